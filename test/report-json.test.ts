import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { render } from '../src/report/json.ts';
import { diagnosticOf, reportOf, reports, spanIn, viewOf } from './reports.ts';

const schema = JSON.parse(readFileSync(new URL('../report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

const plane = { path: 'eu/plane.yaml', text: 'kind: DataPlane\nspec:\n  registry:\n    secretRef: regcred\n' };
const api = {
  path: 'eu/api.yaml',
  text: `kind: Deployment\nspec:\n  template:\n    spec:
      imagePullSecrets:\n        # the plane's
        - name:   regcred\n      containers:\n        - image: docker.io/acme/api:1\n`,
};
const at = spanIn(api, 'regcred');
const report = reportOf(
  [
    diagnosticOf(spanIn(plane, 'regcred'), {
      because: [{ message: 'the pod pulls with it', at }],
      help: 'add the secret',
    }),
  ],
  {
    planes: [
      {
        dataPlane: 'acme/eu',
        cluster: 'eu',
        prefix: 'docker.io/acme',
        secretRef: 'regcred',
        verdict: 'refused',
        counterexample: 'dp-0',
        cause: 'dangling-secret-ref',
        assumptions: [],
        at: spanIn(plane, 'DataPlane'),
        proof: [],
      },
    ],
    pulls: [
      {
        cluster: 'eu',
        dataPlane: 'acme/eu',
        namespace: 'dp-shop',
        workload: { kind: 'Deployment', name: 'api' },
        container: 'main',
        image: 'docker.io/acme/api:1',
        verdict: 'refused',
        cause: 'dangling-secret-ref',
        secret: null,
        authEntry: null,
        candidates: [],
        assumptions: ['namespace dp-shop exists'],
        at: spanIn(api, 'docker.io/acme/api:1'),
        proof: [{ step: 'pull-secret', status: 'fails', message: 'no secret "regcred" is in dp-shop', at }],
      },
    ],
  },
);

test('the example of docs/json.md is what is printed', () => {
  const skipped = { 'helm-template': 3 };
  const printed = render({ ...report, summary: { ...report.summary, skipped } }, viewOf([plane, api]));
  const example = readFileSync(new URL('../docs/json.md', import.meta.url), 'utf8').match(/```json\n([^`]*)```/)?.[1];
  assert.equal(printed, example);
});

test('every report keeps to the schema, and parses to what it says, lone surrogates apart', () => {
  fc.assert(
    fc.property(reports, ({ sources, report }) => {
      const json = JSON.parse(render(report, viewOf(sources)));
      const valid: boolean = validate(json);
      assert.ok(valid, JSON.stringify(validate.errors));
      assert.deepEqual(
        json.findings.map((finding: { message: string }) => finding.message),
        report.diagnostics.map(({ message }) => message.replace(/\p{Cs}/gu, '\ufffd')),
      );
      assert.deepEqual(
        json.pulls.map((pull: { image: string }) => pull.image),
        report.pulls.map(({ image }) => image.replace(/\p{Cs}/gu, '\ufffd')),
      );
    }),
  );
});

test('nothing in a string is active, and each plane, pull and finding has its line', () => {
  fc.assert(
    fc.property(reports, ({ sources, report }) => {
      const text = render(report, viewOf(sources));
      assert.doesNotMatch(text.replaceAll('\n', ''), /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      assert.doesNotMatch(text, /^\s*::|##\[|##vso\[/m);
      const items = [report.planes, report.pulls, report.diagnostics];
      assert.equal(text.split('\n').length - 1, 6 + items.reduce((sum, { length }) => sum + length, 0));
    }),
  );
});
