import { sha256 } from './digest.ts';
import type { Located } from './source.ts';

/** What a query asks for, but for what says where to look. */
export const ASKED = /([?&](?!(?:ref|version|timeout|submodules)=)[\w.-]+=)[^\s"&#]+/g;

/** A text as it may be kept and shown: addresses in it are without user, password and token. */
export function withoutLogin(text: string): string {
  if (!text.includes('@') && !text.includes('?')) return text;
  return text.replace(/[^\s"'(,]+/g, addressWithoutLogin).replace(ASKED, '$1***');
}

/**
 * A reference at its place, as it may be kept and shown: none of it where a credential was pasted instead. One longer
 * than any name or image is told by its beginning and a digest, as each proof repeats it.
 */
export function shown(written: Located<string>, hidden = '***'): Located<string> {
  const { value, at } = written;
  if (value.length > LONGEST) return { value: `${shownWord(value.slice(0, 100), hidden)}…${sha256(value)}`, at };
  return PLAIN.test(value) ? written : { value: shownWord(value, hidden), at };
}

/** The same of a word whose place is not asked for: a key, a container. */
export function shownWord(word: string, hidden = '***'): string {
  if (PLAIN.test(word)) return word;
  return isCredential(word) ? hidden : withoutLogin(word);
}

/** A reference to a file as it may be shown: none of it where content stands in place of a name. */
export function shownFile(reference: string): string {
  if (PLAIN.test(reference)) return reference;
  return CONTENT.test(reference.replace(HOLE, '')) ? '***' : shownWord(reference);
}

/** What is a patch, a literal or the like, and no name of a file. */
const CONTENT = /[\r\n{}]|:\s|^[\w.-]+=/;
const HOLE = /\$\{[^{}]*\}|\{\{[^{}]*\}\}/g;

/**
 * A sentence as it may be kept and shown, whatever was pasted into what it names: private keys, tokens, logins, docker
 * configs. A long one is cut.
 */
export function withoutCredentials(sentence: string): string {
  // What is cut off is looked at too: a credential must not lose its end before it is known.
  const begun = sentence.slice(0, 2 * LONGEST_SENTENCE);
  const told = withoutLogin(begun.replace(PASTED, '***').replace(FIELD, '$1***').replace(PACKED, unpackedLogin));
  return told.length > LONGEST_SENTENCE ? `${told.slice(0, LONGEST_SENTENCE)}…` : told;
}

const LONGEST_SENTENCE = 2_000;

const PASTED =
  /-----BEGIN[^"]*|(?<!\w)(?:(?:gh[pousr]|github_pat|dckr_pat|glpat|xox[a-z])[-_]\w{8,}|AKIA\w{8,}|(?:ey[JAI]|ew[o0k]|LS0tLS1CRUdJTi)[\w+/=-]{8,}|~[\da-f]{20})/g;
const FIELD =
  /(\\{0,4}["'](?:username|password|email|auth|identitytoken|registrytoken)\\{0,4}["']\s{0,9}:\s{0,9}\\{0,4}["'])[^"'\\]+/gi;
/** What may be a login in base64. */
const PACKED = /(?<![\w+/])[\w+/-]{16,}={0,2}/g;

function unpackedLogin(word: string): string {
  return isPackedLogin(word) ? '***' : word;
}

/** Whether a word is `user:password` in base64, as under `auth`. */
export function isPackedLogin(word: string): boolean {
  if (!/^(?=.*[A-Z])(?=.*[a-z])[\w+/-]{8,}={0,2}$/.test(word)) return false;
  return /^[!-9;-~]+:[!-~]+$/.test(Buffer.from(word, 'base64').toString('latin1'));
}

/** Whether a login stands in place of a host: `user:password`, in base64 or not. */
export function isLogin(key: string): boolean {
  const word = OPENING.test(key) ? BESIDE_HOLES : BARE_LOGIN;
  return word.test(key) || isPackedLogin(key);
}

/** How a template's hole opens. */
const OPENING = /[{$]\{/;
/** A host with what is no port and no path behind a colon; nor a template's hole where there is one. */
const BARE_LOGIN = /^[^\s:/@[\]]+:(?!\/\/|\d*(?:[/?#]|$))[^\s@]+$/;
const BESIDE_HOLES = /^[^\s:/@[\]{}]+:(?!\/\/|\d*(?:[/?#]|$))[^\s@[\]{}]+$/;

/** The same of what something is called: no object can have such a name, so that no reference is to find it. */
export function shownName(written: Located<string>): Located<string> {
  return shown(written, '<***>');
}

const LONGEST = 1_000;

/** Most names and images: no login and no token, which is longer than a word. */
const PLAIN = /^[a-z\d./:-]*(?:@sha256:[a-f\d]{64})?$|^[A-Z_a-z]{1,24}$/;

/** A private key, a token, JSON in base64, or what was veiled of one. */
const TOKEN =
  /-----BEGIN|^\s*(?:ey[JAI]|ew[o0k]|LS0tLS1CRUdJTi)[\w+/=-]{8}|^(?:gh[pousr]|github_pat|dckr_pat|glpat|xox[a-z])[-_]\w{8}|^AKIA\w{8}|^~[\da-f]{20}$/;
/** JSON, or YAML like it, that logs in somewhere. */
const CONFIG = /^\s*\{(?!\{).*\b(?:auths?|username|password|email|\w+token)["']?\s*:/is;
/** A part of such JSON. */
const PART = /["'](?:auths?|username|password|email|\w{1,20}token)\\{0,4}["']\s{0,9}:/i;

/** A login without a path, which an image has. */
const LOGIN = /^[^\s:/@]+:[^\s@]+@(?!sha\d)[\w.-]+(?::\d+)?$/;

function isCredential(text: string): boolean {
  return TOKEN.test(text) || CONFIG.test(text) || PART.test(text) || LOGIN.test(text) || isPackedLogin(text);
}

/** With a scheme whatever stands before the host is a login, but `git`; without one what has a colon in it. */
function addressWithoutLogin(address: string): string {
  const slashes = address.indexOf('//');
  const start = slashes < 0 ? 0 : slashes + 2;
  const rest = address.slice(start);
  const end = loginEnd(rest);
  if (end < 0) return address;
  const [login, host] = [rest.slice(0, end), rest.slice(end + 1)];
  const isLogin = slashes < 0 ? login.includes(':') && /^[\w.-]+(?::\d+)?\//.test(host) : login !== 'git';
  return isLogin && !/^sha\d+:/.test(host) ? `${address.slice(0, start)}***@${host}` : address;
}

/** The index of the `@` behind a login, in whose password there may be slashes; -1 where there is none. */
function loginEnd(address: string): number {
  const slash = address.indexOf('/');
  const end = (slash < 0 ? address : address.slice(0, slash)).lastIndexOf('@');
  const colon = address.indexOf(':');
  if (end >= 0 || colon < 0 || colon > slash) return end;
  return /^\d+\//.test(address.slice(colon + 1)) ? -1 : address.lastIndexOf('@');
}
