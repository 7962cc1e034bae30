import { typing, writing } from '../../src/findings/mending.ts';
import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { DOCKER_CONFIG_JSON, secretTitle } from '../../src/resources/pull-secret.ts';

/** What has no type of its own: that of the Secret is in its template. */
const TEMPLATED = /^(?:Cluster)?ExternalSecret$|^SealedSecret$/;

export default {
  id: 'mistyped-pull-secret',
  level: 'error',
  summary: 'A pull secret of a type that the kubelet ignores.',

  *check(world) {
    for (const effect of effectsOf(world, 'mistyped-pull-secret')) {
      const { at, identity, secret, type, written } = effect.cause;
      yield {
        at,
        identity,
        message: `${secretTitle(secret)} ${written ? 'is of' : 'names no type, so it is of'} type ${type}, which the kubelet ignores: ${tollOf(effect)}`,
        because: [],
        help: `${TEMPLATED.test(secret.producer) ? 'the type of its template' : 'its type'} must be ${DOCKER_CONFIG_JSON}`,
        ...(written
          ? writing(at, DOCKER_CONFIG_JSON, `make its type ${DOCKER_CONFIG_JSON}`)
          : typing(secret, DOCKER_CONFIG_JSON)),
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
