import { type Intent, REPLICATED_AT, REPLICATED_FROM_VERSION, REPLICATED_KEYS } from './replication.ts';

/** A Secret as the API server holds it. What a value of `data` is, is the caller's: it is only compared and passed on. */
export interface Secret<V> {
  readonly namespace: string;
  readonly name: string;
  /** never empty: the API server defaults to Opaque */
  readonly type: string;
  readonly data: ReadonlyMap<string, V>;
  readonly labels: ReadonlyMap<string, string>;
  readonly annotations: ReadonlyMap<string, string>;
  readonly immutable: boolean;
  readonly owner: string | undefined;
  /** Undefined where the API server has yet to give it one, as for everything that comes from files. */
  readonly resourceVersion: string | undefined;
}

/** A resourceVersion: given text, or a number that equals nothing else. */
export type Version = string | number;

/** A Secret during the simulation. */
export interface Held<V> extends Secret<V> {
  readonly version: Version;
  /** the version of the source it was last copied from */
  readonly mark: Version | undefined;
}

/** `namespace/name`. */
export const keyOf = ({ namespace, name }: Pick<Secret<unknown>, 'namespace' | 'name'>) => `${namespace}/${name}`;

/** A Secret as the replicator finds it; `fresh` is its version where it has none. */
export function held<V>(secret: Secret<V>, fresh: number): Held<V> {
  return {
    ...secret,
    version: secret.resourceVersion ?? fresh,
    mark: secret.annotations.get(REPLICATED_FROM_VERSION),
  };
}

/** What all new copies of one source share, however many there are. */
export type Template<V> = Omit<Held<V>, 'namespace' | 'version'>;

/**
 * A copy where nothing was: data, type and labels of the source, none of its annotations, never immutable.
 * Follows kubernetes-replicator 2.12.4, replicate/secret/secrets.go: ReplicateObjectTo.
 */
export function copyOf<V>(source: Held<V>, intent: Intent): Template<V> {
  return {
    name: source.name,
    type: source.type,
    data: source.data,
    labels: intent.stripLabels ? new Map() : source.labels,
    annotations: stamped(new Map(), source),
    immutable: false,
    owner: intent.keepOwnerReferences ? source.owner : undefined,
    resourceVersion: undefined,
    mark: source.version,
  };
}

/**
 * A Secret that is already there once replicate-to wrote it: it keeps its type, its other keys and annotations, and
 * takes the labels of the source. Follows ReplicateObjectTo.
 */
export function pushedOnto<V>(source: Held<V>, intent: Intent, target: Held<V>): Held<V> {
  return {
    ...pulledInto(source, target),
    labels: intent.stripLabels ? new Map() : source.labels,
    owner: intent.keepOwnerReferences ? source.owner : target.owner,
  };
}

/** A Secret once its replicate-from filled it: data alone. Follows replicate/secret/secrets.go: ReplicateDataFrom. */
export function pulledInto<V>(source: Held<V>, target: Held<V>): Held<V> {
  const data = new Map(target.data);
  for (const key of target.annotations.get(REPLICATED_KEYS)?.split(',') ?? []) data.delete(key);
  for (const [key, value] of source.data) data.set(key, value);
  return { ...target, data, annotations: stamped(target.annotations, source), mark: source.version };
}

/**
 * Whether replicate-from would change a Secret: a value differs, or a key that was copied before is gone from the
 * source, even if it is gone from the target too. Else nothing is written, not even the version that was seen.
 * Follows ReplicateDataFrom.
 */
export function isOutdated<V>(source: Held<V>, target: Held<V>, same: (one: V, other: V) => boolean): boolean {
  for (const [key, value] of source.data) {
    const before = target.data.get(key);
    if (before === undefined || !same(before, value)) return true;
  }
  const copied = target.annotations.get(REPLICATED_KEYS)?.split(',') ?? [];
  return copied.some((key) => !source.data.has(key));
}

/** The time is not simulated; a made-up version is written as empty. */
function stamped<V>(annotations: ReadonlyMap<string, string>, source: Held<V>): ReadonlyMap<string, string> {
  return new Map(annotations)
    .set(REPLICATED_AT, '')
    .set(REPLICATED_FROM_VERSION, typeof source.version === 'string' ? source.version : '')
    .set(REPLICATED_KEYS, keysOf(source).join(','));
}

const keysOf = <V>({ data }: Secret<V>) => [...data.keys()].sort();

/**
 * What is left of a copy once its source is deleted: nothing where all its keys were copied, even if it was there
 * before; else its other keys. Undefined where the patch cannot be applied.
 * Follows kubernetes-replicator 2.12.4, replicate/secret/secrets.go: DeleteReplicatedResource.
 */
export function withdrawn<V>(target: Held<V>): 'deleted' | Held<V> | undefined {
  const replicated = target.annotations.get(REPLICATED_KEYS);
  if (keysOf(target).join(',') === (replicated ?? '')) return 'deleted';
  if (replicated === undefined) return undefined;
  const annotations = new Map(target.annotations);
  annotations.delete(REPLICATED_KEYS);
  const data = new Map(target.data);
  const removed = replicated.split(',').filter((key) => target.data.has(key));
  return removed.every((key) => data.delete(key)) ? { ...target, annotations, data } : undefined;
}

/**
 * A Secret that was filled by replicate-from once its source is deleted; undefined where it had no data to remove.
 * Follows replicate/secret/secrets.go: PatchDeleteDependent.
 */
export function emptied<V>(target: Held<V>): Held<V> | undefined {
  return target.data.size === 0 ? undefined : { ...target, data: new Map() };
}
