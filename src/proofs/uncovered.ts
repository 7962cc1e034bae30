import type { AuthEntry } from '../credentials/dockerconfig.ts';
import { entryCovers } from '../credentials/keyring.ts';
import { isNearKey } from '../credentials/near-key.ts';
import { parseImage } from '../kubernetes/image.ts';
import { repositoryPlace } from '../resources/pod.ts';
import { type PullSecret, secretIdentity } from '../resources/pull-secret.ts';
import { fullName, namespaceText } from '../resources/resource.ts';
import type { Step, StepName } from '../results/proof.ts';
import type { Cluster } from '../world/world.ts';
import { type Named, occupied, type View } from './candidate-secret.ts';
import type { Cause } from './cause.ts';
import { anonymous, invalidResource, type Outcome, openly, step, type Task, undecided } from './outcome.ts';
import { accountOf } from './pod-secrets.ts';
import { bareRenderedCause, idleCause } from './rendered-cause.ts';

/** No credential covers the image: whether that fails depends on what is known of the repository. */
export function uncovered(task: Task, named: readonly Named[], steps: readonly Step[]): Outcome {
  const open = openly(task, steps);
  if (open) return open;
  const views = [...named].sort((a, b) => rank(task, a) - rank(task, b));
  const unsettled = views.find(({ view }) => view.state === 'unknown');
  if (unsettled?.view.state === 'unknown') {
    const { cause } = unsettled.view;
    const outcome = undecided(steps, 'content', unsettled.view, task.cluster);
    return cause ? { ...outcome, cause } : outcome;
  }
  const failing = views.map(({ view }) => causeOf(task, view)).find((cause) => cause !== undefined);
  if (task.plane && failing) {
    return { verdict: 'refused', cause: failing, steps: [...steps, failure(task, failing)] };
  }
  const absent = views.find(({ view }) => mayHaveCovered(task, view));
  if (absent && 'cause' in absent.view) {
    const { cause } = absent.view;
    return { verdict: 'unknown', cause, steps: [...steps, { ...failure(task, cause), status: 'unknown' }] };
  }
  const near = views.map(({ view }) => nearMiss(task, view)).find((cause) => cause !== undefined);
  return { ...anonymous(task, steps), ...(near && { cause: near }) };
}

/** A pull secret that serves no image of its cluster, and by one slip does not serve this one. */
function nearMiss(task: Task, view: View): Cause | undefined {
  const { cluster, image } = task;
  if (view.state !== 'readable' || cluster.planes.some(({ prefix }) => prefix)) return undefined;
  const { entries } = view;
  const isNear = entries.some(({ key }) => isNearKey(key, image.repository));
  if (!isNear || entries.some(({ templatedKey }) => templatedKey) || servesSome(cluster, view.held.secret, entries))
    return undefined;
  const cause = causeOf(task, view);
  return cause?.rule === 'uncovered-registry' ? { ...cause, level: 'warning' } : undefined;
}

/** Whether an image of a cluster, in whatever pod, is one that some entry covers. */
function servesSome({ pods }: Cluster, secret: PullSecret, entries: readonly AuthEntry[]): boolean {
  const known = serving.get(secret);
  if (known !== undefined) return known;
  const serves = pods.some(({ containers }) =>
    containers.some(({ image }) => {
      const parsed = parseImage(image.value);
      return parsed.ok && entries.some((entry) => entryCovers(entry, parsed.repository));
    }),
  );
  serving.set(secret, serves);
  return serves;
}

const serving = new WeakMap<PullSecret, boolean>();

/** Whether a pull secret that is of no use here might have covered the image, by its own content or what it is filled with. */
function mayHaveCovered({ image }: Task, view: View): boolean {
  if (!('cause' in view)) return false;
  const secret = 'secret' in view.cause ? view.cause.secret : undefined;
  // What there is not may have held anything.
  if (view.cause.rule === 'unreplicated-pull-secret' && view.cause.unfilled?.secret === secret) return true;
  return [secret?.content, view.held?.content ?? secret?.content].some(
    (content) =>
      content?.state !== 'read' ||
      content.entries.some((entry) => entry.templatedKey || entryCovers(entry, image.repository)),
  );
}

/** The plane's own secret is looked at first: its failure is what the reader must mend. */
function rank({ plane }: Task, { reference }: Named): number {
  return plane?.secretRef?.value === reference.value ? 0 : 1;
}

function causeOf({ plane, image, container, cluster }: Task, view: View): Cause | undefined {
  if (view.state === 'unknown') return undefined;
  if (view.state !== 'readable') return view.cause;
  const { secret } = view.held;
  const inTheWay = view.held.refused && occupied(cluster, view.held, plane);
  if (inTheWay) return inTheWay;
  const wanted = plane?.prefix ?? { value: image.repository, at: repositoryPlace(container) };
  const identity = [...secretIdentity(secret), plane?.id ?? ''];
  const base = { secret, plane, wanted, missed: undefined, level: 'error' } as const;
  return { ...base, rule: 'uncovered-registry', at: secret.content.at, identity };
}

const FAILED_STEP: Readonly<Partial<Record<Cause['rule'], { readonly step: StepName; readonly message: string }>>> = {
  'uncovered-registry': { step: 'auth-entry', message: 'no auth entry covers the image' },
  'mistyped-pull-secret': { step: 'type', message: 'the kubelet ignores a secret of this type' },
  'occupied-name': { step: 'type', message: 'another secret of that name stands in the way' },
  'malformed-pull-secret': { step: 'content', message: "the kubelet can't read it" },
  'missing-decryption': { step: 'content', message: 'it is applied encrypted as it is' },
};

function failure(task: Task, cause: Cause): Step {
  const known = FAILED_STEP[cause.rule];
  const message = known?.message ?? `namespace ${namespaceText(task.pod)} does not hold it`;
  return step(known?.step ?? 'pull-secret', 'fails', message, cause.at);
}

/** No pull secret is named: whether that fails depends on what is known of the repository. */
export function withoutSecrets(task: Task, steps: readonly Step[]): Outcome {
  const open = openly(task, steps);
  if (open) return open;
  const { plane, pod, cluster, container } = task;
  const rendered = bareRenderedCause(cluster, pod, container.image.value);
  if (rendered) return { verdict: plane ? 'refused' : 'unknown', cause: rendered, steps };
  if (!plane) return anonymous(task, steps);
  if (pod.misspelled) return { verdict: 'refused', cause: invalidResource(cluster, pod, pod.misspelled), steps };
  const account = accountOf(cluster, pod);
  if (account?.misspelled)
    return { verdict: 'refused', cause: invalidResource(cluster, account, account.misspelled), steps };
  const idle = idleCause(cluster, plane);
  if (idle) return { verdict: 'refused', cause: idle, steps };
  const cause = {
    rule: 'missing-image-pull-secret',
    at: repositoryPlace(container),
    identity: [cluster.name, fullName(pod), pod.kind],
    pod,
    plane,
    sibling: undefined,
  } as const;
  return { verdict: 'refused', cause, steps };
}
