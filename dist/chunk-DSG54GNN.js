import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);
import {
  product
} from "./chunk-YIGYY5MP.js";
import {
  GitError
} from "./chunk-BRK3DW4X.js";
import {
  InvocationError
} from "./chunk-A46M5H73.js";
import {
  TextChanged
} from "./chunk-DYBU2A67.js";

// src/fault.ts
function faultOf(error) {
  const isTold = error instanceof InvocationError || error instanceof GitError || error instanceof TextChanged;
  return isTold ? error.message : ourFault(error);
}
function ourFault(error) {
  const { name, stack = "" } = error instanceof Error ? error : new Error();
  const [, caller = "", place = ""] = /^ +at (?:async )?(?:(\S+ )\()?file:\S*?([^/\s]+:\d+:\d+)\)?$/m.exec(stack) ?? [];
  const where = place === "" ? "" : ` in ${caller}${place}`;
  return `this is our fault: ${name}${where}; please report it at ${product().homepage}/issues`;
}

export {
  faultOf
};
