import { folderOf, foldersUp, isWithin } from '../landing/path.ts';
import type { Site } from './site.ts';

/** Folder → the files, of those given, that building it reads as resources; read off the graph of kustomizations. */
export function coverageOf(
  files: ReadonlySet<string>,
  { kustomizations }: Site,
): (folder: string) => ReadonlySet<string> {
  const reached = new Map<string, ReadonlySet<string>>();
  const reach = (folder: string) => {
    const known = reached.get(folder);
    if (known) return known;
    const found = new Set([...kustomizations.reach(folder)].filter((path) => files.has(path)));
    reached.set(folder, found);
    return found;
  };
  const walked = new Map<string, ReadonlySet<string>>();
  return (folder) => {
    if (kustomizations.files.has(folder)) return reach(folder);
    const known = walked.get(folder);
    if (known) return known;
    const found = new Set<string>();
    for (const inner of kustomizations.files.keys())
      if (isWithin(inner, folder)) for (const path of reach(inner)) found.add(path);
    for (const path of files) {
      const up = foldersUp(folderOf(path));
      const between = up.slice(0, Math.max(0, up.indexOf(folder)));
      if (isWithin(path, folder) && !between.some((inner) => kustomizations.files.has(inner))) found.add(path);
    }
    walked.set(folder, found);
    return found;
  };
}
