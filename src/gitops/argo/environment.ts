import type { Build } from '../../landing/landing.ts';
import { type Located, placeOf } from '../../text/source.ts';
import type { MapNode, Node, ScalarNode } from '../../yaml/documents.ts';
import { mapNode, rewrittenString, textAt } from '../../yaml/node.ts';
import { withOpenTexts } from '../open-text.ts';

/** An Argo CD Application. */
export interface Application {
  readonly root: MapNode;
  readonly name: Located<string>;
}

/** Writes the variables of Argo CD's build environment into a text; those that files don't tell stay as they are. */
export type Expand = (node: ScalarNode) => ScalarNode;

/**
 * The environment in which an Application's source is rendered (Argo CD v3.1.9, reposerver/repository/repository.go,
 * newEnv), and Go's os.Expand. The commit is known to Argo CD alone, and so is what an Application is called whose
 * namespace may not be Argo CD's own.
 */
export function environmentOf(source: Node, { root, name }: Application): Expand {
  const namespace = textAt(root, 'metadata', 'namespace')?.value ?? 'argocd';
  const values: Readonly<Record<string, string | undefined>> = {
    ARGOCD_APP_NAME: namespace === 'argocd' ? name.value : undefined,
    ARGOCD_APP_NAMESPACE: textAt(root, 'spec', 'destination', 'namespace')?.value ?? '',
    ARGOCD_APP_PROJECT_NAME: textAt(root, 'spec', 'project')?.value || 'default',
    ARGOCD_APP_REVISION: undefined,
    ARGOCD_APP_REVISION_SHORT: undefined,
    ARGOCD_APP_REVISION_SHORT_8: undefined,
    ARGOCD_APP_SOURCE_REPO_URL: textAt(source, 'repoURL')?.value ?? '',
    ARGOCD_APP_SOURCE_PATH: textAt(source, 'path')?.value ?? '',
    ARGOCD_APP_SOURCE_TARGET_REVISION: textAt(source, 'targetRevision')?.value ?? '',
  };
  return (node) => {
    if (!node.text.includes('$')) return node;
    const text = node.text.replaceAll(REFERENCE, (written, ...names: readonly (string | undefined)[]) => {
      const variable = names.slice(0, 3).find((one) => one !== undefined) ?? '';
      if (variable === '$') return '$';
      if (!Object.hasOwn(values, variable)) return '';
      return isTemplate(values[variable]) ? written : (values[variable] ?? written);
    });
    return text === node.text ? node : rewrittenString(node, text);
  };
}

/** A variable as os.Expand finds it: in braces, one sign, or a name. */
const REFERENCE = /\$(?:\{([^}]{0,500})\}|([*#$@!?\-0-9])|([A-Za-z_]\w*))/g;

/** Whether a text of a generated Application is not known from the files. */
function isTemplate(text: string | undefined): boolean {
  return text?.includes('{{') ?? false;
}

/** The values of a mapping, expanded. */
export function expandedTexts(map: MapNode, expand: Expand): MapNode {
  return mapNode(
    map.entries.map(({ key, value }) => ({ key, value: value.kind === 'scalar' ? expand(value) : value })),
    map,
  );
}

/** Whether a text still has a variable in it that Argo CD alone can fill in. */
export function isUnfilled({ text }: ScalarNode): boolean {
  return UNFILLED.test(text);
}

const UNFILLED = /\$\{?ARGOCD_APP_(?:NAME|NAMESPACE|PROJECT_NAME|REVISION|SOURCE_)/;

/** What was built, with the fields unknown into which such variables were written. */
export function unfilledIn(build: Build, written: readonly Node[]): Build {
  const places = new Set(written.flatMap((node) => scalarsIn(node).filter(isUnfilled).map(placeOf)));
  if (places.size === 0) return build;
  return withOpenTexts(build, (node) =>
    isUnfilled(node) && places.has(placeOf(node))
      ? `Argo CD alone knows what stands for ${variableIn(node)}`
      : undefined,
  );
}

/** The first such variable in a text. */
export function variableIn({ text }: ScalarNode): string {
  return /\$\{?(ARGOCD_APP_\w+)/.exec(text)?.[1] ?? '';
}

function scalarsIn(node: Node): readonly ScalarNode[] {
  if (node.kind === 'scalar') return [node];
  if (node.kind === 'seq') return node.items.flatMap(scalarsIn);
  return node.entries.flatMap(({ value }) => scalarsIn(value));
}
