import { selectsNamespace } from '../kubernetes/namespace-selector.ts';
import type { Selector } from '../kubernetes/selector.ts';
import { matches } from '../pattern/pattern.ts';
import { type Intent, type Namespace, permits, REPLICATE_TO, REPLICATE_TO_MATCHING } from './replication.ts';
import { copyOf, type Held, isOutdated, keyOf, pulledInto, pushedOnto, withdrawn } from './replicator-copy.ts';
import { copiesOntoItself, excludes } from './replicator-flags.ts';
import {
  intentOf,
  isWithinBudget,
  patch,
  refuse,
  remove,
  type State,
  seen,
  spend,
  update,
  write,
} from './replicator-state.ts';

/*
 * How the replicator copies, and takes copies away; each function below changes the state it is given.
 * Follows kubernetes-replicator 2.12.4 and 2.11.1, replicate/common/generic-replicator.go.
 */

/** Follows resourceAddedReplicateFrom: the first source that a secret ever named stays its source. */
export function pullFrom<V>(state: State<V>, from: string, key: string): void {
  const dependents = state.dependents.get(from) ?? new Set();
  state.dependents.set(from, dependents.add(key));
  if (!state.sourceOf.has(key)) state.sourceOf.set(key, from);
  const source = seen(state, from);
  if (source === undefined) refuse(state, from, key, 'no-source');
  else pull(state, source, key);
}

/** A secret gets the data of the source that it names, if the source permits that. */
export function pull<V>(state: State<V>, source: Held<V>, key: string): void {
  spend(state, 1 + source.data.size);
  const target = seen(state, key);
  if (target === undefined) return;
  const permission = permits(intentOf(state, source), target.namespace, state.flags);
  const isCurrent = target.mark === source.version && !state.flags.syncByContent;
  if (permission !== 'permitted') refuse(state, keyOf(source), key, permission);
  else if (!isCurrent && isOutdated(source, target, state.api.same))
    update(state, keyOf(source), target, pulledInto(source, target));
}

/** A secret is copied to all namespaces that it names or selects; `key` is remembered as long as it does. */
export function pushAll<V>(state: State<V>, key: string, source: Held<V>, { to, matching }: Intent): void {
  if (to === undefined) state.pushing.delete(key);
  else {
    state.pushing.add(key);
    const reached = reach(state, source, REPLICATE_TO, ({ name }) => matches(to, name));
    push(state, source, reached, false);
  }
  if (!matching?.ok) state.selecting.delete(key);
  else {
    state.selecting.set(key, matching);
    const reached = reach(state, source, REPLICATE_TO_MATCHING, (namespace) => isSelected(matching, namespace));
    push(state, source, reached, copiesOntoItself(state.flags));
  }
}

/** Namespaces that an annotation lets in; the same text is asked once, however many secrets carry it. */
function reach<V>(
  state: State<V>,
  source: Held<V>,
  annotation: string,
  isReached: (namespace: Namespace) => boolean,
): readonly Namespace[] {
  const text = `${annotation} ${source.annotations.get(annotation)}`;
  const known = state.reached.get(text);
  if (known !== undefined) return known;
  spend(state, state.namespaces.size);
  const reached = [...state.namespaces.values()].filter(isReached);
  state.reached.set(text, reached);
  return reached;
}

/** Whether a selector is known to take a namespace. */
export function isSelected(selector: Selector, namespace: Namespace | undefined): boolean {
  return namespace ? selectsNamespace(selector, namespace) === 'yes' : selector.requirements.length === 0;
}

/** Follows replicateResourceToNamespaces and, in replicate/secret/secrets.go, ReplicateObjectTo. */
export function push<V>(state: State<V>, source: Held<V>, namespaces: readonly Namespace[], ontoItself: boolean): void {
  const from = keyOf(source);
  const intent = intentOf(state, source);
  const template = copyOf(source, intent);
  const isAccepted = state.api.accepts(template);
  for (const { name } of namespaces) {
    spend(state, 1);
    if (!isWithinBudget(state)) return;
    if ((name === source.namespace && !ontoItself) || excludes(state.flags, name)) continue;
    const key = `${name}/${source.name}`;
    const target = state.secrets.get(key);
    const isKnown = state.known.has(key);
    if (target && !isKnown) refuse(state, from, key, 'exists');
    else if (target?.mark === source.version) continue;
    else if (target) update(state, from, target, pushedOnto(source, intent, target));
    else if (!isAccepted) refuse(state, from, key, 'invalid');
    else if (!isKnown) write(state, from, { ...template, namespace: name, version: ++state.clock });
  }
}

/** A copy is taken away, or what was written into a secret that was there. Follows DeleteResource. */
export function withdraw<V>(state: State<V>, source: Held<V>, { name }: Namespace): void {
  const target = name === source.namespace ? undefined : seen(state, `${name}/${source.name}`);
  if (target === undefined) return;
  const left = withdrawn(target);
  if (left === 'deleted') {
    state.deleted.add(keyOf(target));
    remove(state, keyOf(target));
  } else if (left === undefined) refuse(state, keyOf(source), keyOf(target), 'unpatchable');
  else patch(state, keyOf(source), target, left);
}
