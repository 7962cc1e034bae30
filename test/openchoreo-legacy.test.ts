import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Files, judged } from './files.ts';
import { edited, found, lineOf, story } from './openchoreo-story.ts';

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

test('a SecretReference that is refused is told alone', () => {
  const typed = edited('platform.yaml', '  template: {}', '  template: {type: kubernetes.io/dockerconfigjson}', bound);
  const cases = [
    ['  data:\n', '  dta:\n', 'dta:'],
    ['      remoteRef:\n        key: registry-credentials\n', '', '  data:\n'],
    ['name: registry-credentials', 'name: "registry-credentials "', '"registry-credentials "'],
  ] as const;
  for (const [before, after, told] of cases) {
    const files = edited('platform.yaml', before, after, typed);
    assert.deepEqual(found(judged(files), files), [`error invalid-resource ${lineOf('platform.yaml', told, files)}`]);
  }
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

test("the class of a binding gives its pods containers and pull secrets beside the binding's own", () => {
  const main = ['main', 'ghcr.io/acme/api:1.0.0', 'pulled', 'api-development-registry-credentials-3fe52621'] as const;
  assert.deepEqual(pullsOfApi(classed('{ containers: [{ name: main, resources: {} }] }')), [main]);
  const proxy = '{ name: proxy, image: ghcr.io/acme/proxy:1 }';
  assert.deepEqual(pullsOfApi(classed(`{ containers: [{ name: main, image: base }, ${proxy}] }`)), [
    main,
    ['proxy', 'ghcr.io/acme/proxy:1', 'pulled', main[3]],
  ]);
  const early = '{ name: migrate, image: ghcr.io/acme/migrate:1 }';
  assert.deepEqual(pullsOfApi(classed(`{ initContainers: [${early}], containers: [{ name: main }] }`)), [
    main,
    ['migrate', 'ghcr.io/acme/migrate:1', 'pulled', main[3]],
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
    assert.match(
      report.pulls[0]?.proof.at(-1)?.message ?? '',
      /^no controller of its data plane's release deploys ServiceBinding "api-development"$/,
    );
  }
});

test('a field that nothing reads is warned of, and noted where pods do without it', () => {
  const { 'pullproof.yaml': assumed = '', 'platform.yaml': platform = '', ...bindings } = bound;
  const level = (files: Files) =>
    judged({ ...files, 'platform.yaml': platform, 'pullproof.yaml': `openchoreo: v0.8\n${assumed}` }).diagnostics.find(
      ({ rule }) => rule === 'inert-pull-config',
    )?.level;
  assert.equal(level({}), 'warning');
  assert.equal(level(bindings), 'note');
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

test('what the first releases name by label is the one of the same project', () => {
  const other = `apiVersion: core.choreo.dev/v1
kind: Component
metadata:
  name: a-task
  namespace: acme
  labels: { core.choreo.dev/organization: acme, core.choreo.dev/project: mall, core.choreo.dev/name: api }
spec: { type: ScheduledTask, source: { containerRegistry: { imageName: ghcr.io/mall/api } } }
`;
  const { pulls } = judged({ ...story('openchoreo-v0.2'), 'a.yaml': other });
  const own = pulls.find(({ workload }) => workload.name === 'api-development');
  assert.deepEqual([own?.workload.kind, own?.image], ['Deployment', 'ghcr.io/acme/api:latest']);
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

test('a data plane that an environment misspells is told there, with the pulls that are unknown for it', () => {
  for (const name of ['openchoreo-proposal', 'openchoreo-v0.7']) {
    const { 'platform.yaml': platform = '', ...rest } = story(name);
    const files = { ...rest, 'platform.yaml': platform.replace('dataPlaneRef: ', 'dataPlaneRef: x') };
    const { diagnostics, pulls } = judged(files);
    assert.deepEqual(
      diagnostics.map(({ rule }) => rule),
      ['dangling-data-plane-ref'],
      name,
    );
    assert.ok(pulls.length > 0 && pulls.every(({ verdict }) => verdict === 'unknown'));
  }
});
