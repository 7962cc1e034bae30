import { withoutCredentials } from '../text/login.ts';
import { type Span, spanOf } from '../text/source.ts';
import type { Entry, MapNode, Node } from './documents.ts';
import { LightMap } from './light-tree.ts';
import { entryOf, keyOf, scalarOf, valueUnder } from './node.ts';

/** Kinds of field errors, after k8s.io/apimachinery's field.ErrorType; `decode` is a value of the wrong type. */
export type FieldErrorKind =
  | 'decode'
  | 'required'
  | 'invalid'
  | 'too-long'
  | 'unsupported'
  | 'duplicate'
  | 'forbidden'
  | 'unknown-field';

/**
 * Mistakes that are mended each in its own way: a field that is missing, or that the type of a Secret demands, a value of
 * another type than the field's, a field that is none there, a key or a container's name that stands twice, a kind of
 * another group, and what only a running pod takes.
 */
export type Mistake =
  | 'missing'
  | 'demanded'
  | 'mistyped'
  | 'stray'
  | 'repeated-key'
  | 'repeated-name'
  | 'other-group'
  | 'late-only';

/** What an error tells beside its words. */
export interface Meaning {
  readonly mistake?: Mistake;
  /** What was to be written in its place: the name of a field, or an API version. */
  readonly meant?: string;
}

/** What the API server has against a field. */
export interface FieldError extends Meaning {
  /** Its path as the API server writes it, such as `data[.dockerconfigjson]`. */
  readonly field: string;
  readonly kind: FieldErrorKind;
  /** A clause that continues the field's name; never holds a value of a Secret. */
  readonly message: string;
  /** The value; its key where the key is wrong; the nearest key above it where it is missing. */
  readonly at: Span;
}

/** An error at a field; logins in its path are left out. */
export function fieldError(
  field: string,
  kind: FieldErrorKind,
  message: string,
  at: Span,
  meaning: Meaning = {},
): FieldError {
  return { field: withoutCredentials(field), kind, message, at: spanOf(at), ...meaning };
}

/** Entries as a lenient decoder leaves them: of equal keys the last. */
export function lastEntries({ entries }: MapNode): readonly Entry[] {
  if (areDistinct(entries)) return entries;
  const last = new Map(entries.map((entry) => [keyOf(entry.key), entry]));
  return last.size === entries.length ? entries : [...last.values()];
}

/** Whether a few entries have keys that are texts as written, and all different. */
function areDistinct(entries: readonly Entry[]): boolean {
  if (entries.length > FEW) return false;
  for (let i = 0; i < entries.length; i++) {
    const key = entries[i]?.key;
    if (!key || keyOf(key) !== key.text) return false;
    for (let j = 0; j < i; j++) if (entries[j]?.key.text === key.text) return false;
  }
  return true;
}

const FEW = 16;

/** The text of a string field in a decoded object: empty where it is absent or null, as Go has it. */
export function stringOf(node: Node | undefined, key: string): string {
  if (node instanceof LightMap) return node.string(key);
  const value = valueUnder(node, key);
  return value?.kind === 'scalar' ? textOf(value) : '';
}

/** The text of a decoded string: empty for null. */
export function textOf(node: Node): string {
  const value = node.kind === 'scalar' ? scalarOf(node) : undefined;
  return typeof value === 'string' ? value : '';
}

/** Where a field stands: its value, or its key if the value is empty; else what is given. */
export function spanAt(node: Node | undefined, key: string, otherwise: Span): Span {
  const entry = entryOf(node, key);
  if (!entry) return otherwise;
  return entry.value.start < entry.value.end ? entry.value : entry.key;
}

/** The key of a field, else what is given: where to show what is missing below the field. */
export function keySpan(node: Node | undefined, key: string, otherwise: Span): Span {
  return entryOf(node, key)?.key ?? otherwise;
}
