import type { Finding, Level } from './diagnostic.ts';
import type { World } from './world.ts';

/** A rule is data and one pure generator: a read-only world in, findings out. */
export interface Rule {
  readonly id: string;
  /** The level unless configured otherwise; `off` speaks only where it is switched on. */
  readonly level: Level | 'off';
  /** One sentence: what the rule finds. */
  readonly summary: string;
  check(world: World): Iterable<Finding>;
}
