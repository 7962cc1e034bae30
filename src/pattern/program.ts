import type { RE2JS } from 're2js';

/** The characters of namespace names, in the order of ASCII. No other one ever occurs, so no other one is looked at. */
export const ALPHABET = '-0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * RE2 programs side by side, over {@link ALPHABET}: instruction `pc` does `op[pc]`, then goes on at `out[pc]`
 * (and at `arg[pc]` if it branches). The first two are ours: at MATCHED everything has been found already,
 * at SEARCHING a match may still begin.
 */
export interface Program {
  readonly op: readonly number[];
  readonly out: readonly number[];
  readonly arg: readonly number[];
  /** pc → which characters of the alphabet it consumes, for the instructions that do */
  readonly consumes: readonly (Uint8Array | undefined)[];
  readonly starts: readonly number[];
  /** alphabet index → class of characters that no instruction tells apart */
  readonly classes: Uint8Array;
  readonly hasWordBoundary: boolean;
}

export const MATCHED = 0;
export const SEARCHING = 1;

/** Operations of RE2 (re2/prog.h), by the numbers that re2js 2.10 gives them. */
export const ALT = 1;
export const ALT_MATCH = 2;
export const EMPTY_WIDTH = 4;
export const FAIL = 5;
export const MATCH = 6;
const LAST_CONSUMING = 11;
const FIRST_CONSUMING = 8;

/** What an EMPTY_WIDTH instruction asks for. */
export const BEGIN = 1 | 4;
export const END = 2 | 8;
export const WORD_BOUNDARY = 16;
export const NO_WORD_BOUNDARY = 32;

/** Joins compiled expressions into one program, or nothing if re2js is not laid out as known. */
export function joinPrograms(regexes: readonly RE2JS[]): Program | undefined {
  const op = [FAIL, FAIL];
  const out = [MATCHED, SEARCHING];
  const arg = [0, 0];
  const consumes: (Uint8Array | undefined)[] = [undefined, undefined];
  const starts: number[] = [];
  const consumer = consumers();
  for (const regex of regexes) {
    const compiled: unknown = regex.re2().prog;
    if (!isCompiled(compiled)) return undefined;
    const base = op.length;
    starts.push(base + compiled.start);
    for (const instruction of compiled.inst) {
      const branches = instruction.op === ALT || instruction.op === ALT_MATCH;
      op.push(instruction.op);
      out.push(base + instruction.out);
      arg.push(branches ? base + instruction.arg : instruction.arg);
      consumes.push(isConsuming(instruction) ? consumer(instruction) : undefined);
    }
  }
  const hasWordBoundary = op.some((what, pc) => what === EMPTY_WIDTH && (arg[pc] ?? 0) >= WORD_BOUNDARY);
  const classes = classify(hasWordBoundary ? [DASH, ...consumes] : consumes);
  return { op, out, arg, consumes, starts, classes, hasWordBoundary };
}

const DASH = Uint8Array.from(ALPHABET, (character) => (character === '-' ? 1 : 0));

interface Instruction {
  readonly op: number;
  readonly out: number;
  readonly arg: number;
  readonly runes: object;
  matchRune(this: Instruction, codePoint: number): boolean;
}

interface Compiled {
  readonly start: number;
  readonly inst: readonly Instruction[];
}

function isCompiled(value: unknown): value is Compiled {
  if (typeof value !== 'object' || value === null || !('start' in value && 'inst' in value)) return false;
  return typeof value.start === 'number' && Array.isArray(value.inst) && value.inst.every(isInstruction);
}

function isInstruction(value: unknown): value is Instruction {
  if (typeof value !== 'object' || value === null) return false;
  if (!('op' in value && 'out' in value && 'arg' in value && 'runes' in value && 'matchRune' in value)) return false;
  const { op, out, arg, runes, matchRune } = value;
  const isKnown = typeof op === 'number' && op >= ALT && op <= LAST_CONSUMING;
  const isLinked = typeof out === 'number' && typeof arg === 'number';
  return isKnown && isLinked && typeof runes === 'object' && runes !== null && typeof matchRune === 'function';
}

function isConsuming({ op }: Instruction): boolean {
  return op >= FIRST_CONSUMING;
}

/** Answers once per set of characters: re2js shares the sets between instructions. */
function consumers(): (instruction: Instruction) => Uint8Array {
  const known = new Map<number, WeakMap<object, Uint8Array>>();
  return (instruction) => {
    const { arg: flags, runes } = instruction;
    const sets = known.get(flags) ?? new WeakMap<object, Uint8Array>();
    known.set(flags, sets);
    const set = sets.get(runes) ?? consumed(instruction);
    sets.set(runes, set);
    return set;
  };
}

function consumed(instruction: Instruction): Uint8Array {
  return Uint8Array.from(ALPHABET, (character) => (instruction.matchRune(character.charCodeAt(0)) ? 1 : 0));
}

function classify(consumes: readonly (Uint8Array | undefined)[]): Uint8Array {
  let classes = new Uint8Array(ALPHABET.length);
  for (const set of new Set(consumes)) if (set) classes = refined(classes, set);
  return classes;
}

/** The coarsest classes that keep apart what either keeps apart, numbered by their first character. */
export function refined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const numbers = new Map<number, number>();
  return one.map((number, at) => {
    const key = number * ALPHABET.length + (other[at] ?? 0);
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  });
}
