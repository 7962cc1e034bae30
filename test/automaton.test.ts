import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { RE2JS } from 're2js';
import vectors from '../fixtures/vectors/namespaces.json' with { type: 'json' };
import { dataPlaneNamespace, isDataPlaneNamespace, namespaceNameError } from '../src/kubernetes/namespace.ts';
import { type Inclusion, leakedName, metName, missedName, WELL_KNOWN } from '../src/pattern/automaton.ts';
import { GENERATED } from '../src/pattern/generated.ts';
import { machineOf } from '../src/pattern/machine.ts';
import { matches, type Pattern, parsePatterns, parseUnanchored, regexOf } from '../src/pattern/pattern.ts';
import { ALPHABET, joinPrograms } from '../src/pattern/program.ts';

const atom = fc.oneof(
  fc.constantFrom('a', 'b', 'd', 'p', '-', '0', '9', 'z', 'dp-', 'dp', 'default', 'A', '.'),
  fc.constantFrom('.*', '.+', '[a-d]', '[^a]', '[^-]', '[0-9a-f]', '\\d', '\\w', '\\W', '[[:alpha:]]', '\\pL', '(?i)D'),
  fc.constantFrom('^', '$', '\\A', '\\z', '\\b', '\\B', '(?m)^', '(?m:$)', '(?i)', '()', '|'),
);
const expression = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    atom,
    fc.tuple(tie('node'), tie('node')).map(([a, b]) => a + b),
    fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(?:${a}|${b})`),
    fc.tuple(tie('node'), fc.constantFrom('*', '+', '?', '{2}', '*?', '{0}')).map(([a, r]) => `(${a})${r}`),
  ),
})).node;
const list = fc.array(
  fc.oneof(
    expression,
    expression.map((rest) => `dp-${rest}`),
  ),
  { minLength: 1, maxLength: 3 },
);
const patternLists = list.map((entries) => parsePatterns(entries.join()));
const letters = fc.constantFrom(...'-ab0dpz9', ...ALPHABET);
const names = fc
  .tuple(fc.constantFrom('', '', 'dp-', 'dp', 'd'), fc.array(letters, { maxLength: 8 }))
  .map(([prefix, rest]) => prefix + rest.join(''));

function membership(patterns: readonly Pattern[]): (name: string) => boolean {
  const program = joinPrograms(patterns.flatMap((pattern) => regexOf(pattern) ?? []));
  assert.ok(program);
  const machine = machineOf(program);
  return (name) => {
    let state = machine.start;
    for (const character of name) state = machine.step(state, ALPHABET.indexOf(character));
    return machine.accepts(state);
  };
}

test('100,000 random names are let in by the automaton if and only if re2js matches', () => {
  const pairs = fc.tuple(patternLists, fc.array(names, { minLength: 50, maxLength: 50 }));
  fc.assert(
    fc.property(pairs, ([patterns, some]) => {
      const accepts = membership(patterns);
      for (const name of some) assert.equal(accepts(name), matches(patterns, name), name);
    }),
    { numRuns: 2000 },
  );
});

function counterexample(inclusion: Inclusion): string | undefined {
  return inclusion.included === false ? inclusion.counterexample : undefined;
}

test('every counterexample is a legal name that re2js confirms', () => {
  fc.assert(
    fc.property(patternLists, (patterns) => {
      const missed = counterexample(missedName(patterns, 'dp'));
      const ungenerated = missedName(patterns, 'generated');
      const leaked = counterexample(leakedName(patterns));
      for (const name of [missed, counterexample(ungenerated)]) {
        if (name === undefined) continue;
        assert.ok(isDataPlaneNamespace(name) && !matches(patterns, name), name);
        assert.equal(namespaceNameError(name), undefined);
      }
      if (ungenerated.included === false) {
        const { organization = '', project = '', environment = '' } = ungenerated.origin ?? {};
        assert.equal(dataPlaneNamespace(organization, project, environment), ungenerated.counterexample);
        assert.notEqual(missed, undefined);
      }
      if (leaked === undefined) return;
      assert.ok(!isDataPlaneNamespace(leaked) && matches(patterns, leaked), leaked);
      assert.equal(namespaceNameError(leaked), undefined);
    }),
    { numRuns: 2000 },
  );
});

/** Words of up to three characters, the shortest first, then in the order of ASCII. */
function words(): string[] {
  const longer = (some: readonly string[]) => some.flatMap((word) => Array.from(ALPHABET, (letter) => word + letter));
  const one = longer(['']);
  const two = longer(one);
  return [...one, ...two, ...longer(two)];
}

test('brute force over all names of up to three characters, and dp- with three more, finds the same', () => {
  const legal = words().filter((word) => namespaceNameError(word) === undefined);
  const dp = words().flatMap((word) => (namespaceNameError(`dp-${word}`) ? [] : [`dp-${word}`]));
  fc.assert(
    fc.property(patternLists, (patterns) => {
      const missed = dp.find((name) => !matches(patterns, name));
      const found = counterexample(missedName(patterns, 'dp'));
      if (missed === undefined) assert.ok(found === undefined || found.length > 'dp-'.length + 3, found);
      else assert.equal(found, missed);
      const leaked = [...WELL_KNOWN, ...legal].find((name) => matches(patterns, name));
      const leak = counterexample(leakedName(patterns));
      if (leaked === undefined) assert.ok(leak === undefined || leak.length > 3, leak);
      else assert.equal(leak, leaked);
    }),
    { numRuns: 150 },
  );
});

const examples: readonly [value: string, dp: string, generated: string, leaked: string][] = [
  ['dp-.*', 'included', 'included', 'none'],
  ['dp-.*,(bad', 'included', 'included', 'none'],
  ['dp-.*|shop', 'included', 'included', 'shop'],
  ['*', 'included', 'included', 'default'],
  ['dp-*', 'dp-0', 'dp-0-0-0-f3033a33', 'dp'],
  ['(bad', 'dp-0', 'dp-0-0-0-f3033a33', 'none'],
  ['dp-.*-prod', 'dp-0', 'dp-0-0-0-f3033a33', 'none'],
  ['dp(-[a-z0-9]+)*', 'dp--0', 'dp-0--0-0-0-9c969ea0', 'dp'],
  ['dp-.*-[0-9a-f]{8}', 'dp-0', 'included', 'none'],
  ['dp-[^0].*', 'dp-0', 'dp-0-0-0-f3033a33', 'none'],
  ['dp-.*[a-z]', 'dp-0', 'dp-0-0-0-f3033a33', 'none'],
  ['dp-.*[^7]', 'dp-7', 'dp-0-0-q-f2359847', 'none'],
  ['dp-(.?){60}', 'included', 'included', 'none'],
  ['dp-(.?){59}', `dp-${'-'.repeat(59)}0`, 'included', 'none'],
  ['.*-system,dp-.*', 'included', 'included', 'kube-system'],
  ['x(.?){61}y,dp-.*', 'included', 'included', 'xy'],
  ['x.{62}', 'dp-0', 'dp-0-0-0-f3033a33', `x${'-'.repeat(61)}0`],
  ['.[[:alpha:]],\\w{2}', 'dp-0', 'dp-0-0-0-f3033a33', '00'],
  ['x.{63}', 'dp-0', 'dp-0-0-0-f3033a33', 'none'],
];

for (const [value, dp, generated, leaked] of examples) {
  test(`what ${value} misses and lets in is known`, () => {
    const patterns = parsePatterns(value);
    assert.equal(counterexample(missedName(patterns, 'dp')) ?? 'included', dp);
    assert.equal(counterexample(missedName(patterns, 'generated')) ?? 'included', generated);
    assert.equal(counterexample(leakedName(patterns)) ?? 'none', leaked);
  });
}

test('the least generated name is found where its hash decides', () => {
  const single = Array.from(ALPHABET.slice(1));
  const real = single.flatMap((o) => single.flatMap((p) => single.map((e) => dataPlaneNamespace(o, p, e))));
  for (const value of ['dp-.*-[^0].*', 'dp-.*[a-f].?', 'dp-.*[^7].{7}', 'dp-.*-.*[0-9].....[0-9].*']) {
    const patterns = parsePatterns(value);
    const least = real.find((name) => !matches(patterns, name));
    assert.equal(counterexample(missedName(patterns, 'generated')), least, value);
  }
});

test('every legal name of the generator is in the set of generated names', () => {
  const generated = RE2JS.compile(GENERATED);
  const legal = vectors.filter((v) => v.organization && !namespaceNameError(v.namespace));
  for (const { namespace } of legal) assert.ok(generated.test(namespace), namespace);
  assert.ok(legal.length > 100);
  const label = fc.stringMatching(/^[a-z0-9]([-a-z0-9]{0,20}[a-z0-9])?$/);
  fc.assert(
    fc.property(label, label, label, (organization, project, environment) => {
      assert.ok(generated.test(dataPlaneNamespace(organization, project, environment)));
    }),
  );
});

for (const value of ['dp-.*a.{30}|dp-.*[^a].{30}|dp-(.?){30}', 'dp-(.*a.{30}.*b|[^a]*|(.?){40})']) {
  test(`patterns made to explode end as unknown: ${value}`, () => {
    for (const set of ['dp', 'generated'] as const) {
      assert.match(Object.values(missedName(parsePatterns(value), set)).join(), /^the patterns are too intricate/);
    }
  });
}

test('a hash that almost no name has is not searched for without end', () => {
  const patterns = parsePatterns('dp-.*(?:[^7].{7}|7[^1].{6}|71[^3].{5}|713[^6].{4}|7136[^f].{3})');
  assert.match(Object.values(missedName(patterns, 'generated')).join(), /^the patterns are too intricate/);
});

test('patterns that only look intricate are decided', () => {
  const included = ['dp-.*,dp-(a|b)*a(a|b){40}', '(?:.?){1000}', `${'('.repeat(300)}.*${')*'.repeat(300)}`];
  for (const value of included) assert.deepEqual(missedName(parsePatterns(value), 'dp'), { included: true }, value);
  const missing = ['dp-(a|b)*a(a|b){40}', 'dp-(((a{10}){10}b?){10}|c)'];
  for (const value of missing) assert.equal(counterexample(missedName(parsePatterns(value), 'dp')), 'dp-0', value);
  assert.deepEqual(leakedName(parsePatterns('dp-(a|b)*a(a|b){40}')), { included: true });
});

test('a pattern that is not judged leaves unknown what the others do not decide', () => {
  const huge = '[a-z]{1000}'.repeat(60);
  const unknown = { unknown: 'the expression is too large to be judged' };
  assert.deepEqual(missedName(parsePatterns(`${huge},dp-.*`), 'dp'), { included: true });
  assert.deepEqual(missedName(parsePatterns(`${huge},dp-a.*`), 'dp'), unknown);
  assert.deepEqual(missedName(parsePatterns(`${huge},dp-a.*`), 'generated'), unknown);
  assert.deepEqual(leakedName(parsePatterns(huge)), unknown);
  assert.equal(counterexample(leakedName(parsePatterns(`${huge},shop`))), 'shop');
});

test('the least name of a data plane that patterns let in is found, where there is one', () => {
  const met = (patterns: string) => {
    const parsed = parseUnanchored(patterns, { trim: false });
    return (['dp', 'generated'] as const).map((set) => metName(parsed, set));
  };
  assert.deepEqual(met('kube-system'), ['dp-kube-system', 'dp-0-kube-system-00000000']);
  assert.deepEqual(met('^kube-system$,^dp-legacy$'), ['dp-legacy', undefined]);
  assert.deepEqual(met('^kube-.*'), [undefined, undefined]);
  assert.equal(metName([], 'dp'), undefined);
});
