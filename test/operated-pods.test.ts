import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judged } from './files.ts';
import { DEV, FOLDERS } from './healthy.ts';

/** Each image that a manifest of the healthy cluster pulls, with its verdict, and the errors and notes. */
function told(manifest: string): readonly string[] {
  const path = 'clusters/eu/made.yaml';
  const { diagnostics, pulls } = judged({ ...FOLDERS, [path]: manifest });
  return [
    ...pulls.filter(({ at }) => at.path === path).map(({ container, verdict }) => `${container} ${verdict}`),
    ...diagnostics.filter(({ at }) => at.path === path).map(({ rule, message }) => `${rule} ${message}`),
  ];
}

function manifest(kind: string, spec: string): string {
  const [apiVersion, name] = kind.split(' ');
  return `apiVersion: ${apiVersion}\nkind: ${name}\nmetadata: { name: x, namespace: ${DEV} }\nspec: ${spec}\n`;
}

const pod = (name: string, secret = '') =>
  `{ containers: [{ name: ${name}, image: docker.io/acme/${name}:1 }]${secret && `, imagePullSecrets: [{ name: ${secret} }]`} }`;
const GOOD = pod('good', 'dockerhub-pull-secret');
const BAD = pod('bad');
const MISSING = 'missing-image-pull-secret';

test('each template of a kind with several is judged', () => {
  const kinds: Readonly<Record<string, string>> = {
    'jobset.x-k8s.io/v1alpha2 JobSet': `{ replicatedJobs: [{ name: a, template: { spec: { template: { spec: ${GOOD} } } } }, { name: b, template: { spec: { template: { spec: ${BAD} } } } }] }`,
    'leaderworkerset.x-k8s.io/v1 LeaderWorkerSet': `{ leaderWorkerTemplate: { size: 2, leaderTemplate: { spec: ${GOOD} }, workerTemplate: { spec: ${BAD} } } }`,
    'batch.volcano.sh/v1alpha1 Job': `{ tasks: [{ template: { spec: ${GOOD} } }, { template: { spec: ${BAD} } }] }`,
    'kubeflow.org/v1 PyTorchJob': `{ pytorchReplicaSpecs: { Master: { template: { spec: ${GOOD} } }, Worker: { template: { spec: ${BAD} } } } }`,
  };
  for (const [kind, spec] of Object.entries(kinds)) {
    const [good, bad, finding, ...others] = told(manifest(kind, spec));
    assert.deepEqual([good, bad, others], ['good pulled', 'bad refused', []], kind);
    assert.equal(finding?.startsWith(MISSING), true, finding);
  }
  const cron = `{ template: { jobTemplate: { spec: { template: { spec: ${BAD} } } } } }`;
  assert.equal(told(manifest('apps.kruise.io/v1alpha1 AdvancedCronJob', cron))[0], 'bad refused');
});

test('images of pods that a controller puts together are told, and nothing is claimed of them', () => {
  const image = 'docker.io/acme/shop:1';
  const kinds: Readonly<Record<string, string>> = {
    'argoproj.io/v1alpha1 CronWorkflow': `{ workflowSpec: { templates: [{ name: a, container: { image: "${image}" } }] } }`,
    'argoproj.io/v1alpha1 Workflow': `{ templates: [{ name: a, script: { image: "${image}" } }] }`,
    'tekton.dev/v1 Task': `{ steps: [{ name: a, image: "${image}" }] }`,
    'serving.kserve.io/v1beta1 InferenceService': `{ predictor: ${pod('shop')} }`,
    'sparkoperator.k8s.io/v1beta2 SparkApplication': `{ image: "${image}", driver: {}, executor: {} }`,
    'postgresql.cnpg.io/v1 Cluster': `{ instances: 1, imageName: "${image}" }`,
  };
  for (const [kind, spec] of Object.entries(kinds)) {
    const [pull, note, ...others] = told(manifest(kind, spec));
    assert.match(pull ?? '', /image(?:Name)? unknown$/, kind);
    assert.match(note ?? '', /^unknown-pull the controller of \w+ decides with which pull secrets/, kind);
    assert.deepEqual(others, []);
  }
});

test('an image that a controller fills in is no malformed one', () => {
  for (const image of ['$(params.image)', '{{inputs.parameters.image}}', '$(params.registry)/shop'])
    assert.deepEqual(
      told(manifest('tekton.dev/v1 Task', `{ steps: [{ name: a, image: "${image}" }] }`)).length,
      2,
      image,
    );
});

test('what names no image of a pod is none', () => {
  assert.deepEqual(told(manifest('postgresql.cnpg.io/v1 Cluster', '{ instances: 1 }')), []);
  assert.deepEqual(told(manifest('image.toolkit.fluxcd.io/v1 ImageRepository', '{ image: docker.io/acme/shop }')), []);
});
