import type { ValuesImage } from '../../landing/release.ts';
import { shown } from '../../text/login.ts';
import type { Located } from '../../text/source.ts';
import type { Entry, MapNode, Node, ScalarNode } from '../../yaml/documents.ts';
import { mayHoldKey, wordsOf } from '../../yaml/key-words.ts';
import { at, isNull, located, mapNode, scalarNode, scalarOf, seqNode, textAt, withEntry } from '../../yaml/node.ts';
import { meaning, type NamedSecrets, type Path } from './meant-for.ts';

/** What the values of a chart say about pulls. */
export interface ValuesReferences {
  readonly pullSecrets: readonly Located<string>[];
  readonly images: readonly ValuesImage[];
}

/** Merges values as Helm does: later ones win, maps are merged, lists are replaced, null removes. */
export function mergedValues(layers: readonly Node[]): MapNode | undefined {
  return layers.reduce<MapNode | undefined>((below, layer) => {
    if (layer.kind !== 'map') return below;
    return below ? mergedOnce(below, layer) : layer;
  }, undefined);
}

/** Many releases may have the same values in files of the repository. */
function mergedOnce(below: MapNode, above: MapNode): MapNode {
  const onto = known.get(below) ?? new WeakMap<MapNode, MapNode>();
  known.set(below, onto);
  const merged = onto.get(above) ?? mergedMaps(below, above);
  onto.set(above, merged);
  return merged;
}

const known = new WeakMap<MapNode, WeakMap<MapNode, MapNode>>();

function mergedMaps(below: MapNode, above: MapNode): MapNode {
  const entries = new Map<string, Entry>(below.entries.map((entry) => [entry.key.text, entry]));
  for (const { key, value } of above.entries) {
    const before = entries.get(key.text)?.value;
    if (isNull(value)) entries.delete(key.text);
    else if (before?.kind === 'map' && value.kind === 'map')
      entries.set(key.text, { key, value: mergedMaps(before, value) });
    else entries.set(key.text, { key, value });
  }
  return mapNode([...entries.values()], above);
}

/** Keys under which charts commonly take pull secrets. */
export const PULL_SECRETS = /^(?:(?:image)?pullSecrets?|(?:image)?pullSecretNames?)$/i;

/** An image as the values name it, before it is known which pull secrets are meant for it. */
type FoundImage = Omit<ValuesImage, 'path' | 'pullSecrets'> & { readonly path: Path };

interface Found {
  readonly images: FoundImage[];
  readonly secrets: NamedSecrets[];
}

/** Reads the keys by which charts commonly take pull secrets and images; what is switched off is left out. */
export function referencesIn(values: Node, brought: ReadonlySet<string> = new Set()): ValuesReferences {
  const { images, secrets } = foundIn(values);
  const meantFor = meaning(secrets, brought);
  return {
    pullSecrets: secrets.flatMap(({ names }) => names),
    images: images.map(({ path, ...image }) => ({
      ...image,
      path: path.join('.'),
      pullSecrets: distinct(meantFor(path)),
    })),
  };
}

function foundIn(values: Node): Found {
  const found: Found = { images: [], secrets: [] };
  const registry =
    textAt(values, 'global', 'imageRegistry')?.value ?? textAt(values, 'global', 'image', 'registry')?.value;
  const stack: Step[] = [{ node: values, name: '', outer: undefined }];
  for (let here = stack.pop(); here; here = stack.pop()) {
    const { node } = here;
    if (node.kind === 'map' && isOff(node)) continue;
    if (node.kind === 'map') note(node, here, registry, found);
    for (const step of stepsBelow(here)) stack.push(step);
  }
  return { images: found.images.reverse(), secrets: found.secrets.reverse() };
}

/** Notes what a map names by its own keys, from the last on. */
function note(map: MapNode, here: Step, registry: string | undefined, { images, secrets }: Found): void {
  const image = imageOf(map, registry);
  if (image) images.push({ ...image, path: pathTo(here) });
  for (const { key, value } of map.entries.toReversed()) {
    if (PULL_SECRETS.test(key.text)) secrets.push({ path: pathTo(here), names: namesIn(value) });
    else if (key.text === 'image' && value.kind === 'scalar' && isImageText(value.text))
      images.push({ ...wholeImage(value), path: [...pathTo(here), key.text] });
  }
}

/** The steps to the lists and maps in a node, from the last on. */
function stepsBelow(here: Step): readonly Step[] {
  const { node } = here;
  if (node.kind === 'scalar') return [];
  const inner =
    node.kind === 'seq'
      ? node.items.map((item, i) => ({ node: item, name: `${i}`, outer: here }))
      : node.entries
          .filter(({ key }) => !PULL_SECRETS.test(key.text))
          .map(({ key, value }) => ({ node: value, name: key.text, outer: here }));
  return inner.filter((step) => maySpeak(step.node)).reverse();
}

const SPEAKING = wordsOf('pullsecret', 'image', 'repository');

/** Whether anything in a node may be of pull secrets or images. */
function maySpeak(node: Node): boolean {
  return node.kind !== 'scalar' && mayHoldKey(node, SPEAKING);
}

/** A node and the way that leads to it. */
interface Step {
  readonly node: Node;
  readonly name: string;
  readonly outer: Step | undefined;
}

function pathTo(step: Step): Path {
  const path: string[] = [];
  for (let here = step; here.outer; here = here.outer) path.push(here.name);
  return path.reverse();
}

function distinct(names: readonly Located<string>[]): readonly Located<string>[] {
  return [...new Map(names.map((name) => [name.value, name])).values()];
}

function wholeImage(node: ScalarNode): Omit<FoundImage, 'path'> {
  const { text } = node;
  return { image: shown(located(node)), rooted: namesHost(text) };
}

/** Whether the first part of a reference is a registry, by the rule of distribution/reference. */
function namesHost(reference: string): boolean {
  const slash = reference.indexOf('/');
  return slash > 0 && /[.:]|^localhost$/.test(reference.slice(0, slash));
}

function isOff(node: MapNode): boolean {
  const enabled = at(node, 'enabled');
  return enabled?.kind === 'scalar' && scalarOf(enabled) === false;
}

function namesIn(value: Node): readonly Located<string>[] {
  const items = value.kind === 'seq' ? value.items : [value];
  return items
    .map((item) => (item.kind === 'map' ? at(item, 'name') : item))
    .flatMap((name) =>
      name?.kind === 'scalar' && /^[^\s{}]+$/.test(name.text) && !isNull(name) ? [shown(located(name))] : [],
    )
    .filter(({ value: name }) => name !== 'true' && name !== 'false');
}

function isImageText(text: string): boolean {
  return /^[A-Za-z0-9][^\s{}]*$/.test(text);
}

/** An image in parts: `registry`, `repository`, `tag`, `digest`. */
function imageOf(node: MapNode, globalRegistry: string | undefined): Omit<FoundImage, 'path'> | undefined {
  const repository = textAt(node, 'repository');
  if (!repository) return undefined;
  const isImage = ['tag', 'digest', 'pullPolicy', 'registry', 'imagePullPolicy'].some(
    (key) => at(node, key) !== undefined,
  );
  if (!isImage || !isImageText(repository.value) || repository.value.includes('://')) return undefined;
  const registry = globalRegistry || textAt(node, 'registry')?.value;
  const tag = textAt(node, 'tag')?.value;
  const digest = textAt(node, 'digest')?.value || textAt(node, 'sha')?.value;
  const name = registry ? `${registry}/${repository.value}` : repository.value;
  const image =
    name + (tag ? `:${tag}` : '') + (digest ? `@${digest.includes(':') ? digest : `sha256:${digest}`}` : '');
  return {
    image: shown({ value: image, at: repository.at }),
    rooted: Boolean(registry) || namesHost(repository.value),
  };
}

/**
 * Values with what `a.b[0].c=text` sets in them, several texts where they stand in braces, a backslash before what is
 * part of a name (Helm v3.19.0, pkg/strvals/parser.go); undefined for a path that is more than names and indexes.
 */
export function valuesWith(values: Node | undefined, path: string, value: Node): Node | undefined {
  if (!/^(?:\\.|[^\s.[\]\\])+(?:\[\d{1,3}\]|\.(?:\\.|[^\s.[\]\\])+)*$/.test(path)) return undefined;
  const steps = path.match(/(?:\\.|[^.[\]\\])+|\[\d+\]/g) ?? [];
  const listed =
    value.kind === 'scalar' && /^\{.*\}$/s.test(value.text) ? value.text.slice(1, -1).split(',') : undefined;
  const set = listed
    ? seqNode(
        listed.map((text) => scalarNode(text.trim(), value)),
        value,
      )
    : value;
  return withValueAt(values, steps, set);
}

/** A name in a path, without the backslashes before its signs. */
function nameIn(step: string): string {
  return step.replace(/\\(.)/g, '$1');
}

function withValueAt(node: Node | undefined, [step, ...steps]: readonly string[], value: Node): Node {
  if (step === undefined) return value;
  if (!step.startsWith('['))
    return withEntry(
      node?.kind === 'map' ? node : mapNode([], value),
      scalarNode(nameIn(step), value),
      withValueAt(at(node, nameIn(step)), steps, value),
    );
  const items = node?.kind === 'seq' ? [...node.items] : [];
  const index = Number(step.slice(1, -1));
  while (items.length < index) items.push(mapNode([], value));
  items[index] = withValueAt(items[index], steps, value);
  return seqNode(items, value);
}
