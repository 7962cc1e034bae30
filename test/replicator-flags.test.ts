import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  copiesOntoItself,
  defaultFlags,
  excludes,
  NEWEST_VERSION,
  PINNED_VERSION,
  parseReplicatorArgs,
  type ReplicatorFlags,
  shownArg,
} from '../src/replicator/replicator-flags.ts';

const flags = (args: readonly string[], version = NEWEST_VERSION): ReplicatorFlags => {
  const result = parseReplicatorArgs(args, version);
  assert.ok(result.ok, JSON.stringify(result));
  return result.flags;
};

const error = (args: readonly string[], version = NEWEST_VERSION) => {
  const result = parseReplicatorArgs(args, version);
  return result.ok ? undefined : result.error;
};

test('no arguments give the defaults', () => {
  assert.deepEqual(flags([]), defaultFlags(NEWEST_VERSION));
});

test('flags are written with one dash or two, with an equals sign or as two arguments', () => {
  const given = flags(['-allow-all', '--replicate-secrets=false', '--resync-period', '5m', '-exclude-namespaces=a,,b']);
  assert.equal(given.allowAll, true);
  assert.equal(given.replicateSecrets, false);
  assert.equal(given.resyncPeriod, '5m');
  assert.deepEqual(
    given.excludeNamespaces.map(({ raw }) => raw),
    ['a', 'b'],
  );
});

test('reading ends at the first argument that is no flag, which a boolean never takes', () => {
  assert.equal(flags(['--allow-all', 'false', '--sync-by-content']).allowAll, true);
  assert.equal(flags(['--allow-all', 'false', '--sync-by-content']).syncByContent, false);
  assert.equal(flags(['--', '--allow-all']).allowAll, false);
  assert.equal(flags(['--allow-all', '--allow-all=0']).allowAll, false);
});

test('what ends the program at its start is an error', () => {
  assert.equal(error(['--namespaces=dp']), 'version 2.12.4 has no flag -namespaces');
  assert.equal(error(['--exclude-namespaces=a'], PINNED_VERSION), 'version 2.11.1 has no flag -exclude-namespaces');
  assert.equal(error(['--allow-all=yes']), '"yes" is no boolean for -allow-all');
  assert.equal(error(['--log-level']), 'flag needs an argument: -log-level');
  assert.equal(error(['---allow-all']), 'bad flag syntax: ---allow-all');
  assert.equal(error(['--resync-period=30']), '"30" is no duration');
  assert.equal(error(['--help']), 'version 2.12.4 has no flag -help');
});

test('of an argument that is no flag of the program no value is shown, nor kept', () => {
  assert.equal(error(['--password=hunter2']), 'version 2.12.4 has no flag -password');
  assert.equal(error(['-phunter']), 'version 2.12.4 has no such flag');
  assert.equal(error(['--Hunter2=']), 'version 2.12.4 has no such flag');
  assert.equal(error(['---password=hunter2']), 'bad flag syntax: ---password');
  const args = ['--password=hunter2', '-phunter', 'hunter2', '--exclude-namespaces=a', '-allow-all', '--=hunter2'];
  assert.deepEqual(args.map(shownArg), ['--password', '', '', '--exclude-namespaces=a', '-allow-all', '']);
});

test('what a version can do is decided by number', () => {
  const excluding = (version: string) => excludes({ ...flags(['--exclude-namespaces=dp']), version }, 'dp-a');
  assert.deepEqual(['2.11.1', 'v2.12.0', '2.12.4', '3.0.0', '2.9.9', 'latest'].map(excluding), [
    false,
    true,
    true,
    true,
    false,
    true,
  ]);
  assert.deepEqual(
    ['2.11.1', 'v2.12.3', '2.12.4', '2.12.10', 'latest'].map((version) => copiesOntoItself(defaultFlags(version))),
    [true, true, false, false, false],
  );
});
