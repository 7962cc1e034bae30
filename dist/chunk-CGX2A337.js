import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);
import {
  product,
  shipped
} from "./chunk-YIGYY5MP.js";
import {
  rules
} from "./chunk-ISBF2FWX.js";

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
