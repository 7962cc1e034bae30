import { groupOf } from '../landing/identity.ts';
import type { Landing } from '../landing/landing.ts';
import { remembering } from '../remember.ts';
import { type Span, spanOf } from '../text/source.ts';
import { at, entryOf, textAt } from '../yaml/node.ts';
import { ALL, type Generation, type Release } from './generation.ts';

/** What a resource shows of the release that it is written for. */
export interface Evidence {
  readonly generation: Generation;
  /** In words, as a clause: `spec.registry.prefix is set`. */
  readonly shows: string;
  /** The field by path; undefined where the kind or group itself shows it. */
  readonly field: string | undefined;
  /** Where other releases have the field in another shape: how this one is written. */
  readonly shape?: 'scalar' | 'map';
  readonly at: Span;
}

/** A field of a kind that not all releases have, or have in that shape. */
interface Mark {
  readonly kinds: readonly string[];
  readonly field: string;
  readonly shape?: 'scalar' | 'map';
  readonly since?: Release;
  readonly until?: Release;
}

const PLANES = ['DataPlane', 'ClusterDataPlane'];
const TYPES = ['ComponentType', 'ClusterComponentType', 'Trait', 'ClusterTrait'];

/** From the CRDs of v0.1.0 to v1.2.3, config/crd/bases. */
const MARKS: readonly Mark[] = [
  { kinds: PLANES, field: 'kubernetesCluster.connectionConfigRef', until: 'v0.1' },
  { kinds: PLANES, field: 'kubernetesCluster.featureFlags', until: 'v0.1' },
  { kinds: PLANES, field: 'kubernetesCluster.credentials', since: 'v0.2', until: 'v0.3' },
  { kinds: PLANES, field: 'kubernetesCluster.server', since: 'v0.4', until: 'v0.8' },
  { kinds: PLANES, field: 'kubernetesCluster.tls', since: 'v0.4', until: 'v0.8' },
  { kinds: PLANES, field: 'kubernetesCluster.auth', since: 'v0.4', until: 'v0.8' },
  { kinds: PLANES, field: 'registry.unauthenticated', since: 'v0.2', until: 'v0.2' },
  { kinds: PLANES, field: 'registry.imagePushSecrets', since: 'v0.2', until: 'v0.2' },
  { kinds: PLANES, field: 'registry.prefix', since: 'v0.2', until: 'v0.3' },
  { kinds: PLANES, field: 'registry.secretRef', since: 'v0.2', until: 'v0.3' },
  { kinds: PLANES, field: 'imagePullSecretRefs', since: 'v0.4', until: 'v0.17' },
  { kinds: PLANES, field: 'secretStoreRef', since: 'v0.4' },
  { kinds: PLANES, field: 'agent', since: 'v0.8', until: 'v0.8' },
  { kinds: PLANES, field: 'clusterAgent', since: 'v0.9' },
  { kinds: PLANES, field: 'clusterAgent.clientCA.secretRef', since: 'v0.9', until: 'v0.17' },
  { kinds: PLANES, field: 'clusterAgent.clientCA.secretKeyRef', since: 'v1.0' },
  { kinds: PLANES, field: 'planeID', since: 'v0.9' },
  { kinds: PLANES, field: 'observer', since: 'v0.3', until: 'v0.8' },
  { kinds: ['Environment'], field: 'dataPlaneRef', shape: 'scalar', until: 'v0.14' },
  { kinds: ['Environment'], field: 'dataPlaneRef', shape: 'map', since: 'v0.15' },
  { kinds: ['Project'], field: 'deploymentPipelineRef', shape: 'scalar', until: 'v0.17' },
  { kinds: ['Project'], field: 'deploymentPipelineRef', shape: 'map', since: 'v1.0' },
  { kinds: ['Project'], field: 'type', since: 'v1.2' },
  { kinds: ['Component'], field: 'type', shape: 'scalar', until: 'v0.7' },
  { kinds: ['Component'], field: 'componentType', shape: 'scalar', since: 'v0.4', until: 'v0.16' },
  { kinds: ['Component'], field: 'componentType', shape: 'map', since: 'v0.14' },
  { kinds: ['Workload'], field: 'containers', since: 'v0.3', until: 'v0.15' },
  { kinds: ['Workload'], field: 'container', since: 'v0.15' },
  { kinds: TYPES, field: 'schema', since: 'v0.4', until: 'v0.17' },
  { kinds: TYPES, field: 'environmentConfigs', since: 'v1.0' },
  { kinds: TYPES, field: 'preRenderValidations', since: 'v1.2' },
  { kinds: TYPES, field: 'postRenderValidations', since: 'v1.2' },
  { kinds: ['Trait', 'ClusterTrait'], field: 'removes', since: 'v1.2' },
  { kinds: ['ReleaseBinding'], field: 'componentTypeEnvOverrides', until: 'v0.17' },
  { kinds: ['ReleaseBinding'], field: 'traitOverrides', until: 'v0.17' },
  { kinds: ['ReleaseBinding'], field: 'componentTypeEnvironmentConfigs', since: 'v1.0' },
  { kinds: ['ReleaseBinding'], field: 'traitEnvironmentConfigs', since: 'v1.0' },
  { kinds: ['ComponentRelease'], field: 'componentType.workloadType', until: 'v0.17' },
  { kinds: ['ComponentRelease'], field: 'componentType.spec', since: 'v1.0' },
];

const KINDS: Readonly<Record<string, Partial<Generation>>> = {
  DeploymentTrack: { until: 'v0.17' },
  ServiceBinding: { since: 'v0.3', until: 'v0.7' },
  WebApplicationBinding: { since: 'v0.3', until: 'v0.7' },
  ScheduledTaskBinding: { since: 'v0.3', until: 'v0.7' },
  Service: { since: 'v0.3', until: 'v0.7' },
  WebApplication: { since: 'v0.3', until: 'v0.7' },
  ScheduledTask: { since: 'v0.3', until: 'v0.7' },
  SecretReference: { since: 'v0.4' },
  ComponentType: { since: 'v0.4' },
  Trait: { since: 'v0.4' },
  ComponentDeployment: { since: 'v0.4', until: 'v0.7' },
  ComponentEnvSnapshot: { since: 'v0.4', until: 'v0.7' },
  ComponentRelease: { since: 'v0.5' },
  ReleaseBinding: { since: 'v0.5' },
  Release: { since: 'v0.3', until: 'v0.17' },
  Organization: { until: 'v0.12' },
  ClusterDataPlane: { since: 'v0.14' },
  ClusterComponentType: { since: 'v0.14' },
  ClusterTrait: { since: 'v0.14' },
  BuildPlane: { since: 'v0.3', until: 'v0.17' },
  ClusterBuildPlane: { since: 'v0.14', until: 'v0.17' },
  WorkflowPlane: { since: 'v1.0' },
  ClusterWorkflowPlane: { since: 'v1.0' },
  RenderedRelease: { since: 'v1.0' },
  ProjectType: { since: 'v1.2' },
  ClusterProjectType: { since: 'v1.2' },
  ProjectRelease: { since: 'v1.2' },
  ProjectReleaseBinding: { since: 'v1.2' },
  ResourceType: { since: 'v1.1' },
  ClusterResourceType: { since: 'v1.1' },
  Resource: { since: 'v1.1' },
  ResourceRelease: { since: 'v1.1' },
  ResourceReleaseBinding: { since: 'v1.1' },
};

/** What a shape is called. */
export const SHAPES = { scalar: 'text', map: 'mapping' } as const;

/** What to do about a field that the releases have in another shape than it is written in: they refuse this one. */
export function reshaping(shape: keyof typeof SHAPES): string {
  return shape === 'scalar'
    ? 'write it as a mapping that holds the name: the API server refuses a text'
    : 'write it as a text, the name: the API server refuses a mapping';
}

/** The first group, with its version or, as the proposal prints it, without. */
const EARLY = ['core.choreo.dev/v1', 'core.choreo.dev'];

/** What a resource shows of its release, by its kind, its group and its fields. */
export function evidenceOf({ root }: Pick<Landing, 'root'>): readonly Evidence[] {
  const kind = textAt(root, 'kind');
  const apiVersion = textAt(root, 'apiVersion');
  if (!kind || !apiVersion) return [];
  const found: Evidence[] = [];
  if (EARLY.includes(apiVersion.value)) {
    // The proposal writes the first group, with fields of v0.3.
    const generation = { since: 'v0.1', until: 'v0.3' } as const;
    found.push({ generation, shows: `its group is core.choreo.dev`, field: undefined, at: apiVersion.at });
  } else if (groupOf(apiVersion.value) === 'openchoreo.dev') {
    const generation = { ...ALL, since: 'v0.3' } as const;
    found.push({ generation, shows: `its group is openchoreo.dev`, field: undefined, at: apiVersion.at });
    const range = KINDS[kind.value];
    if (range)
      found.push({
        generation: { ...ALL, ...range },
        shows: `there are ${kind.value}s`,
        field: undefined,
        at: kind.at,
      });
  }
  return [...found, ...marksOn(kind.value).flatMap((mark) => markOf(mark, root))];
}

const marksOn = remembering((kind) =>
  MARKS.filter(({ kinds }) => kinds.includes(kind)).map((mark, _, marks) => ({
    ...mark,
    path: mark.field.split('.'),
    isReshaped: marks.some(({ field, shape }) => field === mark.field && shape !== mark.shape),
  })),
);

function markOf(
  {
    field,
    path,
    shape,
    since,
    until,
    isReshaped,
  }: Mark & { readonly path: readonly string[]; readonly isReshaped: boolean },
  root: Landing['root'],
): readonly Evidence[] {
  const value = at(root, 'spec', ...path);
  if (!value || (shape === 'map' ? value.kind !== 'map' : shape === 'scalar' && value.kind !== 'scalar')) return [];
  const holder = at(root, 'spec', ...path.slice(0, -1));
  const key = entryOf(holder, path.at(-1) ?? '')?.key ?? value;
  const generation = { since: since ?? ALL.since, until: until ?? ALL.until };
  const how = shape === undefined ? 'is set' : `is a ${SHAPES[shape]}`;
  const shown = { generation, shows: `spec.${field} ${how}`, field: `spec.${field}`, at: spanOf(key) };
  return [isReshaped && shape ? { ...shown, shape } : shown];
}
