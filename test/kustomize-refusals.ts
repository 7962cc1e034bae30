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
  over(
    'a variable of what an overlay takes away',
    [variable(CONF), DELETE],
    CONFIG,
    'the variable "A" means a resource that a patch takes away',
  ),
  over('a variable of what an overlay moves', [variable(CONF), 'namespace: b\nnamePrefix: c-'], CONFIG),
  of('a variable with an unknown field', 'vars: [{name: A, from: b}]', CONFIG, 'kustomize knows no field "from" here'),
];

export const REFUSALS: readonly Refusal[] = [...VARIABLES];
