import type { ImageReference } from '../kubernetes/image.ts';
import type { Taint } from '../landing/landing.ts';
import type { DataPlane } from '../resources/data-plane.ts';
import type { Container, PodSource } from '../resources/pod.ts';
import type { Refusal } from '../resources/pull-secret.ts';
import { fullName, namespaceText, type Resource } from '../resources/resource.ts';
import type { OfferedEntry, Status, Step, StepName, Verdict } from '../results/proof.ts';
import type { Span } from '../text/source.ts';
import type { Cluster, World } from '../world/world.ts';
import type { Cause, Doubt } from './cause.ts';
import { explainFailing } from './deployment-cause.ts';
import { NODE_ADDRESS } from './reachable.ts';
import { namespaceAssumption } from './trust.ts';
import { unprovedCause } from './unproved.ts';

/** The pull under proof, once its image is known to be a reference. */
export interface Task {
  readonly world: World;
  readonly cluster: Cluster;
  readonly pod: PodSource;
  readonly container: Container;
  readonly image: ImageReference;
  /** The plane whose prefix covers the image. */
  readonly covering: DataPlane | undefined;
  /** The same if it names a secret: the image is declared private. */
  readonly plane: DataPlane | undefined;
}

/** How a proof ended. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly cause?: Cause;
  readonly steps: readonly Step[];
  readonly offered?: readonly OfferedEntry[];
  readonly winner?: OfferedEntry;
  readonly assumptions?: readonly string[];
  readonly remarks?: readonly Cause[];
}

/** Why it is not known whether a pull secret covers an image. */
export const FILLED_IN = { reason: 'a template fills in a registry', settle: 'write the registry out' } as const;

/** One step of a proof, with where it shows. */
export function step(name: StepName, status: Status, message: string, at: Span): Step {
  return { step: name, status, message, at };
}

/** A pull that needs no pull secret, as the configuration declares. */
export function openly({ world, image, container, cluster, pod }: Task, steps: readonly Step[]): Outcome | undefined {
  const { repository } = image;
  const node = world.images.nodeCredentialsBy(repository);
  const open = world.images.publicBy(repository);
  const inside = image.domain === NODE_ADDRESS && cluster.planes.length > 0 ? NODE_ADDRESS : undefined;
  const declared = node ?? open ?? inside;
  if (declared === undefined) return undefined;
  if (pod.failing) return unbuilt(steps, pod.failing);
  const assumption =
    node === undefined
      ? declared === inside
        ? `the registry inside the cluster answers at ${declared}`
        : `${declared} is public`
      : `nodes can authenticate to ${declared}`;
  const assumed = step('auth-entry', 'assumed', assumption, container.image.at);
  const namespace = namespaceAssumption(cluster, namespaceText(pod));
  const before = steps.filter(({ status }) => status === 'holds');
  return { verdict: 'pulled', steps: [...before, assumed], assumptions: [assumption, ...namespace] };
}

/** All would be well, were it applied as it is. */
export function unbuilt(steps: readonly Step[], failing: Taint): Outcome {
  const { reason, at, cause } = explainFailing(failing);
  return { verdict: 'unknown', steps: [...steps, step('pull-secret', 'unknown', reason, at)], ...(cause && { cause }) };
}

/** Nothing is known of the repository: an anonymous pull may succeed. */
export function anonymous(task: Task, steps: readonly Step[]): Outcome {
  const { container, image } = task;
  const reason = `no pull secret covers ${image.repository}, and an anonymous pull may or may not succeed`;
  const before = steps.filter(({ status }) => status === 'holds');
  const open = step('auth-entry', 'unknown', reason, container.image.at);
  return { verdict: 'unknown', cause: unprovedCause(task), steps: [...before, open] };
}

/** The step that can't be decided from the files, and what would settle it. */
export function undecided(steps: readonly Step[], name: StepName, doubt: Doubt, cluster: Cluster): Outcome {
  const { reason, at } = doubt;
  const cause = unknownPull(doubt, [cluster.name, reason]);
  return { verdict: 'unknown', cause, steps: [...steps, step(name, 'unknown', reason, at)] };
}

/** That something can't be told, as a cause of its own. */
export function unknownPull(doubt: Doubt, identity: readonly string[]): Cause<'unknown-pull'> {
  const { reason, sort, told, settle, at } = doubt;
  return { rule: 'unknown-pull', at, identity, reason, ...(sort && { sort }), ...(told && { told }), settle };
}

/** The API server refuses a resource, so that nothing is pulled by it. */
export function invalidResource(cluster: Cluster, resource: Resource, refusal: Refusal): Cause {
  const identity = [cluster.name, fullName(resource), refusal.field];
  return { rule: 'invalid-resource', identity, resource, ...refusal };
}
