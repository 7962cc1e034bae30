import { isDataPlaneNamespace } from '../kubernetes/namespace.ts';
import { type Answer, NAME_LABEL, selectsNamespace } from '../kubernetes/namespace-selector.ts';
import { fromLabelSelector, type LabelSelector, type ParsedSelector } from '../kubernetes/selector.ts';
import { missedName } from '../pattern/automaton.ts';
import { matches, type Pattern, parsePatterns } from '../pattern/pattern.ts';
import { onceFor } from '../remember.ts';
import type { Span } from '../text/source.ts';

/** A test of a namespace: all that it says must hold, and one that says nothing lets every namespace in. */
export interface Group {
  /** Globs of which one must match: `*` stands for any text, `?` for one character. */
  readonly names?: readonly string[];
  readonly labels?: LabelSelector;
}

/** The namespaces that a resource serves: those that one of `any` lets in and none of `none` keeps out. Plain data. */
export interface Audience {
  readonly any: readonly Group[];
  readonly none: readonly Group[];
  /** An annotation by which a namespace keeps itself out, with the value "true". */
  readonly unlessAnnotated?: string;
  /** What else must hold and the files don't tell. */
  readonly condition?: string;
  /** Where it is written. */
  readonly at: Span;
}

/** A namespace as far as it is known. */
export interface Member {
  readonly name: string;
  /** Undefined where they are not in the files. */
  readonly labels: ReadonlyMap<string, string> | undefined;
  readonly annotations?: ReadonlyMap<string, string> | undefined;
}

/** Whether a namespace is served. */
export function takes(audience: Audience, namespace: Member): Answer {
  const { any, none, unlessAnnotated, condition } = audience;
  if (unlessAnnotated !== undefined && namespace.annotations?.get(unlessAnnotated) === 'true') return 'no';
  const kept = oneOf(none, namespace);
  const taken = oneOf(any, namespace);
  if (kept === 'yes' || taken === 'no') return 'no';
  return kept === 'no' && taken === 'yes' && condition === undefined ? 'yes' : 'unknown';
}

/** Why `takes` does not know, as a sentence without its stop. */
export function doubtOf({ condition }: Audience, { name }: Pick<Member, 'name'>): string {
  return condition ?? `the labels of namespace "${name}" are not in the files`;
}

/** What is known of the namespaces that begin with `dp-` and don't exist yet. */
export type Later =
  | { readonly all: true }
  | { readonly all: false; readonly missed: string }
  | { readonly all?: never; readonly unknown: string };

/** Whether every namespace that begins with `dp-` will be served; else the first that would not. */
export function takesLater({ any, none, condition }: Audience): Later {
  if (condition !== undefined) return { unknown: condition };
  for (const group of none) {
    const kept = keptLater(group);
    if (kept) return kept;
  }
  const named = any.map(laterNames);
  if (named.includes('all')) return { all: true };
  const globs = named.flatMap((names) => (names === 'labels' || names === 'all' ? [] : names));
  const missed = missedName(globPatterns(globs), 'dp');
  if (missed.included) return { all: true };
  if (named.includes('labels'))
    return { unknown: 'it selects namespaces by labels, which later ones may or may not have' };
  return 'counterexample' in missed ? { all: false, missed: missed.counterexample } : missed;
}

/** What a group says of a namespace of which the name alone is known. */
function laterNames({ names, labels }: Group): 'all' | 'labels' | readonly string[] {
  const byLabel = labels ? selectedNames(fromLabelSelector(labels)) : 'all';
  if (byLabel === 'labels') return 'labels';
  if (byLabel === 'all') return names ?? 'all';
  return names ? byLabel.filter((name) => matches(globPatterns(names), name)) : byLabel;
}

/** The names that a selector lets in, as far as it asks for names; it tells nothing of later namespaces where it asks for another label. */
export function selectedNames(selector: ParsedSelector): 'all' | 'labels' | readonly string[] {
  if (!selector.ok) return [];
  let names: readonly string[] | undefined;
  for (const { key, operator, values } of selector.requirements) {
    if (key !== NAME_LABEL) return 'labels';
    const isOut = operator === 'notin' || operator === '!=';
    if (operator === 'exists' || (isOut && !values.some(isDataPlaneNamespace))) continue;
    if (operator !== '=' && operator !== '==' && operator !== 'in') return 'labels';
    names = names ? names.filter((name) => values.includes(name)) : values;
  }
  return names ?? 'all';
}

/** The names that a data plane's namespace may have and a selector leaves out. */
export function barredNames(selector: ParsedSelector): readonly string[] {
  const requirements = selector.ok ? selector.requirements : [];
  return requirements
    .filter(({ key, operator }) => key === NAME_LABEL && (operator === 'notin' || operator === '!='))
    .flatMap(({ values }) => values.filter(isDataPlaneNamespace));
}

function keptLater(group: Group): Later | undefined {
  const names = laterNames(group);
  if (names === 'labels')
    return { unknown: 'it leaves out namespaces by labels, which later ones may or may not have' };
  if (names === 'all') return { all: false, missed: 'dp-0' };
  for (const glob of names) {
    const literal = glob.split(/[*?]/, 1)[0] ?? '';
    if (!literal.startsWith('dp-') && !(literal.length < glob.length && 'dp-'.startsWith(literal))) continue;
    const example = (literal.startsWith('dp-') ? glob : `dp-${glob.slice(literal.length)}`).replaceAll(/[*?]/g, '0');
    return matches(globPatterns([glob]), example)
      ? { all: false, missed: example }
      : { unknown: `"${glob}" leaves some out` };
  }
  return undefined;
}

function oneOf(groups: readonly Group[], namespace: Member): Answer {
  const answers = groups.map((group) => holds(group, namespace));
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}

function holds({ names, labels }: Group, namespace: Member): Answer {
  if (names && !matches(globPatterns(names), namespace.name)) return 'no';
  if (!labels) return 'yes';
  const selector = fromLabelSelector(labels);
  return selector.ok ? selectsNamespace(selector, namespace) : 'no';
}

/** Globs as patterns, compiled once for each list. */
export const globPatterns = onceFor((globs: readonly string[]): readonly Pattern[] =>
  globs.length === 0 ? [] : parsePatterns(globs.map(globExpression).join(',')),
);

function globExpression(glob: string): string {
  const escaped = glob.replaceAll(/[\\^$.|+()[\]{},]/g, (letter) => (letter === ',' ? '\\x2c' : `\\${letter}`));
  return `^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`;
}
