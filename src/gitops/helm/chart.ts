import type { PodMutation, Production } from '../../landing/release.ts';
import type { Repository } from '../../repository/repository.ts';
import type { Located } from '../../text/source.ts';
import { filesBelow, type Site } from '../site.ts';

const SECRET_KINDS = /^kind:[ \t]*["']?((?!PushSecret\b)\w*Secrets?|OnePasswordItem|ServiceAccount)\b/m;
/** No name and what fills it in is longer. */
const LONGEST = 1000;
/** Policies of kyverno, of Gatekeeper and of the API server. */
const POLICY_KINDS =
  /^kind:[ \t]*["']?(?:Assign(?:Image)?|(?:Cluster|Generating|Mutating)?Policy|ModifySet|MutatingAdmissionPolicy)\b/m;
const GENERATES = /^[ \t-]*generate:|^kind:[ \t]*["']?GeneratingPolicy\b/m;
const MUTATES = /^[ \t-]*mutat(?:e|ions):|^kind:[ \t]*["']?(?:Assign|ModifySet)/m;
const IMAGE = /\bimage["']?:|\/image\b|\.image\b|\bassign(?:Domain|Path|Tag):/;
/** Of these it is known where they name what they make. */
const KNOWN_KINDS: ReadonlySet<string> = new Set([
  'ExternalSecret',
  'SealedSecret',
  'Secret',
  'ServiceAccount',
  'VaultSecret',
]);
/** Texts beyond this are not scanned for what they may produce. */
const TEXT_LIMIT = 2_000_000;

/** What a chart in the repository may make of the kinds that matter to pulls, read off its templates' texts. */
export function productionsOf(
  folder: string,
  { folders, repository }: Pick<Site, 'folders' | 'repository'>,
): readonly Production[] {
  const templates = templatesOf(folder, folders, repository);
  const found = templates.flatMap(([path, text]) => {
    let offset = 0;
    return text.split(/^(---.*)$/m).flatMap((document): readonly Production[] => {
      const start = offset;
      offset += document.length;
      const kind = SECRET_KINDS.exec(document)?.[1];
      if (kind === undefined && !(POLICY_KINDS.test(document) && GENERATES.test(document))) return [];
      return kind !== undefined && KNOWN_KINDS.has(kind)
        ? [productionIn(document, kind, path, start)]
        : namesIn(document).map((name) => productionOf('Secret', name, path, start));
    });
  });
  const globs = templates.flatMap(([path, text]) => spelledIn(path, text).filter(({ name }) => name.includes('*')));
  return isOpen(found) ? [...found, ...globs] : found;
}

/** What policies that a chart in the repository may make rewrite of pods, read off its templates' texts. */
export function podMutationsOf(
  folder: string,
  { folders, repository }: Pick<Site, 'folders' | 'repository'>,
): readonly PodMutation[] {
  return templatesOf(folder, folders, repository).flatMap(([path, text]) =>
    text.split(/^---.*$/m).flatMap((document): readonly PodMutation[] => {
      if (!POLICY_KINDS.test(document) || !MUTATES.test(document)) return [];
      const at = { path, start: 0, end: 0 };
      const pods = document.includes('imagePullSecrets') ? [{ to: 'pods', at } as const] : [];
      return IMAGE.test(document) ? [...pods, { to: 'images', at }] : pods;
    }),
  );
}

/** The names that a chart may give to a Secret whose name is filled in whole: those that its actions spell. */
export function spelledNames(
  folder: string,
  productions: readonly Production[],
  { folders, repository }: Pick<Site, 'folders' | 'repository'>,
): readonly Located<string>[] {
  if (!isOpen(productions)) return [];
  return templatesOf(folder, folders, repository).flatMap(([path, text]) =>
    spelledIn(path, text).flatMap(({ name, at }) => (name.includes('*') ? [] : { value: name, at })),
  );
}

function isOpen(productions: readonly Production[]): boolean {
  return productions.some(({ kind, name }) => kind === 'Secret' && name === '*');
}

/** What actions spell, as in `{{ default "regcred" .Values.name }}`, with `*` for what they fill in. */
function spelledIn(path: string, text: string): readonly Production[] {
  return Array.from(text.matchAll(/\{\{[^{}]*\}\}/g)).flatMap(({ 0: action, index }) =>
    Array.from(action.matchAll(/"([a-z0-9%][a-z0-9%.-]*)"/g)).flatMap(({ 1: spelled = '', index: start }) => {
      const name = spelled.replace(/%[a-z]/g, '*');
      const at = { path, start: index + start + 1, end: index + start + 1 + spelled.length };
      return /[a-z0-9]/.test(name) ? [{ kind: 'Secret', name, at }] : [];
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

/** A name as a template writes it, and where in its document. */
interface Written {
  readonly text: string;
  readonly start: number;
}

/** What a document of a template makes: its name with `*` for what is filled in, `*` where it shows none. */
function productionIn(document: string, kind: string, path: string, offset: number): Production {
  const target = kind === 'ExternalSecret' ? nameBelow(document, /^[ \t]+target:[ \t]*$/) : undefined;
  return productionOf(madeOf(kind), target ?? nameBelow(document, /^metadata:[ \t]*$/), path, offset);
}

function productionOf(kind: string, name: Written | undefined, path: string, offset: number): Production {
  const start = offset + (name?.start ?? 0);
  const at = name ? { path, start, end: start + name.text.length } : { path, start: 0, end: 0 };
  return { kind, name: patternOf(name?.text ?? ''), at };
}

/** All names in a document: any of them may be that of what the resource makes. */
function namesIn(document: string): readonly Written[] {
  const lines = document.matchAll(/^([ \t-]*\w*[nN]ame:[ \t]*)(\S.*)/gm);
  return Array.from(lines, ({ 1: before = '', 2: written = '', index }) => ({
    text: withoutComment(written),
    start: index + before.length,
  }));
}

/** What a line says before its comment. */
function withoutComment(written: string): string {
  const comment = written.search(/(?<=[ \t])#/);
  return (comment < 0 ? written : written.slice(0, comment)).trimEnd();
}

/** The `name:` among the lines that are indented below a key; template actions may stand at any indentation. */
function nameBelow(document: string, key: RegExp): Written | undefined {
  let outer: number | undefined;
  let start = 0;
  for (const line of document.split('\n')) {
    const lineStart = start;
    start += line.length + 1;
    const indent = line.length - line.trimStart().length;
    const text = line.trim();
    if (outer === undefined) {
      if (key.test(line.trimEnd())) outer = indent;
      continue;
    }
    if (text === '' || text.startsWith('{{') || text.startsWith('#')) continue;
    if (indent <= outer) return undefined;
    const [, before = '', written = ''] = /^([ \t]*name:[ \t]*)(.*)/.exec(line) ?? [];
    if (before !== '') return { text: withoutComment(written), start: lineStart + before.length };
  }
  return undefined;
}

/** A written name with `*` for each template action. */
function patternOf(written: string): string {
  if (written.length > LONGEST) return '*';
  const unquoted = written.replace(/^(["'])(.*)\1$/, '$2');
  return unquoted.replace(/\{\{.*?\}\}/g, '*').replace(/\*+/g, '*') || '*';
}
