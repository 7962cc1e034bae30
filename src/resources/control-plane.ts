import type { Landing } from '../landing/landing.ts';
import type { Located } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { at, itemsAt, stringAt, textAt } from '../yaml/node.ts';
import { labelledName, metadataStrings, type Resource, resourceOf } from './resource.ts';

/** An OpenChoreo resource that takes part in the name of a `dp-` namespace. */
export interface Project extends Resource {
  /** The organization: a label in v0.1 and v0.2, else the control plane namespace. */
  readonly organization: string | undefined;
  /** The name that enters the namespace's name: a label in v0.1 and v0.2. */
  readonly label: string;
  /** The pipeline that a project's releases go through. */
  readonly pipelineRef: Located<string> | undefined;
}

/** An environment, and the data plane that it names. */
export interface Environment extends Project {
  readonly dataPlaneRef: Located<string> | undefined;
  /** The kind that the reference names; a string reference names a DataPlane. */
  readonly dataPlaneKind: string;
}

/** The way of releases from environment to environment. */
export interface Pipeline extends Resource {
  /** The name by which projects of v0.1 and v0.2 may call it. */
  readonly label: string;
  readonly promotions: readonly { readonly from: Located<string>; readonly to: readonly Located<string>[] }[];
}

/** An Environment of any release. */
export function environmentOf(landing: Landing): Environment {
  const ref = at(landing.root, 'spec', 'dataPlaneRef');
  return {
    ...projectOf(landing),
    dataPlaneRef: namedAt(landing.root, 'spec', 'dataPlaneRef'),
    dataPlaneKind: textAt(ref, 'kind')?.value ?? 'DataPlane',
  };
}

/** A DeploymentPipeline of any release. */
export function pipelineOf(landing: Landing): Pipeline {
  const promotions = itemsAt(landing.root, 'spec', 'promotionPaths').flatMap((path) => {
    const from = namedAt(path, 'sourceEnvironmentRef');
    const to = itemsAt(path, 'targetEnvironmentRefs').flatMap((target) => textAt(target, 'name') ?? []);
    return from ? [{ from, to }] : [];
  });
  const resource = resourceOf(landing);
  return { ...resource, label: labelOf(landing, resource), promotions };
}

function labelOf(landing: Landing, { apiVersion, name }: Resource): string {
  const label = metadataStrings(landing, 'labels').get('core.choreo.dev/name');
  return (apiVersion.startsWith('core.choreo.dev') && label?.value.value) || name.value;
}

/** A reference that is a name, or an object with one in later releases. */
function namedAt(node: Node, ...path: readonly string[]): Located<string> | undefined {
  return stringAt(node, ...path) ?? stringAt(node, ...path, 'name');
}

/** A Project of any release, or whatever else belongs to an organization. */
export function projectOf(landing: Landing): Project {
  const resource = resourceOf(landing);
  const labels = metadataStrings(landing, 'labels');
  const labelled = resource.apiVersion.startsWith('core.choreo.dev');
  const organization = labelled ? labels.get('core.choreo.dev/organization')?.value.value : undefined;
  return {
    ...resource,
    organization: organization ?? (resource.namespace.known ? resource.namespace.value : undefined),
    label: labelledName(landing, resource),
    pipelineRef: namedAt(landing.root, 'spec', 'deploymentPipelineRef'),
  };
}
