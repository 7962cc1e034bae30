import { known } from '../fact.ts';
import { fromLabelSelector, selects } from '../kubernetes/selector.ts';
import { takes } from '../replicator/audience.ts';
import { autoReflects, mayReflect, type Reflection, reflectionOf } from '../replicator/reflector.ts';
import type { Clone } from '../resources/carriage.ts';
import type { PullSecret } from '../resources/pull-secret.ts';
import { namespaceText } from '../resources/resource.ts';
import type { Copies, Holding } from './holding.ts';
import type { HeldSecret, KnownNamespace } from './world.ts';

/** emberstack's reflector as what copies a Secret; reports call it so too. */
export const REFLECTOR = 'emberstack reflector';

/** By `namespace/name`. */
type Secrets = ReadonlyMap<string, PullSecret>;
type Namespaces = ReadonlyMap<string, KnownNamespace>;

/** The reflector's intent of a Secret; undefined where it has none, or is not known. */
export function reflectionOfSecret({ annotations }: PullSecret): Reflection | undefined {
  if (!annotations.known || annotations.value.size === 0) return undefined;
  return reflectionOf(new Map([...annotations.value].map(([key, { value }]) => [key, value.value])));
}

/** Fills the Secrets that ask the reflector for it. */
export function fillReflections(own: Secrets, namespaces: Namespaces, held: Holding): void {
  for (const [key, secret] of own) {
    const reflects = reflectionOfSecret(secret)?.reflects;
    if (reflects === undefined) continue;
    const target = held.get(key);
    const source = own.get(reflects);
    if (target && source) held.set(key, filled(target, source, namespaces));
  }
}

/** A Secret, and what becomes of it in the namespaces that something copies it into. */
interface Maker {
  readonly secret: PullSecret;
  copyIn(namespace: KnownNamespace): HeldSecret | undefined;
}

/**
 * The copies that others than kubernetes-replicator make: the reflector's without being asked, and those of clone rules.
 * A Secret that is there already stays as it is, and one that is filled is copied as `heldAt` its place.
 */
export function cloneCopies(
  own: Secrets,
  namespaces: Namespaces,
  clones: readonly Clone[],
  heldAt: (key: string) => HeldSecret | undefined,
): Copies {
  const makers = new Map<string, Maker[]>();
  for (const maker of [...reflecting(own), ...cloning(own, clones)]) {
    const name = maker.secret.name.value;
    const others = makers.get(name);
    if (others) others.push(maker);
    else makers.set(name, [maker]);
  }
  return {
    copyIn: (namespace, name) => {
      const member = namespaces.get(namespace);
      let copy: HeldSecret | undefined;
      if (member) for (const maker of makers.get(name) ?? []) copy ??= maker.copyIn(member);
      const source = copy && heldAt(`${namespaceText(copy.secret)}/${copy.secret.name.value}`);
      return copy && source?.copiedBy ? { ...copy, content: source.content } : copy;
    },
  };
}

function* reflecting(own: Secrets): Iterable<Maker> {
  for (const secret of own.values()) {
    const reflection = reflectionOfSecret(secret);
    if (!reflection?.allowed || !reflection.auto) continue;
    yield {
      secret,
      copyIn: (namespace) =>
        autoReflects(reflection, namespace) === 'yes' ? copyOf(secret, namespace.name, REFLECTOR) : undefined,
    };
  }
}

function* cloning(own: Secrets, clones: readonly Clone[]): Iterable<Maker> {
  for (const clone of clones.filter(({ name, source }) => name === undefined || name === source))
    for (const secret of sourcesOf(clone, own))
      yield {
        secret,
        copyIn: (namespace) =>
          takes(clone.audience, namespace) === 'yes' ? cloned(secret, namespace.name, clone) : undefined,
      };
}

/** What a clone rule makes of a Secret in a namespace. */
function cloned(secret: PullSecret, namespace: string, { by, type, at }: Clone): HeldSecret {
  const copy = copyOf(secret, namespace, by);
  return type === undefined ? copy : { ...copy, type: known(type, at) };
}

/** The Secrets that a clone rule copies. */
function sourcesOf(clone: Clone, own: Secrets): readonly PullSecret[] {
  const { namespace, source, labels } = clone;
  if (source !== undefined) {
    const found = own.get(`${namespace}/${source}`);
    return found ? [found] : [];
  }
  return [...own.values()].filter((secret) => namespaceText(secret) === namespace && hasLabels(secret, labels));
}

/** Whether a secret is one that a rule asks for by labels; every one is where it asks for none. */
export function hasLabels(secret: PullSecret, labels: Clone['labels']): boolean {
  if (!labels) return true;
  const selector = fromLabelSelector(labels);
  return selector.ok && selects(selector, new Map([...secret.labels].map(([key, { value }]) => [key, value.value])));
}

function copyOf(secret: PullSecret, namespace: string, by: string): HeldSecret {
  const { type, content, name } = secret;
  return { namespace, name: name.value, type, content, secret, copiedBy: by, occupant: undefined, refused: undefined };
}

/** A Secret that asks for it with the data of the one that it reflects, if that lets it; it keeps its type. */
function filled(target: HeldSecret, source: PullSecret, namespaces: Namespaces): HeldSecret {
  const reflection = reflectionOfSecret(source);
  const namespace = namespaces.get(target.namespace);
  if (!reflection || !namespace || mayReflect(reflection, namespace) !== 'yes') return target;
  return { ...target, content: source.content, copiedBy: REFLECTOR, secret: source, occupant: target.secret };
}
