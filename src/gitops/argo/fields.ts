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

/** The fields of an ApplicationSet: Argo CD v3.2, pkg/apis/application/v1alpha1/applicationset_types.go. */
const SET_SPEC = [
  'applyNestedSelectors',
  'generators',
  'goTemplate',
  'goTemplateOptions',
  'ignoreApplicationDifferences',
  'preservedFields',
  'strategy',
  'syncPolicy',
  'template',
  'templatePatch',
];
const TEMPLATE = ['metadata', 'spec'];
const TEMPLATE_METADATA = ['annotations', 'finalizers', 'labels', 'name', 'namespace'];
/** The generators whose fields decide what the files yield. */
const GENERATORS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'git',
    ['directories', 'files', 'pathParamPrefix', 'repoURL', 'requeueAfterSeconds', 'revision', 'template', 'values'],
  ],
  ['list', ['elements', 'elementsYaml', 'template']],
  ['matrix', ['generators', 'template']],
  ['merge', ['generators', 'mergeKeys', 'template']],
]);
const GENERATOR = [
  ...GENERATORS.keys(),
  'clusterDecisionResource',
  'clusters',
  'plugin',
  'pullRequest',
  'scmProvider',
  'selector',
];

/** Why the API server refuses an ApplicationSet: a field that was meant to be another one, or nothing to generate from. */
export function setFault(root: MapNode, name: string): BuildFault | undefined {
  const title = `ApplicationSet "${name}"`;
  const spec = at(root, 'spec');
  const template = at(spec, 'template');
  const misspelled =
    misspelledIn(root, TOP_FIELDS, '', title) ??
    misspelledIn(spec, SET_SPEC, 'spec.', title) ??
    generatorFault(spec, 'spec.', title) ??
    misspelledIn(template, TEMPLATE, 'spec.template.', title) ??
    misspelledIn(at(template, 'metadata'), TEMPLATE_METADATA, 'spec.template.metadata.', title);
  if (misspelled || at(spec, 'generators')) return misspelled;
  const place = entryOf(root, 'spec') ?? entryOf(root, 'metadata');
  return { kind: 'invalid', message: `${title} has no generators`, at: spanOf(place?.key ?? root) };
}

function generatorFault(holder: Node | undefined, above: string, title: string): BuildFault | undefined {
  for (const [i, generator] of itemsAt(holder, 'generators').entries()) {
    const field = `${above}generators[${i}].`;
    const fault = misspelledIn(generator, GENERATOR, field, title);
    if (fault) return fault;
    for (const [kind, fields] of GENERATORS) {
      const body = at(generator, kind);
      const below = `${field}${kind}.`;
      const inner =
        misspelledIn(body, fields, below, title) ?? pathFault(body, below, title) ?? generatorFault(body, below, title);
      if (inner) return inner;
    }
  }
  return undefined;
}

/** What names the folders and files of a Git generator. */
function pathFault(git: Node | undefined, above: string, title: string): BuildFault | undefined {
  return ['directories', 'files']
    .flatMap((list) => itemsAt(git, list).map((item, i) => [item, `${above}${list}[${i}].`] as const))
    .map(([item, field]) => misspelledIn(item, ['exclude', 'path'], field, title))
    .find((fault) => fault !== undefined);
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
