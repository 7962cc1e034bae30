import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operationsOf } from './operations.ts';

// What is loaded from here on is counted.
const { arranged, resource } = await import('./gitops-repository.ts');
const { judged, repositoryOf } = await import('./files.ts');
const { dataPlane, environment, project } = await import('./healthy.ts');
const { premisesOf } = await import('../src/judging/judge.ts');
const { joinWorld } = await import('../src/world/join.ts');

/** A pod with so many containers, and pull secrets that nobody declares. */
function pod(containers: number, secrets: number): string {
  const list = (count: number, item: (i: number) => object) =>
    JSON.stringify(Array.from({ length: count }, (_, i) => item(i)));
  return `apiVersion: v1
kind: Pod
metadata: { name: web, namespace: web }
spec:
  containers: ${list(containers, (i) => ({ name: `c${i}`, image: `ghcr.io/acme/a${i}:1` }))}
  imagePullSecrets: ${list(secrets, (i) => ({ name: `s${i}` }))}
`;
}

test('of a pod with more pull secrets than anyone names, none is tried', () => {
  const [tried] = judged({ 'a.yaml': pod(1, 100) }).diagnostics;
  assert.equal(tried?.rule, 'dangling-image-pull-secret');
  const { pulls } = judged({ 'a.yaml': pod(1, 101) });
  assert.match(pulls[0]?.proof.at(-1)?.message ?? '', /^of pods with more than 100 pull secrets none is tried/);
  assert.equal(pulls[0]?.verdict, 'unknown');
});

test('a pod of thousands of containers and pull secrets costs what it has of both', () => {
  const cost = (size: number) => operationsOf(() => judged({ 'a.yaml': pod(size, size) })).total;
  assert.ok(cost(2_000) < 2.3 * cost(1_000));
});

test('no more namespaces are predicted than any organization has', () => {
  const of = (declared: (name: string) => string) => Array.from({ length: 400 }, (_, i) => declared(`n${i}`));
  const text = [dataPlane('us'), ...of((name) => environment(name, 'us')), ...of(project)].join('---\n');
  const { facts, assumptions } = premisesOf(repositoryOf({ 'a.yaml': text }), undefined, []);
  assert.equal(joinWorld(facts, assumptions).predicted.length, 100_000);
});

function unfollowed(clusters: ReturnType<typeof arranged>['clusters']): number {
  return clusters.flatMap(({ open }) => open).filter(({ reason }) => /without end/.test(reason)).length;
}

test('overlays of one base land no more than a cluster can hold', () => {
  const files: Record<string, string> = {
    'base/kustomization.yaml': 'resources: [pods.yaml]\n',
    'base/pods.yaml': Array.from({ length: 500 }, (_, i) => resource('Pod', `p${i}`)).join('---\n'),
  };
  for (let i = 0; i < 100; i++) files[`o${i}/kustomization.yaml`] = `resources: [../base]\nnamespace: n${i}\n`;
  const { landings, clusters } = arranged(files);
  assert.ok(landings.length > 30_000 && landings.length < 32_000);
  assert.equal(unfollowed(clusters), 1);
});

test('what ApplicationSets multiply is told once and not followed', () => {
  const elements = JSON.stringify(Array.from({ length: 1_000 }, (_, i) => ({ a: `a${i}` })));
  const sets = Array.from({ length: 40 }, (_, i) =>
    resource(
      'ApplicationSet',
      `s${i}`,
      'argocd',
      `spec:
  generators: [{ list: { elements: ${elements} } }]
  template: { metadata: { name: "s${i}-{{a}}" }, spec: { destination: { name: in-cluster }, source: { repoURL: x, path: y } } }
`,
      'argoproj.io/v1alpha1',
    ),
  );
  const { landings, clusters } = arranged({ 'a.yaml': sets.join('---\n') });
  assert.ok(landings.length < 25_000);
  assert.equal(unfollowed(clusters), 1);
});

test('Secrets that are made in each of many namespaces are in unknown ones from some number on', () => {
  const external = (i: number) =>
    resource(
      'ClusterExternalSecret',
      `c${i}`,
      undefined,
      `spec:
  externalSecretName: s${i}
  namespaceSelectors: [{ matchLabels: { a: b } }]
  externalSecretSpec:
    target: { name: s${i}, template: { type: kubernetes.io/dockerconfigjson } }
    data: [{ secretKey: .dockerconfigjson, remoteRef: { key: a } }]
`,
      'external-secrets.io/v1',
    );
  const all = [
    ...Array.from({ length: 200 }, (_, i) => external(i)),
    ...Array.from({ length: 500 }, (_, i) => resource('Namespace', `n${i}`).replace(/\n$/, '\n  labels: { a: b }\n')),
  ];
  const { facts, assumptions } = premisesOf(repositoryOf({ 'a.yaml': all.join('---\n') }), undefined, []);
  const [cluster] = joinWorld(facts, assumptions).clusters;
  assert.ok(cluster?.held.get('n0/s0'));
  assert.equal(cluster?.held.get('n0/s199'), undefined);
});

test('values that many releases share are read for some, and open for the rest', () => {
  const values = Array.from({ length: 500 }, (_, i) => `k${i}: { image: { repository: ghcr.io/a/b${i}, tag: "1" } }`);
  const shared = resource('ConfigMap', 'v', 'web', `data:\n  values.yaml: |\n    ${values.join('\n    ')}\n`);
  const release = (i: number) =>
    resource(
      'HelmRelease',
      `r${i}`,
      'web',
      'spec:\n  chart: { spec: { chart: a, sourceRef: { kind: HelmRepository, name: h } } }\n  valuesFrom: [{ kind: ConfigMap, name: v }]\n',
      'helm.toolkit.fluxcd.io/v2',
    );
  const releases = Array.from({ length: 100 }, (_, i) => release(i));
  const found = arranged({ 'a.yaml': [shared, ...releases].join('---\n') }).releases;
  const read = found.filter(({ images }) => images.length > 0);
  assert.ok(read.length > 40 && read.length < 60);
  assert.ok(found.every(({ unread, images }) => unread.length > 0 === (images.length === 0)));
});

/** How many characters are searched for words while something runs. */
function searchedIn(run: () => void): number {
  const { indexOf, lastIndexOf } = String.prototype;
  let searched = 0;
  String.prototype.indexOf = function (this: string, word: string, from = 0) {
    const found = indexOf.call(this, word, from);
    searched += (found < 0 ? this.length : found) - from;
    return found;
  };
  String.prototype.lastIndexOf = function (this: string, word: string, from = this.length) {
    const found = lastIndexOf.call(this, word, from);
    searched += from - found;
    return found;
  };
  try {
    run();
  } finally {
    Object.assign(String.prototype, { indexOf, lastIndexOf });
  }
  return searched;
}

test('of many documents in one file, none is looked through for the sake of another', () => {
  for (const document of ['---\napiVersion: v1\nkind: Secret\nx: [\n', '---\napiVersion: v1\nkind: Secret\n']) {
    const text = document.repeat(1_000);
    assert.ok(searchedIn(() => judged({ 'a.yaml': text })) < 100 * text.length, document);
  }
});

/** Texts that an expression which begins anywhere in them, and ends nowhere, would be tried on again and again. */
const ENDLESS = ['/', '{{', '${a', '${'].map((piece) => `${piece.repeat(100_000)}:`);

test('no text takes long for what begins in it again and again', () => {
  const started = process.cpuUsage();
  for (const text of ENDLESS) {
    const quoted = JSON.stringify(text);
    const login = JSON.stringify({ auths: { 'ghcr.io': { username: 'a', password: text } } });
    const documents = [
      resource(
        'Secret',
        's',
        'web',
        `stringData: { .dockerconfigjson: ${JSON.stringify(login)} }\ntype: kubernetes.io/dockerconfigjson\n`,
      ),
      resource(
        'Application',
        'a',
        'argocd',
        `spec: { destination: { server: ${quoted} }, source: { repoURL: ${quoted}, path: ${quoted}, helm: { values: ${quoted} } } }\n`,
        'argoproj.io/v1alpha1',
      ),
    ];
    judged({ 'a.yaml': documents.join('---\n') });
  }
  const { user } = process.cpuUsage(started);
  assert.ok(user < 10_000_000, `${user / 1e6} s`);
});
