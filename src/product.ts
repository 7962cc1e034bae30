import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './text/digest.ts';

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
  return readFileSync(join(import.meta.dirname, '..', path), 'utf8');
}

/** What tells one build of the program from any other. Undefined where it runs from its sources, which change. */
export function buildOf(): string | undefined {
  if (import.meta.filename.endsWith('.ts')) return undefined;
  const digest = readFileSync(join(import.meta.dirname, 'digest.txt'), 'utf8');
  return sha256([product().version, process.version, digest].join(' '));
}

/** What facts are made by: only the same program may judge them. */
export function madeBy(): string {
  return buildOf() ?? product().version;
}
