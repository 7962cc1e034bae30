import type { Span } from '../text/source.ts';
import type { Entry, MapNode, Node } from '../yaml/documents.ts';
import { at, entryOf, itemsAt, mapNode, scalarNode, seqNode, textAt } from '../yaml/node.ts';
import type { Variables } from './cel.ts';
import { treeOf, undecided } from './cel-value.ts';
import { overlaid, withDefaults } from './parameters.ts';
import type { Release, TraitUse } from './release.ts';

/** Where and under which names a release is rendered. */
export interface Surroundings {
  /** Names as `metadata.*` has them; unique ids are known to no file. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly dataPlane: Node | undefined;
  readonly dataPlaneName: string;
  readonly environment: Node | undefined;
  /** The binding of the release to its environment. */
  readonly binding: Node | undefined;
  readonly place: Span;
}

function entry(key: string, value: Node): Entry {
  return { key: scalarNode(key, value), value };
}

function map(place: Span, entries: Readonly<Record<string, Node | undefined>>): MapNode {
  return mapNode(
    Object.entries(entries).flatMap(([key, value]) => (value ? [entry(key, value)] : [])),
    place,
  );
}

/**
 * The variables that a component type's templates see.
 * Follows OpenChoreo v1.2.3, internal/pipeline/component/context: BuildComponentContext; before v0.9 `parameters`
 * hold the overrides of the environment too.
 */
export function componentVariables(release: Release, around: Surroundings): Variables {
  const { binding, place } = around;
  const overrides =
    at(binding, 'spec', 'componentTypeEnvironmentConfigs') ??
    at(binding, 'spec', 'componentTypeEnvOverrides') ??
    at(binding, 'spec', 'overrides');
  const { parameters, configs } = parametersOf(release.type, release.parameters, overrides, place);
  return new Map([
    ...commonVariables(release, around),
    ['parameters', parameters],
    ...configVariables(configs, release.type),
  ]);
}

/** The variables that a trait's templates see; what its type binds may hold expressions, rendered by the caller. */
export function traitVariables(
  release: Release,
  use: TraitUse,
  parameters: Node | undefined,
  configs: Node | undefined,
  around: Surroundings,
): Variables {
  const { binding, place } = around;
  const overrides = configs ?? traitOverrides(binding, use.instance);
  const made = parametersOf(use.spec, parameters, overrides, place);
  return new Map([
    ...commonVariables(release, around),
    ['trait', treeOf({ name: use.name, instanceName: use.instance }, place)],
    ['parameters', made.parameters],
    ...configVariables(made.configs, use.spec),
  ]);
}

function traitOverrides(binding: Node | undefined, instance: string): Node | undefined {
  const all = at(binding, 'spec', 'traitEnvironmentConfigs') ?? at(binding, 'spec', 'traitOverrides');
  return all && entryOf(all, instance)?.value;
}

/** The environment's values, as releases call them; a type of v1.0 and later shows by its own fields. */
function configVariables(configs: Node, spec: Node | undefined): readonly (readonly [string, Node])[] {
  const isLater = at(spec, 'parameters') !== undefined || at(spec, 'environmentConfigs') !== undefined;
  return (isLater ? ['environmentConfigs'] : ['environmentConfigs', 'envOverrides']).map((name) => [name, configs]);
}

function parametersOf(
  spec: Node | undefined,
  given: Node | undefined,
  overrides: Node | undefined,
  place: Span,
): { readonly parameters: MapNode; readonly configs: MapNode } {
  const old = at(spec, 'schema');
  if (!old) {
    return {
      parameters: withDefaults(given, at(spec, 'parameters'), place),
      configs: withDefaults(overrides, at(spec, 'environmentConfigs'), place),
    };
  }
  const types = at(old, 'types');
  const schema = overlaid(at(old, 'parameters'), at(old, 'envOverrides'), place);
  return {
    parameters: withDefaults(overlaid(given, overrides, place), schema, place, types),
    configs: withDefaults(overrides, at(old, 'envOverrides') ?? mapNode([], place), place, types),
  };
}

/** What a workload depends on, as releases call it. */
const LINKS = ['dependencies', 'connections'];

function commonVariables(release: Release, around: Surroundings): readonly (readonly [string, Node])[] {
  const { binding, place } = around;
  const workload = overridden(release.workload, at(binding, 'spec', 'workloadOverrides', 'container'));
  return [
    ['metadata', metadataVariable(around)],
    ['workload', workloadVariable(workload, place)],
    ['configurations', configurationsOf(workload, around)],
    ['derived', derivedOf(workload, around)],
    ...LINKS.map((name) => [name, undecided('what a workload depends on is not followed', place)] as const),
    ...planeVariables(around),
  ];
}

/** `metadata` without what no file shows: unique ids, and the labels that hold them. */
export function metadataVariable({ metadata, place }: Surroundings): MapNode {
  const open = undecided('no file shows unique ids', place);
  const names = treeOf(metadata, place);
  const unnamed = undecided('no file shows where it is deployed', place);
  const hidden = [
    'labels',
    'podSelectors',
    ...['component', 'resource', 'project', 'dataPlane', 'environment'].map((of) => `${of}UID`),
  ];
  const missing = ['name', 'namespace', 'componentNamespace', 'environmentName'].filter((key) => !(key in metadata));
  return mapNode(
    [
      ...(names.kind === 'map' ? names.entries : []),
      ...missing.map((key) => entry(key, unnamed)),
      ...hidden.map((key) => entry(key, open)),
      entry('annotations', mapNode([], place)),
    ],
    place,
  );
}

/** `dataplane`, `environment` and `gateway`; undecided where their resources are not in the files. */
export function planeVariables({
  dataPlane,
  dataPlaneName,
  environment,
  place,
}: Surroundings): readonly (readonly [string, Node])[] {
  if (!dataPlane) {
    const open = undecided(`no file shows data plane "${dataPlaneName}"`, place);
    return ['dataplane', 'environment', 'gateway'].map((name) => [name, open]);
  }
  const gateway = gatewayOf(at(environment, 'spec', 'gateway'), at(dataPlane, 'spec', 'gateway'), place);
  const annotations = at(dataPlane, 'metadata', 'annotations');
  const plane = map(place, {
    secretStore: at(dataPlane, 'spec', 'secretStoreRef', 'name'),
    gateway: at(dataPlane, 'spec', 'gateway'),
    observabilityPlaneRef: at(dataPlane, 'spec', 'observabilityPlaneRef'),
    annotations: annotations && !isEmpty(annotations) ? annotations : undefined,
  });
  return [
    ['dataplane', plane],
    ['environment', map(place, { gateway, defaultNotificationChannel: undecided(UNFOLLOWED, place) })],
    ...(gateway ? ([['gateway', gateway]] as const) : []),
  ];
}

const UNFOLLOWED = 'which notification channel an environment has is not followed';

/** The environment's gateways, and the data plane's where it has none of that sort; without any there is no variable. */
function gatewayOf(own: Node | undefined, plane: Node | undefined, place: Span): Node | undefined {
  const sorted = (network: string) => {
    const both = map(place, {
      ...fieldsOf(at(plane, network), 'external', 'internal'),
      ...fieldsOf(at(own, network), 'external', 'internal'),
    });
    return both.entries.length > 0 ? both : undefined;
  };
  const gateway = map(place, { ingress: sorted('ingress'), egress: sorted('egress') });
  return gateway.entries.length > 0 ? gateway : (own ?? plane);
}

function fieldsOf(node: Node | undefined, ...keys: readonly string[]): Readonly<Record<string, Node>> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = at(node, key);
      return value ? [[key, value]] : [];
    }),
  );
}

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
function workloadVariable(workload: Node | undefined, place: Span): Node {
  if (!workload) return undecided('no file shows the workload', place);
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
function configurationsOf(workload: Node | undefined, around: Surroundings): Node {
  const { place } = around;
  if (!workload) return undecided('no file shows the workload', place);
  const containers = at(workload, 'containers');
  const all = containers?.kind === 'map' ? containers.entries : [];
  const single = at(workload, 'container') ?? all[0]?.value;
  const own = configurationOf(single, around);
  return mapNode(
    [...own.entries, ...all.map(({ key, value }) => entry(key.text, configurationOf(value, around)))],
    place,
  );
}

function configurationOf(container: Node | undefined, { place }: Surroundings): MapNode {
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
function derivedOf(workload: Node | undefined, around: Surroundings): Node {
  const { place } = around;
  if (!workload) return mapNode([], place);
  const container = at(workload, 'container') ?? firstOf(at(workload, 'containers'));
  const configuration = configurationOf(container, around);
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

function isEmpty(node: Node): boolean {
  if (node.kind === 'map') return node.entries.every(({ value }) => isEmpty(value));
  return node.kind === 'seq' && node.items.length === 0;
}
