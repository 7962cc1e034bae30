import * as program from './program.ts';

/** What stands next to a place in a name: nothing, a word character or a dash. */
type Beside = 0 | 1 | 2;
const EDGE = 0;
const WORD = 1;
const DASH = 2;

/** Where a search may be after some characters: `pcs`, sorted, not yet followed through what consumes nothing. */
export interface State {
  readonly id: number;
  readonly pcs: readonly number[];
  readonly before: Beside;
}

/**
 * Searches a name for all expressions of a program at once, as Go's MatchString does. Made while it is used:
 * each state and each step is computed once, so that only what is visited costs.
 */
export interface Machine {
  readonly start: State;
  /** alphabet index → class of characters that are one to every state */
  readonly classes: Uint8Array;
  /** `character` is an index into ALPHABET */
  step(state: State, character: number): State;
  /** whether the name that ends here is let in */
  accepts(state: State): boolean;
  /** the same, one possibility at a time */
  split(state: State): readonly State[];
  /** instructions visited so far */
  visits(): number;
}

/** A machine at its start; it grows with what is asked of it. */
export function machineOf(code: program.Program): Machine {
  const { classes, consumes, out, hasWordBoundary } = code;
  const states = new Map<string, State>();
  const steps = new Map<number, State>();
  const closures = new Map<number, Closure>();
  const splits = new Map<State, readonly State[]>();
  const follow = follower(code);
  let visits = 0;

  function intern(pcs: readonly number[], before: Beside): State {
    const key = `${before} ${pcs.join()}`;
    const state = states.get(key) ?? { id: states.size, pcs, before };
    states.set(key, state);
    return state;
  }

  function closure(state: State, after: Beside): Closure {
    const key = state.id * 3 + after;
    const known = closures.get(key);
    if (known) return known;
    const found = follow(state, after);
    visits += found.visits;
    closures.set(key, found);
    return found;
  }

  function compute(state: State, character: number): State {
    const beside = hasWordBoundary && character === 0 ? DASH : WORD;
    const { matched, consuming, searching } = closure(state, beside);
    if (matched) return intern([program.MATCHED], WORD);
    const next = new Set<number>(searching ? [program.SEARCHING] : []);
    for (const pc of consuming) if (consumes[pc]?.[character]) next.add(out[pc] ?? program.MATCHED);
    visits += next.size + 1;
    const pcs = [...next].sort((a, b) => a - b);
    return intern(pcs, beside);
  }

  return {
    start: intern([program.SEARCHING], EDGE),
    classes,
    step(state, character) {
      const key = state.id * classes.length + (classes[character] ?? 0);
      const next = steps.get(key) ?? compute(state, character);
      steps.set(key, next);
      return next;
    },
    accepts: (state) => closure(state, EDGE).matched,
    split(state) {
      const parts = splits.get(state) ?? state.pcs.map((pc) => intern([pc], state.before));
      splits.set(state, parts);
      return parts;
    },
    visits: () => visits,
  };
}

/** What a state comes to before a given neighbour: a match, or all that may consume it. */
interface Closure {
  readonly matched: boolean;
  readonly consuming: readonly number[];
  /** whether a match may still begin later */
  readonly searching: boolean;
  readonly visits: number;
}

function follower(code: program.Program): (state: State, after: Beside) => Closure {
  const { op, out, arg, consumes, starts } = code;
  const laterStarts = starts.filter((pc) => op[pc] !== program.EMPTY_WIDTH || !((arg[pc] ?? 0) & program.BEGIN));
  const seen = new Uint32Array(op.length);
  let round = 0;

  function next(pc: number, before: Beside, fails: number): readonly number[] {
    if (pc === program.SEARCHING) return before === EDGE ? starts : laterStarts;
    const straight = out[pc] ?? 0;
    const argument = arg[pc] ?? 0;
    const what = op[pc];
    if (what === program.ALT || what === program.ALT_MATCH) return [straight, argument];
    if (what === program.FAIL || (what === program.EMPTY_WIDTH && (argument & fails) !== 0)) return [];
    return [straight];
  }

  return ({ pcs, before }, after) => {
    const fails = failing(before, after);
    const searching = laterStarts.length > 0 && pcs.includes(program.SEARCHING);
    const consuming: number[] = [];
    const pending = [...pcs];
    let visits = 0;
    round++;
    for (let pc = pending.pop(); pc !== undefined; pc = pending.pop()) {
      visits++;
      if (seen[pc] === round) continue;
      seen[pc] = round;
      if (pc === program.MATCHED || op[pc] === program.MATCH) return { matched: true, consuming, searching, visits };
      if (consumes[pc]) consuming.push(pc);
      else for (const to of next(pc, before, fails)) pending.push(to);
    }
    return { matched: false, consuming, searching, visits };
  };
}

/** The assertions that do not hold between two neighbours. */
function failing(before: Beside, after: Beside): number {
  const boundary = (before === WORD) !== (after === WORD);
  return (
    (before === EDGE ? 0 : program.BEGIN) |
    (after === EDGE ? 0 : program.END) |
    (boundary ? program.NO_WORD_BOUNDARY : program.WORD_BOUNDARY)
  );
}
