import { readFileSync } from 'node:fs';
import { ROOT } from './command.ts';

/** The files of the bad example on a rule's page. */
export function badExample(rule: string): Readonly<Record<string, string>> {
  const [, bad = ''] = readFileSync(`${ROOT}rules/${rule}/README.md`, 'utf8').split(/^## (?:Bad|Good)$/m);
  const blocks = bad.matchAll(/^```yaml\n# (\S+)\n([^`]*)/gm);
  return Object.fromEntries(Array.from(blocks, ([, path = '', text = '']) => [path, text]));
}
