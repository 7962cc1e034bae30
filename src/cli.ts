#!/usr/bin/env node
import { loadProgram } from './cli/compiled.ts';
import { compileLess } from './cli/compilers.ts';

compileLess();
const { run, keep } = await loadProgram();
process.exitCode = await run(process.argv.slice(2), import.meta.url);
keep();
// Else Node.js takes down its heap, object by object: up to a tenth of a run. All is written by now, but on Windows.
if (process.platform !== 'win32') process.exit();
