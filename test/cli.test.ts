import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { stripVTControlCharacters, styleText } from 'node:util';
import { rules } from '../rules/index.ts';
import { COMMANDS } from '../src/cli/commands.ts';
import { formats } from '../src/report/index.ts';
import { git, pullproof, ROOT } from './command.ts';

const STORY = 'fixtures/two-planes';
const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A temporary folder with these files, outside of every repository. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'pullproof-cli-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function pod(name: string, image: string): string {
  return `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: web}\nspec:\n  containers: [{name: main, image: "${image}"}]\n`;
}

const REFUSED = pod('a', 'acme/API');
const UNKNOWN = pod('b', 'docker.io/acme/api:1');
const PULLED = `${pod('c', 'docker.io/library/nginx:1')}`;
const PUBLIC = 'assume:\n  publicImages: ["docker.io/library/**"]\n';
const PLANE = `apiVersion: core.choreo.dev/v1\nkind: DataPlane\nmetadata: {name: p, namespace: acme}\nspec: {registry: {prefix: docker.io/acme}}\n`;

test('a repository without a mistake ends with 0 and says what was proved', () => {
  const cwd = folderOf({ 'pod.yaml': PULLED, 'pullproof.yaml': PUBLIC });
  const { status, stdout, stderr } = pullproof([], { cwd });
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  assert.equal(stdout, '0 data planes, 1 image: 1 pulled · no findings in 2 files\n');
});

test('a refused image ends with 1', () => {
  const cwd = folderOf({ 'pod.yaml': REFUSED });
  const { status, stdout, stderr } = pullproof(['.'], { cwd });
  assert.deepEqual({ status, stderr }, { status: 1, stderr: '' });
  assert.match(stdout, /^pod\.yaml:5:\d+ error .* \[malformed-image\]$/m);
});

test('--fail-on says what ends with 1', () => {
  const cwd = folderOf({ 'r/a.yaml': REFUSED, 'u/b.yaml': UNKNOWN, 'w/p.yaml': PLANE });
  const code = (path: string, what: string) => pullproof([path, '--fail-on', what], { cwd }).status;
  const table = ['r', 'u', 'w'].map((path) => ['error', 'warning', 'unknown', 'never'].map((what) => code(path, what)));
  assert.deepEqual(table, [
    [1, 1, 1, 0],
    [0, 0, 1, 0],
    [0, 1, 0, 0],
  ]);
});

test('--max-warnings ends with 1 on more', () => {
  const cwd = folderOf({ 'plane.yaml': PLANE });
  assert.equal(pullproof(['--max-warnings', '1'], { cwd }).status, 0);
  assert.equal(pullproof(['--max-warnings', '0'], { cwd }).status, 1);
  assert.equal(pullproof(['--max-warnings=0', '--fail-on=never'], { cwd }).status, 1);
});

test('--quiet shows errors and the last line', () => {
  const cwd = folderOf({ 'plane.yaml': PLANE, 'pod.yaml': REFUSED });
  const { stdout } = pullproof(['--quiet'], { cwd });
  assert.doesNotMatch(stdout, /missing-secret-ref/);
  assert.match(stdout, /malformed-image/);
  assert.match(stdout, /1 error, 1 warning.* in 2 files\n$/);
});

for (const [args, message] of [
  [['--nonsense'], 'there is no option --nonsense'],
  [['--fromat', 'json'], 'there is no option --fromat; did you mean --format?'],
  [['-x'], 'there is no option -x'],
  [
    ['--format', 'yaml'],
    '--format is one of text, concise, json, sarif, github, junit, gitlab, rdjson, markdown, not "yaml"',
  ],
  [['--format'], '--format needs a value: --format NAME[=FILE]'],
  [['--format', 'json='], '--format json= names no file'],
  [
    ['--format', 'json', '--format', 'text'],
    'two reports go to one place: give each a file of its own, as --format sarif=FILE',
  ],
  [
    ['--write-baseline', 'out', '--format', 'json=out'],
    'two reports go to one place: give each a file of its own, as --format sarif=FILE',
  ],
  [['--quiet=yes'], '--quiet takes no value'],
  [['--color', 'blue'], '--color is one of auto, always, never, not "blue"'],
  [['--fail-on', 'note'], '--fail-on is one of error, warning, unknown, never, not "note"'],
  [['--max-warnings', 'many'], '--max-warnings is a whole number, not "many"'],
  [['--max-warnings', '-1'], '--max-warnings is a whole number, not "-1"'],
  [['--output', 'no/such/folder/out.txt'], 'the directory of no/such/folder/out.txt does not exist'],
  [['--output', 'src'], 'src is a directory'],
  [['--config', 'no.yaml'], 'no such file or directory: no.yaml'],
  [['--fix=safe'], '--fix stands alone or is --fix=all, not "safe"'],
  [['--fix='], '--fix needs a value: --fix=all'],
  [['--fix', '--since', 'HEAD'], '--fix writes the worktree as a whole: it does not go with --since'],
  [['--format', 'json=a', '-o', 'b'], 'no report goes to b, as each --format names a file of its own'],
  [[''], 'a path is empty: name one, or none for the current directory'],
  [['--config', '/dev/null'], '/dev/null is no file'],
  [['--config', 'rules'], 'rules is no file'],
  [['/dev/null'], '/dev/null is neither a file nor a folder: - reads standard input'],
  [['no/such/path'], 'no such file or directory: no/such/path'],
  [['explain'], 'explain needs an operand: pullproof explain RULE'],
  [['explain', 'dangling-secret'], 'there is no rule "dangling-secret"; did you mean dangling-secret-ref?'],
  [['rules', 'unknown-pull'], 'rules takes no operand, not 1; did you mean pullproof explain unknown-pull?'],
  [['init', 'a', 'b'], 'init takes 1 operand, not 2'],
  [['completion', 'powershell'], 'there is no completion for "powershell", but for bash, zsh, fish'],
  [['chek'], 'no such file or directory: chek; did you mean pullproof check?'],
  [['exlain', 'unknown-pull'], 'no such file or directory: exlain; did you mean pullproof explain?'],
  [['--quiet', 'fatcs'], 'no such file or directory: fatcs; did you mean pullproof facts?'],
  [['chek', '--staged'], 'the index has no chek; did you mean pullproof check?'],
  [['help'], 'no such file or directory: help; did you mean pullproof --help?'],
  [['--quiet', 'explain'], 'no such file or directory: explain; a command comes first: pullproof explain'],
  [['check', 'chek'], 'no such file or directory: chek'],
] as const) {
  test(`a wrong invocation is told in one line and ends with 2: ${args.join(' ')}`, () => {
    const { status, stdout, stderr } = pullproof(args);
    assert.deepEqual({ status, stdout, stderr }, { status: 2, stdout: '', stderr: `pullproof: ${message}\n` });
  });
}

test('a standard input that can not be read is no fault of ours', () => {
  const cwd = folderOf({ 'pod.yaml': PULLED });
  const { status, stderr } = spawnSync('sh', ['-c', '"$0" "$1" - < .', process.execPath, `${ROOT}src/cli.ts`], {
    cwd,
    encoding: 'utf8',
  });
  assert.deepEqual([status, stderr], [2, "pullproof: standard input can't be read: EISDIR\n"]);
});

test('a configuration alone is no manifest, but its mistakes are told', () => {
  const cwd = folderOf({ 'pullproof.yaml': 'rules: {foreign-image: off}\n' });
  const { status, stderr } = pullproof([], { cwd });
  assert.deepEqual([status, stderr], [2, 'pullproof: no manifest found in the current directory\n']);
  writeFileSync(join(cwd, 'pullproof.yaml'), 'clusters: {eu: {paths: ["eu/**"]}}\n');
  assert.equal(pullproof([], { cwd }).status, 2);
  writeFileSync(join(cwd, 'pullproof.yaml'), 'rule: {}\n');
  assert.equal(pullproof([], { cwd }).status, 1);
});

test('where Git is not installed, that is said', () => {
  const cwd = folderOf({ 'pod.yaml': PULLED });
  git(cwd, 'init');
  const without = (...args: string[]) => pullproof(args, { cwd, env: { PATH: cwd } });
  const why = 'git is not installed, or not on the path\n';
  assert.equal(without().stderr, `pullproof: files are found without Git, ignored ones too: ${why}`);
  assert.deepEqual([without('--staged').status, without('--staged').stderr], [2, `pullproof: ${why}`]);
});

test('of a repository that others own it is said how to trust it', () => {
  const cwd = folderOf({ 'pod.yaml': PULLED });
  git(cwd, 'init');
  const { stderr } = pullproof([], { cwd, env: { ...process.env, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' } });
  assert.match(
    stderr,
    /^pullproof: files are found without Git, .*; if you trust it: git config .* safe\.directory .*\n$/,
  );
});

test('what is said on standard error acts in no terminal and no build log', () => {
  const path = 'a\n::error::b\u001b[31m\u202e';
  const known = { version: 1, findings: [{ fingerprint: 'x', rule: 'unknown-pull', path, message: '' }] };
  const cwd = folderOf({ 'pod.yaml': PULLED, 'baseline.json': JSON.stringify(known) });
  const { stderr } = pullproof(['pod.yaml', '--baseline', 'baseline.json'], { cwd });
  const shown = 'a\\n::error::b\\x1b[31m\\u202e';
  assert.equal(stderr, `pullproof: baseline.json holds a finding that is gone: unknown-pull in ${shown}\n`);
});

test('no report is written where links of the repository lead out of it or into .git', () => {
  const cwd = folderOf({ 'repo/pod.yaml': PULLED, 'repo/.git/config': '', 'outside.txt': 'mine\n' });
  const repo = join(cwd, 'repo');
  symlinkSync('../outside.txt', join(repo, 'out.sarif'));
  symlinkSync('..', join(repo, 'up'));
  symlinkSync('.git/config', join(repo, 'config.sarif'));
  for (const name of ['out.sarif', 'up/new.sarif', 'config.sarif']) {
    const { status, stderr } = pullproof(['pod.yaml', '--format', `sarif=${name}`], { cwd: repo });
    assert.equal(status, 2);
    assert.match(stderr, new RegExp(`^pullproof: ${name} is not written, as links lead from it to /.*\\n$`));
  }
  assert.equal(readFileSync(join(cwd, 'outside.txt'), 'utf8'), 'mine\n');
  assert.deepEqual(readdirSync(cwd).sort(), ['outside.txt', 'repo']);
  assert.equal(pullproof(['pod.yaml', '--format', 'sarif=../new.sarif'], { cwd: repo }).status, 0);
});

test('a repository and a folder that is in none are one world, whichever is named first', () => {
  const cwd = join(folderOf({ 'repo/pod.yaml': REFUSED, 'other/pod.yaml': pod('d', 'acme/Web') }), 'repo');
  git(cwd, 'init');
  const linesOf = (...paths: readonly string[]) => {
    const { status, stdout, stderr } = pullproof(paths, { cwd });
    assert.deepEqual([status, stderr], [1, '']);
    return stdout.split('\n').sort();
  };
  assert.equal(linesOf('.', '../other').filter((line) => /^(?:\.\.\/other\/)?pod\.yaml:/.test(line)).length, 2);
  assert.deepEqual(linesOf('.', '../other'), linesOf('../other', '.'));
  assert.deepEqual(linesOf('.', '..'), linesOf('..', '.'));
});

test('an assumption of a cluster that there is not is told, where all clusters are seen', () => {
  const plane = (name: string) => PLANE.replace('name: p', `name: ${name}`);
  const config = (cluster: string) => `assume:
  secrets: [{cluster: ${cluster}, namespace: choreo-system, name: regcred}]
  namespaces: [{cluster: ${cluster}, name: web}, {cluster: eu-west, name: web}, {name: api}]
`;
  const files = {
    'clusters/eu-west/plane.yaml': plane('eu-west'),
    'clusters/us-east/plane.yaml': plane('us-east'),
    'pullproof.yaml': config('us-eats'),
  };
  const told = (more: Readonly<Record<string, string>>, ...args: readonly string[]) => {
    const cwd = folderOf({ ...files, ...more });
    git(cwd, 'init');
    git(cwd, 'add', '.');
    const lines = pullproof(args, { cwd }).stdout.split('\n');
    return lines.filter((line) => / \[invalid-config\]$|did you mean/.test(line)).map((line) => line.trim());
  };
  const both = [
    ...['pullproof.yaml:2:23 warning unknown cluster "us-eats" [invalid-config]', '= help: did you mean "us-east"?'],
    ...['pullproof.yaml:3:26 warning unknown cluster "us-eats" [invalid-config]', '= help: did you mean "us-east"?'],
  ];
  assert.deepEqual(told({}), both);
  assert.deepEqual(told({}, '.', 'clusters'), both);
  assert.deepEqual(told({}, '--staged'), both);
  assert.equal(told({ 'pullproof.yaml': config('asia') }).length, 2);
  assert.deepEqual(told({}, 'clusters'), []);
  assert.deepEqual(told({}, 'clusters/eu-west'), []);
  assert.deepEqual(told({ 'other.yaml': config('us-eats') }, '--config', 'other.yaml'), []);
  assert.deepEqual(
    told({ 'pullproof.yaml': `clusters: {us-eats: {paths: [pullproof.yaml]}}\n${config('us-eats')}` }),
    [],
  );
  assert.deepEqual(told({ 'clusters/eu-west/broken.yaml': 'kind: Pod\n a: [' }), []);
  assert.deepEqual(told({ '.gitmodules': '' }), []);
  const remote = 'resources: [plane.yaml, "https://github.com/acme/base//web?ref=v1"]\n';
  assert.deepEqual(told({ 'clusters/eu-west/kustomization.yaml': remote }), []);
});

test('a data plane that is called by nearly its name is told, where all is judged', () => {
  const plane = (name: string) => PLANE.replace('name: p', `name: ${name}`);
  const told = (clusters: string, more: Readonly<Record<string, string>> = {}) => {
    const cwd = folderOf({
      'planes/all.yaml': `${plane('eu-west')}---\n${plane('us-east')}`,
      'prod/pod.yaml': PULLED,
      'pullproof.yaml': `clusters:\n  prod: { paths: ["prod/**"], dataPlane: ${clusters} }\n`,
      ...more,
    });
    git(cwd, 'init');
    const { stdout } = pullproof(['--format', 'concise'], { cwd });
    return stdout.split('\n').filter((line) => line.endsWith(' [invalid-config]'));
  };
  assert.deepEqual(told('eu-wets'), ['pullproof.yaml:2:42: warning: unknown data plane "eu-wets" [invalid-config]']);
  assert.equal(told('[us-east, eu-wets]').length, 1);
  for (const silent of ['eu-west', '[eu-west, eu-wets]', 'asia']) assert.deepEqual(told(silent), [], silent);
  assert.deepEqual(told('eu-wets', { 'broken.yaml': 'kind: Pod\n a: [' }), []);
});

test('a folder of sources that is not there is told, where all is judged', () => {
  const told = (folder: string, ...args: readonly string[]) => {
    const cwd = folderOf({ 'sub/pod.yaml': PULLED, 'pullproof.yaml': `sources: { apps: ${folder} }\n` });
    git(cwd, 'init');
    git(join(cwd, 'sub'), 'init', 'inner');
    symlinkSync('sub', join(cwd, 'link'));
    const { stdout } = pullproof(['--format', 'concise', ...args], { cwd });
    return stdout.split('\n').filter((line) => line.endsWith(' [invalid-config]'));
  };
  assert.deepEqual(told('nope'), ['pullproof.yaml:1:18: warning: there is no folder "nope" [invalid-config]']);
  for (const there of ['sub', './sub/', '.', 'link', 'link/x', 'sub/inner/x']) assert.deepEqual(told(there), [], there);
  assert.deepEqual(told('nope', 'sub'), []);
});

test('a cluster whose paths match no file is told, where all is judged', () => {
  const told = (paths: string, ...args: readonly string[]) => {
    const cwd = folderOf({
      'eu/pod.yaml': PULLED,
      'us/kustomization.yaml': '',
      'pullproof.yaml': `clusters: {prod: {paths: [${paths}]}}\n`,
    });
    git(cwd, 'init');
    return /no file is matched by the paths of cluster "prod" \[invalid-config\]/.test(pullproof(args, { cwd }).stdout);
  };
  assert.deepEqual(
    ['none/**', 'eu', 'none/**, "e?/*"', 'us'].map((paths) => told(paths)),
    [true, true, false, false],
  );
  assert.equal(told('none/**', 'eu'), false);
});

test('a control plane whose paths match no file is told, where all is judged', () => {
  const told = (paths: string) => {
    const cwd = folderOf({ 'eu/pod.yaml': PULLED, 'pullproof.yaml': `controlPlane: {paths: [${paths}]}\n` });
    git(cwd, 'init');
    return pullproof([], { cwd }).stdout.includes('no file is matched by the paths of the control plane');
  };
  assert.deepEqual(['none/**', 'none, "e?/*"'].map(told), [true, false]);
});

test('a secret that nothing pulls with is told where no more lies beside what is judged', () => {
  const secret = `apiVersion: v1
kind: Secret
metadata: { name: reg, namespace: x }
type: kubernetes.io/dockerconfigjson
stringData: { .dockerconfigjson: '{"auths":{"ghcr.io":{"username":"u","password":"p"}}}' }
`;
  const cwd = folderOf({ 'apps/secret.yaml': secret, 'web/pod.yaml': REFUSED });
  git(cwd, 'init');
  const isTold = (...paths: readonly string[]) => pullproof(paths, { cwd }).stdout.includes('[unused-pull-secret]');
  assert.ok(isTold());
  assert.ok(isTold('apps', 'web'));
  assert.ok(!isTold('apps'));
  rmSync(join(cwd, 'web'), { recursive: true });
  assert.ok(isTold('apps'));
});

test('a current directory that is gone is told in one line', () => {
  const script =
    'mkdir gone && cd gone && rmdir ../gone && for command in check facts init; do "$0" "$1" "$command"; echo "$?"; done';
  const { stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, `${ROOT}src/cli.ts`], {
    cwd: folderOf({}),
    encoding: 'utf8',
  });
  assert.equal(stdout, '2\n2\n2\n');
  assert.equal(stderr, 'pullproof: the current directory is gone, or not to be entered\n'.repeat(3));
});

test('no manifest at all ends with 2', () => {
  const cwd = folderOf({
    'notes.yaml': 'a: 1\n',
    'chart/templates/x.yaml': 'kind: Pod\n{{ if .Values.x }}\n',
    'a.txt': '',
  });
  const found = pullproof([], { cwd });
  assert.equal(found.status, 2);
  assert.equal(
    found.stderr,
    'pullproof: no manifest found in the current directory; skipped: 1 helm-template, 1 not-a-manifest\n',
  );
  const outer = folderOf({ 'nested/a.yaml': PULLED });
  for (const folder of [outer, join(outer, 'nested')]) git(folder, 'init');
  const passed = 'no manifest found in the current directory; not read, as they are submodules: nested';
  assert.equal(pullproof([], { cwd: outer }).stderr, `pullproof: ${passed}\n`);
  const none = pullproof(['--format', 'sarif=out.sarif', '.'], { cwd: folderOf({}) });
  assert.deepEqual([none.status, none.stderr], [2, 'pullproof: no manifest found in .\n']);
});

test('a fault of our own is one line without what a file holds', () => {
  const cwd = folderOf({ 'pod.yaml': PULLED });
  const crash = join(
    folderOf({ 'crash.mjs': 'String.prototype.codePointAt = Array.prototype.toSorted = () => JSON.parse("hunter2");' }),
    'crash.mjs',
  );
  const { status, stderr } = pullproof([], { cwd, env: { NODE_OPTIONS: `--import ${crash}` } });
  assert.equal(status, 2);
  assert.match(
    stderr,
    /^pullproof: this is our fault: SyntaxError in \S+ [\w-]+\.\w+:\d+:\d+; please report it at https:\/\/\S+\n$/,
  );
  assert.doesNotMatch(stderr, /hunter2/);
});

test('every format prints to standard output and into files, the same bytes', () => {
  const cwd = folderOf({ 'pod.yaml': REFUSED });
  const names = Object.keys(formats);
  const many = pullproof(
    names.flatMap((name) => ['--format', `${name}=${name}.out`]),
    { cwd },
  );
  assert.deepEqual([many.status, many.stdout, many.stderr], [1, '', '']);
  for (const name of names) {
    const { status, stdout } = pullproof(['--format', name], { cwd });
    assert.equal(status, 1);
    assert.equal(readFileSync(join(cwd, `${name}.out`), 'utf8'), stdout, name);
    assert.match(stdout, /malformed-image|pod/, name);
  }
});

test('--format help and table name the formats there are', () => {
  const [check] = COMMANDS;
  assert.deepEqual(check?.options.find(({ name }) => name === 'format')?.choices, Object.keys(formats));
});

test('--output is written whole, through a link, and leaves no draft', () => {
  const cwd = folderOf({ 'pod.yaml': REFUSED, 'real.txt': 'old', 'sub/x.txt': '' });
  symlinkSync('real.txt', join(cwd, 'link.txt'));
  const { status, stdout } = pullproof(['--output', 'link.txt', '--format', 'text', '--format', 'json=sub/x.txt'], {
    cwd,
  });
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(readFileSync(join(cwd, 'real.txt'), 'utf8'), /malformed-image/);
  assert.equal(JSON.parse(readFileSync(join(cwd, 'sub/x.txt'), 'utf8')).version, 1);
  assert.deepEqual(readdirSync(cwd).sort(), ['link.txt', 'pod.yaml', 'real.txt', 'sub']);
});

test('a report may go to a pipe', () => {
  const cwd = folderOf({ 'pod.yaml': REFUSED });
  const script = 'mkfifo pipe; timeout 60 cat pipe & "$0" "$1" --output pipe; code=$?; wait; [ -p pipe ] && exit $code';
  const { status, stdout } = spawnSync('bash', ['-c', script, process.execPath, `${ROOT}src/cli.ts`], { cwd });
  assert.equal(status, 1);
  assert.match(stdout.toString(), /malformed-image/);
});

test('paths are printed from the current directory, and for forges from the root', () => {
  const cwd = folderOf({ 'repo/apps/pod.yaml': REFUSED, 'repo/elsewhere/x.txt': '' });
  git(join(cwd, 'repo'), 'init');
  const inside = { cwd: join(cwd, 'repo/elsewhere') };
  assert.match(pullproof(['../apps'], inside).stdout, /^\.\.\/apps\/pod\.yaml:5/);
  assert.match(pullproof(['../apps', '--format', 'github'], inside).stdout, /^::error .*file=apps\/pod\.yaml,/);
  assert.match(pullproof(['repo'], { cwd }).stdout, /^repo\/apps\/pod\.yaml:5/);
});

test('several paths are one world', () => {
  const secret = `apiVersion: v1\nkind: Secret\nmetadata: {name: s, namespace: web}\ntype: kubernetes.io/dockerconfigjson\nstringData: {.dockerconfigjson: '{"auths":{"docker.io":{"auth":"YTpi"}}}'}\n`;
  const user = UNKNOWN.replace('spec:\n', 'spec:\n  imagePullSecrets: [{name: s}]\n');
  const cwd = folderOf({ 'a/pod.yaml': user, 'b/secret.yaml': secret });
  const pulled = (paths: readonly string[]) =>
    JSON.parse(pullproof([...paths, '--format=json'], { cwd }).stdout).summary.pulls;
  assert.deepEqual(pulled(['a']), { pulled: 0, refused: 0, unknown: 1 });
  assert.deepEqual(pulled(['a', 'b']), { pulled: 1, refused: 0, unknown: 0 });
});

test('- reads rendered manifests from standard input', () => {
  const { status, stdout } = pullproof(['-'], { cwd: folderOf({}), input: `${PULLED}---\n${REFUSED}` });
  assert.equal(status, 1);
  assert.match(stdout, /^<stdin>:11:\d+ error /m);
});

test('--config replaces the configuration that is found', () => {
  const cwd = folderOf({ 'pod.yaml': PULLED, 'pullproof.yaml': 'nonsense: true\n', 'other.yaml': PUBLIC });
  assert.match(pullproof(['pod.yaml'], { cwd }).stdout, /^pullproof\.yaml:1:1 error .*\[invalid-config\]$/m);
  const { status, stdout } = pullproof(['pod.yaml', '--config', 'other.yaml'], { cwd });
  assert.equal(status, 0);
  assert.match(stdout, /1 pulled/);
});

test('--staged reads the index', () => {
  const cwd = folderOf({ 'pod.yaml': REFUSED });
  git(cwd, 'init');
  git(cwd, 'add', '.');
  writeFileSync(join(cwd, 'pod.yaml'), PULLED);
  writeFileSync(join(cwd, 'untracked.yaml'), UNKNOWN);
  assert.match(pullproof([], { cwd }).stdout, /2 images: 2 unknown/);
  assert.match(pullproof(['--staged'], { cwd }).stdout, /1 image: 1 refused/);
});

test('--staged outside of Git is a wrong invocation', () => {
  const { status, stderr } = pullproof(['--staged'], { cwd: folderOf({ 'pod.yaml': PULLED }) });
  assert.equal(status, 2);
  assert.match(stderr, /^pullproof: .* is not in a Git repository\n$/);
});

test('--rendered judges what a renderer wrote, ignored by Git or not', () => {
  const kustomization = 'kind: Kustomization\napiVersion: kustomize.config.k8s.io/v1beta1\nresources: [pod.yaml]\n';
  const cwd = folderOf({
    '.gitignore': 'out/\n',
    'app/kustomization.yaml': kustomization,
    'app/pod.yaml': PULLED,
    'out/all.yaml': REFUSED,
  });
  git(cwd, 'init');
  assert.match(pullproof([], { cwd }).stdout, /1 image: 1 unknown/);
  assert.match(
    pullproof(['--rendered', 'out'], { cwd }).stdout,
    /^out\/all\.yaml:5:\d+ error .*\n(?:.*\n)*.*2 images: 1 refused, 1 unknown/m,
  );
  assert.equal(pullproof(['--rendered', 'no'], { cwd }).status, 2);
});

test('--rendered judges what was written outside of the repository', () => {
  const kustomization = 'kind: Kustomization\napiVersion: kustomize.config.k8s.io/v1beta1\nresources: [pod.yaml]\n';
  const cwd = folderOf({ 'app/kustomization.yaml': kustomization, 'app/pod.yaml': PULLED });
  const out = folderOf({ 'kustomization.yaml': kustomization, 'pod.yaml': PULLED, 'eu/all.yaml': REFUSED });
  git(cwd, 'init');
  const last = (...args: readonly string[]) => pullproof(args, { cwd }).stdout.split('\n').at(-2) ?? '';
  assert.match(last('.', out), /2 images: 2 unknown/);
  assert.match(last('--rendered', out), /3 images: 1 refused, 2 unknown/);
  for (const path of [join(out, 'eu'), join(out, 'eu/all.yaml')])
    assert.match(last('--rendered', path), /2 images: 1 refused, 1 unknown/, path);
});

test('colour comes on demand, by FORCE_COLOR, and never by itself into a pipe', () => {
  const cwd = folderOf({ 'pod.yaml': REFUSED });
  const text = pullproof([], { cwd }).stdout;
  const coloured = pullproof(['--color', 'always'], { cwd }).stdout;
  assert.notEqual(coloured, text);
  assert.equal(stripVTControlCharacters(coloured), text);
  assert.equal(pullproof([], { cwd, env: { FORCE_COLOR: '1' } }).stdout, coloured);
  assert.equal(pullproof([], { cwd, env: { NO_COLOR: '1' } }).stdout, text);
  assert.equal(pullproof(['--color=never'], { cwd, env: { FORCE_COLOR: '1' } }).stdout, text);
  assert.equal(pullproof([], { cwd, env: { NO_COLOR: '1', FORCE_COLOR: '1' } }).stdout, coloured);
  assert.equal(pullproof([], { cwd, env: { NO_COLOR: '1', FORCE_COLOR: '0' } }).stdout, text);
  pullproof(['--output', 'out.txt'], { cwd, env: { FORCE_COLOR: '1' } });
  assert.equal(readFileSync(join(cwd, 'out.txt'), 'utf8'), text);
});

test('a reader that leaves early is no fault', async () => {
  const pods = Array.from({ length: 3000 }, (_, i) => pod(`p${i}`, 'acme/API')).join('---\n');
  const child = spawn(process.execPath, [`${ROOT}src/cli.ts`], { cwd: folderOf({ 'pods.yaml': pods }) });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = await once(child, 'close');
  assert.deepEqual({ code, stderr }, { code: 1, stderr: '' });
});

test('a pipe that does not wait for its reader loses nothing', { skip: process.platform === 'win32' }, () => {
  const pods = Array.from({ length: 1000 }, (_, i) => pod(`p${i}`, 'acme/API')).join('---\n');
  const cwd = folderOf({ 'pods.yaml': pods });
  // A program that shares the pipe, and has it not wait as Node's streams do, ends only after this one.
  const sharing = 'process.stdout.write(""); setTimeout(() => {}, 60_000)';
  const script = `("$0" -e '${sharing}' & "$0" "$1" --format json; kill $!) | (sleep 1; cat)`;
  const { stdout } = spawnSync('bash', ['-c', script, process.execPath, `${ROOT}src/cli.ts`], {
    cwd,
    encoding: 'utf8',
  });
  assert.equal(JSON.parse(stdout).summary.pulls.refused, 1000);
});

test('a standard output that is full is said to be', { skip: process.platform !== 'linux' }, () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [`${ROOT}src/cli.ts`, '--version'], {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(full);
  assert.deepEqual({ status, stderr }, { status: 2, stderr: "pullproof: standard output can't be written: ENOSPC\n" });
});

test('--version is the version of the package', () => {
  const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  for (const flag of ['--version', '-V']) assert.deepEqual(pullproof([flag]).stdout, `${version}\n`);
});

test('--help tells every command and every option of the table', () => {
  const [check, ...others] = COMMANDS;
  const main = pullproof(['--help']);
  assert.equal(main.status, 0);
  for (const { name } of others) assert.match(main.stdout, new RegExp(`^  pullproof ${name} `, 'm'));
  for (const command of COMMANDS) {
    const { stdout } = command === check ? main : pullproof([command.name, '--help']);
    for (const { name } of command.options)
      assert.match(stdout, new RegExp(`--${name}\\b`), `${command.name} --${name}`);
    for (const line of stdout.split('\n')) assert.ok(line.length <= 120, line);
  }
});

test('rules lists every rule', () => {
  const { stdout } = pullproof(['rules']);
  assert.equal(stdout.trimEnd().split('\n').length, rules.length);
  for (const { id, level, summary } of rules) assert.match(stdout, new RegExp(`^${id} +${level} `, 'm'), summary);
  const json: unknown = JSON.parse(pullproof(['rules', '--format', 'json']).stdout);
  assert.ok(Array.isArray(json));
  assert.deepEqual(
    json.map(({ id, level, summary }) => ({ id, level, summary })),
    rules.map(({ id, level, summary }) => ({ id, level, summary })),
  );
});

test('explain shows the page of a rule', () => {
  const { status, stdout } = pullproof(['explain', 'unmatched-namespace']);
  assert.equal(status, 0);
  assert.match(stdout, /^unmatched-namespace\n\n/);
  assert.doesNotMatch(stdout, /^(#|```)/m);
  const coloured = pullproof(['explain', 'unmatched-namespace', '--color', 'always']).stdout;
  assert.ok(coloured.startsWith(`${styleText('bold', 'unmatched-namespace', { validateStream: false })}\n`));
});

test('the completion script of bash completes', async () => {
  const script = pullproof(['completion', 'bash']).stdout;
  const complete = async (...words: string[]) => {
    const child = spawn('bash', [
      '-c',
      `${script}\nCOMP_WORDS=(pullproof "$@"); COMP_CWORD=$#; _pullproof; echo "\${COMPREPLY[@]}"`,
      'bash',
      ...words,
    ]);
    let stdout = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    await once(child, 'close');
    return stdout.trim().split(' ');
  };
  assert.deepEqual(await complete('ex'), ['explain']);
  assert.deepEqual(await complete('--fail-on', ''), ['error', 'warning', 'unknown', 'never']);
  assert.deepEqual(await complete('explain', 'dangling-s'), ['dangling-secret-ref']);
  assert.deepEqual(await complete('--max'), ['--max-warnings']);
  assert.deepEqual(await complete('ch'), ['check']);
  assert.deepEqual(await complete('rules', '--format', ''), ['text', 'json']);
  assert.deepEqual(await complete('check', '--format', 'sa'), ['sarif']);
  // As bash parts words, and as zsh does not.
  assert.deepEqual(await complete('--format', '=', 'sa'), ['sarif']);
  assert.deepEqual(await complete('--color', '='), ['auto', 'always', 'never']);
  assert.deepEqual(await complete('rules', '--format=j'), ['--format=json']);
  assert.deepEqual(await complete('--fix', '='), ['all']);
  // What follows is a path.
  assert.ok(!(await complete('--fix', '')).includes('all'));
  assert.deepEqual(await complete('-o', ''), ['']);
});

test('the completion script of fish offers the value of an option that may go without one behind = alone', () => {
  const lines = pullproof(['completion', 'fish']).stdout.split('\n');
  const fix = lines.filter((line) => / -l fix /.test(line));
  assert.equal(fix.length, 1);
  assert.doesNotMatch(fix[0] ?? '', / -r /);
  assert.match(fix[0] ?? '', / -f -a 'all' /);
  assert.ok(lines.some((line) => / -a check /.test(line)));
});

test('the completion scripts of zsh and fish name every option', () => {
  for (const shell of ['zsh', 'fish']) {
    const script = pullproof(['completion', shell]).stdout;
    for (const { options } of COMMANDS)
      for (const { name } of options) assert.match(script, new RegExp(`(--|-l )${name}\\b`), `${shell} ${name}`);
  }
});

test('two runs give the same bytes', () => {
  for (const format of ['text', 'json', 'sarif']) {
    const [one, two] = [1, 2].map(() => pullproof([STORY, '--format', format]).stdout);
    assert.equal(one, two);
  }
});
