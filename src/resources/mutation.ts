import type { Landing } from '../landing/landing.ts';
import type { Audience } from '../replicator/audience.ts';
import type { MapNode, Node } from '../yaml/documents.ts';
import { textUnder } from '../yaml/node.ts';
import type { Injection } from './carriage.ts';
import { hasHole } from './producers/template.ts';

/** Who rewrites pods as they are admitted, and in which namespaces. */
export interface Mutator {
  /** As reports call it: `kyverno policy "sync"`. */
  readonly who: string;
  readonly audience: Audience;
}

/** What a mutation may rewrite of pods, as far as the words of what it writes tell: their pull secrets, their images. */
export function mutationsOf({ cluster }: Landing, written: Node, mutator: Mutator): readonly Injection[] {
  const { secrets, images } = wordsOf(written);
  const injections: Injection[] = [];
  if (secrets) injections.push(mutationOf('pods', cluster, mutator));
  if (images.size > 0) {
    const containers = images.has(ANY) ? undefined : [...images];
    injections.push({ ...mutationOf('images', cluster, mutator), ...(containers && { containers }) });
  }
  return injections;
}

/** What rewrites pods in a cluster: their pull secrets, of which it is not known which are added, or all their images. */
export function mutationOf(to: 'pods' | 'images', cluster: string, { who, audience }: Mutator): Injection {
  const reason = to === 'pods' ? `${who} may add pull secrets to the pod` : `${who} may replace the image`;
  return { cluster, to, accounts: [], adds: undefined, audience, reason };
}

/** A path to an image, or an image as YAML or CEL sets it; none is one that is only asked for. */
const IMAGE_TEXT = /\/image(?![\w-])|\]\.image$|(?<![\w.])image[ \t]*:/;
/** What Karmada and Gatekeeper write parts of images by. */
const IMAGE_KEYS = new Set(['imageOverrider', 'assignDomain', 'assignPath', 'assignTag']);
const ANY = '*';

interface Words {
  readonly secrets: boolean;
  /** The containers whose image is written. */
  readonly images: ReadonlySet<string>;
}

function wordsOf(node: Node): Words {
  let secrets = false;
  const images = new Set<string>();
  const stack: Node[] = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.kind === 'seq') stack.push(...next.items);
    else if (next.kind === 'scalar') {
      secrets ||= next.text.includes('imagePullSecrets');
      if (IMAGE_TEXT.test(next.text)) images.add(ANY);
    } else
      for (const { key, value } of next.entries) {
        secrets ||= key.text.includes('imagePullSecrets');
        if (key.text === 'image') images.add(containerIn(next));
        if (IMAGE_KEYS.has(key.text)) images.add(ANY);
        stack.push(value);
      }
  }
  return { secrets, images };
}

/** The container that a patch writes by its name: one that it may add. An anchor or a variable stands for any. */
function containerIn(patch: MapNode): string {
  const name = textUnder(patch, 'name')?.value ?? ANY;
  return hasHole(name) || /[*?]/.test(name) ? ANY : name;
}
