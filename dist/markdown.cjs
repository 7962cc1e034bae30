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

// src/report/markdown.ts
var markdown_exports = {};
__export(markdown_exports, {
  render: () => render
});
module.exports = __toCommonJS(markdown_exports);

// apart:src/report/inert.ts
var { inert, inertJson, inertLine, inertPath, inertUpTo, opensCommand, point } = require("./check.cjs");

// apart:src/report/summary.ts
var { summaryLine } = require("./check.cjs");

// src/report/markdown.ts
var MOST_BYTES = 900 * 1024;
var MOST_PLANE_BYTES = 200 * 1024;
var LONGEST = 1e3;
var MOST_STEPS = 50;
var MARK = { error: "\u274C error", warning: "\u26A0\uFE0F warning", note: "\u2139\uFE0F note" };
var VERDICT = { pulled: "\u2705 pulled", refused: "\u274C refused", unknown: "\u2754 unknown" };
function render(report, view) {
  const page = [`# pullproof

${prose(summaryLine(report.summary))}
`];
  let room = MOST_BYTES - bytes(page.join(""));
  for (const section of sectionsOf(report, view)) {
    let taken = 0;
    let left = Math.min(room, section.most);
    for (const block of section.blocks()) {
      const opened = taken === 0 ? `
${section.head}
` : "";
      const size = bytes(opened) + bytes(block);
      if (size > left) break;
      left -= size;
      room -= size;
      taken++;
      page.push(opened + block);
    }
    if (taken < section.total)
      page.push(`
*${section.total - taken} ${section.noun} left out: the summary is full.*
`);
  }
  return page.join("");
}
function sectionsOf({ diagnostics, planes, pulls }, view) {
  const refusedPlanes = planes.filter(({ verdict }) => verdict === "refused");
  const refusedPulls = pulls.filter(({ verdict }) => verdict === "refused");
  const refused = [...refusedPlanes, ...refusedPulls];
  return [
    {
      head: "## Data planes\n\n| data plane | cluster | prefix | pull secret | verdict | cause |\n|---|---|---|---|---|---|",
      noun: "data planes",
      total: planes.length,
      most: MOST_PLANE_BYTES,
      blocks: () => lazily(planes, planeRow)
    },
    {
      head: "## Findings\n\n| level | place | finding | rule |\n|---|---|---|---|",
      noun: "findings",
      total: diagnostics.length,
      most: MOST_BYTES,
      blocks: () => lazily(diagnostics, (diagnostic) => findingRow(diagnostic, view))
    },
    {
      head: "## Proofs that fail",
      noun: "proofs",
      total: refused.length,
      most: MOST_BYTES,
      blocks: () => lazily(refused, (proof) => proofBlock(proof, view))
    }
  ];
}
function* lazily(items, show) {
  for (const item of items) yield show(item);
}
function planeRow({ dataPlane, cluster, prefix, secretRef, verdict, counterexample, cause }) {
  const why = [cause === null ? "" : code(cause), counterexample === null ? "" : `in ${code(counterexample)}`];
  const cells = [code(dataPlane), code(cluster), code(prefix), code(secretRef), VERDICT[verdict], why.join(" ").trim()];
  return `| ${cells.join(" | ")} |
`;
}
function findingRow({ level, at, message, because, help, rule }, { places }) {
  const parts = [
    prose(message),
    ...because.map((reason) => `\u21B3 ${point2(places.of(reason.at))} ${prose(reason.message)}`),
    ...help === null ? [] : [`\u2192 ${help.trimEnd().split("\n").map(prose).join("<br>")}`]
  ];
  return `| ${MARK[level]} | ${point2(places.of(at))} | ${parts.join("<br>")} | ${code(rule)} |
`;
}
function proofBlock(proof, { places }) {
  const title = "image" in proof ? `${code(proof.image)} in ${code(proof.namespace)} of ${code(proof.cluster)}` : `data plane ${code(proof.dataPlane)}`;
  const steps = proof.proof.slice(0, MOST_STEPS).map(({ status, message, at }) => {
    const line = `${status}: ${prose(message)} (${point2(places.of(at))})`;
    return `1. ${status === "fails" ? `**${line}**` : line}
`;
  });
  return `
${title}

${steps.join("")}`;
}
function point2({ path, line, column }) {
  return code(`${path}:${line}:${column}`);
}
function code(text) {
  return text === null ? "" : `<code>${prose(text)}</code>`;
}
function prose(text) {
  return inertUpTo(LONGEST, text).replace(/[&<>`*_[\]#|~\\$@]|:(?=\/\/)|(?<=www)\./gi, (found) => `&#${found.charCodeAt(0)};`).replace(/^\s+|\s+$/g, (found) => "&#32;".repeat(found.length));
}
function bytes(text) {
  return Buffer.byteLength(text);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  render
});
