import { emptyCredential, type Named, occupied, type View, viewOf } from './candidate-secret.ts';
import type { Cause, Judged } from './cause.ts';
import { explainFailing } from './deployment-cause.ts';
import type { Taint } from './gitops/landing.ts';
import { type ImageReference, parseImage } from './image.ts';
import { candidates, entryCovers } from './keyring.ts';
import { podSecretsOf } from './pod-secrets.ts';
import { firstPlane, planeFor } from './prefix.ts';
import type { OfferedEntry, Pull, Status, Step, StepName, Verdict } from './proof.ts';
import { clusterHost, NODE_ADDRESS } from './reachable.ts';
import { bareRenderedCause } from './rendered-cause.ts';
import type { DataPlane } from './resources/data-plane.ts';
import type { Container, PodSource } from './resources/pod.ts';
import type { Refusal } from './resources/pull-secret.ts';
import { secretIdentity } from './resources/pull-secret.ts';
import { fullName, namespaceText } from './resources/resource.ts';
import type { Span } from './source.ts';
import { heldAssumptions, namespaceAssumption } from './trust.ts';
import { oddImage, unprovedCause } from './unproved.ts';
import type { Cluster, HeldSecret, World } from './world.ts';

/** The pull under proof, once its image is known to be a reference. */
interface Task {
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
interface Outcome {
  readonly verdict: Verdict;
  readonly cause?: Cause;
  readonly steps: readonly Step[];
  readonly offered?: readonly OfferedEntry[];
  readonly winner?: OfferedEntry;
  readonly assumptions?: readonly string[];
  readonly remarks?: readonly Cause[];
}

/**
 * Proves whether the kubelet can pull one container's image: the image parses, the pod names a pull secret, its
 * namespace holds that secret, the kubelet can read it, an auth entry covers the image, its credential is not empty.
 * The first step that fails is the cause.
 */
export function provePull(world: World, cluster: Cluster, pod: PodSource, container: Container): Judged<Pull> {
  const parsed = parseImage(container.image.value);
  const covering = parsed.ok ? planeFor(cluster, parsed.repository) : undefined;
  const outcome = decide(world, cluster, pod, container, covering);
  const { verdict, cause, steps, offered = [], winner, assumptions = [], remarks = [] } = outcome;
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
    assumptions,
    at: container.image.at,
    proof: steps,
  };
  return { proof, cause, remarks };
}

function step(name: StepName, status: Status, message: string, at: Span): Step {
  return { step: name, status, message, at };
}

function decide(
  world: World,
  cluster: Cluster,
  pod: PodSource,
  container: Container,
  covering: DataPlane | undefined,
): Outcome {
  const { image } = container;
  if (pod.failing && !pod.failing.fault) return unbuilt([], pod.failing);
  if (container.tainted !== undefined)
    return undecided([], 'image', container.tainted, 'render the manifest and judge the result', image.at, cluster);
  const hole = /\$\{[^}]*\}|\{\{[^}]*\}\}|\$\(\w+\)/.exec(image.value);
  if (hole)
    return undecided(
      [],
      'image',
      `"${hole[0]}" is filled in later`,
      'render the manifest and judge the result',
      image.at,
      cluster,
    );
  const parsed = parseImage(image.value);
  if (!parsed.ok) {
    const identity = [cluster.name, fullName(pod), container.name, image.value];
    const cause = { rule: 'malformed-image', at: image.at, identity, pod, container, error: parsed.error } as const;
    return { verdict: 'refused', cause, steps: [step('image', 'fails', `the image ${parsed.error}`, image.at)] };
  }
  const steps = [step('image', 'holds', `the image is of repository ${parsed.repository}`, image.at)];
  if (pod.refusal) {
    const { field, message, at } = pod.refusal;
    return {
      verdict: 'refused',
      cause: invalidPod(cluster, pod, pod.refusal),
      steps: [step('image', 'fails', `the API server refuses the pod: ${field} ${message}`, at)],
    };
  }
  const plane = covering?.secretRef ? covering : undefined;
  const task = { world, cluster, pod, container, image: parsed, covering, plane };
  const host = clusterHost(cluster, image.value);
  return host === undefined ? admitted(task, steps) : (openly(task, steps) ?? unreachable(task, host));
}

/** A registry that only pods can reach, by the DNS of the cluster; told where its name is written first. */
function unreachable({ cluster, container, pod, covering }: Task, host: string): Outcome {
  const named = covering?.prefix ?? container.image;
  const identity = covering ? [cluster.name, covering.id] : [cluster.name, fullName(pod), pod.kind, container.name];
  const cause = { rule: 'unreachable-registry', at: named.at, identity, named, host, plane: covering } as const;
  const failed = step('image', 'fails', `nodes can't resolve ${host}`, container.image.at);
  return { verdict: 'refused', cause, steps: [failed] };
}

function invalidPod(cluster: Cluster, pod: PodSource, { field, message, at }: Refusal): Cause {
  return {
    rule: 'invalid-resource',
    at,
    identity: [cluster.name, fullName(pod), field],
    resource: pod,
    field,
    message,
  };
}

function admitted(task: Task, steps: readonly Step[]): Outcome {
  const { cluster, pod } = task;
  if (!pod.namespace.known) {
    const open = openly(task, steps);
    if (open) return open;
    return undecided(
      steps,
      'pull-secret-ref',
      pod.namespace.reason,
      'say in which namespace the pod lands',
      pod.namespace.at,
      cluster,
    );
  }
  const { references, by, at, unknown, undeclaredAccount } = podSecretsOf(cluster, pod);
  if (unknown)
    return openly(task, steps) ?? undecided(steps, 'pull-secret-ref', unknown.reason, unknown.settle, at, cluster);
  if (undeclaredAccount) {
    const reason = `no file declares service account "${undeclaredAccount.value}", without which the pod is not admitted`;
    return undecided(steps, 'pull-secret-ref', reason, 'declare the service account', undeclaredAccount.at, cluster);
  }
  if (references.length === 0)
    return withoutSecrets(task, [
      ...steps,
      step('pull-secret-ref', 'fails', 'neither the pod nor its service account names a pull secret', at),
    ]);
  const namespace = pod.namespace.value;
  const named = references.map((reference) => ({
    reference,
    view: viewOf(task.world, cluster, namespace, reference, task.plane, pod),
  }));
  const names = references.map(({ value }) => `"${value}"`).join(', ');
  return withSecrets(task, named, [...steps, step('pull-secret-ref', 'holds', `${by} names ${names}`, at)]);
}

function withSecrets(task: Task, named: readonly Named[], steps: readonly Step[]): Outcome {
  for (const { view } of named) {
    if (view.state !== 'malformed') continue;
    const failed = step('content', 'fails', "the kubelet refuses the pod: it can't read a pull secret", view.cause.at);
    return { verdict: 'refused', cause: view.cause, steps: [...steps, failed] };
  }
  const readable = named.flatMap(({ view }) => (view.state === 'readable' ? [view] : []));
  const found = candidates(
    readable.map(({ entries, held }) => ({ name: held.name, entries })),
    task.image.repository,
  );
  const offered = found.map(({ name, entry }) => ({ secret: name, authEntry: entry.key }));
  const index = found.findIndex(({ entry }) => entry.credential !== 'empty');
  const winning = found[index];
  const held = winning && readable[winning.secret]?.held;
  const winner = offered[index];
  if (winning && held && winner)
    return pulled(task, named, steps, { held, offered, winner, templated: winning.entry.credential === 'templated' });
  const [empty] = found;
  const emptyIn = empty && readable[empty.secret]?.held;
  if (empty && emptyIn) {
    const cause = emptyCredential(emptyIn.secret, empty.entry.key);
    const failed = step('credential', 'fails', `the credential for ${empty.entry.key} is empty`, cause.at);
    return { verdict: 'refused', cause, offered, steps: [...steps, ...presenceSteps(emptyIn), failed] };
  }
  return uncovered(task, named, steps);
}

interface Win {
  readonly held: HeldSecret;
  readonly offered: readonly OfferedEntry[];
  readonly winner: OfferedEntry;
  readonly templated: boolean;
}

function pulled(
  task: Task,
  named: readonly Named[],
  steps: readonly Step[],
  { held, offered, winner, templated }: Win,
): Outcome {
  const failing = task.pod.failing ?? held.secret.failing;
  if (failing) return unbuilt(steps, failing);
  const { cluster } = task;
  const { authEntry } = winner;
  const assumptions = [
    ...(task.pod.rendering?.assumptions ?? []),
    ...heldAssumptions(cluster, held),
    ...namespaceAssumption(cluster, held.namespace),
  ];
  if (templated) assumptions.push(`the template fills in a credential for ${authEntry}`);
  if (task.pod.isCharted)
    assumptions.push(`the chart of ${task.pod.kind} "${task.pod.name.value}" pulls as its values say`);
  for (const { view, reference } of named) {
    if (view.state === 'unknown') assumptions.push(`what secret "${reference.value}" holds can be read`);
  }
  const at = held.content.at;
  const proof = [
    ...steps,
    ...presenceSteps(held),
    step('auth-entry', 'holds', `auth entry ${authEntry} covers ${task.image.repository}`, at),
    step(
      'credential',
      templated ? 'assumed' : 'holds',
      templated ? 'a template fills in the credential' : 'the credential is not empty',
      at,
    ),
  ];
  const odd = oddImage(task, firstPlane(cluster)?.secretRef?.value === held.name);
  const isMeant = odd?.rule === 'foreign-image' && (!odd.offered || openly(task, steps) !== undefined);
  const remarks = [
    ...named.flatMap(({ view }) => (view.state === 'absent' ? [softened(view.cause)] : [])),
    ...named.flatMap(({ view }) => (view.held && occupied(cluster, view.held, task.plane)) ?? []),
    ...(odd && !isMeant ? [odd] : []),
  ];
  return { verdict: 'pulled', steps: proof, offered, winner, assumptions, remarks };
}

/** A pull secret that is not there is no more than a warning where another one does its work. */
function softened(cause: Cause): Cause {
  return cause.rule === 'dangling-image-pull-secret' ? { ...cause, level: 'warning' } : cause;
}

/** The steps that show a Secret in its namespace, read by the kubelet. */
function presenceSteps({ secret, namespace, name, copiedBy, type, content }: HeldSecret): readonly Step[] {
  const written = step('pull-secret', 'holds', `${secret.producer} "${fullName(secret)}" is declared`, secret.name.at);
  const kind = type.known ? type.value : '';
  const read = [
    step('type', 'holds', `its type is ${kind}`, type.at),
    step('content', 'holds', 'the kubelet can read it', content.at),
  ];
  if (!copiedBy) return [written, ...read];
  const place = secret.annotations.known
    ? [...secret.annotations.value.values()].find(({ key }) => key.value.includes('/replicate-to'))?.value.at
    : undefined;
  return [
    written,
    step('copy', 'holds', `${copiedBy} copies it to ${namespace}/${name}`, place ?? secret.name.at),
    ...read,
  ];
}

/** No credential covers the image: whether that fails depends on what is known of the repository. */
function uncovered(task: Task, named: readonly Named[], steps: readonly Step[]): Outcome {
  const open = openly(task, steps);
  if (open) return open;
  const views = [...named].sort((a, b) => rank(task, a) - rank(task, b));
  const unsettled = views.find(({ view }) => view.state === 'unknown');
  if (unsettled?.view.state === 'unknown') {
    const { reason, settle, at, cause } = unsettled.view;
    const outcome = undecided(steps, 'content', reason, settle, at, task.cluster);
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
  return anonymous(task, steps);
}

/** Whether a pull secret that is of no use here might have covered the image. */
function mayHaveCovered({ image }: Task, view: View): boolean {
  if (!('cause' in view)) return false;
  const secret = 'secret' in view.cause ? view.cause.secret : undefined;
  return (
    secret?.content.state !== 'read' ||
    secret.content.entries.some((entry) => entry.templatedKey || entryCovers(entry, image.repository))
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
  const wanted = plane?.prefix ?? { value: image.repository, at: container.image.at };
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

function withoutSecrets(task: Task, steps: readonly Step[]): Outcome {
  const open = openly(task, steps);
  if (open) return open;
  const { plane, pod, cluster, container } = task;
  const rendered = bareRenderedCause(cluster, pod, container.image.value);
  if (rendered) return { verdict: plane ? 'refused' : 'unknown', cause: rendered, steps };
  if (!plane) return anonymous(task, steps);
  if (pod.misspelled) return { verdict: 'refused', cause: invalidPod(cluster, pod, pod.misspelled), steps };
  const cause = {
    rule: 'missing-image-pull-secret',
    at: container.image.at,
    identity: [cluster.name, fullName(pod), pod.kind],
    pod,
    plane,
    sibling: undefined,
  } as const;
  return { verdict: 'refused', cause, steps };
}

/** A pull that needs no pull secret, as the configuration declares. */
function openly({ world, image, container, cluster, pod }: Task, steps: readonly Step[]): Outcome | undefined {
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
function unbuilt(steps: readonly Step[], failing: Taint): Outcome {
  const { reason, at, cause } = explainFailing(failing);
  return { verdict: 'unknown', steps: [...steps, step('pull-secret', 'unknown', reason, at)], ...(cause && { cause }) };
}

/** Nothing is known of the repository: an anonymous pull may succeed. */
function anonymous(task: Task, steps: readonly Step[]): Outcome {
  const { container, image } = task;
  const reason = `no pull secret covers ${image.repository}, and an anonymous pull may or may not succeed`;
  const before = steps.filter(({ status }) => status === 'holds');
  const open = step('auth-entry', 'unknown', reason, container.image.at);
  return { verdict: 'unknown', cause: unprovedCause(task), steps: [...before, open] };
}

function undecided(
  steps: readonly Step[],
  name: StepName,
  reason: string,
  settle: string,
  at: Span,
  cluster: Cluster,
): Outcome {
  const cause = { rule: 'unknown-pull', at, identity: [cluster.name, reason], reason, settle } as const;
  return { verdict: 'unknown', cause, steps: [...steps, step(name, 'unknown', reason, at)] };
}
