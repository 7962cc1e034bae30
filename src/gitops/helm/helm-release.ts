import { isUtf8 } from 'node:buffer';
import { nameOf } from '../../landing/identity.ts';
import { type Built, type Effective, knownNamespace, type Landing, type Taint } from '../../landing/landing.ts';
import { baseOf, clampedPath } from '../../landing/path.ts';
import { inlineDocuments } from '../../repository/inline-text.ts';
import { decodeBase64, decodedLength } from '../../text/base64.ts';
import { shownName } from '../../text/login.ts';
import { spanOf } from '../../text/source.ts';
import type { Node, ScalarNode } from '../../yaml/documents.ts';
import { isTrue } from '../../yaml/flag.ts';
import { at, itemsAt, scalarNode, textAt } from '../../yaml/node.ts';
import type { ChartUse, FindLanded } from '../deployed.ts';
import type { Site } from '../site.ts';
import { mergedValues, valuesWith } from './values.ts';

/** A HelmRelease as it is installed: its chart, its values, and the namespace of what it makes. */
export interface Installed extends ChartUse {
  readonly namespace: Effective;
}

/** Reads a Flux HelmRelease (helm.toolkit.fluxcd.io). */
export function installedBy(landing: Landing, site: Site, find: FindLanded): Installed {
  const { root, effective } = landing;
  const name = nameOf(landing);
  const target = textAt(root, 'spec', 'targetNamespace');
  const namespace: Effective =
    target && target.value !== '' ? { kind: 'known', namespace: shownName(target) } : effective;
  const { values, unread } = valuesFrom(landing, site, find);
  const inline = at(root, 'spec', 'values');
  if (inline) values.push(inline);
  for (const field of ['postRenderers', 'kubeConfig']) {
    const found = at(root, 'spec', field);
    if (found) unread.push({ reason: `${field} of HelmRelease "${name.value}" is not evaluated`, at: spanOf(found) });
  }
  for (const { reason, at: place, field = [] } of landing.taints)
    if (field.length === 0 || field[0] === 'spec') unread.push({ reason, at: place });
  const installed = {
    tool: 'HelmRelease',
    name,
    releaseName: textAt(root, 'spec', 'releaseName')?.value || name.value,
    ...chartOf(landing, site, find),
    values,
    unread,
    namespace,
    ...referredChart(landing, find),
  } as const;
  return isTrue(at(root, 'spec', 'suspend')) ? { ...installed, suspended: true } : installed;
}

/** The chart that a release installs, if it lies in the repository: its folder, and the files that bring its values. */
function chartOf(landing: Landing, site: Site, find: FindLanded): Pick<ChartUse, 'folder' | 'defaults'> {
  const { spec, namespace, path } = chartSpecOf(landing, find);
  const kind = textAt(spec, 'sourceRef', 'kind')?.value;
  const chart = textAt(spec, 'chart')?.value;
  if (chart === undefined || (kind !== 'GitRepository' && kind !== 'Bucket')) return { folder: undefined };
  const origin = site.origins.flux(at(spec, 'sourceRef'), namespace, path);
  if ('outside' in origin) return { folder: undefined };
  const folder = clampedPath(origin.folder, chart);
  if (!site.folders.has(folder)) return { folder: undefined };
  const files = itemsAt(spec, 'valuesFiles').filter((file) => file.kind === 'scalar');
  return files.length === 0
    ? { folder }
    : { folder, defaults: files.map(({ text }) => clampedPath(origin.folder, text)) };
}

/** What a release says of its chart, or the HelmChart to which it refers. */
function chartSpecOf(landing: Landing, find: FindLanded) {
  const { root, home } = landing;
  if (textAt(root, 'spec', 'chartRef', 'kind')?.value !== 'HelmChart')
    return { spec: at(root, 'spec', 'chart', 'spec'), namespace: knownNamespace(landing), path: home.path };
  const { source, namespace } = chartSourceOf(landing, find);
  return { spec: at(source?.root, 'spec'), namespace, path: source?.home.path ?? home.path };
}

/** What a `chartRef` refers to, and the namespace in which it is looked for. */
function chartSourceOf(landing: Landing, find: FindLanded) {
  const reference = at(landing.root, 'spec', 'chartRef');
  const namespace = textAt(reference, 'namespace')?.value ?? knownNamespace(landing);
  const kind = textAt(reference, 'kind')?.value ?? '';
  return { source: find(landing.cluster, kind, namespace, textAt(reference, 'name')?.value ?? ''), namespace };
}

/** The chart that a HelmChart names, or the last part of the address of an OCIRepository (Flux v2.7, HelmRelease v2). */
function referredChart(landing: Landing, find: FindLanded): Pick<ChartUse, 'referred'> {
  const reference = at(landing.root, 'spec', 'chartRef');
  if (!reference) return {};
  const spec = at(chartSourceOf(landing, find).source?.root, 'spec');
  const written = textAt(spec, 'chart') ?? textAt(spec, 'url');
  if (!written) return {};
  const name = { ...written, value: baseOf(written.value) };
  // One that is called as its chart is known by that.
  if (textAt(reference, 'name')?.value === name.value) return {};
  return { referred: { name, version: (textAt(spec, 'version') ?? textAt(spec, 'ref', 'tag'))?.value ?? '' } };
}

/**
 * The values that ConfigMaps and Secrets of the release's own namespace give it. What has a `targetPath` is set in those
 * before and the release's own; an optional source without the key gives nothing (fluxcd/pkg chartutil v1.14.0,
 * ChartValuesFromReferences).
 */
function valuesFrom(
  landing: Landing,
  { repository }: Site,
  find: FindLanded,
): { readonly values: Node[]; readonly unread: Taint[] } {
  const { root, cluster } = landing;
  const values: Node[] = [];
  const unread: Taint[] = [];
  const namespace = knownNamespace(landing);
  const inline = at(root, 'spec', 'values');
  for (const reference of itemsAt(root, 'spec', 'valuesFrom')) {
    const kind = textAt(reference, 'kind')?.value ?? '';
    const name = textAt(reference, 'name')?.value ?? '';
    const key = textAt(reference, 'valuesKey')?.value ?? 'values.yaml';
    const path = textAt(reference, 'targetPath')?.value;
    const source = find(cluster, kind, namespace, name);
    const open = source?.taints.find(({ field = [] }) => reachesData(field, key));
    if (source && !open && isTrue(at(reference, 'optional')) && !dataIn(source, key)) continue;
    const value = source && !open ? readable(source, kind, key) : undefined;
    const before = inline ? [...values, inline] : values;
    const found =
      value &&
      (path ? valuesWith(mergedValues(before), path, value) : inlineDocuments(value, repository).documents[0]?.root);
    const reason = open?.reason ?? `the values in ${kind} "${name}" are not known from the files`;
    if (found) values.push(found);
    else unread.push({ reason, at: spanOf(reference) });
  }
  return { values, unread };
}

function dataIn({ root }: Built, key: string): Node | undefined {
  return at(root, 'stringData', key) ?? at(root, 'data', key);
}

/** Whether a taint may write the value of a key. */
function reachesData([field, entry]: readonly (string | number)[], key: string): boolean {
  return field === undefined || (/^(?:stringD|d)ata$/.test(`${field}`) && (entry ?? key) === key);
}

/**
 * The text under a key, decoded where it is data of a Secret, before which it then has its place: nothing of it can be
 * written there. Undefined where it is encrypted or no text.
 */
function readable(source: Built, kind: string, key: string): ScalarNode | undefined {
  const data = dataIn(source, key);
  if (data?.kind !== 'scalar' || data.text.startsWith('ENC[')) return undefined;
  if (kind !== 'Secret' || at(source.root, 'stringData', key)) return data;
  const bytes = decodedLength(data.text) === undefined ? undefined : decodeBase64(data.text);
  return bytes && isUtf8(bytes) ? scalarNode(bytes.toString(), { ...spanOf(data), end: data.start }) : undefined;
}
