import type { Document, Node, ScalarNode } from '../yaml/documents.ts';
import { mapNode, seqNode } from '../yaml/node.ts';

/** Words that are booleans in YAML 1.1 alone. */
const WORDS: ReadonlySet<string> = new Set(
  ['y', 'yes', 'on', 'n', 'no', 'off'].flatMap((word) => [
    word,
    word.toUpperCase(),
    `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  ]),
);
const WORD = new RegExp(`(?<=[\\s:,?[{-])(?:${[...WORDS].join('|')})(?=\\s*(?:$|[,\\]}:#]))`, 'm');

/** Whether a text may hold such a word by itself. */
export function mayHoldWords(text: string): boolean {
  return WORD.test(text);
}

/**
 * Documents in which each such word is a text: kustomize reads YAML 1.2 and quotes them in what it writes. Follows
 * go.yaml.in/yaml/v3 resolve.go, as kyaml v0.20.1 decodes resources and strategic merge patches.
 */
export function withWords(documents: readonly Document[]): readonly Document[] {
  return documents.map((document) => ({ ...document, root: worded(document.root) }));
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
