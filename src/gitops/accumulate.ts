import type { MapNode, Node, ScalarNode } from '../documents.ts';
import { itemsAt } from '../node.ts';
import type { Repository } from '../repository.ts';
import { spanOf } from '../source.ts';
import { type Configuration, configurationOf, joinedConfigurations, NO_CONFIGURATION } from './configuration.ts';
import { isDirectory, isFile } from './file-path.ts';
import { generate } from './generator.ts';
import { kustomizationsOf, textOf, textsOf } from './kustomization.ts';
import { kustomizationIn } from './kustomization-fields.ts';
import { type Findings, type Layer, type LoadRestrictions, loadable, noFindings, report } from './layer.ts';
import { manifestsIn } from './manifests.ts';
import { foldersUp, isRemote, isWithin, resolvePath } from './path.ts';
import { transform } from './transform.ts';
import { keyOf, tainted, titleOf, type Workpiece, workpieceOf } from './workpiece.ts';

/** What layers have come to so far. */
export interface Working {
  readonly pieces: readonly Workpiece[];
  readonly configuration: Configuration;
  /** Entries of `vars:`. */
  readonly vars: readonly Node[];
}

/** What a directory comes to, before names are settled at the root. */
export interface Accumulated extends Working {
  readonly findings: Findings;
  readonly isComponent: boolean;
}

const NOTHING: Working = { pieces: [], configuration: NO_CONFIGURATION, vars: [] };

/** One build. A cycle or too deep a nesting ends it: what comes after is not looked at. */
export interface Run {
  readonly repository: Repository;
  readonly restrictions: LoadRestrictions;
  ended: boolean;
}

const MAX_DEPTH = 30;
const MAX_PIECES = 50_000;

/** Directories that were evaluated, by repository, so that a base costs once what it costs. */
const evaluated = new WeakMap<Repository, Map<string, Accumulated>>();

/** Evaluates a directory inside the directories that lead to it, `chain`, outermost first. */
function accumulateDirectory(run: Run, dir: string, chain: readonly string[]): Accumulated {
  const known = evaluated.get(run.repository) ?? new Map<string, Accumulated>();
  evaluated.set(run.repository, known);
  const key = `${run.restrictions} ${dir}`;
  const before = known.get(key);
  if (before && fits(before, chain)) return before;
  const findings = noFindings();
  const kustomization = loadKustomization(run.repository, dir, findings);
  const layer = { dir, kustomization, repository: run.repository, restrictions: run.restrictions, findings };
  const result = accumulateRoot(run, layer, [...chain, dir]);
  if (!run.ended) known.set(key, result);
  return result;
}

/** Whether a result holds as well inside these directories: no cycle through them, and not too deep. */
function fits({ findings }: Accumulated, chain: readonly string[]): boolean {
  if (chain.length + findings.height > MAX_DEPTH) return false;
  return !chain.some((dir) => foldersUp(dir).some((folder) => findings.visited.has(folder)));
}

/** Evaluates a kustomization on its own. */
export function accumulateRoot(run: Run, layer: Layer, chain: readonly string[]): Accumulated {
  const working = accumulateLayer(run, layer, chain, NOTHING);
  return { ...working, findings: layer.findings, isComponent: isComponent(layer.kustomization) };
}

function isComponent(kustomization: MapNode): boolean {
  return textOf(kustomization, 'kind')?.text === 'Component';
}

/** The kustomization of a directory, its mistakes reported; an empty one where there is none to read. */
export function loadKustomization(repository: Repository, dir: string, findings: Findings): MapNode {
  const paths = kustomizationsOf(dir, repository);
  const [path = dir] = paths;
  for (const found of paths) findings.reached.add(found);
  const { kustomization, faults } = kustomizationIn(repository, path);
  findings.faults.push(...faults);
  if (paths.length > 1) {
    const at = { path, start: 0, end: 0 };
    findings.faults.push({ kind: 'conflict', message: `"${dir}" has more than one kustomization file`, at });
  }
  return kustomization;
}

/** The order of operations of one kustomization (api/internal/target/kusttarget.go v0.20.1: accumulateTarget). */
function accumulateLayer(run: Run, layer: Layer, chain: readonly string[], before: Working): Working {
  layer.findings.visited.add(layer.dir);
  layer.findings.height = Math.max(layer.findings.height, chain.length);
  const loaded = accumulateResources(run, layer, chain, before);
  const configured = { ...loaded, configuration: joinedConfigurations(loaded.configuration, configurationOf(layer)) };
  openGenerators(layer);
  const generated = { ...configured, pieces: generate(layer, configured.pieces) };
  const composed = textsOf(layer.kustomization, 'components').reduce<Working>(
    (working, entry) => accumulateComponent(run, layer, chain, entry, working),
    generated,
  );
  const pieces = distinct(layer, transform(layer, composed.pieces, composed.configuration));
  return { ...composed, pieces, vars: [...composed.vars, ...itemsAt(layer.kustomization, 'vars')] };
}

/** What makes resources by means that are not evaluated. */
function openGenerators(layer: Layer): void {
  const { open } = layer.findings;
  for (const field of ['generators', 'helmCharts', 'helmChartInflationGenerator']) {
    for (const entry of itemsAt(layer.kustomization, field)) {
      open.push({ reason: `${field} are not evaluated`, at: spanOf(entry) });
    }
  }
}

function accumulateResources(run: Run, layer: Layer, chain: readonly string[], before: Working): Working {
  const entries = [...textsOf(layer.kustomization, 'resources'), ...textsOf(layer.kustomization, 'bases')];
  const pieces = [...before.pieces];
  const keys = new Set(pieces.map(({ identity }) => keyOf(identity)));
  let { configuration, vars } = before;
  for (const entry of entries) {
    if (run.ended) break;
    const found = accumulateEntry(run, layer, chain, entry);
    configuration = joinedConfigurations(configuration, found.configuration);
    vars = [...vars, ...found.vars];
    if (pieces.length + found.pieces.length > MAX_PIECES) {
      report(layer, 'too-large', entry, `more than ${MAX_PIECES} resources`);
      break;
    }
    for (const piece of found.pieces) if (isNew(layer, keys, piece)) pieces.push(piece);
  }
  return { pieces, configuration, vars };
}

/** Whether no resource of the same identity is there; one that is, is reported. */
function isNew(layer: Layer, keys: Set<string>, { identity, home }: Workpiece): boolean {
  const key = keyOf(identity);
  if (!keys.has(key)) {
    keys.add(key);
    return true;
  }
  const where = identity.namespace === '' ? '' : ` in namespace "${identity.namespace}"`;
  report(layer, 'conflict', home.at, `there are two of ${titleOf(identity)}${where} in one build`);
  return false;
}

/** The pieces without those that a step made the same as another. */
function distinct(layer: Layer, pieces: readonly Workpiece[]): readonly Workpiece[] {
  const keys = new Set<string>();
  const kept = pieces.filter((piece) => isNew(layer, keys, piece));
  return kept.length === pieces.length ? pieces : kept;
}

function accumulateEntry(run: Run, layer: Layer, chain: readonly string[], entry: ScalarNode): Working {
  const path = entry.text.startsWith('/') ? undefined : resolvePath(layer.dir, entry.text);
  if (path !== undefined && isFile(path, layer.repository)) return accumulateFile(layer, entry);
  if (isRemote(entry.text)) {
    layer.findings.open.push({ reason: `the remote base "${entry.text}" is not fetched`, at: spanOf(entry) });
    return NOTHING;
  }
  if (path === undefined || !isDirectory(path, layer.repository)) {
    loadable(layer, entry);
    return NOTHING;
  }
  const found = enter(run, layer, chain, entry, path) && accumulateDirectory(run, path, chain);
  if (!found) return NOTHING;
  absorb(layer.findings, found.findings);
  if (found.isComponent) {
    report(layer, 'invalid', entry, `"${path}" is a Component, which goes into components`);
    return NOTHING;
  }
  return found;
}

function absorb(findings: Findings, found: Findings): void {
  for (const fault of found.faults) findings.faults.push(fault);
  for (const taint of found.open) findings.open.push(taint);
  for (const path of found.reached) findings.reached.add(path);
  for (const dir of found.visited) findings.visited.add(dir);
  findings.height = Math.max(findings.height, found.height);
}

function accumulateFile(layer: Layer, entry: ScalarNode): Working {
  const path = loadable(layer, entry);
  if (path === undefined) return NOTHING;
  const { documents, faults } = layer.repository.documents(path);
  for (const fault of faults) report(layer, 'invalid', fault.at, `"${path}" does not parse: ${fault.message}`);
  const { manifests, refused } = manifestsIn(documents);
  for (const { node, why } of refused) report(layer, 'invalid', node, `this is no resource: it ${why}`);
  return { ...NOTHING, pieces: manifests.map(({ root, index }) => workpieceOf(root, path, index)) };
}

/** Whether a directory may be entered: it has a kustomization, is no cycle and not too deep. */
function enter(run: Run, layer: Layer, chain: readonly string[], entry: ScalarNode, path: string): boolean {
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
  if (kustomizationsOf(path, layer.repository).length > 0) return true;
  report(layer, 'missing-file', entry, `"${path}" has no kustomization file`);
  return false;
}

/** A component continues with what is there; one that can't be read may have changed any of it. */
function accumulateComponent(
  run: Run,
  layer: Layer,
  chain: readonly string[],
  entry: ScalarNode,
  before: Working,
): Working {
  if (run.ended) return before;
  const path = entry.text.startsWith('/') ? undefined : resolvePath(layer.dir, entry.text);
  if (isRemote(entry.text) && !(path !== undefined && isDirectory(path, layer.repository))) {
    const taint = { reason: `the remote component "${entry.text}" is not fetched`, at: spanOf(entry) };
    layer.findings.open.push(taint);
    return { ...before, pieces: before.pieces.map((piece) => tainted(piece, taint)) };
  }
  if (path === undefined || !isDirectory(path, layer.repository)) {
    report(layer, path === undefined ? 'outside-root' : 'missing-file', entry, `there is no directory "${entry.text}"`);
    return before;
  }
  if (!enter(run, layer, chain, entry, path)) return before;
  const kustomization = loadKustomization(layer.repository, path, layer.findings);
  if (!isComponent(kustomization)) {
    report(layer, 'invalid', entry, `"${path}" is no Component`);
    return before;
  }
  return accumulateLayer(run, { ...layer, dir: path, kustomization }, [...chain, path], before);
}
