import type { BuildFault, Taint } from '../landing/landing.ts';
import type { PullSecret } from '../resources/pull-secret.ts';
import { namespaceText, type Resource } from '../resources/resource.ts';
import type { Located } from '../text/source.ts';
import type { Cluster, World } from '../world/world.ts';
import type { Cause, Explanation } from './cause.ts';
import type { Lack } from './lack.ts';

const DANGLING: ReadonlySet<BuildFault['kind']> = new Set(['missing-file', 'cycle', 'outside-root']);

/** The cause that a failing build is: it names what it can't have, or fails for another reason. */
export function faultCause(fault: BuildFault): Cause<'dangling-kustomization-resource' | 'failing-build'> {
  const { kind, message, at } = fault;
  const rule = DANGLING.has(kind) ? 'dangling-kustomization-resource' : 'failing-build';
  return { rule, at, identity: [at.path, message], fault };
}

/** Why what is not applied as it is can't be known to be there: all of it for one reason. */
export function explainFailing(taint: Taint): Extract<Explanation, { kind: 'unknown' }> {
  const { reason, at, fault } = taint;
  const settle = fault ? 'mend the build' : (taint.settle ?? 'render the manifests and judge the result');
  const unknown = { rule: 'unknown-pull', at, identity: [at.path, reason], reason, settle } as const;
  return { kind: 'unknown', reason, settle, at, cause: fault ? faultCause(fault) : unknown };
}

/** Why nothing can be told of what is deployed otherwise than it is committed; undefined where that is not so. */
export function explainDoubt({ failing }: Pick<Resource, 'failing'>): ReturnType<typeof explainFailing> | undefined {
  return failing && !failing.fault ? explainFailing(failing) : undefined;
}

/** The mistake of naming a generated secret without the hash that kustomize appends to its name. */
export function hashedCause(cluster: Cluster, lack: Lack): Cause<'hashed-secret-ref'> | undefined {
  const { name, namespace, reference, plane } = lack;
  const isSought = plane?.secretRef?.value === name;
  const secret = cluster.generated.get(name)?.find((one) => isSought || namespaceText(one) === namespace);
  if (!secret) return undefined;
  const identity = [cluster.name, namespaceText(secret), name];
  return { rule: 'hashed-secret-ref', at: secret.home.at, identity, secret, reference };
}

/**
 * The mistake of leaving a pull secret's file out of the kustomization beside it: the file of this very namespace, or,
 * where nothing brings a secret of the name, any.
 */
export function unreachedCause(
  world: World,
  cluster: Cluster,
  lack: Lack,
  where: 'here' | 'anywhere',
): Cause<'unreached-pull-secret'> | undefined {
  const { name, namespace, reference, plane } = lack;
  const unreached = world.unreached
    .get(cluster.name)
    ?.get(name)
    ?.find(({ namespaces }) => where === 'anywhere' || namespaces.includes(namespace));
  if (!unreached) return undefined;
  const at = unreached.commented ?? unreached.kustomization;
  const isSure = cluster.mayProduce(name, namespace) === undefined && (plane !== undefined || cluster.scope.complete);
  const identity = [unreached.path, name];
  return { rule: 'unreached-pull-secret', at, identity, unreached, reference, level: isSure ? 'error' : 'warning' };
}

/** The mistake of applying an encrypted secret as it is. */
export function undecryptedCause(secret: PullSecret, by: Located<string>): Cause<'missing-decryption'> {
  return { rule: 'missing-decryption', at: by.at, identity: [secret.cluster, by.value], secret, by };
}
