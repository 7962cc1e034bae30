import { coversPrefix } from '../credentials/cover.ts';
import type { DataPlane } from '../resources/data-plane.ts';
import { dataKeyOf, type PullSecret, secretTitle } from '../resources/pull-secret.ts';
import { fullName, namespaceText } from '../resources/resource.ts';
import type { Located } from '../text/source.ts';
import type { Cluster, World } from '../world/world.ts';
import { explainAbsence, nearestSource } from './absence.ts';
import { emptyCredential, offersNothing, viewOf, withoutAuths } from './candidate-secret.ts';
import { carriersOf } from './carried.ts';
import { explainDoubt, explainFailing } from './deployment-cause.ts';
import { laterNamespaces } from './later.ts';
import { FILLED_IN } from './outcome.ts';
import { broken, explainedLink, holds, type Link, open } from './plane-link.ts';
import { nodePrefix } from './prefix.ts';
import { standstill } from './reach.ts';
import { dataPlaneNamespaces, receptionOf } from './reception.ts';
import { mistyped, refusedCause } from './refused-secret.ts';
import { explainUnfilled, isFilled } from './unfilled.ts';

/** What a link is tried on. */
interface Chain {
  readonly world: World;
  readonly cluster: Cluster;
  readonly plane: DataPlane;
  readonly prefix: Located<string>;
  readonly reference: Located<string>;
}

/** The links that a pull secret adds: that it is there, can be read, reaches every namespace, and covers the prefix. */
export function secretLinks(chain: Chain): readonly Link[] {
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
    return [
      broken('pull-secret', 'the API server refuses the secret', refusedCause(source, { namespace: 'dp-0', plane })),
    ];
  const declared = holds('pull-secret', `${secretTitle(source)} is declared`, source.name.at);
  if (doubted) return [declared, explainedLink('pull-secret', doubted.reason, doubted)];
  const held = asHeld(cluster, source);
  const links = [typeLink(source), contentLink(chain, held), ...copyLinks(chain, source), ...coverLinks(chain, held)];
  const failing = source.failing ?? chain.plane.failing;
  if (!failing) return [declared, ...links];
  const unbuilt = explainedLink('pull-secret', 'the build fails', explainFailing(failing));
  // What the files don't show of it may be for that.
  return source.content.state === 'unknown' ? [declared, unbuilt, ...links] : [declared, ...links, unbuilt];
}

/** A source with what it holds where it is: one that asks to be filled holds what it is filled with. */
function asHeld(cluster: Cluster, source: PullSecret): PullSecret {
  const held = isFilled(source) ? cluster.held.get(fullName(source)) : undefined;
  return held?.copiedBy ? { ...source, content: held.content } : source;
}

function typeLink(source: PullSecret): Link {
  const { type } = source;
  if (!type.known) return open('type', { settle: `show the type of secret "${source.name.value}"`, ...type });
  if (dataKeyOf(type.value) !== undefined) return holds('type', `its type is ${type.value}`, type.at);
  return broken('type', `the kubelet ignores secrets of type ${type.value}`, mistyped(source, type.value));
}

function contentLink({ cluster, plane }: Chain, source: PullSecret): Link {
  const { content } = source;
  const held = offersNothing(content) ? cluster.held.get(fullName(source)) : undefined;
  const unfilled = held && explainUnfilled(cluster, held, plane);
  if (unfilled) return explainedLink('content', 'nothing fills it', unfilled);
  if (content.state === 'unknown') return open('content', content);
  if (content.state === 'read' && content.entries.length === 0)
    return broken('content', 'its auths are empty', withoutAuths(source));
  if (content.state === 'read') return holds('content', 'the kubelet can read it', content.at);
  return broken('content', "the kubelet can't read it", refusedCause(source));
}

/** That the secret reaches each known `dp-` namespace, and every later one. */
function copyLinks({ world, cluster, plane, reference }: Chain, source: PullSecret): readonly Link[] {
  const idle = standstill(cluster, { secret: source, namespace: 'dp-0', plane, level: 'error' });
  if (idle && carriersOf(cluster, source).length === 0)
    return [broken('copy', 'kubernetes-replicator does not run', idle)];
  for (const namespace of receptionOf(cluster, reference.value).wanting) {
    const view = viewOf(world, cluster, { namespace, reference, plane, pod: undefined });
    if (view.state === 'unknown' && view.held === undefined) {
      const { state: _, held: __, ...unknown } = view;
      return [explainedLink('copy', unknown.reason, { kind: 'unknown', ...unknown })];
    }
    if (view.state === 'unknown' || view.state === 'readable') continue;
    if (view.held && !view.held.copiedBy && view.held.secret === source) continue;
    return [broken('copy', `namespace ${namespace} does not get it`, view.cause, namespace)];
  }
  const later = laterNamespaces(cluster, source, plane);
  if (!later) return [holds('copy', 'every dp- namespace gets a copy, later ones too', source.name.at)];
  return [explainedLink('copy', `namespace ${later.namespace} would not get it`, later.explained, later.namespace)];
}

/** That its auth entries cover every image under the prefix, with a credential. */
function coverLinks({ cluster, plane, prefix }: Chain, source: PullSecret): readonly Link[] {
  const { content } = source;
  if (content.state !== 'read') return [];
  const cover = coversPrefix(content.entries, nodePrefix(prefix.value));
  if (cover?.usable === 'all') {
    const key = cover.by[0]?.key ?? '';
    return [holds('auth-entry', `auth entry ${key} covers ${prefix.value}`, content.at)];
  }
  if (content.entries.some(({ templatedKey }) => templatedKey)) {
    return [open('auth-entry', { ...FILLED_IN, at: content.at })];
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
