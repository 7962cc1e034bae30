import type { ProvedWorld, Rule } from '../findings/rule.ts';
import { CONTROL_PLANE, isControlPlaneFolder } from '../gitops/planes.ts';
import { parseImage } from '../kubernetes/image.ts';
import { inertJson } from '../report/inert.ts';
import { type Repository, repositoryOf } from '../repository/repository.ts';
import type { Resource } from '../resources/resource.ts';
import type { Report } from '../results/diagnostic.ts';
import type { Cluster } from '../world/world.ts';
import { isPlainSafe } from '../yaml/quoting.ts';
import { judge, premisesOf } from './judge.ts';
import { provedWorld } from './prove.ts';

/** How a first configuration is written. */
interface InitOptions {
  /** Whether the clusters that were found are declared; else they are shown in comments alone. */
  readonly declared: boolean;
  /** An absolute URI. */
  readonly schema: string;
}

const CONFIG = 'pullproof.yaml';

/**
 * A `pullproof.yaml` to begin with: the clusters that the repository shows, declared if that changes nothing of what is
 * found and else in comments, and what else may be declared, with what would settle the pulls that are unknown.
 * `schema` is an absolute URI.
 */
export function inferredConfig(repository: Repository, rules: readonly Rule[], schema: string): string {
  const world = provedWorld(premisesOf(repository, undefined, rules));
  const report = judge(repository, undefined, rules);
  const declaring = initialConfig(world, report, { declared: true, schema });
  const again = judge(withConfig(repository, declaring), CONFIG, rules);
  const isSame = (key: 'pulls' | 'planes' | 'diagnostics') =>
    JSON.stringify(report[key]) === JSON.stringify(again[key]);
  const declared = isSame('pulls') && isSame('planes') && isSame('diagnostics');
  return declared ? declaring : initialConfig(world, report, { declared: false, schema });
}

/** A repository with a configuration that is judged like its other files. */
export function withConfig(repository: Repository, text: string): Repository {
  return repositoryOf({
    paths: [...repository.paths, CONFIG],
    manifests: [...repository.manifests, CONFIG],
    submodules: repository.submodules,
    barred: repository.barred,
    foreign: repository.foreign,
    links: repository.links,
    read: (path) => {
      const found = path === CONFIG ? text : repository.text(path);
      return found === undefined ? { unread: 'absent' } : { text: found };
    },
  });
}

function initialConfig(
  world: ProvedWorld,
  { pulls }: Pick<Report, 'pulls'>,
  { declared, schema }: InitOptions,
): string {
  const unknown = pulls.filter(({ verdict }) => verdict === 'unknown');
  const images = unknown.map(({ image }) => folderOf(image)).filter((glob) => glob !== undefined);
  return [
    `# yaml-language-server: $schema=${schema}`,
    "# What pullproof can't read from the repository. Every line is optional; globs are relative to this file.",
    '',
    ...clustersPart(world, declared ? '' : '# '),
    '',
    '# Namespaces where pull secrets are kept.',
    `# systemNamespaces: [${world.systemNamespaces.join(', ')}]`,
    '',
    '# The naming convention of pull secrets, a regular expression as Go has them.',
    `# pullSecretName: '${world.naming.convention}'`,
    '',
    '# Facts that are kept outside of Git. Every verdict that leans on one says so.',
    ...assumePart(world, [...new Set(images)].sort()),
    '',
    '# Levels of rules: error, warning, note or off. A level changes what is reported, never a verdict.',
    '# rules:',
    '#   foreign-image: warning',
    '',
    '# Findings that are not reported, each with its reason. Beside a line: # pullproof-ignore RULE: reason',
    '# ignore:',
    '#   - { rule: unused-pull-secret, path: "legacy/**", reason: "removed in Q3" }',
    '',
  ].join('\n');
}

function clustersPart({ clusters, environments, pipelines }: ProvedWorld, mark: string): readonly string[] {
  const found = clusters.filter(({ resources }) => resources.length > 0);
  const head = ['# Which files are deployed to which cluster, as the repository shows it.'];
  if (found.length === 0) return [...head, '# clusters:', '#   eu: { paths: ["clusters/eu/**"], dataPlane: eu }'];
  const control = foldersOf([
    ...[...environments, ...pipelines].filter(({ cluster }) => cluster === CONTROL_PLANE),
    ...found.flatMap(({ planes }) => planes.filter(({ home }) => home.path.split('/').some(isControlPlaneFolder))),
  ]);
  return [
    ...head,
    ...(mark === ''
      ? []
      : ['# The folders alone do not say it all: with these lines as they are, other things are found.']),
    `${mark}clusters:`,
    ...found.flatMap(({ name, scope, resources, planes }) => [
      `${mark}  ${quoted(name)}: # ${scope.evidence}`,
      `${mark}    paths: [${globsOf(apartFrom(control, foldersOf(resources)))}]`,
      ...(planes.length > 0 ? [`${mark}    dataPlane: [${planes.map(({ id }) => quoted(id)).join(', ')}]`] : []),
    ]),
    ...(control.length > 0 ? [`${mark}controlPlane:`, `${mark}  paths: [${globsOf(control)}]`] : []),
  ];
}

/** The folders of a cluster but those of the control plane, which describe it; all where there are no others. */
function apartFrom(control: readonly string[], folders: readonly string[]): readonly string[] {
  const own = folders.filter((folder) => !control.some((one) => folder === one || isIn(folder, one)));
  return own.length > 0 ? own : folders;
}

function assumePart({ clusters }: ProvedWorld, images: readonly string[]): readonly string[] {
  const bare = clusters.filter(({ planes, replicator }) => planes.length > 0 && !replicator.release);
  return [
    '# assume:',
    ...(bare.length > 0 ? [`#   replicator: true # nothing installs it in ${names(bare)}`] : ['#   replicator: true']),
    '#   # Repositories that anyone may pull.',
    `#   publicImages: [${(images.length > 0 ? images.slice(0, 20) : ['docker.io/library/**']).map(inertJson).join(', ')}]`,
    '#   # Pull secrets that exist without a file.',
    '#   secrets:',
    '#     - { namespace: choreo-system, name: dockerhub-pull-secret, registries: [docker.io/acme], replicateTo: "dp-.*" }',
  ];
}

function names(clusters: readonly Cluster[]): string {
  return clusters
    .slice(0, 5)
    .map(({ name }) => quoted(name))
    .join(', ');
}

/** The folders that resources lie in, none inside another. */
function foldersOf(resources: readonly Resource[]): readonly string[] {
  const folders = new Set(resources.map(({ home }) => home.path.slice(0, Math.max(home.path.lastIndexOf('/'), 0))));
  return [...folders].filter((folder) => ![...folders].some((one) => one !== folder && isIn(folder, one))).sort();
}

function globsOf(folders: readonly string[]): string {
  return folders.map((folder) => inertJson(folder === '' ? '**' : `${folder}/**`)).join(', ');
}

function isIn(folder: string, other: string): boolean {
  return other === '' || folder.startsWith(`${other}/`);
}

/** The glob of all images beside one. */
function folderOf(image: string): string | undefined {
  const parsed = parseImage(image);
  return parsed.ok ? `${parsed.repository.slice(0, parsed.repository.lastIndexOf('/'))}/**` : undefined;
}

function quoted(text: string): string {
  return isPlainSafe(text) ? text : inertJson(text);
}
