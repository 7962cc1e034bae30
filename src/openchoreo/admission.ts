import { validateCustomName } from '../api-server/custom-name.ts';
import { strictErrors } from '../api-server/validation.ts';
import { certainErrors } from '../resources/certain-errors.ts';
import { refusalsIn, withoutNulls } from '../resources/data-plane-admission.ts';
import { kindRefusals } from '../resources/misnamed-kind.ts';
import { type Refusal, refusalOf } from '../resources/pull-secret.ts';
import { type Resource, resourceOf } from '../resources/resource.ts';
import { suggest } from '../text/near-miss.ts';
import { spanOf } from '../text/source.ts';
import { at, entryOf, jsonOf, textAt } from '../yaml/node.ts';
import type { Dating } from './dating.ts';
import validate from './generated/resource-validator.js';
import { rankOf } from './generation.ts';
import type { Inventory, Part } from './inventory.ts';
import { typeRefusals } from './type-admission.ts';

/** A resource that the API server of its release refuses. */
export interface RefusedPart {
  readonly part: Part;
  readonly resource: Resource;
  readonly errors: readonly Refusal[];
  readonly strict: readonly Refusal[];
}

/**
 * What the API server has against resources, by the schemas and webhooks of the releases that they are for. Of unknown
 * fields those are told that were meant to be a known one; what is of another release is told as that.
 */
export function refusedParts(inventory: Inventory, dating: Dating): readonly RefusedPart[] {
  const misfits = new Set(dating.misfits.map(({ part }) => part));
  return inventory.parts.flatMap((part): RefusedPart[] => {
    const errors = [
      ...kindRefusals(part.landing.root),
      ...headRefusals(part),
      ...nameRefusals(part),
      ...(misfits.has(part) ? [] : [...typeNameRefusals(part), ...refusalsOf(part, dating)]),
    ];
    return errors.length > 0 ? [{ part, resource: resourceOf(part.landing), errors, strict: [] }] : [];
  });
}

/**
 * A word that was meant to hold all that a resource says, or what stands in the metadata in place of the spec: without it
 * the resource says nothing, which most kinds may. Of a data plane it is told as of any resource of a cluster.
 */
function headRefusals({ kind, landing: { root } }: Part): readonly Refusal[] {
  if (kind.endsWith('DataPlane')) return [];
  const keys = root.entries.map(({ key }) => key.text);
  const misspelled = ['metadata', 'spec'].flatMap((meant) => {
    const near = keys.includes(meant) ? undefined : suggest(meant, keys);
    const entry = near === undefined ? undefined : entryOf(root, near);
    if (!entry) return [];
    return [
      { field: entry.key.text, message: `is no field of this object: "${meant}" is meant`, at: spanOf(entry.key) },
    ];
  });
  if (misspelled.length > 0 || keys.includes('spec')) return misspelled;
  return strictErrors(root, []).slice(0, 1).map(refusalOf);
}

/** Names of custom resources, which those of namespaces are made from; what has none may be part of one. */
function nameRefusals({ landing: { root } }: Part): readonly Refusal[] {
  const errors = validateCustomName(root).filter((error) => error.kind !== 'required');
  return errors.map(refusalOf);
}

const TYPE_NAME = /^(?:deployment|statefulset|cronjob|job|proxy)\/[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;

/** A component names its type behind the workload type, from the first release with types on (v1.2.3, component_types.go). */
function typeNameRefusals({ kind, landing }: Part): readonly Refusal[] {
  if (kind !== 'Component') return [];
  const whole = textAt(landing.root, 'spec', 'componentType');
  const name = whole ?? textAt(landing.root, 'spec', 'componentType', 'name');
  if (!name || /^$|\$\{|\{\{/.test(name.value) || TYPE_NAME.test(name.value)) return [];
  const field = whole ? 'spec.componentType' : 'spec.componentType.name';
  const message = 'must be a workload type and the name of a component type, as in deployment/service';
  return certainErrors([{ field, message, at: name.at }], landing);
}

function refusalsOf(part: Part, dating: Dating): readonly Refusal[] {
  const { root } = part.landing;
  const spec = at(root, 'spec');
  // A version that no release has is told as that.
  if (!spec || textAt(root, 'apiVersion')?.value !== 'openchoreo.dev/v1alpha1') return [];
  const { since, until } = dating.of(part);
  const instance = { kind: part.kind, since: rankOf(since), until: rankOf(until), spec: withoutNulls(jsonOf(spec)) };
  const errors = validate(instance) ? typeRefusals(part, dating.of(part)) : refusalsIn(validate.errors ?? [], root);
  return certainErrors(errors, part.landing);
}
