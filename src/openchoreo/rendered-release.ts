import { at, itemsAt, textAt } from '../node.ts';
import { spanOf } from '../source.ts';
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
    component: (textAt(spec, 'owner', 'componentName') ?? textAt(spec, 'owner', 'resourceName'))?.value ?? '',
    project: textAt(spec, 'owner', 'projectName')?.value ?? '',
    environment: environment.value,
    made,
  };
}
