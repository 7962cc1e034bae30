import type { Finding } from '../results/diagnostic.ts';
import { suggest } from '../text/near-miss.ts';
import { type Source, type Span, spanOf } from '../text/source.ts';
import type { Document, Node } from '../yaml/documents.ts';
import { entryOf, type Json } from '../yaml/node.ts';
import { parseDocuments } from '../yaml/parse.ts';
import { nodeAt } from '../yaml/pointer.ts';
import validate, { type SchemaError } from './generated/config-validator.js';

/** The one document of a configuration and what its schema says of it. */
export interface Checked {
  readonly root: Node | undefined;
  readonly findings: readonly Finding[];
}

/** Parses a configuration and checks its shape against `schema.json`. */
export function checkConfig(source: Source): Checked {
  const { documents, faults } = parseDocuments(source);
  const [document, more] = documents;
  const findings = faults.map(({ message, at }) => complaint(at, message));
  if (more) findings.push(complaint(more.root, 'a configuration is one document'));
  if (!document || findings.length > 0) return { root: undefined, findings };
  return { root: document.root, findings: [...duplicatesOf(document), ...schemaFindings(document.root)] };
}

/** A finding of the configuration. */
export function complaint(at: Span, message: string, help?: string): Finding {
  return { at: spanOf(at), message, identity: [message], ...(help === undefined ? {} : { help }) };
}

/** What to say of a word that is unknown, with the known one that was probably meant. */
export function unknownWord(at: Span, what: string, word: string, candidates: Iterable<string>): Finding {
  const meant = suggest(word, candidates);
  return complaint(at, `unknown ${what} "${word}"`, meant === undefined ? undefined : `did you mean "${meant}"?`);
}

function duplicatesOf({ duplicates }: Document): readonly Finding[] {
  return duplicates.map(({ key, first }) => ({
    ...complaint(key, `the key "${key.text}" stands twice`),
    because: [{ message: 'it stands here already', at: spanOf(first) }],
  }));
}

function schemaFindings(root: Node): readonly Finding[] {
  if (validate(configJson(root))) return [];
  const errors = validate.errors ?? [];
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath);
  return errors
    .filter(({ instancePath, keyword }) => keyword === 'anyOf' || !choices.some((at) => isUnder(instancePath, at)))
    .filter((error) => !isMisspelled(error, errors))
    .map((error) => findingOf(error, root));
}

/** Whether what is missing is there under a key that is told to be unknown. */
function isMisspelled(
  { instancePath, params: { missingProperty } }: SchemaError,
  errors: readonly SchemaError[],
): boolean {
  return (
    missingProperty !== undefined &&
    errors.some(
      ({ instancePath: other, params: { additionalProperty }, parentSchema }) =>
        other === instancePath &&
        additionalProperty !== undefined &&
        suggest(additionalProperty, Object.keys(parentSchema?.properties ?? {})) === missingProperty,
    )
  );
}

function isUnder(pointer: string, parent: string): boolean {
  return pointer === parent || pointer.startsWith(`${parent}/`);
}

function findingOf(error: SchemaError, root: Node): Finding {
  const { node, key } = nodeAt(root, error.instancePath);
  const { additionalProperty, missingProperty, allowedValues } = error.params;
  if (additionalProperty !== undefined) {
    const at = entryOf(node, additionalProperty)?.key ?? node;
    return unknownWord(at, 'key', additionalProperty, Object.keys(error.parentSchema?.properties ?? {}));
  }
  if (missingProperty !== undefined) {
    return complaint((isItem(error) ? undefined : key) ?? firstLine(node), `"${missingProperty}" is missing`);
  }
  const at = node.kind === 'scalar' && node.end > node.start ? node : (key ?? firstLine(node));
  if (allowedValues !== undefined && node.kind === 'scalar') {
    const meant = suggest(node.text, allowedValues);
    const help = meant === undefined ? undefined : `did you mean "${meant}"?`;
    return complaint(at, `"${node.text}" is none of ${allowedValues.join(', ')}`, help);
  }
  const subject = key ? `${isItem(error) ? 'each of ' : ''}"${key.text}"` : 'this';
  return complaint(at, `${subject} ${expectationOf(error)}`);
}

/** Whether an error is of one item of a list. */
function isItem({ instancePath }: SchemaError): boolean {
  return /\/\d+$/.test(instancePath);
}

/** A mapping or sequence as a place to point at: its first character. */
function firstLine({ path, start, end }: Node): Span {
  return { path, start, end: Math.min(start + 1, end) };
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'must be a mapping',
  array: 'must be a list',
  string: 'must be a text',
  boolean: 'must be true or false',
};

function expectationOf({ keyword, params, message }: SchemaError): string {
  if (keyword === 'type') return TYPES[String(params.type)] ?? `must be ${params.type}`;
  if (keyword === 'anyOf') return 'must be a name or a list of names';
  if (keyword === 'minItems') return 'must not be empty';
  if (keyword === 'enum') return `must be one of ${params.allowedValues?.join(', ')}`;
  if (params.pattern === '\\S') return 'must not be blank';
  if (params.pattern?.startsWith('^v?')) return 'must be a release, such as v0.17';
  return params.pattern === undefined ? (message ?? 'is not valid') : 'must be a name as Kubernetes allows it';
}

/** The value as YAML 1.2 has it, so that the level `off` is a word; Kubernetes would read false. */
function configJson(node: Node): Json {
  if (node.kind === 'seq') return node.items.map(configJson);
  if (node.kind === 'map')
    return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, configJson(value)]));
  if (!node.plain) return node.text;
  if (/^(?:null|Null|NULL|~|)$/.test(node.text)) return null;
  if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(node.text)) return node.text.toLowerCase() === 'true';
  return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(node.text) ? Number(node.text) : node.text;
}
