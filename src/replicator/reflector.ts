import { type Answer, selectsNamespace } from '../kubernetes/namespace-selector.ts';
import { parseSelector } from '../kubernetes/selector.ts';
import { missedName } from '../pattern/automaton.ts';
import { type Pattern, parsePatterns, parseUnanchored, regexOf } from '../pattern/pattern.ts';
import type { Later, Member } from './audience.ts';

const PREFIX = 'reflector.v1.k8s.emberstack.com/';

const REFLECTION_ALLOWED = `${PREFIX}reflection-allowed`;
export const REFLECTION_ALLOWED_NAMESPACES = `${PREFIX}reflection-allowed-namespaces`;
export const REFLECTION_AUTO_ENABLED = `${PREFIX}reflection-auto-enabled`;
export const REFLECTION_AUTO_NAMESPACES = `${PREFIX}reflection-auto-namespaces`;
export const REFLECTS = `${PREFIX}reflects`;

/** Namespaces by a list of .NET regular expressions, a label selector, or either; both empty are all. */
interface Where {
  readonly patterns: readonly Pattern[];
  readonly selector: string;
}

/** What the annotations of one Secret ask of the reflector. */
export interface Reflection {
  readonly allowed: boolean;
  /** Whether it is reflected without being asked for. */
  readonly auto: boolean;
  readonly allowedIn: Where;
  readonly autoIn: Where;
  /** The Secret that it is filled from, `namespace/name`. */
  readonly reflects: string | undefined;
}

/**
 * Reads the annotations of a Secret; undefined where none is the reflector's.
 * Follows emberstack/kubernetes-reflector 0bd1c82, Mirroring/Core/MirroringPropertiesExtensions.cs.
 */
export function reflectionOf(annotations: ReadonlyMap<string, string>): Reflection | undefined {
  if (![...annotations.keys()].some((key) => key.startsWith(PREFIX))) return undefined;
  const isTrue = (key: string) => /^\s*true\s*$/i.test(annotations.get(key) ?? '');
  const where = (key: string): Where => ({
    patterns: parseUnanchored(annotations.get(key) ?? '', { trim: true }).filter(({ raw }) => raw !== ''),
    selector: (annotations.get(`${key}-selector`) ?? '').trim(),
  });
  return {
    allowed: isTrue(REFLECTION_ALLOWED),
    auto: isTrue(REFLECTION_AUTO_ENABLED),
    allowedIn: where(REFLECTION_ALLOWED_NAMESPACES),
    autoIn: where(REFLECTION_AUTO_NAMESPACES),
    reflects: annotations.get(REFLECTS)?.trim(),
  };
}

/** Whether a Secret may be reflected into a namespace that asks for it. */
export function mayReflect({ allowed, allowedIn }: Reflection, namespace: Member): Answer {
  return allowed ? isWithin(allowedIn, namespace) : 'no';
}

/** Whether a Secret is reflected into a namespace without being asked for. */
export function autoReflects(reflection: Reflection, namespace: Member): Answer {
  if (!reflection.auto || reflection.reflects !== undefined) return 'no';
  const answers = [mayReflect(reflection, namespace), isWithin(reflection.autoIn, namespace)];
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

/** Whether it will be reflected into every namespace that begins with `dp-`. */
export function autoReflectsLater({ allowed, auto, reflects, allowedIn, autoIn }: Reflection): Later {
  if (!allowed || !auto || reflects !== undefined) return { all: false, missed: 'dp-0' };
  for (const where of [allowedIn, autoIn]) {
    const later = isWithinLater(where);
    if (!later.all) return later;
  }
  return { all: true };
}

function isWithin({ patterns, selector }: Where, namespace: Member): Answer {
  if (patterns.length === 0 && selector === '') return 'yes';
  const answers = [...patterns.map((pattern) => isMatch(pattern, namespace.name)), isSelected(selector, namespace)];
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}

/** The first match must be the whole name, which is not the same as that some match is. */
function isMatch(pattern: Pattern, name: string): Answer {
  const { raw } = pattern;
  const regex = regexOf(pattern);
  if (!regex || isForeign(raw)) return 'unknown';
  const matcher = regex.matcher(name);
  return matcher.find() && matcher.group()?.length === name.length ? 'yes' : 'no';
}

/** Syntax that means something else in .NET than here. */
function isForeign(raw: string): boolean {
  return /\[\[:|\\[QECpP]|\(\?P</.test(raw);
}

function isSelected(selector: string, namespace: Member): Answer {
  if (selector === '') return 'no';
  const parsed = parseSelector(selector);
  return parsed.ok ? selectsNamespace(parsed, namespace) : 'no';
}

function isWithinLater({ patterns, selector }: Where): Later {
  if (patterns.length === 0 && selector === '') return { all: true };
  const whole = patterns.filter((pattern) => regexOf(pattern) && !isForeign(pattern.raw) && matchesWhole(pattern.raw));
  const missed = missedName(parsePatterns(whole.map(({ raw }) => `^(?:${raw})$`).join(',')), 'dp');
  if (missed.included) return { all: true };
  if (selector !== '') return { unknown: 'it selects namespaces by labels, which later ones may or may not have' };
  const [odd] = patterns.filter((pattern) => !whole.includes(pattern));
  if (odd) return { unknown: `namespace pattern "${odd.raw}" can't be decided` };
  return 'counterexample' in missed ? { all: false, missed: missed.counterexample } : missed;
}

/** Whether the first match of an expression is the whole name wherever some match is. */
function matchesWhole(raw: string): boolean {
  if (/^[a-z0-9-]+$/.test(raw)) return true;
  return /(?:^|[^\\])(?:\.[*+]|\$)$/.test(raw) && !hasOuterChoice(raw);
}

function hasOuterChoice(raw: string): boolean {
  let depth = 0;
  let inClass = false;
  for (let i = 0; i < raw.length; i++) {
    const letter = raw[i];
    if (letter === '\\') i++;
    else if (inClass) inClass = letter !== ']';
    else if (letter === '[') inClass = true;
    else if (letter === '(') depth++;
    else if (letter === ')') depth--;
    else if (letter === '|' && depth === 0) return true;
  }
  return false;
}
