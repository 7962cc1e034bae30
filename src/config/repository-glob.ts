/** What keeps a glob from matching, as a clause that continues "it …", and the globs that were perhaps meant. */
export interface UselessGlob {
  readonly error: string;
  readonly meant: readonly string[];
}

/** Braces and the like, in which slashes and letters mean something else. */
const GROUPS = /[\\[\]{}()]|^!/;
/** A glob has few mistakes at once. */
const MOST_MISTAKES = 8;

/**
 * Why a glob matches no image's repository, whatever that is: `registry/path`, where images that name no registry are of
 * docker.io, and those of one segment of docker.io/library. Undefined where it may match one. Follows
 * distribution/reference v0.6.0, normalize.go: splitDockerDomain.
 */
export function uselessGlob(glob: string): UselessGlob | undefined {
  const found = mistakeIn(glob);
  return found && { error: found.error, meant: found.meant.map((meant) => mended(meant, MOST_MISTAKES)) };
}

function mended(glob: string, left: number): string {
  const [meant] = left > 0 ? (mistakeIn(glob)?.meant ?? []) : [];
  return meant === undefined ? glob : mended(meant, left - 1);
}

function mistakeIn(written: string): UselessGlob | undefined {
  if (GROUPS.test(written)) return undefined;
  const glob = written.replace(/^\.\//, '');
  if (/\s/.test(glob)) return { error: 'has white space in it', meant: [glob.replace(/\s+/g, '')] };
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(glob)?.[0];
  if (scheme !== undefined) return { error: 'has a URL scheme', meant: [glob.slice(scheme.length)] };
  if (glob.includes('@')) return { error: 'has a digest or a user name in it', meant: [glob.replace(/@.*$/, '')] };
  const [first = '', ...path] = glob.split('/');
  // What follows may be a host itself.
  if (first === '**') return undefined;
  if (path.at(-1) === '') return { error: 'ends with a slash', meant: [`${glob}**`] };
  const isHost = first === 'localhost' || /\.|.:\d+$/.test(first) || lowered(first) !== first;
  if (path.some((segment) => segment.includes(':')) || (path.length === 0 && /^(?!localhost:)[^.]*:/.test(first)))
    return { error: 'has a tag in it', meant: [glob.replace(/:[^:/]*$/, '')] };
  if (path.some((segment) => lowered(segment) !== segment))
    return { error: 'has upper-case letters in its path', meant: [[first, ...path.map(lowered)].join('/')] };
  return isHost ? mistakenHost(first, path) : mistakenPath(glob, path.length);
}

function lowered(segment: string): string {
  return segment.toLowerCase();
}

/** A glob that begins with a host. */
function mistakenHost(host: string, path: readonly string[]): UselessGlob | undefined {
  const [only, more] = path;
  if (only === undefined) return { error: 'is a registry alone', meant: [`${host}/**`] };
  if (host === 'index.docker.io')
    return { error: 'has an alias of docker.io', meant: [['docker.io', ...path].join('/')] };
  if (host !== 'docker.io' || more !== undefined || only === '**') return undefined;
  const meant = only === '*' ? ['docker.io/**'] : [`docker.io/library/${only}`, `docker.io/${only}/**`];
  return { error: 'has too short a path for docker.io', meant };
}

/** A glob that begins with no host, unless stars stand for one. */
function mistakenPath(glob: string, slashes: number): UselessGlob | undefined {
  if (slashes === 0 && /[*?]/.test(glob)) return { error: 'is for one segment alone', meant: ['**'] };
  if (slashes === 0)
    return { error: 'names no registry', meant: [`docker.io/library/${glob}`, `docker.io/${glob}/**`] };
  return /^[^/]*[*?]/.test(glob) ? undefined : { error: 'names no registry', meant: [`docker.io/${glob}`] };
}
