import type { Located } from '../../text/source.ts';

/** The keys that lead to a place in the values of a chart. */
export type Path = readonly string[];

/** Pull secrets that the values name at one place. */
export interface NamedSecrets {
  readonly path: Path;
  readonly names: readonly Located<string>[];
}

/** The key of what all pods of a chart have in common. */
const DEFAULTS = 'defaultPodOptions';
/**
 * Keys of a pod or its service account, whose secrets are for the images beside them; Traefik's chart (v37) has its under
 * `deployment`.
 */
const BESIDE = new RegExp(`^(?:serviceAccount|pod|deployment|${DEFAULTS})$`, 'i');

/** What is named for all that stands in one map of the values. */
interface Holder {
  readonly secrets: Ordered[];
  readonly below: Map<string, Holder>;
}

interface Ordered extends NamedSecrets {
  readonly order: number;
}

/**
 * Gives the pull secrets that are meant for an image by its path: those around it, beside it, and global. A chart that is
 * brought along gets what is under its own key, and what is global.
 */
export function meaning(
  secrets: readonly NamedSecrets[],
  brought: ReadonlySet<string>,
): (image: Path) => readonly Located<string>[] {
  const everywhere: Ordered[] = [];
  const whole: Holder = { secrets: [], below: new Map() };
  for (const [order, named] of secrets.entries()) {
    const holder = BESIDE.test(named.path.at(-1) ?? '') ? named.path.slice(0, -1) : named.path;
    const held = holder[0] === 'global' ? everywhere : holderAt(whole, holder).secrets;
    held.push({ ...named, order });
  }
  return (image) => {
    const around = holdersOf(whole, image).filter((holder) => holder !== whole || !brought.has(image[0] ?? ''));
    return winning([...everywhere, ...around.flatMap((holder) => holder.secrets)]);
  };
}

function holderAt(whole: Holder, path: Path): Holder {
  return path.reduce((here, step) => {
    const below = here.below.get(step) ?? { secrets: [], below: new Map() };
    here.below.set(step, below);
    return below;
  }, whole);
}

function holdersOf(whole: Holder, image: Path): readonly Holder[] {
  const holders = [whole];
  for (const step of image) {
    const below = holders.at(-1)?.below.get(step);
    if (!below) break;
    holders.push(below);
  }
  return holders;
}

/** What the pod of an image says wins over the defaults of all pods (bjw-s common v4.0.1, lib/pod/_getOption.tpl). */
function winning(meant: readonly Ordered[]): readonly Located<string>[] {
  const isOwn = meant.some(({ path }) => path.at(-1) === 'pod');
  return meant
    .filter(({ path }) => !isOwn || path.at(-1) !== DEFAULTS)
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ names }) => names);
}
