import { RE2JS, RE2JSException } from 're2js';
import type { Finding, Level } from '../results/diagnostic.ts';
import { type Located, type Source, type Span, spanOf } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { at, entryOf, itemsAt, located, mapAt, textAt } from '../yaml/node.ts';
import { checkConfig, complaint, unknownWord } from './config-check.ts';
import { flagAt, folderOf, fromFolder, globsAt, listAt, optional, scalarsAt } from './config-value.ts';
import { uselessGlob } from './repository-glob.ts';

/** What `pullproof.yaml` declares, in the order in which it is written. Globs and folders are relative to the root. */
export interface Config {
  readonly clusters: readonly ClusterConfig[];
  /** The data planes that clusters name, where they are written. */
  readonly dataPlanes: readonly Located<string>[];
  /** Globs of files that hold the control plane's own resources. */
  readonly controlPlane: readonly string[];
  /** Where they are written. */
  readonly controlPlaneAt?: Span;
  /** Namespaces where pull secrets are kept. */
  readonly systemNamespaces: readonly string[];
  /** The naming convention of pull secrets. */
  readonly pullSecretName?: RE2JS;
  /** The OpenChoreo release that runs, as `v0.17`. */
  readonly openchoreo?: Located<string>;
  /** Flux sources and repository URLs that stand for a folder: name or URL → folder. */
  readonly sources: Readonly<Record<string, string>>;
  /** The folders that sources stand for, where they are written. */
  readonly folders: readonly Located<string>[];
  readonly assume: Assumptions;
  /** Levels of rules by id. */
  readonly rules: ReadonlyMap<string, Level | 'off'>;
  readonly ignore: readonly IgnoreEntry[];
}

/** A cluster that the user declares. */
export interface ClusterConfig {
  readonly name: string;
  /** Where its name is written. */
  readonly at: Span;
  /** Globs of the files that are deployed to it. */
  readonly paths: readonly string[];
  /** Its data planes: `name` or `namespace/name`. */
  readonly dataPlane?: readonly string[];
  /** Where a resource goes that names no namespace. */
  readonly defaultNamespace?: Located<string>;
  /** Whether its files hold everything that runs in it: what they lack does not exist. */
  readonly complete?: boolean;
}

/** Facts kept outside the repository. */
export interface Assumptions {
  /** Whether kubernetes-replicator runs in every cluster. */
  readonly replicator?: Located<boolean>;
  /** Globs of image repositories, as `docker.io/library/**`. */
  readonly publicImages: readonly Located<string>[];
  /** Globs of image repositories that the nodes themselves can authenticate to. */
  readonly nodeCredentials: readonly Located<string>[];
  readonly secrets: readonly AssumedSecret[];
  readonly stores: readonly AssumedStore[];
  readonly namespaces: readonly AssumedNamespace[];
  /** The clusters that secrets and namespaces name, where they are written. */
  readonly clusters: readonly Located<string>[];
}

/** A pull secret that exists without a file; in every cluster where none is named. */
export interface AssumedSecret {
  readonly cluster?: string;
  readonly namespace: string;
  readonly name: string;
  /** What it has credentials for; unknown where absent. */
  readonly registries?: readonly string[];
  readonly replicateTo?: Located<string>;
  readonly at: Span;
}

/** What a secret store keeps: a whole dockerconfigjson. */
export interface AssumedStore {
  /** Any store where absent. */
  readonly name?: string;
  /** Any key where absent. */
  readonly key?: string;
  readonly registries: readonly string[];
  readonly at: Span;
}

/** A namespace that exists without a file; in every cluster where none is named. */
export interface AssumedNamespace {
  readonly cluster?: string;
  readonly name: string;
  /** Unknown where absent. */
  readonly labels?: ReadonlyMap<string, string>;
}

/** Findings that are not to be reported. */
export interface IgnoreEntry {
  readonly rule: string;
  /** A glob; every file where absent. */
  readonly path?: string;
  readonly reason: string;
  readonly at: Span;
}

/** A configuration as far as it is valid, and what is wrong with the rest. */
export interface ReadConfig {
  readonly config: Config;
  readonly findings: readonly Finding[];
}

/** Reads a `pullproof.yaml`; without one everything is at its default. `ruleIds` are the rules that exist. */
export function readConfig(source: Source | undefined, ruleIds: readonly string[]): ReadConfig {
  const { root, findings } = source ? checkConfig(source) : { root: undefined, findings: [] };
  const more: Finding[] = [];
  const folder = source ? folderOf(source.path) : '';
  const sources = sourcesOf(root, folder, more);
  const config: Config = {
    clusters: clustersOf(root, folder, more),
    dataPlanes: (mapAt(root, 'clusters')?.entries ?? []).flatMap(({ value }) =>
      scalarsAt(value, 'dataPlane').map(located),
    ),
    controlPlane: globsAt(root, folder, more, 'controlPlane', 'paths'),
    ...optional('controlPlaneAt', placeAt(root, 'controlPlane')),
    systemNamespaces: systemNamespacesOf(root),
    ...optional('pullSecretName', regexAt(root, more)),
    ...optional('openchoreo', textAt(root, 'openchoreo')),
    sources: Object.fromEntries(sources.map(([name, { value }]) => [name, value])),
    folders: sources.map(([, path]) => path),
    assume: assumptionsOf(root, more),
    rules: new Map(levelsOf(root, ruleIds, more)),
    ignore: itemsAt(root, 'ignore').flatMap((item) => ignoreOf(item, folder, ruleIds, more)),
  };
  return { config, findings: [...findings, ...more] };
}

function placeAt(root: Node | undefined, key: string): Span | undefined {
  const entry = entryOf(root, key);
  return entry && spanOf(entry.key);
}

/** The default where none is written that Kubernetes allows, so that one mistake makes no more findings. */
function systemNamespacesOf(root: Node | undefined): readonly string[] {
  const legal = listAt(root, 'systemNamespaces')?.filter((name) => /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(name)) ?? [];
  return legal.length > 0 ? legal : ['choreo-system'];
}

function clustersOf(root: Node | undefined, folder: string, findings: Finding[]): readonly ClusterConfig[] {
  return (mapAt(root, 'clusters')?.entries ?? []).map(({ key, value }) => ({
    name: key.text,
    at: spanOf(key),
    paths: globsAt(value, folder, findings, 'paths'),
    ...optional('dataPlane', listAt(value, 'dataPlane')),
    ...optional('defaultNamespace', textAt(value, 'defaultNamespace')),
    ...optional('complete', flagAt(value, 'complete')?.value),
  }));
}

function assumptionsOf(root: Node | undefined, findings: Finding[]): Assumptions {
  const assume = mapAt(root, 'assume');
  return {
    ...optional('replicator', flagAt(assume, 'replicator')),
    publicImages: repositoriesAt(assume, 'publicImages', findings),
    nodeCredentials: repositoriesAt(assume, 'nodeCredentials', findings),
    secrets: itemsAt(assume, 'secrets').flatMap((item) => {
      const [namespace, name] = [textAt(item, 'namespace'), textAt(item, 'name')];
      if (!namespace || !name) return [];
      return {
        ...optional('cluster', textAt(item, 'cluster')?.value),
        namespace: namespace.value,
        name: name.value,
        ...optional('registries', listAt(item, 'registries')),
        ...optional('replicateTo', textAt(item, 'replicateTo')),
        at: name.at,
      };
    }),
    stores: itemsAt(assume, 'stores').flatMap((item) => {
      const registries = listAt(item, 'registries');
      if (!registries) return [];
      return {
        ...optional('name', textAt(item, 'name')?.value),
        ...optional('key', textAt(item, 'key')?.value),
        registries,
        at: spanOf(item),
      };
    }),
    namespaces: itemsAt(assume, 'namespaces').flatMap((item) => {
      const name = textAt(item, 'name');
      if (!name) return [];
      const cluster = optional('cluster', textAt(item, 'cluster')?.value);
      return { ...cluster, name: name.value, ...optional('labels', labelsOf(item)) };
    }),
    clusters: ['secrets', 'namespaces'].flatMap((field) =>
      itemsAt(assume, field).flatMap((item) => textAt(item, 'cluster') ?? []),
    ),
  };
}

/** Globs of repositories; one that matches none says nothing. */
function repositoriesAt(assume: Node | undefined, field: string, findings: Finding[]): readonly Located<string>[] {
  const globs = scalarsAt(assume, field).map(located);
  for (const { value, at } of globs) {
    const useless = uselessGlob(value);
    if (!useless) continue;
    const meant = useless.meant.map((glob) => `"${glob}"`).join(' or ');
    findings.push(complaint(at, `"${value}" matches no image: it ${useless.error}`, `did you mean ${meant}?`));
  }
  return globs;
}

function labelsOf(item: Node): ReadonlyMap<string, string> | undefined {
  const labels = mapAt(item, 'labels');
  if (!labels) return undefined;
  return new Map(
    labels.entries.flatMap(({ key, value }) => (value.kind === 'scalar' ? [[key.text, value.text] as const] : [])),
  );
}

const LEVELS: ReadonlyMap<string, Level | 'off'> = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
  ['note', 'note'],
  ['off', 'off'],
]);

function levelsOf(
  root: Node | undefined,
  ruleIds: readonly string[],
  findings: Finding[],
): readonly (readonly [string, Level | 'off'])[] {
  return (mapAt(root, 'rules')?.entries ?? []).flatMap(({ key, value }) => {
    const level = value.kind === 'scalar' ? LEVELS.get(value.text) : undefined;
    if (!ruleIds.includes(key.text)) findings.push(unknownWord(key, 'rule', key.text, ruleIds));
    else if (level) return [[key.text, level] as const];
    return [];
  });
}

function ignoreOf(item: Node, folder: string, ruleIds: readonly string[], findings: Finding[]): readonly IgnoreEntry[] {
  const [rule, reason, path] = [textAt(item, 'rule'), textAt(item, 'reason'), at(item, 'path')];
  if (rule && !ruleIds.includes(rule.value)) findings.push(unknownWord(rule.at, 'rule', rule.value, ruleIds));
  if (!rule || !reason || reason.value.trim() === '') return [];
  const glob = path?.kind === 'scalar' ? fromFolder(path, folder, findings) : undefined;
  if (path && glob === undefined) return [];
  return [{ rule: rule.value, ...optional('path', glob), reason: reason.value, at: rule.at }];
}

function sourcesOf(
  root: Node | undefined,
  folder: string,
  findings: Finding[],
): readonly (readonly [string, Located<string>])[] {
  return (mapAt(root, 'sources')?.entries ?? []).flatMap(({ key, value }) => {
    const path = value.kind === 'scalar' ? fromFolder(value, folder, findings) : undefined;
    return path === undefined ? [] : [[key.text, { value: path, at: spanOf(value) }] as const];
  });
}

function regexAt(root: Node | undefined, findings: Finding[]): RE2JS | undefined {
  const pattern = textAt(root, 'pullSecretName');
  if (!pattern) return undefined;
  try {
    return RE2JS.compile(pattern.value);
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    findings.push(complaint(pattern.at, `"pullSecretName" is not a regular expression of Go: ${error.message}`));
    return undefined;
  }
}
