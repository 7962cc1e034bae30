import type { Taint } from '../landing/landing.ts';
import type { Span } from '../text/source.ts';
import type { MapNode, Node } from '../yaml/documents.ts';
import { at, entryOf, itemsAt, mapNode, textAt } from '../yaml/node.ts';
import { withinRelease } from './budget.ts';
import type { Variables } from './cel/evaluate.ts';
import { undecided } from './cel/value.ts';
import { metadataVariable, planeVariables, type Surroundings } from './component-variables.ts';
import type { Inventory, Part } from './inventory.ts';
import { entry } from './made-map.ts';
import { withDefaults } from './parameters.ts';
import { type Expansion, expandTemplates } from './resource-template.ts';
import { unseen, unseenAt } from './unseen.ts';
import { checkBefore } from './validation-rule.ts';

/** What types of its own make manifests for: a project, for each of its namespaces, and a resource. */
export interface Typed {
  readonly kind: 'Project' | 'Resource';
  /** The field of a binding that pins its release. */
  readonly pin: string;
  /** The field of a release that holds the type. */
  readonly snapshot: string;
  /** The field of a binding that the environment's values are in. */
  readonly configs: string;
  /** Whether a binding that pins no release waits for one. */
  readonly waits: boolean;
  /** What its templates see as `metadata.*`, besides annotations. */
  readonly names: readonly string[];
}

/** A project or a resource in an environment. */
export interface TypedUse {
  readonly typed: Typed;
  readonly owner: Part;
  readonly binding: Part;
}

/** What a type makes, or what no file shows of it: then the type as it is tells at least which pods there may be. */
export type TypedRendering = Made | { readonly open: Taint; readonly likely?: Made };

/** What a release makes, the resource that holds its templates, and what went wrong with these. */
export interface Made {
  readonly expansion: Expansion;
  readonly holder: Part;
  readonly failure: Taint | undefined;
}

/**
 * Renders what the type of a project or resource makes: of the pinned release, else of the type as it is. Nothing where
 * there is no type, or no release yet.
 * Follows OpenChoreo v1.2.3, internal/pipeline/project/pipeline.go and internal/pipeline/resource/pipeline.go.
 */
export function renderTyped(use: TypedUse, around: Surroundings, inventory: Inventory): TypedRendering | undefined {
  const source = sourceOf(use, inventory);
  if (!source) return undefined;
  if (!('open' in source)) return madeOf(source, use, around, inventory);
  const live = source.isElsewhere ? liveSource(use, inventory) : undefined;
  const { open } = source;
  return live && !('open' in live) ? { open, likely: madeOf(live, use, around, inventory) } : { open };
}

function madeOf(source: Source, use: TypedUse, around: Surroundings, inventory: Inventory): Made {
  const configs = at(use.binding.landing.root, 'spec', use.typed.configs);
  const variables: Variables = new Map<string, Node>([
    ['metadata', typedMetadata(use, around)],
    ['parameters', givenOrDefault(source.parameters, at(source.type, 'parameters'), around)],
    ['environmentConfigs', givenOrDefault(configs, at(source.type, 'environmentConfigs'), around)],
    ...planeVariables(around),
  ]);
  return withinRelease(inventory.budget, (budget) => {
    checkBefore({ spec: source.type, variables }, budget);
    const expansion = expandTemplates(itemsAt(source.type, 'resources'), variables, budget);
    return { expansion, holder: source.holder, failure: budget.failure };
  });
}

/** `metadata` of a type's templates, with the annotations of the binding. */
function typedMetadata({ typed, binding }: TypedUse, around: Surroundings): MapNode {
  const { place } = around;
  const known = metadataVariable(around);
  const unnamed = undecided(unseen('where it is deployed'), place);
  const annotations = at(binding.landing.root, 'metadata', 'annotations');
  return mapNode(
    [
      ...typed.names.map((name) =>
        name === 'labels' && typed.kind === 'Project'
          ? entry(name, cellLabels(known, place))
          : (entryOf(known, name) ?? entry(name, unnamed)),
      ),
      entry('annotations', annotations?.kind === 'map' ? annotations : mapNode([], place)),
    ],
    place,
  );
}

/** Of OpenChoreo v1.2.3, internal/controller/projectreleasebinding/controller_render.go: buildMetadataContext. */
const CELL_LABELS = {
  namespace: 'projectNamespace',
  project: 'projectName',
  'project-uid': 'projectUID',
  environment: 'environmentName',
  'environment-uid': 'environmentUID',
} as const;

/** The labels that the templates of a project see; of those that hold unique ids the key alone is known. */
function cellLabels(metadata: MapNode, place: Span): MapNode {
  const labels = Object.entries(CELL_LABELS).map(([key, name]) => {
    const value = at(metadata, name) ?? undecided(unseen('where it is deployed'), place);
    return entry(`openchoreo.dev/${key}`, value);
  });
  return mapNode(labels, place);
}

/** Values with a schema's defaults; without a schema, unlike those of components, as they are given. */
function givenOrDefault(given: Node | undefined, schema: Node | undefined, { place }: Surroundings): Node {
  if (schema) return withDefaults(given, schema, place);
  return given?.kind === 'map' ? given : mapNode([], place);
}

interface Source {
  readonly holder: Part;
  readonly type: Node;
  readonly parameters: Node | undefined;
}

interface Lack {
  readonly open: Taint;
  /** Whether the release is cut elsewhere, and not another's. */
  readonly isElsewhere?: true;
}

function sourceOf(use: TypedUse, inventory: Inventory): Source | Lack | undefined {
  const { typed, binding } = use;
  const pinned = textAt(binding.landing.root, 'spec', typed.pin);
  if (!pinned || pinned.value === '') return typed.waits ? undefined : liveSource(use, inventory);
  const release = inventory.find(`${typed.kind}Release`, binding.namespace, pinned.value, binding);
  const type = at(release?.landing.root, 'spec', typed.snapshot, 'spec');
  if (!release || !type)
    return {
      open: unseenAt(`${lowerKind(typed)} release "${pinned.value}"`, pinned.at),
      isElsewhere: true,
    };
  if (!isOfOne(release, binding))
    return { open: { reason: `${lowerKind(typed)} release "${pinned.value}" is not of it`, at: pinned.at } };
  return { holder: release, type, parameters: at(release.landing.root, 'spec', 'parameters') };
}

/** A binding deploys only a release that has its own owner. */
function isOfOne({ landing: { root: release } }: Part, { landing: { root: binding } }: Part): boolean {
  return ['projectName', 'resourceName'].every(
    (name) => textAt(release, 'spec', 'owner', name)?.value === textAt(binding, 'spec', 'owner', name)?.value,
  );
}

function liveSource({ typed, owner }: TypedUse, inventory: Inventory): Source | Lack | undefined {
  const { root } = owner.landing;
  const name = textAt(root, 'spec', 'type', 'name');
  if (!name) return undefined;
  const kind = textAt(root, 'spec', 'type', 'kind')?.value ?? `${typed.kind}Type`;
  const holder = inventory.find(kind, kind.startsWith('Cluster') ? '' : owner.namespace, name.value, owner);
  const type = at(holder?.landing.root, 'spec');
  if (!holder || !type) return { open: unseenAt(`${kind} "${name.value}"`, name.at) };
  return { holder, type, parameters: at(root, 'spec', 'parameters') };
}

export function lowerKind({ kind }: Typed): string {
  return kind.toLowerCase();
}
