import type { Landing } from '../gitops/landing.ts';
import { at, itemsAt, textAt } from '../yaml/node.ts';
import { type Carriage, NO_CARRIAGE } from './carriage.ts';
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
  const holders =
    kind === 'HelmRelease'
      ? [at(root, 'spec', 'chart', 'spec')]
      : [at(root, 'spec', 'source'), ...itemsAt(root, 'spec', 'sources')];
  for (const holder of holders) {
    const chart = textAt(holder, 'chart');
    const names = CHARTS.get(chart?.value.split('/').at(-1) ?? '');
    if (!chart || !names) continue;
    const title = `chart "${chart.value}"`;
    const reason = `${title} may add pull secrets to it`;
    return {
      ...NO_CARRIAGE,
      openings: [{ cluster, names, taint: { reason: `${title} may make it`, at: home.at } }],
      injections: [
        { cluster, to: 'accounts', accounts: ['default'], adds: undefined, audience: everywhere([], home.at), reason },
      ],
    };
  }
  return undefined;
}
