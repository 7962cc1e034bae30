import type { Effect } from '../../src/cause.ts';
import type { UnreachedSecret } from '../../src/gitops/oversight.ts';
import { baseOf, folderOf } from '../../src/gitops/path.ts';
import { similar } from '../../src/near-miss.ts';
import { effectsOf, type ProvedWorld, type Rule } from '../../src/rule.ts';
import { breaksOf, tollOf } from '../../src/toll.ts';

const ID = 'unreached-pull-secret';

export default {
  id: ID,
  level: 'warning',
  summary: 'A pull secret whose file the kustomization beside it does not name.',

  *check(world) {
    const effects = effectsOf(world, ID);
    for (const unreached of world.oversights.unreached) {
      const mine = effects.filter(({ cause }) => isOne(cause.unreached, unreached));
      if (mine.length === 0 && isNeedless(unreached, world)) continue;
      const { name, path, kustomization, commented } = unreached;
      const file = pathFrom(folderOf(kustomization.path), path);
      const why = commented
        ? `the line that names "${wholeName(file) ?? file}" is commented out`
        : `resources does not name "${file}"`;
      const level = mine.some(({ cause }) => cause.level === 'error') ? 'error' : 'warning';
      yield {
        at: commented ?? kustomization,
        identity: [path, name.value],
        level,
        message: `${why}, so that secret "${name.value}" is not deployed${mine.length > 0 ? `: ${tollOf(together(mine))}` : ''}`,
        because: [
          { at: name.at, message: 'the secret is written here' },
          ...mine.slice(0, 2).map(({ cause }) => ({ at: cause.reference.at, message: 'this pulls with it' })),
        ],
        help: helpOn(file, commented !== undefined),
        breaks: breaksOf(together(mine)),
      };
    }
  },
} satisfies Rule;

function isOne(a: UnreachedSecret, b: UnreachedSecret): boolean {
  return a.path === b.path && a.name.at.start === b.name.at.start && a.kustomization.path === b.kustomization.path;
}

/** The clusters have the secret from elsewhere, or the file was meant by an entry that names another one. */
function isNeedless(unreached: UnreachedSecret, world: ProvedWorld): boolean {
  const { name, path, kustomization, clusters: reached, namespaces } = unreached;
  const lacking = world.clusters.filter(
    ({ name: cluster, held, secrets }) =>
      reached.includes(cluster) &&
      !namespaces.some((namespace) => held.has(`${namespace}/${name.value}`)) &&
      !(namespaces.length === 0 && secrets.has(name.value)),
  );
  if (lacking.length === 0) return true;
  return world.buildFaults.some(
    ({ at, wanted }) =>
      wanted && at.path === kustomization.path && similar(baseOf(wanted.path), [baseOf(path)]).length > 0,
  );
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
