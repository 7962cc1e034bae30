import type { LooseDependency } from '../../landing/dependency.ts';
import { ANY_CLUSTER, type Built, type Effective, type Landing } from '../../landing/landing.ts';
import { baseOf, folderOf, isWithin } from '../../landing/path.ts';
import type { PodMutation, Production, Release } from '../../landing/release.ts';
import type { Node } from '../../yaml/documents.ts';
import { textAt } from '../../yaml/node.ts';
import type { ChartUse, FindLanded } from '../deployed.ts';
import type { Ground } from '../ground.ts';
import { isKind } from '../kinds.ts';
import { landingSources, sourceKey } from '../landed-source.ts';
import { chartOf, type Site } from '../site.ts';
import { podMutationsOf, productionsOf, spelledNames } from './chart.ts';
import { dependenciesOf, foldersOfChart, keysOfBrought, looseDependencies } from './chart-dependency.ts';
import { installedBy } from './helm-release.ts';
import { mergedValues, referencesIn } from './values.ts';
import { givesCredential, mentionedNames } from './values-mentions.ts';

/** Every chart that is installed and not rendered, with what its values and its templates tell; and their folders. */
export function releasesOf(
  { landings, unplaced, charts }: Ground,
  site: Site,
): { readonly releases: readonly Release[]; readonly installed: readonly string[] } {
  const parts = new Map<string, ChartPart>();
  const partsOf = (folder: string | undefined) =>
    (folder === undefined ? [] : foldersOfChart(folder, site)).map((part) => {
      const known = parts.get(part) ?? {
        folder: part,
        productions: productionsOf(part, site),
        mutations: podMutationsOf(part, site),
      };
      parts.set(part, known);
      return known;
    });
  const releases = [...landings, ...unplaced.map(anywhere)].filter(({ root }) =>
    isKind(root, 'helm.toolkit.fluxcd.io', 'HelmRelease'),
  );
  const find = finderOf(landings);
  const reading: Reading = { left: MOST_WORDS, site };
  const installed = releases.map((landing) => {
    const use = installedBy(landing, site, find);
    const { cluster, via } = landing;
    return releaseOf(use, { cluster, namespace: use.namespace, via }, partsOf(use.folder), reading);
  });
  const all = [...installed, ...charts.map(({ use, ...end }) => releaseOf(use, end, partsOf(use.folder), reading))];
  const rendered = renderedIn(landings, site);
  return {
    releases: all.filter(
      ({ cluster, name, releaseName }) => ![name.value, releaseName].some((one) => rendered.has(`${cluster} ${one}`)),
    ),
    installed: [...parts.keys()],
  };
}

/** What of values is read: a file of them may be read for any number of releases. */
interface Reading {
  readonly site: Site;
  /** How many more images, pull secrets and other names are read. */
  left: number;
}

const MOST_WORDS = 25_000;
const BEYOND = 'the values of charts name more than can be judged';

/** What values say about pulls and name, as far as that is read. */
function wordsIn(values: Node, brought: ReadonlySet<string>, isSuspended: boolean, reading: Reading) {
  if (reading.left < 0) return { ...NO_WORDS, unread: true };
  const { pullSecrets, images } = isSuspended ? NO_WORDS : referencesIn(values, brought);
  const named = mentionedNames(values);
  reading.left -= pullSecrets.length + images.length + named.length;
  return { pullSecrets, images, named, unread: false };
}

const NO_WORDS = { pullSecrets: [], images: [], named: [] } as const;

/** A chart, or one that it brings along, with what its templates make. */
interface ChartPart {
  readonly folder: string;
  readonly productions: readonly Production[];
  readonly mutations: readonly PodMutation[];
}

function releaseOf(
  { tool, name, releaseName, folder, unread, defaults, values: layers, suspended, referred }: ChartUse,
  { cluster, namespace, via }: Pick<Release, 'cluster' | 'namespace' | 'via'>,
  parts: readonly ChartPart[],
  reading: Reading,
): Release {
  const { site } = reading;
  const values = mergedValues([...defaultsOf(folder, site, defaults), ...layers]);
  const brought = new Set(folder === undefined ? [] : keysOfBrought(folder, site));
  const words = values ? wordsIn(values, brought, suspended !== undefined, reading) : { ...NO_WORDS, unread: false };
  const { pullSecrets, images, named } = words;
  const made = values && pullSecrets.length > 0 && givesCredential(values) ? pullSecrets : [];
  const spelled = parts.flatMap((part) => spelledNames(part.folder, part.productions, site));
  return {
    tool,
    name,
    releaseName,
    cluster,
    via,
    namespace,
    pullSecrets,
    images,
    // Of values that are not read, any name may be that of a Secret which the chart makes.
    productions: [
      ...parts.flatMap(({ productions }) => productions),
      ...(words.unread ? [{ kind: 'Secret', name: '**', at: name.at }] : []),
    ],
    mutations: parts.flatMap(({ mutations }) => mutations),
    dependencies: [
      ...(referred ? [{ ...referred, values }] : []),
      ...(folder === undefined ? [] : dependenciesOf(folder, values, site)),
    ].map((dependency) => (suspended ? { ...dependency, suspended } : dependency)),
    mentions: [...named, ...spelled, ...made.filter(({ value }) => named.every((one) => one.value !== value))],
    unread: words.unread ? [{ reason: BEYOND, at: name.at }, ...unread] : unread,
  };
}

/** Where a resource lands of which nothing tells to which cluster it is deployed. */
function anywhere(built: Built): Landing {
  const effective: Effective = { kind: 'unknown', reason: 'nothing tells where it is deployed' };
  return { ...built, cluster: ANY_CLUSTER, effective, via: [] };
}

/** What the charts bring along that nothing installs. */
export function looseDependenciesOf(installed: ReadonlySet<string>, site: Site): readonly LooseDependency[] {
  return looseDependencies(installed, site, (folder) => mergedValues([...defaultsOf(folder, site)]));
}

/**
 * The charts that nothing installs, as far as their templates show secrets by name, or their values name those that the
 * templates leave open: someone may install them by hand.
 */
export function looseReleasesOf(installed: ReadonlySet<string>, site: Site): readonly Release[] {
  const { repository, folders, placement } = site;
  return repository.paths.flatMap((path): readonly Release[] => {
    const folder = folderOf(path);
    if (baseOf(path) !== 'Chart.yaml' || chartOf(folder, folders) !== path || installed.has(folder)) return [];
    const made = productionsOf(folder, site).filter(({ kind }) => kind === 'Secret');
    const productions = made.filter((one) => one.name !== '*');
    const values = productions.length < made.length ? mergedValues(defaultsOf(folder, site)) : undefined;
    const mentions = [...spelledNames(folder, made, site), ...(values ? mentionedNames(values) : [])];
    if (productions.length + mentions.length === 0) return [];
    const name = { value: baseOf(folder), at: { path, start: 0, end: 0 } };
    const namespace: Effective = { kind: 'unknown', reason: 'nothing in the repository installs it' };
    const nothing = { via: [], pullSecrets: [], images: [], mutations: [], dependencies: [], unread: [] };
    const cluster = placement.of(path) ?? ANY_CLUSTER;
    return [{ ...nothing, tool: 'Chart', name, releaseName: name.value, cluster, namespace, productions, mentions }];
  });
}

/** The releases whose rendered output was given, by cluster and name: Helm's charts label what they make with it. */
function renderedIn(landings: Ground['landings'], { config: { rendered = [] } }: Site): ReadonlySet<string> {
  if (rendered.length === 0) return new Set();
  const given = landings.filter(({ home }) => rendered.some((folder) => isWithin(home.path, folder)));
  return new Set(
    given.flatMap(({ cluster, root }) =>
      ['app.kubernetes.io/instance', 'release'].flatMap((label) => {
        const name = textAt(root, 'metadata', 'labels', label)?.value;
        return name === undefined ? [] : [`${cluster} ${name}`];
      }),
    ),
  );
}

/** Looks among what has landed, once anything is looked for. */
function finderOf(landings: Ground['landings']): FindLanded {
  const sources = landingSources(landings);
  return (...source) => sources().get(sourceKey(...source));
}

/** The values that a chart in the repository brings along, from its own file or from those that are named instead. */
function defaultsOf(
  folder: string | undefined,
  { folders, repository }: Site,
  named?: readonly string[],
): readonly Node[] {
  if (folder === undefined) return [];
  const own = [...(folders.get(folder)?.files ?? [])].find((file) => /(?:^|\/)values\.ya?ml$/.test(file));
  const files = named ?? (own === undefined ? [] : [own]);
  return files.flatMap((path) => repository.allDocuments(path).documents[0]?.root ?? []);
}
