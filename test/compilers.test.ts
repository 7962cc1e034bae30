import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from './command.ts';

/** What V8 compiles a function with that is called a million times, on a line each. */
function compilersOf({ less }: { readonly less: boolean }): readonly string[] {
  const program = `
    import { compileLess } from ${JSON.stringify(join(ROOT, 'src/cli/compilers.ts'))};
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
