import { grouped } from '../grouping.ts';
import type { Landing } from '../landing/landing.ts';
import { meantKind } from '../resources/misnamed-kind.ts';
import { suggest } from '../text/near-miss.ts';
import type { Located } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { at, entryOf, located, textAt } from '../yaml/node.ts';
import { type Budget, STEPS_IN_ALL } from './budget.ts';

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
  /** Whether a cluster is the control plane's own. */
  readonly isControlPlane: (cluster: string) => boolean;
  /** What rendering may spend on all of them. */
  readonly budget: Budget;
  ofKind(...kinds: readonly string[]): readonly Part[];
  /**
   * A resource by name; of several control planes' that of the one that asks. Without a namespace those of the same file
   * are taken to be applied together.
   */
  find(kind: string, namespace: string | undefined, name: string, asker: Part): Part | undefined;
  /** The resources of a kind in the asker's namespace and control plane. */
  beside(kind: string, asker: Part): readonly Part[];
  /** Those of them that name a component as their owner. */
  owned(kind: string, component: string, asker: Part): readonly Part[];
  /** Those of them that carry a name as a label, as in v0.1 and v0.2. */
  labelled(kind: string, name: string, asker: Part): readonly Part[];
}

function partOf(landing: Landing): Part {
  const { root, effective, originalName } = landing;
  const kind = meantKind(textAt(root, 'kind')?.value ?? '');
  return {
    landing,
    kind,
    name: textAt(root, 'metadata', 'name')?.value ?? originalName,
    namespace: namespaceOf(effective, kind),
  };
}

/** A misspelled kind has no scope that is known by it: the kind that was meant tells. */
function namespaceOf(effective: Landing['effective'], kind: string): string | undefined {
  if (effective.kind === 'known') return effective.namespace.value;
  return effective.kind === 'cluster-scoped' || kind.startsWith('Cluster') ? '' : undefined;
}

/** Indexes parts, in the order of their places, so that the order of files does not matter. */
export function inventoryOf(landings: readonly Landing[], isControlPlane: Inventory['isControlPlane']): Inventory {
  const parts = landings.map(partOf).sort(byPlace);
  const kinds = index(parts, ({ kind }) => kind);
  const names = index(parts, ({ kind, namespace, name, landing }) => nameKey(kind, namespace, name, landing));
  const neighbours = index(parts, (part) => placeKey(part.kind, part));
  const owners = index(parts, (part) => {
    const owner = textAt(part.landing.root, 'spec', 'owner', 'componentName')?.value;
    return `${placeKey(part.kind, part)} ${owner ?? ''}`;
  });
  const labels = index(
    parts,
    (part) => `${placeKey(part.kind, part)} ${labelOf(part.landing.root, 'name')?.value ?? ''}`,
  );
  return {
    parts,
    isControlPlane,
    budget: { steps: STEPS_IN_ALL },
    ofKind: (...wanted) => wanted.flatMap(kinds),
    find: (kind, namespace, name, asker) => nearest(names(nameKey(kind, namespace, name, asker.landing)), asker),
    beside: (kind, asker) => neighbours(placeKey(kind, asker)),
    owned: (kind, component, asker) => owners(`${placeKey(kind, asker)} ${component}`),
    labelled: (kind, name, asker) => labels(`${placeKey(kind, asker)} ${name}`),
  };
}

/** The resource of a kind that was perhaps meant by a name which none has, as the end of a sentence. */
export function butNear(kind: string, name: string, namespace: string | undefined, inventory: Inventory): string {
  const others = inventory.ofKind(kind).filter((one) => one.namespace === namespace);
  const meant = suggest(
    name,
    others.map((one) => one.name),
  );
  return meant === undefined ? '' : `, but "${meant}"`;
}

/** An index that is made when it is first asked: few repositories ask all of them. */
function index(parts: readonly Part[], keyOf: (part: Part) => string): (key: string) => readonly Part[] {
  let groups: ReadonlyMap<string, readonly Part[]> | undefined;
  return (key) => {
    groups ??= grouped(parts, keyOf);
    return groups.get(key) ?? [];
  };
}

function nameKey(kind: string, namespace: string | undefined, name: string, { home }: Landing): string {
  return JSON.stringify([kind, namespace ?? null, name, namespace === undefined ? home.path : '']);
}

function placeKey(kind: string, { landing: { cluster, home }, namespace }: Part): string {
  return JSON.stringify([kind, cluster, namespace ?? null, namespace === undefined ? home.path : '']);
}

const LABEL = 'core.choreo.dev/';

/** A label of the first releases, by which resources find each other. */
export function labelOf(node: Node, name: string): Located<string> | undefined {
  const found = entryOf(at(node, 'metadata', 'labels'), LABEL + name)?.value;
  return found?.kind === 'scalar' ? located(found) : undefined;
}

function nearest(candidates: readonly Part[], { landing }: Part): Part | undefined {
  return candidates.find((candidate) => candidate.landing.cluster === landing.cluster) ?? candidates[0];
}

function byPlace({ landing: a }: Part, { landing: b }: Part): number {
  if (a.cluster !== b.cluster) return a.cluster < b.cluster ? -1 : 1;
  if (a.home.path !== b.home.path) return a.home.path < b.home.path ? -1 : 1;
  return a.home.at.start - b.home.at.start || (a.originalName < b.originalName ? -1 : 1);
}
