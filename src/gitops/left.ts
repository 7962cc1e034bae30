import type { Located } from '../text/source.ts';
import type { MapNode } from '../yaml/documents.ts';
import { mapAt, textAt } from '../yaml/node.ts';
import { identityOf } from './identity.ts';
import type { Built, Taint } from './landing.ts';

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

function left(what: string, key: string, { value, at }: Located<string>): Taint {
  return {
    reason: `${what}, since ${key} is ${value.trim()}`,
    at,
    settle: 'take that out, or declare what is there in pullproof.yaml',
  };
}
