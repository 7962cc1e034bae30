import { clampedPath, foldersUp, isWithin } from '../landing/path.ts';

/** A path that a file of the repository asks of a source. */
export interface Asked {
  readonly from: string;
  readonly path: string;
}

/**
 * The folder that the paths of sources start from, by the file that names them: the repository's root, or a folder
 * that holds a whole GitOps repository, such as an example or one of several repositories judged together. That is a
 * folder where a path is found which is not found at the root, while none of the paths asked from below it is.
 */
export function basesOf(asked: readonly Asked[], folderExists: (folder: string) => boolean): (from: string) => string {
  const votes = new Set<string>();
  const rooted: string[] = [];
  for (const { from, path } of asked) {
    const folder = clampedPath('', literalFolder(path));
    if (folder === '') continue;
    if (folderExists(folder)) rooted.push(from);
    else {
      const outermost = foldersUp(from).findLast((around) => around !== '' && folderExists(`${around}/${folder}`));
      if (outermost !== undefined) votes.add(outermost);
    }
  }
  const bases = [...votes]
    .filter((base) => !rooted.some((from) => isWithin(from, base)))
    .toSorted((a, b) => b.length - a.length);
  return (from) => bases.find((base) => isWithin(from, base)) ?? '';
}

/** The folders of a path before the first variable, template action or wildcard. */
export function literalFolder(path: string): string {
  const open = path.search(/\$\{|\{\{|[*?[]/);
  return open < 0 ? path : path.slice(0, path.lastIndexOf('/', open) + 1);
}
