import { known } from '../fact.ts';
import type { Secret as ReplicatedSecret } from '../replicator/replicator-copy.ts';
import { type Content, dataKeyOf, type PullSecret } from '../resources/pull-secret.ts';
import { namespaceText } from '../resources/resource.ts';
import type { HeldSecret } from './world.ts';

/** A value of a Secret during the simulation: whose it is stands for what it is. */
export interface Value {
  readonly owner: PullSecret;
  readonly key: string;
}

/** A type that the files don't show: it equals no other. */
const UNKNOWN_TYPE = '?';

/** The type as the simulation takes it. */
export function writtenType({ type }: PullSecret): string {
  return type.known ? type.value : UNKNOWN_TYPE;
}

/** Pull secrets as the replicator's simulation takes them. */
export function* inSimulation(owners: readonly PullSecret[]): Iterable<ReplicatedSecret<Value>> {
  for (const owner of owners) {
    const { annotations, labels } = owner;
    yield {
      namespace: namespaceText(owner),
      name: owner.name.value,
      type: writtenType(owner),
      data: dataOf(owner),
      labels: plain(labels),
      annotations: annotations.known ? plain(annotations.value) : new Map(),
      immutable: owner.immutable,
      owner: undefined,
      resourceVersion: undefined,
    };
  }
}

/** The values of a pull secret by their keys; where its keys are not known, the one that its type demands. */
export function dataOf(owner: PullSecret): ReadonlyMap<string, Value> {
  const { type, keys } = owner;
  const names = keys ?? [dataKeyOf(type.known ? type.value : '') ?? '.dockerconfigjson'];
  return new Map(names.map((key) => [key, { owner, key }]));
}

function plain(entries: PullSecret['labels']): ReadonlyMap<string, string> {
  return new Map([...entries].map(([key, { value }]) => [key, value.value]));
}

/** Whether the API server takes the result of a copy: the key that its type demands must be there and be read. */
export function isAccepted(type: string, data: ReadonlyMap<string, Value>): boolean {
  const key = dataKeyOf(type);
  if (key === undefined) return true;
  const value = data.get(key);
  if (!value) return false;
  const { content } = value.owner;
  return content.state !== 'malformed' || content.isJson;
}

/** The type of a copy; one that the files don't show is its holder's. */
export function typeOf(type: string, holder: PullSecret): HeldSecret['type'] {
  if (type === UNKNOWN_TYPE) return holder.type;
  return known(type, holder.type.at);
}

/** The content that the kubelet finds under the key of the type, which may have come from another Secret than the type. */
export function contentOf(data: ReadonlyMap<string, Value>, type: string, holder: PullSecret): Content {
  const key = dataKeyOf(type) ?? '.dockerconfigjson';
  const value = data.get(key);
  return value ? value.owner.content : { state: 'missing-key', key, at: holder.name.at };
}
