import { parseAllDocuments, stringify, type ToStringOptions, visit } from 'yaml';
import type { Files } from './files.ts';
import {
  account,
  cronJob,
  DEV,
  deployment,
  dockerConfig,
  FOLDERS,
  namespaces,
  PROD,
  pullSecret,
  SINGLE,
} from './healthy.ts';

/** A way to write a repository otherwise that changes nothing of what is deployed, or adds what does no harm. */
export interface Rewrite {
  readonly name: string;
  readonly files: Files;
}

const SECRET = 'clusters/eu/pull-secret.yaml';
const HUB = 'https://index.docker.io/v1/';
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Rewrites each file of the two-cluster repository. */
function each(name: string, rewrite: (text: string, path: string) => string): Rewrite {
  return {
    name,
    files: Object.fromEntries(Object.entries(FOLDERS).map(([path, text]) => [path, rewrite(text, path)])),
  };
}

function added(name: string, files: Files): Rewrite {
  return { name, files: { ...FOLDERS, ...files } };
}

function replaced(name: string, path: string, from: string | RegExp, to: string): Rewrite {
  return { name, files: { ...FOLDERS, [path]: (FOLDERS[path] ?? '').replace(from, to) } };
}

/** The documents of a text, each as a plain value. */
const values = (text: string): readonly unknown[] => parseAllDocuments(text).map((document) => document.toJS());

const emitted = (options: ToStringOptions) => (text: string) =>
  values(text)
    .map((value) => stringify(value, options))
    .join('---\n');

function reversed(text: string): string {
  return parseAllDocuments(text)
    .map((document) => {
      visit(document, { Map: (_, node) => void node.items.reverse() });
      return document.toString();
    })
    .join('---\n');
}

const flow = (text: string) =>
  values(text)
    .map((value) => JSON.stringify(value))
    .join('\n---\n');
const list = (text: string) => stringify({ apiVersion: 'v1', kind: 'List', items: values(text) });

const commented = (text: string) =>
  text.replace(/^(.*\S.*)$/gm, (line) => (line === '---' ? line : `# secretRef: old\n${line} # replicate-to: none`));

/** All files of a folder as one. */
function merged(): Rewrite {
  const files: Record<string, string> = {};
  for (const [path, text] of Object.entries(FOLDERS)) {
    const all = `${path.slice(0, path.lastIndexOf('/'))}/all.yaml`;
    files[all] = files[all] === undefined ? text : `${files[all]}---\n${text}`;
  }
  return { name: 'one file for each folder', files };
}

/** Each document in a file of its own, in folders of their own. */
function split(): Rewrite {
  const files: Record<string, string> = {};
  for (const [path, text] of Object.entries(FOLDERS)) {
    for (const [i, document] of text.split('---\n').entries()) files[path.replace('.yaml', `/${i}.yml`)] = document;
  }
  return { name: 'one file for each document', files };
}

/** The clusters as kustomizations, every file listed. */
function kustomized(): Rewrite {
  const files: Record<string, string> = { ...FOLDERS };
  for (const folder of ['clusters/eu', 'clusters/us', 'control-plane']) {
    const names = Object.keys(FOLDERS)
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => path.slice(folder.length + 1));
    files[`${folder}/kustomization.yaml`] = stringify({ resources: names });
  }
  return { name: 'kustomizations around the files', files };
}

const anchored = pullSecret()
  .replace('name: dockerhub-pull-secret', 'name: &name dockerhub-pull-secret')
  .replace('app: pull', 'app: *name');
const merging = deployment('api', DEV)
  .replace('    matchLabels:\n      app: api\n', '    matchLabels: &labels\n      app: api\n')
  .replace('      labels:\n        app: api\n', '      labels:\n        <<: *labels\n');

const payload = (text: string) =>
  replaced('', SECRET, /\.dockerconfigjson: .*/, `.dockerconfigjson: ${base64(text)}`).files;
const named = (name: string, files: Files): Rewrite => ({ name, files });

const hook = (prefix: string) => `apiVersion: batch/v1
kind: Job
metadata:
  generateName: ${prefix}
  namespace: ${DEV}
  annotations: { argocd.argoproj.io/hook: PreSync }
spec:
  template:
    spec:
      restartPolicy: Never
      imagePullSecrets: [{ name: dockerhub-pull-secret }]
      containers: [{ name: main, image: docker.io/acme/migrate:1 }]
`;

export const REWRITES: readonly Rewrite[] = [
  added('a namespace in a namespace', {
    'clusters/eu/own.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata: { name: tools, namespace: tools }\n',
  }),
  added('hooks that get their names when they are created', {
    'clusters/eu/hooks.yaml': `${hook('migrate-')}---\n${hook('migrate-')}---\n${hook('seed')}`,
  }),
  each('documents in another order', (text) => text.split('---\n').reverse().join('---\n')),
  each('keys in another order', reversed),
  each('everything in double quotes', emitted({ defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })),
  each('everything in single quotes', emitted({ defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'QUOTE_SINGLE' })),
  each('another indentation', emitted({ indent: 4, indentSeq: false })),
  each('flow style', emitted({ collectionStyle: 'flow' })),
  each('JSON in YAML files', flow),
  named(
    'JSON files',
    Object.fromEntries(
      Object.entries(FOLDERS).flatMap(([path, text]) =>
        values(text).map((value, i) => [path.replace('.yaml', `-${i}.json`), JSON.stringify(value, null, 2)]),
      ),
    ),
  ),
  each('comments on every line', commented),
  each('CRLF at the end of lines', (text) => text.replaceAll('\n', '\r\n')),
  each('document marks', (text) => `---\n${text}...\n`),
  each('empty documents between', (text) => `---\n---\n${text}---\n# nothing\n---\n`),
  each('lists of resources', list),
  each('long text in folded blocks', emitted({ blockQuote: 'folded', lineWidth: 20, defaultStringType: 'PLAIN' })),
  merged(),
  split(),
  kustomized(),
  added('an anchor and an alias', { [SECRET]: anchored }),
  added('a merge key', { 'clusters/eu/api.yaml': merging }),
  replaced(
    'stringData in place of data',
    SECRET,
    /^data:\n.*\n/m,
    `stringData:\n  .dockerconfigjson: '${dockerConfig(HUB)}'\n`,
  ),
  replaced(
    'stringData as a block',
    SECRET,
    /^data:\n.*\n/m,
    `stringData:\n  .dockerconfigjson: |\n    ${dockerConfig(HUB)}\n`,
  ),
  replaced('base64 in lines', SECRET, /\.dockerconfigjson: (.{30})(.*)/, '.dockerconfigjson: |\n    $1\n    $2'),
  named('the legacy format', {
    ...FOLDERS,
    [SECRET]: pullSecret()
      .replace('kubernetes.io/dockerconfigjson', 'kubernetes.io/dockercfg')
      .replace(/\.dockerconfigjson: .*/, `.dockercfg: ${base64(JSON.stringify({ [HUB]: { auth: base64('a:b') } }))}`),
  }),
  named("Docker Hub's key without scheme", payload(dockerConfig('index.docker.io'))),
  named("Docker Hub's key as docker.io", payload(dockerConfig('docker.io'))),
  named("Docker Hub's key with a path", payload(dockerConfig('https://docker.io/acme/'))),
  named('an entry with auth alone', payload(JSON.stringify({ auths: { [HUB]: { auth: base64('robot:pw') } } }))),
  named('an entry without auth', payload(JSON.stringify({ auths: { [HUB]: { username: 'robot', password: 'pw' } } }))),
  named(
    'more entries than are needed',
    payload(JSON.stringify({ auths: { 'ghcr.io': { auth: base64('a:b') }, [HUB]: { auth: base64('a:b') } } })),
  ),
  replaced('a longer pattern', SECRET, '"dp-.*"', '"^dp-.*$"'),
  replaced('another pattern that is as wide', SECRET, '"dp-.*"', '"dp-.+"'),
  replaced('two patterns', SECRET, '"dp-.*"', `"dp-[a-m].*, dp-.*"`),
  replaced('a pattern for legal names', SECRET, '"dp-.*"', '"dp-[a-z0-9-]+"'),
  replaced(
    "a prefix by Docker Hub's other name",
    'clusters/us/data-plane.yaml',
    'docker.io/acme',
    'index.docker.io/acme',
  ),
  replaced(
    "the pull secret by the pod's account",
    'clusters/eu/api.yaml',
    /imagePullSecrets:\n.*\n/,
    'serviceAccountName: web\n',
  ),
  replaced('an image without its registry', 'clusters/eu/api.yaml', 'docker.io/acme/api:1.0', 'acme/api:1.0'),
  replaced('an image with tag and digest', 'clusters/eu/api.yaml', 'api:1.0', `api:1.0@sha256:${'0f'.repeat(32)}`),
  replaced('apiServerURL in capitals', 'clusters/eu/data-plane.yaml', 'apiServerUrl', 'apiServerURL'),
  added('resources that have nothing to do with pulls', {
    'clusters/eu/more.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings, namespace: ${DEV}}\ndata: {secretRef: none}\n---\napiVersion: v1\nkind: Secret\nmetadata: {name: token, namespace: ${DEV}}\nstringData: {token: x}\n---\napiVersion: v1\nkind: Service\nmetadata: {name: api, namespace: ${DEV}}\nspec: {ports: [{port: 80}]}\n`,
  }),
  added('a template that is no manifest yet', {
    'charts/app/templates/pod.yaml': 'apiVersion: v1\nkind: Pod\n{{- if .Values.on }}\nspec: {}\n{{- end }}\n',
  }),
  added('a README and a values file', { 'README.md': '# secretRef: x\n', 'values/app.yaml': 'image: quay.io/x/y\n' }),
  added('a third namespace of the plane', {
    'clusters/eu/more.yaml': `${namespaces('dp-manual')}---\n${deployment('api', 'dp-manual')}---\n${account('dp-manual')}---\n${cronJob('dp-manual')}`,
  }),
  added('a namespace that fills its own secret', {
    'clusters/eu/own.yaml': `apiVersion: v1\nkind: Secret\nmetadata:\n  name: dockerhub-pull-secret\n  namespace: team\n  annotations:\n    replicator.v1.mittwald.de/replicate-from: choreo-system/dockerhub-pull-secret\ntype: kubernetes.io/dockerconfigjson\ndata:\n  .dockerconfigjson: e30=\n`,
    [SECRET]: pullSecret().replace(
      '  annotations:\n',
      '  annotations:\n    replicator.v1.mittwald.de/replication-allowed: "true"\n    replicator.v1.mittwald.de/replication-allowed-namespaces: team\n',
    ),
  }),
  added('an image that is declared public', {
    'pullproof.yaml': 'assume:\n  publicImages: ["docker.io/library/**"]\n',
    'clusters/eu/api.yaml': `${deployment('api', DEV)}        - name: proxy\n          image: nginx:1.27\n`,
  }),
  added('a configuration that names the clusters', {
    'pullproof.yaml':
      'clusters:\n  eu: {paths: ["clusters/eu/**"], dataPlane: eu}\n  us: {paths: ["clusters/us/**"], dataPlane: us}\ncontrolPlane: {paths: ["control-plane/**"]}\n',
  }),
  named('a sole plane in one file', { 'all.yaml': Object.values(SINGLE).join('---\n') }),
  named('a sole plane with all of it in a list', {
    'all.json': JSON.stringify({ apiVersion: 'v1', kind: 'List', items: Object.values(SINGLE).flatMap(values) }),
  }),
  named(
    'other names of the clusters’ folders',
    Object.fromEntries(
      Object.entries(FOLDERS).map(([path, text]) => [
        path.replace('clusters/', 'deploy/prod/'),
        text.replaceAll(PROD, PROD),
      ]),
    ),
  ),
];
