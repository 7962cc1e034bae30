import { identityOf } from '../landing/identity.ts';
import type { Node } from '../yaml/documents.ts';
import { at, itemsAt, stringAt, textUnder, valueUnder } from '../yaml/node.ts';

/** Where the pod spec lies in the kinds that carry one. */
const POD_SPECS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Pod', ['spec']],
  ['PodTemplate', ['template', 'spec']],
  ['Deployment', ['spec', 'template', 'spec']],
  ['StatefulSet', ['spec', 'template', 'spec']],
  ['DaemonSet', ['spec', 'template', 'spec']],
  ['ReplicaSet', ['spec', 'template', 'spec']],
  ['ReplicationController', ['spec', 'template', 'spec']],
  ['Job', ['spec', 'template', 'spec']],
  ['CronJob', ['spec', 'jobTemplate', 'spec', 'template', 'spec']],
]);

/**
 * Paths at which kinds that are not known keep a pod template, tried in order; a ScaledJob of KEDA has a whole Job under
 * `jobTargetRef` (kedacore/keda 0597498, apis/keda/v1alpha1/scaledjob_types.go).
 */
const TEMPLATE_SHAPES: readonly (readonly string[])[] = [
  ['spec', 'template', 'spec'],
  ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
  ['spec', 'podTemplate', 'spec'],
  ['spec', 'jobTargetRef', 'template', 'spec'],
];

const TEMPLATE_KEYS: readonly string[] = TEMPLATE_SHAPES.flatMap(([, key = '']) => key);

/**
 * Kinds that keep several templates, by their groups, and whose controllers make pods of each as it stands; a `*` is
 * whatever lies there. kubernetes-sigs/jobset v0.8 (JobSet), lws v0.6 (LeaderWorkerSet), volcano v1.11 (Job),
 * kubeflow/trainer v1.9 (PyTorchJob and the like, but for MPIJob), openkruise v1.8 (AdvancedCronJob).
 */
const MANY_TEMPLATES: ReadonlyMap<string, readonly [kinds: RegExp, path: readonly string[]]> = new Map([
  ['jobset.x-k8s.io', [/^JobSet$/, ['spec', 'replicatedJobs', '*', 'template', 'spec', 'template', 'spec']]],
  ['leaderworkerset.x-k8s.io', [/^LeaderWorkerSet$/, ['spec', 'leaderWorkerTemplate', '*', 'spec']]],
  ['batch.volcano.sh', [/^Job$/, ['spec', 'tasks', '*', 'template', 'spec']]],
  ['kubeflow.org', [/^(?:JAX|Paddle|PyTorch|TF|XGBoost)Job$/, ['spec', '*', '*', 'template', 'spec']]],
  ['apps.kruise.io', [/^AdvancedCronJob$/, ['spec', 'template', '*', 'spec', 'template', 'spec']]],
]);

/** Whether Kubernetes itself makes pods of a kind. */
export function isPodKind(kind: string): boolean {
  return POD_SPECS.has(kind);
}

/** A path of mapping keys and sequence indexes. */
export type PodPath = readonly (string | number)[];

/** The paths of the pod specs in a manifest: by kind, else by shape (a template with containers that have images). */
export function podSpecPaths(root: Node): readonly PodPath[] {
  return templateOf(root).paths;
}

/** The containers of a manifest's pods, those that begin them apart. */
export function mainContainers(root: Node): readonly Node[] {
  return templateOf(root).containers;
}

/** The images of these containers; that of one without an image is empty. */
export function mainImages(root: Node): readonly string[] {
  return templateOf(root).images;
}

/** Whatever recognises a resource asks in turn where its pods are. */
let lately: Template = { root: undefined, paths: [], containers: [], images: [] };

interface Template {
  readonly root: Node | undefined;
  readonly paths: readonly PodPath[];
  readonly containers: readonly Node[];
  readonly images: readonly string[];
}

const NONE: readonly Node[] = [];

function templateOf(root: Node): Template {
  if (lately.root === root) return lately;
  const paths = findPodSpecs(root);
  const containers = paths.length > 0 ? paths.flatMap((path) => itemsAt(root, ...path, 'containers')) : NONE;
  const images = containers.length > 0 ? containers.map((container) => textUnder(container, 'image')?.value ?? '') : [];
  lately = { root, paths, containers, images };
  return lately;
}

const NO_PATHS: readonly PodPath[] = [];

function findPodSpecs(root: Node): readonly PodPath[] {
  const { kind, apiVersion, group } = identityOf(root);
  const path = POD_SPECS.get(kind);
  if (path && isCoreGroup(apiVersion)) return [path];
  const [kinds, pattern] = MANY_TEMPLATES.get(group) ?? [];
  if (pattern && kinds?.test(kind)) return pathsOf(root, pattern).filter((found) => hasImages(root, found));
  const spec = valueUnder(root, 'spec');
  if (spec?.kind !== 'map' || !TEMPLATE_KEYS.some((key) => valueUnder(spec, key))) return NO_PATHS;
  const shape = TEMPLATE_SHAPES.find((one) => hasImages(root, one));
  return shape ? [shape] : NO_PATHS;
}

function hasImages(root: Node, path: PodPath): boolean {
  return itemsAt(root, ...path, 'containers').some((item) => stringAt(item, 'image'));
}

/** Every path that a pattern stands for. */
function pathsOf(root: Node, pattern: readonly string[]): readonly PodPath[] {
  const [step, ...rest] = pattern;
  if (step === undefined) return [[]];
  return stepsOf(root, step).flatMap((found) => {
    const below = at(root, found);
    return below ? pathsOf(below, rest).map((path) => [found, ...path]) : [];
  });
}

function stepsOf(node: Node, step: string): PodPath {
  if (step !== '*') return [step];
  if (node.kind === 'seq') return [...node.items.keys()];
  return node.kind === 'map' ? [...new Set(node.entries.map(({ key }) => key.text))] : [];
}

function isCoreGroup(apiVersion: string): boolean {
  return (
    apiVersion === 'v1' ||
    apiVersion.startsWith('apps/') ||
    apiVersion.startsWith('batch/') ||
    apiVersion.startsWith('extensions/')
  );
}
