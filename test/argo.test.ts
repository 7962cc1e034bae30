import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flattened, render } from '../src/gitops/argo/template.ts';
import { at, jsonOf } from '../src/yaml/node.ts';
import { arranged, dataPlane, kustomization, landed, resource } from './gitops-repository.ts';

const URL = 'https://git.example.com/acme/fleet.git';

function application(name: string, path: string, destination: string, more = ''): string {
  const spec = `spec:\n  source: {repoURL: "${URL}", path: "${path}"${more}}\n  destination: ${destination}\n`;
  return resource('Application', name, 'argocd', spec, 'argoproj.io/v1alpha1');
}

function applicationSet(generators: string, template: string, goTemplate = false): string {
  const spec = `spec:\n  goTemplate: ${goTemplate}\n  generators: ${generators}\n  template: ${template}\n`;
  return resource('ApplicationSet', 'set', 'argocd', spec, 'argoproj.io/v1alpha1');
}

function apps(files: Readonly<Record<string, string>>) {
  const arrangement = arranged(files);
  return { ...arrangement, landed: landed(arrangement).filter((line) => !/ Application(Set)?\//.test(line)) };
}

const inCluster = '{server: "https://kubernetes.default.svc", namespace: shop}';

test('the destination fills the namespace where none is named', () => {
  const { landed, undeployed } = apps({
    'argo/app.yaml': application('a', 'a', inCluster),
    'a/pods.yaml': `${resource('Pod', 'p')}---\n${resource('Pod', 'q', 'own')}---\n${resource('Namespace', 'n')}`,
    'a/deep/pod.yaml': resource('Pod', 'deep'),
  });
  assert.deepEqual(landed, ['default - Namespace/n', 'default own Pod/q', 'default shop Pod/p']);
  assert.deepEqual(undeployed, ['a/deep/pod.yaml']);
});

test('a field that an Application has not, and a source that names nothing, keep it from being deployed', () => {
  const told = (from: string, to: string) => {
    const text = application('a', 'a', inCluster).replace(from, to);
    assert.ok(text.includes(to), to);
    return apps({ 'argo/app.yaml': text, 'a/pod.yaml': resource('Pod', 'p') }).faults.map(({ message }) => message);
  };
  const field = (written: string, meant: string) =>
    `Application "a" has no field "${written}": did you mean "${meant}"?`;
  assert.deepEqual(told('path:', 'pth:'), [field('spec.source.pth', 'path')]);
  assert.deepEqual(told('  source:', '  sorce:'), [field('spec.sorce', 'source')]);
  assert.deepEqual(told('namespace: shop', 'namepace: shop'), [field('spec.destination.namepace', 'namespace')]);
  assert.deepEqual(told(', path: "a"', ''), ['Application "a" names neither a path nor a chart']);
  assert.deepEqual(told(', path: "a"', ', ref: values'), []);
});

test('an ApplicationSet with a field that it has not, or without generators, makes nothing and is told', () => {
  const git = `{git: {repoURL: "${URL}", directories: [{path: "a/*"}]}}`;
  const list = '{list: {elements: [{name: a}]}}';
  const set = applicationSet(
    `[{matrix: {generators: [${git}, ${list}]}}]`,
    `{metadata: {name: "{{name}}"}, spec: {source: {repoURL: "${URL}", path: "{{path}}"}, destination: ${inCluster}}}`,
  );
  const told = (from: string, to: string) => {
    const text = set.replace(from, to);
    assert.ok(text.includes(to), to);
    return apps({ 'argo/set.yaml': text, 'a/b/pod.yaml': resource('Pod', 'p') }).faults.map(({ message }) => message);
  };
  const field = (written: string, meant: string) =>
    `ApplicationSet "set" has no field "${written}": did you mean "${meant}"?`;
  assert.deepEqual(told('git', 'git'), []);
  for (const [from, to, written, meant] of [
    ['spec:\n', 'spce:\n', 'spce', 'spec'],
    ['  generators: [{matrix', '  generatosr: [{matrix', 'spec.generatosr', 'generators'],
    ['  template: ', '  templaet: ', 'spec.templaet', 'template'],
    ['{matrix', '{matrxi', 'spec.generators[0].matrxi', 'matrix'],
    ['{generators', '{genrators', 'spec.generators[0].matrix.genrators', 'generators'],
    ['directories', 'directores', 'spec.generators[0].matrix.generators[0].git.directores', 'directories'],
    ['[{path:', '[{paht:', 'spec.generators[0].matrix.generators[0].git.directories[0].paht', 'path'],
    ['{elements', '{elemenst', 'spec.generators[0].matrix.generators[1].list.elemenst', 'elements'],
    ['{metadata: {name: "{', '{metadata: {naem: "{', 'spec.template.metadata.naem', 'name'],
  ] as const)
    assert.deepEqual(told(from, to), [field(written, meant)], written);
  assert.deepEqual(told('  generators: [{matrix', '  other: [{matrix'), ['ApplicationSet "set" has no generators']);
});

test('what Argo CD skips is not known to be there, nor what a skipped Application deploys', () => {
  const skipping = (text: string, hook: string) =>
    text.replace('metadata:\n', `metadata:\n  annotations: {argocd.argoproj.io/hook: ${hook}}\n`);
  const { landings, landed, clusters } = apps({
    'argo/app.yaml': application('a', 'a', inCluster),
    'a/s.yaml': skipping(resource('Secret', 's', 'x'), 'Skip'),
    'a/t.yaml': skipping(resource('Secret', 't', 'x'), 'PreSync'),
    'a/child.yaml': skipping(application('child', 'b', inCluster), 'Skip'),
    'b/u.yaml': resource('Secret', 'u', 'x'),
  });
  assert.deepEqual(landed, ['default x Secret/s', 'default x Secret/t']);
  assert.deepEqual(
    landings.flatMap(({ originalName, failing }) => (failing ? [originalName] : [])),
    ['child', 's'],
  );
  assert.deepEqual(
    clusters.flatMap(({ open }) => open.map(({ reason }) => reason)),
    ['Argo CD leaves it as it is in the cluster, since argocd.argoproj.io/hook is Skip'],
  );
});

test('a folder is walked where it recurses, included and excluded by globs whose stars match slashes', () => {
  const { landed } = apps({
    'argo/app.yaml': application(
      'a',
      'a',
      inCluster,
      ', directory: {recurse: true, include: "*.yaml", exclude: "{x*,deep/no*}"}',
    ),
    'a/p.yaml': resource('Pod', 'p'),
    'a/x.yaml': resource('Pod', 'x'),
    'a/deep/q.yaml': resource('Pod', 'q'),
    'a/deep/no.yaml': resource('Pod', 'no'),
    'a/deep/r.json': '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"r"}}',
    'a/skipped.yaml': `# +argocd:skip-file-rendering\n${resource('Pod', 'skipped')}`,
  });
  assert.deepEqual(landed, ['default shop Pod/p', 'default shop Pod/q']);
});

test('kustomize renders a folder with a kustomization, under the options of the source', () => {
  const options =
    ', kustomize: {namespace: forced, namePrefix: pre-, images: ["app=ghcr.io/acme/app:2"], commonAnnotations: {a: b}}';
  const { landed, landings } = apps({
    'argo/app.yaml': application('a', 'a', inCluster, options),
    'a/kustomization.yaml': kustomization('pod.yaml'),
    'a/pod.yaml': resource('Pod', 'p', undefined, 'spec: {containers: [{name: c, image: app}]}\n'),
  });
  assert.deepEqual(landed, ['default forced Pod/pre-p']);
  assert.ok(landings.some(({ root }) => JSON.stringify(jsonOf(root)).includes('ghcr.io/acme/app:2')));
});

test('files beside the manifests are laid over the options of the source', () => {
  const { landed, landings } = apps({
    'argo/app.yaml': application('a', 'a', inCluster, ', kustomize: {images: ["app=ghcr.io/acme/app:1"]}'),
    'argo/c.yaml': application('c', 'c', inCluster),
    'a/.argocd-source.yaml': 'path: c\nkustomize: {namespace: all}\n',
    'a/.argocd-source-a.yaml': 'kustomize:\n  images: ["app=ghcr.io/acme/app:2"]\n',
    'a/.argocd-source-other.yaml': 'kustomize: {namespace: other}\n',
    'a/kustomization.yaml': kustomization('pod.yaml'),
    'a/pod.yaml': resource('Pod', 'p', undefined, 'spec: {containers: [{name: c, image: app}]}\n'),
    'c/pod.yaml': resource('Pod', 'c'),
  });
  assert.deepEqual(landed, ['default all Pod/p', 'default shop Pod/c']);
  const [image] = landings.flatMap(({ root }) => at(root, 'spec', 'containers', 0, 'image') ?? []);
  assert.ok(image?.kind === 'scalar');
  assert.deepEqual([image.text, image.path], ['ghcr.io/acme/app:2', 'a/.argocd-source-a.yaml']);
});

test('a folder without a kustomization is not built by options of kustomize, nor any by those of two tools', () => {
  const { landed, clusters } = apps({
    'argo/a.yaml': application('a', 'a', inCluster, ', kustomize: {namePrefix: x-}'),
    'argo/b.yaml': application('b', 'c', inCluster, ', kustomize: {namePrefix: x-}, directory: {recurse: true}'),
    'argo/c.yaml': application('c', 'c', inCluster),
    'a/pod.yaml': resource('Pod', 'p'),
    'c/pod.yaml': resource('Pod', 'c'),
  });
  assert.deepEqual(landed, ['default shop Pod/c']);
  assert.deepEqual(
    clusters[0]?.open.map(({ reason }) => reason),
    [
      '"a" has no kustomization file, but Application "a" has kustomize build it',
      'the source has options of both directory and kustomize',
    ],
  );
});

test('a path that is absolute or leaves the repository is no folder of it', () => {
  const { landed } = apps({
    'argo/a.yaml': application('a', '/a', inCluster),
    'argo/b.yaml': application('b', '../b', inCluster),
    'argo/c.yaml': application('c', './c/../c/', inCluster),
    'a/pod.yaml': resource('Pod', 'a'),
    'b/pod.yaml': resource('Pod', 'b'),
    'c/pod.yaml': resource('Pod', 'c'),
  });
  assert.deepEqual(landed, ['default shop Pod/c']);
});

test('a chart lands where its release and its destination agree', () => {
  const chart = (name: string, options: string, destination = inCluster) =>
    application(name, 'chart', destination, `, helm: {${options}}`);
  const { releases } = apps({
    'argo/a.yaml': chart('a', 'namespace: shop'),
    'argo/b.yaml': chart('b', 'namespace: other'),
    'argo/c.yaml': chart('c', 'namespace: alone', '{name: in-cluster}'),
    'argo/d.yaml': chart('d', 'releaseName: d'),
    'chart/Chart.yaml': 'apiVersion: v2\nname: chart\nversion: 1.0.0\n',
  });
  assert.deepEqual(
    releases.map(({ name, namespace }) => [
      name.value,
      namespace.kind === 'known' ? namespace.namespace.value : namespace.kind,
    ]),
    [
      ['a', 'shop'],
      ['b', 'unknown'],
      ['c', 'alone'],
      ['d', 'shop'],
    ],
  );
});

test('options that say nothing choose no tool, and a kustomization comes before a chart', () => {
  const { landed, undeployed } = apps({
    'argo/a.yaml': application('a', 'a', inCluster, ', directory: {recurse: false}, helm: {}'),
    'argo/b.yaml': application('b', 'b', inCluster),
    'a/kustomization.yaml': `${kustomization('pod.yaml')}namespace: own\n`,
    'a/pod.yaml': resource('Pod', 'p'),
    'a/other.yaml': resource('Pod', 'other'),
    'b/Chart.yaml': 'apiVersion: v2\nname: b\nversion: 1.0.0\n',
    'b/kustomization.yaml': kustomization('pod.yaml'),
    'b/pod.yaml': resource('Pod', 'q'),
  });
  assert.deepEqual(landed, ['default own Pod/p', 'default shop Pod/q']);
  assert.deepEqual(undeployed, ['a/other.yaml']);
});

test("Argo CD's own cluster is another than the sole data plane that it deploys to by name or by server", () => {
  const files = (destination: string) => ({
    'argo/a.yaml': application('a', 'a', inCluster),
    'argo/b.yaml': application('b', 'b', destination),
    'a/plane.yaml': dataPlane('eu').replace(
      '    name: eu\n',
      '    name: eu\n    credentials: {apiServerURL: "https://eu:6443"}\n',
    ),
    'a/secret.yaml': resource('Secret', 's'),
    'b/pod.yaml': resource('Pod', 'p'),
  });
  for (const destination of ['{name: eu, namespace: x}', '{server: "https://eu:6443", namespace: x}'])
    assert.deepEqual(
      apps(files(destination)).landed.filter((line) => !/DataPlane/.test(line)),
      ['eu x Pod/p'],
      destination,
    );
  assert.ok(apps(files('{name: in-cluster, namespace: x}')).landed.includes('eu shop Secret/s'));
});

test('a destination names a cluster by its name, by a registered server, or by the server of a data plane', () => {
  const registered = `apiVersion: v1
kind: Secret
metadata: {name: c, namespace: argocd, labels: {argocd.argoproj.io/secret-type: cluster}}
stringData: {name: west, server: "https://10.0.0.1"}
`;
  const plane = dataPlane('eu', 'eu-k8s').replace(
    'kubernetesCluster:\n',
    'kubernetesCluster:\n    credentials: {apiServerURL: "https://eu.example.com:6443"}\n',
  );
  const { landed } = apps({
    'argo/a.yaml': application('a', 'a', '{name: eu-k8s, namespace: x}'),
    'argo/b.yaml': application('b', 'b', '{server: "https://10.0.0.1", namespace: x}'),
    'argo/c.yaml': application('c', 'c', '{server: "https://eu.example.com:6443", namespace: x}'),
    'argo/d.yaml': application('d', 'd', '{server: "https://admin:pw@us.example.com", namespace: x}'),
    'argo/planes.yaml': plane,
    'argo/registered.yaml': registered,
    'a/s.yaml': resource('Secret', 'a'),
    'b/s.yaml': resource('Secret', 'b'),
    'c/s.yaml': resource('Secret', 'c'),
    'd/s.yaml': resource('Secret', 'd'),
  });
  assert.deepEqual(
    landed.filter((line) => line.includes(' x ')),
    ['eu x Secret/a', 'eu x Secret/c', 'us.example.com x Secret/d', 'west x Secret/b'],
  );
  assert.ok(landed.includes('eu acme DataPlane/eu'));
});

test('a data plane lands where it is deployed to, where its name is but what Argo CD itself is called by', () => {
  const plane = dataPlane('default');
  const files = {
    'argo/a.yaml': application('a', 'envs/prod', '{name: prod}'),
    'argo/b.yaml': application('b', 'envs/test', '{name: test}'),
    'argo/c.yaml': application('c', 'tools', inCluster),
    'envs/prod/plane.yaml': plane,
    'envs/prod/s.yaml': resource('Secret', 's', 'x'),
    'envs/test/plane.yaml': plane,
    'envs/test/s.yaml': resource('Secret', 's', 'x'),
    'tools/s.yaml': resource('Secret', 'tool', 'x'),
  };
  const each = ['prod acme DataPlane/default', 'prod x Secret/s', 'test acme DataPlane/default', 'test x Secret/s'];
  assert.deepEqual(apps(files).landed, ['default x Secret/tool', ...each]);
  const named = { ...files, 'argo/d.yaml': application('d', 'clusters/default', '{name: default}') };
  assert.deepEqual(
    apps({ ...named, 'clusters/default/s.yaml': resource('Secret', 'd', 'x') }).landed.filter((line) =>
      line.includes('DataPlane'),
    ),
    ['default acme DataPlane/default', 'default acme DataPlane/default'],
  );
});

test('an Application deploys Applications', () => {
  const { landed, landings } = apps({
    'bootstrap/root.yaml': application('root', 'clusters/eu', '{name: in-cluster, namespace: argocd}'),
    'clusters/eu/child.yaml': application('child', 'apps', inCluster),
    'apps/s.yaml': resource('Secret', 's'),
  });
  assert.deepEqual(landed, ['eu shop Secret/s']);
  const secret = landings.find(({ originalName }) => originalName === 's');
  assert.deepEqual(
    secret?.via.map(({ path }) => path),
    ['bootstrap/root.yaml', 'clusters/eu/child.yaml'],
  );
});

test('several sources are deployed together', () => {
  const spec = `spec:
  sources:
    - {repoURL: "${URL}", path: a}
    - {repoURL: "${URL}", path: b}
    - {repoURL: "https://elsewhere.example.com/x", path: c}
  destination: ${inCluster}
`;
  const { landed, clusters } = apps({
    'argo/app.yaml': resource('Application', 'a', 'argocd', spec, 'argoproj.io/v1alpha1'),
    'a/s.yaml': resource('Secret', 'a'),
    'b/s.yaml': resource('Secret', 'b'),
  });
  assert.deepEqual(landed, ['default shop Secret/a', 'default shop Secret/b']);
  assert.match(clusters[0]?.open[0]?.reason ?? '', /elsewhere\.example\.com\/x is another repository/);
});

test('a source that is hydrated is deployed as it is written', () => {
  const hydrator = `{drySource: {repoURL: "${URL}", path: a}, syncSource: {targetBranch: env/prod, path: a}}`;
  const spec = `spec:\n  sourceHydrator: ${hydrator}\n  destination: ${inCluster}\n`;
  const { landed } = apps({
    'argo/app.yaml': resource('Application', 'a', 'argocd', spec, 'argoproj.io/v1alpha1'),
    'a/s.yaml': resource('Secret', 's'),
  });
  assert.deepEqual(landed, ['default shop Secret/s']);
});

test('a list generates an Application each', () => {
  const { landed } = apps({
    'argo/set.yaml': applicationSet(
      '[{list: {elements: [{cluster: eu, values: {dir: one}}, {cluster: us, values: {dir: two}}]}}]',
      `{metadata: {name: "app-{{cluster}}"}, spec: {source: {repoURL: "${URL}", path: "apps/{{values.dir}}"}, destination: {name: "{{ cluster }}", namespace: x}}}`,
    ),
    'apps/one/s.yaml': resource('Secret', 'one'),
    'apps/two/s.yaml': resource('Secret', 'two'),
  });
  assert.deepEqual(landed, ['eu x Secret/one', 'us x Secret/two']);
});

test('a selector keeps the sets that have its labels, and is not evaluated by its expressions', () => {
  const template = `{metadata: {name: "app-{{cluster}}"}, spec: {source: {repoURL: "${URL}", path: web}, destination: {name: "{{cluster}}", namespace: x}}}`;
  const selected = (selector: string) => {
    const elements = '[{cluster: eu, values: {tier: prod}}, {cluster: us, values: {tier: dev}}]';
    const set = applicationSet(`[{list: {elements: ${elements}}, selector: ${selector}}]`, template);
    const { landed, clusters } = apps({ 'argo/set.yaml': set, 'web/s.yaml': resource('Secret', 's') });
    return [landed, clusters.flatMap(({ open }) => open.map(({ reason }) => reason))];
  };
  assert.deepEqual(selected('{matchLabels: {values.tier: prod}}'), [['eu x Secret/s'], []]);
  const [, open] = selected('{matchExpressions: [{key: values.tier, operator: In, values: [prod]}]}');
  assert.match(open?.join() ?? '', /a selector by expressions is not evaluated/);
});

test('a generator may have a template of its own, which wins over that of the set', () => {
  const { landed } = apps({
    'argo/set.yaml': applicationSet(
      '[{list: {elements: [{dir: one}], template: {metadata: {}, spec: {destination: {namespace: own}}}}}, {list: {elements: [{dir: two}]}}]',
      `{metadata: {name: "{{dir}}"}, spec: {source: {repoURL: "${URL}", path: "{{dir}}"}, destination: ${inCluster}}}`,
    ),
    'one/s.yaml': resource('Secret', 'one'),
    'two/s.yaml': resource('Secret', 'two'),
  });
  assert.deepEqual(landed, ['default own Secret/one', 'default shop Secret/two']);
});

test('folders of the repository generate an Application each, under Go templates', () => {
  const { landed } = apps({
    'argo/set.yaml': applicationSet(
      `[{git: {repoURL: "${URL}", directories: [{path: "apps/*/*"}, {path: "apps/old/*", exclude: true}]}}]`,
      `{metadata: {name: "{{ .path.basenameNormalized }}"}, spec: {source: {repoURL: "${URL}", path: "{{.path.path}}"}, destination: {name: '{{ index .path.segments 1 | upper | lower }}', namespace: "{{ .path.basename }}"}}}`,
      true,
    ),
    'apps/eu/web/s.yaml': resource('Secret', 'web'),
    'apps/us/api/s.yaml': resource('Secret', 'api'),
    'apps/old/gone/s.yaml': resource('Secret', 'gone'),
  });
  assert.deepEqual(landed, ['eu web Secret/web', 'us api Secret/api']);
});

test('files of the repository generate an Application each', () => {
  const { landed } = apps({
    'argo/set.yaml': applicationSet(
      `[{git: {repoURL: "${URL}", files: [{path: "config/**/cluster.json"}]}}]`,
      `{metadata: {name: "{{path.basename}}"}, spec: {source: {repoURL: "${URL}", path: "{{app.path}}"}, destination: {name: "{{path[1]}}", namespace: x}}}`,
    ),
    'config/eu/cluster.json': '{"app": {"path": "apps/web"}}',
    'config/us/cluster.json': '{"app": {"path": "apps/web"}}',
    'apps/web/s.yaml': resource('Secret', 's'),
  });
  assert.deepEqual(landed, ['eu x Secret/s', 'us x Secret/s']);
});

test('what a place says stands under the prefix that a generator gives it', () => {
  const landedBy = (goTemplate: boolean, cluster: string, path: string) => {
    const generator = `{git: {repoURL: "${URL}", directories: [{path: "apps/*"}], pathParamPrefix: repo}}`;
    const template = `{metadata: {name: a}, spec: {source: {repoURL: "${URL}", path: "${path}"}, destination: {name: '${cluster}', namespace: x}}}`;
    const set = applicationSet(`[${generator}]`, template, goTemplate);
    return apps({ 'argo/set.yaml': set, 'apps/eu/s.yaml': resource('Secret', 's') }).landed;
  };
  assert.deepEqual(landedBy(false, '{{repo.path.basename}}', '{{repo.path}}'), ['eu x Secret/s']);
  assert.deepEqual(landedBy(true, '{{.repo.path.basename}}', '{{.repo.path.path}}'), ['eu x Secret/s']);
});

test('values of a generator are filled in from its place', () => {
  const landedBy = (goTemplate: boolean, value: string, cluster: string, path: string) => {
    const generator = `{git: {repoURL: "${URL}", directories: [{path: "apps/*"}], values: {cluster: '${value}'}}}`;
    const template = `{metadata: {name: a}, spec: {source: {repoURL: "${URL}", path: "${path}"}, destination: {name: '${cluster}', namespace: x}}}`;
    const set = applicationSet(`[${generator}]`, template, goTemplate);
    return apps({ 'argo/set.yaml': set, 'apps/eu/s.yaml': resource('Secret', 's') }).landed;
  };
  const plain = landedBy(false, 'dc-{{path.basename}}', '{{values.cluster}}', '{{path}}');
  assert.deepEqual(plain, ['dc-eu x Secret/s']);
  const go = landedBy(true, 'dc-{{.path.basename}}', '{{.values.cluster}}', '{{.path.path}}');
  assert.deepEqual(go, ['dc-eu x Secret/s']);
});

test('a file that an entry excludes generates nothing', () => {
  const { landed, undeployed } = apps({
    'argo/set.yaml': applicationSet(
      `[{git: {repoURL: "${URL}", files: [{path: "apps/*/config.json"}, {path: apps/old/config.json, exclude: true}]}}]`,
      `{metadata: {name: "{{path.basename}}"}, spec: {source: {repoURL: "${URL}", path: "{{path}}"}, destination: ${inCluster}}}`,
    ),
    'apps/a/config.json': '{}',
    'apps/a/pod.yaml': resource('Pod', 'p'),
    'apps/old/config.json': '{}',
    'apps/old/pod.yaml': resource('Pod', 'q'),
  });
  assert.deepEqual(landed, ['default shop Pod/p']);
  assert.deepEqual(undeployed, ['apps/old/pod.yaml']);
});

test('a matrix multiplies, a merge overrides', () => {
  const template = `{metadata: {name: "{{cluster}}-{{dir}}"}, spec: {source: {repoURL: "${URL}", path: "apps/{{dir}}"}, destination: {name: "{{cluster}}", namespace: "{{ns}}"}}}`;
  const clusters = '{list: {elements: [{cluster: eu, ns: x}, {cluster: us, ns: x}]}}';
  const files = { 'apps/a/s.yaml': resource('Secret', 'a'), 'apps/b/s.yaml': resource('Secret', 'b') };
  const matrix = apps({
    ...files,
    'argo/set.yaml': applicationSet(
      `[{matrix: {generators: [${clusters}, {list: {elements: [{dir: a}, {dir: b}]}}]}}]`,
      template,
    ),
  });
  assert.deepEqual(matrix.landed, ['eu x Secret/a', 'eu x Secret/b', 'us x Secret/a', 'us x Secret/b']);
  const merge = apps({
    ...files,
    'argo/set.yaml': applicationSet(
      '[{merge: {mergeKeys: [cluster], generators: [{list: {elements: [{cluster: eu, ns: x, dir: a}, {cluster: us, ns: x, dir: a}]}}, {list: {elements: [{cluster: us, ns: z, dir: b}]}}]}}]',
      template,
    ),
  });
  assert.deepEqual(merge.landed, ['eu x Secret/a', 'us z Secret/b']);
});

test('what generators know of one object is merged under Go templates', () => {
  const elements = [
    '{list: {elements: [{dir: a, values: {ns: x, cluster: eu}}]}}',
    '{list: {elements: [{dir: a, values: {ns: z}}]}}',
  ].join();
  const template = `{metadata: {name: "{{.dir}}"}, spec: {source: {repoURL: "${URL}", path: "{{.dir}}"}, destination: {name: '{{.values.cluster | default "us"}}', namespace: "{{.values.ns}}"}}}`;
  for (const [generator, namespace] of [
    [`{merge: {mergeKeys: [dir], generators: [${elements}]}}`, 'z'],
    [`{matrix: {generators: [${elements}]}}`, 'x'],
  ]) {
    const { landed } = apps({
      'argo/set.yaml': applicationSet(`[${generator}]`, template, true),
      'a/s.yaml': resource('Secret', 's'),
    });
    assert.deepEqual(landed, [`eu ${namespace} Secret/s`]);
  }
});

test('generators on which Argo CD fails generate nothing that is known', () => {
  const template = `{metadata: {name: a}, spec: {source: {repoURL: "${URL}", path: "apps/{{dir}}"}, destination: ${inCluster}}}`;
  const openedBy = (generator: string) => {
    const { landed, clusters } = apps({
      'argo/set.yaml': applicationSet(`[${generator}]`, template),
      'argo/app.yaml': application('b', 'b', inCluster),
      'apps/a/s.yaml': resource('Secret', 's'),
      'b/s.yaml': resource('Secret', 'b'),
      'lists/a.yaml': '[{dir: a}, b]\n',
    });
    assert.deepEqual(landed, ['default shop Secret/b']);
    return clusters[0]?.open[0]?.reason;
  };
  const list = (...elements: readonly string[]) => `{list: {elements: [${elements.join()}]}}`;
  const cases = [
    [list('{dir: a, port: 80}'), 'an element holds more than texts'],
    [
      `{matrix: {generators: [${list('{dir: a}')}, ${list('{dir: b}')}]}}`,
      'both generators of a matrix give "dir", and differently',
    ],
    [`{matrix: {generators: [${list('{dir: a}')}]}}`, 'a matrix needs two generators'],
    [
      `{merge: {mergeKeys: [dir], generators: [${list('{dir: a}', '{dir: a}')}, ${list('{dir: a}')}]}}`,
      'sets of one generator have the same merge keys',
    ],
    [`{merge: {generators: [${list('{dir: a}')}, ${list('{dir: a}')}]}}`, 'a merge needs keys and two generators'],
  ] as const;
  for (const [generator, reason] of cases)
    assert.equal(openedBy(generator), `the build fails: ApplicationSet "set" fails: ${reason}`);
  const file = `{git: {repoURL: "${URL}", files: [{path: lists/a.yaml}]}}`;
  assert.equal(openedBy(file), 'set: "lists/a.yaml" holds no parameters');
});

test('where one generator fails, what the others yield is not deployed either', () => {
  const template = `{metadata: {name: "{{dir}}"}, spec: {source: {repoURL: "${URL}", path: "{{dir}}"}, destination: ${inCluster}}}`;
  const { landings, faults } = apps({
    'argo/set.yaml': applicationSet(
      '[{list: {elements: [{dir: a}]}}, {list: {elements: [{dir: a, port: 80}]}}]',
      template,
    ),
    'argo/b.yaml': application('b', 'b', inCluster),
    'a/s.yaml': resource('Secret', 'a'),
    'b/s.yaml': resource('Secret', 'b'),
  });
  const failing = landings.flatMap(({ originalName, failing: taint }) => (taint ? [originalName] : []));
  assert.ok(failing.includes('a') && !failing.includes('b'));
  assert.deepEqual(
    faults.map(({ message }) => message),
    ['ApplicationSet "set" fails: an element holds more than texts'],
  );
});

test('a parameter without its dot is no Go template, where there is a set to fill it with', () => {
  const faultsOf = (action: string, elements: string, isGo = true) => {
    const template = `{metadata: {name: a}, spec: {source: {repoURL: "${URL}", path: "apps/${action}"}, destination: ${inCluster}}}`;
    const { faults } = apps({
      'argo/set.yaml': applicationSet(`[{list: {elements: [${elements}]}}]`, template, isGo),
      'apps/a/s.yaml': resource('Secret', 's'),
    });
    return faults.map(({ message }) => message);
  };
  const told = (action: string) => [
    `ApplicationSet "set" fails: "${action}" is no Go template, whose parameters begin with a dot`,
  ];
  for (const action of ['{{name}}', '{{- path.basename -}}', '{{ metadata.labels.env }}'])
    assert.deepEqual(faultsOf(action, '{name: a}'), told(action));
  for (const action of ['{{.name}}', '{{ lower .name }}', '{{ `{{name}}` }}', '{{env}}'])
    assert.deepEqual(faultsOf(action, '{name: a}'), []);
  assert.deepEqual(faultsOf('{{name}}', '{name: a}', false), []);
  assert.deepEqual(faultsOf('{{name}}', ''), []);
});

test('an empty file has a set of its own, and of folders and files the folders count', () => {
  const template = `{metadata: {name: "{{path.basename}}"}, spec: {source: {repoURL: "${URL}", path: "{{path}}"}, destination: ${inCluster}}}`;
  const files = {
    'apps/a/empty.yaml': '',
    'apps/b/empty.yaml': '[]\n',
    'apps/a/s.yaml': resource('Secret', 'a'),
    'apps/b/s.yaml': resource('Secret', 'b'),
    'other/s.yaml': resource('Secret', 'other'),
  };
  const landedWith = (generator: string) =>
    apps({ ...files, 'argo/set.yaml': applicationSet(`[{git: {repoURL: "${URL}", ${generator}}}]`, template) }).landed;
  const both = ['default shop Secret/a', 'default shop Secret/b'];
  assert.deepEqual(landedWith('files: [{path: "apps/*/empty.yaml"}]'), both);
  assert.deepEqual(landedWith('directories: [{path: other}], files: [{path: "apps/*/empty.yaml"}]'), [
    'default shop Secret/other',
  ]);
});

test('what a star of a files generator matches is known where no slash is in question', () => {
  const template = `{metadata: {name: "{{path.basename}}"}, spec: {source: {repoURL: "${URL}", path: "{{path}}"}, destination: ${inCluster}}}`;
  const { landed, clusters } = apps({
    'argo/set.yaml': applicationSet(`[{git: {repoURL: "${URL}", files: [{path: "apps/*/config.json"}]}}]`, template),
    'argo/app.yaml': application('b', 'b', inCluster),
    'apps/a/config.json': '{}',
    'apps/a/s.yaml': resource('Secret', 's'),
    'apps/a/deep/config.json': '{}',
    'apps/a/deep/s.yaml': resource('Secret', 'deep'),
    'b/s.yaml': resource('Secret', 'b'),
  });
  assert.deepEqual(landed, ['default shop Secret/b']);
  assert.equal(
    clusters[0]?.open[0]?.reason,
    'set: which files "apps/*/config.json" match depends on how Argo CD is set up',
  );
});

test('a Go template gives a default to what is empty, and takes away space where it says so', () => {
  const template = (dir: string) =>
    `{metadata: {name: a}, spec: {source: {repoURL: "${URL}", path: '${dir}'}, destination: ${inCluster}}}`;
  const landedWith = (
    dir: string,
    options = '[]',
    generator = '{list: {elements: [{off: false, dir: a, none: ""}]}}',
  ) =>
    apps({
      'argo/set.yaml': `${applicationSet(`[${generator}]`, template(dir), true)}  goTemplateOptions: ${options}\n`,
      'argo/app.yaml': application('b', 'b', inCluster),
      'a/s.yaml': resource('Secret', 'a'),
      'b/s.yaml': resource('Secret', 'b'),
    }).landed;
  const both = ['default shop Secret/a', 'default shop Secret/b'];
  const one = ['default shop Secret/b'];
  assert.deepEqual(landedWith('{{ default "a" .off }}'), both);
  assert.deepEqual(landedWith('{{ .none | default "a" }}'), both);
  assert.deepEqual(landedWith('{{ default "a" .missing }}'), both);
  assert.deepEqual(landedWith('{{ default "a" .missing }}', '["missingkey=error"]'), one);
  assert.deepEqual(landedWith('{{ default "a" .name }}', '[]', '{clusters: {}}'), one);
  assert.deepEqual(landedWith('  {{- .dir -}}  '), both);
  assert.deepEqual(landedWith('{{ .dir }'), one);
});

test('functions of Go templates take what Go gives them, and numbers are printed as Go prints them', () => {
  const params = { id: 123456789012, small: 5, list: ['x', 'y'], text: 'a/b/', on: true, at: 0 };
  const rendered = (action: string) => {
    const result = render(`{{ ${action} }}`, params, { goTemplate: true, strict: false });
    return 'text' in result ? result.text : undefined;
  };
  assert.equal(rendered('.id'), '1.23456789012e+11');
  assert.equal(rendered('.id | quote'), '"1.23456789012e+11"');
  assert.equal(rendered('.small'), '5');
  assert.equal(rendered('.on | toString'), 'true');
  assert.equal(rendered('index .list 1'), 'y');
  assert.equal(rendered('.text | base'), 'b');
  assert.equal(rendered(String.raw`replace "/" "\\" .text`), 'a\\b\\');
  const failing = [
    'lower .small',
    'lower .text .text',
    'index .list .at',
    'index .list "1"',
    '.text.none | default "x"',
    String.raw`print "a\n"`,
    'quote .list',
    '010',
    '- .text',
    '.text -',
    '..text',
    '.text || quote',
    '.text\u00a0',
    'default .none "x"',
    'toString 1 "',
  ];
  for (const action of failing) assert.equal(rendered(action), undefined, action);
  assert.deepEqual(flattened({ id: 1234567, tiny: 0.00001, half: 0.5 }), {
    id: '1.234567e+06',
    tiny: '1e-05',
    half: '0.5',
  });
});

test('blocks of Go templates are taken as Go takes them', () => {
  const params = { env: 'prod', off: false, on: true, none: '', sub: { name: 'x', env: 'dev' }, list: ['a'], n: 3 };
  const rendered = (text: string, strict = false) => {
    const result = render(text, params, { goTemplate: true, strict });
    return 'text' in result ? result.text : undefined;
  };
  const cases = {
    'a{{ if .env }}/{{ .env }}{{ end }}': 'a/prod',
    'a{{ if .missing }}/{{ .missing }}{{ end }}': 'a',
    'a{{ if .none }}1{{ else if .off }}2{{ else if eq .env "prod" }}3{{ else }}4{{ end }}': 'a3',
    '{{ if .off }}{{ if .on }}1{{ else }}2{{ end }}{{ lower .n }}{{ else }}3{{ end }}': '3',
    '{{ with .sub }}{{ .name }}-{{ $.env }}{{ else }}{{ .env }}{{ end }}': 'x-prod',
    '{{ with .missing }}{{ .name }}{{ else }}{{ .env }}{{ end }}': 'prod',
    '{{ with .env }}{{ . }}{{ end }}{{ .env }}': 'prodprod',
    'a {{- /* why */ -}} b': 'ab',
    '{{ if .on -}} x {{- end }}': 'x',
    '{{ if and .env .on }}1{{ end }}{{ if or .off .none }}2{{ end }}{{ if not .off }}3{{ end }}': '13',
    '{{ if ne .env "dev" "x" }}1{{ end }}': undefined,
    '{{ if ne .env "dev" }}1{{ end }}{{ if eq .env "a" "prod" }}2{{ end }}': '12',
    '{{ if hasKey .sub "name" }}1{{ end }}{{ if hasPrefix "pr" .env }}2{{ end }}{{ if contains "x" .env }}3{{ end }}':
      '12',
    '{{ if .env | lower }}1{{ end }}': '1',
    '{{ if .missing.deep }}1{{ end }}': undefined,
    '{{ if eq .n 3 }}1{{ end }}': undefined,
    '{{ if eq .on "true" }}1{{ end }}': undefined,
    '{{ if .env }}1': undefined,
    '1{{ end }}': undefined,
    '{{ if .env }}1{{ else }}2{{ else }}3{{ end }}': undefined,
    '{{ range .list }}1{{ end }}': undefined,
    '{{ $x := .env }}1': undefined,
    '{{ if (.env) }}1{{ end }}': undefined,
    '{{ if and .env (fail "x") }}1{{ end }}': undefined,
  } as const;
  for (const [text, expected] of Object.entries(cases)) assert.equal(rendered(text), expected, text);
  assert.equal(rendered('{{ if .missing }}1{{ end }}', true), undefined);
  assert.equal(rendered('{{ if .env }}1{{ end }}', true), '1');
});

test('a templatePatch is laid over each Application, and leaves unknown what it speaks of but does not tell', () => {
  const template = `{metadata: {name: "{{.dir}}"}, spec: {source: {repoURL: "${URL}", path: "{{.dir}}"}, destination: ${inCluster}}}`;
  const landedWith = (patch: string) =>
    apps({
      'argo/set.yaml': `${applicationSet('[{list: {elements: [{dir: a, ns: own}]}}]', template, true)}  templatePatch: |\n${patch.replace(/^/gm, '    ')}\n`,
      'argo/app.yaml': application('b', 'b', inCluster),
      'a/s.yaml': resource('Secret', 'a'),
      'b/s.yaml': resource('Secret', 'b'),
      'c/s.yaml': resource('Secret', 'c'),
    }).landed.filter((line) => !line.endsWith('/b'));
  assert.deepEqual(landedWith('spec:\n  destination:\n    namespace: "{{ .ns }}"'), ['default own Secret/a']);
  assert.deepEqual(landedWith('{"spec": {"source": {"path": "c"}}}'), ['default shop Secret/c']);
  const sync = 'syncPolicy:\n    automated: {}';
  assert.deepEqual(landedWith(`spec:\n  {{- if .sync }}\n  ${sync}\n  {{- end }}`), ['default shop Secret/a']);
  const moved = (condition: string) => landedWith(`{{- if ${condition} }}\nspec:\n  source:\n    path: c\n{{- end }}`);
  assert.deepEqual(moved('.missing'), ['default shop Secret/a']);
  assert.deepEqual(moved('.ns'), ['default shop Secret/c']);
  assert.deepEqual(moved('(.ns)'), []);
  assert.deepEqual(landedWith('{{ toYaml .patch }}'), []);
});

test('a generator that looks beyond the files leaves open where its Applications land', () => {
  const { landed, clusters, landings } = apps({
    'argo/set.yaml': applicationSet(
      '[{clusters: {}}]',
      `{metadata: {name: "app-{{name}}"}, spec: {source: {repoURL: "${URL}", path: apps}, destination: {server: "{{server}}", namespace: x}}}`,
    ),
    'apps/s.yaml': resource('Secret', 's'),
  });
  assert.deepEqual(landed, ['default x Secret/s']);
  assert.match(clusters[0]?.open[0]?.reason ?? '', /"clusters" depends on more than the files/);
  assert.equal(
    landings.some(({ taints }) => taints.some(({ reason }) => reason.includes('{{server}}'))),
    true,
  );
});

test('a namespace that a generator beyond the files would fill in is not known', () => {
  const { landed, landings } = apps({
    'argo/set.yaml': applicationSet(
      '[{clusters: {values: {ns: shop}}}]',
      `{metadata: {name: "app-{{name}}"}, spec: {source: {repoURL: "${URL}", path: apps}, destination: {server: "{{server}}", namespace: "{{values.ns}}"}}}`,
    ),
    'apps/s.yaml': `${resource('Secret', 's')}---\n${resource('Secret', 't', 'own')}`,
  });
  assert.deepEqual(landed, ['default ? Secret/s', 'default own Secret/t']);
  const unknown = landings.flatMap(({ effective }) => (effective.kind === 'unknown' ? [effective.reason] : []));
  assert.deepEqual(unknown, ['{{values.ns}} is not known from the files']);
});

test('what lies beside a set is deployed, whatever folder a path of it may be', () => {
  const beside = {
    'argo/app.yaml': application('b', 'b', inCluster),
    'argo/pod.yaml': resource('Pod', 'beside', 'argocd'),
    'apps/a/pod.yaml': resource('Pod', 'a'),
    'apps/a/config.json': '{}',
    'b/pod.yaml': resource('Pod', 'b'),
  };
  const template = `{metadata: {name: x}, spec: {source: {repoURL: "${URL}", path: "{{path}}"}, destination: ${inCluster}}}`;
  const landedWith = (generator: string) =>
    apps({ ...beside, 'argo/set.yaml': applicationSet(`[${generator}]`, template) }).landed;
  const others = ['default argocd Pod/beside', 'default shop Pod/b'];
  assert.deepEqual(landedWith(`{git: {repoURL: "${URL}", directories: [{path: "apps/*"}]}}`).toSorted(), [
    'default argocd Pod/beside',
    'default shop Pod/a',
    'default shop Pod/b',
  ]);
  assert.deepEqual(landedWith('{clusters: {}}').toSorted(), others);
});

test('a plugin and a missing folder are told apart', () => {
  const { faults, clusters } = apps({
    'argo/a.yaml': application('a', 'a', inCluster, ', plugin: {name: sops}'),
    'argo/b.yaml': application('b', 'b', inCluster),
    'argo/c.yaml': application('c', 'c', inCluster),
    'a/s.yaml': resource('Secret', 's'),
    'c/s.yaml': resource('Secret', 's'),
  });
  assert.deepEqual(faults, []);
  assert.deepEqual(
    clusters[0]?.open.map(({ reason }) => reason),
    ['a plugin renders the source', 'Application "b" deploys "b", which is no folder of the repository'],
  );
});

test('a missing folder is a mistake where the repository is this one by its remote', () => {
  const arrangement = arranged(
    {
      'argo/b.yaml': application('b', 'b', inCluster),
      'argo/c.yaml': application('c', 'c', inCluster),
      'c/s.yaml': resource('Secret', 's'),
    },
    { remotes: { 'git@git.example.com:acme/fleet.git': '' } },
  );
  assert.deepEqual(
    arrangement.faults.map(({ kind, at }) => [kind, at.path]),
    [['missing-file', 'argo/b.yaml']],
  );
});

test('a folder that is missing may be in another branch or tag', () => {
  const faultsAt = (revision: string) =>
    arranged(
      {
        'argo/b.yaml': application('b', 'b', inCluster, `, targetRevision: ${revision}`),
        'c/s.yaml': resource('Secret', 's'),
      },
      { remotes: { 'git@git.example.com:acme/fleet.git': '' } },
    ).faults.length;
  assert.deepEqual(['HEAD', 'main', '""', 'v1.2', 'env/prod', '"{{x}}"'].map(faultsAt), [1, 1, 1, 0, 0, 0]);
});

test('templates that grow beyond all measure, or begin again and again, are rendered in no long time', () => {
  const params = { a: 'a'.repeat(100_000) };
  const templating = { goTemplate: false, strict: false };
  assert.deepEqual(render('{{a}}'.repeat(100_000), params, templating), { unknown: '{{a}}' });
  const open = '{{'.repeat(100_000);
  assert.deepEqual(render(`{{b}}${open}`, { b: 'x' }, templating), { unknown: '{{'.repeat(30) });
  const spaces = ' '.repeat(200_000);
  const trimming = { goTemplate: true, strict: false };
  assert.deepEqual(render(`{{.b}}${spaces}x${spaces}{{- .b }}`, { b: 'x' }, trimming), { text: `x${spaces}xx` });
});
