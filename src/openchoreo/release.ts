import { type Span, spanOf } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { at, entryOf, itemsAt, mapNode, textAt } from '../yaml/node.ts';
import { type Unreleased, whyUnreleased } from './component-validation.ts';
import { butNear, type Inventory, type Part } from './inventory.ts';
import { unseenAt } from './unseen.ts';

/** A trait as a component uses it. */
export interface TraitUse {
  readonly name: string;
  readonly instance: string;
  readonly parameters: Node | undefined;
  /** Of a trait that the component's type brings along: bound by the type, not by the release's binding. */
  readonly environmentConfigs: Node | undefined;
  readonly spec: Node | undefined;
  readonly at: Span;
}

/** What is deployed of a component: a snapshot that Git holds, or what the controller would make of the live resources. */
export interface Release {
  /** The resource that holds the templates' texts: a ComponentRelease or a component type. */
  readonly holder: Part;
  /** Whether it is a snapshot. */
  readonly pinned: boolean;
  readonly component: string;
  readonly project: string;
  readonly type: Node;
  readonly parameters: Node | undefined;
  /** Embedded traits first, as they are applied. */
  readonly traits: readonly TraitUse[];
  /** The workload's spec. */
  readonly workload: Node | undefined;
}

/** The release that a ComponentRelease holds: v0.5 to v0.17 with flat specs, from v1.0 on with kinds and names. */
export function snapshotOf(part: Part): Release {
  const { root } = part.landing;
  const spec = at(root, 'spec');
  const type = at(spec, 'componentType', 'spec') ?? at(spec, 'componentType') ?? mapNode([], spanOf(spec ?? root));
  const traits = traitsIn(spec);
  return {
    holder: part,
    pinned: true,
    component: textAt(spec, 'owner', 'componentName')?.value ?? '',
    project: textAt(spec, 'owner', 'projectName')?.value ?? '',
    type,
    parameters: at(spec, 'componentProfile', 'parameters'),
    traits: [
      ...usesOf(itemsAt(type, 'traits'), traits, true),
      ...usesOf(itemsAt(spec, 'componentProfile', 'traits'), traits, false),
    ],
    workload: at(spec, 'workload'),
  };
}

type FindTrait = (kind: string, name: string) => Node | undefined;

function traitsIn(spec: Node | undefined): FindTrait {
  return (kind, name) => {
    const listed = itemsAt(spec, 'traits').find(
      (item) => textAt(item, 'name')?.value === name && (textAt(item, 'kind')?.value ?? 'Trait') === kind,
    );
    return listed ? at(listed, 'spec') : entryOf(at(spec, 'traits'), name)?.value;
  };
}

/** Traits in use; one without a kind is of the kind that its holder defaults to. */
function usesOf(
  items: readonly Node[],
  find: FindTrait,
  embedded: boolean,
  kind: 'Trait' | 'ClusterTrait' = 'Trait',
): readonly TraitUse[] {
  return items.map((item) => {
    const name = textAt(item, 'name')?.value ?? '';
    return {
      name,
      instance: textAt(item, 'instanceName')?.value ?? '',
      parameters: at(item, 'parameters'),
      environmentConfigs: embedded ? (at(item, 'environmentConfigs') ?? at(item, 'envOverrides')) : undefined,
      spec: find(textAt(item, 'kind')?.value ?? kind, name),
      at: spanOf(item),
    };
  });
}

/** What a component's own resources would be released as, or what they lack for it. */
export type Live = { readonly release: Release } | Unreleased;

/** The release that the controller makes of a component with `autoDeploy`: its type, traits and workload as they are. */
export function liveRelease(component: Part, inventory: Inventory): Live {
  const { root, home } = component.landing;
  const reference = typeReferenceOf(root);
  const where = reference?.at ?? home.at;
  if (!reference) return { lacks: { reason: `component "${component.name}" names no type`, at: where } };
  const type = findType(reference, component, inventory);
  if (!type) return { lacks: unseenAt(typeTitle(reference, component, inventory), where) };
  const spec = at(type.landing.root, 'spec');
  if (!spec) return { lacks: { reason: `${reference.kind} "${reference.name}" has no spec`, at: where } };
  const refused = whyUnreleased(root, spec, { value: reference.written, at: where });
  if (refused) return refused;
  const [workload, other] = workloadsOf(component, inventory);
  if (other)
    return { lacks: { reason: `component "${component.name}" has several workloads`, at: other.landing.home.at } };
  const find: FindTrait = (kind, name) => {
    const own = inventory.find(kind, kind === 'ClusterTrait' ? '' : component.namespace, name, component);
    return own && at(own.landing.root, 'spec');
  };
  // The default of `spec.traits[].kind` in openchoreo.dev_clustercomponenttypes.yaml (openchoreo v1.2.3, config/crd/bases).
  const brought = type.kind === 'ClusterComponentType' ? 'ClusterTrait' : 'Trait';
  return {
    release: {
      holder: type,
      pinned: false,
      component: component.name,
      project: textAt(root, 'spec', 'owner', 'projectName')?.value ?? '',
      type: spec,
      parameters: at(root, 'spec', 'parameters'),
      traits: [
        ...usesOf(itemsAt(spec, 'traits'), find, true, brought),
        ...usesOf(itemsAt(root, 'spec', 'traits'), find, false),
      ],
      workload: at(workload?.landing.root, 'spec'),
    },
  };
}

interface TypeReference {
  readonly kind: string;
  readonly name: string;
  /** The name with what is before its slash. */
  readonly written: string;
  readonly at: Span;
}

/** `deployment/service`: the workload type and the name, as a text or under `name`. */
function typeReferenceOf(root: Node): TypeReference | undefined {
  const written = textAt(root, 'spec', 'componentType', 'name') ?? textAt(root, 'spec', 'componentType');
  if (!written) return undefined;
  const kind = textAt(root, 'spec', 'componentType', 'kind')?.value ?? 'ComponentType';
  const name = written.value.slice(written.value.indexOf('/') + 1);
  return { kind, name, written: written.value, at: written.at };
}

/** Whether a component's type makes no pods of its own. */
export function isProxy({ landing: { root } }: Part): boolean {
  return typeReferenceOf(root)?.written.startsWith('proxy/') ?? false;
}

function findType({ kind, name }: TypeReference, component: Part, inventory: Inventory): Part | undefined {
  return inventory.find(kind, kind === 'ClusterComponentType' ? '' : component.namespace, name, component);
}

/**
 * A type that is not there, with the one that was perhaps meant: of its name in the other scope, as a type without a
 * kind is a ComponentType, or of nearly its name.
 */
function typeTitle(reference: TypeReference, component: Part, inventory: Inventory): string {
  const { kind, name } = reference;
  const title = `${kind} "${name}"`;
  const other = kind === 'ClusterComponentType' ? 'ComponentType' : 'ClusterComponentType';
  if (findType({ ...reference, kind: other }, component, inventory)) return `${title}, but ${other} "${name}"`;
  return title + butNear(kind, name, kind === 'ClusterComponentType' ? '' : component.namespace, inventory);
}

/** The workload that names a component as its owner. */
export function workloadOf(component: Part, inventory: Inventory): Part | undefined {
  return workloadsOf(component, inventory)[0];
}

/** Those that name a component and its project as their owner: more than one is an error of the controller. */
function workloadsOf(component: Part, inventory: Inventory): readonly Part[] {
  const projectOf = ({ landing: { root } }: Part) => textAt(root, 'spec', 'owner', 'projectName')?.value;
  const project = projectOf(component);
  return inventory.owned('Workload', component.name, component).filter((one) => projectOf(one) === project);
}

/** The images of a workload's containers: one container from v0.15 on, a map of them before. */
export function workloadImages(workload: Node | undefined): readonly { readonly name: string; readonly image: Node }[] {
  const single = at(workload, 'container', 'image');
  if (single) return [{ name: 'main', image: single }];
  const containers = at(workload, 'containers');
  return (containers?.kind === 'map' ? containers.entries : []).flatMap(({ key, value }) => {
    const image = at(value, 'image');
    return image ? [{ name: key.text, image }] : [];
  });
}
