import { join } from 'node:path';
import { type LotFacts, lotExtractor } from '../facts/extract.ts';
import type { LotKeeper } from '../facts/lot-keeper.ts';
import { packLot, unpackLot } from '../facts/lot-packing.ts';
import type { Lot } from '../gitops/lot.ts';
import type { ContentIds } from '../reading/content-id.ts';
import type { Opened } from '../reading/read.ts';
import { noted } from '../repository/repository.ts';
import { sha256 } from '../text/digest.ts';
import { put, type Shelf, taken } from './shelf.ts';
import { surveyShelf } from './survey-shelf.ts';

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

/**
 * Keeps the facts of lots from run to run. A lot is used again where the same program planned it from the same files,
 * and every file that was read for it holds the same. Undefined where what is read has no ids.
 */
export function shelvedLots(shelf: Shelf, opened: Opened, options: unknown): LotKeeper | undefined {
  const ids = opened.ids();
  if (!ids) return undefined;
  let reads = new Set<string>();
  let veil: string | undefined;
  const survey = surveyShelf(shelf, ids);
  return {
    known: new Map(),
    get veil() {
      return veil;
    },
    noting: (repository) =>
      noted(
        repository,
        (path) => reads.add(path),
        (path) => survey.signs(path, repository.signs),
      ),
    // Of kustomizations, what they name is planned from: the rest of them may change.
    recall: (path, read) => {
      const planning = reads;
      reads = new Set();
      const named = survey.named(path, read);
      reads = planning;
      opened.countRead([path]);
      return named;
    },
    extractor: (plan) => {
      const extractLot = lotExtractor(plan);
      survey.keep();
      if (plan.lots.length === 1) return extractLot;
      const planned = digestOf([
        shelf.build,
        options,
        ids.names(),
        ids.contents([...reads, opened.config ?? '']),
        reads,
        survey.allNamed(),
      ]);
      const ownVeil = digestOf(['veil', planned]);
      veil = ownVeil;
      return (lot) => {
        const key = keyOf(lot, planned);
        const kept = keptLot(shelf, key, ids);
        if (kept) {
          opened.countRead(kept.inputs);
          return kept.facts;
        }
        reads = new Set();
        const facts = extractLot(lot);
        keepLot(shelf, key, ids, { facts, inputs: [...reads].sort(), veil: ownVeil });
        return facts;
      };
    },
  };
}

function keyOf({ cluster, starts }: Lot, planned: string): string {
  const names = starts.map((start) =>
    start.kind === 'deployer' ? [start.built.home, start.built.originalName, start.cluster] : start,
  );
  return digestOf([planned, cluster ?? null, names]);
}

/** The facts that are kept of a lot, and the files that they were read from. */
interface KeptLot {
  readonly facts: LotFacts;
  readonly inputs: readonly string[];
}

function keptLot(shelf: Shelf, lot: string, ids: ContentIds): KeptLot | undefined {
  try {
    const [written = '', facts = ''] = taken(fileOf(shelf, lot)).split('\n');
    const head: Head = JSON.parse(written);
    if (head.lot !== lot || head.contents !== ids.contents(head.inputs)) return undefined;
    if (head.facts !== sha256(facts)) return undefined;
    return { facts: unpackLot(facts), inputs: head.inputs };
  } catch {
    return undefined;
  }
}

/** That facts can't be kept is no fault. */
function keepLot(
  shelf: Shelf,
  lot: string,
  ids: ContentIds,
  { facts: found, inputs, veil }: KeptLot & { readonly veil: string },
): void {
  const facts = packLot(found, veil);
  const head: Head = { lot, inputs, contents: ids.contents(inputs), facts: sha256(facts) };
  try {
    put(shelf, fileOf(shelf, lot), `${JSON.stringify(head)}\n${facts}`);
  } catch {
    // A directory that can't be written keeps nothing.
  }
}

function fileOf({ directory }: Shelf, lot: string): string {
  return join(directory, `lot-${lot.slice(0, 16)}.json`);
}

function digestOf(parts: readonly unknown[]): string {
  const texts = parts.map((part) => (part instanceof Set ? [...part] : part));
  return sha256(JSON.stringify(texts));
}
