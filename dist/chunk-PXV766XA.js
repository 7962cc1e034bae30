import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);
import {
  manifestOf,
  mayBeManifest,
  parseDocuments
} from "./chunk-G2CUBNVG.js";

// src/repository.ts
var NOTHING = { documents: [], faults: [] };
function repositoryOf({ paths, manifests, read }) {
  const texts = memo(read);
  const text = (path) => {
    const found = texts(path);
    return "text" in found ? found.text : void 0;
  };
  const allDocuments = memo((path) => {
    const found = text(path);
    return found === void 0 ? NOTHING : parseDocuments({ path, text: found });
  });
  const documents = memo((path) => {
    const found = texts(path);
    if ("text" in found) return manifestOf({ path, text: found.text }, allDocuments(path));
    if (found.fault === void 0) return { ...NOTHING, unread: found.unread };
    return { documents: [], faults: [{ message: found.fault, at: { path, start: 0, end: 0 } }] };
  });
  return {
    paths: sorted(paths),
    manifests: sorted(manifests),
    text,
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

export {
  repositoryOf,
  repositoryOfTexts
};
