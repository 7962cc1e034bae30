import type { Gap } from '../fact.ts';
import type { Span } from '../text/source.ts';
import type { MapNode, Node } from '../yaml/documents.ts';
import { at, entryOf, mapNode } from '../yaml/node.ts';
import type { Variables } from './cel/evaluate.ts';
import { treeOf, undecided } from './cel/value.ts';
import { entry, isEmpty, map } from './made-map.ts';
import { overlaid, withDefaults } from './parameters.ts';
import type { Release, TraitUse } from './release.ts';
import { unseen } from './unseen.ts';
import { configurationsOf, derivedOf, overridden, workloadVariable } from './workload-variables.ts';

/** Where and under which names a release is rendered. */
export interface Surroundings {
  /** Names as `metadata.*` has them; unique ids are known to no file. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly dataPlane: Node | undefined;
  readonly environment: Node | undefined;
  /** Why there is no data plane, where no file shows it or its environment. */
  readonly missing: Gap | undefined;
  /** The binding of the release to its environment. */
  readonly binding: Node | undefined;
  readonly place: Span;
}

/**
 * The variables that a component type's templates see.
 * Follows OpenChoreo v1.2.3, internal/pipeline/component/context: BuildComponentContext.
 */
export function componentVariables(release: Release, around: Surroundings): Variables {
  const { binding, place } = around;
  const overrides =
    at(binding, 'spec', 'componentTypeEnvironmentConfigs') ??
    at(binding, 'spec', 'componentTypeEnvOverrides') ??
    at(binding, 'spec', 'overrides');
  const given = { given: release.parameters, overrides, isApart: isApart(release) };
  const { parameters, configs } = parametersOf(release.type, given, place);
  return new Map([
    ...commonVariables(release, around),
    ['parameters', parameters],
    ...configVariables(configs, release.type),
  ]);
}

/** The variables that a trait's templates see. Expressions in what it is given have been rendered. */
export function traitVariables(release: Release, use: TraitUse, around: Surroundings): Variables {
  const { binding, place } = around;
  const overrides = use.environmentConfigs ?? traitOverrides(binding, use.instance);
  const made = parametersOf(use.spec, { given: use.parameters, overrides, isApart: isApart(release) }, place);
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

/** What a component or trait is given. */
interface Given {
  readonly given: Node | undefined;
  readonly overrides: Node | undefined;
  readonly isApart: boolean;
}

function parametersOf(
  spec: Node | undefined,
  { given, overrides, isApart: apart }: Given,
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
  const own = at(old, 'parameters') ?? mapNode([], place);
  const configs = withDefaults(overrides, at(old, 'envOverrides') ?? mapNode([], place), place, types);
  if (apart) return { parameters: withDefaults(given, own, place, types), configs };
  const schema = overlaid(own, at(old, 'envOverrides'), place);
  const parameters = withDefaults(overlaid(given, reaching(overrides, own), place), schema, place, types);
  return { parameters, configs };
}

const REACHING = "whether an environment's overrides reach parameters depends on the release";

/** An environment's overrides, of which those of what are parameters too reach these only until v0.8. */
function reaching(overrides: Node | undefined, parameters: Node): Node | undefined {
  if (overrides?.kind !== 'map') return undefined;
  const entries = overrides.entries.map(({ key, value }) =>
    entryOf(parameters, key.text) ? { key, value: undecided(REACHING, value) } : { key, value },
  );
  return mapNode(entries, overrides);
}

/**
 * Whether templates see an environment's overrides apart, as `envOverrides`: from v0.9 on, where any asks for them.
 * Before, in v0.7.0 internal/pipeline/component/context/types.go, parameters hold them, and there is no such name.
 */
function isApart({ type, traits }: Release): boolean {
  return [type, ...traits.flatMap(({ spec }) => spec ?? [])].some(asksForOverrides);
}

const asking = new WeakMap<Node, boolean>();

function asksForOverrides(node: Node): boolean {
  if (node.kind === 'scalar') return node.text.includes('${') && /\benvOverrides\b/.test(node.text);
  const known = asking.get(node);
  if (known !== undefined) return known;
  const asks =
    node.kind === 'seq' ? node.items.some(asksForOverrides) : node.entries.some(({ value }) => asksForOverrides(value));
  asking.set(node, asks);
  return asks;
}

/** What a workload depends on, as releases call it. */
const LINKS = ['dependencies', 'connections'];

function commonVariables(release: Release, around: Surroundings): readonly (readonly [string, Node])[] {
  const { binding, place } = around;
  const workload = overridden(release.workload, at(binding, 'spec', 'workloadOverrides', 'container'));
  return [
    ['metadata', metadataVariable(around)],
    ['workload', workloadVariable(workload, place)],
    ['configurations', configurationsOf(workload, place)],
    ['derived', derivedOf(workload, place)],
    ...LINKS.map((name) => [name, undecided('what a workload depends on is not followed', place)] as const),
    ...planeVariables(around),
  ];
}

/** `metadata` without what no file shows: unique ids, and the labels that hold them. */
export function metadataVariable({ metadata, place }: Surroundings): MapNode {
  const open = undecided('no file shows unique ids', place);
  const names = treeOf(metadata, place);
  const unnamed = undecided(unseen('where it is deployed'), place);
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
  environment,
  missing = unseen('the data plane'),
  place,
}: Surroundings): readonly (readonly [string, Node])[] {
  if (!dataPlane) {
    const open = undecided(missing, place);
    return ['dataplane', 'environment', 'gateway'].map((name) => [name, open]);
  }
  const [own, general] = [at(environment, 'spec', 'gateway'), at(dataPlane, 'spec', 'gateway')];
  const gateway = gatewayOf(own, general, place);
  const annotations = at(dataPlane, 'metadata', 'annotations');
  const plane = map(place, {
    secretStore: at(dataPlane, 'spec', 'secretStoreRef', 'name'),
    gateway: general,
    ...fieldsOf(general, ...HOSTS),
    observabilityPlaneRef: at(dataPlane, 'spec', 'observabilityPlaneRef'),
    annotations: annotations && !isEmpty(annotations) ? annotations : undefined,
  });
  const channel = { defaultNotificationChannel: undecided(UNFOLLOWED, place) };
  return [
    ['dataplane', plane],
    ['environment', map(place, { gateway, ...fieldsOf(at(own, HOSTS[0]) ? own : general, ...HOSTS), ...channel })],
    ...(gateway ? ([['gateway', gateway]] as const) : []),
  ];
}

/** Of gateways before they had a name for each network, until v0.15: the environment's where it has the first. */
const HOSTS = ['publicVirtualHost', 'organizationVirtualHost'] as const;

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
