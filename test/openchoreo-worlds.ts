import fc from 'fast-check';
import type { Source } from '../src/text/source.ts';
import type { GeneratedWorld } from './worlds.ts';

/** The first value about as often as all others together. */
function often<T>(first: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 2 * others.length, arbitrary: fc.constant(first) },
    { weight: others.length, arbitrary: fc.constantFrom(...others) },
  );
}

/** A condition that does not hold. */
const hidden = '${!environmentConfigs.isPrivate}';

const choices = fc.record({
  reference: often('registry-pull-secret', 'registry-pul-secret', '', '${metadata.name}-pull-secret'),
  condition: fc.constantFrom(
    '',
    '',
    '',
    '${environmentConfigs.isPrivate}',
    hidden,
    hidden,
    hidden,
    '${dataplane.unheard}',
  ),
  trait: often('', 'remove', 'add'),
  release: often('', 'stale', 'absent', 'current'),
  type: often('kubernetes.io/dockerconfigjson', 'Opaque', ''),
  key: often('.dockerconfigjson', 'config.json'),
  plane: often('', '  imagePullSecretRefs: [registry-credentials]\n'),
  refers: fc.constantFrom('DataPlane', 'DataPlane', 'DataPlane', 'ClusterDataPlane'),
  config: often('assume:\n  stores: [{registries: [ghcr.io/acme]}]\n', '', 'openchoreo: v0.16\n'),
  image: often('ghcr.io/acme/api:1', 'ghcr.io/acme/API', 'nginx'),
  second: fc.boolean(),
});

type Choices = typeof choices extends fc.Arbitrary<infer T> ? T : never;

/** Control planes of v0.15 to v0.17 with one or two components, each mistake often alone. */
export const openChoreoWorlds: fc.Arbitrary<GeneratedWorld> = choices.map((chosen) => {
  const sources: Source[] = [
    { path: 'platform.yaml', text: platformText(chosen) },
    { path: 'service.yaml', text: typeText(chosen) },
    { path: 'api.yaml', text: componentText('api', chosen) },
    ...(chosen.second ? [{ path: 'mail.yaml', text: componentText('mail', chosen) }] : []),
    ...(chosen.trait === '' ? [] : [{ path: 'trait.yaml', text: traitText(chosen) }]),
    ...(chosen.release === '' ? [] : [{ path: 'release.yaml', text: releaseText(chosen) }]),
    ...(chosen.config === '' ? [] : [{ path: 'pullproof.yaml', text: chosen.config }]),
  ];
  return { sources, passwords: [] };
});

function head(kind: string, name: string): string {
  return `apiVersion: openchoreo.dev/v1alpha1\nkind: ${kind}\nmetadata: {name: ${name}, namespace: acme}\nspec:\n`;
}

function platformText({ plane, refers }: Choices): string {
  return `${head('DataPlane', 'eu')}  clusterAgent: {clientCA: {secretRef: {name: ca, key: ca.crt}}}
  secretStoreRef: {name: openbao}
${plane}---
${head('Environment', 'development')}  dataPlaneRef: {kind: ${refers}, name: eu}
---
${head('DeploymentPipeline', 'standard')}  promotionPaths: [{sourceEnvironmentRef: development, targetEnvironmentRefs: []}]
---
${head('Project', 'shop')}  deploymentPipelineRef: standard
`;
}

function resources(reference: string, { condition, type, key }: Choices, indent: string): string {
  const lines = `resources:
  - id: deployment
    template:
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: "\${metadata.name}", namespace: "\${metadata.namespace}"}
      spec:
        template:
          spec:
            imagePullSecrets: ${reference === '' ? '[]' : `[{name: "${reference}"}]`}
            containers: [{name: main, image: "\${workload.container.image}"}]
  - id: pull-secret
${condition === '' ? '' : `    includeWhen: "${condition}"\n`}    template:
      apiVersion: external-secrets.io/v1
      kind: ExternalSecret
      metadata: {name: registry-pull-secret, namespace: "\${metadata.namespace}"}
      spec:
        secretStoreRef: {kind: ClusterSecretStore, name: "\${dataplane.secretStore}"}
        target: {template: {${type === '' ? '' : `type: ${type}`}}}
        data: [{secretKey: ${key}, remoteRef: {key: registry-credentials}}]
`;
  return lines.replace(/^(?=.)/gm, indent);
}

function typeText(chosen: Choices): string {
  return `${head('ComponentType', 'service')}  workloadType: deployment
  allowedTraits: [hardening]
  schema:
    envOverrides: {isPrivate: "boolean | default=true"}
${resources(chosen.reference, chosen, '  ').replaceAll('environmentConfigs', 'envOverrides')}`;
}

function componentText(name: string, { trait, image, release }: Choices): string {
  return `${head('Component', name)}  owner: {projectName: shop}
  autoDeploy: ${name !== 'api' || release === ''}
  componentType: {kind: ComponentType, name: deployment/service}
${trait === '' ? '' : '  traits: [{name: hardening, instanceName: hardening}]\n'}---
${head('Workload', name)}  owner: {projectName: shop, componentName: ${name}}
  container: {image: "${image}"}
`;
}

function traitText({ trait }: Choices): string {
  const operation =
    trait === 'remove'
      ? '{op: remove, path: /spec/template/spec/imagePullSecrets}'
      : '{op: add, path: /spec/template/spec/imagePullSecrets/-, value: {name: mirror-credentials}}';
  return `${head('Trait', 'hardening')}  patches:
    - target: {group: apps, version: v1, kind: Deployment}
      operations: [${operation}]
`;
}

function releaseText(chosen: Choices): string {
  const { release, image } = chosen;
  const reference = release === 'stale' ? '' : 'registry-pull-secret';
  return `${head('ComponentRelease', 'api-1')}  owner: {projectName: shop, componentName: api}
  componentType:
    workloadType: deployment
    schema:
      envOverrides: {isPrivate: "boolean | default=true"}
${resources(reference, chosen, '    ').replaceAll('environmentConfigs', 'envOverrides')}  workload: {container: {image: "${image}"}}
---
${head('ReleaseBinding', 'api-development')}  owner: {projectName: shop, componentName: api}
  environment: development
  releaseName: ${release === 'absent' ? 'api-2' : 'api-1'}
`;
}
