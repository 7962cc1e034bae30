import { dnsLabelFaults, generatedSample, labelValueFaults, qualifiedNameFaults } from '../kubernetes/names.ts';
import type { Span } from '../text/source.ts';
import type { Entry, Node } from '../yaml/documents.ts';
import {
  type FieldError,
  type FieldErrorKind,
  fieldError,
  keySpan,
  lastEntries,
  spanAt,
  stringOf,
  textOf,
} from '../yaml/field.ts';
import { entryOf, itemsAt, keyOf, valueUnder } from '../yaml/node.ts';
import { everyText } from './flawless.ts';
import { validateOwners } from './owner-validation.ts';

/** All keys and values of an object's annotations together, in bytes. */
export const ANNOTATIONS_LIMIT = 256 * 1024;

/** Kubernetes' own, which have no prefix. */
const FINALIZERS: ReadonlySet<string> = new Set(['kubernetes', 'orphan', 'foregroundDeletion']);

/** What a kind asks of its metadata. */
export interface MetadataRules {
  /** What is wrong with a name of this kind. */
  nameFaults(name: string): readonly string[];
  readonly namespaced: boolean;
  /** A label that is always set to the name. */
  readonly nameLabel: string | undefined;
  /** The namespace that whoever applies the manifest fills in. */
  readonly assignedNamespace: string | undefined;
}

/**
 * Validates the metadata of a decoded object that is created: ValidateObjectMeta of k8s.io/apimachinery v0.37.2,
 * pkg/api/validation/objectmeta.go. Without rules (a kind that is not known) names are not judged.
 */
export function validateMetadata(root: Node, rules: MetadataRules | undefined): readonly FieldError[] {
  const metadata = valueUnder(root, 'metadata');
  const errors: FieldError[] = [];
  if (rules) validateIdentity(root, metadata, rules, errors);
  errors.push(
    ...validateLabels(metadata, 'metadata.labels', stringOf(metadata, 'name') === '' ? undefined : rules?.nameLabel),
  );
  errors.push(...validateAnnotations(metadata, 'metadata.annotations'));
  errors.push(...validateOwners(itemsAt(metadata, 'ownerReferences'), 'metadata.ownerReferences'));
  const field = 'metadata.finalizers';
  const numbered = rules && ((i: number) => `${field}[${i}]`);
  errors.push(...validateFinalizers(itemsAt(metadata, 'finalizers'), field, numbered));
  return errors;
}

/** Validates finalizers. `unprefixed` is the field of one without a prefix, which one of an unknown kind need not have. */
export function validateFinalizers(
  finalizers: readonly Node[],
  field: string,
  unprefixed: ((i: number) => string) | undefined,
): readonly FieldError[] {
  return finalizers.flatMap((finalizer, i) => {
    const name = textOf(finalizer);
    const errors = invalid(field, qualifiedNameFaults(name), finalizer);
    if (!unprefixed || name.includes('/') || FINALIZERS.has(name)) return errors;
    return [...errors, fieldError(unprefixed(i), 'invalid', 'must have a prefix, as in domain/name', finalizer)];
  });
}

function validateIdentity(root: Node, metadata: Node | undefined, rules: MetadataRules, errors: FieldError[]): void {
  const above = () => keySpan(root, 'metadata', spanAt(root, 'kind', root));
  const generated = stringOf(metadata, 'generateName');
  if (generated !== '') {
    const faults = rules.nameFaults(generatedSample(generated));
    if (faults.length > 0)
      errors.push(...invalid('metadata.generateName', faults, spanAt(metadata, 'generateName', above())));
  }
  const name = stringOf(metadata, 'name');
  const faults = name === '' ? [] : rules.nameFaults(name);
  const labelFaults = rules.nameLabel === undefined ? [] : labelValueFaults(name);
  if (name === '' || faults.length > 0 || labelFaults.length > 0) {
    const nameAt = spanAt(metadata, 'name', above());
    if (name === '') errors.push(fieldError('metadata.name', 'required', 'is required', nameAt));
    errors.push(...invalid('metadata.name', faults, nameAt), ...invalid('metadata.labels', labelFaults, nameAt));
  }
  validateNamespace(metadata, rules, above, errors);
}

function validateNamespace(
  metadata: Node | undefined,
  rules: MetadataRules,
  above: () => Span,
  errors: FieldError[],
): void {
  const written = stringOf(metadata, 'namespace');
  const namespace = written || (rules.assignedNamespace ?? '');
  const refuse = (kind: FieldErrorKind, fault: string) =>
    errors.push(fieldError('metadata.namespace', kind, fault, spanAt(metadata, 'namespace', above())));
  if (!rules.namespaced) {
    if (written !== '') refuse('forbidden', 'has no place on this kind');
  } else if (namespace === '') refuse('required', 'is required');
  else for (const fault of dnsLabelFaults(namespace)) refuse('invalid', fault);
}

/** Labels of an object or of a pod template; `holder` is its metadata. A label that the server sets is not judged. */
export function validateLabels(holder: Node | undefined, field: string, set?: string): readonly FieldError[] {
  const labels = valueUnder(holder, 'labels');
  if (!labels || everyText(labels, isLabel)) return NONE;
  return stringEntries(labels).flatMap(({ key, value }) => {
    const name = keyOf(key) ?? '';
    if (name === set) return [];
    const values = labelValueFaults(textOf(value));
    return [
      ...invalid(field, qualifiedNameFaults(name), key),
      ...invalid(field, values, value.start < value.end ? value : key),
    ];
  });
}

/** What the API server refuses of the annotations below `holder`; `field` is their path. */
export function validateAnnotations(holder: Node | undefined, field: string): readonly FieldError[] {
  const annotations = valueUnder(holder, 'annotations');
  if (
    !annotations ||
    (annotations.end - annotations.start < ANNOTATIONS_LIMIT / 3 && everyText(annotations, isAnnotation))
  )
    return NONE;
  const entries = stringEntries(annotations);
  const errors = entries.flatMap(({ key }) =>
    invalid(field, qualifiedNameFaults((keyOf(key) ?? '').toLowerCase()), key),
  );
  let size = 0;
  for (const { key, value } of entries) size += Buffer.byteLength(keyOf(key) ?? '') + Buffer.byteLength(textOf(value));
  const map = entryOf(holder, 'annotations');
  if (!map || size <= ANNOTATIONS_LIMIT) return errors;
  const message = `must be at most ${ANNOTATIONS_LIMIT} bytes long, keys and values together, not ${size}`;
  return [...errors, fieldError(field, 'too-long', message, map.key)];
}

const NONE: readonly FieldError[] = [];

function isLabel(key: string, value: string): boolean {
  return qualifiedNameFaults(key).length === 0 && labelValueFaults(value).length === 0;
}

function isAnnotation(key: string): boolean {
  return qualifiedNameFaults(key.toLowerCase()).length === 0;
}

function stringEntries(map: Node): readonly Entry[] {
  return map.kind === 'map' ? lastEntries(map) : [];
}

function invalid(field: string, faults: readonly string[], at: Span): readonly FieldError[] {
  return faults.length === 0 ? [] : faults.map((fault) => fieldError(field, 'invalid', fault, at));
}
