import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../rules/index.ts';
import { judge } from '../src/judging/judge.ts';
import { repositoryOfTexts } from '../src/repository/repository.ts';
import { dataPlane, resource } from './gitops-repository.ts';

const CHART = `apiVersion: v2
name: choreo-dataplane
version: 0.1.0
dependencies:
  - name: kubernetes-replicator
    version: 2.11.1
    repository: https://helm.mittwald.de
`;

const HELM_RELEASE = resource(
  'HelmRelease',
  'data-plane',
  'choreo-system',
  'spec:\n  chart:\n    spec:\n      chart: ./charts/data-plane\n      sourceRef: {kind: GitRepository, name: flux-system}\n',
  'helm.toolkit.fluxcd.io/v2',
);

/** Whether a repository with one data plane is told that nothing installs the replicator. */
function isMissed(files: Readonly<Record<string, string>>): boolean {
  const texts = Object.entries({ 'plane.yaml': dataPlane('eu'), ...files });
  const repository = repositoryOfTexts(texts.map(([path, text]) => ({ path, text })));
  return judge(repository, undefined, rules).diagnostics.some(({ rule }) => rule === 'missing-replicator');
}

test('a chart that depends on the replicator installs it, whether or not the repository installs the chart', () => {
  assert.ok(isMissed({}));
  assert.ok(!isMissed({ 'charts/data-plane/Chart.yaml': CHART }));
  assert.ok(!isMissed({ 'charts/data-plane/Chart.yaml': CHART, 'release.yaml': HELM_RELEASE }));
});

test('another dependency is none of it, nor is one that its condition switches off', () => {
  const conditional = `${CHART}    condition: replication.enabled\n`;
  assert.ok(isMissed({ 'charts/data-plane/Chart.yaml': CHART.replace('kubernetes-replicator', 'reflector') }));
  const off = 'replication:\n  enabled: false\n';
  assert.ok(isMissed({ 'charts/data-plane/Chart.yaml': conditional, 'charts/data-plane/values.yaml': off }));
  assert.ok(!isMissed({ 'charts/data-plane/Chart.yaml': conditional }));
});
