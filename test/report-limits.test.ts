import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { formats } from '../src/report/index.ts';
import type { Diagnostic } from '../src/results/diagnostic.ts';
import type { PlaneProof } from '../src/results/proof.ts';
import type { Source } from '../src/text/source.ts';
import { diagnosticOf, reportOf, viewOf } from './reports.ts';

const levels = ['note', 'warning', 'error'] as const;
const FILES = 300;
const PER_FILE = 100;

const sources: readonly Source[] = Array.from({ length: FILES }, (_, file) => ({
  path: `clusters/c${String(file).padStart(3, '0')}/secret.yaml`,
  text: Array.from({ length: PER_FILE }, (_, line) => `  - name: regcred-${file}-${line}\n`).join(''),
}));

const many: readonly Diagnostic[] = sources.flatMap(({ path, text }) => {
  const lines = text.split('\n').slice(0, -1);
  let offset = 0;
  return lines.map((line, index) => {
    const at = { path, start: offset + 10, end: offset + line.length };
    offset += line.length + 1;
    const message = `no secret "${line.slice(10)}" is in the cluster, which ${'x'.repeat(100)}`;
    const step = { step: 'pull-secret', status: 'fails', message, at } as const;
    const because = [{ at, message: 'the pod pulls with it' }];
    const level = levels[index % 3] ?? 'error';
    const fingerprint = `${path}${index}`;
    return diagnosticOf(at, {
      level,
      message,
      because,
      help: 'add the secret',
      proofs: [{ subject: 'a', steps: [step] }],
      fingerprint,
    });
  });
});

const planes: readonly PlaneProof[] = sources.map(({ path }) => ({
  dataPlane: path,
  cluster: path,
  prefix: 'docker.io/acme',
  secretRef: 'regcred',
  verdict: 'refused',
  counterexample: 'dp-0',
  cause: 'dangling-secret-ref',
  assumptions: [],
  at: { path, start: 0, end: 1 },
  proof: [{ step: 'pull-secret', status: 'fails', message: 'none', at: { path, start: 0, end: 1 } }],
}));

const report = reportOf(many, { planes });
const view = viewOf(sources);

test('GitHub gets ten annotations of each level of 30,000 findings, errors first, and one line on the rest', async () => {
  const { render } = await formats.github();
  const lines = render(report, view).trimEnd().split('\n');
  assert.deepEqual(
    lines.map((line) => line.match(/^::(\w+) /)?.[1]),
    [...Array(10).fill('error'), ...Array(10).fill('warning'), ...Array(10).fill('notice'), undefined, undefined],
  );
  assert.equal(
    lines[30],
    'not annotated: 9890 more errors, 9890 more warnings, 10190 more notes (dangling-secret-ref 29970)',
  );
});

test('the job summary of 30,000 findings stays under 1 MiB and says what it leaves out', async () => {
  const { render } = await formats.markdown();
  const text = render(report, view);
  assert.ok(Buffer.byteLength(text) < 1024 * 1024);
  assert.ok(Buffer.byteLength(text) > 800 * 1024);
  const rows = text.match(/^\| \S+ (?:error|warning|note) \|/gm)?.length ?? 0;
  assert.match(text, new RegExp(`^\\*${30_000 - rows} findings left out: the summary is full\\.\\*$`, 'm'));
});

test('a job summary of very many data planes still has its findings', async () => {
  const { render } = await formats.markdown();
  const [plane] = planes;
  const text = render(reportOf(many, { planes: Array.from({ length: 20_000 }, () => plane ?? assert.fail()) }), view);
  assert.match(text, /\d+ data planes left out/);
  assert.ok((text.match(/^\| ❌ error \|/gm)?.length ?? 0) > 100);
  assert.ok(Buffer.byteLength(text) < 1 << 20);
});

test('SARIF has the 5,000 worst results of 30,000, in order, with a notice, and is small enough to upload', async () => {
  const { render } = await formats.sarif();
  const text = render(report, view);
  const [run] = JSON.parse(text).runs;
  assert.equal(run.results.length, 5000);
  assert.ok(run.results.every(({ level }: { level: string }) => level === 'error'));
  const [notice] = run.invocations[0].toolExecutionNotifications;
  assert.match(notice.message.text, /25000 more are left out/);
  assert.ok(gzipSync(text).length < 10 * 1024 * 1024);
  const uris = run.results.map((one: Result) => one.locations[0].physicalLocation.artifactLocation.uri);
  assert.deepEqual(uris, uris.toSorted());
});

interface Result {
  readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }];
}

test('30,000 findings on one line of five million characters are one bounded result', async () => {
  const long = { path: 'long.json', text: 'x'.repeat(5_000_000) };
  const found = Array.from({ length: 30_000 }, (_, index) => {
    const at = { path: long.path, start: index * 100, end: index * 100 + 50 };
    const because = Array.from({ length: 20 }, (_, number) => ({ at, message: `reason ${number}` }));
    const step = { step: 'image', status: 'holds', message: 'a step', at } as const;
    const proofs = [{ subject: 'a', steps: Array.from({ length: 500 }, () => step) }];
    const message = `finding ${index}`;
    return diagnosticOf(at, { message, because, proofs, fingerprint: String(index) });
  });
  const { render } = await formats.sarif();
  const [run] = JSON.parse(render(reportOf(found), viewOf([long]))).runs;
  const [result] = run.results;
  assert.equal(run.results.length, 1);
  assert.match(result.message.text, /29980 more of this rule on this line\.$/);
  assert.equal(result.relatedLocations.length, 100);
  assert.equal(result.codeFlows.length, 10);
  assert.ok(result.codeFlows.every((flow: Flow) => flow.threadFlows[0].locations.length === 100));
  assert.equal(result.properties.pulls, 30_000);
  const rdjson = await formats.rdjson();
  assert.equal(JSON.parse(rdjson.render(reportOf(found), viewOf([long]))).diagnostics.length, 30_000);
});

interface Flow {
  readonly threadFlows: readonly [{ readonly locations: readonly object[] }];
}

test('names and texts of any length are cut to what GitHub takes', async () => {
  const { render } = await formats.sarif();
  const help = `# long\n\n${'word '.repeat(10_000)}\n\n## Grounds\n`;
  const rule = {
    id: `a-${'b'.repeat(400)}`,
    level: 'error',
    summary: '😀'.repeat(3000),
    help,
    helpUri: 'https://example.org/',
  } as const;
  const at = { path: 'a.yaml', start: 0, end: 1 };
  const long = diagnosticOf(at, { rule: rule.id, message: `${'m'.repeat(3999)}😀${'m'.repeat(1_000_000)}` });
  const [run] = JSON.parse(
    render(reportOf([long]), viewOf([{ path: 'a.yaml', text: 'a: b' }], { rules: [rule] })),
  ).runs;
  const [descriptor] = run.tool.driver.rules;
  assert.equal(descriptor.name.length, 255);
  assert.ok(descriptor.shortDescription.text.length <= 1024 && descriptor.fullDescription.text.length <= 1024);
  assert.ok(descriptor.properties.tags.length <= 10);
  assert.equal(run.results[0].message.text, `${'m'.repeat(3999)}….`);
});

test('every format tells 30,000 findings', async () => {
  const { render: junit } = await formats.junit();
  assert.equal(junit(report, view).match(/<testcase /g)?.length, 30_000);
  const { render: gitlab } = await formats.gitlab();
  const fingerprints = JSON.parse(gitlab(report, view)).map((one: { fingerprint: string }) => one.fingerprint);
  assert.equal(new Set(fingerprints).size, 30_000);
  const { render: concise } = await formats.concise();
  assert.equal(concise(report, view).split('\n').length, 30_001);
  const { render: json } = await formats.json();
  assert.equal(JSON.parse(json(report, view)).findings.length, 30_000);
});
