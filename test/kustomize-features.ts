import type { Dice } from './dice.ts';
import { type Written, yamlOf } from './yaml-text.ts';

type Fields = Record<string, Written>;

const NAMES = ['web', 'api', 'db'];
const SECRETS = ['reg', 'cred', 'gen'];
const ACCOUNTS = ['runner', 'default', 'builder'];
const IMAGES = [
  'docker.io/acme/web:1',
  'nginx',
  'ghcr.io/acme/api@sha256:0a',
  'quay.io:443/x/y:2@sha256:ff',
  'acme/web',
];
const NAMESPACES = ['dp-shop', 'prod', 'default'];
const WORKLOADS = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'CronJob', 'Pod'];
const API: Readonly<Record<string, string>> = { Job: 'batch/v1', CronJob: 'batch/v1', Pod: 'v1' };
const REPLICATE = 'replicator.v1.mittwald.de/replicate-to';

export interface OwnManifests {
  readonly files: ReadonlyMap<string, string>;
  /** `Kind/name` of each. */
  readonly names: readonly string[];
}

/** Manifests of a directory, in one to three files: one or many documents, sometimes a List. */
export function manifestFiles(dice: Dice, dir: string, least: number): OwnManifests {
  const manifests = dice.some(allManifests(dice, dir), least, 6);
  const files = new Map<string, string>();
  let left = manifests;
  while (left.length > 0) {
    const count = 1 + dice.below(3);
    const [here, rest] = [left.slice(0, count), left.slice(count)];
    const text = dice.chance(0.2)
      ? yamlOf({ apiVersion: 'v1', kind: 'List', items: here })
      : here.map((manifest) => yamlOf(manifest)).join('---\n');
    files.set(`${dir}-${files.size}.yaml`, text);
    left = rest;
  }
  return { files, names: manifests.map(({ kind, metadata }) => `${kind}/${metadata.name}`) };
}

type Manifest = Fields & { readonly kind: string; readonly metadata: Fields };

function allManifests(dice: Dice, dir: string): readonly Manifest[] {
  const suffix = dir === 'base' || dice.chance(0.03) ? '' : `-${dir}`;
  return [
    ...NAMES.map((name) => workload(dice, `${name}${suffix}`)),
    ...SECRETS.slice(0, 2).map((name) => secret(dice, `${name}${suffix}`)),
    ...ACCOUNTS.map((name) => account(dice, `${name}${suffix}`)),
    ...(dir === 'base' ? [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: dice.pick(['ns', 'prod']) } }] : []),
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: metadata(dice, `conf${suffix}`), data: { a: '1' } },
    { apiVersion: 'v1', kind: 'Service', metadata: metadata(dice, `web${suffix}`), spec: { ports: [{ port: 80 }] } },
    custom(dice, `thing${suffix}`),
    binding(dice, `bind${suffix}`),
    { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: { name: `role${suffix}` }, rules: [] },
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: {
        name: `local${suffix}`,
        annotations: { 'config.kubernetes.io/local-config': dice.pick(['true', 'false']) },
      },
    },
  ];
}

function metadata(dice: Dice, name: string): Fields {
  return {
    name,
    ...(dice.chance(0.04) && { namespace: dice.pick(NAMESPACES) }),
    ...(dice.chance(0.4) && { labels: { app: dice.pick(NAMES), tier: dice.pick(['a', 'b']) } }),
    ...(dice.chance(0.3) && { annotations: { note: dice.pick(['x', 'y']), [REPLICATE]: 'dp-.*' } }),
  };
}

function workload(dice: Dice, name: string): Manifest {
  const kind = dice.pick(WORKLOADS);
  const apiVersion = API[kind] ?? 'apps/v1';
  const spec = podSpec(dice);
  const template = { metadata: { labels: { app: name } }, spec };
  const head = { apiVersion, kind, metadata: metadata(dice, name) };
  if (kind === 'Pod') return { ...head, spec };
  if (kind === 'CronJob') return { ...head, spec: { schedule: '* * * * *', jobTemplate: { spec: { template } } } };
  return { ...head, spec: { selector: { matchLabels: { app: name } }, template } };
}

function podSpec(dice: Dice): Fields {
  return {
    ...(dice.chance(0.5) && { serviceAccountName: dice.pick(ACCOUNTS) }),
    ...(dice.chance(0.6) && { imagePullSecrets: dice.some(SECRETS, 0, 3).map((name) => ({ name })) }),
    containers: dice.some(['main', 'side', 'log'], 1, 3).map((name) => container(dice, name)),
    ...(dice.chance(0.3) && { initContainers: [container(dice, 'init')] }),
    ...(dice.chance(0.1) && { ephemeralContainers: [container(dice, 'debug')] }),
    ...(dice.chance(0.4) && { volumes: volumes(dice) }),
  };
}

function volumes(dice: Dice): readonly Written[] {
  return dice.some<Written>(
    [
      { name: 'keys', secret: { secretName: dice.pick(SECRETS) } },
      { name: 'conf', configMap: { name: dice.pick(['conf', 'made']) } },
      {
        name: 'all',
        projected: { sources: [{ secret: { name: dice.pick(SECRETS) } }, { configMap: { name: 'made' } }] },
      },
      { name: 'model', image: { reference: dice.pick(IMAGES) } },
    ],
    1,
    3,
  );
}

function container(dice: Dice, name: string): Written {
  return {
    name,
    image: dice.pick(IMAGES),
    ...(dice.chance(0.3) && {
      envFrom: [{ secretRef: { name: dice.pick(SECRETS) } }, { configMapRef: { name: 'made' } }],
    }),
    ...(dice.chance(0.3) && {
      env: [
        { name: 'A', value: '1' },
        { name: 'B', valueFrom: { secretKeyRef: { name: dice.pick(SECRETS), key: 'k' } } },
      ],
    }),
    ...(dice.chance(0.2) && { ports: [{ containerPort: 80 }, { containerPort: 81, protocol: 'UDP' }] }),
  };
}

function secret(dice: Dice, name: string): Manifest {
  const type = dice.pick(['Opaque', 'kubernetes.io/dockerconfigjson']);
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: metadata(dice, name),
    type,
    data: { '.dockerconfigjson': 'e30=' },
  };
}

function account(dice: Dice, name: string): Manifest {
  const named = (): readonly Written[] => dice.some(SECRETS, 0, 2).map((secretName) => ({ name: secretName }));
  return {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: metadata(dice, name),
    ...(dice.chance(0.6) && { imagePullSecrets: named() }),
    ...(dice.chance(0.2) && { secrets: named() }),
  };
}

function custom(dice: Dice, name: string): Manifest {
  return {
    apiVersion: 'acme.example/v1',
    kind: 'Thing',
    metadata: metadata(dice, name),
    spec: {
      containers: [{ name: 'main', image: dice.pick(IMAGES) }],
      imagePullSecrets: [{ name: dice.pick(SECRETS) }, { name: 'reg' }],
      nested: { deep: [{ initContainers: [{ image: dice.pick(IMAGES) }] }], text: 'a-b-c' },
    },
  };
}

function binding(dice: Dice, name: string): Manifest {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: dice.pick(['RoleBinding', 'ClusterRoleBinding']),
    metadata: { name },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'role' },
    subjects: dice.some(ACCOUNTS, 1, 2).map((account) => ({
      kind: 'ServiceAccount',
      name: account,
      ...(dice.chance(0.5) && { namespace: dice.pick(NAMESPACES) }),
    })),
  };
}

/** Some of what a kustomization can do, each with a chance; files that it needs go into `side`. */
export function kustomizationFields(
  dice: Dice,
  side: Map<string, string>,
  likely: number,
  present: ReadonlySet<string>,
): Fields {
  const maybe = (fields: () => Fields): Fields => (dice.chance(likely) ? fields() : {});
  return {
    ...maybe(() => ({ namespace: dice.pick(NAMESPACES) })),
    ...maybe(() => ({ namePrefix: dice.pick(['a-', 'b-']) })),
    ...maybe(() => ({ nameSuffix: dice.pick(['-x', '-y']) })),
    ...maybe(() => ({ commonAnnotations: { 'example.com/by': dice.pick(['one', 'two']) } })),
    ...maybe(() => (dice.chance(0.5) ? { commonLabels: { team: 'core' } } : { labels: labels(dice) })),
    ...maybe(() => ({ images: dice.some(imageEntries(dice), 1, 3) })),
    ...maybe(() => ({ secretGenerator: generators(dice, side, 'Secret', present) })),
    ...maybe(() => ({ configMapGenerator: generators(dice, side, 'ConfigMap', present) })),
    ...maybe(() => ({ generatorOptions: generatorOptions(dice) })),
    ...maybe(() => ({ patches: dice.some(patches(dice, side, present), 1, 3) })),
    ...maybe(() => (dice.chance(0.3) ? { patchesStrategicMerge: [yamlOf(mergePatch(dice, present)).trimEnd()] } : {})),
    ...maybe(() => (dice.chance(0.3) ? { patchesJson6902: [jsonPatch(dice)] } : {})),
    ...maybe(() => (dice.chance(0.4) ? { replacements: replacements(dice, present) } : {})),
  };
}

function labels(dice: Dice): Written {
  const flags = dice.some(['includeSelectors', 'includeTemplates'], 0, 1);
  return [{ pairs: { team: 'core', 'a/b': '1' }, ...Object.fromEntries(flags.map((flag) => [flag, true])) }];
}

function imageEntries(dice: Dice): readonly Written[] {
  return [
    { name: 'nginx', newName: 'mirror.example/nginx', newTag: '1.2' },
    { name: 'docker.io/acme/web', newName: dice.pick(['mirror.example/web', 'nginx']) },
    { name: 'acme/web', digest: 'sha256:12' },
    { name: 'ghcr.io/acme/api', newTag: '9', digest: 'sha256:34' },
    { name: 'quay.io:443/x/y', tagSuffix: '-fips' },
    { name: 'ghcr.io.acme.api', newTag: 'dot' },
  ];
}

function generators(
  dice: Dice,
  side: Map<string, string>,
  kind: 'Secret' | 'ConfigMap',
  present: ReadonlySet<string>,
): Written {
  const names = dice.some(kind === 'Secret' ? ['gen', 'reg', 'cred'] : ['made', 'conf'], 1, 2);
  return names.map((name) => {
    side.set('config.json', '{"auths":{"quay.io":{"username":"<u>","password":"p&q"}}}');
    side.set('long.txt', 'é\u2028 long text '.repeat(9));
    side.set('some.env', '# comment\nA=1\n\n B= 2 \nC\n');
    return {
      name,
      ...(kind === 'Secret' && dice.chance(0.7) && { type: 'kubernetes.io/dockerconfigjson' }),
      ...(dice.chance(0.03) && { namespace: dice.pick(NAMESPACES) }),
      ...behavior(dice, present.has(`${kind}/${name}`)),
      ...(dice.chance(0.7) && { files: dice.some(['.dockerconfigjson=config.json', 'long.txt'], 1, 2) }),
      ...(dice.chance(0.4) && { literals: dice.some(['x=1', 'y="quoted"', "z='a=b'", 'e='], 1, 3) }),
      ...(dice.chance(0.2) && (dice.chance(0.5) ? { envs: ['some.env'] } : { env: 'some.env' })),
      ...(dice.chance(0.5) && { options: generatorOptions(dice) }),
    };
  });
}

function behavior(dice: Dice, isPresent: boolean): Fields {
  if (dice.chance(0.02)) return { behavior: dice.pick(['create', 'merge', 'replace']) };
  return isPresent ? { behavior: dice.pick(['merge', 'replace']) } : dice.chance(0.2) ? { behavior: 'create' } : {};
}

function generatorOptions(dice: Dice): Written {
  return {
    ...(dice.chance(0.5) && { disableNameSuffixHash: dice.chance(0.7) }),
    ...(dice.chance(0.5) && { annotations: { [REPLICATE]: dice.pick(['dp-.*', 'all']) } }),
    ...(dice.chance(0.3) && { labels: { made: dice.pick(['yes', 'no']) } }),
    ...(dice.chance(0.1) && { immutable: true }),
  };
}

function patches(dice: Dice, side: Map<string, string>, present: ReadonlySet<string>): readonly Written[] {
  const isPatchable = [...present].some((name) =>
    /^(?:Deployment|StatefulSet|Secret|Thing|ServiceAccount)\/(?:web|runner|reg|thing)$/.test(name),
  );
  side.set('patch.yaml', yamlOf(mergePatch(dice)));
  side.set('ops.yaml', yamlOf(operations(dice)));
  side.set(
    'many.yaml',
    [mergePatch(dice, present), mergePatch(dice, present)].map((patch) => yamlOf(patch)).join('---\n'),
  );
  const options = { allowNameChange: dice.chance(0.5) };
  const kindChange = { target: { kind: 'ServiceAccount' }, options: { allowKindChange: true } };
  return [
    ...(isPatchable ? [{ path: 'many.yaml' }, { patch: yamlOf(mergePatch(dice, present)).trimEnd() }] : []),
    { path: 'patch.yaml', target: target(dice) },
    { patch: yamlOf(mergePatch(dice)).trimEnd(), target: target(dice), ...(dice.chance(0.2) && { options }) },
    ...(dice.chance(0.2) ? [{ patch: yamlOf(mergePatch(dice)).trimEnd(), ...kindChange }] : []),
    { path: 'ops.yaml', target: target(dice) },
    { patch: yamlOf(operations(dice)).trimEnd(), target: target(dice) },
    {
      patch: JSON.stringify(operations(dice, true)),
      target: { kind: dice.pick(['Deployment', 'StatefulSet', 'Job|DaemonSet']) },
    },
  ];
}

function target(dice: Dice): Written {
  return dice.pick<Written>([
    { kind: 'Deployment' },
    { kind: 'Deployment|StatefulSet|DaemonSet' },
    { group: 'apps', version: 'v1' },
    { kind: 'Secret', name: 'reg' },
    { kind: 'ServiceAccount', name: 'run.*' },
    { name: 'a?-?web' },
    { labelSelector: 'app=web' },
    { labelSelector: 'app in (web, api),tier!=a' },
    { annotationSelector: 'note=x' },
    { kind: 'Thing' },
    { namespace: 'default', kind: 'Secret' },
    { namespace: 'prod' },
    { kind: 'Secr' },
  ]);
}

function mergePatch(dice: Dice, present?: ReadonlySet<string>): Written {
  const kinds = [
    ['apps/v1', 'Deployment', dice.pick(NAMES)],
    ['apps/v1', 'StatefulSet', dice.pick(NAMES)],
    ['v1', 'ServiceAccount', 'runner'],
    ['v1', 'Secret', dice.pick(SECRETS)],
    ['acme.example/v1', 'Thing', 'thing'],
  ] as const;
  const fitting = kinds.filter(([, kind, name]) => present?.has(`${kind}/${name}`));
  const [apiVersion, kind, name] = dice.pick(fitting.length > 0 ? fitting : kinds);
  const head = {
    apiVersion,
    kind,
    ...(dice.chance(0.08) && { $patch: dice.pick(['delete', 'replace', 'merge']) }),
    metadata: { name, ...(dice.chance(0.4) && { annotations: patchAnnotations(dice) }) },
  };
  if (kind === 'ServiceAccount') return { ...head, imagePullSecrets: pullSecrets(dice), secrets: pullSecrets(dice) };
  if (kind === 'Secret') return { ...head, stringData: { more: 'text' }, ...(dice.chance(0.3) && { data: null }) };
  const spec = patchSpec(dice);
  return kind === 'Thing' ? { ...head, spec } : { ...head, spec: { template: { spec } } };
}

function patchAnnotations(dice: Dice): Written {
  return { note: dice.pick([null, 'z']), [REPLICATE]: 'dp-a', ...(dice.chance(0.2) && { $patch: 'replace' }) };
}

function pullSecrets(dice: Dice): readonly Written[] {
  const listed = dice.some(['reg', 'cred', 'new'], 1, 2).map((name) => ({
    name,
    ...(dice.chance(0.3) && { $patch: dice.pick(['delete', 'replace', 'merge']) }),
  }));
  return dice.chance(0.15) ? [...listed, { $patch: dice.pick(['replace', 'delete']) }] : listed;
}

function patchSpec(dice: Dice): Fields {
  return {
    ...(dice.chance(0.6) && { imagePullSecrets: pullSecrets(dice) }),
    ...(dice.chance(0.4) && { serviceAccountName: dice.pick([null, 'runner', 'builder']) }),
    ...(dice.chance(0.5) && {
      containers: dice.some(['main', 'side', 'fresh'], 1, 2).map((name) => ({
        name,
        ...(dice.chance(0.7) && { image: dice.pick(IMAGES) }),
        ...(dice.chance(0.3) && {
          env: [
            { name: 'A', value: null },
            { name: 'C', value: 'c' },
          ],
        }),
        ...(dice.chance(0.2) && { $patch: dice.pick(['delete', 'replace']) }),
      })),
    }),
    ...(dice.chance(0.2) && { initContainers: null }),
    ...(dice.chance(0.2) && { '$setElementOrder/containers': [{ name: 'main' }] }),
    ...(dice.chance(0.2) && { volumes: [{ name: 'keys', secret: { secretName: 'cred' } }] }),
  };
}

/** Operations that mostly apply: to any resource, or to a workload's pod spec. */
function operations(dice: Dice, pods = false): Written {
  if (dice.chance(0.1)) return dice.some(riskyOperations(dice), 1, 2);
  return dice.some(pods ? podOperations(dice) : anyOperations(dice), 1, 3);
}

function anyOperations(dice: Dice): readonly Written[] {
  return [
    { op: 'add', path: '/metadata/annotations/added', value: 'yes' },
    { op: 'add', path: `/metadata/annotations/${REPLICATE.replace('/', '~1')}`, value: 'dp-.*' },
    { op: 'add', path: '/metadata/labels', value: { app: 'web' } },
    { op: 'copy', from: '/metadata/name', path: '/metadata/annotations/copied' },
    { op: 'add', path: '/imagePullSecrets', value: [{ name: dice.pick(SECRETS) }] },
  ];
}

function podOperations(dice: Dice): readonly Written[] {
  return [
    { op: 'replace', path: '/spec/template/spec/containers/0/image', value: dice.pick(IMAGES) },
    { op: 'add', path: '/spec/template/spec/imagePullSecrets', value: [{ name: 'cred' }] },
    { op: 'add', path: '/spec/template/spec/imagePullSecrets/-', value: { name: 'gen' } },
    { op: 'add', path: '/spec/template/spec/containers/0', value: { name: 'first', image: dice.pick(IMAGES) } },
    { op: 'remove', path: '/spec/template/spec/containers/-1' },
  ];
}

function riskyOperations(dice: Dice): readonly Written[] {
  return [
    { op: 'replace', path: '/metadata/name', value: dice.pick(['web', 'renamed']) },
    { op: 'test', path: '/kind', value: dice.pick(['Deployment', 'Secret']) },
    { op: 'remove', path: '/metadata/annotations/note' },
    { op: 'move', from: '/metadata/annotations/note', path: '/metadata/annotations/moved' },
  ];
}

function jsonPatch(dice: Dice): Written {
  return {
    target: { version: 'v1', kind: 'Secret', name: dice.pick(SECRETS) },
    patch: yamlOf(operations(dice)).trimEnd(),
  };
}

function replacements(dice: Dice, present: ReadonlySet<string>): Written {
  const source = dice.pick<Fields>([
    ...(present.has('Secret/reg') ? [{ source: { kind: 'Secret', name: 'reg' } }] : []),
    ...(present.has('ConfigMap/conf') ? [{ source: { kind: 'ConfigMap', name: 'conf', fieldPath: 'data.a' } }] : []),
    ...(present.has('Thing/thing') ? [splitSource(dice)] : []),
    { sourceValue: 'given' },
  ]);
  const targets = dice.some<Written>(
    [
      { select: { kind: 'Deployment' }, fieldPaths: ['spec.template.spec.containers.[name=main].image'] },
      {
        select: { kind: 'Deployment' },
        reject: [{ name: 'api' }, { labelSelector: 'tier=b' }],
        fieldPaths: ['metadata.annotations.[example.com/copied]'],
        options: { create: true },
      },
      {
        select: { kind: 'Deployment' },
        fieldPaths: ['spec.template.spec.containers.*.image'],
        options: { delimiter: '/', index: dice.pick([-1, 0, 9]) },
      },
      { select: { kind: 'ServiceAccount' }, fieldPaths: ['imagePullSecrets.0.name'], options: { create: true } },
      { select: { kind: 'Thing' }, fieldPaths: ['spec.imagePullSecrets.[name=reg].name'] },
      { select: { kind: 'Secret' }, fieldPaths: ['metadata.annotations.from'], options: { create: true } },
    ],
    1,
    2,
  );
  return [{ ...source, targets }];
}

function splitSource(dice: Dice): Fields {
  return {
    source: {
      kind: 'Thing',
      name: 'thing',
      fieldPath: 'spec.nested.text',
      options: { delimiter: '-', index: dice.below(4) },
    },
  };
}

/** `Kind/name` of what the generators among these fields make. */
export function generatedNames(fields: Fields): readonly string[] {
  return [
    ...namesIn(fields.secretGenerator).map((name) => `Secret/${name}`),
    ...namesIn(fields.configMapGenerator).map((name) => `ConfigMap/${name}`),
  ];
}

function namesIn(generators: Written | undefined): readonly string[] {
  return [...JSON.stringify(generators ?? []).matchAll(/"name":"([^"]*)"/g)].map((match) => match[1] ?? '');
}
