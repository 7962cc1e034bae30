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

// src/report/json.ts
var json_exports = {};
__export(json_exports, {
  render: () => render
});
module.exports = __toCommonJS(json_exports);

// apart:src/report/inert.ts
var { inert, inertJson, inertLine, inertPath, inertUpTo, opensCommand, point } = require("./check.cjs");

// src/report/json.ts
function render({ summary, generations = [], planes, pulls, diagnostics }, { places, version }) {
  const members = [
    '"version":1',
    `"tool":${inertJson({ name: "pullproof", version })}`,
    `"summary":${inertJson(summaryOf(summary))}`,
    ...generations.length === 0 ? [] : [`"generations":${rows(generations.map((one) => generationOf(one, places)))}`],
    `"planes":${rows(planes.map((plane) => planeOf(plane, places)))}`,
    `"pulls":${rows(pulls.map((pull) => pullOf(pull, places)))}`,
    `"findings":${rows(diagnostics.map((diagnostic) => findingOf(diagnostic, places)))}`
  ];
  return `{${members.join(",\n")}}
`;
}
function rows(values) {
  return values.length === 0 ? "[]" : `[
${values.map((value) => inertJson(value)).join(",\n")}]`;
}
function summaryOf({ files, documents, skipped, pulls, errors, warnings, notes }) {
  const { pulled, refused, unknown } = pulls;
  const kinds = Object.entries(skipped).sort(([a], [b]) => a < b ? -1 : 1);
  return {
    files,
    documents,
    skipped: Object.fromEntries(kinds),
    pulls: { pulled, refused, unknown },
    errors,
    warnings,
    notes
  };
}
function planeOf(plane, places) {
  const { dataPlane, cluster, generation, prefix, secretRef, verdict, counterexample, cause, proof } = plane;
  const steps = stepsOf(proof, places);
  const dated = generation === void 0 ? {} : { generation };
  return { dataPlane, cluster, ...dated, prefix, secretRef, verdict, counterexample, cause, proof: steps };
}
function generationOf({ releases, evidence }, places) {
  return { releases, evidence: evidence.map(({ message, at }) => ({ message, at: placeOf(at, places) })) };
}
function pullOf(pull, places) {
  return {
    cluster: pull.cluster,
    dataPlane: pull.dataPlane,
    namespace: pull.namespace,
    workload: { kind: pull.workload.kind, name: pull.workload.name },
    container: pull.container,
    image: pull.image,
    verdict: pull.verdict,
    cause: pull.cause,
    secret: pull.secret,
    authEntry: pull.authEntry,
    candidates: pull.candidates.map(({ secret, authEntry }) => ({ secret, authEntry })),
    assumptions: pull.assumptions,
    at: placeOf(pull.at, places),
    proof: stepsOf(pull.proof, places)
  };
}
function stepsOf(proof, places) {
  return proof.map(({ step, status, message, at }) => ({ step, status, message, at: placeOf(at, places) }));
}
function findingOf({ rule, level, message, at, because, help, pulls }, places) {
  const reasons = because.map((reason) => ({ message: reason.message, at: placeOf(reason.at, places) }));
  return { rule, level, message, at: placeOf(at, places), because: reasons, help, pulls };
}
function placeOf(span, places) {
  const { path, line, column, endLine, endColumn } = places.of(span);
  return { path, line, column, endLine, endColumn };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  render
});
