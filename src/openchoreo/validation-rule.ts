import { type Located, spanOf } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { at, itemsAt, jsonOf, textAt } from '../yaml/node.ts';
import { type Budget, fail } from './budget.ts';
import type { Variables } from './cel/evaluate.ts';
import { conditionHolds, type Rendered, roundsOf } from './resource-template.ts';
import { isElsewhere, isMeant, isTarget } from './trait.ts';

/** A type or trait with the variables that its expressions see. */
export interface Ruled {
  readonly spec: Node;
  readonly variables: Variables;
}

/**
 * Checks what a type or trait demands before it is rendered: one rule that does not hold, and nothing is rendered.
 * Follows OpenChoreo v1.2.3, internal/pipeline/component/renderer/controlflow.go: EvaluateValidationRules.
 */
export function checkBefore({ spec, variables }: Ruled, budget: Budget): void {
  const own = itemsAt(spec, 'preRenderValidations');
  for (const rule of own.length > 0 ? own : itemsAt(spec, 'validations')) demand(rule, variables, budget);
}

/**
 * Checks what it demands of all that is rendered.
 * Follows OpenChoreo v1.2.3, internal/pipeline/component/postrender.go.
 */
export function checkAfter({ spec, variables }: Ruled, made: readonly Rendered[], budget: Budget): void {
  for (const rule of itemsAt(spec, 'postRenderValidations')) {
    const when = at(rule, 'when');
    if (isElsewhere(rule)) continue;
    if (when?.kind === 'scalar' && conditionHolds(when, variables, budget) === false) continue;
    for (const { scope } of roundsOf(rule, variables, budget)) checkSelected(rule, made, scope, budget);
  }
}

function checkSelected(rule: Node, made: readonly Rendered[], variables: Variables, budget: Budget): void {
  const chosen = made.filter((one) => isMeant(one, rule) && isTarget(one, rule, variables, budget) !== false);
  const kind = textAt(rule, 'target', 'kind')?.value ?? '';
  const mustMatch = at(rule, 'target', 'mustMatch');
  if (chosen.length === 0 && !(mustMatch && jsonOf(mustMatch) === false))
    refuse({ value: `there be a ${kind}`, at: spanOf(rule) }, budget);
  for (const { root } of chosen) demand(rule, new Map(variables).set('resource', root), budget);
}

function demand(rule: Node, variables: Variables, budget: Budget): void {
  const condition = at(rule, 'rule');
  if (condition?.kind !== 'scalar') return;
  // What no file decides is taken to hold, as whatever the files don't show is taken to be there.
  if (conditionHolds(condition, variables, budget) === false)
    refuse({ value: condition.text.trim(), at: spanOf(condition) }, budget);
}

function refuse({ value, at: place }: Located<string>, budget: Budget): void {
  fail(budget, { reason: `its type or a trait demands that ${value}`, at: place });
}
