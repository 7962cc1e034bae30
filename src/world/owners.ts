import { parseImage } from '../kubernetes/image.ts';
import type { PodSource } from '../resources/pod.ts';
import type { Located } from '../text/source.ts';

/** A pod that pulls with a secret what another one pulls without. */
export interface Sibling {
  readonly pod: PodSource;
  readonly reference: Located<string>;
  /** The repositories of one owner, as `ghcr.io/acme`. */
  readonly owner: string;
}

/** The owner of an image's repository, as `ghcr.io/acme`; Docker Hub's own images have none. */
export function ownerOf(image: string): string | undefined {
  const parsed = parseImage(image);
  if (!parsed.ok) return undefined;
  const [host, owner, ...rest] = parsed.repository.split('/');
  if (host === undefined || owner === undefined || rest.length === 0) return undefined;
  return host === 'docker.io' && owner === 'library' ? undefined : `${host}/${owner}`;
}

/** Owners whose repositories pods that OpenChoreo makes pull with pull secrets, all images of such a pod being theirs. */
export function ownersOf(pods: readonly PodSource[]): ReadonlyMap<string, Sibling> {
  const owners = new Map<string, Sibling>();
  for (const pod of pods) {
    const [reference] = pod.pullSecrets;
    if (!pod.rendering || !reference || reference.value === '') continue;
    const found = new Set(pod.containers.map(({ image }) => ownerOf(image.value)));
    const [owner] = found;
    if (found.size === 1 && owner !== undefined && !owners.has(owner)) owners.set(owner, { pod, reference, owner });
  }
  return owners;
}
