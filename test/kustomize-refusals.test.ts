import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildKustomization } from '../src/gitops/kustomize/build.ts';
import { repositoryOf } from './files.ts';
import { REFUSALS } from './kustomize-refusals.ts';

for (const { name, files, faults } of REFUSALS)
  test(`kustomize ${faults.length > 0 ? 'refuses' : 'builds'} ${name}`, () => {
    const build = buildKustomization('k', repositoryOf(files));
    assert.deepEqual(
      build.faults.map(({ message }) => message),
      faults,
    );
  });
