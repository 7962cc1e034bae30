import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../command.ts';

/** The files that our pages show: blocks that begin with a comment that is their path, first of that name first. */
const blocks = ['README.md', 'docs/recipes.md', 'docs/scale.md'].flatMap((page) =>
  Array.from(
    readFileSync(join(ROOT, page), 'utf8').matchAll(/^```(\w+)\n(?:#|\/\/) (\S+)\n(.*?)^```$/gms),
    ([, language = '', path = '', text = '']) => ({ page, language, path, text }),
  ),
);

/** The text of a file that a page shows, as a reader would copy it; `nth` where several pages show one. */
export function shown(path: string, nth = 0): string {
  const found = blocks.filter((block) => block.path === path)[nth];
  assert.ok(found, `no page shows ${path}`);
  return found.text;
}

/** All files under a folder that the pages show. */
export function shownUnder(
  folder: string,
): readonly { readonly page: string; readonly path: string; readonly text: string }[] {
  return blocks.filter(({ path }) => path.startsWith(folder));
}
