import { readTemplatedDockerConfig } from '../../credentials/dockerconfig.ts';
import { type Fact, known, unknown } from '../../fact.ts';
import type { Landing } from '../../landing/landing.ts';
import { hasOpenAction, templateNeeds } from '../../text/holes.ts';
import { type Located, type Span, spanOf } from '../../text/source.ts';
import { at, entryOf, type TextEntry, textAt, textsAt } from '../../yaml/node.ts';
import { type Content, DOCKER_CFG, dataKeyOf, ofContent, type Refusal } from '../pull-secret.ts';
import { taintOf, withoutUnread } from '../resource.ts';

/** Where a value lies in a manifest. */
export type Path = readonly string[];

/** How to learn what the file does not show of a Secret. */
export const DECLARE = 'declare the secret under assume.secrets with the registries that it has credentials for';

/** The type written at a path; where none is, the produced Secret is Opaque, and its name is the place of that. */
export function typeAt(landing: Landing, name: Located<string>, path: Path): Fact<string> {
  const taint = taintOf(landing, ...path);
  if (taint) return unknown(taint.reason, taint.at);
  const written = textAt(landing.root, ...path);
  if (!written || written.value === '') return known('Opaque', name.at);
  return hasHole(written.value)
    ? unknown(`its type "${written.value}" is filled in later`, written.at)
    : known(written.value, written.at);
}

/** The annotations that a producer gives its Secret from a path. */
export function annotationsAt(
  landing: Landing,
  name: Located<string>,
  path: Path,
): Fact<ReadonlyMap<string, TextEntry>> {
  const taint = taintOf(landing, ...path);
  if (taint) return unknown(taint.reason, taint.at);
  const entries = entriesAt(landing, path);
  for (const { key, value } of entries.values()) {
    if (hasHole(value.value)) return unknown(`annotation "${key.value}" is filled in by a template`, value.at);
  }
  return known(withoutUnread(entries), name.at);
}

/** The string entries of the mapping at a path, by key. */
export function entriesAt({ root }: Landing, path: Path): ReadonlyMap<string, TextEntry> {
  return new Map(textsAt(root, ...path).map((entry) => [entry.key.value, entry]));
}

/** Whether a text has a part that something fills in before the API server sees it. */
export function hasHole(text: string): boolean {
  return /\$\{|\{\{|\{%|\$\(|ENC\[/.test(text);
}

/** The key that the kubelet would read of a Secret of this type; of a type that it ignores, that of dockerconfigjson. */
export function wantedKey(type: Fact<string>): string {
  return (type.known ? dataKeyOf(type.value) : undefined) ?? '.dockerconfigjson';
}

/** What a template makes of the payload, as far as its literal parts tell. */
export function templatedContent({ key, value }: TextEntry, type: Fact<string>, text = value.value): Content {
  const format = type.known && type.value === DOCKER_CFG ? 'dockercfg' : 'dockerconfigjson';
  const read = readTemplatedDockerConfig(text, format);
  if ('unknown' in read)
    return { state: 'unknown', reason: `the payload ${read.unknown}`, settle: DECLARE, at: key.at };
  if (!read.ok) return { state: 'malformed', error: ofContent(read.error), isJson: read.reason !== 'json', at: key.at };
  return { state: 'read', entries: read.entries, at: key.at };
}

/**
 * What is wrong with a template: an action does not end, or a value that it asks for is none of the `names` that its
 * field holds, where these are known, or is no name at all.
 */
export function faultOfTemplate(
  template: string,
  { names, field }: { readonly names: ReadonlySet<string> | undefined; readonly field: string },
): string | undefined {
  if (hasOpenAction(template)) return 'its template has an action that does not end';
  const known = names && [...names].some(hasHole) ? undefined : names;
  const wrong = templateNeeds(template).values.find(({ name, split }) => split || known?.has(name) === false);
  if (wrong?.split)
    return `its template has ".${wrong.name}", where a name ends at the dash: write index . "${wrong.name}"`;
  return wrong && `its template asks for ".${wrong.name}", which ${field} does not hold`;
}

/** Content that lies where no file shows it. */
export function hidden(reason: string, place: Span, settle = DECLARE): Content {
  return { state: 'unknown', reason, settle, at: place };
}

/** The key of the last path that is written, else the name: where a missing data key would stand. */
export function keyPlace({ root }: Landing, name: Located<string>, ...paths: readonly Path[]): Span {
  for (const path of paths) {
    const entry = entryOf(at(root, ...path.slice(0, -1)), path.at(-1) ?? '');
    if (entry) return spanOf(entry.key);
  }
  return name.at;
}

/** Why the API server refuses what the producer makes of its template: the key that the type demands is not there. */
export function missingKeyRefusal(type: Fact<string>, content: Content): Refusal | undefined {
  if (!type.known || dataKeyOf(type.value) === undefined) return undefined;
  if (content.state === 'malformed' && !content.isJson)
    return { field: `data[${wantedKey(type)}]`, message: 'must be a JSON object', at: content.at };
  if (content.state !== 'missing-key') return undefined;
  const message = `is required by the type ${type.value}`;
  return { field: `data[${content.key}]`, message, at: content.at, mistake: 'demanded' };
}
