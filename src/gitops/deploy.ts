import { identityOf } from '../landing/identity.ts';
import type { Build, Built, Taint } from '../landing/landing.ts';
import type { Span } from '../text/source.ts';
import { jsonOf, scalarNode, textAt } from '../yaml/node.ts';
import { deployApplication } from './argo/application.ts';
import { deployApplicationSet } from './argo/application-set.ts';
import { type Deployed, type FindLanded, NOTHING, type Standing } from './deployed.ts';
import type { Start } from './entries.ts';
import { overlaidBy } from './fleet.ts';
import { buildFolder, deployFlux } from './flux/deploy.ts';
import { type Ground, groundOf, type Landed } from './ground.ts';
import { type DeployerKind, deployerOf } from './kinds.ts';
import { buildKustomization } from './kustomize/build.ts';
import { unshownIn } from './kustomize/resource-file.ts';
import { landingSources, sourceKey } from './landed-source.ts';
import type { Site } from './site.ts';
import { withUnfilled } from './unfilled.ts';
import { type Followed, withWaiting } from './waiting.ts';

/** Passes over the repository until no variable source changes any more. */
const PASS_LIMIT = 5;
/** More deployments than this, and a repository is taken to deploy itself without end. */
const DEPLOYMENT_LIMIT = 20_000;
const DEPTH_LIMIT = 12;
/** So many resources may land however few files there are, and so many more for each file. */
const MOST_LANDINGS = 30_000;
const LANDINGS_PER_FILE = 10;

/**
 * Deploys from the starts on: what lands and deploys in turn is followed. Variables and projects come from what has
 * landed, so all is done again while what was found of them is not what has landed in the end.
 */
export function deploy(starts: readonly Start[], site: Site): Ground {
  let landed: ReadonlyMap<string, Built | undefined> = new Map();
  for (let pass = 1; ; pass++) {
    const ground = groundOf(site);
    const found = new Map<string, Built | undefined>();
    const sources = landingSources(ground.landings);
    const before = landed;
    const find: FindLanded = (...source) => {
      const key = sourceKey(...source);
      if (!found.has(key)) found.set(key, before.get(key) ?? sources().get(key));
      return found.get(key);
    };
    const deployed = deployOnto(ground, starts, site, find);
    if (found.size === 0 || pass === PASS_LIMIT) return deployed;
    landed = new Map(Array.from(found.keys(), (key) => [key, sources().get(key)]));
    if ([...landed].every(([key, built]) => textOf(built) === textOf(found.get(key)))) return deployed;
  }
}

function textOf(built: Built | undefined): string | undefined {
  return built && JSON.stringify([jsonOf(built.root), built.taints.length]);
}

interface Work extends Landed {
  readonly kind: DeployerKind;
  readonly via: Standing['via'];
  /** Why it may not be there itself: the ApplicationSet that makes it fails. */
  readonly doubt?: Taint | undefined;
}

function deployOnto(ground: Ground, starts: readonly Start[], site: Site, find: FindLanded): Ground {
  const queue: Work[] = [];
  const followed: Followed[] = [];
  const seen = new Set<string>();
  const most = MOST_LANDINGS + LANDINGS_PER_FILE * site.repository.manifests.length;
  const isEndless = () => seen.size > DEPLOYMENT_LIMIT || ground.landings.length > most;
  const stopped = new Set<string | undefined>();
  const follow = (landed: readonly Landed[], via: Standing['via'], doubt?: Taint) => {
    for (const one of landed) {
      const kind = deployerOf(one.built);
      if (!kind) continue;
      const { path, index, at } = one.built.home;
      const name = textAt(one.built.root, 'metadata', 'name')?.value ?? '';
      const key = `${one.cluster} ${path} ${index} ${one.namespace} ${name}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (via.length >= DEPTH_LIMIT) refuse(at, one.cluster);
      else if (isEndless()) stop(at, one.cluster);
      else queue.push({ ...one, kind, via, doubt });
    }
  };
  const land = (deployed: Deployed, place?: (built: Built) => string | undefined, doubt?: Taint) =>
    follow(ground.land(deployed, place), deployed.via, doubt);
  const refuse = (at: Span, cluster: string | undefined) => {
    const fault = {
      kind: 'too-large',
      message: 'this is deployed without end, and not followed any further',
      at,
    } as const;
    ground.land({ ...NOTHING, faults: [fault], open: [{ reason: fault.message, at }], cluster, via: [] });
  };
  /** Of all that is not followed any further, what is told first of each cluster is enough. */
  const stop = (at: Span, cluster: string | undefined) => {
    if (!stopped.has(cluster)) refuse(at, cluster);
    stopped.add(cluster);
  };
  for (const start of starts) {
    if (start.kind === 'deployer') follow([standingAlone(start)], []);
    if (start.kind === 'folder' && isEndless()) stop(spanOfFolder(start.folder, site), start.cluster);
    else land(deployedAt(start, site), placeOf(site));
  }
  for (const work of queue) {
    const { kind, cluster, namespace, via, doubt } = work;
    if (isEndless()) {
      stop(work.built.home.at, cluster);
      continue;
    }
    const { built, deployed } = deployedAsItStands(work, site, find);
    land(deployed, kind === 'flux' ? undefined : placeOf(site), kind === 'application-set' ? deployed.doubt : doubt);
    if (deployed.cluster !== undefined && deployed.cluster !== cluster) ground.aimed.add(deployed.cluster);
    const standing = { cluster, namespace, via };
    followed.push({ built, isFlux: kind === 'flux', standing, cluster: deployed.cluster, via: deployed.via });
  }
  return withWaiting(ground, followed);
}

/**
 * A deployer that nothing else deploys may build itself too, and is what that makes of it: as Flux is bootstrapped, what
 * a kustomization patches into its own Kustomization is there from the first.
 */
function deployedAsItStands(
  work: Work,
  site: Site,
  find: FindLanded,
): { readonly built: Built; readonly deployed: Deployed } {
  let { built } = work;
  for (let round = 1; ; round++) {
    const deployed = deployedBy({ ...work, built }, site, find);
    const own = work.via.length === 0 ? deployed.resources.find((one) => isSame(one, built)) : undefined;
    if (!own || round === PASS_LIMIT || textOf(own) === textOf(built)) return { built, deployed };
    built = own;
  }
}

/** Whether two are one resource of one document. */
function isSame(one: Built, other: Built): boolean {
  const [mine, others] = [identityOf(one.root), identityOf(other.root)];
  return (
    one.home.path === other.home.path &&
    one.home.index === other.home.index &&
    mine.kind === others.kind &&
    mine.name?.value === others.name?.value &&
    mine.namespace?.value === others.namespace?.value
  );
}

function deployedBy({ kind, built, cluster, namespace, via, doubt }: Work, site: Site, find: FindLanded): Deployed {
  const standing = { cluster, namespace, via };
  const deployed =
    kind === 'flux'
      ? deployFlux(built, standing, site, find)
      : kind === 'application'
        ? deployApplication(built, standing, site, find)
        : deployApplicationSet(built, standing, site);
  return doubt ? { ...deployed, doubt: deployed.doubt ?? doubt } : deployed;
}

/** Builds a root that nothing in the repository deploys, with what restrictions its files speak of. */
function buildBare(folder: string, { repository, loadsAnywhere }: Site): Build {
  const strict = buildKustomization(folder, repository);
  const isRestricted = strict.faults.some(({ kind }) => kind === 'outside-root') && loadsAnywhere();
  const build = isRestricted ? buildKustomization(folder, repository, { loadRestrictions: 'None' }) : strict;
  return { ...build, resources: build.resources.map(withUnfilled) };
}

/** Where a resource lands whose deployment is for no known cluster. */
function placeOf({ placement }: Site): (built: Built) => string | undefined {
  return (built) => placement.of(built.home.path);
}

/** A deployer that nothing deploys, as somebody has applied it. */
function standingAlone({ built, cluster }: Extract<Start, { readonly kind: 'deployer' }>): Landed {
  return { built, cluster, namespace: textAt(built.root, 'metadata', 'namespace')?.value };
}

/** What is applied where deployment starts. A deployer itself is followed, and lands no more than its file. */
function deployedAt(start: Start, site: Site): Deployed {
  const { cluster } = start;
  if (start.kind === 'deployer') return { ...NOTHING, reached: new Set([start.built.home.path]), cluster, via: [] };
  if (start.kind === 'file') return { ...lyingAt(start.path, site), cluster, via: [] };
  const span = spanOfFolder(start.folder, site);
  if (site.kustomizations.files.has(start.folder)) return { ...buildBare(start.folder, site), cluster, via: [span] };
  return { ...buildFolder(start.folder, scalarNode('', span), undefined, site), cluster, via: [] };
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

function spanOfFolder(folder: string, { kustomizations }: Site): Span {
  return { path: kustomizations.files.get(folder) ?? folder, start: 0, end: 0 };
}
