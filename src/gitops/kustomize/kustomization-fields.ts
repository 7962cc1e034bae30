import type { BuildFault } from '../../landing/landing.ts';
import type { Repository } from '../../repository/repository.ts';
import { suggest } from '../../text/near-miss.ts';
import { spanOf } from '../../text/source.ts';
import type { MapNode, Node, ScalarNode } from '../../yaml/documents.ts';
import { isNull, jsonOf, mapNode } from '../../yaml/node.ts';
import { fieldOf, textOf } from './kustomization.ts';
import { CONFIGURATION, type Fields, type Form, KUSTOMIZATION, TRANSFORMERS } from './kustomization-forms.ts';
import { KUSTOMIZATION as HEAD, plainListOf } from './plain-list.ts';

/** A transformer that is followed where it is configured in a file of its own. */
export type TransformerKind = keyof typeof TRANSFORMERS;

/** The kind of a transformer that is followed, where it is configured as one of its kind and by nothing else. */
export function transformerKindOf(kind: string, config: MapNode): TransformerKind | undefined {
  const known = (Object.keys(TRANSFORMERS) as TransformerKind[]).find((name) => name === kind);
  if (known === undefined || faultsOf(config, TRANSFORMERS[known], kind).length > 0) return undefined;
  const field = { PrefixTransformer: 'prefix', SuffixTransformer: 'suffix' }[kind];
  const isComplete = field === undefined || (textOf(config, field) && fieldOf(config, 'fieldSpecs'));
  return isComplete ? known : undefined;
}

/** What makes kustomize refuse a file of `configurations:`. */
export function configurationFaults(root: Node): readonly FieldFault[] {
  return faultsOf(root, CONFIGURATION, 'the configuration');
}

/** A kustomization as it is read from its file. */
export interface Loaded {
  readonly kustomization: MapNode;
  /** Its resources, where it does nothing but list them. */
  readonly list?: readonly ScalarNode[];
  readonly faults: readonly BuildFault[];
}

const NONE: readonly BuildFault[] = [];

type FieldFault = Pick<BuildFault, 'message' | 'at'>;

/**
 * The kustomization that a file holds, and what makes kustomize refuse it: no YAML, unknown fields, values of another
 * type, another apiVersion or kind, nothing at all. What can be read of it stands all the same.
 */
export function kustomizationIn(repository: Repository, path: string): Loaded {
  const { documents, faults } = repository.allDocuments(path);
  const root = documents[0]?.root;
  const list = faults.length === 0 ? plainListOf(root) : undefined;
  if (list && root?.kind === 'map') return { kustomization: root, list, faults: NONE };
  const empty = mapNode([], { path, start: 0, end: 0 });
  const ofKind = root ? kindFaults(root) : [];
  const found = [
    ...faults.map(({ message, at }) => ({ message: `this kustomization does not parse: ${message}`, at })),
    ...(root ? [...faultsOf(root, KUSTOMIZATION, 'the kustomization'), ...ofKind] : []),
    ...(isBlank(root) && faults.length + ofKind.length === 0
      ? [{ message: 'this kustomization is empty', at: spanOf(root ?? empty) }]
      : []),
  ];
  return {
    kustomization: root?.kind === 'map' ? root : empty,
    faults: found.map(({ message, at }) => ({ kind: 'invalid', message, at })),
  };
}

/** What is moved into other fields first, so that an empty list is nothing. */
const MOVED: ReadonlySet<string> = new Set(['bases', 'imageTags', 'helmChartInflationGenerator']);

/**
 * Follows api/types/kustomization.go v0.20.1: CheckEmpty, FixKustomization. An empty text is nothing, an empty list is
 * something.
 */
function isBlank(root: Node | undefined): boolean {
  if (root?.kind !== 'map') return true;
  return root.entries.every(
    ({ key, value }) =>
      key.text === 'kind' ||
      key.text === 'apiVersion' ||
      isNull(value) ||
      (value.kind === 'scalar' && value.text === '') ||
      (value.kind === 'seq' && value.items.length === 0 && MOVED.has(key.text)),
  );
}

const VERSIONS: ReadonlyMap<string, string> = new Map([
  [HEAD.kind, HEAD.apiVersion],
  ['Component', 'kustomize.config.k8s.io/v1alpha1'],
]);

/** Follows api/types/kustomization.go v0.20.1: EnforceFields. */
function kindFaults(root: Node): readonly FieldFault[] {
  const kind = textOf(root, 'kind');
  const wanted = VERSIONS.get(kind?.text ?? 'Kustomization');
  if (kind && wanted === undefined) return [{ message: 'kind must be Kustomization or Component', at: spanOf(kind) }];
  const apiVersion = textOf(root, 'apiVersion');
  if (!apiVersion || apiVersion.text === wanted) return [];
  return [{ message: `apiVersion must be ${wanted}`, at: spanOf(apiVersion) }];
}

function faultsOf(node: Node, form: Form, name: string): readonly FieldFault[] {
  if (form === 'any') return [];
  const value = node.kind === 'scalar' ? jsonOf(node) : undefined;
  if (value === null) return [];
  if (form === 'texts' || form === 'flags')
    return node.kind === 'map'
      ? node.entries.flatMap(({ key, value }) => faultsOf(value, form === 'texts' ? 'text' : 'flag', key.text))
      : wrong(node, name, 'a mapping');
  if (typeof form === 'string') {
    const fits = typeof value === TYPES[form] && (typeof value !== 'number' || isWhole(value));
    return fits ? [] : wrong(node, name, WORDS[form]);
  }
  if ('list' in form)
    return node.kind === 'seq'
      ? node.items.flatMap((item) =>
          form.filled && isNull(item) ? empty(item, name) : faultsOf(item, form.list, name),
        )
      : wrong(node, name, 'a list');
  return node.kind === 'map'
    ? node.entries.flatMap(({ key, value }) => fieldFaultsIn(key, value, form.fields))
    : wrong(node, name, 'a mapping');
}

const TYPES = { text: 'string', flag: 'boolean', number: 'number' } as const;
const WORDS = { text: 'a text', flag: 'true or false', number: 'a whole number' } as const;

/** Whether Go decodes a number as an int64. */
function isWhole(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 2 ** 63;
}

function fieldFaultsIn(
  key: Node & { readonly kind: 'scalar' },
  value: Node,
  fields: Fields['fields'],
): readonly FieldFault[] {
  const name = canonical(key.text, fields);
  const form = name === undefined ? undefined : fields[name];
  if (form === undefined)
    return [{ message: `kustomize knows no field "${key.text}" here${meant(key.text, fields)}`, at: spanOf(key) }];
  return faultsOf(value, form, key.text);
}

function meant(key: string, fields: Fields['fields']): string {
  const near = suggest(key, Object.keys(fields));
  return near === undefined ? '' : ` (did you mean "${near}"?)`;
}

/** The field that a key means: Go decodes JSON whatever the case of its keys. */
function canonical(key: string, fields: Fields['fields']): string | undefined {
  if (Object.hasOwn(fields, key)) return key;
  const lower = key.toLowerCase();
  return Object.keys(fields).find((name) => name.toLowerCase() === lower);
}

function empty(item: Node, name: string): readonly FieldFault[] {
  return [{ message: `an entry of "${name}" is empty`, at: spanOf(item) }];
}

function wrong(node: Node, name: string, expected: string): readonly FieldFault[] {
  return [{ message: `"${name}" must be ${expected}`, at: spanOf(node) }];
}
