import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';

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

/** What tells one build of the program from any other. Undefined where it runs from its sources, which change. */
export function buildOf(): string | undefined {
  if (import.meta.url.endsWith('.ts')) return undefined;
  const digest = readFileSync(new URL('digest.txt', import.meta.url), 'utf8');
  return hash('sha256', [product().version, process.version, digest].join(' '));
}

/** What facts are made by: only the same program may judge them. */
export function madeBy(): string {
  return buildOf() ?? product().version;
}
