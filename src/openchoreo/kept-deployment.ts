import { textAt } from '../yaml/node.ts';
import { AS_ASKED, type ComponentProducts, planeId } from './component-deployment.ts';
import { destinationOf } from './destination.ts';
import type { Inventory } from './inventory.ts';
import { productOf, siteIn } from './product.ts';
import { keptRelease } from './rendered-release.ts';

/** The manifests that Git holds as the controller rendered them. */
export function keptProducts(inventory: Inventory): readonly ComponentProducts[] {
  return inventory.ofKind('Release', 'RenderedRelease').flatMap((part): readonly ComponentProducts[] => {
    const kept = keptRelease(part);
    if (!kept) return [];
    const { component, project, environment, made } = kept;
    const place = textAt(part.landing.root, 'metadata', 'name')?.at ?? part.landing.home.at;
    const destination = destinationOf({ value: environment, at: place }, part, inventory);
    const cell = { organization: part.namespace, project, environment };
    const site = siteIn(destination.cluster, cell, place);
    return [
      {
        component,
        site,
        products: made.map((one) => productOf(one, part, site)),
        rendering: {
          ...cell,
          component,
          plane: planeId(destination),
          ...AS_ASKED,
        },
        open: destination.open ? [destination.open] : [],
        rests: [part, destination.environment, destination.plane].filter((one) => one !== undefined),
      },
    ];
  });
}
