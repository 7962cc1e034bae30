import { dataPlaneNamespace } from '../kubernetes/namespace.ts';
import type { Machine, State } from './machine.ts';
import { ALPHABET } from './program.ts';
import { isDecided, MAX_VISITS, representatives } from './search.ts';

/** What OpenChoreo makes the name of a namespace from. */
export interface Origin {
  readonly organization: string;
  readonly project: string;
  readonly environment: string;
}

const HASH_LENGTH = 8;
/** `dp-`, 13 + 13 + 12 bytes, three dashes, and the hash. */
const MAX_GENERATED = 52;
const MAX_TRIES = 2000;

/** A name cut to a budget of bytes: an RFC 1123 label, or the beginning of a longer one, which may end with a dash. */
function visible(budget: number): string {
  return `[a-z0-9](?:[-a-z0-9]{0,${budget - 2}}[a-z0-9])?|[a-z0-9][-a-z0-9]{${budget - 1}}`;
}

const BEFORE_HASH = `dp-(${visible(13)})-(${visible(13)})-(${visible(12)})-`;

/**
 * All legal names that OpenChoreo's generator makes of nonempty Kubernetes names, with whatever hash. A few more than
 * it makes: what was not cut has one hash only.
 */
export const GENERATED = `^${BEFORE_HASH}[0-9a-f]{${HASH_LENGTH}}$`;

const PARTS = new RegExp(`^${BEFORE_HASH}$`);

/** A name that the generator really makes, hash and all. */
export interface RealName {
  readonly name: string;
  readonly origin: Origin;
}

/**
 * The least real name that `pattern` misses (but for the hash, where a part is cut), given the least one with whatever
 * hash. `shape` accepts GENERATED. Nothing, if too many have been tried.
 */
export function realMiss(pattern: Machine, shape: Machine, least: string): RealName | undefined {
  const prefix = least.slice(0, -HASH_LENGTH);
  const direct = Array.from(realNames(prefix)).find(({ name }) => !accepts(pattern, pattern.start, name));
  return direct ?? searchRealMiss(pattern, shape, least.length);
}

function searchRealMiss(pattern: Machine, shape: Machine, length: number): RealName | undefined {
  const canMiss = foresight(pattern, shape);
  let tries = 0;
  for (let total = length; total <= MAX_GENERATED; total++) {
    for (const { state, name } of prefixes(pattern, shape, canMiss, total)) {
      for (const real of realNames(name)) {
        if (!accepts(pattern, state, real.name.slice(name.length))) return real;
        if (++tries > MAX_TRIES) return undefined;
      }
    }
    if (pattern.visits() > MAX_VISITS) return undefined;
  }
  return undefined;
}

/** What the generator makes that begins so. Parts cut at a dash can have gone on in many ways. */
function* realNames(prefix: string): Generator<RealName> {
  const [, ...parts] = PARTS.exec(prefix) ?? [];
  const isCut = parts.some((part) => part.endsWith('-'));
  for (const tail of isCut ? ALPHABET.slice(1) : ['']) {
    const [organization = '', project = '', environment = ''] = parts.map((part) =>
      part.endsWith('-') ? part + tail : part,
    );
    const name = dataPlaneNamespace(organization, project, environment);
    yield { name, origin: { organization, project, environment } };
  }
}

function accepts(pattern: Machine, state: State, rest: string): boolean {
  let at = state;
  for (const character of rest) at = pattern.step(at, ALPHABET.indexOf(character));
  return pattern.accepts(at);
}

type Foresight = (state: State, shapeState: State, left: number) => boolean;

/** Whether some name with so many characters `left` is missed from here. */
function foresight(pattern: Machine, shape: Machine): Foresight {
  const characters = representatives(pattern, shape);
  const known = new Map<string, boolean>();

  function canMiss(state: State, shapeState: State, left: number): boolean {
    if (isDecided(state) || pattern.visits() > MAX_VISITS) return false;
    if (left === 0) return shape.accepts(shapeState) && !pattern.accepts(state);
    const key = `${state.id} ${shapeState.id} ${left}`;
    const answer =
      known.get(key) ??
      characters.some((character) => {
        const next = pattern.step(state, character);
        return shape.split(shape.step(shapeState, character)).some((to) => canMiss(next, to, left - 1));
      });
    known.set(key, answer);
    return answer;
  }
  return canMiss;
}

interface Prefix {
  readonly state: State;
  readonly name: string;
}

/** What may stand before the hash of a missed name of so many characters, in order. */
function* prefixes(pattern: Machine, shape: Machine, canMiss: Foresight, total: number): Generator<Prefix> {
  function* longer(state: State, shapeStates: readonly State[], name: string): Generator<Prefix> {
    const left = total - name.length;
    if (left === HASH_LENGTH) return yield { state, name };
    for (const [character, letter] of Array.from(ALPHABET).entries()) {
      const next = pattern.step(state, character);
      const nextShapes = new Set(shapeStates.flatMap((from) => shape.split(shape.step(from, character))));
      const open = [...nextShapes].filter((to) => canMiss(next, to, left - 1));
      if (open.length > 0) yield* longer(next, open, name + letter);
    }
  }
  yield* longer(pattern.start, [shape.start], '');
}
