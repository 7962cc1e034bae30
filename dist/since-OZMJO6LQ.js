import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);
import {
  openRepository
} from "./chunk-RGORA2QF.js";
import {
  GitError
} from "./chunk-BRK3DW4X.js";
import {
  InvocationError
} from "./chunk-A46M5H73.js";
import "./chunk-HN3J2GRJ.js";
import {
  judge
} from "./chunk-HJAQUFDG.js";
import "./chunk-S42MWDGG.js";
import "./chunk-RL4MSYR6.js";
import "./chunk-X7YZAPXX.js";
import "./chunk-7IAZBB2C.js";
import "./chunk-LG3S26GZ.js";
import "./chunk-DYBU2A67.js";
import "./chunk-M53BW5QN.js";

// src/since.ts
async function baseAt(ref, paths, rules, { cwd, config, ...options }) {
  if (paths.includes("-")) throw new InvocationError("there is no telling what standard input held before");
  const opened = await openedAt(ref, paths, config === void 0 ? { cwd } : { cwd, config });
  if (typeof opened === "string") return opened;
  const { repository } = opened;
  return { report: judge(repository, opened.config, rules, options), text: repository.text };
}
async function openedAt(ref, paths, options) {
  try {
    return await openRepository(paths, { ...options, ref });
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return `everything is judged, as Git lacks ${ref} (is the checkout shallow?): ${error.message}`;
  }
}
export {
  baseAt
};
