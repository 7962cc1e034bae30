import type { Namespace } from './replication.ts';
import { keyOf, type Secret } from './replicator-copy.ts';
import { resync, start } from './replicator-events.ts';
import type { ReplicatorFlags } from './replicator-flags.ts';
import { type Api, isWithinBudget, type Refusal, type State } from './replicator-state.ts';

export interface Cluster<V> {
  readonly namespaces: Iterable<Namespace>;
  /** Distinct in namespace and name. */
  readonly secrets: Iterable<Secret<V>>;
}

/** A Secret once the replicator has nothing more to do. */
export interface Replicated<V> extends Secret<V> {
  /** `namespace/name` of every source that wrote it; empty where none did. */
  readonly writtenBy: readonly string[];
  /** Whether it was there before, and stays as it was until the first resync after the replicator's start. */
  readonly isLate: boolean;
  /** Whether several sources overwrite each other here, so that its data or type depend on chance. */
  readonly isContested: boolean;
}

export interface Replication<V> {
  /** By `namespace/name`, which is their order. */
  readonly secrets: ReadonlyMap<string, Replicated<V>>;
  /** Keys that were written, in order. */
  readonly copiedTo: readonly string[];
  readonly refusals: readonly Refusal[];
  /** Copies that may exist as well: their namespace's labels, which the sources' selectors ask for, are unknown. */
  readonly undecided: ReadonlyMap<string, ReadonlySet<string>>;
  /** False where the work exceeded its bound: then copies may be missing, and all that are there are contested. */
  readonly isComplete: boolean;
}

/** Enough for a late target and what is copied from it; who writes after that fights. */
const MOST_RESYNCS = 3;

/**
 * Everything that kubernetes-replicator will have copied in a cluster after its start and a few resyncs.
 * Follows kubernetes-replicator 2.11.1 and 2.12.4 (flags.version), replicate/common/*.go and replicate/secret/secrets.go.
 * Its work is bounded, for sources may overwrite each other without end.
 */
export function replicate<V>(cluster: Cluster<V>, flags: ReplicatorFlags, api: Api<V>): Replication<V> {
  const given = new Set<string>();
  const state = start(cluster.namespaces, tallied(cluster.secrets, given), flags, api);
  const late = new Set([...state.refusals.values()].filter(isLate).map(({ target }) => target));
  rest(state);
  const isComplete = isWithinBudget(state);
  const contested = isComplete ? state.changed : state.written;
  const secrets = new Map<string, Replicated<V>>();
  for (const key of [...state.secrets.keys()].sort()) {
    const secret = state.secrets.get(key);
    if (secret === undefined) continue;
    const writtenBy = [...(state.writers.get(key) ?? [])];
    const isContested = contested.has(key) || (!given.has(key) && hasRivalTypes(state, writtenBy));
    secrets.set(key, { ...secret, writtenBy, isLate: late.has(key), isContested });
  }
  return {
    secrets,
    copiedTo: [...state.written].sort(),
    refusals: [...state.refusals.values()],
    undecided: state.undecided,
    isComplete,
  };
}

function* tallied<V>(secrets: Iterable<Secret<V>>, keys: Set<string>): Iterable<Secret<V>> {
  for (const secret of secrets) {
    keys.add(keyOf(secret));
    yield secret;
  }
}

/** Resyncs until nothing gets other data; where that does not come about, `state.changed` is what still does. */
export function rest<V>(state: State<V>): void {
  for (let round = 0; round < MOST_RESYNCS; round++) {
    resync(state);
    if (state.changed.size === 0) return;
  }
}

const isLate = ({ reason }: Refusal) => reason === 'exists';

/** The first of several sources gives a new copy its type, which it keeps. */
function hasRivalTypes<V>(state: State<V>, writtenBy: readonly string[]): boolean {
  return writtenBy.length > 1 && new Set(writtenBy.map((source) => state.secrets.get(source)?.type)).size > 1;
}
