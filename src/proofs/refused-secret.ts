import { missingKey, type PullSecret, secretIdentity } from '../resources/pull-secret.ts';
import { brokenSeal } from '../resources/seal.ts';
import { compareSpans } from '../text/source.ts';
import type { Cause } from './cause.ts';
import { undecryptedCause } from './deployment-cause.ts';
import type { Lack } from './lack.ts';
import { copyingLabel } from './reach.ts';

/**
 * The cause that a Secret which the API server refuses gives: its content's own rule where that explains it. `from` is
 * what goes without it.
 */
export function refusedCause(secret: PullSecret, from?: Pick<Lack, 'namespace' | 'plane'>): Cause {
  const { refusal, content, undecryptedBy } = secret;
  if (undecryptedBy) return undecryptedCause(secret, undecryptedBy);
  const identity = secretIdentity(secret);
  const label = refusal && copyingLabel(secret);
  // A pattern is no value that a label may have.
  if (from && label && compareSpans(refusal.at, label.value.at) === 0) {
    const { namespace, plane } = from;
    const base = { secret, namespace, plane, identity, level: 'error' } as const;
    return { ...base, rule: 'misplaced-annotation', at: label.key.at, key: label.key, where: 'label' };
  }
  const broken = brokenSeal(secret);
  if (broken) return { rule: 'sealed-scope', at: broken.actual.at, identity, secret, broken };
  const isForContent = !refusal || /^(?:data|stringData)\b/.test(refusal.field);
  if (isForContent && content.state === 'missing-key' && secret.producer !== 'Secret')
    return { rule: 'unproduced-key', at: content.at, identity, secret, key: content.key };
  if (isForContent && content.state === 'malformed') {
    return { rule: 'malformed-pull-secret', at: content.at, identity, secret, error: content.error };
  }
  if (isForContent && content.state === 'missing-key') {
    return { rule: 'malformed-pull-secret', at: content.at, identity, secret, error: missingKey(content) };
  }
  const told = refusal ?? { field: '', message: '', at: secret.name.at };
  return { rule: 'invalid-resource', identity: [...identity, told.field], resource: secret, ...told };
}

/** Whether it would be the secret that a pod lacks, did the API server take it; what OpenChoreo makes is for one pod. */
export function isRefusedFor(
  { refusal, madeFor, namespace }: PullSecret,
  lack: Pick<Lack, 'pod' | 'namespace'>,
): boolean {
  if (!refusal || !namespace.known || namespace.value !== lack.namespace) return false;
  return !madeFor || madeFor.component === lack.pod?.rendering?.component;
}

/** The mistake of a type that the kubelet ignores. */
export function mistyped(secret: PullSecret, type: string): Cause {
  if (secret.untyped) {
    const identity = [...secretIdentity(secret), secret.untyped.field];
    return { rule: 'invalid-resource', identity, resource: secret, ...secret.untyped };
  }
  const at = secret.type.at;
  const written = at.start !== secret.name.at.start || at.path !== secret.name.at.path;
  const identity = secretIdentity(secret);
  return { rule: 'mistyped-pull-secret', at, identity, secret, type, written };
}
