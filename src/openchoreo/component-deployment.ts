import { generatedName } from '../kubernetes/namespace.ts';
import type { Taint } from '../landing/landing.ts';
import { podsOf } from '../resources/operated-pods.ts';
import type { Rendering, Stale, Unread } from '../resources/pod.ts';
import { producedSecrets } from '../resources/producers.ts';
import { fullName, resourceOf } from '../resources/resource.ts';
import { compareSpans, type Located } from '../text/source.ts';
import { textAt } from '../yaml/node.ts';
import { type ComponentRendering, renderComponent } from './component-rendering.ts';
import type { Surroundings } from './component-variables.ts';
import type { MissingStore } from './deployed.ts';
import { type Deployment, heldRelease, pipelineOf, placeOf } from './deployment.ts';
import type { Destination } from './destination.ts';
import type { Inventory, Part } from './inventory.ts';
import { type Product, productOf, type Site, siteIn, tainted, unrendered } from './product.ts';
import { liveRelease, type Release, workloadOf } from './release.ts';
import type { Rendered } from './resource-template.ts';
import { missingKey } from './secret-key.ts';
import { typelessPods, unseenPods } from './unrendered-pods.ts';
import { unseenAt } from './unseen.ts';

/** What a deployment makes, with what is told of its pods. */
export interface ComponentProducts {
  readonly component: string;
  readonly site: Site;
  readonly products: readonly Product[];
  readonly rendering: Rendering;
  /** What may make more in its namespace than the files show. */
  readonly open: readonly Taint[];
  /** The resources without any of which the controller makes nothing of this. */
  readonly rests: readonly Part[];
  readonly missingStore?: MissingStore;
}

/** Nothing of it is old, taken away or missing, and nothing is assumed. */
export const AS_ASKED: Omit<Rendering, 'organization' | 'project' | 'component' | 'environment' | 'plane'> = {
  stale: undefined,
  removed: [],
  withheld: [],
  lacking: [],
  assumptions: [],
  unread: undefined,
};

/** Where a deployment lands: in the namespace of its control plane namespace, project and environment. */
function siteOf(deployment: Deployment): Site {
  const { cause, projectName, environmentName, destination } = deployment;
  const organization = environmentName === undefined ? undefined : cause.namespace;
  const cell = { organization, project: projectName, environment: environmentName ?? '' };
  const site = siteIn(destination.cluster, cell, placeOf(deployment));
  return destination.open && environmentName === undefined ? { ...site, open: destination.open.reason } : site;
}

/** Renders a deployment as its data plane gets it. */
export function deployComponent(deployment: Deployment, inventory: Inventory): ComponentProducts {
  const { componentName } = deployment;
  const site = siteOf(deployment);
  const release = heldRelease(deployment);
  const around = surroundingsOf(deployment, site);
  const made = release && renderComponent(release, around, inventory.budget);
  const open = openingsOf(deployment, made);
  const rests = restsOf(deployment, release, inventory);
  if (!release || !made)
    return {
      component: componentName,
      site,
      products: unseenPods(deployment, inventory, site),
      rendering: plainRendering(deployment),
      open,
      rests,
    };
  const failure = made.failure ?? missingKey(deployment, release, inventory);
  const rendered = made.made.map((one) => productOf(one, release.holder, site));
  const missing = missingStore(deployment, rendered);
  const isTold = missing && failure && compareSpans(missing.asked, failure.at) === 0;
  const doubts = [...unseenTraits(made), ...(failure ? [unrendered(failure, isTold ? missing.asked : undefined)] : [])];
  const products = [...rendered.map((one) => tainted(one, doubts)), ...typelessPods(deployment, release, site)];
  const rendering: Rendering = {
    ...plainRendering(deployment),
    stale: staleness(deployment, release, products, around, inventory),
    removed: made.removals,
    withheld: made.excluded.flatMap((rendered) => withheldBy(rendered, release.holder, site)),
  };
  return {
    component: componentName,
    site,
    products,
    rendering,
    open,
    rests,
    ...(missing ? { missingStore: missing } : {}),
  };
}

/**
 * What the controller of bindings reads, and of a component that deploys itself what its release is taken of.
 * Follows OpenChoreo v1.2.3, internal/controller/releasebinding/controller.go and component/controller.go: Reconcile.
 */
function restsOf(deployment: Deployment, release: Release | undefined, inventory: Inventory): readonly Part[] {
  const { cause, component, destination, projectName } = deployment;
  const project = inventory.find('Project', cause.namespace, projectName, cause);
  const live =
    release?.pinned || !component ? [] : [pipelineOf(component, inventory), workloadOf(component, inventory)];
  const all = [cause, component, project, destination.environment, destination.plane, release?.holder, ...live];
  return all.filter((part) => part !== undefined);
}

/** A template that asks for the secret store of a data plane which names none: the release can't be rendered. */
function missingStore(
  { destination, componentName }: Deployment,
  products: readonly Product[],
): MissingStore | undefined {
  const { plane } = destination;
  if (!plane || textAt(plane.landing.root, 'spec', 'secretStoreRef', 'name')) return undefined;
  const taints = products.flatMap(({ landing }) => landing.taints);
  const asked = taints.find(({ field = [] }) => field.includes('secretStoreRef') && field.at(-1) === 'name');
  const name = textAt(plane.landing.root, 'metadata', 'name');
  return asked && name && { plane: name, asked: asked.at, component: componentName };
}

function openingsOf({ destination, release }: Deployment, made: ComponentRendering | undefined): readonly Taint[] {
  const open: Taint[] = destination.open ? [destination.open] : [];
  if ('lacks' in release) open.push(release.lacks);
  return made ? [...open, ...unseenTraits(made)] : open;
}

/** Traits that no file shows: each may make more, and change or remove what else is made. */
function unseenTraits({ missingTraits }: ComponentRendering): readonly Taint[] {
  return missingTraits.map(({ name, at: place }) => unseenAt(`trait "${name}"`, place));
}

function surroundingsOf(deployment: Deployment, { namespace }: Site): Surroundings {
  const { cause, binding, componentName, projectName, environmentName, destination } = deployment;
  return {
    metadata: {
      ...(environmentName === undefined
        ? {}
        : { name: generatedName([componentName, environmentName], 253), environmentName }),
      ...(namespace ? { namespace: namespace.value } : {}),
      ...(cause.namespace === undefined ? {} : { componentNamespace: cause.namespace }),
      componentName,
      projectName,
      dataPlaneName: destination.planeName,
    },
    dataPlane: destination.plane?.landing.root,
    environment: destination.environment?.landing.root,
    missing: destination.open,
    binding: binding?.landing.root,
    place: placeOf(deployment),
  };
}

/** The id by which reports call a plane. */
export function planeId({ plane }: Destination): string | undefined {
  return plane && fullName(resourceOf(plane.landing));
}

/** No controller of templates reads `imagePullSecretRefs`. */
const BY_TEMPLATES: Unread = {
  whom: 'no pod of a component type',
  why: 'only the bindings of services, web applications and tasks read it',
  help: 'give the pods their pull secret by the templates of their component types',
};

function plainRendering(deployment: Deployment): Rendering {
  return {
    organization: deployment.cause.namespace,
    project: deployment.projectName,
    component: deployment.componentName,
    environment: deployment.environmentName ?? '?',
    plane: planeId(deployment.destination),
    ...AS_ASKED,
    assumptions: unseenDestination(deployment),
    unread: BY_TEMPLATES,
  };
}

/** Without its environment or data plane nothing is deployed; where no file shows these, that they are elsewhere. */
function unseenDestination({ destination, environmentName = '?' }: Deployment): readonly string[] {
  const { environment, plane, planeName } = destination;
  if (plane) return [];
  return [
    environment ? `data plane "${planeName}" exists` : `environment "${environmentName}" and its data plane exist`,
  ];
}

function withheldBy(rendered: Rendered, holder: Part, site: Site): Rendering['withheld'] {
  const { condition } = rendered;
  if (!condition) return [];
  const { landing } = productOf(rendered, holder, site);
  return producedSecrets(landing, resourceOf(landing).kind).map(({ name }) => ({ name: name.value, condition }));
}

/** What a snapshot lacks of pull secrets that the component would get if it were released now. */
function staleness(
  deployment: Deployment,
  release: Release,
  products: readonly Product[],
  around: Surroundings,
  inventory: Inventory,
): Stale | undefined {
  const { releaseName, component } = deployment;
  if (!release.pinned || !releaseName || !component) return undefined;
  const pods = products.flatMap(({ landing }) => podsOf(landing));
  const named = pods.flatMap(({ pullSecrets }) => pullSecrets.map(({ value }) => value));
  const held = new Set(products.flatMap(secretsOf).map(({ value }) => value));
  const lacking = named.filter((name) => !held.has(name));
  if (pods.some(({ pullSecretsTainted }) => pullSecretsTainted !== undefined)) return undefined;
  if (named.length > 0 && lacking.length === 0) return undefined;
  const live = liveRelease(component, inventory);
  if (!('release' in live)) return undefined;
  const { made, holder } = { ...renderComponent(live.release, around, inventory.budget), holder: live.release.holder };
  const now = made.map((rendered) => productOf(rendered, holder, siteOf(deployment)));
  const current =
    named.length > 0 ? [] : now.flatMap(({ landing }) => podsOf(landing).flatMap(({ pullSecrets }) => pullSecrets));
  const more = now.flatMap(secretsOf).filter(({ value }) => lacking.includes(value));
  return current.length + more.length > 0 ? { releaseName, current, made: more } : undefined;
}

function secretsOf({ landing }: Product): readonly Located<string>[] {
  return producedSecrets(landing, resourceOf(landing).kind).map(({ name }) => name);
}
