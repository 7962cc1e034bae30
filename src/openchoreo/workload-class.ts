import type { Gap } from '../fact.ts';
import type { MapNode, Node } from '../yaml/documents.ts';
import { at, entryOf, itemsAt, mapAt, mapNode, seqNode, textAt } from '../yaml/node.ts';
import type { Inventory, Part } from './inventory.ts';
import { entry } from './made-map.ts';
import { overlaid } from './parameters.ts';
import { unseen } from './unseen.ts';

/** The class of a binding (v0.3 to v0.7), and what it says of its pods. */
export interface WorkloadClass {
  readonly part: Part | undefined;
  /** The spec that the binding's own is laid over. */
  readonly podSpec: MapNode | undefined;
  /** Why no more is known of it. */
  readonly open: Gap | undefined;
}

const NONE: WorkloadClass = { part: undefined, podSpec: undefined, open: undefined };

interface ClassKind {
  readonly kind: string;
  /** Where its pod spec lies. */
  readonly path: readonly string[];
}

const DEPLOYED = ['deploymentTemplate', 'template', 'spec'];
const SERVICE: ClassKind = { kind: 'ServiceClass', path: DEPLOYED };
const WEB: ClassKind = { kind: 'WebApplicationClass', path: DEPLOYED };
const TASK: ClassKind = {
  kind: 'ScheduledTaskClass',
  path: ['cronJobTemplate', 'jobTemplate', 'spec', 'template', 'spec'],
};

/** By the kind of what names a class. */
const CLASSES: ReadonlyMap<string, ClassKind> = new Map([
  ['Service', SERVICE],
  ['ServiceBinding', SERVICE],
  ['WebApplication', WEB],
  ['WebApplicationBinding', WEB],
  ['ScheduledTask', TASK],
  ['ScheduledTaskBinding', TASK],
]);

/** The class that OpenChoreo's own chart makes, which says nothing of images and pull secrets. */
const CHARTED = 'default';

/** The class that a binding names; of the chart's own no more need be known. */
export function classOf(cause: Part, inventory: Inventory): WorkloadClass {
  const sort = CLASSES.get(cause.kind);
  if (!sort) return NONE;
  const name = textAt(cause.landing.root, 'spec', 'className')?.value ?? CHARTED;
  const part = inventory.find(sort.kind, cause.namespace, name, cause);
  if (part) return { part, podSpec: mapAt(part.landing.root, 'spec', ...sort.path), open: undefined };
  return name === CHARTED ? NONE : { ...NONE, open: unseen(`${sort.kind} "${name}"`) };
}

/**
 * A pod's spec laid over that of its class: containers and pull secrets of one name are one, as in a strategic merge.
 * Follows OpenChoreo v0.7.0, internal/controller/servicebinding/render/deployment.go: Deployment.
 */
export function laidOver(base: MapNode, spec: MapNode): MapNode {
  const lists = ['containers', 'imagePullSecrets'].flatMap((key) => {
    const own = at(spec, key);
    if (own?.kind !== 'seq') return own ? [entry(key, own)] : [];
    return [entry(key, seqNode(unitedByName(itemsAt(base, key), own.items), own))];
  });
  const kept = base.entries.filter(({ key }) => !entryOf(spec, key.text));
  return mapNode([...kept, ...lists], spec);
}

/** The binding's own come first. */
function unitedByName(base: readonly Node[], own: readonly Node[]): readonly Node[] {
  const nameOf = (item: Node) => textAt(item, 'name')?.value;
  const united = own.map((item) => {
    const under = base.find((one) => nameOf(one) === nameOf(item));
    return under ? overlaid(under, item, item) : item;
  });
  const names = new Set(own.map(nameOf));
  return [...united, ...base.filter((item) => !names.has(nameOf(item)))];
}
