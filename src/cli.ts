#!/usr/bin/env node
import { keepCompiled } from './cli/compiled.ts';

keepCompiled();
const { run } = await import('./cli/run.ts');
process.exitCode = await run(process.argv.slice(2), import.meta.url);
