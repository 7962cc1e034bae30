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
