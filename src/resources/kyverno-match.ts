import type { Audience, Group } from '../replicator/audience.ts';
import { spanOf } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { at, itemsAt, itemTextsAt, mapAt, textAt } from '../yaml/node.ts';
import { labelSelectorAt } from './label-selector.ts';

/**
 * The namespaces that a kyverno rule matches and does not exclude; `within` are those that its policy is limited to.
 * Follows kyverno v1.19.1, pkg/engine/utils/match.go: doesResourceMatchConditionBlock.
 */
export function audienceOfRule(rule: Node, within: readonly string[] | undefined): Audience {
  const match = at(rule, 'match');
  const exclude = at(rule, 'exclude');
  const any = blocksOf(match).map((block) => groupOfBlock(block, isOfNamespaces(block)));
  const triggers = blocksOf(match).every(isOfNamespaces);
  // A block without kinds is for all: of what the namespaces themselves trigger it leaves out those of its names.
  const none = blocksOf(exclude).flatMap((block) => {
    const isForAll = itemsAt(block, 'kinds').length === 0;
    if (triggers) return isForAll || isOfNamespaces(block) ? [groupOfBlock(block, true)] : [];
    return [groupOfBlock(block, isOfNamespaces(block))];
  });
  const condition = conditionOf(rule, match, exclude);
  return {
    any: within ? any.map((group) => ({ ...group, names: within })) : any,
    none: none.filter(isLimited),
    ...(condition === undefined ? {} : { condition }),
    at: spanOf(match ?? rule),
  };
}

/** What leaves out every namespace by what is known here leaves out some by something else. */
function isLimited({ names, labels }: Group): boolean {
  return names !== undefined || labels !== undefined;
}

/** The filters of a match or exclude block, of which any may match: `any`, `all`, or the older form without either. */
function filtersOf(block: Node | undefined): readonly Node[] {
  return block ? [...itemsAt(block, 'any'), ...itemsAt(block, 'all'), block] : [];
}

function blocksOf(block: Node | undefined): readonly Node[] {
  return filtersOf(block).flatMap((filter) => mapAt(filter, 'resources') ?? []);
}

const UNDECIDED = ['preconditions', 'context', 'celPreconditions'];
const WHO = ['subjects', 'roles', 'clusterRoles'];

/** What a rule asks for beside names and labels of the namespace. */
function conditionOf(rule: Node, match: Node | undefined, exclude: Node | undefined): string | undefined {
  const asked = UNDECIDED.find((field) => at(rule, field) !== undefined);
  if (asked) return `the ${asked} of the policy decide`;
  const filters = [...filtersOf(match), ...filtersOf(exclude)];
  if (itemsAt(match, 'all').length > 1 || itemsAt(exclude, 'all').length > 1) return 'several filters decide together';
  if (filters.some((filter) => WHO.some((field) => at(filter, field)))) return 'who creates the namespace decides';
  if (filters.some((filter) => at(filter, 'resources', 'annotations'))) return 'annotations decide';
  if (!at(rule, 'generate')) return undefined;
  return blocksOf(match).every(isOfNamespaces) ? undefined : 'another resource triggers it';
}

function isOfNamespaces(block: Node): boolean {
  return itemTextsAt(block, 'kinds').some((kind) => /(?:^|\/)(?:Namespace|\*)$/.test(kind));
}

/** Names and labels count together. A Namespace is known by its own; what lies in one, by the namespace's. */
function groupOfBlock(block: Node, isNamespace: boolean): Group {
  const texts = (field: string) => itemTextsAt(block, field);
  const own = isNamespace
    ? [...texts('names'), ...[textAt(block, 'name')?.value ?? ''].filter((name) => name !== '')]
    : [];
  const names = own.length > 0 ? own : texts('namespaces');
  const selector = mapAt(block, isNamespace ? 'selector' : 'namespaceSelector');
  return { ...(names.length > 0 ? { names } : {}), ...(selector ? { labels: labelSelectorAt(selector) } : {}) };
}
