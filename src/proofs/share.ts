import type { AuthEntry } from '../credentials/dockerconfig.ts';
import { remembering } from '../remember.ts';
import { secretTitle } from '../resources/pull-secret.ts';
import type { OfferedEntry, Step } from '../results/proof.ts';
import type { Cluster, HeldSecret } from '../world/world.ts';
import { step } from './outcome.ts';
import { heldAssumptions, namespaceAssumption } from './trust.ts';

/** What the proofs of all pulls with one Secret of one namespace have in common. */
export interface Share {
  readonly presence: readonly Step[];
  readonly credential: Step;
  readonly assumptions: readonly string[];
  /** Each entry as it is offered alone. */
  readonly offers: Map<AuthEntry, readonly OfferedEntry[]>;
  /** How the step begins that an entry holds by, by the entry's key. */
  readonly covering: (key: string) => string;
}

const shares = new WeakMap<HeldSecret, Share>();

/** Made when the first of those pulls is proved. */
export function shareOf(cluster: Cluster, held: HeldSecret): Share {
  const before = shares.get(held);
  if (before) return before;
  const share = {
    presence: presenceSteps(held),
    credential: step('credential', 'holds', 'the credential is not empty', held.content.at),
    assumptions: [...heldAssumptions(cluster, held), ...namespaceAssumption(cluster, held.namespace)],
    offers: new Map(),
    covering: remembering((key) => `auth entry ${key} covers `),
  };
  shares.set(held, share);
  return share;
}

/** The steps that show a Secret in its namespace, read by the kubelet. */
function presenceSteps({ secret, namespace, name, copiedBy, type, content }: HeldSecret): readonly Step[] {
  const written = step('pull-secret', 'holds', `${secretTitle(secret)} is declared`, secret.name.at);
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
