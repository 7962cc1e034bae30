import { type Fact, known } from '../fact.ts';
import { grouped } from '../grouping.ts';
import { dataKeyOf, type PullSecret } from '../resources/pull-secret.ts';
import type { TextEntry } from '../yaml/node.ts';

/** Secrets with what others write into them: keys and annotations, never their type. */
export function mergedSecrets(secrets: readonly PullSecret[]): readonly PullSecret[] {
  const merging = secrets.filter(({ merges, refusal }) => merges && !refusal);
  if (merging.length === 0) return secrets;
  const writers = grouped(merging, keyOf);
  return secrets.map((secret) =>
    secret.merges || !secret.namespace.known ? secret : (writers.get(keyOf(secret)) ?? []).reduce(mergedInto, secret),
  );
}

function keyOf({ namespace, name }: PullSecret): string | undefined {
  return namespace.known ? `${namespace.value}/${name.value}` : undefined;
}

function mergedInto(secret: PullSecret, { content, keys, annotations }: PullSecret): PullSecret {
  const key = (secret.type.known ? dataKeyOf(secret.type.value) : undefined) ?? '.dockerconfigjson';
  return {
    ...secret,
    content: keys && !keys.includes(key) ? secret.content : content,
    keys: keys && secret.keys && [...new Set([...secret.keys, ...keys])],
    annotations: joined(secret.annotations, annotations),
  };
}

type Annotations = Fact<ReadonlyMap<string, TextEntry>>;

function joined(before: Annotations, added: Annotations): Annotations {
  if (!before.known || !added.known) return before.known ? added : before;
  return known(new Map([...before.value, ...added.value]), before.at);
}
