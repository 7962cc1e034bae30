import type { MapNode, Node, ScalarNode } from '../documents.ts';
import { at, itemsAt } from '../node.ts';
import type { Repository } from '../repository.ts';
import type { Build, Built } from './landing.ts';

/**
 * What Flux and Argo CD lay over the root kustomization before it is built. Nodes are written where the user wrote
 * them (a Flux Kustomization, an Application), so that every value keeps its place. Paths in patches and components
 * are relative to the built directory.
 */
export interface KustomizeOverlay {
  /** Written over the root's own `namespace`. */
  readonly namespace?: ScalarNode;
  readonly namePrefix?: ScalarNode;
  readonly nameSuffix?: ScalarNode;
  /** Appended entries as of `patches:`. */
  readonly patches?: readonly Node[];
  /** Entries as of `images:`, replacing the root's entry of the same name, or texts as `kustomize edit set image` takes. */
  readonly images?: readonly Node[];
  readonly replicas?: readonly Node[];
  /** Appended after the root's own components. */
  readonly components?: readonly ScalarNode[];
  /** Labels for metadata, selectors and templates, as `commonLabels:`. */
  readonly commonLabels?: MapNode;
  /** Labels for metadata alone, as `labels:` with `pairs`. */
  readonly labels?: MapNode;
  /** Annotations for metadata and pod templates, as `commonAnnotations:`. */
  readonly commonAnnotations?: MapNode;
  /** Labels and annotations set on the metadata of every finished resource: Flux's `commonMetadata`. */
  readonly metadata?: { readonly labels?: MapNode; readonly annotations?: MapNode };
  /** Whether files outside the kustomization's own directory may be loaded; the repository is never left. */
  readonly loadRestrictions?: 'RootOnly' | 'None';
  /** The `resources:` of a kustomization that is generated where the directory has none. */
  readonly generated?: readonly ScalarNode[];
}

/** The names that kustomize recognises (api/konfig/general.go, v0.20.1). */
const FILE_NAMES: readonly string[] = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** Whether a path is a kustomization file by its name. */
export function isKustomizationFile(path: string): boolean {
  return FILE_NAMES.includes(path.slice(path.lastIndexOf('/') + 1));
}

/** The path of the kustomization file of a directory (`''` is the repository's root). */
export function kustomizationOf(dir: string, repository: Repository): string | undefined {
  return FILE_NAMES.map((name) => (dir === '' ? name : `${dir}/${name}`)).find(
    (path) => repository.text(path) !== undefined,
  );
}

/** Builds the kustomization of a directory as `kustomize build` v5.7.1 would, from files alone. */
export function buildKustomization(dir: string, repository: Repository, overlay: KustomizeOverlay = {}): Build {
  const path = kustomizationOf(dir, repository);
  const resources: Built[] = [];
  const reached = new Set<string>();
  const listed = path
    ? itemsAt(repository.allDocuments(path).documents[0]?.root, 'resources')
    : (overlay.generated ?? []);
  for (const entry of listed) {
    if (entry.kind !== 'scalar') continue;
    const file = dir === '' ? entry.text : `${dir}/${entry.text}`;
    if (repository.text(file) === undefined) continue;
    reached.add(file);
    for (const { root, index, path: home } of repository.documents(file).documents) {
      const name = at(root, 'metadata', 'name');
      if (root.kind !== 'map' || name?.kind !== 'scalar') continue;
      const { start, end } = name;
      resources.push({
        root,
        home: { path: home, index, at: { path: home, start, end } },
        originalName: name.text,
        hashed: false,
        taints: [],
      });
    }
  }
  return { resources, faults: [], open: [], reached };
}
