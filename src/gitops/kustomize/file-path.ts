import { foldersUp } from '../../landing/path.ts';
import type { Repository } from '../../repository/repository.ts';
import { countLeading } from '../../sorted.ts';
import { kustomizationFiles } from './kustomization.ts';

/** Whether the repository has a file, readable or not. */
export function isFile(path: string, { has }: Repository): boolean {
  return has(path);
}

/** The submodule that a path leads to or into: what is there is not known. */
export function submoduleOf(path: string, { submodules }: Repository): string | undefined {
  return around(path, submodules);
}

/** A submodule that lies in a folder, or is it. */
export function submoduleIn(folder: string, { submodules }: Repository): string | undefined {
  if (folder === '') return submodules[0];
  return find(submodules, folder) ?? startingWith(submodules, `${folder}/`);
}

/** The symbolic link that a path is, or leads over. */
export function linkOver(path: string, { links }: Repository): string | undefined {
  return around(path, links);
}

/** The one of some sorted paths that a path is, or lies in. */
function around(path: string, sorted: readonly string[]): string | undefined {
  return sorted.length === 0 ? undefined : foldersUp(path).find((folder) => find(sorted, folder) !== undefined);
}

function find(sorted: readonly string[], path: string): string | undefined {
  const next = sorted[countLeading(sorted, (one) => one < path)];
  return next === path ? next : undefined;
}

function startingWith(sorted: readonly string[], prefix: string): string | undefined {
  const next = sorted[countLeading(sorted, (one) => one < prefix)];
  return next?.startsWith(prefix) ? next : undefined;
}

/** Whether a directory holds any file. */
export function isDirectory(dir: string, { paths }: Repository): boolean {
  if (dir === '') return paths.length > 0;
  if (kustomizationFiles(paths).has(dir)) return true;
  return startingWith(paths, `${dir}/`) !== undefined;
}
