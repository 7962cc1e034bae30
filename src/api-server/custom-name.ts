import { dnsSubdomainFaults } from '../kubernetes/names.ts';
import type { Node } from '../yaml/documents.ts';
import { type FieldError, fieldError, keySpan, spanAt, stringOf } from '../yaml/field.ts';
import { valueUnder } from '../yaml/node.ts';

/**
 * What the API server has against the name of a custom resource; one that is filled in later is let be. Follows
 * apiextensions-apiserver v0.37.2, pkg/registry/customresource/validator.go: NameIsDNSSubdomain, whatever the kind.
 */
export function validateCustomName(root: Node): readonly FieldError[] {
  const metadata = valueUnder(root, 'metadata');
  const name = stringOf(metadata, 'name');
  const place = () => spanAt(metadata, 'name', keySpan(root, 'metadata', spanAt(root, 'kind', root)));
  if (name === '' && stringOf(metadata, 'generateName') === '')
    return [fieldError('metadata.name', 'required', 'is required', place())];
  if (name === '' || /\$\{|\{\{/.test(name)) return [];
  return dnsSubdomainFaults(name).map((fault) => fieldError('metadata.name', 'invalid', fault, place()));
}
