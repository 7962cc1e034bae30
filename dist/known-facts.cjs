"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/known-facts.ts
var known_facts_exports = {};
__export(known_facts_exports, {
  knownFacts: () => knownFacts
});
module.exports = __toCommonJS(known_facts_exports);

// apart:src/facts/lot-keeper.ts
var { NO_KEEPER, keeperOf } = require("./judge.cjs");

// apart:src/product.ts
var { buildOf, madeBy, product, shipped } = require("./check.cjs");

// apart:src/reading/discover.ts
var { InvocationError, MissingPath, currentDirectory, isInside, locate, slashed, walk } = require("./check.cjs");

// apart:src/reading/facts-file.ts
var { factsText, readFacts, shardOf, veilOf } = require("./shelf.cjs");

// src/known-facts.ts
async function knownFacts(globs, cwd, opened, { rendered = [] }) {
  const { globSync } = await Promise.resolve().then(() => __toESM(require("./glob.cjs"), 1));
  const files = globs.flatMap((written) => {
    const found = globSync(written, { cwd, absolute: true, nodir: true }).sort();
    if (found.length === 0) throw new InvocationError(`no facts in ${written}`);
    return found;
  });
  return keeperOf(readFacts([...new Set(files)], opened, { build: madeBy(), rendered }), veilOf(opened));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  knownFacts
});
