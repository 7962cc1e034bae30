import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Files, judged } from './files.ts';
import { generationOf, TYPED } from './openchoreo-generations.ts';

/** What is found without notes, and the verdict of the only image. */
function found(files: Files): { readonly rules: readonly string[]; readonly verdict: string | undefined } {
  const { diagnostics, pulls } = judged(files);
  return {
    rules: diagnostics.filter(({ level }) => level !== 'note').map(({ rule }) => rule),
    verdict: pulls[0]?.verdict,
  };
}

function edited(files: Files, before: string, after: string): Files {
  const path = Object.keys(files).find((one) => files[one]?.includes(before));
  assert.ok(path, `a file has ${before}`);
  return { ...files, [path]: files[path]?.replace(before, () => after) ?? '' };
}

test('a pull secret as the type of any release makes it is pulled with', () => {
  for (const release of TYPED)
    assert.deepEqual(found(generationOf(release)), { rules: [], verdict: 'pulled' }, release);
});

const ways: readonly (readonly [rule: string, before: string, after: string])[] = [
  [
    'missing-image-pull-secret',
    'imagePullSecrets:\n                - name: ${parameters.pullSecret}\n',
    'hostNetwork: false\n',
  ],
  ['unrendered-pull-secret', 'target:\n            name: registry-pull-secret', 'target:\n            name: other'],
  ['mistyped-pull-secret', '            template: {type: kubernetes.io/dockerconfigjson}\n', ''],
  ['conditional-mismatch', '- id: pull-secret\n', '- id: pull-secret\n      includeWhen: ${parameters.replicas > 1}\n'],
  ['missing-secret-store', '  secretStoreRef: {name: openbao}\n', ''],
];

test('each way in which it breaks is told once of any release', () => {
  for (const release of TYPED)
    for (const [rule, before, after] of ways) {
      const files = edited(generationOf(release), before, after);
      assert.deepEqual(found(files), { rules: [rule], verdict: 'unknown' }, `${release}: ${after}`);
    }
});

test('parameters that do not fit the schema of their type leave the image unknown', () => {
  for (const release of TYPED)
    for (const value of ['two', '0']) {
      const files = generationOf(release, { component: `  parameters: {replicas: ${value}}\n` });
      assert.deepEqual(found(files), { rules: [], verdict: 'unknown' }, `${release}: ${value}`);
    }
});

test('an environment overrides no parameter from v0.9 on, and before that is not told', () => {
  for (const release of TYPED) {
    const field =
      TYPED.indexOf(release) < TYPED.indexOf('v1.0') ? 'componentTypeEnvOverrides' : 'componentTypeEnvironmentConfigs';
    const files = generationOf(release, { binding: `  ${field}: {pullSecret: other, cpu: 50m}\n` });
    const verdict = ['v0.7', 'v0.8'].includes(release) ? 'unknown' : 'pulled';
    assert.deepEqual(found(files), { rules: [], verdict }, release);
  }
});

test('imagePullSecretRefs beside a pull secret of the type is no error until v0.17, and removed later', () => {
  for (const release of TYPED) {
    const files = generationOf(release, { plane: '  imagePullSecretRefs: [registry-credentials]\n' });
    const isRemoved = TYPED.indexOf(release) >= TYPED.indexOf('v1.0');
    assert.deepEqual(found(files), { rules: isRemoved ? ['removed-field'] : [], verdict: 'pulled' }, release);
  }
});

const trait = `apiVersion: openchoreo.dev/v1alpha1
kind: Trait
metadata: {name: note, namespace: acme}
spec:
  patches:
    - target: {group: apps, version: v1, kind: Deployment}
      operations: [{op: add, path: /metadata/annotations, value: {note: "true"}}]
`;

test('a component has the traits that its type allows, and before v0.14 any where it lists none', () => {
  for (const release of TYPED) {
    const component = '  traits: [{name: note, instanceName: note}]\n';
    const files = { ...generationOf(release, { component }), 'trait.yaml': trait };
    const allowing = (traits: string) =>
      found(edited(files, '  workloadType: deployment\n', `  workloadType: deployment\n  allowedTraits: ${traits}\n`));
    assert.deepEqual(allowing('[{name: note}]'), { rules: [], verdict: 'pulled' }, release);
    const isByName = TYPED.indexOf(release) < TYPED.indexOf('v1.0');
    const byName = isByName ? { rules: [], verdict: 'pulled' } : { rules: ['invalid-resource'], verdict: 'unknown' };
    assert.deepEqual(allowing('[note]'), byName, release);
    assert.deepEqual(allowing('[{name: other}]'), { rules: [], verdict: 'unknown' }, release);
    const verdict = TYPED.indexOf(release) < TYPED.indexOf('v0.14') ? 'pulled' : 'unknown';
    assert.deepEqual(found(files), { rules: [], verdict }, release);
  }
});
