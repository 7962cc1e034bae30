import { groupOf } from '../landing/identity.ts';
import type { DatedPlane, PullWay } from '../resources/data-plane.ts';
import type { ShownGeneration } from '../results/diagnostic.ts';
import { shown } from '../text/login.ts';
import { textAt } from '../yaml/node.ts';
import type { Dating } from './dating.ts';
import { evidenceOf } from './evidence.ts';
import { type Generation, generationText, isBefore, shared } from './generation.ts';
import type { Inventory, Part } from './inventory.ts';
import { textItems } from './legacy-workload.ts';

/** The releases whose data planes have `imagePullSecretRefs`. */
const REFERRING: Generation = { since: 'v0.4', until: 'v0.17' };

/** What each data plane's release makes of its fields. */
export function datedPlanes(inventory: Inventory, dating: Dating): readonly DatedPlane[] {
  return inventory.ofKind('DataPlane', 'ClusterDataPlane').map((part) => {
    const { root, cluster, home } = part.landing;
    const generation = dating.of(part);
    const group = dating.groupOf(part);
    const evidence = group ? group.evidence : evidenceOf(part.landing);
    return {
      cluster,
      home,
      name: part.name,
      releases: generationText(generation),
      evidence: evidence.map(({ shows, at }) => ({ shows, at })),
      way: wayOf(part, generation),
      imagePullSecretRefs: shared(generation, REFERRING)
        ? textItems(root, 'spec', 'imagePullSecretRefs').map((name) => shown(name))
        : [],
      secretStore: textAt(root, 'spec', 'secretStoreRef', 'name'),
    };
  });
}

/** What the report tells of releases: once each, and not of the proposal, whose group shows it. */
export function shownGenerations({ groups }: Dating): readonly ShownGeneration[] {
  const shown = new Map<string, ShownGeneration>();
  for (const { generation, evidence, parts } of groups) {
    const releases = generationText(generation);
    const isProposal = parts.every(({ landing }) => !isOpenChoreoDev(landing));
    if (isProposal || evidence.length === 0 || shown.has(releases)) continue;
    shown.set(releases, { releases, evidence: evidence.map(({ shows, at }) => ({ message: shows, at })) });
  }
  return [...shown.values()].sort((a, b) => (a.releases < b.releases ? -1 : 1));
}

function isOpenChoreoDev({ root }: Part['landing']): boolean {
  return groupOf(textAt(root, 'apiVersion')?.value ?? '') === 'openchoreo.dev';
}

/** Who gives pods their pull secrets; the group tells the proposal from v0.3, which has the same fields. */
export function wayOf({ landing: { root } }: Part, generation: Generation): PullWay {
  const apiVersion = textAt(root, 'apiVersion')?.value ?? '';
  const early = { since: 'v0.1', until: 'v0.3' } as const;
  if (shared(generation, early)) {
    const isProposed = (groupOf(apiVersion) || apiVersion) !== 'openchoreo.dev';
    const names = textAt(root, 'spec', 'registry', 'prefix') ?? textAt(root, 'spec', 'registry', 'secretRef');
    if (names) return isProposed ? 'proposal' : 'nobody';
    if (isBefore(generation, { since: 'v0.4', until: 'v0.4' })) return 'nobody';
  }
  const references = { since: 'v0.4', until: 'v0.7' } as const;
  return shared(generation, references) ? 'references' : 'templates';
}
