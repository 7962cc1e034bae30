import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Files, judged } from './files.ts';
import {
  binding,
  complete,
  edited,
  found,
  healthy,
  release,
  released,
  service,
  trait,
  verdictsOf,
} from './openchoreo-story.ts';

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
  assert.deepEqual(patchedBy(after('{group: apps, version: v1, kind: StatefulSet, mustMatch: true}')), [
    'unknown-pull',
  ]);
  const unless = (condition: string) =>
    after('{group: apps, version: v1, kind: StatefulSet}').replace('[{', () => `[{${condition}, `);
  assert.deepEqual(patchedBy(unless('when: "${1 > 2}"')), ['pulled']);
  assert.deepEqual(patchedBy(unless('targetPlane: observabilityplane')), ['pulled']);
});

test('a patch whose value is left out is made all the same, and leaves open what its field holds', () => {
  const patch = (value: string) => `  patches:
    - target: {group: apps, version: v1, kind: Deployment}
      operations: [{op: add, path: /spec/template/spec/imagePullSecrets, value: "${value}"}]
`;
  assert.deepEqual(patchedBy(patch("${[{'name': 'registry-pull-secret'}]}")), ['pulled']);
  assert.deepEqual(patchedBy(patch('${oc_omit()}')), ['unknown-pull']);
  const somewhere = patch('x').replace(
    '/spec/template/spec/imagePullSecrets',
    () => '"/spec/${metadata.componentUID}"',
  );
  assert.deepEqual(patchedBy(somewhere), ['unknown-pull']);
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
  const aside = patch('group: apps, kind: Deployment, where: "${size(metadata.labels) > 0}"')
    .replace('op: remove', 'op: add')
    .replace('/spec/template/spec/imagePullSecrets', '/metadata/annotations, value: {a: b}');
  assert.deepEqual(patchedBy(aside), ['pulled']);
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
    'a workflow that the type does not allow': more(
      '  workflow: {name: docker}\n',
      edited(
        service,
        '  allowedTraits:',
        '  allowedWorkflows: [{kind: ClusterWorkflow, name: buildpacks}]\n  allowedTraits:',
      ),
    ),
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

test('a component with a workflow that its type allows is released', () => {
  const workflows = '  allowedWorkflows: [{kind: ClusterWorkflow, name: docker}]\n  allowedTraits:';
  const allowing = edited(service, '  allowedTraits:', workflows);
  const workflow = '  autoDeploy: true\n  workflow: {kind: ClusterWorkflow, name: docker}\n';
  const path = 'projects/shop/components/api/component.yaml';
  assert.deepEqual(verdictsOf(edited(path, '  autoDeploy: true\n', workflow, allowing)), ['pulled']);
});

test('of a component that deploys itself the newest release runs in the first environment, whatever is pinned', () => {
  const pinned = { 'releases/api.yaml': release, 'releases/binding.yaml': binding('api-20260301-1') };
  assert.deepEqual(verdictsOf({ ...healthy, ...pinned }), ['pulled']);
  assert.deepEqual(found(judged({ ...healthy, ...pinned }), healthy), []);
  assert.deepEqual(verdictsOf({ ...released, ...pinned }), ['unknown']);
  const elsewhere = { ...pinned, 'releases/binding.yaml': binding('""').replace('development', 'production') };
  assert.deepEqual(verdictsOf({ ...healthy, ...elsewhere }), ['pulled']);
});

test("the variables of a binding take the place of the workload's own", () => {
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

test('a template for each entry of a map makes one manifest of each, by its key', () => {
  const each = (name: string) => {
    const names = edited(service, '          name: registry-pull-secret\n', `          name: \${each.${name}}\n`);
    const targets = edited(
      service,
      '            name: registry-pull-secret\n',
      `            name: \${each.${name}}\n`,
      names,
    );
    const map = `{"registry-pull-secret": "registry-credentials", "another-secret": "other"}`;
    const loop = `    - id: pull-secret\n      var: each\n      forEach: '\${${map}}'\n`;
    return verdictsOf(edited(service, '    - id: pull-secret\n', loop, targets));
  };
  assert.deepEqual(each('key'), ['pulled']);
  assert.deepEqual(each('value'), ['unknown']);
});

test('a template that makes no name keeps its release from being rendered', () => {
  const { diagnostics, pulls } = judged(
    edited(service, '          name: ${metadata.name}\n', '          labels: {}\n'),
  );
  assert.equal(pulls[0]?.verdict, 'unknown');
  assert.match(diagnostics[0]?.message ?? '', /may not be rendered: a template makes no metadata\.name/);
});

const PULL_SECRETS = '                  imagePullSecrets: [{ name: registry-pull-secret }]\n';

test('a release is rendered with the traits that it was cut with, by kind and name', () => {
  const cut = (kind: string, held: (text: string) => string) => {
    const pulling = release.replace('                  containers:', `${PULL_SECRETS}$&`);
    const traits = `  componentProfile: { traits: [{ kind: ClusterTrait, name: hardening, instanceName: hardening }] }
  traits:
  - kind: ${kind}
    name: hardening
    spec:
      patches:
      - target: { group: apps, version: v1, kind: Deployment }
        operations: [{ op: remove, path: /spec/template/spec/imagePullSecrets }]
`;
    const files = {
      ...released,
      'releases/api.yaml': held(pulling.replace('  workload:\n', `${traits}  workload:\n`)),
      'releases/binding.yaml': binding('api-20260301-1'),
    };
    return judged(files).pulls.map(({ cause }) => cause);
  };
  const profile =
    '  componentProfile: { traits: [{ kind: ClusterTrait, name: hardening, instanceName: hardening }] }\n';
  const embedded = '      traits: [{ kind: ClusterTrait, name: hardening, instanceName: hardening }]\n';
  const typed = (text: string) =>
    text.replace('      workloadType: deployment\n', `$&${embedded}`).replace(profile, '');
  for (const holder of [(text: string) => text, typed]) {
    assert.deepEqual(cut('ClusterTrait', holder), ['trait-removes-pull-secret']);
    assert.deepEqual(cut('Trait', holder), ['unknown-pull']);
  }
});

test('a binding that is to be undeployed deploys nothing, and nor does its component in its place', () => {
  const undeployed = `${binding('api-20260301-1')}  state: Undeploy\n`;
  for (const files of [released, healthy])
    assert.deepEqual(verdictsOf({ ...files, 'releases/api.yaml': release, 'releases/binding.yaml': undeployed }), []);
});

test('a binding that waits for its release deploys nothing', () => {
  assert.deepEqual(verdictsOf({ ...released, 'releases/binding.yaml': binding('""') }), []);
});

test('a release without the templates of its type leaves the images that it was to deploy open', () => {
  const typeless = release.replace(/ {4}spec:\n {6}workloadType[\s\S]*(?= {2}workload:)/, '');
  const bare = release.replace(/ {2}componentType:[\s\S]*(?= {2}workload:)/, '');
  for (const text of [typeless, bare]) {
    const files = { ...released, 'releases/api.yaml': text, 'releases/binding.yaml': binding('api-20260301-1') };
    const report = judged(files);
    assert.deepEqual(
      report.pulls.map(({ image, verdict }) => [image, verdict]),
      [['ghcr.io/acme/api:1.3.0', 'unknown']],
    );
    assert.deepEqual(
      report.diagnostics.map(({ rule }) => rule),
      ['invalid-resource'],
    );
  }
});

test('of two bindings to one environment one deploys', () => {
  const twice = `${binding('api-20260301-1')}---\n${binding('api-20260301-1').replace('api-dev', 'api-again-dev')}`;
  assert.equal(verdictsOf({ ...released, 'releases/api.yaml': release, 'releases/binding.yaml': twice }).length, 1);
});

test('a snapshot of a component whose type no file shows is called stale by nothing', () => {
  const { [service]: _, ...untyped } = released;
  const files = { ...untyped, 'releases/api.yaml': release, 'releases/binding.yaml': binding('api-20260301-1') };
  assert.deepEqual(
    judged(files).pulls.map(({ cause }) => cause),
    ['unknown-pull'],
  );
});

test('an environment that names no data plane has the default one, the own before that of the cluster', () => {
  const environments = 'platform/environments.yaml';
  const unnamed = edited(
    environments,
    '  dataPlaneRef:\n    kind: ClusterDataPlane\n    name: default\n',
    '  isProduction: false\n',
  );
  assert.deepEqual(verdictsOf(unnamed), ['pulled']);
  const own = (healthy['platform/data-plane.yaml'] ?? '')
    .replace('ClusterDataPlane', 'DataPlane')
    .replace('name: default\n', 'name: default\n  namespace: default\n')
    .replace('openbao', 'vault');
  const { pulls } = judged({ ...unnamed, 'platform/own.yaml': own });
  assert.deepEqual(
    pulls.map(({ verdict }) => verdict),
    ['unknown'],
  );
});
