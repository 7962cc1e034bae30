import { fromLots, planOf } from '../src/gitops/arrange.ts';
import type { ArrangeConfig } from '../src/gitops/arrange-config.ts';
import type { Arrangement } from '../src/gitops/arrangement.ts';
import { arrangeLot } from '../src/gitops/lot.ts';
import { settle } from '../src/gitops/settle.ts';
import { textAt } from '../src/yaml/node.ts';
import { repositoryOf } from './files.ts';

export const noConfig: ArrangeConfig = { clusters: [], controlPlane: [], sources: {} };

export function arranged(files: Readonly<Record<string, string>>, config: Partial<ArrangeConfig> = {}): Arrangement {
  const plan = planOf(repositoryOf(files), { ...noConfig, ...config });
  const lots = fromLots(plan, (lot) => arrangeLot(lot, plan.site));
  const landed = lots.map(({ arrangement }) => arrangement);
  const rest = settle(
    plan,
    landed.flatMap(({ clusters }) => clusters),
    lots.map(({ remains }) => remains),
  );
  const all = [...landed, rest];
  const each = <K extends keyof Arrangement>(key: K): readonly Arrangement[K][] => all.map((one) => one[key]);
  return {
    clusters: [
      ...new Map(
        each('clusters')
          .flat()
          .map((scope) => [scope.name, scope]),
      ).values(),
    ],
    landings: each('landings').flat(),
    faults: each('faults').flat(),
    undeployed: each('undeployed').flat(),
    broken: each('broken').flat(),
    unplaced: each('unplaced').flat(),
    oversights: {
      unsubstituted: each('oversights').flatMap(({ unsubstituted }) => unsubstituted),
      undecrypted: each('oversights').flatMap(({ undecrypted }) => undecrypted),
      unreached: each('oversights').flatMap(({ unreached }) => unreached),
      hashed: each('oversights').flatMap(({ hashed }) => hashed),
      conflicts: each('oversights').flatMap(({ conflicts }) => conflicts),
    },
    releases: each('releases').flat(),
    looseDependencies: each('looseDependencies').flat(),
  };
}

/** What landed, as `cluster namespace kind/name`; an unknown namespace is `?`, none is `-`. */
export function landed(arrangement: Arrangement): readonly string[] {
  return arrangement.landings
    .map(({ cluster, effective, root }) => {
      const namespace =
        effective.kind === 'known' ? effective.namespace.value : effective.kind === 'unknown' ? '?' : '-';
      return `${cluster} ${namespace} ${textAt(root, 'kind')?.value}/${textAt(root, 'metadata', 'name')?.value}`;
    })
    .toSorted();
}

export function resource(kind: string, name: string, namespace?: string, rest = '', apiVersion = 'v1'): string {
  const where = namespace === undefined ? '' : `\n  namespace: ${namespace}`;
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: ${name}${where}\n${rest}`;
}

export function dataPlane(name: string, kubernetesCluster = name): string {
  const spec = `spec:\n  registry:\n    prefix: docker.io/acme\n    secretRef: reg\n  kubernetesCluster:\n    name: ${kubernetesCluster}\n`;
  return resource('DataPlane', name, 'acme', spec, 'core.choreo.dev/v1');
}

export function kustomization(...resources: readonly string[]): string {
  return `resources:\n${resources.map((entry) => `  - ${entry}\n`).join('')}`;
}

/** The repository itself, as Flux fetches it. */
export const SOURCE = resource(
  'GitRepository',
  'flux-system',
  'flux-system',
  'spec: { url: https://git.example.com/acme/gitops }\n',
  'source.toolkit.fluxcd.io/v1',
);
