import { nameOf } from '../../landing/identity.ts';
import type { Build, BuildFault, Built, Taint } from '../../landing/landing.ts';
import { clampedPath, END_SLASHES, isTemplated, resolvePath } from '../../landing/path.ts';
import { spanOf } from '../../text/source.ts';
import type { MapNode, Node } from '../../yaml/documents.ts';
import { at, isNull, scalarOf, textAt, withoutEntry } from '../../yaml/node.ts';
import { type ChartUse, type Deployed, type FindLanded, NOTHING, type Standing } from '../deployed.ts';
import { sourcesOf } from '../deployers.ts';
import { mayDeploy } from '../helm/chart.ts';
import { mergedValues } from '../helm/values.ts';
import { unlisted } from '../kustomize/file-path.ts';
import { keptByArgo, leavingBy, leftByArgo } from '../left.ts';
import { isTrunk } from '../origin.ts';
import { chartOf, type Site } from '../site.ts';
import { buildDirectory } from './directory.ts';
import type { Application } from './environment.ts';
import { misspelledField, nothingNamed } from './fields.ts';
import { chartUseOf } from './helm.ts';
import { buildWithKustomize } from './kustomize.ts';
import { managedNamespaceOf } from './namespace.ts';
import { type Destination, refusedByProject } from './project.ts';

/**
 * Deploys an Argo CD Application (v3): each source by the tool that its folder shows, to the destination's cluster;
 * the destination's namespace fills only what names none.
 */
export function deployApplication(built: Built, standing: Standing, site: Site, find: FindLanded): Deployed {
  const { root } = built;
  const name = nameOf(built);
  const via = [...standing.via, name.at];
  const unfilled = taintAt(built, 'destination', 'namespace')?.reason;
  const fill = unfilled === undefined ? textAt(root, 'spec', 'destination', 'namespace') : undefined;
  const tainted = taintAt(built, 'destination');
  const cluster = tainted ? undefined : destinationOf(root, standing, site);
  if (built.left) return { ...NOTHING, open: [built.left], cluster, via };
  const misspelled = misspelledField(root, name.value);
  if (misspelled) return { ...NOTHING, faults: [misspelled], cluster, via };
  const parts = sourcesOf(at(root, 'spec')).map((source, i) => {
    const taint =
      taintAt(built, 'source') ?? taintAt(built, 'sources', i) ?? taintAt(built, 'sourceHydrator', 'drySource');
    if (taint) return { ...NOTHING, open: [taint] };
    return buildSource(source, { root, name }, site);
  });
  const kept = keptByArgo(root);
  const deployed: Deployed = {
    resources: parts.flatMap((part) => leavingBy((one) => leftByArgo(one) ?? kept(one), part).resources),
    faults: parts.flatMap(({ faults }) => faults),
    open: [...parts.flatMap(({ open }) => open), ...(tainted ? [tainted] : [])],
    brought: parts.flatMap(({ brought = [] }) => brought),
    reached: new Set(parts.flatMap(({ reached }) => [...reached])),
    charts: parts.flatMap((part) => ('chart' in part && part.chart ? [part.chart] : [])),
    cluster,
    via,
    ...(fill && fill.value !== '' && { fill }),
    ...(unfilled !== undefined && { unfilled }),
  };
  const doubt = tainted
    ? undefined
    : refusedByProject(root, projectOf(root, standing, find), namedBy(root, site), deployed);
  const resources = [...deployed.resources, ...managedNamespaceOf(built, deployed)];
  return { ...deployed, resources, ...(doubt && { doubt }) };
}

/** The AppProject of an Application, where it has landed beside it. */
function projectOf(root: MapNode, { cluster, namespace }: Standing, find: FindLanded): Built | undefined {
  const name = textAt(root, 'spec', 'project')?.value;
  return name ? find(cluster, 'AppProject', namespace, name) : undefined;
}

/** What names a destination's cluster, and what the files tell of what else does. */
function namedBy(root: MapNode, { servers }: Site): Destination {
  const name = textAt(root, 'spec', 'destination', 'name')?.value || undefined;
  const server = textAt(root, 'spec', 'destination', 'server')?.value.replace(END_SLASHES, '') || undefined;
  if (name === undefined) return { name: server && servers.get(server), server };
  const [registered] = [...servers].find(([, called]) => called === name) ?? [];
  return { name, server: name === 'in-cluster' ? 'https://kubernetes.default.svc' : registered };
}

function taintAt({ taints }: Built, ...field: readonly (string | number)[]): Taint | undefined {
  const wanted = ['spec', ...field];
  return taints.find(({ field: written = [] }) =>
    wanted.every((step, i) => i >= written.length || written[i] === step),
  );
}

const IN_CLUSTER = /^https:\/\/kubernetes\.default\.svc(?:\.cluster\.local)?(?::443)?\/?$/;

/** Whether a destination is Argo CD's own cluster. */
export function isOwnCluster(name: string, server: string): boolean {
  return name === 'in-cluster' || (name === '' && (server === '' || IN_CLUSTER.test(server)));
}

/** The cluster of a destination: Argo CD's own, or one known by its name or its API server. */
function destinationOf(root: MapNode, { cluster }: Standing, { placement, servers }: Site): string | undefined {
  const name = textAt(root, 'spec', 'destination', 'name')?.value ?? '';
  const server = textAt(root, 'spec', 'destination', 'server')?.value ?? '';
  if (isOwnCluster(name, server)) return cluster;
  const called = name || servers.get(server) || server;
  const known = placement.named(called) ?? placement.named(server);
  if (known !== undefined) return known;
  return called.replace(/^(?:[a-z]+:\/\/)?(?:[^/]*@)?/, '').replace(/[:/].*$/, '');
}

type Part = Build & { readonly chart?: ChartUse };

function buildSource(source: Node, application: Application, site: Site): Part {
  const url = textAt(source, 'repoURL')?.value ?? '';
  const path = at(source, 'path');
  const chart = textAt(source, 'chart');
  const place = spanOf(path ?? source);
  const origin = site.origins.url(url, source.path);
  if (chart) return { ...NOTHING, chart: chartUseOf(source, undefined, application, site) };
  const unnamed = nothingNamed(source, application.name.value);
  if (unnamed) return { ...NOTHING, faults: [unnamed] };
  if (path?.kind !== 'scalar') return NOTHING;
  if ('outside' in origin) {
    const open = [{ reason: origin.outside, at: place }];
    // What has options of Helm is a chart, wherever it is kept.
    return says(at(source, 'helm'))
      ? { ...NOTHING, open, chart: chartUseOf(source, undefined, application, site) }
      : { ...NOTHING, open };
  }
  const folder = clampedPath(origin.folder, path.text);
  const isInside = !path.text.startsWith('/') && resolvePath('', path.text) !== undefined;
  const reason = unlisted(folder, site.repository);
  if (reason !== undefined) return { ...NOTHING, open: [{ reason, at: place }] };
  if (!site.folders.has(folder) || !isInside) {
    const message = `Application "${application.name.value}" deploys "${path.text}", which is no folder of the repository`;
    const fault: BuildFault = { kind: 'missing-file', message, at: place };
    const isHere = origin.sure && isTrunk(textAt(source, 'targetRevision')?.value ?? '');
    return isHere && !isTemplated(path.text)
      ? { ...NOTHING, faults: [fault] }
      : { ...NOTHING, open: [{ reason: message, at: place }] };
  }
  const options = withOverrides(source, folder, application, site);
  if (at(options, 'plugin')) return { ...NOTHING, open: [{ reason: 'a plugin renders the source', at: place }] };
  const part = buildWithTool(options, folder, application, site);
  const missing = (part.chart?.unread ?? []).flatMap(({ fault }) => fault ?? []);
  return origin.sure && missing.length > 0 ? { ...part, faults: [...part.faults, ...missing] } : part;
}

/**
 * A source with what the files beside its manifests lay over it: maps are merged, lists replaced, null removes
 * (reposerver/repository/repository.go, mergeSourceParameters). What it deploys is not theirs to say.
 */
function withOverrides(source: Node, folder: string, { name }: Application, { repository }: Site): Node {
  const files = ['.argocd-source.yaml', `.argocd-source-${name.value}.yaml`];
  const overrides = files.flatMap((file): readonly Node[] => {
    const root = repository.allDocuments(folder === '' ? file : `${folder}/${file}`).documents[0]?.root;
    if (root?.kind !== 'map') return [];
    return [['chart', 'path', 'repoURL', 'targetRevision'].reduce(withoutEntry, root)];
  });
  return mergedValues([source, ...overrides]) ?? source;
}

/** Whether options say anything: Argo CD drops those that don't (util/argo, NormalizeApplicationSpec). */
function says(options: Node | undefined): boolean {
  if (options?.kind === 'map') return options.entries.some(({ value }) => says(value));
  if (options?.kind === 'seq') return options.items.length > 0;
  return options !== undefined && !isNull(options) && options.text !== '' && scalarOf(options) !== false;
}

/**
 * Builds a folder with the one tool that the source configures, else the one whose file it holds; of two a kustomization
 * counts (util/app/discovery).
 */
function buildWithTool(source: Node, folder: string, application: Application, site: Site): Part {
  const [named, other] = ['directory', 'kustomize', 'helm'].filter((tool) => says(at(source, tool)));
  const chart = chartOf(folder, site.folders);
  const tool = named ?? (site.kustomizations.files.has(folder) ? 'kustomize' : chart ? 'helm' : 'directory');
  const place = spanOf(at(source, 'path') ?? source);
  if (other !== undefined)
    return { ...NOTHING, open: [{ reason: `the source has options of both ${named} and ${other}`, at: place }] };
  if (tool === 'helm') {
    const use = chartUseOf(source, folder, application, site);
    const reached = new Set(chart ? [chart] : []);
    const reason = `the chart "${folder}" may deploy more than its files show`;
    return { ...NOTHING, reached, chart: use, open: mayDeploy(folder, site) ? [{ reason, at: place }] : [] };
  }
  if (tool === 'directory') return buildDirectory(source, folder, site);
  if (!site.kustomizations.files.has(folder)) {
    const reason = `"${folder}" has no kustomization file, but Application "${application.name.value}" has kustomize build it`;
    return { ...NOTHING, open: [{ reason, at: place }] };
  }
  return buildWithKustomize(source, folder, application, site);
}
