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

// src/report/gitlab.ts
var gitlab_exports = {};
__export(gitlab_exports, {
  render: () => render
});
module.exports = __toCommonJS(gitlab_exports);

// apart:src/report/inert.ts
var { inert, inertJson, inertLine, inertPath, inertUpTo, opensCommand, point } = require("./check.cjs");

// src/report/gitlab.ts
var SEVERITY = { error: "critical", warning: "minor", note: "info" };
function render({ diagnostics }, { places }) {
  const findings = diagnostics.map(({ rule, level, message, at, fingerprint }) => {
    const { path, line, endLine } = places.of(at);
    return inertJson({
      description: inert(message),
      check_name: rule,
      fingerprint,
      severity: SEVERITY[level],
      location: { path, lines: { begin: line, end: endLine } }
    });
  });
  return findings.length === 0 ? "[]\n" : `[
${findings.join(",\n")}
]
`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  render
});
