import { countLeading } from '../sorted.ts';
import type { Place, Places } from '../text/place.ts';
import { lineStarts, position, type Span } from '../text/source.ts';
import { isKnownKey } from '../yaml/mask-field.ts';
import { type Stretch, stretchesOf } from './mask.ts';

/** What is printed in place of what is not. */
const MASK = '…';

/** Longer lines are cut this far behind the start of the span, in UTF-16 code units. */
const REACH = 1_000;

/**
 * Places over texts by path, without byte order marks; `name` gives a path as it is printed. Lines are counted and
 * secrets looked for when first asked, file by file. A span of a file without text is at its first line.
 */
export function placesOf(text: (path: string) => string | undefined, name = (path: string): string => path): Places {
  const files = new Map<string, LineFile>();
  const fileOf = (path: string): LineFile => {
    const file = files.get(path) ?? new LineFile(path, text(path));
    files.set(path, file);
    return file;
  };
  return {
    of: ({ path, start, end }) => fileOf(path).place(name(path), start, end),
    excerpt: (span) => fileOf(span.path).excerpt(span),
  };
}

/** One file as lines, and what of it may be printed. */
class LineFile {
  readonly #path: string;
  readonly #text: string | undefined;
  #starts: readonly number[] | undefined;
  #stretches: readonly Stretch[] | undefined;
  /** The line that was masked last: findings come in order. */
  #last = { line: 0, masked: '' };

  constructor(path: string, text: string | undefined) {
    this.#path = path;
    this.#text = text;
  }

  get #lines(): readonly number[] {
    this.#starts ??= lineStarts(this.#text ?? '');
    return this.#starts;
  }

  place(path: string, start: number, end: number): Place {
    const length = this.#text?.length ?? 0;
    const from = position(this.#lines, Math.min(start, length));
    const to = position(this.#lines, Math.min(Math.max(start, end), length));
    return { path, ...from, endLine: to.line, endColumn: to.column };
  }

  /**
   * Up to the span, what is masked keeps its width, so that columns hold; behind it one mark stands for it, unless the
   * line is so long that it should not be copied.
   */
  excerpt({ start }: Span): string | undefined {
    const text = this.#text;
    if (text === undefined) return undefined;
    const { line } = position(this.#lines, Math.min(start, text.length));
    const from = this.#lines[line - 1] ?? 0;
    const to = lineEnd(text, from, this.#lines[line] ?? text.length);
    this.#stretches ??= stretchesOf({ path: this.#path, text });
    if (this.#last.line !== line) this.#last = { line, masked: mask(text, from, to, this.#stretches) };
    const { masked } = this.#last;
    const column = Math.min(start - from, masked.length);
    if (masked.length > REACH) return masked.slice(0, column + REACH);
    return masked.slice(0, column) + masked.slice(column).replace(/\u2026+/g, MASK);
  }
}

function lineEnd(text: string, from: number, next: number): number {
  let end = next;
  while (end > from && /[\r\n]/.test(text.charAt(end - 1))) end--;
  return end;
}

/** A line with every code unit masked that is not known to be harmless. */
function mask(text: string, from: number, to: number, stretches: readonly Stretch[]): string {
  let masked = '';
  let here = from;
  for (let i = countLeading(stretches, ({ end }) => end <= from); here < to; i++) {
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

/**
 * What stands between scalars: punctuation is shown, and of a comment what it says to pullproof. In a document that
 * does not parse everything is a gap: of its words the known keys are shown.
 */
function maskGap(gap: string): string {
  const comment = /(?:^|\s)#/.exec(gap);
  const end = comment ? comment.index + comment[0].length : gap.length;
  const code = gap
    .slice(0, end)
    .replace(/[^\s{}[\],:?"'|>&*!#-]+/g, (word, at: number) =>
      isKnownKey(word) && /^["']?\s*:/.test(gap.slice(at + word.length, at + word.length + 20))
        ? word
        : MASK.repeat(word.length),
    );
  return comment ? code + maskComment(gap.slice(end)) : code;
}

/** Ignore comments show their rules; a resource that is commented out shows its file. */
function maskComment(comment: string): string {
  const [open = ''] =
    /^\s*pullproof-ignore(?:\s+[a-z]+(?:-[a-z]+)*(?:\s*,\s*[a-z]+(?:-[a-z]+)*)*)?(?:\s*:)?|^\s*-\s+(?:[\w.-]+\/)*[\w.-]+\.ya?ml$|^\s*/.exec(
      comment,
    ) ?? [];
  return open + MASK.repeat(comment.length - open.length);
}
