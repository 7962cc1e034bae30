import type { Node } from '../documents.ts';
import type { Taint } from '../gitops/landing.ts';
import { at, itemsAt, textAt } from '../node.ts';
import { type Variables, withinRelease } from './cel.ts';
import { treeOf } from './cel-value.ts';
import { planeVariables, type Surroundings } from './context.ts';
import type { Inventory, Part } from './inventory.ts';
import { withDefaults } from './parameters.ts';
import { type Expansion, expandTemplates } from './resource-template.ts';

/** What a project's type makes for a namespace, or what no file shows of it. */
export type ProjectRendering = { readonly expansion: Expansion; readonly holder: Part } | { readonly open: Taint };

/**
 * Renders the resources that a project's type gives to each of its namespaces, from v1.2 on: of the pinned
 * ProjectRelease, else of the type as it is. Nothing where the project has no type.
 * Follows OpenChoreo v1.2.3, internal/pipeline/project/pipeline.go.
 */
export function renderProject(
  project: Part,
  binding: Part | undefined,
  around: Surroundings,
  inventory: Inventory,
): ProjectRendering | undefined {
  const source = sourceOf(project, binding, inventory);
  if (!source) return undefined;
  if ('open' in source) return source;
  const { place } = around;
  const configs = withDefaults(
    at(binding?.landing.root, 'spec', 'environmentConfigs'),
    at(source.type, 'environmentConfigs'),
    place,
  );
  const variables: Variables = new Map<string, Node>([
    ['metadata', treeOf(around.metadata, place)],
    ['parameters', withDefaults(source.parameters, at(source.type, 'parameters'), place)],
    ['environmentConfigs', configs],
    ...planeVariables(around),
  ]);
  const expansion = withinRelease(inventory.budget, (budget) =>
    expandTemplates(itemsAt(source.type, 'resources'), variables, budget),
  );
  return { expansion, holder: source.holder };
}

interface Source {
  readonly holder: Part;
  readonly type: Node;
  readonly parameters: Node | undefined;
}

function sourceOf(
  project: Part,
  binding: Part | undefined,
  inventory: Inventory,
): Source | { readonly open: Taint } | undefined {
  const pinned = textAt(binding?.landing.root, 'spec', 'projectRelease');
  if (binding && pinned && pinned.value !== '') {
    const release = inventory.find('ProjectRelease', binding.namespace, pinned.value, binding);
    const type = at(release?.landing.root, 'spec', 'projectType', 'spec');
    if (!release || !type)
      return { open: { reason: `no file shows project release "${pinned.value}"`, at: pinned.at } };
    const parameters = at(release.landing.root, 'spec', 'parameters') ?? at(project.landing.root, 'spec', 'parameters');
    return { holder: release, type, parameters };
  }
  const name = textAt(project.landing.root, 'spec', 'type', 'name');
  if (!name) return undefined;
  const kind = textAt(project.landing.root, 'spec', 'type', 'kind')?.value ?? 'ProjectType';
  const holder = inventory.find(kind, kind === 'ClusterProjectType' ? '' : project.namespace, name.value, project);
  const type = at(holder?.landing.root, 'spec');
  if (!holder || !type) return { open: { reason: `no file shows ${kind} "${name.value}"`, at: name.at } };
  return { holder, type, parameters: at(project.landing.root, 'spec', 'parameters') };
}
