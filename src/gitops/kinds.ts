import type { Node } from '../documents.ts';
import { textAt } from '../node.ts';
import { groupOf } from '../resources/resource.ts';
import type { Built } from './landing.ts';

/** What makes other files land: the tools' own resources. */
export type DeployerKind = 'flux' | 'application' | 'application-set';

/** The tool that acts on a resource, or undefined where it is acted on by none. */
export function deployerOf({ root }: Built): DeployerKind | undefined {
  const kind = textAt(root, 'kind')?.value;
  if (kind === 'Kustomization') return groupIs(root, 'kustomize.toolkit.fluxcd.io') ? 'flux' : undefined;
  if (kind === 'Application') return groupIs(root, 'argoproj.io') ? 'application' : undefined;
  return kind === 'ApplicationSet' && groupIs(root, 'argoproj.io') ? 'application-set' : undefined;
}

export function isKind(root: Node, group: string, kind: string): boolean {
  return textAt(root, 'kind')?.value === kind && groupIs(root, group);
}

function groupIs(root: Node, group: string): boolean {
  return groupOf(textAt(root, 'apiVersion')?.value ?? '') === group;
}
