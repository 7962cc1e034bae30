import type { Arrangement } from '../gitops/arrangement.ts';
import { isPlane } from '../gitops/planes.ts';
import { effectiveOf } from '../gitops/scope.ts';
import { identityOf } from '../landing/identity.ts';
import { ANY_CLUSTER, type Built, type Landing } from '../landing/landing.ts';
import type { Undecrypted } from '../landing/oversight.ts';
import { NOWHERE } from '../openchoreo/destination.ts';
import { oddVersionOf } from '../resources/api-version.ts';
import { NO_CARRIAGE } from '../resources/carriage.ts';
import { carriageOf } from '../resources/carriers.ts';
import { environmentOf, pipelineOf, projectOf } from '../resources/control-plane.ts';
import { isDataPlane, isOpenChoreo } from '../resources/data-plane.ts';
import { meantKind } from '../resources/misnamed-kind.ts';
import { podsOf } from '../resources/operated-pods.ts';
import { isPodKind, podSpecPaths } from '../resources/pod-template.ts';
import { type DuplicatesOf, producedSecrets } from '../resources/producers.ts';
import { isPullSecret, type PullSecret } from '../resources/pull-secret.ts';
import { noteSecretReferences } from '../resources/reference.ts';
import { type ReplicatorRelease, replicatorReleaseOf } from '../resources/replicator-release.ts';
import { type Resource, resourceOf } from '../resources/resource.ts';
import { isSecretStore, secretStoreOf } from '../resources/secret-store.ts';
import type { Span } from '../text/source.ts';
import { textAt } from '../yaml/node.ts';
import type { LandedFacts } from './facts.ts';
import { gatherAdmitted, gatherKind, gatherPlane, gatherPodless, gatherStrict } from './gather-admitted.ts';
import { type FindTargets, gatherChart, gatherReplicator, targetsIn } from './gather-chart.ts';
import { gatherUnplaced } from './gather-unplaced.ts';
import { emptyGathering, type Gathering, noteNamespace } from './gathering.ts';

/** Recognises what lands: trees become facts, and the trees are let go. */
export function recognise(arrangement: Arrangement, duplicatesOf: DuplicatesOf): LandedFacts {
  const gathering = emptyGathering(duplicatesOf);
  const targetsOf = targetsIn(arrangement);
  for (const landing of arrangement.landings) gather(landing, gathering, targetsOf);
  gathering.openChoreo.push(...arrangement.unplaced.flatMap(controlPlanePart));
  for (const release of arrangement.releases) gatherChart(release, gathering);
  for (const built of arrangement.unplaced) if (!isPlane(built)) gatherUnplaced(built, gathering);
  for (const loose of arrangement.looseDependencies) gatherReplicator(loose, loose.cluster, gathering);
  const { clusters, faults, undeployed, broken, unplaced, oversights } = arrangement;
  const { latest: _, duplicatesOf: __, ...gathered } = gathering;
  return {
    ...gathered,
    releases: gathering.releases.flatMap((release) => releasesAtTarget(release, targetsOf)),
    secrets: withoutDecryption(gathered.secrets, oversights.undecrypted),
    scopes: clusters,
    named: [...gathering.named.values()],
    references: [...gathering.references],
    buildFaults: faults,
    undeployed,
    broken,
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

function gather(landing: Landing, gathering: Gathering, targetsOf: FindTargets): void {
  const identity = identityOf(landing.root);
  const { apiVersion } = identity;
  const kind = gatherKind(landing, gathering);
  noteNamespace(landing.cluster, landing.effective, gathering);
  noteSecretReferences(landing.root, identity, gathering.references);
  if (isOpenChoreo(apiVersion)) {
    gatherOpenChoreo(landing, gathering, identity);
    return;
  }
  const hasPod = podSpecPaths(landing.root).length > 0;
  if (!hasPod && SILENT_KINDS.has(kind)) return;
  const isCore = apiVersion === 'v1' && CORE_KINDS.has(kind);
  if (!hasPod && isCore) {
    gatherAdmitted(landing, gathering, kind);
    return;
  }
  const secrets = producedSecrets(landing, kind, gathering.duplicatesOf);
  gathering.secrets.push(...secrets);
  if (kind === 'Secret' && secrets.some(isPullSecret)) gatherStrict(landing, secrets, gathering);
  const homes = kind === 'Application' ? clustersOf(resourceOf(landing), targetsOf) : [landing.cluster];
  for (const cluster of homes)
    gatherCarriage(cluster === landing.cluster ? landing : { ...landing, cluster }, gathering, kind);
  if (isSecretStore(apiVersion, kind)) gathering.stores.push(secretStoreOf(landing));
  const release = hasPod || INSTALLING_KINDS.has(kind) ? replicatorReleaseOf(landing) : undefined;
  if (release) gathering.releases.push(release);
  const pods = podsOf(landing);
  if (pods.length > 0 || isCore) gatherAdmitted(landing, gathering, kind, pods);
  else if (isPodKind(kind)) gatherPodless(landing, gathering);
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

function gatherOpenChoreo(
  landing: Landing,
  gathering: Gathering,
  { apiVersion, kind: written }: Pick<Resource, 'apiVersion' | 'kind'>,
): void {
  const kind = meantKind(written);
  if (isDataPlane(apiVersion, kind)) gatherPlane(landing, gathering);
  else if (kind === 'Environment') gathering.environments.push(environmentOf(landing));
  else if (kind === 'Project') gathering.projects.push(projectOf(landing));
  else if (kind === 'DeploymentPipeline') gathering.pipelines.push(pipelineOf(landing));
  gathering.openChoreo.push(landing);
  const odd = oddVersionOf(landing);
  if (odd) gathering.oddVersions.push({ resource: resourceOf(landing), ...odd });
}

/** A replicator runs where the Application that installs it deploys to; where no file tells, it may run anywhere. */
function releasesAtTarget(release: ReplicatorRelease, targetsOf: FindTargets): readonly ReplicatorRelease[] {
  if (release.kind !== 'Application') return [release];
  return clustersOf(release, targetsOf).map((cluster) => ({ ...release, cluster }));
}

/** Where the chart of an Application runs: in its own cluster where it deploys there too. */
function clustersOf({ name, cluster }: Resource, targetsOf: FindTargets): readonly string[] {
  const targets = targetsOf(name);
  if (targets.includes(cluster)) return [cluster];
  return targets.length > 0 ? targets : [cluster, ANY_CLUSTER];
}

/** Secrets that are applied encrypted as they are: the API server takes none of them for a pull secret. */
function withoutDecryption(secrets: readonly PullSecret[], undecrypted: readonly Undecrypted[]): readonly PullSecret[] {
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
