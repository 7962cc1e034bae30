import assert from 'node:assert/strict';
import { join } from 'node:path';
import { mock } from 'node:test';
import { ShelvedLots } from '../src/cache/lot-shelf.ts';
import { examine } from '../src/examine.ts';
import { checkout, HEALTHY, write } from './checkout.ts';
import type { Files } from './files.ts';

/** A workload that is edited, and its image. */
export const API = 'clusters/us/api.yaml';
export const api = HEALTHY[API] ?? assert.fail();
export const IMAGE = /image: (\S+)/.exec(api)?.[1] ?? assert.fail();
export const NAME = IMAGE.replace(/:[^/]*$/, '');

/** The workload with another image. */
export const retagged = (to: string): string => api.replace(IMAGE, () => to);

const standing = mock.method(ShelvedLots.prototype, 'standing');

/** Where reports of a repository are kept. */
export const shelfOf = (cwd: string): string => join(cwd, '.git', 'pullproof');

let isJudged = false;

/** The report on a repository, of what is kept in a directory if one is given. */
export async function report(cwd: string, directory?: string, pulls = false, staged = false): Promise<unknown> {
  isJudged = false;
  const question = {
    cwd,
    paths: [],
    rendered: [],
    config: undefined,
    staged,
    since: () => undefined,
    pulls,
    ...(directory === undefined ? {} : { shelf: () => ({ directory, build: 'one' }) }),
  };
  const { report: found } = await examine(question, (repository, judging) => {
    isJudged = true;
    return judging(repository);
  });
  return JSON.parse(JSON.stringify(pulls ? found : { ...found, pulls: [] }));
}

/** Judges with what is kept, which finds the same as without; tells whether the report before stood. */
export async function stands(cwd: string, pulls = false): Promise<boolean> {
  standing.mock.resetCalls();
  const found = await report(cwd, shelfOf(cwd), pulls);
  const answers = standing.mock.calls.map(({ result }) => result !== undefined);
  const isGiven = !isJudged || answers.includes(true);
  assert.deepEqual(found, await report(cwd, undefined, pulls));
  return isGiven;
}

/** Judges with what is kept, which finds the same as without; tells whether nothing but texts was compared. */
export async function isGivenUnread(cwd: string, pulls = false): Promise<boolean> {
  const isGiven = await stands(cwd, pulls);
  return isGiven && standing.mock.callCount() === 0;
}

/** A repository of two clusters whose report was kept with what it was made from: the second run does. */
export async function judgedTwice(files: Files = HEALTHY, pulls = false): Promise<string> {
  const cwd = checkout(files);
  assert.equal(await stands(cwd, pulls), false);
  write(cwd, { [API]: `# edited\n${files[API]}` });
  assert.equal(await stands(cwd, pulls), false);
  return cwd;
}
