import type { Built } from '../landing/landing.ts';
import { baseOf, folderOf, foldersUp } from '../landing/path.ts';
import type { Repository } from '../repository/repository.ts';
import type { ArrangeConfig } from './arrange-config.ts';
import type { Ignored } from './flux/source-ignore.ts';
import type { Kustomizations } from './kustomize/kustomization-graph.ts';
import type { Origins } from './origin.ts';
import type { Placement } from './placement.ts';

/** What lies in one folder, by name. */
export interface Folder {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** The manifests that are judged, kustomizations and what is inside of charts apart. */
export interface Lying {
  readonly paths: readonly string[];
  /** The resources of one of them as they lie there; undefined for any other file. */
  at(path: string): readonly Built[] | undefined;
}

/** The repository as it is being arranged. */
export interface Site {
  readonly repository: Repository;
  readonly config: ArrangeConfig;
  readonly placement: Placement;
  readonly kustomizations: Kustomizations;
  readonly origins: Origins;
  readonly lying: Lying;
  readonly folders: ReadonlyMap<string, Folder>;
  /** Whether Flux leaves a file out of its artifact. */
  readonly ignored: Ignored;
  /** API server → the name under which Argo CD knows the cluster. */
  readonly servers: ReadonlyMap<string, string>;
  /** Whether the repository lets Argo CD's kustomize load files from outside a kustomization's folder. */
  readonly loadsAnywhere: () => boolean;
}

/** Every folder with the paths directly in it, both sorted. */
export function foldersOf(paths: readonly string[]): ReadonlyMap<string, Folder> {
  const folders = new Map<string, { files: string[]; folders: string[] }>([['', { files: [], folders: [] }]]);
  for (const path of paths) {
    const folder = folderOf(path);
    const known = folders.get(folder);
    if (known) {
      known.files.push(path);
      continue;
    }
    folders.set(folder, { files: [path], folders: [] });
    let inner = folder;
    for (const around of foldersUp(folder).slice(1)) {
      const before = folders.get(around);
      if (before) {
        before.folders.push(inner);
        break;
      }
      folders.set(around, { files: [], folders: [inner] });
      inner = around;
    }
  }
  return folders;
}

/** The files in a folder and below, a folder's own before those of its subfolders. */
export function* filesBelow(folder: string, folders: ReadonlyMap<string, Folder>): Generator<string> {
  const stack = [folder];
  for (let here = stack.pop(); here !== undefined; here = stack.pop()) {
    const found = folders.get(here);
    yield* found?.files ?? [];
    stack.push(...(found?.folders ?? []).toReversed());
  }
}

/** The chart of a folder, if it holds one. */
export function chartOf(folder: string, folders: ReadonlyMap<string, Folder>): string | undefined {
  return folders.get(folder)?.files.find((path) => baseOf(path) === 'Chart.yaml');
}
