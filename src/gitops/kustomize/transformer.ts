import { spanOf } from '../../text/source.ts';
import type { Entry, MapNode, ScalarNode } from '../../yaml/documents.ts';
import { textAt } from '../../yaml/node.ts';
import { reportAbsent, targetOf } from './directory.ts';
import { isDirectory, isFile } from './file-path.ts';
import { listOf, mapOf, textOf, textsOf } from './kustomization.ts';
import { type TransformerKind, transformerKindOf } from './kustomization-fields.ts';
import type { Layer } from './layer.ts';
import { manifestsIn } from './manifests.ts';
import { fieldSpecOf, setTexts } from './metadata-override.ts';
import { prefixNames, suffixNames } from './name-override.ts';
import { type Brought, isNew } from './twins.ts';
import { withWords } from './words.ts';
import { tainted, type Workpiece, workpieceOf } from './workpiece.ts';

type Pieces = readonly Workpiece[];

/** One of kustomize's own transformers, as a document of a file configures it. */
interface Transformer {
  readonly kind: TransformerKind;
  readonly config: MapNode;
}

/**
 * Applies the entries of `transformers:`, which run after all other steps. Those of kustomize's own that set labels,
 * annotations, prefixes and suffixes are followed where a file holds nothing else; any other may change anything, and
 * add to it. Follows api/internal/target/kusttarget.go v0.20.1: configureExternalTransformers.
 */
export function applyTransformers(layer: Layer, pieces: Pieces): Pieces {
  const brought: Brought = new Map();
  return textsOf(layer.kustomization, 'transformers').reduce<Pieces>((before, entry) => {
    reportAbsent(layer, entry);
    const transformers = transformersIn(layer, entry, brought);
    if (transformers) return transformers.reduce((done, transformer) => applied(layer, done, transformer), before);
    const taint = { reason: 'transformers are not evaluated', at: spanOf(entry) };
    layer.findings.open.push(taint);
    return before.map((piece) => tainted(piece, taint));
  }, pieces);
}

/** The transformers of a file; undefined where not all of them are followed. */
function transformersIn(layer: Layer, entry: ScalarNode, brought: Brought): readonly Transformer[] | undefined {
  const { repository } = layer.run;
  const path = targetOf(layer, entry);
  if (path === undefined || !isFile(path, repository) || isDirectory(path, repository)) return undefined;
  const { documents, faults } = repository.allDocuments(path);
  const { manifests, refused } = manifestsIn(withWords(documents));
  if (faults.length > 0 || refused.length > 0) return undefined;
  const transformers: Transformer[] = [];
  for (const { root, head, index } of manifests) {
    const kind = head.apiVersion === 'builtin' ? transformerKindOf(head.kind, root) : undefined;
    if (kind === undefined || !isNew(brought, workpieceOf(root, path, index, head), layer.findings.faults, entry))
      return undefined;
    transformers.push({ kind, config: root });
  }
  return transformers;
}

/** Follows api/internal/builtins/{Label,Annotations,Prefix,Suffix}Transformer.go v0.20.1: without fields, nothing. */
function applied(layer: Layer, pieces: Pieces, { kind, config }: Transformer): Pieces {
  const specs = listOf(config, 'fieldSpecs').map(fieldSpecOf);
  if (kind === 'PrefixTransformer') return prefixNames(layer, pieces, textOf(config, 'prefix'), specs);
  if (kind === 'SuffixTransformer') return suffixNames(layer, pieces, textOf(config, 'suffix'), specs);
  const field = kind === 'LabelTransformer' ? 'labels' : 'annotations';
  const texts = mapOf(config, field);
  if (!texts) return pieces;
  return setTexts(layer, pieces, texts, specs).map((piece) => texts.entries.reduce(taintedByAlias(field), piece));
}

/**
 * Where kustomize has set one text in several places they are one node, and all become what one of them does
 * (kyaml/yaml/fns.go v0.20.1: FieldSetter): a text that stays another may be such a place.
 */
function taintedByAlias(field: 'labels' | 'annotations'): (piece: Workpiece, entry: Entry) => Workpiece {
  return (piece, { key, value }) => {
    const written = textAt(piece.root, 'metadata', field, key.text);
    if (!written || written.value === (value.kind === 'scalar' ? value.text : '')) return piece;
    const reason = 'a transformer may change it with another resource';
    return tainted(piece, { reason, at: spanOf(key), field: ['metadata', field, key.text] });
  };
}
