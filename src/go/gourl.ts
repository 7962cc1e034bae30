/** What the keyring uses of a parsed URL. Both are bytes, one per UTF-16 unit (latin1), since percent escapes need not be UTF-8. */
export interface GoUrl {
  readonly host: string;
  readonly path: string;
}

/** Bytes that Go's host encoding does not take as they are. */
const NOT_HOST = /[^!"$&'()*+,\-.0-9:;<=>A-Z[\]_a-z~\x80-\xFF%]/;

/**
 * `url.Parse` of go1.26.8 for an `http://` or `https://` URL given as bytes; undefined where it errs.
 * Ports are strict: a second colon outside brackets is an error, as GODEBUG urlstrictcolons defaults to.
 */
export function parseGoUrl(url: string): GoUrl | undefined {
  const fragment = after(url, '#');
  const bare = before(url, '#');
  if (hasControl(bare) || unescapeBytes(fragment) === undefined) return undefined;
  const rest = before(bare, '?').replace(/^https?:\/\//, '');
  const slash = rest.indexOf('/');
  const authority = slash < 0 ? rest : rest.slice(0, slash);
  const at = authority.lastIndexOf('@');
  if (at >= 0 && !isUserinfo(authority.slice(0, at))) return undefined;
  const host = parseHost(authority.slice(at + 1));
  const path = unescapeBytes(slash < 0 ? '' : rest.slice(slash));
  return host === undefined || path === undefined ? undefined : { host, path };
}

/** Host and port as the keyring's SplitURL takes them apart: net.SplitHostPort, or all of it as the host where that errs. */
export function splitHostPort(hostport: string): { readonly host: string; readonly port: string } {
  const whole = { host: hostport, port: '' };
  const colon = hostport.lastIndexOf(':');
  if (colon < 0) return whole;
  const port = hostport.slice(colon + 1);
  if (!hostport.startsWith('[')) {
    const host = hostport.slice(0, colon);
    return /[:[\]]/.test(host) || /[[\]]/.test(port) ? whole : { host, port };
  }
  const end = hostport.indexOf(']');
  if (end + 1 !== colon || hostport.includes('[', 1) || port.includes(']')) return whole;
  return { host: hostport.slice(1, end), port };
}

function before(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return at < 0 ? text : text.slice(0, at);
}

function after(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return at < 0 ? '' : text.slice(at + 1);
}

function hasControl(bytes: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what Go refuses
  return /[\x00-\x1F\x7F]/.test(bytes);
}

function isUserinfo(text: string): boolean {
  return !/[^A-Za-z0-9\-._:~!$&'()*+,;=%@]/.test(text) && unescapeBytes(text) !== undefined;
}

/** Percent-decodes; undefined if an escape is broken or `allowed` refuses the byte it stands for. */
function unescapeBytes(text: string, allowed: (byte: number) => boolean = () => true): string | undefined {
  const first = text.indexOf('%');
  if (first < 0) return text;
  const parts = text.split('%');
  for (const [i, part] of parts.entries()) {
    if (i === 0) continue;
    if (!/^[0-9A-Fa-f]{2}/.test(part)) return undefined;
    const byte = Number.parseInt(part.slice(0, 2), 16);
    if (!allowed(byte)) return undefined;
    parts[i] = String.fromCharCode(byte) + part.slice(2);
  }
  return parts.join('');
}

function unescapeHost(text: string): string | undefined {
  return NOT_HOST.test(text) ? undefined : unescapeBytes(text, (byte) => byte >= 0x80 || byte === 0x25);
}

function unescapeZone(text: string): string | undefined {
  const allowed = (byte: number) => byte === 0x20 || (byte < 0x80 && !NOT_HOST.test(String.fromCharCode(byte)));
  return NOT_HOST.test(text) ? undefined : unescapeBytes(text, allowed);
}

function parseHost(text: string): string | undefined {
  const open = text.lastIndexOf('[');
  if (open > 0) return undefined;
  if (open === 0) return parseLiteral(text);
  const colon = text.indexOf(':');
  if (colon >= 0 && !isPort(text.slice(colon))) return undefined;
  return unescapeHost(text);
}

function isPort(text: string): boolean {
  return text === '' || /^:[0-9]*$/.test(text);
}

function parseLiteral(text: string): string | undefined {
  const close = text.lastIndexOf(']');
  const port = text.slice(close + 1);
  if (close < 0 || !isPort(port)) return undefined;
  const inside = text.slice(1, close);
  const zoneAt = inside.indexOf('%25');
  const address = unescapeHost(zoneAt < 0 ? inside : inside.slice(0, zoneAt));
  const zone = zoneAt < 0 ? '' : unescapeZone(inside.slice(zoneAt));
  if (address === undefined || zone === undefined || !isIPv6(address + zone)) return undefined;
  return `[${address}${zone}]${port}`;
}

/** Whether netip.ParseAddr reads it as an IPv6 address. */
function isIPv6(text: string): boolean {
  const percent = text.indexOf('%');
  if (percent >= 0 && percent === text.length - 1) return false;
  const address = percent < 0 ? text : text.slice(0, percent);
  const halves = address.split('::', 3);
  if (!address.includes(':') || halves.length > 2) return false;
  const groups = halves.map((half) => (half === '' ? [] : half.split(':', 10)));
  const last = groups.at(-1)?.at(-1);
  const quad = last !== undefined && isIPv4(last);
  if (quad) groups.at(-1)?.pop();
  const flat = groups.flat();
  if (!flat.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return false;
  const count = flat.length + (quad ? 2 : 0);
  return halves.length === 2 ? count < 8 : count === 8;
}

function isIPv4(text: string): boolean {
  const octets = text.split('.', 5);
  return octets.length === 4 && octets.every((octet) => /^(?:0|[1-9][0-9]{0,2})$/.test(octet) && Number(octet) < 256);
}
