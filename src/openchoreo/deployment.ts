import { isTemplated } from '../landing/path.ts';
import type { Located, Span } from '../text/source.ts';
import { isTrue } from '../yaml/flag.ts';
import { at, located, textAt } from '../yaml/node.ts';
import { type Destination, destinationOf } from './destination.ts';
import { butNear, type Inventory, type Part } from './inventory.ts';
import { type Live, liveRelease, type Release, snapshotOf } from './release.ts';
import { unseenAt } from './unseen.ts';

/** A component in an environment. */
export interface Deployment {
  /** What asks for it: a ReleaseBinding, or a component that deploys itself. */
  readonly cause: Part;
  readonly binding: Part | undefined;
  readonly component: Part | undefined;
  readonly componentName: string;
  readonly projectName: string;
  /** Undefined where no file shows it. */
  readonly environmentName: string | undefined;
  readonly destination: Destination;
  /** What it deploys, or what no file shows of that. */
  readonly release: Live;
  /** Where the binding names its release. */
  readonly releaseName: Located<string> | undefined;
}

/** A ReleaseBinding whose release is not in the files, although others of its component are. */
export interface DanglingRelease {
  readonly binding: Part;
  readonly releaseName: Located<string>;
  /** The releases of the component that the files hold. */
  readonly others: readonly string[];
}

/** Everything that is deployed by ReleaseBindings and by components with `autoDeploy`. */
export interface Deployments {
  readonly deployments: readonly Deployment[];
  readonly dangling: readonly DanglingRelease[];
}

/** Who asks for a component in an environment: from v0.5 on, and in v0.4, whose snapshots its API makes. */
const BINDINGS = ['ReleaseBinding', 'ComponentDeployment'];

/**
 * Components in environments: what each active ReleaseBinding pins, and what a component with `autoDeploy` deploys to
 * the first environment of its project's pipeline.
 */
export function deploymentsOf(inventory: Inventory): Deployments {
  const deployments: Deployment[] = [];
  const dangling: DanglingRelease[] = [];
  const bound = new Set<string>();
  for (const binding of inventory.ofKind(...BINDINGS)) {
    const environment = textAt(binding.landing.root, 'spec', 'environment');
    const componentName = textAt(binding.landing.root, 'spec', 'owner', 'componentName');
    if (!environment || !componentName) continue;
    const key = keyOf(binding, componentName.value, environment.value);
    if (bound.has(key)) continue;
    bound.add(key);
    if (textAt(binding.landing.root, 'spec', 'state')?.value === 'Undeploy') continue;
    const deployment = bindingDeployment(binding, componentName.value, environment, inventory);
    if ('others' in deployment) dangling.push(deployment);
    else if (deployment.release) deployments.push({ ...deployment, release: deployment.release });
  }
  for (const component of inventory.ofKind('Component')) {
    if (!deploysItself(component)) continue;
    const first = firstEnvironment(component, inventory);
    if (!first) {
      const isBound = BINDINGS.some((kind) => inventory.owned(kind, component.name, component).length > 0);
      if (!isBound) deployments.push(driftingDeployment(component, inventory));
      continue;
    }
    if (bound.has(keyOf(component, component.name, first.value))) continue;
    bound.add(keyOf(component, component.name, first.value));
    deployments.push(ownDeployment(component, first, inventory));
  }
  return { deployments, dangling };
}

function keyOf({ landing, namespace }: Part, component: string, environment: string): string {
  return JSON.stringify([landing.cluster, namespace, component, environment]);
}

function deploysItself({ landing: { root } }: Part): boolean {
  return isTrue(at(root, 'spec', 'autoDeploy'));
}

type Bound = Omit<Deployment, 'release'> & { readonly release: Live | undefined };

function bindingDeployment(
  binding: Part,
  componentName: string,
  environment: Located<string>,
  inventory: Inventory,
): Bound | DanglingRelease {
  const { root } = binding.landing;
  const component = inventory.find('Component', binding.namespace, componentName, binding);
  const releaseName = textAt(root, 'spec', 'releaseName');
  const base = {
    cause: binding,
    binding,
    component,
    componentName,
    projectName: textAt(root, 'spec', 'owner', 'projectName')?.value ?? '',
    environmentName: environment.value,
    destination: destinationOf(environment, binding, inventory),
    releaseName,
  };
  const isPinned = releaseName !== undefined && releaseName.value !== '';
  if (component && isRepinned(component, environment.value, isPinned, inventory))
    return { ...base, releaseName: undefined, release: liveRelease(component, inventory) };
  if (!isPinned) return { ...base, release: unseenSnapshot(binding, componentName, environment) };
  const pinned = inventory.find('ComponentRelease', binding.namespace, releaseName.value, binding);
  const release = pinned && snapshotOf(pinned);
  if (release && isOf(release, base)) return { ...base, release: { release } };
  if (release)
    return {
      ...base,
      release: { lacks: { reason: `release "${releaseName.value}" is not of it`, at: releaseName.at } },
    };
  const isMissed = !pinned && !isTemplated(releaseName.value);
  const others = isMissed ? releasesOf(componentName, binding, inventory) : [];
  if (others.length > 0) return { binding, releaseName, others };
  return { ...base, release: { lacks: unseenAt(`release "${releaseName.value}"`, releaseName.at) } };
}

/**
 * Whether the controller of components puts its newest release into a binding, whatever that pins: of a component that
 * deploys itself, in the first environment. Follows OpenChoreo v1.0.0 and v1.2.3,
 * internal/controller/component/controller.go: ensureReleaseBinding.
 */
function isRepinned(component: Part, environment: string, isPinned: boolean, inventory: Inventory): boolean {
  if (!deploysItself(component)) return false;
  const first = firstEnvironment(component, inventory);
  return first ? first.value === environment : !isPinned;
}

/** A binding deploys only a release that has its own owner. */
function isOf(release: Release, { componentName, projectName }: Pick<Deployment, 'componentName' | 'projectName'>) {
  return release.component === componentName && release.project === projectName;
}

/** What a ComponentDeployment deploys: a snapshot that v0.4 takes of the component on demand. */
function unseenSnapshot({ kind }: Part, componentName: string, { value, at }: Located<string>): Live | undefined {
  if (kind !== 'ComponentDeployment') return undefined;
  return { lacks: unseenAt(`what of component "${componentName}" is released to "${value}"`, at) };
}

function releasesOf(componentName: string, binding: Part, inventory: Inventory): readonly string[] {
  return inventory.owned('ComponentRelease', componentName, binding).map(({ name }) => name);
}

function ownDeployment(component: Part, environment: Located<string>, inventory: Inventory): Deployment {
  return {
    cause: component,
    binding: undefined,
    component,
    componentName: component.name,
    projectName: textAt(component.landing.root, 'spec', 'owner', 'projectName')?.value ?? '',
    environmentName: environment.value,
    destination: destinationOf(environment, component, inventory),
    release: liveRelease(component, inventory),
    releaseName: undefined,
  };
}

/** A component that deploys itself to an environment which no file shows. */
function driftingDeployment(component: Part, inventory: Inventory): Deployment {
  const { root, home } = component.landing;
  const owner = textAt(root, 'spec', 'owner', 'projectName');
  const place = owner?.at ?? home.at;
  const open = unseenAt(whatIsMissing(component, owner?.value ?? '', inventory), place);
  const nowhere = destinationOf({ value: '', at: place }, component, inventory);
  return {
    cause: component,
    binding: undefined,
    component,
    componentName: component.name,
    projectName: owner?.value ?? '',
    environmentName: undefined,
    destination: { ...nowhere, open },
    release: { lacks: open },
    releaseName: undefined,
  };
}

/** What is not there of a project, its pipeline and the pipeline's first environment. */
function whatIsMissing(component: Part, projectName: string, inventory: Inventory): string {
  const titleOf = (kind: string, name: string) =>
    `${kind} "${name}"${butNear(kind, name, component.namespace, inventory)}`;
  const project = inventory.find('Project', component.namespace, projectName, component);
  if (!project) return titleOf('Project', projectName);
  const named = pipelineNameOf(project);
  const isThere = !named || inventory.find('DeploymentPipeline', component.namespace, named.value, component);
  return isThere ? `the first environment of project "${projectName}"` : titleOf('DeploymentPipeline', named.value);
}

function pipelineNameOf({ landing: { root } }: Part): Located<string> | undefined {
  return textAt(root, 'spec', 'deploymentPipelineRef', 'name') ?? textAt(root, 'spec', 'deploymentPipelineRef');
}

/** The environment that a project's pipeline begins with: a source that is no target. */
export function firstEnvironment(owned: Part, inventory: Inventory): Located<string> | undefined {
  const pipeline = pipelineOf(owned, inventory);
  return pipeline && firstOf(pipeline);
}

/** The pipeline of the project that owns a component. */
export function pipelineOf(owned: Part, inventory: Inventory): Part | undefined {
  const projectName = textAt(owned.landing.root, 'spec', 'owner', 'projectName')?.value;
  const project =
    projectName === undefined ? undefined : inventory.find('Project', owned.namespace, projectName, owned);
  const named = project && pipelineNameOf(project);
  return named && inventory.find('DeploymentPipeline', owned.namespace, named.value, owned);
}

function firstOf({ landing: { root } }: Part): Located<string> | undefined {
  const paths = at(root, 'spec', 'promotionPaths');
  if (paths?.kind !== 'seq') return undefined;
  const targets = new Set(
    paths.items.flatMap((path) => {
      const list = at(path, 'targetEnvironmentRefs');
      return list?.kind === 'seq' ? list.items.map((target) => environmentName(target)?.value) : [];
    }),
  );
  const sources = paths.items.flatMap((path) => {
    const source = at(path, 'sourceEnvironmentRef');
    return (source && environmentName(source)) ?? [];
  });
  return sources.find(({ value }) => !targets.has(value));
}

/** An environment's name as a text, or under `name`. */
function environmentName(node: Parameters<typeof textAt>[0]): Located<string> | undefined {
  return node?.kind === 'scalar' ? located(node) : textAt(node, 'name');
}

/** What a release holds, where it is known. */
export function heldRelease({ release }: Deployment): Release | undefined {
  return 'release' in release ? release.release : undefined;
}

/** Where a deployment is asked for. */
export function placeOf({ cause }: Deployment): Span {
  return textAt(cause.landing.root, 'metadata', 'name')?.at ?? cause.landing.home.at;
}
