import {
  type Namespace,
  REPLICATE_FROM,
  REPLICATE_TO,
  REPLICATE_TO_MATCHING,
  receives,
  replicationOf,
} from '../replicator/replication.ts';
import { copiesOntoItself, type ReplicatorFlags } from '../replicator/replicator-flags.ts';
import type { PullSecret } from '../resources/pull-secret.ts';
import { namespaceText } from '../resources/resource.ts';
import type { HeldSecret, HeldSecrets } from './world.ts';

/** What is copied into namespaces one by one, as it is asked for, under the name of its source. */
export interface Copies {
  copyIn(namespace: string, name: string): HeldSecret | undefined;
}

/**
 * Secrets as namespaces hold them: those that are noted, and where there is none, what the first makes that copies
 * there.
 */
export class Holding implements HeldSecrets {
  readonly #noted = new Map<string, HeldSecret>();
  readonly #made = new Map<string, HeldSecret | undefined>();
  readonly #copies: readonly Copies[];
  #lacking: ReadonlySet<string> = new Set();

  constructor(copies: readonly Copies[]) {
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

  mayLack(name: string): boolean {
    return this.#lacking.has(name);
  }

  /** Copies of these names were not followed to the end. */
  leaveOpen(names: Iterable<string>): void {
    this.#lacking = new Set(names);
  }

  #copy(key: string): HeldSecret | undefined {
    if (this.#made.has(key)) return this.#made.get(key);
    const slash = key.indexOf('/');
    const [namespace, name] = [key.slice(0, slash), key.slice(slash + 1)];
    let copy: HeldSecret | undefined;
    for (const copies of this.#copies) copy ??= copies.copyIn(namespace, name);
    this.#made.set(key, copy);
    return copy;
  }
}

/**
 * Secrets that the replicator can do nothing with but copy them into other namespaces, by name: none other has that
 * name, and none is filled from it or from a copy of it. Whatever happens first, their copies come out the same.
 */
export function plainSources(own: Iterable<PullSecret>, recipients: Recipients): ReadonlyMap<string, PullSecret> {
  const plain = new Map<string, PullSecret>();
  const odd = new Set<string>();
  for (const secret of own) {
    const { name } = secret;
    const from = annotationOf(secret, REPLICATE_FROM);
    if (from !== undefined) odd.add(from.slice(from.indexOf('/') + 1));
    if (plain.has(name.value) || from !== undefined || !recipients.isPushed(secret)) odd.add(name.value);
    else plain.set(name.value, secret);
  }
  for (const name of odd) plain.delete(name);
  return plain;
}

function annotationOf({ annotations }: PullSecret, key: string): string | undefined {
  return annotations.known ? annotations.value.get(key)?.value.value : undefined;
}

/** The namespaces that secrets are copied to; the same annotations are asked once of each, however many carry them. */
export class Recipients {
  readonly #namespaces: ReadonlyMap<string, Namespace>;
  readonly #flags: ReplicatorFlags;
  readonly #answers = new Map<string, Map<string, boolean>>();

  constructor(namespaces: readonly Namespace[], flags: ReplicatorFlags) {
    this.#namespaces = new Map(namespaces.map((namespace) => [namespace.name, namespace]));
    this.#flags = flags;
  }

  /** Whether a secret is copied at all, and not onto itself, which some versions do. */
  isPushed(source: PullSecret): boolean {
    const [to, matching] = [REPLICATE_TO, REPLICATE_TO_MATCHING].map((key) => annotationOf(source, key));
    if (to === undefined && matching === undefined) return false;
    return matching === undefined || !copiesOntoItself(this.#flags) || !this.#takes(source, namespaceText(source));
  }

  /** Whether it is copied into a namespace that is not its own. */
  reaches(source: PullSecret, namespace: string): boolean {
    return namespace !== namespaceText(source) && this.#takes(source, namespace);
  }

  #takes(source: PullSecret, name: string): boolean {
    const asked = [REPLICATE_TO, REPLICATE_TO_MATCHING].map((key) => [key, annotationOf(source, key)] as const);
    const text = JSON.stringify(asked);
    const answers = this.#answers.get(text) ?? new Map<string, boolean>();
    this.#answers.set(text, answers);
    const before = answers.get(name);
    if (before !== undefined) return before;
    const namespace = this.#namespaces.get(name);
    const intent = replicationOf(new Map(asked.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))));
    const answer = namespace !== undefined && receives(intent, '', namespace, this.#flags) === 'copied';
    answers.set(name, answer);
    return answer;
  }
}
