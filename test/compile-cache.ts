import { join } from 'node:path';

// Every test file, and every command that one runs, loads the same sources: what Node.js makes of them is kept.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '../node_modules/.cache/compiled');
