import { spanOf } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { at, itemsAt, textAt } from '../yaml/node.ts';
import type { Part } from './inventory.ts';
import type { Rendered } from './resource-template.ts';

/** Manifests that the files hold as the controller rendered them: the strongest evidence. */
export interface Kept {
  readonly component: string;
  readonly project: string;
  readonly environment: string;
  readonly made: readonly Rendered[];
}

/** What a Release (v0.3 to v0.17) or RenderedRelease (from v1.0 on) holds for the data plane. */
export function keptRelease({ landing: { root } }: Part): Kept | undefined {
  const spec = at(root, 'spec');
  const environment = textAt(spec, 'environmentName');
  if (!environment || textAt(spec, 'targetPlane')?.value === 'observabilityplane') return undefined;
  const made = itemsAt(spec, 'resources').flatMap((item): Rendered[] => {
    const object = at(item, 'object');
    return object?.kind === 'map' ? [{ root: object, at: spanOf(object), doubt: undefined, condition: undefined }] : [];
  });
  return {
    component: ownerOf(at(spec, 'owner')),
    project: textAt(spec, 'owner', 'projectName')?.value ?? '',
    environment: environment.value,
    made,
  };
}

/** Whom the manifests are of: a component, from v1.1 on also a resource, from v1.2 on also the project itself. */
function ownerOf(owner: Node | undefined): string {
  const component = textAt(owner, 'componentName')?.value;
  if (component) return component;
  const resource = textAt(owner, 'resourceName')?.value;
  return resource ? `resource ${resource}` : `project ${textAt(owner, 'projectName')?.value ?? ''}`;
}
