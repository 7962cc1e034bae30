import { lostPodFields } from '../api-server/lost-pod.ts';
import { admit } from '../api-server/validation.ts';
import { identityOf } from '../landing/identity.ts';
import type { Landing } from '../landing/landing.ts';
import { isPodKind } from '../resources/pod-template.ts';
import { type Refusal, refusalOf } from '../resources/pull-secret.ts';

/** Why the API server refuses a workload without images, where its template has lost them. */
export function whyPodless(landing: Landing): Refusal | undefined {
  if (!isPodKind(identityOf(landing.root).kind)) return undefined;
  const { errors, strict } = admit(landing.root, []);
  const missing = errors.filter(({ kind, field }) => kind === 'required' && IMAGES.test(field));
  const lost = [...lostPodFields(strict), ...missing].find(({ field }) => !isOpen(field, landing));
  return lost && refusalOf(lost);
}

/** Without which a pod has no images. */
const IMAGES = /\.containers(?:\[\d+\]\.image)?$/;

/** Whether a field, or what it lies in, is undecided; a key that is written stands whatever becomes of those beside it. */
function isOpen(field: string, { taints }: Landing): boolean {
  const path = `${field.replaceAll(/\[(\d+)\]/g, '.$1')}.`;
  return taints.some(({ field: open = [] }) => path.startsWith(open.map((step) => `${step}.`).join('')));
}
