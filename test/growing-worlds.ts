import { dataPlaneNamespace } from '../src/kubernetes/namespace.ts';
import type { Files } from './files.ts';
import {
  account,
  DEV,
  dataPlane,
  deployment,
  environment,
  namespaces,
  PIPELINE,
  project,
  pullSecret,
  REPLICATOR,
} from './healthy.ts';

/** Worlds of one kind, one for each size: everything but one dimension stays as it is. */
export type Growing = (size: number) => Files;

const DOCUMENT = '---\n';

/** As many texts, each made from its number. */
function many(size: number, text: (number: number) => string): string {
  return Array.from({ length: size }, (_, number) => text(number)).join(DOCUMENT);
}

/** A cluster in order; what grows is put beside it. */
const PLATFORM: Files = {
  'eu/plane.yaml': [dataPlane('eu'), namespaces('choreo-system', DEV), pullSecret(), REPLICATOR].join(DOCUMENT),
  'eu/control.yaml': [environment('development', 'eu'), project('shop'), PIPELINE].join(DOCUMENT),
  'eu/app.yaml': [account(DEV), deployment('api', DEV)].join(DOCUMENT),
};

function beside(more: (size: number) => Files): Growing {
  return (size) => ({ ...PLATFORM, ...more(size) });
}

/** A text in which one word is replaced, wherever it stands. */
function with_(text: string, word: string, by: string): string {
  return text.replaceAll(word, by);
}

const renamed = (name: string) => with_(pullSecret(), 'dockerhub-pull-secret', name);
const reflected = (name: string) =>
  with_(
    renamed(name),
    'replicator.v1.mittwald.de/replicate-to: "dp-.*"',
    'reflector.v1.k8s.emberstack.com/reflection-allowed: "true"\n    reflector.v1.k8s.emberstack.com/reflection-auto-enabled: "true"',
  );
const pulling = (name: string, secret: string) => with_(deployment(name, DEV), 'dockerhub-pull-secret', secret);

/** As many namespaces as secrets, each with a pod that pulls with another one of these. */
function spreading(size: number, secretOf: (name: string) => string): Files {
  const more = many(size, (n) => {
    const namespace = `dp-acme-more-${n}`;
    const used = with_(deployment(`web-${n}`, namespace), 'dockerhub-pull-secret', `registry-${n}`);
    return [secretOf(`registry-${n}`), namespaces(namespace), account(namespace), used].join(DOCUMENT);
  });
  return { 'eu/more.yaml': more };
}

/** Clusters with a folder each, of which every one has its own environment, or lacks its secret. */
function clusters(size: number, secretOf: (name: string) => string): Files {
  const files: Record<string, string> = { 'control-plane/project.yaml': `${project('shop')}${DOCUMENT}${PIPELINE}` };
  for (let number = 0; number < size; number++) {
    const name = `c${number}`;
    const home = dataPlaneNamespace('acme', 'shop', name);
    files[`control-plane/${name}.yaml`] = environment(name, name);
    files[`clusters/${name}/all.yaml`] = [
      dataPlane(name),
      namespaces('choreo-system', home),
      secretOf(name),
      REPLICATOR,
      account(home),
      deployment('api', home),
    ].join(DOCUMENT);
  }
  return files;
}

const planeOf = (number: number, secret = 'dockerhub-pull-secret') =>
  with_(
    with_(
      with_(dataPlane(`p${number}`), `name: p${number}\n    credentials`, 'name: eu\n    credentials'),
      'docker.io/acme',
      `docker.io/acme${number}`,
    ),
    'dockerhub-pull-secret',
    secret,
  );

const kyverno = (number: number) => `apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata:
  name: copy-${number}
spec:
  rules:
    - name: copy
      match: {any: [{resources: {kinds: [Namespace], names: [team-${number}]}}]}
      generate:
        kind: Secret
        apiVersion: v1
        name: base-${number}
        namespace: "{{request.object.metadata.name}}"
        clone: {namespace: choreo-system, name: base-${number}}
`;

const CLONING = `apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata: {name: copy-all}
spec:
  rules:
    - name: copy
      match: {any: [{resources: {kinds: [Namespace]}}]}
      generate:
        namespace: "{{request.object.metadata.name}}"
        cloneList: {namespace: choreo-system, kinds: [v1/Secret]}
`;

const stored = (n: number) => `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: {name: stored-${n}, namespace: ${DEV}}
spec:
  secretStoreRef: {kind: SecretStore, name: store-${n}}
  target: {template: {type: kubernetes.io/dockerconfigjson}}
  data: [{secretKey: .dockerconfigjson, remoteRef: {key: k${n}}}]
`;

const manyEntries = (size: number) => `apiVersion: v1
kind: Secret
metadata: {name: many, namespace: ${DEV}}
type: kubernetes.io/dockerconfigjson
stringData:
  .dockerconfigjson: '${JSON.stringify({
    auths: Object.fromEntries(
      Array.from({ length: size }, (_, n) => [`r${n}.example`, { username: 'u', password: 'p' }]),
    ),
  })}'
`;

/** A resource of a later release's control plane. */
const part = (kind: string, name: string, spec: string) =>
  `apiVersion: openchoreo.dev/v1alpha1\nkind: ${kind}\nmetadata: {name: ${name}, namespace: acme}\nspec:\n${spec}`;

const COMPONENT_TYPE = part(
  'ComponentType',
  'service',
  `  workloadType: deployment
  resources:
    - id: deployment
      template:
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: "\${metadata.name}", namespace: "\${metadata.namespace}"}
        spec:
          template:
            spec:
              imagePullSecrets: [{name: registry-pull-secret}]
              containers: [{name: main, image: "\${workload.container.image}"}]
    - id: secret
      template:
        apiVersion: external-secrets.io/v1
        kind: ExternalSecret
        metadata: {name: registry-pull-secret, namespace: "\${metadata.namespace}"}
        spec:
          secretStoreRef: {kind: ClusterSecretStore, name: openbao}
          target: {template: {type: kubernetes.io/dockerconfigjson}}
          data: [{secretKey: .dockerconfigjson, remoteRef: {key: registry-credentials}}]
`,
);

const component = (name: string, project = 'shop') =>
  [
    part(
      'Component',
      name,
      `  owner: {projectName: ${project}}\n  autoDeploy: true\n  componentType: {kind: ComponentType, name: deployment/service}\n`,
    ),
    part(
      'Workload',
      name,
      `  owner: {projectName: ${project}, componentName: ${name}}\n  container: {image: "ghcr.io/acme/${name}:1"}\n`,
    ),
  ].join(DOCUMENT);

const stage = (name: string, plane: string) =>
  part('Environment', name, `  dataPlaneRef: {kind: DataPlane, name: ${plane}}\n`);
const laterPlane = (name: string) =>
  part(
    'DataPlane',
    name,
    '  clusterAgent: {clientCA: {secretRef: {name: ca, key: ca.crt}}}\n  imagePullSecretRefs: [registry]\n',
  );
const laterProject = (name: string, pipeline: string) =>
  part('Project', name, `  deploymentPipelineRef: ${pipeline}\n`);
const way = (name: string, from: string, ...to: readonly string[]) =>
  part(
    'DeploymentPipeline',
    name,
    `  promotionPaths: [{sourceEnvironmentRef: ${from}, targetEnvironmentRefs: [${to.map((one) => `{name: ${one}}`).join(', ')}]}]\n`,
  );

/** A control plane with templates, and what grows in it. */
function rendered(more: (size: number) => string): Growing {
  return (size) => ({
    'platform.yaml': [
      laterPlane('eu'),
      stage('dev', 'eu'),
      laterProject('shop', 'main'),
      way('main', 'dev'),
      COMPONENT_TYPE,
    ].join(DOCUMENT),
    'app.yaml': component('api'),
    'more.yaml': more(size),
  });
}

const kustomized = (
  size: number,
  resources: string,
  name: (n: number) => string,
  text: (n: number) => string,
): Files => ({
  'eu/kustomization.yaml': `resources:\n  - plane.yaml\n  - control.yaml\n  - app.yaml\n${resources}`,
  ...Object.fromEntries(Array.from({ length: size }, (_, n) => [`eu/${name(n)}`, text(n)])),
});

const FLUX = `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: eu, namespace: flux-system}
spec:
  path: ./eu
  sourceRef: {kind: GitRepository, name: flux-system}
  postBuild: {substitute: {other: value}}
`;

const encrypted = (name: string) =>
  `${renamed(name)}sops:\n  age: []\n  mac: ENC[AES256_GCM,data:x]\n  version: 3.9.0\n`;

/** Every dimension in which a world grows, by name. */
export const growing: Readonly<Record<string, Growing>> = {
  clusters: (size) => clusters(size, () => pullSecret()),
  'clusters without their secret': (size) => clusters(size, (name) => (name.endsWith('0') ? pullSecret() : '')),
  'pods of a cluster': beside((size) => ({ 'eu/more.yaml': many(size, (n) => deployment(`web-${n}`, DEV)) })),
  'secrets of a namespace': beside((size) => ({ 'eu/more.yaml': many(size, (n) => renamed(`registry-${n}`)) })),
  'secrets of a name': beside((size) => ({
    'eu/more.yaml': many(size, (n) => `${namespaces(`team-${n}`)}${DOCUMENT}${pullSecret(`team-${n}`)}`),
  })),
  namespaces: beside((size) => ({ 'eu/more.yaml': many(size, (n) => namespaces(`dp-acme-web-${n}`)) })),
  'namespaces that are named': beside((size) => ({
    'eu/more.yaml': many(size, (n) => deployment('api', `dp-acme-web-${n}`)),
  })),
  'service accounts': beside((size) => ({
    'eu/more.yaml': many(size, (n) => with_(account(DEV), 'name: web', `name: web-${n}`)),
  })),
  environments: beside((size) => ({ 'eu/more.yaml': many(size, (n) => environment(`stage-${n}`, 'eu')) })),
  projects: beside((size) => ({ 'eu/more.yaml': many(size, (n) => project(`web-${n}`)) })),
  'data planes': beside((size) => ({ 'eu/more.yaml': many(size, (n) => planeOf(n)) })),
  'data planes without their secrets': beside((size) => ({
    'eu/more.yaml': many(size, (n) => planeOf(n, `lost-${n}`)),
  })),
  pipelines: beside((size) => ({
    'eu/more.yaml': many(size, (n) => with_(PIPELINE, 'name: main', `name: main-${n}`)),
  })),
  'findings of one file': beside((size) => ({
    'eu/more.yaml': many(size, (n) => with_(deployment(`web-${n}`, DEV), 'docker.io/acme/', 'docker.io/Acme/')),
  })),
  'secrets that are lacking': beside((size) => ({
    'eu/more.yaml': many(size, (n) => pulling(`web-${n}`, `missing-${n}`)),
  })),
  'secrets without a use': beside((size) => ({
    'eu/more.yaml': many(size, (n) => with_(renamed(`registry-${n}`), 'replicator.v1.mittwald.de/', 'other/')),
  })),
  'comments that ignore': beside((size) => ({
    'eu/more.yaml': many(size, (n) =>
      with_(deployment(`web-${n}`, DEV), 'docker.io/acme/', 'docker.io/Acme/').replace(
        / +image:/,
        '          # pullproof-ignore malformed-image: it is to come\n$&',
      ),
    ),
  })),
  'entries that ignore': beside((size) => ({
    ...Object.fromEntries(
      Array.from({ length: size }, (_, n) => [
        `eu/web-${n}.yaml`,
        with_(deployment(`web-${n}`, DEV), 'docker.io/acme/', 'docker.io/Acme/'),
      ]),
    ),
    'pullproof.yaml': `ignore:\n${Array.from(
      { length: size },
      (_, n) => `  - {rule: malformed-image, path: eu/web-${n}.yaml, reason: it is to come}\n`,
    ).join('')}`,
  })),
  'assumed secrets': beside((size) => ({
    'pullproof.yaml': `assume:\n  secrets:\n${Array.from(
      { length: size },
      (_, n) => `    - {namespace: ${DEV}, name: assumed-${n}, registries: [ghcr.io/a${n}]}\n`,
    ).join('')}`,
  })),
  'assumed namespaces': beside((size) => ({
    'pullproof.yaml': `assume:\n  namespaces:\n${Array.from({ length: size }, (_, n) => `    - {name: dp-web-${n}}\n`).join('')}`,
  })),
  'rules that clone': beside((size) => ({
    'eu/more.yaml': many(size, (n) => `${renamed(`base-${n}`)}${DOCUMENT}${kyverno(n)}`),
  })),
  'components that are rendered': rendered((size) => many(size, (n) => component(`web-${n}`))),
  'projects whose components are rendered': rendered((size) =>
    many(size, (n) => `${laterProject(`web-${n}`, 'main')}${DOCUMENT}${component(`web-${n}`, `web-${n}`)}`),
  ),
  'planes on which components are rendered': rendered((size) =>
    many(size, (n) =>
      [
        laterPlane(`p${n}`),
        stage(`dev-${n}`, `p${n}`),
        stage(`prod-${n}`, `p${n}`),
        way(`way-${n}`, `dev-${n}`, `prod-${n}`),
        laterProject(`web-${n}`, `way-${n}`),
        component(`web-${n}`, `web-${n}`),
      ].join(DOCUMENT),
    ),
  ),
  'pipelines from plane to plane': beside((size) => ({
    'eu/more.yaml': many(size, (n) =>
      [
        planeOf(n),
        environment(`dev-${n}`, 'eu'),
        environment(`prod-${n}`, `p${n}`),
        with_(
          with_(with_(PIPELINE, 'name: main', `name: main-${n}`), 'development', `dev-${n}`),
          'production',
          `prod-${n}`,
        ),
      ].join(DOCUMENT),
    ),
  })),
  'environments without their planes': beside((size) => ({
    'eu/more.yaml': many(size, (n) => environment(`stage-${n}`, `lost-${n}`)),
  })),
  'planes that nothing reads': beside((size) => ({
    'pullproof.yaml': 'openchoreo: v0.3\n',
    'eu/more.yaml': many(size, (n) => with_(planeOf(n), 'core.choreo.dev/v1', 'openchoreo.dev/v1alpha1')),
  })),
  'secrets of the wrong type': beside((size) => ({
    'eu/more.yaml': many(
      size,
      (n) =>
        `${with_(renamed(`registry-${n}`), 'type: kubernetes.io/dockerconfigjson', 'type: Opaque')}${DOCUMENT}${pulling(`web-${n}`, `registry-${n}`)}`,
    ),
  })),
  'planes with a mend each': beside((size) => ({
    'eu/more.yaml': many(size, (n) => with_(planeOf(n), 'docker.io/acme', 'https://docker.io/acme')),
  })),
  'files beside what is deployed': beside((size) =>
    kustomized(
      size,
      '',
      (n) => `left-${n}.yaml`,
      (n) => `${renamed(`left-${n}`)}`,
    ),
  ),
  'files beside what is deployed that pods miss': beside((size) => ({
    ...kustomized(
      size,
      '  - more.yaml\n',
      (n) => `left-${n}.yaml`,
      (n) => `${renamed(`left-${n}`)}`,
    ),
    'eu/more.yaml': many(size, (n) => pulling(`web-${n}`, `left-${n}`)),
  })),
  'entry points beside what is deployed': (size) => ({
    ...PLATFORM,
    ...Object.fromEntries(
      Array.from({ length: size }, (_, n) => [
        [`eu/apps/a${n}/kustomization.yaml`, 'resources:\n  - app.yaml\n'],
        [`eu/apps/a${n}/app.yaml`, pulling(`web-${n}`, `left-${n}`)],
        [`eu/apps/a${n}/left.yaml`, renamed(`left-${n}`)],
      ]).flat(),
    ),
  }),
  'files that are not decrypted': (size) => ({
    ...PLATFORM,
    'flux/eu.yaml': FLUX,
    ...kustomized(
      size,
      Array.from({ length: size }, (_, n) => `  - s${n}.yaml\n`).join(''),
      (n) => `s${n}.yaml`,
      (n) => `${encrypted(`s${n}`)}`,
    ),
  }),
  'variables without a value': (size) => ({
    ...PLATFORM,
    'flux/eu.yaml': FLUX,
    ...kustomized(
      size,
      Array.from({ length: size }, (_, n) => `  - w${n}.yaml\n`).join(''),
      (n) => `w${n}.yaml`,
      (n) => with_(deployment(`w${n}`, DEV), 'docker.io/acme/', `\${var_${n}}`),
    ),
  }),
  'secrets from stores': beside((size) => ({
    'eu/more.yaml': many(size, (n) => stored(n)),
  })),
  'secrets from assumed stores': beside((size) => ({
    'eu/more.yaml': stored(0),
    'pullproof.yaml': `assume:\n  stores:\n${Array.from({ length: size }, (_, n) => `    - {name: store-${n}, registries: [ghcr.io/a${n}]}\n`).join('')}`,
  })),
  'secrets and the stores that they come from': beside((size) => ({
    'eu/more.yaml': many(size, (n) => `${stored(n)}${DOCUMENT}${pulling(`web-${n}`, `stored-${n}`)}`),
    'pullproof.yaml': `assume:\n  stores:\n${Array.from({ length: size }, (_, n) => `    - {name: store-${n}, registries: [ghcr.io/a${n}]}\n`).join('')}`,
  })),
  'images declared public': beside((size) => ({
    'eu/more.yaml': with_(deployment('web', DEV), 'docker.io/acme/', `ghcr.io/free-${size - 1}/`),
    'pullproof.yaml': `assume:\n  publicImages:\n${Array.from({ length: size }, (_, n) => `    - ghcr.io/free-${n}/**\n`).join('')}`,
  })),
  'secrets that are replicated to as many namespaces': beside((size) => spreading(size, renamed)),
  'secrets that select as many namespaces': beside((size) =>
    spreading(size, (name) => with_(renamed(name), 'replicate-to: "dp-.*"', 'replicate-to-matching: "!not"')),
  ),
  'secrets that are reflected to as many namespaces': beside((size) => spreading(size, reflected)),
  'secrets that a rule clones to as many namespaces': beside((size) => ({
    ...spreading(size, (name) => with_(renamed(name), 'replicator.v1.mittwald.de/', 'other/')),
    'eu/policy.yaml': CLONING,
  })),
  'secrets that are reflected': beside((size) => ({
    'eu/more.yaml': many(size, (n) => reflected(`registry-${n}`)),
  })),
  'auth entries of a secret': (size) => ({
    ...PLATFORM,
    'eu/more.yaml': `${namespaces('extra')}${DOCUMENT}${manyEntries(size)}${DOCUMENT}${pulling('web', 'many')}`,
  }),
  'containers of one name in a pod': beside((size) => ({
    'eu/more.yaml': deployment('web', DEV) + '        - name: c\n          image: docker.io/acme/c:1\n'.repeat(size),
  })),
  'containers of a pod': beside((size) => ({
    'eu/more.yaml': `${deployment('web', DEV)}${Array.from(
      { length: size },
      (_, n) => `        - name: c${n}\n          image: docker.io/acme/c${n}:1\n`,
    ).join('')}`,
  })),
  'pull secrets of a pod': beside((size) => ({
    'eu/more.yaml': deployment('web', DEV).replace(
      /( +- name: )dockerhub-pull-secret\n/,
      (line, item: string) => `${line}${Array.from({ length: size }, (_each, n) => `${item}other-${n}\n`).join('')}`,
    ),
  })),
};
