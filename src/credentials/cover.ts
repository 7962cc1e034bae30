import { prefixRepository } from '../kubernetes/image.ts';
import { parseSchemeless, type RegistryKey } from './authkey.ts';
import type { AuthEntry } from './dockerconfig.ts';
import { byIndex, candidates, HUB_INDEX, hostMatches, isDefaultRegistry } from './keyring.ts';

type Extent = 'all' | 'some' | 'none';

/** How far entries reach over the images under a registry prefix, those that are yet to come included. */
export interface PrefixCover {
  /** The images for which the kubelet offers some credential. */
  readonly offered: Extent;
  /** The images for which one that is not empty is among them; a templated one counts. */
  readonly usable: Extent;
  /** The entries that each answer for every image that no narrower key takes, in the kubelet's order. */
  readonly by: readonly AuthEntry[];
  /** A repository under the prefix for which no usable credential is offered. */
  readonly missed?: string;
}

/** Entries that match at least one image under the prefix, by how many of them. */
interface Reach {
  readonly all: AuthEntry[];
  readonly some: AuthEntry[];
  /** Asked on Docker Hub for images that no other key matches. */
  readonly fallback: AuthEntry[];
}

const FIRST_LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const TRIED_KEYS = 50;

/**
 * Decides for every image strictly under a prefix at once what `candidates` decides for one; undefined for a malformed
 * prefix. Entries with a templated key are left out: what they serve is not known. Keys that span the prefix only
 * together, letter by letter, count as `some`, and then nothing is `missed`.
 */
export function coversPrefix(entries: readonly AuthEntry[], prefix: string): PrefixCover | undefined {
  const base = prefixRepository(prefix);
  if (base === undefined) return undefined;
  const reach = reachOf(entries, base);
  const by = reach.all.length > 0 ? reach.all : reach.fallback;
  const offered = by.length > 0 ? 'all' : extent(reach.some.length > 0);
  const usable = usableExtent(reach);
  if (usable === 'all') return { offered, usable, by };
  const missed = firstMissed(entries, reach, base);
  return { offered, usable, by, ...(missed === undefined ? {} : { missed }) };
}

function reachOf(entries: readonly AuthEntry[], base: string): Reach {
  const reach: Reach = { all: [], some: [], fallback: [] };
  const target = parseSchemeless(base);
  const onHub = isDefaultRegistry(`${base}/x`);
  for (const entry of entries) {
    if (!entry.registry) continue;
    if (target && hostMatches(entry.registry, target)) {
      if (servesAll(entry.registry, target.path)) reach.all.push(entry);
      else if (servesSome(entry.registry, target.path)) reach.some.push(entry);
    } else if (onHub && entry.registry.index === HUB_INDEX) reach.fallback.push(entry);
  }
  reach.all.sort(byIndex);
  return reach;
}

/** The key's path is a string prefix of that of every image under `path`. */
function servesAll(key: RegistryKey, path: string): boolean {
  return `${path}/`.startsWith(key.path);
}

function servesSome(key: RegistryKey, path: string): boolean {
  return key.path.startsWith(`${path}/`);
}

function usableExtent({ all, some, fallback }: Reach): Extent {
  if (all.some(isUsable)) return 'all';
  const partly = extent(some.some(isUsable));
  if (all.length > 0 || !fallback.some(isUsable)) return partly;
  const usable = some.filter(isUsable).map(pathOf);
  const shadowed = some.filter((entry) => !isUsable(entry) && !usable.some((path) => pathOf(entry).startsWith(path)));
  return shadowed.length > 0 ? 'some' : 'all';
}

function firstMissed(entries: readonly AuthEntry[], { some }: Reach, base: string): string | undefined {
  const secret = [{ name: '', entries }];
  const rest = base === 'docker.io' ? '/app' : '';
  const names = ['app', ...FIRST_LETTERS].map((name) => `${base}/${name}${rest}`);
  const host = base.split('/', 1)[0] ?? '';
  const narrow = some.filter((entry) => !isUsable(entry)).slice(0, TRIED_KEYS);
  for (const repository of [...names, ...narrow.map((entry) => `${host}${pathOf(entry)}a`)]) {
    if (!candidates(secret, repository).some(({ entry }) => isUsable(entry))) return repository;
  }
  return undefined;
}

function isUsable(entry: AuthEntry): boolean {
  return entry.credential !== 'empty';
}

function pathOf(entry: AuthEntry): string {
  return entry.registry?.path ?? '';
}

function extent(any: boolean): Extent {
  return any ? 'some' : 'none';
}
