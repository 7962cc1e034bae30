import { folderOf, isWithin } from '../landing/path.ts';
import { mayBeManifest } from '../repository/manifest.ts';
import type { Repository } from '../repository/repository.ts';

/** The outermost folder around all that is judged in which nothing lies that would be judged too, were it asked for. */
export function askedFolder({ manifests, paths }: Pick<Repository, 'manifests' | 'paths'>): string {
  const judged = new Set(manifests);
  const others = paths.filter((path) => mayBeManifest(path) && !judged.has(path));
  let folder = commonFolder(manifests);
  while (folder !== '' && !others.some((path) => isWithin(path, folderOf(folder)))) folder = folderOf(folder);
  return folder;
}

/** The folder that holds everything that is judged: what lies around the first and the last path, these being sorted. */
function commonFolder(paths: readonly string[]): string {
  const last = paths.at(-1) ?? '';
  let folder = folderOf(paths[0] ?? '');
  while (!isWithin(last, folder)) folder = folderOf(folder);
  return folder;
}
