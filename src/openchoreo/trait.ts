import { groupOf } from '../landing/identity.ts';
import { pullSecretNames } from '../resources/pod.ts';
import { podSpecPaths } from '../resources/pod-template.ts';
import { type Located, spanOf } from '../text/source.ts';
import type { MapNode, Node, ScalarNode } from '../yaml/documents.ts';
import { at, itemsAt, located, mapNode, scalarNode, textAt } from '../yaml/node.ts';
import { type Budget, fail } from './budget.ts';
import type { Variables } from './cel/evaluate.ts';
import { isOmitted, stringOf, undecided, whyUndecided } from './cel/value.ts';
import { PatchDoubt, PatchFault, patched } from './patch-path.ts';
import { conditionHolds, type Expansion, expandTemplates, type Rendered, roundsOf } from './resource-template.ts';
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
  { name: trait, spec }: { readonly name: string; readonly spec: Node },
  variables: Variables,
  budget: Budget,
): Traited {
  const created = expandTemplates(itemsAt(spec, 'creates'), variables, budget);
  const removals: Removal[] = [];
  let made: readonly Rendered[] = [...before.made, ...created.made];
  for (const patch of itemsAt(spec, 'patches')) {
    if (isElsewhere(patch)) continue;
    for (const { scope, doubt } of roundsOf(patch, variables, budget))
      made = patchAll(made, patch, { trait, scope, budget, doubt }, removals);
  }
  for (const removal of itemsAt(spec, 'removes')) {
    if (isElsewhere(removal)) continue;
    for (const { scope, doubt } of roundsOf(removal, variables, budget))
      made = made.flatMap((one) => withoutRemoved(one, removal, { trait, scope, budget, doubt }));
  }
  return { made, excluded: [...before.excluded, ...created.excluded], removals };
}

/** Whether a part of a template is for the observability plane, where no image of a data plane is pulled. */
export function isElsewhere(part: Node): boolean {
  return textAt(part, 'targetPlane')?.value === 'observabilityplane';
}

/** Whether a patch or removal is for manifests of this sort; a field that is empty is for any. */
export function isMeant({ root }: Rendered, part: Node): boolean {
  const apiVersion = textAt(root, 'apiVersion')?.value ?? '';
  const fits = (key: string, value: string) => [undefined, '', value].includes(textAt(part, 'target', key)?.value);
  return (
    fits('kind', textAt(root, 'kind')?.value ?? '') &&
    fits('group', groupOf(apiVersion)) &&
    fits('version', apiVersion.slice(apiVersion.indexOf('/') + 1))
  );
}

/** Whether it is for this one of them, or why that is not decided. */
export function isTarget({ root }: Rendered, part: Node, variables: Variables, budget: Budget): boolean | string {
  const where = at(part, 'target', 'where');
  if (where?.kind !== 'scalar' || where.text === '') return true;
  return conditionHolds(where, new Map(variables).set('resource', root), budget);
}

/** One round of a trait's patch or removal. */
interface Patching {
  readonly trait: string;
  readonly scope: Variables;
  readonly budget: Budget;
  /** Why the round may not take place. */
  readonly doubt: string | undefined;
}

/** Operations are rendered once for all manifests of the sort, whichever of them are patched. */
function patchAll(
  all: readonly Rendered[],
  patch: Node,
  { trait, scope, budget, doubt }: Patching,
  removals: Removal[],
): readonly Rendered[] {
  const meant = new Map(
    all.filter((one) => isMeant(one, patch)).map((one) => [one, isTarget(one, patch, scope, budget)]),
  );
  if (meant.size === 0) return all;
  const operations = itemsAt(patch, 'operations').flatMap((one) => operationOf(one, scope, budget) ?? []);
  return all.map((one) => {
    const isPatched = meant.get(one) ?? false;
    if (isPatched === false) return one;
    const why = doubt ?? (isPatched === true ? undefined : `whether a trait patches it is not decided: ${isPatched}`);
    return operations.reduce((rendered, operation) => {
      const after = why === undefined ? operated(rendered, operation, budget) : doubtful(rendered, operation.at, why);
      for (const secret of lost(rendered.root, after.root))
        removals.push({ trait, path: located(operation.at), secret });
      return after;
    }, one);
  });
}

/** What a removal leaves of a manifest: itself, with a doubt where it may be removed. */
function withoutRemoved(one: Rendered, removal: Node, { scope, budget, doubt }: Patching): readonly Rendered[] {
  const isRemoved = isMeant(one, removal) ? isTarget(one, removal, scope, budget) : false;
  if (isRemoved === false) return [one];
  if (isRemoved === true && doubt === undefined) return [];
  return [{ ...one, doubt: one.doubt ?? doubt ?? `whether a trait removes it is not decided: ${isRemoved}` }];
}

interface Operation {
  readonly op: string;
  /** Undecided where its expression is. */
  readonly path: ScalarNode;
  readonly value: Node;
  /** Where its path is written. */
  readonly at: ScalarNode;
}

/** OpenChoreo v1.2.3 writes what `oc_omit()` gives as a map of nothing, which few fields may hold. */
const LEFT_OUT = 'a patch of a trait leaves its value out, and is made all the same';

function operationOf(operation: Node, variables: Variables, budget: Budget): Operation | undefined {
  const written = at(operation, 'path');
  if (written?.kind !== 'scalar') return undefined;
  const path = renderText({ ...written, plain: false }, variables, budget);
  if (path.kind !== 'scalar' || (whyUndecided(path) === undefined && stringOf(path) === undefined)) {
    fail(budget, { reason: `the path ${written.text.trim()} of a trait's patch is no text`, at: spanOf(written) });
    return undefined;
  }
  const op = textAt(operation, 'op')?.value ?? '';
  const given = op === 'remove' ? undefined : at(operation, 'value');
  const value = given ? render(given, variables, budget) : { ...scalarNode('null', written), plain: true };
  return { op, path, value: isOmitted(value) ? undecided(LEFT_OUT, written) : value, at: written };
}

function operated(rendered: Rendered, { op, path, value, at: written }: Operation, budget: Budget): Rendered {
  const open = whyUndecided(path);
  if (open !== undefined) return doubtful(rendered, written, open);
  try {
    return { ...rendered, root: patched(rendered.root, op, scalarNode(path.text, written), value) };
  } catch (fault) {
    if (fault instanceof PatchDoubt) return doubtful(rendered, written, fault.message);
    if (!(fault instanceof PatchFault)) throw fault;
    fail(budget, { reason: `a trait's patch of ${path.text} fails: ${fault.message}`, at: spanOf(written) });
    return rendered;
  }
}

/** A manifest that a patch may have changed: where that decides pulls, the pod's pull secrets or the whole are open. */
function doubtful(rendered: Rendered, path: ScalarNode, reason: string): Rendered {
  const { root } = rendered;
  const [specPath, ...others] = podSpecPaths(root);
  if (!specPath || others.length > 0) return { ...rendered, doubt: rendered.doubt ?? reason };
  const isWithin = `/${specPath.join('/')}/`.startsWith(`${path.text.replace(/\/$/, '')}/`);
  if (!isWithin && !/\$\{|imagePullSecrets|serviceAccount|containers|\/image$/i.test(path.text)) return rendered;
  const open = undecided(reason, path, path.text);
  const pointer = scalarNode(`/${[...specPath, 'imagePullSecrets'].join('/')}`, path);
  try {
    return { ...rendered, root: patched(root, 'add', pointer, open) };
  } catch (fault) {
    if (fault instanceof PatchFault || fault instanceof PatchDoubt) return { ...rendered, doubt: reason };
    throw fault;
  }
}

function lost(before: MapNode, after: MapNode): readonly string[] {
  if (before === after) return [];
  const left = new Set(namesIn(after));
  return namesIn(before).filter((name) => !left.has(name));
}

function namesIn(root: MapNode): readonly string[] {
  const specs = podSpecPaths(root).map((path) => at(root, ...path) ?? mapNode([], root));
  return specs.flatMap(pullSecretNames).map(({ value }) => value);
}
