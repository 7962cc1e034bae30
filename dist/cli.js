#!/usr/bin/env node
if (!process.getBuiltinModule) {
  console.error(`pullproof: Node.js 20.19 or later is needed, and this is ${process.version}`);
  process.exit(2);
}

// builtin:node:fs
var load = () => process.getBuiltinModule("node:fs");
var lstatSync = /* @__PURE__ */ (() => load().lstatSync)();
var mkdirSync = /* @__PURE__ */ (() => load().mkdirSync)();
var readdirSync = /* @__PURE__ */ (() => load().readdirSync)();
var readFileSync = /* @__PURE__ */ (() => load().readFileSync)();
var renameSync = /* @__PURE__ */ (() => load().renameSync)();
var rmSync = /* @__PURE__ */ (() => load().rmSync)();
var statSync = /* @__PURE__ */ (() => load().statSync)();
var writeFileSync = /* @__PURE__ */ (() => load().writeFileSync)();

// builtin:node:os
var load2 = () => process.getBuiltinModule("node:os");
var tmpdir = /* @__PURE__ */ (() => load2().tmpdir)();

// builtin:node:path
var load3 = () => process.getBuiltinModule("node:path");
var join = /* @__PURE__ */ (() => load3().join)();

// builtin:node:vm
var load4 = () => process.getBuiltinModule("node:vm");
var Script = /* @__PURE__ */ (() => load4().Script)();

// src/cli/compiled.ts
async function loadProgram() {
  const directory = import.meta.filename.endsWith(".ts") ? void 0 : directoryOf(import.meta.dirname);
  if (directory === void 0) return { run: (await import("./check.cjs")).run, keep: () => void 0 };
  const parts = new Parts(import.meta.dirname, directory);
  const { run: run2 } = parts.load("check.cjs");
  return { run: run2, keep: () => parts.keep() };
}
function directoryOf(bundle) {
  if (process.env.CI || process.env.NODE_DISABLE_COMPILE_CACHE) return void 0;
  const directory = join(tmpdir(), `pullproof-${process.getuid?.() ?? "user"}`);
  if (!isOurs(directory)) return void 0;
  const { version, arch, execArgv, env } = process;
  const digest = readFileSync(join(bundle, "digest.txt"), "latin1").slice(0, 32);
  return join(directory, [digest, version, arch, keyOf([env.NODE_OPTIONS ?? "", ...execArgv])].join("-"));
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
function keyOf(texts) {
  return sumOf(Buffer.from(JSON.stringify(texts)), 1).toString(36);
}
function sumOf(bytes, step) {
  let sum = 0;
  for (let at = 0; at + 4 <= bytes.length; at += step) sum = Math.imul(sum, 31) + bytes.readInt32LE(at) >>> 0;
  return sum;
}
var MOST_DIRECTORIES = 8;
var MOST_WAYS = 64;
var SAMPLES = 1021;
var SUM_BYTES = 4;
var Parts = class {
  loaded = /* @__PURE__ */ new Map();
  scripts = /* @__PURE__ */ new Map();
  bundle;
  directory;
  isStale = false;
  constructor(bundle, directory) {
    this.bundle = bundle;
    this.directory = directory;
  }
  load(name) {
    const known = this.loaded.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    this.loaded.set(name, module);
    const require2 = (id) => id.startsWith("./") ? this.load(id.slice(2)) : process.getBuiltinModule(id);
    const filename = join(this.bundle, name);
    this.scriptOf(name, filename).runInThisContext()(module.exports, require2, module, filename, this.bundle);
    return module.exports;
  }
  scriptOf(name, filename) {
    const kept = `${name}-${statSync(filename).mtimeMs}`;
    const cachedData = this.codeOf(kept);
    const text = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, "latin1")}
})`;
    const script = new Script(text, cachedData ? { filename, cachedData } : { filename });
    if (!cachedData || script.cachedDataRejected) this.isStale = true;
    this.scripts.set(kept, script);
    return script;
  }
  /** What is kept of a file, where it is whole: V8 tells what is cut off or of another release, but not what is damaged. */
  codeOf(kept) {
    try {
      const content = readFileSync(join(this.directory, kept));
      const code = content.subarray(0, -SUM_BYTES);
      return content.readUInt32LE(code.length) === sumOf(code, SAMPLES) ? code : void 0;
    } catch {
      return void 0;
    }
  }
  /**
   * Keeps code after the first run that loads just these files in this working directory: another way to use the program
   * calls other functions, and what was kept before is kept again with them.
   */
  keep() {
    try {
      const way = join(this.directory, keyOf([process.cwd(), ...this.scripts.keys()]));
      if (!this.isStale && isThere(way)) return;
      makeRoom(this.directory);
      const held = readdirSync(this.directory);
      if (!this.isStale && held.length > MOST_WAYS) return;
      for (const [kept, script] of this.scripts) putWhole(join(this.directory, kept), script.createCachedData());
      writeFileSync(way, "");
    } catch {
    }
  }
};
function isThere(path) {
  return statSync(path, { throwIfNoEntry: false }) !== void 0;
}
function makeRoom(directory) {
  if (isThere(directory)) return;
  const above = join(directory, "..");
  const others = readdirSync(above).map((name) => join(above, name));
  others.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const path of others.slice(MOST_DIRECTORIES - 1)) rmSync(path, { recursive: true, force: true });
  mkdirSync(directory, { mode: 448 });
}
function putWhole(path, code) {
  const own = `${path}.${process.pid}`;
  const sum = Buffer.alloc(SUM_BYTES);
  sum.writeUInt32LE(sumOf(code, SAMPLES));
  writeFileSync(own, Buffer.concat([code, sum]), { mode: 384 });
  renameSync(own, path);
}

// builtin:node:v8
var load5 = () => process.getBuiltinModule("node:v8");
var setFlagsFromString = (...given) => load5().setFlagsFromString(...given);

// src/cli/v8-options.ts
var NURSERY = "--max-semi-space-size";
var MEASURED = ["22", "24", "26"];
function isOf(releases) {
  return releases.includes(process.versions.node.replace(/\..*/, ""));
}
var LESS = ["--no-opt", "--invocation-count-for-maglev=8000"];
function compileLess() {
  if (!isOf(MEASURED)) return;
  process.getBuiltinModule("node:child_process");
  for (const option of LESS) setFlagsFromString(option);
}
function isApart() {
  return process.execArgv.some((option) => option.startsWith(`${NURSERY}=`));
}

// src/cli.ts
var apart = isApart();
if (!apart) compileLess();
var { run, keep } = await loadProgram();
process.exitCode = await run(process.argv.slice(2), apart ? void 0 : import.meta.url);
keep();
if (process.platform !== "win32") process.exit();
