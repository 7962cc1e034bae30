import type { Gap } from '../fact.ts';
import { parseImage } from '../kubernetes/image.ts';
import type { Taint } from '../landing/landing.ts';
import { onceFor, remembering } from '../remember.ts';
import { type Container, type PodSource, repositoryPlace } from '../resources/pod.ts';
import { fullName, namespaceText } from '../resources/resource.ts';
import type { Pull, Step } from '../results/proof.ts';
import { compareSpans } from '../text/source.ts';
import type { Cluster, World } from '../world/world.ts';
import { viewOf } from './candidate-secret.ts';
import type { Cause, Judged } from './cause.ts';
import { withSecrets } from './offer.ts';
import { invalidResource, type Outcome, openly, step, type Task, unbuilt, undecided } from './outcome.ts';
import { podSecretsOf, settlingOf } from './pod-secrets.ts';
import { firstPlane, planeFor } from './prefix.ts';
import { clusterHost } from './reachable.ts';
import { withoutSecrets } from './uncovered.ts';

/**
 * Proves whether the kubelet can pull one container's image: the image parses, the pod names a pull secret, its
 * namespace holds that secret, the kubelet can read it, an auth entry covers the image, its credential is not empty.
 * The first step that fails is the cause.
 */
export function provePull(world: World, cluster: Cluster, pod: PodSource, container: Container): Judged<Pull> {
  const named = withTag(container);
  const parsed = parseImage(named ?? container.image.value);
  const covering = parsed.ok ? planeFor(cluster, parsed.repository) : undefined;
  const outcome = decide({ world, cluster, pod, container, covering, named });
  const { verdict, cause, steps, offered = [], winner, remarks = [] } = outcome;
  const { assumptions = [] } = outcome;
  const proof: Pull = {
    cluster: cluster.name,
    dataPlane: pod.rendering ? (pod.rendering.plane ?? null) : ((covering ?? firstPlane(cluster))?.id ?? null),
    namespace: namespaceText(pod),
    workload: { kind: pod.kind, name: pod.name.value },
    container: container.name,
    image: container.image.value,
    verdict,
    cause: cause?.rule ?? null,
    secret: winner?.secret ?? null,
    authEntry: winner?.authEntry ?? null,
    candidates: offered,
    assumptions:
      verdict === 'pulled' && named ? [...assumptions, 'what is left open of the image is a tag'] : assumptions,
    at: container.image.at,
    proof: steps,
  };
  return { proof, cause, remarks };
}

/** A pull whose image may be no reference. */
interface Asked extends Omit<Task, 'image' | 'plane'> {
  /** The image with some tag, where its own is filled in later. */
  readonly named: string | undefined;
}

const HOLE = /\$\{[^}]*\}|\{\{[^}]*\}\}|\$\(\w+\)/;
const OPEN_TAG = new RegExp(`^([^\\s$({]+)[:@](?:[\\w.-]|${HOLE.source})+$`);

/** An image of which Flux fills in no more than the tag, with some tag: what serves its repository serves it. */
function withTag({ image, fills }: Container): string | undefined {
  if (!fills || !HOLE.test(image.value)) return undefined;
  const [, name] = OPEN_TAG.exec(image.value) ?? [];
  return name && `${name}:open`;
}

function decide(asked: Asked): Outcome {
  const { cluster, pod, container, covering, named } = asked;
  const { image } = container;
  if (pod.failing && isAmiss(pod.failing)) return unbuilt([], pod.failing);
  const hole = HOLE.exec(image.value);
  const unrendered: Gap | undefined =
    container.tainted ?? (hole ? { reason: `"${hole[0]}" is filled in later` } : undefined);
  if (unrendered !== undefined && named === undefined) {
    const settle = settlingOf(unrendered, 'the manifest');
    return undecided([], 'image', { ...unrendered, settle, at: image.at }, cluster);
  }
  const parsed = parseImage(named ?? image.value);
  if (!parsed.ok) {
    const cause = malformed(cluster, pod, container, parsed.error);
    return { verdict: 'refused', cause, steps: [step('image', 'fails', `the image ${parsed.error}`, image.at)] };
  }
  const steps = [step('image', 'holds', `the image is of repository ${parsed.repository}`, image.at)];
  if (pod.refusal) {
    const { field, message, at } = pod.refusal;
    // What the API server would refuse, the build fails for already.
    if (pod.failing?.fault && compareSpans(pod.failing.fault.at, at) === 0) return unbuilt(steps, pod.failing);
    return {
      verdict: 'refused',
      cause: malformedSibling(cluster, pod) ?? invalidResource(cluster, pod, pod.refusal),
      steps: [step('image', 'fails', `the API server refuses the pod: ${field} ${message}`, at)],
    };
  }
  const plane = covering?.secretRef ? covering : undefined;
  const task = { ...asked, image: parsed, plane };
  const host = clusterHost(cluster, image.value);
  return host === undefined ? admitted(task, steps) : (openly(task, steps) ?? unreachable(task, host));
}

/** Whether a build is another one than was meant: a field is refused, or what is deployed elsewhere is in it as well. */
function isAmiss({ fault }: Taint): boolean {
  return !fault || fault.kind === 'invalid' || fault.kind === 'conflict';
}

function malformed({ name }: Cluster, pod: PodSource, container: Container, error: string): Cause {
  const { image } = container;
  const identity = [name, fullName(pod), container.name, image.value];
  const at = parseImage(image.value.replace(TAG, '')).ok ? image.at : repositoryPlace(container);
  return { rule: 'malformed-image', at, identity, pod, container, error };
}

/** The tag and the digest of an image. */
const TAG = /[:@][^/]*$/;

/** The image of another container for which the API server refuses the pod, where it is no reference at all. */
function malformedSibling(cluster: Cluster, pod: PodSource): Cause | undefined {
  const container = refusedFor(pod);
  const parsed = container && parseImage(container.image.value);
  return container && parsed && !parsed.ok ? malformed(cluster, pod, container, parsed.error) : undefined;
}

const refusedFor = onceFor(({ containers, refusal }: PodSource): Container | undefined =>
  containers.find(({ image }) => refusal && compareSpans(image.at, refusal.at) === 0 && !parseImage(image.value).ok),
);

/** A registry that only pods can reach, by the DNS of the cluster; told where its name is written first. */
function unreachable({ cluster, container, pod, covering }: Task, host: string): Outcome {
  const named = covering?.prefix ?? { value: container.image.value, at: repositoryPlace(container) };
  const identity = covering ? [cluster.name, covering.id] : [cluster.name, fullName(pod), pod.kind, container.name];
  const cause = { rule: 'unreachable-registry', at: named.at, identity, named, host, plane: covering } as const;
  const failed = step('image', 'fails', `nodes can't resolve ${host}`, container.image.at);
  return { verdict: 'refused', cause, steps: [failed] };
}

function admitted(task: Task, steps: readonly Step[]): Outcome {
  const { cluster, pod } = task;
  if (!pod.namespace.known) {
    const open = openly(task, steps);
    if (open) return open;
    const { reason, at } = pod.namespace;
    return undecided(steps, 'pull-secret-ref', { reason, settle: 'say in which namespace the pod lands', at }, cluster);
  }
  const { references, by, at, unknown, barred } = podSecretsOf(cluster, pod);
  if (unknown) return openly(task, steps) ?? undecided(steps, 'pull-secret-ref', { ...unknown, at }, cluster);
  if (barred) return undecided(steps, 'pull-secret-ref', barred, cluster);
  if (references.length === 0)
    return withoutSecrets(task, [
      ...steps,
      step('pull-secret-ref', 'fails', 'neither the pod nor its service account names a pull secret', at),
    ]);
  if (references.length > MOST_REFERENCES) {
    const doubt = { reason: TOO_MANY, settle: `name ${MOST_REFERENCES} pull secrets at most`, at };
    return openly(task, steps) ?? undecided(steps, 'pull-secret-ref', doubt, cluster);
  }
  const namespace = pod.namespace.value;
  const named = references.map((reference) => ({
    reference,
    view: viewOf(task.world, cluster, { namespace, reference, plane: task.plane, pod }),
  }));
  const names = references.map(({ value }) => `"${value}"`).join(', ');
  return withSecrets(task, named, [...steps, step('pull-secret-ref', 'holds', once(`${by} names ${names}`), at)]);
}

/** Each of a pod's containers is tried with each of its pull secrets, which nobody has so many of. */
const MOST_REFERENCES = 100;
const TOO_MANY = `of pods with more than ${MOST_REFERENCES} pull secrets none is tried`;

/** Gives one text for all that are equal: thousands of proofs say the same. */
const once = remembering((text) => text);
