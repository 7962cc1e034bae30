import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartOpeningsOf } from '../src/resources/chart-pod.ts';
import { arranged, resource } from './gitops-repository.ts';

function helmRelease(name: string, namespace: string, spec: string): string {
  const body = spec
    .trim()
    .split('\n')
    .map((line) => `  ${line}\n`)
    .join('');
  return resource('HelmRelease', name, namespace, `spec:\n${body}`, 'helm.toolkit.fluxcd.io/v2');
}

function releaseOf(files: Readonly<Record<string, string>>) {
  const [release, other] = arranged(files).releases;
  assert.ok(release && !other);
  const { pullSecrets, images, namespace } = release;
  return {
    ...release,
    secrets: pullSecrets.map(({ value }) => value),
    texts: images.map(({ image }) => image.value),
    where: namespace.kind === 'known' ? namespace.namespace.value : namespace.kind,
  };
}

test('the values of a HelmRelease name pull secrets and images in its target namespace', () => {
  const file = helmRelease(
    'web',
    'flux-system',
    `
targetNamespace: shop
values:
  global:
    imagePullSecrets: [plain]
  imagePullSecrets:
    - name: ghcr
  image:
    registry: ghcr.io
    repository: acme/web
    tag: 1.2
    pullSecrets: [bitnami]
  worker:
    image: docker.io/acme/worker:3
  digested:
    image: {repository: quay.io/a/b, digest: "sha256:${'a'.repeat(64)}"}
  untagged:
    image: {repository: quay.io/a/c, pullPolicy: Always}
  disabled:
    enabled: false
    image: {repository: quay.io/a/d, tag: x}
    imagePullSecrets: [never]
  git: {repository: "https://github.com/a/b", tag: x}
`,
  );
  const { secrets, texts, where, tool, name, images } = releaseOf({ 'r.yaml': file });
  assert.deepEqual(secrets.toSorted(), ['bitnami', 'ghcr', 'plain']);
  assert.deepEqual(texts.toSorted(), [
    'docker.io/acme/worker:3',
    'ghcr.io/acme/web:1.2',
    `quay.io/a/b@sha256:${'a'.repeat(64)}`,
    'quay.io/a/c',
  ]);
  assert.deepEqual([where, tool, name.value], ['shop', 'HelmRelease', 'web']);
  const place = images.find(({ image }) => image.value.startsWith('ghcr.io'))?.image.at;
  assert.equal(file.slice(place?.start, place?.end), 'acme/web');
});

test('the options of pods are for the images of their controllers, those of all pods where a pod has none', () => {
  const image = (name: string) => `{ app: { image: { repository: ghcr.io/acme/${name}, tag: "1" } } }`;
  const file = helmRelease(
    'web',
    'shop',
    `
values:
  defaultPodOptions: { imagePullSecrets: [{ name: ghcr }] }
  controllers:
    web: { containers: ${image('web')} }
    worker: { pod: { imagePullSecrets: [{ name: other }] }, containers: ${image('worker')} }
`,
  );
  const { images } = releaseOf({ 'r.yaml': file });
  assert.deepEqual(
    images.map(({ image: { value }, pullSecrets }) => [value, pullSecrets.map((secret) => secret.value)]).toSorted(),
    [
      ['ghcr.io/acme/web:1', ['ghcr']],
      ['ghcr.io/acme/worker:1', ['other']],
    ],
  );
});

test('the pull secrets of a deployment are for the image beside it', () => {
  const file = helmRelease(
    'proxy',
    'shop',
    `
values:
  deployment: { imagePullSecrets: [{ name: ghcr }] }
  image: { registry: ghcr.io, repository: acme/proxy, tag: "3" }
`,
  );
  const [image] = releaseOf({ 'r.yaml': file }).images;
  assert.deepEqual(
    image?.pullSecrets.map(({ value }) => value),
    ['ghcr'],
  );
});

test('values come from config maps too, each at its place, and later ones win', () => {
  const settings =
    'data:\n  values.yaml: |\n    imagePullSecrets:\n      - name: from-map\n    image: {repository: a/b, tag: old}\n';
  const files = {
    'map.yaml': resource('ConfigMap', 'settings', 'shop', settings),
    'r.yaml': helmRelease(
      'web',
      'shop',
      'valuesFrom:\n  - {kind: ConfigMap, name: settings}\n  - {kind: ConfigMap, name: gone}\nvalues:\n  image: {tag: new}',
    ),
  };
  const { secrets, texts, pullSecrets, unread } = releaseOf(files);
  assert.deepEqual([secrets, texts], [['from-map'], ['a/b:new']]);
  const at = pullSecrets[0]?.at;
  assert.equal(at?.path, 'map.yaml');
  assert.equal(files['map.yaml'].slice(at?.start, at?.end), 'from-map');
  assert.deepEqual(
    unread.map(({ reason }) => reason),
    ['the values in ConfigMap "gone" are not known from the files'],
  );
});

const webChart = {
  'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
  'charts/web/values.yaml': 'image: {repository: a/web, tag: default}\n',
  'charts/web/values-prod.yaml': 'image: {repository: b/web}\n',
};

test('a release may name the files that bring the values of its chart', () => {
  const chartWith = (files: string) => `
chart:
  spec:
    chart: ./charts/web
    valuesFiles: [${files}]
    sourceRef: {kind: GitRepository, name: flux-system}
`;
  const textsOf = (files: string) =>
    releaseOf({ ...webChart, 'r.yaml': helmRelease('web', 'shop', chartWith(files)) }).texts;
  assert.deepEqual(textsOf('charts/web/values.yaml, charts/web/values-prod.yaml'), ['b/web:default']);
  assert.deepEqual(textsOf('./charts/web/values-prod.yaml'), []);
});

test('a chart may make what the charts make that it brings along by their path', () => {
  const { productions } = releaseOf({
    ...webChart,
    'charts/web/Chart.yaml': `${webChart['charts/web/Chart.yaml']}dependencies: [{name: lib, version: 1.0.0, repository: "file://../lib"}]\n`,
    'charts/lib/Chart.yaml':
      'apiVersion: v2\nname: lib\nversion: 1.0.0\ndependencies: [{name: web, repository: "file://../web"}]\n',
    'charts/lib/templates/secret.yaml': 'kind: Secret\nmetadata:\n  name: made\n',
    'r.yaml': helmRelease(
      'web',
      'shop',
      'chart: {spec: {chart: ./charts/web, sourceRef: {kind: GitRepository, name: flux-system}}}',
    ),
  });
  assert.deepEqual(
    productions.map(({ name }) => name),
    ['made'],
  );
});

test('a chart that is brought along gets no pull secrets but its own and global ones', () => {
  const { images } = releaseOf({
    ...webChart,
    'charts/web/Chart.yaml': `${webChart['charts/web/Chart.yaml']}dependencies: [{name: redis, alias: cache, version: 1.0.0}]\n`,
    'charts/web/values.yaml': `
global: {imagePullSecrets: [everywhere]}
imagePullSecrets: [outer]
worker: {image: ghcr.io/a/worker:1}
cache: {imagePullSecrets: [inner], image: ghcr.io/a/cache:1}
`,
    'r.yaml': helmRelease(
      'web',
      'shop',
      'chart: {spec: {chart: ./charts/web, sourceRef: {kind: GitRepository, name: flux-system}}}',
    ),
  });
  assert.deepEqual(
    images.map(({ image, pullSecrets }) => [image.value, pullSecrets.map(({ value }) => value).toSorted()]),
    [
      ['ghcr.io/a/cache:1', ['everywhere', 'inner']],
      ['ghcr.io/a/worker:1', ['everywhere', 'outer']],
    ],
  );
});

test('a release may refer to a HelmChart whose chart is in the repository', () => {
  const spec =
    'spec: {chart: ./charts/web, sourceRef: {kind: GitRepository, name: flux-system}, valuesFiles: [charts/web/values.yaml, charts/web/values-prod.yaml]}\n';
  const { texts, productions } = releaseOf({
    ...webChart,
    'charts/web/templates/secret.yaml': 'kind: Secret\nmetadata:\n  name: made\n',
    'chart.yaml': resource('HelmChart', 'web', 'flux-system', spec, 'source.toolkit.fluxcd.io/v1'),
    'r.yaml': helmRelease('web', 'shop', 'chartRef: {kind: HelmChart, name: web, namespace: flux-system}'),
  });
  assert.deepEqual(texts, ['b/web:default']);
  assert.deepEqual(
    productions.map(({ name }) => name),
    ['made'],
  );
});

test('a chart in the repository brings its values and may produce what its templates show', () => {
  const files = {
    'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'charts/web/values.yaml': 'image: {repository: a/web, tag: default}\nimagePullSecrets: []\n',
    'charts/web/templates/secrets.yaml':
      'apiVersion: v1\nkind: Secret\nmetadata:\n  labels:\n    {{- include "x" . | nindent 4 }}\n  name: {{ .Release.Name }}-pull-secret # x\n---\napiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata:\n  name: es\nspec:\n  target:\n    name: "fixed"\n---\nkind: Service\nmetadata: {name: s}\n',
    'r.yaml': helmRelease(
      'web',
      'shop',
      'chart:\n  spec:\n    chart: ./charts/web\n    sourceRef: {kind: GitRepository, name: flux-system}\nvalues:\n  imagePullSecrets: [{name: given}]',
    ),
  };
  const { secrets, texts, productions } = releaseOf(files);
  assert.deepEqual([secrets, texts], [['given'], ['a/web:default']]);
  assert.deepEqual(
    productions.map(({ kind, name }) => `${kind} ${name}`),
    ['Secret *-pull-secret', 'Secret fixed'],
  );
  assert.deepEqual(
    productions.map(({ at }) => new Map(Object.entries(files)).get(at.path)?.slice(at.start, at.end)),
    ['{{ .Release.Name }}-pull-secret', '"fixed"'],
  );
});

test('a chart may produce what resources of any kind of secret name, and what its actions spell', () => {
  const produced = (template: string, helpers = '') => {
    const files = {
      'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
      'charts/web/templates/_helpers.tpl': helpers,
      'charts/web/templates/a.yaml': template,
      'r.yaml': helmRelease(
        'web',
        'shop',
        'chart: {spec: {chart: ./charts/web, sourceRef: {kind: GitRepository, name: flux-system}}}',
      ),
    };
    const { productions, mentions } = releaseOf(files);
    const spelled = mentions.map(({ value: name, at }) => ({ name, at }));
    return [...productions, ...spelled].map(({ name, at }) => {
      const text = new Map<string, string>(Object.entries(files)).get(at.path)?.slice(at.start, at.end);
      return `${name}: ${text}`;
    });
  };
  const vault = 'kind: VaultStaticSecret\nmetadata:\n  name: v\nspec:\n  destination:\n    name: regcred # a\n';
  assert.deepEqual(produced(vault), ['v: v', 'regcred: regcred']);
  assert.deepEqual(produced('kind: PushSecret\nmetadata:\n  name: v\n'), []);
  const helpers =
    '{{- define "name" }}{{ default "regcred" .Values.a }}{{ printf "%s-pull" .b }}{{ printf "%s-%s" .b .c }}{{ end }}';
  const secret = 'kind: Secret\nmetadata:\n  name: {{ include "name" . }}\n';
  assert.deepEqual(produced(secret, helpers).toSorted(), [
    '*-pull: %s-pull',
    '*: {{ include "name" . }}',
    'name: name',
    'name: name',
    'regcred: regcred',
  ]);
  assert.deepEqual(produced(secret.replace(/\{.*/, 'fixed'), helpers), ['fixed: fixed']);
});

test('a chart names what it makes by its release', () => {
  const chart = {
    'chart/Chart.yaml': 'apiVersion: v2\nname: chart\nversion: 1.0.0\n',
    'chart/templates/s.yaml': 'kind: Secret\nmetadata:\n  name: {{ include "fullname" . }}\n',
  };
  const namesOf = (files: Readonly<Record<string, string>>) =>
    chartOpeningsOf(releaseOf({ ...chart, ...files })).flatMap(({ names }) => names);
  const application = (options: string) =>
    resource(
      'Application',
      'web',
      'argocd',
      `spec:\n  source: {repoURL: "https://git.example.com/x", path: chart, helm: {${options}}}\n  destination: {name: in-cluster}\n`,
      'argoproj.io/v1alpha1',
    );
  const flux = 'chart:\n  spec:\n    chart: chart\n    sourceRef: {kind: GitRepository, name: flux-system}\n';
  assert.deepEqual(namesOf({ 'a.yaml': application('') }), ['*web*']);
  assert.deepEqual(namesOf({ 'a.yaml': application('releaseName: shop') }), ['*shop*']);
  assert.deepEqual(namesOf({ 'r.yaml': helmRelease('web', 'shop', flux) }), ['*web*']);
  assert.deepEqual(namesOf({ 'r.yaml': helmRelease('web', 'shop', `releaseName: other\n${flux}`) }), ['*other*']);
});

test('a suspended release pulls nothing anew, and what changes a rendered chart is told', () => {
  const suspended = 'suspend: true\nvalues: {image: ghcr.io/a/b:1, imagePullSecrets: [c], secretName: d-e}';
  const { images, pullSecrets, mentions } = releaseOf({ 'r.yaml': helmRelease('web', 'shop', suspended) });
  assert.deepEqual([images, pullSecrets, mentions.map(({ value }) => value)], [[], [], ['d-e']]);
  const { unread } = releaseOf({ 'r.yaml': helmRelease('web', 'shop', 'postRenderers: [{kustomize: {}}]') });
  assert.match(unread[0]?.reason ?? '', /postRenderers/);
});

test('the values name what their chart may make, also by one word, and in manifests given as texts', () => {
  const mentionsOf = (values: string) => {
    const { mentions } = releaseOf({ 'r.yaml': helmRelease('web', 'shop', values) });
    return mentions.map(({ value }) => value);
  };
  const mentioned = (values: string) => {
    const found = mentionsOf(`values: ${values}`);
    assert.deepEqual(mentionsOf(`values: &anchored ${values}`), found);
    return found;
  };
  assert.deepEqual(mentioned('{ resources: [{ kind: Secret, metadata: { name: regcred } }] }'), ['regcred']);
  assert.deepEqual(mentioned('{ externalSecrets: { ghcr: { key: a } }, main: { on: x } }'), ['ghcr']);
  assert.deepEqual(mentioned('{ extra: ["kind: Secret\\nmetadata:\\n  name: regcred"] }'), ['regcred']);
  assert.deepEqual(mentioned('{ extra: ["kind: Secret\\nmetadata: {name: regcred}\\n"] }'), ['regcred']);
  assert.deepEqual(mentioned('{ imagePullSecret: { name: regcred, password: a } }'), ['regcred']);
  assert.deepEqual(mentioned('{ imagePullSecret: { name: regcred }, imagePullSecrets: [{ name: a-b }, c-d] }'), []);
  assert.deepEqual(mentioned('{ imagePullSecrets: [regcred], imageCredentials: { username: a } }'), ['regcred']);
  assert.deepEqual(mentioned('{ imagePullSecrets: [regcred], database: { username: a } }'), []);
});

test('the values of an Application come from files, parameters, and an object or else a text', () => {
  const spec = `spec:
  sources:
    - repoURL: https://charts.example.com
      chart: web
      helm:
        valueFiles: [$values/values/web.yaml, $values/values/gone.yaml]
        values: |
          imagePullSecrets: [text]
          image: {registry: quay.io}
        valuesObject: {pullSecrets: [object]}
        parameters:
          - {name: image.tag, value: parameter}
          - {name: "imagePullSecrets[0].name", value: from-parameter}
          - {name: "imagePullSecrets[1].name", value: from-another}
          - {name: "job.pullSecrets", value: "{one, two}"}
    - {repoURL: "https://git.example.com/x", ref: values}
    - {repoURL: "https://git.example.com/x", path: apps}
  destination: {name: eu, namespace: shop}
`;
  const { secrets, texts, where, cluster, unread } = releaseOf({
    'argo/app.yaml': resource('Application', 'web', 'argocd', spec, 'argoproj.io/v1alpha1'),
    'apps/pod.yaml': resource('Pod', 'p'),
    'values/web.yaml': 'image: {repository: a/web, tag: file}\n',
  });
  assert.deepEqual(secrets.toSorted(), ['from-another', 'from-parameter', 'object', 'one', 'two']);
  assert.deepEqual([texts, where, cluster], [['a/web:parameter'], 'shop', 'eu']);
  assert.equal(unread.length, 1);
});

test('a source with options of Helm is a chart, also in a repository that is not judged', () => {
  const sourced = (helm: string) =>
    arranged({
      'argo/app.yaml': `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: web, namespace: argocd}
spec:
  destination: {name: in-cluster, namespace: web}
  sources:
    - {repoURL: "oci://ghcr.io/acme/charts/web", path: ., ${helm}}
    - {repoURL: "https://git.example.com/acme/fleet", ref: values}
`,
      'argo/here.yaml': `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: here, namespace: argocd}
spec: {destination: {name: in-cluster}, source: {repoURL: "https://git.example.com/acme/fleet", path: here}}
`,
      'here/kustomization.yaml': 'resources: []\n',
      'values/web.yaml': 'image: {repository: ghcr.io/acme/web, tag: "1"}\nimagePullSecrets: [{name: regcred}]\n',
    });
  const { releases, clusters } = sourced('helm: {valueFiles: [$values/values/web.yaml, own.yaml]}');
  assert.deepEqual(
    releases.map(({ images, unread }) => [images.map(({ image }) => image.value), unread.map(({ reason }) => reason)]),
    [[['ghcr.io/acme/web:1'], ['the values file "own.yaml" is not in the repository']]],
  );
  assert.equal(clusters[0]?.open[0]?.reason, 'oci://ghcr.io/acme/charts/web is another repository');
  assert.deepEqual(sourced('directory: {recurse: true}').releases, []);
});

test('a chart whose templates deploy in turn leaves its cluster open', () => {
  const spec =
    'spec:\n  source: {repoURL: "https://git.example.com/x", path: root}\n  destination: {name: in-cluster}\n';
  const { clusters } = arranged({
    'argo/app.yaml': resource('Application', 'root', 'argocd', spec, 'argoproj.io/v1alpha1'),
    'root/Chart.yaml': 'apiVersion: v2\nname: root\nversion: 1.0.0\n',
    'root/templates/apps.yaml': '{{- range .Values.apps }}\nkind: Application\n{{- end }}\n',
  });
  assert.match(clusters[0]?.open[0]?.reason ?? '', /may deploy more than its files show/);
});

test('a hostile template takes no longer than its length', () => {
  const start = performance.now();
  const name = (text: string) => `kind: Secret\nmetadata:\n  name: ${text}\n`;
  const files = {
    'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'charts/web/templates/a.yaml': name(`a${' '.repeat(400_000)}b`),
    'charts/web/templates/b.yaml': name('{{'.repeat(200_000)),
    'charts/web/templates/c.yaml': `kind: VaultStaticSecret\n${' name: b'.repeat(100_000)}\n`,
    'r.yaml': helmRelease(
      'web',
      'shop',
      'chart: {spec: {chart: ./charts/web, sourceRef: {kind: GitRepository, name: flux-system}}}',
    ),
  };
  assert.equal(releaseOf(files).productions.length, 3);
  assert.ok(performance.now() - start < 5_000);
});

const CHART = { 'chart/Chart.yaml': 'apiVersion: v2\nname: chart\nversion: 1.0.0\n' };

function application(helm: string, more = ''): string {
  return `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: web, namespace: argocd }
spec:
  sources:
    - { repoURL: "https://git.example.com/acme/fleet.git", path: chart, helm: ${helm} }${more}
  destination: { name: in-cluster, namespace: shop }
`;
}

test('parameters are set in what the values before them give, lists included', () => {
  const parameters = [
    '{ name: "imagePullSecrets[0].name", value: first }',
    '{ name: "annotations.a\\\\.b/c", value: x }',
    '{ name: image.tag, value: $ARGOCD_APP_REVISION }',
    '{ name: "sidecars[1].image", value: "ghcr.io/acme/$ARGOCD_APP_NAME:1" }',
  ].join();
  const { secrets, texts, unread } = releaseOf({
    ...CHART,
    'argo/web.yaml': application(`{ valueFiles: ["\${ARGOCD_APP_NAME}.yaml"], parameters: [${parameters}] }`),
    'chart/web.yaml': `imagePullSecrets: [{ name: a }, { name: b }]
image: { repository: ghcr.io/acme/web, tag: old }
sidecars: [{ image: "ghcr.io/acme/side:1" }]
`,
  });
  assert.deepEqual(secrets, ['first', 'b']);
  assert.deepEqual(texts.toSorted(), ['ghcr.io/acme/side:1', 'ghcr.io/acme/web', 'ghcr.io/acme/web:1']);
  assert.deepEqual(unread, []);
});

test('a values file that is missing may be left out, and parameters may come from files', () => {
  const options = 'valueFiles: [absent.yaml, $values/web.yaml], fileParameters: [{ name: image.tag, path: tag.txt }]';
  const release = (helm: string, files: Readonly<Record<string, string>> = {}) => {
    const { texts, unread } = releaseOf({
      ...CHART,
      'argo/web.yaml': application(helm, '\n    - { repoURL: "https://git.example.com/acme/fleet.git", ref: values }'),
      'web.yaml': 'image: { repository: ghcr.io/acme/web, tag: old }\n',
      ...files,
    });
    return [...texts, ...unread.map(({ reason }) => reason)];
  };
  const file = { 'chart/tag.txt': 'new' };
  assert.deepEqual(release(`{ ${options}, ignoreMissingValueFiles: true }`, file), ['ghcr.io/acme/web:new']);
  assert.deepEqual(release(`{ ${options} }`, file), [
    'ghcr.io/acme/web:new',
    'the values file "absent.yaml" is not in the repository',
  ]);
  assert.deepEqual(release(`{ ${options}, ignoreMissingValueFiles: true }`), [
    'ghcr.io/acme/web:old',
    'the file "tag.txt" is not in the repository',
  ]);
});

test('a values file that is missing fails what Argo CD renders, where the repository is this one by its remote', () => {
  const faults = (helm: string, remotes: Readonly<Record<string, string>>) =>
    arranged({ ...CHART, 'argo/web.yaml': application(helm) }, { remotes }).faults.map(({ message }) => message);
  const own = { 'https://git.example.com/acme/fleet.git': '' };
  const message = 'Application "web" reads values from "absent.yaml", which is no file of the repository';
  assert.deepEqual(faults('{ valueFiles: [absent.yaml] }', own), [message]);
  assert.deepEqual(faults('{ valueFiles: [absent.yaml], ignoreMissingValueFiles: true }', own), []);
  assert.deepEqual(faults('{ valueFiles: [$ARGOCD_APP_REVISION.yaml, $v/a.yaml] }', own), []);
});

test('what Secrets give a HelmRelease is read from base64 too, in front of it', () => {
  const values = 'imagePullSecrets: [{ name: from-secret }]\nimage: ghcr.io/acme/web:1\n';
  const from = (data: string) => {
    const secret = resource('Secret', 'values', 'shop', data);
    const release = helmRelease('web', 'shop', 'valuesFrom: [{ kind: Secret, name: values }]');
    const { secrets, texts, images, unread } = releaseOf({ 's.yaml': secret, 'r.yaml': release });
    return {
      secrets,
      texts,
      unread: unread.length,
      at: images.map(({ image: { at } }) => secret.slice(at.start, at.end)),
    };
  };
  const base64 = Buffer.from(values).toString('base64');
  const found = { secrets: ['from-secret'], texts: ['ghcr.io/acme/web:1'], unread: 0 };
  assert.deepEqual(from(`data: { values.yaml: ${base64} }\n`), { ...found, at: [''] });
  assert.deepEqual(from(`stringData:\n  values.yaml: |\n    ${values.replace('\n', '\n    ')}`), {
    ...found,
    at: ['ghcr.io/acme/web:1'],
  });
  const unknown = { secrets: [], texts: [], unread: 1, at: [] };
  for (const text of [values.split('\n')[0], 'ENC[AES256_GCM,data:a]', '/////w=='])
    assert.deepEqual(from(`data: { values.yaml: '${text}' }\n`), unknown);
});

test('what ConfigMaps give a HelmRelease is set in its own values, left out, or unknown', () => {
  const from = (reference: string, data: string, flux = '') => {
    const { secrets, unread } = releaseOf({
      'clusters/eu/apps.yaml': resource(
        'Kustomization',
        'apps',
        'flux-system',
        `spec:\n  sourceRef: {kind: GitRepository, name: flux-system}\n  path: ./apps\n${flux}`,
        'kustomize.toolkit.fluxcd.io/v1',
      ),
      'apps/web.yaml': helmRelease(
        'web',
        'shop',
        `valuesFrom: [{ kind: ConfigMap, name: values, ${reference} }]\nvalues: { a: { imagePullSecrets: [{ name: own }] } }`,
      ),
      'apps/values.yaml': resource('ConfigMap', 'values', 'shop', `data: { ${data} }\n`),
    });
    return [...secrets.toSorted(), ...unread.map(({ reason }) => reason)];
  };
  assert.deepEqual(from('valuesKey: key, targetPath: "b.imagePullSecrets[0].name"', 'key: set'), ['own', 'set']);
  assert.deepEqual(from('valuesKey: absent, optional: true', 'key: set'), ['own']);
  assert.deepEqual(from('valuesKey: absent', 'key: set'), [
    'own',
    'the values in ConfigMap "values" are not known from the files',
  ]);
  const kept = '  postBuild: {substituteFrom: [{kind: ConfigMap, name: kept}]}\n';
  assert.deepEqual(from('valuesKey: key', 'key: "imagePullSecrets: [$' + '{PULL}]"', kept), [
    'own',
    '$' + '{PULL}: the data of ConfigMap "kept" is not in the repository',
  ]);
});
