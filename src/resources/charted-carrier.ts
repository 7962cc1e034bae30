import type { Landing } from '../landing/landing.ts';
import { baseOf } from '../landing/path.ts';
import type { Span } from '../text/source.ts';
import { at, itemsAt, textAt } from '../yaml/node.ts';
import { type Carriage, NO_CARRIAGE } from './carriage.ts';
import { mutationOf } from './mutation.ts';
import { swapsImages } from './pod-webhook.ts';
import { everywhere } from './pull-secret-patcher.ts';
import { clusterOfHelmRelease } from './replicator-release.ts';

/** Charts of what gives every namespace a pull secret, and the names that these have unless the values say otherwise. */
const CHARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['imagepullsecret-patcher', ['image-pull-secret']],
  ['registry-creds', ['awsecr-cred', 'gcr-secret', 'dpr-secret', 'acr-secret']],
]);

/** What a chart may bring that is not rendered: the names in its values are told with those of all charts. */
export function chartedOf(landing: Landing, kind: string): Carriage | undefined {
  if (kind !== 'HelmRelease' && kind !== 'Application') return undefined;
  const { root, home } = landing;
  const cluster = kind === 'HelmRelease' ? clusterOfHelmRelease(landing) : landing.cluster;
  const charts =
    kind === 'HelmRelease'
      ? [textAt(root, 'spec', 'chart', 'spec', 'chart'), textAt(root, 'spec', 'chartRef', 'name')]
      : [at(root, 'spec', 'source'), ...itemsAt(root, 'spec', 'sources')].map((source) => textAt(source, 'chart'));
  for (const chart of charts) {
    const found = chart && carriedByChart(chart.value, cluster, home.at);
    if (found) return found;
  }
  return undefined;
}

/** What a chart of this name brings, that Helm fetches. */
export function carriedByChart(chart: string, cluster: string, at: Span): Carriage | undefined {
  return broughtBy(chart, cluster, at) ?? swappedBy(chart, cluster, at);
}

function broughtBy(chart: string, cluster: string, at: Span): Carriage | undefined {
  const names = CHARTS.get(baseOf(chart));
  if (!names) return undefined;
  const reason = `chart "${chart}" may add pull secrets to it`;
  return {
    ...NO_CARRIAGE,
    openings: [{ cluster, names, taint: { reason: `chart "${chart}" may make it`, at } }],
    injections: [
      { cluster, to: 'accounts', accounts: ['default'], adds: undefined, audience: everywhere([], at), reason },
    ],
  };
}

/** A chart of a webhook: its values say which pods it meets, in words of its own. */
function swappedBy(chart: string, cluster: string, at: Span): Carriage | undefined {
  if (!swapsImages(baseOf(chart))) return undefined;
  const mutator = { who: `chart "${chart}"`, audience: everywhere([], at) };
  return { ...NO_CARRIAGE, injections: [mutationOf('images', cluster, mutator)] };
}
