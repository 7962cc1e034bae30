import type { Span } from '../text/source.ts';
import type { ReportView } from './view.ts';

const WINDOW = 100;
const FACTOR = 37;
const END = 0xffff;
const [TAB, LF, CR, SPACE] = [9, 10, 13, 32];

/** FACTOR to the power WINDOW, modulo 2^64, as two 32-bit halves. */
const POWER = powerOf(WINDOW);

/**
 * The `primaryLocationLineHash` of each line of a text, the first at index 0: a rolling hash over the hundred
 * characters from the line's start, blanks left out, then a colon and how many lines so far have had that hash.
 * By it GitHub tells a finding from a new one. Text is taken as decoded, a byte order mark included. One more hash
 * than lines stands for the end where the text ends in a line end. Follows src/fingerprints.ts of
 * github/codeql-action v4.36.3.
 */
export function lineHashes(text: string): readonly string[] {
  const window = new Uint16Array(WINDOW);
  const opens = new Uint8Array(WINDOW);
  const counts = new Map<string, number>();
  const hashes: string[] = [];
  let [high, low, index] = [0, 0, 0];

  const push = (unit: number, opensLine: boolean) => {
    if (opens[index]) {
      const hash = hex(high, low);
      const seen = (counts.get(hash) ?? 0) + 1;
      counts.set(hash, seen);
      hashes.push(`${hash}:${seen}`);
    }
    const leaving = window[index] ?? 0;
    const lowSum = low * FACTOR + unit - POWER.low * leaving;
    low = modulo(lowSum);
    high = modulo(high * FACTOR + Math.floor(lowSum / 2 ** 32) - POWER.high * leaving);
    window[index] = unit;
    opens[index] = opensLine ? 1 : 0;
    index = (index + 1) % WINDOW;
  };

  let opensLine = true;
  for (const unit of unitsOf(text)) {
    push(unit, opensLine);
    opensLine = unit === LF;
  }
  for (let i = 0; i < WINDOW; i++) push(0, false);
  return hashes;
}

/** The hash of the line in which a span starts; each file is hashed once. Undefined where its text is not at hand. */
export function lineHasher({ places, text, marked }: ReportView): (at: Span) => string | undefined {
  const known = new Map<string, readonly string[]>();
  return (at) => {
    const { path } = at;
    const source = text(path);
    if (source === undefined) return undefined;
    const hashes = known.get(path) ?? lineHashes(marked?.(path) ? `\ufeff${source}` : source);
    known.set(path, hashes);
    return hashes[places.of(at).line - 1];
  };
}

/** What is hashed of a text: each line end as one LF, no blanks, an end mark. */
function* unitsOf(text: string): Iterable<number> {
  let previous = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === CR) yield LF;
    else if (unit !== SPACE && unit !== TAB && !(unit === LF && previous === CR)) yield unit;
    previous = unit;
  }
  yield END;
}

function powerOf(exponent: number): { readonly high: number; readonly low: number } {
  const power = BigInt.asUintN(64, BigInt(FACTOR) ** BigInt(exponent));
  return { high: Number(power >> 32n), low: Number(power & 0xffffffffn) };
}

function modulo(value: number): number {
  return value - Math.floor(value / 2 ** 32) * 2 ** 32;
}

function hex(high: number, low: number): string {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}
