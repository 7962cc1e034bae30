import { join } from 'node:path';
import type { Stencil } from '../facts/stencil.ts';
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
  /** The digest of the stencils, which stand in the second line. */
  readonly stencils: string;
}

/** What is kept of a lot, whether or not its files hold the same by now. */
export interface LotFile extends Pick<Head, 'inputs'> {
  /** The digest of the packed facts. */
  readonly digest: string;
  /** Whether every file that was read for it holds what it did. */
  isOf(ids: ContentIds): boolean;
  /** The stencils of its files, by path. */
  stencils(): ReadonlyMap<string, Stencil>;
}

/** What is kept of a lot, if anything is. */
export function lotFileOf(shelf: Shelf, lot: string): LotFile | undefined {
  try {
    const [written = '', second = ''] = taken(fileOf(shelf, lot)).split('\n');
    const { facts: digest, inputs, contents, ...head }: Head = JSON.parse(written);
    if (head.lot !== lot) return undefined;
    return {
      inputs,
      digest,
      isOf: (ids) => contents === ids.contents(inputs),
      stencils: () => new Map(head.stencils === sha256(second) ? JSON.parse(second) : []),
    };
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

/** What is to be kept of a lot that was read. */
export interface ReadLot extends Pick<Head, 'inputs'> {
  /** Its facts, packed; undefined where they are not to be kept. */
  readonly packed: string | undefined;
  readonly stencils: ReadonlyMap<string, Stencil>;
}

/** Keeps a lot, and gives the digest of its facts, empty where they are not kept. That it can't be kept is no fault. */
export function keepLot(shelf: Shelf, lot: string, ids: ContentIds, { packed, inputs, stencils }: ReadLot): string {
  const digest = packed === undefined ? '' : sha256(packed);
  const second = JSON.stringify([...stencils]);
  const head: Head = { lot, inputs, contents: ids.contents(inputs), facts: digest, stencils: sha256(second) };
  try {
    if (packed !== undefined) put(shelf, factsFile(shelf, digest), packed);
    put(shelf, fileOf(shelf, lot), `${JSON.stringify(head)}\n${second}`);
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
