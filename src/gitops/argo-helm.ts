import { type Located, spanOf } from '../text/source.ts';
import type { MapNode, Node } from '../yaml/documents.ts';
import { at, itemsAt, textAt } from '../yaml/node.ts';
import type { ChartUse } from './deployed.ts';
import { sourcesOf } from './deployers.ts';
import { valuesWith } from './helm-values.ts';
import { inlineDocuments } from './inline-text.ts';
import type { Taint } from './landing.ts';
import { clampedPath, resolvePath } from './path.ts';
import type { Site } from './site.ts';

/** An Argo CD Application. */
export interface Application {
  readonly root: MapNode;
  readonly name: Located<string>;
}

/**
 * The chart of an Application's source with its values: files, then an object or else a text, then parameters.
 * `folder` is where the chart lies in the repository.
 */
export function chartUseOf(source: Node, folder: string | undefined, application: Application, site: Site): ChartUse {
  const helm = at(source, 'helm');
  const values: Node[] = [];
  const unread: Taint[] = [];
  for (const file of itemsAt(helm, 'valueFiles')) {
    if (file.kind !== 'scalar') continue;
    const path = valueFileOf(file.text, folder, application.root, site);
    const root = path === undefined ? undefined : site.repository.allDocuments(path).documents[0]?.root;
    if (root) values.push(root);
    else unread.push({ reason: `the values file "${file.text}" is not in the repository`, at: spanOf(file) });
  }
  const object = at(helm, 'valuesObject');
  const text = at(helm, 'values');
  if (object) values.push(object);
  else if (text?.kind === 'scalar') {
    const root = inlineDocuments(text, site.repository).documents[0]?.root;
    if (root) values.push(root);
  }
  const parameters = itemsAt(helm, 'parameters').reduce<Node | undefined>((set, parameter) => {
    const value = at(parameter, 'value');
    return (value && valuesWith(set, textAt(parameter, 'name')?.value ?? '', value)) ?? set;
  }, undefined);
  if (parameters) values.push(parameters);
  const released = textAt(helm, 'namespace');
  const { name } = application;
  const releaseName = textAt(helm, 'releaseName')?.value || name.value;
  const use = { tool: 'Application', name, releaseName, folder, values, unread } as const;
  return released && released.value !== '' ? { ...use, released } : use;
}

/** The path of a values file: relative to the chart, absolute in the repository, or in another source by `$ref`. */
function valueFileOf(
  written: string,
  folder: string | undefined,
  application: MapNode,
  site: Site,
): string | undefined {
  const referred = /^\$([^/]+)\/(.*)$/.exec(written);
  if (!referred) {
    if (written.includes('://') || folder === undefined) return undefined;
    return written.startsWith('/')
      ? clampedPath(site.origins.base(application.path), written)
      : resolvePath(folder, written);
  }
  const [, ref = '', path = ''] = referred;
  const source = sourcesOf(at(application, 'spec')).find((one) => textAt(one, 'ref')?.value === ref);
  const origin = site.origins.url(textAt(source, 'repoURL')?.value ?? '', application.path);
  return 'outside' in origin ? undefined : resolvePath(origin.folder, path);
}
