import type { Node, ScalarNode } from '../yaml/documents.ts';
import type { LotFacts } from './extract.ts';
import { PackingError, pack, unpack } from './packing.ts';
import { veiled } from './veil.ts';
import { withoutCredentials } from './withheld.ts';

/**
 * The facts of a lot as a text: no credential is in it, not even one that a manifest holds in clear. Names that may be
 * credentials, and credentials that are compared, are veiled by the key.
 */
export function packLot({ facts, ...lot }: LotFacts, key: string): string {
  const mentions = facts.mentions.map((mention) => ({ ...mention, name: veiled(mention.name, key) }));
  const references = facts.references.map((name) => veiled(name, key));
  return pack({ ...lot, facts: { ...facts, mentions, references } }, (value) =>
    isCollection(value) ? withoutCredentials(value, key) : value,
  );
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
