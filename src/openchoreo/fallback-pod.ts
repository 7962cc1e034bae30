import type { Span } from '../text/source.ts';
import type { Entry, Node } from '../yaml/documents.ts';
import { mapNode, scalarNode, seqNode } from '../yaml/node.ts';
import { undecided } from './cel-value.ts';
import type { Rendered } from './resource-template.ts';

/** An image as its pod will pull it. */
export interface PodImage {
  readonly name: string;
  readonly image: Node;
}

/** How a controller's pods look: what is not said is absent. */
export interface PodShape {
  readonly kind: string;
  readonly name: Node;
  readonly images: readonly PodImage[];
  /** Names of pull secrets, or why they are not known. */
  readonly pullSecrets: readonly Node[] | string;
  readonly place: Span;
}

/** A pod template that no template of the files makes: a controller builds it, or its type is not known. */
export function builtPod({ kind, name, images, pullSecrets, place }: PodShape): Rendered {
  const map = (entries: Readonly<Record<string, Node>>) =>
    mapNode(
      Object.entries(entries).map(([key, value]): Entry => ({ key: scalarNode(key, place), value })),
      place,
    );
  const containers = images.map((one) => map({ name: scalarNode(one.name, one.image), image: one.image }));
  const secrets =
    typeof pullSecrets === 'string'
      ? undecided(pullSecrets, place)
      : seqNode(
          pullSecrets.map((secret) => map({ name: secret })),
          place,
        );
  const spec = map({ imagePullSecrets: secrets, containers: seqNode(containers, place) });
  const root = map({
    apiVersion: scalarNode(API_VERSIONS[kind] ?? 'openchoreo.dev/v1alpha1', place),
    kind: scalarNode(kind, place),
    metadata: map({ name }),
    spec: kind === 'CronJob' ? map({ jobTemplate: map({ spec: template(spec) }) }) : template(spec),
  });
  return { root, at: place, doubt: undefined, condition: undefined };

  function template(inner: Node) {
    return map({ template: map({ spec: inner }) });
  }
}

const API_VERSIONS: Readonly<Record<string, string>> = { Deployment: 'apps/v1', CronJob: 'batch/v1' };
