import type { FindLanded } from './deployed.ts';
import { identityOf } from './identity.ts';
import type { Built, Landing } from './landing.ts';

/** What tells a ConfigMap, Secret, AppProject or source of a chart that has landed from all others. */
export function sourceKey(...[cluster = '', kind, namespace = '', name]: Parameters<FindLanded>): string {
  return `${cluster} ${kind} ${namespace} ${name}`;
}

const KINDS: ReadonlySet<string> = new Set(['AppProject', 'ConfigMap', 'HelmChart', 'OCIRepository', 'Secret']);

/** The ConfigMaps, Secrets, AppProjects and sources of charts that have landed, by their keys; of several with one key the last. */
export function landedSources(
  landings: readonly Landing[],
  isWanted: (key: string) => boolean = () => true,
): ReadonlyMap<string, Built> {
  const sources = new Map<string, Built>();
  for (const landing of landings) {
    const { kind, name } = identityOf(landing.root);
    if (!KINDS.has(kind) || landing.effective.kind !== 'known') continue;
    const key = sourceKey(landing.cluster, kind, landing.effective.namespace.value, name?.value ?? '');
    if (isWanted(key)) sources.set(key, landing);
  }
  return sources;
}
