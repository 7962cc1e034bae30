import { replicating } from '../../src/findings/mending.ts';
import { pullingPlane } from '../../src/findings/pulling.ts';
import { effectsOf, type ProvedWorld, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { isFilled } from '../../src/proofs/unfilled.ts';
import { REPLICATE_FROM, REPLICATE_TO } from '../../src/replicator/replication.ts';
import type { PullSecret } from '../../src/resources/pull-secret.ts';
import { fullName } from '../../src/resources/resource.ts';
import type { Finding } from '../../src/results/diagnostic.ts';
import { reflectionOfSecret } from '../../src/world/clones.ts';
import { clusterNamed } from '../../src/world/world.ts';

export default {
  id: 'unreplicated-pull-secret',
  level: 'error',
  summary: 'A pull secret that is never copied into the namespaces that pull with it.',

  *check(world) {
    for (const effect of effectsOf(world, 'unreplicated-pull-secret')) {
      const { at, identity, secret, plane, level, unfilled } = effect.cause;
      if (unfilled) {
        const { secret: copy, why, mend } = unfilled;
        const message = `secret "${fullName(copy)}" is not filled: ${why}: ${tollOf(effect)}`;
        const because = [{ at: copy.name.at, message: 'this asks to be filled' }];
        yield { at, identity, level, message, because, help: mend, breaks: breaksOf(effect) };
        continue;
      }
      const mended = mending(secret);
      yield {
        at,
        identity,
        level,
        message: `secret "${fullName(secret)}" stays in its namespace: ${tollOf(effect)}`,
        because: pullingPlane(plane),
        help: mended ?? `annotate it with ${REPLICATE_TO}: "dp-.*"`,
        ...(plane && mended === undefined ? fixOf(world, secret) : {}),
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;

/** What mends a secret that already asks for something else; undefined where an annotation is all that it lacks. */
function mending(secret: PullSecret): string | undefined {
  if (reflectionOfSecret(secret))
    return 'annotate it with reflection-allowed: "true" and reflection-auto-enabled: "true": the reflector copies nothing by itself without both';
  if (isFilled(secret))
    return `let it hold the credential itself, with ${REPLICATE_TO}: "dp-.*" in place of ${REPLICATE_FROM}: the replicator does not copy on what it fills`;
  return undefined;
}

/** The annotation; where the cluster has another Secret of that name, a copy may overwrite it: that is no safe mend. */
function fixOf(world: ProvedWorld, secret: PullSecret): Pick<Finding, 'fix'> {
  const cluster = clusterNamed(world, secret.cluster);
  const isAlone = (cluster?.secrets.get(secret.name.value) ?? []).length < 2;
  const { fix } = replicating(secret);
  return fix ? { fix: { ...fix, safe: isAlone } } : {};
}
