import {
  type Namespace,
  REPLICATE_FROM,
  REPLICATE_TO,
  REPLICATE_TO_MATCHING,
  receives,
  replicationOf,
} from '../replicator/replication.ts';
import type { ReplicatorFlags } from '../replicator/replicator-flags.ts';
import type { PullSecret } from '../resources/pull-secret.ts';
import { namespaceText } from '../resources/resource.ts';
import type { HeldSecret, HeldSecrets } from './world.ts';

/** What is copied into namespaces one by one, as it is asked for. */
export interface PlainCopies {
  copyIn(namespace: string, name: string): HeldSecret | undefined;
}

export const NO_COPIES: PlainCopies = { copyIn: () => undefined };

/** Secrets as namespaces hold them: those that are noted, and plain copies, which are made when they are asked for. */
export class Holding implements HeldSecrets {
  readonly #noted = new Map<string, HeldSecret>();
  readonly #made = new Map<string, HeldSecret | undefined>();
  readonly #copies: PlainCopies;

  constructor(copies: PlainCopies) {
    this.#copies = copies;
  }

  get(key: string): HeldSecret | undefined {
    return this.#noted.get(key) ?? this.#copy(key);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  set(key: string, secret: HeldSecret): void {
    this.#noted.set(key, secret);
  }

  noted(): Iterable<HeldSecret> {
    return this.#noted.values();
  }

  #copy(key: string): HeldSecret | undefined {
    if (this.#made.has(key)) return this.#made.get(key);
    const slash = key.indexOf('/');
    const copy = this.#copies.copyIn(key.slice(0, slash), key.slice(slash + 1));
    this.#made.set(key, copy);
    return copy;
  }
}

/**
 * Secrets that the replicator can do nothing with but copy them by replicate-to, by name: none other has that name, and
 * none is filled from it or from a copy of it. Whatever happens first, their copies come out the same.
 */
export function plainSources(own: Iterable<PullSecret>): ReadonlyMap<string, PullSecret> {
  const plain = new Map<string, PullSecret>();
  const odd = new Set<string>();
  for (const secret of own) {
    const { annotations, name } = secret;
    const from = annotations.known ? annotations.value.get(REPLICATE_FROM)?.value.value : undefined;
    if (from !== undefined) odd.add(from.slice(from.indexOf('/') + 1));
    if (plain.has(name.value) || !isPushedAlone(secret)) odd.add(name.value);
    else plain.set(name.value, secret);
  }
  for (const name of odd) plain.delete(name);
  return plain;
}

function isPushedAlone({ annotations }: PullSecret): boolean {
  if (!annotations.known) return false;
  const has = (key: string) => annotations.value.has(key);
  return has(REPLICATE_TO) && !has(REPLICATE_FROM) && !has(REPLICATE_TO_MATCHING);
}

/** Whether a plain source is copied into a namespace; the same text is asked once of each, however many carry it. */
export function reaching(flags: ReplicatorFlags): (source: PullSecret, namespace: Namespace) => boolean {
  const known = new Map<string, Map<string, boolean>>();
  return ({ annotations, ...source }, namespace) => {
    const own = namespaceText(source);
    if (own === namespace.name) return false;
    const text = (annotations.known ? annotations.value.get(REPLICATE_TO)?.value.value : undefined) ?? '';
    const answers = known.get(text) ?? new Map<string, boolean>();
    known.set(text, answers);
    const before = answers.get(namespace.name);
    if (before !== undefined) return before;
    const intent = replicationOf(new Map([[REPLICATE_TO, text]]));
    const answer = receives(intent, own, namespace, flags) === 'copied';
    answers.set(namespace.name, answer);
    return answer;
  };
}
