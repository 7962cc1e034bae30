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

// src/report/concise.ts
var concise_exports = {};
__export(concise_exports, {
  render: () => render
});
module.exports = __toCommonJS(concise_exports);

// apart:src/report/inert.ts
var { inert, inertJson, inertLine, inertPath, inertUpTo, opensCommand, point } = require("./check.cjs");

// src/report/concise.ts
function render({ diagnostics }, { places, quiet }) {
  const shown = quiet ? diagnostics.filter(({ level }) => level === "error") : diagnostics;
  return shown.map(({ at, level, message, rule }) => {
    const { path, line, column } = places.of(at);
    return `${inertPath(path)}:${line}:${column}: ${level}: ${inert(message)} [${rule}]
`;
  }).join("");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  render
});
