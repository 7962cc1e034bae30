import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { BadSubstitution, envsubst, type Lookup, newEffort } from '../src/gitops/flux/envsubst.ts';

interface Vectors {
  readonly vars: Readonly<Record<string, string>>;
  readonly cases: readonly { readonly input: string; readonly output: string | null }[];
}

function expanded(input: string, lookup: (name: string) => Lookup): string | null {
  try {
    return envsubst(input, lookup).text;
  } catch (error) {
    if (error instanceof BadSubstitution) return null;
    throw error;
  }
}

test('variables expand as fluxcd/pkg envsubst v1.5.0 expands them', () => {
  const file = new URL('../fixtures/vectors/envsubst.json', import.meta.url);
  const { vars, cases }: Vectors = JSON.parse(readFileSync(file, 'utf8'));
  const lookup = (name: string): Lookup => (vars[name] === undefined ? undefined : { value: vars[name] });
  const wrong = cases.filter(({ input, output }) => expanded(input, lookup) !== output);
  assert.deepEqual(wrong, []);
  assert.ok(cases.length > 1000);
});

test('a variable without a value is missing unless it has a default', () => {
  assert.deepEqual(
    envsubst('${a} ${b:-x} ${c:=} ${d/x/y} $${e}', () => undefined),
    {
      text: ' x   ${e}',
      missing: ['a', 'c', 'd'],
    },
  );
});

test('a value that the files do not tell makes the text unknown', () => {
  assert.equal(envsubst('x/${a:-b}', () => ({ unknown: 'elsewhere' })).unknown, 'elsewhere');
});

test('hostile texts take no long time and no deep stack', () => {
  assert.equal(
    expanded('${a:-'.repeat(50_000), () => undefined),
    null,
  );
  assert.equal(expanded('$$'.repeat(200_000), () => undefined)?.length, 200_000);
  const value = 'a'.repeat(20_000);
  assert.equal(
    expanded(`\${v##${'*a'.repeat(50)}b}`, () => ({ value })),
    value,
  );
});

test('what grows beyond all measure is not known, and takes no long time', () => {
  const long = 'a'.repeat(100_000);
  const lookup = (): Lookup => ({ value: long });
  for (const text of ['${A}'.repeat(100_000), `\${A//a/${long}}`, `\${A%%${'*a'.repeat(50_000)}}`])
    assert.match(envsubst(text, lookup).unknown ?? '', /more of it than can be evaluated/);
  const effort = newEffort();
  let texts = 0;
  while (envsubst('${A}', lookup, effort).unknown === undefined) texts++;
  assert.ok(texts > 100 && texts < 1000);
});
