import { type Dice, diceOf } from './dice.ts';
import { generatedNames, kustomizationFields, manifestFiles } from './kustomize-features.ts';
import { yamlOf } from './yaml-text.ts';

/** A generated tree: its files, and the directories that have a kustomization, the outermost last. */
export interface KustomizeWorld {
  readonly files: ReadonlyMap<string, string>;
  readonly roots: readonly string[];
}

/** A random tree of bases, components and overlays that kustomize mostly completes. The same seed gives the same tree. */
export function kustomizeWorld(seed: number): KustomizeWorld {
  const dice = diceOf(seed);
  const files = new Map<string, string>();
  const bases = dice.some(['base', 'other', 'third'], 1, 2);
  const present = new Map<string, ReadonlySet<string>>();
  const build = (dir: string, resources: readonly string[], components: readonly string[] = []): void => {
    const below = [...resources, ...components].flatMap((name) => [...(present.get(name) ?? [])]);
    const isComponent = dir === 'component';
    present.set(dir, layer(dice, files, { dir, resources, components, isComponent, present: new Set(below) }));
  };
  for (const base of bases) build(base, []);
  const components = dice.chance(0.4) ? ['component'] : [];
  for (const component of components) build(component, []);
  const middles = dice.chance(0.5) ? dice.some(['mid', 'side'], 1, 2) : [];
  for (const middle of middles) build(middle, [dice.pick(bases)]);
  const below = middles.length > 0 ? middles : bases;
  build('top', below, dice.chance(0.8) ? components : []);
  return { files, roots: [...bases, ...middles, 'top'] };
}

interface Layer {
  readonly dir: string;
  readonly resources: readonly string[];
  readonly components: readonly string[];
  readonly isComponent: boolean;
  /** `Kind/name` of what the directories below have. */
  readonly present: ReadonlySet<string>;
}

/** One directory: some manifests of its own, what it builds on, and some of what a kustomization can do. */
function layer(
  dice: Dice,
  files: Map<string, string>,
  { dir, resources, components, isComponent, present }: Layer,
): ReadonlySet<string> {
  const own = manifestFiles(dice, dir, resources.length === 0 && !isComponent ? 2 : 0);
  for (const [name, text] of own.files) files.set(`${dir}/${name}`, text);
  const side = new Map<string, string>();
  const known = new Set([...present, ...own.names]);
  const fields = kustomizationFields(dice, side, resources.length === 0 ? 0.15 : 0.4, known);
  for (const [name, text] of side) files.set(`${dir}/${name}`, text);
  const listed = [...resources.map((name) => `../${name}`), ...own.files.keys()];
  const kustomization = {
    apiVersion: `kustomize.config.k8s.io/${isComponent ? 'v1alpha1' : 'v1beta1'}`,
    kind: isComponent ? 'Component' : 'Kustomization',
    ...(listed.length > 0 && { resources: listed }),
    ...(components.length > 0 && { components: components.map((name) => `../${name}`) }),
    ...fields,
    ...(dir === 'side' && { namePrefix: 'side-' }),
    ...(listed.length === 0 && { commonAnnotations: { 'example.com/filled': 'yes' } }),
  };
  files.set(`${dir}/kustomization.yaml`, yamlOf(kustomization));
  return new Set([...known, ...generatedNames(fields)]);
}
