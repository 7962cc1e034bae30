import {
  ruleOf
} from "./shared-4H6DMCMB.js";

// apart:src/text/source.ts?src/report/rdjson.ts
import { compareSpans, lineStarts, position, spanOf } from "./check.js";

// apart:src/report/inert.ts?src/report/rdjson.ts
import { inert, inertJson, inertLine, inertPath, inertUpTo, opensCommand } from "./check.js";

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
export {
  render
};
