import type { BuildFault } from '../../landing/landing.ts';
import { spanOf } from '../../text/source.ts';
import type { Document, MapNode, Node, ScalarNode } from '../../yaml/documents.ts';
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
 * read again once it is in quotes, or is no text. Keys of the root need not be one, but for null. So is a text that
 * is not read again. Follows
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
    const tabbed = map.entries.find(({ value }) => isTabbedBlock(value));
    if (tabbed) return { kind: 'invalid', message: TABBED, at: spanOf(tabbed.value) };
  }
  return undefined;
}

const TABBED = "text of several lines can't begin with a tab";

/** Whether it is a block that begins with a tab, which go-yaml writes without telling how far it is indented. */
export function isTabbedBlock(node: Node): boolean {
  return node.kind === 'scalar' && node.style === 'literal' && isTabbed(node.text);
}

/**
 * Whether a text begins with a tab and is written as a block: it has lines, of which none ends in a space, and can be
 * printed. Follows go.yaml.in/yaml/v3 v3.0.4 emitterc.go: yaml_emitter_analyze_scalar, yaml_emitter_write_block_scalar_hints.
 */
export function isTabbed(text: string): boolean {
  return (
    text.startsWith('\t') &&
    text.includes('\n') &&
    !/ (?:\n|$)|[^\t\n\x20-\x7E\xA0-\uD7FF\uE000-\uFFFD]|\uFEFF/.test(text)
  );
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
