#!/usr/bin/env node
import { loadProgram } from './cli/compiled.ts';
import { compileLess } from './cli/compilers.ts';

compileLess();
const { run, keep } = await loadProgram();
process.exitCode = await run(process.argv.slice(2), import.meta.url);
keep();
