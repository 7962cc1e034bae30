import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);

// src/discover.ts
import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
var InvocationError = class extends Error {
};
function locate(paths, cwd) {
  const asked = paths.map((written) => {
    const path = resolve(cwd, written);
    return { written, path, top: gitTop(path) };
  });
  const loose = asked.filter(({ top }) => top === void 0);
  const common = loose.length > 0 ? commonDirectory(loose.map(({ path }) => path)) : void 0;
  const first = asked[0]?.top;
  const roots = /* @__PURE__ */ new Map();
  return asked.map(({ written, path, top }) => {
    if (top === void 0 && first !== void 0)
      throw new InvocationError(`${written} lies outside the repository ${first}`);
    const inCommon = first === void 0 && common !== void 0 && isInside(path, common);
    const directory = inCommon || top === void 0 ? common ?? path : top;
    const root = roots.get(directory) ?? { directory: realpathSync(directory), git: directory === top };
    roots.set(directory, root);
    return targetOf(written, path, root);
  });
}
function targetOf(written, path, root) {
  const real = realPath(path);
  if (!isInside(real, root.directory)) throw new InvocationError(`${written} leads outside ${root.directory}`);
  const stat = statSync(path, { throwIfNoEntry: false });
  const kind = stat === void 0 ? "missing" : stat.isDirectory() ? "directory" : "file";
  return { written, root, path: slashed(relative(root.directory, real)), kind };
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
async function walk(root, folder) {
  const { glob } = await import("./index.min-OITONABR.js");
  const found = await glob("**", {
    cwd: join(root, folder),
    dot: true,
    nodir: true,
    withFileTypes: true,
    ignore: ["**/.git/**", "**/node_modules/**", "**/vendor/**"]
  });
  return found.filter((entry) => entry.isFile() || entry.isSymbolicLink()).map((entry) => ({
    path: slashed(relative(root, entry.fullpath())),
    kind: entry.isSymbolicLink() ? "link" : "file"
  }));
}

export {
  InvocationError,
  locate,
  slashed,
  walk
};
