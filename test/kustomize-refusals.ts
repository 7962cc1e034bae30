/** A tree whose folder `k` is built, and what is wrong with it: nothing where kustomize builds it. */
export interface Refusal {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly faults: readonly string[];
}

const CONFIG = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: conf}\ndata: {a: b, n: null}\n';

function of(name: string, kustomization: string, resources: string, ...faults: readonly string[]): Refusal {
  const files = { 'k/kustomization.yaml': `resources: [r.yaml]\n${kustomization}\n`, 'k/r.yaml': resources };
  return { name, files, faults };
}

/** Two layers: a base, and what the folder `k` makes of it. */
function over(
  name: string,
  [base, kustomization]: readonly [string, string],
  resources: string,
  ...faults: readonly string[]
): Refusal {
  const { files } = of(name, kustomization, '', ...faults);
  return {
    name,
    files: {
      'k/kustomization.yaml': files['k/kustomization.yaml']?.replace('r.yaml', '../base') ?? '',
      'base/kustomization.yaml': `resources: [r.yaml]\n${base}\n`,
      'base/r.yaml': resources,
    },
    faults,
  };
}

const variable = (objref: string, field = '') =>
  `vars: [{name: A, objref: {${objref}}${field && `, fieldref: {fieldpath: "${field}"}`}}]`;
const CONF = 'kind: ConfigMap, name: conf, apiVersion: v1';
const DELETE = 'patches: [{patch: "{apiVersion: v1, kind: ConfigMap, metadata: {name: conf}, $patch: delete}"}]';

const ABSENT = 'the variable "A" means a resource that is not there';

const VARIABLES: readonly Refusal[] = [
  of('a variable of a resource', variable(CONF), CONFIG),
  of('a variable of a former name', `namePrefix: a-\n${variable(CONF)}`, CONFIG),
  of('a variable of a null', variable(CONF, 'data.n'), CONFIG),
  of('a variable of no resource', variable('kind: Secret, name: conf, apiVersion: v1'), CONFIG, ABSENT),
  of('a variable of another version', variable('kind: ConfigMap, name: conf'), CONFIG, ABSENT),
  of('a variable of another namespace', variable(`${CONF}, namespace: b`), CONFIG, ABSENT),
  of('a variable of nothing', 'vars: [{name: A}]', CONFIG, ABSENT),
  of(
    'two variables of a name',
    variable(CONF).replace(']', `, {name: A, objref: {${CONF}}}]`),
    CONFIG,
    'the variable "A" is defined twice in one build',
  ),
  over(
    'a variable of base and overlay',
    [variable(CONF), variable(CONF)],
    CONFIG,
    'the variable "A" is defined twice in one build',
  ),
  of(
    'a variable of either',
    variable(CONF),
    `${CONFIG}---\n${CONFIG.replace('conf', 'conf, namespace: b')}`,
    'the variable "A" may mean any of 2 resources',
  ),
  of(
    'a variable of a missing field',
    variable(CONF, 'data.z'),
    CONFIG,
    'the variable "A" finds no data.z in ConfigMap "conf"',
  ),
  ...['0x10', '0b11', '0o17', '-0x1A', '1_000', '.inf'].map((value) =>
    of(
      `a variable of the number ${value}`,
      variable(CONF, 'data.a'),
      CONFIG.replace('a: b', `a: ${value}`),
      'the variable "A" finds no data.a in ConfigMap "conf"',
    ),
  ),
  ...['017', '+5', '1e3', '.5', '1_0.5', '08', '12:30', '0xg', '1_a', '"0x10"', '!!str 0x10', '2020-01-01'].map(
    (value) => of(`a variable of ${value}`, variable(CONF, 'data.a'), CONFIG.replace('a: b', `a: ${value}`)),
  ),
  over(
    'a variable of what an overlay takes away',
    [variable(CONF), DELETE],
    CONFIG,
    'the variable "A" means a resource that a patch takes away',
  ),
  over('a variable of what an overlay moves', [variable(CONF), 'namespace: b\nnamePrefix: c-'], CONFIG),
  of('a variable with an unknown field', 'vars: [{name: A, from: b}]', CONFIG, 'kustomize knows no field "from" here'),
];

const POD = 'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: a, image: nginx}]}\n';
const DEPLOYMENT =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\n' +
  'spec: {template: {spec: {containers: [{name: a, image: nginx}]}}}\n';
const ORDER = 'sortOptions.order must be fifo or legacy';

const FIELDS: readonly Refusal[] = [
  of('an order', 'sortOptions: {order: fifo}', POD),
  of('what is sorted first', 'sortOptions: {order: legacy, legacySortOptions: {orderFirst: [Pod]}}', POD),
  of('an unknown order', 'sortOptions: {order: none}', POD, ORDER),
  of('no order', 'sortOptions: {}', POD, ORDER),
  of(
    'what is sorted first in files as they are listed',
    'sortOptions: {order: fifo, legacySortOptions: {}}',
    POD,
    'legacySortOptions need the order legacy',
  ),
  of('an order that is no text', 'sortOptions: {order: [fifo]}', POD, '"order" must be a text', ORDER),
  over('an unknown order in a base', ['sortOptions: {order: none}', ''], POD),
  of(
    'a misspelled field',
    'namepace: dp-a',
    POD,
    'kustomize knows no field "namepace" here (did you mean "namespace"?)',
  ),
  of('an unknown field of helmGlobals', 'helmGlobals: {home: a}', POD, 'kustomize knows no field "home" here'),
  of('charts that are no list', 'helmCharts: {name: a}', POD, '"helmCharts" must be a list'),
  of('metadata of its own', 'metadata: {name: a, labels: {b: c}}', POD),
  of(
    'metadata of an API server',
    'metadata: {creationTimestamp: null}',
    POD,
    'kustomize knows no field "creationTimestamp" here',
  ),
  of(
    'an option that is no flag',
    `patches: [{patch: "{apiVersion: v1, kind: Pod, metadata: {name: web}}", options: {allowNameChange: 1}}]`,
    POD,
    '"allowNameChange" must be true or false',
  ),
  of('replicas without a count', 'replicas: [{name: web}]', DEPLOYMENT),
  of('half a replica', 'replicas: [{name: web, count: 0.5}]', DEPLOYMENT, '"count" must be a whole number'),
];

const emptyIn = (field: string) => `an entry of "${field}" is empty`;
const OPERATIONS = '[{"op":"add","path":"/spec/x","value":"y"}]';
const WEB = 'kind: Pod, name: web';
const patch = (field: string, text: string, target: string) =>
  `${field}: [{patch: ${JSON.stringify(text)}, target: {${target}}}]`;

const EMPTY: readonly Refusal[] = [
  of('an empty entry of resources', 'bases:\n-', POD, emptyIn('bases')),
  of('an empty entry of patches', 'patches:\n-', POD, emptyIn('patches')),
  of('an empty entry of generators', 'generators:\n-\nimages:\n-\nlabels:\n-', POD),
  of('an empty literal', 'secretGenerator: [{name: a, literals: [a=b, null]}]', POD, emptyIn('literals')),
  {
    name: 'what is but an empty list of bases',
    files: { 'k/kustomization.yaml': 'bases: []\n' },
    faults: ['this kustomization is empty'],
  },
  of('a document of an empty list', '', `[]\n---\n${POD}`),
  of(
    'a replacement without targets',
    'replacements: [{sourceValue: a, targets: []}]',
    POD,
    'this replacement needs a source and targets',
  ),
  of('a patch of a comment', patch('patches', '# later', WEB), POD),
  of('a patch of a comment for nothing', 'patches: [{patch: "# later"}]', POD, 'this patch needs a target'),
  of('a patch of blanks', patch('patches', ' ', WEB), POD, 'this patch needs either a path or a patch'),
  of('a patch that is an empty mapping', patch('patches', '{}', WEB), POD, 'this patch is empty'),
  of('a patch that is an empty mapping for nothing', patch('patches', '{}', 'name: other'), POD),
  of('patches of which one is empty', `patchesStrategicMerge: [r.yaml, "{}"]`, POD),
  of('patches that are empty', `patchesStrategicMerge: ["{}"]`, POD, 'this patch is empty'),
  of('operations for a name', patch('patchesJson6902', OPERATIONS, WEB), POD),
  of(
    'operations for all of a kind',
    patch('patchesJson6902', OPERATIONS, 'kind: Pod'),
    POD,
    'this patch needs a target with a name',
  ),
  of('no operations', patch('patchesJson6902', '[]', WEB), POD, 'this patch holds no operations'),
  of(
    'an operation without a path',
    patch('patches', '- op: remove', WEB),
    POD,
    'this patch has an operation without a path',
  ),
  of(
    'a copy from nowhere',
    patch('patches', '- {op: copy, path: /metadata/labels}', WEB),
    POD,
    'this patch has an operation that needs a "from"',
  ),
  of(
    'a target that is no expression',
    patch('patches', OPERATIONS, 'name: "["'),
    POD,
    'this patch selects by what is no regular expression: error parsing regexp: missing closing ]: `[)$`',
  ),
  of('a merge patch among operations', patch('patchesJson6902', POD, WEB), POD, 'this patch holds no operations'),
];

const noMapping = (field: string) => `kustomize looks for "${field}" here and finds no mapping`;
const IMAGES = 'images: [{name: nginx, newTag: "2"}]';
const podOf = (spec: string) => POD.replace(/spec: .*/, `spec: {containers: [{name: a, image: nginx}], ${spec}}`);
const thing = (spec: string) => `apiVersion: example.com/v1\nkind: Thing\nmetadata: {name: thing}\nspec: ${spec}\n`;
const account = (rest: string) => `apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: a}\n${rest}\n`;

/** What keeps kustomize from where it looks for names, images and labels. */
const BARRIERS: readonly Refusal[] = [
  of('a pull secret that is a text', '', podOf('imagePullSecrets: [reg]'), noMapping('name')),
  of('a pull secret that is a text among others', '', podOf('imagePullSecrets: [{name: reg}, reg]'), noMapping('name')),
  of('pull secrets that are a text', '', podOf('imagePullSecrets: reg'), noMapping('name')),
  of('pull secrets of an account that are texts', '', account('imagePullSecrets: [reg]'), noMapping('name')),
  of('pull secrets that are a mapping', '', podOf('imagePullSecrets: {name: reg}')),
  of('pull secrets in lists', '', podOf('imagePullSecrets: [[{name: reg}]]')),
  of('a pull secret that is null', '', podOf('imagePullSecrets: [null, {name: null}, {}]')),
  of(
    'a pull secret whose name is a mapping',
    '',
    podOf('imagePullSecrets: [{name: {reg: a}}]'),
    'kustomize looks for a name here and finds none',
  ),
  of('pull secrets of another kind that are texts', 'namePrefix: a-', thing('{imagePullSecrets: [reg]}')),
  of('an environment of texts', '', podOf('initContainers: [{name: b, env: [c]}]'), noMapping('valueFrom')),
  of('a text for a pod', '', DEPLOYMENT.replace(/spec: .*/, 'spec: {template: web}'), noMapping('spec')),
  of('a text in place of containers', IMAGES, thing('{containers: web}'), noMapping('image')),
  of('a text where a pod may be', IMAGES, thing('{template: web}'), noMapping('spec')),
  of('a text where a pod may be, and no images', 'namespace: b', thing('{template: web}')),
  of('containers by name', IMAGES, thing('{containers: {main: {image: nginx}}}')),
  of(
    'containers that are texts',
    IMAGES,
    thing('{deep: {containers: [web]}}'),
    'kustomize looks for an image here and finds none',
  ),
  of(
    'an image that is a mapping',
    IMAGES,
    thing('{deep: {containers: [{image: {name: web}}]}}'),
    'kustomize looks for an image here and finds none',
  ),
  of(
    'labels that are a text',
    'commonLabels: {a: b}',
    POD.replace('name: web', 'name: web, labels: c'),
    'kustomize looks for a mapping here and finds none',
  ),
];

const withFile = (refusal: Refusal, path: string, text: string): Refusal => ({
  ...refusal,
  files: { ...refusal.files, [path]: text },
});
const THING = thing('{number: 5, text: a-b, map: {c: d}}');
const noNamespace = 'kustomize looks for a namespace here and finds none';
const inNamespace = (namespace: string) => THING.replace('name: thing', `name: thing, namespace: ${namespace}`);
const binding = (subjects: string) =>
  'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: {name: a}\n' +
  `roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: a}\nsubjects: ${subjects}\n`;
const ofRole = (subject: string) => binding(`[${subject}]`).replace('ClusterRoleBinding', 'RoleBinding');
const BLANK = 'the namespace of this ServiceAccount must be a text';
const REPLICAS = 'replicas: [{name: web, count: 3}]';

/** What keeps kustomize from where it writes a namespace or a count. */
const PLACES: readonly Refusal[] = [
  of('a namespace that is a mapping', 'namespace: b', inNamespace('{}'), noNamespace),
  of('a namespace that is a list', 'namespace: b', inNamespace('[c]'), noNamespace),
  of('a namespace that is null', 'namespace: b', inNamespace('null')),
  of('a namespace that is a mapping and stays', 'namePrefix: b-', inNamespace('{}')),
  of(
    'a namespace that is a mapping in a kind without one',
    'namespace: b',
    'apiVersion: v1\nkind: Namespace\nmetadata: {name: a, namespace: {}}\n',
  ),
  of(
    'the namespace of a subject that is a list',
    'namespace: b',
    binding('[{kind: ServiceAccount, name: default, namespace: []}]'),
    noNamespace,
  ),
  of(
    'the namespace of another subject that is a list',
    'namespace: b',
    binding('[{kind: User, name: a, namespace: []}]'),
  ),
  of('subjects that are texts', 'namespace: b', binding('[a]'), noMapping('name')),
  of('subjects that are a text', 'namespace: b', binding('a'), noMapping('name')),
  of('a subject of a role whose namespace is blank', '', ofRole('{kind: ServiceAccount, name: a, namespace: }'), BLANK),
  of(
    'a subject of a role whose namespace is a number',
    '',
    ofRole('{kind: ServiceAccount, name: a, namespace: 5}'),
    BLANK,
  ),
  of('a subject of a role whose namespace is empty', '', ofRole('{kind: ServiceAccount, name: a, namespace: ""}')),
  of('a user of a role whose namespace is blank', '', ofRole('{kind: User, name: a, namespace: }')),
  of(
    'a default account of a role that is moved',
    'namespace: b',
    ofRole('{kind: ServiceAccount, name: default, namespace: }'),
  ),
  of('a subject of a role that is a text', '', ofRole('a'), 'kustomize looks for a subject here and finds none'),
  of('subjects that are texts and stay', '', binding('[a]')),
  withFile(
    of('a namespace of the own choice', 'namespace: b\nconfigurations: [c.yaml]', THING, noNamespace),
    'k/c.yaml',
    'namespace: [{path: spec/map}]\n',
  ),
  of(
    'replicas that are a mapping',
    REPLICAS,
    DEPLOYMENT.replace('spec: {', 'spec: {replicas: {}, '),
    'kustomize looks for a count of replicas here and finds none',
  ),
  of('replicas that are a text', REPLICAS, DEPLOYMENT.replace('spec: {', 'spec: {replicas: many, ')),
];

const replaced = (value: string, field: string, options = '') =>
  `replacements: [{${value}, targets: [{select: {kind: Thing}, fieldPaths: [${field}]${options && `, options: {${options}}`}}]}]`;
const WHOLE = 'source: {kind: Thing, fieldPath: spec.map}';

const REPLACEMENTS: readonly Refusal[] = [
  of(
    'a replacement that empties a name',
    replaced('sourceValue: ""', 'metadata.name'),
    THING,
    'this replacement leaves no name in Thing "thing"',
  ),
  of(
    'a replacement that puts a mapping into a name',
    replaced(WHOLE, 'metadata.name'),
    THING,
    'this replacement leaves no name in Thing "thing"',
  ),
  of(
    'a replacement that empties a kind',
    replaced('sourceValue: ""', 'kind'),
    THING,
    'this replacement leaves no kind in Thing "thing"',
  ),
  of('a replacement that puts a text where a mapping is', replaced('sourceValue: a', 'spec.map'), THING),
  of('a replacement that puts a mapping where a text is', replaced(WHOLE, 'spec.text'), THING),
  of('a replacement that joins a mapping', replaced(WHOLE, 'spec.text', 'delimiter: "-", index: 1'), THING),
  of(
    'a replacement that puts a fraction where a whole number is',
    replaced('sourceValue: "1.5"', 'spec.number'),
    THING,
    'this replacement puts a value of another type into spec.number',
  ),
  of(
    'a replacement of a field without a name',
    replaced('sourceValue: a', 'spec..text', 'create: true'),
    THING,
    'this replacement has a step without a name in its path',
  ),
  of(
    'a replacement of the annotations of what is renamed',
    `namePrefix: a-\n${replaced('source: {kind: Thing, fieldPath: metadata.annotations}', 'spec.map')}`,
    THING,
  ),
  of(
    'a replacement of the annotations of nothing else',
    replaced('source: {kind: Thing, fieldPath: metadata.annotations}', 'spec.map'),
    THING,
    'this replacement finds no metadata.annotations in Thing "thing"',
  ),
  of(
    'a replacement into the annotations of what is renamed',
    `namePrefix: a-\n${replaced(WHOLE, 'metadata.annotations')}`,
    THING,
  ),
  of('annotations that are a text', '', THING.replace('name: thing', 'name: thing, annotations: a')),
  ...['a', '"5"', '[]'].map((written) =>
    of(
      `operations for annotations that are ${written}`,
      'patches: [{target: {kind: Thing}, patch: \'[{"op":"add","path":"/metadata/annotations/b","value":"c"}]\'}]',
      THING.replace('name: thing', `name: thing, annotations: ${written}`),
    ),
  ),
  of('annotations that are an empty list', '', THING.replace('name: thing', 'name: thing, annotations: []')),
  of(
    'late operations for annotations that are a text',
    'patchesJson6902: [{target: {kind: Thing, name: thing}, patch: \'[{"op":"add","path":"/metadata/annotations/b","value":"c"}]\'}]',
    THING.replace('name: thing', 'name: thing, annotations: a'),
    'this patch finds no /metadata/annotations/b to work on',
  ),
  of('an annotation that is a list', '', THING.replace('name: thing', 'name: thing, annotations: {a: [b]}')),
  of(
    'annotations that are a list',
    '',
    THING.replace('name: thing', 'name: thing, annotations: [a]'),
    'annotations must be a mapping',
  ),
];

const CRD = `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: a}\n`;
const absent = (path: string) => `there is no file "${path}"`;

const SCHEMAS: readonly Refusal[] = [
  withFile(of('definitions', 'crds: [a.json]', THING), 'k/a.json', '{"example.Thing": {"Schema": {}}}'),
  of('definitions that are not there', 'crds: [a.json]', THING, absent('a.json')),
  withFile(
    of(
      'a CustomResourceDefinition in place of definitions',
      'crds: [a.yaml]',
      THING,
      '"k/a.yaml" holds no OpenAPI definitions',
    ),
    'k/a.yaml',
    CRD,
  ),
  withFile(of('a schema', 'openapi: {path: a.json}', THING), 'k/a.json', '{"definitions": {}}'),
  of('a schema that is built in', 'openapi: {version: v1.21.2}', THING),
  of('a schema of no version', 'openapi: {version: ""}', THING),
  of(
    'a schema that is not built in',
    'openapi: {version: v1.30.0}',
    THING,
    'openapi.version must be v1.21.2, which is built in',
  ),
  withFile(
    of(
      'a schema by version and path',
      'openapi: {version: v1.21.2, path: a.json}',
      THING,
      'openapi takes either a version or a path',
    ),
    'k/a.json',
    '{"definitions": {}}',
  ),
  of('a schema without a path', 'openapi: {path: }', THING, 'openapi.path must name a file'),
  over(
    'a schema that is not built in, after another',
    ['openapi: {version: v1.30.0}', 'openapi: {version: v1.21.2}'],
    THING,
  ),
  of('a schema that is not there', 'openapi: {path: a.json}', THING, absent('a.json')),
  of('a generator that is not there', 'generators: [a.yaml]', THING, absent('a.yaml')),
  of('a transformer that is not there', 'transformers: [a.yaml]', THING, absent('a.yaml')),
  of('a validator that is not there', 'validators: [a.yaml]', THING, absent('a.yaml')),
  of(
    'a transformer that is written where it is used',
    'transformers: ["{apiVersion: builtin, kind: AnnotationsTransformer, metadata: {name: a}, annotations: {b: c}}"]',
    THING,
  ),
];

const transformed = (name: string, text: string, ...faults: readonly string[]) =>
  withFile(of(name, 'transformers: [t.yaml]', THING, ...faults), 'k/t.yaml', text);
const LABELS = 'apiVersion: builtin\nkind: LabelTransformer\nmetadata: {name: a}\nlabels: {b: c}\n';

const TRANSFORMERS: readonly Refusal[] = [
  transformed('a transformer of labels', LABELS),
  transformed(
    'two transformers of a name',
    `${LABELS}---\n${LABELS}`,
    'there are two of LabelTransformer "a" in one build',
  ),
  transformed(
    'a transformer of labels where a name is',
    `${LABELS}fieldSpecs: [{path: metadata/name}]\n`,
    'kustomize looks for a mapping here and finds none',
  ),
  transformed('a transformer of another kind', LABELS.replace('labels', 'imageTag').replace('Label', 'ImageTag')),
];

const CONFLICT = 'a field is made by one spec and not by another, which kustomize refuses';
const configured = (name: string, text: string, ...faults: readonly string[]) =>
  withFile(of(name, 'configurations: [c.yaml]', THING, ...faults), 'k/c.yaml', text);
const toSecrets = (specs: string) => `nameReference: [{kind: Secret, version: v1, fieldSpecs: [${specs}]}]`;
const imageAt = (create: string) => `images: [{path: spec/image${create}}]\n`;

const CONFIGURATIONS: readonly Refusal[] = [
  configured('labels that are made and not', 'labels: [{path: a}, {path: a, create: true}]', CONFLICT),
  configured('labels of templates that are not made', 'templateLabels: [{path: metadata/labels}]', CONFLICT),
  configured('variables that are made and not', 'varReference: [{path: a}, {path: a, create: true}]', CONFLICT),
  configured('names that are made', toSecrets('{kind: Pod, path: spec/imagePullSecrets/name, create: true}'), CONFLICT),
  configured('names that are made and not', toSecrets('{path: a}, {path: a, create: true}'), CONFLICT),
  configured(
    'names without a path',
    toSecrets('{kind: Thing}'),
    'kustomize looks for a name here by a path with a step that has no name',
  ),
  configured('names without a path in another kind', toSecrets('{kind: Pod}')),
  configured('images without a path, and no images', 'images: [{kind: Thing}]'),
  ...(['images: [{kind: Thing}]', 'images: [{path: spec//image}]'] as const).map((images) =>
    withFile(
      of(
        `images by ${images}`,
        `configurations: [c.yaml]\n${IMAGES}`,
        THING,
        'kustomize looks for an image here by a path with a step that has no name',
      ),
      'k/c.yaml',
      images,
    ),
  ),
  withFile(
    of(
      'prefixes without a path',
      'configurations: [c.yaml]\nnamePrefix: a-',
      THING,
      'kustomize looks for a name here by a path with a step that has no name',
    ),
    'k/c.yaml',
    'namePrefix: [{kind: Thing}]',
  ),
  withFile(
    of(
      'a prefix for a mapping',
      'configurations: [c.yaml]\nnamePrefix: a-',
      THING,
      'kustomize looks for a name here and finds none',
    ),
    'k/c.yaml',
    'namePrefix: [{path: spec/map}]',
  ),
  configured('images that are not made', 'images: [{path: "spec/template/spec/containers[]/image"}]', CONFLICT),
  configured(
    'images of a kind that are not made',
    'images: [{path: "spec/template/spec/containers[]/image", kind: Thing}]',
    CONFLICT,
  ),
  configured('namespaces that are not made', 'namespace: [{path: metadata/name, kind: Namespace}]', CONFLICT),
  configured('labels that are not made, and no labels', 'labels: [{path: metadata/labels}]'),
  withFile(
    of(
      'labels that are not made',
      'configurations: [c.yaml]\nlabels: [{pairs: {a: b}}]',
      THING,
      'a field of these labels is made by one spec and not by another, which kustomize refuses',
    ),
    'k/c.yaml',
    'labels: [{path: metadata/labels}]',
  ),
  ...['', ', create: true'].map((create) => ({
    name: `a base whose images of a kind are there first${create}`,
    files: {
      'k/kustomization.yaml': 'resources: [../a]\n',
      'a/kustomization.yaml': 'resources: [r.yaml]\nconfigurations: [c.yaml]\n',
      'a/r.yaml': THING,
      'a/c.yaml': `images: [{path: "spec/template/spec/containers[]/image", kind: Thing${create}}]`,
    },
    faults: create === '' ? [CONFLICT] : [],
  })),
  {
    name: 'a list of layers of which one has images of a kind',
    files: {
      'k/kustomization.yaml': 'resources: [../b]\n',
      'b/kustomization.yaml': 'resources: [../a]\nconfigurations: [c.yaml]\n',
      'b/c.yaml': 'images: [{path: "spec/template/spec/containers[]/image", kind: Thing}]',
      'a/kustomization.yaml': 'resources: [r.yaml]\n',
      'a/r.yaml': THING,
    },
    faults: [CONFLICT],
  },
  ...['', ', create: true'].map((create) => ({
    name: `a component whose names of a kind are there first${create}`,
    files: {
      'k/kustomization.yaml': 'resources: [r.yaml]\ncomponents: [../c]\n',
      'k/r.yaml': THING,
      'c/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nconfigurations: [c.yaml]\n',
      'c/c.yaml': `namePrefix: [{path: metadata/name, kind: Thing${create}}]`,
    },
    faults: create === '' ? [] : [CONFLICT],
  })),
  configured('names of two kinds', toSecrets('{path: a}').replace('Secret', 'Other')),
  ...['', ', create: true'].map((create) => ({
    name: `bases that make a field${create}`,
    files: {
      'k/kustomization.yaml': 'resources: [../a, ../b]\n',
      'a/kustomization.yaml': 'resources: [r.yaml]\nconfigurations: [c.yaml]\n',
      'a/r.yaml': THING,
      'a/c.yaml': imageAt(''),
      'b/kustomization.yaml': 'resources: [r.yaml]\nconfigurations: [c.yaml]\n',
      'b/r.yaml': POD,
      'b/c.yaml': imageAt(create),
    },
    faults: create === '' ? [] : [CONFLICT],
  })),
];

const RENAME = `patchesJson6902: [{target: {kind: ConfigMap, name: "a|b"}, patch: '[{"op":"replace","path":"/metadata/name","value":"c"}]'}]`;
const GENERATED = `configMapGenerator: [{name: a, literals: [a=b]}, {name: b, literals: [c=d]}]\n${RENAME}`;

const BOTH = `${CONFIG.replace('conf', 'a')}---\n${CONFIG.replace('conf', 'b')}`;

const TWINS: readonly Refusal[] = [
  of('two that get one name, and then a hash', GENERATED, POD),
  over('two that get one name in a base', [GENERATED, ''], POD, 'there are two of ConfigMap "c" in one build'),
  of('two that get one name in a namespace, and then a hash', `namespace: b\n${GENERATED}`, POD),
  of('two that get one name', RENAME, BOTH, 'there are two of ConfigMap "c" in one build'),
  of(
    'two that get one name, of which one is local',
    RENAME,
    BOTH.replace('{name: a}', '{name: a, annotations: {config.kubernetes.io/local-config: "true"}}'),
    'there are two of ConfigMap "c" in one build',
  ),
  of(
    'two that get one name before their namespace, and then a hash',
    `namespace: b\n${GENERATED.replace('patchesJson6902', 'patches')}`,
    POD,
    'there are two of ConfigMap "c" in namespace "b" in one build',
  ),
  over(
    'two that get one name in the namespace of a base',
    [`namespace: b\n${GENERATED}`, ''],
    POD,
    'there are two of ConfigMap "c" in namespace "b" in one build',
  ),
];

const PATCH = (manifest: string) => `patches: [{patch: "${manifest}"}]`;
const PATCHED = 'data: {a: c}';

const MISSED: readonly Refusal[] = [
  of(
    'a patch of another name',
    PATCH(`{apiVersion: v1, kind: ConfigMap, metadata: {name: cnf}, ${PATCHED}}`),
    CONFIG,
    'this patch is for ConfigMap "cnf", which is not there, but "conf" is',
  ),
  of(
    'a patch that names the namespace which the build gives',
    `namespace: b\n${PATCH(`{apiVersion: v1, kind: ConfigMap, metadata: {name: conf, namespace: b}, ${PATCHED}}`)}`,
    CONFIG,
    'this patch is for ConfigMap "conf", and names namespace "b", where the resource itself names no namespace',
  ),
  of(
    'a patch that names no namespace',
    PATCH(`{apiVersion: v1, kind: ConfigMap, metadata: {name: conf}, ${PATCHED}}`),
    CONFIG.replace('name: conf', 'name: conf, namespace: b'),
    'this patch is for ConfigMap "conf", and names no namespace, where the resource itself names namespace "b"',
  ),
  of(
    'a patch of another API version',
    PATCH('{apiVersion: apps/v1beta2, kind: Deployment, metadata: {name: web}, spec: {replicas: 2}}'),
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\n',
    'this patch is for Deployment "web", and names API version "apps/v1beta2", where the resource is of "apps/v1"',
  ),
];

export const REFUSALS: readonly Refusal[] = [
  ...MISSED,
  ...TWINS,
  ...CONFIGURATIONS,
  ...VARIABLES,
  ...FIELDS,
  ...EMPTY,
  ...BARRIERS,
  ...PLACES,
  ...REPLACEMENTS,
  ...SCHEMAS,
  ...TRANSFORMERS,
];
