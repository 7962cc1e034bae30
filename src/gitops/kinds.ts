import { identityOf } from '../landing/identity.ts';
import type { Built } from '../landing/landing.ts';
import type { MapNode } from '../yaml/documents.ts';

/** What makes other files land: the tools' own resources. */
export type DeployerKind = 'flux' | 'application' | 'application-set';

/** The tool that acts on a resource, or undefined where it is acted on by none. */
export function deployerOf({ root }: Built): DeployerKind | undefined {
  const { group, kind } = identityOf(root);
  if (kind === 'Kustomization' && group === 'kustomize.toolkit.fluxcd.io') return 'flux';
  if (group !== 'argoproj.io') return undefined;
  return kind === 'Application' ? 'application' : kind === 'ApplicationSet' ? 'application-set' : undefined;
}

/** Whether a manifest is of a kind of a group, in whatever version. */
export function isKind(root: MapNode, group: string, kind: string): boolean {
  const identity = identityOf(root);
  return identity.kind === kind && identity.group === group;
}
