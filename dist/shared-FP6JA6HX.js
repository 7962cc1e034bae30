// apart:rules/index.ts?src/rule-info.ts
import { rules } from "./judge.js";

// apart:src/product.ts?src/rule-info.ts
import { buildOf, madeBy, product, shipped } from "./check.js";

// src/rule-info.ts
function ruleInfos() {
  const { homepage } = product();
  return rules.map(({ id, level, summary }) => ({
    id,
    level,
    summary,
    helpUri: `${homepage}/blob/main/rules/${id}/README.md`,
    get help() {
      return shipped(`rules/${id}/README.md`);
    }
  }));
}

export {
  ruleInfos
};
