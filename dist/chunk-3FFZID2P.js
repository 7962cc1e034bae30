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
var NOTHING = { documents: [], faults: [] };
function repositoryOf({ paths, manifests, read }) {
  const judged = sorted(manifests);
  const texts = judged.length > MANY ? lately(read) : memo(read);
  const text = (path) => {
    const found = texts(path);
    return "text" in found ? found.text : void 0;
  };
  const signs = memo((path) => signsIn(text(path) ?? ""));
  const allDocuments = memo((path) => {
    const found = text(path);
    if (found === void 0) return NOTHING;
    signs(path);
    return judged.length > MANY ? parseDocuments({ path, text: found }, () => text(path) ?? "") : parseDocuments({ path, text: found });
  });
  const documents = memo((path) => {
    const found = texts(path);
    if ("text" in found) return manifestOf({ path, text: found.text }, allDocuments(path));
    if (found.fault === void 0) return { ...NOTHING, unread: found.unread };
    return { documents: [], faults: [{ message: found.fault, at: { path, start: 0, end: 0 } }] };
  });
  return {
    paths: sorted(paths),
    manifests: judged,
    text,
    holds: (path, sign) => hasSign(signs(path), sign),
    maySay: (path, words) => maySay(signs(path), words),
    allDocuments,
    documents,
    skipped: (path) => documents(path).skip ?? documents(path).unread
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
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    const before = known.get(path);
    if (before !== void 0) return before;
    const value = compute(path);
    known.set(path, value);
    return value;
  };
}
function lately(read) {
  let older = /* @__PURE__ */ new Map();
  let newer = /* @__PURE__ */ new Map();
  let kept = 0;
  return (path) => {
    const before = newer.get(path) ?? older.get(path);
    if (before) return before;
    const found = read(path);
    newer.set(path, found);
    kept += "text" in found ? found.text.length : 0;
    if (kept > KEPT_TEXT) {
      [older, newer] = [newer, /* @__PURE__ */ new Map()];
      kept = 0;
    }
    return found;
  };
}

export {
  repositoryOf,
  repositoryOfTexts
};
