import type { ByLot, Plan } from '../gitops/arrange.ts';
import type { Recall } from '../gitops/kustomize/kustomization-graph.ts';
import type { Lot } from '../gitops/lot.ts';
import type { Repository } from '../repository/repository.ts';
import type { Report } from '../results/diagnostic.ts';
import { type LotFacts, lotExtractor } from './extract.ts';

/** Gives facts of lots that were extracted before, or elsewhere. */
export interface LotKeeper {
  /** Lots whose facts are at hand. */
  readonly known: ByLot<LotFacts>;
  /** The key of the names that are veiled in them. */
  readonly veil: string | undefined;
  /** The repository that lots are planned and extracted from; a keeper may note what is read of it. */
  noting(repository: Repository): Repository;
  /** What tells what kustomizations name, where it is not read anew. */
  readonly recall?: Recall;
  /** A report that was made before, where nothing has changed that decides any of it. */
  standing?(plan: Plan): Report | undefined;
  /** What extracts lots, or finds them kept. */
  extractor(plan: Plan): (lot: Lot) => LotFacts;
}

/** Extracts every lot anew. */
export const NO_KEEPER: LotKeeper = keeperOf(new Map());

/** Gives lots whose facts are at hand. */
export function keeperOf(known: ByLot<LotFacts>, veil?: string): LotKeeper {
  return { known, veil, noting: (repository) => repository, extractor: lotExtractor };
}
