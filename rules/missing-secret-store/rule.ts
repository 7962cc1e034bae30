import type { Rule } from '../../src/findings/rule.ts';
import { unknownByMistake, unnamedStores } from '../../src/findings/told-mistake.ts';
import { breaksOf } from '../../src/findings/toll.ts';
import { grouped } from '../../src/grouping.ts';
import type { Deployed, MissingStore } from '../../src/openchoreo/deployed.ts';
import { isPullSecret, type PullSecret, secretTitle } from '../../src/resources/pull-secret.ts';
import { fullName, namespaceText } from '../../src/resources/resource.ts';
import type { Finding } from '../../src/results/diagnostic.ts';
import { counted } from '../../src/text/counted.ts';
import { compareSpans, placeOf } from '../../src/text/source.ts';
import type { Cluster } from '../../src/world/world.ts';

export default {
  id: 'missing-secret-store',
  level: 'warning',
  summary: 'A pull secret whose values come from a secret store that its cluster does not have.',

  *check(world) {
    const { clusters, deployed, faults, assumedStores } = world;
    const unknown = unknownByMistake(world);
    for (const stores of grouped(unnamedStores(world), ({ plane }) => placeOf(plane.at)).values()) {
      const places = new Map(stores.map(({ asked }) => [placeOf(asked), asked]));
      yield { ...unnamed(stores), breaks: [...places.values()].flatMap((asked) => unknown(asked).flatMap(breaksOf)) };
    }
    // A manifest that does not parse may be the store.
    if (faults.length > 0) return;
    const absent = clusters.flatMap((cluster) => [...absentIn(cluster, deployed, assumedStores)]);
    for (const group of grouped(absent, ({ finding: { at } }) => placeOf(at)).values()) {
      const first = group.find(({ finding }) => finding.level === 'error') ?? group[0];
      if (first) yield { ...first.finding, message: `${have(first.cluster, group.length - 1)} ${first.lacks}` };
    }
  },
} satisfies Rule;

/** A store that templates ask for, and that their data plane does not name: told where it is first asked for. */
function unnamed(stores: readonly MissingStore[]): Finding {
  const { plane, asked, component } = stores.reduce((a, b) => (compareSpans(a.asked, b.asked) <= 0 ? a : b));
  const components = new Set(stores.map((store) => store.component));
  const whose = components.size === 1 ? `component "${component}"` : counted(components.size, 'component');
  return {
    at: asked,
    identity: [plane.value, component],
    level: 'error',
    message: `data plane "${plane.value}" names no secret store, which the templates of ${whose} ask for: nothing of ${components.size === 1 ? 'it' : 'them'} is deployed`,
    because: [{ at: plane.at, message: 'the data plane has no spec.secretStoreRef' }],
    help: 'name a ClusterSecretStore: spec.secretStoreRef.name',
  };
}

/** A store that a cluster does not have. */
interface Absent {
  readonly cluster: string;
  readonly lacks: string;
  readonly finding: Omit<Finding, 'message'>;
}

/** Of clusters that share the file which names a store, the first speaks for all. */
function have(cluster: string, others: number): string {
  return others === 0 ? `cluster "${cluster}" has` : `cluster "${cluster}" and ${counted(others, 'other')} have`;
}

/** Stores that pull secrets name and that their cluster does not have, each once; whose content is assumed is there. */
function* absentIn(cluster: Cluster, deployed: Deployed, assumed: ReadonlySet<string>): Generator<Absent> {
  const told = new Set<string>();
  for (const secret of [...cluster.secrets.values()].flat()) {
    const { store, namespace } = secret;
    if (!store || secret.refusal || !namespace.known || !isPullSecret(secret) || hasStore(cluster, secret)) continue;
    if (assumed.has(store.name.value) && isMeant(cluster, secret)) continue;
    if (secret.madeFor && !cluster.scope.complete && mayBeElsewhere(cluster, secret, deployed)) continue;
    const key = JSON.stringify([store.kind, store.name.value, store.kind === 'SecretStore' ? namespace.value : '']);
    if (told.has(key)) continue;
    told.add(key);
    yield {
      cluster: cluster.name,
      lacks: `no ${store.kind} "${store.name.value}", from which ${secretTitle(secret)} takes its values`,
      finding: {
        at: store.name.at,
        identity: [cluster.name, store.kind, store.name.value, namespaceText(secret)],
        level: cluster.scope.complete ? 'error' : 'warning',
        help: helpFor(cluster, secret),
      },
    };
  }
}

/**
 * Whether the store of what OpenChoreo makes may be kept where no file shows it: those of data planes are seldom kept
 * where their components are. One of a namespace that it makes is made with that, unless more is made there.
 */
function mayBeElsewhere({ stores, name }: Cluster, { store, namespace }: PullSecret, deployed: Deployed): boolean {
  if (store?.kind !== 'SecretStore') return stores.length === 0;
  const made = deployed.namespaces.find(
    (one) => one.cluster === name && namespace.known && one.namespace.value === namespace.value,
  );
  return !made || made.open.length > 0;
}

/** Whether the store whose content is assumed may be meant: there is no other of its name, and OpenChoreo makes none. */
function isMeant(cluster: Cluster, secret: PullSecret): boolean {
  return otherKind(cluster, secret) === undefined && !(secret.madeFor && secret.store?.kind === 'SecretStore');
}

function helpFor(cluster: Cluster, secret: PullSecret): string {
  const isOfPlane = secret.madeFor && secret.store?.kind === 'SecretStore';
  const otherwise = isOfPlane
    ? 'data planes name a ClusterSecretStore: write that as the kind in secretStoreRef, where a SecretStore is meant without one'
    : 'add the store to the cluster, if it is not kept elsewhere';
  return otherKind(cluster, secret) ?? otherwise;
}

function hasStore({ stores }: Cluster, { store, namespace }: PullSecret): boolean {
  return stores.some(
    (one) =>
      one.kind === store?.kind &&
      one.name.value === store.name.value &&
      (one.kind === 'ClusterSecretStore' ||
        !one.namespace.known ||
        (namespace.known && one.namespace.value === namespace.value)),
  );
}

/** A store of that name of the other kind, or of another namespace. */
function otherKind({ stores }: Cluster, { store }: PullSecret): string | undefined {
  const near = stores.find((one) => one.name.value === store?.name.value);
  return near && `there is ${near.kind} "${fullName(near)}"`;
}
