import { identityOf } from '../landing/identity.ts';
import type { Built, Taint } from '../landing/landing.ts';
import { jsonOf } from '../yaml/node.ts';
import { deployApplication } from './argo/application.ts';
import { deployApplicationSet } from './argo/application-set.ts';
import type { Deployed, FindLanded } from './deployed.ts';
import type { Start } from './entries.ts';
import { deployFlux } from './flux/deploy.ts';
import { type Ground, groundOf } from './ground.ts';
import { landingSources, sourceKey } from './landed-source.ts';
import { Queue, type Work } from './queue.ts';
import type { Site } from './site.ts';
import { deployedAt, spanOfFolder, standingAlone } from './start.ts';
import { type Followed, withWaiting } from './waiting.ts';

/** Passes over the repository until no variable source changes any more. */
const PASS_LIMIT = 5;

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

function deployOnto(ground: Ground, starts: readonly Start[], site: Site, find: FindLanded): Ground {
  const queue = new Queue(ground, site.repository.manifests.length);
  const followed: Followed[] = [];
  const land = (deployed: Deployed, place?: (built: Built) => string | undefined, doubt?: Taint) =>
    queue.follow(ground.land(deployed, place), deployed.via, doubt);
  for (const start of starts) {
    if (start.kind === 'deployer') queue.follow([standingAlone(start)], []);
    if (start.kind === 'folder' && queue.stops(spanOfFolder(start.folder, site), start.cluster)) continue;
    land(deployedAt(start, site), placeOf(site));
  }
  for (const work of queue.works) {
    const { kind, cluster, namespace, via, doubt } = work;
    if (queue.stops(work.built.home.at, cluster)) continue;
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

/** Where a resource lands whose deployment is for no known cluster. */
function placeOf({ placement }: Site): (built: Built) => string | undefined {
  return (built) => placement.of(built.home.path);
}
