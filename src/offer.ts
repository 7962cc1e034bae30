import { emptyCredential, type Named, occupied } from './candidate-secret.ts';
import type { Cause } from './cause.ts';
import { candidates } from './keyring.ts';
import { type Outcome, openly, step, type Task, unbuilt } from './outcome.ts';
import { firstPlane } from './prefix.ts';
import type { OfferedEntry, Step } from './proof.ts';
import { fullName } from './resources/resource.ts';
import { heldAssumptions, namespaceAssumption } from './trust.ts';
import { uncovered } from './uncovered.ts';
import { oddImage } from './unproved.ts';
import type { HeldSecret } from './world.ts';

/** What the kubelet makes of the pull secrets that a pod names: the credentials that it offers, and how that ends. */
export function withSecrets(task: Task, named: readonly Named[], steps: readonly Step[]): Outcome {
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
