import type { Taint } from '../../landing/landing.ts';
import { inlineDocuments } from '../../repository/inline-text.ts';
import { spanOf } from '../../text/source.ts';
import type { MapNode, Node, ScalarNode } from '../../yaml/documents.ts';
import { entryOf, isNull, rewrittenString } from '../../yaml/node.ts';
import { mergedValues } from '../helm/values.ts';
import type { Site } from '../site.ts';
import type { Params } from './functions.ts';
import { render, type Templating } from './template.ts';

/** What an Application is generated with; without parameters its generator is not known from the files. */
export interface Given {
  readonly params: Params | undefined;
  readonly templating: Templating;
  readonly site: Site;
}

/** What deploys, in the spec of an Application. */
const DEPLOYING = ['source', 'sources', 'sourceHydrator', 'destination'] as const;

/**
 * A generated Application with the `templatePatch` of its set laid over it: maps are merged, lists replaced, null
 * removes, an empty patch does nothing (Argo CD v3, applicationset/controllers/template/patch.go). A patch that can't be
 * rendered leaves unknown what it speaks of, and so does one of which no more than an empty `spec` is left.
 */
export function patchedBy(
  patch: ScalarNode,
  application: Node,
  { params, templating, site }: Given,
): { readonly application: Node; readonly taints: readonly Taint[] } {
  const rendered = patch.text.includes('{{') ? render(patch.text, params, templating) : { text: patch.text };
  if ('text' in rendered && !rendered.text.includes('$patch')) {
    const { documents, faults } = inlineDocuments(rewrittenString(patch, rendered.text), site.repository);
    const root = documents[0]?.root;
    if (faults.length === 0 && (!root || isNull(root))) return { application, taints: [] };
    const spec = entryOf(root, 'spec')?.value;
    const isPatch = root?.kind === 'map' && !(spec && isNull(spec));
    const merged: MapNode | undefined = isPatch ? mergedValues([application, root]) : undefined;
    if (merged && faults.length === 0) return { application: merged, taints: [] };
  }
  const reason = 'the templatePatch is not known from the files';
  const fields = isOpen(patch.text) ? [[]] : DEPLOYING.filter((field) => names(patch.text, field)).map((one) => [one]);
  return {
    application,
    taints: fields.map((field) => ({ reason, at: spanOf(patch), field: ['spec', ...field] })),
  };
}

/** Whether a template writes keys that it does not spell. */
function isOpen(text: string): boolean {
  const lines = text.split('\n').map((line) => line.replace(CONTROL, '').trimStart());
  return lines.some((line) => line.startsWith('{{'));
}

/** Actions that write nothing themselves. */
const CONTROL = /\{\{-?\s*(?:if|else|end|range|with|\/\*|\$\w+\s*:?=)[^{}]*\}\}/g;

function names(text: string, field: string): boolean {
  return new RegExp(`(?:^|[\\s{,"'])${field}["']?\\s*:`).test(text);
}
