import type { MapNode, ScalarNode } from '../documents.ts';
import type { Repository } from '../repository.ts';
import { type Span, spanOf } from '../source.ts';
import { isFile } from './file-path.ts';
import type { BuildFault, Taint } from './landing.ts';
import { isWithin, resolvePath } from './path.ts';

/** Whether files outside the kustomization's own directory may be loaded. */
export type LoadRestrictions = 'RootOnly' | 'None';

/** One kustomization while it is evaluated: what it is read from, and what is found out on the way. */
export interface Layer {
  readonly dir: string;
  readonly kustomization: MapNode;
  readonly repository: Repository;
  readonly restrictions: LoadRestrictions;
  readonly findings: Findings;
}

/** What comes up while layers are evaluated. */
export interface Findings {
  readonly faults: BuildFault[];
  /** What may still add resources. */
  readonly open: Taint[];
  /** The files that were read. */
  readonly reached: Set<string>;
  /** The directories that were evaluated. */
  readonly visited: Set<string>;
  /** How many directories deep the layers go. */
  height: number;
}

export function noFindings(): Findings {
  return { faults: [], open: [], reached: new Set(), visited: new Set(), height: 1 };
}

export function report(layer: Layer, kind: BuildFault['kind'], at: Span, message: string): void {
  layer.findings.faults.push({ kind, message, at: spanOf(at) });
}

/** A text larger than this is not evaluated, in UTF-16 units. */
const MAX_TEXT = 10_000_000;

/**
 * The path of a file that an entry names, noted as reached; undefined where kustomize could not load it, which is
 * reported at the entry.
 */
export function loadable(layer: Layer, entry: ScalarNode, reference: string = entry.text): string | undefined {
  const path = reference.startsWith('/') ? undefined : resolvePath(layer.dir, reference);
  if (path === undefined) {
    report(layer, 'outside-root', entry, `"${reference}" leaves the repository`);
    return undefined;
  }
  const text = layer.repository.text(path);
  if (text === undefined && !isFile(path, layer.repository)) {
    report(layer, 'missing-file', entry, `there is no file "${path}"`);
    return undefined;
  }
  if (layer.restrictions === 'RootOnly' && !isWithin(path, layer.dir)) {
    report(layer, 'outside-root', entry, `"${path}" is outside the kustomization's directory`);
    return undefined;
  }
  layer.findings.reached.add(path);
  if (text !== undefined && text.length > MAX_TEXT) {
    report(layer, 'too-large', entry, `"${path}" is too large to evaluate`);
    return undefined;
  }
  return path;
}
