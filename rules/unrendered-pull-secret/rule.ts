import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { fullName } from '../../src/resources/resource.ts';

export default {
  id: 'unrendered-pull-secret',
  level: 'error',
  summary: 'A pod of a component type that names a pull secret which nothing renders into its namespace.',

  *check(world) {
    for (const effect of effectsOf(world, 'unrendered-pull-secret')) {
      const { at, identity, pod, reference, namespace, elsewhere, similar, level } = effect.cause;
      const [near] = similar;
      yield {
        at,
        identity,
        level,
        message: `nothing renders secret "${reference.value}" into namespace "${namespace}", where ${pod.kind} "${pod.name.value}" pulls with it: ${tollOf(effect)}`,
        because: [
          ...[...elsewhere, ...similar].slice(0, 3).map((secret) => ({
            at: secret.name.at,
            message: `${secret.producer} makes "${fullName(secret)}"`,
          })),
          ...world.texts.hints.filter(({ names }) => names.includes(reference.value)).slice(0, 3),
        ],
        help: near
          ? `did you mean "${near.name.value}"?`
          : pod.rendering?.lacking.includes(reference.value)
            ? 'add the SecretReference that spec.imagePullSecretRefs names to the namespace of the binding'
            : 'render an ExternalSecret of that name by the component type or the project type, or declare the secret under assume.secrets',
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
