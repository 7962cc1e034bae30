import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);

// src/cli/engine.ts
import { setFlagsFromString } from "node:v8";
function runShort() {
  for (const flag of ["--no-opt", "--no-allocation-site-pretenuring", "--single-threaded-gc"]) setFlagsFromString(flag);
}
var MANY = 2e4;
function judgeLean(manifests) {
  setFlagsFromString("--semi-space-growth-factor=1");
  if (manifests > MANY) setFlagsFromString("--heap-growing-percent=30");
}

export {
  runShort,
  judgeLean
};
