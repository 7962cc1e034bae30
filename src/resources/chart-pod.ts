import { type Fact, type Gap, known, unknown } from '../fact.ts';
import { grouped } from '../grouping.ts';
import type { Release, ValuesImage } from '../landing/release.ts';
import type { Injection, Opening } from './carriage.ts';
import { mutationOf } from './mutation.ts';
import type { Container, PodSource } from './pod.ts';
import { everywhere } from './pull-secret-patcher.ts';

const API_VERSIONS = {
  HelmRelease: 'helm.toolkit.fluxcd.io/v2',
  Application: 'argoproj.io/v1alpha1',
  Chart: 'v2',
} as const;

/** Why the pull secrets of a chart's pod are open where all of its values were read. */
const UNNAMED: Gap = {
  reason: 'the values of its chart name no pull secret for it, and the chart may give it one',
  sort: 'silent',
};
const UNROOTED: Gap = {
  reason: 'the values of its chart name no registry, and the chart may put one before the image',
  sort: 'silent',
};

/**
 * The pods of a chart that is not rendered, as its values tell of them: one for each list of pull secrets, with a
 * container for each image, called by where the values name it; one without any where values that were not read may
 * name both.
 */
export function chartPodsOf(release: Release): readonly PodSource[] {
  const { tool, name, cluster, unread } = release;
  const lists = grouped(release.images, ({ pullSecrets }) => JSON.stringify(pullSecrets.map(({ value }) => value)));
  const groups: readonly (readonly ValuesImage[])[] =
    lists.size === 0 && unread.length > 0 ? [[]] : [...lists.values()];
  return groups.map((images) => {
    const [{ pullSecrets = [] } = {}] = images;
    return {
      cluster,
      namespace: namespaceOf(release),
      name,
      kind: tool,
      apiVersion: API_VERSIONS[tool],
      home: { path: name.at.path, index: 0, at: name.at },
      originalName: name.value,
      hashed: false,
      serviceAccount: undefined,
      pullSecrets,
      pullSecretsTainted: unreadIn(release) ?? (pullSecrets.length === 0 ? UNNAMED : undefined),
      containers: images.map((image) => containerOf(image, release)),
      refusal: undefined,
      spec: name.at,
      isCharted: true,
    };
  });
}

function namespaceOf({ namespace, name }: Release): Fact<string> {
  if (namespace.kind === 'known') return known(namespace.namespace.value, namespace.namespace.at);
  return unknown(namespace.kind === 'unknown' ? namespace.reason : 'a chart has no namespace of its own', name.at);
}

function containerOf({ image, path, rooted }: ValuesImage, release: Release): Container {
  return { name: path, image, tainted: unreadIn(release) ?? (rooted ? undefined : UNROOTED) };
}

/** Why the values may be others. */
function unreadIn({ unread: [first] }: Release): Gap | undefined {
  return first && { reason: first.reason };
}

/** What a chart may rewrite of pods by the policies that it makes, in whatever namespaces these say. */
export function chartInjectionsOf(release: Release): readonly Injection[] {
  const { cluster, mutations } = release;
  return mutations.map(({ to, at }) =>
    mutationOf(to, cluster, { who: chartTitle(release), audience: everywhere([], at) }),
  );
}

/** Secrets that a chart may make, by what its templates name; a name that they fill in whole holds the release's. */
export function chartOpeningsOf(release: Release): readonly Opening[] {
  const { releaseName, cluster, productions } = release;
  const reason = `${chartTitle(release)} may make it`;
  return productions
    .filter(({ kind }) => kind === 'Secret')
    .map(({ name: glob, at }) => ({
      cluster,
      names: [glob === '*' ? `*${releaseName}*` : glob],
      taint: { reason, at },
    }));
}

/** A chart as reports call it: by its own name, or by what installs it. */
export function chartTitle({ tool, name }: Pick<Release, 'tool' | 'name'>): string {
  return tool === 'Chart' ? `chart "${name.value}"` : `the chart of ${tool} "${name.value}"`;
}
