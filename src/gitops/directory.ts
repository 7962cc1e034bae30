import type { Repository } from '../repository/repository.ts';
import type { MapNode, ScalarNode } from '../yaml/documents.ts';
import { kustomizationFilesOf, textOf } from './kustomization.ts';
import { kustomizationIn, type Loaded } from './kustomization-fields.ts';
import { type Findings, type Layer, MAX_DEPTH, report } from './layer.ts';
import { isWithin, resolvePath } from './path.ts';

/** Where an entry leads, relative to the root; undefined where that is outside. */
export function targetOf(layer: Layer, entry: ScalarNode): string | undefined {
  return entry.text.startsWith('/') ? undefined : resolvePath(layer.dir, entry.text);
}

export function isComponent(kustomization: MapNode): boolean {
  return textOf(kustomization, 'kind')?.text === 'Component';
}

/** The kustomization of a directory, its mistakes reported; an empty one where there is none to read. */
export function loadKustomization(repository: Repository, dir: string, findings: Findings): Omit<Loaded, 'faults'> {
  const paths = kustomizationFilesOf(dir, repository);
  const [path = dir] = paths;
  for (const found of paths) findings.reached.add(found);
  const loaded = kustomizationIn(repository, path);
  findings.faults.push(...loaded.faults);
  if (paths.length > 1) {
    const at = { path, start: 0, end: 0 };
    findings.faults.push({ kind: 'conflict', message: `"${dir}" has more than one kustomization file`, at });
  }
  return loaded;
}

/** Whether a directory may be entered: it has a kustomization, is no cycle and not too deep. */
export function isEnterable(layer: Layer, entry: ScalarNode, path: string): boolean {
  const { run, chain } = layer;
  if (run.ended) return false;
  if (chain.some((dir) => isWithin(dir, path))) {
    run.ended = true;
    report(layer, 'cycle', entry, `"${path}" contains a kustomization that leads here`);
    return false;
  }
  if (chain.length >= MAX_DEPTH) {
    run.ended = true;
    report(layer, 'too-large', entry, `kustomizations are nested more than ${MAX_DEPTH} deep`);
    return false;
  }
  if (kustomizationFilesOf(path, layer.run.repository).length > 0) return true;
  report(layer, 'missing-file', entry, `"${path}" has no kustomization file`);
  return false;
}
