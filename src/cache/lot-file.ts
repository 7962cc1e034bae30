import { join } from 'node:path';
import type { LotFacts } from '../facts/extract.ts';
import { packLot } from '../facts/lot-packing.ts';
import type { ContentIds } from '../reading/content-id.ts';
import { sha256 } from '../text/digest.ts';
import { put, type Shelf, taken } from './shelf.ts';

/** What stands in the first line of a file: when the second one, the facts, may be used. */
interface Head {
  /** What the lot is, and what it was planned from. */
  readonly lot: string;
  /** The files that were read for it. */
  readonly inputs: readonly string[];
  readonly contents: string;
  /** The digest of the facts. */
  readonly facts: string;
}

/** What is kept of a lot, whether or not its files hold the same by now. */
export interface LotFile extends Pick<Head, 'inputs'> {
  /** The digest of the packed facts. */
  readonly digest: string;
  /** The packed facts, as they were packed; undefined where they are not whole. */
  packed(): string | undefined;
  /** Whether every file that was read for it holds what it did. */
  isOf(ids: ContentIds): boolean;
}

/** What is kept of a lot, if anything is. */
export function lotFileOf(shelf: Shelf, lot: string): LotFile | undefined {
  try {
    const [written = '', packed = ''] = taken(fileOf(shelf, lot)).split('\n');
    const { facts: digest, inputs, contents, ...head }: Head = JSON.parse(written);
    if (head.lot !== lot) return undefined;
    return {
      inputs,
      digest,
      packed: () => (digest === sha256(packed) ? packed : undefined),
      isOf: (ids) => contents === ids.contents(inputs),
    };
  } catch {
    return undefined;
  }
}

/** The facts of a lot, and the files that they were read from. */
export interface ReadLot {
  readonly facts: LotFacts;
  readonly inputs: readonly string[];
  /** The key of what is veiled in them once they are packed. */
  readonly veil: string;
}

/** Keeps the facts of a lot, and gives them packed, with their digest. That they can't be kept is no fault. */
export function keepLot(
  shelf: Shelf,
  lot: string,
  ids: ContentIds,
  { facts, inputs, veil }: ReadLot,
): { readonly packed: string; readonly digest: string } {
  const packed = packLot(facts, veil);
  const digest = sha256(packed);
  const head: Head = { lot, inputs, contents: ids.contents(inputs), facts: digest };
  try {
    put(shelf, fileOf(shelf, lot), `${JSON.stringify(head)}\n${packed}`);
  } catch {
    // A directory that can't be written keeps nothing.
  }
  return { packed, digest };
}

function fileOf({ directory }: Shelf, lot: string): string {
  return join(directory, `lot-${lot.slice(0, 16)}.json`);
}
