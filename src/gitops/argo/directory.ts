import type { Build, Taint } from '../../landing/landing.ts';
import { flatGlobMatcher } from '../../text/glob.ts';
import type { Node } from '../../yaml/documents.ts';
import { isTrue } from '../../yaml/flag.ts';
import { at, textAt } from '../../yaml/node.ts';
import { unlistedBelow, unshownIn } from '../kustomize/resource-file.ts';
import { resourcesOf } from '../plain.ts';
import { filesBelow, type Site } from '../site.ts';

/**
 * The manifests of a folder without tool, as Argo CD v3 finds them (reposerver/repository/repository.go,
 * getPotentiallyValidManifests): `recurse`, `include` and `exclude`, whose stars also match slashes. One that does not
 * parse fails all of them (getObjsFromYAMLOrJson).
 */
export function buildDirectory(source: Node, folder: string, { repository, folders, lying }: Site): Build {
  const options = at(source, 'directory');
  const recurses = isTrue(at(options, 'recurse'));
  const include = globIn(options, 'include');
  const exclude = globIn(options, 'exclude');
  const reached = new Set<string>();
  const open: Taint[] = recurses ? [...unlistedBelow(folder, repository)] : [];
  for (const path of recurses ? filesBelow(folder, folders) : (folders.get(folder)?.files ?? [])) {
    const relative = folder === '' ? path : path.slice(folder.length + 1);
    if (include?.(relative) === false || exclude?.(relative)) continue;
    if (path.endsWith('.jsonnet')) open.push({ reason: 'jsonnet is not evaluated', at: { path, start: 0, end: 0 } });
    if (!/\.(?:ya?ml|json)$/.test(path) || repository.text(path)?.includes('+argocd:skip-file-rendering')) continue;
    reached.add(path);
    open.push(...unshownIn(path, repository));
  }
  const resources = [...reached].flatMap((path) => lying.at(path) ?? resourcesOf(path, repository));
  return { resources, faults: [], open, reached };
}

function globIn(options: Node | undefined, field: string): ((path: string) => boolean) | undefined {
  const glob = textAt(options, field)?.value;
  return glob ? flatGlobMatcher(glob) : undefined;
}
