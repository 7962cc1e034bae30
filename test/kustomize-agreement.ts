import type { Build, Built } from '../src/landing/landing.ts';
import type { Node } from '../src/yaml/documents.ts';
import { at, itemsAt, type Json, jsonOf, textAt } from '../src/yaml/node.ts';
import { parseDocuments } from '../src/yaml/parse.ts';

/** Kinds on which a pull may depend. */
const RELEVANT: ReadonlySet<string> = new Set([
  'ClusterDataPlane',
  'CronJob',
  'DaemonSet',
  'DataPlane',
  'Deployment',
  'ExternalSecret',
  'Job',
  'Namespace',
  'Pod',
  'PodTemplate',
  'ReplicaSet',
  'ReplicationController',
  'SealedSecret',
  'Secret',
  'ServiceAccount',
  'StatefulSet',
]);

const POD_SPECS: readonly (readonly string[])[] = [
  ['spec'],
  ['template', 'spec'],
  ['spec', 'template', 'spec'],
  ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
];

/** How one build of ours compares with the real one. */
export interface Agreement {
  readonly resources: number;
  readonly relevant: number;
  /** Resources whose whole manifests differ. */
  readonly unlike: readonly string[];
  /** What differs that matters: identities, and what a pull depends on. */
  readonly disagreements: readonly string[];
}

/** Compares a build with what `kustomize build` printed. Tainted resources need only be there. */
export function agreementOf(build: Build, printed: string): Agreement {
  const theirs = new Map(
    parseDocuments({ path: 'printed', text: printed }).documents.map(({ root }) => [idOf(root), root]),
  );
  const ours = new Map(build.resources.map((built) => [idOf(built.root), built]));
  const missing = [...theirs.keys()].filter((id) => !ours.has(id)).map((id) => `${id} is missing`);
  const extra = [...ours.keys()].filter((id) => !theirs.has(id)).map((id) => `${id} is too much`);
  const both = [...theirs].flatMap(([id, root]) => pairOf(id, root, ours.get(id)));
  const unlike = both.filter(({ root, built }) => canonical(jsonOf(root)) !== canonical(jsonOf(built.root)));
  const relevant = [...theirs.values()].filter(isRelevant);
  const unequal = unlike.flatMap(({ id, root, built }) => {
    const [real, own] = [pullFacts(root), pullFacts(built.root)];
    return !isRelevant(root) || built.taints.length > 0 || real === own ? [] : [`${id}: ${real} is given as ${own}`];
  });
  return {
    resources: theirs.size,
    relevant: relevant.length,
    unlike: unlike.map(({ id, built }) => `${id}${built.taints[0] ? `: ${built.taints[0].reason}` : ''}`),
    disagreements: [...missing, ...extra, ...unequal],
  };
}

function pairOf(id: string, root: Node, built: Built | undefined) {
  return built ? [{ id, root, built }] : [];
}

function isRelevant(root: Node): boolean {
  return RELEVANT.has(textAt(root, 'kind')?.value ?? '');
}

/** `apiVersion kind namespace/name`. */
function idOf(root: Node): string {
  const text = (...path: readonly string[]): string => textAt(root, ...path)?.value ?? '';
  return `${text('apiVersion')} ${text('kind')} ${text('metadata', 'namespace')}/${text('metadata', 'name')}`;
}

/** Images, pull secrets, the service account, annotations and secret data. */
function pullFacts(root: Node): string {
  const pods = POD_SPECS.flatMap((path) => at(root, ...path) ?? []);
  const json = (node: Node | undefined): Json => (node ? jsonOf(node) : null);
  return canonical({
    images: pods.flatMap((pod) =>
      ['containers', 'initContainers', 'ephemeralContainers'].flatMap((field) =>
        itemsAt(pod, field).map((container) => textAt(container, 'image')?.value ?? null),
      ),
    ),
    pullSecrets: [root, ...pods].map((holder) => json(at(holder, 'imagePullSecrets'))),
    accounts: pods.map((pod) => json(at(pod, 'serviceAccountName'))),
    annotations: json(at(root, 'metadata', 'annotations')),
    labels: json(at(root, 'metadata', 'labels')),
    data: ['type', 'data', 'stringData'].map((field) => json(at(root, field))),
  });
}

/** JSON in which equal values are equal texts: keys sorted, nulls and empty mappings left out, numbers as texts. */
export function canonical(value: Json): string {
  return JSON.stringify(simplified(value));
}

function simplified(value: Json): Json {
  if (isList(value)) return value.map(simplified);
  if (typeof value !== 'object' || value === null) return value === null ? null : String(value);
  const entries = Object.entries(value).map(([key, below]) => [key, simplified(below)] as const);
  const kept = entries.filter(([, below]) => below !== null && JSON.stringify(below) !== '{}');
  return Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
