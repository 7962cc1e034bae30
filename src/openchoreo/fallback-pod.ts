import type { Gap } from '../fact.ts';
import type { Span } from '../text/source.ts';
import type { Entry, MapNode, Node } from '../yaml/documents.ts';
import { at, itemsAt, mapNode, scalarNode, seqNode, textAt } from '../yaml/node.ts';
import { undecided } from './cel/value.ts';
import type { Rendered } from './resource-template.ts';
import { laidOver } from './workload-class.ts';

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
  readonly pullSecrets: readonly Node[] | Gap;
  readonly place: Span;
  /** The spec that it is laid over: that of its class. */
  readonly base?: MapNode | undefined;
}

/** A pod template that no template of the files makes: a controller builds it, or its type is not known. */
export function builtPod({ kind, name, images, pullSecrets, place, base }: PodShape): Rendered {
  const map = (entries: Readonly<Record<string, Node>>) =>
    mapNode(
      Object.entries(entries).map(([key, value]): Entry => ({ key: scalarNode(key, place), value })),
      place,
    );
  const containers = images.map((one) => map({ name: scalarNode(one.name, one.image), image: one.image }));
  const secrets =
    'reason' in pullSecrets
      ? undecided(pullSecrets, place)
      : seqNode(
          pullSecrets.map((secret) => map({ name: secret })),
          place,
        );
  const own = map({ imagePullSecrets: secrets, containers: seqNode(containers, place) });
  const spec = base ? laidOver(base, own) : own;
  const root = map({
    apiVersion: scalarNode(API_VERSIONS[kind] ?? 'openchoreo.dev/v1alpha1', place),
    kind: scalarNode(kind, place),
    metadata: map({ name }),
    spec: kind === 'CronJob' ? map({ jobTemplate: map({ spec: template(spec) }) }) : template(spec),
  });
  return { root, at: place, doubt: whyRefused(spec), condition: undefined };

  function template(inner: Node) {
    return map({ template: map({ spec: inner }) });
  }
}

/** A class may bring a container that only a workload with one of its name gives an image. */
function whyRefused(spec: Node): string | undefined {
  const bare = itemsAt(spec, 'containers').find((container) => !at(container, 'image'));
  return bare && `container "${textAt(bare, 'name')?.value ?? ''}" has no image`;
}

const API_VERSIONS: Readonly<Record<string, string>> = { Deployment: 'apps/v1', CronJob: 'batch/v1' };
