import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operationsOf } from './operations.ts';

// What is loaded from here on is counted.
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
