import { type Fact, type Gap, known, unknown } from '../fact.ts';
import { identityOf } from '../landing/identity.ts';
import type { Landing, Taint } from '../landing/landing.ts';
import type { Located, Span } from '../text/source.ts';
import type { MapNode } from '../yaml/documents.ts';
import { isLight } from '../yaml/light-tree.ts';
import { located, type TextEntry, valueUnder } from '../yaml/node.ts';
import type { Sheet } from '../yaml/sheet.ts';
import { locatedAt } from '../yaml/sheet-node.ts';
import { behind, kindAt, SEQ, STRIDE } from '../yaml/tape.ts';

/** What every recognised resource shares: who it is, where it lands, and where it was written. */
export interface Resource {
  readonly cluster: string;
  /** The namespace it ends in; a cluster-scoped resource has none. */
  readonly namespace: Fact<string>;
  readonly name: Located<string>;
  readonly kind: string;
  readonly apiVersion: string;
  /** Where it was written. */
  readonly home: Landing['home'];
  readonly originalName: string;
  /** Whether a content hash was appended to its name. */
  readonly hashed: boolean;
  /** Why it is not applied as it is: its build fails, or can't be what runs. */
  readonly failing?: Taint;
}

/** What every landed resource is known by. */
export function resourceOf(landing: Landing): Resource {
  const { root, cluster, home, originalName, hashed, failing } = landing;
  const { apiVersion, kind, name } = identityOf(root);
  const resource = {
    cluster,
    namespace: namespaceOf(landing, name?.at ?? home.at),
    name: name ?? { value: originalName, at: home.at },
    kind,
    apiVersion,
    home,
    originalName,
    hashed,
  };
  return failing ? { ...resource, failing } : resource;
}

function namespaceOf({ effective }: Landing, place: Span): Fact<string> {
  switch (effective.kind) {
    case 'known':
      return known(effective.namespace.value, effective.namespace.at);
    case 'cluster-scoped':
      return known('', place);
    default:
      return unknown(effective.reason, place);
  }
}

/** `namespace/name` as reports write it, or the bare name where there is no namespace. */
export function fullName({ namespace, name }: Pick<Resource, 'namespace' | 'name'>): string {
  return namespace.known && namespace.value !== '' ? `${namespace.value}/${name.value}` : name.value;
}

/** The namespace by name, `?` where it is not known. */
export function namespaceText({ namespace }: Pick<Resource, 'namespace'>): string {
  return namespace.known ? namespace.value : '?';
}

/** The taint that keeps a field from being known, if any. A taint without a field reaches everything. */
export function taintOf(landing: Landing, ...field: readonly (string | number)[]): Taint | undefined {
  if (landing.taints.length === 0) return undefined;
  return landing.taints.find((taint) => {
    const written = taint.field;
    return !written || written.every((step, i) => i >= field.length || step === field[i]);
  });
}

/** Why a field may be another one when it is applied. */
export function gapAt(landing: Landing, ...field: readonly (string | number)[]): Gap | undefined {
  const taint = taintOf(landing, ...field);
  return taint && gapOf(taint);
}

function gapOf({ reason, sort, told }: Taint): Gap {
  return { reason, ...(sort && { sort }), ...(told && { told }) };
}

/** Whether nothing but variables is open in a field: its text stands but for them. */
export function isFilledIn(landing: Landing, ...field: readonly (string | number)[]): boolean {
  const { taints } = landing;
  return taints.every((taint) => taint.fills || taintOf({ ...landing, taints: [taint] }, ...field) === undefined);
}

/** No labels, or no annotations. */
export const NO_STRINGS: ReadonlyMap<string, TextEntry> = new Map();

/** Labels or annotations: string entries by key. An entry of another type is left out; the API server refuses it. */
export function metadataStrings(landing: Landing, field: 'labels' | 'annotations'): ReadonlyMap<string, TextEntry> {
  const strings = stringsUnder(landing, field);
  return field === 'labels' ? strings : withoutUnread(strings);
}

/** Annotations that a controller of secrets may read, and switches of any name. */
const READ_KEY = /replicat|reflect|sealedsecrets|choreo/i;
const SWITCH = /^(?:true|false)?$/;

/** Annotations without what is not read of them: kubectl and others keep the whole manifest of a Secret in one. */
export function withoutUnread(annotations: ReadonlyMap<string, TextEntry>): ReadonlyMap<string, TextEntry> {
  const isKept = ({ key, value }: TextEntry) => READ_KEY.test(key.value) || SWITCH.test(value.value);
  if ([...annotations.values()].every(isKept)) return annotations;
  return new Map(
    [...annotations].map(([name, entry]) => {
      const value = isKept(entry) ? entry.value : { value: '', at: entry.value.at };
      return [name, { key: entry.key, value }];
    }),
  );
}

function stringsUnder(landing: Landing, field: 'labels' | 'annotations'): ReadonlyMap<string, TextEntry> {
  const found = valueUnder(valueUnder(landing.root, 'metadata'), field);
  if (found?.kind !== 'map') return NO_STRINGS;
  const light = stringsIn(found);
  if (light) return light;
  const strings = new Map<string, TextEntry>();
  for (const { key, value } of found.entries)
    if (value.kind === 'scalar') strings.set(key.text, { key: located(key), value: located(value) });
  return strings;
}

/** The same, read off the tape where there is one. */
function stringsIn(map: MapNode): ReadonlyMap<string, TextEntry> | undefined {
  if (!isLight(map)) return undefined;
  const strings = new Map<string, TextEntry>();
  map.read(addStrings, strings);
  return strings;
}

function addStrings(sheet: Sheet, node: number, strings: Map<string, TextEntry>): void {
  const { nodes } = sheet;
  const end = behind(nodes, node);
  for (let key = node + STRIDE; key < end; key = behind(nodes, key + STRIDE)) {
    if (kindAt(nodes, key + STRIDE) <= SEQ) continue;
    const word = locatedAt(sheet, key);
    strings.set(word.value, { key: word, value: locatedAt(sheet, key + STRIDE) });
  }
}

/** The name by which the controllers of OpenChoreo v0.1 and v0.2 know a resource, a label; its own name later. */
export function labelledName(landing: Landing, { apiVersion, name }: Resource): string {
  const labels = apiVersion.startsWith('core.choreo.dev') ? metadataStrings(landing, 'labels') : NO_STRINGS;
  return labels.get('core.choreo.dev/name')?.value.value || name.value;
}
