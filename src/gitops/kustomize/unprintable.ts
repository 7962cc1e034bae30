import type { BuildFault } from '../../landing/landing.ts';
import { spanOf } from '../../text/source.ts';
import type { Document, MapNode, ScalarNode } from '../../yaml/documents.ts';
import { isLight } from '../../yaml/light-tree.ts';
import { isNull, scalarOf } from '../../yaml/node.ts';
import { mayBeTyped } from '../../yaml/scalar.ts';
import type { Sheet } from '../../yaml/sheet.ts';
import { behind, isKeyAt, kindAt, PLAIN, STRIDE } from '../../yaml/tape.ts';
import { keysTwice, mapsIn } from '../../yaml/twice.ts';

/** Of 1,024 characters two are quotes. */
const LONGEST_KEY = 1022;

/** Whether a document may have keys for which kustomize can't print it: false only where it has none. */
export function mayBeUnprintable({ root, duplicates }: Document): boolean {
  return duplicates.length > 0 || !isLight(root) || root.read(holdsTypedKey, undefined);
}

function holdsTypedKey({ nodes, text }: Sheet, node: number): boolean {
  const end = behind(nodes, node);
  for (let at = node + STRIDE; at < end; at += STRIDE) {
    if (!isKeyAt(nodes, at)) continue;
    const start = nodes[at + 1] ?? 0;
    if ((nodes[at + 2] ?? 0) - start > LONGEST_KEY) return true;
    if (kindAt(nodes, at) !== PLAIN) continue;
    if (mayBeTyped(text, start, nodes[at + 2]) || (text[start + YEAR] === '-' && isDigit(text[start]))) return true;
  }
  return false;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

/**
 * The key for which kustomize can't print a tree, if there is one: it stands twice in its mapping, is too long to be
 * read again once it is in quotes, or is no text. Keys of the root need not be one, but for null. Follows
 * kyaml/yaml/rnode.go v0.20.1: MarshalJSON; go.yaml.in/yaml/v3 v3.0.4 scannerc.go: max_simple_key.
 */
export function unprintable(root: MapNode): BuildFault | undefined {
  for (const map of mapsIn(root)) {
    const [twice] = keysTwice(map);
    if (twice) return { kind: 'invalid', message: `"${twice.text}" stands twice in its mapping`, at: spanOf(twice) };
    const long = map.entries.find(
      ({ key }) => key.text.length > LONGEST_KEY && [...key.text].length > LONGEST_KEY,
    )?.key;
    if (long) return { kind: 'invalid', message: `a key is longer than ${LONGEST_KEY} characters`, at: spanOf(long) };
    const typed = map.entries.find(({ key }) => (map === root ? isNull(key) : !isText(key)))?.key;
    if (typed) return { kind: 'invalid', message: `the key "${typed.text}" must be a text`, at: spanOf(typed) };
  }
  return undefined;
}

function isText(key: ScalarNode): boolean {
  return typeof scalarOf(key) === 'string' && !(key.plain && key.text[YEAR] === '-' && isTime(key.text));
}

/** How many digits stand before a date's first dash. */
const YEAR = 4;
const CLOCK = '(?:[01]?\\d|2[0-3]):[0-5]?\\d:[0-5]?\\d(?:[.,]\\d+)?';
const ZONE = 'Z|[+-](?:[01]\\d|2[0-4]):(?:[0-5]\\d|60)';
const TIME = new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[Tt]${CLOCK}(?:${ZONE})| +${CLOCK})?$`);

/** Whether plain text is a date, which no text is. Follows go.yaml.in/yaml/v3 v3.0.4 resolve.go: parseTimestamp. */
function isTime(text: string): boolean {
  const [year, month, day] = TIME.exec(text)?.slice(1).map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}
