import type { Namespace } from './replication.ts';
import { keyOf, type Secret } from './replicator-copy.ts';
import { resync, start } from './replicator-events.ts';
import type { ReplicatorFlags } from './replicator-flags.ts';
import { type Api, isWithinBudget, type Refusal, type State } from './replicator-state.ts';

/** What the replicator finds in a cluster. */
export interface Cluster<V> {
  readonly namespaces: Iterable<Namespace>;
  /** Distinct in namespace and name. */
  readonly secrets: Iterable<Secret<V>>;
}

/** A Secret once the replicator has nothing more to do. */
export interface Replicated<V> extends Secret<V> {
  /** `namespace/name` of every source that wrote it; empty where none did. */
  readonly writtenBy: readonly string[];
  /** Whether sources overwrite each other here or where it is copied from, so that its data depend on chance. */
  readonly isContested: boolean;
  /** Whether its type does: the first of several sources gives it to a new copy, which keeps it. */
  readonly hasRivalTypes: boolean;
  /** Where the data of a contested secret may come from, itself included; empty where these are too many to tell. */
  readonly rivals: readonly string[];
}

/** What a cluster holds once the replicator has nothing more to do. */
export interface Replication<V> {
  /** By `namespace/name`, which is their order. */
  readonly secrets: ReadonlyMap<string, Replicated<V>>;
  readonly refusals: readonly Refusal[];
  /** False where the work exceeded its bound: then copies may be missing, and all that are there are contested. */
  readonly isComplete: boolean;
}

/** Sources by their target. */
type Sources = ReadonlyMap<string, ReadonlySet<string>>;

const MOST_ORIGINS = 8;

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
  rest(state);
  const isComplete = isWithinBudget(state);
  const fought = isComplete ? state.changed : state.written;
  const refused = refusedSources(state);
  const hasRivalTypes = (key: string) => !given.has(key) && (!isComplete || typesOf(state, key, refused).size > 1);
  const certain = certainOf(state, (key) => fought.has(key) || hasRivalTypes(key));
  const secrets = new Map<string, Replicated<V>>();
  for (const key of [...state.secrets.keys()].sort()) {
    const secret = state.secrets.get(key);
    if (secret === undefined) continue;
    const writtenBy = [...(state.writers.get(key) ?? [])];
    const isContested = writtenBy.length > 0 && !certain.has(key);
    secrets.set(key, {
      ...secret,
      writtenBy,
      isContested,
      hasRivalTypes: isContested && hasRivalTypes(key),
      rivals: isContested ? originsOf(state, key, refused).filter((origin) => given.has(origin)) : [],
    });
  }
  return {
    secrets,
    refusals: [...state.refusals.values()],
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

/**
 * Written secrets that come out the same whatever happens first: nobody fights over them, and all their sources do so
 * too. Sources that write each other never do: each one's events arrive late, and may bring back what was overwritten.
 */
function certainOf<V>({ writers }: State<V>, isFought: (key: string) => boolean): ReadonlySet<string> {
  const waiting = new Map<string, number>();
  const followers = new Map<string, string[]>();
  for (const [key, sources] of writers) {
    const written = [...sources].filter((source) => writers.has(source) && (source !== key || sources.size > 1));
    waiting.set(key, isFought(key) ? Infinity : written.length);
    for (const source of written) {
      const others = followers.get(source);
      if (others) others.push(key);
      else followers.set(source, [key]);
    }
  }
  const certain = new Set([...waiting.keys()].filter((key) => waiting.get(key) === 0));
  for (const key of certain) {
    for (const follower of followers.get(key) ?? []) {
      const left = (waiting.get(follower) ?? 0) - 1;
      waiting.set(follower, left);
      if (left === 0) certain.add(follower);
    }
  }
  return certain;
}

/** Sources that could not write a target as it is, but would have, had they been the first. */
function refusedSources<V>({ refusals, secrets, api }: State<V>): Sources {
  const sources = new Map<string, Set<string>>();
  for (const { source, target, reason } of refusals.values()) {
    const secret = reason === 'invalid' ? secrets.get(source) : undefined;
    if (secret && api.accepts(secret)) sources.set(target, (sources.get(target) ?? new Set()).add(source));
  }
  return sources;
}

function sourcesOf<V>({ writers }: State<V>, key: string, refused: Sources): ReadonlySet<string> {
  const sources = writers.get(key) ?? new Set();
  const others = refused.get(key);
  return others ? new Set([...sources, ...others]) : sources;
}

/** The types that a copy may have. */
function typesOf<V>(state: State<V>, key: string, refused: Sources): ReadonlySet<string | undefined> {
  const sources = sourcesOf(state, key, refused);
  if (sources.size < 2) return new Set();
  return new Set([...sources].map((source) => state.secrets.get(source)?.type));
}

/** A secret and all that it is copied from, at whatever remove; nothing where these are too many. */
function originsOf<V>(state: State<V>, key: string, refused: Sources): readonly string[] {
  const origins = new Set([key]);
  for (const origin of origins) {
    for (const source of sourcesOf(state, origin, refused)) {
      origins.add(source);
      if (origins.size > MOST_ORIGINS) return [];
    }
  }
  return [...origins];
}
