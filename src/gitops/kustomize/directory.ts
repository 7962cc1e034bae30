import { isWithin, resolvePath } from '../../landing/path.ts';
import { inlineDocuments } from '../../repository/inline-text.ts';
import type { Repository } from '../../repository/repository.ts';
import type { MapNode, Node, ScalarNode } from '../../yaml/documents.ts';
import { isNull } from '../../yaml/node.ts';
import { isDirectory } from './file-path.ts';
import { kustomizationFilesOf, textOf, unreadKustomization } from './kustomization.ts';
import { kustomizationIn, type Loaded } from './kustomization-fields.ts';
import { elsewhere, type Findings, type Layer, loadable, MAX_DEPTH, report } from './layer.ts';

/** Where an entry leads, relative to the root; undefined where that is outside. */
export function targetOf(layer: Layer, entry: ScalarNode): string | undefined {
  return entry.text.startsWith('/') ? undefined : resolvePath(layer.dir, entry.text);
}

/**
 * Reports an entry of `generators:`, `transformers:` or `validators:` that leads nowhere: it is a path where it holds no
 * manifests itself (api/internal/target/kusttarget.go v0.20.1: configureExternalTransformers).
 */
export function reportAbsent(layer: Layer, entry: Node): void {
  const { repository } = layer.run;
  if (entry.kind !== 'scalar' || isNull(entry) || entry.text === '') return;
  if (inlineDocuments(entry, repository).documents.some(({ root }) => root.kind === 'map')) return;
  const path = targetOf(layer, entry);
  if (path !== undefined && isDirectory(path, repository)) return;
  if (elsewhere(layer, entry.text, 'file') === undefined) loadable(layer, entry);
}

/** Whether a kustomization is a component, which works on what includes it. */
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
  if (kustomizationFilesOf(path, run.repository).length > 0) return true;
  const unread = unreadKustomization(path, run.repository);
  if (unread) layer.findings.open.push(unread);
  else report(layer, 'missing-file', entry, `"${path}" has no kustomization file`);
  return false;
}
