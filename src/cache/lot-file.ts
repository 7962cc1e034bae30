import { join } from 'node:path';
import type { Stencil } from '../facts/stencil.ts';
import type { ContentIds } from '../reading/content-id.ts';
import { sha256 } from '../text/digest.ts';
import { put, type Shelf, taken, touch } from './shelf.ts';

/** The digests of what is kept of a lot, by which its files are called: another question may find it otherwise. */
export interface LotDigests {
  /** Of its packed facts; empty where they are not kept. */
  readonly facts: string;
  readonly stencils: string;
}

/** What a file holds: when facts and stencils may be used. */
interface Head {
  /** What the lot is, and what it was planned from. */
  readonly lot: string;
  /** The files that were read for it. */
  readonly inputs: readonly string[];
  readonly contents: string;
  readonly digests: LotDigests;
}

/** What is kept of a lot, whether or not its files hold the same by now. */
export interface LotFile extends Pick<Head, 'inputs' | 'digests'> {
  /** Whether every file that was read for it holds what it did. */
  isOf(ids: ContentIds): boolean;
}

/** What is kept of a lot, if anything is. */
export function lotFileOf(shelf: Shelf, lot: string): LotFile | undefined {
  try {
    const { contents, ...head }: Head = JSON.parse(taken(fileOf(shelf, lot)));
    return head.lot === lot ? { ...head, isOf: (ids) => contents === ids.contents(head.inputs) } : undefined;
  } catch {
    return undefined;
  }
}

/** The stencils of a lot's files by path, of this digest; none where they are not kept, or not whole. */
export function keptStencils(shelf: Shelf, digest: string): ReadonlyMap<string, Stencil> {
  try {
    const text = taken(stencilsFile(shelf, digest));
    return new Map(digest === sha256(text) ? JSON.parse(text) : []);
  } catch {
    return new Map();
  }
}

/** Packed facts of this digest, as they were packed; undefined where they are not kept, or not whole. */
export function packedFacts(shelf: Shelf, digest: string): string | undefined {
  try {
    const packed = taken(factsFile(shelf, digest));
    return digest === sha256(packed) ? packed : undefined;
  } catch {
    return undefined;
  }
}

/** What is used of a lot is kept, as what no run uses is not for long. */
export function useLot(shelf: Shelf, { facts, stencils }: LotDigests): void {
  for (const file of [factsFile(shelf, facts), stencilsFile(shelf, stencils)]) {
    try {
      touch(file);
    } catch {
      // It is gone, or not this user's.
    }
  }
}

/** What is to be kept of a lot that was read. */
export interface ReadLot extends Pick<Head, 'inputs'> {
  /** Its facts, packed; undefined where they are not to be kept. */
  readonly packed: string | undefined;
  readonly stencils: ReadonlyMap<string, Stencil>;
}

/** Keeps a lot, and gives its digests. That it can't be kept is no fault. */
export function keepLot(shelf: Shelf, lot: string, ids: ContentIds, read: ReadLot): LotDigests {
  const { packed, inputs } = read;
  const stencils = JSON.stringify([...read.stencils]);
  const digests = { facts: packed === undefined ? '' : sha256(packed), stencils: sha256(stencils) };
  const head: Head = { lot, inputs, contents: ids.contents(inputs), digests };
  try {
    if (packed !== undefined) put(shelf, factsFile(shelf, digests.facts), packed);
    put(shelf, stencilsFile(shelf, digests.stencils), stencils);
    put(shelf, fileOf(shelf, lot), JSON.stringify(head));
  } catch {
    // A directory that can't be written keeps nothing.
  }
  return digests;
}

function factsFile({ directory }: Shelf, digest: string): string {
  return join(directory, `facts-${digest.slice(0, 16)}.json`);
}

function fileOf({ directory }: Shelf, lot: string): string {
  return join(directory, `lot-${lot.slice(0, 16)}.json`);
}

function stencilsFile({ directory }: Shelf, digest: string): string {
  return join(directory, `stencils-${digest.slice(0, 16)}.json`);
}
