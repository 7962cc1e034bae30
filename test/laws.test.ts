import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { rules } from '../rules/index.ts';
import { judge } from '../src/judging/judge.ts';
import type { CauseRule } from '../src/proofs/cause.ts';
import { formats } from '../src/report/index.ts';
import { placesOf } from '../src/report/places.ts';
import type { Render, ReportView } from '../src/report/view.ts';
import { repositoryOfTexts } from '../src/repository/repository.ts';
import type { Diagnostic, Fix, Report } from '../src/results/diagnostic.ts';
import type { PlaneProof, Pull } from '../src/results/proof.ts';
import type { Source, Span } from '../src/text/source.ts';
import { ROOT } from './command.ts';
import { MUTANTS } from './mutants.ts';
import { worlds } from './worlds.ts';

/** Every cause there is; the compiler holds the list complete. */
const CAUSES: Readonly<Record<CauseRule, true>> = {
  'conditional-mismatch': true,
  'conflicting-replication': true,
  'dangling-image-pull-secret': true,
  'dangling-kustomization-resource': true,
  'dangling-secret-ref': true,
  'excluded-namespace': true,
  'failing-build': true,
  'foreign-image': true,
  'hashed-secret-ref': true,
  'inert-pull-config': true,
  'invalid-namespace-pattern': true,
  'invalid-resource': true,
  'malformed-image': true,
  'malformed-prefix': true,
  'malformed-pull-secret': true,
  'misplaced-annotation': true,
  'misplaced-pull-secret': true,
  'missing-decryption': true,
  'missing-image-pull-secret': true,
  'missing-replicator': true,
  'missing-secret-ref': true,
  'misspelled-annotation': true,
  'mistyped-pull-secret': true,
  'occupied-name': true,
  'placeholder-image': true,
  'sealed-scope': true,
  'secret-in-control-plane': true,
  'stale-release': true,
  'trait-removes-pull-secret': true,
  'uncovered-registry': true,
  'unknown-pull': true,
  'unmatched-namespace': true,
  'unproduced-key': true,
  'unreachable-registry': true,
  'unreached-pull-secret': true,
  'unrendered-pull-secret': true,
  'unreplicated-pull-secret': true,
  'unsubstituted-variable': true,
};

interface Story {
  readonly name: string;
  readonly sources: readonly Source[];
}

/** The repositories of fixtures/, those among the vectors included. */
const stories: readonly Story[] = [...storiesIn('fixtures', ['vectors']), ...storiesIn('fixtures/vectors/e2e')];
const renders = new Map<string, Render>();

before(async () => {
  for (const [name, load] of Object.entries(formats)) renders.set(name, (await load()).render);
});

function storiesIn(folder: string, without: readonly string[] = []): readonly Story[] {
  const entries = readdirSync(ROOT + folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = entries.map(({ name }) => name).filter((name) => !without.includes(name));
  return names.map((name) => ({ name, sources: sourcesIn(`${ROOT}${folder}/${name}`) }));
}

function sourcesIn(folder: string): readonly Source[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:ya?ml|json)$/.test(name),
  );
  return names
    .filter((name) => name !== 'expected.json')
    .map((path) => ({ path, text: readFileSync(`${folder}/${path}`, 'utf8') }));
}

function judged(sources: readonly Source[]): Report {
  return judge(repositoryOfTexts(sources), 'pullproof.yaml', rules);
}

function viewOf(sources: readonly Source[]): ReportView {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  return {
    places: placesOf((path) => texts.get(path)),
    rules: rules.map(({ id, level, summary }) => ({
      id,
      level,
      summary,
      help: summary,
      helpUri: 'https://example.org',
    })),
    color: (_, text) => text,
    version: '0.1.0',
    homepage: 'https://example.org',
    quiet: false,
    exitCode: 1,
    text: (path) => texts.get(path),
  };
}

function rendered(report: Report, sources: readonly Source[]): ReadonlyMap<string, string> {
  const view = viewOf(sources);
  return new Map(Array.from(renders, ([name, render]) => [name, render(report, view)]));
}

function proofsOf({ planes, pulls }: Report): readonly (PlaneProof | Pull)[] {
  return [...planes, ...pulls];
}

/** Holds a law over every story and over generated worlds. */
function law(
  name: string,
  numRuns: number,
  hold: (sources: readonly Source[], passwords: readonly string[]) => void,
): void {
  test(`${name}: stories`, () => {
    for (const { sources } of stories) hold(sources, []);
  });
  test(`${name}: worlds`, () => {
    fc.assert(
      fc.property(worlds, ({ sources, passwords }) => hold(sources, passwords)),
      { numRuns },
    );
  });
}

function explain(report: Report): void {
  const proofs = proofsOf(report);
  for (const { verdict, cause } of proofs) {
    assert.equal(cause === null, verdict === 'pulled', 'what is not pulled has a cause');
    if (verdict !== 'refused') continue;
    const told = report.diagnostics.some(({ rule, level }) => rule === cause && level === 'error');
    assert.ok(told, `no error explains ${cause}`);
  }
  if (report.summary.errors === 0) assert.ok(proofs.every(({ verdict }) => verdict !== 'refused'));
}

test('explained: every refused proof has an error of its cause, in 10,000 worlds in which each cause occurs', () => {
  const seen = new Map<string, number>();
  const add = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
  const runs = 10_000;
  for (const { sources } of fc.sample(worlds, { numRuns: runs, seed: 1 })) {
    const report = judged(sources);
    explain(report);
    const proofs = proofsOf(report);
    const verdicts = proofs.map(({ verdict }) => verdict);
    for (const what of new Set([...verdicts, ...report.diagnostics.map(({ rule }) => rule)])) add(what);
  }
  for (const what of ['pulled', 'refused', 'unknown', ...Object.keys(CAUSES)])
    assert.ok((seen.get(what) ?? 0) >= runs / 100, `${what} occurs in ${seen.get(what) ?? 0} of ${runs} worlds`);
});

test('explained: stories', () => {
  for (const { sources } of stories) explain(judged(sources));
});

law('order-free: the order of files changes nothing', 300, (sources) => {
  const report = judged(sources);
  assert.deepEqual(judged(sources.toReversed()), report);
  assert.deepEqual(judged(sources.toSorted((a, b) => (a.text < b.text ? -1 : 1))), report);
});

law('pure: twice is equal, and nothing given is changed', 300, (sources) => {
  const frozen = deepFrozen(structuredClone(sources));
  const report = deepFrozen(judged(frozen));
  assert.deepEqual(judged(frozen), report);
  assert.deepEqual(rendered(report, sources), rendered(report, sources));
});

law('place: what a report points at is what it speaks of', 1000, (sources) => {
  const report = judged(sources);
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  for (const { at, image } of report.pulls) {
    const part = texts.get(at.path)?.slice(at.start, at.end) ?? '';
    assert.ok(part !== '' && (image.includes(part) || part.includes('$')), `${image} is written ${part}`);
  }
  for (const at of spansOf(report)) {
    const text = texts.get(at.path);
    assert.ok(text !== undefined, `${at.path} is a file`);
    assert.ok(0 <= at.start && at.start <= at.end && at.end <= text.length, 'a span lies in its file');
    if (at.end > 0) assertWhole(text, at);
  }
});

/** The span begins and ends where a word does, not in the midst of one. */
function assertWhole(text: string, { path, start, end }: Span): void {
  const shown = `${path}: ${JSON.stringify(text.slice(start, end))}`;
  assert.ok(!/^\s/.test(text.slice(start, end)), `${shown} begins with what it speaks of`);
  const [before, after] = [text.slice(Math.max(0, start - 1), start + 1), text.slice(end - 1, end + 1)];
  assert.doesNotMatch(before, /^\w\w$/, `${shown} begins within a word`);
  if (end > start) assert.doesNotMatch(after, /^\w\w$/, `${shown} ends within a word`);
}

function spansOf({ planes, pulls, diagnostics }: Report): readonly Span[] {
  return [
    ...[...planes, ...pulls].flatMap(({ at, proof }) => [at, ...proof.map((step) => step.at)]),
    ...diagnostics.flatMap(({ at, because, fix }) => [
      at,
      ...because.map((reason) => reason.at),
      ...(fix?.edits.map((edit) => edit.at) ?? []),
    ]),
  ];
}

law('agree: all formats list the same findings', 300, (sources) => {
  const report = judged(sources);
  const texts = rendered(report, sources);
  const count = (name: string, pattern: RegExp) => (texts.get(name)?.match(pattern) ?? []).length;
  const all = report.diagnostics.length;
  const json = (name: string) => JSON.parse(texts.get(name) ?? '');
  assert.equal(count('text', /^\S.*:\d+:\d+ (?:error|warning|note) .* \[[a-z-]+\]$/gm), all);
  assert.equal(count('concise', /^.*:\d+:\d+: (?:error|warning|note): .* \[[a-z-]+\]$/gm), all);
  assert.equal(json('json').findings.length, all);
  assert.equal(json('gitlab').length, all);
  assert.equal(json('rdjson').diagnostics.length, all);
  assert.equal(count('junit', /<testcase name="[a-z-]+: /g), all);
  assert.equal(count('markdown', /^\| \S+ (?:error|warning|note) \| /gm), all);
  const { places } = viewOf(sources);
  const lines = report.diagnostics.map(({ rule, at }) => `${rule} ${at.path} ${places.of(at).line}`);
  assert.equal(json('sarif').runs[0].results.length, new Set(lines).size);
  const levels = ['error', 'warning', 'note'].map(
    (level) => report.diagnostics.filter((one) => one.level === level).length,
  );
  assert.equal(
    count('github', /^::/gm),
    levels.reduce((sum, number) => sum + Math.min(10, number), 0),
  );
});

law('secret: no credential appears in any output', 1000, (sources, passwords) => {
  const report = judged(sources);
  const hidden = [...passwords, ...credentialsOf(sources)].flatMap(disguises);
  for (const [name, text] of [...rendered(report, sources), ['report', JSON.stringify(report)] as const])
    for (const secret of hidden) assert.ok(!text.includes(secret), `${name} shows ${secret}`);
});

/** Every user name's password and encoded credential in the payloads of the sources' Secrets. */
function credentialsOf(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ text }) => {
    const packed = Array.from(
      text.matchAll(/\.dockerc(?:onfigjson|fg): ["']?([A-Za-z0-9+/=]{8,})/g),
      ([, data = '']) => data,
    );
    const payloads = [text, ...packed.map((data) => Buffer.from(data, 'base64').toString())];
    const inside = payloads.flatMap((payload) =>
      Array.from(payload.matchAll(/"(?:password|auth)": ?"([^"]{4,})"/g), ([, value = '']) => value),
    );
    return [...packed, ...inside];
  });
}

/** A credential as it may slip out: as it is, packed, backwards. */
function disguises(secret: string): readonly string[] {
  const packed = Buffer.from(secret).toString('base64').replace(/=+$/, '');
  const bare = Buffer.from(secret, 'base64').toString();
  const clear = /^[\x20-\x7e]{6,}$/.test(bare) ? [bare, bare.slice(bare.indexOf(':') + 1)] : [];
  return [secret, packed, ...clear].flatMap((text) => (text.length < 4 ? [] : [text, [...text].reverse().join('')]));
}

law('repaired: a safe fix removes its finding, or what it breaks', 600, (sources) => {
  const cost = ({ pulls, proofs }: Diagnostic) => pulls + proofs.length;
  for (const found of judged(sources).diagnostics) {
    const { fix, fingerprint } = found;
    if (!fix?.safe) continue;
    const left = judged(mended(sources, fix)).diagnostics.find((one) => one.fingerprint === fingerprint);
    assert.ok(!left || cost(left) < cost(found), `${fix.title}: its finding stays`);
  }
});

test('repaired: where there is one mistake, its safe fix leaves nothing', () => {
  const fixed = MUTANTS.flatMap(({ name, files, rule }) => {
    const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
    const found = judged(sources).diagnostics.find((one) => one.rule === rule);
    return found?.fix?.safe ? [{ name, left: judged(mended(sources, found.fix)).diagnostics }] : [];
  });
  assert.ok(fixed.length > 5);
  for (const { name, left } of fixed)
    assert.deepEqual(
      left.filter(({ rule }) => rule !== 'plaintext-credential').map(({ message }) => message),
      [],
      name,
    );
});

function mended(sources: readonly Source[], { edits }: Fix): readonly Source[] {
  const last = edits.toSorted((a, b) => b.at.start - a.at.start);
  return sources.map(({ path, text }) => {
    const mine = last.filter(({ at }) => at.path === path);
    return {
      path,
      text: mine.reduce((now, edit) => now.slice(0, edit.at.start) + edit.text + now.slice(edit.at.end), text),
    };
  });
}

test('the fingerprints of a report are distinct', () => {
  fc.assert(
    fc.property(worlds, ({ sources }) => {
      const prints = judged(sources).diagnostics.map(({ fingerprint }) => fingerprint);
      assert.equal(new Set(prints).size, prints.length);
    }),
  );
});

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFrozen(part);
  }
  return value;
}
