import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Report } from '../src/results/diagnostic.ts';
import { ROOT } from './command.ts';
import { type Files, judged } from './files.ts';

/** The files of a folder of `fixtures/`. */
export function story(name: string): Files {
  const folder = `${ROOT}fixtures/${name}/`;
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(folder + path, 'utf8')]));
}

/** The story of v1.2, in which every image is pulled as far as its store is known. */
export const healthy = story('openchoreo-v1.2');

/** The repository with one text replaced; the text must be there. */
export function edited(path: string, before: string, after: string, files: Files = healthy): Files {
  const text = files[path];
  assert.ok(text !== undefined, `there is ${path}`);
  assert.ok(text.includes(before), `${path} has ${before}`);
  return { ...files, [path]: text.replace(before, () => after) };
}

/** What is found, as `level rule path:line`, without notes. */
export function found({ diagnostics }: Report, files: Files): readonly string[] {
  return diagnostics
    .filter(({ level }) => level !== 'note')
    .map(({ level, rule, at }) => {
      const line = (files[at.path] ?? '').slice(0, at.start).split('\n').length;
      return `${level} ${rule} ${at.path}:${line}`;
    });
}

/** Where a text stands first, as `path:line`; it must be there. */
export function lineOf(path: string, text: string, files: Files): string {
  const before = files[path]?.split(text)[0];
  assert.ok(before !== undefined && before !== files[path], `${path} has ${text}`);
  return `${path}:${before.split('\n').length}`;
}

/** The file of the story's component type. */
export const service = 'platform/service.yaml';

/** A component of a type, and its workload. */
export function component(name: string, type: string): string {
  return `apiVersion: openchoreo.dev/v1alpha1
kind: Component
metadata:
  name: ${name}
  namespace: default
spec:
  owner:
    projectName: shop
  autoDeploy: true
  componentType:
    kind: ClusterComponentType
    name: deployment/${type}
---
apiVersion: openchoreo.dev/v1alpha1
kind: Workload
metadata:
  name: ${name}
  namespace: default
spec:
  owner:
    projectName: shop
    componentName: ${name}
  container:
    image: ghcr.io/acme/${name}:1.0.0
`;
}

/** A release of the story's component from before its type had pull secrets. */
export const release = `apiVersion: openchoreo.dev/v1alpha1
kind: ComponentRelease
metadata:
  name: api-20260301-1
  namespace: default
spec:
  owner:
    projectName: shop
    componentName: api
  componentType:
    kind: ClusterComponentType
    name: service
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
  workload:
    container:
      image: ghcr.io/acme/api:1.3.0
`;

/** The repository whose component is released by hand. */
export const released = edited('projects/shop/components/api/component.yaml', 'autoDeploy: true', 'autoDeploy: false');

/** A binding of the story's component to a release in development. */
export function binding(releaseName: string): string {
  return `apiVersion: openchoreo.dev/v1alpha1
kind: ReleaseBinding
metadata:
  name: api-development
  namespace: default
spec:
  owner:
    projectName: shop
    componentName: api
  environment: development
  releaseName: ${releaseName}
`;
}

/** A trait that takes the pull secrets from a pod. */
export const trait = `apiVersion: openchoreo.dev/v1alpha1
kind: ClusterTrait
metadata:
  name: hardening
spec:
  patches:
    - target:
        group: apps
        version: v1
        kind: Deployment
      operations:
        - op: remove
          path: /spec/template/spec/imagePullSecrets
`;

/** A configuration that says all of the cluster to be in the files, and what its store keeps. */
export const complete = `clusters:
  default:
    paths: ["**"]
    dataPlane: default
    complete: true
assume:
  stores:
    - registries: [ghcr.io/acme]
`;

/** The verdict of each pull. */
export function verdictsOf(files: Files): readonly string[] {
  return judged(files).pulls.map(({ verdict }) => verdict);
}
