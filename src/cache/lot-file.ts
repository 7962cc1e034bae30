import { join } from 'node:path';
import type { LotFacts } from '../facts/extract.ts';
import { packLot } from '../facts/lot-packing.ts';
import type { ContentIds } from '../reading/content-id.ts';
import { sha256 } from '../text/digest.ts';
import { put, type Shelf, taken, touch } from './shelf.ts';

/** What a file holds: when facts, which are in a file that is called by their digest, may be used. */
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
  /** Whether every file that was read for it holds what it did. */
  isOf(ids: ContentIds): boolean;
}

/** What is kept of a lot, if anything is. */
export function lotFileOf(shelf: Shelf, lot: string): LotFile | undefined {
  try {
    const { facts: digest, inputs, contents, ...head }: Head = JSON.parse(taken(fileOf(shelf, lot)));
    return head.lot === lot ? { inputs, digest, isOf: (ids) => contents === ids.contents(inputs) } : undefined;
  } catch {
    return undefined;
  }
}

/** Packed facts of this digest, as they were packed; undefined where they are not kept, or not whole. */
export function packedFacts(shelf: Shelf, digest: string): string | undefined {
  try {
    const packed = taken(factsFile(shelf, digest));
    if (digest !== sha256(packed)) return undefined;
    useFacts(shelf, digest);
    return packed;
  } catch {
    return undefined;
  }
}

/** Facts that are used are kept, as those that no run uses are not for long. */
export function useFacts(shelf: Shelf, digest: string): void {
  try {
    touch(factsFile(shelf, digest));
  } catch {
    // They are gone, or not this user's.
  }
}

/** The facts of a lot, and the files that they were read from. */
export interface ReadLot {
  readonly facts: LotFacts;
  readonly inputs: readonly string[];
  /** The key of what is veiled in them once they are packed. */
  readonly veil: string;
}

/** Keeps the facts of a lot, and gives the digest of what they are packed to. That they can't be kept is no fault. */
export function keepLot(shelf: Shelf, lot: string, ids: ContentIds, { facts, inputs, veil }: ReadLot): string {
  const packed = packLot(facts, veil);
  const digest = sha256(packed);
  const head: Head = { lot, inputs, contents: ids.contents(inputs), facts: digest };
  try {
    put(shelf, factsFile(shelf, digest), packed);
    put(shelf, fileOf(shelf, lot), JSON.stringify(head));
  } catch {
    // A directory that can't be written keeps nothing.
  }
  return digest;
}

function factsFile({ directory }: Shelf, digest: string): string {
  return join(directory, `facts-${digest.slice(0, 16)}.json`);
}

function fileOf({ directory }: Shelf, lot: string): string {
  return join(directory, `lot-${lot.slice(0, 16)}.json`);
}
