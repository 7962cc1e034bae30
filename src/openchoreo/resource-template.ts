import { type Located, type Span, spanOf } from '../text/source.ts';
import type { MapNode, Node, ScalarNode } from '../yaml/documents.ts';
import { at, mapNode, scalarNode, textAt } from '../yaml/node.ts';
import type { Budget } from './budget.ts';
import type { Variables } from './cel.ts';
import { booleanOf, undecided, whyUndecided } from './cel-value.ts';
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
    if (textAt(template, 'targetPlane')?.value === 'observabilityplane') continue;
    const body = at(template, 'template');
    if (body?.kind !== 'map') continue;
    const condition = textAt(template, 'includeWhen');
    const decision = conditionOf(template, variables, budget);
    for (const { scope, doubt } of roundsOf(template, variables, budget)) {
      const root = render(body, scope, budget);
      if (root.kind !== 'map') continue;
      const rendered = { root, at: spanOf(body), condition, doubt: decision.doubt ?? doubt };
      if (decision.holds) made.push(rendered);
      else excluded.push(rendered);
    }
  }
  return { made, excluded };
}

interface Decision {
  readonly holds: boolean;
  readonly doubt: string | undefined;
}

function conditionOf(template: Node, variables: Variables, budget: Budget): Decision {
  const condition = at(template, 'includeWhen');
  if (condition?.kind !== 'scalar') return { holds: true, doubt: undefined };
  const value = renderText(asText(condition), variables, budget);
  const holds = booleanOf(value);
  if (holds !== undefined) return { holds, doubt: undefined };
  return { holds: true, doubt: whyUndecided(value) ?? `${condition.text.trim()} is no boolean` };
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
  const doubt = whyUndecided(value) ?? `${each.text.trim()} is no list`;
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
