import type { Landing } from '../gitops/landing.ts';
import { grouped } from '../grouping.ts';
import { textAt } from '../node.ts';

/** A resource of OpenChoreo's own, with its tree: what it makes is decided when all are known. */
export interface Part {
  readonly landing: Landing;
  readonly kind: string;
  readonly name: string;
  /** The control plane namespace; undefined where it is not known, empty for a cluster-scoped kind. */
  readonly namespace: string | undefined;
}

/** The OpenChoreo resources of all control planes, by kind and name. */
export interface Inventory {
  readonly parts: readonly Part[];
  ofKind(...kinds: readonly string[]): readonly Part[];
  /** A resource by name; of several control planes' that of the one that asks. */
  find(kind: string, namespace: string | undefined, name: string, asker: Part): Part | undefined;
  /** The resources of a kind in the asker's namespace and control plane. */
  beside(kind: string, asker: Part): readonly Part[];
}

export function partOf(landing: Landing): Part {
  const { root, effective, originalName } = landing;
  const namespaces = { known: undefined, unknown: undefined, 'cluster-scoped': '' } as const;
  return {
    landing,
    kind: textAt(root, 'kind')?.value ?? '',
    name: textAt(root, 'metadata', 'name')?.value ?? originalName,
    namespace: effective.kind === 'known' ? effective.namespace.value : namespaces[effective.kind],
  };
}

/** Indexes parts, in the order of their places, so that the order of files does not matter. */
export function inventoryOf(landings: readonly Landing[]): Inventory {
  const parts = landings.map(partOf).sort(byPlace);
  const kinds = grouped(parts, ({ kind }) => kind);
  const names = grouped(parts, ({ kind, namespace, name }) => `${kind} ${namespace ?? '?'} ${name}`);
  const neighbours = grouped(parts, ({ kind, namespace }) => `${kind} ${namespace ?? '?'}`);
  return {
    parts,
    ofKind: (...wanted) => wanted.flatMap((kind) => kinds.get(kind) ?? []),
    find: (kind, namespace, name, asker) => {
      if (namespace === undefined) return undefined;
      return nearest(names.get(`${kind} ${namespace} ${name}`) ?? [], asker);
    },
    beside: (kind, asker) =>
      asker.namespace === undefined
        ? []
        : (neighbours.get(`${kind} ${asker.namespace}`) ?? []).filter(
            ({ landing }) => landing.cluster === asker.landing.cluster,
          ),
  };
}

function nearest(candidates: readonly Part[], { landing }: Part): Part | undefined {
  return candidates.find((candidate) => candidate.landing.cluster === landing.cluster) ?? candidates[0];
}

function byPlace({ landing: a }: Part, { landing: b }: Part): number {
  if (a.cluster !== b.cluster) return a.cluster < b.cluster ? -1 : 1;
  if (a.home.path !== b.home.path) return a.home.path < b.home.path ? -1 : 1;
  return a.home.at.start - b.home.at.start || (a.originalName < b.originalName ? -1 : 1);
}
