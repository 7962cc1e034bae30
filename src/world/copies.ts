import { unknown } from '../fact.ts';
import { REPLICATE_FROM } from '../replicator/replication.ts';
import { type Replicated, replicate } from '../replicator/replicator.ts';
import type { ReplicatorFlags } from '../replicator/replicator-flags.ts';
import type { Clone } from '../resources/carriage.ts';
import type { Content, PullSecret } from '../resources/pull-secret.ts';
import { namespaceText } from '../resources/resource.ts';
import { cloneCopies, fillReflections } from './clones.ts';
import { type Copies, Holding, plainSources, Recipients } from './holding.ts';
import { contentOf, dataOf, inSimulation, isAccepted, typeOf, type Value, writtenType } from './simulated-secret.ts';
import { bothMake } from './twice.ts';
import type { HeldSecret, HeldSecrets, KnownNamespace } from './world.ts';

/** kubernetes-replicator as what copies a Secret; reports call it so too. */
export const REPLICATOR = 'kubernetes-replicator';

/** Why it is not known what is copied of secrets that overwrite each other again and again. */
export const UNFOLLOWED = {
  reason: 'secrets of one name are copied onto each other too often to be followed',
  settle: 'give each secret its own name or its own namespaces',
} as const;

/**
 * The Secrets that every namespace of a cluster holds once everything that copies has done its work. Secrets that the
 * API server refuses, or whose namespace is not known, are in none.
 */
export function heldSecrets(
  secrets: readonly PullSecret[],
  namespaces: readonly KnownNamespace[],
  flags: ReplicatorFlags | undefined,
  clones: readonly Clone[],
): HeldSecrets {
  const own = ownOf(secrets);
  const recipients = flags && new Recipients(namespaces, flags);
  const plain = recipients ? plainSources(own.values(), recipients) : new Map<string, PullSecret>();
  const members = new Map(namespaces.map((namespace) => [namespace.name, namespace]));
  const held: Holding = new Holding([
    ...(recipients ? [plainCopies(plain, recipients)] : []),
    cloneCopies(own, members, clones, (key) => held.get(key)),
  ]);
  for (const [key, secret] of own) held.set(key, asWritten(secret));
  if (flags) addCopies({ own, plain }, namespaces, flags, held);
  fillReflections(own, members, held);
  return held;
}

/** Who makes each Secret. Of several that make it the first counts, as far as they agree. */
function ownOf(secrets: readonly PullSecret[]): ReadonlyMap<string, PullSecret> {
  const own = new Map<string, PullSecret>();
  for (const secret of secrets) {
    if (secret.refusal || secret.merges || !secret.namespace.known) continue;
    const key = `${secret.namespace.value}/${secret.name.value}`;
    const before = own.get(key);
    own.set(key, before ? agreed(before, secret) : secret);
  }
  return own;
}

/** What is known of a Secret that two producers fight over. */
function agreed(one: PullSecret, other: PullSecret): PullSecret {
  const why = { reason: bothMake(one, other), sort: 'contested' } as const;
  const sameType = one.type.known && other.type.known && one.type.value === other.type.value;
  const settle = 'leave it to one of them';
  return {
    ...one,
    type: sameType ? one.type : unknown(why, other.name.at),
    content: isSame(one.content, other.content) ? one.content : { state: 'unknown', ...why, settle, at: other.name.at },
  };
}

function isSame(one: Content, other: Content): boolean {
  if (one.state !== 'read' || other.state !== 'read') return one.state === other.state;
  const told = ({ entries }: typeof one) => JSON.stringify(entries.map(({ key, credential }) => [key, credential]));
  return told(one) === told(other);
}

function asWritten(secret: PullSecret): HeldSecret {
  const { type, content, name } = secret;
  const namespace = namespaceText(secret);
  return {
    namespace,
    name: name.value,
    type,
    content,
    secret,
    copiedBy: undefined,
    occupant: undefined,
    refused: undefined,
  };
}

/** Copies of plain sources: nothing is where they go, so that they are there if the API server takes them. */
function plainCopies(sources: ReadonlyMap<string, PullSecret>, recipients: Recipients): Copies {
  return {
    copyIn: (namespace, name) => {
      const source = sources.get(name);
      if (!source || !recipients.reaches(source, namespace)) return undefined;
      const type = writtenType(source);
      const data = dataOf(source);
      if (!isAccepted(type, data)) return undefined;
      return {
        namespace,
        name,
        type: typeOf(type, source),
        content: contentOf(data, type, source),
        secret: source,
        copiedBy: REPLICATOR,
        occupant: undefined,
        refused: undefined,
      };
    },
  };
}

/** The Secrets of a cluster by `namespace/name`, and those among them whose copies are made when they are asked for. */
interface Sources {
  readonly own: ReadonlyMap<string, PullSecret>;
  readonly plain: ReadonlyMap<string, PullSecret>;
}

/** Secrets that the replicator may read or write: those that ask for it, their namesakes, and what they are filled from. */
function involvedIn({ own, plain }: Sources): readonly PullSecret[] {
  const names = new Set<string>();
  const sources = new Set<string>();
  for (const { annotations, name } of own.values()) {
    if (!annotations.known || annotations.value.size === 0 || plain.has(name.value)) continue;
    names.add(name.value);
    const from = annotations.value.get(REPLICATE_FROM)?.value.value;
    if (from !== undefined) sources.add(from);
  }
  if (names.size === 0) return [];
  return [...own].flatMap(([key, secret]) => (names.has(secret.name.value) || sources.has(key) ? [secret] : []));
}

/** Adds the copies that kubernetes-replicator makes, and notes which Secrets it is refused to write into. */
function addCopies(
  sources: Sources,
  namespaces: readonly KnownNamespace[],
  flags: ReplicatorFlags,
  held: Holding,
): void {
  const { own } = sources;
  const involved = involvedIn(sources);
  if (involved.length === 0) return;
  const replication = replicate<Value>({ namespaces, secrets: inSimulation(involved) }, flags, {
    accepts: ({ type, data }) => isAccepted(type, data),
    same: (one, other) => one.owner === other.owner && one.key === other.key,
  });
  for (const [key, copy] of replication.secrets) {
    const source = own.get(copy.writtenBy.at(-1) ?? '');
    if (source) held.set(key, copyOf(source, copy, own.get(key), own));
  }
  for (const { source, target, reason } of replication.refusals) {
    const kept = held.get(target);
    if (kept && !kept.copiedBy && own.has(source) && reason !== 'exists')
      held.set(target, { ...kept, refused: own.get(source) });
  }
  if (!replication.isComplete) leaveOpen(involved, held);
}

/** Where there was too much to follow, copies may be missing, and what asks to be filled may be by now. */
function leaveOpen(involved: readonly PullSecret[], held: Holding): void {
  held.leaveOpen(involved.map(({ name }) => name.value));
  for (const secret of involved) {
    const kept = held.get(`${namespaceText(secret)}/${secret.name.value}`);
    if (!kept || kept.copiedBy || !secret.annotations.known || !secret.annotations.value.has(REPLICATE_FROM)) continue;
    held.set(`${kept.namespace}/${kept.name}`, {
      ...kept,
      content: { state: 'unknown', ...UNFOLLOWED, at: secret.name.at },
    });
  }
}

/** A Secret as the replicator has written it; `source` is the last that did. */
function copyOf(
  source: PullSecret,
  { namespace, name, type, data, isContested, hasRivalTypes, rivals }: Replicated<Value>,
  occupant: PullSecret | undefined,
  own: Sources['own'],
): HeldSecret {
  const others = rivals.flatMap((rival) => own.get(rival) ?? []);
  return {
    namespace,
    name,
    type: hasRivalTypes
      ? unknown('several secrets are copied onto it in turn', source.name.at)
      : typeOf(type, occupant ?? source),
    content: isContested ? contested(source) : contentOf(data, type, occupant ?? source),
    secret: source,
    copiedBy: REPLICATOR,
    occupant,
    refused: undefined,
    ...(others.length > 0 && { rivals: others.map((rival) => contentOf(dataOf(rival), type, rival)) }),
  };
}

function contested(source: PullSecret): Content {
  const reason = `several secrets are copied to "${source.name.value}" in turn`;
  return {
    state: 'unknown',
    reason,
    settle: 'give each secret its own name or its own namespaces',
    at: source.name.at,
  };
}
