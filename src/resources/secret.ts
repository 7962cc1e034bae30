import { misspellingOf } from '../api-server/misspelling.ts';
import { isGenerated, isMissing, secretText } from '../api-server/secret-validation.ts';
import { type Admission, admit, type EffectiveSecret } from '../api-server/validation.ts';
import { readDockerConfig } from '../credentials/dockerconfig.ts';
import { type Fact, known, unknown } from '../fact.ts';
import type { Landing } from '../landing/landing.ts';
import { REPLICATE_TO, REPLICATE_TO_MATCHING } from '../replicator/replication.ts';
import { shownWord } from '../text/login.ts';
import { similar } from '../text/near-miss.ts';
import { type Span, spanOf } from '../text/source.ts';
import type { DuplicateKey, Entry, ScalarNode } from '../yaml/documents.ts';
import { isTrue } from '../yaml/flag.ts';
import { at, entryOf, firstEntryOf, stringAt, textAt, textsAt } from '../yaml/node.ts';
import { mapsIn } from '../yaml/twice.ts';
import { certainErrors } from './certain-errors.ts';
import { type OpaqueSecret, opaqueSecretOf } from './opaque-secret.ts';
import { filledContent } from './producers/filled-secret.ts';
import { DECLARE, missingKeyRefusal, templatedContent, wantedKey } from './producers/template.ts';
import {
  type Content,
  DOCKER_CFG,
  DOCKER_CONFIG_JSON,
  dataKeyOf,
  ofContent,
  type PullSecret,
  type Refusal,
  refusalOf,
} from './pull-secret.ts';
import {
  isFilledIn,
  metadataStrings,
  NO_STRINGS,
  type Resource,
  resourceOf,
  taintOf,
  withoutUnread,
} from './resource.ts';

/** The Secret that a plain manifest makes, as the API server stores it. Its bytes are read here and not kept. */
export function secretOf(landing: Landing, duplicates: readonly DuplicateKey[]): PullSecret {
  const resource = resourceOf(landing);
  const assigned = resource.namespace.known ? resource.namespace.value : 'default';
  const opaque = duplicates.length === 0 ? opaqueSecretOf(landing, assigned) : undefined;
  if (opaque) return withoutPayload(landing, resource, opaque);
  const admitted = admit(landing.root, duplicates, assigned);
  const admission = { ...admitted, errors: certainErrors(admitted.errors, landing) };
  const written = stringAt(landing.root, 'type');
  const type = admission.secret?.type.value ?? written?.value ?? 'Opaque';
  const typeTaint = taintOf(landing, 'type');
  const annotationTaint = taintOf(landing, 'metadata', 'annotations');
  const dataTaint = taintOf(landing, 'data') ?? taintOf(landing, 'stringData');
  const ofType = known(shownWord(type), written?.at ?? resource.name.at);
  const filled = filledContent(landing, wantedKey(ofType), ofType) ?? variedContent(landing, ofType);
  return {
    ...resource,
    producer: resource.kind,
    type: typeTaint ? unknown(typeTaint.reason, typeTaint.at) : ofType,
    annotations: annotationTaint
      ? unknown(annotationTaint.reason, annotationTaint.at)
      : known(metadataStrings(landing, 'annotations'), resource.name.at),
    wrapperAnnotations: outside(landing),
    labels: metadataStrings(landing, 'labels'),
    content: filled ?? contentOf(landing, resource, type, admission),
    refusal:
      certainRefusal(admission, dataTaint !== undefined || filled !== undefined) ??
      (filled && missingKeyRefusal(ofType, filled)),
    ...lostCopying(landing, admission),
    ...(written ? {} : lostType(admission)),
    keys: admission.secret && !dataTaint ? keysOf(admission.secret) : undefined,
    immutable: isTrue(at(landing.root, 'immutable')),
  };
}

/** A field that is dropped with the annotations below it, or with one of them. */
function lostCopying({ root }: Landing, { strict }: Admission): Pick<PullSecret, 'misspelled'> {
  const unknown = strict.filter(({ kind }) => kind === 'unknown-field');
  if (unknown.length === 0) return {};
  const lost = [root, at(root, 'metadata')]
    .flatMap((holder) => (holder?.kind === 'map' ? holder.entries : []))
    .find((entry) => unknown.some(({ at: { start } }) => start === entry.key.start) && asksForCopies(entry));
  const error = unknown.find(({ at: { start } }) => start === lost?.key.start);
  return error ? { misspelled: refusalOf(error) } : {};
}

/** A field that was meant to be the type, or is it, indented too far. */
function lostType({ strict }: Admission): Pick<PullSecret, 'untyped'> {
  const error = strict.find(
    ({ kind, field, meant }) => kind === 'unknown-field' && (field === 'metadata.type' || meant === 'type'),
  );
  return error ? { untyped: refusalOf(error) } : {};
}

function asksForCopies({ key, value }: Entry): boolean {
  const isAsking = ({ text }: ScalarNode) => text === REPLICATE_TO || text === REPLICATE_TO_MATCHING;
  return isAsking(key) || [...mapsIn(value)].some(({ entries }) => entries.some((entry) => isAsking(entry.key)));
}

/** Annotations that stand beside the metadata, whose lines are indented too little: the Secret does not carry them. */
function outside({ root }: Landing): PullSecret['wrapperAnnotations'] {
  const strings = textsAt(root, 'annotations');
  return strings.length === 0 ? NO_STRINGS : withoutUnread(new Map(strings.map((entry) => [entry.key.value, entry])));
}

/** The data keys; of those that a generator made, which nobody may have meant as keys, only what a pull depends on. */
function keysOf({ data }: EffectiveSecret): readonly string[] {
  return Array.from(data, ([key, { entry }], i) =>
    isGenerated(entry) && !DATA_KEYS.has(key) ? `#${i}` : shownWord(key),
  );
}

const DATA_KEYS = new Set([DOCKER_CONFIG_JSON, DOCKER_CFG].map(dataKeyOf));

function withoutPayload(landing: Landing, resource: Resource, { type, keys, first }: OpaqueSecret): PullSecret {
  const { name } = resource;
  return {
    ...resource,
    producer: resource.kind,
    type: known(shownWord(type?.value ?? 'Opaque'), type?.at ?? name.at),
    annotations: known(metadataStrings(landing, 'annotations'), name.at),
    wrapperAnnotations: NO_STRINGS,
    labels: metadataStrings(landing, 'labels'),
    content: { state: 'missing-key', key: '.dockerconfigjson', at: first ?? name.at },
    refusal: undefined,
    keys: keys.map((key) => shownWord(key)),
    immutable: false,
  };
}

/** The first error that stands whatever is still written into the data. */
function certainRefusal({ errors, strict }: Admission, isOpen: boolean): Refusal | undefined {
  const certain = errors.find(({ field }) => !isOpen || !/^(?:data|stringData)\b/.test(field));
  return certain && refusalOf(misspellingOf(certain, strict));
}

/** Marks a Secret into which secretgen-controller merges what others export (v0.19, docs/secret-export.md). */
const PLACEHOLDER = 'secretgen.carvel.dev/image-pull-secret';

/** How Flux applies a resource: one that it only makes is filled in the cluster (fluxcd/pkg ssa, shouldSkipApply). */
const SSA = 'kustomize.toolkit.fluxcd.io/ssa';

/** What the literal parts of a payload tell whose variables Flux fills in with what no file shows. */
function variedContent(landing: Landing, type: Fact<string>): Content | undefined {
  const key = wantedKey(type);
  if (!taintOf(landing, 'stringData', key) || !isFilledIn(landing, 'stringData', key)) return undefined;
  const entry = textsAt(landing.root, 'stringData').find((one) => one.key.value === key);
  const content = entry && templatedContent(entry, type);
  return content?.state === 'unknown' ? undefined : content;
}

function contentOf(landing: Landing, { name }: Resource, type: string, { secret, errors, strict }: Admission): Content {
  const key = dataKeyOf(type) ?? '.dockerconfigjson';
  const entry = dataEntry(landing, key, secret);
  const place = entry ? spanOf(entry.key) : name.at;
  const taint = taintOf(landing, 'data', key) ?? taintOf(landing, 'stringData', key);
  if (taint) return { state: 'unknown', reason: taint.reason, settle: 'render it and judge the result', at: taint.at };
  if (textAt(landing.root, 'metadata', 'annotations', PLACEHOLDER))
    return { state: 'unknown', reason: 'secretgen-controller fills it in', settle: DECLARE, at: place };
  const unread = strict.find(({ kind, field }) => kind === 'unknown-field' && (field === key || meantData(field)));
  if (unread && (!secret || isMissing(secret, key))) {
    const { field, at: where } = unread;
    const meant = field === key ? 'it belongs below "data"' : `"${meantData(field)}" is meant`;
    return { state: 'malformed', error: `its field "${field}" is not read: ${meant}`, isJson: false, at: where };
  }
  const broken = errors.find(({ field }) => /^(?:data|stringData)\b/.test(field));
  if (broken && (!secret || !isMissing(secret, key)))
    return { state: 'malformed', error: ofContent(broken.message), isJson: false, at: entry ? place : broken.at };
  const content = readContent(secret, type, place);
  const isLogin = content.state === 'read' && content.entries.length > 0;
  if (isLogin || !isMadeOnce(landing)) return content;
  return { state: 'unknown', reason: 'Flux leaves it as it is where it is there already', settle: DECLARE, at: place };
}

function isMadeOnce({ root }: Landing): boolean {
  const marks = ['annotations', 'labels'].map((field) => textAt(root, 'metadata', field, SSA)?.value);
  return marks.some((mark) => mark?.toLowerCase() === 'ifnotpresent');
}

/** The field that holds data and that another was probably meant to be. */
function meantData(field: string): string | undefined {
  return similar(field, ['data', 'stringData'])[0];
}

/** The entry of the key; where it is missing, the first one, which was probably meant to be it. */
function dataEntry({ root }: Landing, key: string, secret: EffectiveSecret | undefined): Entry | undefined {
  const own = entryOf(at(root, secret?.data.get(key)?.source ?? 'data'), key);
  return own ?? firstEntryOf(at(root, 'data')) ?? firstEntryOf(at(root, 'stringData'));
}

/** What the kubelet reads of a Secret. Of a type that it ignores, the key of dockerconfigjson is looked at. */
function readContent(secret: EffectiveSecret | undefined, type: string, place: Span): Content {
  const key = dataKeyOf(type) ?? dataKeyOf(DOCKER_CONFIG_JSON) ?? '';
  const value = secret?.data.get(key);
  if (!secret || !value) return { state: 'missing-key', key, at: place };
  if (isMissing(secret, key)) return { state: 'missing-key', key, isEmpty: true, at: place };
  const read = readDockerConfig(secretText(value), type === DOCKER_CFG ? 'dockercfg' : 'dockerconfigjson');
  if (!read.ok) return { state: 'malformed', error: ofContent(read.error), isJson: read.reason !== 'json', at: place };
  return { state: 'read', entries: read.entries, at: place };
}
