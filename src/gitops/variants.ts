import type { Start } from './entries.ts';
import { identityOf, nameOf } from './identity.ts';
import { buildKustomization } from './kustomize.ts';
import type { Built } from './landing.ts';
import { baseOf, folderOf } from './path.ts';
import { isPlane } from './planes.ts';
import type { Site } from './site.ts';

/** Folders of which each subfolder is one way to apply what they share. */
const VARIANTS_FOLDER = /(?:^|\/)(?:overlays|clusters|environments|envs)$/i;
/** More overlays than this are not looked into before they are deployed. */
const VARIANT_LIMIT = 50;

/**
 * Starts of overlays, each for a cluster of its folder's name, where nothing but overlays side by side is deployed and
 * all of them build the same data planes, and what they share under the same names: in one cluster, whichever is applied
 * last would be the only one.
 */
export function apartAsVariants(starts: readonly Start[], site: Site): readonly Start[] {
  const { config, lying, repository } = site;
  // Where folders tell clusters apart already, nothing is built before its lot is.
  if (config.clusters.length > 0 || new Set(starts.map(({ cluster }) => cluster)).size !== 1) return starts;
  const deploying = starts.filter((start) => start.kind !== 'file' || (lying.at(start.path) ?? []).length > 0);
  const folders = deploying.flatMap((start) => (start.kind === 'folder' ? [start.folder] : []));
  const [parent, other] = new Set(folders.map(folderOf));
  if (folders.length < deploying.length || folders.length < 2 || folders.length > VARIANT_LIMIT) return starts;
  if (parent === undefined || other !== undefined || !VARIANTS_FOLDER.test(parent)) return starts;
  const builds = folders.map((folder) => buildKustomization(folder, { ...repository }).resources);
  const [planes, different] = new Set(
    builds.map((built) => JSON.stringify(built.filter(isPlane).map(titleOf).toSorted())),
  );
  if (planes === undefined || planes === '[]' || different !== undefined || areMoved(builds)) return starts;
  return starts.map((start) => (start.kind === 'folder' ? { ...start, cluster: baseOf(start.folder) } : start));
}

function titleOf(built: Built): string {
  const { kind, namespace } = identityOf(built.root);
  return `${kind} ${namespace?.value ?? ''}/${nameOf(built).value}`;
}

/** Whether something that several builds share has another name or namespace in each, so that all have room in one cluster. */
function areMoved(builds: readonly (readonly Built[])[]): boolean {
  const titles = new Map<string, string>();
  return builds.flat().some((built) => {
    if (built.hashed) return false;
    const { path, index, at } = built.home;
    const key = `${path} ${index} ${at.start}`;
    const title = titleOf(built);
    const before = titles.get(key) ?? title;
    titles.set(key, before);
    return before !== title;
  });
}
