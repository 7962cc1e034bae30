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

// src/report/github.ts
var github_exports = {};
__export(github_exports, {
  render: () => render
});
module.exports = __toCommonJS(github_exports);

// apart:src/text/counted.ts
var { counted } = require("./check.cjs");

// apart:src/report/inert.ts
var { inert, inertJson, inertLine, inertPath, inertUpTo, opensCommand, point } = require("./check.cjs");

// apart:src/report/summary.ts
var { summaryLine } = require("./check.cjs");

// src/report/github.ts
var MOST = 10;
var LONGEST = 4e3;
var MOST_REASONS = 10;
var MOST_LINES = 1e3;
var COMMANDS = [
  ["error", "error"],
  ["warning", "warning"],
  ["note", "notice"]
];
function render({ diagnostics, summary }, view) {
  const lines = [];
  const rest = [];
  for (const [level, command] of COMMANDS) {
    const found = diagnostics.filter((diagnostic) => diagnostic.level === level);
    lines.push(...found.slice(0, MOST).map((diagnostic) => annotation(command, diagnostic, view)));
    rest.push(...found.slice(MOST));
  }
  if (rest.length > 0) lines.push(restLine(rest));
  return `${[...lines, summaryLine(summary)].join("\n")}
`;
}
function annotation(command, diagnostic, view) {
  const { rule, message, because, help } = diagnostic;
  const primary = view.places.of(diagnostic.at);
  const place = shownPlace(diagnostic, primary, view);
  const data = [
    inert(message),
    ...place === primary ? [] : [`found at ${point(primary)}`],
    ...because.slice(0, MOST_REASONS).map((reason) => `${point(view.places.of(reason.at))} ${inert(reason.message)}`),
    ...help === null ? [] : help.trimEnd().split("\n").map(inert)
  ];
  const properties = [`title=${property(rule)}`, `file=${property(inert(place.path))}`, ...range(place)];
  const text = data.map((line) => inertUpTo(LONGEST, line)).join("\n");
  return `::${command} ${properties.join(",")}::${escaped(text)}`;
}
function shownPlace({ because, proofs }, primary, { places, changed }) {
  if (!changed || touched(primary, changed)) return primary;
  const links = [...because.map(({ at }) => at), ...proofs.flatMap(({ steps }) => steps).map(({ at }) => at)];
  for (const at of links) {
    const place = places.of(at);
    if (touched(place, changed)) return place;
  }
  return primary;
}
function touched({ path, line, endLine }, changed) {
  for (let at = line; at <= Math.min(endLine, line + MOST_LINES); at++) if (changed(path, at)) return true;
  return false;
}
function range({ line, column, endLine, endColumn }) {
  if (endLine !== line) return [`line=${line}`];
  return [`line=${line}`, `endLine=${line}`, `col=${column}`, `endColumn=${endColumn}`];
}
function restLine(rest) {
  const levels = COMMANDS.flatMap(([level]) => {
    const number = tally(rest, (diagnostic) => diagnostic.level).get(level) ?? 0;
    return number === 0 ? [] : [counted(number, `more ${level}`)];
  });
  const rules = Array.from(
    tally(rest, ({ rule }) => rule),
    ([rule, number]) => `${inert(rule)} ${number}`
  ).sort();
  return `not annotated: ${levels.join(", ")} (${rules.join(", ")})`;
}
function tally(diagnostics, key) {
  const counts = /* @__PURE__ */ new Map();
  for (const diagnostic of diagnostics) counts.set(key(diagnostic), (counts.get(key(diagnostic)) ?? 0) + 1);
  return counts;
}
function escaped(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  render
});
