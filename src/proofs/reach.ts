import { type Answer, selectsNamespace } from '../kubernetes/namespace-selector.ts';
import { parseSelector } from '../kubernetes/selector.ts';
import type { Taint } from '../landing/landing.ts';
import type { Pattern } from '../pattern/pattern.ts';
import { REFLECTION_AUTO_ENABLED } from '../replicator/reflector.ts';
import {
  ANNOTATIONS,
  REPLICATE_FROM,
  REPLICATE_TO,
  REPLICATE_TO_MATCHING,
  replicationOf,
} from '../replicator/replication.ts';
import { excludes } from '../replicator/replicator-flags.ts';
import type { DataPlane } from '../resources/data-plane.ts';
import type { PullSecret } from '../resources/pull-secret.ts';
import { namespaceText } from '../resources/resource.ts';
import type { Level } from '../results/diagnostic.ts';
import { editDistance } from '../text/near-miss.ts';
import type { Located, Span } from '../text/source.ts';
import { type Cluster, flagsOf } from '../world/world.ts';
import type { TextEntry } from '../yaml/node.ts';
import { type Carrier, carriersOf, isReplicating } from './carried.ts';
import type { Cause, Explanation } from './cause.ts';
import { faultCause } from './deployment-cause.ts';

/** A secret that a namespace goes without. */
export interface Miss {
  readonly secret: PullSecret;
  readonly namespace: string;
  readonly plane: DataPlane | undefined;
  readonly level: Level;
}

/** Explains why the replicator does not bring a secret into a namespace. */
export function whyNotCopied(cluster: Cluster, miss: Miss): Explanation {
  const { secret } = miss;
  if (!secret.annotations.known) {
    const { known: _, ...gap } = secret.annotations;
    return { kind: 'unknown', settle: `show the annotations of secret "${secret.name.value}"`, ...gap };
  }
  const carrier = isReplicating(secret) ? undefined : carriersOf(cluster, secret)[0];
  if (carrier) return whyNotCarried(cluster, carrier, miss);
  const annotations = secret.annotations.value;
  const base = { ...miss, identity: [cluster.name, namespaceText(secret), secret.name.value] };
  const bare = isReplicating(secret) ? undefined : unannotated(base, secret, annotations);
  const maker = bare?.rule === 'unreplicated-pull-secret' ? cluster.mayMake(secret.name.value) : undefined;
  if (maker) return openly(secret.name.value, maker);
  const idle = standstill(cluster, miss);
  if (idle) return caused(idle);
  const to = annotations.get(REPLICATE_TO);
  const matching = annotations.get(REPLICATE_TO_MATCHING);
  const from = annotations.get(REPLICATE_FROM);
  if (from && (to ?? matching)) {
    const at = (to ?? matching)?.key.at ?? from.key.at;
    return caused({ ...base, rule: 'conflicting-replication', at, from: from.value, to: at });
  }
  if (bare) return caused(bare);
  const flags = flagsOf(cluster);
  if (!flags.replicateSecrets) return caused(flagged(cluster, miss, 'replicate-secrets'));
  if (excludes(flags, miss.namespace)) return caused(flagged(cluster, miss, 'exclude-namespaces'));
  const answer = selectionOf(cluster, matching, miss.namespace);
  if (answer === 'no') return to ? unmatched(base, to) : unselected(base, matching);
  const at = matching?.value.at ?? secret.name.at;
  const isThere = cluster.namespaces.has(miss.namespace);
  return {
    kind: 'unknown',
    reason: `the labels of namespace "${miss.namespace}" are not in the files, and ${REPLICATE_TO_MATCHING} selects by label`,
    settle: isThere
      ? `declare namespace "${miss.namespace}" with its labels`
      : `annotate it with ${REPLICATE_TO}: "dp-.*", which asks for no labels`,
    at,
  };
}

/** Explains why what carries a secret leaves a namespace out. */
function whyNotCarried(
  cluster: Cluster,
  { by, key, value, inWords, reaches, barring }: Carrier,
  miss: Miss,
): Explanation {
  const { namespace, secret } = miss;
  const member = cluster.namespaces.get(namespace) ?? { name: namespace, labels: undefined };
  if (reaches(member) === 'unknown') {
    const reason = `${by} may or may not bring secret "${secret.name.value}" to namespace "${namespace}"`;
    const settle = `declare namespace "${namespace}" with its labels, or let ${by} serve every namespace by name`;
    return { kind: 'unknown', reason, settle, at: value.at };
  }
  const identity = [cluster.name, namespaceText(secret), secret.name.value];
  const bar = barring?.(member) ?? { key: { value: key }, value };
  return caused({
    ...miss,
    identity,
    rule: 'unmatched-namespace',
    at: bar.value.at,
    key: bar.key.value,
    value: bar.value,
    ...(bar.value === value && inWords ? { inWords } : {}),
    patterns: [],
  });
}

/** Something that the files don't show may bring a secret. */
export function openly(name: string, { reason, at, fault }: Taint): Extract<Explanation, { kind: 'unknown' }> {
  return {
    kind: 'unknown',
    ...(fault && { cause: faultCause(fault) }),
    reason: `secret "${name}" may come from what the files don't show: ${reason}`,
    settle: `declare it under assume.secrets, or render what may produce it`,
    at,
  };
}

interface Base extends Miss {
  readonly identity: readonly string[];
}

function caused(cause: Cause): Explanation {
  return { kind: 'cause', cause };
}

/** No annotation that the replicator reads: misspelled, set elsewhere, or not there at all. */
function unannotated(base: Base, secret: PullSecret, annotations: ReadonlyMap<string, TextEntry>): Cause {
  const label = copyingLabel(secret);
  if (label) return { ...base, rule: 'misplaced-annotation', at: label.key.at, key: label.key, where: 'label' };
  const [outer] = COPYING.flatMap((key) => secret.wrapperAnnotations.get(key) ?? []);
  if (outer) return { ...base, rule: 'misplaced-annotation', at: outer.key.at, key: outer.key, where: secret.producer };
  for (const { key } of annotations.values()) {
    const meant = meantKey(key.value);
    if (meant) return { ...base, rule: 'misspelled-annotation', at: key.at, key, meant };
  }
  if (secret.misspelled) {
    const identity = [...base.identity, secret.misspelled.field];
    return { rule: 'invalid-resource', identity, resource: secret, ...secret.misspelled };
  }
  return { ...base, rule: 'unreplicated-pull-secret', at: secret.name.at };
}

/** A label that was to be the annotation by which copies are asked for. */
export function copyingLabel({ labels }: PullSecret): TextEntry | undefined {
  return labels.get(REPLICATE_TO) ?? labels.get(REPLICATE_TO_MATCHING);
}

/** Annotations by which copies are asked for. */
const COPYING = [REPLICATE_TO, REPLICATE_TO_MATCHING, REFLECTION_AUTO_ENABLED];

/** The annotation of the replicator that a key was probably meant to be. */
function meantKey(key: string): string | undefined {
  if (ANNOTATIONS.has(key)) return undefined;
  return [REPLICATE_TO, REPLICATE_TO_MATCHING].find(
    (meant) => editDistance(key, meant, 3) <= 3 || bare(key) === bare(meant),
  );
}

/** The last part of a key, without separators, `replication` and `replicated` told as `replicate`. */
function bare(key: string): string {
  return key
    .slice(key.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/replicat(?:ion|ed|or|es)/, 'replicate');
}

/** Why nothing at all is copied in a cluster; undefined where the replicator runs. */
export function standstill(cluster: Cluster, miss: Miss): Cause | undefined {
  const { replicator, planes, name } = cluster;
  if (replicator.runs) return undefined;
  const { release } = replicator;
  if (replicator.assumed !== false && release && !release.flags.ok) {
    const { error, flag } = release.flags;
    return flagged(cluster, miss, flag, error);
  }
  const at = (miss.plane ?? planes[0])?.name.at ?? miss.secret.name.at;
  return { rule: 'missing-replicator', at, identity: [], cluster: name };
}

/** The flag of the release that keeps secrets from being copied: one cause, however many secrets it keeps. */
function flagged({ name, replicator: { release } }: Cluster, miss: Miss, flag: string, error?: string): Cause {
  const written = release?.args.find(({ value }) => flag !== '' && value.includes(flag)) ?? release?.args[0];
  const shown = written ?? { value: flag, at: release?.at ?? miss.secret.name.at };
  return { ...miss, rule: 'excluded-namespace', at: shown.at, identity: [name, flag], flag: shown, error };
}

function unmatched(base: Base, to: TextEntry): Explanation {
  const patterns = replicationOf(new Map([[REPLICATE_TO, to.value.value]])).to ?? [];
  const undecided = patterns.find((pattern) => pattern.unknown !== undefined);
  if (undecided) {
    const reason = `namespace pattern "${undecided.raw}" can't be decided: ${undecided.unknown}`;
    return { kind: 'unknown', reason, settle: 'write a simpler pattern', at: to.value.at };
  }
  const mistaken = mistakenPattern(to.value, patterns);
  if (mistaken) return caused({ ...base, rule: 'invalid-namespace-pattern', value: to.value, ...mistaken });
  return caused({
    ...base,
    rule: 'unmatched-namespace',
    at: to.value.at,
    key: REPLICATE_TO,
    value: to.value,
    patterns,
  });
}

/** Whether a selector takes a namespace; one that can't be read, or that is not there, takes none. */
function selectionOf({ namespaces }: Cluster, matching: TextEntry | undefined, name: string): Answer {
  const selector = matching && parseSelector(matching.value.value);
  if (!selector?.ok) return 'no';
  return selectsNamespace(selector, namespaces.get(name) ?? { name, labels: undefined });
}

function unselected(base: Base, matching: TextEntry | undefined): Explanation {
  const value = matching?.value ?? base.secret.name;
  return caused({
    ...base,
    rule: 'unmatched-namespace',
    at: value.at,
    key: REPLICATE_TO_MATCHING,
    value,
    patterns: [],
  });
}

/** The first pattern of a list that is wrong in itself, so that it lets no namespace in. */
export function mistakenPattern(
  value: Located<string>,
  patterns: readonly Pattern[],
): { readonly pattern: Pattern; readonly error: string; readonly at: Span } | undefined {
  for (const pattern of patterns) {
    const error = patternMistake(pattern);
    if (error !== undefined) return { pattern, error, at: withinValue(value, pattern.start, pattern.end) };
  }
  return undefined;
}

/** What is wrong with a pattern in itself, whatever it should match. */
function patternMistake({ raw, error }: Pattern): string | undefined {
  if (/[{(][^{}()]*$/.test(raw) && /\{\d+$/.test(raw))
    return 'a comma ends the pattern, so this repetition is torn in two';
  if (/^\d*\}/.test(raw)) return 'a comma ends the pattern, so this repetition is torn in two';
  if (error !== undefined) return error;
  const quote = /["'\u2018\u2019\u201c\u201d\u00ab\u00bb]/u.exec(raw);
  return quote ? `the quote ${quote[0]} is part of the pattern` : undefined;
}

/** The span of a part of a scalar's value, or the whole where escapes keep the two from lining up. */
export function withinValue({ value, at }: Located<string>, start: number, end: number): Span {
  const aligned = at.end - at.start === value.length;
  return aligned ? { path: at.path, start: at.start + start, end: at.start + end } : at;
}
