import type { Located } from './source.ts';

/** What a query asks for, but for what says where to look. */
const ASKED = /([?&](?!(?:ref|version|timeout|submodules)=)[\w.-]+=)[^\s"&#]+/g;

/** A text as it may be kept and shown: addresses in it are without user, password and token. */
export function withoutLogin(text: string): string {
  if (!text.includes('@') && !text.includes('?')) return text;
  return text.replace(/[^\s"'(,]+/g, addressWithoutLogin).replace(ASKED, '$1***');
}

/** A reference at its place, as it may be kept and shown: none of it where a credential was pasted instead. */
export function shown(written: Located<string>, hidden = '***'): Located<string> {
  const { value, at } = written;
  if (PLAIN.test(value)) return written;
  return { value: isCredential(value) ? hidden : withoutLogin(value), at };
}

/** The same of what something is called: no object can have such a name, so that no reference is to find it. */
export function shownName(written: Located<string>): Located<string> {
  return shown(written, '<***>');
}

/** Most names and images: no login and no token. */
const PLAIN = /^[a-z\d./:-]*(?:@sha256:[a-f\d]{64})?$/;

/** A private key, a token, JSON in base64, or what was veiled of one. */
const TOKEN =
  /-----BEGIN|^\s*(?:ey[JAI]|ew[o0k]|LS0tLS1CRUdJTi)[\w+/=-]{8}|^(?:gh[pousr]|github_pat|dckr_pat|glpat|xox[a-z])[-_]\w{8}|^AKIA\w{8}|^~[\da-f]{20}$/;
/** JSON, or YAML like it, that logs in somewhere. */
const CONFIG = /^\s*\{(?!\{).*\b(?:auths?|username|password|email|\w+token)["']?\s*:/is;

/** A login without a path, which an image has. */
const LOGIN = /^[^\s:/@]+:[^\s@]+@(?!sha\d)[\w.-]+(?::\d+)?$/;

function isCredential(text: string): boolean {
  return TOKEN.test(text) || CONFIG.test(text) || LOGIN.test(text);
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
