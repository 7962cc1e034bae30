import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);
import {
  InvocationError
} from "./chunk-A46M5H73.js";

// src/cli/output.ts
import { randomBytes } from "node:crypto";
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
function outputFile(written, cwd) {
  const path = resolve(cwd, written);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) throw new InvocationError(`${written} is a directory`);
  if (stat && !stat.isFile()) return path;
  const file = stat ? realpathSync(path) : path;
  if (!statSync(dirname(file), { throwIfNoEntry: false })?.isDirectory())
    throw new InvocationError(`the directory of ${written} does not exist`);
  return file;
}
function writeWhole(file, text) {
  const special = statSync(file, { throwIfNoEntry: false })?.isFile() === false;
  const draft = special ? file : join(dirname(file), `.${basename(file)}.${randomBytes(6).toString("hex")}`);
  try {
    writeFileSync(draft, text);
    if (!special) renameSync(draft, file);
  } catch (error) {
    if (!special) rmSync(draft, { force: true });
    throw new InvocationError(`${file} can't be written: ${codeOf(error)}`);
  }
}
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}
function print(text) {
  return new Promise((done) => process.stdout.write(text, () => done()));
}
function say(text) {
  process.stderr.write(`pullproof: ${text}
`);
}

export {
  outputFile,
  writeWhole,
  print,
  say
};
