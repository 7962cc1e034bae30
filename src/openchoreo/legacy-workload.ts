import type { Located, Span } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { at, itemsAt, located, scalarNode, textAt } from '../yaml/node.ts';
import { undecided } from './cel/value.ts';
import { firstEnvironment } from './deployment.ts';
import type { PodImage } from './fallback-pod.ts';
import { type Inventory, labelOf, type Part } from './inventory.ts';
import { workloadImages } from './release.ts';
import { unseen } from './unseen.ts';

/** A component in an environment as releases before v0.8 deploy it, without templates. */
export interface LegacyWorkload {
  /** What asks for it. */
  readonly cause: Part;
  readonly component: string;
  /** Parts of the namespace's name: labels in v0.1 and v0.2. */
  readonly organization: string | undefined;
  readonly project: string;
  /** Where no file shows it, where that is to be looked for. */
  readonly environment: Located<string> | Span;
  readonly kind: 'Deployment' | 'CronJob';
  readonly images: readonly PodImage[];
}

const BINDINGS = ['ServiceBinding', 'WebApplicationBinding', 'ScheduledTaskBinding'];
const CLAIMS = ['Service', 'WebApplication', 'ScheduledTask'];

/**
 * What is deployed without ReleaseBindings: by bindings (v0.3 to v0.7), by services, web applications and tasks, which
 * the controller binds to the first environment, and by Deployments of artifacts (v0.1 and v0.2).
 */
export function legacyWorkloads(inventory: Inventory): readonly LegacyWorkload[] {
  const bound = inventory.ofKind(...BINDINGS).flatMap(boundWorkload);
  const claimed = inventory.ofKind(...CLAIMS).flatMap((claim) => claimedWorkload(claim, inventory));
  const all = [
    ...bound,
    ...claimed,
    ...inventory.ofKind('Deployment').flatMap((one) => artifactWorkload(one, inventory)),
    ...inventory.ofKind('Workload').flatMap((one) => earlyWorkload(one, inventory)),
  ];
  const seen = new Set<string>();
  return all.filter(({ cause, component, project, environment }) => {
    const name = 'value' in environment ? environment.value : null;
    const key = JSON.stringify([cause.landing.cluster, cause.namespace, project, component, name]);
    return !seen.has(key) && seen.add(key);
  });
}

function boundWorkload(binding: Part): readonly LegacyWorkload[] {
  const { root } = binding.landing;
  const environment = textAt(root, 'spec', 'environment');
  const images = workloadImages(at(root, 'spec', 'workloadSpec'));
  if (!environment || textAt(root, 'spec', 'releaseState')?.value === 'Undeploy') return [];
  return [owned(binding, environment, images, binding.kind === 'ScheduledTaskBinding' ? 'CronJob' : 'Deployment')];
}

function claimedWorkload(claim: Part, inventory: Inventory): readonly LegacyWorkload[] {
  const name = textAt(claim.landing.root, 'spec', 'workloadName');
  if (!name) return [];
  const workload = inventory.find('Workload', claim.namespace, name.value, claim);
  const owner = textAt(claim.landing.root, 'spec', 'owner', 'projectName');
  const environment = firstEnvironment(claim, inventory) ?? owner?.at ?? claim.landing.home.at;
  // A build makes the workload of a component that is built, so that Git need not hold it.
  const images = workload ? workloadImages(at(workload.landing.root, 'spec')) : [unseenImage('Workload', name)];
  return [owned(claim, environment, images, claim.kind === 'ScheduledTask' ? 'CronJob' : 'Deployment')];
}

/**
 * A workload of the first group, as who follows the proposal may write it: it is deployed to the first environment of
 * its project, or to the only one there is.
 */
function earlyWorkload(workload: Part, inventory: Inventory): readonly LegacyWorkload[] {
  const { root } = workload.landing;
  if (!/^core\.choreo\.dev(?:\/|$)/.test(textAt(root, 'apiVersion')?.value ?? '')) return [];
  const [only, other] = inventory.beside('Environment', workload);
  const sole = other || !only ? undefined : (labelOf(only.landing.root, 'name') ?? nameOf(only));
  const environment = firstEnvironment(workload, inventory) ?? sole;
  const images = workloadImages(at(root, 'spec'));
  return environment ? [owned(workload, environment, images, 'Deployment')] : [];
}

function nameOf({ landing: { root } }: Part): Located<string> | undefined {
  return textAt(root, 'metadata', 'name');
}

function owned(
  cause: Part,
  environment: Located<string> | Span,
  images: readonly PodImage[],
  kind: LegacyWorkload['kind'],
): LegacyWorkload {
  const { root } = cause.landing;
  return {
    cause,
    component: textAt(root, 'spec', 'owner', 'componentName')?.value ?? cause.name,
    organization: cause.namespace,
    project: textAt(root, 'spec', 'owner', 'projectName')?.value ?? '',
    environment,
    kind,
    images,
  };
}

/**
 * A Deployment of v0.1 and v0.2: its artifact's tag on its component's image; a built image is not in Git.
 * Follows OpenChoreo v0.2.0, internal/controller/deployment/deployment_context.go: findContainerImage.
 */
function artifactWorkload(deployment: Part, inventory: Inventory): readonly LegacyWorkload[] {
  const { root } = deployment.landing;
  const environment = labelOf(root, 'environment');
  const component = labelOf(root, 'component');
  const reference = textAt(root, 'spec', 'deploymentArtifactRef');
  const project = labelOf(root, 'project');
  if (!environment || !component || !reference || !project) return [];
  const artifact = sibling('DeployableArtifact', reference.value, deployment, inventory);
  const owner = sibling('Component', component.value, deployment, inventory);
  const image = artifact
    ? artifactImage(artifact, owner, component)
    : unseenImage('DeployableArtifact', reference).image;
  if (!image) return [];
  const isTask = textAt(owner?.landing.root, 'spec', 'type')?.value;
  return [
    {
      cause: deployment,
      component: component.value,
      organization: labelOf(root, 'organization')?.value,
      project: project.value,
      environment,
      kind: isTask === 'ScheduledTask' ? 'CronJob' : 'Deployment',
      images: [{ name: 'main', image }],
    },
  ];
}

/** A resource by its name label, else by its own name. */
export function sibling(kind: string, name: string, asker: Part, inventory: Inventory): Part | undefined {
  const labelled = inventory.labelled(kind, name, asker);
  const project = labelOf(asker.landing.root, 'project')?.value;
  return (
    labelled.find(({ landing: { root } }) => labelOf(root, 'project')?.value === project) ??
    labelled[0] ??
    inventory.find(kind, asker.namespace, name, asker)
  );
}

function artifactImage(artifact: Part, component: Part | undefined, name: Located<string>): Node | undefined {
  const target = at(artifact.landing.root, 'spec', 'targetArtifact');
  const built = textAt(target, 'fromBuildRef', 'name');
  if (built) return undecided('its image is built, and Git does not hold its name', built.at, built.value);
  const tag = textAt(target, 'fromImageRef', 'tag');
  if (!tag || tag.value === '') return undefined;
  if (!component) return unseenImage('Component', name).image;
  const repository = textAt(component.landing.root, 'spec', 'source', 'containerRegistry', 'imageName');
  return repository && scalarNode(`${repository.value}:${tag.value}`, repository.at);
}

/** The image that a resource tells which no file shows. */
function unseenImage(kind: string, { value, at: place }: Located<string>): PodImage {
  return { name: 'main', image: undecided(unseen(`${kind} "${value}"`), place, value) };
}

/** Names in a list of texts, with their nodes. */
export function textItems(node: Node | undefined, ...path: readonly string[]): readonly Located<string>[] {
  return itemsAt(node, ...path).flatMap((item) => (item.kind === 'scalar' ? [located(item)] : []));
}
