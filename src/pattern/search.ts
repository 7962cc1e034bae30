import type { Machine, State } from './machine.ts';
import { ALPHABET, MATCHED, refined } from './program.ts';

/** A namespace name is at most this long. */
const MAX_LENGTH = 63;

/** Instructions that one question may visit; about 0.2 s. */
export const MAX_VISITS = 500_000;

/** The least name found (shortest, then first in the order of ASCII), or none, or no answer within the budget. */
export type Found = { readonly name: string } | 'none' | 'exhausted';

/** The least name that `shape` accepts and `pattern` does not. */
export function leastMissed(pattern: Machine, shape: Machine): Found {
  return least(pattern, shape, {
    isFound: (state) => !pattern.accepts(state),
    follow: (state, character) => (isDecided(pattern.step(state, character)) ? [] : [pattern.step(state, character)]),
    // What is missed from here is missed, no later in order, from a state met before that can do no more: an antichain.
    isNeedless: (state, met) => met.slice(0, MAX_COMPARED).some((other) => isPart(other, state)),
  });
}

const MAX_COMPARED = 32;

/** The least name that `shape` and `pattern` accept. */
export function leastAccepted(pattern: Machine, shape: Machine): Found {
  return least(pattern, shape, {
    isFound: (state) => pattern.accepts(state),
    follow: (state, character) => pattern.split(pattern.step(state, character)),
    isNeedless: () => false,
  });
}

/** Whether every name that begins so is let in. */
export function isDecided({ pcs }: State): boolean {
  return pcs[0] === MATCHED;
}

interface Quest {
  isFound(state: State): boolean;
  follow(state: State, character: number): readonly State[];
  /** `met`: where the pattern was at this place of the shape, earlier */
  isNeedless(state: State, met: readonly State[]): boolean;
}

/** Where pattern and shape may both be after a name; several places, since a shape is followed one way at a time. */
interface Reached {
  readonly name: string;
  readonly places: readonly Place[];
}

interface Place {
  readonly state: State;
  readonly shapeState: State;
}

/** Breadth first and in the order of characters, so that what is met first is least. */
function least(pattern: Machine, shape: Machine, quest: Quest): Found {
  const characters = representatives(pattern, shape);
  const isNew = novelty(quest);
  const queue: Reached[] = [{ name: '', places: [{ state: pattern.start, shapeState: shape.start }] }];
  let spent = 0;
  for (const { name, places } of queue) {
    spent += characters.length * places.length;
    if (pattern.visits() + spent > MAX_VISITS) return 'exhausted';
    if (name.length === MAX_LENGTH) return 'none';
    for (const character of characters) {
      const next = places.flatMap((place) => follow(place, shape, quest, character)).filter(isNew);
      const longer = name + ALPHABET.charAt(character);
      const isFound = next.some(({ state, shapeState }) => shape.accepts(shapeState) && quest.isFound(state));
      if (isFound) return { name: longer };
      if (next.length > 0) queue.push({ name: longer, places: next });
    }
  }
  return 'none';
}

function follow({ state, shapeState }: Place, shape: Machine, quest: Quest, character: number): readonly Place[] {
  const shapeStates = shape.split(shape.step(shapeState, character));
  if (shapeStates.length === 0) return [];
  const states = quest.follow(state, character);
  return states.flatMap((next) => shapeStates.map((to) => ({ state: next, shapeState: to })));
}

function novelty(quest: Quest): (place: Place) => boolean {
  const places = new Map<State, { readonly seen: Set<State>; readonly needed: State[] }>();
  return ({ state, shapeState }) => {
    const place = places.get(shapeState) ?? { seen: new Set(), needed: [] };
    places.set(shapeState, place);
    if (place.seen.has(state)) return false;
    place.seen.add(state);
    if (quest.isNeedless(state, place.needed)) return false;
    place.needed.push(state);
    return true;
  };
}

/** The first character of each class that pattern and shape tell apart. */
export function representatives(pattern: Machine, shape: Machine): readonly number[] {
  const classes = refined(pattern.classes, shape.classes);
  return Array.from(classes.keys()).filter((at) => classes.indexOf(classes[at] ?? 0) === at);
}

function isPart(part: State, whole: State): boolean {
  if (part === whole) return true;
  if (part.before !== whole.before || part.pcs.length > whole.pcs.length) return false;
  let at = 0;
  for (const pc of whole.pcs) if (pc === part.pcs[at]) at++;
  return at === part.pcs.length;
}
