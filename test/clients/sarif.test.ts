import assert from 'node:assert/strict';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { render as gitlab } from '../../src/report/gitlab.ts';
import { render as sarif } from '../../src/report/sarif.ts';
import { client } from './client.ts';
import { type Sample, samples, whole } from './samples.ts';
import { run, written } from './written.ts';

const multitool = await client('sarif-multitool');
const schema = await client('sarif-schema');
const tools = await client('sarif-tools');
if (!multitool.skip) chmodSync(multitool.path, 0o755);

const files = samples.map(({ sources, report, view }: Sample) => {
  return join(written([...sources, { path: 'out.sarif', text: sarif(report, view) }]), 'out.sarif');
});

interface Result {
  readonly ruleId: string;
  readonly partialFingerprints: Record<string, string>;
  readonly locations: readonly [
    { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region } },
  ];
}

interface Region {
  readonly startLine: number;
}

test('the validator of the SARIF SDK has no error and no warning, by its own rules and GitHub’s', multitool, () => {
  const options = [
    '--rule-kind',
    'Sarif;Gh;Ghas',
    '--level',
    'Error;Warning',
    '--kind',
    'Fail',
    '--log',
    'ForceOverwrite',
  ];
  const folder = written([]);
  const { status, stdout } = run(folder, multitool.path, 'validate', ...files, ...options, '-o', 'validated.sarif');
  assert.equal(status, 0, stdout);
  assert.match(stdout, new RegExp(`Done\\. ${files.length} files scanned\\.`));
  assert.doesNotMatch(stdout, /: (?:error|warning) /);
  const validated = JSON.parse(readFileSync(join(folder, 'validated.sarif'), 'utf8'));
  assert.deepEqual(
    validated.runs.flatMap((each: { results?: readonly object[] }) => each.results ?? []),
    [],
  );
});

test('the validator sees what is wrong: the test before this one can fail', multitool, () => {
  const log = JSON.parse(sarif(whole.report, whole.view));
  delete log.runs[0].tool.driver.rules[0].help;
  log.runs[0].results[0].ruleIndex = 99;
  const folder = written([{ path: 'wrong.sarif', text: JSON.stringify(log) }]);
  const { stdout } = run(folder, multitool.path, 'validate', 'wrong.sarif', '--rule-kind', 'Sarif;Gh;Ghas');
  assert.match(stdout, /: error SARIF1009/);
  assert.match(stdout, /GH2012/);
});

test('the SARIF SDK computes the primaryLocationLineHash that we give, on every result', multitool, () => {
  let compared = 0;
  for (const file of files) {
    const folder = join(file, '..');
    const log = JSON.parse(readFileSync(file, 'utf8'));
    const ours = log.runs[0].results.map((result: Result) => result.partialFingerprints.primaryLocationLineHash);
    for (const { partialFingerprints } of log.runs[0].results) delete partialFingerprints.primaryLocationLineHash;
    log.runs[0].originalUriBaseIds = { '%SRCROOT%': { uri: pathToFileURL(`${folder}/`).href } };
    writeFileSync(join(folder, 'bare.sarif'), JSON.stringify(log));
    const options = ['--insert', 'RollingHashPartialFingerprints', '-o', 'hashed.sarif', '--log', 'ForceOverwrite'];
    assert.equal(run(folder, multitool.path, 'rewrite', 'bare.sarif', ...options).status, 0);
    const hashed = JSON.parse(readFileSync(join(folder, 'hashed.sarif'), 'utf8'));
    const theirs = hashed.runs[0].results?.map((result: Result) => result.partialFingerprints.primaryLocationLineHash);
    assert.deepEqual(ours, theirs ?? [], file);
    compared += ours.length;
  }
  assert.ok(compared > 100);
});

test('the JSON schema of SARIF 2.1.0 holds', schema, () => {
  const require = createRequire(join(schema.path, 'index.js'));
  const Ajv = require(join(schema.path, 'ajv-draft-04'));
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true });
  require(join(schema.path, 'ajv-formats'))(ajv);
  const text = readFileSync(join(schema.path, '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8');
  const validate = ajv.compile(JSON.parse(text));
  for (const file of files)
    assert.ok(validate(JSON.parse(readFileSync(file, 'utf8'))), ajv.errorsText(validate.errors));
  assert.ok(!validate({ version: '2.1.0', runs: [{}] }));
});

test('sarif-tools counts the results by level and finds in SARIF what our GitLab report lists', tools, () => {
  for (const [index, file] of files.entries()) {
    const { report, view } = samples[index] ?? whole;
    const folder = join(file, '..');
    const { status, stdout, stderr } = run(folder, tools.path, 'codeclimate', 'out.sarif', '-o', 'codeclimate.json');
    assert.equal(status, 0, stdout + stderr);
    const theirs = JSON.parse(readFileSync(join(folder, 'codeclimate.json'), 'utf8'));
    const ours = JSON.parse(gitlab(report, view));
    const listed = (found: readonly CodeQuality[], pathOf: (path: string) => string) =>
      new Set(
        found.map(({ check_name, location }) => `${check_name} ${pathOf(location.path)}:${location.lines.begin}`),
      );
    assert.deepEqual([...listed(theirs, decodeURIComponent)].sort(), [...listed(ours, String)].sort());
  }
});

interface CodeQuality {
  readonly check_name: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

test('sarif-tools fails on an error, not on a clean report', tools, () => {
  const [first = ''] = files;
  const clean = files[2] ?? '';
  assert.equal(run('.', tools.path, '--check', 'error', 'summary', first).status, 1);
  assert.equal(run('.', tools.path, '--check', 'note', 'summary', clean).status, 0);
});
