#!/usr/bin/env node
import { loadProgram } from './cli/compiled.ts';

const { run, keep } = await loadProgram();
process.exitCode = await run(process.argv.slice(2), import.meta.url);
keep();
