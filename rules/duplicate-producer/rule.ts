import type { Rule } from '../../src/findings/rule.ts';
import { dataKeyOf, type PullSecret } from '../../src/resources/pull-secret.ts';
import { fullName } from '../../src/resources/resource.ts';
import { HANDED_OVER } from '../../src/resources/seal.ts';
import { compareSpans } from '../../src/text/source.ts';

export default {
  id: 'duplicate-producer',
  level: 'error',
  summary: 'A pull secret that two resources make, each overwriting or refusing the other.',

  *check({ clusters }) {
    for (const { name, secrets } of clusters) {
      for (const group of secrets.values()) {
        if (group.length < 2) continue;
        const first = new Map<string, PullSecret>();
        for (const secret of group.filter(owns).toSorted((a, b) => compareSpans(a.name.at, b.name.at))) {
          const place = fullName(secret);
          const before = first.get(place);
          if (!before) first.set(place, secret);
          else if (fights(before, secret)) {
            yield {
              at: secret.name.at,
              identity: [name, place],
              message: `${secret.producer} and ${before.producer} both make secret "${place}": they fight over it`,
              because: [{ at: before.name.at, message: `${before.producer} makes it here` }],
              help: 'leave the secret to one of them, or let the other have a secret of its own',
            };
          }
        }
      }
    }
  },
} satisfies Rule;

function owns({ merges, namespace, producer, type, keys }: PullSecret): boolean {
  if (merges || !namespace.known || producer === 'assumption') return false;
  return type.known ? dataKeyOf(type.value) !== undefined : (keys?.includes('.dockerconfigjson') ?? false);
}

/** Two manifests of one Secret are another rule's; one that lands twice is no other. */
function fights(one: PullSecret, other: PullSecret): boolean {
  const plain = [one, other].filter(({ producer }) => producer === 'Secret');
  const isOne = one.madeFor && other.madeFor ? isOneObject(one, other) : isOneDocument(one, other);
  if (plain.length === 2 || isOne) return false;
  return !plain.some(({ annotations }) => annotations.known && HANDED_OVER.some((key) => annotations.value.has(key)));
}

/** One object that OpenChoreo makes for several components is another rule's. */
function isOneObject(one: PullSecret, other: PullSecret): boolean {
  return one.producer === other.producer && one.originalName === other.originalName;
}

function isOneDocument(one: PullSecret, other: PullSecret): boolean {
  return one.home.path === other.home.path && one.home.at.start === other.home.at.start;
}
