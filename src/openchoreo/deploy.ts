import type { ClusterScope, Landing, Taint } from '../gitops/landing.ts';
import { dataPlaneNamespace } from '../namespace.ts';
import { textAt } from '../node.ts';
import type { Rendering } from '../resources/pod.ts';
import { resourceOf } from '../resources/resource.ts';
import { type ComponentProducts, deployComponent, planeId } from './component-deployment.ts';
import type { Surroundings } from './context.ts';
import type { Deployed } from './deployed.ts';
import { deploymentsOf } from './deployment.ts';
import { destinationOf, type IsControlPlane, NOWHERE, UNSEEN_CLUSTER } from './destination.ts';
import { gatherProducts } from './gather.ts';
import { type Inventory, inventoryOf, type Part } from './inventory.ts';
import { productOf, type Site } from './product.ts';
import { renderProject } from './project-rendering.ts';
import { keptRelease } from './rendered-release.ts';

/** What the OpenChoreo resources of a repository make in its data planes. */
export function deployOpenChoreo(landings: readonly Landing[], scopes: readonly ClusterScope[]): Deployed {
  const inventory = inventoryOf(landings);
  const controlPlanes = new Set(scopes.filter(({ controlPlane }) => controlPlane).map(({ name }) => name));
  const isControlPlane: IsControlPlane = (cluster) => cluster === NOWHERE || controlPlanes.has(cluster);
  const { deployments, dangling } = deploymentsOf(inventory, isControlPlane);
  const kept = keptProducts(inventory, isControlPlane);
  const seen = new Set(kept.map(keyOf));
  const rendered = deployments
    .map((deployment) => deployComponent(deployment, inventory))
    .filter((products) => !seen.has(keyOf(products)));
  const projects = projectProducts(inventory, isControlPlane);
  const all = [...kept, ...rendered, ...projects];
  const used = new Set(all.map(({ site }) => site.cluster));
  return {
    ...gatherProducts(all),
    scopes: used.has(UNSEEN_CLUSTER) ? [UNSEEN_SCOPE] : [],
    missingReleases: dangling.map(({ binding, releaseName, others }) => ({
      binding: resourceOf(binding.landing),
      releaseName,
      others,
    })),
    missingStores: [],
  };
}

const UNSEEN_SCOPE: ClusterScope = {
  name: UNSEEN_CLUSTER,
  evidence: 'environments deploy to data planes that no file shows',
  open: [],
  complete: false,
  controlPlane: false,
};

function keyOf({ component, site: { cluster, namespace } }: ComponentProducts): string {
  return JSON.stringify([cluster, namespace.value, component]);
}

/** The manifests that Git holds as the controller rendered them. */
function keptProducts(inventory: Inventory, isControlPlane: IsControlPlane): readonly ComponentProducts[] {
  return inventory.ofKind('Release', 'RenderedRelease').flatMap((part): readonly ComponentProducts[] => {
    const kept = keptRelease(part);
    if (!kept) return [];
    const place = textAt(part.landing.root, 'metadata', 'name')?.at ?? part.landing.home.at;
    const destination = destinationOf(kept.environment, part, place, inventory, isControlPlane);
    const value = dataPlaneNamespace(part.namespace ?? '', kept.project, kept.environment);
    const site: Site = { cluster: destination.cluster, namespace: { value, at: place }, via: [place] };
    const rendering = bareRendering(kept.component, kept.environment, planeId(destination), place);
    const products = kept.made.map((one) => productOf(one, part, site));
    return [{ component: kept.component, site, products, rendering, open: destination.open ? [destination.open] : [] }];
  });
}

function bareRendering(
  component: string,
  environment: string,
  plane: string | undefined,
  binding: Landing['home']['at'],
): Rendering {
  return { component, environment, plane, binding, stale: undefined, removed: [], withheld: [], assumptions: [] };
}

/** What the types of projects make for each of their namespaces. */
function projectProducts(inventory: Inventory, isControlPlane: IsControlPlane): readonly ComponentProducts[] {
  return inventory.ofKind('ProjectReleaseBinding').flatMap((binding): readonly ComponentProducts[] => {
    const { root, home } = binding.landing;
    const environment = textAt(root, 'spec', 'environment');
    const owner = textAt(root, 'spec', 'owner', 'projectName');
    if (!environment || !owner) return [];
    const place = textAt(root, 'metadata', 'name')?.at ?? home.at;
    const destination = destinationOf(environment.value, binding, environment.at, inventory, isControlPlane);
    const value = dataPlaneNamespace(binding.namespace ?? '', owner.value, environment.value);
    const site: Site = { cluster: destination.cluster, namespace: { value, at: place }, via: [place] };
    const rendering = bareRendering(`project ${owner.value}`, environment.value, planeId(destination), place);
    const open: Taint[] = destination.open ? [destination.open] : [];
    const project = inventory.find('Project', binding.namespace, owner.value, binding);
    if (!project) {
      open.push({ reason: `no file shows project "${owner.value}"`, at: owner.at });
      return [{ component: rendering.component, site, products: [], rendering, open }];
    }
    const around = projectSurroundings(binding, project, environment.value, destination, site);
    const made = renderProject(project, binding, around, inventory);
    if (made && 'open' in made) open.push(made.open);
    const products =
      made && 'expansion' in made ? made.expansion.made.map((one) => productOf(one, made.holder, site)) : [];
    return [{ component: rendering.component, site, products, rendering, open }];
  });
}

function projectSurroundings(
  binding: Part,
  project: Part,
  environmentName: string,
  { plane, planeName, environment }: ReturnType<typeof destinationOf>,
  { namespace }: Site,
): Surroundings {
  return {
    metadata: {
      name: project.name,
      namespace: namespace.value,
      cellNamespace: namespace.value,
      projectName: project.name,
      projectNamespace: project.namespace ?? '',
      environmentName,
      dataPlaneName: planeName,
    },
    dataPlane: plane?.landing.root,
    dataPlaneName: planeName,
    environment: environment?.landing.root,
    binding: binding.landing.root,
    place: namespace.at,
  };
}
