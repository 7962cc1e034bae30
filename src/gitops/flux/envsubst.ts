import type { Span } from '../../text/source.ts';
import { apply } from './envsubst-functions.ts';
import { Parser, type Part } from './envsubst-parser.ts';

export { BadSubstitution } from './envsubst-parser.ts';

/** What a variable is worth: a text, with where it was written; nothing; or something that the files don't tell. */
export type Lookup = { readonly value: string; readonly at?: Span } | { readonly unknown: string } | undefined;

/** A text with its variables replaced, and those that had no value and no default. */
export interface Expansion {
  readonly text: string;
  readonly missing: readonly string[];
  /** Why the text can't be known; the first reason. */
  readonly unknown?: string;
  /** Where the text was written that now stands for a variable alone. */
  readonly at?: Span;
}

/** How many characters may yet be read and written, of all texts in which the same variables are replaced. */
export interface Effort {
  left: number;
}

/** More than any cluster takes. */
export function newEffort(): Effort {
  return { left: 50_000_000 };
}

const TOO_MUCH = 'its variables make more of it than can be evaluated';

/**
 * Replaces `${var}` and its functions as Flux does (fluxcd/pkg envsubst v1.5.0, a fork of drone/envsubst): `$${` is
 * an escape, a variable without a value is empty, and `:-`, `:=`, `:+`, `:?` and `=` all give a default.
 * Throws `BadSubstitution`.
 */
export function envsubst(text: string, lookup: (name: string) => Lookup, effort = newEffort()): Expansion {
  const missing: string[] = [];
  let unknown: string | undefined;
  const spend = (characters: number): boolean => {
    effort.left -= characters;
    if (effort.left < 0) unknown ??= TOO_MUCH;
    return effort.left >= 0;
  };
  const evaluate = (part: Part): string => {
    if (typeof part === 'string') return part;
    const args = part.args.map(evaluate);
    const found = lookup(part.param);
    if (found === undefined && !(isDefault(part.name) && args.join('') !== '')) missing.push(part.param);
    if (found && 'unknown' in found) {
      unknown ??= found.unknown;
      return '';
    }
    const value = found?.value ?? '';
    return spend(costOf(part.name, value, args)) ? apply(part.name, value, args) : '';
  };
  const parts = new Parser(text).parse();
  const expanded = parts.map(evaluate).join('');
  if (unknown !== undefined) return { text: expanded, missing, unknown };
  const [only] = parts;
  const found = parts.length === 1 && typeof only === 'object' ? lookup(only.param) : undefined;
  if (!found || !('value' in found) || found.value !== expanded || !found.at) return { text: expanded, missing };
  return { text: expanded, missing, at: found.at };
}

/** What a function reads and writes at most: of those with a pattern, something for each place that it may match. */
function costOf(name: string, value: string, args: readonly string[]): number {
  const length = args.reduce((sum, arg) => sum + arg.length, 1);
  return /^[#%/]/.test(name) ? (value.length + 1) * length : value.length + length;
}

function isDefault(name: string): boolean {
  return /^[:=]/.test(name) && name !== ':';
}
