import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arranged, dataPlane, kustomization, landed, resource } from './gitops-repository.ts';

test('a repository without a data plane is one cluster', () => {
  const arrangement = arranged({ 'a/secret.yaml': resource('Secret', 's', 'x'), 'b/pod.yaml': resource('Pod', 'p') });
  assert.deepEqual(landed(arrangement), ['default ? Pod/p', 'default x Secret/s']);
  assert.deepEqual(arrangement.clusters, [
    {
      name: 'default',
      evidence: 'the whole repository is one cluster',
      presumed: true,
      open: [],
      complete: false,
      controlPlane: false,
    },
  ]);
});

test('every file belongs to the only data plane', () => {
  const arrangement = arranged({ 'dp.yaml': dataPlane('eu'), 'secrets/s.yaml': resource('Secret', 's', 'x') });
  assert.deepEqual(landed(arrangement), ['eu acme DataPlane/eu', 'eu x Secret/s']);
});

test('a folder named as a data plane or its Kubernetes cluster is that cluster', () => {
  const arrangement = arranged({
    'planes.yaml': `${dataPlane('eu')}---\n${dataPlane('us', 'us-k8s')}`,
    'clusters/eu/s.yaml': resource('Secret', 'a', 'x'),
    'clusters/us-k8s/apps/s.yaml': resource('Secret', 'b', 'x'),
    'shared/s.yaml': resource('Secret', 'c', 'x'),
  });
  assert.deepEqual(landed(arrangement), [
    'eu acme DataPlane/eu',
    'eu x Secret/a',
    'us acme DataPlane/us',
    'us x Secret/b',
  ]);
  assert.deepEqual(
    arrangement.unplaced.map(({ home }) => home.path),
    ['shared/s.yaml'],
  );
});

test('a folder that is named as a data plane but for its capitals is its cluster too', () => {
  const arrangement = arranged({
    'Plattform/planes.yaml': `${dataPlane('frankfurt')}---\n${dataPlane('dresden')}`,
    'Cluster/Frankfurt/s.yaml': resource('Secret', 'a', 'x'),
    'Cluster/DRESDEN/s.yaml': resource('Secret', 'b', 'x'),
  });
  assert.deepEqual(landed(arrangement).slice(1), [
    'dresden x Secret/b',
    'frankfurt acme DataPlane/frankfurt',
    'frankfurt x Secret/a',
  ]);
});

test('a cluster folder of any name is the cluster of the data plane that it holds', () => {
  const arrangement = arranged({
    'clusters/one/dp.yaml': dataPlane('eu'),
    'clusters/one/s.yaml': resource('Secret', 's', 'x'),
    'clusters/two/dp.yaml': dataPlane('us'),
    'clusters/two/s.yaml': resource('Secret', 's', 'x'),
  });
  assert.deepEqual(landed(arrangement), [
    'eu acme DataPlane/eu',
    'eu x Secret/s',
    'us acme DataPlane/us',
    'us x Secret/s',
  ]);
});

test('a data plane that lies in each of several environments is one of each, where they hold all there is', () => {
  const files = Object.fromEntries(
    ['prod', 'test'].flatMap((name) => [
      [`envs/${name}/platform/dp.yaml`, dataPlane('default')],
      [`envs/${name}/s.yaml`, resource('Secret', 's', 'x')],
    ]),
  );
  assert.deepEqual(landed(arranged(files)), [
    'prod acme DataPlane/default',
    'prod x Secret/s',
    'test acme DataPlane/default',
    'test x Secret/s',
  ]);
  const clusters = (more: Readonly<Record<string, string>>) =>
    new Set(landed(arranged({ ...files, ...more })).map((line) => line.split(' ')[0]));
  assert.deepEqual(clusters({ 'shared/s.yaml': resource('Secret', 't', 'x') }), new Set(['default']));
  assert.deepEqual(clusters({ 'envs/test/dp.yaml': dataPlane('default') }), new Set(['default']));
  assert.deepEqual(clusters({ 'envs/dp.yaml': dataPlane('default') }), new Set(['default']));
});

test('data planes of one Kubernetes cluster share it', () => {
  const arrangement = arranged({
    'planes.yaml': `${dataPlane('a', 'big')}---\n${dataPlane('b', 'big')}`,
    's.yaml': resource('Secret', 's', 'x'),
  });
  assert.deepEqual(landed(arrangement), ['big acme DataPlane/a', 'big acme DataPlane/b', 'big x Secret/s']);
});

test('what lies in the control plane lands apart, but a data plane lands where it describes', () => {
  const arrangement = arranged({
    'control-plane/dp.yaml': dataPlane('eu'),
    'control-plane/s.yaml': resource('Secret', 'reg', 'x'),
    'apps/pod.yaml': resource('Pod', 'p', 'x'),
  });
  assert.deepEqual(landed(arrangement), ['control-plane x Secret/reg', 'eu acme DataPlane/eu', 'eu x Pod/p']);
  assert.deepEqual(
    arrangement.clusters.map(({ name, controlPlane }) => [name, controlPlane]),
    [
      ['eu', false],
      ['control-plane', true],
    ],
  );
});

test('a control plane folder alone is no control plane apart', () => {
  const files = { 'control-plane/dp.yaml': dataPlane('eu'), 'control-plane/s.yaml': resource('Secret', 'reg', 'x') };
  assert.deepEqual(landed(arranged(files)), ['eu acme DataPlane/eu', 'eu x Secret/reg']);
});

test('the configuration places files before folders do', () => {
  const arrangement = arranged(
    {
      'planes/eu/dp.yaml': dataPlane('eu'),
      'a/s.yaml': resource('Secret', 's', 'x'),
      'a/pod.yaml': resource('Pod', 'p'),
      'hub/s.yaml': resource('Secret', 'h', 'x'),
      'stray.yaml': resource('Secret', 'stray', 'x'),
    },
    {
      clusters: [
        {
          name: 'first',
          paths: ['a/**'],
          dataPlane: ['acme/eu'],
          complete: true,
          defaultNamespace: { value: 'fallback', at: { path: 'pullproof.yaml', start: 0, end: 1 } },
        },
      ],
      controlPlane: ['hub/**'],
    },
  );
  assert.deepEqual(landed(arrangement), [
    'control-plane x Secret/h',
    'first acme DataPlane/eu',
    'first fallback Pod/p',
    'first x Secret/s',
  ]);
  assert.deepEqual(
    arrangement.unplaced.map(({ home }) => home.path),
    ['stray.yaml'],
  );
  assert.equal(arrangement.clusters[0]?.complete, true);
});

test('each root kustomization lands in the cluster of its folder, shared bases in each', () => {
  const arrangement = arranged({
    'clusters/eu/dp.yaml': dataPlane('eu'),
    'clusters/eu/kustomization.yaml': kustomization('dp.yaml', '../../base'),
    'clusters/us/dp.yaml': dataPlane('us'),
    'clusters/us/kustomization.yaml': kustomization('dp.yaml', '../../base'),
    'base/kustomization.yaml': kustomization('s.yaml'),
    'base/s.yaml': resource('Secret', 's', 'x'),
    'base/forgotten.yaml': resource('Secret', 'forgotten', 'x'),
  });
  assert.deepEqual(landed(arrangement), [
    'eu acme DataPlane/eu',
    'eu x Secret/s',
    'us acme DataPlane/us',
    'us x Secret/s',
  ]);
  assert.deepEqual(arrangement.undeployed, ['base/forgotten.yaml']);
});

test('one kustomization over all cluster folders lands each resource by its file', () => {
  const arrangement = arranged({
    'kustomization.yaml': kustomization('eu', 'us'),
    'eu/kustomization.yaml': kustomization('dp.yaml', 's.yaml'),
    'eu/dp.yaml': dataPlane('eu'),
    'eu/s.yaml': resource('Secret', 'a', 'x'),
    'us/kustomization.yaml': kustomization('dp.yaml', 's.yaml'),
    'us/dp.yaml': dataPlane('us'),
    'us/s.yaml': resource('Secret', 'b', 'x'),
  });
  assert.deepEqual(landed(arrangement), [
    'eu acme DataPlane/eu',
    'eu x Secret/a',
    'us acme DataPlane/us',
    'us x Secret/b',
  ]);
});

test('items of lists are resources and take the kind of a typed list', () => {
  const files = {
    'l.yaml':
      'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod\n  metadata: {name: p}\n- apiVersion: v1\n  kind: SecretList\n  items:\n  - metadata: {name: s, namespace: x}\n',
  };
  assert.deepEqual(landed(arranged(files)), ['default ? Pod/p', 'default x Secret/s']);
});

test('chart templates and texts without a kind are no resources', () => {
  const files = {
    'chart/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
    'chart/values.yaml': 'image: x\n',
    'chart/templates/pod.yaml': resource('Pod', 'p'),
    'templates/pod.yaml': resource('Pod', 'q'),
  };
  assert.deepEqual(landed(arranged(files)), ['default ? Pod/q']);
});

test('cluster-scoped kinds have no namespace, whatever they say', () => {
  const files = { 'n.yaml': resource('Namespace', 'n', 'x') };
  assert.deepEqual(landed(arranged(files)), ['default - Namespace/n']);
});

test('kustomizations that name each other in a circle are built all the same', () => {
  const files = {
    'a/kustomization.yaml': kustomization('../b', 's.yaml'),
    'b/kustomization.yaml': kustomization('../a'),
    'a/s.yaml': resource('Secret', 's', 'x'),
  };
  const { undeployed, landings, faults } = arranged(files);
  assert.ok(undeployed.length + landings.length + faults.length > 0);
});

test('files in any order land in the same places', () => {
  const files = {
    'control-plane/planes.yaml': `${dataPlane('eu')}---\n${dataPlane('us')}`,
    'eu/s.yaml': resource('Secret', 's', 'x'),
    'us/kustomization.yaml': kustomization('s.yaml'),
    'us/s.yaml': resource('Secret', 's', 'x'),
  };
  const reversed = Object.fromEntries(Object.entries(files).reverse());
  assert.deepEqual(arranged(files), arranged(reversed));
});

test('a folder may hold a whole GitOps repository, whose paths start there', () => {
  const kustomizationOf = (path: string) =>
    resource(
      'Kustomization',
      'apps',
      'flux-system',
      `spec: {path: "${path}", sourceRef: {kind: GitRepository, name: flux-system}}\n`,
      'kustomize.toolkit.fluxcd.io/v1',
    );
  const arrangement = arranged({
    'examples/fleet/clusters/eu/apps.yaml': kustomizationOf('./apps'),
    'examples/fleet/apps/s.yaml': resource('Secret', 's', 'x'),
  });
  assert.deepEqual(landed(arrangement), ['eu flux-system Kustomization/apps', 'eu x Secret/s']);
});

test('overlays side by side that build the same data plane are clusters of their own', () => {
  const overlays = (more: Readonly<Record<string, string>>, prod = '') =>
    landed(
      arranged({
        'base/kustomization.yaml': kustomization('plane.yaml', 'pod.yaml'),
        'base/plane.yaml': dataPlane('default'),
        'base/pod.yaml': resource('Pod', 'p', 'x'),
        'overlays/dev/kustomization.yaml': kustomization('../../base', 'secret.yaml'),
        'overlays/dev/secret.yaml': resource('Secret', 's', 'x'),
        'overlays/prod/kustomization.yaml': `${kustomization('../../base', 'secret.yaml')}${prod}`,
        'overlays/prod/secret.yaml': resource('Secret', 's', 'x'),
        ...more,
      }),
    );
  const each = ['acme DataPlane/default', 'x Pod/p', 'x Secret/s'];
  assert.deepEqual(overlays({}), [...each.map((one) => `dev ${one}`), ...each.map((one) => `prod ${one}`)]);
  const isOne = (lines: readonly string[]) => lines.every((line) => line.startsWith('default '));
  assert.ok(isOne(overlays({}, 'namespace: moved\n')));
  assert.ok(isOne(overlays({ 'shared/secret.yaml': resource('Secret', 'shared', 'x') })));
  assert.ok(isOne(overlays({ 'overlays/tools/kustomization.yaml': kustomization('../dev/secret.yaml') })));
});

test('overlays in folders side by side are clusters by the names that tell them apart', () => {
  const clusters = (...folders: readonly string[]) => {
    const builds = folders.map((folder) => {
      const up = folder.replace(/[^/]+/g, '..');
      return [`overlays/${folder}/kustomization.yaml`, kustomization(`../${up}/base`)] as const;
    });
    const files = {
      'base/kustomization.yaml': kustomization('dp.yaml', 'pod.yaml'),
      'base/dp.yaml': dataPlane('default'),
      'base/pod.yaml': resource('Pod', 'p', 'x'),
      ...Object.fromEntries(builds),
    };
    return landed(arranged(files)).flatMap((line) => (line.includes(' Pod/') ? [line.split(' ')[0]] : []));
  };
  assert.deepEqual(clusters('eu', 'us'), ['eu', 'us']);
  assert.deepEqual(clusters('prod/eu', 'prod/us'), ['eu', 'us']);
  assert.deepEqual(clusters('dev', 'prod/us'), ['dev', 'us']);
  assert.deepEqual(clusters('prod/eu', 'stage/eu'), ['prod', 'stage']);
});
