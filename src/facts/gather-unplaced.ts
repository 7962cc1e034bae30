import { effectiveOf } from '../gitops/scope.ts';
import { identityOf } from '../landing/identity.ts';
import { ANY_CLUSTER, type Built, type Landing } from '../landing/landing.ts';
import type { Opening } from '../resources/carriage.ts';
import { carriageOf } from '../resources/carriers.ts';
import { producedSecrets } from '../resources/producers.ts';
import { isPullSecret, type PullSecret } from '../resources/pull-secret.ts';
import { everywhere } from '../resources/pull-secret-patcher.ts';
import { replicatorReleaseOf } from '../resources/replicator-release.ts';
import { resourceOf } from '../resources/resource.ts';
import { serviceAccountOf } from '../resources/service-account.ts';
import { gatherKind } from './gather-admitted.ts';
import type { Gathering } from './gathering.ts';

/** What a resource brings into the cluster that it is deployed to, where nothing tells which: it may be any. */
export function gatherUnplaced(built: Built, gathering: Gathering): void {
  const effective = effectiveOf(built.root, undefined, 'nothing tells where it is deployed');
  const landing: Landing = { ...built, cluster: ANY_CLUSTER, effective, via: [] };
  const { kind, apiVersion, name } = identityOf(built.root);
  gatherKind(landing, gathering);
  const taint = {
    reason: `nothing tells to which cluster ${kind} "${name?.value ?? ''}" is deployed`,
    at: built.home.at,
  };
  const opening = (one: string): Opening => ({ cluster: ANY_CLUSTER, names: [one], taint });
  const { secrets, clones, injections, openings } = carriageOf(landing, kind);
  const made = producedSecrets(landing, kind, gathering.duplicatesOf).filter((secret) => isRenamed(secret, landing));
  gathering.openings.push(
    ...openings,
    ...[...secrets, ...made].map((secret) => opening(secret.name.value)),
    ...clones.map((clone) => opening(clone.name ?? clone.source ?? '*')),
  );
  gathering.injections.push(...injections.map((one) => ({ ...one, adds: undefined })));
  const release = replicatorReleaseOf(landing);
  if (release) gathering.releases.push(release);
  if (kind !== 'ServiceAccount' || apiVersion !== 'v1') return;
  const account = serviceAccountOf(landing);
  if (account.pullSecrets.length === 0) return;
  const audience = account.namespace.known
    ? { ...everywhere([], built.home.at), any: [{ names: [account.namespace.value] }] }
    : everywhere([], built.home.at);
  const accounts = [account.name.value];
  gathering.injections.push({
    cluster: ANY_CLUSTER,
    to: 'accounts',
    accounts,
    adds: undefined,
    audience,
    reason: taint.reason,
  });
}

/** Whether a pull secret has another name than what makes it: one that shares it is told by it. */
function isRenamed(secret: PullSecret, landing: Landing): boolean {
  return isPullSecret(secret) && secret.name.value !== resourceOf(landing).name.value;
}
