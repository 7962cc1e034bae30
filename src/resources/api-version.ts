import type { Landing } from '../landing/landing.ts';
import { editDistance } from '../text/near-miss.ts';
import type { Located } from '../text/source.ts';
import { textAt } from '../yaml/node.ts';

/** The groups of every OpenChoreo generation, each with its only version. */
const VERSIONS: ReadonlyMap<string, string> = new Map([
  ['core.choreo.dev', 'core.choreo.dev/v1'],
  ['openchoreo.dev', 'openchoreo.dev/v1alpha1'],
]);

/** How many letters a group may be away from the one that it was meant to be. */
const TOLERANCE = 3;

/** Versions that were asked for: a repository has few, and asks of each a thousand times. */
const answered = new Map<string, { readonly group: string | undefined }>();
const ANSWER_LIMIT = 1_000;

/**
 * The group of OpenChoreo's that an API version names or was meant to name; the proposal prints the bare
 * `core.choreo.dev`, without a version.
 */
export function openChoreoGroup(apiVersion: string): string | undefined {
  const before = answered.get(apiVersion);
  if (before) return before.group;
  if (answered.size > ANSWER_LIMIT) answered.clear();
  const [written = ''] = apiVersion.split('/', 1);
  const group = VERSIONS.has(written) ? written : nearestGroup(written);
  answered.set(apiVersion, { group });
  return group;
}

function nearestGroup(written: string): string | undefined {
  const distances = Array.from(VERSIONS.keys(), (group) => ({ group, far: editDistance(written, group, TOLERANCE) }));
  return distances.filter(({ far }) => far <= TOLERANCE).sort((a, b) => a.far - b.far)[0]?.group;
}

/** An API version of OpenChoreo's that no release has, with the one that was probably meant. */
export function oddVersionOf({
  root,
}: Pick<Landing, 'root'>): { readonly written: Located<string>; readonly meant: string } | undefined {
  const written = textAt(root, 'apiVersion');
  const group = written && openChoreoGroup(written.value);
  const meant = group && VERSIONS.get(group);
  return written && meant !== undefined && meant !== written.value ? { written, meant } : undefined;
}
