import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { styleText } from 'node:util';
import { watched } from '../src/cli/progress.ts';
import { repositoryOfTexts } from '../src/repository/repository.ts';
import { ROOT } from './command.ts';

const sources = Array.from({ length: 40 }, (_, i) => ({ path: `${i}.yaml`, text: 'kind: Pod\napiVersion: v1\n' }));

/** What is written while every manifest is read, each in so many milliseconds. */
function written(each: number): readonly string[] {
  const lines: string[] = [];
  let now = 0;
  const { repository, end } = watched(
    repositoryOfTexts(sources),
    (text) => lines.push(text),
    () => now,
  );
  for (const path of repository.manifests) {
    now += each;
    assert.equal(repository.documents(path).documents.length, 1);
  }
  end();
  return lines;
}

test('a short run is silent', () => {
  assert.deepEqual(written(10), []);
});

test('a long run tells how far it is, not too often, and wipes the line', () => {
  const lines = written(50);
  assert.deepEqual(lines.slice(0, 2), ['\r\u001b[2K20 of 40 files read', '\r\u001b[2K22 of 40 files read']);
  assert.equal(lines.length, 12);
  assert.equal(lines.at(-1), '\r\u001b[2K');
});

test('on a terminal the report is the same, and coloured', {
  skip: spawnSync('script', ['--version']).status !== 0,
}, () => {
  const command = `"${process.execPath}" src/cli.ts fixtures/two-planes`;
  const { NO_COLOR, FORCE_COLOR, NODE_TEST_CONTEXT, CI, ...env } = process.env;
  const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd: ROOT,
    env: { ...env, TERM: 'xterm' },
    encoding: 'utf8',
  });
  assert.ok(stdout.includes(styleText('red', 'error', { validateStream: false })));
  assert.match(stdout, /2 data planes, 4 images: 2 pulled, 2 refused/);
});
