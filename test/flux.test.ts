import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceIgnoreOf } from '../src/gitops/flux/source-ignore.ts';
import { at, jsonOf, textAt } from '../src/yaml/node.ts';
import { repositoryOf } from './files.ts';
import { arranged, dataPlane, kustomization, landed, resource } from './gitops-repository.ts';

function flux(name: string, spec: string, namespace = 'flux-system'): string {
  const body = spec
    .trim()
    .split('\n')
    .map((line) => `  ${line}\n`)
    .join('');
  return resource('Kustomization', name, namespace, `spec:\n${body}`, 'kustomize.toolkit.fluxcd.io/v1');
}

const self = 'sourceRef: {kind: GitRepository, name: flux-system}';

function apps(files: Readonly<Record<string, string>>, without: readonly string[] = ['Kustomization']) {
  const arrangement = arranged(files);
  return {
    ...arrangement,
    landed: landed(arrangement).filter((line) => !without.some((kind) => line.includes(` ${kind}/`))),
  };
}

test('each folder below clusters is the entry point of a cluster', () => {
  const { landed, clusters, undeployed } = apps({
    'clusters/eu/apps.yaml': flux('apps', `path: ./apps\n${self}`),
    'clusters/eu/ns.yaml': resource('Namespace', 'eu-only'),
    'clusters/us/apps.yaml': flux('apps', `path: ./apps\n${self}\ntargetNamespace: shop`),
    'apps/web/pod.yaml': resource('Pod', 'web', 'apps'),
    'other/pod.yaml': resource('Pod', 'forgotten', 'x'),
  });
  assert.deepEqual(landed, ['eu - Namespace/eu-only', 'eu apps Pod/web', 'us shop Pod/web']);
  assert.deepEqual(
    clusters.map(({ name, evidence }) => [name, evidence]),
    [
      ['eu', 'an entry point deploys to it'],
      ['us', 'an entry point deploys to it'],
    ],
  );
  assert.deepEqual(undeployed, ['other/pod.yaml']);
});

/** Of each of two clusters, folders of entry points that deploy one of two pods. */
function twoClusters(...folders: readonly string[]): Readonly<Record<string, string>> {
  const entries = folders.map((folder, i) => [`${folder}/apps.yaml`, flux('apps', `path: ./apps/${i}\n${self}`)]);
  return {
    ...Object.fromEntries(entries),
    'apps/0/p.yaml': resource('Pod', 'a', 'x'),
    'apps/1/p.yaml': resource('Pod', 'b', 'x'),
  };
}

test('folders below that of clusters are clusters where each has what one cluster takes once', () => {
  const nested = twoClusters('clusters/prod/eu', 'clusters/prod/us');
  const landings = ['prod-eu x Pod/a', 'prod-us x Pod/b'];
  assert.deepEqual(apps(nested).landed, landings);
  const sync = (folder: string) => flux('flux-system', `path: ./${folder}\n${self}`);
  const syncs = Object.fromEntries(
    ['clusters/prod/eu', 'clusters/prod/us'].map((folder) => [`${folder}/flux-system/sync.yaml`, sync(folder)]),
  );
  assert.deepEqual(apps({ ...nested, ...syncs }).landed, landings);
  const beside = { 'clusters/prod/infra.yaml': flux('infra', `path: ./infra\n${self}`), 'infra/x.txt': '' };
  assert.deepEqual(new Set(apps({ ...nested, ...beside }).landed.map((line) => line.split(' ')[0])), new Set(['prod']));
  assert.deepEqual(apps(twoClusters('clusters/prod/eu', 'clusters/stage/eu')).landed, [
    'prod x Pod/a',
    'stage x Pod/b',
  ]);
});

test('folders that each hold what one cluster takes once are clusters, whatever they are called', () => {
  const pods = (...folders: readonly string[]) => apps(twoClusters(...folders)).landed;
  const landings = ['eu x Pod/a', 'us x Pod/b'];
  assert.deepEqual(pods('kubernetes/eu/flux', 'kubernetes/us/flux'), landings);
  assert.deepEqual(pods('eu/flux', 'us/flux'), landings);
  assert.deepEqual(pods('a/eu', 'b/us'), ['a x Pod/a', 'b x Pod/b']);
  assert.deepEqual(pods('flux/eu', 'flux'), ['default x Pod/a', 'default x Pod/b']);
  const sync = (folder: string) => flux('cluster', `path: ./${folder}\n${self}`);
  const synced = (...folders: readonly string[]) => ({
    ...twoClusters(...folders),
    ...Object.fromEntries(folders.map((folder) => [`${folder}/sync.yaml`, sync(folder)])),
  });
  assert.deepEqual(apps(synced('kubernetes/eu/flux', 'kubernetes/us/flux')).landed, landings);
  const plane = { 'planes/dp.yaml': dataPlane('default') };
  const known = { 'planes/dp.yaml': `${dataPlane('eu')}---\n${dataPlane('us')}` };
  const clusters = (files: Readonly<Record<string, string>>) =>
    apps({ ...twoClusters('kubernetes/eu/flux', 'kubernetes/us/flux'), ...files }).landed.filter((line) =>
      line.includes('Pod'),
    );
  assert.deepEqual(clusters(plane), ['default x Pod/a', 'default x Pod/b']);
  assert.deepEqual(clusters(known), landings);
});

test('folders of tenants are of one cluster where their kustomizations give each a namespace', () => {
  const tenant = flux('apps', `path: ./apps\n${self}`).replace('  namespace: flux-system\n', '');
  const tenants = Object.fromEntries(
    ['a', 'b'].flatMap((name) => [
      [`clusters/eu/tenants/${name}/apps.yaml`, tenant],
      [`clusters/eu/tenants/${name}/kustomization.yaml`, `namespace: ${name}\n${kustomization('apps.yaml')}`],
    ]),
  );
  const pod = { 'apps/p.yaml': resource('Pod', 'p', 'x') };
  assert.deepEqual(apps({ ...tenants, ...pod }).landed, ['eu x Pod/p']);
});

test('a folder below that of a cluster may name the data plane', () => {
  const planes = { 'control-plane/p.yaml': `${dataPlane('eu')}---\n${dataPlane('us')}` };
  const pods = (...folders: readonly string[]) =>
    apps({ ...twoClusters(...folders), ...planes }).landed.filter((line) => line.includes('Pod'));
  const landings = ['eu x Pod/a', 'us x Pod/b'];
  assert.deepEqual(pods('clusters/prod/eu', 'clusters/prod/us'), landings);
  assert.deepEqual(pods('clusters/prod/eu', 'clusters/stage/us'), landings);
  assert.deepEqual(pods('clusters/a/eu', 'clusters/b/eu'), ['a x Pod/a', 'b x Pod/b']);
});

test('what several root kustomizations share is deployed to the cluster that each is named after', () => {
  const variants = (folder: string, change = '') => ({
    [`${folder}/base/kustomization.yaml`]: kustomization('apps.yaml'),
    [`${folder}/base/apps.yaml`]: flux('apps', `path: ./apps/base\n${self}`),
    ...Object.fromEntries(
      ['eu', 'us'].map((name) => [
        `${folder}/${name}/kustomization.yaml`,
        `${kustomization('../base')}${change.replace('$', name)}patches:\n  - target: {kind: Kustomization}\n    patch: '- {op: replace, path: /spec/path, value: ./apps/${name}}'\n`,
      ]),
    ),
    'apps/eu/p.yaml': resource('Pod', 'a', 'x'),
    'apps/us/p.yaml': resource('Pod', 'b', 'x'),
  });
  const landings = ['eu x Pod/a', 'us x Pod/b'];
  assert.deepEqual(apps(variants('clusters')).landed, landings);
  assert.deepEqual(apps(variants('flux/overlays')).landed, landings);
  assert.deepEqual(apps(variants('flux/overlays', 'namePrefix: $-\n')).landed, ['default x Pod/a', 'default x Pod/b']);
});

test('a secret of what waits for ever is not known to be applied', () => {
  const reasons = (...dependsOn: readonly (readonly string[])[]) => {
    const names = ['a', 'b', 'c'];
    const waiting = (i: number) => `dependsOn: [${(dependsOn[i] ?? []).map((name) => `{name: ${name}}`).join(', ')}]`;
    const { landings } = apps({
      'clusters/eu/apps.yaml': names
        .map((name, i) => flux(name, `path: ./${name}\n${self}\n${waiting(i)}`))
        .join('---\n'),
      ...Object.fromEntries(names.map((name) => [`${name}/s.yaml`, resource('Secret', name, 'x')])),
    });
    return landings.flatMap(({ failing }) => failing?.reason ?? []);
  };
  const waits = (name: string, other: string, why: string) =>
    `Flux Kustomization "${name}" waits for "${other}", which ${why}`;
  assert.deepEqual(reasons([], ['a'], ['a', 'b']), []);
  assert.deepEqual(reasons(['a'], []), [waits('a', 'a', 'waits in turn')]);
  assert.deepEqual(reasons(['gone'], [], ['a']), [
    waits('a', 'gone', 'is not there'),
    waits('c', 'a', 'waits in turn'),
  ]);
  assert.deepEqual(reasons(['b'], ['a']), [waits('a', 'b', 'waits in turn'), waits('b', 'a', 'waits in turn')]);
});

test('the synchronisation that Flux bootstraps deploys itself and what lies around it', () => {
  const sync = `${resource('GitRepository', 'flux-system', 'flux-system', 'spec: {url: "ssh://git@example.com/o/r"}\n', 'source.toolkit.fluxcd.io/v1')}---\n`;
  const { landed } = apps({
    'clusters/eu/flux-system/gotk-sync.yaml': sync + flux('flux-system', `path: ./clusters/eu\n${self}`),
    'clusters/eu/flux-system/kustomization.yaml': kustomization('gotk-sync.yaml'),
    'clusters/eu/apps.yaml': flux('apps', `path: ./apps/eu\n${self}`),
    'apps/eu/kustomization.yaml': kustomization('pod.yaml'),
    'apps/eu/pod.yaml': resource('Pod', 'web', 'shop'),
    'apps/eu/draft.yaml': resource('Pod', 'draft', 'shop'),
  });
  assert.deepEqual(landed, ['eu flux-system GitRepository/flux-system', 'eu shop Pod/web']);
});

test('a data plane without a folder of its name describes the cluster that it is deployed to', () => {
  const { landed } = apps({
    'clusters/production/apps.yaml': flux('apps', `path: ./platform\n${self}`),
    'platform/dp.yaml': dataPlane('default'),
    'platform/s.yaml': resource('Secret', 's', 'x'),
  });
  assert.deepEqual(landed, ['production acme DataPlane/default', 'production x Secret/s']);
});

test('a data plane in a management cluster describes the cluster of its name', () => {
  const { landed } = apps({
    'clusters/mgmt/planes.yaml': flux('planes', `path: ./planes\n${self}`),
    'clusters/eu/apps.yaml': flux('apps', `path: ./apps\n${self}`),
    'planes/dp.yaml': dataPlane('plane-eu', 'eu'),
    'apps/s.yaml': resource('Secret', 's', 'x'),
  });
  assert.deepEqual(landed, ['plane-eu acme DataPlane/plane-eu', 'plane-eu x Secret/s']);
});

test('a kubeconfig names another cluster', () => {
  const { landed } = apps({
    'clusters/hub/eu.yaml': flux('eu', `path: ./apps\n${self}\nkubeConfig: {secretRef: {name: eu-kubeconfig}}`),
    'apps/s.yaml': resource('Secret', 's', 'x'),
  });
  assert.deepEqual(landed, ['eu x Secret/s']);
});

test("Flux's own cluster is another than the sole data plane that it reaches by a kubeconfig", () => {
  const remote = 'kubeConfig: {secretRef: {name: eu-kubeconfig}}';
  const { landed } = apps({
    'clusters/hub/planes.yaml': flux('planes', `path: ./planes\n${self}`),
    'clusters/hub/pull.yaml': flux('pull', `path: ./pull\n${self}`),
    'clusters/hub/apps.yaml': flux('apps', `path: ./apps\n${self}\n${remote}`),
    'planes/dp.yaml': dataPlane('eu'),
    'pull/s.yaml': resource('Secret', 's', 'x'),
    'apps/p.yaml': resource('Pod', 'p', 'x'),
  });
  assert.deepEqual(landed, ['eu acme DataPlane/eu', 'eu x Pod/p', 'hub x Secret/s']);
});

test('a folder without a kustomization is walked, and nested kustomizations are one resource each', () => {
  const { landed } = apps({
    'clusters/eu/apps.yaml': flux('apps', `path: ./apps\n${self}`),
    'apps/a.yaml': resource('Pod', 'a', 'x'),
    'apps/deep/er/b.yml': resource('Pod', 'b', 'x'),
    'apps/c.json': '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"c","namespace":"x"}}',
    'apps/nested/kustomization.yaml': kustomization('d.yaml'),
    'apps/nested/d.yaml': resource('Pod', 'd', 'x'),
    'apps/nested/e.yaml': resource('Pod', 'e', 'x'),
    'apps/.sourceignore': '/skipped/\n*.draft.yaml\n!keep.draft.yaml\n',
    'apps/skipped/f.yaml': resource('Pod', 'f', 'x'),
    'apps/g.draft.yaml': resource('Pod', 'g', 'x'),
    'apps/keep.draft.yaml': resource('Pod', 'keep', 'x'),
  });
  assert.deepEqual(landed, ['eu x Pod/a', 'eu x Pod/b', 'eu x Pod/d', 'eu x Pod/keep']);
});

test('a kustomization that asks for Helm fails under Flux, where the source is this repository', () => {
  const files = {
    'clusters/eu/apps.yaml': flux('apps', `path: ./apps\n${self}`),
    'apps/kustomization.yaml': `${kustomization('a.yaml')}helmCharts: [{name: web, repo: "https://charts.example.com", version: 1.0.0}]\n`,
    'apps/a.yaml': resource('Secret', 'a', 'x'),
  };
  const { faults, landings } = apps(files);
  assert.deepEqual(
    faults.map(({ kind, message, at: { path } }) => [kind, message, path]),
    [
      [
        'invalid',
        'Flux Kustomization "apps" can\'t have kustomize render the chart "web": Flux enables no Helm',
        'apps/kustomization.yaml',
      ],
    ],
  );
  assert.ok(landings.some(({ originalName, failing }) => originalName === 'a' && failing));
  const other = 'sourceRef: {kind: GitRepository, name: other}';
  assert.deepEqual(apps({ ...files, 'clusters/eu/apps.yaml': flux('apps', `path: ./apps\n${other}`) }).faults, []);
});

test('a source may leave out more than its files say, and take back what they leave out', () => {
  const ignore = '"# all\\n/*\\n!/apps\\n/apps/values.yaml\\n"';
  const { landed, landings } = apps(
    {
      'clusters/eu/apps.yaml': flux('apps', `path: ./apps\n${self}`),
      'clusters/eu/source.yaml': resource(
        'GitRepository',
        'flux-system',
        'flux-system',
        `spec:\n  url: https://git.example.com/x\n  ignore: ${ignore}\n`,
        'source.toolkit.fluxcd.io/v1',
      ),
      'apps/a.yaml': resource('Pod', 'a', 'x'),
      'apps/values.yaml': 'image: x\n',
      'apps/.sourceignore': '*.draft.yaml\n',
      'apps/g.draft.yaml': resource('Pod', 'g', 'x'),
      'apps/keep.draft.yaml': resource('Pod', 'keep', 'x'),
    },
    ['Kustomization', 'GitRepository'],
  );
  assert.deepEqual(landed, ['eu x Pod/a', 'eu x Pod/g', 'eu x Pod/keep']);
  assert.equal(
    landings.some(({ failing }) => failing),
    false,
  );
});

test('Flux leaves out what its own list names, in any folder', () => {
  const ignored = sourceIgnoreOf(repositoryOf({}));
  const named =
    '.git/x .gitignore .gitmodules .gitattributes a.jpg a.jpeg a.gif a.png a.wmv a.flv a.tar.gz a.zip .github/x ' +
    '.circleci/x .travis.yml .gitlab-ci.yml appveyor.yml .drone.yml cloudbuild.yaml codeship-services.yml ' +
    'codeship-steps.yml .goreleaser.yml .sops.yaml .flux.yaml a.zip/x.yaml';
  for (const name of named.split(' ')) assert.deepEqual([ignored(name), ignored(`apps/${name}`)], [true, true], name);
  for (const name of ['a.yaml', '.other/a.yaml', 'zip', 'appveyor.yaml', 'a.pngs', '.github'])
    assert.deepEqual([ignored(name), ignored(`apps/${name}`)], [false, false], name);
});

test('what a build reads and its source leaves out leaves open what Flux applies', () => {
  const why = (ignore: string, file = 'a.yaml') => {
    const { landings } = apps({
      'clusters/eu/apps.yaml': flux('apps', `path: ./apps\n${self}`),
      'apps/kustomization.yaml': `${kustomization('a.yaml')}configMapGenerator: [{name: made, files: [${file}]}]\n`,
      'apps/a.yaml': resource('Pod', 'a', 'x'),
      'apps/logo.png': 'x',
      '.sourceignore': ignore,
    });
    return landings.find(({ originalName }) => originalName === 'a')?.failing?.reason;
  };
  assert.equal(why('/other/\n'), undefined);
  assert.equal(why('/apps/a.yaml\n'), 'Flux leaves out "apps/a.yaml", which the build reads');
  assert.equal(why('/*\n!/apps\n'), undefined);
  assert.equal(why('', 'logo.png'), 'Flux leaves out "apps/logo.png", which the build reads');
});

test('what a source does not check out is not deployed', () => {
  const sparse = (folders: string, kustomize = '') => {
    const { landed, landings, clusters } = apps(
      {
        'clusters/eu/apps.yaml': `${flux('web', `path: ./apps/web\n${self}`)}---\n${flux('db', `path: ./apps/db\n${self}`)}`,
        'clusters/eu/source.yaml': resource(
          'GitRepository',
          'flux-system',
          'flux-system',
          `spec: {url: "https://git.example.com/x", sparseCheckout: ${folders}}\n`,
          'source.toolkit.fluxcd.io/v1',
        ),
        'apps/web/a.yaml': resource('Pod', 'a', 'x'),
        'apps/db/b.yaml': resource('Pod', 'b', 'x'),
        ...(kustomize && { 'apps/web/kustomization.yaml': kustomize }),
      },
      ['Kustomization', 'GitRepository'],
    );
    const doubts = landings.flatMap(({ failing }) => failing?.reason ?? []);
    return { landed, reasons: [...doubts, ...clusters.flatMap(({ open }) => open.map(({ reason }) => reason))] };
  };
  const both = { landed: ['eu x Pod/a', 'eu x Pod/b'], reasons: [] };
  assert.deepEqual(sparse('[]'), both);
  assert.deepEqual(sparse('[clusters, apps]'), both);
  assert.deepEqual(sparse('[./apps/web, apps/d]'), both);
  assert.deepEqual(sparse('[clusters, ./apps/web/]'), {
    landed: ['eu x Pod/a'],
    reasons: ['Flux leaves out all of "./apps/db"'],
  });
  assert.deepEqual(
    [...new Set(sparse('[apps/web]', kustomization('a.yaml', '../db/b.yaml')).reasons)],
    ['Flux leaves out "apps/db/b.yaml", which the build reads', 'Flux leaves out all of "./apps/db"'],
  );
});

test('a generated kustomization fails for what was meant to be a resource, where that is written', () => {
  const web = resource('Deployment', 'web', 'shop');
  const faults = (text: string) =>
    apps({
      'clusters/eu/flux-system/sync.yaml': flux('flux-system', `path: ./clusters/eu\n${self}`),
      'clusters/eu/web.yaml': text,
    }).faults.map(({ message, at }) => [message, at.path, text.slice(at.start, at.end)]);
  assert.deepEqual(faults(web), []);
  for (const [from, to, field, place] of [
    [/^kind:.*\n/m, '', 'kind', 'apiVersion'],
    ['  name: web\n', '', 'metadata.name', 'metadata'],
    ['metadata:', 'metadaat:', 'metadata', 'metadaat'],
  ] as const)
    assert.deepEqual(faults(web.replace(from, to)), [
      [`Flux refuses the folder for a resource without ${field}`, 'clusters/eu/web.yaml', place],
    ]);
  // What was never meant to be one does not tell that.
  for (const other of ['apiVersion: v2\nname: web\n', 'web:\n  image: web\n', '- a\n'])
    assert.deepEqual(faults(other), [], other);
});

test('a folder in a generated kustomization is one resource, whatever else it holds that Flux leaves out', () => {
  const landedWith = (files: Readonly<Record<string, string>>) =>
    apps({
      'clusters/eu/apps.yaml': flux('apps', `path: ./apps\n${self}`),
      'apps/web/kustomization.yaml': kustomization('a.yaml'),
      'apps/web/a.yaml': resource('Pod', 'a', 'x'),
      'apps/web/b.yaml': resource('Pod', 'b', 'x'),
      ...files,
    }).landed;
  for (const file of ['.sops.yaml', '.gitignore', 'architecture.png'])
    assert.deepEqual(landedWith({ [`apps/web/${file}`]: '' }), ['eu x Pod/a'], file);
  assert.deepEqual(landedWith({ '.sourceignore': '/apps/web/\n' }), []);
  assert.deepEqual(landedWith({ '.sourceignore': 'kustomization.yaml\n' }), ['eu x Pod/a', 'eu x Pod/b']);
});

test('a file that is no Kubernetes resource leaves open what Flux applies', () => {
  const { landings, clusters } = apps({
    'clusters/eu/apps.yaml': flux('apps', `path: ./apps\n${self}`),
    'apps/a.yaml': resource('Pod', 'a', 'x'),
    'apps/values.yaml': 'image: x\n',
  });
  const pod = landings.find(({ originalName }) => originalName === 'a');
  assert.match(pod?.failing?.reason ?? '', /values\.yaml/);
  assert.equal(clusters[0]?.open.length, 1);
});

test('variables come from the spec, from config maps and from secrets, in this order', () => {
  const postBuild = `postBuild:
  substitute: {own: inline, both: "inline"}
  substituteFrom:
    - {kind: ConfigMap, name: settings}
    - {kind: Secret, name: secrets}`;
  const data = 'data: {both: map, mapped: "a\\nb", twice: map}\n';
  const { landings, oversights } = apps({
    'clusters/eu/settings.yaml': resource('ConfigMap', 'settings', 'flux-system', data),
    'clusters/eu/secrets.yaml': resource(
      'Secret',
      'secrets',
      'flux-system',
      'data: {secret: Z2hjci5pbw==}\nstringData: {twice: secret}\n',
    ),
    'clusters/eu/apps.yaml': flux('apps', `path: ./apps\n${self}\n${postBuild}`),
    'apps/pod.yaml': resource(
      'Pod',
      '${own}',
      '${mapped}',
      'spec:\n  a: "${both} ${twice} ${secret} $${kept} ${none:-default} ${none}"\n  b: ${flag:=true}\n',
    ),
    'apps/kept.yaml': resource('Pod', '${own}', 'x\n  annotations: {kustomize.toolkit.fluxcd.io/substitute: disabled}'),
  });
  const texts = landings.filter(({ via }) => via.length > 0).map(({ root }) => JSON.stringify(jsonOf(root)));
  const pod = texts.find((text) => text.includes('"ab"')) ?? '';
  assert.match(pod, /"inline secret ghcr\.io \$\{kept\} default"/);
  assert.match(pod, /"name":"inline"/);
  assert.ok(texts.some((text) => text.includes('"${own}"')));
  assert.deepEqual(
    oversights.unsubstituted.map(({ variable, cluster, by }) => [variable, cluster, by.value]),
    [['none', 'eu', 'apps']],
  );
});

test('a value that is no plain text leaves unknown what it is put in, and whether anything is applied', () => {
  const { landings } = apps({
    'clusters/eu/apps.yaml': flux('apps', `path: ./apps\n${self}\npostBuild: {substitute: {v: "a: b", q: "'a: b'"}}`),
    'apps/a.yaml': resource('Pod', 'a', 'x', 'spec: {b: "${v}", c: "x ${v}", d: "${q}", e: "? ${v}"}\n'),
  });
  const pod = landings.find(({ originalName }) => originalName === 'a');
  assert.deepEqual(
    pod?.taints.map(({ field }) => field?.join('.')),
    ['spec.b', 'spec.c'],
  );
  assert.match(pod.failing?.reason ?? '', /makes other YAML/);
  assert.deepEqual(jsonOf(at(pod.root, 'spec') ?? pod.root), { b: '${v}', c: 'x ${v}', d: 'a: b', e: '? a: b' });
});

test('a quote in a value is none where Flux writes the text in such quotes', () => {
  const substituted = (text: string, value: string) => {
    const { landings } = apps({
      'clusters/eu/apps.yaml': flux(
        'apps',
        `path: ./apps\n${self}\npostBuild: {substitute: {v: ${JSON.stringify(value)}}}`,
      ),
      'apps/a.yaml': resource('Pod', 'a', 'x', `spec: {b: ${JSON.stringify(text)}}\n`),
    });
    const pod = landings.find(({ originalName }) => originalName === 'a');
    return pod?.taints.length === 0 ? textAt(pod.root, 'spec', 'b')?.value : 'unknown';
  };
  assert.equal(substituted('{"a": "${v}"}', 'say "x"'), '{"a": "say "x""}');
  assert.equal(substituted('{"a": "${v}"}', "it's"), 'unknown');
  assert.equal(substituted("it's: ${v}", 'x'), "it's: x");
  assert.equal(substituted('\t${v}', "it's"), "\tit's");
  assert.equal(substituted('\t${v}', 'a\\n'), 'unknown');
  assert.equal(substituted('a\n${v}\n', 'it\'s "x" \\n'), 'a\nit\'s "x" \\n\n');
  assert.equal(substituted('a \n${v}\n', '"x"'), 'unknown');
});

test('a variable from a source that the repository lacks is unknown, even with a default', () => {
  const postBuild =
    'postBuild:\n  substitute: {known: yes-indeed}\n  substituteFrom: [{kind: ConfigMap, name: elsewhere}]';
  const { landings, oversights } = apps({
    'clusters/eu/apps.yaml': flux('apps', `path: ./apps\n${self}\n${postBuild}`),
    'apps/pod.yaml': resource('Pod', 'p', '${ns:-x}', 'spec: {a: "${known}"}\n'),
  });
  const pod = landings.find(({ originalName }) => originalName === 'p');
  assert.equal(pod?.effective.kind, 'unknown');
  assert.deepEqual(
    pod?.taints.map(({ field }) => field),
    [['metadata', 'namespace']],
  );
  assert.match(pod?.taints[0]?.reason ?? '', /the data of ConfigMap "elsewhere" is not in the repository/);
  assert.deepEqual(oversights.unsubstituted, []);
});

test('without variables nothing is substituted', () => {
  const { landings } = apps({
    'clusters/eu/apps.yaml': flux('apps', `path: ./apps\n${self}`),
    'apps/pod.yaml': resource('Pod', 'p', 'x', 'spec: {a: "${known}"}\n'),
  });
  assert.ok(landings.some(({ root }) => JSON.stringify(jsonOf(root)).includes('${known}')));
});

test('a variable is substituted wherever it stands in a tree, and however it is written', () => {
  const body = 'spec: {a: {b: [plain, {c: "\\x24{ENV}"}], d: e}, f: [["${ENV}"]], "${ENV}": {g: h}}\n';
  const { landings } = apps({
    'clusters/eu/all.yaml': flux('all', `path: ./all\n${self}\npostBuild: {substitute: {ENV: prod}}`),
    'all/thing.yaml': resource('Thing', 'one', 'x', body, 'example.com/v1'),
  });
  const thing = landings.find(({ originalName }) => originalName === 'one');
  assert.deepEqual(jsonOf(at(thing?.root, 'spec') ?? assert.fail()), {
    a: { b: ['plain', { c: 'prod' }], d: 'e' },
    f: [['prod']],
    prod: { g: 'h' },
  });
});

test('a parent substitutes in the paths of its children', () => {
  const { landed } = apps({
    'clusters/eu/all.yaml': flux('all', `path: ./all\n${self}\npostBuild: {substitute: {ENV: prod}}`),
    'all/web.yaml': flux('web', `path: ./apps/\${ENV}/web\n${self}`),
    'apps/prod/web/s.yaml': resource('Secret', 'prod', 'x'),
    'apps/test/web/s.yaml': resource('Secret', 'test', 'x'),
  });
  assert.deepEqual(landed, ['eu x Secret/prod']);
});

test('a suspended Kustomization deploys nothing and leaves the cluster open', () => {
  const { landed, clusters, undeployed } = apps({
    'clusters/eu/a.yaml': flux('a', `path: ./a\n${self}\nsuspend: true`),
    'a/s.yaml': resource('Secret', 's', 'x'),
  });
  assert.deepEqual(landed, []);
  assert.match(clusters[0]?.open[0]?.reason ?? '', /suspended/);
  assert.deepEqual(undeployed, ['a/s.yaml']);
});

test('a Kustomization that names neither a source nor a path deploys nothing', () => {
  const files = {
    'clusters/eu/a.yaml': flux('a', `path: ./a\n${self}`),
    'a/s.yaml': resource('Secret', 's', 'x'),
    'other/s.yaml': resource('Secret', 'other', 'x'),
  };
  const { landed } = apps({ ...files, 'config/testdata/empty.yaml': flux('empty', 'interval: 1h') });
  assert.deepEqual(landed, ['eu x Secret/s']);
});

test('a path that is no folder is a mistake where the source is this repository, else unknown', () => {
  const sure = apps({
    'clusters/eu/a.yaml': flux('a', `path: ./nowhere\n${self}`),
    'clusters/eu/b.yaml': flux('b', `path: ./b\n${self}`),
    'b/s.yaml': resource('Secret', 's', 'x'),
  });
  assert.deepEqual(
    sure.faults.map(({ kind, at }) => [kind, at.path]),
    [['missing-file', 'clusters/eu/a.yaml']],
  );
  const unsure = apps({
    'clusters/eu/a.yaml': flux('a', 'path: ./nowhere\nsourceRef: {kind: GitRepository, name: other}'),
    'clusters/eu/b.yaml': flux('b', `path: ./b\n${self}`),
    'b/s.yaml': resource('Secret', 's', 'x'),
  });
  assert.deepEqual(unsure.faults, []);
  assert.equal(unsure.clusters[0]?.open.length, 1);
});

test('a path that is no folder may be one in another branch or tag', () => {
  const faultsAt = (ref: string) =>
    arranged(
      {
        'clusters/eu/source.yaml': `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: apps, namespace: flux-system }
spec: { url: "https://git.example.com/acme/fleet", ref: ${ref} }
`,
        'clusters/eu/a.yaml': flux('a', 'path: ./nowhere\nsourceRef: {kind: GitRepository, name: apps}'),
        'b/s.yaml': resource('Secret', 's', 'x'),
      },
      { remotes: { 'git@git.example.com:acme/fleet.git': '' } },
    ).faults.length;
  assert.deepEqual(
    ['{branch: main}', '{}', '{branch: prod}', '{tag: v1}', '{branch: main, commit: abc}'].map(faultsAt),
    [1, 1, 0, 0, 0],
  );
});

test('a source that is mapped to a folder starts there', () => {
  const arrangement = arranged(
    {
      'clusters/eu/a.yaml': flux('a', 'path: ./prod\nsourceRef: {kind: OCIRepository, name: apps}'),
      'apps/prod/s.yaml': resource('Secret', 's', 'x'),
    },
    { sources: { apps: 'apps' } },
  );
  assert.ok(landed(arrangement).includes('eu x Secret/s'));
});

test('an artifact that a generator copies from the repository starts where it is copied from', () => {
  const generator = `spec:
  artifacts:
    - name: apps
      copy:
        - {from: "@repo/apps/base/**", to: "@artifact/base/"}
        - {from: "@repo/apps/prod/**", to: "@artifact/prod/"}
`;
  const { landed } = apps(
    {
      'clusters/eu/g.yaml': resource(
        'ArtifactGenerator',
        'g',
        'flux-system',
        generator,
        'source.extensions.fluxcd.io/v1beta1',
      ),
      'clusters/eu/a.yaml': flux('a', 'path: ./prod\nsourceRef: {kind: ExternalArtifact, name: apps}'),
      'apps/prod/s.yaml': resource('Secret', 's', 'x'),
    },
    ['Kustomization', 'ArtifactGenerator'],
  );
  assert.deepEqual(landed, ['eu x Secret/s']);
});

test('another repository is outside, whatever its paths are called', () => {
  const source = (url: string) =>
    resource('GitRepository', 'other', 'flux-system', `spec: {url: "${url}"}\n`, 'source.toolkit.fluxcd.io/v1');
  const files = (url: string) => ({
    'clusters/eu/source.yaml': source(url),
    'clusters/eu/a.yaml': flux('a', 'path: ./a\nsourceRef: {kind: GitRepository, name: other}'),
    'clusters/eu/b.yaml': flux('b', `path: ./b\n${self}`),
    'a/s.yaml': resource('Secret', 's', 'x'),
    'b/s.yaml': resource('Secret', 't', 'x'),
  });
  const remotes = { 'git@github.com:acme/fleet.git': '' };
  const secrets = (url: string) => landed(arranged(files(url), { remotes })).filter((line) => line.includes('Secret'));
  assert.deepEqual(secrets('https://github.com/acme/fleet'), ['eu x Secret/s', 'eu x Secret/t']);
  assert.deepEqual(secrets('https://github.com/acme/other.git'), ['eu x Secret/t']);
});

test('a source whose URL is a remote of a repository that is judged too lies in its folder', () => {
  const { landings, faults } = arranged(
    {
      'clusters/eu/source.yaml': resource(
        'GitRepository',
        'apps',
        'flux-system',
        'spec: {url: "ssh://git@github.com/acme/apps"}\n',
        'source.toolkit.fluxcd.io/v1',
      ),
      'clusters/eu/a.yaml': flux('a', 'path: ./shop\nsourceRef: {kind: GitRepository, name: apps}'),
      'apps/shop/s.yaml': resource('Secret', 's', 'x'),
    },
    { remotes: { 'https://github.com/acme/fleet': '', 'https://github.com/acme/apps.git': 'apps' } },
  );
  assert.deepEqual(faults, []);
  assert.ok(landings.some(({ cluster, originalName }) => cluster === 'eu' && originalName === 's'));
});

test('an encrypted file is an oversight where nothing decrypts it', () => {
  const sops = 'stringData: {a: "ENC[AES256_GCM,data:x]"}\nsops: {mac: "ENC[x]", lastmodified: "2026"}\n';
  const { oversights } = apps({
    'clusters/eu/a.yaml': flux('a', `path: ./a\n${self}`),
    'clusters/eu/b.yaml': flux('b', `path: ./b\n${self}\ndecryption: {provider: sops}`),
    'a/s.yaml': resource('Secret', 's', 'x', sops),
    'b/s.yaml': resource('Secret', 't', 'x', sops),
    'clusters/eu/c.yaml': flux('c', `path: ./c\n${self}`),
    'c/kustomization.yaml': 'secretGenerator: [{ name: u, files: [a=s.json, b=t.json] }]\n',
    'c/s.json': '{"data":"ENC[AES256_GCM,data:x]","sops":{"mac":"ENC[x]"}}',
    'c/t.json': '{}',
    'clusters/eu/d.yaml': flux('d', `path: ./d\n${self}`),
    'd/kustomization.yaml': 'secretGenerator: [{ name: v, files: [b=t.json, https://example.com/c] }]\n',
    'd/t.json': '{}',
  });
  assert.deepEqual(
    oversights.undecrypted.map(({ resource, by, cluster }) => [resource.value, resource.at.path, by.value, cluster]),
    [
      ['s', 'a/s.yaml', 'a', 'eu'],
      ['u', 'c/kustomization.yaml', 'c', 'eu'],
    ],
  );
});

test('what a kustomization patches into the Kustomization that builds it is in force', () => {
  const patched = (patch: string) => {
    const { landed, oversights } = apps({
      'clusters/eu/kustomization.yaml': 'resources: [flux-system, s.yaml]\n',
      'clusters/eu/flux-system/kustomization.yaml': `resources: [sync.yaml]\n${patch}`,
      'clusters/eu/flux-system/sync.yaml': flux('flux-system', `path: ./clusters/eu\n${self}`),
      'clusters/eu/s.yaml': resource(
        'Secret',
        's-${zone}',
        'x',
        'stringData: {a: "ENC[AES256_GCM,data:x]"}\nsops: {mac: "ENC[x]", lastmodified: "2026"}\n',
      ),
    });
    return [landed, oversights.undecrypted.map(({ by }) => by.value)];
  };
  const target = 'target: {kind: Kustomization, name: flux-system}';
  assert.deepEqual(patched(''), [['eu x Secret/s-${zone}'], ['flux-system']]);
  assert.deepEqual(
    patched(`patches:
- ${target}
  patch: '[{"op": "add", "path": "/spec/decryption", "value": {"provider": "sops"}}]'
- ${target}
  patch: '[{"op": "add", "path": "/spec/postBuild", "value": {"substitute": {"zone": "north"}}}]'
`),
    [['eu x Secret/s-north'], []],
  );
});

test('Kustomizations that deploy each other in a circle are deployed once', () => {
  const { landed } = apps({
    'a/k.yaml': flux('a', `path: ./b\n${self}`),
    'b/k.yaml': flux('b', `path: ./a\n${self}`),
    'b/s.yaml': resource('Secret', 's', 'x'),
  });
  assert.deepEqual(landed, ['default x Secret/s']);
});

test('files beside an entry point are applied with it', () => {
  const { landed } = apps({
    'flux/apps.yaml': flux('apps', `path: ./apps\n${self}`),
    'flux/s.yaml': resource('Secret', 'beside', 'x'),
    'apps/s.yaml': resource('Secret', 's', 'x'),
  });
  assert.deepEqual(landed, ['default x Secret/beside', 'default x Secret/s']);
});

test('a variable in a name or an image is told even where nothing is substituted', () => {
  const container = 'spec:\n  containers: [{name: c, image: "${registry}/app", command: ["echo ${HOME}"]}]\n';
  const { oversights } = apps({
    'clusters/eu/apps.yaml': flux('apps', `path: ./apps\n${self}`),
    'apps/pod.yaml': resource('Pod', 'p', '${ns}', container),
  });
  assert.deepEqual(
    oversights.unsubstituted.map(({ variable }) => variable),
    ['ns', 'registry'],
  );
});

test('a variable in a pattern is told even where nothing is substituted', () => {
  const pattern = '  annotations: { replicator.v1.mittwald.de/replicate-to: "${copies}", note: "${note}" }\n';
  const { oversights } = apps({
    'clusters/eu/apps.yaml': flux('apps', `path: ./apps\n${self}`),
    'apps/secret.yaml': resource('Secret', 'p', 'x', pattern),
  });
  assert.deepEqual(
    oversights.unsubstituted.map(({ variable }) => variable),
    ['copies'],
  );
});

test('a text that is one variable is shown where its value is written', () => {
  const settings = resource('ConfigMap', 'settings', 'flux-system', 'data: {registry: ghcr.io/acme/web}\n');
  const { landings } = apps({
    'clusters/eu/settings.yaml': settings,
    'clusters/eu/apps.yaml': flux(
      'apps',
      `path: ./apps\n${self}\npostBuild: {substituteFrom: [{kind: ConfigMap, name: settings}]}`,
    ),
    'apps/pod.yaml': resource('Pod', 'p', 'x', 'spec: {containers: [{name: c, image: "${registry}"}]}\n'),
  });
  const pod = landings.find(({ originalName }) => originalName === 'p');
  const image = at(pod?.root, 'spec', 'containers', 0, 'image');
  assert.equal(image?.path, 'clusters/eu/settings.yaml');
  assert.equal(settings.slice(image?.start, image?.end), 'ghcr.io/acme/web');
});

test('Kustomizations that rename themselves without end are not followed without end', () => {
  const endless = (name: string) =>
    flux(`${name}\${X}`, `path: ./k\n${self}\npostBuild: {substitute: {X: "\${X}${name}"}}`);
  const { landings } = apps({ 'k/a.yaml': endless('a'), 'k/b.yaml': endless('b') });
  assert.ok(landings.length < 100_000);
});

test('what two entry points deploy to one end is one object', () => {
  const { landed } = apps({
    'flux/all.yaml': flux('all', `path: ./apps\n${self}`),
    'flux/some.yaml': flux('some', `path: ./apps/some\n${self}\ntargetNamespace: x`),
    'apps/some/s.yaml': resource('Secret', 's', 'x'),
  });
  assert.deepEqual(landed, ['default x Secret/s']);
});

test('patches of the beta API leave what they patch unknown', () => {
  const { landings } = apps({
    'clusters/eu/apps.yaml': flux(
      'apps',
      `path: ./apps\n${self}\npatchesStrategicMerge: [{apiVersion: v1, kind: Pod, metadata: {name: p}}]`,
    ),
    'apps/all.yaml': `${resource('Pod', 'p', 'x')}---\n${resource('Secret', 's', 'x')}`,
  });
  const tainted = landings.filter(({ taints }) => taints.length > 0).map(({ originalName }) => originalName);
  assert.deepEqual(tainted, ['p']);
});

test('what a child is told by a variable that the files do not tell is unknown in what it builds', () => {
  const child = `path: ./web
${self}
targetNamespace: \${NS}
namePrefix: \${PRE}-
commonMetadata: {annotations: {note: "\${NOTE}"}}
images: [{name: app, newName: "ghcr.io/\${ORG}/app"}]
patches: [{patch: "{apiVersion: v1, kind: Pod, metadata: {name: web}, spec: {serviceAccountName: \\"\${SA}\\"}}"}]
postBuild: {substitute: {TAG: "\${VERSION}"}}
`;
  const { landings, oversights } = apps({
    'clusters/eu/apps.yaml': flux(
      'apps',
      `path: ./apps\n${self}\npostBuild: {substituteFrom: [{kind: ConfigMap, name: kept}]}\n`,
    ),
    'apps/web.yaml': flux('web', child),
    'web/pod.yaml': resource('Pod', 'web', undefined, 'spec: {containers: [{name: c, image: "app:${TAG}"}]}\n'),
  });
  const pod = landings.find(({ root }) => jsonOf(at(root, 'kind') ?? root) === 'Pod');
  assert.equal(pod?.effective.kind, 'unknown');
  const fields = pod?.taints.map(({ field = [] }) => field.join('.'));
  assert.deepEqual([...new Set(fields)].toSorted(), [
    'metadata.annotations.note',
    'metadata.name',
    'metadata.namespace',
    'spec.containers.0.image',
    'spec.serviceAccountName',
  ]);
  assert.deepEqual(oversights.unsubstituted, []);
});

test('common metadata is set over all else, with no variable replaced in it', () => {
  const spec = `path: ./web
${self}
commonMetadata: {annotations: {a: "\${X}", b: common}, labels: {kustomize.toolkit.fluxcd.io/substitute: disabled}}
postBuild: {substitute: {X: x}}
`;
  const { landings } = apps({
    'clusters/eu/web.yaml': flux('web', spec),
    'web/pod.yaml':
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n  annotations: {b: own, c: own}\ndata: {x: "${X}"}\n',
  });
  const map = landings.find(({ originalName, home }) => originalName === 'web' && home.path === 'web/pod.yaml');
  assert.ok(map);
  assert.deepEqual(jsonOf(at(map.root, 'metadata', 'annotations') ?? map.root), {
    a: '${X}',
    b: 'common',
    c: 'own',
  });
  assert.deepEqual(jsonOf(at(map.root, 'data') ?? map.root), { x: 'x' });
});

test('what Flux leaves as it is in the cluster is not known to be there', () => {
  const marked = (name: string, marks: string) =>
    `apiVersion: v1\nkind: Secret\nmetadata: {name: ${name}, namespace: x, ${marks}}\n`;
  const { landings } = apps({
    'clusters/eu/apps.yaml': flux('apps', `path: ./apps\n${self}`),
    'apps/a.yaml': marked('a', 'annotations: {kustomize.toolkit.fluxcd.io/reconcile: disabled}'),
    'apps/b.yaml': marked('b', 'labels: {kustomize.toolkit.fluxcd.io/ssa: Ignore}'),
    'apps/c.yaml': marked('c', 'annotations: {kustomize.toolkit.fluxcd.io/ssa: IfNotPresent}'),
    'apps/d.yaml': marked('d', 'annotations: {kustomize.toolkit.fluxcd.io/reconcile: enabled}'),
  });
  assert.deepEqual(
    landings.flatMap(({ originalName, failing }) => (failing ? [`${originalName}: ${failing.reason}`] : [])),
    [
      'a: Flux leaves it as it is in the cluster, since kustomize.toolkit.fluxcd.io/reconcile is disabled',
      'b: Flux leaves it as it is in the cluster, since kustomize.toolkit.fluxcd.io/ssa is Ignore',
    ],
  );
});

test('a child that Flux leaves as it is deploys nothing and leaves the cluster open', () => {
  const off = 'metadata:\n  annotations: {kustomize.toolkit.fluxcd.io/reconcile: disabled}\n';
  const { landed, clusters } = apps({
    'clusters/eu/all.yaml': flux('all', `path: ./all\n${self}`),
    'all/web.yaml': flux('web', `path: ./web\n${self}`).replace('metadata:\n', off),
    'web/s.yaml': resource('Secret', 's', 'x'),
  });
  assert.deepEqual(landed, []);
  assert.match(clusters[0]?.open[0]?.reason ?? '', /^Flux leaves it as it is/);
});

test('a variable of a name or type that Flux refuses fails the build', () => {
  const faults = (substitute: string, data = '') => {
    const { faults: found } = apps({
      'clusters/eu/settings.yaml': resource('ConfigMap', 'settings', 'flux-system', `data: {${data}}\n`),
      'clusters/eu/apps.yaml': flux(
        'apps',
        `path: ./apps\n${self}\npostBuild: {substitute: {${substitute}}, substituteFrom: [{kind: ConfigMap, name: settings}]}`,
      ),
      'apps/pod.yaml': resource('Pod', 'p', 'x', 'spec: {a: "${A}"}\n'),
    });
    return found.map(({ kind, at: { path } }) => `${kind} in ${path}`);
  };
  assert.deepEqual(faults('A: "3", _b1: x', 'C: d'), []);
  for (const refused of ['my-var: x', '1A: x', 'A: 3', 'A: true'])
    assert.deepEqual(faults(refused), ['invalid in clusters/eu/apps.yaml'], refused);
  assert.deepEqual(faults('A: x', 'values.yaml: y'), ['invalid in clusters/eu/settings.yaml']);
});
