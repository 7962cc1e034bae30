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
  const annotated = annotation === undefined ? [] : containersIn(annotation);
  const names = new Set([
    ...(annotated ?? []),
    ...itemsAt(root, 'spec', 'triggers').flatMap((trigger) =>
      textAt(trigger, 'type')?.value === 'ImageChange'
        ? itemsAt(trigger, 'imageChangeParams', 'containerNames').flatMap((name) =>
            name.kind === 'scalar' ? [name.text] : [],
          )
        : [],
    ),
  ]);
  if (annotated && names.size === 0) return undefined;
  return (name) => (!annotated || names.has(name) ? STREAMED : undefined);
}

const NAMED = /\.(?:init)?containers\[\?\(@\.name==\s*["']([^"']*)["']\)\]\.image$/i;

/** The containers that the field paths of an annotation name; undefined where one tells them in another way. */
function containersIn(annotation: string): readonly string[] | undefined {
  const paths = Array.from(
    annotation.replaceAll('\\"', "'").matchAll(/"fieldPath"\s*:\s*"([^"]*)"/g),
    ([, path = '']) => path,
  );
  const names = paths.flatMap((path) => NAMED.exec(path)?.[1] ?? []);
  return paths.length > 0 && names.length === paths.length ? names : undefined;
}
