import { prefixError, prefixRepository } from '../kubernetes/image.ts';
import type { DataPlane } from '../resources/data-plane.ts';
import type { Refusal } from '../resources/pull-secret.ts';
import type { PlaneProof, Pull } from '../results/proof.ts';
import type { Located } from '../text/source.ts';
import type { Cluster, World } from '../world/world.ts';
import { misplaced, nearestSource } from './absence.ts';
import { occupied } from './candidate-secret.ts';
import { clonesOf } from './carried.ts';
import type { Cause, Explanation, Judged } from './cause.ts';
import { unknownPull } from './outcome.ts';
import { provePlaneByPulls } from './plane-by-pulls.ts';
import { assumed, broken, holds, type Link, open } from './plane-link.ts';
import { clusterHost } from './reachable.ts';
import { receptionOf } from './reception.ts';
import { idleCause, inertField } from './rendered-cause.ts';
import { secretLinks } from './secret-links.ts';
import { reachAssumptions } from './trust.ts';

/**
 * Proves that every image under a plane's prefix can be pulled in every namespace named `dp-…`, those created later
 * included. The first link that fails is the cause; links that can't be decided leave the proof open. `own`: the pulls
 * that are told under the plane.
 */
export function provePlane(
  world: World,
  cluster: Cluster,
  plane: DataPlane,
  own: () => readonly Pull[],
): Judged<PlaneProof> {
  if (plane.generation.name === 'other' && plane.dated && !plane.refusal)
    return provePlaneByPulls(cluster, plane, plane.dated, own());
  const links = linksOf(world, cluster, plane);
  const failed = links.find(({ explained }) => explained?.kind === 'cause' && isRefutation(explained.cause));
  const doubtful = links.find(({ explained }) => explained !== undefined);
  const deciding = failed ?? doubtful;
  const cause = deciding?.explained && causeOf(cluster, plane, deciding.explained);
  const verdict = failed ? 'refused' : doubtful ? 'unknown' : 'pulled';
  const shown = deciding ? links.slice(0, links.indexOf(deciding) + 1) : links;
  const proof: PlaneProof = {
    dataPlane: plane.id,
    cluster: cluster.name,
    ...(plane.dated && plane.dated.way !== 'proposal' ? { generation: plane.dated.releases } : {}),
    prefix: plane.prefix?.value ?? null,
    secretRef: plane.secretRef?.value ?? null,
    verdict,
    counterexample: deciding?.counterexample ?? null,
    cause: cause?.rule ?? null,
    assumptions: verdict === 'pulled' ? assumptionsOf(world, cluster, plane) : [],
    at: plane.name.at,
    proof: shown.map((link) => link.step),
  };
  return { proof, cause, remarks: remarksOf(world, cluster, plane, cause) };
}

/** A cause at the level of a warning leaves the proof open: it breaks what may never come about. */
function isRefutation(cause: Cause): boolean {
  return cause.rule !== 'missing-secret-ref' && !('level' in cause && cause.level !== 'error');
}

function causeOf(cluster: Cluster, plane: DataPlane, explained: Explanation): Cause {
  if (explained.kind === 'cause') return explained.cause;
  return explained.cause ?? unknownPull(explained, [cluster.name, plane.id, explained.reason]);
}

function assumptionsOf(world: World, cluster: Cluster, plane: DataPlane): readonly string[] {
  const controller = `a controller gives the pods of "${plane.id}" the pull secret that spec.registry names`;
  const source = plane.secretRef && nearestSource(world, cluster.secrets.get(plane.secretRef.value) ?? []);
  return source ? [controller, ...reachAssumptions(cluster, source)] : [];
}

/** A secret in the wrong namespace, or one in the way of a copy, is a mistake even where a pull goes well. */
function remarksOf(world: World, cluster: Cluster, plane: DataPlane, cause: Cause | undefined): readonly Cause[] {
  const { secretRef } = plane;
  const source = secretRef && nearestSource(world, cluster.secrets.get(secretRef.value) ?? []);
  if (!source?.namespace.known) return [];
  const { crowded } = receptionOf(cluster, source.name.value);
  const inTheWay = crowded.flatMap((held) => occupied(cluster, held, plane) ?? []);
  const isHome = source.audience !== undefined || world.systemNamespaces.includes(source.namespace.value);
  // A rule that copies it from where it is says so by that namespace.
  const isCloned = clonesOf(cluster, source).length > 0;
  // A namespace that no namespace may be called is told as that.
  const isIllegal = source.refusal?.field === 'metadata.namespace';
  const isTold = cause?.rule === 'misplaced-pull-secret' || cause?.rule === 'sealed-scope' || isIllegal;
  // Where no controller reads the reference, nothing is mended by moving what it names.
  const isInert = inertField(plane) !== undefined;
  const stray = isHome || isCloned || isTold || isInert ? [] : [misplaced(world, plane, source)];
  return [...inTheWay, ...stray];
}

function linksOf(world: World, cluster: Cluster, plane: DataPlane): readonly Link[] {
  const { prefix, secretRef: reference } = plane;
  const first = imageLink(world, cluster, plane);
  if (first.explained || !prefix) return [first];
  if (!reference || reference.value === '') return [first, ...withoutSecret(world, cluster, plane, prefix)];
  const inert = inertLink(cluster, plane);
  const named = holds('pull-secret-ref', `secretRef names "${reference.value}"`, reference.at);
  const links = inert ? [inert] : [named, ...secretLinks({ world, cluster, plane, prefix, reference })];
  const open = links.every(isDispensable) && links.some(({ explained }) => explained) && openBy(world, prefix.value);
  return [first, ...(open ? [unneeded(open, prefix)] : links)];
}

/** Whether images that need no pull secret are pulled all the same; for what the kubelet reads of one, they are not. */
function isDispensable({ explained }: Link): boolean {
  if (explained?.kind !== 'cause' || explained.cause.rule !== 'malformed-pull-secret') return true;
  const { refusal, content } = explained.cause.secret;
  const isRead = content.state === 'malformed' || (content.state === 'read' && content.entries.length > 0);
  return refusal !== undefined || !isRead;
}

/** That images under a prefix need no pull secret, as the configuration declares. */
function unneeded(open: string, prefix: Located<string>): Link {
  return assumed('pull-secret-ref', `${open} needs no pull secret`, prefix.at);
}

/** Whether images may lie under the plane's prefix, and nodes get at them. */
function imageLink(world: World, cluster: Cluster, plane: DataPlane): Link {
  const { prefix, generation, refusal, unfilled } = plane;
  if (refusal) return refusedLink(plane, refusal);
  if (generation.name === 'other' || !prefix) {
    const reason = `this generation of DataPlane is not judged: ${generation.evidence}`;
    return open('image', { reason, settle: 'see the documentation', at: generation.at });
  }
  if (unfilled) return open('image', { ...unfilled, settle: 'render the manifest and judge the result' });
  const identity = [cluster.name, plane.id];
  const error = prefixError(prefix.value);
  if (error !== undefined)
    return broken('image', `the prefix ${error}`, {
      rule: 'malformed-prefix',
      at: prefix.at,
      identity,
      plane,
      prefix,
      error,
    });
  const host = clusterHost(cluster, `${prefix.value}/x`);
  if (host !== undefined && !openBy(world, prefix.value)) {
    const cause = { rule: 'unreachable-registry', at: prefix.at, identity, named: prefix, host, plane } as const;
    return broken('image', `nodes can't resolve ${host}`, cause);
  }
  return holds('image', `images lie under ${prefix.value}`, prefix.at);
}

/** The API server refuses the DataPlane, so there is none. */
function refusedLink(plane: DataPlane, refusal: Refusal): Link {
  const { field, message } = refusal;
  const identity = [plane.cluster, plane.kind, plane.id, field];
  const cause = { rule: 'invalid-resource', identity, resource: plane, ...refusal } as const;
  return broken('image', `the API server refuses the data plane: ${field} ${message}`, cause);
}

/** The pattern that declares every image under a prefix to need no pull secret. */
function openBy({ images }: World, prefix: string): string | undefined {
  const repository = `${prefixRepository(prefix) ?? prefix}/x`;
  return images.publicBy(repository) ?? images.nodeCredentialsBy(repository);
}

/** In v0.3 no controller reads the reference: only pods that name the secret themselves pull with it. */
function inertLink(cluster: Cluster, plane: DataPlane): Link | undefined {
  const cause = idleCause(cluster, plane);
  return cause && broken('pull-secret-ref', `no pod gets the secret: ${cause.why}`, cause);
}

function withoutSecret(world: World, cluster: Cluster, plane: DataPlane, prefix: Located<string>): readonly Link[] {
  const open = openBy(world, prefix.value);
  if (open !== undefined) return [unneeded(open, prefix)];
  const cause = {
    rule: 'missing-secret-ref',
    at: prefix.at,
    identity: [cluster.name, plane.id],
    plane,
    prefix,
  } as const;
  return [broken('pull-secret-ref', 'the plane names no pull secret', cause)];
}
