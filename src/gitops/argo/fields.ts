import type { BuildFault } from '../../landing/landing.ts';
import { spanOf } from '../../text/source.ts';
import type { MapNode, Node } from '../../yaml/documents.ts';
import { at, entryOf, itemsAt, textAt } from '../../yaml/node.ts';
import { misspelledIn, TOP_FIELDS } from '../misspelled-field.ts';

/** The fields of an Application: Argo CD v3.2, pkg/apis/application/v1alpha1/types.go. */
const SPEC = [
  'destination',
  'ignoreDifferences',
  'info',
  'project',
  'revisionHistoryLimit',
  'source',
  'sourceHydrator',
  'sources',
  'syncPolicy',
];
const SOURCE = [
  'chart',
  'directory',
  'helm',
  'kustomize',
  'name',
  'path',
  'plugin',
  'ref',
  'repoURL',
  'targetRevision',
];
const DESTINATION = ['name', 'namespace', 'server'];

/** A field of an Application that was meant to be another one: who applies it by its schema is refused. */
export function misspelledField(root: MapNode, name: string): BuildFault | undefined {
  const title = `Application "${name}"`;
  const spec = at(root, 'spec');
  return (
    misspelledIn(root, [...TOP_FIELDS, 'operation'], '', title) ??
    misspelledIn(spec, SPEC, 'spec.', title) ??
    misspelledIn(at(spec, 'source'), SOURCE, 'spec.source.', title) ??
    itemsAt(spec, 'sources')
      .map((source, i) => misspelledIn(source, SOURCE, `spec.sources[${i}].`, title))
      .find((fault) => fault !== undefined) ??
    misspelledIn(at(spec, 'destination'), DESTINATION, 'spec.destination.', title)
  );
}

/**
 * That a source deploys nothing, since it names nothing of its repository. Follows Argo CD v3.2, util/argo/argo.go:
 * validateSourceHasRequiredFields.
 */
export function nothingNamed(source: Node, name: string): BuildFault | undefined {
  const isNamed = ['path', 'chart', 'ref'].some((field) => (textAt(source, field)?.value ?? '') !== '');
  if (isNamed || (textAt(source, 'repoURL')?.value ?? '') === '') return undefined;
  const message = `Application "${name}" names neither a path nor a chart`;
  return { kind: 'invalid', message, at: spanOf(entryOf(source, 'repoURL')?.key ?? source) };
}
