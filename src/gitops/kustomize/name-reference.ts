import { isFlawless } from '../../api-server/flawless.ts';
import { apiVersionOf } from '../../kubernetes/kinds.ts';
import type { BuildFault } from '../../landing/landing.ts';
import { spanOf } from '../../text/source.ts';
import type { MapNode, Node, ScalarNode } from '../../yaml/documents.ts';
import { at, entryOf, isNull, itemsAt, jsonOf, scalarNode, textAt, withEntry } from '../../yaml/node.ts';
import { covers, updateAt, updateItems } from './field-spec.ts';
import { REFERENCES, type Reference } from './name-references.ts';
import { barredMessage, barrierAt, trailsOf } from './trail.ts';
import { NO_NAMESPACE, originOf, type Workpiece, withContent } from './workpiece.ts';

/** A whole build when references are mended: its resources by the names they had. */
interface Mending {
  readonly byPastName: ReadonlyMap<string, readonly Workpiece[]>;
  readonly byFirstScope: ReadonlyMap<string, readonly Workpiece[]>;
  readonly faults: BuildFault[];
}

/** One reference of a resource, while it is mended. */
interface Referring {
  readonly mending: Mending;
  readonly referrer: Workpiece;
  readonly reference: Reference;
}

/**
 * Lets the references to resources that were renamed follow, each keeping the place where it was written.
 * Follows api/filters/nameref/nameref.go and api/internal/accumulator/namereferencetransformer.go v0.20.1.
 */
export function mendReferences(
  pieces: readonly Workpiece[],
  extra: readonly Reference[],
  faults: BuildFault[],
): readonly Workpiece[] {
  faults.push(...barriers(pieces, extra));
  if (!pieces.some(({ past }) => past.length > 0)) return pieces;
  const byFirstScope = groupedByEach(pieces, (piece) => [originOf(piece).scope]);
  const byPastName = groupedByEach(pieces, ({ past }) => new Set(past.map(({ name }) => name)));
  const mending: Mending = { byPastName, byFirstScope, faults };
  const references = extra.length === 0 ? BY_KIND : byKind([...REFERENCES, ...extra]);
  const ofAny = references.get('');
  return pieces.map((referrer) => {
    const ofKind = references.get(originOf(referrer).kind);
    if (!ofKind && !ofAny) return referrer;
    return [...(ofKind ?? []), ...(ofAny ?? [])].reduce(
      (piece, reference) => mended(piece, { mending, referrer, reference }),
      referrer,
    );
  });
}

function byKind(references: readonly Reference[]): ReadonlyMap<string, readonly Reference[]> {
  return groupedByEach(references, ({ from }) => [from.kind ?? '']);
}

const BY_KIND = byKind(REFERENCES);

/** Whether a resource decodes without a mistake: then each of kustomize's own paths leads through mappings in it. */
function isFlawlessOfIts(kind: string, { root, identity: { group, version, kind: now } }: Workpiece): boolean {
  return (
    kind === now && apiVersionOf(kind) === (group === '' ? version : `${group}/${version}`) && isFlawless(root, kind)
  );
}

/**
 * Where a field that may name something can't be looked for: kustomize looks for them all, whether anything is renamed
 * or not, and fails at what is no mapping.
 */
function* barriers(pieces: readonly Workpiece[], extra: readonly Reference[]): Generator<BuildFault> {
  const trails = extra.length === 0 ? TRAILS : trailsOf([...REFERENCES, ...extra], ({ from }) => from);
  for (const piece of pieces) {
    const { kind } = originOf(piece);
    if (kind === 'RoleBinding') yield* subjectFaults(piece);
    if (extra.length === 0 && isFlawlessOfIts(kind, piece)) continue;
    const first = kind === piece.identity.kind ? piece : { ...piece, identity: { ...piece.identity, kind } };
    const barrier = barrierAt(first, trails, 'reference');
    if (barrier) yield { kind: 'invalid', message: barredMessage(barrier, 'a name'), at: spanOf(barrier.node) };
  }
}

/**
 * What kustomize can't read of the namespaces that a role binding looks into: a subject that is no mapping, or an account
 * whose namespace is there and no text. Follows api/resmap/reswrangler.go v0.20.1: getNamespacesForRoleBinding.
 */
function subjectFaults({ root, identity: { group, kind } }: Workpiece): readonly BuildFault[] {
  if (group !== 'rbac.authorization.k8s.io' || kind !== 'RoleBinding') return [];
  return itemsAt(root, 'subjects').flatMap((subject): readonly BuildFault[] => {
    if (subject.kind !== 'map')
      return [{ kind: 'invalid', message: 'kustomize looks for a subject here and finds none', at: spanOf(subject) }];
    const namespace = entryOf(subject, 'namespace');
    const isBlank = namespace && (namespace.value.kind !== 'scalar' || typeof jsonOf(namespace.value) !== 'string');
    if (!isBlank || textAt(subject, 'kind')?.value !== 'ServiceAccount') return [];
    const at = spanOf(isNull(namespace.value) ? namespace.key : namespace.value);
    return [{ kind: 'invalid', message: 'the namespace of this ServiceAccount must be a text', at }];
  });
}

const TRAILS = trailsOf(REFERENCES, ({ from }) => from);

/** Values under each of their keys, of which they may have several, in order. */
function groupedByEach<T>(
  values: readonly T[],
  keysOf: (value: T) => Iterable<string>,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}

function mended(piece: Workpiece, referring: Referring): Workpiece {
  const { referrer, reference } = referring;
  const origin = { ...referrer.identity, kind: originOf(referrer).kind };
  if (!covers(reference.from, origin)) return piece;
  const root = updateAt(piece.root, reference.from.path, (node) => {
    if (node.kind === 'seq') return updateItems(node, (item) => referenceMended(item, referring));
    return referenceMended(node, referring);
  });
  return root.kind === 'map' ? withContent(piece, root) : piece;
}

function referenceMended(node: Node, referring: Referring): Node {
  if (node.kind === 'scalar') return nameMended(node, referring);
  return node.kind === 'map' ? objectMended(node, referring) : node;
}

function nameMended(node: ScalarNode, referring: Referring): Node {
  const found = referralOf(node, referring, () => true, byName);
  return !found || found.identity.name === node.text ? node : scalarNode(found.identity.name, node);
}

/** A reference by name and namespace, as subjects and webhooks have it; the namespace follows too. */
function objectMended(node: MapNode, referring: Referring): Node {
  const { mending, referrer } = referring;
  const name = textAt(node, 'name');
  const entry = entryOf(node, 'name');
  if (!name || entry?.value.kind !== 'scalar') return node;
  const namespace = entryOf(node, 'namespace') && (textAt(node, 'namespace')?.value ?? '');
  const inside = namespace === undefined ? () => true : insideOf(mending, namespace, visibleFrom(referrer));
  const found = referralOf(entry.value, referring, inside, byFullName);
  if (!found) return node;
  const named =
    found.identity.name === name.value ? node : withEntry(node, entry.key, scalarNode(found.identity.name, name.at));
  const target = at(found.root, 'metadata', 'namespace');
  if (target?.kind !== 'scalar' || target.text === '') return named;
  return withEntry(named, scalarNode('namespace', target), scalarNode(target.text, target));
}

/** In a namespace by what was written, if anything within sight was written so; else by what it is now. */
function insideOf({ byFirstScope }: Mending, namespace: string, isVisible: Sieve): Sieve {
  if (namespace === NO_NAMESPACE) return () => false;
  const isByOrigin = byFirstScope.get(namespace)?.some(isVisible) ?? false;
  return (piece) => (isByOrigin ? originOf(piece).scope : piece.identity.scope) === namespace;
}

type Sieve = (piece: Workpiece) => boolean;

/** The one resource that a name means, if any; two that it may mean and that are not `identical` are a fault. */
function referralOf(
  name: ScalarNode,
  { mending: { byPastName, faults }, referrer, reference: { to, from } }: Referring,
  isInside: Sieve,
  identical: (piece: Workpiece) => string,
): Workpiece | undefined {
  const named = byPastName.get(name.text);
  if (!named) return undefined;
  const visible = visibleFrom(referrer);
  const role = from.path.at(-2) === 'roleRef' ? roleOf(referrer.root) : undefined;
  const candidates = named.filter(
    (piece) =>
      isInside(piece) && visible(piece) && wasOf(piece, to) && (!role || wasOf(piece, role)) && isNear(piece, referrer),
  );
  if (candidates.length < 2) return candidates[0];
  const alike = candidates.filter((piece) => isAffixedAlike(piece, referrer, true));
  const closest = alike.length > 1 ? alike.filter((piece) => isAffixedAlike(piece, referrer, false)) : alike;
  if (new Set(closest.map(identical)).size > 1) {
    faults.push({
      kind: 'conflict',
      message: `"${name.text}" may mean any of ${closest.length} resources`,
      at: spanOf(name),
    });
    return undefined;
  }
  return closest[0];
}

const byName = ({ identity }: Workpiece): string => identity.name;
const byFullName = ({ identity }: Workpiece): string => `${identity.namespace}/${identity.name}`;

function wasOf({ past, identity }: Workpiece, kind: Reference['to']): boolean {
  return past.some((before) => covers(kind, { ...identity, kind: before.kind }));
}

function roleOf(root: MapNode): Reference['to'] | undefined {
  const group = textAt(root, 'roleRef', 'apiGroup')?.value;
  const kind = textAt(root, 'roleRef', 'kind')?.value;
  return group === undefined || kind === undefined ? undefined : { group, kind };
}

/** Follows api/resmap/reswrangler.go v0.20.1: SubsetThatCouldBeReferencedByResource. */
function visibleFrom({ root, identity }: Workpiece): Sieve {
  if (identity.scope === NO_NAMESPACE) return () => true;
  const bound = identity.kind === 'RoleBinding' ? boundNamespaces(root) : undefined;
  return (piece) =>
    piece.identity.scope === NO_NAMESPACE ||
    piece.identity.scope === identity.scope ||
    (bound?.has(piece.identity.namespace) ?? false);
}

function boundNamespaces(root: MapNode): ReadonlySet<string> {
  const accounts = itemsAt(root, 'subjects').filter((subject) => textAt(subject, 'kind')?.value === 'ServiceAccount');
  return new Set(accounts.flatMap((subject) => textAt(subject, 'namespace')?.value ?? []));
}

function isNear({ identity }: Workpiece, referrer: Workpiece): boolean {
  return (
    referrer.identity.scope === NO_NAMESPACE ||
    identity.scope === NO_NAMESPACE ||
    identity.kind === 'ServiceAccount' ||
    identity.scope === referrer.identity.scope
  );
}

function isAffixedAlike(piece: Workpiece, referrer: Workpiece, lenient: boolean): boolean {
  return endsAlike(piece.prefixes, referrer.prefixes, lenient) && endsAlike(piece.suffixes, referrer.suffixes, lenient);
}

/** Follows api/internal/utils/stringslice.go v0.20.1: SameEndingSubSlice. */
function endsAlike(one: readonly string[], other: readonly string[], lenient: boolean): boolean {
  const [short, long] = one.length > other.length ? [other, one] : [one, other];
  if (short.length === 0) return lenient || long.length === 0;
  return short.every((affix, i) => long[long.length - short.length + i] === affix);
}
