import type { Gap } from '../fact.ts';
import type { Node } from '../yaml/documents.ts';
import { itemsAt, textAt } from '../yaml/node.ts';

const STREAMED: Gap = { reason: 'an image stream gives it' };

/**
 * Why the image of a container may be another one than is written: OpenShift puts there what an image stream points at,
 * by triggers of a DeploymentConfig or by an annotation (openshift/api, apps/v1 and image/v1; docs of triggers). Whoever
 * leaves it to them writes a blank.
 */
export function triggeredImage(root: Node): ((container: string) => Gap | undefined) | undefined {
  const annotation = textAt(root, 'metadata', 'annotations', 'image.openshift.io/triggers')?.value;
  const names = new Set(
    itemsAt(root, 'spec', 'triggers').flatMap((trigger) =>
      textAt(trigger, 'type')?.value === 'ImageChange'
        ? itemsAt(trigger, 'imageChangeParams', 'containerNames').flatMap((name) =>
            name.kind === 'scalar' ? [name.text] : [],
          )
        : [],
    ),
  );
  if (annotation === undefined && names.size === 0) return undefined;
  return (name) => (annotation !== undefined || names.has(name) ? STREAMED : undefined);
}
