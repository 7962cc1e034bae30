import { wasMeantAs } from '../kubernetes/names.ts';
import { onceFor } from '../remember.ts';
import type { PullSecret } from '../resources/pull-secret.ts';
import { namespaceText } from '../resources/resource.ts';
import { similar } from '../text/near-miss.ts';
import type { Cluster, World } from '../world/world.ts';

/** Secrets of that name in other clusters, each once however many namespaces it is made in. */
export function elsewhere(world: World, cluster: Cluster, name: string): readonly PullSecret[] {
  const known = namesakes(world);
  const all = known.get(name) ?? everywhere(world, name);
  known.set(name, all);
  return cluster.secrets.has(name) ? all.filter((secret) => secret.cluster !== cluster.name) : all;
}

/** Secrets by name, of those names that some cluster lacks: one list for all clusters that do. */
const namesakes = onceFor((_: World) => new Map<string, readonly PullSecret[]>());

function everywhere(world: World, name: string): readonly PullSecret[] {
  return world.clusters.flatMap(({ secrets }) => {
    const found = new Map<string, PullSecret>();
    for (const secret of secrets.get(name) ?? []) {
      const key = JSON.stringify([secret.home.at.path, secret.home.at.start]);
      if (!found.has(key)) found.set(key, secret);
    }
    return [...found.values()];
  });
}

/** A secret of that name which another cluster has in that very namespace. */
export function counterpart(world: World, cluster: Cluster, name: string, namespace: string): PullSecret | undefined {
  const known = counterparts(world);
  const all = known.get(name) ?? byNamespace(world, name);
  known.set(name, all);
  const found = all.get(namespace);
  return found?.cluster === cluster.name ? undefined : found;
}

const counterparts = onceFor((_: World) => new Map<string, ReadonlyMap<string, PullSecret>>());

/** The first secret of a name in each namespace that some cluster has it in. */
function byNamespace({ clusters }: World, name: string): ReadonlyMap<string, PullSecret> {
  const found = new Map<string, PullSecret>();
  for (const secret of clusters.flatMap(({ secrets }) => secrets.get(name) ?? [])) {
    if (secret.namespace.known && !secret.refusal && !found.has(secret.namespace.value))
      found.set(secret.namespace.value, secret);
  }
  return found;
}

/** A secret that is refused for its name: it has none, or this one but for its case and white space around it. */
export function miscasedSecret({ secrets }: Cluster, name: string): PullSecret | undefined {
  for (const [written, [secret]] of secrets) {
    if (secret?.refusal && written === '') return secret;
    if (secret?.refusal?.field === 'metadata.name' && wasMeantAs(written, name)) return secret;
  }
  return undefined;
}

/** A secret of each name that is much like this one: that of the namespace, where it has one. */
export function similarSecrets(cluster: Cluster, name: string, namespace: string): readonly PullSecret[] {
  return similar(name, cluster.secrets.keys()).flatMap((candidate) => {
    const all = cluster.secrets.get(candidate) ?? [];
    return all.find((secret) => namespaceText(secret) === namespace) ?? all[0] ?? [];
  });
}
