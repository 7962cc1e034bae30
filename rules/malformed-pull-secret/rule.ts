import type { AuthEntry } from '../../src/credentials/dockerconfig.ts';
import { implicatedSecrets } from '../../src/findings/implicated.ts';
import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { refusedCause } from '../../src/proofs/refused-secret.ts';
import { isFilled } from '../../src/proofs/unfilled.ts';
import { isPullSecret, missingKey, type PullSecret } from '../../src/resources/pull-secret.ts';
import { fullName, namespaceText } from '../../src/resources/resource.ts';

const WRITE = 'write it with: kubectl create secret docker-registry NAME --dry-run=client -o yaml';
const FILL = 'write {} there, e30= in base64: the API server refuses it empty, and then nothing fills it';
const YIELD = 'let it come to {"auths":{"REGISTRY":{…}}}, with a username and a password between the inner braces';

const withoutLine = 'leave the line end out: printf %s USER:PASSWORD | base64 -w0 makes none';

export default {
  id: 'malformed-pull-secret',
  level: 'error',
  summary: 'A pull secret whose content the kubelet cannot use, or not as it is meant.',

  *check(world) {
    for (const effect of effectsOf(world, 'malformed-pull-secret')) {
      const { at, identity, secret, error } = effect.cause;
      yield {
        at,
        identity,
        message: `secret "${fullName(secret)}" can't be used: ${error}: ${tollOf(effect)}`,
        help: helpOn(secret),
        breaks: breaksOf(effect),
      };
    }
    const broken = implicatedSecrets(world.effects);
    for (const { secrets, mayMake } of world.clusters) {
      for (const secret of [...secrets.values()].flat()) {
        if (broken.has(secret) || (!secret.refusal && mayMake(secret.name.value))) continue;
        const fault = faultOf(secret);
        const line = fault === undefined ? lineEndIn(secret) : undefined;
        if (fault === undefined && line === undefined) continue;
        const { cluster, name, content } = secret;
        yield {
          at: content.at,
          identity: [cluster, namespaceText(secret), name.value],
          message: `secret "${fullName(secret)}" ${fault ?? line}`,
          ...(fault === undefined ? { level: 'warning' as const, help: withoutLine } : { help: helpOn(secret) }),
        };
      }
    }
  },
} satisfies Rule;

/** What kubectl writes is a Secret, and no template of one. */
function helpOn(secret: PullSecret): string {
  if (isFilled(secret)) return FILL;
  return secret.producer === 'Secret' ? WRITE : YIELD;
}

/** What is wrong with a pull secret even where it breaks no pull; one that is left as it is may hold anything. */
function faultOf(secret: PullSecret): string | undefined {
  const { content, annotations, producer, failing, refusal } = secret;
  if (failing && !failing.fault) return undefined;
  // What the API server refuses for something else is not decoded.
  if (refusal && refusedCause(secret).rule !== 'malformed-pull-secret') return undefined;
  if (!isPullSecret(secret) || !annotations.known || (isFilled(secret) && !refusal)) return undefined;
  if (content.state === 'malformed') return `can't be used: ${content.error}`;
  if (content.state === 'missing-key' && producer !== 'Secret') return undefined;
  if (content.state === 'missing-key') return `can't be used: ${missingKey(content)}`;
  if (content.state !== 'read') return undefined;
  if (content.entries.length === 0) return "can't be used: its auths are empty";
  return entryFault(content.entries);
}

/** As `echo` makes it. No verdict comes of it: whether a registry takes a password is not known. */
function lineEndIn({ content }: PullSecret): string | undefined {
  const entry = content.state === 'read' ? content.entries.find(({ endsLine }) => endsLine) : undefined;
  return entry && `has a password for ${entry.key} that ends with a line end, which is sent with it`;
}

function entryFault(entries: readonly AuthEntry[]): string | undefined {
  const odd = entries.find(({ disagrees }) => disagrees);
  if (odd) {
    return `says two things for ${odd.key}: the kubelet takes user name and password from "auth", which ${odd.endsLine ? 'ends with a line end' : 'has others beside it'}`;
  }
  const empty = entries.find(({ credential }) => credential === 'empty');
  return empty && `has no credential for ${empty.key}`;
}
