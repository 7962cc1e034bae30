import { type LotFacts, lotExtractor } from '../facts/extract.ts';
import type { LotKeeper } from '../facts/lot-keeper.ts';
import { packLot, unpackLot } from '../facts/lot-packing.ts';
import { Retagged } from '../facts/retagged.ts';
import { stencilsOf } from '../facts/stencil.ts';
import type { Plan } from '../gitops/arrange.ts';
import type { Recall } from '../gitops/kustomize/kustomization-graph.ts';
import type { Lot } from '../gitops/lot.ts';
import type { ContentIds } from '../reading/content-id.ts';
import type { Opened } from '../reading/read.ts';
import { noted, type Repository } from '../repository/repository.ts';
import type { Report } from '../results/diagnostic.ts';
import { sha256 } from '../text/digest.ts';
import { type FormerReport, type KeptLot, keepTrace, NONE } from './former-report.ts';
import { keepLot, type LotDigests, lotFileOf, packedFacts, useLot } from './lot-file.ts';
import type { ReportQuestion } from './report-cache.ts';
import type { Shelf } from './shelf.ts';
import { type SurveyShelf, surveyShelf } from './survey-shelf.ts';

/** A lot as it is found, and what is kept of it. */
interface ShelvedLot {
  readonly facts: LotFacts;
  readonly digests: LotDigests;
  readonly inputs: readonly string[];
}

/** What is asked, and what of it is kept where. */
export interface ShelvedCase {
  readonly shelf: Shelf;
  readonly opened: Opened;
  readonly asked: ReportQuestion;
  /** The report that was kept before some files changed. */
  readonly former: FormerReport | undefined;
  /** What else the plan depends on. Plain data. */
  readonly options: unknown;
}

/** What keeps lots from run to run. Undefined where what is read has no ids. */
export function shelvedLots(question: ShelvedCase): ShelvedLots | undefined {
  const ids = question.opened.ids();
  return ids && new ShelvedLots(question, ids);
}

/**
 * Keeps the facts of lots from run to run. A lot is used again where the same program planned it from the same files,
 * and every file that was read for it holds the same. Where no lot decides anything else than before, the report is.
 */
export class ShelvedLots implements LotKeeper {
  readonly known = new Map();
  readonly #case: ShelvedCase;
  readonly #ids: ContentIds;
  readonly #survey: SurveyShelf;
  /** Files that are looked at for what is done now. */
  #reads = new Set<string>();
  /** Files that are looked at beside the plan and the lots. */
  readonly #outside = new Set<string>();
  #planned: string | undefined;
  /** Files that are looked at for the plan. */
  #planning: readonly string[] = [];
  #lots: KeptLot[] = [];
  /** By file, the lot that alone has read it, or NONE. */
  readonly #readers = new Map<string, number>();
  /** Facts of all that there is would be of no use once any file has changed. */
  #keepsFacts = true;
  #former: FormerReport | undefined;

  constructor(question: ShelvedCase, ids: ContentIds) {
    this.#case = question;
    this.#ids = ids;
    this.#survey = surveyShelf(question.shelf, ids);
  }

  get veil(): string | undefined {
    return this.#planned === undefined ? undefined : digestOf(['veil', this.#planned]);
  }

  noting(repository: Repository): Repository {
    const note = (path: string): unknown => this.#reads.add(path);
    return noted(repository, note, (path) => {
      if (this.#reads === this.#outside) note(path);
      return this.#survey.signs(path, repository.signs);
    });
  }

  /** Of kustomizations, what they name is planned from: the rest of them may change. */
  readonly recall: Recall = (path, read) => {
    const planning = this.#reads;
    this.#reads = new Set();
    const named = this.#survey.named(path, read);
    this.#reads = planning;
    this.#case.opened.countRead([path]);
    return named;
  };

  standing(plan: Plan): Report | undefined {
    const { former, opened } = this.#case;
    if (!former || plan.lots.length === 1) return undefined;
    const retagged = new Retagged(former.changed);
    const lots = this.#lotsLike(former, plan, retagged);
    const report = lots && retagged.after(former.report);
    if (!report) return undefined;
    opened.countRead(former.beside);
    this.#former = former;
    this.#lots = lots;
    return report;
  }

  extractor(plan: Plan): (lot: Lot) => LotFacts {
    const extractLot = lotExtractor(plan);
    const planned = this.#plannedFrom();
    this.#keepsFacts = plan.lots.length > 1;
    this.#readers.clear();
    return (lot) => {
      const key = keyOf(lot, planned);
      const { facts, digests, inputs } = this.#keptLot(key) ?? this.#extracted(key, () => extractLot(lot));
      this.#noteReads(inputs, this.#lots.push([key, digests]) - 1);
      return facts;
    };
  }

  /** Keeps what a report was made from; it has been kept itself, as a text of this digest. */
  keepTrace({ pulls }: Report, body: string): void {
    if (this.#lots.length === 0) return;
    const { shelf, asked, opened } = this.#case;
    const troubled = pulls.filter(({ verdict }) => verdict !== 'pulled').map(({ at }) => at.path);
    const { outside, troubled: before } = this.#former?.trace ?? { outside: [...this.#outside], troubled };
    this.#noteReads(this.#planning, NONE);
    const readers = opened.repository.manifests.map((path) => this.#readers.get(path) ?? NONE);
    keepTrace(shelf, asked, opened, { lots: this.#lots, outside, troubled: [...new Set(before)], readers, body });
  }

  #noteReads(paths: readonly string[], lot: number): void {
    for (const path of paths) this.#readers.set(path, this.#readers.has(path) ? NONE : lot);
  }

  /** The digest of what the plan was made from: it is made now. */
  #plannedFrom(): string {
    if (this.#planned !== undefined) return this.#planned;
    const { shelf, options, opened } = this.#case;
    this.#survey.keep();
    this.#planning = [...this.#reads];
    const contents = this.#ids.contents([...this.#planning, opened.config ?? '']);
    const parts = [shelf.build, options, this.#ids.names(), contents, this.#planning, this.#survey.allNamed()];
    this.#planned = digestOf(parts);
    this.#reads = this.#outside;
    return this.#planned;
  }

  #keptLot(key: string): ShelvedLot | undefined {
    const { shelf, opened } = this.#case;
    const file = lotFileOf(shelf, key);
    const packed = file?.isOf(this.#ids) ? packedFacts(shelf, file.digests.facts) : undefined;
    if (!file || packed === undefined) return undefined;
    useLot(shelf, file.digests);
    opened.countRead(file.inputs);
    return { facts: unpackLot(packed), digests: file.digests, inputs: file.inputs };
  }

  #extracted(key: string, extract: () => LotFacts): ShelvedLot {
    this.#reads = new Set();
    const facts = extract();
    const inputs = [...this.#reads].sort();
    this.#reads = this.#outside;
    const { shelf, opened } = this.#case;
    const stencils = stencilsOf(facts, opened.repository);
    const packed = this.#keepsFacts ? packLot(facts, this.veil ?? '') : undefined;
    return { facts, inputs, digests: keepLot(shelf, key, this.#ids, { packed, inputs, stencils }) };
  }

  /** The lots, where nothing that differs in them decides; undefined where it may. */
  #lotsLike({ trace, changed }: FormerReport, plan: Plan, retagged: Retagged): KeptLot[] | undefined {
    const { shelf } = this.#case;
    const planned = this.#plannedFrom();
    const extractLot = lotExtractor(plan);
    const reached = new Set<string>();
    const lots: KeptLot[] = [];
    if (trace.lots.length !== plan.lots.length) return undefined;
    for (const [i, lot] of plan.lots.entries()) {
      const key = keyOf(lot, planned);
      const before = trace.lots[i];
      if (before?.[0] !== key) return undefined;
      const file = lotFileOf(shelf, key);
      const isAsKept = file?.isOf(this.#ids) === true;
      const { digests, inputs } = isAsKept ? file : this.#extracted(key, () => extractLot(lot));
      this.#noteReads(inputs, lots.push([key, digests]) - 1);
      useLot(shelf, digests);
      if (isAsKept && digests.facts === before[1].facts) continue;
      const [old, present] = [packedFacts(shelf, before[1].facts), packedFacts(shelf, digests.facts)];
      const after = present === undefined ? undefined : unpackLot(present);
      if (old === undefined || !after || !retagged.takes(unpackLot(old), after)) return undefined;
      for (const [path, { ignores }] of after.files) if (ignores.length === 0) reached.add(path);
    }
    // What an ignore comment is about may be another line now.
    return [...changed].every((path) => reached.has(path)) ? lots : undefined;
  }
}

function keyOf({ cluster, starts }: Lot, planned: string): string {
  const names = starts.map((start) =>
    start.kind === 'deployer' ? [start.built.home, start.built.originalName, start.cluster] : start,
  );
  return digestOf([planned, cluster ?? null, names]);
}

function digestOf(parts: readonly unknown[]): string {
  return sha256(JSON.stringify(parts));
}
