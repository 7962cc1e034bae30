import { lostPodFields } from '../api-server/lost-pod.ts';
import { admit } from '../api-server/validation.ts';
import { identityOf } from '../landing/identity.ts';
import type { Landing } from '../landing/landing.ts';
import { podsOf } from '../resources/operated-pods.ts';
import { isPodKind } from '../resources/pod-template.ts';
import { refusalOf } from '../resources/pull-secret.ts';
import { resourceOf } from '../resources/resource.ts';
import { placeOf } from '../text/source.ts';
import type { RefusedPart } from './admission.ts';
import type { ComponentProducts } from './component-deployment.ts';

/** A workload that the API server refuses, as its template has lost the pod. */
type Podless = Omit<RefusedPart, 'part'>;

/** What deployments make without a pod: once for each place, however many components are made from it. */
export function podlessProducts(all: readonly ComponentProducts[]): readonly Podless[] {
  const found = new Map<string, Podless>();
  for (const { products } of all)
    for (const { landing } of products) {
      const [lost] = lostIn(landing);
      if (lost && !found.has(placeOf(lost.at)))
        found.set(placeOf(lost.at), { resource: resourceOf(landing), errors: [refusalOf(lost)], strict: [] });
    }
  return [...found.values()];
}

function lostIn(landing: Landing): ReturnType<typeof lostPodFields> {
  if (!isPodKind(identityOf(landing.root).kind)) return [];
  if (podsOf(landing).some(({ containers }) => containers.length > 0)) return [];
  const { errors, strict } = admit(landing.root, []);
  const missing = errors.filter(({ kind, field }) => kind === 'required' && IMAGES.test(field));
  return [...lostPodFields(strict), ...missing].filter(({ field }) => !isOpen(field, landing));
}

/** Without which a pod has no images. */
const IMAGES = /\.containers(?:\[\d+\]\.image)?$/;

/** Whether a field, or what it lies in, is undecided; a key that is written stands whatever becomes of those beside it. */
function isOpen(field: string, { taints }: Landing): boolean {
  const path = `${field.replaceAll(/\[(\d+)\]/g, '.$1')}.`;
  return taints.some(({ field: open = [] }) => path.startsWith(open.map((step) => `${step}.`).join('')));
}
