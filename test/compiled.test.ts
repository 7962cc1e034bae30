import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { ROOT } from './command.ts';

const NAME = `pullproof-${process.getuid?.() ?? 'user'}`;
const POSIX = { skip: process.platform === 'win32' };

/** A temporary directory of its own for the bundle, which keeps compiled code below it. */
class Machine {
  readonly temporary = mkdtempSync(join(tmpdir(), 'compiled-'));
  readonly directory = join(this.temporary, NAME);

  constructor(t: TestContext) {
    t.after(() => rmSync(this.temporary, { recursive: true }));
  }

  /** Runs the bundle, by default the committed one; gives what it says. */
  run(args: readonly string[], { env = {}, root = ROOT } = {}): string {
    const { NODE_OPTIONS, ...inherited } = process.env;
    const places = { TMPDIR: this.temporary, TEMP: this.temporary, TMP: this.temporary };
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], {
      cwd: root,
      env: { ...inherited, ...places, CI: '', ...env },
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    assert.equal(status, 0);
    return stdout;
  }

  /** The files with compiled code, with a text that tells whether they are written anew. */
  kept(): ReadonlyMap<string, string> {
    const [first = ''] = readdirSync(this.directory);
    const paths = readdirSync(join(this.directory, first)).filter((name) => name.includes('.cjs-'));
    return new Map(
      paths.sort().map((name) => {
        const path = join(this.directory, first, name);
        const { ino, mtimeMs, size } = statSync(path);
        return [path, `${ino} ${mtimeMs} ${size}`];
      }),
    );
  }
}

const CHECK = ['check', 'fixtures/two-planes', '--fail-on', 'never', '--no-cache'];

test('what was compiled is kept in a directory that is ours alone, once', POSIX, (t) => {
  const machine = new Machine(t);
  const before = machine.run(CHECK);
  assert.equal(statSync(machine.directory).mode & 0o777, 0o700);
  const kept = machine.kept();
  const names = Array.from(kept.keys(), (path) => /([\w-]+)\.cjs-[\d.]+$/.exec(path)?.[1]);
  for (const part of ['check', 'judge']) assert.ok(names.includes(part), part);
  for (const path of kept.keys()) assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.equal(machine.run(CHECK), before);
  assert.deepEqual(machine.kept(), kept);
});

test('another way to use the program has what it compiled kept as well', (t) => {
  const machine = new Machine(t);
  machine.run(['--version']);
  const [[path = '', first] = []] = machine.kept();
  const size = statSync(path).size;
  machine.run(CHECK);
  assert.notEqual(machine.kept().get(path), first);
  assert.ok(statSync(path).size > size, 'with what it had');
});

test('damaged code is not run, and is replaced', (t) => {
  const machine = new Machine(t);
  const before = machine.run(CHECK);
  const kept = machine.kept();
  assert.ok(kept.size > 0);
  for (const path of kept.keys()) {
    const content = readFileSync(path);
    for (const damaged of [content.fill(0xff, content.length / 2), content.subarray(0, 100), Buffer.alloc(0)]) {
      writeFileSync(path, damaged);
      assert.equal(machine.run(CHECK), before);
      assert.ok(statSync(path).size > 1000, path);
    }
  }
});

test('the code of a file that was changed since is not run', (t) => {
  const machine = new Machine(t);
  const root = join(machine.temporary, 'package');
  for (const path of ['dist', 'package.json']) cpSync(join(ROOT, path), join(root, path), { recursive: true });
  const help = machine.run(['--help'], { root });
  const path = join(root, 'dist/help.cjs');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('Usage', 'USAGE'));
  utimesSync(path, 1, 1);
  assert.equal(machine.run(['--help'], { root }), help.replaceAll('Usage', 'USAGE'));
});

test('the code of few bundles is kept', (t) => {
  const machine = new Machine(t);
  for (let i = 0; i < 12; i++)
    mkdirSync(join(machine.directory, `older-${i}`, 'code'), { recursive: true, mode: 0o700 });
  chmodSync(machine.directory, 0o700);
  utimesSync(join(machine.directory, 'older-7'), 1, 1);
  machine.run(['--version']);
  const held = readdirSync(machine.directory);
  assert.equal(held.length, 8);
  assert.ok(!held.includes('older-7'));
});

test('nothing compiled is kept, or taken, where others can write', POSIX, (t) => {
  const open = (directory: string): void => {
    mkdirSync(directory);
    chmodSync(directory, 0o777);
  };
  const link = (directory: string): void => {
    mkdirSync(`${directory}-elsewhere`, { mode: 0o700 });
    symlinkSync(`${directory}-elsewhere`, directory);
  };
  for (const prepare of [open, link]) {
    const machine = new Machine(t);
    prepare(machine.directory);
    machine.run(['--version']);
    assert.deepEqual(readdirSync(machine.directory), []);
  }
});

test('nothing compiled is kept where every run is the first, or where it is not wanted', (t) => {
  for (const env of [{ CI: 'true' }, { NODE_DISABLE_COMPILE_CACHE: '1' }]) {
    const machine = new Machine(t);
    machine.run(['--version'], { env });
    assert.equal(existsSync(machine.directory), false);
  }
});
