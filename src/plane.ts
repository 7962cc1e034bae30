import { explainAbsence, misplaced, nearestSource, refusedCause } from './absence.ts';
import { emptyCredential, mistyped, occupied, viewOf, withoutAuths } from './candidate-secret.ts';
import { carriersOf } from './carried.ts';
import type { Cause, Explanation, Judged } from './cause.ts';
import { coversPrefix } from './cover.ts';
import { explainDoubt, explainFailing } from './deployment-cause.ts';
import { prefixError, prefixRepository } from './image.ts';
import { laterNamespaces } from './later.ts';
import { provePlaneByPulls } from './plane-by-pulls.ts';
import { nodePrefix } from './prefix.ts';
import type { PlaneProof, Pull, Status, Step, StepName } from './proof.ts';
import { standstill } from './reach.ts';
import { clusterHost } from './reachable.ts';
import { dataPlaneNamespaces, receptionOf } from './reception.ts';
import { inertCause } from './rendered-cause.ts';
import type { DataPlane } from './resources/data-plane.ts';
import { dataKeyOf, type PullSecret, type Refusal } from './resources/pull-secret.ts';
import { fullName, namespaceText } from './resources/resource.ts';
import type { Located, Span } from './source.ts';
import { reachAssumptions } from './trust.ts';
import type { Cluster, World } from './world.ts';

/** One link of a plane's chain: its step, and what breaks it or keeps it from being known. */
interface Link {
  readonly step: Step;
  readonly explained?: Explanation;
  readonly counterexample?: string;
}

/** What a link is tried on. */
interface Chain {
  readonly world: World;
  readonly cluster: Cluster;
  readonly plane: DataPlane;
  readonly prefix: Located<string>;
  readonly reference: Located<string>;
}

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
  const { reason, settle, at, cause } = explained;
  return cause ?? { rule: 'unknown-pull', at, identity: [cluster.name, plane.id, reason], reason, settle };
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
  const isTold = cause?.rule === 'misplaced-pull-secret' || cause?.rule === 'sealed-scope';
  const stray = isHome || isTold ? [] : [misplaced(world, plane, source)];
  return [...inTheWay, ...stray];
}

function link(step: StepName, status: Status, message: string, at: Span, more: Omit<Link, 'step'> = {}): Link {
  return { step: { step, status, message, at }, ...more };
}

function broken(step: StepName, message: string, cause: Cause, counterexample?: string): Link {
  const more = counterexample === undefined ? {} : { counterexample };
  return link(step, 'fails', message, cause.at, { explained: { kind: 'cause', cause }, ...more });
}

function open(step: StepName, reason: string, settle: string, at: Span): Link {
  return link(step, 'unknown', reason, at, { explained: { kind: 'unknown', reason, settle, at } });
}

function linksOf(world: World, cluster: Cluster, plane: DataPlane): readonly Link[] {
  const { prefix, secretRef: reference, generation, refusal } = plane;
  if (refusal) return [refusedLink(plane, refusal)];
  if (generation.name === 'other' || !prefix) {
    return [
      open(
        'image',
        `this generation of DataPlane is not judged: ${generation.evidence}`,
        'see the documentation',
        generation.at,
      ),
    ];
  }
  const identity = [cluster.name, plane.id];
  const error = prefixError(prefix.value);
  if (error !== undefined) {
    return [
      broken('image', `the prefix ${error}`, {
        rule: 'malformed-prefix',
        at: prefix.at,
        identity,
        plane,
        prefix,
        error,
      }),
    ];
  }
  const host = clusterHost(cluster, `${prefix.value}/x`);
  if (host !== undefined && !openBy(world, prefix.value)) {
    const cause = { rule: 'unreachable-registry', at: prefix.at, identity, named: prefix, host, plane } as const;
    return [broken('image', `nodes can't resolve ${host}`, cause)];
  }
  const first = link('image', 'holds', `images lie under ${prefix.value}`, prefix.at);
  if (!reference || reference.value === '') return [first, ...withoutSecret(world, cluster, plane, prefix)];
  const inert = inertLink(cluster, plane, reference);
  if (inert) return [first, inert];
  const named = link('pull-secret-ref', 'holds', `secretRef names "${reference.value}"`, reference.at);
  return [first, named, ...secretLinks({ world, cluster, plane, prefix, reference })];
}

/** The API server refuses the DataPlane, so there is none. */
function refusedLink(plane: DataPlane, { field, message, at }: Refusal): Link {
  const identity = [plane.cluster, plane.kind, plane.id, field];
  const cause = { rule: 'invalid-resource', at, identity, resource: plane, field, message } as const;
  return broken('image', `the API server refuses the data plane: ${field} ${message}`, cause);
}

/** The pattern that declares every image under a prefix to need no pull secret. */
function openBy({ images }: World, prefix: string): string | undefined {
  const repository = `${prefixRepository(prefix) ?? prefix}/x`;
  return images.publicBy(repository) ?? images.nodeCredentialsBy(repository);
}

/** In v0.3 no controller reads the reference: only pods that name the secret themselves pull with it. */
function inertLink(cluster: Cluster, plane: DataPlane, reference: Located<string>): Link | undefined {
  const cause = inertCause(cluster, plane);
  if (!cause || cluster.pods.some(({ pullSecrets }) => pullSecrets.some(({ value }) => value === reference.value)))
    return undefined;
  return broken('pull-secret-ref', `no pod gets the secret: ${cause.why}`, cause);
}

function withoutSecret(world: World, cluster: Cluster, plane: DataPlane, prefix: Located<string>): readonly Link[] {
  const open = openBy(world, prefix.value);
  if (open !== undefined) return [link('pull-secret-ref', 'assumed', `${open} needs no pull secret`, prefix.at)];
  const cause = {
    rule: 'missing-secret-ref',
    at: prefix.at,
    identity: [cluster.name, plane.id],
    plane,
    prefix,
  } as const;
  return [broken('pull-secret-ref', 'the plane names no pull secret', cause)];
}

function secretLinks(chain: Chain): readonly Link[] {
  const { world, cluster, plane, reference } = chain;
  const source = nearestSource(world, cluster.secrets.get(reference.value) ?? []);
  if (!source?.namespace.known) {
    const [namespace = 'dp-0'] = dataPlaneNamespaces(cluster);
    const lack = { name: reference.value, namespace, reference, plane, pod: undefined };
    return [
      explainedLink('pull-secret', 'no file of the cluster holds it', explainAbsence(world, cluster, lack), namespace),
    ];
  }
  const doubted = explainDoubt(source);
  if (source.refusal && !doubted)
    return [broken('pull-secret', 'the API server refuses the secret', refusedCause(source))];
  const declared = link('pull-secret', 'holds', `${source.producer} "${fullName(source)}" is declared`, source.name.at);
  if (doubted) return [declared, explainedLink('pull-secret', doubted.reason, doubted)];
  const links = [typeLink(source), contentLink(source), ...copyLinks(chain, source), ...coverLinks(chain, source)];
  const failing = source.failing ?? chain.plane.failing;
  if (!failing) return [declared, ...links];
  return [declared, ...links, explainedLink('pull-secret', 'the build fails', explainFailing(failing))];
}

function explainedLink(step: StepName, message: string, explained: Explanation, counterexample?: string): Link {
  if (explained.kind === 'cause') return broken(step, message, explained.cause, counterexample);
  return link(step, 'unknown', explained.reason, explained.at, { explained });
}

function typeLink(source: PullSecret): Link {
  const { type } = source;
  if (!type.known) return open('type', type.reason, `show the type of secret "${source.name.value}"`, type.at);
  if (dataKeyOf(type.value) !== undefined) return link('type', 'holds', `its type is ${type.value}`, type.at);
  return broken('type', `the kubelet ignores secrets of type ${type.value}`, mistyped(source, type.value));
}

function contentLink(source: PullSecret): Link {
  const { content } = source;
  if (content.state === 'unknown') return open('content', content.reason, content.settle, content.at);
  if (content.state === 'read' && content.entries.length === 0)
    return broken('content', 'its auths are empty', withoutAuths(source));
  if (content.state === 'read') return link('content', 'holds', 'the kubelet can read it', content.at);
  return broken('content', "the kubelet can't read it", refusedCause(source));
}

/** That the secret reaches each known `dp-` namespace, and every later one. */
function copyLinks({ world, cluster, plane, reference }: Chain, source: PullSecret): readonly Link[] {
  const idle = standstill(cluster, { secret: source, namespace: 'dp-0', plane, level: 'error' });
  if (idle && carriersOf(cluster, source).length === 0)
    return [broken('copy', 'kubernetes-replicator does not run', idle)];
  for (const namespace of receptionOf(cluster, reference.value).wanting) {
    const view = viewOf(world, cluster, namespace, reference, plane, undefined);
    if (view.state === 'unknown' && view.held === undefined) {
      const { state: _, held: __, ...unknown } = view;
      return [explainedLink('copy', unknown.reason, { kind: 'unknown', ...unknown })];
    }
    if (view.state === 'unknown' || view.state === 'readable') continue;
    if (view.held && !view.held.copiedBy && view.held.secret === source) continue;
    return [broken('copy', `namespace ${namespace} does not get it`, view.cause, namespace)];
  }
  const later = laterNamespaces(cluster, source, plane);
  if (!later) return [link('copy', 'holds', 'every dp- namespace gets a copy, later ones too', source.name.at)];
  return [explainedLink('copy', `namespace ${later.namespace} would not get it`, later.explained, later.namespace)];
}

/** That its auth entries cover every image under the prefix, with a credential. */
function coverLinks({ cluster, plane, prefix }: Chain, source: PullSecret): readonly Link[] {
  const { content } = source;
  if (content.state !== 'read') return [];
  const cover = coversPrefix(content.entries, nodePrefix(prefix.value));
  if (cover?.usable === 'all') {
    const key = cover.by[0]?.key ?? '';
    return [link('auth-entry', 'holds', `auth entry ${key} covers ${prefix.value}`, content.at)];
  }
  if (content.entries.some(({ templatedKey }) => templatedKey)) {
    return [open('auth-entry', 'a template fills in a registry', 'write the registry out', content.at)];
  }
  const [empty] = cover?.offered === 'all' && cover.usable === 'none' ? cover.by : [];
  if (empty)
    return [broken('credential', `the credential for ${empty.key} is empty`, emptyCredential(source, empty.key))];
  const identity = [cluster.name, namespaceText(source), source.name.value, plane.id];
  const cause = {
    rule: 'uncovered-registry',
    at: content.at,
    identity,
    secret: source,
    plane,
    wanted: prefix,
    missed: cover?.missed,
    // That other images may come under the prefix is no reason to refute it.
    level: cover?.usable === 'some' ? 'warning' : 'error',
  } as const;
  return [broken('auth-entry', `no auth entry covers all of ${prefix.value}`, cause)];
}
