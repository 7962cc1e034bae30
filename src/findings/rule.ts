import { grouped } from '../grouping.ts';
import type { Cause, CauseRule, Effect } from '../proofs/cause.ts';
import { onceFor } from '../remember.ts';
import type { Finding, Level } from '../results/diagnostic.ts';
import type { PlaneProof, Pull } from '../results/proof.ts';
import type { World } from '../world/world.ts';
import type { SyntaxFault } from '../yaml/documents.ts';

/** The world with everything that was proved of it: what a rule sees. */
export interface ProvedWorld extends World {
  readonly pulls: readonly Pull[];
  readonly planeProofs: readonly PlaneProof[];
  /** Each cause once, with all that it breaks. */
  readonly effects: readonly Effect[];
  /** Manifests that do not parse. */
  readonly faults: readonly SyntaxFault[];
  /** Mistakes in the configuration. */
  readonly configFindings: readonly Finding[];
  /** Whether manifests lie beside the folder that was asked for: they may use what nothing in it does. */
  readonly hasBeside: boolean;
  /** Ignores that ignore nothing; known once every other rule has spoken. */
  readonly needlessIgnores: readonly Finding[];
}

/** A rule is data and one pure generator: a read-only world in, findings out. */
export interface Rule {
  readonly id: string;
  /** The level unless configured otherwise; `off` speaks only where it is switched on. */
  readonly level: Level | 'off';
  /** One sentence: what the rule finds. */
  readonly summary: string;
  check(world: ProvedWorld): Iterable<Finding>;
}

/** The effects whose cause a rule explains. */
export function effectsOf<R extends CauseRule>(
  { effects }: Pick<ProvedWorld, 'effects'>,
  rule: R,
): readonly Effect<R>[] {
  return (byRule(effects).get(rule) ?? []).filter((effect): effect is Effect<R> & Effect =>
    isCausedBy(effect.cause, rule),
  );
}

const byRule = onceFor((effects: readonly Effect[]) => grouped(effects, ({ cause }) => cause.rule));

function isCausedBy<R extends CauseRule>(cause: Cause, rule: R): boolean {
  return cause.rule === rule;
}
