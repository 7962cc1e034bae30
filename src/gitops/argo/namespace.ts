import { identityOf } from '../../landing/identity.ts';
import type { Built, Taint } from '../../landing/landing.ts';
import type { Located } from '../../text/source.ts';
import type { MapNode } from '../../yaml/documents.ts';
import { itemsAt, mapAt, mapNode, scalarNode, withEntry } from '../../yaml/node.ts';
import type { Deployed } from '../deployed.ts';

const LABELS = ['metadata', 'labels'];

/**
 * The namespace of an Application's destination, where Argo CD labels it by `managedNamespaceMetadata`, as it does
 * unless the sources hold a Namespace of that name (gitops-engine pkg/sync/sync_context.go, autoCreateNamespace; Argo
 * CD v3.1.9 controller/sync_namespace.go). Its labels are unknown where the files don't tell what the sources hold.
 */
export function managedNamespaceOf(
  { root, home, taints }: Built,
  { resources, open, charts = [], fill }: Deployed,
): readonly Built[] {
  const metadata = mapAt(root, 'spec', 'syncPolicy', 'managedNamespaceMetadata');
  if (!metadata || !fill || !createsNamespace(root) || resources.some((one) => isNamespace(one, fill.value))) return [];
  const reason = `what is deployed with it may declare namespace "${fill.value}" itself`;
  const unseen: readonly Taint[] = [
    ...taints.filter(({ field = [] }) => decidesMetadata(field)),
    ...open,
    ...charts.map(({ name }) => ({ reason, at: name.at })),
  ];
  return [
    {
      root: namespaceWith(fill, metadata),
      home: { ...home, at: fill.at },
      originalName: fill.value,
      hashed: false,
      managed: true,
      taints: unseen.slice(0, 1).map((taint) => ({ ...taint, field: LABELS })),
    },
  ];
}

function createsNamespace(root: MapNode): boolean {
  const options = itemsAt(root, 'spec', 'syncPolicy', 'syncOptions');
  return options.some((option) => option.kind === 'scalar' && option.text === 'CreateNamespace=true');
}

function isNamespace({ root }: Built, wanted: string): boolean {
  const { apiVersion, kind, name } = identityOf(root);
  return apiVersion === 'v1' && kind === 'Namespace' && name?.value === wanted;
}

function decidesMetadata([first, second]: readonly (string | number)[]): boolean {
  return first === undefined || (first === 'spec' && (second === undefined || second === 'syncPolicy'));
}

function namespaceWith({ value, at: place }: Located<string>, metadata: MapNode): MapNode {
  const texts = (entries: readonly (readonly [string, string])[]) =>
    entries.map(([key, text]) => ({ key: scalarNode(key, place), value: scalarNode(text, place) }));
  const named = mapNode([...texts([['name', value]]), ...metadata.entries], metadata);
  const root = mapNode(
    texts([
      ['apiVersion', 'v1'],
      ['kind', 'Namespace'],
    ]),
    place,
  );
  return withEntry(root, scalarNode('metadata', metadata), named);
}
