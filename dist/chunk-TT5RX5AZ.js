import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);
import {
  count
} from "./chunk-OTAYBIML.js";
import {
  outputFile,
  say,
  writeWhole
} from "./chunk-HJU524RI.js";
import {
  formats,
  placesOf,
  rooted,
  telling
} from "./chunk-C3TNQ46V.js";
import {
  product
} from "./chunk-YIGYY5MP.js";
import {
  openRepository
} from "./chunk-RGORA2QF.js";
import {
  InvocationError,
  slashed
} from "./chunk-A46M5H73.js";
import {
  lineStarts,
  position
} from "./chunk-LG3S26GZ.js";

// src/examine.ts
import { realpathSync } from "node:fs";
import { relative, resolve } from "node:path";

// src/hunks.ts
function hunksOf(before, after) {
  const [old, now] = [linesOf(before), linesOf(after)];
  const hunks = [];
  let from = { old: 0, now: 0 };
  for (const to of [...anchorsOf(old, now), { old: old.length, now: now.length }]) {
    const hunk = trimmed(old, now, from, to);
    if (hunk.old.from < hunk.old.to || hunk.now.from < hunk.now.to) hunks.push(hunk);
    from = { old: to.old + 1, now: to.now + 1 };
  }
  return hunks;
}
function linesTouchedBy(hunks) {
  const touched = /* @__PURE__ */ new Set();
  for (const { now } of hunks) {
    for (let at = now.from; at < now.to; at++) touched.add(at + 1);
    if (now.from === now.to) touched.add(now.to).add(now.to + 1);
  }
  return touched;
}
function lineInPlaceOf(line, hunks) {
  const hunk = hunks.find(({ old: old2 }) => line - 1 >= old2.from && line - 1 < old2.to);
  if (!hunk) return void 0;
  const { old, now } = hunk;
  return Math.max(1, Math.min(now.from + line - old.from, Math.max(now.to, now.from)));
}
function linesOf(text) {
  const starts = lineStarts(text);
  return starts.map((start, line) => text.slice(start, starts[line + 1]));
}
function trimmed(old, now, from, to) {
  const most = Math.min(to.old - from.old, to.now - from.now);
  let head = 0;
  while (head < most && old[from.old + head] === now[from.now + head]) head++;
  let tail = 0;
  while (tail < most - head && old[to.old - 1 - tail] === now[to.now - 1 - tail]) tail++;
  return {
    old: { from: from.old + head, to: to.old - tail },
    now: { from: from.now + head, to: to.now - tail }
  };
}
function anchorsOf(old, now) {
  const places = onceIn(old);
  const pairs = [...onceIn(now)].flatMap(([line, at]) => {
    const before = places.get(line);
    return before === void 0 ? [] : [{ old: before, now: at }];
  });
  return longestRising(pairs);
}
function onceIn(lines) {
  const places = /* @__PURE__ */ new Map();
  const repeated = /* @__PURE__ */ new Set();
  for (const [at, line] of lines.entries()) {
    if (places.has(line)) repeated.add(line);
    places.set(line, at);
  }
  for (const line of repeated) places.delete(line);
  return places;
}
function longestRising(pairs) {
  const tops = [];
  const previous = [];
  const oldOf = (index) => index === void 0 ? -1 : pairs[index]?.old ?? -1;
  for (const [index, { old }] of pairs.entries()) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = low + high >> 1;
      if (oldOf(tops[middle]) < old) low = middle + 1;
      else high = middle;
    }
    previous.push(tops[low - 1]);
    tops[low] = index;
  }
  const run = [];
  for (let index = tops.at(-1); index !== void 0; index = previous[index]) {
    const pair = pairs[index];
    if (pair) run.push(pair);
  }
  return run.reverse();
}

// src/change.ts
function changeOf(now, base) {
  const lines = new ChangedLines(now, base);
  const before = new Set(base.report.diagnostics.map(({ fingerprint }) => fingerprint));
  const fresh = only(now.report, ({ fingerprint }) => !before.has(fingerprint));
  const former = formerSteps(now.report, base.report);
  const diagnostics = fresh.diagnostics.map((diagnostic) => {
    const { at, because, proofs } = diagnostic;
    const spans = [at, ...because.map((reason2) => reason2.at), ...proofs.flat().map((step) => step.at)];
    const reason = spans.some((span) => lines.touch(span)) ? void 0 : lines.reasonOf(former(diagnostic));
    return reason ? { ...diagnostic, because: [...because, reason] } : diagnostic;
  });
  const unsettled = new Set(unknownPulls(base.report).map((pull) => `${keyOf(pull)} ${pull.image}`));
  return {
    report: { ...fresh, diagnostics },
    known: now.report.diagnostics.length - diagnostics.length,
    unknown: unknownPulls(now.report).filter((pull) => !unsettled.has(`${keyOf(pull)} ${pull.image}`)).length,
    changed: (path, line) => lines.changed(path).has(line)
  };
}
function only(report, keep) {
  const diagnostics = report.diagnostics.filter(keep);
  const count2 = (which) => diagnostics.filter(({ level }) => level === which).length;
  const counts = { errors: count2("error"), warnings: count2("warning"), notes: count2("note") };
  return { ...report, summary: { ...report.summary, ...counts }, diagnostics };
}
function unknownPulls({ pulls }) {
  return pulls.filter(({ verdict }) => verdict === "unknown");
}
function keyOf(proof) {
  if (!("image" in proof)) return JSON.stringify([proof.cluster, proof.dataPlane]);
  const { cluster, namespace, workload, container } = proof;
  return JSON.stringify([cluster, namespace, workload.kind, workload.name, container]);
}
function formerSteps(now, base) {
  const keys = new Map([...now.planes, ...now.pulls].map((proof) => [proof.proof, keyOf(proof)]));
  const steps = new Map([...base.planes, ...base.pulls].map((proof) => [keyOf(proof), proof.proof]));
  return ({ proofs }) => proofs.flatMap((proof) => steps.get(keys.get(proof) ?? "") ?? []);
}
var ChangedLines = class {
  #now;
  #base;
  #hunks = /* @__PURE__ */ new Map();
  #changed = /* @__PURE__ */ new Map();
  constructor(now, base) {
    this.#now = now;
    this.#base = base;
  }
  changed(path) {
    const lines = this.#changed.get(path) ?? linesTouchedBy(this.#hunksOf(path));
    this.#changed.set(path, lines);
    return lines;
  }
  /** Whether the line where a span starts was touched. */
  touch({ path, start }) {
    const changed = this.changed(path);
    return changed.size > 0 && changed.has(position(lineStarts(this.#now.text(path) ?? ""), start).line);
  }
  /** The first step that held in the base on a line that was replaced since. */
  reasonOf(steps) {
    for (const { status, message, at } of steps) {
      const [before, after] = [this.#base.text(at.path), this.#now.text(at.path)];
      if (status === "fails" || before === void 0 || after === void 0) continue;
      const line = lineInPlaceOf(position(lineStarts(before), at.start).line, this.#hunksOf(at.path));
      if (line !== void 0)
        return { message: `here, before the change: ${message}`, at: lineAt(at.path, after, line) };
    }
    return void 0;
  }
  #hunksOf(path) {
    const hunks = this.#hunks.get(path) ?? hunksOf(this.#base.text(path) ?? "", this.#now.text(path) ?? "");
    this.#hunks.set(path, hunks);
    return hunks;
  }
};
function lineAt(path, text, line) {
  const starts = lineStarts(text);
  const from = starts[line - 1] ?? text.length;
  const held = text.slice(from, starts[line]);
  const indent = held.length - held.trimStart().length;
  return { path, start: from + (held.trim() === "" ? 0 : indent), end: from + held.trimEnd().length };
}

// src/report-cache.ts
import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
var SHELF_LIMIT = 256 << 20;
var REPORT_LIMIT = 64 << 20;
function keptReport(shelf, question, opened) {
  const ids = opened.ids();
  if (!ids) return void 0;
  try {
    const file = fileOf(shelf, question);
    const [written = "", body = ""] = readFileSync(file, "utf8").split("\n");
    const head = JSON.parse(written);
    if (head.build !== shelf.build || head.question !== question || head.names !== ids.names()) return void 0;
    if (head.contents !== ids.contents([...opened.repository.manifests, ...head.beside])) return void 0;
    const beside = pullsFile(shelf, head.pulls);
    const pulls = readFileSync(beside);
    if (head.body !== digestOf(body) || head.pulls !== digestOf(pulls)) return void 0;
    const now = /* @__PURE__ */ new Date();
    for (const used of [file, beside]) utimesSync(used, now, now);
    return unfolded(body, pulls);
  } catch {
    return void 0;
  }
}
function unfolded(body, pulls) {
  const rest = JSON.parse(body);
  let read;
  return {
    ...rest,
    get pulls() {
      read ??= JSON.parse(pulls.toString("utf8"));
      return read ?? [];
    }
  };
}
function keepReport(shelf, question, opened, report) {
  const ids = opened.ids();
  if (!ids) return;
  const { pulls, ...rest } = report;
  const [body, own] = [JSON.stringify(rest), JSON.stringify(pulls)];
  if (body.length + own.length > REPORT_LIMIT) return;
  const digest = digestOf(own);
  const beside = opened.readBeside();
  const head = {
    build: shelf.build,
    question,
    names: ids.names(),
    beside,
    contents: ids.contents([...opened.repository.manifests, ...beside]),
    body: digestOf(body),
    pulls: digest
  };
  try {
    mkdirSync(shelf.directory, { recursive: true, mode: 448 });
    put(shelf.directory, pullsFile(shelf, digest), own);
    put(shelf.directory, fileOf(shelf, question), `${JSON.stringify(head)}
${body}`);
    clearOut(shelf.directory);
  } catch {
  }
}
function put(directory, file, text) {
  const temporary = join(directory, `${randomBytes(8).toString("hex")}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: "wx", mode: 384 });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
function pullsFile({ directory }, digest) {
  return join(directory, `pulls-${digest.slice(0, 16)}.json`);
}
function fileOf({ directory }, question) {
  return join(directory, `report-${digestOf(question).slice(0, 16)}.json`);
}
function digestOf(text) {
  return createHash("sha256").update(text).digest("hex");
}
function clearOut(directory) {
  const files = readdirSync(directory).filter((name) => /^(?:(?:report|pulls)-[0-9a-f]{16}\.json|[0-9a-f]{16}\.tmp)$/.test(name)).flatMap((name) => {
    const stat = statSync(join(directory, name), { throwIfNoEntry: false });
    return stat ? [{ name, size: stat.size, used: stat.mtimeMs }] : [];
  }).sort((a, b) => b.used - a.used);
  let total = 0;
  for (const { name, size, used } of files) {
    total += size;
    const isLeft = name.endsWith(".tmp") && Date.now() - used > A_DAY;
    if (isLeft || total > SHELF_LIMIT) rmSync(join(directory, name), { force: true });
  }
}
var A_DAY = 864e5;

// src/examine.ts
var unwatched = (repository, judging) => judging(repository);
async function examine(question, watch = unwatched) {
  const { cwd, config, staged } = question;
  const asked = question.paths.length > 0 ? question.paths : ["."];
  const paths = [...asked, ...question.rendered];
  const opened = await openRepository(paths, { cwd, staged, ...config === void 0 ? {} : { config } });
  const [root = cwd] = opened.roots;
  const rendered = question.rendered.map((path) => slashed(relative(root, realpathSync(resolve(cwd, path)))));
  const options = { rendered, remotes: opened.remotes };
  const again = () => judgingOf(opened, options);
  const shelf = question.shelf?.(root);
  const asking = JSON.stringify([
    asked.map((path) => resolve(cwd, path)),
    rendered,
    opened.config,
    staged,
    opened.remotes,
    opened.roots
  ]);
  const kept = shelf && keptReport(shelf, asking, opened);
  const report = kept ?? watch(opened.repository, await again());
  if (report.summary.files === 0) throw new InvocationError(nothingFound(question, report));
  if (shelf && !kept) keepReport(shelf, asking, opened, report);
  const unknown = report.summary.pulls.unknown;
  const whole = { opened, again, whole: report, report, unknown, notices: noticesOf(opened) };
  const ref = question.since(root);
  if (ref === void 0) return whole;
  const [{ baseAt }, { rules }] = await Promise.all([import("./since-OZMJO6LQ.js"), import("./rules-J56GCLKN.js")]);
  const base = await baseAt(ref, paths, rules, { cwd, ...options, ...config === void 0 ? {} : { config } });
  if (typeof base === "string") return { ...whole, warning: base };
  const { known, ...change } = changeOf({ report, text: opened.repository.text }, base);
  const told = known === 0 ? [] : [`not reported, as ${ref} has them too: ${count(known, "finding")}`];
  return { ...whole, ...change, notices: [...whole.notices, ...told] };
}
async function judgingOf({ config }, options) {
  const [{ judge }, { rules }] = await Promise.all([import("./judge-QDUALHQU.js"), import("./rules-J56GCLKN.js")]);
  return (repository) => judge(repository, config, rules, options);
}
function noticesOf({ notices, submodules }) {
  return submodules.length > 0 ? [...notices, `not read, as they are submodules: ${submodules.join(", ")}`] : notices;
}
function nothingFound({ paths }, { summary: { skipped } }) {
  const kinds = Object.entries(skipped).map(([kind, number]) => `${number} ${kind}`);
  const where = paths.length > 0 ? paths.join(", ") : "the current directory";
  return `no manifest found in ${where}${kinds.length > 0 ? `; skipped: ${kinds.join(", ")}` : ""}`;
}

// src/present.ts
async function present(format, report, { repository, printed }, looks) {
  const { render } = await formats[format]();
  const rules = telling.has(format) ? (await import("./rule-info-KAPXPKXF.js")).ruleInfos() : [];
  return render(report, {
    ...looks,
    ...product(),
    places: placesOf(repository.text, rooted.has(format) ? void 0 : printed),
    rules,
    text: repository.text
  });
}

// src/cli/baseline.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { resolve as resolve2 } from "node:path";

// src/baseline.ts
var VERSION = 1;
function writeBaseline({ diagnostics }) {
  const entries = diagnostics.map(({ fingerprint, rule, at, message }) => ({
    rule,
    path: at.path,
    message,
    fingerprint
  }));
  const findings = entries.toSorted((a, b) => compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint));
  return `${JSON.stringify({ version: VERSION, findings }, null, 2)}
`;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function readBaseline(text) {
  let json;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, error: "is not JSON" };
  }
  if (!isObject(json) || json.version !== VERSION || !Array.isArray(json.findings))
    return { ok: false, error: `is not a baseline of version ${VERSION}` };
  const entries = json.findings.flatMap((finding) => entryOf(finding) ?? []);
  return entries.length === json.findings.length ? { ok: true, entries } : { ok: false, error: "holds a finding without a fingerprint" };
}
function isObject(json) {
  return typeof json === "object" && json !== null;
}
function entryOf(finding) {
  if (!isObject(finding) || typeof finding.fingerprint !== "string") return void 0;
  const textOf2 = (key) => typeof finding[key] === "string" ? finding[key] : "";
  return { fingerprint: finding.fingerprint, rule: textOf2("rule"), path: textOf2("path"), message: textOf2("message") };
}
function besideBaseline(report, entries) {
  const known = new Set(entries.map(({ fingerprint }) => fingerprint));
  const found = new Set(report.diagnostics.map(({ fingerprint }) => fingerprint));
  const fresh = only(report, ({ fingerprint }) => !known.has(fingerprint));
  return {
    report: fresh,
    known: report.diagnostics.length - fresh.diagnostics.length,
    stale: entries.filter(({ fingerprint }) => !found.has(fingerprint))
  };
}

// src/cli/baseline.ts
function besideKnown(args, cwd, answer) {
  const written = args.value("write-baseline");
  if (written !== void 0) writeWhole(outputFile(written, cwd), writeBaseline(answer.whole));
  const read = args.value("baseline") ?? written;
  if (read === void 0) return answer;
  return withoutKnown(read, cwd, answer, args.flag("quiet") ? () => {
  } : say);
}
function withoutKnown(file, cwd, answer, tell) {
  const baseline = readBaseline(textOf(file, cwd));
  if (!baseline.ok) throw new InvocationError(`${file} ${baseline.error}`);
  const { report, known } = besideBaseline(answer.report, baseline.entries);
  if (known > 0) tell(`not reported, as ${file} has them: ${count(known, "finding")}`);
  const { stale } = besideBaseline(answer.whole, baseline.entries);
  for (const { rule, path } of stale) tell(`${file} holds a finding that is gone: ${rule} in ${path}`);
  return { ...answer, report };
}
function textOf(path, cwd) {
  try {
    return readFileSync2(resolve2(cwd, path), "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new InvocationError(`${path} can't be read: ${code}`);
  }
}

export {
  examine,
  present,
  besideKnown,
  withoutKnown
};
