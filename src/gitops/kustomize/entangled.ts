import type { Repository } from '../../repository/repository.ts';
import { placeOf, type Span, spanOf } from '../../text/source.ts';
import type { MapNode, Node, ScalarNode } from '../../yaml/documents.ts';
import { listOf, textOf } from './kustomization.ts';

const known = new WeakMap<Repository, Set<string>>();

/**
 * Notes that more is done with a file's resources than to land them, by which any of their values may decide
 * something: they are patched, copied from, hashed, or compared with others.
 */
export function entangle(repository: Repository, path: string): void {
  const paths = known.get(repository) ?? new Set();
  known.set(repository, paths.add(path));
}

/** The files of which that was noted. */
export function entangledIn(repository: Repository): readonly string[] {
  return [...(known.get(repository) ?? [])];
}

/** Fields of a kustomization by which it does the same with a resource whatever tags its images have. */
const INDIFFERENT = new Set([
  'apiVersion',
  'kind',
  'metadata',
  'resources',
  'bases',
  'components',
  'namespace',
  'namePrefix',
  'nameSuffix',
  'labels',
  'commonLabels',
  'commonAnnotations',
  'generatorOptions',
  'configMapGenerator',
  'secretGenerator',
  'replicas',
  'images',
]);

/** Whether what a kustomization does with a resource may depend on the tags of its images, or copies these. */
export function looksAtTags(kustomization: MapNode): boolean {
  return (
    kustomization.entries.some(({ key }) => !INDIFFERENT.has(key.text)) ||
    !listOf(kustomization, 'images').every(retags)
  );
}

/** Whether an entry of `images:` gives all that it matches a tag or a digest, and matches by name alone. */
function retags(entry: Node): boolean {
  const isReplaced = textOf(entry, 'newTag') ?? textOf(entry, 'digest');
  // A dot of the last part may stand for the colon before a tag.
  const isOfName = /^(?:[\w./:-]*\/)?[\w-]+$/.test(textOf(entry, 'name')?.text ?? '');
  return isReplaced !== undefined && !textOf(entry, 'tagSuffix') && isOfName;
}

/** A tag that a kustomization gives to images. */
export interface GivenTag {
  /** The place that these images have then: of their name, where that is given as well. */
  readonly image: Span;
  /** Where the tag stands. */
  readonly at: Span;
}

const given = new WeakMap<Repository, Map<string, GivenTag>>();

/** Notes that images get a tag. */
export function noteTag(repository: Repository, image: ScalarNode, tag: ScalarNode): void {
  const tags = given.get(repository) ?? new Map<string, GivenTag>();
  given.set(repository, tags.set(`${placeOf(image)} ${placeOf(tag)}`, { image: spanOf(image), at: spanOf(tag) }));
}

/** The tags of which that was noted. */
export function givenTagsIn(repository: Repository): readonly GivenTag[] {
  return [...(given.get(repository)?.values() ?? [])];
}
