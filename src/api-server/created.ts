import type { Node } from '../yaml/documents.ts';
import { type FieldError, stringOf } from '../yaml/field.ts';
import { valueUnder } from '../yaml/node.ts';

/**
 * The errors of an object that are left when it is created: before the API server validates it, it names what has a
 * `generateName`, and takes its namespace from what can't have one. Follows k8s.io/apiserver v0.37.2,
 * pkg/registry/generic/registry/store.go (create) and pkg/registry/rest/meta.go
 * (EnsureObjectNamespaceMatchesRequestNamespace).
 */
export function leftAtCreation(errors: readonly FieldError[], root: Node): readonly FieldError[] {
  if (errors.length === 0) return errors;
  const isNamed = stringOf(valueUnder(root, 'metadata'), 'generateName') !== '';
  return errors.filter(
    ({ field, kind }) =>
      !(field === 'metadata.name' && kind === 'required' && isNamed) &&
      !(field === 'metadata.namespace' && kind === 'forbidden'),
  );
}
