import type { Taint } from '../../landing/landing.ts';
import { clampedPath, resolvePath } from '../../landing/path.ts';
import { inlineDocuments } from '../../repository/inline-text.ts';
import { spanOf } from '../../text/source.ts';
import type { Node, ScalarNode } from '../../yaml/documents.ts';
import { isTrue } from '../../yaml/flag.ts';
import { at, itemsAt, rewrittenString, textAt } from '../../yaml/node.ts';
import type { ChartUse } from '../deployed.ts';
import { sourcesOf } from '../deployers.ts';
import { mergedValues, valuesWith } from '../helm/values.ts';
import { isFile, unlisted } from '../kustomize/file-path.ts';
import type { Site } from '../site.ts';
import { type Application, type Expand, environmentOf, isUnfilled, variableIn } from './environment.ts';

/**
 * The chart of an Application's source with its values: files, then an object or else a text, then parameters, which
 * are set in what those before give (Argo CD v3.1.9, reposerver/repository/repository.go, helmTemplate). `folder` is
 * where the chart lies in the repository.
 */
export function chartUseOf(source: Node, folder: string | undefined, application: Application, site: Site): ChartUse {
  const helm = at(source, 'helm');
  const unread: Taint[] = [];
  const reading: Reading = { folder, application, site, expand: environmentOf(source, application), unread };
  const values = [
    ...itemsAt(helm, 'valueFiles').flatMap((file) => valuesIn(file, helm, reading)),
    ...inlineIn(helm, site),
  ];
  const parameters = [
    ...itemsAt(helm, 'parameters').map((parameter) => ({ parameter, value: at(parameter, 'value') })),
    ...itemsAt(helm, 'fileParameters').map((parameter) => ({ parameter, value: textIn(parameter, reading) })),
  ];
  const set = parameters.reduce<Node | undefined>((before, { parameter, value }) => {
    const path = textAt(parameter, 'name')?.value ?? '';
    const known = value?.kind === 'scalar' ? knownValue(value, path, reading) : undefined;
    return (known && valuesWith(before ?? mergedValues(values), path, known)) ?? before;
  }, undefined);
  if (set) values.push(set);
  const released = textAt(helm, 'namespace');
  const { name } = application;
  const releaseName = textAt(helm, 'releaseName')?.value || name.value;
  const use = { tool: 'Application', name, releaseName, folder, values, unread } as const;
  return released && released.value !== '' ? { ...use, released } : use;
}

/** What the values of one source are read with. */
interface Reading {
  readonly folder: string | undefined;
  readonly application: Application;
  readonly site: Site;
  readonly expand: Expand;
  readonly unread: Taint[];
}

/** What a values file holds; one that is missing may be left out where the source says so, and else Helm fails. */
function valuesIn(file: Node, helm: Node | undefined, reading: Reading): readonly Node[] {
  if (file.kind !== 'scalar') return [];
  const { site, unread } = reading;
  const path = filePathOf(file, reading);
  const isThere = path !== undefined && isFile(path, site.repository);
  const root = isThere ? site.repository.allDocuments(path).documents[0]?.root : undefined;
  if (root) return [root];
  if (path !== undefined && !isThere && isTrue(at(helm, 'ignoreMissingValueFiles'))) return [];
  const place = spanOf(file);
  const message = `Application "${reading.application.name.value}" reads values from "${file.text}", which is no file of the repository`;
  const isKnown = path !== undefined && unlisted(path, site.repository) === undefined;
  const isMissing = isKnown && !isThere && /^[^${]*\.(?:ya?ml|json)$/.test(file.text);
  unread.push({
    reason: `the values file "${file.text}" is not in the repository`,
    at: place,
    ...(isMissing && { fault: { kind: 'missing-file', message, at: place } }),
  });
  return [];
}

/** An object, else a text. */
function inlineIn(helm: Node | undefined, { repository }: Site): readonly Node[] {
  const object = at(helm, 'valuesObject');
  if (object) return [object];
  const text = at(helm, 'values');
  const root = text?.kind === 'scalar' ? inlineDocuments(text, repository).documents[0]?.root : undefined;
  return root ? [root] : [];
}

/** The text that `fileParameters` sets. */
function textIn(parameter: Node, reading: Reading): ScalarNode | undefined {
  const file = at(parameter, 'path');
  if (file?.kind !== 'scalar') return undefined;
  const path = filePathOf(file, reading);
  const text = path === undefined ? undefined : reading.site.repository.text(path);
  if (text !== undefined) return rewrittenString(file, text);
  reading.unread.push({ reason: `the file "${file.text}" is not in the repository`, at: spanOf(file) });
  return undefined;
}

/** A parameter's value; a tag that Argo CD alone knows is none that the files tell. */
function knownValue(value: ScalarNode, path: string, { expand, unread }: Reading): ScalarNode | undefined {
  const known = expand(value);
  if (!isUnfilled(known)) return known;
  if (/(?:^|\.)tag$/i.test(path)) return rewrittenString(value, '');
  unread.push({ reason: `Argo CD alone knows what stands for ${variableIn(known)}`, at: spanOf(value) });
  return undefined;
}

/** The path of a file: relative to the chart, absolute in the repository, or in another source by `$ref`. */
function filePathOf(file: ScalarNode, { folder, application, site, expand }: Reading): string | undefined {
  const { root } = application;
  const [, ref = '', rest = ''] = /^\$([^/]+)(\/.*)$/.exec(file.text) ?? [];
  const source = sourcesOf(at(root, 'spec')).find((one) => textAt(one, 'ref')?.value === ref && ref !== '');
  const written = expand(source ? rewrittenString(file, rest) : file);
  if (isUnfilled(written)) return undefined;
  if (source) {
    const origin = site.origins.url(textAt(source, 'repoURL')?.value ?? '', root.path);
    return 'outside' in origin ? undefined : resolvePath(origin.folder, written.text.replace(/^\/+/, ''));
  }
  if (written.text.includes('://') || folder === undefined) return undefined;
  return written.text.startsWith('/')
    ? clampedPath(site.origins.base(root.path), written.text)
    : resolvePath(folder, written.text);
}
