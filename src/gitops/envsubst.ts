import type { Span } from '../text/source.ts';
import { apply } from './envsubst-functions.ts';
import { Parser, type Part } from './envsubst-parser.ts';

export { BadSubstitution } from './envsubst-parser.ts';

/** What a variable is worth: a text, nothing, or something that the files don't tell. */
export type Lookup =
  | { readonly value: string /** Where the value was written. */; readonly at?: Span }
  | { readonly unknown: string }
  | undefined;

/** A text with its variables replaced, and those that had no value and no default. */
export interface Expansion {
  readonly text: string;
  readonly missing: readonly string[];
  /** Why the text can't be known; the first reason. */
  readonly unknown?: string;
  /** Where the text was written that now stands for a variable alone. */
  readonly at?: Span;
}

/**
 * Replaces `${var}` and its functions as Flux does (fluxcd/pkg envsubst v1.5.0, a fork of drone/envsubst): `$${` is
 * an escape, a variable without a value is empty, and `:-`, `:=`, `:+`, `:?` and `=` all give a default.
 * Throws `BadSubstitution`.
 */
export function envsubst(text: string, lookup: (name: string) => Lookup): Expansion {
  const missing: string[] = [];
  let unknown: string | undefined;
  const evaluate = (part: Part): string => {
    if (typeof part === 'string') return part;
    const args = part.args.map(evaluate);
    const found = lookup(part.param);
    if (found === undefined && !(isDefault(part.name) && args.join('') !== '')) missing.push(part.param);
    if (found && 'unknown' in found) {
      unknown ??= found.unknown;
      return '';
    }
    return apply(part.name, found?.value ?? '', args);
  };
  const parts = new Parser(text).parse();
  const expanded = parts.map(evaluate).join('');
  if (unknown !== undefined) return { text: expanded, missing, unknown };
  const [only] = parts;
  const found = parts.length === 1 && typeof only === 'object' ? lookup(only.param) : undefined;
  if (!found || !('value' in found) || found.value !== expanded || !found.at) return { text: expanded, missing };
  return { text: expanded, missing, at: found.at };
}

function isDefault(name: string): boolean {
  return /^[:=]/.test(name) && name !== ':';
}
