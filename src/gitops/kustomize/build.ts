import type { Build, BuildFault, Built } from '../../landing/landing.ts';
import type { Repository } from '../../repository/repository.ts';
import { type Span, spanOf } from '../../text/source.ts';
import type { MapNode, Node } from '../../yaml/documents.ts';
import { at, entryOf, mapNode, scalarNode, seqNode, textAt, withEntry, withoutEntry } from '../../yaml/node.ts';
import { accumulateDirectory, accumulateRoot } from './accumulate.ts';
import { contentHash } from './content-hash.ts';
import { loadKustomization } from './directory.ts';
import type { Accumulated } from './evaluated.ts';
import { fieldOf, kustomizationFileOf, unreadKustomization } from './kustomization.ts';
import { type Findings, noFindings } from './layer.ts';
import { renamed } from './name-override.ts';
import { mendReferences } from './name-reference.ts';
import { isOverlaid, type KustomizeOverlay, overlaid } from './overlay.ts';
import { textsOnly } from './patch-merge.ts';
import { schemaFaults } from './schema.ts';
import { distinct } from './twins.ts';
import { unprintable } from './unprintable.ts';
import { type Variable, variableFaults, variableTaints } from './variables.ts';
import { originOf, tainted, type Workpiece, withRoot } from './workpiece.ts';

/**
 * Builds the kustomization of a directory (`''` is the repository's root) as `kustomize build` v5.7.1 would, from
 * files alone. What is not evaluated is tainted; where kustomize would fail, the faults say why, the build is open,
 * and what could be built stands. Resources come from `repository.documents`, so kinds that can't matter may be absent.
 */
export function buildKustomization(dir: string, repository: Repository, overlay: KustomizeOverlay = {}): Build {
  const restrictions = overlay.loadRestrictions ?? 'RootOnly';
  const run = { repository, restrictions, ended: false, cost: 0 };
  const isThere = kustomizationFileOf(dir, repository) !== undefined;
  if (isThere && !isOverlaid(overlay)) return finished(accumulateDirectory(run, dir, []));
  const unread = isThere ? undefined : unreadKustomization(dir, repository);
  if (unread) return { resources: [], faults: [], open: [unread], reached: new Set([unread.at.path]) };
  const findings = noFindings();
  const root = isThere
    ? loadKustomization(repository, dir, findings).kustomization
    : generatedRoot(dir, overlay, findings);
  return finished(accumulateRoot({ run, chain: [dir], dir, kustomization: overlaid(root, overlay), findings }));
}

function generatedRoot(dir: string, { generated }: KustomizeOverlay, findings: Findings): MapNode {
  const [first] = generated ?? [];
  const place = spanOf(first ?? { path: dir, start: 0, end: 0 });
  if (!generated) {
    findings.faults.push({ kind: 'missing-file', message: `"${dir}" has no kustomization file`, at: place });
  }
  if (!generated || !first) return mapNode([], place);
  return mapNode([{ key: scalarNode('resources', place), value: seqNode(generated, place) }], place);
}

/** What the root alone does, at the very end: hashes, references, and dropping what is local to the tree. */
function finished({ pieces, configuration, vars, sortOptions, openapi, findings }: Accumulated): Build {
  const found = [...findings.faults, ...(sortOptions ? sortFaults(sortOptions) : []), ...schemaFaults(openapi)];
  const named = pieces.some(({ hashing }) => hashing) ? pieces.map(hashed) : pieces;
  // What is left is gathered anew, and what is local to the tree not told from others of its name (IgnoreLocal).
  const referring = distinct(mendReferences(named, configuration.references, found), found);
  found.push(...variableFaults(vars, referring), ...referring.flatMap(annotationFaults));
  const applied = referring.flatMap(kept);
  const faults = withoutRepeats([...found, ...applied.flatMap(printFaults)]);
  return {
    resources: applied.map((piece) => builtOf(piece, vars)),
    faults,
    open: [
      ...withoutRepeats(findings.open),
      ...faults.map(({ message, at }) => ({ reason: `the build fails: ${message}`, at })),
    ],
    brought: withoutRepeats(findings.charts.map((chart) => ({ ...chart, at: chart.name.at }))),
    reached: findings.reached,
  };
}

/** Follows api/internal/builtins/SortOrderTransformer.go v0.20.1; the order of what is listed matters to nobody here. */
function sortFaults(options: MapNode): readonly BuildFault[] {
  const order = fieldOf(options, 'order');
  const text = order?.kind === 'scalar' ? order.text : '';
  const legacy = fieldOf(options, 'legacySortOptions');
  if (text !== 'fifo' && text !== 'legacy')
    return [{ kind: 'invalid', message: 'sortOptions.order must be fifo or legacy', at: spanOf(order ?? options) }];
  if (text === 'legacy' || !legacy) return [];
  return [{ kind: 'invalid', message: 'legacySortOptions need the order legacy', at: spanOf(legacy) }];
}

function printFaults({ suspect, root }: Workpiece): readonly BuildFault[] {
  const fault = suspect && unprintable(root);
  return fault ? [fault] : [];
}

/** Each fault or taint once, though its directory was part of the build more often. */
function withoutRepeats<T extends { readonly at: Span }>(found: readonly T[]): readonly T[] {
  if (found.length < 2) return found;
  const seen = new Set<string>();
  return found.filter((one) => {
    const key = JSON.stringify(one);
    return !seen.has(key) && seen.add(key);
  });
}

function hashed(piece: Workpiece): Workpiece {
  if (!piece.hashing) return piece;
  const hash = contentHash(piece.root, piece.identity.kind);
  if (hash !== undefined) return renamed(piece, (name) => `${name}-${hash}`);
  const reason = 'its name gets a hash that is known for ConfigMaps and Secrets alone';
  return tainted(piece, { reason, at: piece.home.at, field: ['metadata', 'name'] });
}

/** The piece as it is left behind, if it is. */
function kept(piece: Workpiece): Workpiece | readonly Workpiece[] {
  const annotations = at(piece.root, 'metadata', 'annotations');
  if (!annotations) return piece;
  return isLocal(annotations) ? [] : annotated(piece);
}

/** kustomize reads no annotations from a list that has items (kyaml/yaml/rnode.go v0.20.1: visitMappingNodeFields). */
function annotationFaults({ root }: Workpiece): readonly BuildFault[] {
  const annotations = at(root, 'metadata', 'annotations');
  if (annotations?.kind !== 'seq' || annotations.items.length === 0) return [];
  return [{ kind: 'invalid', message: 'annotations must be a mapping', at: spanOf(annotations) }];
}

/** Follows api/konfig/general.go v0.20.1: IgnoredByKustomizeAnnotation. */
function isLocal(annotations: Node): boolean {
  const written = textAt(annotations, 'config.kubernetes.io/local-config');
  return written !== undefined && written.value !== 'false';
}

/**
 * The piece with annotations that are all texts, as kustomize leaves them behind, whatever was written: without any
 * where that is a text or an empty list.
 */
function annotated(piece: Workpiece): Workpiece {
  const metadata = entryOf(piece.root, 'metadata');
  const annotations = entryOf(metadata?.value, 'annotations');
  if (metadata?.value.kind !== 'map' || !annotations) return piece;
  const texts = annotations.value.kind === 'map' ? textsOnly(annotations.value) : undefined;
  if (texts === annotations.value) return piece;
  const after = texts
    ? withEntry(metadata.value, annotations.key, texts)
    : withoutEntry(metadata.value, annotations.key.text);
  return withRoot(piece, withEntry(piece.root, metadata.key, after));
}

function builtOf(piece: Workpiece, vars: readonly Variable[]): Built {
  const { root, home, hashing, taints } = piece;
  return {
    root,
    home,
    originalName: originOf(piece).name,
    hashed: hashing,
    taints: vars.length === 0 ? taints : [...taints, ...variableTaints(root, vars)],
  };
}
