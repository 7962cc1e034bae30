"use strict";

// late:re2js
var loaded;
var load = () => loaded ??= require("./re2js-ZFNYRBEU.cjs").all;
var late = (name) => new Proxy(function() {
}, {
  apply: (_, self, given) => load()[name](...given),
  get: (_, key) => load()[name][key]
});
var _RE2JS = /* @__PURE__ */ late("RE2JS");
var _RE2JSException = /* @__PURE__ */ late("RE2JSException");

// apart:src/text/source.ts
var { compareSpans, lineStarts, position, spanOf } = require("./check.cjs");

// apart:src/yaml/node.ts
var { at, entryOf, firstEntryOf, isNull, itemsAt, jsonOf, keyOf, located, mapAt, mapNode, rewrittenScalar, scalarNode, scalarOf, seqNode, stringAt, textAt, textUnder, textsAt, united, valueUnder, withEntry, withoutEntry } = require("./check.cjs");

// apart:src/text/near-miss.ts
var { editDistance, similar, suggest } = require("./check.cjs");

// apart:src/yaml/documents.ts
var { parseDocuments } = require("./check.cjs");

// src/yaml/pointer.ts
function nodeAt(root, pointer) {
  let node = root;
  let key;
  for (const part of pointer.split("/").slice(1)) {
    const step2 = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const entry3 = entryOf(node, step2);
    const next2 = node.kind === "seq" ? node.items[Number(step2)] : entry3?.value;
    if (!next2) break;
    key = entry3?.key ?? key;
    node = next2;
  }
  return { node, key };
}

// late:/config-validator.js
var loaded2;
var load2 = () => loaded2 ??= require("./config-validator-VSZPBBAQ.cjs").all;
var late2 = (name) => new Proxy(function() {
}, {
  apply: (_, self, given) => load2()[name](...given),
  get: (_, key) => load2()[name][key]
});
var _default = /* @__PURE__ */ late2("default");

// src/config/config-check.ts
function checkConfig(source) {
  const { documents, faults } = parseDocuments(source);
  const [document, more] = documents;
  const findings = faults.map(({ message, at: at2 }) => complaint(at2, message));
  if (more) findings.push(complaint(more.root, "a configuration is one document"));
  if (!document || findings.length > 0) return { root: void 0, findings };
  return { root: document.root, findings: [...duplicatesOf(document), ...schemaFindings(document.root)] };
}
function complaint(at2, message, help2) {
  return { at: spanOf(at2), message, identity: [message], ...help2 === void 0 ? {} : { help: help2 } };
}
function unknownWord(at2, what, word2, candidates2) {
  const meant = suggest(word2, candidates2);
  return complaint(at2, `unknown ${what} "${word2}"`, meant === void 0 ? void 0 : `did you mean "${meant}"?`);
}
function duplicatesOf({ duplicates }) {
  return duplicates.map(({ key, first }) => ({
    ...complaint(key, `the key "${key.text}" stands twice`),
    because: [{ message: "it stands here already", at: spanOf(first) }]
  }));
}
function schemaFindings(root) {
  if (_default(configJson(root))) return [];
  const errors = _default.errors ?? [];
  const choices = errors.filter(({ keyword }) => keyword === "anyOf").map(({ instancePath }) => instancePath);
  return errors.filter(({ instancePath, keyword }) => keyword === "anyOf" || !choices.some((at2) => isUnder(instancePath, at2))).map((error) => findingOf(error, root));
}
function isUnder(pointer, parent) {
  return pointer === parent || pointer.startsWith(`${parent}/`);
}
function findingOf(error, root) {
  const { node, key } = nodeAt(root, error.instancePath);
  const { additionalProperty, missingProperty, allowedValues } = error.params;
  if (additionalProperty !== void 0) {
    const at3 = entryOf(node, additionalProperty)?.key ?? node;
    return unknownWord(at3, "key", additionalProperty, Object.keys(error.parentSchema?.properties ?? {}));
  }
  if (missingProperty !== void 0) {
    const isItem = /\/\d+$/.test(error.instancePath);
    return complaint((isItem ? void 0 : key) ?? firstLine(node), `"${missingProperty}" is missing`);
  }
  const at2 = node.kind === "scalar" && node.end > node.start ? node : key ?? firstLine(node);
  if (allowedValues !== void 0 && node.kind === "scalar") {
    const meant = suggest(node.text, allowedValues);
    const help2 = meant === void 0 ? void 0 : `did you mean "${meant}"?`;
    return complaint(at2, `"${node.text}" is none of ${allowedValues.join(", ")}`, help2);
  }
  return complaint(at2, `${key ? `"${key.text}"` : "this"} ${expectationOf(error)}`);
}
function firstLine({ path: path2, start: start2, end }) {
  return { path: path2, start: start2, end: Math.min(start2 + 1, end) };
}
var TYPES = {
  object: "must be a mapping",
  array: "must be a list",
  string: "must be a text",
  boolean: "must be true or false"
};
function expectationOf({ keyword, params, message }) {
  if (keyword === "type") return TYPES[String(params.type)] ?? `must be ${params.type}`;
  if (keyword === "anyOf") return "must be a name or a list of names";
  if (keyword === "minItems") return "must not be empty";
  if (keyword === "enum") return `must be one of ${params.allowedValues?.join(", ")}`;
  if (params.pattern === "\\S") return "must not be blank";
  if (params.pattern?.startsWith("^v?")) return "must be a release, such as v0.17";
  return params.pattern === void 0 ? message ?? "is not valid" : "must be a name as Kubernetes allows it";
}
function configJson(node) {
  if (node.kind === "seq") return node.items.map(configJson);
  if (node.kind === "map")
    return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, configJson(value)]));
  if (!node.plain) return node.text;
  if (/^(?:null|Null|NULL|~|)$/.test(node.text)) return null;
  if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(node.text)) return node.text.toLowerCase() === "true";
  return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(node.text) ? Number(node.text) : node.text;
}

// src/config/config-value.ts
function optional(key, value) {
  if (value === void 0) return {};
  const entry3 = {};
  entry3[key] = value;
  return entry3;
}
function flagAt(node, key) {
  const text = textAt(node, key);
  return text && /^(?:true|false)$/i.test(text.value) ? { value: /^t/i.test(text.value), at: text.at } : void 0;
}
function scalarsAt(node, ...path2) {
  const found5 = at(node, ...path2);
  if (found5?.kind === "scalar") return [found5];
  return itemsAt(node, ...path2).flatMap((item) => item.kind === "scalar" ? item : []);
}
function listAt(node, key) {
  return at(node, key) && scalarsAt(node, key).map(({ text }) => text);
}
function globsAt(node, folder, findings, ...path2) {
  return scalarsAt(node, ...path2).flatMap((glob) => fromFolder(glob, folder, findings) ?? []);
}
function fromFolder(node, folder, findings) {
  const [, not = "", written2 = ""] = /^(!?)(.*)$/s.exec(node.text) ?? [];
  const steps = folder === "" ? [] : folder.split("/").map((step2) => step2.replace(/[\\*?[\]{}()!+@|]/g, "\\$&"));
  for (const step2 of written2.split("/")) {
    if (step2 === "" || step2 === ".") continue;
    if (step2 === ".." && steps.length === 0) {
      findings.push(complaint(node, `"${node.text}" leads outside the repository`));
      return void 0;
    }
    if (step2 === "..") steps.pop();
    else steps.push(step2);
  }
  if (!written2.startsWith("/")) return not + steps.join("/");
  findings.push(complaint(node, `"${node.text}" must be relative to this file`));
  return void 0;
}
function folderOf(path2) {
  return /^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/.test(path2) ? "" : path2.slice(0, Math.max(path2.lastIndexOf("/"), 0));
}

// src/config/config.ts
function readConfig(source, ruleIds) {
  const { root, findings } = source ? checkConfig(source) : { root: void 0, findings: [] };
  const more = [];
  const folder = source ? folderOf(source.path) : "";
  const config = {
    clusters: clustersOf(root, folder, more),
    controlPlane: globsAt(root, folder, more, "controlPlane", "paths"),
    systemNamespaces: listAt(root, "systemNamespaces") ?? ["choreo-system"],
    ...optional("pullSecretName", regexAt(root, more)),
    ...optional("openchoreo", textAt(root, "openchoreo")),
    sources: Object.fromEntries(sourcesOf(root, folder, more)),
    assume: assumptionsOf(root),
    rules: new Map(levelsOf(root, ruleIds, more)),
    ignore: itemsAt(root, "ignore").flatMap((item) => ignoreOf(item, folder, ruleIds, more))
  };
  return { config, findings: [...findings, ...more] };
}
function clustersOf(root, folder, findings) {
  return (mapAt(root, "clusters")?.entries ?? []).map(({ key, value }) => ({
    name: key.text,
    at: spanOf(key),
    paths: globsAt(value, folder, findings, "paths"),
    ...optional("dataPlane", listAt(value, "dataPlane")),
    ...optional("defaultNamespace", textAt(value, "defaultNamespace")),
    ...optional("complete", flagAt(value, "complete")?.value)
  }));
}
function assumptionsOf(root) {
  const assume = mapAt(root, "assume");
  return {
    ...optional("replicator", flagAt(assume, "replicator")),
    publicImages: scalarsAt(assume, "publicImages").map(located),
    nodeCredentials: scalarsAt(assume, "nodeCredentials").map(located),
    secrets: itemsAt(assume, "secrets").flatMap((item) => {
      const [namespace, name] = [textAt(item, "namespace"), textAt(item, "name")];
      if (!namespace || !name) return [];
      return {
        ...optional("cluster", textAt(item, "cluster")?.value),
        namespace: namespace.value,
        name: name.value,
        ...optional("registries", listAt(item, "registries")),
        ...optional("replicateTo", textAt(item, "replicateTo")),
        at: name.at
      };
    }),
    stores: itemsAt(assume, "stores").flatMap((item) => {
      const registries = listAt(item, "registries");
      if (!registries) return [];
      return {
        ...optional("name", textAt(item, "name")?.value),
        ...optional("key", textAt(item, "key")?.value),
        registries,
        at: spanOf(item)
      };
    }),
    namespaces: itemsAt(assume, "namespaces").flatMap((item) => {
      const name = textAt(item, "name");
      if (!name) return [];
      const cluster = optional("cluster", textAt(item, "cluster")?.value);
      return { ...cluster, name: name.value, ...optional("labels", labelsOf(item)), at: name.at };
    }),
    clusters: ["secrets", "namespaces"].flatMap(
      (field) => itemsAt(assume, field).flatMap((item) => textAt(item, "cluster") ?? [])
    )
  };
}
function labelsOf(item) {
  const labels = mapAt(item, "labels");
  if (!labels) return void 0;
  return new Map(
    labels.entries.flatMap(({ key, value }) => value.kind === "scalar" ? [[key.text, value.text]] : [])
  );
}
var LEVELS = /* @__PURE__ */ new Map([
  ["error", "error"],
  ["warning", "warning"],
  ["note", "note"],
  ["off", "off"]
]);
function levelsOf(root, ruleIds, findings) {
  return (mapAt(root, "rules")?.entries ?? []).flatMap(({ key, value }) => {
    const level = value.kind === "scalar" ? LEVELS.get(value.text) : void 0;
    if (!ruleIds.includes(key.text)) findings.push(unknownWord(key, "rule", key.text, ruleIds));
    else if (level) return [[key.text, level]];
    return [];
  });
}
function ignoreOf(item, folder, ruleIds, findings) {
  const [rule, reason, path2] = [textAt(item, "rule"), textAt(item, "reason"), at(item, "path")];
  if (rule && !ruleIds.includes(rule.value)) findings.push(unknownWord(rule.at, "rule", rule.value, ruleIds));
  if (!rule || !reason || reason.value.trim() === "") return [];
  const glob = path2?.kind === "scalar" ? fromFolder(path2, folder, findings) : void 0;
  if (path2 && glob === void 0) return [];
  return [{ rule: rule.value, ...optional("path", glob), reason: reason.value, at: rule.at }];
}
function sourcesOf(root, folder, findings) {
  return (mapAt(root, "sources")?.entries ?? []).flatMap(({ key, value }) => {
    const path2 = value.kind === "scalar" ? fromFolder(value, folder, findings) : void 0;
    return path2 === void 0 ? [] : [[key.text, path2]];
  });
}
function regexAt(root, findings) {
  const pattern = textAt(root, "pullSecretName");
  if (!pattern) return void 0;
  try {
    return _RE2JS.compile(pattern.value);
  } catch (error) {
    if (!(error instanceof _RE2JSException)) throw error;
    findings.push(complaint(pattern.at, `"pullSecretName" is not a regular expression of Go: ${error.message}`));
    return void 0;
  }
}

// src/grouping.ts
function grouped(items, keyOf14) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf14(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

// src/gitops/path.ts
function folderOf2(path2) {
  const slash = path2.lastIndexOf("/");
  return slash < 0 ? "" : path2.slice(0, slash);
}
function baseOf(path2) {
  return path2.slice(path2.lastIndexOf("/") + 1);
}
var KUSTOMIZATION_FILES = ["kustomization.yaml", "kustomization.yml", "Kustomization"];
function isKustomizationFile(path2) {
  return KUSTOMIZATION_FILES.some((name) => {
    const before3 = path2.length - name.length - 1;
    return path2.endsWith(name) && (before3 < 0 || path2.charCodeAt(before3) === SLASH);
  });
}
function resolvePath(folder, written2) {
  if (written2.startsWith("/")) return void 0;
  if (isStraight(written2)) return folder === "" ? written2 : `${folder}/${written2}`;
  const steps = folder === "" ? [] : folder.split("/");
  for (const step2 of written2.split("/")) {
    if (step2 === "" || step2 === ".") continue;
    if (step2 !== "..") steps.push(step2);
    else if (steps.pop() === void 0) return void 0;
  }
  return steps.join("/");
}
function isStraight(path2) {
  if (path2 === "" || path2.startsWith(".") || path2.endsWith("/")) return false;
  return !path2.includes("/.") && !path2.includes("//");
}
function clampedPath(folder, written2) {
  const steps = [];
  for (const step2 of written2.split("/")) {
    if (step2 === "..") steps.pop();
    else if (step2 !== "" && step2 !== ".") steps.push(step2);
  }
  return [folder, ...steps].filter((step2) => step2 !== "").join("/");
}
function isTemplated(path2) {
  return /<[A-Za-z_][\w .-]*>|\{\{|\$\{|@@?[A-Z][A-Z0-9_]*@@?|%[A-Z][A-Z0-9_]*%/.test(path2);
}
function isWithin(path2, folder) {
  if (folder === "") return true;
  return path2.startsWith(folder) && (path2.length === folder.length || path2.charCodeAt(folder.length) === SLASH);
}
var SLASH = 47;
function foldersUp(folder) {
  const folders = [folder];
  for (let here = folder; here !== ""; ) {
    here = folderOf2(here);
    folders.push(here);
  }
  return folders;
}
function isRemote(reference2) {
  if (!reference2.includes(":") && !reference2.includes("@")) return /^github\.com\//i.test(reference2);
  const bare2 = reference2.replace(/^git::/i, "");
  if (/^(?:https?|ssh|file):\/\//i.test(bare2)) return true;
  const host = bare2.replace(/^[a-zA-Z][a-zA-Z0-9-]*@/, "");
  if (/^github\.com[/:]/i.test(host)) return true;
  return host !== bare2 && /[/:]/.test(host);
}

// src/gitops/coverage.ts
function coverageOf(files, { kustomizations }) {
  const reached = /* @__PURE__ */ new Map();
  const reach2 = (folder) => {
    const known7 = reached.get(folder);
    if (known7) return known7;
    const found5 = new Set([...kustomizations.reach(folder)].filter((path2) => files.has(path2)));
    reached.set(folder, found5);
    return found5;
  };
  const walked = /* @__PURE__ */ new Map();
  return (folder) => {
    if (kustomizations.files.has(folder)) return reach2(folder);
    const known7 = walked.get(folder);
    if (known7) return known7;
    const found5 = /* @__PURE__ */ new Set();
    for (const inner of kustomizations.files.keys())
      if (isWithin(inner, folder)) for (const path2 of reach2(inner)) found5.add(path2);
    for (const path2 of files) {
      const up = foldersUp(folderOf2(path2));
      const between = up.slice(0, Math.max(0, up.indexOf(folder)));
      if (isWithin(path2, folder) && !between.some((inner) => kustomizations.files.has(inner))) found5.add(path2);
    }
    walked.set(folder, found5);
    return found5;
  };
}

// src/go/goglob.ts
function globMatches(pattern, name) {
  if (!/[*?[\\]/.test(pattern)) return pattern === name;
  let rest2 = pattern;
  let left2 = name;
  while (rest2 !== "") {
    const { star, chunk, tail } = scanChunk(rest2);
    rest2 = tail;
    if (star && chunk === "") return !left2.includes("/");
    const end = matchFrom(chunk, left2, star, rest2 === "");
    if (end === void 0) return false;
    left2 = left2.slice(end);
  }
  return left2 === "";
}
function scanChunk(pattern) {
  const stars = /^\**/.exec(pattern)?.[0].length ?? 0;
  let inClass = false;
  let i = stars;
  for (; i < pattern.length && (inClass || pattern[i] !== "*"); i++) {
    if (pattern[i] === "\\") i++;
    else if (pattern[i] === "[") inClass = true;
    else if (pattern[i] === "]") inClass = false;
  }
  return { star: stars > 0, chunk: pattern.slice(stars, i), tail: pattern.slice(i) };
}
function matchFrom(chunk, name, star, last) {
  const slash = name.indexOf("/");
  const furthest = star ? slash < 0 ? name.length : slash : 0;
  if (!/[?[\\]/.test(chunk)) return literalFrom(chunk, name, furthest, last);
  if (name.length > 255) return void 0;
  for (let start2 = 0; start2 <= furthest; start2++) {
    const end = matchChunk(chunk, name, start2);
    if (end !== void 0 && (!last || end === name.length)) return end;
  }
  return void 0;
}
function literalFrom(chunk, name, furthest, last) {
  if (last) {
    const start3 = name.length - chunk.length;
    return start3 >= 0 && start3 <= furthest && name.endsWith(chunk) ? name.length : void 0;
  }
  if (furthest === 0) return name.startsWith(chunk) ? chunk.length : void 0;
  const start2 = name.indexOf(chunk);
  return start2 < 0 || start2 > furthest ? void 0 : start2 + chunk.length;
}
function matchChunk(chunk, name, start2) {
  let at2 = start2;
  for (let i = 0; i < chunk.length; at2++) {
    const char = name[at2];
    if (chunk[i] === "[") {
      const found5 = readClass(chunk, i + 1, name.charCodeAt(at2));
      if (!found5?.matches) return void 0;
      i = found5.next;
      continue;
    }
    if (char === void 0) return void 0;
    if (chunk[i] === "?") {
      if (char === "/") return void 0;
    } else {
      if (chunk[i] === "\\") i++;
      if (chunk[i] !== char) return void 0;
    }
    i++;
  }
  return at2;
}
function readClass(chunk, from2, code) {
  const negated = chunk[from2] === "^";
  let at2 = from2 + (negated ? 1 : 0);
  let inside = false;
  for (let ranges = 0; chunk[at2] !== "]" || ranges === 0; ranges++) {
    const low = readRune(chunk, at2);
    if (!low) return void 0;
    const high = chunk[low.next] === "-" ? readRune(chunk, low.next + 1) : low;
    if (!high) return void 0;
    inside ||= low.code <= code && code <= high.code;
    at2 = high.next;
  }
  return { next: at2 + 1, matches: !Number.isNaN(code) && inside !== negated };
}
function readRune(chunk, from2) {
  if (chunk[from2] === void 0 || chunk[from2] === "-" || chunk[from2] === "]") return void 0;
  const at2 = chunk[from2] === "\\" ? from2 + 1 : from2;
  const code = Buffer.from(chunk.slice(at2, at2 + 4), "latin1").toString("utf8").codePointAt(0);
  if (code === void 0) return void 0;
  const width = Buffer.byteLength(String.fromCodePoint(code));
  if (code === 65533 && chunk.slice(at2, at2 + 3) !== "\xEF\xBF\xBD") return void 0;
  return at2 + width < chunk.length ? { code, next: at2 + width } : void 0;
}

// src/text/glob.ts
var LENGTH_LIMIT = 4096;
function globMatcher(glob) {
  const negated = /^!(?!\()/.test(glob);
  const pattern = (negated ? glob.slice(1) : glob).replace(/^\.\//, "").replace(/(^|\/)(?:\*\*\/)+(?=\*\*(?:\/|$))/g, "$1");
  const regex = pattern.length > LENGTH_LIMIT ? void 0 : compile(pattern);
  return (text) => (regex?.matches(text) ?? false) !== negated;
}
function compile(glob) {
  try {
    return _RE2JS.compile(regexOf(glob), _RE2JS.DOTALL);
  } catch (error) {
    if (error instanceof _RE2JSException) return void 0;
    throw error;
  }
}
function regexOf(glob) {
  const closed = closedGroups(glob);
  const groups = [];
  let regex = "";
  for (let i = 0; i < glob.length; ) {
    const [text, length] = tokenAt(glob, i, groups, closed);
    regex += text;
    i += length;
  }
  return regex;
}
function closedGroups(glob) {
  const open2 = [];
  const closed = /* @__PURE__ */ new Set();
  for (let i = 0; i < glob.length; i++) {
    const char = glob.charAt(i);
    if (char === "\\") i++;
    else if (char === "[") i = Math.max(i, classEnd(glob, i));
    else if (char === "{" || char === "(" && glob[i - 1] !== "!") open2.push(i);
    else if (char === "}" || char === ")") {
      const start2 = open2.findLastIndex((index2) => glob[index2] === (char === "}" ? "{" : "("));
      if (start2 < 0) continue;
      closed.add(open2[start2] ?? 0);
      open2.length = start2;
    }
  }
  return closed;
}
function tokenAt(glob, i, groups, closed) {
  const char = glob.charAt(i);
  const group = groups.at(-1);
  if (char === "\\" && i + 1 < glob.length) return [_RE2JS.quote(glob.charAt(i + 1)), 2];
  if (/[@?*+]/.test(char) && glob[i + 1] === "(" && closed.has(i + 1)) {
    groups.push({ close: ")", part: "|", count: char === "@" ? "" : char });
    return ["(?:", 2];
  }
  if ((char === "(" || char === "{") && closed.has(i)) {
    groups.push(char === "(" ? { close: ")", part: "|", count: "" } : { close: "}", part: ",", count: "" });
    return ["(?:", 1];
  }
  if (group && char === group.close) {
    groups.pop();
    return [`)${group.count}`, 1];
  }
  if (group && char === group.part) return ["|", 1];
  if (char === "*" || char === "/") return starsAt(glob, i);
  if (char === "?") return ["[^/]", 1];
  return char === "[" && classAt(glob, i) || [_RE2JS.quote(char), 1];
}
function starsAt(glob, i) {
  if (glob[i] === "/") return i + 3 === glob.length && glob.endsWith("/**") ? ["(?:/.*)?", 3] : ["/", 1];
  const length = /^\**/.exec(glob.slice(i))?.[0].length ?? 1;
  const begins2 = i === 0 || glob[i - 1] === "/";
  if (length === 2 && begins2 && glob[i + 2] === "/") return ["(?:[^/]+/)*", 3];
  if (length === 2 && begins2 && i + 2 === glob.length) return [".*", 2];
  return [begins2 && (i + length === glob.length || glob[i + length] === "/") ? "[^/]+" : "[^/]*", length];
}
function classAt(glob, i) {
  const end = classEnd(glob, i);
  if (end < 0) return void 0;
  const [, not = "", body = ""] = /^\[([!^]?)(.*)\]$/s.exec(glob.slice(i, end + 1)) ?? [];
  const escaped3 = body.replace(
    /\\?(.)/gs,
    (_, char) => char === "-" ? "-" : char === "/" ? "" : _RE2JS.quote(char)
  );
  return [`[${not && `^/`}${escaped3}]`, end + 1 - i];
}
function classEnd(glob, i) {
  const match = /^\[[!^]?\]?(?:\\.|[^\]\\])*\]/s.exec(glob.slice(i, i + 200));
  return match ? i + match[0].length - 1 : -1;
}

// src/gitops/argo-template.ts
function render(text, params, templating) {
  let unknown2;
  const rendered2 = text.split(ACTION).map((part, i, parts) => {
    if (i % 2 === 0) return templating.goTemplate ? trimmed(part, parts[i - 1], parts[i + 1]) : part;
    const value = params && (templating.goTemplate ? pipeline(part, params, templating) : params[part.trim()]);
    if (typeof value === "string") return value;
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    unknown2 ??= `{{${part}}}`;
    return "";
  });
  return unknown2 === void 0 ? { text: rendered2.join("") } : { unknown: unknown2 };
}
var ACTION = /\{\{((?:[^}]|\}(?!\}))*)\}\}/;
function trimmed(text, before3 = "", after2 = "") {
  const begun = /\s-$/.test(before3) ? text.trimStart() : text;
  return /^-\s/.test(after2) ? begun.trimEnd() : begun;
}
function pipeline(action, params, { strict: strict2 }) {
  const stages = action.trim().replace(/^-\s|\s-$/g, "").split("|").map((stage) => stage.trim());
  let value;
  for (const [i, stage] of stages.entries()) {
    const words = wordsOf(stage);
    if (!words) return void 0;
    const piped = i === 0 ? words : value === void 0 ? void 0 : [...words, { value }];
    value = piped && call(piped, params, strict2);
    if (value === void 0) return void 0;
  }
  return value;
}
function wordsOf(stage) {
  const words = stage.match(/"(?:[^"\\]|\\.)*"|`[^`]*`|[^\s"`()]+|[()]/g) ?? [];
  if (words.some((word2) => word2 === "(" || word2 === ")")) return void 0;
  return words.map((word2) => {
    if (word2.startsWith('"')) return { value: word2.slice(1, -1).replace(/\\(.)/g, "$1") };
    if (word2.startsWith("`")) return { value: word2.slice(1, -1) };
    return /^-?\d+$/.test(word2) ? { value: Number(word2) } : word2;
  });
}
function call(words, params, strict2) {
  const [first, ...rest2] = words;
  if (first === void 0) return void 0;
  if (typeof first !== "string" || /^\$?\./.test(first))
    return rest2.length === 0 ? wordValue(first, params) : void 0;
  const values = rest2.map((word2) => wordValue(word2, params));
  const known7 = values.filter((value) => value !== void 0);
  if (first === "default") return strict2 && known7.length < values.length ? void 0 : defaulted(values);
  if (known7.length < values.length) return void 0;
  if (first === "index")
    return known7.slice(1).reduce((from2, key) => member(from2, String(key)), known7[0]);
  const texts = known7.map(String);
  return FUNCTIONS.get(first)?.(...texts);
}
function defaulted([fallback, value]) {
  const isEmpty4 = Array.isArray(value) ? value.length === 0 : isObject(value) ? Object.keys(value).length === 0 : !value;
  return isEmpty4 ? fallback : value;
}
var FUNCTIONS = /* @__PURE__ */ new Map([
  ["lower", (value) => value?.toLowerCase()],
  ["upper", (value) => value?.toUpperCase()],
  ["trim", (value) => value?.trim()],
  ["quote", (value) => `"${value}"`],
  ["toString", (value) => value],
  ["print", (...values) => values.join("")],
  ["trimPrefix", (prefix = "", value = "") => value.startsWith(prefix) ? value.slice(prefix.length) : value],
  [
    "trimSuffix",
    (suffix = "", value = "") => value.endsWith(suffix) ? value.slice(0, value.length - suffix.length) : value
  ],
  ["replace", (old = "", next2 = "", value = "") => value.replaceAll(old, () => next2)],
  ["normalize", (value = "") => normalized(value)],
  ["base", (value = "") => value.slice(value.lastIndexOf("/") + 1)]
]);
function wordValue(word2, params) {
  if (typeof word2 !== "string") return word2.value;
  if (!/^\$?\.[\w.]*$/.test(word2)) return void 0;
  const steps = word2.replace(/^\$?\./, "").split(".").filter((step2) => step2 !== "");
  return steps.reduce(member, params);
}
function member(from2, key) {
  if (Array.isArray(from2)) return from2[Number(key)];
  return isObject(from2) && Object.hasOwn(from2, key) ? from2[key] : void 0;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function normalized(text) {
  return text.toLowerCase().replace(/[^-a-z0-9.]/g, "-").slice(0, 253).replace(/^[-.]+|[-.]+$/g, "");
}
function flattened(value, prefix = "") {
  const flat = {};
  const stack = [[prefix, value]];
  for (let here = stack.pop(); here; here = stack.pop()) {
    const [key, inner] = here;
    if (Array.isArray(inner)) for (const [i, item] of inner.entries()) stack.push([`${key}.${i}`, item]);
    else if (isObject(inner))
      for (const [name, item] of Object.entries(inner)) stack.push([key === "" ? name : `${key}.${name}`, item]);
    else if (inner !== null) flat[key] = String(inner);
  }
  return flat;
}

// src/gitops/flag.ts
function isTrue(node) {
  return node !== void 0 && jsonOf(node) === true;
}

// src/gitops/argo-git-generator.ts
function gitSets(node, { templating, site }) {
  const url = textAt(node, "repoURL")?.value ?? "";
  const origin = site.origins.url(url, node.path);
  if ("outside" in origin) return { unknown: origin.outside };
  const inside = (path2) => isWithin(path2, origin.folder);
  const relative = (path2) => origin.folder === "" ? path2 : path2.slice(origin.folder.length + 1);
  if (itemsAt(node, "directories").length > 0) {
    const all2 = [...site.folders.keys()].filter((folder) => folder !== origin.folder && inside(folder)).map(relative);
    const folders = all2.filter((folder) => isGenerated(folder, node)).toSorted();
    return { sets: folders.map((folder) => placed(placeOf(folder, void 0, templating), {}, node, templating)) };
  }
  const all = site.repository.paths.filter(inside);
  const paths = generatedFiles(node, all, relative);
  if ("unknown" in paths) return paths;
  const sets = [];
  for (const path2 of paths.files) {
    const contents = contentsOf(path2, templating, site);
    if (!contents) return { unknown: `"${path2}" holds no parameters` };
    const whole = relative(path2);
    const slash = whole.lastIndexOf("/");
    const place = placeOf(slash < 0 ? "." : whole.slice(0, slash), whole.slice(slash + 1), templating);
    for (const content of contents) sets.push(placed(place, content, node, templating));
  }
  return { sets };
}
function generatedFiles(node, paths, relative) {
  const entries = itemsAt(node, "files").map((entry3) => {
    const glob = textAt(entry3, "path")?.value ?? "";
    return { glob, old: pathspecMatcher(glob), anew: matcherOf(glob), excludes: isTrue(at(entry3, "exclude")) };
  });
  const found5 = (how) => paths.filter((path2) => {
    const matching2 = entries.filter((entry3) => entry3[how](relative(path2)));
    return matching2.length > 0 && !matching2.some(({ excludes: excludes2 }) => excludes2);
  });
  const files = found5("old");
  const anew = new Set(found5("anew"));
  if (files.length === anew.size && files.every((path2) => anew.has(path2))) return { files };
  const globs = entries.map(({ glob }) => `"${glob}"`).join(" and ");
  return { unknown: `which files ${globs} match depends on how Argo CD is set up` };
}
function matcherOf(glob) {
  const plain2 = glob.replace(/^(?:\.\/)+/, "");
  return /[*?[{]/.test(plain2) ? globMatcher(plain2) : (path2) => path2 === plain2;
}
function pathspecMatcher(written2) {
  const spec = resolvePath("", written2);
  if (spec === void 0) return () => false;
  const flat = (text) => text.replaceAll("/", "\u2215");
  const pattern = /[*?[\\]/.test(spec) ? globMatcher(flat(spec).replace(/[{}()!]/g, "\\$&")) : void 0;
  return (path2) => isWithin(path2, spec) || (pattern?.(flat(path2)) ?? false);
}
function isGenerated(folder, node) {
  if (folder.split("/").some((name) => name.startsWith("."))) return false;
  let included = false;
  for (const entry3 of itemsAt(node, "directories")) {
    const glob = textAt(entry3, "path")?.value ?? "";
    if (!globMatches(glob, folder)) continue;
    if (isTrue(at(entry3, "exclude"))) return false;
    included = true;
  }
  return included;
}
function contentsOf(path2, templating, { repository }) {
  const { documents, faults } = repository.allDocuments(path2);
  if (faults.length > 0) return void 0;
  const root = documents[0]?.root;
  if (!root || isNull(root)) return [{}];
  const value = jsonOf(root);
  if (!Array.isArray(value)) return isObject(value) ? [paramsOf(value, templating)] : void 0;
  if (value.length === 0) return [{}];
  const whole = value.every((item) => item === null || isObject(item));
  return whole ? value.map((item) => paramsOf(item, templating)) : void 0;
}
function placeOf(folder, file, { goTemplate }) {
  const segments = folder.split("/");
  const basename = segments[segments.length - 1] ?? "";
  const named3 = {
    path: folder,
    basename,
    basenameNormalized: normalized(basename),
    ...file !== void 0 && { filename: file, filenameNormalized: normalized(file) }
  };
  if (goTemplate) return { path: { ...named3, segments } };
  const flat = Object.entries(named3).map(([key, value]) => [key === "path" ? "path" : `path.${key}`, value]);
  return Object.fromEntries([...flat, ...segments.map((segment, i) => [`path[${i}]`, segment])]);
}
function placed(place, content, node, templating) {
  const prefix = textAt(node, "pathParamPrefix")?.value || void 0;
  const values = mapAt(node, "values");
  const params = { ...content, ...prefix === void 0 ? place : prefixed(place, prefix, templating) };
  return values ? withValues(params, values, templating) : params;
}
function prefixed(place, prefix, { goTemplate }) {
  if (goTemplate) return { [prefix]: place };
  return Object.fromEntries(Object.entries(place).map(([key, value]) => [`${prefix}.${key}`, value]));
}
function withValues(params, values, templating) {
  const rendered2 = textsAt(values).flatMap(({ key, value }) => {
    const text = render(value.value, params, templating);
    return "text" in text ? [[key.value, text.text]] : [];
  });
  if (templating.goTemplate) return { ...params, values: Object.fromEntries(rendered2) };
  return { ...params, ...Object.fromEntries(rendered2.map(([key, value]) => [`values.${key}`, value])) };
}
function paramsOf(value, { goTemplate }) {
  if (!goTemplate) return flattened(value);
  return isObject(value) ? value : {};
}

// src/gitops/inline-text.ts
var memories = /* @__PURE__ */ new WeakMap();
function inlineDocuments(scalar, repository) {
  const memory = memories.get(repository) ?? /* @__PURE__ */ new Map();
  memories.set(repository, memory);
  const key = `${scalar.path}:${scalar.start}`;
  const known7 = memory.get(key);
  if (known7?.text === scalar.text) return known7.parsed;
  const { documents, faults } = parseDocuments({ path: scalar.path, text: scalar.text });
  const place = placement(scalar, repository.text(scalar.path));
  const parsed3 = {
    documents: documents.map((document) => movedDocument(document, place)),
    faults: faults.map(({ message, at: at2 }) => ({ message, at: place(at2) }))
  };
  memory.set(key, { text: scalar.text, parsed: parsed3 });
  return parsed3;
}
function placement(scalar, fileText) {
  const raw = fileText?.slice(scalar.start, scalar.end);
  const { path: path2 } = scalar;
  if (raw === scalar.text) {
    return ({ start: start2, end }) => ({ path: path2, start: scalar.start + start2, end: scalar.start + end });
  }
  if (raw === void 0 || scalar.style !== "literal") return () => spanOf(scalar);
  const inner = lineStarts(scalar.text);
  const outer = lineStarts(raw);
  const indent = indentOf(scalar.text, raw, inner, outer);
  const outside = (offset) => {
    const { line, column } = position(inner, offset);
    const shift = column === 1 && offset === scalar.text.length ? 0 : indent;
    return Math.min(scalar.start + (outer[line - 1] ?? raw.length) + shift + column - 1, scalar.end);
  };
  return ({ start: start2, end }) => ({ path: path2, start: outside(start2), end: outside(end) });
}
function indentOf(text, raw, inner, outer) {
  for (let i = 0; i < inner.length; i++) {
    const line = lineAt(text, inner, i);
    if (line.trim() !== "") return lineAt(raw, outer, i).length - line.length;
  }
  return 0;
}
function lineAt(text, starts, index2) {
  return text.slice(starts[index2], starts[index2 + 1]).replace(/[\r\n]+$/, "");
}
function movedDocument(document, place) {
  const seen2 = /* @__PURE__ */ new Map();
  const moved2 = (node) => {
    const before3 = seen2.get(node);
    if (before3) return before3;
    const after2 = movedNode(node);
    seen2.set(node, after2);
    return after2;
  };
  const movedScalar = (node) => ({ ...node, ...place(node) });
  const movedNode = (node) => {
    if (node.kind === "scalar") return movedScalar(node);
    if (node.kind === "seq") return { ...node, items: node.items.map(moved2), ...place(node) };
    const entries = node.entries.map(({ key, value }) => ({ key: movedScalar(key), value: moved2(value) }));
    return { ...node, entries, ...place(node) };
  };
  return { ...document, root: moved2(document.root) };
}

// src/gitops/argo-generator.ts
function generationOf(templating, site) {
  return { templating, site, budget: 2e3 };
}
var SET_LIMIT = 2e3;
var COMPUTED = {
  list: listSets,
  git: gitSets,
  matrix: matrixSets,
  merge: mergeSets
};
function setsOf(generator, generation) {
  if (generation.budget-- <= 0) return { unknown: "the generators multiply without end" };
  const kinds = generator.kind === "map" ? generator.entries.map(({ key }) => key.text) : [];
  const [kind, other] = kinds.filter((key) => key !== "selector");
  if (other !== void 0) return { unknown: `"${kind}" and "${other}" are two generators in one` };
  const compute = kind !== void 0 && Object.hasOwn(COMPUTED, kind) ? COMPUTED[kind] : void 0;
  const body = at(generator, kind ?? "");
  if (!compute || !body) return { unknown: `the generator "${kind ?? ""}" depends on more than the files` };
  const found5 = compute(body, generation);
  if ("unknown" in found5) return found5;
  if (found5.sets.length > SET_LIMIT) return { unknown: "the generator yields too many sets" };
  return selected(found5.sets, generator);
}
function selected(sets, generator) {
  const selector = at(generator, "selector");
  if (!selector) return { sets };
  if (itemsAt(selector, "matchExpressions").length > 0)
    return { unknown: "a selector by expressions is not evaluated" };
  const labels = textsAt(selector, "matchLabels");
  const matches5 = (params) => {
    const flat = flattened(params);
    return labels.every(({ key, value }) => flat[key.value] === value.value);
  };
  return { sets: sets.filter(matches5) };
}
function listSets(node, { templating, site: { repository } }) {
  const yaml = at(node, "elementsYaml");
  if (yaml?.kind === "scalar" && yaml.text.includes("{{")) return { unknown: "elementsYaml is a template" };
  const listed2 = yaml?.kind === "scalar" ? inlineDocuments(yaml, repository).documents[0]?.root : void 0;
  const elements = itemsAt(node, "elements").map(jsonOf);
  if (!templating.goTemplate && !elements.every(isFlat)) return { unknown: "an element holds more than texts" };
  const more = listed2 ? itemsAt(listed2).map(jsonOf) : [];
  return { sets: [...elements, ...more].map((element) => paramsOf(element, templating)) };
}
function isFlat(element) {
  const { values = {}, ...rest2 } = isObject(element) ? element : {};
  return isObject(values) && [...Object.values(rest2), ...Object.values(values)].every((one) => typeof one === "string");
}
function matrixSets(node, generation) {
  const { goTemplate } = generation.templating;
  const [first, second, third] = itemsAt(node, "generators");
  const outer = first && setsOf(first, generation);
  if (!outer || !second || third) return { unknown: "a matrix needs two generators" };
  if ("unknown" in outer) return outer;
  const sets = [];
  for (const params of outer.sets) {
    const inner = setsOf(filledIn(second, params, generation.templating), generation);
    if ("unknown" in inner) return inner;
    for (const other of inner.sets) {
      const differing = Object.keys(params).find((key) => Object.hasOwn(other, key) && params[key] !== other[key]);
      if (!goTemplate && differing !== void 0)
        return { unknown: `both generators of a matrix give "${differing}", and differently` };
      sets.push(united2(other, params));
    }
    if (sets.length > SET_LIMIT) break;
  }
  return { sets };
}
function filledIn(node, params, templating) {
  if (node.kind === "seq")
    return seqNode(
      node.items.map((item) => filledIn(item, params, templating)),
      node
    );
  if (node.kind === "map")
    return mapNode(
      node.entries.map(({ key, value }) => ({ key, value: filledIn(value, params, templating) })),
      node
    );
  const rendered2 = node.text.includes("{{") ? render(node.text, params, templating) : { unknown: "" };
  return "text" in rendered2 ? rewrittenScalar(node, rendered2.text, node.plain) : node;
}
function united2(below3, above) {
  const entries = Object.entries(above).map(([key, value]) => {
    const before3 = Object.hasOwn(below3, key) ? below3[key] : void 0;
    return [key, isObject(before3) && isObject(value) ? united2(before3, value) : value];
  });
  return { ...below3, ...Object.fromEntries(entries) };
}
function mergeSets(node, generation) {
  const keys = itemsAt(node, "mergeKeys").flatMap((key) => key.kind === "scalar" ? [key.text] : []);
  const keyOf14 = (params) => JSON.stringify(keys.map((key) => Object.hasOwn(params, key) ? params[key] : null));
  const all = [];
  for (const generator of itemsAt(node, "generators")) {
    const found5 = setsOf(generator, generation);
    if ("unknown" in found5) return found5;
    const byKey = new Map(found5.sets.map((params) => [keyOf14(params), params]));
    if (byKey.size < found5.sets.length) return { unknown: "sets of one generator have the same merge keys" };
    all.push(byKey);
  }
  const [base, ...others] = all;
  if (!base || others.length === 0 || keys.length === 0) return { unknown: "a merge needs keys and two generators" };
  const merged3 = new Map(base);
  for (const [key, params] of others.flatMap((other) => [...other])) {
    const before3 = merged3.get(key);
    if (before3) merged3.set(key, united2(before3, params));
  }
  return { sets: [...merged3.values()] };
}

// src/text/login.ts
var ASKED = /([?&](?!(?:ref|version|timeout|submodules)=)[\w.-]+=)[^\s"&#]+/g;
function withoutLogin(text) {
  if (!text.includes("@") && !text.includes("?")) return text;
  return text.replace(/[^\s"'(,]+/g, addressWithoutLogin).replace(ASKED, "$1***");
}
function shown(written2, hidden2 = "***") {
  const { value, at: at2 } = written2;
  if (PLAIN.test(value)) return written2;
  return { value: isCredential(value) ? hidden2 : withoutLogin(value), at: at2 };
}
function shownName(written2) {
  return shown(written2, "<***>");
}
var PLAIN = /^[a-z\d./:-]*$/;
var TOKEN = /-----BEGIN|^\s*(?:ey[JAI]|ew[o0k]|LS0tLS1CRUdJTi)[\w+/=-]{8}|^(?:gh[pousr]|github_pat|dckr_pat|glpat|xox[a-z])[-_]\w{8}|^AKIA\w{8}|^~[\da-f]{20}$/;
var CONFIG = /^\s*\{(?!\{).*\b(?:auths?|username|password|email|\w+token)["']?\s*:/is;
var LOGIN = /^[^\s:/@]+:[^\s@]+@(?!sha\d)[\w.-]+(?::\d+)?$/;
function isCredential(text) {
  return TOKEN.test(text) || CONFIG.test(text) || LOGIN.test(text);
}
function addressWithoutLogin(address) {
  const slashes = address.indexOf("//");
  const start2 = slashes < 0 ? 0 : slashes + 2;
  const rest2 = address.slice(start2);
  const end = loginEnd(rest2);
  if (end < 0) return address;
  const [login, host] = [rest2.slice(0, end), rest2.slice(end + 1)];
  const isLogin = slashes < 0 ? login.includes(":") && /^[\w.-]+(?::\d+)?\//.test(host) : login !== "git";
  return isLogin && !/^sha\d+:/.test(host) ? `${address.slice(0, start2)}***@${host}` : address;
}
function loginEnd(address) {
  const slash = address.indexOf("/");
  const end = (slash < 0 ? address : address.slice(0, slash)).lastIndexOf("@");
  const colon = address.indexOf(":");
  if (end >= 0 || colon < 0 || colon > slash) return end;
  return /^\d+\//.test(address.slice(colon + 1)) ? -1 : address.lastIndexOf("@");
}

// apart:src/yaml/light-tree.ts
var { LightMap, isLight, lightAt, mayHold, treeAt } = require("./check.cjs");

// apart:src/yaml/sheet-node.ts
var { isNullAt, isString, isWord, itemIn, keyIn, locatedAt, scalarAt, scalarTextAt, valueIn } = require("./check.cjs");

// apart:src/yaml/tape.ts
var { DOUBLE, ESCAPED_DOUBLE, ESCAPED_SINGLE, FOLDED, FOLDED_KEEP, FOLDED_STRIP, KEY_BIT, KIND_MASK, LITERAL, LITERAL_KEEP, LITERAL_STRIP, MAP, NEXT_SHIFT, PLAIN: PLAIN2, SEQ, SINGLE, STRIDE, STYLE, behind, isKeyAt, kindAt } = require("./check.cjs");

// src/yaml/key-words.ts
var HEAD = 4;
function wordsOf2(...words) {
  const shifts = new Uint8Array(32).fill(HEAD);
  for (const word2 of words)
    for (let i = 0; i < HEAD; i++) {
      const letter = word2.charCodeAt(i) & 31;
      shifts[letter] = Math.min(shifts[letter] ?? HEAD, HEAD - 1 - i);
    }
  return { words, shifts };
}
function hasWord({ nodes, text }, node, { words, shifts }) {
  const end = nodes[node + 2] ?? 0;
  let last = (nodes[node + 1] ?? 0) + HEAD - 1;
  while (last < end) {
    const shift = shifts[text.charCodeAt(last) & 31] ?? HEAD;
    if (shift === 0) {
      for (let i = 0; i < words.length; i++) if (begins(text, last - HEAD + 1, end, words[i] ?? "")) return true;
    }
    last += shift || 1;
  }
  return false;
}
function begins(text, start2, end, word2) {
  if (end - start2 < word2.length) return false;
  for (let i = 0; i < word2.length; i++) if ((text.charCodeAt(start2 + i) | 32) !== word2.charCodeAt(i)) return false;
  return true;
}
function mayHoldKey(node, words) {
  return isLight(node) ? node.read(holdsKey, words) : true;
}
function textsUnderKeys(node, words) {
  return isLight(node) ? node.read(textsUnder, words) : void 0;
}
var NO_TEXTS = [];
function textsUnder(sheet, node, words) {
  const { nodes } = sheet;
  let texts;
  const end = behind(nodes, node);
  for (let at2 = node + STRIDE; at2 < end; ) {
    const speaks2 = isKeyAt(nodes, at2) && hasWord(sheet, at2, words);
    const next2 = speaks2 ? behind(nodes, at2 + STRIDE) : at2 + STRIDE;
    if (speaks2) {
      for (let below3 = at2 + STRIDE; below3 < next2; below3 += STRIDE)
        if (kindAt(nodes, below3) > SEQ && !isKeyAt(nodes, below3)) {
          texts ??= [];
          texts.push(scalarTextAt(sheet, below3));
        }
    }
    at2 = next2;
  }
  return texts ?? NO_TEXTS;
}
function holdsKey(sheet, node, words) {
  const { nodes } = sheet;
  const end = behind(nodes, node);
  for (let at2 = node + STRIDE; at2 < end; at2 += STRIDE) if (isKeyAt(nodes, at2) && hasWord(sheet, at2, words)) return true;
  return false;
}

// src/gitops/helm-values.ts
function mergedValues(layers) {
  return layers.reduce((below3, layer) => {
    if (layer.kind !== "map") return below3;
    return below3 ? mergedMaps(below3, layer) : layer;
  }, void 0);
}
function mergedMaps(below3, above) {
  const entries = new Map(below3.entries.map((entry3) => [entry3.key.text, entry3]));
  for (const { key, value } of above.entries) {
    const before3 = entries.get(key.text)?.value;
    if (isNull(value)) entries.delete(key.text);
    else if (before3?.kind === "map" && value.kind === "map")
      entries.set(key.text, { key, value: mergedMaps(before3, value) });
    else entries.set(key.text, { key, value });
  }
  return mapNode([...entries.values()], above);
}
var PULL_SECRETS = /^(?:(?:image)?pullSecrets?|(?:image)?pullSecretNames?)$/i;
function referencesIn(values, brought = /* @__PURE__ */ new Set()) {
  const { images, secrets } = foundIn(values);
  return {
    pullSecrets: secrets.flatMap(({ names: names2 }) => names2),
    images: images.map(({ path: path2, ...image }) => ({
      ...image,
      path: path2.join("."),
      pullSecrets: distinct(secrets.filter((one) => isMeantFor(one.path, path2, brought)).flatMap(({ names: names2 }) => names2))
    }))
  };
}
function foundIn(values) {
  const found5 = { images: [], secrets: [] };
  const registry = textAt(values, "global", "imageRegistry")?.value ?? textAt(values, "global", "image", "registry")?.value;
  const stack = [{ node: values, name: "", outer: void 0 }];
  for (let here = stack.pop(); here; here = stack.pop()) {
    const { node } = here;
    if (node.kind === "seq")
      for (let i = node.items.length - 1; i >= 0; i--) {
        const item = node.items[i];
        if (item && maySpeak(item)) stack.push({ node: item, name: `${i}`, outer: here });
      }
    if (node.kind !== "map" || isOff(node)) continue;
    const image = imageOf(node, registry);
    if (image) found5.images.push({ ...image, path: pathTo(here) });
    for (let i = node.entries.length - 1; i >= 0; i--) {
      const entry3 = node.entries[i];
      if (!entry3) continue;
      const { key, value } = entry3;
      if (PULL_SECRETS.test(key.text)) found5.secrets.push({ path: pathTo(here), names: namesIn(value) });
      else if (value.kind !== "scalar") {
        if (maySpeak(value)) stack.push({ node: value, name: key.text, outer: here });
      } else if (key.text === "image" && isImageText(value.text))
        found5.images.push({ ...wholeImage(value), path: [...pathTo(here), key.text] });
    }
  }
  return { images: found5.images.reverse(), secrets: found5.secrets.reverse() };
}
var SPEAKING = wordsOf2("pullsecret", "image", "repository");
function maySpeak(node) {
  return node.kind !== "scalar" && mayHoldKey(node, SPEAKING);
}
function pathTo(step2) {
  const path2 = [];
  for (let here = step2; here.outer; here = here.outer) path2.push(here.name);
  return path2.reverse();
}
function isMeantFor(secrets, image, brought) {
  const holder = /^serviceAccount$/i.test(secrets.at(-1) ?? "") ? secrets.slice(0, -1) : secrets;
  if (holder[0] === "global") return true;
  return holder.every((step2, i) => step2 === image[i]) && (holder.length > 0 || !brought.has(image[0] ?? ""));
}
function distinct(names2) {
  return [...new Map(names2.map((name) => [name.value, name])).values()];
}
function wholeImage(node) {
  const { text } = node;
  const complete = /[:@]/.test(text.slice(text.lastIndexOf("/")));
  return { image: shown(located(node)), complete, rooted: namesHost(text) };
}
function namesHost(reference2) {
  const slash = reference2.indexOf("/");
  return slash > 0 && /[.:]|^localhost$/.test(reference2.slice(0, slash));
}
function isOff(node) {
  const enabled = at(node, "enabled");
  return enabled?.kind === "scalar" && scalarOf(enabled) === false;
}
function namesIn(value) {
  const items = value.kind === "seq" ? value.items : [value];
  return items.map((item) => item.kind === "map" ? at(item, "name") : item).flatMap(
    (name) => name?.kind === "scalar" && /^[^\s{}]+$/.test(name.text) && !isNull(name) ? [shown(located(name))] : []
  ).filter(({ value: name }) => name !== "true" && name !== "false");
}
function isImageText(text) {
  return /^[a-z0-9][^\s{}]*$/i.test(text);
}
function imageOf(node, globalRegistry) {
  const repository = textAt(node, "repository");
  if (!repository) return void 0;
  const isImage = ["tag", "digest", "pullPolicy", "registry", "imagePullPolicy"].some(
    (key) => at(node, key) !== void 0
  );
  if (!isImage || !isImageText(repository.value) || repository.value.includes("://")) return void 0;
  const registry = globalRegistry || textAt(node, "registry")?.value;
  const tag = textAt(node, "tag")?.value;
  const digest = textAt(node, "digest")?.value || textAt(node, "sha")?.value;
  const name = registry ? `${registry}/${repository.value}` : repository.value;
  const image = name + (tag ? `:${tag}` : "") + (digest ? `@${digest.includes(":") ? digest : `sha256:${digest}`}` : "");
  return {
    image: shown({ value: image, at: repository.at }),
    complete: Boolean(tag || digest),
    rooted: Boolean(registry) || namesHost(repository.value)
  };
}
function valuesWith(values, path2, value) {
  if (!/^[^\s.[\]\\]+(?:\[\d{1,3}\]|\.[^\s.[\]\\]+)*$/.test(path2)) return void 0;
  const steps = path2.match(/[^.[\]]+|\[\d+\]/g) ?? [];
  const listed2 = value.kind === "scalar" && /^\{.*\}$/s.test(value.text) ? value.text.slice(1, -1).split(",") : void 0;
  const set = listed2 ? seqNode(
    listed2.map((text) => scalarNode(text.trim(), value)),
    value
  ) : value;
  return withValueAt(values, steps, set);
}
function withValueAt(node, [step2, ...steps], value) {
  if (step2 === void 0) return value;
  if (!step2.startsWith("["))
    return withEntry(
      node?.kind === "map" ? node : mapNode([], value),
      scalarNode(step2, value),
      withValueAt(at(node, step2), steps, value)
    );
  const items = node?.kind === "seq" ? [...node.items] : [];
  const index2 = Number(step2.slice(1, -1));
  while (items.length < index2) items.push(mapNode([], value));
  items[index2] = withValueAt(items[index2], steps, value);
  return seqNode(items, value);
}

// src/gitops/argo-template-patch.ts
var DEPLOYING = ["source", "sources", "sourceHydrator", "destination"];
function patchedBy(patch2, application, { params, templating, site }) {
  const rendered2 = patch2.text.includes("{{") ? render(patch2.text, params, templating) : { text: patch2.text };
  if ("text" in rendered2 && !rendered2.text.includes("$patch")) {
    const { documents, faults } = inlineDocuments(rewrittenScalar(patch2, rendered2.text, false), site.repository);
    const root = documents[0]?.root;
    const merged3 = root?.kind === "map" ? mergedValues([application, root]) : void 0;
    if (merged3 && faults.length === 0) return { application: merged3, taints: [] };
  }
  const reason = "the templatePatch is not known from the files";
  const fields = isOpen(patch2.text) ? [[]] : DEPLOYING.filter((field) => names(patch2.text, field)).map((one) => [one]);
  return {
    application,
    taints: fields.map((field) => ({ reason, at: spanOf(patch2), field: ["spec", ...field] }))
  };
}
function isOpen(text) {
  const lines2 = text.split("\n").map((line) => line.replace(CONTROL, "").trimStart());
  return lines2.some((line) => line.startsWith("{{"));
}
var CONTROL = /\{\{-?\s*(?:if|else|end|range|with|\/\*|\$\w+\s*:?=)[^{}]*\}\}/g;
function names(text, field) {
  return new RegExp(`(?:^|[\\s{,"'])${field}["']?\\s*:`).test(text);
}

// src/gitops/deployed.ts
var NOTHING = { resources: [], faults: [], open: [], reached: /* @__PURE__ */ new Set() };

// src/gitops/argo-application-set.ts
function deployApplicationSet(built, standing, site) {
  const { root, home } = built;
  const templating = templatingOf(root);
  const generation = generationOf(templating, site);
  const open2 = [];
  const resources = itemsAt(root, "spec", "generators").flatMap((generator) => {
    const found5 = setsOf(generator, generation);
    const template = templateOf(root, generator);
    const sets = "sets" in found5 ? found5.sets : [void 0];
    if ("unknown" in found5) open2.push({ reason: `${built.originalName}: ${found5.unknown}`, at: spanOf(generator) });
    return sets.map((params) => applicationOf(built, template, standing, { params, templating, site }));
  });
  const name = textAt(root, "metadata", "name")?.at ?? home.at;
  return { ...NOTHING, resources, open: open2, cluster: standing.cluster, via: [...standing.via, name] };
}
function templatingOf(root) {
  const options = itemsAt(root, "spec", "goTemplateOptions");
  return {
    goTemplate: isTrue(at(root, "spec", "goTemplate")),
    strict: options.some((option) => option.kind === "scalar" && option.text === "missingkey=error")
  };
}
function templateOf(root, generator) {
  const common = at(root, "spec", "template");
  const entries = generator.kind === "map" ? generator.entries : [];
  const own = entries.flatMap(({ value }) => at(value, "template") ?? []);
  return mergedValues([...common ? [common] : [], ...own]);
}
function applicationOf(set, template, { namespace }, given) {
  const taints = [];
  const here = template ?? set.root;
  const patch2 = at(set.root, "spec", "templatePatch");
  const unpatched = template && filled(template, { ...given, taints });
  const patched3 = unpatched && patch2?.kind === "scalar" ? patchedBy(patch2, unpatched, given) : void 0;
  if (patched3) taints.push(...patched3.taints);
  const rendered2 = patched3?.application ?? unpatched;
  const metadata = mapAt(rendered2, "metadata") ?? mapNode([], here);
  const placed2 = namespace === void 0 || at(metadata, "namespace") ? [] : [entry("namespace", namespace, here)];
  const spec = at(rendered2, "spec") ?? mapNode([], here);
  const root = mapNode(
    [
      entry("apiVersion", "argoproj.io/v1alpha1", here),
      entry("kind", "Application", here),
      { key: scalarNode("metadata", here), value: mapNode([...metadata.entries, ...placed2], metadata) },
      { key: scalarNode("spec", here), value: spec }
    ],
    here
  );
  const name = textAt(root, "metadata", "name");
  const home = { ...set.home, at: name?.at ?? set.home.at };
  return { root, home, originalName: name?.value ?? "", hashed: false, taints: [...set.taints, ...taints] };
}
function entry(key, text, { path: path2, start: start2, end }) {
  const place = { path: path2, start: start2, end };
  return { key: scalarNode(key, place), value: scalarNode(text, place) };
}
function filled(node, filling, field = []) {
  if (node.kind === "seq")
    return seqNode(
      node.items.map((item, i) => filled(item, filling, [...field, i])),
      node
    );
  if (node.kind === "scalar") return filledScalar(node, filling, field);
  const entries = node.entries.map(({ key, value }) => {
    const name = filledScalar(key, filling, field);
    return { key: name, value: filled(value, filling, [...field, name.text]) };
  });
  return mapNode(entries, node);
}
function filledScalar(node, { params, templating, taints }, field) {
  if (!node.text.includes("{{")) return node;
  const rendered2 = render(node.text, params, templating);
  if ("text" in rendered2) return rewrittenScalar(node, rendered2.text, node.plain);
  taints.push({ reason: `${rendered2.unknown} is not known from the files`, at: spanOf(node), field });
  return node;
}

// src/yaml/head.ts
function headOf(root) {
  if (root.kind === "map" && isLight(root)) return lightHead(root);
  const metadata = entryOf(root, "metadata")?.value;
  return {
    apiVersion: scalarUnder(root, "apiVersion")?.text ?? "",
    kind: scalarUnder(root, "kind")?.text ?? "",
    name: scalarUnder(metadata, "name"),
    namespace: scalarUnder(metadata, "namespace"),
    identity: void 0
  };
}
function scalarUnder(node, key) {
  const value = entryOf(node, key)?.value;
  return value?.kind === "scalar" && !isNull(value) ? value : void 0;
}
function lightHead(root) {
  root.head ??= root.read(headOn, void 0);
  return root.head;
}
var ABSENT = -1;
function headOn(sheet, node) {
  const { nodes } = sheet;
  let apiVersion = ABSENT;
  let kind = ABSENT;
  let metadata = ABSENT;
  for (let at2 = node + STRIDE, end = behind(nodes, node); at2 < end; at2 = behind(nodes, at2 + STRIDE)) {
    if (isKey(sheet, at2, "apiVersion")) apiVersion = at2 + STRIDE;
    else if (isKey(sheet, at2, "kind")) kind = at2 + STRIDE;
    else if (isKey(sheet, at2, "metadata")) metadata = at2 + STRIDE;
  }
  let name = ABSENT;
  let namespace = ABSENT;
  if (metadata !== ABSENT && kindAt(nodes, metadata) === MAP)
    for (let at2 = metadata + STRIDE, end = behind(nodes, metadata); at2 < end; at2 = behind(nodes, at2 + STRIDE)) {
      if (isKey(sheet, at2, "name")) name = at2 + STRIDE;
      else if (isKey(sheet, at2, "namespace")) namespace = at2 + STRIDE;
    }
  return {
    apiVersion: wordOn(sheet, apiVersion),
    kind: wordOn(sheet, kind),
    name: scalarOn(sheet, name),
    namespace: scalarOn(sheet, namespace),
    identity: void 0
  };
}
function isKey({ nodes, text }, at2, word2) {
  const start2 = nodes[at2 + 1] ?? 0;
  return (nodes[at2 + 2] ?? 0) - start2 === word2.length && text.startsWith(word2, start2);
}
function wordOn(sheet, at2) {
  if (at2 === ABSENT || kindAt(sheet.nodes, at2) <= SEQ) return "";
  const text = scalarTextAt(sheet, at2);
  return text.length <= 4 ? scalarOn(sheet, at2)?.text ?? "" : text;
}
function scalarOn(sheet, at2) {
  if (at2 === ABSENT || kindAt(sheet.nodes, at2) <= SEQ) return void 0;
  const scalar = scalarAt(sheet, at2);
  return isNull(scalar) ? void 0 : scalar;
}

// src/gitops/identity.ts
function groupOf(apiVersion) {
  const slash = apiVersion.indexOf("/");
  return slash < 0 ? "" : apiVersion.slice(0, slash);
}
var known = /* @__PURE__ */ new WeakMap();
function identityOf(root) {
  const head = root instanceof LightMap ? root.head ?? headOf(root) : headKept(root);
  head.identity ??= identityIn(head);
  return head.identity;
}
function headKept(root) {
  const before3 = known.get(root);
  if (before3) return before3;
  const head = headOf(root);
  known.set(root, head);
  return head;
}
function identityIn({ apiVersion, kind, name, namespace }) {
  return {
    apiVersion,
    group: groupOf(apiVersion),
    kind,
    name: name && shownName(located(name)),
    namespace: namespace && scalarOf(namespace) === namespace.text ? located(namespace) : void 0
  };
}
function nameOf({ root, home, originalName }) {
  return textAt(root, "metadata", "name") ?? { value: originalName, at: home.at };
}

// src/gitops/kinds.ts
function deployerOf({ root }) {
  const { group, kind } = identityOf(root);
  if (kind === "Kustomization" && group === "kustomize.toolkit.fluxcd.io") return "flux";
  if (group !== "argoproj.io") return void 0;
  return kind === "Application" ? "application" : kind === "ApplicationSet" ? "application-set" : void 0;
}
function isKind(root, group, kind) {
  const identity = identityOf(root);
  return identity.kind === kind && identity.group === group;
}

// src/gitops/deployers.ts
function deployersOf(resources) {
  return resources.flatMap((built) => {
    const kind = deployerOf(built);
    return kind ? [{ built, kind, demands: demandsOf(built, kind) }] : [];
  });
}
function demandsOf({ root, home: { path: from2 } }, kind) {
  const namespace = textAt(root, "metadata", "namespace")?.value;
  if (kind === "flux")
    return [
      {
        source: { ref: at(root, "spec", "sourceRef"), namespace },
        path: textAt(root, "spec", "path")?.value ?? "",
        from: from2
      }
    ];
  const spec = kind === "application" ? at(root, "spec") : at(root, "spec", "template", "spec");
  return sourcesOf2(spec).flatMap((source) => {
    const url = textAt(source, "repoURL")?.value ?? "";
    const path2 = textAt(source, "path")?.value;
    return path2 === void 0 ? [] : [{ source: url, path: path2, from: from2 }];
  });
}
function generatorDemandsOf({ root, home: { path: from2 } }) {
  const demands = [];
  const stack = [...itemsAt(root, "spec", "generators")];
  for (let generator = stack.pop(); generator; generator = stack.pop()) {
    for (const kind of ["matrix", "merge"]) stack.push(...itemsAt(generator, kind, "generators"));
    const source = textAt(generator, "git", "repoURL")?.value;
    if (source === void 0) continue;
    for (const field of ["directories", "files"])
      for (const item of itemsAt(generator, "git", field)) {
        const path2 = textAt(item, "path")?.value ?? "";
        demands.push({ source, path: path2.slice(0, path2.lastIndexOf("/") + 1), from: from2 });
      }
  }
  return demands;
}
function sourcesOf2(spec) {
  const dry = at(spec, "sourceHydrator", "drySource");
  if (dry) return [dry];
  const many = itemsAt(spec, "sources");
  const one = at(spec, "source");
  return many.length > 0 ? many : one ? [one] : [];
}
function targetsOf(deployer, site) {
  return demandsIn(deployer, site).flatMap(({ source, path: path2, from: from2 }) => {
    const origin = originOf(source, from2, site);
    if ("outside" in origin) return [];
    if (VARIABLE.test(path2)) return matching(path2, origin.folder, [...site.folders.keys()]);
    const folder = clampedPath(origin.folder, path2);
    return site.folders.has(folder) ? [folder] : [];
  });
}
var VARIABLE = /\$\{|\{\{/;
function hasOpenTargets(deployer, site) {
  return demandsIn(deployer, site).some(
    ({ source, path: path2, from: from2 }) => VARIABLE.test(path2) && !("outside" in originOf(source, from2, site))
  );
}
function demandsIn({ built, kind, demands }, site) {
  if (kind !== "application-set") return demands;
  const standing = { cluster: void 0, namespace: void 0, via: [] };
  return deployApplicationSet(built, standing, site).resources.flatMap((one) => demandsOf(one, "application"));
}
function originOf(source, from2, { origins }) {
  if (typeof source !== "string") return origins.flux(source.ref, source.namespace, from2);
  return source.includes("{{") ? { folder: origins.base(from2), sure: false } : origins.url(source, from2);
}
function matching(written2, base, folders) {
  const texts = written2.replace(/^\.?\/+/, "").replace(/\/+$/, "").split(/\$\{[^}]*\}|\{\{[^}]*\}\}/);
  const [start2 = ""] = texts;
  const last = texts[texts.length - 1] ?? "";
  if (start2 === "" && last === "") return [];
  const first = (base === "" ? "" : `${base}/`) + start2;
  return folders.filter(
    (folder) => folder.length > first.length + last.length && folder.startsWith(first) && folder.endsWith(last)
  );
}

// src/gitops/entries.ts
function entriesOf(deployers, site) {
  const targets = new Map(deployers.map((deployer) => [deployer, targetsOf(deployer, site)]));
  if (![...targets].some(([deployer, folders]) => folders.length > 0 || hasOpenTargets(deployer, site))) return [];
  const byFile = grouped(deployers, ({ built }) => built.home.path);
  const covered = coverageOf(new Set(byFile.keys()), site);
  const reaches = (deployer) => new Set((targets.get(deployer) ?? []).flatMap((folder) => [...covered(folder)]));
  const first = withoutStrays(firstOf(deployers, byFile, reaches));
  const bootstraps = first.filter(({ self }) => self);
  const named3 = first.map(({ deployer, self }) => {
    const target = targets.get(deployer)?.[0] ?? "";
    return namedCluster(deployer.built.home.path, target, bootstraps.length > 1 && self, site);
  });
  const [only, other] = new Set(named3.filter((name) => name !== void 0));
  const starts = /* @__PURE__ */ new Map();
  first.forEach(({ deployer, self }, i) => {
    const { path: path2 } = deployer.built.home;
    const cluster = named3[i] ?? (only !== void 0 && other === void 0 ? only : site.placement.of(path2));
    const add = (start2) => starts.set(keyOf2(start2), start2);
    if (self) add({ kind: "deployer", built: deployer.built, cluster });
    else for (const start2 of around(deployer, cluster, covered, site)) add(start2);
  });
  return [...starts.values()];
}
var CLUSTER_FOLDER = /(?:^|\/)clusters\/([^/]+)\//;
function withoutStrays(first) {
  if (!first.some(({ deployer, self }) => self && deployer.kind === "flux")) return first;
  return first.filter(
    ({ deployer: { built, kind }, self }) => self || kind !== "flux" || CLUSTER_FOLDER.test(built.home.path)
  );
}
function keyOf2(start2) {
  if (start2.kind === "deployer")
    return `${start2.built.home.path}#${start2.built.home.index}#${start2.built.originalName}`;
  return `${start2.kind}:${start2.kind === "file" ? start2.path : start2.folder}`;
}
function firstOf(deployers, byFile, reaches) {
  const edges = new Map(deployers.map((deployer) => [deployer, reaches(deployer)]));
  const reachedByOthers = /* @__PURE__ */ new Set();
  for (const [deployer, files] of edges)
    for (const file of files)
      for (const other of byFile.get(file) ?? []) if (other !== deployer) reachedByOthers.add(other);
  const isSelf = (deployer) => edges.get(deployer)?.has(deployer.built.home.path) ?? false;
  const first = [];
  const visited = /* @__PURE__ */ new Set();
  const visit = (deployer, self) => {
    if (visited.has(deployer)) return;
    first.push({ deployer, self });
    const queue = [deployer];
    visited.add(deployer);
    for (const here of queue)
      for (const file of edges.get(here) ?? [])
        for (const other of byFile.get(file) ?? [])
          if (!visited.has(other)) {
            visited.add(other);
            queue.push(other);
          }
  };
  for (const deployer of deployers) if (!reachedByOthers.has(deployer)) visit(deployer, isSelf(deployer));
  for (const deployer of deployers) if (isSelf(deployer)) visit(deployer, true);
  for (const deployer of deployers) visit(deployer, true);
  return first;
}
function around({ built, kind }, cluster, covered, { kustomizations, folders }) {
  const { path: path2 } = built.home;
  const roots = kustomizations.roots.filter((root) => covered(root).has(path2));
  if (roots.length > 0) return roots.map((folder) => ({ kind: "folder", folder, cluster }));
  const named3 = kind === "flux" ? /^(?:.*\/)?clusters\/[^/]+(?=\/)/.exec(path2)?.[0] : void 0;
  if (named3 !== void 0 && covered(named3).has(path2)) return [{ kind: "folder", folder: named3, cluster }];
  const beside = folders.get(folderOf2(path2))?.files ?? [];
  return beside.map((file) => ({ kind: "file", path: file, cluster }));
}
function namedCluster(path2, target, isNamed2, { placement: placement2 }) {
  const configured = placement2.configured(path2);
  if (configured !== void 0) return configured;
  const called = (name2) => placement2.named(name2) ?? name2;
  const name = CLUSTER_FOLDER.exec(path2)?.[1];
  if (name !== void 0) return called(name);
  const folder = placement2.byFolder(path2);
  if (folder !== void 0) return folder;
  const targeted = CLUSTER_FOLDER.exec(`${target}/`)?.[1];
  if (targeted !== void 0) return called(targeted);
  return isNamed2 && target !== "" ? called(target.slice(target.lastIndexOf("/") + 1)) : void 0;
}

// src/gitops/plain.ts
function resourcesOf(path2, repository) {
  return repository.documents(path2).documents.flatMap(({ root, index: index2 }) => flatten(root).map((map3) => asWritten(map3, index2)));
}
function asWritten(root, index2) {
  const { name } = identityOf(root);
  const place = name?.at ?? spanOf(at(root, "metadata", "generateName") ?? at(root, "kind") ?? root);
  return {
    root,
    home: { path: root.path, index: index2, at: place },
    originalName: name?.value ?? "",
    hashed: false,
    taints: []
  };
}
function flatten(document) {
  const found5 = [];
  const stack = [document];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.kind !== "map") continue;
    const kind = stringAt(node, "kind");
    if (!kind || !(stringAt(node, "apiVersion") || mapAt(node, "metadata"))) continue;
    const items = kind.value.endsWith("List") && at(node, "items")?.kind === "seq" ? itemsAt(node, "items") : void 0;
    if (!items) found5.push(node);
    else
      stack.push(
        ...items.filter((item) => !isNull(item)).map((item) => itemOf(item, node)).reverse()
      );
  }
  return found5;
}
function itemOf(item, list) {
  if (item.kind !== "map" || at(item, "kind") || at(item, "apiVersion")) return item;
  const kind = at(list, "kind");
  const version = at(list, "apiVersion");
  if (kind?.kind !== "scalar" || version?.kind !== "scalar") return item;
  const typed = withEntry(item, scalarNode("apiVersion", version), version);
  return withEntry(typed, scalarNode("kind", kind), scalarNode(kind.text.slice(0, -"List".length), kind));
}

// src/gitops/site.ts
function foldersOf(paths) {
  const folders = /* @__PURE__ */ new Map([["", { files: [], folders: [] }]]);
  for (const path2 of paths) {
    const folder = folderOf2(path2);
    const known7 = folders.get(folder);
    if (known7) {
      known7.files.push(path2);
      continue;
    }
    folders.set(folder, { files: [path2], folders: [] });
    let inner = folder;
    for (const around2 of foldersUp(folder).slice(1)) {
      const before3 = folders.get(around2);
      if (before3) {
        before3.folders.push(inner);
        break;
      }
      folders.set(around2, { files: [], folders: [inner] });
      inner = around2;
    }
  }
  return folders;
}
function* filesBelow(folder, folders) {
  const stack = [folder];
  for (let here = stack.pop(); here !== void 0; here = stack.pop()) {
    const found5 = folders.get(here);
    yield* found5?.files ?? [];
    stack.push(...(found5?.folders ?? []).toReversed());
  }
}
function chartOf(folder, folders) {
  return folders.get(folder)?.files.find((path2) => baseOf(path2) === "Chart.yaml");
}

// src/gitops/argo-directory.ts
function buildDirectory(source, folder, { repository, folders, lying }) {
  const options = at(source, "directory");
  const recurses = isTrue(at(options, "recurse"));
  const include = globOf(textAt(options, "include")?.value);
  const exclude = globOf(textAt(options, "exclude")?.value);
  const reached = /* @__PURE__ */ new Set();
  const open2 = [];
  for (const path2 of recurses ? filesBelow(folder, folders) : folders.get(folder)?.files ?? []) {
    const relative = folder === "" ? path2 : path2.slice(folder.length + 1);
    if (include?.(relative) === false || exclude?.(relative)) continue;
    if (path2.endsWith(".jsonnet")) open2.push({ reason: "jsonnet is not evaluated", at: { path: path2, start: 0, end: 0 } });
    if (!/\.(?:ya?ml|json)$/.test(path2) || repository.text(path2)?.includes("+argocd:skip-file-rendering")) continue;
    reached.add(path2);
  }
  const resources = [...reached].flatMap((path2) => lying.at(path2) ?? resourcesOf(path2, repository));
  return { resources, faults: [], open: open2, reached };
}
function globOf(glob) {
  if (!glob) return void 0;
  const flat = (text) => text.replaceAll("/", "\u2215");
  const matches5 = globMatcher(flat(glob));
  return (path2) => matches5(flat(path2));
}

// src/gitops/argo-helm.ts
function chartUseOf(source, folder, application, site) {
  const helm = at(source, "helm");
  const values = [];
  const unread = [];
  for (const file of itemsAt(helm, "valueFiles")) {
    if (file.kind !== "scalar") continue;
    const path2 = valueFileOf(file.text, folder, application.root, site);
    const root = path2 === void 0 ? void 0 : site.repository.allDocuments(path2).documents[0]?.root;
    if (root) values.push(root);
    else unread.push({ reason: `the values file "${file.text}" is not in the repository`, at: spanOf(file) });
  }
  const object = at(helm, "valuesObject");
  const text = at(helm, "values");
  if (object) values.push(object);
  else if (text?.kind === "scalar") {
    const root = inlineDocuments(text, site.repository).documents[0]?.root;
    if (root) values.push(root);
  }
  const parameters = itemsAt(helm, "parameters").reduce((set, parameter) => {
    const value = at(parameter, "value");
    return (value && valuesWith(set, textAt(parameter, "name")?.value ?? "", value)) ?? set;
  }, void 0);
  if (parameters) values.push(parameters);
  const released = textAt(helm, "namespace");
  const { name } = application;
  const releaseName = textAt(helm, "releaseName")?.value || name.value;
  const use = { tool: "Application", name, releaseName, folder, values, unread };
  return released && released.value !== "" ? { ...use, released } : use;
}
function valueFileOf(written2, folder, application, site) {
  const referred2 = /^\$([^/]+)\/(.*)$/.exec(written2);
  if (!referred2) {
    if (written2.includes("://") || folder === void 0) return void 0;
    return written2.startsWith("/") ? clampedPath(site.origins.base(application.path), written2) : resolvePath(folder, written2);
  }
  const [, ref = "", path2 = ""] = referred2;
  const source = sourcesOf2(at(application, "spec")).find((one) => textAt(one, "ref")?.value === ref);
  const origin = site.origins.url(textAt(source, "repoURL")?.value ?? "", application.path);
  return "outside" in origin ? void 0 : resolvePath(origin.folder, path2);
}

// src/gitops/chart.ts
var SECRET_KINDS = /^kind:[ \t]*["']?((?!PushSecret\b)\w*Secrets?|OnePasswordItem|ServiceAccount)\b/m;
var LONGEST = 1e3;
var KNOWN_KINDS = /* @__PURE__ */ new Set([
  "ExternalSecret",
  "SealedSecret",
  "Secret",
  "ServiceAccount",
  "VaultSecret"
]);
var TEXT_LIMIT = 2e6;
function productionsOf(folder, { folders, repository }) {
  const templates = templatesOf(folder, folders, repository);
  const found5 = templates.flatMap(([path2, text]) => {
    let offset = 0;
    return text.split(/^(---.*)$/m).flatMap((document) => {
      const start2 = offset;
      offset += document.length;
      const kind = SECRET_KINDS.exec(document)?.[1];
      if (kind === void 0) return [];
      return KNOWN_KINDS.has(kind) ? [productionIn(document, kind, path2, start2)] : namesIn2(document).map((name) => productionOf("Secret", name, path2, start2));
    });
  });
  const globs = templates.flatMap(([path2, text]) => spelledIn(path2, text).filter(({ name }) => name.includes("*")));
  return isOpen2(found5) ? [...found5, ...globs] : found5;
}
function spelledNames(folder, productions, { folders, repository }) {
  if (!isOpen2(productions)) return [];
  return templatesOf(folder, folders, repository).flatMap(
    ([path2, text]) => spelledIn(path2, text).flatMap(({ name, at: at2 }) => name.includes("*") ? [] : { value: name, at: at2 })
  );
}
function isOpen2(productions) {
  return productions.some(({ kind, name }) => kind === "Secret" && name === "*");
}
function spelledIn(path2, text) {
  return Array.from(text.matchAll(/\{\{[^{}]*\}\}/g)).flatMap(
    ({ 0: action, index: index2 }) => Array.from(action.matchAll(/"([a-z0-9%][a-z0-9%.-]*)"/g)).flatMap(({ 1: spelled2 = "", index: start2 }) => {
      const name = spelled2.replace(/%[a-z]/g, "*");
      const at2 = { path: path2, start: index2 + start2 + 1, end: index2 + start2 + 1 + spelled2.length };
      return /[a-z0-9]/.test(name) ? [{ kind: "Secret", name, at: at2 }] : [];
    })
  );
}
function mayDeploy(folder, { folders, repository }) {
  return templatesOf(folder, folders, repository).some(
    ([, text]) => /^kind:[ \t]*["']?(?:Application|ApplicationSet|Kustomization|HelmRelease)\b/m.test(text)
  );
}
function templatesOf(folder, folders, repository) {
  return [...filesBelow(folder, folders)].flatMap((path2) => {
    if (!/\/templates\/.*\.(?:ya?ml|tpl)$/.test(`/${path2}`)) return [];
    const text = repository.text(path2);
    return text === void 0 || text.length > TEXT_LIMIT ? [] : [[path2, text]];
  });
}
function madeOf(kind) {
  return kind === "ServiceAccount" ? kind : "Secret";
}
function productionIn(document, kind, path2, offset) {
  const target = kind === "ExternalSecret" ? nameBelow(document, /^[ \t]+target:[ \t]*$/) : void 0;
  return productionOf(madeOf(kind), target ?? nameBelow(document, /^metadata:[ \t]*$/), path2, offset);
}
function productionOf(kind, name, path2, offset) {
  const start2 = offset + (name?.start ?? 0);
  const at2 = name ? { path: path2, start: start2, end: start2 + name.text.length } : { path: path2, start: 0, end: 0 };
  return { kind, name: patternOf(name?.text ?? ""), at: at2 };
}
function namesIn2(document) {
  const lines2 = document.matchAll(/^([ \t-]*\w*[nN]ame:[ \t]*)(\S.*)/gm);
  return Array.from(lines2, ({ 1: before3 = "", 2: written2 = "", index: index2 }) => ({
    text: withoutComment(written2),
    start: index2 + before3.length
  }));
}
function withoutComment(written2) {
  const comment = written2.search(/(?<=[ \t])#/);
  return (comment < 0 ? written2 : written2.slice(0, comment)).trimEnd();
}
function nameBelow(document, key) {
  let outer;
  let start2 = 0;
  for (const line of document.split("\n")) {
    const lineStart2 = start2;
    start2 += line.length + 1;
    const indent = line.length - line.trimStart().length;
    const text = line.trim();
    if (outer === void 0) {
      if (key.test(line.trimEnd())) outer = indent;
      continue;
    }
    if (text === "" || text.startsWith("{{") || text.startsWith("#")) continue;
    if (indent <= outer) return void 0;
    const [, before3 = "", written2 = ""] = /^([ \t]*name:[ \t]*)(.*)/.exec(line) ?? [];
    if (before3 !== "") return { text: withoutComment(written2), start: lineStart2 + before3.length };
  }
  return void 0;
}
function patternOf(written2) {
  if (written2.length > LONGEST) return "*";
  const unquoted2 = written2.replace(/^(["'])(.*)\1$/, "$2");
  return unquoted2.replace(/\{\{.*?\}\}/g, "*").replace(/\*+/g, "*") || "*";
}

// src/gitops/field-spec.ts
function covers(wanted, { group, version, kind }) {
  return (!wanted.group || wanted.group === group) && (!wanted.version || wanted.version === version) && (!wanted.kind || wanted.kind === kind);
}
function mergedSpecs(specs, others) {
  if (specs === others || others.length === 0) return specs;
  const merged3 = [...specs];
  for (const other of others) if (!merged3.some((spec) => isAlso(spec, other))) merged3.push(other);
  return merged3;
}
function isAlso({ group = "", version = "", kind = "", path: path2 }, other) {
  return path2.join("/") === other.path.join("/") && covers(other, { group, version, kind });
}
function updateAt(node, path2, update2, creation) {
  const [step2, ...rest2] = path2;
  if (step2 === void 0) return update2(node);
  if (node.kind === "seq") return updateItems(node, (item) => updateAt(item, path2, update2, creation));
  if (node.kind === "scalar") return node;
  const isList3 = step2.endsWith("[]");
  const name = isList3 ? step2.slice(0, -2) : step2;
  const found5 = entryOf(node, name);
  if (found5 && !isNull(found5.value)) {
    const after2 = updateAt(found5.value, rest2, update2, creation);
    return after2 === found5.value ? node : withEntry(node, found5.key, after2);
  }
  if (!creation || isList3) return node;
  const made2 = updateAt(emptied(rest2.length > 0 ? "map" : creation.kind, creation.at), rest2, update2, creation);
  return withEntry(node, scalarNode(name, creation.at), made2);
}
function emptied(kind, at2) {
  return kind === "map" ? mapNode([], at2) : scalarNode("", at2);
}
function updateItems(list, update2) {
  let changed = false;
  const items = list.items.map((item) => {
    const updated = update2(item);
    if (updated !== item) changed = true;
    return updated;
  });
  return changed ? seqNode(items, list) : list;
}
function fieldsUpdater(specs, update2, creation) {
  const byKind2 = /* @__PURE__ */ new Map();
  return (root, identity) => {
    const kind = `${identity.group}/${identity.version}/${identity.kind}`;
    const covering = byKind2.get(kind) ?? specs.filter((spec) => covers(spec, identity));
    byKind2.set(kind, covering);
    let after2 = root;
    for (const { path: path2, create } of covering) after2 = updateAt(after2, path2, update2, create ? creation : void 0);
    return after2.kind === "map" ? after2 : root;
  };
}

// src/gitops/kustomization.ts
var found = /* @__PURE__ */ new WeakMap();
function kustomizationFiles(paths) {
  const known7 = found.get(paths);
  if (known7) return known7;
  const files = /* @__PURE__ */ new Map();
  for (const path2 of paths) {
    if (!isKustomizationFile(path2)) continue;
    const folder = folderOf2(path2);
    const others = files.get(folder);
    files.set(folder, others ? [...others, path2].sort((a, b) => rankOf(a) - rankOf(b)) : [path2]);
  }
  found.set(paths, files);
  return files;
}
function rankOf(path2) {
  return KUSTOMIZATION_FILES.indexOf(baseOf(path2));
}
function kustomizationFileOf(dir, repository) {
  return kustomizationFilesOf(dir, repository)[0];
}
function kustomizationFilesOf(dir, repository) {
  const files = kustomizationFiles(repository.paths).get(dir) ?? NONE;
  return files.every((path2) => repository.text(path2) !== void 0) ? files : files.filter((path2) => repository.text(path2) !== void 0);
}
var NONE = [];
function fieldOf(node, name) {
  if (node?.kind !== "map") return void 0;
  const { exact, lower: lower2 } = fieldsOf(node);
  const found5 = exact.get(name) ?? lower2.get(name.toLowerCase());
  return found5 && !isNull(found5) ? found5 : void 0;
}
var known2 = /* @__PURE__ */ new WeakMap();
function fieldsOf(node) {
  const before3 = known2.get(node);
  if (before3) return before3;
  const fields = {
    exact: new Map(node.entries.map(({ key, value }) => [key.text, value])),
    lower: new Map(node.entries.map(({ key, value }) => [key.text.toLowerCase(), value]))
  };
  known2.set(node, fields);
  return fields;
}
function isList({ entries }) {
  return entries.every(({ key: { text } }) => text === "resources" || text === "apiVersion" || text === "kind");
}
function textOf(node, name) {
  const found5 = fieldOf(node, name);
  return found5?.kind === "scalar" && found5.text !== "" ? found5 : void 0;
}
function listOf(node, name) {
  const found5 = fieldOf(node, name);
  return found5?.kind === "seq" ? found5.items.filter((item) => !isNull(item)) : [];
}
function textsOf(node, name) {
  return listOf(node, name).filter((item) => item.kind === "scalar");
}
function mapOf(node, name) {
  const found5 = fieldOf(node, name);
  return found5?.kind === "map" ? found5 : void 0;
}
function isFlagged(node, name) {
  const found5 = fieldOf(node, name);
  return found5?.kind === "scalar" && jsonOf(found5) === true;
}

// apart:src/repository/manifest.ts
var { manifestOf, mayBeManifest } = require("./check.cjs");

// apart:src/sorted.ts
var { countLeading } = require("./check.cjs");

// src/gitops/file-path.ts
function isFile(path2, { has }) {
  return has(path2);
}
function isDirectory(dir, { paths }) {
  if (dir === "") return paths.length > 0;
  if (kustomizationFiles(paths).has(dir)) return true;
  const prefix = `${dir}/`;
  return paths[countLeading(paths, (path2) => path2 < prefix)]?.startsWith(prefix) ?? false;
}

// src/gitops/layer.ts
var MAX_DEPTH = 30;
var MAX_PIECES = 2e4;
var MAX_COST = 4e5;
function noFindings() {
  return {
    faults: [],
    open: [],
    charts: [],
    reached: /* @__PURE__ */ new Set(),
    visited: /* @__PURE__ */ new Set(),
    deepest: 1,
    counted: { files: 0, whole: true }
  };
}
function report(layer, kind, at2, message) {
  layer.findings.faults.push({ kind, message, at: spanOf(at2) });
}
function reportMissing(layer, entry3, path2, message) {
  const wanted = {
    path: path2,
    written: entry3.text,
    maybeLeftOut: !mayBeManifest(path2) && isManifestsAlone(layer.run.repository)
  };
  layer.findings.faults.push({ kind: "missing-file", message, at: spanOf(entry3), wanted });
}
var manifestsAlone = /* @__PURE__ */ new WeakMap();
function isManifestsAlone(repository) {
  const known7 = manifestsAlone.get(repository);
  if (known7 !== void 0) return known7;
  const alone = repository.paths.every(
    (path2) => mayBeManifest(path2) || /(?:^|\/)(?:Kustomization|(?:LICEN[CS]E|COPYING|NOTICE)[^/]*)$/.test(path2)
  );
  manifestsAlone.set(repository, alone);
  return alone;
}
var MAX_TEXT = 1e7;
function loadable(layer, entry3, reference2 = entry3.text) {
  const path2 = reference2.startsWith("/") ? void 0 : resolvePath(layer.dir, reference2);
  return loadableAt(layer, entry3, path2, reference2);
}
function loadableAt(layer, entry3, path2, reference2) {
  if (path2 === void 0) {
    report(layer, "outside-root", entry3, `"${reference2}" leaves the repository`);
    return void 0;
  }
  const text = layer.run.repository.text(path2);
  if (text === void 0 && !isFile(path2, layer.run.repository)) {
    if (isTemplated(reference2)) {
      layer.findings.open.push({ reason: `"${reference2}" is filled in later`, at: spanOf(entry3) });
      return void 0;
    }
    reportMissing(layer, entry3, path2, `there is no file "${reference2}"`);
    return void 0;
  }
  if (layer.run.restrictions === "RootOnly" && !isWithin(path2, layer.dir)) {
    report(layer, "outside-root", entry3, `"${path2}" is outside the kustomization's directory`);
    return void 0;
  }
  layer.findings.reached.add(path2);
  if (text !== void 0 && text.length > MAX_TEXT) {
    report(layer, "too-large", entry3, `"${path2}" is too large to evaluate`);
    return void 0;
  }
  return path2;
}
function absorb(findings, found5) {
  for (const fault of found5.faults) findings.faults.push(fault);
  for (const taint of found5.open) findings.open.push(taint);
  for (const chart of found5.charts) findings.charts.push(chart);
  for (const path2 of found5.reached) findings.reached.add(path2);
  for (const dir of found5.visited) findings.visited.add(dir);
}
function isWhole({ findings, run: { repository } }) {
  const { open: open2, faults, reached } = findings;
  if (findings.counted.files !== reached.size) {
    const whole = [...reached].every(
      (path2) => repository.skipped(path2) !== void 0 || repository.documents(path2).documents.length === repository.allDocuments(path2).documents.length
    );
    findings.counted = { files: reached.size, whole };
  }
  return open2.length === 0 && faults.length === 0 && findings.counted.whole;
}

// src/gitops/known-kinds.ts
var KINDS = {
  "admissionregistration.k8s.io/v1": "/ MutatingWebhookConfiguration ValidatingWebhookConfiguration",
  "admissionregistration.k8s.io/v1beta1": "/ MutatingWebhookConfiguration ValidatingWebhookConfiguration",
  "apiextensions.k8s.io/v1": "/ CustomResourceDefinition",
  "apiextensions.k8s.io/v1beta1": "/ CustomResourceDefinition",
  "apiregistration.k8s.io/v1": "/ APIService",
  "apiregistration.k8s.io/v1beta1": "/ APIService",
  "apps/v1": "ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet /",
  "autoscaling/v1": "HorizontalPodAutoscaler Scale /",
  "autoscaling/v2beta1": "HorizontalPodAutoscaler /",
  "autoscaling/v2beta2": "HorizontalPodAutoscaler /",
  "batch/v1": "CronJob Job /",
  "batch/v1beta1": "CronJob /",
  "certificates.k8s.io/v1": "/ CertificateSigningRequest",
  "certificates.k8s.io/v1beta1": "/ CertificateSigningRequest",
  "coordination.k8s.io/v1": "Lease /",
  "coordination.k8s.io/v1beta1": "Lease /",
  "discovery.k8s.io/v1": "EndpointSlice /",
  "discovery.k8s.io/v1beta1": "EndpointSlice /",
  "events.k8s.io/v1": "Event /",
  "events.k8s.io/v1beta1": "Event /",
  "extensions/v1beta1": "Ingress /",
  "flowcontrol.apiserver.k8s.io/v1beta1": "/ FlowSchema PriorityLevelConfiguration",
  "networking.k8s.io/v1": "Ingress NetworkPolicy / IngressClass",
  "networking.k8s.io/v1beta1": "Ingress / IngressClass",
  "node.k8s.io/v1": "/ RuntimeClass",
  "node.k8s.io/v1beta1": "/ RuntimeClass",
  "policy/v1": "PodDisruptionBudget /",
  "policy/v1beta1": "PodDisruptionBudget / PodSecurityPolicy",
  "rbac.authorization.k8s.io/v1": "Role RoleBinding / ClusterRole ClusterRoleBinding",
  "rbac.authorization.k8s.io/v1beta1": "Role RoleBinding / ClusterRole ClusterRoleBinding",
  "scheduling.k8s.io/v1": "/ PriorityClass",
  "scheduling.k8s.io/v1beta1": "/ PriorityClass",
  "storage.k8s.io/v1": "/ CSIDriver CSINode StorageClass VolumeAttachment",
  "storage.k8s.io/v1beta1": "CSIStorageCapacity / CSIDriver CSINode StorageClass VolumeAttachment",
  v1: "ConfigMap Endpoints Event LimitRange PersistentVolumeClaim Pod PodTemplate ReplicationController ResourceQuota Secret Service ServiceAccount / ComponentStatus Namespace Node PersistentVolume"
};
var SCOPES = new Map(
  Object.entries(KINDS).map(([apiVersion, listed2]) => {
    const [namespaced = "", cluster = ""] = listed2.split("/");
    const kinds = [
      ...wordsOf3(namespaced).map((kind) => [kind, "namespaced"]),
      ...wordsOf3(cluster).map((kind) => [kind, "cluster"])
    ];
    return [apiVersion, new Map(kinds)];
  })
);
function wordsOf3(text) {
  return text.split(" ").filter((word2) => word2 !== "");
}
function isKnownKind(apiVersion, kind) {
  return SCOPES.get(apiVersion)?.has(kind) ?? false;
}
function isClusterScoped(apiVersion, kind) {
  return SCOPES.get(apiVersion)?.get(kind) === "cluster";
}

// src/gitops/workpiece.ts
var NO_NAMESPACE = "_non_namespaceable_";
function workpieceOf(root, path2, index2, head = headOf(root)) {
  const place = head.name ?? at(root, "metadata", "name") ?? root;
  return {
    root,
    home: { path: path2, index: index2, at: spanOf(place) },
    identity: identityIn2(head),
    past: [],
    prefixes: [],
    suffixes: [],
    noted: false,
    hashing: false,
    taints: []
  };
}
function identityOf2(root) {
  return identityIn2(headOf(root));
}
function identityIn2(head) {
  const { apiVersion, kind } = head;
  const name = head.name?.text ?? "";
  const namespace = head.namespace?.text ?? "";
  const scope = isClusterScoped(apiVersion, kind) ? NO_NAMESPACE : namespaceScope(namespace);
  const { group, version } = groupVersionOf(apiVersion);
  return { group, version, kind, name, namespace, scope, key: `${group}/${version}/${kind}/${scope}/${name}` };
}
function groupVersionOf(apiVersion) {
  const slash = apiVersion.indexOf("/");
  return slash < 0 ? { group: "", version: apiVersion } : { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) };
}
function namespaceScope(namespace) {
  return namespace === "" ? "default" : namespace;
}
function withRoot(piece, root) {
  return root === piece.root ? piece : { ...piece, root, identity: identityOf2(root) };
}
function withContent(piece, root) {
  return root === piece.root ? piece : { ...piece, root };
}
function remembered(piece) {
  const { kind, name, scope } = piece.identity;
  return { ...piece, past: [...piece.past, { kind, name, scope }] };
}
function tainted(piece, taint) {
  return { ...piece, taints: [...piece.taints, taint] };
}
function originOf2({ past, identity }) {
  return past[0] ?? identity;
}
function answersTo({ past, identity }, wanted) {
  if (identity.group !== wanted.group || identity.version !== wanted.version) return false;
  return isSame(identity, wanted) || past.some((before3) => isSame(before3, wanted));
}
function isSame(a, b) {
  return a.name === b.name && a.kind === b.kind && a.scope === b.scope;
}
function titleOf({ kind, name }) {
  return `${kind} "${name}"`;
}

// src/gitops/metadata-override.ts
var path = (text) => text.split("/");
var METADATA_LABELS = { path: ["metadata", "labels"], create: true };
var TEMPLATE_LABELS = [
  METADATA_LABELS,
  { kind: "ReplicationController", version: "v1", path: path("spec/template/metadata/labels"), create: true },
  { kind: "Deployment", path: path("spec/template/metadata/labels"), create: true },
  { kind: "ReplicaSet", path: path("spec/template/metadata/labels"), create: true },
  { kind: "DaemonSet", path: path("spec/template/metadata/labels"), create: true },
  { kind: "StatefulSet", group: "apps", path: path("spec/template/metadata/labels"), create: true },
  { kind: "StatefulSet", group: "apps", path: path("spec/volumeClaimTemplates[]/metadata/labels"), create: true },
  { kind: "Job", group: "batch", path: path("spec/template/metadata/labels"), create: true },
  { kind: "CronJob", group: "batch", path: path("spec/jobTemplate/metadata/labels"), create: true },
  { kind: "CronJob", group: "batch", path: path("spec/jobTemplate/spec/template/metadata/labels"), create: true }
];
var AFFINITIES = ["Deployment", "StatefulSet"].flatMap(
  (kind) => [
    "affinity/podAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels",
    "affinity/podAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels",
    "affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels",
    "affinity/podAntiAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels",
    "topologySpreadConstraints/labelSelector/matchLabels"
  ].map((below3) => ({ kind, group: "apps", path: path(`spec/template/spec/${below3}`) }))
);
var COMMON_LABELS = [
  { kind: "Service", version: "v1", path: path("spec/selector"), create: true },
  { kind: "ReplicationController", version: "v1", path: path("spec/selector"), create: true },
  { kind: "Deployment", path: path("spec/selector/matchLabels"), create: true },
  { kind: "ReplicaSet", path: path("spec/selector/matchLabels"), create: true },
  { kind: "DaemonSet", path: path("spec/selector/matchLabels"), create: true },
  { kind: "StatefulSet", group: "apps", path: path("spec/selector/matchLabels"), create: true },
  { kind: "Job", group: "batch", path: path("spec/selector/matchLabels") },
  { kind: "CronJob", group: "batch", path: path("spec/jobTemplate/spec/selector/matchLabels") },
  { kind: "PodDisruptionBudget", group: "policy", path: path("spec/selector/matchLabels") },
  { kind: "NetworkPolicy", group: "networking.k8s.io", path: path("spec/podSelector/matchLabels") },
  { kind: "NetworkPolicy", group: "networking.k8s.io", path: path("spec/ingress/from/podSelector/matchLabels") },
  { kind: "NetworkPolicy", group: "networking.k8s.io", path: path("spec/egress/to/podSelector/matchLabels") },
  ...AFFINITIES,
  ...TEMPLATE_LABELS
];
var COMMON_ANNOTATIONS = [
  { path: ["metadata", "annotations"], create: true },
  { kind: "ReplicationController", version: "v1", path: path("spec/template/metadata/annotations"), create: true },
  { kind: "Deployment", path: path("spec/template/metadata/annotations"), create: true },
  { kind: "ReplicaSet", path: path("spec/template/metadata/annotations"), create: true },
  { kind: "DaemonSet", path: path("spec/template/metadata/annotations"), create: true },
  { kind: "StatefulSet", path: path("spec/template/metadata/annotations"), create: true },
  { kind: "Job", group: "batch", path: path("spec/template/metadata/annotations"), create: true },
  { kind: "CronJob", group: "batch", path: path("spec/jobTemplate/metadata/annotations"), create: true },
  { kind: "CronJob", group: "batch", path: path("spec/jobTemplate/spec/template/metadata/annotations"), create: true }
];
function overrideLabels(pieces, kustomization, specs) {
  const listed2 = listOf(kustomization, "labels").reduce((before3, label) => {
    const pairs = mapOf(label, "pairs");
    return pairs ? textsSet(before3, pairs, mergedSpecs(customSpecs(label), labelSpecs(label, specs))) : before3;
  }, pieces);
  const common = mapOf(kustomization, "commonLabels");
  return common ? textsSet(listed2, common, specs) : listed2;
}
function labelSpecs(label, specs) {
  if (isFlagged(label, "includeSelectors")) return specs;
  return isFlagged(label, "includeTemplates") ? TEMPLATE_LABELS : [METADATA_LABELS];
}
function customSpecs(label) {
  return listOf(label, "fields").map(fieldSpecOf);
}
function fieldSpecOf(written2) {
  const text = textOf(written2, "path")?.text.replace(/^\//, "") ?? "";
  const spec = {
    path: text.split(/(?<!\\)\//).map((key) => key.replaceAll("\\/", "/")),
    create: isFlagged(written2, "create")
  };
  const group = textOf(written2, "group")?.text;
  const version = textOf(written2, "version")?.text;
  const kind = textOf(written2, "kind")?.text;
  return { ...spec, ...group && { group }, ...version && { version }, ...kind && { kind } };
}
function overrideAnnotations(pieces, kustomization, specs) {
  const common = mapOf(kustomization, "commonAnnotations");
  return common ? textsSet(pieces, common, specs) : pieces;
}
function overrideMetadata(pieces, field, texts) {
  return textsSet(pieces, texts, [{ path: ["metadata", field], create: true }]);
}
function textsSet(pieces, texts, specs) {
  const added = new Map(
    texts.entries.flatMap(
      ({ key, value }) => value.kind === "scalar" ? [[key.text, { key, value: scalarNode(value.text, value) }]] : []
    )
  );
  if (added.size === 0) return pieces;
  const update2 = (node) => node.kind === "map" ? withTexts(node, added) : node;
  const updateAll = fieldsUpdater(specs, update2, { kind: "map", at: texts });
  return pieces.map((piece) => withContent(piece, updateAll(piece.root, piece.identity)));
}
function withTexts(map3, added) {
  const kept2 = map3.entries.map(({ key, value }) => ({ key, value: added.get(key.text)?.value ?? value }));
  const present = new Set(kept2.map(({ key }) => key.text));
  return mapNode([...kept2, ...[...added.values()].filter(({ key }) => !present.has(key.text))], map3);
}

// src/gitops/name-override.ts
var UNPREFIXED = [
  { kind: "CustomResourceDefinition" },
  { group: "apiregistration.k8s.io", kind: "APIService" },
  { kind: "Namespace" }
];
var NAME = { path: ["metadata", "name"] };
function prefixNames(pieces, prefix, specs) {
  if (!prefix) return pieces;
  const note3 = (piece) => ({ ...piece, prefixes: [...piece.prefixes, prefix.text] });
  return pieces.map((piece) => withAffix(piece, specs, { change: (text) => prefix.text + text, note: note3, at: prefix }));
}
function suffixNames(pieces, suffix, specs) {
  if (!suffix) return pieces;
  const note3 = (piece) => ({ ...piece, suffixes: [...piece.suffixes, suffix.text] });
  return pieces.map((piece) => withAffix(piece, specs, { change: (text) => text + suffix.text, note: note3, at: suffix }));
}
function withAffix(piece, specs, { change, note: note3, at: at2 }) {
  const origin = { ...piece.identity, kind: originOf2(piece).kind };
  if (UNPREFIXED.some((kind) => covers(kind, origin))) return piece;
  return specs.reduce((before3, spec) => {
    if (!covers(spec, origin) || !covers(spec, before3.identity)) return before3;
    if (spec.path.join("/") === NAME.path.join("/")) return note3(renamed(before3, change));
    const update2 = (node) => node.kind === "scalar" ? scalarNode(change(node.text), node) : node;
    const root = updateAt(before3.root, spec.path, update2, spec.create ? { kind: "scalar", at: at2 } : void 0);
    return root.kind === "map" ? withRoot(before3, root) : before3;
  }, piece);
}
function renamed(piece, rename) {
  const root = updateAt(
    piece.root,
    ["metadata", "name"],
    (node) => node.kind === "scalar" ? scalarNode(rename(node.text), node) : node
  );
  return root.kind === "map" ? withRoot(remembered(piece), root) : piece;
}
var REPLICAS = ["Deployment", "ReplicationController", "ReplicaSet", "StatefulSet"].map(
  (kind) => ({ kind, path: ["spec", "replicas"], create: true })
);
function overrideReplicas(layer, pieces, entries, specs) {
  return entries.reduce((before3, entry3) => {
    const name = textOf(entry3, "name");
    const count = fieldOf(entry3, "count");
    if (!name || count?.kind !== "scalar") {
      report(layer, "invalid", entry3, "an entry of replicas needs a name and a count");
      return before3;
    }
    const isMeant2 = (piece) => isReplicated(piece, name.text, specs);
    if (!before3.some(isMeant2) && isWhole(layer)) {
      report(layer, "invalid", name, `there is nothing called "${name.text}" to replicate`);
    }
    return before3.map((piece) => isMeant2(piece) ? withCount(piece, count, specs) : piece);
  }, pieces);
}
function isReplicated({ identity, past }, name, specs) {
  return [identity, ...past].some(
    (one) => one.name === name && specs.some((spec) => covers(spec, { ...identity, kind: one.kind }))
  );
}
function withCount(piece, count, specs) {
  const value = { ...scalarNode(String(jsonOf(count)), count), plain: true };
  const update2 = fieldsUpdater(specs, () => value, { kind: "scalar", at: count });
  return withRoot(piece, update2(piece.root, piece.identity));
}

// src/gitops/configuration.ts
var NONE2 = { references: [], images: [], namespace: [] };
var NO_CONFIGURATION = {
  ...NONE2,
  namePrefix: [],
  nameSuffix: [],
  replicas: [],
  commonLabels: [],
  commonAnnotations: []
};
var DEFAULT_CONFIGURATION = {
  ...NONE2,
  namePrefix: [NAME],
  nameSuffix: [NAME],
  replicas: REPLICAS,
  commonLabels: COMMON_LABELS,
  commonAnnotations: COMMON_ANNOTATIONS
};
function joinedConfigurations(one, other) {
  if (one === other || other === NO_CONFIGURATION) return one;
  if (one === NO_CONFIGURATION && other === DEFAULT_CONFIGURATION) return other;
  return {
    references: [...one.references, ...other.references],
    images: [...one.images, ...other.images],
    namespace: [...one.namespace, ...other.namespace],
    namePrefix: joined(one.namePrefix, other.namePrefix),
    nameSuffix: joined(one.nameSuffix, other.nameSuffix),
    replicas: joined(one.replicas, other.replicas),
    commonLabels: joined(one.commonLabels, other.commonLabels),
    commonAnnotations: joined(one.commonAnnotations, other.commonAnnotations)
  };
}
function joined(specs, others) {
  return mergedSpecs(specs, others).toSorted((a, b) => Number(!a.kind) - Number(!b.kind));
}
function configurationOf(layer) {
  const added = textsOf(layer.kustomization, "configurations").reduce((before3, entry3) => {
    const path2 = loadable(layer, entry3);
    const root = path2 === void 0 ? void 0 : layer.run.repository.allDocuments(path2).documents[0]?.root;
    return root ? joinedConfigurations(before3, configurationIn(root)) : before3;
  }, NO_CONFIGURATION);
  return joinedConfigurations(DEFAULT_CONFIGURATION, added);
}
function configurationIn(root) {
  const specs = (field) => listOf(root, field).map(fieldSpecOf);
  return {
    references: listOf(root, "nameReference").flatMap(referencesIn2),
    images: specs("images"),
    namespace: specs("namespace").filter(({ path: path2 }) => path2[0] !== "metadata"),
    namePrefix: specs("namePrefix"),
    nameSuffix: specs("nameSuffix"),
    replicas: specs("replicas"),
    commonLabels: specs("commonLabels"),
    commonAnnotations: specs("commonAnnotations")
  };
}
function referencesIn2(written2) {
  const to = {
    group: textOf(written2, "group")?.text ?? "",
    version: textOf(written2, "version")?.text ?? "",
    kind: textOf(written2, "kind")?.text ?? ""
  };
  return listOf(written2, "fieldSpecs").map((spec) => ({ to, from: fieldSpecOf(spec) }));
}

// src/gitops/plain-list.ts
var KUSTOMIZATION = { kind: "Kustomization", apiVersion: "kustomize.config.k8s.io/v1beta1" };
function plainListOf(root) {
  return root?.kind === "map" && isLight(root) ? root.read(listOn, void 0) : void 0;
}
function listOn(sheet, node) {
  const { nodes } = sheet;
  let list = -1;
  for (let at2 = node + STRIDE, end = behind(nodes, node); at2 < end; at2 = behind(nodes, at2 + STRIDE)) {
    if (list < 0 && isKey(sheet, at2, "resources")) list = at2 + STRIDE;
    else if (!isHead(sheet, at2, "apiVersion") && !isHead(sheet, at2, "kind")) return void 0;
  }
  return list >= 0 && kindAt(nodes, list) === SEQ ? textsOn(sheet, list) : void 0;
}
function isHead(sheet, at2, key) {
  const kind = kindAt(sheet.nodes, at2 + STRIDE);
  return isKey(sheet, at2, key) && kind > SEQ && kind < ESCAPED_SINGLE && scalarTextAt(sheet, at2 + STRIDE) === KUSTOMIZATION[key];
}
function textsOn(sheet, list) {
  const { nodes } = sheet;
  const texts = [];
  for (let at2 = list + STRIDE, end = behind(nodes, list); at2 < end; at2 += STRIDE) {
    const kind = kindAt(nodes, at2);
    if (kind <= SEQ || kind >= ESCAPED_SINGLE) return void 0;
    const item = scalarAt(sheet, at2);
    if (item.text === "" || typeof scalarOf(item) !== "string") return void 0;
    texts.push(item);
  }
  return texts;
}

// src/gitops/kustomization-fields.ts
var TEXT_LIST = { list: "text" };
var GVK = { group: "text", version: "text", kind: "text" };
var SELECTOR = {
  fields: { ...GVK, name: "text", namespace: "text", labelSelector: "text", annotationSelector: "text" }
};
var PATCH = {
  fields: { path: "text", patch: "text", target: SELECTOR, options: "any" }
};
var IMAGE = {
  fields: { name: "text", newName: "text", tagSuffix: "text", newTag: "text", digest: "text" }
};
var GENERATOR_OPTIONS = {
  fields: { labels: "texts", annotations: "texts", disableNameSuffixHash: "flag", immutable: "flag" }
};
var GENERATOR = {
  namespace: "text",
  name: "text",
  behavior: "text",
  literals: TEXT_LIST,
  files: TEXT_LIST,
  envs: TEXT_LIST,
  env: "text",
  options: GENERATOR_OPTIONS
};
var FIELD_OPTIONS = { fields: { delimiter: "text", index: "number", encoding: "text", create: "flag" } };
var FIELD_SPEC = { fields: { ...GVK, path: "text", create: "flag" } };
var REPLACEMENT = {
  fields: {
    path: "text",
    sourceValue: "text",
    source: { fields: { ...GVK, name: "text", namespace: "text", fieldPath: "text", options: FIELD_OPTIONS } },
    targets: {
      list: {
        fields: { select: SELECTOR, reject: { list: SELECTOR }, fieldPaths: TEXT_LIST, options: FIELD_OPTIONS }
      }
    }
  }
};
var LABEL = {
  fields: { pairs: "texts", includeSelectors: "flag", includeTemplates: "flag", fields: { list: FIELD_SPEC } }
};
var KUSTOMIZATION2 = {
  fields: {
    apiVersion: "text",
    kind: "text",
    metadata: "any",
    openapi: "texts",
    namePrefix: "text",
    nameSuffix: "text",
    namespace: "text",
    commonLabels: "texts",
    labels: { list: LABEL },
    commonAnnotations: "texts",
    patchesStrategicMerge: TEXT_LIST,
    patchesJson6902: { list: PATCH },
    patches: { list: PATCH },
    images: { list: IMAGE },
    imageTags: { list: IMAGE },
    replacements: { list: REPLACEMENT },
    replicas: { list: { fields: { name: "text", count: "number" } } },
    vars: "any",
    sortOptions: "any",
    resources: TEXT_LIST,
    components: TEXT_LIST,
    crds: TEXT_LIST,
    bases: TEXT_LIST,
    configMapGenerator: { list: { fields: GENERATOR } },
    secretGenerator: { list: { fields: { ...GENERATOR, type: "text" } } },
    helmGlobals: "any",
    helmCharts: "any",
    helmChartInflationGenerator: "any",
    generatorOptions: GENERATOR_OPTIONS,
    configurations: TEXT_LIST,
    generators: TEXT_LIST,
    transformers: TEXT_LIST,
    validators: TEXT_LIST,
    buildMetadata: TEXT_LIST
  }
};
var NONE3 = [];
function kustomizationIn(repository, path2) {
  const { documents, faults } = repository.allDocuments(path2);
  const root = documents[0]?.root;
  const list = faults.length === 0 ? plainListOf(root) : void 0;
  if (list && root?.kind === "map") return { kustomization: root, list, faults: NONE3 };
  const empty = mapNode([], { path: path2, start: 0, end: 0 });
  const found5 = [
    ...faults.map(({ message, at: at2 }) => ({ message: `this kustomization does not parse: ${message}`, at: at2 })),
    ...root ? [...faultsOf(root, KUSTOMIZATION2, "the kustomization"), ...kindFaults(root)] : [],
    ...isBlank(root) && faults.length === 0 ? [{ message: "this kustomization is empty", at: spanOf(root ?? empty) }] : []
  ];
  return {
    kustomization: root?.kind === "map" ? root : empty,
    faults: found5.map(({ message, at: at2 }) => ({ kind: "invalid", message, at: at2 }))
  };
}
function isBlank(root) {
  if (root?.kind !== "map") return true;
  return root.entries.every(({ key, value }) => key.text === "kind" || key.text === "apiVersion" || isNull(value));
}
var VERSIONS = /* @__PURE__ */ new Map([
  [KUSTOMIZATION.kind, KUSTOMIZATION.apiVersion],
  ["Component", "kustomize.config.k8s.io/v1alpha1"]
]);
function kindFaults(root) {
  const kind = textOf(root, "kind");
  const wanted = VERSIONS.get(kind?.text ?? "Kustomization");
  if (kind && wanted === void 0) return [{ message: "kind must be Kustomization or Component", at: spanOf(kind) }];
  const apiVersion = textOf(root, "apiVersion");
  if (!apiVersion || apiVersion.text === wanted) return [];
  return [{ message: `apiVersion must be ${wanted}`, at: spanOf(apiVersion) }];
}
function faultsOf(node, form, name) {
  if (form === "any") return [];
  const value = node.kind === "scalar" ? jsonOf(node) : void 0;
  if (value === null) return [];
  if (typeof form === "string" && form !== "texts")
    return typeof value === TYPES2[form] ? [] : wrong(node, name, WORDS[form]);
  if (form === "texts")
    return node.kind === "map" ? node.entries.flatMap(({ key, value: value2 }) => faultsOf(value2, "text", key.text)) : wrong(node, name, "a mapping");
  if ("list" in form)
    return node.kind === "seq" ? node.items.flatMap((item) => faultsOf(item, form.list, name)) : wrong(node, name, "a list");
  return node.kind === "map" ? node.entries.flatMap(({ key, value: value2 }) => fieldFaultsIn(key, value2, form.fields)) : wrong(node, name, "a mapping");
}
var TYPES2 = { text: "string", flag: "boolean", number: "number" };
var WORDS = { text: "a text", flag: "true or false", number: "a number" };
function fieldFaultsIn(key, value, fields) {
  const name = canonical(key.text, fields);
  const form = name === void 0 ? void 0 : fields[name];
  if (form === void 0) return [{ message: `kustomize knows no field "${key.text}" here`, at: spanOf(key) }];
  return faultsOf(value, form, key.text);
}
function canonical(key, fields) {
  if (Object.hasOwn(fields, key)) return key;
  const lower2 = key.toLowerCase();
  return Object.keys(fields).find((name) => name.toLowerCase() === lower2);
}
function wrong(node, name, expected) {
  return [{ message: `"${name}" must be ${expected}`, at: spanOf(node) }];
}

// src/gitops/directory.ts
function targetOf(layer, entry3) {
  return entry3.text.startsWith("/") ? void 0 : resolvePath(layer.dir, entry3.text);
}
function isComponent(kustomization) {
  return textOf(kustomization, "kind")?.text === "Component";
}
function loadKustomization(repository, dir, findings) {
  const paths = kustomizationFilesOf(dir, repository);
  const [path2 = dir] = paths;
  for (const found5 of paths) findings.reached.add(found5);
  const loaded5 = kustomizationIn(repository, path2);
  findings.faults.push(...loaded5.faults);
  if (paths.length > 1) {
    const at2 = { path: path2, start: 0, end: 0 };
    findings.faults.push({ kind: "conflict", message: `"${dir}" has more than one kustomization file`, at: at2 });
  }
  return loaded5;
}
function isEnterable(layer, entry3, path2) {
  const { run, chain } = layer;
  if (run.ended) return false;
  if (chain.some((dir) => isWithin(dir, path2))) {
    run.ended = true;
    report(layer, "cycle", entry3, `"${path2}" contains a kustomization that leads here`);
    return false;
  }
  if (chain.length >= MAX_DEPTH) {
    run.ended = true;
    report(layer, "too-large", entry3, `kustomizations are nested more than ${MAX_DEPTH} deep`);
    return false;
  }
  if (kustomizationFilesOf(path2, layer.run.repository).length > 0) return true;
  report(layer, "missing-file", entry3, `"${path2}" has no kustomization file`);
  return false;
}

// src/gitops/evaluated.ts
var MAX_KEPT = 1e6;
var memories2 = /* @__PURE__ */ new WeakMap();
function recall(run, dir, chain) {
  const found5 = memories2.get(run.repository)?.results.get(keyOf3(run, dir));
  return found5 && fits(found5, chain, run) ? found5 : void 0;
}
function fits({ findings, cost, height }, chain, run) {
  if (chain.length + height > MAX_DEPTH || run.cost + cost > MAX_COST) return false;
  return !chain.some((dir) => foldersUp(dir).some((folder) => findings.visited.has(folder)));
}
function keep(run, dir, result) {
  const memory = memories2.get(run.repository) ?? { results: /* @__PURE__ */ new Map(), kept: 0 };
  memories2.set(run.repository, memory);
  if (memory.kept > MAX_KEPT) {
    memory.results.clear();
    memory.kept = 0;
  }
  memory.results.set(keyOf3(run, dir), result);
  memory.kept += result.pieces.length + 1;
}
function keyOf3({ restrictions }, dir) {
  return `${restrictions} ${dir}`;
}

// src/gitops/sops.ts
function isSopsFile({ root }) {
  if (textAt(root, "kind")?.value === "SopsSecret") return false;
  const sops = at(root, "sops");
  return sops?.kind === "map" && (at(sops, "mac") !== void 0 || at(sops, "lastmodified") !== void 0);
}
var ENCRYPTED = "is encrypted";
function holdsSopsFile({ taints }) {
  return taints.some(({ field = [], reason }) => field[0] === "data" && reason.endsWith(ENCRYPTED));
}

// src/gitops/key-value.ts
function pairsOf(layer, generator) {
  const env = textOf(generator, "env");
  const envs = env ? [...textsOf(generator, "envs"), env] : textsOf(generator, "envs");
  return withoutRepeats(layer, [
    ...envs.flatMap((entry3) => envPairs(layer, entry3)),
    ...textsOf(generator, "literals").flatMap((entry3) => literalPair(layer, entry3)),
    ...textsOf(generator, "files").flatMap((entry3) => filePair(layer, entry3))
  ]);
}
function withoutRepeats(layer, pairs) {
  const seen2 = /* @__PURE__ */ new Set();
  return pairs.filter(({ key, told: told4, at: at2 }) => {
    if (!seen2.has(key)) return seen2.add(key);
    report(layer, "invalid", at2, `${told4} is given twice`);
    return false;
  });
}
function envPairs(layer, entry3) {
  const text = contentOf(layer, entry3, entry3.text);
  if (typeof text !== "string") return [{ key: "", told: "", value: text, at: entry3 }];
  return text.split("\n").flatMap((raw, i) => {
    const line = raw.replace(/\r$/, "").trimStart();
    if (line === "" || line.startsWith("#")) return [];
    const equals = line.indexOf("=");
    const key = equals < 0 ? line : line.slice(0, equals);
    const value = equals < 0 ? "" : line.slice(equals + 1);
    const told4 = value === "" || value === "=" ? void 0 : toldKey(key);
    return [{ key, told: told4 ?? `the key in line ${i + 1} of "${baseOf(entry3.text)}"`, value, at: entry3 }];
  });
}
function toldKey(key) {
  return /^[A-Za-z_.][\w.-]{0,62}$/.test(key) ? `the key "${key}"` : void 0;
}
var SOME_KEY = "a key";
function literalPair(layer, entry3) {
  const equals = entry3.text.indexOf("=");
  if (equals <= 0) {
    report(layer, "invalid", entry3, "a literal is written key=value");
    return [];
  }
  const value = entry3.text.slice(equals + 1);
  const quoted2 = /^(["']).*\1$/s.test(value) && value.length >= 2;
  const key = entry3.text.slice(0, equals);
  return [{ key, told: toldKey(key) ?? SOME_KEY, value: quoted2 ? value.slice(1, -1) : value, at: entry3 }];
}
function filePair(layer, entry3) {
  const parts = entry3.text.split("=");
  const [first = "", second = first] = parts;
  if (parts.length > 2 || first === "" || second === "") {
    report(layer, "invalid", entry3, "a file is written path or key=path");
    return [];
  }
  const value = contentOf(layer, entry3, second);
  const key = parts.length === 1 ? baseOf(first) : first;
  return [{ key, told: toldKey(key) ?? SOME_KEY, value, at: entry3 }];
}
function contentOf(layer, entry3, reference2) {
  if (isRemote(reference2) && !isFile(resolvePath(layer.dir, reference2) ?? "", layer.run.repository)) {
    return { unknown: `the remote file "${withoutLogin(reference2)}" is not fetched` };
  }
  const path2 = loadable(layer, entry3, reference2);
  if (path2 === void 0) return { unknown: `the file "${reference2}" can't be loaded` };
  const text = layer.run.repository.text(path2);
  if (text === void 0) return { unknown: `"${path2}" cannot be read as text` };
  return /ENC\[AES256_GCM,/.test(text) ? { unknown: `"${path2}" ${ENCRYPTED}` } : text;
}

// src/gitops/kustomize-generator.ts
function generate(layer, pieces) {
  const generated2 = ["ConfigMap", "Secret"].flatMap(
    (kind) => listOf(layer.kustomization, kind === "Secret" ? "secretGenerator" : "configMapGenerator").flatMap(
      (entry3) => generatedBy(entry3, kind, layer)
    )
  );
  if (generated2.length === 0) return pieces;
  const joining = { pieces: [...pieces], places: /* @__PURE__ */ new Map() };
  for (const [index2, piece] of pieces.entries()) note(joining, piece, index2);
  for (const made2 of generated2) join(layer, joining, made2);
  return joining.pieces;
}
function note({ places }, { identity, past }, index2) {
  for (const name of /* @__PURE__ */ new Set([identity.name, ...past.map((before3) => before3.name)])) {
    const known7 = places.get(name);
    if (known7) known7.push(index2);
    else places.set(name, [index2]);
  }
}
function generatedBy(entry3, kind, layer) {
  const name = textOf(entry3, "name");
  if (!name) {
    report(layer, "invalid", entry3, "a generator needs a name");
    return [];
  }
  const behavior = textOf(entry3, "behavior")?.text;
  const pairs = pairsOf(layer, entry3);
  const generator = { layer, kind, entry: entry3, name };
  const root = generatedRoot(generator, pairs);
  const hashing = !isOptedFor(generator, "disableNameSuffixHash");
  const taints = pairs.flatMap((pair2) => taintsOf(pair2, kind, hashing));
  const piece = { ...workpieceOf(root, name.path, 0), noted: true, hashing, taints };
  return [{ piece, entry: entry3, behavior: behavior === "replace" || behavior === "merge" ? behavior : "create" }];
}
function taintsOf({ key, value, at: at2 }, kind, hashing) {
  if (typeof value === "string") return [];
  const taint = { reason: value.unknown, at: spanOf(at2) };
  const fields = kind === "Secret" ? ["data"] : ["data", "binaryData"];
  const data = fields.map((field) => ({ ...taint, field: key === "" ? [field] : [field, key] }));
  return hashing ? [...data, { ...taint, field: ["metadata", "name"] }] : data;
}
function generatedRoot(generator, pairs) {
  const { kind, entry: entry3, name } = generator;
  const field = (key, value) => ({ key: scalarNode(key, name), value });
  const namespace = textOf(entry3, "namespace");
  const type = textOf(entry3, "type");
  const metadata = [
    field("name", scalarNode(name.text, name)),
    ...namespace ? [field("namespace", scalarNode(namespace.text, namespace))] : [],
    ...optionTexts(generator, "labels").map((texts) => field("labels", texts)),
    ...optionTexts(generator, "annotations").map((texts) => field("annotations", texts))
  ];
  const isImmutable = isOptedFor(generator, "immutable");
  return mapNode(
    [
      field("apiVersion", scalarNode("v1", name)),
      field("kind", scalarNode(kind, name)),
      field("metadata", mapNode(metadata, name)),
      ...kind === "Secret" ? [field("type", type ? scalarNode(type.text, type) : scalarNode("Opaque", name))] : [],
      ...dataOf(generator, pairs).map((data) => field("data", data)),
      ...isImmutable ? [field("immutable", { ...scalarNode("true", name), plain: true })] : []
    ],
    entry3
  );
}
function isOptedFor({ layer, entry: entry3 }, option) {
  return [mapOf(entry3, "options"), mapOf(layer.kustomization, "generatorOptions")].some(
    (options) => isFlagged(options, option)
  );
}
function optionTexts({ layer, entry: entry3 }, field) {
  const own = mapOf(mapOf(entry3, "options"), field);
  const global = mapOf(mapOf(layer.kustomization, "generatorOptions"), field);
  const entries = [...own?.entries ?? [], ...(global?.entries ?? []).filter(({ key }) => !entryOf(own, key.text))];
  const texts = entries.flatMap(
    ({ key, value }) => value.kind === "scalar" ? [{ key, value: scalarNode(value.text, value) }] : []
  );
  return texts.length === 0 ? [] : [mapNode(texts, own ?? global ?? entry3)];
}
function dataOf({ kind, name }, pairs) {
  const entries = pairs.flatMap(({ key, value, at: at2 }) => {
    if (typeof value !== "string") return [];
    return [{ key: scalarNode(key, at2), value: scalarNode(kind === "Secret" ? base64Of(value) : value, at2) }];
  });
  return kind === "ConfigMap" && entries.length === 0 ? [] : [mapNode(entries, name)];
}
function base64Of(text) {
  const encoded = Buffer.from(text).toString("base64");
  return encoded.length < 70 ? encoded : encoded.replace(/.{1,70}/g, "$&\n");
}
function join(layer, joining, { piece, behavior, entry: entry3 }) {
  const { pieces, places } = joining;
  const wanted = piece.identity;
  const matches5 = (places.get(wanted.name) ?? []).flatMap((index3) => {
    const before4 = pieces[index3];
    return before4 && answersTo(before4, wanted) ? [{ index: index3, before: before4 }] : [];
  });
  const [match] = matches5;
  if (!match || matches5.length > 1 || behavior === "create") {
    if (match || behavior !== "create")
      report(layer, "conflict", piece.home.at, conflictMessage(matches5.length, titleOf(wanted)));
    if (match) return;
    note(joining, piece, pieces.length);
    pieces.push(piece);
    return;
  }
  const { index: index2, before: before3 } = match;
  const joint = behavior === "merge" ? withDataOf(piece.root, before3.root) : piece.root;
  const root = withMetadataOf(joint, before3.root, entry3);
  const taints = behavior === "merge" ? [...before3.taints, ...piece.taints] : piece.taints;
  const home = behavior === "merge" ? before3.home : piece.home;
  pieces[index2] = { ...withRoot(before3, root), home, hashing: piece.hashing && before3.hashing, taints };
}
function conflictMessage(matches5, title) {
  if (matches5 === 0) return `there is no ${title} to merge into or replace`;
  return matches5 === 1 ? `there is a ${title} already: behavior must be merge or replace` : `there are ${matches5} of ${title}`;
}
function withMetadataOf(root, before3, place) {
  const old = mapAt(before3, "metadata") ?? mapNode([], place);
  const metadata = ["labels", "annotations"].reduce((merged3, field) => {
    const texts = united(at(old, field), at(root, "metadata", field));
    return texts ? withEntry(merged3, scalarNode(field, place), texts) : merged3;
  }, old);
  return withEntry(root, scalarNode("metadata", place), metadata);
}
function withDataOf(root, before3) {
  return ["data", "binaryData"].reduce((merged3, field) => {
    const data = united(at(before3, field), at(root, field));
    return data ? withEntry(merged3, scalarNode(field, data), data) : merged3;
  }, root);
}

// src/gitops/manifests.ts
function manifestsIn(documents) {
  const manifests = [];
  const refused = [];
  const waiting = [...documents];
  for (const { root: node, index: index2 } of waiting) {
    const head = headOf(node);
    const why = refusalOf(head);
    if (node.kind !== "map" || why !== void 0) {
      if (isEmpty(node)) continue;
      refused.push({ node, why: why ?? "is no mapping" });
      continue;
    }
    const items = listItems(node, head);
    if (items) for (const item of items) waiting.push({ root: item, index: index2 });
    else manifests.push({ root: node, head, index: index2 });
  }
  return { manifests, refused };
}
function isEmpty(node) {
  return isNull(node) || node.kind === "map" && node.entries.length === 0;
}
function refusalOf({ kind, name }) {
  if (kind === "") return "has no kind";
  if (kind.endsWith("List")) return void 0;
  return name?.text ? void 0 : "has no metadata.name";
}
function listItems(root, { kind }) {
  if (!kind.endsWith("List") || !entryOf(root, "items")) return void 0;
  const items = at(root, "items");
  return items?.kind === "seq" ? items.items : [];
}

// apart:src/yaml/scalar.ts
var { mayBeTyped, plainKey, plainValue, taggedValue } = require("./check.cjs");

// src/yaml/twice.ts
function* mapsIn(node) {
  if (node.kind === "scalar") return;
  if (node.kind === "map") yield node;
  const below3 = node.kind === "map" ? node.entries.map(({ value }) => value) : node.items;
  for (const child of below3) yield* mapsIn(child);
}
function keysTwice({ entries }) {
  const seen2 = /* @__PURE__ */ new Set();
  return entries.flatMap(({ key }) => {
    if (seen2.has(key.text)) return [key];
    seen2.add(key.text);
    return [];
  });
}

// src/gitops/unprintable.ts
function mayBeUnprintable({ root, duplicates }) {
  return duplicates.length > 0 || !isLight(root) || root.read(holdsTypedKey, void 0);
}
function holdsTypedKey({ nodes, text }, node) {
  const end = behind(nodes, node);
  for (let at2 = node + STRIDE; at2 < end; at2 += STRIDE) {
    if (!isKeyAt(nodes, at2) || kindAt(nodes, at2) !== PLAIN2) continue;
    const start2 = nodes[at2 + 1] ?? 0;
    if (mayBeTyped(text, start2, nodes[at2 + 2]) || text[start2 + YEAR] === "-" && isDigit(text[start2])) return true;
  }
  return false;
}
function isDigit(character) {
  return character !== void 0 && character >= "0" && character <= "9";
}
function unprintable(root) {
  for (const map3 of mapsIn(root)) {
    const [twice2] = keysTwice(map3);
    if (twice2) return { kind: "invalid", message: `"${twice2.text}" stands twice in its mapping`, at: spanOf(twice2) };
    const typed = map3.entries.find(({ key }) => map3 === root ? isNull(key) : !isText(key))?.key;
    if (typed) return { kind: "invalid", message: `the key "${typed.text}" must be a text`, at: spanOf(typed) };
  }
  return void 0;
}
function isText(key) {
  return typeof scalarOf(key) === "string" && !(key.plain && isTime(key.text));
}
var YEAR = 4;
var CLOCK = "(?:[01]?\\d|2[0-3]):[0-5]?\\d:[0-5]?\\d(?:[.,]\\d+)?";
var ZONE = "Z|[+-](?:[01]\\d|2[0-4]):(?:[0-5]\\d|60)";
var TIME = new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[Tt]${CLOCK}(?:${ZONE})| +${CLOCK})?$`);
function isTime(text) {
  const [year, month, day] = TIME.exec(text)?.slice(1).map(Number) ?? [];
  if (year === void 0 || month === void 0 || day === void 0) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? isLeap ? 29 : 28 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

// src/gitops/words.ts
var WORDS2 = new Set(
  ["y", "yes", "on", "n", "no", "off"].flatMap((word2) => [
    word2,
    word2.toUpperCase(),
    `${word2.charAt(0).toUpperCase()}${word2.slice(1)}`
  ])
);
var LONGEST2 = 3;
function withWords(documents) {
  return documents.map(
    (document) => mayHoldWord(document.root) ? { ...document, root: worded(document.root) } : document
  );
}
function mayHoldWord(root) {
  return isLight(root) ? root.read(holdsWord, void 0) : true;
}
function holdsWord({ nodes, text }, node) {
  const end = behind(nodes, node);
  for (let at2 = node + STRIDE; at2 < end; at2 += STRIDE) {
    const start2 = nodes[at2 + 1] ?? 0;
    const length = (nodes[at2 + 2] ?? 0) - start2;
    if (length <= LONGEST2 && kindAt(nodes, at2) === PLAIN2 && WORDS2.has(text.slice(start2, start2 + length))) return true;
  }
  return false;
}
function worded(root) {
  const seen2 = /* @__PURE__ */ new Map();
  const below3 = (node) => {
    const known7 = seen2.get(node) ?? wordedNode(node, below3);
    seen2.set(node, known7);
    return known7;
  };
  return below3(root);
}
function wordedNode(node, below3) {
  if (node.kind === "scalar") return wordedScalar(node);
  if (node.kind === "seq") {
    const { items } = node;
    const after3 = items.map(below3);
    return after3.some((item, i) => item !== items[i]) ? seqNode(after3, node) : node;
  }
  const { entries } = node;
  const after2 = entries.map(({ key, value }) => ({ key: wordedScalar(key), value: below3(value) }));
  return after2.some(({ key, value }, i) => key !== entries[i]?.key || value !== entries[i]?.value) ? mapNode(after2, node) : node;
}
function wordedScalar(node) {
  return node.plain && WORDS2.has(node.text) ? { ...node, plain: false } : node;
}

// src/gitops/resource-file.ts
function resourcesIn(layer, entry3, path2) {
  if (loadableAt(layer, entry3, path2, entry3.text) === void 0) return [];
  const { documents, faults } = resourceDocuments(layer, entry3, path2);
  for (const fault of faults) report(layer, "invalid", fault.at, `"${path2}" does not parse: ${fault.message}`);
  const { manifests, refused } = manifestsIn(withWords(documents));
  for (const { node, why } of refused) report(layer, "invalid", node, `this is no resource: it ${why}`);
  const suspects = new Set(documents.filter(mayBeUnprintable).map(({ index: index2 }) => index2));
  return manifests.map(({ root, head, index: index2 }) => {
    const piece = workpieceOf(root, path2, index2, head);
    return suspects.has(index2) ? { ...piece, suspect: true } : piece;
  });
}
function resourceDocuments(layer, entry3, path2) {
  const { repository } = layer.run;
  const skipped = repository.skipped(path2);
  if (skipped === void 0) return repository.documents(path2);
  if (skipped === "not-a-manifest") return repository.allDocuments(path2);
  if (skipped === "too-large") report(layer, "too-large", entry3, `"${path2}" is too large to evaluate`);
  else layer.findings.open.push({ reason: `"${path2}" is not read: ${WHY[skipped]}`, at: spanOf(entry3) });
  return { documents: [], faults: [] };
}
var WHY = {
  "helm-template": "it is a Helm template",
  placeholder: "it holds placeholders",
  "not-yaml": "it is no YAML",
  "not-text": "it is no text",
  unreadable: "the system refuses to",
  absent: "it is not there"
};

// src/gitops/patch-refusal.ts
var PatchRefusal = class extends Error {
  at;
  constructor(message, at2) {
    super(message);
    this.at = spanOf(at2);
  }
};

// src/gitops/allowance.ts
function newAllowance() {
  return { left: 5e6 };
}
var MAX_DEPTH2 = 400;
function spend(allowance, at2, value, depth = 0) {
  allowance.left--;
  const isSmall = value === void 0 || fits2(value, MAX_DEPTH2 - depth, allowance);
  if (!isSmall || allowance.left < 0) throw new PatchRefusal("does more than can be evaluated", at2);
}
function fits2(node, depth, allowance) {
  allowance.left--;
  if (depth < 0 || allowance.left < 0) return false;
  if (node.kind === "scalar") return true;
  const below3 = node.kind === "seq" ? node.items : node.entries.map(({ value }) => value);
  return below3.every((value) => fits2(value, depth - 1, allowance));
}

// src/pattern/dialect.ts
var OUTSIDE = /\\Q(?<quoted>[^\\]*(?:\\(?!E)[^\\]*)*)(?:\\E)?|\\[pP](?:\{(?<table>[^{}]{0,64})\}|(?<letter>[^{]))|\\x\{[\da-fA-F]*\}|\\.|(?<flags>\(\?[imsU]*(?:-[imsU]+)?\))|\(\?P?<(?<group>\w+)>|\{(?<min>0|[1-9]\d{0,7})(?:,(?<max>0|[1-9]\d{0,7})?)?\}|(?<opens>\[\^?\]?)|./suy;
var INSIDE = /\[:\^?[a-z]+:\]|\\[pP](?:\{(?<table>[^{}]{0,64})\}|(?<letter>[^{]))|\\.|(?<closes>\])|./suy;
var MEANING = /* @__PURE__ */ new Map([
  ["(", "open"],
  [")", "close"],
  ["|", "or"],
  ["*", "repeat"],
  ["+", "repeat"],
  ["?", "repeat"]
]);
function* tokens(expression2) {
  let inClass = false;
  for (let at2 = 0; at2 < expression2.length; ) {
    const syntax = inClass ? INSIDE : OUTSIDE;
    syntax.lastIndex = at2;
    const found5 = syntax.exec(expression2);
    if (!found5) return;
    const groups = found5.groups ?? {};
    at2 = syntax.lastIndex;
    yield { text: found5[0], inClass, ...describe(found5[0], inClass, groups) };
    const { opens, closes } = groups;
    inClass = inClass ? closes === void 0 : opens !== void 0;
  }
}
function describe(text, inClass, groups) {
  const { quoted: quoted2, table, letter, flags, group, min, max } = groups;
  const name = table ?? letter;
  if (name !== void 0) return { kind: "table", count: 1, name };
  if (inClass) return { kind: "member", count: 1 };
  if (quoted2 !== void 0) return { kind: "atom", count: quoted2.length };
  if (flags !== void 0) return { kind: "flags", count: 1 };
  if (group !== void 0) return { kind: "open", count: 1, name: group };
  if (min !== void 0) return { kind: "repeat", count: Number(max || min) };
  return { kind: MEANING.get(text) ?? "atom", count: 1 };
}
function translate(expression2) {
  const rewritten4 = /* @__PURE__ */ new Map();
  const names2 = /* @__PURE__ */ new Set();
  const lastClassName = expression2.lastIndexOf(":]");
  let portable = "";
  let at2 = 0;
  for (const { kind, text, inClass, name } of tokens(expression2)) {
    let said = text;
    if (kind === "table" && name !== void 0) {
      said = unicodeTable(text, name);
      if (said !== text) rewritten4.set(said, text);
    } else if (name !== void 0) said = names2.has(name) ? "(" : text;
    else if (inClass && text === "[" && lastClassName === at2 + 1) said = "\\[";
    if (kind === "open" && name !== void 0) names2.add(name);
    portable += said;
    at2 += text.length;
  }
  return { portable, rewritten: rewritten4 };
}
var LONG_NAMES = new Map(
  Object.entries({
    Casedletter: "LC",
    Closepunctuation: "Pe",
    Combiningmark: "M",
    Connectorpunctuation: "Pc",
    Control: "Cc",
    Currencysymbol: "Sc",
    Dashpunctuation: "Pd",
    Decimalnumber: "Nd",
    Enclosingmark: "Me",
    Finalpunctuation: "Pf",
    Format: "Cf",
    Initialpunctuation: "Pi",
    Letter: "L",
    Letternumber: "Nl",
    Lineseparator: "Zl",
    Lowercaseletter: "Ll",
    Mark: "M",
    Mathsymbol: "Sm",
    Modifierletter: "Lm",
    Modifiersymbol: "Sk",
    Nonspacingmark: "Mn",
    Number: "N",
    Openpunctuation: "Ps",
    Other: "C",
    Otherletter: "Lo",
    Othernumber: "No",
    Otherpunctuation: "Po",
    Othersymbol: "So",
    Paragraphseparator: "Zp",
    Privateuse: "Co",
    Punctuation: "P",
    Separator: "Z",
    Spaceseparator: "Zs",
    Spacingmark: "Mc",
    Surrogate: "Cs",
    Symbol: "S",
    Titlecaseletter: "Lt",
    Unassigned: "Cn",
    Uppercaseletter: "Lu",
    Cntrl: "Cc",
    Digit: "Nd",
    Punct: "P"
  })
);
var UNKNOWN_TO_GO = new Set(
  "Alphabetic Dash Emoji Lowercase Math Uppercase Garay Sidetic Sunuwar Todhri Unknown".split(" ")
);
function unicodeTable(text, written2) {
  const negated = written2.startsWith("^") ? "^" : "";
  const letters = written2.slice(negated.length).replace(/[-_ ]/g, "");
  const lower2 = letters.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const canonical2 = lower2.replace(/^[a-z]/, (letter) => letter.toUpperCase());
  const name = UNKNOWN_TO_GO.has(canonical2) ? lower2 : LONG_NAMES.get(canonical2) ?? canonical2;
  return `${text.slice(0, 2)}{${negated}${name}}`;
}

// src/pattern/weight.ts
function weigh(expression2) {
  let cost = 0;
  const groups = [openGroup()];
  for (const token of tokens(expression2)) {
    cost += parseCost(token);
    measure(groups, token);
  }
  return {
    size: groups.reduce((sum, group) => sum + group.size + group.last, cost),
    refused: groups.some((group) => group.product > MAX_REPEAT)
  };
}
var MAX_REPEAT = 1e3;
function parseCost({ kind, text, inClass }) {
  if (kind === "table") return 50;
  if (!inClass) return 0;
  return /^(?:\\x|[^\0-\x7f])/.test(text) ? 500 : 1;
}
function openGroup() {
  return { size: 0, last: 0, product: 1, lastProduct: 1 };
}
function measure(groups, { kind, text, inClass, count }) {
  const group = groups.at(-1);
  if (!group || kind === "flags") return;
  if (kind === "open") groups.push(openGroup());
  else if (kind === "repeat") {
    group.last = group.last * Math.max(count, 1) + 1;
    group.lastProduct *= Math.max(count, 1);
    group.product = Math.max(group.product, group.lastProduct);
  } else if (kind === "close" && groups.length > 1) {
    groups.pop();
    append(groups, group.size + group.last + 3, group.product);
  } else if (!inClass || text === "]") append(groups, count, 1);
}
function append(groups, size, product) {
  const group = groups.at(-1);
  if (!group) return;
  group.size += group.last;
  group.last = size;
  group.lastProduct = product;
  group.product = Math.max(group.product, product);
}

// src/remember.ts
var LIMIT = 1e3;
function remembering(answer) {
  const known7 = /* @__PURE__ */ new Map();
  return (text) => {
    const before3 = known7.get(text);
    if (before3) return before3.answer;
    if (known7.size >= LIMIT) known7.clear();
    const found5 = { answer: answer(text) };
    known7.set(text, found5);
    return found5.answer;
  };
}

// src/gitops/expression.ts
var MAX_SIZE = 2e4;
var wholeExpression = remembering((pattern) => {
  if (pattern === "") return { ok: true, matches: () => true };
  if (/^[\w-]*$/.test(pattern)) return { ok: true, matches: (text) => text === pattern };
  if (isSimple(pattern)) {
    const compiled2 = new RegExp(`^(?:${pattern.replaceAll(".", "[^\\n]")})$`, "u");
    return { ok: true, matches: (text) => compiled2.test(text) };
  }
  return expression(`^(?:${pattern})$`);
});
var SIMPLE_LENGTH = 200;
function isSimple(pattern) {
  if (pattern.length > SIMPLE_LENGTH) return false;
  const [, alternatives = pattern] = /^\((.*)\)$/.exec(pattern) ?? [];
  return alternatives.split("|").every((one) => /^[\w.-]*(?:\.\*[\w.-]*)?$/.test(one));
}
function expression(pattern) {
  if (weigh(pattern).size > MAX_SIZE) return { ok: false, error: "the expression is too large" };
  try {
    const compiled2 = _RE2JS.compile(translate(pattern).portable);
    return { ok: true, matches: (text) => compiled2.test(text) };
  } catch (error) {
    if (!(error instanceof _RE2JSException)) throw error;
    return { ok: false, error: error.message };
  }
}

// src/gitops/image-override.ts
var VOLUMES = [
  { path: ["spec", "volumes[]", "image", "reference"] },
  { path: ["spec", "template", "spec", "volumes[]", "image", "reference"] }
];
function overrideImages(pieces, entries, extra) {
  const overrides = entries.flatMap(overrideOf);
  if (overrides.length === 0) return pieces;
  const once3 = (node) => overrides.reduce(overridden, node);
  const twice2 = (node) => overrides.reduce((before3, override) => overridden(overridden(before3, override), override), node);
  const updateOthers = fieldsUpdater([...VOLUMES, ...extra], once3);
  return pieces.map((piece) => {
    if (piece.identity.kind === "CustomResourceDefinition") return piece;
    const contained2 = walk(piece.root, "root", once3, twice2);
    const root = contained2.kind === "map" ? contained2 : piece.root;
    return withContent(piece, updateOthers(root, piece.identity));
  });
}
function overrideOf(entry3) {
  const matches5 = nameMatcher(textOf(entry3, "name")?.text ?? "");
  if (!matches5) return [];
  return [
    {
      matches: matches5,
      newName: textOf(entry3, "newName"),
      newTag: textOf(entry3, "newTag"),
      digest: textOf(entry3, "digest"),
      tagSuffix: textOf(entry3, "tagSuffix")
    }
  ];
}
function nameMatcher(name) {
  const tail = "(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$";
  if (/^[\w./:@-]*$/.test(name)) {
    const pattern = new RegExp(`^${name.replaceAll("/", "\\/")}${tail}`);
    return (image) => pattern.test(image);
  }
  const compiled2 = expression(`^${name}${tail}`);
  return compiled2.ok ? compiled2.matches : void 0;
}
function below(standing, key) {
  if (standing === "root" && key === "spec") return "spec";
  if (standing === "spec" && key === "template") return "template";
  return standing === "template" && key === "spec" ? "pod" : "elsewhere";
}
var CONTAINERS = wordsOf2("containers");
function walk(node, standing, once3, twice2) {
  if (node.kind === "scalar") return node;
  if (!mayHoldKey(node, CONTAINERS)) return node;
  if (node.kind === "seq") return updateItems(node, (item) => walk(item, "elsewhere", once3, twice2));
  const update2 = standing === "spec" || standing === "pod" ? twice2 : once3;
  let changed = false;
  const entries = node.entries.map((entry3) => {
    const value = containersUpdated(
      entry3.key.text,
      walk(entry3.value, below(standing, entry3.key.text), once3, twice2),
      update2
    );
    if (value === entry3.value) return entry3;
    changed = true;
    return { key: entry3.key, value };
  });
  return changed ? mapNode(entries, node) : node;
}
function containersUpdated(key, value, update2) {
  if (value.kind !== "seq" || key !== "containers" && key !== "initContainers") return value;
  return updateItems(value, (item) => imageUpdated(item, update2));
}
function imageUpdated(container, update2) {
  const entry3 = entryOf(container, "image");
  if (container.kind !== "map" || !entry3) return container;
  const after2 = updateAt(entry3.value, [], update2);
  return after2 === entry3.value ? container : withEntry(container, entry3.key, after2);
}
function overridden(node, { matches: matches5, newName, newTag, digest, tagSuffix }) {
  if (node.kind !== "scalar" || !matches5(node.text)) return node;
  const before3 = splitImage(node.text);
  const name = newName?.text ?? before3.name;
  const replaced3 = newTag || digest;
  const tag = replaced3 ? newTag?.text ?? "" : before3.tag + (tagSuffix?.text ?? "");
  const hash = replaced3 || tagSuffix ? digest?.text ?? "" : before3.digest;
  const text = `${name}${tag === "" ? "" : `:${tag}`}${hash === "" ? "" : `@${hash}`}`;
  return text === node.text ? node : scalarNode(text, newName ?? newTag ?? digest ?? tagSuffix ?? node);
}
function splitImage(image) {
  const from2 = Math.max(image.indexOf("/"), 0);
  const hash = image.indexOf("@", from2);
  const colon = image.indexOf(":", from2);
  if (hash >= 0 && (colon < 0 || hash < colon)) {
    return { name: image.slice(0, hash), tag: "", digest: image.slice(hash + 1) };
  }
  if (colon < 0) return { name: image, tag: "", digest: "" };
  const name = image.slice(0, colon);
  return hash < 0 ? { name, tag: image.slice(colon + 1), digest: "" } : { name, tag: image.slice(colon + 1, hash), digest: image.slice(hash + 1) };
}

// src/gitops/namespace-override.ts
var ELSEWHERE = [
  { group: "apiregistration.k8s.io", kind: "APIService", path: ["spec", "service", "namespace"], create: true },
  {
    group: "apiextensions.k8s.io",
    kind: "CustomResourceDefinition",
    path: ["spec", "conversion", "webhook", "clientConfig", "service", "namespace"]
  }
];
function overrideNamespace(pieces, namespace, extra) {
  if (!namespace) return pieces;
  const value = scalarNode(namespace.text, namespace);
  return pieces.map((piece) => withRoot(remembered(piece), moved(piece, value, extra)));
}
function moved({ root, identity }, namespace, extra) {
  const { kind, group, version, scope } = identity;
  const creation = { kind: "scalar", at: namespace };
  const set = (path2, node) => {
    const after2 = updateAt(node, path2, () => namespace, creation);
    return after2.kind === "map" ? after2 : node;
  };
  const placed2 = scope === NO_NAMESPACE ? root : set(["metadata", "namespace"], root);
  const named3 = kind === "Namespace" && group === "" && version === "v1" ? set(["metadata", "name"], placed2) : placed2;
  const bound2 = kind === "RoleBinding" || kind === "ClusterRoleBinding" ? subjectsMoved(named3, namespace) : named3;
  const update2 = fieldsUpdater(
    [...ELSEWHERE, ...extra],
    (node) => node.kind === "scalar" ? namespace : node,
    creation
  );
  return update2(bound2, identity);
}
function subjectsMoved(root, namespace) {
  const subjects = entryOf(root, "subjects");
  if (subjects?.value.kind !== "seq") return root;
  const key = scalarNode("namespace", namespace);
  const moved2 = updateItems(
    subjects.value,
    (subject) => subject.kind === "map" && textAt(subject, "name")?.value === "default" ? withEntry(subject, key, namespace) : subject
  );
  return withEntry(root, subjects.key, moved2);
}

// src/text/json.ts
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

// src/gitops/patch-json.ts
function applyJsonPatch(target, operations, allowance) {
  let root = target;
  for (const operation of operations.items) root = applyOperation(root, operation, allowance);
  if (root.kind !== "map") throw new PatchRefusal("leaves no manifest", operations);
  return root;
}
function applyOperation(root, operation, allowance) {
  spend(allowance, operation);
  const op = textOf(operation, "op");
  const path2 = textOf(operation, "path");
  if (!path2) throw new PatchRefusal("an operation needs a path", operation);
  const tokens2 = tokensOf(path2);
  switch (op?.text) {
    case "add":
      return edited(root, tokens2, path2, adding(writtenValue(operation, path2)));
    case "replace":
      return edited(root, tokens2, path2, replacing(writtenValue(operation, path2)));
    case "remove":
      return edited(root, tokens2, path2, removing);
    case "test":
      return tested(root, tokens2, path2, writtenValue(operation, path2));
    case "copy":
    case "move":
      return transferred(root, operation, path2, allowance);
    default:
      throw new PatchRefusal(`knows no operation "${op?.text ?? ""}"`, op ?? operation);
  }
}
function writtenValue(operation, path2) {
  return entryOf(operation, "value")?.value ?? { ...scalarNode("null", path2), plain: true };
}
function transferred(root, operation, path2, allowance) {
  const tokens2 = tokensOf(path2);
  const from2 = textOf(operation, "from");
  if (!from2) throw new PatchRefusal('an operation of this kind needs "from"', operation);
  const source = tokensOf(from2);
  const value = found2(root, source, from2) ?? { ...scalarNode("null", from2), plain: true };
  spend(allowance, path2, value, tokens2.length);
  const isMove = textOf(operation, "op")?.text === "move";
  return edited(isMove ? edited(root, source, from2, removing) : root, tokens2, path2, adding(value));
}
function tested(root, tokens2, path2, wanted) {
  const value = found2(root, tokens2, path2);
  const same = value === void 0 ? isNull(wanted) : isEqual(value, wanted);
  if (!same) throw new PatchRefusal(`tests ${path2.text}, which has another value`, path2);
  return root;
}
function tokensOf(path2) {
  const tokens2 = path2.text.split("/").slice(1);
  if (tokens2.length > MAX_TOKENS) throw new PatchRefusal("has too deep a path", path2);
  return tokens2.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
var MAX_TOKENS = 100;
function edited(node, tokens2, at2, edit) {
  const [token, ...rest2] = tokens2;
  if (token === void 0) throw new PatchRefusal("needs a path below the root", at2);
  if (node.kind === "scalar") throw missing(at2);
  if (rest2.length === 0) return edit(node, token, at2);
  if (node.kind === "map") {
    const entry3 = entryOf(node, token);
    if (!entry3 || isNull(entry3.value)) throw missing(at2);
    return withEntry(node, entry3.key, edited(entry3.value, rest2, at2, edit));
  }
  const index2 = indexOf(token, node.items.length, at2);
  const item = node.items[index2];
  if (!item || isNull(item)) throw missing(at2);
  return seqNode(node.items.with(index2, edited(item, rest2, at2, edit)), node);
}
function adding(value) {
  return (parent, token, at2) => {
    if (parent.kind === "map") return put(parent, token, value, at2);
    const { items } = parent;
    const index2 = token === "-" ? items.length : indexOf(token, items.length + 1, at2);
    return seqNode([...items.slice(0, index2), value, ...items.slice(index2)], parent);
  };
}
function replacing(value) {
  return (parent, token, at2) => {
    if (parent.kind === "map") return put(parent, token, value, at2);
    return seqNode(parent.items.with(indexOf(token, parent.items.length, at2), value), parent);
  };
}
var removing = (parent, token, at2) => {
  if (parent.kind === "map") {
    if (!entryOf(parent, token)) throw missing(at2);
    return withoutEntry(parent, token);
  }
  const index2 = indexOf(token, parent.items.length, at2);
  return seqNode(parent.items.toSpliced(index2, 1), parent);
};
function put(parent, token, value, at2) {
  return withEntry(parent, scalarNode(token, at2), value);
}
function found2(root, tokens2, at2) {
  let here = root;
  tokens2.forEach((token, i) => {
    if (here === void 0 || here.kind === "scalar") throw missing(at2);
    here = here.kind === "map" ? entryOf(here, token)?.value : here.items[indexOf(token, here.items.length, at2)];
    if (here === void 0 && i < tokens2.length - 1) throw missing(at2);
  });
  return here;
}
function indexOf(token, length, at2) {
  const index2 = /^[+-]?\d{1,9}$/.test(token) ? Number(token) : Number.NaN;
  const counted2 = index2 < 0 ? index2 + length : index2;
  if (!(counted2 >= 0 && counted2 < length)) throw missing(at2);
  return counted2;
}
function missing(at2) {
  return new PatchRefusal(`finds no ${at2.text} to work on`, at2);
}
function isEqual(a, b) {
  if (a.kind !== b.kind) return false;
  if (a.kind === "scalar") return b.kind === "scalar" && Object.is(jsonOf(a), jsonOf(b));
  if (a.kind === "seq") {
    return b.kind === "seq" && a.items.length === b.items.length && a.items.every((item, i) => isEqualAt(item, b, i));
  }
  return b.kind === "map" && mapEquals(a, b);
}
function isEqualAt(item, { items }, index2) {
  const other = items[index2];
  return other !== void 0 && isEqual(item, other);
}
function mapEquals(a, b) {
  return a.entries.length === b.entries.length && a.entries.every(({ key, value }) => {
    const other = entryOf(b, key.text)?.value;
    return other !== void 0 && isEqual(value, other);
  });
}
function isJsonPatch(root) {
  return root.kind === "seq" && root.items.every((item) => item.kind === "map" && fieldOf(item, "op") !== void 0);
}

// src/gitops/merge-keys.ts
function listBy(mergeKey2, items = {}) {
  return { mergeKeys: [mergeKey2], items };
}
var METADATA = { fields: { ownerReferences: listBy("uid"), finalizers: { mergeKeys: [] } } };
var CONTAINER_LISTS = {
  env: listBy("name"),
  volumeDevices: listBy("devicePath"),
  volumeMounts: listBy("mountPath")
};
var CONTAINER = {
  fields: { ...CONTAINER_LISTS, ports: { mergeKeys: ["containerPort", "protocol"], items: {} } }
};
var POD_SPEC = {
  fields: {
    containers: listBy("name", CONTAINER),
    initContainers: listBy("name", CONTAINER),
    ephemeralContainers: listBy("name", { fields: CONTAINER_LISTS }),
    hostAliases: listBy("ip"),
    imagePullSecrets: listBy("name"),
    topologySpreadConstraints: { mergeKeys: ["topologyKey", "whenUnsatisfiable"], items: {} },
    volumes: listBy("name")
  }
};
var TEMPLATE = { fields: { metadata: METADATA, spec: POD_SPEC } };
var WORKLOAD = { fields: { metadata: METADATA, spec: { fields: { template: TEMPLATE } } } };
var CRON_JOB = { fields: { metadata: METADATA, spec: { fields: { jobTemplate: WORKLOAD } } } };
var WEBHOOKS = { fields: { metadata: METADATA, webhooks: listBy("name") } };
var OTHER = { fields: { metadata: METADATA } };
var SHAPES = {
  CronJob: CRON_JOB,
  DaemonSet: WORKLOAD,
  Deployment: WORKLOAD,
  Job: WORKLOAD,
  MutatingWebhookConfiguration: WEBHOOKS,
  Pod: TEMPLATE,
  PodTemplate: { fields: { metadata: METADATA, template: TEMPLATE } },
  ReplicaSet: WORKLOAD,
  ReplicationController: WORKLOAD,
  Service: {
    fields: { metadata: METADATA, spec: { fields: { ports: { mergeKeys: ["port", "protocol"], items: {} } } } }
  },
  ServiceAccount: { fields: { metadata: METADATA, secrets: listBy("name") } },
  StatefulSet: WORKLOAD,
  ValidatingWebhookConfiguration: WEBHOOKS
};
function shapeOf(apiVersion, kind) {
  if (!isKnownKind(apiVersion, kind)) return void 0;
  return Object.hasOwn(SHAPES, kind) ? SHAPES[kind] : OTHER;
}

// src/gitops/merge-list.ts
function mergeItems(target, patch2, keys, merge2) {
  const slots = (target ?? patch2).map((item) => ({ key: itemKey(item, keys), item }));
  const byKey = grouped(slots, ({ key }) => key);
  const patches = new Map([...patch2].reverse().map((item) => [itemKey(item, keys), item]));
  const merged3 = /* @__PURE__ */ new Map();
  for (const key of /* @__PURE__ */ new Set([...patch2.map((item) => itemKey(item, keys)), ...byKey.keys()])) {
    if (key === void 0) {
      for (const slot of slots) if (slot.key !== void 0) slot.item = void 0;
      continue;
    }
    const found5 = byKey.get(key) ?? [];
    const item = target || found5.some((slot) => slot.item) ? patches.get(key) : void 0;
    const value = mergeKey(found5, item, target === void 0, merge2);
    if (value) merged3.set(key, value);
  }
  return appended(merged3, slots);
}
function mergeKey(slots, item, isNew2, merge2) {
  const slot = slots.find((candidate) => candidate.item);
  const value = item ? merge2(isNew2 ? void 0 : slot?.item, item) : slot?.item;
  if (value === void 0 || value.kind === "map" && value.entries.length === 0) {
    for (const gone of slots) gone.item = void 0;
    return void 0;
  }
  if (slot && (isNew2 || item && textAt(item, "$patch")?.value !== "replace")) slot.item = value;
  return value;
}
function appended(merged3, slots) {
  let result = new Map(merged3);
  for (const { key, item } of slots) {
    if (!item) continue;
    if (key === void 0) result = /* @__PURE__ */ new Map();
    result.set(key, item);
  }
  return [...result.values()];
}
function itemKey(item, keys) {
  const values = keys.map((key) => textAt(item, key)?.value ?? "");
  if (values.every((value) => value === "")) return void 0;
  return values.map((value, i) => value === "" && keys[i] === "protocol" ? "TCP" : value).join("\n");
}
function mergeScalars(target, patch2) {
  const distinct5 = /* @__PURE__ */ new Map();
  for (const item of [...patch2, ...target]) {
    const text = item.kind === "scalar" ? item.text : "";
    if (!distinct5.has(text)) distinct5.set(text, item);
  }
  return [...distinct5.values()];
}

// src/gitops/patch-strategic.ts
var DIRECTIVE = "$patch";
function mergeStrategic(target, patch2) {
  if (directiveOf(patch2) === "replace") return target;
  return mergeMaps(target, patch2, rootShape(target, patch2));
}
function rootShape(target, patch2) {
  const apiVersion = textAt(target, "apiVersion")?.value ?? "";
  return [target, patch2].map((root) => shapeOf(apiVersion, textAt(root, "kind")?.value ?? "")).find((shape) => shape !== void 0);
}
function merge(target, patch2, given) {
  if (patch2 === void 0) return target;
  if (isNull(patch2)) return void 0;
  const present = target !== void 0 && !isNull(target) ? target : void 0;
  if (present && present.kind !== patch2.kind)
    throw new PatchRefusal(`is a ${patch2.kind}, its target a ${present.kind}`, patch2);
  const shape = given ?? shapeIn(present) ?? shapeIn(patch2);
  if (patch2.kind === "scalar") return patch2;
  if (patch2.kind === "map") return mergeMaps(present?.kind === "map" ? present : void 0, patch2, shape);
  return shape?.mergeKeys ? mergeLists(present?.kind === "seq" ? present : void 0, patch2, shape) : patch2;
}
function shapeIn(node) {
  const kind = textAt(node, "kind");
  const apiVersion = kind && textAt(node, "apiVersion");
  return kind && apiVersion && shapeOf(apiVersion.value, kind.value);
}
function mergeMaps(target, patch2, shape) {
  const directive = directiveOf(patch2);
  if (directive === "delete") return void 0;
  const bare2 = directive === void 0 ? patch2 : withoutDirective(patch2);
  if (!target || directive === "replace") return settledMap(bare2, shape);
  const changed = /* @__PURE__ */ new Map();
  for (const { key, value } of bare2.entries) {
    if (changed.has(key.text)) continue;
    const before3 = entryOf(target, key.text);
    const after2 = merge(before3?.value, value, fieldShape(shape, key.text));
    changed.set(key.text, after2 && { key: before3?.key ?? key, value: after2 });
  }
  const kept2 = target.entries.flatMap((entry3) => {
    if (!changed.has(entry3.key.text)) return [entry3];
    const after2 = changed.get(entry3.key.text);
    changed.delete(entry3.key.text);
    return after2 ? [after2] : [];
  });
  const added = [...changed.values()].filter((entry3) => entry3 !== void 0);
  return mapNode([...kept2, ...added], target);
}
function fieldShape(shape, field) {
  return shape?.fields && Object.hasOwn(shape.fields, field) ? shape.fields[field] : void 0;
}
function settled(node, given) {
  if (node.kind === "scalar") return isNull(node) ? void 0 : node;
  const shape = given ?? shapeIn(node);
  if (node.kind === "map") {
    const directive = directiveOf(node);
    if (directive === "delete") return void 0;
    return settledMap(directive === void 0 ? node : withoutDirective(node), shape);
  }
  return shape?.mergeKeys ? settledList(node, shape) : node;
}
function settledMap(map3, shape) {
  let changed = false;
  const entries = map3.entries.flatMap((entry3) => {
    const value = settled(entry3.value, fieldShape(shape, entry3.key.text));
    if (value === entry3.value) return [entry3];
    changed = true;
    return value ? [{ key: entry3.key, value }] : [];
  });
  return changed ? mapNode(entries, map3) : map3;
}
function mergeLists(target, patch2, shape) {
  if (!target) return mergedList(void 0, patch2.items, shape, patch2);
  const [directive, items] = listDirective(patch2);
  if (directive === "delete") return void 0;
  return mergedList(directive === "replace" ? void 0 : target.items, items, shape, target);
}
function settledList(list, shape) {
  const [directive, items] = listDirective(list);
  return directive === "delete" ? void 0 : mergedList(void 0, items, shape, list);
}
function mergedList(before3, items, shape, place) {
  const keys = shape.mergeKeys ?? [];
  const mergeItem = (one, other) => merge(one, other, shape.items);
  const merged3 = keys.length === 0 ? mergeScalars(before3 ?? [], items) : mergeItems(before3, items, keys, mergeItem);
  return seqNode(merged3, place);
}
function directiveOf(node) {
  const value = entryOf(node, DIRECTIVE)?.value;
  return value && directiveNamed(value);
}
function directiveNamed(value) {
  const text = value.kind === "scalar" ? value.text : "";
  if (text === "delete" || text === "replace" || text === "merge") return text;
  throw new PatchRefusal(`unknown patch strategy "${text}"`, value);
}
function withoutDirective(map3) {
  return mapNode(
    map3.entries.filter(({ key }) => key.text !== DIRECTIVE),
    map3
  );
}
function listDirective({ items }) {
  const found5 = items.find((item) => entryOf(item, DIRECTIVE));
  if (found5?.kind !== "map" || found5.entries.length !== 1) return [void 0, items];
  const value = found5.entries[0]?.value;
  const directive = value && directiveNamed(value);
  return [
    directive,
    items.filter((item) => !(entryOf(item, DIRECTIVE) && textAt(item, DIRECTIVE)?.value === directive))
  ];
}

// src/gitops/patch-merge.ts
function mergeSelected(pieces, patch2, selection, options) {
  const suspect = unprintable(patch2) !== void 0;
  return pieces.flatMap((piece) => {
    if (!selection(piece)) return [piece];
    const merged3 = mergeStrategic(piece.root, patch2);
    if (!merged3) return [];
    const known7 = suspect ? { ...piece, suspect } : piece;
    const noted = options.allowNameChange || options.allowKindChange ? remembered(known7) : known7;
    return [withRoot(forgets(patch2) ? forgetful(noted) : noted, withIdentity(merged3, piece.root, options))];
  });
}
function forgets(patch2) {
  if (directiveOf(patch2) === "replace") return false;
  const metadata = entryOf(patch2, "metadata")?.value;
  return [metadata, entryOf(metadata, "annotations")?.value].some((node) => {
    const directive = node && directiveOf(node);
    return directive === "replace" || directive === "delete" || node !== void 0 && isNull(node);
  });
}
function forgetful(piece) {
  return { ...piece, past: [], prefixes: [], suffixes: [], noted: false, hashing: false };
}
function withIdentity(merged3, before3, options) {
  const metadata = mapAt(merged3, "metadata") ?? mapNode([], before3);
  const named3 = options.allowNameChange ? metadata : keeping(metadata, mapAt(before3, "metadata"), "name");
  const placed2 = keeping(named3, mapAt(before3, "metadata"), "namespace");
  const versioned = keeping(merged3, before3, "apiVersion");
  const kinded = options.allowKindChange ? versioned : keeping(versioned, before3, "kind");
  const key = entryOf(kinded, "metadata")?.key ?? entryOf(before3, "metadata")?.key;
  return key && placed2 !== at(kinded, "metadata") ? withEntry(kinded, key, placed2) : kinded;
}
function keeping(map3, before3, field) {
  const entry3 = entryOf(before3, field);
  const now = entryOf(map3, field);
  if (now?.value === entry3?.value) return map3;
  return entry3 ? withEntry(map3, entry3.key, entry3.value) : withoutEntry(map3, field);
}
function withTextMetadata(patch2) {
  const entry3 = entryOf(patch2, "metadata");
  if (entry3?.value.kind !== "map") return patch2;
  const metadata = ["labels", "annotations"].reduce((map3, field) => {
    const found5 = entryOf(map3, field);
    if (!found5) return map3;
    if (isNull(found5.value)) return withoutEntry(map3, field);
    return found5.value.kind === "map" ? withEntry(map3, found5.key, textsOnly(found5.value)) : map3;
  }, entry3.value);
  return metadata === entry3.value ? patch2 : withEntry(patch2, entry3.key, metadata);
}
function textsOnly(map3) {
  const last = new Map(map3.entries.map((entry3) => [entry3.key.text, entry3]));
  const isUnique = last.size === map3.entries.length;
  if (isUnique && map3.entries.every(({ value }) => value.kind !== "scalar" || isText2(value))) return map3;
  const entries = [...last.values()].map(({ key, value }) => {
    return value.kind === "scalar" && !isText2(value) ? { key, value: { ...value, plain: false } } : { key, value };
  });
  return mapNode(entries, map3);
}
function isText2(value) {
  return !value.plain || !value.text.includes("$") && scalarOf(value) === value.text;
}

// src/kubernetes/selector.ts
var SelectorError = class extends Error {
};
function parseSelector(text) {
  return caught(() => requirementsOf(tokensOf2(text)));
}
function fromLabelSelector({ matchLabels = {}, matchExpressions = [] }) {
  return caught(() => [
    ...Object.entries(matchLabels).map(([key, value]) => requirement(key, "=", [value])),
    ...matchExpressions.map(
      ({ key, operator, values }) => requirement(key, expressionOperator(operator), values ?? [])
    )
  ]);
}
function selects({ requirements }, labels) {
  return requirements.every((wanted) => meets(wanted, labelValue(labels, wanted.key)));
}
function labelValue(labels, key) {
  if (labels instanceof Map) return labels.get(key);
  const entry3 = Object.getOwnPropertyDescriptor(labels, key);
  return typeof entry3?.value === "string" ? entry3.value : void 0;
}
function meets({ operator, values }, value) {
  switch (operator) {
    case "=":
    case "==":
    case "in":
      return value !== void 0 && values.includes(value);
    case "!=":
    case "notin":
      return value === void 0 || !values.includes(value);
    case "exists":
      return value !== void 0;
    case "!":
      return value === void 0;
    default:
      return compares(operator, value, values[0]);
  }
}
function compares(operator, value, wanted) {
  const left2 = int64(value);
  const right = int64(wanted);
  if (left2 === void 0 || right === void 0) return false;
  return operator === "gt" ? left2 > right : left2 < right;
}
function int64(text) {
  if (text === void 0 || !/^[+-]?\d{1,80}$/.test(text)) return void 0;
  const value = BigInt(text.replace(/^\+/, ""));
  return BigInt.asIntN(64, value) === value ? value : void 0;
}
function caught(build) {
  try {
    return { ok: true, requirements: build() };
  } catch (error) {
    if (!(error instanceof SelectorError)) throw error;
    return { ok: false, error: error.message };
  }
}
function expressionOperator(operator) {
  if (operator === "In") return "in";
  if (operator === "NotIn") return "notin";
  if (operator === "Exists") return "exists";
  if (operator === "DoesNotExist") return "!";
  throw new SelectorError(`${quoted(operator)} is no operator: In, NotIn, Exists or DoesNotExist is`);
}
function requirement(key, operator, given) {
  const values = [...new Set(given)].sort();
  const count = given.length;
  const none = operator === "exists" || operator === "!";
  const many = operator === "in" || operator === "notin";
  if (none && count > 0) throw new SelectorError(`${quoted(key)} takes no values with this operator`);
  if (many && count === 0) throw new SelectorError(`${quoted(key)} needs at least one value`);
  if (!none && !many && count !== 1) throw new SelectorError(`${quoted(key)} needs exactly one value`);
  checkKey(key);
  for (const value of values) checkValue(value);
  if ((operator === "gt" || operator === "lt") && int64(values[0]) === void 0) {
    throw new SelectorError(`${quoted(values[0] ?? "")} is no integer`);
  }
  return { key, operator, values };
}
var NAME2 = /^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
var DOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
function checkKey(key) {
  const slash = key.indexOf("/");
  const prefix = key.slice(0, Math.max(slash, 0));
  const valid = NAME2.test(key.slice(slash + 1)) && (slash < 0 || prefix.length <= 253 && DOMAIN.test(prefix));
  if (!valid) throw new SelectorError(`${quoted(key)} is no label key`);
}
function checkValue(value) {
  if (value !== "" && !NAME2.test(value)) throw new SelectorError(`${quoted(value)} is no label value`);
}
var END = "";
function tokensOf2(text) {
  const tokens2 = [];
  const token = /[ \t\r\n]*(?:([=!<>(),]+)\0?|([^=!<>(), \t\r\n\0]+)\0?|\0|$)/y;
  for (let found5 = token.exec(text); found5; found5 = token.exec(text)) {
    const [, symbols, word2] = found5;
    for (const symbol of symbols?.match(/==|!=|./g) ?? []) tokens2.push(symbol);
    if (word2 !== void 0) tokens2.push(word2);
    else if (symbols === void 0) break;
  }
  return tokens2;
}
var isWord2 = (token) => token !== END && !/^[=!<>(),]/.test(token);
function requirementsOf(tokens2) {
  let at2 = 0;
  const cursor = { peek: () => tokens2[at2] ?? END, next: () => tokens2[at2++] ?? END };
  const requirements = [];
  while (cursor.peek() !== END) {
    requirements.push(parseRequirement(cursor));
    const separator = cursor.next();
    if (separator === END) break;
    if (separator !== ",") throw unexpected(separator, '"," or the end');
    if (!isWord2(cursor.peek()) && cursor.peek() !== "!") throw unexpected(cursor.peek(), 'a label key after ","');
  }
  return requirements;
}
var BINARY = /* @__PURE__ */ new Map([
  ["=", "="],
  ["==", "=="],
  ["!=", "!="],
  ["in", "in"],
  ["notin", "notin"],
  [">", "gt"],
  ["<", "lt"]
]);
function parseRequirement(cursor) {
  const absent = cursor.peek() === "!";
  if (absent) cursor.next();
  const key = cursor.next();
  if (!isWord2(key)) throw unexpected(key, "a label key");
  checkKey(key);
  if (absent) return requirement(key, "!", []);
  if (cursor.peek() === END || cursor.peek() === ",") return requirement(key, "exists", []);
  const symbol = cursor.next();
  const operator = BINARY.get(symbol);
  if (operator === void 0) throw unexpected(symbol, "an operator: =, ==, !=, in, notin, > or <");
  const values = operator === "in" || operator === "notin" ? parseValues(cursor) : [parseExactValue(cursor)];
  return requirement(key, operator, values);
}
function parseExactValue(cursor) {
  if (cursor.peek() === END || cursor.peek() === ",") return "";
  const value = cursor.next();
  if (!isWord2(value)) throw unexpected(value, "a value");
  return value;
}
function parseValues(cursor) {
  const open2 = cursor.next();
  if (open2 !== "(") throw unexpected(open2, '"("');
  const values = /* @__PURE__ */ new Set();
  if (cursor.peek() === ")") values.add("");
  else while (parseListed(cursor, values)) ;
  cursor.next();
  return [...values];
}
function parseListed(cursor, values) {
  const token = cursor.next();
  if (isWord2(token)) {
    values.add(token);
    if (cursor.peek() !== "," && cursor.peek() !== ")") throw unexpected(cursor.peek(), '"," or ")"');
    return cursor.peek() === ",";
  }
  if (token !== ",") throw unexpected(token, '"," or a value');
  if (values.size === 0 || cursor.peek() === ")" || cursor.peek() === ",") values.add("");
  if (cursor.peek() === ",") cursor.next();
  else return cursor.peek() !== ")";
  return true;
}
function unexpected(token, expected) {
  return new SelectorError(`found ${token === END ? "the end" : quoted(token)}, expected ${expected}`);
}
var quoted = (text) => text.length > 80 ? `"${text.slice(0, 80)}\u2026"` : `"${text}"`;

// src/gitops/resource-selector.ts
function selectionOf(target) {
  const [group, version, kind, name, namespace] = ["group", "version", "kind", "name", "namespace"].map(
    (field) => matcher(target, field)
  );
  const bySets = setSelectionOf(target);
  return (piece) => {
    const { identity } = piece;
    const origin = originOf2(piece);
    return (!namespace || namespace(origin.scope) || namespace(identity.scope)) && (!name || name(origin.name) || name(identity.name)) && (!group || group(identity.group)) && (!version || version(identity.version)) && (!kind || kind(identity.kind)) && bySets(piece);
  };
}
function matcher(target, field) {
  const pattern = textOf(target, field);
  if (!pattern) return void 0;
  const compiled2 = wholeExpression(pattern.text);
  if (!compiled2.ok) throw new PatchRefusal(`is no regular expression: ${compiled2.error}`, pattern);
  return compiled2.matches;
}
function setSelectionOf(target) {
  const labels = selectorOf(target, "labelSelector");
  const annotations = selectorOf(target, "annotationSelector");
  return ({ root }) => (!labels || selects(labels, metadataTexts(root, "labels"))) && (!annotations || selects(annotations, metadataTexts(root, "annotations")));
}
function selectorOf(target, field) {
  const text = textOf(target, field);
  if (!text) return void 0;
  const parsed3 = parseSelector(text.text);
  if (!parsed3.ok) throw new PatchRefusal(`is no selector: ${parsed3.error}`, text);
  return parsed3;
}
function metadataTexts(root, field) {
  const found5 = at(root, "metadata", field);
  if (found5?.kind !== "map") return /* @__PURE__ */ new Map();
  return new Map(found5.entries.map(({ key, value }) => [key.text, value.kind === "scalar" ? value.text : ""]));
}

// src/gitops/patch.ts
function applyPatches(layer, pieces, entries, allowance) {
  return applyEach(pieces, entries, { layer, remembers: true, allowance });
}
function applyJsonPatches(layer, pieces, entries, allowance) {
  return applyEach(pieces, entries, { layer, remembers: false, allowance });
}
function applyEach(pieces, entries, patching) {
  return entries.reduce(
    (before3, entry3) => attempted(patching.layer, before3, () => applyPatch(before3, entry3, patching)),
    pieces
  );
}
function applyMergePatches(layer, pieces, entries) {
  return entries.reduce((before3, entry3) => {
    const inline = inlineDocuments(entry3, layer.run.repository).documents;
    const isInline = inline.some(({ root }) => root.kind === "map");
    const documents = isInline ? inline : fileDocuments(layer, entry3);
    return attempted(layer, before3, () => mergeByName(layer, before3, patchesIn(documents).map(withTextMetadata), {}));
  }, pieces);
}
function attempted(layer, before3, apply2) {
  try {
    return apply2();
  } catch (error) {
    if (!(error instanceof PatchRefusal)) throw error;
    report(layer, "invalid", error.at, `this patch ${error.message}`);
    return before3;
  }
}
function applyPatch(pieces, entry3, patching) {
  const { layer } = patching;
  const path2 = textOf(entry3, "path");
  const patch2 = textOf(entry3, "patch");
  const target = fieldOf(entry3, "target");
  const source = path2 ?? patch2;
  if (!source || path2 && patch2) throw new PatchRefusal("needs either a path or a patch", entry3);
  if (path2 && isRemote(path2.text)) return taintedBy(pieces, target && selectionOf(target), path2);
  const documents = path2 ? fileDocuments(layer, path2) : inlineDocuments(source, layer.run.repository).documents;
  const faults = path2 ? [] : inlineDocuments(source, layer.run.repository).faults;
  if (faults[0]) throw new PatchRefusal(`does not parse: ${faults[0].message}`, faults[0].at);
  const first = documents[0]?.root;
  if (first && isJsonPatch(first)) {
    if (!target) throw new PatchRefusal("needs a target", source);
    const text = path2 ? layer.run.repository.text(resolvePath(layer.dir, path2.text) ?? "") : source.text;
    if (text?.startsWith("[") && !isJson(text)) throw new PatchRefusal("begins as JSON and is none", first);
    return patchSelected(pieces, first, selectionOf(target), patching);
  }
  const merges = patchesIn(documents);
  const options = optionsOf(entry3);
  if (!target) return mergeByName(layer, pieces, merges, options);
  if (merges.length > 1) throw new PatchRefusal("has a target and more than one document", source);
  const [merge2] = merges;
  return merge2 ? mergeSelected(pieces, withTextMetadata(merge2), selectionOf(target), options) : pieces;
}
function optionsOf(entry3) {
  const options = fieldOf(entry3, "options");
  return {
    allowNameChange: isFlagged(options, "allowNameChange"),
    allowKindChange: isFlagged(options, "allowKindChange")
  };
}
function taintedBy(pieces, selection, place) {
  const taint = { reason: `the remote patch "${withoutLogin(place.text)}" is not fetched`, at: spanOf(place) };
  return pieces.map((piece) => !selection || selection(piece) ? tainted(piece, taint) : piece);
}
function fileDocuments(layer, entry3) {
  const path2 = loadable(layer, entry3);
  if (path2 === void 0) return [];
  const { documents, faults } = layer.run.repository.allDocuments(path2);
  if (faults[0]) report(layer, "invalid", faults[0].at, `this patch does not parse: ${faults[0].message}`);
  return documents;
}
function patchesIn(documents) {
  const { manifests, refused } = manifestsIn(withWords(documents));
  if (refused[0]) throw new PatchRefusal(refused[0].why, refused[0].node);
  return manifests.map(({ root }) => root);
}
function mergeByName(layer, pieces, patches, options) {
  return patches.reduce((before3, patch2) => {
    const wanted = identityOf2(patch2);
    const count = before3.filter((piece) => answersTo(piece, wanted)).length;
    if (count > 1)
      report(layer, "conflict", patch2, `this patch is for ${titleOf(wanted)}, of which there are ${count}`);
    if (count === 0 && isWhole(layer))
      report(layer, "invalid", patch2, `this patch is for ${titleOf(wanted)}, which is not there`);
    return count === 1 ? mergeSelected(before3, patch2, (piece) => answersTo(piece, wanted), options) : before3;
  }, pieces);
}
function patchSelected(pieces, operations, selection, { remembers, allowance }) {
  return pieces.map((piece) => {
    if (!selection(piece) || piece.suspect && unprintable(piece.root)) return piece;
    const noted = remembers ? remembered(piece) : piece;
    const root = noted.noted || noted.past.length > 0 ? withAnnotations(noted.root, operations) : noted.root;
    return withRoot(noted, applyJsonPatch(root, operations, allowance));
  });
}
function withAnnotations(root, place) {
  const entry3 = entryOf(root, "metadata");
  if (entry3?.value.kind !== "map" || at(entry3.value, "annotations")) return root;
  const annotations = mapNode([], place);
  return withEntry(root, entry3.key, withEntry(entry3.value, scalarNode("annotations", place), annotations));
}

// src/gitops/field-query.ts
function stepsOf(path2) {
  const parts = path2.text.split(".");
  const joined7 = [];
  for (const part of parts.length > 1 && parts[0] === "" ? parts.slice(1) : parts) {
    const last = joined7.at(-1);
    if (last?.endsWith("\\")) joined7[joined7.length - 1] = `${last.slice(0, -1)}.${part}`;
    else joined7.push(part);
  }
  const steps = unbracketed(joined7);
  if (steps.length > MAX_STEPS) throw new PatchRefusal("has too deep a path", path2);
  return steps;
}
var MAX_STEPS = 100;
function unbracketed(parts) {
  const steps = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? "";
    if (!part.startsWith("[") || part.endsWith("]")) {
      steps.push(part);
      continue;
    }
    const bracketed = [part];
    while (i < parts.length - 1 && !bracketed.at(-1)?.endsWith("]")) bracketed.push(parts[++i] ?? "");
    const text = bracketed.join(".");
    steps.push(text.includes("=") ? text : text.replace(/^[[\]]+|[[\]]+$/g, ""));
  }
  return steps;
}
function lookedUp(root, steps, at2) {
  let here = root;
  for (const step2 of steps.map((part) => part.trim()).filter((part) => part !== "")) {
    if (!here || isNull(here)) return void 0;
    here = below2(here, step2, at2);
  }
  return here && !isNull(here) ? here : void 0;
}
function below2(node, step2, at2) {
  if (step2 === "*") throw new PatchRefusal("takes no wildcard in its source", at2);
  if (/^\d{1,9}$/.test(step2)) return listAt2(node, at2).items[Number(step2)];
  if (step2 === "-") return listAt2(node, at2).items.at(-1);
  if (!isItemStep(step2)) {
    if (node.kind !== "map") throw new PatchRefusal(`finds no mapping for "${step2}"`, at2);
    return entryOf(node, step2)?.value;
  }
  const [field, value] = itemStep(step2, at2);
  return listAt2(node, at2).items.find((item) => scalarText(field === "" ? item : entryOf(item, field)?.value) === value);
}
function listAt2(node, at2) {
  if (node.kind !== "seq") throw new PatchRefusal("finds no list where its path has an item", at2);
  return node;
}
function scalarText(node) {
  return node?.kind === "scalar" ? node.text : void 0;
}
function isItemStep(step2) {
  return step2.startsWith("[") && step2.endsWith("]");
}
function itemStep(step2, at2) {
  const inside = step2.slice(1, -1);
  const equals = inside.indexOf("=");
  if (equals < 0) throw new PatchRefusal(`needs field=value in "${step2}"`, at2);
  return [inside.slice(0, equals), inside.slice(equals + 1)];
}
function rewritten(node, steps, rewrite) {
  const [step2, ...rest2] = steps;
  if (step2 === void 0) {
    rewrite.found++;
    return rewrite.update(node);
  }
  if (/^\d{1,9}$/.test(step2)) return atIndex(node, Number(step2), rest2, rewrite);
  if (isItemStep(step2)) return atItems(node, step2, rest2, rewrite);
  if (step2 === "*") return updateItems(listAt2(node, rewrite.at), (item) => rewritten(item, rest2, rewrite));
  return atField(node, step2, rest2, rewrite);
}
function atField(node, step2, rest2, rewrite) {
  if (isNull(node)) return node;
  if (node.kind !== "map") throw new PatchRefusal(`finds no mapping for "${step2}"`, rewrite.at);
  const entry3 = entryOf(node, step2);
  const value = entry3?.value ?? (rewrite.create && made(rest2[0], rewrite));
  if (!value) return node;
  const after2 = rewritten(value, rest2, rewrite);
  return after2 === entry3?.value ? node : withEntry(node, entry3?.key ?? scalarNode(step2, rewrite.at), after2);
}
function made(next2, { create, at: at2 }) {
  if (next2 === void 0)
    return create === "map" ? mapNode([], at2) : create === "seq" ? seqNode([], at2) : scalarNode("", at2);
  return isItemStep(next2) || /^\d+$/.test(next2) ? seqNode([], at2) : mapNode([], at2);
}
function atIndex(node, index2, rest2, rewrite) {
  const list = listAt2(node, rewrite.at);
  const item = list.items[index2] ?? (rewrite.create && index2 === list.items.length ? made(rest2[0], rewrite) : void 0);
  if (!item) throw new PatchRefusal(`finds no item ${index2}`, rewrite.at);
  const after2 = rewritten(item, rest2, rewrite);
  return after2 === list.items[index2] ? list : seqNode(list.items.toSpliced(index2, 1, after2), list);
}
function atItems(node, step2, rest2, rewrite) {
  const list = listAt2(node, rewrite.at);
  const [field, pattern] = itemStep(step2, rewrite.at);
  const compiled2 = expression(pattern);
  if (!compiled2.ok) throw new PatchRefusal(`is no regular expression: ${compiled2.error}`, rewrite.at);
  const before3 = rewrite.found;
  const after2 = updateItems(list, (item) => {
    const text = scalarText(field === "" ? item : entryOf(item, field)?.value);
    return text !== void 0 && compiled2.matches(text.trim()) ? rewritten(item, field === "" ? [] : rest2, rewrite) : item;
  });
  if (rewrite.found > before3 || !rewrite.create) return after2;
  return seqNode(
    [...list.items, rewritten(madeItem(field, pattern, rewrite.at), field === "" ? [] : rest2, rewrite)],
    list
  );
}
function madeItem(field, value, at2) {
  const scalar = scalarNode(value, at2);
  return field === "" ? scalar : mapNode([{ key: scalarNode(field, at2), value: scalar }], at2);
}

// src/gitops/replacement.ts
function applyReplacements(layer, pieces, entries, allowance) {
  return entries.flatMap((entry3) => replacementsIn(layer, entry3)).reduce((before3, replacement) => {
    try {
      return applyReplacement(layer, before3, replacement, allowance);
    } catch (error) {
      if (!(error instanceof PatchRefusal)) throw error;
      report(layer, "invalid", error.at, `this replacement ${error.message}`);
      return before3;
    }
  }, pieces);
}
function replacementsIn(layer, entry3) {
  const path2 = textOf(entry3, "path");
  if (!path2) return [entry3];
  const file = loadable(layer, path2);
  if (file === void 0) return [];
  const root = layer.run.repository.allDocuments(file).documents[0]?.root;
  if (root?.kind === "seq") return root.items;
  if (root?.kind === "map") return [root];
  report(layer, "invalid", path2, `"${file}" holds no replacement`);
  return [];
}
function applyReplacement(layer, pieces, replacement, allowance) {
  const source = fieldOf(replacement, "source");
  const given = fieldOf(replacement, "sourceValue");
  const targets = listOf(replacement, "targets");
  if (!source && !given || !fieldOf(replacement, "targets"))
    throw new PatchRefusal("needs a source and targets", replacement);
  if (source && given) throw new PatchRefusal("has both a source and a value", replacement);
  const value = given ?? (source && sourceValue(pieces, source));
  if (!value && isWhole(layer)) throw new PatchRefusal("finds no source", source ?? replacement);
  return targets.reduce((before3, target) => {
    const selected2 = targetSelection(target);
    return before3.map((piece) => {
      if (!selected2(piece)) return piece;
      return value ? withValue(piece, value, target, allowance) : withTaints(piece, source ?? replacement, target);
    });
  }, pieces);
}
function sourceValue(pieces, source) {
  const isSource3 = identitySelection(source);
  const matches5 = pieces.filter(isSource3);
  const [match] = matches5;
  if (!match) return void 0;
  if (matches5.length > 1) throw new PatchRefusal(`has ${matches5.length} sources`, source);
  const path2 = textOf(source, "fieldPath") ?? scalarNode("metadata.name", source);
  const value = lookedUp(match.root, stepsOf(path2), path2);
  if (!value || isEmpty2(value)) throw new PatchRefusal(`finds no ${path2.text} in ${titleOf(match.identity)}`, path2);
  const { delimiter, index: index2 } = optionsOf2(source);
  if (delimiter === "") return value;
  if (value.kind !== "scalar") throw new PatchRefusal("can only split a scalar", path2);
  const part = value.text.split(delimiter)[index2];
  if (part === void 0) throw new PatchRefusal(`finds no part ${index2} in its source`, path2);
  return { ...value, text: part };
}
function isEmpty2(node) {
  if (node.kind === "scalar") return isNull(node);
  return node.kind === "map" ? node.entries.length === 0 : node.items.length === 0;
}
function optionsOf2(holder) {
  const options = fieldOf(holder, "options");
  const index2 = fieldOf(options, "index");
  const counted2 = index2?.kind === "scalar" ? jsonOf(index2) : 0;
  return {
    delimiter: textOf(options, "delimiter")?.text ?? "",
    index: typeof counted2 === "number" ? counted2 : 0,
    create: isFlagged(options, "create")
  };
}
function identitySelection(selector) {
  const [group = "", version = "", kind = "", name, namespace] = ["group", "version", "kind", "name", "namespace"].map((field) => textOf(selector, field)?.text);
  return ({ identity, past }) => [identity, ...past].some(
    (was) => (name === void 0 || was.name === name) && (namespace === void 0 || was.scope === namespaceScope(namespace)) && covers({ group, version, kind }, { ...identity, kind: was.kind })
  );
}
function targetSelection(target) {
  const select = fieldOf(target, "select");
  if (!select) throw new PatchRefusal("needs a select in each target", target);
  const isSelected3 = identitySelection(select);
  const inSets = setSelectionOf(select);
  const rejects = listOf(target, "reject").map(rejection);
  return (piece) => inSets(piece) && isSelected3(piece) && !rejects.some((rejected) => rejected(piece));
}
var IDENTITY_FIELDS = ["group", "version", "kind", "name", "namespace"];
function rejection(reject) {
  const byIdentity = IDENTITY_FIELDS.some((field) => textOf(reject, field)) ? identitySelection(reject) : void 0;
  const hasSets = textOf(reject, "labelSelector") ?? textOf(reject, "annotationSelector");
  const bySets = hasSets ? setSelectionOf(reject) : void 0;
  return (piece) => (byIdentity?.(piece) ?? false) || (bySets?.(piece) ?? false);
}
function fieldPathsOf(target) {
  const paths = textsOf(target, "fieldPaths");
  return paths.length > 0 ? paths : [scalarNode("metadata.name", target)];
}
function withValue(piece, value, target, allowance) {
  const options = optionsOf2(target);
  return fieldPathsOf(target).reduce((before3, path2) => {
    const steps = stepsOf(path2);
    spend(allowance, path2, value, steps.length);
    const update2 = (node) => replaced(node, value, options, path2);
    const rewrite = { update: update2, create: options.create ? value.kind : void 0, at: path2, found: 0 };
    const root = rewritten(before3.root, steps, rewrite);
    if (rewrite.found === 0) throw new PatchRefusal(`finds no ${path2.text} in ${titleOf(piece.identity)}`, path2);
    return root.kind === "map" ? withRoot(before3, root) : before3;
  }, piece);
}
function replaced(node, value, options, path2) {
  const joint = options.delimiter === "" ? value : joined2(node, value, options, path2);
  if (node.kind !== "scalar") return joint;
  const text = joint.kind === "scalar" ? joint.text : "";
  return { ...node, text, path: joint.path, start: joint.start, end: joint.end };
}
function joined2(node, value, { delimiter, index: index2 }, path2) {
  if (node.kind !== "scalar" || value.kind !== "scalar") throw new PatchRefusal("can only join scalars", path2);
  const parts = node.text.split(delimiter);
  if (index2 < 0) parts.unshift(value.text);
  else if (index2 >= parts.length) parts.push(value.text);
  else parts[index2] = value.text;
  return { ...value, text: parts.join(delimiter) };
}
function withTaints(piece, source, target) {
  const taints = fieldPathsOf(target).map((path2) => ({
    reason: "a replacement copies it from a resource that is not evaluated",
    at: spanOf(source),
    field: plainSteps(stepsOf(path2))
  }));
  return { ...piece, taints: [...piece.taints, ...taints] };
}
function plainSteps(steps) {
  const open2 = steps.findIndex((step2) => step2 === "*" || /^(?:\[.*\]|\d+|-)$/.test(step2));
  return open2 < 0 ? steps : steps.slice(0, open2);
}

// src/gitops/transform.ts
var MAX_VISITS = 1e7;
function transform(layer, gathered2, configuration) {
  const { kustomization } = layer;
  const patches = listOf(kustomization, "patches");
  const merges = textsOf(kustomization, "patchesStrategicMerge");
  const operations = listOf(kustomization, "patchesJson6902");
  const replacements = listOf(kustomization, "replacements");
  const steps = patches.length + merges.length + operations.length + replacements.length;
  if (steps * gathered2.length > MAX_VISITS) {
    report(layer, "too-large", kustomization, "too many patches for so many resources");
    return gathered2;
  }
  const allowance = newAllowance();
  let pieces = applyMergePatches(layer, gathered2, merges);
  pieces = applyPatches(layer, pieces, patches, allowance);
  if (patches.length + merges.length > 0) pieces = taintedBySchema(layer, pieces);
  pieces = overrideNamespace(pieces, textOf(kustomization, "namespace"), configuration.namespace);
  pieces = prefixNames(pieces, textOf(kustomization, "namePrefix"), configuration.namePrefix);
  pieces = suffixNames(pieces, textOf(kustomization, "nameSuffix"), configuration.nameSuffix);
  pieces = overrideLabels(pieces, kustomization, configuration.commonLabels);
  pieces = overrideAnnotations(pieces, kustomization, configuration.commonAnnotations);
  pieces = applyJsonPatches(layer, pieces, operations, allowance);
  pieces = overrideReplicas(layer, pieces, listOf(kustomization, "replicas"), configuration.replicas);
  const images = [...listOf(kustomization, "images"), ...listOf(kustomization, "imageTags")];
  pieces = overrideImages(pieces, images, configuration.images);
  pieces = applyReplacements(layer, pieces, replacements, allowance);
  return taintedByTransformers(layer, pieces);
}
function taintedBySchema(layer, pieces) {
  const schema = textOf(fieldOf(layer.kustomization, "openapi"), "path") ?? textsOf(layer.kustomization, "crds")[0];
  if (!schema) return pieces;
  const taint = { reason: "patches follow a schema that is not evaluated", at: spanOf(schema) };
  return pieces.map((piece) => isOwnKind(piece) ? piece : tainted(piece, taint));
}
function isOwnKind({ identity: { group, version, kind } }) {
  return isKnownKind(group === "" ? version : `${group}/${version}`, kind);
}
function taintedByTransformers(layer, pieces) {
  return textsOf(layer.kustomization, "transformers").reduce((before3, entry3) => {
    const taint = { reason: "transformers are not evaluated", at: spanOf(entry3) };
    layer.findings.open.push(taint);
    return before3.map((piece) => tainted(piece, taint));
  }, pieces);
}

// src/gitops/accumulate.ts
var NO_VARS = [];
var NOTHING2 = { pieces: [], configuration: NO_CONFIGURATION, vars: NO_VARS };
function accumulateRoot(layer) {
  const { run, chain, findings, kustomization, list } = layer;
  const before3 = run.cost;
  const working = accumulateLayer(layer, NOTHING2);
  const height = findings.deepest - chain.length + 1;
  const { pieces, configuration, vars } = working;
  const isPart2 = !list && isComponent(kustomization);
  return { pieces, configuration, vars, findings, isComponent: isPart2, cost: run.cost - before3, height };
}
function accumulateDirectory(run, dir, above) {
  const known7 = recall(run, dir, above);
  if (known7) {
    run.cost += known7.cost;
    return known7;
  }
  const findings = noFindings();
  const { kustomization, list } = loadKustomization(run.repository, dir, findings);
  const result = accumulateRoot({ run, chain: [...above, dir], dir, kustomization, list, findings });
  if (!run.ended) keep(run, dir, result);
  return result;
}
function accumulateLayer(layer, before3) {
  layer.findings.visited.add(layer.dir);
  layer.findings.deepest = Math.max(layer.findings.deepest, layer.chain.length);
  const loaded5 = accumulateResources(layer, before3);
  if (layer.list || isList(layer.kustomization)) {
    isAffordable(layer, loaded5.pieces.length);
    return { ...loaded5, configuration: joinedConfigurations(loaded5.configuration, DEFAULT_CONFIGURATION) };
  }
  const configured = { ...loaded5, configuration: joinedConfigurations(loaded5.configuration, configurationOf(layer)) };
  openGenerators(layer);
  const generated2 = { ...configured, pieces: generate(layer, configured.pieces) };
  const composed = textsOf(layer.kustomization, "components").reduce(
    (working, entry3) => accumulateComponent(layer, entry3, working),
    generated2
  );
  if (!isAffordable(layer, composed.pieces.length)) return composed;
  const transformed = transform(layer, composed.pieces, composed.configuration);
  const pieces = transformed === composed.pieces ? transformed : distinct2(layer, transformed);
  return { ...composed, pieces, vars: [...composed.vars, ...itemsAt(layer.kustomization, "vars")] };
}
function isAffordable(layer, pieces) {
  const { run } = layer;
  if (run.ended) return false;
  run.cost += pieces + LAYER_COST;
  if (run.cost <= MAX_COST) return true;
  run.ended = true;
  report(layer, "too-large", layer.kustomization, "this build has too many resources in too many layers");
  return false;
}
var LAYER_COST = 20;
function openGenerators(layer) {
  const { open: open2, charts } = layer.findings;
  for (const field of ["generators", "helmCharts", "helmChartInflationGenerator"]) {
    for (const entry3 of itemsAt(layer.kustomization, field)) {
      open2.push({ reason: `${field} are not evaluated`, at: spanOf(entry3) });
      charts.push(...chartIn(layer, entry3));
    }
  }
}
function chartIn({ dir, run: { repository } }, entry3) {
  const name = textAt(entry3, "name") ?? textAt(entry3, "chartName");
  if (!name) return [];
  const written2 = textAt(entry3, "valuesFile")?.value;
  const file = written2 === void 0 ? void 0 : resolvePath(dir, written2);
  const values = [file && repository.allDocuments(file).documents[0]?.root, at(entry3, "valuesInline")];
  const version = (textAt(entry3, "version") ?? textAt(entry3, "chartVersion"))?.value ?? "";
  return [{ name, version, values: mergedValues(values.flatMap((layer) => layer || [])) }];
}
function accumulateResources(layer, before3) {
  const { kustomization, list } = layer;
  const entries = list ?? [...textsOf(kustomization, "resources"), ...textsOf(kustomization, "bases")];
  const pieces = [...before3.pieces];
  const brought = /* @__PURE__ */ new Map();
  for (const { identity } of pieces) brought.set(identity.key, void 0);
  let { configuration, vars } = before3;
  for (const entry3 of entries) {
    if (layer.run.ended) break;
    const found5 = accumulateEntry(layer, entry3);
    configuration = joinedConfigurations(configuration, found5.configuration);
    if (found5.vars.length > 0) vars = [...vars, ...found5.vars];
    if (pieces.length + found5.pieces.length > MAX_PIECES) {
      report(layer, "too-large", entry3, `more than ${MAX_PIECES} resources`);
      break;
    }
    for (const piece of found5.pieces) if (isNew(layer, brought, piece, entry3)) pieces.push(piece);
  }
  return { pieces, configuration, vars };
}
function isNew(layer, brought, { identity, home }, entry3) {
  const { key } = identity;
  if (!brought.has(key)) {
    brought.set(key, entry3);
    return true;
  }
  const where = identity.namespace === "" ? "" : ` in namespace "${identity.namespace}"`;
  const place = entry3 && brought.get(key) !== entry3 ? entry3 : home.at;
  report(layer, "conflict", place, `there are two of ${titleOf(identity)}${where} in one build`);
  return false;
}
function distinct2(layer, pieces) {
  const keys = /* @__PURE__ */ new Map();
  const kept2 = pieces.filter((piece) => isNew(layer, keys, piece));
  return kept2.length === pieces.length ? pieces : kept2;
}
function accumulateEntry(layer, entry3) {
  const path2 = targetOf(layer, entry3);
  if (path2 !== void 0 && isFile(path2, layer.run.repository))
    return { pieces: resourcesIn(layer, entry3, path2), configuration: NO_CONFIGURATION, vars: NO_VARS };
  if (isRemote(entry3.text)) {
    layer.findings.open.push({
      reason: `the remote base "${withoutLogin(entry3.text)}" is not fetched`,
      at: spanOf(entry3)
    });
    return NOTHING2;
  }
  if (path2 === void 0 || !isDirectory(path2, layer.run.repository)) {
    loadable(layer, entry3);
    return NOTHING2;
  }
  const found5 = isEnterable(layer, entry3, path2) && accumulateDirectory(layer.run, path2, layer.chain);
  if (!found5) return NOTHING2;
  absorb(layer.findings, found5.findings);
  layer.findings.deepest = Math.max(layer.findings.deepest, layer.chain.length + found5.height);
  if (found5.isComponent) {
    report(layer, "invalid", entry3, `"${path2}" is a Component, which goes into components`);
    return NOTHING2;
  }
  return found5;
}
function accumulateComponent(layer, entry3, before3) {
  const { run, chain } = layer;
  if (run.ended) return before3;
  const path2 = targetOf(layer, entry3);
  if (isRemote(entry3.text) && !(path2 !== void 0 && isDirectory(path2, layer.run.repository))) {
    const taint = { reason: `the remote component "${withoutLogin(entry3.text)}" is not fetched`, at: spanOf(entry3) };
    layer.findings.open.push(taint);
    return { ...before3, pieces: before3.pieces.map((piece) => tainted(piece, taint)) };
  }
  if (path2 === void 0 || !isDirectory(path2, layer.run.repository)) {
    const message = `there is no directory "${entry3.text}"`;
    if (path2 === void 0) report(layer, "outside-root", entry3, message);
    else reportMissing(layer, entry3, path2, message);
    return before3;
  }
  if (!isEnterable(layer, entry3, path2)) return before3;
  const { kustomization, list } = loadKustomization(layer.run.repository, path2, layer.findings);
  if (list || !isComponent(kustomization)) {
    if (list || isRead(layer, path2, kustomization)) report(layer, "invalid", entry3, `"${path2}" is no Component`);
    return before3;
  }
  const after2 = accumulateLayer({ ...layer, chain: [...chain, path2], dir: path2, kustomization, list }, before3);
  return { ...after2, configuration: joinedConfigurations(NO_CONFIGURATION, after2.configuration) };
}
function isRead({ run: { repository } }, dir, kustomization) {
  const parses = kustomizationFilesOf(dir, repository).every(
    (path2) => repository.allDocuments(path2).faults.length === 0
  );
  return parses && kustomization.entries.length > 0;
}

// apart:src/text/digest.ts
var { sha256 } = require("./check.cjs");

// src/gitops/content-hash.ts
function contentHash(root, kind) {
  const encoded = kind === "ConfigMap" ? configMapText(root) : kind === "Secret" ? secretText(root) : void 0;
  if (encoded === void 0) return void 0;
  const digest = sha256(encoded).slice(0, 10);
  return digest.replace(/[013ae]/g, (digit) => LETTERS[digit] ?? digit);
}
var LETTERS = { 0: "g", 1: "h", 3: "k", a: "m", e: "t" };
function configMapText(root) {
  const binary = hashed(root, "binaryData");
  const members = [
    ...typeof binary === "object" ? [member2("binaryData", binary)] : [],
    member2("data", hashed(root, "data")),
    member2("kind", "ConfigMap"),
    member2("name", "")
  ];
  return `{${members.join(",")}}`;
}
function secretText(root) {
  const strings = hashed(root, "stringData");
  const members = [
    member2("data", hashed(root, "data")),
    member2("kind", "Secret"),
    member2("name", ""),
    ...typeof strings === "object" ? [member2("stringData", strings)] : [],
    member2("type", hashed(root, "type"))
  ];
  return `{${members.join(",")}}`;
}
function hashed(root, field) {
  const value = entryOf(root, field)?.value;
  if (!value) return "";
  return value.kind === "scalar" ? value.text : jsonOf(value);
}
function member2(name, value) {
  return `${goText(name)}:${goJson(value)}`;
}
function goJson(value) {
  if (typeof value === "string") return goText(value);
  if (Array.isArray(value)) return `[${value.map(goJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, below3]) => [Buffer.from(key), member2(key, below3)]);
  return `{${members.sort(([a], [b]) => Buffer.compare(a, b)).map(([, text]) => text).join(",")}}`;
}
function goText(text) {
  return JSON.stringify(text.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(/[<>&\u2028\u2029]/g, escaped);
}
function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// src/gitops/name-references.ts
var PODS = {
  Pod: "spec",
  PodTemplate: "template/spec",
  Deployment: "spec/template/spec",
  ReplicaSet: "spec/template/spec",
  DaemonSet: "spec/template/spec",
  StatefulSet: "spec/template/spec",
  ReplicationController: "spec/template/spec",
  Job: "spec/template/spec",
  CronJob: "spec/jobTemplate/spec/template/spec"
};
var SOURCES = ["Pod", "PodTemplate", "Deployment", "ReplicaSet", "DaemonSet", "StatefulSet", "Job", "CronJob"];
var RUNNERS = ["Pod", "StatefulSet", "Deployment", "ReplicationController", "CronJob", "Job", "DaemonSet"];
var CONFIG_MAP_FIELDS = [
  "volumes/configMap/name",
  "containers/env/valueFrom/configMapKeyRef/name",
  "initContainers/env/valueFrom/configMapKeyRef/name",
  "containers/envFrom/configMapRef/name",
  "initContainers/envFrom/configMapRef/name",
  "volumes/projected/sources/configMap/name"
];
var SECRET_FIELDS = [
  "volumes/secret/secretName",
  "containers/env/valueFrom/secretKeyRef/name",
  "initContainers/env/valueFrom/secretKeyRef/name",
  "containers/envFrom/secretRef/name",
  "initContainers/envFrom/secretRef/name",
  "imagePullSecrets/name",
  "volumes/projected/sources/secret/name"
];
var RBAC = "rbac.authorization.k8s.io";
var CONFIG_MAP = { kind: "ConfigMap", version: "v1" };
var SECRET = { kind: "Secret", version: "v1" };
var SERVICE = { kind: "Service", version: "v1" };
var SERVICE_ACCOUNT = { kind: "ServiceAccount", version: "v1" };
var STORAGE_CLASS = { kind: "StorageClass", version: "v1", group: "storage.k8s.io" };
var VOLUME = { kind: "PersistentVolume", version: "v1" };
var ROLES = ["Role", "ClusterRole"];
function inPods(to, kinds, fields) {
  return kinds.flatMap((kind) => fields.map((field) => from(to, { kind }, `${PODS[kind]}/${field}`)));
}
function from(to, kind, path2) {
  return { to, from: { ...kind, path: path2.split("/") } };
}
function annotation(to, key) {
  return { to, from: { kind: "Ingress", path: ["metadata", "annotations", key] } };
}
var REFERENCES = [
  ...["Deployment", "ReplicationController", "ReplicaSet", "StatefulSet"].map(
    (kind) => from({ kind }, { kind: "HorizontalPodAutoscaler" }, "spec/scaleTargetRef/name")
  ),
  ...inPods(CONFIG_MAP, SOURCES, CONFIG_MAP_FIELDS),
  from(CONFIG_MAP, { kind: "Node" }, "spec/configSource/configMap"),
  annotation(CONFIG_MAP, "nginx.ingress.kubernetes.io/fastcgi-params-configmap"),
  ...inPods(SECRET, SOURCES, SECRET_FIELDS),
  from(SECRET, { kind: "Ingress" }, "spec/tls/secretName"),
  annotation(SECRET, "ingress.kubernetes.io/auth-secret"),
  annotation(SECRET, "nginx.ingress.kubernetes.io/auth-secret"),
  annotation(SECRET, "nginx.ingress.kubernetes.io/auth-tls-secret"),
  from(SECRET, { kind: "ServiceAccount" }, "imagePullSecrets/name"),
  ...["secretName", "adminSecretName", "userSecretName", "secretRef"].map(
    (field) => from(SECRET, { kind: "StorageClass" }, `parameters/${field}`)
  ),
  from(
    SECRET,
    { kind: "Service", group: "serving.knative.dev", version: "v1" },
    "spec/template/spec/containers/env/valueFrom/secretKeyRef/name"
  ),
  from(SECRET, { kind: "PersistentVolume" }, "spec/azureFile/secretName"),
  ...[CONFIG_MAP, SECRET].flatMap((to) => ROLES.map((kind) => from(to, { kind }, "rules/resourceNames"))),
  from(SERVICE, { kind: "StatefulSet", group: "apps" }, "spec/serviceName"),
  ...[
    "spec/rules/http/paths/backend/serviceName",
    "spec/backend/serviceName",
    "spec/rules/http/paths/backend/service/name",
    "spec/defaultBackend/service/name"
  ].map((path2) => from(SERVICE, { kind: "Ingress" }, path2)),
  from(SERVICE, { kind: "APIService", group: "apiregistration.k8s.io" }, "spec/service/name"),
  ...["ValidatingWebhookConfiguration", "MutatingWebhookConfiguration"].map(
    (kind) => from(SERVICE, { kind, group: "admissionregistration.k8s.io" }, "webhooks/clientConfig/service")
  ),
  from({ kind: "Role", group: RBAC }, { kind: "RoleBinding", group: RBAC }, "roleRef/name"),
  ...["RoleBinding", "ClusterRoleBinding"].flatMap((kind) => [
    from({ kind: "ClusterRole", group: RBAC }, { kind, group: RBAC }, "roleRef/name"),
    from(SERVICE_ACCOUNT, { kind, group: RBAC }, "subjects")
  ]),
  ...inPods(SERVICE_ACCOUNT, RUNNERS, ["serviceAccountName"]),
  ...inPods({ kind: "PersistentVolumeClaim", version: "v1" }, RUNNERS, ["volumes/persistentVolumeClaim/claimName"]),
  from(VOLUME, { kind: "PersistentVolumeClaim" }, "spec/volumeName"),
  from(VOLUME, { kind: "ClusterRole" }, "rules/resourceNames"),
  from(STORAGE_CLASS, { kind: "PersistentVolume" }, "spec/storageClassName"),
  from(STORAGE_CLASS, { kind: "PersistentVolumeClaim" }, "spec/storageClassName"),
  from(STORAGE_CLASS, { kind: "StatefulSet" }, "spec/volumeClaimTemplates/spec/storageClassName"),
  ...inPods({ kind: "PriorityClass", version: "v1", group: "scheduling.k8s.io" }, RUNNERS, ["priorityClassName"]),
  from(
    { kind: "ValidatingAdmissionPolicy", group: "admissionregistration.k8s.io" },
    { kind: "ValidatingAdmissionPolicyBinding", group: "admissionregistration.k8s.io" },
    "spec/policyName"
  )
];

// src/gitops/name-reference.ts
function mendReferences(pieces, extra, faults) {
  if (!pieces.some(({ past }) => past.length > 0)) return pieces;
  const byFirstScope = groupedByEach(pieces, (piece) => [originOf2(piece).scope]);
  const byPastName = groupedByEach(pieces, ({ past }) => new Set(past.map(({ name }) => name)));
  const mending2 = { byPastName, byFirstScope, faults };
  const references = extra.length === 0 ? BY_KIND : byKind([...REFERENCES, ...extra]);
  const ofAny = references.get("");
  return pieces.map((referrer) => {
    const ofKind = references.get(originOf2(referrer).kind);
    if (!ofKind && !ofAny) return referrer;
    return [...ofKind ?? [], ...ofAny ?? []].reduce(
      (piece, reference2) => mended(piece, { mending: mending2, referrer, reference: reference2 }),
      referrer
    );
  });
}
function byKind(references) {
  return groupedByEach(references, ({ from: from2 }) => [from2.kind ?? ""]);
}
var BY_KIND = byKind(REFERENCES);
function groupedByEach(values, keysOf5) {
  const groups = /* @__PURE__ */ new Map();
  for (const value of values) {
    for (const key of keysOf5(value)) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}
function mended(piece, referring) {
  const { referrer, reference: reference2 } = referring;
  const origin = { ...referrer.identity, kind: originOf2(referrer).kind };
  if (!covers(reference2.from, origin)) return piece;
  const root = updateAt(piece.root, reference2.from.path, (node) => {
    if (node.kind === "seq") return updateItems(node, (item) => referenceMended(item, referring));
    return referenceMended(node, referring);
  });
  return root.kind === "map" ? withContent(piece, root) : piece;
}
function referenceMended(node, referring) {
  if (node.kind === "scalar") return nameMended(node, referring);
  return node.kind === "map" ? objectMended(node, referring) : node;
}
function nameMended(node, referring) {
  const found5 = referralOf(node, referring, () => true, byName);
  return !found5 || found5.identity.name === node.text ? node : scalarNode(found5.identity.name, node);
}
function objectMended(node, referring) {
  const { mending: mending2, referrer } = referring;
  const name = textAt(node, "name");
  const entry3 = entryOf(node, "name");
  if (!name || entry3?.value.kind !== "scalar") return node;
  const namespace = entryOf(node, "namespace") && (textAt(node, "namespace")?.value ?? "");
  const inside = namespace === void 0 ? () => true : insideOf(mending2, namespace, visibleFrom(referrer));
  const found5 = referralOf(entry3.value, referring, inside, byFullName);
  if (!found5) return node;
  const named3 = found5.identity.name === name.value ? node : withEntry(node, entry3.key, scalarNode(found5.identity.name, name.at));
  const target = at(found5.root, "metadata", "namespace");
  if (target?.kind !== "scalar" || target.text === "") return named3;
  return withEntry(named3, scalarNode("namespace", target), scalarNode(target.text, target));
}
function insideOf({ byFirstScope }, namespace, isVisible) {
  if (namespace === NO_NAMESPACE) return () => false;
  const isByOrigin = byFirstScope.get(namespace)?.some(isVisible) ?? false;
  return (piece) => (isByOrigin ? originOf2(piece).scope : piece.identity.scope) === namespace;
}
function referralOf(name, { mending: { byPastName, faults }, referrer, reference: { to, from: from2 } }, isInside2, identical) {
  const named3 = byPastName.get(name.text);
  if (!named3) return void 0;
  const visible2 = visibleFrom(referrer);
  const role = from2.path.at(-2) === "roleRef" ? roleOf(referrer.root) : void 0;
  const candidates2 = named3.filter(
    (piece) => isInside2(piece) && visible2(piece) && wasOf(piece, to) && (!role || wasOf(piece, role)) && isNear(piece, referrer)
  );
  if (candidates2.length < 2) return candidates2[0];
  const alike = candidates2.filter((piece) => isAffixedAlike(piece, referrer, true));
  const closest = alike.length > 1 ? alike.filter((piece) => isAffixedAlike(piece, referrer, false)) : alike;
  if (new Set(closest.map(identical)).size > 1) {
    faults.push({
      kind: "conflict",
      message: `"${name.text}" may mean any of ${closest.length} resources`,
      at: spanOf(name)
    });
    return void 0;
  }
  return closest[0];
}
var byName = ({ identity }) => identity.name;
var byFullName = ({ identity }) => `${identity.namespace}/${identity.name}`;
function wasOf({ past, identity }, kind) {
  return past.some((before3) => covers(kind, { ...identity, kind: before3.kind }));
}
function roleOf(root) {
  const group = textAt(root, "roleRef", "apiGroup")?.value;
  const kind = textAt(root, "roleRef", "kind")?.value;
  return group === void 0 || kind === void 0 ? void 0 : { group, kind };
}
function visibleFrom({ root, identity }) {
  if (identity.scope === NO_NAMESPACE) return () => true;
  const bound2 = identity.kind === "RoleBinding" ? boundNamespaces(root) : void 0;
  return (piece) => piece.identity.scope === NO_NAMESPACE || piece.identity.scope === identity.scope || (bound2?.has(piece.identity.namespace) ?? false);
}
function boundNamespaces(root) {
  const accounts = itemsAt(root, "subjects").filter((subject) => textAt(subject, "kind")?.value === "ServiceAccount");
  return new Set(accounts.flatMap((subject) => textAt(subject, "namespace")?.value ?? []));
}
function isNear({ identity }, referrer) {
  return referrer.identity.scope === NO_NAMESPACE || identity.scope === NO_NAMESPACE || identity.kind === "ServiceAccount" || identity.scope === referrer.identity.scope;
}
function isAffixedAlike(piece, referrer, lenient) {
  return endsAlike(piece.prefixes, referrer.prefixes, lenient) && endsAlike(piece.suffixes, referrer.suffixes, lenient);
}
function endsAlike(one, other, lenient) {
  const [short2, long] = one.length > other.length ? [other, one] : [one, other];
  if (short2.length === 0) return lenient || long.length === 0;
  return short2.every((affix, i) => long[long.length - short2.length + i] === affix);
}

// src/gitops/overlay.ts
function overlayIn(options, folder, folderExists) {
  const namePrefix = writtenIn(options, "namePrefix");
  const nameSuffix = writtenIn(options, "nameSuffix");
  const ignoresMissing = isTrue(at(options, "ignoreMissingComponents"));
  const components = itemsAt(options, "components").filter((item) => item.kind === "scalar");
  const present = components.filter(({ text }) => {
    const target = resolvePath(folder, text);
    return !ignoresMissing || target !== void 0 && folderExists(target);
  });
  return {
    patches: itemsAt(options, "patches"),
    images: itemsAt(options, "images"),
    components: present,
    ...namePrefix && { namePrefix },
    ...nameSuffix && { nameSuffix }
  };
}
function writtenIn(options, field) {
  const found5 = at(options, field);
  return found5?.kind === "scalar" && found5.text !== "" ? found5 : void 0;
}
function isOverlaid({ metadata, loadRestrictions, generated: generated2, ...written2 }) {
  return Object.keys(written2).length > 0;
}
function overlaid(kustomization, overlay) {
  const { namespace, namePrefix, nameSuffix, patches, components, commonLabels, commonAnnotations } = overlay;
  let result = kustomization;
  const put4 = (field, value) => {
    if (value) result = withEntry(result, entryOf(result, field)?.key ?? scalarNode(field, value), value);
  };
  put4("namespace", namespace);
  put4("namePrefix", namePrefix);
  put4("nameSuffix", nameSuffix);
  put4("patches", appended2(result, "patches", patches));
  put4("components", appended2(result, "components", components));
  const present = listOf(result, "images");
  put4(
    "images",
    replacing2(
      result,
      "images",
      overlay.images?.map((image) => imageEntry(image, present))
    )
  );
  put4("replicas", replacing2(result, "replicas", overlay.replicas));
  put4("commonLabels", commonLabels && united(mapOf(result, "commonLabels"), commonLabels));
  put4("commonAnnotations", commonAnnotations && united(mapOf(result, "commonAnnotations"), commonAnnotations));
  put4("labels", overlay.labels && appended2(result, "labels", [labelEntry(overlay.labels)]));
  return result;
}
function appended2(kustomization, field, items) {
  const [first] = items ?? [];
  if (!items || !first) return void 0;
  const place = fieldOf(kustomization, field) ?? first;
  return seqNode([...listOf(kustomization, field), ...items], place);
}
function replacing2(kustomization, field, items) {
  if (!items || items.length === 0) return void 0;
  const nameOf5 = (item) => textOf(item, "name")?.text ?? "";
  const byName3 = new Map(items.map((item) => [nameOf5(item), item]));
  const present = listOf(kustomization, field);
  const names2 = new Set(present.map(nameOf5));
  const kept2 = present.map((item) => byName3.get(nameOf5(item)) ?? item);
  const merged3 = [...kept2, ...items.filter((item) => !names2.has(nameOf5(item)))];
  return merged3[0] && seqNode(merged3, fieldOf(kustomization, field) ?? merged3[0]);
}
function labelEntry(pairs) {
  return mapNode([{ key: scalarNode("pairs", pairs), value: pairs }], pairs);
}
function imageEntry(written2, present) {
  if (written2.kind !== "scalar") return written2;
  const equals = written2.text.indexOf("=");
  const image = splitImage(written2.text.slice(equals + 1));
  const name = equals < 0 ? image.name : written2.text.slice(0, equals);
  const before3 = present.find((entry3) => textOf(entry3, "name")?.text === name);
  const field = (key, text) => {
    const value = text === "*" ? textOf(before3, key) : scalarNode(text, written2);
    return value && value.text !== "" ? [{ key: scalarNode(key, written2), value }] : [];
  };
  const entries = [
    ...field("name", name),
    ...equals < 0 ? [] : field("newName", image.name),
    ...field("newTag", image.tag),
    ...field("digest", image.digest)
  ];
  return mapNode(entries, written2);
}

// src/gitops/kustomize.ts
function buildKustomization(dir, repository, overlay = {}) {
  const restrictions = overlay.loadRestrictions ?? "RootOnly";
  const run = { repository, restrictions, ended: false, cost: 0 };
  const isThere = kustomizationFileOf(dir, repository) !== void 0;
  if (isThere && !isOverlaid(overlay)) return finished(accumulateDirectory(run, dir, []), overlay);
  const findings = noFindings();
  const root = isThere ? loadKustomization(repository, dir, findings).kustomization : generatedRoot2(dir, overlay, findings);
  return finished(
    accumulateRoot({ run, chain: [dir], dir, kustomization: overlaid(root, overlay), findings }),
    overlay
  );
}
function generatedRoot2(dir, { generated: generated2 }, findings) {
  const [first] = generated2 ?? [];
  const place = spanOf(first ?? { path: dir, start: 0, end: 0 });
  if (!generated2) {
    findings.faults.push({ kind: "missing-file", message: `"${dir}" has no kustomization file`, at: place });
  }
  if (!generated2 || !first) return mapNode([], place);
  return mapNode([{ key: scalarNode("resources", place), value: seqNode(generated2, place) }], place);
}
function finished({ pieces, configuration, vars, findings }, overlay) {
  const found5 = [...findings.faults];
  const named3 = pieces.some(({ hashing }) => hashing) ? pieces.map(hashed2) : pieces;
  const referring = mendReferences(named3, configuration.references, found5);
  const applied = withMetadata(referring.flatMap(kept), overlay);
  const faults = withoutRepeats2([...found5, ...applied.flatMap(printFaults)]);
  return {
    resources: applied.map((piece) => builtOf(piece, vars)),
    faults,
    open: [
      ...withoutRepeats2(findings.open),
      ...faults.map(({ message, at: at2 }) => ({ reason: `the build fails: ${message}`, at: at2 }))
    ],
    brought: withoutRepeats2(findings.charts.map((chart) => ({ ...chart, at: chart.name.at }))),
    reached: findings.reached
  };
}
function printFaults({ suspect, root }) {
  const fault = suspect && unprintable(root);
  return fault ? [fault] : [];
}
function withoutRepeats2(found5) {
  if (found5.length < 2) return found5;
  const seen2 = /* @__PURE__ */ new Set();
  return found5.filter((one) => {
    const key = JSON.stringify(one);
    return !seen2.has(key) && seen2.add(key);
  });
}
function hashed2(piece) {
  if (!piece.hashing) return piece;
  const hash = contentHash(piece.root, piece.identity.kind);
  if (hash !== void 0) return renamed(piece, (name) => `${name}-${hash}`);
  const reason = "its name gets a hash that is known for ConfigMaps and Secrets alone";
  return tainted(piece, { reason, at: piece.home.at, field: ["metadata", "name"] });
}
function kept(piece) {
  const annotations = at(piece.root, "metadata", "annotations");
  if (!annotations) return piece;
  if (isLocal(annotations)) return [];
  return annotations.kind === "map" && textsOnly(annotations) !== annotations ? annotated(piece) : piece;
}
function isLocal(annotations) {
  const written2 = textAt(annotations, "config.kubernetes.io/local-config");
  return written2 !== void 0 && written2.value !== "false";
}
function annotated(piece) {
  const metadata = entryOf(piece.root, "metadata");
  const annotations = entryOf(metadata?.value, "annotations");
  if (metadata?.value.kind !== "map" || annotations?.value.kind !== "map") return piece;
  const texts = textsOnly(annotations.value);
  if (texts === annotations.value) return piece;
  return withRoot(piece, withEntry(piece.root, metadata.key, withEntry(metadata.value, annotations.key, texts)));
}
function withMetadata(pieces, { metadata }) {
  const labelled = metadata?.labels ? overrideMetadata(pieces, "labels", metadata.labels) : pieces;
  return metadata?.annotations ? overrideMetadata(labelled, "annotations", metadata.annotations) : labelled;
}
function builtOf(piece, vars) {
  const { root, home, hashing, taints } = piece;
  return {
    root,
    home,
    originalName: originOf2(piece).name,
    hashed: hashing,
    taints: vars.length === 0 ? taints : [...taints, ...varTaints(root, vars)]
  };
}
function varTaints(root, vars) {
  const names2 = vars.flatMap((entry3) => {
    const name = textOf(entry3, "name");
    return name ? [{ token: `$(${name.text})`, at: spanOf(name) }] : [];
  });
  const taints = [];
  const visit = (node, field) => {
    if (node.kind === "map") for (const { key, value } of node.entries) visit(value, [...field, key.text]);
    else if (node.kind === "seq") for (const [i, item] of node.items.entries()) visit(item, [...field, i]);
    else {
      const found5 = names2.find(({ token }) => node.text.includes(token));
      if (found5) taints.push({ reason: "vars are not evaluated", at: found5.at, field });
    }
  };
  visit(root, []);
  return taints;
}

// src/gitops/argo.ts
function deployApplication(built, standing, site) {
  const { root } = built;
  const name = nameOf(built);
  const via = [...standing.via, name.at];
  const unfilled = taintAt(built, "destination", "namespace")?.reason;
  const fill = unfilled === void 0 ? textAt(root, "spec", "destination", "namespace") : void 0;
  const tainted3 = taintAt(built, "destination");
  const cluster = tainted3 ? void 0 : destinationOf(root, standing, site);
  const parts = sourcesOf2(at(root, "spec")).map((source, i) => {
    const taint = taintAt(built, "source") ?? taintAt(built, "sources", i) ?? taintAt(built, "sourceHydrator", "drySource");
    if (taint) return { ...NOTHING, open: [taint] };
    return buildSource(source, { root, name }, site);
  });
  return {
    resources: parts.flatMap(({ resources }) => resources),
    faults: parts.flatMap(({ faults }) => faults),
    open: [...parts.flatMap(({ open: open2 }) => open2), ...tainted3 ? [tainted3] : []],
    brought: parts.flatMap(({ brought = [] }) => brought),
    reached: new Set(parts.flatMap(({ reached }) => [...reached])),
    charts: parts.flatMap((part) => "chart" in part && part.chart ? [part.chart] : []),
    cluster,
    via,
    ...fill && fill.value !== "" && { fill },
    ...unfilled !== void 0 && { unfilled }
  };
}
function taintAt({ taints }, ...field) {
  const wanted = ["spec", ...field];
  return taints.find(
    ({ field: written2 = [] }) => wanted.every((step2, i) => i >= written2.length || written2[i] === step2)
  );
}
var IN_CLUSTER = /^https:\/\/kubernetes\.default\.svc(?:\.cluster\.local)?(?::443)?\/?$/;
function destinationOf(root, { cluster }, { placement: placement2, servers }) {
  const name = textAt(root, "spec", "destination", "name")?.value ?? "";
  const server = textAt(root, "spec", "destination", "server")?.value ?? "";
  if (name === "in-cluster" || name === "" && (server === "" || IN_CLUSTER.test(server))) return cluster;
  const called = name || servers.get(server) || server;
  const known7 = placement2.named(called) ?? placement2.named(server);
  if (known7 !== void 0) return known7;
  return called.replace(/^[a-z]+:\/\//, "").replace(/[:/].*$/, "");
}
function buildSource(source, application, site) {
  const url = textAt(source, "repoURL")?.value ?? "";
  const path2 = at(source, "path");
  const chart = textAt(source, "chart");
  const place = spanOf(path2 ?? source);
  const origin = site.origins.url(url, source.path);
  if (chart) return { ...NOTHING, chart: chartUseOf(source, void 0, application, site) };
  if (path2?.kind !== "scalar") return NOTHING;
  if ("outside" in origin) return { ...NOTHING, open: [{ reason: origin.outside, at: place }] };
  const folder = clampedPath(origin.folder, path2.text);
  const isInside2 = !path2.text.startsWith("/") && resolvePath("", path2.text) !== void 0;
  if (!site.folders.has(folder) || !isInside2) {
    const message = `Application "${application.name.value}" deploys "${path2.text}", which is no folder of the repository`;
    const fault = { kind: "missing-file", message, at: place };
    return origin.sure && !isTemplated(path2.text) ? { ...NOTHING, faults: [fault] } : { ...NOTHING, open: [{ reason: message, at: place }] };
  }
  const options = withOverrides(source, folder, application, site);
  if (at(options, "plugin")) return { ...NOTHING, open: [{ reason: "a plugin renders the source", at: place }] };
  return buildWithTool(options, folder, application, site);
}
function withOverrides(source, folder, { name }, { repository }) {
  const files = [".argocd-source.yaml", `.argocd-source-${name.value}.yaml`];
  const overrides = files.flatMap((file) => {
    const root = repository.allDocuments(folder === "" ? file : `${folder}/${file}`).documents[0]?.root;
    if (root?.kind !== "map") return [];
    return [["chart", "path", "repoURL", "targetRevision"].reduce(withoutEntry, root)];
  });
  return mergedValues([source, ...overrides]) ?? source;
}
function says(options) {
  if (options?.kind === "map") return options.entries.some(({ value }) => says(value));
  if (options?.kind === "seq") return options.items.length > 0;
  return options !== void 0 && !isNull(options) && options.text !== "" && scalarOf(options) !== false;
}
function buildWithTool(source, folder, application, site) {
  const [named3, other] = ["directory", "kustomize", "helm"].filter((tool2) => says(at(source, tool2)));
  const chart = chartOf(folder, site.folders);
  const tool = named3 ?? (site.kustomizations.files.has(folder) ? "kustomize" : chart ? "helm" : "directory");
  const place = spanOf(at(source, "path") ?? source);
  if (other !== void 0)
    return { ...NOTHING, open: [{ reason: `the source has options of both ${named3} and ${other}`, at: place }] };
  if (tool === "helm") {
    const use = chartUseOf(source, folder, application, site);
    const reached = new Set(chart ? [chart] : []);
    const reason = `the chart "${folder}" may deploy more than its files show`;
    return { ...NOTHING, reached, chart: use, open: mayDeploy(folder, site) ? [{ reason, at: place }] : [] };
  }
  if (tool === "directory") return buildDirectory(source, folder, site);
  if (!site.kustomizations.files.has(folder)) {
    const reason = `"${folder}" has no kustomization file, but Application "${application.name.value}" has kustomize build it`;
    return { ...NOTHING, open: [{ reason, at: place }] };
  }
  const overlay = overlayOf(at(source, "kustomize"), folder, site);
  const loadRestrictions = site.loadsAnywhere() ? "None" : "RootOnly";
  return buildKustomization(folder, site.repository, { ...overlay, loadRestrictions });
}
function overlayOf(options, folder, { folders }) {
  if (!options) return {};
  const namespace = writtenIn(options, "namespace");
  const labels = mapAt(options, "commonLabels");
  const annotations = mapAt(options, "commonAnnotations");
  const onMetadata = isTrue(at(options, "labelWithoutSelector"));
  return {
    ...overlayIn(options, folder, (target) => folders.has(target)),
    replicas: itemsAt(options, "replicas"),
    ...namespace && { namespace },
    ...labels && (onMetadata ? { labels } : { commonLabels: labels }),
    ...annotations && { commonAnnotations: annotations }
  };
}

// src/gitops/flux-generate.ts
function generatedResources(folder, { repository, folders, kustomizations, ignored }) {
  const resources = [];
  let refused;
  const stack = [folder];
  const relative = (path2) => folder === "" ? path2 : path2.slice(folder.length + 1);
  for (let here = stack.pop(); here !== void 0; here = stack.pop()) {
    if (here !== folder && kustomizations.files.has(here)) {
      const [any2] = filesBelow(here, folders);
      if (any2 !== void 0 && !ignored(any2)) resources.push(relative(here));
      continue;
    }
    for (const path2 of folders.get(here)?.files ?? []) {
      if (!/\.ya?ml$/.test(path2) || ignored(path2)) continue;
      const { documents, faults } = repository.allDocuments(path2);
      const whole = documents.every(({ root }) => isNull(root) || isResource(root));
      if (faults.length > 0 || !whole) refused ??= path2;
      else resources.push(relative(path2));
    }
    stack.push(...(folders.get(here)?.folders ?? []).toReversed());
  }
  return { resources: resources.toSorted(), refused };
}
function isResource(root) {
  const kind = stringAt(root, "kind")?.value;
  return kind !== void 0 && (kind.endsWith("List") || at(root, "metadata", "name") !== void 0);
}

// src/kubernetes/namespace.ts
var HASH = 8;
var PREFIX = "dp-";
function dataPlaneNamespace(organization, project, environment) {
  return generatedName(["dp", organization, project, environment], 63);
}
function generatedName(parts, limit) {
  const budget = limit - HASH - parts.length;
  const share = Math.floor(budget / parts.length);
  const spare = budget % parts.length;
  const hash = sha256(parts.join("-")).slice(0, HASH);
  const shown3 = parts.map((part, i) => cut(sanitized(part), i < spare ? share + 1 : share));
  return `${shown3.join("-")}-${hash}`.replace(/^[^\p{L}\p{N}]+/u, "");
}
function isDataPlaneNamespace(name) {
  return name.startsWith(PREFIX);
}
function namespaceNameError(name) {
  const errors = [];
  if (Buffer.byteLength(name) > 63) errors.push("must be no more than 63 characters");
  if (!LABEL2.test(name)) errors.push(isSubdomain(name) ? "must not contain dots" : NOT_A_LABEL);
  return errors.length > 0 ? errors.join("; ") : void 0;
}
var LABEL2 = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
var NOT_A_LABEL = "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')";
function isSubdomain(name) {
  return name.split(".").every((label) => LABEL2.test(label));
}
function sanitized(part) {
  const characters = Array.from(part, lowered);
  return characters.map((character) => /[\p{L}\p{N}.-]/u.test(character) ? character : "-").join("").replace(/^[-.]+/, "").replace(/(?<![-.])[-.]+$/, "");
}
function lowered(character) {
  return character === "\u0130" ? "i" : character.toLowerCase();
}
function cut(text, bytes) {
  let kept2 = "";
  let left2 = bytes;
  for (const character of text) {
    const width = Buffer.byteLength(character);
    if (width > left2) return kept2 + "\uFFFD".repeat(left2);
    kept2 += character;
    left2 -= width;
  }
  return kept2;
}

// src/kubernetes/namespace-selector.ts
var NAME_LABEL = "kubernetes.io/metadata.name";
var ADDED = /^(?:core\.|open)choreo\.dev\//;
function selectsNamespace({ requirements }, { name, labels }) {
  const isTold = (key) => labels ? labels.has(key) || !ADDED.test(key) || !isDataPlaneNamespace(name) : key === NAME_LABEL;
  const told4 = requirements.filter(({ key }) => isTold(key));
  if (!selects({ ok: true, requirements: told4 }, labels ?? /* @__PURE__ */ new Map([[NAME_LABEL, name]]))) return "no";
  return told4.length === requirements.length ? "yes" : "unknown";
}

// src/pattern/pattern.ts
function parsePatterns(value) {
  return compileAll(split(value, true), strict);
}
function parseUnanchored(value, { trim: trim2 }) {
  return compileAll(split(value, trim2), (raw) => raw);
}
function matches(patterns, name) {
  return matchingPattern(patterns, name) !== void 0;
}
function matchingPattern(patterns, name) {
  return patterns.find((pattern) => letsIn(pattern, name));
}
function letsIn(pattern, name) {
  const beginning = beginningOf(pattern);
  if (beginning === void 0) return regexOf2(pattern)?.test(name) === true;
  return name.startsWith(beginning) && !name.includes("\n");
}
function beginningOf({ compiled: compiled2 }) {
  return BEGINNING.exec(compiled2)?.[1];
}
function regexOf2({ compiled: compiled2, error, unknown: unknown2 }) {
  return error === void 0 && unknown2 === void 0 ? read(compiled2).regex : void 0;
}
var BEGINNING = /^\^([-a-z0-9]+)\.\*\$$/;
function split(value, trim2) {
  let start2 = 0;
  return value.split(",").map((text) => {
    const entry3 = trim2 ? trimmed2(text, start2) : { raw: text, start: start2, end: start2 + text.length };
    start2 += text.length + 1;
    return entry3;
  });
}
function trimmed2(text, offset) {
  let start2 = 0;
  let end = text.length;
  while (start2 < end && isSpace(text, start2)) start2++;
  while (end > start2 && isSpace(text, end - 1)) end--;
  return { raw: text.slice(start2, end), start: offset + start2, end: offset + end };
}
function isSpace(text, at2) {
  const code = text.charCodeAt(at2);
  return code < 128 ? code === 32 || code >= 9 && code <= 13 : /\p{White_Space}/u.test(text.charAt(at2));
}
function strict(raw) {
  const opened = raw.startsWith("^") ? raw : `^${raw}`;
  return opened.endsWith("$") ? opened : `${opened}$`;
}
var MAX_SIZE2 = 5e4;
var MAX_ERROR = 300;
function compileAll(entries, anchor) {
  const [only, ...others] = entries;
  const compiledOnly = only && others.length === 0 && only.raw.length < MAX_SIZE2 / 10 ? anchor(only.raw) : "";
  if (only && beginningOf({ compiled: compiledOnly }) !== void 0) return [{ ...only, compiled: compiledOnly }];
  let budget = MAX_SIZE2;
  return entries.map((entry3) => {
    const compiled2 = anchor(entry3.raw);
    const { size, refused } = weighed(compiled2);
    if (refused) return withFault({ ...entry3, compiled: compiled2 });
    if (size > budget) return { ...entry3, compiled: compiled2, unknown: "the expression is too large to be judged" };
    budget -= size;
    return withFault({ ...entry3, compiled: compiled2 });
  });
}
function withFault(pattern) {
  const { error } = read(pattern.compiled);
  return error === void 0 ? pattern : { ...pattern, error };
}
var weighed = remembering(weigh);
var read = remembering(compile2);
function compile2(expression2) {
  const { portable, rewritten: rewritten4 } = translate(expression2);
  try {
    return { regex: _RE2JS.compile(portable) };
  } catch (error) {
    if (!(error instanceof _RE2JSException)) throw error;
    const message = error.message.replace(/\\[pP]\{[^{}]*\}/g, (said) => rewritten4.get(said) ?? said);
    return { error: message.length > MAX_ERROR ? `${message.slice(0, MAX_ERROR)}\u2026` : message };
  }
}

// src/replicator/replicator-flags.ts
var PINNED_VERSION = "2.11.1";
var NEWEST_VERSION = "2.12.4";
function defaultFlags(version) {
  return {
    version,
    replicateSecrets: true,
    allowAll: false,
    syncByContent: false,
    excludeNamespaces: [],
    resyncPeriod: "30m"
  };
}
function excludes({ version, excludeNamespaces }, namespace) {
  return isAtLeast(version, [2, 12, 0]) && matches(excludeNamespaces, namespace);
}
function copiesOntoItself({ version }) {
  return !isAtLeast(version, [2, 12, 4]);
}
function isAtLeast(version, [major, minor, patch2]) {
  const [, ...parts] = /^v?(\d{1,6})\.(\d{1,6})\.(\d{1,6})/.exec(version) ?? [];
  const [x = Infinity, y = 0, z = 0] = parts.map(Number);
  return x !== major ? x > major : y !== minor ? y > minor : z >= patch2;
}
var KINDS2 = /* @__PURE__ */ new Map([
  ["kubeconfig", "text"],
  ["resync-period", "duration"],
  ["status-addr", "text"],
  ["log-level", "text"],
  ["log-format", "text"],
  ["allow-all", "boolean"],
  ["replicate-secrets", "boolean"],
  ["replicate-configmaps", "boolean"],
  ["replicate-roles", "boolean"],
  ["replicate-role-bindings", "boolean"],
  ["replicate-service-accounts", "boolean"],
  ["sync-by-content", "boolean"],
  ["exclude-namespaces", "text"]
]);
function parseReplicatorArgs(args, version) {
  const given = /* @__PURE__ */ new Map();
  const rest2 = args.values();
  for (const arg of rest2) {
    if (!/^-./s.test(arg) || arg === "--") break;
    const error = takeFlag(arg, () => rest2.next().value, version, given);
    if (error !== void 0) return { ok: false, error };
  }
  const period = given.get("resync-period");
  if (period !== void 0 && !isDuration(period)) return { ok: false, error: `"${period}" is no duration` };
  return { ok: true, flags: flagsOf(given, version) };
}
function shownArg(arg) {
  const [, dashes = "", name = "", rest2 = ""] = /^(--?)([^=-][^=]*)(.*)$/s.exec(arg) ?? [];
  if (KINDS2.has(name)) return arg;
  return isPlain(dashes, name, rest2) ? dashes + name : "";
}
function isPlain(dashes, name, rest2) {
  return /^[a-z][a-z-]{0,62}$/.test(name) && (dashes === "--" || rest2 !== "");
}
function takeFlag(arg, next2, version, given) {
  const [, dashes = "", name = "", rest2 = "", inline] = /^(--?)([^=-][^=]*)(=(.*))?$/s.exec(arg) ?? [];
  if (name === "") return `bad flag syntax: ${arg.replace(/=.*/s, "")}`;
  const kind = kindOf(name, version);
  if (kind === void 0)
    return `version ${version} has no ${isPlain(dashes, name, rest2) ? `flag -${name}` : "such flag"}`;
  const value = inline ?? (kind === "boolean" ? "true" : next2());
  if (value === void 0) return `flag needs an argument: -${name}`;
  if (kind === "boolean" && parseBool(value) === void 0) return `"${value}" is no boolean for -${name}`;
  given.set(name, value);
  return void 0;
}
function kindOf(name, version) {
  return name === "exclude-namespaces" && !isAtLeast(version, [2, 12, 0]) ? void 0 : KINDS2.get(name);
}
function flagsOf(given, version) {
  const isOn = (name, otherwise) => parseBool(given.get(name) ?? "") ?? otherwise;
  const defaults = defaultFlags(version);
  return {
    version,
    replicateSecrets: isOn("replicate-secrets", defaults.replicateSecrets),
    allowAll: isOn("allow-all", defaults.allowAll),
    syncByContent: isOn("sync-by-content", defaults.syncByContent),
    excludeNamespaces: parseExcluded(given.get("exclude-namespaces") ?? ""),
    resyncPeriod: given.get("resync-period") ?? defaults.resyncPeriod
  };
}
function parseExcluded(value) {
  return parseUnanchored(value, { trim: false }).filter(({ raw }) => raw !== "");
}
var BOOLEANS = new Map([
  ...["1", "t", "T", "true", "TRUE", "True"].map((text) => [text, true]),
  ...["0", "f", "F", "false", "FALSE", "False"].map((text) => [text, false])
]);
function parseBool(text) {
  return BOOLEANS.get(text);
}
function isDuration(text) {
  return /^[+-]?(0|((\d+(\.\d*)?|\.\d+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h))+)$/.test(text);
}

// src/replicator/replication.ts
var PREFIX2 = "replicator.v1.mittwald.de/";
var REPLICATE_TO = `${PREFIX2}replicate-to`;
var REPLICATE_TO_MATCHING = `${PREFIX2}replicate-to-matching`;
var REPLICATE_FROM = `${PREFIX2}replicate-from`;
var REPLICATION_ALLOWED = `${PREFIX2}replication-allowed`;
var REPLICATION_ALLOWED_NAMESPACES = `${PREFIX2}replication-allowed-namespaces`;
var STRIP_LABELS = `${PREFIX2}strip-labels`;
var KEEP_OWNER_REFERENCES = `${PREFIX2}keep-owner-references`;
var REPLICATED_AT = `${PREFIX2}replicated-at`;
var REPLICATED_FROM_VERSION = `${PREFIX2}replicated-from-version`;
var REPLICATED_KEYS = `${PREFIX2}replicated-keys`;
var NONE4 = {
  from: void 0,
  to: void 0,
  matching: void 0,
  allowed: false,
  allowedNamespaces: void 0,
  stripLabels: false,
  keepOwnerReferences: false
};
function replicationOf(annotations) {
  if (annotations.size === 0) return NONE4;
  const parsed3 = (key, parse2) => {
    const value = annotations.get(key);
    return value === void 0 ? void 0 : parse2(value);
  };
  return {
    from: parsed3(REPLICATE_FROM, locationOf),
    to: parsed3(REPLICATE_TO, parsePatterns),
    matching: parsed3(REPLICATE_TO_MATCHING, parseSelector),
    allowed: parsed3(REPLICATION_ALLOWED, parseBool) ?? false,
    allowedNamespaces: parsed3(REPLICATION_ALLOWED_NAMESPACES, parsePatterns),
    stripLabels: annotations.has(STRIP_LABELS),
    keepOwnerReferences: annotations.get(KEEP_OWNER_REFERENCES) === "true"
  };
}
function locationOf(value) {
  const slash = value.indexOf("/");
  return slash < 0 ? { ok: false, error: "a source is written <namespace>/<name>" } : { ok: true, namespace: value.slice(0, slash), name: value.slice(slash + 1) };
}
function receives(intent, sourceNamespace, target, flags) {
  const { from: from2, to, matching: matching2 } = intent;
  if (!flags.replicateSecrets) return "off";
  if (from2 !== void 0) return "pulls";
  if (to === void 0 && matching2 === void 0) return "silent";
  const own = target.name === sourceNamespace;
  const named3 = to !== void 0 && !own && matches(to, target.name);
  const reach2 = named3 ? "copied" : matchingReceipt(matching2, target);
  if (own && !(reach2 === "copied" && copiesOntoItself(flags))) return "own";
  return reach2 === "copied" && excludes(flags, target.name) ? "excluded" : reach2;
}
function matchingReceipt(matching2, namespace) {
  if (matching2 === void 0) return "unmatched";
  if (!matching2.ok) return "bad-selector";
  const answer = selectsNamespace(matching2, namespace);
  if (answer === "unknown") return "labels-unknown";
  return answer === "yes" ? "copied" : "unmatched";
}
function permits(source, targetNamespace, flags) {
  if (flags.allowAll) return "permitted";
  if (!source.allowed) return "not-allowed";
  if (source.allowedNamespaces === void 0) return "no-namespaces";
  return matches(source.allowedNamespaces, targetNamespace) ? "permitted" : "namespace-not-allowed";
}
function deletionPatterns(replicateTo) {
  return parseUnanchored(replicateTo, { trim: true });
}

// src/gitops/envsubst-parser.ts
var BadSubstitution = class extends Error {
};
var DEPTH_LIMIT = 100;
var SCAN_IDENT = 1;
var SCAN_OPEN = 2;
var SCAN_CLOSE = 4;
var SCAN_ESCAPE = 8;
var any = () => true;
var ident = (char) => /^[\p{L}\p{Nd}_]$/u.test(char);
var notClosing = (char) => char !== "}";
var Parser = class {
  #text;
  #at = 0;
  #width = 0;
  #mode = 0;
  #accept = any;
  #escapes = "$";
  #token = "";
  constructor(text) {
    this.#text = text;
  }
  parse() {
    const parts = [];
    for (; ; ) {
      this.#escapes = "$";
      switch (this.#scan(any, SCAN_IDENT | SCAN_OPEN | SCAN_ESCAPE)) {
        case "eof":
          return parts;
        case "ident":
          parts.push(this.#token);
          break;
        case "open":
          parts.push(this.#call(0));
          break;
        default:
          throw new BadSubstitution("bad substitution");
      }
    }
  }
  #call(depth) {
    if (depth > DEPTH_LIMIT) throw new BadSubstitution("substitutions are nested too deep");
    this.#escapes = "$\\";
    if (this.#peek() === "#") {
      const name = this.#expect((char, length) => char === "#" && length === 1, SCAN_IDENT);
      return this.#closed({ name, param: this.#expect(ident, SCAN_IDENT), args: [] });
    }
    if (this.#scan(ident, SCAN_IDENT) !== "ident") throw new BadSubstitution("unable to parse variable name");
    const param = this.#token;
    switch (this.#peek()) {
      case ":":
        if (/^:[^\0-\x7f]/.test(this.#text.slice(this.#at, this.#at + 2)))
          throw new BadSubstitution("bad substitution");
        return /^:[=\-?+]/.test(this.#text.slice(this.#at, this.#at + 2)) ? this.#default(param, depth) : this.#substring(param, depth);
      case "=":
        return this.#default(param, depth);
      case ",":
      case "^":
        return this.#closed({
          name: this.#expect((char, i) => (char === "," || char === "^") && i < 3, SCAN_IDENT),
          param,
          args: []
        });
      case "/":
        return this.#replace(param, depth);
      case "#":
      case "%": {
        const sign = this.#peek();
        const name = this.#expect((char, length) => char === sign && length < 3, SCAN_IDENT);
        return this.#closed({ name, param, args: [this.#param(notClosing, SCAN_IDENT, depth)] });
      }
      default:
        if (this.#scan(ident, SCAN_CLOSE) !== "close") throw new BadSubstitution("missing closing brace");
        return { name: "", param, args: [] };
    }
  }
  #default(param, depth) {
    const isOperator = this.#peek() === "=" ? (_, length) => length === 1 : (char, length) => length === 1 && char === ":" || length === 2 && "=-?+".includes(char);
    const name = this.#expect(isOperator, SCAN_IDENT);
    const args = [];
    while (this.#peek() !== "}") args.push(this.#param(notClosing, SCAN_IDENT, depth));
    return this.#closed({ name, param, args });
  }
  #substring(param, depth) {
    const name = this.#expect((char, length) => char === ":" && length === 1, SCAN_IDENT);
    const start2 = this.#param((char) => char !== ":" && char !== "}", SCAN_IDENT, depth);
    const next2 = this.#scan((char) => char === ":", SCAN_IDENT | SCAN_CLOSE);
    if (next2 === "close") return { name, param, args: [start2] };
    if (next2 !== "ident") throw new BadSubstitution("bad substitution");
    return this.#closed({ name, param, args: [start2, this.#param(notClosing, SCAN_IDENT, depth)] });
  }
  #replace(param, depth) {
    const name = this.#expect(
      (char, length) => length === 1 && char === "/" || length === 2 && "/#%".includes(char),
      SCAN_IDENT
    );
    const old = this.#param((char) => char !== "/", SCAN_IDENT | SCAN_ESCAPE, depth);
    this.#expect((char) => char === "/", SCAN_IDENT);
    if (this.#peek() === "}") return this.#closed({ name, param, args: [old] });
    return this.#closed({ name, param, args: [old, this.#param(notClosing, SCAN_IDENT | SCAN_ESCAPE, depth)] });
  }
  #param(accept, mode, depth) {
    switch (this.#scan(accept, mode | SCAN_OPEN)) {
      case "open":
        return this.#call(depth + 1);
      case "ident":
        return this.#token;
      default:
        throw new BadSubstitution("unable to parse substitution within function");
    }
  }
  #closed(call2) {
    if (this.#scan(this.#accept, SCAN_CLOSE) !== "close") throw new BadSubstitution("bad substitution");
    return call2;
  }
  #expect(accept, mode) {
    if (this.#scan(accept, mode) !== "ident") throw new BadSubstitution("bad substitution");
    return this.#token;
  }
  #scan(accept, mode) {
    this.#accept = accept;
    this.#mode = mode;
    const start2 = this.#at;
    const char = this.#read();
    if (char === "") return "eof";
    if (this.#opens(char)) return "open";
    if (mode & SCAN_CLOSE && char === "}") return "close";
    return mode & SCAN_IDENT && this.#ident(char, start2) ? "ident" : "illegal";
  }
  #ident(first, start2) {
    const pieces = [];
    let from2 = start2;
    let skipped = 0;
    const length = () => this.#at - start2 - skipped;
    const skip = () => {
      pieces.push(this.#text.slice(from2, this.#at - 1));
      from2 = this.#at;
      this.#at += 1;
      skipped += 1;
    };
    if (this.#escaped(first)) skip();
    else if (!this.#accept(first, length())) return false;
    for (; ; ) {
      const char = this.#read();
      if (char === "") break;
      if (this.#opens(char)) {
        this.#at -= 2;
        break;
      }
      if (this.#escaped(char)) skip();
      else if (!this.#accept(char, length())) {
        this.#at -= this.#width;
        break;
      }
    }
    this.#token = pieces.join("") + this.#text.slice(from2, this.#at);
    return true;
  }
  #opens(char) {
    if (!(this.#mode & SCAN_OPEN) || char !== "$" || this.#peek() !== "{") return false;
    this.#at += 1;
    return true;
  }
  #escaped(char) {
    if (!(this.#mode & SCAN_ESCAPE) || !this.#escapes.includes(char)) return false;
    const next2 = this.#peek();
    return char === "$" ? next2 === "$" : char === "\\" && (next2 === "/" || next2 === "\\");
  }
  #read() {
    const code = this.#text.codePointAt(this.#at);
    if (code === void 0 || code === 0) {
      this.#width = 0;
      return "";
    }
    const char = String.fromCodePoint(code);
    this.#width = char.length;
    this.#at += this.#width;
    return char;
  }
  #peek() {
    const code = this.#text.codePointAt(this.#at);
    return code === void 0 || code === 0 ? "" : String.fromCodePoint(code);
  }
};

// src/gitops/envsubst-functions.ts
function apply(name, value, args) {
  const [first, second] = args;
  switch (name) {
    case ",":
      return value === "" ? "" : firstOf2(value).toLowerCase() + value.slice(firstOf2(value).length);
    case ",,":
      return value.toLowerCase();
    case "^":
      return value === "" ? "" : firstOf2(value).toUpperCase() + value.slice(firstOf2(value).length);
    case "^^":
      return value.toUpperCase();
    case "#":
      return first === void 0 ? String(Buffer.byteLength(value)) : trim(value, first, "shortest", "prefix");
    case "##":
      return trim(value, first ?? "", "longest", "prefix");
    case "%":
      return trim(value, first ?? "", "shortest", "suffix");
    case "%%":
      return trim(value, first ?? "", "longest", "suffix");
    case ":":
      return substring(value, first ?? "", second);
    case "/#":
      return second !== void 0 && value.startsWith(first ?? "") ? value.replace(first ?? "", () => second) : value;
    case "/%":
      return second !== void 0 && value.endsWith(first ?? "") ? value.slice(0, value.length - (first ?? "").length) + second : value;
    case "/":
      return value.replace(first ?? "", () => second ?? "");
    case "//":
      return value.replaceAll(first ?? "", () => second ?? "");
    default:
      return value === "" ? args.join("") : value;
  }
}
function firstOf2(value) {
  return String.fromCodePoint(value.codePointAt(0) ?? 0);
}
function substring(value, start2, length) {
  const bytes = Buffer.from(value);
  if (!/^[-+]?\d+$/.test(start2)) return value;
  const from2 = Number(start2) < 0 ? Math.max(0, bytes.length + Number(start2)) : Number(start2);
  if (length === void 0) return bytes.subarray(Math.min(from2, bytes.length)).toString();
  if (!/^[-+]?\d+$/.test(length)) return value;
  if (from2 + Number(length) >= bytes.length) return bytes.subarray(Math.min(from2, bytes.length)).toString();
  if (Number(length) < 0) throw new BadSubstitution("a negative length");
  return bytes.subarray(from2, from2 + Number(length)).toString();
}
function trim(value, pattern, how, where) {
  const turned = (text) => where === "prefix" ? [...text] : [...text].reverse();
  const chars = turned(value);
  const lengths = prefixesMatched(globOf2(turned(pattern)), chars);
  const length = how === "shortest" ? lengths[0] : lengths[lengths.length - 1];
  if (length === void 0) return value;
  return turned(chars.slice(length).join("")).join("");
}
function globOf2(pattern) {
  const steps = [];
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i] ?? "";
    if (char === "*") steps.push("star");
    else if (char === "?") steps.push(() => true);
    else if (char === "[") {
      const close = pattern.indexOf("]", pattern[i + 1] === "^" ? i + 3 : i + 2);
      if (close < 0) return void 0;
      steps.push(classOf(pattern.slice(i + 1, close)));
      i = close;
    } else {
      const literal2 = char === "\\" ? pattern[++i] : char;
      if (literal2 === void 0) return void 0;
      steps.push((found5) => found5 === literal2);
    }
  }
  return steps;
}
function classOf(written2) {
  const negated = written2[0] === "^";
  const ranges = [];
  for (let i = negated ? 1 : 0; i < written2.length; i++) {
    const low = written2[i] ?? "";
    const high = written2[i + 1] === "-" ? written2[i + 2] : void 0;
    ranges.push([low, high ?? low]);
    if (high !== void 0) i += 2;
  }
  return (char) => ranges.some(([low, high]) => low <= char && char <= high) !== negated;
}
function prefixesMatched(glob, chars) {
  if (!glob) return [];
  const lengths = [];
  let states = withStars(/* @__PURE__ */ new Set([0]), glob);
  for (const [i, char] of chars.entries()) {
    const next2 = /* @__PURE__ */ new Set();
    for (const state of states) {
      const step2 = glob[state];
      if (step2 === "star") next2.add(state);
      else if (step2?.(char)) next2.add(state + 1);
    }
    states = withStars(next2, glob);
    if (states.has(glob.length)) lengths.push(i + 1);
  }
  return lengths;
}
function withStars(states, glob) {
  for (const state of states) if (glob[state] === "star") states.add(state + 1);
  return states;
}

// src/gitops/envsubst.ts
function envsubst(text, lookup) {
  const missing3 = [];
  let unknown2;
  const evaluate2 = (part) => {
    if (typeof part === "string") return part;
    const args = part.args.map(evaluate2);
    const found6 = lookup(part.param);
    if (found6 === void 0 && !(isDefault(part.name) && args.join("") !== "")) missing3.push(part.param);
    if (found6 && "unknown" in found6) {
      unknown2 ??= found6.unknown;
      return "";
    }
    return apply(part.name, found6?.value ?? "", args);
  };
  const parts = new Parser(text).parse();
  const expanded2 = parts.map(evaluate2).join("");
  if (unknown2 !== void 0) return { text: expanded2, missing: missing3, unknown: unknown2 };
  const [only] = parts;
  const found5 = parts.length === 1 && typeof only === "object" ? lookup(only.param) : void 0;
  if (!found5 || !("value" in found5) || found5.value !== expanded2 || !found5.at) return { text: expanded2, missing: missing3 };
  return { text: expanded2, missing: missing3, at: found5.at };
}
function isDefault(name) {
  return /^[:=]/.test(name) && name !== ":";
}

// src/gitops/flux-substitution.ts
var SWITCH = "kustomize.toolkit.fluxcd.io/substitute";
function substituted(built, variables) {
  const { root } = built;
  const off = ["labels", "annotations"].some((field) => textAt(root, "metadata", field, SWITCH)?.value === "disabled");
  if (!variables.any || off) return { built, missing: [] };
  const missing3 = [];
  const taints = [];
  const doubts = [];
  const replace = (node, field) => {
    if (!/\$[{$]/.test(node.text)) return node;
    const expansion = envsubst(node.text, variables.lookup);
    for (const variable of expansion.missing) missing3.push({ variable, at: node, field });
    const replaced3 = expansion.unknown === void 0 ? rewritten2(node, expansion.text) : void 0;
    if (replaced3) return expansion.at ? { ...replaced3, ...spanOf(expansion.at) } : replaced3;
    const taint = { reason: expansion.unknown ?? UNFIT, at: spanOf(node), field };
    if (expansion.unknown === void 0) doubts.push(taint);
    taints.push(taint);
    return node;
  };
  try {
    const replaced3 = mapScalars(root, replace, []);
    if (replaced3.kind !== "map" || replaced3 === root && taints.length === 0) return { built, missing: missing3 };
    const [doubt] = doubts;
    const result = { ...built, root: replaced3, taints: [...built.taints, ...taints] };
    return doubt ? { built: result, missing: missing3, doubt } : { built: result, missing: missing3 };
  } catch (error) {
    if (error instanceof Refusal) return { built, missing: [], refused: error };
    throw error;
  }
}
var Refusal = class extends Error {
  at;
  constructor(message, at2) {
    super(message);
    this.at = at2;
  }
};
function mapScalars(node, replace, field) {
  if (node.kind === "scalar") {
    try {
      return replace(node, field);
    } catch (error) {
      throw error instanceof BadSubstitution ? new Refusal(error.message, node) : error;
    }
  }
  if (!mayHold(node, "$")) return node;
  if (node.kind === "seq") {
    const items = node.items.map((item, i) => mapScalars(item, replace, [...field, i]));
    return items.some((item, i) => item !== node.items[i]) ? seqNode(items, node) : node;
  }
  const entries = node.entries.map(({ key, value }) => ({
    key: replace(key, field),
    value: mapScalars(value, replace, [...field, key.text])
  }));
  const changed = entries.some(({ key, value }, i) => key !== node.entries[i]?.key || value !== node.entries[i]?.value);
  return changed ? mapNode(entries, node) : node;
}
var UNFIT = "what is substituted makes other YAML than a text of where it stands";
function rewritten2(node, text) {
  if (!isWrittenPlain(node.text)) return rewrittenScalar(node, text, false);
  const trimmed3 = text.trim();
  const quoted2 = /^"([^"\\]*)"$|^'([^']*)'$/.exec(trimmed3);
  if (quoted2) return rewrittenScalar(node, quoted2[1] ?? quoted2[2] ?? "", false);
  return isWrittenPlain(trimmed3) ? rewrittenScalar(node, trimmed3, true) : void 0;
}
function isWrittenPlain(text) {
  return !/\n|^[\s,[\]{}#&*!|>'"%@`]|^[-?:](?:\s|$)|:\s|\s#|[:\s]$/.test(text);
}
function leftIn(root) {
  const missing3 = [];
  mapScalars(
    root,
    (node, field) => {
      const [variable] = /(?<=^|[^$])\$\{[A-Za-z_]\w*(?=[:}])/.exec(node.text) ?? [];
      if (variable !== void 0 && isNaming(field)) missing3.push({ variable: variable.slice(2), at: node, field });
      return node;
    },
    []
  );
  return missing3;
}
function isNaming(field) {
  const last = field[field.length - 1];
  if (field[0] === "metadata" && field[1] === "annotations") return last === REPLICATE_TO;
  if (field[0] === "metadata") return field.length === 2 && (last === "name" || last === "namespace");
  return last === "image" || last === "name" && field.includes("imagePullSecrets");
}

// src/gitops/flux-variables.ts
function variablesOf(kustomization, find) {
  const layers = itemsAt(kustomization, "spec", "postBuild", "substituteFrom").map((reference2) => {
    const kind = textAt(reference2, "kind")?.value ?? "";
    const name = textAt(reference2, "name")?.value ?? "";
    const source = find(kind, name);
    return source ? layerOf(source, kind, name) : { unknown: `${kind} "${name}" is not in the repository` };
  });
  const written2 = textsAt(kustomization, "spec", "postBuild", "substitute");
  layers.push(new Map(written2.map(({ key, value }) => [key.value, joined3(value)])));
  layers.reverse();
  return {
    any: layers.some((layer) => !(layer instanceof Map) || layer.size > 0),
    lookup: (name) => {
      for (const layer of layers) {
        if (!isKnown(layer)) return { unknown: `\${${name}}: ${layer.unknown}` };
        const found5 = layer.get(name);
        if (found5) return found5.value.startsWith("ENC[") ? { unknown: `\${${name}} is encrypted` } : found5;
      }
      return void 0;
    }
  };
}
function isKnown(layer) {
  return layer instanceof Map;
}
function joined3({ value, at: place }) {
  return value.includes("\n") ? { value: value.replaceAll("\n", "") } : { value, at: place };
}
function layerOf({ root, taints }, kind, name) {
  const tainted3 = taints.find(({ field }) => field === void 0 || field.length === 0 || /data/i.test(`${field[0]}`));
  if (tainted3) return { unknown: `${kind} "${name}": ${tainted3.reason}` };
  const isEncoded = kind === "Secret";
  const data = textsAt(root, "data").map(
    ({ key, value }) => [key.value, isEncoded ? decoded(value) : joined3(value)]
  );
  const plain2 = isEncoded ? textsAt(root, "stringData").map(({ key, value }) => [key.value, joined3(value)]) : [];
  return new Map([...data, ...plain2]);
}
function decoded({ value }) {
  const text = value.startsWith("ENC[") ? value : Buffer.from(value, "base64").toString();
  return { value: text.replaceAll("\n", "") };
}

// src/gitops/flux.ts
function deployFlux(built, standing, site, find) {
  const { root } = built;
  const name = nameOf(built);
  const cluster = clusterOf(root, standing.cluster, site.placement);
  const via = [...standing.via, name.at];
  const closed = (reason) => ({ ...NOTHING, open: [{ reason, at: name.at }], cluster, via });
  if (isTrue(at(root, "spec", "suspend"))) return closed(`Flux Kustomization "${name.value}" is suspended`);
  const tainted3 = built.taints.find(({ field = [] }) => decidesPath(field));
  if (tainted3) return closed(tainted3.reason);
  const origin = site.origins.flux(at(root, "spec", "sourceRef"), standing.namespace, built.home.path);
  if ("outside" in origin) return closed(origin.outside);
  const path2 = at(root, "spec", "path");
  const written2 = path2?.kind === "scalar" ? path2.text : "";
  const folder = clampedPath(origin.folder, written2);
  if (!site.folders.has(folder)) {
    const message = `Flux Kustomization "${name.value}" builds "${written2}", which is no folder of the repository`;
    if (!origin.sure || isTemplated(written2)) return closed(message);
    return { ...NOTHING, faults: [{ kind: "missing-file", message, at: spanOf(path2 ?? name.at) }], cluster, via };
  }
  const build = buildFolder(folder, path2?.kind === "scalar" ? path2 : scalarNode("", name.at), root, {
    ...site,
    ignored: (file) => site.ignored(file, "ignore" in origin ? { lines: origin.ignore, folder: origin.folder } : void 0)
  });
  const variables = at(root, "spec", "postBuild") ? variablesOf(root, (kind, source) => find(standing.cluster, kind, standing.namespace, source)) : { any: false, lookup: () => void 0 };
  return { ...finish(build, { root, name, cluster, isSure: origin.sure }, variables), cluster, via };
}
function buildFolder(folder, path2, root, site) {
  const overlay = root ? overlayOf2(root, folder, site) : {};
  const loose = { ...overlay, loadRestrictions: "None" };
  if (site.kustomizations.files.has(folder)) return buildKustomization(folder, site.repository, loose);
  const { resources, refused } = generatedResources(folder, site);
  const generated2 = resources.map((resource) => scalarNode(resource, path2));
  const build = resources.length === 0 ? NOTHING : buildKustomization(folder, site.repository, { ...loose, generated: generated2 });
  if (refused === void 0) return build;
  const taint = {
    reason: `Flux refuses the folder for "${folder === "" ? refused : refused.slice(folder.length + 1)}", which holds no Kubernetes resource: what is applied can't be what is committed`,
    at: spanOf(path2)
  };
  return { ...build, open: [...build.open, taint], doubt: taint };
}
function finish(build, deploying, variables) {
  const { root, name: by, cluster } = deploying;
  const unsubstituted = [];
  const faults = [...build.faults, ...deploying.isSure ? withoutHelm(build, by.value) : []];
  const legacy = legacyPatches(root);
  const isLeft = !variables.any;
  let { doubt } = build;
  const resources = build.resources.map((built) => {
    const name = nameOf(built).value;
    const result = substituted(built, variables);
    for (const { variable, at: place, field } of isLeft ? leftIn(built.root) : result.missing) {
      const kind2 = textAt(built.root, "kind")?.value ?? "";
      unsubstituted.push({ variable, at: spanOf(place), isLeft, field, kind: kind2, name, cluster, by });
    }
    doubt ??= result.doubt;
    if (result.refused) {
      const message = `Flux can't substitute variables in ${name}: ${result.refused.message}`;
      faults.push({ kind: "invalid", message, at: spanOf(result.refused.at) });
    }
    const kind = identityOf(result.built.root).kind;
    const patching = legacy.filter(({ kinds }) => kinds.size === 0 || kinds.has(kind)).map(({ taint }) => taint);
    return patching.length > 0 ? { ...result.built, taints: [...result.built.taints, ...patching] } : result.built;
  });
  const undecrypted = undecryptedIn(build, deploying);
  const finished2 = { ...build, brought: [], resources, faults, unsubstituted, undecrypted };
  return doubt ? { ...finished2, doubt } : finished2;
}
function withoutHelm({ brought = [] }, by) {
  return brought.map(({ name }) => {
    const message = `Flux Kustomization "${by}" can't have kustomize render the chart "${name.value}": Flux enables no Helm`;
    return { kind: "invalid", message, at: name.at };
  });
}
function undecryptedIn({ resources }, { root, name: by, cluster }) {
  if (at(root, "spec", "decryption") !== void 0) return [];
  return resources.filter((built) => isSopsFile(built) || isKustomizationFile(built.home.path) && holdsSopsFile(built)).map((built) => {
    const value = built.hashed ? built.originalName : nameOf(built).value;
    return { resource: { value, at: built.home.at }, cluster, by };
  });
}
function legacyPatches(root) {
  return ["patchesStrategicMerge", "patchesJson6902"].flatMap(
    (field) => itemsAt(root, "spec", field).map((patch2) => {
      const kind = textAt(patch2, "kind")?.value ?? textAt(patch2, "target", "kind")?.value;
      return { kinds: new Set(kind ? [kind] : []), taint: { reason: `${field} is not evaluated`, at: spanOf(patch2) } };
    })
  );
}
function clusterOf(root, own, placement2) {
  const secret = textAt(root, "spec", "kubeConfig", "secretRef", "name") ?? textAt(root, "spec", "kubeConfig", "configMapRef", "name");
  if (!secret) return own;
  const name = secret.value.replace(/[-_.]?kube-?config$/i, "") || secret.value;
  return placement2.named(secret.value) ?? placement2.named(name) ?? name;
}
function decidesPath([first, second]) {
  if (first === void 0) return true;
  return first === "spec" && (second === void 0 || ["path", "sourceRef", "kubeConfig", "suspend"].includes(`${second}`));
}
function overlayOf2(root, folder, { folders }) {
  const spec = at(root, "spec");
  const namespace = writtenIn(spec, "targetNamespace");
  const labels = mapAt(spec, "commonMetadata", "labels");
  const annotations = mapAt(spec, "commonMetadata", "annotations");
  return {
    ...overlayIn(spec, folder, (target) => folders.has(target)),
    ...namespace && { namespace },
    ...(labels || annotations) && { metadata: { ...labels && { labels }, ...annotations && { annotations } } }
  };
}

// src/resources/api-version.ts
var VERSIONS2 = /* @__PURE__ */ new Map([
  ["core.choreo.dev", "core.choreo.dev/v1"],
  ["openchoreo.dev", "openchoreo.dev/v1alpha1"]
]);
var TOLERANCE = 3;
var answered = /* @__PURE__ */ new Map();
var ANSWER_LIMIT = 1e3;
function openChoreoGroup(apiVersion) {
  const before3 = answered.get(apiVersion);
  if (before3) return before3.group;
  if (answered.size > ANSWER_LIMIT) answered.clear();
  const [written2 = ""] = apiVersion.split("/", 1);
  const near = [...VERSIONS2.keys()].find((group2) => editDistance(written2, group2, TOLERANCE) <= TOLERANCE);
  const group = VERSIONS2.has(written2) ? written2 : near;
  answered.set(apiVersion, { group });
  return group;
}
function oddVersionOf({
  root
}) {
  const written2 = textAt(root, "apiVersion");
  const group = written2 && openChoreoGroup(written2.value);
  const meant = group && VERSIONS2.get(group);
  return written2 && meant !== void 0 && meant !== written2.value ? { written: written2, meant } : void 0;
}

// src/fact.ts
function known3(value, { path: path2, start: start2, end }) {
  return { known: true, value, at: { path: path2, start: start2, end } };
}
function unknown(reason, { path: path2, start: start2, end }) {
  return { known: false, reason, at: { path: path2, start: start2, end } };
}

// src/resources/resource.ts
function resourceOf(landing) {
  const { root, cluster, home, via, originalName, hashed: hashed3, failing: failing3 } = landing;
  const { apiVersion, kind, name } = identityOf(root);
  const resource = {
    cluster,
    namespace: namespaceOf(landing, name?.at ?? home.at),
    name: name ?? { value: originalName, at: home.at },
    kind,
    apiVersion,
    home,
    via,
    originalName,
    hashed: hashed3
  };
  return failing3 ? { ...resource, failing: failing3 } : resource;
}
function namespaceOf({ effective }, place) {
  switch (effective.kind) {
    case "known":
      return known3(effective.namespace.value, effective.namespace.at);
    case "cluster-scoped":
      return known3("", place);
    default:
      return unknown(effective.reason, place);
  }
}
function fullName({ namespace, name }) {
  return namespace.known && namespace.value !== "" ? `${namespace.value}/${name.value}` : name.value;
}
function namespaceText({ namespace }) {
  return namespace.known ? namespace.value : "?";
}
function taintOf(landing, ...field) {
  if (landing.taints.length === 0) return void 0;
  return landing.taints.find((taint) => {
    const written2 = taint.field;
    return !written2 || written2.every((step2, i) => i >= field.length || step2 === field[i]);
  });
}
var NO_STRINGS = /* @__PURE__ */ new Map();
function metadataStrings(landing, field) {
  const strings = stringsUnder(landing, field);
  return field === "labels" ? strings : withoutUnread(strings);
}
var READ_KEY = /replicat|reflect|sealedsecrets|choreo/i;
var SWITCH2 = /^(?:true|false)?$/;
function withoutUnread(annotations) {
  const isKept = ({ key, value }) => READ_KEY.test(key.value) || SWITCH2.test(value.value);
  if ([...annotations.values()].every(isKept)) return annotations;
  return new Map(
    [...annotations].map(([name, entry3]) => {
      const value = isKept(entry3) ? entry3.value : { value: "", at: entry3.value.at };
      return [name, { key: entry3.key, value }];
    })
  );
}
function stringsUnder(landing, field) {
  const found5 = valueUnder(valueUnder(landing.root, "metadata"), field);
  if (found5?.kind !== "map") return NO_STRINGS;
  const light = stringsIn(found5);
  if (light) return light;
  const strings = /* @__PURE__ */ new Map();
  for (const { key, value } of found5.entries)
    if (value.kind === "scalar") strings.set(key.text, { key: located(key), value: located(value) });
  return strings;
}
function stringsIn(map3) {
  if (!isLight(map3)) return void 0;
  const strings = /* @__PURE__ */ new Map();
  map3.read(addStrings, strings);
  return strings;
}
function addStrings(sheet, node, strings) {
  const { nodes } = sheet;
  const end = behind(nodes, node);
  for (let key = node + STRIDE; key < end; key = behind(nodes, key + STRIDE)) {
    if (kindAt(nodes, key + STRIDE) <= SEQ) continue;
    const word2 = locatedAt(sheet, key);
    strings.set(word2.value, { key: word2, value: locatedAt(sheet, key + STRIDE) });
  }
}
function isBoolean(landing, value, ...field) {
  const found5 = at(landing.root, ...field);
  return found5?.kind === "scalar" && jsonOf(found5) === value;
}
function labelledName(landing, { apiVersion, name }) {
  const labels = apiVersion.startsWith("core.choreo.dev") ? metadataStrings(landing, "labels") : NO_STRINGS;
  return labels.get("core.choreo.dev/name")?.value.value || name.value;
}

// src/resources/data-plane.ts
function isDataPlane(apiVersion, kind) {
  if (kind !== "DataPlane" && kind !== "ClusterDataPlane") return false;
  return isOpenChoreo(apiVersion);
}
function isOpenChoreo(apiVersion) {
  return openChoreoGroup(apiVersion) !== void 0;
}
function dataPlaneOf(landing) {
  const { root } = landing;
  const resource = resourceOf(landing);
  return {
    ...resource,
    id: fullName(resource),
    label: labelledName(landing, resource),
    generation: generationOf2(landing, resource),
    prefix: prefixOf(root),
    secretRef: secretRefOf(root),
    kubernetesCluster: stringAt(root, "spec", "kubernetesCluster", "name"),
    clientKey: clientKeyOf(root),
    refusal: void 0
  };
}
function secretRefOf(root) {
  const secretRef = textAt(root, "spec", "registry", "secretRef");
  return secretRef && shown(secretRef);
}
function prefixOf(root) {
  const registry = mapAt(root, "spec", "registry");
  const written2 = entryOf(registry, "prefix")?.value;
  if (written2?.kind === "scalar" && isNull(written2)) return { value: "", at: spanOf(written2) };
  const prefix = textAt(registry, "prefix");
  return prefix && shown(prefix);
}
function clientKeyOf(root) {
  const written2 = textAt(root, "spec", "kubernetesCluster", "credentials", "clientKey");
  if (!written2 || /^\s*$|^(?:ENC\[|<.*>$)|\$\{|\{\{|\.\.\.|change-?me|placeholder|redacted|replace|xxx|your[-_]/i.test(written2.value))
    return void 0;
  return isStump(written2.value) ? void 0 : written2.at;
}
function isStump(key) {
  const text = key.startsWith("-") ? key : Buffer.from(key.slice(0, 200), "base64").toString("latin1");
  return /^-----BEGIN[^-]*$/.test(text);
}
function generationOf2({ root, home }, { apiVersion, name }) {
  const registry = at(root, "spec", "registry");
  const place = registry ?? name.at;
  const marked = { path: place.path, start: place.start, end: registry ? registry.start : place.end };
  const old = at(registry, "unauthenticated") ?? at(registry, "imagePushSecrets");
  if (!registry || old) return { name: "other", evidence: "no spec.registry.prefix", at: old ? marked : home.at };
  const release2 = openChoreoGroup(apiVersion) === "openchoreo.dev" ? "v0.3" : "proposal";
  return { name: release2, evidence: "spec.registry", at: marked };
}

// src/gitops/planes.ts
var CONTROL_PLANE = "control-plane";
var CONTROL_PLANE_FOLDER = /^(?:openchoreo-)?control-?planes?$/i;
function isControlPlaneFolder(name) {
  return CONTROL_PLANE_FOLDER.test(name);
}
function isPlane({ root }) {
  const { apiVersion, kind } = identityOf(root);
  return isDataPlane(apiVersion, kind);
}
function planeOf({ root, home, originalName }) {
  const namespace = textAt(root, "metadata", "namespace")?.value;
  const credentials = at(root, "spec", "kubernetesCluster", "credentials");
  return {
    name: originalName,
    fullName: `${namespace ?? ""}/${originalName}`,
    id: `${home.path}#${home.index}#${originalName}`,
    kubernetesCluster: stringAt(root, "spec", "kubernetesCluster", "name")?.value,
    server: (textAt(credentials, "apiServerURL") ?? textAt(credentials, "apiServerUrl"))?.value,
    path: home.path
  };
}
function nameClusters(planes, folderNames, config, configured) {
  const groups = grouped(planes, (plane) => plane.kubernetesCluster ?? plane.name);
  const names2 = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Map();
  for (const [key, group] of groups) {
    const distinct5 = new Set(group.map(({ name }) => name));
    const apart2 = distinct5.size === group.length && group.every(({ name }) => folderNames.has(name));
    for (const plane of group) {
      const wanted = group.length === 1 || distinct5.size === 1 || apart2 ? plane.name : key;
      const free = (taken.get(wanted) ?? key) === key;
      if (free) taken.set(wanted, key);
      names2.set(plane.id, configCluster(plane, config, configured) ?? (free ? wanted : key));
    }
  }
  return names2;
}
var CLUSTERS_FOLDER = /(?:^|\/)(?:clusters|environments|envs)$/i;
function twinFolders(planes, isAllWithin) {
  const [first, second] = planes;
  if (!first || !second || planes.some(({ fullName: fullName2 }) => fullName2 !== first.fullName)) return void 0;
  const around2 = foldersUp(first.path).find((folder) => CLUSTERS_FOLDER.test(folder) && isWithin(second.path, folder));
  if (around2 === void 0) return void 0;
  const folders = planes.map(({ path: path2 }) => foldersUp(path2).find((folder) => foldersUp(folder)[1] === around2) ?? "");
  const isApart = folders.every((folder) => folder !== "") && new Set(folders).size === planes.length;
  const isFolder = folders.every(
    (folder, i) => folder !== planes[i]?.path && !folder.split("/").some(isControlPlaneFolder)
  );
  if (!isApart || !isFolder || !isAllWithin(folders)) return void 0;
  return new Map(planes.map(({ id }, i) => [id, folders[i] ?? ""]));
}
function configCluster({ name, fullName: fullName2, kubernetesCluster, path: path2 }, { clusters }, configured) {
  const listed2 = clusters.find(({ dataPlane }) => dataPlane?.some((plane) => plane === name || plane === fullName2));
  const same = clusters.find((cluster) => cluster.name === name || cluster.name === kubernetesCluster);
  const around2 = configured(path2);
  return (listed2 ?? same)?.name ?? (around2 === CONTROL_PLANE ? void 0 : around2);
}
function aliasesOf(planes, clusterOf3, config) {
  const sure = new Map(config.clusters.map(({ name }) => [name, name]));
  const claims = [];
  for (const { id, name, kubernetesCluster, server } of planes) {
    const cluster = clusterOf3.get(id) ?? name;
    claims.push([name, cluster]);
    for (const alias of [kubernetesCluster, server]) if (alias) claims.push([alias, cluster]);
  }
  for (const [alias, claimed] of grouped(claims, ([alias2]) => alias2)) {
    const clusters = new Set(claimed.map(([, cluster2]) => cluster2));
    const [cluster] = clusters.has(alias) ? [alias] : clusters;
    if (cluster !== void 0 && (clusters.size === 1 || clusters.has(alias)) && !sure.has(alias))
      sure.set(alias, cluster);
  }
  return sure;
}
function ownFolders(planes, clusterOf3, folders, aliases) {
  const named3 = new Set([...folders].map((folder) => aliases.get(folder.slice(folder.lastIndexOf("/") + 1))));
  const holds2 = /* @__PURE__ */ new Map();
  for (const { path: path2, id, name } of planes)
    for (const folder of foldersUp(path2).slice(1)) {
      const clusters = holds2.get(folder) ?? /* @__PURE__ */ new Set();
      holds2.set(folder, clusters.add(clusterOf3.get(id) ?? name));
    }
  const own = /* @__PURE__ */ new Map();
  for (const [folder, clusters] of holds2) {
    const [cluster, other] = clusters;
    if (folder === "" || cluster === void 0 || other !== void 0 || named3.has(cluster)) continue;
    const outer = foldersUp(folder)[1] ?? "";
    if ((holds2.get(outer)?.size ?? 0) > 1) own.set(folder, cluster);
  }
  const parents = new Set([...own.keys()].map((folder) => foldersUp(folder)[1] ?? ""));
  const inControlPlane = [...own.keys()].some((folder) => folder.split("/").some(isControlPlaneFolder));
  const direct = new Set(planes.map(({ path: path2 }) => foldersUp(path2)[1]));
  const isTop = parents.has("") && ![...own.keys()].every((folder) => direct.has(folder));
  return parents.size === 1 && !inControlPlane && !isTop ? own : /* @__PURE__ */ new Map();
}

// src/gitops/scope.ts
var CLUSTER_SCOPED = {
  "": ["ComponentStatus", "Namespace", "Node", "PersistentVolume"],
  "admissionregistration.k8s.io": [
    "MutatingAdmissionPolicy",
    "MutatingAdmissionPolicyBinding",
    "MutatingWebhookConfiguration",
    "ValidatingAdmissionPolicy",
    "ValidatingAdmissionPolicyBinding",
    "ValidatingWebhookConfiguration"
  ],
  "apiextensions.k8s.io": ["CustomResourceDefinition"],
  "apiregistration.k8s.io": ["APIService"],
  "authentication.k8s.io": ["SelfSubjectReview", "TokenReview"],
  "authorization.k8s.io": ["SelfSubjectAccessReview", "SelfSubjectRulesReview", "SubjectAccessReview"],
  "cert-manager.io": ["ClusterIssuer"],
  "certificates.k8s.io": ["CertificateSigningRequest", "ClusterTrustBundle"],
  "external-secrets.io": ["ClusterExternalSecret", "ClusterPushSecret", "ClusterSecretStore"],
  "flowcontrol.apiserver.k8s.io": ["FlowSchema", "PriorityLevelConfiguration"],
  "generators.external-secrets.io": ["ClusterGenerator"],
  "gateway.networking.k8s.io": ["GatewayClass"],
  "kyverno.io": ["ClusterCleanupPolicy", "ClusterPolicy"],
  "networking.k8s.io": ["IngressClass", "IPAddress", "ServiceCIDR"],
  "node.k8s.io": ["RuntimeClass"],
  "openchoreo.dev": [
    "ClusterAuthzRole",
    "ClusterAuthzRoleBinding",
    "ClusterComponentType",
    "ClusterDataPlane",
    "ClusterObservabilityPlane",
    "ClusterProjectType",
    "ClusterResourceType",
    "ClusterTrait",
    "ClusterWorkflow",
    "ClusterWorkflowPlane"
  ],
  "policies.kyverno.io": ["GeneratingPolicy", "ImageValidatingPolicy", "MutatingPolicy", "ValidatingPolicy"],
  policy: ["PodSecurityPolicy"],
  "rbac.authorization.k8s.io": ["ClusterRole", "ClusterRoleBinding"],
  "resource.k8s.io": ["DeviceClass", "ResourceSlice"],
  "scheduling.k8s.io": ["PriorityClass"],
  "storage.k8s.io": ["CSIDriver", "CSINode", "StorageClass", "VolumeAttachment", "VolumeAttributesClass"]
};
var CLUSTER_SCOPED_KINDS = new Map(Object.entries(CLUSTER_SCOPED).map(([group, kinds]) => [group, new Set(kinds)]));
function isClusterScoped2(root) {
  const { group, kind } = identityOf(root);
  return CLUSTER_SCOPED_KINDS.get(group)?.has(kind) ?? false;
}
function effectiveOf(root, fill, reason) {
  if (isClusterScoped2(root)) return { kind: "cluster-scoped" };
  const written2 = identityOf(root).namespace;
  const namespace = written2 && written2.value !== "" ? written2 : fill;
  return namespace ? { kind: "known", namespace } : { kind: "unknown", reason };
}

// src/gitops/ground.ts
function newness() {
  const seen2 = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Map();
  return (landing) => {
    const { home, root } = landing;
    const inFile2 = files.get(home.path);
    if (!inFile2) {
      files.set(home.path, [landing]);
      return true;
    }
    const last = inFile2.at(-1);
    if (last && last.home.at.start < home.at.start) {
      inFile2.push(landing);
      return true;
    }
    for (const one of inFile2.splice(0)) seen2.set(endOf(one), [one]);
    const key = endOf(landing);
    const before3 = seen2.get(key);
    if (!before3) {
      seen2.set(key, [landing]);
      return true;
    }
    const text = JSON.stringify(jsonOf(root));
    if (before3.some((one) => one.root === root || JSON.stringify(jsonOf(one.root)) === text)) return false;
    if (before3.length < VARIANT_LIMIT) before3.push(landing);
    return true;
  };
}
function endOf({ cluster, home, effective, root }) {
  const namespace = effective.kind === "known" ? effective.namespace.value : effective.kind;
  const name = identityOf(root).name?.value;
  return `${cluster} ${home.path} ${home.index} ${home.at.start} ${namespace} ${name}`;
}
var VARIANT_LIMIT = 20;
var NO_NAMESPACE2 = "the file names no namespace, and nothing that deploys it does";
function groundOf(config, placement2) {
  const reached = /* @__PURE__ */ new Set();
  const landings = [];
  const planes = [];
  const unplaced = [];
  const faults = /* @__PURE__ */ new Map();
  const unsubstituted = [];
  const undecrypted = [];
  const charts = [];
  const brought = [];
  const scopes = /* @__PURE__ */ new Map();
  const scope = (name) => {
    const known7 = scopes.get(name) ?? { ...placement2.scope(name), open: [] };
    scopes.set(name, known7);
    return known7;
  };
  const isNew2 = newness();
  for (const { name } of config.clusters) scope(name);
  const fills = new Map(config.clusters.map(({ name, defaultNamespace }) => [name, defaultNamespace]));
  return {
    landings,
    unplaced,
    planes,
    get faults() {
      return [...faults.values()];
    },
    get scopes() {
      return [...scopes.values()];
    },
    reached,
    aimed: /* @__PURE__ */ new Set(),
    unsubstituted,
    undecrypted,
    charts,
    brought,
    land: (deployed, place = () => void 0) => {
      const { via } = deployed;
      const failing3 = deployed.doubt ?? deployed.faults.map(failingBy)[0];
      const clusters = new Set(deployed.cluster === void 0 ? [] : [deployed.cluster]);
      const landed = deployed.resources.map((built) => {
        const cluster = deployed.cluster ?? place(built);
        const isOpen5 = cluster === void 0 || deployed.unfilled !== void 0;
        const fill = deployed.fill ?? (isOpen5 ? void 0 : fills.get(cluster));
        const effective = effectiveIn(built, fill, deployed.unfilled);
        if (isPlane(built)) planes.push({ ...built, deployedTo: cluster, effective, via, ...failing3 && { failing: failing3 } });
        else if (cluster === void 0) unplaced.push(built);
        else {
          clusters.add(cluster);
          const { root, home, originalName, hashed: hashed3, taints } = built;
          const landed2 = { root, home, originalName, hashed: hashed3, taints, cluster, effective, via };
          const landing = failing3 ? { ...landed2, failing: failing3 } : landed2;
          if (isNew2(landing)) landings.push(landing);
        }
        const namespace = effective.kind === "known" ? effective.namespace.value : void 0;
        return { built, cluster, namespace };
      });
      const open2 = openedBy(deployed);
      if (deployed.resources.length > 0 || open2.length > 0)
        for (const cluster of clusters) scope(cluster).open.push(...open2);
      for (const path2 of deployed.reached) reached.add(path2);
      for (const fault of deployed.faults) faults.set(`${fault.at.path} ${fault.at.start} ${fault.message}`, fault);
      for (const use of deployed.charts ?? []) {
        const cluster = deployed.cluster ?? placement2.of(use.name.at.path);
        const namespace = namespaceOf2(use, deployed);
        if (cluster !== void 0) charts.push({ use, cluster: scope(cluster).name, namespace, via });
      }
      for (const chart of deployed.brought ?? []) {
        const cluster = deployed.cluster ?? placement2.of(chart.name.at.path);
        if (cluster !== void 0) brought.push({ ...chart, cluster: scope(cluster).name });
      }
      unsubstituted.push(...deployed.unsubstituted ?? []);
      undecrypted.push(...deployed.undecrypted ?? []);
      return landed;
    }
  };
}
function namespaceOf2({ released }, { fill, unfilled }) {
  const reason = unfilled ?? NO_NAMESPACE2;
  if (!released) return fill ? { kind: "known", namespace: fill } : { kind: "unknown", reason };
  if (unfilled === void 0 && (fill?.value ?? released.value) === released.value)
    return { kind: "known", namespace: released };
  return { kind: "unknown", reason: "the chart is released in another namespace than its destination" };
}
function failingBy(fault) {
  return { reason: `the build fails: ${fault.message}`, at: fault.at, fault };
}
function openedBy({ open: open2, faults }) {
  const placeOf7 = ({ path: path2, start: start2 }) => `${path2} ${start2}`;
  const failed = new Set(faults.map(({ at: at2 }) => placeOf7(at2)));
  return [...faults.map(failingBy), ...open2.filter(({ at: at2 }) => !failed.has(placeOf7(at2)))];
}
function effectiveIn(built, fill, unfilled = NO_NAMESPACE2) {
  const tainted3 = built.taints.length === 0 ? void 0 : built.taints.find(isOfNamespace);
  const effective = effectiveOf(built.root, fill, unfilled);
  if (!tainted3 || effective.kind === "cluster-scoped") return effective;
  return { kind: "unknown", reason: tainted3.reason };
}
function isOfNamespace({ field = ["metadata"] }) {
  return field[0] === "metadata" && (field[1] ?? "namespace") === "namespace";
}

// src/gitops/landed-source.ts
function sourceKey(...[cluster = "", kind, namespace = "", name]) {
  return `${cluster} ${kind} ${namespace} ${name}`;
}
var KINDS3 = /* @__PURE__ */ new Set(["ConfigMap", "HelmChart", "Secret"]);
function landedSources(landings, isWanted2 = () => true) {
  const sources = /* @__PURE__ */ new Map();
  for (const landing of landings) {
    const { kind, name } = identityOf(landing.root);
    if (!KINDS3.has(kind) || landing.effective.kind !== "known") continue;
    const key = sourceKey(landing.cluster, kind, landing.effective.namespace.value, name?.value ?? "");
    if (isWanted2(key)) sources.set(key, landing);
  }
  return sources;
}

// src/gitops/waiting.ts
function withWaiting(ground, followed) {
  const waiting = waitingIn(followed);
  if (waiting.size === 0) return ground;
  const waits = (landing) => {
    if (landing.failing || !/Secret$/.test(identityOf(landing.root).kind)) return landing;
    const failing3 = waiting.get(endOf2(landing.cluster, landing.via)) ?? waiting.get(endOf2(void 0, landing.via));
    return failing3 ? { ...landing, failing: failing3 } : landing;
  };
  return { ...ground, landings: ground.landings.map(waits) };
}
function waitingIn(followed) {
  if (followed.some(({ isFlux, standing }) => isFlux && standing.namespace === void 0)) return /* @__PURE__ */ new Map();
  if (!followed.some(({ built, isFlux }) => isFlux && itemsAt(built.root, "spec", "dependsOn").length > 0))
    return /* @__PURE__ */ new Map();
  const running = runningIn(followed);
  const there = new Set(followed.filter(({ isFlux }) => isFlux).map((one) => idOf(one, nameOf2(one), void 0)));
  return new Map(
    followed.flatMap((one) => {
      if (running.has(one)) return [];
      const awaited = dependenciesOf(one).find(({ id: id2 }) => !running.has(id2));
      if (!awaited)
        return [
          [endOf2(one.cluster, one.via), { reason: `${titleOf2(one)} is not applied itself`, at: one.built.home.at }]
        ];
      const { name, id } = awaited;
      const why = there.has(id) ? "which waits in turn" : "which is not there";
      return [
        [endOf2(one.cluster, one.via), { reason: `${titleOf2(one)} waits for "${name.value}", ${why}`, at: name.at }]
      ];
    })
  );
}
function nameOf2({ built }) {
  return textAt(built.root, "metadata", "name")?.value ?? built.originalName;
}
function titleOf2(one) {
  return `${one.isFlux ? "Flux Kustomization" : identityOf(one.built.root).kind} "${nameOf2(one)}"`;
}
function runningIn(followed) {
  const deployers = new Map(followed.map((one) => [endOf2(one.cluster, one.via), one]));
  const behind2 = /* @__PURE__ */ new Map();
  const awaited = /* @__PURE__ */ new Map();
  const running = /* @__PURE__ */ new Set();
  const ready = [];
  for (const one of followed) {
    const deployer = deployers.get(endOf2(one.standing.cluster, one.standing.via));
    const needed = /* @__PURE__ */ new Set([...deployer ? [deployer] : [], ...dependenciesOf(one).map(({ id }) => id)]);
    awaited.set(one, needed.size);
    for (const need of needed) {
      const others = behind2.get(need);
      if (others) others.push(one);
      else behind2.set(need, [one]);
    }
    if (needed.size === 0) ready.push(one);
  }
  const start2 = (what) => {
    if (running.has(what)) return;
    running.add(what);
    for (const one of behind2.get(what) ?? []) {
      const left2 = (awaited.get(one) ?? 0) - 1;
      awaited.set(one, left2);
      if (left2 === 0) ready.push(one);
    }
  };
  for (const one of ready) {
    start2(one);
    if (one.isFlux) start2(idOf(one, nameOf2(one), void 0));
  }
  return running;
}
function dependenciesOf(one) {
  if (!one.isFlux) return [];
  return itemsAt(one.built.root, "spec", "dependsOn").flatMap((item) => {
    const name = textAt(item, "name");
    const namespace = textAt(item, "namespace")?.value;
    if (!name || /\$\{/.test(`${name.value}${namespace ?? ""}`)) return [];
    return [{ name, id: idOf(one, name.value, namespace) }];
  });
}
function idOf({ standing }, name, namespace) {
  return JSON.stringify([standing.cluster, namespace ?? standing.namespace, name]);
}
function endOf2(cluster, via) {
  return JSON.stringify([cluster, ...via.map(({ path: path2, start: start2 }) => [path2, start2])]);
}

// src/gitops/deploy.ts
var PASS_LIMIT = 5;
var DEPLOYMENT_LIMIT = 2e4;
var LANDING_LIMIT = 4e5;
var DEPTH_LIMIT2 = 12;
function deploy(starts, site) {
  let landed = /* @__PURE__ */ new Map();
  for (let pass = 1; ; pass++) {
    const asked = /* @__PURE__ */ new Set();
    const before3 = landed;
    const find = (...source) => {
      const key = sourceKey(...source);
      asked.add(key);
      return before3.get(key);
    };
    const ground = deployOnce(starts, site, find);
    if (asked.size === 0 || pass === PASS_LIMIT) return ground;
    landed = landedSources(ground.landings, (key) => asked.has(key));
    if ([...asked].every((key) => textOf2(before3.get(key)) === textOf2(landed.get(key)))) return ground;
  }
}
function textOf2(built) {
  return built && JSON.stringify([jsonOf(built.root), built.taints.length]);
}
function deployOnce(starts, site, find) {
  const ground = groundOf(site.config, site.placement);
  const queue = [];
  const followed = [];
  const seen2 = /* @__PURE__ */ new Set();
  const follow2 = (landed, via) => {
    for (const one of landed) {
      const kind = deployerOf(one.built);
      if (!kind) continue;
      const { path: path2, index: index2, at: at2 } = one.built.home;
      const name = textAt(one.built.root, "metadata", "name")?.value ?? "";
      const key = `${one.cluster} ${path2} ${index2} ${one.namespace} ${name}`;
      if (seen2.has(key)) continue;
      seen2.add(key);
      const isEndless = seen2.size > DEPLOYMENT_LIMIT || ground.landings.length > LANDING_LIMIT;
      if (via.length < DEPTH_LIMIT2 && !isEndless) queue.push({ ...one, kind, via });
      else refuse4(at2, one.cluster);
    }
  };
  const land = (deployed, place) => follow2(ground.land(deployed, place), deployed.via);
  const refuse4 = (at2, cluster) => {
    const fault = {
      kind: "too-large",
      message: "this is deployed without end, and not followed any further",
      at: at2
    };
    ground.land({ ...NOTHING, faults: [fault], open: [{ reason: fault.message, at: at2 }], cluster, via: [] });
  };
  for (const start2 of starts) begin(start2, site, land, follow2);
  for (const { built, kind, cluster, namespace, via } of queue) {
    const standing = { cluster, namespace, via };
    const deployed = deployedBy(kind, built, standing, site, find);
    land(deployed, kind === "flux" ? void 0 : placeOf2(site));
    if (deployed.cluster !== void 0 && deployed.cluster !== cluster) ground.aimed.add(deployed.cluster);
    followed.push({ built, isFlux: kind === "flux", standing, cluster: deployed.cluster, via: deployed.via });
  }
  return withWaiting(ground, followed);
}
function deployedBy(kind, built, standing, site, find) {
  if (kind === "flux") return deployFlux(built, standing, site, find);
  return kind === "application" ? deployApplication(built, standing, site) : deployApplicationSet(built, standing, site);
}
function buildBare(folder, { repository, loadsAnywhere }) {
  const build = buildKustomization(folder, repository);
  const isRestricted = build.faults.some(({ kind }) => kind === "outside-root");
  return isRestricted && loadsAnywhere() ? buildKustomization(folder, repository, { loadRestrictions: "None" }) : build;
}
function placeOf2({ placement: placement2 }) {
  return (built) => placement2.of(built.home.path);
}
function begin(start2, site, land, follow2) {
  const { cluster } = start2;
  const place = placeOf2(site);
  if (start2.kind === "deployer") {
    const namespace = textAt(start2.built.root, "metadata", "namespace")?.value;
    follow2([{ built: start2.built, cluster, namespace }], []);
    land({ ...NOTHING, reached: /* @__PURE__ */ new Set([start2.built.home.path]), cluster, via: [] });
  } else if (start2.kind === "file") {
    const resources = site.lying.at(start2.path) ?? [];
    land({ ...NOTHING, resources, reached: /* @__PURE__ */ new Set([start2.path]), cluster, via: [] }, place);
  } else {
    const path2 = site.kustomizations.files.get(start2.folder);
    const span = { path: path2 ?? start2.folder, start: 0, end: 0 };
    const build = path2 ? buildBare(start2.folder, site) : buildFolder(start2.folder, scalarNode("", span), void 0, site);
    land({ ...build, cluster, via: path2 ? [span] : [] }, place);
  }
}

// src/gitops/oversights.ts
function hashedSecretsIn(landings) {
  if (!landings.some(({ hashed: hashed3 }) => hashed3)) return [];
  const secrets = landings.filter(({ root }) => identityOf(root).kind === "Secret");
  const generated2 = /* @__PURE__ */ new Map();
  for (const { cluster, root, home, hashed: hashed3, originalName, effective } of secrets) {
    if (!hashed3) continue;
    const value = identityOf(root).name?.value ?? originalName;
    generated2.set(`${cluster} ${originalName}`, {
      cluster,
      originalName,
      effective,
      generated: { value, at: home.at }
    });
  }
  for (const { cluster, root } of secrets) generated2.delete(`${cluster} ${identityOf(root).name?.value}`);
  return [...generated2.values()];
}
function hashedReferences(landings, secrets) {
  if (secrets.length === 0) return [];
  const byName3 = new Map(secrets.map((secret) => [`${secret.cluster} ${secret.originalName}`, secret]));
  return landings.flatMap((landing) => {
    const { cluster, root } = landing;
    const { apiVersion, kind } = identityOf(root);
    if (isKnownKind(apiVersion, kind)) return [];
    return secretReferences(root).flatMap((reference2) => {
      const secret = byName3.get(`${cluster} ${reference2.value}`);
      if (!secret || !sharesNamespace(landing, secret)) return [];
      return [{ reference: reference2, kind, cluster, generated: secret.generated }];
    });
  });
}
function sharesNamespace({ root, effective }, secret) {
  if (isOpenChoreo(identityOf(root).apiVersion)) return true;
  if (effective.kind !== "known" || secret.effective.kind !== "known") return false;
  return effective.namespace.value === secret.effective.namespace.value;
}
var REFERENCE = /^(?:secretRef|secretName|existingSecret|(?:image)?pullSecrets?|imagePullSecretRefs?)$/i;
function secretReferences(root) {
  const found5 = [];
  const stack = [{ node: root, isReference: false }];
  for (let here = stack.pop(); here; here = stack.pop()) {
    const { node, isReference } = here;
    if (node.kind === "scalar") {
      if (isReference) found5.push(located(node));
    } else if (node.kind === "seq") for (const item of node.items) stack.push({ node: item, isReference });
    else
      for (const { key, value } of node.entries)
        stack.push({ node: value, isReference: REFERENCE.test(key.text) || isReference && key.text === "name" });
  }
  return found5;
}
var SHARED = /* @__PURE__ */ new Set(["Namespace", "CustomResourceDefinition", "HelmRepository", "GitRepository", "OCIRepository"]);
function conflictsOf(landings, clusters) {
  const sure = new Set(clusters.filter(({ evidence }) => !/whole|only/.test(evidence)).map(({ name }) => name));
  const first = firstOfIdentity();
  const conflicts = [];
  for (const landing of landings) {
    const { cluster, root, effective, originalName } = landing;
    const { kind, name } = identityOf(root);
    if (effective.kind === "unknown" || SHARED.has(kind) || originalName === "" || landing.taints.length > 0) continue;
    const before3 = first(landing);
    if (!before3 || isSame2(before3, landing) || !(sure.has(cluster) || isTogether(before3, landing))) continue;
    conflicts.push({
      cluster,
      kind,
      namespace: namespaceOf3(landing),
      name: name?.value ?? "",
      first: before3.home.at,
      second: landing.home.at
    });
  }
  return conflicts;
}
var FEW = 8;
function firstOfIdentity() {
  const byName3 = /* @__PURE__ */ new Map();
  const others = /* @__PURE__ */ new Map();
  return (landing) => {
    const { group, kind, name: written2 } = identityOf(landing.root);
    const name = written2?.value ?? "";
    const alike = byName3.get(name);
    if (!alike) {
      byName3.set(name, [landing]);
      return void 0;
    }
    const before3 = alike.find((one) => isOneIdentity(one, landing));
    if (before3) return before3;
    if (alike.length < FEW) {
      alike.push(landing);
      return void 0;
    }
    const key = `${landing.cluster} ${group} ${kind} ${namespaceOf3(landing)} ${name}`;
    const other = others.get(key);
    if (!other) others.set(key, landing);
    return other;
  };
}
function isOneIdentity(a, b) {
  const [one, other] = [identityOf(a.root), identityOf(b.root)];
  return one.kind === other.kind && a.cluster === b.cluster && one.group === other.group && namespaceOf3(a) === namespaceOf3(b);
}
function namespaceOf3({ effective }) {
  return effective.kind === "known" ? effective.namespace.value : void 0;
}
function isSame2(a, b) {
  if (a.home.path === b.home.path && a.home.index === b.home.index && a.home.at.start === b.home.at.start) return true;
  return JSON.stringify(jsonOf(a.root)) === JSON.stringify(jsonOf(b.root));
}
function isTogether(a, b) {
  if (a.home.path === b.home.path) return true;
  const [start2] = a.via;
  return start2 !== void 0 && start2.path === b.via[0]?.path && start2.start === b.via[0]?.start;
}

// src/gitops/chart-dependency.ts
function dependenciesOf2(folder, values, { folders, repository }) {
  const path2 = chartOf(folder, folders);
  const chart = path2 && repository.allDocuments(path2).documents[0]?.root;
  return itemsAt(chart || void 0, "dependencies").flatMap((item) => {
    const name = textAt(item, "name");
    if (!name || isSwitchedOff(textAt(item, "condition")?.value ?? "", values)) return [];
    const key = textAt(item, "alias")?.value ?? name.value;
    return [{ name, version: textAt(item, "version")?.value ?? "", values: at(values, key) }];
  });
}
function foldersOfChart(folder, { folders, repository }) {
  const found5 = /* @__PURE__ */ new Set([folder]);
  for (const here of found5) {
    const path2 = chartOf(here, folders);
    const chart = path2 && repository.allDocuments(path2).documents[0]?.root;
    for (const item of itemsAt(chart || void 0, "dependencies")) {
      const [, written2] = /^file:\/\/(.*)/.exec(textAt(item, "repository")?.value ?? "") ?? [];
      const target = written2 && resolvePath(here, written2);
      if (target && folders.has(target)) found5.add(target);
    }
  }
  return [...found5];
}
function keysOfBrought(folder, { folders, repository }) {
  const path2 = chartOf(folder, folders);
  const chart = path2 && repository.allDocuments(path2).documents[0]?.root;
  return itemsAt(chart || void 0, "dependencies").flatMap(
    (item) => textAt(item, "alias")?.value ?? textAt(item, "name")?.value ?? []
  );
}
function isSwitchedOff(condition, values) {
  for (const path2 of condition.split(",")) {
    const found5 = path2.trim() === "" ? void 0 : at(values, ...path2.trim().split("."));
    const value = found5?.kind === "scalar" ? jsonOf(found5) : void 0;
    if (typeof value === "boolean") return !value;
  }
  return false;
}
function looseDependencies(installed, site, defaultsOf2) {
  return site.repository.paths.flatMap((path2) => {
    const folder = folderOf2(path2);
    if (chartOf(folder, site.folders) !== path2 || installed.has(folder)) return [];
    const cluster = site.placement.of(path2);
    if (cluster === void 0) return [];
    return dependenciesOf2(folder, defaultsOf2(folder), site).map((dependency) => ({ ...dependency, cluster }));
  });
}

// src/gitops/helm-release.ts
function installedBy(landing, site, find) {
  const { root, effective } = landing;
  const name = nameOf(landing);
  const target = textAt(root, "spec", "targetNamespace");
  const namespace = target && target.value !== "" ? { kind: "known", namespace: target } : effective;
  const { values, unread } = valuesFrom(landing, site, find);
  const inline = at(root, "spec", "values");
  if (inline) values.push(inline);
  for (const field of ["postRenderers", "kubeConfig"]) {
    const found5 = at(root, "spec", field);
    if (found5) unread.push({ reason: `${field} of HelmRelease "${name.value}" is not evaluated`, at: spanOf(found5) });
  }
  for (const { reason, at: place, field = [] } of landing.taints)
    if (field.length === 0 || field[0] === "spec") unread.push({ reason, at: place });
  const installed = {
    tool: "HelmRelease",
    name,
    releaseName: textAt(root, "spec", "releaseName")?.value || name.value,
    ...chartOf2(landing, site, find),
    values,
    unread,
    namespace
  };
  return isTrue(at(root, "spec", "suspend")) ? { ...installed, suspended: true } : installed;
}
function chartOf2(landing, site, find) {
  const { spec, namespace, path: path2 } = chartSpecOf(landing, find);
  const kind = textAt(spec, "sourceRef", "kind")?.value;
  const chart = textAt(spec, "chart")?.value;
  if (chart === void 0 || kind !== "GitRepository" && kind !== "Bucket") return { folder: void 0 };
  const origin = site.origins.flux(at(spec, "sourceRef"), namespace, path2);
  if ("outside" in origin) return { folder: void 0 };
  const folder = clampedPath(origin.folder, chart);
  if (!site.folders.has(folder)) return { folder: void 0 };
  const files = itemsAt(spec, "valuesFiles").filter((file) => file.kind === "scalar");
  return files.length === 0 ? { folder } : { folder, defaults: files.map(({ text }) => clampedPath(origin.folder, text)) };
}
function chartSpecOf({ root, cluster, effective, home }, find) {
  const namespace = effective.kind === "known" ? effective.namespace.value : void 0;
  const reference2 = at(root, "spec", "chartRef");
  if (textAt(reference2, "kind")?.value !== "HelmChart")
    return { spec: at(root, "spec", "chart", "spec"), namespace, path: home.path };
  const where = textAt(reference2, "namespace")?.value ?? namespace;
  const chart = find(cluster, "HelmChart", where, textAt(reference2, "name")?.value ?? "");
  return { spec: at(chart?.root, "spec"), namespace: where, path: chart?.home.path ?? home.path };
}
function valuesFrom({ root, cluster, effective }, { repository }, find) {
  const values = [];
  const unread = [];
  const namespace = effective.kind === "known" ? effective.namespace.value : void 0;
  for (const reference2 of itemsAt(root, "spec", "valuesFrom")) {
    const kind = textAt(reference2, "kind")?.value ?? "";
    const name = textAt(reference2, "name")?.value ?? "";
    const key = textAt(reference2, "valuesKey")?.value ?? "values.yaml";
    const path2 = textAt(reference2, "targetPath")?.value;
    const source = find(cluster, kind, namespace, name);
    const scalar = source && (at(source.root, "data", key) ?? at(source.root, "stringData", key));
    const encoded = kind === "Secret" && source !== void 0 && at(source.root, "data", key) !== void 0;
    const value = scalar?.kind === "scalar" && !encoded && !scalar.text.startsWith("ENC[") ? scalar : void 0;
    const root2 = value && (path2 ? valuesWith(void 0, path2, value) : inlineDocuments(value, repository).documents[0]?.root);
    if (root2) values.push(root2);
    else unread.push({ reason: `the values in ${kind} "${name}" are not known from the files`, at: spanOf(reference2) });
  }
  return { values, unread };
}

// src/kubernetes/names.ts
var LABEL3 = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
var SUBDOMAIN = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
var NAME_PART = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
var QUALIFIED_NAME = new RegExp(`^(?:${SUBDOMAIN.source.slice(1, -1)}/)?${NAME_PART.source.slice(1)}`);
var DATA_KEY = /^[-._a-zA-Z0-9]+$/;
var NONE5 = [];
var LONGEST_LABEL = 63;
var LONGEST_SUBDOMAIN = 253;
function dnsLabelFaults(name) {
  if (name.length <= LONGEST_LABEL && LABEL3.test(name)) return NONE5;
  const faults = tooLong(name, LONGEST_LABEL);
  if (LABEL3.test(name)) return faults;
  return [...faults, SUBDOMAIN.test(name) ? "must not contain dots" : `must be ${spelled("'-'")}`];
}
function dnsSubdomainFaults(name) {
  if (isDnsSubdomain(name)) return NONE5;
  const faults = tooLong(name, LONGEST_SUBDOMAIN);
  return SUBDOMAIN.test(name) ? faults : [...faults, `must be ${spelled("'-' or '.'")}`];
}
function isDnsSubdomain(name) {
  return name.length <= LONGEST_SUBDOMAIN && SUBDOMAIN.test(name);
}
function spelled(marks) {
  return `lower-case letters, digits or ${marks}, and begin and end with a letter or digit`;
}
function qualifiedNameFaults(key) {
  if (key.length <= 63 && QUALIFIED_NAME.test(key)) return NONE5;
  const parts = key.split("/");
  const name = parts.pop() ?? "";
  const [prefix] = parts;
  if (parts.length > 1) return ["must have at most one slash, between an optional prefix and a name"];
  const faults = prefix === void 0 ? [] : prefixFaults(prefix);
  if (name === "") faults.push("must have a name behind its prefix");
  else faults.push(...tooLong(name, 63).map((fault) => `${fault} behind its prefix`));
  if (!NAME_PART.test(name)) faults.push(`must have a name of ${lettersOf}`);
  return faults;
}
function prefixFaults(prefix) {
  if (prefix === "") return ["must have a prefix before its slash, or no slash"];
  return dnsSubdomainFaults(prefix).map((fault) => `has a prefix that ${fault}`);
}
var lettersOf = "letters, digits, '-', '_' or '.', which begins and ends with a letter or digit";
function labelValueFaults(value) {
  if (value === "" || value.length <= 63 && NAME_PART.test(value)) return NONE5;
  const faults = tooLong(value, 63);
  return NAME_PART.test(value) ? faults : [...faults, `must be empty or a text of ${lettersOf}`];
}
function dataKeyFaults(key) {
  if (key.length <= LONGEST_SUBDOMAIN && DATA_KEY.test(key) && !key.startsWith(".")) return NONE5;
  const faults = tooLong(key, LONGEST_SUBDOMAIN);
  if (!DATA_KEY.test(key)) faults.push("must be letters, digits, '-', '_' or '.'");
  if (key === "." || key === "..") faults.push(`must not be '${key}'`);
  else if (key.startsWith("..")) faults.push("must not begin with '..'");
  return faults;
}
function generatedSample(prefix) {
  return prefix.length > 1 && prefix.endsWith("-") ? `${prefix.slice(0, -2)}a` : prefix;
}
function isQualifiedName(text, start2, end, anyCase) {
  if (end - start2 > LONGEST_LABEL) return false;
  const slash = text.indexOf("/", start2);
  if (slash < 0 || slash >= end) return isNamePart(text, start2, end);
  return isPrefix(text, start2, slash, anyCase) && isNamePart(text, slash + 1, end);
}
function isLabelValue(text, start2, end) {
  return start2 === end || end - start2 <= LONGEST_LABEL && isNamePart(text, start2, end);
}
function isNamePart(text, start2, end) {
  if (start2 >= end || !isAlphanumeric(text, start2) || !isAlphanumeric(text, end - 1)) return false;
  for (let at2 = start2 + 1; at2 < end; at2++) if ((SORTS[text.charCodeAt(at2)] ?? 0) === 0) return false;
  return true;
}
function isAlphanumeric(text, at2) {
  const sort = SORTS[text.charCodeAt(at2)];
  return sort === LOWER || sort === UPPER;
}
function isPrefix(text, start2, end, anyCase) {
  let before3 = DOT;
  for (let at2 = start2; at2 < end; at2++) {
    const sort = SORTS[text.charCodeAt(at2)] ?? 0;
    const isLetter = sort === LOWER || anyCase && sort === UPPER;
    if (!isLetter && !(sort === DASH && before3 !== DOT) && !(sort === DOT && before3 !== DASH && before3 !== DOT))
      return false;
    before3 = sort;
  }
  return before3 === LOWER || before3 === UPPER;
}
var SORTS = new Uint8Array(128);
var LOWER = 1;
var UPPER = 2;
var DASH = 3;
var DOT = 4;
var UNDERSCORE = 5;
for (const letter of "abcdefghijklmnopqrstuvwxyz0123456789") SORTS[letter.charCodeAt(0)] = LOWER;
for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZ") SORTS[letter.charCodeAt(0)] = UPPER;
SORTS["-".charCodeAt(0)] = DASH;
SORTS[".".charCodeAt(0)] = DOT;
SORTS["_".charCodeAt(0)] = UNDERSCORE;
function tooLong(text, bytes) {
  return Buffer.byteLength(text) > bytes ? [`must be at most ${bytes} bytes long`] : [];
}

// src/gitops/values-mentions.ts
var NAMING = /(?<!user|host)(?:name|ref|secret|target|nameOverride|cred|credential)s?$/i;
var HOLDING = /secret|cred|registr/i;
var NAMED = /^[ \t-]*["']?name["']?:[ \t]*["']?([a-z0-9][a-z0-9.-]*)/gm;
function mentionedNames(values) {
  const found5 = [];
  gather(values, "", found5);
  return found5;
}
var CREDENTIALS = /cred|registr|pullSecret|docker/i;
function givesCredential(values, key = "") {
  if (values.kind === "scalar") return /dockerconfigjson/i.test(key) && values.text !== "";
  if (values.kind === "seq") return values.items.some((item) => givesCredential(item, key));
  const given = CREDENTIALS.test(key) && values.entries.some((entry3) => /^(?:user(?:name)?|password)$/i.test(entry3.key.text));
  return given || values.entries.some((entry3) => givesCredential(entry3.value, entry3.key.text));
}
function gather(node, key, found5) {
  if (isLight(node)) node.read((sheet, at2) => gatherOn(sheet, at2, key, found5), void 0);
  else if (node.kind === "seq") for (const item of node.items) gather(item, key, found5);
  else if (node.kind === "map") {
    if (PULL_SECRETS.test(key) && node.entries.length < 2) return;
    const isHolding = HOLDING.test(key);
    for (const { key: own, value } of node.entries)
      if (isName(own.text, isHolding && value.kind !== "scalar")) found5.push(located(own));
    for (const entry3 of node.entries) gather(entry3.value, entry3.key.text, found5);
  } else if (isValue(node.text, key)) found5.push(located(node));
  else noteManifest(node, found5);
}
function isName(text, isAwaited) {
  return (isAwaited || text.includes("-")) && isDnsSubdomain(text);
}
function isValue(text, key) {
  return NAMING.test(key) && !PULL_SECRETS.test(key) && isName(text, true);
}
function noteManifest(node, found5) {
  if (!isManifest(node.text)) return;
  const { at: at2 } = located(node);
  for (const [, name = ""] of node.text.matchAll(NAMED)) found5.push({ value: name, at: at2 });
}
function isManifest(text) {
  return text.includes("\n") && text.includes("Secret");
}
function gatherOn(sheet, node, key, found5) {
  const { nodes } = sheet;
  const kind = kindAt(nodes, node);
  const end = behind(nodes, node);
  if (kind > SEQ) {
    if (kind < ESCAPED_DOUBLE && !NAMING.test(key)) return;
    const text = scalarTextAt(sheet, node);
    if (isValue(text, key)) found5.push(located(scalarAt(sheet, node)));
    else if (isManifest(text)) noteManifest(scalarAt(sheet, node), found5);
    return;
  }
  const step2 = kind === MAP ? STRIDE : 0;
  if (kind === MAP) {
    const second = behind(nodes, behind(nodes, node + STRIDE));
    if (PULL_SECRETS.test(key) && second >= end) return;
    const isHolding = HOLDING.test(key);
    for (let at2 = node + STRIDE; at2 < end; at2 = behind(nodes, at2 + step2))
      if (isName(scalarTextAt(sheet, at2), isHolding && kindAt(nodes, at2 + step2) <= SEQ))
        found5.push(located(scalarAt(sheet, at2)));
  }
  for (let at2 = node + STRIDE; at2 < end; at2 = behind(nodes, at2 + step2))
    gatherOn(sheet, at2 + step2, kind === MAP ? scalarTextAt(sheet, at2) : key, found5);
}

// src/gitops/releases.ts
function releasesOf({ landings, charts }, site) {
  const used = /* @__PURE__ */ new Set();
  const productions = /* @__PURE__ */ new Map();
  const release2 = (use, cluster, namespace, via) => {
    const { tool, name, releaseName, folder, unread } = use;
    const parts = folder === void 0 ? [] : foldersOfChart(folder, site);
    const known7 = parts.flatMap((part) => {
      const made3 = productions.get(part) ?? productionsOf(part, site);
      productions.set(part, made3);
      used.add(part);
      return made3;
    });
    const values = mergedValues([...defaultsOf(folder, site, use.defaults), ...use.values]);
    const brought = new Set(folder === void 0 ? [] : keysOfBrought(folder, site));
    const { pullSecrets, images } = values && !use.suspended ? referencesIn(values, brought) : { pullSecrets: [], images: [] };
    const named3 = values ? mentionedNames(values) : [];
    const made2 = values && pullSecrets.length > 0 && givesCredential(values) ? pullSecrets : [];
    const spelled2 = parts.flatMap((part) => spelledNames(part, productions.get(part) ?? [], site));
    const mentions2 = [...named3, ...spelled2, ...made2.filter(({ value }) => named3.every((one) => one.value !== value))];
    const dependencies = folder === void 0 ? [] : dependenciesOf2(folder, values, site);
    return {
      tool,
      name,
      releaseName,
      cluster,
      via,
      namespace,
      pullSecrets,
      images,
      productions: known7,
      dependencies,
      mentions: mentions2,
      unread
    };
  };
  const releases2 = landings.filter(({ root }) => isKind(root, "helm.toolkit.fluxcd.io", "HelmRelease"));
  const find = finderOf(landings);
  const installed = releases2.map((landing) => {
    const use = installedBy(landing, site, find);
    return release2(use, landing.cluster, use.namespace, landing.via);
  });
  const all = [
    ...installed,
    ...charts.map(({ use, cluster, namespace, via }) => release2(use, cluster, namespace, via))
  ];
  const rendered2 = renderedIn(landings, site);
  return {
    releases: all.filter(
      ({ cluster, name, releaseName }) => ![name.value, releaseName].some((one) => rendered2.has(`${cluster} ${one}`))
    ),
    installed: [...used]
  };
}
function looseDependenciesOf(installed, site) {
  return looseDependencies(installed, site, (folder) => mergedValues([...defaultsOf(folder, site)]));
}
function renderedIn(landings, { config: { rendered: rendered2 = [] } }) {
  if (rendered2.length === 0) return /* @__PURE__ */ new Set();
  const given = landings.filter(({ home }) => rendered2.some((folder) => isWithin(home.path, folder)));
  return new Set(
    given.flatMap(
      ({ cluster, root }) => ["app.kubernetes.io/instance", "release"].flatMap((label) => {
        const name = textAt(root, "metadata", "labels", label)?.value;
        return name === void 0 ? [] : [`${cluster} ${name}`];
      })
    )
  );
}
function finderOf(landings) {
  let sources;
  return (...source) => {
    sources ??= landedSources(landings);
    return sources.get(sourceKey(...source));
  };
}
function defaultsOf(folder, { folders, repository }, named3) {
  if (folder === void 0) return [];
  const own = [...folders.get(folder)?.files ?? []].find((file) => /(?:^|\/)values\.ya?ml$/.test(file));
  const files = named3 ?? (own === void 0 ? [] : [own]);
  return files.flatMap((path2) => repository.allDocuments(path2).documents[0]?.root ?? []);
}

// src/resources/pull-secret.ts
var DOCKER_CONFIG_JSON = "kubernetes.io/dockerconfigjson";
var DOCKER_CFG = "kubernetes.io/dockercfg";
function dataKeyOf(type) {
  if (type === DOCKER_CONFIG_JSON) return ".dockerconfigjson";
  return type === DOCKER_CFG ? ".dockercfg" : void 0;
}
function secretTitle(secret) {
  const { producer, audience } = secret;
  const name = audience ? secret.name.value : fullName(secret);
  return producer.includes('"') ? `secret "${name}" of ${producer}` : `${producer} "${name}"`;
}
function secretIdentity({ cluster, namespace, name, madeFor, originalName }) {
  if (madeFor) return [cluster, madeFor.template, originalName];
  return [cluster, namespace.known ? namespace.value : "?", name.value];
}

// src/gitops/pull-secret-like.ts
var TYPE = {
  Secret: ["type"],
  SealedSecret: ["spec", "template", "type"],
  ExternalSecret: ["spec", "target", "template", "type"],
  VaultSecret: ["spec", "type"]
};
function pullSecretOf({ root }) {
  const kind = textAt(root, "kind")?.value ?? "";
  const path2 = Object.hasOwn(TYPE, kind) ? TYPE[kind] : void 0;
  const type = path2 && stringAt(root, ...path2)?.value;
  if (type !== DOCKER_CONFIG_JSON && type !== DOCKER_CFG) return void 0;
  const target = kind === "ExternalSecret" ? textAt(root, "spec", "target", "name") : void 0;
  return target ?? textAt(root, "metadata", "name");
}

// src/gitops/unreached.ts
var SHELVED = /\.(?:todo|bak|backup|disabled|off|old|orig|skip)$|~$/;
function unreachedSecrets(site, reached, folders) {
  const candidates2 = [...lyingCandidates(site, reached), ...shelvedCandidates(site)];
  if (candidates2.length === 0) return [];
  const deployed = endsByFolder(folders);
  return candidates2.flatMap(({ name, written: written2, path: path2, folder }) => {
    const file = site.kustomizations.files.get(folder);
    const beside = deployed.get(folder);
    if (file === void 0 || !beside) return [];
    const { listed: listed2, commented } = entryIn(file, folder, path2.replace(SHELVED, ""), site);
    const namespaces = [.../* @__PURE__ */ new Set([...written2 === void 0 ? [] : [written2], ...beside.namespaces])].toSorted();
    const kustomization = { path: file, ...listed2 };
    const secret = { name, namespaces, path: path2, kustomization, clusters: [...beside.clusters].toSorted() };
    return [commented ? { ...secret, commented: { path: file, ...commented } } : secret];
  });
}
function lyingCandidates({ lying, kustomizations }, reached) {
  const { files, resources, parts } = kustomizations;
  return lying.paths.flatMap((path2) => {
    if (reached.has(path2) || resources.has(path2) || parts.has(path2)) return [];
    const secrets = (lying.at(path2) ?? []).flatMap((built) => candidateOf(built, path2));
    const folder = secrets.length > 0 ? foldersUp(path2).find((around2) => files.has(around2)) : void 0;
    return folder === void 0 ? [] : secrets.map((secret) => ({ ...secret, folder }));
  });
}
function shelvedCandidates(site) {
  return [...site.kustomizations.files.keys()].flatMap(
    (folder) => [...site.folders.get(folder)?.files ?? []].filter((path2) => SHELVED.test(path2) && /\.(?:ya?ml|json)/.test(baseOf(path2))).flatMap((path2) => shelved(path2, site).flatMap((built) => candidateOf(built, path2))).map((secret) => ({ ...secret, folder }))
  );
}
function candidateOf(built, path2) {
  const name = pullSecretOf(built);
  return name ? [{ name, written: textAt(built.root, "metadata", "namespace")?.value, path: path2 }] : [];
}
function shelved(path2, { repository }) {
  const text = repository.text(path2);
  if (text === void 0) return [];
  const { documents } = parseDocuments({ path: path2, text });
  return documents.flatMap(({ root, index: index2 }) => flatten(root).map((map3) => asWritten(map3, index2)));
}
function endsByFolder(folders) {
  const found5 = /* @__PURE__ */ new Map();
  for (const { folder, clusters, namespaces } of folders) {
    const ends = found5.get(folder) ?? { clusters: /* @__PURE__ */ new Set(), namespaces: /* @__PURE__ */ new Set() };
    found5.set(folder, ends);
    for (const cluster of clusters) ends.clusters.add(cluster);
    for (const namespace of namespaces) ends.namespaces.add(namespace);
  }
  return found5;
}
function deployedFolders({ kustomizations }, landings) {
  const around2 = nearestLister(kustomizations);
  const deployed = /* @__PURE__ */ new Map();
  for (const { home, cluster, effective } of landings) {
    const folder = around2(home.path);
    if (folder === void 0) continue;
    const namespaces = effective.kind === "known" ? [effective.namespace.value] : [];
    const ends = deployed.get(folder);
    if (!ends) deployed.set(folder, { clusters: [cluster], namespaces });
    else {
      note2(ends.clusters, cluster);
      for (const namespace of namespaces) note2(ends.namespaces, namespace);
    }
  }
  return Array.from(deployed, ([folder, { clusters, namespaces }]) => ({
    folder,
    clusters: distinct3(clusters),
    namespaces: distinct3(namespaces)
  }));
}
function note2(values, value) {
  if (values.at(-1) !== value) values.push(value);
}
function distinct3(values) {
  return values.length < 2 ? values : [...new Set(values)];
}
function nearestLister({ files, resources }) {
  let latest;
  let lister;
  return (path2) => {
    if (path2 === latest) return lister;
    latest = path2;
    let folder = path2;
    while (folder !== "" && !files.has(folder)) folder = folderOf2(folder);
    const file = files.get(folder);
    lister = file !== void 0 && (file === path2 || resources.has(path2)) ? folder : void 0;
    return lister;
  };
}
function entryIn(file, folder, path2, { repository }) {
  const text = repository.text(file) ?? "";
  const key = entryOf(repository.allDocuments(file).documents[0]?.root, "resources")?.key;
  const listed2 = key ? { start: key.start, end: key.end } : { start: 0, end: 0 };
  for (const match of text.matchAll(/^[ \t]*(#[ \t#]*-[ \t]*["']?([^\s"'#]+)["']?)/gm)) {
    const [, comment = "", written2 = ""] = match;
    if (resolvePath(folder, written2) !== path2) continue;
    const start2 = match.index + match[0].length - comment.length;
    return { listed: listed2, commented: { start: start2, end: start2 + comment.length } };
  }
  return { listed: listed2 };
}

// src/gitops/lot.ts
function lotsOf(starts, deployers, site) {
  if (deployers.some(mayCross) || starts.some((start2) => mayScatter(start2, site)))
    return [{ cluster: void 0, starts }];
  const lots = grouped(starts, ({ cluster = "" }) => cluster);
  return Array.from(lots, ([cluster, own]) => ({ cluster, starts: own }));
}
function mayCross({ kind, built: { root } }) {
  return kind !== "flux" || at(root, "spec", "kubeConfig") !== void 0;
}
function mayScatter(start2, { placement: placement2 }) {
  if (start2.cluster !== void 0) return false;
  return start2.kind !== "file" || placement2.of(start2.path) !== void 0;
}
function arrangeLot({ starts, cluster }, { repository, ...rest2 }) {
  const site = { ...rest2, repository: { ...repository } };
  const ground = deploy(starts, site);
  const { landings, scopes, faults, unplaced, unsubstituted, undecrypted, planes, reached } = ground;
  const { releases: releases2, installed } = releasesOf(ground, site);
  const secrets = hashedSecretsIn(landings);
  const hashed3 = hashedReferences(landings, secrets);
  const conflicts = conflictsOf(landings, scopes);
  const oversights = { unsubstituted, undecrypted, unreached: [], hashed: hashed3, conflicts };
  return {
    arrangement: {
      clusters: scopes,
      landings,
      faults,
      unplaced,
      undeployed: [],
      oversights,
      releases: releases2,
      looseDependencies: ground.brought
    },
    remains: {
      strays: cluster !== void 0 && isAstray(ground, cluster),
      planes,
      reached: [...reached],
      aimed: [...ground.aimed],
      served: [...new Set(landings.map((landing) => landing.cluster))],
      installed,
      folders: deployedFolders(site, landings),
      hashed: secrets
    }
  };
}
function isAstray({ landings, charts }, own) {
  return [...landings, ...charts].some(({ cluster }) => cluster !== own);
}

// src/gitops/kustomization-graph.ts
function kustomizationsOf(repository, recall2) {
  const files = /* @__PURE__ */ new Map();
  for (const [folder, [path2 = folder]] of kustomizationFiles(repository.paths)) files.set(folder, path2);
  const isAsked = askedIn(repository);
  const named3 = /* @__PURE__ */ new Map();
  const inside = /* @__PURE__ */ new Map();
  const resources = /* @__PURE__ */ new Set();
  const parts = /* @__PURE__ */ new Set();
  for (const [folder, path2] of files) {
    const names2 = recall2(path2, () => namedBy(folder, path2, repository, files));
    named3.set(folder, names2);
    if (isAsked(folder, path2)) inside.set(folder, names2);
    for (const file of names2.files) resources.add(file);
    for (const part of names2.parts) parts.add(part);
  }
  return { files, roots: rootsOf(inside), resources, parts, reach: (folder) => filesFrom(folder, named3) };
}
function askedIn({ manifests, paths }) {
  if (manifests.length === paths.length) return () => true;
  const asked = new Set(manifests.filter(isKustomizationFile));
  let folders;
  return (folder, path2) => {
    if (asked.has(path2)) return true;
    if (!path2.endsWith("Kustomization")) return false;
    folders ??= new Set(manifests.map(folderOf2));
    return folders.has(folder);
  };
}
var RESOURCES = ["resources", "bases", "components"];
var FILES = ["patchesStrategicMerge", "configurations", "crds", "generators", "transformers", "validators"];
function namedBy(folder, path2, repository, kustomizations) {
  const root = repository.allDocuments(path2).documents[0]?.root;
  const list = plainListOf(root);
  const local = (written2) => isRemote(written2) ? void 0 : resolvePath(folder, written2);
  const folders = [];
  const files = [];
  for (const written2 of list ? list.map(({ text }) => text) : entriesIn(root, RESOURCES)) {
    const target = local(written2);
    if (target === void 0 || target === folder) continue;
    if (repository.has(target)) files.push(target);
    else if (kustomizations.has(target)) folders.push(target);
  }
  if (list) return { folders, files, parts: NONE6, component: false };
  const parts = [...entriesIn(root, FILES), ...inputsIn(root)].map(local).filter((target) => target !== void 0).filter(repository.has);
  return { folders, files, parts, component: stringAt(root, "kind")?.value === "Component" };
}
var NONE6 = [];
function* entriesIn(root, fields) {
  for (const field of fields)
    for (const item of itemsAt(root, field)) if (item.kind === "scalar" && !item.text.includes("\n")) yield item.text;
}
function* inputsIn(root) {
  for (const field of ["patches", "patchesJson6902", "replacements"])
    for (const item of itemsAt(root, field)) {
      const path2 = stringAt(item, "path");
      if (path2) yield path2.value;
    }
  for (const chart of itemsAt(root, "helmCharts")) {
    const values = stringAt(chart, "valuesFile");
    if (values) yield values.value;
  }
  for (const field of ["secretGenerator", "configMapGenerator"])
    for (const item of itemsAt(root, field))
      for (const file of [...itemsAt(item, "files"), ...itemsAt(item, "envs"), at(item, "env")])
        if (file?.kind === "scalar") yield file.text.slice(file.text.indexOf("=") + 1);
}
function rootsOf(named3) {
  const referred2 = /* @__PURE__ */ new Set();
  for (const { folders } of named3.values()) for (const folder of folders) referred2.add(folder);
  const candidates2 = [...named3].filter(([, { component }]) => !component).map(([folder]) => folder);
  const roots = candidates2.filter((folder) => !referred2.has(folder));
  const reached = new Set(roots);
  reachFrom(reached, named3);
  const rest2 = candidates2.filter((folder) => !reached.has(folder));
  for (const folder of rest2.sort()) {
    if (reached.has(folder)) continue;
    roots.push(folder);
    const found5 = /* @__PURE__ */ new Set([folder]);
    reachFrom(found5, named3);
    for (const one of found5) reached.add(one);
  }
  return roots.sort();
}
function reachFrom(folders, named3) {
  for (const folder of folders) for (const inner of named3.get(folder)?.folders ?? NONE6) folders.add(inner);
}
function filesFrom(start2, named3) {
  const folders = /* @__PURE__ */ new Set([start2]);
  reachFrom(folders, named3);
  const files = /* @__PURE__ */ new Set();
  for (const folder of folders) for (const file of named3.get(folder)?.files ?? NONE6) files.add(file);
  return files;
}

// src/gitops/bases.ts
function basesOf(asked, folderExists) {
  const votes = /* @__PURE__ */ new Set();
  const rooted = [];
  for (const { from: from2, path: path2 } of asked) {
    const folder = clampedPath("", literalFolder(path2));
    if (folder === "") continue;
    if (folderExists(folder)) rooted.push(from2);
    else {
      const outermost2 = foldersUp(from2).findLast((around2) => around2 !== "" && folderExists(`${around2}/${folder}`));
      if (outermost2 !== void 0) votes.add(outermost2);
    }
  }
  const bases = [...votes].filter((base) => !rooted.some((from2) => isWithin(from2, base))).toSorted((a, b) => b.length - a.length);
  return (from2) => bases.find((base) => isWithin(from2, base)) ?? "";
}
function literalFolder(path2) {
  const open2 = path2.search(/\$\{|\{\{|[*?[]/);
  return open2 < 0 ? path2 : path2.slice(0, path2.lastIndexOf("/", open2) + 1);
}

// src/gitops/origin.ts
function originsOf(resources, demands, folderExists, config) {
  const defined = /* @__PURE__ */ new Map();
  for (const built of resources.filter(isSource)) {
    const kind = textAt(built.root, "kind")?.value;
    const namespace = textAt(built.root, "metadata", "namespace")?.value ?? "";
    defined.set(`${kind}/${built.originalName}`, built);
    defined.set(`${kind}/${namespace}/${built.originalName}`, built);
  }
  const definition = (ref, namespace) => {
    const { kind, name, where } = namesOf(ref, namespace);
    return defined.get(`${kind}/${where}/${name}`) ?? defined.get(`${kind}/${name}`);
  };
  const urls = demands.map(({ source, path: path2, from: from2 }) => ({
    url: typeof source === "string" ? source : urlOf(definition(source.ref, source.namespace)),
    path: path2,
    from: from2
  }));
  const base = basesOf(
    demands.filter((demand2) => isOfRepository(demand2, config)),
    folderExists
  );
  const url = urlOrigins(urls, folderExists, base, config);
  return {
    url,
    base,
    flux: (ref, namespace, from2) => {
      const { kind, name } = namesOf(ref, namespace);
      const source = definition(ref, namespace);
      const ignore = textAt(source?.root, "spec", "ignore")?.value;
      const ignoring = (origin) => ignore === void 0 ? origin : { ...origin, ignore };
      const mapped2 = mappedFolder(ref, namespace, config);
      if (mapped2 !== void 0) return ignoring({ folder: resolvePath("", mapped2) ?? "", sure: true });
      if (kind === "ExternalArtifact") return artifactOrigin(name, resources, base(from2));
      if (!source || name === "flux-system") return ignoring({ folder: base(from2), sure: name === "flux-system" });
      return ignoring(url(urlOf(source), from2));
    }
  };
}
function isOfRepository({ source }, config) {
  if (typeof source === "string") return true;
  if (mappedFolder(source.ref, source.namespace, config) !== void 0) return false;
  return namesOf(source.ref, source.namespace).kind === "GitRepository";
}
function mappedFolder(ref, namespace, { sources }) {
  const { kind, name, where } = namesOf(ref, namespace);
  const keys = [`${kind}/${where}/${name}`, `${where}/${name}`, `${kind}/${name}`, name];
  const key = keys.find((one) => Object.hasOwn(sources, one));
  return key === void 0 ? void 0 : sources[key];
}
function namesOf(ref, namespace) {
  return {
    kind: textAt(ref, "kind")?.value ?? "GitRepository",
    name: textAt(ref, "name")?.value ?? "",
    where: textAt(ref, "namespace")?.value ?? namespace ?? ""
  };
}
function urlOf(source) {
  return textAt(source?.root, "spec", "url")?.value ?? textAt(source?.root, "spec", "endpoint")?.value ?? "";
}
function isSource({ root }) {
  return ["GitRepository", "OCIRepository", "Bucket"].some((kind) => isKind(root, "source.toolkit.fluxcd.io", kind));
}
function urlOrigins(demands, folderExists, base, { remotes = {}, sources }) {
  const mapped2 = new Map(Object.entries(sources).map(([key, folder]) => [normalUrl(key), folder]));
  const own = new Map(Object.entries(remotes).map(([remote, folder]) => [normalUrl(remote), folder]));
  const names2 = new Set(Array.from(own.keys(), baseOf));
  const asked = /* @__PURE__ */ new Set();
  const missing3 = /* @__PURE__ */ new Set();
  const found5 = /* @__PURE__ */ new Set();
  for (const { url, path: path2, from: from2 } of demands) {
    if (url === "" || clampedPath("", path2) === "") continue;
    asked.add(normalUrl(url));
    const folder = clampedPath("", literalFolder(path2));
    if (folder !== "") (folderExists(clampedPath(base(from2), folder)) ? found5 : missing3).add(normalUrl(url));
  }
  return (url, from2) => {
    const normal = normalUrl(url);
    const folder = mapped2.get(normal);
    if (folder !== void 0) return { folder: resolvePath("", folder) ?? "", sure: true };
    const start2 = base(from2);
    const repository = own.get(normal);
    if (repository !== void 0) return { folder: repository || start2, sure: true };
    const isKnown3 = start2 !== "" || own.size === 0 || names2.has(baseOf(normal));
    if (isKnown3 && found5.has(normal)) return { folder: start2, sure: !missing3.has(normal) };
    const isOnly = found5.size === 0 && asked.has(normal) && !missing3.has(normal);
    if (isKnown3 && isOnly) return { folder: start2, sure: false };
    return { outside: `${withoutLogin(url)} is another repository` };
  };
}
function normalUrl(url) {
  const bare2 = url.trim().replace(/^[a-z][a-z+]*:\/\//i, "").replace(/^[^/@]*@/, "").replace(/^([^/:]+):(?!\d+\/)/, "$1/").replace(/\/+$/, "").replace(/\.git$/, "");
  const slash = bare2.indexOf("/");
  return slash < 0 ? bare2.toLowerCase() : bare2.slice(0, slash).toLowerCase() + bare2.slice(slash);
}
function artifactOrigin(name, resources, base) {
  const shifts = /* @__PURE__ */ new Set();
  for (const { root } of resources) {
    if (!isKind(root, "source.extensions.fluxcd.io", "ArtifactGenerator")) continue;
    for (const artifact of itemsAt(root, "spec", "artifacts"))
      if (textAt(artifact, "name")?.value === name)
        for (const copy of itemsAt(artifact, "copy"))
          shifts.add(shiftOf(textAt(copy, "from")?.value ?? "", textAt(copy, "to")?.value ?? ""));
  }
  const [folder, other] = shifts;
  if (folder === void 0 || other !== void 0) return { outside: `the artifact "${name}" is built elsewhere` };
  return { folder: clampedPath(base, folder), sure: true };
}
function shiftOf(from2, to) {
  const source = /^@[^/]+\/(.*?)\/?\*\*$/.exec(from2)?.[1];
  const target = /^@artifact\/(.*?)\/?$/.exec(to)?.[1];
  if (source === void 0 || target === void 0) return void 0;
  if (target === "") return source;
  if (source === target) return "";
  return source.endsWith(`/${target}`) ? source.slice(0, -target.length - 1) : void 0;
}

// src/gitops/placement.ts
var WHOLE = "default";
function placementOf(resources, isAnyBeside, paths, config) {
  const planes = resources.filter(isPlane).map(planeOf);
  const folders = foldersAround(paths);
  const configured = configuredPlacement(config);
  const isAllWithin = (around2) => !isAnyBeside((path2) => around2.some((folder) => isWithin(path2, folder)));
  const twins = config.clusters.length > 0 ? void 0 : twinFolders(planes, isAllWithin);
  const clusterOf3 = twins ? new Map(Array.from(twins, ([id, folder]) => [id, baseOf(folder)])) : nameClusters(planes, new Set(Array.from(folders, baseOf)), config, configured);
  const aliases = aliasesOf(planes, clusterOf3, config);
  const own = twins ? new Map(Array.from(twins.values(), (folder) => [folder, baseOf(folder)])) : ownFolders(planes, clusterOf3, folders, aliases);
  const marked = planes.length > 0 && isAnyBeside((path2) => path2.split("/").some(isControlPlaneFolder));
  const clusters = new Set(clusterOf3.values());
  const sole = config.clusters.length > 0 ? void 0 : planes.length === 0 ? WHOLE : clusters.size === 1 ? [...clusters][0] : void 0;
  const byFolder = memo((folder, recur) => {
    if (folder === "") return void 0;
    const slash = folder.lastIndexOf("/");
    const outer = slash < 0 ? void 0 : recur(folder.slice(0, slash));
    if (outer !== void 0) return outer;
    const name = folder.slice(slash + 1);
    if (marked && isControlPlaneFolder(name)) return CONTROL_PLANE;
    return own.get(folder) ?? aliases.get(name);
  });
  const placed2 = (path2) => configured(path2) ?? byFolder(folders.has(path2) ? path2 : folderOf2(path2));
  return {
    configured,
    byFolder: placed2,
    of: (path2) => placed2(path2) ?? sole,
    named: (name) => aliases.get(name),
    described: (plane) => clusterOf3.get(planeOf(plane).id),
    scope: (cluster) => scopeOf(cluster, config, planes.length, clusters)
  };
}
function foldersAround(paths) {
  const folders = /* @__PURE__ */ new Set();
  for (const path2 of paths)
    for (let folder = folderOf2(path2); !folders.has(folder); folder = folderOf2(folder)) folders.add(folder);
  return folders;
}
function scopeOf(name, config, planes, clusters) {
  const declared = config.clusters.find((cluster) => cluster.name === name);
  const evidence = declared ? "the configuration names it" : name === CONTROL_PLANE ? "the control plane" : clusters.has(name) ? clusters.size === 1 ? "the only data plane" : "a data plane describes it" : planes === 0 && name === WHOLE ? "the whole repository is one cluster" : "an entry point deploys to it";
  return { name, evidence, open: [], complete: declared?.complete ?? false, controlPlane: name === CONTROL_PLANE };
}
function configuredPlacement(config) {
  const tests = [
    ...config.clusters.map(({ name, paths }) => ({ name, paths })),
    { name: CONTROL_PLANE, paths: config.controlPlane }
  ].map(({ name, paths }) => ({ name, matches: paths.map((glob) => globMatcher(glob)) }));
  return memo((path2) => tests.find(({ matches: matches5 }) => matches5.some((match) => match(path2) || match(`${path2}/`)))?.name);
}
function memo(compute) {
  const known7 = /* @__PURE__ */ new Map();
  const recur = (key) => {
    const before3 = known7.get(key);
    if (before3 !== void 0 || known7.has(key)) return before3 ?? compute(key, recur);
    const value = compute(key, recur);
    known7.set(key, value);
    return value;
  };
  return recur;
}

// src/gitops/source-ignore.ts
var DEFAULTS = ".git/,.gitignore,.gitmodules,.gitattributes,*.jpg,*.jpeg,*.gif,*.png,*.wmv,*.flv,*.tar.gz,*.zip,.github/,.circleci/,.travis.yml,.gitlab-ci.yml,appveyor.yml,.drone.yml,cloudbuild.yaml,codeship-services.yml,codeship-steps.yml,**/.goreleaser.yml,**/.sops.yaml,**/.flux.yaml";
function sourceIgnoreOf({ paths, text }) {
  const patterns = DEFAULTS.split(",").flatMap((line) => patternOf2(line, ""));
  for (const path2 of paths.filter((one) => one.endsWith(".sourceignore") && baseOf(one) === ".sourceignore"))
    patterns.push(...patternsIn(text(path2) ?? "", folderOf2(path2)));
  patterns.reverse();
  const known7 = /* @__PURE__ */ new Map();
  const patternsOf = ({ lines: lines2, folder }) => {
    const key = JSON.stringify([folder, lines2]);
    const found5 = known7.get(key) ?? [...patternsIn(lines2, folder).toReversed(), ...patterns];
    known7.set(key, found5);
    return found5;
  };
  return (path2, source) => {
    const found5 = (source ? patternsOf(source) : patterns).find((pattern) => {
      if (pattern.folder === "") return matches2(pattern, path2.split("/"));
      return path2.startsWith(`${pattern.folder}/`) && matches2(pattern, path2.slice(pattern.folder.length + 1).split("/"));
    });
    return found5 !== void 0 && !found5.include;
  };
}
function patternsIn(lines2, folder) {
  return lines2.split(/\r?\n/).flatMap((line) => patternOf2(line, folder));
}
function patternOf2(line, folder) {
  if (line.startsWith("#") || line.trim() === "") return [];
  const include = line.startsWith("!");
  const written2 = include ? line.slice(1) : line;
  const glob = written2.endsWith("\\ ") ? written2 : written2.replace(/ {1,200}$/, "");
  const onlyFolders = glob.endsWith("/");
  return [{ folder, include, onlyFolders, steps: (onlyFolders ? glob.slice(0, -1) : glob).split("/") }];
}
function matches2({ steps, onlyFolders }, names2) {
  const [only] = steps;
  if (steps.length > 1 || only === void 0) return matchesSteps(steps, onlyFolders, names2);
  const found5 = names2.findIndex((name) => globMatches(only, name));
  return found5 >= 0 && !(onlyFolders && found5 === names2.length - 1);
}
function matchesSteps(steps, onlyFolders, names2) {
  let at2 = 0;
  let matched = false;
  let traverse = false;
  for (const [i, step2] of steps.entries()) {
    const last = i === steps.length - 1;
    if (step2 === "") traverse = false;
    else if (step2 === "**") traverse = !last;
    else if (step2.includes("**") || at2 >= names2.length) return false;
    else {
      const found5 = names2.findIndex((name, k) => (traverse ? k >= at2 : k === at2) && globMatches(step2, name));
      if (found5 < 0 && !traverse) return false;
      matched = found5 >= 0 && (traverse || last || found5 + 1 < names2.length);
      at2 = found5 < 0 ? names2.length : found5 + 1;
      traverse = false;
    }
  }
  return matched && !(onlyFolders && at2 === names2.length);
}

// src/gitops/survey.ts
var DEPLOYING2 = ["kustomize.toolkit", "source.toolkit", "source.extensions", "argoproj.io"];
function surveyOf(repository, config, recall2) {
  const lying = lyingIn(repository);
  const kustomizations = kustomizationsOf(repository, recall2);
  const { resources, parts, files } = kustomizations;
  const isCandidate = (path2) => resources.has(path2) || !(parts.has(path2) || foldersUp(path2).some((folder) => files.has(folder)));
  const candidates2 = saying(lying, repository, DEPLOYING2).flatMap(
    (path2) => isCandidate(path2) ? lying.at(path2) ?? [] : []
  );
  const folders = foldersOf(repository.paths);
  const deployers = deployersOf(candidates2);
  const demands = deployers.flatMap(({ built, demands: asked }) => [...asked, ...generatorDemandsOf(built)]);
  const planes = saying(lying, repository, ["DataPlane"]).flatMap(
    (path2) => parts.has(path2) ? [] : lying.at(path2) ?? []
  );
  const isAnyBeside = (isLeftOut) => lying.paths.some((path2) => !parts.has(path2) && !isLeftOut(path2) && (lying.at(path2) ?? []).length > 0);
  const site = {
    repository,
    config,
    lying,
    folders,
    placement: placementOf(planes, isAnyBeside, lying.paths, config),
    kustomizations,
    origins: originsOf(candidates2, demands, (folder) => folders.has(folder), config),
    ignored: sourceIgnoreOf(repository),
    servers: serversOf(candidates2),
    loadsAnywhere: once(
      () => [...lying.paths, ...repository.paths.filter((path2) => INSTRUCTIONS.test(path2))].some(
        (path2) => repository.holds(path2, "LoadRestrictionsNone")
      )
    )
  };
  return { site, deployers };
}
var INSTRUCTIONS = /(?:^|\/)(?:[Mm]akefile|[Jj]ustfile|\.justfile|[^/]+\.(?:md|sh|mk|just|txt))$/;
function lyingIn(repository) {
  const charts = new Set(
    repository.paths.filter((path2) => path2.endsWith("Chart.yaml") && baseOf(path2) === "Chart.yaml").map((path2) => path2.slice(0, -"Chart.yaml".length))
  );
  const paths = repository.manifests.filter((path2) => !isKustomizationFile(path2) && !isChartPart(path2, charts));
  const known7 = new Set(paths);
  return { paths, at: (path2) => known7.has(path2) ? resourcesOf(path2, repository) : void 0 };
}
function isChartPart(path2, charts) {
  if (charts.size === 0) return false;
  for (const match of path2.matchAll(/(?<=^|\/)(?:templates|charts|crds)\//g))
    if (charts.has(path2.slice(0, match.index))) return true;
  return false;
}
function saying({ paths }, repository, words) {
  return paths.filter((path2) => repository.maySay(path2, words));
}
function once(compute) {
  let known7;
  return () => {
    known7 ??= compute();
    return known7;
  };
}
function serversOf(resources) {
  const servers = /* @__PURE__ */ new Map();
  for (const { root } of resources) {
    if (identityOf(root).kind !== "Secret") continue;
    if (textAt(root, "metadata", "labels", "argocd.argoproj.io/secret-type")?.value !== "cluster") continue;
    const field = (key) => textAt(root, "stringData", key)?.value ?? Buffer.from(textAt(root, "data", key)?.value ?? "", "base64").toString();
    const [server, name] = [field("server"), field("name")];
    if (server !== "" && name !== "") servers.set(server, name);
  }
  return servers;
}

// src/gitops/arrange.ts
function planOf(repository, config, recall2 = (_, read2) => read2()) {
  const { site, deployers } = surveyOf(repository, config, recall2);
  const entries = entriesOf(deployers, site);
  const hasEntries = entries.length > 0;
  const starts = hasEntries ? [...entries, ...apart(site)] : plainStarts(site, () => true);
  return { site, starts, lots: lotsOf(starts, deployers, site), hasEntries };
}
function fromLots({ site, starts, lots, hasEntries }, make, known7 = /* @__PURE__ */ new Map()) {
  const made2 = new Map(lots.map((lot) => [lot.cluster, known7.get(lot.cluster) ?? make(lot)]));
  const remains = () => Array.from(made2.values(), (one) => one.remains);
  const bare2 = hasEntries ? bareStarts(remains(), site) : [];
  const isWhole3 = made2.has(void 0);
  if (!isWhole3)
    for (const lot of lotsOf(bare2, [], site)) {
      const before3 = lots.find(({ cluster }) => cluster === lot.cluster)?.starts ?? [];
      made2.set(lot.cluster, make({ ...lot, starts: [...before3, ...lot.starts] }));
    }
  const again = isWhole3 ? bare2.length > 0 : remains().some(({ strays }) => strays);
  return again ? [make({ cluster: void 0, starts: [...starts, ...bare2] })] : [...made2.values()];
}
function apart({ lying, placement: placement2, config: { rendered: rendered2 = [] } }) {
  return lying.paths.flatMap((path2) => {
    if (rendered2.some((folder) => isWithin(path2, folder))) return [{ kind: "file", path: path2, cluster: placement2.of(path2) }];
    return [];
  });
}
function plainStarts(site, isMeant2) {
  const { kustomizations, lying, placement: placement2, config } = site;
  const { rendered: rendered2 = [] } = config;
  const roots = kustomizations.roots.flatMap((folder) => {
    const path2 = kustomizations.files.get(folder) ?? folder;
    return isMeant2(path2) ? [{ kind: "folder", folder, cluster: placement2.of(path2) }] : [];
  });
  const { resources, parts } = kustomizations;
  const files = lying.paths.filter((path2) => {
    if (resources.has(path2) || parts.has(path2) || !isMeant2(path2)) return false;
    if (rendered2.some((folder) => isWithin(path2, folder)) || kustomizations.roots.length === 0) return true;
    return !foldersUp(path2).some((folder) => kustomizations.files.has(folder));
  });
  return [...roots, ...files.map((path2) => ({ kind: "file", path: path2, cluster: placement2.of(path2) }))];
}
function bareStarts(lots, site) {
  const served2 = new Set(lots.flatMap((lot) => lot.served));
  const reached = new Set(lots.flatMap((lot) => lot.reached));
  return plainStarts(site, (path2) => {
    if (reached.has(path2)) return false;
    const cluster = site.placement.byFolder(path2);
    return cluster !== void 0 && (cluster === CONTROL_PLANE || !served2.has(cluster));
  });
}

// src/gitops/plane-home.ts
function homesOf(planes, exists, placement2) {
  const described = planes.map((plane) => placement2.described(plane));
  const guests = /* @__PURE__ */ new Map();
  planes.forEach(({ deployedTo }, i) => {
    const name = described[i];
    if (deployedTo === void 0 || name === void 0 || exists(name)) return;
    guests.set(deployedTo, (guests.get(deployedTo) ?? /* @__PURE__ */ new Set()).add(name));
  });
  const own = new Set(described);
  return planes.map(({ deployedTo }, i) => {
    const name = described[i];
    if (name === void 0 || deployedTo === void 0 || exists(name)) return name ?? deployedTo;
    if (deployedTo === CONTROL_PLANE || own.has(deployedTo)) return name;
    return guests.get(deployedTo)?.size === 1 ? deployedTo : name;
  });
}

// src/gitops/settle.ts
function settle(site, scopes, lots) {
  const reached = new Set(lots.flatMap((lot) => lot.reached));
  const { landings, unplaced, clusters } = planesAtHome(site, scopes, lots);
  const folders = [...lots.flatMap((lot) => lot.folders), ...deployedFolders(site, landings)];
  return {
    clusters,
    landings,
    unplaced,
    faults: [],
    undeployed: site.lying.paths.filter((path2) => !reached.has(path2) && (site.lying.at(path2) ?? []).length > 0),
    oversights: {
      unsubstituted: [],
      undecrypted: [],
      unreached: unreachedSecrets(site, reached, folders),
      hashed: hashedReferences(
        landings,
        lots.flatMap((lot) => lot.hashed)
      ),
      conflicts: conflictsOf(landings, [...scopes, ...clusters])
    },
    releases: [],
    looseDependencies: looseDependenciesOf(new Set(lots.flatMap((lot) => lot.installed)), site)
  };
}
function planesAtHome({ placement: placement2, folders, config }, scopes, lots) {
  const planes = lots.flatMap((lot) => lot.planes);
  const names2 = new Set(scopes.map(({ name }) => name));
  const called = /* @__PURE__ */ new Set([
    ...config.clusters.map(({ name }) => name),
    ...lots.flatMap((lot) => lot.aimed),
    ...Array.from(folders.keys(), (folder) => placement2.named(baseOf(folder)) ?? baseOf(folder))
  ]);
  const homes = homesOf(planes, (cluster) => names2.has(cluster) && called.has(cluster), placement2);
  const landings = [];
  const clusters = /* @__PURE__ */ new Map();
  planes.forEach(({ deployedTo: _, ...plane }, i) => {
    const cluster = homes[i];
    if (cluster === void 0) return;
    if (!names2.has(cluster)) clusters.set(cluster, placement2.scope(cluster));
    landings.push({ ...plane, cluster });
  });
  return { landings, clusters: [...clusters.values()], unplaced: planes.filter((_, i) => homes[i] === void 0) };
}

// src/openchoreo/budget.ts
function fail(budget, failure2) {
  budget.failure ??= failure2;
}
var STEPS_PER_RELEASE = 2e5;
var STEPS_IN_ALL = 5e7;
function withinRelease(all, render3) {
  const budget = { steps: Math.min(STEPS_PER_RELEASE, all.steps) };
  const before3 = budget.steps;
  const made2 = render3(budget);
  all.steps -= before3 - Math.max(0, budget.steps);
  return made2;
}

// src/openchoreo/inventory.ts
function partOf(landing) {
  const { root, effective, originalName } = landing;
  const namespaces = { known: void 0, unknown: void 0, "cluster-scoped": "" };
  return {
    landing,
    kind: textAt(root, "kind")?.value ?? "",
    name: textAt(root, "metadata", "name")?.value ?? originalName,
    namespace: effective.kind === "known" ? effective.namespace.value : namespaces[effective.kind]
  };
}
function inventoryOf(landings, isControlPlane) {
  const parts = landings.map(partOf).sort(byPlace);
  const kinds = index(parts, ({ kind }) => kind);
  const names2 = index(parts, ({ kind, namespace, name, landing }) => nameKey(kind, namespace, name, landing));
  const neighbours = index(parts, (part) => placeKey(part.kind, part));
  const owners = index(parts, (part) => {
    const owner = textAt(part.landing.root, "spec", "owner", "componentName")?.value;
    return `${placeKey(part.kind, part)} ${owner ?? ""}`;
  });
  const labels = index(
    parts,
    (part) => `${placeKey(part.kind, part)} ${labelOf(part.landing.root, "name")?.value ?? ""}`
  );
  return {
    parts,
    isControlPlane,
    budget: { steps: STEPS_IN_ALL },
    ofKind: (...wanted) => wanted.flatMap(kinds),
    find: (kind, namespace, name, asker) => nearest(names2(nameKey(kind, namespace, name, asker.landing)), asker),
    beside: (kind, asker) => neighbours(placeKey(kind, asker)),
    owned: (kind, component, asker) => owners(`${placeKey(kind, asker)} ${component}`),
    labelled: (kind, name, asker) => labels(`${placeKey(kind, asker)} ${name}`)
  };
}
function index(parts, keyOf14) {
  let groups;
  return (key) => {
    groups ??= grouped(parts, keyOf14);
    return groups.get(key) ?? [];
  };
}
function nameKey(kind, namespace, name, { home }) {
  return JSON.stringify([kind, namespace ?? null, name, namespace === void 0 ? home.path : ""]);
}
function placeKey(kind, { landing: { cluster, home }, namespace }) {
  return JSON.stringify([kind, cluster, namespace ?? null, namespace === void 0 ? home.path : ""]);
}
var LABEL4 = "core.choreo.dev/";
function labelOf(node, name) {
  const found5 = entryOf(at(node, "metadata", "labels"), LABEL4 + name)?.value;
  return found5?.kind === "scalar" ? located(found5) : void 0;
}
function nearest(candidates2, { landing }) {
  return candidates2.find((candidate) => candidate.landing.cluster === landing.cluster) ?? candidates2[0];
}
function byPlace({ landing: a }, { landing: b }) {
  if (a.cluster !== b.cluster) return a.cluster < b.cluster ? -1 : 1;
  if (a.home.path !== b.home.path) return a.home.path < b.home.path ? -1 : 1;
  return a.home.at.start - b.home.at.start || (a.originalName < b.originalName ? -1 : 1);
}

// src/openchoreo/destination.ts
function destinationOf2({ value: name, at: reference2 }, asker, inventory) {
  const environment = inventory.find("Environment", asker.namespace, name, asker);
  const fallback = fallbackCluster(asker, inventory);
  if (!environment) {
    const open3 = { reason: `no file shows environment "${name}"`, at: reference2 };
    return { cluster: fallback, environment, plane: void 0, planeName: "?", open: open3 };
  }
  const { plane, planeName, place } = planeOf2(environment, inventory);
  if (plane) return { cluster: plane.landing.cluster, environment, plane, planeName, open: void 0 };
  const open2 = { reason: `no file shows data plane "${planeName}"`, at: place };
  return { cluster: fallback, environment, plane, planeName, open: open2 };
}
function planeOf2(environment, inventory) {
  const { root, home } = environment.landing;
  const reference2 = at(root, "spec", "dataPlaneRef");
  const named3 = textAt(reference2, "name") ?? textAt(root, "spec", "dataPlaneRef");
  const find = (kind, name) => inventory.find(kind, kind === "ClusterDataPlane" ? "" : environment.namespace, name, environment);
  if (named3) {
    const kind = textAt(reference2, "kind")?.value ?? "DataPlane";
    const plane2 = find(kind, named3.value) ?? labelledPlane(named3.value, environment, inventory);
    return { plane: plane2, planeName: named3.value, place: named3.at };
  }
  const plane = find("DataPlane", "default") ?? find("ClusterDataPlane", "default");
  return { plane, planeName: "default", place: spanOf(reference2 ?? home.at) };
}
function labelledPlane(name, { namespace }, inventory) {
  return inventory.ofKind("DataPlane").find((plane) => plane.namespace === namespace && labelOf(plane.landing.root, "name")?.value === name);
}
function fallbackCluster({ landing }, inventory) {
  const { parts, isControlPlane } = inventory;
  if (!isControlPlane(landing.cluster)) return landing.cluster;
  const known7 = fallbacks.get(inventory);
  if (known7 !== void 0) return known7;
  const others = new Set(parts.map((part) => part.landing.cluster).filter((cluster) => !isControlPlane(cluster)));
  const [only] = others;
  const found5 = others.size === 1 && only !== void 0 ? only : UNSEEN_CLUSTER;
  fallbacks.set(inventory, found5);
  return found5;
}
var fallbacks = /* @__PURE__ */ new WeakMap();
var NOWHERE = "";
var UNSEEN_CLUSTER = "unseen data planes";

// src/resources/carriage.ts
var NO_CARRIAGE = { secrets: [], clones: [], injections: [], openings: [] };
function carriedTogether(parts) {
  return {
    secrets: parts.flatMap(({ secrets }) => secrets),
    clones: parts.flatMap(({ clones }) => clones),
    injections: parts.flatMap(({ injections }) => injections),
    openings: parts.flatMap(({ openings }) => openings)
  };
}

// src/go/gojson.ts
var DEEPEST = 1e4;
var ESCAPED = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
var WORD = /(true|false)|(null)|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
function readJson(text, keep2) {
  const scan = { text, keep: keep2, at: 0, open: [], huge: -1 };
  let value = begin2(scan);
  while (typeof value === "object" || value === void 0) {
    const top = scan.open.at(-1);
    if (value !== void 0) {
      if (top === void 0) return finish2(scan, value);
      settle2(top, value, scan.open.length < scan.keep);
      skipSpace(scan);
    }
    value = top === void 0 ? "a value was expected" : next(scan, top, value !== void 0);
  }
  return { ok: false, error: scan.at >= text.length ? "the text ends too early" : value, offset: scan.at };
}
function isField(key, field) {
  return key === field || key.length === field.length && fold(key) === fold(field);
}
function fold(name) {
  return name.replaceAll("\u017F", "s").replaceAll("\u212A", "k").replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
function finish2(scan, value) {
  skipSpace(scan);
  if (scan.at < scan.text.length) return { ok: false, error: "something follows the value", offset: scan.at };
  return { ok: true, value, ...scan.huge < 0 ? {} : { hugeNumber: scan.huge } };
}
function settle2(top, value, kept2) {
  if (top.kind === "object" && kept2 && top.key) top.members.push({ ...top.key, value });
}
function next(scan, top, afterValue) {
  const { text } = scan;
  const close = top.kind === "object" ? "}" : "]";
  if (text[scan.at] === close) {
    scan.open.pop();
    const end = ++scan.at;
    return top.kind === "object" ? { kind: "object", start: top.start, end, members: top.members } : { kind: "array", start: top.start, end };
  }
  if (afterValue) {
    if (text[scan.at] !== ",") return `a comma or ${close} was expected`;
    scan.at++;
    skipSpace(scan);
  }
  if (top.kind === "object") {
    const wrong2 = readKey(scan, top);
    if (wrong2 !== void 0) return wrong2;
  }
  return begin2(scan);
}
function readKey(scan, top) {
  if (scan.text[scan.at] !== '"') return "a key in quotes was expected";
  const keyStart = scan.at;
  const wrong2 = skipString(scan);
  if (wrong2 !== void 0) return wrong2;
  const kept2 = scan.open.length < scan.keep;
  top.key = { key: kept2 ? decode(scan.text, keyStart, scan.at) : "", keyStart, keyEnd: scan.at };
  skipSpace(scan);
  if (scan.text[scan.at] !== ":") return "a colon was expected after the key";
  scan.at++;
  return void 0;
}
function begin2(scan) {
  skipSpace(scan);
  const start2 = scan.at;
  const first = scan.text[start2];
  if (first === "{" || first === "[") {
    if (scan.open.length >= DEEPEST) return `the nesting is deeper than ${DEEPEST} levels`;
    scan.open.push(first === "{" ? { kind: "object", start: start2, members: [] } : { kind: "array", start: start2 });
    scan.at++;
    skipSpace(scan);
    return void 0;
  }
  if (first === '"') {
    const wrong2 = skipString(scan);
    if (wrong2 !== void 0) return wrong2;
    const kept2 = scan.open.length < scan.keep;
    return { kind: "string", start: start2, end: scan.at, text: kept2 ? decode(scan.text, start2, scan.at) : "" };
  }
  return word(scan, start2);
}
function word(scan, start2) {
  WORD.lastIndex = start2;
  const found5 = WORD.exec(scan.text);
  if (!found5) return "a value was expected";
  const end = start2 + found5[0].length;
  scan.at = end;
  if (found5[1]) return { kind: "boolean", start: start2, end };
  if (found5[2]) return { kind: "null", start: start2, end };
  if (scan.huge < 0 && !Number.isFinite(Number(found5[0]))) scan.huge = start2;
  return { kind: "number", start: start2, end };
}
function skipSpace(scan) {
  for (let code = scan.text.charCodeAt(scan.at); code === 32 || code === 10 || code === 13 || code === 9; ) {
    code = scan.text.charCodeAt(++scan.at);
  }
}
function skipString(scan) {
  const { text } = scan;
  for (scan.at++; scan.at < text.length; scan.at++) {
    const code = text.charCodeAt(scan.at);
    if (code === 34) {
      scan.at++;
      return void 0;
    }
    if (code < 32) return "a string has a control character in it";
    if (code !== 92) continue;
    ESCAPED.lastIndex = scan.at + 1;
    const length = ESCAPED.exec(text)?.[0].length;
    if (length === void 0) return "a string has an unknown escape in it";
    scan.at += length;
  }
  return "a string does not end";
}
function decode(text, start2, end) {
  const quoted2 = text.slice(start2, end);
  if (!quoted2.includes("\\")) return quoted2.slice(1, -1);
  return String(JSON.parse(quoted2)).replace(/\p{Surrogate}/gu, "\uFFFD");
}

// src/text/holes.ts
var CONTROL2 = /^-?\s*(?:if|else|end|range|with|define|block|break|continue)\b/;
var SILENT = /^-?\s*(?:\/\*|\$\w*\s*:?=)/;
function fillHoles(text) {
  const [quoted2, bare2] = unusedCharacters(text);
  if (quoted2 === void 0 || bare2 === void 0) return "has too many private-use characters";
  const parts = [];
  let copied = 0;
  let holes = 0;
  let inString = false;
  const marks = /\{\{|\$\{|ENC\[|["\\]/g;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const start2 = mark.index;
    if (mark[0] === '"') inString = !inString;
    if (mark[0] === "\\" && inString) marks.lastIndex++;
    if (mark[0].length === 1) continue;
    const end = holeEnd(text, start2, mark[0]);
    if (end === void 0) return "has a template hole that does not end";
    const inner = text.slice(start2 + 2, end);
    if (mark[0] === "{{" && CONTROL2.test(inner))
      return "has template blocks, so its content depends on their conditions";
    parts.push(text.slice(copied, start2), filling(end - start2, inString, mark[0] === "{{" && SILENT.test(inner)));
    copied = end;
    marks.lastIndex = end;
    holes++;
  }
  return { text: parts.join("") + text.slice(copied), holes, quoted: quoted2, bare: bare2 };
  function filling(length, insideString, silent) {
    if (insideString) return String(quoted2).repeat(length);
    return silent ? " ".repeat(length) : `"${String(bare2).repeat(length - 2)}"`;
  }
}
function holeEnd(text, start2, mark) {
  if (mark === "{{") return actionEnd(text, start2 + 2);
  if (mark === "${") return bracesEnd(text, start2 + 1);
  const close = text.indexOf("]", start2);
  return close < 0 ? void 0 : close + 1;
}
function actionEnd(text, from2) {
  const tokens2 = /["'`]|\/\*|\}\}/g;
  tokens2.lastIndex = from2;
  for (let token = tokens2.exec(text); token; token = tokens2.exec(text)) {
    if (token[0] === "}}") return tokens2.lastIndex;
    const end = token[0] === "/*" ? text.indexOf("*/", tokens2.lastIndex) : quoteEnd(text, token.index, token[0]);
    if (end < 0) return void 0;
    tokens2.lastIndex = token[0] === "/*" ? end + 2 : end + 1;
  }
  return void 0;
}
function quoteEnd(text, start2, quote) {
  if (quote === "`") return text.indexOf(quote, start2 + 1);
  const marks = quote === '"' ? /["\\\n]/g : /['\\\n]/g;
  marks.lastIndex = start2 + 1;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === quote) return mark.index;
    if (mark[0] === "\n") return -1;
    marks.lastIndex++;
  }
  return -1;
}
function bracesEnd(text, from2) {
  const braces = /[{}]/g;
  braces.lastIndex = from2;
  let depth = 0;
  for (let brace = braces.exec(text); brace; brace = braces.exec(text)) {
    depth += brace[0] === "{" ? 1 : -1;
    if (depth === 0) return braces.lastIndex;
  }
  return void 0;
}
function unusedCharacters(text) {
  const used = new Set(text.match(/[\uE000-\uF8FF]/g));
  const free = [];
  for (let code = 57344; code <= 63743 && free.length < 2; code++) {
    const char = String.fromCharCode(code);
    if (!used.has(char)) free.push(char);
  }
  return free;
}

// apart:src/text/base64.ts
var { base64Fault, decodeBase64, decodedLength, isBase64 } = require("./check.cjs");

// src/go/gourl.ts
var NOT_HOST = /[^!"$&'()*+,\-.0-9:;<=>A-Z[\]_a-z~\x80-\xFF%]/;
function parseGoUrl(url) {
  const fragment = after(url, "#");
  const bare2 = before(url, "#");
  if (hasControl(bare2) || unescapeBytes(fragment) === void 0) return void 0;
  const rest2 = before(bare2, "?").replace(/^https?:\/\//, "");
  const slash = rest2.indexOf("/");
  const authority = slash < 0 ? rest2 : rest2.slice(0, slash);
  const at2 = authority.lastIndexOf("@");
  if (at2 >= 0 && !isUserinfo(authority.slice(0, at2))) return void 0;
  const host = parseHost(authority.slice(at2 + 1));
  const path2 = unescapeBytes(slash < 0 ? "" : rest2.slice(slash));
  return host === void 0 || path2 === void 0 ? void 0 : { host, path: path2 };
}
function splitHostPort(hostport) {
  const whole = { host: hostport, port: "" };
  const colon = hostport.lastIndexOf(":");
  if (colon < 0) return whole;
  const port = hostport.slice(colon + 1);
  if (!hostport.startsWith("[")) {
    const host = hostport.slice(0, colon);
    return /[:[\]]/.test(host) || /[[\]]/.test(port) ? whole : { host, port };
  }
  const end = hostport.indexOf("]");
  if (end + 1 !== colon || hostport.includes("[", 1) || port.includes("]")) return whole;
  return { host: hostport.slice(1, end), port };
}
function before(text, mark) {
  const at2 = text.indexOf(mark);
  return at2 < 0 ? text : text.slice(0, at2);
}
function after(text, mark) {
  const at2 = text.indexOf(mark);
  return at2 < 0 ? "" : text.slice(at2 + 1);
}
function hasControl(bytes) {
  return /[\x00-\x1F\x7F]/.test(bytes);
}
function isUserinfo(text) {
  return !/[^A-Za-z0-9\-._:~!$&'()*+,;=%@]/.test(text) && unescapeBytes(text) !== void 0;
}
function unescapeBytes(text, allowed = () => true) {
  const first = text.indexOf("%");
  if (first < 0) return text;
  const parts = text.split("%");
  for (const [i, part] of parts.entries()) {
    if (i === 0) continue;
    if (!/^[0-9A-Fa-f]{2}/.test(part)) return void 0;
    const byte = Number.parseInt(part.slice(0, 2), 16);
    if (!allowed(byte)) return void 0;
    parts[i] = String.fromCharCode(byte) + part.slice(2);
  }
  return parts.join("");
}
function unescapeHost(text) {
  return NOT_HOST.test(text) ? void 0 : unescapeBytes(text, (byte) => byte >= 128 || byte === 37);
}
function unescapeZone(text) {
  const allowed = (byte) => byte === 32 || byte < 128 && !NOT_HOST.test(String.fromCharCode(byte));
  return NOT_HOST.test(text) ? void 0 : unescapeBytes(text, allowed);
}
function parseHost(text) {
  const open2 = text.lastIndexOf("[");
  if (open2 > 0) return void 0;
  if (open2 === 0) return parseLiteral(text);
  const colon = text.indexOf(":");
  if (colon >= 0 && !isPort(text.slice(colon))) return void 0;
  return unescapeHost(text);
}
function isPort(text) {
  return text === "" || /^:[0-9]*$/.test(text);
}
function parseLiteral(text) {
  const close = text.lastIndexOf("]");
  const port = text.slice(close + 1);
  if (close < 0 || !isPort(port)) return void 0;
  const inside = text.slice(1, close);
  const zoneAt = inside.indexOf("%25");
  const address = unescapeHost(zoneAt < 0 ? inside : inside.slice(0, zoneAt));
  const zone = zoneAt < 0 ? "" : unescapeZone(inside.slice(zoneAt));
  if (address === void 0 || zone === void 0 || !isIPv6(address + zone)) return void 0;
  return `[${address}${zone}]${port}`;
}
function isIPv6(text) {
  const percent = text.indexOf("%");
  if (percent >= 0 && percent === text.length - 1) return false;
  const address = percent < 0 ? text : text.slice(0, percent);
  const halves = address.split("::", 3);
  if (!address.includes(":") || halves.length > 2) return false;
  const groups = halves.map((half) => half === "" ? [] : half.split(":", 10));
  const last = groups.at(-1)?.at(-1);
  const quad = last !== void 0 && isIPv4(last);
  if (quad) groups.at(-1)?.pop();
  const flat = groups.flat();
  if (!flat.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return false;
  const count = flat.length + (quad ? 2 : 0);
  return halves.length === 2 ? count < 8 : count === 8;
}
function isIPv4(text) {
  const octets = text.split(".", 5);
  return octets.length === 4 && octets.every((octet) => /^(?:0|[1-9][0-9]{0,2})$/.test(octet) && Number(octet) < 256);
}

// src/kubernetes/image.ts
var HUB = "docker.io";
var HUB_ALIAS = "index.docker.io";
var OFFICIAL = "library/";
var LONGEST_PATH = 255;
var DIGEST_LENGTH = /* @__PURE__ */ new Map([
  ["sha256", 64],
  ["sha384", 96],
  ["sha512", 128]
]);
function parseImage(text) {
  if (text !== lately.text) lately = { text, parsed: parse(text) };
  return lately.parsed;
}
var lately = {
  text: "",
  parsed: fail2("format", formatError(""))
};
function parse(text) {
  if (/^[a-f0-9]{64}$/.test(text)) {
    return fail2("identifier", "is 64 hexadecimal digits, which is an image id and not a name");
  }
  const [domain, remainder] = splitDomain(text);
  const remote = before2(remainder, ":");
  if (remote.toLowerCase() !== remote) return fail2("upper-case", "has upper-case letters in its repository");
  const full = `${domain}/${remainder}`;
  const parts = split2(full);
  if (!parts) {
    return split2(full.replaceAll("\u0130", "i").toLowerCase()) ? fail2("upper-case", "has upper-case letters in its repository") : fail2("format", formatError(text));
  }
  if (parts.path.length > LONGEST_PATH) {
    return fail2("too-long", `has a repository path of more than ${LONGEST_PATH} characters`);
  }
  const wrong2 = parts.digest === void 0 ? void 0 : digestError(parts.digest);
  return wrong2 === void 0 ? reference(parts) : fail2("digest", wrong2);
}
function segmentsUnder(prefix, image) {
  const base = prefixRepository(prefix);
  const parsed3 = parseImage(image);
  if (base === void 0 || !parsed3.ok) return false;
  return parsed3.repository === base || parsed3.repository.startsWith(`${base}/`);
}
function prefixRepository(prefix) {
  if (prefix === HUB || prefix === HUB_ALIAS) return HUB;
  const parsed3 = parseImage(`${prefix}/x`);
  return parsed3.ok && parsed3.tag === void 0 && parsed3.digest === void 0 ? parsed3.repository.slice(0, -2) : void 0;
}
function prefixError(prefix) {
  if (prefix.trim() === "") return "is blank";
  if (/\s/.test(prefix)) return "has white space in it";
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(prefix)) return "has a URL scheme, which no image name has";
  if (prefix.includes("@")) return "has a digest or a user name in it";
  if (prefix.endsWith("/")) return "ends with a slash";
  if (/[A-Z]/.test(prefix))
    return "has upper-case letters: image paths are lower-case and hosts are compared as written";
  const last = prefix.slice(prefix.lastIndexOf("/") + 1);
  if (last.includes(":") && (prefix.includes("/") || !/:[0-9]+$/.test(last))) {
    return prefix.includes("/") ? "has a tag in it" : "has a port that is not a number";
  }
  return prefixRepository(prefix) === void 0 ? "is not a registry host with an optional path" : void 0;
}
function fail2(reason, error) {
  return { ok: false, reason, error };
}
function before2(text, mark) {
  const at2 = text.indexOf(mark);
  return at2 < 0 ? text : text.slice(0, at2);
}
function splitDomain(name) {
  const slash = name.indexOf("/");
  if (slash < 0) return [HUB, OFFICIAL + name];
  const first = name.slice(0, slash);
  const isDomain2 = first === "localhost" || /[.:]/.test(first) || first.toLowerCase() !== first;
  if (!isDomain2) return [HUB, name];
  const rest2 = name.slice(slash + 1);
  if (first !== HUB && first !== HUB_ALIAS) return [first, rest2];
  return [HUB, rest2.includes("/") ? rest2 : OFFICIAL + rest2];
}
function split2(text) {
  const at2 = text.indexOf("@");
  const digest = at2 < 0 ? void 0 : text.slice(at2 + 1);
  if (digest !== void 0 && !isDigest(digest)) return void 0;
  const named3 = at2 < 0 ? text : text.slice(0, at2);
  const colon = named3.indexOf(":", named3.lastIndexOf("/") + 1);
  const tag = colon < 0 ? void 0 : named3.slice(colon + 1);
  if (tag !== void 0 && !/^\w[\w.-]{0,127}$/.test(tag)) return void 0;
  const name = colon < 0 ? named3 : named3.slice(0, colon);
  const slash = name.indexOf("/");
  const hasDomain = isDomain(name.slice(0, slash));
  const path2 = hasDomain ? name.slice(slash + 1) : name;
  if (!path2.split("/").every(isPathComponent)) return void 0;
  return {
    name,
    domain: hasDomain ? name.slice(0, slash) : "",
    path: path2,
    ...tag === void 0 ? {} : { tag },
    ...digest === void 0 ? {} : { digest }
  };
}
function isDigest(text) {
  const colon = text.indexOf(":");
  const algorithm = text.slice(0, Math.max(colon, 0));
  const encoded = text.slice(colon + 1);
  if (encoded.length < 32 || /[^0-9A-Fa-f]/.test(encoded)) return false;
  return algorithm.split(/[-_+.]/).every((part) => /^[A-Za-z]/.test(part) && !/[^A-Za-z0-9]/.test(part));
}
var isDomain = remembering(isDomainAndPort);
function isDomainAndPort(text) {
  const colon = text.lastIndexOf(":");
  const hasPort = colon > 0 && !text.endsWith("]");
  if (hasPort && !/^[0-9]+$/.test(text.slice(colon + 1))) return false;
  const host = hasPort ? text.slice(0, colon) : text;
  if (host.startsWith("[")) return host.length > 2 && host.endsWith("]") && !/[^a-fA-F0-9:]/.test(host.slice(1, -1));
  return host.split(".").every((part) => part !== "" && !/^-|[^a-zA-Z0-9-]|-$/.test(part));
}
function isPathComponent(text) {
  return text !== "" && !/[^a-z0-9._-]|^[._-]|[._-]$|\.[._-]|[_-]\.|_-|-_|___/.test(text);
}
function digestError(digest) {
  const algorithm = before2(digest, ":");
  const length = DIGEST_LENGTH.get(algorithm);
  if (length === void 0) return "has a digest that is none of sha256, sha384 and sha512";
  const encoded = digest.slice(algorithm.length + 1);
  if (encoded.length !== length) return `has a ${algorithm} digest of ${encoded.length} digits instead of ${length}`;
  return /[A-F]/.test(encoded) ? "has upper-case letters in its digest" : void 0;
}
function reference({ name: repository, domain, path: path2, tag, digest }) {
  const short2 = path2.startsWith(OFFICIAL) && path2.indexOf("/", OFFICIAL.length) < 0 ? path2.slice(OFFICIAL.length) : path2;
  const suffix = (tag === void 0 ? "" : `:${tag}`) + (digest === void 0 ? "" : `@${digest}`);
  return {
    ok: true,
    domain,
    path: path2,
    repository,
    ...tag === void 0 ? {} : { tag },
    ...digest === void 0 ? {} : { digest },
    familiar: (domain === HUB ? short2 : repository) + suffix,
    kubeletTag: tag ?? (digest === void 0 ? "latest" : "")
  };
}
function formatError(text) {
  if (text.trim() === "") return "is blank";
  if (/\s/.test(text)) return "has white space in it";
  if (text.includes("://")) return "has a URL scheme, which no image name has";
  if (/^[^/@]*@[^/@]+\//.test(text)) return "has a user name in it, which no image name has";
  if (/\$\{|\{\{|\$[A-Za-z_(]/.test(text)) return "has a placeholder in it that nothing fills";
  if (text.endsWith("/") || text.includes("//") || text.startsWith("/")) return "has an empty path segment";
  if (text.endsWith(":") || text.endsWith("@")) return "ends where a tag or digest should follow";
  const odd = /[^\w./:@[\]+-]/u.exec(text)?.[0];
  return odd === void 0 ? "is not of the form host/path:tag@digest" : `has the character ${JSON.stringify(odd)} in it`;
}

// src/credentials/authkey.ts
function registryKey(key) {
  return isBareHost(key) ? hostKey(key) : readKey2(key);
}
function isBareHost(key) {
  return /^[a-z0-9.-]+(?::[0-9]+)?$/.test(key);
}
var hostKey = remembering(readKey2);
function readKey2(key) {
  const bytes = Buffer.from(key, "utf8").toString("latin1");
  const added = parseGoUrl(/^https?:\/\//.test(bytes) ? bytes : `https://${bytes}`);
  if (!added) return void 0;
  const path2 = /^\/v[12]\//.test(added.path) ? added.path.slice(3) : added.path;
  const index2 = added.host + (path2 === "/" ? "" : path2);
  const looked = parseSchemeless(index2);
  return looked && startsSomePath(looked.path) ? { index: index2, ...looked } : void 0;
}
function startsSomePath(path2) {
  return [path2, `${path2}a`].some((whole) => {
    const sample = parseImage(`x.y${whole === "" ? "/a" : whole}`);
    return sample.ok && sample.tag === void 0 && sample.digest === void 0;
  });
}
function parseSchemeless(text) {
  const slash = text.indexOf("/");
  const [authority, path2] = slash < 0 ? [text, ""] : [text.slice(0, slash), text.slice(slash)];
  if (/^[a-z0-9._/-]*$/.test(path2) && /^[a-z0-9.-]+(?::[0-9]+)?$/.test(authority))
    return { ...hostOf(authority), path: path2 };
  const url = parseGoUrl(`https://${text}`);
  if (!url) return void 0;
  const { host, port } = splitHostPort(url.host);
  return { host: host.split("."), port, path: url.path };
}
var hostOf = remembering((authority) => {
  const { host, port } = splitHostPort(authority);
  return { host: host.split("."), port };
});
function maskedKey(key) {
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(key)?.[0] ?? "";
  const at2 = key.lastIndexOf("@");
  const bare2 = at2 < scheme.length ? key : `${scheme}***@${key.slice(at2 + 1)}`;
  const tail = bare2.search(/[?#]/);
  return tail < 0 || tail === bare2.length - 1 ? bare2 : `${bare2.slice(0, tail + 1)}***`;
}

// src/credentials/authentry.ts
function decideEntry(key, at2, fields, filled4) {
  const { username, password, auth } = fields;
  if (hasHole(auth, filled4)) {
    return hasForeignLetters(auth, filled4) ? malformedAuth(key, at2, filled4, "is not base64") : templatedEntry(key, at2, filled4);
  }
  if (auth === "") {
    const open2 = hasHole(username, filled4) || hasHole(password, filled4);
    if (open2 && username !== "" && password !== "") return templatedEntry(key, at2, filled4);
    return { ...about(key, at2, filled4), username, password, credential: stateOf(fields), disagrees: false };
  }
  const decoded2 = decodeAuth(auth);
  if (typeof decoded2 === "string") return malformedAuth(key, at2, filled4, decoded2);
  const disagrees = differs(username, decoded2.username, filled4) || differs(password, decoded2.password, filled4);
  return { ...about(key, at2, filled4), ...decoded2, credential: stateOf(decoded2), disagrees };
}
function about(key, at2, filled4) {
  if (hasHole(key, filled4)) return { key, at: at2, templatedKey: true };
  const registry = registryKey(key);
  return registry ? { key, at: at2, registry } : { key, at: at2 };
}
function templatedEntry(key, at2, filled4) {
  return { ...about(key, at2, filled4), username: "", password: "", credential: "templated", disagrees: false };
}
function stateOf({ username, password }) {
  return username === "" || password === "" ? "empty" : "present";
}
function differs(written2, decoded2, filled4) {
  return written2 !== "" && written2 !== decoded2 && !hasHole(written2, filled4);
}
function decodeAuth(auth) {
  const packed = auth.replace(/[\r\n]+/g, "");
  const padded = packed.endsWith("=") ? packed : packed.padEnd(Math.ceil(packed.length / 4) * 4, "=");
  if (decodedLength(padded) === void 0) return "is not base64";
  const bytes = decodeBase64(padded);
  const colon = bytes.indexOf(58);
  if (colon < 0) return "holds no user:password once decoded";
  return { username: bytes.toString("utf8", 0, colon), password: bytes.toString("utf8", colon + 1) };
}
function hasForeignLetters(auth, filled4) {
  const literal2 = filled4 ? auth.replaceAll(filled4.quoted, "").replaceAll(filled4.bare, "") : auth;
  return /[^A-Za-z0-9+/=\s]/.test(literal2);
}
function hasHole(text, filled4) {
  return filled4 !== void 0 && (text.includes(filled4.quoted) || text.includes(filled4.bare));
}
function withoutSecrets({ key, username: _, password: __, ...decided }) {
  return { key: maskedKey(key), ...decided };
}
function malformed(reason, error, at2) {
  return { ok: false, reason, error, at: at2 };
}
function malformedAuth(key, at2, filled4, error) {
  const whose = hasHole(key, filled4) ? "a templated key" : JSON.stringify(maskedKey(key));
  return malformed("auth", `has an "auth" under ${whose} that ${error}`, at2);
}

// src/credentials/dockerconfig.ts
var LEVELS2 = { dockerconfigjson: 4, dockercfg: 3 };
var FIELDS = ["username", "password", "email", "auth"];
function readDockerConfig(text, format) {
  const read2 = readCredentials(text, format);
  return read2.ok ? { ok: true, entries: read2.entries.map(withoutSecrets) } : read2;
}
function readCredentials(text, format) {
  const read2 = readEntries(text, format, void 0);
  if (read2.ok || read2.reason !== "template") return read2;
  return { ok: false, reason: "json", error: read2.error, at: { start: 0, end: text.length } };
}
function readTemplatedDockerConfig(text, format = "dockerconfigjson") {
  const filled4 = fillHoles(text);
  if (typeof filled4 === "string") return { unknown: filled4 };
  if (filled4.holes === 0) return readDockerConfig(text, format);
  const read2 = readEntries(filled4.text, format, filled4);
  if (!read2.ok) return read2.reason === "template" ? { unknown: read2.error } : read2;
  return { ok: true, entries: read2.entries.map((entry3) => withoutSecrets(asWritten2(entry3, text, filled4))) };
}
function asWritten2(entry3, text, filled4) {
  if (!entry3.templatedKey) return entry3;
  const bare2 = entry3.key.startsWith(filled4.bare);
  return {
    ...entry3,
    key: bare2 ? text.slice(entry3.at.start, entry3.at.end) : text.slice(entry3.at.start + 1, entry3.at.end - 1)
  };
}
function readEntries(text, format, filled4) {
  const json = readJson(text, LEVELS2[format]);
  if (!json.ok) {
    if (filled4) return undecided("is no JSON before its template is filled");
    const at2 = { start: json.offset, end: Math.min(json.offset + 1, text.length) };
    return malformed("json", `is not JSON: ${json.error}`, at2);
  }
  const reading = { filled: filled4, entries: /* @__PURE__ */ new Map() };
  const fault = format === "dockercfg" ? readAuths(json.value, reading) : readRoot(json.value, reading);
  return fault ?? { ok: true, entries: [...reading.entries.values()] };
}
function readRoot(root, reading) {
  if (isBare(root, reading.filled)) return undecided("is a template as a whole");
  if (root.kind === "null") return void 0;
  if (root.kind !== "object") return misshapen(root, "the whole");
  for (const { key, value } of root.members) {
    if (hasHole(key, reading.filled)) return undecided("has a template for a field name");
    let fault;
    if (isField(key, "auths")) fault = readAuths(value, reading);
    else if (isField(key, "HttpHeaders")) fault = checkHeaders(value, reading.filled);
    if (fault) return fault;
  }
  return void 0;
}
function readAuths(auths, reading) {
  if (isBare(auths, reading.filled)) return undecided("has a template in place of its auths");
  if (auths.kind === "null") reading.entries.clear();
  else if (auths.kind !== "object") return misshapen(auths, "auths");
  else {
    for (const member3 of auths.members) {
      const entry3 = readEntry(member3, reading.filled);
      if ("ok" in entry3) return entry3;
      reading.entries.delete(entry3.key);
      reading.entries.set(entry3.key, entry3);
    }
  }
  return void 0;
}
function readEntry({ key, keyStart, keyEnd, value }, filled4) {
  const fields = { username: "", password: "", email: "", auth: "" };
  const at2 = { start: keyStart, end: keyEnd };
  if (isBare(value, filled4)) return templatedEntry(key, at2, filled4);
  if (value.kind === "null") return decideEntry(key, at2, fields, filled4);
  if (value.kind !== "object") return misshapen(value, "an entry of auths");
  for (const member3 of value.members) {
    const field = FIELDS.find((name) => isField(member3.key, name));
    if (field === void 0 || member3.value.kind === "null") continue;
    if (member3.value.kind !== "string") return misshapen(member3.value, field);
    fields[field] = member3.value.text;
  }
  const opaque = value.members.some((member3) => hasHole(member3.key, filled4));
  return opaque ? templatedEntry(key, at2, filled4) : decideEntry(key, at2, fields, filled4);
}
function checkHeaders(headers, filled4) {
  if (headers.kind === "null" || isBare(headers, filled4)) return void 0;
  if (headers.kind !== "object") return misshapen(headers, "HttpHeaders");
  const odd = headers.members.find(({ value }) => value.kind !== "string" && value.kind !== "null");
  return odd && misshapen(odd.value, "a value of HttpHeaders");
}
function isBare(value, filled4) {
  return filled4 !== void 0 && value.kind === "string" && value.text.startsWith(filled4.bare);
}
function misshapen({ kind, start: start2, end }, what) {
  const article = kind === "array" || kind === "object" ? "an" : "a";
  return malformed("shape", `has ${article} ${kind} for ${what}`, { start: start2, end });
}
function undecided(error) {
  return { ok: false, reason: "template", error };
}

// src/resources/pod.ts
var POD_SPECS = /* @__PURE__ */ new Map([
  ["Pod", ["spec"]],
  ["PodTemplate", ["template", "spec"]],
  ["Deployment", ["spec", "template", "spec"]],
  ["StatefulSet", ["spec", "template", "spec"]],
  ["DaemonSet", ["spec", "template", "spec"]],
  ["ReplicaSet", ["spec", "template", "spec"]],
  ["ReplicationController", ["spec", "template", "spec"]],
  ["Job", ["spec", "template", "spec"]],
  ["CronJob", ["spec", "jobTemplate", "spec", "template", "spec"]]
]);
var TEMPLATE_SHAPES = [
  ["spec", "template", "spec"],
  ["spec", "jobTemplate", "spec", "template", "spec"],
  ["spec", "podTemplate", "spec"]
];
var TEMPLATE_KEYS = TEMPLATE_SHAPES.flatMap(([, key = ""]) => key);
var CONTAINER_LISTS2 = ["initContainers", "containers", "ephemeralContainers"];
function podSpecPath(root) {
  return templateOf2(root).path;
}
function mainContainers(root) {
  return templateOf2(root).containers;
}
function mainImages(root) {
  return templateOf2(root).images;
}
var lately2 = { root: void 0, path: void 0, containers: [], images: [] };
var NONE7 = [];
function templateOf2(root) {
  if (lately2.root === root) return lately2;
  const path2 = findPodSpec(root);
  const containers = path2 ? itemsAt(root, ...path2, "containers") : NONE7;
  const images = containers.length > 0 ? containers.map((container) => textUnder(container, "image")?.value ?? "") : [];
  lately2 = { root, path: path2, containers, images };
  return lately2;
}
function findPodSpec(root) {
  const { kind, apiVersion } = identityOf(root);
  const path2 = POD_SPECS.get(kind);
  if (path2 && isCoreGroup(apiVersion)) return path2;
  const spec = valueUnder(root, "spec");
  if (spec?.kind !== "map" || !TEMPLATE_KEYS.some((key) => valueUnder(spec, key))) return void 0;
  return TEMPLATE_SHAPES.find((shape) => itemsAt(root, ...shape, "containers").some((item) => stringAt(item, "image")));
}
function isCoreGroup(apiVersion) {
  return apiVersion === "v1" || apiVersion.startsWith("apps/") || apiVersion.startsWith("batch/") || apiVersion.startsWith("extensions/");
}
function podSourceOf(landing) {
  const path2 = podSpecPath(landing.root);
  if (!path2) return void 0;
  const spec = mapAt(landing.root, ...path2);
  if (!spec) return void 0;
  const account = stringAt(spec, "serviceAccountName") ?? stringAt(spec, "serviceAccount");
  return {
    ...resourceOf(landing),
    serviceAccount: account && shown(account),
    pullSecrets: pullSecretNames(spec),
    pullSecretsTainted: taintOf(landing, ...path2, "imagePullSecrets")?.reason,
    containers: containersOf(landing, spec, path2),
    refusal: void 0,
    spec: { path: spec.path, start: spec.start, end: spec.start }
  };
}
function pullSecretNames(holder) {
  return itemsAt(holder, "imagePullSecrets").map(
    (item) => shown(textUnder(item, "name") ?? { value: "", at: { path: item.path, start: item.start, end: item.end } })
  );
}
function containersOf(landing, spec, path2) {
  const found5 = [];
  for (const list of CONTAINER_LISTS2) {
    const items = itemsAt(spec, list);
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      const image = textUnder(item, "image");
      if (!image || textUnder(item, "imagePullPolicy")?.value === "Never") continue;
      const name = textUnder(item, "name")?.value ?? `${list}[${i}]`;
      found5.push({ name, image: shown(image), tainted: taintedImage(landing, path2, list, i) });
    }
  }
  for (const volume of itemsAt(spec, "volumes")) {
    const container = imageVolumeOf(volume);
    if (container) found5.push(container);
  }
  return found5;
}
function taintedImage(landing, path2, list, index2) {
  if (landing.taints.length === 0) return void 0;
  return taintOf(landing, ...path2, list, index2, "image")?.reason;
}
function imageVolumeOf(volume) {
  const image = textAt(volume, "image", "reference");
  if (!image || textAt(volume, "image", "pullPolicy")?.value === "Never") return void 0;
  return { name: `volume ${textAt(volume, "name")?.value ?? ""}`.trim(), image: shown(image), tainted: void 0 };
}

// src/resources/producers/template.ts
var DECLARE = "declare the secret under assume.secrets with the registries that it has credentials for";
function typeAt(landing, name, path2) {
  const taint = taintOf(landing, ...path2);
  if (taint) return unknown(taint.reason, taint.at);
  const written2 = textAt(landing.root, ...path2);
  if (!written2 || written2.value === "") return known3("Opaque", name.at);
  return hasHole2(written2.value) ? unknown(`its type "${written2.value}" is filled in later`, written2.at) : known3(written2.value, written2.at);
}
function annotationsAt(landing, name, path2) {
  const taint = taintOf(landing, ...path2);
  if (taint) return unknown(taint.reason, taint.at);
  const entries = entriesAt(landing, path2);
  for (const { key, value } of entries.values()) {
    if (hasHole2(value.value)) return unknown(`annotation "${key.value}" is filled in by a template`, value.at);
  }
  return known3(withoutUnread(entries), name.at);
}
function entriesAt({ root }, path2) {
  return new Map(textsAt(root, ...path2).map((entry3) => [entry3.key.value, entry3]));
}
function hasHole2(text) {
  return /\$\{|\{\{|\{%|\$\(|ENC\[/.test(text);
}
function wantedKey(type) {
  return (type.known ? dataKeyOf(type.value) : void 0) ?? ".dockerconfigjson";
}
function templatedContent({ key, value }, type, text = value.value) {
  const format = type.known && type.value === DOCKER_CFG ? "dockercfg" : "dockerconfigjson";
  const read2 = readTemplatedDockerConfig(text, format);
  if ("unknown" in read2)
    return { state: "unknown", reason: `the payload ${read2.unknown}`, settle: DECLARE, at: key.at };
  if (!read2.ok) return { state: "malformed", error: read2.error, isJson: read2.reason !== "json", at: key.at };
  return { state: "read", entries: read2.entries, at: key.at };
}
function hidden(reason, place) {
  return { state: "unknown", reason, settle: DECLARE, at: place };
}
function keyPlace({ root }, name, ...paths) {
  for (const path2 of paths) {
    const entry3 = entryOf(at(root, ...path2.slice(0, -1)), path2.at(-1) ?? "");
    if (entry3) return spanOf(entry3.key);
  }
  return name.at;
}
function missingKeyRefusal(type, content) {
  if (!type.known || dataKeyOf(type.value) === void 0) return void 0;
  if (content.state === "malformed" && !content.isJson)
    return { field: `data[${wantedKey(type)}]`, message: "must be a JSON object", at: content.at };
  if (content.state !== "missing-key") return void 0;
  return { field: `data[${content.key}]`, message: `is required by the type ${type.value}`, at: content.at };
}

// src/resources/pull-secret-patcher.ts
function patcherOf(landing) {
  const container = containerOf(landing, /(?:^|\/)imagepullsecret-patcher(?:[:@]|$)/);
  if (!container) return void 0;
  const resource = resourceOf(landing);
  const setting = settingsOf(container);
  const name = setting("secretname", "CONFIG_SECRETNAME") ?? { value: "image-pull-secret", at: resource.name.at };
  const excluded = setting("excluded-namespaces", "CONFIG_EXCLUDED_NAMESPACES")?.value.split(",") ?? [];
  const audience = {
    ...everywhere(excluded, resource.name.at),
    unlessAnnotated: "k8s.titansoft.com/imagepullsecret-patcher-exclude"
  };
  const all = setting("allserviceaccount", "CONFIG_ALLSERVICEACCOUNT")?.value === "true";
  const accounts = setting("serviceaccounts", "CONFIG_SERVICEACCOUNTS")?.value.split(",") ?? ["default"];
  const payload = setting("dockerconfigjson", "CONFIG_DOCKERCONFIGJSON");
  const reason = "imagepullsecret-patcher adds to it";
  return {
    ...NO_CARRIAGE,
    secrets: [patched(resource, name, audience, contentOf2(payload, name.at))],
    injections: [
      { cluster: landing.cluster, to: "accounts", accounts: all ? [] : accounts, adds: name, audience, reason }
    ]
  };
}
function patched(resource, name, audience, content) {
  return {
    ...resource,
    name,
    namespace: unknown("imagepullsecret-patcher makes it in every namespace", name.at),
    producer: "imagepullsecret-patcher",
    type: known3(DOCKER_CONFIG_JSON, name.at),
    annotations: known3(/* @__PURE__ */ new Map(), name.at),
    wrapperAnnotations: /* @__PURE__ */ new Map(),
    labels: /* @__PURE__ */ new Map(),
    content,
    refusal: void 0,
    keys: [".dockerconfigjson"],
    immutable: false,
    audience
  };
}
function contentOf2(payload, place) {
  if (!payload || hasHole2(payload.value))
    return {
      state: "unknown",
      reason: "its content is given to imagepullsecret-patcher elsewhere",
      settle: DECLARE,
      at: place
    };
  const read2 = readDockerConfig(payload.value, "dockerconfigjson");
  if (!read2.ok) return { state: "malformed", error: read2.error, isJson: read2.reason !== "json", at: payload.at };
  return { state: "read", entries: read2.entries, at: payload.at };
}
function everywhere(but, at2) {
  const names2 = but.map((name) => name.trim()).filter((name) => name !== "");
  return { any: [{}], none: names2.length > 0 ? [{ names: names2 }] : [], at: at2 };
}
function containerOf(landing, image) {
  const index2 = mainImages(landing.root).findIndex((text) => image.test(text));
  return index2 < 0 ? void 0 : mainContainers(landing.root)[index2];
}
function settingsOf(container) {
  const flags = /* @__PURE__ */ new Map();
  const words = [...itemsAt(container, "command"), ...itemsAt(container, "args")];
  words.forEach((word2, i) => {
    const match = word2.kind === "scalar" ? /^--?([\w-]+)(?:=(.*))?$/s.exec(word2.text) : null;
    const next2 = words[i + 1];
    const value = match?.[2] ?? (next2?.kind === "scalar" ? next2.text : void 0);
    if (match?.[1] && value !== void 0)
      flags.set(match[1], { value, at: { path: word2.path, start: word2.start, end: word2.end } });
  });
  const variables = new Map(
    itemsAt(container, "env").flatMap((item) => {
      const [name, value] = [textAt(item, "name"), textAt(item, "value")];
      return name && value ? [[name.value, value]] : [];
    })
  );
  return (flag, variable) => flags.get(flag) ?? variables.get(variable);
}

// src/resources/charted-carrier.ts
var CHARTS = /* @__PURE__ */ new Map([
  ["imagepullsecret-patcher", ["image-pull-secret"]],
  ["registry-creds", ["awsecr-cred", "gcr-secret", "dpr-secret", "acr-secret"]]
]);
function chartedOf({ root, cluster, home }, kind) {
  if (kind !== "HelmRelease" && kind !== "Application") return void 0;
  const holders = kind === "HelmRelease" ? [at(root, "spec", "chart", "spec")] : [at(root, "spec", "source"), ...itemsAt(root, "spec", "sources")];
  for (const holder of holders) {
    const chart = textAt(holder, "chart");
    const names2 = CHARTS.get(chart?.value.split("/").at(-1) ?? "");
    if (!chart || !names2) continue;
    const title = `chart "${chart.value}"`;
    const reason = `${title} may add pull secrets to it`;
    return {
      ...NO_CARRIAGE,
      openings: [{ cluster, names: names2, taint: { reason: `${title} may make it`, at: home.at } }],
      injections: [
        { cluster, to: "accounts", accounts: ["default"], adds: void 0, audience: everywhere([], home.at), reason }
      ]
    };
  }
  return void 0;
}

// src/resources/created-secrets.ts
var COMMAND = /\bcreate\s+secret\s+(?:docker-registry|generic)\s+(?:--?[\w-]+(?:[= ](?!-)[^\s\\]+)?\s+)*["']?([a-z0-9][a-z0-9.-]*|\$\{?\w+\}?)/g;
function createdSecrets(script) {
  if (!script.includes("secret")) return [];
  return Array.from(script.replaceAll("\\\n", "  ").matchAll(COMMAND), ({ 0: whole, 1: name = "", index: index2 }) => {
    const end = index2 + whole.length;
    return { name: name.startsWith("$") ? "*" : name, start: end - name.length, end };
  });
}

// src/resources/embedded-secret.ts
var KNOWN = /^[^.]*$|(?:^|\.)(?:k8s\.io|toolkit\.fluxcd\.io|kyverno\.io|external-secrets\.io|bitnami\.com)$/;
var DEPLOYERS = /* @__PURE__ */ new Set(["AppProject", "Application", "ApplicationSet"]);
var LONGEST3 = 1e3;
var SECRET2 = /Secret$/;
var SECRET_TEXT = /^[ \t-]*["']?kind["']?:[ \t]*["']?\w*Secret\b/m;
var NAME_TEXT = /^[ \t-]*["']?\w*(?<!user|host)name["']?:[ \t]*(\S.*)/gim;
function embeddedOf({ root, cluster, home }, kind) {
  const { group, name } = identityOf(root);
  if (KNOWN.test(group) || group === "argoproj.io" && DEPLOYERS.has(kind)) return void 0;
  const names2 = /* @__PURE__ */ new Set();
  for (const { value } of root.entries) noteEmbedded(value, names2);
  if (names2.size === 0) return void 0;
  const taint = { reason: `${kind} "${name?.value ?? ""}" holds a manifest of it`, at: home.at };
  return { ...NO_CARRIAGE, openings: [{ cluster, names: [...names2], taint }] };
}
function noteEmbedded(root, names2) {
  const stack = [root];
  for (let next2 = stack.pop(); next2; next2 = stack.pop()) {
    if (next2.kind === "seq") stack.push(...next2.items);
    else if (next2.kind === "scalar") noteText(next2.text, names2);
    else {
      if (isSecret(next2)) noteNames(next2, names2);
      for (const { value } of next2.entries) stack.push(value);
    }
  }
}
function isSecret(node) {
  return SECRET2.test(textUnder(node, "kind")?.value ?? "") && entryOf(node, "metadata")?.value.kind === "map";
}
function noteNames(manifest, names2) {
  const own = textAt(manifest, "metadata", "name")?.value;
  if (own !== void 0) names2.add(globOf3(own));
  const target = textAt(manifest, "spec", "target", "name")?.value;
  if (target !== void 0) names2.add(globOf3(target));
}
function noteText(text, names2) {
  if (!text.includes("\n") || !SECRET_TEXT.test(text)) return;
  for (const [, written2 = ""] of text.matchAll(NAME_TEXT))
    names2.add(globOf3(written2.trimEnd().replace(/^(["'])(.*)\1$/, "$2")));
}
function globOf3(name) {
  return name.length > LONGEST3 ? "*" : name.replace(/\$?\{+[^{}]*\}+|<<.*?>>|\$\([^()]*\)/g, "*");
}

// src/resources/label-selector.ts
function labelSelectorAt(node) {
  const matchLabels = textsAt(node, "matchLabels").map(({ key, value }) => [key.value, value.value]);
  return {
    matchLabels: Object.fromEntries(matchLabels),
    matchExpressions: itemsAt(node, "matchExpressions").map((item) => ({
      key: textAt(item, "key")?.value ?? "",
      operator: textAt(item, "operator")?.value ?? "",
      values: itemsAt(item, "values").flatMap((value) => value.kind === "scalar" ? [value.text] : [])
    }))
  };
}

// src/yaml/field.ts
function fieldError(field, kind, message, at2) {
  return { field, kind, message, at: spanOf(at2) };
}
function lastEntries({ entries }) {
  if (areDistinct(entries)) return entries;
  const last = new Map(entries.map((entry3) => [keyOf(entry3.key), entry3]));
  return last.size === entries.length ? entries : [...last.values()];
}
function areDistinct(entries) {
  if (entries.length > FEW2) return false;
  for (let i = 0; i < entries.length; i++) {
    const key = entries[i]?.key;
    if (!key || keyOf(key) !== key.text) return false;
    for (let j = 0; j < i; j++) if (entries[j]?.key.text === key.text) return false;
  }
  return true;
}
var FEW2 = 16;
function stringOf(node, key) {
  if (node instanceof LightMap) return node.string(key);
  const value = valueUnder(node, key);
  return value?.kind === "scalar" ? textOf3(value) : "";
}
function textOf3(node) {
  const value = node.kind === "scalar" ? scalarOf(node) : void 0;
  return typeof value === "string" ? value : "";
}
function spanAt(node, key, otherwise) {
  const entry3 = entryOf(node, key);
  if (!entry3) return otherwise;
  return entry3.value.start < entry3.value.end ? entry3.value : entry3.key;
}
function keySpan(node, key, otherwise) {
  return entryOf(node, key)?.key ?? otherwise;
}

// src/api-server/secret-validation.ts
var DATA_LIMIT = 1024 * 1024;
function effectiveSecret(root) {
  const data = /* @__PURE__ */ new Map();
  for (const source of ["data", "stringData"])
    for (const entry3 of entriesUnder(root, source)) data.set(keyOf(entry3.key) ?? "", { source, entry: entry3 });
  const place = spanAt(root, "type", spanAt(root, "kind", root));
  return { type: { value: stringOf(root, "type") || "Opaque", at: spanOf(place) }, data };
}
function entriesUnder(root, field) {
  const map3 = valueUnder(root, field);
  return map3?.kind === "map" ? map3.entries : [];
}
function secretText2({ source, entry: { value } }) {
  if (source === "stringData") return textOf3(value);
  return value.kind === "seq" ? Buffer.from(value.items.map(byteOf)).toString() : decodeBase64(textOf3(value)).toString();
}
function secretSize({ source, entry: { value } }) {
  if (source === "stringData") return Buffer.byteLength(textOf3(value));
  return value.kind === "seq" ? value.items.length : decodedLength(textOf3(value)) ?? 0;
}
function isGenerated2({ key, value }) {
  return key.start === value.start && key.end === value.end && key.path === value.path;
}
function isMissing({ data }, key) {
  const value = data.get(key);
  return !value || secretSize(value) === 0;
}
function mostOf({ entry: { value } }) {
  if (value.kind === "seq") return value.items.length;
  return value.kind === "scalar" ? value.text.length * 3 : 0;
}
function placeOf3({ entry: { key, value } }) {
  return value.kind !== "seq" && textOf3(value) === "" ? key : value;
}
function byteOf(item) {
  const value = item.kind === "scalar" ? scalarOf(item) : null;
  return typeof value === "number" ? value : 0;
}
function validateSecret(root, secret) {
  const errors = [];
  let most = 0;
  let areNamed = true;
  for (const [name, value] of secret.data) {
    most += mostOf(value);
    areNamed &&= dataKeyFaults(name).length === 0;
  }
  const size = most > DATA_LIMIT ? sizeOf(secret) : most;
  if (!areNamed) errors.push(...validateKeys(root, secret));
  if (size > DATA_LIMIT) {
    const message = `must be at most ${DATA_LIMIT} bytes long, all values together, not ${size}`;
    errors.push(fieldError("data", "too-long", message, dataSpan(root, secret)));
  }
  errors.push(...validateType(root, secret));
  return errors;
}
function sizeOf({ data }) {
  let size = 0;
  for (const value of data.values()) size += secretSize(value);
  return size;
}
function validateKeys(root, { data }) {
  const errors = [];
  for (const field of ["data", "stringData"]) {
    const map3 = valueUnder(root, field);
    for (const entry3 of map3?.kind === "map" ? lastEntries(map3) : []) {
      const { key } = entry3;
      const name = keyOf(key) ?? "";
      if (data.get(name)?.source !== field) continue;
      const told4 = isGenerated2(entry3) ? "\u2026" : name;
      for (const fault of dataKeyFaults(name)) errors.push(fieldError(`data[${told4}]`, "invalid", fault, key));
    }
  }
  return errors;
}
var DEMANDING = /* @__PURE__ */ new Set([
  "kubernetes.io/dockerconfigjson",
  "kubernetes.io/dockercfg",
  "kubernetes.io/service-account-token",
  "kubernetes.io/basic-auth",
  "kubernetes.io/ssh-auth",
  "kubernetes.io/tls"
]);
function isDemanding(type) {
  return DEMANDING.has(type);
}
function validateType(root, secret) {
  switch (secret.type.value) {
    case "kubernetes.io/dockerconfigjson":
      return jsonObjectAt(".dockerconfigjson", root, secret);
    case "kubernetes.io/dockercfg":
      return jsonObjectAt(".dockercfg", root, secret);
    case "kubernetes.io/service-account-token":
      return accountName(root);
    case "kubernetes.io/basic-auth":
      return secret.data.has("username") || secret.data.has("password") ? [] : [required("username", root, secret), required("password", root, secret)];
    case "kubernetes.io/ssh-auth":
      return isMissing(secret, "ssh-privatekey") ? [required("ssh-privatekey", root, secret)] : [];
    case "kubernetes.io/tls":
      return ["tls.crt", "tls.key"].filter((key) => !secret.data.has(key)).map((key) => required(key, root, secret));
    default:
      return [];
  }
}
function required(key, root, secret) {
  const value = secret.data.get(key);
  const place = value ? placeOf3(value) : dataSpan(root, secret);
  return fieldError(`data[${key}]`, "required", `is required by the type ${secret.type.value}`, place);
}
function accountName(root) {
  const key = "kubernetes.io/service-account.name";
  const annotations = at(root, "metadata", "annotations");
  if (stringOf(annotations, key) !== "") return [];
  const metadata = entryOf(root, "metadata")?.value;
  const above = keySpan(metadata, "annotations", keySpan(root, "metadata", root));
  const message = "is required by the type kubernetes.io/service-account-token";
  return [fieldError(`metadata.annotations[${key}]`, "required", message, spanAt(annotations, key, above))];
}
function jsonObjectAt(key, root, secret) {
  const value = secret.data.get(key);
  if (!value) return [required(key, root, secret)];
  const fault = jsonFault(secretText2(value));
  return fault === void 0 ? [] : [fieldError(`data[${key}]`, "invalid", fault, placeOf3(value))];
}
function jsonFault(text) {
  if (text === "") return "must be a JSON object, and is empty";
  const read2 = readJson(text, 0);
  if (!read2.ok) return `must be a JSON object, and is not JSON: ${read2.error}`;
  if (read2.hugeNumber !== void 0) return "must be a JSON object, and holds a number that is too large";
  const { kind } = read2.value;
  return kind === "object" || kind === "null" ? void 0 : `must be a JSON object, and is a JSON ${kind}`;
}
function dataSpan(root, { type }) {
  return keySpan(root, "data", keySpan(root, "stringData", type.at));
}

// src/kubernetes/kinds.ts
var TABLE = `
Secret kind:string apiVersion:string metadata:ObjectMeta immutable:bool data:{}bytes stringData:{}string type:string
Namespace kind:string apiVersion:string metadata:ObjectMeta spec:NamespaceSpec status:any
ServiceAccount kind:string apiVersion:string metadata:ObjectMeta secrets:[]ObjectReference imagePullSecrets:[]LocalObjectReference automountServiceAccountToken:bool
Pod kind:string apiVersion:string metadata:ObjectMeta spec:PodSpec status:any
PodTemplate kind:string apiVersion:string metadata:ObjectMeta template:PodTemplateSpec
ReplicationController kind:string apiVersion:string metadata:ObjectMeta spec:ReplicationControllerSpec status:any
Deployment kind:string apiVersion:string metadata:ObjectMeta spec:DeploymentSpec status:any
StatefulSet kind:string apiVersion:string metadata:ObjectMeta spec:StatefulSetSpec status:any
DaemonSet kind:string apiVersion:string metadata:ObjectMeta spec:DaemonSetSpec status:any
ReplicaSet kind:string apiVersion:string metadata:ObjectMeta spec:ReplicaSetSpec status:any
Job kind:string apiVersion:string metadata:ObjectMeta spec:JobSpec status:any
CronJob kind:string apiVersion:string metadata:ObjectMeta spec:CronJobSpec status:any
ObjectMeta name:string generateName:string namespace:string selfLink:string uid:string resourceVersion:string generation:int64 creationTimestamp:time deletionTimestamp:time deletionGracePeriodSeconds:int64 labels:{}string annotations:{}string ownerReferences:[]OwnerReference finalizers:[]string managedFields:[]ManagedFieldsEntry
NamespaceSpec finalizers:[]string
ObjectReference kind:string namespace:string name:string uid:string apiVersion:string resourceVersion:string fieldPath:string
LocalObjectReference name:string
PodSpec volumes:[]Volume initContainers:[]Container containers:[]Container ephemeralContainers:[]EphemeralContainer restartPolicy:string terminationGracePeriodSeconds:int64 activeDeadlineSeconds:int64 dnsPolicy:string nodeSelector:{}string serviceAccountName:string serviceAccount:string automountServiceAccountToken:bool nodeName:string hostNetwork:bool hostPID:bool hostIPC:bool shareProcessNamespace:bool securityContext:PodSecurityContext imagePullSecrets:[]LocalObjectReference hostname:string subdomain:string affinity:Affinity schedulerName:string tolerations:[]Toleration hostAliases:[]HostAlias priorityClassName:string priority:int32 dnsConfig:PodDNSConfig readinessGates:[]PodReadinessGate runtimeClassName:string enableServiceLinks:bool preemptionPolicy:string overhead:{}quantity topologySpreadConstraints:[]TopologySpreadConstraint setHostnameAsFQDN:bool os:PodOS hostUsers:bool schedulingGates:[]PodSchedulingGate resourceClaims:[]PodResourceClaim resources:ResourceRequirements hostnameOverride:string schedulingGroup:PodSchedulingGroup evictionResponders:[]EvictionResponder
PodTemplateSpec metadata:ObjectMeta spec:PodSpec
ReplicationControllerSpec replicas:int32 minReadySeconds:int32 selector:{}string template:PodTemplateSpec
DeploymentSpec replicas:int32 selector:LabelSelector template:PodTemplateSpec strategy:DeploymentStrategy minReadySeconds:int32 revisionHistoryLimit:int32 paused:bool progressDeadlineSeconds:int32
StatefulSetSpec replicas:int32 selector:LabelSelector template:PodTemplateSpec volumeClaimTemplates:[]PersistentVolumeClaim serviceName:string podManagementPolicy:string updateStrategy:StatefulSetUpdateStrategy revisionHistoryLimit:int32 minReadySeconds:int32 persistentVolumeClaimRetentionPolicy:StatefulSetPersistentVolumeClaimRetentionPolicy ordinals:StatefulSetOrdinals
DaemonSetSpec selector:LabelSelector template:PodTemplateSpec updateStrategy:DaemonSetUpdateStrategy minReadySeconds:int32 revisionHistoryLimit:int32
ReplicaSetSpec replicas:int32 minReadySeconds:int32 selector:LabelSelector template:PodTemplateSpec
JobSpec parallelism:int32 completions:int32 activeDeadlineSeconds:int64 podFailurePolicy:PodFailurePolicy successPolicy:SuccessPolicy backoffLimit:int32 backoffLimitPerIndex:int32 maxFailedIndexes:int32 selector:LabelSelector manualSelector:bool template:PodTemplateSpec ttlSecondsAfterFinished:int32 completionMode:string suspend:bool podReplacementPolicy:string managedBy:string scheduling:JobSchedulingConfiguration
CronJobSpec schedule:string timeZone:string startingDeadlineSeconds:int64 concurrencyPolicy:string suspend:bool jobTemplate:JobTemplateSpec successfulJobsHistoryLimit:int32 failedJobsHistoryLimit:int32
OwnerReference apiVersion:string kind:string name:string uid:string controller:bool blockOwnerDeletion:bool
ManagedFieldsEntry manager:string operation:string apiVersion:string time:time fieldsType:string fieldsV1:any subresource:string
Volume name:string hostPath:HostPathVolumeSource emptyDir:EmptyDirVolumeSource gcePersistentDisk:GCEPersistentDiskVolumeSource awsElasticBlockStore:AWSElasticBlockStoreVolumeSource gitRepo:GitRepoVolumeSource secret:SecretVolumeSource nfs:NFSVolumeSource iscsi:ISCSIVolumeSource glusterfs:GlusterfsVolumeSource persistentVolumeClaim:PersistentVolumeClaimVolumeSource rbd:RBDVolumeSource flexVolume:FlexVolumeSource cinder:CinderVolumeSource cephfs:CephFSVolumeSource flocker:FlockerVolumeSource downwardAPI:DownwardAPIVolumeSource fc:FCVolumeSource azureFile:AzureFileVolumeSource configMap:ConfigMapVolumeSource vsphereVolume:VsphereVirtualDiskVolumeSource quobyte:QuobyteVolumeSource azureDisk:AzureDiskVolumeSource photonPersistentDisk:PhotonPersistentDiskVolumeSource projected:ProjectedVolumeSource portworxVolume:PortworxVolumeSource scaleIO:ScaleIOVolumeSource storageos:StorageOSVolumeSource csi:CSIVolumeSource ephemeral:EphemeralVolumeSource image:ImageVolumeSource
Container name:string image:string command:[]string args:[]string workingDir:string ports:[]ContainerPort envFrom:[]EnvFromSource env:[]EnvVar resources:ResourceRequirements resizePolicy:[]ContainerResizePolicy restartPolicy:string restartPolicyRules:[]ContainerRestartRule volumeMounts:[]VolumeMount volumeDevices:[]VolumeDevice livenessProbe:Probe readinessProbe:Probe startupProbe:Probe lifecycle:Lifecycle terminationMessagePath:string terminationMessagePolicy:string imagePullPolicy:string securityContext:SecurityContext stdin:bool stdinOnce:bool tty:bool
EphemeralContainer name:string image:string command:[]string args:[]string workingDir:string ports:[]ContainerPort envFrom:[]EnvFromSource env:[]EnvVar resources:ResourceRequirements resizePolicy:[]ContainerResizePolicy restartPolicy:string restartPolicyRules:[]ContainerRestartRule volumeMounts:[]VolumeMount volumeDevices:[]VolumeDevice livenessProbe:Probe readinessProbe:Probe startupProbe:Probe lifecycle:Lifecycle terminationMessagePath:string terminationMessagePolicy:string imagePullPolicy:string securityContext:SecurityContext stdin:bool stdinOnce:bool tty:bool targetContainerName:string
PodSecurityContext seLinuxOptions:SELinuxOptions windowsOptions:WindowsSecurityContextOptions runAsUser:int64 runAsGroup:int64 runAsNonRoot:bool supplementalGroups:[]int64 supplementalGroupsPolicy:string fsGroup:int64 sysctls:[]Sysctl fsGroupChangePolicy:string seccompProfile:SeccompProfile appArmorProfile:AppArmorProfile seLinuxChangePolicy:string
Affinity nodeAffinity:NodeAffinity podAffinity:PodAffinity podAntiAffinity:PodAntiAffinity
Toleration key:string operator:string value:string effect:string tolerationSeconds:int64
HostAlias ip:string hostnames:[]string
PodDNSConfig nameservers:[]string searches:[]string options:[]PodDNSConfigOption
PodReadinessGate conditionType:string
TopologySpreadConstraint maxSkew:int32 topologyKey:string whenUnsatisfiable:string labelSelector:LabelSelector minDomains:int32 nodeAffinityPolicy:string nodeTaintsPolicy:string matchLabelKeys:[]string
PodOS name:string
PodSchedulingGate name:string
PodResourceClaim name:string resourceClaimName:string resourceClaimTemplateName:string
ResourceRequirements limits:{}quantity requests:{}quantity claims:[]ResourceClaim
PodSchedulingGroup podGroupName:string
EvictionResponder name:string priority:int32
LabelSelector matchLabels:{}string matchExpressions:[]LabelSelectorRequirement
DeploymentStrategy type:string rollingUpdate:RollingUpdateDeployment
PersistentVolumeClaim kind:string apiVersion:string metadata:ObjectMeta spec:PersistentVolumeClaimSpec status:any
StatefulSetUpdateStrategy type:string rollingUpdate:RollingUpdateStatefulSetStrategy
StatefulSetPersistentVolumeClaimRetentionPolicy whenDeleted:string whenScaled:string
StatefulSetOrdinals start:int32
DaemonSetUpdateStrategy type:string rollingUpdate:RollingUpdateDaemonSet
PodFailurePolicy rules:[]PodFailurePolicyRule
SuccessPolicy rules:[]SuccessPolicyRule
JobSchedulingConfiguration schedulingPolicy:WorkloadPodGroupSchedulingPolicy schedulingConstraints:WorkloadPodGroupSchedulingConstraints disruptionMode:WorkloadPodGroupDisruptionMode resourceClaims:[]WorkloadPodGroupResourceClaim
JobTemplateSpec metadata:ObjectMeta spec:JobSpec
HostPathVolumeSource path:string type:string
EmptyDirVolumeSource medium:string sizeLimit:quantity mode:int32
GCEPersistentDiskVolumeSource pdName:string fsType:string partition:int32 readOnly:bool
AWSElasticBlockStoreVolumeSource volumeID:string fsType:string partition:int32 readOnly:bool
GitRepoVolumeSource repository:string revision:string directory:string
SecretVolumeSource secretName:string items:[]KeyToPath defaultMode:int32 optional:bool defaultUser:int64
NFSVolumeSource server:string path:string readOnly:bool
ISCSIVolumeSource targetPortal:string iqn:string lun:int32 iscsiInterface:string fsType:string readOnly:bool portals:[]string chapAuthDiscovery:bool chapAuthSession:bool secretRef:LocalObjectReference initiatorName:string
GlusterfsVolumeSource endpoints:string path:string readOnly:bool
PersistentVolumeClaimVolumeSource claimName:string readOnly:bool
RBDVolumeSource monitors:[]string image:string fsType:string pool:string user:string keyring:string secretRef:LocalObjectReference readOnly:bool
FlexVolumeSource driver:string fsType:string secretRef:LocalObjectReference readOnly:bool options:{}string
CinderVolumeSource volumeID:string fsType:string readOnly:bool secretRef:LocalObjectReference
CephFSVolumeSource monitors:[]string path:string user:string secretFile:string secretRef:LocalObjectReference readOnly:bool
FlockerVolumeSource datasetName:string datasetUUID:string
DownwardAPIVolumeSource items:[]DownwardAPIVolumeFile defaultMode:int32 defaultUser:int64
FCVolumeSource targetWWNs:[]string lun:int32 fsType:string readOnly:bool wwids:[]string
AzureFileVolumeSource secretName:string shareName:string readOnly:bool
ConfigMapVolumeSource name:string items:[]KeyToPath defaultMode:int32 optional:bool defaultUser:int64
VsphereVirtualDiskVolumeSource volumePath:string fsType:string storagePolicyName:string storagePolicyID:string
QuobyteVolumeSource registry:string volume:string readOnly:bool user:string group:string tenant:string
AzureDiskVolumeSource diskName:string diskURI:string cachingMode:string fsType:string readOnly:bool kind:string
PhotonPersistentDiskVolumeSource pdID:string fsType:string
ProjectedVolumeSource sources:[]VolumeProjection defaultMode:int32 defaultUser:int64
PortworxVolumeSource volumeID:string fsType:string readOnly:bool
ScaleIOVolumeSource gateway:string system:string secretRef:LocalObjectReference sslEnabled:bool protectionDomain:string storagePool:string storageMode:string volumeName:string fsType:string readOnly:bool
StorageOSVolumeSource volumeName:string volumeNamespace:string fsType:string readOnly:bool secretRef:LocalObjectReference
CSIVolumeSource driver:string readOnly:bool fsType:string volumeAttributes:{}string nodePublishSecretRef:LocalObjectReference
EphemeralVolumeSource volumeClaimTemplate:PersistentVolumeClaimTemplate
ImageVolumeSource reference:string pullPolicy:string
ContainerPort name:string hostPort:int32 containerPort:int32 protocol:string hostIP:string
EnvFromSource prefix:string configMapRef:ConfigMapEnvSource secretRef:SecretEnvSource
EnvVar name:string value:string valueFrom:EnvVarSource
ContainerResizePolicy resourceName:string restartPolicy:string
ContainerRestartRule action:string exitCodes:ContainerRestartRuleOnExitCodes
VolumeMount name:string readOnly:bool recursiveReadOnly:string mountPath:string subPath:string mountPropagation:string subPathExpr:string bindMountOptions:[]string
VolumeDevice name:string devicePath:string
Probe exec:ExecAction httpGet:HTTPGetAction tcpSocket:TCPSocketAction grpc:GRPCAction initialDelaySeconds:int32 timeoutSeconds:int32 periodSeconds:int32 successThreshold:int32 failureThreshold:int32 terminationGracePeriodSeconds:int64
Lifecycle postStart:LifecycleHandler preStop:LifecycleHandler stopSignal:string
SecurityContext capabilities:Capabilities privileged:bool seLinuxOptions:SELinuxOptions windowsOptions:WindowsSecurityContextOptions runAsUser:int64 runAsGroup:int64 runAsNonRoot:bool readOnlyRootFilesystem:bool allowPrivilegeEscalation:bool procMount:string seccompProfile:SeccompProfile appArmorProfile:AppArmorProfile
SELinuxOptions user:string role:string type:string level:string
WindowsSecurityContextOptions gmsaCredentialSpecName:string gmsaCredentialSpec:string runAsUserName:string hostProcess:bool
Sysctl name:string value:string
SeccompProfile type:string localhostProfile:string
AppArmorProfile type:string localhostProfile:string
NodeAffinity requiredDuringSchedulingIgnoredDuringExecution:NodeSelector preferredDuringSchedulingIgnoredDuringExecution:[]PreferredSchedulingTerm
PodAffinity requiredDuringSchedulingIgnoredDuringExecution:[]PodAffinityTerm preferredDuringSchedulingIgnoredDuringExecution:[]WeightedPodAffinityTerm
PodAntiAffinity requiredDuringSchedulingIgnoredDuringExecution:[]PodAffinityTerm preferredDuringSchedulingIgnoredDuringExecution:[]WeightedPodAffinityTerm
PodDNSConfigOption name:string value:string
ResourceClaim name:string request:string
LabelSelectorRequirement key:string operator:string values:[]string
RollingUpdateDeployment maxUnavailable:intstr maxSurge:intstr
PersistentVolumeClaimSpec accessModes:[]string selector:LabelSelector resources:VolumeResourceRequirements volumeName:string storageClassName:string volumeMode:string dataSource:TypedLocalObjectReference dataSourceRef:TypedObjectReference volumeAttributesClassName:string
RollingUpdateStatefulSetStrategy partition:int32 maxUnavailable:intstr
RollingUpdateDaemonSet maxUnavailable:intstr maxSurge:intstr
PodFailurePolicyRule action:string onExitCodes:PodFailurePolicyOnExitCodesRequirement onPodConditions:[]PodFailurePolicyOnPodConditionsPattern
SuccessPolicyRule succeededIndexes:string succeededCount:int32
WorkloadPodGroupSchedulingPolicy basic:WorkloadPodGroupBasicSchedulingPolicy gang:WorkloadPodGroupGangSchedulingPolicy
WorkloadPodGroupSchedulingConstraints topology:[]TopologyConstraint
WorkloadPodGroupDisruptionMode single:WorkloadPodGroupSingleDisruptionMode all:WorkloadPodGroupAllDisruptionMode
WorkloadPodGroupResourceClaim name:string resourceClaimName:string resourceClaimTemplateName:string
KeyToPath key:string path:string mode:int32 user:int64
DownwardAPIVolumeFile path:string fieldRef:ObjectFieldSelector resourceFieldRef:ResourceFieldSelector mode:int32 user:int64
VolumeProjection secret:SecretProjection downwardAPI:DownwardAPIProjection configMap:ConfigMapProjection serviceAccountToken:ServiceAccountTokenProjection clusterTrustBundle:ClusterTrustBundleProjection podCertificate:PodCertificateProjection
PersistentVolumeClaimTemplate metadata:ObjectMeta spec:PersistentVolumeClaimSpec
ConfigMapEnvSource name:string optional:bool
SecretEnvSource name:string optional:bool
EnvVarSource fieldRef:ObjectFieldSelector resourceFieldRef:ResourceFieldSelector configMapKeyRef:ConfigMapKeySelector secretKeyRef:SecretKeySelector fileKeyRef:FileKeySelector
ContainerRestartRuleOnExitCodes operator:string values:[]int32
ExecAction command:[]string
HTTPGetAction path:string port:intstr host:string scheme:string httpHeaders:[]HTTPHeader protocol:string
TCPSocketAction port:intstr host:string
GRPCAction port:int32 service:string mode:string
LifecycleHandler exec:ExecAction httpGet:HTTPGetAction tcpSocket:TCPSocketAction sleep:SleepAction
Capabilities add:[]string drop:[]string
NodeSelector nodeSelectorTerms:[]NodeSelectorTerm
PreferredSchedulingTerm weight:int32 preference:NodeSelectorTerm
PodAffinityTerm labelSelector:LabelSelector namespaces:[]string topologyKey:string namespaceSelector:LabelSelector matchLabelKeys:[]string mismatchLabelKeys:[]string
WeightedPodAffinityTerm weight:int32 podAffinityTerm:PodAffinityTerm
VolumeResourceRequirements limits:{}quantity requests:{}quantity
TypedLocalObjectReference apiGroup:string kind:string name:string
TypedObjectReference apiGroup:string kind:string name:string namespace:string
PodFailurePolicyOnExitCodesRequirement containerName:string operator:string values:[]int32
PodFailurePolicyOnPodConditionsPattern type:string status:any
WorkloadPodGroupBasicSchedulingPolicy
WorkloadPodGroupGangSchedulingPolicy minCount:int32
TopologyConstraint key:string
WorkloadPodGroupSingleDisruptionMode
WorkloadPodGroupAllDisruptionMode
ObjectFieldSelector apiVersion:string fieldPath:string
ResourceFieldSelector containerName:string resource:string divisor:quantity
SecretProjection name:string items:[]KeyToPath optional:bool
DownwardAPIProjection items:[]DownwardAPIVolumeFile
ConfigMapProjection name:string items:[]KeyToPath optional:bool
ServiceAccountTokenProjection audience:string expirationSeconds:int64 path:string user:int64
ClusterTrustBundleProjection name:string signerName:string labelSelector:LabelSelector optional:bool path:string user:int64
PodCertificateProjection signerName:string keyType:string maxExpirationSeconds:int32 credentialBundlePath:string keyPath:string certificateChainPath:string userAnnotations:{}string user:int64
ConfigMapKeySelector name:string key:string optional:bool
SecretKeySelector name:string key:string optional:bool
FileKeySelector volumeName:string path:string key:string optional:bool
HTTPHeader name:string value:string
SleepAction seconds:int64
NodeSelectorTerm matchExpressions:[]NodeSelectorRequirement matchFields:[]NodeSelectorRequirement
NodeSelectorRequirement key:string operator:string values:[]string
`;
var KINDS4 = /* @__PURE__ */ new Map([
  ["v1", ["Secret", "Namespace", "ServiceAccount", "Pod", "PodTemplate", "ReplicationController"]],
  ["apps/v1", ["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet"]],
  ["batch/v1", ["Job", "CronJob"]]
]);
var API_VERSIONS = new Map(
  [...KINDS4].flatMap(([apiVersion, kinds]) => kinds.map((kind) => [kind, apiVersion]))
);
function apiVersionOf(kind) {
  return API_VERSIONS.get(kind);
}
function isBuiltIn(apiVersion) {
  return KINDS4.has(apiVersion);
}
function fieldsOf2(type) {
  lines ??= new Map(
    TABLE.trim().split("\n").map((line) => [line.split(" ", 1)[0] ?? "", line])
  );
  let fields = parsed.get(type);
  if (!fields) {
    const [, ...written2] = lines.get(type)?.split(" ") ?? [];
    fields = new Map(written2.map((field) => [field.slice(0, field.indexOf(":")), field.slice(field.indexOf(":") + 1)]));
    parsed.set(type, fields);
  }
  return fields;
}
var lines;
var parsed = /* @__PURE__ */ new Map();

// src/yaml/spoken.ts
var SPOKEN = wordsOf2("secret", "pull", "cred");
var SPEAKS = new RegExp(SPOKEN.words.join("|"), "i");
function speaks(key) {
  return SPEAKS.test(key);
}

// src/api-server/scalar-types.ts
var STRING = "a string";
var BASE64 = "base64 text";
var QUANTITY = /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?$/;
var isInt32 = (value) => isWhole2(value, -(2 ** 31), 2 ** 31 - 1);
var SCALARS = /* @__PURE__ */ new Map([
  ["string", { wanted: STRING, takes: (value) => typeof value === "string" }],
  [
    "bool",
    {
      wanted: "true or false",
      isUsual: (text, start2, end) => isWord3(text, start2, end, "true") || isWord3(text, start2, end, "false"),
      takes: (value) => typeof value === "boolean"
    }
  ],
  ["uint8", { wanted: "a whole number from 0 to 255", takes: (value) => isWhole2(value, 0, 255) }],
  ["int32", { wanted: "a whole number of 32 bits", isUsual: isShortNumber, takes: isInt32 }],
  [
    "int64",
    {
      wanted: "a whole number of 64 bits",
      isUsual: isShortNumber,
      takes: (value) => isWhole2(value, -(2 ** 63), 2 ** 63)
    }
  ],
  [
    "intstr",
    {
      wanted: "a string or a whole number",
      isUsual: isShare,
      takes: (v) => typeof v === "string" || isInt32(v)
    }
  ],
  ["quantity", { wanted: "a quantity such as 500m or 1Gi", isUsual: isUsualQuantity, takes: isQuantity }],
  ["time", { wanted: "a time such as 2025-01-31T08:00:00Z", takes: isTime2 }],
  [
    "bytes",
    {
      wanted: BASE64,
      isUsual: isUsualBase64,
      takes: (v) => typeof v === "string" && decodedLength(v) !== void 0
    }
  ]
]);
var LISTED = /* @__PURE__ */ new Map([
  ["bytes", "uint8"],
  ["any", "any"]
]);
function isWhole2(value, least2, most) {
  return typeof value === "number" && Number.isInteger(value) && value >= least2 && value <= most;
}
function isWord3(text, start2, end, word2) {
  return end - start2 === word2.length && text.startsWith(word2, start2);
}
var ZERO = 48;
var NINE = 57;
function behindDigits(text, start2, end) {
  let at2 = start2;
  for (; at2 < end; at2++) {
    const code = text.charCodeAt(at2);
    if (code < ZERO || code > NINE) break;
  }
  return at2;
}
function isShortNumber(text, start2, end) {
  const digits = end - start2;
  if (digits < 1 || digits > 9 || behindDigits(text, start2, end) < end) return false;
  return digits === 1 || text.charCodeAt(start2) !== ZERO;
}
function isShare(text, start2, end) {
  const behind2 = behindDigits(text, start2, end);
  if (behind2 === start2 || behind2 - start2 > 9) return false;
  return behind2 === end || isWord3(text, behind2, end, "%");
}
function isUsualQuantity(text, start2, end) {
  const behind2 = behindDigits(text, start2, end);
  if (behind2 === start2) return false;
  return behind2 === end || isWord3(text, behind2, end, "m") || isWord3(text, behind2, end, "Mi") || isWord3(text, behind2, end, "Gi");
}
function isUsualBase64(text, start2, end) {
  return !mayBeTyped(text, start2, end) && isBase64(text, start2, end);
}
function isQuantity(value) {
  if (typeof value !== "string" && typeof value !== "number") return false;
  return QUANTITY.test(String(value).trim());
}
function isTime2(value) {
  if (typeof value !== "string") return false;
  const shape = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.,][0-9]+)?(Z|[-+][0-9]{2}:[0-9]{2})$/;
  return shape.test(value) && !Number.isNaN(Date.parse(value.replace(",", ".")));
}

// src/api-server/flawless.ts
function everyText(node, passes) {
  return isLight(node) && node.read(textsPass, passes);
}
function textsPass(sheet, node, passes) {
  const { nodes } = sheet;
  if (kindAt(nodes, node) !== MAP) return false;
  const end = behind(nodes, node);
  for (let key = node + STRIDE; key < end; key += 2 * STRIDE) {
    const value = key + STRIDE;
    if (kindAt(nodes, value) <= SEQ || !isString(sheet, key) || !isString(sheet, value)) return false;
    if (!passes(scalarTextAt(sheet, key), scalarTextAt(sheet, value))) return false;
  }
  return true;
}
function isFlawless(node, type) {
  return walkOf(node, type).isFlawless;
}
function spokenIn(node, type) {
  const { isFlawless: isRead2, spoken } = walkOf(node, type);
  return isRead2 ? spoken : void 0;
}
function flawlessType(node) {
  return lately3.node === node && lately3.isFlawless ? lately3.type : void 0;
}
var lately3 = { node: void 0, type: "", isFlawless: false, spoken: [] };
function walkOf(node, type) {
  if (lately3.node === node && lately3.type === type) return lately3;
  const spoken = [];
  const walked = isLight(node) && node.read(fitsInto, { shape: shapeOf2(type), spoken });
  lately3 = { node, type, isFlawless: walked, spoken };
  return lately3;
}
var shapes = /* @__PURE__ */ new Map();
function shapeOf2(type) {
  const before3 = shapes.get(type);
  if (before3) return before3;
  const scalar = SCALARS.get(type);
  const shape = {
    scalar,
    isText: type === "string",
    next: void 0,
    item: void 0,
    value: void 0,
    fields: void 0
  };
  shapes.set(type, shape);
  const item = type.startsWith("[]") ? type.slice(2) : LISTED.get(type);
  if (item !== void 0) shape.item = shapeOf2(item);
  if (type === "any") shape.value = shape;
  else if (type.startsWith("{}")) shape.value = shapeOf2(type.slice(2));
  else if (!scalar && !type.startsWith("[]"))
    shape.fields = new Map(
      Array.from(fieldsOf2(type), ([name, field]) => [
        name,
        { name, shape: shapeOf2(field), speaks: speaks(name), next: void 0 }
      ])
    );
  return shape;
}
function fitsInto(sheet, node, { shape, spoken }) {
  return fits3(sheet, node, shape, spoken, false);
}
function fits3(sheet, node, shape, spoken, isSpoken) {
  const kind = kindAt(sheet.nodes, node);
  if (kind === MAP) {
    if (shape.fields) return fieldsFit(sheet, node, shape, shape.fields, spoken, isSpoken);
    return entriesFit(sheet, node, shape.value, spoken, isSpoken);
  }
  if (kind === SEQ) return itemsFit(sheet, node, shape.item, spoken, isSpoken);
  if (isSpoken) spoken.push(scalarTextAt(sheet, node));
  return scalarFits(sheet, node, shape);
}
function scalarFits(sheet, node, shape) {
  if (shape.isText && isString(sheet, node)) return true;
  const { scalar } = shape;
  const { nodes, text } = sheet;
  if (scalar?.isUsual && kindAt(nodes, node) === PLAIN2 && scalar.isUsual(text, nodes[node + 1] ?? 0, nodes[node + 2] ?? 0))
    return true;
  const value = scalarOf(scalarAt(sheet, node));
  if (value === null) return true;
  return value !== void 0 && (scalar ? scalar.takes(value) : shape.value === shape);
}
function itemsFit(sheet, node, item, spoken, isSpoken) {
  if (!item) return false;
  const { nodes } = sheet;
  const end = behind(nodes, node);
  for (let at2 = node + STRIDE; at2 < end; at2 = behind(nodes, at2))
    if (!fits3(sheet, at2, item, spoken, isSpoken)) return false;
  return true;
}
function entriesFit(sheet, node, value, spoken, isSpoken) {
  if (!value) return false;
  const { nodes } = sheet;
  const end = behind(nodes, node);
  for (let key = node + STRIDE; key < end; key = behind(nodes, key + STRIDE)) {
    if (!isString(sheet, key) && keyOf(scalarAt(sheet, key)) === void 0) return false;
    if (!fits3(sheet, key + STRIDE, value, spoken, isSpoken || hasWord(sheet, key, SPOKEN))) return false;
  }
  return true;
}
function fieldsFit(sheet, node, shape, fields, spoken, isSpoken) {
  const { nodes } = sheet;
  const end = behind(nodes, node);
  let before3 = shape;
  for (let key = node + STRIDE; key < end; key = behind(nodes, key + STRIDE)) {
    if (!before3.next || !isWord(sheet, key, before3.next.name)) before3.next = fields.get(scalarTextAt(sheet, key));
    const field = before3.next;
    if (!field || !fits3(sheet, key + STRIDE, field.shape, spoken, isSpoken || field.speaks)) return false;
    before3 = field;
  }
  return true;
}

// src/api-server/decode.ts
var FLAWLESS = { errors: [], unknown: [] };
function decode2(node, type, ...field) {
  if (isFlawless(node, type)) return FLAWLESS;
  const state = { path: [...field], errors: [], unknown: [] };
  decodeValue(node, type, state);
  return state;
}
function decodeValue(node, type, state) {
  const value = node.kind === "scalar" ? scalarOf(node) : node.kind;
  if (value === void 0) refuse(state, "has a value that JSON has not", node);
  else if (value !== null) decodeTyped(node, type, state);
}
function decodeTyped(node, type, state) {
  const scalar = SCALARS.get(type);
  if (node.kind === "seq") {
    const item = type.startsWith("[]") ? type.slice(2) : LISTED.get(type);
    if (item === void 0) mismatch(state, scalar?.wanted ?? "a mapping", node);
    else decodeItems(node, item, state);
  } else if (scalar) {
    const value = node.kind === "scalar" ? scalarOf(node) : void 0;
    if (value === void 0 || !scalar.takes(value)) mismatch(state, scalar.wanted, node);
  } else if (type.startsWith("[]")) mismatch(state, "a list", node);
  else if (node.kind === "map") decodeEntries(node, type, state);
  else if (type !== "any") mismatch(state, "a mapping", node);
}
function decodeItems({ items }, type, state) {
  items.forEach((item, index2) => {
    state.path.push(index2);
    decodeValue(item, type, state);
    state.path.pop();
  });
}
function decodeEntries(node, type, state) {
  const element = type.startsWith("{}") ? type.slice(2) : type === "any" ? "any" : void 0;
  const fields = element === void 0 ? fieldsOf2(type) : void 0;
  for (const { key, value } of lastEntries(node)) {
    const name = keyOf(key);
    state.path.push(fields ? name ?? key.text : `[${name ?? key.text}]`);
    if (name === void 0) refuse(state, "has a key that is no string", key);
    const field = fields?.get(name ?? "");
    if (fields && field === void 0) dropped(state, fields, key);
    decodeValue(value, element ?? field ?? "any", state);
    state.path.pop();
  }
}
function dropped(state, fields, key) {
  const lower2 = key.text.toLowerCase();
  const meant = [...fields.keys()].find((field) => field.toLowerCase() === lower2) ?? suggest(key.text, fields.keys());
  const hint = meant === void 0 ? "" : `: "${meant}" is meant`;
  state.unknown.push(fieldError(written(state.path), "unknown-field", `is no field of this object${hint}`, key));
}
function refuse(state, message, at2) {
  state.errors.push(fieldError(written(state.path), "decode", message, at2));
}
function mismatch(state, wanted, node) {
  const value = node.kind === "scalar" ? scalarOf(node) : node.kind;
  if (wanted === BASE64 && node.kind === "scalar" && typeof value === "string") refuse(state, base64Fault(value), node);
  else {
    const quote = node.kind === "scalar" && (wanted === STRING || wanted === BASE64) ? ": put it in quotes" : "";
    refuse(state, `must be ${wanted}, not ${describe2(node)}${quote}`, node);
  }
}
function written(path2) {
  return path2.map((step2, i) => typeof step2 === "number" ? `[${step2}]` : i === 0 || step2.startsWith("[") ? step2 : `.${step2}`).join("");
}
function describe2(node) {
  if (node.kind === "map") return "a mapping";
  if (node.kind === "seq") return "a list";
  const type = typeof scalarOf(node);
  return type === "string" ? "a string" : type === "number" ? "a number" : "a boolean";
}

// src/api-server/metadata-validation.ts
var ANNOTATIONS_LIMIT = 256 * 1024;
var FINALIZERS = /* @__PURE__ */ new Set(["kubernetes", "orphan", "foregroundDeletion"]);
function validateMetadata(root, rules2) {
  const metadata = valueUnder(root, "metadata");
  const errors = [];
  if (rules2) validateIdentity(root, metadata, rules2, errors);
  errors.push(
    ...validateLabels(metadata, "metadata.labels", stringOf(metadata, "name") === "" ? void 0 : rules2?.nameLabel)
  );
  errors.push(...validateAnnotations(metadata, "metadata.annotations"));
  itemsAt(metadata, "ownerReferences").forEach((owner, i) => {
    const field2 = `metadata.ownerReferences[${i}]`;
    for (const key of ["apiVersion", "kind", "name", "uid"]) {
      if (stringOf(owner, key) !== "") continue;
      errors.push(fieldError(`${field2}.${key}`, "required", "is required", spanAt(owner, key, owner)));
    }
  });
  const field = "metadata.finalizers";
  const numbered = rules2 && ((i) => `${field}[${i}]`);
  errors.push(...validateFinalizers(itemsAt(metadata, "finalizers"), field, numbered));
  return errors;
}
function validateFinalizers(finalizers, field, unprefixed) {
  return finalizers.flatMap((finalizer, i) => {
    const name = textOf3(finalizer);
    const errors = invalid(field, qualifiedNameFaults(name), finalizer);
    if (!unprefixed || name.includes("/") || FINALIZERS.has(name)) return errors;
    return [...errors, fieldError(unprefixed(i), "invalid", "must have a prefix, as in domain/name", finalizer)];
  });
}
function validateIdentity(root, metadata, rules2, errors) {
  const above = () => keySpan(root, "metadata", spanAt(root, "kind", root));
  const generated2 = stringOf(metadata, "generateName");
  if (generated2 !== "") {
    const faults2 = rules2.nameFaults(generatedSample(generated2));
    if (faults2.length > 0)
      errors.push(...invalid("metadata.generateName", faults2, spanAt(metadata, "generateName", above())));
  }
  const name = stringOf(metadata, "name");
  const faults = name === "" ? [] : rules2.nameFaults(name);
  const labelFaults = rules2.nameLabel === void 0 ? [] : labelValueFaults(name);
  if (name === "" || faults.length > 0 || labelFaults.length > 0) {
    const nameAt = spanAt(metadata, "name", above());
    if (name === "") errors.push(fieldError("metadata.name", "required", "is required", nameAt));
    errors.push(...invalid("metadata.name", faults, nameAt), ...invalid("metadata.labels", labelFaults, nameAt));
  }
  validateNamespace(metadata, rules2, above, errors);
}
function validateNamespace(metadata, rules2, above, errors) {
  const written2 = stringOf(metadata, "namespace");
  const namespace = written2 || (rules2.assignedNamespace ?? "");
  const refuse4 = (kind, fault) => errors.push(fieldError("metadata.namespace", kind, fault, spanAt(metadata, "namespace", above())));
  if (!rules2.namespaced) {
    if (written2 !== "") refuse4("forbidden", "has no place on this kind");
  } else if (namespace === "") refuse4("required", "is required");
  else for (const fault of dnsLabelFaults(namespace)) refuse4("invalid", fault);
}
function validateLabels(holder, field, set) {
  const labels = valueUnder(holder, "labels");
  if (!labels || everyText(labels, isLabel)) return NONE8;
  return stringEntries(labels).flatMap(({ key, value }) => {
    const name = keyOf(key) ?? "";
    if (name === set) return [];
    const values = labelValueFaults(textOf3(value));
    return [
      ...invalid(field, qualifiedNameFaults(name), key),
      ...invalid(field, values, value.start < value.end ? value : key)
    ];
  });
}
function validateAnnotations(holder, field) {
  const annotations = valueUnder(holder, "annotations");
  if (!annotations || annotations.end - annotations.start < ANNOTATIONS_LIMIT / 3 && everyText(annotations, isAnnotation))
    return NONE8;
  const entries = stringEntries(annotations);
  const errors = entries.flatMap(
    ({ key }) => invalid(field, qualifiedNameFaults((keyOf(key) ?? "").toLowerCase()), key)
  );
  let size = 0;
  for (const { key, value } of entries) size += Buffer.byteLength(keyOf(key) ?? "") + Buffer.byteLength(textOf3(value));
  const map3 = entryOf(holder, "annotations");
  if (!map3 || size <= ANNOTATIONS_LIMIT) return errors;
  const message = `must be at most ${ANNOTATIONS_LIMIT} bytes long, keys and values together, not ${size}`;
  return [...errors, fieldError(field, "too-long", message, map3.key)];
}
var NONE8 = [];
function isLabel(key, value) {
  return qualifiedNameFaults(key).length === 0 && labelValueFaults(value).length === 0;
}
function isAnnotation(key) {
  return qualifiedNameFaults(key.toLowerCase()).length === 0;
}
function stringEntries(map3) {
  return map3.kind === "map" ? lastEntries(map3) : [];
}
function invalid(field, faults, at2) {
  return faults.length === 0 ? [] : faults.map((fault) => fieldError(field, "invalid", fault, at2));
}

// src/api-server/pod-validation.ts
var PULL_POLICIES = /* @__PURE__ */ new Set(["", "Always", "IfNotPresent", "Never"]);
var RESTART_POLICIES = /* @__PURE__ */ new Set(["", "Always", "OnFailure", "Never"]);
function isPolicy(text) {
  return PULL_POLICIES.has(text);
}
function isRestartPolicy(text) {
  return RESTART_POLICIES.has(text);
}
function validateTemplate(holder, field, above) {
  const template = valueUnder(holder, "template");
  const metadata = valueUnder(template, "metadata");
  return [
    ...validateLabels(metadata, `${field}.labels`),
    ...validateAnnotations(metadata, `${field}.annotations`),
    ...validatePodSpec(template, `${field}.spec`, () => keySpan(holder, "template", above()), "template")
  ];
}
function validatePodSpec(holder, field, above, role) {
  const spec = valueUnder(holder, "spec");
  const place = () => keySpan(holder, "spec", above());
  const errors = [];
  const names2 = /* @__PURE__ */ new Set();
  const containers = itemsAt(spec, "containers");
  if (containers.length === 0)
    errors.push(fieldError(`${field}.containers`, "required", "is required", keySpan(spec, "containers", place())));
  for (const list of ["containers", "initContainers"]) {
    const items = list === "containers" ? containers : itemsAt(spec, list);
    items.forEach((container, i) => {
      errors.push(...validateContainer(container, `${field}.${list}[${i}]`, names2, role));
    });
  }
  if (itemsAt(spec, "ephemeralContainers").length > 0) {
    const ephemeral = keySpan(spec, "ephemeralContainers", place());
    errors.push(
      fieldError(`${field}.ephemeralContainers`, "forbidden", "can only be added to a running pod", ephemeral)
    );
  }
  errors.push(...validateVolumes(spec, field), ...validateAccount(spec, field, place));
  const restart = stringOf(spec, "restartPolicy");
  if (!RESTART_POLICIES.has(restart))
    errors.push(unsupported(`${field}.restartPolicy`, RESTART_POLICIES, spanAt(spec, "restartPolicy", place())));
  return errors;
}
function validateContainer(container, field, names2, role) {
  const errors = [];
  const name = stringOf(container, "name");
  const refuse4 = (key, kind, fault) => errors.push(fieldError(`${field}.${key}`, kind, fault, spanAt(container, key, container)));
  if (name === "") refuse4("name", "required", "is required");
  else for (const fault of dnsLabelFaults(name)) refuse4("name", "invalid", fault);
  if (names2.has(name)) refuse4("name", "duplicate", "stands twice in this pod");
  if (name !== "" || field.includes(".containers[")) names2.add(name);
  const image = stringOf(container, "image");
  if (image === "") refuse4("image", "required", "is required");
  else if (role === "pod" && /^\p{White_Space}|\p{White_Space}$/u.test(image))
    refuse4("image", "invalid", "must not begin or end with white space");
  if (!PULL_POLICIES.has(stringOf(container, "imagePullPolicy")))
    errors.push(
      unsupported(`${field}.imagePullPolicy`, PULL_POLICIES, spanAt(container, "imagePullPolicy", container))
    );
  return errors;
}
function validateVolumes(spec, field) {
  return itemsAt(spec, "volumes").flatMap((volume, i) => {
    const image = at(volume, "image");
    if (!image) return [];
    const errors = [];
    const path2 = `${field}.volumes[${i}].image`;
    if (stringOf(image, "reference") === "")
      errors.push(fieldError(`${path2}.reference`, "required", "is required", spanAt(image, "reference", image)));
    if (!PULL_POLICIES.has(stringOf(image, "pullPolicy")))
      errors.push(unsupported(`${path2}.pullPolicy`, PULL_POLICIES, spanAt(image, "pullPolicy", image)));
    return errors;
  });
}
function validateAccount(spec, field, above) {
  const key = stringOf(spec, "serviceAccountName") === "" ? "serviceAccount" : "serviceAccountName";
  const account = stringOf(spec, key);
  if (account === "") return [];
  return dnsSubdomainFaults(account).map(
    (fault) => fieldError(`${field}.serviceAccountName`, "invalid", fault, spanAt(spec, key, above()))
  );
}
function unsupported(field, supported, place) {
  const listed2 = [...supported].filter((value) => value !== "").join(", ");
  return fieldError(field, "unsupported", `must be one of ${listed2}`, place);
}

// src/api-server/sound-metadata.ts
function isSoundMetadata(root, rules2) {
  return isLight(root) && root.read(hasSoundMetadata, rules2);
}
function hasSoundMetadata(sheet, root, rules2) {
  const { nodes } = sheet;
  const metadata = valueIn(sheet, root, "metadata");
  if (metadata < 0 || kindAt(nodes, metadata) !== MAP) return false;
  let isNamed2 = false;
  let hasNamespace = false;
  const end = behind(nodes, metadata);
  for (let key = metadata + STRIDE; key < end; key = behind(nodes, key + STRIDE)) {
    const value = key + STRIDE;
    if (isWord(sheet, key, "name")) {
      if (!isSoundName(sheet, value, rules2)) return false;
      isNamed2 = true;
    } else if (isWord(sheet, key, "namespace")) {
      if (!rules2.namespaced || !isSoundLabel(sheet, value)) return false;
      hasNamespace = true;
    } else if (isWord(sheet, key, "labels")) {
      if (!areSoundLabels(sheet, value)) return false;
    } else if (isWord(sheet, key, "annotations")) {
      if (!areSoundAnnotations(sheet, value)) return false;
    } else if (MORE.some((word2) => isWord(sheet, key, word2))) return false;
  }
  if (!isNamed2) return false;
  return !rules2.namespaced || hasNamespace || dnsLabelFaults(rules2.assignedNamespace ?? "").length === 0;
}
var MORE = ["generateName", "ownerReferences", "finalizers"];
function isSoundName(sheet, node, rules2) {
  if (!isText3(sheet, node)) return false;
  const name = scalarTextAt(sheet, node);
  if (name === "" || rules2.nameFaults(name).length > 0) return false;
  return rules2.nameLabel === void 0 || labelValueFaults(name).length === 0;
}
function isSoundLabel(sheet, node) {
  return isText3(sheet, node) && dnsLabelFaults(scalarTextAt(sheet, node)).length === 0;
}
function isText3(sheet, node) {
  return kindAt(sheet.nodes, node) > SEQ && isString(sheet, node);
}
function areSoundLabels(sheet, node) {
  return areSoundEntries(sheet, node, false);
}
function areSoundAnnotations(sheet, node) {
  const size = (sheet.nodes[node + 2] ?? 0) - (sheet.nodes[node + 1] ?? 0);
  return size < ANNOTATIONS_LIMIT / 3 && areSoundEntries(sheet, node, true);
}
function areSoundEntries(sheet, node, areAnnotations) {
  const { nodes, text } = sheet;
  if (kindAt(nodes, node) !== MAP) return false;
  const end = behind(nodes, node);
  for (let key = node + STRIDE; key < end; key += 2 * STRIDE) {
    const value = key + STRIDE;
    if (!isText3(sheet, value) || !isString(sheet, key)) return false;
    if (!isQualifiedName(text, nodes[key + 1] ?? 0, nodes[key + 2] ?? 0, areAnnotations)) return false;
    if (areAnnotations) continue;
    if (kindAt(nodes, value) >= ESCAPED_SINGLE || !isLabelValue(text, nodes[value + 1] ?? 0, nodes[value + 2] ?? 0))
      return false;
  }
  return true;
}

// src/api-server/sound-pod.ts
function isSoundTemplate(root, path2) {
  return isLight(root) && root.read(hasSoundTemplate, path2);
}
function hasSoundTemplate(sheet, root, path2) {
  let template = root;
  for (const step2 of path2) {
    template = valueIn(sheet, template, step2);
    if (template < 0 || kindAt(sheet.nodes, template) !== MAP) return false;
  }
  const metadata = valueIn(sheet, template, "metadata");
  if (metadata >= 0 && !isSoundHead(sheet, metadata)) return false;
  const spec = valueIn(sheet, template, "spec");
  return spec >= 0 && kindAt(sheet.nodes, spec) === MAP && isSoundSpec(sheet, spec);
}
function isSoundHead(sheet, metadata) {
  const { nodes } = sheet;
  if (kindAt(nodes, metadata) !== MAP) return false;
  const end = behind(nodes, metadata);
  for (let key = metadata + STRIDE; key < end; key = behind(nodes, key + STRIDE)) {
    if (isWord(sheet, key, "labels")) {
      if (!areSoundLabels(sheet, key + STRIDE)) return false;
    } else if (isWord(sheet, key, "annotations")) {
      if (!areSoundAnnotations(sheet, key + STRIDE)) return false;
    }
  }
  return true;
}
function isSoundSpec(sheet, spec) {
  const { nodes } = sheet;
  const names2 = /* @__PURE__ */ new Set();
  let hasContainers = false;
  const end = behind(nodes, spec);
  for (let key = spec + STRIDE; key < end; key = behind(nodes, key + STRIDE)) {
    const value = key + STRIDE;
    if (isWord(sheet, key, "containers")) {
      if (!areSoundContainers(sheet, value, names2)) return false;
      hasContainers = behind(nodes, value) > value + STRIDE;
    } else if (isWord(sheet, key, "initContainers")) {
      if (!areSoundContainers(sheet, value, names2)) return false;
    } else if (isWord(sheet, key, "volumes")) {
      if (!haveNoImages(sheet, value)) return false;
    } else if (isWord(sheet, key, "serviceAccountName") || isWord(sheet, key, "serviceAccount")) {
      if (!isText3(sheet, value) || !isDnsSubdomain(scalarTextAt(sheet, value))) return false;
    } else if (isWord(sheet, key, "restartPolicy")) {
      if (!isText3(sheet, value) || !isRestartPolicy(scalarTextAt(sheet, value))) return false;
    } else if (isWord(sheet, key, "ephemeralContainers")) return false;
  }
  return hasContainers;
}
function areSoundContainers(sheet, list, names2) {
  const { nodes } = sheet;
  if (kindAt(nodes, list) !== SEQ) return false;
  const end = behind(nodes, list);
  for (let item = list + STRIDE; item < end; item = behind(nodes, item))
    if (kindAt(nodes, item) !== MAP || !isSoundContainer(sheet, item, names2)) return false;
  return true;
}
function isSoundContainer(sheet, container, names2) {
  const { nodes } = sheet;
  const before3 = names2.size;
  let hasImage = false;
  const end = behind(nodes, container);
  for (let key = container + STRIDE; key < end; key = behind(nodes, key + STRIDE)) {
    const value = key + STRIDE;
    if (isWord(sheet, key, "name")) {
      if (!isSoundLabel(sheet, value)) return false;
      names2.add(scalarTextAt(sheet, value));
    } else if (isWord(sheet, key, "image")) {
      if (!isText3(sheet, value) || scalarTextAt(sheet, value) === "") return false;
      hasImage = true;
    } else if (isWord(sheet, key, "imagePullPolicy")) {
      if (!isText3(sheet, value) || !isPolicy(scalarTextAt(sheet, value))) return false;
    }
  }
  return hasImage && names2.size === before3 + 1;
}
function haveNoImages(sheet, list) {
  const { nodes } = sheet;
  if (kindAt(nodes, list) !== SEQ) return false;
  const end = behind(nodes, list);
  for (let item = list + STRIDE; item < end; item = behind(nodes, item))
    if (kindAt(nodes, item) !== MAP || valueIn(sheet, item, "image") >= 0) return false;
  return true;
}

// src/api-server/validation.ts
function admit(root, duplicates, assignedNamespace2) {
  const type = flawlessType(root);
  const kind = type ?? stringOf(root, "kind");
  const known7 = type !== void 0 || isKnown2(root, kind);
  const { errors, unknown: unknown2 } = known7 ? decode2(root, kind) : decodeUnknown(root);
  const strict2 = strictly(root, unknown2, duplicates);
  if (errors.length > 0) return { errors, strict: strict2, secret: void 0 };
  const secret = known7 && kind === "Secret" ? effectiveSecret(root) : void 0;
  const rules2 = known7 ? rulesOf(kind, assignedNamespace2) : void 0;
  const metadata = rules2 && isSoundMetadata(root, rules2) ? NONE9 : validateMetadata(root, rules2);
  const rest2 = known7 ? validateKind(root, kind, secret) : NONE9;
  return { errors: joined4(metadata, rest2), strict: strict2, secret };
}
var NONE9 = [];
function joined4(some, more) {
  if (more.length === 0) return some;
  return some.length === 0 ? more : [...some, ...more];
}
function isSoundSecret(root, assignedNamespace2) {
  return isSoundMetadata(root, rulesOf("Secret", assignedNamespace2));
}
function strictErrors(root, duplicates) {
  const kind = stringOf(root, "kind");
  const { unknown: unknown2 } = isKnown2(root, kind) ? decode2(root, kind) : decodeUnknown(root);
  return strictly(root, unknown2, duplicates);
}
function isKnown2(root, kind) {
  const right = apiVersionOf(kind);
  return right !== void 0 && right === stringOf(root, "apiVersion");
}
function strictly(root, unknown2, duplicates) {
  return duplicates.length === 0 ? unknown2 : [...unknown2, ...duplicatesOf2(root, duplicates)];
}
function decodeUnknown(root) {
  if (root.kind !== "map") return { errors: [fieldError("", "decode", "must be a mapping", root)], unknown: [] };
  const metadata = entryOf(root, "metadata")?.value;
  const { errors, unknown: unknown2 } = metadata ? decode2(metadata, "ObjectMeta", "metadata") : { errors: [], unknown: [] };
  const untyped = ["apiVersion", "kind"].flatMap((key) => {
    if (stringOf(root, key) !== "") return [];
    const message = at(root, key) === void 0 ? "is required" : "must be a string that is not empty";
    return [fieldError(key, "decode", message, spanAt(root, key, root.entries[0]?.key ?? root))];
  });
  return { errors: [...untyped, ...misplacedKind(root), ...errors], unknown: unknown2 };
}
function misplacedKind(root) {
  const apiVersion = stringOf(root, "apiVersion");
  const kind = stringOf(root, "kind");
  const right = apiVersionOf(kind);
  const isNowhere = right === "v1" && /^[a-z0-9]+(?:\/[a-z0-9]+)?$/i.test(apiVersion);
  if (right === void 0 || !(isNowhere || isBuiltIn(apiVersion))) return [];
  const message = `has no kind ${kind}, which is in ${right}`;
  return [fieldError("apiVersion", "decode", message, spanAt(root, "apiVersion", root))];
}
function duplicatesOf2(root, duplicates) {
  const twice2 = new Set(Array.from(mapsIn(root), keysTwice).flatMap((keys) => keys.map(({ start: start2 }) => start2)));
  return duplicates.filter(({ key }) => key.path === root.path && twice2.has(key.start)).map(({ key }) => fieldError(key.text, "duplicate", "stands twice in its mapping, where the last counts", key));
}
function rulesOf(kind, assignedNamespace2) {
  if (kind === "Namespace")
    return {
      nameFaults: dnsLabelFaults,
      namespaced: false,
      nameLabel: "kubernetes.io/metadata.name",
      assignedNamespace: void 0
    };
  const nameFaults = NAME_FAULTS.get(kind) ?? dnsSubdomainFaults;
  return { nameFaults, namespaced: true, nameLabel: void 0, assignedNamespace: assignedNamespace2 };
}
var NAME_FAULTS = /* @__PURE__ */ new Map([
  ["StatefulSet", dnsLabelFaults],
  ["CronJob", cronJobNameFaults]
]);
function cronJobNameFaults(name) {
  const faults = dnsSubdomainFaults(name);
  return name.length > 52 ? [...faults, "must be at most 52 bytes long"] : faults;
}
var TEMPLATES = /* @__PURE__ */ new Map([
  ["PodTemplate", ["template"]],
  ["CronJob", ["spec", "jobTemplate", "spec", "template"]]
]);
var TEMPLATE2 = ["spec", "template"];
function validateKind(root, kind, secret) {
  switch (kind) {
    case "Secret":
      return secret ? validateSecret(root, secret) : NONE9;
    case "Namespace":
      return validateFinalizers(itemsAt(root, "spec", "finalizers"), "spec.finalizers", () => "spec.finalizers");
    case "ServiceAccount":
      return NONE9;
    case "Pod":
      return validatePodSpec(root, "spec", () => spanAt(root, "kind", root), "pod");
    default: {
      const path2 = TEMPLATES.get(kind) ?? TEMPLATE2;
      if (isSoundTemplate(root, path2)) return NONE9;
      return validateTemplate(at(root, ...path2.slice(0, -1)), path2.join("."), () => spanAt(root, "kind", root));
    }
  }
}

// src/resources/opaque-secret.ts
function opaqueSecretOf({ root, taints }, assignedNamespace2) {
  if (taints.length > 0 || !isLight(root)) return void 0;
  const read2 = root.read(readOpaque, void 0);
  return read2 && isFlawless(root, "Secret") && isSoundSecret(root, assignedNamespace2) ? read2 : void 0;
}
function readOpaque(sheet, root) {
  const { nodes } = sheet;
  let type;
  let keys;
  let first;
  let isCore = false;
  const end = behind(nodes, root);
  for (let key = root + STRIDE; key < end; key = behind(nodes, key + STRIDE)) {
    const value = key + STRIDE;
    if (isWord(sheet, key, "type")) {
      type = typeAt2(sheet, value);
      if (!type) return void 0;
    } else if (isWord(sheet, key, "data") || isWord(sheet, key, "stringData")) {
      if (keys) return void 0;
      keys = keysAt(sheet, value);
      if (!keys) return void 0;
      if (keys.length > 0) first = spanAt2(sheet, value + STRIDE);
    } else if (isWord(sheet, key, "apiVersion")) isCore = isWord(sheet, value, "v1");
    else if (isWord(sheet, key, "sops") || isWord(sheet, key, "immutable")) return void 0;
  }
  return isCore ? { type, keys: keys ?? [], first } : void 0;
}
function typeAt2(sheet, node) {
  if (kindAt(sheet.nodes, node) <= SEQ || !isString(sheet, node)) return void 0;
  const value = scalarTextAt(sheet, node);
  return value === "" || isDemanding(value) ? void 0 : { value, at: spanAt2(sheet, node) };
}
function keysAt(sheet, node) {
  const { nodes } = sheet;
  const size = (nodes[node + 2] ?? 0) - (nodes[node + 1] ?? 0);
  if (kindAt(nodes, node) !== MAP || size * 3 > DATA_LIMIT) return void 0;
  const keys = [];
  const end = behind(nodes, node);
  for (let key = node + STRIDE; key < end; key = behind(nodes, key + STRIDE)) {
    const name = scalarTextAt(sheet, key);
    if (!isString(sheet, key) || name.startsWith(".") || dataKeyFaults(name).length > 0) return void 0;
    keys.push(name);
  }
  return keys;
}
function spanAt2({ path: path2, nodes }, node) {
  return { path: path2, start: nodes[node + 1] ?? 0, end: nodes[node + 2] ?? 0 };
}

// src/resources/secret.ts
function secretOf(landing, duplicates) {
  const resource = resourceOf(landing);
  const assigned = resource.namespace.known ? resource.namespace.value : "default";
  const opaque = duplicates.length === 0 ? opaqueSecretOf(landing, assigned) : void 0;
  if (opaque) return withoutPayload(landing, resource, opaque);
  const admission = admit(landing.root, duplicates, assigned);
  const written2 = stringAt(landing.root, "type");
  const type = admission.secret?.type.value ?? written2?.value ?? "Opaque";
  const typeTaint = taintOf(landing, "type");
  const annotationTaint = taintOf(landing, "metadata", "annotations");
  const dataTaint = taintOf(landing, "data") ?? taintOf(landing, "stringData");
  return {
    ...resource,
    producer: resource.kind,
    type: typeTaint ? unknown(typeTaint.reason, typeTaint.at) : known3(type, written2?.at ?? resource.name.at),
    annotations: annotationTaint ? unknown(annotationTaint.reason, annotationTaint.at) : known3(metadataStrings(landing, "annotations"), resource.name.at),
    wrapperAnnotations: NO_STRINGS,
    labels: metadataStrings(landing, "labels"),
    content: contentOf3(landing, resource, type, admission),
    refusal: refusalOf2(admission, dataTaint !== void 0),
    keys: admission.secret && !dataTaint ? keysOf(admission.secret) : void 0,
    immutable: isBoolean(landing, true, "immutable")
  };
}
function keysOf({ data }) {
  return Array.from(data, ([key, { entry: entry3 }], i) => isGenerated2(entry3) && !DATA_KEYS.has(key) ? `#${i}` : key);
}
var DATA_KEYS = new Set([DOCKER_CONFIG_JSON, DOCKER_CFG].map(dataKeyOf));
function withoutPayload(landing, resource, { type, keys, first }) {
  const { name } = resource;
  return {
    ...resource,
    producer: resource.kind,
    type: known3(type?.value ?? "Opaque", type?.at ?? name.at),
    annotations: known3(metadataStrings(landing, "annotations"), name.at),
    wrapperAnnotations: NO_STRINGS,
    labels: metadataStrings(landing, "labels"),
    content: { state: "missing-key", key: ".dockerconfigjson", at: first ?? name.at },
    refusal: void 0,
    keys,
    immutable: false
  };
}
function refusalOf2({ errors }, isOpen5) {
  const first = errors.find(({ field }) => !isOpen5 || !/^(?:data|stringData)\b/.test(field));
  return first && { field: first.field, message: first.message, at: first.at };
}
function contentOf3(landing, { name }, type, { secret, errors, strict: strict2 }) {
  const key = dataKeyOf(type) ?? ".dockerconfigjson";
  const entry3 = dataEntry(landing, key, secret);
  const place = entry3 ? spanOf(entry3.key) : name.at;
  const taint = taintOf(landing, "data", key) ?? taintOf(landing, "stringData", key);
  if (taint) return { state: "unknown", reason: taint.reason, settle: "render it and judge the result", at: taint.at };
  const misspelled = strict2.find(({ kind, field }) => kind === "unknown-field" && meantData(field));
  if (misspelled && (!secret || isMissing(secret, key))) {
    const { field, at: where } = misspelled;
    const error = `its field "${field}" is not read: "${meantData(field)}" is meant`;
    return { state: "malformed", error, isJson: false, at: where };
  }
  const broken2 = errors.find(({ field }) => /^(?:data|stringData)\b/.test(field));
  if (broken2 && (!secret || !isMissing(secret, key)))
    return { state: "malformed", error: broken2.message, isJson: false, at: entry3 ? place : broken2.at };
  return readContent(secret, type, place);
}
function meantData(field) {
  return similar(field, ["data", "stringData"])[0];
}
function dataEntry({ root }, key, secret) {
  const own = entryOf(at(root, secret?.data.get(key)?.source ?? "data"), key);
  return own ?? firstEntryOf(at(root, "data")) ?? firstEntryOf(at(root, "stringData"));
}
function readContent(secret, type, place) {
  const key = dataKeyOf(type) ?? dataKeyOf(DOCKER_CONFIG_JSON) ?? "";
  const value = secret?.data.get(key);
  if (!secret || !value || isMissing(secret, key)) return { state: "missing-key", key, at: place };
  const read2 = readDockerConfig(secretText2(value), type === DOCKER_CFG ? "dockercfg" : "dockerconfigjson");
  if (!read2.ok) return { state: "malformed", error: read2.error, isJson: read2.reason !== "json", at: place };
  return { state: "read", entries: read2.entries, at: place };
}

// src/resources/kyverno-generate.ts
function generated(landing, rule, audience) {
  const generate2 = at(rule, "generate");
  const foreach = itemsAt(generate2, "foreach");
  return carriedTogether(
    (foreach.length > 0 ? foreach : [generate2]).map((one) => generatedOne(landing, one, audience))
  );
}
function generatedOne(landing, generate2, audience) {
  const many = mapAt(generate2, "cloneList");
  if (many) return clonesOf(landing, many, aimed(generate2, audience));
  if (textAt(generate2, "kind")?.value !== "Secret") return NO_CARRIAGE;
  const name = textAt(generate2, "name");
  const place = name?.at ?? landing.home.at;
  if (!name || hasHole2(name.value))
    return { ...NO_CARRIAGE, openings: [opening(landing, globOf4(name?.value ?? "*"), place)] };
  const reached = aimed(generate2, audience);
  const clone = mapAt(generate2, "clone");
  if (clone) return { ...NO_CARRIAGE, ...cloneOf(landing, clone, name, reached) };
  const data = mapAt(generate2, "data");
  return data ? { ...NO_CARRIAGE, secrets: [ownSecret(landing, data, name, reached)] } : NO_CARRIAGE;
}
function opening(landing, glob, at2) {
  const reason = `kyverno policy "${titleOf3(landing)}" may generate it`;
  return { cluster: landing.cluster, names: [glob], taint: { reason, at: at2 } };
}
function globOf4(name) {
  return name.replaceAll(/\{\{.*?\}\}/g, "*");
}
var OF_THE_TRIGGER = /^\{\{\s*request\.(?:object\.metadata\.name|namespace)\s*\}\}$/;
function aimed(generate2, audience) {
  const namespace = textAt(generate2, "namespace");
  if (!namespace || OF_THE_TRIGGER.test(namespace.value)) return audience;
  if (!hasHole2(namespace.value)) return { ...audience, any: [{ names: [namespace.value] }], none: [] };
  return { ...audience, condition: `"${namespace.value}" decides into which namespace it goes` };
}
function cloneOf(landing, clone, name, audience) {
  const namespace = textAt(clone, "namespace");
  const source = textAt(clone, "name");
  if (!namespace || !source || hasHole2(namespace.value + source.value))
    return { clones: [], openings: [opening(landing, name.value, name.at)] };
  return {
    clones: [
      { ...carrier(landing, name.at, audience), namespace: namespace.value, source: source.value, name: name.value }
    ],
    openings: []
  };
}
function clonesOf(landing, list, audience) {
  const kinds = itemsAt(list, "kinds").flatMap((item) => item.kind === "scalar" ? [item.text] : []);
  if (!kinds.some((kind) => /(?:^|\/)Secret$/.test(kind))) return NO_CARRIAGE;
  const namespace = textAt(list, "namespace");
  const selector = mapAt(list, "selector");
  if (!namespace || hasHole2(namespace.value))
    return { ...NO_CARRIAGE, openings: [opening(landing, "*", spanOf(list))] };
  const labels = selector && labelSelectorAt(selector);
  const clone = {
    ...carrier(landing, spanOf(list), audience),
    namespace: namespace.value,
    name: void 0,
    source: void 0
  };
  return { ...NO_CARRIAGE, clones: [labels ? { ...clone, labels } : clone] };
}
function carrier(landing, at2, audience) {
  return { cluster: landing.cluster, by: `kyverno policy "${titleOf3(landing)}"`, at: at2, audience };
}
function ownSecret(landing, data, name, audience) {
  const metadata = mapAt(data, "metadata") ?? mapNode([], data);
  const named3 = withEntry(metadata, scalarNode("name", name.at), scalarNode(name.value, name.at));
  const root = [
    ["metadata", named3],
    ["kind", scalarNode("Secret", name.at)],
    ["apiVersion", scalarNode("v1", name.at)]
  ];
  const manifest = root.reduce((map3, [key, value]) => withEntry(map3, scalarNode(key, name.at), value), data);
  const reason = `kyverno policy "${titleOf3(landing)}" makes it in the namespaces that it matches`;
  const effective = { kind: "unknown", reason };
  const secret = secretOf({ ...landing, root: manifest, effective, taints: [...landing.taints, ...holesIn(data)] }, []);
  return { ...secret, producer: `kyverno policy "${titleOf3(landing)}"`, audience };
}
function holesIn(data) {
  return ["data", "stringData"].flatMap(
    (field) => (mapAt(data, field)?.entries ?? []).flatMap(
      ({ key, value }) => value.kind === "scalar" && hasHole2(value.text) ? [{ reason: "its content is filled in by a kyverno policy", at: spanOf(key), field: [field, key.text] }] : []
    )
  );
}
function titleOf3({ root, originalName }) {
  return textAt(root, "metadata", "name")?.value ?? originalName;
}

// src/resources/kyverno-match.ts
function audienceOfRule(rule, within) {
  const match = at(rule, "match");
  const exclude = at(rule, "exclude");
  const any2 = blocksOf(match).map((block) => groupOfBlock(block, isOfNamespaces(block)));
  const triggers = blocksOf(match).every(isOfNamespaces);
  const none = blocksOf(exclude).flatMap((block) => {
    const isForAll = itemsAt(block, "kinds").length === 0;
    if (triggers) return isForAll || isOfNamespaces(block) ? [groupOfBlock(block, true)] : [];
    return [groupOfBlock(block, isOfNamespaces(block))];
  });
  const condition = conditionOf(rule, match, exclude);
  return {
    any: within ? any2.map((group) => ({ ...group, names: within })) : any2,
    none: none.filter(isLimited),
    ...condition === void 0 ? {} : { condition },
    at: spanOf(match ?? rule)
  };
}
function isLimited({ names: names2, labels }) {
  return names2 !== void 0 || labels !== void 0;
}
function filtersOf(block) {
  return block ? [...itemsAt(block, "any"), ...itemsAt(block, "all"), block] : [];
}
function blocksOf(block) {
  return filtersOf(block).flatMap((filter) => mapAt(filter, "resources") ?? []);
}
var UNDECIDED = ["preconditions", "context", "celPreconditions"];
var WHO = ["subjects", "roles", "clusterRoles"];
function conditionOf(rule, match, exclude) {
  const asked = UNDECIDED.find((field) => at(rule, field) !== void 0);
  if (asked) return `the ${asked} of the policy decide`;
  const filters = [...filtersOf(match), ...filtersOf(exclude)];
  if (itemsAt(match, "all").length > 1 || itemsAt(exclude, "all").length > 1) return "several filters decide together";
  if (filters.some((filter) => WHO.some((field) => at(filter, field)))) return "who creates the namespace decides";
  if (filters.some((filter) => at(filter, "resources", "annotations"))) return "annotations decide";
  if (!at(rule, "generate")) return void 0;
  return blocksOf(match).every(isOfNamespaces) ? void 0 : "another resource triggers it";
}
function isOfNamespaces(block) {
  return itemsAt(block, "kinds").some((kind) => kind.kind === "scalar" && /(?:^|\/)(?:Namespace|\*)$/.test(kind.text));
}
function groupOfBlock(block, isNamespace) {
  const texts = (field) => itemsAt(block, field).flatMap((item) => item.kind === "scalar" ? [item.text] : []);
  const own = isNamespace ? [...texts("names"), ...[textAt(block, "name")?.value ?? ""].filter((name) => name !== "")] : [];
  const names2 = own.length > 0 ? own : texts("namespaces");
  const selector = mapAt(block, isNamespace ? "selector" : "namespaceSelector");
  return { ...names2.length > 0 ? { names: names2 } : {}, ...selector ? { labels: labelSelectorAt(selector) } : {} };
}

// src/resources/kyverno.ts
var RULED = ["ClusterPolicy", "Policy"];
var CEL_GENERATING = ["GeneratingPolicy", "NamespacedGeneratingPolicy"];
var CEL_MUTATING = ["MutatingPolicy", "NamespacedMutatingPolicy"];
var KINDS5 = /* @__PURE__ */ new Set([...RULED, ...CEL_GENERATING, ...CEL_MUTATING]);
function kyvernoOf(landing, kind) {
  if (!KINDS5.has(kind)) return void 0;
  const { group } = identityOf(landing.root);
  if (group === "kyverno.io" && RULED.includes(kind)) return ruled(landing, kind);
  if (group !== "policies.kyverno.io") return void 0;
  if (CEL_GENERATING.includes(kind)) return { ...NO_CARRIAGE, openings: [computed(landing, kind)] };
  if (CEL_MUTATING.includes(kind) && mentions(landing.root, "imagePullSecrets")) {
    const namespaces = kind.startsWith("Namespaced") ? ownNamespace(landing) : void 0;
    const audience = { any: [namespaces ? { names: namespaces } : {}], none: [], at: landing.home.at };
    return { ...NO_CARRIAGE, injections: [injection(landing, audience)] };
  }
  return void 0;
}
function computed(landing, kind) {
  const names2 = [...namesIn3(landing.root)];
  const reason = `${kind} "${titleOf3(landing)}" may generate it`;
  return { cluster: landing.cluster, names: names2, taint: { reason, at: landing.home.at } };
}
function namesIn3(node) {
  const found5 = /* @__PURE__ */ new Set();
  const stack = [node];
  for (let next2 = stack.pop(); next2; next2 = stack.pop()) {
    if (next2.kind === "seq") stack.push(...next2.items);
    else if (next2.kind === "map") stack.push(...next2.entries.map(({ value }) => value));
    else for (const [, word2 = ""] of next2.text.matchAll(/["']([a-z0-9][a-z0-9.-]{0,252})["']/g)) found5.add(word2);
  }
  return found5;
}
function ruled(landing, kind) {
  return carriedTogether(
    itemsAt(landing.root, "spec", "rules").map((rule) => {
      const audience = audienceOfRule(rule, kind === "Policy" ? ownNamespace(landing) : void 0);
      if (at(rule, "generate")) return generated(landing, rule, audience);
      if (!at(rule, "mutate") || !mentions(rule, "imagePullSecrets")) return NO_CARRIAGE;
      return { ...NO_CARRIAGE, injections: [injection(landing, audience)] };
    })
  );
}
function ownNamespace({ effective }) {
  return effective.kind === "known" ? [effective.namespace.value] : [];
}
function injection(landing, audience) {
  const reason = `kyverno policy "${titleOf3(landing)}" may add pull secrets to it`;
  return { cluster: landing.cluster, to: "pods", accounts: [], adds: void 0, audience, reason };
}
function mentions(node, word2) {
  const stack = [node];
  for (let next2 = stack.pop(); next2; next2 = stack.pop()) {
    if (next2.kind === "seq") stack.push(...next2.items);
    else if (next2.kind === "scalar") {
      if (next2.text.includes(word2)) return true;
    } else
      for (const { key, value } of next2.entries) {
        if (key.text.includes(word2)) return true;
        stack.push(value);
      }
  }
  return false;
}

// src/resources/producers/sops-secret.ts
function isSopsEncrypted(root) {
  return at(root, "sops", "mac") !== void 0;
}
function isEncrypted(node) {
  return node?.kind === "scalar" && isEncryptedText(node.text);
}
function isEncryptedText(text) {
  return text.startsWith("ENC[AES256_GCM,data:");
}
var SETTLE = "declare the secret under assume.secrets with the registries that it has credentials for";
function sopsSecretOf(landing, duplicates) {
  const { root } = landing;
  const clear = secretOf({ ...landing, root: clearOf(root) }, duplicates);
  const type = at(root, "type");
  const key = (clear.type.known ? dataKeyOf(clear.type.value) : void 0) ?? ".dockerconfigjson";
  const hidden2 = ["stringData", "data"].map((field) => entryOf(at(root, field), key)).find((entry3) => isEncrypted(entry3?.value));
  return {
    ...clear,
    ...isEncrypted(type) ? { type: unknown("its type is encrypted", clear.name.at) } : {},
    ...hidden2 ? {
      content: {
        state: "unknown",
        reason: "its content is encrypted",
        settle: SETTLE,
        at: spanOf(hidden2.key)
      }
    } : {},
    refusal: hidden2 ? void 0 : clear.refusal,
    keys: keysOf2(root)
  };
}
function keysOf2(root) {
  const keys = ["data", "stringData"].flatMap((field) => mapAt(root, field)?.entries ?? []).map(({ key }) => key.text);
  return [...new Set(keys)];
}
function clearOf(root) {
  let clear = withoutEntry(root, "sops");
  if (isEncrypted(at(root, "type"))) clear = withoutEntry(clear, "type");
  for (const field of ["data", "stringData"]) {
    const entry3 = entryOf(clear, field);
    if (entry3?.value.kind !== "map") continue;
    const kept2 = entry3.value.entries.filter(({ value }) => !isEncrypted(value));
    clear = withEntry(clear, entry3.key, mapNode(kept2, entry3.value));
  }
  return clear;
}

// src/resources/registry-creds.ts
var CREDS = {
  "aws-secret-name": "awsecr-cred",
  "gcr-secret-name": "gcr-secret",
  "dpr-secret-name": "dpr-secret",
  "acr-secret-name": "acr-secret"
};
function registryCredsOf(landing) {
  const container = containerOf(landing, /(?:^|\/)registry-creds(?:[:@]|$)/);
  if (!container) return void 0;
  const { name } = resourceOf(landing);
  const setting = settingsOf(container);
  const names2 = Object.entries(CREDS).map(([flag, usual]) => setting(flag, "")?.value ?? usual);
  const { cluster } = landing;
  const taint = { reason: "registry-creds may make it", at: name.at };
  const excluded = setting("exclude-namespaces", "")?.value.split(",") ?? [];
  const audience = everywhere([...excluded, "kube-system"], name.at);
  const reason = "registry-creds may add pull secrets to it";
  return {
    ...NO_CARRIAGE,
    openings: [{ cluster, names: names2, taint }],
    injections: [{ cluster, to: "accounts", accounts: ["default"], adds: void 0, audience, reason }]
  };
}
function clusterPullSecretOf(landing, kind) {
  const { root, cluster } = landing;
  if (kind !== "ClusterPullSecret" || identityOf(root).group !== "ops.alexellis.io") return void 0;
  const { name } = resourceOf(landing);
  const source = textAt(root, "spec", "secretRef", "name");
  const namespace = textAt(root, "spec", "secretRef", "namespace");
  if (!source || !namespace) return void 0;
  const adds = { value: `${name.value}-registrycreds`, at: name.at };
  const audience = { ...everywhere([], name.at), unlessAnnotated: "alexellis.io/registry-creds.ignore" };
  const by = `registry-creds by ClusterPullSecret "${name.value}"`;
  return {
    ...NO_CARRIAGE,
    clones: [
      {
        cluster,
        by,
        at: name.at,
        namespace: namespace.value,
        source: source.value,
        name: adds.value,
        type: DOCKER_CONFIG_JSON,
        audience
      }
    ],
    injections: [{ cluster, to: "accounts", accounts: [], adds, audience, reason: `${by} adds to it` }]
  };
}

// src/resources/carriers.ts
function carriageOf(landing, kind) {
  const path2 = podSpecPath(landing.root);
  const found5 = [
    kyvernoOf(landing, kind),
    path2 && patcherOf(landing),
    path2 && registryCredsOf(landing),
    clusterPullSecretOf(landing, kind),
    foreignOf(landing, kind),
    embeddedOf(landing, kind),
    path2 && scriptedOf(landing, path2),
    chartedOf(landing, kind)
  ].filter((carriage) => carriage !== void 0);
  return found5.length > 0 ? carriedTogether(found5) : NO_CARRIAGE;
}
var KNOWN_GROUPS = [
  "",
  "bitnami.com",
  "external-secrets.io",
  "generators.external-secrets.io",
  "ricoberger.de",
  "secrets.hashicorp.com"
];
var KIND_OF_SECRET = /Secrets?$|^OnePasswordItem$|Secret(?:Claim|ProviderClass|sConfig)$/;
function foreignOf({ root, cluster, home }, kind) {
  if (isEncryptedText(kind) || kind === "Secret" && isEncryptedText(identityOf(root).name?.value ?? "")) {
    const taint2 = { reason: "the name of an encrypted Secret is not known", at: home.at };
    return { ...NO_CARRIAGE, openings: [{ cluster, names: ["*"], taint: taint2 }] };
  }
  if (!KIND_OF_SECRET.test(kind)) return void 0;
  const { group, name } = identityOf(root);
  if (KNOWN_GROUPS.includes(group)) return void 0;
  const taint = { reason: `${kind} "${name?.value ?? ""}" may make it`, at: home.at };
  return { ...NO_CARRIAGE, openings: [{ cluster, names: [...namesIn4(root)], taint }] };
}
function scriptedOf(landing, path2) {
  const names2 = /* @__PURE__ */ new Set();
  for (const container of itemsAt(landing.root, ...path2, "initContainers")) noteCreated(container, names2);
  for (const container of mainContainers(landing.root)) noteCreated(container, names2);
  if (names2.size === 0) return void 0;
  const { root, cluster, home } = landing;
  const { kind, name } = identityOf(root);
  const title = `${kind} "${name?.value ?? ""}"`;
  return {
    ...NO_CARRIAGE,
    openings: [{ cluster, names: [...names2], taint: { reason: `${title} runs a script that makes it`, at: home.at } }]
  };
}
function noteCreated(container, names2) {
  for (const list of WORD_LISTS) {
    const words = valueUnder(container, list);
    if (words?.kind !== "seq") continue;
    for (const word2 of words.items)
      if (word2.kind === "scalar") for (const { name } of createdSecrets(word2.text)) names2.add(name);
  }
}
var WORD_LISTS = ["command", "args"];
function namesIn4(root) {
  const found5 = /* @__PURE__ */ new Set();
  const stack = [root];
  for (let next2 = stack.pop(); next2; next2 = stack.pop()) {
    if (next2.kind === "seq") stack.push(...next2.items);
    else if (next2.kind === "map")
      for (const { key, value } of next2.entries) {
        if (value.kind !== "scalar") stack.push(value);
        else if (/name$/i.test(key.text)) found5.add(value.text);
      }
  }
  return found5;
}

// src/resources/control-plane.ts
function environmentOf(landing) {
  const ref = at(landing.root, "spec", "dataPlaneRef");
  return {
    ...projectOf(landing),
    dataPlaneRef: namedAt(landing.root, "spec", "dataPlaneRef"),
    dataPlaneKind: textAt(ref, "kind")?.value ?? "DataPlane"
  };
}
function pipelineOf(landing) {
  const promotions = itemsAt(landing.root, "spec", "promotionPaths").flatMap((path2) => {
    const from2 = namedAt(path2, "sourceEnvironmentRef");
    const to = itemsAt(path2, "targetEnvironmentRefs").flatMap((target) => textAt(target, "name") ?? []);
    return from2 ? [{ from: from2, to }] : [];
  });
  const resource = resourceOf(landing);
  return { ...resource, label: labelOf2(landing, resource), promotions };
}
function labelOf2(landing, { apiVersion, name }) {
  const label = metadataStrings(landing, "labels").get("core.choreo.dev/name");
  return apiVersion.startsWith("core.choreo.dev") && label?.value.value || name.value;
}
function namedAt(node, ...path2) {
  return stringAt(node, ...path2) ?? stringAt(node, ...path2, "name");
}
function projectOf(landing) {
  const resource = resourceOf(landing);
  const labels = metadataStrings(landing, "labels");
  const labelled = resource.apiVersion.startsWith("core.choreo.dev");
  const organization = labelled ? labels.get("core.choreo.dev/organization")?.value.value : void 0;
  return {
    ...resource,
    organization: organization ?? (resource.namespace.known ? resource.namespace.value : void 0),
    label: labelledName(landing, resource),
    pipelineRef: namedAt(landing.root, "spec", "deploymentPipelineRef")
  };
}

// src/resources/producers/external-secret.ts
function isExternalSecrets(apiVersion) {
  return groupOf(apiVersion) === "external-secrets.io";
}
function isSecretStore(apiVersion, kind) {
  return isExternalSecrets(apiVersion) && (kind === "SecretStore" || kind === "ClusterSecretStore");
}
function externalSecretOf(landing) {
  const resource = resourceOf(landing);
  const name = shownName(textAt(landing.root, "spec", "target", "name") ?? resource.name);
  return produced({ landing, resource, name, spec: ["spec"], metadata: ["metadata"] });
}
function clusterExternalSecretOf(landing) {
  const { root } = landing;
  const resource = resourceOf(landing);
  const spec = ["spec", "externalSecretSpec"];
  const metadata = ["spec", "externalSecretMetadata"];
  const named3 = textAt(root, ...spec, "target", "name") ?? textAt(root, "spec", "externalSecretName");
  const namespace = unknown("a ClusterExternalSecret makes it in the namespaces that it selects", resource.name.at);
  const shape = {
    landing,
    resource: { ...resource, namespace },
    name: shownName(named3 ?? resource.name),
    spec,
    metadata
  };
  return produced(shape).map((secret) => ({
    ...secret,
    wrapperAnnotations: new Map([...secret.wrapperAnnotations, ...metadataStrings(landing, "annotations")]),
    audience: audienceOf(landing)
  }));
}
function audienceOf({ root, home }) {
  const names2 = itemsAt(root, "spec", "namespaces").flatMap((item) => item.kind === "scalar" ? [item.text] : []);
  const single = at(root, "spec", "namespaceSelector");
  const selectors = [...single ? [single] : [], ...itemsAt(root, "spec", "namespaceSelectors")];
  const any2 = selectors.map((selector) => ({ labels: labelSelectorAt(selector) }));
  const place = selectors[0] ?? at(root, "spec", "namespaces");
  return { any: names2.length > 0 ? [{ names: names2 }, ...any2] : any2, none: [], at: place ? spanOf(place) : home.at };
}
function produced(shape) {
  const { landing, resource, name, spec } = shape;
  const { root } = landing;
  const target = [...spec, "target"];
  const policy = textAt(root, ...target, "creationPolicy")?.value ?? "Owner";
  if (policy === "None" || at(root, ...target, "manifest")) return [];
  const merges = policy === "Merge";
  const type = merges ? unknown("it merges into a Secret, whose type it keeps", name.at) : typeAt(landing, name, [...target, "template", "type"]);
  const content = contentOf4(shape, type);
  const store = storeOf(shape, type);
  return [
    {
      ...resource,
      name,
      producer: resource.kind,
      type,
      ...metadataOf(shape),
      content,
      refusal: emptyRefusal(shape) ?? missingKeyRefusal(type, content),
      keys: keysOf3(shape),
      immutable: isBoolean(landing, true, ...target, "immutable"),
      ...merges ? { merges } : {},
      ...store ? { store } : {}
    }
  ];
}
function emptyRefusal({ landing, name, spec }) {
  const asked = ["data", "dataFrom"].some((field) => itemsAt(landing.root, ...spec, field).length > 0);
  if (asked || taintOf(landing, ...spec)) return void 0;
  return { field: `${spec.join(".")}.data`, message: "or dataFrom must ask the store for a value", at: name.at };
}
function metadataOf({
  landing,
  name,
  spec,
  metadata
}) {
  const template = [...spec, "target", "template"];
  const own = [...metadata, "annotations"];
  if (!mapAt(landing.root, ...template)) {
    const annotations = annotationsAt(landing, name, own);
    return { annotations, wrapperAnnotations: /* @__PURE__ */ new Map(), labels: entriesAt(landing, [...metadata, "labels"]) };
  }
  return {
    annotations: annotationsAt(landing, name, [...template, "metadata", "annotations"]),
    wrapperAnnotations: withoutUnread(entriesAt(landing, own)),
    labels: entriesAt(landing, [...template, "metadata", "labels"])
  };
}
function fillingOf({ landing: { root }, landing, spec }) {
  const template = [...spec, "target", "template"];
  const templated = entriesAt(landing, [...template, "data"]);
  const elsewhere2 = itemsAt(root, ...template, "templateFrom").length > 0;
  const replaced3 = templated.size > 0 || elsewhere2;
  return {
    templated,
    elsewhere: elsewhere2,
    passed: !replaced3 || textAt(root, ...template, "mergePolicy")?.value === "Merge",
    fetched: itemsAt(root, ...spec, "data").flatMap((item) => textAt(item, "secretKey") ?? []),
    open: itemsAt(root, ...spec, "dataFrom").length > 0
  };
}
function keysOf3(shape) {
  const { templated, elsewhere: elsewhere2, passed, fetched, open: open2 } = fillingOf(shape);
  if (elsewhere2 || passed && open2) return void 0;
  return [.../* @__PURE__ */ new Set([...templated.keys(), ...passed ? fetched.map(({ value }) => value) : []])];
}
function contentOf4(shape, type) {
  const { landing, name, spec } = shape;
  const template = [...spec, "target", "template"];
  const key = wantedKey(type);
  const taint = taintOf(landing, ...template, "data", key);
  if (taint) return hidden(taint.reason, taint.at);
  const { templated, elsewhere: elsewhere2, passed, fetched, open: open2 } = fillingOf(shape);
  const entry3 = templated.get(key);
  if (entry3) return templatedContent(entry3, type);
  if (elsewhere2)
    return hidden("its template is kept in another object", keyPlace(landing, name, [...template, "templateFrom"]));
  const from2 = storeOf(shape, type);
  const unnamed2 = taintOf(landing, ...spec, "secretStoreRef", "name")?.reason;
  const store = from2 ? `${from2.kind} "${from2.name.value}"` : `a secret store${unnamed2 ? `, and ${unnamed2}` : ""}`;
  const wanted = fetched.find(({ value }) => value === key);
  if (passed && wanted) return hidden(`its content is kept in ${store}`, wanted.at);
  if (passed && open2) return hidden(`its keys are those of ${store}`, keyPlace(landing, name, [...spec, "dataFrom"]));
  return { state: "missing-key", key, at: keyPlace(landing, name, [...template, "data"], [...spec, "data"]) };
}
function storeOf({ landing, spec }, type) {
  const { root } = landing;
  const name = textAt(root, ...spec, "secretStoreRef", "name");
  if (!name || taintOf(landing, ...spec, "secretStoreRef", "name")) return void 0;
  const kind = textAt(root, ...spec, "secretStoreRef", "kind")?.value ?? "SecretStore";
  const item = itemsAt(root, ...spec, "data").find((one) => textAt(one, "secretKey")?.value === wantedKey(type));
  const key = textAt(item, "remoteRef", "key")?.value;
  return { kind, name, ...key === void 0 ? {} : { key } };
}

// src/resources/seal.ts
var SCOPE = "sealedsecrets.bitnami.com/";
var HANDED_OVER = ["sealedsecrets.bitnami.com/managed", "sealedsecrets.bitnami.com/patch"];
function sealOf(landing, { name }) {
  const { root, originalName, home } = landing;
  const annotations = metadataStrings(landing, "annotations");
  const isSet = (scope) => annotations.get(SCOPE + scope)?.value.value === "true";
  const renamed2 = originalName === name.value ? void 0 : { value: originalName, at: home.at };
  return {
    scope: isSet("cluster-wide") ? "cluster-wide" : isSet("namespace-wide") ? "namespace-wide" : "strict",
    name: textAt(root, "spec", "template", "metadata", "name") ?? renamed2,
    namespace: textAt(root, "spec", "template", "metadata", "namespace")
  };
}
function brokenSeal({
  seal,
  name,
  namespace
}) {
  if (!seal || seal.scope === "cluster-wide") return void 0;
  if (seal.namespace && namespace.known && seal.namespace.value !== namespace.value)
    return { part: "namespace", sealed: seal.namespace, actual: namespace };
  const isBound = seal.scope === "strict" && seal.name !== void 0 && seal.name.value !== name.value;
  return isBound && seal.name ? { part: "name", sealed: seal.name, actual: name } : void 0;
}
function sealRefusal(secret) {
  const broken2 = brokenSeal(secret);
  if (!broken2) return void 0;
  const { part, sealed, actual } = broken2;
  return { field: `metadata.${part}`, message: `is not "${sealed.value}", for which it was sealed`, at: actual.at };
}

// src/resources/producers/sealed-secret.ts
var TEMPLATE3 = ["spec", "template"];
var SEALED = ["spec", "encryptedData"];
function isSealedSecrets(apiVersion) {
  return groupOf(apiVersion) === "bitnami.com";
}
function sealedSecretOf(landing) {
  const resource = resourceOf(landing);
  const blob = at(landing.root, "spec", "data");
  const sealed = (what) => unknown(`${what} is sealed with the rest of it`, blob ? spanOf(blob) : resource.name.at);
  const type = blob ? sealed("its type") : typeAt(landing, resource.name, [...TEMPLATE3, "type"]);
  const content = contentOf5(landing, resource, type);
  const seal = sealOf(landing, resource);
  return {
    ...resource,
    producer: resource.kind,
    type,
    annotations: blob ? sealed("what annotations it has") : annotationsAt(landing, resource.name, [...TEMPLATE3, "metadata", "annotations"]),
    wrapperAnnotations: metadataStrings(landing, "annotations"),
    labels: entriesAt(landing, [...TEMPLATE3, "metadata", "labels"]),
    content,
    refusal: sealRefusal({ ...resource, seal }) ?? unsealable(landing) ?? missingKeyRefusal(type, content),
    keys: blob ? void 0 : [.../* @__PURE__ */ new Set([...sealedKeys(landing), ...entriesAt(landing, [...TEMPLATE3, "data"]).keys()])],
    immutable: isBoolean(landing, true, ...TEMPLATE3, "immutable"),
    seal
  };
}
function sealedKeys({ root }) {
  return (mapAt(root, ...SEALED)?.entries ?? []).map(({ key }) => key.text);
}
function contentOf5(landing, { name }, type) {
  const key = wantedKey(type);
  const entry3 = entriesAt(landing, [...TEMPLATE3, "data"]).get(key);
  if (entry3) return templatedContent(entry3, type);
  const sealed = entryOf(at(landing.root, ...SEALED), key);
  if (sealed) return hidden("its content is sealed", spanOf(sealed.key));
  if (at(landing.root, "spec", "data"))
    return hidden("its content is sealed", keyPlace(landing, name, ["spec", "data"]));
  return { state: "missing-key", key, at: keyPlace(landing, name, SEALED) };
}
function unsealable({ root }) {
  for (const { key, value } of mapAt(root, ...SEALED)?.entries ?? []) {
    const text = value.kind === "scalar" ? value.text.replaceAll(/[\r\n]/g, "") : "";
    if (text !== "" && decodedLength(text) !== void 0) continue;
    return { field: `${SEALED.join(".")}[${key.text}]`, message: "must be base64 of a sealed value", at: spanOf(key) };
  }
  return void 0;
}

// src/resources/producers/vault-secret.ts
function isRicoberger(apiVersion) {
  return groupOf(apiVersion) === "ricoberger.de";
}
function isVaultSecretsOperator(apiVersion) {
  return groupOf(apiVersion) === "secrets.hashicorp.com";
}
function vaultSecretOf(landing) {
  const resource = resourceOf(landing);
  const type = typeAt(landing, resource.name, ["spec", "type"]);
  const templates = entriesAt(landing, ["spec", "templates"]);
  const fetched = itemsAt(landing.root, "spec", "keys").flatMap((item) => item.kind === "scalar" ? [item.text] : []);
  const merged3 = textAt(landing.root, "spec", "reconcileStrategy")?.value === "Merge";
  const keys = templates.size > 0 ? [...templates.keys()] : fetched.length > 0 ? fetched : void 0;
  const content = vaultContent(landing, resource, type, keys);
  return {
    ...resource,
    producer: resource.kind,
    type,
    annotations: annotationsAt(landing, resource.name, ["metadata", "annotations"]),
    wrapperAnnotations: /* @__PURE__ */ new Map(),
    labels: metadataStrings(landing, "labels"),
    content,
    refusal: missingKeyRefusal(type, content),
    keys: merged3 ? void 0 : keys,
    immutable: false
  };
}
function vaultContent(landing, { name }, type, keys) {
  const key = wantedKey(type);
  const template = entriesAt(landing, ["spec", "templates"]).get(key);
  if (template)
    return templatedContent(template, type, template.value.value.replaceAll("{%", "{{").replaceAll("%}", "}}"));
  const place = keyPlace(landing, name, ["spec", "templates"], ["spec", "keys"], ["spec", "path"]);
  if (keys && !keys.includes(key)) return { state: "missing-key", key, at: place };
  return hidden("its content is kept in Vault", place);
}
var SYNCED_KINDS = [
  "HCPVaultSecretsApp",
  "VaultDynamicSecret",
  "VaultPKISecret",
  "VaultStaticSecret"
];
function syncedSecretOf(landing) {
  const resource = resourceOf(landing);
  const destination = ["spec", "destination"];
  const written2 = textAt(landing.root, ...destination, "name");
  if (!written2) return [];
  const name = shownName(written2);
  const creates = isBoolean(landing, true, ...destination, "create");
  const type = creates ? typeAt(landing, name, [...destination, "type"]) : unknown("it fills a Secret, whose type it keeps", name.at);
  const content = syncedContent(landing, { ...resource, name }, type);
  return [
    {
      ...resource,
      name,
      producer: resource.kind,
      type,
      annotations: creates ? annotationsAt(landing, name, [...destination, "annotations"]) : known3(/* @__PURE__ */ new Map(), name.at),
      wrapperAnnotations: metadataStrings(landing, "annotations"),
      labels: entriesAt(landing, [...destination, "labels"]),
      content,
      refusal: missingKeyRefusal(type, content),
      keys: keepsOnlyTemplates(landing) ? templatesOf2(landing) : void 0,
      immutable: false,
      ...creates ? {} : { merges: true }
    }
  ];
}
var TRANSFORMATION = ["spec", "destination", "transformation"];
function templatesOf2(landing) {
  const templates = mapAt(landing.root, ...TRANSFORMATION, "templates")?.entries ?? [];
  return ["_raw", ...templates.map(({ key }) => key.text)];
}
function keepsOnlyTemplates({ root }) {
  const excludes2 = itemsAt(root, ...TRANSFORMATION, "excludes");
  const all = excludes2.some((item) => item.kind === "scalar" && /^\^?\.\*\$?$/.test(item.text));
  return all && itemsAt(root, ...TRANSFORMATION, "transformationRefs").length === 0;
}
function syncedContent(landing, { name }, type) {
  const key = wantedKey(type);
  const template = entriesAt(landing, [...TRANSFORMATION, "templates", key]).get("text");
  const place = keyPlace(landing, name, [...TRANSFORMATION, "templates", key], [...TRANSFORMATION, "templates"]);
  if (template) return { ...templatedContent(template, type), at: place };
  if (keepsOnlyTemplates(landing)) return { state: "missing-key", key, at: place };
  return hidden("its content is kept in Vault", place);
}

// src/resources/producers.ts
var NONE10 = [];
function producedSecrets(landing, kind, duplicatesOf3 = () => []) {
  if (kind === "Secret") {
    if (identityOf(landing.root).apiVersion.includes(".")) return NONE10;
    const duplicates = duplicatesOf3(landing.home);
    return [isSopsEncrypted(landing.root) ? sopsSecretOf(landing, duplicates) : secretOf(landing, duplicates)];
  }
  if (!kind.includes("Secret")) return NONE10;
  const { apiVersion } = identityOf(landing.root);
  if (isExternalSecrets(apiVersion)) {
    if (kind === "ExternalSecret") return externalSecretOf(landing);
    return kind === "ClusterExternalSecret" ? clusterExternalSecretOf(landing) : NONE10;
  }
  if (isSealedSecrets(apiVersion)) return kind === "SealedSecret" ? [sealedSecretOf(landing)] : NONE10;
  if (isRicoberger(apiVersion)) return kind === "VaultSecret" ? [vaultSecretOf(landing)] : NONE10;
  if (isVaultSecretsOperator(apiVersion)) return SYNCED_KINDS.includes(kind) ? syncedSecretOf(landing) : NONE10;
  return NONE10;
}

// src/resources/reference.ts
function noteSecretReferences(root, { apiVersion, kind }, found5) {
  const written2 = apiVersionOf(kind) === apiVersion ? spokenIn(root, kind) : void 0;
  if (written2) for (const text of written2) noteName(text, found5);
  else noteUnder(root, found5);
}
function noteUnder(node, found5) {
  const written2 = textsUnderKeys(node, SPOKEN);
  if (written2) for (const text of written2) noteName(text, found5);
  else noteBelow(node, false, found5);
}
function noteBelow(node, isSpoken, found5) {
  if (node.kind === "scalar") {
    if (isSpoken) noteName(node.text, found5);
  } else if (node.kind === "seq") for (const item of node.items) noteValue(item, isSpoken, found5);
  else for (const { key, value } of node.entries) noteValue(value, isSpoken || speaks(key.text), found5);
}
function noteValue(node, isSpoken, found5) {
  if (isSpoken) noteBelow(node, true, found5);
  else noteUnder(node, found5);
}
function noteName(text, found5) {
  if (!found5.has(text) && isDnsSubdomain(text)) found5.add(text);
}

// src/resources/replicator-release.ts
var CHART = "kubernetes-replicator";
function replicatorReleaseOf(landing) {
  const { root } = landing;
  switch (identityOf(root).kind) {
    case "HelmRelease": {
      const args = chartArgs(at(root, "spec", "values"));
      return chartRelease(landing, at(root, "spec", "chart", "spec"), "chart", "version", args) ?? chartRelease(landing, at(root, "spec", "chartRef"), "name", "version", args);
    }
    case "HelmChart":
      return chartRelease(landing, at(root, "spec"), "chart", "version", textArgs(at(root, "spec", "valuesContent")));
    case "Application":
      return argoRelease(landing);
    default:
      return deployedRelease(landing);
  }
}
function argoRelease(landing) {
  const spec = at(landing.root, "spec");
  const sources = [at(spec, "source"), ...itemsAt(spec, "sources")];
  for (const source of sources) {
    const helm = at(source, "helm");
    const object = at(helm, "valuesObject");
    const args = [...object ? chartArgs(object) : textArgs(at(helm, "values")), ...parameterArgs(helm)];
    const release2 = chartRelease(landing, source, "chart", "targetRevision", args);
    if (release2) return release2;
  }
  return void 0;
}
function chartRelease(landing, holder, chartKey, versionKey, args) {
  const chart = textAt(holder, chartKey);
  if (!chart || !(chart.value === CHART || chart.value.endsWith(`/${CHART}`))) return void 0;
  return release(landing, chart.at, exactVersion(textAt(holder, versionKey)?.value), args);
}
function chartArgs(values) {
  const args = itemsAt(values, "args").flatMap((item) => item.kind === "scalar" ? [located(item)] : []);
  const secrets = at(values, "replicationEnabled", "secrets");
  if (secrets?.kind === "scalar" && jsonOf(secrets) === false) {
    args.push({ value: "--replicate-secrets=false", at: located(secrets).at });
  }
  return args;
}
function textArgs(text) {
  if (text?.kind !== "scalar") return [];
  const { path: path2 } = text;
  const [document] = parseDocuments({ path: path2, text: text.text }).documents;
  return chartArgs(document?.root).map(({ value }) => ({ value, at: located(text).at }));
}
function parameterArgs(helm) {
  return itemsAt(helm, "parameters").flatMap((parameter) => {
    const value = textAt(parameter, "value");
    const name = textAt(parameter, "name")?.value ?? "";
    if (!value) return [];
    if (/^args\[\d+\]$/.test(name)) return [value];
    const isOff2 = name === "replicationEnabled.secrets" && value.value === "false";
    return isOff2 ? [{ value: "--replicate-secrets=false", at: value.at }] : [];
  });
}
var REPLICATOR = /(?:^|\/)kubernetes-replicator(?:[:@]|$)/;
function deployedRelease(landing) {
  const container = containerOf(landing, REPLICATOR);
  const image = textAt(container, "image");
  if (!image) return void 0;
  const args = itemsAt(container, "args").flatMap((item) => item.kind === "scalar" ? [located(item)] : []);
  return release(landing, image.at, exactVersion(/:v?([\d.]+)/.exec(image.value)?.[1]), args);
}
function exactVersion(written2 = "") {
  if (/^v?\d+\.\d+\.\d+$/.test(written2)) return written2;
  return /^[~=v ]*2\.11(?:\.|$)/.test(written2) ? PINNED_VERSION : NEWEST_VERSION;
}
function release(landing, place, version, args) {
  const flags = parseReplicatorArgs(
    args.map(({ value }) => value),
    version
  );
  return { ...resourceOf(landing), version, args: args.map(shown2), flags, at: place };
}
function shown2({ value, at: place }) {
  return { value: shownArg(value), at: place };
}
function broughtReplicator({ name, version, values }, cluster, via) {
  if (name.value !== CHART) return void 0;
  const args = chartArgs(values);
  const exact = exactVersion(version);
  const texts = args.map(({ value }) => value);
  return {
    cluster,
    namespace: unknown("the chart is not rendered", name.at),
    name,
    kind: "Chart",
    apiVersion: "v2",
    home: { path: name.at.path, index: 0, at: name.at },
    via,
    originalName: name.value,
    hashed: false,
    version: exact,
    args: args.map(shown2),
    flags: parseReplicatorArgs(texts, exact),
    at: name.at
  };
}

// src/resources/data-plane-validator.js
var data_plane_validator_default = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "DataPlane", "description": "The DataPlane of OpenChoreo's proposal 0246 and of v0.3.0 to v0.3.2 (config/crd/bases/openchoreo.dev_dataplanes.yaml), as far as both agree: the proposal prints apiServerUrl and no gateway.", "type": "object", "properties": { "spec": { "type": "object", "additionalProperties": false, "properties": { "registry": { "type": "object", "additionalProperties": false, "required": ["prefix"], "properties": { "prefix": { "type": "string" }, "secretRef": { "type": "string" } } }, "kubernetesCluster": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" }, "credentials": { "type": "object", "additionalProperties": false, "properties": { "apiServerURL": { "type": "string" }, "apiServerUrl": { "type": "string" }, "caCert": { "type": "string" }, "clientCert": { "type": "string" }, "clientKey": { "type": "string" } } } } }, "gateway": { "type": "object", "additionalProperties": false, "properties": { "publicVirtualHost": { "type": "string" }, "organizationVirtualHost": { "type": "string" } } }, "observer": { "type": "object", "additionalProperties": false, "properties": { "url": { "type": "string" }, "authentication": { "type": "object", "properties": { "basicAuth": { "type": "object", "properties": { "username": { "type": "string" }, "password": { "type": "string" } } } } } } } } } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.spec !== void 0) {
      let data0 = data.spec;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 in data0) {
          if (!(key0 === "registry" || key0 === "kubernetesCluster" || key0 === "gateway" || key0 === "observer")) {
            const err0 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.properties.spec, data: data0 };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
        if (data0.registry !== void 0) {
          let data1 = data0.registry;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.prefix === void 0) {
              const err1 = { instancePath: instancePath + "/spec/registry", schemaPath: "#/properties/spec/properties/registry/required", keyword: "required", params: { missingProperty: "prefix" }, message: "must have required property 'prefix'", schema: schema6.properties.spec.properties.registry.required, parentSchema: schema6.properties.spec.properties.registry, data: data1 };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "prefix" || key1 === "secretRef")) {
                const err2 = { instancePath: instancePath + "/spec/registry", schemaPath: "#/properties/spec/properties/registry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.properties.spec.properties.registry, data: data1 };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (data1.prefix !== void 0) {
              let data2 = data1.prefix;
              if (typeof data2 !== "string") {
                const err3 = { instancePath: instancePath + "/spec/registry/prefix", schemaPath: "#/properties/spec/properties/registry/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.properties.spec.properties.registry.properties.prefix.type, parentSchema: schema6.properties.spec.properties.registry.properties.prefix, data: data2 };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (data1.secretRef !== void 0) {
              let data3 = data1.secretRef;
              if (typeof data3 !== "string") {
                const err4 = { instancePath: instancePath + "/spec/registry/secretRef", schemaPath: "#/properties/spec/properties/registry/properties/secretRef/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.properties.spec.properties.registry.properties.secretRef.type, parentSchema: schema6.properties.spec.properties.registry.properties.secretRef, data: data3 };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
          } else {
            const err5 = { instancePath: instancePath + "/spec/registry", schemaPath: "#/properties/spec/properties/registry/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.properties.spec.properties.registry.type, parentSchema: schema6.properties.spec.properties.registry, data: data1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.kubernetesCluster !== void 0) {
          let data4 = data0.kubernetesCluster;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            for (const key2 in data4) {
              if (!(key2 === "name" || key2 === "credentials")) {
                const err6 = { instancePath: instancePath + "/spec/kubernetesCluster", schemaPath: "#/properties/spec/properties/kubernetesCluster/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.properties.spec.properties.kubernetesCluster, data: data4 };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data4.name !== void 0) {
              let data5 = data4.name;
              if (typeof data5 !== "string") {
                const err7 = { instancePath: instancePath + "/spec/kubernetesCluster/name", schemaPath: "#/properties/spec/properties/kubernetesCluster/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.properties.spec.properties.kubernetesCluster.properties.name.type, parentSchema: schema6.properties.spec.properties.kubernetesCluster.properties.name, data: data5 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data4.credentials !== void 0) {
              let data6 = data4.credentials;
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                for (const key3 in data6) {
                  if (!(key3 === "apiServerURL" || key3 === "apiServerUrl" || key3 === "caCert" || key3 === "clientCert" || key3 === "clientKey")) {
                    const err8 = { instancePath: instancePath + "/spec/kubernetesCluster/credentials", schemaPath: "#/properties/spec/properties/kubernetesCluster/properties/credentials/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.properties.spec.properties.kubernetesCluster.properties.credentials, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                }
                if (data6.apiServerURL !== void 0) {
                  let data7 = data6.apiServerURL;
                  if (typeof data7 !== "string") {
                    const err9 = { instancePath: instancePath + "/spec/kubernetesCluster/credentials/apiServerURL", schemaPath: "#/properties/spec/properties/kubernetesCluster/properties/credentials/properties/apiServerURL/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.properties.spec.properties.kubernetesCluster.properties.credentials.properties.apiServerURL.type, parentSchema: schema6.properties.spec.properties.kubernetesCluster.properties.credentials.properties.apiServerURL, data: data7 };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
                if (data6.apiServerUrl !== void 0) {
                  let data8 = data6.apiServerUrl;
                  if (typeof data8 !== "string") {
                    const err10 = { instancePath: instancePath + "/spec/kubernetesCluster/credentials/apiServerUrl", schemaPath: "#/properties/spec/properties/kubernetesCluster/properties/credentials/properties/apiServerUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.properties.spec.properties.kubernetesCluster.properties.credentials.properties.apiServerUrl.type, parentSchema: schema6.properties.spec.properties.kubernetesCluster.properties.credentials.properties.apiServerUrl, data: data8 };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  }
                }
                if (data6.caCert !== void 0) {
                  let data9 = data6.caCert;
                  if (typeof data9 !== "string") {
                    const err11 = { instancePath: instancePath + "/spec/kubernetesCluster/credentials/caCert", schemaPath: "#/properties/spec/properties/kubernetesCluster/properties/credentials/properties/caCert/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.properties.spec.properties.kubernetesCluster.properties.credentials.properties.caCert.type, parentSchema: schema6.properties.spec.properties.kubernetesCluster.properties.credentials.properties.caCert, data: data9 };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                }
                if (data6.clientCert !== void 0) {
                  let data10 = data6.clientCert;
                  if (typeof data10 !== "string") {
                    const err12 = { instancePath: instancePath + "/spec/kubernetesCluster/credentials/clientCert", schemaPath: "#/properties/spec/properties/kubernetesCluster/properties/credentials/properties/clientCert/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.properties.spec.properties.kubernetesCluster.properties.credentials.properties.clientCert.type, parentSchema: schema6.properties.spec.properties.kubernetesCluster.properties.credentials.properties.clientCert, data: data10 };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
                if (data6.clientKey !== void 0) {
                  let data11 = data6.clientKey;
                  if (typeof data11 !== "string") {
                    const err13 = { instancePath: instancePath + "/spec/kubernetesCluster/credentials/clientKey", schemaPath: "#/properties/spec/properties/kubernetesCluster/properties/credentials/properties/clientKey/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.properties.spec.properties.kubernetesCluster.properties.credentials.properties.clientKey.type, parentSchema: schema6.properties.spec.properties.kubernetesCluster.properties.credentials.properties.clientKey, data: data11 };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
              } else {
                const err14 = { instancePath: instancePath + "/spec/kubernetesCluster/credentials", schemaPath: "#/properties/spec/properties/kubernetesCluster/properties/credentials/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.properties.spec.properties.kubernetesCluster.properties.credentials.type, parentSchema: schema6.properties.spec.properties.kubernetesCluster.properties.credentials, data: data6 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/spec/kubernetesCluster", schemaPath: "#/properties/spec/properties/kubernetesCluster/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.properties.spec.properties.kubernetesCluster.type, parentSchema: schema6.properties.spec.properties.kubernetesCluster, data: data4 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data0.gateway !== void 0) {
          let data12 = data0.gateway;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (const key4 in data12) {
              if (!(key4 === "publicVirtualHost" || key4 === "organizationVirtualHost")) {
                const err16 = { instancePath: instancePath + "/spec/gateway", schemaPath: "#/properties/spec/properties/gateway/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.properties.spec.properties.gateway, data: data12 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data12.publicVirtualHost !== void 0) {
              let data13 = data12.publicVirtualHost;
              if (typeof data13 !== "string") {
                const err17 = { instancePath: instancePath + "/spec/gateway/publicVirtualHost", schemaPath: "#/properties/spec/properties/gateway/properties/publicVirtualHost/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.properties.spec.properties.gateway.properties.publicVirtualHost.type, parentSchema: schema6.properties.spec.properties.gateway.properties.publicVirtualHost, data: data13 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data12.organizationVirtualHost !== void 0) {
              let data14 = data12.organizationVirtualHost;
              if (typeof data14 !== "string") {
                const err18 = { instancePath: instancePath + "/spec/gateway/organizationVirtualHost", schemaPath: "#/properties/spec/properties/gateway/properties/organizationVirtualHost/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.properties.spec.properties.gateway.properties.organizationVirtualHost.type, parentSchema: schema6.properties.spec.properties.gateway.properties.organizationVirtualHost, data: data14 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/spec/gateway", schemaPath: "#/properties/spec/properties/gateway/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.properties.spec.properties.gateway.type, parentSchema: schema6.properties.spec.properties.gateway, data: data12 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data0.observer !== void 0) {
          let data15 = data0.observer;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            for (const key5 in data15) {
              if (!(key5 === "url" || key5 === "authentication")) {
                const err20 = { instancePath: instancePath + "/spec/observer", schemaPath: "#/properties/spec/properties/observer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.properties.spec.properties.observer, data: data15 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data15.url !== void 0) {
              let data16 = data15.url;
              if (typeof data16 !== "string") {
                const err21 = { instancePath: instancePath + "/spec/observer/url", schemaPath: "#/properties/spec/properties/observer/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.properties.spec.properties.observer.properties.url.type, parentSchema: schema6.properties.spec.properties.observer.properties.url, data: data16 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data15.authentication !== void 0) {
              let data17 = data15.authentication;
              if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                if (data17.basicAuth !== void 0) {
                  let data18 = data17.basicAuth;
                  if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                    if (data18.username !== void 0) {
                      let data19 = data18.username;
                      if (typeof data19 !== "string") {
                        const err22 = { instancePath: instancePath + "/spec/observer/authentication/basicAuth/username", schemaPath: "#/properties/spec/properties/observer/properties/authentication/properties/basicAuth/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.properties.spec.properties.observer.properties.authentication.properties.basicAuth.properties.username.type, parentSchema: schema6.properties.spec.properties.observer.properties.authentication.properties.basicAuth.properties.username, data: data19 };
                        if (vErrors === null) {
                          vErrors = [err22];
                        } else {
                          vErrors.push(err22);
                        }
                        errors++;
                      }
                    }
                    if (data18.password !== void 0) {
                      let data20 = data18.password;
                      if (typeof data20 !== "string") {
                        const err23 = { instancePath: instancePath + "/spec/observer/authentication/basicAuth/password", schemaPath: "#/properties/spec/properties/observer/properties/authentication/properties/basicAuth/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.properties.spec.properties.observer.properties.authentication.properties.basicAuth.properties.password.type, parentSchema: schema6.properties.spec.properties.observer.properties.authentication.properties.basicAuth.properties.password, data: data20 };
                        if (vErrors === null) {
                          vErrors = [err23];
                        } else {
                          vErrors.push(err23);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err24 = { instancePath: instancePath + "/spec/observer/authentication/basicAuth", schemaPath: "#/properties/spec/properties/observer/properties/authentication/properties/basicAuth/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.properties.spec.properties.observer.properties.authentication.properties.basicAuth.type, parentSchema: schema6.properties.spec.properties.observer.properties.authentication.properties.basicAuth, data: data18 };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
              } else {
                const err25 = { instancePath: instancePath + "/spec/observer/authentication", schemaPath: "#/properties/spec/properties/observer/properties/authentication/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.properties.spec.properties.observer.properties.authentication.type, parentSchema: schema6.properties.spec.properties.observer.properties.authentication, data: data17 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/spec/observer", schemaPath: "#/properties/spec/properties/observer/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.properties.spec.properties.observer.type, parentSchema: schema6.properties.spec.properties.observer, data: data15 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.properties.spec.type, parentSchema: schema6.properties.spec, data: data0 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.type, parentSchema: schema6, data };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}

// src/resources/data-plane-admission.ts
function dataPlaneRefusals(root) {
  if (data_plane_validator_default(withoutNulls(jsonOf(root)))) return [];
  return refusalsIn(data_plane_validator_default.errors ?? [], root);
}
function refusalsIn(errors, root) {
  return errors.flatMap((error) => refusalOf3(error, root) ?? []);
}
function withoutNulls(json) {
  if (Array.isArray(json)) return json.map(withoutNulls);
  if (json === null || typeof json !== "object") return json;
  return Object.fromEntries(
    Object.entries(json).flatMap(([key, value]) => value === null ? [] : [[key, withoutNulls(value)]])
  );
}
function refusalOf3(error, root) {
  const { instancePath, keyword, params, parentSchema } = error;
  const { node, key } = nodeAt(root, instancePath);
  const field = instancePath.slice(1).replaceAll("/", ".");
  const { additionalProperty: extra, missingProperty: missing3 } = params;
  if (extra !== void 0) {
    const meant = suggest(extra, Object.keys(parentSchema?.properties ?? {}));
    const written2 = entryOf(node, extra)?.key ?? node;
    if (meant === void 0) return void 0;
    return { field: `${field}.${extra}`, message: `is no field of it: did you mean "${meant}"?`, at: spanOf(written2) };
  }
  if (missing3 !== void 0) {
    const isMisspelled = node.kind === "map" && suggest(
      missing3,
      node.entries.map((entry3) => entry3.key.text)
    );
    if (isMisspelled || entryOf(node, missing3)) return void 0;
    return { field: `${field}.${missing3}`, message: "is required", at: spanOf(key ?? node) };
  }
  const at2 = node.kind === "scalar" ? node : key ?? node;
  if (keyword === "enum")
    return { field, message: `must be one of ${params.allowedValues?.join(", ") ?? ""}`, at: spanOf(at2) };
  if (keyword === "pattern" && params.pattern === "\\S" || keyword === "minItems")
    return { field, message: "must not be empty", at: spanOf(node.start < node.end ? at2 : key ?? node) };
  if (keyword !== "type") return void 0;
  return { field, message: `must be a ${params.type === "object" ? "mapping" : params.type}`, at: spanOf(at2) };
}

// src/resources/namespace.ts
function namespaceObjectOf(landing) {
  const plain2 = (field) => new Map([...metadataStrings(landing, field)].map(([key, { value }]) => [key, value.value]));
  const labels = plain2("labels");
  const resource = resourceOf(landing);
  labels.set(NAME_LABEL, resource.name.value);
  return { ...resource, labels, annotations: plain2("annotations") };
}

// src/resources/service-account.ts
function serviceAccountOf(landing) {
  return {
    ...resourceOf(landing),
    pullSecrets: pullSecretNames(landing.root),
    pullSecretsTainted: taintOf(landing, "imagePullSecrets")?.reason
  };
}

// src/facts/gather-admitted.ts
function gatherPlane(landing, gathering) {
  const plane = dataPlaneOf(landing);
  const { errors, strict: strict2 } = admit(landing.root, gathering.duplicatesOf(landing.home), assignedNamespace(landing));
  const shape = plane.generation.name === "other" ? [] : dataPlaneRefusals(landing.root);
  const refusals = [...errors.map(refusalOf4), ...shape];
  gathering.planes.push({ ...plane, refusal: refusals[0] });
  if (refusals.length + strict2.length > 0)
    gathering.admissions.push({ resource: plane, errors: refusals, strict: strict2.map(refusalOf4) });
}
function gatherAdmitted(landing, gathering, kind, pod) {
  const { errors, strict: strict2 } = admit(landing.root, gathering.duplicatesOf(landing.home), assignedNamespace(landing));
  const telling2 = strict2.length === 0 ? strict2 : strict2.filter(isTelling);
  if (errors.length > 0 || telling2.length > 0) {
    gathering.admissions.push({
      resource: pod ?? resourceOf(landing),
      errors: errors.map(refusalOf4),
      strict: telling2.map(placing)
    });
  }
  const misspelled = telling2.find((error) => error.kind === "unknown-field");
  if (pod) {
    const odd = misspelled ? { misspelled: placing(misspelled) } : {};
    const isTaken = errors.length === 0 && !misspelled;
    gathering.pods.push(isTaken ? pod : { ...pod, ...odd, refusal: errors[0] && refusalOf4(errors[0]) });
  }
  if (pod || errors.length > 0) return;
  if (kind === "Namespace") gathering.namespaces.push(namespaceObjectOf(landing));
  else gathering.accounts.push(serviceAccountOf(landing));
}
function gatherStrict(landing, secrets, gathering) {
  const told4 = strictErrors(landing.root, gathering.duplicatesOf(landing.home));
  const open2 = told4.filter(({ field }) => field !== "sops" || !isSopsEncrypted(landing.root));
  const strict2 = open2.filter(({ at: at2 }) => !secrets.some(({ content }) => isMalformedAt(content, at2.start)));
  if (strict2.length > 0)
    gathering.admissions.push({ resource: resourceOf(landing), errors: [], strict: strict2.map(refusalOf4) });
}
function isMalformedAt(content, start2) {
  return content.state === "malformed" && content.at.start === start2;
}
function assignedNamespace({ effective }) {
  return effective.kind === "known" ? effective.namespace.value : "default";
}
function refusalOf4({ field, message, at: at2 }) {
  return { field, message, at: at2 };
}
var PULL_FIELDS = /* @__PURE__ */ new Map([
  ["image", "a container"],
  ["imagePullPolicy", "a container"],
  ["imagePullSecrets", "the pod's spec"],
  ["serviceAccountName", "the pod's spec"]
]);
var HOLDING_FIELDS = [
  "containers",
  "initContainers",
  "jobTemplate",
  "metadata",
  "name",
  "namespace",
  "spec",
  "template"
];
function isTelling({ kind, field }) {
  const name = lastOf(field);
  if (PULL_FIELDS.has(name)) return true;
  return kind === "duplicate" ? HOLDING_FIELDS.includes(name) : similar(name, PULL_FIELDS.keys()).length > 0;
}
function placing(error) {
  const holder = error.kind === "unknown-field" ? PULL_FIELDS.get(lastOf(error.field)) : void 0;
  const { field, message, at: at2 } = refusalOf4(error);
  return { field, message: holder === void 0 ? message : `${message}: it belongs into ${holder}`, at: at2 };
}
function lastOf(field) {
  return field.slice(field.lastIndexOf(".") + 1);
}

// src/resources/chart-pod.ts
var API_VERSIONS2 = { HelmRelease: "helm.toolkit.fluxcd.io/v2", Application: "argoproj.io/v1alpha1" };
var SILENT2 = "the values of its chart name no pull secret for it, and the chart may give it one";
var UNROOTED = "the values of its chart name no registry, and the chart may put one before the image";
function chartPodsOf(release2) {
  const { tool, name, cluster, via, unread } = release2;
  const lists = grouped(release2.images, ({ pullSecrets }) => JSON.stringify(pullSecrets.map(({ value }) => value)));
  return Array.from(lists.values(), (images) => {
    const [{ pullSecrets = [] } = {}] = images;
    return {
      cluster,
      namespace: namespaceOf4(release2),
      name,
      kind: tool,
      apiVersion: API_VERSIONS2[tool],
      home: { path: name.at.path, index: 0, at: name.at },
      via,
      originalName: name.value,
      hashed: false,
      serviceAccount: void 0,
      pullSecrets,
      pullSecretsTainted: unread[0]?.reason ?? (pullSecrets.length === 0 ? SILENT2 : void 0),
      containers: images.map((image) => containerOf2(image, release2)),
      refusal: void 0,
      spec: name.at,
      isCharted: true
    };
  });
}
function namespaceOf4({ namespace, name }) {
  if (namespace.kind === "known") return known3(namespace.namespace.value, namespace.namespace.at);
  return unknown(namespace.kind === "unknown" ? namespace.reason : "a chart has no namespace of its own", name.at);
}
function containerOf2({ image, path: path2, rooted }, { unread }) {
  return { name: path2, image, tainted: unread[0]?.reason ?? (rooted ? void 0 : UNROOTED) };
}
function chartOpeningsOf({ tool, name, releaseName, cluster, productions }) {
  const reason = `the chart of ${tool} "${name.value}" may make it`;
  return productions.filter(({ kind }) => kind === "Secret").map(({ name: glob, at: at2 }) => ({
    cluster,
    names: [glob === "*" ? `*${releaseName}*` : glob],
    taint: { reason, at: at2 }
  }));
}

// src/facts/gathering.ts
function emptyGathering(duplicatesOf3) {
  return {
    planes: [],
    secrets: [],
    accounts: [],
    namespaces: [],
    pods: [],
    releases: [],
    environments: [],
    projects: [],
    pipelines: [],
    oddVersions: [],
    references: /* @__PURE__ */ new Set(),
    mentions: [],
    clones: [],
    injections: [],
    openings: [],
    stores: [],
    named: /* @__PURE__ */ new Map(),
    latest: void 0,
    openChoreo: [],
    admissions: [],
    duplicatesOf: duplicatesOf3
  };
}
function noteNamespace(cluster, effective, gathering) {
  if (effective.kind !== "known") return;
  const { named: named3, latest } = gathering;
  if (latest?.namespace.value === effective.namespace.value && latest.cluster === cluster) return;
  const key = `${cluster}/${effective.namespace.value}`;
  gathering.latest = { cluster, namespace: effective.namespace };
  if (!named3.has(key)) named3.set(key, { cluster, namespace: effective.namespace });
}

// src/facts/gather-chart.ts
function gatherChart(release2, gathering) {
  const { pods, openings, mentions: mentions2, references } = gathering;
  pods.push(...chartPodsOf(release2));
  openings.push(...chartOpeningsOf(release2));
  for (const { value } of release2.pullSecrets) references.add(value);
  const { tool, name, cluster, namespace } = release2;
  noteNamespace(cluster, namespace, gathering);
  const reasonAt = (path2) => /(?:^|\/)templates\//.test(path2) ? `the chart of ${tool} "${name.value}" may make it` : `the values of ${tool} "${name.value}" name it`;
  for (const dependency of release2.dependencies) gatherReplicator(dependency, cluster, release2.via, gathering);
  mentions2.push(
    ...release2.mentions.map((one) => ({
      cluster,
      name: one.value,
      taint: { reason: reasonAt(one.at.path), at: one.at }
    }))
  );
}
function gatherReplicator(dependency, cluster, via, gathering) {
  const release2 = broughtReplicator(dependency, cluster, via);
  if (release2) gathering.releases.push(release2);
}

// src/facts/recognise.ts
function recognise(arrangement, duplicatesOf3) {
  const gathering = emptyGathering(duplicatesOf3);
  for (const landing of arrangement.landings) gather2(landing, gathering);
  gathering.openChoreo.push(...arrangement.unplaced.flatMap(controlPlanePart));
  for (const release2 of arrangement.releases) gatherChart(release2, gathering);
  for (const loose of arrangement.looseDependencies) gatherReplicator(loose, loose.cluster, [], gathering);
  const { clusters, faults, undeployed, unplaced, oversights } = arrangement;
  const { latest: _, duplicatesOf: __, ...gathered2 } = gathering;
  return {
    ...gathered2,
    secrets: withoutDecryption(gathered2.secrets, oversights.undecrypted),
    scopes: clusters,
    named: [...gathering.named.values()],
    references: [...gathering.references],
    buildFaults: faults,
    undeployed,
    oversights,
    unplaced: unplaced.flatMap((built) => unplacedOf(built, duplicatesOf3))
  };
}
function controlPlanePart(built) {
  const apiVersion = textAt(built.root, "apiVersion")?.value ?? "";
  if (!isOpenChoreo(apiVersion) || isDataPlane(apiVersion, textAt(built.root, "kind")?.value ?? "")) return [];
  const effective = effectiveOf(built.root, void 0, "the file names no namespace, and nothing that deploys it does");
  return [{ ...built, cluster: NOWHERE, effective, via: [] }];
}
var UNPLACED = { kind: "unknown", reason: "it belongs to no known cluster" };
function unplacedOf(built, duplicatesOf3) {
  const landing = { ...built, cluster: "", effective: UNPLACED, via: [] };
  const resource = resourceOf(landing);
  if (isDataPlane(resource.apiVersion, resource.kind)) return [resource];
  return producedSecrets(landing, resource.kind, duplicatesOf3).some(isPullSecret) ? [resource] : [];
}
var CORE_KINDS = /* @__PURE__ */ new Set(["Namespace", "ServiceAccount"]);
var INSTALLING_KINDS = /* @__PURE__ */ new Set(["Application", "HelmChart", "HelmRelease"]);
var SILENT_KINDS = /* @__PURE__ */ new Set([
  "ClusterRole",
  "ClusterRoleBinding",
  "ConfigMap",
  "CustomResourceDefinition",
  "HorizontalPodAutoscaler",
  "Ingress",
  "Kustomization",
  "NetworkPolicy",
  "PersistentVolumeClaim",
  "PodDisruptionBudget",
  "Role",
  "RoleBinding",
  "Service"
]);
function gather2(landing, gathering) {
  const identity = identityOf(landing.root);
  const { apiVersion, kind } = identity;
  noteNamespace(landing.cluster, landing.effective, gathering);
  noteSecretReferences(landing.root, identity, gathering.references);
  if (isOpenChoreo(apiVersion)) {
    gatherOpenChoreo(landing, gathering, identity);
    return;
  }
  const hasPod = podSpecPath(landing.root) !== void 0;
  if (!hasPod && SILENT_KINDS.has(kind)) return;
  if (!hasPod && apiVersion === "v1" && CORE_KINDS.has(kind)) {
    gatherAdmitted(landing, gathering, kind);
    return;
  }
  const secrets = producedSecrets(landing, kind, gathering.duplicatesOf);
  gathering.secrets.push(...secrets);
  if (kind === "Secret" && secrets.some(isPullSecret)) gatherStrict(landing, secrets, gathering);
  gatherCarriage(landing, gathering, kind);
  if (isSecretStore(apiVersion, kind)) gathering.stores.push(resourceOf(landing));
  const release2 = hasPod || INSTALLING_KINDS.has(kind) ? replicatorReleaseOf(landing) : void 0;
  if (release2) gathering.releases.push(release2);
  const pod = hasPod && kind !== "Secret" ? podSourceOf(landing) : void 0;
  if (pod || apiVersion === "v1" && CORE_KINDS.has(kind)) gatherAdmitted(landing, gathering, kind, pod);
}
function gatherCarriage(landing, gathering, kind) {
  const carriage = carriageOf(landing, kind);
  if (carriage === NO_CARRIAGE) return;
  const { secrets, clones, injections, openings } = carriage;
  gathering.secrets.push(...secrets);
  gathering.clones.push(...clones);
  gathering.injections.push(...injections);
  gathering.openings.push(...openings);
}
function gatherOpenChoreo(landing, gathering, { apiVersion, kind }) {
  if (isDataPlane(apiVersion, kind)) gatherPlane(landing, gathering);
  else if (kind === "Environment") gathering.environments.push(environmentOf(landing));
  else if (kind === "Project") gathering.projects.push(projectOf(landing));
  else if (kind === "DeploymentPipeline") gathering.pipelines.push(pipelineOf(landing));
  gathering.openChoreo.push(landing);
  const odd = oddVersionOf(landing);
  if (odd) gathering.oddVersions.push({ resource: resourceOf(landing), ...odd });
}
function isPullSecret({ type }) {
  return type.known && dataKeyOf(type.value) !== void 0;
}
function withoutDecryption(secrets, undecrypted) {
  if (undecrypted.length === 0) return secrets;
  const keyOf14 = (cluster, { path: path2, start: start2 }) => JSON.stringify([cluster, path2, start2]);
  const found5 = new Map(undecrypted.map(({ cluster, resource, by }) => [keyOf14(cluster, resource.at), by]));
  return secrets.map((secret) => {
    const by = found5.get(keyOf14(secret.cluster, secret.home.at));
    if (!by) return secret;
    const refusal = { field: "data", message: "is encrypted", at: by.at };
    return { ...secret, refusal, undecryptedBy: by };
  });
}

// src/resources/hints.ts
var SCRIPT = /(?:^|\/)(?:[Mm]akefile|GNUmakefile|[Jj]ustfile|Taskfile\.ya?ml|[^/]+\.(?:sh|bash|mk|ps1))$/;
var STRAY = /\.(?:ya?ml|json)\.(?:todo|bak|old|orig|disabled|off|example|sample|tmp|template)$|\.(?:ya?ml|json)~$/;
var KINDS6 = /^(?:Secret|SealedSecret|ExternalSecret|VaultSecret|VaultStaticSecret)$/;
var MOST = 1e3;
function hintsOf(repository, undeployed) {
  const hints = [];
  const strays = /* @__PURE__ */ new Map();
  const asked = commonFolder(repository.manifests);
  const paths = repository.paths.filter((path2) => isWithin(path2, asked));
  for (const path2 of paths) {
    if (hints.length >= MOST) break;
    if (path2.endsWith(".yaml") && !path2.endsWith("Taskfile.yaml")) continue;
    if (SCRIPT.test(path2)) hints.push(...inScript(path2, repository.text(path2) ?? ""));
    else if (STRAY.test(path2)) {
      const names2 = secretNames(path2, repository);
      strays.set(path2, names2);
      if (names2.length > 0) hints.push({ names: names2, message: "it is in a file that is set aside", at: startOf(path2) });
    }
  }
  for (const path2 of paths) if (isKustomizationFile(path2)) hints.push(...commentedOut(path2, repository, strays));
  for (const path2 of repository.manifests) hints.push(...fetchedIntoNothing(path2, repository));
  for (const path2 of undeployed) hints.push(...left(path2, repository));
  return hints.slice(0, MOST);
}
function commonFolder(paths) {
  const last = paths.at(-1) ?? "";
  let folder = folderOf2(paths[0] ?? "");
  while (!isWithin(last, folder)) folder = folderOf2(folder);
  return folder;
}
function startOf(path2) {
  return { path: path2, start: 0, end: 0 };
}
function inScript(path2, text) {
  const named3 = createdSecrets(text).filter(({ name }) => name !== "*");
  return named3.map(({ name, start: start2, end }) => ({
    names: [name],
    message: "a script creates it",
    at: { path: path2, start: start2, end }
  }));
}
function secretNames(path2, repository) {
  return secretsIn(path2, repository).map(({ value }) => value);
}
function secretsIn(path2, repository) {
  const text = repository.text(path2);
  if (text === void 0 || !text.includes("Secret")) return [];
  return parseDocuments({ path: path2, text }).documents.flatMap(({ root }) => {
    const name = stringAt(root, "spec", "target", "name") ?? textAt(root, "metadata", "name");
    return name && KINDS6.test(stringAt(root, "kind")?.value ?? "") ? [name] : [];
  });
}
function left(path2, repository) {
  const message = "it is here, and nothing in the repository deploys this file";
  return secretsIn(path2, repository).map(({ value, at: at2 }) => ({ names: [value], message, at: at2 }));
}
function fetchedIntoNothing(path2, repository) {
  if (!/creationPolicy["']?:\s*["']?None\b/.test(repository.text(path2) ?? "")) return [];
  return repository.documents(path2).documents.flatMap(({ root }) => {
    const policy = stringAt(root, "spec", "target", "creationPolicy");
    const name = stringAt(root, "spec", "target", "name") ?? textAt(root, "metadata", "name");
    if (policy?.value !== "None" || !name || stringAt(root, "kind")?.value !== "ExternalSecret") return [];
    return { names: [name.value], message: "ExternalSecret makes no Secret with this policy", at: policy.at };
  });
}
function commentedOut(path2, repository, strays) {
  const text = repository.text(path2) ?? "";
  if (!text.includes("#")) return [];
  return Array.from(text.matchAll(/^[ \t]*#[ \t]*-[ \t]+(\S+\.(?:ya?ml|json)\S*)/gm), (match) => {
    const written2 = match[1] ?? "";
    const start2 = match.index + match[0].length - written2.length;
    const file = resolvePath(folderOf2(path2), written2);
    const aside = file === void 0 ? [] : [...strays].flatMap(([stray, names3]) => stray.startsWith(`${file}.`) ? names3 : []);
    const named3 = file !== void 0 && repository.has(file) ? secretNames(file, repository) : [];
    const [stem = ""] = baseOf(written2).split(".");
    const names2 = [...named3, ...aside];
    return {
      names: names2.length > 0 ? names2 : [stem],
      message: "the kustomization no longer names the file that holds it",
      at: { path: path2, start: start2, end: start2 + written2.length }
    };
  });
}

// src/facts/ignore-comment.ts
var MARK = "pullproof-ignore";
function ignoreCommentsIn(path2, repository) {
  const text = repository.holds(path2, MARK) ? repository.text(path2) : void 0;
  if (text === void 0) return [];
  return commentsOf(
    { path: path2, text },
    repository.allDocuments(path2).documents.map(({ root }) => root)
  );
}
function commentsOf({ path: path2, text }, roots) {
  const starts = lineStarts(text);
  const scalars = scalarsOf(roots, path2);
  const found5 = [];
  for (const [i, start2] of starts.entries()) {
    const line = text.slice(start2, starts[i + 1] ?? text.length).replace(/[\r\n]+$/, "");
    const from2 = line.includes(MARK) ? commentStart(line, start2, scalars) : void 0;
    const comment = from2 === void 0 ? "" : text.slice(from2, start2 + line.length);
    if (from2 === void 0 || !/^#+[ \t]*pullproof-ignore(?![\w-])/.test(comment)) continue;
    const alone = line.trimStart().startsWith("#");
    const target = alone ? nextLine(text, starts, i) : i;
    const at2 = { path: path2, start: from2, end: start2 + line.length };
    found5.push({
      ...wordsOf4(comment, at2),
      at: at2,
      line: { path: path2, start: starts[target] ?? text.length, end: starts[target + 1] ?? text.length + 1 }
    });
  }
  return found5;
}
function commentStart(line, start2, scalars) {
  for (const { index: index2 } of line.matchAll(/(?<=^|\s)#/g)) {
    if (!isInside(scalars, start2 + index2)) return start2 + index2;
  }
  return void 0;
}
function nextLine(text, starts, line) {
  let next2 = line + 1;
  while (next2 < starts.length && /^[ \t]*#/.test(text.slice(starts[next2], (starts[next2] ?? 0) + 1e3))) next2++;
  return next2;
}
function wordsOf4(comment, { path: path2, start: start2 }) {
  const head = comment.indexOf(MARK) + MARK.length;
  const colon = comment.indexOf(":", head);
  const list = comment.slice(head, colon < 0 ? comment.length : colon);
  const rules2 = [...list.matchAll(/[^\s,]+/g)].map(({ 0: value, index: index2 }) => {
    const from2 = start2 + head + index2;
    return { value, at: { path: path2, start: from2, end: from2 + value.length } };
  });
  return { rules: rules2, reason: colon < 0 ? "" : comment.slice(colon + 1).trim() };
}
function scalarsOf(roots, path2) {
  const found5 = [];
  const seen2 = /* @__PURE__ */ new Set();
  const stack = [...roots];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (seen2.has(node)) continue;
    seen2.add(node);
    if (node.kind === "scalar") found5.push(node);
    else if (node.kind === "seq") for (const item of node.items) stack.push(item);
    else for (const { key, value } of node.entries) stack.push(key, value);
  }
  return found5.filter((span) => span.path === path2 && span.end > span.start).sort((a, b) => a.start - b.start);
}
function isInside(spans, offset) {
  const last = spans[countLeading(spans, ({ start: start2 }) => start2 <= offset) - 1];
  return last !== void 0 && offset < last.end;
}

// apart:src/repository/prefilter.ts
var { SIGNS, hasSign, maySay, signsIn } = require("./check.cjs");

// src/facts/leaks.ts
var BEGINS_LIKE_JSON = /^\s*[eICD]/;
var SECRET3 = "Secret";
var KIND_OF_SECRET2 = /(?<=kind["']?:\s*["']?)Secret\b/y;
var PLACEHOLDER = /^(?:<.*>|\[.*\]|[x*.\u2022-]{3,})$|^(?:change|replace|fill|insert|todo|redacted|placeholder|dummy|fake|not-a-real|your)\b|^ENC\[|\$[{(]|\{[{%]/is;
var NONE11 = { leaks: [], inputs: [] };
function leaksIn(path2, repository) {
  const isSecret2 = repository.holds(path2, "Secret");
  const signs = repository.signs(path2);
  const isGenerator = hasSign(signs, "secretGenerator");
  const isPayload = hasSign(signs, "auths") || hasSign(signs, ".dockercfg");
  if (!isSecret2 && !isGenerator && !isPayload) return NONE11;
  const text = repository.text(path2);
  if (text === void 0) return NONE11;
  const secrets = secretsIn2(text);
  const isDeep = secrets.nested || isPayload;
  if (!isDeep && !isGenerator && !secrets.whole) return NONE11;
  const isRead2 = repository.skipped(path2) === void 0;
  const { documents } = isRead2 ? repository.documents(path2) : repository.allDocuments(path2);
  const leaks = [];
  for (const { root } of documents)
    if (isDeep) leaks.push(...inTree(root, text));
    else if (root.kind === "map" && stringOf(root, "kind") === "Secret") leaks.push(...inData(root));
  return { leaks, inputs: isGenerator ? documents.flatMap(({ root }) => generatorFiles(root, path2)) : [] };
}
function leaksInFiles(paths, repository) {
  const judged = new Set(repository.manifests);
  return [...new Set(paths)].flatMap((path2) => judged.has(path2) ? [] : inFile(path2, repository));
}
function secretsIn2(text) {
  let whole = false;
  for (let at2 = text.indexOf(SECRET3); at2 >= 0; at2 = text.indexOf(SECRET3, at2 + 1)) {
    KIND_OF_SECRET2.lastIndex = at2;
    if (!KIND_OF_SECRET2.test(text)) continue;
    const index2 = text.lastIndexOf("kind", at2);
    const line = text.slice(text.lastIndexOf("\n", index2 - 1) + 1, index2);
    if (/^[ \t{-]/.test(line)) return { whole, nested: true };
    whole ||= line === "" || line === '"' || line === "'";
  }
  return { whole, nested: false };
}
function inFile(path2, repository) {
  const text = repository.text(path2);
  return text === void 0 ? [] : found3({ path: path2, start: 0, end: 0 }, text, baseOf(path2));
}
function generatorFiles(root, path2) {
  const folder = folderOf2(path2);
  return itemsAt(root, "secretGenerator").flatMap(
    (generator) => itemsAt(generator, "files").flatMap((item) => {
      const file = item.kind === "scalar" ? item.text.slice(item.text.indexOf("=") + 1) : "";
      return resolvePath(folder, file) ?? [];
    })
  );
}
function inTree(root, text) {
  if (mapAt(root, "auths")) return found3({ ...spanOf(root), end: root.start }, text.slice(root.start).trimEnd(), "");
  const leaks = [];
  const stack = [{ node: root, key: root }];
  for (let next2 = stack.pop(); next2; next2 = stack.pop()) {
    const { node, key } = next2;
    if (node.kind === "scalar") leaks.push(...found3(key, node.text, keyText(key)));
    else if (node.kind === "seq") stack.push(...node.items.map((item) => ({ node: item, key: item })));
    else {
      if (stringAt(node, "kind")?.value === "Secret") leaks.push(...inData(node));
      stack.push(...node.entries.map((entry3) => ({ node: entry3.value, key: entry3.key })));
    }
  }
  return leaks;
}
function inData(secret) {
  const data = valueUnder(secret, "data");
  if (data?.kind !== "map" || isLight(data) && data.read(noneBegins, void 0)) return NOTHING3;
  return data.entries.flatMap(
    ({ key, value }) => value.kind === "scalar" && value.text.length < 15e5 && BEGINS_LIKE_JSON.test(value.text) ? found3(key, Buffer.from(value.text, "base64").toString("utf8"), key.text) : []
  );
}
var NOTHING3 = [];
function noneBegins(sheet, data) {
  const { nodes, text } = sheet;
  const end = behind(nodes, data);
  for (let key = data + STRIDE; key < end; key = behind(nodes, key + STRIDE)) {
    const value = key + STRIDE;
    const kind = kindAt(nodes, value);
    if (kind <= SEQ) continue;
    if (kind < ESCAPED_SINGLE && !mayBegin(text, nodes[value + 1] ?? 0)) continue;
    if (BEGINS_LIKE_JSON.test(scalarTextAt(sheet, value))) return false;
  }
  return true;
}
function mayBegin(text, start2) {
  const code = text.charCodeAt(start2);
  return !(code > SPACE && code < DELETE) || "eICD".includes(text.charAt(start2));
}
var SPACE = 32;
var DELETE = 127;
function keyText(node) {
  return node.kind === "scalar" ? node.text : "";
}
function found3(place, text, name) {
  const keys = keysIn(text, name);
  return keys.length > 0 ? [{ at: spanOf(place), keys }] : [];
}
function keysIn(text, name) {
  if (!text.includes("{") || !text.includes("auth")) return [];
  const start2 = text.indexOf("{");
  const payload = start2 > 0 && /^[\w.-]+=["']?$/.test(text.slice(0, start2)) ? text.slice(start2).replace(/["']$/, "") : text;
  const isLegacy = /\.dockercfg$/.test(name) || text.startsWith(".dockercfg=");
  if (!isLegacy && !/"auths"\s*:/.test(payload)) return [];
  const read2 = readCredentials(payload, isLegacy ? "dockercfg" : "dockerconfigjson");
  if (!read2.ok) return [];
  return read2.entries.filter(({ credential, username, password }) => credential === "present" && !isPlaceholder(username, password)).map(({ key }) => maskedKey(key));
}
function isPlaceholder(...words) {
  return words.some((word2) => PLACEHOLDER.test(word2));
}

// src/facts/unencrypted.ts
function unencryptedFinder(repository) {
  const configs = new Map(
    repository.paths.filter((path2) => baseOf(path2) === ".sops.yaml").map((path2) => [folderOf2(path2), rulesOf2(path2, repository)])
  );
  if (configs.size === 0) return () => [];
  return (path2) => {
    const folder = foldersUp(folderOf2(path2)).find((candidate) => configs.has(candidate));
    const below3 = folder === void 0 || folder === "" ? path2 : path2.slice(folder.length + 1);
    const rule = configs.get(folder ?? "")?.find((candidate) => candidate.path?.matcher(below3).find() !== false);
    if (!rule) return [];
    return repository.documents(path2).documents.flatMap(({ root }) => clearSecrets(root).map((name) => ({ name, rule: rule.written })));
  };
}
function rulesOf2(path2, repository) {
  const [document] = repository.allDocuments(path2).documents;
  return itemsAt(document?.root, "creation_rules").flatMap((item) => {
    const written2 = textAt(item, "path_regex");
    if (!written2) return [{ path: void 0, written: { value: "", at: spanStart(item) } }];
    const compiled2 = compile3(written2.value);
    return compiled2 ? [{ path: compiled2, written: written2 }] : [];
  });
}
function spanStart({ path: path2, start: start2 }) {
  return { path: path2, start: start2, end: start2 };
}
function compile3(expression2) {
  try {
    return _RE2JS.compile(expression2);
  } catch (error) {
    if (!(error instanceof _RE2JSException)) throw error;
    return void 0;
  }
}
function clearSecrets(root) {
  const items = stringAt(root, "kind")?.value === "List" ? itemsAt(root, "items") : [root];
  return items.flatMap((item) => {
    const key = dataKeyOf(textAt(item, "type")?.value ?? "");
    const name = textAt(item, "metadata", "name");
    if (stringAt(item, "kind")?.value !== "Secret" || key === void 0 || !name) return [];
    const values = ["data", "stringData"].flatMap((field) => mapAt(item, field)?.entries ?? []);
    return values.some(({ value }) => value.kind === "scalar" && value.text !== "" && !isEncrypted(value)) ? [name] : [];
  });
}

// src/facts/text-facts.ts
function fileFactsIn(repository) {
  const unencryptedIn = unencryptedFinder(repository);
  return (path2) => ({
    outline: repository.outline(path2),
    ...leaksIn(path2, repository),
    unencrypted: unencryptedIn(path2),
    ignores: ignoreCommentsIn(path2, repository)
  });
}
function textFactsOf(repository, files, undeployed) {
  const inputs = files.flatMap((file) => file.inputs);
  let hints;
  return {
    leaks: [...files.flatMap(({ leaks }) => leaks), ...leaksInFiles(inputs, repository)],
    unencrypted: files.flatMap(({ unencrypted }) => unencrypted),
    get hints() {
      hints ??= hintsOf(repository, undeployed);
      return hints;
    },
    ignores: files.flatMap(({ ignores }) => ignores),
    outlines: files.map(({ outline }) => outline)
  };
}

// src/facts/extract.ts
function lotExtractor({ site }) {
  const { repository } = site;
  const judged = new Set(repository.manifests);
  const fileFacts = fileFactsIn(repository);
  return (lot) => {
    const { arrangement, remains } = arrangeLot(lot, site);
    const facts = recognise(arrangement, duplicatesIn(repository));
    const reached = remains.reached.filter((path2) => judged.has(path2));
    return { facts, remains, files: new Map(reached.map((path2) => [path2, fileFacts(path2)])) };
  };
}
function extract(plan, known7, extractLot = lotExtractor(plan)) {
  const { site } = plan;
  const lots = fromLots(plan, extractLot, known7);
  const landed = joinFacts(lots.map(({ facts: facts2 }) => facts2));
  const rest2 = settle(
    site,
    landed.scopes,
    lots.map(({ remains }) => remains)
  );
  const facts = joinFacts([landed, recognise(rest2, duplicatesIn(site.repository))]);
  return { ...facts, texts: textFactsOf(site.repository, filesOf(site.repository, lots), facts.undeployed) };
}
function filesOf(repository, lots) {
  const known7 = new Map(lots.flatMap(({ files }) => [...files]));
  const fileFacts = fileFactsIn(repository);
  return repository.manifests.map((path2) => known7.get(path2) ?? fileFacts(path2));
}
function duplicatesIn(repository) {
  return ({ path: path2, index: index2 }) => repository.documents(path2).documents[index2]?.duplicates ?? [];
}
function joinFacts(parts) {
  const all = (of) => parts.flatMap(of);
  return {
    scopes: joinScopes(all(({ scopes }) => scopes)),
    planes: all(({ planes }) => planes),
    secrets: all(({ secrets }) => secrets),
    accounts: all(({ accounts }) => accounts),
    namespaces: all(({ namespaces }) => namespaces),
    pods: all(({ pods }) => pods),
    releases: all(({ releases: releases2 }) => releases2),
    environments: all(({ environments }) => environments),
    projects: all(({ projects }) => projects),
    pipelines: all(({ pipelines }) => pipelines),
    oddVersions: all(({ oddVersions }) => oddVersions),
    references: [...new Set(all(({ references }) => references))],
    mentions: all(({ mentions: mentions2 }) => mentions2),
    clones: all(({ clones }) => clones),
    injections: all(({ injections }) => injections),
    openings: all(({ openings }) => openings),
    stores: all(({ stores }) => stores),
    named: unique(
      all(({ named: named3 }) => named3),
      ({ cluster, namespace }) => `${cluster}/${namespace.value}`
    ),
    openChoreo: all(({ openChoreo }) => openChoreo),
    admissions: all(({ admissions }) => admissions),
    buildFaults: unique(
      all(({ buildFaults }) => buildFaults),
      ({ at: at2, message }) => `${at2.path} ${at2.start} ${message}`
    ),
    oversights: {
      unsubstituted: all(({ oversights }) => oversights.unsubstituted),
      undecrypted: all(({ oversights }) => oversights.undecrypted),
      unreached: all(({ oversights }) => oversights.unreached),
      hashed: all(({ oversights }) => oversights.hashed),
      conflicts: all(({ oversights }) => oversights.conflicts)
    },
    undeployed: all(({ undeployed }) => undeployed),
    unplaced: all(({ unplaced }) => unplaced)
  };
}
function joinScopes(scopes) {
  const known7 = /* @__PURE__ */ new Map();
  for (const scope of scopes) {
    const before3 = known7.get(scope.name);
    if (before3) before3.open.push(...scope.open);
    else known7.set(scope.name, { ...scope, open: [...scope.open] });
  }
  return [...known7.values()];
}
function unique(items, keyOf14) {
  const known7 = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf14(item);
    if (!known7.has(key)) known7.set(key, item);
  }
  return [...known7.values()];
}

// src/facts/lot-keeper.ts
var NO_KEEPER = keeperOf(/* @__PURE__ */ new Map());
function keeperOf(known7, veil) {
  return { known: known7, veil, noting: (repository) => repository, extractor: lotExtractor };
}

// src/world/naming.ts
var CONVENTION = /^([a-z0-9-]+-)?(pull|image-pull)-secret$|^registry-(pull-secret|credentials)$/;
function namingOf(configured) {
  if (!configured) return { convention: CONVENTION.source, conforms: (name) => CONVENTION.test(name) };
  return { convention: configured.pattern(), conforms: (name) => configured.matcher(name).find() };
}

// src/world/assume.ts
function assumptionsOf2(config, clusters) {
  const { assume, systemNamespaces } = config;
  const names2 = clusters.map(({ name }) => name);
  const inClusters = (cluster) => cluster === void 0 ? names2 : [cluster];
  return {
    replicator: assume.replicator?.value,
    secrets: assume.secrets.flatMap(
      (secret) => inClusters(secret.cluster).map((cluster) => assumedSecret(secret, cluster))
    ),
    stores: assume.stores.map(({ name, key, registries, at: at2 }) => ({
      name,
      key,
      content: contentOf6("", registries, at2)
    })),
    namespaces: assume.namespaces.flatMap(
      ({ cluster, name, labels }) => inClusters(cluster).map((each) => ({ cluster: each, name, labels }))
    ),
    systemNamespaces,
    images: imageFacts(config),
    naming: namingOf(config.pullSecretName),
    openChoreo: config.openchoreo?.value
  };
}
function imageFacts({ assume: { publicImages, nodeCredentials } }) {
  return { publicBy: matcherOf2(publicImages), nodeCredentialsBy: matcherOf2(nodeCredentials) };
}
function matcherOf2(globs) {
  const matchers = globs.map(({ value }) => ({ value, matches: globMatcher(value) }));
  return (repository) => matchers.find(({ matches: matches5 }) => matches5(repository))?.value;
}
function assumedSecret({ namespace, name, registries, replicateTo, at: at2 }, cluster) {
  const place = known3(namespace, at2);
  return {
    cluster,
    namespace: place,
    name: { value: name, at: at2 },
    kind: "Secret",
    apiVersion: "v1",
    home: { path: at2.path, index: 0, at: at2 },
    via: [],
    originalName: name,
    hashed: false,
    producer: "assumption",
    type: known3(DOCKER_CONFIG_JSON, at2),
    annotations: known3(annotationsOf(replicateTo), at2),
    wrapperAnnotations: /* @__PURE__ */ new Map(),
    labels: /* @__PURE__ */ new Map(),
    content: contentOf6(name, registries, at2),
    refusal: void 0,
    keys: [".dockerconfigjson"],
    immutable: false
  };
}
function annotationsOf(replicateTo) {
  if (!replicateTo) return /* @__PURE__ */ new Map();
  return /* @__PURE__ */ new Map([[REPLICATE_TO, { key: { value: REPLICATE_TO, at: replicateTo.at }, value: replicateTo }]]);
}
function contentOf6(name, registries, at2) {
  if (!registries) {
    const reason = `pullproof.yaml does not say which registries secret "${name}" has credentials for`;
    return { state: "unknown", reason, settle: "add registries to the assumed secret", at: at2 };
  }
  const credential = { username: "assumed", password: "assumed" };
  const read2 = readDockerConfig(
    JSON.stringify({ auths: Object.fromEntries(registries.map((key) => [key, credential])) }),
    "dockerconfigjson"
  );
  return read2.ok ? { state: "read", entries: read2.entries, at: at2 } : { state: "malformed", error: read2.error, isJson: true, at: at2 };
}

// src/yaml/quoting.ts
var PLAIN3 = /^[A-Za-z0-9][\w./+@*^$~=-]*(?::[\w./+@*^$~=-]+)*$/;
function isPlainSafe(text) {
  return PLAIN3.test(text) && typeof plainValue(text) === "string";
}
function doubleQuoted(text) {
  return JSON.stringify(text);
}
function rewritten3(text, style, inFlow2) {
  switch (style) {
    case "double":
      return doubleQuoted(text).slice(1, -1);
    case "single":
      return /[\n\r]/.test(text) ? void 0 : text.replaceAll("'", "''");
    case "plain":
      return isPlainSafe(text) && !inFlow2 ? text : doubleQuoted(text);
    default:
      return void 0;
  }
}

// src/mends/lines.ts
function lineStart(text, offset) {
  return Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
}
function lineEnd(text, offset) {
  const found5 = /[\n\r]/g;
  found5.lastIndex = offset;
  return found5.exec(text)?.index ?? text.length;
}
function endsLine(text, offset) {
  return /^["']?[ \t]*(?:#.*)?$/.test(text.slice(offset, lineEnd(text, offset)));
}
function eolOf(text) {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
}

// src/mends/addition.ts
function addition({ scalar, steps }, item, source) {
  const entry3 = steps.at(-1)?.entry;
  if (entry3?.key !== scalar || entry3.value.kind !== "seq") return void 0;
  const list = entry3.value;
  const last = list.items.at(-1);
  if (last?.kind !== "scalar") return void 0;
  const isBlock = source.text[list.start] === "-";
  return isBlock ? intoBlock({ key: scalar, list, last }, item, source) : intoFlow(last, item, source);
}
function intoBlock({ key, list, last }, { text: added, comment }, source) {
  const { path: path2, text } = source;
  const indent = text.slice(lineStart(text, list.start), list.start);
  if (indent.trim() !== "" || !endsLine(text, last.end)) return void 0;
  const end = lineEnd(text, last.end);
  const item = `- ${isPlainSafe(added) ? added : doubleQuoted(added)}`;
  if (!comment) return { at: { path: path2, start: end, end }, text: `${eolOf(text)}${indent}${item}` };
  const start2 = lineStart(text, comment.start);
  const before3 = text.slice(start2, comment.start);
  const between = text.slice(end, start2).split(/\r\n|\n|\r/);
  const isInside2 = start2 > key.end && between.every((line) => /^[ \t]*(?:#.*)?$/.test(line));
  if (!isInside2 || !indent.startsWith(before3)) return void 0;
  return { at: comment, text: `${indent.slice(before3.length)}${item}` };
}
function intoFlow(last, { text: added, comment }, { path: path2, text }) {
  const end = last.end + (/["']/.test(text.charAt(last.end)) ? 1 : 0);
  return comment ? void 0 : { at: { path: path2, start: end, end }, text: `, ${doubleQuoted(added)}` };
}

// src/mends/insertion.ts
function insertion(root, field, value, source) {
  let map3 = root;
  for (const [i, key] of field.entries()) {
    const entry3 = entryOf(map3, key);
    if (!entry3) return intoMap(map3, field.slice(i), value, source);
    if (entry3.value.kind === "map") map3 = entry3.value;
    else if (isNull(entry3.value) && i < field.length - 1) return intoNull(entry3, field.slice(i + 1), value, source);
    else return void 0;
  }
  return void 0;
}
function inFlow([key = "", ...rest2], value) {
  return `${doubleQuoted(key)}: ${rest2.length === 0 ? doubleQuoted(value) : `{${inFlow(rest2, value)}}`}`;
}
function inBlock([key = "", ...rest2], value, indent, eol) {
  const written2 = isPlainSafe(key) ? key : doubleQuoted(key);
  if (rest2.length === 0)
    return `${written2}: ${isPlainSafe(value) && !/[*^$]/.test(value) ? value : doubleQuoted(value)}`;
  const inner = `${indent}  `;
  return `${written2}:${eol}${inner}${inBlock(rest2, value, inner, eol)}`;
}
function intoMap(map3, field, value, source) {
  const { path: path2, text } = source;
  const at2 = (offset, written3) => ({ at: { path: path2, start: offset, end: offset }, text: written3 });
  const [first] = map3.entries;
  if (text[map3.start] === "{") {
    if (!first) return at2(map3.start + 1, inFlow(field, value));
    const start2 = tokenStart(first, text);
    const lead = text.slice(map3.start + 1, start2);
    return /^\s*$/.test(lead) ? at2(start2, `${inFlow(field, value)},${lead.includes("\n") ? lead : " "}`) : void 0;
  }
  const indent = first && indentOf2(first, text);
  if (!first || indent === void 0) return void 0;
  const eol = eolOf(text);
  const written2 = inBlock(field, value, indent, eol);
  const before3 = map3.entries.findLast((entry3) => isLine(entry3, text));
  if (!before3) return at2(tokenStart(first, text), `${written2}${eol}${indent}`);
  return at2(lineEnd(text, before3.value.end), `${eol}${indent}${written2}`);
}
function intoNull({ key, value: nothing }, field, value, source) {
  const { path: path2, text } = source;
  if (nothing.start < nothing.end) {
    return { at: { path: path2, start: nothing.start, end: nothing.end }, text: `{${inFlow(field, value)}}` };
  }
  const colon = text.indexOf(":", key.end);
  const indent = indentOf2({ key, value: nothing }, text);
  const end = lineEnd(text, colon);
  if (indent === void 0 || colon < 0 || !/^:[ \t]*(?:#.*)?$/.test(text.slice(colon, end))) return void 0;
  const eol = eolOf(text);
  const inner = `${indent}  `;
  return { at: { path: path2, start: end, end }, text: `${eol}${inner}${inBlock(field, value, inner, eol)}` };
}
function isLine({ key, value }, text) {
  if (value.kind !== "scalar" || value.start === value.end) return false;
  if (value.style === "literal" || value.style === "folded" || value.start < key.start) return false;
  return !/[\n\r]/.test(text.slice(key.start, value.end)) && endsLine(text, value.end);
}
function tokenStart({ key }, text) {
  const isQuoted = (key.style === "double" || key.style === "single") && /["']/.test(text.charAt(key.start - 1));
  return isQuoted ? key.start - 1 : key.start;
}
function indentOf2(entry3, text) {
  const start2 = tokenStart(entry3, text);
  const lead = text.slice(lineStart(text, start2), start2);
  return /^ *(?:- *)*$/.test(lead) ? " ".repeat(lead.length) : void 0;
}

// src/mends/removal.ts
function removal({ scalar, steps }, source) {
  const last = steps.at(-1);
  if (last?.entry.key !== scalar) return void 0;
  const outer = steps.at(-2);
  const isAlone = last.map.entries.length === 1 && outer?.entry.value === last.map;
  const first = isAlone && outer ? outer : last;
  return source.text[last.map.start] === "{" ? fromFlow(first, last, source) : fromBlock(first, last, source);
}
function fromBlock(first, last, { path: path2, text }) {
  const start2 = lineStart(text, first.entry.key.start);
  const end = lineEnd(text, last.entry.value.end);
  const { value } = last.entry;
  const isWhole3 = /^ *["']?$/.test(text.slice(start2, first.entry.key.start));
  if (!isWhole3 || value.kind !== "scalar" || value.style === "literal" || value.style === "folded") return void 0;
  if (!endsLine(text, value.end)) return void 0;
  const lines2 = text.slice(start2, end).split(/\r\n|\n|\r/).length;
  if (lines2 !== (first === last ? 1 : 2)) return void 0;
  const eol = /^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2))?.[0] ?? "";
  return { at: { path: path2, start: start2, end: end + eol.length }, text: "" };
}
function fromFlow(first, last, { path: path2, text }) {
  const { key } = first.entry;
  const { value } = last.entry;
  const start2 = key.start - (/["']/.test(text.charAt(key.start - 1)) ? 1 : 0);
  const tail = /^["']?\s*/.exec(text.slice(value.end, value.end + 200))?.[0] ?? "";
  let end = value.end + tail.trimEnd().length;
  if (first !== last) {
    const close = text.indexOf("}", end);
    if (close < 0 || text.slice(end, close).trim() !== "") return void 0;
    end = close + 1;
  }
  const comma = /^\s*,\s*/.exec(text.slice(end, end + 200));
  if (comma) return { at: { path: path2, start: start2, end: end + comma[0].length }, text: "" };
  const before3 = /,\s*$/.exec(text.slice(Math.max(0, start2 - 200), start2));
  return before3 ? { at: { path: path2, start: start2 - before3[0].length, end }, text: "" } : { at: { path: path2, start: start2, end }, text: "" };
}

// src/mends/mend.ts
function editsOf(mend, repository) {
  const { changes } = mend;
  if (isSigned(mend, repository)) return void 0;
  const edits = [];
  for (const change of changes) {
    const edit = editOf(change, repository);
    if (!edit) return void 0;
    edits.push(edit);
  }
  return edits;
}
function isSigned({ changes }, repository) {
  return changes.some(
    ({ at: at2 }) => rootsAt(at2, repository.allDocuments(at2.path)).some(
      (root) => textAt(root, "sops", "mac") !== void 0 && textAt(root, "sops", "mac_only_encrypted")?.value !== "true"
    )
  );
}
function editOf(change, repository) {
  const { path: path2 } = change.at;
  const text = repository.text(path2);
  if (text === void 0) return void 0;
  const source = { path: path2, text };
  const trail = trailTo(change.at, rootsAt(change.at, repository.allDocuments(path2)));
  if (change.kind === "value") return valueEdit(change.at, change.text, trail, source);
  if (!trail) return void 0;
  if (change.kind === "removal") return removal(trail, source);
  if (change.kind === "item") return addition(trail, change, source);
  const owner = ownerOf(trail);
  return owner && insertion(owner, change.field, change.text, source);
}
function rootsAt({ start: start2 }, parsed3) {
  const roots = sortedRoots.get(parsed3) ?? parsed3.documents.map(({ root }) => root).sort((a, b) => a.start - b.start);
  sortedRoots.set(parsed3, roots);
  const end = countLeading(roots, (root) => root.start <= start2);
  const first = roots[end - 1]?.start;
  let begin3 = end;
  while (begin3 > 0 && roots[begin3 - 1]?.start === first) begin3--;
  return roots.slice(begin3, end);
}
var sortedRoots = /* @__PURE__ */ new WeakMap();
function trailTo({ start: start2, end }, roots) {
  const isIt = (node) => node.kind === "scalar" && node.start === start2 && node.end === end;
  const find = (node, around2, steps) => {
    if (start2 < node.start || end > node.end) return void 0;
    if (node.kind === "scalar") return isIt(node) ? { scalar: node, around: around2, steps } : void 0;
    const inside = [...around2, node];
    if (node.kind === "seq") return firstOf3(node.items, (item) => find(item, inside, steps));
    return firstOf3(node.entries, (entry3) => {
      if (isIt(entry3.key)) return { scalar: entry3.key, around: inside, steps: [...steps, { map: node, entry: entry3 }] };
      const { value } = entry3;
      if (start2 < value.start || end > value.end) return void 0;
      return find(value, inside, [...steps, { map: node, entry: entry3 }]);
    });
  };
  return firstOf3(roots, (root) => find(root, [], []));
}
function firstOf3(items, look) {
  for (const item of items) {
    const found5 = look(item);
    if (found5 !== void 0) return found5;
  }
  return void 0;
}
function valueEdit(at2, value, trail, { text }) {
  if (!trail) return void 0;
  const isQuoted = trail.scalar.style === "double" || trail.scalar.style === "single";
  if (at2.start === at2.end && !isQuoted) return void 0;
  const inFlow2 = trail.around.some(({ start: start2 }) => text[start2] === "{" || text[start2] === "[");
  const written2 = rewritten3(value, trail.scalar.style, inFlow2);
  return written2 === void 0 || written2 === text.slice(at2.start, at2.end) ? void 0 : { at: at2, text: written2 };
}
function ownerOf({ scalar, steps }) {
  const [holder, metadata] = [steps.at(-2), steps.at(-1)];
  const isName2 = metadata?.entry.value === scalar && metadata.entry.key.text === "name";
  return isName2 && holder && entryOf(holder.map, "metadata")?.value === metadata.map ? holder.map : void 0;
}

// src/proofs/blame.ts
function blaming(unsubstituted) {
  const byPath = grouped(unsubstituted, ({ at: at2 }) => at2.path);
  return (judged) => {
    const { cause, proof } = judged;
    const missing3 = cause && byPath.get(cause.at.path)?.find(({ at: at2, cluster }) => cluster === proof.cluster && overlaps(at2, cause.at));
    if (!missing3) return judged;
    const identity = [proof.cluster, missing3.by.value, missing3.variable];
    const level = proof.verdict === "refused" ? "error" : "warning";
    const blamed = { rule: "unsubstituted-variable", at: missing3.at, identity, missing: missing3, level };
    return { ...judged, cause: blamed, proof: { ...proof, cause: blamed.rule } };
  };
}
function overlaps(a, b) {
  return a.start < b.end && b.start < a.end ? true : a.start === b.start;
}

// src/pattern/program.ts
var ALPHABET = "-0123456789abcdefghijklmnopqrstuvwxyz";
var MATCHED = 0;
var SEARCHING = 1;
var ALT = 1;
var ALT_MATCH = 2;
var EMPTY_WIDTH = 4;
var FAIL = 5;
var MATCH = 6;
var LAST_CONSUMING = 11;
var FIRST_CONSUMING = 8;
var BEGIN = 1 | 4;
var END2 = 2 | 8;
var WORD_BOUNDARY = 16;
var NO_WORD_BOUNDARY = 32;
function joinPrograms(regexes) {
  const op = [FAIL, FAIL];
  const out = [MATCHED, SEARCHING];
  const arg = [0, 0];
  const consumes = [void 0, void 0];
  const starts = [];
  const consumer = consumers();
  for (const regex of regexes) {
    const compiled2 = regex.re2().prog;
    if (!isCompiled(compiled2)) return void 0;
    const base = op.length;
    starts.push(base + compiled2.start);
    for (const instruction of compiled2.inst) {
      const branches = instruction.op === ALT || instruction.op === ALT_MATCH;
      op.push(instruction.op);
      out.push(base + instruction.out);
      arg.push(branches ? base + instruction.arg : instruction.arg);
      consumes.push(isConsuming(instruction) ? consumer(instruction) : void 0);
    }
  }
  const hasWordBoundary = op.some((what, pc) => what === EMPTY_WIDTH && (arg[pc] ?? 0) >= WORD_BOUNDARY);
  const classes = classify(hasWordBoundary ? [DASH2, ...consumes] : consumes);
  return { op, out, arg, consumes, starts, classes, hasWordBoundary };
}
var DASH2 = Uint8Array.from(ALPHABET, (character) => character === "-" ? 1 : 0);
function isCompiled(value) {
  if (typeof value !== "object" || value === null || !("start" in value && "inst" in value)) return false;
  return typeof value.start === "number" && Array.isArray(value.inst) && value.inst.every(isInstruction);
}
function isInstruction(value) {
  if (typeof value !== "object" || value === null) return false;
  if (!("op" in value && "out" in value && "arg" in value && "runes" in value && "matchRune" in value)) return false;
  const { op, out, arg, runes, matchRune } = value;
  const isKnown3 = typeof op === "number" && op >= ALT && op <= LAST_CONSUMING;
  const isLinked = typeof out === "number" && typeof arg === "number";
  return isKnown3 && isLinked && typeof runes === "object" && runes !== null && typeof matchRune === "function";
}
function isConsuming({ op }) {
  return op >= FIRST_CONSUMING;
}
function consumers() {
  const known7 = /* @__PURE__ */ new Map();
  return (instruction) => {
    const { arg: flags, runes } = instruction;
    const sets = known7.get(flags) ?? /* @__PURE__ */ new WeakMap();
    known7.set(flags, sets);
    const set = sets.get(runes) ?? consumed(instruction);
    sets.set(runes, set);
    return set;
  };
}
function consumed(instruction) {
  return Uint8Array.from(ALPHABET, (character) => instruction.matchRune(character.charCodeAt(0)) ? 1 : 0);
}
function classify(consumes) {
  let classes = new Uint8Array(ALPHABET.length);
  for (const set of new Set(consumes)) if (set) classes = refined(classes, set);
  return classes;
}
function refined(one, other) {
  const numbers = /* @__PURE__ */ new Map();
  return one.map((number, at2) => {
    const key = number * ALPHABET.length + (other[at2] ?? 0);
    const known7 = numbers.get(key) ?? numbers.size;
    numbers.set(key, known7);
    return known7;
  });
}

// src/pattern/search.ts
var MAX_LENGTH = 63;
var MAX_VISITS2 = 5e5;
function leastMissed(pattern, shape) {
  return least(pattern, shape, {
    isFound: (state) => !pattern.accepts(state),
    follow: (state, character) => isDecided(pattern.step(state, character)) ? [] : [pattern.step(state, character)],
    // What is missed from here is missed, no later in order, from a state met before that can do no more: an antichain.
    isNeedless: (state, met) => met.slice(0, MAX_COMPARED).some((other) => isPart(other, state))
  });
}
var MAX_COMPARED = 32;
function leastAccepted(pattern, shape) {
  return least(pattern, shape, {
    isFound: (state) => pattern.accepts(state),
    follow: (state, character) => pattern.split(pattern.step(state, character)),
    isNeedless: () => false
  });
}
function isDecided({ pcs }) {
  return pcs[0] === MATCHED;
}
function least(pattern, shape, quest) {
  const characters = representatives(pattern, shape);
  const isNew2 = novelty(quest);
  const queue = [{ name: "", places: [{ state: pattern.start, shapeState: shape.start }] }];
  let spent = 0;
  for (const { name, places } of queue) {
    spent += characters.length * places.length;
    if (pattern.visits() + spent > MAX_VISITS2) return "exhausted";
    if (name.length === MAX_LENGTH) return "none";
    for (const character of characters) {
      const next2 = places.flatMap((place) => follow(place, shape, quest, character)).filter(isNew2);
      const longer = name + ALPHABET.charAt(character);
      const isFound = next2.some(({ state, shapeState }) => shape.accepts(shapeState) && quest.isFound(state));
      if (isFound) return { name: longer };
      if (next2.length > 0) queue.push({ name: longer, places: next2 });
    }
  }
  return "none";
}
function follow({ state, shapeState }, shape, quest, character) {
  const shapeStates = shape.split(shape.step(shapeState, character));
  if (shapeStates.length === 0) return [];
  const states = quest.follow(state, character);
  return states.flatMap((next2) => shapeStates.map((to) => ({ state: next2, shapeState: to })));
}
function novelty(quest) {
  const places = /* @__PURE__ */ new Map();
  return ({ state, shapeState }) => {
    const place = places.get(shapeState) ?? { seen: /* @__PURE__ */ new Set(), needed: [] };
    places.set(shapeState, place);
    if (place.seen.has(state)) return false;
    place.seen.add(state);
    if (quest.isNeedless(state, place.needed)) return false;
    place.needed.push(state);
    return true;
  };
}
function representatives(pattern, shape) {
  const classes = refined(pattern.classes, shape.classes);
  return Array.from(classes.keys()).filter((at2) => classes.indexOf(classes[at2] ?? 0) === at2);
}
function isPart(part, whole) {
  if (part === whole) return true;
  if (part.before !== whole.before || part.pcs.length > whole.pcs.length) return false;
  let at2 = 0;
  for (const pc of whole.pcs) if (pc === part.pcs[at2]) at2++;
  return at2 === part.pcs.length;
}

// src/pattern/generated.ts
var HASH_LENGTH = 8;
var MAX_GENERATED = 52;
var MAX_TRIES = 2e3;
function visible(budget) {
  return `[a-z0-9](?:[-a-z0-9]{0,${budget - 2}}[a-z0-9])?|[a-z0-9][-a-z0-9]{${budget - 1}}`;
}
var BEFORE_HASH = `dp-(${visible(13)})-(${visible(13)})-(${visible(12)})-`;
var GENERATED = `^${BEFORE_HASH}[0-9a-f]{${HASH_LENGTH}}$`;
var PARTS = new RegExp(`^${BEFORE_HASH}$`);
function realMiss(pattern, shape, least2) {
  const prefix = least2.slice(0, -HASH_LENGTH);
  const direct = Array.from(realNames(prefix)).find(({ name }) => !accepts(pattern, pattern.start, name));
  return direct ?? searchRealMiss(pattern, shape, least2.length);
}
function searchRealMiss(pattern, shape, length) {
  const canMiss = foresight(pattern, shape);
  let tries = 0;
  for (let total = length; total <= MAX_GENERATED; total++) {
    for (const { state, name } of prefixes(pattern, shape, canMiss, total)) {
      for (const real of realNames(name)) {
        if (!accepts(pattern, state, real.name.slice(name.length))) return real;
        if (++tries > MAX_TRIES) return void 0;
      }
    }
    if (pattern.visits() > MAX_VISITS2) return void 0;
  }
  return void 0;
}
function* realNames(prefix) {
  const [, ...parts] = PARTS.exec(prefix) ?? [];
  const isCut = parts.some((part) => part.endsWith("-"));
  for (const tail of isCut ? ALPHABET.slice(1) : [""]) {
    const [organization = "", project = "", environment = ""] = parts.map(
      (part) => part.endsWith("-") ? part + tail : part
    );
    const name = dataPlaneNamespace(organization, project, environment);
    yield { name, origin: { organization, project, environment } };
  }
}
function accepts(pattern, state, rest2) {
  let at2 = state;
  for (const character of rest2) at2 = pattern.step(at2, ALPHABET.indexOf(character));
  return pattern.accepts(at2);
}
function foresight(pattern, shape) {
  const characters = representatives(pattern, shape);
  const known7 = /* @__PURE__ */ new Map();
  function canMiss(state, shapeState, left2) {
    if (isDecided(state) || pattern.visits() > MAX_VISITS2) return false;
    if (left2 === 0) return shape.accepts(shapeState) && !pattern.accepts(state);
    const key = `${state.id} ${shapeState.id} ${left2}`;
    const answer = known7.get(key) ?? characters.some((character) => {
      const next2 = pattern.step(state, character);
      return shape.split(shape.step(shapeState, character)).some((to) => canMiss(next2, to, left2 - 1));
    });
    known7.set(key, answer);
    return answer;
  }
  return canMiss;
}
function* prefixes(pattern, shape, canMiss, total) {
  function* longer(state, shapeStates, name) {
    const left2 = total - name.length;
    if (left2 === HASH_LENGTH) return yield { state, name };
    for (const [character, letter] of Array.from(ALPHABET).entries()) {
      const next2 = pattern.step(state, character);
      const nextShapes = new Set(shapeStates.flatMap((from2) => shape.split(shape.step(from2, character))));
      const open2 = [...nextShapes].filter((to) => canMiss(next2, to, left2 - 1));
      if (open2.length > 0) yield* longer(next2, open2, name + letter);
    }
  }
  yield* longer(pattern.start, [shape.start], "");
}

// src/pattern/machine.ts
var EDGE = 0;
var WORD2 = 1;
var DASH3 = 2;
function machineOf(code) {
  const { classes, consumes, out, hasWordBoundary } = code;
  const states = /* @__PURE__ */ new Map();
  const steps = /* @__PURE__ */ new Map();
  const closures = /* @__PURE__ */ new Map();
  const splits = /* @__PURE__ */ new Map();
  const follow2 = follower(code);
  let visits = 0;
  function intern(pcs, before3) {
    const key = `${before3} ${pcs.join()}`;
    const state = states.get(key) ?? { id: states.size, pcs, before: before3 };
    states.set(key, state);
    return state;
  }
  function closure(state, after2) {
    const key = state.id * 3 + after2;
    const known7 = closures.get(key);
    if (known7) return known7;
    const found5 = follow2(state, after2);
    visits += found5.visits;
    closures.set(key, found5);
    return found5;
  }
  function compute(state, character) {
    const beside = hasWordBoundary && character === 0 ? DASH3 : WORD2;
    const { matched, consuming, searching } = closure(state, beside);
    if (matched) return intern([MATCHED], WORD2);
    const next2 = new Set(searching ? [SEARCHING] : []);
    for (const pc of consuming) if (consumes[pc]?.[character]) next2.add(out[pc] ?? MATCHED);
    visits += next2.size + 1;
    const pcs = [...next2].sort((a, b) => a - b);
    return intern(pcs, beside);
  }
  return {
    start: intern([SEARCHING], EDGE),
    classes,
    step(state, character) {
      const key = state.id * classes.length + (classes[character] ?? 0);
      const next2 = steps.get(key) ?? compute(state, character);
      steps.set(key, next2);
      return next2;
    },
    accepts: (state) => closure(state, EDGE).matched,
    split(state) {
      const parts = splits.get(state) ?? state.pcs.map((pc) => intern([pc], state.before));
      splits.set(state, parts);
      return parts;
    },
    visits: () => visits
  };
}
function follower(code) {
  const { op, out, arg, consumes, starts } = code;
  const laterStarts = starts.filter((pc) => op[pc] !== EMPTY_WIDTH || !((arg[pc] ?? 0) & BEGIN));
  const seen2 = new Uint32Array(op.length);
  let round = 0;
  function next2(pc, before3, fails) {
    if (pc === SEARCHING) return before3 === EDGE ? starts : laterStarts;
    const straight = out[pc] ?? 0;
    const argument = arg[pc] ?? 0;
    const what = op[pc];
    if (what === ALT || what === ALT_MATCH) return [straight, argument];
    if (what === FAIL || what === EMPTY_WIDTH && (argument & fails) !== 0) return [];
    return [straight];
  }
  return ({ pcs, before: before3 }, after2) => {
    const fails = failing(before3, after2);
    const searching = laterStarts.length > 0 && pcs.includes(SEARCHING);
    const consuming = [];
    const pending = [...pcs];
    let visits = 0;
    round++;
    for (let pc = pending.pop(); pc !== void 0; pc = pending.pop()) {
      visits++;
      if (seen2[pc] === round) continue;
      seen2[pc] = round;
      if (pc === MATCHED || op[pc] === MATCH) return { matched: true, consuming, searching, visits };
      if (consumes[pc]) consuming.push(pc);
      else for (const to of next2(pc, before3, fails)) pending.push(to);
    }
    return { matched: false, consuming, searching, visits };
  };
}
function failing(before3, after2) {
  const boundary = before3 === WORD2 !== (after2 === WORD2);
  return (before3 === EDGE ? 0 : BEGIN) | (after2 === EDGE ? 0 : END2) | (boundary ? NO_WORD_BOUNDARY : WORD_BOUNDARY);
}

// src/pattern/automaton.ts
var WELL_KNOWN = [
  "default",
  "kube-system",
  "choreo-system",
  "kube-public",
  "kube-node-lease",
  "openchoreo-control-plane",
  "openchoreo-data-plane",
  "openchoreo-build-plane",
  "openchoreo-workflow-plane",
  "openchoreo-observability-plane",
  "cert-manager",
  "flux-system",
  "argocd"
];
var DP = "dp-";
var REST = "(?:[-a-z0-9]*[a-z0-9])";
var SHAPES2 = {
  dp: `^dp-${REST}$`,
  generated: GENERATED,
  outside: `^(?:[0-9a-ce-z]${REST}?|d|d[0-9a-oq-z]${REST}?|d-${REST}|dp|dp[0-9a-z]${REST}?)$`
};
function missedName(patterns, set) {
  if (patterns.some((pattern) => DP.startsWith(beginningOf(pattern) ?? "-"))) return { included: true };
  const key = JSON.stringify([set, ...patterns.map(({ compiled: compiled2, unknown: unknown2 = null }) => [compiled2, unknown2])]);
  const before3 = missed.get(key);
  if (before3) return before3;
  const answer = findMissed(patterns, set);
  if (missed.size >= ANSWER_LIMIT2) missed.clear();
  missed.set(key, answer);
  return answer;
}
var missed = /* @__PURE__ */ new Map();
var ANSWER_LIMIT2 = 1e3;
function findMissed(patterns, set) {
  const machine = machineFor(patterns);
  const shape = shapeMachine(set);
  if (!machine || !shape) return UNREADABLE;
  const found5 = leastMissed(machine, shape);
  if (found5 === "none") return { included: true };
  const unjudged = unknownOf(patterns);
  if (found5 === "exhausted" || unjudged) return unjudged ?? EXHAUSTED;
  if (set === "dp") return { included: false, counterexample: found5.name };
  const real = realMiss(machine, shape, found5.name);
  return real ? { included: false, counterexample: real.name, origin: real.origin } : EXHAUSTED;
}
function leakedName(patterns) {
  if (patterns.every((pattern) => beginningOf(pattern)?.startsWith(DP))) return { included: true };
  const known7 = WELL_KNOWN.find((name) => matches(patterns, name));
  if (known7) return { included: false, counterexample: known7 };
  const machine = machineFor(patterns);
  const shape = shapeMachine("outside");
  if (!machine || !shape) return UNREADABLE;
  const found5 = leastAccepted(machine, shape);
  if (found5 === "exhausted") return EXHAUSTED;
  if (found5 === "none") return unknownOf(patterns) ?? { included: true };
  return { included: false, counterexample: found5.name };
}
var EXHAUSTED = { unknown: "the patterns are too intricate to be judged" };
var UNREADABLE = { unknown: "the patterns were compiled in an unknown way" };
function unknownOf(patterns) {
  const unknown2 = patterns.find((pattern) => pattern.unknown !== void 0)?.unknown;
  return unknown2 === void 0 ? void 0 : { unknown: unknown2 };
}
function machineFor(patterns) {
  const program = joinPrograms(patterns.flatMap((pattern) => regexOf2(pattern) ?? []));
  return program && machineOf(program);
}
var shapeMachines = /* @__PURE__ */ new Map();
function shapeMachine(set) {
  const program = shapeMachines.has(set) ? void 0 : joinPrograms([_RE2JS.compile(SHAPES2[set])]);
  if (program) shapeMachines.set(set, machineOf(program));
  return shapeMachines.get(set);
}

// src/replicator/audience.ts
function takes(audience, namespace) {
  const { any: any2, none, unlessAnnotated, condition } = audience;
  if (unlessAnnotated !== void 0 && namespace.annotations?.get(unlessAnnotated) === "true") return "no";
  const kept2 = oneOf(none, namespace);
  const taken = oneOf(any2, namespace);
  if (kept2 === "yes" || taken === "no") return "no";
  return kept2 === "no" && taken === "yes" && condition === void 0 ? "yes" : "unknown";
}
function doubtOf({ condition }, { name }) {
  return condition ?? `the labels of namespace "${name}" are not in the files`;
}
function takesLater({ any: any2, none, condition }) {
  if (condition !== void 0) return { unknown: condition };
  for (const group of none) {
    const kept2 = keptLater(group);
    if (kept2) return kept2;
  }
  const named3 = any2.map(laterNames);
  if (named3.includes("all")) return { all: true };
  const globs = named3.flatMap((names2) => names2 === "labels" || names2 === "all" ? [] : names2);
  const missed2 = missedName(globPatterns(globs), "dp");
  if (missed2.included) return { all: true };
  if (named3.includes("labels"))
    return { unknown: "it selects namespaces by labels, which later ones may or may not have" };
  return "counterexample" in missed2 ? { all: false, missed: missed2.counterexample } : missed2;
}
function laterNames({ names: names2, labels }) {
  const byLabel = labels ? selectedNames(fromLabelSelector(labels)) : "all";
  if (byLabel === "labels") return "labels";
  if (byLabel === "all") return names2 ?? "all";
  return names2 ? byLabel.filter((name) => matches(globPatterns(names2), name)) : byLabel;
}
function selectedNames(selector) {
  if (!selector.ok) return [];
  let names2;
  for (const { key, operator, values } of selector.requirements) {
    if (key !== NAME_LABEL) return "labels";
    const isOut = operator === "notin" || operator === "!=";
    if (operator === "exists" || isOut && !values.some(isDataPlaneNamespace)) continue;
    if (operator !== "=" && operator !== "==" && operator !== "in") return "labels";
    names2 = names2 ? names2.filter((name) => values.includes(name)) : values;
  }
  return names2 ?? "all";
}
function barredNames(selector) {
  const requirements = selector.ok ? selector.requirements : [];
  return requirements.filter(({ key, operator }) => key === NAME_LABEL && (operator === "notin" || operator === "!=")).flatMap(({ values }) => values.filter(isDataPlaneNamespace));
}
function keptLater(group) {
  const names2 = laterNames(group);
  if (names2 === "labels")
    return { unknown: "it leaves out namespaces by labels, which later ones may or may not have" };
  if (names2 === "all") return { all: false, missed: "dp-0" };
  for (const glob of names2) {
    const literal2 = glob.split(/[*?]/, 1)[0] ?? "";
    if (!literal2.startsWith("dp-") && !(literal2.length < glob.length && "dp-".startsWith(literal2))) continue;
    const example = (literal2.startsWith("dp-") ? glob : `dp-${glob.slice(literal2.length)}`).replaceAll(/[*?]/g, "0");
    return matches(globPatterns([glob]), example) ? { all: false, missed: example } : { unknown: `"${glob}" leaves some out` };
  }
  return void 0;
}
function oneOf(groups, namespace) {
  const answers = groups.map((group) => holds(group, namespace));
  if (answers.includes("yes")) return "yes";
  return answers.includes("unknown") ? "unknown" : "no";
}
function holds({ names: names2, labels }, namespace) {
  if (names2 && !matches(globPatterns(names2), namespace.name)) return "no";
  if (!labels) return "yes";
  const selector = fromLabelSelector(labels);
  return selector.ok ? selectsNamespace(selector, namespace) : "no";
}
var compiled = /* @__PURE__ */ new WeakMap();
function globPatterns(globs) {
  const before3 = compiled.get(globs);
  if (before3) return before3;
  const patterns = globs.length === 0 ? [] : parsePatterns(globs.map(globExpression).join(","));
  compiled.set(globs, patterns);
  return patterns;
}
function globExpression(glob) {
  const escaped3 = glob.replaceAll(/[\\^$.|+()[\]{},]/g, (letter) => letter === "," ? "\\x2c" : `\\${letter}`);
  return `^${escaped3.replaceAll("*", ".*").replaceAll("?", ".")}$`;
}

// src/replicator/reflector.ts
var PREFIX3 = "reflector.v1.k8s.emberstack.com/";
var REFLECTION_ALLOWED = `${PREFIX3}reflection-allowed`;
var REFLECTION_ALLOWED_NAMESPACES = `${PREFIX3}reflection-allowed-namespaces`;
var REFLECTION_AUTO_ENABLED = `${PREFIX3}reflection-auto-enabled`;
var REFLECTION_AUTO_NAMESPACES = `${PREFIX3}reflection-auto-namespaces`;
var REFLECTS = `${PREFIX3}reflects`;
function reflectionOf(annotations) {
  if (![...annotations.keys()].some((key) => key.startsWith(PREFIX3))) return void 0;
  const isTrue2 = (key) => /^\s*true\s*$/i.test(annotations.get(key) ?? "");
  const where = (key) => ({
    patterns: parseUnanchored(annotations.get(key) ?? "", { trim: true }).filter(({ raw }) => raw !== ""),
    selector: (annotations.get(`${key}-selector`) ?? "").trim()
  });
  return {
    allowed: isTrue2(REFLECTION_ALLOWED),
    auto: isTrue2(REFLECTION_AUTO_ENABLED),
    allowedIn: where(REFLECTION_ALLOWED_NAMESPACES),
    autoIn: where(REFLECTION_AUTO_NAMESPACES),
    reflects: annotations.get(REFLECTS)?.trim()
  };
}
function mayReflect({ allowed, allowedIn }, namespace) {
  return allowed ? isWithin2(allowedIn, namespace) : "no";
}
function autoReflects(reflection, namespace) {
  if (!reflection.auto || reflection.reflects !== void 0) return "no";
  const answers = [mayReflect(reflection, namespace), isWithin2(reflection.autoIn, namespace)];
  if (answers.includes("no")) return "no";
  return answers.includes("unknown") ? "unknown" : "yes";
}
function autoReflectsLater({ allowed, auto, reflects, allowedIn, autoIn }) {
  if (!allowed || !auto || reflects !== void 0) return { all: false, missed: "dp-0" };
  for (const where of [allowedIn, autoIn]) {
    const later = isWithinLater(where);
    if (!later.all) return later;
  }
  return { all: true };
}
function isWithin2({ patterns, selector }, namespace) {
  if (patterns.length === 0 && selector === "") return "yes";
  const answers = [...patterns.map((pattern) => isMatch(pattern, namespace.name)), isSelected(selector, namespace)];
  if (answers.includes("yes")) return "yes";
  return answers.includes("unknown") ? "unknown" : "no";
}
function isMatch(pattern, name) {
  const { raw } = pattern;
  const regex = regexOf2(pattern);
  if (!regex || isForeign(raw)) return "unknown";
  const matcher2 = regex.matcher(name);
  return matcher2.find() && matcher2.group()?.length === name.length ? "yes" : "no";
}
function isForeign(raw) {
  return /\[\[:|\\[QECpP]|\(\?P</.test(raw);
}
function isSelected(selector, namespace) {
  if (selector === "") return "no";
  const parsed3 = parseSelector(selector);
  return parsed3.ok ? selectsNamespace(parsed3, namespace) : "no";
}
function isWithinLater({ patterns, selector }) {
  if (patterns.length === 0 && selector === "") return { all: true };
  const whole = patterns.filter((pattern) => regexOf2(pattern) && !isForeign(pattern.raw) && matchesWhole(pattern.raw));
  const missed2 = missedName(parsePatterns(whole.map(({ raw }) => `^(?:${raw})$`).join(",")), "dp");
  if (missed2.included) return { all: true };
  if (selector !== "") return { unknown: "it selects namespaces by labels, which later ones may or may not have" };
  const [odd] = patterns.filter((pattern) => !whole.includes(pattern));
  if (odd) return { unknown: `namespace pattern "${odd.raw}" can't be decided` };
  return "counterexample" in missed2 ? { all: false, missed: missed2.counterexample } : missed2;
}
function matchesWhole(raw) {
  if (/^[a-z0-9-]+$/.test(raw)) return true;
  return /(?:^|[^\\])(?:\.[*+]|\$)$/.test(raw) && !hasOuterChoice(raw);
}
function hasOuterChoice(raw) {
  let depth = 0;
  let inClass = false;
  for (let i = 0; i < raw.length; i++) {
    const letter = raw[i];
    if (letter === "\\") i++;
    else if (inClass) inClass = letter !== "]";
    else if (letter === "[") inClass = true;
    else if (letter === "(") depth++;
    else if (letter === ")") depth--;
    else if (letter === "|" && depth === 0) return true;
  }
  return false;
}

// src/world/clones.ts
var REFLECTOR = "emberstack reflector";
function reflectionOfSecret({ annotations }) {
  if (!annotations.known || annotations.value.size === 0) return void 0;
  return reflectionOf(new Map([...annotations.value].map(([key, { value }]) => [key, value.value])));
}
function addClones(own, namespaces, clones, held2) {
  for (const [key, secret] of own) {
    const reflection = reflectionOfSecret(secret);
    if (!reflection) continue;
    if (reflection.reflects !== void 0) {
      const target = held2.get(key);
      const source = own.get(reflection.reflects);
      if (target && source) held2.set(key, filled2(target, source, namespaces));
    } else if (reflection.allowed && reflection.auto) {
      for (const namespace of namespaces)
        if (autoReflects(reflection, namespace) === "yes") put2(held2, copyOf(secret, namespace.name, REFLECTOR));
    }
  }
  for (const clone of clones.filter(({ name, source }) => name === void 0 || name === source)) {
    for (const secret of sourcesOf3(clone, own))
      for (const namespace of namespaces)
        if (takes(clone.audience, namespace) === "yes") put2(held2, cloned(secret, namespace.name, clone));
  }
}
function cloned(secret, namespace, { by, type, at: at2 }) {
  const copy = copyOf(secret, namespace, by);
  return type === void 0 ? copy : { ...copy, type: known3(type, at2) };
}
function sourcesOf3(clone, own) {
  const { namespace, source, labels } = clone;
  if (source !== void 0) {
    const found5 = own.get(`${namespace}/${source}`);
    return found5 ? [found5] : [];
  }
  return [...own.values()].filter((secret) => namespaceText(secret) === namespace && hasLabels(secret, labels));
}
function hasLabels(secret, labels) {
  if (!labels) return true;
  const selector = fromLabelSelector(labels);
  return selector.ok && selects(selector, new Map([...secret.labels].map(([key, { value }]) => [key, value.value])));
}
function copyOf(secret, namespace, by) {
  const { type, content, name } = secret;
  return { namespace, name: name.value, type, content, secret, copiedBy: by, occupant: void 0, refused: void 0 };
}
function put2(held2, copy) {
  const key = `${copy.namespace}/${copy.name}`;
  if (!held2.has(key)) held2.set(key, copy);
}
function filled2(target, source, namespaces) {
  const reflection = reflectionOfSecret(source);
  const namespace = namespaces.find(({ name }) => name === target.namespace);
  if (!reflection || !namespace || mayReflect(reflection, namespace) !== "yes") return target;
  return { ...target, content: source.content, copiedBy: REFLECTOR, secret: source, occupant: target.secret };
}

// src/proofs/carried.ts
function carriersOf(cluster, secret) {
  const { audience, producer } = secret;
  const reflection = reflectionOfSecret(secret);
  const clones = clonesFrom(cluster.clones, secret).filter((clone) => isSource2(clone, secret));
  return [
    ...audience ? [served(producer, audience)] : [],
    ...reflection?.allowed && reflection.auto ? [reflected(secret, reflection)] : [],
    ...clones.map((clone) => served(clone.by, clone.audience))
  ];
}
function clonesFrom(all, secret) {
  if (all.length === 0) return all;
  const index2 = clonesBySource.get(all) ?? grouped([...all.entries()], ([, clone]) => sourceKey2(clone));
  clonesBySource.set(all, index2);
  const namespace = namespaceText(secret);
  const named3 = index2.get(sourceKey2({ namespace, source: secret.name.value })) ?? [];
  const unnamed2 = index2.get(sourceKey2({ namespace, source: void 0 })) ?? [];
  return [...named3, ...unnamed2].sort(([a], [b]) => a - b).map(([, clone]) => clone);
}
var clonesBySource = /* @__PURE__ */ new WeakMap();
function sourceKey2({ namespace, source }) {
  return JSON.stringify([namespace, source]);
}
var OF = "the namespaces of ";
function served(by, audience) {
  const names2 = audience.any.flatMap((group) => group.names ?? []);
  const isByName = names2.length > 0 && audience.none.length === 0;
  return {
    by,
    key: "namespaces",
    value: { value: isByName ? names2.join(",") : `${OF}${by}`, at: audience.at },
    reaches: (namespace) => takes(audience, namespace),
    later: () => takesLater(audience)
  };
}
function reflected(secret, reflection) {
  const annotations = secret.annotations.known ? secret.annotations.value : /* @__PURE__ */ new Map();
  const entry3 = annotations.get(REFLECTION_AUTO_NAMESPACES) ?? annotations.get(`${REFLECTION_AUTO_NAMESPACES}-selector`) ?? annotations.get(REFLECTION_AUTO_ENABLED);
  return {
    by: REFLECTOR,
    key: entry3?.key.value ?? REFLECTION_AUTO_NAMESPACES,
    value: entry3?.value ?? secret.name,
    reaches: (namespace) => autoReflects(reflection, namespace),
    later: () => autoReflectsLater(reflection),
    barring: (namespace) => mayReflect(reflection, namespace) === "no" ? annotations.get(REFLECTION_ALLOWED_NAMESPACES) : void 0
  };
}
function isSource2({ namespace, source, name, labels }, secret) {
  if (namespaceText(secret) !== namespace || (name ?? secret.name.value) !== secret.name.value) return false;
  if (source !== void 0) return source === secret.name.value;
  const selector = labels && fromLabelSelector(labels);
  if (!selector) return true;
  return selector.ok && selects(selector, new Map([...secret.labels].map(([key, { value }]) => [key, value.value])));
}
function isReplicating({ annotations }) {
  return annotations.known && (annotations.value.has(REPLICATE_TO) || annotations.value.has(REPLICATE_TO_MATCHING));
}
function everywhereBy(cluster, secret) {
  return carriersOf(cluster, secret).find((carrier2) => carrier2.later().all === true);
}
function restsOnReplicator(cluster, { secretRef }) {
  if (!secretRef) return false;
  const sources = cluster.secrets.get(secretRef.value) ?? [];
  const isMade = cluster.clones.some(({ name, source }) => (name ?? source) === secretRef.value) || cluster.mayMake(secretRef.value) !== void 0;
  const isCarried = (secret) => isMade || carriersOf(cluster, secret).length > 0 || reflectionOfSecret(secret) !== void 0;
  if (sources.length === 0) return !isMade;
  return !sources.some((secret) => everywhereBy(cluster, secret) || !isReplicating(secret) && isCarried(secret));
}

// src/proofs/deployment-cause.ts
var DANGLING = /* @__PURE__ */ new Set(["missing-file", "cycle", "outside-root"]);
function faultCause(fault) {
  const { kind, message, at: at2 } = fault;
  const rule = DANGLING.has(kind) ? "dangling-kustomization-resource" : "failing-build";
  return { rule, at: at2, identity: [at2.path, message], fault };
}
function explainFailing({ reason, at: at2, fault }) {
  const settle5 = fault ? "mend the build" : "leave out of it what is no manifest, or name the manifests in a kustomization";
  const unknown2 = { rule: "unknown-pull", at: at2, identity: [at2.path, reason], reason, settle: settle5 };
  return { kind: "unknown", reason, settle: settle5, at: at2, cause: fault ? faultCause(fault) : unknown2 };
}
function explainDoubt({ failing: failing3 }) {
  return failing3 && !failing3.fault ? explainFailing(failing3) : void 0;
}
function hashedCause(cluster, lack) {
  const { name, namespace, reference: reference2, plane } = lack;
  const isSought = plane?.secretRef?.value === name;
  const secret = cluster.generated.get(name)?.find((one) => isSought || namespaceText(one) === namespace);
  if (!secret) return void 0;
  const identity = [cluster.name, namespaceText(secret), name];
  return { rule: "hashed-secret-ref", at: secret.home.at, identity, secret, reference: reference2 };
}
function unreachedCause(world, cluster, lack, where) {
  const { name, namespace, reference: reference2, plane } = lack;
  const unreached = world.unreached.get(cluster.name)?.get(name)?.find(({ namespaces }) => where === "anywhere" || namespaces.includes(namespace));
  if (!unreached) return void 0;
  const at2 = unreached.commented ?? unreached.kustomization;
  const isSure = cluster.mayProduce(name, namespace) === void 0 && (plane !== void 0 || cluster.scope.complete);
  const identity = [unreached.path, name];
  return { rule: "unreached-pull-secret", at: at2, identity, unreached, reference: reference2, level: isSure ? "error" : "warning" };
}
function undecryptedCause(secret, by) {
  return { rule: "missing-decryption", at: by.at, identity: [secret.cluster, by.value], secret, by };
}

// src/world/world.ts
function flagsOf2({ replicator: { release: release2 } }) {
  return release2?.flags.ok ? release2.flags.flags : defaultFlags(release2?.version ?? PINNED_VERSION);
}
function clusterNamed({ clusters }, name) {
  const found5 = clustersByName.get(clusters) ?? grouped(clusters, (cluster) => cluster.name);
  clustersByName.set(clusters, found5);
  return name === void 0 ? void 0 : found5.get(name)?.[0];
}
var clustersByName = /* @__PURE__ */ new WeakMap();

// src/proofs/reach.ts
function whyNotCopied(cluster, miss) {
  const { secret } = miss;
  if (!secret.annotations.known) {
    const { reason, at: at3 } = secret.annotations;
    return { kind: "unknown", reason, settle: `show the annotations of secret "${secret.name.value}"`, at: at3 };
  }
  const carrier2 = isReplicating(secret) ? void 0 : carriersOf(cluster, secret)[0];
  if (carrier2) return whyNotCarried(cluster, carrier2, miss);
  const annotations = secret.annotations.value;
  const base = { ...miss, identity: [cluster.name, namespaceText(secret), secret.name.value] };
  const bare2 = isReplicating(secret) ? void 0 : unannotated(base, secret, annotations);
  const maker = bare2?.rule === "unreplicated-pull-secret" ? cluster.mayMake(secret.name.value) : void 0;
  if (maker) return openly(secret.name.value, maker);
  const idle = standstill(cluster, miss);
  if (idle) return caused(idle);
  const to = annotations.get(REPLICATE_TO);
  const matching2 = annotations.get(REPLICATE_TO_MATCHING);
  const from2 = annotations.get(REPLICATE_FROM);
  if (from2 && (to ?? matching2)) {
    const at3 = (to ?? matching2)?.key.at ?? from2.key.at;
    return caused({ ...base, rule: "conflicting-replication", at: at3, from: from2.value, to: at3 });
  }
  if (bare2) return caused(bare2);
  const flags = flagsOf2(cluster);
  if (!flags.replicateSecrets) return caused(flagged(cluster, miss, "replicate-secrets"));
  if (excludes(flags, miss.namespace)) return caused(flagged(cluster, miss, "exclude-namespaces"));
  const answer = selectionOf2(cluster, matching2, miss.namespace);
  if (answer === "no") return to ? unmatched(base, to) : unselected(base, matching2);
  const at2 = matching2?.value.at ?? secret.name.at;
  return {
    kind: "unknown",
    reason: `the labels of namespace "${miss.namespace}" are not in the files, and ${REPLICATE_TO_MATCHING} selects by label`,
    settle: `declare namespace "${miss.namespace}" with its labels`,
    at: at2
  };
}
function whyNotCarried(cluster, { by, key, value, reaches, barring }, miss) {
  const { namespace, secret } = miss;
  const member3 = cluster.namespaces.get(namespace) ?? { name: namespace, labels: void 0 };
  if (reaches(member3) === "unknown") {
    const reason = `${by} may or may not bring secret "${secret.name.value}" to namespace "${namespace}"`;
    const settle5 = `declare namespace "${namespace}" with its labels, or let ${by} serve every namespace by name`;
    return { kind: "unknown", reason, settle: settle5, at: value.at };
  }
  const identity = [cluster.name, namespaceText(secret), secret.name.value];
  const bar = barring?.(member3) ?? { key: { value: key }, value };
  return caused({
    ...miss,
    identity,
    rule: "unmatched-namespace",
    at: bar.value.at,
    key: bar.key.value,
    value: bar.value,
    patterns: []
  });
}
function openly(name, { reason, at: at2, fault }) {
  return {
    kind: "unknown",
    ...fault && { cause: faultCause(fault) },
    reason: `secret "${name}" may come from what the files don't show: ${reason}`,
    settle: `declare it under assume.secrets, or render what may produce it`,
    at: at2
  };
}
function caused(cause) {
  return { kind: "cause", cause };
}
function unannotated(base, secret, annotations) {
  const label = copyingLabel(secret);
  if (label) return { ...base, rule: "misplaced-annotation", at: label.key.at, key: label.key, where: "label" };
  const [outer] = COPYING.flatMap((key) => secret.wrapperAnnotations.get(key) ?? []);
  if (outer) return { ...base, rule: "misplaced-annotation", at: outer.key.at, key: outer.key, where: secret.producer };
  for (const { key } of annotations.values()) {
    const meant = meantKey(key.value);
    if (meant) return { ...base, rule: "misspelled-annotation", at: key.at, key, meant };
  }
  return { ...base, rule: "unreplicated-pull-secret", at: secret.name.at };
}
function copyingLabel({ labels }) {
  return labels.get(REPLICATE_TO) ?? labels.get(REPLICATE_TO_MATCHING);
}
var COPYING = [REPLICATE_TO, REPLICATE_TO_MATCHING, REFLECTION_AUTO_ENABLED];
function meantKey(key) {
  for (const meant of [REPLICATE_TO, REPLICATE_TO_MATCHING]) {
    if (key !== meant && (editDistance(key, meant, 3) <= 3 || bare(key) === bare(meant))) return meant;
  }
  return void 0;
}
function bare(key) {
  return key.slice(key.lastIndexOf("/") + 1).toLowerCase().replace(/[^a-z]/g, "").replace(/replicat(?:ion|ed|or|es)/, "replicate");
}
function standstill(cluster, miss) {
  const { replicator, planes, name } = cluster;
  if (replicator.runs) return void 0;
  const { release: release2 } = replicator;
  if (replicator.assumed !== false && release2 && !release2.flags.ok) {
    const { error } = release2.flags;
    return flagged(cluster, miss, /-([a-z-]+)/.exec(error)?.[1] ?? "", error);
  }
  const at2 = (miss.plane ?? planes[0])?.name.at ?? miss.secret.name.at;
  return { rule: "missing-replicator", at: at2, identity: [], cluster: name };
}
function flagged({ name, replicator: { release: release2 } }, miss, flag, error) {
  const written2 = release2?.args.find(({ value }) => flag !== "" && value.includes(flag)) ?? release2?.args[0];
  const shown3 = written2 ?? { value: flag, at: release2?.at ?? miss.secret.name.at };
  return { ...miss, rule: "excluded-namespace", at: shown3.at, identity: [name, flag], flag: shown3, error };
}
function unmatched(base, to) {
  const patterns = replicationOf(/* @__PURE__ */ new Map([[REPLICATE_TO, to.value.value]])).to ?? [];
  const undecided5 = patterns.find((pattern) => pattern.unknown !== void 0);
  if (undecided5) {
    const reason = `namespace pattern "${undecided5.raw}" can't be decided: ${undecided5.unknown}`;
    return { kind: "unknown", reason, settle: "write a simpler pattern", at: to.value.at };
  }
  const mistaken = mistakenPattern(to.value, patterns);
  if (mistaken) return caused({ ...base, rule: "invalid-namespace-pattern", value: to.value, ...mistaken });
  return caused({
    ...base,
    rule: "unmatched-namespace",
    at: to.value.at,
    key: REPLICATE_TO,
    value: to.value,
    patterns
  });
}
function selectionOf2({ namespaces }, matching2, name) {
  const selector = matching2 && parseSelector(matching2.value.value);
  if (!selector?.ok) return "no";
  return selectsNamespace(selector, namespaces.get(name) ?? { name, labels: void 0 });
}
function unselected(base, matching2) {
  const value = matching2?.value ?? base.secret.name;
  return caused({
    ...base,
    rule: "unmatched-namespace",
    at: value.at,
    key: REPLICATE_TO_MATCHING,
    value,
    patterns: []
  });
}
function mistakenPattern(value, patterns) {
  for (const pattern of patterns) {
    const error = patternMistake(pattern);
    if (error !== void 0) return { pattern, error, at: withinValue(value, pattern.start, pattern.end) };
  }
  return void 0;
}
function patternMistake({ raw, error }) {
  if (/[{(][^{}()]*$/.test(raw) && /\{\d+$/.test(raw))
    return "a comma ends the pattern, so this repetition is torn in two";
  if (/^\d*\}/.test(raw)) return "a comma ends the pattern, so this repetition is torn in two";
  if (error !== void 0) return error;
  const quote = /["'\u2018\u2019\u201c\u201d\u00ab\u00bb]/u.exec(raw);
  return quote ? `the quote ${quote[0]} is part of the pattern` : void 0;
}
function withinValue({ value, at: at2 }, start2, end) {
  const aligned = at2.end - at2.start === value.length;
  return aligned ? { path: at2.path, start: at2.start + start2, end: at2.start + end } : at2;
}

// src/world/owners.ts
function ownerOf2(image) {
  const parsed3 = parseImage(image);
  if (!parsed3.ok) return void 0;
  const [host, owner, ...rest2] = parsed3.repository.split("/");
  if (host === void 0 || owner === void 0 || rest2.length === 0) return void 0;
  return host === "docker.io" && owner === "library" ? void 0 : `${host}/${owner}`;
}
function ownersOf(pods) {
  const owners = /* @__PURE__ */ new Map();
  for (const pod of pods) {
    const [reference2] = pod.pullSecrets;
    if (!pod.rendering || !reference2 || reference2.value === "") continue;
    const found5 = new Set(pod.containers.map(({ image }) => ownerOf2(image.value)));
    const [owner] = found5;
    if (found5.size === 1 && owner !== void 0 && !owners.has(owner)) owners.set(owner, { pod, reference: reference2, owner });
  }
  return owners;
}

// src/proofs/rendered-cause.ts
function unrenderedCause(cluster, rendering, { pod, reference: reference2, namespace }) {
  const name = reference2.value;
  const identity = [cluster.name, pod.template ?? "", name];
  const withheld = rendering.withheld.find((one) => one.name === name);
  if (withheld) {
    const { condition } = withheld;
    return { rule: "conditional-mismatch", at: condition.at, identity, pod, reference: reference2, condition };
  }
  const storeless = storelessCause(cluster, rendering, reference2);
  if (storeless) return storeless;
  const { stale } = rendering;
  if (stale?.made.some((made2) => made2.value === name)) return staleCause(cluster, pod, stale);
  const elsewhere2 = (cluster.secrets.get(name) ?? []).filter(
    ({ madeFor }) => madeFor?.component === rendering.component
  );
  const near = elsewhere2.length > 0 ? [] : similarIn(cluster, namespace, name);
  const sure = cluster.scope.complete || rendering.lacking.includes(name) || elsewhere2.length > 0 || near.some(({ madeFor }) => madeFor);
  const level = sure ? "error" : "warning";
  return {
    rule: "unrendered-pull-secret",
    at: reference2.at,
    identity,
    pod,
    reference: reference2,
    namespace,
    elsewhere: elsewhere2,
    similar: near,
    level
  };
}
function storelessCause(cluster, { plane: id }, reference2) {
  const plane = cluster.planes.find((one) => one.id === id);
  const isReferred = plane?.dated?.imagePullSecretRefs.some(({ at: at2 }) => compareSpans(at2, reference2.at) === 0);
  return plane && isReferred ? inertCause(cluster, plane) : void 0;
}
function staleCause(cluster, pod, stale) {
  const { at: at2, value } = stale.releaseName;
  return { rule: "stale-release", at: at2, identity: [cluster.name, value], pod, stale };
}
function similarIn(cluster, namespace, name) {
  const here = [...cluster.secrets].flatMap(([other, secrets]) => {
    const found5 = secrets.find((secret) => namespaceText(secret) === namespace);
    return found5 ? [[other, found5]] : [];
  });
  const byName3 = new Map(here);
  return similar(name, byName3.keys()).flatMap((one) => byName3.get(one) ?? []);
}
function bareRenderedCause(cluster, pod, image) {
  const { rendering } = pod;
  if (!rendering) return void 0;
  const [removed] = rendering.removed;
  if (removed) {
    const { trait, path: path2, secret } = removed;
    const identity = [cluster.name, trait, path2.value, secret];
    return { rule: "trait-removes-pull-secret", at: path2.at, identity, pod, path: path2, lost: secret };
  }
  const { stale } = rendering;
  if (stale && stale.current.length > 0) return staleCause(cluster, pod, stale);
  const plane = cluster.planes.find(({ id }) => id === rendering.plane);
  return (plane && inertCause(cluster, plane)) ?? bareAmongSiblings(cluster, pod, image) ?? (plane && unreadCause(cluster, plane, rendering)) ?? bareBesideSecret(cluster, pod, rendering);
}
function inertCause(cluster, plane) {
  const inert = inertField(plane);
  return inert && causeOf(cluster, plane, inert);
}
function unreadCause(cluster, plane, { unread }) {
  const [field] = plane.dated?.way === "references" ? plane.dated.imagePullSecretRefs : [];
  return field && unread && causeOf(cluster, plane, { field, path: "spec.imagePullSecretRefs", ...unread });
}
function causeOf(cluster, plane, inert) {
  const identity = [cluster.name, plane.id, inert.path];
  return { rule: "inert-pull-config", at: inert.field.at, identity, plane, ...inert };
}
var NO_POD = "no pod";
function inertField({ secretRef, dated: dated2 }) {
  if (!dated2) return void 0;
  const why = `no controller of ${dated2.releases} reads it`;
  if (dated2.way === "nobody" && secretRef && secretRef.value !== "") {
    const help2 = "this release has nothing that gives pods a pull secret: let the nodes authenticate, or upgrade";
    return { field: secretRef, path: "spec.registry.secretRef", whom: NO_POD, why, help: help2 };
  }
  const [field] = dated2.imagePullSecretRefs;
  if (!field) return void 0;
  const base = { field, path: "spec.imagePullSecretRefs", whom: NO_POD };
  if (dated2.way === "templates")
    return { ...base, why, help: "give the pods their pull secret by the templates of their component types" };
  if (dated2.way === "references" && !dated2.secretStore) {
    return {
      ...base,
      why: "without spec.secretStoreRef nothing makes the secrets that it adds to pods",
      help: "name the ClusterSecretStore that keeps them: spec.secretStoreRef.name"
    };
  }
  return void 0;
}
function bareAmongSiblings(cluster, pod, image) {
  const owner = ownerOf2(image);
  const sibling2 = owner === void 0 ? void 0 : cluster.owners.get(owner);
  if (!sibling2) return void 0;
  const identity = [cluster.name, pod.template ?? "", pod.kind];
  return { rule: "missing-image-pull-secret", at: pod.spec, identity, pod, plane: void 0, sibling: sibling2 };
}
function bareBesideSecret(cluster, pod, { component }) {
  const known7 = unnamed.get(cluster) ?? unnamedSecrets(cluster);
  unnamed.set(cluster, known7);
  const made2 = known7.get(component)?.find((secret) => namespaceText(secret) === namespaceText(pod));
  if (!made2) return void 0;
  const identity = [cluster.name, pod.template ?? "", pod.kind];
  return { rule: "missing-image-pull-secret", at: pod.spec, identity, pod, plane: void 0, sibling: void 0, made: made2 };
}
var unnamed = /* @__PURE__ */ new WeakMap();
function unnamedSecrets({ secrets, pods, accounts }) {
  const naming = [...pods, ...accounts.values()];
  const named3 = new Set(naming.flatMap(({ pullSecrets }) => pullSecrets.map(({ value }) => value)));
  const idle = [...secrets.values()].flat().filter(({ name, type, refusal }) => {
    if (refusal || named3.has(name.value) || /(?:^|[-_.])push(?:$|[-_.])/.test(name.value)) return false;
    return type.known && dataKeyOf(type.value) !== void 0;
  });
  return grouped(idle, ({ madeFor }) => madeFor?.component);
}

// src/proofs/absence.ts
function explainAbsence(world, cluster, lack) {
  const sources = cluster.secrets.get(lack.name) ?? [];
  const admitted2 = sources.filter(({ refusal }) => !refusal);
  const [refused] = sources;
  if (refused && admitted2.length === 0) return { kind: "cause", cause: refusedCause(refused, lack) };
  const here = cluster.namespaces.get(lack.namespace) ?? { name: lack.namespace, labels: void 0 };
  const drifting = admitted2.find(
    ({ namespace, audience }) => !namespace.known && !(audience && takes(audience, here) === "no")
  );
  if (drifting && !drifting.namespace.known) {
    return {
      kind: "unknown",
      reason: `secret "${lack.name}" lands in a namespace that its files don't show: ${drifting.namespace.reason}`,
      settle: drifting.audience ? `declare namespace "${lack.namespace}" with its labels` : `write the namespace of secret "${lack.name}"`,
      at: drifting.name.at
    };
  }
  const left2 = unreachedCause(world, cluster, lack, "here");
  if (left2) return explainUnreached(cluster, lack, left2);
  const unrendered2 = explainUnrendered(cluster, lack, admitted2);
  if (unrendered2) return unrendered2;
  const source = nearestSource(
    world,
    admitted2.filter(({ merges }) => !merges)
  );
  if (source) return fromSource(world, cluster, lack, source);
  return fromNowhere(world, cluster, lack);
}
function explainUnrendered(cluster, { pod, plane, name, namespace, reference: reference2 }, admitted2) {
  if (!pod?.rendering || plane?.secretRef?.value === name || admitted2.some(({ madeFor }) => !madeFor)) return void 0;
  const opening2 = cluster.mayProduce(name, namespace);
  if (opening2) return openly(name, opening2);
  return { kind: "cause", cause: unrenderedCause(cluster, pod.rendering, { pod, reference: reference2, namespace }) };
}
function nearestSource(world, all) {
  const made2 = all.filter(({ merges }) => !merges);
  const sources = made2.length > 0 ? made2 : all;
  return sources.find(({ namespace }) => isSystem(world, namespace)) ?? sources[0];
}
function isSystem({ systemNamespaces }, { known: known7, ...fact }) {
  return known7 && "value" in fact && systemNamespaces.includes(fact.value);
}
function fromSource(world, cluster, lack, source) {
  const { plane, pod } = lack;
  const sought = plane?.secretRef?.value === lack.name;
  if (!sought && !isDataPlaneNamespace(lack.namespace))
    return perhapsCopied(cluster, lack, source) ?? dangling(world, cluster, lack, [source]);
  const silent = source.annotations.known && source.annotations.value.size === 0 && source.wrapperAnnotations.size === 0;
  if (plane && sought && silent && !isSystem(world, source.namespace) && carriersOf(cluster, source).length === 0) {
    return { kind: "cause", cause: misplaced(world, plane, source) };
  }
  const level = plane || cluster.scope.complete || !pod ? "error" : "warning";
  return whyNotCopied(cluster, { secret: source, namespace: lack.namespace, plane, level });
}
function perhapsCopied(cluster, { namespace, plane }, secret) {
  if (secret.annotations.known && !isReplicating(secret) && carriersOf(cluster, secret).length === 0) return void 0;
  const why = whyNotCopied(cluster, { secret, namespace, plane, level: "warning" });
  return why.kind === "unknown" ? why : void 0;
}
function misplaced({ systemNamespaces }, plane, secret) {
  return {
    rule: "misplaced-pull-secret",
    at: secret.namespace.known ? secret.namespace.at : secret.name.at,
    identity: [secret.cluster, namespaceText(secret), secret.name.value],
    plane,
    secret,
    expected: systemNamespaces
  };
}
function explainUnreached(cluster, { name, namespace }, cause) {
  const opening2 = cluster.mayProduce(name, namespace);
  if (!opening2) return { kind: "cause", cause };
  return opening2.fault ? openly(name, opening2) : { ...openly(name, opening2), cause };
}
function fromNowhere(world, cluster, lack) {
  const hashed3 = hashedCause(cluster, lack);
  if (hashed3) return { kind: "cause", cause: hashed3 };
  const unreached = unreachedCause(world, cluster, lack, "anywhere");
  if (unreached) return explainUnreached(cluster, lack, unreached);
  const opening2 = cluster.mayProduce(lack.name, lack.namespace);
  if (opening2) return openly(lack.name, opening2);
  const adrift = explainUnplaced(world, lack);
  if (adrift) return adrift;
  const miscased = miscasedSecret(cluster, lack.name);
  if (miscased) return { kind: "cause", cause: refusedCause(miscased) };
  const { plane } = lack;
  if (!plane?.secretRef || plane.secretRef.value !== lack.name) return dangling(world, cluster, lack, []);
  const [kept2] = world.controlPlaneSecrets.get(lack.name) ?? [];
  if (kept2) {
    const identity = [cluster.name, plane.id, lack.name];
    const at2 = kept2.namespace.known ? kept2.namespace.at : kept2.name.at;
    return { kind: "cause", cause: { rule: "secret-in-control-plane", at: at2, identity, plane, secret: kept2 } };
  }
  return {
    kind: "cause",
    cause: {
      rule: "dangling-secret-ref",
      at: plane.secretRef.at,
      identity: [cluster.name, plane.id, lack.name],
      plane,
      reference: plane.secretRef,
      elsewhere: elsewhere(world, cluster, lack.name),
      similar: similarSecrets(cluster, lack.name),
      hints: hintsAt(world, lack.name)
    }
  };
}
function explainUnplaced({ unplaced }, { name }) {
  const [found5] = unplaced.filter((one) => one.name.value === name && !isDataPlane(one.apiVersion, one.kind)).sort((a, b) => compareSpans(a.name.at, b.name.at));
  if (!found5) return void 0;
  return {
    kind: "unknown",
    reason: `nothing tells to which cluster ${found5.kind} "${fullName(found5)}" is deployed`,
    settle: "name its files under clusters in pullproof.yaml",
    at: found5.name.at
  };
}
function dangling(world, cluster, lack, near) {
  const { pod, reference: reference2, namespace, name, plane } = lack;
  if (!pod) throw new Error(`no pod names "${name}"`);
  return {
    kind: "cause",
    cause: {
      rule: "dangling-image-pull-secret",
      at: reference2.at,
      identity: [cluster.name, name],
      pod,
      reference: reference2,
      namespace,
      elsewhere: near.length > 0 ? near : elsewhere(world, cluster, name),
      similar: near.length > 0 ? [] : similarSecrets(cluster, name),
      hints: hintsAt(world, name),
      level: plane || cluster.scope.complete ? "error" : "warning"
    }
  };
}
function hintsAt({ texts }, name) {
  return texts.hints.filter(({ names: names2 }) => names2.some((known7) => known7 === name || known7.startsWith(`${name}-`)));
}
function elsewhere(world, cluster, name) {
  const known7 = namesakes.get(world) ?? /* @__PURE__ */ new Map();
  namesakes.set(world, known7);
  const all = known7.get(name) ?? everywhere2(world, name);
  known7.set(name, all);
  return cluster.secrets.has(name) ? all.filter((secret) => secret.cluster !== cluster.name) : all;
}
var namesakes = /* @__PURE__ */ new WeakMap();
function everywhere2(world, name) {
  return world.clusters.flatMap(({ secrets }) => {
    const found5 = /* @__PURE__ */ new Map();
    for (const secret of secrets.get(name) ?? []) {
      const key = JSON.stringify([secret.home.at.path, secret.home.at.start]);
      if (!found5.has(key)) found5.set(key, secret);
    }
    return [...found5.values()];
  });
}
function miscasedSecret({ secrets }, name) {
  for (const [written2, [secret]] of secrets) {
    if (secret?.refusal?.field === "metadata.name" && written2.trim().toLowerCase() === name) return secret;
  }
  return void 0;
}
function similarSecrets(cluster, name) {
  return similar(name, cluster.secrets.keys()).flatMap(
    (candidate) => cluster.secrets.get(candidate)?.slice(0, 1) ?? []
  );
}
function refusedCause(secret, from2) {
  const { refusal, content, undecryptedBy } = secret;
  if (undecryptedBy) return undecryptedCause(secret, undecryptedBy);
  const identity = secretIdentity(secret);
  const label = refusal && copyingLabel(secret);
  if (from2 && label && compareSpans(refusal.at, label.value.at) === 0) {
    const { namespace, plane } = from2;
    const base = { secret, namespace, plane, identity, level: "error" };
    return { ...base, rule: "misplaced-annotation", at: label.key.at, key: label.key, where: "label" };
  }
  const broken2 = brokenSeal(secret);
  if (broken2) return { rule: "sealed-scope", at: broken2.actual.at, identity, secret, broken: broken2 };
  const isForContent = !refusal || /^(?:data|stringData)\b/.test(refusal.field);
  if (isForContent && content.state === "missing-key" && secret.producer !== "Secret")
    return { rule: "unproduced-key", at: content.at, identity, secret, key: content.key };
  if (isForContent && content.state === "malformed") {
    return { rule: "malformed-pull-secret", at: content.at, identity, secret, error: content.error };
  }
  if (isForContent && content.state === "missing-key") {
    const error = `it has no "${content.key}"`;
    return { rule: "malformed-pull-secret", at: content.at, identity, secret, error };
  }
  const { field = "", message = "", at: at2 = secret.name.at } = refusal ?? {};
  return { rule: "invalid-resource", at: at2, identity: [...identity, field], resource: secret, field, message };
}

// src/proofs/candidate-secret.ts
function viewOf(world, cluster, sought) {
  const { namespace, reference: reference2, plane } = sought;
  const held2 = cluster.held.get(`${namespace}/${reference2.value}`);
  if (!held2) {
    const explained2 = explainAbsence(world, cluster, { name: reference2.value, ...sought });
    if (explained2.kind === "cause") return { state: "absent", cause: explained2.cause, held: held2 };
    const { kind: _, ...unknown2 } = explained2;
    return { state: "unknown", ...unknown2, held: held2 };
  }
  return viewOfHeld(cluster, held2, plane);
}
function viewOfHeld(cluster, held2, plane) {
  const { type, content, secret } = held2;
  const doubt = explainDoubt(secret) ?? (content.state === "unknown" && secret.failing && explainFailing(secret.failing));
  if (doubt) {
    const { kind: _, ...unknown2 } = doubt;
    return { state: "unknown", ...unknown2, held: held2 };
  }
  if (!type.known) {
    return {
      state: "unknown",
      reason: type.reason,
      settle: `show the type of secret "${held2.name}"`,
      at: type.at,
      held: held2
    };
  }
  if (dataKeyOf(type.value) === void 0)
    return { state: "ignored", cause: ignoredCause(cluster, held2, type.value, plane), held: held2 };
  switch (content.state) {
    case "unknown":
      return { ...content, held: held2, rivals: held2.rivals };
    case "read":
      if (content.entries.length === 0) return { state: "ignored", cause: withoutAuths(secret), held: held2 };
      return { state: "readable", entries: content.entries, held: held2 };
    case "malformed":
      return { state: "malformed", cause: refusedCause(secret), held: held2 };
    default:
      return { state: "ignored", cause: refusedCause(secret), held: held2 };
  }
}
function isReadableOrOpen(cluster, held2) {
  const { state } = viewOfHeld(cluster, held2, void 0);
  return state === "readable" || state === "unknown";
}
function ignoredCause(cluster, held2, type, plane) {
  return occupied(cluster, held2, plane) ?? mistyped(held2.secret, type);
}
function occupied(cluster, held2, plane) {
  const { secret, occupant, refused, namespace, name } = held2;
  const inTheWay = occupant ?? (refused && secret);
  const source = refused ?? secret;
  if (!inTheWay || source === inTheWay || inTheWay.producer === "assumption" || isFilled(inTheWay)) return void 0;
  return {
    rule: "occupied-name",
    at: inTheWay.name.at,
    identity: [cluster.name, namespaceText(source), name, namespace],
    secret: source,
    namespace,
    plane,
    level: "error",
    occupant: inTheWay
  };
}
function isFilled({ annotations }) {
  return annotations.known && annotations.value.has(REPLICATE_FROM);
}
function mistyped(secret, type) {
  const at2 = secret.type.at;
  const written2 = at2.start !== secret.name.at.start || at2.path !== secret.name.at.path;
  const identity = secretIdentity(secret);
  return { rule: "mistyped-pull-secret", at: at2, identity, secret, type, written: written2 };
}
function emptyCredential(secret, key) {
  const identity = secretIdentity(secret);
  const error = `the credential for ${key} is empty`;
  return { rule: "malformed-pull-secret", at: secret.content.at, identity, secret, error };
}
function withoutAuths(secret) {
  const identity = secretIdentity(secret);
  return { rule: "malformed-pull-secret", at: secret.content.at, identity, secret, error: "its auths are empty" };
}

// src/proofs/plane-by-pulls.ts
function provePlaneByPulls(cluster, plane, dated2, own) {
  const [worst] = [
    ...own.filter(({ verdict: verdict2 }) => verdict2 === "refused"),
    ...own.filter(({ verdict: verdict2 }) => verdict2 === "unknown"),
    ...own
  ];
  const verdict = worst?.verdict ?? "unknown";
  const status = verdict === "pulled" ? "holds" : verdict === "refused" ? "fails" : "unknown";
  const steps = [
    { step: "image", status: "holds", message: datingText(dated2), at: plane.name.at },
    { step: "pull-secret-ref", status, message: countText(own), at: worst?.at ?? plane.name.at }
  ];
  const proof = {
    dataPlane: plane.id,
    cluster: cluster.name,
    generation: dated2.releases,
    prefix: null,
    secretRef: null,
    verdict,
    counterexample: verdict === "refused" ? worst?.namespace ?? null : null,
    cause: verdict === "pulled" ? null : worst?.cause ?? "unknown-pull",
    assumptions: verdict === "pulled" ? [...new Set(own.flatMap(({ assumptions }) => assumptions))].sort() : [],
    at: plane.name.at,
    proof: steps
  };
  return { proof, cause: void 0, remarks: [] };
}
function datingText({ releases: releases2, evidence }) {
  const shown3 = evidence.map(({ shows }) => shows).join(", ");
  return shown3 === "" ? `OpenChoreo ${releases2}` : `OpenChoreo ${releases2}: ${shown3}`;
}
function countText(pulls) {
  if (pulls.length === 0) return "no pod of it is known: its releases give pods their pull secrets";
  const count = (verdict) => pulls.filter((pull2) => pull2.verdict === verdict).length;
  const parts = ["pulled", "refused", "unknown"].flatMap((verdict) => {
    const number = count(verdict);
    return number > 0 ? [`${number} ${verdict}`] : [];
  });
  return `its pods' own pull secrets decide: ${parts.join(", ")}`;
}

// src/proofs/plane-link.ts
function link(step2, status, message, at2, more = {}) {
  return { step: { step: step2, status, message, at: at2 }, ...more };
}
function broken(step2, message, cause, counterexample) {
  const more = counterexample === void 0 ? {} : { counterexample };
  return link(step2, "fails", message, cause.at, { explained: { kind: "cause", cause }, ...more });
}
function open(step2, reason, settle5, at2) {
  return link(step2, "unknown", reason, at2, { explained: { kind: "unknown", reason, settle: settle5, at: at2 } });
}
function explainedLink(step2, message, explained2, counterexample) {
  if (explained2.kind === "cause") return broken(step2, message, explained2.cause, counterexample);
  return link(step2, "unknown", explained2.reason, explained2.at, { explained: explained2 });
}

// src/proofs/reachable.ts
var MAPPED_REGISTRY = "registry.choreo-system:5000";
var NODE_ADDRESS = "localhost:30003";
var OPENSHIFT_REGISTRY = "image-registry.openshift-image-registry.svc:5000";
function clusterHost(cluster, image) {
  const parsed3 = parseImage(image);
  if (!parsed3.ok || parsed3.domain === MAPPED_REGISTRY || parsed3.domain === OPENSHIFT_REGISTRY) return void 0;
  const { isInside: isInside2, namespace } = insideOf2(parsed3.domain);
  if (isInside2) return parsed3.domain;
  if (namespace === void 0) return void 0;
  return cluster.namespaces.has(namespace) || WELL_KNOWN.includes(namespace) ? parsed3.domain : void 0;
}
var insideOf2 = remembering((domain) => {
  const host = domain.replace(/:\d+$/, "");
  const [, namespace, ...rest2] = host.split(".");
  const isInside2 = /\.svc$|\.cluster\.local$/.test(host);
  return { isInside: isInside2, namespace: rest2.length === 0 || rest2[0] === "svc" ? namespace : void 0 };
});

// src/proofs/reception.ts
function dataPlaneNamespaces(cluster) {
  const found5 = known4.get(cluster)?.namespaces ?? [...cluster.namespaces.keys()].filter(isDataPlaneNamespace).sort();
  if (!known4.has(cluster)) known4.set(cluster, { namespaces: found5, receptions: /* @__PURE__ */ new Map() });
  return found5;
}
function receptionOf(cluster, name) {
  const namespaces = dataPlaneNamespaces(cluster);
  const receptions = known4.get(cluster)?.receptions;
  const before3 = receptions?.get(name);
  if (before3) return before3;
  const wanting = namespaces.filter((namespace) => {
    const held2 = cluster.held.get(`${namespace}/${name}`);
    return !held2 || !isReadableOrOpen(cluster, held2);
  });
  const crowded = namespaces.flatMap((namespace) => {
    const held2 = cluster.held.get(`${namespace}/${name}`);
    return held2 && occupied(cluster, held2, void 0) ? [held2] : [];
  });
  const found5 = { wanting, crowded };
  receptions?.set(name, found5);
  return found5;
}
var known4 = /* @__PURE__ */ new WeakMap();

// src/credentials/keyring.ts
var HUB_INDEX = "index.docker.io";
function candidates(secrets, repository) {
  const target = parseSchemeless(repository);
  const onHub = isDefaultRegistry(repository);
  const matched = [];
  const fallback = [];
  for (const [secret, { name, entries }] of secrets.entries()) {
    for (const entry3 of entries) {
      if (!entry3.registry) continue;
      if (target && matches3(entry3.registry, target)) matched.push({ secret, name, entry: entry3 });
      else if (onHub && entry3.registry.index === HUB_INDEX) fallback.push({ secret, name, entry: entry3 });
    }
  }
  return matched.length > 0 ? matched.sort((a, b) => byIndex(a.entry, b.entry)) : fallback;
}
function entryCovers(entry3, repository) {
  return candidates([{ name: "", entries: [entry3] }], repository).length > 0;
}
function matches3(key, target) {
  return hostMatches(key, target) && target.path.startsWith(key.path);
}
function hostMatches(key, target) {
  if (key.port !== target.port || key.host.length !== target.host.length) return false;
  return key.host.every((part, i) => globMatches(part, target.host[i] ?? ""));
}
function byIndex(a, b) {
  const [x, y] = [a.registry?.index ?? "", b.registry?.index ?? ""];
  return x === y ? 0 : x < y ? 1 : -1;
}
function isDefaultRegistry(repository) {
  const slash = repository.indexOf("/");
  const first = slash < 0 ? repository : repository.slice(0, slash);
  if (first === "") return false;
  return slash < 0 || first === "docker.io" || first === HUB_INDEX || !/[.:]/.test(first);
}

// src/credentials/cover.ts
var FIRST_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
var TRIED_KEYS = 50;
function coversPrefix(entries, prefix) {
  const base = prefixRepository(prefix);
  if (base === void 0) return void 0;
  const reach2 = reachOf(entries, base);
  const by = reach2.all.length > 0 ? reach2.all : reach2.fallback;
  const offered = by.length > 0 ? "all" : extent(reach2.some.length > 0);
  const usable = usableExtent(reach2);
  if (usable === "all") return { offered, usable, by };
  const missed2 = firstMissed(entries, reach2, base);
  return { offered, usable, by, ...missed2 === void 0 ? {} : { missed: missed2 } };
}
function reachOf(entries, base) {
  const reach2 = { all: [], some: [], fallback: [] };
  const target = parseSchemeless(base);
  const onHub = isDefaultRegistry(`${base}/x`);
  for (const entry3 of entries) {
    if (!entry3.registry) continue;
    if (target && hostMatches(entry3.registry, target)) {
      if (servesAll(entry3.registry, target.path)) reach2.all.push(entry3);
      else if (servesSome(entry3.registry, target.path)) reach2.some.push(entry3);
    } else if (onHub && entry3.registry.index === HUB_INDEX) reach2.fallback.push(entry3);
  }
  reach2.all.sort(byIndex);
  return reach2;
}
function servesAll(key, path2) {
  return `${path2}/`.startsWith(key.path);
}
function servesSome(key, path2) {
  return key.path.startsWith(`${path2}/`);
}
function usableExtent({ all, some, fallback }) {
  if (all.some(isUsable)) return "all";
  const partly = extent(some.some(isUsable));
  if (all.length > 0 || !fallback.some(isUsable)) return partly;
  const usable = some.filter(isUsable).map(pathOf);
  const shadowed = some.filter((entry3) => !isUsable(entry3) && !usable.some((path2) => pathOf(entry3).startsWith(path2)));
  return shadowed.length > 0 ? "some" : "all";
}
function firstMissed(entries, { some }, base) {
  const secret = [{ name: "", entries }];
  const rest2 = base === "docker.io" ? "/app" : "";
  const names2 = ["app", ...FIRST_LETTERS].map((name) => `${base}/${name}${rest2}`);
  const host = base.split("/", 1)[0] ?? "";
  const narrow2 = some.filter((entry3) => !isUsable(entry3)).slice(0, TRIED_KEYS);
  for (const repository of [...names2, ...narrow2.map((entry3) => `${host}${pathOf(entry3)}a`)]) {
    if (!candidates(secret, repository).some(({ entry: entry3 }) => isUsable(entry3))) return repository;
  }
  return void 0;
}
function isUsable(entry3) {
  return entry3.credential !== "empty";
}
function pathOf(entry3) {
  return entry3.registry?.path ?? "";
}
function extent(any2) {
  return any2 ? "some" : "none";
}

// src/proofs/later.ts
function laterNamespaces(cluster, secret, plane) {
  const miss = (namespace, level) => ({
    namespace,
    explained: whyNotCopied(cluster, { secret, namespace, plane, level })
  });
  const carriers = carriersOf(cluster, secret).map((carrier2) => carrier2.later());
  if (carriers.some(({ all }) => all === true)) return void 0;
  if (!secret.annotations.known) return miss("dp-0", "error");
  const [carried] = isReplicating(secret) ? [] : carriers;
  if (carried?.all === false) return miss(carried.missed, "error");
  if (carried && "unknown" in carried) return undecided2(secret, carried.unknown);
  const annotations = new Map([...secret.annotations.value].map(([key, { value }]) => [key, value.value]));
  const intent = replicationOf(annotations);
  const receipt = receives(intent, namespaceText(secret), { name: "dp-0", labels: void 0 }, flagsOf2(cluster));
  if (receipt !== "copied" && receipt !== "unmatched" && receipt !== "labels-unknown" && receipt !== "bad-selector") {
    return miss("dp-0", "error");
  }
  const { to = [], matching: matching2 } = intent;
  const selected2 = matching2 ? selectedNames(matching2) : [];
  if (selected2 === "all") return void 0;
  const barred = matching2 && barredNames(matching2).find((name) => !matches(to, name));
  if (barred !== void 0) return miss(barred, "error");
  const patterns = selected2 === "labels" ? to : [...to, ...globPatterns(selected2)];
  const generated2 = missedName(patterns, "generated");
  if ("unknown" in generated2) return undecided2(secret, generated2.unknown);
  if (!generated2.included) {
    const shortest = missedName(patterns, "dp");
    return miss("counterexample" in shortest ? shortest.counterexample : generated2.counterexample, "error");
  }
  const legal = missedName(patterns, "dp");
  if ("unknown" in legal) return undecided2(secret, legal.unknown);
  return legal.included ? void 0 : miss(legal.counterexample, "warning");
}
function undecided2(secret, reason) {
  const settle5 = "write a simpler pattern, such as dp-.*";
  return { namespace: "dp-0", explained: { kind: "unknown", reason, settle: settle5, at: secret.name.at } };
}

// src/proofs/trust.ts
var REPLICATOR2 = "kubernetes-replicator";
function heldAssumptions(cluster, { secret, copiedBy }) {
  const { producer, isAssumed, name } = secret;
  const assumptions = [];
  if (producer === "assumption" || isAssumed)
    assumptions.push(`secret "${name.value}" is as pullproof.yaml declares it`);
  if (producer !== "assumption") assumptions.push(...producerAssumption(secret));
  if (copiedBy === REPLICATOR2) assumptions.push(...replicatorAssumption(cluster));
  else if (copiedBy) assumptions.push(`${copiedBy} works in cluster "${cluster.name}"`);
  return assumptions;
}
function producerAssumption({ producer, name }) {
  return producer === "Secret" ? [] : [`secret "${name.value}" is made as its ${producer} says`];
}
function reachAssumptions(cluster, secret) {
  const carrier2 = everywhereBy(cluster, secret);
  if (!carrier2) return [...producerAssumption(secret), ...replicatorAssumption(cluster)];
  if (secret.audience) return producerAssumption(secret);
  return [...producerAssumption(secret), `${carrier2.by} works in cluster "${cluster.name}"`];
}
function replicatorAssumption({ name, replicator }) {
  return replicator.release ? [] : [`${REPLICATOR2} runs in cluster "${name}"`];
}
function namespaceAssumption({ namespaces }, name) {
  const origin = namespaces.get(name)?.origin;
  return origin === "named" || origin === "predicted" ? [`namespace "${name}" exists`] : [];
}

// src/proofs/prefix.ts
function planeFor({ planes }, repository) {
  const { byBase } = indexOf2(planes);
  for (let end = repository.length; end > 0; end = repository.lastIndexOf("/", end - 1)) {
    const found5 = byBase.get(repository.slice(0, end));
    if (found5) return found5;
  }
  return void 0;
}
var indexes = /* @__PURE__ */ new WeakMap();
function indexOf2(planes) {
  const before3 = indexes.get(planes);
  if (before3) return before3;
  const byBase = /* @__PURE__ */ new Map();
  for (const plane of planes) for (const base of basesOf2(plane)) if (!byBase.has(base)) byBase.set(base, plane);
  const [first] = planes.toSorted((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  const index2 = { byBase, first, hasUnusable: planes.some(isUnusable) };
  indexes.set(planes, index2);
  return index2;
}
function isUnusable({ prefix, refusal }) {
  return refusal !== void 0 || prefix === void 0 || prefixError(prefix.value) !== void 0;
}
function hasUnusablePlane({ planes }) {
  return indexOf2(planes).hasUnusable;
}
function basesOf2({ prefix }) {
  const base = prefix && prefixRepository(prefix.value);
  if (base === void 0) return [];
  return isMapped(base) ? [base, base.replace(MAPPED_REGISTRY, NODE_ADDRESS)] : [base];
}
function nodePrefix(prefix) {
  return isMapped(prefix) ? prefix.replace(MAPPED_REGISTRY, NODE_ADDRESS) : prefix;
}
function isMapped(prefix) {
  return prefix === MAPPED_REGISTRY || prefix.startsWith(`${MAPPED_REGISTRY}/`);
}
function firstPlane({ planes }) {
  return indexOf2(planes).first;
}

// src/proofs/unproved.ts
function unprovedCause(bare2) {
  const { cluster, container, image, covering } = bare2;
  const odd = oddImage(bare2, false);
  if (odd) return odd;
  if (covering?.prefix && !covering.secretRef) {
    const { id, prefix } = covering;
    return { rule: "missing-secret-ref", at: prefix.at, identity: [cluster.name, id], plane: covering, prefix };
  }
  const reason = `no pull secret covers ${image.repository}, and an anonymous pull may or may not succeed`;
  const settle5 = "declare it under assume.publicImages, or give the pod a pull secret that covers it";
  return { rule: "unknown-pull", at: container.image.at, identity: [cluster.name, reason], reason, settle: settle5 };
}
function oddImage(bare2, offered) {
  const { cluster, pod, container, image, covering } = bare2;
  const word2 = placeholderWord(image.repository);
  if (word2 !== void 0) {
    return {
      rule: "placeholder-image",
      at: container.image.at,
      identity: identityOf3(bare2),
      image: container.image,
      word: word2
    };
  }
  const plane = covering ? void 0 : firstPlane(cluster);
  if (!plane?.prefix || !isDataPlaneNamespace(namespaceText(pod))) return void 0;
  const { prefix } = plane;
  if (hasUnusablePlane(cluster)) return void 0;
  const at2 = container.image.at;
  return { rule: "foreign-image", at: at2, identity: identityOf3(bare2), image: container.image, plane, prefix, offered };
}
function identityOf3({ cluster, pod, container, image }) {
  return [cluster.name, fullName(pod), pod.kind, container.name, image.repository];
}
var PLACEHOLDER2 = /(?:^|[/._-])((?:image-)?place-?holder(?:-image)?|change-?me|replace-?me|replace-this|tbd|xxx+|your-(?:app|company|image|org|organization|project|registry|repo|repository|user|username|namespace))(?=$|[/._-])/;
var UNDONE = /^docker\.io\/(?:library|to-?do)\/(to-?do)$/;
function placeholderWord(repository) {
  return (PLACEHOLDER2.exec(repository) ?? UNDONE.exec(repository))?.[1];
}

// src/proofs/outcome.ts
var FILLED_IN = { reason: "a template fills in a registry", settle: "write the registry out" };
function step(name, status, message, at2) {
  return { step: name, status, message, at: at2 };
}
function openly2({ world, image, container, cluster, pod }, steps) {
  const { repository } = image;
  const node = world.images.nodeCredentialsBy(repository);
  const open2 = world.images.publicBy(repository);
  const inside = image.domain === NODE_ADDRESS && cluster.planes.length > 0 ? NODE_ADDRESS : void 0;
  const declared = node ?? open2 ?? inside;
  if (declared === void 0) return void 0;
  if (pod.failing) return unbuilt(steps, pod.failing);
  const assumption = node === void 0 ? declared === inside ? `the registry inside the cluster answers at ${declared}` : `${declared} is public` : `nodes can authenticate to ${declared}`;
  const assumed = step("auth-entry", "assumed", assumption, container.image.at);
  const namespace = namespaceAssumption(cluster, namespaceText(pod));
  const before3 = steps.filter(({ status }) => status === "holds");
  return { verdict: "pulled", steps: [...before3, assumed], assumptions: [assumption, ...namespace] };
}
function unbuilt(steps, failing3) {
  const { reason, at: at2, cause } = explainFailing(failing3);
  return { verdict: "unknown", steps: [...steps, step("pull-secret", "unknown", reason, at2)], ...cause && { cause } };
}
function anonymous(task, steps) {
  const { container, image } = task;
  const reason = `no pull secret covers ${image.repository}, and an anonymous pull may or may not succeed`;
  const before3 = steps.filter(({ status }) => status === "holds");
  const open2 = step("auth-entry", "unknown", reason, container.image.at);
  return { verdict: "unknown", cause: unprovedCause(task), steps: [...before3, open2] };
}
function undecided3(steps, name, { reason, settle: settle5, at: at2 }, cluster) {
  const cause = { rule: "unknown-pull", at: at2, identity: [cluster.name, reason], reason, settle: settle5 };
  return { verdict: "unknown", cause, steps: [...steps, step(name, "unknown", reason, at2)] };
}
function invalidPod(cluster, pod, { field, message, at: at2 }) {
  return {
    rule: "invalid-resource",
    at: at2,
    identity: [cluster.name, fullName(pod), field],
    resource: pod,
    field,
    message
  };
}

// src/proofs/secret-links.ts
function secretLinks(chain) {
  const { world, cluster, plane, reference: reference2 } = chain;
  const source = nearestSource(world, cluster.secrets.get(reference2.value) ?? []);
  if (!source?.namespace.known) {
    const [namespace = "dp-0"] = dataPlaneNamespaces(cluster);
    const lack = { name: reference2.value, namespace, reference: reference2, plane, pod: void 0 };
    return [
      explainedLink("pull-secret", "no file of the cluster holds it", explainAbsence(world, cluster, lack), namespace)
    ];
  }
  const doubted = explainDoubt(source);
  if (source.refusal && !doubted)
    return [
      broken("pull-secret", "the API server refuses the secret", refusedCause(source, { namespace: "dp-0", plane }))
    ];
  const declared = link("pull-secret", "holds", `${secretTitle(source)} is declared`, source.name.at);
  if (doubted) return [declared, explainedLink("pull-secret", doubted.reason, doubted)];
  const links = [typeLink(source), contentLink(source), ...copyLinks(chain, source), ...coverLinks(chain, source)];
  const failing3 = source.failing ?? chain.plane.failing;
  if (!failing3) return [declared, ...links];
  const unbuilt2 = explainedLink("pull-secret", "the build fails", explainFailing(failing3));
  return source.content.state === "unknown" ? [declared, unbuilt2, ...links] : [declared, ...links, unbuilt2];
}
function typeLink(source) {
  const { type } = source;
  if (!type.known) return open("type", type.reason, `show the type of secret "${source.name.value}"`, type.at);
  if (dataKeyOf(type.value) !== void 0) return link("type", "holds", `its type is ${type.value}`, type.at);
  return broken("type", `the kubelet ignores secrets of type ${type.value}`, mistyped(source, type.value));
}
function contentLink(source) {
  const { content } = source;
  if (content.state === "unknown") return open("content", content.reason, content.settle, content.at);
  if (content.state === "read" && content.entries.length === 0)
    return broken("content", "its auths are empty", withoutAuths(source));
  if (content.state === "read") return link("content", "holds", "the kubelet can read it", content.at);
  return broken("content", "the kubelet can't read it", refusedCause(source));
}
function copyLinks({ world, cluster, plane, reference: reference2 }, source) {
  const idle = standstill(cluster, { secret: source, namespace: "dp-0", plane, level: "error" });
  if (idle && carriersOf(cluster, source).length === 0)
    return [broken("copy", "kubernetes-replicator does not run", idle)];
  for (const namespace of receptionOf(cluster, reference2.value).wanting) {
    const view = viewOf(world, cluster, { namespace, reference: reference2, plane, pod: void 0 });
    if (view.state === "unknown" && view.held === void 0) {
      const { state: _, held: __, ...unknown2 } = view;
      return [explainedLink("copy", unknown2.reason, { kind: "unknown", ...unknown2 })];
    }
    if (view.state === "unknown" || view.state === "readable") continue;
    if (view.held && !view.held.copiedBy && view.held.secret === source) continue;
    return [broken("copy", `namespace ${namespace} does not get it`, view.cause, namespace)];
  }
  const later = laterNamespaces(cluster, source, plane);
  if (!later) return [link("copy", "holds", "every dp- namespace gets a copy, later ones too", source.name.at)];
  return [explainedLink("copy", `namespace ${later.namespace} would not get it`, later.explained, later.namespace)];
}
function coverLinks({ cluster, plane, prefix }, source) {
  const { content } = source;
  if (content.state !== "read") return [];
  const cover = coversPrefix(content.entries, nodePrefix(prefix.value));
  if (cover?.usable === "all") {
    const key = cover.by[0]?.key ?? "";
    return [link("auth-entry", "holds", `auth entry ${key} covers ${prefix.value}`, content.at)];
  }
  if (content.entries.some(({ templatedKey }) => templatedKey)) {
    return [open("auth-entry", FILLED_IN.reason, FILLED_IN.settle, content.at)];
  }
  const [empty] = cover?.offered === "all" && cover.usable === "none" ? cover.by : [];
  if (empty)
    return [broken("credential", `the credential for ${empty.key} is empty`, emptyCredential(source, empty.key))];
  const identity = [cluster.name, namespaceText(source), source.name.value, plane.id];
  const cause = {
    rule: "uncovered-registry",
    at: content.at,
    identity,
    secret: source,
    plane,
    wanted: prefix,
    missed: cover?.missed,
    // That other images may come under the prefix is no reason to refute it.
    level: cover?.usable === "some" ? "warning" : "error"
  };
  return [broken("auth-entry", `no auth entry covers all of ${prefix.value}`, cause)];
}

// src/proofs/plane.ts
function provePlane(world, cluster, plane, own) {
  if (plane.generation.name === "other" && plane.dated && !plane.refusal)
    return provePlaneByPulls(cluster, plane, plane.dated, own());
  const links = linksOf(world, cluster, plane);
  const failed = links.find(({ explained: explained2 }) => explained2?.kind === "cause" && isRefutation(explained2.cause));
  const doubtful3 = links.find(({ explained: explained2 }) => explained2 !== void 0);
  const deciding = failed ?? doubtful3;
  const cause = deciding?.explained && causeOf2(cluster, plane, deciding.explained);
  const verdict = failed ? "refused" : doubtful3 ? "unknown" : "pulled";
  const shown3 = deciding ? links.slice(0, links.indexOf(deciding) + 1) : links;
  const proof = {
    dataPlane: plane.id,
    cluster: cluster.name,
    ...plane.dated && plane.dated.way !== "proposal" ? { generation: plane.dated.releases } : {},
    prefix: plane.prefix?.value ?? null,
    secretRef: plane.secretRef?.value ?? null,
    verdict,
    counterexample: deciding?.counterexample ?? null,
    cause: cause?.rule ?? null,
    assumptions: verdict === "pulled" ? assumptionsOf3(world, cluster, plane) : [],
    at: plane.name.at,
    proof: shown3.map((link2) => link2.step)
  };
  return { proof, cause, remarks: remarksOf(world, cluster, plane, cause) };
}
function isRefutation(cause) {
  return cause.rule !== "missing-secret-ref" && !("level" in cause && cause.level !== "error");
}
function causeOf2(cluster, plane, explained2) {
  if (explained2.kind === "cause") return explained2.cause;
  const { reason, settle: settle5, at: at2, cause } = explained2;
  return cause ?? { rule: "unknown-pull", at: at2, identity: [cluster.name, plane.id, reason], reason, settle: settle5 };
}
function assumptionsOf3(world, cluster, plane) {
  const controller = `a controller gives the pods of "${plane.id}" the pull secret that spec.registry names`;
  const source = plane.secretRef && nearestSource(world, cluster.secrets.get(plane.secretRef.value) ?? []);
  return source ? [controller, ...reachAssumptions(cluster, source)] : [];
}
function remarksOf(world, cluster, plane, cause) {
  const { secretRef } = plane;
  const source = secretRef && nearestSource(world, cluster.secrets.get(secretRef.value) ?? []);
  if (!source?.namespace.known) return [];
  const { crowded } = receptionOf(cluster, source.name.value);
  const inTheWay = crowded.flatMap((held2) => occupied(cluster, held2, plane) ?? []);
  const isHome = source.audience !== void 0 || world.systemNamespaces.includes(source.namespace.value);
  const isTold = cause?.rule === "misplaced-pull-secret" || cause?.rule === "sealed-scope";
  const isInert = inertField(plane) !== void 0;
  const stray = isHome || isTold || isInert ? [] : [misplaced(world, plane, source)];
  return [...inTheWay, ...stray];
}
function linksOf(world, cluster, plane) {
  const { prefix, secretRef: reference2, generation, refusal } = plane;
  if (refusal) return [refusedLink(plane, refusal)];
  if (generation.name === "other" || !prefix) {
    return [
      open(
        "image",
        `this generation of DataPlane is not judged: ${generation.evidence}`,
        "see the documentation",
        generation.at
      )
    ];
  }
  const identity = [cluster.name, plane.id];
  const error = prefixError(prefix.value);
  if (error !== void 0) {
    return [
      broken("image", `the prefix ${error}`, {
        rule: "malformed-prefix",
        at: prefix.at,
        identity,
        plane,
        prefix,
        error
      })
    ];
  }
  const host = clusterHost(cluster, `${prefix.value}/x`);
  if (host !== void 0 && !openBy(world, prefix.value)) {
    const cause = { rule: "unreachable-registry", at: prefix.at, identity, named: prefix, host, plane };
    return [broken("image", `nodes can't resolve ${host}`, cause)];
  }
  const first = link("image", "holds", `images lie under ${prefix.value}`, prefix.at);
  if (!reference2 || reference2.value === "") return [first, ...withoutSecret(world, cluster, plane, prefix)];
  const inert = inertLink(cluster, plane, reference2);
  if (inert) return [first, inert];
  const named3 = link("pull-secret-ref", "holds", `secretRef names "${reference2.value}"`, reference2.at);
  return [first, named3, ...secretLinks({ world, cluster, plane, prefix, reference: reference2 })];
}
function refusedLink(plane, { field, message, at: at2 }) {
  const identity = [plane.cluster, plane.kind, plane.id, field];
  const cause = { rule: "invalid-resource", at: at2, identity, resource: plane, field, message };
  return broken("image", `the API server refuses the data plane: ${field} ${message}`, cause);
}
function openBy({ images }, prefix) {
  const repository = `${prefixRepository(prefix) ?? prefix}/x`;
  return images.publicBy(repository) ?? images.nodeCredentialsBy(repository);
}
function inertLink(cluster, plane, reference2) {
  const cause = inertCause(cluster, plane);
  if (!cause || cluster.pods.some(({ pullSecrets }) => pullSecrets.some(({ value }) => value === reference2.value)))
    return void 0;
  return broken("pull-secret-ref", `no pod gets the secret: ${cause.why}`, cause);
}
function withoutSecret(world, cluster, plane, prefix) {
  const open2 = openBy(world, prefix.value);
  if (open2 !== void 0) return [link("pull-secret-ref", "assumed", `${open2} needs no pull secret`, prefix.at)];
  const cause = {
    rule: "missing-secret-ref",
    at: prefix.at,
    identity: [cluster.name, plane.id],
    plane,
    prefix
  };
  return [broken("pull-secret-ref", "the plane names no pull secret", cause)];
}

// src/proofs/share.ts
var shares = /* @__PURE__ */ new WeakMap();
function shareOf(cluster, held2) {
  const before3 = shares.get(held2);
  if (before3) return before3;
  const share = {
    presence: presenceSteps(held2),
    credential: step("credential", "holds", "the credential is not empty", held2.content.at),
    assumptions: [...heldAssumptions(cluster, held2), ...namespaceAssumption(cluster, held2.namespace)],
    offers: /* @__PURE__ */ new Map(),
    covering: remembering((key) => `auth entry ${key} covers `)
  };
  shares.set(held2, share);
  return share;
}
function presenceSteps({ secret, namespace, name, copiedBy, type, content }) {
  const written2 = step("pull-secret", "holds", `${secretTitle(secret)} is declared`, secret.name.at);
  const kind = type.known ? type.value : "";
  const read2 = [
    step("type", "holds", `its type is ${kind}`, type.at),
    step("content", "holds", "the kubelet can read it", content.at)
  ];
  if (!copiedBy) return [written2, ...read2];
  const place = secret.annotations.known ? [...secret.annotations.value.values()].find(({ key }) => key.value.includes("/replicate-to"))?.value.at : void 0;
  return [
    written2,
    step("copy", "holds", `${copiedBy} copies it to ${namespace}/${name}`, place ?? secret.name.at),
    ...read2
  ];
}

// src/credentials/near-key.ts
var HUB_NAMES = /* @__PURE__ */ new Set([
  "docker.com",
  "hub.docker.com",
  "registry-1.docker.io",
  "registry.hub.docker.com",
  "www.docker.com"
]);
var KNOWN2 = /* @__PURE__ */ new Set(["docker.io", "gcr.io", "ghcr.io", HUB_INDEX, "k8s.gcr.io", "quay.io"]);
function isNearKey(key, repository) {
  const target = parseSchemeless(repository);
  if (!target) return false;
  const [host, wanted] = [key.host.join("."), target.host.join(".")];
  if (wanted === "docker.io" && HUB_NAMES.has(host)) return true;
  const isSame4 = host === wanted || wanted === "docker.io" && host === HUB_INDEX;
  if (!isSame4) return key.port === target.port && !(KNOWN2.has(host) && KNOWN2.has(wanted)) && isSlip(host, wanted);
  return key.port !== target.port || /^\/v[12]$/.test(key.path) || isSlip(key.path, startOf2(target.path, key.path));
}
function startOf2(path2, other) {
  return path2.split("/").slice(0, other.split("/").length).join("/");
}
function isSlip(written2, meant) {
  return meant.length >= 5 && editDistance(written2, meant, 1) === 1;
}

// src/proofs/uncovered.ts
function uncovered(task, named3, steps) {
  const open2 = openly2(task, steps);
  if (open2) return open2;
  const views = [...named3].sort((a, b) => rank(task, a) - rank(task, b));
  const unsettled = views.find(({ view }) => view.state === "unknown");
  if (unsettled?.view.state === "unknown") {
    const { reason, settle: settle5, at: at2, cause } = unsettled.view;
    const outcome = undecided3(steps, "content", { reason, settle: settle5, at: at2 }, task.cluster);
    return cause ? { ...outcome, cause } : outcome;
  }
  const failing3 = views.map(({ view }) => causeOf3(task, view)).find((cause) => cause !== void 0);
  if (task.plane && failing3) {
    return { verdict: "refused", cause: failing3, steps: [...steps, failure(task, failing3)] };
  }
  const absent = views.find(({ view }) => mayHaveCovered(task, view));
  if (absent && "cause" in absent.view) {
    const { cause } = absent.view;
    return { verdict: "unknown", cause, steps: [...steps, { ...failure(task, cause), status: "unknown" }] };
  }
  const near = views.map(({ view }) => nearMiss(task, view)).find((cause) => cause !== void 0);
  return { ...anonymous(task, steps), ...near && { cause: near } };
}
function nearMiss(task, view) {
  const { cluster, image } = task;
  if (view.state !== "readable" || cluster.planes.some(({ prefix }) => prefix)) return void 0;
  const { entries } = view;
  const isNear2 = entries.some(({ registry }) => registry && isNearKey(registry, image.repository));
  if (!isNear2 || entries.some(({ templatedKey }) => templatedKey) || servesSome2(cluster, view.held.secret, entries))
    return void 0;
  const cause = causeOf3(task, view);
  return cause?.rule === "uncovered-registry" ? { ...cause, level: "warning" } : void 0;
}
function servesSome2({ pods }, secret, entries) {
  const known7 = serving.get(secret);
  if (known7 !== void 0) return known7;
  const serves = pods.some(
    ({ containers }) => containers.some(({ image }) => {
      const parsed3 = parseImage(image.value);
      return parsed3.ok && entries.some((entry3) => entryCovers(entry3, parsed3.repository));
    })
  );
  serving.set(secret, serves);
  return serves;
}
var serving = /* @__PURE__ */ new WeakMap();
function mayHaveCovered({ image }, view) {
  if (!("cause" in view)) return false;
  const secret = "secret" in view.cause ? view.cause.secret : void 0;
  return secret?.content.state !== "read" || secret.content.entries.some((entry3) => entry3.templatedKey || entryCovers(entry3, image.repository));
}
function rank({ plane }, { reference: reference2 }) {
  return plane?.secretRef?.value === reference2.value ? 0 : 1;
}
function causeOf3({ plane, image, container, cluster }, view) {
  if (view.state === "unknown") return void 0;
  if (view.state !== "readable") return view.cause;
  const { secret } = view.held;
  const inTheWay = view.held.refused && occupied(cluster, view.held, plane);
  if (inTheWay) return inTheWay;
  const wanted = plane?.prefix ?? { value: image.repository, at: container.image.at };
  const identity = [...secretIdentity(secret), plane?.id ?? ""];
  const base = { secret, plane, wanted, missed: void 0, level: "error" };
  return { ...base, rule: "uncovered-registry", at: secret.content.at, identity };
}
var FAILED_STEP = {
  "uncovered-registry": { step: "auth-entry", message: "no auth entry covers the image" },
  "mistyped-pull-secret": { step: "type", message: "the kubelet ignores a secret of this type" },
  "occupied-name": { step: "type", message: "another secret of that name stands in the way" },
  "malformed-pull-secret": { step: "content", message: "the kubelet can't read it" },
  "missing-decryption": { step: "content", message: "it is applied encrypted as it is" }
};
function failure(task, cause) {
  const known7 = FAILED_STEP[cause.rule];
  const message = known7?.message ?? `namespace ${namespaceText(task.pod)} does not hold it`;
  return step(known7?.step ?? "pull-secret", "fails", message, cause.at);
}
function withoutSecrets2(task, steps) {
  const open2 = openly2(task, steps);
  if (open2) return open2;
  const { plane, pod, cluster, container } = task;
  const rendered2 = bareRenderedCause(cluster, pod, container.image.value);
  if (rendered2) return { verdict: plane ? "refused" : "unknown", cause: rendered2, steps };
  if (!plane) return anonymous(task, steps);
  if (pod.misspelled) return { verdict: "refused", cause: invalidPod(cluster, pod, pod.misspelled), steps };
  const cause = {
    rule: "missing-image-pull-secret",
    at: container.image.at,
    identity: [cluster.name, fullName(pod), pod.kind],
    pod,
    plane,
    sibling: void 0
  };
  return { verdict: "refused", cause, steps };
}

// src/proofs/offer.ts
function withSecrets(task, named3, steps) {
  for (const one of named3) {
    const outcome = pulledAnyway(task, named3, steps, one);
    if (outcome) return outcome;
  }
  return withViews(task, named3, steps);
}
function withViews(task, named3, steps) {
  for (const { view } of named3) {
    if (view.state !== "malformed") continue;
    const failed = step("content", "fails", "the kubelet refuses the pod: it can't read a pull secret", view.cause.at);
    return { verdict: "refused", cause: view.cause, steps: [...steps, failed] };
  }
  const readable = named3.flatMap(({ view }) => view.state === "readable" ? [view] : []);
  const found5 = candidates(
    readable.map(({ entries, held: held3 }) => ({ name: held3.name, entries })),
    task.image.repository
  );
  const offered = offersOf(task.cluster, found5, readable);
  const index2 = found5.findIndex(({ entry: entry3 }) => entry3.credential !== "empty");
  const winning = found5[index2];
  const held2 = winning && readable[winning.secret]?.held;
  const winner = offered[index2];
  if (winning && held2 && winner)
    return pulled(task, named3, steps, { held: held2, offered, winner, templated: winning.entry.credential === "templated" });
  const open2 = readable.find(({ entries }) => entries.some(({ templatedKey }) => templatedKey));
  if (open2) return openly2(task, steps) ?? filledIn2(task, steps, open2.held);
  const [empty] = found5;
  const emptyIn = empty && readable[empty.secret]?.held;
  if (empty && emptyIn) {
    const cause = emptyCredential(emptyIn.secret, empty.entry.key);
    const failed = step("credential", "fails", `the credential for ${empty.entry.key} is empty`, cause.at);
    return {
      verdict: "refused",
      cause,
      offered,
      steps: [...steps, ...shareOf(task.cluster, emptyIn).presence, failed]
    };
  }
  return uncovered(task, named3, steps);
}
function pulledAnyway(task, named3, steps, { reference: reference2, view: open2 }) {
  if (open2.state !== "unknown" || !open2.held) return void 0;
  const { held: held2, rivals = [] } = open2;
  const assumptions = /* @__PURE__ */ new Set();
  let last;
  for (const content of rivals) {
    if (content.state !== "read") return void 0;
    const view = { state: "readable", entries: content.entries, held: { ...held2, content } };
    last = withViews(
      task,
      named3.map((one) => one.view === open2 ? { reference: reference2, view } : one),
      steps
    );
    if (last.verdict !== "pulled") return void 0;
    for (const assumption of last.assumptions ?? []) assumptions.add(assumption);
  }
  return last && { ...last, assumptions: [...assumptions] };
}
function filledIn2({ cluster }, steps, { content }) {
  return undecided3(steps, "auth-entry", { ...FILLED_IN, at: content.at }, cluster);
}
function offersOf(cluster, found5, readable) {
  const [only, ...others] = found5;
  const held2 = only && readable[only.secret]?.held;
  if (!only || !held2 || others.length > 0) return found5.map(offerOf);
  const { offers } = shareOf(cluster, held2);
  const offered = offers.get(only.entry) ?? [offerOf(only)];
  offers.set(only.entry, offered);
  return offered;
}
function offerOf({ name, entry: entry3 }) {
  return { secret: name, authEntry: entry3.key };
}
function pulled(task, named3, steps, { held: held2, offered, winner, templated }) {
  const failing3 = task.pod.failing ?? held2.secret.failing;
  if (failing3) return unbuilt(steps, failing3);
  const { cluster } = task;
  const { authEntry } = winner;
  const { presence, credential, assumptions, covering } = shareOf(cluster, held2);
  const proof = [
    ...steps,
    ...presence,
    step("auth-entry", "holds", covering(authEntry) + task.image.repository, held2.content.at),
    templated ? { ...credential, status: "assumed", message: "a template fills in the credential" } : credential
  ];
  const odd = oddImage(task, firstPlane(cluster)?.secretRef?.value === held2.name);
  const isMeant2 = odd?.rule === "foreign-image" && (!odd.offered || openly2(task, steps) !== void 0);
  const remarks = [
    ...named3.flatMap(({ view }) => view.state === "absent" ? [softened(view.cause)] : []),
    ...named3.flatMap(({ view }) => (view.held && occupied(cluster, view.held, task.plane)) ?? []),
    ...odd && !isMeant2 ? [odd] : []
  ];
  const given = task.pod.rendering?.assumptions ?? [];
  const more = furtherAssumptions(task, named3, templated ? authEntry : void 0);
  const all = given.length + more.length === 0 ? assumptions : [...given, ...assumptions, ...more];
  return { verdict: "pulled", steps: proof, offered, winner, assumptions: all, remarks };
}
function furtherAssumptions({ pod }, named3, templated) {
  const template = templated === void 0 ? [] : [`the template fills in a credential for ${templated}`];
  const chart = pod.isCharted ? [`the chart of ${pod.kind} "${pod.name.value}" pulls as its values say`] : [];
  const unread = named3.flatMap(
    ({ view, reference: reference2 }) => view.state === "unknown" ? [`what secret "${reference2.value}" holds can be read`] : []
  );
  return [...template, ...chart, ...unread];
}
function softened(cause) {
  return cause.rule === "dangling-image-pull-secret" ? { ...cause, level: "warning" } : cause;
}

// src/proofs/pod-secrets.ts
function podSecretsOf(cluster, pod) {
  const account = pod.serviceAccount;
  const name = account?.value || "default";
  const declared = pod.namespace.known ? cluster.accounts.get(`${pod.namespace.value}/${name}`) : void 0;
  const undeclaredAccount = account && name !== "default" && !declared ? account : void 0;
  if (pod.pullSecretsTainted !== void 0) {
    const settle5 = "render the pods and judge the result";
    return {
      references: [],
      by: "the pod",
      at: pod.spec,
      unknown: { reason: pod.pullSecretsTainted, settle: settle5 },
      undeclaredAccount
    };
  }
  if (pod.pullSecrets.length > 0) {
    const references2 = named(pod.pullSecrets);
    return { references: references2, by: "the pod", at: pod.pullSecrets[0]?.at ?? pod.spec, unknown: void 0, undeclaredAccount };
  }
  const by = `service account "${name}"`;
  const unknown2 = declared?.pullSecretsTainted === void 0 ? void 0 : { reason: declared.pullSecretsTainted, settle: `render ${by} and judge the result` };
  const references = named(declared?.pullSecrets ?? []);
  const at2 = references[0]?.at ?? account?.at ?? pod.name.at;
  return { references, by: references.length > 0 ? by : "nobody", at: at2, unknown: unknown2, undeclaredAccount };
}
function named(references) {
  return references.filter(({ value }) => value !== "");
}

// src/proofs/pull.ts
function provePull(world, cluster, pod, container) {
  const parsed3 = parseImage(container.image.value);
  const covering = parsed3.ok ? planeFor(cluster, parsed3.repository) : void 0;
  const outcome = decide({ world, cluster, pod, container, covering });
  const { verdict, cause, steps, offered = [], winner, assumptions = [], remarks = [] } = outcome;
  const proof = {
    cluster: cluster.name,
    dataPlane: pod.rendering ? pod.rendering.plane ?? null : (covering ?? firstPlane(cluster))?.id ?? null,
    namespace: namespaceText(pod),
    workload: { kind: pod.kind, name: pod.name.value },
    container: container.name,
    image: container.image.value,
    verdict,
    cause: cause?.rule ?? null,
    secret: winner?.secret ?? null,
    authEntry: winner?.authEntry ?? null,
    candidates: offered,
    assumptions,
    at: container.image.at,
    proof: steps
  };
  return { proof, cause, remarks };
}
function decide(asked) {
  const { cluster, pod, container, covering } = asked;
  const { image } = container;
  if (pod.failing && !pod.failing.fault) return unbuilt([], pod.failing);
  const hole = /\$\{[^}]*\}|\{\{[^}]*\}\}|\$\(\w+\)/.exec(image.value);
  const unrendered2 = container.tainted ?? (hole ? `"${hole[0]}" is filled in later` : void 0);
  if (unrendered2 !== void 0) {
    const settle5 = "render the manifest and judge the result";
    return undecided3([], "image", { reason: unrendered2, settle: settle5, at: image.at }, cluster);
  }
  const parsed3 = parseImage(image.value);
  if (!parsed3.ok) {
    const identity = [cluster.name, fullName(pod), container.name, image.value];
    const cause = { rule: "malformed-image", at: image.at, identity, pod, container, error: parsed3.error };
    return { verdict: "refused", cause, steps: [step("image", "fails", `the image ${parsed3.error}`, image.at)] };
  }
  const steps = [step("image", "holds", `the image is of repository ${parsed3.repository}`, image.at)];
  if (pod.refusal) {
    const { field, message, at: at2 } = pod.refusal;
    return {
      verdict: "refused",
      cause: invalidPod(cluster, pod, pod.refusal),
      steps: [step("image", "fails", `the API server refuses the pod: ${field} ${message}`, at2)]
    };
  }
  const plane = covering?.secretRef ? covering : void 0;
  const task = { ...asked, image: parsed3, plane };
  const host = clusterHost(cluster, image.value);
  return host === void 0 ? admitted(task, steps) : openly2(task, steps) ?? unreachable(task, host);
}
function unreachable({ cluster, container, pod, covering }, host) {
  const named3 = covering?.prefix ?? container.image;
  const identity = covering ? [cluster.name, covering.id] : [cluster.name, fullName(pod), pod.kind, container.name];
  const cause = { rule: "unreachable-registry", at: named3.at, identity, named: named3, host, plane: covering };
  const failed = step("image", "fails", `nodes can't resolve ${host}`, container.image.at);
  return { verdict: "refused", cause, steps: [failed] };
}
function admitted(task, steps) {
  const { cluster, pod } = task;
  if (!pod.namespace.known) {
    const open2 = openly2(task, steps);
    if (open2) return open2;
    const { reason, at: at3 } = pod.namespace;
    return undecided3(steps, "pull-secret-ref", { reason, settle: "say in which namespace the pod lands", at: at3 }, cluster);
  }
  const { references, by, at: at2, unknown: unknown2, undeclaredAccount } = podSecretsOf(cluster, pod);
  if (unknown2) return openly2(task, steps) ?? undecided3(steps, "pull-secret-ref", { ...unknown2, at: at2 }, cluster);
  if (undeclaredAccount) {
    const reason = `no file declares service account "${undeclaredAccount.value}", without which the pod is not admitted`;
    const { at: place } = undeclaredAccount;
    return undecided3(steps, "pull-secret-ref", { reason, settle: "declare the service account", at: place }, cluster);
  }
  if (references.length === 0)
    return withoutSecrets2(task, [
      ...steps,
      step("pull-secret-ref", "fails", "neither the pod nor its service account names a pull secret", at2)
    ]);
  const namespace = pod.namespace.value;
  const named3 = references.map((reference2) => ({
    reference: reference2,
    view: viewOf(task.world, cluster, { namespace, reference: reference2, plane: task.plane, pod })
  }));
  const names2 = references.map(({ value }) => `"${value}"`).join(", ");
  return withSecrets(task, named3, [...steps, step("pull-secret-ref", "holds", once2(`${by} names ${names2}`), at2)]);
}
var once2 = remembering((text) => text);

// apart:src/results/proof.ts
var { subjectOf } = require("./check.cjs");

// src/facts/veil.ts
function veiled(text, key) {
  return MARK2 + digestOf(text, key).slice(0, LENGTH);
}
var MARK2 = "~";
var LENGTH = 20;
var VEILED = new RegExp(`^${MARK2}[0-9a-f]{${LENGTH}}`);
function isVeiled(text) {
  return VEILED.test(text);
}
function veiledInPlace(text, key) {
  const digest = digestOf(text, key);
  return digest.repeat(Math.ceil(text.length / digest.length)).slice(0, text.length);
}
function digestOf(text, key) {
  return sha256(`${key} ${text}`);
}
function finderBy(key) {
  if (key === void 0) return (find, name) => find(name);
  const hidden2 = remembering((name) => veiled(name, key));
  return (find, name) => find(name) ?? find(hidden2(name));
}

// src/openchoreo/generation.ts
var RELEASES = [
  "v0.1",
  "v0.2",
  "v0.3",
  "v0.4",
  "v0.5",
  "v0.6",
  "v0.7",
  "v0.8",
  "v0.9",
  "v0.10",
  "v0.11",
  "v0.12",
  "v0.13",
  "v0.14",
  "v0.15",
  "v0.16",
  "v0.17",
  "v1.0",
  "v1.1",
  "v1.2"
];
var ALL = { since: "v0.1", until: "v1.2" };
function rankOf2(release2) {
  return RELEASES.indexOf(release2);
}
function shared(a, b) {
  const since = rankOf2(a.since) > rankOf2(b.since) ? a.since : b.since;
  const until = rankOf2(a.until) < rankOf2(b.until) ? a.until : b.until;
  return rankOf2(since) <= rankOf2(until) ? { since, until } : void 0;
}
function isBefore(a, b) {
  return rankOf2(a.until) < rankOf2(b.since);
}
function isWithin3(inner, outer) {
  return rankOf2(inner.since) >= rankOf2(outer.since) && rankOf2(inner.until) <= rankOf2(outer.until);
}
function generationText({ since, until }) {
  if (until === ALL.until) return since === ALL.since ? "any release" : `${since} or later`;
  return since === until ? since : `${since}\u2013${until}`;
}
function configuredGeneration(text) {
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(text) ?? [];
  if (major === void 0 || minor === void 0) return void 0;
  const found5 = RELEASES.find((release2) => release2 === `v${Number(major)}.${Number(minor)}`);
  if (found5) return { since: found5, until: found5 };
  return Number(major) >= 1 ? { since: "v1.2", until: "v1.2" } : void 0;
}
function releases() {
  return RELEASES;
}

// late:/resource-validator.js
var loaded3;
var load3 = () => loaded3 ??= require("./resource-validator-LSNGIYGW.cjs").all;
var late3 = (name) => new Proxy(function() {
}, {
  apply: (_, self, given) => load3()[name](...given),
  get: (_, key) => load3()[name][key]
});
var _default2 = /* @__PURE__ */ late3("default");

// src/openchoreo/admission.ts
function refusedParts(inventory, dating) {
  const misfits = new Set(dating.misfits.map(({ part }) => part));
  return inventory.parts.flatMap((part) => {
    const errors = [...nameRefusals(part), ...misfits.has(part) ? [] : refusalsOf(part, dating)];
    return errors.length > 0 ? [{ part, resource: resourceOf(part.landing), errors, strict: [] }] : [];
  });
}
function nameRefusals({ landing: { root } }) {
  const name = textAt(root, "metadata", "name");
  if (!name || /\$\{|\{\{/.test(name.value)) return [];
  return dnsSubdomainFaults(name.value).map((message) => ({ field: "metadata.name", message, at: name.at }));
}
function refusalsOf(part, dating) {
  const { root } = part.landing;
  const spec = at(root, "spec");
  if (!spec || textAt(root, "apiVersion")?.value !== "openchoreo.dev/v1alpha1") return [];
  const { since, until } = dating.of(part);
  const instance = { kind: part.kind, since: rankOf2(since), until: rankOf2(until), spec: withoutNulls(jsonOf(spec)) };
  return _default2(instance) ? [] : refusalsIn(_default2.errors ?? [], root);
}

// src/openchoreo/cel-value.ts
var UNDECIDED2 = "\0undecided";
var FAILING = "\0failing";
var OMITTED = "\0omitted";
var NONE12 = "\0none";
var SOME = "\0some";
function undecided4(reason, place, written2 = "") {
  return { ...scalarNode(`${written2}\0${reason}`, place), tag: UNDECIDED2 };
}
function failing2(reason, place, written2 = "") {
  return { ...undecided4(reason, place, written2), tag: FAILING };
}
function isFailing(node) {
  return node.kind === "scalar" && node.tag === FAILING;
}
function whyUndecided(node) {
  return node.kind === "scalar" && (node.tag === UNDECIDED2 || node.tag === FAILING) ? node.text.slice(node.text.indexOf("\0") + 1) : void 0;
}
function writtenFor({ text }) {
  return text.slice(0, Math.max(0, text.indexOf("\0")));
}
var MOST_WEIGHT = 1e5;
var TOO_LARGE = "a value in its templates gets too large";
var weights = /* @__PURE__ */ new WeakMap();
function weightOf(node) {
  if (node.kind === "scalar") return 1 + Math.floor(node.text.length / 16);
  const known7 = weights.get(node);
  if (known7 !== void 0) return known7;
  let weight = 1;
  if (node.kind === "seq") for (const item of node.items) weight += weightOf(item);
  else for (const { value } of node.entries) weight += 1 + weightOf(value);
  weights.set(node, weight);
  return weight;
}
function omitted(place) {
  return { ...scalarNode("", place), tag: OMITTED };
}
function isOmitted(node) {
  return node.kind === "scalar" && node.tag === OMITTED;
}
function optionalOf(value, place) {
  if (value === void 0) return { ...scalarNode("", place), tag: NONE12 };
  const tagged = { ...scalarNode("", place), tag: SOME };
  return mapNode([{ key: tagged, value }], place);
}
function isOptional(node) {
  return isNone(node) || isSome(node);
}
function heldBy(node) {
  return isSome(node) ? node.entries[0]?.value : void 0;
}
function isNone(node) {
  return node.kind === "scalar" && node.tag === NONE12;
}
function isSome(node) {
  return node.kind === "map" && node.entries[0]?.key.tag === SOME;
}
var INTEGER = "!!int";
function scalarFor(value, place) {
  const node = scalarNode(String(value), place);
  if (typeof value === "number") return { ...node, tag: INTEGER };
  return typeof value === "string" ? node : { ...node, plain: true };
}
function doubleFor(value, place) {
  return { ...scalarNode(String(value), place), plain: true };
}
function isInteger(node) {
  return node.kind === "scalar" && node.tag === INTEGER;
}
function numberText(node, value) {
  const [digits = "", exponent = ""] = value.toExponential().split("e");
  const power = Number(exponent);
  if (isInteger(node) || value === 0 || power >= -4 && power < 6) return String(value);
  return `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
function treeOf(value, place) {
  if (value === null || typeof value !== "object") return scalarFor(value, place);
  if (isList2(value))
    return seqNode(
      value.map((item) => treeOf(item, place)),
      place
    );
  const entries = Object.entries(value).map(([key, item]) => ({
    key: scalarNode(key, place),
    value: treeOf(item, place)
  }));
  return mapNode(entries, place);
}
function isList2(value) {
  return Array.isArray(value);
}
function booleanOf(node) {
  const value = plainOf(node);
  return typeof value === "boolean" ? value : void 0;
}
function stringOf2(node) {
  const value = plainOf(node);
  return typeof value === "string" ? value : void 0;
}
function numberOf(node) {
  const value = plainOf(node);
  return typeof value === "number" ? value : void 0;
}
function plainOf(node) {
  if (node.kind !== "scalar" || node.tag?.startsWith("\0")) return void 0;
  return scalarOf(node);
}
function equal(left2, right) {
  if (whyUndecided(left2) !== void 0 || whyUndecided(right) !== void 0) return void 0;
  if (left2.kind === "seq")
    return right.kind === "seq" && left2.items.length === right.items.length ? every(left2.items.map((item, i) => pair(item, right.items[i]))) : false;
  if (left2.kind === "map") return right.kind === "map" ? equalMaps(left2, right) : false;
  const [first, second] = [numberOf(left2), numberOf(right)];
  if (first !== void 0 && second !== void 0) return first === second;
  return right.kind === "scalar" && left2.tag === right.tag && plainOf(left2) === plainOf(right) && isNull(left2) === isNull(right);
}
function equalMaps(left2, right) {
  if (left2.entries.length !== right.entries.length) return false;
  const others = new Map(right.entries.map(({ key, value }) => [key.text, value]));
  return every(left2.entries.map(({ key, value }) => pair(value, others.get(key.text))));
}
function pair(left2, right) {
  return right === void 0 ? false : equal(left2, right);
}
function every(results) {
  if (results.includes(false)) return false;
  return results.includes(void 0) ? void 0 : true;
}

// src/openchoreo/made-map.ts
function entry2(key, value) {
  return { key: scalarNode(key, value), value };
}
function map(place, entries) {
  return mapNode(
    Object.entries(entries).flatMap(([key, value]) => value ? [entry2(key, value)] : []),
    place
  );
}
function isEmpty3(node) {
  if (node.kind === "map") return node.entries.every(({ value }) => isEmpty3(value));
  return node.kind === "seq" && node.items.length === 0;
}

// src/openchoreo/parameters.ts
var DEPTH_LIMIT3 = 30;
function withDefaults(given, schema, place, sharedTypes) {
  if (!schema) return mapNode([], place);
  const openApi = at(schema, "openAPIV3Schema");
  if (openApi) {
    const made2 = defaulted2(
      given?.kind === "map" ? given : mapNode([], place),
      openApi,
      { types: at(openApi, "$defs"), isGiven: true },
      0
    );
    return made2.kind === "map" ? made2 : mapNode([], place);
  }
  const { properties, types = sharedTypes } = schemaOf(schema);
  const map3 = given?.kind === "map" ? given : mapNode([], place);
  return properties ? filled3(map3, properties, types, 0) : map3;
}
function referred(schema, types) {
  const reference2 = textAt(schema, "$ref")?.value;
  if (reference2 === void 0) return schema;
  const own = at(types, reference2.split("/").at(-1) ?? "");
  return own?.kind === "map" ? overlaid2(own, schema, schema) : void 0;
}
var PRUNED = "whether a value that its schema does not know is kept depends on the release";
function defaulted2(value, written2, filling, depth) {
  const { types, isGiven } = filling;
  const schema = depth < DEPTH_LIMIT3 ? referred(written2, types) : void 0;
  if (!schema || value.kind === "scalar") return value;
  const below3 = (inner, own) => defaulted2(inner, own, filling, depth + 1);
  if (value.kind === "seq") {
    const items = at(schema, "items");
    return items ? seqNode(
      value.items.map((item) => below3(item, items)),
      value
    ) : value;
  }
  const properties = mapAt(schema, "properties");
  const others = at(schema, "additionalProperties");
  const keeps = !isGiven || others !== void 0 || textAt(schema, "x-kubernetes-preserve-unknown-fields")?.value === "true";
  const given = value.entries.flatMap(({ key, value: inner }) => {
    const own = entryOf(properties, key.text)?.value;
    if (own && isReplaced(inner, own, types)) return [];
    if (own) return [{ key, value: below3(inner, own) }];
    if (!keeps) return [{ key, value: undecided4(PRUNED, inner) }];
    return [{ key, value: others?.kind === "map" ? below3(inner, others) : inner }];
  });
  const names2 = new Set(given.map(({ key }) => key.text));
  const filledIn3 = (properties?.entries ?? []).flatMap(({ key, value: own }) => {
    const fallback = defaultOf(own, types);
    if (names2.has(key.text) || !fallback) return [];
    return [{ key, value: defaulted2(fallback, own, { types, isGiven: false }, depth + 1) }];
  });
  return mapNode([...given, ...filledIn3], value);
}
function defaultOf(written2, types) {
  return entryOf(referred(written2, types), "default")?.value;
}
function isReplaced(value, written2, types) {
  const isNullable = textAt(referred(written2, types), "nullable")?.value === "true";
  return isNull(value) && !isNullable && defaultOf(written2, types) !== void 0;
}
function schemaOf(schema) {
  const open2 = at(schema, "openAPIV3Schema") ?? at(schema, "ocSchema") ?? schema;
  const types = at(open2, "$defs") ?? at(open2, "$types") ?? at(schema, "$types");
  const properties = mapAt(open2, "properties");
  if (properties || textAt(open2, "type")?.value === "object") return { properties: properties?.entries, types };
  const entries = open2.kind === "map" ? open2.entries.filter(({ key }) => !key.text.startsWith("$")) : [];
  return { properties: entries, types };
}
function filled3(given, properties, types, depth) {
  const entries = properties.flatMap(({ key, value }) => {
    const written2 = entryOf(given, key.text);
    const field = fieldOf2(value, types);
    const start2 = written2 && !isNull(written2.value) ? written2.value : field.fallback;
    if (start2 === void 0) return [];
    const nested = field.properties;
    const complete = nested && start2.kind === "map" && depth < DEPTH_LIMIT3;
    return [{ key: written2?.key ?? key, value: complete ? filled3(start2, nested, types, depth + 1) : start2 }];
  });
  return mapNode(entries, given);
}
function fieldOf2(written2, types) {
  if (written2.kind === "scalar") return shorthandOf(written2, types);
  const name = textAt(written2, "$ref")?.value.split("/").at(-1);
  const referred2 = name === void 0 ? void 0 : at(types, name);
  const schema = referred2 ?? written2;
  const fallback = entryOf(written2, "default")?.value ?? entryOf(schema, "default")?.value;
  if (isOpen3(schema)) return { fallback, properties: mapAt(schema, "properties")?.entries };
  const nested = schema.kind === "map" ? schema.entries.filter(({ key }) => !key.text.startsWith("$")) : [];
  return { fallback: at(written2, "$default") ?? mapNode([], written2), properties: nested };
}
function isOpen3(schema) {
  const type = at(schema, "type");
  return type?.kind === "scalar" && /^[a-z]+$/.test(type.text) || entryOf(schema, "properties") !== void 0;
}
function shorthandOf(written2, types) {
  const [type = "", ...marks] = written2.text.split("|").map((part) => part.trim());
  const mark = marks.find((part) => part.startsWith("default="));
  const named3 = mapAt(types, type);
  const properties = named3?.entries.filter(({ key }) => !key.text.startsWith("$"));
  if (mark === void 0) return { fallback: named3 ? mapNode([], written2) : void 0, properties };
  return { fallback: literal(mark.slice("default=".length), type, written2), properties };
}
function literal(text, type, place) {
  if (text === "[]") return { kind: "seq", items: [], path: place.path, start: place.start, end: place.end };
  if (text === "{}") return mapNode([], place);
  const quoted2 = /^(["'])(.*)\1$/.exec(text);
  const node = scalarNode(quoted2?.[2] ?? text, place);
  return type === "string" || quoted2 ? node : { ...node, plain: true };
}
function overlaid2(base, over, place) {
  const entries = /* @__PURE__ */ new Map();
  if (base?.kind === "map") for (const entry3 of base.entries) entries.set(entry3.key.text, entry3);
  if (over?.kind === "map") {
    for (const entry3 of over.entries) {
      const before3 = entries.get(entry3.key.text);
      const both = before3?.value.kind === "map" && entry3.value.kind === "map";
      entries.set(entry3.key.text, both ? { key: entry3.key, value: overlaid2(before3.value, entry3.value, place) } : entry3);
    }
  }
  return mapNode([...entries.values()], place);
}

// src/openchoreo/workload-variables.ts
function overridden2(workload, overrides) {
  const container = at(workload, "container");
  if (workload?.kind !== "map" || container?.kind !== "map" || !overrides) return workload;
  const merged3 = (field) => {
    const given = new Map(itemsAt(overrides, field).map((item) => [textAt(item, "key")?.value, item]));
    const own = itemsAt(container, field).map((item) => [textAt(item, "key")?.value, item]);
    const kept2 = own.map(([key, item]) => given.get(key) ?? item);
    const keys = new Set(own.map(([key]) => key));
    return seqNode([...kept2, ...[...given].filter(([key]) => !keys.has(key)).map(([, item]) => item)], overrides);
  };
  const both = map(overrides, { env: merged3("env"), files: merged3("files") });
  return overlaid2(workload, map(workload, { container: overlaid2(container, both, container) }), workload);
}
function workloadVariable(workload, place) {
  if (!workload) return undecided4("no file shows the workload", place);
  const endpoints = at(workload, "endpoints");
  const made2 = (endpoints?.kind === "map" ? endpoints.entries : []).map(({ key, value }) => {
    const extra = itemsAt(value, "visibility").filter((item) => item.kind !== "scalar" || item.text !== "project");
    const visibility = seqNode([scalarNode("project", value), ...extra], value);
    const target = at(value, "targetPort") ?? at(value, "port");
    return { key, value: overlaid2(value, map(value, { visibility, targetPort: target }), value) };
  });
  const container = at(workload, "container");
  const first = at(workload, "containers");
  const main = container ?? (first?.kind === "map" ? first.entries[0]?.value : void 0);
  return map(place, { container: main, containers: first, endpoints: mapNode(made2, place) });
}
function configurationsOf(workload, place) {
  if (!workload) return undecided4("no file shows the workload", place);
  const containers = at(workload, "containers");
  const all = containers?.kind === "map" ? containers.entries : [];
  const single = at(workload, "container") ?? all[0]?.value;
  const own = configurationOf2(single, place);
  return mapNode(
    [...own.entries, ...all.map(({ key, value }) => entry2(key.text, configurationOf2(value, place)))],
    place
  );
}
function configurationOf2(container, place) {
  const part = (field, secret) => {
    const items = itemsAt(container, field).filter((item) => at(item, "valueFrom") !== void 0 === secret);
    return seqNode(
      items.map(
        (item) => map(item, {
          name: at(item, "key"),
          value: at(item, "value"),
          mountPath: at(item, "mountPath"),
          remoteRef: secret ? undecided4("what a SecretReference refers to is not followed", item) : void 0
        })
      ),
      place
    );
  };
  const both = (secret) => map(place, { envs: part("env", secret), files: part("files", secret) });
  return map(place, { configs: both(false), secrets: both(true) });
}
function derivedOf(workload, place) {
  if (!workload) return mapNode([], place);
  const container = at(workload, "container") ?? firstOf4(at(workload, "containers"));
  const configuration = configurationOf2(container, place);
  const open2 = undecided4("names with a hash of their content are not made here", place);
  const items = (...path2) => itemsAt(configuration, ...path2);
  const named3 = (list) => seqNode(
    list.map((item) => overlaid2(item, map(item, { resourceName: open2 }), item)),
    place
  );
  const grouped2 = (list) => seqNode(list.length === 0 ? [] : [map(place, { resourceName: open2, envs: seqNode(list, place) })], place);
  const whole = (...lists) => lists.every(({ length }) => length === 0) ? seqNode([], place) : open2;
  const [configEnvs, configFiles] = [items("configs", "envs"), items("configs", "files")];
  const [secretEnvs, secretFiles] = [items("secrets", "envs"), items("secrets", "files")];
  const linked = at(workload, "dependencies") ?? at(workload, "connections");
  const needed = linked && !isEmpty3(linked) ? open2 : seqNode([], place);
  return map(place, {
    "configurations.toConfigEnvsByContainer": grouped2(configEnvs),
    "configurations.toSecretEnvsByContainer": grouped2(secretEnvs),
    "configurations.toConfigFileList": named3(configFiles),
    "configurations.toSecretFileList": named3(secretFiles),
    "configurations.toContainerEnvFrom": whole(configEnvs, secretEnvs),
    "configurations.toContainerVolumeMounts": whole(configFiles, secretFiles),
    "configurations.toVolumes": whole(configFiles, secretFiles),
    "workload.toServicePorts": open2,
    "workload.toEndpointResources": open2,
    "dependencies.toContainerEnvs": needed,
    "dependencies.toContainerVolumeMounts": needed,
    "dependencies.toVolumes": needed,
    "connections.toContainerEnvs": needed
  });
}
function firstOf4(node) {
  return node?.kind === "map" ? node.entries[0]?.value : void 0;
}

// src/openchoreo/context.ts
function componentVariables(release2, around2) {
  const { binding, place } = around2;
  const overrides = at(binding, "spec", "componentTypeEnvironmentConfigs") ?? at(binding, "spec", "componentTypeEnvOverrides") ?? at(binding, "spec", "overrides");
  const { parameters, configs } = parametersOf(release2.type, release2.parameters, overrides, place);
  return new Map([
    ...commonVariables(release2, around2),
    ["parameters", parameters],
    ...configVariables(configs, release2.type)
  ]);
}
function traitVariables(release2, use, parameters, configs, around2) {
  const { binding, place } = around2;
  const overrides = configs ?? traitOverrides(binding, use.instance);
  const made2 = parametersOf(use.spec, parameters, overrides, place);
  return new Map([
    ...commonVariables(release2, around2),
    ["trait", treeOf({ name: use.name, instanceName: use.instance }, place)],
    ["parameters", made2.parameters],
    ...configVariables(made2.configs, use.spec)
  ]);
}
function traitOverrides(binding, instance) {
  const all = at(binding, "spec", "traitEnvironmentConfigs") ?? at(binding, "spec", "traitOverrides");
  return all && entryOf(all, instance)?.value;
}
function configVariables(configs, spec) {
  const isLater = at(spec, "parameters") !== void 0 || at(spec, "environmentConfigs") !== void 0;
  return (isLater ? ["environmentConfigs"] : ["environmentConfigs", "envOverrides"]).map((name) => [name, configs]);
}
function parametersOf(spec, given, overrides, place) {
  const old = at(spec, "schema");
  if (!old) {
    return {
      parameters: withDefaults(given, at(spec, "parameters"), place),
      configs: withDefaults(overrides, at(spec, "environmentConfigs"), place)
    };
  }
  const types = at(old, "types");
  const schema = overlaid2(at(old, "parameters"), at(old, "envOverrides"), place);
  return {
    parameters: withDefaults(overlaid2(given, overrides, place), schema, place, types),
    configs: withDefaults(overrides, at(old, "envOverrides") ?? mapNode([], place), place, types)
  };
}
var LINKS = ["dependencies", "connections"];
function commonVariables(release2, around2) {
  const { binding, place } = around2;
  const workload = overridden2(release2.workload, at(binding, "spec", "workloadOverrides", "container"));
  return [
    ["metadata", metadataVariable(around2)],
    ["workload", workloadVariable(workload, place)],
    ["configurations", configurationsOf(workload, place)],
    ["derived", derivedOf(workload, place)],
    ...LINKS.map((name) => [name, undecided4("what a workload depends on is not followed", place)]),
    ...planeVariables(around2)
  ];
}
function metadataVariable({ metadata, place }) {
  const open2 = undecided4("no file shows unique ids", place);
  const names2 = treeOf(metadata, place);
  const unnamed2 = undecided4("no file shows where it is deployed", place);
  const hidden2 = [
    "labels",
    "podSelectors",
    ...["component", "resource", "project", "dataPlane", "environment"].map((of) => `${of}UID`)
  ];
  const missing3 = ["name", "namespace", "componentNamespace", "environmentName"].filter((key) => !(key in metadata));
  return mapNode(
    [
      ...names2.kind === "map" ? names2.entries : [],
      ...missing3.map((key) => entry2(key, unnamed2)),
      ...hidden2.map((key) => entry2(key, open2)),
      entry2("annotations", mapNode([], place))
    ],
    place
  );
}
function planeVariables({
  dataPlane,
  dataPlaneName,
  environment,
  place
}) {
  if (!dataPlane) {
    const open2 = undecided4(`no file shows data plane "${dataPlaneName}"`, place);
    return ["dataplane", "environment", "gateway"].map((name) => [name, open2]);
  }
  const gateway = gatewayOf(at(environment, "spec", "gateway"), at(dataPlane, "spec", "gateway"), place);
  const annotations = at(dataPlane, "metadata", "annotations");
  const plane = map(place, {
    secretStore: at(dataPlane, "spec", "secretStoreRef", "name"),
    gateway: at(dataPlane, "spec", "gateway"),
    observabilityPlaneRef: at(dataPlane, "spec", "observabilityPlaneRef"),
    annotations: annotations && !isEmpty3(annotations) ? annotations : void 0
  });
  return [
    ["dataplane", plane],
    ["environment", map(place, { gateway, defaultNotificationChannel: undecided4(UNFOLLOWED, place) })],
    ...gateway ? [["gateway", gateway]] : []
  ];
}
var UNFOLLOWED = "which notification channel an environment has is not followed";
function gatewayOf(own, plane, place) {
  const sorted2 = (network) => {
    const both = map(place, {
      ...fieldsOf3(at(plane, network), "external", "internal"),
      ...fieldsOf3(at(own, network), "external", "internal")
    });
    return both.entries.length > 0 ? both : void 0;
  };
  const gateway = map(place, { ingress: sorted2("ingress"), egress: sorted2("egress") });
  return gateway.entries.length > 0 ? gateway : own ?? plane;
}
function fieldsOf3(node, ...keys) {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = at(node, key);
      return value ? [[key, value]] : [];
    })
  );
}

// src/openchoreo/parameter-check.ts
function checkParameters(spec, variables, budget) {
  for (const section of ["parameters", "environmentConfigs"]) {
    const schema = at(spec, section, "openAPIV3Schema");
    const value = variables.get(section);
    const fault = schema && value && faultOf(value, schema, at(schema, "$defs"), 0);
    if (fault) fail(budget, { reason: `${section} ${fault.message}`, at: spanOf(fault.node) });
  }
}
var DEPTH_LIMIT4 = 30;
function faultOf(value, written2, types, depth) {
  if (depth > DEPTH_LIMIT4 || whyUndecided(value) !== void 0) return void 0;
  const schema = referred(written2, types);
  if (!schema) return { message: `refer to a type that their schema does not define`, node: written2 };
  const check = (inner, own) => faultOf(inner, own, types, depth + 1);
  const message = typeFault(value, schema) ?? enumFault(value, schema) ?? rangeFault(value, schema);
  if (message !== void 0) return { message, node: value };
  const fits4 = (own) => check(value, own) === void 0;
  const [any2, one, not] = [itemsAt(schema, "anyOf"), itemsAt(schema, "oneOf"), at(schema, "not")];
  if (any2.length > 0 && !any2.some(fits4)) return { message: "fit none of the schemas under anyOf", node: value };
  if (one.length > 0 && one.filter(fits4).length !== 1) return { message: "do not fit one of oneOf", node: value };
  if (not && fits4(not)) return { message: "fit what the schema excludes", node: value };
  for (const own of itemsAt(schema, "allOf")) {
    const fault = check(value, own);
    if (fault) return fault;
  }
  if (value.kind === "map") return mapFault(value, schema, check);
  return value.kind === "seq" ? listFault(value, schema, check) : void 0;
}
var TYPES3 = {
  object: ({ kind }) => kind === "map",
  array: ({ kind }) => kind === "seq",
  string: (value) => typeof plainOf(value) === "string",
  boolean: (value) => typeof plainOf(value) === "boolean",
  number: (value) => numberOf(value) !== void 0,
  integer: (value) => Number.isInteger(numberOf(value))
};
function typeFault(value, schema) {
  const type = textAt(schema, "type")?.value ?? "";
  const isNullable = plainOf(value) === null && textAt(schema, "nullable")?.value === "true";
  if (isNullable || !Object.hasOwn(TYPES3, type) || TYPES3[type]?.(value)) return void 0;
  return `have another type than ${type}`;
}
function enumFault(value, schema) {
  const allowed = itemsAt(schema, "enum");
  return allowed.length === 0 || allowed.some((one) => equal(one, value) !== false) ? void 0 : "have a value that the schema does not list";
}
function rangeFault(value, schema) {
  const limit = (key) => {
    const node = at(schema, key);
    return node && numberOf(node);
  };
  const flag = (key) => textAt(schema, key)?.value === "true";
  const [least2, most] = [limit("minimum"), limit("maximum")];
  const number = numberOf(value);
  if (number !== void 0) {
    if (least2 !== void 0 && (number < least2 || flag("exclusiveMinimum") && number === least2))
      return "are too small";
    if (most !== void 0 && (number > most || flag("exclusiveMaximum") && number === most)) return "are too large";
    const step2 = limit("multipleOf");
    if (step2 && !Number.isInteger(number / step2)) return `are no multiple of ${step2}`;
  }
  const size = sizeOf2(value);
  if (!size) return patternFault(value, schema);
  const [shortest, longest] = [limit(`min${size.of}`), limit(`max${size.of}`)];
  if (shortest !== void 0 && size.size < shortest) return "are too short";
  return longest !== void 0 && size.size > longest ? "are too long" : patternFault(value, schema);
}
function sizeOf2(value) {
  if (value.kind === "seq") return { of: "Items", size: value.items.length };
  if (value.kind === "map") return { of: "Properties", size: value.entries.length };
  const plain2 = plainOf(value);
  return typeof plain2 === "string" ? { of: "Length", size: Array.from(plain2).length } : void 0;
}
function patternFault(value, schema) {
  const pattern = textAt(schema, "pattern")?.value;
  const plain2 = plainOf(value);
  if (pattern === void 0 || typeof plain2 !== "string" || pattern.length > 1e3) return void 0;
  try {
    return _RE2JS.compile(pattern).matcher(plain2).find() ? void 0 : `do not match ${pattern}`;
  } catch (fault) {
    if (fault instanceof _RE2JSException) return void 0;
    throw fault;
  }
}
function mapFault(value, schema, check) {
  for (const name of itemsAt(schema, "required"))
    if (name.kind === "scalar" && !entryOf(value, name.text)) return { message: `lack ${name.text}`, node: value };
  const properties = mapAt(schema, "properties");
  const others = at(schema, "additionalProperties");
  for (const { key, value: inner } of value.entries) {
    const own = entryOf(properties, key.text)?.value ?? others;
    if (own === others && others && jsonOf(others) === false) return { message: `have ${key.text}`, node: key };
    const fault = own?.kind === "map" ? check(inner, own) : void 0;
    if (fault) return fault;
  }
  return void 0;
}
function listFault(value, schema, check) {
  const own = at(schema, "items");
  const texts = value.items.map((item) => JSON.stringify(jsonOf(item)));
  if (textAt(schema, "uniqueItems")?.value === "true" && new Set(texts).size < texts.length)
    return { message: "repeat an item", node: value };
  for (const item of own?.kind === "map" ? value.items : []) {
    const fault = own && check(item, own);
    if (fault) return fault;
  }
  return void 0;
}

// src/openchoreo/cel-macro.ts
function bound(variables, names2, values) {
  const more = new Map(variables);
  names2.forEach((name, i) => {
    const value = values[i];
    if (value) more.set(name, value);
  });
  return more;
}
function callMacro(name, holder, args, iterate, place) {
  const parameters = PARAMETERS[name];
  if (parameters === void 0) return void 0;
  const names2 = leadingNames(args, name);
  const bodies = args.slice(names2.length);
  if (names2.length === 0 || bodies.length === 0) return void 0;
  if (holder.kind === "scalar") return failing2(`"${name}" goes over something that is no list or map`, place);
  const rounds = roundsOf(holder, names2.length, place);
  const run = (body) => (values) => iterate(body, names2, values);
  return parameters(rounds, bodies.map(run), place, holder);
}
function leadingNames(args, macro) {
  const [first, second] = args;
  if (first?.op !== "name") return [];
  const takesTwo = macro.startsWith("transform") || args.length === 3 && macro !== "map";
  return takesTwo && second?.op === "name" ? [first.name, second.name] : [first.name];
}
function roundsOf(holder, width, place) {
  if (holder.kind === "scalar") return [];
  if (holder.kind === "seq") return holder.items.map((item, i) => width === 1 ? [item] : [scalarFor(i, place), item]);
  return holder.entries.map(({ key, value }) => {
    const name = scalarNode(key.text, key);
    return width === 1 ? [name] : [name, value];
  });
}
var PARAMETERS = {
  exists: (rounds, [test], place) => test && quantified(rounds, test, true, place),
  all: (rounds, [test], place) => test && quantified(rounds, test, false, place),
  exists_one: existsOne,
  existsOne,
  filter: (rounds, [test], place) => test && filtered(rounds, test, place),
  map: (rounds, bodies, place) => listed(rounds, bodies, place),
  transformList: (rounds, bodies, place) => listed(rounds, bodies, place),
  transformMap: (rounds, bodies, place, holder) => holder.kind === "map" ? mapped(rounds, bodies, place) : void 0,
  transformMapEntry: entered
};
function quantified(rounds, test, decisive, place) {
  let open2;
  for (const values of rounds) {
    const result = test(values);
    const holds2 = booleanOf(result);
    if (holds2 === decisive) return result;
    if (holds2 === void 0) open2 = notBoolean(result, place);
  }
  return open2 ?? scalarFor(!decisive, place);
}
function existsOne(rounds, [test], place) {
  if (!test) return void 0;
  let count = 0;
  for (const values of rounds) {
    const result = test(values);
    const holds2 = booleanOf(result);
    if (holds2 === void 0) return notBoolean(result, place);
    if (holds2) count++;
  }
  return scalarFor(count === 1, place);
}
function notBoolean(result, place) {
  return whyUndecided(result) === void 0 ? failing2("a condition is no boolean", place) : result;
}
function filtered(rounds, test, place) {
  const kept2 = [];
  for (const values of rounds) {
    const result = test(values);
    const holds2 = booleanOf(result);
    if (holds2 === void 0) return notBoolean(result, place);
    const [item] = values;
    if (holds2 && item) kept2.push(item);
  }
  return seqNode(kept2, place);
}
function passing(rounds, bodies, place) {
  const [first, second] = bodies;
  if (!first) return void 0;
  if (!second) return { rounds, make: first };
  const kept2 = [];
  for (const values of rounds) {
    const result = first(values);
    const holds2 = booleanOf(result);
    if (holds2 === void 0) return notBoolean(result, place);
    if (holds2) kept2.push(values);
  }
  return { rounds: kept2, make: second };
}
function listed(rounds, bodies, place) {
  const passed = passing(rounds, bodies, place);
  if (!passed || "kind" in passed) return passed;
  return seqNode(
    passed.rounds.map(passed.make).filter((made2) => !isOmitted(made2)),
    place
  );
}
function mapped(rounds, bodies, place) {
  const passed = passing(rounds, bodies, place);
  if (!passed || "kind" in passed) return passed;
  const entries = passed.rounds.flatMap((values) => {
    const [key] = values;
    const value = passed.make(values);
    return key && !isOmitted(value) ? [{ key: scalarNode(String(plainOf(key) ?? ""), key), value }] : [];
  });
  return mapNode(entries, place);
}
function entered(rounds, bodies, place) {
  const passed = passing(rounds, bodies, place);
  if (!passed || "kind" in passed) return passed;
  const entries = [];
  for (const values of passed.rounds) {
    const made2 = passed.make(values);
    if (made2.kind !== "map") return whyUndecided(made2) === void 0 ? void 0 : made2;
    if (entries.length + made2.entries.length > MOST_WEIGHT) return undecided4(TOO_LARGE, place);
    for (const entry3 of made2.entries) entries.push(entry3);
  }
  return mapNode(entries, place);
}

// src/openchoreo/cel-check.ts
function compileFault(expression2, declared) {
  const { names: names2, fault } = checked(expression2);
  const missing3 = names2.find((name) => !declared.has(name) && !TYPES4.has(name));
  return missing3 === void 0 ? fault : `nothing is called "${missing3}"`;
}
var known5 = /* @__PURE__ */ new WeakMap();
function checked(expression2) {
  const before3 = known5.get(expression2);
  if (before3) return before3;
  const check = new Check();
  check.visit(expression2, []);
  const made2 = { names: [...check.names], fault: check.fault };
  known5.set(expression2, made2);
  return made2;
}
var TYPES4 = new Set(
  "bool bytes double dyn int list map null_type optional_type string type uint".split(" ")
);
var GLOBALS = new Set(
  "bool bytes double duration dyn has int matches oc_dns_label oc_generate_name oc_hash oc_merge oc_omit omit merge sanitizeK8sResourceName size string timestamp type uint".split(
    " "
  )
);
var MEMBERS = new Set(
  "all charAt contains distinct endsWith exists existsOne exists_one filter first flatten format getDate getDayOfMonth getDayOfWeek getDayOfYear getFullYear getHours getMilliseconds getMinutes getMonth getSeconds hasValue indexOf join last lastIndexOf lowerAscii map matches optFlatMap optMap or orValue replace reverse size slice sort sortBy split startsWith substring transformList transformMap transformMapEntry trim unwrapOpt upperAscii value".split(
    " "
  )
);
var NAMESPACES = new Set("base64 lists math optional sets strings".split(" "));
var HELPER = /^to[A-Z]/;
var BINDING = new Set(
  "all exists existsOne exists_one filter map optFlatMap optMap sortBy transformList transformMap transformMapEntry".split(
    " "
  )
);
var Check = class {
  names = /* @__PURE__ */ new Set();
  fault;
  visit(expression2, bound2) {
    switch (expression2.op) {
      case "name":
        if (!bound2.includes(expression2.name)) this.names.add(expression2.name);
        return;
      case "call":
        this.#call(expression2, bound2);
        return;
      case "binary":
        this.#typed(expression2.sign, expression2.left, expression2.right);
        break;
      case "choice":
        this.#typed("?:", expression2.yes, expression2.no);
        break;
      default:
    }
    for (const part of partsOf(expression2)) this.visit(part, bound2);
  }
  #call({ name, target, args }, bound2) {
    const isSpace2 = target?.op === "name" && NAMESPACES.has(target.name) && !bound2.includes(target.name);
    const isKnown3 = target ? isSpace2 || MEMBERS.has(name) || HELPER.test(name) : GLOBALS.has(name);
    if (!isKnown3) this.fault ??= `there is no function "${name}"`;
    if (target && !isSpace2) this.visit(target, bound2);
    const names2 = target && BINDING.has(name) ? leadingNames(args, name) : [];
    for (const arg of args.slice(names2.length)) this.visit(arg, [...bound2, ...names2]);
  }
  #typed(sign, left2, right) {
    const [one, other] = [typeOf(left2), sign === "in" ? memberType(right) : typeOf(right)];
    if (one !== void 0 && other !== void 0 && one !== other)
      this.fault ??= `"${sign}" has operands of the types ${one} and ${other}`;
  }
};
function partsOf(expression2) {
  switch (expression2.op) {
    case "field":
      return [expression2.target];
    case "index":
      return [expression2.target, expression2.index];
    case "list":
      return expression2.items.map(({ value }) => value);
    case "map":
      return expression2.entries.flatMap(({ key, value }) => [key, value]);
    case "not":
    case "minus":
      return [expression2.value];
    case "binary":
      return [expression2.left, expression2.right];
    case "choice":
      return [expression2.test, expression2.yes, expression2.no];
    default:
      return [];
  }
}
var COMPARING = /* @__PURE__ */ new Set(["==", "!=", "<", "<=", ">", ">=", "in", "&&", "||"]);
function typeOf(expression2) {
  switch (expression2.op) {
    case "literal":
      return expression2.value === null ? void 0 : typeof expression2.value;
    case "number":
      return expression2.isInteger ? "int" : "double";
    case "not":
      return "boolean";
    case "minus":
      return typeOf(expression2.value);
    case "binary":
      return COMPARING.has(expression2.sign) ? "boolean" : typeOf(expression2.left) ?? typeOf(expression2.right);
    case "choice":
      return typeOf(expression2.yes) === typeOf(expression2.no) ? typeOf(expression2.yes) : void 0;
    case "call":
      return RESULTS.get(expression2.name);
    default:
      return void 0;
  }
}
function memberType(list) {
  const types = list.op === "list" ? new Set(list.items.map(({ value }) => typeOf(value))) : [];
  const [only, other] = types;
  return other === void 0 ? only : void 0;
}
var RESULTS = /* @__PURE__ */ new Map([
  ["size", "int"],
  ["int", "int"],
  ["double", "double"],
  ["string", "string"],
  ["bool", "boolean"],
  ["has", "boolean"],
  ["oc_hash", "string"],
  ["oc_generate_name", "string"],
  ["oc_dns_label", "string"]
]);

// src/openchoreo/cel-function.ts
var TRUTHS = /^(?:1|t|T|true|TRUE|True)$/;
var FALSEHOODS = /^(?:0|f|F|false|FALSE|False)$/;
var MOST_DISTINCT = 1e3;
function callFunction(name, values, place) {
  return Object.hasOwn(FUNCTIONS2, name) ? FUNCTIONS2[name]?.(values, place) : void 0;
}
function isEvaluated(name) {
  return Object.hasOwn(FUNCTIONS2, name);
}
var FUNCTIONS2 = {
  size: ([value], place) => {
    const size = value && sizeOf3(value);
    return size === void 0 ? void 0 : scalarFor(size, place);
  },
  string: ([value], place) => textResult(value, place),
  int: ([value], place) => integerResult(value, place),
  double: ([value], place) => {
    const number = value && (numberOf(value) ?? decimal(stringOf2(value), /^[-+]?\d+(?:\.\d+)?$/));
    return number === void 0 ? void 0 : doubleFor(number, place);
  },
  bool: ([value], place) => {
    const text = value && String(plainOf(value));
    if (text !== void 0 && TRUTHS.test(text)) return scalarFor(true, place);
    return text !== void 0 && FALSEHOODS.test(text) ? scalarFor(false, place) : void 0;
  },
  dyn: ([value]) => value,
  startsWith: onTexts((text, part) => text.startsWith(part)),
  endsWith: onTexts((text, part) => text.endsWith(part)),
  contains: onTexts((text, part) => text.includes(part)),
  matches: onTexts(matches4),
  lowerAscii: onText((text) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())),
  upperAscii: onText((text) => text.replace(/[a-z]+/g, (letters) => letters.toUpperCase())),
  trim: onText((text) => text.trim()),
  reverse: ([value], place) => {
    if (value?.kind === "seq") return seqNode(value.items.toReversed(), place);
    return onText((text) => Array.from(text).toReversed().join(""))(value ? [value] : [], place);
  },
  replace: replaced2,
  split: splitted,
  join: joined5,
  substring: ([value, from2, to], place) => sliced(value, from2, to, place),
  indexOf: (values, place) => found4(values, place, (characters, part, from2) => characters.indexOf(part, from2)),
  lastIndexOf: (values, place) => found4(values, place, (characters, part, from2) => characters.lastIndexOf(part, from2)),
  charAt: ([value, position2], place) => {
    const [text, at2] = [value && stringOf2(value), position2 && numberOf(position2)];
    if (text === void 0 || at2 === void 0 || at2 < 0 || at2 > text.length) return void 0;
    return scalarFor(text.charAt(at2), place);
  },
  slice: ([value, from2, to], place) => {
    const [start2, end] = [from2 && numberOf(from2), to && numberOf(to)];
    if (value?.kind !== "seq" || start2 === void 0 || end === void 0) return void 0;
    if (start2 < 0 || start2 > end || end > value.items.length) return void 0;
    return seqNode(value.items.slice(start2, end), place);
  },
  flatten: ([value], place) => value?.kind === "seq" ? seqNode(
    value.items.flatMap((item) => item.kind === "seq" ? item.items : [item]),
    place
  ) : void 0,
  distinct: ([value], place) => value?.kind === "seq" && value.items.length <= MOST_DISTINCT ? seqNode(
    value.items.filter((item, i) => value.items.findIndex((other) => equal(item, other) === true) === i),
    place
  ) : void 0,
  first: ([value], place) => value?.kind === "seq" ? optionalOf(value.items[0], place) : void 0,
  last: ([value], place) => value?.kind === "seq" ? optionalOf(value.items.at(-1), place) : void 0,
  "optional.of": ([value], place) => optionalOf(value, place),
  "optional.ofNonZeroValue": ([value], place) => optionalOf(value && isZero(value) ? void 0 : value, place),
  "optional.none": (_, place) => optionalOf(void 0, place),
  hasValue: ([value], place) => value && isOptional(value) ? scalarFor(heldBy(value) !== void 0, place) : void 0,
  value: ([value]) => value && heldBy(value),
  orValue: ([value, other]) => value && isOptional(value) ? heldBy(value) ?? other : void 0,
  or: ([value, other]) => value && isOptional(value) ? heldBy(value) === void 0 ? other : value : void 0,
  "math.greatest": (values) => extreme(values, Math.max),
  "math.least": (values) => extreme(values, Math.min),
  oc_merge: merged,
  oc_generate_name: (values, place) => named2(values, 253, place),
  oc_dns_label: (values, place) => named2(values, 63, place),
  oc_hash: onText(fnv32a)
};
function onText(make) {
  return ([value], place) => {
    const text = value && stringOf2(value);
    return text === void 0 ? void 0 : scalarFor(make(text), place);
  };
}
function onTexts(make) {
  return ([value, argument], place) => {
    const [text, other] = [value && stringOf2(value), argument && stringOf2(argument)];
    const made2 = text === void 0 || other === void 0 ? void 0 : make(text, other);
    return made2 === void 0 ? void 0 : scalarFor(made2, place);
  };
}
function matches4(text, pattern) {
  if (pattern.length > 1e3) return void 0;
  try {
    return _RE2JS.compile(pattern).matcher(text).find();
  } catch (fault) {
    if (fault instanceof _RE2JSException) return void 0;
    throw fault;
  }
}
function sizeOf3(value) {
  if (isOptional(value)) return void 0;
  if (value.kind === "seq") return value.items.length;
  if (value.kind === "map") return value.entries.length;
  const text = stringOf2(value);
  return text === void 0 ? void 0 : Array.from(text).length;
}
function isZero(value) {
  if (value.kind !== "scalar") return sizeOf3(value) === 0;
  const plain2 = plainOf(value);
  return plain2 === "" || plain2 === 0 || plain2 === false || plain2 === null;
}
function textResult(value, place) {
  if (value && stringOf2(value) !== void 0) return value;
  const plain2 = value && plainOf(value);
  if (!value || plain2 === void 0 || plain2 === null) return void 0;
  return scalarFor(typeof plain2 === "number" ? numberText(value, plain2) : String(plain2), place);
}
function integerResult(value, place) {
  const number = value && (numberOf(value) ?? decimal(stringOf2(value), /^[-+]?\d+$/));
  return number === void 0 || !Number.isSafeInteger(Math.trunc(number)) ? void 0 : scalarFor(Math.trunc(number), place);
}
function decimal(text, form) {
  return text !== void 0 && form.test(text) ? Number(text) : void 0;
}
function replaced2([value, before3, after2, limit], place) {
  const [text, old, fresh] = [value && stringOf2(value), before3 && stringOf2(before3), after2 && stringOf2(after2)];
  const most = limit ? numberOf(limit) : -1;
  if (text === void 0 || old === void 0 || fresh === void 0 || most === void 0) return void 0;
  if (text.length * (fresh.length + 1) > 1e6) return void 0;
  let left2 = most < 0 ? Number.POSITIVE_INFINITY : most;
  return scalarFor(
    text.replaceAll(old, (found5) => left2-- > 0 ? fresh : found5),
    place
  );
}
function splitted([value, separator, limit], place) {
  const [text, part] = [value && stringOf2(value), separator && stringOf2(separator)];
  const most = limit ? numberOf(limit) : -1;
  if (text === void 0 || part === void 0 || most === void 0) return void 0;
  const pieces = part === "" ? Array.from(text) : text.split(part);
  const rest2 = most > 0 && pieces.length > most ? [pieces.slice(most - 1).join(part)] : [];
  const kept2 = most < 0 ? pieces : pieces.slice(0, rest2.length > 0 ? most - 1 : most);
  return seqNode(
    [...kept2, ...rest2].map((piece) => scalarFor(piece, place)),
    place
  );
}
function found4([value, argument, offset], place, search) {
  const [text, part] = [value && stringOf2(value), argument && stringOf2(argument)];
  const from2 = offset && numberOf(offset);
  if (text === void 0 || part === void 0 || offset && from2 === void 0) return void 0;
  if (from2 !== void 0 && (from2 < 0 || from2 > text.length)) return void 0;
  return scalarFor(search(text, part, from2), place);
}
function joined5([value, separator], place) {
  if (value?.kind !== "seq") return void 0;
  const parts = value.items.map(stringOf2);
  const between = separator ? stringOf2(separator) : "";
  if (between === void 0 || parts.includes(void 0)) return void 0;
  return scalarFor(parts.join(between), place);
}
function sliced(value, from2, to, place) {
  const text = value && stringOf2(value);
  const [start2, end] = [from2 && numberOf(from2), to && numberOf(to)];
  if (text === void 0 || start2 === void 0 || to && end === void 0) return void 0;
  const characters = Array.from(text);
  const until = end ?? characters.length;
  if (start2 < 0 || start2 > until || until > characters.length) return void 0;
  return scalarFor(characters.slice(start2, until).join(""), place);
}
function extreme(values, pick) {
  const [only] = values;
  const candidates2 = values.length === 1 && only?.kind === "seq" ? only.items : values;
  const numbers = candidates2.map(numberOf);
  const known7 = numbers.filter((number) => number !== void 0);
  const most = known7.length === numbers.length && known7.length > 0 ? pick(...known7) : void 0;
  return most === void 0 ? void 0 : candidates2[numbers.indexOf(most)];
}
function merged(values, place) {
  if (values.length < 2) return void 0;
  const entries = /* @__PURE__ */ new Map();
  for (const value of values) {
    if (value.kind !== "map" || isOptional(value)) return void 0;
    for (const entry3 of value.entries) if (!isOmitted(entry3.value)) entries.set(entry3.key.text, entry3);
  }
  return mapNode([...entries.values()], place);
}
function named2(values, limit, place) {
  const [only] = values;
  const parts = (values.length === 1 && only?.kind === "seq" ? only.items : values).map(stringOf2);
  if (parts.includes(void 0)) return void 0;
  return scalarFor(
    generatedName(
      parts.filter((part) => part !== void 0),
      limit
    ),
    place
  );
}
function fnv32a(text) {
  let hash = 2166136261;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

// src/openchoreo/cel-operator.ts
function binaryResult(sign, left2, right, place) {
  if (sign === "==" || sign === "!=") {
    const same = equal(left2, right);
    return same === void 0 ? void 0 : scalarFor(same === (sign === "=="), place);
  }
  if (sign === "in") return contained(left2, right, place);
  if (sign === "+" && left2.kind === "seq" && right.kind === "seq")
    return seqNode([...left2.items, ...right.items], place);
  const [a, b] = [stringOf2(left2), stringOf2(right)];
  if (a !== void 0 && b !== void 0)
    return sign === "+" ? scalarFor(a + b, place) : ordered(sign, a < b, a === b, place);
  return arithmetic(sign, left2, right, place);
}
function contained(item, holder, place) {
  if (holder.kind === "map") return scalarFor(entryOf(holder, String(plainOf(item) ?? "")) !== void 0, place);
  if (holder.kind !== "seq") return void 0;
  const results = holder.items.map((other) => equal(item, other));
  if (results.includes(true)) return scalarFor(true, place);
  return results.includes(void 0) ? void 0 : scalarFor(false, place);
}
function ordered(sign, less, same, place) {
  switch (sign) {
    case "<":
      return scalarFor(less, place);
    case "<=":
      return scalarFor(less || same, place);
    case ">":
      return scalarFor(!less && !same, place);
    case ">=":
      return scalarFor(!less, place);
    default:
      return void 0;
  }
}
function arithmetic(sign, left2, right, place) {
  const [x, y] = [numberOf(left2), numberOf(right)];
  if (x === void 0 || y === void 0) return void 0;
  const isWhole3 = isInteger(left2);
  const made2 = isWhole3 === isInteger(right) ? calculated(sign, x, y, isWhole3) : void 0;
  if (made2 === void 0) return ordered(sign, x < y, x === y, place);
  if (isWhole3) return Number.isSafeInteger(made2) ? scalarFor(made2, place) : void 0;
  return Number.isFinite(made2) ? doubleFor(made2, place) : void 0;
}
function calculated(sign, x, y, isWhole3) {
  switch (sign) {
    case "+":
      return x + y;
    case "-":
      return x - y;
    case "*":
      return x * y;
    case "/":
      return isWhole3 ? Math.trunc(x / y) : x / y;
    case "%":
      return isWhole3 ? x % y : void 0;
    default:
      return void 0;
  }
}

// src/openchoreo/cel-syntax.ts
var SyntaxFault = class extends Error {
};
var TOKEN2 = /\s+|\/\/[^\n]*|(?<string>(?:[rR]?[bB]|[bB]?[rR])?(?:"""(?:\\[\s\S]|[^\\])*?"""|'''(?:\\[\s\S]|[^\\])*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'))|(?<number>0[xX][\da-fA-F]+|(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?)[uU]?|(?<name>[a-zA-Z_]\w*|`[^`]*`)|(?<sign>&&|\|\||[=!<>]=|[-+*/%<>!?:.,()[\]{}])/suy;
var LENGTH_LIMIT2 = 2e4;
var TOKEN_LIMIT = 2e3;
var DEPTH_LIMIT5 = 60;
function tokensOf3(text) {
  if (text.length > LENGTH_LIMIT2) throw new SyntaxFault("it is too long");
  const tokens2 = [];
  for (let at2 = 0; at2 < text.length; ) {
    TOKEN2.lastIndex = at2;
    const found5 = TOKEN2.exec(text);
    if (!found5) throw new SyntaxFault(`it has "${text.slice(at2, at2 + 1)}" where no token begins`);
    at2 = TOKEN2.lastIndex;
    const { string, number, name, sign } = found5.groups ?? {};
    if (string !== void 0 && /^[rR]?[bB]/.test(string)) tokens2.push({ kind: "bytes", text: string });
    else if (string !== void 0) tokens2.push({ kind: "string", text: unquoted(string) });
    else if (number !== void 0) tokens2.push({ kind: "number", text: number });
    else if (name !== void 0) tokens2.push({ kind: "name", text: name.replaceAll("`", "") });
    else if (sign !== void 0) tokens2.push({ kind: "sign", text: sign });
  }
  if (tokens2.length > TOKEN_LIMIT) throw new SyntaxFault("it is too long");
  return tokens2;
}
var ESCAPES = { n: "\n", t: "	", r: "\r", a: "\x07", b: "\b", f: "\f", v: "\v" };
function unquoted(written2) {
  const raw = /^[rR]/.test(written2);
  const quoted2 = raw ? written2.slice(1) : written2;
  const width = /^("""|''')/.test(quoted2) ? 3 : 1;
  const inner = quoted2.slice(width, -width);
  if (raw) return inner;
  return inner.replace(
    /\\(?:[xX]([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-3][0-7]{2})|([\s\S]))/g,
    escaped2
  );
}
function escaped2(_, byte, four, eight, octal, letter) {
  const hex = byte ?? four ?? eight;
  const code = hex === void 0 ? Number.parseInt(octal ?? "", 8) : Number.parseInt(hex, 16);
  if (letter === void 0) return code <= 1114111 ? String.fromCodePoint(code) : "\uFFFD";
  return ESCAPES[letter] ?? letter;
}
var LEVELS3 = [
  ["||"],
  ["&&"],
  ["==", "!=", "<", "<=", ">", ">=", "in"],
  ["+", "-"],
  ["*", "/", "%"]
];
function parseExpression(text) {
  return new Parser2(tokensOf3(text)).whole();
}
var END3 = { kind: "end", text: "its end" };
var Parser2 = class {
  #tokens;
  #position = 0;
  #depth = 0;
  constructor(tokens2) {
    this.#tokens = tokens2;
  }
  whole() {
    const whole = this.#expression();
    if (this.#peek().kind !== "end") throw this.#unexpected("its end");
    return whole;
  }
  #peek() {
    return this.#tokens[this.#position] ?? END3;
  }
  #unexpected(due) {
    return new SyntaxFault(`it has ${this.#peek().text} where ${due} is due`);
  }
  #is(sign) {
    const { kind, text } = this.#peek();
    return text === sign && kind === (sign === "in" ? "name" : "sign");
  }
  #take(sign) {
    if (!this.#is(sign)) return false;
    this.#position++;
    return true;
  }
  #expect(sign) {
    if (!this.#take(sign)) throw this.#unexpected(`"${sign}"`);
  }
  #name() {
    const { kind, text } = this.#peek();
    if (kind !== "name") throw this.#unexpected("a name");
    this.#position++;
    return text;
  }
  #expression() {
    if (++this.#depth > DEPTH_LIMIT5) throw new SyntaxFault("it is nested too deep");
    const test = this.#binary(0);
    const whole = this.#take("?") ? this.#choice(test) : test;
    this.#depth--;
    return whole;
  }
  #choice(test) {
    const yes = this.#binary(0);
    this.#expect(":");
    return { op: "choice", test, yes, no: this.#expression() };
  }
  #binary(level) {
    const signs = LEVELS3[level];
    if (!signs) return this.#unary();
    let left2 = this.#binary(level + 1);
    for (; ; ) {
      const sign = signs.find((one) => this.#take(one));
      if (sign === void 0) return left2;
      left2 = { op: "binary", sign, left: left2, right: this.#binary(level + 1) };
    }
  }
  #unary() {
    const signs = [];
    while (this.#is("!") || this.#is("-")) {
      signs.push(this.#is("!") ? "not" : "minus");
      this.#position++;
    }
    return signs.reduceRight((value, op) => ({ op, value }), this.#member());
  }
  #member() {
    let target = this.#primary();
    for (; ; ) {
      if (this.#take(".")) target = this.#select(target);
      else if (this.#take("[")) {
        const optional2 = this.#take("?");
        const index2 = this.#expression();
        this.#expect("]");
        target = { op: "index", target, index: index2, optional: optional2 };
      } else return target;
    }
  }
  #select(target) {
    const optional2 = this.#take("?");
    const name = this.#name();
    if (optional2 || !this.#take("(")) return { op: "field", target, name, optional: optional2 };
    return { op: "call", name, target, args: this.#list(")", () => this.#expression()) };
  }
  #primary() {
    const { kind, text } = this.#peek();
    if (kind === "end") throw this.#unexpected("a value");
    this.#position++;
    if (kind === "string") return { op: "literal", value: text };
    if (kind === "bytes") return { op: "bytes" };
    if (kind === "number") return { op: "number", value: Number(text), isInteger: /^0x|^\d+$/i.test(text) };
    if (kind === "name") return this.#named(text);
    if (text === ".") return { op: "name", name: this.#name() };
    if (text === "[") return { op: "list", items: this.#list("]", () => this.#item()) };
    if (text === "{") return { op: "map", entries: this.#list("}", () => this.#entry()) };
    if (text !== "(") throw new SyntaxFault(`it has ${text} where a value is due`);
    const inner = this.#expression();
    this.#expect(")");
    return inner;
  }
  #named(text) {
    if (text === "true" || text === "false") return { op: "literal", value: text === "true" };
    if (text === "null") return { op: "literal", value: null };
    if (!this.#take("(")) return { op: "name", name: text };
    return { op: "call", name: text, target: void 0, args: this.#list(")", () => this.#expression()) };
  }
  #list(close, read2) {
    const items = [];
    while (!this.#take(close)) {
      items.push(read2());
      if (!this.#is(close)) this.#expect(",");
    }
    return items;
  }
  #item() {
    return { optional: this.#take("?"), value: this.#expression() };
  }
  #entry() {
    const optional2 = this.#take("?");
    const key = this.#expression();
    this.#expect(":");
    return { key, optional: optional2, value: this.#expression() };
  }
};

// src/openchoreo/cel.ts
function evaluate(text, variables, place, budget) {
  try {
    const expression2 = parsed2(text);
    const refused = compileFault(expression2, variables);
    if (refused !== void 0) return failing2(refused, place);
    const evaluation = new Evaluation(place, budget);
    return evaluation.borne(evaluation.value(expression2, variables));
  } catch (fault) {
    if (!(fault instanceof SyntaxFault)) throw fault;
    return failing2(`"${shortened(text)}" is no expression that can be read: ${fault.message}`, place);
  }
}
var known6 = /* @__PURE__ */ new Map();
function parsed2(text) {
  const before3 = known6.get(text);
  if (before3) return before3;
  if (known6.size > 5e3) known6.clear();
  const expression2 = parseExpression(text);
  known6.set(text, expression2);
  return expression2;
}
function shortened(text) {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 60)}\u2026` : line;
}
var TOO_MANY = "its templates take too many steps";
var MAKING = /* @__PURE__ */ new Set(["list", "map", "binary", "call"]);
var NODES_OF_A_STEP = 16;
var Evaluation = class {
  #place;
  #budget;
  constructor(place, budget) {
    this.#place = place;
    this.#budget = budget;
  }
  value(expression2, variables) {
    if (--this.#budget.steps < 0) return this.#open(TOO_MANY);
    const made2 = this.#made(expression2, variables);
    return MAKING.has(expression2.op) ? this.borne(made2) : made2;
  }
  /** A value, unless it is too large; what goes over it is paid for. */
  borne(value) {
    const weight = this.#weighed([value]);
    return weight > MOST_WEIGHT ? this.#open(TOO_LARGE) : value;
  }
  #weighed(values) {
    const weight = values.reduce((sum, value) => sum + weightOf(value), 0);
    this.#budget.steps -= Math.floor(weight / NODES_OF_A_STEP);
    return weight;
  }
  #made(expression2, variables) {
    switch (expression2.op) {
      case "literal":
        return scalarFor(expression2.value, this.#place);
      case "number":
        return (expression2.isInteger ? scalarFor : doubleFor)(expression2.value, this.#place);
      case "bytes":
        return this.#open("bytes are not evaluated here");
      case "name":
        return variables.get(expression2.name) ?? this.#open(`nothing is known of "${expression2.name}"`);
      case "field":
        return this.#member(expression2.target, expression2.name, expression2.optional, variables);
      case "index":
        return this.#index(expression2, variables);
      case "list":
        return seqNode(this.#items(expression2.items, variables), this.#place);
      case "map":
        return this.#map(expression2.entries, variables);
      case "choice":
        return this.#choice(expression2, variables);
      case "not":
      case "minus":
        return this.#sign(expression2, variables);
      case "binary":
        return this.#binary(expression2.sign, expression2.left, expression2.right, variables);
      default:
        return this.#call(expression2, variables);
    }
  }
  #open(reason) {
    return undecided4(reason, this.#place);
  }
  #failure(reason) {
    return failing2(reason, this.#place);
  }
  #member(target, name, optional2, variables) {
    return this.#selected(this.value(target, variables), name, optional2);
  }
  /** A field: of an optional an optional again; of a map without it nothing that could be told. */
  #selected(holder, name, optional2) {
    if (whyUndecided(holder) !== void 0) return holder;
    if (isOptional(holder)) {
      const inner = heldBy(holder);
      return inner === void 0 ? holder : this.#selected(inner, name, true);
    }
    const found5 = entryOf(holder, name)?.value;
    if (optional2) return optionalOf(found5, this.#place);
    return found5 ?? this.#failure(`nothing is known of "${name}"`);
  }
  #index({ target, index: index2, optional: optional2 }, variables) {
    const holder = this.value(target, variables);
    const key = this.value(index2, variables);
    if (whyUndecided(key) !== void 0) return key;
    const position2 = numberOf(key);
    if (holder.kind === "seq" && position2 !== void 0) {
      const found5 = holder.items[position2];
      return optional2 ? optionalOf(found5, this.#place) : found5 ?? this.#failure(`its list has no item ${position2}`);
    }
    return this.#selected(holder, String(plainOf(key) ?? ""), optional2);
  }
  #items(members, variables) {
    return members.flatMap((member3) => this.#kept(member3, variables));
  }
  #kept({ value, optional: optional2 }, variables) {
    const made2 = this.value(value, variables);
    if (optional2 && isOptional(made2)) return [heldBy(made2)].filter((held2) => held2 !== void 0);
    return isOmitted(made2) ? [] : [made2];
  }
  #map(members, variables) {
    const entries = /* @__PURE__ */ new Map();
    for (const member3 of members) {
      const key = this.value(member3.key, variables);
      if (whyUndecided(key) !== void 0) return key;
      const text = String(plainOf(key) ?? "");
      for (const value of this.#kept(member3, variables)) entries.set(text, { key: scalarNode(text, key), value });
    }
    return mapNode([...entries.values()], this.#place);
  }
  #choice({ test, yes, no }, variables) {
    const decision = this.value(test, variables);
    const holds2 = booleanOf(decision);
    if (holds2 === void 0)
      return whyUndecided(decision) === void 0 ? this.#failure("its condition is no boolean") : decision;
    return this.value(holds2 ? yes : no, variables);
  }
  #sign({ op, value }, variables) {
    const operand = this.value(value, variables);
    const made2 = op === "not" ? booleanOf(operand) : numberOf(operand);
    if (typeof made2 === "boolean") return scalarFor(!made2, this.#place);
    if (typeof made2 === "number") return (isInteger(operand) ? scalarFor : doubleFor)(-made2, this.#place);
    return whyUndecided(operand) === void 0 ? this.#failure("an operand has the wrong type") : operand;
  }
  #binary(sign, left2, right, variables) {
    const first = this.value(left2, variables);
    if (sign === "&&" || sign === "||") return this.#logical(sign === "||", first, right, variables);
    const second = this.value(right, variables);
    for (const operand of [first, second]) if (whyUndecided(operand) !== void 0) return operand;
    this.#weighed([first, second]);
    if (this.#budget.steps < 0) return this.#open(TOO_MANY);
    const made2 = binaryResult(sign, first, second, this.#place);
    return made2 ?? this.#failure(`"${sign}" can't be told of its operands`);
  }
  /** Either side decides when it can, as CEL has it: an error on the other side does not count. */
  #logical(decisive, first, right, variables) {
    if (booleanOf(first) === decisive) return first;
    const second = this.value(right, variables);
    if (booleanOf(second) === decisive) return second;
    for (const side of [first, second]) if (whyUndecided(side) !== void 0) return side;
    return booleanOf(first) === void 0 || booleanOf(second) === void 0 ? this.#failure("an operand is no boolean") : second;
  }
  #call({ name, target, args }, variables) {
    if (name === "has" && !target) return this.#has(args[0], variables);
    if (name === "oc_omit" && !target) return omitted(this.#place);
    if (target?.op === "name" && name.startsWith("to") && args.length === 0) {
      const derived = entryOf(variables.get("derived"), `${target.name}.${name}`)?.value;
      if (derived) return derived;
    }
    if (target?.op === "name" && !variables.has(target.name))
      return this.#namespaced(target.name, name, args, variables);
    const receiver = target && this.value(target, variables);
    if (receiver && whyUndecided(receiver) !== void 0) return receiver;
    if (receiver) {
      const iterate = (body, names2, values2) => this.value(body, bound(variables, names2, values2));
      const made2 = callMacro(name, receiver, args, iterate, this.#place);
      if (made2) return made2;
    }
    const values = args.map((argument) => this.value(argument, variables));
    return this.#applied(name, receiver ? [receiver, ...values] : values);
  }
  /** `optional.of(x)`, `math.greatest(x, y)` and the like. */
  #namespaced(namespace, name, args, variables) {
    return this.#applied(
      `${namespace}.${name}`,
      args.map((argument) => this.value(argument, variables))
    );
  }
  #applied(name, values) {
    const open2 = values.find((value) => whyUndecided(value) !== void 0);
    if (open2) return open2;
    this.#weighed(values);
    if (this.#budget.steps < 0) return this.#open(TOO_MANY);
    const made2 = callFunction(name, values, this.#place);
    if (made2) return made2;
    return isEvaluated(name) ? this.#failure(`function "${name}" has no value of what it is given`) : this.#open(`function "${name}" is not evaluated here`);
  }
  #has(field, variables) {
    if (field?.op !== "field") return this.#failure('"has" asks for no field');
    const holder = this.value(field.target, variables);
    if (whyUndecided(holder) !== void 0) return holder;
    const inner = isOptional(holder) ? heldBy(holder) : holder;
    const found5 = entryOf(inner, field.name)?.value;
    return found5 && whyUndecided(found5) !== void 0 ? found5 : scalarFor(found5 !== void 0, this.#place);
  }
};

// src/openchoreo/template.ts
function holesOf(text) {
  const holes = [];
  for (let start2 = text.indexOf("${"); start2 >= 0; start2 = text.indexOf("${", holes.at(-1)?.end ?? text.length)) {
    const end = closing(text, start2 + 2);
    if (end === void 0) return void 0;
    if (end < 0) break;
    holes.push({ start: start2, end, inner: text.slice(start2 + 2, end - 1) });
  }
  return holes;
}
function closing(text, from2) {
  let depth = 1;
  let quote = "";
  for (let i = from2; i < text.length; i++) {
    const character = text.charAt(i);
    if (quote !== "") {
      if (character === "\\") i++;
      else if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "{") depth++;
    else if (character === "}" && --depth === 0) return i + 1;
    else if (character === "$" && text.charAt(i + 1) === "{") return void 0;
  }
  return -1;
}
function render2(template, variables, budget) {
  if (--budget.steps < 0) return undecided4("its templates take too many steps", template);
  if (template.kind === "scalar") return renderText(template, variables, budget);
  if (template.kind === "seq") {
    const items = template.items.map((item) => render2(item, variables, budget)).filter((item) => !isOmitted(item));
    return seqNode(items, template);
  }
  const entries = template.entries.flatMap(({ key, value }) => {
    const rendered2 = render2(value, variables, budget);
    return isOmitted(rendered2) ? [] : [{ key: renderKey(key, variables, budget), value: rendered2 }];
  });
  return mapNode(entries, template);
}
function renderKey(key, variables, budget) {
  if (!key.text.includes("${")) return key;
  const rendered2 = renderText({ ...key, plain: false }, variables, budget);
  const text = stringOf2(rendered2);
  if (text === void 0 && whyUndecided(rendered2) === void 0)
    fail(budget, { reason: `the key ${key.text.trim()} is no text`, at: spanOf(key) });
  return scalarNode(text ?? key.text, key);
}
var LONGEST4 = 3e6;
function renderText(node, variables, budget) {
  if (!node.text.includes("${") || scalarOf(node) !== node.text) return node;
  const { text } = node;
  const holes = holesOf(text);
  if (!holes) return told(failing2("it nests an expression in another", node, text), budget);
  const [only] = holes;
  if (only && holes.length === 1 && text.slice(only.start, only.end) === text.trim()) {
    return told(explained(evaluate(only.inner, variables, node, budget), node), budget);
  }
  let made2 = "";
  let cursor = 0;
  for (const { start: start2, end, inner } of holes) {
    const value = evaluate(inner, variables, node, budget);
    const part = textOf4(value);
    if (part === void 0)
      return told(
        explained(whyUndecided(value) === void 0 ? undecided4("a part of it is no text", node) : value, node),
        budget
      );
    made2 += text.slice(cursor, start2) + part;
    if (made2.length > LONGEST4) return undecided4("it gets too long", node);
    cursor = end;
  }
  return scalarFor(made2 + text.slice(cursor), node);
}
function textOf4(value) {
  const plain2 = plainOf(value);
  if (plain2 === void 0 || plain2 === null) return void 0;
  return typeof plain2 === "number" ? numberText(value, plain2) : String(plain2);
}
function told(value, budget) {
  const reason = whyUndecided(value);
  if (reason !== void 0 && isFailing(value)) fail(budget, { reason, at: spanOf(value) });
  return value;
}
function explained(value, { text, ...node }) {
  const reason = whyUndecided(value);
  if (reason === void 0) return isOptional(value) ? undecided4("it is an optional value", node, text) : value;
  const make = isFailing(value) ? failing2 : undecided4;
  return make(`${shortened2(text)} can't be told: ${reason}`, node, text.trim());
}
function shortened2(text) {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 80)}\u2026` : line;
}
var SHOWN = /* @__PURE__ */ new Set(["image", "name", "namespace", "reference", "type", "kind", "apiVersion", "secretName"]);
var CONTAINER_LISTS3 = /* @__PURE__ */ new Set(["containers", "initContainers"]);
function settle3(root) {
  const taints = [];
  const visit = (node, path2) => {
    if (node.kind === "scalar") {
      const reason = whyUndecided(node);
      if (reason === void 0) return node;
      taints.push({ reason, at: spanOf(node), field: path2 });
      return standIn(node, path2);
    }
    if (node.kind === "seq") {
      const items = [];
      for (const item of node.items) {
        const kept2 = visit(item, [...path2, items.length]);
        if (kept2) items.push(kept2);
      }
      return seqNode(items, node);
    }
    return visitMap(node, path2);
  };
  const visitMap = (node, path2) => {
    const entries = node.entries.flatMap(({ key, value }) => {
      const kept2 = visit(value, [...path2, key.text]);
      return kept2 ? [{ key, value: kept2 }] : [];
    });
    return mapNode(entries, node);
  };
  return { root: visitMap(root, []), taints };
}
function standIn(node, path2) {
  const key = path2.findLast((step2) => typeof step2 === "string") ?? "";
  const inList = typeof path2.at(-1) === "number";
  const text = scalarNode(writtenFor(node), node);
  if (CONTAINER_LISTS3.has(key)) return inList ? containerOf3(text) : seqNode([containerOf3(text)], node);
  return SHOWN.has(key) && !inList ? text : void 0;
}
function containerOf3(text) {
  return mapNode(
    [
      { key: scalarNode("name", text), value: scalarNode("?", text) },
      { key: scalarNode("image", text), value: text }
    ],
    text
  );
}

// src/openchoreo/resource-template.ts
var ITEM_LIMIT = 1e3;
function expandTemplates(templates, variables, budget) {
  const made2 = [];
  const excluded = [];
  for (const template of templates) {
    const body = at(template, "template");
    if (body?.kind !== "map") continue;
    const condition = textAt(template, "includeWhen");
    const decision = conditionOf2(template, variables, budget);
    const own = decision.holds ? budget : { steps: budget.steps };
    const manifests = roundsOf2(template, variables, own).flatMap(({ scope, doubt }) => {
      const root = render2(body, scope, own);
      if (root.kind !== "map") return [];
      if (decision.holds) requireNames(root, body, own);
      return [{ root, at: spanOf(body), condition, doubt: decision.doubt ?? doubt }];
    });
    budget.steps = own.steps;
    if (textAt(template, "targetPlane")?.value === "observabilityplane") continue;
    if (decision.holds) made2.push(...manifests);
    else excluded.push(...manifests);
  }
  return { made: made2, excluded };
}
var REQUIRED = [["kind"], ["apiVersion"], ["metadata", "name"]];
function requireNames(root, body, budget) {
  for (const path2 of REQUIRED) {
    const value = at(root, ...path2);
    const holder = at(root, ...path2.slice(0, -1));
    if ([value, holder].some((node) => node && whyUndecided(node) !== void 0)) continue;
    if (!value || !stringOf2(value)) fail(budget, { reason: `a template makes no ${path2.join(".")}`, at: spanOf(body) });
  }
}
function conditionOf2(template, variables, budget) {
  const condition = at(template, "includeWhen");
  if (condition?.kind !== "scalar") return { holds: true, doubt: void 0 };
  const held2 = conditionHolds(condition, variables, budget);
  return typeof held2 === "boolean" ? { holds: held2, doubt: void 0 } : { holds: true, doubt: held2 };
}
function conditionHolds(condition, variables, budget) {
  const value = renderText(asText(condition), variables, budget);
  const holds2 = booleanOf(value) ?? whyUndecided(value);
  if (holds2 !== void 0) return holds2;
  const reason = `${condition.text.trim()} is no boolean`;
  fail(budget, { reason, at: spanOf(condition) });
  return reason;
}
function asText(node) {
  return { ...node, plain: false };
}
function roundsOf2(template, variables, budget) {
  const each = at(template, "forEach");
  if (each?.kind !== "scalar") return [{ scope: variables, doubt: void 0 }];
  const name = textAt(template, "var")?.value || "item";
  const value = renderText(asText(each), variables, budget);
  const items = itemsOf(value);
  if (items) return items.map((item) => ({ scope: new Map(variables).set(name, item), doubt: void 0 }));
  const open2 = whyUndecided(value);
  const doubt = open2 ?? `${each.text.trim()} is no list`;
  if (open2 === void 0) fail(budget, { reason: doubt, at: spanOf(each) });
  return [{ scope: new Map(variables).set(name, undecided4(doubt, each)), doubt }];
}
function itemsOf(value) {
  if (value.kind === "seq") return value.items.slice(0, ITEM_LIMIT);
  if (value.kind !== "map") return void 0;
  const sorted2 = value.entries.toSorted((a, b) => a.key.text < b.key.text ? -1 : 1);
  return sorted2.slice(0, ITEM_LIMIT).map(
    ({ key, value: held2 }) => mapNode(
      [
        { key: scalarNode("key", key), value: scalarNode(key.text, key) },
        { key: scalarNode("value", key), value: held2 }
      ],
      key
    )
  );
}

// src/openchoreo/patch-path.ts
var PatchFault = class extends Error {
};
var PatchDoubt = class extends Error {
};
function patched2(root, op, path2, value) {
  const edit = EDITS[op.toLowerCase()];
  if (!edit) throw new PatchFault(`there is no operation "${op}"`);
  const pointers = expanded(root, path2.text);
  if (pointers.length === 0 && /\[\?\(.*?\)\]|\[\*\]/.test(path2.text))
    throw new PatchFault(`${path2.text} picks nothing`);
  let made2 = root;
  for (const pointer of pointers) {
    if (pointer.length === 0) throw new PatchFault("it is for the whole manifest");
    made2 = edited2(made2, pointer, { edit, isAdding: op.toLowerCase() === "add", value, at: path2 });
  }
  return made2.kind === "map" ? made2 : root;
}
var NUMBER = /^[-+]?\d{1,15}$/;
var MAX_SEGMENTS = 60;
var MAX_STATES = 1e3;
function expanded(root, path2) {
  const segments = path2 === "" ? [] : path2.replace(/^\//, "").split("/");
  if (segments.length > MAX_SEGMENTS) throw new PatchDoubt("its path is too long");
  let states = [{ pointer: [], node: root }];
  for (const segment of segments) {
    for (const part of partsOf2(segment.replaceAll("~1", "/").replaceAll("~0", "~")))
      states = states.flatMap((state) => stepped(state, part));
    if (states.length > MAX_STATES) throw new PatchDoubt("its path picks too much");
  }
  return states.map(({ pointer }) => pointer);
}
function partsOf2(segment) {
  const parts = segment.match(/\[[^\]]*\]|[^[]+|\[/g) ?? [];
  if (parts.includes("[")) throw new PatchFault(`"${segment}" has an open bracket`);
  return parts;
}
function stepped({ pointer, node }, part) {
  const inner = /^\[([\s\S]*)\]$/.exec(part)?.[1];
  if (part === "-" || inner === "-") return [{ pointer: [...pointer, "-"], node: void 0 }];
  if (node && whyUndecided(node) !== void 0) throw new PatchDoubt(whyUndecided(node));
  if (inner === void 0 && !NUMBER.test(part)) return [{ pointer: [...pointer, part], node: memberOf(node, part) }];
  if (node?.kind !== "seq") throw new PatchFault(`"${part}" is for a list, and none is there`);
  const { items } = node;
  return picked(items, inner ?? part).map((index2) => ({ pointer: [...pointer, String(index2)], node: items[index2] }));
}
function memberOf(node, key) {
  if (!node || isNull(node)) return void 0;
  if (node.kind !== "map") throw new PatchFault(`"${key}" is for a mapping, and none is there`);
  return entryOf(node, key)?.value;
}
function picked(items, token) {
  if (token === "*") return items.map((_, i) => i);
  const condition = /^\?\(([\s\S]*)\)$/.exec(token)?.[1];
  if (condition !== void 0) {
    const filter = /^@\.([A-Za-z0-9_.-]+)\s*==\s*['"](.*)['"]$/.exec(condition.trim());
    if (!filter && items.length > 0) throw new PatchFault(`"${condition}" is no filter`);
    const [, field = "", wanted = ""] = filter ?? [];
    return items.flatMap((item, i) => isWanted(item, field.split("."), wanted) ? [i] : []);
  }
  const index2 = NUMBER.test(token) ? Number(token) : -1;
  if (index2 < 0 || index2 >= items.length) throw new PatchFault(`its list has no item ${token}`);
  return [index2];
}
function isWanted(item, path2, wanted) {
  let here = item;
  for (const key of path2) {
    if (here && whyUndecided(here) !== void 0) throw new PatchDoubt(whyUndecided(here));
    here = entryOf(here, key)?.value;
    if (!here) return false;
  }
  if (whyUndecided(here) !== void 0) throw new PatchDoubt(whyUndecided(here));
  if (isNull(here)) return wanted === "";
  const value = plainOf(here);
  return value !== void 0 && (typeof value === "number" ? numberText(here, value) : String(value)) === wanted;
}
function edited2(node, [token = "", ...rest2], change) {
  if (whyUndecided(node) !== void 0) throw new PatchDoubt(whyUndecided(node));
  if (rest2.length === 0) return change.edit(node, token, change.value, change.at);
  if (node.kind === "seq") {
    const index2 = indexIn(node.items, token);
    return seqNode(
      node.items.map((item, i) => i === index2 ? edited2(item, rest2, change) : item),
      node
    );
  }
  if (node.kind !== "map") throw new PatchFault(`"${token}" is for a mapping, and none is there`);
  const entry3 = entryOf(node, token);
  const inner = entry3 && !(change.isAdding && isNull(entry3.value)) ? entry3.value : missing2(token, rest2[0] ?? "", change);
  return withEntry(node, entry3?.key ?? scalarNode(token, change.at), edited2(inner, rest2, change));
}
function missing2(token, next2, { isAdding, at: at2 }) {
  if (!isAdding || NUMBER.test(next2)) throw new PatchFault(`there is no "${token}"`);
  return next2 === "-" ? seqNode([], at2) : mapNode([], at2);
}
function indexIn(items, token) {
  const index2 = NUMBER.test(token) ? Number(token) : -1;
  if (index2 < 0 || index2 >= items.length) throw new PatchFault(`its list has no item ${token}`);
  return index2;
}
var EDITS = {
  add: (parent, token, value, at2) => {
    if (parent.kind === "seq") {
      const index2 = token === "-" ? parent.items.length : indexIn(parent.items, token);
      return seqNode(parent.items.toSpliced(index2, 0, value), parent);
    }
    return withEntry(mapping(parent, token), scalarNode(token, at2), value);
  },
  replace: (parent, token, value) => {
    if (parent.kind === "seq") return seqNode(parent.items.with(indexIn(parent.items, token), value), parent);
    const entry3 = entryOf(mapping(parent, token), token);
    if (!entry3) throw new PatchFault(`there is no "${token}" to replace`);
    return withEntry(mapping(parent, token), entry3.key, value);
  },
  remove: (parent, token) => {
    if (parent.kind === "seq") return seqNode(parent.items.toSpliced(indexIn(parent.items, token), 1), parent);
    return withoutEntry(mapping(parent, token), token);
  }
};
function mapping(parent, token) {
  if (parent.kind !== "map" || token === "-") throw new PatchFault(`nothing takes "${token}"`);
  return parent;
}

// src/openchoreo/trait.ts
function applyTrait(before3, trait, spec, variables, budget) {
  const created = expandTemplates(itemsAt(spec, "creates"), variables, budget);
  const removals = [];
  let made2 = [...before3.made, ...created.made];
  for (const patch2 of itemsAt(spec, "patches")) {
    if (isElsewhere(patch2)) continue;
    for (const { scope, doubt } of roundsOf2(patch2, variables, budget))
      made2 = patchAll(made2, patch2, { trait, scope, budget, doubt }, removals);
  }
  for (const removal2 of itemsAt(spec, "removes")) {
    if (isElsewhere(removal2)) continue;
    for (const { scope, doubt } of roundsOf2(removal2, variables, budget))
      made2 = made2.flatMap((one) => withoutRemoved(one, removal2, { trait, scope, budget, doubt }));
  }
  return { made: made2, excluded: [...before3.excluded, ...created.excluded], removals };
}
function isElsewhere(part) {
  return textAt(part, "targetPlane")?.value === "observabilityplane";
}
function isMeant({ root }, part) {
  const apiVersion = textAt(root, "apiVersion")?.value ?? "";
  const fits4 = (key, value) => [void 0, "", value].includes(textAt(part, "target", key)?.value);
  return fits4("kind", textAt(root, "kind")?.value ?? "") && fits4("group", groupOf(apiVersion)) && fits4("version", apiVersion.slice(apiVersion.indexOf("/") + 1));
}
function isTarget({ root }, part, variables, budget) {
  const where = at(part, "target", "where");
  if (where?.kind !== "scalar" || where.text === "") return true;
  return conditionHolds(where, new Map(variables).set("resource", root), budget);
}
function patchAll(all, patch2, { trait, scope, budget, doubt }, removals) {
  const meant = new Map(
    all.filter((one) => isMeant(one, patch2)).map((one) => [one, isTarget(one, patch2, scope, budget)])
  );
  if (meant.size === 0) return all;
  const operations = itemsAt(patch2, "operations").flatMap((one) => operationOf(one, scope, budget) ?? []);
  return all.map((one) => {
    const isPatched = meant.get(one) ?? false;
    if (isPatched === false) return one;
    const why = doubt ?? (isPatched === true ? void 0 : `whether a trait patches it is not decided: ${isPatched}`);
    return operations.reduce((rendered2, operation) => {
      const after2 = why === void 0 ? operated(rendered2, operation, budget) : doubtful(rendered2, operation.at, why);
      for (const secret of lost(rendered2.root, after2.root))
        removals.push({ trait, path: located(operation.at), secret });
      return after2;
    }, one);
  });
}
function withoutRemoved(one, removal2, { scope, budget, doubt }) {
  const isRemoved = isMeant(one, removal2) ? isTarget(one, removal2, scope, budget) : false;
  if (isRemoved === false) return [one];
  if (isRemoved === true && doubt === void 0) return [];
  return [{ ...one, doubt: one.doubt ?? doubt ?? `whether a trait removes it is not decided: ${isRemoved}` }];
}
function operationOf(operation, variables, budget) {
  const written2 = at(operation, "path");
  if (written2?.kind !== "scalar") return void 0;
  const path2 = renderText({ ...written2, plain: false }, variables, budget);
  if (path2.kind !== "scalar" || whyUndecided(path2) === void 0 && stringOf2(path2) === void 0) {
    fail(budget, { reason: `the path ${written2.text.trim()} of a trait's patch is no text`, at: spanOf(written2) });
    return void 0;
  }
  const op = textAt(operation, "op")?.value ?? "";
  const given = op === "remove" ? void 0 : at(operation, "value");
  const value = given ? render2(given, variables, budget) : { ...scalarNode("null", written2), plain: true };
  return { op, path: path2, value, at: written2 };
}
function operated(rendered2, { op, path: path2, value, at: written2 }, budget) {
  const open2 = whyUndecided(path2);
  if (open2 !== void 0) return doubtful(rendered2, written2, open2);
  try {
    return { ...rendered2, root: patched2(rendered2.root, op, scalarNode(path2.text, written2), value) };
  } catch (fault) {
    if (fault instanceof PatchDoubt) return doubtful(rendered2, written2, fault.message);
    if (!(fault instanceof PatchFault)) throw fault;
    fail(budget, { reason: `a trait's patch of ${path2.text} fails: ${fault.message}`, at: spanOf(written2) });
    return rendered2;
  }
}
function doubtful(rendered2, path2, reason) {
  const { root } = rendered2;
  const specPath = podSpecPath(root);
  if (!specPath) return { ...rendered2, doubt: rendered2.doubt ?? reason };
  const isWithin4 = `/${specPath.join("/")}/`.startsWith(`${path2.text.replace(/\/$/, "")}/`);
  if (!isWithin4 && !/\$\{|imagePullSecrets|serviceAccount|containers|\/image$/i.test(path2.text)) return rendered2;
  const open2 = undecided4(reason, path2, path2.text);
  const pointer = scalarNode(`/${[...specPath, "imagePullSecrets"].join("/")}`, path2);
  try {
    return { ...rendered2, root: patched2(root, "add", pointer, open2) };
  } catch (fault) {
    if (fault instanceof PatchFault || fault instanceof PatchDoubt) return { ...rendered2, doubt: reason };
    throw fault;
  }
}
function lost(before3, after2) {
  if (before3 === after2) return [];
  const left2 = new Set(namesIn5(after2));
  return namesIn5(before3).filter((name) => !left2.has(name));
}
function namesIn5(root) {
  const path2 = podSpecPath(root);
  const spec = path2 && at(root, ...path2);
  return pullSecretNames(spec ?? mapNode([], root)).map(({ value }) => value);
}

// src/openchoreo/validation-rule.ts
function checkBefore({ spec, variables }, budget) {
  const own = itemsAt(spec, "preRenderValidations");
  for (const rule of own.length > 0 ? own : itemsAt(spec, "validations")) demand(rule, variables, budget);
}
function checkAfter({ spec, variables }, made2, budget) {
  for (const rule of itemsAt(spec, "postRenderValidations")) {
    const when = at(rule, "when");
    if (isElsewhere(rule)) continue;
    if (when?.kind === "scalar" && conditionHolds(when, variables, budget) === false) continue;
    for (const { scope } of roundsOf2(rule, variables, budget)) checkSelected(rule, made2, scope, budget);
  }
}
function checkSelected(rule, made2, variables, budget) {
  const chosen = made2.filter((one) => isMeant(one, rule) && isTarget(one, rule, variables, budget) !== false);
  const kind = textAt(rule, "target", "kind")?.value ?? "";
  const mustMatch = at(rule, "target", "mustMatch");
  if (chosen.length === 0 && !(mustMatch && jsonOf(mustMatch) === false))
    refuse2({ value: `there be a ${kind}`, at: spanOf(rule) }, budget);
  for (const { root } of chosen) demand(rule, new Map(variables).set("resource", root), budget);
}
function demand(rule, variables, budget) {
  const condition = at(rule, "rule");
  if (condition?.kind !== "scalar") return;
  if (conditionHolds(condition, variables, budget) === false)
    refuse2({ value: condition.text.trim(), at: spanOf(condition) }, budget);
}
function refuse2({ value, at: place }, budget) {
  fail(budget, { reason: `its type or a trait demands that ${value}`, at: place });
}

// src/openchoreo/component-rendering.ts
function renderComponent(release2, around2, all) {
  return withinRelease(all, (budget) => rendered(release2, around2, budget));
}
function rendered(release2, around2, budget) {
  const variables = componentVariables(release2, around2);
  const removals = [];
  const missingTraits = [];
  const ruled2 = [{ spec: release2.type, variables }];
  checkParameters(release2.type, variables, budget);
  checkBefore({ spec: release2.type, variables }, budget);
  let expansion = expandTemplates(itemsAt(release2.type, "resources"), variables, budget);
  for (const use of release2.traits) {
    if (!use.spec) {
      missingTraits.push(use);
      continue;
    }
    const resolved = (node) => node && render2(node, variables, budget);
    const embedded = use.environmentConfigs;
    const own = traitVariables(release2, use, resolved(use.parameters), resolved(embedded), around2);
    ruled2.push({ spec: use.spec, variables: own });
    checkParameters(use.spec, own, budget);
    checkBefore({ spec: use.spec, variables: own }, budget);
    const made2 = applyTrait(expansion, use.name, use.spec, own, budget);
    removals.push(...made2.removals);
    expansion = made2;
  }
  for (const one of ruled2) checkAfter(one, expansion.made, budget);
  return { ...expansion, removals, missingTraits, failure: budget.failure };
}

// src/openchoreo/component-validation.ts
function whyUnreleased(component, type, reference2) {
  const [workloadType] = reference2.value.split("/");
  const kind = textAt(type, "workloadType")?.value ?? workloadType;
  if (workloadType !== kind) return { lacks: `its component type is for a ${kind}`, at: reference2.at };
  if (at(type, "schema")) return void 0;
  return unallowedTrait(component, type) ?? repeatedTrait(component, type) ?? unallowedWorkflow(component, type);
}
function keyOf4(trait) {
  return JSON.stringify([textAt(trait, "kind")?.value ?? "Trait", textAt(trait, "name")?.value]);
}
function unallowedTrait(component, type) {
  const allowed = new Set(itemsAt(type, "allowedTraits").map(keyOf4));
  const trait = itemsAt(component, "spec", "traits").find((one) => !allowed.has(keyOf4(one)));
  return trait && { lacks: `its component type does not allow trait "${textAt(trait, "name")?.value}"`, at: spanOf(trait) };
}
function repeatedTrait(component, type) {
  const seen2 = /* @__PURE__ */ new Set();
  for (const trait of [...itemsAt(type, "traits"), ...itemsAt(component, "spec", "traits")]) {
    const instance = textAt(trait, "instanceName");
    if (instance && seen2.has(instance.value))
      return { lacks: `two traits are called "${instance.value}"`, at: instance.at };
    if (instance) seen2.add(instance.value);
  }
  return void 0;
}
function unallowedWorkflow(component, type) {
  const name = textAt(component, "spec", "workflow", "name");
  if (!name) return void 0;
  const isAllowed = itemsAt(type, "allowedWorkflows").some(
    (one) => (one.kind === "scalar" ? located(one) : textAt(one, "name"))?.value === name.value
  );
  return isAllowed ? void 0 : { lacks: `its component type does not allow workflow "${name.value}"`, at: name.at };
}

// src/openchoreo/release.ts
function snapshotOf(part) {
  const { root } = part.landing;
  const spec = at(root, "spec");
  const type = at(spec, "componentType", "spec") ?? at(spec, "componentType");
  if (!type) return void 0;
  const traits = traitsIn(spec);
  return {
    holder: part,
    pinned: true,
    component: textAt(spec, "owner", "componentName")?.value ?? "",
    project: textAt(spec, "owner", "projectName")?.value ?? "",
    typeName: textAt(spec, "componentType", "name")?.value ?? "",
    type,
    parameters: at(spec, "componentProfile", "parameters"),
    traits: [
      ...usesOf(itemsAt(type, "traits"), traits, true),
      ...usesOf(itemsAt(spec, "componentProfile", "traits"), traits, false)
    ],
    workload: at(spec, "workload")
  };
}
function traitsIn(spec) {
  return (kind, name) => {
    const listed2 = itemsAt(spec, "traits").find(
      (item) => textAt(item, "name")?.value === name && (textAt(item, "kind")?.value ?? "Trait") === kind
    );
    return listed2 ? at(listed2, "spec") : entryOf(at(spec, "traits"), name)?.value;
  };
}
function usesOf(items, find, embedded) {
  return items.map((item) => {
    const name = textAt(item, "name")?.value ?? "";
    return {
      name,
      instance: textAt(item, "instanceName")?.value ?? "",
      parameters: at(item, "parameters"),
      environmentConfigs: embedded ? at(item, "environmentConfigs") ?? at(item, "envOverrides") : void 0,
      spec: find(textAt(item, "kind")?.value ?? "Trait", name),
      at: spanOf(item)
    };
  });
}
function liveRelease(component, inventory) {
  const { root, home } = component.landing;
  const reference2 = typeReferenceOf(root);
  const where = reference2?.at ?? home.at;
  if (!reference2) return { lacks: `component "${component.name}" names no type`, at: where };
  const type = findType(reference2, component, inventory);
  if (!type) return { lacks: `no file shows ${reference2.kind} "${reference2.name}"`, at: where };
  const spec = at(type.landing.root, "spec");
  if (!spec) return { lacks: `${reference2.kind} "${reference2.name}" has no spec`, at: where };
  const refused = whyUnreleased(root, spec, { value: reference2.written, at: where });
  if (refused) return refused;
  const [workload, other] = workloadsOf(component, inventory);
  if (other) return { lacks: `component "${component.name}" has several workloads`, at: other.landing.home.at };
  const find = (kind, name) => {
    const own = inventory.find(kind, kind === "ClusterTrait" ? "" : component.namespace, name, component);
    return own && at(own.landing.root, "spec");
  };
  return {
    release: {
      holder: type,
      pinned: false,
      component: component.name,
      project: textAt(root, "spec", "owner", "projectName")?.value ?? "",
      typeName: reference2.name,
      type: spec,
      parameters: at(root, "spec", "parameters"),
      traits: [...usesOf(itemsAt(spec, "traits"), find, true), ...usesOf(itemsAt(root, "spec", "traits"), find, false)],
      workload: at(workload?.landing.root, "spec")
    }
  };
}
function typeReferenceOf(root) {
  const written2 = textAt(root, "spec", "componentType", "name") ?? textAt(root, "spec", "componentType");
  if (!written2) return void 0;
  const kind = textAt(root, "spec", "componentType", "kind")?.value ?? "ComponentType";
  const name = written2.value.slice(written2.value.indexOf("/") + 1);
  return { kind, name, written: written2.value, at: written2.at };
}
function findType({ kind, name }, component, inventory) {
  return inventory.find(kind, kind === "ClusterComponentType" ? "" : component.namespace, name, component);
}
function workloadOf(component, inventory) {
  return workloadsOf(component, inventory)[0];
}
function workloadsOf(component, inventory) {
  const projectOf2 = ({ landing: { root } }) => textAt(root, "spec", "owner", "projectName")?.value;
  const project = projectOf2(component);
  return inventory.owned("Workload", component.name, component).filter((one) => projectOf2(one) === project);
}
function workloadImages(workload) {
  const single = at(workload, "container", "image");
  if (single) return [{ name: "main", image: single }];
  const containers = at(workload, "containers");
  return (containers?.kind === "map" ? containers.entries : []).flatMap(({ key, value }) => {
    const image = at(value, "image");
    return image ? [{ name: key.text, image }] : [];
  });
}

// src/openchoreo/deployment.ts
var BINDINGS = ["ReleaseBinding", "ComponentDeployment"];
function deploymentsOf(inventory) {
  const deployments = [];
  const dangling2 = [];
  const bound2 = /* @__PURE__ */ new Set();
  for (const binding of inventory.ofKind(...BINDINGS)) {
    const environment = textAt(binding.landing.root, "spec", "environment");
    const componentName = textAt(binding.landing.root, "spec", "owner", "componentName");
    if (!environment || !componentName) continue;
    const key = keyOf5(binding, componentName.value, environment.value);
    if (bound2.has(key)) continue;
    bound2.add(key);
    if (textAt(binding.landing.root, "spec", "state")?.value === "Undeploy") continue;
    const deployment = bindingDeployment(binding, componentName.value, environment, inventory);
    if ("others" in deployment) dangling2.push(deployment);
    else if (deployment.release) deployments.push({ ...deployment, release: deployment.release });
  }
  for (const component of inventory.ofKind("Component")) {
    if (!deploysItself(component)) continue;
    const first = firstEnvironment(component, inventory);
    if (!first) {
      const isBound = BINDINGS.some((kind) => inventory.owned(kind, component.name, component).length > 0);
      if (!isBound) deployments.push(driftingDeployment(component, inventory));
      continue;
    }
    if (bound2.has(keyOf5(component, component.name, first.value))) continue;
    bound2.add(keyOf5(component, component.name, first.value));
    deployments.push(ownDeployment(component, first, inventory));
  }
  return { deployments, dangling: dangling2 };
}
function keyOf5({ landing, namespace }, component, environment) {
  return JSON.stringify([landing.cluster, namespace, component, environment]);
}
function deploysItself({ landing: { root } }) {
  const flag = at(root, "spec", "autoDeploy");
  return flag !== void 0 && jsonOf(flag) === true;
}
function bindingDeployment(binding, componentName, environment, inventory) {
  const { root } = binding.landing;
  const component = inventory.find("Component", binding.namespace, componentName, binding);
  const releaseName = textAt(root, "spec", "releaseName");
  const base = {
    cause: binding,
    binding,
    component,
    componentName,
    projectName: textAt(root, "spec", "owner", "projectName")?.value ?? "",
    environmentName: environment.value,
    destination: destinationOf2(environment, binding, inventory),
    releaseName
  };
  if (!releaseName || releaseName.value === "") {
    const release3 = component && deploysItself(component) ? liveRelease(component, inventory) : void 0;
    return { ...base, release: release3 ?? unseenSnapshot(binding, componentName, environment) };
  }
  const pinned = inventory.find("ComponentRelease", binding.namespace, releaseName.value, binding);
  const release2 = pinned && snapshotOf(pinned);
  if (release2 && isOf(release2, base)) return { ...base, release: { release: release2 } };
  if (release2)
    return { ...base, release: { lacks: `release "${releaseName.value}" is not of it`, at: releaseName.at } };
  const isMissed = !pinned && !isTemplated(releaseName.value);
  const others = isMissed ? releasesOf2(componentName, binding, inventory) : [];
  if (others.length > 0) return { binding, releaseName, others };
  return { ...base, release: { lacks: `no file shows release "${releaseName.value}"`, at: releaseName.at } };
}
function isOf(release2, { componentName, projectName }) {
  return release2.component === componentName && release2.project === projectName;
}
function unseenSnapshot({ kind }, componentName, { value, at: at2 }) {
  if (kind !== "ComponentDeployment") return void 0;
  return { lacks: `no file shows what of component "${componentName}" is released to "${value}"`, at: at2 };
}
function releasesOf2(componentName, binding, inventory) {
  return inventory.owned("ComponentRelease", componentName, binding).map(({ name }) => name);
}
function ownDeployment(component, environment, inventory) {
  return {
    cause: component,
    binding: void 0,
    component,
    componentName: component.name,
    projectName: textAt(component.landing.root, "spec", "owner", "projectName")?.value ?? "",
    environmentName: environment.value,
    destination: destinationOf2(environment, component, inventory),
    release: liveRelease(component, inventory),
    releaseName: void 0
  };
}
function driftingDeployment(component, inventory) {
  const { root, home } = component.landing;
  const owner = textAt(root, "spec", "owner", "projectName");
  const place = owner?.at ?? home.at;
  const reason = `no file shows the first environment of project "${owner?.value ?? ""}"`;
  const nowhere = destinationOf2({ value: "", at: place }, component, inventory);
  return {
    cause: component,
    binding: void 0,
    component,
    componentName: component.name,
    projectName: owner?.value ?? "",
    environmentName: void 0,
    destination: { ...nowhere, open: { reason, at: place } },
    release: { lacks: reason, at: place },
    releaseName: void 0
  };
}
function firstEnvironment(owned2, inventory) {
  const pipeline2 = pipelineOf2(owned2, inventory);
  return pipeline2 && firstOf5(pipeline2);
}
function pipelineOf2(owned2, inventory) {
  const projectName = textAt(owned2.landing.root, "spec", "owner", "projectName")?.value;
  const project = projectName === void 0 ? void 0 : inventory.find("Project", owned2.namespace, projectName, owned2);
  const root = project?.landing.root;
  const named3 = textAt(root, "spec", "deploymentPipelineRef", "name") ?? textAt(root, "spec", "deploymentPipelineRef");
  return named3 && inventory.find("DeploymentPipeline", owned2.namespace, named3.value, owned2);
}
function firstOf5({ landing: { root } }) {
  const paths = at(root, "spec", "promotionPaths");
  if (paths?.kind !== "seq") return void 0;
  const targets = new Set(
    paths.items.flatMap((path2) => {
      const list = at(path2, "targetEnvironmentRefs");
      return list?.kind === "seq" ? list.items.map((target) => environmentName(target)?.value) : [];
    })
  );
  const sources = paths.items.flatMap((path2) => {
    const source = at(path2, "sourceEnvironmentRef");
    return (source && environmentName(source)) ?? [];
  });
  return sources.find(({ value }) => !targets.has(value));
}
function environmentName(node) {
  return node?.kind === "scalar" ? located(node) : textAt(node, "name");
}
function heldRelease({ release: release2 }) {
  return "release" in release2 ? release2.release : void 0;
}
function placeOf4({ cause }) {
  return textAt(cause.landing.root, "metadata", "name")?.at ?? cause.landing.home.at;
}

// src/openchoreo/fallback-pod.ts
function builtPod({ kind, name, images, pullSecrets, place }) {
  const map3 = (entries) => mapNode(
    Object.entries(entries).map(([key, value]) => ({ key: scalarNode(key, place), value })),
    place
  );
  const containers = images.map((one) => map3({ name: scalarNode(one.name, one.image), image: one.image }));
  const secrets = typeof pullSecrets === "string" ? undecided4(pullSecrets, place) : seqNode(
    pullSecrets.map((secret) => map3({ name: secret })),
    place
  );
  const spec = map3({ imagePullSecrets: secrets, containers: seqNode(containers, place) });
  const root = map3({
    apiVersion: scalarNode(API_VERSIONS3[kind] ?? "openchoreo.dev/v1alpha1", place),
    kind: scalarNode(kind, place),
    metadata: map3({ name }),
    spec: kind === "CronJob" ? map3({ jobTemplate: map3({ spec: template(spec) }) }) : template(spec)
  });
  return { root, at: place, doubt: void 0, condition: void 0 };
  function template(inner) {
    return map3({ template: map3({ spec: inner }) });
  }
}
var API_VERSIONS3 = { Deployment: "apps/v1", CronJob: "batch/v1" };

// src/openchoreo/product.ts
function siteIn(cluster, organization, project, environment, place) {
  const namespace = organization === void 0 ? void 0 : { value: dataPlaneNamespace(organization, project, environment), at: place };
  return { cluster, namespace, via: [place] };
}
function productOf(rendered2, holder, site) {
  const { root, taints } = settle3(rendered2.root);
  const { doubt, at: at2 } = rendered2;
  const whole = doubt === void 0 ? [] : [{ reason: `it may not be made: ${doubt}`, at: at2 }];
  const { path: path2, index: index2 } = holder.landing.home;
  const landing = {
    root,
    home: { path: at2.path === "" ? path2 : at2.path, index: index2, at: at2 },
    originalName: textAt(root, "metadata", "name")?.value ?? "",
    hashed: false,
    taints: [...whole, ...taints],
    cluster: site.cluster,
    effective: namespaceOf5(root, taints, site),
    via: site.via
  };
  return { landing, rendered: rendered2, template: `${holder.kind} ${holder.name}` };
}
function namespaceOf5(root, taints, { namespace }) {
  const tainted3 = taints.find(({ field = [] }) => field[0] === "metadata" && field[1] === "namespace");
  if (tainted3) return { kind: "unknown", reason: tainted3.reason };
  return effectiveOf(root, namespace, "no file shows the namespace and environment of its component");
}
function tainted2(product, taints) {
  const { landing } = product;
  return taints.length === 0 ? product : { ...product, landing: { ...landing, taints: [...landing.taints, ...taints] } };
}
function unrendered({ reason, at: at2 }) {
  return { reason: `its release may not be rendered: ${reason}`, at: at2 };
}

// src/openchoreo/secret-key.ts
function missingKey({ cause, binding }, release2, inventory) {
  const overrides = at(binding?.landing.root, "spec", "workloadOverrides", "container");
  const container = at(overridden2(release2.workload, overrides), "container");
  for (const item of [...itemsAt(container, "env"), ...itemsAt(container, "files")]) {
    const [name, key] = ["name", "key"].map((field) => textAt(item, "valueFrom", "secretKeyRef", field));
    const reference2 = name && inventory.find("SecretReference", cause.namespace, name.value, cause);
    if (!reference2 || !key) continue;
    const data = itemsAt(reference2.landing.root, "spec", "data");
    if (!data.some((one) => textAt(one, "secretKey")?.value === key.value))
      return { reason: `SecretReference "${name.value}" has no key "${key.value}"`, at: key.at };
  }
  return void 0;
}

// src/openchoreo/component-deployment.ts
function siteOf(deployment) {
  const { cause, projectName, environmentName: environmentName2, destination } = deployment;
  const organization = environmentName2 === void 0 ? void 0 : cause.namespace;
  return siteIn(destination.cluster, organization, projectName, environmentName2 ?? "", placeOf4(deployment));
}
function deployComponent(deployment, inventory) {
  const { componentName } = deployment;
  const site = siteOf(deployment);
  const release2 = heldRelease(deployment);
  const around2 = surroundingsOf(deployment, site);
  const made2 = release2 && renderComponent(release2, around2, inventory.budget);
  const open2 = openingsOf(deployment, made2);
  const rests = restsOf(deployment, release2, inventory);
  if (!release2 || !made2)
    return {
      component: componentName,
      site,
      products: unseen(deployment, inventory, site),
      rendering: plainRendering(deployment),
      open: open2,
      rests
    };
  const failure2 = made2.failure ?? missingKey(deployment, release2, inventory);
  const doubts = [...unseenTraits(made2), ...failure2 ? [unrendered(failure2)] : []];
  const products = made2.made.map((rendered2) => tainted2(productOf(rendered2, release2.holder, site), doubts));
  const rendering = {
    ...plainRendering(deployment),
    stale: staleness(deployment, release2, products, around2, inventory),
    removed: made2.removals,
    withheld: made2.excluded.flatMap((rendered2) => withheldBy(rendered2, release2.holder, site))
  };
  const missing3 = missingStore(deployment, products);
  return {
    component: componentName,
    site,
    products,
    rendering,
    open: open2,
    rests,
    ...missing3 ? { missingStore: missing3 } : {}
  };
}
function restsOf(deployment, release2, inventory) {
  const { cause, component, destination, projectName } = deployment;
  const project = inventory.find("Project", cause.namespace, projectName, cause);
  const live = release2?.pinned || !component ? [] : [pipelineOf2(component, inventory), workloadOf(component, inventory)];
  const all = [cause, component, project, destination.environment, destination.plane, release2?.holder, ...live];
  return all.filter((part) => part !== void 0);
}
function missingStore({ destination, componentName }, products) {
  const { plane } = destination;
  if (!plane || textAt(plane.landing.root, "spec", "secretStoreRef", "name")) return void 0;
  const taints = products.flatMap(({ landing }) => landing.taints);
  const asked = taints.find(({ field = [] }) => field.includes("secretStoreRef") && field.at(-1) === "name");
  const name = textAt(plane.landing.root, "metadata", "name");
  return asked && name && { plane: name, asked: asked.at, component: componentName };
}
function openingsOf({ destination, release: release2 }, made2) {
  const open2 = destination.open ? [destination.open] : [];
  if ("lacks" in release2) open2.push({ reason: release2.lacks, at: release2.at });
  return made2 ? [...open2, ...unseenTraits(made2)] : open2;
}
function unseenTraits({ missingTraits }) {
  return missingTraits.map(({ name, at: place }) => ({ reason: `no file shows trait "${name}"`, at: place }));
}
function surroundingsOf(deployment, { namespace }) {
  const { cause, binding, componentName, projectName, environmentName: environmentName2, destination } = deployment;
  return {
    metadata: {
      ...environmentName2 === void 0 ? {} : { name: generatedName([componentName, environmentName2], 253), environmentName: environmentName2 },
      ...namespace ? { namespace: namespace.value } : {},
      ...cause.namespace === void 0 ? {} : { componentNamespace: cause.namespace },
      componentName,
      projectName,
      dataPlaneName: destination.planeName
    },
    dataPlane: destination.plane?.landing.root,
    dataPlaneName: destination.planeName,
    environment: destination.environment?.landing.root,
    binding: binding?.landing.root,
    place: placeOf4(deployment)
  };
}
function planeId({ plane }) {
  return plane && fullName(resourceOf(plane.landing));
}
var BY_TEMPLATES = {
  whom: "no pod of a component type",
  why: "only the bindings of services, web applications and tasks read it",
  help: "give the pods their pull secret by the templates of their component types"
};
function plainRendering(deployment) {
  return {
    organization: deployment.cause.namespace,
    project: deployment.projectName,
    component: deployment.componentName,
    environment: deployment.environmentName ?? "?",
    plane: planeId(deployment.destination),
    binding: placeOf4(deployment),
    stale: void 0,
    removed: [],
    withheld: [],
    lacking: [],
    assumptions: [],
    unread: BY_TEMPLATES
  };
}
function unseen(deployment, inventory, site) {
  const { component, release: release2, componentName } = deployment;
  const workload = component && workloadOf(component, inventory);
  if (!workload || !("lacks" in release2)) return [];
  const images = workloadImages(at(workload.landing.root, "spec"));
  const name = scalarNode(componentName, placeOf4(deployment));
  const pod = builtPod({ kind: "Workload", name, images, pullSecrets: release2.lacks, place: release2.at });
  return images.length === 0 ? [] : [productOf(pod, workload, site)];
}
function withheldBy(rendered2, holder, site) {
  const { condition } = rendered2;
  if (!condition) return [];
  const { landing } = productOf(rendered2, holder, site);
  return producedSecrets(landing, resourceOf(landing).kind).map(({ name }) => ({ name: name.value, condition }));
}
function staleness(deployment, release2, products, around2, inventory) {
  const { releaseName, component } = deployment;
  if (!release2.pinned || !releaseName || !component) return void 0;
  const pods = products.flatMap(({ landing }) => podSourceOf(landing) ?? []);
  const named3 = pods.flatMap(({ pullSecrets }) => pullSecrets.map(({ value }) => value));
  const held2 = new Set(products.flatMap(secretsOf).map(({ value }) => value));
  const lacking = named3.filter((name) => !held2.has(name));
  if (pods.some(({ pullSecretsTainted }) => pullSecretsTainted !== void 0)) return void 0;
  if (named3.length > 0 && lacking.length === 0) return void 0;
  const live = liveRelease(component, inventory);
  if (!("release" in live)) return void 0;
  const { made: made2, holder } = { ...renderComponent(live.release, around2, inventory.budget), holder: live.release.holder };
  const now = made2.map((rendered2) => productOf(rendered2, holder, siteOf(deployment)));
  const current = named3.length > 0 ? [] : now.flatMap(({ landing }) => podSourceOf(landing)?.pullSecrets ?? []);
  const more = now.flatMap(secretsOf).filter(({ value }) => lacking.includes(value));
  return current.length + more.length > 0 ? { releaseName, current, made: more } : void 0;
}
function secretsOf({ landing }) {
  return producedSecrets(landing, resourceOf(landing).kind).map(({ name }) => name);
}

// src/openchoreo/evidence.ts
var PLANES = ["DataPlane", "ClusterDataPlane"];
var TYPES5 = ["ComponentType", "ClusterComponentType", "Trait", "ClusterTrait"];
var MARKS = [
  { kinds: PLANES, field: "kubernetesCluster.connectionConfigRef", until: "v0.1" },
  { kinds: PLANES, field: "kubernetesCluster.featureFlags", until: "v0.1" },
  { kinds: PLANES, field: "kubernetesCluster.credentials", since: "v0.2", until: "v0.3" },
  { kinds: PLANES, field: "kubernetesCluster.server", since: "v0.4", until: "v0.8" },
  { kinds: PLANES, field: "kubernetesCluster.tls", since: "v0.4", until: "v0.8" },
  { kinds: PLANES, field: "kubernetesCluster.auth", since: "v0.4", until: "v0.8" },
  { kinds: PLANES, field: "registry.unauthenticated", since: "v0.2", until: "v0.2" },
  { kinds: PLANES, field: "registry.imagePushSecrets", since: "v0.2", until: "v0.2" },
  { kinds: PLANES, field: "registry.prefix", since: "v0.2", until: "v0.3" },
  { kinds: PLANES, field: "registry.secretRef", since: "v0.2", until: "v0.3" },
  { kinds: PLANES, field: "imagePullSecretRefs", since: "v0.4", until: "v0.17" },
  { kinds: PLANES, field: "secretStoreRef", since: "v0.4" },
  { kinds: PLANES, field: "agent", since: "v0.8", until: "v0.8" },
  { kinds: PLANES, field: "clusterAgent", since: "v0.9" },
  { kinds: PLANES, field: "clusterAgent.clientCA.secretRef", since: "v0.9", until: "v0.17" },
  { kinds: PLANES, field: "clusterAgent.clientCA.secretKeyRef", since: "v1.0" },
  { kinds: PLANES, field: "planeID", since: "v0.9" },
  { kinds: PLANES, field: "observer", since: "v0.3", until: "v0.8" },
  { kinds: ["Environment"], field: "dataPlaneRef", shape: "scalar", until: "v0.14" },
  { kinds: ["Environment"], field: "dataPlaneRef", shape: "map", since: "v0.15" },
  { kinds: ["Project"], field: "deploymentPipelineRef", shape: "scalar", until: "v0.17" },
  { kinds: ["Project"], field: "deploymentPipelineRef", shape: "map", since: "v1.0" },
  { kinds: ["Project"], field: "type", since: "v1.2" },
  { kinds: ["Component"], field: "type", shape: "scalar", until: "v0.7" },
  { kinds: ["Component"], field: "componentType", shape: "scalar", since: "v0.4", until: "v0.16" },
  { kinds: ["Component"], field: "componentType", shape: "map", since: "v0.14" },
  { kinds: ["Workload"], field: "containers", since: "v0.3", until: "v0.15" },
  { kinds: ["Workload"], field: "container", since: "v0.15" },
  { kinds: TYPES5, field: "schema", since: "v0.4", until: "v0.17" },
  { kinds: TYPES5, field: "environmentConfigs", since: "v1.0" },
  { kinds: ["ReleaseBinding"], field: "componentTypeEnvOverrides", until: "v0.17" },
  { kinds: ["ReleaseBinding"], field: "traitOverrides", until: "v0.17" },
  { kinds: ["ReleaseBinding"], field: "componentTypeEnvironmentConfigs", since: "v1.0" },
  { kinds: ["ReleaseBinding"], field: "traitEnvironmentConfigs", since: "v1.0" },
  { kinds: ["ComponentRelease"], field: "componentType.workloadType", until: "v0.17" },
  { kinds: ["ComponentRelease"], field: "componentType.spec", since: "v1.0" }
];
var KINDS7 = {
  DeploymentTrack: { until: "v0.17" },
  ServiceBinding: { since: "v0.3", until: "v0.7" },
  WebApplicationBinding: { since: "v0.3", until: "v0.7" },
  ScheduledTaskBinding: { since: "v0.3", until: "v0.7" },
  Service: { since: "v0.3", until: "v0.7" },
  WebApplication: { since: "v0.3", until: "v0.7" },
  ScheduledTask: { since: "v0.3", until: "v0.7" },
  SecretReference: { since: "v0.4" },
  ComponentType: { since: "v0.4" },
  Trait: { since: "v0.4" },
  ComponentDeployment: { since: "v0.4", until: "v0.7" },
  ComponentEnvSnapshot: { since: "v0.4", until: "v0.7" },
  ComponentRelease: { since: "v0.5" },
  ReleaseBinding: { since: "v0.5" },
  Release: { since: "v0.3", until: "v0.17" },
  Organization: { until: "v0.12" },
  ClusterDataPlane: { since: "v0.14" },
  ClusterComponentType: { since: "v0.14" },
  ClusterTrait: { since: "v0.14" },
  BuildPlane: { since: "v0.3", until: "v0.17" },
  ClusterBuildPlane: { since: "v0.14", until: "v0.17" },
  WorkflowPlane: { since: "v1.0" },
  ClusterWorkflowPlane: { since: "v1.0" },
  RenderedRelease: { since: "v1.0" },
  ProjectType: { since: "v1.2" },
  ClusterProjectType: { since: "v1.2" },
  ProjectRelease: { since: "v1.2" },
  ProjectReleaseBinding: { since: "v1.2" },
  ResourceType: { since: "v1.1" },
  ClusterResourceType: { since: "v1.1" },
  Resource: { since: "v1.1" },
  ResourceRelease: { since: "v1.1" },
  ResourceReleaseBinding: { since: "v1.1" }
};
var SHAPES3 = { scalar: "text", map: "mapping" };
function reshaping(shape) {
  return shape === "scalar" ? "write it as a mapping that holds the name: the API server refuses a text" : "write it as a text, the name: the API server refuses a mapping";
}
var EARLY = ["core.choreo.dev/v1", "core.choreo.dev"];
function evidenceOf({ root }) {
  const kind = textAt(root, "kind");
  const apiVersion = textAt(root, "apiVersion");
  if (!kind || !apiVersion) return [];
  const found5 = [];
  if (EARLY.includes(apiVersion.value)) {
    const generation = { since: "v0.1", until: "v0.3" };
    found5.push({ generation, shows: `its group is core.choreo.dev`, field: void 0, at: apiVersion.at });
  } else if (groupOf(apiVersion.value) === "openchoreo.dev") {
    const generation = { ...ALL, since: "v0.3" };
    found5.push({ generation, shows: `its group is openchoreo.dev`, field: void 0, at: apiVersion.at });
    const range = KINDS7[kind.value];
    if (range)
      found5.push({
        generation: { ...ALL, ...range },
        shows: `there are ${kind.value}s`,
        field: void 0,
        at: kind.at
      });
  }
  return [...found5, ...marksOn(kind.value).flatMap((mark) => markOf(mark, root))];
}
var marksOn = remembering(
  (kind) => MARKS.filter(({ kinds }) => kinds.includes(kind)).map((mark, _, marks) => ({
    ...mark,
    path: mark.field.split("."),
    isReshaped: marks.some(({ field, shape }) => field === mark.field && shape !== mark.shape)
  }))
);
function markOf({
  field,
  path: path2,
  shape,
  since,
  until,
  isReshaped
}, root) {
  const value = at(root, "spec", ...path2);
  if (!value || (shape === "map" ? value.kind !== "map" : shape === "scalar" && value.kind !== "scalar")) return [];
  const holder = at(root, "spec", ...path2.slice(0, -1));
  const key = entryOf(holder, path2.at(-1) ?? "")?.key ?? value;
  const generation = { since: since ?? ALL.since, until: until ?? ALL.until };
  const how = shape === void 0 ? "is set" : `is a ${SHAPES3[shape]}`;
  const shown3 = { generation, shows: `spec.${field} ${how}`, field: `spec.${field}`, at: spanOf(key) };
  return [isReshaped && shape ? { ...shown3, shape } : shown3];
}

// src/openchoreo/dating.ts
function dated(inventory, configured) {
  const homes = homesOf2(inventory);
  const groups = grouped(inventory.parts, (part) => homes.get(part) ?? part.landing.cluster);
  const found5 = [...groups.values()].map((parts) => dateGroup(parts, configured));
  const byPart = new Map(found5.flatMap(({ dated: one }) => one.parts.map((part) => [part, one])));
  return {
    groups: found5.map(({ dated: one }) => one),
    misfits: found5.flatMap(({ misfits }) => misfits),
    of: (part) => byPart.get(part)?.generation ?? ALL,
    groupOf: (part) => byPart.get(part)
  };
}
function homesOf2(inventory) {
  const homes = /* @__PURE__ */ new Map();
  for (const environment of inventory.ofKind("Environment")) {
    const { plane } = planeOf2(environment, inventory);
    if (plane && !homes.has(plane)) homes.set(plane, environment.landing.cluster);
  }
  return homes;
}
function dateGroup(parts, configured) {
  const exhibits = parts.map((part) => ({ part, evidence: evidenceOf(part.landing) }));
  const generation = configured ?? agreed(exhibits);
  const all = exhibits.flatMap(({ evidence }) => evidence);
  const fitting = all.filter((one) => shared(one.generation, generation));
  const misfits = exhibits.flatMap((exhibit) => misfitsOf(exhibit, generation, fitting, configured !== void 0));
  return { dated: { generation, evidence: telling(fitting), parts }, misfits };
}
function agreed(exhibits) {
  const whole = exhibits.flatMap(({ evidence }) => evidence).reduce(narrowed, ALL);
  if (whole) return whole;
  const fits4 = (release2) => {
    const point2 = { since: release2, until: release2 };
    return exhibits.filter(({ evidence }) => evidence.every((one) => shared(one.generation, point2))).length;
  };
  let best = ALL.until;
  let most = -1;
  for (const release2 of releases()) {
    const count = fits4(release2);
    if (count >= most) [best, most] = [release2, count];
  }
  const point = { since: best, until: best };
  const fitting = exhibits.flatMap(({ evidence }) => evidence).filter((one) => shared(one.generation, point));
  return fitting.reduce(narrowed, ALL) ?? point;
}
function narrowed(range, { generation }) {
  return range && shared(range, generation);
}
function misfitsOf({ part, evidence }, rest2, fitting, configured) {
  const odd = evidence.filter((one) => !shared(one.generation, rest2));
  const [first] = odd;
  if (!first) return [];
  const own = evidence.filter((one) => one.field !== void 0 && shared(one.generation, rest2));
  const witness = witnessAgainst(first, fitting, part);
  const isLoose = configured || own.length > 0;
  const fields = odd.filter(({ field }) => field !== void 0);
  if (isLoose && fields.length === odd.length) {
    return outermost(fields).map((one) => ({
      part,
      evidence: one,
      rest: rest2,
      witness,
      sort: isBefore(one.generation, rest2) ? "removed" : "future",
      configured
    }));
  }
  return [{ part, evidence: first, rest: rest2, witness, sort: "mixed", configured }];
}
function outermost(fields) {
  const groups = grouped(fields, ({ field = "" }) => field.split(".").slice(0, 2).join("."));
  return [...groups.values()].flatMap(([first]) => first ?? []);
}
function witnessAgainst({ generation }, fitting, { landing }) {
  const against = fitting.filter((one) => !shared(one.generation, generation));
  return against.find((one) => one.at.path !== landing.home.path) ?? against[0];
}
function telling(evidence) {
  const sorted2 = evidence.toSorted((a, b) => compareSpans(a.at, b.at));
  const ends = /* @__PURE__ */ new Map();
  for (const end of ["since", "until"]) {
    for (const one of sorted2) {
      const before3 = ends.get(end);
      const tighter = before3 && one.generation[end] !== before3.generation[end] && isWithin3(narrow(one, end), narrow(before3, end));
      if (!before3 || tighter) ends.set(end, one);
    }
  }
  const shown3 = [...ends].filter(([end, { generation }]) => generation[end] !== ALL[end]);
  return [...new Set(shown3.map(([, one]) => one))];
}
function narrow({ generation }, end) {
  return end === "since" ? { ...ALL, since: generation.since } : { ...ALL, until: generation.until };
}

// src/openchoreo/gather.ts
function gatherProducts(all) {
  const pods = [];
  const secrets = [];
  const accounts = [];
  const namespaceObjects = [];
  for (const { products, rendering } of all) {
    const { component, environment } = rendering;
    for (const { landing, template } of products) {
      const kind = textAt(landing.root, "kind")?.value ?? "";
      if (isNamed(landing))
        secrets.push(
          ...producedSecrets(landing, kind).map((secret) => ({
            ...secret,
            madeFor: { component, environment, template }
          }))
        );
      const pod = kind === "Secret" ? void 0 : podSourceOf(landing);
      if (pod) pods.push({ ...pod, rendering, template });
      else if (kind === "ServiceAccount") accounts.push(serviceAccountOf(landing));
      else if (kind === "Namespace" && isNamed(landing) && !taintOf(landing, "metadata", "labels"))
        namespaceObjects.push(namespaceObjectOf(landing));
    }
  }
  return { pods, secrets, accounts, namespaceObjects, namespaces: namespacesOf(all), clashes: clashesOf(all) };
}
function isNamed(landing) {
  return !taintOf(landing, "metadata", "name") && !taintOf(landing, "spec", "target", "name");
}
function namespacesOf(all) {
  const groups = grouped(all, ({ site }) => JSON.stringify([site.cluster, site.namespace?.value]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { cluster, namespace } = first.site;
    if (!namespace) return [];
    const undecided5 = group.flatMap(
      ({ products }) => products.flatMap(({ landing }) => unnamedPullSecret(landing) ?? [])
    );
    return [{ cluster, namespace, open: group.flatMap(({ open: open2 }) => open2), undecided: undecided5 }];
  });
}
function unnamedPullSecret(landing) {
  if (isNamed(landing)) return void 0;
  const made2 = producedSecrets(landing, textAt(landing.root, "kind")?.value ?? "");
  const may = made2.some(({ type }) => !type.known || dataKeyOf(type.value) !== void 0);
  return may ? taintOf(landing, "metadata", "name") ?? taintOf(landing, "spec", "target", "name") : void 0;
}
function clashesOf(all) {
  const made2 = all.flatMap(
    ({ component, site, products }) => products.flatMap(({ landing }) => {
      const { effective } = landing;
      if (!isNamed(landing) || effective.kind !== "known" || landing.taints.some(({ field }) => !field)) return [];
      const kind = textAt(landing.root, "kind")?.value ?? "";
      const name = textAt(landing.root, "metadata", "name");
      const isPullSecret5 = producedSecrets(landing, kind).some(
        ({ type }) => type.known && dataKeyOf(type.value) !== void 0
      );
      return name && isPullSecret5 && site.namespace ? [{ component, site, namespace: effective.namespace.value, kind, name }] : [];
    })
  );
  const groups = grouped(
    made2,
    ({ site, namespace, kind, name }) => JSON.stringify([site.cluster, namespace, kind, name.value])
  );
  return [...groups.values()].flatMap((group) => {
    const isOfOne = new Set(group.map(({ site: site2 }) => site2.namespace?.value)).size === 1;
    const titleOf4 = ({ component, site: site2 }) => isOfOne ? component : `${component} in ${site2.namespace?.value}`;
    const components = [...new Set(group.map(titleOf4))];
    const [first] = group;
    if (!first || components.length < 2) return [];
    const { site, namespace, kind, name } = first;
    const others = group.filter((one) => titleOf4(one) !== titleOf4(first)).map((one) => one.name.at);
    return [{ cluster: site.cluster, namespace, kind, name, components, others }];
  });
}

// src/openchoreo/rendered-release.ts
function keptRelease({ landing: { root } }) {
  const spec = at(root, "spec");
  const environment = textAt(spec, "environmentName");
  if (!environment || textAt(spec, "targetPlane")?.value === "observabilityplane") return void 0;
  const made2 = itemsAt(spec, "resources").flatMap((item) => {
    const object = at(item, "object");
    return object?.kind === "map" ? [{ root: object, at: spanOf(object), doubt: void 0, condition: void 0 }] : [];
  });
  return {
    component: ownerOf3(at(spec, "owner")),
    project: textAt(spec, "owner", "projectName")?.value ?? "",
    environment: environment.value,
    made: made2
  };
}
function ownerOf3(owner) {
  const component = textAt(owner, "componentName")?.value;
  if (component) return component;
  const resource = textAt(owner, "resourceName")?.value;
  return resource ? `resource ${resource}` : `project ${textAt(owner, "projectName")?.value ?? ""}`;
}

// src/openchoreo/kept-deployment.ts
function keptProducts(inventory) {
  return inventory.ofKind("Release", "RenderedRelease").flatMap((part) => {
    const kept2 = keptRelease(part);
    if (!kept2) return [];
    const { component, project, environment, made: made2 } = kept2;
    const place = textAt(part.landing.root, "metadata", "name")?.at ?? part.landing.home.at;
    const destination = destinationOf2({ value: environment, at: place }, part, inventory);
    const site = siteIn(destination.cluster, part.namespace, project, environment, place);
    return [
      {
        component,
        site,
        products: made2.map((one) => productOf(one, part, site)),
        rendering: {
          organization: part.namespace,
          project,
          component,
          environment,
          plane: planeId(destination),
          binding: place,
          stale: void 0,
          removed: [],
          withheld: [],
          lacking: [],
          assumptions: [],
          unread: void 0
        },
        open: destination.open ? [destination.open] : [],
        rests: [part, destination.environment, destination.plane].filter((one) => one !== void 0)
      }
    ];
  });
}

// src/openchoreo/legacy-workload.ts
var BINDINGS2 = ["ServiceBinding", "WebApplicationBinding", "ScheduledTaskBinding"];
var CLAIMS = ["Service", "WebApplication", "ScheduledTask"];
function legacyWorkloads(inventory) {
  const bound2 = inventory.ofKind(...BINDINGS2).flatMap(boundWorkload);
  const claimed = inventory.ofKind(...CLAIMS).flatMap((claim) => claimedWorkload(claim, inventory));
  const all = [
    ...bound2,
    ...claimed,
    ...inventory.ofKind("Deployment").flatMap((one) => artifactWorkload(one, inventory)),
    ...inventory.ofKind("Workload").flatMap((one) => earlyWorkload(one, inventory))
  ];
  const seen2 = /* @__PURE__ */ new Set();
  return all.filter(({ cause, component, project, environment }) => {
    const name = "value" in environment ? environment.value : null;
    const key = JSON.stringify([cause.landing.cluster, cause.namespace, project, component, name]);
    return !seen2.has(key) && seen2.add(key);
  });
}
function boundWorkload(binding) {
  const { root } = binding.landing;
  const environment = textAt(root, "spec", "environment");
  const images = workloadImages(at(root, "spec", "workloadSpec"));
  if (!environment || textAt(root, "spec", "releaseState")?.value === "Undeploy") return [];
  return [owned(binding, environment, images, binding.kind === "ScheduledTaskBinding")];
}
function claimedWorkload(claim, inventory) {
  const name = textAt(claim.landing.root, "spec", "workloadName");
  const workload = name && inventory.find("Workload", claim.namespace, name.value, claim);
  if (!workload) return [];
  const owner = textAt(claim.landing.root, "spec", "owner", "projectName");
  const environment = firstEnvironment(claim, inventory) ?? owner?.at ?? claim.landing.home.at;
  const images = workloadImages(at(workload.landing.root, "spec"));
  return [owned(claim, environment, images, claim.kind === "ScheduledTask")];
}
function earlyWorkload(workload, inventory) {
  const { root } = workload.landing;
  if (!/^core\.choreo\.dev(?:\/|$)/.test(textAt(root, "apiVersion")?.value ?? "")) return [];
  const [only, other] = inventory.beside("Environment", workload);
  const sole = other || !only ? void 0 : labelOf(only.landing.root, "name") ?? nameOf3(only);
  const environment = firstEnvironment(workload, inventory) ?? sole;
  const images = workloadImages(at(root, "spec"));
  return environment ? [owned(workload, environment, images, false)] : [];
}
function nameOf3({ landing: { root } }) {
  return textAt(root, "metadata", "name");
}
function owned(cause, environment, images, isTask) {
  const { root } = cause.landing;
  return {
    cause,
    component: textAt(root, "spec", "owner", "componentName")?.value ?? cause.name,
    organization: cause.namespace,
    project: textAt(root, "spec", "owner", "projectName")?.value ?? "",
    environment,
    kind: isTask ? "CronJob" : "Deployment",
    images
  };
}
function artifactWorkload(deployment, inventory) {
  const { root } = deployment.landing;
  const environment = labelOf(root, "environment");
  const component = labelOf(root, "component");
  const reference2 = textAt(root, "spec", "deploymentArtifactRef");
  const project = labelOf(root, "project");
  if (!environment || !component || !reference2 || !project) return [];
  const artifact = sibling("DeployableArtifact", reference2.value, deployment, inventory);
  const image = artifact && artifactImage(artifact, sibling("Component", component.value, deployment, inventory));
  if (!image) return [];
  const isTask = textAt(
    sibling("Component", component.value, deployment, inventory)?.landing.root,
    "spec",
    "type"
  )?.value;
  return [
    {
      cause: deployment,
      component: component.value,
      organization: labelOf(root, "organization")?.value,
      project: project.value,
      environment,
      kind: isTask === "ScheduledTask" ? "CronJob" : "Deployment",
      images: [{ name: "main", image }]
    }
  ];
}
function sibling(kind, name, asker, inventory) {
  const labelled = inventory.labelled(kind, name, asker);
  const project = labelOf(asker.landing.root, "project")?.value;
  return labelled.find(({ landing: { root } }) => labelOf(root, "project")?.value === project) ?? labelled[0] ?? inventory.find(kind, asker.namespace, name, asker);
}
function artifactImage(artifact, component) {
  const { root } = artifact.landing;
  const tag = textAt(root, "spec", "targetArtifact", "fromImageRef", "tag");
  const repository = textAt(component?.landing.root, "spec", "source", "containerRegistry", "imageName");
  if (tag && repository) return scalarNode(`${repository.value}:${tag.value}`, repository.at);
  const [, built] = [tag, textAt(root, "spec", "targetArtifact", "fromBuildRef", "name")];
  if (built) return undecided4("its image is built, and Git does not hold its name", built.at, built.value);
  return void 0;
}
function textItems(node, ...path2) {
  return itemsAt(node, ...path2).flatMap((item) => item.kind === "scalar" ? [located(item)] : []);
}

// src/openchoreo/legacy-deployment.ts
function legacyProducts(inventory, wayOf2) {
  return legacyWorkloads(inventory).flatMap((workload) => {
    const destination = legacyDestination(workload, inventory);
    return deployLegacy(workload, destination, inventory, wayOf2);
  });
}
function legacyDestination({ cause, environment, project }, inventory) {
  if (!("value" in environment)) {
    const reason = `no file shows the first environment of project "${project}"`;
    return { ...destinationOf2({ value: "", at: environment }, cause, inventory), open: { reason, at: environment } };
  }
  const direct = destinationOf2(environment, cause, inventory);
  if (direct.environment) return direct;
  const labelled = sibling("Environment", environment.value, cause, inventory);
  if (!labelled) return direct;
  const { plane, planeName, place } = planeOf2(labelled, inventory);
  if (plane) return { cluster: plane.landing.cluster, environment: labelled, plane, planeName, open: void 0 };
  const open2 = { reason: `no file shows data plane "${planeName}"`, at: place };
  return { ...direct, environment: labelled, planeName, open: open2 };
}
function deployLegacy(workload, destination, inventory, wayOf2) {
  const { cause, component, project, environment, images, kind } = workload;
  const known7 = "value" in environment ? environment.value : void 0;
  const organization = known7 === void 0 ? void 0 : workload.organization;
  if (images.length === 0) return [];
  const place = textAt(cause.landing.root, "metadata", "name")?.at ?? cause.landing.home.at;
  const site = siteIn(destination.cluster, organization, project, known7 ?? "", place);
  const { plane } = destination;
  const way = plane ? wayOf2(plane) : void 0;
  const unread = way === "references" ? unreadOf(destination) : void 0;
  const given = unread || way === "templates" ? NOTHING4 : pullSecretsOf(cause, plane, way, inventory, site);
  const { names: names2, made: made2, lacking, assumptions } = given;
  const unseen2 = destination.open?.reason ?? "no file shows the data plane";
  const idle = `no controller of its data plane's release deploys ${cause.kind} "${cause.name}"`;
  const pullSecrets = !plane ? unseen2 : way === "templates" ? idle : names2;
  const pod = builtPod({ kind, name: scalarNode(cause.name, place), images, pullSecrets, place });
  const rendering = {
    organization: cause.namespace,
    project,
    component,
    environment: known7 ?? "?",
    plane: planeId(destination),
    binding: place,
    stale: void 0,
    removed: [],
    withheld: [],
    lacking,
    assumptions,
    unread
  };
  const open2 = [...destination.open ? [destination.open] : [], ...given.open];
  const rests = [cause, destination.environment, plane].filter((part) => part !== void 0);
  return [{ component, site, products: [productOf(pod, cause, site), ...made2], rendering, open: open2, rests }];
}
function unreadOf({ environment }) {
  const root = environment?.landing.root;
  const named3 = textAt(root, "spec", "dataPlaneRef") ?? textAt(root, "spec", "dataPlaneRef", "name");
  if (!environment || named3 && named3.value !== "") return void 0;
  return {
    whom: `no pod of environment "${environment.name}"`,
    why: "the environment names no data plane, and this release has no default",
    help: "name the data plane in the environment: spec.dataPlaneRef"
  };
}
var NOTHING4 = { names: [], made: [], lacking: [], open: [], assumptions: [] };
function pullSecretsOf(cause, plane, way, inventory, site) {
  if (!plane || way === "nobody") return NOTHING4;
  const { root } = plane.landing;
  if (way === "proposal") {
    const reference2 = secretRefOf(root);
    if (!reference2 || reference2.value === "") return NOTHING4;
    const assumption = `a controller gives the pods of "${fullName(resourceOf(plane.landing))}" the pull secret that spec.registry names`;
    return {
      names: [scalarNode(reference2.value, reference2.at)],
      made: [],
      lacking: [],
      open: [],
      assumptions: [assumption]
    };
  }
  const references = textItems(root, "spec", "imagePullSecretRefs").map((name) => shown(name));
  const store = textAt(root, "spec", "secretStoreRef", "name");
  const missing3 = references.filter(({ value }) => !inventory.find("SecretReference", cause.namespace, value, cause));
  const isKept = inventory.beside("SecretReference", cause).length > 0;
  return {
    names: references.map((reference2) => scalarNode(nameOf4(cause, reference2), reference2.at)),
    made: store ? references.flatMap((reference2) => externalSecret(cause, reference2, store, inventory, site)) : [],
    lacking: isKept ? missing3.map((reference2) => nameOf4(cause, reference2)) : [],
    open: isKept ? [] : missing3.map(({ value, at: place }) => ({ reason: `no file shows SecretReference "${value}"`, at: place })),
    assumptions: []
  };
}
function nameOf4(cause, { value }) {
  return generatedName([cause.name, value], 253);
}
function externalSecret(cause, reference2, store, inventory, site) {
  const holder = inventory.find("SecretReference", cause.namespace, reference2.value, cause);
  if (!holder) return [];
  const spec = at(holder.landing.root, "spec");
  const place = textAt(holder.landing.root, "metadata", "name")?.at ?? holder.landing.home.at;
  const name = scalarNode(nameOf4(cause, reference2), place);
  const type = at(spec, "template", "type");
  const metadata = at(spec, "template", "metadata");
  const template = map2(place, { type, metadata });
  const root = map2(place, {
    apiVersion: scalarNode("external-secrets.io/v1", place),
    kind: scalarNode("ExternalSecret", place),
    metadata: map2(place, { name }),
    spec: map2(place, {
      secretStoreRef: map2(store.at, {
        name: scalarNode(store.value, store.at),
        kind: scalarNode("ClusterSecretStore", store.at)
      }),
      target: map2(place, { name, creationPolicy: scalarNode("Owner", place), template }),
      data: at(spec, "data")
    })
  });
  const rendered2 = { root, at: place, doubt: void 0, condition: void 0 };
  return [productOf(rendered2, holder, site)];
}
function map2(place, entries) {
  return mapNode(
    Object.entries(entries).flatMap(([key, value]) => value ? [{ key: scalarNode(key, place), value }] : []),
    place
  );
}

// src/openchoreo/plane-dating.ts
var REFERRING = { since: "v0.4", until: "v0.17" };
function datedPlanes(inventory, dating) {
  return inventory.ofKind("DataPlane", "ClusterDataPlane").map((part) => {
    const { root, cluster, home } = part.landing;
    const generation = dating.of(part);
    const group = dating.groupOf(part);
    const evidence = group ? group.evidence : evidenceOf(part.landing);
    return {
      cluster,
      home,
      name: part.name,
      releases: generationText(generation),
      evidence: evidence.map(({ shows, at: at2 }) => ({ shows, at: at2 })),
      way: wayOf(part, generation),
      imagePullSecretRefs: shared(generation, REFERRING) ? textItems(root, "spec", "imagePullSecretRefs").map((name) => shown(name)) : [],
      secretStore: textAt(root, "spec", "secretStoreRef", "name")
    };
  });
}
function shownGenerations({ groups }) {
  const shown3 = /* @__PURE__ */ new Map();
  for (const { generation, evidence, parts } of groups) {
    const releases2 = generationText(generation);
    const isProposal = parts.every(({ landing }) => !isOpenChoreoDev(landing));
    if (isProposal || evidence.length === 0 || shown3.has(releases2)) continue;
    shown3.set(releases2, { releases: releases2, evidence: evidence.map(({ shows, at: at2 }) => ({ message: shows, at: at2 })) });
  }
  return [...shown3.values()].sort((a, b) => a.releases < b.releases ? -1 : 1);
}
function isOpenChoreoDev({ root }) {
  return groupOf(textAt(root, "apiVersion")?.value ?? "") === "openchoreo.dev";
}
function wayOf({ landing: { root } }, generation) {
  const apiVersion = textAt(root, "apiVersion")?.value ?? "";
  const early = { since: "v0.1", until: "v0.3" };
  if (shared(generation, early)) {
    const isProposed = (groupOf(apiVersion) || apiVersion) !== "openchoreo.dev";
    const names2 = textAt(root, "spec", "registry", "prefix") ?? textAt(root, "spec", "registry", "secretRef");
    if (names2) return isProposed ? "proposal" : "nobody";
    if (isBefore(generation, { since: "v0.4", until: "v0.4" })) return "nobody";
  }
  const references = { since: "v0.4", until: "v0.7" };
  return shared(generation, references) ? "references" : "templates";
}

// src/openchoreo/typed-rendering.ts
function renderTyped(use, around2, inventory) {
  const source = sourceOf(use, inventory);
  if (!source || "open" in source) return source;
  const { place } = around2;
  const configs = at(use.binding.landing.root, "spec", use.typed.configs);
  const variables = new Map([
    ["metadata", metadataVariable(around2)],
    ["parameters", withDefaults(source.parameters, at(source.type, "parameters"), place)],
    ["environmentConfigs", withDefaults(configs, at(source.type, "environmentConfigs"), place)],
    ...planeVariables(around2)
  ]);
  return withinRelease(inventory.budget, (budget) => {
    checkBefore({ spec: source.type, variables }, budget);
    const expansion = expandTemplates(itemsAt(source.type, "resources"), variables, budget);
    return { expansion, holder: source.holder, failure: budget.failure };
  });
}
function sourceOf(use, inventory) {
  const { typed, binding } = use;
  const pinned = textAt(binding.landing.root, "spec", typed.pin);
  if (!pinned || pinned.value === "") return typed.waits ? void 0 : liveSource(use, inventory);
  const release2 = inventory.find(`${typed.kind}Release`, binding.namespace, pinned.value, binding);
  const type = at(release2?.landing.root, "spec", typed.snapshot, "spec");
  if (!release2 || !type)
    return { open: { reason: `no file shows ${lower(typed)} release "${pinned.value}"`, at: pinned.at } };
  return { holder: release2, type, parameters: at(release2.landing.root, "spec", "parameters") };
}
function liveSource({ typed, owner }, inventory) {
  const { root } = owner.landing;
  const name = textAt(root, "spec", "type", "name");
  if (!name) return void 0;
  const kind = textAt(root, "spec", "type", "kind")?.value ?? `${typed.kind}Type`;
  const holder = inventory.find(kind, kind.startsWith("Cluster") ? "" : owner.namespace, name.value, owner);
  const type = at(holder?.landing.root, "spec");
  if (!holder || !type) return { open: { reason: `no file shows ${kind} "${name.value}"`, at: name.at } };
  return { holder, type, parameters: at(root, "spec", "parameters") };
}
function lower({ kind }) {
  return kind.toLowerCase();
}

// src/openchoreo/typed-deployment.ts
var PROJECT = {
  kind: "Project",
  pin: "projectRelease",
  snapshot: "projectType",
  configs: "environmentConfigs",
  waits: false
};
var RESOURCE = {
  kind: "Resource",
  pin: "resourceRelease",
  snapshot: "resourceType",
  configs: "resourceTypeEnvironmentConfigs",
  waits: true
};
function typedProducts(inventory) {
  return [PROJECT, RESOURCE].flatMap(
    (typed) => inventory.ofKind(`${typed.kind}ReleaseBinding`).flatMap((binding) => boundProducts(typed, binding, inventory))
  );
}
function boundProducts(typed, binding, inventory) {
  const { root, home } = binding.landing;
  const environment = textAt(root, "spec", "environment");
  const project = textAt(root, "spec", "owner", "projectName");
  const owner = typed.kind === "Project" ? project : textAt(root, "spec", "owner", "resourceName");
  if (!environment || !project || !owner) return [];
  const place = textAt(root, "metadata", "name")?.at ?? home.at;
  const destination = destinationOf2(environment, binding, inventory);
  const { environment: environmentPart, plane } = destination;
  const site = siteIn(destination.cluster, binding.namespace, project.value, environment.value, place);
  const component = `${lower(typed)} ${owner.value}`;
  const lack = { reason: `no file shows ${lower(typed)} "${owner.value}"`, at: owner.at };
  const part = inventory.find(typed.kind, binding.namespace, owner.value, binding);
  const around2 = surroundingsOf2(typed, binding, owner, destination, site);
  const made2 = part ? renderTyped({ typed, owner: part, binding }, around2, inventory) : { open: lack };
  const hidden2 = destination.open ? [destination.open] : [];
  return [
    {
      component,
      site,
      products: made2 && "expansion" in made2 ? productsOf(made2, site) : [],
      rendering: {
        organization: binding.namespace,
        project: project.value,
        component,
        environment: environment.value,
        plane: planeId(destination),
        binding: place,
        stale: void 0,
        removed: [],
        withheld: [],
        lacking: [],
        assumptions: [],
        unread: void 0
      },
      open: made2 && "open" in made2 ? [...hidden2, made2.open] : hidden2,
      rests: [binding, part, made2 && "holder" in made2 ? made2.holder : void 0, environmentPart, plane].filter(
        (one) => one !== void 0
      )
    }
  ];
}
function productsOf({ expansion, holder, failure: failure2 }, site) {
  return expansion.made.map((one) => tainted2(productOf(one, holder, site), failure2 ? [unrendered(failure2)] : []));
}
function surroundingsOf2(typed, binding, owner, { plane, planeName, environment }, { namespace }) {
  const { root, home } = binding.landing;
  const project = textAt(root, "spec", "owner", "projectName")?.value ?? "";
  const environmentName2 = textAt(root, "spec", "environment")?.value ?? "";
  return {
    metadata: {
      ...namespace ? { namespace: namespace.value } : {},
      ...namesOf2(typed, binding, owner.value, environmentName2, namespace?.value),
      projectName: project,
      environmentName: environmentName2,
      dataPlaneName: planeName
    },
    dataPlane: plane?.landing.root,
    dataPlaneName: planeName,
    environment: environment?.landing.root,
    binding: root,
    place: textAt(root, "metadata", "name")?.at ?? home.at
  };
}
function namesOf2({ kind }, { namespace: organization }, name, environmentName2, namespace) {
  if (kind === "Project")
    return {
      name,
      ...namespace === void 0 ? {} : { cellNamespace: namespace },
      ...organization === void 0 ? {} : { projectNamespace: organization }
    };
  return {
    name: generatedName([`r_${name}`, environmentName2], 253),
    resourceName: name,
    ...organization === void 0 ? {} : { resourceNamespace: organization }
  };
}

// src/openchoreo/deploy.ts
function deployOpenChoreo(landings, scopes, release2) {
  const controlPlanes = new Set(scopes.filter(({ controlPlane }) => controlPlane).map(({ name }) => name));
  const inventory = inventoryOf(landings, (cluster) => cluster === NOWHERE || controlPlanes.has(cluster));
  const dating = dated(inventory, release2 === void 0 ? void 0 : configuredGeneration(release2));
  const { deployments, dangling: dangling2 } = deploymentsOf(inventory);
  const kept2 = keptProducts(inventory);
  const seen2 = new Set(kept2.map(keyOf6));
  const isUnseen = (products) => !seen2.has(keyOf6(products));
  const rendered2 = deployments.map((deployment) => deployComponent(deployment, inventory)).filter(isUnseen);
  const typed = typedProducts(inventory).filter(isUnseen);
  const legacy = legacyProducts(inventory, (plane) => wayOf(plane, dating.of(plane)));
  const refused = refusedParts(inventory, dating);
  const all = [...kept2, ...rendered2, ...typed, ...legacy].map((products) => withoutRefused(products, refused));
  const used = new Set(all.map(({ site }) => site.cluster));
  return {
    ...gatherProducts(all),
    generations: shownGenerations(dating),
    planes: datedPlanes(inventory, dating),
    misfits: dating.misfits,
    refused,
    scopes: used.has(UNSEEN_CLUSTER) ? [UNSEEN_SCOPE] : [],
    missingReleases: dangling2.map(({ binding, releaseName, others }) => ({
      binding: resourceOf(binding.landing),
      releaseName,
      others
    })),
    missingStores: rendered2.flatMap(({ missingStore: missingStore2 }) => missingStore2 ?? [])
  };
}
var UNSEEN_SCOPE = {
  name: UNSEEN_CLUSTER,
  evidence: "environments deploy to data planes that no file shows",
  open: [],
  complete: false,
  controlPlane: false
};
function withoutRefused(products, refused) {
  const taints = refused.flatMap(
    ({ part, errors: [first] }) => first && products.rests.includes(part) ? [{ reason: `the API server refuses ${part.kind} "${part.name}"`, at: first.at }] : []
  );
  return taints.length === 0 ? products : { ...products, products: products.products.map((one) => tainted2(one, taints)) };
}
function keyOf6({ component, site: { cluster, namespace } }) {
  return JSON.stringify([cluster, namespace?.value, component]);
}

// src/world/bin.ts
function binsOf(facts, deployed, assumed) {
  const planes = byCluster(datedPlanes2(facts.planes, deployed.planes));
  const secrets = byCluster([...facts.secrets, ...deployed.secrets, ...assumed]);
  const accounts = byCluster([...facts.accounts, ...deployed.accounts]);
  const namespaces = byCluster([...facts.namespaces, ...deployed.namespaceObjects]);
  const pods = byCluster([...facts.pods, ...deployed.pods]);
  const releases2 = byCluster(facts.releases);
  const environments = byCluster(facts.environments);
  const projects = byCluster(facts.projects);
  const mentions2 = byCluster(facts.mentions);
  const clones = byCluster(facts.clones);
  const injections = byCluster(facts.injections);
  const openings = byCluster(facts.openings);
  const stores = byCluster(facts.stores);
  const named3 = byCluster([...facts.named, ...deployed.namespaces]);
  const deployedNamespaces = byCluster(deployed.namespaces);
  return [...facts.scopes, ...deployed.scopes].map((scope) => ({
    scope,
    planes: planes(scope),
    secrets: secrets(scope),
    accounts: accounts(scope),
    namespaces: namespaces(scope),
    pods: pods(scope),
    releases: releases2(scope),
    environments: environments(scope),
    projects: projects(scope),
    mentions: mentions2(scope),
    veil: facts.veil,
    clones: clones(scope),
    injections: injections(scope),
    openings: openings(scope),
    stores: stores(scope),
    named: named3(scope),
    deployed: deployedNamespaces(scope)
  }));
}
function byCluster(items) {
  const groups = grouped(items, ({ cluster }) => cluster);
  return ({ name }) => groups.get(name) ?? [];
}
function datedPlanes2(planes, found5) {
  const keyOf14 = ({ cluster, home }, name) => JSON.stringify([cluster, home.path, home.index, name]);
  const byKey = new Map(found5.map((one) => [keyOf14(one, one.name), one]));
  return planes.map((plane) => {
    const one = byKey.get(keyOf14(plane, plane.name.value));
    if (!one) return plane;
    const registry = one.way === "proposal" || one.way === "nobody";
    const { generation } = plane;
    return {
      ...plane,
      dated: one,
      ...registry || generation.name === "other" ? {} : { prefix: void 0, secretRef: void 0, generation: { ...generation, name: "other" } }
    };
  });
}

// src/world/complete.ts
function completeSecrets(secrets, stores) {
  const find = storeFinder(stores);
  const filled4 = stores.length === 0 ? secrets : secrets.map((secret) => filledFrom(secret, find));
  const assumed = new Map(filled4.flatMap((secret) => isAssumption(secret) ? [[keyOf7(secret), secret]] : []));
  if (assumed.size === 0) return filled4;
  const used = /* @__PURE__ */ new Set();
  const completed = filled4.map((secret) => {
    const assumption = isAssumption(secret) || secret.merges ? void 0 : assumed.get(keyOf7(secret));
    if (!assumption || !secret.namespace.known) return secret;
    used.add(assumption);
    return completedBy(secret, assumption);
  });
  return completed.filter((secret) => !used.has(secret));
}
function isAssumption({ producer }) {
  return producer === "assumption";
}
function keyOf7({ namespace, name }) {
  return `${namespace.known ? namespace.value : ""}/${name.value}`;
}
function completedBy(secret, { type, annotations, content }) {
  const lacks = !secret.type.known || !secret.annotations.known || secret.content.state === "unknown";
  if (!lacks) return secret;
  return {
    ...secret,
    type: secret.type.known ? secret.type : type,
    annotations: secret.annotations.known ? secret.annotations : annotations,
    content: secret.content.state === "unknown" ? content : secret.content,
    isAssumed: true
  };
}
function storeFinder(stores) {
  const ranks = /* @__PURE__ */ new Map();
  const keyOf14 = (name, key) => JSON.stringify([name ?? null, key ?? null]);
  for (const [rank2, { name, key }] of stores.entries())
    if (!ranks.has(keyOf14(name, key))) ranks.set(keyOf14(name, key), rank2);
  return (name, key) => {
    const said = [keyOf14(name, key), keyOf14(name, void 0), keyOf14(void 0, key), keyOf14(void 0, void 0)];
    return stores[Math.min(...said.map((one) => ranks.get(one) ?? stores.length))];
  };
}
function filledFrom(secret, find) {
  const { content, store, producer } = secret;
  if (content.state !== "unknown" || !/ExternalSecret$/.test(producer)) return secret;
  const found5 = find(store?.name.value, store?.key);
  return found5 ? { ...secret, content: found5.content, isAssumed: true } : secret;
}

// src/replicator/replicator-copy.ts
var keyOf8 = ({ namespace, name }) => `${namespace}/${name}`;
function held(secret, fresh) {
  return {
    ...secret,
    version: secret.resourceVersion ?? fresh,
    mark: secret.annotations.get(REPLICATED_FROM_VERSION)
  };
}
function copyOf2(source, intent) {
  return {
    name: source.name,
    type: source.type,
    data: source.data,
    labels: intent.stripLabels ? /* @__PURE__ */ new Map() : source.labels,
    annotations: stamped(/* @__PURE__ */ new Map(), source),
    immutable: false,
    owner: intent.keepOwnerReferences ? source.owner : void 0,
    resourceVersion: void 0,
    mark: source.version
  };
}
function pushedOnto(source, intent, target) {
  return {
    ...pulledInto(source, target),
    labels: intent.stripLabels ? /* @__PURE__ */ new Map() : source.labels,
    owner: intent.keepOwnerReferences ? source.owner : target.owner
  };
}
function pulledInto(source, target) {
  const data = new Map(target.data);
  for (const key of target.annotations.get(REPLICATED_KEYS)?.split(",") ?? []) data.delete(key);
  for (const [key, value] of source.data) data.set(key, value);
  return { ...target, data, annotations: stamped(target.annotations, source), mark: source.version };
}
function isOutdated(source, target, same) {
  for (const [key, value] of source.data) {
    const before3 = target.data.get(key);
    if (before3 === void 0 || !same(before3, value)) return true;
  }
  const copied = target.annotations.get(REPLICATED_KEYS)?.split(",") ?? [];
  return copied.some((key) => !source.data.has(key));
}
function stamped(annotations, source) {
  return new Map(annotations).set(REPLICATED_AT, "").set(REPLICATED_FROM_VERSION, typeof source.version === "string" ? source.version : "").set(REPLICATED_KEYS, keysOf4(source).join(","));
}
var keysOf4 = ({ data }) => [...data.keys()].sort();
function withdrawn(target) {
  const replicated = target.annotations.get(REPLICATED_KEYS);
  if (keysOf4(target).join(",") === (replicated ?? "")) return "deleted";
  if (replicated === void 0) return void 0;
  const annotations = new Map(target.annotations);
  annotations.delete(REPLICATED_KEYS);
  const data = new Map(target.data);
  const removed = replicated.split(",").filter((key) => target.data.has(key));
  return removed.every((key) => data.delete(key)) ? { ...target, annotations, data } : void 0;
}
function emptied2(target) {
  return target.data.size === 0 ? void 0 : { ...target, data: /* @__PURE__ */ new Map() };
}

// src/replicator/replicator-state.ts
function emptyState(flags, api) {
  return {
    flags,
    api,
    namespaces: /* @__PURE__ */ new Map(),
    secrets: /* @__PURE__ */ new Map(),
    known: /* @__PURE__ */ new Set(),
    queue: [],
    pending: /* @__PURE__ */ new Set(),
    turns: /* @__PURE__ */ new Map(),
    pushing: /* @__PURE__ */ new Set(),
    selecting: /* @__PURE__ */ new Map(),
    dependents: /* @__PURE__ */ new Map(),
    sourceOf: /* @__PURE__ */ new Map(),
    writers: /* @__PURE__ */ new Map(),
    written: /* @__PURE__ */ new Set(),
    deleted: /* @__PURE__ */ new Set(),
    changed: /* @__PURE__ */ new Set(),
    refusals: /* @__PURE__ */ new Map(),
    undecided: /* @__PURE__ */ new Map(),
    reached: /* @__PURE__ */ new Map(),
    intents: /* @__PURE__ */ new WeakMap(),
    clock: 0,
    work: 0
  };
}
var MOST_WORK = 6e6;
var MOST_TURNS = 32;
function spend2(state, work) {
  state.work += work;
}
function isWithinBudget({ work }) {
  return work <= MOST_WORK;
}
function enqueue(state, key) {
  const turns = state.turns.get(key) ?? 0;
  if (state.pending.has(key) || turns >= MOST_TURNS) return;
  state.turns.set(key, turns + 1);
  state.pending.add(key);
  state.queue.push({ added: key });
}
function seen(state, key) {
  return state.known.has(key) ? state.secrets.get(key) : void 0;
}
function intentOf(state, { annotations }) {
  const known7 = state.intents.get(annotations);
  if (known7 !== void 0) return known7;
  const intent = replicationOf(annotations);
  state.intents.set(annotations, intent);
  return intent;
}
function refuse3(state, source, target, reason) {
  state.refusals.set(`${reason} ${source} ${target}`, { source, target, reason });
}
function isIdle(state, secret) {
  const key = keyOf8(secret);
  if (state.dependents.has(key) || state.sourceOf.has(key)) return false;
  const { from: from2, to, matching: matching2 } = intentOf(state, secret);
  return from2 === void 0 && to === void 0 && matching2 === void 0;
}
function put3(state, secret) {
  const key = keyOf8(secret);
  state.secrets.set(key, secret);
  state.writers.delete(key);
}
function write(state, source, secret) {
  const key = keyOf8(secret);
  state.secrets.set(key, secret);
  state.writers.set(key, /* @__PURE__ */ new Set([source]));
  state.known.add(key);
  state.written.add(key);
  state.changed.add(key);
  if (!isIdle(state, secret)) enqueue(state, key);
}
function update(state, source, target, next2) {
  spend2(state, 16 + target.data.size + next2.data.size);
  const key = keyOf8(target);
  const isSameData = sameEntries(target.data, next2.data, state.api.same);
  if (target.immutable && !isSameData) refuse3(state, source, key, "immutable");
  else if (!state.api.accepts(next2)) refuse3(state, source, key, "invalid");
  else if (isSameData && state.writers.has(key) && sameEntries(target.labels, next2.labels, Object.is)) {
    state.secrets.set(key, next2);
    noteWriter(state, source, key);
  } else {
    noteWriter(state, source, key);
    const version = ++state.clock;
    state.secrets.set(key, {
      ...next2,
      version,
      mark: key === source ? version : next2.mark,
      resourceVersion: void 0
    });
    state.written.add(key);
    if (!isSameData) state.changed.add(key);
    enqueue(state, key);
  }
}
function noteWriter({ writers }, source, key) {
  writers.set(key, (writers.get(key) ?? /* @__PURE__ */ new Set()).add(source));
}
function patch(state, source, target, left2) {
  const key = keyOf8(target);
  const isForbidden = target.immutable && !sameEntries(target.data, left2.data, state.api.same);
  if (isForbidden || !state.api.accepts(left2)) refuse3(state, source, key, "unpatchable");
  else {
    state.secrets.set(key, { ...left2, version: ++state.clock, resourceVersion: void 0 });
    enqueue(state, key);
  }
}
function remove(state, key) {
  const secret = state.secrets.get(key);
  if (secret === void 0) return;
  state.secrets.delete(key);
  state.writers.delete(key);
  state.queue.push({ deleted: secret });
}
function sameEntries(one, other, same) {
  if (one === other) return true;
  if (one === void 0 || other === void 0 || one.size !== other.size) return false;
  for (const [key, value] of one) {
    const counterpart = other.get(key);
    if (counterpart === void 0 || !same(value, counterpart)) return false;
  }
  return true;
}

// src/replicator/replicator-copying.ts
function pullFrom(state, from2, key) {
  const dependents = state.dependents.get(from2) ?? /* @__PURE__ */ new Set();
  state.dependents.set(from2, dependents.add(key));
  if (!state.sourceOf.has(key)) state.sourceOf.set(key, from2);
  const source = seen(state, from2);
  if (source === void 0) refuse3(state, from2, key, "no-source");
  else pull(state, source, key);
}
function pull(state, source, key) {
  spend2(state, 1 + source.data.size);
  const target = seen(state, key);
  if (target === void 0) return;
  const permission = permits(intentOf(state, source), target.namespace, state.flags);
  const isCurrent = target.mark === source.version && !state.flags.syncByContent;
  if (permission !== "permitted") refuse3(state, keyOf8(source), key, permission);
  else if (!isCurrent && isOutdated(source, target, state.api.same))
    update(state, keyOf8(source), target, pulledInto(source, target));
}
function pushAll(state, key, source, { to, matching: matching2 }) {
  if (to === void 0) state.pushing.delete(key);
  else {
    state.pushing.add(key);
    const reached = reach(state, source, REPLICATE_TO, ({ name }) => matches(to, name));
    push(state, source, reached, false);
  }
  if (!matching2?.ok) state.selecting.delete(key);
  else {
    state.selecting.set(key, matching2);
    const reached = reach(state, source, REPLICATE_TO_MATCHING, (namespace) => isSelected2(matching2, namespace));
    push(state, source, reached, copiesOntoItself(state.flags));
    noteUndecided(state, source, matching2);
  }
}
function reach(state, source, annotation2, isReached) {
  const text = `${annotation2} ${source.annotations.get(annotation2)}`;
  const known7 = state.reached.get(text);
  if (known7 !== void 0) return known7;
  spend2(state, state.namespaces.size);
  const reached = [...state.namespaces.values()].filter(isReached);
  state.reached.set(text, reached);
  return reached;
}
function isSelected2(selector, namespace) {
  return namespace ? selectsNamespace(selector, namespace) === "yes" : selector.requirements.length === 0;
}
function noteUndecided(state, source, selector) {
  if (selector.requirements.length === 0) return;
  for (const namespace of state.namespaces.values()) {
    const { name } = namespace;
    if (name === source.namespace || excludes(state.flags, name)) continue;
    if (selectsNamespace(selector, namespace) !== "unknown") continue;
    const key = `${name}/${source.name}`;
    state.undecided.set(key, (state.undecided.get(key) ?? /* @__PURE__ */ new Set()).add(keyOf8(source)));
  }
}
function push(state, source, namespaces, ontoItself) {
  const from2 = keyOf8(source);
  const intent = intentOf(state, source);
  const template = copyOf2(source, intent);
  const isAccepted2 = state.api.accepts(template);
  for (const { name } of namespaces) {
    spend2(state, 1);
    if (!isWithinBudget(state)) return;
    if (name === source.namespace && !ontoItself || excludes(state.flags, name)) continue;
    const key = `${name}/${source.name}`;
    const target = state.secrets.get(key);
    const isKnown3 = state.known.has(key);
    if (target && !isKnown3) refuse3(state, from2, key, "exists");
    else if (target?.mark === source.version) continue;
    else if (target) update(state, from2, target, pushedOnto(source, intent, target));
    else if (!isAccepted2) refuse3(state, from2, key, "invalid");
    else if (!isKnown3) write(state, from2, { ...template, namespace: name, version: ++state.clock });
  }
}
function withdraw(state, source, { name }) {
  const target = name === source.namespace ? void 0 : seen(state, `${name}/${source.name}`);
  if (target === void 0) return;
  const left2 = withdrawn(target);
  if (left2 === "deleted") {
    state.deleted.add(keyOf8(target));
    remove(state, keyOf8(target));
  } else if (left2 === void 0) refuse3(state, keyOf8(source), keyOf8(target), "unpatchable");
  else patch(state, keyOf8(source), target, left2);
}

// src/replicator/replicator-events.ts
function start(namespaces, secrets, flags, api) {
  const state = emptyState(flags, api);
  for (const namespace of namespaces) state.namespaces.set(namespace.name, namespace);
  for (const secret of secrets) put3(state, held(secret, ++state.clock));
  enqueueAll(state, state.secrets.keys());
  settle4(state);
  return state;
}
function resync(state) {
  state.changed.clear();
  state.refusals.clear();
  const active = [...state.secrets.values()].filter((secret) => !isIdle(state, secret));
  enqueueAll(state, active.map(keyOf8));
  settle4(state);
}
function enqueueAll(state, keys) {
  for (const key of [...keys].sort()) enqueue(state, key);
}
function settle4(state) {
  for (let at2 = 0; state.flags.replicateSecrets && isWithinBudget(state); at2++) {
    const event = state.queue[at2];
    if (event === void 0) break;
    if ("deleted" in event) whenDeleted(state, event.deleted);
    else whenAdded(state, event.added);
  }
  state.queue.length = 0;
  state.pending.clear();
  state.turns.clear();
}
function whenAdded(state, key) {
  spend2(state, 1);
  state.pending.delete(key);
  const secret = state.secrets.get(key);
  if (secret === void 0) return;
  state.known.add(key);
  for (const dependent of state.dependents.get(key) ?? []) pull(state, secret, dependent);
  const from2 = state.sourceOf.get(key);
  const source = from2 === void 0 ? void 0 : seen(state, from2);
  if (source !== void 0) pull(state, source, key);
  const intent = intentOf(state, secret);
  if (from2 !== void 0 && source === void 0) refuse3(state, from2, key, "no-source");
  else if (intent.from === void 0) pushAll(state, key, state.secrets.get(key) ?? secret, intent);
  else if (intent.from.ok) pullFrom(state, keyOf8(intent.from), key);
  else refuse3(state, key, key, "bad-location");
}
function whenDeleted(state, secret) {
  const key = keyOf8(secret);
  if (!state.secrets.has(key)) state.known.delete(key);
  const { to, matching: matching2 } = intentOf(state, secret);
  const patterns = to === void 0 ? [] : deletionPatterns(secret.annotations.get(REPLICATE_TO) ?? "");
  for (const namespace of to || matching2 ? state.namespaces.values() : []) {
    const isNamed2 = matches(patterns, namespace.name);
    if (isNamed2 || matching2?.ok && isSelected2(matching2, namespace)) withdraw(state, secret, namespace);
  }
  for (const dependent of state.dependents.get(key) ?? []) {
    const target = seen(state, dependent);
    const left2 = target && emptied2(target);
    if (target && left2) patch(state, key, target, left2);
  }
  state.pushing.delete(key);
}

// src/replicator/replicator.ts
var MOST_ORIGINS = 8;
var MOST_RESYNCS = 3;
function replicate(cluster, flags, api) {
  const given = /* @__PURE__ */ new Set();
  const state = start(cluster.namespaces, tallied(cluster.secrets, given), flags, api);
  const late5 = new Set([...state.refusals.values()].filter(isLate).map(({ target }) => target));
  rest(state);
  const isComplete = isWithinBudget(state);
  const fought = isComplete ? state.changed : state.written;
  const refused = refusedSources(state);
  const hasRivalTypes = (key) => !given.has(key) && (!isComplete || typesOf(state, key, refused).size > 1);
  const certain = certainOf(state, (key) => fought.has(key) || hasRivalTypes(key));
  const secrets = /* @__PURE__ */ new Map();
  for (const key of [...state.secrets.keys()].sort()) {
    const secret = state.secrets.get(key);
    if (secret === void 0) continue;
    const writtenBy = [...state.writers.get(key) ?? []];
    const isContested = writtenBy.length > 0 && !certain.has(key);
    secrets.set(key, {
      ...secret,
      writtenBy,
      isLate: late5.has(key),
      isContested,
      hasRivalTypes: isContested && hasRivalTypes(key),
      rivals: isContested ? originsOf2(state, key, refused).filter((origin) => given.has(origin)) : []
    });
  }
  return {
    secrets,
    copiedTo: [...state.written].sort(),
    refusals: [...state.refusals.values()],
    undecided: state.undecided,
    isComplete
  };
}
function* tallied(secrets, keys) {
  for (const secret of secrets) {
    keys.add(keyOf8(secret));
    yield secret;
  }
}
function rest(state) {
  for (let round = 0; round < MOST_RESYNCS; round++) {
    resync(state);
    if (state.changed.size === 0) return;
  }
}
var isLate = ({ reason }) => reason === "exists";
function certainOf({ writers }, isFought) {
  const waiting = /* @__PURE__ */ new Map();
  const followers = /* @__PURE__ */ new Map();
  for (const [key, sources] of writers) {
    const written2 = [...sources].filter((source) => writers.has(source) && (source !== key || sources.size > 1));
    waiting.set(key, isFought(key) ? Infinity : written2.length);
    for (const source of written2) {
      const others = followers.get(source);
      if (others) others.push(key);
      else followers.set(source, [key]);
    }
  }
  const certain = new Set([...waiting.keys()].filter((key) => waiting.get(key) === 0));
  for (const key of certain) {
    for (const follower2 of followers.get(key) ?? []) {
      const left2 = (waiting.get(follower2) ?? 0) - 1;
      waiting.set(follower2, left2);
      if (left2 === 0) certain.add(follower2);
    }
  }
  return certain;
}
function refusedSources({ refusals, secrets, api }) {
  const sources = /* @__PURE__ */ new Map();
  for (const { source, target, reason } of refusals.values()) {
    const secret = reason === "invalid" ? secrets.get(source) : void 0;
    if (secret && api.accepts(secret)) sources.set(target, (sources.get(target) ?? /* @__PURE__ */ new Set()).add(source));
  }
  return sources;
}
function sourcesOf4({ writers }, key, refused) {
  const sources = writers.get(key) ?? /* @__PURE__ */ new Set();
  const others = refused.get(key);
  return others ? /* @__PURE__ */ new Set([...sources, ...others]) : sources;
}
function typesOf(state, key, refused) {
  const sources = sourcesOf4(state, key, refused);
  if (sources.size < 2) return /* @__PURE__ */ new Set();
  return new Set([...sources].map((source) => state.secrets.get(source)?.type));
}
function originsOf2(state, key, refused) {
  const origins = /* @__PURE__ */ new Set([key]);
  for (const origin of origins) {
    for (const source of sourcesOf4(state, origin, refused)) {
      origins.add(source);
      if (origins.size > MOST_ORIGINS) return [];
    }
  }
  return [...origins];
}

// src/world/copies.ts
var UNKNOWN_TYPE = "?";
function heldSecrets(secrets, namespaces, flags, clones) {
  const own = ownOf(secrets);
  const held2 = /* @__PURE__ */ new Map();
  for (const [key, secret] of own) held2.set(key, asWritten3(secret));
  if (flags) addCopies(own, namespaces, flags, held2);
  addClones(own, namespaces, clones, held2);
  return held2;
}
function ownOf(secrets) {
  const own = /* @__PURE__ */ new Map();
  for (const secret of secrets) {
    if (secret.refusal || secret.merges || !secret.namespace.known) continue;
    const key = `${secret.namespace.value}/${secret.name.value}`;
    const before3 = own.get(key);
    own.set(key, before3 ? agreed2(before3, secret) : secret);
  }
  return own;
}
function agreed2(one, other) {
  const reason = `${one.producer} and ${other.producer} both make it`;
  const sameType = one.type.known && other.type.known && one.type.value === other.type.value;
  const settle5 = "leave it to one of them";
  return {
    ...one,
    type: sameType ? one.type : unknown(reason, other.name.at),
    content: isSame3(one.content, other.content) ? one.content : { state: "unknown", reason, settle: settle5, at: other.name.at }
  };
}
function isSame3(one, other) {
  if (one.state !== "read" || other.state !== "read") return one.state === other.state;
  const told4 = ({ entries }) => JSON.stringify(entries.map(({ key, credential }) => [key, credential]));
  return told4(one) === told4(other);
}
function asWritten3(secret) {
  const { type, content, name } = secret;
  const namespace = namespaceText(secret);
  return {
    namespace,
    name: name.value,
    type,
    content,
    secret,
    copiedBy: void 0,
    occupant: void 0,
    refused: void 0
  };
}
function involvedIn(own) {
  const names2 = /* @__PURE__ */ new Set();
  const sources = /* @__PURE__ */ new Set();
  for (const { annotations, name } of own.values()) {
    if (!annotations.known || annotations.value.size === 0) continue;
    names2.add(name.value);
    const from2 = annotations.value.get(REPLICATE_FROM)?.value.value;
    if (from2 !== void 0) sources.add(from2);
  }
  if (names2.size === 0) return [];
  return [...own].flatMap(([key, secret]) => names2.has(secret.name.value) || sources.has(key) ? [secret] : []);
}
function addCopies(own, namespaces, flags, held2) {
  const involved = involvedIn(own);
  if (involved.length === 0) return;
  const replication = replicate({ namespaces, secrets: inSimulation(involved) }, flags, {
    accepts: ({ type, data }) => isAccepted(type, data),
    same: (one, other) => one.owner === other.owner && one.key === other.key
  });
  for (const [key, copy] of replication.secrets) {
    const { namespace, name, type, data, writtenBy, isContested, hasRivalTypes } = copy;
    const source = own.get(writtenBy.at(-1) ?? "");
    if (!source) continue;
    const occupant = own.get(key);
    const rivals = copy.rivals.flatMap((rival) => own.get(rival) ?? []);
    held2.set(key, {
      namespace,
      name,
      type: hasRivalTypes ? unknown("several secrets are copied onto it in turn", source.name.at) : typeOf2(type, occupant ?? source),
      content: isContested ? contested(source) : contentOf7(data, type, occupant ?? source),
      secret: source,
      copiedBy: "kubernetes-replicator",
      occupant,
      refused: void 0,
      ...rivals.length > 0 && { rivals: rivals.map((rival) => contentOf7(dataOf2(rival), type, rival)) }
    });
  }
  for (const { source, target, reason } of replication.refusals) {
    const kept2 = held2.get(target);
    if (kept2 && !kept2.copiedBy && own.has(source) && reason !== "exists")
      held2.set(target, { ...kept2, refused: own.get(source) });
  }
}
function* inSimulation(owners) {
  for (const owner of owners) {
    const { annotations, labels, type } = owner;
    yield {
      namespace: namespaceText(owner),
      name: owner.name.value,
      type: type.known ? type.value : UNKNOWN_TYPE,
      data: dataOf2(owner),
      labels: plain(labels),
      annotations: annotations.known ? plain(annotations.value) : /* @__PURE__ */ new Map(),
      immutable: owner.immutable,
      owner: void 0,
      resourceVersion: void 0
    };
  }
}
function dataOf2(owner) {
  const { type, keys } = owner;
  const names2 = keys ?? [dataKeyOf(type.known ? type.value : "") ?? ".dockerconfigjson"];
  return new Map(names2.map((key) => [key, { owner, key }]));
}
function plain(entries) {
  return new Map([...entries].map(([key, { value }]) => [key, value.value]));
}
function isAccepted(type, data) {
  const key = dataKeyOf(type);
  if (key === void 0) return true;
  const value = data.get(key);
  if (!value) return false;
  const { content } = value.owner;
  return content.state !== "malformed" || content.isJson;
}
function typeOf2(type, holder) {
  if (type === UNKNOWN_TYPE) return holder.type;
  return known3(type, holder.type.at);
}
function contentOf7(data, type, holder) {
  const key = dataKeyOf(type) ?? ".dockerconfigjson";
  const value = data.get(key);
  return value ? value.owner.content : { state: "missing-key", key, at: holder.name.at };
}
function contested(source) {
  const reason = `several secrets are copied to "${source.name.value}" in turn`;
  return {
    state: "unknown",
    reason,
    settle: "give each secret its own name or its own namespaces",
    at: source.name.at
  };
}

// src/world/merged.ts
function mergedSecrets(secrets) {
  const merging = secrets.filter(({ merges, refusal }) => merges && !refusal);
  if (merging.length === 0) return secrets;
  const writers = grouped(merging, keyOf9);
  return secrets.map(
    (secret) => secret.merges || !secret.namespace.known ? secret : (writers.get(keyOf9(secret)) ?? []).reduce(mergedInto, secret)
  );
}
function keyOf9({ namespace, name }) {
  return namespace.known ? `${namespace.value}/${name.value}` : void 0;
}
function mergedInto(secret, { content, keys, annotations }) {
  const key = (secret.type.known ? dataKeyOf(secret.type.value) : void 0) ?? ".dockerconfigjson";
  return {
    ...secret,
    content: keys && !keys.includes(key) ? secret.content : content,
    keys: keys && secret.keys && [.../* @__PURE__ */ new Set([...secret.keys, ...keys])],
    annotations: joined6(secret.annotations, annotations)
  };
}
function joined6(before3, added) {
  if (!before3.known || !added.known) return before3.known ? added : before3;
  return known3(new Map([...before3.value, ...added.value]), before3.at);
}

// src/world/predicted.ts
function predictedNamespaces(bins) {
  const environments = grouped(
    bins.flatMap((bin) => bin.environments),
    ({ dataPlaneKind, dataPlaneRef }) => planeKey(dataPlaneKind, dataPlaneRef?.value)
  );
  const projects = grouped(
    bins.flatMap((bin) => bin.projects),
    ({ organization }) => organization
  );
  const found5 = [];
  for (const { planes, scope } of bins) {
    for (const plane of planes) {
      for (const environment of environments.get(planeKey(plane.kind, plane.label)) ?? []) {
        if (environment.organization === void 0 || !isBeside(environment, plane)) continue;
        for (const project of projects.get(environment.organization) ?? []) {
          const name = dataPlaneNamespace(environment.organization, project.label, environment.label);
          found5.push({ name, cluster: scope.name, plane, project, environment });
        }
      }
    }
  }
  return found5;
}
function planeKey(kind, name) {
  return name === void 0 ? void 0 : JSON.stringify([kind, name]);
}
function isBeside({ namespace }, plane) {
  if (plane.kind === "ClusterDataPlane") return true;
  return namespace.known && plane.namespace.known && namespace.value === plane.namespace.value;
}

// src/text/stars.ts
function starMatcher(pattern) {
  const [first = "", ...rest2] = pattern.split("*");
  const last = rest2.pop();
  if (last === void 0) return (text) => text === pattern;
  return (text) => {
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
    let from2 = first.length;
    for (const part of rest2) {
      const found5 = text.indexOf(part, from2);
      if (found5 < 0 || found5 + part.length > text.length - last.length) return false;
      from2 = found5 + part.length;
    }
    return true;
  };
}

// src/world/producing.ts
function producing({
  scope,
  mentions: mentions2,
  veil,
  openings,
  clones,
  secrets,
  deployed
}) {
  const byName3 = grouped(mentions2, ({ name }) => name);
  const find = finderBy(veil);
  const mentioned = (name) => find((form) => byName3.get(form), name)?.[0]?.taint;
  const tests = [...openings.flatMap(globTests), ...clones.flatMap(cloneTests), ...secrets.flatMap(nameTests)];
  const known7 = /* @__PURE__ */ new Map();
  const tested2 = (name) => {
    if (!known7.has(name)) known7.set(name, tests.find(({ matches: matches5 }) => matches5(name))?.taint);
    return known7.get(name);
  };
  const open2 = new Map(
    deployed.map((one) => [one.namespace.value, (scope.complete ? [] : one.open)[0] ?? one.undecided[0]])
  );
  return (name, namespace) => scope.open[0] ?? mentioned(name) ?? tested2(name) ?? open2.get(namespace);
}
function making({ openings }) {
  const tests = openings.flatMap(globTests);
  return (name) => tests.find(({ matches: matches5 }) => matches5(name))?.taint;
}
function globTests({ names: names2, taint }) {
  const exact = new Set(names2);
  const globs = names2.filter((name) => name.includes("*")).map(starMatcher);
  return [{ matches: (name) => exact.has(name) || globs.some((matches5) => matches5(name)), taint }];
}
function cloneTests({ by, at: at2, namespace, source, name }) {
  const made2 = name ?? source;
  const taint = { reason: `${by} copies it from namespace "${namespace}"`, at: at2 };
  return [{ matches: (sought) => made2 === void 0 || made2 === sought, taint }];
}
function nameTests({ name, merges, producer }) {
  if (merges) {
    const taint2 = { reason: `${producer} "${name.value}" counts on a secret that something else makes`, at: name.at };
    return [{ matches: (sought) => sought === name.value, taint: taint2 }];
  }
  if (!/\$\{|\{\{/.test(name.value)) return [];
  const taint = { reason: `the name "${name.value}" of ${producer} is filled in later`, at: name.at };
  return [{ matches: starMatcher(name.value.replaceAll(/\$\{[^}]*\}|\{\{[^}]*\}\}/g, "*")), taint }];
}

// src/world/spread.ts
function spreadSecrets(secrets, namespaces) {
  return secrets.flatMap((secret) => secret.audience ? inNamespaces(secret, namespaces) : [secret]);
}
function clonedSecrets(secrets, clones) {
  const renaming = clones.filter(({ name, source }) => name !== void 0 && name !== source);
  if (renaming.length === 0) return [];
  const sources = grouped(secrets, (secret) => `${namespaceText(secret)}/${secret.name.value}`);
  return renaming.flatMap(({ by, at: at2, namespace, source, name, type, audience }) => {
    const [from2] = source !== void 0 && sources.get(`${namespace}/${source}`) || [];
    if (name === void 0) return [];
    if (!from2) return [];
    return {
      ...from2,
      name: { value: name, at: at2 },
      namespace: unknown(`${by} makes it in the namespaces that it serves`, at2),
      producer: by,
      ...type === void 0 ? {} : { type: known3(type, at2) },
      annotations: known3(/* @__PURE__ */ new Map(), at2),
      wrapperAnnotations: /* @__PURE__ */ new Map(),
      audience
    };
  });
}
function inNamespaces(secret, namespaces) {
  const { audience } = secret;
  if (!audience) return [secret];
  const made2 = [];
  let doubt;
  for (const namespace of namespaces.values()) {
    const answer = takes(audience, namespace);
    if (answer === "yes") made2.push({ ...secret, namespace: known3(namespace.name, audience.at) });
    else if (answer === "unknown") doubt ??= doubtOf(audience, namespace);
  }
  if (doubt !== void 0) return [...made2, { ...secret, namespace: unknown(doubt, audience.at) }];
  return made2.length > 0 ? made2 : [{ ...secret, namespace: unknown("it is made in no namespace that is known", audience.at) }];
}
function injectedPods(pods, injections, namespaces) {
  const toPods = injections.filter(({ to }) => to === "pods");
  if (toPods.length === 0) return pods;
  return pods.map((pod) => {
    const namespace = pod.namespace.known ? namespaces.get(pod.namespace.value) : void 0;
    const adding3 = toPods.find(({ audience }) => !namespace || takes(audience, namespace) !== "no");
    return adding3 && pod.pullSecretsTainted === void 0 ? { ...pod, pullSecretsTainted: adding3.reason } : pod;
  });
}
function injectedAccounts(accounts, injections, namespaces) {
  const toAccounts = injections.filter(({ to }) => to === "accounts");
  if (toAccounts.length === 0) return accounts;
  const declared = grouped(accounts, ({ namespace }) => namespace.known ? namespace.value : void 0);
  const all = [...namespaces.values()].flatMap((namespace) => {
    const here = declared.get(namespace.name) ?? [];
    const adding3 = toAccounts.filter(({ audience }) => takes(audience, namespace) !== "no");
    if (adding3.length === 0) return here;
    const isDeclared = here.some(({ name }) => name.value === "default");
    const found5 = isDeclared ? here : [...here, defaultAccount(namespace, adding3[0])];
    return found5.flatMap((account) => account ?? []).map((account) => adding3.reduce(injected, account));
  });
  return [...all, ...declared.get(void 0) ?? []];
}
function injected(account, { accounts, adds, audience, reason }) {
  if (accounts.length > 0 && !accounts.includes(account.name.value)) return account;
  if (!adds || audience.condition !== void 0)
    return { ...account, pullSecretsTainted: account.pullSecretsTainted ?? reason };
  if (account.pullSecrets.some(({ value }) => value === adds.value)) return account;
  return { ...account, pullSecrets: [...account.pullSecrets, adds] };
}
function defaultAccount({ name }, injection2) {
  if (!injection2) return void 0;
  const { cluster, audience } = injection2;
  return {
    cluster,
    namespace: known3(name, audience.at),
    name: { value: "default", at: audience.at },
    kind: "ServiceAccount",
    apiVersion: "v1",
    home: { path: audience.at.path, index: 0, at: audience.at },
    via: [],
    originalName: "default",
    hashed: false,
    pullSecrets: [],
    pullSecretsTainted: void 0
  };
}

// src/world/twice.ts
var TWICE = "it is declared twice, and whichever is applied last counts";
function agreedSecrets(secrets) {
  return agreedUpon(secrets, isWritten, (group) => {
    const reason = reasonFor(group);
    const isOneType = isAlike(group, ({ type }) => type.known ? type.value : type);
    const areAnnotated = isAlike(
      group,
      ({ annotations }) => annotations.known ? Array.from(annotations.value, ([key, { value }]) => [key, value.value]).toSorted() : annotations
    );
    const isOneContent = isAlike(group, ({ content }) => toldBy(content));
    return (secret) => ({
      ...secret,
      type: isOneType ? secret.type : unknown(reason, secret.name.at),
      annotations: areAnnotated ? secret.annotations : unknown(reason, secret.name.at),
      content: isOneContent ? secret.content : doubtful2(secret, reason)
    });
  });
}
function agreedAccounts(accounts) {
  return agreedUpon(accounts, void 0, (group) => {
    const isAgreed = isAlike(group, ({ pullSecrets }) => pullSecrets.map(({ value }) => value));
    return (account) => isAgreed ? account : { ...account, pullSecretsTainted: account.pullSecretsTainted ?? TWICE };
  });
}
function disputedNamespaces(namespaces) {
  const groups = grouped(namespaces, ({ name }) => name.value);
  if (groups.size === namespaces.length) return /* @__PURE__ */ new Set();
  const disputed = [...groups].filter(([, group]) => !isAlike(group, ({ labels }) => [...labels].toSorted()));
  return new Set(disputed.map(([name]) => name));
}
function isWritten({ producer, merges, refusal, madeFor, audience, annotations }) {
  if (producer === "assumption" || merges || refusal || madeFor || audience) return false;
  return !annotations.known || !HANDED_OVER.some((key) => annotations.value.has(key));
}
function reasonFor(group) {
  const [one, other] = new Set(group.map(({ producer }) => producer));
  return other === void 0 ? TWICE : `${one} and ${other} both make it`;
}
function doubtful2({ name }, reason) {
  return { state: "unknown", reason, settle: "remove one of them", at: name.at };
}
function toldBy(content) {
  if (content.state !== "read") return [content.state];
  return content.entries.map(({ key, credential }) => [key, credential]);
}
function agreedUpon(all, counts, agree) {
  const counted2 = all.filter((one) => one.namespace.known && (!counts || counts(one)));
  const groups = grouped(counted2, keyOf10);
  if (groups.size === counted2.length) return all;
  const agreed3 = /* @__PURE__ */ new Map();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const settle5 = agree(group);
    for (const one of group) agreed3.set(one, settle5(one));
  }
  return all.map((one) => agreed3.get(one) ?? one);
}
function keyOf10({ namespace, name }) {
  return `${namespace.known ? namespace.value : ""}/${name.value}`;
}
function isAlike(group, telling2) {
  const [first, ...others] = group.map((one) => JSON.stringify(telling2(one)));
  return others.every((other) => other === first);
}

// src/world/join.ts
function joinWorld(facts, assumptions) {
  const deployed = deployOpenChoreo(facts.openChoreo, facts.scopes, assumptions.openChoreo);
  const bins = binsOf(facts, deployed, assumptions.secrets);
  const predicted = predictedNamespaces(bins);
  const expected = { predicted: byCluster(predicted), assumed: byCluster(assumptions.namespaces) };
  const references = /* @__PURE__ */ new Set([...facts.references, ...referencesIn3(deployed)]);
  const find = finderBy(facts.veil);
  const apart2 = (controlPlane) => bins.filter(({ scope }) => scope.controlPlane === controlPlane);
  return {
    clusters: apart2(false).map((bin) => clusterOf2(bin, assumptions, expected)),
    predicted,
    admissions: [...facts.admissions, ...deployed.refused],
    controlPlaneSecrets: byName2(apart2(true).flatMap(({ secrets }) => secrets)),
    systemNamespaces: assumptions.systemNamespaces,
    images: assumptions.images,
    naming: assumptions.naming,
    environments: facts.environments,
    pipelines: facts.pipelines,
    projects: facts.projects,
    oddVersions: facts.oddVersions,
    deployed,
    isReferenced: (name) => find((form) => references.has(form) ? true : void 0, name) ?? false,
    buildFaults: facts.buildFaults,
    oversights: facts.oversights,
    unreached: byReach(facts.oversights.unreached),
    undeployed: facts.undeployed,
    unplaced: facts.unplaced,
    texts: facts.texts
  };
}
function byReach(unreached) {
  const reaching = unreached.flatMap((secret) => [...new Set(secret.clusters)].map((cluster) => ({ cluster, secret })));
  const groups = [...grouped(reaching, ({ cluster }) => cluster)].map(([cluster, group]) => {
    const secrets = group.map(({ secret }) => secret);
    return [cluster, grouped(secrets, ({ name }) => name.value)];
  });
  return new Map(groups);
}
function clusterOf2(bin, assumptions, expected) {
  const { scope, planes, environments, projects, clones, injections } = bin;
  const namespaces = knownNamespaces(bin, expected);
  const release2 = bin.releases[0];
  const runs = assumptions.replicator !== false && release2?.flags.ok !== false;
  const replicator = { release: release2, assumed: assumptions.replicator, runs };
  const flags = runs ? flagsOf2({ replicator }) : void 0;
  const written2 = agreedSecrets(bin.secrets);
  const spread = spreadSecrets([...written2, ...clonedSecrets(written2, clones)], namespaces);
  const secrets = mergedSecrets(completeSecrets(spread, assumptions.stores));
  return {
    name: scope.name,
    scope,
    planes,
    namespaces,
    secrets: byName2(secrets),
    generated: grouped(
      secrets.filter(({ hashed: hashed3 }) => hashed3),
      ({ originalName }) => originalName
    ),
    held: heldSecrets(secrets, [...namespaces.values()], flags, clones),
    accounts: byFullName2(injectedAccounts(agreedAccounts(bin.accounts), injections, namespaces)),
    pods: injectedPods(bin.pods, injections, namespaces),
    owners: ownersOf(bin.pods),
    replicator,
    environments,
    projects,
    declaredNamespaces: bin.namespaces,
    resources: [
      ...planes,
      ...bin.secrets.filter(({ producer, madeFor }) => producer === "Secret" && !madeFor),
      ...bin.accounts,
      ...bin.namespaces,
      ...bin.pods.filter(({ rendering, isCharted }) => !rendering && !isCharted),
      ...environments,
      ...projects
    ],
    clones,
    stores: bin.stores,
    mayProduce: producing(bin),
    mayMake: making(bin)
  };
}
function byName2(secrets) {
  return grouped(secrets, ({ name }) => name.value);
}
function byFullName2(accounts) {
  const known7 = accounts.flatMap(
    (account) => account.namespace.known ? [[`${account.namespace.value}/${account.name.value}`, account]] : []
  );
  return new Map(known7);
}
var BUILT_IN_NAMESPACES = ["default", "kube-node-lease", "kube-public", "kube-system"];
function knownNamespaces(bin, { predicted, assumed }) {
  const found5 = /* @__PURE__ */ new Map();
  const add = (namespace) => {
    if (!found5.has(namespace.name)) found5.set(namespace.name, namespace);
  };
  const disputed = disputedNamespaces(bin.namespaces);
  for (const { name, labels, annotations } of bin.namespaces) {
    const known7 = disputed.has(name.value) ? void 0 : labels;
    add({ name: name.value, origin: "declared", labels: known7, annotations, at: name.at });
  }
  for (const { name, labels } of assumed(bin.scope))
    add({ name, origin: "assumed", labels: labels && withName(name, labels), at: void 0 });
  for (const { name, environment } of predicted(bin.scope)) {
    if (namespaceNameError(name) !== void 0) continue;
    add({ name, origin: "predicted", labels: void 0, at: environment.name.at });
  }
  for (const name of BUILT_IN_NAMESPACES) {
    add({ name, origin: "built-in", labels: withName(name, /* @__PURE__ */ new Map()), at: void 0 });
  }
  for (const { namespace } of bin.named) {
    add({ name: namespace.value, origin: "named", labels: void 0, at: namespace.at });
  }
  return found5;
}
function withName(name, labels) {
  return new Map([...labels, [NAME_LABEL, name]]);
}
function referencesIn3({ pods, accounts }) {
  return [...pods, ...accounts].flatMap(({ pullSecrets }) => pullSecrets.map(({ value }) => value));
}

// late:micromatch
var loaded4;
var load4 = () => loaded4 ??= require("./micromatch-6AK5VPVX.cjs").all;
var late4 = (name) => new Proxy(function() {
}, {
  apply: (_, self, given) => load4()[name](...given),
  get: (_, key) => load4()[name][key]
});
var _default3 = /* @__PURE__ */ late4("default");

// src/judging/ignore.ts
function withoutIgnored(spoken, { comments, entries }, speakers) {
  if (comments.length + entries.length === 0) return { kept: spoken, needless: [] };
  const used = /* @__PURE__ */ new Set();
  const written2 = writtenFor2(comments);
  const configured = configuredFor(entries);
  const kept2 = spoken.filter(({ rule, finding: { at: at2 } }) => {
    const ignoring = [...written2(rule, at2), ...configured(rule, at2)];
    for (const span of ignoring) used.add(span);
    return ignoring.length === 0;
  });
  const needless = [
    ...comments.flatMap((comment) => needlessOf(comment, used, speakers)),
    ...entries.flatMap(
      (entry3) => used.has(entry3.at) || speakers.silent.has(entry3.rule) ? [] : [needlessEntry(entry3)]
    )
  ];
  return { kept: kept2, needless };
}
function writtenFor2(comments) {
  const named3 = comments.flatMap(
    ({ rules: rules2, reason, line }) => reason === "" ? [] : rules2.map(({ value, at: at2 }) => ({ rule: value, line, at: at2 }))
  );
  const groups = grouped(named3, ({ rule, line }) => `${rule} ${line.path}`);
  const sorted2 = new Map(
    [...groups].map(([key, group]) => [key, group.toSorted((a, b) => a.line.start - b.line.start)])
  );
  return (rule, { path: path2, start: start2 }) => {
    const group = sorted2.get(`${rule} ${path2}`) ?? [];
    const found5 = [];
    for (let i = countLeading(group, ({ line }) => line.start <= start2) - 1; i >= 0; i--) {
      const one = group[i];
      if (!one || one.line.end <= start2) break;
      found5.push(one.at);
    }
    return found5;
  };
}
function configuredFor(entries) {
  const isPlain2 = ({ path: path2 }) => path2 !== void 0 && /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(path2);
  const plain2 = grouped(entries.filter(isPlain2), ({ rule, path: path2 }) => `${rule} ${path2}`);
  const tests = grouped(
    entries.filter((entry3) => !isPlain2(entry3)).map(({ rule, path: path2, at: at2 }) => ({
      rule,
      at: at2,
      matches: path2 === void 0 ? () => true : _default3.matcher(path2, { dot: true })
    })),
    ({ rule }) => rule
  );
  return (rule, { path: path2 }) => [
    ...(plain2.get(`${rule} ${path2}`) ?? []).map(({ at: at2 }) => at2),
    ...(tests.get(rule) ?? []).filter(({ matches: matches5 }) => matches5(path2)).map(({ at: at2 }) => at2)
  ];
}
function needlessOf({ rules: rules2, reason, at: at2 }, used, speakers) {
  if (rules2.length === 0 || reason === "") {
    const lack = rules2.length === 0 ? "names no rule" : "gives no reason";
    return [
      {
        at: at2,
        identity: [at2.path, lack, ...rules2.map(({ value }) => value)],
        message: `this comment ${lack}, so it ignores nothing`,
        help: "write # pullproof-ignore RULE: reason"
      }
    ];
  }
  return rules2.flatMap(({ value, at: place }) => {
    if (!speakers.known.includes(value)) {
      const meant = suggest(value, speakers.known);
      return [
        {
          at: place,
          identity: [at2.path, value],
          message: `there is no rule "${value}"`,
          ...meant === void 0 ? {} : { help: `did you mean "${meant}"?` }
        }
      ];
    }
    if (used.has(place) || speakers.silent.has(value)) return [];
    return [
      {
        at: place,
        identity: [at2.path, value],
        message: `${value} has nothing to say of that line`,
        help: "remove the comment: what it ignored is mended, or has moved"
      }
    ];
  });
}
function needlessEntry({ rule, path: path2, at: at2 }) {
  return {
    at: at2,
    identity: [at2.path, rule, path2 ?? ""],
    message: `${rule} has nothing to say${path2 === void 0 ? "" : ` of ${path2}`}`,
    help: "remove the entry: what it ignored is mended, or has moved"
  };
}

// src/judging/strange-clusters.ts
function strangeClusters({ declared, assumed, whole }, facts, clusters, repository) {
  const known7 = /* @__PURE__ */ new Set([...clusters, ...declared]);
  const strange = assumed.filter(({ value }) => !known7.has(value));
  if (!whole || strange.length === 0 || known7.size === 0 || maySeeMore(facts, repository)) return [];
  return strange.map(({ value, at: at2 }) => ({ ...unknownWord(at2, "cluster", value, known7), level: "warning" }));
}
function maySeeMore({ scopes, unplaced, undeployed, buildFaults, texts }, repository) {
  return scopes.some(({ open: open2 }) => open2.length > 0) || [unplaced, undeployed, buildFaults].some(({ length }) => length > 0) || texts.outlines.some(({ skip, faults }) => faults.length > 0 || skip !== void 0 && skip !== "not-a-manifest") || repository.paths.includes(".gitmodules");
}

// src/judging/prove.ts
var LAST = "needless-ignore";
function prove(premises) {
  const { repository, rules: rules2, levels, ignores } = premises;
  const world = provedWorld(premises);
  const levelOf = ({ id, level }) => levels.get(id) ?? level;
  const speak = (isLast, of) => rules2.filter(({ id }) => id === LAST === isLast).flatMap((rule) => findingsOf(rule, levelOf(rule), of));
  const { kept: kept2, needless } = withoutIgnored(merged2(speak(false, world)), ignores, {
    known: rules2.map(({ id }) => id),
    silent: new Set(rules2.filter((rule) => levelOf(rule) === "off").map(({ id }) => id))
  });
  const found5 = merged2([...kept2, ...speak(true, { ...world, needlessIgnores: needless })]);
  const diagnostics = distinct4(found5.map(({ rule, finding, level }) => diagnosticOf(rule, level, finding, repository)));
  const { pulls, planeProofs: planes } = world;
  const generations = world.deployed.generations;
  return { summary: summaryOf(world, diagnostics), generations, planes, pulls, diagnostics };
}
function provedWorld({ repository, facts, assumptions, configFindings, spokenOf }) {
  const world = joinWorld(facts, assumptions);
  const clusters = [...facts.scopes, ...world.clusters].map(({ name }) => name);
  const blame = blaming(world.oversights.unsubstituted);
  const pulls = judgePulls(world).map(blame);
  const told4 = toldUnder(pulls);
  const planes = world.clusters.flatMap(
    (cluster) => cluster.planes.map((plane) => blame(provePlane(world, cluster, plane, () => told4(cluster.name, plane.id))))
  );
  return {
    ...world,
    pulls: sorted(pulls.map(({ proof }) => proof)),
    planeProofs: sorted(planes.map(({ proof }) => proof)),
    effects: effectsOf(pulls, planes),
    faults: facts.texts.outlines.flatMap((outline) => outline.faults),
    configFindings: [...configFindings, ...strangeClusters(spokenOf, facts, clusters, repository)],
    needlessIgnores: []
  };
}
function toldUnder(judged) {
  const keyOf14 = (cluster, plane) => JSON.stringify([cluster, plane]);
  let groups;
  return (cluster, plane) => {
    groups ??= grouped(
      judged.map(({ proof }) => proof),
      (pull2) => keyOf14(pull2.cluster, pull2.dataPlane)
    );
    return groups.get(keyOf14(cluster, plane)) ?? [];
  };
}
function judgePulls(world) {
  return world.clusters.flatMap(
    (cluster) => cluster.pods.flatMap((pod) => pod.containers.map((container) => provePull(world, cluster, pod, container)))
  );
}
function sorted(proofs) {
  return proofs.toSorted(
    (a, b) => compareSpans(a.at, b.at) || (a.cluster < b.cluster ? -1 : a.cluster > b.cluster ? 1 : 0)
  );
}
function effectsOf(pulls, planes) {
  const gathered2 = /* @__PURE__ */ new Map();
  const gather3 = (cause) => {
    const key = JSON.stringify([cause.rule, ...cause.identity]);
    const known7 = gathered2.get(key) ?? { cause, pulls: [], planes: [] };
    known7.cause = graver(known7.cause, cause);
    gathered2.set(key, known7);
    return known7;
  };
  for (const { cause, proof, remarks } of planes) {
    if (cause) gather3(cause).planes.push(proof);
    for (const remark of remarks) gather3(remark);
  }
  for (const { cause, proof, remarks } of pulls) {
    if (cause) gather3(cause).pulls.push(proof);
    for (const remark of remarks) gather3(remark);
  }
  return [...gathered2.values()].map((effect) => ({
    ...effect,
    pulls: sorted(effect.pulls),
    planes: sorted(effect.planes)
  }));
}
function graver(a, b) {
  const [x, y] = [levelRank(a), levelRank(b)];
  if (x !== y) return x < y ? a : b;
  return compareSpans(a.at, b.at) <= 0 ? a : b;
}
function levelRank(cause) {
  return "level" in cause ? RANK[cause.level] : 0;
}
var RANK = { error: 0, warning: 1, note: 2 };
function findingsOf(rule, level, world) {
  if (level === "off") return [];
  const configured = level !== rule.level;
  return [...rule.check(world)].map((finding) => ({
    rule: rule.id,
    level: configured ? level : finding.level ?? level,
    finding
  }));
}
function merged2(spoken) {
  const byPlace2 = /* @__PURE__ */ new Map();
  for (const one of spoken) {
    const { path: path2, start: start2 } = one.finding.at;
    const key = JSON.stringify([one.rule, path2, start2]);
    const before3 = byPlace2.get(key);
    byPlace2.set(key, before3 ? mergedPair(before3, one) : one);
  }
  return [...byPlace2.values()].sort((a, b) => compareSpans(a.finding.at, b.finding.at) || (a.rule < b.rule ? -1 : 1));
}
function mergedPair(a, b) {
  const [first, second] = RANK[a.level] <= RANK[b.level] ? [a, b] : [b, a];
  const breaks = [...first.finding.breaks ?? [], ...second.finding.breaks ?? []];
  return { ...first, finding: { ...first.finding, breaks } };
}
var SHOWN_PROOFS = 10;
var SIGNED = "the MAC of the file covers what is in clear too";
function diagnosticOf(rule, level, finding, repository) {
  const { message, at: at2, because = [], help: help2, fix, identity, breaks = [] } = finding;
  const clusters = new Set(breaks.map(({ cluster }) => cluster)).size;
  const { path: path2, start: start2, end } = at2;
  return {
    rule,
    level,
    message: clusters > 1 ? `${message} (in ${clusters} clusters)` : message,
    at: { path: path2, start: start2, end },
    because,
    help: fix && help2 !== void 0 && isSigned(fix, repository) ? `${help2} (by sops edit: ${SIGNED})` : help2 ?? null,
    fix: fixOf(fix, repository),
    pulls: breaks.filter((proof) => "image" in proof).length,
    proofs: breaks.slice(0, SHOWN_PROOFS).map((proof) => ({ subject: subjectOf(proof), steps: proof.proof })),
    fingerprint: fingerprintOf(rule, identity, 0)
  };
}
function fixOf(mend, repository) {
  const edits = mend && editsOf(mend, repository);
  return edits ? { title: mend.title, safe: mend.safe, edits } : null;
}
function fingerprintOf(rule, identity, occurrence) {
  const parts = JSON.stringify([rule, ...identity, ...occurrence > 0 ? [occurrence] : []]);
  return sha256(parts).slice(0, 32);
}
function distinct4(diagnostics) {
  const seen2 = /* @__PURE__ */ new Map();
  return diagnostics.map((diagnostic) => {
    const { rule, fingerprint } = diagnostic;
    const before3 = seen2.get(fingerprint) ?? 0;
    seen2.set(fingerprint, before3 + 1);
    return before3 === 0 ? diagnostic : { ...diagnostic, fingerprint: fingerprintOf(rule, [fingerprint], before3) };
  });
}
function summaryOf(world, diagnostics) {
  const skipped = {};
  let files = 0;
  let documents = 0;
  for (const { skip, documents: read2 } of world.texts.outlines) {
    if (skip !== void 0) skipped[skip] = (skipped[skip] ?? 0) + 1;
    else files++;
    documents += read2;
  }
  const { undeployed } = world;
  if (undeployed.length > 0) skipped["not-deployed"] = undeployed.length;
  const count = (items, test) => items.filter(test).length;
  return {
    files,
    documents,
    skipped: Object.fromEntries(Object.entries(skipped).sort(([a], [b]) => a < b ? -1 : 1)),
    pulls: {
      pulled: count(world.pulls, ({ verdict }) => verdict === "pulled"),
      refused: count(world.pulls, ({ verdict }) => verdict === "refused"),
      unknown: count(world.pulls, ({ verdict }) => verdict === "unknown")
    },
    planes: world.planeProofs.length,
    errors: count(diagnostics, ({ level }) => level === "error"),
    warnings: count(diagnostics, ({ level }) => level === "warning"),
    notes: count(diagnostics, ({ level }) => level === "note")
  };
}

// src/judging/judge.ts
function judge(repository, configPath, rules2, options = {}) {
  return prove(premisesOf(repository, configPath, rules2, options));
}
function planned(repository, configPath, rules2, { keeper = NO_KEEPER, whole: _, ...deployed } = {}) {
  const text = configPath === void 0 ? void 0 : repository.text(configPath);
  const source = configPath === void 0 || text === void 0 ? void 0 : { path: configPath, text };
  const { config, findings } = readConfig(
    source,
    rules2.map(({ id }) => id)
  );
  return { plan: planOf(keeper.noting(repository), { ...config, ...deployed }, keeper.recall), config, findings };
}
function premisesOf(repository, configPath, rules2, options = {}) {
  const { keeper = NO_KEEPER, whole = false } = options;
  const { plan, config, findings } = planned(repository, configPath, rules2, options);
  const facts = { ...extract(plan, keeper.known, keeper.extractor(plan)), veil: keeper.veil };
  return {
    repository,
    facts,
    assumptions: assumptionsOf2(config, facts.scopes),
    configFindings: findings,
    spokenOf: { declared: config.clusters.map(({ name }) => name), assumed: config.assume.clusters, whole },
    rules: rules2,
    levels: config.rules,
    ignores: { comments: facts.texts.ignores, entries: config.ignore }
  };
}

// rules/clobbered-secret/rule.ts
var rule_default = {
  id: "clobbered-secret",
  level: "error",
  summary: "Components of one namespace that render the same pull secret: one owns it, and takes it along when it goes.",
  *check({ deployed: { clashes } }) {
    for (const { cluster, namespace, kind, name, components, others } of clashes) {
      const listed2 = components.map((component) => `"${component}"`).join(", ");
      yield {
        at: name.at,
        identity: [cluster, kind, name.value, ...components],
        message: `${kind} "${name.value}" is rendered into namespace "${namespace}" for ${listed2}: the last of them owns it, and without that one it is deleted`,
        because: others.filter(({ path: path2, start: start2 }) => path2 !== name.at.path || start2 !== name.at.start).slice(0, 3).map((at2) => ({ at: at2, message: "it is rendered here too" })),
        help: "render it once by the project type, or name it after each component, as ${metadata.name}-pull-secret"
      };
    }
  }
};

// rules/colliding-namespaces/rule.ts
var who = ({ project, environment }) => `project "${fullName(project)}" in environment "${fullName(environment)}"`;
var rule_default2 = {
  id: "colliding-namespaces",
  level: "error",
  summary: "Two projects or environments for which OpenChoreo makes one and the same namespace.",
  *check({ predicted }) {
    const groups = grouped(predicted, ({ cluster, name }) => JSON.stringify([cluster, name]));
    for (const group of groups.values()) {
      const distinct5 = [...new Map(group.map((one) => [who(one), one])).values()];
      const [first, ...others] = distinct5.toSorted((a, b) => compareSpans(a.project.name.at, b.project.name.at));
      if (!first) continue;
      for (const other of others) {
        yield {
          at: other.project.name.at,
          identity: [other.cluster, other.name, who(other)],
          message: `${who(other)} gets namespace "${other.name}", as does ${who(first)}`,
          because: [
            { at: first.project.name.at, message: "the other project" },
            { at: first.environment.name.at, message: "its environment" }
          ],
          help: 'rename one of them: OpenChoreo joins their names with dashes, so "a-b" + "c" and "a" + "b-c" are one'
        };
      }
    }
  }
};

// src/findings/rule.ts
function effectsOf2({ effects }, rule) {
  const found5 = byRule.get(effects) ?? grouped(effects, ({ cause }) => cause.rule);
  byRule.set(effects, found5);
  return (found5.get(rule) ?? []).filter((effect) => isCausedBy(effect.cause, rule));
}
var byRule = /* @__PURE__ */ new WeakMap();
function isCausedBy(cause, rule) {
  return cause.rule === rule;
}

// apart:src/text/counted.ts
var { counted } = require("./check.cjs");

// src/findings/toll.ts
function tollOf({ pulls, planes }) {
  const images = new Set(pulls.map(({ image }) => image)).size;
  const namespaces = new Set(pulls.map(({ cluster, namespace }) => `${cluster}/${namespace}`)).size;
  const verb = pulls.some(({ verdict }) => verdict === "refused") ? "can't be pulled" : "can't be proved to be pulled";
  if (images > 0) return `${counted(images, "image")} in ${counted(namespaces, "namespace")} ${verb}`;
  const [plane] = planes;
  if (!plane) return "nothing is pulled with it yet";
  const where = plane.counterexample ?? "any dp- namespace";
  const whether = plane.verdict === "refused" ? "can't be pulled" : "can't be proved to be pulled";
  return `images of data plane "${plane.dataPlane}" ${whether} in ${where}`;
}
function breaksOf({ pulls, planes }) {
  return [...planes, ...pulls];
}

// rules/conditional-mismatch/rule.ts
var rule_default3 = {
  id: "conditional-mismatch",
  level: "error",
  summary: "A pull secret that is rendered under a condition, and a pod that names it without.",
  *check(world) {
    for (const effect of effectsOf2(world, "conditional-mismatch")) {
      const { at: at2, identity, pod, reference: reference2, condition } = effect.cause;
      yield {
        at: at2,
        identity,
        message: `${shortened3(condition.value)} does not hold, so secret "${reference2.value}" is not rendered, and ${pod.kind} "${pod.name.value}" pulls with it all the same: ${tollOf(effect)}`,
        because: [{ at: reference2.at, message: "the pod names it here, whatever the condition says" }],
        help: "put the names of the pod under the same condition, or take the condition away",
        breaks: breaksOf(effect)
      };
    }
  }
};
function shortened3(condition) {
  const line = condition.trim().replace(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 80)}\u2026` : line;
}

// src/findings/promotion.ts
function planeIn({ environments, clusters }, namespace, { value }) {
  const isBeside3 = (one) => namespace.known && one.namespace.known && one.namespace.value === namespace.value;
  const environment = environmentsOf(environments).get(value)?.find(isBeside3);
  const reference2 = environment?.dataPlaneRef?.value;
  if (!environment || reference2 === void 0) return void 0;
  return planesOf(clusters).get(reference2)?.find(
    (plane) => plane.kind === environment.dataPlaneKind && (plane.kind === "ClusterDataPlane" || isBeside3(plane))
  );
}
var environmentsOf = indexed(
  (environments) => grouped(environments, ({ name }) => name.value)
);
var planesOf = indexed(
  (clusters) => grouped(
    clusters.flatMap(({ planes }) => planes),
    ({ label }) => label
  )
);
var promotionsFrom = indexed((pipelines) => {
  const all = pipelines.flatMap(
    (pipeline2) => pipeline2.promotions.flatMap(
      ({ from: from2, to }) => to.map((target) => ({ namespace: pipeline2.namespace, from: from2.value, pipeline: pipeline2, target }))
    )
  );
  return grouped(all, ({ namespace, from: from2 }) => namespace.known ? JSON.stringify([namespace.value, from2]) : void 0);
});
function indexed(make) {
  const made2 = /* @__PURE__ */ new WeakMap();
  return (list) => {
    const found5 = made2.get(list) ?? make(list);
    made2.set(list, found5);
    return found5;
  };
}
function unpromotableImages(world) {
  const found5 = [];
  if (world.pipelines.length === 0) return found5;
  for (const cluster of world.clusters) {
    for (const pod of cluster.pods) {
      for (const { pipeline: pipeline2, target } of promotionsOf(world, pod)) {
        const own = cluster.planes.find(({ id }) => id === pod.rendering?.plane);
        const plane = planeIn(world, pipeline2.namespace, target);
        const prefix = plane?.prefix;
        const home = clusterNamed(world, plane?.cluster);
        if (!own || !plane || !prefix || !home || own.id === plane.id) continue;
        for (const container of pod.containers) {
          if (!liesUnder(container, own.prefix) || liesUnder(container, prefix)) continue;
          if (!isFree(world, container) && !isCovered(home, plane, container))
            found5.push({ pod, container, pipeline: pipeline2, target, plane, prefix });
        }
      }
    }
  }
  return found5;
}
function promotionsOf({ pipelines, projects }, { rendering }) {
  if (rendering?.organization === void 0) return [];
  const { organization, environment } = rendering;
  const promotions = promotionsFrom(pipelines).get(JSON.stringify([organization, environment])) ?? [];
  if (promotions.length === 0) return promotions;
  const project = projectsOf(projects).get(rendering.project)?.find(({ namespace }) => namespace.known && namespace.value === organization);
  const through = project?.pipelineRef?.value;
  return promotions.filter(({ pipeline: { name, label } }) => name.value === through || label === through);
}
var projectsOf = indexed((projects) => grouped(projects, ({ label }) => label));
function isFree({ images }, { image }) {
  const parsed3 = parseImage(image.value);
  if (!parsed3.ok) return false;
  return images.publicBy(parsed3.repository) !== void 0 || images.nodeCredentialsBy(parsed3.repository) !== void 0;
}
function liesUnder({ image, tainted: tainted3 }, prefix) {
  return tainted3 === void 0 && prefix !== void 0 && segmentsUnder(prefix.value, image.value);
}
function isCovered({ secrets }, { secretRef }, { image }) {
  const parsed3 = parseImage(image.value);
  const named3 = secretRef && secrets.get(secretRef.value);
  if (secretRef && !named3) return true;
  return (named3 ?? []).some(
    ({ content }) => content.state === "unknown" || content.state === "read" && parsed3.ok && content.entries.some((entry3) => entryCovers(entry3, parsed3.repository))
  );
}

// rules/conflicting-prefix/rule.ts
var rule_default4 = {
  id: "conflicting-prefix",
  level: "warning",
  summary: "A pipeline that promotes images from a data plane to one that pulls from another registry prefix.",
  *check(world) {
    const failed = world.planeProofs.filter(({ verdict }) => verdict === "refused");
    const refused = new Set(failed.map(({ dataPlane }) => dataPlane));
    const images = new Set(unpromotableImages(world).map(({ target }) => target));
    for (const pipeline2 of world.pipelines) {
      const told4 = /* @__PURE__ */ new Set();
      for (const { from: from2, to } of pipeline2.promotions) {
        const source = planeIn(world, pipeline2.namespace, from2);
        for (const target of to) {
          const plane = planeIn(world, pipeline2.namespace, target);
          if (!source?.prefix || !plane?.prefix || prefixRepository(source.prefix.value) === prefixRepository(plane.prefix.value))
            continue;
          const pair2 = JSON.stringify([source.id, plane.id]);
          if (told4.has(pair2) || images.has(target) || refused.has(source.id) || refused.has(plane.id)) continue;
          told4.add(pair2);
          yield {
            at: target.at,
            identity: [fullName(pipeline2), source.id, plane.id],
            message: `pipeline "${pipeline2.name.value}" promotes from ${source.prefix.value} to ${plane.prefix.value}: each image must be in both`,
            because: [source, plane].flatMap(
              ({ prefix, id }) => prefix ? [{ at: prefix.at, message: `data plane "${id}" pulls from here` }] : []
            ),
            help: "give both data planes one prefix, or copy the images when they are promoted"
          };
        }
      }
    }
  }
};

// rules/conflicting-replication/rule.ts
var short = (key) => key.slice(key.indexOf("/") + 1);
var rule_default5 = {
  id: "conflicting-replication",
  level: "error",
  summary: "A pull secret that is to be copied and is itself a copy: the replicator then copies it nowhere.",
  *check(world) {
    for (const effect of effectsOf2(world, "conflicting-replication")) {
      const { at: at2, identity, secret, from: from2, level } = effect.cause;
      yield {
        at: at2,
        identity,
        level,
        message: `secret "${fullName(secret)}" has ${short(REPLICATE_FROM)} as well, so the replicator ignores ${short(REPLICATE_TO)}: ${tollOf(effect)}`,
        because: [{ at: from2.at, message: `it is filled from "${from2.value}"` }],
        help: `annotate "${from2.value}" with ${short(REPLICATE_TO)} instead, and remove one of the two here`,
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/conflicting-replicators/rule.ts
var rule_default6 = {
  id: "conflicting-replicators",
  level: "warning",
  summary: "A pull secret that several replicators copy under one name.",
  *check({ clusters }) {
    for (const cluster of clusters) {
      for (const secret of [...cluster.secrets.values()].flat()) {
        const [first, second] = isPullSecret2(secret) ? copiers(cluster, secret) : [];
        if (!first || !second) continue;
        yield {
          at: second.at,
          identity: [cluster.name, fullName(secret)],
          message: `${first.message} and ${second.message} both copy secret "${fullName(secret)}": whichever comes first keeps the other out`,
          because: [{ at: first.at, message: `${first.message} copies it` }],
          help: "leave the copies to one of them"
        };
      }
    }
  }
};
function isPullSecret2({ type, audience }) {
  return audience === void 0 && type.known && dataKeyOf(type.value) !== void 0;
}
function copiers(cluster, secret) {
  const annotations = secret.annotations.known ? secret.annotations.value : void 0;
  const entry3 = annotations?.get(REPLICATE_TO) ?? annotations?.get(REPLICATE_TO_MATCHING);
  const replicator = isReplicating(secret) && entry3 ? [{ at: entry3.key.at, message: "kubernetes-replicator" }] : [];
  return [...replicator, ...carriersOf(cluster, secret).map(({ by, value }) => ({ at: value.at, message: by }))];
}

// rules/conflicting-resource/rule.ts
var rule_default7 = {
  id: "conflicting-resource",
  level: "warning",
  summary: "Two resources of one kind, namespace and name in one cluster, where there can be but one.",
  *check(world) {
    const told4 = /* @__PURE__ */ new Set();
    for (const finding of [...twiceJudged(world), ...twiceDeployed(world)]) {
      const key = JSON.stringify(finding.identity);
      if (!told4.has(key)) yield finding;
      told4.add(key);
    }
  }
};
function* twiceJudged({ clusters }) {
  for (const cluster of clusters.filter(({ planes, resources }) => planes.length > 0 && hasNamesakes(resources))) {
    const first = /* @__PURE__ */ new Map();
    for (const resource of cluster.resources.toSorted((a, b) => compareSpans(a.name.at, b.name.at))) {
      const { namespace, apiVersion, kind, name } = resource;
      if (!namespace.known || name.value === "") continue;
      const key = JSON.stringify([groupOf(apiVersion), kind, namespace.value, name.value]);
      const before3 = first.get(key);
      if (!before3) first.set(key, resource);
      else if (keyOf11(before3.name.at) !== keyOf11(name.at))
        yield twice(cluster.name, kind, fullName(resource), before3.name.at, name.at);
    }
  }
}
function hasNamesakes(resources) {
  const names2 = /* @__PURE__ */ new Set();
  for (const { kind, namespace, name } of resources)
    if (namespace.known) names2.add(`${kind} ${namespace.value}/${name.value}`);
  return names2.size < resources.filter(({ namespace }) => namespace.known).length;
}
function* twiceDeployed({ clusters, oversights }) {
  if (oversights.conflicts.length === 0) return;
  const made2 = /* @__PURE__ */ new Set();
  for (const { secrets } of clusters)
    for (const { producer, home } of [...secrets.values()].flat()) if (producer !== "Secret") made2.add(keyOf11(home.at));
  for (const { cluster, kind, namespace, name, first, second } of oversights.conflicts) {
    if (made2.has(keyOf11(second))) continue;
    const [before3, after2] = compareSpans(first, second) <= 0 ? [first, second] : [second, first];
    yield twice(cluster, kind, namespace === void 0 ? name : `${namespace}/${name}`, before3, after2);
  }
}
function keyOf11({ path: path2, start: start2 }) {
  return `${path2} ${start2}`;
}
function twice(cluster, kind, name, before3, at2) {
  return {
    at: at2,
    identity: [cluster, kind, name],
    message: `${kind} "${name}" is in cluster "${cluster}" twice: whichever is applied last counts`,
    because: [{ at: before3, message: "it is here already" }],
    help: "remove one of them, or give it another name or namespace"
  };
}

// src/findings/mending.ts
function writing(at2, text, safe, title = `write ${text}`) {
  return { fix: { title, safe, changes: [{ kind: "value", at: at2, text }] } };
}
var TEMPLATES2 = /* @__PURE__ */ new Map([
  ["Secret", []],
  ["SealedSecret", ["spec", "template"]]
]);
function replicating({ producer, home }, label) {
  const template = TEMPLATES2.get(producer);
  if (!template) return {};
  const field = [...template, "metadata", "annotations", REPLICATE_TO];
  const annotation2 = { kind: "entry", at: home.at, field, text: "dp-.*" };
  const title = `annotate it with ${REPLICATE_TO}: "dp-.*"`;
  const changes = label ? [{ kind: "removal", at: label }, annotation2] : [annotation2];
  return { fix: { title, safe: true, changes } };
}
function moving(secret, at2, namespace) {
  const { annotations, labels, home } = secret;
  if (at2.path !== home.path || !annotations.known) return {};
  const move = { kind: "value", at: at2, text: namespace };
  const isSilent = ![...annotations.value.keys(), ...labels.keys()].some((key) => /replicat/i.test(key));
  const changes = [move, ...isSilent && replicating(secret).fix?.changes || []];
  return { fix: { title: `move the secret to ${namespace}`, safe: false, changes } };
}
function typing({ producer, home }, type) {
  const template = TEMPLATES2.get(producer);
  if (!template) return {};
  const change = { kind: "entry", at: home.at, field: [...template, "type"], text: type };
  return { fix: { title: `make its type ${type}`, safe: true, changes: [change] } };
}
function adding2(at2, file, comment) {
  const change = { kind: "item", at: at2, text: file, comment };
  return { fix: { title: `add ${file} to resources`, safe: false, changes: [change] } };
}

// rules/dangling-data-plane-ref/rule.ts
var rule_default8 = {
  id: "dangling-data-plane-ref",
  level: "error",
  summary: "An environment that names a data plane which there is not.",
  *check({ clusters, environments }) {
    const planes = clusters.flatMap((cluster) => cluster.planes);
    const named3 = grouped(planes, ({ kind, label }) => JSON.stringify([kind, label]));
    const neighbours = neighboursAmong(planes);
    for (const environment of environments) {
      const { dataPlaneRef: reference2, dataPlaneKind: kind } = environment;
      const namesakes2 = reference2 ? named3.get(JSON.stringify([kind, reference2.value])) ?? [] : [];
      if (!reference2 || namesakes2.some((plane) => isBeside2(plane, environment))) continue;
      const beside = neighbours(environment);
      const own = beside.filter((plane) => plane.generation.name !== "other");
      const [near] = similar(
        reference2.value,
        beside.map(({ label }) => label)
      );
      if (own.length === 0 && namesakes2.length === 0 && near === void 0) continue;
      yield {
        at: reference2.at,
        identity: [fullName(environment), kind, reference2.value],
        message: `environment "${environment.name.value}" runs on ${kind} "${reference2.value}", which namespace "${namespaceText(environment)}" does not have`,
        because: [...namesakes2, ...own.length > 0 ? own : beside].slice(0, 3).map((plane) => ({
          at: plane.name.at,
          message: `there is data plane "${plane.id}"`
        })),
        help: near === void 0 ? `name a data plane of the environment's own namespace` : `did you mean "${near}"?`,
        ...near === void 0 ? {} : writing(reference2.at, near, true, `name data plane "${near}"`)
      };
    }
  }
};
function neighboursAmong(planes) {
  const kinds = grouped(planes, ({ kind }) => kind);
  const known7 = /* @__PURE__ */ new Map();
  return (environment) => {
    const { dataPlaneKind, namespace } = environment;
    const key = JSON.stringify([dataPlaneKind, namespace.known ? namespace.value : null]);
    const found5 = known7.get(key) ?? (kinds.get(dataPlaneKind) ?? []).filter((plane) => isBeside2(plane, environment));
    known7.set(key, found5);
    return found5;
  };
}
function isBeside2({ kind, namespace }, environment) {
  if (kind === "ClusterDataPlane" || !namespace.known || !environment.namespace.known) return true;
  return namespace.value === environment.namespace.value;
}

// rules/dangling-image-pull-secret/rule.ts
var rule_default9 = {
  id: "dangling-image-pull-secret",
  level: "error",
  summary: "A pod that names a pull secret which its namespace does not have.",
  *check(world) {
    for (const effect of effectsOf2(world, "dangling-image-pull-secret")) {
      const { at: at2, identity, reference: reference2, namespace, elsewhere: elsewhere2, similar: similar2, hints, level, pod } = effect.cause;
      const [near] = similar2;
      const toll = effect.pulls.length > 0 ? `: ${tollOf(effect)}` : ", though another pull secret does";
      yield {
        at: at2,
        identity,
        level,
        message: `namespace "${namespace}" has no secret "${reference2.value}", which ${pod.kind} "${pod.name.value}" pulls with${toll}`,
        because: [
          ...[...elsewhere2, ...similar2].slice(0, 3).map((secret) => ({
            at: secret.name.at,
            message: secret.cluster === pod.cluster ? `there is ${secretTitle(secret)}` : `cluster "${secret.cluster}" has a secret of that name, which serves that cluster alone`
          })),
          ...hints.slice(0, 3)
        ],
        help: near ? `did you mean "${near.name.value}"?` : `add the secret to namespace "${namespace}", or declare it under assume.secrets if it is kept elsewhere`,
        ...near && similar2.length === 1 ? writing(at2, near.name.value, true, `name secret "${near.name.value}"`) : {},
        breaks: breaksOf(effect)
      };
    }
  }
};

// src/findings/fault-finding.ts
function* faultFindings(world, rule) {
  const effects = new Map(effectsOf2(world, rule).map((effect) => [keyOf12(effect.cause.fault), effect]));
  const unparsable = new Set(world.faults.map(({ at: at2 }) => placeOf5(at2)));
  for (const fault of world.buildFaults) {
    const cause = faultCause(fault);
    if (cause.rule !== rule || unparsable.has(placeOf5(fault.at))) continue;
    const effect = effects.get(keyOf12(fault)) ?? { pulls: [], planes: [] };
    const costs = effect.pulls.length + effect.planes.length > 0;
    yield {
      at: fault.at,
      identity: cause.identity,
      ...fault.wanted?.maybeLeftOut ? { level: "warning" } : {},
      message: `${fault.message}${fault.wanted?.maybeLeftOut ? " among those that are judged" : ""}: the build fails${costs ? `, and ${tollOf(effect)}` : ", and nothing of it is applied"}`,
      ...adviceOn(fault, world),
      breaks: breaksOf(effect)
    };
  }
}
function keyOf12({ at: at2, message }) {
  return `${placeOf5(at2)} ${message}`;
}
function placeOf5({ path: path2, start: start2 }) {
  return `${path2} ${start2}`;
}
var HELP = {
  "missing-file": "add the file, or take out the entry",
  cycle: "take out one of the entries that lead round",
  "outside-root": "move the file below the kustomization, or name the folder that holds it as a resource",
  invalid: "mend what kustomize refuses",
  "too-large": "let it deploy less",
  conflict: "leave one of them"
};
function adviceOn({ kind, at: at2, wanted }, { undeployed }) {
  if (kind !== "missing-file" || !wanted) return { help: HELP[kind] };
  const folder = folderOf2(wanted.path);
  const beside = undeployed.filter((path2) => folderOf2(path2) === folder);
  const base = baseOf(wanted.path);
  const [near, other] = similar(base, beside.map(baseOf));
  if (near === void 0) return { help: HELP[kind] };
  const written2 = wanted.written.endsWith(base) ? wanted.written.slice(0, -base.length) + near : void 0;
  return {
    because: [
      {
        at: { path: folder === "" ? near : `${folder}/${near}`, start: 0, end: 0 },
        message: "nothing deploys this file"
      }
    ],
    help: `did you mean "${near}"?`,
    ...written2 !== void 0 && other === void 0 ? writing(at2, written2, true, `name ${near}`) : {}
  };
}

// rules/dangling-kustomization-resource/rule.ts
var rule_default10 = {
  id: "dangling-kustomization-resource",
  level: "error",
  summary: "A file or folder that a build names and that is not there, leads back to it, or may not be read.",
  *check(world) {
    yield* faultFindings(world, "dangling-kustomization-resource");
  }
};

// rules/dangling-release/rule.ts
var rule_default11 = {
  id: "dangling-release",
  level: "error",
  summary: "A binding to a release that is not there, although other releases of its component are.",
  *check({ deployed: { missingReleases } }) {
    for (const { binding, releaseName, others } of missingReleases) {
      const [near] = similar(releaseName.value, others);
      yield {
        at: releaseName.at,
        identity: [binding.cluster, binding.name.value, releaseName.value],
        message: `${binding.kind} "${binding.name.value}" binds release "${releaseName.value}", which there is not: nothing is deployed by it`,
        help: near === void 0 ? `bind one of ${others.join(", ")}` : `did you mean "${near}"?`
      };
    }
  }
};

// rules/dangling-secret-ref/rule.ts
var rule_default12 = {
  id: "dangling-secret-ref",
  level: "error",
  summary: "A data plane that pulls with a secret that its cluster does not have.",
  *check(world) {
    for (const effect of effectsOf2(world, "dangling-secret-ref")) {
      const { at: at2, identity, plane, reference: reference2, elsewhere: elsewhere2, similar: similar2, hints } = effect.cause;
      const [near] = similar2;
      yield {
        at: at2,
        identity,
        message: `cluster "${plane.cluster}" has no secret "${reference2.value}": ${tollOf(effect)}`,
        because: [
          ...similar2.slice(0, 3).map((secret) => ({
            at: secret.name.at,
            message: `there is ${secretTitle(secret)}`
          })),
          ...elsewhere2.slice(0, 3).map((secret) => ({
            at: secret.name.at,
            message: `cluster "${secret.cluster}" has a secret of that name, which serves that cluster alone`
          })),
          ...hints.slice(0, 3)
        ],
        help: near ? `did you mean "${near.name.value}"?` : `add the secret to ${world.systemNamespaces[0]}, or declare it under assume.secrets if it is kept elsewhere`,
        ...near && similar2.length === 1 ? fixOf2(near, reference2, effect.pulls.length > 0) : {},
        breaks: breaksOf(effect)
      };
    }
  }
};
function fixOf2(near, { value, at: at2 }, isUsed) {
  return isUsed ? writing(near.name.at, value, false, `call the secret "${value}"`) : writing(at2, near.name.value, true, `name secret "${near.name.value}"`);
}

// rules/duplicate-producer/rule.ts
var rule_default13 = {
  id: "duplicate-producer",
  level: "error",
  summary: "A pull secret that two resources make, each overwriting or refusing the other.",
  *check({ clusters }) {
    for (const { name, secrets } of clusters) {
      for (const group of secrets.values()) {
        if (group.length < 2) continue;
        const first = /* @__PURE__ */ new Map();
        for (const secret of group.filter(owns).toSorted((a, b) => compareSpans(a.name.at, b.name.at))) {
          const place = fullName(secret);
          const before3 = first.get(place);
          if (!before3) first.set(place, secret);
          else if (fights(before3, secret)) {
            yield {
              at: secret.name.at,
              identity: [name, place],
              message: `${secret.producer} and ${before3.producer} both make secret "${place}": they fight over it`,
              because: [{ at: before3.name.at, message: `${before3.producer} makes it here` }],
              help: "leave the secret to one of them, or let the other have a secret of its own"
            };
          }
        }
      }
    }
  }
};
function owns({ merges, namespace, producer, type, keys }) {
  if (merges || !namespace.known || producer === "assumption") return false;
  return type.known ? dataKeyOf(type.value) !== void 0 : keys?.includes(".dockerconfigjson") ?? false;
}
function fights(one, other) {
  const plain2 = [one, other].filter(({ producer }) => producer === "Secret");
  const isOne = one.madeFor && other.madeFor ? isOneObject(one, other) : isOneDocument(one, other);
  if (plain2.length === 2 || isOne) return false;
  return !plain2.some(({ annotations }) => annotations.known && HANDED_OVER.some((key) => annotations.value.has(key)));
}
function isOneObject(one, other) {
  return one.producer === other.producer && one.originalName === other.originalName;
}
function isOneDocument(one, other) {
  return one.home.path === other.home.path && one.home.at.start === other.home.at.start;
}

// rules/excluded-namespace/rule.ts
var rule_default14 = {
  id: "excluded-namespace",
  level: "error",
  summary: "A flag of the replicator that keeps a pull secret out of a namespace that pulls with it.",
  *check(world) {
    for (const effect of effectsOf2(world, "excluded-namespace")) {
      const { at: at2, identity, secret, flag, error, namespace, level } = effect.cause;
      yield {
        at: at2,
        identity,
        level,
        message: error ? `the replicator ends at start, and copies nothing: ${error}: ${tollOf(effect)}` : `"${flag.value}" keeps the replicator from copying secret "${fullName(secret)}" to namespace "${namespace}": ${tollOf(effect)}`,
        because: [{ at: secret.name.at, message: "the secret is to be copied there" }],
        help: error ? "take the flag out, or mend it" : "take out the flag, or the namespaces of the data planes from it",
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/failing-build/rule.ts
var rule_default15 = {
  id: "failing-build",
  level: "error",
  summary: "A kustomization that cannot be built, so that nothing of it is applied.",
  *check(world) {
    yield* faultFindings(world, "failing-build");
  }
};

// rules/foreign-image/rule.ts
var rule_default16 = {
  id: "foreign-image",
  level: "warning",
  summary: "An image outside its data plane's registry prefix.",
  *check(world) {
    for (const effect of effectsOf2(world, "foreign-image")) {
      const { at: at2, identity, image, plane, prefix, offered } = effect.cause;
      const doubt = offered ? `and is pulled with the credential that is meant for those images` : `and nothing proves that it can be pulled`;
      yield {
        at: at2,
        identity,
        message: `image "${image.value}" lies outside ${prefix.value}, ${doubt}`,
        because: [{ at: prefix.at, message: `data plane "${plane.id}" pulls from here` }],
        help: "push it under the prefix, or declare it under assume.publicImages if anyone may pull it",
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/future-field/rule.ts
var rule_default17 = {
  id: "future-field",
  level: "warning",
  summary: "A field that only later releases of OpenChoreo have: the API server drops it, and nothing reads it.",
  *check({ deployed: { misfits } }) {
    for (const { part, evidence, rest: rest2, witness, sort, configured } of misfits) {
      if (sort !== "future") continue;
      const { kind, name } = part;
      yield {
        at: evidence.at,
        identity: [kind, part.namespace ?? "", name, evidence.field ?? ""],
        message: `${kind} "${name}": ${evidence.field}${evidence.shape ? ` as a ${SHAPES3[evidence.shape]}` : ""} is of OpenChoreo ${generationText(evidence.generation)}, and ${configured ? "the release that runs" : "its control plane"} is ${generationText(rest2)}`,
        because: witness ? [{ at: witness.at, message: `of ${generationText(witness.generation)}: ${witness.shows}` }] : [],
        help: evidence.shape ? reshaping(evidence.shape) : "take it out, or install a release that has it"
      };
    }
  }
};

// rules/hashed-secret-ref/rule.ts
var rule_default18 = {
  id: "hashed-secret-ref",
  level: "error",
  summary: "A generated secret that is named without the hash which kustomize appends to its name.",
  *check(world) {
    for (const [first, ...more] of grouped(referencesOf(world), ({ at: at2 }) => `${at2.path} ${at2.start}`).values()) {
      if (!first) continue;
      const all = [first, ...more];
      const effect = { pulls: all.flatMap(({ pulls }) => pulls), planes: all.flatMap(({ planes }) => planes) };
      const toll = effect.pulls.length + effect.planes.length > 0 ? `: ${tollOf(effect)}` : "";
      const places = new Map(all.map(({ reference: reference2 }) => [`${reference2.at.path} ${reference2.at.start}`, reference2]));
      yield {
        at: first.at,
        identity: first.identity,
        message: `secret "${first.reference.value}" is called "${first.name}" once it is built, which its references don't follow${toll}`,
        because: [...places.values()].slice(0, 3).map((reference2) => ({
          at: reference2.at,
          message: "it is named without its hash here"
        })),
        help: "give it options: {disableNameSuffixHash: true}",
        breaks: breaksOf(effect)
      };
    }
  }
};
function referencesOf(world) {
  const breaking = effectsOf2(world, "hashed-secret-ref").map(({ cause, pulls, planes }) => {
    const { at: at2, identity, secret, reference: reference2 } = cause;
    return { at: at2, identity, name: secret.name.value, reference: reference2, pulls, planes };
  });
  const others = world.oversights.hashed.map(({ reference: reference2, generated: generated2, cluster }) => ({
    at: generated2.at,
    identity: [cluster, reference2.value],
    name: generated2.value,
    reference: reference2,
    pulls: [],
    planes: []
  }));
  return [...breaking, ...others];
}

// rules/illegal-namespace/rule.ts
var rule_default19 = {
  id: "illegal-namespace",
  level: "error",
  summary: "A project or environment whose name makes a namespace that the API server refuses.",
  *check({ predicted }) {
    const illegal = predicted.flatMap((one) => {
      const error = namespaceNameError(one.name);
      return error === void 0 ? [] : [{ ...one, error, culprit: culpritOf(one) }];
    });
    for (const [culprit, group] of grouped(illegal, (one) => one.culprit)) {
      const [first] = group;
      if (!first) continue;
      const namespaces = new Set(group.map(({ name }) => name)).size;
      yield {
        at: culprit.name.at,
        identity: [culprit.kind, fullName(culprit)],
        message: `${culprit.kind.toLowerCase()} "${culprit.name.value}" makes ${namespaces === 1 ? "a namespace" : `${namespaces} namespaces`} that can't be created, such as "${first.name}": it ${first.error}`,
        because: [{ at: first.plane.name.at, message: `data plane "${first.plane.id}" is to have it` }],
        help: "name it with lower-case letters, digits and dashes alone"
      };
    }
  }
};
function culpritOf({ project, environment }) {
  return /[^\p{Lu}a-z0-9_ -]/u.test(project.label) || !/[^\p{Lu}a-z0-9_ -]/u.test(environment.label) ? project : environment;
}

// rules/implicit-docker-hub/rule.ts
var rule_default20 = {
  id: "implicit-docker-hub",
  level: "off",
  summary: "An image that names no registry and so is of Docker Hub.",
  *check({ clusters }) {
    for (const { pods, name: cluster } of clusters) {
      for (const { containers, kind, name } of pods) {
        for (const { image, name: container } of containers) {
          const parsed3 = parseImage(image.value);
          if (!parsed3.ok || parsed3.domain !== "docker.io" || /^(?:index\.)?docker\.io\//.test(image.value)) continue;
          yield {
            at: image.at,
            identity: [cluster, kind, name.value, container, parsed3.repository],
            message: `image "${image.value}" names no registry, and so is ${parsed3.repository}`,
            help: `write ${parsed3.repository}`
          };
        }
      }
    }
  }
};

// rules/inert-pull-config/rule.ts
var rule_default21 = {
  id: "inert-pull-config",
  level: "error",
  summary: "A field of a data plane that names pull secrets and that no controller of its release reads.",
  *check(world) {
    const told4 = /* @__PURE__ */ new Set();
    for (const effect of effectsOf2(world, "inert-pull-config")) {
      const { at: at2, identity, plane, path: path2, whom, why, help: help2 } = effect.cause;
      told4.add(plane.id);
      yield {
        at: at2,
        identity,
        message: `${path2} of data plane "${plane.id}" gives ${whom} a pull secret: ${why}: ${tollOf(effect)}`,
        help: help2,
        breaks: breaksOf(effect)
      };
    }
    const running = new Set(world.pulls.map(({ dataPlane }) => dataPlane));
    for (const cluster of world.clusters) {
      for (const plane of cluster.planes) {
        const inert = inertField(plane);
        if (!inert || told4.has(plane.id)) continue;
        const { field, path: path2, whom, why, help: help2 } = inert;
        yield {
          at: field.at,
          identity: [cluster.name, plane.id, path2],
          // Where pods are known on a plane, they do without the field.
          level: running.has(plane.id) ? "note" : "warning",
          message: `${path2} of data plane "${plane.id}" gives ${whom} a pull secret: ${why}`,
          help: help2
        };
      }
    }
  }
};

// rules/inline-cluster-credential/rule.ts
var rule_default22 = {
  id: "inline-cluster-credential",
  level: "warning",
  summary: "A private key of a cluster in a data plane, readable by all who read the repository.",
  *check({ clusters }) {
    for (const { planes } of clusters) {
      for (const { clientKey, id, cluster } of planes) {
        if (!clientKey) continue;
        yield {
          at: clientKey,
          identity: [cluster, id],
          message: `data plane "${id}" holds the private key of its cluster in clear: whoever reads the repository can use it`,
          help: "replace the key, and encrypt the file with SOPS or create the data plane outside of Git"
        };
      }
    }
  }
};

// rules/invalid-config/rule.ts
var rule_default23 = {
  id: "invalid-config",
  level: "error",
  summary: "A mistake in pullproof.yaml.",
  *check({ configFindings }) {
    yield* configFindings;
  }
};

// src/findings/implicated.ts
function implicatedSecrets(effects) {
  const found5 = implicated.get(effects) ?? gathered(effects);
  implicated.set(effects, found5);
  return found5;
}
var implicated = /* @__PURE__ */ new WeakMap();
function gathered(effects) {
  const found5 = /* @__PURE__ */ new Set();
  const lists = /* @__PURE__ */ new Set();
  for (const { cause } of effects) {
    if ("secret" in cause) found5.add(cause.secret);
    if ("resource" in cause) found5.add(cause.resource);
    if ("occupant" in cause) found5.add(cause.occupant);
    if ("made" in cause && cause.made) found5.add(cause.made);
    if ("similar" in cause) lists.add(cause.similar).add(cause.elsewhere);
  }
  for (const list of lists) for (const secret of list) found5.add(secret);
  return found5;
}

// rules/invalid-namespace-pattern/rule.ts
var rule_default24 = {
  id: "invalid-namespace-pattern",
  level: "error",
  summary: "A namespace pattern that is no regular expression of Go, or not the one that was meant.",
  *check(world) {
    for (const effect of effectsOf2(world, "invalid-namespace-pattern")) {
      const { at: at2, identity, secret, pattern, value, error, plane, level } = effect.cause;
      yield {
        at: at2,
        identity,
        level,
        message: `namespace pattern "${pattern.raw}" of secret "${fullName(secret)}": ${error}: ${tollOf(effect)}`,
        because: plane?.secretRef ? [{ at: plane.secretRef.at, message: `data plane "${plane.id}" pulls with it` }] : [],
        ...mending(value),
        breaks: breaksOf(effect)
      };
    }
    yield* idlePatterns(world);
  }
};
function* idlePatterns({ clusters, effects }) {
  const broken2 = implicatedSecrets(effects);
  for (const { name, secrets } of clusters) {
    for (const secret of [...secrets.values()].flat()) {
      const to = secret.annotations.known && secret.annotations.value.get(REPLICATE_TO);
      const mistaken = to && !broken2.has(secret) && mistakenPattern(to.value, parsePatterns(to.value.value));
      if (!mistaken) continue;
      yield {
        at: mistaken.at,
        identity: [name, fullName(secret), mistaken.pattern.raw],
        level: "warning",
        message: `namespace pattern "${mistaken.pattern.raw}" of secret "${fullName(secret)}": ${mistaken.error}: it lets no namespace in`,
        because: [],
        ...mending(to.value)
      };
    }
  }
}
function mending({ value, at: at2 }) {
  const unquoted2 = withoutQuotes(value);
  return {
    help: "patterns are regular expressions of Go, separated by commas: dp-.* matches every namespace of a data plane",
    ...unquoted2 ? writing(at2, unquoted2, true) : writing(at2, "dp-.*", false)
  };
}
function withoutQuotes(value) {
  const bare2 = value.replace(/["'\u2018\u2019\u201c\u201d\u00ab\u00bb]/gu, "");
  return bare2 !== value && parsePatterns(bare2).every(({ error, unknown: unknown2 }) => error === void 0 && unknown2 === void 0) ? bare2 : void 0;
}

// rules/invalid-resource/rule.ts
var rule_default25 = {
  id: "invalid-resource",
  level: "error",
  summary: "A resource that the API server refuses.",
  *check(world) {
    const told4 = /* @__PURE__ */ new Set();
    for (const effect of effectsOf2(world, "invalid-resource")) {
      const { at: at2, identity, resource, field, message } = effect.cause;
      told4.add(`${at2.path}:${at2.start}`);
      yield {
        at: at2,
        identity,
        message: `${resource.kind} "${fullName(resource)}" is refused: ${field} ${message}`,
        breaks: breaksOf(effect)
      };
    }
    const causes = world.effects.map(({ cause }) => cause);
    for (const { at: at2 } of [...causes, ...world.buildFaults]) told4.add(`${at2.path}:${at2.start}`);
    for (const { resource, errors, strict: strict2 } of world.admissions) {
      for (const { field, message, at: at2 } of [...errors, ...strict2]) {
        if (told4.has(`${at2.path}:${at2.start}`)) continue;
        yield {
          at: at2,
          identity: [resource.cluster, resource.kind, fullName(resource), field],
          message: `${resource.kind} "${fullName(resource)}" is refused: ${field} ${message}`
        };
      }
    }
  }
};

// rules/leaking-namespace-pattern/rule.ts
var rule_default26 = {
  id: "leaking-namespace-pattern",
  level: "warning",
  summary: "A pull secret that is copied into namespaces outside of the data planes as well.",
  *check({ clusters, effects }) {
    const broken2 = implicatedSecrets(effects);
    const leaks = memoised();
    for (const { planes, secrets, name } of clusters) {
      for (const plane of planes) {
        for (const secret of secrets.get(plane.secretRef?.value ?? "") ?? []) {
          const leak = broken2.has(secret) ? void 0 : leakOf(secret, leaks);
          if (leak) yield findingOf2(leak, secret, plane, name);
        }
      }
    }
  }
};
function findingOf2({ at: at2, pattern, namespace, whole }, secret, plane, cluster) {
  return {
    at: at2,
    identity: [cluster, namespaceText(secret), secret.name.value, pattern],
    message: `secret "${fullName(secret)}" is copied outside of the data planes too: "${pattern}" lets in namespace "${namespace}"`,
    because: plane.secretRef ? [{ at: plane.secretRef.at, message: `data plane "${plane.id}" pulls with it` }] : [],
    help: "dp-.* reaches every namespace of a data plane, and no other",
    ...whole ? writing(whole, "dp-.*", false) : {}
  };
}
function leakOf(secret, leakedBy) {
  if (!secret.annotations.known) return void 0;
  const to = secret.annotations.value.get(REPLICATE_TO);
  const own = namespaceText(secret);
  const patterns = parsePatterns(to?.value.value ?? "");
  for (const pattern of to ? patterns : []) {
    const namespace = pattern.raw === own ? void 0 : leakedBy(pattern);
    if (namespace === void 0 || namespace === own || !to) continue;
    const at2 = withinValue(to.value, pattern.start, pattern.end);
    return { at: at2, pattern: pattern.raw, namespace, whole: patterns.length === 1 ? to.value.at : void 0 };
  }
  const matching2 = secret.annotations.value.get(REPLICATE_TO_MATCHING);
  const selector = matching2 && parseSelector(matching2.value.value);
  if (!matching2 || !selector?.ok || selector.requirements.length > 0) return void 0;
  return { at: matching2.value.at, pattern: matching2.value.value, namespace: "default", whole: void 0 };
}
function memoised() {
  const known7 = /* @__PURE__ */ new Map();
  return (pattern) => {
    if (!known7.has(pattern.raw)) {
      const found5 = leakedName([pattern]);
      known7.set(pattern.raw, "counterexample" in found5 ? found5.counterexample : void 0);
    }
    return known7.get(pattern.raw);
  };
}

// rules/malformed-image/rule.ts
var rule_default27 = {
  id: "malformed-image",
  level: "error",
  summary: "An image that is no image reference: the kubelet refuses it without asking a registry.",
  *check(world) {
    for (const effect of effectsOf2(world, "malformed-image")) {
      const { at: at2, identity, container, error } = effect.cause;
      yield {
        at: at2,
        identity,
        message: `image "${container.image.value}" ${error}`,
        help: "write it as registry/repository:tag, all but the tag in lower case",
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/malformed-prefix/rule.ts
var rule_default28 = {
  id: "malformed-prefix",
  level: "error",
  summary: "A registry prefix that no image can have.",
  *check(world) {
    for (const effect of effectsOf2(world, "malformed-prefix")) {
      const { at: at2, identity, prefix, error } = effect.cause;
      const mended2 = mendedPrefix(prefix.value);
      yield {
        at: at2,
        identity,
        message: `registry prefix "${prefix.value}" ${error}: no image lies under it`,
        help: mended2 ? `write "${mended2}"` : "write a registry host with an optional path, such as docker.io/acme",
        ...mended2 ? writing(at2, mended2, true) : {},
        breaks: breaksOf(effect)
      };
    }
  }
};
function mendedPrefix(prefix) {
  const bare2 = prefix.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/^[^/]*@(?!sha\d+:)/, "").replace(/@.*$/, "").replace(/(\/[^/:]+):[^/:]*\/?$/, "$1").replace(/\/+$/, "").toLowerCase();
  return bare2 === "" || /\s/.test(bare2) || bare2 === prefix ? void 0 : bare2;
}

// rules/malformed-pull-secret/rule.ts
var help = "write it with: kubectl create secret docker-registry NAME --dry-run=client -o yaml";
var rule_default29 = {
  id: "malformed-pull-secret",
  level: "error",
  summary: "A pull secret whose content the kubelet cannot use, or not as it is meant.",
  *check(world) {
    for (const effect of effectsOf2(world, "malformed-pull-secret")) {
      const { at: at2, identity, secret, error } = effect.cause;
      yield {
        at: at2,
        identity,
        message: `secret "${fullName(secret)}" can't be used: ${sentence(error)}: ${tollOf(effect)}`,
        help,
        breaks: breaksOf(effect)
      };
    }
    const broken2 = implicatedSecrets(world.effects);
    for (const { secrets } of world.clusters) {
      for (const secret of [...secrets.values()].flat()) {
        const fault = broken2.has(secret) ? void 0 : faultOf2(secret);
        if (fault === void 0) continue;
        const { cluster, name, content } = secret;
        yield {
          at: content.at,
          identity: [cluster, namespaceText(secret), name.value],
          message: `secret "${fullName(secret)}" ${fault}`,
          help
        };
      }
    }
  }
};
function faultOf2({ type, content, annotations, producer }) {
  if (!type.known || dataKeyOf(type.value) === void 0) return void 0;
  if (!annotations.known || annotations.value.has(REPLICATE_FROM)) return void 0;
  if (content.state === "malformed") return `can't be used: ${sentence(content.error)}`;
  if (content.state === "missing-key" && producer !== "Secret") return void 0;
  if (content.state === "missing-key") return `can't be used: it has no "${content.key}"`;
  if (content.state !== "read") return void 0;
  if (content.entries.length === 0) return "can't be used: its auths are empty";
  return entryFault(content.entries);
}
function sentence(error) {
  return /^(?:its?|the) /.test(error) ? error : `its content ${error}`;
}
function entryFault(entries) {
  const odd = entries.find(({ disagrees }) => disagrees);
  if (odd) {
    return `says two things for ${odd.key}: the kubelet takes user name and password from "auth", which has others beside it`;
  }
  const empty = entries.find(({ credential }) => credential === "empty");
  return empty && `has no credential for ${empty.key}`;
}

// rules/misplaced-annotation/rule.ts
var rule_default30 = {
  id: "misplaced-annotation",
  level: "error",
  summary: "An annotation for the replicator in a place where it does not reach the secret.",
  *check(world) {
    for (const effect of effectsOf2(world, "misplaced-annotation")) {
      const { at: at2, identity, secret, key, where, plane, level } = effect.cause;
      const isLabel2 = where === "label";
      yield {
        at: at2,
        identity,
        level,
        message: isLabel2 ? `"${key.value}" is a label of secret "${fullName(secret)}", and the replicator reads annotations: ${tollOf(effect)}` : `"${key.value}" is an annotation of the ${where}, not of the secret "${fullName(secret)}" that it makes: ${tollOf(effect)}`,
        because: plane?.secretRef ? [{ at: plane.secretRef.at, message: `data plane "${plane.id}" pulls with it` }] : [],
        help: isLabel2 ? "move it from labels to annotations" : `move it into the template of the ${where}`,
        ...isLabel2 && plane ? replicating(secret, at2) : {},
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/misplaced-pull-secret/rule.ts
var rule_default31 = {
  id: "misplaced-pull-secret",
  level: "error",
  summary: "A data plane pulls with a secret that is kept outside the system namespace.",
  *check(world) {
    for (const effect of effectsOf2(world, "misplaced-pull-secret")) {
      const { at: at2, identity, plane, secret, expected } = effect.cause;
      const [home = "choreo-system"] = expected;
      const toll = effect.pulls.length + effect.planes.length > 0 ? `: ${tollOf(effect)}` : "";
      yield {
        at: at2,
        identity,
        message: `secret "${secret.name.value}" is kept in namespace "${namespaceText(secret)}", not in ${expected.join(" or ")}${toll}`,
        because: plane.secretRef ? [{ at: plane.secretRef.at, message: `data plane "${plane.id}" pulls with it` }] : [],
        help: `move it to namespace "${home}", and annotate it so that it is copied to the dp- namespaces`,
        ...moving(secret, at2, home),
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/missing-decryption/rule.ts
var ID = "missing-decryption";
var rule_default32 = {
  id: ID,
  level: "error",
  summary: "A Flux Kustomization that applies encrypted files as they are.",
  *check(world) {
    const effects = effectsOf2(world, ID);
    const { undecrypted } = world.oversights;
    for (const [first, ...more] of grouped(undecrypted, ({ by }) => `${by.at.path} ${by.at.start}`).values()) {
      if (!first) continue;
      const { by } = first;
      const mine = effects.filter(({ cause }) => cause.at.path === by.at.path && cause.at.start === by.at.start);
      const effect = { pulls: mine.flatMap(({ pulls }) => pulls), planes: mine.flatMap(({ planes }) => planes) };
      const files = new Map([first, ...more].map((one) => [`${one.resource.at.path} ${one.resource.at.start}`, one]));
      const toll = mine.length > 0 ? `: ${tollOf(effect)}` : "";
      yield {
        at: by.at,
        identity: [by.value],
        message: `Flux Kustomization "${by.value}" does not decrypt what SOPS has encrypted, and applies it as it is${toll}`,
        because: [...files.values()].slice(0, 3).map(({ resource }) => ({
          at: resource.at,
          message: `"${resource.value}" is encrypted`
        })),
        help: "give it spec.decryption with provider: sops",
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/missing-image-pull-secret/rule.ts
var rule_default33 = {
  id: "missing-image-pull-secret",
  level: "error",
  summary: "A pod with a private image that names no pull secret, itself or by its service account.",
  *check(world) {
    for (const effect of effectsOf2(world, "missing-image-pull-secret")) {
      const { at: at2, identity, pod, plane, sibling: sibling2, made: made2 } = effect.cause;
      const name = plane?.secretRef?.value ?? sibling2?.reference.value ?? made2?.name.value ?? "";
      yield {
        at: at2,
        identity,
        message: `${pod.kind} "${pod.name.value}" names no pull secret: ${tollOf(effect)}`,
        because: made2 ? [{ at: made2.name.at, message: `its release makes pull secret "${fullName(made2)}"` }] : reasonsOf(plane, sibling2),
        help: `add imagePullSecrets: [{name: ${name}}] to ${pod.rendering ? "the template of the pod" : "the pod or to its service account"}`,
        breaks: breaksOf(effect)
      };
    }
  }
};
function reasonsOf(plane, sibling2) {
  if (plane?.secretRef)
    return [{ at: plane.secretRef.at, message: `images under ${plane.prefix?.value} are pulled with this secret` }];
  if (!sibling2) return [];
  const { pod, reference: reference2, owner } = sibling2;
  return [{ at: reference2.at, message: `${pod.kind} "${pod.name.value}" pulls from ${owner} with this secret` }];
}

// rules/missing-replicator/rule.ts
var rule_default34 = {
  id: "missing-replicator",
  level: "warning",
  summary: "A data plane that rests on kubernetes-replicator, which nothing installs.",
  *check(world) {
    for (const effect of effectsOf2(world, "missing-replicator")) {
      const { at: at2, identity, cluster } = effect.cause;
      yield {
        at: at2,
        identity,
        level: "error",
        message: `kubernetes-replicator does not run, as pullproof.yaml says, so no pull secret is copied in cluster "${cluster}"`,
        help: "install its chart and take assume.replicator out of pullproof.yaml, or declare the copies under assume.secrets",
        breaks: breaksOf(effect)
      };
    }
    for (const cluster of world.clusters) {
      const { name, planes, replicator } = cluster;
      if (replicator.release || replicator.assumed !== void 0) continue;
      const plane = planes.find((each) => each.dated?.way !== "nobody" && restsOnReplicator(cluster, each));
      if (!plane) continue;
      yield {
        at: plane.name.at,
        identity: [name],
        message: `nothing in cluster "${name}" installs kubernetes-replicator, which copies the pull secrets`,
        help: "add its chart to the cluster, or set assume.replicator: true if it is installed from elsewhere"
      };
    }
  }
};

// rules/missing-secret-ref/rule.ts
var rule_default35 = {
  id: "missing-secret-ref",
  level: "warning",
  summary: "A data plane that names no pull secret for a registry which is not declared public.",
  *check(world) {
    for (const effect of effectsOf2(world, "missing-secret-ref")) {
      const { at: at2, identity, plane, prefix } = effect.cause;
      yield {
        at: at2,
        identity,
        message: `data plane "${plane.id}" names no secretRef, and nothing says that ${prefix.value} is public`,
        help: plane.dated?.way === "nobody" ? `declare "${prefix.value}/**" under assume.publicImages, or under assume.nodeCredentials where the nodes authenticate: no controller of ${plane.dated.releases} reads registry.secretRef` : `add registry.secretRef, or declare "${prefix.value}/**" under assume.publicImages`,
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/missing-secret-store/rule.ts
var rule_default36 = {
  id: "missing-secret-store",
  level: "warning",
  summary: "A pull secret whose values come from a secret store that its cluster does not have.",
  *check({ clusters, deployed }) {
    for (const { plane, asked, component } of deployed.missingStores) {
      yield {
        at: asked,
        identity: [plane.value, component],
        level: "error",
        message: `data plane "${plane.value}" names no secret store, which the templates of component "${component}" ask for: nothing of it is deployed`,
        because: [{ at: plane.at, message: "the data plane has no spec.secretStoreRef" }],
        help: "name a ClusterSecretStore: spec.secretStoreRef.name"
      };
    }
    for (const cluster of clusters) {
      const told4 = /* @__PURE__ */ new Set();
      for (const secret of [...cluster.secrets.values()].flat()) {
        const { store, producer, namespace } = secret;
        if (!store || !namespace.known || !isPullSecret3(secret) || hasStore(cluster, secret)) continue;
        if (secret.madeFor && cluster.stores.length === 0 && !cluster.scope.complete) continue;
        const key = JSON.stringify([store.kind, store.name.value, store.kind === "SecretStore" ? namespace.value : ""]);
        if (told4.has(key)) continue;
        told4.add(key);
        yield {
          at: store.name.at,
          identity: [cluster.name, store.kind, store.name.value, namespaceText(secret)],
          level: cluster.scope.complete ? "error" : "warning",
          message: `cluster "${cluster.name}" has no ${store.kind} "${store.name.value}", from which ${producer} "${fullName(secret)}" takes its values`,
          help: otherKind(cluster, secret) ?? "add the store to the cluster, if it is not kept elsewhere"
        };
      }
    }
  }
};
function isPullSecret3({ type }) {
  return type.known && dataKeyOf(type.value) !== void 0;
}
function hasStore({ stores }, { store, namespace }) {
  return stores.some(
    (one) => one.kind === store?.kind && one.name.value === store.name.value && (one.kind === "ClusterSecretStore" || !one.namespace.known || namespace.known && one.namespace.value === namespace.value)
  );
}
function otherKind({ stores }, { store }) {
  const near = stores.find((one) => one.name.value === store?.name.value);
  return near && `there is ${near.kind} "${fullName(near)}"`;
}

// rules/misspelled-annotation/rule.ts
var rule_default37 = {
  id: "misspelled-annotation",
  level: "error",
  summary: "An annotation of a pull secret that the replicator does not know, one letter away from one that it does.",
  *check(world) {
    for (const effect of effectsOf2(world, "misspelled-annotation")) {
      const { at: at2, identity, secret, key, meant, plane, level } = effect.cause;
      yield {
        at: at2,
        identity,
        level,
        message: `the replicator does not know the annotation "${key.value}", so secret "${fullName(secret)}" is not copied: ${tollOf(effect)}`,
        because: plane?.secretRef ? [{ at: plane.secretRef.at, message: `data plane "${plane.id}" pulls with it` }] : [],
        help: `did you mean ${meant}?`,
        ...writing(at2, meant, true, `spell it ${meant}`),
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/mistyped-pull-secret/rule.ts
var rule_default38 = {
  id: "mistyped-pull-secret",
  level: "error",
  summary: "A pull secret of a type that the kubelet ignores.",
  *check(world) {
    for (const effect of effectsOf2(world, "mistyped-pull-secret")) {
      const { at: at2, identity, secret, type, written: written2 } = effect.cause;
      yield {
        at: at2,
        identity,
        message: `${secretTitle(secret)} ${written2 ? "is of" : "names no type, so it is of"} type ${type}, which the kubelet ignores: ${tollOf(effect)}`,
        because: [],
        help: `its type must be ${DOCKER_CONFIG_JSON}`,
        ...written2 ? writing(at2, DOCKER_CONFIG_JSON, true, `make its type ${DOCKER_CONFIG_JSON}`) : typing(secret, DOCKER_CONFIG_JSON),
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/mixed-generations/rule.ts
var rule_default39 = {
  id: "mixed-generations",
  level: "error",
  summary: "A resource of OpenChoreo that is written for other releases than the rest of its control plane.",
  *check({ deployed: { misfits } }) {
    for (const { part, evidence, rest: rest2, witness, sort, configured } of misfits) {
      if (sort !== "mixed") continue;
      const { kind, name } = part;
      yield {
        at: evidence.at,
        identity: [kind, part.namespace ?? "", name],
        message: `${kind} "${name}" is written for OpenChoreo ${generationText(evidence.generation)}, ${configured ? "and the release that runs is" : "the rest for"} ${generationText(rest2)}`,
        because: witness ? [{ at: witness.at, message: `of ${generationText(witness.generation)}: ${witness.shows}` }] : [],
        help: configured ? `write it for ${generationText(rest2)}` : `write it for ${generationText(rest2)}, or name the release that runs: openchoreo in pullproof.yaml`
      };
    }
  }
};

// rules/needless-ignore/rule.ts
var rule_default40 = {
  id: "needless-ignore",
  level: "warning",
  summary: "An ignore that ignores nothing, or that gives no reason.",
  *check({ needlessIgnores }) {
    yield* needlessIgnores;
  }
};

// rules/nonconforming-secret-name/rule.ts
var rule_default41 = {
  id: "nonconforming-secret-name",
  level: "note",
  summary: "A pull secret of a data plane whose name does not follow the convention.",
  *check({ clusters, naming, effects }) {
    const broken2 = implicatedSecrets(effects);
    for (const { planes, secrets, name: cluster } of clusters) {
      for (const { secretRef, id } of planes) {
        if (!secretRef || naming.conforms(secretRef.value) || /(?:^|[-_.])push(?:$|[-_.])/.test(secretRef.value))
          continue;
        for (const secret of secrets.get(secretRef.value) ?? []) {
          if (broken2.has(secret)) continue;
          yield {
            at: secret.name.at,
            identity: [cluster, fullName(secret)],
            message: `"${secret.name.value}" does not follow the naming convention of pull secrets, ${naming.convention}`,
            because: [{ at: secretRef.at, message: `data plane "${id}" pulls with it` }],
            help: "call it <registry>-pull-secret, or set pullSecretName in pullproof.yaml to your own convention"
          };
        }
      }
    }
  }
};

// rules/occupied-name/rule.ts
var rule_default42 = {
  id: "occupied-name",
  level: "error",
  summary: "A secret that stands where a pull secret is to be copied.",
  *check(world) {
    for (const effect of effectsOf2(world, "occupied-name")) {
      const { at: at2, identity, secret, occupant, namespace } = effect.cause;
      const toll = effect.pulls.length + effect.planes.length > 0 ? `: ${tollOf(effect)}` : "";
      yield {
        at: at2,
        identity,
        message: `namespace "${namespace}" has its own secret "${occupant.name.value}" where a copy of "${fullName(secret)}" is to go${toll}`,
        because: [{ at: secret.name.at, message: "this secret is copied there" }],
        help: "remove the secret from the namespace, or give it another name",
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/placeholder-image/rule.ts
var rule_default43 = {
  id: "placeholder-image",
  level: "warning",
  summary: "An image that stands for one which nobody has filled in.",
  *check(world) {
    for (const effect of effectsOf2(world, "placeholder-image")) {
      const { at: at2, identity, image, word: word2 } = effect.cause;
      yield {
        at: at2,
        identity,
        message: `image "${image.value}" is a placeholder: it says "${word2}"`,
        help: "write the image that is to run, or replace it in a kustomization",
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/plaintext-credential/rule.ts
var rule_default44 = {
  id: "plaintext-credential",
  level: "warning",
  summary: "A credential for a registry that stands in Git for everyone to read.",
  *check({ texts }) {
    const told4 = new Set(texts.unencrypted.map(({ name }) => name.at.path));
    const seen2 = /* @__PURE__ */ new Set();
    for (const { at: at2, keys } of texts.leaks) {
      const place = placeOf6(at2);
      if (seen2.has(place) || told4.has(at2.path)) continue;
      seen2.add(place);
      yield {
        at: at2,
        identity: [at2.path, ...keys],
        message: `the credential for ${keys.join(", ")} stands here in clear: base64 is no encryption`,
        help: "seal or encrypt it, or fetch it from a secret store; and revoke this one, which Git keeps"
      };
    }
  }
};
function placeOf6({ path: path2, start: start2 }) {
  return `${path2}:${start2}`;
}

// rules/push-secret-for-pull/rule.ts
var rule_default45 = {
  id: "push-secret-for-pull",
  level: "warning",
  summary: "A credential for pushing images that is used to pull them.",
  *check({ clusters }) {
    for (const cluster of clusters) {
      for (const [name, { at: at2, who: who2 }] of pushSecretsOf(cluster)) {
        yield {
          at: at2,
          identity: [cluster.name, name],
          message: `${who2} pulls with "${name}", which by its name is for pushing: every node gets the right to write to the registry`,
          because: (cluster.secrets.get(name) ?? []).slice(0, 1).map((secret) => ({ at: secret.name.at, message: "the secret" })),
          help: "make a credential that can only read, and name its secret for pulling"
        };
      }
    }
  }
};
function pushSecretsOf({ planes, accounts, pods, secrets }) {
  const found5 = /* @__PURE__ */ new Map();
  const note3 = ({ value, at: at2 }, who2) => {
    if (/(?:^|[-_.])push(?:$|[-_.])/.test(value) && secrets.has(value) && !found5.has(value))
      found5.set(value, { at: at2, who: who2 });
  };
  for (const { secretRef, id } of planes) if (secretRef) note3(secretRef, `data plane "${id}"`);
  for (const { pullSecrets, kind, name } of [...accounts.values(), ...pods])
    for (const reference2 of pullSecrets) note3(reference2, `${kind} "${name.value}"`);
  return found5;
}

// rules/removed-field/rule.ts
var rule_default46 = {
  id: "removed-field",
  level: "error",
  summary: "A field that earlier releases of OpenChoreo had: the API server drops it, and nothing reads it.",
  *check({ deployed: { misfits } }) {
    for (const { part, evidence, rest: rest2, witness, sort, configured } of misfits) {
      if (sort !== "removed") continue;
      const { kind, name } = part;
      yield {
        at: evidence.at,
        identity: [kind, part.namespace ?? "", name, evidence.field ?? ""],
        message: `${kind} "${name}": ${evidence.field}${evidence.shape ? ` as a ${SHAPES3[evidence.shape]}` : ""} is of OpenChoreo ${generationText(evidence.generation)}, and ${configured ? "the release that runs" : "its control plane"} is ${generationText(rest2)}`,
        because: witness ? [{ at: witness.at, message: `of ${generationText(witness.generation)}: ${witness.shows}` }] : [],
        help: evidence.shape ? reshaping(evidence.shape) : "take it out: the API server drops it"
      };
    }
  }
};

// rules/sealed-scope/rule.ts
var rule_default47 = {
  id: "sealed-scope",
  level: "error",
  summary: "A SealedSecret under another name or in another namespace than it was sealed for.",
  *check(world) {
    for (const effect of effectsOf2(world, "sealed-scope")) {
      const { secret, broken: broken2, identity } = effect.cause;
      yield { ...told2(secret, broken2, tollOf(effect)), identity, breaks: breaksOf(effect) };
    }
    const implicated2 = implicatedSecrets(world.effects);
    for (const { name, secrets } of world.clusters) {
      for (const secret of [...secrets.values()].flat()) {
        const broken2 = implicated2.has(secret) ? void 0 : brokenSeal(secret);
        if (!broken2) continue;
        const identity = [name, namespaceText(secret), secret.name.value];
        yield { ...told2(secret, broken2, "nothing is pulled with it yet"), identity };
      }
    }
  }
};
function told2(secret, { part, sealed, actual }, toll) {
  const flag = part === "namespace" ? `--namespace ${actual.value}` : `--name ${actual.value}`;
  return {
    at: actual.at,
    message: `SealedSecret "${fullName(secret)}" was sealed for ${part} "${sealed.value}", so it can't be unsealed: ${toll}`,
    because: [{ at: sealed.at, message: "it was sealed for this one" }],
    help: `seal it again with ${flag}, or with a wider --scope`
  };
}

// rules/secret-in-control-plane/rule.ts
var rule_default48 = {
  id: "secret-in-control-plane",
  level: "error",
  summary: "A data plane pulls with a secret that only the control plane has.",
  *check(world) {
    for (const effect of effectsOf2(world, "secret-in-control-plane")) {
      const { at: at2, identity, plane, secret } = effect.cause;
      yield {
        at: at2,
        identity,
        message: `secret "${fullName(secret)}" is in the control plane, where no image of data plane "${plane.id}" is pulled: ${tollOf(effect)}`,
        because: plane.secretRef ? [{ at: plane.secretRef.at, message: "the data plane names it here" }] : [],
        help: `deploy the secret to cluster "${plane.cluster}", in namespace ${world.systemNamespaces[0]}`,
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/stale-release/rule.ts
var rule_default49 = {
  id: "stale-release",
  level: "error",
  summary: "A binding to a release that was cut before its component type got its pull secrets.",
  *check(world) {
    for (const effect of effectsOf2(world, "stale-release")) {
      const { at: at2, identity, pod, stale } = effect.cause;
      const { releaseName, current, made: made2 } = stale;
      const [first] = made2;
      const lack = first ? `that does not make secret "${first.value}"` : "without pull secrets";
      yield {
        at: at2,
        identity,
        message: `release "${releaseName.value}" is a snapshot ${lack}, and ${pod.kind} "${pod.name.value}" is made from it: ${tollOf(effect)}`,
        because: [...made2, ...current].slice(0, 1).map(({ at: at3, value }) => ({
          at: at3,
          message: `the component type ${first ? "makes" : "names"} secret "${value}" by now`
        })),
        help: "cut a new release of the component and bind that one",
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/trait-removes-pull-secret/rule.ts
var rule_default50 = {
  id: "trait-removes-pull-secret",
  level: "error",
  summary: "A trait that takes from a pod the pull secrets that its component type gives it.",
  *check(world) {
    for (const effect of effectsOf2(world, "trait-removes-pull-secret")) {
      const { at: at2, identity, pod, lost: lost2, path: path2 } = effect.cause;
      yield {
        at: at2,
        identity,
        message: `${path2.value} takes pull secret "${lost2}" from ${pod.kind} "${pod.name.value}": ${tollOf(effect)}`,
        help: 'append to the list with "add" and a path that ends in "/-", or leave it alone',
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/uncovered-registry/rule.ts
var rule_default51 = {
  id: "uncovered-registry",
  level: "error",
  summary: "A pull secret without an auth entry for the registry that is pulled from.",
  *check(world) {
    for (const effect of effectsOf2(world, "uncovered-registry")) {
      const { at: at2, identity, secret, wanted, missed: missed2, level } = effect.cause;
      const keys = secret.content.state === "read" ? secret.content.entries.map(({ key }) => key) : [];
      const has = keys.length > 0 ? `has auth entries for ${keys.slice(0, 5).join(", ")} alone` : "has no auth entry";
      yield {
        at: at2,
        identity,
        level,
        message: level === "warning" && effect.pulls.length === 0 ? `secret "${fullName(secret)}" ${has}, none that covers all of ${wanted.value}, such as ${missed2 ?? "other images"}` : `secret "${fullName(secret)}" ${has}, none that covers ${wanted.value}: ${tollOf(effect)}`,
        because: [{ at: wanted.at, message: "images are pulled from here" }],
        help: helpOn(keys, registryOf(wanted.value)),
        breaks: breaksOf(effect)
      };
    }
  }
};
function helpOn(keys, registry) {
  const cut2 = keys.find(
    (key) => /\/v[12]$/.test(key) && `https://${key.replace(/^https?:\/\//, "")}/`.includes(registry)
  );
  return cut2 === void 0 ? `add an auth entry for ${registry}` : `end the key with a slash: ${cut2}/`;
}
function registryOf(prefix) {
  const host = prefix.split("/", 1)[0] ?? prefix;
  return host === "docker.io" || !/[.:]/.test(host) ? "https://index.docker.io/v1/" : host;
}

// rules/unencrypted-secret/rule.ts
var rule_default52 = {
  id: "unencrypted-secret",
  level: "error",
  summary: "A pull secret in clear in a file that SOPS is to encrypt.",
  *check({ texts }) {
    for (const { name, rule } of texts.unencrypted) {
      yield {
        at: name.at,
        identity: [name.value],
        message: `secret "${name.value}" is in clear, and a rule of .sops.yaml says that its file is encrypted`,
        because: [{ at: rule.at, message: "this rule covers the file" }],
        help: `run: sops encrypt --in-place ${name.at.path}; and revoke the credential, which Git keeps`
      };
    }
  }
};

// rules/unknown-pull/rule.ts
var rule_default53 = {
  id: "unknown-pull",
  level: "note",
  summary: "A pull that the files neither prove nor refute, with what would settle it.",
  *check(world) {
    for (const effect of effectsOf2(world, "unknown-pull")) {
      const { at: at2, identity, reason, settle: settle5 } = effect.cause;
      yield { at: at2, identity, message: `${reason}: ${tollOf(effect)}`, help: settle5, breaks: breaksOf(effect) };
    }
  }
};

// rules/unmatched-namespace/rule.ts
var rule_default54 = {
  id: "unmatched-namespace",
  level: "error",
  summary: "A pull secret whose namespace patterns leave out a namespace that pulls with it.",
  *check(world) {
    for (const effect of effectsOf2(world, "unmatched-namespace")) {
      const { at: at2, identity, secret, namespace, value, key, plane, level } = effect.cause;
      const parts = value.value.split(",").map((part) => part.trim());
      const isSelector = key === REPLICATE_TO_MATCHING || key.endsWith("-selector");
      const byName3 = isSelector && key !== REPLICATE_TO_MATCHING ? key.replace(/-selector$/, "") : REPLICATE_TO;
      const isAnnotation2 = key.includes("/") && !isSelector;
      const glob = isAnnotation2 ? parts.find((part) => isGlobOf(part, namespace)) : void 0;
      const wider = isDataPlaneNamespace(namespace) ? "dp-.*" : [...parts.filter(Boolean), namespace].join(",");
      yield {
        at: at2,
        identity,
        level,
        message: `secret "${fullName(secret)}" is not copied to namespace "${namespace}", ${whichMisses(value.value)}: ${tollOf(effect)}`,
        because: plane?.secretRef ? [{ at: plane.secretRef.at, message: `data plane "${plane.id}" pulls with it` }] : [],
        help: glob ? `did you mean "${glob.slice(0, -1)}.*"? ${key.slice(key.indexOf("/") + 1)} takes regular expressions, not globs` : isAnnotation2 ? `${wider === "dp-.*" ? "to reach every namespace of a data plane" : "to reach it"}, write "${wider}"` : isSelector ? `selectors are written as team=a; to reach every namespace of a data plane, write ${byName3}: "dp-.*"` : "let it serve every namespace whose name begins with dp-",
        ...!isAnnotation2 ? {} : glob ? writing(at2, asExpression(value.value, glob), true) : writing(at2, wider, false),
        breaks: breaksOf(effect)
      };
    }
  }
};
function asExpression(list, glob) {
  const parts = list.split(",").map((part) => part.trim() === glob ? part.replace(/\*(?=\s*$)/, ".*") : part);
  return parts.join(",");
}
function whichMisses(value) {
  return value.startsWith(OF) ? `which is not among ${value}` : `which "${value}" does not match`;
}
function isGlobOf(part, namespace) {
  return /^[a-z0-9-]+\*$/.test(part) && namespace.startsWith(part.slice(0, -1));
}

// rules/unparsable-file/rule.ts
var rule_default55 = {
  id: "unparsable-file",
  level: "error",
  summary: "A manifest that is not valid YAML.",
  *check({ faults }) {
    for (const { message, at: at2 } of faults) {
      yield { at: at2, identity: [at2.path, message], message: `this does not parse: ${message}` };
    }
  }
};

// rules/unplaced-resource/rule.ts
var rule_default56 = {
  id: "unplaced-resource",
  level: "warning",
  summary: "A data plane or pull secret that belongs to no known cluster.",
  *check({ unplaced, clusters }) {
    const known7 = clusters.map(({ name }) => `"${name}"`).slice(0, 5);
    for (const resource of unplaced) {
      yield {
        at: resource.name.at,
        identity: [resource.kind, fullName(resource)],
        message: `nothing tells to which cluster ${resource.kind} "${fullName(resource)}" is deployed, so it is not judged`,
        help: `name its files under clusters in pullproof.yaml${known7.length > 0 ? `: there are ${known7.join(", ")}` : ""}`
      };
    }
  }
};

// rules/unproduced-key/rule.ts
var rule_default57 = {
  id: "unproduced-key",
  level: "error",
  summary: "A pull secret that is made without the key which its type demands.",
  *check(world) {
    for (const effect of effectsOf2(world, "unproduced-key")) {
      const { secret, key, identity } = effect.cause;
      yield { ...told3(secret, key, tollOf(effect)), identity, breaks: breaksOf(effect) };
    }
    const implicated2 = implicatedSecrets(world.effects);
    for (const { name, secrets } of world.clusters) {
      for (const secret of [...secrets.values()].flat()) {
        const { type, content, producer } = secret;
        if (implicated2.has(secret) || producer === "Secret" || content.state !== "missing-key") continue;
        if (!type.known || dataKeyOf(type.value) === void 0) continue;
        const identity = [name, namespaceText(secret), secret.name.value];
        yield { ...told3(secret, content.key, "nothing is pulled with it yet"), identity };
      }
    }
  }
};
function told3({ content, keys, producer, ...secret }, key, toll) {
  const made2 = keys && keys.length > 0 ? `, only ${keys.map((one) => `"${one}"`).join(", ")}` : "";
  return {
    at: content.at,
    message: `${producer} makes secret "${fullName(secret)}" without a key "${key}"${made2}: ${toll}`,
    help: `name the key "${key}"`
  };
}

// rules/unpromotable-image/rule.ts
var rule_default58 = {
  id: "unpromotable-image",
  level: "error",
  summary: "An image that a pipeline promotes to a data plane that pulls from another registry.",
  *check(world) {
    for (const { pod, container, pipeline: pipeline2, target, plane, prefix } of unpromotableImages(world)) {
      yield {
        at: container.image.at,
        identity: [fullName(pod), container.name, target.value, plane.id],
        message: `pipeline "${pipeline2.name.value}" promotes this image to environment "${target.value}", where data plane "${plane.id}" pulls from ${prefix.value}`,
        because: [
          { at: target.at, message: `the pipeline promotes to "${target.value}"` },
          { at: prefix.at, message: "neither this prefix nor the credentials of the plane cover the image" }
        ],
        help: `give data plane "${plane.id}" a credential for the image's registry, or keep the image in both`
      };
    }
  }
};

// rules/unreachable-registry/rule.ts
var rule_default59 = {
  id: "unreachable-registry",
  level: "error",
  summary: "A registry by a name that only pods can resolve, while nodes pull.",
  *check(world) {
    for (const effect of effectsOf2(world, "unreachable-registry")) {
      const { at: at2, identity, named: named3, host, plane } = effect.cause;
      yield {
        at: at2,
        identity,
        message: `${plane ? "registry prefix" : "image"} "${named3.value}" is at ${host}, a name of cluster DNS that no node can resolve: ${tollOf(effect)}`,
        help: "name the registry by an address that nodes can reach, or declare it under assume.nodeCredentials if nodes map it",
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/unreached-pull-secret/rule.ts
var ID2 = "unreached-pull-secret";
var rule_default60 = {
  id: ID2,
  level: "warning",
  summary: "A pull secret whose file the kustomization beside it does not name.",
  *check(world) {
    const effects = grouped(effectsOf2(world, ID2), ({ cause }) => keyOf13(cause.unreached));
    const wanted = grouped(
      world.buildFaults.filter((fault) => fault.wanted),
      ({ at: at2 }) => at2.path
    );
    for (const unreached of world.oversights.unreached) {
      const mine = effects.get(keyOf13(unreached)) ?? [];
      if (mine.length === 0 && isNeedless(unreached, world, wanted.get(unreached.kustomization.path) ?? [])) continue;
      const { name, path: path2, kustomization, commented } = unreached;
      const file = pathFrom(folderOf2(kustomization.path), path2);
      const why = commented ? `the line that names "${wholeName(file) ?? file}" is commented out` : `resources does not name "${file}"`;
      const level = mine.some(({ cause }) => cause.level === "error") ? "error" : "warning";
      yield {
        at: commented ?? kustomization,
        identity: [path2, name.value],
        level,
        message: `${why}, so that secret "${name.value}" is not deployed${mine.length > 0 ? `: ${tollOf(together(mine))}` : ""}`,
        because: [
          { at: name.at, message: "the secret is written here" },
          ...mine.slice(0, 2).map(({ cause }) => ({ at: cause.reference.at, message: "this pulls with it" }))
        ],
        help: helpOn2(file, commented !== void 0),
        ...wholeName(file) === void 0 ? adding2(kustomization, file, commented) : {},
        breaks: breaksOf(together(mine))
      };
    }
  }
};
function keyOf13({ path: path2, name, kustomization }) {
  return JSON.stringify([path2, name.at.start, kustomization.path]);
}
function isNeedless(unreached, world, wanting) {
  const { name, path: path2, clusters, namespaces } = unreached;
  const has = ({ held: held2, secrets }) => namespaces.some((namespace) => held2.has(`${namespace}/${name.value}`)) || namespaces.length === 0 && secrets.has(name.value);
  const reached = clusters.flatMap((cluster) => clusterNamed(world, cluster) ?? []);
  if (reached.every(has)) return true;
  return wanting.some(({ wanted }) => wanted && similar(baseOf(wanted.path), [baseOf(path2)]).length > 0);
}
function together(effects) {
  return { pulls: effects.flatMap(({ pulls }) => pulls), planes: effects.flatMap(({ planes }) => planes) };
}
function helpOn2(file, isCommented) {
  const whole = wholeName(file);
  if (whole !== void 0) return `call the file "${whole}" again, and name it under resources`;
  return isCommented ? "take the comment mark out" : `add "- ${file}" to resources`;
}
function wholeName(file) {
  return /^(.*\.(?:ya?ml|json))[^/]+$/.exec(file)?.[1];
}
function pathFrom(folder, path2) {
  return folder === "" ? path2 : path2.slice(folder.length + 1);
}

// rules/unrendered-pull-secret/rule.ts
var rule_default61 = {
  id: "unrendered-pull-secret",
  level: "error",
  summary: "A pod of a component type that names a pull secret which nothing renders into its namespace.",
  *check(world) {
    for (const effect of effectsOf2(world, "unrendered-pull-secret")) {
      const { at: at2, identity, pod, reference: reference2, namespace, elsewhere: elsewhere2, similar: similar2, level } = effect.cause;
      const [near] = similar2;
      yield {
        at: at2,
        identity,
        level,
        message: `nothing renders secret "${reference2.value}" into namespace "${namespace}", where ${pod.kind} "${pod.name.value}" pulls with it: ${tollOf(effect)}`,
        because: [...elsewhere2, ...similar2].slice(0, 3).map((secret) => ({
          at: secret.name.at,
          message: `${secret.producer} makes "${fullName(secret)}"`
        })),
        help: near ? `did you mean "${near.name.value}"?` : pod.rendering?.lacking.includes(reference2.value) ? "add the SecretReference that spec.imagePullSecretRefs names to the namespace of the binding" : "render an ExternalSecret of that name by the component type or the project type, or declare the secret under assume.secrets",
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/unreplicated-pull-secret/rule.ts
var rule_default62 = {
  id: "unreplicated-pull-secret",
  level: "error",
  summary: "A pull secret that is never copied into the namespaces that pull with it.",
  *check(world) {
    for (const effect of effectsOf2(world, "unreplicated-pull-secret")) {
      const { at: at2, identity, secret, plane, level } = effect.cause;
      const isReflected = reflectionOfSecret(secret) !== void 0;
      yield {
        at: at2,
        identity,
        level,
        message: `secret "${fullName(secret)}" stays in its namespace: ${tollOf(effect)}`,
        because: plane?.secretRef ? [{ at: plane.secretRef.at, message: `data plane "${plane.id}" pulls with it` }] : [],
        help: isReflected ? 'annotate it with reflection-allowed: "true" and reflection-auto-enabled: "true": the reflector copies nothing by itself without both' : `annotate it with ${REPLICATE_TO}: "dp-.*"`,
        ...plane && !isReflected ? fixOf3(world, secret) : {},
        breaks: breaksOf(effect)
      };
    }
  }
};
function fixOf3(world, secret) {
  const cluster = clusterNamed(world, secret.cluster);
  const isAlone = (cluster?.secrets.get(secret.name.value) ?? []).length < 2;
  const { fix } = replicating(secret);
  return fix ? { fix: { ...fix, safe: isAlone } } : {};
}

// rules/unsubstituted-variable/rule.ts
var ID3 = "unsubstituted-variable";
var rule_default63 = {
  id: ID3,
  level: "warning",
  summary: "A variable in a manifest that Flux has no value for.",
  *check(world) {
    const effects = effectsOf2(world, ID3);
    const { unsubstituted } = world.oversights;
    const groups = grouped(unsubstituted, ({ by, variable }) => `${by.at.path} ${by.at.start} ${variable}`);
    const variables = [...groups.values()].flatMap((group) => {
      const mine = effects.filter(({ cause }) => group.includes(cause.missing));
      const [first] = [...mine.map(({ cause }) => cause.missing), ...group];
      return first ? [{ first, mine, places: new Set(group.map((one) => `${one.at.path} ${one.at.start}`)).size }] : [];
    });
    const texts = grouped(
      variables,
      ({ first: { by, at: at2 } }) => JSON.stringify([by.at.path, by.at.start, at2.path, at2.start])
    );
    for (const [one, ...more] of texts.values()) {
      if (!one) continue;
      const { at: at2, by, isLeft, variable } = one.first;
      const names2 = [one, ...more].map(({ first }) => first.variable);
      const mine = [one, ...more].flatMap((each) => each.mine);
      const effect = { pulls: mine.flatMap(({ pulls }) => pulls), planes: mine.flatMap(({ planes }) => planes) };
      const called = `variable${more.length > 0 ? "s" : ""} ${names2.map((name) => `"${name}"`).join(", ")}`;
      const where = one.places > 1 && more.length === 0 ? ` in ${one.places} places` : "";
      const toll = mine.length > 0 ? `: ${tollOf(effect)}` : "";
      yield {
        at: at2,
        identity: [by.value, ...names2],
        level: mine.some(({ cause }) => cause.level === "error") ? "error" : "warning",
        message: `Flux ${isLeft ? "leaves" : "empties"} ${called}${where}, ${isLeft ? "as it substitutes nothing there" : more.length > 0 ? "as nothing gives them values" : "as nothing gives it a value"}${toll}`,
        because: [{ at: by.at, message: `Kustomization "${by.value}" applies it` }],
        help: isLeft ? `give the Kustomization spec.postBuild.substitute.${variable}` : `give it a value under spec.postBuild.substitute, or a default: \${${variable}:=\u2026}`,
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/unused-pull-secret/rule.ts
var rule_default64 = {
  id: "unused-pull-secret",
  level: "note",
  summary: "A pull secret that nothing pulls with.",
  *check({ clusters, isReferenced, effects }) {
    const broken2 = implicatedSecrets(effects);
    for (const { secrets, pods, name: cluster, scope } of clusters) {
      if (scope.open.length > 0) continue;
      const open2 = new Set(pods.filter(isOpen4).map(namespaceText));
      for (const secret of [...secrets.values()].flat()) {
        if (!isPullSecret4(secret) || isReferenced(secret.name.value) || broken2.has(secret)) continue;
        if (open2.has(namespaceText(secret))) continue;
        yield {
          at: secret.name.at,
          identity: [cluster, namespaceText(secret), secret.name.value],
          message: `no data plane, pod or service account pulls with secret "${fullName(secret)}"`,
          help: "remove it, so that its credential can be withdrawn"
        };
      }
    }
  }
};
function isOpen4({ pullSecretsTainted, isCharted }) {
  return pullSecretsTainted !== void 0 && !isCharted;
}
function isPullSecret4({ type, name, producer, audience }) {
  if (producer === "assumption" || name.value === "" || audience || /(?:^|[-_.])push(?:$|[-_.])/.test(name.value))
    return false;
  return type.known && dataKeyOf(type.value) !== void 0;
}

// rules/wrong-api-version/rule.ts
var rule_default65 = {
  id: "wrong-api-version",
  level: "warning",
  summary: "An API version that no release of OpenChoreo has.",
  *check({ oddVersions }) {
    for (const { resource, written: written2, meant } of oddVersions) {
      const lacks = !written2.value.includes("/") ? "has no version" : "is in no release of OpenChoreo";
      yield {
        at: written2.at,
        identity: [resource.cluster, resource.kind, fullName(resource)],
        message: `"${written2.value}" of ${resource.kind} "${fullName(resource)}" ${lacks}`,
        help: `did you mean ${meant}?`,
        ...writing(written2.at, meant, meant.startsWith(`${written2.value}/`))
      };
    }
  }
};

// rules/index.ts
var rules = [
  rule_default,
  rule_default2,
  rule_default3,
  rule_default4,
  rule_default5,
  rule_default6,
  rule_default7,
  rule_default8,
  rule_default9,
  rule_default10,
  rule_default11,
  rule_default12,
  rule_default13,
  rule_default14,
  rule_default15,
  rule_default16,
  rule_default17,
  rule_default18,
  rule_default19,
  rule_default20,
  rule_default21,
  rule_default22,
  rule_default23,
  rule_default24,
  rule_default25,
  rule_default26,
  rule_default27,
  rule_default28,
  rule_default29,
  rule_default30,
  rule_default31,
  rule_default32,
  rule_default33,
  rule_default34,
  rule_default35,
  rule_default36,
  rule_default37,
  rule_default38,
  rule_default39,
  rule_default40,
  rule_default41,
  rule_default42,
  rule_default43,
  rule_default44,
  rule_default45,
  rule_default46,
  rule_default47,
  rule_default48,
  rule_default49,
  rule_default50,
  rule_default51,
  rule_default52,
  rule_default53,
  rule_default54,
  rule_default55,
  rule_default56,
  rule_default57,
  rule_default58,
  rule_default59,
  rule_default60,
  rule_default61,
  rule_default62,
  rule_default63,
  rule_default64,
  rule_default65
];

// judge
module.exports = { judge, planned, premisesOf, rules, extract, lotExtractor, NO_KEEPER, keeperOf, prove, provedWorld, CONTROL_PLANE, aliasesOf, isControlPlaneFolder, isPlane, nameClusters, ownFolders, planeOf, twinFolders, grouped, parseImage, prefixError, prefixRepository, segmentsUnder, dataPlaneOf, isDataPlane, isOpenChoreo, isStump, secretRefOf, doubleQuoted, isPlainSafe, rewritten: rewritten3, finderBy, isVeiled, veiled, veiledInPlace, isJson };
