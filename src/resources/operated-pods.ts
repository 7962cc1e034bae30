import { parseImage } from '../kubernetes/image.ts';
import { identityOf } from '../landing/identity.ts';
import type { Landing } from '../landing/landing.ts';
import { shown } from '../text/login.ts';
import { spanOf } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { at, textUnder } from '../yaml/node.ts';
import { type Container, creatorOf, type PodSource, templatePodsOf } from './pod.ts';
import type { PodPath } from './pod-template.ts';
import { gapAt } from './resource.ts';

/** Kinds that name images of pods which controllers put together by rules of their own, by their groups. */
const OPERATED: ReadonlyMap<string, RegExp> = new Map([
  ['apps.kruise.io', /^UnitedDeployment$/],
  ['argoproj.io', /^(?:CronWorkflow|Workflow|WorkflowTemplate)$/],
  ['kubeflow.org', /^MPIJob$/],
  ['postgresql.cnpg.io', /^Cluster$/],
  ['ray.io', /^Ray(?:Cluster|Job|Service)$/],
  ['serving.kserve.io', /^(?:InferenceService|ServingRuntime)$/],
  ['sparkoperator.k8s.io', /^(?:ScheduledSparkApplication|SparkApplication)$/],
  ['tekton.dev', /^(?:Pipeline|PipelineRun|Task|TaskRun)$/],
]);

/** Every pod that a resource makes, whether of its own templates or by a controller that is not evaluated. */
export function podsOf(landing: Landing): readonly PodSource[] {
  const { group, kind } = identityOf(landing.root);
  if (kind === 'Secret') return NO_PODS;
  return OPERATED.get(group)?.test(kind) ? operatedPods(landing, kind) : templatePodsOf(landing);
}

const NO_PODS: readonly PodSource[] = [];

/** One pod that stands for all: its images are known, and not with which pull secrets they are pulled. */
function operatedPods(landing: Landing, kind: string): readonly PodSource[] {
  const spec = at(landing.root, 'spec');
  if (!spec) return NO_PODS;
  const containers = Array.from(imagesIn(spec, ['spec']), (written) => containerAt(written, landing, kind));
  if (containers.length === 0) return NO_PODS;
  const pod = {
    ...creatorOf(landing),
    serviceAccount: undefined,
    pullSecrets: [],
    pullSecretsTainted: { reason: `the controller of ${kind} decides with which pull secrets its pods pull` },
    containers,
    refusal: undefined,
    spec: { ...spanOf(spec), end: spec.start },
  };
  return [pod];
}

/** An image at its field. */
interface WrittenImage {
  readonly field: PodPath;
  readonly image: Container['image'];
}

/** The images that are written under a key that says so, but those that the kubelet is not to pull. */
function* imagesIn(node: Node, path: PodPath): Generator<WrittenImage> {
  if (node.kind === 'seq') for (const [i, item] of node.items.entries()) yield* imagesIn(item, [...path, i]);
  if (node.kind !== 'map') return;
  for (const { key, value } of node.entries) {
    const field = [...path, key.text];
    const image = /^image(?:Name)?$/.test(key.text) ? textUnder(node, key.text) : undefined;
    if (!image) yield* imagesIn(value, field);
    else if (image.value !== '' && textUnder(node, 'imagePullPolicy')?.value !== 'Never') yield { field, image };
  }
}

/** What pulls an image, called by where that stands. */
function containerAt({ field, image }: WrittenImage, landing: Landing, kind: string): Container {
  const open = parseImage(image.value).ok ? undefined : { reason: `the controller of ${kind} fills in the image` };
  return { name: field.slice(1).join('.'), image: shown(image), tainted: gapAt(landing, ...field) ?? open };
}
