import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);
import {
  summaryLine
} from "./chunk-OTAYBIML.js";
import {
  inert,
  inertPath,
  opensCommand
} from "./chunk-PV4GR47S.js";
import "./chunk-M53BW5QN.js";

// src/report/excerpt.ts
var WIDEST = 100;
var LEAD = 30;
var BEFORE = 400;
var AFTER = 800;
var MARK = new RegExp("^\\p{M}$", "u");
var WIDE = new RegExp("^(?:[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe10-\\ufe19\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{17000}-\\u{18cff}\\u{1b000}-\\u{1b2ff}\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation})$", "u");
function excerptOf(line, from, to) {
  const start = Math.min(from, line.length);
  const low = boundary(line, Math.max(0, start - BEFORE));
  const high = boundary(line, Math.min(line.length, start + AFTER));
  const cells = cellsOf(line.slice(low, high), start - low, Math.max(to, start + 1) - low);
  const { first, last } = windowOf(cells);
  const shown = cells.slice(first, last);
  const left = low > 0 || first > 0 ? "…" : "";
  const right = high < line.length || last < cells.length ? "…" : "";
  const carets = shown.map(({ width, marked }) => (marked ? "^" : " ").repeat(width)).join("");
  return {
    line: `${left}${shown.map((cell) => cell.shown).join("")}${right}`.trimEnd(),
    carets: `${left && " "}${carets}`.trimEnd() || "^"
  };
}
function cellsOf(text, start, end) {
  const cells = [];
  let at = 0;
  for (const char of text) {
    const shown = shownAt(text, at, char);
    cells.push({ shown, width: widthOf(shown), marked: at >= start && at < end });
    at += char.length;
  }
  if (start >= text.length) cells.push({ shown: "", width: 1, marked: true });
  return cells;
}
function shownAt(text, at, char) {
  if (char === "	") return "    ";
  return char === "#" && opensCommand(text.slice(at, at + 6)) ? "\\x23" : inert(char);
}
function widthOf(shown) {
  if (MARK.test(shown)) return 0;
  return WIDE.test(shown) ? 2 : Array.from(shown).length;
}
function windowOf(cells) {
  const total = cells.reduce((sum, cell) => sum + cell.width, 0);
  if (total <= WIDEST) return { first: 0, last: cells.length };
  let first = cells.findIndex((cell) => cell.marked);
  for (let lead = 0; first > 0 && lead < LEAD; ) lead += cells[--first]?.width ?? 0;
  let last = first;
  let width = 0;
  while (last < cells.length && width < WIDEST) width += cells[last++]?.width ?? 0;
  while (first > 0 && width < WIDEST) width += cells[--first]?.width ?? 0;
  return { first, last };
}
function boundary(line, at) {
  const code = line.charCodeAt(at);
  return code >= 56320 && code <= 57343 && at > 0 ? at - 1 : at;
}

// src/report/text.ts
var STYLE = { error: "red", warning: "yellow", note: "cyan" };
function render({ diagnostics, summary, generations = [] }, view) {
  const shown = view.quiet ? diagnostics.filter(({ level }) => level === "error") : diagnostics;
  const blocks = shown.map((diagnostic) => block(diagnostic, view));
  const dated = view.quiet ? [] : generations.map((one) => `${generationLine(one, view)}
`);
  return `${[...blocks, dated.join("") + summaryLine(summary)].join("\n\n")}
`;
}
function generationLine({ releases, evidence }, { places }) {
  const shown = evidence.map(({ message, at }) => `${inert(message)} (${point(places.of(at))})`);
  return `OpenChoreo ${releases}: ${shown.join(", ")}`;
}
function block(diagnostic, { places, color }) {
  const { level, rule, message, at, because, help, fix } = diagnostic;
  const place = places.of(at);
  const gutter = " ".repeat(String(place.line).length);
  const bar = color("dim", "|");
  const below = [
    ...because.map((reason) => `${color("dim", point(places.of(reason.at)))} ${inert(reason.message)}`),
    ...help === null ? [] : [indented(`${color("bold", "help:")} `, help, gutter.length + 11)],
    ...fix === null ? [] : [`${color("bold", "fix available:")} ${fixHint(fix)}`]
  ];
  return [
    `${color("bold", point(place))} ${color(STYLE[level], level)} ${inert(message)} ${color("dim", `[${rule}]`)}`,
    ...lines(at, place, places.excerpt(at)).map(
      ([number, text, marks]) => `  ${number === null ? gutter : color("dim", number)} ${bar} ${text}${color(STYLE[level], marks)}`.trimEnd()
    ),
    ...below.map((text) => `  ${gutter} ${color("dim", "=")} ${text}`)
  ].join("\n");
}
function lines(at, place, line) {
  if (line === void 0 || line.trim() === "" && at.start === at.end) return [];
  const end = place.endLine > place.line ? line.length : place.endColumn - 1;
  const { line: shown, carets } = excerptOf(line, place.column - 1, end);
  const marks = carets.trimStart();
  return [
    [String(place.line), shown, ""],
    [null, " ".repeat(carets.length - marks.length), marks]
  ];
}
function point({ path, line, column }) {
  return `${inertPath(path)}:${line}:${column}`;
}
function fixHint({ title, safe }) {
  return `${inert(title)} ${safe ? "(--fix)" : "(--fix=all: it changes meaning)"}`;
}
function indented(label, help, column) {
  return label + help.trimEnd().split("\n").map(inert).join(`
${" ".repeat(column)}`);
}
export {
  render
};
