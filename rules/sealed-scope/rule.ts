import { implicatedSecrets } from '../../src/findings/implicated.ts';
import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import type { PullSecret } from '../../src/resources/pull-secret.ts';
import { fullName, namespaceText } from '../../src/resources/resource.ts';
import { type BrokenSeal, brokenSeal } from '../../src/resources/seal.ts';
import type { Finding } from '../../src/results/diagnostic.ts';

export default {
  id: 'sealed-scope',
  level: 'error',
  summary: 'A SealedSecret under another name or in another namespace than it was sealed for.',

  *check(world) {
    for (const effect of effectsOf(world, 'sealed-scope')) {
      const { secret, broken, identity } = effect.cause;
      yield { ...told(secret, broken, tollOf(effect)), identity, breaks: breaksOf(effect) };
    }
    const implicated = implicatedSecrets(world.effects);
    for (const { name, secrets } of world.clusters) {
      for (const secret of [...secrets.values()].flat()) {
        const broken = implicated.has(secret) ? undefined : brokenSeal(secret);
        if (!broken) continue;
        const identity = [name, namespaceText(secret), secret.name.value];
        yield { ...told(secret, broken, 'nothing is pulled with it yet'), identity };
      }
    }
  },
} satisfies Rule;

function told(secret: PullSecret, { part, sealed, actual }: BrokenSeal, toll: string): Omit<Finding, 'identity'> {
  const flag = part === 'namespace' ? `--namespace ${actual.value}` : `--name ${actual.value}`;
  return {
    at: actual.at,
    message: `SealedSecret "${fullName(secret)}" was sealed for ${part} "${sealed.value}", so it can't be unsealed: ${toll}`,
    because: [{ at: sealed.at, message: 'it was sealed for this one' }],
    help: `seal it again with ${flag}, or with a wider --scope`,
  };
}
