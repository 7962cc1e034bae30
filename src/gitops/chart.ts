import type { Repository } from '../repository.ts';
import type { Production } from './release.ts';
import { filesBelow, type Site } from './site.ts';

const SECRET_KINDS =
  /^kind:[ \t]*["']?(Secret|SealedSecret|ExternalSecret|VaultSecret|VaultStaticSecret|ServiceAccount)\b/m;
/** Texts beyond this are not scanned for what they may produce. */
const TEXT_LIMIT = 2_000_000;

/** What a chart in the repository may make of the kinds that matter to pulls, read off its templates' texts. */
export function productionsOf(
  folder: string,
  { folders, repository }: Pick<Site, 'folders' | 'repository'>,
): readonly Production[] {
  return templatesOf(folder, folders, repository).flatMap(([path, text]) =>
    text.split(/^---.*$/m).flatMap((document): readonly Production[] => {
      const kind = SECRET_KINDS.exec(document)?.[1];
      return kind === undefined ? [] : namesIn(document, kind).map((name) => ({ kind: madeOf(kind), name, path }));
    }),
  );
}

/** Whether the templates of a chart may make Applications or Kustomizations, which would deploy in turn. */
export function mayDeploy(folder: string, { folders, repository }: Pick<Site, 'folders' | 'repository'>): boolean {
  return templatesOf(folder, folders, repository).some(([, text]) =>
    /^kind:[ \t]*["']?(?:Application|ApplicationSet|Kustomization|HelmRelease)\b/m.test(text),
  );
}

function templatesOf(
  folder: string,
  folders: Site['folders'],
  repository: Repository,
): readonly (readonly [path: string, text: string])[] {
  return [...filesBelow(folder, folders)].flatMap((path) => {
    if (!/\/templates\/.*\.(?:ya?ml|tpl)$/.test(`/${path}`)) return [];
    const text = repository.text(path);
    return text === undefined || text.length > TEXT_LIMIT ? [] : [[path, text] as const];
  });
}

/** An operator makes a Secret of the resources that stand for one. */
function madeOf(kind: string): string {
  return kind === 'ServiceAccount' ? kind : 'Secret';
}

/** The name that a template gives its resource; `*` where it shows none. */
function namesIn(document: string, kind: string): readonly string[] {
  const lines = document.split('\n');
  const target = kind === 'ExternalSecret' ? nameBelow(lines, /^[ \t]+target:[ \t]*$/) : undefined;
  return [patternOf(target ?? nameBelow(lines, /^metadata:[ \t]*$/) ?? '')];
}

/** The `name:` among the lines that are indented below a key; template actions may stand at any indentation. */
function nameBelow(lines: readonly string[], key: RegExp): string | undefined {
  const start = lines.findIndex((line) => key.test(line));
  if (start < 0) return undefined;
  const indent = (line: string) => line.length - line.trimStart().length;
  const outer = indent(lines[start] ?? '');
  for (const line of lines.slice(start + 1)) {
    const text = line.trim();
    if (text === '' || text.startsWith('{{') || text.startsWith('#')) continue;
    if (indent(line) <= outer) return undefined;
    if (text.startsWith('name:')) return text.slice('name:'.length);
  }
  return undefined;
}

/** A written name with `*` for each template action. */
function patternOf(written: string): string {
  const bare = written.replace(/ #.*$/, '').trim();
  const unquoted = bare.replace(/^(["'])(.*)\1$/, '$2');
  return unquoted.replace(/\{\{.*?\}\}/g, '*').replace(/\*+/g, '*') || '*';
}
