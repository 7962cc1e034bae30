import type { Facts, Mention, NamedNamespace, OddVersion, ResourceAdmission } from './facts.ts';
import { identityOf } from './gitops/identity.ts';
import type { Arrangement, Built, Landing } from './gitops/landing.ts';
import type { Undecrypted } from './gitops/oversight.ts';
import type { ChartDependency, Release } from './gitops/release.ts';
import { effectiveOf } from './gitops/scope.ts';
import { similar } from './near-miss.ts';
import { textAt } from './node.ts';
import { NOWHERE } from './openchoreo/destination.ts';
import { oddVersionOf } from './resources/api-version.ts';
import { type Clone, type Injection, NO_CARRIAGE, type Opening } from './resources/carriage.ts';
import { carriageOf } from './resources/carriers.ts';
import { chartOpeningsOf, chartPodsOf } from './resources/chart-pod.ts';
import {
  type Environment,
  environmentOf,
  type Pipeline,
  type Project,
  pipelineOf,
  projectOf,
} from './resources/control-plane.ts';
import { type DataPlane, dataPlaneOf, isDataPlane, isOpenChoreo } from './resources/data-plane.ts';
import { dataPlaneRefusals } from './resources/data-plane-admission.ts';
import { type NamespaceObject, namespaceObjectOf } from './resources/namespace.ts';
import { type PodSource, podSourceOf, podSpecPath } from './resources/pod.ts';
import { isSecretStore } from './resources/producers/external-secret.ts';
import { isSopsEncrypted } from './resources/producers/sops-secret.ts';
import { type DuplicatesOf, producedSecrets } from './resources/producers.ts';
import { dataKeyOf, type PullSecret, type Refusal } from './resources/pull-secret.ts';
import { noteSecretReferences } from './resources/reference.ts';
import { broughtReplicator, type ReplicatorRelease, replicatorReleaseOf } from './resources/replicator-release.ts';
import { type Resource, resourceOf } from './resources/resource.ts';
import { type ServiceAccount, serviceAccountOf } from './resources/service-account.ts';
import type { Span } from './source.ts';
import { admit, type FieldError, strictErrors } from './validation.ts';

/** Facts while they are gathered. */
interface Gathering {
  readonly planes: DataPlane[];
  secrets: PullSecret[];
  readonly accounts: ServiceAccount[];
  readonly namespaces: NamespaceObject[];
  readonly pods: PodSource[];
  readonly releases: ReplicatorRelease[];
  readonly environments: Environment[];
  readonly projects: Project[];
  readonly pipelines: Pipeline[];
  readonly oddVersions: OddVersion[];
  readonly references: Set<string>;
  readonly mentions: Mention[];
  readonly clones: Clone[];
  readonly injections: Injection[];
  readonly openings: Opening[];
  readonly stores: Resource[];
  readonly named: Map<string, NamedNamespace>;
  /** The namespace that was noted last. */
  latest: NamedNamespace | undefined;
  readonly openChoreo: Landing[];
  readonly admissions: ResourceAdmission[];
}

/** Recognises what lands: trees become facts, and the trees are let go. */
export function recognise(arrangement: Arrangement, duplicatesOf: DuplicatesOf): Omit<Facts, 'texts' | 'veil'> {
  const gathering: Gathering = {
    planes: [],
    secrets: [],
    accounts: [],
    namespaces: [],
    pods: [],
    releases: [],
    environments: [],
    projects: [],
    pipelines: [],
    oddVersions: [],
    references: new Set(),
    mentions: [],
    clones: [],
    injections: [],
    openings: [],
    stores: [],
    named: new Map(),
    latest: undefined,
    openChoreo: [],
    admissions: [],
  };
  for (const landing of arrangement.landings) gather(landing, gathering, duplicatesOf);
  gathering.secrets = withoutDecryption(gathering.secrets, arrangement.oversights.undecrypted);
  gathering.openChoreo.push(...arrangement.unplaced.flatMap(controlPlanePart));
  for (const release of arrangement.releases) gatherChart(release, gathering);
  for (const loose of arrangement.looseDependencies) gatherReplicator(loose, loose.cluster, [], gathering);
  const { clusters, faults, undeployed, unplaced, oversights } = arrangement;
  const { latest: _, ...gathered } = gathering;
  return {
    ...gathered,
    scopes: clusters,
    named: [...gathering.named.values()],
    references: [...gathering.references],
    buildFaults: faults,
    undeployed,
    oversights,
    unplaced: unplaced.flatMap((built) => unplacedOf(built, duplicatesOf)),
  };
}

/**
 * A resource of OpenChoreo's own that belongs to no data plane's cluster: the control plane holds it, and what it makes
 * lands where its environments say.
 */
function controlPlanePart(built: Built): readonly Landing[] {
  const apiVersion = textAt(built.root, 'apiVersion')?.value ?? '';
  if (!isOpenChoreo(apiVersion) || isDataPlane(apiVersion, textAt(built.root, 'kind')?.value ?? '')) return [];
  const effective = effectiveOf(built.root, undefined, 'the file names no namespace, and nothing that deploys it does');
  return [{ ...built, cluster: NOWHERE, effective, via: [] }];
}

const UNPLACED = { kind: 'unknown', reason: 'it belongs to no known cluster' } as const;

/** A data plane or pull secret that belongs to no cluster; what else belongs to none does not matter. */
function unplacedOf(built: Built, duplicatesOf: DuplicatesOf): readonly Resource[] {
  const landing: Landing = { ...built, cluster: '', effective: UNPLACED, via: [] };
  const resource = resourceOf(landing);
  if (isDataPlane(resource.apiVersion, resource.kind)) return [resource];
  return producedSecrets(landing, resource.kind, duplicatesOf).some(isPullSecret) ? [resource] : [];
}

/** Kinds of the core API, beside Secret and pods, that are judged. */
const CORE_KINDS = new Set(['Namespace', 'ServiceAccount']);

/** Kinds that install charts. */
const INSTALLING_KINDS = new Set(['Application', 'HelmChart', 'HelmRelease']);

/** Kinds that say nothing but the names of secrets, unless they hold a pod after all. */
const SILENT_KINDS = new Set([
  'ClusterRole',
  'ClusterRoleBinding',
  'ConfigMap',
  'CustomResourceDefinition',
  'HorizontalPodAutoscaler',
  'Ingress',
  'Kustomization',
  'NetworkPolicy',
  'PersistentVolumeClaim',
  'PodDisruptionBudget',
  'Role',
  'RoleBinding',
  'Service',
]);

function gather(landing: Landing, gathering: Gathering, duplicatesOf: DuplicatesOf): void {
  const identity = identityOf(landing.root);
  const { apiVersion, kind } = identity;
  noteNamespace(landing.cluster, landing.effective, gathering);
  noteSecretReferences(landing.root, identity, gathering.references);
  if (isOpenChoreo(apiVersion)) {
    gatherOpenChoreo(landing, gathering, apiVersion, kind, duplicatesOf);
    return;
  }
  const hasPod = podSpecPath(landing.root) !== undefined;
  if (!hasPod && SILENT_KINDS.has(kind)) return;
  if (!hasPod && apiVersion === 'v1' && CORE_KINDS.has(kind)) {
    gatherAdmitted(landing, gathering, kind, undefined, duplicatesOf);
    return;
  }
  const secrets = producedSecrets(landing, kind, duplicatesOf);
  gathering.secrets.push(...secrets);
  if (kind === 'Secret' && secrets.some(isPullSecret)) gatherStrict(landing, gathering, duplicatesOf);
  gatherCarriage(landing, gathering, kind);
  if (isSecretStore(apiVersion, kind)) gathering.stores.push(resourceOf(landing));
  const release = hasPod || INSTALLING_KINDS.has(kind) ? replicatorReleaseOf(landing) : undefined;
  if (release) gathering.releases.push(release);
  const pod = hasPod && kind !== 'Secret' ? podSourceOf(landing) : undefined;
  if (pod || (apiVersion === 'v1' && CORE_KINDS.has(kind))) gatherAdmitted(landing, gathering, kind, pod, duplicatesOf);
}

function gatherCarriage(landing: Landing, gathering: Gathering, kind: string): void {
  const carriage = carriageOf(landing, kind);
  if (carriage === NO_CARRIAGE) return;
  const { secrets, clones, injections, openings } = carriage;
  gathering.secrets.push(...secrets);
  gathering.clones.push(...clones);
  gathering.injections.push(...injections);
  gathering.openings.push(...openings);
}

/** Notes a namespace that something lands in; a chart's own is made with it. */
function noteNamespace(cluster: string, effective: Landing['effective'], gathering: Gathering): void {
  if (effective.kind !== 'known') return;
  const { named, latest } = gathering;
  if (latest?.namespace.value === effective.namespace.value && latest.cluster === cluster) return;
  const key = `${cluster}/${effective.namespace.value}`;
  gathering.latest = { cluster, namespace: effective.namespace };
  if (!named.has(key)) named.set(key, { cluster, namespace: effective.namespace });
}

function gatherOpenChoreo(
  landing: Landing,
  gathering: Gathering,
  apiVersion: string,
  kind: string,
  duplicatesOf: DuplicatesOf,
): void {
  if (isDataPlane(apiVersion, kind)) gatherPlane(landing, gathering, duplicatesOf);
  else if (kind === 'Environment') gathering.environments.push(environmentOf(landing));
  else if (kind === 'Project') gathering.projects.push(projectOf(landing));
  else if (kind === 'DeploymentPipeline') gathering.pipelines.push(pipelineOf(landing));
  gathering.openChoreo.push(landing);
  const odd = oddVersionOf(landing);
  if (odd) gathering.oddVersions.push({ resource: resourceOf(landing), ...odd });
}

/** A data plane, with what the API server has against it. */
function gatherPlane(landing: Landing, gathering: Gathering, duplicatesOf: DuplicatesOf): void {
  const plane = dataPlaneOf(landing);
  const { errors, strict } = admit(landing.root, duplicatesOf(landing.home), assignedNamespace(landing));
  const shape = plane.generation.name === 'other' ? [] : dataPlaneRefusals(landing.root);
  const refusals = [...errors.map(refusalOf), ...shape];
  gathering.planes.push({ ...plane, refusal: refusals[0] });
  if (refusals.length + strict.length > 0)
    gathering.admissions.push({ resource: plane, errors: refusals, strict: strict.map(refusalOf) });
}

/** Pods, namespaces and service accounts, as far as the API server takes them. */
function gatherAdmitted(
  landing: Landing,
  gathering: Gathering,
  kind: string,
  pod: PodSource | undefined,
  duplicatesOf: DuplicatesOf,
): void {
  const { errors, strict } = admit(landing.root, duplicatesOf(landing.home), assignedNamespace(landing));
  const telling = strict.length === 0 ? strict : strict.filter(isTelling);
  if (errors.length > 0 || telling.length > 0) {
    gathering.admissions.push({
      resource: pod ?? resourceOf(landing),
      errors: errors.map(refusalOf),
      strict: telling.map(refusalOf),
    });
  }
  const misspelled = telling.find((error) => error.kind === 'unknown-field');
  if (pod) {
    const odd = misspelled ? { misspelled: refusalOf(misspelled) } : {};
    const isTaken = errors.length === 0 && !misspelled;
    gathering.pods.push(isTaken ? pod : { ...pod, ...odd, refusal: errors[0] && refusalOf(errors[0]) });
  }
  if (pod || errors.length > 0) return;
  if (kind === 'Namespace') gathering.namespaces.push(namespaceObjectOf(landing));
  else gathering.accounts.push(serviceAccountOf(landing));
}

/** What a strict client refuses of a pull secret; why the API server refuses it is told with what it breaks. */
function gatherStrict(landing: Landing, gathering: Gathering, duplicatesOf: DuplicatesOf): void {
  const told = strictErrors(landing.root, duplicatesOf(landing.home));
  // What SOPS adds is taken out again when it is decrypted.
  const strict = told.filter(({ field }) => field !== 'sops' || !isSopsEncrypted(landing.root));
  if (strict.length > 0)
    gathering.admissions.push({ resource: resourceOf(landing), errors: [], strict: strict.map(refusalOf) });
}

function isPullSecret({ type }: PullSecret): boolean {
  return type.known && dataKeyOf(type.value) !== undefined;
}

/** The namespace that the API server sees; where it is not known, whoever applies the manifest gives one. */
function assignedNamespace({ effective }: Landing): string {
  return effective.kind === 'known' ? effective.namespace.value : 'default';
}

function refusalOf({ field, message, at }: FieldError): Refusal {
  return { field, message, at };
}

/** Fields of pods that decide pulls: an unknown field matters here only where it was meant to be one of them. */
const PULL_FIELDS = ['image', 'imagePullPolicy', 'imagePullSecrets', 'serviceAccountName'];

function isTelling({ kind, field }: FieldError): boolean {
  const name = field.slice(field.lastIndexOf('.') + 1);
  return kind === 'duplicate' ? PULL_FIELDS.includes(name) : similar(name, PULL_FIELDS).length > 0;
}

/** What a chart that is not rendered pulls, as its values say, and what it may make. */
function gatherChart(release: Release, gathering: Gathering): void {
  const { pods, openings, mentions } = gathering;
  pods.push(...chartPodsOf(release));
  openings.push(...chartOpeningsOf(release));
  const { tool, name, cluster, namespace } = release;
  noteNamespace(cluster, namespace, gathering);
  const reason = `the values of ${tool} "${name.value}" name it`;
  for (const dependency of release.dependencies) gatherReplicator(dependency, cluster, release.via, gathering);
  mentions.push(...release.mentions.map((one) => ({ cluster, name: one.value, taint: { reason, at: one.at } })));
}

function gatherReplicator(
  dependency: ChartDependency,
  cluster: string,
  via: readonly Span[],
  gathering: Gathering,
): void {
  const release = broughtReplicator(dependency, cluster, via);
  if (release) gathering.releases.push(release);
}

/** Secrets that are applied encrypted as they are: the API server takes none of them for a pull secret. */
function withoutDecryption(secrets: PullSecret[], undecrypted: readonly Undecrypted[]): PullSecret[] {
  if (undecrypted.length === 0) return secrets;
  const keyOf = (cluster: string | undefined, { path, start }: Span) => JSON.stringify([cluster, path, start]);
  const found = new Map(undecrypted.map(({ cluster, resource, by }) => [keyOf(cluster, resource.at), by]));
  return secrets.map((secret) => {
    const by = found.get(keyOf(secret.cluster, secret.home.at));
    if (!by) return secret;
    const refusal = { field: 'data', message: 'is encrypted', at: by.at };
    return { ...secret, refusal, undecryptedBy: by };
  });
}
