import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);
import {
  manifestOf,
  mayBeManifest,
  parseDocuments
} from "./chunk-S42MWDGG.js";

// src/prefilter.ts
var SIGNS = [
  "pullproof-ignore",
  "auths",
  ".dockercfg",
  "secretGenerator",
  "LoadRestrictionsNone",
  "Secret",
  "DataPlane",
  "kustomize.toolkit",
  "source.toolkit",
  "source.extensions",
  "argoproj.io"
];
var SPELLING = /\\[xuU\r\n]/;
var SPELLED = 1 << SIGNS.length;
function signsIn(text) {
  let signs = text.includes("\\") && SPELLING.test(text) ? SPELLED : 0;
  for (let i = 0; i < SIGNS.length; i++) if (text.includes(SIGNS[i] ?? "")) signs |= 1 << i;
  return signs;
}
function maySay(signs, words) {
  return (signs & SPELLED) !== 0 || words.some((word) => hasSign(signs, word));
}
function hasSign(signs, sign) {
  return (signs & 1 << SIGNS.indexOf(sign)) !== 0;
}

// src/repository.ts
var MANY = 2e4;
var KEPT_TEXT = 1 << 17;
var KEPT_DOCUMENTS = 1 << 21;
var NOTHING = { documents: [], faults: [] };
function repositoryOf({ paths, manifests, read }) {
  const judged = sorted(manifests);
  const texts = judged.length > MANY ? lately(read, KEPT_TEXT, lengthOf) : memo(read);
  const text = (path) => {
    const found = texts(path);
    return "text" in found ? found.text : void 0;
  };
  const signs = memo((path) => signsIn(text(path) ?? ""));
  const parse = (path, found) => {
    signs(path);
    return judged.length > MANY ? parseDocuments({ path, text: found }, () => text(path) ?? "") : parseDocuments({ path, text: found });
  };
  const outlines = /* @__PURE__ */ new Map();
  const files = lately(
    (path) => {
      const found = texts(path);
      const file = fileOf(path, found, "text" in found ? parse(path, found.text) : NOTHING);
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
    has: (path) => all.has(path),
    text,
    holds: (path, sign) => hasSign(signs(path), sign),
    maySay: (path, words) => maySay(signs(path), words),
    allDocuments: (path) => files(path).all,
    documents: (path) => files(path).manifest,
    skipped: (path) => outline(path).skip,
    outline
  };
}
function fileOf(path, found, all) {
  if ("text" in found) return { all, manifest: manifestOf({ path, text: found.text }, all), length: lengthOf(found) };
  if (found.fault === void 0) return { all, manifest: { ...NOTHING, unread: found.unread }, length: 0 };
  const faults = [{ message: found.fault, at: { path, start: 0, end: 0 } }];
  return { all, manifest: { documents: [], faults }, length: 0 };
}
function outlineOf({ manifest: { documents, faults, skip, unread } }) {
  return { documents: documents.length, faults, skip: skip ?? unread };
}
function lengthOf(found) {
  return "text" in found ? found.text.length : 0;
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
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    const before = known.get(path);
    if (before !== void 0) return before;
    const value = compute(path);
    known.set(path, value);
    return value;
  };
}
function lately(compute, limit, weigh) {
  let older = /* @__PURE__ */ new Map();
  let newer = /* @__PURE__ */ new Map();
  let kept = 0;
  return (path) => {
    const before = newer.get(path) ?? older.get(path);
    if (before !== void 0) return before;
    const value = compute(path);
    newer.set(path, value);
    kept += weigh(value);
    if (kept > limit) {
      [older, newer] = [newer, /* @__PURE__ */ new Map()];
      kept = 0;
    }
    return value;
  };
}

export {
  repositoryOf,
  repositoryOfTexts
};
