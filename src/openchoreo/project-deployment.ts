import type { Taint } from '../gitops/landing.ts';
import { textAt } from '../node.ts';
import type { Span } from '../source.ts';
import { type ComponentProducts, planeId } from './component-deployment.ts';
import type { Surroundings } from './context.ts';
import { type Destination, destinationOf, type IsControlPlane } from './destination.ts';
import type { Inventory, Part } from './inventory.ts';
import { productOf, type Site, siteIn } from './product.ts';
import { renderProject } from './project-rendering.ts';

/** What the types of projects make for each of their namespaces. */
export function projectProducts(inventory: Inventory, isControlPlane: IsControlPlane): readonly ComponentProducts[] {
  return inventory.ofKind('ProjectReleaseBinding').flatMap((binding): readonly ComponentProducts[] => {
    const { root, home } = binding.landing;
    const environment = textAt(root, 'spec', 'environment');
    const owner = textAt(root, 'spec', 'owner', 'projectName');
    if (!environment || !owner) return [];
    const place = textAt(root, 'metadata', 'name')?.at ?? home.at;
    const destination = destinationOf(environment.value, binding, environment.at, inventory, isControlPlane);
    const site = siteIn(destination.cluster, binding.namespace, owner.value, environment.value, place);
    const project = inventory.find('Project', binding.namespace, owner.value, binding);
    const lack = { reason: `no file shows project "${owner.value}"`, at: owner.at };
    const made = project
      ? projectResources(project, binding, environment.value, destination, site, place, inventory)
      : { products: [], open: [lack] };
    return [
      {
        component: `project ${owner.value}`,
        site,
        products: made.products,
        rendering: {
          organization: binding.namespace,
          component: `project ${owner.value}`,
          environment: environment.value,
          plane: planeId(destination),
          binding: place,
          stale: undefined,
          removed: [],
          withheld: [],
          lacking: [],
          assumptions: [],
        },
        open: [...(destination.open ? [destination.open] : []), ...made.open],
      },
    ];
  });
}

function projectResources(
  project: Part,
  binding: Part,
  environmentName: string,
  { plane, planeName, environment }: Destination,
  site: Site,
  place: Span,
  inventory: Inventory,
): { readonly products: ComponentProducts['products']; readonly open: readonly Taint[] } {
  const namespace = site.namespace?.value;
  const around: Surroundings = {
    metadata: {
      name: project.name,
      ...(namespace === undefined ? {} : { namespace, cellNamespace: namespace }),
      ...(project.namespace === undefined ? {} : { projectNamespace: project.namespace }),
      projectName: project.name,
      environmentName,
      dataPlaneName: planeName,
    },
    dataPlane: plane?.landing.root,
    dataPlaneName: planeName,
    environment: environment?.landing.root,
    binding: binding.landing.root,
    place,
  };
  const made = renderProject(project, binding, around, inventory);
  if (!made) return { products: [], open: [] };
  if ('open' in made) return { products: [], open: [made.open] };
  return { products: made.expansion.made.map((one) => productOf(one, made.holder, site)), open: [] };
}
