import type { Gap } from '../fact.ts';
import type { Landing } from '../landing/landing.ts';
import { shown, shownWord } from '../text/login.ts';
import { type Located, type Span, spanOf } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { isLight } from '../yaml/light-tree.ts';
import { itemsAt, mapAt, stringAt, textAt, textUnder, valueUnder } from '../yaml/node.ts';
import { triggeredImage } from './image-trigger.ts';
import { type PodPath, podSpecPaths } from './pod-template.ts';
import type { Refusal } from './pull-secret.ts';
import { gapAt, isFilledIn, type Resource, resourceOf } from './resource.ts';

/** Something of a pod that pulls an image: a container of any sort, or an image volume. */
export interface Container {
  readonly name: string;
  readonly image: Located<string>;
  /** Where its repository is written, if no more than its tag or digest is written at its place. */
  readonly repositoryAt?: Span;
  /** Why the image may be another one when it is applied. */
  readonly tainted: Gap | undefined;
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
  readonly pullSecretsTainted: Gap | undefined;
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

const CONTAINER_LISTS = ['initContainers', 'containers', 'ephemeralContainers'] as const;

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
    pullSecretsTainted: gapAt(landing, ...path, 'imagePullSecrets'),
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
    shown(textUnder(item, 'name') ?? { value: '', at: spanOf(item) }),
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
      const tainted = gapAt(landing, ...path, list, i, 'image') ?? trigger;
      const over = overIn(item);
      const container = { name: shownWord(name), image: shown(image), tainted, ...(over && { repositoryAt: over }) };
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

function overIn(item: Node | undefined): Span | undefined {
  if (!item || isLight(item)) return undefined;
  const image = valueUnder(item, 'image');
  return image?.kind === 'scalar' ? image.over : undefined;
}

/** Where the repository of an image is written: what is wrong with it, or with its pod, is told there. */
export function repositoryPlace({ image, repositoryAt }: Container): Span {
  return repositoryAt ?? image.at;
}

/** An image volume (KEP-4639): the kubelet pulls `volumes[].image.reference` with the pod's pull secrets. */
function imageVolumeOf(volume: Node): Container | undefined {
  const image = textAt(volume, 'image', 'reference');
  if (!image || textAt(volume, 'image', 'pullPolicy')?.value === 'Never') return undefined;
  const name = shownWord(textAt(volume, 'name')?.value ?? '');
  return { name: `volume ${name}`.trim(), image: shown(image), tainted: undefined };
}
