import { remembering } from '../remember.ts';

/** A legal image reference, normalised as the container runtime and the kubelet see it. */
export interface ImageReference {
  readonly ok: true;
  /** Registry host, with its port if written; empty in the odd case of a host that is only legal as a path (`my_host.io/app`). */
  readonly domain: string;
  /** The host and the path behind it: the kubelet's repoToPull, which its keyring is asked for. */
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
}

/** Why a text is no image reference. `error` is a clause that continues "the image …". */
export interface ImageError {
  readonly ok: false;
  readonly reason: 'format' | 'upper-case' | 'too-long' | 'identifier' | 'digest';
  readonly error: string;
}

interface Parts {
  /** Domain and path as one text. */
  readonly name: string;
  readonly domain: string;
  readonly path: string;
  readonly tag?: string;
  readonly digest?: string;
}

const HUB = 'docker.io';
const HUB_ALIAS = 'index.docker.io';
const OFFICIAL = 'library/';
const LONGEST_PATH = 255;
const DIGEST_LENGTH: ReadonlyMap<string, number> = new Map([
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
]);

/**
 * Reads an image as the kubelet does: `ParseNormalizedNamed` of github.com/distribution/reference v0.6.0 under
 * `ParseImageName` of k8s.io/kubernetes v1.37.2 (pkg/util/parsers). Linear in the length of the text.
 */
export function parseImage(text: string): ImageReference | ImageError {
  if (text !== lately.text) lately = { text, parsed: parse(text) };
  return lately.parsed;
}

/** The image that was read last: whatever proves a pull reads it in turn. */
let lately: { readonly text: string; readonly parsed: ImageReference | ImageError } = {
  text: '',
  parsed: fail('format', formatError('')),
};

function parse(text: string): ImageReference | ImageError {
  if (/^[a-f0-9]{64}$/.test(text)) {
    return fail('identifier', 'is 64 hexadecimal digits, which is an image id and not a name');
  }
  const [domain, remainder] = splitDomain(text);
  const remote = before(remainder, ':');
  if (remote.toLowerCase() !== remote) return fail('upper-case', 'has upper-case letters in its repository');
  const full = `${domain}/${remainder}`;
  const parts = split(full);
  if (!parts) {
    return split(full.replaceAll('İ', 'i').toLowerCase())
      ? fail('upper-case', 'has upper-case letters in its repository')
      : fail('format', formatError(text));
  }
  if (parts.path.length > LONGEST_PATH) {
    return fail('too-long', `has a repository path of more than ${LONGEST_PATH} characters`);
  }
  const wrong = parts.digest === undefined ? undefined : digestError(parts.digest);
  return wrong === undefined ? reference(parts) : fail('digest', wrong);
}

/**
 * Whether an image lies under a registry prefix, segment by segment: `docker.io/acme` holds docker.io/acme/app and
 * acme/app, not docker.io/acme-evil/app. Docker Hub's other names count as Docker Hub. False if either is malformed.
 */
export function segmentsUnder(prefix: string, image: string): boolean {
  const base = prefixRepository(prefix);
  const parsed = parseImage(image);
  if (base === undefined || !parsed.ok) return false;
  return parsed.repository === base || parsed.repository.startsWith(`${base}/`);
}

/** The repository that a registry prefix stands for (`acme` and `index.docker.io/acme` are `docker.io/acme`), or undefined. */
export function prefixRepository(prefix: string): string | undefined {
  if (prefix === HUB || prefix === HUB_ALIAS) return HUB;
  const parsed = parseImage(`${prefix}/x`);
  return parsed.ok && parsed.tag === undefined && parsed.digest === undefined
    ? parsed.repository.slice(0, -2)
    : undefined;
}

/** What is wrong with a data plane's registry prefix, as a clause that continues "the prefix …"; undefined if nothing is. */
export function prefixError(prefix: string): string | undefined {
  if (prefix.trim() === '') return 'is blank';
  if (/\s/.test(prefix)) return 'has white space in it';
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(prefix)) return 'has a URL scheme, which no image name has';
  if (prefix.includes('@')) return 'has a digest or a user name in it';
  if (prefix.endsWith('/')) return 'ends with a slash';
  if (/[A-Z]/.test(prefix))
    return 'has upper-case letters: image paths are lower-case and hosts are compared as written';
  const last = prefix.slice(prefix.lastIndexOf('/') + 1);
  if (last.includes(':') && (prefix.includes('/') || !/:[0-9]+$/.test(last))) {
    return prefix.includes('/') ? 'has a tag in it' : 'has a port that is not a number';
  }
  return prefixRepository(prefix) === undefined ? 'is not a registry host with an optional path' : undefined;
}

function fail(reason: ImageError['reason'], error: string): ImageError {
  return { ok: false, reason, error };
}

function before(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return at < 0 ? text : text.slice(0, at);
}

/** normalize.go splitDockerDomain. */
function splitDomain(name: string): readonly [string, string] {
  const slash = name.indexOf('/');
  if (slash < 0) return [HUB, OFFICIAL + name];
  const first = name.slice(0, slash);
  const isDomain = first === 'localhost' || /[.:]/.test(first) || first.toLowerCase() !== first;
  if (!isDomain) return [HUB, name];
  const rest = name.slice(slash + 1);
  if (first !== HUB && first !== HUB_ALIAS) return [first, rest];
  return [HUB, rest.includes('/') ? rest : OFFICIAL + rest];
}

/** regexp.go ReferenceRegexp, taken apart so that no input makes it slow; undefined if it does not match. */
function split(text: string): Parts | undefined {
  const at = text.indexOf('@');
  const digest = at < 0 ? undefined : text.slice(at + 1);
  if (digest !== undefined && !isDigest(digest)) return undefined;
  const named = at < 0 ? text : text.slice(0, at);
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  const tag = colon < 0 ? undefined : named.slice(colon + 1);
  if (tag !== undefined && !/^\w[\w.-]{0,127}$/.test(tag)) return undefined;
  const name = colon < 0 ? named : named.slice(0, colon);
  const slash = name.indexOf('/');
  const hasDomain = isDomain(name.slice(0, slash));
  const path = hasDomain ? name.slice(slash + 1) : name;
  if (!path.split('/').every(isPathComponent)) return undefined;
  return {
    name,
    domain: hasDomain ? name.slice(0, slash) : '',
    path,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}

function isDigest(text: string): boolean {
  const colon = text.indexOf(':');
  const algorithm = text.slice(0, Math.max(colon, 0));
  const encoded = text.slice(colon + 1);
  if (encoded.length < 32 || /[^0-9A-Fa-f]/.test(encoded)) return false;
  return algorithm.split(/[-_+.]/).every((part) => /^[A-Za-z]/.test(part) && !/[^A-Za-z0-9]/.test(part));
}

const isDomain = remembering(isDomainAndPort);

function isDomainAndPort(text: string): boolean {
  const colon = text.lastIndexOf(':');
  const hasPort = colon > 0 && !text.endsWith(']');
  if (hasPort && !/^[0-9]+$/.test(text.slice(colon + 1))) return false;
  const host = hasPort ? text.slice(0, colon) : text;
  if (host.startsWith('[')) return host.length > 2 && host.endsWith(']') && !/[^a-fA-F0-9:]/.test(host.slice(1, -1));
  return host.split('.').every((part) => part !== '' && !/^-|[^a-zA-Z0-9-]|-$/.test(part));
}

function isPathComponent(text: string): boolean {
  return text !== '' && !/[^a-z0-9._-]|^[._-]|[._-]$|\.[._-]|[_-]\.|_-|-_|___/.test(text);
}

/** go-digest v1.0.0 Validate, for a text that already has the shape of a digest. */
function digestError(digest: string): string | undefined {
  const algorithm = before(digest, ':');
  const length = DIGEST_LENGTH.get(algorithm);
  if (length === undefined) return 'has a digest that is none of sha256, sha384 and sha512';
  const encoded = digest.slice(algorithm.length + 1);
  if (encoded.length !== length) return `has a ${algorithm} digest of ${encoded.length} digits instead of ${length}`;
  return /[A-F]/.test(encoded) ? 'has upper-case letters in its digest' : undefined;
}

function reference({ name: repository, domain, tag, digest }: Parts): ImageReference {
  return {
    ok: true,
    domain,
    repository,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}

function formatError(text: string): string {
  if (text.trim() === '') return 'is blank';
  if (/\s/.test(text)) return 'has white space in it';
  if (text.includes('://')) return 'has a URL scheme, which no image name has';
  if (/^[^/@]*@[^/@]+\//.test(text)) return 'has a user name in it, which no image name has';
  if (/\$\{|\{\{|\$[A-Za-z_(]/.test(text)) return 'has a placeholder in it that nothing fills';
  if (text.endsWith('/') || text.includes('//') || text.startsWith('/')) return 'has an empty path segment';
  if (text.endsWith(':') || text.endsWith('@')) return 'ends where a tag or digest should follow';
  const odd = /[^\w./:@[\]+-]/u.exec(text)?.[0];
  return odd === undefined
    ? 'is not of the form host/path:tag@digest'
    : `has the character ${JSON.stringify(odd)} in it`;
}
