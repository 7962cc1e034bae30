import type { Built } from '../landing/landing.ts';
import { clampedPath, END_SLASHES } from '../landing/path.ts';
import type { Node } from '../yaml/documents.ts';
import { at, itemsAt, textAt } from '../yaml/node.ts';
import { deployApplicationSet } from './argo/application-set.ts';
import { type DeployerKind, deployerOf } from './kinds.ts';
import type { Demand, Origin } from './origin.ts';
import type { Site } from './site.ts';

/** A deploying resource as it lies in the repository. */
export interface Deployer {
  readonly built: Built;
  readonly kind: DeployerKind;
  readonly demands: readonly Demand[];
}

/** The resources that deploy others, with what they ask for. */
export function deployersOf(resources: readonly Built[]): readonly Deployer[] {
  return resources.flatMap((built) => {
    const kind = deployerOf(built);
    return kind ? [{ built, kind, demands: demandsOf(built, kind) }] : [];
  });
}

function demandsOf({ root, home: { path: from } }: Built, kind: DeployerKind): readonly Demand[] {
  const namespace = textAt(root, 'metadata', 'namespace')?.value;
  if (kind === 'flux') {
    if (asksForNothing(root)) return [];
    const source = { ref: at(root, 'spec', 'sourceRef'), namespace };
    return [{ source, path: textAt(root, 'spec', 'path')?.value ?? '', from }];
  }
  const spec = kind === 'application' ? at(root, 'spec') : at(root, 'spec', 'template', 'spec');
  return sourcesOf(spec).flatMap((source) => {
    const url = textAt(source, 'repoURL')?.value ?? '';
    const path = textAt(source, 'path')?.value;
    return path === undefined ? [] : [{ source: url, path, from }];
  });
}

/** Whether a Flux Kustomization names neither a source nor a path: such a one is cut short, and deploys nothing. */
export function asksForNothing(root: Node): boolean {
  return !at(root, 'spec', 'sourceRef') && !at(root, 'spec', 'path');
}

/** What the git generators of an ApplicationSet look for. */
export function generatorDemandsOf({ root, home: { path: from } }: Built): readonly Demand[] {
  const demands: Demand[] = [];
  const stack = [...itemsAt(root, 'spec', 'generators')];
  for (let generator = stack.pop(); generator; generator = stack.pop()) {
    for (const kind of ['matrix', 'merge']) stack.push(...itemsAt(generator, kind, 'generators'));
    const source = textAt(generator, 'git', 'repoURL')?.value;
    if (source === undefined) continue;
    for (const field of ['directories', 'files'])
      for (const item of itemsAt(generator, 'git', field)) {
        const path = textAt(item, 'path')?.value ?? '';
        demands.push({ source, path: path.slice(0, path.lastIndexOf('/') + 1), from });
      }
  }
  return demands;
}

/** The sources of an Application's spec; what is hydrated to a branch is what is written here. */
export function sourcesOf(spec: Node | undefined): readonly Node[] {
  const dry = at(spec, 'sourceHydrator', 'drySource');
  if (dry) return [dry];
  const many = itemsAt(spec, 'sources');
  const one = at(spec, 'source');
  return many.length > 0 ? many : one ? [one] : [];
}

/**
 * The folders of this repository that a deployer may build; a variable in a path stands for any text where generators
 * don't give it. Of a path that neither begins nor ends with more than variables nothing is known.
 */
export function targetsOf(deployer: Deployer, site: Site): readonly string[] {
  return demandsIn(deployer, site).flatMap(({ source, path, from }) => {
    const origin = originOf(source, from, site);
    if ('outside' in origin) return [];
    if (VARIABLE.test(path)) return matching(path, origin.folder, [...site.folders.keys()]);
    const folder = clampedPath(origin.folder, path);
    return site.folders.has(folder) ? [folder] : [];
  });
}

const VARIABLE = /\$\{|\{\{/;

/** Whether a deployer builds folders of this repository of which no file tells which. */
export function hasOpenTargets(deployer: Deployer, site: Site): boolean {
  return demandsIn(deployer, site).some(
    ({ source, path, from }) => VARIABLE.test(path) && !('outside' in originOf(source, from, site)),
  );
}

/** What a deployer asks for, and what the Applications do that it generates. */
function demandsIn({ built, kind, demands }: Deployer, site: Site): readonly Demand[] {
  if (kind !== 'application-set') return demands;
  const standing = { cluster: undefined, namespace: undefined, via: [] };
  return deployApplicationSet(built, standing, site).resources.flatMap((one) => demandsOf(one, 'application'));
}

function originOf(source: Demand['source'], from: string, { origins }: Site): Origin {
  if (typeof source !== 'string') return origins.flux(source.ref, source.namespace, from);
  return source.includes('{{') ? { folder: origins.base(from), sure: false } : origins.url(source, from);
}

/** The folders that a path with variables or template actions may become. */
function matching(written: string, base: string, folders: readonly string[]): readonly string[] {
  const texts = written
    .replace(/^\.?\/+/, '')
    .replace(END_SLASHES, '')
    .split(/\$\{[^}]{0,500}\}|\{\{[^}]{0,500}\}\}/);
  const [start = ''] = texts;
  const last = texts[texts.length - 1] ?? '';
  if (start === '' && last === '') return [];
  const first = (base === '' ? '' : `${base}/`) + start;
  return folders.filter(
    (folder) => folder.length > first.length + last.length && folder.startsWith(first) && folder.endsWith(last),
  );
}
