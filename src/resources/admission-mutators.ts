import { identityOf } from '../landing/identity.ts';
import type { Landing } from '../landing/landing.ts';
import type { Audience, Group } from '../replicator/audience.ts';
import type { Node } from '../yaml/documents.ts';
import { at, itemTextsAt, mapAt } from '../yaml/node.ts';
import { type Carriage, NO_CARRIAGE } from './carriage.ts';
import { labelSelectorAt } from './label-selector.ts';
import { mutationsOf } from './mutation.ts';

/** Kinds beside kyverno's that rewrite pods, by their groups. */
const MUTATORS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['mutations.gatekeeper.sh', new Set(['Assign', 'AssignImage', 'ModifySet'])],
  ['admissionregistration.k8s.io', new Set(['MutatingAdmissionPolicy'])],
  ['apps.kruise.io', new Set(['SidecarSet'])],
  ['policy.karmada.io', new Set(['ClusterOverridePolicy', 'OverridePolicy'])],
]);

/**
 * What mutators of Gatekeeper (16e7d9b, pkg/mutation/match/match_types.go), MutatingAdmissionPolicies of the API server
 * (KEP-3962), SidecarSets of OpenKruise (v1.8) and overrides of Karmada may rewrite of pods: their pull secrets, their
 * images.
 */
export function mutatorOf(landing: Landing, kind: string): Carriage | undefined {
  const { group, name } = identityOf(landing.root);
  const spec = MUTATORS.get(group)?.has(kind) ? at(landing.root, 'spec') : undefined;
  if (!spec) return undefined;
  const mutator = { who: `${kind} "${name?.value ?? ''}"`, audience: audienceOf(landing, spec, kind) };
  return { ...NO_CARRIAGE, injections: mutationsOf(landing, spec, mutator) };
}

/** The namespaces that a mutator meets as far as it names them or selects them by labels; else all. */
function audienceOf({ home, effective }: Landing, spec: Node, kind: string): Audience {
  if (kind === 'OverridePolicy' && effective.kind === 'known')
    return { any: [{ names: [effective.namespace.value] }], none: [], at: home.at };
  const match = at(spec, 'match') ?? at(spec, 'matchConstraints');
  const [names, excluded] = [itemTextsAt(match, 'namespaces'), itemTextsAt(match, 'excludedNamespaces')];
  const selector = mapAt(match, 'namespaceSelector');
  const group: Group = {
    ...(names.length > 0 && { names }),
    ...(selector && { labels: labelSelectorAt(selector) }),
  };
  return { any: [group], none: excluded.length > 0 ? [{ names: excluded }] : [], at: home.at };
}
