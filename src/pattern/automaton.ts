import { RE2JS } from 're2js';
import { GENERATED, type Origin, realMiss } from './generated.ts';
import { type Machine, machineOf } from './machine.ts';
import { beginningOf, matches, type Pattern, regexOf } from './pattern.ts';
import { joinPrograms } from './program.ts';
import { leastAccepted, leastMissed } from './search.ts';

/** Whether one set of names lies inside another; if not, the least name that does not: shortest, then first in ASCII. */
export type Inclusion =
  | { readonly included: true }
  | { readonly included: false; readonly counterexample: string; readonly origin?: Origin }
  | { readonly included?: never; readonly unknown: string };

/** `dp`: every legal namespace name that begins with `dp-`. `generated`: those that OpenChoreo's generator makes. */
export type NameSet = 'dp' | 'generated';

/** Namespaces of a usual cluster outside the data planes, the most telling first. */
export const WELL_KNOWN: readonly string[] = [
  'default',
  'kube-system',
  'choreo-system',
  'kube-public',
  'kube-node-lease',
  'openchoreo-control-plane',
  'openchoreo-data-plane',
  'openchoreo-build-plane',
  'openchoreo-workflow-plane',
  'openchoreo-observability-plane',
  'cert-manager',
  'flux-system',
  'argocd',
];

/** What all names of either set begin with. */
const DP = 'dp-';

const REST = '(?:[-a-z0-9]*[a-z0-9])';

const SHAPES = {
  dp: `^dp-${REST}$`,
  generated: GENERATED,
  outside: `^(?:[0-9a-ce-z]${REST}?|d|d[0-9a-oq-z]${REST}?|d-${REST}|dp|dp[0-9a-z]${REST}?)$`,
};

/**
 * Whether the patterns let in every name of the set, those that do not exist yet included. For `generated`, a
 * counterexample is a name that is really generated, of `origin`.
 */
export function missedName(patterns: readonly Pattern[], set: NameSet): Inclusion {
  if (patterns.some((pattern) => DP.startsWith(beginningOf(pattern) ?? '-'))) return { included: true };
  return remembered(missed, { patterns, set }, () => findMissed(patterns, set));
}

/** Answers that were found: data planes by the hundred ask of the same few patterns. */
const missed = new Map<string, Inclusion>();
const ANSWER_LIMIT = 1_000;

interface Question {
  readonly patterns: readonly Pattern[];
  readonly set: NameSet;
}

function remembered<A>(answers: Map<string, A>, { patterns, set }: Question, find: () => A): A {
  const key = JSON.stringify([set, ...patterns.map(({ compiled, unknown = null }) => [compiled, unknown])]);
  const before = answers.get(key);
  if (before) return before;
  const answer = find();
  if (answers.size >= ANSWER_LIMIT) answers.clear();
  answers.set(key, answer);
  return answer;
}

function findMissed(patterns: readonly Pattern[], set: NameSet): Inclusion {
  const machine = machineFor(patterns);
  const shape = shapeMachine(set);
  if (!machine || !shape) return UNREADABLE;
  const found = leastMissed(machine, shape);
  if (found === 'none') return { included: true };
  const unjudged = unknownOf(patterns);
  if (found === 'exhausted' || unjudged) return unjudged ?? EXHAUSTED;
  if (set === 'dp') return { included: false, counterexample: found.name };
  const real = realMiss(machine, shape, found.name);
  return real ? { included: false, counterexample: real.name, origin: real.origin } : EXHAUSTED;
}

/**
 * Whether the patterns let in nothing but names that begin with `dp-`. A counterexample is a well-known namespace, or
 * else the least legal name.
 */
export function leakedName(patterns: readonly Pattern[]): Inclusion {
  if (patterns.every((pattern) => beginningOf(pattern)?.startsWith(DP))) return { included: true };
  const known = WELL_KNOWN.find((name) => matches(patterns, name));
  if (known) return { included: false, counterexample: known };
  const machine = machineFor(patterns);
  const shape = shapeMachine('outside');
  if (!machine || !shape) return UNREADABLE;
  const found = leastAccepted(machine, shape);
  if (found === 'exhausted') return EXHAUSTED;
  if (found === 'none') return unknownOf(patterns) ?? { included: true };
  return { included: false, counterexample: found.name };
}

/** The least name of the set that the patterns let in; undefined where there is none, or none is found. */
export function metName(patterns: readonly Pattern[], set: NameSet): string | undefined {
  if (patterns.length === 0) return undefined;
  return remembered(met, { patterns, set }, () => findMet(patterns, set)).name;
}

const met = new Map<string, { readonly name: string | undefined }>();

function findMet(patterns: readonly Pattern[], set: NameSet): { readonly name: string | undefined } {
  const machine = machineFor(patterns);
  const shape = shapeMachine(set);
  const found = machine && shape && leastAccepted(machine, shape);
  return { name: typeof found === 'object' ? found.name : undefined };
}

const EXHAUSTED: Inclusion = { unknown: 'the patterns are too intricate to be judged' };
const UNREADABLE: Inclusion = { unknown: 'the patterns were compiled in an unknown way' };

function unknownOf(patterns: readonly Pattern[]): Inclusion | undefined {
  const unknown = patterns.find((pattern) => pattern.unknown !== undefined)?.unknown;
  return unknown === undefined ? undefined : { unknown };
}

function machineFor(patterns: readonly Pattern[]): Machine | undefined {
  const program = joinPrograms(patterns.flatMap((pattern) => regexOf(pattern) ?? []));
  return program && machineOf(program);
}

const shapeMachines = new Map<keyof typeof SHAPES, Machine>();

/** Made once: what it learns of one shape serves every question. */
function shapeMachine(set: keyof typeof SHAPES): Machine | undefined {
  const program = shapeMachines.has(set) ? undefined : joinPrograms([RE2JS.compile(SHAPES[set])]);
  if (program) shapeMachines.set(set, machineOf(program));
  return shapeMachines.get(set);
}
