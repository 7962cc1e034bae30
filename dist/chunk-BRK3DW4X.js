import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);

// src/git.ts
import { spawnSync } from "node:child_process";
var GitError = class extends Error {
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
  if (error) throw new GitError(`git does not run: ${error.message}`);
  if (status !== 0) throw new GitError(stderr.toString("utf8").split("\n")[0] ?? `git ends with ${status}`);
  return stdout;
}
function records(output) {
  return output.toString("utf8").split("\0").filter(Boolean);
}
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
    if (state === "R") deleted.push(entry.path);
    else if (state === "C") modified.push(entry.path);
    else entries.set(entry.path, withState(entry, state, filters ? "" : stage));
  }
  for (const path of modified) {
    const entry = entries.get(path);
    if (entry) entries.set(path, { ...entry, changed: true });
  }
  for (const path of deleted) entries.delete(path);
  return [...entries.values()];
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
  const [mode = "", blob = "", stage = ""] = record.slice(0, tab).split(" ");
  return { entry: { path: record.slice(tab + 1), kind: KINDS[mode] ?? "file", blob }, stage };
}
function listIndex(root) {
  const entries = /* @__PURE__ */ new Map();
  for (const record of records(git(root, ["ls-files", "-z", "--stage", "--cached"]))) {
    const { stage, entry } = staged(record);
    if (stage !== "1" && (stage !== "3" || !entries.has(entry.path))) entries.set(entry.path, entry);
  }
  return [...entries.values()];
}
function listCommit(root, ref) {
  return records(git(root, ["ls-tree", "-r", "-z", "--full-tree", treeOf(root, ref)])).map((record) => {
    const [mode, , blob] = record.slice(0, record.indexOf("	")).split(" ");
    return staged(`${mode} ${blob} 0${record.slice(record.indexOf("	"))}`).entry;
  });
}
function treeOf(root, ref) {
  if (ref.startsWith("-")) throw new GitError(`no such revision: ${ref}`);
  try {
    return git(root, ["rev-parse", "--verify", "--quiet", `${ref}^{tree}`]).toString("utf8").trim();
  } catch (error) {
    throw error instanceof GitError && error.message === "" ? new GitError(`no such revision: ${ref}`) : error;
  }
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
  let bytes = 0;
  const flush = () => {
    if (batch.length > 0) unpack(git(root, ["cat-file", "--batch"], `${batch.join("\n")}
`), blobs);
    batch = [];
    bytes = 0;
  };
  for (const line of git(root, ["cat-file", "--batch-check"], `${ids.join("\n")}
`).toString("utf8").split("\n")) {
    const [id = "", type, size] = line.split(" ");
    if (type !== "blob") continue;
    if (Number(size) > limit) blobs.set(id, void 0);
    else {
      if (bytes + Number(size) > BATCH) flush();
      batch.push(id);
      bytes += Number(size);
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

export {
  GitError,
  listWorktree,
  listIndex,
  listCommit,
  parentsOf,
  mergeBaseOf,
  settingsOf,
  readBlobs
};
