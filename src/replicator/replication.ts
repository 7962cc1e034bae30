import { selectsNamespace } from '../kubernetes/namespace-selector.ts';
import { type ParsedSelector, parseSelector } from '../kubernetes/selector.ts';
import { matches, type Pattern, parsePatterns, parseUnanchored } from '../pattern/pattern.ts';
import { copiesOntoItself, excludes, parseBool, type ReplicatorFlags } from './replicator-flags.ts';

const PREFIX = 'replicator.v1.mittwald.de/';

/** What the replicator reads or writes; others under its prefix, and labels of these names, do nothing. */
export const REPLICATE_TO = `${PREFIX}replicate-to`;
export const REPLICATE_TO_MATCHING = `${PREFIX}replicate-to-matching`;
export const REPLICATE_FROM = `${PREFIX}replicate-from`;
export const REPLICATION_ALLOWED = `${PREFIX}replication-allowed`;
export const REPLICATION_ALLOWED_NAMESPACES = `${PREFIX}replication-allowed-namespaces`;
const STRIP_LABELS = `${PREFIX}strip-labels`;
const KEEP_OWNER_REFERENCES = `${PREFIX}keep-owner-references`;
export const REPLICATED_AT = `${PREFIX}replicated-at`;
export const REPLICATED_FROM_VERSION = `${PREFIX}replicated-from-version`;
export const REPLICATED_KEYS = `${PREFIX}replicated-keys`;

/** Every annotation of the replicator. */
export const ANNOTATIONS: ReadonlySet<string> = new Set([
  REPLICATE_TO,
  REPLICATE_TO_MATCHING,
  REPLICATE_FROM,
  REPLICATION_ALLOWED,
  REPLICATION_ALLOWED_NAMESPACES,
  STRIP_LABELS,
  KEEP_OWNER_REFERENCES,
  REPLICATED_AT,
  REPLICATED_FROM_VERSION,
  REPLICATED_KEYS,
]);

/** A namespace as the replicator sees it. */
export interface Namespace {
  readonly name: string;
  /** As the API server holds them, `kubernetes.io/metadata.name` included; undefined where they are not known. */
  readonly labels: ReadonlyMap<string, string> | undefined;
}

/** A Secret as `namespace/name` names it, or what the replicator says against the text. */
export type Location =
  | { readonly ok: true; readonly namespace: string; readonly name: string }
  | { readonly ok: false; readonly error: string };

/** What the annotations of one Secret ask of the replicator. */
export interface Intent {
  /** It is filled from that Secret; `to` and `matching` are then not looked at. */
  readonly from: Location | undefined;
  readonly to: readonly Pattern[] | undefined;
  readonly matching: ParsedSelector | undefined;
  /** Whether others may be filled from it, and in which namespaces; without the list, in none. */
  readonly allowed: boolean;
  readonly allowedNamespaces: readonly Pattern[] | undefined;
  readonly stripLabels: boolean;
  readonly keepOwnerReferences: boolean;
}

const NONE: Intent = {
  from: undefined,
  to: undefined,
  matching: undefined,
  allowed: false,
  allowedNamespaces: undefined,
  stripLabels: false,
  keepOwnerReferences: false,
};

/**
 * Reads the annotations of a Secret.
 * Follows kubernetes-replicator 2.11.1 and 2.12.4, replicate/common/{consts,generic-replicator}.go: strip-labels counts
 * with any value, even "false"; keep-owner-references only as exactly "true"; replicate-from splits at its first slash.
 */
export function replicationOf(annotations: ReadonlyMap<string, string>): Intent {
  if (annotations.size === 0) return NONE;
  const parsed = <T>(key: string, parse: (value: string) => T) => {
    const value = annotations.get(key);
    return value === undefined ? undefined : parse(value);
  };
  return {
    from: parsed(REPLICATE_FROM, locationOf),
    to: parsed(REPLICATE_TO, parsePatterns),
    matching: parsed(REPLICATE_TO_MATCHING, parseSelector),
    allowed: parsed(REPLICATION_ALLOWED, parseBool) ?? false,
    allowedNamespaces: parsed(REPLICATION_ALLOWED_NAMESPACES, parsePatterns),
    stripLabels: annotations.has(STRIP_LABELS),
    keepOwnerReferences: annotations.get(KEEP_OWNER_REFERENCES) === 'true',
  };
}

function locationOf(value: string): Location {
  const slash = value.indexOf('/');
  return slash < 0
    ? { ok: false, error: 'a source is written <namespace>/<name>' }
    : { ok: true, namespace: value.slice(0, slash), name: value.slice(slash + 1) };
}

/**
 * Why a Secret is or is not copied into a namespace:
 * `off` secrets are not replicated at all · `pulls` replicate-from wins · `silent` it has neither annotation ·
 * `own` its own namespace, which is not asked about · `excluded` by a flag · `labels-unknown` the selector cannot be decided ·
 * `bad-selector` it cannot be read, and no pattern matches · `unmatched` neither lets the namespace in.
 */
export type Receipt =
  | 'copied'
  | 'off'
  | 'pulls'
  | 'silent'
  | 'own'
  | 'excluded'
  | 'labels-unknown'
  | 'bad-selector'
  | 'unmatched';

/** Whether replicate-to or replicate-to-matching of a Secret in `sourceNamespace` reaches the target namespace. */
export function receives(intent: Intent, sourceNamespace: string, target: Namespace, flags: ReplicatorFlags): Receipt {
  const { from, to, matching } = intent;
  if (!flags.replicateSecrets) return 'off';
  if (from !== undefined) return 'pulls';
  if (to === undefined && matching === undefined) return 'silent';
  const own = target.name === sourceNamespace;
  const named = to !== undefined && !own && matches(to, target.name);
  const reach = named ? 'copied' : matchingReceipt(matching, target);
  if (own && !(reach === 'copied' && copiesOntoItself(flags))) return 'own';
  return reach === 'copied' && excludes(flags, target.name) ? 'excluded' : reach;
}

function matchingReceipt(matching: ParsedSelector | undefined, namespace: Namespace): Receipt {
  if (matching === undefined) return 'unmatched';
  if (!matching.ok) return 'bad-selector';
  const answer = selectsNamespace(matching, namespace);
  if (answer === 'unknown') return 'labels-unknown';
  return answer === 'yes' ? 'copied' : 'unmatched';
}

/** Why replicate-from may or may not read a source; `allowedNamespaces` errors count as patterns that never match. */
export type Permission = 'permitted' | 'not-allowed' | 'no-namespaces' | 'namespace-not-allowed';

/** Follows kubernetes-replicator 2.12.4, replicate/common/generic-replicator.go: IsReplicationPermitted. */
export function permits(source: Intent, targetNamespace: string, flags: ReplicatorFlags): Permission {
  if (flags.allowAll) return 'permitted';
  if (!source.allowed) return 'not-allowed';
  if (source.allowedNamespaces === undefined) return 'no-namespaces';
  return matches(source.allowedNamespaces, targetNamespace) ? 'permitted' : 'namespace-not-allowed';
}

/**
 * The namespaces from which copies vanish when the source is deleted: patterns trimmed but not anchored, so more than
 * were copied to. Follows kubernetes-replicator 2.12.4, replicate/common/generic-replicator.go: DeleteResources.
 */
export function deletionPatterns(replicateTo: string): readonly Pattern[] {
  return parseUnanchored(replicateTo, { trim: true });
}
