/**
 * What the API server allows as names, keys and label values: k8s.io/apimachinery v0.37.2, pkg/util/validation and
 * pkg/api/validate/content. Each function lists what is wrong, as clauses that continue "the name …"; lengths are
 * in bytes of UTF-8, as there.
 */

const LABEL = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
const NAME_PART = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const QUALIFIED_NAME = new RegExp(`^(?:${SUBDOMAIN.source.slice(1, -1)}/)?${NAME_PART.source.slice(1)}`);
const DATA_KEY = /^[-._a-zA-Z0-9]+$/;

const NONE: readonly string[] = [];

/** The longest DNS-1123 label, such as a namespace's name. */
const LONGEST_LABEL = 63;
/** The longest DNS-1123 subdomain, such as a secret's name. */
const LONGEST_SUBDOMAIN = 253;

/** DNS-1123 label: the names of namespaces and containers. */
export function dnsLabelFaults(name: string): readonly string[] {
  if (name.length <= LONGEST_LABEL && LABEL.test(name)) return NONE;
  const faults = tooLong(name, LONGEST_LABEL);
  if (LABEL.test(name)) return faults;
  return [...faults, SUBDOMAIN.test(name) ? 'must not contain dots' : `must be ${spelled("'-'")}`];
}

/** DNS-1123 subdomain: the names of most resources, secrets included. */
export function dnsSubdomainFaults(name: string): readonly string[] {
  if (isDnsSubdomain(name)) return NONE;
  const faults = tooLong(name, LONGEST_SUBDOMAIN);
  return SUBDOMAIN.test(name) ? faults : [...faults, `must be ${spelled("'-' or '.'")}`];
}

/** Whether nothing is wrong with a DNS-1123 subdomain. */
export function isDnsSubdomain(name: string): boolean {
  return name.length <= LONGEST_SUBDOMAIN && SUBDOMAIN.test(name);
}

/** Whether a name is another but for its case and white space around it, with which no resource may be called so. */
export function wasMeantAs(written: string, name: string): boolean {
  return written.trim().toLowerCase() === name;
}

function spelled(marks: string): string {
  return `lower-case letters, digits or ${marks}, and begin and end with a letter or digit`;
}

/** A qualified name, `[prefix/]name`: label keys, finalizers and, once in lower case, annotation keys. */
export function qualifiedNameFaults(key: string): readonly string[] {
  if (key.length <= 63 && QUALIFIED_NAME.test(key)) return NONE;
  const parts = key.split('/');
  const name = parts.pop() ?? '';
  const [prefix] = parts;
  if (parts.length > 1) return ['must have at most one slash, between an optional prefix and a name'];
  const faults = prefix === undefined ? [] : prefixFaults(prefix);
  if (name === '') faults.push('must have a name behind its prefix');
  else faults.push(...tooLong(name, 63).map((fault) => `${fault} behind its prefix`));
  if (!NAME_PART.test(name)) faults.push(`must have a name of ${lettersOf}`);
  return faults;
}

function prefixFaults(prefix: string): string[] {
  if (prefix === '') return ['must have a prefix before its slash, or no slash'];
  return dnsSubdomainFaults(prefix).map((fault) => `has a prefix that ${fault}`);
}

const lettersOf = "letters, digits, '-', '_' or '.', which begins and ends with a letter or digit";

/** A label's value; it may be empty. */
export function labelValueFaults(value: string): readonly string[] {
  if (value === '' || (value.length <= 63 && NAME_PART.test(value))) return NONE;
  const faults = tooLong(value, 63);
  return NAME_PART.test(value) ? faults : [...faults, `must be empty or a text of ${lettersOf}`];
}

/** A key in the data of a Secret or ConfigMap. */
export function dataKeyFaults(key: string): readonly string[] {
  if (key.length <= LONGEST_SUBDOMAIN && DATA_KEY.test(key) && !key.startsWith('.')) return NONE;
  const faults = tooLong(key, LONGEST_SUBDOMAIN);
  if (!DATA_KEY.test(key)) faults.push("must be letters, digits, '-', '_' or '.'");
  if (key === '.' || key === '..') faults.push(`must not be '${key}'`);
  else if (key.startsWith('..')) faults.push("must not begin with '..'");
  return faults;
}

/** What to check of a `generateName`: the API server appends to it, so it may end with a dash. */
export function generatedSample(prefix: string): string {
  return prefix.length > 1 && prefix.endsWith('-') ? `${prefix.slice(0, -2)}a` : prefix;
}

/** Whether nothing is wrong with a stretch of a text as the key of a label, or in any case, as that of an annotation. */
export function isQualifiedName(text: string, start: number, end: number, anyCase: boolean): boolean {
  if (end - start > LONGEST_LABEL) return false;
  const slash = text.indexOf('/', start);
  if (slash < 0 || slash >= end) return isNamePart(text, start, end);
  return isPrefix(text, start, slash, anyCase) && isNamePart(text, slash + 1, end);
}

/** Whether nothing is wrong with a stretch of a text as the value of a label. */
export function isLabelValue(text: string, start: number, end: number): boolean {
  return start === end || (end - start <= LONGEST_LABEL && isNamePart(text, start, end));
}

function isNamePart(text: string, start: number, end: number): boolean {
  if (start >= end || !isAlphanumeric(text, start) || !isAlphanumeric(text, end - 1)) return false;
  for (let at = start + 1; at < end; at++) if ((SORTS[text.charCodeAt(at)] ?? 0) === 0) return false;
  return true;
}

function isAlphanumeric(text: string, at: number): boolean {
  const sort = SORTS[text.charCodeAt(at)];
  return sort === LOWER || sort === UPPER;
}

/** Labels between dots, none of which begins or ends with a dash. */
function isPrefix(text: string, start: number, end: number, anyCase: boolean): boolean {
  let before = DOT;
  for (let at = start; at < end; at++) {
    const sort = SORTS[text.charCodeAt(at)] ?? 0;
    const isLetter = sort === LOWER || (anyCase && sort === UPPER);
    if (!isLetter && !(sort === DASH && before !== DOT) && !(sort === DOT && before !== DASH && before !== DOT))
      return false;
    before = sort;
  }
  return before === LOWER || before === UPPER;
}

/** What a character is in a name; none of it where it is 0. */
const SORTS = new Uint8Array(128);
const LOWER = 1;
const UPPER = 2;
const DASH = 3;
const DOT = 4;
const UNDERSCORE = 5;
for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789') SORTS[letter.charCodeAt(0)] = LOWER;
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') SORTS[letter.charCodeAt(0)] = UPPER;
SORTS['-'.charCodeAt(0)] = DASH;
SORTS['.'.charCodeAt(0)] = DOT;
SORTS['_'.charCodeAt(0)] = UNDERSCORE;

function tooLong(text: string, bytes: number): string[] {
  return Buffer.byteLength(text) > bytes ? [`must be at most ${bytes} bytes long`] : [];
}
