import { metName } from '../pattern/automaton.ts';
import { excluding } from '../replicator/replicator-flags.ts';
import type { PullSecret } from '../resources/pull-secret.ts';
import { REPLICATOR } from '../world/copies.ts';
import { type Cluster, flagsOf, type HeldSecret } from '../world/world.ts';
import { everywhereBy } from './carried.ts';

/** What is taken for granted when a namespace is said to hold a Secret. */
export function heldAssumptions(cluster: Cluster, { secret, copiedBy }: HeldSecret): readonly string[] {
  const { producer, isAssumed, name } = secret;
  const assumptions: string[] = [];
  if (producer === 'assumption' || isAssumed)
    assumptions.push(`secret "${name.value}" is as pullproof.yaml declares it`);
  if (producer !== 'assumption') assumptions.push(...producerAssumption(secret));
  if (copiedBy === REPLICATOR) assumptions.push(...replicatorAssumption(cluster));
  else if (copiedBy) assumptions.push(`${copiedBy} works in cluster "${cluster.name}"`);
  return assumptions;
}

/** That what is not a Secret yet is made one. */
function producerAssumption({ producer, name }: PullSecret): readonly string[] {
  return producer === 'Secret' ? [] : [`secret "${name.value}" is made as its ${producer} says`];
}

/** That what brings a secret into every `dp-` namespace runs. */
export function reachAssumptions(cluster: Cluster, secret: PullSecret): readonly string[] {
  const carrier = everywhereBy(cluster, secret);
  if (!carrier)
    return [...producerAssumption(secret), ...replicatorAssumption(cluster), ...exclusionAssumption(cluster)];
  if (secret.audience) return producerAssumption(secret);
  return [...producerAssumption(secret), `${carrier.by} works in cluster "${cluster.name}"`];
}

/** That the replicator runs, where no file of the cluster installs it, or one that Flux leaves alone. */
function replicatorAssumption({ name, replicator: { release } }: Cluster): readonly string[] {
  if (!release) return [`${REPLICATOR} runs in cluster "${name}"`];
  if (!release.suspended) return [];
  return [`${REPLICATOR} runs in cluster "${name}", although the HelmRelease that installs it is suspended`];
}

/** That no name of a data plane's namespace has by chance what a flag keeps the replicator out of. */
function exclusionAssumption(cluster: Cluster): readonly string[] {
  const met = metName(excluding(flagsOf(cluster)), 'generated') !== undefined;
  return met ? [`no namespace of a data plane matches --exclude-namespaces of ${REPLICATOR}`] : [];
}

/** That a namespace exists which no file declares. */
export function namespaceAssumption({ namespaces }: Cluster, name: string): readonly string[] {
  const origin = namespaces.get(name)?.origin;
  return origin === 'named' || origin === 'predicted' ? [`namespace "${name}" exists`] : [];
}
