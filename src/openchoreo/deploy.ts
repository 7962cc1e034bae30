import type { ClusterScope, Landing, Taint } from '../landing/landing.ts';
import { resourceOf } from '../resources/resource.ts';
import { type RefusedPart, refusedParts } from './admission.ts';
import { type ComponentProducts, deployComponent } from './component-deployment.ts';
import { dated } from './dating.ts';
import type { Deployed } from './deployed.ts';
import { deploymentsOf } from './deployment.ts';
import { NOWHERE, UNSEEN_CLUSTER } from './destination.ts';
import { gatherProducts } from './gather.ts';
import { configuredGeneration } from './generation.ts';
import { inventoryOf } from './inventory.ts';
import { keptProducts } from './kept-deployment.ts';
import { legacyProducts } from './legacy-deployment.ts';
import { datedPlanes, shownGenerations, wayOf } from './plane-dating.ts';
import { tainted } from './product.ts';
import { typedProducts } from './typed-deployment.ts';

/** What the OpenChoreo resources of a repository make in its data planes. */
export function deployOpenChoreo(
  landings: readonly Landing[],
  scopes: readonly ClusterScope[],
  release: string | undefined,
): Deployed {
  const controlPlanes = new Set(scopes.filter(({ controlPlane }) => controlPlane).map(({ name }) => name));
  const inventory = inventoryOf(landings, (cluster) => cluster === NOWHERE || controlPlanes.has(cluster));
  const dating = dated(inventory, release === undefined ? undefined : configuredGeneration(release));
  const { deployments, dangling } = deploymentsOf(inventory);
  const kept = keptProducts(inventory);
  const seen = new Set(kept.map(keyOf));
  const isUnseen = (products: ComponentProducts) => !seen.has(keyOf(products));
  const rendered = deployments.map((deployment) => deployComponent(deployment, inventory)).filter(isUnseen);
  const typed = typedProducts(inventory).filter(isUnseen);
  const legacy = legacyProducts(inventory, (plane) => wayOf(plane, dating.of(plane)));
  const refused = refusedParts(inventory, dating);
  const all = [...kept, ...rendered, ...typed, ...legacy].map((products) => withoutRefused(products, refused));
  const used = new Set(all.map(({ site }) => site.cluster));
  return {
    ...gatherProducts(all),
    generations: shownGenerations(dating),
    planes: datedPlanes(inventory, dating),
    misfits: dating.misfits,
    refused,
    scopes: used.has(UNSEEN_CLUSTER) ? [UNSEEN_SCOPE] : [],
    missingReleases: dangling.map(({ binding, releaseName, others }) => ({
      binding: resourceOf(binding.landing),
      releaseName,
      others,
    })),
    missingStores: rendered.flatMap(({ missingStore }) => missingStore ?? []),
  };
}

const UNSEEN_SCOPE: ClusterScope = {
  name: UNSEEN_CLUSTER,
  evidence: 'environments deploy to data planes that no file shows',
  presumed: false,
  open: [],
  complete: false,
  controlPlane: false,
};

/** Nothing is made of what the API server refuses: whatever rests on it may not be there. */
function withoutRefused(products: ComponentProducts, refused: readonly RefusedPart[]): ComponentProducts {
  const taints = refused.flatMap(({ part, errors: [first] }): Taint[] =>
    first && products.rests.includes(part)
      ? [{ reason: `the API server refuses ${part.kind} "${part.name}"`, at: first.at, told: first.at }]
      : [],
  );
  return taints.length === 0
    ? products
    : { ...products, products: products.products.map((one) => tainted(one, taints)) };
}

function keyOf({ component, site: { cluster, namespace } }: ComponentProducts): string {
  return JSON.stringify([cluster, namespace?.value, component]);
}
