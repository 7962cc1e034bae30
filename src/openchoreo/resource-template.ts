import { type Located, type Span, spanOf } from '../text/source.ts';
import type { MapNode, Node, ScalarNode } from '../yaml/documents.ts';
import { at, mapNode, scalarNode, textAt } from '../yaml/node.ts';
import { type Budget, fail } from './budget.ts';
import type { Variables } from './cel/evaluate.ts';
import { booleanOf, stringOf, undecided, whyUndecided } from './cel/value.ts';
import { render, renderText } from './template.ts';

/** A manifest that a template makes; values that are not decided are marked in its tree. */
export interface Rendered {
  readonly root: MapNode;
  /** Where its template begins. */
  readonly at: Span;
  /** Why it may not be made at all, where that is not decided. */
  readonly doubt: string | undefined;
  /** The condition under which it is made. */
  readonly condition: Located<string> | undefined;
}

/** What a list of templates makes, and what its conditions leave out. */
export interface Expansion {
  readonly made: readonly Rendered[];
  readonly excluded: readonly Rendered[];
}

/** As many manifests as one template may make, after OpenChoreo's own limit. */
const ITEM_LIMIT = 1_000;

/**
 * Renders a list of templates for the data plane: `spec.resources` of a type, `spec.creates` of a trait.
 * Follows OpenChoreo v1.2.3, internal/pipeline/component/renderer: ShouldInclude, EvalForEach, ToIterableItems.
 */
export function expandTemplates(templates: readonly Node[], variables: Variables, budget: Budget): Expansion {
  const made: Rendered[] = [];
  const excluded: Rendered[] = [];
  for (const template of templates) {
    const body = at(template, 'template');
    if (body?.kind !== 'map') continue;
    const condition = textAt(template, 'includeWhen');
    const decision = conditionOf(template, variables, budget);
    // What is left out is rendered to be told of; its errors are none.
    const own: Budget = decision.holds ? budget : { steps: budget.steps };
    const manifests = roundsOf(template, variables, own).flatMap(({ scope, doubt }): Rendered[] => {
      const root = render(body, scope, own);
      if (root.kind !== 'map') return [];
      if (decision.holds) requireNames(root, body, own);
      return [{ root, at: spanOf(body), condition, doubt: decision.doubt ?? doubt }];
    });
    budget.steps = own.steps;
    if (textAt(template, 'targetPlane')?.value === 'observabilityplane') continue;
    if (decision.holds) made.push(...manifests);
    else excluded.push(...manifests);
  }
  return { made, excluded };
}

/** A manifest without one of these is no manifest. */
const REQUIRED: readonly (readonly string[])[] = [['kind'], ['apiVersion'], ['metadata', 'name']];

function requireNames(root: MapNode, body: Node, budget: Budget): void {
  for (const path of REQUIRED) {
    const value = at(root, ...path);
    const holder = at(root, ...path.slice(0, -1));
    if ([value, holder].some((node) => node && whyUndecided(node) !== undefined)) continue;
    if (!value || !stringOf(value)) fail(budget, { reason: `a template makes no ${path.join('.')}`, at: spanOf(body) });
  }
}

interface Decision {
  readonly holds: boolean;
  readonly doubt: string | undefined;
}

function conditionOf(template: Node, variables: Variables, budget: Budget): Decision {
  const condition = at(template, 'includeWhen');
  if (condition?.kind !== 'scalar') return { holds: true, doubt: undefined };
  const held = conditionHolds(condition, variables, budget);
  return typeof held === 'boolean' ? { holds: held, doubt: undefined } : { holds: true, doubt: held };
}

/** Whether a condition holds, or why that is not decided. What is no boolean fails. */
export function conditionHolds(condition: ScalarNode, variables: Variables, budget: Budget): boolean | string {
  const value = renderText(asText(condition), variables, budget);
  const holds = booleanOf(value) ?? whyUndecided(value);
  if (holds !== undefined) return holds;
  const reason = `${condition.text.trim()} is no boolean`;
  fail(budget, { reason, at: spanOf(condition) });
  return reason;
}

function asText(node: ScalarNode): ScalarNode {
  return { ...node, plain: false };
}

interface Round {
  readonly scope: Variables;
  readonly doubt: string | undefined;
}

/** The variables of each manifest that a template makes. */
export function roundsOf(template: Node, variables: Variables, budget: Budget): readonly Round[] {
  const each = at(template, 'forEach');
  if (each?.kind !== 'scalar') return [{ scope: variables, doubt: undefined }];
  const name = textAt(template, 'var')?.value || 'item';
  const value = renderText(asText(each), variables, budget);
  const items = itemsOf(value);
  if (items) return items.map((item) => ({ scope: new Map(variables).set(name, item), doubt: undefined }));
  const open = whyUndecided(value);
  const doubt = open ?? `${each.text.trim()} is no list`;
  if (open === undefined) fail(budget, { reason: doubt, at: spanOf(each) });
  return [{ scope: new Map(variables).set(name, undecided(doubt, each)), doubt }];
}

/** Lists as they are, maps as `{key, value}` in the order of their keys. */
function itemsOf(value: Node): readonly Node[] | undefined {
  if (value.kind === 'seq') return value.items.slice(0, ITEM_LIMIT);
  if (value.kind !== 'map') return undefined;
  const sorted = value.entries.toSorted((a, b) => (a.key.text < b.key.text ? -1 : 1));
  return sorted.slice(0, ITEM_LIMIT).map(({ key, value: held }) =>
    mapNode(
      [
        { key: scalarNode('key', key), value: scalarNode(key.text, key) },
        { key: scalarNode('value', key), value: held },
      ],
      key,
    ),
  );
}
