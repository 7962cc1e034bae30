import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf } from '../../src/findings/toll.ts';
import { fullName } from '../../src/resources/resource.ts';

export default {
  id: 'invalid-resource',
  level: 'error',
  summary: 'A resource that the API server refuses.',

  *check(world) {
    const told = new Set<string>();
    for (const effect of effectsOf(world, 'invalid-resource')) {
      const { at, identity, resource, field, message } = effect.cause;
      told.add(`${at.path}:${at.start}`);
      yield {
        at,
        identity,
        message: `${resource.kind} "${fullName(resource)}" is refused: ${field} ${message}`,
        breaks: breaksOf(effect),
      };
    }
    const causes = world.effects.map(({ cause }) => cause);
    for (const { at } of [...causes, ...world.buildFaults]) told.add(`${at.path}:${at.start}`);
    const astray = effectsOf(world, 'misplaced-annotation').map(({ cause }) => cause);
    const misplaced = new Set(
      astray.filter(({ where }) => where === 'Secret').map(({ secret }) => `${secret.cluster} ${fullName(secret)}`),
    );
    for (const { resource, errors, strict } of world.admissions) {
      for (const { field, message, at } of [...errors, ...strict]) {
        if (told.has(`${at.path}:${at.start}`)) continue;
        if (field === 'annotations' && misplaced.has(`${resource.cluster} ${fullName(resource)}`)) continue;
        yield {
          at,
          identity: [resource.cluster, resource.kind, fullName(resource), field],
          message: `${resource.kind} "${fullName(resource)}" is refused: ${field} ${message}`,
        };
      }
    }
  },
} satisfies Rule;
