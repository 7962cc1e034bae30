import type { Cluster, HeldSecret } from './world.ts';

/** What is taken for granted when a namespace is said to hold a Secret. */
export function heldAssumptions(cluster: Cluster, { secret, copiedBy }: HeldSecret): readonly string[] {
  const assumptions: string[] = [];
  if (secret.producer === 'assumption')
    assumptions.push(`secret "${secret.name.value}" is as pullproof.yaml declares it`);
  if (copiedBy) assumptions.push(...replicatorAssumption(cluster));
  return assumptions;
}

/** That the replicator runs, where no file of the cluster installs it. */
export function replicatorAssumption({ name, replicator }: Cluster): readonly string[] {
  return replicator.release ? [] : [`kubernetes-replicator runs in cluster "${name}"`];
}

/** That a namespace exists which no file declares. */
export function namespaceAssumption({ namespaces }: Cluster, name: string): readonly string[] {
  const origin = namespaces.get(name)?.origin;
  return origin === 'named' || origin === 'predicted' ? [`namespace "${name}" exists`] : [];
}
