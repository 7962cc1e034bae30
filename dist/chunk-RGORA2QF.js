import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);
import {
  GitError,
  listCommit,
  listIndex,
  listWorktree,
  readBlobs,
  settingsOf
} from "./chunk-BRK3DW4X.js";
import {
  InvocationError,
  locate,
  slashed,
  walk
} from "./chunk-A46M5H73.js";
import {
  repositoryOf
} from "./chunk-HN3J2GRJ.js";
import {
  mayBeManifest
} from "./chunk-S42MWDGG.js";

// src/content-id.ts
import { createHash } from "node:crypto";
import { existsSync as existsSync2, readFileSync, readlinkSync as readlinkSync2, statSync } from "node:fs";
import { homedir } from "node:os";
import { join as join3, resolve } from "node:path";

// src/encoding.ts
import { isUtf8 } from "node:buffer";
var SIZE_LIMIT = 10 << 20;
function decode(bytes) {
  const wide = utf16(bytes);
  if (wide) return decodeWide(wide, bytes);
  if (isUtf8(bytes)) {
    const marked = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
    return bytes.includes(0) ? { unread: "not-text" } : { text: bytes.toString("utf8", marked ? 3 : 0) };
  }
  const meant = !bytes.includes(0) && /^["' {-]*(?:apiVersion|kind)["']?[ \t]*:/m.test(bytes.toString("latin1"));
  return meant ? { unread: "not-text", fault: "the file is neither UTF-8 nor UTF-16" } : { unread: "not-text" };
}
function utf16([a, b, c, d]) {
  if (a === 255 && b === 254) return c === 0 && d === 0 ? void 0 : "utf-16le";
  if (a === 254 && b === 255) return "utf-16be";
  if (b === 0 && a !== 0 && a !== void 0 && (c !== 0 || d !== 0)) return "utf-16le";
  return a === 0 && b !== 0 && b !== void 0 ? "utf-16be" : void 0;
}
function decodeWide(encoding, bytes) {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? { unread: "not-text" } : { text };
  } catch {
    return { unread: "not-text" };
  }
}

// src/part.ts
import { existsSync } from "node:fs";
import { join as join2 } from "node:path";

// src/tree.ts
import { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, readSync } from "node:fs";
import { join } from "node:path";
var ABSENT = { unread: "absent" };
var UNREADABLE = { unread: "unreadable" };
function worktree(root, listed2) {
  const plain = plainDirectories(root);
  const blobs = blobReader(root, listed2);
  const link = (path) => {
    try {
      return readlinkSync(join(root, path));
    } catch {
      return void 0;
    }
  };
  const entries = listed2.map((entry) => entry.blob === void 0 ? withKind(root, entry) : entry);
  return treeOf(entries, link, (entry) => {
    if ((entry.changed || entry.blob === void 0) && !plain(folderOf(entry.path))) return UNREADABLE;
    const found = readFile(`${root}/${entry.path}`);
    return found === ABSENT && entry.sparse ? blobs(entry) : found;
  });
}
function gitTree(root, listed2) {
  const blobs = blobReader(root, listed2);
  const link = (entry) => {
    const found = blobs(entry);
    return "text" in found ? found.text : void 0;
  };
  const byPath = new Map(listed2.map((entry) => [entry.path, entry]));
  return treeOf(
    listed2,
    (path) => {
      const entry = byPath.get(path);
      return entry && link(entry);
    },
    blobs
  );
}
function withKind(root, entry) {
  if (entry.kind !== "file") return entry;
  const link = lstatSync(join(root, entry.path), { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return link ? { ...entry, kind: "link" } : entry;
}
function treeOf(listed2, link, content) {
  const entries = new Map(listed2.map((entry) => [entry.path, entry]));
  const hasLinks = listed2.some(({ kind }) => kind === "link");
  return {
    entries,
    read(path) {
      const real = hasLinks ? follow(path, entries, link) : path;
      const entry = real === void 0 ? void 0 : entries.get(real);
      return entry?.kind === "file" ? content(entry) : ABSENT;
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
  const known = /* @__PURE__ */ new Map([["", true]]);
  const plain = (folder) => {
    const before = known.get(folder);
    if (before !== void 0) return before;
    const stat = lstatSync(join(root, folder), { throwIfNoEntry: false });
    const answer = plain(folderOf(folder)) && (stat === void 0 || stat.isDirectory());
    known.set(folder, answer);
    return answer;
  };
  return plain;
}
var buffer = Buffer.allocUnsafeSlow(1 << 16);
function readFile(file) {
  let descriptor;
  try {
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT" ? ABSENT : UNREADABLE;
  }
  try {
    const length = readSync(descriptor, buffer, 0, buffer.length, null);
    if (length > 0 && length < buffer.length) return decode(buffer.subarray(0, length));
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return UNREADABLE;
    if (stat.size > SIZE_LIMIT) return { unread: "too-large" };
    if (stat.size > buffer.length) buffer = Buffer.allocUnsafeSlow(2 ** Math.ceil(Math.log2(stat.size)));
    return decode(buffer.subarray(0, fill(descriptor, stat.size)));
  } catch {
    return UNREADABLE;
  } finally {
    closeSync(descriptor);
  }
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
function blobReader(root, listed2) {
  const likely = listed2.filter(({ path, kind, blob }) => blob && kind === "file" && mayBeManifest(path));
  const indexes = new Map(likely.map(({ path }, index) => [path, index]));
  let window = /* @__PURE__ */ new Map();
  return ({ path, blob }) => {
    if (blob === void 0) return ABSENT;
    if (!window.has(blob)) {
      const index = indexes.get(path);
      const next = index === void 0 ? [] : likely.slice(index, index + WINDOW);
      window = readBlobs(root, [.../* @__PURE__ */ new Set([blob, ...next.flatMap((entry) => entry.blob ?? [])])], SIZE_LIMIT);
    }
    if (!window.has(blob)) return UNREADABLE;
    const bytes = window.get(blob);
    return bytes === void 0 ? { unread: "too-large" } : decode(bytes);
  };
}

// src/part.ts
var CONFIG = "pullproof.yaml";
async function partsOf(home, targets, moment, notices) {
  const parts = [];
  for (const root of new Set([...home ? [home] : [], ...targets].map((target) => target.root))) {
    const mine = targets.filter((target) => target.root === root);
    const settings = root.git ? settingsOf(root.directory) : void 0;
    const tree = await treeOf2(root, settings, mine, home?.root === root ? home : void 0, moment, notices);
    parts.push({ root, tree, label: labelOf(root, parts), settings });
  }
  return parts;
}
function labelOf({ directory }, parts) {
  if (parts.length === 0) return "";
  const taken = new Set(parts.map(({ label }) => label));
  for (const path of parts[0]?.tree.entries.keys() ?? []) taken.add(path.slice(0, path.indexOf("/") + 1));
  const name = slashed(directory).split("/").at(-1) || "root";
  for (let i = 1; ; i++) {
    const label = i === 1 ? `${name}/` : `${name}~${i}/`;
    if (!taken.has(label)) return label;
  }
}
async function treeOf2(root, settings, targets, home, { staged, ref }, notices) {
  if (ref === void 0 && !staged)
    return worktree(root.directory, await worktreeEntries(root, settings, targets, home, notices));
  if (!root.git) throw new InvocationError(`${root.directory} is not in a Git repository`);
  if (ref !== void 0) return gitTree(root.directory, listCommit(root.directory, ref));
  try {
    return gitTree(root.directory, listIndex(root.directory));
  } catch (error) {
    throw error instanceof GitError ? new InvocationError(error.message) : error;
  }
}
async function worktreeEntries(root, settings, targets, home, notices) {
  const entries = /* @__PURE__ */ new Map();
  const add = (entry) => entries.has(entry.path) || entries.set(entry.path, entry);
  const inGit = settings && targets.length > 0 && listed(root, settings, notices);
  if (inGit) inGit.forEach(add);
  for (const { path, kind } of targets) {
    if (kind === "file") add({ path, kind: "file" });
    else if (kind === "directory" && !(inGit && (path === "" || hasUnder(entries, path))))
      for (const entry of await walk(root.directory, path)) add(entry);
  }
  for (const path of configsAbove(home)) if (existsSync(join2(root.directory, path))) add({ path, kind: "file" });
  return [...entries.values()];
}
function listed({ directory }, settings, notices) {
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
function configsAbove(home) {
  if (!home) return [];
  const steps = home.path.split("/").filter(Boolean);
  if (home.kind !== "directory") steps.pop();
  return [...steps.keys(), steps.length].reverse().map((length) => [...steps.slice(0, length), CONFIG].join("/"));
}
function partOf(parts, path) {
  return parts.findLast(({ label }) => path.startsWith(label));
}

// src/content-id.ts
function contentIdsOf(parts, fromGit) {
  const trusting = new Map(parts.map((part) => [part, fromGit || isKept(part)]));
  const digests = /* @__PURE__ */ new Map();
  const digest = (part, entry) => {
    const found = digests.get(entry) ?? digestOf(part.root.directory, entry);
    digests.set(entry, found);
    return found;
  };
  const idIn = (part, path) => {
    const entry = part.tree.entries.get(path.slice(part.label.length));
    if (!entry) return "absent";
    return entry.blob && !entry.changed && trusting.get(part) ? entry.blob : digest(part, entry);
  };
  return {
    names: () => {
      const hash = createHash("sha256");
      for (const { label, tree } of parts) {
        hash.update(`${label}
`);
        hash.update(Array.from(tree.entries.values(), ({ kind, path }) => `${kind} ${path}\0`).join(""));
      }
      return hash.digest("hex");
    },
    contents: (paths) => {
      const ids = paths.map((path) => {
        const part = partOf(parts, path);
        return part ? idIn(part, path) : "absent";
      });
      return createHash("sha256").update(ids.join("\n")).digest("hex");
    }
  };
}
function isKept({ root, tree, settings }) {
  if (!settings || settings.converts) return false;
  if (ATTRIBUTES.some(existsSync2) || attributesOf(root.directory).some(existsSync2)) return false;
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
  join3(process.env.XDG_CONFIG_HOME ?? join3(homedir(), ".config"), "git", "attributes")
];
function attributesOf(root) {
  const directory = gitDirectoryOf(root);
  if (directory === void 0) return [];
  const common = join3(directory, "commondir");
  const shared = existsSync2(common) ? resolve(directory, readFileSync(common, "utf8").trim()) : directory;
  return [join3(shared, "info", "attributes")];
}
function gitDirectoryOf(root) {
  const path = join3(root, ".git");
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return path;
  const target = stat?.isFile() ? /^gitdir: (.+)$/m.exec(readFileSync(path, "utf8"))?.[1] : void 0;
  return target === void 0 ? void 0 : resolve(root, target);
}
function digestOf(root, { path, kind, blob, sparse }) {
  if (kind === "submodule") return "submodule";
  try {
    const file = join3(root, path);
    const bytes = kind === "link" ? readlinkSync2(file) : bytesOf(file);
    return createHash("sha256").update(bytes).digest("hex");
  } catch {
    return sparse && blob ? blob : "unreadable";
  }
}
function bytesOf(file) {
  const { size } = statSync(file);
  return size > SIZE_LIMIT ? `${size} bytes` : readFileSync(file);
}

// src/read.ts
import { existsSync as existsSync3, readFileSync as readFileSync2, realpathSync } from "node:fs";
import { join as join4, relative, resolve as resolve2 } from "node:path";
var STDIN = "<stdin>";
async function openRepository(paths, options) {
  const named = paths.filter((path) => path !== "-");
  const stdin = paths.includes("-");
  const targets = locate(named.length > 0 || stdin ? named : ["."], options.cwd);
  const home = targets[0] ?? locate(["."], options.cwd)[0];
  const notices = [];
  const parts = await partsOf(home, targets, options, notices);
  const extra = /* @__PURE__ */ new Map();
  if (stdin) extra.set(STDIN, decode(readFileSync2(0)));
  const config = configOf(home, parts, options, extra);
  const all = (kinds) => parts.flatMap(
    ({ tree, label }) => [...tree.entries.values()].filter(({ kind }) => kinds.includes(kind)).map(({ path }) => label + path)
  );
  const manifests = [...targets.flatMap((target) => manifestsOf(target, parts, options)), ...stdin ? [STDIN] : []];
  const read = /* @__PURE__ */ new Set();
  let ids;
  return {
    repository: repositoryOf({
      paths: [...all(["file", "link"]), ...extra.keys()],
      manifests,
      read: (path) => {
        read.add(path);
        return extra.get(path) ?? readIn(parts, path);
      }
    }),
    config,
    roots: parts.map(({ root }) => root.directory),
    submodules: all(["submodule"]),
    remotes: Object.fromEntries(
      parts.flatMap((part) => (part.settings?.remotes ?? []).map((url) => [url, part.label.replace(/\/$/, "")]))
    ),
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
    printed: printer(parts, extra, options.cwd)
  };
}
function configOf(home, parts, { config, cwd }, extra) {
  if (config === void 0) return configsAbove(home).find((path2) => parts[0]?.tree.entries.has(path2));
  const file = resolve2(cwd, config);
  const path = slashed(relative(parts[0]?.root.directory ?? cwd, existsSync3(file) ? realpathSync(file) : file));
  if (parts[0]?.tree.entries.has(path)) return path;
  const found = readFile(existsSync3(file) ? realpathSync(file) : file);
  if ("unread" in found) throw new InvocationError(`${config} can't be read: ${found.unread.replace("-", " ")}`);
  extra.set(config, found);
  return config;
}
function manifestsOf({ written, path, kind, root }, parts, options) {
  const part = parts.find((candidate) => candidate.root === root);
  const { entries } = part?.tree ?? { entries: /* @__PURE__ */ new Map() };
  const label = part?.label ?? "";
  if (entries.get(path)?.kind === "file") return [label + path];
  const under = [...entries.values()].filter(
    (entry) => entry.kind === "file" && (path === "" || entry.path.startsWith(`${path}/`))
  );
  if (under.length === 0 && kind !== "directory" && options.ref === void 0)
    throw new InvocationError(options.staged ? `the index has no ${written}` : `no such file or directory: ${written}`);
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
    return slashed(relative(from, join4(part.root.directory, path.slice(part.label.length))));
  };
}

export {
  decode,
  gitDirectoryOf,
  openRepository
};
