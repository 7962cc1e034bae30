import { identityOf } from '../landing/identity.ts';
import type { Landing } from '../landing/landing.ts';
import { clampedPath } from '../landing/path.ts';
import type { Node } from '../yaml/documents.ts';
import { at, itemsAt, itemTextsAt, textAt, textUnder } from '../yaml/node.ts';
import { type Carriage, NO_CARRIAGE, type Opening } from './carriage.ts';

/** Kinds that deploy folders of a Git repository as Flux and Argo CD do, and are not followed. */
const DEPLOYERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['apps.open-cluster-management.io', new Set(['Subscription'])],
  ['config.projectsveltos.io', new Set(['ClusterProfile', 'Profile'])],
  ['configsync.gke.io', new Set(['RepoSync', 'RootSync'])],
  ['fleet.cattle.io', new Set(['GitRepo'])],
  ['gitops.kluctl.io', new Set(['KluctlDeployment'])],
  ['kappctrl.k14s.io', new Set(['App'])],
]);
/** Karmada, and what Alibaba's ACK One makes of it. */
const PROPAGATORS = /^policy\.(?:karmada\.io|one\.alibabacloud\.com)$/;

/**
 * What brings files or resources to clusters and is not evaluated: deployers beside Flux and Argo CD, those that a
 * ResourceSet of the Flux Operator templates (v0.33, docs/api/v1/resourceset.md), and policies by which Karmada
 * propagates resources to its members (v1.15, pkg/apis/policy/v1alpha1/propagation_types.go).
 */
export function foreignDeployerOf({ root, cluster, home }: Landing, kind: string): Carriage | undefined {
  const { group, name } = identityOf(root);
  const opening = brought(root, group, kind);
  if (!opening) return undefined;
  const taint = { reason: `${kind} "${name?.value ?? ''}" may bring it`, at: home.at };
  return { ...NO_CARRIAGE, openings: [{ ...opening, cluster, taint, ships: true }] };
}

function brought(root: Node, group: string, kind: string): Pick<Opening, 'names' | 'deploys' | 'folders'> | undefined {
  if (DEPLOYERS.get(group)?.has(kind)) {
    const folders = foldersIn(root);
    // A Secret of manifests, as Sveltos has them, is kept out of Git like any other.
    const isKept = itemsAt(root, 'spec', 'policyRefs').some((ref) => textAt(ref, 'kind')?.value === 'Secret');
    return { names: isKept ? ['*'] : [], deploys: true, ...(folders.length > 0 && { folders }) };
  }
  if (group === 'fluxcd.controlplane.io' && kind === 'ResourceSet') return templated(root);
  if (!PROPAGATORS.test(group) || !/^(?:Cluster)?PropagationPolicy$/.test(kind)) return undefined;
  const names = propagatedSecrets(at(root, 'spec'));
  return names.length > 0 ? { names } : undefined;
}

const PATHS = [
  ['spec', 'git', 'dir'],
  ['spec', 'source', 'git', 'path'],
  ['metadata', 'annotations', 'apps.open-cluster-management.io/git-path'],
  ['metadata', 'annotations', 'apps.open-cluster-management.io/github-path'],
] as const;

/** The folders that a deployer names, up to where a pattern begins; none where it deploys all of a repository. */
function foldersIn(root: Node): readonly string[] {
  const written = [
    ...itemTextsAt(root, 'spec', 'paths'),
    ...PATHS.flatMap((path) => textAt(root, ...path)?.value ?? []),
    ...itemsAt(root, 'spec', 'fetch').flatMap((one) => textAt(one, 'git', 'subPath')?.value ?? []),
  ];
  const folders = written.map((path) => clampedPath('', path.replace(/[^/]*[*?[{$].*$/s, '')));
  return folders.includes('') ? [] : folders;
}

const BUILDER = /^(?:Application|ApplicationSet|Kustomization)$/;
const BUILDER_TEXT = /^[ \t-]*["']?kind["']?:[ \t]*["']?(?:Application|ApplicationSet|Kustomization)\b/m;

/** A ResourceSet whose Kustomizations are of this repository deploys its files; of another, there is no telling what. */
function templated(root: Node): Pick<Opening, 'names' | 'deploys'> | undefined {
  const builders = itemsAt(root, 'spec', 'resources').filter((item) =>
    BUILDER.test(textUnder(item, 'kind')?.value ?? ''),
  );
  const text = at(root, 'spec', 'resourcesTemplate');
  const isOpen = text?.kind === 'scalar' && BUILDER_TEXT.test(text.text);
  if (builders.length === 0 && !isOpen) return undefined;
  const isHere = (builder: Node) => textAt(builder, 'spec', 'sourceRef', 'name')?.value === 'flux-system';
  return isOpen || !builders.every(isHere) ? { names: ['*'] } : { names: [], deploys: true };
}

/** What a policy propagates: Secrets by name, and any that operators make or that pods depend on. */
function propagatedSecrets(spec: Node | undefined): readonly string[] {
  if (textAt(spec, 'propagateDeps')?.value === 'true') return ['*'];
  return itemsAt(spec, 'resourceSelectors').flatMap((selector) => {
    const kind = textAt(selector, 'kind')?.value ?? '';
    if (!kind.endsWith('Secret')) return [];
    return [(kind === 'Secret' ? textAt(selector, 'name')?.value : undefined) ?? '*'];
  });
}
