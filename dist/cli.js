#!/usr/bin/env node

// builtin:node:fs
var load = () => process.getBuiltinModule("node:fs");
var lstatSync = /* @__PURE__ */ (() => load().lstatSync)();
var mkdirSync = /* @__PURE__ */ (() => load().mkdirSync)();

// builtin:node:module
var load2 = () => process.getBuiltinModule("node:module");
var enableCompileCache = /* @__PURE__ */ (() => load2().enableCompileCache)();

// builtin:node:os
var load3 = () => process.getBuiltinModule("node:os");
var tmpdir = /* @__PURE__ */ (() => load3().tmpdir)();

// builtin:node:path
var load4 = () => process.getBuiltinModule("node:path");
var join = /* @__PURE__ */ (() => load4().join)();

// src/cli/compiled.ts
function keepCompiled() {
  if (process.env.CI || process.env.NODE_DISABLE_COMPILE_CACHE || !enableCompileCache) return;
  const directory = join(tmpdir(), `pullproof-${process.getuid?.() ?? "user"}`);
  if (isOurs(directory)) enableCompileCache(directory);
}
function isOurs(directory) {
  try {
    mkdirSync(directory, { recursive: true, mode: 448 });
    const { uid, mode } = lstatSync(directory);
    return process.getuid === void 0 || uid === process.getuid() && (mode & 63) === 0;
  } catch {
    return false;
  }
}

// src/cli.ts
keepCompiled();
var { run } = await import("./check.js");
process.exitCode = await run(process.argv.slice(2), import.meta.url);
