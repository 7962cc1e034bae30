import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';

/** Holds a file to what it should say; with `UPDATE=1` writes it. */
export function holdFile(path: string, expected: string): void {
  if (process.env.UPDATE === '1') {
    writeFileSync(path, expected);
    return;
  }
  assert.equal(readFileSync(path, 'utf8'), expected, `${path} is out of date: npm run update`);
}
