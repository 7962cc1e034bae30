import { parseImage } from '../kubernetes/image.ts';
import type { Repository } from '../repository/repository.ts';
import type { Container } from '../resources/pod.ts';
import { sha256 } from '../text/digest.ts';
import type { LotFacts } from './extract.ts';

/** An image in a text: where its scalar begins, where its name, and where its tag, which is given with its digest. */
type TaggedImage = readonly [scalar: number, name: number, tag: number, written: string];

/** What a text says beside the tags and digests of its images, in short: another text may say the same. */
export interface Stencil {
  /** In the order of the text. */
  readonly images: readonly TaggedImage[];
  /** The digest of all else. */
  readonly rest: string;
  /** Which words the text holds (`prefilter.ts`). */
  readonly signs: number;
}

/** What became of a text that says the same beside the tags of its images. */
export interface Retagging {
  /** The images that have another tag, each with the place where its scalar began. */
  readonly images: readonly { readonly start: number; readonly before: string; readonly after: string }[];
  /** Where an offset of the text before is by now; undefined inside of a tag. */
  moved(offset: number): number | undefined;
}

/** A tag, a digest or both: none of their characters ends a scalar or gives it another type. */
const TAG = /(?::[A-Za-z0-9_][\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?/y;
/** Of longer texts none is made: they may be as long as any text that is read. */
const LONGEST = 1_000_000;

/**
 * The stencils of files, by path, whose images land as they are written, and of which nothing else that the lot does
 * depends on their tags.
 */
export function stencilsOf(lot: LotFacts, repository: Repository): ReadonlyMap<string, Stencil> {
  const stencils = new Map<string, Stencil>();
  for (const [path, containers] of containersByFile(lot)) {
    const stencil = stencilOf(repository.text(path) ?? '', containers);
    if (stencil) stencils.set(path, { ...stencil, signs: repository.signs(path) });
  }
  return stencils;
}

/** The containers of pods by the files that hold both, where a tag is nothing but the image's. */
function containersByFile({ facts, files, remains }: LotFacts): ReadonlyMap<string, readonly Container[]> {
  const found = new Map<string, Container[]>();
  const barred = new Set([...remains.entangled, ...facts.releases.map(({ home }) => home.path)]);
  for (const { home, containers, isCharted } of facts.pods) {
    for (const container of containers) {
      const { path } = container.image.at;
      if (isCharted || container.tainted !== undefined || path !== home.path) barred.add(path);
      const others = found.get(path);
      if (others) others.push(container);
      else found.set(path, [container]);
    }
  }
  for (const path of found.keys()) if (barred.has(path) || files.get(path)?.ignores.length !== 0) found.delete(path);
  return found;
}

function stencilOf(text: string, containers: readonly Container[]): Omit<Stencil, 'signs'> | undefined {
  if (text.length > LONGEST) return undefined;
  const images = new Map<number, TaggedImage>();
  for (const { image } of containers) {
    const tagged = taggedIn(text, image);
    if (!tagged) return undefined;
    if (tagged[3] !== '') images.set(image.at.start, tagged);
  }
  const inOrder = [...images.values()].sort(([a], [b]) => a - b);
  const read = readBy(inOrder, text);
  const isAsRead = read?.tags.every((tag, i) => tag === inOrder[i]?.[3]);
  return read && isAsRead ? { images: inOrder, rest: read.rest } : undefined;
}

/** An image where it stands in a text as it is, or in quotes; undefined where it is written otherwise. */
function taggedIn(text: string, { value, at: { start, end } }: Container['image']): TaggedImage | undefined {
  const written = text.slice(start, end);
  const quote = /^["']/.exec(written)?.[0] ?? '';
  if (written !== `${quote}${value}${quote}` || !parseImage(value).ok) return undefined;
  const name = start + quote.length;
  const tag = /[:@][^/]*$/.exec(value)?.[0] ?? '';
  return [start, name, name + value.length - tag.length, tag];
}

/** The tags that a text has where these images stand, and the digest of all else; undefined where one has none. */
function readBy(images: readonly TaggedImage[], text: string) {
  const tags: string[] = [];
  const parts: string[] = [];
  let shift = 0;
  let from = 0;
  for (const [, , at, written] of images) {
    TAG.lastIndex = at + shift;
    const tag = TAG.exec(text)?.[0];
    if (!tag) return undefined;
    parts.push(text.slice(from, at + shift));
    tags.push(tag);
    from = at + shift + tag.length;
    shift += tag.length - written.length;
  }
  return { tags, rest: sha256([...parts, text.slice(from)].join('\0')) };
}

/** What became of the text of a stencil; undefined where more differs than tags. */
export function retaggingOf({ images, rest, signs }: Stencil, path: string, now: Repository): Retagging | undefined {
  const text = now.text(path) ?? '';
  const read = text.length > LONGEST ? undefined : readBy(images, text);
  if (!read || read.rest !== rest || now.signs(path) !== signs) return undefined;
  const moves: { readonly from: number; readonly to: number; readonly by: number }[] = [];
  const changed: { readonly start: number; readonly before: string; readonly after: string }[] = [];
  let by = 0;
  for (const [i, [start, name, at, written]] of images.entries()) {
    const tag = read.tags[i] ?? '';
    const before = text.slice(name + by, at + by);
    if (tag !== written) changed.push({ start, before: before + written, after: before + tag });
    by += tag.length - written.length;
    moves.push({ from: at, to: at + written.length, by });
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
