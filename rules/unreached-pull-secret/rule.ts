import { adding } from '../../src/findings/mending.ts';
import { effectsOf, type ProvedWorld, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { grouped } from '../../src/grouping.ts';
import type { BuildFault } from '../../src/landing/landing.ts';
import type { UnreachedSecret } from '../../src/landing/oversight.ts';
import { baseOf, folderOf } from '../../src/landing/path.ts';
import type { Effect } from '../../src/proofs/cause.ts';
import { similar } from '../../src/text/near-miss.ts';
import { type Cluster, clusterNamed } from '../../src/world/world.ts';

const ID = 'unreached-pull-secret';

export default {
  id: ID,
  level: 'warning',
  summary: 'A pull secret whose file the kustomization beside it does not name.',

  *check(world) {
    const effects = grouped(effectsOf(world, ID), ({ cause }) => keyOf(cause.unreached));
    const wanted = grouped(
      world.buildFaults.filter((fault) => fault.wanted),
      ({ at }) => at.path,
    );
    for (const unreached of world.oversights.unreached) {
      const mine = effects.get(keyOf(unreached)) ?? [];
      if (mine.length === 0 && isNeedless(unreached, world, wanted.get(unreached.kustomization.path) ?? [])) continue;
      const { name, path, clusters, namespaces, kustomization, commented } = unreached;
      const file = pathFrom(folderOf(kustomization.path), path);
      const why = commented
        ? `the line that names "${wholeName(file) ?? file}" is commented out`
        : `resources does not name "${file}"`;
      const level = mine.some(({ cause }) => cause.level === 'error') ? 'error' : 'warning';
      yield {
        at: commented ?? kustomization,
        identity: [name.value, clusters.join(' '), namespaces.join(' ')],
        level,
        message: `${why}, so that secret "${name.value}" is not deployed${mine.length > 0 ? `: ${tollOf(together(mine))}` : ''}`,
        because: [
          { at: name.at, message: 'the secret is written here' },
          ...mine.slice(0, 2).map(({ cause: { reference, isPatched } }) => ({
            at: reference.at,
            message: isPatched ? 'this patch is for it, so that the build fails' : 'this pulls with it',
          })),
        ],
        help: helpOn(file, commented !== undefined),
        ...(wholeName(file) === undefined ? adding(kustomization, file, commented) : {}),
        breaks: breaksOf(together(mine)),
      };
    }
  },
} satisfies Rule;

function keyOf({ path, name, kustomization }: UnreachedSecret): string {
  return JSON.stringify([path, name.at.start, kustomization.path]);
}

/** The clusters have the secret from elsewhere, or the file was meant by an entry that names another one. */
function isNeedless(unreached: UnreachedSecret, world: ProvedWorld, wanting: readonly BuildFault[]): boolean {
  const { name, path, clusters, namespaces } = unreached;
  const has = ({ held, secrets }: Cluster) =>
    namespaces.some((namespace) => held.has(`${namespace}/${name.value}`)) ||
    (namespaces.length === 0 && secrets.has(name.value));
  const reached = clusters.flatMap((cluster) => clusterNamed(world, cluster) ?? []);
  if (reached.every(has)) return true;
  return wanting.some(({ wanted }) => wanted && similar(baseOf(wanted.path), [baseOf(path)]).length > 0);
}

function together(effects: readonly Effect<typeof ID>[]): Pick<Effect, 'pulls' | 'planes'> {
  return { pulls: effects.flatMap(({ pulls }) => pulls), planes: effects.flatMap(({ planes }) => planes) };
}

function helpOn(file: string, isCommented: boolean): string {
  const whole = wholeName(file);
  if (whole !== undefined) return `call the file "${whole}" again, and name it under resources`;
  return isCommented ? 'take the comment mark out' : `add "- ${file}" to resources`;
}

/** What a file was called before it was set aside, as `secret.yaml.todo`. */
function wholeName(file: string): string | undefined {
  return /^(.*\.(?:ya?ml|json))[^/]+$/.exec(file)?.[1];
}

/** A path as a kustomization in a folder names it. */
function pathFrom(folder: string, path: string): string {
  return folder === '' ? path : path.slice(folder.length + 1);
}
