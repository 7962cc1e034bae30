import type { Build, Built, Taint } from '../landing/landing.ts';
import { isWithinSpan, spanOf } from '../text/source.ts';
import type { Node, ScalarNode } from '../yaml/documents.ts';
import { at } from '../yaml/node.ts';

/** What was built, with those fields unknown of whose texts something is still to be filled in, for a reason. */
export function withOpenTexts<T extends Build>(build: T, reasonFor: (node: ScalarNode) => string | undefined): T {
  const resources = build.resources.map((built) => {
    const taints: Taint[] = [];
    const known = new Set(built.taints.map(({ field }) => JSON.stringify(field)));
    const visit = (node: Node, field: readonly (string | number)[]): void => {
      if (node.kind === 'map') for (const { key, value } of node.entries) visit(value, [...field, key.text]);
      else if (node.kind === 'seq') for (const [i, item] of node.items.entries()) visit(item, [...field, i]);
      else {
        const reason = reasonFor(node);
        if (reason !== undefined && !known.has(JSON.stringify(field))) taints.push({ reason, at: spanOf(node), field });
      }
    };
    visit(built.root, []);
    return taints.length > 0 ? { ...built, taints: [...built.taints, ...taints] } : built;
  });
  return { ...build, resources };
}

/** The fields of a Flux Kustomization whose texts get into what it builds. */
const WRITING: ReadonlySet<unknown> = new Set([
  'commonMetadata',
  'images',
  'namePrefix',
  'nameSuffix',
  'patches',
  'postBuild',
  'targetNamespace',
]);

/**
 * What a Flux Kustomization builds, with what of its own spec is not known: it is where the spec wrote it, or part of a
 * text, as a prefix is.
 */
export function withOpenSpec<T extends Build>(build: T, { root, taints }: Built): T {
  const open = taints.flatMap(({ reason, field = [] }) => {
    const node = field[0] === 'spec' && WRITING.has(field[1]) ? at(root, ...field) : undefined;
    return node?.kind === 'scalar' && node.text !== '' ? [{ reason, node }] : [];
  });
  if (open.length === 0) return build;
  return withOpenTexts(
    build,
    (text) => open.find(({ node }) => isWithinSpan(text, node) || text.text.includes(node.text))?.reason,
  );
}
