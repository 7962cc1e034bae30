import {
  factsText,
  shardOf
} from "./shared-NKMAUZFZ.js";
import "./shared-EIQFBTNV.js";
import "./shared-3FG2YX3J.js";

// apart:rules/index.ts?src/cli/facts.ts
import { rules } from "./judge.js";

// apart:src/case.ts?src/cli/facts.ts
import { judgingOf, open, reportOn, unwatched } from "./check.js";

// apart:src/facts/extract.ts?src/cli/facts.ts
import { extract, lotExtractor } from "./judge.js";

// apart:src/judging/judge.ts?src/cli/facts.ts
import { judge, planned, premisesOf } from "./judge.js";

// apart:src/product.ts?src/cli/facts.ts
import { buildOf, madeBy, product, shipped } from "./check.js";

// apart:src/reading/discover.ts?src/cli/facts.ts
import { InvocationError, currentDirectory, isInside, locate, slashed, walk } from "./check.js";

// apart:src/cli/output.ts?src/cli/facts.ts
import { outputFile, writeWhole } from "./check.js";

// apart:src/cli/standard.ts?src/cli/facts.ts
import { isWatched, mayShowColors, print, say } from "./check.js";

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
export {
  facts,
  factsOf
};
