import type { ChartDependency, LooseDependency } from '../../landing/dependency.ts';
import { folderOf, resolvePath } from '../../landing/path.ts';
import type { Node } from '../../yaml/documents.ts';
import { at, itemsAt, jsonOf, textAt } from '../../yaml/node.ts';
import { chartOf, type Site } from '../site.ts';

/** The dependencies of the chart in a folder that its values don't switch off (Helm 3, `dependencies` of Chart.yaml). */
export function dependenciesOf(
  folder: string,
  values: Node | undefined,
  { folders, repository }: Pick<Site, 'folders' | 'repository'>,
): readonly ChartDependency[] {
  const path = chartOf(folder, folders);
  const chart = path && repository.allDocuments(path).documents[0]?.root;
  return itemsAt(chart || undefined, 'dependencies').flatMap((item) => {
    const name = textAt(item, 'name');
    if (!name || isSwitchedOff(textAt(item, 'condition')?.value ?? '', values)) return [];
    const key = textAt(item, 'alias')?.value ?? name.value;
    return [{ name, version: textAt(item, 'version')?.value ?? '', values: at(values, key) }];
  });
}

/** The folder of a chart and those of the charts of the repository that it brings along by their path. */
export function foldersOfChart(
  folder: string,
  { folders, repository }: Pick<Site, 'folders' | 'repository'>,
): readonly string[] {
  const found = new Set([folder]);
  for (const here of found) {
    const path = chartOf(here, folders);
    const chart = path && repository.allDocuments(path).documents[0]?.root;
    for (const item of itemsAt(chart || undefined, 'dependencies')) {
      const [, written] = /^file:\/\/(.*)/.exec(textAt(item, 'repository')?.value ?? '') ?? [];
      const target = written && resolvePath(here, written);
      if (target && folders.has(target)) found.add(target);
    }
  }
  return [...found];
}

/** The keys under which a chart in a folder gives values to the charts that it brings along. */
export function keysOfBrought(folder: string, { folders, repository }: Pick<Site, 'folders' | 'repository'>) {
  const path = chartOf(folder, folders);
  const chart = path && repository.allDocuments(path).documents[0]?.root;
  return itemsAt(chart || undefined, 'dependencies').flatMap(
    (item) => textAt(item, 'alias')?.value ?? textAt(item, 'name')?.value ?? [],
  );
}

/** Of several paths, separated by commas, the first that leads to a boolean counts. */
function isSwitchedOff(condition: string, values: Node | undefined): boolean {
  for (const path of condition.split(',')) {
    const found = path.trim() === '' ? undefined : at(values, ...path.trim().split('.'));
    const value = found?.kind === 'scalar' ? jsonOf(found) : undefined;
    if (typeof value === 'boolean') return !value;
  }
  return false;
}

/** Dependencies of the charts that nothing installs, in the clusters whose files they lie among. */
export function looseDependencies(
  installed: ReadonlySet<string>,
  site: Site,
  defaultsOf: (folder: string) => Node | undefined,
): readonly LooseDependency[] {
  return site.repository.paths.flatMap((path) => {
    const folder = folderOf(path);
    if (chartOf(folder, site.folders) !== path || installed.has(folder)) return [];
    const cluster = site.placement.of(path);
    if (cluster === undefined) return [];
    return dependenciesOf(folder, defaultsOf(folder), site).map((dependency) => ({ ...dependency, cluster }));
  });
}
