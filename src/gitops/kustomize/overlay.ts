import { resolvePath } from '../../landing/path.ts';
import type { Span } from '../../text/source.ts';
import type { Entry, MapNode, Node, ScalarNode } from '../../yaml/documents.ts';
import { isTrue } from '../../yaml/flag.ts';
import { at, entryOf, itemsAt, mapNode, scalarNode, seqNode, united, withEntry } from '../../yaml/node.ts';
import { splitImage } from './image-override.ts';
import { fieldOf, listOf, mapOf, textOf } from './kustomization.ts';
import type { LoadRestrictions } from './layer.ts';

/**
 * What Flux and Argo CD lay over the root kustomization before it is built. Nodes are written where the user wrote
 * them (a Flux Kustomization, an Application), so that every value keeps its place. Paths in patches and components
 * are relative to the built directory.
 */
export interface KustomizeOverlay {
  /** Written over the root's own `namespace`. */
  readonly namespace?: ScalarNode;
  readonly namePrefix?: ScalarNode;
  readonly nameSuffix?: ScalarNode;
  /** Appended entries as of `patches:`. */
  readonly patches?: readonly Node[];
  /** Entries as of `images:`, replacing the root's entry of the same name, or texts as `kustomize edit set image` takes. */
  readonly images?: readonly Node[];
  /** Entries as of `replicas:`, replacing the root's entry of the same name. */
  readonly replicas?: readonly Node[];
  /** Appended after the root's own components. */
  readonly components?: readonly ScalarNode[];
  /** Labels for metadata, selectors and templates, as `commonLabels:`. */
  readonly commonLabels?: MapNode;
  /** Labels for metadata alone, as `labels:` with `pairs`. */
  readonly labels?: MapNode;
  /** Annotations for metadata and pod templates, as `commonAnnotations:`. */
  readonly commonAnnotations?: MapNode;
  /** Whether files outside the kustomization's own directory may be loaded; the repository is never left. */
  readonly loadRestrictions?: LoadRestrictions;
  /** The `resources:` of a kustomization that is generated where the directory has none. */
  readonly generated?: readonly ScalarNode[];
}

/**
 * What Flux and Argo CD write alike in the options by which they build a folder: affixes, patches, images, components;
 * of those that may be missing the ones that are there.
 */
export function overlayIn(
  options: Node | undefined,
  folder: string,
  folderExists: (folder: string) => boolean,
): KustomizeOverlay {
  const namePrefix = writtenIn(options, 'namePrefix');
  const nameSuffix = writtenIn(options, 'nameSuffix');
  const ignoresMissing = isTrue(at(options, 'ignoreMissingComponents'));
  const components = itemsAt(options, 'components').filter((item) => item.kind === 'scalar');
  const present = components.filter(({ text }) => {
    const target = resolvePath(folder, text);
    return !ignoresMissing || (target !== undefined && folderExists(target));
  });
  return {
    patches: itemsAt(options, 'patches'),
    images: itemsAt(options, 'images'),
    components: present,
    ...(namePrefix && { namePrefix }),
    ...(nameSuffix && { nameSuffix }),
  };
}

/** The scalar of a field that is not empty. */
export function writtenIn(options: Node | undefined, field: string): ScalarNode | undefined {
  const found = at(options, field);
  return found?.kind === 'scalar' && found.text !== '' ? found : undefined;
}

/** Whether an overlay says anything about the kustomization itself. */
export function isOverlaid({ loadRestrictions, generated, ...written }: KustomizeOverlay): boolean {
  return Object.keys(written).length > 0;
}

/** A kustomization with an overlay written into it. */
export function overlaid(kustomization: MapNode, overlay: KustomizeOverlay): MapNode {
  const { namespace, namePrefix, nameSuffix, patches, components, commonLabels, commonAnnotations } = overlay;
  let result = kustomization;
  const put = (field: string, value: Node | undefined): void => {
    if (value) result = withEntry(result, entryOf(result, field)?.key ?? scalarNode(field, value), value);
  };
  put('namespace', namespace);
  put('namePrefix', namePrefix);
  put('nameSuffix', nameSuffix);
  put('patches', appended(result, 'patches', patches));
  put('components', appended(result, 'components', components));
  const present = listOf(result, 'images');
  put(
    'images',
    replacing(
      result,
      'images',
      overlay.images?.map((image) => imageEntry(image, present)),
    ),
  );
  put('replicas', replacing(result, 'replicas', overlay.replicas));
  put('commonLabels', commonLabels && united(mapOf(result, 'commonLabels'), commonLabels));
  put('commonAnnotations', commonAnnotations && united(mapOf(result, 'commonAnnotations'), commonAnnotations));
  put('labels', overlay.labels && appended(result, 'labels', [labelEntry(overlay.labels)]));
  return result;
}

function appended(kustomization: MapNode, field: string, items: readonly Node[] | undefined): Node | undefined {
  const [first] = items ?? [];
  if (!items || !first) return undefined;
  const place: Span = fieldOf(kustomization, field) ?? first;
  return seqNode([...listOf(kustomization, field), ...items], place);
}

/** Entries by name: one that is there is replaced in place, others go last. */
function replacing(kustomization: MapNode, field: string, items: readonly Node[] | undefined): Node | undefined {
  if (!items || items.length === 0) return undefined;
  const nameOf = (item: Node): string => textOf(item, 'name')?.text ?? '';
  const byName = new Map(items.map((item) => [nameOf(item), item]));
  const present = listOf(kustomization, field);
  const names = new Set(present.map(nameOf));
  const kept = present.map((item) => byName.get(nameOf(item)) ?? item);
  const merged = [...kept, ...items.filter((item) => !names.has(nameOf(item)))];
  return merged[0] && seqNode(merged, fieldOf(kustomization, field) ?? merged[0]);
}

function labelEntry(pairs: MapNode): MapNode {
  return mapNode([{ key: scalarNode('pairs', pairs), value: pairs }], pairs);
}

/**
 * An entry of `images:`; a text is read as `name=newName:tag@digest`, `name:tag` or `name@digest`, in which `*` keeps
 * what the entry of that name has. Follows kustomize v5.7.1, commands/edit/set/setimage.go.
 */
function imageEntry(written: Node, present: readonly Node[]): Node {
  if (written.kind !== 'scalar') return written;
  const equals = written.text.indexOf('=');
  const image = splitImage(written.text.slice(equals + 1));
  const name = equals < 0 ? image.name : written.text.slice(0, equals);
  const before = present.find((entry) => textOf(entry, 'name')?.text === name);
  const field = (key: string, text: string): readonly Entry[] => {
    const value = text === '*' ? textOf(before, key) : scalarNode(text, written);
    return value && value.text !== '' ? [{ key: scalarNode(key, written), value }] : [];
  };
  const entries = [
    ...field('name', name),
    ...(equals < 0 ? [] : field('newName', image.name)),
    ...field('newTag', image.tag),
    ...field('digest', image.digest),
  ];
  return mapNode(entries, written);
}
