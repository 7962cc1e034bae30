import { unknown } from '../fact.ts';
import type { ChartDependency } from '../landing/dependency.ts';
import { identityOf } from '../landing/identity.ts';
import { ANY_CLUSTER, type Landing } from '../landing/landing.ts';
import {
  NEWEST_VERSION,
  PINNED_VERSION,
  parseReplicatorArgs,
  type ReplicatorArgs,
  shownArg,
} from '../replicator/replicator-flags.ts';
import type { Located, Span } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { isTrue } from '../yaml/flag.ts';
import { at, itemsAt, jsonOf, located, textAt } from '../yaml/node.ts';
import { parseDocuments } from '../yaml/parse.ts';
import { containerOf } from './pull-secret-patcher.ts';
import { type Resource, resourceOf } from './resource.ts';

const CHART = 'kubernetes-replicator';

/** What installs kubernetes-replicator in a cluster: a release of its chart, or its own Deployment. */
export interface ReplicatorRelease extends Resource {
  readonly version: string;
  /** Its arguments as they may be shown, each where it is written. */
  readonly args: readonly Located<string>[];
  /** What they say; an error means that the program ends at start, so nothing is ever copied. */
  readonly flags: ReplicatorArgs;
  readonly at: Span;
  /** Whether Flux leaves it as it is: it may have been installed before, or never. */
  readonly suspended?: true;
}

/** The release that a resource makes: Flux HelmRelease, Argo Application, k3s HelmChart, chart dependency, Deployment. */
export function replicatorReleaseOf(landing: Landing): ReplicatorRelease | undefined {
  const { root } = landing;
  const { kind, group } = identityOf(root);
  switch (kind) {
    case 'HelmRelease': {
      const there = { ...landing, cluster: clusterOfHelmRelease(landing) };
      const args = chartArgs(at(root, 'spec', 'values'));
      const [chart, reference] = [at(root, 'spec', 'chart', 'spec'), at(root, 'spec', 'chartRef')];
      const found =
        chartRelease(there, textAt(chart, 'chart'), textAt(chart, 'version'), args) ??
        chartRelease(there, textAt(reference, 'name'), textAt(reference, 'version'), args);
      return found && isTrue(at(landing.root, 'spec', 'suspend')) ? { ...found, suspended: true } : found;
    }
    case 'HelmChart': {
      // One of Flux installs nothing by itself.
      if (group !== 'helm.cattle.io') return undefined;
      const spec = at(root, 'spec');
      return chartRelease(landing, textAt(spec, 'chart'), textAt(spec, 'version'), textArgs(at(spec, 'valuesContent')));
    }
    case 'Application':
      return argoRelease(landing);
    default:
      return deployedRelease(landing);
  }
}

/** The cluster that a HelmRelease installs to: another than its own where it has a `kubeConfig`, and no file tells which. */
export function clusterOfHelmRelease({ root, cluster }: Landing): string {
  return at(root, 'spec', 'kubeConfig') ? ANY_CLUSTER : cluster;
}

function argoRelease(landing: Landing): ReplicatorRelease | undefined {
  const spec = at(landing.root, 'spec');
  const sources = [at(spec, 'source'), ...itemsAt(spec, 'sources')];
  for (const source of sources) {
    const helm = at(source, 'helm');
    const object = at(helm, 'valuesObject');
    const args = [...(object ? chartArgs(object) : textArgs(at(helm, 'values'))), ...parameterArgs(helm)];
    // Its repository, or its chart in an OCI registry; a source with a `ref` alone only lends files.
    const whole = at(source, 'path') && textAt(source, 'repoURL');
    const version = textAt(source, 'targetRevision');
    const release =
      chartRelease(landing, textAt(source, 'chart'), version, args) ??
      (whole && chartRelease(landing, whole, version, args));
    if (release) return release;
  }
  return undefined;
}

function chartRelease(
  landing: Landing,
  chart: Located<string> | undefined,
  version: Located<string> | undefined,
  args: readonly Located<string>[],
): ReplicatorRelease | undefined {
  if (!chart || !(chart.value === CHART || chart.value.endsWith(`/${CHART}`))) return undefined;
  return release(landing, chart.at, exactVersion(version?.value), args);
}

/** Arguments as the chart renders them from its values: `args`, and one flag for each kind that is switched off. */
function chartArgs(values: Node | undefined): Located<string>[] {
  const args = itemsAt(values, 'args').flatMap((item) => (item.kind === 'scalar' ? [located(item)] : []));
  const secrets = at(values, 'replicationEnabled', 'secrets');
  if (secrets?.kind === 'scalar' && jsonOf(secrets) === false) {
    args.push({ value: '--replicate-secrets=false', at: located(secrets).at });
  }
  return args;
}

/** Arguments by values that are written as a text, each at the place of the whole. */
function textArgs(text: Node | undefined): readonly Located<string>[] {
  if (text?.kind !== 'scalar') return [];
  const { path } = text;
  const [document] = parseDocuments({ path, text: text.text }).documents;
  return chartArgs(document?.root).map(({ value }) => ({ value, at: located(text).at }));
}

/** Arguments that Argo CD sets one by one. */
function parameterArgs(helm: Node | undefined): readonly Located<string>[] {
  return itemsAt(helm, 'parameters').flatMap((parameter) => {
    const value = textAt(parameter, 'value');
    const name = textAt(parameter, 'name')?.value ?? '';
    if (!value) return [];
    if (/^args\[\d+\]$/.test(name)) return [value];
    const isOff = name === 'replicationEnabled.secrets' && value.value === 'false';
    return isOff ? [{ value: '--replicate-secrets=false', at: value.at }] : [];
  });
}

const REPLICATOR = /(?:^|\/)kubernetes-replicator(?:[:@]|$)/;

/** A workload of the replicator's own; one that is scaled to nothing runs none. */
function deployedRelease(landing: Landing): ReplicatorRelease | undefined {
  const replicas = at(landing.root, 'spec', 'replicas');
  if (replicas?.kind === 'scalar' && jsonOf(replicas) === 0) return undefined;
  const container = containerOf(landing, REPLICATOR);
  const image = textAt(container, 'image');
  if (!image) return undefined;
  const args = itemsAt(container, 'args').flatMap((item) => (item.kind === 'scalar' ? [located(item)] : []));
  return release(landing, image.at, exactVersion(/:v?([\d.]+)/.exec(image.value)?.[1]), args);
}

/** Of a range, or where none is written, the newest is installed; within 2.11 that is what the proposal's chart pins. */
function exactVersion(written = ''): string {
  if (/^v?\d+\.\d+\.\d+$/.test(written)) return written;
  return /^[~=v ]*2\.11(?:\.|$)/.test(written) ? PINNED_VERSION : NEWEST_VERSION;
}

function release(landing: Landing, place: Span, version: string, args: readonly Located<string>[]): ReplicatorRelease {
  const flags = parseReplicatorArgs(
    args.map(({ value }) => value),
    version,
  );
  return { ...resourceOf(landing), version, args: args.map(shown), flags, at: place };
}

function shown({ value, at: place }: Located<string>): Located<string> {
  return { value: shownArg(value), at: place };
}

/** The release that a chart makes by bringing the replicator along, as the proposal's data plane chart does. */
export function broughtReplicator(
  { name, version, values, suspended }: ChartDependency,
  cluster: string,
): ReplicatorRelease | undefined {
  if (name.value !== CHART) return undefined;
  const args = chartArgs(values);
  const exact = exactVersion(version);
  const texts = args.map(({ value }) => value);
  return {
    cluster,
    namespace: unknown('the chart is not rendered', name.at),
    name,
    kind: 'Chart',
    apiVersion: 'v2',
    home: { path: name.at.path, index: 0, at: name.at },
    originalName: name.value,
    hashed: false,
    version: exact,
    args: args.map(shown),
    flags: parseReplicatorArgs(texts, exact),
    at: name.at,
    ...(suspended && { suspended }),
  };
}
