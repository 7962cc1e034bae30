import { parseImage } from '../kubernetes/image.ts';
import type { Repository } from '../repository/repository.ts';
import type { Container } from '../resources/pod.ts';
import { sha256 } from '../text/digest.ts';
import { placeOf, type Span } from '../text/source.ts';
import { plainValue } from '../yaml/scalar.ts';
import type { LotFacts } from './extract.ts';

/** A tag in a text, with its digest: where it stands, how it is written, and which images it belongs to. */
interface WrittenTag {
  readonly start: number;
  readonly written: string;
  readonly images: readonly TaggedImage[];
}

/** An image up to its tag. */
interface TaggedImage {
  /** Where the image has its place. */
  readonly start: number;
  readonly name: string;
}

/** What a text says beside the tags and digests of its images, in short: another text may say the same. */
export interface Stencil {
  /** In the order of the text. */
  readonly tags: readonly WrittenTag[];
  /** The digest of all else. */
  readonly rest: string;
  /** Which words the text holds (`prefilter.ts`). */
  readonly signs: number;
}

/** What became of a text that says the same beside the tags of its images. */
export interface Retagging {
  /** The images that have another tag, each with the place that it had. */
  readonly images: readonly { readonly start: number; readonly before: string; readonly after: string }[];
  /** Where an offset of the text before is by now; undefined inside of a tag. */
  moved(offset: number): number | undefined;
}

/** What stands behind the name of an image: none of its characters ends a scalar or gives it another type. */
const BEHIND_NAME = /(?::[A-Za-z0-9_][\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?/y;
/** A tag by itself. */
const ALONE = /[A-Za-z0-9_][\w.-]{0,127}/y;
/** Of longer texts none is made: they may be as long as any text that is read. */
const LONGEST = 1_000_000;
/** What may be an alias: by that a tag stands elsewhere too. */
const ALIAS = /(?:^|[\s[{,])\*[\w-]/;

/**
 * The stencils of files, by path, whose tags land as they are written, and of which nothing else that the lot does
 * depends on these.
 */
export function stencilsOf(lot: LotFacts, repository: Repository): ReadonlyMap<string, Stencil> {
  const given = givenTags(lot);
  const stencils = new Map<string, Stencil>();
  for (const [path, containers] of containersByFile(lot)) {
    const text = repository.text(path) ?? '';
    const tags = text.length > LONGEST || ALIAS.test(text) ? undefined : tagsOf(text, containers, given);
    const read = tags && readBy(tags, text);
    if (tags && read?.tags.every((tag, i) => tag === tags[i]?.written))
      stencils.set(path, { tags, rest: read.rest, signs: repository.signs(path) });
  }
  return stencils;
}

/** The places of tags that kustomizations give, by the place of the image; undefined where there are two. */
function givenTags({ remains }: LotFacts): ReadonlyMap<string, Span | undefined> {
  const given = new Map<string, Span | undefined>();
  for (const { image, at } of remains.givenTags) {
    const place = placeOf(image);
    given.set(place, given.has(place) ? undefined : at);
  }
  return given;
}

/** The containers of pods by the files that hold their images, where a tag is nothing but the image's. */
function containersByFile({ facts, files, remains }: LotFacts): ReadonlyMap<string, readonly PlacedContainer[]> {
  const found = new Map<string, PlacedContainer[]>();
  const barred = new Set([...remains.entangled, ...facts.releases.map(({ home }) => home.path)]);
  for (const { home, containers, isCharted } of facts.pods) {
    for (const container of containers) {
      const { path } = container.image.at;
      if (isCharted || container.tainted !== undefined || barred.has(home.path)) barred.add(path);
      const placed = { ...container, isOwn: path === home.path };
      const others = found.get(path);
      if (others) others.push(placed);
      else found.set(path, [placed]);
    }
  }
  for (const path of found.keys()) if (barred.has(path) || files.get(path)?.ignores.length !== 0) found.delete(path);
  return found;
}

/** A container, and whether its image stands in the file of its resource. */
interface PlacedContainer extends Container {
  readonly isOwn: boolean;
}

/** The tags of images in a text, in order; undefined where one is written otherwise than they are looked for. */
function tagsOf(
  text: string,
  containers: readonly PlacedContainer[],
  given: ReturnType<typeof givenTags>,
): readonly WrittenTag[] | undefined {
  const tags = new Map<number, WrittenTag & { readonly images: TaggedImage[] }>();
  for (const { image, isOwn } of containers) {
    const tag = isOwn ? ownTag(text, image) : givenTag(text, image, given.get(placeOf(image.at)));
    if (!tag || !parseImage(image.value).ok) return undefined;
    const { start, written, name } = tag;
    const known = tags.get(start) ?? { start, written, images: [] };
    tags.set(start, known);
    if (!known.images.some((one) => one.start === image.at.start && one.name === name))
      known.images.push({ start: image.at.start, name });
  }
  return [...tags.values()].filter(({ written }) => written !== '').sort((a, b) => a.start - b.start);
}

type FoundTag = Omit<WrittenTag, 'images'> & Pick<TaggedImage, 'name'>;

/** The tag of an image that stands in a text as it is, or in quotes. */
function ownTag(text: string, { value, at: { start, end } }: Container['image']): FoundTag | undefined {
  const written = text.slice(start, end);
  const quote = /^["']/.exec(written)?.[0] ?? '';
  if (written !== `${quote}${value}${quote}`) return undefined;
  const tag = /[:@][^/]*$/.exec(value)?.[0] ?? '';
  const name = value.slice(0, value.length - tag.length);
  return { start: start + quote.length + name.length, written: tag, name };
}

/** The tag of an image that stands by itself, as a kustomization gives it. */
function givenTag(text: string, { value, at: image }: Container['image'], at?: Span): FoundTag | undefined {
  if (at?.path !== image.path) return undefined;
  const scalar = text.slice(at.start, at.end);
  const quote = /^["']/.exec(scalar)?.[0] ?? '';
  const written = scalar.slice(quote.length, scalar.length - quote.length);
  if (!value.endsWith(`:${written}`)) return undefined;
  return { start: at.start + quote.length, written, name: value.slice(0, value.length - written.length) };
}

/** The tags that a text has where these stand, and the digest of all else; undefined where one is not there. */
function readBy(tags: readonly WrittenTag[], text: string) {
  const found: string[] = [];
  const parts: string[] = [];
  let shift = 0;
  let from = 0;
  for (const { start, written } of tags) {
    const at = start + shift;
    const tag = tagAt(text, at, /^[:@]/.test(written) ? BEHIND_NAME : ALONE);
    if (tag === undefined) return undefined;
    parts.push(text.slice(from, at));
    found.push(tag);
    from = at + tag.length;
    shift += tag.length - written.length;
  }
  return { tags: found, rest: sha256([...parts, text.slice(from)].join('\0')) };
}

function tagAt(text: string, at: number, form: RegExp): string | undefined {
  form.lastIndex = at;
  const tag = form.exec(text)?.[0];
  if (!tag) return undefined;
  const isString = form !== ALONE || /["']/.test(text.charAt(at - 1)) || typeof plainValue(tag) === 'string';
  return isString ? tag : undefined;
}

/** What became of the text of a stencil; undefined where more differs than tags. */
export function retaggingOf({ tags, rest, signs }: Stencil, path: string, now: Repository): Retagging | undefined {
  const text = now.text(path) ?? '';
  const read = text.length > LONGEST ? undefined : readBy(tags, text);
  if (!read || read.rest !== rest || now.signs(path) !== signs) return undefined;
  const moves: { readonly from: number; readonly to: number; readonly by: number }[] = [];
  const changed: { readonly start: number; readonly before: string; readonly after: string }[] = [];
  let by = 0;
  for (const [i, { start, written, images }] of tags.entries()) {
    const tag = read.tags[i] ?? '';
    for (const { start: place, name } of tag === written ? [] : images)
      changed.push({ start: place, before: name + written, after: name + tag });
    by += tag.length - written.length;
    moves.push({ from: start, to: start + written.length, by });
  }
  if (!changed.every(({ after }) => parseImage(after).ok)) return undefined;
  return {
    images: changed,
    moved: (offset) => {
      const last = moves.findLast(({ from }) => from < offset);
      if (last && offset < last.to) return undefined;
      return offset + (last?.by ?? 0);
    },
  };
}
