import { grouped } from '../grouping.ts';
import { compareSpans } from '../text/source.ts';
import { planeOf } from './destination.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { ALL, type Generation, isBefore, isWithin, type Release, releases, shared } from './generation.ts';
import type { Inventory, Part } from './inventory.ts';

/** A resource that is written for other releases than the rest of its control plane. */
export interface Misfit {
  readonly part: Part;
  readonly evidence: Evidence;
  /** What the rest is written for. */
  readonly rest: Generation;
  /** Something of the rest that shows it. */
  readonly witness: Evidence | undefined;
  /** `removed` and `future` are fields in a resource that otherwise fits; `mixed` is a whole resource. */
  readonly sort: 'removed' | 'future' | 'mixed';
  /** Whether the configuration names the release. */
  readonly configured: boolean;
}

/** The release that a control plane's resources are written for. */
export interface Dated {
  readonly generation: Generation;
  readonly evidence: readonly Evidence[];
  readonly parts: readonly Part[];
}

/** The generations of all control planes, and what does not fit. */
export interface Dating {
  readonly groups: readonly Dated[];
  readonly misfits: readonly Misfit[];
  /** The generation of the control plane that a resource belongs to. */
  of(part: Part): Generation;
  /** The control plane itself. */
  groupOf(part: Part): Dated | undefined;
}

/**
 * Finds for which releases the resources of each control plane are written: those that most of them agree on, the later
 * ones where that is even, or those that are configured. A data plane belongs to the environments that name it.
 */
export function dated(inventory: Inventory, configured: Generation | undefined): Dating {
  const homes = homesOf(inventory);
  const groups = grouped(inventory.parts, (part) => homes.get(part) ?? part.landing.cluster);
  const found = [...groups.values()].map((parts) => dateGroup(parts, configured));
  const byPart = new Map(found.flatMap(({ dated: one }) => one.parts.map((part) => [part, one] as const)));
  return {
    groups: found.map(({ dated: one }) => one),
    misfits: found.flatMap(({ misfits }) => misfits),
    of: (part) => byPart.get(part)?.generation ?? ALL,
    groupOf: (part) => byPart.get(part),
  };
}

/** The control plane of each data plane: that of the first environment that names it. */
function homesOf(inventory: Inventory): ReadonlyMap<Part, string> {
  const homes = new Map<Part, string>();
  for (const environment of inventory.ofKind('Environment')) {
    const { plane } = planeOf(environment, inventory);
    if (plane && !homes.has(plane)) homes.set(plane, environment.landing.cluster);
  }
  return homes;
}

interface Exhibit {
  readonly part: Part;
  readonly evidence: readonly Evidence[];
}

function dateGroup(
  parts: readonly Part[],
  configured: Generation | undefined,
): { readonly dated: Dated; readonly misfits: readonly Misfit[] } {
  const exhibits = parts.map((part) => ({ part, evidence: evidenceOf(part.landing) }));
  const generation = configured ?? agreed(exhibits);
  const all = exhibits.flatMap(({ evidence }) => evidence);
  const fitting = all.filter((one) => shared(one.generation, generation));
  const misfits = exhibits.flatMap((exhibit) => misfitsOf(exhibit, generation, fitting, configured !== undefined));
  return { dated: { generation, evidence: telling(fitting), parts }, misfits };
}

/** The releases that the most resources are written for; of equals the latest. */
function agreed(exhibits: readonly Exhibit[]): Generation {
  const whole = exhibits.flatMap(({ evidence }) => evidence).reduce(narrowed, ALL);
  if (whole) return whole;
  const countOf = (release: Release) => {
    const point = { since: release, until: release };
    return exhibits.filter(({ evidence }) => evidence.every((one) => shared(one.generation, point))).length;
  };
  let best: Release = ALL.until;
  let most = -1;
  for (const release of releases()) {
    const count = countOf(release);
    if (count >= most) [best, most] = [release, count];
  }
  const point = { since: best, until: best };
  const fitting = exhibits.flatMap(({ evidence }) => evidence).filter((one) => shared(one.generation, point));
  return fitting.reduce(narrowed, ALL) ?? point;
}

function narrowed(range: Generation | undefined, { generation }: Evidence): Generation | undefined {
  return range && shared(range, generation);
}

function misfitsOf(
  { part, evidence }: Exhibit,
  rest: Generation,
  fitting: readonly Evidence[],
  configured: boolean,
): readonly Misfit[] {
  const odd = evidence.filter((one) => !shared(one.generation, rest));
  const [first] = odd;
  if (!first) return [];
  const own = evidence.filter((one) => one.field !== undefined && shared(one.generation, rest));
  const witness = witnessAgainst(first, fitting, part);
  const isLoose = configured || own.length > 0;
  const fields = odd.filter(({ field }) => field !== undefined);
  if (isLoose && fields.length === odd.length) {
    return outermost(fields).map((one) => ({
      part,
      evidence: one,
      rest,
      witness,
      sort: isBefore(one.generation, rest) ? 'removed' : 'future',
      configured,
    }));
  }
  return [{ part, evidence: first, rest, witness, sort: 'mixed', configured }];
}

/** Of fields within each other the outer ones, and of several under one parent the first. */
function outermost(fields: readonly Evidence[]): readonly Evidence[] {
  const groups = grouped(fields, ({ field = '' }) => field.split('.').slice(0, 2).join('.'));
  return [...groups.values()].flatMap(([first]) => first ?? []);
}

/** Something that shows that the rest is written for other releases. */
function witnessAgainst(
  { generation }: Evidence,
  fitting: readonly Evidence[],
  { landing }: Part,
): Evidence | undefined {
  const against = fitting.filter((one) => !shared(one.generation, generation));
  return against.find((one) => one.at.path !== landing.home.path) ?? against[0];
}

/** What narrows the range most, in reading order: one for each end. */
function telling(evidence: readonly Evidence[]): readonly Evidence[] {
  const sorted = evidence.toSorted((a, b) => compareSpans(a.at, b.at));
  const ends = new Map<'since' | 'until', Evidence>();
  for (const end of ['since', 'until'] as const) {
    for (const one of sorted) {
      const before = ends.get(end);
      const tighter =
        before && one.generation[end] !== before.generation[end] && isWithin(narrow(one, end), narrow(before, end));
      if (!before || tighter) ends.set(end, one);
    }
  }
  const shown = [...ends].filter(([end, { generation }]) => generation[end] !== ALL[end]);
  return [...new Set(shown.map(([, one]) => one))];
}

function narrow({ generation }: Evidence, end: 'since' | 'until'): Generation {
  return end === 'since' ? { ...ALL, since: generation.since } : { ...ALL, until: generation.until };
}
