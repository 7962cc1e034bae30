import { foldersUp } from '../../landing/path.ts';
import type { Repository } from '../../repository/repository.ts';
import { countLeading } from '../../sorted.ts';
import { kustomizationFiles } from './kustomization.ts';

/** Whether the repository has a file, readable or not. */
export function isFile(path: string, { has }: Repository): boolean {
  return has(path);
}

/** Why nothing is known of what a path leads to: no files are listed there; undefined where they are. */
export function unlisted(path: string, { submodules, barred, foreign }: Repository): string | undefined {
  const submodule = around(path, submodules);
  if (submodule !== undefined) return submoduleUnread(submodule);
  const folder = around(path, barred);
  if (folder !== undefined) return barredUnread(folder);
  const left = around(path, foreign);
  return left === undefined ? undefined : `outside of Git the folder "${left}" is not read`;
}

/** A folder without listed files that lies in a folder, or is it, and would be deployed with it; and why it has none. */
export function unlistedIn(
  folder: string,
  { submodules, barred }: Repository,
): { readonly path: string; readonly reason: string } | undefined {
  const submodule = within(folder, submodules);
  if (submodule !== undefined) return { path: submodule, reason: submoduleUnread(submodule) };
  const path = within(folder, barred);
  return path === undefined ? undefined : { path, reason: barredUnread(path) };
}

function submoduleUnread(path: string): string {
  return `the submodule "${path}" is not read`;
}

function barredUnread(path: string): string {
  return `the folder "${path}" can't be listed`;
}

/** One of some sorted paths that lies in a folder, or is it. */
function within(folder: string, sorted: readonly string[]): string | undefined {
  if (folder === '') return sorted[0];
  return find(sorted, folder) ?? startingWith(sorted, `${folder}/`);
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
