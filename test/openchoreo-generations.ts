import { releases } from '../src/openchoreo/generation.ts';
import type { Files } from './files.ts';

/** Releases that deploy by component types and ReleaseBindings. */
export const TYPED = releases().slice(releases().indexOf('v0.7'));
type Release = (typeof TYPED)[number];

/** What a test writes into the resources of a release's repository. */
export interface Additions {
  readonly plane?: string;
  readonly component?: string;
  readonly binding?: string;
}

/** A repository as the documentation of a release has it, whose only image is pulled with a pull secret of its type. */
export function generationOf(release: Release, { plane = '', component = '', binding = '' }: Additions = {}): Files {
  const is = (since: Release) => TYPED.indexOf(release) >= TYPED.indexOf(since);
  const named = (name: string) => (is('v1.0') ? `{name: ${name}}` : name);
  const hosts = is('v0.16')
    ? [
        '{ingress: {external: {name: gateway, namespace: dp, http: {port: 80, host: acme.example}}}}',
        'gateway.ingress.external.http.host',
      ]
    : ['{publicVirtualHost: acme.example, organizationVirtualHost: acme.internal}', 'dataplane.publicVirtualHost'];
  const configs = is('v1.0') ? 'environmentConfigs' : is('v0.9') ? 'envOverrides' : 'parameters';
  const access =
    release === 'v0.7'
      ? 'kubernetesCluster: {server: https://eu.acme.example, tls: {ca: {value: a}}, auth: {bearerToken: {value: a}}}'
      : release === 'v0.8'
        ? 'agent: {enabled: true, clientCA: {value: a}}'
        : `clusterAgent: {clientCA: {${is('v1.0') ? 'secretKeyRef' : 'secretRef'}: {name: agent-ca, key: ca.crt}}}`;
  const schema = is('v1.0')
    ? `  parameters:
    openAPIV3Schema:
      properties:
        replicas: {type: integer, default: 1, minimum: 1}
        pullSecret: {type: string, default: registry-pull-secret}
  environmentConfigs:
    openAPIV3Schema:
      properties:
        cpu: {type: string, default: 100m}`
    : `  schema:
    parameters:
      replicas: "integer | default=1 minimum=1"
      pullSecret: "string | default=registry-pull-secret description='the pull secret'"
    envOverrides:
      cpu: "string | default=100m"`;
  const platform = [
    resource(
      'DataPlane',
      'default',
      `  ${access}\n  gateway: ${hosts[0]}\n  secretStoreRef: {name: openbao}\n${plane}`,
    ),
    resource(
      'Environment',
      'development',
      `  dataPlaneRef: ${is('v0.15') ? '{kind: DataPlane, name: default}' : 'default'}\n`,
    ),
    resource(
      'DeploymentPipeline',
      'default',
      `  promotionPaths: [{sourceEnvironmentRef: ${named('development')}, targetEnvironmentRefs: []}]\n`,
    ),
    resource(
      'Project',
      'shop',
      `  deploymentPipelineRef: ${named('default')}\n${is('v1.2') ? '  type: {kind: ClusterProjectType, name: default}\n' : ''}`,
    ),
    resource(
      'ComponentType',
      'service',
      `  workloadType: deployment
${schema}
  resources:
    - id: deployment
      template:
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: "\${metadata.name}", namespace: "\${metadata.namespace}"}
        spec:
          replicas: \${parameters.replicas}
          selector: {matchLabels: "\${metadata.podSelectors}"}
          template:
            metadata: {labels: "\${metadata.podSelectors}"}
            spec:
              imagePullSecrets:
                - name: \${parameters.pullSecret}
              containers:
                - name: main
                  image: \${workload.${is('v0.15') ? 'container' : 'containers["main"]'}.image}
                  resources: {limits: {cpu: "\${${configs}.cpu}"}}
    - id: pull-secret
      template:
        apiVersion: external-secrets.io/v1
        kind: ExternalSecret
        metadata: {name: registry-pull-secret, namespace: "\${metadata.namespace}"}
        spec:
          secretStoreRef: {name: "\${dataplane.secretStore}", kind: ClusterSecretStore}
          target:
            name: registry-pull-secret
            template: {type: kubernetes.io/dockerconfigjson}
          data:
            - secretKey: .dockerconfigjson
              remoteRef: {key: registry-credentials, property: value}
    - id: httproute
      template:
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata: {name: "\${metadata.name}", namespace: "\${metadata.namespace}"}
        spec:
          hostnames: ["\${metadata.environmentName}.\${${hosts[1]}}"]
`,
    ),
  ];
  const type = is('v0.14') ? '{kind: ComponentType, name: deployment/service}' : 'deployment/service';
  const container = '{image: ghcr.io/acme/api:1.0.0}';
  const owner = '  owner: {projectName: shop, componentName: api}\n';
  const project = [
    resource(
      'Component',
      'api',
      `  owner: {projectName: shop}\n  autoDeploy: true\n  componentType: ${type}\n${component}`,
    ),
    resource(
      'Workload',
      'api',
      `${owner}  ${is('v0.15') ? `container: ${container}` : `containers: {main: ${container}}`}\n`,
    ),
    resource('ReleaseBinding', 'api-development', `${owner}  environment: development\n${binding}`),
  ];
  return {
    'platform.yaml': platform.join('---\n'),
    'project.yaml': project.join('---\n'),
    'store.yaml':
      'apiVersion: external-secrets.io/v1\nkind: ClusterSecretStore\nmetadata: {name: openbao}\nspec: {provider: {vault: {server: http://openbao:8200}}}\n',
    'pullproof.yaml':
      'assume:\n  stores:\n    - name: openbao\n      key: registry-credentials\n      registries: [ghcr.io/acme]\n',
  };
}

function resource(kind: string, name: string, spec: string): string {
  return `apiVersion: openchoreo.dev/v1alpha1\nkind: ${kind}\nmetadata: {name: ${name}, namespace: acme}\nspec:\n${spec}`;
}
