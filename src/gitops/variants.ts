import { distinctly } from './cluster-folder.ts';
import type { Start } from './entries.ts';
import { buildKustomization } from './kustomize/build.ts';
import { isPlane } from './planes.ts';
import type { Site } from './site.ts';
import { areMoved, lieAsVariants, titleOf } from './variant-folders.ts';

/**
 * Starts of overlays, each for a cluster of its folder's name, where nothing but overlays of one folder is deployed and
 * all of them build the same data planes, and what they share under the same names: in one cluster, whichever is applied
 * last would be the only one.
 */
export function apartAsVariants(starts: readonly Start[], site: Site): readonly Start[] {
  const { config, lying, repository } = site;
  // Where folders tell clusters apart already, nothing is built before its lot is.
  if (config.clusters.length > 0 || new Set(starts.map(({ cluster }) => cluster)).size !== 1) return starts;
  const deploying = starts.filter((start) => start.kind !== 'file' || (lying.at(start.path) ?? []).length > 0);
  const folders = deploying.flatMap((start) => (start.kind === 'folder' ? [start.folder] : []));
  if (folders.length < deploying.length || !lieAsVariants(folders)) return starts;
  const builds = folders.map((folder) => buildKustomization(folder, { ...repository }).resources);
  const [planes, different] = new Set(
    builds.map((built) => JSON.stringify(built.filter(isPlane).map(titleOf).toSorted())),
  );
  if (planes === undefined || planes === '[]' || different !== undefined || areMoved(builds)) return starts;
  const called = distinctly(folders);
  return starts.map((start) => (start.kind === 'folder' ? { ...start, cluster: called(start.folder) } : start));
}
