// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates of OpenChoreo
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { rules } from '../rules/index.ts';
import { judge } from '../src/judging/judge.ts';
import { repositoryOfTexts } from '../src/repository/repository.ts';
import type { Report } from '../src/results/diagnostic.ts';
import { ROOT } from './command.ts';

type Files = Readonly<Record<string, string>>;

function story(name: string): Files {
  const folder = `${ROOT}fixtures/${name}/`;
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(folder + path, 'utf8')]));
}

const healthy = story('openchoreo-v1.2');

function judged(files: Files): Report {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  return judge(repositoryOfTexts(sources), 'pullproof.yaml' in files ? 'pullproof.yaml' : undefined, rules);
}

/** The repository with one text replaced; the text must be there. */
function edited(path: string, before: string, after: string, files: Files = healthy): Files {
  const text = files[path];
  assert.ok(text !== undefined, `there is ${path}`);
  assert.ok(text.includes(before), `${path} has ${before}`);
  return { ...files, [path]: text.replace(before, () => after) };
}

/** What is found, as `level rule path:line`, without notes. */
function found({ diagnostics }: Report, files: Files): readonly string[] {
  return diagnostics
    .filter(({ level }) => level !== 'note')
    .map(({ level, rule, at }) => {
      const line = (files[at.path] ?? '').slice(0, at.start).split('\n').length;
      return `${level} ${rule} ${at.path}:${line}`;
    });
}

function lineOf(path: string, text: string, files: Files): string {
  const before = files[path]?.split(text)[0];
  assert.ok(before !== undefined && before !== files[path], `${path} has ${text}`);
  return `${path}:${before.split('\n').length}`;
}

test('a private registry as the documentation shows it is pulled from, given what the store keeps', () => {
  const report = judged(healthy);
  assert.deepEqual(found(report, healthy), []);
  assert.deepEqual(
    report.pulls.map(({ namespace, workload, image, verdict, dataPlane }) => ({
      namespace,
      workload: workload.name,
      image,
      verdict,
      dataPlane,
    })),
    [
      {
        namespace: 'dp-default-shop-development-276893d5',
        workload: 'api-development-20cc47bf',
        image: 'ghcr.io/acme/api:1.4.0',
        verdict: 'pulled',
        dataPlane: 'default',
      },
    ],
  );
  assert.deepEqual(
    report.planes.map(({ verdict }) => verdict),
    ['pulled'],
  );
});

test('with a trait that no file shows nothing is proved of a component: it may change what is made', () => {
  const traits = '  traits: [{kind: ClusterTrait, name: hardening, instanceName: hardening}]\n';
  const files = edited(
    'projects/shop/components/api/component.yaml',
    '  autoDeploy: true\n',
    `  autoDeploy: true\n${traits}`,
  );
  const report = judged(files);
  assert.deepEqual(found(report, files), []);
  assert.deepEqual(
    report.pulls.map(({ verdict }) => verdict),
    ['unknown'],
  );
  assert.match(report.diagnostics[0]?.message ?? '', /^no file shows trait "hardening"/);
});

test('without a word about the store the pull is not known, and nothing is alarmed', () => {
  const { 'pullproof.yaml': _, ...files } = healthy;
  const report = judged(files);
  assert.deepEqual(found(report, files), []);
  assert.equal(report.pulls[0]?.verdict, 'unknown');
  assert.match(report.diagnostics[0]?.message ?? '', /ClusterSecretStore "openbao"/);
});

const service = 'platform/service.yaml';
const secretTemplate = '    - id: pull-secret\n      template:';

const worker = `apiVersion: openchoreo.dev/v1alpha1
kind: ClusterComponentType
metadata:
  name: worker
spec:
  workloadType: deployment
  resources:
    - id: deployment
      template:
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: \${metadata.name}
          namespace: \${metadata.namespace}
        spec:
          template:
            spec:
              containers:
                - name: main
                  image: \${workload.container.image}
`;

function component(name: string, type: string): string {
  return `apiVersion: openchoreo.dev/v1alpha1
kind: Component
metadata:
  name: ${name}
  namespace: default
spec:
  owner:
    projectName: shop
  autoDeploy: true
  componentType:
    kind: ClusterComponentType
    name: deployment/${type}
---
apiVersion: openchoreo.dev/v1alpha1
kind: Workload
metadata:
  name: ${name}
  namespace: default
spec:
  owner:
    projectName: shop
    componentName: ${name}
  container:
    image: ghcr.io/acme/${name}:1.0.0
`;
}

const release = `apiVersion: openchoreo.dev/v1alpha1
kind: ComponentRelease
metadata:
  name: api-20260301-1
  namespace: default
spec:
  owner:
    projectName: shop
    componentName: api
  componentType:
    kind: ClusterComponentType
    name: service
    spec:
      workloadType: deployment
      resources:
        - id: deployment
          template:
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: \${metadata.name}
              namespace: \${metadata.namespace}
            spec:
              template:
                spec:
                  containers:
                    - name: main
                      image: \${workload.container.image}
  workload:
    container:
      image: ghcr.io/acme/api:1.3.0
`;

/** The repository whose component is released by hand. */
const released = edited('projects/shop/components/api/component.yaml', 'autoDeploy: true', 'autoDeploy: false');

function binding(releaseName: string): string {
  return `apiVersion: openchoreo.dev/v1alpha1
kind: ReleaseBinding
metadata:
  name: api-development
  namespace: default
spec:
  owner:
    projectName: shop
    componentName: api
  environment: development
  releaseName: ${releaseName}
`;
}

const trait = `apiVersion: openchoreo.dev/v1alpha1
kind: ClusterTrait
metadata:
  name: hardening
spec:
  patches:
    - target:
        group: apps
        version: v1
        kind: Deployment
      operations:
        - op: remove
          path: /spec/template/spec/imagePullSecrets
`;

const complete = `clusters:
  default:
    paths: ["**"]
    dataPlane: default
    complete: true
assume:
  stores:
    - registries: [ghcr.io/acme]
`;

interface Breakage {
  readonly files: Files;
  readonly finding: string;
}

const breakages: Readonly<Record<string, () => Breakage>> = {
  'a component type that was forgotten': () => {
    const files = { ...healthy, 'platform/worker.yaml': worker, 'projects/mail.yaml': component('mail', 'worker') };
    return {
      files,
      finding: `error missing-image-pull-secret ${lineOf('platform/worker.yaml', 'containers:', files)}`,
    };
  },
  'a misspelled name in the pod template': () => {
    const files = edited(service, '- name: registry-pull-secret', '- name: registry-pul-secret');
    return { files, finding: `error unrendered-pull-secret ${lineOf(service, 'registry-pul-secret', files)}` };
  },
  'a target without a type, which is then Opaque': () => {
    const files = edited(service, '            template:\n              type: kubernetes.io/dockerconfigjson\n', '');
    return {
      files,
      finding: `error mistyped-pull-secret ${lineOf(service, '            name: registry-pull-secret', files)}`,
    };
  },
  'another key than the kubelet reads': () => {
    const files = edited(service, 'secretKey: .dockerconfigjson', 'secretKey: config.json');
    return { files, finding: `error unproduced-key ${lineOf(service, '          data:', files)}` };
  },
  'a secret that is rendered into a fixed namespace': () => {
    const files = edited(
      service,
      'name: registry-pull-secret\n          namespace: ${metadata.namespace}',
      'name: registry-pull-secret\n          namespace: default',
    );
    return { files, finding: `error invalid-resource ${lineOf(service, 'namespace: default', files)}` };
  },
  'a type that makes no workload of its kind': () => {
    const files = edited(service, 'kind: Deployment', 'kind: StatefulSet');
    return { files, finding: `error invalid-resource ${lineOf(service, 'workloadType', files)}` };
  },
  'a type without a resource whose id is its workload': () => {
    const files = edited(service, '- id: deployment', '- id: main');
    return { files, finding: `error invalid-resource ${lineOf(service, 'workloadType', files)}` };
  },
  'a resource of a type for each of a list without a name for its items': () => {
    const files = edited(service, '    - id: pull-secret\n', '    - id: pull-secret\n      forEach: ${[1]}\n');
    return { files, finding: `error invalid-resource ${lineOf(service, 'forEach', files)}` };
  },
  'a type that makes another workload beside its own': () => {
    const job = `    - id: job
      template: { apiVersion: batch/v1, kind: Job, metadata: { name: migrate } }
`;
    const files = edited(service, '    - id: pull-secret\n', `${job}    - id: pull-secret\n`);
    return { files, finding: `error invalid-resource ${lineOf(service, 'kind: Job', files)}` };
  },
  'a secret under a condition that does not hold': () => {
    const files = edited(
      service,
      secretTemplate,
      '    - id: pull-secret\n      includeWhen: ${environmentConfigs.replicas > 1}\n      template:',
    );
    return { files, finding: `error conditional-mismatch ${lineOf(service, 'includeWhen', files)}` };
  },
  'a secret that is rendered for the observability plane': () => {
    const files = {
      ...edited(
        service,
        secretTemplate,
        '    - id: pull-secret\n      targetPlane: observabilityplane\n      template:',
      ),
      'pullproof.yaml': complete,
    };
    return { files, finding: `error unrendered-pull-secret ${lineOf(service, 'registry-pull-secret', files)}` };
  },
  'a trait that removes the pull secrets': () => {
    const path = 'projects/shop/components/api/component.yaml';
    const files = {
      ...edited(
        path,
        '  autoDeploy: true\n',
        '  autoDeploy: true\n  traits:\n    - kind: ClusterTrait\n      name: hardening\n      instanceName: hardening\n',
      ),
      'platform/trait.yaml': trait,
    };
    return { files, finding: `error trait-removes-pull-secret ${lineOf('platform/trait.yaml', 'path:', files)}` };
  },
  'a trait that removes the pull secrets, which the type embeds without its kind': () => {
    const files = {
      ...edited(
        service,
        '  resources:\n',
        '  traits:\n    - {name: hardening, instanceName: hardening}\n  resources:\n',
      ),
      'platform/trait.yaml': trait,
    };
    return { files, finding: `error trait-removes-pull-secret ${lineOf('platform/trait.yaml', 'path:', files)}` };
  },
  'a release that was cut before the type had pull secrets': () => {
    const files = { ...released, 'releases/api.yaml': release, 'releases/binding.yaml': binding('api-20260301-1') };
    return { files, finding: `error stale-release ${lineOf('releases/binding.yaml', 'releaseName', files)}` };
  },
  'a release that was cut before the type made the secret that it names': () => {
    const named = release.replace(/^( *)containers:/m, '$1imagePullSecrets: [{ name: registry-pull-secret }]\n$&');
    assert.notEqual(named, release);
    const files = { ...released, 'releases/api.yaml': named, 'releases/binding.yaml': binding('api-20260301-1') };
    return { files, finding: `error stale-release ${lineOf('releases/binding.yaml', 'releaseName', files)}` };
  },
  'a binding to a release that is not there': () => {
    const files = { ...released, 'releases/api.yaml': release, 'releases/binding.yaml': binding('api-20260301-2') };
    return { files, finding: `error dangling-release ${lineOf('releases/binding.yaml', 'releaseName', files)}` };
  },
  'a data plane without a secret store': () => {
    const files = edited('platform/data-plane.yaml', '  secretStoreRef:\n    name: openbao\n', '');
    return { files, finding: `error missing-secret-store ${lineOf(service, '${dataplane.secretStore}', files)}` };
  },
  'two components that render one secret': () => {
    const files = { ...healthy, 'projects/mail.yaml': component('mail', 'service') };
    return {
      files,
      finding: `error clobbered-secret ${lineOf(service, 'name: registry-pull-secret\n          namespace', files)}`,
    };
  },
  'a registry in the data plane, as v0.3 had it': () => {
    const files = edited(
      'platform/data-plane.yaml',
      '  planeID: default\n',
      '  planeID: default\n  registry:\n    prefix: ghcr.io/acme\n    secretRef: registry-credentials\n',
    );
    return { files, finding: `error removed-field ${lineOf('platform/data-plane.yaml', 'prefix', files)}` };
  },
};

for (const [name, breakage] of Object.entries(breakages)) {
  test(`${name} is told once, where it is`, () => {
    const { files, finding } = breakage();
    assert.deepEqual(found(judged(files), files), [finding]);
  });
}

test('a part of a split repository alone is alarmed of nothing, and what it lacks is named', () => {
  const isPlatform = (path: string) => path.startsWith('platform/') || path === 'pullproof.yaml';
  const half = (keep: (path: string) => boolean): Files =>
    Object.fromEntries(Object.entries(healthy).filter(([path]) => keep(path)));
  const platform = half(isPlatform);
  assert.deepEqual(judged(platform).diagnostics, []);
  const apps = half((path) => !isPlatform(path));
  const report = judged(apps);
  assert.deepEqual(found(report, apps), []);
  assert.deepEqual(
    report.pulls.map(({ image, verdict }) => [image, verdict]),
    [['ghcr.io/acme/api:1.4.0', 'unknown']],
  );
});

test('an application without its platform has pulls that are unknown, for the type that no file shows', () => {
  const shown = ['platform/environments.yaml', 'platform/project-type.yaml'];
  const files = Object.fromEntries(
    Object.entries(healthy).filter(([path]) => !path.startsWith('platform/') || shown.includes(path)),
  );
  const { pulls, diagnostics } = judged(files);
  assert.deepEqual(
    pulls.map(({ image, verdict }) => [image, verdict]),
    [['ghcr.io/acme/api:1.4.0', 'unknown']],
  );
  assert.deepEqual(
    diagnostics.map(({ level, rule }) => [level, rule]),
    [['note', 'unknown-pull']],
  );
  assert.match(diagnostics[0]?.message ?? '', /no file shows ClusterComponentType "service"/);
});

test('the configuration overrides the release that shapes show', () => {
  const { 'pullproof.yaml': _, ...files } = story('openchoreo-v0.7');
  const older = judged({ ...files, 'pullproof.yaml': 'openchoreo: v0.3\n' });
  const told = found(older, files).filter((finding) => finding.includes('future-field'));
  assert.ok(told.length > 0, found(older, files).join('\n'));
});

test('templates that would make more than a control plane could hold end, and what they leave open is unknown', () => {
  const many = `[${'0,'.repeat(100)}0]`;
  const files = edited(
    service,
    secretTemplate,
    `    - id: flood\n      forEach: '\${${many}.map(a, ${many}.map(b, ${many}))}'\n      template: {apiVersion: v1, kind: ConfigMap}\n${secretTemplate}`,
  );
  const { pulls } = judged(files);
  assert.deepEqual(
    pulls.map(({ verdict }) => verdict),
    ['unknown'],
  );
});

test('a resource that the schema of its release refuses is told at its field, with what was meant', () => {
  const path = 'projects/shop/components/api/component.yaml';
  const misspelled = edited(path, '  autoDeploy: true', '  autoDeploys: true');
  assert.deepEqual(found(judged(misspelled), misspelled), [
    `error invalid-resource ${lineOf(path, 'autoDeploys', misspelled)}`,
  ]);
  const untyped = edited(service, 'workloadType: deployment', 'workloadType: daemonset');
  assert.deepEqual(found(judged(untyped), untyped), [
    `error invalid-resource ${lineOf(service, 'daemonset', untyped)}`,
  ]);
});

test('a pull secret is not called unused beside a pod whose pull secrets are not known', () => {
  const named = (name: string): Files => edited(service, '- name: registry-pull-secret', `- name: ${name}`);
  const unused = (name: string) =>
    judged(named(name)).diagnostics.filter(({ rule }) => rule === 'unused-pull-secret').length;
  assert.equal(unused('other'), 1);
  assert.equal(unused('${parameters.secret}'), 0);
});

test('a name that no object may have is told where it is written', () => {
  const path = 'projects/shop/project.yaml';
  const named = (name: string): Files =>
    Object.fromEntries(
      Object.entries(healthy).map(([file, text]) => [
        file,
        text.replaceAll(/\b(name|projectName): shop$/gm, (_, key) => `${key}: ${name}`),
      ]),
    );
  for (const name of ['Shop', 'shop_1', '-shop']) {
    const files = named(name);
    assert.deepEqual(found(judged(files), files), [`error invalid-resource ${path}:4`], name);
  }
  assert.deepEqual(found(judged(named('shop-1')), named('shop-1')), []);
});

const database = `apiVersion: openchoreo.dev/v1alpha1
kind: Resource
metadata:
  name: orders
  namespace: default
spec:
  owner:
    projectName: shop
  type:
    kind: ClusterResourceType
    name: postgres
---
apiVersion: openchoreo.dev/v1alpha1
kind: ResourceRelease
metadata:
  name: orders-1
  namespace: default
spec:
  owner:
    projectName: shop
    resourceName: orders
  resourceType:
    kind: ClusterResourceType
    name: postgres
    spec:
      environmentConfigs:
        openAPIV3Schema:
          type: object
          properties:
            tag:
              type: string
              default: "16"
      resources:
        - id: statefulset
          template:
            apiVersion: apps/v1
            kind: StatefulSet
            metadata:
              name: \${metadata.name}
              namespace: \${metadata.namespace}
              labels: \${metadata.labels}
            spec:
              template:
                spec:
                  imagePullSecrets:
                    - name: registry-pull-secret
                  containers:
                    - name: postgres
                      image: ghcr.io/acme/postgres:\${environmentConfigs.tag}
---
apiVersion: openchoreo.dev/v1alpha1
kind: ResourceReleaseBinding
metadata:
  name: orders-development
  namespace: default
spec:
  owner:
    projectName: shop
    resourceName: orders
  environment: development
  resourceRelease: orders-1
  resourceTypeEnvironmentConfigs:
    tag: "17"
`;

test('what a resource is released with is pulled beside the components of its project', () => {
  const files = { ...healthy, 'projects/shop/orders.yaml': database };
  const report = judged(files);
  assert.deepEqual(found(report, files), []);
  const pull = report.pulls.find(({ workload }) => workload.kind === 'StatefulSet');
  assert.equal(pull?.image, 'ghcr.io/acme/postgres:17');
  assert.equal(pull?.verdict, 'pulled');
  assert.match(pull?.workload.name ?? '', /^r-orders-development-[0-9a-f]{8}$/);
});

test('a resource whose binding waits for a release deploys nothing', () => {
  const files = {
    ...healthy,
    'projects/shop/orders.yaml': database.replace('  resourceRelease: orders-1\n', ''),
  };
  assert.equal(judged(files).pulls.length, 1);
});

/** The repository whose pull secret its project's type makes, with a replacement in that type's file. */
function projectTyped(before: string, after: string): Files {
  const [own = '', secret = ''] = (healthy[service] ?? '').split(/(?= {4}- id: pull-secret)/);
  const path = 'platform/project-type.yaml';
  return edited(path, before, after, { ...healthy, [service]: own, [path]: `${healthy[path]}${secret}` });
}

function verdictsOf(files: Files): readonly string[] {
  return judged(files).pulls.map(({ verdict }) => verdict);
}

test('the type of a project makes pull secrets, unless it makes no namespace for them', () => {
  const name = '          name: ${metadata.namespace}';
  assert.deepEqual(verdictsOf(projectTyped(name, name)), ['pulled']);
  assert.deepEqual(verdictsOf(projectTyped(name, `${name}-x`)), ['unknown']);
  assert.deepEqual(verdictsOf(projectTyped(name, '          name: ${metadata.labels["name"]}')), ['unknown']);
  assert.deepEqual(
    verdictsOf(projectTyped('    - id: namespace', '    - id: namespace\n      includeWhen: ${false}')),
    ['unknown'],
  );
});

test('the templates of a project\u2019s type see the annotations of the binding, and no name', () => {
  const id = '    - id: pull-secret\n';
  const when = (condition: string) => projectTyped(id, `${id}      includeWhen: \${${condition}}\n`);
  const annotated = (files: Files) =>
    edited(
      'projects/shop/project.yaml',
      '  name: shop-development\n',
      '  name: shop-development\n  annotations: {private: "yes"}\n',
      files,
    );
  const isPrivate = when('has(metadata.annotations.private)');
  assert.notDeepEqual(verdictsOf(isPrivate), ['pulled']);
  assert.deepEqual(verdictsOf(annotated(isPrivate)), ['pulled']);
  assert.deepEqual(verdictsOf(when('metadata.projectName == "shop"')), ['pulled']);
  assert.deepEqual(verdictsOf(when('metadata.name == "shop"')), ['unknown']);
});

test('the type of a project without a schema sees parameters as they are given', () => {
  const id = '    - id: pull-secret\n';
  const files = projectTyped(id, `${id}      includeWhen: \${parameters.private}\n`);
  const type = '  type:\n    kind: ClusterProjectType\n';
  const path = 'projects/shop/project.yaml';
  assert.deepEqual(verdictsOf(edited(path, type, `  parameters: {private: true}\n${type}`, files)), ['pulled']);
  assert.deepEqual(verdictsOf(files), ['unknown']);
});

test('a binding to a release of another resource deploys nothing that is known', () => {
  const other = database.replace(
    '    resourceName: orders\n  resourceType:',
    '    resourceName: other\n  resourceType:',
  );
  assert.notEqual(other, database);
  assert.equal(judged({ ...healthy, 'projects/shop/orders.yaml': other }).pulls.length, 1);
});

test('a resource that is bound to a release which no file shows may make any secret', () => {
  const files = {
    ...edited('platform/service.yaml', '- name: registry-pull-secret', '- name: other'),
    'projects/shop/orders.yaml': database.replace('resourceRelease: orders-1', 'resourceRelease: orders-2'),
  };
  assert.deepEqual(
    judged(files).pulls.map(({ verdict }) => verdict),
    ['unknown'],
  );
});

const bound = story('openchoreo-v0.7');

test('an environment of v0.7 that names no data plane gives its pods no pull secret', () => {
  const files = edited('platform.yaml', '  dataPlaneRef: default', '  isProduction: false', bound);
  const report = judged(files);
  assert.deepEqual(
    report.pulls.map(({ verdict }) => verdict),
    ['unknown', 'unknown'],
  );
  assert.deepEqual(found(report, files), [
    `error inert-pull-config ${lineOf('platform.yaml', 'registry-credentials', files)}`,
  ]);
});

test('imagePullSecretRefs of v0.7 give nothing to what a ReleaseBinding deploys', () => {
  const files = { 'platform.yaml': bound['platform.yaml'] ?? '', 'web.yaml': RELEASED };
  assert.deepEqual(found(judged(files), files), [
    `error inert-pull-config ${lineOf('platform.yaml', 'registry-credentials', files)}`,
  ]);
});

test('imagePullSecretRefs of v0.7 without a store are one mistake', () => {
  const files = edited('platform.yaml', '  secretStoreRef:\n    name: vault\n', '', bound);
  const report = judged(files);
  assert.deepEqual(found(report, files), [
    `error inert-pull-config ${lineOf('platform.yaml', 'registry-credentials', files)}`,
  ]);
  assert.equal(report.diagnostics.length, 1);
});

/** The story of v0.7 with a class for its service. */
function classed(podSpec: string): Files {
  const text = `apiVersion: openchoreo.dev/v1alpha1
kind: ServiceClass
metadata: { name: default, namespace: acme }
spec: { deploymentTemplate: { template: { spec: ${podSpec} } } }
`;
  return { ...bound, 'class.yaml': text };
}

function pullsOfApi(files: Files): readonly (readonly (string | null)[])[] {
  return judged(files)
    .pulls.filter(({ workload }) => workload.name.startsWith('api'))
    .map(({ container, image, verdict, secret }) => [container, image, verdict, secret]);
}

test('the class of a binding gives its pods containers and pull secrets beside the binding\u2019s own', () => {
  const main = ['main', 'ghcr.io/acme/api:1.0.0', 'pulled', 'api-development-registry-credentials-3fe52621'] as const;
  assert.deepEqual(pullsOfApi(classed('{ containers: [{ name: main, resources: {} }] }')), [main]);
  const proxy = '{ name: proxy, image: ghcr.io/acme/proxy:1 }';
  assert.deepEqual(pullsOfApi(classed(`{ containers: [{ name: main, image: base }, ${proxy}] }`)), [
    main,
    ['proxy', 'ghcr.io/acme/proxy:1', 'pulled', main[3]],
  ]);
  const files = classed('{ imagePullSecrets: [{ name: by-hand }] }');
  const mirrored = edited('bindings.yaml', 'ghcr.io/acme/api:1.0.0', 'quay.io/acme/api:1', files);
  const secret = `apiVersion: v1
kind: Secret
metadata: { name: by-hand, namespace: dp-acme-shop-development-12d45ec4 }
type: kubernetes.io/dockerconfigjson
stringData: { .dockerconfigjson: '{"auths":{"quay.io":{"auth":"dTpw"}}}' }
`;
  assert.deepEqual(pullsOfApi({ ...mirrored, 'secret.yaml': secret }), [
    ['main', 'quay.io/acme/api:1', 'pulled', 'by-hand'],
  ]);
});

test('a class that no file shows, or whose container has no image, leaves its pods open', () => {
  const other = edited('bindings.yaml', 'className: default', 'className: batch', bound);
  assert.deepEqual(
    pullsOfApi(other).map(([, , verdict]) => verdict),
    ['unknown'],
  );
  assert.ok(judged(other).diagnostics.some(({ message }) => message.startsWith('no file shows ServiceClass "batch"')));
  assert.deepEqual(
    pullsOfApi(classed('{ containers: [{ name: app }] }')).map(([, , verdict]) => verdict),
    ['unknown'],
  );
});

test('a missing SecretReference is asked for, not a template', () => {
  const files = edited('platform.yaml', '    - registry-credentials', '    - quay-login', bound);
  const told = judged(files).diagnostics.find(({ rule }) => rule === 'unrendered-pull-secret');
  assert.match(told?.help ?? '', /SecretReference/);
});

const RELEASED = `apiVersion: openchoreo.dev/v1alpha1
kind: ComponentRelease
metadata: { name: web-1, namespace: acme }
spec:
  owner: { projectName: shop, componentName: web }
  componentType:
    workloadType: deployment
    resources:
      - id: deployment
        template:
          apiVersion: apps/v1
          kind: Deployment
          metadata: { name: "\${metadata.name}", namespace: "\${metadata.namespace}" }
          spec:
            template:
              spec:
                containers:
                  - name: main
                    image: \${workload.containers["main"].image}
  workload:
    containers:
      main: { image: "ghcr.io/acme/web:1.0.0" }
---
apiVersion: openchoreo.dev/v1alpha1
kind: ReleaseBinding
metadata: { name: web-development, namespace: acme }
spec:
  owner: { projectName: shop, componentName: web }
  environment: development
  releaseName: web-1
`;

test('what a ComponentDeployment of v0.4 deploys is named, not passed over', () => {
  const files = {
    'platform.yaml': bound['platform.yaml'] ?? '',
    'pullproof.yaml': 'openchoreo: v0.4\n',
    'web.yaml': `apiVersion: openchoreo.dev/v1alpha1
kind: ComponentType
metadata: { name: web, namespace: acme }
spec: { workloadType: deployment, resources: [] }
---
apiVersion: openchoreo.dev/v1alpha1
kind: Component
metadata: { name: site, namespace: acme }
spec:
  owner: { projectName: shop }
  componentType: deployment/web
---
apiVersion: openchoreo.dev/v1alpha1
kind: Workload
metadata: { name: site, namespace: acme }
spec:
  owner: { projectName: shop, componentName: site }
  containers:
    main: { image: ghcr.io/acme/site:1.0 }
---
apiVersion: openchoreo.dev/v1alpha1
kind: ComponentDeployment
metadata: { name: site-development, namespace: acme }
spec:
  owner: { projectName: shop, componentName: site }
  environment: development
`,
  };
  const report = judged(files);
  assert.deepEqual(
    report.pulls.map(({ image, verdict }) => [image, verdict]),
    [['ghcr.io/acme/site:1.0', 'unknown']],
  );
  assert.match(report.diagnostics[0]?.message ?? '', /no file shows what of component "site" is released/);
  assert.deepEqual(found(report, files), []);
});

test('bindings of v0.7 are not deployed by later releases', () => {
  const { 'pullproof.yaml': assumed = '', ...rest } = bound;
  for (const release of ['v0.8', 'v1.2']) {
    const report = judged({ ...rest, 'pullproof.yaml': `openchoreo: ${release}\n${assumed}` });
    assert.deepEqual(
      report.pulls.map(({ verdict }) => verdict),
      ['unknown', 'unknown'],
    );
    const told = report.diagnostics.find(({ rule }) => rule === 'mixed-generations');
    assert.match(told?.message ?? '', /and the release that runs is v/);
    assert.doesNotMatch(told?.help ?? '', /openchoreo in/);
  }
});

test('a field of another shape is to be written in that shape, not to be taken out', () => {
  const { 'pullproof.yaml': _, ...rest } = bound;
  const { diagnostics } = judged({ ...rest, 'pullproof.yaml': 'openchoreo: v1.2\n' });
  const told = diagnostics.find(({ rule, message }) => rule === 'removed-field' && message.includes('dataPlaneRef'));
  assert.match(told?.message ?? '', /spec\.dataPlaneRef as a text is of OpenChoreo v0\.1–v0\.14/);
  assert.match(told?.help ?? '', /as a mapping/);
});

test('what the first releases deploy is named where no file shows its image', () => {
  const without = (name: string, kind: string) =>
    Object.fromEntries(
      Object.entries(story(name)).map(([path, text]) => {
        const documents = text.split('---\n').filter((one) => !one.includes(`kind: ${kind}\n`));
        return [path, documents.join('---\n')];
      }),
    );
  const told = (name: string, kind: string) => {
    const { pulls, diagnostics } = judged(without(name, kind));
    const own = pulls.filter(({ workload }) => workload.name.startsWith('api'));
    assert.deepEqual(
      own.map(({ verdict }) => verdict),
      ['unknown'],
      kind,
    );
    assert.ok(
      diagnostics.some(({ message }) => message.startsWith(`no file shows ${kind} "api`)),
      kind,
    );
  };
  told('openchoreo-v0.3', 'Workload');
  told('openchoreo-v0.2', 'Component');
  told('openchoreo-v0.2', 'DeployableArtifact');
});

test('in v0.3 nothing is mended by moving the secret that nobody reads, nor by naming one', () => {
  const { 'pullproof.yaml': _, ...files } = story('openchoreo-v0.3');
  assert.deepEqual(
    judged(files).diagnostics.map(({ rule }) => rule),
    ['inert-pull-config'],
  );
  const bare = edited('platform.yaml', '    secretRef: registry-credentials\n', '', files);
  const told = judged(bare).diagnostics.find(({ rule }) => rule === 'missing-secret-ref');
  assert.doesNotMatch(told?.help ?? 'add registry.secretRef', /add registry\.secretRef/);
});

test('a secret that lands in no known cluster is not told to be missing in one', () => {
  const proposed = story('openchoreo-proposal');
  const [first = ''] = (proposed['platform.yaml'] ?? '').split('---\n');
  const files = { ...proposed, 'us.yaml': first.replace('name: eu', 'name: us') };
  const report = judged(files);
  assert.deepEqual(
    report.pulls.map(({ verdict }) => verdict),
    ['unknown', 'unknown'],
  );
  assert.deepEqual(found(report, files), [
    `warning unplaced-resource ${lineOf('platform.yaml', 'name: dockerhub-pull-secret', files)}`,
  ]);
});

test('a store that an unseen data plane names is unknown for the lack of that data plane', () => {
  const files = edited('platform/environments.yaml', 'kind: ClusterDataPlane', 'kind: DataPlane');
  const told = judged(files).diagnostics.find(({ rule }) => rule === 'unknown-pull');
  assert.match(told?.message ?? '', /no file shows DataPlane "default", but Cluster/);
});

test('a store of the data plane of an unseen environment is unknown for the lack of that environment', () => {
  const files = edited('platform/environments.yaml', 'name: development\n  namespace', 'name: dev\n  namespace');
  const told = judged(files).diagnostics.find(({ rule }) => rule === 'unknown-pull');
  assert.match(told?.message ?? '', /no file shows environment "development"/);
});

test('an ExternalSecret of a component type that makes no Secret is pointed to', () => {
  const files = edited(service, 'creationPolicy: Owner', 'creationPolicy: None');
  const told = judged(files).diagnostics.find(({ rule }) => rule === 'unrendered-pull-secret');
  assert.deepEqual(
    told?.because.map(({ message }) => message),
    ['ExternalSecret makes no Secret with this policy'],
  );
});

test('what no file shows is told with what was probably meant', () => {
  const told = (files: Files) => judged(files).diagnostics.find(({ rule }) => rule === 'unknown-pull')?.message ?? '';
  const near = edited('platform/environments.yaml', 'name: development\n  namespace', 'name: developmnet\n  namespace');
  assert.match(told(near), /no file shows environment "development", but "developmnet"/);
  const namespaced = Object.entries(healthy).map(([path, text]) => [
    path,
    text.replaceAll('kind: ClusterComponentType', path.startsWith('platform/') ? '$&' : 'kind: ComponentType'),
  ]);
  assert.match(told(Object.fromEntries(namespaced)), /no file shows ComponentType "service", but ClusterComponentType/);
  const pipeline = edited('projects/shop/project.yaml', 'name: standard', 'name: standrad');
  assert.match(told(pipeline), /no file shows DeploymentPipeline "standrad", but "standard"/);
  const scoped = edited('platform/environments.yaml', 'kind: ClusterDataPlane', 'kind: DataPlane');
  assert.match(told(scoped), /no file shows DataPlane "default", but ClusterDataPlane "default"/);
  const misspelled = edited('projects/shop/components/api/component.yaml', 'deployment/service', 'deployment/servise');
  assert.match(told(misspelled), /no file shows ClusterComponentType "servise", but "service"/);
});

test('a template whose store has no kind means a SecretStore, which only templates make', () => {
  const found = (files: Files) => judged(files).diagnostics.map(({ rule }) => rule);
  const bare = edited(service, '            kind: ClusterSecretStore\n', '');
  assert.deepEqual(found(bare), ['missing-secret-store']);
  const store = `    - id: store
      template:
        apiVersion: external-secrets.io/v1
        kind: SecretStore
        metadata: { name: "\${dataplane.secretStore}", namespace: "\${metadata.namespace}" }
        spec: { provider: { vault: { server: https://vault } } }
`;
  assert.deepEqual(found({ ...bare, [service]: `${bare[service]}${store}` }), []);
});

test('a component that names its type without the workload type is refused', () => {
  const refused = (name: string) =>
    judged(
      edited('projects/shop/components/api/component.yaml', 'name: deployment/service', `name: ${name}`),
    ).diagnostics.find(({ rule }) => rule === 'invalid-resource')?.message;
  for (const name of ['service', 'daemonset/service', 'deployment/'])
    assert.match(refused(name) ?? '', /spec\.componentType\.name must be a workload type and the name/, name);
  assert.equal(refused('statefulset/service'), undefined);
});

test('a pull in an environment that no file shows rests on its being there', () => {
  const type = '              type: kubernetes.io/dockerconfigjson\n';
  const data = `              data: { .dockerconfigjson: '{"auths":{"ghcr.io":{"auth":"{{ .token }}"}}}' }\n`;
  const inline = edited(
    service,
    type,
    type + data,
    edited(service, 'secretKey: .dockerconfigjson', 'secretKey: token'),
  );
  const given = (files: Files) => judged(files).pulls.map(({ verdict, assumptions }) => [verdict, assumptions[0]]);
  const made = 'secret "registry-pull-secret" is made as its ExternalSecret says';
  assert.deepEqual(given(inline), [['pulled', made]]);
  const unseen = edited(
    'platform/environments.yaml',
    'name: development\n  namespace',
    'name: dev\n  namespace',
    inline,
  );
  assert.deepEqual(given(unseen), [['pulled', 'environment "development" and its data plane exist']]);
});

test('an environment of the first group finds its data plane by label, as the namespace is named by label', () => {
  const proposed = story('openchoreo-proposal');
  const renamed = edited(
    'platform.yaml',
    '  name: eu\n  namespace: acme\n',
    '  name: dp-eu\n  namespace: acme\n  labels:\n    core.choreo.dev/name: eu\n',
    proposed,
  );
  const files = edited('platform.yaml', '  name: development\n', '  name: env-development\n', renamed);
  const report = judged(files);
  assert.deepEqual(found(report, files), []);
  assert.deepEqual(
    report.pulls.map(({ verdict, namespace }) => [verdict, namespace]),
    Array(2).fill(['pulled', 'dp-acme-shop-development-12d45ec4']),
  );
});

test('a pod whose release makes a pull secret that it does not name is told to name it', () => {
  const files = edited(service, '              imagePullSecrets:\n                - name: registry-pull-secret\n', '');
  const report = judged(files);
  assert.deepEqual(
    report.diagnostics.map(({ rule, level, because }) => [level, rule, because?.[0]?.message]),
    [
      [
        'error',
        'missing-image-pull-secret',
        'its release makes pull secret "dp-default-shop-development-276893d5/registry-pull-secret"',
      ],
    ],
  );
});

test('what rests on a resource that the API server refuses is not claimed to be deployed', () => {
  const refusals: readonly (readonly [string, string, string])[] = [
    ['projects/shop/project.yaml', 'name: default', 'nam: default'],
    [service, 'workloadType: deployment', 'workloadType: daemonset'],
  ];
  for (const [path, before, after] of refusals) {
    const { pulls, diagnostics } = judged(edited(path, before, after));
    assert.deepEqual([...new Set(pulls.map(({ verdict }) => verdict))], ['unknown'], after);
    assert.ok(
      diagnostics.some(({ rule, level }) => rule === 'invalid-resource' && level === 'error'),
      after,
    );
  }
});

test('a release that OpenChoreo fails to render is not claimed to be deployed', () => {
  const container = 'image: ${workload.container.image}';
  const label = (expression: string) => `${container}\n                  workingDir: ${expression}`;
  const [fine, broken] = [label('/${metadata.name}'), label('/${parameters.folder}')].map((after) =>
    judged(edited(service, container, after)).pulls.map(({ verdict }) => verdict),
  );
  assert.deepEqual(fine, ['pulled']);
  assert.deepEqual(broken, ['unknown']);
});

/** The verdicts, or their causes, of the repository with a trait of these patches. */
function patchedBy(patches: string): readonly string[] {
  const spec = trait.replace(/ {2}patches:[\s\S]*/, () => patches);
  const files = edited('projects/shop/components/api/component.yaml', '  autoDeploy: true', traitUse);
  return judged({ ...files, 'platform/trait.yaml': spec, 'pullproof.yaml': complete }).pulls.map(
    ({ verdict, cause }) => cause ?? verdict,
  );
}

const traitUse = `  autoDeploy: true
  traits:
    - kind: ClusterTrait
      name: hardening
      instanceName: hardening`;

test('what v1.2 brought to types and traits is told where an earlier release is configured', () => {
  const told = (field: string) => {
    const text = trait.replace(/ {2}patches:[\s\S]*/, () => `  ${field}: []\n`);
    const files = { ...healthy, 'platform/trait.yaml': text, 'pullproof.yaml': 'openchoreo: v1.1\n' };
    return judged(files).diagnostics.some(({ rule, message }) => rule === 'future-field' && message.includes(field));
  };
  for (const field of ['removes', 'preRenderValidations', 'postRenderValidations']) assert.ok(told(field), field);
  assert.ok(!told('validations'));
});

test('a patch that fails, and a rule that does not hold, keep a release from being rendered', () => {
  const patch = (path: string, more = '') => `  patches:
    - target: {group: apps, version: v1, kind: Deployment${more}}
      operations: [{op: replace, path: "${path}", value: 1}]
`;
  assert.deepEqual(patchedBy(patch('/spec/replicas')), ['pulled']);
  assert.deepEqual(patchedBy(patch('/spec/none')), ['unknown-pull']);
  assert.deepEqual(patchedBy(patch('/spec/none', ', where: "${resource.metadata.name == \'x\'}"')), ['pulled']);
  assert.deepEqual(patchedBy(patch('/spec/none', ', where: "${1}"')), ['unknown-pull']);
  assert.deepEqual(patchedBy('  preRenderValidations: [{rule: "${1 < 2}", message: m}]\n'), ['pulled']);
  assert.deepEqual(patchedBy('  preRenderValidations: [{rule: "${1 > 2}", message: m}]\n'), ['unknown-pull']);
  const after = (target: string) =>
    `  postRenderValidations: [{target: ${target}, rule: "\${resource.spec.replicas > 0}", message: m}]\n`;
  assert.deepEqual(patchedBy(after('{group: apps, version: v1, kind: Deployment}')), ['pulled']);
  assert.deepEqual(patchedBy(after('{group: apps, version: v1, kind: StatefulSet}')), ['unknown-pull']);
  assert.deepEqual(patchedBy(after('{group: apps, version: v1, kind: StatefulSet, mustMatch: false}')), ['pulled']);
});

test('a patch whose value is left out is made all the same, and leaves open what its field holds', () => {
  const patch = (value: string) => `  patches:
    - target: {group: apps, version: v1, kind: Deployment}
      operations: [{op: add, path: /spec/template/spec/imagePullSecrets, value: "${value}"}]
`;
  assert.deepEqual(patchedBy(patch("${[{'name': 'registry-pull-secret'}]}")), ['pulled']);
  assert.deepEqual(patchedBy(patch('${oc_omit()}')), ['unknown-pull']);
});

test('a patch for an empty group is for resources of any, and one that may be leaves open what it may change', () => {
  const patch = (target: string) => `  patches:
    - target: {version: v1, ${target}}
      operations: [{op: remove, path: /spec/template/spec/imagePullSecrets}]
`;
  assert.deepEqual(patchedBy(patch('group: "", kind: Deployment')), ['trait-removes-pull-secret']);
  assert.deepEqual(patchedBy(patch('group: batch, kind: Deployment')), ['pulled']);
  assert.deepEqual(patchedBy(patch('group: apps, kind: Deployment, where: "${size(metadata.labels) > 0}"')), [
    'unknown-pull',
  ]);
  const removal =
    '  removes: [{target: {group: external-secrets.io, version: v1, kind: ExternalSecret, where: "${W}"}}]\n';
  assert.deepEqual(patchedBy(removal.replace('W', 'metadata.componentUID == metadata.name')), ['unknown-pull']);
});

test('a component that its controller does not release is not claimed to be deployed', () => {
  const path = 'projects/shop/components/api/component.yaml';
  const more = (text: string, files: Files = healthy) =>
    edited(path, '  autoDeploy: true\n', `  autoDeploy: true\n${text}`, files);
  const workload = (healthy[path] ?? '').split('---\n')[1]?.replace('  name: api', '  name: another') ?? '';
  const unreleased: Readonly<Record<string, Files>> = {
    'a second workload': { ...healthy, 'projects/more.yaml': workload },
    'a type for another kind of workload': edited(path, 'deployment/service', 'statefulset/service'),
    'a trait that the type does not allow': edited(
      service,
      'name: hardening',
      'name: other',
      more('  traits: [{kind: ClusterTrait, name: hardening, instanceName: hardening}]\n', {
        ...healthy,
        'trait.yaml': trait,
      }),
    ),
    'two traits of one name': more(
      `  traits:\n${'    - {kind: ClusterTrait, name: hardening, instanceName: hardening}\n'.repeat(2)}`,
      { ...healthy, 'trait.yaml': trait },
    ),
    'a workflow that the type does not allow': more('  workflow: {name: docker}\n'),
    'a pipeline in a circle': edited(
      'platform/environments.yaml',
      'promotionPaths:',
      'promotionPaths:\n    - sourceEnvironmentRef: {name: production}\n      targetEnvironmentRefs: [{name: development}]',
    ),
    'a release of another project': {
      ...edited(path, 'autoDeploy: true', 'autoDeploy: false'),
      'releases/api.yaml': release.replace('projectName: shop', 'projectName: mall'),
      'releases/binding.yaml': binding('api-20260301-1'),
    },
  };
  for (const [name, files] of Object.entries(unreleased)) {
    const { pulls } = judged(files);
    assert.deepEqual([...new Set(pulls.map(({ verdict }) => verdict))], ['unknown'], name);
  }
});

test('of a component that deploys itself the newest release runs in the first environment, whatever is pinned', () => {
  const pinned = { 'releases/api.yaml': release, 'releases/binding.yaml': binding('api-20260301-1') };
  assert.deepEqual(verdictsOf({ ...healthy, ...pinned }), ['pulled']);
  assert.deepEqual(found(judged({ ...healthy, ...pinned }), healthy), []);
  assert.deepEqual(verdictsOf({ ...released, ...pinned }), ['unknown']);
  const elsewhere = { ...pinned, 'releases/binding.yaml': binding('""').replace('development', 'production') };
  assert.deepEqual(verdictsOf({ ...healthy, ...elsewhere }), ['pulled']);
});

test('the variables of a binding take the place of the workload\u2019s own', () => {
  const image = 'image: ${workload.container.image}:${configurations.configs.envs.map(e, e.name + e.value).join("-")}';
  const pinned = release.replace('image: ${workload.container.image}', () => image);
  const overrides = '  workloadOverrides: {container: {env: [{key: b, value: c}]}}\n';
  const files = {
    ...edited('projects/shop/components/api/component.yaml', 'autoDeploy: true', 'autoDeploy: false'),
    'releases/api.yaml': pinned.replace(
      /^( *)image: ghcr.*$/m,
      '$1image: ghcr.io/acme/api\n$1env: [{key: a, value: x}, {key: b, value: y}]',
    ),
    'releases/binding.yaml': `${binding('api-20260301-1')}${overrides}`,
  };
  assert.deepEqual(
    judged(files).pulls.map(({ image: made }) => made),
    ['ghcr.io/acme/api:ax-bc'],
  );
});

test('a rule that no file decides is taken to hold', () => {
  const rule = (text: string) => `  preRenderValidations: [{rule: "\${${text}}", message: m}]\n`;
  assert.deepEqual(patchedBy(rule('has(environment.defaultNotificationChannel)')), ['pulled']);
  assert.deepEqual(patchedBy(rule('metadata.labels.size() > 7')), ['pulled']);
});

test('a release is not rendered whose workload takes a key that its SecretReference lacks', () => {
  const path = 'projects/shop/components/api/component.yaml';
  const image = 'image: ghcr.io/acme/api:1.4.0\n';
  const env = '    env: [{key: PASSWORD, valueFrom: {secretKeyRef: {name: mail, key: password}}}]\n';
  const verdictsOf = (key: string) => {
    const reference = `apiVersion: openchoreo.dev/v1alpha1
kind: SecretReference
metadata: {name: mail, namespace: default}
spec: {template: {type: Opaque}, data: [{secretKey: ${key}, remoteRef: {key: mail}}]}
`;
    const files = { ...edited(path, image, `${image}${env}`), 'mail.yaml': reference };
    return judged(files).pulls.map(({ verdict }) => verdict);
  };
  assert.deepEqual(verdictsOf('password'), ['pulled']);
  assert.deepEqual(verdictsOf('passphrase'), ['unknown']);
});
