import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);

// src/report/inert.ts
var ACTIVE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|#(?=#(?:[vV][sS][oO])?\[)/gu;
var NAMED = /* @__PURE__ */ new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["	", "\\t"]
]);
function opensCommand(text) {
  return /^##(?:vso)?\[/i.test(text);
}
function inert(text) {
  return text.replace(ACTIVE, (found) => NAMED.get(found) ?? escapeOf(found.codePointAt(0) ?? 0));
}
function inertUpTo(limit, text) {
  const shown = inert(text.slice(0, limit + 1));
  if (text.length <= limit && shown.length <= limit) return shown;
  return `${shown.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
function inertPath(path) {
  const shown = inert(path);
  return /^\s*::/.test(shown) ? `./${shown}` : shown;
}
function inertJson(value) {
  const json = JSON.stringify(value);
  const whole = /\\ud[89a-f]/.test(json) ? JSON.stringify(value, wellFormed) : json;
  return whole.replace(ACTIVE, (found) => Array.from(units(found), jsonEscape).join(""));
}
function wellFormed(_, value) {
  return typeof value === "string" ? value.replace(new RegExp("\\p{Cs}", "gu"), "�") : value;
}
function escapeOf(code) {
  const digits = code.toString(16);
  if (code <= 255) return `\\x${digits.padStart(2, "0")}`;
  return code <= 65535 ? `\\u${digits.padStart(4, "0")}` : `\\u{${digits}}`;
}
function* units(text) {
  for (let i = 0; i < text.length; i++) yield text.charCodeAt(i);
}
function jsonEscape(unit) {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}

export {
  opensCommand,
  inert,
  inertUpTo,
  inertPath,
  inertJson
};
