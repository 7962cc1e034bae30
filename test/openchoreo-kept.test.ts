import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Files, judged } from './files.ts';
import { healthy } from './openchoreo-story.ts';

interface Kept {
  readonly owner: string;
  readonly image: string;
  readonly plane?: string;
  readonly kind?: string;
}

/** What Git holds of a release as the controller of v1.2 rendered it: a pod that names the story's pull secret. */
function kept({ owner, image, plane = 'dataplane', kind = 'RenderedRelease' }: Kept): string {
  return `apiVersion: openchoreo.dev/v1alpha1
kind: ${kind}
metadata: { name: kept, namespace: default }
spec:
  owner: { projectName: shop${owner} }
  environmentName: development
  targetPlane: ${plane}
  resources:
  - id: deployment
    object:
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: kept, namespace: dp-default-shop-development-276893d5 }
      spec:
        template:
          spec:
            imagePullSecrets: [{ name: registry-pull-secret }]
            containers: [{ name: main, image: ${image} }]
`;
}

const resource = `apiVersion: openchoreo.dev/v1alpha1
kind: ResourceReleaseBinding
metadata: { name: cache-development, namespace: default }
spec: { owner: { projectName: shop, resourceName: cache }, environment: development, resourceRelease: cache-1 }
---
apiVersion: openchoreo.dev/v1alpha1
kind: Resource
metadata: { name: cache, namespace: default }
spec: { owner: { projectName: shop }, type: { kind: ClusterResourceType, name: redis } }
---
apiVersion: openchoreo.dev/v1alpha1
kind: ResourceRelease
metadata: { name: cache-1, namespace: default }
spec:
  owner: { projectName: shop, resourceName: cache }
  resourceType:
    kind: ClusterResourceType
    name: redis
    spec:
      resources:
      - id: pod
        template:
          apiVersion: v1
          kind: Pod
          metadata: { name: cache, namespace: "\${metadata.namespace}" }
          spec: { containers: [{ name: main, image: ghcr.io/acme/cache:1 }] }
`;

test('what Git holds as it was rendered takes the place of what would be rendered', () => {
  const images = (files: Files) =>
    judged({ ...healthy, 'resource.yaml': resource, ...files })
      .pulls.map(({ image, namespace }) => `${image} ${namespace}`)
      .sort();
  const of = (...names: readonly string[]) =>
    names.map((name) => `ghcr.io/acme/${name} dp-default-shop-development-276893d5`);
  const [api, cache] = ['api:1.4.0', 'cache:1'];
  assert.deepEqual(images({}), of(api, cache));
  for (const kind of ['RenderedRelease', 'Release']) {
    const component = kept({ owner: ', componentName: api', image: 'ghcr.io/acme/api:2', kind });
    assert.deepEqual(images({ 'kept.yaml': component }), of('api:2', cache), kind);
  }
  const other = kept({ owner: ', resourceName: cache', image: 'ghcr.io/acme/cache:2' });
  assert.deepEqual(images({ 'kept.yaml': other }), of(api, 'cache:2'));
  const project = kept({ owner: '', image: 'ghcr.io/acme/init:2' });
  assert.deepEqual(images({ 'kept.yaml': project }), of(api, cache, 'init:2'));
  const observed = kept({ owner: ', componentName: api', image: 'ghcr.io/acme/api:2', plane: 'observabilityplane' });
  assert.deepEqual(images({ 'kept.yaml': observed }), of(api, cache));
});

test('what was rendered for a component is all that it has', () => {
  const component = kept({ owner: ', componentName: api', image: 'ghcr.io/acme/api:2' });
  const { pulls } = judged({ ...healthy, 'kept.yaml': component });
  assert.deepEqual(
    pulls.map(({ verdict, cause }) => [verdict, cause]),
    [['unknown', 'unrendered-pull-secret']],
  );
  const beside = component.replace(
    'resources:\n',
    `resources:
  - id: secret
    object:
      apiVersion: v1
      kind: Secret
      metadata: { name: registry-pull-secret, namespace: dp-default-shop-development-276893d5 }
      type: kubernetes.io/dockerconfigjson
      stringData: { .dockerconfigjson: '{"auths":{"ghcr.io":{"auth":"dTpw"}}}' }
`,
  );
  const report = judged({ ...healthy, 'kept.yaml': beside });
  assert.deepEqual(
    report.pulls.map(({ verdict, authEntry }) => [verdict, authEntry]),
    [['pulled', 'ghcr.io']],
  );
});
