import type { Taint } from '../landing/landing.ts';
import { type Located, spanOf } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { at, itemsAt, located, textAt } from '../yaml/node.ts';

/** Why a component's controller does not release it, and where that is written. */
export interface Unreleased {
  readonly lacks: Taint;
}

/**
 * What the controller of components has against one and its type: then it releases nothing.
 * Follows OpenChoreo v1.2.3, internal/controller/component/controller.go: validateAndFetchComponentType, areValidTraits
 * and validateWorkflow. They were there when components still named their types by a text, but not from the beginning:
 * of such a component only what its type does allow is told.
 */
export function whyUnreleased(component: Node, type: Node, reference: Located<string>): Unreleased | undefined {
  const [workloadType] = reference.value.split('/');
  const kind = textAt(type, 'workloadType')?.value ?? workloadType;
  if (workloadType !== kind) return { lacks: { reason: `its component type is for a ${kind}`, at: reference.at } };
  if (isEarly(component, type))
    return itemsAt(type, 'allowedTraits').length > 0 ? unallowedTrait(component, type) : undefined;
  return unallowedTrait(component, type) ?? repeatedTrait(component, type) ?? unallowedWorkflow(component, type);
}

/** Whether a component names its type by a text, as was done until v0.16. */
function isEarly(component: Node, type: Node): boolean {
  return at(component, 'spec', 'componentType')?.kind === 'scalar' && !isLater(type);
}

/** Whether a type has what types have instead of a schema since v1.0. */
function isLater(type: Node): boolean {
  return (at(type, 'parameters') ?? at(type, 'environmentConfigs')) !== undefined;
}

function keyOf(trait: Node): string {
  return JSON.stringify([textAt(trait, 'kind')?.value ?? 'Trait', textAt(trait, 'name')?.value]);
}

/** Early types allow traits by their names alone. */
function unallowedTrait(component: Node, type: Node): Unreleased | undefined {
  const items = itemsAt(type, 'allowedTraits');
  const names = new Set(items.flatMap((one) => (one.kind === 'scalar' && !isLater(type) ? [one.text] : [])));
  const allowed = new Set(items.map(keyOf));
  const trait = itemsAt(component, 'spec', 'traits').find(
    (one) => !allowed.has(keyOf(one)) && !names.has(textAt(one, 'name')?.value ?? ''),
  );
  return (
    trait && {
      lacks: { reason: `its component type does not allow trait "${textAt(trait, 'name')?.value}"`, at: spanOf(trait) },
    }
  );
}

function repeatedTrait(component: Node, type: Node): Unreleased | undefined {
  const seen = new Set<string>();
  for (const trait of [...itemsAt(type, 'traits'), ...itemsAt(component, 'spec', 'traits')]) {
    const instance = textAt(trait, 'instanceName');
    if (instance && seen.has(instance.value))
      return { lacks: { reason: `two traits are called "${instance.value}"`, at: instance.at } };
    if (instance) seen.add(instance.value);
  }
  return undefined;
}

function unallowedWorkflow(component: Node, type: Node): Unreleased | undefined {
  const name = textAt(component, 'spec', 'workflow', 'name');
  if (!name) return undefined;
  const isAllowed = itemsAt(type, 'allowedWorkflows').some(
    (one) => (one.kind === 'scalar' ? located(one) : textAt(one, 'name'))?.value === name.value,
  );
  return isAllowed
    ? undefined
    : { lacks: { reason: `its component type does not allow workflow "${name.value}"`, at: name.at } };
}
