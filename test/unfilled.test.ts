import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Files, judged } from './files.ts';
import { arranged, resource } from './gitops-repository.ts';
import { DEV, FOLDERS } from './healthy.ts';

const SECRET = 'clusters/eu/pull-secret.yaml';
const API = 'clusters/eu/api.yaml';

/** The errors that a healthy repository has once a text of one file says something else, and the verdict of a pod. */
function told(path: string, from: string | RegExp, to: string, more: Files = {}): readonly string[] {
  const text = FOLDERS[path] ?? '';
  assert.notEqual(text.replace(from, ''), text);
  const files = { ...FOLDERS, ...more, [path]: text.replace(from, () => to) };
  const { diagnostics, pulls } = judged(files);
  const pull = pulls.find(({ at }) => at.path === API);
  return [
    `${pull?.verdict}`,
    ...(pull?.assumptions.filter((assumption) => /template/.test(assumption)) ?? []),
    ...diagnostics.filter(({ level }) => level === 'error').map(({ rule }) => rule),
  ];
}

test('what is filled in later is no mistake in files that nothing of the repository deploys', () => {
  assert.deepEqual(told(API, 'name: api', 'name: ${APP}'), ['pulled']);
  assert.deepEqual(told(API, 'spec:\n', 'spec:\n  replicas: ${REPLICAS}\n'), ['pulled']);
  assert.deepEqual(told(API, DEV, '"{{ namespace }}"'), ['unknown']);
  assert.deepEqual(told(API, '- name: dockerhub-pull-secret', '- name: ${PULL_SECRET}'), ['unknown']);
  assert.deepEqual(told(SECRET, 'dp-.*', '${NAMESPACES}'), ['unknown']);
  assert.deepEqual(told(SECRET, /dockerconfigjson: \S+/, 'dockerconfigjson: ${CONFIG}'), ['unknown']);
});

test('the literal parts of what a Secret is filled with tell what it covers', () => {
  const payload = (host: string) => `\nstringData:\n  .dockerconfigjson: '{"auths":{"${host}":{"auth":"\${AUTH}"}}}'\n`;
  const assumption = 'the template fills in a credential for docker.io';
  assert.deepEqual(told(SECRET, /\ndata:\n.*\n/, payload('docker.io')), ['pulled', assumption]);
  assert.deepEqual(told(SECRET, /\ndata:\n.*\n/, payload('ghcr.io')), ['refused', 'uncovered-registry']);
  assert.deepEqual(told(SECRET, /\ndata:\n.*\n/, '\nstringData:\n  .dockerconfigjson: ${CONFIG}\n'), ['unknown']);
});

test('Argo CD applies such texts as they are, and annotations and contents are texts of any sort', () => {
  const pod = resource('Pod', '${APP}', 'x');
  const note = 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: s\n  namespace: x\n  annotations: {a: "{{ b }}"}\n';
  const source = 'source: {repoURL: "https://git.example.com/o/r.git", path: a}';
  const application = resource(
    'Application',
    'a',
    'argocd',
    `spec: {${source}, destination: {namespace: x, server: "https://kubernetes.default.svc"}}\n`,
    'argoproj.io/v1alpha1',
  );
  const tainted = (files: Files) =>
    arranged(files).landings.flatMap(({ originalName, taints }) => (taints.length > 0 ? [originalName] : []));
  assert.deepEqual(tainted({ 'a/pod.yaml': pod, 'a/s.yaml': `${note}stringData: {t: "\${X}"}\n` }), ['${APP}']);
  assert.deepEqual(tainted({ 'a/pod.yaml': pod, 'argo/a.yaml': application }), []);
});
