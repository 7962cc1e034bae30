import { globMatches } from '../../go/goglob.ts';
import { identityOf } from '../../landing/identity.ts';
import type { Built, Taint } from '../../landing/landing.ts';
import { flatGlobMatcher } from '../../text/glob.ts';
import { shownWord, withoutLogin } from '../../text/login.ts';
import type { MapNode, Node } from '../../yaml/documents.ts';
import { at, isNull, itemsAt, itemTextsAt, textAt } from '../../yaml/node.ts';
import type { Deployed } from '../deployed.ts';
import { sourcesOf } from '../deployers.ts';
import { effectiveOf } from '../scope.ts';

/** The cluster of a destination as far as the files tell: Argo CD knows both its name and its server. */
export interface Destination {
  readonly name: string | undefined;
  readonly server: string | undefined;
}

/**
 * Why Argo CD does not sync an Application: its project does not permit its source, its destination, a namespace or a
 * kind, so that nothing of it is applied (Argo CD v3.1.9, util/argo/argo.go: ValidatePermissions; controller/sync.go:
 * WithPermissionValidator). What the files don't tell is taken to be permitted.
 */
export function refusedByProject(
  root: MapNode,
  project: Built | undefined,
  destination: Destination,
  deployed: Deployed,
): Taint | undefined {
  const name = textAt(root, 'spec', 'project');
  if (!project || !name || project.taints.length > 0) return undefined;
  const what =
    refusedSource(root, project.root) ??
    refusedNamespace(root, project.root, destination, deployed) ??
    refusedKind(project.root, deployed);
  if (what === undefined) return undefined;
  return {
    reason: `AppProject "${shownWord(name.value)}" does not permit ${what}, so that Argo CD syncs nothing of it`,
    at: name.at,
    settle: 'permit it in the AppProject',
  };
}

function refusedSource(root: MapNode, project: MapNode): string | undefined {
  const permitted = itemTextsAt(project, 'spec', 'sourceRepos');
  if (permitted.some((glob) => glob.startsWith('!'))) return undefined;
  const globs = permitted.map((glob) => (glob === '*' ? () => true : flatGlobMatcher(normalUrl(glob))));
  const urls = sourcesOf(at(root, 'spec')).flatMap((source) => textAt(source, 'repoURL')?.value ?? []);
  const refused = urls.find((url) => !globs.some((matches) => matches(normalUrl(url))));
  return refused === undefined ? undefined : `the source "${withoutLogin(refused)}"`;
}

/** A repository URL as Argo CD compares it, in lower case (util/git/git.go, NormalizeGitURL). */
function normalUrl(url: string): string {
  const text = url.trim().toLowerCase();
  const bare = text.includes('://') ? text : text.replace(/^([^/]*@[^/:]+):/, '$1/');
  return bare.replace(/\.git$/, '').replace(/^ssh:\/\//, '');
}

function refusedNamespace(
  root: MapNode,
  project: MapNode,
  destination: Destination,
  deployed: Deployed,
): string | undefined {
  const { fill, unfilled, resources } = deployed;
  const used = resources.flatMap((built) => {
    const effective = effectiveOf(built.root, fill, '');
    return built.taints.length === 0 && effective.kind === 'known' ? effective.namespace.value : [];
  });
  const own = textAt(root, 'spec', 'destination', 'namespace')?.value ?? '';
  const all = new Set(unfilled === undefined ? [own, ...used] : used);
  const refused = [...all].find((namespace) => !mayGoTo({ ...destination, namespace }, project));
  if (refused === undefined) return undefined;
  return refused === '' ? 'a destination that names no namespace' : `namespace "${shownWord(refused)}"`;
}

/** Follows pkg/apis/application/v1alpha1/app_project_types.go: isDestinationMatched. */
function mayGoTo({ name, server, namespace }: Destination & { readonly namespace: string }, project: MapNode): boolean {
  let may = false;
  for (const item of itemsAt(project, 'spec', 'destinations')) {
    const byName = isMatched(item, 'name', name);
    const byServer = isMatched(item, 'server', server);
    const byNamespace = isMatched(item, 'namespace', namespace) === true;
    if (byNamespace && (byName !== false || byServer !== false)) may = true;
    else if (byName === false && isDenial(item, 'name')) return false;
    else if (byNamespace && byServer === false && isDenial(item, 'server')) return false;
    else if (!byNamespace && byServer && isDenial(item, 'namespace')) return false;
  }
  return may;
}

/** Whether a field of a destination matches; undefined where the files don't tell what it is matched with. */
function isMatched(item: Node, field: string, text: string | undefined): boolean | undefined {
  const glob = textAt(item, field)?.value ?? '';
  if (glob === '' && field !== 'namespace') return false;
  if (glob === '*') return true;
  if (text === undefined) return undefined;
  return glob.startsWith('!') ? !flatGlobMatcher(glob.slice(1))(text) : flatGlobMatcher(glob)(text);
}

function isDenial(item: Node, field: string): boolean {
  return textAt(item, field)?.value.startsWith('!') ?? false;
}

/** Groups whose kinds are all known to have a namespace, unless they are known to have none. */
const KNOWN_GROUPS = ['', 'apps', 'batch'];

function refusedKind(project: MapNode, { resources }: Deployed): string | undefined {
  for (const { root, taints } of resources) {
    const { group, kind } = identityOf(root);
    const isKnown = taints.length === 0 && kind !== '';
    const scope = effectiveOf(root, undefined, '').kind === 'cluster-scoped' ? 'cluster' : 'namespace';
    if (!isKnown || (scope === 'namespace' && !KNOWN_GROUPS.includes(group))) continue;
    if (!permits(project, scope, group, kind)) return `the kind ${kind}`;
  }
  return undefined;
}

/** Follows pkg/apis/application/v1alpha1/app_project_types.go: IsGroupKindPermitted. */
function permits(project: MapNode, scope: 'cluster' | 'namespace', group: string, kind: string): boolean {
  const white = at(project, 'spec', `${scope}ResourceWhitelist`);
  const listed = (list: 'Whitelist' | 'Blacklist') =>
    itemsAt(project, 'spec', `${scope}Resource${list}`).some(
      (item) =>
        globMatches(textAt(item, 'kind')?.value ?? '', kind) && globMatches(textAt(item, 'group')?.value ?? '', group),
    );
  const isOpen = scope === 'namespace' && (!white || isNull(white));
  return (isOpen || listed('Whitelist')) && !listed('Blacklist');
}
