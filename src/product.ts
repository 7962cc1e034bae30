import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What the package says of itself. */
export interface Product {
  readonly version: string;
  readonly homepage: string;
}

/** Read when first asked for. */
export function product(): Product {
  known ??= JSON.parse(shipped('package.json'));
  return known ?? { version: '', homepage: '' };
}

let known: Product | undefined;

/** A file of the package; it lies one folder up from the sources as from the bundle. */
export function shipped(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}

/**
 * What tells one build of the program from any other: the names of its files, which say what is in them, and its own
 * text. Undefined where it runs from its sources, which change.
 */
export function buildOf(): string | undefined {
  const own = fileURLToPath(import.meta.url);
  if (own.endsWith('.ts')) return undefined;
  const names = readdirSync(new URL('.', import.meta.url))
    .filter((name) => /\.c?js$/.test(name))
    .sort();
  return createHash('sha256')
    .update(JSON.stringify([product().version, process.version, names]))
    .update(readFileSync(own))
    .digest('hex');
}

/** What facts are made by: only the same program may judge them. */
export function madeBy(): string {
  return buildOf() ?? product().version;
}
