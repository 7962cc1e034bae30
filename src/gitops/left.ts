import { identityOf } from '../landing/identity.ts';
import type { Built, Taint } from '../landing/landing.ts';
import { type Located, spanOf } from '../text/source.ts';
import type { MapNode, Node } from '../yaml/documents.ts';
import { itemsAt, mapAt, textAt } from '../yaml/node.ts';

/** What keeps Flux from a resource, as a label or an annotation of it; `IfNotPresent` lets it be made. */
const SWITCHES = [
  ['kustomize.toolkit.fluxcd.io/reconcile', 'disabled'],
  ['kustomize.toolkit.fluxcd.io/ssa', 'ignore'],
] as const;
const HOOK = 'argocd.argoproj.io/hook';
const DELETE_POLICY = 'argocd.argoproj.io/hook-delete-policy';

/** Resources, those marked that whatever deploys them leaves alone: nothing tells whether they are there as written. */
export function leavingBy<T extends { readonly resources: readonly Built[] }>(
  leftBy: (root: MapNode) => Taint | undefined,
  deployed: T,
): T {
  const left = deployed.resources.map(({ root }) => leftBy(root));
  if (left.every((taint) => taint === undefined)) return deployed;
  const resources = deployed.resources.map((built, i) => (left[i] ? { ...built, left: left[i] } : built));
  return { ...deployed, resources };
}

/** What Flux leaves alone (kustomize-controller v1.7.0, apply: ExclusionSelector; fluxcd/pkg ssa, shouldSkipApply). */
export function leftByFlux(root: MapNode): Taint | undefined {
  for (const field of ['annotations', 'labels']) {
    const marks = mapAt(root, 'metadata', field);
    if (!marks) continue;
    for (const [key, off] of SWITCHES) {
      const value = textAt(marks, key);
      if (value?.value.toLowerCase() === off) return left('Flux leaves it as it is in the cluster', key, value);
    }
  }
  return undefined;
}

/**
 * What Argo CD leaves alone, and secrets that it deletes once a sync has succeeded (gitops-engine v0.7.1,
 * pkg/sync/sync_phase.go: syncPhases; pkg/sync/hook/hook.go: Skip; pkg/sync/hook/delete_policy.go).
 */
export function leftByArgo(root: MapNode): Taint | undefined {
  const hook = textAt(root, 'metadata', 'annotations', HOOK);
  if (!hook) return undefined;
  if (hook.value.trim() === 'Skip') return left('Argo CD leaves it as it is in the cluster', HOOK, hook);
  const policy = textAt(root, 'metadata', 'annotations', DELETE_POLICY);
  const isDeleted = policy?.value.split(',').some((word) => word.trim() === 'HookSucceeded');
  if (!policy || !isDeleted || !identityOf(root).kind.endsWith('Secret')) return undefined;
  return left('Argo CD deletes it after each sync', DELETE_POLICY, policy);
}

/**
 * What of an Application's secrets Argo CD takes from the cluster, once they are there: the data whose differences it is
 * told to ignore, and to respect that (v3.1.9, controller/sync.go: normalizeTargetResources).
 */
export function keptByArgo(application: MapNode): (root: MapNode) => Taint | undefined {
  const spec = mapAt(application, 'spec');
  const options = itemsAt(spec, 'syncPolicy', 'syncOptions');
  const respects = options.some((option) => option.kind === 'scalar' && option.text === RESPECT);
  const ignored = respects ? itemsAt(spec, 'ignoreDifferences').filter(ignoresData) : [];
  return (root) => {
    const { group, kind, name, namespace } = identityOf(root);
    if (group !== '' || kind !== 'Secret') return undefined;
    // What names no namespace may be put into any.
    const matches = (item: Node, field: string, value: string | undefined) =>
      value === undefined || [undefined, '', value].includes(textAt(item, field)?.value);
    const found = ignored.find(
      (item) =>
        ['Secret', '*'].includes(textAt(item, 'kind')?.value ?? '') &&
        matches(item, 'name', name?.value) &&
        matches(item, 'namespace', namespace?.value),
    );
    if (!found) return undefined;
    return {
      reason: `Argo CD leaves its data as they are in the cluster, by ${RESPECT}`,
      at: spanOf(found),
      settle: 'take it out of ignoreDifferences, or declare what is there in pullproof.yaml',
    };
  };
}

const RESPECT = 'RespectIgnoreDifferences=true';

function ignoresData(item: Node): boolean {
  const paths = [...itemsAt(item, 'jsonPointers'), ...itemsAt(item, 'jqPathExpressions')];
  return paths.some((path) => path.kind === 'scalar' && /^[/.](?:data|stringData)(?![A-Za-z])/.test(path.text));
}

function left(what: string, key: string, { value, at }: Located<string>): Taint {
  return {
    reason: `${what}, since ${key} is ${value.trim()}`,
    at,
    settle: 'take that out, or declare what is there in pullproof.yaml',
  };
}
