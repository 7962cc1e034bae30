import type { AuthEntry } from '../credentials/dockerconfig.ts';
import type { DataPlane } from '../resources/data-plane.ts';
import { type Content, dataKeyOf, type PullSecret, secretIdentity } from '../resources/pull-secret.ts';
import { namespaceText } from '../resources/resource.ts';
import type { Located } from '../text/source.ts';
import type { Cluster, HeldSecret, World } from '../world/world.ts';
import { explainAbsence } from './absence.ts';
import type { Cause, Doubt } from './cause.ts';
import { explainDoubt, explainFailing } from './deployment-cause.ts';
import type { Lack } from './lack.ts';
import { openly } from './reach.ts';
import { mistyped, refusedCause } from './refused-secret.ts';
import { seekerOf } from './seeker.ts';
import { explainUnfilled, isFilled } from './unfilled.ts';

/** How one pull secret that a pod names looks to the kubelet. */
export type View =
  | { readonly state: 'readable'; readonly entries: readonly AuthEntry[]; readonly held: HeldSecret }
  /** The kubelet passes over it, or finds none; the pull goes on without it. */
  | { readonly state: 'ignored' | 'absent'; readonly cause: Cause; readonly held: HeldSecret | undefined }
  /** It fails every pull of the pod. */
  | { readonly state: 'malformed'; readonly cause: Cause; readonly held: HeldSecret }
  /** With `rivals` its content is one of these. */
  | ({
      readonly state: 'unknown';
      readonly held: HeldSecret | undefined;
      readonly rivals?: HeldSecret['rivals'];
    } & Doubt);

/** A pull secret by name, with how the kubelet sees it. */
export interface Named {
  readonly reference: Located<string>;
  readonly view: View;
}

/** Looks at a pull secret as the kubelet does in the namespace that it is sought in. */
export function viewOf(world: World, cluster: Cluster, sought: Omit<Lack, 'name'>): View {
  const { namespace, reference, plane } = sought;
  const held = cluster.held.get(`${namespace}/${reference.value}`);
  if (!held) {
    const lack = { name: reference.value, ...sought };
    const explained = explainAbsence(world, cluster, { ...lack, plane: plane ?? seekerOf(cluster, lack) });
    if (explained.kind === 'cause') return { state: 'absent', cause: explained.cause, held };
    return unknownView(explained, held);
  }
  return viewOfHeld(cluster, held, plane);
}

function viewOfHeld(cluster: Cluster, held: HeldSecret, plane: DataPlane | undefined): View {
  const { type, content, secret } = held;
  const doubt =
    explainDoubt(secret) ?? (content.state === 'unknown' && secret.failing && explainFailing(secret.failing));
  if (doubt) return unknownView(doubt, held);
  if (!type.known) {
    return unknownView({ settle: `show the type of secret "${held.name}"`, ...type }, held);
  }
  if (dataKeyOf(type.value) === undefined)
    return { state: 'ignored', cause: ignoredCause(cluster, held, type.value, plane), held };
  const unfilled = offersNothing(content) ? explainUnfilled(cluster, held, plane) : undefined;
  if (unfilled?.kind === 'cause') return { state: 'ignored', cause: unfilled.cause, held };
  if (unfilled) return unknownView(unfilled, held);
  const maker = isNoLogin(content) ? cluster.mayMake(held.name) : undefined;
  if (maker) return unknownView(openly(held.name, maker), held);
  switch (content.state) {
    case 'unknown':
      return { ...content, held, rivals: held.rivals };
    case 'read':
      if (content.entries.length === 0) return { state: 'ignored', cause: withoutAuths(secret), held };
      return { state: 'readable', entries: content.entries, held };
    case 'malformed':
      return { state: 'malformed', cause: refusedCause(secret), held };
    default:
      return { state: 'ignored', cause: refusedCause(secret), held };
  }
}

function unknownView({ reason, sort, settle, at, cause }: Doubt, held: HeldSecret | undefined): View {
  return { state: 'unknown', reason, ...(sort && { sort }), settle, at, ...(cause && { cause }), held };
}

/** Whether a Secret holds nothing of its own: what it is filled with is all that it can offer. */
export function offersNothing(content: Content): boolean {
  return content.state === 'missing-key' || (content.state === 'read' && content.entries.length === 0);
}

/** Whether a Secret is of no use as it is written, as one is that something in the cluster fills. */
function isNoLogin(content: Content): boolean {
  return offersNothing(content) || content.state === 'malformed';
}

/** Whether the kubelet can read a Secret, or may be able to. */
export function isReadableOrOpen(cluster: Cluster, held: HeldSecret): boolean {
  const { state } = viewOfHeld(cluster, held, undefined);
  return state === 'readable' || state === 'unknown';
}

/** Why the kubelet ignores a Secret for its type: what is filled keeps the type of its own, whatever it is filled from. */
function ignoredCause(cluster: Cluster, held: HeldSecret, type: string, plane: DataPlane | undefined): Cause {
  return occupied(cluster, held, plane) ?? mistyped(held.occupant ?? held.secret, type);
}

/**
 * The mistake of a Secret of its own where a copy is to go: the copy is refused, or overwrites what Git declares. One
 * that asks to be filled is no mistake.
 */
export function occupied(cluster: Cluster, held: HeldSecret, plane: DataPlane | undefined): Cause | undefined {
  const { secret, occupant, refused, namespace, name } = held;
  const inTheWay = occupant ?? (refused && secret);
  const source = refused ?? secret;
  if (!inTheWay || source === inTheWay || inTheWay.producer === 'assumption' || isFilled(inTheWay)) return undefined;
  return {
    rule: 'occupied-name',
    at: inTheWay.name.at,
    identity: [cluster.name, namespaceText(source), name, namespace],
    secret: source,
    namespace,
    plane,
    level: 'error',
    occupant: inTheWay,
  };
}

/** The mistake of a credential without user name or password. */
export function emptyCredential(secret: PullSecret, key: string): Cause<'malformed-pull-secret'> {
  const identity = secretIdentity(secret);
  const error = `the credential for ${key} is empty`;
  return { rule: 'malformed-pull-secret', at: secret.content.at, identity, secret, error };
}

/** The mistake of a payload that names no registry at all. */
export function withoutAuths(secret: PullSecret): Cause<'malformed-pull-secret'> {
  const identity = secretIdentity(secret);
  return { rule: 'malformed-pull-secret', at: secret.content.at, identity, secret, error: 'its auths are empty' };
}
