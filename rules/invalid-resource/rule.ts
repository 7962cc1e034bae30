import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { unknownByMistake } from '../../src/findings/told-mistake.ts';
import { breaksOf } from '../../src/findings/toll.ts';
import type { Refusal } from '../../src/resources/pull-secret.ts';
import { fullName } from '../../src/resources/resource.ts';
import { placeOf } from '../../src/text/source.ts';
import type { Mistake } from '../../src/yaml/field.ts';

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
        ...adviceOn(effect.cause),
        breaks: breaksOf(effect),
      };
    }
    const causes = world.effects.map(({ cause }) => cause);
    for (const { at } of [...causes, ...world.buildFaults]) told.add(placeOf(at));
    const astray = effectsOf(world, 'misplaced-annotation').map(({ cause }) => cause);
    const misplaced = new Set(
      astray.filter(({ where }) => where === 'Secret').map(({ secret }) => `${secret.cluster} ${fullName(secret)}`),
    );
    const unknown = unknownByMistake(world);
    for (const { resource, errors, strict } of world.admissions) {
      for (const refusal of withoutSiblings([...errors, ...strict])) {
        const { field, message, at } = refusal;
        if (told.has(placeOf(at))) continue;
        if (field === 'annotations' && misplaced.has(`${resource.cluster} ${fullName(resource)}`)) continue;
        yield {
          at,
          identity: [resource.cluster, resource.kind, fullName(resource), field],
          message: `${resource.kind} "${fullName(resource)}" is refused: ${field} ${message}`,
          ...adviceOn(refusal),
          breaks: unknown(at).flatMap(breaksOf),
        };
      }
    }
  },
} satisfies Rule;

/** Where `spec:` is missing or indented too far, all that it holds is astray in the metadata: the first tells it. */
function withoutSiblings(refusals: readonly Refusal[]): readonly Refusal[] {
  const astray = refusals.filter(({ field, mistake }) => mistake === 'stray' && /^metadata\.[^.]+$/.test(field));
  const others = new Set(astray.slice(1));
  return refusals.filter((refusal) => !others.has(refusal));
}

/** What to do about a mistake, where the API server does not say it. */
const HELP: Readonly<Partial<Record<Mistake, string>>> = {
  demanded: 'add it, or give the secret the type of what it holds',
  stray: 'take it out, or indent it below the field that has it',
  'repeated-key': 'leave one of them',
  'repeated-name': 'give one of them another name',
  'late-only': 'take them out: kubectl debug adds them',
};

/** The same, of single fields. */
const HELP_ON: readonly (readonly [Mistake, RegExp, string])[] = [
  ['missing', /^spec\.registry\.prefix$/, 'write where its images lie, such as docker.io/acme'],
  ['mistyped', /^spec\.registry\.secretRef$/, 'write the name of the secret alone'],
  ['mistyped', /imagePullSecrets(?:\[\d+\])?$/, 'write it as [{name: NAME}]'],
];

function adviceOn({ field, mistake, meant }: Omit<Refusal, 'at'>): { readonly help?: string } {
  if (mistake === undefined) return {};
  if (mistake === 'other-group' && meant !== undefined) return { help: `write apiVersion: ${meant}` };
  const [, , help = HELP[mistake]] = HELP_ON.find(([of, fields]) => of === mistake && fields.test(field)) ?? [];
  return help === undefined ? {} : { help };
}
