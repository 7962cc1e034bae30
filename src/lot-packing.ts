import type { Entry, MapNode, Node, ScalarNode } from './documents.ts';
import type { LotFacts } from './extract.ts';
import { CLOSED } from './mask-field.ts';
import { scalarNode } from './node.ts';
import { PackingError, pack, unpack } from './packing.ts';
import { isStump } from './resources/data-plane.ts';

/** The facts of a lot as a text: no credential is in it, not even one that a manifest holds in clear. */
export function packLot(lot: LotFacts): string {
  return pack(lot, (value) => (isCollection(value) ? withoutCredentials(value) : value));
}

/** Reads the facts of a lot. Throws `PackingError` where the text holds none. */
export function unpackLot(text: string): LotFacts {
  const lot = unpack(text);
  if (!isLot(lot)) throw new PackingError('these are no facts of a lot');
  return lot;
}

function isLot(value: unknown): value is LotFacts {
  if (typeof value !== 'object' || value === null) return false;
  return 'facts' in value && 'remains' in value && 'files' in value && value.files instanceof Map;
}

function isCollection(value: object): value is Exclude<Node, ScalarNode> {
  if (!('kind' in value && 'path' in value)) return false;
  return (value.kind === 'map' && 'entries' in value) || (value.kind === 'seq' && 'items' in value);
}

/** A collection as plain data, the values of its credentials masked. */
function withoutCredentials(node: Exclude<Node, ScalarNode>): object {
  const { kind, path, start, end } = node;
  if (node.kind === 'seq') return { kind, path, start, end, items: node.items };
  const entries = node.entries.map((entry) => (isCredential(entry, node) ? { ...entry, value: masked(entry) } : entry));
  return { kind, path, start, end, entries };
}

/** Whether an entry holds a credential in clear: by its key, or by the name that stands beside its value. */
function isCredential({ key, value }: Entry, { entries }: MapNode): boolean {
  if (value.kind !== 'scalar' || STAND_IN.test(value.text) || isStump(value.text)) return false;
  if (CLOSED.test(key.text)) return true;
  if (key.text !== 'value' && key.text !== 'content') return false;
  return (
    /"?auths"?\s*:|-----BEGIN/.test(value.text) ||
    entries.some(
      ({ key: { text }, value: name }) =>
        (text === 'name' || text === 'key') && name.kind === 'scalar' && CLOSED.test(name.text.replaceAll('_', '')),
    )
  );
}

/** What stands in place of a credential: whether a key is one is judged by its text. */
const STAND_IN = /^\s*$|^(?:ENC\[|<.*>$)|\$\{|\{\{|\.\.\.|change-?me|placeholder|redacted|replace|xxx|your[-_]/i;

function masked({ value }: Entry): ScalarNode {
  return scalarNode('***', value);
}
