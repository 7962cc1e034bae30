import { REFLECTS } from '../replicator/reflector.ts';
import {
  permits,
  REPLICATE_FROM,
  REPLICATION_ALLOWED,
  REPLICATION_ALLOWED_NAMESPACES,
  replicationOf,
} from '../replicator/replication.ts';
import type { DataPlane } from '../resources/data-plane.ts';
import { type PullSecret, secretIdentity } from '../resources/pull-secret.ts';
import { fullName, namespaceText } from '../resources/resource.ts';
import { suggest } from '../text/near-miss.ts';
import { type Cluster, flagsOf, type HeldSecret } from '../world/world.ts';
import type { TextEntry } from '../yaml/node.ts';
import type { Explanation } from './cause.ts';
import { openly } from './reach.ts';

/** Whether a Secret asks to be filled from another, by the replicator or by the reflector. */
export function isFilled({ annotations }: PullSecret): boolean {
  return annotations.known && (annotations.value.has(REPLICATE_FROM) || annotations.value.has(REFLECTS));
}

/**
 * Why a Secret that asks to be filled from another stays as it is written; undefined where it does not ask, or where
 * the replicator does not run at all.
 * Follows kubernetes-replicator 2.12.4, replicate/common/generic-replicator.go: resourceAddedReplicateFrom and
 * IsReplicationPermitted.
 */
export function explainUnfilled(
  cluster: Cluster,
  { secret, copiedBy }: HeldSecret,
  plane: DataPlane | undefined,
): Explanation | undefined {
  if (copiedBy || !cluster.replicator.runs || !secret.annotations.known) return undefined;
  const asked = secret.annotations.value.get(REPLICATE_FROM);
  if (!asked) return undefined;
  const { from } = replicationOf(new Map([[REPLICATE_FROM, asked.value.value]]));
  const cause = (why: string, mend: string, at = asked.value.at, source = secret): Explanation => ({
    kind: 'cause',
    cause: {
      rule: 'unreplicated-pull-secret',
      at,
      identity: [...secretIdentity(secret), 'unfilled'],
      secret: source,
      namespace: namespaceText(secret),
      plane,
      level: plane ? 'error' : 'warning',
      unfilled: { secret, why, mend },
    },
  });
  const missing = (wanted: string, why: string): Explanation => {
    const meant = meantBy(cluster, wanted, secret);
    return cause(why, meant ? `did you mean "${fullName(meant)}"?` : NAME, asked.value.at, meant);
  };
  if (!from?.ok) return missing(`/${asked.value.value}`, `"${asked.value.value}" is no namespace/name`);
  const wanted = `${from.namespace}/${from.name}`;
  const source = cluster.secrets.get(from.name)?.find((one) => namespaceText(one) === from.namespace);
  if (!source) {
    const maker = cluster.mayMake(from.name);
    return maker ? openly(from.name, maker) : missing(wanted, `there is no secret "${wanted}"`);
  }
  const refused = refusalOf(cluster, source, namespaceText(secret));
  return refused && cause(refused.why, refused.mend, refused.by?.value.at ?? source.name.at, source);
}

/** The secret that a Secret most likely asks to be filled from, by its name in another namespace or one much like it. */
function meantBy(cluster: Cluster, wanted: string, asking: PullSecret): PullSecret | undefined {
  const others = new Map([...cluster.secrets.values()].flat().map((one) => [fullName(one), one]));
  others.delete(fullName(asking));
  const name = wanted.slice(wanted.indexOf('/'));
  const namesakes = [...others.keys()].filter((one) => one.endsWith(name));
  const near = namesakes.length === 1 ? namesakes[0] : suggest(wanted, others.keys());
  return near === undefined ? undefined : others.get(near);
}

/** Why a source does not let a namespace be filled from it, and the annotation that says so. */
function refusalOf(
  cluster: Cluster,
  source: PullSecret,
  namespace: string,
): { readonly why: string; readonly mend: string; readonly by: TextEntry | undefined } | undefined {
  if (!source.annotations.known) return undefined;
  const annotations = source.annotations.value;
  const texts = new Map([...annotations].map(([key, { value }]) => [key, value.value]));
  const permission = permits(replicationOf(texts), namespace, flagsOf(cluster));
  const name = `secret "${fullName(source)}"`;
  const [allowed, namespaces] = [annotations.get(REPLICATION_ALLOWED), annotations.get(REPLICATION_ALLOWED_NAMESPACES)];
  const permit = `annotate ${name} with ${REPLICATION_ALLOWED}: "true" and ${REPLICATION_ALLOWED_NAMESPACES}: "${namespace}"`;
  switch (permission) {
    case 'permitted':
      return undefined;
    case 'not-allowed':
      return { why: `${name} is not ${REPLICATION_ALLOWED}: "true"`, mend: permit, by: allowed };
    case 'no-namespaces':
      return {
        why: `${name} has no ${REPLICATION_ALLOWED_NAMESPACES}, so it allows none`,
        mend: permit,
        by: undefined,
      };
    case 'namespace-not-allowed':
      return { why: `${name} does not allow namespace "${namespace}"`, mend: MATCH, by: namespaces };
  }
}

const NAME = 'name a secret that there is, as namespace/name';
const MATCH = `${REPLICATION_ALLOWED_NAMESPACES} takes regular expressions, not globs: name the namespace, or match all of its name`;
