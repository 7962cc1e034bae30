import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);
import {
  inert
} from "./chunk-PV4GR47S.js";

// src/report/summary.ts
function summaryLine(summary) {
  return `${provedLine(summary)} · ${foundLine(summary)} in ${count(summary.files, "file")}${skippedPart(summary)}`;
}
function provedLine({ planes, pulls }) {
  const { pulled, refused, unknown } = pulls;
  const images = pulled + refused + unknown;
  const verdicts = nonZero([
    [pulled, `${pulled} pulled`],
    [refused, `${refused} refused`],
    [unknown, `${unknown} unknown`]
  ]);
  const head = `${count(planes, "data plane")}, ${count(images, "image")}`;
  return verdicts.length === 0 ? head : `${head}: ${verdicts.join(", ")}`;
}
function foundLine({ errors, warnings, notes }) {
  const levels = nonZero([
    [errors, count(errors, "error")],
    [warnings, count(warnings, "warning")],
    [notes, count(notes, "note")]
  ]);
  return levels.length === 0 ? "no findings" : levels.join(", ");
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function skippedPart({ skipped }) {
  const kinds = Object.entries(skipped).filter(([, number]) => number > 0).sort(([a], [b]) => a < b ? -1 : 1);
  if (kinds.length === 0) return "";
  const total = kinds.reduce((sum, [, number]) => sum + number, 0);
  const named = kinds.map(([kind, number]) => kinds.length === 1 ? inert(kind) : `${number} ${inert(kind)}`);
  return `, ${total} skipped (${named.join(", ")})`;
}
function nonZero(parts) {
  return parts.filter(([number]) => number > 0).map(([, text]) => text);
}

export {
  summaryLine,
  count
};
