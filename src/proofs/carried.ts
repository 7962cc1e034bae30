import { grouped } from '../grouping.ts';
import type { Answer } from '../kubernetes/namespace-selector.ts';
import { onceFor } from '../remember.ts';
import { type Audience, type Later, type Member, takes, takesLater } from '../replicator/audience.ts';
import {
  autoReflects,
  autoReflectsLater,
  mayReflect,
  REFLECTION_ALLOWED_NAMESPACES,
  REFLECTION_AUTO_ENABLED,
  REFLECTION_AUTO_NAMESPACES,
} from '../replicator/reflector.ts';
import { REPLICATE_TO, REPLICATE_TO_MATCHING } from '../replicator/replication.ts';
import type { DataPlane } from '../resources/data-plane.ts';
import type { PullSecret } from '../resources/pull-secret.ts';
import { namespaceText } from '../resources/resource.ts';
import type { Located } from '../text/source.ts';
import { hasLabels, REFLECTOR, reflectionOfSecret } from '../world/clones.ts';
import type { Cluster } from '../world/world.ts';
import type { TextEntry } from '../yaml/node.ts';

/** What beside kubernetes-replicator brings a secret into namespaces. */
export interface Carrier {
  /** How reports call it. */
  readonly by: string;
  /** What decides which namespaces it serves, and how that is written. */
  readonly key: string;
  readonly value: Located<string>;
  /** Whether that is no list of names, but what reports call these namespaces. */
  readonly inWords?: true;
  reaches(namespace: Member): Answer;
  later(): Later;
  /** What keeps a namespace out, where that is another annotation. */
  barring?(namespace: Member): TextEntry | undefined;
}

/** Everything beside kubernetes-replicator that carries a secret under its own name. */
export function carriersOf(cluster: Pick<Cluster, 'clones'>, secret: PullSecret): readonly Carrier[] {
  const { audience, producer } = secret;
  const reflection = reflectionOfSecret(secret);
  return [
    ...(audience ? [served(producer, audience)] : []),
    ...(reflection?.allowed && reflection.auto ? [reflected(secret, reflection)] : []),
    ...clonesOf(cluster, secret).map((clone) => served(clone.by, clone.audience)),
  ];
}

/** The rules of a cluster that copy a secret from where it is, under its own name. */
export function clonesOf({ clones }: Pick<Cluster, 'clones'>, secret: PullSecret): Cluster['clones'] {
  return clonesFrom(clones, secret).filter((clone) => isSource(clone, secret));
}

/** The rules of a cluster that copy from where a secret is, under its name or whatever it is called. */
function clonesFrom(all: Cluster['clones'], secret: PullSecret): Cluster['clones'] {
  if (all.length === 0) return all;
  const index = clonesBySource(all);
  const namespace = namespaceText(secret);
  const named = index.get(sourceKey({ namespace, source: secret.name.value })) ?? [];
  const unnamed = index.get(sourceKey({ namespace, source: undefined })) ?? [];
  return [...named, ...unnamed].sort(([a], [b]) => a - b).map(([, clone]) => clone);
}

type Clones = Cluster['clones'];

const clonesBySource = onceFor((all: Clones) => grouped([...all.entries()], ([, clone]) => sourceKey(clone)));

function sourceKey({ namespace, source }: Pick<Clones[number], 'namespace' | 'source'>): string {
  return JSON.stringify([namespace, source]);
}

function served(by: string, audience: Audience): Carrier {
  const names = audience.any.flatMap((group) => group.names ?? []);
  const isByName = names.length > 0 && audience.none.length === 0;
  return {
    by,
    key: 'namespaces',
    value: { value: isByName ? names.join(',') : `the namespaces of ${by}`, at: audience.at },
    ...(isByName ? {} : { inWords: true as const }),
    reaches: (namespace) => takes(audience, namespace),
    later: () => takesLater(audience),
  };
}

function reflected(secret: PullSecret, reflection: NonNullable<ReturnType<typeof reflectionOfSecret>>): Carrier {
  const annotations: ReadonlyMap<string, TextEntry> = secret.annotations.known ? secret.annotations.value : new Map();
  const entry =
    annotations.get(REFLECTION_AUTO_NAMESPACES) ??
    annotations.get(`${REFLECTION_AUTO_NAMESPACES}-selector`) ??
    annotations.get(REFLECTION_AUTO_ENABLED);
  return {
    by: REFLECTOR,
    key: entry?.key.value ?? REFLECTION_AUTO_NAMESPACES,
    value: entry?.value ?? secret.name,
    reaches: (namespace) => autoReflects(reflection, namespace),
    later: () => autoReflectsLater(reflection),
    barring: (namespace) =>
      mayReflect(reflection, namespace) === 'no' ? annotations.get(REFLECTION_ALLOWED_NAMESPACES) : undefined,
  };
}

/** Whether a rule that copies from where a secret is takes this one, and lets it keep its name. */
function isSource({ name, labels }: Cluster['clones'][number], secret: PullSecret): boolean {
  return (name ?? secret.name.value) === secret.name.value && hasLabels(secret, labels);
}

/** Whether a secret asks kubernetes-replicator for copies. */
export function isReplicating({ annotations }: PullSecret): boolean {
  return annotations.known && (annotations.value.has(REPLICATE_TO) || annotations.value.has(REPLICATE_TO_MATCHING));
}

/** The carrier that brings a secret into every `dp-` namespace, later ones too. */
export function everywhereBy(cluster: Pick<Cluster, 'clones'>, secret: PullSecret): Carrier | undefined {
  return carriersOf(cluster, secret).find((carrier) => carrier.later().all === true);
}

/** Whether a data plane's pull secret is to get to its namespaces by kubernetes-replicator: nothing else may carry it. */
export function restsOnReplicator(cluster: Cluster, { secretRef }: DataPlane): boolean {
  if (!secretRef) return false;
  const sources = cluster.secrets.get(secretRef.value) ?? [];
  const isMade =
    cluster.clones.some(({ name, source }) => (name ?? source) === secretRef.value) ||
    cluster.mayMake(secretRef.value) !== undefined;
  const isCarried = (secret: PullSecret) =>
    isMade || carriersOf(cluster, secret).length > 0 || reflectionOfSecret(secret) !== undefined;
  if (sources.length === 0) return !isMade;
  return !sources.some((secret) => everywhereBy(cluster, secret) || (!isReplicating(secret) && isCarried(secret)));
}
