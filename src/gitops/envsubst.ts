import { apply } from './envsubst-functions.ts';
import { Parser, type Part } from './envsubst-parser.ts';

export { BadSubstitution } from './envsubst-parser.ts';

/** What a variable is worth: a text, nothing, or something that the files don't tell. */
export type Lookup = { readonly value: string } | { readonly unknown: string } | undefined;

/** A text with its variables replaced, and those that had no value and no default. */
export interface Expansion {
  readonly text: string;
  readonly missing: readonly string[];
  /** Why the text can't be known; the first reason. */
  readonly unknown?: string;
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
  const expanded = new Parser(text).parse().map(evaluate).join('');
  return unknown === undefined ? { text: expanded, missing } : { text: expanded, missing, unknown };
}

function isDefault(name: string): boolean {
  return /^[:=]/.test(name) && name !== ':';
}
