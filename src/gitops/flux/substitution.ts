import type { Built, Taint } from '../../landing/landing.ts';
import { REPLICATE_TO } from '../../replicator/replication.ts';
import { spanOf } from '../../text/source.ts';
import type { MapNode, Node, ScalarNode } from '../../yaml/documents.ts';
import { mayHold } from '../../yaml/light-tree.ts';
import { mapNode, rewrittenString, seqNode, textAt } from '../../yaml/node.ts';
import { BadSubstitution, envsubst } from './envsubst.ts';
import type { Variables } from './variables.ts';

/** A variable without a value, where it stands. */
export interface Missing {
  readonly variable: string;
  readonly at: ScalarNode;
  readonly field: readonly (string | number)[];
}

/** A resource after substitution, and what went wrong. */
export interface Substituted {
  readonly built: Built;
  readonly missing: readonly Missing[];
  /** A text on which Flux gives up. */
  readonly refused?: { readonly message: string; readonly at: ScalarNode };
  /** What Flux may give up on. */
  readonly doubt?: Taint;
}

const SWITCH = 'kustomize.toolkit.fluxcd.io/substitute';

/**
 * A resource with its variables replaced. What is unknown keeps its text and taints its field. Where there are no
 * variables at all, those are missing that stand where one is meant to be replaced.
 */
export function substituted(built: Built, variables: Variables): Substituted {
  const { root } = built;
  if (!variables.any) return { built, missing: leftIn(root) };
  const off = ['labels', 'annotations'].some((field) => textAt(root, 'metadata', field, SWITCH)?.value === 'disabled');
  if (off) return { built, missing: [] };
  const missing: Missing[] = [];
  const taints: Taint[] = [];
  const doubts: Taint[] = [];
  const replace = (node: ScalarNode, field: readonly (string | number)[]): ScalarNode => {
    if (!/\$[{$]/.test(node.text)) return node;
    const expansion = envsubst(node.text, variables.lookup, variables.effort);
    for (const variable of expansion.missing) missing.push({ variable, at: node, field });
    const replaced = expansion.unknown === undefined ? rewritten(node, expansion.text) : undefined;
    if (replaced) return expansion.at ? { ...replaced, ...spanOf(expansion.at) } : replaced;
    const taint = { reason: expansion.unknown ?? UNFIT, at: spanOf(node), field };
    if (expansion.unknown === undefined) doubts.push(taint);
    taints.push(expansion.unknown === undefined ? taint : { ...taint, fills: true });
    return node;
  };
  try {
    const replaced = mapScalars(root, replace, []);
    if (replaced.kind !== 'map' || (replaced === root && taints.length === 0)) return { built, missing };
    const [doubt] = doubts;
    const result = { ...built, root: replaced, taints: [...built.taints, ...taints] };
    return doubt ? { built: result, missing, doubt } : { built: result, missing };
  } catch (error) {
    if (error instanceof Refusal) return { built, missing: [], refused: error };
    throw error;
  }
}

class Refusal extends Error {
  readonly at: ScalarNode;
  constructor(message: string, at: ScalarNode) {
    super(message);
    this.at = at;
  }
}

/** Replaces the scalars of a tree that may hold a variable. */
function mapScalars(
  node: Node,
  replace: (node: ScalarNode, field: readonly (string | number)[]) => ScalarNode,
  field: readonly (string | number)[],
): Node {
  if (node.kind === 'scalar') {
    try {
      return replace(node, field);
    } catch (error) {
      throw error instanceof BadSubstitution ? new Refusal(error.message, node) : error;
    }
  }
  if (!mayHold(node, '$')) return node;
  if (node.kind === 'seq') {
    const items = node.items.map((item, i) => mapScalars(item, replace, [...field, i]));
    return items.some((item, i) => item !== node.items[i]) ? seqNode(items, node) : node;
  }
  const entries = node.entries.map(({ key, value }) => ({
    key: replace(key, field),
    value: mapScalars(value, replace, [...field, key.text]),
  }));
  const changed = entries.some(({ key, value }, i) => key !== node.entries[i]?.key || value !== node.entries[i]?.value);
  return changed ? mapNode(entries, node) : node;
}

const UNFIT = 'what is substituted makes other YAML than a text of where it stands';

/**
 * Flux substitutes in YAML that was written anew, where quotes are kept only if a text needs them: an unquoted result
 * is typed again by what it says, space around it is none, and quotes that a value brings along are read as quotes.
 * Undefined where it is more than one text, as `a: b` is.
 */
function rewritten(node: ScalarNode, text: string): ScalarNode | undefined {
  if (!isWrittenPlain(node.text)) return keepsMarks(node.text, text) ? rewrittenString(node, text) : undefined;
  const trimmed = text.trim();
  const quoted = /^"([^"\\]*)"$|^'([^']*)'$/.exec(trimmed);
  if (quoted) return rewrittenString(node, quoted[1] ?? quoted[2] ?? '');
  return isWrittenPlain(trimmed) ? { ...rewrittenString(node, trimmed), plain: true } : undefined;
}

function isWrittenPlain(text: string): boolean {
  return !/\n|^[\s,[\]{}#&*!|>'"%@`]|^---|^\.{3}|^[-?:](?:\s|$)|:\s|\s#|[:\s]$/.test(text) && !hasUnprinted(text);
}

/** Whether a text has a character that YAML is written with only as an escape in double quotes. */
function hasUnprinted(text: string): boolean {
  return /[^\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd]/.test(text);
}

/**
 * Whether a text that is written in quotes, or as a block of lines, gets no mark from its variables that ends it or
 * begins an escape.
 */
function keepsMarks(before: string, after: string): boolean {
  const isEscaped = hasUnprinted(before) || (before.includes('\n') && /[ ](?:\n|$)/.test(before));
  if (!isEscaped && before.includes('\n')) return true;
  const marks = isEscaped ? /["\\]/g : /'/g;
  return (before.match(marks) ?? []).length === (after.match(marks) ?? []).length;
}

/** Variables that nothing substitutes, in the fields where a text with one is never right: names, namespaces, images, patterns. */
function leftIn(root: MapNode): readonly Missing[] {
  const missing: Missing[] = [];
  mapScalars(
    root,
    (node, field) => {
      const [variable] = /(?<=^|[^$])\$\{[A-Za-z_]\w*(?=[:}])/.exec(node.text) ?? [];
      if (variable !== undefined && isNaming(field)) missing.push({ variable: variable.slice(2), at: node, field });
      return node;
    },
    [],
  );
  return missing;
}

function isNaming(field: readonly (string | number)[]): boolean {
  const last = field[field.length - 1];
  if (field[0] === 'metadata' && field[1] === 'annotations') return last === REPLICATE_TO;
  if (field[0] === 'metadata') return field.length === 2 && (last === 'name' || last === 'namespace');
  return last === 'image' || (last === 'name' && field.includes('imagePullSecrets'));
}
