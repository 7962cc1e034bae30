import type { Landing } from '../gitops/landing.ts';
import { at, stringAt, textAt } from '../node.ts';
import type { Located } from '../source.ts';
import { metadataStrings, type Resource, resourceOf } from './resource.ts';

/** An OpenChoreo resource that takes part in the name of a `dp-` namespace. */
export interface Environment extends Resource {
  /** The organization: a label in v0.1 and v0.2, else the control plane namespace. */
  readonly organization: string | undefined;
  /** The name that enters the namespace's name: a label in v0.1 and v0.2. */
  readonly label: string;
  readonly dataPlaneRef: Located<string> | undefined;
  /** The kind that the reference names; a string reference names a DataPlane. */
  readonly dataPlaneKind: string;
}

export interface Project extends Resource {
  readonly organization: string | undefined;
  readonly label: string;
}

export function environmentOf(landing: Landing): Environment {
  const ref = at(landing.root, 'spec', 'dataPlaneRef');
  return {
    ...projectOf(landing),
    dataPlaneRef: ref?.kind === 'map' ? stringAt(ref, 'name') : stringAt(landing.root, 'spec', 'dataPlaneRef'),
    dataPlaneKind: textAt(ref, 'kind')?.value ?? 'DataPlane',
  };
}

export function projectOf(landing: Landing): Project {
  const resource = resourceOf(landing);
  const labels = metadataStrings(landing, 'labels');
  const labelled = resource.apiVersion.startsWith('core.choreo.dev');
  const organization = labelled ? labels.get('core.choreo.dev/organization')?.value.value : undefined;
  return {
    ...resource,
    organization: organization ?? (resource.namespace.known ? resource.namespace.value : undefined),
    label: (labelled && labels.get('core.choreo.dev/name')?.value.value) || resource.name.value,
  };
}
