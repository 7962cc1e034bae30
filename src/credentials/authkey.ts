import { parseGoUrl, splitHostPort } from '../go/gourl.ts';
import { parseImage } from '../kubernetes/image.ts';
import { remembering } from '../remember.ts';
import { isLogin } from '../text/login.ts';

/**
 * What an auth key stands for in the kubelet's keyring. Strings are bytes, one per UTF-16 unit (latin1): `index` sorts
 * and groups entries; `host` holds a glob for each dot-separated part; `path` is empty or begins with a slash.
 */
export interface RegistryKey {
  readonly index: string;
  readonly host: readonly string[];
  readonly port: string;
  readonly path: string;
}

/**
 * Normalises a key of `auths` as BasicDockerKeyring.Add and URLsMatchStr of k8s.io/kubernetes v1.37.2
 * (pkg/credentialprovider/keyring.go) do, one after the other. Undefined for a dead key, which serves no image: Go
 * can't parse it, or no repository's path begins as it does.
 */
export function registryKey(key: string): RegistryKey | undefined {
  return isBareHost(key) ? hostKey(key) : readKey(key);
}

/** Whether a key is a host, maybe with a port: such a one holds no secret, and is written in many clusters. */
function isBareHost(key: string): boolean {
  return /^[a-z0-9.-]+(?::[0-9]+)?$/.test(key);
}

const hostKey = remembering(readKey);

function readKey(key: string): RegistryKey | undefined {
  const bytes = Buffer.from(key, 'utf8').toString('latin1');
  const added = parseGoUrl(/^https?:\/\//.test(bytes) ? bytes : `https://${bytes}`);
  if (!added) return undefined;
  const path = /^\/v[12]\//.test(added.path) ? added.path.slice(3) : added.path;
  const index = added.host + (path === '/' ? '' : path);
  const looked = parseSchemeless(index);
  return looked && startsSomePath(looked.path) ? { index, ...looked } : undefined;
}

/** Whether some legal repository path begins with these letters. */
function startsSomePath(path: string): boolean {
  return [path, `${path}a`].some((whole) => {
    const sample = parseImage(`x.y${whole === '' ? '/a' : whole}`);
    return sample.ok && sample.tag === undefined && sample.digest === undefined;
  });
}

/** Host, port and path that the keyring reads from a repository or from an index; undefined where Go's parser errs. */
export function parseSchemeless(text: string): Omit<RegistryKey, 'index'> | undefined {
  const slash = text.indexOf('/');
  const [authority, path] = slash < 0 ? [text, ''] : [text.slice(0, slash), text.slice(slash)];
  // Nothing of it is escaped: the path is as it is written, and the host is read once for all repositories there.
  if (/^[a-z0-9._/-]*$/.test(path) && /^[a-z0-9.-]+(?::[0-9]+)?$/.test(authority))
    return { ...hostOf(authority), path };
  const url = parseGoUrl(`https://${text}`);
  if (!url) return undefined;
  const { host, port } = splitHostPort(url.host);
  return { host: host.split('.'), port, path: url.path };
}

const hostOf = remembering((authority): Pick<RegistryKey, 'host' | 'port'> => {
  const { host, port } = splitHostPort(authority);
  return { host: host.split('.'), port };
});

/**
 * A key as it may be shown: as written, without the user, password, query or fragment that a URL may carry; none of it
 * where a login stands in place of a host.
 */
export function maskedKey(key: string): string {
  if (isLogin(key)) return '***';
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(key)?.[0] ?? '';
  const at = key.lastIndexOf('@');
  const bare = at < scheme.length ? key : `${scheme}***@${key.slice(at + 1)}`;
  const tail = bare.search(/[?#]/);
  return tail < 0 || tail === bare.length - 1 ? bare : `${bare.slice(0, tail + 1)}***`;
}
