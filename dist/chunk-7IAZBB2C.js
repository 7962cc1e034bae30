import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);
import {
  LightMap
} from "./chunk-DYBU2A67.js";

// src/base64.ts
function decodedLength(text) {
  const packed = /[\r\n]/.test(text) ? text.replace(/[\r\n]+/g, "") : text;
  if (packed.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(packed)) return void 0;
  const padding = packed.endsWith("==") ? 2 : packed.endsWith("=") ? 1 : 0;
  return packed.length / 4 * 3 - padding;
}
function decodeBase64(text) {
  return Buffer.from(text, "base64");
}
function base64Fault(text) {
  const packed = text.replace(/[\r\n]+/g, "");
  if (/^\s*[{[]/.test(packed)) return "is JSON, not base64: put it under stringData, or encode it";
  if (/\$\{|\{\{|<path:/.test(packed)) return "is a placeholder, not base64";
  if (/[ \t]/.test(packed)) return "holds spaces, which base64 does not allow (a folded block joins lines with spaces)";
  if (/^[A-Za-z0-9_-]*={0,2}$/.test(packed) && /[-_]/.test(packed))
    return "is in the URL alphabet of base64: use + and / for - and _";
  if (/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return "is base64 cut short: its padding or its end is missing";
  return "is not base64";
}

// src/scalar.ts
var NAMED = new Map([
  ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map((s) => [s, true]),
  ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map((s) => [s, false]),
  ...["", "~", "null", "Null", "NULL"].map((s) => [s, null])
]);
var LONGEST_NAME = "false".length;
var NOT_FINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
var INTEGER = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;
var FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
var TIMESTAMP = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ][0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}.*)?$/;
var LONG_TAG = /^!<tag:yaml\.org,2002:(.*)>$/;
function plainValue(text) {
  if (!mayBeTyped(text)) return text;
  const named = NAMED.get(text);
  if (named !== void 0) return named;
  if (!mayBeNumber(text)) return text;
  if (NOT_FINITE.test(text)) return void 0;
  const integer = integerOf(text);
  return integer === void 0 ? floatOf(text) ?? text : Number(integer);
}
function taggedValue(text, tag) {
  switch (tag.replace(LONG_TAG, "!!$1")) {
    case "!!binary":
      return decodedLength(text) === void 0 ? void 0 : decodeBase64(text).toString();
    case "!!bool":
      return only(plainValue(text), "boolean");
    case "!!null":
      return plainValue(text) === null ? null : void 0;
    case "!!int":
      return mayBeNumber(text) && integerOf(text) !== void 0 ? plainValue(text) : void 0;
    case "!!float":
      return only(plainValue(text), "number");
    case "!!timestamp":
      return TIMESTAMP.test(text) ? text : void 0;
    default:
      return text;
  }
}
function plainKey(text) {
  if (!mayBeTyped(text)) return text;
  const value = plainValue(text);
  if (value === void 0) return text.replace("+", "").toLowerCase();
  if (value === null) return void 0;
  if (typeof value !== "number") return String(value);
  const integer = integerOf(text);
  if (integer === void 0) return shortFloat(value);
  return integer <= INT64_MAX ? String(integer) : void 0;
}
function only(value, type) {
  return typeof value === type ? value : void 0;
}
function mayBeTyped(text) {
  return text === "" || mayBeNumber(text) || text.length <= LONGEST_NAME && "yYnNtTfFoO~".includes(text.charAt(0));
}
function mayBeNumber(text) {
  return text !== "" && "0123456789+-.".includes(text.charAt(0));
}
var INT64_MIN = -(2n ** 63n);
var INT64_MAX = 2n ** 63n - 1n;
var UINT64_MAX = 2n ** 64n - 1n;
function integerOf(text) {
  if (text.startsWith(".")) return void 0;
  const found = INTEGER.exec(text.replaceAll("_", ""));
  if (!found) return signedBinary(text);
  const [, sign = "", hex, binary, octal, decimal] = found;
  if (decimal !== void 0 && decimal.length < 16) return sign === "-" ? 0 - Number(decimal) : Number(decimal);
  const digits = decimal ?? (hex ? `0x${hex}` : binary ? `0b${binary}` : `0o${octal}`);
  if (digits.length > 70) return void 0;
  const value = sign === "-" ? -BigInt(digits) : BigInt(digits);
  return value >= INT64_MIN && value <= (sign === "" ? UINT64_MAX : INT64_MAX) ? value : void 0;
}
function signedBinary(text) {
  const found = /^0b([-+])([01]{1,64})$/.exec(text.replaceAll("_", ""));
  if (!found) return void 0;
  const value = BigInt(`0b${found[2]}`);
  const signed = found[1] === "-" ? -value : value;
  return signed >= INT64_MIN && signed <= INT64_MAX ? signed : void 0;
}
function floatOf(text) {
  if (text.startsWith(".") && /_(?![0-9])|(?<![0-9])_/.test(text)) return void 0;
  const digits = text.replaceAll("_", "");
  if (!FLOAT.test(digits)) return void 0;
  const value = Number(digits);
  return Number.isFinite(value) ? value : void 0;
}
function shortFloat(value) {
  const rounded = Math.fround(value);
  if (!Number.isFinite(rounded)) return rounded < 0 ? "-.inf" : ".inf";
  if (rounded === 0) return Object.is(rounded, -0) ? "-0" : "0";
  let digits = 0;
  while (Math.fround(Number(rounded.toExponential(digits))) !== rounded) digits++;
  const [mantissa, power] = rounded.toExponential(digits).split("e");
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return String(Number(`${mantissa}e${power}`));
  return `${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

// src/node.ts
function entryOf(node, key) {
  if (node?.kind !== "map") return void 0;
  return node instanceof LightMap ? node.entry(key) : node.entries.findLast((entry) => entry.key.text === key);
}
function valueUnder(node, key) {
  if (node instanceof LightMap) return node.value(key);
  return node.kind === "map" ? node.entries.findLast((entry) => entry.key.text === key)?.value : void 0;
}
function at(node, ...path) {
  return nodeAt(node, path);
}
function nodeAt(node, path) {
  let here = node;
  for (let i = 0; i < path.length && here !== void 0; i++) {
    const step = path[i];
    if (typeof step === "string") here = valueUnder(here, step);
    else here = step !== void 0 && here.kind === "seq" ? here.items[step] : void 0;
  }
  return here && isNull(here) ? void 0 : here;
}
function stringAt(node, ...path) {
  const found = nodeAt(node, path);
  return found?.kind === "scalar" && scalarOf(found) === found.text ? located(found) : void 0;
}
function textAt(node, ...path) {
  const found = nodeAt(node, path);
  return found?.kind === "scalar" ? located(found) : void 0;
}
function mapAt(node, ...path) {
  const found = nodeAt(node, path);
  return found?.kind === "map" ? found : void 0;
}
function itemsAt(node, ...path) {
  const found = nodeAt(node, path);
  return found?.kind === "seq" ? found.items : [];
}
function stringsAt(node, ...path) {
  const found = nodeAt(node, path);
  if (found?.kind !== "map") return [];
  return found.entries.flatMap(
    ({ key, value }) => value.kind === "scalar" ? [{ key: located(key), value: located(value) }] : []
  );
}
function located(node) {
  return { value: node.text, at: { path: node.path, start: node.start, end: node.end } };
}
function isNull(node) {
  return node.kind === "scalar" && (!node.plain || node.text.length <= 4) && scalarOf(node) === null;
}
function jsonOf(node) {
  if (node.kind === "seq") return node.items.map(jsonOf);
  if (node.kind === "map")
    return Object.fromEntries(node.entries.map(({ key, value: value2 }) => [keyOf(key) ?? key.text, jsonOf(value2)]));
  const value = scalarOf(node);
  return value === void 0 ? Number.NaN : value;
}
function scalarOf({ text, plain, tag }) {
  if (plain) return plainValue(text);
  return tag === void 0 ? text : taggedValue(text, tag);
}
function keyOf(key) {
  if (key.plain) return plainKey(key.text);
  if (key.tag === void 0) return key.text;
  const value = taggedValue(key.text, key.tag);
  if (typeof value === "string") return value;
  return value === null || value === void 0 ? void 0 : plainKey(key.text);
}
function scalarNode(text, { path, start, end }) {
  return { kind: "scalar", text, plain: false, style: "plain", path, start, end };
}
function mapNode(entries, { path, start, end }) {
  return { kind: "map", entries, path, start, end };
}
function seqNode(items, { path, start, end }) {
  return { kind: "seq", items, path, start, end };
}
function withEntry(map, key, value) {
  const index = map.entries.findLastIndex((entry) => entry.key.text === key.text);
  if (index < 0) return mapNode([...map.entries, { key, value }], map);
  return mapNode(
    map.entries.map((entry, i) => i === index ? { key: entry.key, value } : entry),
    map
  );
}
function withoutEntry(map, key) {
  return mapNode(
    map.entries.filter((entry) => entry.key.text !== key),
    map
  );
}

export {
  decodedLength,
  decodeBase64,
  base64Fault,
  plainValue,
  mayBeTyped,
  entryOf,
  at,
  stringAt,
  textAt,
  mapAt,
  itemsAt,
  stringsAt,
  located,
  isNull,
  jsonOf,
  scalarOf,
  keyOf,
  scalarNode,
  mapNode,
  seqNode,
  withEntry,
  withoutEntry
};
