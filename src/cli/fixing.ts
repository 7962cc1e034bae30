import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Answer } from '../examine.ts';
import { type Mended, mend, withTexts } from '../judging/fix.ts';
import { InvocationError } from '../reading/discover.ts';
import { errorCode } from '../reading/error-code.ts';
import type { Opened } from '../reading/read.ts';
import { replaceText, WriteError } from '../reading/write.ts';
import { inert } from '../report/inert.ts';
import { placesOf } from '../report/places.ts';
import { counted } from '../text/counted.ts';
import { type Shown, unifiedDiff } from '../text/diff.ts';
import type { Places } from '../text/place.ts';
import type { Arguments } from './arguments.ts';
import { say } from './standard.ts';

/** What `--diff` prints: the fixes that `--fix` would write; and says of which files no tool can apply it. */
export async function diffOf(args: Arguments, { opened, again, whole }: Answer): Promise<string> {
  const judge = await again();
  const { texts } = mend(opened.repository, whole, { all: args.value('fix') === 'all', judge });
  const named = nameIn(opened, [...texts.keys()]);
  const diffs = Array.from(texts, ([path, text]) => {
    const before = opened.repository.text(path) ?? '';
    const diff = unifiedDiff(named(path), before, text, shownIn(path));
    if (!isWhole(diff, before))
      say(
        `the diff of ${opened.printed(path)} can't be applied, as not all that stands in its lines is shown: --fix can`,
      );
    else if (!isAnchored(diff, before))
      say(
        `the diff of ${opened.printed(path)} needs git apply --unidiff-zero, as a line below a change is not shown: --fix needs nothing`,
      );
    return diff;
  });
  return diffs.join('');
}

/**
 * How a diff names files: as seen from the current directory, where Git applies it; but all from the root where one lies
 * outside of that directory, as Git takes no path with `..` in it. Follows git v2.39, apply.c: check_unsafe_path.
 */
function nameIn({ printed, roots }: Opened, paths: readonly string[]): Opened['printed'] {
  const isBeside = paths.some((path) => printed(path).startsWith('../'));
  return isBeside && roots.length === 1 ? (path) => path : printed;
}

/** Whether the lines that a diff takes out are lines of the text as it is. */
function isWhole(diff: string, before: string): boolean {
  const lines = new Set(before.split('\n'));
  const taken = diff.split('\n').filter((line, i) => i > 1 && line.startsWith('-'));
  return taken.every((line) => lines.has(line.slice(1)));
}

/**
 * Whether each hunk ends with a line that stays, or where the text ends: there Git takes any other to belong. Follows
 * git v2.39, apply.c: apply_one_fragment, match_end.
 */
function isAnchored(diff: string, before: string): boolean {
  const end = before.split('\n').length - (before.endsWith('\n') ? 1 : 0);
  const hunks = diff.matchAll(/^@@ -(\d+)(?:,(\d+))? [^\n]*\n((?:[ +\\-][^\n]*\n)*)/gm);
  return Array.from(hunks).every(([, start, length = '1', lines = '']) => {
    const last = Number(start) + Math.max(Number(length), 1) - 1;
    return last >= end || /(?:^|\n) [^\n]*\n$/.test(lines);
  });
}

/** Shows lines without the credentials in them, and so that no terminal acts on them: tabs stay, that the diff applies. */
function shownIn(path: string): Shown {
  const seen = new Map<string, Places>();
  return (text, start) => {
    const places = seen.get(text) ?? placesOf(() => text);
    seen.set(text, places);
    const line = places.excerpt({ path, start, end: start }) ?? '';
    return line.split('\t').map(inert).join('\t');
  };
}

/** Throws `InvocationError` where fixes are to be written to what is not the worktree, before any work is done. */
export function checkFixing(args: Arguments): void {
  if (!writes(args)) return;
  for (const other of ['staged', 'since'])
    if (args.flag(other))
      throw new InvocationError(`--fix writes the worktree as a whole: it does not go with --${other}`);
  if (args.operands.includes('-'))
    throw new InvocationError('--fix writes files, and - is none: see --diff for what it would write');
}

function writes(args: Arguments): boolean {
  return args.flag('fix') && !args.flag('diff');
}

/** Writes the fixes that are asked for, and gives what is found afterwards. */
export async function fixed(args: Arguments, cwd: string, answer: Answer): Promise<Answer> {
  if (!writes(args)) return answer;
  const { opened, again, whole } = answer;
  const result = mend(opened.repository, whole, { all: args.value('fix') === 'all', judge: await again() });
  for (const [path, text] of result.texts) writeFixed(path, text, cwd, answer);
  if (!args.flag('quiet')) tell(result, opened.printed);
  const repository = withTexts(opened.repository, result.texts);
  const { report } = result;
  return { ...answer, opened: { ...opened, repository }, report, whole: report, unknown: report.summary.pulls.unknown };
}

function writeFixed(path: string, text: string, cwd: string, { opened }: Answer): void {
  const file = resolve(realpathSync(cwd), opened.printed(path));
  const root = opened.roots.find((directory) => file.startsWith(directory.endsWith(sep) ? directory : directory + sep));
  if (root === undefined) throw new InvocationError(`${opened.printed(path)} is no file that can be written`);
  try {
    replaceText(root, relative(root, file), opened.repository.text(path) ?? '', text);
  } catch (error) {
    if (error instanceof WriteError) throw new InvocationError(error.message);
    const code = errorCode(error);
    throw code === undefined ? error : new InvocationError(`${opened.printed(path)} can't be written: ${code}`);
  }
}

function tell({ mended, texts, left }: Mended, printed: (path: string) => string): void {
  if (mended.length > 0) say(`fixed ${counted(mended.length, 'finding')} in ${counted(texts.size, 'file')}`);
  for (const { diagnostic, reason } of left)
    say(`the fix of ${diagnostic.rule} in ${printed(diagnostic.at.path)} is not written: ${reason}`);
}
