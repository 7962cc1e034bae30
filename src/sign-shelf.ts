import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentIds } from './content-id.ts';
import { SIGNS } from './prefilter.ts';
import { put, type Shelf } from './shelf.ts';

/** Signs of texts by what they hold, kept from run to run: a text that is known is not read for them. */
export interface SignShelf {
  of(path: string, read: (path: string) => number): number;
  /** Keeps what was asked for, where that is not kept already. */
  keep(): void;
}

export function signShelf(shelf: Shelf, ids: ContentIds): SignShelf {
  const file = join(shelf.directory, `signs-${shelf.build.slice(0, 16)}.json`);
  const before = keptSigns(file);
  const asked = new Map<string, number>();
  const byPath = new Map<string, number>();
  let isNew = false;
  const find = (path: string, read: (path: string) => number): number => {
    const id = ids.of(path);
    const kept = before.get(id);
    isNew ||= kept === undefined;
    const signs = kept ?? read(path);
    asked.set(id, signs);
    byPath.set(path, signs);
    return signs;
  };
  return {
    of: (path, read) => byPath.get(path) ?? find(path, read),
    keep: () => {
      if (!isNew) return;
      try {
        put(shelf, file, JSON.stringify({ signs: SIGNS, known: [...asked] }));
      } catch {
        // A directory that can't be written keeps nothing.
      }
    },
  };
}

function keptSigns(file: string): ReadonlyMap<string, number> {
  try {
    const { signs, known }: { readonly signs: readonly string[]; readonly known: readonly [string, number][] } =
      JSON.parse(readFileSync(file, 'utf8'));
    return JSON.stringify(signs) === JSON.stringify(SIGNS) ? new Map(known) : new Map();
  } catch {
    return new Map();
  }
}
