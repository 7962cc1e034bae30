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

// src/report/rdjson.ts
var rdjson_exports = {};
__export(rdjson_exports, {
  render: () => render
});
module.exports = __toCommonJS(rdjson_exports);

// apart:src/text/source.ts
var { compareSpans, isWithinSpan, lineStarts, placeOf, position, spanOf } = require("./check.cjs");

// apart:src/report/inert.ts
var { inert, inertJson, inertLine, inertPath, inertUpTo, opensCommand, point } = require("./check.cjs");

// src/report/view.ts
function ruleOf({ rules, homepage }, id) {
  const known = rules.find((rule) => rule.id === id);
  return known ?? { id, level: "error", summary: `${id}.`, help: `# ${id}
`, helpUri: homepage };
}

// src/report/rdjson.ts
var SEVERITY = { error: "ERROR", warning: "WARNING", note: "INFO" };
var FARTHEST = 1e4;
function render({ diagnostics }, view) {
  const locate = locator(view);
  const rows = diagnostics.map((diagnostic) => inertJson(rowOf(diagnostic, view, locate)));
  const source = inertJson({ name: "pullproof", url: view.homepage });
  return `{"source":${source},"diagnostics":[${rows.map((row) => `
${row}`).join(",")}]}
`;
}
function rowOf(diagnostic, view, locate) {
  const { rule, level, message, at, because, help } = diagnostic;
  const location = (span) => ({ path: view.places.of(span).path, range: locate(span) });
  const related = because.map((reason) => ({ message: inert(reason.message), location: location(reason.at) }));
  const suggestions = suggestionsOf(diagnostic, locate);
  return {
    message: help === null ? inert(message) : `${inert(message)}
${help.trimEnd().split("\n").map(inert).join("\n")}`,
    location: location(at),
    severity: SEVERITY[level],
    code: { value: rule, url: ruleOf(view, rule).helpUri },
    ...suggestions.length === 0 ? {} : { suggestions },
    ...related.length === 0 ? {} : { relatedLocations: related }
  };
}
function suggestionsOf({ at, fix }, locate) {
  const [edit, ...more] = fix?.edits ?? [];
  if (!edit || more.length > 0 || edit.at.path !== at.path) return [];
  const range = locate(edit.at);
  return range.start.column === void 0 || range.end.column === void 0 ? [] : [{ range, text: edit.text }];
}
function locator({ places, text }) {
  const known = /* @__PURE__ */ new Map();
  return (span) => {
    const source = text(span.path);
    if (source === void 0) {
      const { line, endLine } = places.of(span);
      return { start: { line }, end: { line: endLine } };
    }
    const starts = known.get(span.path) ?? lineStarts(source);
    known.set(span.path, starts);
    const at = (offset) => {
      const { line, column } = position(starts, offset);
      if (column > FARTHEST) return { line };
      return { line, column: Buffer.byteLength(source.slice(starts[line - 1], offset)) + 1 };
    };
    return { start: at(span.start), end: at(span.end) };
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  render
});
