import { isKnownKind } from './known-kinds.ts';

/**
 * What a strategic merge knows of a field: how its list merges, and what lies below. A list with no merge keys listed
 * (`[]`) is a set of scalars; one without the property is replaced whole.
 */
export interface Shape {
  readonly fields?: Readonly<Record<string, Shape>>;
  readonly mergeKeys?: readonly string[];
  readonly items?: Shape;
}

function listBy(mergeKey: string, items: Shape = {}): Shape {
  return { mergeKeys: [mergeKey], items };
}

const METADATA: Shape = { fields: { ownerReferences: listBy('uid'), finalizers: { mergeKeys: [] } } };

const CONTAINER_LISTS = {
  env: listBy('name'),
  volumeDevices: listBy('devicePath'),
  volumeMounts: listBy('mountPath'),
};
const CONTAINER: Shape = {
  fields: { ...CONTAINER_LISTS, ports: { mergeKeys: ['containerPort', 'protocol'], items: {} } },
};

const POD_SPEC: Shape = {
  fields: {
    containers: listBy('name', CONTAINER),
    initContainers: listBy('name', CONTAINER),
    ephemeralContainers: listBy('name', { fields: CONTAINER_LISTS }),
    hostAliases: listBy('ip'),
    imagePullSecrets: listBy('name'),
    topologySpreadConstraints: { mergeKeys: ['topologyKey', 'whenUnsatisfiable'], items: {} },
    volumes: listBy('name'),
  },
};

const TEMPLATE: Shape = { fields: { metadata: METADATA, spec: POD_SPEC } };
const WORKLOAD: Shape = { fields: { metadata: METADATA, spec: { fields: { template: TEMPLATE } } } };
const CRON_JOB: Shape = { fields: { metadata: METADATA, spec: { fields: { jobTemplate: WORKLOAD } } } };
const WEBHOOKS: Shape = { fields: { metadata: METADATA, webhooks: listBy('name') } };
const OTHER: Shape = { fields: { metadata: METADATA } };

/** By kind alone: every known apiVersion of these kinds has the same lists. */
const SHAPES: Readonly<Record<string, Shape>> = {
  CronJob: CRON_JOB,
  DaemonSet: WORKLOAD,
  Deployment: WORKLOAD,
  Job: WORKLOAD,
  MutatingWebhookConfiguration: WEBHOOKS,
  Pod: TEMPLATE,
  PodTemplate: { fields: { metadata: METADATA, template: TEMPLATE } },
  ReplicaSet: WORKLOAD,
  ReplicationController: WORKLOAD,
  Service: {
    fields: { metadata: METADATA, spec: { fields: { ports: { mergeKeys: ['port', 'protocol'], items: {} } } } },
  },
  ServiceAccount: { fields: { metadata: METADATA, secrets: listBy('name') } },
  StatefulSet: WORKLOAD,
  ValidatingWebhookConfiguration: WEBHOOKS,
};

/**
 * How the lists of a kind merge; undefined for a kind that kustomize does not know, whose lists are replaced. Pull
 * secrets merge by name in a pod spec, and are replaced in a ServiceAccount.
 * Follows the patch strategies in kyaml/openapi/kubernetesapi v1_21_2 (kyaml v0.20.1), status left out.
 */
export function shapeOf(apiVersion: string, kind: string): Shape | undefined {
  if (!isKnownKind(apiVersion, kind)) return undefined;
  return Object.hasOwn(SHAPES, kind) ? SHAPES[kind] : OTHER;
}
