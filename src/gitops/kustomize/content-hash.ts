import { sha256 } from '../../text/digest.ts';
import type { MapNode, Node } from '../../yaml/documents.ts';
import { entryOf, type Json, jsonOf } from '../../yaml/node.ts';

/**
 * The ten letters that kustomize appends to the name of a generated ConfigMap or Secret; undefined for another kind.
 * Follows api/hasher/hasher.go v0.20.1, where the name itself never enters the hash.
 */
export function contentHash(root: MapNode, kind: string): string | undefined {
  const encoded = kind === 'ConfigMap' ? configMapText(root) : kind === 'Secret' ? secretText(root) : undefined;
  if (encoded === undefined) return undefined;
  const digest = sha256(encoded).slice(0, 10);
  return digest.replace(/[013ae]/g, (digit) => LETTERS[digit] ?? digit);
}

/** Digits that could spell words, or be mistaken. */
const LETTERS: Readonly<Record<string, string>> = { 0: 'g', 1: 'h', 3: 'k', a: 'm', e: 't' };

function configMapText(root: MapNode): string {
  const binary = hashed(root, 'binaryData');
  const members = [
    ...(typeof binary === 'object' ? [member('binaryData', binary)] : []),
    member('data', hashed(root, 'data')),
    member('kind', 'ConfigMap'),
    member('name', ''),
  ];
  return `{${members.join(',')}}`;
}

function secretText(root: MapNode): string {
  const strings = hashed(root, 'stringData');
  const members = [
    member('data', hashed(root, 'data')),
    member('kind', 'Secret'),
    member('name', ''),
    ...(typeof strings === 'object' ? [member('stringData', strings)] : []),
    member('type', hashed(root, 'type')),
  ];
  return `{${members.join(',')}}`;
}

/** A field as it is hashed: the text of a scalar, else its JSON; an absent one is the empty text. */
function hashed(root: MapNode, field: string): Json {
  const value: Node | undefined = entryOf(root, field)?.value;
  if (!value) return '';
  return value.kind === 'scalar' ? value.text : jsonOf(value);
}

function member(name: string, value: Json): string {
  return `${goText(name)}:${goJson(value)}`;
}

/** JSON as Go's encoding/json writes it: keys sorted bytewise, HTML escaped. */
function goJson(value: Json): string {
  if (typeof value === 'string') return goText(value);
  if (Array.isArray(value)) return `[${value.map(goJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, below]) => [Buffer.from(key), member(key, below)] as const);
  return `{${members
    .sort(([a], [b]) => Buffer.compare(a, b))
    .map(([, text]) => text)
    .join(',')}}`;
}

function goText(text: string): string {
  return JSON.stringify(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[<>&\u2028\u2029]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
