import type { Files } from './files.ts';
import { DEV, dockerConfig, EXTERNAL_SECRET, FETCHED, FLUX, FOLDERS, OVERLAYS, PROD, SINGLE } from './healthy.ts';

/** One way to break a healthy repository, and what is to be said of it. */
export interface Mutant {
  readonly name: string;
  readonly files: Files;
  readonly rule: string;
  /** Where the finding stands. */
  readonly at: { readonly path: string; readonly offset: number };
  /** Verdicts that are not `pulled`: planes by cluster, pulls by `cluster/workload`. */
  readonly verdicts: Readonly<Record<string, 'refused' | 'unknown'>>;
}

type Verdicts = Mutant['verdicts'];

/** Replaces text of one file; guillemets in the replacement mark where the finding stands. */
interface Change {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

const change = (path: string, from: string, to: string): Change => ({ path, from, to });
/** A file that is added, or replaces one. */
const file = (path: string, to: string): Change => ({ path, from: '', to });

function mutant(layout: Files, name: string, rule: string, verdicts: Verdicts, ...changes: readonly Change[]): Mutant {
  const files: Record<string, string> = { ...layout };
  let at: Mutant['at'] | undefined;
  for (const { path, from, to } of changes) {
    const before = from === '' ? '' : (files[path] ?? '');
    if (!before.includes(from)) throw new Error(`${name}: ${path} has no ${from}`);
    const after = before.replace(from, () => to);
    const offset = after.indexOf('«');
    if (offset >= 0) at = { path, offset };
    files[path] = after.replace('«', '').replace('»', '');
  }
  if (!at) throw new Error(`${name} has no place`);
  return { name, files, rule, at, verdicts };
}

const base64 = (text: string) => Buffer.from(text).toString('base64');
const payload = (text: string) => `  «.dockerconfigjson»: ${base64(text)}\n`;

const EU = 'clusters/eu/data-plane.yaml';
const SECRET = 'clusters/eu/pull-secret.yaml';
const API = 'clusters/eu/api.yaml';
const RELEASE = 'clusters/eu/replicator.yaml';
const TO = 'replicator.v1.mittwald.de/replicate-to';
const DATA = `  .dockerconfigjson: ${base64(dockerConfig('https://index.docker.io/v1/'))}\n`;
const ALL: Verdicts = { eu: 'refused', 'eu/api': 'refused', 'eu/report': 'refused' };
const OPEN: Verdicts = { eu: 'unknown', 'eu/api': 'unknown', 'eu/report': 'unknown' };
const ALONE: Verdicts = { eu: 'refused' };

const folders = (name: string, rule: string, verdicts: Verdicts, ...changes: readonly Change[]) =>
  mutant(FOLDERS, name, rule, verdicts, ...changes);

const replicateTo = (to: string) => change(SECRET, `${TO}: "dp-.*"`, `${TO}: ${to}`);

export const MUTANTS: readonly Mutant[] = [
  folders(
    'a plane names a misspelled secret',
    'dangling-secret-ref',
    ALONE,
    change(EU, 'secretRef: dockerhub-pull-secret', 'secretRef: «dockerhub-pul-secret»'),
  ),
  folders(
    'a plane names a secret of nowhere',
    'dangling-secret-ref',
    ALONE,
    change(EU, 'secretRef: dockerhub-pull-secret', 'secretRef: «ghcr-pull-secret»'),
  ),
  folders(
    'the secret has another name',
    'dangling-secret-ref',
    ALL,
    change(SECRET, 'name: dockerhub-pull-secret', 'name: dockerhub-pul-secret'),
    change(EU, 'secretRef: dockerhub-pull-secret', 'secretRef: «dockerhub-pull-secret»'),
  ),
  folders(
    'the secret is gone',
    'dangling-secret-ref',
    ALL,
    file(SECRET, ''),
    change(EU, 'secretRef: dockerhub-pull-secret', 'secretRef: «dockerhub-pull-secret»'),
  ),
  folders(
    'the secret is in the control plane',
    'secret-in-control-plane',
    ALL,
    file(SECRET, ''),
    file(
      'control-plane/pull-secret.yaml',
      (FOLDERS[SECRET] ?? '').replace('namespace: choreo-system', 'namespace: «choreo-system»'),
    ),
  ),
  folders(
    'the secret is in namespace default',
    'misplaced-pull-secret',
    {},
    change(SECRET, 'namespace: choreo-system', 'namespace: «default»'),
  ),
  folders(
    'the secret is in namespace default and stays there',
    'misplaced-pull-secret',
    ALL,
    change(SECRET, 'namespace: choreo-system', 'namespace: «default»'),
    change(SECRET, `  annotations:\n    ${TO}: "dp-.*"\n`, ''),
  ),
  folders(
    'the namespace of the secret ends in a space',
    'invalid-resource',
    ALL,
    change(SECRET, 'namespace: choreo-system', 'namespace: "«choreo-system »"'),
  ),
  folders(
    'the kind of the secret is misspelled',
    'invalid-resource',
    ALL,
    change(SECRET, 'kind: Secret', 'kind: «Secet»'),
  ),
  folders(
    'the kind of an environment is misspelled',
    'invalid-resource',
    {},
    change('control-plane/environments.yaml', 'kind: Environment', 'kind: «Enviroment»'),
  ),
  folders(
    'the kind of a pod is misspelled',
    'invalid-resource',
    { 'eu/api': 'refused' },
    change(API, 'kind: Deployment', 'kind: «deployment»'),
  ),
  folders(
    'the group of a pod is misspelled',
    'invalid-resource',
    { 'eu/api': 'refused' },
    change(API, 'apiVersion: apps/v1', 'apiVersion: «app/v1»'),
  ),
  folders(
    'the secret is Opaque',
    'mistyped-pull-secret',
    ALL,
    change(SECRET, 'type: kubernetes.io/dockerconfigjson', 'type: «Opaque»'),
  ),
  folders(
    'the secret has no type',
    'mistyped-pull-secret',
    ALL,
    change(SECRET, 'type: kubernetes.io/dockerconfigjson\n', ''),
    change(SECRET, 'name: dockerhub-pull-secret', 'name: «dockerhub-pull-secret»'),
  ),
  folders(
    'the key of the type is misspelled',
    'invalid-resource',
    ALL,
    change(SECRET, 'type: kubernetes.io', '«tpe»: kubernetes.io'),
  ),
  folders(
    'the type is indented too far',
    'invalid-resource',
    ALL,
    change(SECRET, 'type: kubernetes.io', '  «type»: kubernetes.io'),
  ),
  folders(
    'the type is misspelled',
    'mistyped-pull-secret',
    ALL,
    change(SECRET, 'type: kubernetes.io/dockerconfigjson', 'type: «kubernetes.io/DockerConfigJson»'),
  ),
  folders(
    'the type is of the legacy format',
    'malformed-pull-secret',
    ALL,
    change(SECRET, 'kubernetes.io/dockerconfigjson', 'kubernetes.io/dockercfg'),
    change(SECRET, '.dockerconfigjson', '«.dockerconfigjson»'),
  ),
  folders(
    'the data key lacks its dot',
    'malformed-pull-secret',
    ALL,
    change(SECRET, '  .dockerconfigjson', '  «dockerconfigjson»'),
  ),
  folders(
    'the data is no base64',
    'malformed-pull-secret',
    ALL,
    change(SECRET, DATA, `  «.dockerconfigjson»: '{"auths":{}}'\n`),
  ),
  folders(
    'the data is indented too little',
    'malformed-pull-secret',
    ALL,
    change(SECRET, '  .dockerconfigjson', '«.dockerconfigjson»'),
  ),
  folders('the data is no JSON', 'malformed-pull-secret', ALL, change(SECRET, DATA, payload('not json'))),
  folders('the data has no auths', 'malformed-pull-secret', ALL, change(SECRET, DATA, payload('{}'))),
  folders('the auths are empty', 'malformed-pull-secret', ALL, change(SECRET, DATA, payload('{"auths":{}}'))),
  folders(
    'the credential is empty',
    'malformed-pull-secret',
    ALL,
    change(SECRET, DATA, payload('{"auths":{"https://index.docker.io/v1/":{}}}')),
  ),
  folders(
    'the password is empty',
    'malformed-pull-secret',
    ALL,
    change(SECRET, DATA, payload(dockerConfig('https://index.docker.io/v1/', 'robot', ''))),
  ),
  folders(
    'auth is no base64',
    'malformed-pull-secret',
    ALL,
    change(SECRET, DATA, payload('{"auths":{"https://index.docker.io/v1/":{"auth":"%%"}}}')),
  ),
  folders(
    'auth disagrees with user name and password',
    'malformed-pull-secret',
    {},
    change(
      SECRET,
      DATA,
      payload(
        `{"auths":{"https://index.docker.io/v1/":{"username":"old","password":"old","auth":"${base64('a:b')}"}}}`,
      ),
    ),
  ),
  folders(
    'the auths are for another registry',
    'uncovered-registry',
    ALL,
    change(SECRET, DATA, payload(dockerConfig('ghcr.io'))),
  ),
  folders(
    'the auths are for a dead key',
    'uncovered-registry',
    ALL,
    change(SECRET, DATA, payload(dockerConfig('registry-1.docker.io'))),
  ),
  folders(
    'the plane pulls from another registry',
    'uncovered-registry',
    ALONE,
    change(EU, 'prefix: docker.io/acme', 'prefix: ghcr.io/acme'),
    change(SECRET, '  .dockerconfigjson', '  «.dockerconfigjson»'),
    file(API, ''),
    file('clusters/eu/report.yaml', ''),
  ),
  folders(
    'the prefix is misspelled, and the images are not',
    'uncovered-registry',
    ALONE,
    change(EU, 'prefix: docker.io/acme', 'prefix: docker.oi/acme'),
    change(SECRET, '  .dockerconfigjson', '  «.dockerconfigjson»'),
  ),
  folders(
    'the secret is not annotated',
    'unreplicated-pull-secret',
    ALL,
    change(SECRET, `  annotations:\n    ${TO}: "dp-.*"\n`, ''),
    change(SECRET, 'name: dockerhub-pull-secret', 'name: «dockerhub-pull-secret»'),
  ),
  folders(
    'the annotation has another version',
    'misspelled-annotation',
    ALL,
    change(SECRET, TO, '«replicator.v2.mittwald.de/replicate-to»'),
  ),
  folders(
    'the annotation has an underscore',
    'misspelled-annotation',
    ALL,
    change(SECRET, TO, '«replicator.v1.mittwald.de/replicate_to»'),
  ),
  folders(
    'the annotation says replication-to',
    'misspelled-annotation',
    ALL,
    change(SECRET, TO, '«replicator.v1.mittwald.de/replication-to»'),
  ),
  folders(
    'the annotation has another domain',
    'misspelled-annotation',
    ALL,
    change(SECRET, TO, '«replicator.v1.mittwald.com/replicate-to»'),
  ),
  folders(
    'the annotation is upper case',
    'misspelled-annotation',
    ALL,
    change(SECRET, TO, '«replicator.v1.mittwald.de/Replicate-To»'),
  ),
  folders('the annotation lacks its prefix', 'misspelled-annotation', ALL, change(SECRET, TO, '«replicate-to»')),
  folders(
    'the annotations are misspelled',
    'invalid-resource',
    ALL,
    change(SECRET, '  annotations:', '  «annotation»:'),
  ),
  folders(
    'the annotation is indented too little',
    'invalid-resource',
    ALL,
    change(SECRET, `  annotations:\n    ${TO}`, `  annotations:\n  «${TO}»`),
  ),
  folders(
    'the labels are indented too little, and the annotations stand below them',
    'invalid-resource',
    ALL,
    change(SECRET, '  labels:\n    app: pull', '«labels»:\n  app: pull'),
  ),
  folders(
    'the annotation is a label',
    'misplaced-annotation',
    ALL,
    change(SECRET, `    app: pull\n  annotations:\n    ${TO}: "dp-.*"\n`, `    «${TO}»: dp-all\n`),
  ),
  folders(
    'the annotation is a label whose value no label may have',
    'misplaced-annotation',
    ALL,
    change(SECRET, `    app: pull\n  annotations:\n    ${TO}: "dp-.*"\n`, `    «${TO}»: "dp-.*"\n`),
  ),
  folders('the pattern does not compile', 'invalid-namespace-pattern', ALL, replicateTo('"«dp-(?=x)»"')),
  folders('a comma tears the pattern', 'invalid-namespace-pattern', ALL, replicateTo('"«dp-[a-z]{1»,9}.*"')),
  folders('the pattern has smart quotes', 'invalid-namespace-pattern', ALL, replicateTo('«”dp-.*”»')),
  folders('the pattern is quoted twice', 'invalid-namespace-pattern', ALL, replicateTo(`'«"dp-.*"»'`)),
  folders('the pattern is a glob', 'unmatched-namespace', ALL, replicateTo('"«dp-*»"')),
  folders('the pattern is of another plane', 'unmatched-namespace', ALL, replicateTo('"«dp-other-.*»"')),
  folders('the pattern ends with the environment', 'unmatched-namespace', ALL, replicateTo('"«dp-.*-development»"')),
  folders(
    'the pattern covers what is there and not what may come',
    'unmatched-namespace',
    ALONE,
    replicateTo(`"«${DEV}»"`),
  ),
  folders(
    'the pattern is empty',
    'unmatched-namespace',
    ALL,
    replicateTo('«""»'.replace('«"', '"«').replace('"»', '»"')),
  ),
  folders('the pattern lets everything in', 'leaking-namespace-pattern', {}, replicateTo('"«.*»"')),
  folders('the pattern is a star', 'leaking-namespace-pattern', {}, replicateTo('"«*»"')),
  folders('an alternation escapes the anchors', 'leaking-namespace-pattern', {}, replicateTo('"«dp-.*|shop»"')),
  folders('one of two patterns leaks', 'leaking-namespace-pattern', {}, replicateTo('"dp-.*, «default»"')),
  folders(
    'the secret is filled from another one',
    'conflicting-replication',
    ALL,
    change(SECRET, `    ${TO}:`, `    replicator.v1.mittwald.de/replicate-from: default/base\n    «${TO}»:`),
  ),
  folders(
    'a flag leaves out the namespaces',
    'excluded-namespace',
    ALL,
    change(RELEASE, 'args: []', 'args: ["«--exclude-namespaces=dp-»"]'),
  ),
  folders(
    'a flag leaves out namespaces that are still to come',
    'excluded-namespace',
    ALONE,
    change(RELEASE, 'args: []', 'args: ["«--exclude-namespaces=kube-system,^dp-globex-.*»"]'),
  ),
  folders(
    'a flag switches secrets off',
    'excluded-namespace',
    ALL,
    change(RELEASE, 'args: []', 'args: ["«--replicate-secrets=false»"]'),
  ),
  folders(
    'a value switches secrets off',
    'excluded-namespace',
    ALL,
    change(RELEASE, 'args: []', 'replicationEnabled: {secrets: «false»}'),
  ),
  folders(
    'a flag is unknown',
    'excluded-namespace',
    ALL,
    change(RELEASE, 'args: []', 'args: ["«--namespaces=dp-.*»"]'),
  ),
  folders(
    'the kind of the release that installs the replicator is misspelled',
    'invalid-resource',
    {},
    change(RELEASE, 'kind: HelmRelease', 'kind: «HelmReleases»'),
  ),
  mutant(
    FETCHED,
    'the data plane beside one that fetches its secret does not parse',
    'unparsable-file',
    {},
    change(EU, '  namespace: acme', '    namespace«:» acme'),
  ),
  mutant(
    FETCHED,
    'a data plane has no apiVersion',
    'dangling-data-plane-ref',
    {},
    change(EU, 'apiVersion: core.choreo.dev/v1\n', ''),
    change('control-plane/environments.yaml', 'dataPlaneRef: eu', 'dataPlaneRef: «eu»'),
  ),
  folders(
    'the spec of a data plane stands in its metadata',
    'invalid-resource',
    {},
    change(EU, 'spec:\n  registry:', '  «registry»:'),
  ),
  folders('the metadata are misspelled', 'invalid-resource', ALL, change(SECRET, 'metadata:', '«metadaat»:')),
  folders(
    'nothing installs the replicator',
    'missing-replicator',
    {},
    file(RELEASE, ''),
    change(EU, 'name: eu', 'name: «eu»'),
  ),
  folders(
    'the replicator is denied',
    'missing-replicator',
    { ...ALL, us: 'refused', 'us/api': 'refused', 'us/report': 'refused' },
    file('pullproof.yaml', 'assume:\n  replicator: false\n'),
    change(EU, 'name: eu', 'name: «eu»'),
  ),
  folders(
    'an Opaque secret stands in the way',
    'occupied-name',
    ALL,
    file(
      'clusters/eu/own.yaml',
      `apiVersion: v1\nkind: Secret\nmetadata:\n  name: «dockerhub-pull-secret»\n  namespace: ${DEV}\nstringData:\n  a: b\n`,
    ),
  ),
  folders(
    'a pull secret is overwritten',
    'occupied-name',
    {},
    file(
      'clusters/eu/own.yaml',
      `apiVersion: v1\nkind: Secret\nmetadata:\n  name: «dockerhub-pull-secret»\n  namespace: ${DEV}\ntype: kubernetes.io/dockerconfigjson\ndata:\n${DATA}`,
    ),
  ),
  folders(
    'the prefix has a scheme',
    'malformed-prefix',
    ALONE,
    change(EU, 'prefix: docker.io/acme', 'prefix: «https://docker.io/acme»'),
  ),
  folders(
    'the prefix has a tag',
    'malformed-prefix',
    ALONE,
    change(EU, 'prefix: docker.io/acme', 'prefix: «docker.io/acme:latest»'),
  ),
  folders(
    'the prefix ends with a slash',
    'malformed-prefix',
    ALONE,
    change(EU, 'prefix: docker.io/acme', 'prefix: «docker.io/acme/»'),
  ),
  folders(
    'the prefix is upper case',
    'malformed-prefix',
    ALONE,
    change(EU, 'prefix: docker.io/acme', 'prefix: «docker.io/Acme»'),
  ),
  folders('the prefix is blank', 'malformed-prefix', ALONE, change(EU, 'prefix: docker.io/acme', 'prefix: "«"')),
  folders('the prefix is null', 'malformed-prefix', ALONE, change(EU, 'prefix: docker.io/acme', 'prefix«:')),
  folders(
    'the prefix is missing',
    'invalid-resource',
    ALONE,
    change(EU, '  registry:\n    prefix: docker.io/acme\n', '  «registry»:\n'),
  ),
  folders('the prefix is a number', 'invalid-resource', ALONE, change(EU, 'prefix: docker.io/acme', 'prefix: «5000»')),
  folders(
    'the secretRef is an object',
    'invalid-resource',
    ALONE,
    change(EU, 'secretRef: dockerhub-pull-secret', '«secretRef»:\n      name: dockerhub-pull-secret'),
  ),
  folders('the secretRef is misspelled', 'invalid-resource', ALONE, change(EU, 'secretRef:', '«secretref»:')),
  folders(
    'the registry stands twice',
    'invalid-resource',
    {},
    change(
      EU,
      '  kubernetesCluster:',
      '  «registry»:\n    prefix: docker.io/acme\n    secretRef: dockerhub-pull-secret\n  kubernetesCluster:',
    ),
  ),
  folders(
    'a pod field stands twice',
    'invalid-resource',
    {},
    change(API, '          image:', '          image: docker.io/acme/old:1\n          «image»:'),
  ),
  folders(
    'the plane names no secret',
    'missing-secret-ref',
    { eu: 'unknown' },
    change(EU, '    secretRef: dockerhub-pull-secret\n', ''),
    change(EU, 'docker.io/acme', '«docker.io/acme»'),
  ),
  folders(
    'the plane and its pods name no secret',
    'missing-secret-ref',
    { eu: 'unknown', 'eu/api': 'unknown' },
    change(EU, '    secretRef: dockerhub-pull-secret\n', ''),
    change(EU, 'docker.io/acme', '«docker.io/acme»'),
    change(API, '      imagePullSecrets:\n        - name: dockerhub-pull-secret\n', ''),
  ),
  folders(
    'a pod names no pull secret',
    'missing-image-pull-secret',
    { 'eu/api': 'refused' },
    change(API, '      imagePullSecrets:\n        - name: dockerhub-pull-secret\n', ''),
    change(API, 'image: docker.io', 'image: «docker.io'),
  ),
  folders(
    'a pod names a misspelled pull secret',
    'dangling-image-pull-secret',
    { 'eu/api': 'refused' },
    change(API, 'name: dockerhub-pull-secret', 'name: «dockerhub-pull-secre»'),
  ),
  folders(
    'a service account names a pull secret of nowhere',
    'dangling-image-pull-secret',
    { 'eu/report': 'refused' },
    change('clusters/eu/report.yaml', 'name: dockerhub-pull-secret', 'name: «quay-pull-secret»'),
  ),
  folders(
    'an image is upper case',
    'malformed-image',
    { 'eu/api': 'refused' },
    change(API, 'docker.io/acme/api:1.0', '«docker.io/acme/API:1.0»'),
  ),
  folders(
    'an image is blank',
    'malformed-image',
    { 'eu/api': 'refused' },
    change(API, 'docker.io/acme/api:1.0', '"«"'),
  ),
  folders(
    'an image has a scheme',
    'malformed-image',
    { 'eu/api': 'refused' },
    change(API, 'docker.io/acme/api:1.0', '«https://docker.io/acme/api:1.0»'),
  ),
  folders(
    'an image is of another organization',
    'foreign-image',
    {},
    change(API, 'docker.io/acme/api:1.0', '«docker.io/acme-evil/api:1.0»'),
  ),
  folders(
    'an image is of another registry',
    'foreign-image',
    { 'eu/api': 'unknown' },
    change(API, 'docker.io/acme/api:1.0', '«quay.io/acme/api:1.0»'),
  ),
  folders(
    'an image is a placeholder',
    'placeholder-image',
    { 'eu/api': 'unknown' },
    change(API, 'docker.io/acme/api:1.0', '«registry.example/temp-image-placeholder»'),
  ),
  folders(
    'an image under the prefix is a placeholder',
    'placeholder-image',
    {},
    change(API, 'docker.io/acme/api:1.0', '«docker.io/acme/placeholder:1»'),
  ),
  folders(
    'an image is on a registry of cluster DNS',
    'unreachable-registry',
    { 'eu/api': 'refused' },
    change(API, 'docker.io/acme/api:1.0', '«registry.tools.svc:5000/acme/api:1»'),
  ),
  folders(
    'the prefix is a registry of cluster DNS',
    'unreachable-registry',
    { eu: 'refused' },
    change(EU, 'docker.io/acme', '«registry.openchoreo-data-plane:5000/acme»'),
    file(API, ''),
    file('clusters/eu/report.yaml', ''),
  ),
  folders(
    'an environment names a plane of nowhere',
    'dangling-data-plane-ref',
    {},
    change('control-plane/environments.yaml', 'dataPlaneRef: eu', 'dataPlaneRef: «prd»'),
  ),
  folders(
    'two projects get one namespace',
    'colliding-namespaces',
    {},
    file(
      'control-plane/second.yaml',
      ['shop-a', 'shop']
        .map(
          (name) =>
            `apiVersion: core.choreo.dev/v1\nkind: Project\nmetadata:\n  name: ${name === 'shop' ? 'x' : '«shop-a»'}\n  namespace: acme\n`,
        )
        .join('---\n') +
        '---\napiVersion: core.choreo.dev/v1\nkind: Environment\nmetadata: {name: b, namespace: acme}\nspec: {dataPlaneRef: eu}\n---\napiVersion: core.choreo.dev/v1\nkind: Environment\nmetadata: {name: a-b, namespace: acme}\nspec: {dataPlaneRef: eu}\n',
    ),
  ),
  folders(
    'a project makes an illegal namespace',
    'illegal-namespace',
    {},
    file(
      'control-plane/more.yaml',
      'apiVersion: core.choreo.dev/v1\nkind: Project\nmetadata:\n  name: «shop.web»\n  namespace: acme\n',
    ),
  ),
  folders(
    'an environment makes illegal namespaces',
    'illegal-namespace',
    {},
    file(
      'control-plane/more.yaml',
      'apiVersion: core.choreo.dev/v1\nkind: Environment\nmetadata:\n  name: «prod.eu»\n  namespace: acme\nspec:\n  dataPlaneRef: eu\n',
    ),
  ),
  folders(
    'a plane has no version',
    'wrong-api-version',
    {},
    change(EU, 'apiVersion: core.choreo.dev/v1', 'apiVersion: «core.choreo.dev»'),
  ),
  folders(
    'a plane has a version of nowhere',
    'wrong-api-version',
    {},
    change(EU, 'apiVersion: core.choreo.dev/v1', 'apiVersion: «core.choreo.dev/v1beta1»'),
  ),
  folders(
    'a plane has a misspelled group',
    'wrong-api-version',
    {},
    change(EU, 'apiVersion: core.choreo.dev/v1', 'apiVersion: «core.chore.dev/v1»'),
  ),
  folders(
    'a plane holds a private key',
    'inline-cluster-credential',
    {},
    change(
      EU,
      '      apiServerUrl:',
      '      clientKey: «LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQo=»\n      apiServerUrl:',
    ),
  ),
  folders(
    'a pull secret is for pushing',
    'push-secret-for-pull',
    {},
    ...[EU, API, 'clusters/eu/report.yaml', SECRET].map((path) =>
      change(path, 'dockerhub-pull-secret', path === EU ? '«dockerhub-push-secret»' : 'dockerhub-push-secret'),
    ),
  ),
  folders(
    'a pull secret is named as no other',
    'nonconforming-secret-name',
    {},
    ...[EU, API, 'clusters/eu/report.yaml', SECRET].map((path) =>
      change(path, 'dockerhub-pull-secret', path === SECRET ? '«mysecret»' : 'mysecret'),
    ),
  ),
  folders(
    'a pull secret is used by nobody',
    'unused-pull-secret',
    {},
    file('clusters/eu/old.yaml', (FOLDERS[SECRET] ?? '').replace('dockerhub-pull-secret', '«quay-pull-secret»')),
  ),
  folders(
    'a resource is there twice',
    'conflicting-resource',
    {},
    file('clusters/eu/z.yaml', (FOLDERS[API] ?? '').replace('name: api', 'name: «api»')),
  ),
  folders(
    'a secret is there twice',
    'conflicting-resource',
    {},
    file('clusters/eu/z.yaml', (FOLDERS[SECRET] ?? '').replace('name: dockerhub', 'name: «dockerhub')),
  ),
  folders(
    'a pipeline crosses prefixes',
    'conflicting-prefix',
    {},
    change('clusters/us/data-plane.yaml', 'docker.io/acme', 'docker.io/acme-prod'),
    change('clusters/us/api.yaml', 'docker.io/acme', 'docker.io/acme-prod'),
    change('clusters/us/report.yaml', 'acme/report', 'acme-prod/report'),
    change('control-plane/project.yaml', 'name: production', 'name: «production»'),
  ),
  folders(
    'a pull secret belongs to no cluster',
    'unplaced-resource',
    {},
    file('shared/secret.yaml', (FOLDERS[SECRET] ?? '').replace('name: dockerhub', 'name: «dockerhub')),
  ),
  folders(
    'a manifest does not parse',
    'unparsable-file',
    {},
    file('clusters/eu/broken.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x\n«'),
  ),
  folders(
    'the data plane of one of two clusters does not parse',
    'unparsable-file',
    {},
    change(EU, '  namespace: acme', '    namespace«:» acme'),
  ),
  folders('the annotation is a boolean', 'invalid-resource', ALL, change(SECRET, `${TO}: "dp-.*"`, `${TO}: «true»`)),
  folders(
    'the data is cut short',
    'malformed-pull-secret',
    ALL,
    change(SECRET, DATA, `  «.dockerconfigjson»: ${base64(dockerConfig('docker.io')).slice(0, -3)}\n`),
  ),
  folders(
    'the data is encoded twice',
    'malformed-pull-secret',
    ALL,
    change(SECRET, DATA, payload(base64(dockerConfig('docker.io')))),
  ),
  folders(
    'the auths cover one image alone',
    'uncovered-registry',
    { eu: 'unknown', 'eu/report': 'refused' },
    change(SECRET, DATA, payload(dockerConfig('docker.io/acme/api'))),
  ),
  folders(
    'the auths cover what is there, but not all that may come',
    'uncovered-registry',
    { eu: 'unknown' },
    change(SECRET, DATA, payload(dockerConfig('docker.io/acme/api'))),
    file('clusters/eu/report.yaml', ''),
  ),
  folders(
    "a pod's list of pull secrets is misspelled",
    'invalid-resource',
    { 'eu/api': 'refused' },
    change(API, 'imagePullSecrets:', '«imagePullSecret»:'),
  ),
  folders(
    'the list of a service account is misspelled',
    'invalid-resource',
    { 'eu/report': 'refused' },
    change('clusters/eu/report.yaml', 'imagePullSecrets:', '«imagePullSecret»:'),
  ),
  folders(
    "a pod's pull secrets are texts",
    'invalid-resource',
    { 'eu/api': 'refused' },
    change(API, '- name: dockerhub-pull-secret', '- «dockerhub-pull-secret»'),
  ),
  folders(
    'a container has no image',
    'invalid-resource',
    {},
    change(API, 'name: main\n          image: docker.io/acme/api:1.0', '«name»: main'),
  ),
  folders(
    'an environment names a plane of another namespace',
    'dangling-data-plane-ref',
    {},
    change(
      'control-plane/environments.yaml',
      'namespace: acme\nspec:\n  dataPlaneRef: eu',
      'namespace: other\nspec:\n  dataPlaneRef: «eu»',
    ),
  ),
  folders(
    'the name of a plane begins with a capital',
    'invalid-resource',
    { Eu: 'refused' },
    change(EU, 'name: eu', 'name: «Eu»'),
  ),
  folders('a plane has no name', 'invalid-resource', { '': 'refused' }, change(EU, 'name: eu', '«nam»: eu')),
  folders(
    'a release is too old for its flag',
    'excluded-namespace',
    ALL,
    change(RELEASE, '2.12.4', '2.11.1'),
    change(RELEASE, 'args: []', 'args: ["«--exclude-namespaces=kube-system»"]'),
  ),
  folders(
    'an immutable secret stands in the way',
    'occupied-name',
    { 'eu/api': 'refused', 'eu/report': 'refused' },
    file(
      'clusters/eu/own.yaml',
      `apiVersion: v1\nkind: Secret\nmetadata:\n  name: «dockerhub-pull-secret»\n  namespace: ${DEV}\nimmutable: true\ntype: kubernetes.io/dockerconfigjson\ndata:\n  .dockerconfigjson: ${base64(dockerConfig('ghcr.io'))}\n`,
    ),
  ),
  folders(
    'two planes share a secret that covers one of them',
    'uncovered-registry',
    { eu: 'refused' },
    change(SECRET, '  .dockerconfigjson', '  «.dockerconfigjson»'),
    file(
      'clusters/eu/second.yaml',
      (FOLDERS[EU] ?? '').replace('name: eu', 'name: eu2').replace('docker.io/acme', 'ghcr.io/acme'),
    ),
  ),
  ...(
    [
      [
        'the name of an ExternalSecret',
        'name: dockerhub-pull-secret\n  namespace',
        '«nam»: dockerhub-pull-secret\n  namespace',
      ],
      ['the kind of its store', 'kind: ClusterSecretStore', 'kind: «ClusterSecretstore»'],
      ['its reference to a store', 'secretStoreRef:', '«secretStoreref»:'],
      ['its policy', 'creationPolicy: Owner', 'creationPolicy: «owner»'],
      ['its template', 'template:', '«templates»:'],
      ['its target', 'target:', '«targt»:'],
      ['its remote key', 'key: dockerhub', '«kee»: dockerhub'],
    ] as const
  ).map(([what, from, to]) =>
    mutant(FETCHED, `${what} is misspelled`, 'invalid-resource', ALL, change(SECRET, from, to)),
  ),
  mutant(
    FETCHED,
    'the kind of an ExternalSecret is misspelled',
    'invalid-resource',
    ALL,
    change(SECRET, 'kind: ExternalSecret', 'kind: «ExternalSecrets»'),
  ),
  mutant(
    FLUX,
    'the kind of a Flux Kustomization is misspelled',
    'invalid-resource',
    {},
    change('clusters/eu/apps.yaml', 'kind: Kustomization', 'kind: «Kustomizations»'),
  ),
  mutant(
    FETCHED,
    'an ExternalSecret names no store',
    'malformed-pull-secret',
    ALL,
    change(
      SECRET,
      '  secretStoreRef:\n    name: vault\n    kind: ClusterSecretStore\n',
      '  «secretStoreRef»:\n    kind: ClusterSecretStore\n',
    ),
  ),
  mutant(
    FETCHED,
    'an ExternalSecret asks for a value by no key',
    'invalid-resource',
    ALL,
    change(SECRET, 'remoteRef:\n        key: dockerhub', '«remoteRef»:\n        property: password'),
  ),
  mutant(
    FETCHED,
    'an ExternalSecret has no template',
    'mistyped-pull-secret',
    ALL,
    change(SECRET, (/ {4}template:.*?(?= {2}data:\n {4}-)/s.exec(EXTERNAL_SECRET) ?? [''])[0], ''),
    change(SECRET, 'target:\n    name: dockerhub', 'target:\n    name: «dockerhub'),
  ),
  mutant(
    FLUX,
    'the path of a Flux Kustomization is misspelled',
    'failing-build',
    { 'eu/api': 'unknown', 'eu/report': 'unknown' },
    change('clusters/eu/infrastructure.yaml', '  path:', '  «pth»:'),
  ),
  mutant(
    FLUX,
    'the namespace of a Flux Kustomization is misspelled',
    'failing-build',
    {},
    change('clusters/eu/apps.yaml', 'targetNamespace', '«targetNamepace»'),
  ),
  mutant(
    FLUX,
    'a Flux Kustomization has no path',
    'failing-build',
    OPEN,
    change('clusters/eu/infrastructure.yaml', '  path: ./infrastructure\n', ''),
    change('clusters/eu/infrastructure.yaml', 'name: infrastructure', 'name: «infrastructure'),
  ),
  mutant(
    SINGLE,
    'a sole plane names a misspelled secret',
    'dangling-secret-ref',
    ALONE,
    change('platform.yaml', 'secretRef: dockerhub-pull-secret', 'secretRef: «dockerhub-pull-secrt»'),
  ),
  mutant(
    SINGLE,
    'the kind of a sole plane is misspelled',
    'invalid-resource',
    { default: 'refused' },
    change('platform.yaml', 'kind: DataPlane', 'kind: «Dataplane»'),
  ),
  mutant(
    SINGLE,
    'one document of many has a glob',
    'unmatched-namespace',
    { ...ALL, 'eu/web': 'refused' },
    change('platform.yaml', '"dp-.*"', '"«dp-*»"'),
  ),
  mutant(
    OVERLAYS,
    'the secret of a base is Opaque',
    'mistyped-pull-secret',
    { ...ALL, us: 'refused', 'us/api': 'refused', 'us/report': 'refused' },
    change('base/pull-secret.yaml', 'kubernetes.io/dockerconfigjson', '«Opaque»'),
  ),
  mutant(
    OVERLAYS,
    'an overlay moves the secret',
    'misplaced-pull-secret',
    {},
    change('clusters/eu/kustomization.yaml', '- ../../base', '- base'),
    file('clusters/eu/base/kustomization.yaml', 'namespace: «platform»\nresources:\n  - ../../../base\n'),
  ),
  mutant(
    OVERLAYS,
    'a base no longer names its secret',
    'unreached-pull-secret',
    { ...ALL, us: 'refused', 'us/api': 'refused', 'us/report': 'refused' },
    change('base/kustomization.yaml', 'resources:\n  - pull-secret.yaml', '«resources»:'),
  ),
  mutant(
    OVERLAYS,
    'the namespace of an overlay is misspelled',
    'failing-build',
    OPEN,
    change('clusters/eu/app/kustomization.yaml', 'namespace:', '«namepace»:'),
  ),
  mutant(
    OVERLAYS,
    'a base names a file that is not there',
    'dangling-kustomization-resource',
    { ...OPEN, us: 'unknown', 'us/api': 'unknown', 'us/report': 'unknown' },
    change('base/kustomization.yaml', '- replicator.yaml', '- «replicaor.yaml»'),
  ),
  mutant(
    OVERLAYS,
    'a base names its secret in a comment',
    'unreached-pull-secret',
    { ...ALL, us: 'refused', 'us/api': 'refused', 'us/report': 'refused' },
    change('base/kustomization.yaml', '  - pull-secret.yaml', '  «# - pull-secret.yaml»'),
  ),
  mutant(
    OVERLAYS,
    'one overlay takes its images from elsewhere',
    'foreign-image',
    { 'eu/api': 'unknown' },
    change(
      'clusters/eu/app/kustomization.yaml',
      'namespace:',
      'images:\n  - name: docker.io/acme/api\n    newName: «quay.io/acme/api»\nnamespace:',
    ),
  ),
];

export const HEALTHY: Readonly<Record<string, Files>> = { FOLDERS, SINGLE, OVERLAYS, FETCHED, FLUX };
export const NAMESPACES = [DEV, PROD] as const;
