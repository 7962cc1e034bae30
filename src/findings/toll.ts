import type { Effect } from '../proofs/cause.ts';
import { counted } from '../text/counted.ts';

/** What a cause costs, as a clause: "4 images in 2 namespaces can't be pulled". Images are counted as distinct texts. */
export function tollOf({ pulls, planes }: Pick<Effect, 'pulls' | 'planes'>): string {
  const images = new Set(pulls.map(({ image }) => image)).size;
  const namespaces = new Set(pulls.map(({ cluster, namespace }) => `${cluster}/${namespace}`)).size;
  const verb = pulls.some(({ verdict }) => verdict === 'refused') ? "can't be pulled" : "can't be proved to be pulled";
  if (images > 0) return `${counted(images, 'image')} in ${counted(namespaces, 'namespace')} ${verb}`;
  const [plane] = planes;
  if (!plane) return 'nothing is pulled with it yet';
  const where = plane.counterexample ?? 'any dp- namespace';
  const whether = plane.verdict === 'refused' ? "can't be pulled" : "can't be proved to be pulled";
  return `images of data plane "${plane.dataPlane}" ${whether} in ${where}`;
}

/** All that a cause breaks, as a finding carries it. */
export function breaksOf({ pulls, planes }: Pick<Effect, 'pulls' | 'planes'>) {
  return [...planes, ...pulls];
}
