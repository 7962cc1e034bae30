"use strict";

// apart:src/facts/extract.ts
var { extract, lotExtractor } = require("./judge.cjs");

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

// apart:src/facts/veil.ts
var { finderBy, isVeiled, veiled, veiledInPlace } = require("./judge.cjs");

// apart:src/resources/data-plane.ts
var { dataPlaneOf, isDataPlane, isOpenChoreo, isStump, secretRefOf } = require("./judge.cjs");

// apart:src/text/json.ts
var { isJson } = require("./judge.cjs");

// apart:src/text/login.ts
var { ASKED, isLogin, isPackedLogin, shown, shownFile, shownName, shownWord, withoutCredentials, withoutLogin } = require("./check.cjs");

// apart:src/yaml/mask-field.ts
var { CLOSED, isKnownKey, isShown, keyIsShown, within } = require("./check.cjs");

// apart:src/yaml/node.ts
var { at, entryOf, firstEntryOf, isEmpty, isNull, itemTextsAt, itemsAt, jsonOf, keyOf, located, mapAt, mapNode, rewrittenScalar, rewrittenString, scalarNode, scalarOf, seqNode, stringAt, textAt, textUnder, textsAt, united, valueUnder, withEntry, withoutEntry } = require("./check.cjs");

// src/facts/withheld.ts
function withoutCredentials2(node, key) {
  const { kind, path, start, end } = node;
  if (node.kind === "seq") return { kind, path, start, end, items: node.items.map((item) => seen(item, key)) };
  return { kind, path, start, end, entries: node.entries.map((entry) => withheld(entry, node, key)) };
}
var LISTS = /^(?:env|files|args|command)$/;
var VALUES = /^(?:value|content)$/;
function withheld(entry, map, key) {
  const name = seen(entry.key, key);
  const { value } = entry;
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
    return { ...node, text: text.replace(/(default=)[^|]+/, (_, mark) => `${mark}${veiled(text, key)}`) };
  if (isVeiled(text) || isStump(text)) return node;
  if (typeof scalarOf(node) !== "string") return { ...node, text: text.replace(/\d/g, "1") };
  return scalarNode(veiled(text, key) + (STAND_IN.test(text) ? " placeholder" : ""), node);
}
var TOKEN = /-----BEGIN|LS0tLS1CRUdJTi|(?:gh[pousr]|github_pat|dckr_pat|glpat|xox[a-z])[-_]\w{8}|AKIA\w{8}|eyJ[\w-]{10}/;
var LOGIN = /(:\/\/(?:[^\s:/?#@]*[{}][^\s:/?#@]*:|(?!git[@:]|[^\s:/?#@]*[{}])|git:))([^\s/?#@]+)(?=@)/g;
var WITH_QUERY = /(?:^|:\/\/)[^\s"'(,?{}]{1,500}\?[^\s"'({}]+/g;
var BARE_LOGIN = /(?<![^\s"'(,])([^\s:/@"'(,]+:)(?!\/\/|\d+\/)([^\s@"'(,]+)(?=@(?!sha\d+:)[\w.-]+(?::\d+)?(?:\/|$))/g;
function seen(node, key) {
  if (node.kind !== "scalar") return node;
  const config = withoutLogins(node.text, key);
  if (config !== void 0) return { ...node, text: config };
  if (TOKEN.test(node.text) || isPackedLogin(node.text) || isBroken(node.text)) return hidden(node, key);
  if (!/[@?]/.test(node.text)) return node;
  const veil = (_, before, password) => `${before}${veiledInPlace(password, key)}`;
  const text = node.text.replace(LOGIN, veil).replace(BARE_LOGIN, veil).replace(WITH_QUERY, (address) => address.replace(ASKED, veil));
  return text === node.text ? node : { ...node, text };
}
function isBroken(text) {
  return text.search(FIELD) >= 0 && !HOLE.test(text);
}
var FIELD = /("(username|password|email|auth|identitytoken|registrytoken|authorization)"\s*:\s*)"((?:[^"\\]|\\.)*)"/gi;
function withoutLogins(text, key) {
  if (/^\s*\{/.test(text)) {
    const isConfig = text.search(FIELD) >= 0 || /"auths"|^\s*\{\s*\}\s*$/i.test(text);
    if (!isConfig) return void 0;
    if (isJson(text)) return withoutStrings(text, key);
    if (!HOLE.test(text)) return void 0;
    return text.replace(FIELD, (_, before, field, raw) => `${before}${veiledField(field, raw, key)}`);
  }
  if (!/^\s*[eI][\w+/=\s]+$/.test(text)) return void 0;
  const inner = withoutLogins(Buffer.from(text, "base64").toString(), key);
  return inner === void 0 ? void 0 : Buffer.from(inner).toString("base64");
}
function withoutStrings(json, key) {
  let field = "";
  return json.replace(/"((?:[^"\\]|\\.)*)"(\s*:)?/g, (_, raw, colon) => {
    if (colon === void 0) return veiledField(field, raw, key);
    field = raw;
    return `"${veiledKey(raw, key)}"${colon}`;
  });
}
function veiledKey(raw, key) {
  if (isPackedLogin(raw)) return veiledAuth(raw, key);
  const veil = (_, before, password2) => `${before}${veiledInPlace(password2, key)}`;
  if (!isLogin(raw)) return raw.replace(LOGIN, veil);
  const [user = "", ...password] = raw.split(":");
  return `${veiledInPlace(user, key)}:x${veiledInPlace(password.join(":").slice(1), key)}`;
}
var HOLE = /\$\{|\{\{/;
function veiledField(field, raw, key) {
  if (HOLE.test(raw)) return `"${raw}"`;
  const value = field.toLowerCase() === "auth" ? veiledAuth(raw, key) : veiledInPlace(raw, key);
  return `"${value}"`;
}
function veiledAuth(raw, key) {
  const decoded = Buffer.from(raw, "base64");
  const [, user, password] = /^([^:]*):(.*)$/s.exec(decoded.toString()) ?? [];
  if (user === void 0 || password === void 0 || decoded.toString("base64") !== raw)
    return raw.replace(/[A-Za-z0-9+/]/g, "A");
  return Buffer.from(`${veiledInPlace(user, key)}:${veiledInPlace(password, key)}`).toString("base64");
}

// src/facts/lot-packing.ts
function packLot({ facts, ...lot }, key) {
  const mentions = facts.mentions.map((mention) => ({ ...mention, name: veiled(mention.name, key) }));
  const references = facts.references.map((name) => veiled(name, key));
  return pack(
    { ...lot, facts: { ...facts, mentions, references } },
    (value) => isCollection(value) ? withoutCredentials2(value, key) : value
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

// apart:src/facts/retagged.ts
var { Retagged } = require("./check.cjs");

// apart:src/facts/stencil.ts
var { retaggingOf, stencilsOf } = require("./check.cjs");

// apart:src/repository/repository.ts
var { WHY_UNREAD, isUnread, noted, repositoryOf, repositoryOfTexts } = require("./check.cjs");

// apart:src/text/digest.ts
var { sha256 } = require("./check.cjs");

// apart:src/cache/former-report.ts
var { NONE, formerReport, keepTrace } = require("./check.cjs");

// apart:src/cache/lot-file.ts
var { keepLot, keptStencils, lotFileOf, packedFacts, useLot } = require("./check.cjs");

// builtin:node:path
var load = () => process.getBuiltinModule("node:path");
var join = /* @__PURE__ */ (() => load().join)();
var relative = /* @__PURE__ */ (() => load().relative)();

// apart:src/cache/shelf.ts
var { clearOut, hasReports, keptIn, put, taken, touch } = require("./check.cjs");

// src/cache/survey-shelf.ts
function surveyShelf(shelf, ids) {
  const file = join(shelf.directory, `survey-${shelf.build.slice(0, 16)}.json`);
  const before = keptIn2(file);
  const names = ids.names();
  const signs = remembering(new Map(before?.signs));
  const named = remembering(new Map(before?.names === names ? before.named : []));
  const byPath = /* @__PURE__ */ new Map();
  return {
    signs: (path, read) => {
      const known = byPath.get(path) ?? signs.of(ids.of(path), () => read(path));
      byPath.set(path, known);
      return known;
    },
    named: (path, read) => named.of(`${ids.of(path)} ${path}`, read),
    allNamed: () => [...named.asked.values()],
    keep: () => {
      if (!signs.isNew() && !named.isNew()) return;
      const kept = { signs: [...signs.asked], names, named: [...named.asked] };
      const text = JSON.stringify(kept);
      try {
        put(shelf, file, `${sha256(text)}
${text}`);
      } catch {
      }
    }
  };
}
function remembering(before) {
  const asked = /* @__PURE__ */ new Map();
  let isNew = false;
  return {
    asked,
    of: (key, read) => {
      const known = before.get(key);
      isNew ||= known === void 0;
      const value = known ?? read();
      asked.set(key, value);
      return value;
    },
    isNew: () => isNew
  };
}
function keptIn2(file) {
  try {
    const [digest = "", text = ""] = taken(file).split("\n");
    return digest === sha256(text) ? JSON.parse(text) : void 0;
  } catch {
    return void 0;
  }
}

// src/cache/lot-shelf.ts
function shelvedLots(question) {
  const ids = question.opened.ids();
  return ids && new ShelvedLots(question, ids);
}
var ShelvedLots = class {
  known = /* @__PURE__ */ new Map();
  #case;
  #ids;
  #survey;
  /** Files that are looked at for what is done now. */
  #reads = /* @__PURE__ */ new Set();
  /** Files that are looked at beside the plan and the lots. */
  #outside = /* @__PURE__ */ new Set();
  #planned;
  /** Files that are looked at for the plan. */
  #planning = [];
  #lots = [];
  /** By file, the lot that alone has read it, or NONE. */
  #readers = /* @__PURE__ */ new Map();
  /** Facts of all that there is would be of no use once any file has changed. */
  #keepsFacts = true;
  #former;
  constructor(question, ids) {
    this.#case = question;
    this.#ids = ids;
    this.#survey = surveyShelf(question.shelf, ids);
  }
  get veil() {
    return this.#planned === void 0 ? void 0 : digestOf(["veil", this.#planned]);
  }
  noting(repository) {
    const note = (path) => this.#reads.add(path);
    return noted(repository, note, (path) => {
      if (this.#reads === this.#outside) note(path);
      return this.#survey.signs(path, repository.signs);
    });
  }
  /** Of kustomizations, what they name is planned from: the rest of them may change. */
  recall = (path, read) => {
    const planning = this.#reads;
    this.#reads = /* @__PURE__ */ new Set();
    const named = this.#survey.named(path, read);
    this.#reads = planning;
    this.#case.opened.countRead([path]);
    return named;
  };
  standing(plan) {
    const { former, opened } = this.#case;
    if (!former || plan.lots.length === 1) return void 0;
    const retagged = new Retagged(former.changed);
    const lots = this.#lotsLike(former, plan, retagged);
    const report = lots && retagged.after(former.report);
    if (!report) return void 0;
    opened.countRead(former.beside);
    this.#former = former;
    this.#lots = lots;
    return report;
  }
  extractor(plan) {
    const extractLot = lotExtractor(plan);
    const planned = this.#plannedFrom();
    this.#keepsFacts = plan.lots.length > 1;
    this.#readers.clear();
    return (lot) => {
      const key = keyOf2(lot, planned);
      const { facts, digests, inputs } = this.#keptLot(key) ?? this.#extracted(key, () => extractLot(lot));
      this.#noteReads(inputs, this.#lots.push([key, digests]) - 1);
      return facts;
    };
  }
  /** Keeps what a report was made from; it has been kept itself, as a text of this digest. */
  keepTrace({ pulls }, body) {
    if (this.#lots.length === 0) return;
    const { shelf, asked, opened } = this.#case;
    const troubled = pulls.filter(({ verdict }) => verdict !== "pulled").map(({ at: at2 }) => at2.path);
    const { outside, troubled: before } = this.#former?.trace ?? { outside: [...this.#outside], troubled };
    this.#noteReads(this.#planning, NONE);
    const readers = opened.repository.manifests.map((path) => this.#readers.get(path) ?? NONE);
    keepTrace(shelf, asked, opened, { lots: this.#lots, outside, troubled: [...new Set(before)], readers, body });
  }
  #noteReads(paths, lot) {
    for (const path of paths) this.#readers.set(path, this.#readers.has(path) ? NONE : lot);
  }
  /** The digest of what the plan was made from: it is made now. */
  #plannedFrom() {
    if (this.#planned !== void 0) return this.#planned;
    const { shelf, options, opened } = this.#case;
    this.#survey.keep();
    this.#planning = [...this.#reads];
    const contents = this.#ids.contents([...this.#planning, opened.config ?? ""]);
    const parts = [shelf.build, options, this.#ids.names(), contents, this.#planning, this.#survey.allNamed()];
    this.#planned = digestOf(parts);
    this.#reads = this.#outside;
    return this.#planned;
  }
  #keptLot(key) {
    const { shelf, opened } = this.#case;
    const file = lotFileOf(shelf, key);
    const packed = file?.isOf(this.#ids) ? packedFacts(shelf, file.digests.facts) : void 0;
    if (!file || packed === void 0) return void 0;
    useLot(shelf, file.digests);
    opened.countRead(file.inputs);
    return { facts: unpackLot(packed), digests: file.digests, inputs: file.inputs };
  }
  #extracted(key, extract2) {
    this.#reads = /* @__PURE__ */ new Set();
    const facts = extract2();
    const inputs = [...this.#reads].sort();
    this.#reads = this.#outside;
    const { shelf, opened } = this.#case;
    const stencils = stencilsOf(facts, opened.repository);
    const packed = this.#keepsFacts ? packLot(facts, this.veil ?? "") : void 0;
    return { facts, inputs, digests: keepLot(shelf, key, this.#ids, { packed, inputs, stencils }) };
  }
  /** The lots, where nothing that differs in them decides; undefined where it may. */
  #lotsLike({ trace, changed }, plan, retagged) {
    const { shelf } = this.#case;
    const planned = this.#plannedFrom();
    const extractLot = lotExtractor(plan);
    const reached = /* @__PURE__ */ new Set();
    const lots = [];
    if (trace.lots.length !== plan.lots.length) return void 0;
    for (const [i, lot] of plan.lots.entries()) {
      const key = keyOf2(lot, planned);
      const before = trace.lots[i];
      if (before?.[0] !== key) return void 0;
      const file = lotFileOf(shelf, key);
      const isAsKept = file?.isOf(this.#ids) === true;
      const { digests, inputs } = isAsKept ? file : this.#extracted(key, () => extractLot(lot));
      this.#noteReads(inputs, lots.push([key, digests]) - 1);
      useLot(shelf, digests);
      if (isAsKept && digests.facts === before[1].facts) continue;
      const [old, present] = [packedFacts(shelf, before[1].facts), packedFacts(shelf, digests.facts)];
      const after = present === void 0 ? void 0 : unpackLot(present);
      if (old === void 0 || !after || !retagged.takes(unpackLot(old), after)) return void 0;
      for (const [path, { ignores }] of after.files) if (ignores.length === 0) reached.add(path);
    }
    return [...changed].every((path) => reached.has(path)) ? lots : void 0;
  }
};
function keyOf2({ cluster, starts }, planned) {
  const names = starts.map(
    (start) => start.kind === "deployer" ? [start.built.home, start.built.originalName, start.cluster] : start
  );
  return digestOf([planned, cluster ?? null, names]);
}
function digestOf(parts) {
  return sha256(JSON.stringify(parts));
}

// builtin:node:crypto
var load2 = () => process.getBuiltinModule("node:crypto");
var createHmac = (...given) => load2().createHmac(...given);

// builtin:node:fs
var load3 = () => process.getBuiltinModule("node:fs");
var readFileSync = /* @__PURE__ */ (() => load3().readFileSync)();
var realpathSync = /* @__PURE__ */ (() => load3().realpathSync)();

// apart:src/reading/discover.ts
var { InvocationError, MissingPath, currentDirectory, isInside, locate, slashed, walk } = require("./check.cjs");

// apart:src/reading/error-code.ts
var { errorCode } = require("./check.cjs");

// src/reading/facts-file.ts
var MOST_SHARDS = 9999;
function shardOf(written) {
  const [, index = "", count = ""] = /^(\d{1,4})\/(\d{1,4})$/.exec(written) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index < 1 || shard.index > shard.count)
    throw new InvocationError(`--shard is I/N with I from 1 to N, as 2/8, not ${JSON.stringify(written)}`);
  return shard;
}
function factsText(shard, opened, asked, lots) {
  const veil = veilOf(opened);
  const lines = Array.from(lots, ([cluster, facts]) => `${JSON.stringify([cluster ?? null, packLot(facts, veil)])}
`);
  const body = lines.join("");
  const beside = opened.readBeside();
  const digest = sha256(body);
  const foot = { pullproof: "facts", shard, ...originOf(opened, asked, beside), beside, digest };
  return `${body}${JSON.stringify(foot)}
`;
}
function veilOf({ ids, repository }) {
  return sealed(ids()?.contents(repository.manifests) ?? "", "veil");
}
function sealed(text, purpose) {
  return createHmac("sha256", purpose).update(text).digest("hex");
}
function originOf(opened, { build, rendered }, beside) {
  const ids = opened.ids();
  if (!ids)
    throw new InvocationError("facts of standard input, or by a configuration from elsewhere, are of no use elsewhere");
  const { repository, config, remotes } = opened;
  const question = JSON.stringify([repository.manifests, rendered, config, remotes]);
  return {
    build,
    question: sha256(question),
    names: ids.names(),
    contents: sealed(ids.contents([...repository.manifests, ...beside]), "contents")
  };
}
function readFacts(files, opened, asked) {
  const known = /* @__PURE__ */ new Map();
  const shards = /* @__PURE__ */ new Map();
  let count = 0;
  for (const file of files) {
    const { foot, lots } = readFactsFile(file);
    const { shard, beside, ...made } = foot;
    const { build, question, names, contents } = originOf(opened, asked, beside);
    if (made.build !== build) throw new InvocationError(`${file} was made by another pullproof or another Node`);
    if (made.names !== names || made.contents !== contents || made.question !== question)
      throw new InvocationError(`${file} is of other files than those that are judged${hintOn(file, opened)}`);
    count ||= shard.count;
    if (shard.count !== count || shards.has(shard.index))
      throw new InvocationError(`${file} is shard ${shard.index}/${shard.count}, which does not go with the others`);
    shards.set(shard.index, file);
    for (const [cluster, facts] of lots) known.set(cluster, facts);
    opened.countRead(beside);
  }
  const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !shards.has(index));
  if (missing.length > 0)
    throw new InvocationError(`there are no facts of shard ${missing.map((index) => `${index}/${count}`).join(", ")}`);
  return known;
}
function hintOn(file, { roots: [root = ""], repository }) {
  const isAmong = repository.paths.includes(slashed(relative(root, realpathSync(file))));
  return isAmong ? ", and lies among these: write facts outside of the checkout" : "";
}
function readFactsFile(file) {
  const broken = (why) => new InvocationError(`${file} is no facts file: ${why}`);
  const bytes = bytesOf(file);
  const end = bytes.lastIndexOf("\n", bytes.length - 2) + 1;
  const foot = parsed(bytes.toString("utf8", end));
  if (!isFoot(foot)) throw broken("its last line does not tell what it holds");
  const body = bytes.subarray(0, end);
  if (sha256(body) !== foot.digest) throw broken("it is not whole");
  const lots = /* @__PURE__ */ new Map();
  for (let from = 0; from < end; ) {
    const to = body.indexOf("\n", from) + 1;
    const [cluster, facts] = lotIn(body.toString("utf8", from, to)) ?? [];
    if (!facts) throw broken("a line holds no facts");
    lots.set(cluster, facts);
    from = to;
  }
  return { foot, lots };
}
function bytesOf(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new InvocationError(`${file} can't be read: ${errorCode(error) ?? error}`);
  }
}
function lotIn(line) {
  const written = parsed(line);
  if (!Array.isArray(written)) return void 0;
  const [cluster, text] = written;
  if (cluster !== null && typeof cluster !== "string" || typeof text !== "string") return void 0;
  try {
    return [cluster ?? void 0, unpackLot(text)];
  } catch (error) {
    if (error instanceof PackingError) return void 0;
    throw error;
  }
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function isWithin(value, most) {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= Number(most);
}
function isFoot(value) {
  if (typeof value !== "object" || value === null) return false;
  if (!("pullproof" in value && "shard" in value && "beside" in value && "digest" in value)) return false;
  const { pullproof, shard, beside, digest } = value;
  const isShard = typeof shard === "object" && shard !== null && "index" in shard && "count" in shard && isWithin(shard.index, shard.count) && isWithin(shard.count, MOST_SHARDS);
  const arePaths = Array.isArray(beside) && beside.every((path) => typeof path === "string");
  return pullproof === "facts" && isShard && arePaths && typeof digest === "string";
}

// shelf
module.exports = { ShelvedLots, shelvedLots, factsText, readFacts, shardOf, veilOf };
