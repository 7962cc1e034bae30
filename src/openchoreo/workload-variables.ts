import type { Span } from '../text/source.ts';
import type { MapNode, Node } from '../yaml/documents.ts';
import { at, itemsAt, mapNode, scalarNode, seqNode, textAt } from '../yaml/node.ts';
import { undecided } from './cel/value.ts';
import { entry, isEmpty, map } from './made-map.ts';
import { overlaid } from './parameters.ts';
import { unseen } from './unseen.ts';

/** A workload with the variables and files of its binding: those of a key instead of its own. */
export function overridden(workload: Node | undefined, overrides: Node | undefined): Node | undefined {
  const container = at(workload, 'container');
  if (workload?.kind !== 'map' || container?.kind !== 'map' || !overrides) return workload;
  const merged = (field: 'env' | 'files') => {
    const given = new Map(itemsAt(overrides, field).map((item) => [textAt(item, 'key')?.value, item]));
    const own = itemsAt(container, field).map((item) => [textAt(item, 'key')?.value, item] as const);
    const kept = own.map(([key, item]) => given.get(key) ?? item);
    const keys = new Set(own.map(([key]) => key));
    return seqNode([...kept, ...[...given].filter(([key]) => !keys.has(key)).map(([, item]) => item)], overrides);
  };
  const both = map(overrides, { env: merged('env'), files: merged('files') });
  return overlaid(workload, map(workload, { container: overlaid(container, both, container) }), workload);
}

/** `workload`: its containers as written, its endpoints with the visibility that they get. */
export function workloadVariable(workload: Node | undefined, place: Span): Node {
  if (!workload) return undecided(unseen('the workload'), place);
  const endpoints = at(workload, 'endpoints');
  const made = (endpoints?.kind === 'map' ? endpoints.entries : []).map(({ key, value }) => {
    const extra = itemsAt(value, 'visibility').filter((item) => item.kind !== 'scalar' || item.text !== 'project');
    const visibility = seqNode([scalarNode('project', value), ...extra], value);
    const target = at(value, 'targetPort') ?? at(value, 'port');
    return { key, value: overlaid(value, map(value, { visibility, targetPort: target }), value) };
  });
  const container = at(workload, 'container');
  const first = at(workload, 'containers');
  const main = container ?? (first?.kind === 'map' ? first.entries[0]?.value : undefined);
  return map(place, { container: main, containers: first, endpoints: mapNode(made, place) });
}

/** What a workload's container is configured with: of itself, and from v0.16 back by the container's name. */
export function configurationsOf(workload: Node | undefined, place: Span): Node {
  if (!workload) return undecided(unseen('the workload'), place);
  const containers = at(workload, 'containers');
  const all = containers?.kind === 'map' ? containers.entries : [];
  const single = at(workload, 'container') ?? all[0]?.value;
  const own = configurationOf(single, place);
  return mapNode(
    [...own.entries, ...all.map(({ key, value }) => entry(key.text, configurationOf(value, place)))],
    place,
  );
}

function configurationOf(container: Node | undefined, place: Span): MapNode {
  const part = (field: 'env' | 'files', secret: boolean) => {
    const items = itemsAt(container, field).filter((item) => (at(item, 'valueFrom') !== undefined) === secret);
    return seqNode(
      items.map((item) =>
        map(item, {
          name: at(item, 'key'),
          value: at(item, 'value'),
          mountPath: at(item, 'mountPath'),
          remoteRef: secret ? undecided('what a SecretReference refers to is not followed', item) : undefined,
        }),
      ),
      place,
    );
  };
  const both = (secret: boolean) => map(place, { envs: part('env', secret), files: part('files', secret) });
  return map(place, { configs: both(false), secrets: both(true) });
}

/** What the helper functions of templates give, by the call; empty lists are known, names with hashes are not. */
export function derivedOf(workload: Node | undefined, place: Span): Node {
  if (!workload) return mapNode([], place);
  const container = at(workload, 'container') ?? firstOf(at(workload, 'containers'));
  const configuration = configurationOf(container, place);
  const open = undecided('names with a hash of their content are not made here', place);
  const items = (...path: readonly string[]) => itemsAt(configuration, ...path);
  const named = (list: readonly Node[]) =>
    seqNode(
      list.map((item) => overlaid(item, map(item, { resourceName: open }), item)),
      place,
    );
  const grouped = (list: readonly Node[]) =>
    seqNode(list.length === 0 ? [] : [map(place, { resourceName: open, envs: seqNode(list, place) })], place);
  const whole = (...lists: readonly (readonly Node[])[]) =>
    lists.every(({ length }) => length === 0) ? seqNode([], place) : open;
  const [configEnvs, configFiles] = [items('configs', 'envs'), items('configs', 'files')];
  const [secretEnvs, secretFiles] = [items('secrets', 'envs'), items('secrets', 'files')];
  const linked = at(workload, 'dependencies') ?? at(workload, 'connections');
  const needed = linked && !isEmpty(linked) ? open : seqNode([], place);
  return map(place, {
    'configurations.toConfigEnvsByContainer': grouped(configEnvs),
    'configurations.toSecretEnvsByContainer': grouped(secretEnvs),
    'configurations.toConfigFileList': named(configFiles),
    'configurations.toSecretFileList': named(secretFiles),
    'configurations.toContainerEnvFrom': whole(configEnvs, secretEnvs),
    'configurations.toContainerVolumeMounts': whole(configFiles, secretFiles),
    'configurations.toVolumes': whole(configFiles, secretFiles),
    'workload.toServicePorts': open,
    'workload.toEndpointResources': open,
    'dependencies.toContainerEnvs': needed,
    'dependencies.toContainerVolumeMounts': needed,
    'dependencies.toVolumes': needed,
    'connections.toContainerEnvs': needed,
  });
}

function firstOf(node: Node | undefined): Node | undefined {
  return node?.kind === 'map' ? node.entries[0]?.value : undefined;
}
