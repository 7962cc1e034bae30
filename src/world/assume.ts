import type { AssumedSecret, Config } from '../config/config.ts';
import { readDockerConfig } from '../credentials/dockerconfig.ts';
import { known } from '../fact.ts';
import type { ClusterScope } from '../landing/landing.ts';
import { REPLICATE_TO } from '../replicator/replication.ts';
import { type Content, DOCKER_CONFIG_JSON, ofContent, type PullSecret } from '../resources/pull-secret.ts';
import { globMatcher } from '../text/glob.ts';
import type { Located, Span } from '../text/source.ts';
import type { TextEntry } from '../yaml/node.ts';
import type { Assumptions } from './join.ts';
import { namingOf } from './naming.ts';
import type { ImageFacts } from './world.ts';

/** What the configuration declares, resolved against the clusters that there are. */
export function assumptionsOf(config: Config, clusters: readonly ClusterScope[]): Assumptions {
  const { assume, systemNamespaces } = config;
  const names = clusters.map(({ name }) => name);
  const inClusters = (cluster: string | undefined) => (cluster === undefined ? names : [cluster]);
  return {
    replicator: assume.replicator?.value,
    secrets: assume.secrets.flatMap((secret) =>
      inClusters(secret.cluster).map((cluster) => assumedSecret(secret, cluster)),
    ),
    stores: assume.stores.map(({ name, key, registries, at }) => ({
      name,
      key,
      content: contentOf('', registries, at),
    })),
    namespaces: assume.namespaces.flatMap(({ cluster, name, labels }) =>
      inClusters(cluster).map((each) => ({ cluster: each, name, labels })),
    ),
    systemNamespaces,
    images: imageFacts(config),
    naming: namingOf(config.pullSecretName),
    openChoreo: config.openchoreo?.value,
  };
}

function imageFacts({ assume: { publicImages, nodeCredentials } }: Config): ImageFacts {
  return { publicBy: matcherOf(publicImages), nodeCredentialsBy: matcherOf(nodeCredentials) };
}

/** The first of the globs that matches a repository. */
function matcherOf(globs: readonly Located<string>[]): (repository: string) => string | undefined {
  const matchers = globs.map(({ value }) => ({ value, matches: globMatcher(value) }));
  return (repository) => matchers.find(({ matches }) => matches(repository))?.value;
}

/** A pull secret that is as the configuration declares it: of the right type, with a credential for each registry. */
function assumedSecret({ namespace, name, registries, replicateTo, at }: AssumedSecret, cluster: string): PullSecret {
  const place = known(namespace, at);
  return {
    cluster,
    namespace: place,
    name: { value: name, at },
    kind: 'Secret',
    apiVersion: 'v1',
    home: { path: at.path, index: 0, at },
    originalName: name,
    hashed: false,
    producer: 'assumption',
    type: known(DOCKER_CONFIG_JSON, at),
    annotations: known(annotationsOf(replicateTo), at),
    wrapperAnnotations: new Map(),
    labels: new Map(),
    content: contentOf(name, registries, at),
    refusal: undefined,
    keys: ['.dockerconfigjson'],
    immutable: false,
  };
}

function annotationsOf(replicateTo: Located<string> | undefined): ReadonlyMap<string, TextEntry> {
  if (!replicateTo) return new Map();
  return new Map([[REPLICATE_TO, { key: { value: REPLICATE_TO, at: replicateTo.at }, value: replicateTo }]]);
}

function contentOf(name: string, registries: readonly string[] | undefined, at: Span): Content {
  if (!registries) {
    const reason = `pullproof.yaml does not say which registries secret "${name}" has credentials for`;
    return { state: 'unknown', reason, settle: 'add registries to the assumed secret', at };
  }
  const credential = { username: 'assumed', password: 'assumed' };
  const read = readDockerConfig(
    JSON.stringify({ auths: Object.fromEntries(registries.map((key) => [key, credential])) }),
    'dockerconfigjson',
  );
  return read.ok
    ? { state: 'read', entries: read.entries, at }
    : { state: 'malformed', error: ofContent(read.error), isJson: true, at };
}
