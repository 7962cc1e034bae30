import { nameOf } from '../../landing/identity.ts';
import type { Build, Built, Taint } from '../../landing/landing.ts';
import { clampedPath, isTemplated } from '../../landing/path.ts';
import { spanOf } from '../../text/source.ts';
import type { MapNode, ScalarNode } from '../../yaml/documents.ts';
import { isTrue } from '../../yaml/flag.ts';
import { at, mapAt, scalarNode, textAt } from '../../yaml/node.ts';
import { type Deployed, type FindLanded, NOTHING, type Standing } from '../deployed.ts';
import { asksForNothing } from '../deployers.ts';
import { buildKustomization } from '../kustomize/build.ts';
import { linkOver, unlisted } from '../kustomize/file-path.ts';
import { withMetadata } from '../kustomize/metadata-override.ts';
import { type KustomizeOverlay, overlayIn, writtenIn } from '../kustomize/overlay.ts';
import { unlistedBelow } from '../kustomize/resource-file.ts';
import { leavingBy, leftByFlux } from '../left.ts';
import { withOpenSpec } from '../open-text.ts';
import type { Placement } from '../placement.ts';
import { filesBelow, type Site } from '../site.ts';
import { misspelledField } from './fields.ts';
import { finish } from './finish.ts';
import { generatedResources, incompleteIn } from './generate.ts';
import { noVariables, variablesOf } from './variables.ts';

/**
 * Deploys a Flux Kustomization (kustomize.toolkit.fluxcd.io): its path is built with what the spec lays over it, then
 * variables are substituted in every resource, Flux Kustomizations included (fluxcd/pkg kustomize v1.28.0).
 */
export function deployFlux(built: Built, standing: Standing, site: Site, find: FindLanded): Deployed {
  const { root } = built;
  const name = nameOf(built);
  const cluster = clusterOf(root, standing.cluster, site.placement);
  const via = [...standing.via, name.at];
  const closed = (reason: string): Deployed => ({ ...NOTHING, open: [{ reason, at: name.at }], cluster, via });
  if (built.left) return closed(built.left.reason);
  const misspelled = misspelledField(root, name.value);
  if (misspelled) return { ...NOTHING, faults: [misspelled], cluster, via };
  if (isTrue(at(root, 'spec', 'suspend'))) return closed(`Flux Kustomization "${name.value}" is suspended`);
  if (asksForNothing(root)) return closed(`Flux Kustomization "${name.value}" names no source`);
  const tainted = built.taints.find(({ field = [] }) => decidesPath(field));
  if (tainted) return closed(tainted.reason);
  const origin = site.origins.flux(at(root, 'spec', 'sourceRef'), standing.namespace, built.home.path);
  if ('outside' in origin) return closed(origin.outside);
  const path = at(root, 'spec', 'path');
  const written = path?.kind === 'scalar' ? path.text : '';
  const folder = clampedPath(origin.folder, written);
  if (!site.folders.has(folder)) {
    const message = `Flux Kustomization "${name.value}" builds "${written}", which is no folder of the repository`;
    const reason = unlisted(folder, site.repository);
    if (reason !== undefined) return closed(reason);
    if (!origin.sure || isTemplated(written)) return closed(message);
    return { ...NOTHING, faults: [{ kind: 'missing-file', message, at: spanOf(path ?? name.at) }], cluster, via };
  }
  const place = path?.kind === 'scalar' ? path : scalarNode('', name.at);
  const source = origin.leftOut && { ...origin.leftOut, folder: origin.folder };
  const artifact: Site = { ...site, ignored: (file) => site.ignored(file, source) };
  if (isLeftOut(folder, artifact)) return closed(`Flux leaves out all of "${written}"`);
  const build = asFarAsIncluded(buildFolder(folder, place, root, artifact), place, artifact);
  const variables = at(root, 'spec', 'postBuild')
    ? variablesOf(root, (kind, source) => find(standing.cluster, kind, standing.namespace, source))
    : noVariables();
  const finished = finish(withOpenSpec(build, built), { root, name, cluster, isSure: origin.sure }, variables);
  return { ...withOpenSpec(leavingBy(leftByFlux, withCommonMetadata(finished, built)), built), cluster, via };
}

/** Whether nothing of a folder is in the artifact: Flux fails, and what it applied before stays. */
function isLeftOut(folder: string, { folders, ignored }: Site): boolean {
  let isEmpty = true;
  for (const file of filesBelow(folder, folders)) {
    if (!ignored(file)) return false;
    isEmpty = false;
  }
  return !isEmpty;
}

/**
 * Where a build reads what symbolic links lead to, or files that are ignored, Flux fails or applies other than what is
 * committed: its artifacts have neither.
 */
function asFarAsIncluded(build: Build, place: ScalarNode, { repository, ignored }: Site): Build {
  const reached = [...build.reached];
  const [link] = repository.links.length > 0 ? reached.flatMap((path) => linkOver(path, repository) ?? []) : [];
  const file = link ?? reached.find((path) => ignored(path));
  if (file === undefined) return build;
  const taint: Taint = {
    reason: `Flux leaves out ${link ? 'the symbolic link ' : ''}"${file}", which the build reads`,
    at: spanOf(place),
    settle: link ? 'put what it leads to in its place' : 'let spec.ignore and .sourceignore leave it in',
  };
  return { ...build, open: [...build.open, taint], doubt: taint };
}

/** Builds a folder as Flux does, with a generated kustomization where it has none. */
export function buildFolder(folder: string, path: ScalarNode, root: MapNode | undefined, site: Site): Build {
  const overlay = root ? overlayOf(root, folder, site) : {};
  const loose = { ...overlay, loadRestrictions: 'None' } as const;
  if (site.kustomizations.files.has(folder)) return buildKustomization(folder, site.repository, loose);
  const { resources, refused } = generatedResources(folder, site);
  const generated = resources.map((resource) => scalarNode(resource, path));
  const listed =
    resources.length === 0 ? NOTHING : buildKustomization(folder, site.repository, { ...loose, generated });
  const build = { ...listed, open: [...listed.open, ...unlistedBelow(folder, site.repository)] };
  if (refused === undefined) return build;
  const reached = new Set([...build.reached, refused]);
  const incomplete = incompleteIn(refused, site.repository);
  if (incomplete) return { ...build, reached, faults: [...build.faults, incomplete] };
  const [fault] = site.repository.outline(refused).faults;
  const taint: Taint = {
    reason: `Flux refuses the folder for "${folder === '' ? refused : refused.slice(folder.length + 1)}", which ${fault ? 'does not parse' : 'holds no Kubernetes resource'}: what is applied can't be what is committed`,
    at: fault?.at ?? spanOf(path),
    settle: 'leave out of it what is no manifest, or name the manifests in a kustomization',
  };
  return { ...build, reached, open: [...build.open, taint], doubt: taint };
}

/** The names by which a `kubeConfig` may call a cluster: its secret's, and that without its ending. */
export function kubeConfigNames(root: MapNode): readonly string[] {
  const secret =
    textAt(root, 'spec', 'kubeConfig', 'secretRef', 'name') ??
    textAt(root, 'spec', 'kubeConfig', 'configMapRef', 'name');
  return secret ? [secret.value, secret.value.replace(/[-_.]?kube-?config$/i, '') || secret.value] : [];
}

/** The cluster that a `kubeConfig` names by its secret, `eu-kubeconfig` being `eu`; without one, Flux's own. */
function clusterOf(root: MapNode, own: string | undefined, placement: Placement): string | undefined {
  const names = kubeConfigNames(root);
  if (names.length === 0) return own;
  return names.map((name) => placement.named(name)).find((cluster) => cluster !== undefined) ?? names.at(-1);
}

function decidesPath([first, second]: readonly (string | number)[]): boolean {
  if (first === undefined) return true;
  return (
    first === 'spec' && (second === undefined || ['path', 'sourceRef', 'kubeConfig', 'suspend'].includes(`${second}`))
  );
}

function overlayOf(root: MapNode, folder: string, { folders }: Site): KustomizeOverlay {
  const spec = at(root, 'spec');
  const namespace = writtenIn(spec, 'targetNamespace');
  return { ...overlayIn(spec, folder, (target) => folders.has(target)), ...(namespace && { namespace }) };
}

/**
 * What is applied gets the labels and annotations of `commonMetadata` last, whatever it has of them itself
 * (kustomize-controller v1.7.0, apply; fluxcd/pkg ssa/utils, SetCommonMetadata).
 */
function withCommonMetadata<T extends Build>(build: T, { root }: Built): T {
  const labels = mapAt(root, 'spec', 'commonMetadata', 'labels');
  const annotations = mapAt(root, 'spec', 'commonMetadata', 'annotations');
  if (!labels && !annotations) return build;
  const resources = build.resources.map((built) => {
    const labelled = labels ? withMetadata(built.root, 'labels', labels) : built.root;
    return { ...built, root: annotations ? withMetadata(labelled, 'annotations', annotations) : labelled };
  });
  return { ...build, resources };
}
