import { join } from 'node:path';
import type { Named } from '../gitops/kustomize/kustomization-graph.ts';
import type { ContentIds } from '../reading/content-id.ts';
import { sha256 } from '../text/digest.ts';
import { put, type Shelf, taken } from './shelf.ts';

/** What a survey asks of texts, kept from run to run: a text that is known is not read for it. */
export interface SurveyShelf {
  /** The signs of a text, by what it holds. */
  signs(path: string, read: (path: string) => number): number;
  /** What a kustomization names, by what it holds and the names of all files. */
  named(path: string, read: () => Named): Named;
  /** All that kustomizations were found to name, in the order in which it was asked. */
  allNamed(): readonly Named[];
  /** Keeps what was asked for, where that is not kept already. */
  keep(): void;
}

/** What stands in the second line of a file; the first is its digest. */
interface Kept {
  /** By the id of a text. */
  readonly signs: readonly (readonly [id: string, signs: number])[];
  /** The digest of the names of all files. */
  readonly names: string;
  /** By the path and the id of a kustomization. */
  readonly named: readonly (readonly [key: string, named: Named])[];
}

/** What a shelf keeps of a survey, for files whose contents have these ids. */
export function surveyShelf(shelf: Shelf, ids: ContentIds): SurveyShelf {
  const file = join(shelf.directory, `survey-${shelf.build.slice(0, 16)}.json`);
  const before = keptIn(file);
  const names = ids.names();
  const signs = remembering(new Map(before?.signs));
  const named = remembering(new Map(before?.names === names ? before.named : []));
  const byPath = new Map<string, number>();
  return {
    signs: (path, read) => {
      const known = byPath.get(path) ?? signs.of(ids.of(path), () => read(path));
      byPath.set(path, known);
      return known;
    },
    named: (path, read) => named.of(`${ids.of(path)} ${path}`, read),
    allNamed: () => [...named.asked.values()],
    keep: () => {
      if (!signs.isNew() && !named.isNew()) return;
      const kept: Kept = { signs: [...signs.asked], names, named: [...named.asked] };
      const text = JSON.stringify(kept);
      try {
        put(shelf, file, `${sha256(text)}\n${text}`);
      } catch {
        // A directory that can't be written keeps nothing.
      }
    },
  };
}

/** Values by keys: those that were known before, and those that are read. */
interface Remembering<T> {
  /** What was asked for, and no more: what else was known is forgotten. */
  readonly asked: ReadonlyMap<string, T>;
  of(key: string, read: () => T): T;
  /** Whether anything had to be read. */
  isNew(): boolean;
}

function remembering<T>(before: ReadonlyMap<string, T>): Remembering<T> {
  const asked = new Map<string, T>();
  let isNew = false;
  return {
    asked,
    of: (key, read) => {
      const known = before.get(key);
      isNew ||= known === undefined;
      const value = known ?? read();
      asked.set(key, value);
      return value;
    },
    isNew: () => isNew,
  };
}

/** What is kept, if it is whole. */
function keptIn(file: string): Kept | undefined {
  try {
    const [digest = '', text = ''] = taken(file).split('\n');
    return digest === sha256(text) ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
