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

// src/report/sarif.ts
var sarif_exports = {};
__export(sarif_exports, {
  render: () => render
});
module.exports = __toCommonJS(sarif_exports);

// apart:src/results/diagnostic.ts
var { compareLevels, listsPulls } = require("./check.cjs");

// apart:src/report/inert.ts
var { inert, inertJson, inertLine, inertPath, inertUpTo, opensCommand, point } = require("./check.cjs");

// src/report/line-hash.ts
var WINDOW = 100;
var FACTOR = 37;
var END = 65535;
var [TAB, LF, CR, SPACE] = [9, 10, 13, 32];
var POWER = powerOf(WINDOW);
function lineHashes(text) {
  const window = new Uint16Array(WINDOW);
  const opens = new Uint8Array(WINDOW);
  const counts = /* @__PURE__ */ new Map();
  const hashes = [];
  let [high, low, index] = [0, 0, 0];
  const push = (unit, opensLine2) => {
    if (opens[index]) {
      const hash = hex(high, low);
      const seen = (counts.get(hash) ?? 0) + 1;
      counts.set(hash, seen);
      hashes.push(`${hash}:${seen}`);
    }
    const leaving = window[index] ?? 0;
    const lowSum = low * FACTOR + unit - POWER.low * leaving;
    low = modulo(lowSum);
    high = modulo(high * FACTOR + Math.floor(lowSum / 2 ** 32) - POWER.high * leaving);
    window[index] = unit;
    opens[index] = opensLine2 ? 1 : 0;
    index = (index + 1) % WINDOW;
  };
  let opensLine = true;
  for (const unit of unitsOf(text)) {
    push(unit, opensLine);
    opensLine = unit === LF;
  }
  for (let i = 0; i < WINDOW; i++) push(0, false);
  return hashes;
}
function lineHasher({ places, text, marked }) {
  const known = /* @__PURE__ */ new Map();
  return (at) => {
    const { path } = at;
    const source = text(path);
    if (source === void 0) return void 0;
    const hashes = known.get(path) ?? lineHashes(marked?.(path) ? `\uFEFF${source}` : source);
    known.set(path, hashes);
    return hashes[places.of(at).line - 1];
  };
}
function* unitsOf(text) {
  let previous = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === CR) yield LF;
    else if (unit !== SPACE && unit !== TAB && !(unit === LF && previous === CR)) yield unit;
    previous = unit;
  }
  yield END;
}
function powerOf(exponent) {
  const power = BigInt.asUintN(64, BigInt(FACTOR) ** BigInt(exponent));
  return { high: Number(power >> 32n), low: Number(power & 0xffffffffn) };
}
function modulo(value) {
  return value - Math.floor(value / 2 ** 32) * 2 ** 32;
}
function hex(high, low) {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}

// src/report/sarif-result.ts
var MOST_FINDINGS = 20;
var MOST_RELATED = 100;
var MOST_FLOWS = 10;
var MOST_STEPS = 100;
var LONGEST = 4e3;
function groupsOf(diagnostics, places) {
  const groups = /* @__PURE__ */ new Map();
  for (const diagnostic of diagnostics) {
    const { rule, at } = diagnostic;
    const key = `${rule}\0${places.of(at).line}\0${at.path}`;
    const group = groups.get(key);
    if (group) group.diagnostics.push(diagnostic);
    else groups.set(key, { rule, diagnostics: [diagnostic] });
  }
  return [...groups.values()];
}
function worst({ diagnostics }) {
  const levels = new Set(diagnostics.map(({ level }) => level));
  return levels.has("error") ? "error" : levels.has("warning") ? "warning" : "note";
}
function resultOf(group, ruleIndex, lineHash, view) {
  const [first] = group.diagnostics;
  const shown = group.diagnostics.slice(0, MOST_FINDINGS);
  const related = distinct(shown.flatMap(({ because }) => because)).slice(0, MOST_RELATED);
  const flows = shown.flatMap(({ proofs }) => proofs.map(({ steps }) => steps)).filter((proof) => proof.length > 0);
  const fixes = shown.flatMap(({ fix }) => fix === null ? [] : [fixOf(fix, view)]);
  return {
    ruleId: group.rule,
    ruleIndex,
    kind: "fail",
    level: worst(group),
    message: { text: messageOf(group, shown, new Map(related.map((reason, id) => [keyOf(reason), id]))) },
    locations: [{ physicalLocation: physical(first.at, view) }],
    ...member(
      "relatedLocations",
      related.map((reason, id) => ({ id, ...location(reason.at, reason.message, view) }))
    ),
    ...member(
      "codeFlows",
      flows.slice(0, MOST_FLOWS).map((proof) => codeFlow(proof, view))
    ),
    partialFingerprints: {
      ...lineHash === void 0 ? {} : { primaryLocationLineHash: lineHash },
      "pullproofChain/v1": first.fingerprint
    },
    ...member("fixes", fixes),
    properties: { pulls: group.diagnostics.reduce((sum, { pulls }) => sum + pulls, 0) }
  };
}
function distinct(reasons) {
  return [...new Map(reasons.map((reason) => [keyOf(reason), reason])).values()];
}
function keyOf({ message, at: { path, start, end } }) {
  return `${path}\0${start}\0${end}\0${message}`;
}
function member(name, values) {
  return values.length === 0 ? {} : { [name]: values };
}
function messageOf({ diagnostics }, shown, ids) {
  const left = diagnostics.length - shown.length;
  const texts = shown.map(({ message, because, help }) => {
    const links = because.flatMap((reason) => {
      const id = ids.get(keyOf(reason));
      return id === void 0 ? [] : [`[${plain(reason.message)}](${id})`];
    });
    const why = links.length === 0 ? "" : ` Because ${links.join("; ")}.`;
    return [sentence(plain(message)) + why, ...help === null ? [] : help.trimEnd().split("\n").map(plain)];
  });
  const rest = left === 0 ? [] : [`${left} more of this rule on this line.`];
  return [...texts.flat(), ...rest].join("\n");
}
function plain(text) {
  return inertUpTo(LONGEST, text).replace(/[[\]]|\\(?=[\\[\]]|$)/g, "\\$&");
}
function sentence(text) {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
function codeFlow(proof, view) {
  const broken = proof.findIndex(({ status }) => status === "fails");
  const text = broken < 0 ? "Proof, not completed." : `Proof, broken at step ${broken + 1} of ${proof.length}.`;
  const locations = proof.slice(0, MOST_STEPS).map(({ status, message, at }) => ({
    location: location(at, `${status}: ${message}`, view),
    ...status === "fails" ? { kinds: ["danger"] } : {},
    importance: status === "fails" ? "essential" : "important"
  }));
  return { message: { text }, threadFlows: [{ locations }] };
}
function fixOf({ title, edits }, view) {
  const files = [...new Set(edits.map(({ at }) => at.path))];
  const artifactChanges = files.map((path) => {
    const inFile = edits.filter(({ at }) => at.path === path);
    const replacements = inFile.map(({ at, text }) => {
      return { deletedRegion: region(at, view), insertedContent: { text } };
    });
    return { artifactLocation: artifact(view.places.of({ path, start: 0, end: 0 }).path), replacements };
  });
  return { description: { text: sentence(plain(title)) }, artifactChanges };
}
function location(at, message, view) {
  return { physicalLocation: physical(at, view), message: { text: plain(message) } };
}
function physical(at, view) {
  return { artifactLocation: artifact(view.places.of(at).path), region: region(at, view) };
}
function region(at, { places }) {
  const { line, column, endLine, endColumn } = places.of(at);
  return { startLine: line, startColumn: column, endLine, endColumn };
}
function artifact(path) {
  return { uri: uriOf(path), uriBaseId: "%SRCROOT%" };
}
function uriOf(path) {
  return path.replace(/\p{Cs}/gu, "\uFFFD").split("/").map(encodeURIComponent).join("/");
}

// src/report/view.ts
function ruleOf({ rules, homepage }, id) {
  const known = rules.find((rule) => rule.id === id);
  return known ?? { id, level: "error", summary: `${id}.`, help: `# ${id}
`, helpUri: homepage };
}

// src/report/sarif.ts
var MOST_RESULTS = 5e3;
var LONGEST_NAME = 255;
var LONGEST_DESCRIPTION = 1024;
function render(report, view) {
  const groups = groupsOf(report.diagnostics, view.places);
  const kept = mostSevere(groups);
  const rules = rulesOf(report, view);
  const hashOf = lineHasher(view);
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  return `${inertJson({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "pullproof",
            semanticVersion: view.version,
            informationUri: view.homepage,
            rules: rules.map(descriptorOf)
          }
        },
        automationDetails: { id: "pullproof/" },
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: true, exitCode: view.exitCode, ...noticeOf(groups.length - kept.length) }],
        results: kept.map(
          (group) => resultOf(group, index.get(group.rule) ?? 0, hashOf(group.diagnostics[0].at), view)
        )
      }
    ]
  })}
`;
}
function mostSevere(groups) {
  if (groups.length <= MOST_RESULTS) return groups;
  const kept = groups.toSorted((a, b) => compareLevels(worst(a), worst(b))).slice(0, MOST_RESULTS);
  const set = new Set(kept);
  return groups.filter((group) => set.has(group));
}
function noticeOf(left) {
  if (left === 0) return {};
  const text = `Only the first ${MOST_RESULTS} results are listed, errors first: ${left} more are left out.`;
  return { toolExecutionNotifications: [{ level: "warning", message: { text } }] };
}
function rulesOf({ diagnostics }, view) {
  const rules = new Map(view.rules.map((rule) => [rule.id, rule]));
  for (const { rule } of diagnostics) if (!rules.has(rule)) rules.set(rule, ruleOf(view, rule));
  return [...rules.values()];
}
function descriptorOf({ id, level, summary, help, helpUri }) {
  return {
    id,
    name: inertUpTo(LONGEST_NAME, pascal(id)),
    shortDescription: { text: inertUpTo(LONGEST_DESCRIPTION, summary) },
    fullDescription: { text: inertUpTo(LONGEST_DESCRIPTION, prose(help) || summary) },
    help: { text: `${summary} ${helpUri}`, markdown: help },
    helpUri,
    defaultConfiguration: level === "off" ? { enabled: false } : { level },
    properties: {
      tags: ["reliability", "kubernetes", "gitops", "openchoreo"],
      precision: level === "error" ? "very-high" : "high",
      "problem.severity": level === "error" || level === "warning" ? level : "recommendation"
    }
  };
}
function prose(help) {
  const [head = ""] = help.replace(/^# .*$/m, "").split(/^## /m);
  return head.trim().replace(/\s+/g, " ");
}
function pascal(id) {
  return id.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  render
});
