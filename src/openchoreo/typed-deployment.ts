import { generatedName } from '../kubernetes/namespace.ts';
import type { Taint } from '../landing/landing.ts';
import { isPodKind } from '../resources/pod-template.ts';
import type { Located } from '../text/source.ts';
import { at, textAt } from '../yaml/node.ts';
import { stringOf } from './cel/value.ts';
import { AS_ASKED, type ComponentProducts, planeId } from './component-deployment.ts';
import type { Surroundings } from './component-variables.ts';
import { type Destination, destinationOf } from './destination.ts';
import type { Inventory, Part } from './inventory.ts';
import { type Product, productOf, type Site, siteIn, tainted, unrendered } from './product.ts';
import { lowerKind, type Made, renderTyped, type Typed, type TypedRendering } from './typed-rendering.ts';
import { unseenAt } from './unseen.ts';

/** Of OpenChoreo v1.2.3, internal/pipeline/project/types.go and internal/pipeline/resource/types.go: MetadataContext. */
const COMMON = [
  'namespace',
  'projectName',
  'projectUID',
  'environmentName',
  'environmentUID',
  'dataPlaneName',
  'dataPlaneUID',
  'labels',
];

const PROJECT: Typed = {
  kind: 'Project',
  pin: 'projectRelease',
  snapshot: 'projectType',
  configs: 'environmentConfigs',
  waits: false,
  names: ['projectNamespace', ...COMMON],
};

const RESOURCE: Typed = {
  kind: 'Resource',
  pin: 'resourceRelease',
  snapshot: 'resourceType',
  configs: 'resourceTypeEnvironmentConfigs',
  waits: true,
  names: ['name', 'resourceNamespace', 'resourceName', 'resourceUID', ...COMMON],
};

/** What the types of projects and resources make: the former from v1.2 on, the latter from v1.1 on. */
export function typedProducts(inventory: Inventory): readonly ComponentProducts[] {
  return [PROJECT, RESOURCE].flatMap((typed) =>
    inventory.ofKind(`${typed.kind}ReleaseBinding`).flatMap((binding) => boundProducts(typed, binding, inventory)),
  );
}

function boundProducts(typed: Typed, binding: Part, inventory: Inventory): readonly ComponentProducts[] {
  const { root, home } = binding.landing;
  const environment = textAt(root, 'spec', 'environment');
  const project = textAt(root, 'spec', 'owner', 'projectName');
  const owner = typed.kind === 'Project' ? project : textAt(root, 'spec', 'owner', 'resourceName');
  if (!environment || !project || !owner) return [];
  const place = textAt(root, 'metadata', 'name')?.at ?? home.at;
  const destination = destinationOf(environment, binding, inventory);
  const { environment: environmentPart, plane } = destination;
  const cell = { organization: binding.namespace, project: project.value, environment: environment.value };
  const site = siteIn(destination.cluster, cell, place);
  const component = `${lowerKind(typed)} ${owner.value}`;
  const lack = unseenAt(`${lowerKind(typed)} "${owner.value}"`, owner.at);
  const part = inventory.find(typed.kind, binding.namespace, owner.value, binding);
  const around = surroundingsOf(typed, binding, owner, destination, site);
  const made = part ? renderTyped({ typed, owner: part, binding }, around, inventory) : { open: lack };
  const hidden = destination.open ? [destination.open] : [];
  return [
    {
      component,
      site,
      products: !made ? [] : 'expansion' in made ? productsOf(typed, made, site) : likelyPods(made, site),
      rendering: {
        ...cell,
        component,
        plane: planeId(destination),
        ...AS_ASKED,
      },
      open: made && 'open' in made ? [...hidden, made.open] : hidden,
      rests: [binding, part, made && 'holder' in made ? made.holder : undefined, environmentPart, plane].filter(
        (one) => one !== undefined,
      ),
    },
  ];
}

/** The pods that a release may have which no file shows. */
function likelyPods({ open, likely }: Exclude<TypedRendering, Made>, site: Site): readonly Product[] {
  if (!likely) return [];
  const pods = likely.expansion.made.filter(({ root }) => isPodKind(textAt(root, 'kind')?.value ?? ''));
  return pods.map((one) => tainted(productOf(one, likely.holder, site), [open]));
}

function productsOf(typed: Typed, made: Made, site: Site): readonly Product[] {
  const { expansion, holder } = made;
  const failure = made.failure ?? missingNamespace(typed, made, site);
  return expansion.made.map((one) => tainted(productOf(one, holder, site), failure ? [unrendered(failure)] : []));
}

/**
 * A project's type makes the namespace itself: where it does not, nothing of it is applied.
 * Follows OpenChoreo v1.2.3, internal/controller/projectreleasebinding/controller_validate.go: validateRenderedResources.
 */
function missingNamespace({ kind }: Typed, { expansion, holder }: Made, { namespace }: Site): Taint | undefined {
  if (kind !== 'Project' || !namespace) return undefined;
  const names = expansion.made
    .filter(({ root }) => textAt(root, 'kind')?.value === 'Namespace' && textAt(root, 'apiVersion')?.value === 'v1')
    .flatMap(({ root }) => at(root, 'metadata', 'name') ?? []);
  if (names.some((name) => stringOf(name) === namespace.value)) return undefined;
  const reason = `${holder.kind} "${holder.name}" makes no namespace "${namespace.value}"`;
  return { reason, at: textAt(holder.landing.root, 'metadata', 'name')?.at ?? holder.landing.home.at };
}

function surroundingsOf(
  typed: Typed,
  binding: Part,
  owner: Located<string>,
  { plane, planeName, environment, open }: Destination,
  { namespace }: Site,
): Surroundings {
  const { root, home } = binding.landing;
  const project = textAt(root, 'spec', 'owner', 'projectName')?.value ?? '';
  const environmentName = textAt(root, 'spec', 'environment')?.value ?? '';
  return {
    metadata: {
      ...(namespace ? { namespace: namespace.value } : {}),
      ...namesOf(typed, binding, owner.value, environmentName),
      projectName: project,
      environmentName,
      dataPlaneName: planeName,
    },
    dataPlane: plane?.landing.root,
    missing: open,
    environment: environment?.landing.root,
    binding: root,
    place: textAt(root, 'metadata', 'name')?.at ?? home.at,
  };
}

/** What `metadata` calls a project or a resource; from the name of a resource no component's comes out. */
function namesOf(
  { kind }: Typed,
  { namespace: organization }: Part,
  name: string,
  environmentName: string,
): Readonly<Record<string, string>> {
  if (kind === 'Project') return organization === undefined ? {} : { projectNamespace: organization };
  return {
    name: generatedName([`r_${name}`, environmentName], 253),
    resourceName: name,
    ...(organization === undefined ? {} : { resourceNamespace: organization }),
  };
}
