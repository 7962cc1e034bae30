import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Files, judged } from './files.ts';
import { edited, found, healthy, service, verdictsOf } from './openchoreo-story.ts';

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

test("the labels of a project's namespaces are those that its type gives them, unique ids apart", () => {
  const [own = ''] = (healthy[service] ?? '').split(/(?= {4}- id: pull-secret)/);
  const type = 'platform/project-type.yaml';
  const name = '          name: ${metadata.namespace}';
  const labelled = (labels: string, wanted: string) =>
    verdictsOf({
      ...edited(type, name, `${name}\n          labels: ${labels}`, { ...healthy, [service]: own }),
      'platform/pull-secret.yaml': `apiVersion: external-secrets.io/v1
kind: ClusterExternalSecret
metadata: { name: registry-pull-secret }
spec:
  namespaceSelectors: [{ matchLabels: { ${wanted} } }]
  externalSecretSpec:
    secretStoreRef: { name: openbao, kind: ClusterSecretStore }
    target: { template: { type: kubernetes.io/dockerconfigjson } }
    data: [{ secretKey: .dockerconfigjson, remoteRef: { key: registry-credentials } }]
`,
    });
  const merged = '${oc_merge(metadata.labels, {"team":"shop"})}';
  for (const wanted of ['team: shop', 'openchoreo.dev/environment: development', 'openchoreo.dev/project: shop'])
    assert.deepEqual(labelled(merged, wanted), ['pulled'], wanted);
  assert.deepEqual(labelled('{ team: shop }', 'team: shop'), ['pulled']);
  for (const wanted of ['team: other', 'openchoreo.dev/environment: production', 'openchoreo.dev/project-uid: x'])
    assert.notDeepEqual(labelled(merged, wanted), ['pulled'], wanted);
  // Its controllers label what they apply.
  assert.deepEqual(labelled('{ team: shop }', 'openchoreo.dev/managed-by: openchoreo'), ['unknown']);
});

test("the templates of a project's type see the annotations of the binding, and no name", () => {
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

test('of a release that no file shows the type tells which pods it may have', () => {
  const [resource = '', release = '', binding = ''] = database.split('---\n');
  const type = release
    .replace(
      /kind: ResourceRelease\n[\s\S]*? {4}spec:\n/,
      'kind: ClusterResourceType\nmetadata: { name: postgres }\nspec:\n',
    )
    .replaceAll(/^ {6}/gm, '  ');
  const files = {
    ...healthy,
    'platform/postgres.yaml': type,
    'projects/shop/orders.yaml': [resource, binding.replace('orders-1', 'orders-2')].join('---\n'),
  };
  const pull = judged(files).pulls.find(({ workload }) => workload.kind === 'StatefulSet');
  assert.deepEqual([pull?.image, pull?.verdict], ['ghcr.io/acme/postgres:17', 'unknown']);
  assert.equal(pull?.proof[0]?.message, 'no file shows resource release "orders-2"');
});
