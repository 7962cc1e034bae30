import type { Build, BuildFault } from '../../landing/landing.ts';
import { spanOf } from '../../text/source.ts';
import type { MapNode, Node, ScalarNode } from '../../yaml/documents.ts';
import { isTrue } from '../../yaml/flag.ts';
import { at, itemsAt, mapAt } from '../../yaml/node.ts';
import { buildKustomization } from '../kustomize/build.ts';
import { mapOf, textsOf } from '../kustomize/kustomization.ts';
import { type KustomizeOverlay, overlayIn, writtenIn } from '../kustomize/overlay.ts';
import type { Site } from '../site.ts';
import { type Application, type Expand, environmentOf, expandedTexts, unfilledIn } from './environment.ts';

/**
 * Builds a folder's kustomization under the options of an Application's source, which Argo CD writes into it by
 * `kustomize edit` (Argo CD v3.1.9, util/kustomize/kustomize.go, Build).
 */
export function buildWithKustomize(source: Node, folder: string, application: Application, site: Site): Build {
  const { repository, kustomizations } = site;
  const options = at(source, 'kustomize');
  const path = kustomizations.files.get(folder);
  const own = path === undefined ? undefined : repository.allDocuments(path).documents[0]?.root;
  const loadRestrictions = site.loadsAnywhere() ? 'None' : 'RootOnly';
  if (!options) return buildKustomization(folder, repository, { loadRestrictions });
  const overlay = overlayOf(options, folder, own, environmentOf(source, application), site);
  const build = buildKustomization(folder, repository, { ...overlay, loadRestrictions });
  const { images = [], commonLabels, labels, commonAnnotations } = overlay;
  const filled = unfilledIn(build, [
    ...images,
    ...[commonLabels, labels, commonAnnotations].flatMap((map) => map ?? []),
  ]);
  const faults = own?.kind === 'map' ? collisions(options, own, application) : [];
  const open = faults.map(({ message, at: place }) => ({ reason: `the build fails: ${message}`, at: place }));
  return faults.length === 0
    ? filled
    : { ...filled, faults: [...filled.faults, ...faults], open: [...filled.open, ...open] };
}

function overlayOf(
  options: Node,
  folder: string,
  own: Node | undefined,
  expand: Expand,
  { folders }: Site,
): KustomizeOverlay {
  const { components = [], images = [], ...common } = overlayIn(options, folder, (target) => folders.has(target));
  const namespace = writtenIn(options, 'namespace');
  const labels = mapAt(options, 'commonLabels');
  const annotations = mapAt(options, 'commonAnnotations');
  const pairs = labels && expandedTexts(labels, expand);
  const substitutes = isTrue(at(options, 'commonAnnotationsEnvsubst'));
  return {
    ...common,
    components: withoutPresent(components, own),
    images: images.map((image) => (image.kind === 'scalar' ? expand(image) : image)),
    replicas: itemsAt(options, 'replicas'),
    ...(namespace && { namespace }),
    ...(pairs && (isTrue(at(options, 'labelWithoutSelector')) ? { labels: pairs } : { commonLabels: pairs })),
    ...(annotations && { commonAnnotations: substitutes ? expandedTexts(annotations, expand) : annotations }),
  };
}

/** Components that are not listed yet: `kustomize edit add component` leaves out those that are (v5.7.1). */
function withoutPresent(components: readonly ScalarNode[], own: Node | undefined): readonly ScalarNode[] {
  const present = new Set(own?.kind === 'map' ? textsOf(own, 'components').map(({ text }) => text) : []);
  return components.filter(({ text }) => !present.has(text) && present.add(text));
}

/**
 * Labels and annotations that the kustomization has already: `kustomize edit add` fails on them, whatever their values,
 * unless it is forced (v5.7.1, commands/edit/add/addmetadata.go).
 */
function collisions(options: Node, own: MapNode, { name }: Application): readonly BuildFault[] {
  const colliding = (field: 'commonLabels' | 'commonAnnotations', force: string): readonly BuildFault[] => {
    if (isTrue(at(options, force))) return [];
    const present = new Set(mapOf(own, field)?.entries.map(({ key }) => key.text));
    const added = mapAt(options, field)?.entries ?? [];
    return added
      .filter(({ key }) => present.has(key.text))
      .map(({ key }) => ({
        kind: 'conflict',
        message: `Application "${name.value}" adds "${key.text}" to ${field}, where the kustomization has it already: without ${force} that fails`,
        at: spanOf(key),
      }));
  };
  return [
    ...(isTrue(at(options, 'labelWithoutSelector')) ? [] : colliding('commonLabels', 'forceCommonLabels')),
    ...colliding('commonAnnotations', 'forceCommonAnnotations'),
  ];
}
