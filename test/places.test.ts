import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { placesOf } from '../src/report/places.ts';
import { lineStarts } from '../src/text/source.ts';

function excerptsOf(text: string, path = 'a.yaml'): string {
  const places = placesOf(() => text);
  return lineStarts(text)
    .map((start) => places.excerpt({ path, start, end: start }))
    .join('\n');
}

/** The excerpt of the line that holds a word, for a span on that word. */
function excerptAt(text: string, word: string): string | undefined {
  const start = text.indexOf(word);
  assert.notEqual(start, -1);
  return placesOf(() => text).excerpt({ path: 'a.yaml', start, end: start + word.length });
}

test('a span is a place with lines and columns from 1, in UTF-16 units, whatever ends the lines', () => {
  const text = 'a: 😀x\r\nb: |\n  c\rd: 1';
  const places = placesOf((path) => (path === 'a.yaml' ? text : undefined));
  const of = (start: number, end: number) => Object.values(places.of({ path: 'a.yaml', start, end }));
  assert.deepEqual(of(0, 1), ['a.yaml', 1, 1, 1, 2]);
  assert.deepEqual(of(text.indexOf('x'), text.indexOf('x') + 1), ['a.yaml', 1, 6, 1, 7]);
  assert.deepEqual(of(text.indexOf('c'), text.indexOf('d')), ['a.yaml', 3, 3, 4, 1]);
  assert.deepEqual(of(999, 1_000), ['a.yaml', 4, 5, 4, 5]);
});

test('a path is named as asked, and a file without text has one line and no excerpt', () => {
  const places = placesOf(
    () => undefined,
    (path) => `../${path}`,
  );
  assert.deepEqual(Object.values(places.of({ path: 'a', start: 7, end: 9 })), ['../a', 1, 1, 1, 1]);
  assert.equal(places.excerpt({ path: 'a', start: 0, end: 0 }), undefined);
});

test('harmless lines are shown as they are', () => {
  for (const text of [
    `apiVersion: v1
kind: Secret
metadata:
  name: "ghcr-pull-secret"
  namespace: choreo-system
  labels: { app: web, tier: 'a-b' }
  annotations:
    replicator.v1.mittwald.de/replicate-to: "dp-.*,team-[a-z]{2}"
type: kubernetes.io/dockerconfigjson
`,
    `spec:
  registry:
    prefix: docker.io/acme
    secretRef: dockerhub-pull-secret
  template:
    spec:
      imagePullSecrets:
      - name: x
      containers:
        - { name: main, image: docker.io/acme/api:1.2@sha256:${'0a'.repeat(32)} }
`,
    `resources:
  - ../base
  # - secret.yaml
images: [{ name: acme/api, newName: ghcr.io/acme/api, newTag: "1" }]
`,
    '# pullproof-ignore unused-pull-secret, foreign-image:\n',
    'patches:\n  - patch: |\n      - op: replace\n        path: /spec/template/spec/containers/0/image\n        value: ghcr.io/acme/x:1\n',
    'patches:\n  - patch: |-\n      kind: Secret\n      metadata:\n        annotations:\n          replicator.v1.mittwald.de/replicate-to: dp_.*\n',
  ])
    assert.equal(excerptsOf(text), text);
});

test('what may be a credential is masked', () => {
  for (const [text, shown] of [
    ['data:\n  .dockerconfigjson: eyJhdXRocyI6e319', 'data:\n  .dockerconfigjson: …'],
    ['stringData: { user: bob, "pw": \'x y\' } # z', 'stringData: { user: …, "pw": \'…\' } # …'],
    ['{"kind":"Secret","data":{"a":"eHl6"},"type":"Opaque"}', '{"kind":"Secret","data":{"a":"…"},"type":"Opaque"}'],
    ['secretGenerator:\n  - literals:\n      - user=bob', 'secretGenerator:\n  - literals:\n      - user=…'],
    ['spec:\n  clientKey: LS0tLS1', 'spec:\n  clientKey: …'],
    ['env: [{name: PW, value: hunter2}]', 'env: [{name: PW, value: …}]'],
    ['args: ["--password=x", "--exclude-namespaces=a,b"]', 'args: ["…", "--exclude-namespaces=a,b"]'],
    ['url: https://bob:hunter2@example.org/x', 'url: …'],
    ['name: &pw hunter2\nstringData: {password: *pw}', 'name: &… …\nstringData: {password: *…}'],
    ['stringData: {password: &pw hunter2}\nname: *pw', 'stringData: {password: &… …}\nname: *…'],
    ['op: add\npath: /stringData/name\nvalue: hunter2', 'op: add\npath: /stringData/name\nvalue: …'],
    ['op: add\npath: /stringData\nvalue: {name: hunter2}', 'op: add\npath: /stringData\nvalue: {name: …}'],
    ['annotations:\n  note: hunter2', 'annotations:\n  note: …'],
    [
      'auths: { robot:hunter2: {}, ghcr.io:443: {}, cm9ib3Q6aHVudGVyMg==: {} }',
      'auths: { …: {}, ghcr.io:443: {}, …: {} }',
    ],
    [`files: ['.dockercfg={"ghcr.io":{"username":"bob","password":"hunter2"}}', a.json]`, "files: ['…', a.json]"],
    ['ssh-rsa AAAA', '…'],
    ['kind: Secret\nstringData: {name: "hunter2"\nimage: [}', 'kind: …\nstringData: {name: "…"\nimage: [}'],
    ['image: x # pullproof-ignore foreign-image: hunter2', 'image: x # pullproof-ignore foreign-image:…'],
  ] as const)
    assert.equal(excerptsOf(text), shown);
});

test('columns hold up to the span, one mark stands for each secret behind it', () => {
  const text = '{"data":{"a":"eHl6"},"name":"web","stringData":{"b":"hunter2","c":"hunter3"}}';
  assert.equal(
    excerptAt(text, 'web'),
    '{"data":{"a":"……"},"name":"web","stringData":{"b":"…","c":"…"}}'.replace('……', '…'.repeat(4)),
  );
});

test('a span on a secret shows one mark', () => {
  assert.equal(excerptAt('data:\n  a: eHl6eHl6\n', 'eHl6'), '  a: …');
});

test('an endless line is shown in part, and a flood of findings on it costs little', () => {
  const text = `{"items":[${Array.from({ length: 20_000 }, (_, i) => `{"name":"n${i}","data":{"a":"hunter2"}}`).join(',')}]}`;
  const places = placesOf(() => text);
  for (const { index } of text.matchAll(/"n\d+"/g)) {
    const excerpt = places.excerpt({ path: 'a.json', start: index, end: index + 3 });
    assert.ok(excerpt && excerpt.length <= index + 1_001 && excerpt.slice(index, index + 2) === '"n');
  }
});

test('an alias bomb in every document shows nothing but punctuation', () => {
  const bomb = `a: &a {name: [${'x,'.repeat(30)}x]}\nb: &b [${'*a,'.repeat(50)}*a]\nc: &c [${'*b,'.repeat(50)}*b]\n`;
  assert.doesNotMatch(excerptsOf(`${`---\n${bomb}`.repeat(200)}`), /x/);
});

/** A credential in the forms in which files hold it. */
function formsOf(secret: string): readonly string[] {
  const base64 = (prefix: string) => Buffer.from(prefix + secret).toString('base64');
  const cores = ['', 'a', 'ab'].map((prefix, i) => base64(prefix).slice([0, 2, 3][i], -4));
  return [secret, encodeURIComponent(secret), Buffer.from(secret).toString('hex'), ...cores].filter(
    (form) => form.length >= 6,
  );
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Resources that hold a credential wherever one is found in practice. */
function resourcesWith(secret: string): readonly object[] {
  const auths = { auths: { 'docker.io': { username: 'bob', password: secret, auth: base64(`bob:${secret}`) } } };
  const config = JSON.stringify(auths);
  const meta = { name: 'regcred', namespace: 'choreo-system', labels: { app: 'web' } };
  const secretResource = {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { ...meta, annotations: { 'kubectl.kubernetes.io/last-applied-configuration': config } },
    type: 'kubernetes.io/dockerconfigjson',
    data: { '.dockerconfigjson': base64(config), name: base64(secret) },
    stringData: { '.dockerconfigjson': config, image: secret, nested: `kind: Secret\nname: ${secret}\n` },
  };
  return [
    secretResource,
    { apiVersion: 'v1', kind: 'List', items: [secretResource] },
    { kind: 'ConfigMap', metadata: meta, data: { 'config.json': config, name: secret } },
    {
      kind: 'SealedSecret',
      metadata: meta,
      spec: { encryptedData: { a: base64(secret) }, template: { data: { x: config } } },
    },
    {
      kind: 'ExternalSecret',
      metadata: meta,
      spec: {
        target: {
          name: 'regcred',
          template: { type: 'kubernetes.io/dockerconfigjson', data: { '.dockerconfigjson': config } },
        },
        data: [{ secretKey: 'a', remoteRef: { key: 'b' } }],
      },
    },
    {
      kind: 'DataPlane',
      metadata: meta,
      spec: { kubernetesCluster: { credentials: { apiServerURL: 'https://x', clientKey: base64(secret) } } },
    },
    {
      kind: 'Kustomization',
      secretGenerator: [{ name: 'x', literals: [`password=${secret}`, `.dockerconfigjson=${config}`] }],
    },
    {
      kind: 'Kustomization',
      patches: [
        { patch: `kind: Secret\nmetadata: {name: x}\nstringData:\n  name: ${secret}\n` },
        { patch: `- op: replace\n  path: /data/name\n  value: ${base64(secret)}\n` },
        { patch: JSON.stringify([{ op: 'add', path: '/stringData', value: { name: secret } }]) },
      ],
    },
    {
      kind: 'HelmRelease',
      spec: {
        values: {
          image: { repository: 'acme/api', pullSecret: config },
          imageCredentials: { name: secret },
          registry: { password: secret },
        },
        valuesFrom: [{ kind: 'Secret', name: 'x' }],
      },
    },
    {
      kind: 'Deployment',
      spec: {
        template: {
          spec: {
            containers: [
              {
                name: 'main',
                image: 'acme/api:1',
                env: [{ name: 'PW', value: secret }],
                args: [`--password=${secret}`],
              },
            ],
          },
        },
      },
    },
    { kind: 'GitRepository', spec: { url: `https://bob:${secret}@example.org/x` } },
    auths,
  ];
}

/** A word, since what looks random could be masked for its looks alone. */
const word = fc.stringMatching(/^[a-z]{4}[a-z ]{4,12}[a-z0-9]{4}$/).map((text) => `zq${text}`);
const token = fc.stringMatching(/^[A-Za-z0-9+]{12,40}$/).map((text) => `zq${text}`);

const STYLES = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;

/** A document in some style of YAML or JSON. */
const layout = fc.record({
  json: fc.constantFrom(undefined, 0, 2),
  style: fc.constantFrom(...STYLES),
  flow: fc.boolean(),
  indent: fc.constantFrom(1, 2, 4),
  width: fc.constantFrom(0, 20, 80),
  breakage: fc.constantFrom('', '', '', '\n]', '\n\t- {', '\n"'),
  comment: fc.boolean(),
  crlf: fc.boolean(),
});

function written(
  resource: object,
  secret: string,
  style: typeof layout extends fc.Arbitrary<infer T> ? T : never,
): string {
  const comment = style.comment ? ` # password: ${secret}` : '';
  if (style.json !== undefined) return `${JSON.stringify(resource, null, style.json)}${comment}${style.breakage}\n`;
  const text = stringify(resource, {
    defaultStringType: style.style,
    defaultKeyType: 'PLAIN',
    collectionStyle: style.flow ? 'flow' : 'any',
    indent: style.indent,
    lineWidth: style.width,
  });
  const whole = `${style.comment ? `#${comment}\n` : ''}${text.trimEnd()}${style.flow ? comment : ''}${style.breakage}\n`;
  return style.crlf ? whole.replaceAll('\n', '\r\n') : whole;
}

test('no credential is ever in the excerpt of any span', () => {
  fc.assert(
    fc.property(
      fc.oneof(word, token),
      fc.array(fc.tuple(fc.nat(), layout), { minLength: 1, maxLength: 3 }),
      fc.array(fc.nat(), { maxLength: 12 }),
      (secret, picks, offsets) => {
        const all = resourcesWith(secret);
        const text = picks
          .map(([pick, style]) => `---\n${written(all[pick % all.length] ?? {}, secret, style)}`)
          .join('');
        const places = placesOf(() => text);
        const forms = formsOf(secret);
        for (const start of [...lineStarts(text), ...offsets.map((offset) => offset % text.length)]) {
          const excerpt = places.excerpt({ path: 'a.yaml', start, end: start + 1 }) ?? '';
          for (const form of forms) assert.ok(!excerpt.includes(form), `${form} in ${excerpt}`);
        }
        const lines = excerptsOf(text).replaceAll(/\s+/g, '');
        for (const form of forms)
          assert.ok(!lines.includes(form.replaceAll(/\s+/g, '')), `${form} over lines of\n${text}`);
      },
    ),
    { numRuns: 2_000 },
  );
});
