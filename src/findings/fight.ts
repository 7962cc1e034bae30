import { grouped } from '../grouping.ts';
import type { Effect } from '../proofs/cause.ts';
import { dataKeyOf, type PullSecret } from '../resources/pull-secret.ts';
import { fullName } from '../resources/resource.ts';
import { HANDED_OVER } from '../resources/seal.ts';
import { compareSpans, placeOf } from '../text/source.ts';
import { effectsOf, type ProvedWorld } from './rule.ts';

/** A pull secret that two resources make. */
export interface Fight {
  readonly cluster: string;
  readonly secret: PullSecret;
  readonly before: PullSecret;
  /** What can't be told for it alone. */
  readonly unknown: readonly Effect<'unknown-pull'>[];
}

/** Every pull secret that resources fight over, beside the first that makes it. */
export function fightsIn(world: ProvedWorld): readonly Fight[] {
  const unknown = grouped(effectsOf(world, 'unknown-pull'), ({ cause }) => placeOf(cause.at));
  return world.clusters.flatMap(({ name: cluster, secrets }) =>
    [...secrets.values()].flatMap((group) =>
      pairsIn(group).map((pair) => ({ ...pair, cluster, unknown: unknownFor(pair, unknown) })),
    ),
  );
}

type Pair = Pick<Fight, 'secret' | 'before'>;

function pairsIn(group: readonly PullSecret[]): readonly Pair[] {
  if (group.length < 2) return [];
  const first = new Map<string, PullSecret>();
  const ordered = group.filter(owns).toSorted((a, b) => compareSpans(a.name.at, b.name.at));
  return ordered.flatMap((secret) => {
    const place = fullName(secret);
    const before = first.get(place);
    if (!before) first.set(place, secret);
    return before && fights(before, secret) ? [{ secret, before }] : [];
  });
}

function unknownFor({ secret, before }: Pair, unknown: ReadonlyMap<string, Fight['unknown']>): Fight['unknown'] {
  const places = new Set([secret, before].map(({ name }) => placeOf(name.at)));
  return [...places].flatMap((place) => unknown.get(place) ?? []).filter(({ cause }) => cause.sort === 'contested');
}

function owns({ merges, namespace, producer, type, keys }: PullSecret): boolean {
  if (merges || !namespace.known || producer === 'assumption') return false;
  return type.known ? dataKeyOf(type.value) !== undefined : (keys?.includes('.dockerconfigjson') ?? false);
}

/** Two manifests of one Secret are another rule's; one that lands twice is no other. */
function fights(one: PullSecret, other: PullSecret): boolean {
  const plain = [one, other].filter(({ producer }) => producer === 'Secret');
  const isOne = one.madeFor && other.madeFor ? isOneObject(one, other) : isOneDocument(one, other);
  if (plain.length === 2 || isOne) return false;
  return !plain.some(({ annotations }) => annotations.known && HANDED_OVER.some((key) => annotations.value.has(key)));
}

/** One object that OpenChoreo makes for several components is another rule's. */
function isOneObject(one: PullSecret, other: PullSecret): boolean {
  return one.producer === other.producer && one.originalName === other.originalName;
}

function isOneDocument(one: PullSecret, other: PullSecret): boolean {
  return one.home.path === other.home.path && one.home.at.start === other.home.at.start;
}
