import { readDockerConfig } from '../credentials/dockerconfig.ts';
import { known, unknown } from '../fact.ts';
import type { Landing } from '../landing/landing.ts';
import type { Audience } from '../replicator/audience.ts';
import { type Located, type Span, spanOf } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { itemsAt, textAt } from '../yaml/node.ts';
import { type Carriage, NO_CARRIAGE } from './carriage.ts';
import { mainContainers, mainImages } from './pod-template.ts';
import { DECLARE, hasHole } from './producers/template.ts';
import { type Content, DOCKER_CONFIG_JSON, ofContent, type PullSecret } from './pull-secret.ts';
import { type Resource, resourceOf } from './resource.ts';

/**
 * What imagepullsecret-patcher brings: one pull secret into every namespace, and onto its service accounts.
 * Follows titansoft-pte-ltd/imagepullsecret-patcher 185aec9, main.go and secret.go.
 */
export function patcherOf(landing: Landing): Carriage | undefined {
  const container = containerOf(landing, /(?:^|\/)imagepullsecret-patcher(?:[:@]|$)/);
  if (!container) return undefined;
  const resource = resourceOf(landing);
  const setting = settingsOf(container);
  const name = setting('secretname', 'CONFIG_SECRETNAME') ?? { value: 'image-pull-secret', at: resource.name.at };
  const excluded = setting('excluded-namespaces', 'CONFIG_EXCLUDED_NAMESPACES')?.value.split(',') ?? [];
  const audience = {
    ...everywhere(excluded, resource.name.at),
    unlessAnnotated: 'k8s.titansoft.com/imagepullsecret-patcher-exclude',
  };
  const all = setting('allserviceaccount', 'CONFIG_ALLSERVICEACCOUNT')?.value === 'true';
  const accounts = setting('serviceaccounts', 'CONFIG_SERVICEACCOUNTS')?.value.split(',') ?? ['default'];
  const payload = setting('dockerconfigjson', 'CONFIG_DOCKERCONFIGJSON');
  const reason = 'imagepullsecret-patcher adds to it';
  return {
    ...NO_CARRIAGE,
    secrets: [patched(resource, name, audience, contentOf(payload, name.at))],
    injections: [
      { cluster: landing.cluster, to: 'accounts', accounts: all ? [] : accounts, adds: name, audience, reason },
    ],
  };
}

function patched(resource: Resource, name: Located<string>, audience: Audience, content: Content): PullSecret {
  return {
    ...resource,
    name,
    namespace: unknown('imagepullsecret-patcher makes it in every namespace', name.at),
    producer: 'imagepullsecret-patcher',
    type: known(DOCKER_CONFIG_JSON, name.at),
    annotations: known(new Map(), name.at),
    wrapperAnnotations: new Map(),
    labels: new Map(),
    content,
    refusal: undefined,
    keys: ['.dockerconfigjson'],
    immutable: false,
    audience,
  };
}

function contentOf(payload: Located<string> | undefined, place: Span): Content {
  if (!payload || hasHole(payload.value))
    return {
      state: 'unknown',
      reason: 'its content is given to imagepullsecret-patcher elsewhere',
      settle: DECLARE,
      at: place,
    };
  const read = readDockerConfig(payload.value, 'dockerconfigjson');
  if (!read.ok)
    return { state: 'malformed', error: ofContent(read.error), isJson: read.reason !== 'json', at: payload.at };
  return { state: 'read', entries: read.entries, at: payload.at };
}

/** Every namespace but those that are named. */
export function everywhere(but: readonly string[], at: Span): Audience {
  const names = but.map((name) => name.trim()).filter((name) => name !== '');
  return { any: [{}], none: names.length > 0 ? [{ names }] : [], at };
}

/** The container of a pod that runs an image. */
export function containerOf(landing: Landing, image: RegExp): Node | undefined {
  const index = mainImages(landing.root).findIndex((text) => image.test(text));
  return index < 0 ? undefined : mainContainers(landing.root)[index];
}

/** Finds a setting by its flag, else by its environment variable; undefined where neither is written as text. */
export function settingsOf(container: Node): (flag: string, variable: string) => Located<string> | undefined {
  const flags = new Map<string, Located<string>>();
  const words = [...itemsAt(container, 'command'), ...itemsAt(container, 'args')];
  words.forEach((word, i) => {
    const match = word.kind === 'scalar' ? /^--?([\w-]+)(?:=(.*))?$/s.exec(word.text) : null;
    const next = words[i + 1];
    const value = match?.[2] ?? (next?.kind === 'scalar' ? next.text : undefined);
    if (match?.[1] && value !== undefined) flags.set(match[1], { value, at: spanOf(word) });
  });
  const variables = new Map(
    itemsAt(container, 'env').flatMap((item) => {
      const [name, value] = [textAt(item, 'name'), textAt(item, 'value')];
      return name && value ? [[name.value, value] as const] : [];
    }),
  );
  return (flag, variable) => flags.get(flag) ?? variables.get(variable);
}
