import type { PullSecret } from './resources/pull-secret.ts';

/**
 * Secrets with what the configuration declares of those whose files don't show all: an assumption about a secret that
 * a file makes says what is unknown of it, and nothing else.
 */
export function completeSecrets(secrets: readonly PullSecret[]): readonly PullSecret[] {
  const assumed = new Map(secrets.flatMap((secret) => (isAssumption(secret) ? [[keyOf(secret), secret] as const] : [])));
  if (assumed.size === 0) return secrets;
  const used = new Set<PullSecret>();
  const completed = secrets.map((secret) => {
    const assumption = isAssumption(secret) || secret.merges ? undefined : assumed.get(keyOf(secret));
    if (!assumption || !secret.namespace.known) return secret;
    used.add(assumption);
    return completedBy(secret, assumption);
  });
  return completed.filter((secret) => !used.has(secret));
}

function isAssumption({ producer }: PullSecret): boolean {
  return producer === 'assumption';
}

function keyOf({ namespace, name }: PullSecret): string {
  return `${namespace.known ? namespace.value : ''}/${name.value}`;
}

function completedBy(secret: PullSecret, { type, annotations, content }: PullSecret): PullSecret {
  const lacks = !secret.type.known || !secret.annotations.known || secret.content.state === 'unknown';
  if (!lacks) return secret;
  return {
    ...secret,
    type: secret.type.known ? secret.type : type,
    annotations: secret.annotations.known ? secret.annotations : annotations,
    content: secret.content.state === 'unknown' ? content : secret.content,
    isAssumed: true,
  };
}
