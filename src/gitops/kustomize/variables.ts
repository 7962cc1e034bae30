import type { BuildFault, Taint } from '../../landing/landing.ts';
import { type Span, spanOf } from '../../text/source.ts';
import type { Node, ScalarNode } from '../../yaml/documents.ts';
import { itemsAt, scalarNode, scalarOf } from '../../yaml/node.ts';
import { foundAt, stepsOf } from './field-query.ts';
import { mapOf, textOf } from './kustomization.ts';
import { isWhole, type Layer, report } from './layer.ts';
import { PatchRefusal } from './patch-refusal.ts';
import { titleOf, type Workpiece } from './workpiece.ts';

/** An entry of `vars:`: a field whose value other fields ask for as `$(NAME)`. */
export interface Variable {
  readonly name: string;
  /** Where it is defined. */
  readonly at: Span;
  readonly field: ScalarNode;
  /** Whether there is a resource that it means. */
  readonly isMapped: boolean;
}

/**
 * The variables of a layer, each noted at the resource that it means, after those of the layers below.
 * Follows api/internal/accumulator/resaccumulator.go v0.20.1: MergeVars.
 */
export function defineVariables(
  layer: Layer,
  pieces: readonly Workpiece[],
  before: readonly Variable[],
): { readonly pieces: readonly Workpiece[]; readonly vars: readonly Variable[] } {
  const entries = itemsAt(layer.kustomization, 'vars');
  if (entries.length === 0) return { pieces, vars: before };
  const after = [...pieces];
  let vars = before;
  for (const entry of entries) {
    const [found, ...others] = meantBy(entry, after);
    const variable = variableOf(entry, found !== undefined && others.length === 0);
    if (others.length > 0) {
      const message = `the variable "${variable.name}" may mean any of ${others.length + 1} resources`;
      report(layer, 'conflict', variable.at, message);
    } else if (found) {
      after[found.index] = { ...found.piece, variables: [...(found.piece.variables ?? []), variable.name] };
    } else if (isWhole(layer)) {
      report(layer, 'invalid', variable.at, `the variable "${variable.name}" means a resource that is not there`);
    }
    vars = joinedVariables(layer, vars, [variable]);
  }
  return { pieces: after, vars };
}

/** What holds where variables come together, by an entry or of their own; kustomize refuses two of one name. */
export function joinedVariables(
  layer: Layer,
  some: readonly Variable[],
  others: readonly Variable[],
  entry?: ScalarNode,
): readonly Variable[] {
  if (others.length === 0) return some;
  const names = new Set(some.map(({ name }) => name));
  for (const { name, at } of others)
    if (names.has(name)) report(layer, 'conflict', entry ?? at, `the variable "${name}" is defined twice in one build`);
  return [...some, ...others];
}

function variableOf(entry: Node, isMapped: boolean): Variable {
  const name = textOf(entry, 'name');
  const field = textOf(mapOf(entry, 'fieldref'), 'fieldPath');
  return {
    name: name?.text ?? '',
    at: spanOf(name ?? entry),
    field: field ?? scalarNode('metadata.name', entry),
    isMapped,
  };
}

/** The resources that are or were what a variable asks for; kind, group and version are compared as they are written. */
function meantBy(entry: Node, pieces: readonly Workpiece[]) {
  const wanted = mapOf(entry, 'objref');
  const [apiVersion, kind, name, namespace] = (['apiVersion', 'kind', 'name', 'namespace'] as const).map(
    (field) => textOf(wanted, field)?.text ?? '',
  );
  const parts = apiVersion?.split('/') ?? [];
  const group = parts.length === 2 ? parts[0] : (textOf(wanted, 'group')?.text ?? '');
  const version = apiVersion && parts.length < 3 ? parts.at(-1) : (textOf(wanted, 'version')?.text ?? '');
  return pieces.flatMap((piece, index) => {
    const { identity, past } = piece;
    if (identity.group !== group || identity.version !== version) return [];
    const isMeant = [identity, ...past].some(
      (was) => was.kind === kind && was.name === name && (namespace === '' || was.scope === namespace),
    );
    return isMeant ? [{ piece, index }] : [];
  });
}

/** The variables whose resource a patch took away, or whose field no longer stands in it. */
export function variableFaults(variables: readonly Variable[], pieces: readonly Workpiece[]): readonly BuildFault[] {
  return variables.flatMap(({ name, at, field, isMapped }) => {
    const piece = pieces.find(({ variables: noted }) => noted?.includes(name));
    if (piece ? piece.taints.length > 0 || hasField(piece, field) : !isMapped) return [];
    const message = piece
      ? `the variable "${name}" finds no ${field.text} in ${titleOf(piece.identity)}`
      : `the variable "${name}" means a resource that a patch takes away`;
    return [{ kind: 'invalid', message, at }];
  });
}

/** Numbers that go-yaml reads and Go's strconv does not: integers of another base than ten or with `_`, and infinity. */
const ODD_NUMBER = /^[-+]?(?:0[box][\da-f_]+|\.(?:inf|nan))$|^[-+]?\d+_[\d_]*$/i;

/**
 * Follows kyaml/yaml/rnode.go v0.20.1: GetFieldValue, where `a[0]` is the first of a list, null a value, and a number
 * that strconv.Atoi or ParseFloat does not read none.
 */
function hasField({ root }: Workpiece, field: ScalarNode): boolean {
  try {
    const steps = stepsOf(field).flatMap((step) => {
      const [, name = '', index = ''] = /^(.*)\[(\d+)\]$/.exec(step) ?? [];
      return index === '' ? [step] : [name, index];
    });
    const found = foundAt(root, steps, field);
    return found !== undefined && !(found.kind === 'scalar' && isOddNumber(found));
  } catch (error) {
    if (error instanceof PatchRefusal) return false;
    throw error;
  }
}

function isOddNumber(node: ScalarNode): boolean {
  return node.plain && typeof scalarOf(node) !== 'string' && ODD_NUMBER.test(node.text);
}

/** Fields in which a variable stands: what it comes to is not evaluated. */
export function variableTaints(root: Node, variables: readonly Variable[]): readonly Taint[] {
  const tokens = variables.filter(({ name }) => name !== '').map(({ name, at }) => ({ token: `$(${name})`, at }));
  const taints: Taint[] = [];
  const visit = (node: Node, field: readonly (string | number)[]): void => {
    if (node.kind === 'map') for (const { key, value } of node.entries) visit(value, [...field, key.text]);
    else if (node.kind === 'seq') for (const [i, item] of node.items.entries()) visit(item, [...field, i]);
    else {
      const found = tokens.find(({ token }) => node.text.includes(token));
      if (found) taints.push({ reason: 'vars are not evaluated', at: found.at, field });
    }
  };
  visit(root, []);
  return taints;
}
