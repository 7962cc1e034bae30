import type { Selector } from '../kubernetes/selector.ts';
import { type Intent, type Namespace, replicationOf } from './replication.ts';
import { type Held, keyOf } from './replicator-copy.ts';
import type { ReplicatorFlags } from './replicator-flags.ts';

/** What the simulation asks about a Secret, whose data it cannot read itself. */
export interface Api<V> {
  /** Whether the API server takes a Secret of this type with this data. */
  readonly accepts: (secret: { readonly type: string; readonly data: ReadonlyMap<string, V> }) => boolean;
  readonly same: (one: V, other: V) => boolean;
}

/**
 * Why a source did not reach a target:
 * `exists` the target is there, which the replicator has yet to notice (its next resync overwrites it) ·
 * `immutable`, `invalid`, `unpatchable` the API server refuses the result · `bad-location`, `no-source` replicate-from
 * leads nowhere · the others: the source does not permit it.
 */
export interface Refusal {
  readonly source: string;
  readonly target: string;
  readonly reason:
    | 'exists'
    | 'immutable'
    | 'invalid'
    | 'unpatchable'
    | 'bad-location'
    | 'no-source'
    | 'not-allowed'
    | 'no-namespaces'
    | 'namespace-not-allowed';
}

type Event<V> = { readonly added: string } | { readonly deleted: Held<V> };

/** The cluster and the memory of one replicator; keys are `namespace/name`. */
export interface State<V> {
  readonly flags: ReplicatorFlags;
  readonly api: Api<V>;
  readonly namespaces: Map<string, Namespace>;
  readonly secrets: Map<string, Held<V>>;
  /** Secrets in the replicator's store; it does not see others. */
  readonly known: Set<string>;
  readonly queue: Event<V>[];
  /** Keys in the queue, and how often each was put there since the queue was last empty. */
  readonly pending: Set<string>;
  readonly turns: Map<string, number>;
  /** Sources with replicate-to, and with replicate-to-matching. */
  readonly pushing: Set<string>;
  readonly selecting: Map<string, Selector>;
  /** Targets of each source of replicate-from, and the source of each target. */
  readonly dependents: Map<string, Set<string>>;
  readonly sourceOf: Map<string, string>;
  /** `namespace/name` of every source that wrote a secret which is there, in that order. */
  readonly writers: Map<string, Set<string>>;
  /** Everything ever written, and ever deleted. */
  readonly written: Set<string>;
  readonly deleted: Set<string>;
  /** What got other data, and what was refused, since the last resync began. */
  readonly changed: Set<string>;
  readonly refusals: Map<string, Refusal>;
  /** Namespaces that an annotation lets in, by its text. */
  readonly reached: Map<string, readonly Namespace[]>;
  readonly intents: WeakMap<ReadonlyMap<string, string>, Intent>;
  /** The last resourceVersion made up. */
  clock: number;
  work: number;
}

/** Before the replicator has seen anything. */
export function emptyState<V>(flags: ReplicatorFlags, api: Api<V>): State<V> {
  return {
    flags,
    api,
    namespaces: new Map(),
    secrets: new Map(),
    known: new Set(),
    queue: [],
    pending: new Set(),
    turns: new Map(),
    pushing: new Set(),
    selecting: new Map(),
    dependents: new Map(),
    sourceOf: new Map(),
    writers: new Map(),
    written: new Set(),
    deleted: new Set(),
    changed: new Set(),
    refusals: new Map(),
    reached: new Map(),
    intents: new WeakMap(),
    clock: 0,
    work: 0,
  };
}

/** Half a million copies need half of it; sources that overwrite each other would go on for ever. */
const MOST_WORK = 6_000_000;
const MOST_TURNS = 32;

/** A few seconds at most: one unit is a look at one secret. */
export function spend<V>(state: State<V>, work: number): void {
  state.work += work;
}

/** False once the work was given up, so that nothing is certain. */
export function isWithinBudget<V>({ work }: State<V>): boolean {
  return work <= MOST_WORK;
}

/** Has the replicator look at a secret, unless that waits already or came up too often. */
export function enqueue<V>(state: State<V>, key: string): void {
  const turns = state.turns.get(key) ?? 0;
  if (state.pending.has(key) || turns >= MOST_TURNS) return;
  state.turns.set(key, turns + 1);
  state.pending.add(key);
  state.queue.push({ added: key });
}

/** A secret in the replicator's own store. */
export function seen<V>(state: State<V>, key: string): Held<V> | undefined {
  return state.known.has(key) ? state.secrets.get(key) : undefined;
}

/** What a secret asks for; equal annotations are read once. */
export function intentOf<V>(state: State<V>, { annotations }: Held<V>): Intent {
  const known = state.intents.get(annotations);
  if (known !== undefined) return known;
  const intent = replicationOf(annotations);
  state.intents.set(annotations, intent);
  return intent;
}

/** Notes a copy that is not made. */
export function refuse<V>(state: State<V>, source: string, target: string, reason: Refusal['reason']): void {
  state.refusals.set(`${reason} ${source} ${target}`, { source, target, reason });
}

/** Whether looking at a secret again can have an effect; most secrets, and most copies, are idle. */
export function isIdle<V>(state: State<V>, secret: Held<V>): boolean {
  const key = keyOf(secret);
  if (state.dependents.has(key) || state.sourceOf.has(key)) return false;
  const { from, to, matching } = intentOf(state, secret);
  return from === undefined && to === undefined && matching === undefined;
}

/** A secret is there, as nobody has copied it. */
export function put<V>(state: State<V>, secret: Held<V>): void {
  const key = keyOf(secret);
  state.secrets.set(key, secret);
  state.writers.delete(key);
}

/** A copy is created. */
export function write<V>(state: State<V>, source: string, secret: Held<V>): void {
  const key = keyOf(secret);
  state.secrets.set(key, secret);
  state.writers.set(key, new Set([source]));
  state.known.add(key);
  state.written.add(key);
  state.changed.add(key);
  if (!isIdle(state, secret)) enqueue(state, key);
}

/**
 * The replicator updates a target, where the API server lets it: ValidateSecretUpdate, Kubernetes 1.34.
 * A target that was written before and would stay as it is keeps its version, or two sources that agree would never rest.
 */
export function update<V>(state: State<V>, source: string, target: Held<V>, next: Held<V>): void {
  spend(state, 16 + target.data.size + next.data.size);
  const key = keyOf(target);
  const isSameData = sameEntries(target.data, next.data, state.api.same);
  if (target.immutable && !isSameData) refuse(state, source, key, 'immutable');
  else if (!state.api.accepts(next)) refuse(state, source, key, 'invalid');
  else if (isSameData && state.writers.has(key) && sameEntries(target.labels, next.labels, Object.is)) {
    state.secrets.set(key, next);
    noteWriter(state, source, key);
  } else {
    noteWriter(state, source, key);
    const version = ++state.clock;
    state.secrets.set(key, {
      ...next,
      version,
      mark: key === source ? version : next.mark,
      resourceVersion: undefined,
    });
    state.written.add(key);
    if (!isSameData) state.changed.add(key);
    enqueue(state, key);
  }
}

function noteWriter<V>({ writers }: State<V>, source: string, key: string): void {
  writers.set(key, (writers.get(key) ?? new Set()).add(source));
}

/** The replicator takes data away from a target, where the API server lets it. */
export function patch<V>(state: State<V>, source: string, target: Held<V>, left: Held<V>): void {
  const key = keyOf(target);
  const isForbidden = target.immutable && !sameEntries(target.data, left.data, state.api.same);
  if (isForbidden || !state.api.accepts(left)) refuse(state, source, key, 'unpatchable');
  else {
    state.secrets.set(key, { ...left, version: ++state.clock, resourceVersion: undefined });
    enqueue(state, key);
  }
}

/** Takes a secret out of the cluster; the replicator hears of it later. */
export function remove<V>(state: State<V>, key: string): void {
  const secret = state.secrets.get(key);
  if (secret === undefined) return;
  state.secrets.delete(key);
  state.writers.delete(key);
  state.queue.push({ deleted: secret });
}

/** Whether two maps have the same keys with the same values; undefined is no map. */
export function sameEntries<T>(
  one: ReadonlyMap<string, T> | undefined,
  other: ReadonlyMap<string, T> | undefined,
  same: (one: T, other: T) => boolean,
): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined || one.size !== other.size) return false;
  for (const [key, value] of one) {
    const counterpart = other.get(key);
    if (counterpart === undefined || !same(value, counterpart)) return false;
  }
  return true;
}
