import { RE2JS, RE2JSException } from 're2js';
import { translate } from '../../pattern/dialect.ts';
import { weigh } from '../../pattern/weight.ts';
import { remembering } from '../../remember.ts';

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
export const wholeExpression = remembering((pattern): Expression => {
  if (pattern === '') return { ok: true, matches: () => true };
  if (/^[\w-]*$/.test(pattern)) return { ok: true, matches: (text) => text === pattern };
  if (isSimple(pattern)) {
    const compiled = new RegExp(`^(?:${pattern.replaceAll('.', '[^\\n]')})$`, 'u');
    return { ok: true, matches: (text) => compiled.test(text) };
  }
  return expression(`^(?:${pattern})$`);
});

/** No longer simple ones, in UTF-16 code units: what follows a `.*` is sought at every place of a text. */
const SIMPLE_LENGTH = 200;

/**
 * Whether an expression says the same in JavaScript, and can't be slow there: words and dots, in each alternative no
 * more than one `.*`. Almost all selectors are such, and RE2's compiler need not be loaded for them.
 */
function isSimple(pattern: string): boolean {
  if (pattern.length > SIMPLE_LENGTH) return false;
  const [, alternatives = pattern] = /^\((.*)\)$/.exec(pattern) ?? [];
  return alternatives.split('|').every((one) => /^[\w.-]*(?:\.\*[\w.-]*)?$/.test(one));
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
