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

// src/report/junit.ts
var junit_exports = {};
__export(junit_exports, {
  render: () => render
});
module.exports = __toCommonJS(junit_exports);

// apart:src/grouping.ts
var { grouped } = require("./judge.cjs");

// apart:src/report/inert.ts
var { inert, inertJson, inertLine, inertPath, inertUpTo, opensCommand, point } = require("./check.cjs");

// apart:src/report/summary.ts
var { summaryLine } = require("./check.cjs");

// src/report/junit.ts
function render({ diagnostics, summary }, view) {
  const files = grouped(diagnostics, ({ at }) => view.places.of(at).path);
  const suites = Array.from(files, ([path, found]) => suite(path, found, view));
  const clean = `  <testsuite name="pullproof" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="no findings" classname="pullproof">
      <system-out>${xml(summaryLine(summary))}</system-out>
    </testcase>
  </testsuite>`;
  const counts = `tests="${Math.max(1, diagnostics.length)}" failures="${failures(diagnostics)}" errors="0"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="pullproof" ${counts}>
${suites.length === 0 ? clean : suites.join("\n")}
</testsuites>
`;
}
function suite(path, found, view) {
  const names = distinctNames(found);
  const cases = found.map((diagnostic, index) => testCase(names[index] ?? "", diagnostic, view));
  const counts = `tests="${found.length}" failures="${failures(found)}" errors="0" skipped="0"`;
  return `  <testsuite name="${xml(path)}" ${counts}>
${cases.join("\n")}
  </testsuite>`;
}
function testCase(name, { level, message, at, because, help, rule }, { places }) {
  const place = places.of(at);
  const body = [
    `${point(place)} ${level} ${inert(message)} [${rule}]`,
    ...because.map((reason) => `${point(places.of(reason.at))} ${inert(reason.message)}`),
    ...help === null ? [] : help.trimEnd().split("\n").map(inert)
  ];
  const text = body.map(xml).join("\n");
  const path = xml(place.path);
  const result = level === "note" ? `<system-out>${text}</system-out>` : `<failure type="${level}" message="${xml(message)}">${text}</failure>`;
  return `    <testcase name="${xml(name)}" classname="${path}" file="${path}" line="${place.line}">
      ${result}
    </testcase>`;
}
function distinctNames(found) {
  const seen = /* @__PURE__ */ new Map();
  return found.map(({ rule, message }) => {
    const name = `${rule}: ${message}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}
function failures(found) {
  return found.filter(({ level }) => level !== "note").length;
}
function xml(text) {
  return inert(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replace(/^(\s*):/, "$1&#58;");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  render
});
