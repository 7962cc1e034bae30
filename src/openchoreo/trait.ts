import { groupOf } from '../gitops/identity.ts';
import { podSpecPath, pullSecretNames } from '../resources/pod.ts';
import type { Located } from '../text/source.ts';
import type { MapNode, Node, ScalarNode } from '../yaml/documents.ts';
import { at, itemsAt, located, mapNode, scalarNode, textAt } from '../yaml/node.ts';
import type { Budget } from './budget.ts';
import type { Variables } from './cel.ts';
import { booleanOf, undecided, whyUndecided } from './cel-value.ts';
import { patched } from './patch-path.ts';
import { type Expansion, expandTemplates, type Rendered, roundsOf } from './resource-template.ts';
import { render, renderText } from './template.ts';

/** A pull secret that a trait takes from a pod. */
export interface Removal {
  readonly trait: string;
  /** The operation's path, or what selects the resource that it removes. */
  readonly path: Located<string>;
  readonly secret: string;
}

/** Manifests after a trait has worked on them. */
export interface Traited extends Expansion {
  readonly removals: readonly Removal[];
}

/**
 * Applies a trait: what it creates, then its patches, then its removals.
 * Follows OpenChoreo v1.2.3, internal/pipeline/component/trait/processor.go: ProcessTraits.
 */
export function applyTrait(
  before: Expansion,
  trait: string,
  spec: Node,
  variables: Variables,
  budget: Budget,
): Traited {
  const created = expandTemplates(itemsAt(spec, 'creates'), variables, budget);
  const removals: Removal[] = [];
  let made: readonly Rendered[] = [...before.made, ...created.made];
  for (const patch of itemsAt(spec, 'patches')) {
    if (isElsewhere(patch)) continue;
    for (const { scope, doubt } of roundsOf(patch, variables, budget))
      made = made.map((one) => patchOne(one, patch, { trait, scope, budget, doubt }, removals));
  }
  for (const removal of itemsAt(spec, 'removes')) {
    if (isElsewhere(removal)) continue;
    for (const { scope } of roundsOf(removal, variables, budget))
      made = made.filter((one) => targets(one, removal, scope, budget) !== true);
  }
  return { made, excluded: [...before.excluded, ...created.excluded], removals };
}

function isElsewhere(part: Node): boolean {
  return textAt(part, 'targetPlane')?.value === 'observabilityplane';
}

/** Whether a patch or removal is meant for a manifest; undefined where that is not decided. */
function targets({ root }: Rendered, part: Node, variables: Variables, budget: Budget): boolean | undefined {
  const apiVersion = textAt(root, 'apiVersion')?.value ?? '';
  const wanted = (key: string) => textAt(part, 'target', key)?.value ?? '';
  if (textAt(root, 'kind')?.value !== wanted('kind') || groupOf(apiVersion) !== wanted('group')) return false;
  if (apiVersion.slice(apiVersion.indexOf('/') + 1) !== wanted('version')) return false;
  const where = at(part, 'target', 'where');
  if (where?.kind !== 'scalar') return true;
  return booleanOf(renderText({ ...where, plain: false }, new Map(variables).set('resource', root), budget));
}

/** One round of a trait's patch. */
interface Patching {
  readonly trait: string;
  readonly scope: Variables;
  readonly budget: Budget;
  /** Why the round may not take place. */
  readonly doubt: string | undefined;
}

function patchOne(
  rendered: Rendered,
  patch: Node,
  { trait, scope: variables, budget, doubt }: Patching,
  removals: Removal[],
): Rendered {
  const isTarget = targets(rendered, patch, variables, budget);
  if (isTarget === false) return rendered;
  let { root } = rendered;
  for (const operation of itemsAt(patch, 'operations')) {
    const path = at(operation, 'path');
    if (path?.kind !== 'scalar') continue;
    const before = root;
    root =
      isTarget === undefined || doubt !== undefined
        ? doubtful(root, path, doubt ?? 'whether a trait patches it is not decided')
        : operated(root, operation, path, variables, budget);
    for (const secret of lost(before, root)) removals.push({ trait, path: located(path), secret });
  }
  return { ...rendered, root };
}

function operated(root: MapNode, operation: Node, path: ScalarNode, variables: Variables, budget: Budget): MapNode {
  const rendered = renderText({ ...path, plain: false }, variables, budget);
  if (rendered.kind !== 'scalar' || whyUndecided(rendered) !== undefined)
    return doubtful(root, path, whyUndecided(rendered) ?? 'its path is no text');
  const written = at(operation, 'value');
  const value = written ? render(written, variables, budget) : { ...scalarNode('null', path), plain: true };
  const op = textAt(operation, 'op')?.value ?? '';
  return patched(root, op, scalarNode(rendered.text, path), value);
}

/** A manifest that a patch may have changed where it decides pulls: the pod's list of pull secrets is not known. */
function doubtful(root: MapNode, path: ScalarNode, reason: string): MapNode {
  if (!/imagePullSecrets|serviceAccount|containers|\/image$/i.test(path.text)) return root;
  const specPath = podSpecPath(root);
  if (!specPath) return root;
  const pointer = scalarNode(`/${[...specPath, 'imagePullSecrets'].join('/')}`, path);
  return patched(root, 'add', pointer, undecided(reason, path, path.text));
}

function lost(before: MapNode, after: MapNode): readonly string[] {
  if (before === after) return [];
  const left = new Set(namesIn(after));
  return namesIn(before).filter((name) => !left.has(name));
}

function namesIn(root: MapNode): readonly string[] {
  const path = podSpecPath(root);
  const spec = path && at(root, ...path);
  return pullSecretNames(spec ?? mapNode([], root)).map(({ value }) => value);
}
