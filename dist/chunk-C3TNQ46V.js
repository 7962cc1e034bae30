import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);
import {
  parseDocuments
} from "./chunk-S42MWDGG.js";
import {
  textAt
} from "./chunk-7IAZBB2C.js";
import {
  lineStarts,
  position
} from "./chunk-LG3S26GZ.js";

// src/mask-field.ts
var OPEN = new Set(
  `apiVersion kind name namespace generateName type group version op path file files envs operator
  image images newName newTag digest tag repository registry registries prefix imagePullPolicy chart
  secretRef secretName serviceAccountName serviceAccount imagePullSecrets imagePullSecretRefs
  namePrefix nameSuffix targetNamespace namespaces namespaceSelector releaseName
  resources bases components crds paths patchesStrategicMerge behavior disableNameSuffixHash
  url repoURL targetRevision server apiServerUrl apiServerURL suspend prune optional
  dataPlane dataPlaneRef dataPlanes environment environmentRef project projectName organization owner componentName
  includeWhen forEach imageName sourceEnvironmentRef targetEnvironmentRefs deploymentPipelineRef deploymentArtifactRef
  componentType workloadName instanceName targetPlane autoDeploy workloadType planeID secretStoreRef secretKey
  isProduction dnsPrefix creationPolicy mergePolicy deletionPolicy refreshPolicy
  complete replicator publicImages nodeCredentials replicateTo systemNamespaces openchoreo cluster defaultNamespace rule`.split(
    /\s+/
  )
);
var OPEN_MAPS = /* @__PURE__ */ new Set(["labels", "matchLabels", "commonLabels", "selector", "rules", "sources"]);
var ANNOTATIONS = /* @__PURE__ */ new Set(["annotations", "commonAnnotations"]);
var OPEN_ANNOTATION = /replicat|reflector|choreo/i;
var OPEN_ARGUMENT = /^--?(?:exclude-namespaces|replicate|allow-|resync|log-)[\w-]*(?:=|$)/;
var PATCHES = /* @__PURE__ */ new Set(["patch", "patches", "patchesStrategicMerge", "patchesJson6902"]);
var CLOSED = /(?:pass(?:word|wd|phrase)?|pwd|token|credentials?)$|^auths?$|(?:private|client|api|access|secret|encryption|ssh|tls|signing|license)[-_]?key$|cert(?:ificate)?(?:s|data)?$|^(?:literals|kubeconfig|\.?docker(?:cfg|config(?:json)?))$|last-applied-configuration/i;
var CLOSED_MAP = /^(?:string|binary|encrypted|template)?data$/i;
var PATCH_KEYS = 8;
function within(field, key, value, map) {
  const closes = key !== "nodeCredentials" && (CLOSED.test(key) || CLOSED_MAP.test(key) && value.kind !== "seq");
  const patched = key === "value" && map.entries.length <= PATCH_KEYS ? textAt(map, "path")?.value : void 0;
  const steps = patched?.split("/").map((step) => step.replaceAll("~1", "/")) ?? [];
  const closed = field.closed > 0 || closes || steps.some((step) => CLOSED.test(step) || CLOSED_MAP.test(step));
  const isPatch = patched !== void 0 && textAt(map, "op") !== void 0;
  const named = steps.findLast((step) => !/^(?:\d+|-)$/.test(step));
  return {
    key: isPatch ? named ?? key : key,
    parent: isPatch ? steps[steps.lastIndexOf(named ?? "") - 1] ?? "" : field.key,
    closed: closed ? field.closed + 1 : 0,
    holdsPatch: PATCHES.has(key)
  };
}
function keyIsShown({ text, style, start, end }, file, { closed }) {
  const raw = file.slice(start, end);
  if (closed > 1 || style === "literal" || style === "folded") return false;
  return /^[\w./~@:*$ -]{1,200}$/.test(raw) && !looksSecret(raw) && !looksSecret(text);
}
function isShown({ text, style }, raw, { key, parent, closed }) {
  if (closed > 0 || style === "literal" || style === "folded") return false;
  if (!/^[^\r\n]{0,1000}$/.test(raw) || /^\s*[{[]|["']?:\s/.test(text) || looksSecret(raw) || looksSecret(text))
    return false;
  if (key === "args" || key === "command") return OPEN_ARGUMENT.test(text);
  if (ANNOTATIONS.has(parent)) return OPEN_ANNOTATION.test(key);
  return OPEN.has(key) || OPEN_MAPS.has(parent);
}
function looksSecret(text) {
  if (/eyJ|-----BEGIN|auths?["']?\s*:|(?:gh[pousr]|github_pat|dckr_pat|glpat|xox[a-z]|AKIA)[-_A-Z0-9]/.test(text))
    return true;
  if (/@(?!sha\d+:)|[?&](?!(?:ref|version|timeout|submodules)=)[\w.-]+=/.test(text)) return true;
  return (text.match(/[A-Za-z0-9+/=_]{24,}/g) ?? []).some(
    (run) => /[A-Z]/.test(run) && /[a-z]/.test(run) && /[0-9+=]/.test(run)
  );
}
function isKnownKey(word) {
  return OPEN.has(word) || /^(?:metadata|spec|template|containers|(?:stringD|d)ata|annotations|labels|items)$/.test(word);
}

// src/mask.ts
function stretchesOf(source) {
  const marks = { stretches: /* @__PURE__ */ new Map(), visits: 0 };
  markDocuments(source, marks, (offset) => offset, 0);
  if (marks.visits > VISIT_LIMIT) return [];
  const sorted = [...marks.stretches.values()].sort((a, b) => a.start - b.start);
  return sorted.filter(({ start }, i) => start >= (sorted[i - 1]?.end ?? 0));
}
var VISIT_LIMIT = 2e6;
var NESTING_LIMIT = 3;
function markDocuments(source, marks, toFile, nesting) {
  const visit = (node, field) => {
    if (++marks.visits > VISIT_LIMIT) return;
    if (node.kind === "scalar") {
      if (field.holdsPatch && node.style === "literal" && nesting < NESTING_LIMIT)
        markBlock(node, source, marks, toFile, nesting + 1);
      else markScalar(node, field, source.text, marks, toFile);
    } else if (node.kind === "seq") {
      for (const item of node.items) visit(item, field);
    } else {
      for (const { key, value } of node.entries) {
        put(marks, toFile, key, keyIsShown(key, source.text, field));
        visit(value, within(field, key.text, value, node));
      }
    }
  };
  for (const { root } of parseDocuments(source).documents)
    visit(root, { key: "", parent: "", closed: 0, holdsPatch: false });
}
function markScalar(node, field, text, marks, toFile) {
  const raw = text.slice(node.start, node.end);
  const [literal] = field.key === "literals" && field.closed === 1 ? /^[\w.-]{1,200}=/.exec(raw) ?? [] : [];
  if (literal === void 0) {
    put(marks, toFile, node, isShown(node, raw, field));
    return;
  }
  put(marks, toFile, { start: node.start, end: node.start + literal.length }, true);
  put(marks, toFile, { start: node.start + literal.length, end: node.end }, false);
}
function put(marks, toFile, { start, end }, shown) {
  if (start === end) return;
  const from = toFile(start);
  const before = marks.stretches.get(from);
  const to = Math.max(toFile(end), before?.end ?? 0);
  marks.stretches.set(from, { start: from, end: to, shown: shown && (before?.shown ?? true) });
}
function markBlock(node, { path, text }, marks, toFile, nesting) {
  const first = text.lastIndexOf("\n", node.start - 1) + 1;
  const lines = text.slice(first, node.end).split("\n");
  const indent = /^ */.exec(lines.find((line) => line.trim() !== "") ?? "")?.[0].length ?? 0;
  const inner = lines.map((line) => line.slice(indent)).join("\n");
  const innerStarts = lineStarts(inner);
  const outerStarts = lineStarts(text.slice(first, node.end)).map((start) => start + first);
  markDocuments(
    { path, text: inner },
    marks,
    (offset) => {
      const { line, column } = position(innerStarts, offset);
      return toFile((outerStarts[line - 1] ?? first) + indent + column - 1);
    },
    nesting
  );
}

// src/places.ts
var MASK = "…";
var REACH = 1e3;
function placesOf(text, name = (path) => path) {
  const files = /* @__PURE__ */ new Map();
  const fileOf = (path) => {
    const file = files.get(path) ?? new LineFile(path, text(path));
    files.set(path, file);
    return file;
  };
  return {
    of: ({ path, start, end }) => fileOf(path).place(name(path), start, end),
    excerpt: (span) => fileOf(span.path).excerpt(span)
  };
}
var LineFile = class {
  #path;
  #text;
  #starts;
  #stretches;
  /** The line that was masked last: findings come in order. */
  #last = { line: 0, masked: "" };
  constructor(path, text) {
    this.#path = path;
    this.#text = text;
  }
  get #lines() {
    this.#starts ??= lineStarts(this.#text ?? "");
    return this.#starts;
  }
  place(path, start, end) {
    const length = this.#text?.length ?? 0;
    const from = position(this.#lines, Math.min(start, length));
    const to = position(this.#lines, Math.min(Math.max(start, end), length));
    return { path, ...from, endLine: to.line, endColumn: to.column };
  }
  /**
   * Up to the span, what is masked keeps its width, so that columns hold; behind it one mark stands for it, unless the
   * line is so long that it should not be copied.
   */
  excerpt({ start }) {
    const text = this.#text;
    if (text === void 0) return void 0;
    const { line } = position(this.#lines, Math.min(start, text.length));
    const from = this.#lines[line - 1] ?? 0;
    const to = lineEnd(text, from, this.#lines[line] ?? text.length);
    this.#stretches ??= stretchesOf({ path: this.#path, text });
    if (this.#last.line !== line) this.#last = { line, masked: mask(text, from, to, this.#stretches) };
    const { masked } = this.#last;
    const column = Math.min(start - from, masked.length);
    if (masked.length > REACH) return masked.slice(0, column + REACH);
    return masked.slice(0, column) + masked.slice(column).replace(/…+/g, MASK);
  }
};
function lineEnd(text, from, next) {
  let end = next;
  while (end > from && /[\r\n]/.test(text.charAt(end - 1))) end--;
  return end;
}
function mask(text, from, to, stretches) {
  let masked = "";
  let here = from;
  for (let i = firstBehind(stretches, from); here < to; i++) {
    const { start, end, shown } = stretches[i] ?? { start: to, end: to, shown: false };
    const begin = Math.min(Math.max(start, here), to);
    const stop = Math.min(Math.max(end, begin), to);
    masked += maskGap(text.slice(here, begin));
    masked += shown ? text.slice(begin, stop) : MASK.repeat(stop - begin);
    if (i >= stretches.length) break;
    here = stop;
  }
  return masked;
}
function firstBehind(stretches, offset) {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((stretches[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
function maskGap(gap) {
  const comment = /(?:^|\s)#/.exec(gap);
  const end = comment ? comment.index + comment[0].length : gap.length;
  const code = gap.slice(0, end).replace(
    /[^\s{}[\],:?"'|>&*!#-]+/g,
    (word, at) => isKnownKey(word) && /^["']?\s*:/.test(gap.slice(at + word.length, at + word.length + 20)) ? word : MASK.repeat(word.length)
  );
  return comment ? code + maskComment(gap.slice(end)) : code;
}
function maskComment(comment) {
  const [open = ""] = /^\s*pullproof-ignore(?:\s+[a-z]+(?:-[a-z]+)*(?:\s*,\s*[a-z]+(?:-[a-z]+)*)*)?(?:\s*:)?|^\s*-\s+(?:[\w.-]+\/)*[\w.-]+\.ya?ml$|^\s*/.exec(
    comment
  ) ?? [];
  return open + MASK.repeat(comment.length - open.length);
}

// src/report/index.ts
var formats = {
  text: () => import("./text-4UTSIIDK.js"),
  concise: () => import("./concise-U6FJUWTR.js"),
  json: () => import("./json-EKR7JSPI.js"),
  sarif: () => import("./sarif-I45IFMC2.js"),
  github: () => import("./github-E5OT3YC4.js"),
  junit: () => import("./junit-4PJYJEMB.js"),
  gitlab: () => import("./gitlab-5XS3C42D.js"),
  rdjson: () => import("./rdjson-WFLERH6E.js"),
  markdown: () => import("./markdown-VHE22DOT.js")
};
var rooted = /* @__PURE__ */ new Set(["sarif", "github", "junit", "gitlab", "markdown"]);
var telling = /* @__PURE__ */ new Set(["sarif", "rdjson"]);
function isFormat(name) {
  return Object.hasOwn(formats, name);
}

// src/threshold.ts
function exitCodeOf({ errors, warnings, pulls }, { failOn, maxWarnings }, unknown = pulls.unknown) {
  const met = {
    error: errors > 0,
    warning: errors + warnings > 0,
    unknown: errors + unknown > 0,
    never: false
  };
  return met[failOn] || warnings > maxWarnings ? 1 : 0;
}

export {
  placesOf,
  formats,
  rooted,
  telling,
  isFormat,
  exitCodeOf
};
