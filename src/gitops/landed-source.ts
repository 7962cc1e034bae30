import { identityOf } from '../landing/identity.ts';
import type { Built, Landing } from '../landing/landing.ts';
import type { FindLanded } from './deployed.ts';

/** What tells a ConfigMap, Secret, AppProject or source of a chart that has landed from all others. */
export function sourceKey(...[cluster = '', kind, namespace = '', name]: Parameters<FindLanded>): string {
  return `${cluster} ${kind} ${namespace} ${name}`;
}

const KINDS: ReadonlySet<string> = new Set(['AppProject', 'ConfigMap', 'HelmChart', 'OCIRepository', 'Secret']);

/**
 * The ConfigMaps, Secrets, AppProjects and sources of charts that have landed, by their keys; of several with one key the
 * last. Asked again while more lands, it looks at no more than what is new.
 */
export function landingSources(landings: readonly Landing[]): () => ReadonlyMap<string, Built> {
  const sources = new Map<string, Built>();
  let seen = 0;
  return () => {
    for (; seen < landings.length; seen++) {
      const landing = landings[seen];
      const key = landing && keyOf(landing);
      if (landing && key !== undefined) sources.set(key, landing);
    }
    return sources;
  };
}

function keyOf({ root, cluster, effective }: Landing): string | undefined {
  const { kind, name } = identityOf(root);
  if (!KINDS.has(kind) || effective.kind !== 'known') return undefined;
  return sourceKey(cluster, kind, effective.namespace.value, name?.value ?? '');
}
