import { known } from '../fact.ts';
import { fromLabelSelector, selects } from '../kubernetes/selector.ts';
import { takes } from '../replicator/audience.ts';
import { autoReflects, mayReflect, type Reflection, reflectionOf } from '../replicator/reflector.ts';
import type { Clone } from '../resources/carriage.ts';
import type { PullSecret } from '../resources/pull-secret.ts';
import { namespaceText } from '../resources/resource.ts';
import type { Holding } from './holding.ts';
import type { HeldSecret, KnownNamespace } from './world.ts';

export const REFLECTOR = 'emberstack reflector';

/** The reflector's intent of a Secret; undefined where it has none, or is not known. */
export function reflectionOfSecret({ annotations }: PullSecret): Reflection | undefined {
  if (!annotations.known || annotations.value.size === 0) return undefined;
  return reflectionOf(new Map([...annotations.value].map(([key, { value }]) => [key, value.value])));
}

/**
 * Adds the copies that others than kubernetes-replicator make: the reflector's and those of clone rules. A Secret that
 * is there already stays as it is, unless it asks to be filled.
 */
export function addClones(
  own: ReadonlyMap<string, PullSecret>,
  namespaces: readonly KnownNamespace[],
  clones: readonly Clone[],
  held: Holding,
): void {
  for (const [key, secret] of own) {
    const reflection = reflectionOfSecret(secret);
    if (!reflection) continue;
    if (reflection.reflects !== undefined) {
      const target = held.get(key);
      const source = own.get(reflection.reflects);
      if (target && source) held.set(key, filled(target, source, namespaces));
    } else if (reflection.allowed && reflection.auto) {
      for (const namespace of namespaces)
        if (autoReflects(reflection, namespace) === 'yes') put(held, copyOf(secret, namespace.name, REFLECTOR));
    }
  }
  for (const clone of clones.filter(({ name, source }) => name === undefined || name === source)) {
    for (const secret of sourcesOf(clone, own))
      for (const namespace of namespaces)
        if (takes(clone.audience, namespace) === 'yes') put(held, cloned(secret, namespace.name, clone));
  }
}

/** What a clone rule makes of a Secret in a namespace. */
function cloned(secret: PullSecret, namespace: string, { by, type, at }: Clone): HeldSecret {
  const copy = copyOf(secret, namespace, by);
  return type === undefined ? copy : { ...copy, type: known(type, at) };
}

/** The Secrets that a clone rule copies. */
function sourcesOf(clone: Clone, own: ReadonlyMap<string, PullSecret>): readonly PullSecret[] {
  const { namespace, source, labels } = clone;
  if (source !== undefined) {
    const found = own.get(`${namespace}/${source}`);
    return found ? [found] : [];
  }
  return [...own.values()].filter((secret) => namespaceText(secret) === namespace && hasLabels(secret, labels));
}

function hasLabels(secret: PullSecret, labels: Clone['labels']): boolean {
  if (!labels) return true;
  const selector = fromLabelSelector(labels);
  return selector.ok && selects(selector, new Map([...secret.labels].map(([key, { value }]) => [key, value.value])));
}

function copyOf(secret: PullSecret, namespace: string, by: string): HeldSecret {
  const { type, content, name } = secret;
  return { namespace, name: name.value, type, content, secret, copiedBy: by, occupant: undefined, refused: undefined };
}

function put(held: Holding, copy: HeldSecret): void {
  const key = `${copy.namespace}/${copy.name}`;
  if (!held.has(key)) held.set(key, copy);
}

/** A Secret that asks for it with the data of the one that it reflects, if that lets it; it keeps its type. */
function filled(target: HeldSecret, source: PullSecret, namespaces: readonly KnownNamespace[]): HeldSecret {
  const reflection = reflectionOfSecret(source);
  const namespace = namespaces.find(({ name }) => name === target.namespace);
  if (!reflection || !namespace || mayReflect(reflection, namespace) !== 'yes') return target;
  return { ...target, content: source.content, copiedBy: REFLECTOR, secret: source, occupant: target.secret };
}
