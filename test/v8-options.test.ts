import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { isApart, optionsFor } from '../src/cli/v8-options.ts';
import { ROOT } from './command.ts';

/** What V8 compiles a function with that is called a million times, on a line each. */
function compilersOf({ less }: { readonly less: boolean }): readonly string[] {
  const program = `
    import { compileLess } from ${JSON.stringify(join(ROOT, 'src/cli/v8-options.ts'))};
    if (${less}) compileLess();
    const add = (a, b) => a + b;
    let sum = 0;
    for (let i = 0; i < 1_000_000; i++) sum = add(sum, i);
  `;
  const told = execFileSync(
    process.execPath,
    ['--trace-opt', '--no-concurrent-recompilation', '--input-type=module', '--eval', program],
    {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    },
  );
  return [...new Set(Array.from(told.matchAll(/completed compiling .*\(target (\w+)\)/g), ([, name = '']) => name))];
}

test('V8 leaves out its last compiler, and Maglev still has what is called very often', () => {
  assert.deepEqual(compilersOf({ less: false }).toSorted(), ['MAGLEV', 'TURBOFAN_JS']);
  assert.deepEqual(compilersOf({ less: true }), ['MAGLEV']);
});

test('a process apart is known by its options, which Node.js takes, and its heap starts below its bound', () => {
  assert.equal(isApart(), false);
  for (const files of [2_001, 20_000, 1_000_000]) {
    const options = optionsFor(files);
    const program = `import { isApart } from ${JSON.stringify(join(ROOT, 'src/cli/v8-options.ts'))};
      import { getHeapStatistics } from 'node:v8';
      console.log(JSON.stringify([isApart(), getHeapStatistics().heap_size_limit / 2 ** 20]));`;
    const told = execFileSync(process.execPath, [...options, '--input-type=module', '--eval', program], {
      encoding: 'utf8',
    });
    const [apart, limit] = JSON.parse(told);
    const given = (name: string) =>
      Number(
        options
          .find((option) => option.startsWith(name))
          ?.split('=')
          .at(1) ?? 0,
      );
    assert.equal(apart, true);
    assert.ok(limit >= given('--max-old-space-size='), `${limit} MiB`);
    assert.ok(given('--initial-heap-size=') * 2 <= given('--max-old-space-size='));
  }
});
