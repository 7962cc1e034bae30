import { matches } from '../pattern/pattern.ts';
import { deletionPatterns, type Namespace, REPLICATE_TO } from './replication.ts';
import { emptied, type Held, held, keyOf, type Secret } from './replicator-copy.ts';
import { isSelected, pull, pullFrom, push, pushAll, withdraw } from './replicator-copying.ts';
import { copiesOntoItself, type ReplicatorFlags } from './replicator-flags.ts';
import {
  type Api,
  emptyState,
  enqueue,
  intentOf,
  isIdle,
  isWithinBudget,
  patch,
  put,
  refuse,
  remove,
  type State,
  sameEntries,
  seen,
  spend,
} from './replicator-state.ts';

/*
 * What the replicator does when something happens; each function below changes the state it is given.
 * Follows kubernetes-replicator 2.12.4 and 2.11.1, replicate/common/generic-replicator.go.
 */

/** It starts on a cluster that is already there: each secret is handled before those after it are known. */
export function start<V>(
  namespaces: Iterable<Namespace>,
  secrets: Iterable<Secret<V>>,
  flags: ReplicatorFlags,
  api: Api<V>,
): State<V> {
  const state = emptyState(flags, api);
  for (const namespace of namespaces) state.namespaces.set(namespace.name, namespace);
  for (const secret of secrets) put(state, held(secret, ++state.clock));
  enqueueAll(state, state.secrets.keys());
  settle(state);
  return state;
}

/** Every secret is looked at again, as by default each 30 minutes; here in the API server's order. */
export function resync<V>(state: State<V>): void {
  state.changed.clear();
  state.refusals.clear();
  const active = [...state.secrets.values()].filter((secret) => !isIdle(state, secret));
  enqueueAll(state, active.map(keyOf));
  settle(state);
}

function enqueueAll<V>(state: State<V>, keys: Iterable<string>): void {
  for (const key of [...keys].sort()) enqueue(state, key);
}

/** A secret is created or replaced. */
export function putSecret<V>(state: State<V>, secret: Secret<V>): void {
  put(state, held(secret, ++state.clock));
  enqueue(state, keyOf(secret));
  settle(state);
}

/** A secret is deleted. */
export function deleteSecret<V>(state: State<V>, key: string): void {
  remove(state, key);
  settle(state);
}

/** A namespace is created, or gets other labels. Follows NamespaceAdded and NamespaceUpdated. */
export function putNamespace<V>(state: State<V>, namespace: Namespace): void {
  const before = state.namespaces.get(namespace.name);
  state.namespaces.set(namespace.name, namespace);
  state.reached.clear();
  if (before !== undefined && sameEntries(before.labels, namespace.labels, Object.is)) return;
  for (const [key, selector] of before === undefined ? [] : state.selecting) {
    const source = seen(state, key);
    if (source && isSelected(selector, before) && !isSelected(selector, namespace)) withdraw(state, source, namespace);
  }
  for (const key of state.pushing) {
    const source = seen(state, key);
    if (source && matches(intentOf(state, source).to ?? [], namespace.name)) push(state, source, [namespace], false);
  }
  for (const [key, selector] of state.selecting) {
    const source = seen(state, key);
    if (source && isSelected(selector, namespace)) push(state, source, [namespace], copiesOntoItself(state.flags));
  }
  settle(state);
}

/** Handles what has happened, and what follows from it, until nothing is left or the budget is spent. */
function settle<V>(state: State<V>): void {
  for (let at = 0; state.flags.replicateSecrets && isWithinBudget(state); at++) {
    const event = state.queue[at];
    if (event === undefined) break;
    if ('deleted' in event) whenDeleted(state, event.deleted);
    else whenAdded(state, event.added);
  }
  state.queue.length = 0;
  state.pending.clear();
  state.turns.clear();
}

/** Follows ResourceAdded. */
function whenAdded<V>(state: State<V>, key: string): void {
  spend(state, 1);
  state.pending.delete(key);
  const secret = state.secrets.get(key);
  if (secret === undefined) return;
  state.known.add(key);
  for (const dependent of state.dependents.get(key) ?? []) pull(state, secret, dependent);
  const from = state.sourceOf.get(key);
  const source = from === undefined ? undefined : seen(state, from);
  if (source !== undefined) pull(state, source, key);
  const intent = intentOf(state, secret);
  if (from !== undefined && source === undefined) refuse(state, from, key, 'no-source');
  else if (intent.from === undefined) pushAll(state, key, state.secrets.get(key) ?? secret, intent);
  else if (intent.from.ok) pullFrom(state, keyOf(intent.from), key);
  else refuse(state, key, key, 'bad-location');
}

/** Follows ResourceDeleted: it takes copies away wherever a pattern matches anywhere in the name. */
function whenDeleted<V>(state: State<V>, secret: Held<V>): void {
  const key = keyOf(secret);
  if (!state.secrets.has(key)) state.known.delete(key);
  const { to, matching } = intentOf(state, secret);
  const patterns = to === undefined ? [] : deletionPatterns(secret.annotations.get(REPLICATE_TO) ?? '');
  for (const namespace of to || matching ? state.namespaces.values() : []) {
    const isNamed = matches(patterns, namespace.name);
    if (isNamed || (matching?.ok && isSelected(matching, namespace))) withdraw(state, secret, namespace);
  }
  for (const dependent of state.dependents.get(key) ?? []) {
    const target = seen(state, dependent);
    const left = target && emptied(target);
    if (target && left) patch(state, key, target, left);
  }
  state.pushing.delete(key);
}
