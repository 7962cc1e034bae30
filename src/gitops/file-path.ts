import type { Repository } from '../repository/repository.ts';
import { countLeading } from '../sorted.ts';
import { kustomizationFiles } from './kustomization.ts';
import { isWithin } from './path.ts';

/** Whether the repository has a file, readable or not. */
export function isFile(path: string, { has }: Repository): boolean {
  return has(path);
}

/** The submodule that a path leads to or into: what is there is not known. */
export function submoduleOf(path: string, { submodules }: Repository): string | undefined {
  return submodules.find((folder) => isWithin(path, folder));
}

/** The symbolic link that a path is, or leads over. */
export function linkOver(path: string, { links }: Repository): string | undefined {
  return links.find((link) => isWithin(path, link));
}

/** Whether a directory holds any file. */
export function isDirectory(dir: string, { paths }: Repository): boolean {
  if (dir === '') return paths.length > 0;
  if (kustomizationFiles(paths).has(dir)) return true;
  const prefix = `${dir}/`;
  // The paths are sorted.
  return paths[countLeading(paths, (path) => path < prefix)]?.startsWith(prefix) ?? false;
}
