"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/cli/facts.ts
var facts_exports = {};
__export(facts_exports, {
  facts: () => facts,
  factsOf: () => factsOf
});
module.exports = __toCommonJS(facts_exports);

// apart:rules/index.ts
var { rules } = require("./judge.cjs");

// apart:src/case.ts
var { judgingOf, open, reportOn, unwatched } = require("./check.cjs");

// apart:src/facts/extract.ts
var { extract, lotExtractor } = require("./judge.cjs");

// apart:src/judging/judge.ts
var { judge, planned, premisesOf } = require("./judge.cjs");

// apart:src/product.ts
var { buildOf, madeBy, product, shipped } = require("./check.cjs");

// apart:src/reading/discover.ts
var { InvocationError, MissingPath, currentDirectory, isInside, locate, slashed, walk } = require("./check.cjs");

// apart:src/reading/facts-file.ts
var { factsText, readFacts, shardOf, veilOf } = require("./shelf.cjs");

// apart:src/cli/output.ts
var { outputFile, writeWhole } = require("./check.cjs");

// apart:src/cli/standard.ts
var { isWatched, mayShowColors, print, say } = require("./check.cjs");

// src/cli/facts.ts
async function facts(args) {
  const cwd = currentDirectory();
  const shard = shardOf(args.value("shard") ?? "1/1");
  const output = args.value("output");
  const file = output === void 0 ? void 0 : outputFile(output, cwd);
  const question = await open({
    cwd,
    paths: args.operands,
    rendered: args.values("rendered"),
    config: args.value("config"),
    staged: args.flag("staged")
  });
  const text = factsOf(question, shard);
  if (file === void 0) await print(text);
  else writeWhole(file, text);
  return 0;
}
function factsOf({ opened, options }, shard) {
  const { repository, config } = opened;
  if (repository.manifests.length === 0) throw new InvocationError("no manifest found");
  const { plan } = planned(repository, config, rules, options);
  const extractLot = lotExtractor(plan);
  const own = plan.lots.filter((_, i) => i % shard.count === shard.index - 1);
  const lots = own.map((lot) => [lot.cluster, extractLot(lot)]);
  return factsText(shard, opened, { build: madeBy(), rendered: options.rendered }, lots);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  facts,
  factsOf
});
