import { grouped } from '../grouping.ts';
import { onceFor } from '../remember.ts';
import type { DataPlane } from '../resources/data-plane.ts';
import type { PodSource, Rendering, Stale, Unread } from '../resources/pod.ts';
import { isPullSecret, isPushName, type PullSecret } from '../resources/pull-secret.ts';
import { namespaceText } from '../resources/resource.ts';
import type { Level } from '../results/diagnostic.ts';
import { similar } from '../text/near-miss.ts';
import { compareSpans, type Located } from '../text/source.ts';
import { ownerOf } from '../world/owners.ts';
import type { Cluster } from '../world/world.ts';
import type { Cause } from './cause.ts';
import type { Lack } from './lack.ts';

/** Why a pod that OpenChoreo makes lacks the pull secret that it names: its release, or its condition, makes none. */
export function unrenderedCause(
  cluster: Cluster,
  rendering: Rendering,
  { pod, reference, namespace }: { readonly pod: PodSource } & Pick<Lack, 'reference' | 'namespace'>,
): Cause {
  const name = reference.value;
  const identity = [cluster.name, pod.template ?? '', name];
  const withheld = rendering.withheld.find((one) => one.name === name);
  if (withheld) {
    const { condition } = withheld;
    return { rule: 'conditional-mismatch', at: condition.at, identity, pod, reference, condition };
  }
  const storeless = storelessCause(cluster, rendering, reference);
  if (storeless) return storeless;
  const { stale } = rendering;
  if (stale?.made.some((made) => made.value === name)) return staleCause(cluster, pod, stale);
  const isOwn = ({ madeFor }: PullSecret) => madeFor?.component === rendering.component;
  const elsewhere = (cluster.secrets.get(name) ?? []).filter(isOwn);
  const near = similarIn(cluster, namespace, name).filter((one) => elsewhere.length === 0 || isOwn(one));
  const sure =
    cluster.scope.complete ||
    rendering.lacking.includes(name) ||
    elsewhere.length > 0 ||
    near.some(({ madeFor }) => madeFor);
  const level: Level = sure ? 'error' : 'warning';
  return {
    rule: 'unrendered-pull-secret',
    at: reference.at,
    identity,
    pod,
    reference,
    namespace,
    elsewhere,
    similar: near,
    level,
  };
}

/** The mistake of a data plane that adds names to pods, and has no store to make the secrets from. */
function storelessCause(cluster: Cluster, { plane: id }: Rendering, reference: Located<string>): Cause | undefined {
  const plane = cluster.planes.find((one) => one.id === id);
  const isReferred = plane?.dated?.imagePullSecretRefs.some(({ at }) => compareSpans(at, reference.at) === 0);
  return plane && isReferred ? inertCause(cluster, plane) : undefined;
}

function staleCause(cluster: Cluster, pod: PodSource, stale: Stale): Cause<'stale-release'> {
  const { at, value } = stale.releaseName;
  return { rule: 'stale-release', at, identity: [cluster.name, value], pod, stale };
}

function similarIn(cluster: Cluster, namespace: string, name: string): readonly PullSecret[] {
  const here = [...cluster.secrets].flatMap(([other, secrets]) => {
    const found = secrets.find((secret) => namespaceText(secret) === namespace);
    return found ? [[other, found] as const] : [];
  });
  const byName = new Map(here);
  return similar(name, byName.keys()).flatMap((one) => byName.get(one) ?? []);
}

/** Why a pod that OpenChoreo makes names no pull secret, where that is a mistake. */
export function bareRenderedCause(cluster: Cluster, pod: PodSource, image: string): Cause | undefined {
  const { rendering } = pod;
  if (!rendering) return undefined;
  const [removed] = rendering.removed;
  if (removed) {
    const { trait, path, secret } = removed;
    const identity = [cluster.name, trait, path.value, secret];
    return { rule: 'trait-removes-pull-secret', at: path.at, identity, pod, path, lost: secret };
  }
  const { stale } = rendering;
  if (stale && stale.current.length > 0) return staleCause(cluster, pod, stale);
  const plane = cluster.planes.find(({ id }) => id === rendering.plane);
  return (
    (plane && inertCause(cluster, plane)) ??
    bareAmongSiblings(cluster, pod, image) ??
    (plane && unreadCause(cluster, plane, rendering)) ??
    bareBesideSecret(cluster, pod, rendering)
  );
}

/** The mistake of a data plane's field that no controller of its release reads for pods. */
function inertCause(cluster: Cluster, plane: DataPlane): Cause<'inert-pull-config'> | undefined {
  const inert = inertField(plane);
  return inert && causeOf(cluster, plane, inert);
}

/** The same, where no pod names the secret itself. */
export function idleCause(cluster: Cluster, plane: DataPlane): Cause<'inert-pull-config'> | undefined {
  const cause = inertCause(cluster, plane);
  return cause && !namedByPods(cluster).has(plane.secretRef?.value ?? '') ? cause : undefined;
}

const namedByPods = onceFor(
  ({ pods }: Cluster): ReadonlySet<string> =>
    new Set(pods.flatMap(({ pullSecrets }) => pullSecrets.map(({ value }) => value))),
);

/** The same, of a field that the controllers of its release read for other pods only. */
function unreadCause(cluster: Cluster, plane: DataPlane, { unread }: Rendering): Cause | undefined {
  const [field] = plane.dated?.way === 'references' ? plane.dated.imagePullSecretRefs : [];
  return field && unread && causeOf(cluster, plane, { field, path: 'spec.imagePullSecretRefs', ...unread });
}

function causeOf(cluster: Cluster, plane: DataPlane, inert: Inert): Cause<'inert-pull-config'> {
  const identity = [cluster.name, plane.id, inert.path];
  return { rule: 'inert-pull-config', at: inert.field.at, identity, plane, ...inert };
}

interface Inert extends Unread {
  readonly field: Located<string>;
  readonly path: string;
}

const NO_POD = 'no pod';

/** The field of a data plane that names pull secrets for nobody. */
export function inertField({ secretRef, dated }: DataPlane): Inert | undefined {
  if (!dated) return undefined;
  const why = `no controller of ${dated.releases} reads it`;
  if (dated.way === 'nobody' && secretRef && secretRef.value !== '') {
    const help =
      'give it to the pods by the class of their service: spec.deploymentTemplate.template.spec.imagePullSecrets';
    return { field: secretRef, path: 'spec.registry.secretRef', whom: NO_POD, why, help };
  }
  const [field] = dated.imagePullSecretRefs;
  if (!field) return undefined;
  const base = { field, path: 'spec.imagePullSecretRefs', whom: NO_POD };
  if (dated.way === 'templates')
    return { ...base, why, help: 'give the pods their pull secret by the templates of their component types' };
  if (dated.way === 'references' && !dated.secretStore) {
    return {
      ...base,
      why: 'without spec.secretStoreRef nothing makes the secrets that it adds to pods',
      help: 'name the ClusterSecretStore that keeps them: spec.secretStoreRef.name',
    };
  }
  return undefined;
}

function bareAmongSiblings(cluster: Cluster, pod: PodSource, image: string): Cause | undefined {
  const owner = ownerOf(image);
  const sibling = owner === undefined ? undefined : cluster.owners.get(owner);
  if (!sibling) return undefined;
  const identity = [cluster.name, pod.template ?? '', pod.kind];
  return { rule: 'missing-image-pull-secret', at: pod.spec, identity, pod, plane: undefined, sibling };
}

/** A release that makes a pull secret for its namespace, and a pod of it that does not name it; no other pod does. */
function bareBesideSecret(cluster: Cluster, pod: PodSource, { component }: Rendering): Cause | undefined {
  const made = unnamedSecrets(cluster)
    .get(component)
    ?.find((secret) => namespaceText(secret) === namespaceText(pod));
  if (!made) return undefined;
  const identity = [cluster.name, pod.template ?? '', pod.kind];
  return { rule: 'missing-image-pull-secret', at: pod.spec, identity, pod, plane: undefined, sibling: undefined, made };
}

/** Pull secrets that releases make and no pod names, by component; builds push with theirs. */
const unnamedSecrets = onceFor(({ secrets, pods, accounts }: Cluster) => {
  const naming = [...pods, ...accounts.values()];
  const named = new Set(naming.flatMap(({ pullSecrets }) => pullSecrets.map(({ value }) => value)));
  const idle = [...secrets.values()].flat().filter((secret) => {
    const { name, refusal } = secret;
    return !refusal && !named.has(name.value) && !isPushName(name.value) && isPullSecret(secret);
  });
  return grouped(idle, ({ madeFor }) => madeFor?.component);
});
