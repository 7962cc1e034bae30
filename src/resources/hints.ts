import { baseOf, folderOf, isKustomizationFile, isWithin, resolvePath } from '../landing/path.ts';
import type { Repository } from '../repository/repository.ts';
import type { Located, Span } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { at, itemsAt, stringAt, textAt } from '../yaml/node.ts';
import { parseDocuments } from '../yaml/parse.ts';
import { askedFolder } from './asked-folder.ts';
import { createdSecrets } from './created-secrets.ts';

/** A trace of a secret that no manifest makes: where it may have been meant to come from. */
export interface Hint {
  readonly names: readonly string[];
  readonly message: string;
  readonly at: Span;
  /** Whether it is a manifest that nothing known here deploys. */
  readonly undeployed?: true;
}

const SCRIPT = /(?:^|\/)(?:[Mm]akefile|GNUmakefile|[Jj]ustfile|Taskfile\.ya?ml|[^/]+\.(?:sh|bash|mk|ps1))$/;
const STRAY = /\.(?:ya?ml|json)\.(?:todo|bak|old|orig|disabled|off|example|sample|tmp|template)$|\.(?:ya?ml|json)~$/;
const KINDS = /^(?:Secret|SealedSecret|ExternalSecret|VaultSecret|VaultStaticSecret)$/;
/** Enough for any repository that people write. */
const MOST = 1000;

/**
 * Every trace in scripts, in files set aside, in lines of kustomizations that are commented out, in ExternalSecrets that
 * make no Secret, and in manifests that are not deployed.
 */
export function hintsOf(repository: Repository, undeployed: readonly string[]): readonly Hint[] {
  const hints: Hint[] = [];
  /** By the file that was set aside. */
  const strays = new Map<string, readonly string[]>();
  const asked = askedFolder(repository);
  const paths = repository.paths.filter((path) => isWithin(path, asked));
  for (const path of paths) {
    if (hints.length >= MOST) break;
    if (path.endsWith('.yaml') && !path.endsWith('Taskfile.yaml')) continue;
    if (SCRIPT.test(path)) hints.push(...inScript(path, repository.text(path) ?? ''));
    else if (STRAY.test(path)) {
      const names = secretNames(path, repository);
      const file = path.replace(/\.[a-z]+$/, '');
      strays.set(file, [...(strays.get(file) ?? []), ...names]);
      if (names.length > 0) hints.push({ names, message: 'it is in a file that is set aside', at: startOf(path) });
    }
  }
  for (const path of paths) if (isKustomizationFile(path)) hints.push(...commentedOut(path, repository, strays));
  for (const path of repository.manifests) hints.push(...fetchedIntoNothing(path, repository));
  for (const path of undeployed) hints.push(...left(path, repository));
  return hints.slice(0, MOST);
}

function startOf(path: string): Span {
  return { path, start: 0, end: 0 };
}

function inScript(path: string, text: string): readonly Hint[] {
  const named = createdSecrets(text).filter(({ name }) => !name.includes('*'));
  return named.map(({ name, start, end }) => ({
    names: [name],
    message: 'a script creates it',
    at: { path, start, end },
  }));
}

function secretNames(path: string, repository: Repository): readonly string[] {
  return secretsIn(path, repository).map(({ value }) => value);
}

function secretsIn(path: string, repository: Repository): readonly Located<string>[] {
  const text = repository.text(path);
  if (text === undefined || !text.includes('Secret')) return [];
  return parseDocuments({ path, text }).documents.flatMap(({ root }) => {
    const name = stringAt(root, 'spec', 'target', 'name') ?? textAt(root, 'metadata', 'name');
    return name && KINDS.test(stringAt(root, 'kind')?.value ?? '') ? [name] : [];
  });
}

/** Secrets in a manifest that nothing deploys. */
function left(path: string, repository: Repository): readonly Hint[] {
  const message = 'it is here, and nothing in the repository deploys this file';
  return secretsIn(path, repository).map(({ value, at }) => ({ names: [value], message, at, undeployed: true }));
}

/** ExternalSecrets, also those of component types, that are told to leave the making of their Secret to others. */
function fetchedIntoNothing(path: string, repository: Repository): readonly Hint[] {
  if (!/creationPolicy["']?:\s*["']?None\b/.test(repository.text(path) ?? '')) return [];
  const templates = (root: Node) => itemsAt(root, 'spec', 'resources').flatMap((item) => at(item, 'template') ?? []);
  const manifests = repository.documents(path).documents.flatMap(({ root }) => [root, ...templates(root)]);
  return manifests.flatMap((root) => {
    const policy = stringAt(root, 'spec', 'target', 'creationPolicy');
    const name = stringAt(root, 'spec', 'target', 'name') ?? textAt(root, 'metadata', 'name');
    if (policy?.value !== 'None' || !name || stringAt(root, 'kind')?.value !== 'ExternalSecret') return [];
    return { names: [name.value], message: 'ExternalSecret makes no Secret with this policy', at: policy.at };
  });
}

/** Resources that a kustomization no longer names. */
function commentedOut(
  path: string,
  repository: Repository,
  strays: ReadonlyMap<string, readonly string[]>,
): readonly Hint[] {
  const text = repository.text(path) ?? '';
  if (!text.includes('#')) return [];
  return Array.from(text.matchAll(/^[ \t]*#[ \t]*-[ \t]+(\S+\.(?:ya?ml|json)\S*)/gm), (match) => {
    const written = match[1] ?? '';
    const start = match.index + match[0].length - written.length;
    const file = resolvePath(folderOf(path), written);
    const aside = (file === undefined ? undefined : strays.get(file)) ?? [];
    const named = file !== undefined && repository.has(file) ? secretNames(file, repository) : [];
    const [stem = ''] = baseOf(written).split('.');
    const names = [...named, ...aside];
    return {
      names: names.length > 0 ? names : [stem],
      message: 'the kustomization no longer names the file that holds it',
      at: { path, start, end: start + written.length },
    };
  });
}
