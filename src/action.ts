import * as core from '@actions/core';
import { withoutKnown } from './cli/baseline.ts';
import { FAIL_ON } from './cli/commands.ts';
import { outputFile, writeWhole } from './cli/output.ts';
import { colorOf } from './cli/terminal.ts';
import { compileLess } from './cli/v8-options.ts';
import { type Answer, examine } from './examine.ts';
import { faultOf } from './fault.ts';
import { type Looks, present } from './present.ts';
import { baseOfEvent } from './pull-request.ts';
import { currentDirectory, InvocationError } from './reading/discover.ts';
import { inert } from './report/inert.ts';
import { summaryLine } from './report/summary.ts';
import type { Summary } from './results/diagnostic.ts';
import { exitCodeOf } from './results/threshold.ts';

compileLess();
try {
  process.exitCode = await run(currentDirectory());
} catch (error) {
  core.setFailed(inert(faultOf(error)));
}

async function run(cwd: string): Promise<number> {
  const failOn = failOnInput();
  const [annotations, summary] = [flagInput('annotations'), flagInput('summary')];
  const sarif = core.getInput('sarif-file');
  const sarifFile = sarif === '' ? undefined : outputFile(sarif, cwd);
  const { opened, whole, report, unknown, changed } = await answered(cwd);
  const exitCode = exitCodeOf(report.summary, { failOn, maxWarnings: Number.POSITIVE_INFINITY }, unknown);
  const looks: Looks = { color: colorOf('always'), quiet: false, exitCode, ...(changed ? { changed } : {}) };
  if (sarifFile !== undefined) writeWhole(sarifFile, await present('sarif', whole, opened, looks));
  const text = await present('text', report, opened, looks);
  await core.group('pullproof', async () => process.stdout.write(text));
  if (annotations) process.stdout.write(await present('github', report, opened, looks));
  else core.info(summaryLine(report.summary));
  if (summary && process.env.GITHUB_STEP_SUMMARY)
    await core.summary.addRaw(await present('markdown', report, opened, looks)).write();
  output(report.summary, sarif);
  return exitCode;
}

async function answered(cwd: string): Promise<Answer> {
  const since = core.getInput('since');
  const config = core.getInput('config');
  const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = process.env;
  const answer = await examine({
    cwd,
    paths: core.getMultilineInput('path'),
    rendered: [],
    config: config === '' ? undefined : config,
    staged: false,
    pulls: true,
    since: (root) => (since === 'none' ? undefined : since || baseOfEvent(name, path, root)),
  });
  if (answer.warning !== undefined) core.warning(inert(answer.warning));
  for (const notice of answer.notices) core.info(inert(`pullproof: ${notice}`));
  const baseline = core.getInput('baseline');
  return baseline === '' ? answer : withoutKnown(baseline, cwd, answer, (line) => core.info(inert(line)));
}

function failOnInput() {
  const asked = core.getInput('fail-on') || 'error';
  const known = FAIL_ON.find((what) => what === asked);
  if (known === undefined)
    throw new InvocationError(`fail-on is one of ${FAIL_ON.join(', ')}, not ${JSON.stringify(asked)}`);
  return known;
}

function flagInput(name: string): boolean {
  const given = core.getInput(name) || 'true';
  if (!/^(?:true|false)$/i.test(given))
    throw new InvocationError(`${name} is true or false, not ${JSON.stringify(given)}`);
  return given.toLowerCase() === 'true';
}

function output({ errors, warnings, pulls }: Summary, sarif: string): void {
  const { pulled, refused, unknown } = pulls;
  const outputs = { errors, warnings, pulled, refused, unknown, 'sarif-file': sarif };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}
