import type { Built } from '../landing/landing.ts';
import { baseOf, clampedPath, END_SLASHES, resolvePath } from '../landing/path.ts';
import { withoutLogin } from '../text/login.ts';
import type { Node } from '../yaml/documents.ts';
import { at, itemsAt, textAt } from '../yaml/node.ts';
import type { ArrangeConfig } from './arrange-config.ts';
import { basesOf, literalFolder } from './bases.ts';
import { type LeftOut, leftOutBy } from './flux/source-ignore.ts';
import { isKind } from './kinds.ts';

/** Where a source's paths start: a folder of this repository, or elsewhere. */
export type Origin =
  | {
      readonly folder: string;
      /** Whether it is known rather than guessed. */
      readonly sure: boolean;
      /** What a Flux source leaves out by its own word. */
      readonly leftOut?: LeftOut;
    }
  | { readonly outside: string };

/** Tells which sources are this repository. */
export interface Origins {
  /** The source that a Flux `sourceRef` names, in a file. */
  flux(ref: Node | undefined, namespace: string | undefined, from: string): Origin;
  /** A repository URL, as an Application in a file names it. */
  url(url: string, from: string): Origin;
  /** Where the repository starts to which a file belongs. */
  base(from: string): string;
}

/** A path that a file asks of a source: of a repository URL, or of a Flux `sourceRef` in a namespace. */
export interface Demand {
  readonly source: string | { readonly ref: Node | undefined; readonly namespace: string | undefined };
  readonly path: string;
  readonly from: string;
}

/**
 * Sources are this repository where the configuration maps them to a folder, where the repository defines none of the
 * name, where the URL is a remote of this repository, or, with no remote known, where the paths asked of it are here.
 */
export function originsOf(
  resources: readonly Built[],
  demands: readonly Demand[],
  folderExists: (folder: string) => boolean,
  config: ArrangeConfig,
): Origins {
  const definition = sourcesOf(resources);
  const urls = demands.map(({ source, path, from }) => ({
    url: typeof source === 'string' ? source : urlOf(definition(source.ref, source.namespace)),
    path,
    from,
  }));
  const base = basesOf(
    demands.filter((demand) => isOfRepository(demand, config)),
    folderExists,
  );
  const url = urlOrigins(urls, folderExists, base, config);
  return {
    url,
    base,
    flux: (ref, namespace, from) => {
      const { kind, name } = namesOf(ref, namespace);
      const source = definition(ref, namespace);
      const leftOut = leftOutBy(source?.root);
      const ignoring = (origin: Origin): Origin => (leftOut ? { ...origin, leftOut } : origin);
      const mapped = mappedFolder(ref, namespace, config);
      if (mapped !== undefined) return ignoring({ folder: resolvePath('', mapped) ?? '', sure: true });
      if (kind === 'ExternalArtifact') return artifactOrigin(name, resources, base(from));
      if (!source || name === 'flux-system') return ignoring({ folder: base(from), sure: name === 'flux-system' });
      const origin = url(urlOf(source), from);
      return ignoring('sure' in origin ? { ...origin, sure: origin.sure && isTrunkOf(source) } : origin);
    },
  };
}

/** Finds the sources of Flux that a repository defines: in the namespace that is asked for, or else in any. */
function sourcesOf(
  resources: readonly Built[],
): (ref: Node | undefined, namespace: string | undefined) => Built | undefined {
  const defined = new Map<string, Built>();
  for (const built of resources.filter(isSource)) {
    const kind = textAt(built.root, 'kind')?.value;
    const namespace = textAt(built.root, 'metadata', 'namespace')?.value ?? '';
    defined.set(`${kind}/${built.originalName}`, built);
    defined.set(`${kind}/${namespace}/${built.originalName}`, built);
  }
  return (ref, namespace) => {
    const { kind, name, where } = namesOf(ref, namespace);
    return defined.get(`${kind}/${where}/${name}`) ?? defined.get(`${kind}/${name}`);
  };
}

/** Whether a demand's paths start where the repository does: artifacts start anywhere, and so does what is mapped. */
function isOfRepository({ source }: Demand, config: ArrangeConfig): boolean {
  if (typeof source === 'string') return true;
  if (mappedFolder(source.ref, source.namespace, config) !== undefined) return false;
  return namesOf(source.ref, source.namespace).kind === 'GitRepository';
}

function mappedFolder(ref: Node | undefined, namespace: string | undefined, { sources }: ArrangeConfig) {
  const { kind, name, where } = namesOf(ref, namespace);
  const keys = [`${kind}/${where}/${name}`, `${where}/${name}`, `${kind}/${name}`, name];
  const key = keys.find((one) => Object.hasOwn(sources, one));
  return key === undefined ? undefined : sources[key];
}

function namesOf(ref: Node | undefined, namespace: string | undefined) {
  return {
    kind: textAt(ref, 'kind')?.value ?? 'GitRepository',
    name: textAt(ref, 'name')?.value ?? '',
    where: textAt(ref, 'namespace')?.value ?? namespace ?? '',
  };
}

function urlOf(source: Built | undefined): string {
  return textAt(source?.root, 'spec', 'url')?.value ?? textAt(source?.root, 'spec', 'endpoint')?.value ?? '';
}

/** Whether a GitRepository follows the trunk; a bucket or an OCI repository has none. */
function isTrunkOf({ root }: Built): boolean {
  const ref = at(root, 'spec', 'ref');
  if (!isKind(root, 'source.toolkit.fluxcd.io', 'GitRepository') || !ref) return true;
  const others = ['tag', 'semver', 'name', 'commit'].some((field) => (textAt(ref, field)?.value ?? '') !== '');
  return !others && isTrunk(textAt(ref, 'branch')?.value ?? '');
}

/** Whether a revision is what files are merged into: another branch or a tag may have folders that are not here. */
export function isTrunk(revision: string): boolean {
  return /^(?:refs\/heads\/)?(?:HEAD|main|master)?$/.test(revision);
}

function isSource({ root }: Built): boolean {
  return ['GitRepository', 'OCIRepository', 'Bucket'].some((kind) => isKind(root, 'source.toolkit.fluxcd.io', kind));
}

function urlOrigins(
  demands: readonly { readonly url: string; readonly path: string; readonly from: string }[],
  folderExists: (folder: string) => boolean,
  base: (from: string) => string,
  { remotes = {}, sources }: ArrangeConfig,
): Origins['url'] {
  const mapped = new Map(Object.entries(sources).map(([key, folder]) => [normalUrl(key), folder]));
  const own = new Map(Object.entries(remotes).map(([remote, folder]) => [normalUrl(remote), folder]));
  const names = new Set(Array.from(own.keys(), baseOf));
  const asked = new Set<string>();
  const missing = new Set<string>();
  const found = new Set<string>();
  for (const { url, path, from } of demands) {
    if (url === '' || clampedPath('', path) === '') continue;
    asked.add(normalUrl(url));
    const folder = clampedPath('', literalFolder(path));
    if (folder !== '') (folderExists(clampedPath(base(from), folder)) ? found : missing).add(normalUrl(url));
  }
  return (url, from) => {
    const normal = normalUrl(url);
    const folder = mapped.get(normal);
    if (folder !== undefined) return { folder: resolvePath('', folder) ?? '', sure: true };
    const start = base(from);
    const repository = own.get(normal);
    if (repository !== undefined) return { folder: repository || start, sure: true };
    const isKnown = start !== '' || own.size === 0 || names.has(baseOf(normal));
    if (isKnown && found.has(normal)) return { folder: start, sure: !missing.has(normal) };
    const isOnly = found.size === 0 && asked.has(normal) && !missing.has(normal);
    if (isKnown && isOnly) return { folder: start, sure: false };
    return { outside: `${withoutLogin(url)} is another repository` };
  };
}

/** A repository URL without scheme, user and `.git`, its host in lower case. */
function normalUrl(url: string): string {
  const bare = url
    .trim()
    .replace(/^[a-z][a-z+]*:\/\//i, '')
    .replace(/^[^/@]*@/, '')
    .replace(/^([^/:]+):(?!\d+\/)/, '$1/')
    .replace(END_SLASHES, '')
    .replace(/\.git$/, '');
  const slash = bare.indexOf('/');
  return slash < 0 ? bare.toLowerCase() : bare.slice(0, slash).toLowerCase() + bare.slice(slash);
}

/** The folder that an ArtifactGenerator copies into an artifact, where all its copies agree on one. */
function artifactOrigin(name: string, resources: readonly Built[], base: string): Origin {
  const copies = resources
    .filter(({ root }) => isKind(root, 'source.extensions.fluxcd.io', 'ArtifactGenerator'))
    .flatMap(({ root }) => itemsAt(root, 'spec', 'artifacts'))
    .filter((artifact) => textAt(artifact, 'name')?.value === name)
    .flatMap((artifact) => itemsAt(artifact, 'copy'));
  const [folder, other] = new Set(
    copies.map((copy) => shiftOf(textAt(copy, 'from')?.value ?? '', textAt(copy, 'to')?.value ?? '')),
  );
  if (folder === undefined || other !== undefined) return { outside: `the artifact "${name}" is built elsewhere` };
  return { folder: clampedPath(base, folder), sure: true };
}

/** Where the artifact's root would lie in the source: `@repo/apps/base/**` to `@artifact/base/` is `apps`. */
function shiftOf(from: string, to: string): string | undefined {
  const source = /^@[^/]+\/(.*?)\/?\*\*$/.exec(from)?.[1];
  const target = /^@artifact\/(.*?)\/?$/.exec(to)?.[1];
  if (source === undefined || target === undefined) return undefined;
  if (target === '') return source;
  if (source === target) return '';
  return source.endsWith(`/${target}`) ? source.slice(0, -target.length - 1) : undefined;
}
