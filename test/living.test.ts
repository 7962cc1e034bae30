import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rules } from '../rules/index.ts';
import { inferredConfig, withConfig } from '../src/judging/init.ts';
import { judge } from '../src/judging/judge.ts';
import { checkout, freshFolder, HEALTHY, write } from './checkout.ts';
import { pullproof, ROOT } from './command.ts';
import { type Files, repositoryOf } from './files.ts';
import { FOLDERS, OVERLAYS, SINGLE } from './healthy.ts';

const SECRET = 'clusters/eu/pull-secret.yaml';
const glob = { ...HEALTHY, [SECRET]: (HEALTHY[SECRET] ?? '').replace('"dp-.*"', '"dp-*" # all') };
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

test('--fix writes what is safe, and reports what is left', () => {
  const cwd = freshFolder(glob);
  assert.equal(pullproof([], { cwd }).status, 1);
  const { status, stdout, stderr } = pullproof(['--fix'], { cwd });
  assert.equal(status, 0);
  assert.equal(stderr, 'pullproof: fixed 1 finding in 1 file\n');
  assert.match(stdout, /4 pulled · no findings/);
  assert.equal(read(cwd, SECRET), (HEALTHY[SECRET] ?? '').replace('"dp-.*"', '"dp-.*" # all'));
});

test('--fix from a folder below, of a file with CRLF and a byte order mark', () => {
  const cwd = freshFolder({ ...glob, [SECRET]: `\ufeff${glob[SECRET]?.replaceAll('\n', '\r\n')}` });
  assert.equal(pullproof(['--fix', '../..'], { cwd: join(cwd, 'clusters/eu') }).status, 0);
  const fixed = (HEALTHY[SECRET] ?? '').replace('"dp-.*"', '"dp-.*" # all').replaceAll('\n', '\r\n');
  assert.equal(read(cwd, SECRET), `\ufeff${fixed}`);
});

test('what changes meaning is written by --fix=all alone', () => {
  const files = { ...HEALTHY, [SECRET]: (HEALTHY[SECRET] ?? '').replace('"dp-.*"', '".*"') };
  const cwd = freshFolder(files);
  assert.match(pullproof(['--fix'], { cwd }).stdout, /1 warning/);
  assert.equal(read(cwd, SECRET), files[SECRET]);
  assert.match(pullproof(['--fix=all'], { cwd }).stdout, /no findings/);
  assert.equal(read(cwd, SECRET), HEALTHY[SECRET]);
});

test('--diff writes nothing, shows no credential, and Git applies it', () => {
  const bare = { ...glob, [SECRET]: (glob[SECRET] ?? '').replace(' # all', '') };
  const cwd = freshFolder(bare);
  const { status, stdout } = pullproof(['--diff'], { cwd });
  assert.equal(status, 1);
  assert.match(stdout, /^--- a\/clusters\/eu\/pull-secret\.yaml\n/);
  assert.doesNotMatch(stdout, /eyJ|cm9ib3Q6/);
  assert.equal(read(cwd, SECRET), bare[SECRET]);
  execFileSync('git', ['apply', '-'], { cwd, input: stdout });
  assert.equal(read(cwd, SECRET), HEALTHY[SECRET]);
});

test('--diff from a folder below names files so that Git applies it there, or at the root', () => {
  const cwd = checkout({ ...glob, [SECRET]: (glob[SECRET] ?? '').replace(' # all', ''), 'docs/x.md': '' });
  for (const [from, applied] of [
    ['clusters', 'clusters'],
    ['docs', '.'],
  ] as const) {
    const { stdout } = pullproof(['--diff', '..'], { cwd: join(cwd, from) });
    execFileSync('git', ['apply', '-'], { cwd: join(cwd, applied), input: stdout });
    assert.equal(read(cwd, SECRET), HEALTHY[SECRET], from);
    execFileSync('git', ['checkout', '-q', '.'], { cwd });
  }
});

test('a diff that hides a part of a line that it changes is told to be no patch', () => {
  const cwd = freshFolder(glob);
  const { stdout, stderr } = pullproof(['--diff'], { cwd });
  assert.match(stdout, /^-.*"dp-\*" # …$/m);
  const said = `the diff of ${SECRET} can't be applied, as not all that stands in its lines is shown: --fix can`;
  assert.equal(stderr, `pullproof: ${said}\n`);
  const bare = freshFolder({ ...glob, [SECRET]: (glob[SECRET] ?? '').replace(' # all', '').replaceAll('\n', '\r\n') });
  assert.equal(pullproof(['--diff'], { cwd: bare }).stderr, '');
});

test('a diff that hides the line below a change is told to need an option of Git', () => {
  const text = (glob[SECRET] ?? '').replace(' # all', '\n    # all');
  const cwd = freshFolder({ ...glob, [SECRET]: text });
  const { stdout, stderr } = pullproof(['--diff'], { cwd });
  const said = `the diff of ${SECRET} needs git apply --unidiff-zero, as a line below a change is not shown: --fix needs nothing`;
  assert.equal(stderr, `pullproof: ${said}\n`);
  assert.throws(() => execFileSync('git', ['apply', '-'], { cwd, input: stdout, stdio: 'pipe' }));
  execFileSync('git', ['apply', '--unidiff-zero', '-'], { cwd, input: stdout });
  assert.equal(read(cwd, SECRET), text.replace('dp-*', 'dp-.*'));
});

test('a line that holds a credential is masked in a diff', () => {
  const secret = JSON.stringify({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'dockerhub-pull-secret', namespace: 'choreo-system' },
    type: 'kubernetes.io/dockerconfigjson',
    data: { '.dockerconfigjson': /json: (.*)/.exec(HEALTHY[SECRET] ?? '')?.[1] },
  });
  const { stdout } = pullproof(['--diff'], { cwd: freshFolder({ ...HEALTHY, [SECRET]: secret }) });
  assert.match(stdout, /^\+.*replicate-to/m);
  assert.doesNotMatch(stdout, /eyJ/);
});

test('--fix does not go with what reads another text than it writes', () => {
  const cwd = freshFolder(glob);
  execFileSync('git', ['init', '--quiet'], { cwd });
  execFileSync('git', ['add', '.'], { cwd });
  const { status, stderr } = pullproof(['--fix', '--staged'], { cwd });
  assert.equal(status, 2);
  assert.match(stderr, /does not go with --staged/);
});

test('--fix writes nothing where standard input is among what is judged', () => {
  const cwd = freshFolder(glob);
  const input = glob[SECRET] ?? '';
  const { status, stdout, stderr } = pullproof(['-', '.', '--fix'], { cwd, input });
  assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
  assert.equal(stderr, 'pullproof: --fix writes files, and - is none: see --diff for what it would write\n');
  assert.equal(readFileSync(join(cwd, SECRET), 'utf8'), input);
});

test('a baseline leaves out what it holds, and tells what is gone', () => {
  const cwd = freshFolder(glob);
  const first = pullproof(['--write-baseline', 'known.json'], { cwd });
  assert.equal(first.status, 0);
  assert.match(first.stdout, /no findings/);
  const { findings } = JSON.parse(read(cwd, 'known.json'));
  assert.deepEqual(
    findings.map(({ rule, path }: { rule: string; path: string }) => [rule, path]),
    [['unmatched-namespace', SECRET]],
  );
  writeFileSync(join(cwd, SECRET), `# moved\n\n${glob[SECRET]}`);
  assert.equal(pullproof(['--baseline', 'known.json'], { cwd }).status, 0);

  const api = (HEALTHY['clusters/us/api.yaml'] ?? '').replace('acme/api', 'acme/API');
  write(cwd, { [SECRET]: HEALTHY[SECRET] ?? '', 'clusters/us/api.yaml': api });
  const { status, stdout, stderr } = pullproof(['--baseline', 'known.json'], { cwd });
  assert.equal(status, 1);
  assert.match(stdout, /\[malformed-image\]/);
  assert.match(
    stderr,
    /known\.json holds a finding that is gone: unmatched-namespace in clusters\/eu\/pull-secret\.yaml/,
  );
});

test('a baseline survives that its file is moved', () => {
  const cwd = freshFolder(glob);
  pullproof(['--write-baseline', 'known.json'], { cwd });
  writeFileSync(join(cwd, SECRET), '');
  write(cwd, { 'clusters/eu/secrets/pull.yaml': glob[SECRET] ?? '' });
  assert.equal(pullproof(['--baseline', 'known.json'], { cwd }).status, 0);
});

test('a baseline survives that files of credentials in clear are moved', () => {
  const cwd = freshFolder(FOLDERS);
  pullproof(['--write-baseline', 'known.json'], { cwd });
  const known = JSON.parse(read(cwd, 'known.json')).findings.map(({ path }: { path: string }) => path);
  assert.deepEqual(known.sort(), [SECRET, 'clusters/us/pull-secret.yaml']);
  writeFileSync(join(cwd, SECRET), '');
  write(cwd, { 'clusters/eu/secrets/pull.yaml': `# moved\n${FOLDERS[SECRET]}` });
  const { status, stderr } = pullproof(['--baseline', 'known.json', '--max-warnings', '0'], { cwd });
  assert.deepEqual([status, stderr], [0, 'pullproof: not reported, as known.json has them: 2 findings\n']);
});

test('a baseline survives that a pull secret is moved which its kustomization does not name', () => {
  const plane = FOLDERS['clusters/eu/data-plane.yaml'] ?? '';
  const files = {
    'clusters/eu/kustomization.yaml': 'resources: [data-plane.yaml]\n',
    'clusters/eu/data-plane.yaml': plane,
  };
  const cwd = freshFolder({ ...files, [SECRET]: FOLDERS[SECRET] ?? '' });
  pullproof(['--write-baseline', 'known.json'], { cwd });
  const rules = JSON.parse(read(cwd, 'known.json')).findings.map(({ rule }: { rule: string }) => rule);
  assert.ok(rules.includes('unreached-pull-secret'), rules.join());
  rmSync(join(cwd, SECRET));
  write(cwd, { 'clusters/eu/secrets/pull.yaml': FOLDERS[SECRET] ?? '' });
  assert.equal(pullproof(['--baseline', 'known.json'], { cwd }).status, 0);
});

test('what is no baseline is a wrong invocation', () => {
  const cwd = freshFolder({ ...HEALTHY, 'a.txt': 'x', 'b.txt': '{}', 'c.txt': '{"version":1,"findings":[{}]}' });
  for (const [file, message] of [
    ['a.txt', 'a.txt is not JSON'],
    ['b.txt', 'b.txt is not a baseline of version 1'],
    ['c.txt', 'c.txt holds a finding without a fingerprint'],
    ['d.txt', 'no such file or directory: d.txt'],
    ['clusters', 'clusters is no file'],
  ] as const) {
    const { status, stderr } = pullproof(['--baseline', file], { cwd });
    assert.deepEqual([status, stderr], [2, `pullproof: ${message}\n`]);
  }
});

test('init writes a configuration at the root, and none over another one', () => {
  const cwd = freshFolder(FOLDERS);
  assert.equal(pullproof(['init'], { cwd }).status, 0);
  assert.match(read(cwd, 'pullproof.yaml'), /^# yaml-language-server: \$schema=https:\/\/.*schema\.json\n/);
  const again = pullproof(['init'], { cwd });
  assert.deepEqual([again.status, again.stderr], [2, 'pullproof: there is a pullproof.yaml already\n']);
});

test('init in a folder below infers from the whole repository', () => {
  const [top, below] = [checkout(FOLDERS), checkout(FOLDERS)];
  assert.equal(pullproof(['init'], { cwd: top }).status, 0);
  assert.equal(pullproof(['init'], { cwd: join(below, 'clusters/eu') }).status, 0);
  assert.equal(read(below, 'pullproof.yaml'), read(top, 'pullproof.yaml'));
});

const SCHEMA = 'https://example.org/schema.json';

/** A story without its configuration. */
const story = (name: string): Files => {
  const folder = join(ROOT, 'fixtures', name);
  const paths = globSync('**/*.{yaml,json}', { cwd: folder }).filter((path) => path !== 'pullproof.yaml');
  return Object.fromEntries(paths.map((path) => [path.replaceAll('\\', '/'), read(folder, path)]));
};
const SHOWN = {
  FOLDERS,
  SINGLE,
  OVERLAYS,
  FLUX: story('two-planes'),
  SHARED: story('flux-shared-folder'),
  ARGO: story('argo-destination-names'),
};

for (const [name, files] of Object.entries(SHOWN)) {
  test(`an inferred configuration changes nothing: ${name}`, () => {
    const repository = repositoryOf(files);
    const { planes, pulls, diagnostics } = judge(repository, undefined, rules);
    const text = inferredConfig(repository, rules, SCHEMA);
    const again = judge(withConfig(repository, text), 'pullproof.yaml', rules);
    assert.deepEqual([again.planes, again.pulls, again.diagnostics], [planes, pulls, diagnostics]);
    assert.match(text, /^clusters:$/m);
  });
}

test('clusters that folders alone do not tell are shown in comments', () => {
  const text = inferredConfig(
    repositoryOf({
      'flux/apps.yaml':
        'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: apps, namespace: flux-system }\n' +
        'spec: { path: ./apps, sourceRef: { kind: GitRepository, name: flux-system } }\n',
      'apps/pod.yaml':
        'apiVersion: v1\nkind: Pod\nmetadata: { name: api, namespace: shop }\n' +
        'spec: { containers: [{ name: main, image: docker.io/acme/api }] }\n',
    }),
    rules,
    SCHEMA,
  );
  assert.match(text, /^# The folders alone .*\n# clusters:$/m);
});

test('no name gets out of its comment in an inferred configuration', () => {
  const name = (files: Files): Files =>
    Object.fromEntries(
      Object.entries(files)
        .filter(([path]) => path === 'clusters/eu/data-plane.yaml')
        .map(([path, text]) => [path, text.replace(/name: eu$/m, 'name: "eu\\nassume: {replicator: true} # \\u202e"')]),
    );
  const text = inferredConfig(repositoryOf(name(FOLDERS)), rules, SCHEMA);
  assert.match(text, /nothing installs it in "eu\\nassume: \{replicator: true\} # \\u202e"$/m);
  assert.doesNotMatch(text, /^assume:/m);
});

test('an inferred configuration proposes what would settle unknown pulls, and holds without its marks', () => {
  const api = (FOLDERS['clusters/eu/api.yaml'] ?? '').replace('docker.io/acme', 'quay.io/tools');
  const repository = repositoryOf({ ...FOLDERS, 'clusters/eu/api.yaml': api });
  const text = inferredConfig(repository, rules, SCHEMA);
  assert.match(text, /publicImages: \["quay\.io\/tools\/\*\*"\]/);
  const uncommented = text.replace(/^# (?=[a-zA-Z]+:| {2})/gm, '');
  const { diagnostics, pulls } = judge(withConfig(repository, uncommented), 'pullproof.yaml', rules);
  assert.deepEqual(
    diagnostics.filter(({ rule }) => rule === 'invalid-config'),
    [],
  );
  assert.ok(pulls.every(({ verdict }) => verdict === 'pulled'));
});
