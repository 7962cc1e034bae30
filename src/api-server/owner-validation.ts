import type { Node } from '../yaml/documents.ts';
import { type FieldError, fieldError, spanAt, stringOf } from '../yaml/field.ts';
import { isTrue } from '../yaml/flag.ts';
import { at } from '../yaml/node.ts';

/**
 * Validates the owner references of an object: each is whole, none is an event, and one at most controls it.
 * ValidateOwnerReferences of k8s.io/apimachinery v0.37.2, pkg/api/validation/objectmeta.go.
 */
export function validateOwners(owners: readonly Node[], field: string): readonly FieldError[] {
  const controllers = owners.filter((owner) => isTrue(at(owner, 'controller')));
  return [
    ...owners.flatMap((owner, i) => ownerErrors(owner, `${field}[${i}]`)),
    ...controllers.slice(1).map((owner) => fieldError(field, 'invalid', 'must have one controller at most', owner)),
  ];
}

function ownerErrors(owner: Node, field: string): readonly FieldError[] {
  const errors = ['apiVersion', 'kind', 'name', 'uid']
    .filter((key) => stringOf(owner, key) === '')
    .map((key) => fieldError(`${field}.${key}`, 'required', 'is required', spanAt(owner, key, owner)));
  const apiVersion = stringOf(owner, 'apiVersion');
  if (apiVersion !== '' && !/^(?:[^/]*\/)?[^/]+$/.test(apiVersion)) {
    const message = 'must be a version, or a group and a version with a slash between them';
    errors.push(fieldError(`${field}.apiVersion`, 'invalid', message, spanAt(owner, 'apiVersion', owner)));
  }
  if (/^\/?v1$/.test(apiVersion) && stringOf(owner, 'kind') === 'Event')
    errors.push(fieldError(field, 'invalid', 'must not be an event', owner));
  return errors;
}
