import type { Built } from '../landing/landing.ts';
import { DOCKER_CFG, DOCKER_CONFIG_JSON } from '../resources/pull-secret.ts';
import type { Located } from '../text/source.ts';
import { stringAt, textAt } from '../yaml/node.ts';

const TYPE: Readonly<Record<string, readonly string[]>> = {
  Secret: ['type'],
  SealedSecret: ['spec', 'template', 'type'],
  ExternalSecret: ['spec', 'target', 'template', 'type'],
  VaultSecret: ['spec', 'type'],
};

/** The name of the pull secret that a resource is, or that its operator makes of it; undefined for anything else. */
export function pullSecretOf({ root }: Built): Located<string> | undefined {
  const kind = textAt(root, 'kind')?.value ?? '';
  const path = Object.hasOwn(TYPE, kind) ? TYPE[kind] : undefined;
  const type = path && stringAt(root, ...path)?.value;
  if (type !== DOCKER_CONFIG_JSON && type !== DOCKER_CFG) return undefined;
  const target = kind === 'ExternalSecret' ? textAt(root, 'spec', 'target', 'name') : undefined;
  return target ?? textAt(root, 'metadata', 'name');
}
