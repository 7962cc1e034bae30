"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/cli/apart.ts
var apart_exports = {};
__export(apart_exports, {
  runApart: () => runApart
});
module.exports = __toCommonJS(apart_exports);

// builtin:node:child_process
var load = () => process.getBuiltinModule("node:child_process");
var spawn = (...given) => load().spawn(...given);

// builtin:node:url
var load2 = () => process.getBuiltinModule("node:url");
var fileURLToPath = /* @__PURE__ */ (() => load2().fileURLToPath)();

// apart:src/reading/discover.ts
var { InvocationError, MissingPath, currentDirectory, isInside, locate, slashed, walk } = require("./check.cjs");

// src/cli/v8-options.ts
var NURSERY = "--max-semi-space-size";
var WITH_MAGLEV = ["24", "26"];
function isOf(releases) {
  return releases.includes(process.versions.node.replace(/\..*/, ""));
}
var COMPILERS = ["--no-opt", "--no-concurrent-recompilation"];
var VERY_MANY = 2e4;
function optionsFor(files) {
  const megabytes = Math.floor(Math.min(Math.max(2e3, files / 50), mostMegabytes()));
  const nursery = files < VERY_MANY ? 4 : 32;
  return [
    `${NURSERY}=${nursery}`,
    `--min-semi-space-size=${nursery}`,
    `--max-old-space-size=${megabytes}`,
    ...files < VERY_MANY ? [`--initial-heap-size=${Math.floor(Math.min(300, megabytes / 2))}`] : [],
    ...isOf(WITH_MAGLEV) ? COMPILERS : [],
    ...isOf(WITH_MAGLEV) && files < VERY_MANY ? ["--no-maglev-inlining"] : []
  ];
}
function mostMegabytes() {
  const bytes = process.constrainedMemory();
  return bytes > 0 ? bytes / 2 ** 20 * 0.75 : Number.POSITIVE_INFINITY;
}

// src/cli/apart.ts
var ENDING = ["SIGINT", "SIGTERM", "SIGHUP"];
function runApart(program, argv, files) {
  const child = started([...process.execArgv, ...optionsFor(files), fileURLToPath(program), ...argv]);
  if (!child) return Promise.resolve(void 0);
  const end = (signal) => child.kill(signal);
  for (const signal of ENDING) process.once(signal, end);
  return new Promise((resolve, reject) => {
    child.once("error", () => resolve(void 0));
    child.once("exit", (code, signal) => {
      for (const name of ENDING) process.removeListener(name, end);
      if (signal === "SIGABRT") reject(new InvocationError(TOO_MANY));
      else if (signal) process.kill(process.pid, signal);
      else resolve(code ?? 2);
    });
  });
}
function started(args) {
  try {
    return spawn(process.execPath, args, { stdio: "inherit" });
  } catch {
    return void 0;
  }
}
var TOO_MANY = "there is not enough memory to judge so many files at once: extract facts in parts with pullproof facts";
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runApart
});
