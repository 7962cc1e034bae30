import { implicatedSecrets } from '../../src/findings/implicated.ts';
import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { isPullSecret, type PullSecret } from '../../src/resources/pull-secret.ts';
import { fullName, namespaceText } from '../../src/resources/resource.ts';
import type { Finding } from '../../src/results/diagnostic.ts';

export default {
  id: 'unproduced-key',
  level: 'error',
  summary: 'A pull secret that is made without the key which its type demands.',

  *check(world) {
    for (const effect of effectsOf(world, 'unproduced-key')) {
      const { secret, key, identity } = effect.cause;
      yield { ...told(secret, key, tollOf(effect)), identity, breaks: breaksOf(effect) };
    }
    const implicated = implicatedSecrets(world.effects);
    for (const { name, secrets } of world.clusters) {
      for (const secret of [...secrets.values()].flat()) {
        const { content, producer } = secret;
        if (implicated.has(secret) || producer === 'Secret' || content.state !== 'missing-key') continue;
        if (!isPullSecret(secret)) continue;
        const identity = [name, namespaceText(secret), secret.name.value];
        yield { ...told(secret, content.key, 'nothing is pulled with it yet'), identity };
      }
    }
  },
} satisfies Rule;

function told(
  { content, keys, producer, ...secret }: PullSecret,
  key: string,
  toll: string,
): Omit<Finding, 'identity'> {
  const made = keys && keys.length > 0 ? `, only ${keys.map((one) => `"${one}"`).join(', ')}` : '';
  return {
    at: content.at,
    message: `${producer} makes secret "${fullName(secret)}" without a key "${key}"${made}: ${toll}`,
    help: `name the key "${key}"`,
  };
}
