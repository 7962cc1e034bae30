import type { Landing } from '../gitops/landing.ts';
import { at, stringAt, textAt } from '../node.ts';
import type { Located, Span } from '../source.ts';
import { fullName, groupOf, type Resource, resourceOf } from './resource.ts';

/** A generation of OpenChoreo's DataPlane, known by its shape: `apiVersion` can't tell later ones apart. */
export interface Generation {
  readonly name: 'proposal' | 'v0.3' | 'other';
  /** What in the file shows it. */
  readonly evidence: string;
  readonly at: Span;
}

export interface DataPlane extends Resource {
  /** `namespace/name`, or the bare name where there is no namespace: how reports call it. */
  readonly id: string;
  readonly generation: Generation;
  readonly prefix: Located<string> | undefined;
  readonly secretRef: Located<string> | undefined;
  /** `spec.kubernetesCluster.name`: what a cluster's folder may be called. */
  readonly kubernetesCluster: Located<string> | undefined;
  /** A private key of the cluster written into the resource; only its place is kept. */
  readonly clientKey: Span | undefined;
}

export function isDataPlane(apiVersion: string, kind: string): boolean {
  if (kind !== 'DataPlane' && kind !== 'ClusterDataPlane') return false;
  return isOpenChoreo(apiVersion);
}

/** The groups of every OpenChoreo generation; the proposal prints the bare `core.choreo.dev`, without a version. */
export function isOpenChoreo(apiVersion: string): boolean {
  const group = groupOf(apiVersion) || apiVersion;
  return group === 'core.choreo.dev' || group === 'openchoreo.dev';
}

export function dataPlaneOf(landing: Landing): DataPlane {
  const { root } = landing;
  const resource = resourceOf(landing);
  const clientKey = at(root, 'spec', 'kubernetesCluster', 'credentials', 'clientKey');
  return {
    ...resource,
    id: fullName(resource),
    generation: generationOf(landing, resource),
    prefix: textAt(root, 'spec', 'registry', 'prefix'),
    secretRef: textAt(root, 'spec', 'registry', 'secretRef'),
    kubernetesCluster: stringAt(root, 'spec', 'kubernetesCluster', 'name'),
    clientKey: clientKey && { path: clientKey.path, start: clientKey.start, end: clientKey.end },
  };
}

function generationOf({ root, home }: Landing, { apiVersion, name }: Resource): Generation {
  const registry = at(root, 'spec', 'registry');
  const place = registry ?? name.at;
  const marked = { path: place.path, start: place.start, end: registry ? registry.start : place.end };
  const old = at(registry, 'unauthenticated') ?? at(registry, 'imagePushSecrets');
  if (!registry || old) return { name: 'other', evidence: 'no spec.registry.prefix', at: old ? marked : home.at };
  const release = groupOf(apiVersion) === 'openchoreo.dev' ? 'v0.3' : 'proposal';
  return { name: release, evidence: 'spec.registry', at: marked };
}
