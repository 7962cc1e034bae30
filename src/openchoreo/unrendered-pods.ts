import type { Taint } from '../landing/landing.ts';
import { spanOf } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { at, itemsAt, scalarNode } from '../yaml/node.ts';
import { type Deployment, placeOf } from './deployment.ts';
import { builtPod } from './fallback-pod.ts';
import type { Inventory, Part } from './inventory.ts';
import { type Product, productOf, type Site } from './product.ts';
import { type Release, workloadImages, workloadOf } from './release.ts';

/**
 * The workload's images in a pod of which no more is known; where it is of another project than the component, one of
 * the two is misspelt.
 */
export function unseenPods(deployment: Deployment, inventory: Inventory, site: Site): readonly Product[] {
  const { component, release, componentName } = deployment;
  const named = component ? inventory.owned('Workload', componentName, component) : [];
  const workload = (component && workloadOf(component, inventory)) ?? named[0];
  if (!workload || !('lacks' in release)) return [];
  return podOf(deployment, at(workload.landing.root, 'spec'), workload, release.lacks, site);
}

/**
 * The images of a release whose type has no templates: it is not deployed, and is to be.
 * Follows OpenChoreo v1.0.0 and v1.2.3, internal/controller/releasebinding/controller.go: validateComponentRelease.
 */
export function typelessPods(
  deployment: Deployment,
  { type, workload, holder }: Release,
  site: Site,
): readonly Product[] {
  if (itemsAt(type, 'resources').length > 0) return [];
  const lacks = { reason: `${holder.kind} "${holder.name}" has no templates of resources`, at: spanOf(type) };
  return podOf(deployment, workload, holder, lacks, site);
}

function podOf(
  deployment: Deployment,
  workload: Node | undefined,
  holder: Part,
  lacks: Taint,
  site: Site,
): readonly Product[] {
  const images = workloadImages(workload);
  const name = scalarNode(deployment.componentName, placeOf(deployment));
  const pod = builtPod({ kind: 'Workload', name, images, pullSecrets: lacks, place: lacks.at });
  return images.length === 0 ? [] : [productOf(pod, holder, site)];
}
