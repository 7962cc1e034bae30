import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkout } from '../checkout.ts';
import { ROOT } from '../command.ts';
import { client } from './client.ts';
import { shownUnder } from './shown.ts';
import { run } from './written.ts';

const actionlint = await client('actionlint');
const zizmor = await client('zizmor');

/** Our own workflows and action, and the workflows that our pages show. */
function workflows(): string {
  const own = readdirSync(join(ROOT, '.github/workflows'));
  return checkout({
    'action.yml': readFileSync(join(ROOT, 'action.yml'), 'utf8'),
    ...Object.fromEntries(
      own.map((name) => [`.github/workflows/own-${name}`, readFileSync(join(ROOT, '.github/workflows', name), 'utf8')]),
    ),
    ...Object.fromEntries(shownUnder('.github/workflows/').map(({ path, text }) => [path, text])),
  });
}

test('the pages show workflows', () => {
  assert.deepEqual(
    shownUnder('.github/workflows/').map(({ path }) => path),
    ['.github/workflows/pullproof.yaml', '.github/workflows/test.yaml', '.github/workflows/pullproof-shards.yaml'],
  );
});

test('actionlint finds nothing in our workflows and those that we show', actionlint, () => {
  const { status, stdout } = run(workflows(), actionlint.path, '-shellcheck=', '-pyflakes=');
  assert.equal(status, 0, stdout);
});

test('zizmor finds nothing in our workflows and those that we show', zizmor, () => {
  const { status, stdout, stderr } = run(workflows(), zizmor.path, '--offline', '--no-progress', '.');
  assert.equal(status, 0, stdout + stderr);
});
