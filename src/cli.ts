#!/usr/bin/env node
import { loadProgram } from './cli/compiled.ts';
import { compileLess, isApart } from './cli/v8-options.ts';

const apart = isApart();
if (!apart) compileLess();
const { run, keep } = await loadProgram();
process.exitCode = await run(process.argv.slice(2), apart ? undefined : import.meta.url);
keep();
// Else Node.js takes down its heap, object by object: up to a tenth of a run. All is written by now, but on Windows.
if (process.platform !== 'win32') process.exit();
