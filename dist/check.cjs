"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// builtin:node:fs
var load = () => process.getBuiltinModule("node:fs");
var closeSync = /* @__PURE__ */ (() => load().closeSync)();
var existsSync = /* @__PURE__ */ (() => load().existsSync)();
var fchmodSync = /* @__PURE__ */ (() => load().fchmodSync)();
var fstatSync = /* @__PURE__ */ (() => load().fstatSync)();
var fsyncSync = /* @__PURE__ */ (() => load().fsyncSync)();
var lstatSync = /* @__PURE__ */ (() => load().lstatSync)();
var mkdirSync = /* @__PURE__ */ (() => load().mkdirSync)();
var openSync = /* @__PURE__ */ (() => load().openSync)();
var readdirSync = /* @__PURE__ */ (() => load().readdirSync)();
var readSync = /* @__PURE__ */ (() => load().readSync)();
var readFileSync = /* @__PURE__ */ (() => load().readFileSync)();
var readlinkSync = /* @__PURE__ */ (() => load().readlinkSync)();
var realpathSync = /* @__PURE__ */ (() => load().realpathSync)();
var renameSync = /* @__PURE__ */ (() => load().renameSync)();
var rmSync = /* @__PURE__ */ (() => load().rmSync)();
var statSync = /* @__PURE__ */ (() => load().statSync)();
var utimesSync = /* @__PURE__ */ (() => load().utimesSync)();
var writeFileSync = /* @__PURE__ */ (() => load().writeFileSync)();
var writeSync = /* @__PURE__ */ (() => load().writeSync)();
var constants = /* @__PURE__ */ (() => load().constants)();

// builtin:node:path
var load2 = () => process.getBuiltinModule("node:path");
var resolve = /* @__PURE__ */ (() => load2().resolve)();
var isAbsolute = /* @__PURE__ */ (() => load2().isAbsolute)();
var join = /* @__PURE__ */ (() => load2().join)();
var relative = /* @__PURE__ */ (() => load2().relative)();
var dirname = /* @__PURE__ */ (() => load2().dirname)();
var basename = /* @__PURE__ */ (() => load2().basename)();
var sep = /* @__PURE__ */ (() => load2().sep)();

// builtin:node:crypto
var load3 = () => process.getBuiltinModule("node:crypto");
var createHash = (...given) => load3().createHash(...given);
var randomBytes = (...given) => load3().randomBytes(...given);
var hash = (...given) => load3().hash(...given);

// node_modules/@noble/hashes/_u64.js
var fromNumH = (n) => n / 2 ** 32 | 0;
var fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
  const h = fromNumH(n);
  const l = fromNumL(n);
  view.setUint32(byteOffset, isLE ? l : h, isLE);
  view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}

// node_modules/@noble/hashes/utils.js
function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
var atitle = (title) => title ? `"${title}" ` : "";
function anumber(n, title = "") {
  if (typeof n !== "number")
    throw new TypeError(atitle(title) + "expected number, got " + typeof n);
  if (!Number.isSafeInteger(n) || n < 0)
    throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
  return n;
}
function abytes(value, length, title = "") {
  if (isBytes(value) && (length === void 0 || value.length === length))
    return value;
  if (length !== void 0)
    anumber(length, "length");
  const bytes2 = isBytes(value);
  const ofLen = length !== void 0 ? ` of length ${length}` : "";
  const got = bytes2 ? `length=${value.length}` : `type=${typeof value}`;
  const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
  if (!bytes2)
    throw new TypeError(message);
  throw new RangeError(message);
}
var aobject = (value, label) => {
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
var aopts = (value, label) => {
  aobject(value, label);
  const proto = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== null)
    throw new TypeError(`"${label}" expected plain object`);
  if (Object.hasOwn(value, "__proto__"))
    throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = true) {
  if (instance.destroyed)
    throw new Error("hash was destroyed");
  if (checkFinished && instance.finished)
    throw new Error("digest() was already called");
}
function aoutput(out, instance) {
  abytes(out, void 0, "output");
  const min = instance.outputLen;
  if (!(out.length >= min)) {
    throw new RangeError('"output" expected length >= ' + min);
  }
}
function clean(...arrays) {
  for (let i = 0; i < arrays.length; i++) {
    arrays[i].fill(0);
  }
}
function createView(arr) {
  return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
  return word << 32 - shift | word >>> shift;
}
function checkOpts(defaults, opts, title = "opts") {
  aopts(defaults, "defaults");
  if (opts !== void 0)
    aopts(opts, title);
  const merged2 = Object.assign(/* @__PURE__ */ Object.create(null), defaults, opts);
  return merged2;
}
function createHasher(hashCons, info = {}) {
  if (typeof hashCons !== "function")
    throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
  info = checkOpts({}, info, "info");
  const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
  const tmp = hashCons(void 0);
  hashC.outputLen = tmp.outputLen;
  hashC.blockLen = tmp.blockLen;
  hashC.canXOF = tmp.canXOF;
  hashC.create = (opts) => hashCons(opts);
  Object.assign(hashC, info);
  return Object.freeze(hashC);
}
var oidNist = (suffix) => ({
  // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
  // Larger suffix values would need base-128 OID encoding and a different length byte.
  oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix])
});

// node_modules/@noble/hashes/_md.js
function Chi(a, b, c) {
  return a & b ^ ~a & c;
}
function Maj(a, b, c) {
  return a & b ^ a & c ^ b & c;
}
var HashMD = class {
  blockLen;
  outputLen;
  canXOF = false;
  padOffset;
  isLE;
  // For partial updates less than block size
  buffer;
  view;
  finished = false;
  length = 0;
  pos = 0;
  destroyed = false;
  constructor(blockLen, outputLen, padOffset, isLE) {
    this.blockLen = blockLen;
    this.outputLen = outputLen;
    this.padOffset = padOffset;
    this.isLE = isLE;
    this.buffer = new Uint8Array(blockLen);
    this.view = createView(this.buffer);
  }
  update(data) {
    aexists(this);
    abytes(data);
    const { view, buffer: buffer2, blockLen } = this;
    const len = data.length;
    let processed = false;
    for (let pos = 0; pos < len; ) {
      const take = Math.min(blockLen - this.pos, len - pos);
      if (take === blockLen) {
        const dataView = createView(data);
        for (; blockLen <= len - pos; pos += blockLen)
          this.process(dataView, pos);
        processed = true;
        continue;
      }
      buffer2.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
      this.pos += take;
      pos += take;
      if (this.pos === blockLen) {
        this.process(view, 0);
        this.pos = 0;
        processed = true;
      }
    }
    this.length += data.length;
    if (processed)
      this.roundClean();
    return this;
  }
  digestInto(out) {
    aexists(this);
    aoutput(out, this);
    this.finished = true;
    const { buffer: buffer2, view, blockLen, isLE } = this;
    let { pos } = this;
    buffer2[pos++] = 128;
    buffer2.fill(0, pos);
    if (this.padOffset > blockLen - pos) {
      this.process(view, 0);
      buffer2.fill(0);
    }
    setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
    this.process(view, 0);
    this.roundClean();
    const oview = out === buffer2 ? view : createView(out);
    const len = this.outputLen;
    const outLen = len / 4;
    const state = this.get();
    if (len % 4 || outLen > state.length)
      throw new Error("invalid outputLen");
    for (let i = 0; i < outLen; i++)
      oview.setUint32(4 * i, state[i], isLE);
  }
  digest() {
    const { buffer: buffer2, outputLen } = this;
    this.digestInto(buffer2);
    const res = buffer2.slice(0, outputLen);
    this.destroy();
    return res;
  }
  _cloneIntoMeta(to) {
    const { buffer: buffer2, length, finished, destroyed, pos } = this;
    to.destroyed = destroyed;
    to.finished = finished;
    to.length = length;
    to.pos = pos;
    if (pos)
      to.buffer.set(buffer2);
    return to;
  }
  clone() {
    return this._cloneInto();
  }
};
var SHA256_IV = /* @__PURE__ */ Uint32Array.from([
  1779033703,
  3144134277,
  1013904242,
  2773480762,
  1359893119,
  2600822924,
  528734635,
  1541459225
]);

// node_modules/@noble/hashes/sha2.js
var SHA256_K = /* @__PURE__ */ Uint32Array.from([
  1116352408,
  1899447441,
  3049323471,
  3921009573,
  961987163,
  1508970993,
  2453635748,
  2870763221,
  3624381080,
  310598401,
  607225278,
  1426881987,
  1925078388,
  2162078206,
  2614888103,
  3248222580,
  3835390401,
  4022224774,
  264347078,
  604807628,
  770255983,
  1249150122,
  1555081692,
  1996064986,
  2554220882,
  2821834349,
  2952996808,
  3210313671,
  3336571891,
  3584528711,
  113926993,
  338241895,
  666307205,
  773529912,
  1294757372,
  1396182291,
  1695183700,
  1986661051,
  2177026350,
  2456956037,
  2730485921,
  2820302411,
  3259730800,
  3345764771,
  3516065817,
  3600352804,
  4094571909,
  275423344,
  430227734,
  506948616,
  659060556,
  883997877,
  958139571,
  1322822218,
  1537002063,
  1747873779,
  1955562222,
  2024104815,
  2227730452,
  2361852424,
  2428436474,
  2756734187,
  3204031479,
  3329325298
]);
var SHA256_W = /* @__PURE__ */ new Uint32Array(64);
var SHA2_32B = class extends HashMD {
  // We cannot use array here since array allows indexing by variable
  // which means optimizer/compiler cannot use registers.
  // Numeric initializers matter: starting the fields as `undefined` changes
  // V8's field representation and makes sha256 3x slower (measured).
  A = 0;
  B = 0;
  C = 0;
  D = 0;
  E = 0;
  F = 0;
  G = 0;
  H = 0;
  constructor(outputLen, IV) {
    super(64, outputLen, 8, false);
    this.A = IV[0] | 0;
    this.B = IV[1] | 0;
    this.C = IV[2] | 0;
    this.D = IV[3] | 0;
    this.E = IV[4] | 0;
    this.F = IV[5] | 0;
    this.G = IV[6] | 0;
    this.H = IV[7] | 0;
  }
  get() {
    const { A, B, C, D, E, F, G, H } = this;
    return [A, B, C, D, E, F, G, H];
  }
  // prettier-ignore
  set(A, B, C, D, E, F, G, H) {
    this.A = A | 0;
    this.B = B | 0;
    this.C = C | 0;
    this.D = D | 0;
    this.E = E | 0;
    this.F = F | 0;
    this.G = G | 0;
    this.H = H | 0;
  }
  _cloneInto(to) {
    (to ||= new this.constructor()).set(...this.get());
    return this._cloneIntoMeta(to);
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4)
      SHA256_W[i] = view.getUint32(offset, false);
    for (let i = 16; i < 64; i++) {
      const W15 = SHA256_W[i - 15];
      const W2 = SHA256_W[i - 2];
      const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
      const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
      SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
    }
    let { A, B, C, D, E, F, G, H } = this;
    for (let i = 0; i < 64; i++) {
      const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
      const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
      const sigma0 = rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22);
      const T2 = sigma0 + Maj(A, B, C) | 0;
      H = G;
      G = F;
      F = E;
      E = D + T1 | 0;
      D = C;
      C = B;
      B = A;
      A = T1 + T2 | 0;
    }
    A = A + this.A | 0;
    B = B + this.B | 0;
    C = C + this.C | 0;
    D = D + this.D | 0;
    E = E + this.E | 0;
    F = F + this.F | 0;
    G = G + this.G | 0;
    H = H + this.H | 0;
    this.set(A, B, C, D, E, F, G, H);
  }
  roundClean() {
    clean(SHA256_W);
  }
  destroy() {
    this.destroyed = true;
    this.set(0, 0, 0, 0, 0, 0, 0, 0);
    clean(this.buffer);
  }
};
var _SHA256 = class extends SHA2_32B {
  constructor() {
    super(32, SHA256_IV);
  }
};
var sha256 = /* @__PURE__ */ createHasher(
  () => new _SHA256(),
  /* @__PURE__ */ oidNist(1)
);

// src/text/digest.ts
var FEW = 65536;
var bytes = 0;
function sha2562(content) {
  bytes += content.length;
  if (bytes > FEW) return hash("sha256", content, "hex");
  return Buffer.from(sha256(typeof content === "string" ? Buffer.from(content) : content)).toString("hex");
}

// src/product.ts
function product() {
  known ??= JSON.parse(shipped("package.json"));
  return known ?? { version: "", homepage: "" };
}
var known;
function shipped(path) {
  return readFileSync(join(__dirname, "..", path), "utf8");
}
function buildOf() {
  if (__filename.endsWith(".ts")) return void 0;
  const digest = readFileSync(join(__dirname, "digest.txt"), "utf8");
  return sha2562([product().version, process.version, digest].join(" "));
}
function madeBy() {
  return buildOf() ?? product().version;
}

// src/reading/discover.ts
var InvocationError = class extends Error {
};
var MissingPath = class extends InvocationError {
  path;
  constructor(path, inIndex) {
    super(inIndex ? `the index has no ${path}` : `no such file or directory: ${path}`);
    this.path = path;
  }
};
function currentDirectory() {
  try {
    return process.cwd();
  } catch {
    throw new InvocationError("the current directory is gone, or not to be entered");
  }
}
function locate(paths, cwd) {
  const asked = paths.map((written2) => {
    const path = resolve(cwd, written2);
    return { written: written2, path, top: gitTop(path) };
  });
  const loose = asked.filter(({ top }) => top === void 0);
  const common = loose.length > 0 ? commonDirectory(loose.map(({ path }) => path)) : void 0;
  const roots = /* @__PURE__ */ new Map();
  return asked.map(({ written: written2, path, top }) => {
    const inCommon = common !== void 0 && isInside(path, common);
    const directory = inCommon || top === void 0 ? common ?? path : top;
    const root = roots.get(directory) ?? { directory: realpathSync(directory), git: directory === top };
    roots.set(directory, root);
    return targetOf(written2, path, root);
  });
}
function targetOf(written2, path, root) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat && !stat.isDirectory() && !stat.isFile())
    throw new InvocationError(`${written2} is neither a file nor a folder: - reads standard input`);
  const real = realPath(path);
  if (!isInside(real, root.directory)) throw new InvocationError(`${written2} leads outside ${root.directory}`);
  const kind = stat === void 0 ? "missing" : stat.isDirectory() ? "directory" : "file";
  return { written: written2, root, path: slashed(relative(root.directory, real)), kind };
}
function realPath(path) {
  return existsSync(path) ? realpathSync(path) : join(realPath(dirname(path)), basename(path));
}
function gitTop(path) {
  for (let here = path; ; here = dirname(here)) {
    if (existsSync(join(here, ".git"))) return here;
    if (dirname(here) === here) return void 0;
  }
}
function commonDirectory(paths) {
  const directories = paths.map((path) => isDirectory(path) ? path : dirname(path));
  let common = directories[0] ?? sep;
  while (!directories.every((directory) => isInside(directory, common))) common = dirname(common);
  return existing(common);
}
function existing(path) {
  return isDirectory(path) ? path : existing(dirname(path));
}
function isDirectory(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function isInside(path, directory) {
  const way = relative(directory, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function slashed(path) {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}
var FOREIGN = /* @__PURE__ */ new Set([".git", "node_modules", "vendor"]);
function walk(root, folder, unlisted) {
  const entries = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== void 0; next = folders.pop()) {
    const all = listed(`${root}/${next}`);
    if (!all) unlisted.push({ path: next, kind: "barred" });
    for (const found of all ?? []) {
      const path = next === "" ? found.name : `${next}/${found.name}`;
      if (FOREIGN.has(found.name)) unlisted.push({ path, kind: "foreign" });
      else if (found.isFile()) entries.push({ path, kind: "file" });
      else if (found.isSymbolicLink()) entries.push({ path, kind: "link" });
      else if (found.isDirectory()) folders.push(path);
    }
  }
  return entries.sort((a, b) => a.path < b.path ? -1 : 1);
}
function listed(directory) {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return void 0;
  }
}

// builtin:node:child_process
var load4 = () => process.getBuiltinModule("node:child_process");
var spawnSync = (...given) => load4().spawnSync(...given);

// src/reading/error-code.ts
function errorCode(error) {
  return error instanceof Error && "code" in error ? String(error.code) : void 0;
}

// src/reading/git.ts
var GitError = class extends Error {
};
var RevisionError = class extends GitError {
  constructor(ref) {
    super(`no such revision: ${ref}`);
  }
};
var SAFE = [
  ["core.fsmonitor", "false"],
  ["core.hooksPath", "/dev/null"],
  ["safe.bareRepository", "explicit"]
].flatMap(([key, value]) => ["-c", `${key}=${value}`]);
var SAFE_ENVIRONMENT = {
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none",
  GIT_LITERAL_PATHSPECS: "1",
  NoDefaultCurrentDirectoryInExePath: "1",
  LC_ALL: "C"
};
var TURNING = /* @__PURE__ */ new Set(["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_PREFIX", "GIT_NAMESPACE"]);
function git(root, args, input) {
  const inherited = Object.entries(process.env).filter(([name]) => !TURNING.has(name));
  const { status, error, stdout, stderr } = spawnSync("git", ["--no-pager", ...SAFE, ...args], {
    cwd: root,
    env: { ...Object.fromEntries(inherited), ...SAFE_ENVIRONMENT },
    maxBuffer: 1 << 30,
    windowsHide: true,
    ...input === void 0 ? {} : { input }
  });
  if (error)
    throw new GitError(
      errorCode(error) === "ENOENT" ? "git is not installed, or not on the path" : `git does not run: ${errorCode(error) ?? error.message}`
    );
  if (status !== 0) throw new GitError(complaintOf(stderr.toString("utf8")) || `git ends with ${status}`);
  return stdout;
}
function complaintOf(said) {
  const [first = ""] = said.split("\n");
  const advised = /^\t(git config --global --add safe\.directory .*)$/m.exec(said)?.[1];
  return advised === void 0 ? first : `${first}; if you trust it: ${advised}`;
}
function records(output) {
  return output.toString("utf8").split("\0").filter(Boolean);
}
function treeIdOf(root, ref) {
  return ref.startsWith("-") ? void 0 : wordsOf(root, ["rev-parse", "--verify", "--quiet", `${ref}^{tree}`])[0];
}
function parentsOf(root, ref) {
  return wordsOf(root, ["rev-list", "--parents", "--max-count=1", ref, "--"]).slice(1);
}
function mergeBaseOf(root, a, b) {
  return a.startsWith("-") ? void 0 : wordsOf(root, ["merge-base", a, b])[0];
}
function settingsOf(root) {
  const wanted = String.raw`^(remote\..*\.url|core\.(autocrlf|eol|attributesfile)|filter\..*)$`;
  const settings = settingLines(root, wanted).map((line) => {
    const end = line.indexOf("\n");
    return end < 0 ? [line, ""] : [line.slice(0, end), line.slice(end + 1)];
  });
  const remotes = settings.filter(([key]) => key.startsWith("remote.")).map(([, url]) => url);
  return {
    remotes: remotes.map((url) => url.replace(/^([a-z][a-z+]*:\/\/)[^/@]*@/i, "$1")),
    converts: settings.some(([key, value]) => key.startsWith("core.") && value !== "false"),
    filters: settings.some(([key]) => key.startsWith("filter."))
  };
}
function settingLines(root, pattern) {
  try {
    return records(git(root, ["config", "-z", "--get-regexp", pattern]));
  } catch (error) {
    if (error instanceof GitError) return [];
    throw error;
  }
}
function wordsOf(root, args) {
  try {
    return git(root, args).toString("utf8").split(/\s+/).filter(Boolean);
  } catch (error) {
    if (error instanceof GitError) return [];
    throw error;
  }
}
var BATCH = 64 << 20;
function readBlobs(root, ids, limit) {
  const blobs = /* @__PURE__ */ new Map();
  let batch = [];
  let bytes2 = 0;
  const flush = () => {
    if (batch.length > 0) unpack(git(root, ["cat-file", "--batch"], `${batch.join("\n")}
`), blobs);
    batch = [];
    bytes2 = 0;
  };
  for (const line of git(root, ["cat-file", "--batch-check"], `${ids.join("\n")}
`).toString("utf8").split("\n")) {
    const [id = "", type, size] = line.split(" ");
    if (type !== "blob") continue;
    if (Number(size) > limit) blobs.set(id, void 0);
    else {
      if (bytes2 + Number(size) > BATCH) flush();
      batch.push(id);
      bytes2 += Number(size);
    }
  }
  flush();
  return blobs;
}
function unpack(output, blobs) {
  for (let from = 0; from < output.length; ) {
    const end = output.indexOf(10, from);
    const [id = "", , size] = output.toString("latin1", from, end).split(" ");
    blobs.set(id, output.subarray(end + 1, end + 1 + Number(size)));
    from = end + 1 + Number(size) + 1;
  }
}

// src/yaml/sheet.ts
var KEPT_NODES = 2e4;
var looked = [];
var kept = 0;
function letGo(latest) {
  const sheets = looked;
  looked = [];
  for (const sheet of sheets) {
    if (sheet !== latest && kept > KEPT_NODES / 2) kept -= sheet.forget();
    else looked.push(sheet);
  }
}
var OPEN_LIMIT = 1 << 18;
var open = [];
var openSize = 0;
var TextChanged = class extends Error {
  constructor(path) {
    super(`${path} has changed while it was read`);
  }
};
var Sheet = class {
  path;
  decode;
  nodes;
  #again;
  #length;
  #text;
  #made = [];
  #count = 0;
  /** `tape` is that of the text. Where `again` reads the text anew, it is not kept for ever. */
  constructor(path, text, { nodes }, decode2, again) {
    this.path = path;
    this.decode = decode2;
    this.#again = again;
    this.nodes = nodes;
    this.#length = text.length;
    this.#text = text;
    if (again) this.#note();
  }
  get text() {
    return this.#text ?? this.#open();
  }
  /** Whether the text is let go, so that no part of it may hold on to the whole. */
  get isLent() {
    return this.#again !== void 0;
  }
  #open() {
    const text = this.#again?.() ?? "";
    if (text.length !== this.#length) throw new TextChanged(this.path);
    this.#text = text;
    this.#note();
    return text;
  }
  #note() {
    open.push(this);
    openSize += this.#length;
    if (openSize <= OPEN_LIMIT) return;
    const half = open.length >> 1;
    for (const sheet of open.slice(0, half)) sheet.#close();
    open = open.slice(half);
  }
  #close() {
    this.#text = void 0;
    openSize -= this.#length;
  }
  /** Notes that a collection keeps what is in it, so that it can be told to forget. */
  made(collection, count) {
    if (this.#made.length === 0) looked.push(this);
    this.#made.push(collection);
    this.#count += count;
    kept += count;
    if (kept > KEPT_NODES) letGo(this);
  }
  /** Lets all trees go; says how many nodes they had. */
  forget() {
    const count = this.#count;
    for (const collection of this.#made) collection.forget();
    this.#made = [];
    this.#count = 0;
    return count;
  }
};

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

// builtin:node:util
var load5 = () => process.getBuiltinModule("node:util");
var styleText = /* @__PURE__ */ (() => load5().styleText)();
var parseArgs = /* @__PURE__ */ (() => load5().parseArgs)();

// src/text/counted.ts
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/text/near-miss.ts
function editDistance(a, b, limit) {
  const shorter = Math.min(a.length, b.length);
  if (Math.max(a.length, b.length) - shorter > limit) return limit + 1;
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  if (start + end === shorter) return a.length + b.length - 2 * shorter;
  return aligned(a.slice(start, a.length - end), b.slice(start, b.length - end), limit);
}
function aligned(a, b, limit) {
  let [before2, last, row] = [filled(b, limit), filled(b, limit), filled(b, limit)];
  for (let j = 0; j <= Math.min(b.length, limit); j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    if (nextRow(a, b, i, { before: before2, last, row, limit }) > limit) return limit + 1;
    [before2, last, row] = [last, row, before2];
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}
function filled({ length }, limit) {
  return new Array(length + 1).fill(limit + 1);
}
function nextRow(a, b, i, { before: before2, last, row, limit }) {
  const from = Math.max(1, i - limit);
  const x = a.charCodeAt(i - 1);
  row[from - 1] = from === 1 ? i : limit + 1;
  let least = row[from - 1] ?? 0;
  for (let j = from; j <= Math.min(b.length, i + limit); j++) {
    const y = b.charCodeAt(j - 1);
    let distance = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (x === y ? 0 : 1));
    if (i > 1 && j > 1 && x === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === y)
      distance = Math.min(distance, (before2[j - 2] ?? 0) + 1);
    row[j] = distance;
    least = Math.min(least, distance);
  }
  return least;
}
function tolerance(word) {
  return Math.min(3, Math.floor(word.length / 3));
}
function similar(word, candidates) {
  const limit = tolerance(word);
  const near = [];
  for (const candidate of candidates) {
    const distance = nearness(word, candidate, limit);
    if (distance > 0 && distance <= limit) near.push({ candidate, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return near.map(({ candidate }) => candidate);
}
function nearness(word, candidate, limit) {
  const [short, long] = word.length < candidate.length ? [word, candidate] : [candidate, word];
  const extended = short.length >= 3 && (long[short.length] === "-" && long.startsWith(short) || long.at(-1 - short.length) === "-" && long.endsWith(short));
  return extended ? Math.min(1, limit) : editDistance(word, candidate, limit);
}
function suggest(word, candidates) {
  return similar(word, candidates)[0];
}

// src/cli/commands.ts
var FORMATS = ["text", "concise", "json", "sarif", "github", "junit", "gitlab", "rdjson", "markdown"];
var FAIL_ON = ["error", "warning", "unknown", "never"];
var COLOR = ["auto", "always", "never"];
var HELP = { name: "help", short: "h", summary: "Show this help." };
var COLOR_OPTION = {
  name: "color",
  value: "WHEN",
  choices: COLOR,
  summary: "Colour the text: auto (default), always or never."
};
var RENDERED = {
  name: "rendered",
  value: "DIR",
  summary: "Judge what DIR holds as deployed as it lies. Repeatable."
};
var CONFIG = {
  name: "config",
  short: "c",
  value: "FILE",
  summary: "Read FILE in place of the pullproof.yaml that is found."
};
var STAGED = { name: "staged", summary: "Read the Git index in place of the worktree." };
var CHECK = {
  name: "check",
  isDefault: true,
  operands: "[PATH\u2026]",
  arity: [0, Number.POSITIVE_INFINITY],
  summary: "Judge the files under the paths together; by default those of the current directory.",
  options: [
    {
      name: "format",
      value: "NAME[=FILE]",
      choices: FORMATS,
      summary: `Report as ${FORMATS.slice(0, -1).join(", ")} or ${FORMATS.at(-1)}; into FILE where one is named. Repeatable.`
    },
    { name: "output", short: "o", value: "FILE", summary: "Write the report that has no file of its own to FILE." },
    CONFIG,
    RENDERED,
    STAGED,
    { name: "since", value: "REF", summary: "Report what is new: findings that the revision REF has not." },
    {
      name: "fail-on",
      value: "WHAT",
      choices: FAIL_ON,
      summary: "End with 1 on an error (default), also on a warning, on an unknown pull, or never."
    },
    { name: "max-warnings", value: "N", summary: "End with 1 on more than N warnings." },
    {
      name: "fix",
      value: "all",
      optional: true,
      choices: ["all"],
      summary: "Write the fixes that are safe, or all of them, as far as each removes its finding and adds none."
    },
    { name: "diff", summary: "Show what --fix would write as a unified diff, and write nothing." },
    {
      name: "baseline",
      value: "FILE",
      summary: "Leave out the findings that FILE holds, and tell which it holds in vain."
    },
    { name: "write-baseline", value: "FILE", summary: "Write all findings to FILE." },
    {
      name: "cache-dir",
      value: "DIR",
      summary: "Keep reports of what does not change in DIR in place of the Git directory."
    },
    { name: "no-cache", summary: "Judge anew, and keep nothing." },
    {
      name: "facts",
      value: "GLOB",
      summary: "Take facts from files that pullproof facts wrote, of all shards. Repeatable."
    },
    { name: "quiet", short: "q", summary: "Show errors and the last line only." },
    COLOR_OPTION,
    { name: "version", short: "V", summary: "Show the version." },
    HELP
  ]
};
var RULES = {
  name: "rules",
  operands: "",
  arity: [0, 0],
  instead: "explain",
  summary: "List the rules.",
  options: [{ name: "format", value: "NAME", choices: ["text", "json"], summary: "List as text or json." }, HELP]
};
var EXPLAIN = {
  name: "explain",
  operands: "RULE",
  arity: [1, 1],
  summary: "Say what a rule finds, why it matters, and how to mend it.",
  options: [COLOR_OPTION, HELP]
};
var COMPLETION = {
  name: "completion",
  operands: "SHELL",
  arity: [1, 1],
  summary: "Print a completion script for bash, zsh or fish.",
  options: [HELP]
};
var INIT = {
  name: "init",
  operands: "[PATH]",
  arity: [0, 1],
  summary: "Write a pullproof.yaml with comments, inferred from the repository.",
  options: [{ name: "stdout", summary: "Print it in place of writing it." }, HELP]
};
var FACTS = {
  name: "facts",
  operands: "[PATH\u2026]",
  arity: [0, Number.POSITIVE_INFINITY],
  summary: "Extract facts on one of several machines, for check --facts to judge.",
  options: [
    { name: "shard", value: "I/N", summary: "Extract the I-th of N parts; by default all." },
    { name: "output", short: "o", value: "FILE", summary: "Write them to FILE in place of standard output." },
    CONFIG,
    RENDERED,
    STAGED,
    HELP
  ]
};
var COMMANDS = [CHECK, RULES, EXPLAIN, INIT, FACTS, COMPLETION];

// src/cli/arguments.ts
function argumentsOf(argv) {
  const named = COMMANDS.find(({ name }) => name === argv[0]);
  const command = named ?? CHECK;
  const { tokens } = parseArgs({
    args: argv.slice(named ? 1 : 0),
    options: Object.fromEntries(command.options.map((option) => [option.name, typeOf(option)])),
    allowPositionals: true,
    strict: false,
    tokens: true
  });
  const given = /* @__PURE__ */ new Map();
  const operands = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = optionOf(command, token.name, token.rawName);
    given.set(option.name, [...given.get(option.name) ?? [], takenBy(option, token.value)]);
  }
  if (!given.has("help") && !given.has("version")) checkCount(command, operands);
  if (operands.includes("")) throw new InvocationError("a path is empty: name one, or none for the current directory");
  return {
    command,
    operands,
    flag: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? []
  };
}
function typeOf({ value, short, optional }) {
  const type = value === void 0 || optional ? "boolean" : "string";
  return short === void 0 ? { type } : { type, short };
}
function optionOf({ options }, name, written2) {
  const option = options.find((candidate) => candidate.name === name);
  if (option) return option;
  const meant = suggest(
    name,
    options.map((candidate) => candidate.name)
  );
  throw new InvocationError(`there is no option ${written2}${meant === void 0 ? "" : `; did you mean --${meant}?`}`);
}
function takenBy({ name, value, choices, optional }, given) {
  if (optional && given === void 0) return "";
  if (value === void 0) {
    if (given !== void 0) throw new InvocationError(`--${name} takes no value`);
    return "";
  }
  if (given === void 0 || given === "")
    throw new InvocationError(`--${name} needs a value: --${name}${optional ? "=" : " "}${value}`);
  const word = value.includes("=") ? given.replace(/=.*$/s, "") : given;
  if (choices && !choices.includes(word)) {
    const expected = optional ? `stands alone or is --${name}=${choices.join("|")}` : `is one of ${choices.join(", ")}`;
    throw new InvocationError(`--${name} ${expected}, not ${JSON.stringify(word)}`);
  }
  return given;
}
function meantBy(word, argv) {
  const names = COMMANDS.map(({ name }) => name);
  if (names.includes(argv[0] ?? "")) return "";
  if (names.includes(word)) return `; a command comes first: pullproof ${word}`;
  const isOption = CHECK.options.some(({ name }) => name === word);
  const meant = isOption ? `--${word}` : suggest(word, names);
  return meant === void 0 ? "" : `; did you mean pullproof ${meant}?`;
}
function checkCount({ name, operands, arity: [least, most], instead }, given) {
  if (given.length < least) throw new InvocationError(`${name} needs an operand: pullproof ${name} ${operands}`);
  if (given.length <= most) return;
  const other = instead === void 0 ? "" : `; did you mean pullproof ${instead} ${given[0]}?`;
  const taken3 = most === 0 ? "no operand" : counted(most, "operand");
  throw new InvocationError(`${name} takes ${taken3}, not ${given.length}${other}`);
}

// src/cache/shelf.ts
var SHELF_LIMIT = 256 << 20;
var A_DAY = 864e5;
var A_WEEK = 7 * A_DAY;
function put({ directory }, file, text) {
  makeDirectory(directory);
  const temporary = join(directory, `${randomBytes(8).toString("hex")}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: "wx", mode: 384 });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
function makeDirectory(directory) {
  if (existsSync(directory)) return;
  const above = dirname(directory);
  if (above !== directory) makeDirectory(above);
  try {
    mkdirSync(directory, { mode: 448 });
  } catch (error) {
    if (!existsSync(directory)) throw error;
  }
}
function taken(file) {
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const { uid, mode } = fstatSync(descriptor);
    const own = process.getuid?.();
    if (own !== void 0 && (uid !== own || (mode & 63) !== 0)) throw new Error("this was not kept by this user");
    return readFileSync(descriptor, "utf8");
  } finally {
    closeSync(descriptor);
  }
}
function touch(file) {
  const now = /* @__PURE__ */ new Date();
  utimesSync(file, now, now);
}
function hasReports({ directory }) {
  try {
    return readdirSync(directory).some((name) => name.startsWith("report-"));
  } catch {
    return false;
  }
}
var NAME = /^(?:(?:report|base|pulls|trace|lot|facts|stencils|survey)-[0-9a-f]{16}\.json|[0-9a-f]{16}\.tmp)$/;
function keptIn(directory) {
  return (file) => dirname(file) === directory && NAME.test(basename(file));
}
function clearOut({ directory }) {
  const files = readdirSync(directory).filter((name) => NAME.test(name)).flatMap((name) => {
    const stat = statSync(join(directory, name), { throwIfNoEntry: false });
    return stat ? [{ name, size: stat.size, used: stat.mtimeMs }] : [];
  }).sort((a, b) => b.used - a.used);
  let total = 0;
  for (const { name, size, used } of files) {
    total += size;
    const age = Date.now() - used;
    const isLeft = name.endsWith(".tmp") && age > A_DAY || /^(?:facts|stencils)-/.test(name) && age > A_WEEK;
    if (isLeft || total > SHELF_LIMIT) rmSync(join(directory, name), { force: true });
  }
}

// builtin:node:os
var load6 = () => process.getBuiltinModule("node:os");
var homedir = /* @__PURE__ */ (() => load6().homedir)();
var devNull = /* @__PURE__ */ (() => load6().devNull)();

// src/reading/git-files.ts
var KINDS = { "120000": "link", "160000": "submodule" };
function listWorktree(root, { filters }) {
  const entries = /* @__PURE__ */ new Map();
  const deleted = [];
  const modified = [];
  const asked = ["-v", "--stage", "--cached", "--others", "--deleted", "--exclude-standard"];
  for (const record of records(git(root, ["ls-files", "-z", ...asked, ...filters ? [] : ["--modified"]]))) {
    const state = record.charAt(0);
    if (state === "?") {
      const entry2 = untracked(record.slice(2));
      entries.set(entry2.path, entry2);
      continue;
    }
    const { entry, stage } = staged(record.slice(2));
    if (leadsOut(entry.path)) continue;
    if (state === "R") deleted.push(entry.path);
    else if (state === "C") modified.push(entry.path);
    else entries.set(entry.path, withState(entry, state, filters ? "" : stage));
  }
  for (const path of modified) {
    const entry = entries.get(path);
    if (entry) entries.set(path, { ...entry, changed: true });
  }
  for (const path of deleted) if (!isBarred(join(root, path))) entries.delete(path);
  return [...entries.values()];
}
function leadsOut(path) {
  return DOTTED.test(path) && WAY_OUT.test(path);
}
var DOTTED = /\.[.gG]/;
var WAY_OUT = /(?:^|[\\/])\.(?:\.|git)(?:[\\/]|$)/i;
function isBarred(file) {
  try {
    lstatSync(file, { throwIfNoEntry: false });
    return false;
  } catch (error) {
    return errorCode(error) === "EACCES";
  }
}
function withState(entry, state, stage) {
  if (state === "S" || state === "s") return { ...entry, sparse: true, changed: true };
  return state === "H" && stage === "0" ? entry : { ...entry, changed: true };
}
function untracked(path) {
  return path.endsWith("/") ? { path: path.slice(0, -1), kind: "submodule" } : { path, kind: "file" };
}
function staged(record) {
  const tab = record.indexOf("	");
  const first = record.indexOf(" ");
  const last = record.lastIndexOf(" ", tab);
  const kind = record.startsWith("100") ? "file" : KINDS[record.slice(0, first)] ?? "file";
  return {
    entry: { path: record.slice(tab + 1), kind, blob: record.slice(first + 1, last) },
    stage: record.slice(last + 1, tab)
  };
}
function listIndex(root) {
  const entries = /* @__PURE__ */ new Map();
  for (const record of records(git(root, ["ls-files", "-z", "--stage", "--cached"]))) {
    const { stage, entry } = staged(record);
    if (leadsOut(entry.path)) continue;
    if (stage !== "1" && (stage !== "3" || !entries.has(entry.path))) entries.set(entry.path, entry);
  }
  return withoutIntended(root, [...entries.values()]);
}
var EMPTY = [
  { blob: "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391", tree: "4b825dc642cb6eb9a060e54bf8d69288fbee4904" },
  {
    blob: "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
    tree: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
  }
];
var PLACEHOLDER = /(?:^|\/)\.[\w.-]*keep$/;
function withoutIntended(root, entries) {
  for (const { blob, tree } of EMPTY) {
    const empty = new Set(entries.filter((entry) => entry.blob === blob && !PLACEHOLDER.test(entry.path)));
    if (empty.size === 0) continue;
    const asked = ["--cached", "--ita-invisible-in-index", "--name-only"];
    const there = new Set(records(git(root, ["diff-index", "-z", ...asked, tree])));
    return entries.filter((entry) => !empty.has(entry) || there.has(entry.path));
  }
  return entries;
}
function listCommit(root, ref) {
  return records(treeOf(root, ref)).flatMap((record) => {
    const [mode, , blob] = record.slice(0, record.indexOf("	")).split(" ");
    const { entry } = staged(`${mode} ${blob} 0${record.slice(record.indexOf("	"))}`);
    return leadsOut(entry.path) ? [] : entry;
  });
}
function treeOf(root, ref) {
  if (ref.startsWith("-")) throw new RevisionError(ref);
  try {
    return git(root, ["ls-tree", "-r", "-z", "--full-tree", `${ref}^{tree}`]);
  } catch (error) {
    const isUnknown = error instanceof GitError && error.message.startsWith("fatal: Not a valid object name ");
    throw isUnknown ? new RevisionError(ref) : error;
  }
}

// src/text/base64.ts
function decodedLength(text) {
  return lengthOf(text, 0, text.length);
}
function isBase64(text, start, end) {
  return lengthOf(text, start, end) !== void 0;
}
function lengthOf(text, start, end) {
  let first = start;
  while (first < end && SORTS[text.charCodeAt(first)] === DIGIT) first++;
  let digits = first - start;
  let padding = 0;
  for (let i = first; i < end; i++) {
    const sort = SORTS[text.charCodeAt(i)];
    if (sort === DIGIT && padding === 0) digits++;
    else if (sort === PADDING) padding++;
    else if (sort !== BREAK) return void 0;
  }
  return padding <= 2 && (digits + padding) % 4 === 0 ? Math.floor(digits * 3 / 4) : void 0;
}
var SORTS = new Uint8Array(128);
var DIGIT = 1;
var PADDING = 2;
var BREAK = 3;
for (const digit of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  SORTS[digit.charCodeAt(0)] = DIGIT;
for (const end of "\r\n") SORTS[end.charCodeAt(0)] = BREAK;
SORTS["=".charCodeAt(0)] = PADDING;
function decodeBase64(text) {
  return Buffer.from(text, "base64");
}
var PLACEHOLDER2 = /^\{\{|^\s*[^{[\s].*(?:\$\{|\{\{)|^\s*\$|^<.*>$|^__\w+__$|^#\{.*\}#?$|^%\w+%$|^(?:change|replace|insert|your)[-_ ]/is;
function base64Fault(text) {
  const packed = text.replace(/[\r\n]+/g, "");
  if (PLACEHOLDER2.test(packed)) return "is a placeholder, not base64";
  if (/^\s*[{[]/.test(packed)) return "is JSON, not base64: put it under stringData, or encode it";
  if (/[ \t]/.test(packed)) return "holds spaces, which base64 does not allow (a folded block joins lines with spaces)";
  if (/^[A-Za-z0-9_-]*={0,2}$/.test(packed) && /[-_]/.test(packed))
    return "is in the URL alphabet of base64: use + and / for - and _";
  if (/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return "is base64 cut short: its padding or its end is missing";
  return "is not base64";
}

// src/yaml/scalar.ts
var NAMED = new Map([
  ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map((s) => [s, true]),
  ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map((s) => [s, false]),
  ...["", "~", "null", "Null", "NULL"].map((s) => [s, null])
]);
var LONGEST_NAME = "false".length;
var NOT_FINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
var INTEGER = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;
var SHORT_INTEGER = /^(?:0|[1-9][0-9]{0,14})$/;
var FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
var TIMESTAMP = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ][0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}.*)?$/;
var LONG_TAG = /^!<tag:yaml\.org,2002:(.*)>$/;
function plainValue(text) {
  if (!mayBeTyped(text)) return text;
  const named = NAMED.get(text);
  if (named !== void 0) return named;
  if (!mayBeNumber(text)) return text;
  if (SHORT_INTEGER.test(text)) return Number(text);
  if (NOT_FINITE.test(text)) return void 0;
  const integer = integerOf(text);
  return integer === void 0 ? floatOf(text) ?? text : Number(integer);
}
function taggedValue(text, tag) {
  switch (tag.replace(LONG_TAG, "!!$1")) {
    case "!!binary":
      return decodedLength(text) === void 0 ? void 0 : decodeBase64(text).toString();
    case "!!bool":
      return only(plainValue(text), "boolean");
    case "!!null":
      return plainValue(text) === null ? null : void 0;
    case "!!int":
      return mayBeNumber(text) && integerOf(text) !== void 0 ? plainValue(text) : void 0;
    case "!!float":
      return only(plainValue(text), "number");
    case "!!timestamp":
      return TIMESTAMP.test(text) ? text : void 0;
    default:
      return text;
  }
}
function plainKey(text) {
  if (!mayBeTyped(text)) return text;
  const value = plainValue(text);
  if (value === void 0) return text.replace("+", "").toLowerCase();
  if (value === null) return void 0;
  if (typeof value !== "number") return String(value);
  const integer = integerOf(text);
  if (integer === void 0) return shortFloat(value);
  return integer <= INT64_MAX ? String(integer) : void 0;
}
function only(value, type) {
  return typeof value === type ? value : void 0;
}
function mayBeTyped(text, start = 0, end = text.length) {
  if (start === end) return true;
  const sort = SORTS2[text.charCodeAt(start)];
  if (sort === DIGIT2) return isDecimalAt(text, start, end);
  return sort === NUMBER || sort === NAME2 && end - start <= LONGEST_NAME && NAMED.has(text.slice(start, end));
}
function isDecimalAt(text, start, end) {
  let at2 = start + 1;
  while (at2 < end && (SORTS2[text.charCodeAt(at2)] === DIGIT2 || text.charCodeAt(at2) === ZERO)) at2++;
  return at2 === end || BEHIND_DIGITS.includes(text.charAt(at2));
}
function mayBeNumber(text) {
  const sort = SORTS2[text.charCodeAt(0)];
  return sort === NUMBER || sort === DIGIT2;
}
var SORTS2 = new Uint8Array(128);
var NUMBER = 1;
var NAME2 = 2;
var DIGIT2 = 3;
var ZERO = 48;
var BEHIND_DIGITS = "_.eE";
for (const first of "0+-.") SORTS2[first.charCodeAt(0)] = NUMBER;
for (const first of "123456789") SORTS2[first.charCodeAt(0)] = DIGIT2;
for (const first of "yYnNtTfFoO~") SORTS2[first.charCodeAt(0)] = NAME2;
var INT64_MIN = -(2n ** 63n);
var INT64_MAX = 2n ** 63n - 1n;
var UINT64_MAX = 2n ** 64n - 1n;
function integerOf(text) {
  if (text.startsWith(".")) return void 0;
  const found = INTEGER.exec(text.replaceAll("_", ""));
  if (!found) return signedBinary(text);
  const [, sign = "", hex, binary, octal, decimal] = found;
  if (decimal !== void 0 && decimal.length < 16) return sign === "-" ? 0 - Number(decimal) : Number(decimal);
  const digits = decimal ?? (hex ? `0x${hex}` : binary ? `0b${binary}` : `0o${octal}`);
  if (digits.length > 70) return void 0;
  const value = sign === "-" ? -BigInt(digits) : BigInt(digits);
  return value >= INT64_MIN && value <= (sign === "" ? UINT64_MAX : INT64_MAX) ? value : void 0;
}
function signedBinary(text) {
  const found = /^0b([-+])([01]{1,64})$/.exec(text.replaceAll("_", ""));
  if (!found) return void 0;
  const value = BigInt(`0b${found[2]}`);
  const signed = found[1] === "-" ? -value : value;
  return signed >= INT64_MIN && signed <= INT64_MAX ? signed : void 0;
}
function floatOf(text) {
  if (text.startsWith(".") && /_(?![0-9])|(?<![0-9])_/.test(text)) return void 0;
  const digits = text.replaceAll("_", "");
  if (!FLOAT.test(digits)) return void 0;
  const value = Number(digits);
  return Number.isFinite(value) ? value : void 0;
}
function shortFloat(value) {
  const rounded = Math.fround(value);
  if (!Number.isFinite(rounded)) return rounded < 0 ? "-.inf" : ".inf";
  if (rounded === 0) return Object.is(rounded, -0) ? "-0" : "0";
  let digits = 0;
  while (Math.fround(Number(rounded.toExponential(digits))) !== rounded) digits++;
  const [mantissa, power] = rounded.toExponential(digits).split("e");
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return String(Number(`${mantissa}e${power}`));
  return `${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

// src/yaml/tape.ts
var MAP = 0;
var SEQ = 1;
var PLAIN = 2;
var SINGLE = 3;
var DOUBLE = 4;
var ESCAPED_SINGLE = 5;
var ESCAPED_DOUBLE = 6;
var LITERAL = 7;
var LITERAL_STRIP = 8;
var LITERAL_KEEP = 9;
var FOLDED = 10;
var FOLDED_STRIP = 11;
var FOLDED_KEEP = 12;
var STYLE = {
  [PLAIN]: "plain",
  [SINGLE]: "single",
  [DOUBLE]: "double",
  [ESCAPED_SINGLE]: "single",
  [ESCAPED_DOUBLE]: "double",
  [LITERAL]: "literal",
  [LITERAL_STRIP]: "literal",
  [LITERAL_KEEP]: "literal",
  [FOLDED]: "folded",
  [FOLDED_STRIP]: "folded",
  [FOLDED_KEEP]: "folded"
};
var STRIDE = 3;
var KIND_BITS = 4;
var KIND_MASK = (1 << KIND_BITS) - 1;
var KEY_BIT = 1 << KIND_BITS;
var NEXT_SHIFT = KIND_BITS + 1;
function kindAt(nodes, node) {
  return (nodes[node] ?? 0) & KIND_MASK;
}
function isKeyAt(nodes, node) {
  return ((nodes[node] ?? 0) & KEY_BIT) !== 0;
}
function behind(nodes, node) {
  return (nodes[node] ?? 0) >> NEXT_SHIFT;
}

// src/yaml/sheet-node.ts
function scalarAt(sheet, node) {
  const { path, nodes } = sheet;
  const kind = kindAt(nodes, node);
  const start = nodes[node + 1] ?? 0;
  const end = nodes[node + 2] ?? 0;
  return {
    kind: "scalar",
    text: textOf(sheet, kind, start, end),
    plain: kind === PLAIN,
    style: STYLE[kind] ?? "plain",
    path,
    start,
    end
  };
}
function locatedAt(sheet, node) {
  const { path, nodes } = sheet;
  return { value: scalarTextAt(sheet, node), at: { path, start: nodes[node + 1] ?? 0, end: nodes[node + 2] ?? 0 } };
}
function scalarTextAt(sheet, node) {
  const { nodes } = sheet;
  return textOf(sheet, kindAt(nodes, node), nodes[node + 1] ?? 0, nodes[node + 2] ?? 0);
}
function textOf(sheet, kind, start, end) {
  const { text } = sheet;
  return kind < ESCAPED_SINGLE ? sliceOf(sheet, text, start, end) : sheet.decode(kind, text, start, end);
}
var COPIED = 13;
function sliceOf(sheet, text, start, end) {
  const slice = text.slice(start, end);
  return sheet.isLent && slice.length >= COPIED ? ` ${slice}`.slice(1) : slice;
}
function isString({ nodes, text }, node) {
  if (kindAt(nodes, node) !== PLAIN) return true;
  const start = nodes[node + 1] ?? 0;
  const end = nodes[node + 2] ?? 0;
  return !mayBeTyped(text, start, end) || typeof plainValue(text.slice(start, end)) === "string";
}
function isNullAt({ nodes, text }, node) {
  if (kindAt(nodes, node) !== PLAIN) return false;
  const start = nodes[node + 1] ?? 0;
  const end = nodes[node + 2] ?? 0;
  return end - start <= NULL.length && mayBeTyped(text, start, end) && plainValue(text.slice(start, end)) === null;
}
var NULL = "null";
function isWord({ nodes, text }, key, word) {
  const start = nodes[key + 1] ?? 0;
  return (nodes[key + 2] ?? 0) - start === word.length && text.startsWith(word, start);
}
function keyIn({ nodes, text }, node, key) {
  const end = behind(nodes, node);
  let found = -1;
  for (let at2 = node + STRIDE; at2 < end; at2 = behind(nodes, at2 + STRIDE)) {
    const start = nodes[at2 + 1] ?? 0;
    if ((nodes[at2 + 2] ?? 0) - start === key.length && text.startsWith(key, start)) found = at2;
  }
  return found;
}
function valueIn(sheet, node, key) {
  const found = keyIn(sheet, node, key);
  return found < 0 ? -1 : found + STRIDE;
}
function itemIn({ nodes }, node, index) {
  const end = behind(nodes, node);
  let left = index;
  for (let at2 = node + STRIDE; at2 < end; at2 = behind(nodes, at2)) if (left-- === 0) return at2;
  return -1;
}

// src/yaml/light-tree.ts
function treeAt(sheet, node, hangs) {
  const { nodes } = sheet;
  const kind = kindAt(nodes, node);
  if (kind > SEQ) return scalarAt(sheet, node);
  const start = nodes[node + 1] ?? 0;
  const end = nodes[node + 2] ?? 0;
  return kind === MAP ? new LightMap(sheet, node, start, end, hangs) : new LightSeq(sheet, node, start, end, hangs);
}
var LightMap = class {
  kind = "map";
  path;
  start;
  end;
  #sheet;
  #node;
  #hangs;
  #entries;
  /** Who it says it is, once that was read. */
  head;
  /** What the last walk over it found. */
  walk;
  constructor(sheet, node, start, end, hangs) {
    this.path = sheet.path;
    this.start = start;
    this.end = end;
    this.#sheet = sheet;
    this.#node = node;
    this.#hangs = hangs;
    this.head = void 0;
    this.walk = void 0;
  }
  get entries() {
    if (this.#entries) return this.#entries;
    const entries = entriesAt(this.#sheet, this.#node, this.#hangs);
    this.#entries = entries;
    if (this.#hangs) this.#sheet.made(this, 2 * entries.length);
    return entries;
  }
  /** The last entry of a key; of what is not made yet no more than that is. */
  entry(key) {
    if (this.#entries) return this.#entries.findLast((entry) => entry.key.text === key);
    const found = keyIn(this.#sheet, this.#node, key);
    return found < 0 ? void 0 : entryAt(this.#sheet, found, false);
  }
  first() {
    if (this.#entries) return this.#entries[0];
    const first = this.#node + STRIDE;
    return first < behind(this.#sheet.nodes, this.#node) ? entryAt(this.#sheet, first, false) : void 0;
  }
  /** The value of the last entry of a key. */
  value(key) {
    if (this.#entries) return this.#entries.findLast((entry) => entry.key.text === key)?.value;
    const found = keyIn(this.#sheet, this.#node, key);
    return found < 0 ? void 0 : treeAt(this.#sheet, found + STRIDE, false);
  }
  /** The text of the last entry of a key, where that is a string; else empty. */
  string(key) {
    const value = valueIn(this.#sheet, this.#node, key);
    if (value < 0 || kindAt(this.#sheet.nodes, value) <= SEQ || !isString(this.#sheet, value)) return "";
    return scalarTextAt(this.#sheet, value);
  }
  /** The scalar under the last entry of a key, unless it is null. */
  located(key) {
    const value = valueIn(this.#sheet, this.#node, key);
    if (value < 0 || kindAt(this.#sheet.nodes, value) <= SEQ || isNullAt(this.#sheet, value)) return void 0;
    return locatedAt(this.#sheet, value);
  }
  forget() {
    this.#entries = void 0;
  }
  /** Reads it off its tape. */
  read(reader, argument) {
    return reader(this.#sheet, this.#node, argument);
  }
};
function isLight(node) {
  return node instanceof LightMap || node instanceof LightSeq;
}
function mayHold(node, word) {
  return isLight(node) ? node.read(holds, word) : true;
}
function holds({ nodes, text }, node, word) {
  const written2 = text.slice(nodes[node + 1], nodes[node + 2]);
  return written2.includes(word) || written2.includes("\\");
}
var LightSeq = class {
  kind = "seq";
  path;
  start;
  end;
  #sheet;
  #node;
  #hangs;
  #items;
  constructor(sheet, node, start, end, hangs) {
    this.path = sheet.path;
    this.start = start;
    this.end = end;
    this.#sheet = sheet;
    this.#node = node;
    this.#hangs = hangs;
  }
  get items() {
    if (this.#items) return this.#items;
    const items = nodesIn(this.#sheet, this.#node, this.#hangs);
    this.#items = items;
    if (this.#hangs) this.#sheet.made(this, items.length);
    return items;
  }
  forget() {
    this.#items = void 0;
  }
  /** Reads it off its tape. */
  read(reader, argument) {
    return reader(this.#sheet, this.#node, argument);
  }
};
function entriesAt(sheet, node, hang) {
  const { nodes } = sheet;
  const entries = [];
  const end = behind(nodes, node);
  for (let at2 = node + STRIDE; at2 < end; ) {
    entries.push(entryAt(sheet, at2, hang));
    at2 = behind(nodes, at2 + STRIDE);
  }
  return entries;
}
function entryAt(sheet, key, hangs) {
  return { key: scalarAt(sheet, key), value: treeAt(sheet, key + STRIDE, hangs) };
}
function nodesIn(sheet, node, hang) {
  const { nodes } = sheet;
  const items = [];
  const end = behind(nodes, node);
  for (let at2 = node + STRIDE; at2 < end; at2 = behind(nodes, at2)) items.push(treeAt(sheet, at2, hang));
  return items;
}
function lightAt(node, path) {
  return node.read(nodeBelow, path);
}
function nodeBelow(sheet, node, path) {
  let at2 = node;
  for (let i = 0; i < path.length && at2 >= 0; i++) {
    const step = path[i];
    const kind = kindAt(sheet.nodes, at2);
    if (typeof step === "string") at2 = kind === MAP ? valueIn(sheet, at2, step) : -1;
    else at2 = step !== void 0 && kind === SEQ ? itemIn(sheet, at2, step) : -1;
  }
  return at2 < 0 ? void 0 : treeAt(sheet, at2, false);
}

// src/yaml/node.ts
function entryOf(node, key) {
  if (node?.kind !== "map") return void 0;
  return node instanceof LightMap ? node.entry(key) : node.entries.findLast((entry) => entry.key.text === key);
}
function valueUnder(node, key) {
  if (node instanceof LightMap) return node.value(key);
  return node?.kind === "map" ? node.entries.findLast((entry) => entry.key.text === key)?.value : void 0;
}
function firstEntryOf(node) {
  if (node?.kind !== "map") return void 0;
  return node instanceof LightMap ? node.first() : node.entries[0];
}
function at(node, ...path) {
  return nodeAt(node, path);
}
function nodeAt(node, path) {
  let here = node;
  for (let i = 0; i < path.length && here !== void 0; i++) {
    const step = path[i];
    if (isLight(here)) {
      here = lightAt(here, i === 0 ? path : path.slice(i));
      break;
    }
    if (typeof step === "string") here = valueUnder(here, step);
    else here = step !== void 0 && here.kind === "seq" ? here.items[step] : void 0;
  }
  return here && isNull(here) ? void 0 : here;
}
function stringAt(node, ...path) {
  const found = nodeAt(node, path);
  return found?.kind === "scalar" && scalarOf(found) === found.text ? located(found) : void 0;
}
function textUnder(node, key) {
  if (node instanceof LightMap) return node.located(key);
  const found = valueUnder(node, key);
  return found?.kind === "scalar" && !isNull(found) ? located(found) : void 0;
}
function textAt(node, ...path) {
  const found = nodeAt(node, path);
  return found?.kind === "scalar" ? located(found) : void 0;
}
function mapAt(node, ...path) {
  const found = nodeAt(node, path);
  return found?.kind === "map" ? found : void 0;
}
function itemsAt(node, ...path) {
  const found = nodeAt(node, path);
  return found?.kind === "seq" ? found.items : [];
}
function itemTextsAt(node, ...path) {
  return itemsAt(node, ...path).flatMap((item) => item.kind === "scalar" ? [item.text] : []);
}
function textsAt(node, ...path) {
  const found = nodeAt(node, path);
  if (found?.kind !== "map") return [];
  return found.entries.flatMap(
    ({ key, value }) => value.kind === "scalar" ? [{ key: located(key), value: located(value) }] : []
  );
}
function located(node) {
  return { value: node.text, at: { path: node.path, start: node.start, end: node.end } };
}
function isNull(node) {
  return node.kind === "scalar" && (!node.plain || node.text.length <= 4) && scalarOf(node) === null;
}
function isEmpty(node) {
  if (node.kind === "scalar") return isNull(node);
  return node.kind === "map" ? node.entries.length === 0 : node.items.length === 0;
}
function jsonOf(node) {
  if (node.kind === "seq") return node.items.map(jsonOf);
  if (node.kind === "map")
    return Object.fromEntries(node.entries.map(({ key, value: value2 }) => [keyOf(key) ?? key.text, jsonOf(value2)]));
  const value = scalarOf(node);
  return value === void 0 ? Number.NaN : value;
}
function scalarOf({ text, plain: plain2, tag }) {
  if (plain2) return plainValue(text);
  return tag === void 0 ? text : taggedValue(text, tag);
}
function keyOf(key) {
  if (key.plain) return plainKey(key.text);
  if (key.tag === void 0) return key.text;
  const value = taggedValue(key.text, key.tag);
  if (typeof value === "string") return value;
  return value === null || value === void 0 ? void 0 : plainKey(key.text);
}
function scalarNode(text, { path, start, end }) {
  return { kind: "scalar", text, plain: false, style: "plain", path, start, end };
}
function rewrittenString(node, text) {
  return { ...scalarNode(text, node), style: node.style };
}
function rewrittenScalar(node, text) {
  return { ...scalarNode(text, node), plain: node.plain, style: node.style };
}
function mapNode(entries, { path, start, end }) {
  return { kind: "map", entries, path, start, end };
}
function seqNode(items, { path, start, end }) {
  return { kind: "seq", items, path, start, end };
}
function withEntry(map, key, value) {
  const index = map.entries.findLastIndex((entry) => entry.key.text === key.text);
  if (index < 0) return mapNode([...map.entries, { key, value }], map);
  return mapNode(
    map.entries.map((entry, i) => i === index ? { key: entry.key, value } : entry),
    map
  );
}
function united(older, newer) {
  if (newer?.kind !== "map") return older?.kind === "map" ? older : void 0;
  if (older?.kind !== "map") return newer;
  return newer.entries.reduce((map, { key, value }) => withEntry(map, key, value), older);
}
function withoutEntry(map, key) {
  return mapNode(
    map.entries.filter((entry) => entry.key.text !== key),
    map
  );
}

// src/yaml/tape-character.ts
var TAB = 9;
var BREAK2 = 10;
var SPACE = 32;
var DOUBLE_QUOTE = 34;
var HASH = 35;
var SINGLE_QUOTE = 39;
var PLUS = 43;
var COMMA = 44;
var DASH = 45;
var DOT = 46;
var COLON = 58;
var GREATER = 62;
var QUESTION = 63;
var LEFT_BRACKET = 91;
var BACKSLASH = 92;
var RIGHT_BRACKET = 93;
var LEFT_BRACE = 123;
var PIPE = 124;
var RIGHT_BRACE = 125;
var INDICATORS = marked("?:,[]{}#&*!|>'\"%@`	 ");
var FLOW_INDICATORS = marked(",[]{}");
var ESCAPES = marked('0abtnvfre "\\N_LP');
function marked(characters) {
  const marks = new Uint8Array(128);
  for (const character of characters) marks[character.charCodeAt(0)] = 1;
  return marks;
}
function isBlank(code) {
  return code === SPACE || code === BREAK2;
}
function isFlowIndicator(code) {
  return code < 128 && FLOW_INDICATORS[code] === 1;
}

// src/yaml/tape-writer.ts
var BEYOND_US = new Error("not the plain part of YAML");
var DEPTH_LIMIT = 100;
var NODE_LIMIT = 4e5;
var FEW2 = 24;
var few = new Int32Array(FEW2);
var TapeWriter = class {
  text;
  roots = [];
  duplicates;
  /** How much of the scratch is written. */
  size = 0;
  /** Where the scalar before ends: an absent one stands there. */
  cursor = 0;
  /** How far the nodes so far reach. */
  reach = 0;
  depth = 0;
  constructor(text) {
    this.text = text;
  }
  tape() {
    return { nodes: taken2(this.size), roots: this.roots, duplicates: this.duplicates ?? NONE };
  }
  open(kind, start) {
    if (++this.depth > DEPTH_LIMIT) throw BEYOND_US;
    this.push(kind, start, start + 1);
    return this.size - STRIDE;
  }
  /** Ends a collection where the last node in it ends. */
  close(node) {
    this.depth--;
    scratch[node] = (scratch[node] ?? 0) & (KIND_MASK | KEY_BIT) | this.size << NEXT_SHIFT;
    scratch[node + 2] = this.reach;
  }
  push(kind, start, end) {
    const at2 = this.size;
    if (at2 + STRIDE > scratch.length) grow(at2);
    scratch[at2] = kind | at2 + STRIDE << NEXT_SHIFT;
    scratch[at2 + 1] = start;
    scratch[at2 + 2] = end;
    if (end > this.reach) this.reach = end;
    this.size = at2 + STRIDE;
    if (at2 > NODE_LIMIT * STRIDE) throw BEYOND_US;
  }
  scalar(kind, start, end) {
    this.push(kind, start, end);
    this.cursor = end;
  }
  absent() {
    this.push(PLAIN, this.cursor, this.cursor);
  }
  /** Makes the last scalar the key of an entry. */
  turnToKey() {
    const node = this.size - STRIDE;
    scratch[node] = (scratch[node] ?? 0) | KEY_BIT;
  }
  /** Notes the keys of a mapping that stand there before. */
  repeats(node, count) {
    if (count > FEW2) {
      this.compareAll(node);
      return;
    }
    let written2 = 0;
    for (let key = node + STRIDE; key < this.size; key = behind(scratch, key + STRIDE)) {
      for (let i = 0; i < written2; i++) {
        const before2 = few[i] ?? 0;
        if (!this.equal(key, before2)) continue;
        this.repeat(key, before2);
        break;
      }
      few[written2++] = key;
    }
  }
  compareAll(node) {
    const first = /* @__PURE__ */ new Map();
    for (let key = node + STRIDE; key < this.size; key = behind(scratch, key + STRIDE)) {
      const text = this.text.slice(scratch[key + 1], scratch[key + 2]);
      const before2 = first.get(text);
      if (before2 === void 0) first.set(text, key);
      else this.repeat(key, before2);
    }
  }
  equal(a, b) {
    const from = scratch[a + 1] ?? 0;
    const other = scratch[b + 1] ?? 0;
    const length = (scratch[a + 2] ?? 0) - from;
    if ((scratch[b + 2] ?? 0) - other !== length) return false;
    const text = this.text;
    for (let i = length - 1; i >= 0; i--) if (text.charCodeAt(from + i) !== text.charCodeAt(other + i)) return false;
    return true;
  }
  repeat(key, first) {
    this.duplicates ??= [];
    this.duplicates.push({ document: this.roots.length - 1, key, first });
  }
};
var NONE = [];
var SLAB = 1 << 14;
var scratch = new Int32Array(SLAB);
function taken2(size) {
  if (scratch.length > SLAB) {
    const apart = scratch.slice(0, size);
    scratch = new Int32Array(0);
    return apart;
  }
  const nodes = scratch.subarray(0, size);
  scratch = scratch.subarray(size);
  return nodes;
}
function grow(size) {
  const larger = new Int32Array(Math.max(SLAB, size * 2));
  larger.set(scratch.subarray(0, size));
  scratch = larger;
}

// src/yaml/tape-line.ts
var KEY_LIMIT = 1e3;
var CONTROLS = /[^\t\n\x20-\uffff]/;
var LineReader = class extends TapeWriter {
  length;
  position = 0;
  escaped = false;
  constructor(text) {
    super(text);
    this.length = text.length;
  }
  /** Reads the rest of a line that may hold no more than a comment. */
  endLine() {
    const text = this.text;
    let at2 = this.position;
    let code = text.charCodeAt(at2);
    if (code === SPACE) {
      do
        code = text.charCodeAt(++at2);
      while (code === SPACE);
      if (code === HASH) {
        at2 = this.commentEnd(at2);
        code = text.charCodeAt(at2);
      }
    }
    if (code === BREAK2) this.position = at2 + 1;
    else if (at2 >= this.length) this.position = at2;
    else throw BEYOND_US;
  }
  /** Where the line of a comment ends. */
  commentEnd(at2) {
    const found = this.text.indexOf("\n", at2);
    const end = found < 0 ? this.length : found;
    if (CONTROLS.test(this.text.slice(at2, end))) throw BEYOND_US;
    return end;
  }
  spaces() {
    let at2 = this.position;
    while (this.text.charCodeAt(at2) === SPACE) at2++;
    this.position = at2;
  }
  /** Whether a line holds no more than spaces and a comment; `#` counts behind a space alone. */
  isLineEnd() {
    const at2 = this.position;
    const code = this.text.charCodeAt(at2);
    if (code === BREAK2 || at2 >= this.length) return true;
    if (code !== HASH || this.text.charCodeAt(at2 - 1) !== SPACE) return false;
    this.position = at2 - 1;
    return true;
  }
  isItem() {
    return this.text.charCodeAt(this.position) === DASH && this.endsWord(this.position + 1);
  }
  endsWord(at2) {
    const code = this.text.charCodeAt(at2);
    return code === SPACE || code === BREAK2 || at2 >= this.length;
  }
  /** Whether a key stands at the position; nothing is read. */
  isKey() {
    const code = this.text.charCodeAt(this.position);
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      const end = this.quotedEnd(code);
      return this.text.charCodeAt(end + 1) === COLON && this.endsWord(end + 2);
    }
    if (code === LEFT_BRACE || code === LEFT_BRACKET || code === PIPE || code === GREATER) return false;
    return this.text.charCodeAt(this.plainEnd()) === COLON;
  }
  /** Reads a key up to its colon. */
  key() {
    const start = this.position;
    const code = this.text.charCodeAt(start);
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      const end2 = this.quotedEnd(code);
      if (this.escaped || this.text.charCodeAt(end2 + 1) !== COLON || !this.endsWord(end2 + 2)) throw BEYOND_US;
      this.scalar((code === DOUBLE_QUOTE ? DOUBLE : SINGLE) | KEY_BIT, start + 1, end2);
      this.position = end2 + 1;
      return;
    }
    const end = this.plainEnd();
    if (this.text.charCodeAt(end) !== COLON || end - start > KEY_LIMIT) throw BEYOND_US;
    if (end - start === 2 && this.text.startsWith("<<", start)) throw BEYOND_US;
    this.scalar(PLAIN | KEY_BIT, start, end);
    this.position = end;
  }
  /** The end of the plain scalar at the position: before the colon of a key, a comment, or the end of the line. */
  plainEnd() {
    const text = this.text;
    let at2 = this.position;
    let code = text.charCodeAt(at2);
    if (code < 128 && INDICATORS[code] === 1) throw BEYOND_US;
    if (code === DASH && (this.endsWord(at2 + 1) || text.startsWith("---", at2))) throw BEYOND_US;
    for (; ; ) {
      while (code > COLON || code < COLON && code > HASH || code === DOUBLE_QUOTE || code === 33)
        code = text.charCodeAt(++at2);
      if (code === COLON) {
        if (this.endsWord(at2 + 1)) break;
      } else if (code === HASH) {
        if (text.charCodeAt(at2 - 1) === SPACE) break;
      } else if (code === BREAK2 || at2 >= this.length) break;
      else if (code < SPACE) throw BEYOND_US;
      code = text.charCodeAt(++at2);
    }
    if (code === COLON && text.charCodeAt(at2 - 1) === SPACE) throw BEYOND_US;
    while (text.charCodeAt(at2 - 1) === SPACE) at2--;
    return at2;
  }
  /** The offset of the closing quote; `escaped` says whether there are escapes before it. */
  quotedEnd(quote) {
    const text = this.text;
    this.escaped = false;
    for (let at2 = this.position + 1; at2 < this.length; at2++) {
      const code = text.charCodeAt(at2);
      if (code === quote) {
        if (quote === DOUBLE_QUOTE || text.charCodeAt(at2 + 1) !== SINGLE_QUOTE) return at2;
        this.escaped = true;
        at2++;
      } else if (code === BACKSLASH && quote === DOUBLE_QUOTE) {
        this.escaped = true;
        at2 = this.escape(at2 + 1);
      } else if (code < SPACE) break;
    }
    throw BEYOND_US;
  }
  /** The last character of an escape. */
  escape(at2) {
    const code = this.text.charCodeAt(at2);
    if (code < 128 && ESCAPES[code] === 1) return at2;
    const digits = code === 120 ? 2 : code === 117 ? 4 : 0;
    const written2 = this.text.slice(at2 + 1, at2 + 1 + digits).padEnd(digits, "-");
    if (digits === 0 || !/^(?!d[89a-f]..)[0-9a-f]+$/i.test(written2)) throw BEYOND_US;
    return at2 + digits;
  }
  quoted(quote) {
    const start = this.position + 1;
    const end = this.quotedEnd(quote);
    if (quote === DOUBLE_QUOTE) this.scalar(this.escaped ? ESCAPED_DOUBLE : DOUBLE, start, end);
    else this.scalar(this.escaped ? ESCAPED_SINGLE : SINGLE, start, end);
    this.position = end + 1;
  }
  /** A flow collection on one line. */
  flow(open3) {
    const isMap = open3 === LEFT_BRACE;
    const node = this.open(isMap ? MAP : SEQ, this.position);
    const close = isMap ? RIGHT_BRACE : RIGHT_BRACKET;
    let count = 0;
    this.position++;
    for (; ; ) {
      this.spaces();
      if (this.text.charCodeAt(this.position) === close) break;
      if (isMap) this.flowKey();
      count++;
      this.flowValue();
      this.spaces();
      const code = this.text.charCodeAt(this.position);
      if (code === close) break;
      if (code !== COMMA) throw BEYOND_US;
      this.position++;
    }
    this.position++;
    this.close(node);
    if (isMap && count > 1) this.repeats(node, count);
  }
  flowKey() {
    const start = this.position;
    const code = this.text.charCodeAt(start);
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      this.quoted(code);
      if (this.escaped) throw BEYOND_US;
    } else this.flowPlain();
    if (this.text.charCodeAt(this.position) !== COLON || this.text.charCodeAt(this.position + 1) !== SPACE)
      throw BEYOND_US;
    if (this.text.startsWith("<<", start)) throw BEYOND_US;
    this.turnToKey();
    this.position++;
    this.spaces();
  }
  flowValue() {
    const code = this.text.charCodeAt(this.position);
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) this.quoted(code);
    else if (code === LEFT_BRACE || code === LEFT_BRACKET) this.flow(code);
    else this.flowPlain();
  }
  /** A plain scalar inside a flow collection: up to a comma, a bracket, or a colon with a space behind it. */
  flowPlain() {
    const text = this.text;
    const start = this.position;
    let at2 = start;
    let code = text.charCodeAt(at2);
    if (code < 128 && INDICATORS[code] === 1) throw BEYOND_US;
    if (code === DASH && (this.endsWord(at2 + 1) || isFlowIndicator(text.charCodeAt(at2 + 1)))) throw BEYOND_US;
    while (!isFlowIndicator(code)) {
      if (code < SPACE || code === HASH || code === QUESTION || at2 >= this.length) throw BEYOND_US;
      if (code === COLON) {
        const next = text.charCodeAt(at2 + 1);
        if (this.endsWord(at2 + 1)) break;
        if (isFlowIndicator(next)) throw BEYOND_US;
      }
      code = text.charCodeAt(++at2);
    }
    if (code === COLON && text.charCodeAt(at2 - 1) === SPACE) throw BEYOND_US;
    while (text.charCodeAt(at2 - 1) === SPACE) at2--;
    this.scalar(PLAIN, start, at2);
    this.position = at2;
  }
};

// src/yaml/tape-reader.ts
function readTape(text) {
  if (text.includes("\r") || text.includes("\0") || text.includes("\x7F")) return void 0;
  if (Buffer.byteLength(text) !== text.length && BEYOND.test(text)) return void 0;
  try {
    return new Reader(text).read();
  } catch (error) {
    if (error === BEYOND_US) return void 0;
    throw error;
  }
}
var BEYOND = /[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
var Reader = class extends LineReader {
  lineStart = 0;
  /** The column of the next token, once `seek` has found it; -1 where the document ends. */
  column = 0;
  read() {
    this.seek();
    let marked3 = false;
    while (this.position < this.length) {
      if (this.column < 0) {
        if (marked3) this.document();
        marked3 = true;
        this.position += 3;
        this.endLine();
        this.seek();
      } else {
        this.document();
        marked3 = false;
        if (this.column >= 0) throw BEYOND_US;
      }
    }
    if (marked3) this.document();
    return this.tape();
  }
  /** One document: the block at the token that was found, or an absent value where there is none. */
  document() {
    this.roots.push(this.size);
    if (this.column < 0) this.absent();
    else this.block(this.column);
  }
  /** Finds the next token from the start of a line on, past blank lines and comments. */
  seek() {
    const text = this.text;
    let at2 = this.position;
    for (; ; ) {
      const start = at2;
      let code = text.charCodeAt(at2);
      while (code === SPACE) code = text.charCodeAt(++at2);
      if (code === BREAK2) {
        at2++;
        continue;
      }
      if (code === HASH) {
        at2 = this.commentEnd(at2) + 1;
        if (at2 <= this.length) continue;
        at2 = this.length;
      }
      this.position = at2;
      this.lineStart = start;
      if (at2 >= this.length) this.column = -1;
      else {
        this.column = at2 - start;
        if (this.column === 0 && (code === DASH || code === DOT)) this.mark(code);
      }
      return;
    }
  }
  /** Whether the line is a marker: `---` ends the document, `...` is left to a whole parser. */
  mark(code) {
    const text = this.text;
    const at2 = this.position;
    if (text.charCodeAt(at2 + 1) !== code || text.charCodeAt(at2 + 2) !== code) return;
    if (code === DOT || !(at2 + 3 >= this.length || isBlank(text.charCodeAt(at2 + 3)))) throw BEYOND_US;
    this.column = -1;
  }
  /** A block collection at the token on a new line. Scalars there are left to a whole parser. */
  block(column) {
    if (this.isItem()) this.sequence(column);
    else this.mapping(column);
  }
  sequence(column) {
    const node = this.open(SEQ, this.position);
    for (; ; ) {
      this.position++;
      this.spaces();
      if (this.isLineEnd()) this.nested(column, false);
      else this.item(column);
      if (this.column > column) throw BEYOND_US;
      if (this.column < column || !this.isItem()) break;
    }
    this.close(node);
  }
  /** What stands behind a dash on its line: a collection of its own, or a value. */
  item(column) {
    const inner = this.position - this.lineStart;
    if (this.isItem()) this.sequence(inner);
    else if (this.isKey()) this.mapping(inner);
    else this.value(column);
  }
  /** The value on the lines below a key or a dash; absent where the next token stands no deeper. */
  nested(column, isValue) {
    this.endLine();
    this.seek();
    if (this.column > column) this.block(this.column);
    else if (isValue && this.column === column && this.isItem()) this.sequence(column);
    else this.absent();
  }
  mapping(column) {
    const node = this.open(MAP, this.position);
    let count = 0;
    for (; ; ) {
      this.key();
      count++;
      this.position++;
      this.spaces();
      if (this.isLineEnd()) this.nested(column, true);
      else this.value(column);
      if (this.column !== column) break;
      if (this.isItem()) throw BEYOND_US;
    }
    if (this.column > column) throw BEYOND_US;
    this.close(node);
    if (count > 1) this.repeats(node, count);
  }
  /** A value that begins on the line of its key or dash; then the next token is found. */
  value(column) {
    const start = this.position;
    const code = this.text.charCodeAt(start);
    if (code === PIPE || code === GREATER) this.blockScalar(column + 1, code === PIPE ? LITERAL : FOLDED);
    else {
      if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) this.quoted(code);
      else if (code === LEFT_BRACE || code === LEFT_BRACKET) this.flow(code);
      else {
        const end = this.plainEnd();
        if (this.text.charCodeAt(end) === COLON) throw BEYOND_US;
        this.scalar(PLAIN, start, end);
        this.position = end;
      }
      this.endLine();
    }
    this.seek();
  }
  /** `|` or `>`, with a mark of what becomes of its last line breaks; an indentation mark is left to a whole parser. */
  blockScalar(least, kind) {
    const text = this.text;
    this.position++;
    const mark = text.charCodeAt(this.position);
    if (mark === DASH || mark === PLUS) this.position++;
    const chomped = mark === DASH ? kind + 1 : mark === PLUS ? kind + 2 : kind;
    this.endLine();
    const start = this.position;
    const end = blockEnd(text, start, least);
    if (CONTROLS.test(text.slice(start, end))) throw BEYOND_US;
    this.scalar(chomped, start, end);
    this.position = end;
  }
};
function blockEnd(text, start, least) {
  let line = start;
  let indent = -1;
  let blank = 0;
  for (; ; ) {
    let at2 = line;
    let code = text.charCodeAt(at2);
    while (code === SPACE) code = text.charCodeAt(++at2);
    const column = at2 - line;
    if (at2 >= text.length) return column > Math.max(indent, 0) ? at2 : line;
    if (code === BREAK2) {
      if (indent < 0 && column > blank) blank = column;
      line = at2 + 1;
      continue;
    }
    if (indent < 0) {
      if (code === TAB || column >= least && column < blank) return spoilt();
      if (column < least) return line;
      indent = column;
    } else if (column < indent) return line;
    const end = text.indexOf("\n", at2);
    if (end < 0) return text.length;
    line = end + 1;
  }
}
function spoilt() {
  throw BEYOND_US;
}

// late:js-yaml
var loaded;
var load7 = () => loaded ??= require("./js-yaml-3EKGN7VC.cjs").all;
var late = (name) => new Proxy(function() {
}, {
  apply: (_, self, given) => load7()[name](...given),
  get: (_, key) => load7()[name][key]
});
var _CHOMPING_MODE = { "CLIP": 1, "STRIP": 2, "KEEP": 3 };
var _COLLECTION_STYLE = { "BLOCK": 1, "FLOW": 2 };
var _EVENT_ALIAS = 5;
var _EVENT_DOCUMENT = 1;
var _EVENT_MAPPING = 3;
var _EVENT_POP = 6;
var _EVENT_SCALAR = 4;
var _EVENT_SEQUENCE = 2;
var _SCALAR_STYLE_DOUBLE_QUOTED = 3;
var _SCALAR_STYLE_FOLDED_BLOCK = 5;
var _SCALAR_STYLE_LITERAL_BLOCK = 4;
var _SCALAR_STYLE_PLAIN = 1;
var _SCALAR_STYLE_SINGLE_QUOTED = 2;
var _YAMLException = /* @__PURE__ */ late("YAMLException");
var _getScalarValue = /* @__PURE__ */ late("getScalarValue");
var _parseEvents = /* @__PURE__ */ late("parseEvents");

// src/yaml/block-scalar.ts
function indentOf(block2) {
  const [, spaces] = /^(?: *\n)*( *)[^ \n]/.exec(block2) ?? [];
  return spaces?.length ?? -1;
}
function literalText(kind, block2) {
  if (kind < LITERAL || kind > LITERAL_KEEP || !block2.endsWith("\n")) return void 0;
  const indent = indentOf(block2);
  if (indent < 0) return void 0;
  const lines2 = block2.split("\n").map((line) => line.slice(indent));
  const count = lines2.findLastIndex((line) => line !== "") + 1;
  const content = lines2.slice(0, count).join("\n");
  if (kind === LITERAL_STRIP) return content;
  return kind === LITERAL_KEEP ? content + "\n".repeat(lines2.length - count) : `${content}
`;
}

// src/yaml/whole-scalar.ts
var STYLES = {
  [_SCALAR_STYLE_PLAIN]: "plain",
  [_SCALAR_STYLE_SINGLE_QUOTED]: "single",
  [_SCALAR_STYLE_DOUBLE_QUOTED]: "double",
  [_SCALAR_STYLE_LITERAL_BLOCK]: "literal",
  [_SCALAR_STYLE_FOLDED_BLOCK]: "folded"
};
function scalarOf2(event, text, path, base, cursor) {
  const absent = event.valueStart < 0;
  const plain2 = event.style === _SCALAR_STYLE_PLAIN && event.tagStart < 0;
  const node = {
    kind: "scalar",
    text: absent ? "" : scalarText(text, event),
    plain: plain2,
    style: STYLES[event.style] ?? "plain",
    path,
    start: absent ? cursor : base + event.valueStart,
    end: absent ? cursor : base + event.valueEnd
  };
  return event.tagStart < 0 ? node : { ...node, tag: text.slice(event.tagStart, event.tagEnd) };
}
function scalarText(text, event) {
  const value = event.style === _SCALAR_STYLE_DOUBLE_QUOTED ? doubleValue(text, event) : _getScalarValue(text, event);
  const isBlock2 = event.style === _SCALAR_STYLE_LITERAL_BLOCK || event.style === _SCALAR_STYLE_FOLDED_BLOCK;
  const isCut = isBlock2 && event.valueEnd === text.length && !/[\r\n]$/.test(text);
  return isCut && value.endsWith("\n") ? value.slice(0, -1) : value;
}
function doubleValue(text, event) {
  const raw = text.slice(event.valueStart, event.valueEnd);
  if (!raw.includes("\\'")) return _getScalarValue(text, event);
  const known2 = raw.replace(/\\./gs, (pair) => pair === "\\'" ? "\\x27" : pair);
  return _getScalarValue(known2, { ...event, valueStart: 0, valueEnd: known2.length, fast: false });
}
function decodeScalar(kind, text, start, end) {
  const scalar = text.slice(start, end);
  const written2 = WRITTEN[kind];
  const literal = literalText(kind, scalar);
  if (literal !== void 0 || !written2) return literal ?? scalar;
  const [style, chomping] = written2;
  const indent = chomping === void 0 ? -1 : indentOf(scalar);
  const none = { anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1, fast: false };
  const range2 = { valueStart: start, valueEnd: end };
  return scalarText(text, { type: _EVENT_SCALAR, ...range2, style, indent, chomping: chomping ?? CLIP, ...none });
}
var { CLIP, STRIP, KEEP } = _CHOMPING_MODE;
var WRITTEN = {
  [ESCAPED_SINGLE]: [_SCALAR_STYLE_SINGLE_QUOTED],
  [ESCAPED_DOUBLE]: [_SCALAR_STYLE_DOUBLE_QUOTED],
  [LITERAL]: [_SCALAR_STYLE_LITERAL_BLOCK, CLIP],
  [LITERAL_STRIP]: [_SCALAR_STYLE_LITERAL_BLOCK, STRIP],
  [LITERAL_KEEP]: [_SCALAR_STYLE_LITERAL_BLOCK, KEEP],
  [FOLDED]: [_SCALAR_STYLE_FOLDED_BLOCK, CLIP],
  [FOLDED_STRIP]: [_SCALAR_STYLE_FOLDED_BLOCK, STRIP],
  [FOLDED_KEEP]: [_SCALAR_STYLE_FOLDED_BLOCK, KEEP]
};

// src/yaml/lenient-events.ts
var TOO_FAR_LEFT = "deficient indentation";
var STEP = 100;
function effortFor(text) {
  return { left: 2e5 + 16 * text.length };
}
function lenientEvents(text, options, effort) {
  const lines2 = [];
  let spaced = text;
  for (; ; ) {
    try {
      const events = _parseEvents(deepened(spaced, lines2), options);
      return lines2.length === 0 ? events : events.map((event) => movedBack(event, lines2));
    } catch (error) {
      if (!(error instanceof _YAMLException) || !error.mark) throw error;
      const position2 = offsetIn(lines2, error.mark.position);
      const line = lineStart(text, position2);
      effort.left -= text.length;
      const isLeft = error.reason === TOO_FAR_LEFT;
      if (effort.left >= 0 && isLeft && isInside2(text, line, position2)) {
        lines2.push(line);
        lines2.sort((a, b) => a - b);
        continue;
      }
      const blank = isLeft ? tabsBefore(spaced, line, position2) : commentAt(spaced, position2) ?? quotesFrom(spaced, position2);
      if (effort.left < 0 || !blank) {
        error.mark = { ...error.mark, position: position2 };
        throw error;
      }
      spaced = spaced.slice(0, blank.start) + blank.text + spaced.slice(blank.start + blank.text.length);
    }
  }
}
function deepened(text, lines2) {
  let written2 = "";
  let from = 0;
  for (const line of lines2) {
    written2 += text.slice(from, line) + " ".repeat(STEP);
    from = line;
  }
  return written2 + text.slice(from);
}
function offsetIn(lines2, position2) {
  let [low, high] = [0, lines2.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((lines2[middle] ?? 0) + middle * STEP < position2) low = middle + 1;
    else high = middle;
  }
  const line = lines2[low - 1];
  return line === void 0 ? position2 : Math.max(line, position2 - low * STEP);
}
function lineStart(text, position2) {
  if (position2 === 0) return 0;
  return Math.max(text.lastIndexOf("\n", position2 - 1), text.lastIndexOf("\r", position2 - 1)) + 1;
}
function isInside2(text, line, position2) {
  if (line === 0 || /[^ \t]/.test(text.slice(line, position2))) return false;
  const end = text.indexOf("\n", line);
  const written2 = text.slice(line, end < 0 ? text.length : end);
  return !/^(?:---|\.\.\.|[\w./-]+:)(?:\s|$)/.test(written2);
}
function tabsBefore(text, line, position2) {
  const before2 = text.slice(line, position2);
  const first = before2.search(/[^\s-]/);
  const tab = first < 0 ? -1 : before2.indexOf("	", first);
  return tab < 0 ? void 0 : { start: line + tab, text: before2.slice(tab).replaceAll("	", " ") };
}
function commentAt(text, start) {
  if (text[start] !== "#" || !/["'[\]{},|>+-]/.test(text[start - 1] ?? "")) return void 0;
  const end = text.slice(start).search(/[\r\n]|$/);
  return { start, text: " ".repeat(end) };
}
function quotesFrom(text, position2) {
  if (text[position2] !== "'" || text[position2 - 1] !== "\\") return void 0;
  const start = position2 - 1;
  const after = text.slice(start);
  const doubled = (quoted) => quoted.replace(/\\./gs, (pair) => pair === "\\'" ? "''" : pair);
  const [rest = ""] = /^[^"\\]*(?:\\.[^"\\]*)*/s.exec(after) ?? [];
  const later = after.slice(rest.length + 1).replace(/"[^"\\\n]*(?:\\.[^"\\\n]*)*"/g, doubled);
  return { start, text: doubled(rest) + after.slice(rest.length, rest.length + 1) + later };
}
function movedBack(event, lines2) {
  if (event.type === _EVENT_DOCUMENT || event.type === _EVENT_POP) return event;
  const back = (position2) => offsetIn(lines2, position2);
  const anchor = { anchorStart: back(event.anchorStart), anchorEnd: back(event.anchorEnd) };
  if (event.type === _EVENT_ALIAS) return { ...event, ...anchor };
  const properties = { ...anchor, tagStart: back(event.tagStart), tagEnd: back(event.tagEnd) };
  if (event.type === _EVENT_SCALAR)
    return { ...event, ...properties, valueStart: back(event.valueStart), valueEnd: back(event.valueEnd) };
  return { ...event, ...properties, start: back(event.start) };
}

// src/yaml/piece.ts
function piecesOf(text) {
  const starts = [0];
  for (const { index } of text.matchAll(/(?<=\n)---(?=\s|$)/g)) starts.push(index);
  let dots = text.indexOf(DOTS);
  return starts.map((start, i) => {
    const next = starts[i + 1] ?? text.length;
    if (dots >= 0 && dots < start) dots = text.indexOf(DOTS, start);
    const mark = /^---[ \t]*\r?\n\ufeff/.exec(text.slice(start, start + MARK_LIMIT))?.[0].length ?? 0;
    return { start: start + mark, end: endOf(text, start, next, dots), next };
  });
}
var MARK_LIMIT = 200;
var DOTS = "\n...";
function endOf(text, start, end, dots) {
  for (let at2 = dots; at2 >= 0 && at2 < end; at2 = text.indexOf(DOTS, at2 + 1))
    if (/^\s?$/.test(text.charAt(at2 + 4)) && /^(?!---|%|#|\s)/m.test(text.slice(start, at2))) return at2 + 1;
  return end;
}

// src/yaml/refusal.ts
var CONTROL = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
function refusalIn(text, events) {
  const isJson = /^\s*[{[]/.test(text);
  const control = isJson ? -1 : text.search(CONTROL);
  if (control >= 0) return { message: "control characters are not allowed", start: control, end: control + 1 };
  const flows = [];
  for (const event of events) {
    if (event.type === _EVENT_POP) flows.pop();
    else if (event.type === _EVENT_DOCUMENT) flows.push(false);
    else if (event.type === _EVENT_SCALAR) {
      const refusal = anchorRefusal(text, event) ?? scalarRefusal(text, event, { inFlow: flows.at(-1) === true, isJson });
      if (refusal) return refusal;
    } else if (event.type !== _EVENT_ALIAS) {
      const refusal = anchorRefusal(text, event);
      if (refusal) return refusal;
      flows.push(event.style === _COLLECTION_STYLE.FLOW);
    }
  }
  return besideKey(text, events);
}
function besideKey(text, events) {
  const blocks = [];
  let above = -1;
  let last = 0;
  for (const event of events) {
    if (event.type === _EVENT_SCALAR) {
      const { valueStart: start, valueEnd: end } = event;
      if (above >= 0 && start >= 0 && !/[\r\n]/.test(text.slice(above, start)))
        return { message: "a mapping begins on the line of its key", start, end };
      if (end >= 0) last = end;
    } else if (event.type === _EVENT_POP) blocks.pop();
    const isBlock2 = event.type === _EVENT_MAPPING && event.style !== _COLLECTION_STYLE.FLOW;
    above = isBlock2 && blocks.at(-1) === true ? last : -1;
    if (event.type !== _EVENT_SCALAR && event.type !== _EVENT_ALIAS && event.type !== _EVENT_POP) blocks.push(isBlock2);
  }
  return void 0;
}
function anchorRefusal(text, { anchorStart: start, anchorEnd: end }) {
  if (start < 0 || /^[\w-]+$/.test(text.slice(start, end))) return void 0;
  return { message: 'an anchor is made of letters, digits, "-" and "_"', start, end };
}
function scalarRefusal(text, { style, valueStart: start, valueEnd: end }, { inFlow, isJson }) {
  if (start < 0) return void 0;
  if (style === _SCALAR_STYLE_PLAIN) return inFlow ? plainRefusal(text, { start, end }) : void 0;
  return style === _SCALAR_STYLE_DOUBLE_QUOTED && !isJson ? escapeRefusal(text, { start, end }) : void 0;
}
function plainRefusal(text, { start, end }) {
  const mark = text.slice(start, end).search(/^:|(?!^)\?/);
  if (mark >= 0)
    return {
      message: `a "${text[start + mark]}" must stand in quotes here`,
      start: start + mark,
      end: start + mark + 1
    };
  if (!/^:[[{]/.test(text.slice(end, end + 2))) return void 0;
  return { message: "a space must stand behind the colon", start: end, end: end + 1 };
}
function escapeRefusal(text, { start, end }) {
  const quoted = text.slice(start, end);
  if (!quoted.includes("\\")) return void 0;
  for (const { 0: pair, index } of quoted.matchAll(/\\(?:u[0-9a-fA-F]{4}|.)/gs))
    if (/^\\(?:\/|u[dD][89a-fA-F])/.test(pair))
      return { message: "unknown escape sequence", start: start + index, end: start + index + pair.length };
  return void 0;
}

// src/yaml/tabs.ts
function misplacedTab(text, events) {
  if (!/^[ ?-]*\t/m.test(text) || /^\s*\{/.test(text)) return void 0;
  const gaps = new Gaps(text);
  const columns = [];
  for (const event of events) {
    if (event.type === _EVENT_POP) columns.pop();
    else if (event.type === _EVENT_DOCUMENT) columns.push(-1);
    else if (event.type === _EVENT_MAPPING || event.type === _EVENT_SEQUENCE) {
      const above = columns.at(-1) ?? -1;
      columns.push(event.style === _COLLECTION_STYLE.BLOCK ? columnOf(text, event.start) : above);
    } else if (event.type === _EVENT_SCALAR && event.valueStart >= 0) {
      gaps.readTo(event.valueStart);
      if (event.style === _SCALAR_STYLE_PLAIN) gaps.skipPlain(event.valueEnd, columns.at(-1) ?? -1);
      else if (isBlock(event.style)) gaps.skipBlock(event.valueEnd);
      else gaps.skip(event.valueEnd, false);
    }
    if (gaps.found !== void 0) return gaps.found;
  }
  gaps.readTo(text.length);
  return gaps.found;
}
function columnOf(text, offset) {
  let start = offset;
  while (start > 0 && !isBreak(text[start - 1])) start--;
  return offset - start;
}
function isBlock(style) {
  return style === _SCALAR_STYLE_LITERAL_BLOCK || style === _SCALAR_STYLE_FOLDED_BLOCK;
}
function isBreak(character) {
  return character === "\n" || character === "\r";
}
var Gaps = class {
  found;
  #text;
  #position = 0;
  /** How many brackets and braces are open. */
  #open = 0;
  /** Whether a key may begin here, before which there are no tabs. */
  #isStart = true;
  constructor(text) {
    this.#text = text;
  }
  readTo(end) {
    while (this.#position < end && this.found === void 0) this.#read(this.#position++);
  }
  #read(at2) {
    const character = this.#text[at2] ?? "";
    if (character === " ") return;
    if (character === "	") {
      if (this.#isStart && this.#open === 0) this.found = at2;
    } else if (isBreak(character)) this.#isStart = true;
    else if (character === "#" && !/[^\s"'[\]{},|>+-]/.test(this.#text[at2 - 1] ?? " ")) this.#skipComment();
    else {
      if (character === "[" || character === "{") this.#open++;
      if (character === "]" || character === "}") this.#open--;
      this.#isStart = (character === "-" || character === "?") && this.#isAlone(at2);
    }
  }
  /** Whether a character has blanks around it: as `-` before an item, and not in `|-` or `&a-b`. */
  #isAlone(at2) {
    return !/\S/.test(this.#text[at2 - 1] ?? " ") && !/\S/.test(this.#text[at2 + 1] ?? " ");
  }
  #skipComment() {
    while (this.#position < this.#text.length && !isBreak(this.#text[this.#position])) this.#position++;
  }
  skip(end, isStart) {
    this.#position = end;
    this.#isStart = isStart;
  }
  /** Skips a block scalar, whose indentation no tab may tell. */
  skipBlock(end) {
    const start = this.#position;
    const header = this.#text.slice(this.#text.lastIndexOf("\n", start - 2) + 1, start);
    const [before2] = /^(?: *[\r\n])* *(?=\t)/.exec(this.#text.slice(start, end)) ?? [];
    if (before2 !== void 0 && !/[|>][-+]?[1-9][-+]?\s*(?:#.*)?$/.test(header.trimEnd()))
      this.found ??= start + before2.length;
    this.skip(end, true);
  }
  /** Skips a plain scalar in a block at a column, and what is blank behind it, which is read like its own lines. */
  skipPlain(end, column) {
    const start = this.#position;
    const blank = this.#text.slice(end).search(/[^ \t\r\n]|$/);
    const read = this.#text.slice(start, end + blank);
    this.skip(end + blank, /[\r\n]/.test(read.slice(end - start)));
    for (const { 1: spaces = "", index } of read.matchAll(/[\r\n]( *)\t/g))
      if (spaces.length <= column) this.found ??= start + index + 1 + spaces.length;
  }
};

// src/text/source.ts
function spanOf({ path, start, end }) {
  return { path, start, end };
}
function placeOf({ path, start }) {
  return `${path} ${start}`;
}
function isWithinSpan({ path, start, end }, outer) {
  return path === outer.path && start >= outer.start && end <= outer.end;
}
function compareSpans(a, b) {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}
function lineStarts(text) {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
  }
  return starts;
}
function position(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

// src/yaml/whole-tree.ts
var EXPANDED_LIMIT = 5e5;
var RATIO_FROM = 1e3;
var ALIAS_RATIO = 0.99;
var BOMB_FAULT = "aliases expand to too many nodes";
var MERGE_FAULT = "a merge key needs a mapping, or a list of mappings";
var TreeFault = class extends Error {
  at;
  constructor(message, at2) {
    super(message);
    this.at = spanOf(at2);
  }
};
function treesOf(events, stretch) {
  const growth = new Growth(stretch);
  for (const event of events) growth.take(event);
  return growth.documents;
}
var Growth = class {
  documents = [];
  #stretch;
  #stack = [];
  #anchors = /* @__PURE__ */ new Map();
  #duplicates = [];
  #mergedTwice;
  /** How many nodes the document has, aliases themselves among them, without what these expand to. */
  #written = 0;
  /** Behind the last scalar or alias: where one stands that is absent. */
  #cursor;
  constructor(stretch) {
    this.#stretch = stretch;
    this.#cursor = stretch.base;
  }
  take(event) {
    if (event.type === _EVENT_SCALAR) this.#takeScalar(event);
    else if (event.type === _EVENT_ALIAS) this.#takeAlias(event);
    else if (event.type === _EVENT_POP) this.#close();
    else if (event.type === _EVENT_DOCUMENT) this.#begin(event);
    else {
      this.#written++;
      this.#open(event, 1, this.#stretch.base + event.start + 1);
    }
  }
  #takeScalar(event) {
    const { text, path, base } = this.#stretch;
    const node = scalarOf2(event, text, path, base, this.#cursor);
    this.#cursor = node.end;
    this.#written++;
    this.#anchor(event, node, 1);
    this.#put(node, 1);
  }
  #takeAlias({ anchorStart, anchorEnd }) {
    const { text, path, base } = this.#stretch;
    const anchored = this.#anchors.get(text.slice(anchorStart, anchorEnd));
    const at2 = { path, start: base + anchorStart - 1, end: base + anchorEnd };
    if (!anchored) throw new TreeFault("the alias has no anchor", at2);
    if (anchored.node.kind === "seq" && isMergeKey(this.#stack.at(-1)?.key)) throw new TreeFault(MERGE_FAULT, at2);
    this.#cursor = at2.end;
    this.#written++;
    this.#put(anchored.node, anchored.size + 1);
  }
  #begin(event) {
    this.#anchors = /* @__PURE__ */ new Map();
    this.#duplicates = [];
    this.#mergedTwice = void 0;
    this.#written = 0;
    this.#open(event, 0, 0);
  }
  #open(event, size, end) {
    this.#stack.push({ event, items: [], entries: [], key: void 0, merges: [], mergeKeys: [], size, end });
  }
  #close() {
    const frame = this.#stack.pop();
    if (!frame) return;
    if (frame.event.type === _EVENT_DOCUMENT) {
      this.#end(frame);
      return;
    }
    const node = collectionOf(frame, this.#stretch, this.#duplicates);
    if (frame.event.type === _EVENT_MAPPING || frame.event.type === _EVENT_SEQUENCE)
      this.#anchor(frame.event, node, frame.size);
    this.#put(node, frame.size);
  }
  #end({ items: [root], size }) {
    if (!root) return;
    if (size > RATIO_FROM && size - this.#written > size * ALIAS_RATIO) throw new TreeFault(BOMB_FAULT, root);
    const index = this.#stretch.firstIndex + this.documents.length;
    const twice = this.#mergedTwice && { mergedTwice: this.#mergedTwice };
    this.documents.push({ index, root, duplicates: this.#duplicates, ...twice });
  }
  /** Puts a node into the innermost collection, as its next item, key or value. */
  #put(node, size) {
    const frame = this.#stack[this.#stack.length - 1];
    if (!frame) return;
    frame.size += size;
    if (frame.size > EXPANDED_LIMIT) throw new TreeFault(BOMB_FAULT, node);
    if (node.end > frame.end) frame.end = node.end;
    const { key } = frame;
    if (frame.event.type !== _EVENT_MAPPING) frame.items.push(node);
    else if (key === void 0) frame.key = keyNode(node);
    else {
      frame.key = void 0;
      if (isMergeKey(key)) {
        frame.merges.push(node);
        frame.mergeKeys.push(key);
        this.#mergedTwice ??= frame.mergeKeys[1];
      } else frame.entries.push({ key, value: node });
    }
  }
  #anchor(event, node, size) {
    if (event.anchorStart < 0) return;
    this.#anchors.set(this.#stretch.text.slice(event.anchorStart, event.anchorEnd), { node, size });
  }
};
function keyNode(node) {
  if (node.kind === "scalar") return node;
  throw new TreeFault("a mapping or a list can be no key", node);
}
function isMergeKey(key) {
  return key?.text === "<<" && key.plain;
}
function collectionOf(frame, { path, base }, duplicates) {
  const start = base + ("start" in frame.event ? frame.event.start : 0);
  const end = frame.end;
  if (frame.event.type === _EVENT_SEQUENCE) return { kind: "seq", items: frame.items, path, start, end };
  noteDuplicates(frame.entries, duplicates);
  const entries = frame.merges.length > 0 ? merged(frame.entries, frame.merges) : frame.entries;
  return { kind: "map", entries, path, start, end };
}
function noteDuplicates(entries, duplicates) {
  if (entries.length < 2) return;
  const first = /* @__PURE__ */ new Map();
  for (const { key } of entries) {
    const before2 = first.get(key.text);
    if (before2) duplicates.push({ key, first: before2 });
    else first.set(key.text, key);
  }
}
function merged(written2, merges) {
  const entries = [...written2];
  const seen = new Set(written2.map(({ key }) => key.text));
  for (const source of merges.flatMap((node) => node.kind === "seq" ? node.items : [node])) {
    if (source.kind !== "map") throw new TreeFault(MERGE_FAULT, source);
    for (const entry of source.entries) {
      if (seen.has(entry.key.text)) continue;
      seen.add(entry.key.text);
      entries.push(entry);
    }
  }
  return entries;
}

// src/yaml/whole-yaml.ts
var DEPTH_LIMIT2 = 300;
var TAB_FAULT = "tab characters must not be used in indentation";
var OTHER_VERSION = /^%YAML(?! 1\.1\s).*/m;
var OTHER_BREAK = /[\x85\u2028\u2029]/g;
function parseWhole({ path, text }) {
  const source = { path, text: text.replace(OTHER_BREAK, "\n") };
  const pieces = piecesOf(text);
  const read = pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  if (pieces.length === 1 || read < text.length || /\r(?!\n)/.test(text) || OTHER_VERSION.test(text))
    return parseApart(source, pieces);
  try {
    return { documents: treesIn(source, { start: 0, end: text.length, firstIndex: 0 }, { left: 0 }), faults: [] };
  } catch {
    return parseApart(source, pieces);
  }
}
function parseApart(source, pieces) {
  const documents = [];
  const faults = [];
  const effort = effortFor(source.text);
  for (const { start, end, next } of pieces) {
    try {
      const [first, ...others] = treesIn(source, { start, end, firstIndex: documents.length }, effort);
      if (first) documents.push(first);
      documents.push(...others.map((document) => ({ ...document, unread: true })));
    } catch (error) {
      faults.push(conflictIn(source, start, end) ?? versionIn(source, start, end) ?? faultOf2(error, source, start));
    }
    if (end < next) documents.push(...unreadIn(source, { start: end, end: next, firstIndex: documents.length }));
  }
  return { documents, faults };
}
function treesIn(source, { start, end, firstIndex }, effort) {
  const { path } = source;
  const whole = start === 0 && end === source.text.length;
  const text = whole ? source.text : source.text.slice(start, end);
  const events = lenientEvents(text, { maxDepth: DEPTH_LIMIT2 }, effort);
  const tab = misplacedTab(text, events);
  if (tab !== void 0) throw new TreeFault(TAB_FAULT, { path, start: start + tab, end: start + tab + 1 });
  const refusal = refusalIn(text, events);
  if (refusal) throw new TreeFault(refusal.message, { path, start: start + refusal.start, end: start + refusal.end });
  return treesOf(events, { path, text, base: start, firstIndex });
}
function unreadIn(source, range2) {
  if (source.text.slice(range2.start, range2.end).trim() === "...") return [];
  try {
    const documents = treesIn(source, range2, { left: 0 });
    return documents.map((document) => ({ ...document, unread: true }));
  } catch {
    return [];
  }
}
function conflictIn({ path, text }, start, end) {
  const document = text.slice(start, end);
  const from = document.search(/^<{7} /m);
  if (from < 0 || !/^>{7} /m.test(document.slice(from))) return void 0;
  const at2 = { path, start: start + from, end: start + from + "<<<<<<<".length };
  return { message: "the marks of a merge conflict stand in it", at: at2 };
}
function versionIn({ path, text }, start, end) {
  const found = OTHER_VERSION.exec(text.slice(start, end));
  if (!found) return void 0;
  const from = start + found.index;
  const at2 = { path, start: from, end: from + found[0].trimEnd().length };
  return { message: "the version that %YAML declares is refused: leave the directive out", at: at2 };
}
function faultOf2(error, { path, text }, base) {
  if (error instanceof TreeFault) return { message: error.message, at: error.at };
  if (!(error instanceof _YAMLException)) throw error;
  const start = Math.min(base + (error.mark?.position ?? 0), text.length);
  const message = error.reason.replace(/(?:: | ").*$/s, "");
  return { message, at: { path, start, end: Math.min(start + 1, text.length) } };
}

// src/yaml/parse.ts
function parseDocuments(source, again) {
  const tape = readTape(source.text);
  return tape ? { documents: documentsOf(source, tape, again), faults: [] } : parseWhole(source);
}
var NO_DUPLICATES = [];
function documentsOf({ path, text }, tape, again) {
  const sheet = new Sheet(path, text, tape, decodeScalar, again);
  return tape.roots.map((root, index) => ({
    index,
    root: treeAt(sheet, root, true),
    duplicates: tape.duplicates.length === 0 ? NO_DUPLICATES : duplicatesIn(index, tape, sheet)
  }));
}
function duplicatesIn(index, { duplicates }, sheet) {
  return duplicates.flatMap(
    ({ document, key, first }) => document === index ? { key: scalarAt(sheet, key), first: scalarAt(sheet, first) } : []
  );
}

// src/repository/manifest.ts
function mayBeManifest(path) {
  return /\.(?:ya?ml|json)$/i.test(path);
}
function manifestOf(source, all) {
  if (isYtt(source.text, all)) return skipped("placeholder");
  const parsed = all.documents.some(({ unread }) => unread) ? { ...all, documents: readOf(all.documents) } : all;
  if (parsed.faults.length > 0) return brokenOf(source, parsed);
  if (isKnownFile(source.path) || parsed.documents.some(({ root }) => isResource(root))) return parsed;
  return skipped("not-a-manifest");
}
var YTT = /(?:^|:[ \t]|-[ \t])[ \t]*#@(?:[ \t]|(?:data|library|overlay|schema|yaml)\/)/gm;
function isYtt(text, { documents }) {
  if (!text.includes("#@")) return false;
  const found = Array.from(text.matchAll(YTT), ({ 0: mark, index }) => index + mark.lastIndexOf("#"));
  if (found.length === 0) return false;
  const inside2 = documents.flatMap(({ root }) => scalarsWith("#@", root));
  return found.some((offset) => !inside2.some(({ start, end }) => start < offset && offset < end));
}
function scalarsWith(word, root) {
  const nodes = /* @__PURE__ */ new Set([root]);
  for (const node of nodes) {
    if (node.kind === "seq") for (const item of node.items) nodes.add(item);
    else if (node.kind === "map") for (const { value } of node.entries) nodes.add(value);
  }
  return [...nodes].filter((node) => node.kind === "scalar" && node.text.includes(word));
}
function readOf(documents) {
  return documents.filter(({ unread }) => !unread).map((document, index) => ({ ...document, index }));
}
function brokenOf(source, parsed) {
  const template = templateOf(source);
  if (template) return skipped(template);
  const meant = isKnownFile(source.path) || parsed.documents.some(({ root }) => isResource(root)) || /(?:^|[{,])[ \t-]*(["']?)(?:apiVersion\1[ \t]*:|kind\1[ \t]*:[ \t]*["']?[A-Z])/m.test(source.text);
  return meant ? parsed : skipped("not-yaml");
}
function skipped(skip) {
  return { documents: [], faults: [], skip };
}
function isKnownFile(path) {
  return /(?:^|\/)(?:kustomization\.ya?ml|Kustomization|Chart\.yaml|pullproof\.yaml)$/.test(path);
}
function isResource(root) {
  return entryOf(root, "kind") !== void 0 || entryOf(root, "apiVersion") !== void 0;
}
var MARK = "\uE000";
function templateOf({ path, text }) {
  const jinja = text.includes("{%");
  const go = text.includes("{{");
  const kind = go && !jinja ? "helm-template" : "placeholder";
  const marked3 = marksOf(text);
  if (marked3 === text) return void 0;
  const code = text.replace(/(?:^|[ \t])#.*$/gm, "");
  if (/\{%|\{\{-?[ \t]*(?:if|else|end|range|with|define|block|include|template)\b/.test(code)) return kind;
  const emptied = marked3.replace(new RegExp(`^[ \\t${MARK}]*${MARK}[ \\t${MARK}]*$`, "gm"), "");
  for (const stand of ["x", ""]) {
    if (parseDocuments({ path, text: emptied.replaceAll(MARK, stand) }).faults.length === 0) return kind;
  }
  return void 0;
}
function marksOf(text) {
  let marked3 = text;
  for (const [open3, close] of [
    ["{{", "}}"],
    ["{%", "%}"],
    ["{#", "#}"],
    ["<%", "%>"]
  ])
    marked3 = replaceBetween(marked3, open3, close);
  return marked3.replace(/<[A-Za-z_][\w .-]{0,80}>|@@?[A-Z][A-Z0-9_]{0,80}@@?|%[A-Z][A-Z0-9_]{0,80}%/g, MARK);
}
function replaceBetween(text, open3, close) {
  let out = "";
  let from = 0;
  for (; ; ) {
    const start = text.indexOf(open3, from);
    const end = start < 0 ? -1 : text.indexOf(close, start + open3.length);
    if (end < 0) return out + text.slice(from);
    out += text.slice(from, start) + MARK;
    from = end + close.length;
  }
}

// builtin:node:buffer
var load8 = () => process.getBuiltinModule("node:buffer");
var isUtf8 = /* @__PURE__ */ (() => load8().isUtf8)();
var isAscii = /* @__PURE__ */ (() => load8().isAscii)();

// src/reading/encoding.ts
var SIZE_LIMIT = 10 << 20;
var LFS_POINTER = "version https://git-lfs.github.com/spec/";
function decode(bytes2) {
  const wide = isWide(bytes2[0]) || isWide(bytes2[1]) ? utf16(bytes2) : void 0;
  if (wide) return decodeWide(wide, bytes2);
  if (isAscii(bytes2)) {
    const text = bytes2.toString("latin1");
    if (text.startsWith(LFS_POINTER)) return { unread: "lfs-pointer" };
    return text.includes("\0") ? { unread: "not-text" } : { text };
  }
  if (isUtf8(bytes2)) {
    const marked3 = bytes2[0] === 239 && bytes2[1] === 187 && bytes2[2] === 191;
    return bytes2.includes(0) ? { unread: "not-text" } : { text: bytes2.toString("utf8", marked3 ? 3 : 0) };
  }
  const meant = !bytes2.includes(0) && /^["' {-]*(?:apiVersion|kind)["']?[ \t]*:/m.test(bytes2.toString("latin1"));
  return meant ? { unread: "not-text", fault: "the file is neither UTF-8 nor UTF-16" } : { unread: "not-text" };
}
function isWide(byte) {
  return byte === 0 || byte === 254 || byte === 255;
}
function utf16([a, b, c, d]) {
  if (a === 255 && b === 254) return c === 0 && d === 0 ? void 0 : "utf-16le";
  if (a === 254 && b === 255) return "utf-16be";
  if (b === 0 && a !== 0 && a !== void 0 && (c !== 0 || d !== 0)) return "utf-16le";
  return a === 0 && b !== 0 && b !== void 0 ? "utf-16be" : void 0;
}
function decodeWide(encoding, bytes2) {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes2);
    return text.includes("\0") ? { unread: "not-text" } : { text };
  } catch {
    return { unread: "not-text" };
  }
}

// src/reading/tree.ts
var ABSENT = { unread: "absent" };
var UNREADABLE = { unread: "unreadable" };
function worktree(root, listed3) {
  const plain2 = plainDirectories(root);
  const blobs = blobReader(root, listed3);
  const link = (path) => {
    try {
      return readlinkSync(join(root, path));
    } catch {
      return void 0;
    }
  };
  return treeOf2(listed3, link, (entry) => {
    if (entry.changed && !plain2(folderOf(entry.path))) return UNREADABLE;
    const found = readFile(`${root}/${entry.path}`);
    return found === ABSENT && entry.sparse ? blobs(entry) : found;
  });
}
function gitTree(root, listed3) {
  const plain2 = plainDirectories(root);
  const blobs = blobReader(root, listed3);
  const link = (entry) => {
    const found = blobs(entry);
    return "text" in found ? found.text : void 0;
  };
  const byPath = new Map(listed3.map((entry) => [entry.path, entry]));
  return treeOf2(
    listed3,
    (path) => {
      const entry = byPath.get(path);
      return entry && link(entry);
    },
    (entry) => (plain2(folderOf(entry.path)) ? sameInWorktree(root, entry) : void 0) ?? blobs(entry)
  );
}
function sameInWorktree(root, { path, blob }) {
  const read = throughBuffer(
    `${root}/${path}`,
    (bytes2) => blobIdOf(bytes2, blob) === blob ? decode(bytes2) : void 0
  );
  return read && "unread" in read && read.unread !== "not-text" ? void 0 : read;
}
function blobIdOf(bytes2, { length } = "") {
  const algorithm = length === 64 ? "sha256" : "sha1";
  return createHash(algorithm).update(`blob ${bytes2.length}\0`).update(bytes2).digest("hex");
}
function asFound(root, entry) {
  if (entry.kind !== "file") return entry;
  const link = lstatSync(join(root, entry.path), { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return link ? { ...entry, kind: "link" } : entry;
}
function treeOf2(listed3, link, content) {
  const entries = new Map(listed3.map((entry) => [entry.path, entry]));
  const hasLinks = listed3.some(({ kind }) => kind === "link");
  const fileAt = (path) => {
    const own = entries.get(path);
    const real = !hasLinks || own?.kind === "file" ? path : follow(path, entries, link);
    const entry = real === void 0 ? void 0 : entries.get(real);
    return entry?.kind === "file" ? entry : void 0;
  };
  return {
    entries,
    fileAt,
    read(path) {
      const entry = fileAt(path);
      return entry ? content(entry) : ABSENT;
    }
  };
}
var LINK_LIMIT = 40;
function follow(path, entries, link) {
  let rest = path.split("/");
  for (let links = 0; links <= LINK_LIMIT; links++) {
    const length = rest.findIndex((_, i) => entries.get(rest.slice(0, i + 1).join("/"))?.kind === "link") + 1;
    if (length === 0) return rest.join("/");
    const target = link(rest.slice(0, length).join("/"));
    const next = target === void 0 ? void 0 : stepped(rest.slice(0, length - 1), target);
    if (next === void 0) return void 0;
    rest = [...next, ...rest.slice(length)];
  }
  return void 0;
}
function stepped(from, target) {
  if (target.startsWith("/")) return void 0;
  const steps = [...from];
  for (const step of target.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === void 0) return void 0;
  }
  return steps;
}
function folderOf(path) {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function plainDirectories(root) {
  const known2 = /* @__PURE__ */ new Map([["", true]]);
  const plain2 = (folder) => {
    const before2 = known2.get(folder);
    if (before2 !== void 0) return before2;
    const stat = lstatSync(join(root, folder), { throwIfNoEntry: false });
    const answer = plain2(folderOf(folder)) && (stat === void 0 || stat.isDirectory());
    known2.set(folder, answer);
    return answer;
  };
  return plain2;
}
var buffer = Buffer.allocUnsafeSlow(1 << 16);
function readFile(file) {
  return throughBuffer(file, decode);
}
function throughBuffer(file, use) {
  let descriptor;
  try {
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    return errorCode(error) === "ENOENT" && !isGarbled(file) ? ABSENT : UNREADABLE;
  }
  try {
    const length = readSync(descriptor, buffer, 0, buffer.length, null);
    if (length > SIZE_LIMIT) return { unread: "too-large" };
    if (length > 0 && length < buffer.length) return use(buffer.subarray(0, length));
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return UNREADABLE;
    if (stat.size > SIZE_LIMIT) return { unread: "too-large" };
    if (stat.size > buffer.length) buffer = Buffer.allocUnsafeSlow(2 ** Math.ceil(Math.log2(stat.size)));
    return use(buffer.subarray(0, fill(descriptor, stat.size)));
  } catch {
    return UNREADABLE;
  } finally {
    closeSync(descriptor);
  }
}
function isGarbled(file) {
  return file.includes("\uFFFD");
}
function fill(descriptor, size) {
  let length = 0;
  while (length < size) {
    const read = readSync(descriptor, buffer, length, size - length, length);
    if (read === 0) break;
    length += read;
  }
  return length;
}
var WINDOW = 2e3;
var GROWTH = 4;
function blobReader(root, listed3) {
  const likely = listed3.filter(({ path, kind, blob }) => blob && kind === "file" && mayBeManifest(path));
  const indexes = new Map(likely.map(({ path }, index) => [path, index]));
  let window = /* @__PURE__ */ new Map();
  let size = 1;
  return ({ path, blob }) => {
    if (blob === void 0) return ABSENT;
    if (!window.has(blob)) {
      const index = indexes.get(path);
      const next = index === void 0 ? [] : likely.slice(index, index + size);
      size = Math.min(size * GROWTH, WINDOW);
      window = readBlobs(root, [.../* @__PURE__ */ new Set([blob, ...next.flatMap((entry) => entry.blob ?? [])])], SIZE_LIMIT);
    }
    if (!window.has(blob)) return UNREADABLE;
    const bytes2 = window.get(blob);
    return bytes2 === void 0 ? { unread: "too-large" } : decode(bytes2);
  };
}

// src/reading/part.ts
var CONFIG2 = "pullproof.yaml";
var MISNAMED = ["pullproof.yml", ".pullproof.yaml", ".pullproof.yml"];
function partsOf(home, targets, moment, notices) {
  const parts = [];
  for (const root of new Set([...home ? [home] : [], ...targets].map((target) => target.root))) {
    const mine = targets.filter((target) => target.root === root);
    const settings = root.git ? settingsOf(root.directory) : void 0;
    const asked = { root, settings, targets: mine, home: home?.root === root ? home : void 0 };
    parts.push({ root, tree: treeOf3(asked, moment, notices), label: labelOf(root, parts), settings });
  }
  return parts;
}
function labelOf({ directory }, parts) {
  if (parts.length === 0) return "";
  const taken3 = new Set(parts.map(({ label }) => label));
  for (const path of parts[0]?.tree.entries.keys() ?? []) taken3.add(path.replace(/\/.*|$/s, "/"));
  const name = slashed(directory).split("/").at(-1) || "root";
  for (let i = 1; ; i++) {
    const label = i === 1 ? `${name}/` : `${name}~${i}/`;
    if (!taken3.has(label)) return label;
  }
}
function treeOf3(asked, { staged: staged2, ref, isOwn }, notices) {
  const { root } = asked;
  if (ref === void 0 && !staged2) {
    const all = worktreeEntries(asked, notices);
    return worktree(root.directory, isOwn ? all.filter(({ path }) => !isOwn(join(root.directory, path))) : all);
  }
  if (!root.git) throw new InvocationError(`${root.directory} is not in a Git repository`);
  if (ref !== void 0) return gitTree(root.directory, listCommit(root.directory, ref));
  try {
    return gitTree(root.directory, listIndex(root.directory));
  } catch (error) {
    throw error instanceof GitError ? new InvocationError(error.message) : error;
  }
}
function worktreeEntries({ root, settings, targets, home }, notices) {
  const entries = /* @__PURE__ */ new Map();
  const add = (entry) => entries.has(entry.path) || entries.set(entry.path, entry);
  const addUnseen = (entry) => add(entry.blob === void 0 ? asFound(root.directory, entry) : entry);
  const unlisted = [];
  const inGit = settings && targets.length > 0 && listed2(root, settings, notices);
  if (inGit) inGit.forEach(addUnseen);
  for (const { path, kind } of targets) {
    if (kind === "file") addUnseen({ path, kind: "file" });
    else if (kind === "directory" && !(inGit && (path === "" || hasUnder(entries, path))))
      walk(root.directory, path, unlisted).forEach(add);
  }
  const barred = unlisted.filter(({ kind }) => kind === "barred").map(({ path }) => path);
  if (barred.length > 0) notices.push(`not read, as they can't be listed: ${barred.join(", ")}`);
  for (const entry of unlisted) if (!isAsked(entry, targets)) add(entry);
  for (const path of configsAbove(home)) if (existsSync(join(root.directory, path))) addUnseen({ path, kind: "file" });
  return [...entries.values()];
}
function isAsked({ path, kind }, targets) {
  if (kind === "barred") return path === "";
  return targets.some((target) => target.path === path || target.path.startsWith(`${path}/`));
}
function listed2({ directory }, settings, notices) {
  try {
    return listWorktree(directory, settings);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    notices.push(`files are found without Git, ignored ones too: ${error.message}`);
    return void 0;
  }
}
function hasUnder(entries, folder) {
  for (const path of entries.keys()) if (path.startsWith(`${folder}/`)) return true;
  return false;
}
function configsAbove(home, name = CONFIG2) {
  if (!home) return [];
  const steps = home.path.split("/").filter(Boolean);
  if (home.kind !== "directory") steps.pop();
  return [...steps.keys(), steps.length].reverse().map((length) => [...steps.slice(0, length), name].join("/"));
}
function partOf(parts, path) {
  return parts.findLast(({ label }) => path.startsWith(label));
}

// src/reading/content-id.ts
function contentIdsOf(parts, fromGit) {
  const trusting = new Map(parts.map((part) => [part, fromGit || isKept(part)]));
  const digests = /* @__PURE__ */ new Map();
  const digest = (part, entry) => {
    const found = digests.get(entry) ?? idOf(part.root.directory, entry);
    digests.set(entry, found);
    return found;
  };
  const idIn = (part, path) => {
    const entry = part.tree.fileAt(path.slice(part.label.length));
    if (!entry) return "absent";
    return entry.blob && !entry.changed && trusting.get(part) ? entry.blob : digest(part, entry);
  };
  const of = (path) => {
    const part = partOf(parts, path);
    return part ? idIn(part, path) : "absent";
  };
  return {
    of,
    names: () => {
      const names = parts.map(({ label, tree }) => {
        const entries = Array.from(tree.entries.values(), ({ kind, path }) => `${kind} ${path}\0`);
        return `${label}
${entries.join("")}`;
      });
      return sha2562(names.join(""));
    },
    contents: (paths) => sha2562(paths.map(of).join("\n"))
  };
}
function isKept({ root, tree, settings }) {
  if (!settings || settings.converts) return false;
  if (ATTRIBUTES.some(existsSync) || attributesOf(root.directory).some(existsSync)) return false;
  for (const path of tree.entries.keys()) {
    if (path !== ".gitattributes" && !path.endsWith("/.gitattributes")) continue;
    const read = tree.read(path);
    if (!("text" in read) || CONVERTING.test(read.text)) return false;
  }
  return true;
}
var CONVERTING = /\b(?:text|eol|crlf|filter|ident|working-tree-encoding)\b/;
var ATTRIBUTES = [
  "/etc/gitattributes",
  join(process.env.XDG_CONFIG_HOME ?? join(homedir(), ".config"), "git", "attributes")
];
function attributesOf(root) {
  const directory = gitDirectoryOf(root);
  if (directory === void 0) return [];
  const common = join(directory, "commondir");
  const shared = existsSync(common) ? resolve(directory, readFileSync(common, "utf8").trim()) : directory;
  return [join(shared, "info", "attributes")];
}
function gitDirectoryOf(root) {
  const path = join(root, ".git");
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return path;
  const target = stat?.isFile() ? /^gitdir: (.+)$/m.exec(readFileSync(path, "utf8"))?.[1] : void 0;
  return target === void 0 ? void 0 : resolve(root, target);
}
function idOf(root, { path, blob, sparse }) {
  const found = throughBuffer(join(root, path), sha2562);
  if (typeof found === "string") return found;
  return sparse && blob && found.unread === "absent" ? blob : found.unread;
}

// src/cli/shelf.ts
function cacheDirectory(args, cwd) {
  const asked = args.value("cache-dir");
  if (asked === void 0) return void 0;
  const path = resolve(cwd, asked);
  return existsSync(path) ? realpathSync(path) : path;
}
function shelfOf(args, cwd, root) {
  const build = args.flag("no-cache") ? void 0 : buildOf();
  const asked = cacheDirectory(args, cwd);
  const git2 = asked === void 0 ? gitDirectoryOf(root) : void 0;
  const directory = asked ?? (git2 && join(git2, "pullproof"));
  return build !== void 0 && directory !== void 0 ? { directory, build } : void 0;
}

// src/cli/large.ts
var MANY = 2e3;
var LIMIT = 1e6;
function manyFiles(args) {
  const cwd = currentDirectory();
  const named = args.operands.filter((path) => path !== "-");
  const targets = locate(named.length > 0 ? named : ["."], cwd);
  const inGit = new Set(targets.map(({ root }) => root).filter(({ git: git2 }) => git2));
  const listed3 = Array.from(inGit, ({ directory }) => countOf(join(gitDirectoryOf(directory) ?? directory, "index")));
  const walked = targets.filter(({ root }) => !root.git).map(filesIn);
  const count = [...listed3, ...walked].reduce((sum, some) => sum + some, 0);
  const [first] = targets;
  if (!first || count <= MANY) return void 0;
  const shelf = shelfOf(args, cwd, first.root.directory);
  return shelf && hasReports(shelf) ? void 0 : count;
}
function filesIn({ root, path, kind }) {
  return kind === "directory" ? filesBelow(join(root.directory, path)) : 1;
}
function countOf(index) {
  const header = Buffer.alloc(12);
  try {
    const descriptor = openSync(index, "r");
    readSync(descriptor, header);
    closeSync(descriptor);
  } catch {
  }
  return header.toString("latin1", 0, 4) === "DIRC" ? header.readUInt32BE(8) : 0;
}
function filesBelow(directory) {
  const stack = [directory];
  let count = 0;
  for (let here = stack.pop(); here !== void 0 && count < LIMIT; here = stack.pop()) {
    try {
      for (const entry of readdirSync(here, { withFileTypes: true })) {
        if (entry.isDirectory()) stack.push(`${here}/${entry.name}`);
        else count++;
      }
    } catch {
    }
  }
  return count;
}

// src/report/inert.ts
var active = () => /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|#(?=#(?:[vV][sS][oO])?\[)/gu;
var NAMED2 = /* @__PURE__ */ new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["	", "\\t"]
]);
var HARMLESS = /^[ !"$-~]*$/;
function opensCommand(text) {
  return /^##(?:vso)?\[/i.test(text);
}
function inert(text) {
  if (HARMLESS.test(text)) return text;
  return text.replace(active(), (found) => NAMED2.get(found) ?? escapeOf(found.codePointAt(0) ?? 0));
}
function inertUpTo(limit, text) {
  const shown2 = inert(text.slice(0, limit + 1));
  if (text.length <= limit && shown2.length <= limit) return shown2;
  return `${shown2.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
function inertPath(path) {
  const shown2 = inert(path);
  return WORKFLOW_COMMAND.test(shown2) ? `./${shown2}` : shown2;
}
function inertLine(text) {
  const shown2 = inert(text);
  return WORKFLOW_COMMAND.test(shown2) ? shown2.replace(":", "\\x3a") : shown2;
}
var WORKFLOW_COMMAND = /^\s*::/;
function inertJson(value) {
  const json = JSON.stringify(value);
  const whole = /\\ud[89a-f]/.test(json) ? JSON.stringify(value, wellFormed) : json;
  return whole.replace(active(), (found) => Array.from(units(found), jsonEscape).join(""));
}
function wellFormed(_, value) {
  return typeof value === "string" ? value.replace(/\p{Cs}/gu, "\uFFFD") : value;
}
function escapeOf(code) {
  const digits = code.toString(16);
  if (code <= 255) return `\\x${digits.padStart(2, "0")}`;
  return code <= 65535 ? `\\u${digits.padStart(4, "0")}` : `\\u{${digits}}`;
}
function* units(text) {
  for (let i = 0; i < text.length; i++) yield text.charCodeAt(i);
}
function jsonEscape(unit) {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}
function point({ path, line, column }) {
  return `${inert(path)}:${line}:${column}`;
}

// src/cli/standard.ts
var OUTPUT = 1;
var ERROR = 2;
function mayBeTerminal(descriptor) {
  try {
    const stat = fstatSync(descriptor);
    return stat.isCharacterDevice() && !isNullDevice(stat);
  } catch {
    return true;
  }
}
function isNullDevice({ rdev }) {
  return rdev !== 0 && statSync(devNull).rdev === rdev;
}
function mayShowColors() {
  return process.env.FORCE_COLOR !== void 0 || mayBeTerminal(OUTPUT);
}
function isWatched() {
  return mayBeTerminal(ERROR) && process.stderr.isTTY;
}
async function print(text) {
  const code = mayBeTerminal(OUTPUT) ? await streamed(process.stdout, text) : written(OUTPUT, text);
  if (code !== void 0) throw new InvocationError(`standard output can't be written: ${code}`);
}
function say(text) {
  const line = `pullproof: ${inert(text)}
`;
  if (mayBeTerminal(ERROR)) streamed(process.stderr, line);
  else written(ERROR, line);
}
function streamed(stream, text) {
  if (stream.listenerCount("error") === 0) stream.on("error", () => void 0);
  return new Promise((done) => stream.write(text, (error) => done(error ? codeOf(error) : void 0)));
}
function written(descriptor, text) {
  const bytes2 = Buffer.from(text);
  for (let from = 0; from < bytes2.length; ) {
    try {
      from += writeSync(descriptor, bytes2, from);
    } catch (error) {
      if (codeOf(error) !== "EAGAIN") return codeOf(error);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
  return void 0;
}
var PAUSE = 5;
function codeOf(error) {
  const code = errorCode(error) ?? "unknown error";
  return code === "EPIPE" || code === "EOF" ? void 0 : code;
}

// src/cli/run.ts
async function run(argv, program) {
  try {
    return await obey(argv, program);
  } catch (error) {
    say(faultOf(error) + (error instanceof MissingPath ? meantBy(error.path, argv) : ""));
    return 2;
  }
}
async function obey(argv, program) {
  const args = argumentsOf(argv);
  if (args.flag("version")) return printed(`${product().version}
`);
  if (args.flag("help")) return printed((await Promise.resolve().then(() => __toESM(require("./help.cjs"), 1))).helpOf(args.command));
  const judges = args.command === CHECK || args.command === FACTS;
  const code = judges && program !== void 0 ? await runAnew(program, argv, args) : void 0;
  if (code !== void 0) return code;
  if (args.command === CHECK) return (await Promise.resolve().then(() => __toESM(require("./check.cjs"), 1))).check(args);
  if (args.command === FACTS) return (await Promise.resolve().then(() => __toESM(require("./facts.cjs"), 1))).facts(args);
  if (args.command === INIT) return (await Promise.resolve().then(() => __toESM(require("./init.cjs"), 1))).init(args);
  const { list, explain, complete } = await Promise.resolve().then(() => __toESM(require("./catalogue.cjs"), 1));
  if (args.command === RULES) return list(args);
  if (args.command === EXPLAIN) return explain(args);
  if (args.command === COMPLETION) return complete(args);
  throw new Error("a command of the table has no program");
}
async function runAnew(program, argv, args) {
  const files = manyFiles(args);
  return files === void 0 ? void 0 : (await Promise.resolve().then(() => __toESM(require("./apart.cjs"), 1))).runApart(program, argv, files);
}
async function printed(text) {
  await print(text);
  return 0;
}

// src/cache/report-cache.ts
var REPORT_LIMIT = 64 << 20;
function keptReport(shelf, asked, opened) {
  const own = keptIn2(fileOf(shelf, asked), shelf, asked, opened);
  return own || asked.pulls ? own : keptIn2(fileOf(shelf, { ...asked, pulls: true }), shelf, asked, opened);
}
function keptIn2(file, shelf, { question, pulls }, opened) {
  const ids = opened.ids();
  if (!ids) return void 0;
  try {
    const [written2 = "", body = ""] = taken(file).split("\n");
    const head = JSON.parse(written2);
    if (head.build !== shelf.build || head.question !== question || head.names !== ids.names()) return void 0;
    if (head.contents !== ids.contents([...opened.repository.manifests, ...head.beside])) return void 0;
    if (head.body !== sha2562(body)) return void 0;
    const rest = JSON.parse(body);
    touch(file);
    return { ...rest, pulls: pulls ? keptPulls(shelf, head.pulls) : [] };
  } catch {
    return void 0;
  }
}
function reportAsKept(shelf, asked, digest) {
  const [written2 = "", body = ""] = taken(fileOf(shelf, asked)).split("\n");
  if (digest !== sha2562(body)) throw new Error("this is another report");
  const head = JSON.parse(written2);
  return {
    report: { ...JSON.parse(body), pulls: asked.pulls ? keptPulls(shelf, head.pulls) : [] },
    maySay: (text) => asked.pulls || body.includes(JSON.stringify(text).slice(1, -1))
  };
}
function keptPulls(shelf, digest = "") {
  const file = pullsFile(shelf, digest);
  const text = taken(file);
  if (digest !== sha2562(text)) throw new Error("the pulls are not whole");
  touch(file);
  return JSON.parse(text);
}
function keepReport(shelf, asked, opened, report) {
  const ids = opened.ids();
  if (!ids) return void 0;
  const { question } = asked;
  const { pulls: listed3, ...rest } = report;
  const body = JSON.stringify(rest);
  const pulls = asked.pulls ? JSON.stringify(listed3) : void 0;
  if (body.length + (pulls?.length ?? 0) > REPORT_LIMIT) return void 0;
  const beside = opened.readBeside();
  const head = {
    build: shelf.build,
    question,
    names: ids.names(),
    beside,
    contents: ids.contents([...opened.repository.manifests, ...beside]),
    body: sha2562(body),
    ...pulls === void 0 ? {} : { pulls: sha2562(pulls) }
  };
  try {
    if (pulls !== void 0 && head.pulls !== void 0) put(shelf, pullsFile(shelf, head.pulls), pulls);
    put(shelf, fileOf(shelf, asked), `${JSON.stringify(head)}
${body}`);
    clearOut(shelf);
    return head.body;
  } catch {
    return void 0;
  }
}
function pullsFile({ directory }, digest) {
  return join(directory, `pulls-${digest.slice(0, 16)}.json`);
}
function fileOf({ directory }, asked) {
  return join(directory, `report-${keyOf2(asked)}.json`);
}
function keyOf2({ question, pulls }) {
  return sha2562(JSON.stringify([question, pulls])).slice(0, 16);
}

// src/cache/base-report.ts
function keptBase(shelf, asked, tree) {
  const file = fileOf2(shelf, asked);
  try {
    const [written2 = "", body = ""] = taken(file).split("\n");
    const head = JSON.parse(written2);
    const isOfThis = head.build === shelf.build && head.question === asked.question && head.tree === tree;
    if (!isOfThis || head.body !== sha2562(body)) return void 0;
    touch(file);
    return JSON.parse(body);
  } catch {
    return void 0;
  }
}
function keepBase(shelf, asked, tree, report) {
  const body = JSON.stringify(asked.pulls ? report : { ...report, pulls: [] });
  if (body.length > REPORT_LIMIT) return;
  const head = { build: shelf.build, question: asked.question, tree, body: sha2562(body) };
  try {
    put(shelf, fileOf2(shelf, asked), `${JSON.stringify(head)}
${body}`);
  } catch {
  }
}
function fileOf2({ directory }, asked) {
  return join(directory, `base-${keyOf2(asked)}.json`);
}

// src/remember.ts
var LIMIT2 = 1e3;
function onceFor(answer) {
  const known2 = /* @__PURE__ */ new WeakMap();
  return (object) => {
    const before2 = known2.get(object);
    if (before2) return before2.answer;
    const found = { answer: answer(object) };
    known2.set(object, found);
    return found.answer;
  };
}
function remembering(answer) {
  const known2 = /* @__PURE__ */ new Map();
  return (text) => {
    const before2 = known2.get(text);
    if (before2) return before2.answer;
    if (known2.size >= LIMIT2) known2.clear();
    const found = { answer: answer(text) };
    known2.set(text, found);
    return found.answer;
  };
}

// src/kubernetes/image.ts
var HUB = "docker.io";
var HUB_ALIAS = "index.docker.io";
var OFFICIAL = "library/";
var LONGEST_PATH = 255;
var DIGEST_LENGTH = /* @__PURE__ */ new Map([
  ["sha256", 64],
  ["sha384", 96],
  ["sha512", 128]
]);
function parseImage(text) {
  if (text !== lately.text) lately = { text, parsed: parse(text) };
  return lately.parsed;
}
var lately = {
  text: "",
  parsed: fail("format", formatError(""))
};
function parse(text) {
  if (/^[a-f0-9]{64}$/.test(text)) {
    return fail("identifier", "is 64 hexadecimal digits, which is an image id and not a name");
  }
  const [domain, remainder] = splitDomain(text);
  const remote = before(remainder, ":");
  if (remote.toLowerCase() !== remote) return fail("upper-case", "has upper-case letters in its repository");
  const full = `${domain}/${remainder}`;
  const parts = split(full);
  if (!parts) {
    return split(full.replaceAll("\u0130", "i").toLowerCase()) ? fail("upper-case", "has upper-case letters in its repository") : fail("format", formatError(text));
  }
  if (parts.path.length > LONGEST_PATH) {
    return fail("too-long", `has a repository path of more than ${LONGEST_PATH} characters`);
  }
  const wrong = parts.digest === void 0 ? void 0 : digestError(parts.digest);
  return wrong === void 0 ? reference(parts) : fail("digest", wrong);
}
function segmentsUnder(prefix, image) {
  const base = prefixRepository(prefix);
  const parsed = parseImage(image);
  if (base === void 0 || !parsed.ok) return false;
  return parsed.repository === base || parsed.repository.startsWith(`${base}/`);
}
function prefixRepository(prefix) {
  if (prefix === HUB || prefix === HUB_ALIAS) return HUB;
  const parsed = parseImage(`${prefix}/x`);
  return parsed.ok && parsed.tag === void 0 && parsed.digest === void 0 ? parsed.repository.slice(0, -2) : void 0;
}
function prefixError(prefix) {
  if (prefix.trim() === "") return "is blank";
  if (/\s/.test(prefix)) return "has white space in it";
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(prefix)) return "has a URL scheme, which no image name has";
  if (prefix.includes("@")) return "has a digest or a user name in it";
  if (prefix.endsWith("/")) return "ends with a slash";
  if (/[A-Z]/.test(prefix))
    return "has upper-case letters: image paths are lower-case and hosts are compared as written";
  const last = prefix.slice(prefix.lastIndexOf("/") + 1);
  if (last.includes(":") && (prefix.includes("/") || !/:[0-9]+$/.test(last))) {
    return prefix.includes("/") ? "has a tag in it" : "has a port that is not a number";
  }
  return prefixRepository(prefix) === void 0 ? "is not a registry host with an optional path" : void 0;
}
function fail(reason, error) {
  return { ok: false, reason, error };
}
function before(text, mark) {
  const at2 = text.indexOf(mark);
  return at2 < 0 ? text : text.slice(0, at2);
}
function splitDomain(name) {
  const slash = name.indexOf("/");
  if (slash < 0) return [HUB, OFFICIAL + name];
  const first = name.slice(0, slash);
  const isDomain2 = first === "localhost" || /[.:]/.test(first) || first.toLowerCase() !== first;
  if (!isDomain2) return [HUB, name];
  const rest = name.slice(slash + 1);
  if (first !== HUB && first !== HUB_ALIAS) return [first, rest];
  return [HUB, rest.includes("/") ? rest : OFFICIAL + rest];
}
function split(text) {
  const at2 = text.indexOf("@");
  const digest = at2 < 0 ? void 0 : text.slice(at2 + 1);
  if (digest !== void 0 && !isDigest(digest)) return void 0;
  const named = at2 < 0 ? text : text.slice(0, at2);
  const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
  const tag = colon < 0 ? void 0 : named.slice(colon + 1);
  if (tag !== void 0 && !/^\w[\w.-]{0,127}$/.test(tag)) return void 0;
  const name = colon < 0 ? named : named.slice(0, colon);
  const slash = name.indexOf("/");
  const hasDomain = isDomain(name.slice(0, slash));
  const path = hasDomain ? name.slice(slash + 1) : name;
  if (!path.split("/").every(isPathComponent)) return void 0;
  return {
    name,
    domain: hasDomain ? name.slice(0, slash) : "",
    path,
    ...tag === void 0 ? {} : { tag },
    ...digest === void 0 ? {} : { digest }
  };
}
function isDigest(text) {
  const colon = text.indexOf(":");
  const algorithm = text.slice(0, Math.max(colon, 0));
  const encoded = text.slice(colon + 1);
  if (encoded.length < 32 || /[^0-9A-Fa-f]/.test(encoded)) return false;
  return algorithm.split(/[-_+.]/).every((part) => /^[A-Za-z]/.test(part) && !/[^A-Za-z0-9]/.test(part));
}
var isDomain = remembering(isDomainAndPort);
function isDomainAndPort(text) {
  const colon = text.lastIndexOf(":");
  const hasPort = colon > 0 && !text.endsWith("]");
  if (hasPort && !/^[0-9]+$/.test(text.slice(colon + 1))) return false;
  const host = hasPort ? text.slice(0, colon) : text;
  if (host.startsWith("[")) return host.length > 2 && host.endsWith("]") && !/[^a-fA-F0-9:]/.test(host.slice(1, -1));
  return host.split(".").every((part) => part !== "" && !/^-|[^a-zA-Z0-9-]|-$/.test(part));
}
function isPathComponent(text) {
  return text !== "" && !/[^a-z0-9._-]|^[._-]|[._-]$|\.[._-]|[_-]\.|_-|-_|___/.test(text);
}
function digestError(digest) {
  const algorithm = before(digest, ":");
  const length = DIGEST_LENGTH.get(algorithm);
  if (length === void 0) return "has a digest that is none of sha256, sha384 and sha512";
  const encoded = digest.slice(algorithm.length + 1);
  if (encoded.length !== length) return `has a ${algorithm} digest of ${encoded.length} digits instead of ${length}`;
  return /[A-F]/.test(encoded) ? "has upper-case letters in its digest" : void 0;
}
function reference({ name: repository, domain, tag, digest }) {
  return {
    ok: true,
    domain,
    repository,
    ...tag === void 0 ? {} : { tag },
    ...digest === void 0 ? {} : { digest }
  };
}
function formatError(text) {
  if (text.trim() === "") return "is blank";
  if (/\s/.test(text)) return "has white space in it";
  if (text.includes("://")) return "has a URL scheme, which no image name has";
  if (/^[^/@]*@[^/@]+\//.test(text)) return "has a user name in it, which no image name has";
  if (/\$\{|\{\{|\$[A-Za-z_(]/.test(text)) return "has a placeholder in it that nothing fills";
  if (text.endsWith("/") || text.includes("//") || text.startsWith("/")) return "has an empty path segment";
  if (text.endsWith(":") || text.endsWith("@")) return "ends where a tag or digest should follow";
  const odd = /[^\w./:@[\]+-]/u.exec(text)?.[0];
  return odd === void 0 ? "is not of the form host/path:tag@digest" : `has the character ${JSON.stringify(odd)} in it`;
}

// src/facts/retagged.ts
var Retagged = class {
  #changed;
  /** What each object was found to be the same as. */
  #known = /* @__PURE__ */ new Map();
  /** Offsets in a file before, and what they are now. */
  #moved = /* @__PURE__ */ new Map();
  /** Images that have another tag, by how and where they were written: what they are now. */
  #images = /* @__PURE__ */ new Map();
  /** Files in which nothing differs but tags. */
  #retaggings = /* @__PURE__ */ new Map();
  /** `changed`: the paths of the files. */
  constructor(changed) {
    this.#changed = changed;
  }
  /** Takes in the facts of a lot before and after; false where more differs. */
  takes(before2, after) {
    const [old, present2] = [imagesOf(before2), imagesOf(after)];
    return this.#same(withoutImages(before2), withoutImages(after)) && old.every((image, i) => image.value === present2[i]?.value || this.#takesImage(image, present2[i]));
  }
  /** Takes in a file in which nothing differs but tags. */
  takeFile(path, retagging) {
    this.#retaggings.set(path, retagging);
    for (const { start, before: before2, after } of retagging.images) this.#images.set(keyOf3(before2, { path, start }), after);
  }
  #takesImage(before2, after) {
    if (!after || !isOfOneName(before2.value, after.value)) return false;
    const key = keyOf3(before2.value, before2.at);
    const known2 = this.#images.get(key) ?? after.value;
    this.#images.set(key, known2);
    return known2 === after.value;
  }
  /**
   * What was made of the facts before as it would be made of those after, plain data. Undefined where that can't be
   * told: something would stand elsewhere that no fact has a place for, or a text speaks of an image.
   */
  after(made) {
    const images = [...this.#images].map(([key]) => imageIn(key));
    if (!this.#isInOrder()) return void 0;
    try {
      return this.#present(made, images);
    } catch (error) {
      if (error instanceof UntoldError) return void 0;
      throw error;
    }
  }
  #present(value, images) {
    if (typeof value === "string") {
      if (images.some((image) => value.includes(image))) throw new UntoldError();
      return value;
    }
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.#present(item, images));
    const path = this.#pathOf(value);
    const fields = Object.entries(value).map(([key, field]) => {
      if (path !== void 0 && PLACE.has(key)) return [key, this.#placeOf(path, field)];
      return [key, isPull(value) && key === "image" ? this.#imageOf(value) : this.#present(field, images)];
    });
    return Object.fromEntries(fields);
  }
  #placeOf(path, offset) {
    const retagging = this.#retaggings.get(path);
    const moves = (from) => retagging ? retagging.moved(from) : this.#moved.get(path)?.get(from);
    const moved = typeof offset === "number" ? moves(offset) : void 0;
    if (moved === void 0) throw new UntoldError();
    return moved;
  }
  #imageOf({ image, at: at2 }) {
    return this.#images.get(keyOf3(image, at2)) ?? image;
  }
  #same(a, b) {
    if (Object.is(a, b)) return true;
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
    if (this.#known.get(a) === b) return true;
    if (!this.#sameObjects(a, b)) return false;
    this.#known.set(a, b);
    return true;
  }
  #sameObjects(a, b) {
    if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && this.#sameItems(a, b);
    if (a instanceof Map || b instanceof Map)
      return a instanceof Map && b instanceof Map && this.#sameItems([...a].flat(), [...b].flat());
    if (a instanceof Set || b instanceof Set)
      return a instanceof Set && b instanceof Set && this.#sameItems([...a], [...b]);
    return this.#sameFields(a, b);
  }
  #sameItems(a, b) {
    return a.length === b.length && a.every((item, i) => this.#same(item, b[i]));
  }
  #sameFields(a, b) {
    const [fields, others] = [Object.entries(a), Object.entries(b)];
    const path = this.#pathOf(a);
    return fields.length === others.length && fields.every(([key, value], i) => {
      const [otherKey, other] = others[i] ?? [];
      if (key !== otherKey) return false;
      return path !== void 0 && PLACE.has(key) ? this.#moves(path, value, other) : this.#same(value, other);
    });
  }
  /** The file that an object has a place in, where that has changed. */
  #pathOf(value) {
    return "path" in value && typeof value.path === "string" && this.#changed.has(value.path) ? value.path : void 0;
  }
  /** Notes where an offset has gone; false where the same one has gone elsewhere as well. */
  #moves(path, from, to) {
    if (typeof from !== "number" || typeof to !== "number") return false;
    const moved = this.#moved.get(path) ?? /* @__PURE__ */ new Map();
    this.#moved.set(path, moved);
    const known2 = moved.get(from) ?? to;
    moved.set(from, known2);
    return known2 === to;
  }
  /** Whether what stood before something else still does. */
  #isInOrder() {
    return [...this.#moved.values()].every((moved) => {
      const offsets = [...moved].sort(([a], [b]) => a - b);
      return offsets.every(([, to], i) => i === 0 || to > (offsets[i - 1]?.[1] ?? 0));
    });
  }
};
var UntoldError = class extends Error {
};
var PLACE = /* @__PURE__ */ new Set(["start", "end"]);
function isPull(value) {
  return "image" in value && "container" in value && "at" in value;
}
function keyOf3(image, { path, start }) {
  return `${path}
${start}
${image}`;
}
function imageIn(key) {
  return key.slice(key.lastIndexOf("\n") + 1);
}
function withoutImages({ facts, ...rest }) {
  const bare = ({ image: { at: at2 }, ...container }) => ({ ...container, at: at2 });
  const pods = facts.pods.map((pod) => ({ ...pod, containers: pod.containers.map(bare) }));
  return { ...rest, facts: { ...facts, pods } };
}
function imagesOf({ facts }) {
  return facts.pods.flatMap(({ containers }) => containers.map(({ image }) => image));
}
function isOfOneName(a, b) {
  return parseImage(a).ok && parseImage(b).ok && nameOf(a) === nameOf(b);
}
function nameOf(image) {
  return image.replace(/[:@][^/]*$/, "");
}

// src/facts/stencil.ts
var BEHIND_NAME = /(?::[A-Za-z0-9_][\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?/y;
var ALONE = /[A-Za-z0-9_][\w.-]{0,127}/y;
var LONGEST = 1e6;
var ALIAS = /(?:^|[\s[{,])\*[\w-]/;
function stencilsOf(lot, repository) {
  const given = givenTags(lot);
  const stencils = /* @__PURE__ */ new Map();
  for (const [path, containers] of containersByFile(lot)) {
    const text = repository.text(path) ?? "";
    const tags = text.length > LONGEST || ALIAS.test(text) ? void 0 : tagsOf(text, containers, given);
    const read = tags && readBy(tags, text);
    if (tags && read?.tags.every((tag, i) => tag === tags[i]?.written))
      stencils.set(path, { tags, rest: read.rest, signs: repository.signs(path) });
  }
  return stencils;
}
function givenTags({ remains }) {
  const given = /* @__PURE__ */ new Map();
  for (const { image, at: at2 } of remains.givenTags) {
    const place = placeOf(image);
    given.set(place, given.has(place) ? void 0 : at2);
  }
  return given;
}
function containersByFile({ facts, files, remains }) {
  const found = /* @__PURE__ */ new Map();
  const barred = /* @__PURE__ */ new Set([...remains.entangled, ...facts.releases.map(({ home }) => home.path)]);
  for (const { home, containers, isCharted } of facts.pods) {
    for (const container of containers) {
      const { path } = container.image.at;
      if (isCharted || container.tainted !== void 0 || barred.has(home.path)) barred.add(path);
      const placed = { ...container, isOwn: path === home.path };
      const others = found.get(path);
      if (others) others.push(placed);
      else found.set(path, [placed]);
    }
  }
  for (const path of found.keys()) if (barred.has(path) || files.get(path)?.ignores.length !== 0) found.delete(path);
  return found;
}
function tagsOf(text, containers, given) {
  const tags = /* @__PURE__ */ new Map();
  for (const { image, isOwn } of containers) {
    const tag = isOwn ? ownTag(text, image) : givenTag(text, image, given.get(placeOf(image.at)));
    if (!tag || !parseImage(image.value).ok) return void 0;
    const { start, written: written2, name } = tag;
    const known2 = tags.get(start) ?? { start, written: written2, images: [] };
    tags.set(start, known2);
    if (!known2.images.some((one) => one.start === image.at.start && one.name === name))
      known2.images.push({ start: image.at.start, name });
  }
  return [...tags.values()].filter(({ written: written2 }) => written2 !== "").sort((a, b) => a.start - b.start);
}
function ownTag(text, { value, at: { start, end } }) {
  const written2 = text.slice(start, end);
  const quote = /^["']/.exec(written2)?.[0] ?? "";
  if (written2 !== `${quote}${value}${quote}`) return void 0;
  const tag = /[:@][^/]*$/.exec(value)?.[0] ?? "";
  const name = value.slice(0, value.length - tag.length);
  return { start: start + quote.length + name.length, written: tag, name };
}
function givenTag(text, { value, at: image }, at2) {
  if (at2?.path !== image.path) return void 0;
  const scalar = text.slice(at2.start, at2.end);
  const quote = /^["']/.exec(scalar)?.[0] ?? "";
  const written2 = scalar.slice(quote.length, scalar.length - quote.length);
  if (!value.endsWith(`:${written2}`)) return void 0;
  return { start: at2.start + quote.length, written: written2, name: value.slice(0, value.length - written2.length) };
}
function readBy(tags, text) {
  const found = [];
  const parts = [];
  let shift = 0;
  let from = 0;
  for (const { start, written: written2 } of tags) {
    const at2 = start + shift;
    const tag = tagAt(text, at2, /^[:@]/.test(written2) ? BEHIND_NAME : ALONE);
    if (tag === void 0) return void 0;
    parts.push(text.slice(from, at2));
    found.push(tag);
    from = at2 + tag.length;
    shift += tag.length - written2.length;
  }
  return { tags: found, rest: sha2562([...parts, text.slice(from)].join("\0")) };
}
function tagAt(text, at2, form) {
  form.lastIndex = at2;
  const tag = form.exec(text)?.[0];
  if (!tag) return void 0;
  const isString2 = form !== ALONE || /["']/.test(text.charAt(at2 - 1)) || typeof plainValue(tag) === "string";
  return isString2 ? tag : void 0;
}
function retaggingOf({ tags, rest, signs }, path, now) {
  const text = now.text(path) ?? "";
  const read = text.length > LONGEST ? void 0 : readBy(tags, text);
  if (!read || read.rest !== rest || now.signs(path) !== signs) return void 0;
  const moves = [];
  const changed = [];
  let by = 0;
  for (const [i, { start, written: written2, images }] of tags.entries()) {
    const tag = read.tags[i] ?? "";
    for (const { start: place, name } of tag === written2 ? [] : images)
      changed.push({ start: place, before: name + written2, after: name + tag });
    by += tag.length - written2.length;
    moves.push({ from: start, to: start + written2.length, by });
  }
  if (!changed.every(({ after }) => parseImage(after).ok)) return void 0;
  return {
    images: changed,
    moved: (offset) => {
      const last = moves.findLast(({ from }) => from < offset);
      if (last && offset < last.to) return void 0;
      return offset + (last?.by ?? 0);
    }
  };
}

// src/cache/lot-file.ts
function lotFileOf(shelf, lot) {
  try {
    const { contents, ...head } = JSON.parse(taken(fileOf3(shelf, lot)));
    return head.lot === lot ? { ...head, isOf: (ids) => contents === ids.contents(head.inputs) } : void 0;
  } catch {
    return void 0;
  }
}
function keptStencils(shelf, digest) {
  try {
    const text = taken(stencilsFile(shelf, digest));
    return new Map(digest === sha2562(text) ? JSON.parse(text) : []);
  } catch {
    return /* @__PURE__ */ new Map();
  }
}
function packedFacts(shelf, digest) {
  try {
    const packed = taken(factsFile(shelf, digest));
    return digest === sha2562(packed) ? packed : void 0;
  } catch {
    return void 0;
  }
}
function useLot(shelf, { facts, stencils }) {
  for (const file of [factsFile(shelf, facts), stencilsFile(shelf, stencils)]) {
    try {
      touch(file);
    } catch {
    }
  }
}
function keepLot(shelf, lot, ids, read) {
  const { packed, inputs } = read;
  const stencils = JSON.stringify([...read.stencils]);
  const digests = { facts: packed === void 0 ? "" : sha2562(packed), stencils: sha2562(stencils) };
  const head = { lot, inputs, contents: ids.contents(inputs), digests };
  try {
    if (packed !== void 0) put(shelf, factsFile(shelf, digests.facts), packed);
    put(shelf, stencilsFile(shelf, digests.stencils), stencils);
    put(shelf, fileOf3(shelf, lot), JSON.stringify(head));
  } catch {
  }
  return digests;
}
function factsFile({ directory }, digest) {
  return join(directory, `facts-${digest.slice(0, 16)}.json`);
}
function fileOf3({ directory }, lot) {
  return join(directory, `lot-${lot.slice(0, 16)}.json`);
}
function stencilsFile({ directory }, digest) {
  return join(directory, `stencils-${digest.slice(0, 16)}.json`);
}

// src/cache/edited-report.ts
var MOST = 100;
function editedReport(former, shelf, opened) {
  if (former.changed.size > MOST) return void 0;
  const retagged = new Retagged(former.changed);
  const told = [...former.changed];
  for (const path of former.changed) {
    const stencil = stencilOf(path, former, shelf);
    const retagging = stencil && retaggingOf(stencil, path, opened.repository);
    if (!retagging) return void 0;
    retagged.takeFile(path, retagging);
    told.push(...retagging.images.map(({ before: before2 }) => before2));
  }
  opened.countRead(former.beside);
  return told.some(former.maySay) ? retagged.after(former.report) : former.report;
}
function stencilOf(path, { trace, readerOf }, shelf) {
  const [, digests] = trace.lots[readerOf(path)] ?? [];
  return digests && keptStencils(shelf, digests.stencils).get(path);
}

// src/cache/former-report.ts
var NONE2 = -1;
function formerReport(shelf, asked, opened) {
  const ids = opened.ids();
  if (!ids) return void 0;
  try {
    const [digest, text = ""] = taken(fileOf4(shelf, asked)).split("\n");
    if (digest !== sha2562(text)) return void 0;
    const { build, names, body, beside, ids: before2, ...trace } = JSON.parse(text);
    if (build !== shelf.build || names !== ids.names()) return void 0;
    const files = [...opened.repository.manifests, ...beside];
    const changed = new Set(files.filter((path, i) => ids.of(path) !== before2[i]));
    if ([...trace.outside, ...trace.troubled].some((path) => changed.has(path))) return void 0;
    const readerOf = (path) => trace.readers[opened.repository.manifests.indexOf(path)] ?? NONE2;
    return { ...reportAsKept(shelf, asked, body), trace, changed, beside, readerOf };
  } catch {
    return void 0;
  }
}
function keepTrace(shelf, asked, opened, { body, ...trace }) {
  const ids = opened.ids();
  if (!ids) return;
  const beside = opened.readBeside();
  const files = [...opened.repository.manifests, ...beside];
  const kept2 = { build: shelf.build, names: ids.names(), body, beside, ids: files.map(ids.of), ...trace };
  const text = JSON.stringify(kept2);
  try {
    put(shelf, fileOf4(shelf, asked), `${sha2562(text)}
${text}`);
  } catch {
  }
}
function fileOf4({ directory }, asked) {
  return join(directory, `trace-${keyOf2(asked)}.json`);
}

// src/repository/prefilter.ts
var SIGNS = [
  "pullproof-ignore",
  "auths",
  ".dockercfg",
  ".dockerconfigjson",
  "secretGenerator",
  "LoadRestrictionsNone",
  "Secret",
  "DataPlane",
  "kustomize.toolkit",
  "source.toolkit",
  "source.extensions",
  "argoproj.io",
  "Credential",
  "JhdXRo"
];
var SPELLING = /\\[xuU\r\n]/;
var SPELLED = 1 << SIGNS.length;
var BITS = new Map(SIGNS.map((sign, i) => [sign, 1 << i]));
var CAPITAL = SIGNS.filter((sign) => /^[A-Z]/.test(sign));
var OTHERS = SIGNS.filter((sign) => !/^[A-Z]/.test(sign));
var OTHER = /pullproof-ignore|auths|secretGenerator|argoproj\.io|\.(?:dockerc|toolkit|extensions)/;
function signsIn(text) {
  const signs = bitsOf(CAPITAL, text) | (OTHER.test(text) ? bitsOf(OTHERS, text) : 0);
  return text.includes("\\") && SPELLING.test(text) ? signs | SPELLED : signs;
}
function bitsOf(words, text) {
  let bits = 0;
  for (const word of words) if (text.includes(word)) bits |= BITS.get(word) ?? 0;
  return bits;
}
function maySay(signs, words) {
  if (signs === 0) return false;
  return (signs & SPELLED) !== 0 || words.some((word) => hasSign(signs, word));
}
function hasSign(signs, sign) {
  return (signs & (BITS.get(sign) ?? 0)) !== 0;
}

// src/repository/repository.ts
var UNREAD = ["too-large", "not-text", "lfs-pointer", "unreadable", "absent"];
function isUnread(skipped2) {
  return UNREAD.some((why) => why === skipped2);
}
var WHY_UNREAD = {
  "too-large": "it is too large",
  "not-text": "it is no text",
  "lfs-pointer": "Git LFS keeps it, and it is not fetched",
  unreadable: "the system refuses to",
  absent: "it is not there"
};
var MANY2 = 2e4;
var KEPT_TEXT = 1 << 17;
var KEPT_DOCUMENTS = 1 << 21;
var NOTHING = { documents: [], faults: [] };
function repositoryOf({ paths, manifests, read, ...others }) {
  const judged = sorted(manifests);
  const texts = judged.length > MANY2 ? lately2(read, KEPT_TEXT, lengthOf2) : memo(read);
  const text = (path) => {
    const found = texts(path);
    return "text" in found ? found.text : void 0;
  };
  const signs = memo((path) => signsIn(text(path) ?? ""));
  const parse2 = (path, found) => {
    signs(path);
    return judged.length > MANY2 ? parseDocuments({ path, text: found }, () => text(path) ?? "") : parseDocuments({ path, text: found });
  };
  const outlines = /* @__PURE__ */ new Map();
  const files = lately2(
    (path) => {
      const found = texts(path);
      const file = fileOf5(path, found, "text" in found ? parse2(path, found.text) : NOTHING);
      if (!outlines.has(path)) outlines.set(path, outlineOf(file));
      return file;
    },
    KEPT_DOCUMENTS,
    ({ length }) => length
  );
  const outline = (path) => outlines.get(path) ?? outlineOf(files(path));
  const all = new Set(paths);
  return {
    paths: sorted(all),
    manifests: judged,
    submodules: sorted(others.submodules ?? []),
    barred: sorted(others.barred ?? []),
    foreign: sorted(others.foreign ?? []),
    links: sorted(others.links ?? []),
    has: (path) => all.has(path),
    text,
    signs,
    holds: (path, sign) => hasSign(signs(path), sign),
    maySay: (path, words) => maySay(signs(path), words),
    allDocuments: (path) => files(path).all,
    documents: (path) => files(path).manifest,
    skipped: (path) => outline(path).skip,
    outline
  };
}
function fileOf5(path, found, all) {
  if ("text" in found) return { all, manifest: manifestOf({ path, text: found.text }, all), length: lengthOf2(found) };
  if (found.fault === void 0) return { all, manifest: { ...NOTHING, unread: found.unread }, length: 0 };
  const faults = [{ message: found.fault, at: { path, start: 0, end: 0 } }];
  return { all, manifest: { documents: [], faults }, length: 0 };
}
function outlineOf({ manifest: { documents, faults, skip, unread } }) {
  return { documents: documents.length, faults, skip: skip ?? unread };
}
function lengthOf2(found) {
  return "text" in found ? found.text.length : 0;
}
function noted(repository, note, signsOf) {
  const noting = (ask) => (path) => {
    note(path);
    return ask(path);
  };
  return {
    ...repository,
    text: noting(repository.text),
    documents: noting(repository.documents),
    allDocuments: noting(repository.allDocuments),
    skipped: noting(repository.skipped),
    outline: noting(repository.outline),
    signs: signsOf,
    holds: (path, sign) => {
      note(path);
      return hasSign(signsOf(path), sign);
    },
    maySay: (path, words) => maySay(signsOf(path), words)
  };
}
function repositoryOfTexts(sources) {
  const texts = new Map(Array.from(sources, ({ path, text }) => [path, { text }]));
  return repositoryOf({
    paths: texts.keys(),
    manifests: [...texts.keys()].filter(mayBeManifest),
    read: (path) => texts.get(path) ?? { unread: "absent" }
  });
}
function sorted(paths) {
  return [...new Set(paths)].sort();
}
function memo(compute) {
  const known2 = /* @__PURE__ */ new Map();
  return (path) => {
    const before2 = known2.get(path);
    if (before2 !== void 0) return before2;
    const value = compute(path);
    known2.set(path, value);
    return value;
  };
}
function lately2(compute, limit, weigh) {
  let older = /* @__PURE__ */ new Map();
  let newer = /* @__PURE__ */ new Map();
  let kept2 = 0;
  return (path) => {
    const before2 = newer.get(path) ?? older.get(path);
    if (before2 !== void 0) return before2;
    const value = compute(path);
    newer.set(path, value);
    kept2 += weigh(value);
    if (kept2 > limit) {
      [older, newer] = [newer, /* @__PURE__ */ new Map()];
      kept2 = 0;
    }
    return value;
  };
}

// src/reading/read.ts
var STDIN = "<stdin>";
async function openRepository(paths, options) {
  const named = paths.filter((path) => path !== "-");
  const stdin = paths.includes("-");
  const targets = locate(named.length > 0 || stdin ? named : ["."], options.cwd);
  const home = targets[0] ?? locate(["."], options.cwd)[0];
  const notices = [];
  const parts = partsOf(home, targets, options, notices);
  const extra = /* @__PURE__ */ new Map();
  if (stdin) extra.set(STDIN, decode(standardInput()));
  const config = configOf(home, parts, options, extra);
  const strays = config === void 0 ? MISNAMED.flatMap((name) => configIn(parts, home, name) ?? []) : [];
  const printed2 = printer(parts, extra, options.cwd);
  for (const stray of strays) notices.push(`${printed2(stray)} is not read: a configuration is called ${CONFIG2}`);
  const manifests = [...targets.flatMap((target) => manifestsOf(target, parts, options)), ...stdin ? [STDIN] : []];
  const read = /* @__PURE__ */ new Set();
  let ids;
  return {
    repository: repositoryIn(parts, manifests, extra, read),
    config,
    roots: parts.map(({ root }) => root.directory),
    submodules: pathsOf(parts, "submodule").filter((path) => !isRoot(path, parts)),
    remotes: remotesOf(parts),
    whole: config === CONFIG2 && targets.some(({ root, path }) => root === home?.root && path === ""),
    notices,
    ids: () => {
      const fromGit = options.ref !== void 0 || options.staged === true;
      ids ??= extra.size > 0 ? void 0 : contentIdsOf(parts, fromGit);
      return ids;
    },
    readBeside: () => {
      const judged = new Set(manifests);
      return [...read].filter((path) => !judged.has(path)).sort();
    },
    countRead: (paths2) => {
      for (const path of paths2) read.add(path);
    },
    placeOf: (written2) => placeOf2(written2, targets, parts),
    printed: printed2
  };
}
function repositoryIn(parts, manifests, extra, read) {
  return repositoryOf({
    paths: [...pathsOf(parts, "file", "link"), ...extra.keys()],
    manifests,
    submodules: pathsOf(parts, "submodule"),
    barred: pathsOf(parts, "barred"),
    foreign: pathsOf(parts, "foreign"),
    links: pathsOf(parts, "link"),
    read: (path) => {
      read.add(path);
      return extra.get(path) ?? readIn(parts, path);
    }
  });
}
function placeOf2(written2, targets, parts) {
  const target = targets.find((one) => one.written === written2);
  const part = parts.find(({ root }) => root === target?.root);
  return `${part?.label ?? ""}${target?.path ?? ""}`.replace(/\/$/, "");
}
function pathsOf(parts, ...kinds) {
  return parts.flatMap(
    ({ tree, label }) => [...tree.entries.values()].filter(({ kind }) => kinds.includes(kind)).map(({ path }) => label + path)
  );
}
function isRoot(path, parts) {
  const part = partOf(parts, path);
  const directory = part && join(part.root.directory, path.slice(part.label.length));
  return parts.some(({ root }) => root.directory === directory);
}
function remotesOf(parts) {
  return Object.fromEntries(
    parts.flatMap(({ settings, label }) => (settings?.remotes ?? []).map((url) => [url, label.replace(/\/$/, "")]))
  );
}
function standardInput() {
  try {
    return readFileSync(0);
  } catch (error) {
    throw new InvocationError(`standard input can't be read: ${errorCode(error) ?? "unknown error"}`);
  }
}
function configOf(home, parts, { config, cwd }, extra) {
  if (config === void 0) return configIn(parts, home, CONFIG2);
  const file = resolve(cwd, config);
  if (statSync(file, { throwIfNoEntry: false })?.isFile() === false) throw new InvocationError(`${config} is no file`);
  const path = slashed(relative(parts[0]?.root.directory ?? cwd, existsSync(file) ? realpathSync(file) : file));
  if (parts[0]?.tree.entries.has(path)) return path;
  const found = readFile(existsSync(file) ? realpathSync(file) : file);
  if ("unread" in found)
    throw new InvocationError(
      found.unread === "absent" ? `no such file or directory: ${config}` : `${config} can't be read: ${found.unread.replace("-", " ")}`
    );
  extra.set(config, found);
  return config;
}
function configIn([first], home, name) {
  return configsAbove(home, name).find((path) => first?.tree.entries.has(path));
}
function manifestsOf({ written: written2, path, kind, root }, parts, options) {
  const part = parts.find((candidate) => candidate.root === root);
  const { entries } = part?.tree ?? { entries: /* @__PURE__ */ new Map() };
  const label = part?.label ?? "";
  if (entries.get(path)?.kind === "file") return [label + path];
  const under = [...entries.values()].filter(
    (entry) => entry.kind === "file" && (path === "" || entry.path.startsWith(`${path}/`))
  );
  if (under.length === 0 && kind !== "directory" && options.ref === void 0)
    throw new MissingPath(written2, options.staged === true);
  return under.filter((entry) => mayBeManifest(entry.path)).map((entry) => label + entry.path);
}
function readIn(parts, path) {
  const part = partOf(parts, path);
  return part ? part.tree.read(path.slice(part.label.length)) : { unread: "absent" };
}
function printer(parts, extra, cwd) {
  const from = realpathSync(cwd);
  return (path) => {
    const part = extra.has(path) ? void 0 : partOf(parts, path);
    if (!part) return path;
    return slashed(relative(from, join(part.root.directory, path.slice(part.label.length))));
  };
}

// src/case.ts
var unwatched = (repository, judging) => judging(repository);
async function open2({ cwd, paths, rendered: written2, config, staged: staged2, ref, isOwn }) {
  const asked = paths.length > 0 ? paths : ["."];
  const opened = await openRepository([...asked, ...written2], {
    cwd,
    staged: staged2,
    ...config === void 0 ? {} : { config },
    ...ref === void 0 ? {} : { ref },
    ...isOwn === void 0 ? {} : { isOwn }
  });
  const rendered = written2.map(opened.placeOf);
  return { opened, options: { rendered, remotes: opened.remotes, whole: opened.whole }, asked };
}
async function reportOn(open3, of, watch) {
  const { opened, options } = open3;
  const asked = questionOf(open3, of);
  const shelf = of.facts.length === 0 ? of.shelf : void 0;
  const kept2 = shelf && keptReport(shelf, asked, opened);
  if (kept2) return kept2;
  const former = shelf && formerReport(shelf, asked, opened);
  const edited = former && editedReport(former, shelf, opened);
  if (edited) return edited;
  const shelved = shelf && await shelvedFor({ shelf, opened, options, asked, former });
  const keeper = of.facts.length > 0 ? await knownFor(open3, of) : shelved;
  const judging = await judgingOf(opened, keeper ? { ...options, keeper } : options);
  const report = watch(opened.repository, judging);
  const body = of.shelf && report.summary.files > 0 ? keepReport(of.shelf, asked, opened, report) : void 0;
  if (body !== void 0) shelved?.keepTrace(report, body);
  return report;
}
function questionOf({ opened, options, asked }, { cwd, staged: staged2, ref, pulls }) {
  const paths = asked.map((path) => resolve(cwd, path));
  const moment = ref === void 0 ? staged2 : "base";
  const question = JSON.stringify([paths, options.rendered, opened.config, moment, opened.remotes, opened.roots]);
  return { question, pulls };
}
async function knownFor({ opened, options }, { facts, cwd }) {
  return (await Promise.resolve().then(() => __toESM(require("./known-facts.cjs"), 1))).knownFacts(facts, cwd, opened, options);
}
async function shelvedFor(question) {
  return hasReports(question.shelf) ? (await Promise.resolve().then(() => __toESM(require("./shelf.cjs"), 1))).shelvedLots(question) : void 0;
}
async function judgingOf({ config }, options) {
  const [{ judge }, { rules }] = await Promise.all([Promise.resolve().then(() => __toESM(require("./judge.cjs"), 1)), Promise.resolve().then(() => __toESM(require("./judge.cjs"), 1))]);
  return (repository) => judge(repository, config, rules, options);
}

// src/sorted.ts
function countLeading(items, passes) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = low + high >> 1;
    const item = items[middle];
    if (item !== void 0 && passes(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/text/hunks.ts
function hunksOf(before2, after) {
  const [old, now] = [linesOf(before2), linesOf(after)];
  const hunks = [];
  let from = { old: 0, now: 0 };
  for (const to of [...anchorsOf(old, now), { old: old.length, now: now.length }]) {
    const hunk2 = trimmed(old, now, from, to);
    if (hunk2.old.from < hunk2.old.to || hunk2.now.from < hunk2.now.to) hunks.push(hunk2);
    from = { old: to.old + 1, now: to.now + 1 };
  }
  return hunks;
}
function linesTouchedBy(hunks) {
  const touched = /* @__PURE__ */ new Set();
  for (const { now } of hunks) {
    for (let at2 = now.from; at2 < now.to; at2++) touched.add(at2 + 1);
    if (now.from === now.to) touched.add(now.to).add(now.to + 1);
  }
  return touched;
}
function lineInPlaceOf(line, hunks) {
  const hunk2 = hunks.find(({ old: old2 }) => line - 1 >= old2.from && line - 1 < old2.to);
  if (!hunk2) return void 0;
  const { old, now } = hunk2;
  return Math.max(1, Math.min(now.from + line - old.from, Math.max(now.to, now.from)));
}
function linesOf(text) {
  const starts = lineStarts(text);
  return starts.map((start, line) => text.slice(start, starts[line + 1]));
}
function trimmed(old, now, from, to) {
  const most = Math.min(to.old - from.old, to.now - from.now);
  let head = 0;
  while (head < most && old[from.old + head] === now[from.now + head]) head++;
  let tail = 0;
  while (tail < most - head && old[to.old - 1 - tail] === now[to.now - 1 - tail]) tail++;
  return {
    old: { from: from.old + head, to: to.old - tail },
    now: { from: from.now + head, to: to.now - tail }
  };
}
function anchorsOf(old, now) {
  const places = onceIn(old);
  const pairs = [...onceIn(now)].flatMap(([line, at2]) => {
    const before2 = places.get(line);
    return before2 === void 0 ? [] : [{ old: before2, now: at2 }];
  });
  return longestRising(pairs);
}
function onceIn(lines2) {
  const places = /* @__PURE__ */ new Map();
  const repeated = /* @__PURE__ */ new Set();
  for (const [at2, line] of lines2.entries()) {
    if (places.has(line)) repeated.add(line);
    places.set(line, at2);
  }
  for (const line of repeated) places.delete(line);
  return places;
}
function longestRising(pairs) {
  const tops = [];
  const previous = [];
  const oldOf = (index) => pairs[index]?.old ?? -1;
  for (const [index, { old }] of pairs.entries()) {
    const lower = countLeading(tops, (top) => oldOf(top) < old);
    previous.push(tops[lower - 1]);
    tops[lower] = index;
  }
  const run2 = [];
  for (let index = tops.at(-1); index !== void 0; index = previous[index]) {
    const pair = pairs[index];
    if (pair) run2.push(pair);
  }
  return run2.reverse();
}

// src/results/proof.ts
function subjectOf(proof) {
  if (!("image" in proof)) return JSON.stringify([proof.cluster, proof.dataPlane]);
  const { cluster, namespace, workload, container } = proof;
  return JSON.stringify([cluster, namespace, workload.kind, workload.name, container]);
}
function inReadingOrder(proofs) {
  return proofs.toSorted(
    (a, b) => compareSpans(a.at, b.at) || (a.cluster < b.cluster ? -1 : a.cluster > b.cluster ? 1 : 0)
  );
}

// src/results/change.ts
async function changeOf(now, base) {
  const before2 = new Set(base.report.diagnostics.map(({ fingerprint }) => fingerprint));
  const fresh = only2(now.report, ({ fingerprint }) => !before2.has(fingerprint));
  const lines2 = new ChangedLines(now.text, fresh.diagnostics.length > 0 ? await base.texts() : now.text);
  const untouched = (diagnostic) => !spansOf(diagnostic).some((span) => lines2.touch(span));
  const former = fresh.diagnostics.some(untouched) ? formerSteps(await base.listed()) : () => [];
  const diagnostics = fresh.diagnostics.map((diagnostic) => {
    const reason = untouched(diagnostic) ? lines2.reasonOf(former(diagnostic)) : void 0;
    return reason ? { ...diagnostic, because: [...diagnostic.because, reason] } : diagnostic;
  });
  return {
    report: { ...fresh, diagnostics },
    known: now.report.diagnostics.length - diagnostics.length,
    changed: (path, line) => lines2.changed(path).has(line)
  };
}
function spansOf({ at: at2, because, proofs }) {
  const steps = proofs.flatMap((proof) => proof.steps);
  return [at2, ...because.map((reason) => reason.at), ...steps.map((step) => step.at)];
}
function newlyUnknown(now, base) {
  const keyOf4 = (pull) => `${subjectOf(pull)} ${pull.image}`;
  const before2 = new Set(unknownPulls(base).map(keyOf4));
  return unknownPulls(now).filter((pull) => !before2.has(keyOf4(pull))).length;
}
function only2(report, keep) {
  const diagnostics = report.diagnostics.filter(keep);
  const count = (which) => diagnostics.filter(({ level }) => level === which).length;
  const counts2 = { errors: count("error"), warnings: count("warning"), notes: count("note") };
  return { ...report, summary: { ...report.summary, ...counts2 }, diagnostics };
}
function unknownPulls({ pulls }) {
  return pulls.filter(({ verdict }) => verdict === "unknown");
}
function formerSteps(base) {
  const known2 = new Map([...base.planes, ...base.pulls].map((proof) => [subjectOf(proof), proof.proof]));
  return ({ proofs }) => proofs.flatMap(({ subject }) => known2.get(subject) ?? []);
}
var ChangedLines = class {
  #now;
  #base;
  #hunks = /* @__PURE__ */ new Map();
  #changed = /* @__PURE__ */ new Map();
  constructor(now, base) {
    this.#now = now;
    this.#base = base;
  }
  changed(path) {
    const lines2 = this.#changed.get(path) ?? linesTouchedBy(this.#hunksOf(path));
    this.#changed.set(path, lines2);
    return lines2;
  }
  /** Whether the line where a span starts was touched. */
  touch({ path, start }) {
    const changed = this.changed(path);
    return changed.size > 0 && changed.has(position(lineStarts(this.#now(path) ?? ""), start).line);
  }
  /** The first step that held in the base on a line that was replaced since. */
  reasonOf(steps) {
    for (const { status, message, at: at2 } of steps) {
      const [before2, after] = [this.#base(at2.path), this.#now(at2.path)];
      if (status === "fails" || before2 === void 0 || after === void 0) continue;
      const line = lineInPlaceOf(position(lineStarts(before2), at2.start).line, this.#hunksOf(at2.path));
      if (line !== void 0)
        return { message: `here, before the change: ${message}`, at: lineAt(at2.path, after, line) };
    }
    return void 0;
  }
  #hunksOf(path) {
    const hunks = this.#hunks.get(path) ?? hunksOf(this.#base(path) ?? "", this.#now(path) ?? "");
    this.#hunks.set(path, hunks);
    return hunks;
  }
};
function lineAt(path, text, line) {
  const starts = lineStarts(text);
  const from = starts[line - 1] ?? text.length;
  const held = text.slice(from, starts[line]);
  const indent = held.length - held.trimStart().length;
  return { path, start: from + (held.trim() === "" ? 0 : indent), end: from + held.trimEnd().length };
}

// src/results/diagnostic.ts
var LEVELS = ["error", "warning", "note"];
function compareLevels(a, b) {
  return LEVELS.indexOf(a) - LEVELS.indexOf(b);
}
function listsPulls({ summary, pulls }) {
  const { pulled, refused, unknown } = summary.pulls;
  return pulls.length === pulled + refused + unknown;
}

// src/examine.ts
async function examine(question, watch = unwatched) {
  const { opened, options, asked } = await open2(question);
  const [root = question.cwd] = opened.roots;
  const shelf = question.shelf?.(root);
  const { cwd, paths, rendered, config, staged: staged2, facts = [] } = question;
  const ref = question.since(root);
  const toJudge = { cwd, paths, rendered, config, staged: staged2, facts, pulls: question.pulls === true, shelf };
  const report = await reportOn({ opened, options, asked }, toJudge, watch);
  if (isEmpty2(report, opened)) throw new InvocationError(nothingFound(question, report, opened));
  const unknown = report.summary.pulls.unknown;
  const again = () => judgingOf(opened, options);
  const whole = { opened, again, whole: report, report, unknown, notices: noticesOf(opened) };
  if (ref === void 0) return whole;
  const base = await baseAt(ref, toJudge, opened);
  if (typeof base === "string") return { ...whole, warning: base };
  const { known: known2, ...change } = await changeOf({ report, text: opened.repository.text }, base);
  const told = known2 === 0 ? [] : [`not reported, as ${ref} has them too: ${counted(known2, "finding")}`];
  const fresh = toJudge.pulls ? newlyUnknown(report, base.report) : unknown;
  return { ...whole, ...change, unknown: fresh, notices: [...whole.notices, ...told] };
}
async function baseAt(ref, { facts: _, ...now }, opened) {
  if (now.paths.includes("-")) throw new InvocationError("there is no telling what standard input held before");
  const base = { ...now, facts: [], staged: false, ref };
  let opening;
  const openBase = () => {
    opening ??= open2(base);
    return opening;
  };
  const texts = async () => (await openBase()).opened.repository.text;
  const listed3 = async () => reportOn(await openBase(), { ...base, pulls: true }, unwatched);
  try {
    const report = await reportAt(base, opened, openBase);
    return { report, texts, listed: listsPulls(report) ? async () => report : listed3 };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const why = error instanceof RevisionError ? `Git lacks ${ref} (is the checkout shallow?)` : `Git can't read ${ref}: ${error.message}`;
    return `everything is judged, as ${why}`;
  }
}
async function reportAt(base, { roots, remotes }, openBase) {
  const { cwd, paths, rendered, config, pulls, shelf, ref = "" } = base;
  const [root = cwd] = roots;
  const tree = shelf && roots.length === 1 ? treeIdOf(root, ref) : void 0;
  if (!shelf || tree === void 0) return reportOn(await openBase(), base, unwatched);
  const asked = { question: JSON.stringify([cwd, paths, rendered, config, root, remotes]), pulls };
  const kept2 = keptBase(shelf, asked, tree);
  if (kept2) return kept2;
  const opened = await openBase();
  const report = await reportOn(opened, base, unwatched);
  if (opened.opened.ids()) keepBase(shelf, asked, tree, report);
  return report;
}
function noticesOf(opened) {
  return [...opened.notices, ...passedOver(opened)];
}
function passedOver({ submodules }) {
  return submodules.length > 0 ? [`not read, as they are submodules: ${submodules.join(", ")}`] : [];
}
function isEmpty2({ summary, diagnostics }, { repository, config }) {
  if (config === void 0 || !repository.manifests.includes(config)) return summary.files === 0;
  return summary.files <= 1 && !diagnostics.some(({ level }) => level === "error");
}
function nothingFound({ paths }, { summary: { skipped: skipped2 } }, opened) {
  const kinds = Object.entries(skipped2).map(([kind, number]) => `${number} ${kind}`);
  const where = paths.length > 0 ? paths.join(", ") : "the current directory";
  const why = [...kinds.length > 0 ? [`skipped: ${kinds.join(", ")}`] : [], ...passedOver(opened)];
  return [`no manifest found in ${where}`, ...why].join("; ");
}

// src/report/index.ts
var formats = {
  text: () => Promise.resolve().then(() => __toESM(require("./check.cjs"), 1)),
  concise: () => Promise.resolve().then(() => __toESM(require("./concise.cjs"), 1)),
  json: () => Promise.resolve().then(() => __toESM(require("./json.cjs"), 1)),
  sarif: () => Promise.resolve().then(() => __toESM(require("./sarif.cjs"), 1)),
  github: () => Promise.resolve().then(() => __toESM(require("./github.cjs"), 1)),
  junit: () => Promise.resolve().then(() => __toESM(require("./junit.cjs"), 1)),
  gitlab: () => Promise.resolve().then(() => __toESM(require("./gitlab.cjs"), 1)),
  rdjson: () => Promise.resolve().then(() => __toESM(require("./rdjson.cjs"), 1)),
  markdown: () => Promise.resolve().then(() => __toESM(require("./markdown.cjs"), 1))
};
var rooted = /* @__PURE__ */ new Set(["sarif", "github", "junit", "gitlab", "markdown"]);
var telling = /* @__PURE__ */ new Set(["sarif", "rdjson"]);
var listing = /* @__PURE__ */ new Set(["json", "markdown"]);
function isFormat(name) {
  return Object.hasOwn(formats, name);
}

// src/text/login.ts
var ASKED = /([?&](?!(?:ref|version|timeout|submodules)=)[\w.-]+=)[^\s"&#]+/g;
function withoutLogin(text) {
  if (!text.includes("@") && !text.includes("?")) return text;
  return text.replace(/[^\s"'(,]+/g, addressWithoutLogin).replace(ASKED, "$1***");
}
function shown(written2, hidden = "***") {
  const { value, at: at2 } = written2;
  if (value.length > LONGEST2) return { value: `${shownWord(value.slice(0, 100), hidden)}\u2026${sha2562(value)}`, at: at2 };
  return PLAIN2.test(value) ? written2 : { value: shownWord(value, hidden), at: at2 };
}
function shownWord(word, hidden = "***") {
  if (PLAIN2.test(word)) return word;
  return isCredential(word) ? hidden : withoutLogin(word);
}
function shownFile(reference2) {
  if (PLAIN2.test(reference2)) return reference2;
  return CONTENT.test(reference2.replace(HOLE, "")) ? "***" : shownWord(reference2);
}
var CONTENT = /[\r\n{}]|:\s|^[\w.-]+=/;
var HOLE = /\$\{[^{}]*\}|\{\{[^{}]*\}\}/g;
function withoutCredentials(sentence) {
  const begun = sentence.slice(0, 2 * LONGEST_SENTENCE);
  const told = withoutLogin(begun.replace(PASTED, "***").replace(FIELD, "$1***").replace(PACKED, unpackedLogin));
  return told.length > LONGEST_SENTENCE ? `${told.slice(0, LONGEST_SENTENCE)}\u2026` : told;
}
var LONGEST_SENTENCE = 2e3;
var PASTED = /-----BEGIN[^"]*|(?<!\w)(?:(?:gh[pousr]|github_pat|dckr_pat|glpat|xox[a-z])[-_]\w{8,}|AKIA\w{8,}|(?:ey[JAI]|ew[o0k]|LS0tLS1CRUdJTi)[\w+/=-]{8,}|~[\da-f]{20})/g;
var FIELD = /(\\{0,4}["'](?:username|password|email|auth|identitytoken|registrytoken)\\{0,4}["']\s{0,9}:\s{0,9}\\{0,4}["'])[^"'\\]+/gi;
var PACKED = /(?<![\w+/])[\w+/-]{16,}={0,2}/g;
function unpackedLogin(word) {
  return isPackedLogin(word) ? "***" : word;
}
function isPackedLogin(word) {
  if (!/^(?=.*[A-Z])(?=.*[a-z])[\w+/-]{8,}={0,2}$/.test(word)) return false;
  return /^[!-9;-~]+:[!-~]+$/.test(Buffer.from(word, "base64").toString("latin1"));
}
function isLogin(key) {
  const word = OPENING.test(key) ? BESIDE_HOLES : BARE_LOGIN;
  return word.test(key) || isPackedLogin(key);
}
var OPENING = /[{$]\{/;
var BARE_LOGIN = /^[^\s:/@[\]]+:(?!\/\/|\d*(?:[/?#]|$))[^\s@]+$/;
var BESIDE_HOLES = /^[^\s:/@[\]{}]+:(?!\/\/|\d*(?:[/?#]|$))[^\s@[\]{}]+$/;
function shownName(written2) {
  return shown(written2, "<***>");
}
var LONGEST2 = 1e3;
var PLAIN2 = /^[a-z\d./:-]*(?:@sha256:[a-f\d]{64})?$|^[A-Z_a-z]{1,24}$/;
var TOKEN = /-----BEGIN|^\s*(?:ey[JAI]|ew[o0k]|LS0tLS1CRUdJTi)[\w+/=-]{8}|^(?:gh[pousr]|github_pat|dckr_pat|glpat|xox[a-z])[-_]\w{8}|^AKIA\w{8}|^~[\da-f]{20}$/;
var CONFIG3 = /^\s*\{(?!\{).*\b(?:auths?|username|password|email|\w+token)["']?\s*:/is;
var PART = /["'](?:auths?|username|password|email|\w{1,20}token)\\{0,4}["']\s{0,9}:/i;
var LOGIN = /^[^\s:/@]+:[^\s@]+@(?!sha\d)[\w.-]+(?::\d+)?$/;
function isCredential(text) {
  return TOKEN.test(text) || CONFIG3.test(text) || PART.test(text) || LOGIN.test(text) || isPackedLogin(text);
}
function addressWithoutLogin(address) {
  const slashes = address.indexOf("//");
  const start = slashes < 0 ? 0 : slashes + 2;
  const rest = address.slice(start);
  const end = loginEnd(rest);
  if (end < 0) return address;
  const [login, host] = [rest.slice(0, end), rest.slice(end + 1)];
  const isLogin2 = slashes < 0 ? login.includes(":") && /^[\w.-]+(?::\d+)?\//.test(host) : login !== "git";
  return isLogin2 && !/^sha\d+:/.test(host) ? `${address.slice(0, start)}***@${host}` : address;
}
function loginEnd(address) {
  const slash = address.indexOf("/");
  const end = (slash < 0 ? address : address.slice(0, slash)).lastIndexOf("@");
  const colon = address.indexOf(":");
  if (end >= 0 || colon < 0 || colon > slash) return end;
  return /^\d+\//.test(address.slice(colon + 1)) ? -1 : address.lastIndexOf("@");
}

// src/yaml/mask-field.ts
var OPEN = new Set(
  `apiVersion kind name namespace generateName type group version op path file files envs operator
  image images newName newTag digest tag repository registry registries prefix imagePullPolicy chart
  secretRef secretName serviceAccountName serviceAccount imagePullSecrets imagePullSecretRefs
  namePrefix nameSuffix targetNamespace namespaces namespaceSelector releaseName
  resources bases components crds paths patchesStrategicMerge behavior disableNameSuffixHash
  url repoURL targetRevision server apiServerUrl apiServerURL suspend prune optional
  dataPlane dataPlaneRef dataPlanes environment environmentRef project projectName organization owner componentName
  includeWhen forEach imageName sourceEnvironmentRef targetEnvironmentRefs deploymentPipelineRef deploymentArtifactRef
  componentType workloadName instanceName targetPlane autoDeploy workloadType planeID secretStoreRef secretKey
  isProduction dnsPrefix creationPolicy mergePolicy deletionPolicy refreshPolicy
  complete replicator publicImages nodeCredentials replicateTo systemNamespaces openchoreo cluster defaultNamespace rule`.split(
    /\s+/
  )
);
var OPEN_MAPS = /* @__PURE__ */ new Set(["labels", "matchLabels", "commonLabels", "selector", "rules", "sources"]);
var ANNOTATIONS = /* @__PURE__ */ new Set(["annotations", "commonAnnotations"]);
var OPEN_ANNOTATION = /replicat|reflector|choreo/i;
var OPEN_ARGUMENT = /^--?(?:exclude-namespaces|replicate|allow-|resync|log-)[\w-]*(?:=|$)/;
var PATCHES = /* @__PURE__ */ new Set(["patch", "patches", "patchesStrategicMerge", "patchesJson6902"]);
var CLOSED = /(?:pass(?:word|wd|phrase)?|pwd|token|credentials?)$|^auths?$|(?:private|client|api|access|secret|encryption|ssh|tls|signing|license)[-_]?key$|cert(?:ificate)?(?:s|data)?$|^(?:literals|kubeconfig|\.?docker(?:cfg|config(?:json)?))$|last-applied-configuration/i;
var CLOSED_MAP = /^(?:string|binary|encrypted|template)?data$/i;
var PATCH_KEYS = 8;
function within(field, key, value, map) {
  const closes = key !== "nodeCredentials" && (CLOSED.test(key) || CLOSED_MAP.test(key) && value.kind !== "seq");
  const patched = key === "value" && map.entries.length <= PATCH_KEYS ? textAt(map, "path")?.value : void 0;
  const steps = patched?.split("/").map((step) => step.replaceAll("~1", "/")) ?? [];
  const closed = field.closed > 0 || closes || steps.some((step) => CLOSED.test(step) || CLOSED_MAP.test(step));
  const isPatch = patched !== void 0 && textAt(map, "op") !== void 0;
  const named = steps.findLast((step) => !/^(?:\d+|-)$/.test(step));
  return {
    key: isPatch ? named ?? key : key,
    parent: isPatch ? steps[steps.lastIndexOf(named ?? "") - 1] ?? "" : field.key,
    closed: closed ? field.closed + 1 : 0,
    holdsPatch: PATCHES.has(key)
  };
}
function keyIsShown({ text, style, start, end }, file, { closed }) {
  const raw = file.slice(start, end);
  if (closed > 1 || style === "literal" || style === "folded") return false;
  return /^[\w./~@:*$ -]{1,200}$/.test(raw) && !looksSecret(raw) && !looksSecret(text) && !isLogin(text);
}
function isShown({ text, style }, raw, { key, parent, closed }) {
  if (closed > 0 || style === "literal" || style === "folded") return false;
  if (!/^[^\r\n]{0,1000}$/.test(raw) || /^\s*[{[]|["']:|:\s/.test(text) || looksSecret(raw) || looksSecret(text))
    return false;
  if (key === "envs" && text.includes("=")) return false;
  if (key === "args" || key === "command") return OPEN_ARGUMENT.test(text);
  if (ANNOTATIONS.has(parent)) return OPEN_ANNOTATION.test(key);
  return OPEN.has(key) || OPEN_MAPS.has(parent);
}
function looksSecret(text) {
  if (/eyJ|-----BEGIN|auths?["']?\s*:|(?:gh[pousr]|github_pat|dckr_pat|glpat|xox[a-z]|AKIA)[-_A-Z0-9]/.test(text))
    return true;
  if (/@(?!sha\d+:)|[?&](?!(?:ref|version|timeout|submodules)=)[\w.-]+=/.test(text)) return true;
  return (text.match(/[A-Za-z0-9+/=_]{24,}/g) ?? []).some(
    (run2) => /[A-Z]/.test(run2) && /[a-z]/.test(run2) && /[0-9+=]/.test(run2)
  );
}
function isKnownKey(word) {
  return OPEN.has(word) || /^(?:metadata|spec|template|containers|(?:stringD|d)ata|annotations|labels|items)$/.test(word);
}

// src/report/mask.ts
function stretchesOf(source) {
  const marks = { stretches: /* @__PURE__ */ new Map(), visits: 0 };
  markDocuments({ source, marks, toFile: (offset) => offset, nesting: 0 });
  if (marks.visits > VISIT_LIMIT) return [];
  const sorted2 = [...marks.stretches.values()].sort((a, b) => a.start - b.start);
  return sorted2.filter(({ start }, i) => start >= (sorted2[i - 1]?.end ?? 0));
}
var VISIT_LIMIT = 2e6;
var NESTING_LIMIT = 3;
function markDocuments(marking) {
  const { source, marks, nesting } = marking;
  const visit = (node, field) => {
    if (++marks.visits > VISIT_LIMIT) return;
    if (node.kind === "scalar") {
      if (field.holdsPatch && node.style === "literal" && nesting < NESTING_LIMIT) markBlock(node, marking);
      else markScalar(node, field, marking);
    } else if (node.kind === "seq") {
      for (const item of node.items) visit(item, field);
    } else {
      for (const { key, value } of node.entries) {
        put2(marking, key, keyIsShown(key, source.text, field));
        visit(value, within(field, key.text, value, node));
      }
    }
  };
  for (const { root } of parseDocuments(source).documents)
    visit(root, { key: "", parent: "", closed: 0, holdsPatch: false });
}
function markScalar(node, field, marking) {
  const raw = marking.source.text.slice(node.start, node.end);
  const [literal] = field.key === "literals" && field.closed === 1 ? /^[\w.-]{1,200}=/.exec(raw) ?? [] : [];
  if (literal === void 0) {
    put2(marking, node, isShown(node, raw, field));
    return;
  }
  put2(marking, { start: node.start, end: node.start + literal.length }, true);
  put2(marking, { start: node.start + literal.length, end: node.end }, false);
}
function put2({ marks, toFile }, { start, end }, shown2) {
  if (start === end) return;
  const from = toFile(start);
  const before2 = marks.stretches.get(from);
  const to = Math.max(toFile(end), before2?.end ?? 0);
  marks.stretches.set(from, { start: from, end: to, shown: shown2 && (before2?.shown ?? true) });
}
function markBlock(node, { source: { path, text }, marks, toFile, nesting }) {
  const first = text.lastIndexOf("\n", node.start - 1) + 1;
  const lines2 = text.slice(first, node.end).split("\n");
  const indent = /^ */.exec(lines2.find((line) => line.trim() !== "") ?? "")?.[0].length ?? 0;
  const inner = lines2.map((line) => line.slice(indent)).join("\n");
  const innerStarts = lineStarts(inner);
  const outerStarts = lineStarts(text.slice(first, node.end)).map((start) => start + first);
  markDocuments({
    source: { path, text: inner },
    marks,
    toFile: (offset) => {
      const { line, column } = position(innerStarts, offset);
      return toFile((outerStarts[line - 1] ?? first) + indent + column - 1);
    },
    nesting: nesting + 1
  });
}

// src/report/places.ts
var MASK = "\u2026";
var REACH = 1e3;
function placesOf(text, name = (path) => path) {
  const files = /* @__PURE__ */ new Map();
  const fileOf6 = (path) => {
    const file = files.get(path) ?? new LineFile(path, text(path));
    files.set(path, file);
    return file;
  };
  return {
    of: ({ path, start, end }) => fileOf6(path).place(name(path), start, end),
    excerpt: (span) => fileOf6(span.path).excerpt(span)
  };
}
var LineFile = class {
  #path;
  #text;
  #starts;
  #stretches;
  /** The line that was masked last: findings come in order. */
  #last = { line: 0, masked: "" };
  constructor(path, text) {
    this.#path = path;
    this.#text = text;
  }
  get #lines() {
    this.#starts ??= lineStarts(this.#text ?? "");
    return this.#starts;
  }
  place(path, start, end) {
    const length = this.#text?.length ?? 0;
    const from = position(this.#lines, Math.min(start, length));
    const to = position(this.#lines, Math.min(Math.max(start, end), length));
    return { path, ...from, endLine: to.line, endColumn: to.column };
  }
  /**
   * Up to the span, what is masked keeps its width, so that columns hold; behind it one mark stands for it, unless the
   * line is so long that it should not be copied.
   */
  excerpt({ start }) {
    const text = this.#text;
    if (text === void 0) return void 0;
    const { line } = position(this.#lines, Math.min(start, text.length));
    const from = this.#lines[line - 1] ?? 0;
    const to = lineEnd(text, from, this.#lines[line] ?? text.length);
    this.#stretches ??= stretchesOf({ path: this.#path, text });
    if (this.#last.line !== line) this.#last = { line, masked: mask(text, from, to, this.#stretches) };
    const { masked } = this.#last;
    const column = Math.min(start - from, masked.length);
    if (masked.length > REACH) return masked.slice(0, column + REACH);
    return masked.slice(0, column) + masked.slice(column).replace(/\u2026+/g, MASK);
  }
};
function lineEnd(text, from, next) {
  let end = next;
  while (end > from && /[\r\n]/.test(text.charAt(end - 1))) end--;
  return end;
}
function mask(text, from, to, stretches) {
  let masked = "";
  let here = from;
  for (let i = countLeading(stretches, ({ end }) => end <= from); here < to; i++) {
    const { start, end, shown: shown2 } = stretches[i] ?? { start: to, end: to, shown: false };
    const begin = Math.min(Math.max(start, here), to);
    const stop = Math.min(Math.max(end, begin), to);
    masked += maskGap(text.slice(here, begin));
    masked += shown2 ? text.slice(begin, stop) : MASK.repeat(stop - begin);
    if (i >= stretches.length) break;
    here = stop;
  }
  return masked;
}
function maskGap(gap) {
  const comment = /(?:^|\s)#/.exec(gap);
  const end = comment ? comment.index + comment[0].length : gap.length;
  const code = gap.slice(0, end).replace(
    /[^\s{}[\],:?"'|>&*!#-]+/g,
    (word, at2) => isKnownKey(word) && /^["']?\s*:/.test(gap.slice(at2 + word.length, at2 + word.length + 20)) ? word : MASK.repeat(word.length)
  );
  return comment ? code + maskComment(gap.slice(end)) : code;
}
function maskComment(comment) {
  const [open3 = ""] = /^\s*pullproof-ignore(?:\s+[a-z]+(?:-[a-z]+)*(?:\s*,\s*[a-z]+(?:-[a-z]+)*)*)?(?:\s*:)?|^\s*-\s+(?:[\w.-]+\/)*[\w.-]+\.ya?ml$|^\s*/.exec(
    comment
  ) ?? [];
  return open3 + MASK.repeat(comment.length - open3.length);
}

// src/present.ts
async function present(format, report, { repository, printed: printed2 }, looks) {
  const { render: render2 } = await formats[format]();
  const rules = telling.has(format) ? (await Promise.resolve().then(() => __toESM(require("./rule-info.cjs"), 1))).ruleInfos() : [];
  return render2(report, {
    ...looks,
    ...product(),
    places: placesOf(repository.text, rooted.has(format) ? void 0 : printed2),
    rules,
    text: repository.text
  });
}

// src/results/threshold.ts
function exitCodeOf({ errors, warnings, pulls }, { failOn, maxWarnings }, unknown = pulls.unknown) {
  const met = {
    error: errors > 0,
    warning: errors + warnings > 0,
    unknown: errors + unknown > 0,
    never: false
  };
  return met[failOn] || warnings > maxWarnings ? 1 : 0;
}

// src/judging/baseline.ts
var VERSION = 1;
function writeBaseline({ diagnostics }) {
  const entries = diagnostics.map(({ fingerprint, rule, at: at2, message }) => ({
    rule,
    path: at2.path,
    message,
    fingerprint
  }));
  const findings = entries.toSorted((a, b) => compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint));
  return `${JSON.stringify({ version: VERSION, findings }, null, 2)}
`;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function readBaseline(text) {
  let json;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, error: "is not JSON" };
  }
  if (!isObject(json) || json.version !== VERSION || !Array.isArray(json.findings))
    return { ok: false, error: `is not a baseline of version ${VERSION}` };
  const entries = json.findings.flatMap((finding) => entryOf2(finding) ?? []);
  return entries.length === json.findings.length ? { ok: true, entries } : { ok: false, error: "holds a finding without a fingerprint" };
}
function isObject(json) {
  return typeof json === "object" && json !== null;
}
function entryOf2(finding) {
  if (!isObject(finding) || typeof finding.fingerprint !== "string") return void 0;
  const textOf3 = (key) => typeof finding[key] === "string" ? finding[key] : "";
  return { fingerprint: finding.fingerprint, rule: textOf3("rule"), path: textOf3("path"), message: textOf3("message") };
}
function besideBaseline(report, entries) {
  const known2 = new Set(entries.map(({ fingerprint }) => fingerprint));
  const found = new Set(report.diagnostics.map(({ fingerprint }) => fingerprint));
  const fresh = only2(report, ({ fingerprint }) => !known2.has(fingerprint));
  return {
    report: fresh,
    known: report.diagnostics.length - fresh.diagnostics.length,
    stale: entries.filter(({ fingerprint }) => !found.has(fingerprint))
  };
}

// src/cli/output.ts
function outputFile(written2, cwd) {
  const path = resolve(cwd, written2);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) throw new InvocationError(`${written2} is a directory`);
  if (!stat && !statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory())
    throw new InvocationError(`the directory of ${written2} does not exist`);
  const real = stat ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));
  if (isInside(path, cwd) && !isAsWritten(real, path, cwd))
    throw new InvocationError(`${written2} is not written, as links lead from it to ${real}`);
  return stat?.isFile() ? real : path;
}
function isAsWritten(real, path, cwd) {
  const top = realpathSync(cwd);
  const isOfGit = (way) => way.split(sep).includes(".git");
  return isInside(real, top) && (isOfGit(relative(cwd, path)) || !isOfGit(relative(top, real)));
}
function writeWhole(file, text) {
  const special = statSync(file, { throwIfNoEntry: false })?.isFile() === false;
  const draft = special ? file : join(dirname(file), `.${basename(file)}.${randomBytes(6).toString("hex")}`);
  try {
    writeFileSync(draft, text);
    if (!special) renameSync(draft, file);
  } catch (error) {
    if (!special) rmSync(draft, { force: true });
    throw new InvocationError(`${file} can't be written: ${errorCode(error) ?? "unknown error"}`);
  }
}

// src/cli/baseline.ts
function besideKnown(args, cwd, answer) {
  const written2 = args.value("write-baseline");
  if (written2 !== void 0) writeWhole(outputFile(written2, cwd), writeBaseline(answer.whole));
  const read = args.value("baseline") ?? written2;
  if (read === void 0) return answer;
  return withoutKnown(read, cwd, answer, args.flag("quiet") ? () => {
  } : say);
}
function withoutKnown(file, cwd, answer, tell2) {
  const baseline = readBaseline(textOf2(file, cwd));
  if (!baseline.ok) throw new InvocationError(`${file} ${baseline.error}`);
  const { report, known: known2 } = besideBaseline(answer.report, baseline.entries);
  if (known2 > 0) tell2(`not reported, as ${file} has them: ${counted(known2, "finding")}`);
  const { stale } = besideBaseline(answer.whole, baseline.entries);
  for (const { rule, path } of stale) tell2(`${file} holds a finding that is gone: ${rule} in ${path}`);
  return { ...answer, report };
}
function textOf2(path, cwd) {
  try {
    return readFileSync(resolve(cwd, path), "utf8");
  } catch (error) {
    const code = errorCode(error) ?? "unknown error";
    if (code === "ENOENT") throw new InvocationError(`no such file or directory: ${path}`);
    throw new InvocationError(code === "EISDIR" ? `${path} is no file` : `${path} can't be read: ${code}`);
  }
}

// src/judging/fix.ts
var CONFLICT = "it meets another fix";
var USELESS = "it would not remove its finding, or would bring another one";
var MOST_ROUNDS = 10;
function mend(repository, report, options) {
  let whole = { texts: /* @__PURE__ */ new Map(), mended: [], left: [], report };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { texts, mended, left, report: after } = mendOnce(withTexts(repository, whole.texts), whole.report, options);
    whole = { texts: new Map([...whole.texts, ...texts]), mended: [...whole.mended, ...mended], left, report: after };
    if (mended.length === 0) break;
  }
  return whole;
}
function mendOnce(repository, report, { all, judge }) {
  const candidates = report.diagnostics.filter(({ fix }) => fix && (all || fix.safe));
  const { apart, clashing } = withoutClashes(candidates);
  const attempt = (diagnostics) => {
    const texts = editedTexts(repository, diagnostics);
    const after = judge(withTexts(repository, texts));
    return isBetter(report, after, diagnostics) ? { texts, mended: diagnostics, left: [], report: after } : void 0;
  };
  let best = { texts: /* @__PURE__ */ new Map(), mended: [], left: [], report };
  const useless = [];
  const queue = apart.length > 0 ? [apart] : [];
  for (let group = queue.shift(); group; group = queue.shift()) {
    const better = attempt([...best.mended, ...group]);
    if (better) best = better;
    else if (group.length === 1) useless.push(...group);
    else queue.unshift(group.slice(0, group.length >> 1), group.slice(group.length >> 1));
  }
  const left = [
    ...clashing.map((diagnostic) => ({ diagnostic, reason: CONFLICT })),
    ...useless.map((diagnostic) => ({ diagnostic, reason: USELESS }))
  ];
  return { ...best, left: left.toSorted((a, b) => compareSpans(a.diagnostic.at, b.diagnostic.at)) };
}
function withoutClashes(diagnostics) {
  const apart = [];
  const clashing = [];
  const taken3 = [];
  for (const diagnostic of diagnostics) {
    const edits = diagnostic.fix?.edits ?? [];
    if (edits.some((edit) => taken3.some((other) => touches(edit, other)))) clashing.push(diagnostic);
    else {
      apart.push(diagnostic);
      taken3.push(...edits);
    }
  }
  return { apart, clashing };
}
function touches({ at: a }, { at: b }) {
  return a.path === b.path && a.start <= b.end && b.start <= a.end;
}
function editedTexts(repository, diagnostics) {
  const edits = diagnostics.flatMap(({ fix }) => fix?.edits ?? []);
  const texts = /* @__PURE__ */ new Map();
  for (const path of new Set(edits.map(({ at: at2 }) => at2.path))) {
    const text = repository.text(path);
    if (text === void 0) continue;
    const edited = applyEdits(
      text,
      edits.filter(({ at: at2 }) => at2.path === path)
    );
    if (edited !== text) texts.set(path, edited);
  }
  return texts;
}
function applyEdits(text, edits) {
  const parts = [];
  let from = 0;
  for (const { at: at2, text: written2 } of edits.toSorted((a, b) => compareSpans(a.at, b.at))) {
    parts.push(text.slice(from, at2.start), written2);
    from = at2.end;
  }
  return parts.join("") + text.slice(from);
}
function withTexts(repository, texts) {
  return repositoryOf({
    paths: repository.paths,
    manifests: repository.manifests,
    submodules: repository.submodules,
    barred: repository.barred,
    foreign: repository.foreign,
    links: repository.links,
    read: (path) => {
      const text = texts.get(path) ?? repository.text(path);
      return text === void 0 ? unreadIn2(repository, path) : { text };
    }
  });
}
function unreadIn2(repository, path) {
  const { skip, faults } = repository.outline(path);
  const [fault] = faults;
  if (fault) return { unread: "not-text", fault: fault.message };
  return { unread: isUnread(skip) ? skip : "absent" };
}
function isBetter(before2, after, mended) {
  if (pulledIn(after) < pulledIn(before2)) return false;
  const still = new Set(after.diagnostics.map(({ fingerprint }) => fingerprint));
  if (mended.some(({ fingerprint }) => still.has(fingerprint))) return false;
  const known2 = new Set(before2.diagnostics.map(({ fingerprint }) => fingerprint));
  const mistakes = after.diagnostics.filter(({ rule }) => rule !== "unknown-pull");
  if (mistakes.every(({ fingerprint }) => known2.has(fingerprint))) return true;
  const budget = counts(before2.diagnostics);
  for (const { rule } of mended) budget.set(rule, (budget.get(rule) ?? 0) - 1);
  return [...counts(mistakes)].every(([rule, count]) => count <= (budget.get(rule) ?? 0));
}
function pulledIn({ summary, planes }) {
  return summary.pulls.pulled + planes.filter(({ verdict }) => verdict === "pulled").length;
}
function counts(diagnostics) {
  const found = /* @__PURE__ */ new Map();
  for (const { rule } of diagnostics) found.set(rule, (found.get(rule) ?? 0) + 1);
  return found;
}

// src/reading/write.ts
var WriteError = class extends Error {
};
function replaceText(root, path, before2, after) {
  const file = inside(root, path);
  const bytes2 = readFileSync(file);
  const read = decode(bytes2);
  if (!("text" in read) || read.text !== before2) throw new WriteError(`${path} has changed since it was read`);
  const encode = encoderOf(bytes2);
  const { mode } = lstatSync(file);
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    const descriptor = openSync(temporary, "wx", mode & 511);
    try {
      writeAll(descriptor, encode(after));
      fchmodSync(descriptor, mode & 511);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
function inside(root, path) {
  const real = realpathSync(root);
  const file = realpathSync(join(real, path));
  if (!file.startsWith(real.endsWith(sep) ? real : real + sep)) throw new WriteError(`${path} lies outside of ${root}`);
  if (!lstatSync(file).isFile()) throw new WriteError(`${path} is no file`);
  return file;
}
function writeAll(descriptor, bytes2) {
  for (let written2 = 0; written2 < bytes2.length; ) written2 += writeSync(descriptor, bytes2, written2);
}
function encoderOf(bytes2) {
  const [a, b, c] = bytes2;
  if (a === 255 && b === 254) return (text) => Buffer.from(`\uFEFF${text}`, "utf16le");
  if (a === 254 && b === 255) return (text) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16();
  if (bytes2.includes(0))
    return (text) => a === 0 ? Buffer.from(text, "utf16le").swap16() : Buffer.from(text, "utf16le");
  const mark = a === 239 && b === 187 && c === 191 ? "\uFEFF" : "";
  return (text) => Buffer.from(mark + text, "utf8");
}

// src/text/diff.ts
function linesOf2(text) {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
var CONTEXT = 3;
var MOST_EDITS = 500;
function sideOf(text, shown2) {
  const lines2 = linesOf2(text);
  const starts = [];
  let offset = 0;
  for (const line of lines2) {
    starts.push(offset);
    offset += line.length;
  }
  const show = (line) => {
    const written2 = lines2[line] ?? "";
    const end = /\r?\n?$/.exec(written2)?.[0] ?? "";
    return shown2 ? shown2(text, starts[line] ?? 0) + end : written2;
  };
  return { lines: lines2, shown: show, isOpen: (line) => !shown2 || show(line) === lines2[line] };
}
function unifiedDiff(path, before2, after, shown2) {
  const [old, fresh] = [sideOf(before2, shown2), sideOf(after, shown2)];
  const hunks = hunksOf2(blocksOf(old.lines, fresh.lines), old);
  if (hunks.length === 0) return "";
  return `--- ${headed(`a/${path}`)}
+++ ${headed(`b/${path}`)}
${hunks.map((blocks) => hunk(blocks, old, fresh)).join("")}`;
}
var quotedIn = () => /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}"\\]|#(?=#)/gu;
function headed(path) {
  const quoted = path.replace(
    quotedIn(),
    (found) => Array.from(Buffer.from(found), (byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("")
  );
  if (quoted !== path) return `"${quoted}"`;
  return path.includes(" ") ? `${path}	` : path;
}
function hunksOf2(blocks, old) {
  const hunks = [];
  for (const block2 of blocks) {
    const last = hunks.at(-1);
    const end = last?.at(-1)?.to ?? 0;
    const between = Array.from({ length: Math.min(block2.from - end, 2 * CONTEXT + 1) }, (_, i) => end + i);
    if (last && between.length <= 2 * CONTEXT && between.every(old.isOpen)) last.push(block2);
    else hunks.push([block2]);
  }
  return hunks;
}
function hunk(blocks, old, fresh) {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return "";
  let start = first.from;
  while (start > 0 && start > first.from - CONTEXT && old.isOpen(start - 1)) start--;
  let end = last.to;
  while (end < old.lines.length && end < last.to + CONTEXT && old.isOpen(end)) end++;
  const newStart = first.newFrom - (first.from - start);
  const parts = [];
  const add = (mark, side, from, to) => {
    for (let line = from; line < to; line++) parts.push(marked2(mark, side.shown(line)));
  };
  let at2 = start;
  for (const { from, to, newFrom, newTo } of blocks) {
    add(" ", old, at2, from);
    add("-", old, from, to);
    add("+", fresh, newFrom, newTo);
    at2 = to;
  }
  add(" ", old, at2, end);
  const newLength = last.newTo + (end - last.to) - newStart;
  return `@@ -${range(start, end - start)} +${range(newStart, newLength)} @@
${parts.join("")}`;
}
function range(start, length) {
  const line = length === 0 ? start : start + 1;
  return length === 1 ? String(line) : `${line},${length}`;
}
function marked2(mark, line) {
  return line.endsWith("\n") ? mark + line : `${mark}${line}
\\ No newline at end of file
`;
}
function blocksOf(old, fresh) {
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++;
  let tail = 0;
  const most = Math.min(old.length, fresh.length) - head;
  while (tail < most && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail++;
  const [a, b] = [old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)];
  if (a.length + b.length === 0) return [];
  const kept2 = keptLines(a, b) ?? [];
  const blocks = [];
  let [x, y] = [0, 0];
  for (const [i, j] of [...kept2, [a.length, b.length]]) {
    if (i > x || j > y) blocks.push({ from: head + x, to: head + i, newFrom: head + y, newTo: head + j });
    [x, y] = [i + 1, j + 1];
  }
  return blocks;
}
function keptLines(a, b) {
  const trace = [];
  const reach = /* @__PURE__ */ new Map([[1, 0]]);
  for (let d = 0; d <= Math.min(a.length + b.length, MOST_EDITS); d++) {
    trace.push(new Map(reach));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || k !== d && (reach.get(k - 1) ?? 0) < (reach.get(k + 1) ?? 0);
      let x = down ? reach.get(k + 1) ?? 0 : (reach.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach.set(k, x);
      if (x >= a.length && x - k >= b.length) return backtrack(trace, a, b);
    }
  }
  return void 0;
}
function backtrack(trace, a, b) {
  const kept2 = [];
  let [x, y] = [a.length, b.length];
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d] ?? /* @__PURE__ */ new Map();
    const k = x - y;
    const down = k === -d || k !== d && (reach.get(k - 1) ?? 0) < (reach.get(k + 1) ?? 0);
    const from = down ? k + 1 : k - 1;
    const before2 = d === 0 ? 0 : reach.get(from) ?? 0;
    const start = d === 0 ? 0 : down ? before2 : before2 + 1;
    while (x > start && y > start - k && x > 0 && y > 0) kept2.push([--x, --y]);
    if (d > 0) [x, y] = [before2, before2 - from];
  }
  return kept2.reverse();
}

// src/cli/fixing.ts
async function diffOf(args, { opened, again, whole }) {
  const judge = await again();
  const { texts } = mend(opened.repository, whole, { all: args.value("fix") === "all", judge });
  const named = nameIn(opened, [...texts.keys()]);
  const diffs = Array.from(texts, ([path, text]) => {
    const before2 = opened.repository.text(path) ?? "";
    const diff = unifiedDiff(named(path), before2, text, shownIn(path));
    if (!isWhole(diff, before2))
      say(
        `the diff of ${opened.printed(path)} can't be applied, as not all that stands in its lines is shown: --fix can`
      );
    else if (!isAnchored(diff, before2))
      say(
        `the diff of ${opened.printed(path)} needs git apply --unidiff-zero, as a line below a change is not shown: --fix needs nothing`
      );
    return diff;
  });
  return diffs.join("");
}
function nameIn({ printed: printed2, roots }, paths) {
  const isBeside = paths.some((path) => printed2(path).startsWith("../"));
  return isBeside && roots.length === 1 ? (path) => path : printed2;
}
function isWhole(diff, before2) {
  const lines2 = new Set(before2.split("\n"));
  const taken3 = diff.split("\n").filter((line, i) => i > 1 && line.startsWith("-"));
  return taken3.every((line) => lines2.has(line.slice(1)));
}
function isAnchored(diff, before2) {
  const end = before2.split("\n").length - (before2.endsWith("\n") ? 1 : 0);
  const hunks = diff.matchAll(/^@@ -(\d+)(?:,(\d+))? [^\n]*\n((?:[ +\\-][^\n]*\n)*)/gm);
  return Array.from(hunks).every(([, start, length = "1", lines2 = ""]) => {
    const last = Number(start) + Math.max(Number(length), 1) - 1;
    return last >= end || /(?:^|\n) [^\n]*\n$/.test(lines2);
  });
}
function shownIn(path) {
  const seen = /* @__PURE__ */ new Map();
  return (text, start) => {
    const places = seen.get(text) ?? placesOf(() => text);
    seen.set(text, places);
    const line = places.excerpt({ path, start, end: start }) ?? "";
    return line.split("	").map(inert).join("	");
  };
}
function checkFixing(args) {
  if (!writes(args)) return;
  for (const other of ["staged", "since"])
    if (args.flag(other))
      throw new InvocationError(`--fix writes the worktree as a whole: it does not go with --${other}`);
  if (args.operands.includes("-"))
    throw new InvocationError("--fix writes files, and - is none: see --diff for what it would write");
}
function writes(args) {
  return args.flag("fix") && !args.flag("diff");
}
async function fixed(args, cwd, answer) {
  if (!writes(args)) return answer;
  const { opened, again, whole } = answer;
  const result = mend(opened.repository, whole, { all: args.value("fix") === "all", judge: await again() });
  for (const [path, text] of result.texts) writeFixed(path, text, cwd, answer);
  if (!args.flag("quiet")) tell(result, opened.printed);
  const repository = withTexts(opened.repository, result.texts);
  const { report } = result;
  return { ...answer, opened: { ...opened, repository }, report, whole: report, unknown: report.summary.pulls.unknown };
}
function writeFixed(path, text, cwd, { opened }) {
  const file = resolve(realpathSync(cwd), opened.printed(path));
  const root = opened.roots.find((directory) => file.startsWith(directory.endsWith(sep) ? directory : directory + sep));
  if (root === void 0) throw new InvocationError(`${opened.printed(path)} is no file that can be written`);
  try {
    replaceText(root, relative(root, file), opened.repository.text(path) ?? "", text);
  } catch (error) {
    if (error instanceof WriteError) throw new InvocationError(error.message);
    const code = errorCode(error);
    throw code === void 0 ? error : new InvocationError(`${opened.printed(path)} can't be written: ${code}`);
  }
}
function tell({ mended, texts, left }, printed2) {
  if (mended.length > 0) say(`fixed ${counted(mended.length, "finding")} in ${counted(texts.size, "file")}`);
  for (const { diagnostic, reason } of left)
    say(`the fix of ${diagnostic.rule} in ${printed2(diagnostic.at.path)} is not written: ${reason}`);
}

// src/cli/progress.ts
var SILENCE = 1e3;
var PACE = 100;
function watched(repository, write, now) {
  const total = repository.manifests.length;
  const seen = /* @__PURE__ */ new Set();
  let next = now() + SILENCE;
  let shown2 = false;
  const documents = (path) => {
    seen.add(path);
    if (now() >= next) {
      next = now() + PACE;
      shown2 = true;
      write(`\r\x1B[2K${Math.min(seen.size, total)} of ${total} files read`);
    }
    return repository.documents(path);
  };
  const end = () => {
    if (shown2) write("\r\x1B[2K");
    shown2 = false;
  };
  return { repository: { ...repository, documents }, end };
}
var onTerminal = (repository, judging) => {
  const watch = watched(
    repository,
    (text) => process.stderr.write(text),
    () => performance.now()
  );
  try {
    return judging(watch.repository);
  } finally {
    watch.end();
  }
};

// src/cli/terminal.ts
var plain = (_, text) => text;
var FORCING = /* @__PURE__ */ new Set(["", "1", "true", "2", "3"]);
function colorOf(when) {
  const styled = (style, text) => styleText(style, text, { validateStream: false });
  if (when === "always") return styled;
  if (when !== "auto" || !mayShowColors()) return plain;
  const forced = process.env.FORCE_COLOR;
  if (forced !== void 0) return FORCING.has(forced) ? styled : plain;
  return styleText("bold", "x", { stream: process.stdout }) !== "x" ? styled : plain;
}
function page(markdown, color) {
  let fenced = false;
  return markdown.split("\n").flatMap((line) => {
    const fence = line.startsWith("```");
    if (fence) fenced = !fenced;
    if (fence) return [];
    if (fenced) return [line === "" ? "" : color("dim", `    ${line}`)];
    const [, heading] = /^#+ (.*)/.exec(line) ?? [];
    return [heading === void 0 ? inline(line, color) : color("bold", heading)];
  }).join("\n");
}
function inline(line, color) {
  const linked = line.replace(
    /\[([^\]]+)\]\(([^)]+)\)/g,
    (_, text, target) => target.startsWith("http") ? `${text} (${target})` : text
  );
  const isPlain = color("bold", "x") === "x";
  return isPlain ? linked : linked.replace(/`([^`]+)`/g, (_, code) => color("bold", code));
}

// src/cli/check.ts
async function check(args) {
  const cwd = currentDirectory();
  const wanted = wantedOf(args, cwd);
  const threshold = thresholdOf(args);
  checkFixing(args);
  const pulls = threshold.failOn === "unknown" || wanted.some(({ format }) => listing.has(format));
  const answer = await answered(args, cwd, pulls);
  const { opened, report, unknown, changed } = besideKnown(args, cwd, await fixed(args, cwd, answer));
  const exitCode = exitCodeOf(report.summary, threshold, unknown);
  const when = args.value("color") ?? "auto";
  if (args.flag("diff")) await print(await diffOf(args, answer));
  for (const { format, file } of wanted) {
    if (args.flag("diff") && file === void 0) continue;
    const color = file === void 0 || when === "always" ? colorOf(when) : plain;
    const looks = { color, quiet: args.flag("quiet"), exitCode, ...changed ? { changed } : {} };
    const text = await present(format, report, opened, looks);
    if (file === void 0) await print(text);
    else writeWhole(file, text);
  }
  return exitCode;
}
function wantedOf(args, cwd) {
  const output = args.value("output");
  const formats2 = args.values("format");
  const wanted = (formats2.length > 0 ? formats2 : ["text"]).map((written2) => {
    const [format = "", ...rest] = written2.split("=");
    if (!isFormat(format)) throw new InvocationError(`there is no format ${JSON.stringify(format)}`);
    const file = rest.length > 0 ? rest.join("=") : output;
    if (file === "") throw new InvocationError(`--format ${written2} names no file`);
    return { format, file: file === void 0 ? void 0 : outputFile(file, cwd) };
  });
  if (output !== void 0 && formats2.length > 0 && formats2.every((written2) => written2.includes("=")))
    throw new InvocationError(`no report goes to ${output}, as each --format names a file of its own`);
  const baseline = args.value("write-baseline");
  const files = [...wanted.map(({ file }) => file), ...baseline === void 0 ? [] : [outputFile(baseline, cwd)]];
  if (new Set(files).size < files.length)
    throw new InvocationError("two reports go to one place: give each a file of its own, as --format sarif=FILE");
  return wanted;
}
function thresholdOf(args) {
  const most = args.value("max-warnings");
  if (most !== void 0 && !/^\d{1,9}$/.test(most))
    throw new InvocationError(`--max-warnings is a whole number, not ${JSON.stringify(most)}`);
  return {
    failOn: FAIL_ON.find((what) => what === args.value("fail-on")) ?? "error",
    maxWarnings: most === void 0 ? Number.POSITIVE_INFINITY : Number(most)
  };
}
async function answered(args, cwd, pulls) {
  const directory = cacheDirectory(args, cwd);
  const answer = await examine(
    {
      cwd,
      paths: args.operands,
      rendered: args.values("rendered"),
      config: args.value("config"),
      staged: args.flag("staged"),
      since: () => args.value("since"),
      shelf: (root) => shelfOf(args, cwd, root),
      facts: args.values("facts"),
      pulls,
      ...directory === void 0 ? {} : { isOwn: keptIn(directory) }
    },
    isWatched() ? onTerminal : void 0
  );
  if (answer.warning !== void 0) say(answer.warning);
  if (!args.flag("quiet")) for (const notice of answer.notices) say(notice);
  return answer;
}

// src/report/excerpt.ts
var WIDEST = 100;
var LEAD = 30;
var BEFORE = 400;
var AFTER = 800;
function excerptOf(line, from, to) {
  const start = Math.min(from, line.length);
  const low = boundary(line, Math.max(0, start - BEFORE));
  const high = boundary(line, Math.min(line.length, start + AFTER));
  const cells = cellsOf(line.slice(low, high), start - low, Math.max(to, start + 1) - low);
  const { first, last } = windowOf(cells);
  const shown2 = cells.slice(first, last);
  const left = low > 0 || first > 0 ? "\u2026" : "";
  const right = high < line.length || last < cells.length ? "\u2026" : "";
  const carets = shown2.map(({ width, marked: marked3 }) => (marked3 ? "^" : " ").repeat(width)).join("");
  return {
    line: `${left}${shown2.map((cell) => cell.shown).join("")}${right}`.trimEnd(),
    carets: `${left && " "}${carets}`.trimEnd() || "^"
  };
}
function cellsOf(text, start, end) {
  const cells = [];
  let at2 = 0;
  for (const char of text) {
    const shown2 = shownAt(text, at2, char);
    cells.push({ shown: shown2, width: widthOf(shown2), marked: at2 >= start && at2 < end });
    at2 += char.length;
  }
  if (start >= text.length) cells.push({ shown: "", width: 1, marked: true });
  return cells;
}
function shownAt(text, at2, char) {
  if (char === "	") return "    ";
  return char === "#" && opensCommand(text.slice(at2, at2 + 6)) ? "\\x23" : inert(char);
}
function widthOf(shown2) {
  if (/^[ -~]*$/.test(shown2)) return shown2.length;
  if (/^\p{M}$/u.test(shown2)) return 0;
  return isWide2(shown2) ? 2 : Array.from(shown2).length;
}
function isWide2(shown2) {
  return /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation})$/u.test(
    shown2
  );
}
function windowOf(cells) {
  const total = cells.reduce((sum, cell) => sum + cell.width, 0);
  if (total <= WIDEST) return { first: 0, last: cells.length };
  let first = cells.findIndex((cell) => cell.marked);
  for (let lead = 0; first > 0 && lead < LEAD; ) lead += cells[--first]?.width ?? 0;
  let last = first;
  let width = 0;
  while (last < cells.length && width < WIDEST) width += cells[last++]?.width ?? 0;
  while (first > 0 && width < WIDEST) width += cells[--first]?.width ?? 0;
  return { first, last };
}
function boundary(line, at2) {
  const code = line.charCodeAt(at2);
  return code >= 56320 && code <= 57343 && at2 > 0 ? at2 - 1 : at2;
}

// src/report/summary.ts
function summaryLine(summary) {
  return `${provedLine(summary)} \xB7 ${foundLine(summary)} in ${counted(summary.files, "file")}${skippedPart(summary)}`;
}
function provedLine({ planes, pulls }) {
  const { pulled, refused, unknown } = pulls;
  const images = pulled + refused + unknown;
  const verdicts = nonZero([
    [pulled, `${pulled} pulled`],
    [refused, `${refused} refused`],
    [unknown, `${unknown} unknown`]
  ]);
  const head = `${counted(planes, "data plane")}, ${counted(images, "image")}`;
  return verdicts.length === 0 ? head : `${head}: ${verdicts.join(", ")}`;
}
function foundLine({ errors, warnings, notes }) {
  const levels = nonZero([
    [errors, counted(errors, "error")],
    [warnings, counted(warnings, "warning")],
    [notes, counted(notes, "note")]
  ]);
  return levels.length === 0 ? "no findings" : levels.join(", ");
}
function skippedPart({ skipped: skipped2 }) {
  const kinds = Object.entries(skipped2).filter(([, number]) => number > 0).sort(([a], [b]) => a < b ? -1 : 1);
  if (kinds.length === 0) return "";
  const total = kinds.reduce((sum, [, number]) => sum + number, 0);
  const named = kinds.map(([kind, number]) => kinds.length === 1 ? inert(kind) : `${number} ${inert(kind)}`);
  return `, ${total} skipped (${named.join(", ")})`;
}
function nonZero(parts) {
  return parts.filter(([number]) => number > 0).map(([, text]) => text);
}

// src/report/text.ts
var STYLE2 = { error: "red", warning: "yellow", note: "cyan" };
function render({ diagnostics, summary, generations = [] }, view) {
  const shown2 = view.quiet ? diagnostics.filter(({ level }) => level === "error") : diagnostics;
  const blocks = shown2.map((diagnostic) => block(diagnostic, view));
  const dated = view.quiet ? [] : generations.map((one) => `${generationLine(one, view)}
`);
  return `${[...blocks, dated.join("") + summaryLine(summary)].join("\n\n")}
`;
}
function generationLine({ releases, evidence }, { places }) {
  const shown2 = evidence.map(({ message, at: at2 }) => `${inert(message)} (${point2(places.of(at2))})`);
  return `OpenChoreo ${releases}: ${shown2.join(", ")}`;
}
function block(diagnostic, { places, color }) {
  const { level, rule, message, at: at2, because, help, fix } = diagnostic;
  const place = places.of(at2);
  const gutter = " ".repeat(String(place.line).length);
  const bar = color("dim", "|");
  const below = [
    ...because.map((reason) => `${color("dim", point2(places.of(reason.at)))} ${inert(reason.message)}`),
    ...help === null ? [] : [indented(`${color("bold", "help:")} `, help, gutter.length + 11)],
    ...fix === null ? [] : [`${color("bold", "fix available:")} ${fixHint(fix)}`]
  ];
  return [
    `${color("bold", point2(place))} ${color(STYLE2[level], level)} ${inert(message)} ${color("dim", `[${rule}]`)}`,
    ...lines(at2, place, places.excerpt(at2)).map(
      ([number, text, marks]) => `  ${number === null ? gutter : color("dim", number)} ${bar} ${text}${color(STYLE2[level], marks)}`.trimEnd()
    ),
    ...below.map((text) => `  ${gutter} ${color("dim", "=")} ${text}`)
  ].join("\n");
}
function lines(at2, place, line) {
  if (line === void 0 || line.trim() === "" && at2.start === at2.end) return [];
  const end = place.endLine > place.line ? line.length : place.endColumn - 1;
  const { line: shown2, carets } = excerptOf(line, place.column - 1, end);
  const marks = carets.trimStart();
  return [
    [String(place.line), shown2, ""],
    [null, " ".repeat(carets.length - marks.length), marks]
  ];
}
function point2({ path, line, column }) {
  return `${inertPath(path)}:${line}:${column}`;
}
function fixHint({ title, safe }) {
  return `${inert(title)} ${safe ? "(--fix)" : "(--fix=all: it changes meaning)"}`;
}
function indented(label, help, column) {
  return label + help.trimEnd().split("\n").map(inertLine).join(`
${" ".repeat(column)}`);
}

// check
module.exports = { run, check, render, faultOf, buildOf, madeBy, product, shipped, InvocationError, MissingPath, currentDirectory, isInside, locate, slashed, walk, CHECK, COMMANDS, COMPLETION, EXPLAIN, FACTS, FAIL_ON, INIT, RULES, isWatched, mayShowColors, print, say, clearOut, hasReports, keptIn, put, taken, touch, examine, present, formats, isFormat, listing, rooted, telling, exitCodeOf, besideKnown, withoutKnown, outputFile, writeWhole, colorOf, page, plain, inert, inertJson, inertLine, inertPath, inertUpTo, opensCommand, point, summaryLine, GitError, RevisionError, git, mergeBaseOf, parentsOf, readBlobs, records, settingsOf, treeIdOf, sha256: sha2562, counted, editDistance, similar, suggest, errorCode, judgingOf, open: open2, reportOn, unwatched, compareLevels, listsPulls, placesOf, NONE: NONE2, formerReport, keepTrace, openRepository, compareSpans, isWithinSpan, lineStarts, placeOf, position, spanOf, inReadingOrder, subjectOf, countLeading, CLOSED, isKnownKey, isShown, keyIsShown, within, WHY_UNREAD, isUnread, noted, repositoryOf, repositoryOfTexts, manifestOf, mayBeManifest, Retagged, retaggingOf, stencilsOf, keepLot, keptStencils, lotFileOf, packedFacts, useLot, ASKED, isLogin, isPackedLogin, shown, shownFile, shownName, shownWord, withoutCredentials, withoutLogin, at, entryOf, firstEntryOf, isEmpty, isNull, itemTextsAt, itemsAt, jsonOf, keyOf, located, mapAt, mapNode, rewrittenScalar, rewrittenString, scalarNode, scalarOf, seqNode, stringAt, textAt, textUnder, textsAt, united, valueUnder, withEntry, withoutEntry, parseDocuments, SIGNS, hasSign, maySay, signsIn, parseImage, prefixError, prefixRepository, segmentsUnder, mayBeTyped, plainKey, plainValue, taggedValue, LightMap, isLight, lightAt, mayHold, treeAt, isNullAt, isString, isWord, itemIn, keyIn, locatedAt, scalarAt, scalarTextAt, valueIn, onceFor, remembering, base64Fault, decodeBase64, decodedLength, isBase64, DOUBLE, ESCAPED_DOUBLE, ESCAPED_SINGLE, FOLDED, FOLDED_KEEP, FOLDED_STRIP, KEY_BIT, KIND_MASK, LITERAL, LITERAL_KEEP, LITERAL_STRIP, MAP, NEXT_SHIFT, PLAIN, SEQ, SINGLE, STRIDE, STYLE, behind, isKeyAt, kindAt };
