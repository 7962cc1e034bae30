import { identityOf } from '../landing/identity.ts';
import type { Landing } from '../landing/landing.ts';
import { itemsAt, textAt } from '../yaml/node.ts';
import { type Carriage, NO_CARRIAGE } from './carriage.ts';

/**
 * Copies that what is not evaluated here makes of Secrets: by config-syncer, once kubed (v0.15, by an annotation), by
 * HNC (v1.1, HNCConfiguration, into the children of a namespace) and by Capsule (v0.10, into those of a tenant).
 */
export function copiedOf(landing: Landing, kind: string): Carriage | undefined {
  const { root, cluster, home } = landing;
  const { group, name } = identityOf(root);
  const syncs = kind.includes('Secret') && isSynced(landing);
  const makes =
    syncs ||
    (group === 'hnc.x-k8s.io' && propagates(landing)) ||
    (group === 'capsule.clastix.io' && replicates(landing));
  if (!makes) return undefined;
  const produced = textAt(root, 'spec', 'target', 'name') ?? name;
  const reason = syncs ? 'config-syncer may copy it' : `${kind} "${name?.value ?? ''}" may copy it`;
  const names = syncs ? [produced?.value ?? '*'] : ['*'];
  return { ...NO_CARRIAGE, openings: [{ cluster, names, taint: { reason, at: home.at } }] };
}

const SYNC = 'kubed.appscode.com/sync';

/** Whether a Secret, or the template of one, asks for its copies. */
function isSynced({ root }: Landing): boolean {
  const metadata = [['metadata'], ['spec', 'template', 'metadata'], ['spec', 'target', 'template', 'metadata']];
  return metadata.some((path) => textAt(root, ...path, 'annotations', SYNC) !== undefined);
}

function propagates({ root }: Landing): boolean {
  return itemsAt(root, 'spec', 'resources').some(
    (item) =>
      textAt(item, 'resource')?.value === 'secrets' && /^(?:Allow)?Propagate$/.test(textAt(item, 'mode')?.value ?? ''),
  );
}

function replicates({ root }: Landing): boolean {
  return itemsAt(root, 'spec', 'resources').some((item) =>
    itemsAt(item, 'namespacedItems').some((one) => textAt(one, 'kind')?.value === 'Secret'),
  );
}
