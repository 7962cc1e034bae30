/**
 * What a field of a kustomization may hold. A record lists its fields; `list` items are of one form, and those of a
 * `filled` list no nulls: an entry without a value would do nothing there but fail.
 */
export type Form = 'text' | 'flag' | 'number' | 'texts' | 'flags' | 'any' | List | Fields;
interface List {
  readonly list: Form;
  readonly filled?: true;
}
/** A record, whose fields are all that kustomize knows. */
export interface Fields {
  readonly fields: Readonly<Record<string, Form>>;
}

const filled = (list: Form): List => ({ list, filled: true });
const TEXT_LIST: Form = { list: 'text' };
const FILLED_TEXTS = filled('text');
const GVK = { group: 'text', version: 'text', kind: 'text' } as const;
const SELECTOR: Form = {
  fields: { ...GVK, name: 'text', namespace: 'text', labelSelector: 'text', annotationSelector: 'text' },
};
const PATCH: Form = {
  fields: { path: 'text', patch: 'text', target: SELECTOR, options: 'flags' },
};
const IMAGE: Form = {
  fields: { name: 'text', newName: 'text', tagSuffix: 'text', newTag: 'text', digest: 'text' },
};
const GENERATOR_OPTIONS: Form = {
  fields: { labels: 'texts', annotations: 'texts', disableNameSuffixHash: 'flag', immutable: 'flag' },
};
const GENERATOR = {
  namespace: 'text',
  name: 'text',
  behavior: 'text',
  literals: FILLED_TEXTS,
  files: FILLED_TEXTS,
  envs: FILLED_TEXTS,
  env: 'text',
  options: GENERATOR_OPTIONS,
} as const;
const FIELD_OPTIONS: Form = { fields: { delimiter: 'text', index: 'number', encoding: 'text', create: 'flag' } };
const FIELD_SPEC: Form = { fields: { ...GVK, path: 'text', create: 'flag' } };
const REPLACEMENT: Form = {
  fields: {
    path: 'text',
    sourceValue: 'text',
    source: { fields: { ...GVK, name: 'text', namespace: 'text', fieldPath: 'text', options: FIELD_OPTIONS } },
    targets: filled({
      fields: { select: SELECTOR, reject: { list: SELECTOR }, fieldPaths: TEXT_LIST, options: FIELD_OPTIONS },
    }),
  },
};
const LABEL: Form = {
  fields: { pairs: 'texts', includeSelectors: 'flag', includeTemplates: 'flag', fields: { list: FIELD_SPEC } },
};
const VARIABLE: Form = {
  fields: {
    name: 'text',
    objref: { fields: { ...GVK, apiVersion: 'text', name: 'text', namespace: 'text' } },
    fieldref: { fields: { fieldPath: 'text' } },
  },
};

/** Follows api/types/kustomization.go v0.20.1 and the types it uses. */
export const KUSTOMIZATION: Fields = {
  fields: {
    apiVersion: 'text',
    kind: 'text',
    metadata: { fields: { name: 'text', namespace: 'text', labels: 'texts', annotations: 'texts' } },
    openapi: 'texts',
    namePrefix: 'text',
    nameSuffix: 'text',
    namespace: 'text',
    commonLabels: 'texts',
    labels: { list: LABEL },
    commonAnnotations: 'texts',
    patchesStrategicMerge: FILLED_TEXTS,
    patchesJson6902: filled(PATCH),
    patches: filled(PATCH),
    images: { list: IMAGE },
    imageTags: { list: IMAGE },
    replacements: filled(REPLACEMENT),
    replicas: filled({ fields: { name: 'text', count: 'number' } }),
    vars: { list: VARIABLE },
    sortOptions: {
      fields: { order: 'text', legacySortOptions: { fields: { orderFirst: TEXT_LIST, orderLast: TEXT_LIST } } },
    },
    resources: FILLED_TEXTS,
    components: FILLED_TEXTS,
    crds: FILLED_TEXTS,
    bases: FILLED_TEXTS,
    configMapGenerator: filled({ fields: GENERATOR }),
    secretGenerator: filled({ fields: { ...GENERATOR, type: 'text' } }),
    helmGlobals: { fields: { chartHome: 'text', configHome: 'text' } },
    // Later versions know more fields of a chart.
    helmCharts: { list: 'any' },
    helmChartInflationGenerator: { list: 'any' },
    generatorOptions: GENERATOR_OPTIONS,
    configurations: FILLED_TEXTS,
    generators: TEXT_LIST,
    transformers: TEXT_LIST,
    validators: TEXT_LIST,
    buildMetadata: TEXT_LIST,
  },
};

const FIELD_SPECS: Form = { list: FIELD_SPEC };

/** Follows api/internal/plugins/builtinconfig v0.20.1: TransformerConfig, NameBackReferences. */
export const CONFIGURATION: Fields = {
  fields: {
    namePrefix: FIELD_SPECS,
    nameSuffix: FIELD_SPECS,
    namespace: FIELD_SPECS,
    commonLabels: FIELD_SPECS,
    labels: FIELD_SPECS,
    templateLabels: FIELD_SPECS,
    commonAnnotations: FIELD_SPECS,
    nameReference: { list: { fields: { ...GVK, fieldSpecs: FIELD_SPECS } } },
    varReference: FIELD_SPECS,
    images: FIELD_SPECS,
    replicas: FIELD_SPECS,
  },
};

const TRANSFORMER = { apiVersion: 'text', kind: 'text', metadata: 'any', fieldSpecs: filled(FIELD_SPEC) } as const;

/** Follows api/internal/builtins v0.20.1. */
export const TRANSFORMERS = {
  LabelTransformer: { fields: { ...TRANSFORMER, labels: 'texts' } },
  AnnotationsTransformer: { fields: { ...TRANSFORMER, annotations: 'texts' } },
  PrefixTransformer: { fields: { ...TRANSFORMER, prefix: 'text' } },
  SuffixTransformer: { fields: { ...TRANSFORMER, suffix: 'text' } },
} as const satisfies Readonly<Record<string, Fields>>;
