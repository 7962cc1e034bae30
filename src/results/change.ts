import { type Hunk, hunksOf, lineInPlaceOf, linesTouchedBy } from '../text/hunks.ts';
import { lineStarts, position, type Span } from '../text/source.ts';
import type { Diagnostic, Reason, Report } from './diagnostic.ts';
import { type Pull, type Step, subjectOf } from './proof.ts';

/** What was judged at one moment, and the texts that it was judged from. */
export interface Moment {
  readonly report: Report;
  readonly text: (path: string) => string | undefined;
}

/** An earlier moment, to compare with. */
export interface Base extends Pick<Moment, 'report'> {
  /** Its texts: they are asked for where something is new. */
  readonly texts: () => Promise<Moment['text']>;
  /** Its report with the pulls that it counts. */
  readonly listed: () => Promise<Report>;
}

/** What is new at a moment beside an earlier one. */
export interface Change {
  /** The report with its new findings only; its proofs are of what there is now. */
  readonly report: Report;
  /** How many findings the base has too. */
  readonly known: number;
  /** Whether a line, from 1, of a file with something new differs from the base. */
  readonly changed: (path: string, line: number) => boolean;
}

/**
 * Compares by fingerprint: a finding that moved, or whose lines moved, is not new. A new finding of which no place was
 * touched gets a reason more: where the change touched what held before.
 */
export async function changeOf(now: Moment, base: Base): Promise<Change> {
  const before = new Set(base.report.diagnostics.map(({ fingerprint }) => fingerprint));
  const fresh = only(now.report, ({ fingerprint }) => !before.has(fingerprint));
  const lines = new ChangedLines(now.text, fresh.diagnostics.length > 0 ? await base.texts() : now.text);
  const untouched = (diagnostic: Diagnostic) => !spansOf(diagnostic).some((span) => lines.touch(span));
  const former = fresh.diagnostics.some(untouched) ? formerSteps(await base.listed()) : () => [];
  const diagnostics = fresh.diagnostics.map((diagnostic) => {
    const reason = untouched(diagnostic) ? lines.reasonOf(former(diagnostic)) : undefined;
    return reason ? { ...diagnostic, because: [...diagnostic.because, reason] } : diagnostic;
  });
  return {
    report: { ...fresh, diagnostics },
    known: now.report.diagnostics.length - diagnostics.length,
    changed: (path, line) => lines.changed(path).has(line),
  };
}

/** Every place that a finding and its proofs rest on. */
function spansOf({ at, because, proofs }: Diagnostic): readonly Span[] {
  const steps = proofs.flatMap((proof) => proof.steps);
  return [at, ...because.map((reason) => reason.at), ...steps.map((step) => step.at)];
}

/** How many pulls are unknown that were not so in the base. Both reports list theirs. */
export function newlyUnknown(now: Report, base: Report): number {
  const keyOf = (pull: Pull): string => `${subjectOf(pull)} ${pull.image}`;
  const before = new Set(unknownPulls(base).map(keyOf));
  return unknownPulls(now).filter((pull) => !before.has(keyOf(pull))).length;
}

/** The report with some of its findings, counted anew. */
export function only(report: Report, keep: (diagnostic: Diagnostic) => boolean): Report {
  const diagnostics = report.diagnostics.filter(keep);
  const count = (which: Diagnostic['level']): number => diagnostics.filter(({ level }) => level === which).length;
  const counts = { errors: count('error'), warnings: count('warning'), notes: count('note') };
  return { ...report, summary: { ...report.summary, ...counts }, diagnostics };
}

function unknownPulls({ pulls }: Report): readonly Pull[] {
  return pulls.filter(({ verdict }) => verdict === 'unknown');
}

/** The steps of the proofs that a finding breaks, as they were in the base. */
function formerSteps(base: Report): (diagnostic: Diagnostic) => readonly Step[] {
  const known = new Map([...base.planes, ...base.pulls].map((proof) => [subjectOf(proof), proof.proof]));
  return ({ proofs }) => proofs.flatMap(({ subject }) => known.get(subject) ?? []);
}

/** Which lines differ, file by file, when first asked. */
class ChangedLines {
  readonly #now: Moment['text'];
  readonly #base: Moment['text'];
  readonly #hunks = new Map<string, readonly Hunk[]>();
  readonly #changed = new Map<string, ReadonlySet<number>>();

  constructor(now: Moment['text'], base: Moment['text']) {
    this.#now = now;
    this.#base = base;
  }

  changed(path: string): ReadonlySet<number> {
    const lines = this.#changed.get(path) ?? linesTouchedBy(this.#hunksOf(path));
    this.#changed.set(path, lines);
    return lines;
  }

  /** Whether the line where a span starts was touched. */
  touch({ path, start }: Span): boolean {
    const changed = this.changed(path);
    return changed.size > 0 && changed.has(position(lineStarts(this.#now(path) ?? ''), start).line);
  }

  /** The first step that held in the base on a line that was replaced since. */
  reasonOf(steps: readonly Step[]): Reason | undefined {
    for (const { status, message, at } of steps) {
      const [before, after] = [this.#base(at.path), this.#now(at.path)];
      if (status === 'fails' || before === undefined || after === undefined) continue;
      const line = lineInPlaceOf(position(lineStarts(before), at.start).line, this.#hunksOf(at.path));
      if (line !== undefined)
        return { message: `here, before the change: ${message}`, at: lineAt(at.path, after, line) };
    }
    return undefined;
  }

  #hunksOf(path: string): readonly Hunk[] {
    const hunks = this.#hunks.get(path) ?? hunksOf(this.#base(path) ?? '', this.#now(path) ?? '');
    this.#hunks.set(path, hunks);
    return hunks;
  }
}

/** What a line holds, without its indentation and its end. */
function lineAt(path: string, text: string, line: number): Span {
  const starts = lineStarts(text);
  const from = starts[line - 1] ?? text.length;
  const held = text.slice(from, starts[line]);
  const indent = held.length - held.trimStart().length;
  return { path, start: from + (held.trim() === '' ? 0 : indent), end: from + held.trimEnd().length };
}
