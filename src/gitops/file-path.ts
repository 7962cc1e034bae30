import type { Repository } from '../repository/repository.ts';
import { kustomizationFiles } from './kustomization.ts';

/** Whether the repository has a file, readable or not. */
export function isFile(path: string, { has }: Repository): boolean {
  return has(path);
}

/** Whether a directory holds any file. */
export function isDirectory(dir: string, { paths }: Repository): boolean {
  if (dir === '') return paths.length > 0;
  if (kustomizationFiles(paths).has(dir)) return true;
  const prefix = `${dir}/`;
  return paths[firstFrom(paths, prefix)]?.startsWith(prefix) ?? false;
}

/** The index of the first path not before a text, the paths being sorted. */
function firstFrom(paths: readonly string[], text: string): number {
  let low = 0;
  let high = paths.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paths[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
