import { sha256 } from '../text/digest.ts';

/** Bytes of the hash that ends every generated name. */
const HASH = 8;

/** What begins the name of every namespace that OpenChoreo makes in a data plane. */
const PREFIX = 'dp-';

/**
 * The namespace that OpenChoreo makes for an environment of a project: `dp-<organization>-<project>-<environment>-<hash>`,
 * each part sanitized and cut, at most 52 bytes. Not always a legal name (parts may hold dots), nor unique: "a-b" + "c" and
 * "a" + "b-c" are one. Each byte of a character that was cut in two is U+FFFD.
 * Follows OpenChoreo v0.1.0 to v1.2.3, internal/dataplane/kubernetes/name.go: GenerateK8sNameWithLengthLimit(63, "dp", …),
 * but for letters newer than Unicode 15, which are illegal in names anyway.
 */
export function dataPlaneNamespace(organization: string, project: string, environment: string): string {
  return generatedName(['dp', organization, project, environment], 63);
}

/**
 * A name of several parts, each sanitized and cut to an equal share of the limit (in bytes), and the hash of them all.
 * Follows OpenChoreo v0.1.0 to v1.2.3, internal/dataplane/kubernetes/name.go: GenerateK8sNameWithLengthLimit.
 */
export function generatedName(parts: readonly string[], limit: number): string {
  const budget = limit - HASH - parts.length;
  const share = Math.floor(budget / parts.length);
  const spare = budget % parts.length;
  const hash = sha256(parts.join('-')).slice(0, HASH);
  const shown = parts.map((part, i) => cut(sanitized(part), i < spare ? share + 1 : share));
  return `${shown.join('-')}-${hash}`.replace(/^[^\p{L}\p{N}]+/u, '');
}

/** Whether a namespace is meant for a data plane, by its name alone. */
export function isDataPlaneNamespace(name: string): boolean {
  return name.startsWith(PREFIX);
}

/**
 * Why the API server refuses a namespace of this name, in its words, or nothing.
 * Follows Kubernetes 1.34 to 1.37, apimachinery pkg/util/validation: IsDNS1123Label.
 */
export function namespaceNameError(name: string): string | undefined {
  const errors: string[] = [];
  if (Buffer.byteLength(name) > 63) errors.push('must be no more than 63 characters');
  if (!LABEL.test(name)) errors.push(isSubdomain(name) ? 'must not contain dots' : NOT_A_LABEL);
  return errors.length > 0 ? errors.join('; ') : undefined;
}

const LABEL = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;

const NOT_A_LABEL =
  'a lowercase RFC 1123 label must consist of lower case alphanumeric characters or ' +
  "'-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', " +
  "regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')";

function isSubdomain(name: string): boolean {
  return name.split('.').every((label) => LABEL.test(label));
}

/** Lower case, everything but letters, numbers, "-" and "." replaced, "-" and "." trimmed. */
function sanitized(part: string): string {
  const characters = Array.from(part, lowered);
  return characters
    .map((character) => (/[\p{L}\p{N}.-]/u.test(character) ? character : '-'))
    .join('')
    .replace(/^[-.]+/, '')
    .replace(/(?<![-.])[-.]+$/, '');
}

/** Go's strings.ToLower: one character becomes one, whatever stands around it. */
function lowered(character: string): string {
  return character === 'İ' ? 'i' : character.toLowerCase();
}

/** The first `bytes` bytes in UTF-8. */
function cut(text: string, bytes: number): string {
  let kept = '';
  let left = bytes;
  for (const character of text) {
    const width = Buffer.byteLength(character);
    if (width > left) return kept + '\ufffd'.repeat(left);
    kept += character;
    left -= width;
  }
  return kept;
}
