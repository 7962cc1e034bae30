import { apiVersionOf, isBuiltIn, meantIn } from '../kubernetes/kinds.ts';
import { dnsLabelFaults, dnsSubdomainFaults } from '../kubernetes/names.ts';
import type { DuplicateKey, Node } from '../yaml/documents.ts';
import { type FieldError, fieldError, spanAt, stringOf } from '../yaml/field.ts';
import { at, entryOf, itemsAt } from '../yaml/node.ts';
import { keysTwice, mapsIn } from '../yaml/twice.ts';
import { type Decoding, decode } from './decode.ts';
import { flawlessType } from './flawless.ts';
import { type MetadataRules, validateFinalizers, validateMetadata } from './metadata-validation.ts';
import { validatePodSpec, validateTemplate } from './pod-validation.ts';
import { type EffectiveSecret, effectiveSecret, validateSecret } from './secret-validation.ts';
import { isSoundMetadata } from './sound-metadata.ts';
import { isSoundTemplate } from './sound-pod.ts';

export type { FieldError } from '../yaml/field.ts';
export type { EffectiveSecret } from './secret-validation.ts';

/** What the API server says to a manifest that is applied. */
export interface Admission {
  /** Why the object is refused; of errors of kind `decode` there are no others beside. Empty: it is created. */
  readonly errors: readonly FieldError[];
  /** Unknown fields and duplicate keys: kubectl's strict validation refuses them, other clients drop them and go on. */
  readonly strict: readonly FieldError[];
  /** What is stored, or would be without the errors; undefined for other kinds, and where decoding failed. */
  readonly secret: EffectiveSecret | undefined;
}

/**
 * What the API server says to a manifest: decoding, defaults and validation of k8s.io/kubernetes v1.37.2, for Secrets,
 * Namespaces, ServiceAccounts, Pods and the built-in kinds with a pod template; of other kinds only the metadata is
 * judged. `duplicates` are the document's. `assignedNamespace` is the namespace that whoever applies it fills in.
 */
export function admit(root: Node, duplicates: readonly DuplicateKey[], assignedNamespace?: string): Admission {
  const type = flawlessType(root);
  const kind = type ?? stringOf(root, 'kind');
  const known = type !== undefined || isKnown(root, kind);
  const { errors, unknown } = known ? decode(root, kind) : decodeUnknown(root);
  const strict = strictly(root, unknown, duplicates);
  if (errors.length > 0) return { errors, strict, secret: undefined };
  const secret = known && kind === 'Secret' ? effectiveSecret(root) : undefined;
  const rules = known ? rulesOf(kind, assignedNamespace) : undefined;
  const metadata = rules && isSoundMetadata(root, rules) ? NONE : validateMetadata(root, rules);
  const rest = known ? validateKind(root, kind, secret) : NONE;
  return { errors: joined(metadata, rest), strict, secret };
}

const NONE: readonly FieldError[] = [];

function joined(some: readonly FieldError[], more: readonly FieldError[]): readonly FieldError[] {
  if (more.length === 0) return some;
  return some.length === 0 ? more : [...some, ...more];
}

/** Whether nothing is wrong with the metadata of a Secret. False where it can't be said at a glance. */
export function isSoundSecret(root: Node, assignedNamespace: string): boolean {
  return isSoundMetadata(root, rulesOf('Secret', assignedNamespace));
}

/** What a strict client has against a manifest, beside what the API server refuses. */
export function strictErrors(root: Node, duplicates: readonly DuplicateKey[]): readonly FieldError[] {
  const kind = stringOf(root, 'kind');
  const { unknown } = isKnown(root, kind) ? decode(root, kind) : decodeUnknown(root);
  return strictly(root, unknown, duplicates);
}

function isKnown(root: Node, kind: string): boolean {
  const right = apiVersionOf(kind);
  return right !== undefined && right === stringOf(root, 'apiVersion');
}

function strictly(
  root: Node,
  unknown: readonly FieldError[],
  duplicates: readonly DuplicateKey[],
): readonly FieldError[] {
  return duplicates.length === 0 ? unknown : [...unknown, ...duplicatesOf(root, duplicates)];
}

/** Decodes what every kind has: the two fields by which the API server finds its type, and its metadata. */
function decodeUnknown(root: Node): Decoding {
  if (root.kind !== 'map') return { errors: [fieldError('', 'decode', 'must be a mapping', root)], unknown: [] };
  const metadata = entryOf(root, 'metadata')?.value;
  const { errors, unknown } = metadata ? decode(metadata, 'ObjectMeta', 'metadata') : { errors: [], unknown: [] };
  const untyped = ['apiVersion', 'kind'].flatMap((key) => {
    if (stringOf(root, key) !== '') return [];
    const message = at(root, key) === undefined ? 'is required' : 'must be a string that is not empty';
    return [fieldError(key, 'decode', message, spanAt(root, key, root.entries[0]?.key ?? root))];
  });
  return { errors: [...untyped, ...(misspelledKind(root) ?? misplacedKind(root)), ...errors], unknown };
}

/** An API version of Kubernetes' own has no kinds but those of the release. */
function misspelledKind(root: Node): readonly FieldError[] | undefined {
  const apiVersion = stringOf(root, 'apiVersion');
  const kind = stringOf(root, 'kind');
  const meant = meantIn(apiVersion, kind);
  if (meant === undefined) return undefined;
  const fault = `"${kind}" is no kind of ${apiVersion}: "${meant}" is meant`;
  return [fieldError('kind', 'decode', fault, spanAt(root, 'kind', root))];
}

/** API groups of Kubernetes' own, former ones too, that have kinds with a pod template. */
const GROUPS: ReadonlySet<string> = new Set(['apps', 'batch', 'extensions']);

/**
 * `apiVersion: v1` has no Deployment, and `core/v1` no Secret: a group without a dot is Kubernetes' own, since one of a
 * CustomResourceDefinition must have one (ValidateCustomResourceDefinition of k8s.io/apiextensions-apiserver v0.37.2).
 */
function misplacedKind(root: Node): readonly FieldError[] {
  const apiVersion = stringOf(root, 'apiVersion');
  const kind = stringOf(root, 'kind');
  const right = apiVersionOf(kind);
  const [group = '', version] = apiVersion.split('/', 2);
  const isOwn = /^[a-z0-9]+(?:\/[a-z0-9]+)?$/i.test(apiVersion);
  const isNowhere = isOwn && (right === 'v1' || version === undefined || !GROUPS.has(group));
  if (right === undefined || !(isNowhere || isBuiltIn(apiVersion))) return [];
  const message = `has no kind ${kind}, which is in ${right}`;
  const meaning = { mistake: 'other-group', meant: right } as const;
  return [fieldError('apiVersion', 'decode', message, spanAt(root, 'apiVersion', root), meaning)];
}

function duplicatesOf(root: Node, duplicates: readonly DuplicateKey[]): readonly FieldError[] {
  // A build may have taken one of them away.
  const twice = new Set(Array.from(mapsIn(root), keysTwice).flatMap((keys) => keys.map(({ start }) => start)));
  return duplicates
    .filter(({ key }) => key.path === root.path && twice.has(key.start))
    .map(({ key }) =>
      fieldError(key.text, 'duplicate', 'stands twice in its mapping, where the last counts', key, {
        mistake: 'repeated-key',
      }),
    );
}

function rulesOf(kind: string, assignedNamespace: string | undefined): MetadataRules {
  if (kind === 'Namespace')
    return {
      nameFaults: dnsLabelFaults,
      namespaced: false,
      nameLabel: 'kubernetes.io/metadata.name',
      assignedNamespace: undefined,
    };
  const nameFaults = NAME_FAULTS.get(kind) ?? dnsSubdomainFaults;
  return { nameFaults, namespaced: true, nameLabel: undefined, assignedNamespace };
}

const NAME_FAULTS: ReadonlyMap<string, (name: string) => readonly string[]> = new Map([
  ['StatefulSet', dnsLabelFaults],
  ['CronJob', cronJobNameFaults],
]);

/** Its jobs append 11 characters. */
function cronJobNameFaults(name: string): readonly string[] {
  const faults = dnsSubdomainFaults(name);
  return name.length > 52 ? [...faults, 'must be at most 52 bytes long'] : faults;
}

/** The paths of pod templates, by kind; those of other kinds are `TEMPLATE`. */
const TEMPLATES: ReadonlyMap<string, readonly string[]> = new Map([
  ['PodTemplate', ['template']],
  ['CronJob', ['spec', 'jobTemplate', 'spec', 'template']],
]);
const TEMPLATE: readonly string[] = ['spec', 'template'];

function validateKind(root: Node, kind: string, secret: EffectiveSecret | undefined): readonly FieldError[] {
  switch (kind) {
    case 'Secret':
      return secret ? validateSecret(root, secret) : NONE;
    case 'Namespace':
      // Follows pkg/apis/core/validation/validation.go: ValidateNamespace.
      return validateFinalizers(itemsAt(root, 'spec', 'finalizers'), 'spec.finalizers', () => 'spec.finalizers');
    case 'ServiceAccount':
      return NONE;
    case 'Pod':
      return validatePodSpec(root, 'spec', () => spanAt(root, 'kind', root), 'pod');
    default: {
      const path = TEMPLATES.get(kind) ?? TEMPLATE;
      if (isSoundTemplate(root, path)) return NONE;
      return validateTemplate(at(root, ...path.slice(0, -1)), path.join('.'), () => spanAt(root, 'kind', root));
    }
  }
}
