import type { Effect } from '../proofs/cause.ts';
import { counted } from '../text/counted.ts';

/** What a cause costs, as a clause: "4 images in 2 namespaces can't be pulled". Images are counted as distinct texts. */
export function tollOf({ pulls, planes }: Pick<Effect, 'pulls' | 'planes'>): string {
  const refused = pulls.filter(({ verdict }) => verdict === 'refused');
  const verb = refused.length > 0 ? "can't be pulled" : "can't be proved to be pulled";
  const told = refused.length > 0 ? refused : pulls;
  const images = new Set(told.map(({ image }) => image));
  const namespaces = new Set(told.map(({ cluster, namespace }) => `${cluster}/${namespace}`)).size;
  const others = new Set(pulls.map(({ image }) => image)).size - images.size;
  const more = others > 0 ? `, and ${others} more can't be proved to be` : '';
  if (images.size > 0) return `${counted(images.size, 'image')} in ${counted(namespaces, 'namespace')} ${verb}${more}`;
  const [plane] = planes;
  if (!plane) return 'nothing is pulled with it yet';
  const where = plane.counterexample === null ? 'any dp- namespace' : `a namespace such as ${plane.counterexample}`;
  const whether = plane.verdict === 'refused' ? "can't be pulled" : "can't be proved to be pulled";
  return `images of data plane "${plane.dataPlane}" ${whether} in ${where}`;
}

/** All that a cause breaks, as a finding carries it. */
export function breaksOf({ pulls, planes }: Pick<Effect, 'pulls' | 'planes'>) {
  return [...planes, ...pulls];
}
