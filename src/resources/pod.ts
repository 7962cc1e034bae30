import { identityOf } from '../gitops/identity.ts';
import type { Landing } from '../gitops/landing.ts';
import { shown, shownWord } from '../text/login.ts';
import type { Located, Span } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { at, itemsAt, mapAt, stringAt, textAt, textUnder, valueUnder } from '../yaml/node.ts';
import { triggeredImage } from './image-trigger.ts';
import type { Refusal } from './pull-secret.ts';
import { isFilledIn, type Resource, resourceOf, taintOf } from './resource.ts';

/** Something of a pod that pulls an image: a container of any sort, or an image volume. */
export interface Container {
  readonly name: string;
  readonly image: Located<string>;
  /** Why the image may be another one when it is applied. */
  readonly tainted: string | undefined;
  /** Whether that is no more than the variables in its text. */
  readonly fills?: true;
}

/** A pod, or whatever creates pods from a template. */
export interface PodSource extends Resource {
  /** `spec.serviceAccountName`, or `default` where none is named. */
  readonly serviceAccount: Located<string> | undefined;
  /** `spec.imagePullSecrets`; an empty list lets the service account's stand in. */
  readonly pullSecrets: readonly Located<string>[];
  /** Why the list may be another one when it is applied. */
  readonly pullSecretsTainted: string | undefined;
  readonly containers: readonly Container[];
  /** Why the API server refuses the manifest, if it does. */
  readonly refusal: Refusal | undefined;
  /** A field that was probably meant to be one by which pods pull, and that is dropped. */
  readonly misspelled?: Refusal;
  /** The place of the pod's spec. */
  readonly spec: Span;
  /** How OpenChoreo came to make it; absent for a pod that Git holds. */
  readonly rendering?: Rendering;
  /** The resource that holds its template, by kind and name; of such a pod alone. */
  readonly template?: string;
  /** Whether a chart makes it that is not rendered: then it is as far as known as the chart's values say. */
  readonly isCharted?: true;
}

/** How OpenChoreo came to make a pod. */
export interface Rendering {
  /** The namespace of its component in the control plane; undefined where it is not known. */
  readonly organization: string | undefined;
  /** The project of its component, as the component names it. */
  readonly project: string;
  readonly component: string;
  readonly environment: string;
  /** The id of the data plane that it runs on; undefined where no file shows it. */
  readonly plane: string | undefined;
  /** The binding that asks for it, or the component that deploys itself. */
  readonly binding: Span;
  /** The snapshot that is pinned, where its type gives pull secrets by now which the snapshot lacks. */
  readonly stale: Stale | undefined;
  /** Pull secrets that traits take from it. */
  readonly removed: readonly { readonly trait: string; readonly secret: string; readonly path: Located<string> }[];
  /** Secrets that its release would make under a condition that does not hold. */
  readonly withheld: readonly { readonly name: string; readonly condition: Located<string> }[];
  /** Secrets that what they are made from lacks. */
  readonly lacking: readonly string[];
  /** What its pulls rest on that no release of OpenChoreo does, or that no file shows. */
  readonly assumptions: readonly string[];
  /** Why it gets none of the pull secrets that its data plane refers to, where others on the plane do. */
  readonly unread: Unread | undefined;
}

/** Pods that the controllers of bindings give nothing (v0.4 to v0.7). */
export interface Unread {
  readonly whom: string;
  readonly why: string;
  readonly help: string;
}

/** What a pinned snapshot lacks of what would be released now. */
export interface Stale {
  readonly releaseName: Located<string>;
  /** The pull secrets that the type gives by now, where the snapshot gives none. */
  readonly current: readonly Located<string>[];
  /** Secrets that the snapshot names and does not make, and that the type makes by now. */
  readonly made: readonly Located<string>[];
}

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

const CONTAINER_LISTS = ['initContainers', 'containers', 'ephemeralContainers'] as const;

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

/** Whatever recognises a resource asks in turn where its pod is. */
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

/** The pods that a resource creates from the templates that it carries. */
export function templatePodsOf(landing: Landing): readonly PodSource[] {
  return podSpecPaths(landing.root).flatMap((path) => {
    const spec = mapAt(landing.root, ...path);
    return spec ? [podSourceAt(landing, path, spec)] : [];
  });
}

function podSourceAt(landing: Landing, path: PodPath, spec: Node): PodSource {
  const account = stringAt(spec, 'serviceAccountName') ?? stringAt(spec, 'serviceAccount');
  return {
    ...creatorOf(landing),
    serviceAccount: account && shown(account),
    pullSecrets: pullSecretNames(spec),
    pullSecretsTainted: taintOf(landing, ...path, 'imagePullSecrets')?.reason,
    containers: containersOf(landing, spec, path),
    refusal: undefined,
    spec: { path: spec.path, start: spec.start, end: spec.start },
  };
}

/** A resource that makes pods. */
export function creatorOf(landing: Landing): Resource {
  const resource = resourceOf(landing);
  const generated = resource.name.value === '' ? generatedName(landing.root) : undefined;
  return generated ? { ...resource, name: shown(generated) } : resource;
}

/** What the name of an object begins with that gets the rest when it is created, as a hook of Argo CD is. */
function generatedName(root: Node): Located<string> | undefined {
  const generated = stringAt(root, 'metadata', 'generateName');
  return generated?.value === '' ? undefined : generated;
}

/** The names in a list of local object references, as the API server keeps them: a missing name is empty. */
export function pullSecretNames(holder: Node): readonly Located<string>[] {
  return itemsAt(holder, 'imagePullSecrets').map((item) =>
    shown(textUnder(item, 'name') ?? { value: '', at: { path: item.path, start: item.start, end: item.end } }),
  );
}

function containersOf(landing: Landing, spec: Node, path: PodPath): readonly Container[] {
  const found: Container[] = [];
  const triggered = triggeredImage(landing.root);
  for (const list of CONTAINER_LISTS) {
    const items = itemsAt(spec, list);
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      const image = textUnder(item, 'image');
      if (!image || textUnder(item, 'imagePullPolicy')?.value === 'Never') continue;
      const name = textUnder(item, 'name')?.value ?? `${list}[${i}]`;
      const trigger = triggered?.(name);
      const tainted = taintedImage(landing, path, list, i) ?? trigger;
      const container = { name: shownWord(name), image: shown(image), tainted };
      const fills = tainted !== undefined && !trigger && isFilledIn(landing, ...path, list, i, 'image');
      found.push(fills ? { ...container, fills } : container);
    }
  }
  for (const volume of itemsAt(spec, 'volumes')) {
    const container = imageVolumeOf(volume);
    if (container) found.push(container);
  }
  return found;
}

function taintedImage(landing: Landing, path: PodPath, list: string, index: number): string | undefined {
  if (landing.taints.length === 0) return undefined;
  return taintOf(landing, ...path, list, index, 'image')?.reason;
}

/** An image volume (KEP-4639): the kubelet pulls `volumes[].image.reference` with the pod's pull secrets. */
function imageVolumeOf(volume: Node): Container | undefined {
  const image = textAt(volume, 'image', 'reference');
  if (!image || textAt(volume, 'image', 'pullPolicy')?.value === 'Never') return undefined;
  const name = shownWord(textAt(volume, 'name')?.value ?? '');
  return { name: `volume ${name}`.trim(), image: shown(image), tainted: undefined };
}
