import type { Taint } from '../landing/landing.ts';
import { spanOf } from '../text/source.ts';
import { at, itemsAt, scalarNode } from '../yaml/node.ts';
import { undecided } from './cel/value.ts';
import { type Deployment, placeOf } from './deployment.ts';
import { builtPod, type PodImage } from './fallback-pod.ts';
import type { Inventory, Part } from './inventory.ts';
import { type Product, productOf, type Site } from './product.ts';
import { isProxy, type Release, workloadImages, workloadOf } from './release.ts';

/**
 * The workload's images in a pod of which no more is known; where it is of another project than the component, one of
 * the two is misspelt. Without it, which a build may make, it is one image that no file shows.
 */
export function unseenPods(deployment: Deployment, inventory: Inventory, site: Site): readonly Product[] {
  const { cause, component, release, componentName } = deployment;
  if (!('lacks' in release)) return [];
  const { lacks } = release;
  const named = component ? inventory.owned('Workload', componentName, component) : [];
  const workload = (component && workloadOf(component, inventory)) ?? named[0];
  if (workload) return podOf(deployment, workloadImages(at(workload.landing.root, 'spec')), workload, lacks, site);
  const image = undecided(lacks, lacks.at, componentName);
  return component && isProxy(component) ? [] : podOf(deployment, [{ name: 'main', image }], cause, lacks, site);
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
  return podOf(deployment, workloadImages(workload), holder, lacks, site);
}

function podOf(
  deployment: Deployment,
  images: readonly PodImage[],
  holder: Part,
  lacks: Taint,
  site: Site,
): readonly Product[] {
  const name = scalarNode(deployment.componentName, placeOf(deployment));
  const pod = builtPod({ kind: 'Workload', name, images, pullSecrets: lacks, place: lacks.at });
  return images.length === 0 ? [] : [productOf(pod, holder, site)];
}
