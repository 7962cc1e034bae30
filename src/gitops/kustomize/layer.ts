import type { ChartDependency } from '../../landing/dependency.ts';
import type { BuildFault, Taint } from '../../landing/landing.ts';
import { isRemote, isTemplated, isWithin, resolvePath } from '../../landing/path.ts';
import { onceFor } from '../../remember.ts';
import { mayBeManifest } from '../../repository/manifest.ts';
import type { Repository } from '../../repository/repository.ts';
import { shownFile, withoutLogin } from '../../text/login.ts';
import { type Span, spanOf } from '../../text/source.ts';
import type { MapNode, ScalarNode } from '../../yaml/documents.ts';
import { isFile, unlisted } from './file-path.ts';

/** Whether files outside the kustomization's own directory may be loaded. */
export type LoadRestrictions = 'RootOnly' | 'None';

/** How deep kustomizations may nest, how many resources one build may have, and how many times layers. */
export const MAX_DEPTH = 30;
export const MAX_PIECES = 20_000;
export const MAX_COST = 400_000;

/** One build. A cycle, too deep a nesting or too high a cost ends it: what comes after is not looked at. */
export interface Run {
  readonly repository: Repository;
  readonly restrictions: LoadRestrictions;
  ended: boolean;
  /** Resources times layers so far, each repeated directory counted again. */
  cost: number;
}

/** One kustomization while it is evaluated: what it is read from, and what is found out on the way. */
export interface Layer {
  readonly run: Run;
  /** The directories that lead to this one, itself the last. */
  readonly chain: readonly string[];
  readonly dir: string;
  readonly kustomization: MapNode;
  /** Its resources, where it does nothing but list them. */
  readonly list?: readonly ScalarNode[] | undefined;
  readonly findings: Findings;
}

/** What comes up while layers are evaluated. */
export interface Findings {
  readonly faults: BuildFault[];
  /** What may still add resources. */
  readonly open: Taint[];
  /** The charts that kustomize has Helm render. */
  readonly charts: ChartDependency[];
  /** The files that were read. */
  readonly reached: Set<string>;
  /** The directories that were evaluated. */
  readonly visited: Set<string>;
  /** The length of the longest chain of directories that led somewhere. */
  deepest: number;
  /** Whether all documents of the first so many files that were read are taken into account. */
  counted: { readonly files: number; readonly whole: boolean };
}

/** Before any layer was evaluated. */
export function noFindings(): Findings {
  return {
    faults: [],
    open: [],
    charts: [],
    reached: new Set(),
    visited: new Set(),
    deepest: 1,
    counted: { files: 0, whole: true },
  };
}

/** Notes a mistake in what a layer is evaluated from. */
export function report(
  layer: Layer,
  kind: BuildFault['kind'],
  at: Span,
  message: string,
  more: Pick<BuildFault, 'unpatched'> = {},
): void {
  layer.findings.faults.push({ kind, message, at: spanOf(at), ...more });
}

/** Why what an entry names is not read: it lies where no files are listed, or on another host; else undefined. */
export function elsewhere({ run, dir }: Layer, reference: string, what: string): string | undefined {
  const path = reference.startsWith('/') ? undefined : resolvePath(dir, reference);
  const reason = path === undefined ? undefined : unlisted(path, run.repository);
  if (reason !== undefined) return reason;
  return isRemote(reference) ? `the remote ${what} "${withoutLogin(reference)}" is not fetched` : undefined;
}

/** Reports what an entry names and what is not there. */
export function reportMissing(layer: Layer, entry: ScalarNode, path: string, message: string): void {
  const written = shownFile(entry.text);
  const wanted = {
    path: written === entry.text ? path : written,
    written,
    maybeLeftOut: !mayBeManifest(path) && isManifestsAlone(layer.run.repository),
  };
  layer.findings.faults.push({ kind: 'missing-file', message, at: spanOf(entry), wanted });
}

/** Whether nothing but manifests was given, and perhaps a licence: then other files may lie where these come from. */
const isManifestsAlone = onceFor(({ paths }: Repository): boolean =>
  paths.every(
    (path) => mayBeManifest(path) || /(?:^|\/)(?:Kustomization|(?:LICEN[CS]E|COPYING|NOTICE)[^/]*)$/.test(path),
  ),
);

/** A text larger than this is not evaluated, in UTF-16 units. */
const MAX_TEXT = 10_000_000;

/**
 * The path of a file that an entry names, noted as reached; undefined where kustomize could not load it, which is
 * reported at the entry.
 */
export function loadable(layer: Layer, entry: ScalarNode, reference: string = entry.text): string | undefined {
  const path = reference.startsWith('/') ? undefined : resolvePath(layer.dir, reference);
  return loadableAt(layer, entry, path, reference);
}

/** The same of an entry whose path is known. */
export function loadableAt(
  layer: Layer,
  entry: ScalarNode,
  path: string | undefined,
  reference: string,
): string | undefined {
  const shown = shownFile(reference);
  if (path === undefined) {
    report(layer, 'outside-root', entry, `"${shown}" leaves the repository`);
    return undefined;
  }
  const { repository } = layer.run;
  // It is kept what was looked for, so that content in place of a name is not.
  const text = shown === reference || isFile(path, repository) ? repository.text(path) : undefined;
  if (text === undefined && !isFile(path, repository)) {
    if (isTemplated(reference)) {
      layer.findings.open.push({ reason: `"${shown}" is filled in later`, at: spanOf(entry) });
      return undefined;
    }
    reportMissing(layer, entry, path, `there is no file "${shown}"`);
    return undefined;
  }
  if (layer.run.restrictions === 'RootOnly' && !isWithin(path, layer.dir)) {
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

/** Takes over what came up in a directory below. */
export function absorb(findings: Findings, found: Findings): void {
  for (const fault of found.faults) findings.faults.push(fault);
  for (const taint of found.open) findings.open.push(taint);
  for (const chart of found.charts) findings.charts.push(chart);
  for (const path of found.reached) findings.reached.add(path);
  for (const dir of found.visited) findings.visited.add(dir);
}

/** Whether what a layer has gathered is all there is: nothing left unread, out of reach or broken. */
export function isWhole({ findings, run: { repository } }: Layer): boolean {
  const { open, faults, reached } = findings;
  if (findings.counted.files !== reached.size) {
    const whole = [...reached].every(
      (path) =>
        repository.skipped(path) !== undefined ||
        repository.documents(path).documents.length ===
          repository.allDocuments(path).documents.filter(({ unread }) => !unread).length,
    );
    findings.counted = { files: reached.size, whole };
  }
  return open.length === 0 && faults.length === 0 && findings.counted.whole;
}
