import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arranged, resource } from './gitops-repository.ts';

const OWN = 'server: https://kubernetes.default.svc';
const ANYWHERE = "destinations: [{namespace: '*', server: '*'}]";
const ANY_SOURCE = "sourceRepos: ['*']";

/** Why a pod of an Application is not known to be applied, as the end of a sentence. */
function refused(
  project: string,
  { destination = OWN, namespace = 'shop', beside = '', login = '' } = {},
): string | undefined {
  const spec = `spec: {${project}}\n`;
  const { landings } = arranged({
    'argocd/project.yaml': resource('AppProject', 'team', 'argocd', spec, 'argoproj.io/v1alpha1'),
    'argocd/app.yaml': resource(
      'Application',
      'web',
      'argocd',
      `spec:
  project: team
  source: {repoURL: "https://${login}git.example.com/Acme/gitops.git", path: web}
  destination: {${destination}, namespace: ${namespace}}
`,
      'argoproj.io/v1alpha1',
    ),
    'web/pod.yaml': resource('Pod', 'a'),
    ...(beside && { 'web/beside.yaml': beside }),
  });
  const pod = landings.find(({ originalName }) => originalName === 'a');
  return pod?.failing?.reason.replace(/^AppProject "team" does not permit (.*), so that .*$/, '$1');
}

test('what its project does not permit keeps an Application from being synced', () => {
  const to = (destinations: string, options = {}) => refused(`${ANY_SOURCE}, destinations: ${destinations}`, options);
  assert.equal(refused(`${ANY_SOURCE}, ${ANYWHERE}`), undefined);
  assert.equal(refused(ANY_SOURCE), 'namespace "shop"');
  assert.equal(refused(ANY_SOURCE, { namespace: 'ghp_0123456789' }), 'namespace "***"');
  assert.equal(to(`[{namespace: sh*, ${OWN}}]`), undefined);
  assert.equal(to(`[{namespace: prod, ${OWN}}, {namespace: shop, server: "https://other"}]`), 'namespace "shop"');
  assert.equal(to("[{namespace: '!shop', server: '*'}, {namespace: '*', server: '*'}]"), 'namespace "shop"');
  assert.equal(to("[{namespace: '!prod', server: '*'}, {namespace: '*', server: '*'}]"), undefined);
  assert.equal(to(`[{namespace: shop, ${OWN}}]`, { beside: resource('Pod', 'b', 'prod') }), 'namespace "prod"');
  assert.equal(to(`[{namespace: shop, ${OWN}}]`, { namespace: '""' }), 'a destination that names no namespace');
});

test('a cluster of which the files tell only the name or the server may be the one that a project permits', () => {
  const to = (permitted: string, destination: string) =>
    refused(`${ANY_SOURCE}, destinations: [{namespace: '*', ${permitted}}]`, { destination });
  assert.equal(to('name: in-cluster', OWN), undefined);
  assert.equal(to(OWN, 'name: in-cluster'), undefined);
  assert.equal(to('server: "https://eu.example"', 'name: in-cluster'), 'namespace "shop"');
  assert.equal(to('server: "https://eu.example"', 'name: eu'), undefined);
  assert.equal(to('name: us', 'name: eu'), 'namespace "shop"');
  assert.equal(to('name: e*', 'name: eu'), undefined);
  assert.equal(to('name: "!eu"', 'name: eu'), 'namespace "shop"');
  const either = (first: string) => to(`name: "${first}"}, {namespace: '*', name: '*'`, 'name: eu');
  assert.equal(either('us'), undefined);
  assert.equal(either('!us'), undefined);
  assert.equal(either('!eu'), 'namespace "shop"');
});

test('a project permits sources by globs of normal URLs', () => {
  const from = (repositories: string) => refused(`sourceRepos: ${repositories}, ${ANYWHERE}`);
  assert.equal(from('["https://git.example.com/acme/gitops"]'), undefined);
  assert.equal(from('["https://git.example.com/acme/*"]'), undefined);
  assert.equal(from('["https://git.example.com/other/*"]'), 'the source "https://git.example.com/Acme/gitops.git"');
  assert.equal(from('["!https://git.example.com/other"]'), undefined);
  const other = 'sourceRepos: ["https://git.example.com/other/*"]';
  const told = refused(`${other}, ${ANYWHERE}`, { login: 'bob:s3cret@' });
  assert.equal(told, 'the source "https://***@git.example.com/Acme/gitops.git"');
});

test('a project permits kinds, of those without a namespace none by default', () => {
  const kinds = (lists: string, beside = '') => refused(`${ANY_SOURCE}, ${ANYWHERE}${lists}`, { beside });
  const namespace = resource('Namespace', 'shop');
  assert.equal(kinds('', namespace), 'the kind Namespace');
  assert.equal(kinds(", clusterResourceWhitelist: [{group: '*', kind: '*'}]", namespace), undefined);
  assert.equal(kinds(", clusterResourceWhitelist: [{group: '', kind: Namespace}]", namespace), undefined);
  assert.equal(kinds(", namespaceResourceBlacklist: [{group: '', kind: Secret}]"), undefined);
  assert.equal(kinds(", namespaceResourceBlacklist: [{group: '', kind: P*}]"), 'the kind Pod');
  assert.equal(kinds(', namespaceResourceWhitelist: []'), 'the kind Pod');
  assert.equal(kinds(", namespaceResourceWhitelist: [{group: '', kind: Pod}]"), undefined);
});
