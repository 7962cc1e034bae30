import { type Located, type Span, spanOf } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { at, itemsAt, located, textAt } from '../yaml/node.ts';

/** Why a component's controller does not release it, and where that is written. */
export interface Unreleased {
  readonly lacks: string;
  readonly at: Span;
}

/**
 * What the controller of components has against one and its type: then it releases nothing.
 * Follows OpenChoreo v1.2.3, internal/controller/component/controller.go: validateAndFetchComponentType, areValidTraits
 * and validateWorkflow, which are the same since v1.0; what older types allow, which show by their schema, is let be.
 */
export function whyUnreleased(component: Node, type: Node, reference: Located<string>): Unreleased | undefined {
  const [workloadType] = reference.value.split('/');
  const kind = textAt(type, 'workloadType')?.value ?? workloadType;
  if (workloadType !== kind) return { lacks: `its component type is for a ${kind}`, at: reference.at };
  if (at(type, 'schema')) return undefined;
  return unallowedTrait(component, type) ?? repeatedTrait(component, type) ?? unallowedWorkflow(component, type);
}

function keyOf(trait: Node): string {
  return JSON.stringify([textAt(trait, 'kind')?.value ?? 'Trait', textAt(trait, 'name')?.value]);
}

function unallowedTrait(component: Node, type: Node): Unreleased | undefined {
  const allowed = new Set(itemsAt(type, 'allowedTraits').map(keyOf));
  const trait = itemsAt(component, 'spec', 'traits').find((one) => !allowed.has(keyOf(one)));
  return (
    trait && { lacks: `its component type does not allow trait "${textAt(trait, 'name')?.value}"`, at: spanOf(trait) }
  );
}

function repeatedTrait(component: Node, type: Node): Unreleased | undefined {
  const seen = new Set<string>();
  for (const trait of [...itemsAt(type, 'traits'), ...itemsAt(component, 'spec', 'traits')]) {
    const instance = textAt(trait, 'instanceName');
    if (instance && seen.has(instance.value))
      return { lacks: `two traits are called "${instance.value}"`, at: instance.at };
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
  return isAllowed ? undefined : { lacks: `its component type does not allow workflow "${name.value}"`, at: name.at };
}
