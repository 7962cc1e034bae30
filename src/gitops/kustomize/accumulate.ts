import type { ChartDependency } from '../../landing/dependency.ts';
import { resolvePath } from '../../landing/path.ts';
import { shownFile } from '../../text/login.ts';
import { spanOf } from '../../text/source.ts';
import type { MapNode, Node, ScalarNode } from '../../yaml/documents.ts';
import { at, itemsAt, textAt } from '../../yaml/node.ts';
import { mergedValues } from '../helm/values.ts';
import { configurationOf, joinedAt, NO_CONFIGURATION } from './configuration.ts';
import { isComponent, isEnterable, loadKustomization, reportAbsent, targetOf } from './directory.ts';
import { entangle, looksAtTags } from './entangled.ts';
import { type Accumulated, keep, recall, type Working } from './evaluated.ts';
import { isDirectory, isFile } from './file-path.ts';
import { generate } from './generator.ts';
import { isList, kustomizationFilesOf, mapOf, textsOf } from './kustomization.ts';
import {
  absorb,
  elsewhere,
  type Layer,
  loadable,
  MAX_COST,
  MAX_PIECES,
  noFindings,
  type Run,
  report,
  reportMissing,
} from './layer.ts';
import { resourcesIn } from './resource-file.ts';
import { transform } from './transform.ts';
import { type Brought, distinct, isNew } from './twins.ts';
import { defineVariables, joinedVariables } from './variables.ts';
import { tainted } from './workpiece.ts';

const NO_VARS: Working['vars'] = [];
const NOTHING: Working = { pieces: [], configuration: NO_CONFIGURATION, vars: NO_VARS };

/** Evaluates a kustomization on its own. */
export function accumulateRoot(layer: Layer): Accumulated {
  const { run, chain, findings, kustomization, list } = layer;
  const before = run.cost;
  const working = accumulateLayer(layer, NOTHING);
  const height = findings.deepest - chain.length + 1;
  const { pieces, configuration, vars } = working;
  const isPart = !list && isComponent(kustomization);
  const sortOptions = mapOf(kustomization, 'sortOptions');
  const openapi = mapOf(kustomization, 'openapi');
  const cost = run.cost - before;
  return { pieces, configuration, vars, findings, isComponent: isPart, sortOptions, openapi, cost, height };
}

/** Evaluates a directory as it is, inside those that lead to it, outermost first. */
export function accumulateDirectory(run: Run, dir: string, above: readonly string[]): Accumulated {
  const known = recall(run, dir, above);
  if (known) {
    run.cost += known.cost;
    return known;
  }
  const findings = noFindings();
  const { kustomization, list } = loadKustomization(run.repository, dir, findings);
  const result = accumulateRoot({ run, chain: [...above, dir], dir, kustomization, list, findings });
  if (!run.ended) keep(run, dir, result);
  return result;
}

/** The order of operations of one kustomization (api/internal/target/kusttarget.go v0.20.1: accumulateTarget). */
function accumulateLayer(layer: Layer, before: Working): Working {
  layer.findings.visited.add(layer.dir);
  layer.findings.deepest = Math.max(layer.findings.deepest, layer.chain.length);
  const loaded = accumulateResources(layer, before);
  const configured = { ...loaded, configuration: configurationOf(layer, loaded.configuration) };
  if (layer.list || isList(layer.kustomization)) {
    isAffordable(layer, loaded.pieces);
    return configured;
  }
  openGenerators(layer);
  const generated = { ...configured, pieces: generate(layer, configured.pieces) };
  const composed = textsOf(layer.kustomization, 'components').reduce<Working>(
    (working, entry) => accumulateComponent(layer, entry, working),
    generated,
  );
  if (!isAffordable(layer, composed.pieces)) return composed;
  if (looksAtTags(layer.kustomization))
    for (const { home } of composed.pieces) entangle(layer.run.repository, home.path);
  const transformed = transform(layer, composed.pieces, composed.configuration);
  // Elsewhere two of a name are no mistake before they go into another kustomization, or the build ends.
  const isChecked = isComponent(layer.kustomization) && transformed !== composed.pieces;
  const pieces = isChecked ? distinct(transformed, layer.findings.faults) : transformed;
  return { ...composed, ...defineVariables(layer, pieces, composed.vars) };
}

function isAffordable(layer: Layer, pieces: Working['pieces']): boolean {
  const { run } = layer;
  if (run.ended) return false;
  run.cost += pieces.length + LAYER_COST;
  for (const { past } of pieces) run.cost += Math.max(0, past.length - FEW_NAMES);
  if (run.cost <= MAX_COST) return true;
  run.ended = true;
  report(layer, 'too-large', layer.kustomization, 'this build has too many resources in too many layers');
  return false;
}

/** What a layer costs beside its resources, in resources. */
const LAYER_COST = 20;

/** How many former names a resource may have that cost nothing. */
const FEW_NAMES = 20;

/** What makes resources by means that are not evaluated. */
function openGenerators(layer: Layer): void {
  const { open, charts } = layer.findings;
  for (const field of ['generators', 'helmCharts', 'helmChartInflationGenerator']) {
    for (const entry of itemsAt(layer.kustomization, field)) {
      if (field === 'generators') reportAbsent(layer, entry);
      open.push({ reason: `${field} are not evaluated`, at: spanOf(entry) });
      charts.push(...chartIn(layer, entry));
    }
  }
}

/** The chart that an entry has Helm render, with what its values file and the values beside it give it. */
function chartIn({ dir, run: { repository } }: Layer, entry: Node): readonly ChartDependency[] {
  const name = textAt(entry, 'name') ?? textAt(entry, 'chartName');
  if (!name) return [];
  const written = textAt(entry, 'valuesFile')?.value;
  const file = written === undefined ? undefined : resolvePath(dir, written);
  const values = [file && repository.allDocuments(file).documents[0]?.root, at(entry, 'valuesInline')];
  const version = (textAt(entry, 'version') ?? textAt(entry, 'chartVersion'))?.value ?? '';
  return [{ name, version, values: mergedValues(values.flatMap((layer) => layer || [])) }];
}

function accumulateResources(layer: Layer, before: Working): Working {
  const { kustomization, list } = layer;
  const entries = list ?? [...textsOf(kustomization, 'resources'), ...textsOf(kustomization, 'bases')];
  const pieces = [...before.pieces];
  const brought: Brought = new Map();
  for (const { identity } of pieces) brought.set(identity.key, undefined);
  let { configuration, vars } = before;
  for (const entry of entries) {
    if (layer.run.ended) break;
    const found = accumulateEntry(layer, entry);
    configuration = joinedAt(layer, entry, configuration, found.configuration) ?? configuration;
    vars = joinedVariables(layer, vars, found.vars, entry);
    if (pieces.length + found.pieces.length > MAX_PIECES) {
      report(layer, 'too-large', entry, `more than ${MAX_PIECES} resources`);
      break;
    }
    for (const piece of found.pieces) if (isNew(brought, piece, layer.findings.faults, entry)) pieces.push(piece);
  }
  return { pieces, configuration, vars };
}

function accumulateEntry(layer: Layer, entry: ScalarNode): Working {
  const path = targetOf(layer, entry);
  if (path !== undefined && isFile(path, layer.run.repository))
    return { pieces: resourcesIn(layer, entry, path), configuration: NO_CONFIGURATION, vars: NO_VARS };
  const reason = elsewhere(layer, entry.text, 'base');
  if (reason !== undefined) {
    layer.findings.open.push({ reason, at: spanOf(entry) });
    return NOTHING;
  }
  if (path === undefined || !isDirectory(path, layer.run.repository)) {
    loadable(layer, entry);
    return NOTHING;
  }
  const found = isEnterable(layer, entry, path) && accumulateDirectory(layer.run, path, layer.chain);
  if (!found) return NOTHING;
  absorb(layer.findings, found.findings);
  layer.findings.deepest = Math.max(layer.findings.deepest, layer.chain.length + found.height);
  if (found.isComponent) {
    report(layer, 'invalid', entry, `"${path}" is a Component, which goes into components`);
    return NOTHING;
  }
  return found;
}

/**
 * A component continues with what is there, and what it comes to is gathered anew (kusttarget.go: accumulateDirectory);
 * one that can't be read may have changed any of it.
 */
function accumulateComponent(layer: Layer, entry: ScalarNode, before: Working): Working {
  const { run, chain } = layer;
  if (run.ended) return before;
  const path = targetOf(layer, entry);
  const reason = elsewhere(layer, entry.text, 'component');
  if (reason !== undefined && !(path !== undefined && isDirectory(path, layer.run.repository))) {
    const taint = { reason, at: spanOf(entry) };
    layer.findings.open.push(taint);
    return { ...before, pieces: before.pieces.map((piece) => tainted(piece, taint)) };
  }
  if (path === undefined || !isDirectory(path, layer.run.repository)) {
    const message = `there is no directory "${shownFile(entry.text)}"`;
    if (path === undefined) report(layer, 'outside-root', entry, message);
    else reportMissing(layer, entry, path, message);
    return before;
  }
  if (!isEnterable(layer, entry, path)) return before;
  const { kustomization, list } = loadKustomization(layer.run.repository, path, layer.findings);
  if (list || !isComponent(kustomization)) {
    if (list || isRead(layer, path, kustomization)) report(layer, 'invalid', entry, `"${path}" is no Component`);
    return before;
  }
  const after = accumulateLayer({ ...layer, chain: [...chain, path], dir: path, kustomization, list }, before);
  return {
    ...after,
    configuration: joinedAt(layer, entry, NO_CONFIGURATION, after.configuration) ?? before.configuration,
  };
}

/** Whether a kustomization shows what it is; what keeps it from that has been reported itself. */
function isRead({ run: { repository } }: Layer, dir: string, kustomization: MapNode): boolean {
  const parses = kustomizationFilesOf(dir, repository).every(
    (path) => repository.allDocuments(path).faults.length === 0,
  );
  return parses && kustomization.entries.length > 0;
}
