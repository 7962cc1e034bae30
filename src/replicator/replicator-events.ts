import { type Selector, selects } from '../kubernetes/selector.ts';
import { matches } from '../pattern/pattern.ts';
import {
  deletionPatterns,
  type Intent,
  type Namespace,
  permits,
  REPLICATE_TO,
  REPLICATE_TO_MATCHING,
} from './replication.ts';
import {
  copyOf,
  emptied,
  type Held,
  held,
  keyOf,
  pulledInto,
  pushedOnto,
  type Secret,
  withdrawn,
} from './replicator-copy.ts';
import { copiesOntoItself, excludes, type ReplicatorFlags } from './replicator-flags.ts';
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
  update,
  write,
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

/** Follows resourceAddedReplicateFrom: the first source that a secret ever named stays its source. */
function pullFrom<V>(state: State<V>, from: string, key: string): void {
  const dependents = state.dependents.get(from) ?? new Set();
  state.dependents.set(from, dependents.add(key));
  if (!state.sourceOf.has(key)) state.sourceOf.set(key, from);
  const source = seen(state, from);
  if (source === undefined) refuse(state, from, key, 'no-source');
  else pull(state, source, key);
}

function pull<V>(state: State<V>, source: Held<V>, key: string): void {
  spend(state, 1);
  const target = seen(state, key);
  if (target === undefined) return;
  const permission = permits(intentOf(state, source), target.namespace, state.flags);
  const isCurrent = target.mark === source.version;
  if (permission !== 'permitted') refuse(state, keyOf(source), key, permission);
  else if (!isCurrent || state.flags.syncByContent) {
    const next = pulledInto(source, target);
    const isNeeded = !isCurrent || !sameEntries(target.data, next.data, state.api.same);
    if (isNeeded) update(state, keyOf(source), target, next);
  }
}

function pushAll<V>(state: State<V>, key: string, source: Held<V>, { to, matching }: Intent): void {
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
    noteUndecided(state, source, matching);
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

function isSelected(selector: Selector, namespace: Namespace | undefined): boolean {
  return selector.requirements.length === 0 || (namespace?.labels !== undefined && selects(selector, namespace.labels));
}

function noteUndecided<V>(state: State<V>, source: Held<V>, { requirements }: Selector): void {
  if (requirements.length === 0) return;
  for (const { name, labels } of state.namespaces.values()) {
    if (labels !== undefined || name === source.namespace || excludes(state.flags, name)) continue;
    const key = `${name}/${source.name}`;
    state.undecided.set(key, (state.undecided.get(key) ?? new Set()).add(keyOf(source)));
  }
}

/** Follows replicateResourceToNamespaces and, in replicate/secret/secrets.go, ReplicateObjectTo. */
function push<V>(state: State<V>, source: Held<V>, namespaces: readonly Namespace[], ontoItself: boolean): void {
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

/** Follows DeleteResource. */
function withdraw<V>(state: State<V>, source: Held<V>, { name }: Namespace): void {
  const target = name === source.namespace ? undefined : seen(state, `${name}/${source.name}`);
  if (target === undefined) return;
  const left = withdrawn(target);
  if (left === 'deleted') {
    state.deleted.add(keyOf(target));
    remove(state, keyOf(target));
  } else if (left === undefined) refuse(state, keyOf(source), keyOf(target), 'unpatchable');
  else patch(state, keyOf(source), target, left);
}
