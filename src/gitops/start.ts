import type { Build } from '../landing/landing.ts';
import type { Span } from '../text/source.ts';
import { scalarNode, textAt } from '../yaml/node.ts';
import { type Deployed, NOTHING } from './deployed.ts';
import type { Start } from './entries.ts';
import { overlaidBy } from './fleet.ts';
import { buildFolder } from './flux/deploy.ts';
import type { Landed } from './ground.ts';
import { buildKustomization } from './kustomize/build.ts';
import { unshownIn } from './kustomize/resource-file.ts';
import type { Site } from './site.ts';
import { withUnfilled } from './unfilled.ts';

/** What is applied where deployment starts. A deployer itself is followed, and lands no more than its file. */
export function deployedAt(start: Start, site: Site): Deployed {
  const { cluster } = start;
  if (start.kind === 'deployer') return { ...NOTHING, reached: new Set([start.built.home.path]), cluster, via: [] };
  if (start.kind === 'file') return { ...lyingAt(start.path, site), cluster, via: [] };
  const span = spanOfFolder(start.folder, site);
  if (site.kustomizations.files.has(start.folder)) return { ...buildBare(start.folder, site), cluster, via: [span] };
  return { ...buildFolder(start.folder, scalarNode('', span), undefined, site), cluster, via: [] };
}

/** Builds a root that nothing in the repository deploys, with what restrictions its files speak of. */
function buildBare(folder: string, { repository, loadsAnywhere }: Site): Build {
  const strict = buildKustomization(folder, repository);
  const isRestricted = strict.faults.some(({ kind }) => kind === 'outside-root') && loadsAnywhere();
  const build = isRestricted ? buildKustomization(folder, repository, { loadRestrictions: 'None' }) : strict;
  return { ...build, resources: build.resources.map(withUnfilled) };
}

/** A file that is applied as it lies. */
function lyingAt(path: string, { lying, folders, repository }: Site): Build {
  const resources = (lying.at(path) ?? []).map(withUnfilled);
  const over = overlaidBy(path, folders);
  return {
    ...NOTHING,
    resources: over?.whole
      ? resources.map((built) => ({ ...built, taints: [...built.taints, over.taint] }))
      : resources,
    open: [...unshownIn(path, repository), ...(over ? [over.taint] : [])],
    reached: new Set([path]),
  };
}

/** Where a folder is told that deployment starts from. */
export function spanOfFolder(folder: string, { kustomizations }: Site): Span {
  return { path: kustomizations.files.get(folder) ?? folder, start: 0, end: 0 };
}

/** A deployer that nothing deploys, as somebody has applied it. */
export function standingAlone({ built, cluster }: Extract<Start, { readonly kind: 'deployer' }>): Landed {
  return { built, cluster, namespace: textAt(built.root, 'metadata', 'namespace')?.value };
}
