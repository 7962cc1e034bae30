import { argoSecretType, secretTextAt } from '../landing/argo-secret.ts';
import { identityOf } from '../landing/identity.ts';
import type { Built } from '../landing/landing.ts';
import { baseOf, foldersUp, isKustomizationFile } from '../landing/path.ts';
import type { Sign } from '../repository/prefilter.ts';
import type { Repository } from '../repository/repository.ts';
import { at, textAt } from '../yaml/node.ts';
import { isOwnCluster } from './argo/application.ts';
import type { ArrangeConfig } from './arrange-config.ts';
import { type Deployer, deployersOf, generatorDemandsOf } from './deployers.ts';
import { kubeConfigNames } from './flux/deploy.ts';
import { sourceIgnoreOf } from './flux/source-ignore.ts';
import { kustomizationsOf, type Recall } from './kustomize/kustomization-graph.ts';
import { originsOf } from './origin.ts';
import { placementOf, type Surroundings } from './placement.ts';
import { resourcesOf } from './plain.ts';
import { foldersOf, type Lying, type Site } from './site.ts';

/** A site, and what lies there that deploys other files. */
export interface Survey {
  readonly site: Site;
  readonly deployers: readonly Deployer[];
}

/** Words without which a text holds nothing that deploys, and no source of it. */
const DEPLOYING: readonly Sign[] = ['kustomize.toolkit', 'source.toolkit', 'source.extensions', 'argoproj.io'];

/** Reads what decides where files are deployed; of the rest no more than its words. */
export function surveyOf(repository: Repository, config: ArrangeConfig, recall: Recall): Survey {
  const lying = lyingIn(repository);
  const kustomizations = kustomizationsOf(repository, recall);
  const { resources, parts, files } = kustomizations;
  // What may be deployed as it lies: no patches, nothing that a kustomization around it leaves out.
  const isCandidate = (path: string) =>
    resources.has(path) || !(parts.has(path) || foldersUp(path).some((folder) => files.has(folder)));
  const candidates = saying(lying, repository, DEPLOYING).flatMap((path) =>
    isCandidate(path) ? (lying.at(path) ?? []) : [],
  );
  const folders = foldersOf(repository.paths);
  const deployers = deployersOf(candidates);
  const demands = deployers.flatMap(({ built, demands: asked }) => [...asked, ...generatorDemandsOf(built)]);
  const described = saying(lying, repository, ['DataPlane']).filter((path) => !parts.has(path));
  const planes = described.flatMap((path) => lying.at(path) ?? []);
  const broken = described.filter((path) => isBroken(path, repository));
  const isAnyBeside = (isLeftOut: (path: string) => boolean) =>
    lying.paths.some((path) => !parts.has(path) && !isLeftOut(path) && (lying.at(path) ?? []).length > 0);
  const site: Site = {
    repository,
    config,
    lying,
    folders,
    placement: placementOf(planes, { isAnyBeside, isRemote: remotesOf(candidates), broken }, lying.paths, config),
    kustomizations,
    origins: originsOf(candidates, demands, (folder) => folders.has(folder), config),
    ignored: sourceIgnoreOf(repository),
    servers: serversOf(candidates),
    loadsAnywhere: once(() =>
      [...lying.paths, ...repository.paths.filter((path) => INSTRUCTIONS.test(path))].some((path) =>
        repository.holds(path, 'LoadRestrictionsNone'),
      ),
    ),
  };
  return { site, deployers };
}

/** Whether a file has a document that does not parse, or that does not say what it is. */
function isBroken(path: string, repository: Repository): boolean {
  const { documents, faults } = repository.documents(path);
  return faults.length > 0 || documents.some(({ root }) => !textAt(root, 'kind') || !textAt(root, 'apiVersion'));
}

/** Files that may tell how to build. */
const INSTRUCTIONS = /(?:^|\/)(?:[Mm]akefile|[Jj]ustfile|\.justfile|[^/]+\.(?:md|sh|mk|just|txt))$/;

/** Files that may hold manifests; what lies inside a chart is rendered before it is applied. */
function lyingIn(repository: Repository): Lying {
  const charts = new Set(
    repository.paths
      .filter((path) => path.endsWith('Chart.yaml') && baseOf(path) === 'Chart.yaml')
      .map((path) => path.slice(0, -'Chart.yaml'.length)),
  );
  const paths = repository.manifests.filter((path) => !isKustomizationFile(path) && !isChartPart(path, charts));
  const known = new Set(paths);
  return { paths, at: (path) => (known.has(path) ? resourcesOf(path, repository) : undefined) };
}

function isChartPart(path: string, charts: ReadonlySet<string>): boolean {
  if (charts.size === 0) return false;
  for (const match of path.matchAll(/(?<=^|\/)(?:templates|charts|crds)\//g))
    if (charts.has(path.slice(0, match.index))) return true;
  return false;
}

function saying({ paths }: Lying, repository: Repository, words: readonly Sign[]): readonly string[] {
  return paths.filter((path) => repository.maySay(path, words));
}

function once(compute: () => boolean): () => boolean {
  let known: boolean | undefined;
  return () => {
    known ??= compute();
    return known;
  };
}

/**
 * Tells by what Argo CD and Flux deploy to clusters beside their own: where Argo CD deploys to that too, a cluster that
 * is called by a name or by its API server is another one, as is one that Flux reaches by a `kubeConfig`.
 */
function remotesOf(resources: readonly Built[]): Surroundings['isRemote'] {
  const called = new Set<string>();
  const reached = new Set<string>();
  let isHub = false;
  for (const { root } of resources) {
    const { group, kind } = identityOf(root);
    if (group === 'kustomize.toolkit.fluxcd.io') for (const name of kubeConfigNames(root)) reached.add(name);
    if (group !== 'argoproj.io' || !/^Application(?:Set)?$/.test(kind)) continue;
    const destination = at(root, 'spec', ...(kind === 'Application' ? [] : ['template', 'spec']), 'destination');
    const name = textAt(destination, 'name')?.value ?? '';
    const server = textAt(destination, 'server')?.value ?? '';
    if (isOwnCluster(name, server)) isHub = true;
    else called.add(name || server);
  }
  return (name) => reached.has(name) || (isHub && called.has(name));
}

/** The clusters that are registered with Argo CD by a Secret in the repository: API server → name. */
function serversOf(resources: readonly Built[]): ReadonlyMap<string, string> {
  const servers = new Map<string, string>();
  for (const { root } of resources) {
    if (identityOf(root).kind !== 'Secret' || argoSecretType(root) !== 'cluster') continue;
    const [server, name] = [secretTextAt(root, 'server'), secretTextAt(root, 'name')];
    if (server !== '' && name !== '') servers.set(server, name);
  }
  return servers;
}
