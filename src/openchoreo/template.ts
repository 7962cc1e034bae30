import type { Taint } from '../landing/landing.ts';
import { shortened } from '../text/shortened.ts';
import { spanOf } from '../text/source.ts';
import type { Entry, MapNode, Node, ScalarNode } from '../yaml/documents.ts';
import { mapNode, scalarNode, scalarOf, seqNode } from '../yaml/node.ts';
import { type Budget, fail } from './budget.ts';
import { evaluate, type Variables } from './cel/evaluate.ts';
import {
  failing,
  gapOf,
  isFailing,
  isOmitted,
  isOptional,
  numberText,
  plainOf,
  scalarFor,
  stringOf,
  undecided,
  whyUndecided,
  writtenFor,
} from './cel/value.ts';

/** An expression within a text: `${…}`. */
interface Hole {
  readonly start: number;
  readonly end: number;
  readonly inner: string;
}

/**
 * The expressions of a text; a brace within quotes does not count. Follows OpenChoreo v1.2.3,
 * internal/template/engine.go: findCELSpans, which refuses a nested `${`: undefined here.
 */
export function holesOf(text: string): readonly Hole[] | undefined {
  const holes: Hole[] = [];
  for (let start = text.indexOf('${'); start >= 0; start = text.indexOf('${', holes.at(-1)?.end ?? text.length)) {
    const end = closing(text, start + 2);
    if (end === undefined) return undefined;
    if (end < 0) break;
    holes.push({ start, end, inner: text.slice(start + 2, end - 1) });
  }
  return holes;
}

/** The offset behind the brace that closes an expression; -1 where none does, undefined where another one begins. */
function closing(text: string, from: number): number | undefined {
  let depth = 1;
  let quote = '';
  for (let i = from; i < text.length; i++) {
    const character = text.charAt(i);
    if (quote !== '') {
      if (character === '\\') i++;
      else if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return i + 1;
    else if (character === '$' && text.charAt(i + 1) === '{') return undefined;
  }
  return -1;
}

/**
 * A template with its expressions replaced by their values. A text that is one expression takes its value as it is,
 * with the place where that was written. What is not decided stays in the tree, marked.
 */
export function render(template: Node, variables: Variables, budget: Budget): Node {
  if (--budget.steps < 0) return undecided('its templates take too many steps', template);
  if (template.kind === 'scalar') return renderText(template, variables, budget);
  if (template.kind === 'seq') {
    const items = template.items.map((item) => render(item, variables, budget)).filter((item) => !isOmitted(item));
    return seqNode(items, template);
  }
  const entries = template.entries.flatMap(({ key, value }): Entry[] => {
    const rendered = render(value, variables, budget);
    return isOmitted(rendered) ? [] : [{ key: renderKey(key, variables, budget), value: rendered }];
  });
  return mapNode(entries, template);
}

function renderKey(key: ScalarNode, variables: Variables, budget: Budget): ScalarNode {
  if (!key.text.includes('${')) return key;
  const rendered = renderText({ ...key, plain: false }, variables, budget);
  const text = stringOf(rendered);
  if (text === undefined && whyUndecided(rendered) === undefined)
    fail(budget, { reason: `the key ${key.text.trim()} is no text`, at: spanOf(key) });
  return scalarNode(text ?? key.text, key);
}

/** In UTF-16 code units: a manifest with a longer text is refused by the API server. */
const LONGEST = 3_000_000;

/** The value of a text of a template. */
export function renderText(node: ScalarNode, variables: Variables, budget: Budget): Node {
  if (!node.text.includes('${') || scalarOf(node) !== node.text) return node;
  const { text } = node;
  const holes = holesOf(text);
  if (!holes) return told(failing('it nests an expression in another', node, text), budget);
  const [only] = holes;
  if (only && holes.length === 1 && text.slice(only.start, only.end) === text.trim()) {
    return told(explained(evaluate(only.inner, variables, node, budget), node), budget);
  }
  let made = '';
  let cursor = 0;
  for (const { start, end, inner } of holes) {
    const value = evaluate(inner, variables, node, budget);
    const part = textOf(value);
    if (part === undefined)
      return told(
        explained(whyUndecided(value) === undefined ? undecided('a part of it is no text', node) : value, node),
        budget,
      );
    made += text.slice(cursor, start) + part;
    if (made.length > LONGEST) return undecided('it gets too long', node);
    cursor = end;
  }
  return scalarFor(made + text.slice(cursor), node);
}

function textOf(value: Node): string | undefined {
  const plain = plainOf(value);
  if (plain === undefined || plain === null) return undefined;
  return typeof plain === 'number' ? numberText(value, plain) : String(plain);
}

/** An error of an expression is one of the whole rendering. */
function told(value: Node, budget: Budget): Node {
  const reason = whyUndecided(value);
  if (reason !== undefined && isFailing(value)) fail(budget, { reason, at: spanOf(value) });
  return value;
}

/** An undecided value says which expression it is of, and is placed there. */
function explained(value: Node, { text, ...node }: ScalarNode): Node {
  const gap = gapOf(value);
  if (gap === undefined && value.kind === 'scalar' && plainOf(value) === null)
    return undecided(`${shortened(text, 80)} is null, which OpenChoreo writes as 0`, node, text.trim());
  if (gap === undefined) return isOptional(value) ? undecided('it is an optional value', node, text) : value;
  const reason = `${shortened(text, 80)} can't be told: ${gap.reason}`;
  return isFailing(value) ? failing(reason, node, text.trim()) : undecided({ ...gap, reason }, node, text.trim());
}

/** A rendered manifest whose undecided values have become taints. */
export interface Settled {
  readonly root: MapNode;
  readonly taints: readonly Taint[];
}

/** Keys whose undecided value is still shown, as the expression that makes it. */
const SHOWN = new Set(['image', 'name', 'namespace', 'reference', 'type', 'kind', 'apiVersion', 'secretName']);
const CONTAINER_LISTS = new Set(['containers', 'initContainers']);

/** Takes what is not decided out of a tree; where it stood, a taint tells why. */
export function settle(root: MapNode): Settled {
  const taints: Taint[] = [];
  const visit = (node: Node, path: readonly (string | number)[]): Node | undefined => {
    if (node.kind === 'scalar') {
      const gap = gapOf(node);
      if (gap === undefined) return node;
      taints.push({ ...gap, at: spanOf(node), field: path });
      return standIn(node, path);
    }
    if (node.kind === 'seq') {
      const items: Node[] = [];
      for (const item of node.items) {
        const kept = visit(item, [...path, items.length]);
        if (kept) items.push(kept);
      }
      return seqNode(items, node);
    }
    return visitMap(node, path);
  };
  const visitMap = (node: MapNode, path: readonly (string | number)[]): MapNode => {
    const entries = node.entries.flatMap(({ key, value }): Entry[] => {
      const kept = visit(value, [...path, key.text]);
      return kept ? [{ key, value: kept }] : [];
    });
    return mapNode(entries, node);
  };
  return { root: visitMap(root, []), taints };
}

function standIn(node: ScalarNode, path: readonly (string | number)[]): Node | undefined {
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  const inList = typeof path.at(-1) === 'number';
  const text = scalarNode(writtenFor(node), node);
  if (CONTAINER_LISTS.has(key)) return inList ? containerOf(text) : seqNode([containerOf(text)], node);
  return SHOWN.has(key) && !inList ? text : undefined;
}

/** A container of which only the expression that makes it is known. */
function containerOf(text: ScalarNode): Node {
  return mapNode(
    [
      { key: scalarNode('name', text), value: scalarNode('?', text) },
      { key: scalarNode('image', text), value: text },
    ],
    text,
  );
}
