import type { Located } from './source.ts';

/** What a query asks for, but for what says where to look. */
const ASKED = /([?&](?!(?:ref|version|timeout|submodules)=)[\w.-]+=)[^\s"&#]+/g;

/** A text as it may be kept and shown: addresses in it are without user, password and token. */
export function withoutLogin(text: string): string {
  if (!text.includes('@') && !text.includes('?')) return text;
  return text.replace(/[^\s"'(,]+/g, addressWithoutLogin).replace(ASKED, '$1***');
}

/** A text at its place, as it may be kept and shown. */
export function shown({ value, at }: Located<string>): Located<string> {
  return { value: withoutLogin(value), at };
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
