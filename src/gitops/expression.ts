import { RE2JS, RE2JSException } from 're2js';
import { translate } from '../pattern/dialect.ts';
import { weigh } from '../pattern/weight.ts';

/** A compiled Go regular expression, or why it is not one. */
export type Expression =
  | { readonly ok: true; readonly matches: (text: string) => boolean }
  | { readonly ok: false; readonly error: string };

/** RE2 instructions that one expression may need; far more than any selector of resources. */
const MAX_SIZE = 20_000;

/**
 * A Go regular expression that must match a whole text, as kustomize anchors its selectors (api/types/selector.go
 * v0.20.1: anchorRegex). An empty one matches anything.
 */
export function wholeExpression(pattern: string): Expression {
  if (pattern === '' || pattern === '.*') return { ok: true, matches: () => true };
  if (/^[\w-]*$/.test(pattern)) return { ok: true, matches: (text) => text === pattern };
  return expression(`^(?:${pattern})$`);
}

/** A Go regular expression that matches anywhere. */
export function expression(pattern: string): Expression {
  if (weigh(pattern).size > MAX_SIZE) return { ok: false, error: 'the expression is too large' };
  try {
    const compiled = RE2JS.compile(translate(pattern).portable);
    return { ok: true, matches: (text) => compiled.test(text) };
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return { ok: false, error: error.message };
  }
}
