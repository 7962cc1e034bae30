import type { Taint } from '../landing/landing.ts';
import type { Node } from '../yaml/documents.ts';
import { itemsAt } from '../yaml/node.ts';
import { type Budget, withinRelease } from './budget.ts';
import { componentVariables, type Surroundings, traitVariables } from './component-variables.ts';
import { checkParameters } from './parameter-check.ts';
import type { Release, TraitUse } from './release.ts';
import { type Expansion, expandTemplates } from './resource-template.ts';
import { render } from './template.ts';
import { applyTrait, type Removal } from './trait.ts';
import { checkAfter, checkBefore, type Ruled } from './validation-rule.ts';

/** What a release makes in an environment. */
export interface ComponentRendering extends Expansion {
  readonly removals: readonly Removal[];
  /** Traits that no file shows: what they create and change is not known. */
  readonly missingTraits: readonly TraitUse[];
  /** What keeps OpenChoreo from rendering it: then nothing of it is deployed. */
  readonly failure: Taint | undefined;
}

/**
 * Renders a release: its type's resources, then its traits in order, those of the type first.
 * Follows OpenChoreo v1.2.3, internal/pipeline/component/pipeline.go: Render.
 */
export function renderComponent(release: Release, around: Surroundings, all: Budget): ComponentRendering {
  return withinRelease(all, (budget) => rendered(release, around, budget));
}

function rendered(release: Release, around: Surroundings, budget: Budget): ComponentRendering {
  const variables = componentVariables(release, around);
  const removals: Removal[] = [];
  const missingTraits: TraitUse[] = [];
  const ruled: Ruled[] = [{ spec: release.type, variables }];
  checkParameters(release.type, variables, budget);
  checkBefore({ spec: release.type, variables }, budget);
  let expansion: Expansion = expandTemplates(itemsAt(release.type, 'resources'), variables, budget);
  const resolved = (node: Node | undefined) => node && render(node, variables, budget);
  for (const use of release.traits) {
    const { name, spec } = use;
    if (!spec) {
      missingTraits.push(use);
      continue;
    }
    const given = { parameters: resolved(use.parameters), environmentConfigs: resolved(use.environmentConfigs) };
    const own = traitVariables(release, { ...use, ...given }, around);
    ruled.push({ spec, variables: own });
    checkParameters(spec, own, budget);
    checkBefore({ spec, variables: own }, budget);
    const made = applyTrait(expansion, { name, spec }, own, budget);
    removals.push(...made.removals);
    expansion = made;
  }
  for (const one of ruled) checkAfter(one, expansion.made, budget);
  return { ...expansion, removals, missingTraits, failure: budget.failure };
}
