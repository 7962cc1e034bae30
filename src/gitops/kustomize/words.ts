import type { Document, Node, ScalarNode } from '../../yaml/documents.ts';
import { isLight } from '../../yaml/light-tree.ts';
import { mapNode, seqNode } from '../../yaml/node.ts';
import type { Sheet } from '../../yaml/sheet.ts';
import { behind, kindAt, PLAIN, STRIDE } from '../../yaml/tape.ts';

/** Words that are booleans in YAML 1.1 alone. */
const WORDS: ReadonlySet<string> = new Set(
  ['y', 'yes', 'on', 'n', 'no', 'off'].flatMap((word) => [
    word,
    word.toUpperCase(),
    `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  ]),
);
const LONGEST = 3;

/** Whether a text is such a word. */
export function isWord(text: string): boolean {
  return WORDS.has(text);
}

/**
 * Documents in which each such word is a text: kustomize reads YAML 1.2 and quotes them in what it writes. Follows
 * go.yaml.in/yaml/v3 resolve.go, as kyaml v0.20.1 decodes resources and strategic merge patches.
 */
export function withWords(documents: readonly Document[]): readonly Document[] {
  return documents.map((document) =>
    mayHoldWord(document.root) ? { ...document, root: worded(document.root) } : document,
  );
}

/** Whether such a word may stand in a tree: false only where none does. */
function mayHoldWord(root: Node): boolean {
  return isLight(root) ? root.read(holdsWord, undefined) : true;
}

function holdsWord({ nodes, text }: Sheet, node: number): boolean {
  const end = behind(nodes, node);
  for (let at = node + STRIDE; at < end; at += STRIDE) {
    const start = nodes[at + 1] ?? 0;
    const length = (nodes[at + 2] ?? 0) - start;
    if (length <= LONGEST && kindAt(nodes, at) === PLAIN && WORDS.has(text.slice(start, start + length))) return true;
  }
  return false;
}

function worded(root: Node): Node {
  const seen = new Map<Node, Node>();
  const below = (node: Node): Node => {
    const known = seen.get(node) ?? wordedNode(node, below);
    seen.set(node, known);
    return known;
  };
  return below(root);
}

function wordedNode(node: Node, below: (node: Node) => Node): Node {
  if (node.kind === 'scalar') return wordedScalar(node);
  if (node.kind === 'seq') {
    const { items } = node;
    const after = items.map(below);
    return after.some((item, i) => item !== items[i]) ? seqNode(after, node) : node;
  }
  const { entries } = node;
  const after = entries.map(({ key, value }) => ({ key: wordedScalar(key), value: below(value) }));
  return after.some(({ key, value }, i) => key !== entries[i]?.key || value !== entries[i]?.value)
    ? mapNode(after, node)
    : node;
}

function wordedScalar(node: ScalarNode): ScalarNode {
  return node.plain && WORDS.has(node.text) ? { ...node, plain: false } : node;
}
