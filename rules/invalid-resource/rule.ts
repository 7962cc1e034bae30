import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf } from '../../src/findings/toll.ts';
import { fullName } from '../../src/resources/resource.ts';
import { placeOf } from '../../src/text/source.ts';

export default {
  id: 'invalid-resource',
  level: 'error',
  summary: 'A resource that the API server refuses.',

  *check(world) {
    const told = new Set<string>();
    for (const effect of effectsOf(world, 'invalid-resource')) {
      const { at, identity, resource, field, message } = effect.cause;
      told.add(placeOf(at));
      yield {
        at,
        identity,
        message: `${resource.kind} "${fullName(resource)}" is refused: ${field} ${message}`,
        ...adviceOn(field, message),
        breaks: breaksOf(effect),
      };
    }
    const causes = world.effects.map(({ cause }) => cause);
    for (const { at } of [...causes, ...world.buildFaults]) told.add(placeOf(at));
    const astray = effectsOf(world, 'misplaced-annotation').map(({ cause }) => cause);
    const misplaced = new Set(
      astray.filter(({ where }) => where === 'Secret').map(({ secret }) => `${secret.cluster} ${fullName(secret)}`),
    );
    for (const { resource, errors, strict } of world.admissions) {
      for (const { field, message, at } of [...errors, ...strict]) {
        if (told.has(placeOf(at))) continue;
        if (field === 'annotations' && misplaced.has(`${resource.cluster} ${fullName(resource)}`)) continue;
        yield {
          at,
          identity: [resource.cluster, resource.kind, fullName(resource), field],
          message: `${resource.kind} "${fullName(resource)}" is refused: ${field} ${message}`,
          ...adviceOn(field, message),
        };
      }
    }
  },
} satisfies Rule;

/** What to do, by the field and what the API server has against it, where that does not say it. */
const HELP: readonly (readonly [RegExp, string])[] = [
  [/^spec\.registry\.prefix is required$/, 'write where its images lie, such as docker.io/acme'],
  [/^spec\.registry\.secretRef must be a string$/, 'write the name of the secret alone'],
  [/imagePullSecrets(?:\[\d+\])? must be a (?:list|mapping), /, 'write it as [{name: NAME}]'],
  [/ is required by the type \S+$/, 'add it, or give the secret the type of what it holds'],
  [/ is no field of this object$/, 'take it out, or indent it below the field that has it'],
  [/ stands twice in its mapping, /, 'leave one of them'],
  [/ stands twice in this pod$/, 'give one of them another name'],
  [/^apiVersion has no kind .* which is in (\S+)$/, 'write apiVersion: RIGHT'],
  [/ can only be added to a running pod$/, 'take them out: kubectl debug adds them'],
];

function adviceOn(field: string, message: string): { readonly help?: string } {
  for (const [fault, help] of HELP) {
    const said = fault.exec(`${field} ${message}`);
    if (said) return { help: help.replace('RIGHT', said[1] ?? '') };
  }
  return {};
}
