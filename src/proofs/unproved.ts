import type { ImageReference } from '../kubernetes/image.ts';
import { isDataPlaneNamespace } from '../kubernetes/namespace.ts';
import type { DataPlane } from '../resources/data-plane.ts';
import { type Container, type PodSource, repositoryPlace } from '../resources/pod.ts';
import { fullName, namespaceText } from '../resources/resource.ts';
import type { Cluster } from '../world/world.ts';
import type { Cause } from './cause.ts';
import { firstPlane, hasUnusablePlane } from './prefix.ts';

/** A pull that no credential covers, or whose image is odd whatever covers it. */
export interface Bare {
  readonly cluster: Cluster;
  readonly pod: PodSource;
  readonly container: Container;
  readonly image: ImageReference;
  /** The plane whose prefix covers the image. */
  readonly covering: DataPlane | undefined;
}

/** Why nothing proves a pull that no credential covers: an anonymous one may succeed. */
export function unprovedCause(bare: Bare): Cause {
  const { cluster, container, image, covering } = bare;
  const odd = oddImage(bare, false);
  if (odd) return odd;
  if (covering?.prefix && !covering.secretRef) {
    const { id, prefix } = covering;
    return { rule: 'missing-secret-ref', at: prefix.at, identity: [cluster.name, id], plane: covering, prefix };
  }
  const reason = `no pull secret covers ${image.repository}, and an anonymous pull may or may not succeed`;
  const settle = 'declare it under assume.publicImages, or give the pod a pull secret that covers it';
  return { rule: 'unknown-pull', at: repositoryPlace(container), identity: [cluster.name, reason], reason, settle };
}

/** A mistake of the image itself: it stands for another one, or lies outside of what its plane pulls. */
export function oddImage(bare: Bare, offered: boolean): Cause | undefined {
  const { cluster, pod, container, image, covering } = bare;
  const word = placeholderWord(image.repository);
  if (word !== undefined) {
    return {
      rule: 'placeholder-image',
      at: repositoryPlace(container),
      identity: identityOf(bare),
      image: container.image,
      word,
    };
  }
  const plane = covering ? undefined : firstPlane(cluster);
  if (!plane?.prefix || !isDataPlaneNamespace(namespaceText(pod))) return undefined;
  const { prefix } = plane;
  if (hasUnusablePlane(cluster)) return undefined;
  const at = repositoryPlace(container);
  return { rule: 'foreign-image', at, identity: identityOf(bare), image: container.image, plane, prefix, offered };
}

function identityOf({ cluster, pod, container, image }: Bare): readonly string[] {
  return [cluster.name, fullName(pod), pod.kind, container.name, image.repository];
}

const PLACEHOLDER =
  /(?:^|[/._-])((?:image-)?place-?holder(?:-image)?|change-?me|replace-?me|replace-this|tbd|xxx+|your-(?:app|company|image|org|organization|project|registry|repo|repository|user|username|namespace))(?=$|[/._-])/;

/** By itself: it is what many an application is called. */
const UNDONE = /^docker\.io\/(?:library|to-?do)\/(to-?do)$/;

/** The word in a repository that shows it to stand for another one. */
function placeholderWord(repository: string): string | undefined {
  return (PLACEHOLDER.exec(repository) ?? UNDONE.exec(repository))?.[1];
}
