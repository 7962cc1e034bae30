import type { Built, Landing } from '../landing/landing.ts';
import type { UnreachedSecret } from '../landing/oversight.ts';
import { baseOf, folderOf, foldersUp, resolvePath } from '../landing/path.ts';
import type { Located, Span } from '../text/source.ts';
import { entryOf, textAt } from '../yaml/node.ts';
import { parseDocuments } from '../yaml/parse.ts';
import { generatorInputs } from './kustomize/generator-inputs.ts';
import { asWritten, flatten } from './plain.ts';
import { pullSecretOf } from './pull-secret-like.ts';
import type { Site } from './site.ts';

/** Endings that keep a file from being taken for a manifest, until someone removes them. */
const SHELVED = /\.(?:todo|bak|backup|disabled|off|old|orig|skip)$|~$/;

/** What is in the names of files that show how a secret is written, as `secret.example.yaml`. */
const SAMPLE = /(?:^|[._-])(?:examples?|samples?|templates?|tmpl|tpl)(?=[._-])/i;

/** A pull secret that nothing names, with the nearest folder that has a kustomization. */
interface Candidate {
  readonly name: Located<string>;
  readonly written: string | undefined;
  readonly path: string;
  readonly folder: string;
}

/** Pull secrets that lie in the folder of a deployed kustomization without being named by it. */
export function unreachedSecrets(
  site: Site,
  reached: ReadonlySet<string>,
  folders: Iterable<FolderEnds>,
): readonly UnreachedSecret[] {
  const candidates = [...lyingCandidates(site, reached), ...shelvedCandidates(site)];
  if (candidates.length === 0) return [];
  const deployed = endsByFolder(folders);
  return candidates.flatMap(({ name, written, path, folder }): readonly UnreachedSecret[] => {
    const file = site.kustomizations.files.get(folder);
    const beside = deployed.get(folder);
    if (file === undefined || !beside || generatorInputs(file, site.repository).has(path)) return [];
    const { listed, commented } = entryIn(file, folder, path.replace(SHELVED, ''), site);
    const namespaces = [...new Set([...(written === undefined ? [] : [written]), ...beside.namespaces])].toSorted();
    const kustomization = { path: file, ...listed };
    const secret = { name, namespaces, path, kustomization, clusters: [...beside.clusters].toSorted() };
    return [commented ? { ...secret, commented: { path: file, ...commented } } : secret];
  });
}

function lyingCandidates({ lying, kustomizations }: Site, reached: ReadonlySet<string>): readonly Candidate[] {
  const { files, resources, parts } = kustomizations;
  return lying.paths.flatMap((path) => {
    if (reached.has(path) || resources.has(path) || parts.has(path) || SAMPLE.test(baseOf(path))) return [];
    const secrets = (lying.at(path) ?? []).flatMap((built) => candidateOf(built, path));
    const folder = secrets.length > 0 ? foldersUp(path).find((around) => files.has(around)) : undefined;
    return folder === undefined ? [] : secrets.map((secret) => ({ ...secret, folder }));
  });
}

function shelvedCandidates(site: Site): readonly Candidate[] {
  return [...site.kustomizations.files.keys()].flatMap((folder) =>
    [...(site.folders.get(folder)?.files ?? [])]
      .filter((path) => SHELVED.test(path) && /\.(?:ya?ml|json)/.test(baseOf(path)))
      .flatMap((path) => shelved(path, site).flatMap((built) => candidateOf(built, path)))
      .map((secret) => ({ ...secret, folder })),
  );
}

function candidateOf(built: Built, path: string): readonly Omit<Candidate, 'folder'>[] {
  const name = pullSecretOf(built);
  return name ? [{ name, written: textAt(built.root, 'metadata', 'namespace')?.value, path }] : [];
}

function shelved(path: string, { repository }: Site): readonly Built[] {
  const text = repository.text(path);
  if (text === undefined) return [];
  const { documents } = parseDocuments({ path, text });
  return documents.flatMap(({ root, index }) => flatten(root).map((map) => asWritten(map, index)));
}

/** Where the kustomization of a folder has put something. */
export interface FolderEnds {
  readonly folder: string;
  readonly clusters: readonly string[];
  readonly namespaces: readonly string[];
}

interface Ends {
  readonly clusters: Set<string>;
  readonly namespaces: Set<string>;
}

function endsByFolder(folders: Iterable<FolderEnds>): ReadonlyMap<string, Ends> {
  const found = new Map<string, Ends>();
  for (const { folder, clusters, namespaces } of folders) {
    const ends = found.get(folder) ?? { clusters: new Set(), namespaces: new Set() };
    found.set(folder, ends);
    for (const cluster of clusters) ends.clusters.add(cluster);
    for (const namespace of namespaces) ends.namespaces.add(namespace);
  }
  return found;
}

/** The folders whose kustomization has put something into a cluster. */
export function deployedFolders(
  { kustomizations }: Site,
  landings: readonly Pick<Landing, 'home' | 'cluster' | 'effective'>[],
): readonly FolderEnds[] {
  const around = nearestLister(kustomizations);
  const deployed = new Map<string, { readonly clusters: string[]; readonly namespaces: string[] }>();
  for (const { home, cluster, effective } of landings) {
    const folder = around(home.path);
    if (folder === undefined) continue;
    const namespaces = effective.kind === 'known' ? [effective.namespace.value] : [];
    const ends = deployed.get(folder);
    if (!ends) deployed.set(folder, { clusters: [cluster], namespaces });
    else {
      note(ends.clusters, cluster);
      for (const namespace of namespaces) note(ends.namespaces, namespace);
    }
  }
  return Array.from(deployed, ([folder, { clusters, namespaces }]) => ({
    folder,
    clusters: distinct(clusters),
    namespaces: distinct(namespaces),
  }));
}

/** Nearly all that lands from one folder ends in one place. */
function note(values: string[], value: string): void {
  if (values.at(-1) !== value) values.push(value);
}

function distinct(values: readonly string[]): readonly string[] {
  return values.length < 2 ? values : [...new Set(values)];
}

/** The nearest folder with a kustomization around a file that some kustomization lists, or that is one. */
function nearestLister({ files, resources }: Site['kustomizations']): (path: string) => string | undefined {
  let latest: string | undefined;
  let lister: string | undefined;
  return (path) => {
    // What lies in one file lands in a row.
    if (path === latest) return lister;
    latest = path;
    let folder = path;
    while (folder !== '' && !files.has(folder)) folder = folderOf(folder);
    const file = files.get(folder);
    lister = file !== undefined && (file === path || resources.has(path)) ? folder : undefined;
    return lister;
  };
}

/** Where a kustomization lists its resources, and the comment that would name a file. */
function entryIn(
  file: string,
  folder: string,
  path: string,
  { repository }: Site,
): { readonly listed: Omit<Span, 'path'>; readonly commented?: Omit<Span, 'path'> } {
  const text = repository.text(file) ?? '';
  const key = entryOf(repository.allDocuments(file).documents[0]?.root, 'resources')?.key;
  const listed = key ? { start: key.start, end: key.end } : { start: 0, end: 0 };
  for (const match of text.matchAll(/^[ \t]*(#[ \t#]*-[ \t]*["']?([^\s"'#]+)["']?)/gm)) {
    const [, comment = '', written = ''] = match;
    if (resolvePath(folder, written) !== path) continue;
    const start = match.index + match[0].length - comment.length;
    return { listed, commented: { start, end: start + comment.length } };
  }
  return { listed };
}
