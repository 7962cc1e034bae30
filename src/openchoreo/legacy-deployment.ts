import { wasMeantAs } from '../kubernetes/names.ts';
import { generatedName } from '../kubernetes/namespace.ts';
import type { Taint } from '../landing/landing.ts';
import { type PullWay, secretRefOf } from '../resources/data-plane.ts';
import type { Rendering, Unread } from '../resources/pod.ts';
import { fullName, resourceOf } from '../resources/resource.ts';
import { shown } from '../text/login.ts';
import type { Located, Span } from '../text/source.ts';
import type { Entry, Node } from '../yaml/documents.ts';
import { at, mapNode, scalarNode, textAt } from '../yaml/node.ts';
import { AS_ASKED, type ComponentProducts, planeId } from './component-deployment.ts';
import { type Destination, destinationOf, planeOf } from './destination.ts';
import { builtPod } from './fallback-pod.ts';
import type { Inventory, Part } from './inventory.ts';
import { type LegacyWorkload, legacyWorkloads, sibling, textItems } from './legacy-workload.ts';
import { type Product, productOf, type Site, siteIn } from './product.ts';
import type { Rendered } from './resource-template.ts';
import { unseen, unseenAt } from './unseen.ts';
import { classOf } from './workload-class.ts';

/** What releases before v0.8 deploy without templates. */
export function legacyProducts(inventory: Inventory, wayOf: (plane: Part) => PullWay): readonly ComponentProducts[] {
  return legacyWorkloads(inventory).flatMap((workload) => {
    const destination = legacyDestination(workload, inventory);
    return deployLegacy(workload, destination, inventory, wayOf);
  });
}

/** Environments of the first releases are found by label. */
function legacyDestination({ cause, environment, project }: LegacyWorkload, inventory: Inventory): Destination {
  if (!('value' in environment)) {
    const open = unseenAt(`the first environment of project "${project}"`, environment);
    return { ...destinationOf({ value: '', at: environment }, cause, inventory), open };
  }
  const direct = destinationOf(environment, cause, inventory);
  if (direct.environment) return direct;
  const labelled = sibling('Environment', environment.value, cause, inventory);
  if (!labelled) return direct;
  const { plane, planeName, place } = planeOf(labelled, inventory);
  if (plane) return { cluster: plane.landing.cluster, environment: labelled, plane, planeName, open: undefined };
  const open = { ...unseenAt(`data plane "${planeName}"`, place), told: place };
  return { ...direct, environment: labelled, planeName, open };
}

function deployLegacy(
  workload: LegacyWorkload,
  destination: Destination,
  inventory: Inventory,
  wayOf: (plane: Part) => PullWay,
): readonly ComponentProducts[] {
  const { cause, component, project, environment, images, kind } = workload;
  const known = 'value' in environment ? environment.value : undefined;
  const organization = known === undefined ? undefined : workload.organization;
  if (images.length === 0) return [];
  const place = textAt(cause.landing.root, 'metadata', 'name')?.at ?? cause.landing.home.at;
  const site = siteIn(destination.cluster, { organization, project, environment: known ?? '' }, place);
  const { plane } = destination;
  const way = plane ? wayOf(plane) : undefined;
  const unread = way === 'references' ? unreadOf(destination) : undefined;
  const given = plane && !unread ? pullSecretsOf(plane, way, cause, { inventory, site }) : NOTHING;
  const { names, made, holders } = given;
  const missing = destination.open ?? unseen('the data plane');
  const idle = { reason: `no controller of its data plane's release deploys ${cause.kind} "${cause.name}"` };
  const { part: classPart, podSpec, open: unshown } = classOf(cause, inventory);
  const pod = builtPod({
    kind,
    name: scalarNode(cause.name, place),
    images,
    pullSecrets: !plane ? missing : way === 'templates' ? idle : (unshown ?? names),
    place,
    base: podSpec,
  });
  const rendering = renderingOf(workload, destination, given, unread);
  const open = [...(destination.open ? [destination.open] : []), ...given.open];
  const rests = [cause, destination.environment, plane, classPart, ...holders].filter((part) => part !== undefined);
  return [{ component, site, products: [productOf(pod, cause, site), ...made], rendering, open, rests }];
}

function renderingOf(
  { cause, project, component, environment }: LegacyWorkload,
  destination: Destination,
  { lacking, assumptions }: GivenSecrets,
  unread: Unread | undefined,
): Rendering {
  return {
    organization: cause.namespace,
    project,
    component,
    environment: 'value' in environment ? environment.value : '?',
    plane: planeId(destination),
    ...AS_ASKED,
    lacking,
    assumptions,
    unread,
  };
}

/**
 * A binding's controller looks for a data plane only where its environment names one: there is no default.
 * Follows OpenChoreo v0.7.0, internal/controller/servicebinding/controller.go.
 */
function unreadOf({ environment }: Destination): Unread | undefined {
  const root = environment?.landing.root;
  const named = textAt(root, 'spec', 'dataPlaneRef') ?? textAt(root, 'spec', 'dataPlaneRef', 'name');
  if (!environment || (named && named.value !== '')) return undefined;
  return {
    whom: `no pod of environment "${environment.name}"`,
    why: 'the environment names no data plane, and this release has no default',
    help: 'name the data plane in the environment: spec.dataPlaneRef',
  };
}

interface GivenSecrets {
  readonly names: readonly Node[];
  readonly made: readonly Product[];
  /** Of SecretReferences that there are not, although there are others. */
  readonly lacking: readonly string[];
  readonly open: readonly Taint[];
  readonly assumptions: readonly string[];
  /** The SecretReferences; without one of them nothing is deployed. */
  readonly holders: readonly Part[];
}

const NOTHING: GivenSecrets = { names: [], made: [], lacking: [], open: [], assumptions: [], holders: [] };

/** What a data plane gives the pods of a binding; nothing where templates must do it. */
function pullSecretsOf(plane: Part, way: PullWay | undefined, cause: Part, around: Around): GivenSecrets {
  if (way === 'proposal') return proposedSecrets(plane);
  return way === 'references' ? referencedSecrets(plane, cause, around) : NOTHING;
}

function proposedSecrets({ landing }: Part): GivenSecrets {
  const reference = secretRefOf(landing.root);
  if (!reference || reference.value === '') return NOTHING;
  const name = fullName(resourceOf(landing));
  const assumption = `a controller gives the pods of "${name}" the pull secret that spec.registry names`;
  return { ...NOTHING, names: [scalarNode(reference.value, reference.at)], assumptions: [assumption] };
}

/** Where a binding is deployed, and among what it looks for what it refers to. */
interface Around {
  readonly inventory: Inventory;
  readonly site: Site;
}

function referencedSecrets({ landing: { root } }: Part, cause: Part, { inventory, site }: Around): GivenSecrets {
  const references = textItems(root, 'spec', 'imagePullSecretRefs').map((name) => shown(name));
  const store = textAt(root, 'spec', 'secretStoreRef', 'name');
  const holderOf = ({ value }: Located<string>) => inventory.find('SecretReference', cause.namespace, value, cause);
  const beside = inventory.beside('SecretReference', cause);
  // One whose name no resource may have is refused, and told as such.
  const misnamed = ({ value }: Located<string>) => beside.find(({ name }) => name !== value && wasMeantAs(name, value));
  const missing = references.filter((reference) => !holderOf(reference) && !misnamed(reference));
  const isKept = beside.length > 0;
  return {
    names: references.map((reference) => scalarNode(nameOf(cause, reference), reference.at)),
    made: references.flatMap((reference) => {
      const holder = store && holderOf(reference);
      return holder ? [externalSecret(holder, nameOf(cause, reference), store, site)] : [];
    }),
    lacking: isKept ? missing.map((reference) => nameOf(cause, reference)) : [],
    open: isKept ? [] : missing.map(({ value, at: place }) => unseenAt(`SecretReference "${value}"`, place)),
    assumptions: [],
    holders: references.flatMap((reference) => holderOf(reference) ?? misnamed(reference) ?? []),
  };
}

function nameOf(cause: Part, { value }: Located<string>): string {
  return generatedName([cause.name, value], 253);
}

/**
 * The ExternalSecret that a binding's controller makes of a SecretReference in the binding's namespace.
 * Follows OpenChoreo v0.7.0, internal/controller/servicebinding/render/externalsecret.go.
 */
function externalSecret(holder: Part, called: string, store: Located<string>, site: Site): Product {
  const spec = at(holder.landing.root, 'spec');
  const place = textAt(holder.landing.root, 'metadata', 'name')?.at ?? holder.landing.home.at;
  const name = scalarNode(called, place);
  const type = at(spec, 'template', 'type');
  const metadata = at(spec, 'template', 'metadata');
  const template = map(place, { type, metadata });
  const root = map(place, {
    apiVersion: scalarNode('external-secrets.io/v1', place),
    kind: scalarNode('ExternalSecret', place),
    metadata: map(place, { name }),
    spec: map(place, {
      secretStoreRef: map(store.at, {
        name: scalarNode(store.value, store.at),
        kind: scalarNode('ClusterSecretStore', store.at),
      }),
      target: map(place, { name, creationPolicy: scalarNode('Owner', place), template }),
      data: at(spec, 'data'),
    }),
  });
  const rendered: Rendered = { root, at: place, doubt: undefined, condition: undefined };
  return productOf(rendered, holder, site);
}

function map(place: Span, entries: Readonly<Record<string, Node | undefined>>) {
  return mapNode(
    Object.entries(entries).flatMap(([key, value]): Entry[] => (value ? [{ key: scalarNode(key, place), value }] : [])),
    place,
  );
}
