import type { Repository } from '../repository/repository.ts';
import { countLeading } from '../sorted.ts';
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
  // The paths are sorted.
  return paths[countLeading(paths, (path) => path < prefix)]?.startsWith(prefix) ?? false;
}
