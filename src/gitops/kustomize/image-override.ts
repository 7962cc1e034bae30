import { isPodKind } from '../../resources/pod-template.ts';
import { spanOf } from '../../text/source.ts';
import type { Node, ScalarNode } from '../../yaml/documents.ts';
import { mayHoldKey, wordsOf } from '../../yaml/key-words.ts';
import { entryOf, isNull, mapNode, scalarNode, withEntry } from '../../yaml/node.ts';
import { entangle, noteTag } from './entangled.ts';
import { expression } from './expression.ts';
import { type FieldSpec, fieldsUpdater, updateItems } from './field-spec.ts';
import { textOf } from './kustomization.ts';
import { type Layer, report } from './layer.ts';
import { barredMessage, barrierAt, trailsOf } from './trail.ts';
import { type Workpiece, withContent } from './workpiece.ts';

/** An entry of `images:`, ready to be applied. */
interface Override {
  readonly matches: (name: string) => boolean;
  readonly newName: ScalarNode | undefined;
  readonly newTag: ScalarNode | undefined;
  readonly digest: ScalarNode | undefined;
  readonly tagSuffix: ScalarNode | undefined;
}

const PODS = [['spec'], ['spec', 'template', 'spec']] as const;

/** Where images stand in containers, which are found wherever they are. */
const CONTAINED: readonly FieldSpec[] = PODS.flatMap((pod) =>
  ['containers[]', 'initContainers[]'].map((list) => imageSpec([...pod, list, 'image'])),
);

/** Where kustomize looks for images in any kind. Follows api/internal/konfig/builtinpluginconsts/images.go v0.20.1. */
export const IMAGES: readonly FieldSpec[] = [
  ...PODS.map((pod) => imageSpec([...pod, 'volumes[]', 'image', 'reference'])),
  ...CONTAINED,
];

/** Each says that what is missing is made, and none is. */
function imageSpec(path: readonly string[]): FieldSpec {
  return { path, create: true };
}

/**
 * Applies the entries of `images:`, in order, to `containers` and `initContainers` wherever they stand in any kind but
 * a CustomResourceDefinition, and to image volumes. Ephemeral containers keep theirs. As kustomize does, containers in
 * `spec` and `spec.template.spec` get each entry twice, which shows in `tagSuffix`.
 * Follows api/internal/builtins/ImageTagTransformer.go and api/filters/imagetag v0.20.1.
 */
export function overrideImages(
  layer: Layer,
  pieces: readonly Workpiece[],
  entries: readonly Node[],
  specs: readonly FieldSpec[],
): readonly Workpiece[] {
  const overrides = entries.map((entry) => overrideOf(layer, entry));
  if (overrides.length === 0) return pieces;
  const once = (node: Node): Node => overrides.reduce(overridden, node);
  const twice = (node: Node): Node =>
    overrides.reduce((before, override) => overridden(overridden(before, override), override), node);
  const refuse = (node: Node): void =>
    report(layer, 'invalid', node, 'kustomize looks for an image here and finds none');
  const updating: Updating = { once, twice, refuse };
  const updateOthers = fieldsUpdater(
    specs.filter((spec) => !CONTAINED.includes(spec)),
    once,
  );
  const trails = trailsOf(specs, (spec) => spec);
  return pieces.map((piece) => {
    if (piece.identity.kind === 'CustomResourceDefinition') return piece;
    const barrier = barrierAt(piece, trails, 'text');
    if (barrier) report(layer, 'invalid', barrier.node, barredMessage(barrier, 'an image'));
    const contained = walk(piece.root, 'root', updating);
    const root = contained.kind === 'map' ? contained : piece.root;
    const updated = withContent(piece, updateOthers(root, piece.identity));
    if (updated !== piece && !isPodKind(piece.identity.kind)) entangleTags(layer, overrides);
    return updated;
  });
}

/** What is no pod may be known by more than its images. */
function entangleTags({ run: { repository } }: Layer, overrides: readonly Override[]): void {
  for (const { newTag } of overrides) if (newTag) entangle(repository, newTag.path);
}

function overrideOf(layer: Layer, entry: Node): Override {
  const newName = textOf(entry, 'newName');
  const newTag = textOf(entry, 'newTag');
  if (newTag) noteTag(layer.run.repository, newName ?? newTag, newTag);
  return {
    matches: nameMatcher(layer, textOf(entry, 'name')),
    newName,
    newTag,
    digest: textOf(entry, 'digest'),
    tagSuffix: textOf(entry, 'tagSuffix'),
  };
}

/** The name is a regular expression, in which a dot matches any character; by what is none kustomize dies at an image. */
function nameMatcher(layer: Layer, written: ScalarNode | undefined): Override['matches'] {
  const name = written?.text ?? '';
  const tail = '(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$';
  if (/^[\w./:@-]*$/.test(name)) {
    const pattern = new RegExp(`^${name.replaceAll('/', '\\/')}${tail}`);
    return (image) => pattern.test(image);
  }
  const compiled = expression(`^${name}${tail}`);
  if (compiled.ok) return compiled.matches;
  let isTold = false;
  return () => {
    if (written && !isTold) report(layer, 'invalid', written, `this name is no regular expression: ${compiled.error}`);
    isTold = true;
    return false;
  };
}

/** Where a mapping stands: containers in `spec` and in `spec.template.spec` are visited twice. */
type Standing = 'root' | 'spec' | 'template' | 'pod' | 'elsewhere';

function below(standing: Standing, key: string): Standing {
  if (standing === 'root' && key === 'spec') return 'spec';
  if (standing === 'spec' && key === 'template') return 'template';
  return standing === 'template' && key === 'spec' ? 'pod' : 'elsewhere';
}

type Update = (node: Node) => Node;

interface Updating {
  readonly once: Update;
  readonly twice: Update;
  /** Tells of what is no container, or of an image that is no text, for which kustomize fails the build. */
  readonly refuse: (node: Node) => void;
}

const CONTAINERS = wordsOf('containers');

function walk(node: Node, standing: Standing, updating: Updating): Node {
  if (node.kind === 'scalar') return node;
  if (!mayHoldKey(node, CONTAINERS)) return node;
  if (node.kind === 'seq') return updateItems(node, (item) => walk(item, 'elsewhere', updating));
  let changed = false;
  const entries = node.entries.map((entry) => {
    const { text } = entry.key;
    const walked = walk(entry.value, below(standing, text), updating);
    const isList = text === 'containers' || text === 'initContainers';
    const value = isList ? containersUpdated(walked, standing, updating) : walked;
    if (value === entry.value) return entry;
    changed = true;
    return { key: entry.key, value };
  });
  return changed ? mapNode(entries, node) : node;
}

function containersUpdated(list: Node, standing: Standing, { once, twice, refuse }: Updating): Node {
  if (list.kind !== 'seq') return list;
  const update = standing === 'spec' || standing === 'pod' ? twice : once;
  return updateItems(list, (container) => {
    const entry = entryOf(container, 'image');
    const image = entry?.value;
    if ((container.kind !== 'map' && !isNull(container)) || (image && image.kind !== 'scalar'))
      refuse(image ?? container);
    if (container.kind !== 'map' || !entry || image?.kind !== 'scalar') return container;
    const after = update(image);
    return after === image ? container : withEntry(container, entry.key, after);
  });
}

/** An image with an entry applied, at the place of the entry's value that decides where it is pulled from. */
function overridden(node: Node, { matches, newName, newTag, digest, tagSuffix }: Override): Node {
  if (node.kind !== 'scalar' || !matches(node.text)) return node;
  const before = splitImage(node.text);
  const name = newName?.text ?? before.name;
  const replaced = newTag || digest;
  const tag = replaced ? (newTag?.text ?? '') : before.tag + (tagSuffix?.text ?? '');
  const hash = replaced || tagSuffix ? (digest?.text ?? '') : before.digest;
  const text = `${name}${tag === '' ? '' : `:${tag}`}${hash === '' ? '' : `@${hash}`}`;
  if (newName) return scalarNode(text, newName);
  const place = newTag ?? digest ?? tagSuffix;
  return place ? { ...scalarNode(text, place), over: node.over ?? spanOf(node) } : node;
}

/** Follows api/internal/image/image.go v0.20.1: Split. */
export function splitImage(image: string): { readonly name: string; readonly tag: string; readonly digest: string } {
  const from = Math.max(image.indexOf('/'), 0);
  const hash = image.indexOf('@', from);
  const colon = image.indexOf(':', from);
  if (hash >= 0 && (colon < 0 || hash < colon)) {
    return { name: image.slice(0, hash), tag: '', digest: image.slice(hash + 1) };
  }
  if (colon < 0) return { name: image, tag: '', digest: '' };
  const name = image.slice(0, colon);
  return hash < 0
    ? { name, tag: image.slice(colon + 1), digest: '' }
    : { name, tag: image.slice(colon + 1, hash), digest: image.slice(hash + 1) };
}
