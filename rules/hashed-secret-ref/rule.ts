import { effectsOf, type ProvedWorld, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { grouped } from '../../src/grouping.ts';
import { type Located, placeOf, type Span } from '../../src/text/source.ts';

export default {
  id: 'hashed-secret-ref',
  level: 'error',
  summary: 'A generated secret that is named without the hash which kustomize appends to its name.',

  *check(world) {
    for (const [first, ...more] of grouped(referencesOf(world), ({ at }) => placeOf(at)).values()) {
      if (!first) continue;
      const all = [first, ...more];
      const effect = { pulls: all.flatMap(({ pulls }) => pulls), planes: all.flatMap(({ planes }) => planes) };
      const toll = effect.pulls.length + effect.planes.length > 0 ? `: ${tollOf(effect)}` : '';
      const places = new Map(all.map(({ reference }) => [placeOf(reference.at), reference]));
      yield {
        at: first.at,
        identity: first.identity,
        message: `secret "${first.reference.value}" is called "${first.name}" once it is built, which its references don't follow${toll}`,
        because: [...places.values()].slice(0, 3).map((reference) => ({
          at: reference.at,
          message: 'it is named without its hash here',
        })),
        help: 'give it options: {disableNameSuffixHash: true}',
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;

interface HashedReference extends Pick<ReturnType<typeof effectsOf>[number], 'pulls' | 'planes'> {
  readonly at: Span;
  readonly identity: readonly string[];
  readonly name: string;
  readonly reference: Located<string>;
}

/** References that break pulls, then those of kinds that kustomize does not know. */
function referencesOf(world: ProvedWorld): readonly HashedReference[] {
  const breaking = effectsOf(world, 'hashed-secret-ref').map(({ cause, pulls, planes }) => {
    const { at, identity, secret, reference } = cause;
    return { at, identity, name: secret.name.value, reference, pulls, planes };
  });
  const others = world.oversights.hashed.map(({ reference, generated, cluster }) => ({
    at: generated.at,
    identity: [cluster, reference.value],
    name: generated.value,
    reference,
    pulls: [],
    planes: [],
  }));
  return [...breaking, ...others];
}
