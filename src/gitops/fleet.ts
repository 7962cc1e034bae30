import type { Taint } from '../landing/landing.ts';
import { baseOf, folderOf, foldersUp } from '../landing/path.ts';
import { onceFor } from '../remember.ts';
import type { Folder } from './site.ts';

type Folders = ReadonlyMap<string, Folder>;

/**
 * Whether a file is of an overlay of a Rancher Fleet bundle: it is laid over the bundle's own files in the clusters that
 * its fleet.yaml says, and not applied as it is (Fleet v0.14, docs/gitrepo-content.md).
 */
export function isFleetOverlay(path: string, folders: Folders): boolean {
  return foldersUp(path).some((folder) => baseOf(folder) === 'overlays' && bundlesIn(folders).has(folderOf(folder)));
}

/** What the overlays of a file's bundle leave open: whether they replace or patch the file itself, or add others. */
export function overlaidBy(
  path: string,
  folders: Folders,
): { readonly whole: boolean; readonly taint: Taint } | undefined {
  const bundle = foldersUp(path).find((folder) => bundlesIn(folders).has(folder));
  if (bundle === undefined) return undefined;
  const within = bundle === '' ? '' : `${bundle}/`;
  const overlays = folders.get(`${within}overlays`)?.folders ?? [];
  if (overlays.length === 0) return undefined;
  const own = path.slice(within.length);
  const names = [own, own.replace(/\.(?=[^.]+$)/, '_patch.')];
  const over = overlays.flatMap((overlay) => names.map((name) => `${overlay}/${name}`));
  const found = over.find((one) => folders.get(folderOf(one))?.files.includes(one));
  const at = { path: found ?? `${within}fleet.yaml`, start: 0, end: 0 };
  const what = found === undefined ? 'overlays' : `"${found}"`;
  return { whole: found !== undefined, taint: { reason: `Fleet lays ${what} over it in some clusters`, at } };
}

const bundlesIn = onceFor((folders: Folders): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const [folder, { files }] of folders)
    if (files.some((path) => path.endsWith('fleet.yaml') && baseOf(path) === 'fleet.yaml')) found.add(folder);
  return found;
});
