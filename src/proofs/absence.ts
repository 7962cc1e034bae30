import { isDataPlaneNamespace } from '../kubernetes/namespace.ts';
import { takes } from '../replicator/audience.ts';
import { type DataPlane, isDataPlane } from '../resources/data-plane.ts';
import type { Hint } from '../resources/hints.ts';
import type { PullSecret } from '../resources/pull-secret.ts';
import { fullName, namespaceText } from '../resources/resource.ts';
import type { Level } from '../results/diagnostic.ts';
import { compareSpans } from '../text/source.ts';
import { UNFOLLOWED } from '../world/copies.ts';
import type { Cluster, World } from '../world/world.ts';
import { carriersOf, isReplicating } from './carried.ts';
import type { Cause, Explanation } from './cause.ts';
import { hashedCause, unreachedCause } from './deployment-cause.ts';
import type { Lack } from './lack.ts';
import { counterpart, elsewhere, miscasedSecret, similarSecrets } from './namesake.ts';
import { openly, whyNotCopied } from './reach.ts';
import { isRefusedFor, mistyped, refusedCause } from './refused-secret.ts';
import { unrenderedCause } from './rendered-cause.ts';

/** Explains why a namespace lacks a secret by the nearest link that is broken. */
export function explainAbsence(world: World, cluster: Cluster, lack: Lack): Explanation {
  const sources = cluster.secrets.get(lack.name) ?? [];
  const admitted = sources.filter(({ refusal }) => !refusal);
  const refused = sources.find((one) => isRefusedFor(one, lack)) ?? (admitted.length === 0 ? sources[0] : undefined);
  if (refused) {
    const maker = isSought(lack) ? undefined : cluster.mayMake(lack.name);
    return maker ? openly(lack.name, maker) : { kind: 'cause', cause: refusedCause(refused, lack) };
  }
  const [first] = sources;
  if (first && cluster.held.mayLack(lack.name)) return { kind: 'unknown', ...UNFOLLOWED, at: first.name.at };
  const here = cluster.namespaces.get(lack.namespace) ?? { name: lack.namespace, labels: undefined };
  const drifting = admitted.find(
    ({ namespace, audience }) => !namespace.known && !(audience && takes(audience, here) === 'no'),
  );
  if (drifting && !drifting.namespace.known) {
    return {
      kind: 'unknown',
      reason: `secret "${lack.name}" lands in a namespace that its files don't show: ${drifting.namespace.reason}`,
      settle: drifting.audience
        ? `declare ${lack.pod ? `namespace "${lack.namespace}" with its` : 'the namespaces of the data plane with their'} labels`
        : `write the namespace of secret "${lack.name}"`,
      at: drifting.name.at,
    };
  }
  const left = unreachedCause(world, cluster, lack, 'here');
  if (left) return explainUnreached(cluster, lack, left);
  const unrendered = explainUnrendered(cluster, lack, admitted);
  if (unrendered) return unrendered;
  const source = nearestSource(
    world,
    admitted.filter(({ merges }) => !merges),
  );
  if (source) return fromSource(world, cluster, lack, source);
  return fromNowhere(world, cluster, lack);
}

/** Whether it is the secret that the namespace's data plane names. */
function isSought({ plane, name }: Pick<Lack, 'plane' | 'name'>): boolean {
  return plane?.secretRef?.value === name;
}

/** A pod that OpenChoreo makes gets its secret from what is made with it, unless Git holds one that may be copied. */
function explainUnrendered(
  cluster: Cluster,
  { pod, plane, name, namespace, reference }: Lack,
  admitted: readonly PullSecret[],
): Explanation | undefined {
  if (!pod?.rendering || isSought({ plane, name }) || admitted.some(({ madeFor }) => !madeFor)) return undefined;
  const opening = cluster.mayProduce(name, namespace);
  if (opening) return openly(name, opening);
  return { kind: 'cause', cause: unrenderedCause(cluster, pod.rendering, { pod, reference, namespace }) };
}

/** The source that a reader would look at first: one in a system namespace, else the first; one that makes it before others. */
export function nearestSource(world: World, all: readonly PullSecret[]): PullSecret | undefined {
  const made = all.filter(({ merges }) => !merges);
  const sources = made.length > 0 ? made : all;
  return sources.find(({ namespace }) => isSystem(world, namespace)) ?? sources[0];
}

function isSystem({ systemNamespaces }: World, { known, ...fact }: PullSecret['namespace']): boolean {
  return known && 'value' in fact && systemNamespaces.includes(fact.value);
}

function fromSource(world: World, cluster: Cluster, lack: Lack, source: PullSecret): Explanation {
  const { plane, pod } = lack;
  const sought = isSought(lack);
  if (!sought && !isDataPlaneNamespace(lack.namespace)) {
    const opening = cluster.mayProduce(lack.name, lack.namespace);
    const perhaps = perhapsCopied(cluster, lack, source) ?? (opening && openly(lack.name, opening));
    return perhaps ?? dangling(world, cluster, lack, [source]);
  }
  const silent =
    source.annotations.known && source.annotations.value.size === 0 && source.wrapperAnnotations.size === 0;
  if (plane && sought && silent && !isSystem(world, source.namespace) && carriersOf(cluster, source).length === 0) {
    return { kind: 'cause', cause: misplaced(world, plane, source) };
  }
  if (isUntemplated(source)) return { kind: 'cause', cause: mistyped(source, 'Opaque') };
  const level: Level = plane || cluster.scope.complete || !pod ? 'error' : 'warning';
  const why = whyNotCopied(cluster, { secret: source, namespace: lack.namespace, plane, level });
  // A secret that a plane names is meant to come from here; any other may be made elsewhere beside it.
  const maker = sought || why.kind === 'unknown' ? undefined : cluster.mayMake(lack.name);
  return maker ? openly(lack.name, maker) : why;
}

/** Whether what makes a secret lacks the template that gives it its type and its annotations alike. */
function isUntemplated({ producer, type, annotations }: PullSecret): boolean {
  return (
    producer !== 'Secret' && type.known && type.value === 'Opaque' && annotations.known && annotations.value.size === 0
  );
}

/** A secret that asks to be copied may be, where the files don't tell whether its namespaces are meant. */
function perhapsCopied(cluster: Cluster, { namespace, plane }: Lack, secret: PullSecret): Explanation | undefined {
  if (secret.annotations.known && !isReplicating(secret) && carriersOf(cluster, secret).length === 0) return undefined;
  const why = whyNotCopied(cluster, { secret, namespace, plane, level: 'warning' });
  return why.kind === 'unknown' ? why : undefined;
}

/** The mistake of keeping a plane's pull secret outside the system namespaces. */
export function misplaced(
  { systemNamespaces }: World,
  plane: DataPlane,
  secret: PullSecret,
): Cause<'misplaced-pull-secret'> {
  return {
    rule: 'misplaced-pull-secret',
    at: secret.namespace.known ? secret.namespace.at : secret.name.at,
    identity: [secret.cluster, namespaceText(secret), secret.name.value],
    plane,
    secret,
    expected: systemNamespaces,
  };
}

/** What is left out is missed, unless something else may bring it. */
function explainUnreached(cluster: Cluster, { name, namespace }: Lack, cause: Cause): Explanation {
  const opening = cluster.mayProduce(name, namespace);
  if (!opening) return { kind: 'cause', cause };
  return opening.fault ? openly(name, opening) : { ...openly(name, opening), cause };
}

function fromNowhere(world: World, cluster: Cluster, lack: Lack): Explanation {
  const hashed = hashedCause(cluster, lack);
  if (hashed) return { kind: 'cause', cause: hashed };
  const unreached = unreachedCause(world, cluster, lack, 'anywhere');
  if (unreached) return explainUnreached(cluster, lack, unreached);
  const opening = cluster.mayProduce(lack.name, lack.namespace);
  if (opening) return openly(lack.name, opening);
  const undeployed = explainUndeployed(world, cluster, lack);
  if (undeployed) return undeployed;
  const adrift = explainUnplaced(world, lack);
  if (adrift) return adrift;
  const miscased = miscasedSecret(cluster, lack.name);
  if (miscased) return { kind: 'cause', cause: refusedCause(miscased) };
  const { plane } = lack;
  if (!plane?.secretRef || plane.secretRef.value !== lack.name) return dangling(world, cluster, lack, []);
  const [kept] = world.controlPlaneSecrets.get(lack.name) ?? [];
  if (kept) {
    const identity = [cluster.name, lack.name];
    const at = kept.namespace.known ? kept.namespace.at : kept.name.at;
    return { kind: 'cause', cause: { rule: 'secret-in-control-plane', at, identity, plane, secret: kept } };
  }
  return {
    kind: 'cause',
    cause: {
      rule: 'dangling-secret-ref',
      at: plane.secretRef.at,
      identity: [cluster.name, lack.name],
      plane,
      reference: plane.secretRef,
      elsewhere: elsewhere(world, cluster, lack.name),
      similar: similarSecrets(cluster, lack.name, lack.namespace),
      hints: hintsAt(world, lack.name),
    },
  };
}

/** A secret in a file that nothing known here deploys may be brought by what is not followed. */
function explainUndeployed(world: World, { deployers }: Cluster, { name }: Lack): Explanation | undefined {
  const [deployer] = deployers;
  const isLeft = deployer && hintsAt(world, name).some(({ undeployed, names }) => undeployed && names.includes(name));
  return isLeft ? openly(name, deployer) : undefined;
}

/** A secret of that name may be deployed to any cluster where nothing tells to which it is. */
function explainUnplaced({ unplaced }: World, { name }: Lack): Explanation | undefined {
  const [found] = unplaced
    .filter((one) => one.name.value === name && !isDataPlane(one.apiVersion, one.kind))
    .sort((a, b) => compareSpans(a.name.at, b.name.at));
  if (!found) return undefined;
  return {
    kind: 'unknown',
    reason: `nothing tells to which cluster ${found.kind} "${fullName(found)}" is deployed`,
    settle: 'name its files under clusters in pullproof.yaml',
    at: found.name.at,
  };
}

function dangling(world: World, cluster: Cluster, lack: Lack, near: readonly PullSecret[]): Explanation {
  const { pod, reference, namespace, name, plane } = lack;
  if (!pod) throw new Error(`no pod names "${name}"`);
  const other = near.length > 0 ? counterpart(world, cluster, name, namespace) : undefined;
  return {
    kind: 'cause',
    cause: {
      rule: 'dangling-image-pull-secret',
      at: reference.at,
      identity: [cluster.name, name],
      pod,
      reference,
      namespace,
      elsewhere: near.length > 0 ? [...(other ? [other] : []), ...near] : elsewhere(world, cluster, name),
      similar: near.length > 0 ? [] : similarSecrets(cluster, name, namespace),
      hints: hintsAt(world, name),
      level: plane || cluster.scope.complete ? 'error' : 'warning',
    },
  };
}

/** Traces of a secret; one that is named by its file's name alone counts where the two share a beginning. */
function hintsAt({ texts }: World, name: string): readonly Hint[] {
  return texts.hints.filter(({ names }) => names.some((known) => known === name || known.startsWith(`${name}-`)));
}
