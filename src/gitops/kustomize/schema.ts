import type { BuildFault } from '../../landing/landing.ts';
import { spanOf } from '../../text/source.ts';
import type { MapNode, Node, ScalarNode } from '../../yaml/documents.ts';
import { entryOf, isNull } from '../../yaml/node.ts';
import { isKnownKind } from './known-kinds.ts';
import { fieldOf, textOf, textsOf } from './kustomization.ts';
import { elsewhere, type Layer, loadable, report } from './layer.ts';
import { tainted, type Workpiece } from './workpiece.ts';

type Pieces = readonly Workpiece[];

/**
 * A schema of the user's own takes the place of the one that kustomize has: lists of any kind merge by what it says,
 * and it may say that a custom kind has no namespace. Follows kyaml/openapi/openapi.go v0.20.1: SetSchema.
 */
export function taintedBySchema(layer: Layer, pieces: Pieces): Pieces {
  const { kustomization } = layer;
  const path = textOf(fieldOf(kustomization, 'openapi'), 'path');
  if (!path) return pieces;
  if (elsewhere(layer, path.text, 'schema') === undefined) loadable(layer, path);
  const at = spanOf(path);
  const isPatched = ['patches', 'patchesStrategicMerge'].some((field) => fieldOf(kustomization, field));
  if (isPatched)
    return pieces.map((piece) => tainted(piece, { reason: 'patches follow a schema that is not evaluated', at }));
  if (!textOf(kustomization, 'namespace')) return pieces;
  const taint = { reason: 'a schema that is not evaluated may say that it has none', at, field: NAMESPACE };
  return pieces.map((piece) => (isOwnKind(piece) ? piece : tainted(piece, taint)));
}

const NAMESPACE = ['metadata', 'namespace'];

/** The one version of Kubernetes whose schema is built into kustomize. */
const BUILT_IN = 'v1.21.2';

/**
 * What makes kustomize refuse the schema that a root asks for; below a root it depends on what came before. These are
 * keys of a map, in their case. Follows kyaml/openapi/openapi.go v0.20.1: SetSchema.
 */
export function schemaFaults(openapi: MapNode | undefined): readonly BuildFault[] {
  const path = entryOf(openapi, 'path');
  const version = entryOf(openapi, 'version')?.value;
  const fault = (node: Node, message: string): readonly BuildFault[] => [
    { kind: 'invalid', message, at: spanOf(node) },
  ];
  if (path && (isNull(path.value) || isBlank(path.value))) return fault(path.key, 'openapi.path must name a file');
  if (path && version) return fault(version, 'openapi takes either a version or a path');
  if (version?.kind !== 'scalar' || isNull(version) || isBlank(version) || version.text === BUILT_IN) return [];
  return fault(version, `openapi.version must be ${BUILT_IN}, which is built in`);
}

function isBlank(node: Node): boolean {
  return node.kind === 'scalar' && node.text === '';
}

function isOwnKind({ identity: { group, version, kind } }: Workpiece): boolean {
  return isKnownKind(group === '' ? version : `${group}/${version}`, kind);
}

/**
 * The files of `crds:` are definitions by name, and no manifests. What they say of the fields of a custom kind is not
 * evaluated. Follows api/internal/accumulator/loadconfigfromcrds.go v0.20.1.
 */
export function taintedByDefinitions(layer: Layer, pieces: Pieces): Pieces {
  return textsOf(layer.kustomization, 'crds').reduce<Pieces>((before, entry) => {
    const reason = elsewhere(layer, entry.text, 'definition');
    const kinds = reason === undefined ? kindsIn(layer, entry) : undefined;
    const taint = { reason: reason ?? 'its fields follow a definition that is not evaluated', at: spanOf(entry) };
    const isMeant = (piece: Workpiece) => (kinds ? kinds.has(piece.identity.kind) : reason !== undefined);
    return before.map((piece) => (!isOwnKind(piece) && isMeant(piece) ? tainted(piece, taint) : piece));
  }, pieces);
}

/** The kinds that a file defines: its keys end in them. */
function kindsIn(layer: Layer, entry: ScalarNode): ReadonlySet<string> {
  const path = loadable(layer, entry);
  if (path === undefined) return NONE;
  const { documents, faults } = layer.run.repository.allDocuments(path);
  const root = documents[0]?.root;
  if (!faults[0] && root?.kind === 'map' && root.entries.every(({ value }) => isDefinition(value)))
    return new Set(root.entries.map(({ key }) => key.text.slice(key.text.lastIndexOf('.') + 1)));
  const why = faults[0] ? `"${path}" does not parse: ${faults[0].message}` : `"${path}" holds no OpenAPI definitions`;
  report(layer, 'invalid', faults[0]?.at ?? entry, why);
  return NONE;
}

const NONE: ReadonlySet<string> = new Set();

function isDefinition(value: Node): boolean {
  return value.kind === 'map' || isNull(value);
}
