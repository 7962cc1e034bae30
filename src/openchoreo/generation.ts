/** Releases of OpenChoreo that differ in shape, oldest first; each stands until the next one. */
const RELEASES = [
  'v0.1',
  'v0.2',
  'v0.3',
  'v0.4',
  'v0.5',
  'v0.6',
  'v0.7',
  'v0.8',
  'v0.9',
  'v0.10',
  'v0.11',
  'v0.12',
  'v0.13',
  'v0.14',
  'v0.15',
  'v0.16',
  'v0.17',
  'v1.0',
  'v1.1',
  'v1.2',
] as const;

/** A release by name. */
export type Release = (typeof RELEASES)[number];

/** A range of releases, both ends included; the last one stands for later ones too. */
export interface Generation {
  readonly since: Release;
  readonly until: Release;
}

/** Every release. */
export const ALL: Generation = { since: 'v0.1', until: 'v1.2' };

/** The place of a release among all, counted from 0. */
export function rankOf(release: Release): number {
  return RELEASES.indexOf(release);
}

/** The releases of two ranges; undefined where they share none. */
export function shared(a: Generation, b: Generation): Generation | undefined {
  const since = rankOf(a.since) > rankOf(b.since) ? a.since : b.since;
  const until = rankOf(a.until) < rankOf(b.until) ? a.until : b.until;
  return rankOf(since) <= rankOf(until) ? { since, until } : undefined;
}

/** Whether a range lies wholly before another. */
export function isBefore(a: Generation, b: Generation): boolean {
  return rankOf(a.until) < rankOf(b.since);
}

/** Whether a range lies within another. */
export function isWithin(inner: Generation, outer: Generation): boolean {
  return rankOf(inner.since) >= rankOf(outer.since) && rankOf(inner.until) <= rankOf(outer.until);
}

/** `v0.3`, `v0.4–v0.7`, or `v1.2 or later`. */
export function generationText({ since, until }: Generation): string {
  if (until === ALL.until) return since === ALL.since ? 'any release' : `${since} or later`;
  return since === until ? since : `${since}–${until}`;
}

/** The range of one configured release, such as `v0.17` or `1.0.3`; undefined for none that is known. */
export function configuredGeneration(text: string): Generation | undefined {
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(text) ?? [];
  if (major === undefined || minor === undefined) return undefined;
  const found = RELEASES.find((release) => release === `v${Number(major)}.${Number(minor)}`);
  if (found) return { since: found, until: found };
  return Number(major) >= 1 ? { since: 'v1.2', until: 'v1.2' } : undefined;
}

/** The releases in order, oldest first. */
export function releases(): readonly Release[] {
  return RELEASES;
}
