import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../src/report/text.ts';
import type { PlaneProof, Pull } from '../src/results/proof.ts';
import { storiesOf } from './stories.ts';
import { holdFile } from './update.ts';

/** The pulls and planes that may be unknown, by story; any other is a step back. */
const MAY_BE_UNKNOWN: Readonly<Record<string, readonly string[]>> = {
  'argo-environment-values': [
    'unknown (unknown-pull) pull eu dp-worker Application/worker-eu/image ghcr.io/acme/worker:1.0.0',
    'unknown (unknown-pull) pull us dp-worker Application/worker-us/image ghcr.io/acme/worker:1.0.0',
  ],
  'argo-service-values': [
    'unknown (unknown-pull) pull eu dp-labs Application/eu-agents/image ghcr.io/acme/agents:1.0.0',
    'unknown (unknown-pull) pull eu dp-labs Application/eu-openclaw/image ghcr.io/acme/openclaw:1.0.0',
  ],
  'openchoreo-v0.2': [
    'unknown (unknown-pull) plane acme/dp-eu null',
    'unknown (unknown-pull) pull dp-eu dp-acme-shop-development-12d45ec4 Deployment/api-development/main ghcr.io/acme/api:latest',
    'unknown (unknown-pull) pull dp-eu dp-acme-shop-development-12d45ec4 CronJob/report-development/main report-build-1',
  ],
  'openchoreo-v0.7': [
    'unknown (mistyped-pull-secret) plane acme/default null',
    'unknown (mistyped-pull-secret) pull default dp-acme-shop-development-12d45ec4 CronJob/report-development/main registry.acme.example/mirror/report:2.1.0',
  ],
  'openchoreo-v0.17': [
    'unknown (inert-pull-config) plane acme/default null',
    'unknown (inert-pull-config) pull default dp-acme-shop-development-12d45ec4 Deployment/api-development-20cc47bf/main ghcr.io/acme/api:1.0.0',
  ],
  'flux-refused-folder': [
    'unknown (unknown-pull) plane acme/eu ghcr.io/acme',
    'unknown (unknown-pull) pull eu dp-shop Deployment/web/main ghcr.io/acme/web:1.0.0',
  ],
};

for (const { name, folder, report, view } of await storiesOf()) {
  test(`${name}: the report is the expected one`, () => {
    const proofs = [...report.planes.map(planeLine), ...report.pulls.map(pullLine)];
    holdFile(`${folder}/expected.txt`, `${render(report, view)}\n${proofs.map((line) => `${line}\n`).join('')}`);
  });

  test(`${name}: nothing is unknown but what may be`, () => {
    const unknown = [
      ...report.planes.filter(({ verdict }) => verdict === 'unknown').map(planeLine),
      ...report.pulls.filter(({ verdict }) => verdict === 'unknown').map(pullLine),
    ];
    assert.deepEqual(unknown, MAY_BE_UNKNOWN[name] ?? []);
  });
}

function planeLine({ verdict, cause, dataPlane, prefix, counterexample, assumptions }: PlaneProof): string {
  const where = counterexample === null ? '' : ` in ${counterexample}`;
  return `${outcome(verdict, cause)} plane ${dataPlane} ${prefix}${where}${given(assumptions)}`;
}

function pullLine(pull: Pull): string {
  const { verdict, cause, cluster, namespace, workload, container, image, secret, authEntry, assumptions } = pull;
  const by = secret === null ? '' : ` by ${secret} ${authEntry}`;
  const where = `${cluster} ${namespace} ${workload.kind}/${workload.name}/${container}`;
  return `${outcome(verdict, cause)} pull ${where} ${image}${by}${given(assumptions)}`;
}

function outcome(verdict: string, cause: string | null): string {
  return cause === null ? verdict : `${verdict} (${cause})`;
}

function given(assumptions: readonly string[]): string {
  return assumptions.length === 0 ? '' : ` given ${assumptions.join('; ')}`;
}
