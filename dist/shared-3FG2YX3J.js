// builtin:node:crypto
var load = () => process.getBuiltinModule("node:crypto");
var createHash = (...given) => load().createHash(...given);
var createHmac = (...given) => load().createHmac(...given);
var hash = (...given) => load().hash(...given);

// src/facts/packing.ts
var CONSTANTS = [void 0, null, true, false];
var ARRAY = 0;
var MAP = 1;
var SET = 2;
var OBJECT = 3;
var PackingError = class extends Error {
};
function pack(root, plain = (value) => value) {
  const packing = new Packing(plain);
  const packed = {
    root: packing.refer(root),
    shapes: packing.shapes,
    atoms: packing.atoms,
    objects: packing.objects
  };
  return JSON.stringify(packed);
}
var Packing = class {
  shapes = [];
  atoms = [];
  objects = [];
  #count = 0;
  #plain;
  #known = new Map(CONSTANTS.map((constant, i) => [constant, i]));
  #shapes = /* @__PURE__ */ new Map();
  constructor(plain) {
    this.#plain = plain;
  }
  refer(value) {
    if (typeof value === "number") return isSmall(value) ? -value - 1 : this.#addAtom(value);
    const known = this.#known.get(value);
    if (known !== void 0) return known;
    const reference = typeof value === "string" ? this.#addAtom(value) : this.#addObject(value);
    this.#known.set(value, reference);
    return reference;
  }
  #addAtom(atom) {
    return CONSTANTS.length + 2 * (this.atoms.push(atom) - 1);
  }
  #addObject(value) {
    if (typeof value !== "object" || value === null) throw new TypeError(`a ${typeof value} is no plain data`);
    const own = Array.isArray(value) ? this.#listed(ARRAY, value) : value instanceof Map ? this.#listed(MAP, [...value].flat()) : value instanceof Set ? this.#listed(SET, [...value]) : this.#shaped(this.#plain(value));
    for (const number of own) this.objects.push(number);
    return CONSTANTS.length + 2 * this.#count++ + 1;
  }
  #listed(shape, items) {
    const own = [shape, items.length];
    for (const item of items) own.push(this.refer(item));
    return own;
  }
  #shaped(value) {
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null)
      throw new TypeError(`a ${value.constructor.name} is no plain data`);
    const own = [this.#shapeOf(Object.keys(value))];
    for (const held of Object.values(value)) own.push(this.refer(held));
    return own;
  }
  #shapeOf(keys) {
    const key = keys.join("\n");
    const known = this.#shapes.get(key);
    if (known !== void 0 && this.shapes[known - OBJECT]?.length === keys.length) return known;
    const shape = this.shapes.push(keys) - 1 + OBJECT;
    this.#shapes.set(key, shape);
    return shape;
  }
};
function isSmall(value) {
  return value >= 0 && value < 2 ** 31 && Number.isInteger(value) && !Object.is(value, -0);
}
function unpack(text) {
  const { shapes, atoms, objects, root } = packedIn(text);
  const made = [];
  const value = (reference = 0) => {
    if (reference < CONSTANTS.length) return reference < 0 ? -reference - 1 : CONSTANTS[reference];
    const at2 = reference - CONSTANTS.length >>> 1;
    const values = (reference & 1) === 0 ? atoms : made;
    if (at2 >= values.length) throw new PackingError("an object refers to a later one");
    return values[at2];
  };
  for (let next = 0; next < objects.length; ) {
    const shape = objects[next++] ?? 0;
    const keys = shapes[shape - OBJECT];
    const length = keys ? keys.length : objects[next++] ?? -1;
    if (length < 0 || next + length > objects.length) throw new PackingError("an object is not whole");
    made.push(keys ? shaped(keys, objects, next, value) : listed(shape, objects.slice(next, next + length), value));
    next += length;
  }
  return value(root);
}
function shaped(keys, objects, from, value) {
  const object = {};
  for (let i = 0; i < keys.length; i++) object[keys[i] ?? ""] = value(objects[from + i]);
  return object;
}
function listed(shape, references, value) {
  const values = references.map((reference) => value(reference));
  if (shape === ARRAY) return values;
  if (shape === SET) return new Set(values);
  if (shape !== MAP || values.length % 2 !== 0) throw new PackingError("an object is of no shape");
  const map = /* @__PURE__ */ new Map();
  for (let i = 0; i < values.length; i += 2) map.set(values[i], values[i + 1]);
  return map;
}
function packedIn(text) {
  let read;
  try {
    read = JSON.parse(text);
  } catch (error) {
    throw new PackingError(error instanceof Error ? error.message : "no JSON");
  }
  if (!isPacked(read)) throw new PackingError("this is nothing that was packed");
  return read;
}
function isPacked(value) {
  if (typeof value !== "object" || value === null) return false;
  if (!("root" in value && "shapes" in value && "atoms" in value && "objects" in value)) return false;
  const { root, shapes, atoms, objects } = value;
  const isShape = (keys) => Array.isArray(keys) && keys.every((key) => typeof key === "string" && key !== "__proto__") && new Set(keys).size === keys.length;
  return Number.isInteger(root) && Array.isArray(shapes) && shapes.every(isShape) && Array.isArray(atoms) && atoms.every((atom) => typeof atom === "string" || typeof atom === "number") && Array.isArray(objects) && objects.every(Number.isInteger);
}

// apart:src/facts/veil.ts?src/facts/lot-packing.ts
import { finderBy, isVeiled, veiled, veiledInPlace } from "./judge.js";

// apart:src/resources/data-plane.ts?src/facts/withheld.ts
import { dataPlaneOf, isDataPlane, isOpenChoreo, isStump, secretRefOf } from "./judge.js";

// apart:src/text/json.ts?src/facts/withheld.ts
import { isJson } from "./judge.js";

// apart:src/yaml/mask-field.ts?src/facts/withheld.ts
import { CLOSED, isKnownKey, isShown, keyIsShown, within } from "./check.js";

// apart:src/yaml/node.ts?src/facts/withheld.ts
import { at, entryOf, firstEntryOf, isNull, itemsAt, jsonOf, keyOf, located, mapAt, mapNode, rewrittenScalar, scalarNode, scalarOf, seqNode, stringAt, textAt, textUnder, textsAt, united, valueUnder, withEntry, withoutEntry } from "./check.js";

// apart:src/facts/veil.ts?src/facts/withheld.ts
import { finderBy as finderBy2, isVeiled as isVeiled2, veiled as veiled2, veiledInPlace as veiledInPlace2 } from "./judge.js";

// src/facts/withheld.ts
function withoutCredentials(node, key) {
  const { kind, path, start, end } = node;
  if (node.kind === "seq") return { kind, path, start, end, items: node.items.map((item) => seen(item, key)) };
  return { kind, path, start, end, entries: node.entries.map((entry) => withheld(entry, node, key)) };
}
var LISTS = /^(?:env|files|args|command)$/;
var VALUES = /^(?:value|content)$/;
function withheld({ key: name, value }, map, key) {
  if (value.kind === "scalar")
    return { key: name, value: (holdsCredential(name.text, map) ? hidden : seen)(value, key) };
  if (value.kind === "map") return { key: name, value: isClosed(name.text, map) ? withoutValues(value, key) : value };
  if (isClosed(name.text, map) || LISTS.test(name.text))
    return {
      key: name,
      value: seqNode(
        value.items.map((item) => withoutValues(item, key)),
        value
      )
    };
  return { key: name, value };
}
function withoutValues(node, key) {
  if (node.kind === "scalar") return hidden(node, key);
  if (node.kind === "seq") return node;
  const entries = node.entries.map(
    (entry) => VALUES.test(entry.key.text) && entry.value.kind === "scalar" ? { key: entry.key, value: hidden(entry.value, key) } : entry
  );
  return mapNode(entries, node);
}
function isClosed(name, map) {
  if (name === "secretKey" && (entryOf(map, "remoteRef") || entryOf(map, "sourceRef"))) return false;
  return CLOSED.test(name);
}
function holdsCredential(name, map) {
  if (isClosed(name, map)) return true;
  if (!VALUES.test(name)) return false;
  return ["name", "key"].some((beside) => {
    const value = entryOf(map, beside)?.value;
    return value?.kind === "scalar" && CLOSED.test(value.text.replaceAll("_", ""));
  });
}
var OPEN = /^\s*$|\$\{|\{\{|^(?:string|integer|number|boolean|array|object|map)\b[^|]*(?:$|\|)/;
var STAND_IN = /^(?:ENC\[|<.*>$)|\.\.\.|change-?me|placeholder|redacted|replace|xxx|your[-_]/i;
function hidden(node, key) {
  const { text } = node;
  const config = withoutLogins(text, key);
  if (config !== void 0) return { ...node, text: config };
  if (OPEN.test(text))
    return { ...node, text: text.replace(/(default=)[^|]+/, (_, mark) => `${mark}${veiled2(text, key)}`) };
  if (isVeiled2(text) || isStump(text)) return node;
  if (typeof scalarOf(node) !== "string") return { ...node, text: text.replace(/\d/g, "1") };
  return scalarNode(veiled2(text, key) + (STAND_IN.test(text) ? " placeholder" : ""), node);
}
var TOKEN = /-----BEGIN|LS0tLS1CRUdJTi|(?:gh[pousr]|github_pat|dckr_pat|glpat|xox[a-z])[-_]\w{8}|AKIA\w{8}|eyJ[\w-]{10}/;
var LOGIN = /(:\/\/[^\s:/?#@]+:)([^\s/?#@]+)(?=@)/g;
function seen(node, key) {
  if (node.kind !== "scalar") return node;
  const config = withoutLogins(node.text, key);
  if (config !== void 0) return { ...node, text: config };
  if (TOKEN.test(node.text)) return hidden(node, key);
  const text = node.text.replace(LOGIN, (_, before, password) => `${before}${veiledInPlace2(password, key)}`);
  return text === node.text ? node : { ...node, text };
}
var FIELD = /("(username|password|email|auth|identitytoken|registrytoken|authorization)"\s*:\s*)"((?:[^"\\]|\\.)*)"/gi;
function withoutLogins(text, key) {
  if (/^\s*\{/.test(text)) {
    const isConfig = text.search(FIELD) >= 0 || /"auths"|^\s*\{\s*\}\s*$/i.test(text);
    if (!isConfig || !(HOLE.test(text) || isJson(text))) return void 0;
    return text.replace(FIELD, (_, before, field, raw) => `${before}${veiledField(field, raw, key)}`);
  }
  if (!/^\s*[eI][\w+/=\s]+$/.test(text)) return void 0;
  const inner = withoutLogins(Buffer.from(text, "base64").toString(), key);
  return inner === void 0 ? void 0 : Buffer.from(inner).toString("base64");
}
var HOLE = /\$\{|\{\{/;
function veiledField(field, raw, key) {
  if (HOLE.test(raw)) return `"${raw}"`;
  const value = field.toLowerCase() === "auth" ? veiledAuth(raw, key) : veiledInPlace2(raw, key);
  return `"${value}"`;
}
function veiledAuth(raw, key) {
  const decoded = Buffer.from(raw, "base64");
  const [, user, password] = /^([^:]*):(.*)$/s.exec(decoded.toString()) ?? [];
  if (user === void 0 || password === void 0 || decoded.toString("base64") !== raw)
    return raw.replace(/[A-Za-z0-9+/]/g, "A");
  return Buffer.from(`${veiledInPlace2(user, key)}:${veiledInPlace2(password, key)}`).toString("base64");
}

// src/facts/lot-packing.ts
function packLot({ facts, ...lot }, key) {
  const mentions = facts.mentions.map((mention) => ({ ...mention, name: veiled(mention.name, key) }));
  const references = facts.references.map((name) => veiled(name, key));
  return pack(
    { ...lot, facts: { ...facts, mentions, references } },
    (value) => isCollection(value) ? withoutCredentials(value, key) : value
  );
}
function unpackLot(text) {
  const lot = unpack(text);
  if (!isLot(lot)) throw new PackingError("these are no facts of a lot");
  return lot;
}
function isLot(value) {
  if (typeof value !== "object" || value === null) return false;
  return "facts" in value && "remains" in value && "files" in value && value.files instanceof Map;
}
function isCollection(value) {
  if (!("kind" in value && "path" in value)) return false;
  return value.kind === "map" && "entries" in value || value.kind === "seq" && "items" in value;
}

export {
  createHash,
  createHmac,
  hash,
  PackingError,
  packLot,
  unpackLot
};
