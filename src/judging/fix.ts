import { isUnread, type Repository, repositoryOf, type Text } from '../repository/repository.ts';
import type { Diagnostic, Edit, Report } from '../results/diagnostic.ts';
import { compareSpans } from '../text/source.ts';

/** What mending comes to: new texts by path, the findings that are gone, and those that could not be mended. */
export interface Mended {
  readonly texts: ReadonlyMap<string, string>;
  readonly mended: readonly Diagnostic[];
  readonly left: readonly { readonly diagnostic: Diagnostic; readonly reason: string }[];
  /** What is found afterwards. */
  readonly report: Report;
}

/** Which fixes are written, and how they are tried. */
export interface MendOptions {
  /** Write fixes that change meaning as well. */
  readonly all: boolean;
  /** Judges a repository as the findings were found. */
  readonly judge: (repository: Repository) => Report;
}

const CONFLICT = 'it meets another fix';
const USELESS = 'it would not remove its finding, or would bring another one';

/** More rounds than this are not needed: a fix that makes room for another is rare. */
const MOST_ROUNDS = 10;

/**
 * Applies the fixes of a report as far as each removes its finding and adds none, and those that are possible then: the
 * result is judged again before it is taken. Nothing is written here.
 */
export function mend(repository: Repository, report: Report, options: MendOptions): Mended {
  let whole: Mended = { texts: new Map(), mended: [], left: [], report };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { texts, mended, left, report: after } = mendOnce(withTexts(repository, whole.texts), whole.report, options);
    whole = { texts: new Map([...whole.texts, ...texts]), mended: [...whole.mended, ...mended], left, report: after };
    if (mended.length === 0) break;
  }
  return whole;
}

function mendOnce(repository: Repository, report: Report, { all, judge }: MendOptions): Mended {
  const candidates = report.diagnostics.filter(({ fix }) => fix && (all || fix.safe));
  const { apart, clashing } = withoutClashes(candidates);
  const attempt = (diagnostics: readonly Diagnostic[]): Mended | undefined => {
    const texts = editedTexts(repository, diagnostics);
    const after = judge(withTexts(repository, texts));
    return isBetter(report, after, diagnostics) ? { texts, mended: diagnostics, left: [], report: after } : undefined;
  };
  let best: Mended = { texts: new Map(), mended: [], left: [], report };
  const useless: Diagnostic[] = [];
  const queue: (readonly Diagnostic[])[] = apart.length > 0 ? [apart] : [];
  for (let group = queue.shift(); group; group = queue.shift()) {
    const better = attempt([...best.mended, ...group]);
    if (better) best = better;
    else if (group.length === 1) useless.push(...group);
    else queue.unshift(group.slice(0, group.length >> 1), group.slice(group.length >> 1));
  }
  const left = [
    ...clashing.map((diagnostic) => ({ diagnostic, reason: CONFLICT })),
    ...useless.map((diagnostic) => ({ diagnostic, reason: USELESS })),
  ];
  return { ...best, left: left.toSorted((a, b) => compareSpans(a.diagnostic.at, b.diagnostic.at)) };
}

/** Fixes that touch no text of one another, the first in reading order taken. */
function withoutClashes(diagnostics: readonly Diagnostic[]) {
  const apart: Diagnostic[] = [];
  const clashing: Diagnostic[] = [];
  const taken: Edit[] = [];
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

function touches({ at: a }: Edit, { at: b }: Edit): boolean {
  return a.path === b.path && a.start <= b.end && b.start <= a.end;
}

function editedTexts(repository: Repository, diagnostics: readonly Diagnostic[]): ReadonlyMap<string, string> {
  const edits = diagnostics.flatMap(({ fix }) => fix?.edits ?? []);
  const texts = new Map<string, string>();
  for (const path of new Set(edits.map(({ at }) => at.path))) {
    const text = repository.text(path);
    if (text === undefined) continue;
    const edited = applyEdits(
      text,
      edits.filter(({ at }) => at.path === path),
    );
    if (edited !== text) texts.set(path, edited);
  }
  return texts;
}

/** A text with edits made that do not overlap; their offsets count in the text as it was. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { at, text: written } of edits.toSorted((a, b) => compareSpans(a.at, b.at))) {
    parts.push(text.slice(from, at.start), written);
    from = at.end;
  }
  return parts.join('') + text.slice(from);
}

/** A repository in which some files have other texts. */
export function withTexts(repository: Repository, texts: ReadonlyMap<string, string>): Repository {
  return repositoryOf({
    paths: repository.paths,
    manifests: repository.manifests,
    submodules: repository.submodules,
    barred: repository.barred,
    foreign: repository.foreign,
    links: repository.links,
    read: (path) => {
      const text = texts.get(path) ?? repository.text(path);
      return text === undefined ? unreadIn(repository, path) : { text };
    },
  });
}

/** Why a file has no text; no text is meant to be a manifest all the same but one in another encoding. */
function unreadIn(repository: Repository, path: string): Text {
  const { skip, faults } = repository.outline(path);
  const [fault] = faults;
  if (fault) return { unread: 'not-text', fault: fault.message };
  return { unread: isUnread(skip) ? skip : 'absent' };
}

/**
 * Whether the mended findings are gone, and no rule has more to say than about what was not mended. That the next link
 * of a chain is not known is no mistake, as long as what was pulled still is.
 */
function isBetter(before: Report, after: Report, mended: readonly Diagnostic[]): boolean {
  if (pulledIn(after) < pulledIn(before)) return false;
  const still = new Set(after.diagnostics.map(({ fingerprint }) => fingerprint));
  if (mended.some(({ fingerprint }) => still.has(fingerprint))) return false;
  const known = new Set(before.diagnostics.map(({ fingerprint }) => fingerprint));
  const mistakes = after.diagnostics.filter(({ rule }) => rule !== 'unknown-pull');
  if (mistakes.every(({ fingerprint }) => known.has(fingerprint))) return true;
  // A name that a fix corrects may be a part of other findings' fingerprints.
  const budget = counts(before.diagnostics);
  for (const { rule } of mended) budget.set(rule, (budget.get(rule) ?? 0) - 1);
  return [...counts(mistakes)].every(([rule, count]) => count <= (budget.get(rule) ?? 0));
}

function pulledIn({ summary, planes }: Report): number {
  return summary.pulls.pulled + planes.filter(({ verdict }) => verdict === 'pulled').length;
}

function counts(diagnostics: readonly Diagnostic[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { rule } of diagnostics) found.set(rule, (found.get(rule) ?? 0) + 1);
  return found;
}
