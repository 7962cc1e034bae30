import type { AuthEntry } from '../credentials/dockerconfig.ts';
import { type Candidate, candidates } from '../credentials/keyring.ts';
import type { OfferedEntry, Step } from '../results/proof.ts';
import type { Cluster, HeldSecret } from '../world/world.ts';
import { emptyCredential, type Named, occupied } from './candidate-secret.ts';
import type { Cause } from './cause.ts';
import { FILLED_IN, type Outcome, openly, step, type Task, unbuilt, undecided } from './outcome.ts';
import { firstPlane } from './prefix.ts';
import { shareOf } from './share.ts';
import { uncovered } from './uncovered.ts';
import { oddImage } from './unproved.ts';

/** What the kubelet makes of the pull secrets that a pod names: the credentials that it offers, and how that ends. */
export function withSecrets(task: Task, named: readonly Named[], steps: readonly Step[]): Outcome {
  for (const one of named) {
    const outcome = pulledAnyway(task, named, steps, one);
    if (outcome) return outcome;
  }
  return withViews(task, named, steps);
}

function withViews(task: Task, named: readonly Named[], steps: readonly Step[]): Outcome {
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
  const offered = offersOf(task.cluster, found, readable);
  const index = found.findIndex(({ entry }) => entry.credential !== 'empty');
  const winning = found[index];
  const held = winning && readable[winning.secret]?.held;
  const winner = winning && (offered[index] ?? offerOf(winning));
  if (winning && held && winner)
    return pulled(task, named, steps, { held, offered, winner, templated: winning.entry.credential === 'templated' });
  const open = readable.find(({ entries }) => entries.some(({ templatedKey }) => templatedKey));
  if (open) return openly(task, steps) ?? filledIn(task, steps, open.held);
  const [empty] = found;
  const emptyIn = empty && readable[empty.secret]?.held;
  if (empty && emptyIn) {
    const cause = emptyCredential(emptyIn.secret, empty.entry.key);
    const failed = step('credential', 'fails', `the credential for ${empty.entry.key} is empty`, cause.at);
    return {
      verdict: 'refused',
      cause,
      offered,
      steps: [...steps, ...shareOf(task.cluster, emptyIn).presence, failed],
    };
  }
  return uncovered(task, named, steps);
}

/** How the pull ends with a secret whose content depends on chance, where all that it may hold covers the image. */
function pulledAnyway(
  task: Task,
  named: readonly Named[],
  steps: readonly Step[],
  { reference, view: open }: Named,
): Outcome | undefined {
  if (open.state !== 'unknown' || !open.held) return undefined;
  const { held, rivals = [] } = open;
  const assumptions = new Set<string>();
  let last: Outcome | undefined;
  for (const content of rivals) {
    if (content.state !== 'read') return undefined;
    const view = { state: 'readable', entries: content.entries, held: { ...held, content } } as const;
    last = withViews(
      task,
      named.map((one) => (one.view === open ? { reference, view } : one)),
      steps,
    );
    if (last.verdict !== 'pulled') return undefined;
    for (const assumption of last.assumptions ?? []) assumptions.add(assumption);
  }
  return last && { ...last, assumptions: [...assumptions] };
}

/** A registry that a template fills in may be the one of the image. */
function filledIn({ cluster }: Task, steps: readonly Step[], { content }: HeldSecret): Outcome {
  return undecided(steps, 'auth-entry', { ...FILLED_IN, at: content.at }, cluster);
}

function offersOf(
  cluster: Cluster,
  found: readonly Candidate<AuthEntry>[],
  readable: readonly { readonly held: HeldSecret }[],
): readonly OfferedEntry[] {
  const [only, ...others] = found;
  const held = only && readable[only.secret]?.held;
  if (!only || !held || others.length > 0) return found.slice(0, MOST_OFFERS).map(offerOf);
  const { offers } = shareOf(cluster, held);
  const offered = offers.get(only.entry) ?? [offerOf(only)];
  offers.set(only.entry, offered);
  return offered;
}

/** Each pull lists its own. */
const MOST_OFFERS = 100;

function offerOf({ name, entry }: Candidate<AuthEntry>): OfferedEntry {
  return { secret: name, authEntry: entry.key };
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
  const { presence, credential, assumptions, covering } = shareOf(cluster, held);
  const proof = [
    ...steps,
    ...presence,
    step('auth-entry', 'holds', covering(authEntry) + task.image.repository, held.content.at),
    templated
      ? ({ ...credential, status: 'assumed', message: 'a template fills in the credential' } as const)
      : credential,
  ];
  const odd = oddImage(task, firstPlane(cluster)?.secretRef?.value === held.name);
  const isMeant = odd?.rule === 'foreign-image' && (!odd.offered || openly(task, steps) !== undefined);
  const remarks = [
    ...named.flatMap(({ view }) => (view.state === 'absent' ? [softened(view.cause)] : [])),
    ...named.flatMap(({ view }) => (view.held && occupied(cluster, view.held, task.plane)) ?? []),
    ...(odd && !isMeant ? [odd] : []),
  ];
  const given = task.pod.rendering?.assumptions ?? [];
  const more = furtherAssumptions(task, named, templated ? authEntry : undefined);
  const all = given.length + more.length === 0 ? assumptions : [...given, ...assumptions, ...more];
  return { verdict: 'pulled', steps: proof, offered, winner, assumptions: all, remarks };
}

/** What is taken for granted of this pull beside what holds for the Secret. */
function furtherAssumptions({ pod }: Task, named: readonly Named[], templated: string | undefined): readonly string[] {
  const template = templated === undefined ? [] : [`the template fills in a credential for ${templated}`];
  const chart = pod.isCharted ? [`the chart of ${pod.kind} "${pod.name.value}" pulls as its values say`] : [];
  const unread = named.flatMap(({ view, reference }) =>
    view.state === 'unknown' ? [`what secret "${reference.value}" holds can be read`] : [],
  );
  return [...template, ...chart, ...unread];
}

/** A pull secret that is not there is no more than a warning where another one does its work. */
function softened(cause: Cause): Cause {
  return cause.rule === 'dangling-image-pull-secret' ? { ...cause, level: 'warning' } : cause;
}
