import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);
import {
  besideKnown,
  examine,
  present
} from "./chunk-TT5RX5AZ.js";
import {
  colorOf,
  plain
} from "./chunk-KCI53EKB.js";
import {
  count
} from "./chunk-OTAYBIML.js";
import "./chunk-PV4GR47S.js";
import {
  outputFile,
  print,
  say,
  writeWhole
} from "./chunk-HJU524RI.js";
import {
  exitCodeOf,
  isFormat,
  placesOf
} from "./chunk-C3TNQ46V.js";
import {
  buildOf
} from "./chunk-YIGYY5MP.js";
import {
  FAIL_ON
} from "./chunk-JYROMJGR.js";
import {
  decode,
  gitDirectoryOf
} from "./chunk-RGORA2QF.js";
import "./chunk-BRK3DW4X.js";
import {
  InvocationError
} from "./chunk-A46M5H73.js";
import {
  repositoryOf
} from "./chunk-HN3J2GRJ.js";
import "./chunk-S42MWDGG.js";
import "./chunk-7IAZBB2C.js";
import {
  compareSpans
} from "./chunk-LG3S26GZ.js";
import "./chunk-DYBU2A67.js";
import "./chunk-M53BW5QN.js";

// src/cli/check.ts
import { join as join2, resolve as resolve2 } from "node:path";

// src/cli/fixing.ts
import { realpathSync as realpathSync2 } from "node:fs";
import { relative, resolve, sep as sep2 } from "node:path";

// src/diff.ts
function linesOf(text) {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
var CONTEXT = 3;
var MOST_EDITS = 500;
function sideOf(text, shown) {
  const lines = linesOf(text);
  const starts = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length;
  }
  const show = (line) => {
    const written = lines[line] ?? "";
    const end = /\r?\n?$/.exec(written)?.[0] ?? "";
    return shown ? shown(text, starts[line] ?? 0) + end : written;
  };
  return { lines, shown: show, isOpen: (line) => !shown || show(line) === lines[line] };
}
function unifiedDiff(path, before, after, shown) {
  const [old, fresh] = [sideOf(before, shown), sideOf(after, shown)];
  const hunks = hunksOf(blocksOf(old.lines, fresh.lines), old);
  if (hunks.length === 0) return "";
  return `--- a/${path}
+++ b/${path}
${hunks.map((blocks) => hunk(blocks, old, fresh)).join("")}`;
}
function hunksOf(blocks, old) {
  const hunks = [];
  for (const block of blocks) {
    const last = hunks.at(-1);
    const end = last?.at(-1)?.to ?? 0;
    const between = Array.from({ length: Math.min(block.from - end, 2 * CONTEXT + 1) }, (_, i) => end + i);
    if (last && between.length <= 2 * CONTEXT && between.every(old.isOpen)) last.push(block);
    else hunks.push([block]);
  }
  return hunks;
}
function hunk(blocks, old, fresh) {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return "";
  let start = first.from;
  while (start > 0 && start > first.from - CONTEXT && old.isOpen(start - 1)) start--;
  let end = last.to;
  while (end < old.lines.length && end < last.to + CONTEXT && old.isOpen(end)) end++;
  const newStart = first.newFrom - (first.from - start);
  const parts = [];
  const add = (mark, side, from, to) => {
    for (let line = from; line < to; line++) parts.push(marked(mark, side.shown(line)));
  };
  let at = start;
  for (const { from, to, newFrom, newTo } of blocks) {
    add(" ", old, at, from);
    add("-", old, from, to);
    add("+", fresh, newFrom, newTo);
    at = to;
  }
  add(" ", old, at, end);
  const newLength = last.newTo + (end - last.to) - newStart;
  return `@@ -${range(start, end - start)} +${range(newStart, newLength)} @@
${parts.join("")}`;
}
function range(start, length) {
  const line = length === 0 ? start : start + 1;
  return length === 1 ? String(line) : `${line},${length}`;
}
function marked(mark, line) {
  return line.endsWith("\n") ? mark + line : `${mark}${line}
\\ No newline at end of file
`;
}
function blocksOf(old, fresh) {
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++;
  let tail = 0;
  const most = Math.min(old.length, fresh.length) - head;
  while (tail < most && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail++;
  const [a, b] = [old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)];
  if (a.length + b.length === 0) return [];
  const kept = keptLines(a, b) ?? [];
  const blocks = [];
  let [x, y] = [0, 0];
  for (const [i, j] of [...kept, [a.length, b.length]]) {
    if (i > x || j > y) blocks.push({ from: head + x, to: head + i, newFrom: head + y, newTo: head + j });
    [x, y] = [i + 1, j + 1];
  }
  return blocks;
}
function keptLines(a, b) {
  const trace = [];
  const reach = /* @__PURE__ */ new Map([[1, 0]]);
  for (let d = 0; d <= Math.min(a.length + b.length, MOST_EDITS); d++) {
    trace.push(new Map(reach));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || k !== d && (reach.get(k - 1) ?? 0) < (reach.get(k + 1) ?? 0);
      let x = down ? reach.get(k + 1) ?? 0 : (reach.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach.set(k, x);
      if (x >= a.length && x - k >= b.length) return backtrack(trace, a, b);
    }
  }
  return void 0;
}
function backtrack(trace, a, b) {
  const kept = [];
  let [x, y] = [a.length, b.length];
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d] ?? /* @__PURE__ */ new Map();
    const k = x - y;
    const down = k === -d || k !== d && (reach.get(k - 1) ?? 0) < (reach.get(k + 1) ?? 0);
    const from = down ? k + 1 : k - 1;
    const before = d === 0 ? 0 : reach.get(from) ?? 0;
    const start = d === 0 ? 0 : down ? before : before + 1;
    while (x > start && y > start - k && x > 0 && y > 0) kept.push([--x, --y]);
    if (d > 0) [x, y] = [before, before - from];
  }
  return kept.reverse();
}

// src/fix.ts
var CONFLICT = "it meets another fix";
var USELESS = "it would not remove its finding, or would bring another one";
var MOST_ROUNDS = 10;
function mend(repository, report, options) {
  let whole = { texts: /* @__PURE__ */ new Map(), mended: [], left: [], report };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { texts, mended, left, report: after } = mendOnce(withTexts(repository, whole.texts), whole.report, options);
    whole = { texts: new Map([...whole.texts, ...texts]), mended: [...whole.mended, ...mended], left, report: after };
    if (mended.length === 0) break;
  }
  return whole;
}
function mendOnce(repository, report, { all, judge }) {
  const candidates = report.diagnostics.filter(({ fix }) => fix && (all || fix.safe));
  const { apart, clashing } = withoutClashes(candidates);
  const attempt = (diagnostics) => {
    const texts = editedTexts(repository, diagnostics);
    const after = judge(withTexts(repository, texts));
    return isBetter(report, after, diagnostics) ? { texts, mended: diagnostics, left: [], report: after } : void 0;
  };
  let best = { texts: /* @__PURE__ */ new Map(), mended: [], left: [], report };
  const useless = [];
  const queue = apart.length > 0 ? [apart] : [];
  for (let group = queue.shift(); group; group = queue.shift()) {
    const better = attempt([...best.mended, ...group]);
    if (better) best = better;
    else if (group.length === 1) useless.push(...group);
    else queue.unshift(group.slice(0, group.length >> 1), group.slice(group.length >> 1));
  }
  const left = [
    ...clashing.map((diagnostic) => ({ diagnostic, reason: CONFLICT })),
    ...useless.map((diagnostic) => ({ diagnostic, reason: USELESS }))
  ];
  return { ...best, left: left.toSorted((a, b) => compareSpans(a.diagnostic.at, b.diagnostic.at)) };
}
function withoutClashes(diagnostics) {
  const apart = [];
  const clashing = [];
  const taken = [];
  for (const diagnostic of diagnostics) {
    const edits = diagnostic.fix?.edits ?? [];
    if (edits.some((edit) => taken.some((other) => touches(edit, other)))) clashing.push(diagnostic);
    else {
      apart.push(diagnostic);
      taken.push(...edits);
    }
  }
  return { apart, clashing };
}
function touches({ at: a }, { at: b }) {
  return a.path === b.path && a.start <= b.end && b.start <= a.end;
}
function editedTexts(repository, diagnostics) {
  const edits = diagnostics.flatMap(({ fix }) => fix?.edits ?? []);
  const texts = /* @__PURE__ */ new Map();
  for (const path of new Set(edits.map(({ at }) => at.path))) {
    const text = repository.text(path);
    if (text === void 0) continue;
    const edited = applyEdits(
      text,
      edits.filter(({ at }) => at.path === path)
    );
    if (edited !== text) texts.set(path, edited);
  }
  return texts;
}
function applyEdits(text, edits) {
  const parts = [];
  let from = 0;
  for (const { at, text: written } of edits.toSorted((a, b) => compareSpans(a.at, b.at))) {
    parts.push(text.slice(from, at.start), written);
    from = at.end;
  }
  return parts.join("") + text.slice(from);
}
function withTexts(repository, texts) {
  return repositoryOf({
    paths: repository.paths,
    manifests: repository.manifests,
    read: (path) => {
      const text = texts.get(path) ?? repository.text(path);
      if (text !== void 0) return { text };
      const skipped = repository.skipped(path);
      const isUnread = skipped === "too-large" || skipped === "not-text" || skipped === "unreadable" || skipped === "absent";
      return { unread: isUnread ? skipped : "absent" };
    }
  });
}
function isBetter(before, after, mended) {
  const still = new Set(after.diagnostics.map(({ fingerprint }) => fingerprint));
  if (mended.some(({ fingerprint }) => still.has(fingerprint))) return false;
  const known = new Set(before.diagnostics.map(({ fingerprint }) => fingerprint));
  if (after.diagnostics.every(({ fingerprint }) => known.has(fingerprint))) return true;
  const budget = counts(before.diagnostics);
  for (const { rule } of mended) budget.set(rule, (budget.get(rule) ?? 0) - 1);
  return [...counts(after.diagnostics)].every(([rule, count2]) => count2 <= (budget.get(rule) ?? 0));
}
function counts(diagnostics) {
  const found = /* @__PURE__ */ new Map();
  for (const { rule } of diagnostics) found.set(rule, (found.get(rule) ?? 0) + 1);
  return found;
}

// src/write.ts
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync
} from "node:fs";
import { basename, dirname, join, sep } from "node:path";
var WriteError = class extends Error {
};
function replaceText(root, path, before, after) {
  const file = inside(root, path);
  const bytes = readFileSync(file);
  const read = decode(bytes);
  if (!("text" in read) || read.text !== before) throw new WriteError(`${path} has changed since it was read`);
  const encode = encoderOf(bytes);
  if (!encode) throw new WriteError(`${path} is in an encoding that is not written`);
  const { mode } = lstatSync(file);
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    const descriptor = openSync(temporary, "wx", mode & 511);
    try {
      writeAll(descriptor, encode(after));
      fchmodSync(descriptor, mode & 511);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
function inside(root, path) {
  const real = realpathSync(root);
  const file = realpathSync(join(real, path));
  if (!file.startsWith(real.endsWith(sep) ? real : real + sep)) throw new WriteError(`${path} lies outside of ${root}`);
  if (!lstatSync(file).isFile()) throw new WriteError(`${path} is no file`);
  return file;
}
function writeAll(descriptor, bytes) {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
}
function encoderOf(bytes) {
  const [a, b, c] = bytes;
  if (a === 255 && b === 254) return (text) => Buffer.from(`\uFEFF${text}`, "utf16le");
  if (a === 254 && b === 255) return (text) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16();
  if (bytes.includes(0)) return void 0;
  const mark = a === 239 && b === 187 && c === 191 ? "\uFEFF" : "";
  return (text) => Buffer.from(mark + text, "utf8");
}

// src/cli/fixing.ts
async function diffOf(args, { opened, again, whole }) {
  const judge = await again();
  const { texts } = mend(opened.repository, whole, { all: args.value("fix") === "all", judge });
  return [...texts].map(([path, text]) => unifiedDiff(opened.printed(path), opened.repository.text(path) ?? "", text, shownIn(path))).join("");
}
function shownIn(path) {
  const seen = /* @__PURE__ */ new Map();
  return (text, start) => {
    const places = seen.get(text) ?? placesOf(() => text);
    seen.set(text, places);
    return places.excerpt({ path, start, end: start }) ?? "";
  };
}
async function fixed(args, cwd, answer) {
  if (!args.flag("fix") || args.flag("diff")) return answer;
  for (const other of ["staged", "since"])
    if (args.flag(other))
      throw new InvocationError(`--fix writes the worktree as a whole: it does not go with --${other}`);
  const { opened, again, whole } = answer;
  const result = mend(opened.repository, whole, { all: args.value("fix") === "all", judge: await again() });
  for (const [path, text] of result.texts) writeFixed(path, text, cwd, answer);
  if (!args.flag("quiet")) tell(result, opened.printed);
  const repository = withTexts(opened.repository, result.texts);
  const { report } = result;
  return { ...answer, opened: { ...opened, repository }, report, whole: report, unknown: report.summary.pulls.unknown };
}
function writeFixed(path, text, cwd, { opened }) {
  const file = resolve(realpathSync2(cwd), opened.printed(path));
  const root = opened.roots.find((directory) => file.startsWith(directory.endsWith(sep2) ? directory : directory + sep2));
  if (root === void 0) throw new InvocationError(`${opened.printed(path)} is no file that can be written`);
  try {
    replaceText(root, relative(root, file), opened.repository.text(path) ?? "", text);
  } catch (error) {
    if (error instanceof WriteError) throw new InvocationError(error.message);
    const code = error instanceof Error && "code" in error ? error.code : void 0;
    throw code === void 0 ? error : new InvocationError(`${opened.printed(path)} can't be written: ${code}`);
  }
}
function tell({ mended, texts, left }, printed) {
  if (mended.length > 0) say(`fixed ${count(mended.length, "finding")} in ${count(texts.size, "file")}`);
  for (const { diagnostic, reason } of left)
    say(`the fix of ${diagnostic.rule} in ${printed(diagnostic.at.path)} is not written: ${reason}`);
}

// src/cli/progress.ts
var SILENCE = 1e3;
var PACE = 100;
function watched(repository, write, now) {
  const total = repository.manifests.length;
  const seen = /* @__PURE__ */ new Set();
  let next = now() + SILENCE;
  let shown = false;
  const documents = (path) => {
    seen.add(path);
    if (now() >= next) {
      next = now() + PACE;
      shown = true;
      write(`\r\x1B[2K${Math.min(seen.size, total)} of ${total} files read`);
    }
    return repository.documents(path);
  };
  const end = () => {
    if (shown) write("\r\x1B[2K");
    shown = false;
  };
  return { repository: { ...repository, documents }, end };
}

// src/cli/check.ts
async function check(args) {
  const cwd = process.cwd();
  const wanted = wantedOf(args, cwd);
  const threshold = thresholdOf(args);
  const answer = await answered(args, cwd);
  const { opened, report, unknown, changed } = besideKnown(args, cwd, await fixed(args, cwd, answer));
  const exitCode = exitCodeOf(report.summary, threshold, unknown);
  const when = args.value("color") ?? "auto";
  if (args.flag("diff")) await print(await diffOf(args, answer));
  for (const { format, file } of wanted) {
    if (args.flag("diff") && file === void 0) continue;
    const color = file === void 0 || when === "always" ? colorOf(when) : plain;
    const looks = { color, quiet: args.flag("quiet"), exitCode, ...changed ? { changed } : {} };
    const text = await present(format, report, opened, looks);
    if (file === void 0) await print(text);
    else writeWhole(file, text);
  }
  return exitCode;
}
function wantedOf(args, cwd) {
  const output = args.value("output");
  const formats = args.values("format");
  const wanted = (formats.length > 0 ? formats : ["text"]).map((written) => {
    const [format = "", ...rest] = written.split("=");
    if (!isFormat(format)) throw new InvocationError(`there is no format ${format}`);
    const file = rest.length > 0 ? rest.join("=") : output;
    if (file === "") throw new InvocationError(`--format ${written} names no file`);
    return { format, file: file === void 0 ? void 0 : outputFile(file, cwd) };
  });
  const files = wanted.map(({ file }) => file);
  if (new Set(files).size < files.length)
    throw new InvocationError("two reports go to one place: give each a file of its own, as --format sarif=FILE");
  return wanted;
}
function thresholdOf(args) {
  const most = args.value("max-warnings");
  if (most !== void 0 && !/^\d{1,9}$/.test(most))
    throw new InvocationError(`--max-warnings is a number, not ${JSON.stringify(most)}`);
  return {
    failOn: FAIL_ON.find((what) => what === args.value("fail-on")) ?? "error",
    maxWarnings: most === void 0 ? Number.POSITIVE_INFINITY : Number(most)
  };
}
async function answered(args, cwd) {
  const answer = await examine(
    {
      cwd,
      paths: args.operands,
      rendered: args.values("rendered"),
      config: args.value("config"),
      staged: args.flag("staged"),
      since: () => args.value("since"),
      shelf: (root) => shelfOf(args, cwd, root)
    },
    (repository, judging) => process.stderr.isTTY ? onTerminal(repository, judging) : judging(repository)
  );
  if (answer.warning !== void 0) say(answer.warning);
  if (!args.flag("quiet")) for (const notice of answer.notices) say(notice);
  return answer;
}
function shelfOf(args, cwd, root) {
  const build = args.flag("no-cache") ? void 0 : buildOf();
  const asked = args.value("cache-dir");
  const git = asked === void 0 ? gitDirectoryOf(root) : void 0;
  const directory = asked === void 0 ? git && join2(git, "pullproof") : resolve2(cwd, asked);
  return build !== void 0 && directory !== void 0 ? { directory, build } : void 0;
}
var onTerminal = (repository, judging) => {
  const watch = watched(
    repository,
    (text) => process.stderr.write(text),
    () => performance.now()
  );
  try {
    return judging(watch.repository);
  } finally {
    watch.end();
  }
};
export {
  check
};
