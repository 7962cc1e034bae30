import { identityOf, nameOf } from '../landing/identity.ts';
import type { Built } from '../landing/landing.ts';
import { folderOf, foldersUp } from '../landing/path.ts';
import { buildKustomization } from './kustomize/build.ts';
import type { Site } from './site.ts';

/** Folders of which each subfolder is one way to apply what they share. */
const VARIANTS_FOLDER = /(?:^|\/)(?:overlays|clusters|environments|envs)$/i;
/** More overlays than this are not looked into before they are deployed. */
const VARIANT_LIMIT = 50;

/** Whether folders that share resources are variants of them: each builds them under the same names. */
export function areVariants(folders: readonly string[], { repository }: Site): boolean {
  if (!lieAsVariants(folders)) return false;
  return !areMoved(folders.map((folder) => buildKustomization(folder, { ...repository }).resources));
}

/** Whether folders lie side by side where each is one way to apply what they share, or in folders side by side. */
export function lieAsVariants(folders: readonly string[]): boolean {
  if (folders.length < 2 || folders.length > VARIANT_LIMIT) return false;
  const around = folders.map((folder) => foldersUp(folderOf(folder)).find((one) => VARIANTS_FOLDER.test(one)));
  const [parent, other] = new Set(around);
  return parent !== undefined && other === undefined;
}

/** What a cluster has one of. */
export function titleOf(built: Built): string {
  const { kind, namespace } = identityOf(built.root);
  return `${kind} ${namespace?.value ?? ''}/${nameOf(built).value}`;
}

/**
 * Whether something that several builds share has another name or namespace in each, so that all have room in one
 * cluster.
 */
export function areMoved(builds: readonly (readonly Built[])[]): boolean {
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
