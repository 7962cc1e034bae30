import { dnsLabelFaults, dnsSubdomainFaults } from '../kubernetes/names.ts';
import type { Span } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import {
  type FieldError,
  type FieldErrorKind,
  fieldError,
  keySpan,
  type Meaning,
  spanAt,
  stringOf,
} from '../yaml/field.ts';
import { at, itemsAt, valueUnder } from '../yaml/node.ts';
import { validateAnnotations, validateLabels } from './metadata-validation.ts';

const PULL_POLICIES: ReadonlySet<string> = new Set(['', 'Always', 'IfNotPresent', 'Never']);
const RESTART_POLICIES: ReadonlySet<string> = new Set(['', 'Always', 'OnFailure', 'Never']);

/** Whether the API server takes a pull policy. */
export function isPolicy(text: string): boolean {
  return PULL_POLICIES.has(text);
}

/** Whether the API server takes a restart policy. */
export function isRestartPolicy(text: string): boolean {
  return RESTART_POLICIES.has(text);
}

/** Validates a decoded pod template; `field` is its path. */
export function validateTemplate(holder: Node | undefined, field: string, above: () => Span): readonly FieldError[] {
  const template = valueUnder(holder, 'template');
  const metadata = valueUnder(template, 'metadata');
  return [
    ...validateLabels(metadata, `${field}.labels`),
    ...validateAnnotations(metadata, `${field}.annotations`),
    ...validatePodSpec(template, `${field}.spec`, () => keySpan(holder, 'template', above()), 'template'),
  ];
}

/**
 * Validates of a decoded pod's spec what decides its pulls: containers and their images, image volumes, the service
 * account. ValidatePodSpec of k8s.io/kubernetes v1.37.2, pkg/apis/core/validation/validation.go; the rest is not
 * judged, and the names in imagePullSecrets are not there either.
 */
export function validatePodSpec(
  holder: Node | undefined,
  field: string,
  above: () => Span,
  role: 'pod' | 'template',
): readonly FieldError[] {
  const spec = valueUnder(holder, 'spec');
  const place = () => keySpan(holder, 'spec', above());
  const errors: FieldError[] = [];
  const names = new Set<string>();
  const containers = itemsAt(spec, 'containers');
  if (containers.length === 0)
    errors.push(fieldError(`${field}.containers`, 'required', 'is required', keySpan(spec, 'containers', place())));
  for (const list of ['containers', 'initContainers']) {
    const items = list === 'containers' ? containers : itemsAt(spec, list);
    items.forEach((container, i) => {
      errors.push(...validateContainer(container, `${field}.${list}[${i}]`, names, role));
    });
  }
  if (itemsAt(spec, 'ephemeralContainers').length > 0) {
    const ephemeral = keySpan(spec, 'ephemeralContainers', place());
    errors.push(
      fieldError(`${field}.ephemeralContainers`, 'forbidden', 'can only be added to a running pod', ephemeral, {
        mistake: 'late-only',
      }),
    );
  }
  errors.push(...validateVolumes(spec, field), ...validateAccount(spec, field, place));
  const restart = stringOf(spec, 'restartPolicy');
  if (!RESTART_POLICIES.has(restart))
    errors.push(unsupported(`${field}.restartPolicy`, RESTART_POLICIES, spanAt(spec, 'restartPolicy', place())));
  return errors;
}

function validateContainer(
  container: Node,
  field: string,
  names: Set<string>,
  role: 'pod' | 'template',
): readonly FieldError[] {
  const errors: FieldError[] = [];
  const name = stringOf(container, 'name');
  const refuse = (key: string, kind: FieldErrorKind, fault: string, meaning?: Meaning) =>
    errors.push(fieldError(`${field}.${key}`, kind, fault, spanAt(container, key, container), meaning));
  if (name === '') refuse('name', 'required', 'is required');
  else for (const fault of dnsLabelFaults(name)) refuse('name', 'invalid', fault);
  if (names.has(name)) refuse('name', 'duplicate', 'stands twice in this pod', { mistake: 'repeated-name' });
  if (name !== '' || field.includes('.containers[')) names.add(name);
  const image = stringOf(container, 'image');
  if (image === '') errors.push(withoutImage(container, 'image', `${field}.image`));
  else if (role === 'pod' && /^\p{White_Space}|\p{White_Space}$/u.test(image))
    refuse('image', 'invalid', 'must not begin or end with white space');
  if (!PULL_POLICIES.has(stringOf(container, 'imagePullPolicy')))
    errors.push(
      unsupported(`${field}.imagePullPolicy`, PULL_POLICIES, spanAt(container, 'imagePullPolicy', container)),
    );
  return errors;
}

/** What is written and empty is refused where the kubelet would find no image in it. */
function withoutImage(holder: Node, key: string, field: string): FieldError {
  const written = at(holder, key);
  return fieldError(
    field,
    'required',
    'is required',
    written?.kind === 'scalar' ? written : spanAt(holder, key, holder),
  );
}

function validateVolumes(spec: Node | undefined, field: string): readonly FieldError[] {
  return itemsAt(spec, 'volumes').flatMap((volume, i) => {
    const image = at(volume, 'image');
    if (!image) return [];
    const errors: FieldError[] = [];
    const path = `${field}.volumes[${i}].image`;
    if (stringOf(image, 'reference') === '') errors.push(withoutImage(image, 'reference', `${path}.reference`));
    if (!PULL_POLICIES.has(stringOf(image, 'pullPolicy')))
      errors.push(unsupported(`${path}.pullPolicy`, PULL_POLICIES, spanAt(image, 'pullPolicy', image)));
    return errors;
  });
}

function validateAccount(spec: Node | undefined, field: string, above: () => Span): readonly FieldError[] {
  const key = stringOf(spec, 'serviceAccountName') === '' ? 'serviceAccount' : 'serviceAccountName';
  const account = stringOf(spec, key);
  if (account === '') return [];
  return dnsSubdomainFaults(account).map((fault) =>
    fieldError(`${field}.serviceAccountName`, 'invalid', fault, spanAt(spec, key, above())),
  );
}

function unsupported(field: string, supported: ReadonlySet<string>, place: Span): FieldError {
  const listed = [...supported].filter((value) => value !== '').join(', ');
  return fieldError(field, 'unsupported', `must be one of ${listed}`, place);
}
