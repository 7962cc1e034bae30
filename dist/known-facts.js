import {
  readFacts,
  veilOf
} from "./shared-NKMAUZFZ.js";
import "./shared-EIQFBTNV.js";
import "./shared-3FG2YX3J.js";

// apart:src/facts/lot-keeper.ts?src/known-facts.ts
import { NO_KEEPER, keeperOf } from "./judge.js";

// apart:src/product.ts?src/known-facts.ts
import { buildOf, madeBy, product, shipped } from "./check.js";

// apart:src/reading/discover.ts?src/known-facts.ts
import { InvocationError, currentDirectory, isInside, locate, slashed, walk } from "./check.js";

// src/known-facts.ts
async function knownFacts(globs, cwd, opened, { rendered = [] }) {
  const { globSync } = await import("./glob.js");
  const files = globs.flatMap((written) => {
    const found = globSync(written, { cwd, absolute: true, nodir: true }).sort();
    if (found.length === 0) throw new InvocationError(`no facts in ${written}`);
    return found;
  });
  return keeperOf(readFacts([...new Set(files)], opened, { build: madeBy(), rendered }), veilOf(opened));
}
export {
  knownFacts
};
