import type { Landing } from '../gitops/landing.ts';
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
export function mutationsOf({ cluster }: Landing, written: Node, { who, audience }: Mutator): readonly Injection[] {
  const one = { cluster, accounts: [], adds: undefined, audience };
  const { secrets, images } = wordsOf(written);
  const injections: Injection[] = [];
  if (secrets) injections.push({ ...one, to: 'pods', reason: `${who} may add pull secrets to it` });
  if (images.size > 0) {
    const containers = images.has(ANY) ? undefined : [...images];
    injections.push({
      ...one,
      to: 'images',
      ...(containers && { containers }),
      reason: `${who} may replace the image`,
    });
  }
  return injections;
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
