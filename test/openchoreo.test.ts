import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Files, judged } from './files.ts';
import {
  binding,
  complete,
  component,
  edited,
  found,
  healthy,
  lineOf,
  release,
  released,
  service,
  story,
  trait,
  verdictsOf,
} from './openchoreo-story.ts';

test('a private registry as the documentation shows it is pulled from, given what the store keeps', () => {
  const report = judged(healthy);
  assert.deepEqual(found(report, healthy), []);
  assert.deepEqual(
    report.pulls.map(({ namespace, workload, image, verdict, dataPlane }) => ({
      namespace,
      workload: workload.name,
      image,
      verdict,
      dataPlane,
    })),
    [
      {
        namespace: 'dp-default-shop-development-276893d5',
        workload: 'api-development-20cc47bf',
        image: 'ghcr.io/acme/api:1.4.0',
        verdict: 'pulled',
        dataPlane: 'default',
      },
    ],
  );
  assert.deepEqual(
    report.planes.map(({ verdict }) => verdict),
    ['pulled'],
  );
});

test('a component type whose workload loses its pod is refused where the template loses it', () => {
  const type = 'platform/service.yaml';
  const lost = (from: string, to: string) => {
    const files = edited(type, from, to);
    const report = judged(files);
    assert.deepEqual(found(report, files).length, 1, from);
    return report.diagnostics.map(({ message, at }) => [
      message.replace(/^Deployment .* is refused: /, ''),
      /^\w+/.exec(files[type]?.slice(at.start, at.end) ?? '')?.[0],
    ]);
  };
  const pod = 'spec.template.spec';
  assert.deepEqual(lost('        spec:\n          replicas', '          replicas'), [
    ['metadata.template is no field of this object', 'template'],
  ]);
  assert.deepEqual(lost('          template:\n', '          templaet:\n'), [
    ['spec.templaet is no field of this object: "template" is meant', 'templaet'],
  ]);
  assert.deepEqual(lost('              containers:\n', '              containesr:\n'), [
    [`${pod}.containesr is no field of this object: "containers" is meant`, 'containesr'],
  ]);
  assert.deepEqual(lost('                  image: ${workload.container.image}\n', ''), [
    [`${pod}.containers[0].image is required`, 'name'],
  ]);
});

test('a resource without a word of it, as that is misspelt, is refused there', () => {
  const path = 'projects/shop/components/api/component.yaml';
  for (const [word, misspelt] of [
    ['metadata:', 'metadaat:'],
    ['spec:', 'spce:'],
    ['\nspec:', '\n  spec:'],
    ['spec:\n  owner:', '  owner:'],
  ] as const) {
    const files = edited(path, word, misspelt);
    assert.deepEqual(found(judged(files), files), [`error invalid-resource ${lineOf(path, misspelt.trim(), files)}`]);
  }
});

test('with a trait that no file shows nothing is proved of a component: it may change what is made', () => {
  const traits = '  traits: [{kind: ClusterTrait, name: hardening, instanceName: hardening}]\n';
  const files = edited(
    'projects/shop/components/api/component.yaml',
    '  autoDeploy: true\n',
    `  autoDeploy: true\n${traits}`,
  );
  const report = judged(files);
  assert.deepEqual(found(report, files), []);
  assert.deepEqual(
    report.pulls.map(({ verdict }) => verdict),
    ['unknown'],
  );
  assert.match(report.diagnostics[0]?.message ?? '', /^no file shows trait "hardening"/);
});

test('without a word about the store the pull is not known, and nothing is alarmed', () => {
  const { 'pullproof.yaml': _, ...files } = healthy;
  const report = judged(files);
  assert.deepEqual(found(report, files), []);
  assert.equal(report.pulls[0]?.verdict, 'unknown');
  assert.match(report.diagnostics[0]?.message ?? '', /ClusterSecretStore "openbao"/);
});

const secretTemplate = '    - id: pull-secret\n      template:';

const worker = `apiVersion: openchoreo.dev/v1alpha1
kind: ClusterComponentType
metadata:
  name: worker
spec:
  workloadType: deployment
  resources:
    - id: deployment
      template:
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: \${metadata.name}
          namespace: \${metadata.namespace}
        spec:
          template:
            spec:
              containers:
                - name: main
                  image: \${workload.container.image}
`;

interface Breakage {
  readonly files: Files;
  readonly finding: string;
}

const breakages: Readonly<Record<string, () => Breakage>> = {
  'a component type that was forgotten': () => {
    const files = { ...healthy, 'platform/worker.yaml': worker, 'projects/mail.yaml': component('mail', 'worker') };
    return {
      files,
      finding: `error missing-image-pull-secret ${lineOf('platform/worker.yaml', 'containers:', files)}`,
    };
  },
  'a misspelled name in the pod template': () => {
    const files = edited(service, '- name: registry-pull-secret', '- name: registry-pul-secret');
    return { files, finding: `error unrendered-pull-secret ${lineOf(service, 'registry-pul-secret', files)}` };
  },
  'a target without a type, which is then Opaque': () => {
    const files = edited(service, '            template:\n              type: kubernetes.io/dockerconfigjson\n', '');
    return {
      files,
      finding: `error mistyped-pull-secret ${lineOf(service, '            name: registry-pull-secret', files)}`,
    };
  },
  'another key than the kubelet reads': () => {
    const files = edited(service, 'secretKey: .dockerconfigjson', 'secretKey: config.json');
    return { files, finding: `error unproduced-key ${lineOf(service, '          data:', files)}` };
  },
  'a secret that is rendered into a fixed namespace': () => {
    const files = edited(
      service,
      'name: registry-pull-secret\n          namespace: ${metadata.namespace}',
      'name: registry-pull-secret\n          namespace: default',
    );
    return { files, finding: `error invalid-resource ${lineOf(service, 'namespace: default', files)}` };
  },
  'a type that makes no workload of its kind': () => {
    const files = edited(service, 'kind: Deployment', 'kind: StatefulSet');
    return { files, finding: `error invalid-resource ${lineOf(service, 'workloadType', files)}` };
  },
  'a type without a resource whose id is its workload': () => {
    const files = edited(service, '- id: deployment', '- id: main');
    return { files, finding: `error invalid-resource ${lineOf(service, 'workloadType', files)}` };
  },
  'a resource of a type for each of a list without a name for its items': () => {
    const files = edited(service, '    - id: pull-secret\n', '    - id: pull-secret\n      forEach: ${[1]}\n');
    return { files, finding: `error invalid-resource ${lineOf(service, 'forEach', files)}` };
  },
  'a type that makes another workload beside its own': () => {
    const job = `    - id: job
      template: { apiVersion: batch/v1, kind: Job, metadata: { name: migrate } }
`;
    const files = edited(service, '    - id: pull-secret\n', `${job}    - id: pull-secret\n`);
    return { files, finding: `error invalid-resource ${lineOf(service, 'kind: Job', files)}` };
  },
  'a secret under a condition that does not hold': () => {
    const files = edited(
      service,
      secretTemplate,
      '    - id: pull-secret\n      includeWhen: ${environmentConfigs.replicas > 1}\n      template:',
    );
    return { files, finding: `error conditional-mismatch ${lineOf(service, 'includeWhen', files)}` };
  },
  'a secret that is rendered for the observability plane': () => {
    const files = {
      ...edited(
        service,
        secretTemplate,
        '    - id: pull-secret\n      targetPlane: observabilityplane\n      template:',
      ),
      'pullproof.yaml': complete,
    };
    return { files, finding: `error unrendered-pull-secret ${lineOf(service, 'registry-pull-secret', files)}` };
  },
  'a trait that removes the pull secrets': () => {
    const path = 'projects/shop/components/api/component.yaml';
    const files = {
      ...edited(
        path,
        '  autoDeploy: true\n',
        '  autoDeploy: true\n  traits:\n    - kind: ClusterTrait\n      name: hardening\n      instanceName: hardening\n',
      ),
      'platform/trait.yaml': trait,
    };
    return { files, finding: `error trait-removes-pull-secret ${lineOf('platform/trait.yaml', 'path:', files)}` };
  },
  'a trait that removes the pull secrets, which the type embeds without its kind': () => {
    const files = {
      ...edited(
        service,
        '  resources:\n',
        '  traits:\n    - {name: hardening, instanceName: hardening}\n  resources:\n',
      ),
      'platform/trait.yaml': trait,
    };
    return { files, finding: `error trait-removes-pull-secret ${lineOf('platform/trait.yaml', 'path:', files)}` };
  },
  'a release that was cut before the type had pull secrets': () => {
    const files = { ...released, 'releases/api.yaml': release, 'releases/binding.yaml': binding('api-20260301-1') };
    return { files, finding: `error stale-release ${lineOf('releases/binding.yaml', 'releaseName', files)}` };
  },
  'a release that was cut before the type made the secret that it names': () => {
    const named = release.replace(/^( *)containers:/m, '$1imagePullSecrets: [{ name: registry-pull-secret }]\n$&');
    assert.notEqual(named, release);
    const files = { ...released, 'releases/api.yaml': named, 'releases/binding.yaml': binding('api-20260301-1') };
    return { files, finding: `error stale-release ${lineOf('releases/binding.yaml', 'releaseName', files)}` };
  },
  'a binding to a release that is not there': () => {
    const files = { ...released, 'releases/api.yaml': release, 'releases/binding.yaml': binding('api-20260301-2') };
    return { files, finding: `error dangling-release ${lineOf('releases/binding.yaml', 'releaseName', files)}` };
  },
  'a data plane without a secret store': () => {
    const files = edited('platform/data-plane.yaml', '  secretStoreRef:\n    name: openbao\n', '');
    return { files, finding: `error missing-secret-store ${lineOf(service, '${dataplane.secretStore}', files)}` };
  },
  'two components that render one secret': () => {
    const files = { ...healthy, 'projects/mail.yaml': component('mail', 'service') };
    return {
      files,
      finding: `error clobbered-secret ${lineOf(service, 'name: registry-pull-secret\n          namespace', files)}`,
    };
  },
  'a registry in the data plane, as v0.3 had it': () => {
    const files = edited(
      'platform/data-plane.yaml',
      '  planeID: default\n',
      '  planeID: default\n  registry:\n    prefix: ghcr.io/acme\n    secretRef: registry-credentials\n',
    );
    return { files, finding: `error removed-field ${lineOf('platform/data-plane.yaml', 'prefix', files)}` };
  },
};

for (const [name, breakage] of Object.entries(breakages)) {
  test(`${name} is told once, where it is`, () => {
    const { files, finding } = breakage();
    assert.deepEqual(found(judged(files), files), [finding]);
  });
}

test('a part of a split repository alone is alarmed of nothing, and what it lacks is named', () => {
  const isPlatform = (path: string) => path.startsWith('platform/') || path === 'pullproof.yaml';
  const half = (keep: (path: string) => boolean): Files =>
    Object.fromEntries(Object.entries(healthy).filter(([path]) => keep(path)));
  const platform = half(isPlatform);
  assert.deepEqual(judged(platform).diagnostics, []);
  const apps = half((path) => !isPlatform(path));
  const report = judged(apps);
  assert.deepEqual(found(report, apps), []);
  assert.deepEqual(
    report.pulls.map(({ image, verdict }) => [image, verdict]),
    [['ghcr.io/acme/api:1.4.0', 'unknown']],
  );
});

test('an application without its platform has pulls that are unknown, for the type that no file shows', () => {
  const shown = ['platform/environments.yaml', 'platform/project-type.yaml'];
  const files = Object.fromEntries(
    Object.entries(healthy).filter(([path]) => !path.startsWith('platform/') || shown.includes(path)),
  );
  const { pulls, diagnostics } = judged(files);
  assert.deepEqual(
    pulls.map(({ image, verdict }) => [image, verdict]),
    [['ghcr.io/acme/api:1.4.0', 'unknown']],
  );
  assert.deepEqual(
    diagnostics.map(({ level, rule }) => [level, rule]),
    [['note', 'unknown-pull']],
  );
  assert.match(diagnostics[0]?.message ?? '', /no file shows ClusterComponentType "service"/);
});

test('a component of which no file shows type or workload is named, unless its type makes no pods', () => {
  const path = 'projects/shop/components/api/component.yaml';
  const [own = ''] = (healthy[path] ?? '').split('---\n');
  const { [service]: _, ...untyped } = healthy;
  const causesOf = (files: Files) => judged(files).diagnostics.map(({ message }) => message.split(':')[0]);
  const alone = { ...untyped, [path]: own };
  assert.deepEqual(causesOf(alone), ['no file shows ClusterComponentType "service"']);
  assert.deepEqual(causesOf(edited(path, 'deployment/service', 'proxy/service', alone)), []);
  const bound = { ...alone, [path]: binding('api-20260301-1') };
  assert.deepEqual(causesOf(bound), ['no file shows release "api-20260301-1"']);
});

test('the configuration overrides the release that shapes show', () => {
  const { 'pullproof.yaml': _, ...files } = story('openchoreo-v0.7');
  const older = judged({ ...files, 'pullproof.yaml': 'openchoreo: v0.3\n' });
  const told = found(older, files).filter((finding) => finding.includes('future-field'));
  assert.ok(told.length > 0, found(older, files).join('\n'));
});

test('templates that would make more than a control plane could hold end, and what they leave open is unknown', () => {
  const many = `[${'0,'.repeat(100)}0]`;
  const files = edited(
    service,
    secretTemplate,
    `    - id: flood\n      forEach: '\${${many}.map(a, ${many}.map(b, ${many}))}'\n      template: {apiVersion: v1, kind: ConfigMap}\n${secretTemplate}`,
  );
  const { pulls } = judged(files);
  assert.deepEqual(
    pulls.map(({ verdict }) => verdict),
    ['unknown'],
  );
});

test('a resource that the schema of its release refuses is told at its field, with what was meant', () => {
  const path = 'projects/shop/components/api/component.yaml';
  const misspelled = edited(path, '  autoDeploy: true', '  autoDeploys: true');
  assert.deepEqual(found(judged(misspelled), misspelled), [
    `error invalid-resource ${lineOf(path, 'autoDeploys', misspelled)}`,
  ]);
  const untyped = edited(service, 'workloadType: deployment', 'workloadType: daemonset');
  assert.deepEqual(found(judged(untyped), untyped), [
    `error invalid-resource ${lineOf(service, 'daemonset', untyped)}`,
  ]);
});

test('a field that is required and null is refused, and nothing that rests on it is proved', () => {
  const cases = [
    ['platform/data-plane.yaml', 'planeID: default', 'planeID'],
    ['platform/environments.yaml', 'name: default\n---', 'name'],
    [service, 'workloadType: deployment', 'workloadType'],
    [service, 'id: deployment', 'id'],
    ['projects/shop/components/api/component.yaml', 'image: ghcr.io/acme/api:1.4.0', 'image'],
  ] as const;
  for (const [path, written, key] of cases) {
    const files = edited(path, written, written.replace(/: [^\n]*/, ':'));
    assert.deepEqual(found(judged(files), files), [`error invalid-resource ${lineOf(path, `${key}:\n`, files)}`]);
    assert.ok(!verdictsOf(files).includes('pulled'));
  }
});

test('a kind that OpenChoreo has not is told where it is written, with what was meant', () => {
  for (const [path, text] of Object.entries(healthy)) {
    for (const [written, kind = ''] of text.matchAll(/^kind: (\w+)$/gm)) {
      const files = edited(path, written, `kind: ${kind.slice(0, -1)}`);
      const [first, ...others] = found(judged(files), files);
      assert.deepEqual(others, [], kind);
      assert.match(first ?? '', /^error invalid-resource /, kind);
    }
  }
});

test('what a release is made of is held to the schema of its type', () => {
  const path = 'release.yaml';
  const files = { ...released, [path]: release, 'binding.yaml': binding('api-20260301-1') };
  const cases = [
    ['- id: deployment', '- idd: deployment', 'idd: deployment'],
    ['kind: ClusterComponentType', 'kind: ClusterComponentTyp', 'ClusterComponentTyp\n'],
    ['    container:', '    containr:', 'containr'],
    ['- id: deployment', '- id: deployment\n          includeWhen: parameters.private', 'parameters.private'],
  ] as const;
  for (const [before, after, told] of cases) {
    const broken = edited(path, before, after, files);
    assert.deepEqual(found(judged(broken), broken), [`error invalid-resource ${lineOf(path, told, broken)}`]);
  }
  const misnamed = edited(path, 'name: api-20260301-1', 'name: "api-20260301-1 "', files);
  assert.deepEqual(found(judged(misnamed), misnamed), [`error invalid-resource ${path}:4`]);
});

test('a resource without a name, which may be part of one, is let be', () => {
  const part = `apiVersion: openchoreo.dev/v1alpha1\nkind: ReleaseBinding\nspec: {owner: {projectName: shop, componentName: web}, environment: development}\n`;
  const files = { ...healthy, 'testdata/settings.yaml': part };
  assert.deepEqual(found(judged(files), files), []);
});

test('a template for a kind that there is not is told where the kind is written', () => {
  const files = edited(service, 'kind: ExternalSecret', 'kind: ExternalSecrets');
  assert.deepEqual(found(judged(files), files), [
    `error invalid-resource ${lineOf(service, 'ExternalSecrets', files)}`,
  ]);
  assert.ok(!verdictsOf(files).includes('pulled'));
});

test('a plane whose id no plane may have is refused', () => {
  const path = 'platform/data-plane.yaml';
  const files = edited(path, 'planeID: default', 'planeID: Default');
  assert.deepEqual(found(judged(files), files), [`error invalid-resource ${lineOf(path, 'Default', files)}`]);
  assert.deepEqual(verdictsOf(files), ['unknown']);
});

test('a pull secret is not called unused beside a pod whose pull secrets are not known', () => {
  const named = (name: string): Files => edited(service, '- name: registry-pull-secret', `- name: ${name}`);
  const unused = (name: string) =>
    judged(named(name)).diagnostics.filter(({ rule }) => rule === 'unused-pull-secret').length;
  assert.equal(unused('other'), 1);
  assert.equal(unused('${parameters.secret}'), 0);
});

test('a name that no object may have is told where it is written', () => {
  const path = 'projects/shop/project.yaml';
  const named = (name: string): Files =>
    Object.fromEntries(
      Object.entries(healthy).map(([file, text]) => [
        file,
        text.replaceAll(/\b(name|projectName): shop$/gm, (_, key) => `${key}: ${name}`),
      ]),
    );
  for (const name of ['Shop', 'shop_1', '-shop']) {
    const files = named(name);
    assert.deepEqual(found(judged(files), files), [`error invalid-resource ${path}:4`], name);
  }
  assert.deepEqual(found(judged(named('shop-1')), named('shop-1')), []);
});

test('a secret that lands in no known cluster is not told to be missing in one', () => {
  const proposed = story('openchoreo-proposal');
  const [first = ''] = (proposed['platform.yaml'] ?? '').split('---\n');
  const files = { ...proposed, 'us.yaml': first.replace('name: eu', 'name: us') };
  const report = judged(files);
  assert.deepEqual(
    report.pulls.map(({ verdict }) => verdict),
    ['unknown', 'unknown'],
  );
  assert.deepEqual(found(report, files), [
    `warning unplaced-resource ${lineOf('platform.yaml', 'name: dockerhub-pull-secret', files)}`,
  ]);
});

test('a store that an unseen data plane names is unknown for the lack of that data plane', () => {
  const files = edited('platform/environments.yaml', 'kind: ClusterDataPlane', 'kind: DataPlane');
  const told = judged(files).diagnostics.find(({ rule }) => rule === 'unknown-pull');
  assert.match(told?.message ?? '', /no file shows DataPlane "default", but Cluster/);
});

test('a store of the data plane of an unseen environment is unknown for the lack of that environment', () => {
  const files = edited('platform/environments.yaml', 'name: development\n  namespace', 'name: dev\n  namespace');
  const told = judged(files).diagnostics.find(({ rule }) => rule === 'unknown-pull');
  assert.match(told?.message ?? '', /no file shows environment "development"/);
});

test('an ExternalSecret of a component type that makes no Secret is pointed to', () => {
  const files = edited(service, 'creationPolicy: Owner', 'creationPolicy: None');
  const told = judged(files).diagnostics.find(({ rule }) => rule === 'unrendered-pull-secret');
  assert.deepEqual(
    told?.because.map(({ message }) => message),
    ['ExternalSecret makes no Secret with this policy'],
  );
});

test('what no file shows is told with what was probably meant', () => {
  const told = (files: Files) => judged(files).diagnostics.find(({ rule }) => rule === 'unknown-pull')?.message ?? '';
  const near = edited('platform/environments.yaml', 'name: development\n  namespace', 'name: developmnet\n  namespace');
  assert.match(told(near), /no file shows environment "development", but "developmnet"/);
  const foreign = edited(
    'platform/environments.yaml',
    'developmnet\n  namespace: default',
    'developmnet\n  namespace: other',
    near,
  );
  assert.match(told(foreign), /no file shows environment "development":/);
  const namespaced = Object.entries(healthy).map(([path, text]) => [
    path,
    text.replaceAll('kind: ClusterComponentType', path.startsWith('platform/') ? '$&' : 'kind: ComponentType'),
  ]);
  assert.match(told(Object.fromEntries(namespaced)), /no file shows ComponentType "service", but ClusterComponentType/);
  const pipeline = edited('projects/shop/project.yaml', 'name: standard', 'name: standrad');
  assert.match(told(pipeline), /no file shows DeploymentPipeline "standrad", but "standard"/);
  const scoped = edited('platform/environments.yaml', 'kind: ClusterDataPlane', 'kind: DataPlane');
  assert.match(told(scoped), /no file shows DataPlane "default", but ClusterDataPlane "default"/);
  const misspelled = edited('projects/shop/components/api/component.yaml', 'deployment/service', 'deployment/servise');
  assert.match(told(misspelled), /no file shows ClusterComponentType "servise", but "service"/);
  const astray = edited('projects/shop/components/api/component.yaml', 'projectName: shop', 'projectName: shpo');
  assert.match(told(astray), /no file shows Project "shpo", but "shop": 1 image in 1 namespace can't be proved/);
});

test('a store that the configuration names is there, though all of its cluster is said to be in the files', () => {
  const told = (assumed: string) =>
    judged({ ...healthy, 'pullproof.yaml': complete.replace('- registries', assumed) }).diagnostics.map(
      ({ rule }) => rule,
    );
  assert.deepEqual(told('- registries'), ['missing-secret-store']);
  assert.deepEqual(told('- name: openbao\n      registries'), []);
});

test('a template whose store has no kind means a SecretStore, which only templates make', () => {
  const found = (files: Files) => judged(files).diagnostics.map(({ rule }) => rule);
  const bare = edited(service, '            kind: ClusterSecretStore\n', '');
  assert.deepEqual(found(bare), ['missing-secret-store']);
  const store = `    - id: store
      template:
        apiVersion: external-secrets.io/v1
        kind: SecretStore
        metadata: { name: "\${dataplane.secretStore}", namespace: "\${metadata.namespace}" }
        spec: { provider: { vault: { server: https://vault } } }
`;
  assert.deepEqual(found({ ...bare, [service]: `${bare[service]}${store}` }), []);
});

test('a component that names its type without the workload type is refused', () => {
  const refused = (name: string) =>
    judged(
      edited('projects/shop/components/api/component.yaml', 'name: deployment/service', `name: ${name}`),
    ).diagnostics.find(({ rule }) => rule === 'invalid-resource')?.message;
  for (const name of ['service', 'daemonset/service', 'deployment/'])
    assert.match(refused(name) ?? '', /spec\.componentType\.name must be a workload type and the name/, name);
  assert.equal(refused('statefulset/service'), undefined);
});

test('a pull in an environment that no file shows rests on its being there', () => {
  const type = '              type: kubernetes.io/dockerconfigjson\n';
  const data = `              data: { .dockerconfigjson: '{"auths":{"ghcr.io":{"auth":"{{ .token }}"}}}' }\n`;
  const inline = edited(
    service,
    type,
    type + data,
    edited(service, 'secretKey: .dockerconfigjson', 'secretKey: token'),
  );
  const given = (files: Files) => judged(files).pulls.map(({ verdict, assumptions }) => [verdict, assumptions[0]]);
  const made = 'secret "registry-pull-secret" is made as its ExternalSecret says';
  assert.deepEqual(given(inline), [['pulled', made]]);
  const unseen = edited(
    'platform/environments.yaml',
    'name: development\n  namespace',
    'name: dev\n  namespace',
    inline,
  );
  assert.deepEqual(given(unseen), [['pulled', 'environment "development" and its data plane exist']]);
});

test('a pod whose release makes a pull secret that it does not name is told to name it', () => {
  const files = edited(service, '              imagePullSecrets:\n                - name: registry-pull-secret\n', '');
  const report = judged(files);
  assert.deepEqual(
    report.diagnostics.map(({ rule, level, because }) => [level, rule, because?.[0]?.message]),
    [
      [
        'error',
        'missing-image-pull-secret',
        'its release makes pull secret "dp-default-shop-development-276893d5/registry-pull-secret"',
      ],
    ],
  );
  const pushing = {
    ...files,
    [service]: files[service]?.replaceAll('registry-pull-secret', 'registry-push-secret') ?? '',
  };
  const opaque = edited(service, 'type: kubernetes.io/dockerconfigjson', 'type: Opaque', files);
  for (const other of [pushing, opaque])
    assert.deepEqual(
      judged(other).diagnostics.map(({ rule }) => rule),
      ['unknown-pull'],
    );
});

test('a data plane whose templates name the pull secrets is proved as far as its known pods are', () => {
  const proof = (files: Files) => {
    const [plane] = judged(files).planes;
    const last = plane?.proof.at(-1);
    return [
      plane?.verdict,
      plane?.cause,
      plane?.counterexample,
      plane?.assumptions.length,
      last?.status,
      last?.message,
    ];
  };
  const decide = "its pods' own pull secrets decide:";
  assert.deepEqual(proof(healthy), ['pulled', null, null, 2, 'holds', `${decide} 1 pulled`]);
  const other = edited(service, '- name: registry-pull-secret', '- name: regcred');
  assert.deepEqual(proof(other), ['unknown', 'unrendered-pull-secret', null, 0, 'unknown', `${decide} 1 unknown`]);
  const beside = (image: string) => {
    const web = component('web', 'service').replace('ghcr.io/acme/web:1.0.0', image);
    return proof({ ...healthy, 'projects/shop/components/web.yaml': web });
  };
  assert.deepEqual(beside('quay.io/acme/web:1'), [
    'unknown',
    'unknown-pull',
    null,
    0,
    'unknown',
    `${decide} 1 pulled, 1 unknown`,
  ]);
  const namespace = 'dp-default-shop-development-276893d5';
  const refused = `${decide} 1 pulled, 1 refused`;
  assert.deepEqual(beside('UPPER'), ['refused', 'malformed-image', namespace, 0, 'fails', refused]);
  const bare = Object.fromEntries(Object.entries(healthy).filter(([path]) => !path.includes('/components/')));
  const none = 'no pod of it is known: its releases give pods their pull secrets';
  assert.deepEqual(proof(bare), ['unknown', 'unknown-pull', null, 0, 'unknown', none]);
});

test('a condition is blamed for the secret that it withholds, and for no other', () => {
  const withheld = edited(service, '    - id: pull-secret\n', '    - id: pull-secret\n      includeWhen: ${1 > 2}\n');
  const cause = (files: Files) => judged(files).pulls[0]?.cause;
  assert.equal(cause(withheld), 'conditional-mismatch');
  assert.equal(
    cause(edited(service, '- name: registry-pull-secret', '- name: regcred', withheld)),
    'unrendered-pull-secret',
  );
});

test('what rests on a resource that the API server refuses is not claimed to be deployed', () => {
  const refusals: readonly (readonly [string, string, string])[] = [
    ['projects/shop/project.yaml', 'name: default', 'nam: default'],
    [service, 'workloadType: deployment', 'workloadType: daemonset'],
  ];
  for (const [path, before, after] of refusals) {
    const { pulls, diagnostics } = judged(edited(path, before, after));
    assert.deepEqual([...new Set(pulls.map(({ verdict }) => verdict))], ['unknown'], after);
    assert.ok(
      diagnostics.some(({ rule, level }) => rule === 'invalid-resource' && level === 'error'),
      after,
    );
  }
});

test('what is wrong with a secret that is made is told once, though a snapshot makes it elsewhere', () => {
  const [, ...spec] = (healthy[service] ?? '').split('spec:\n');
  const snapshot = release.replace(/ {6}workloadType[\s\S]*?(?= {2}workload:)/, () =>
    spec.join('spec:\n').replace(/^(?=.)/gm, '    '),
  );
  const production = binding('api-20260301-1').replaceAll('development', 'production');
  const broken = (before: string, after: string): Files => ({
    ...edited(service, before, after),
    'projects/release.yaml': `${snapshot}---\n${production}`,
  });
  const target = '            name: registry-pull-secret\n';
  const misnamed = broken(target, target.replace('pull', 'pul'));
  assert.deepEqual(
    judged(misnamed).diagnostics.map(({ rule, help }) => [rule, help]),
    [['unrendered-pull-secret', 'did you mean "registry-pul-secret"?']],
  );
  const keyless = broken('secretKey: .dockerconfigjson', 'secretKey: config.json');
  assert.deepEqual(found(judged(keyless), keyless), [
    `error unproduced-key ${lineOf(service, '          data:', keyless)}`,
  ]);
});

test('what no pull is known for is told once, as the mistake that it is', () => {
  const told = (files: Files) =>
    judged(files).diagnostics.map(
      ({ rule, at, pulls }) => `${rule} ${(files[at.path] ?? '').slice(at.start, at.end)} ${pulls}`,
    );
  const namespaced = '          name: registry-pull-secret\n          namespace: ';
  assert.deepEqual(told(edited(service, `${namespaced}\${metadata.namespace}`, `${namespaced}default`)), [
    'invalid-resource default 1',
  ]);
  const storeless = edited('platform/data-plane.yaml', '  secretStoreRef:\n    name: openbao\n', '');
  assert.deepEqual(told(storeless), ['missing-secret-store $'.concat('{dataplane.secretStore} 1')]);
});
