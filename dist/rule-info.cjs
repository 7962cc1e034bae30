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

// src/rule-info.ts
var rule_info_exports = {};
__export(rule_info_exports, {
  ruleInfos: () => ruleInfos
});
module.exports = __toCommonJS(rule_info_exports);

// apart:rules/index.ts
var { rules } = require("./judge.cjs");

// apart:src/product.ts
var { buildOf, madeBy, product, shipped } = require("./check.cjs");

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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ruleInfos
});
