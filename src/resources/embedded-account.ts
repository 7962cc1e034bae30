import { identityOf } from '../landing/identity.ts';
import type { Landing } from '../landing/landing.ts';
import type { Span } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { mayHold } from '../yaml/light-tree.ts';
import { itemsAt, mapAt, textAt, textUnder } from '../yaml/node.ts';
import { mapsIn } from '../yaml/twice.ts';
import { type Carriage, type Injection, NO_CARRIAGE } from './carriage.ts';
import { hasHole } from './producers/template.ts';
import { everywhere } from './pull-secret-patcher.ts';

/** Groups whose kinds are evaluated, but for the values of charts. */
const KNOWN = /^[^.]*$|(?:^|\.)(?:k8s\.io|toolkit\.fluxcd\.io|kyverno\.io|argoproj\.io|(?:open)?choreo\.dev)$/;

/** Service accounts with pull secrets whose manifests a resource carries, as a ResourceSet or the values of a chart do. */
export function embeddedAccountsOf({ root, cluster, home }: Landing, kind: string): Carriage | undefined {
  const { group, name } = identityOf(root);
  const carried = KNOWN.test(group) ? valuesIn(root, kind) : root;
  if (!carried || !mayHold(carried, 'ServiceAccount')) return undefined;
  const reason = `${kind} "${name?.value ?? ''}" holds a manifest of it`;
  const accounts = [...mapsIn(carried)].filter(isGivingAccount);
  const injections = accounts.map((account) => ({ cluster, reason, ...metBy(account, home.at) }));
  return injections.length > 0 ? { ...NO_CARRIAGE, injections } : undefined;
}

function valuesIn(root: Node, kind: string): Node | undefined {
  if (kind === 'HelmRelease') return mapAt(root, 'spec', 'values');
  return kind === 'Application' ? mapAt(root, 'spec', 'source', 'helm', 'valuesObject') : undefined;
}

function isGivingAccount(manifest: Node): boolean {
  return textUnder(manifest, 'kind')?.value === 'ServiceAccount' && itemsAt(manifest, 'imagePullSecrets').length > 0;
}

/** The service accounts that a manifest may be of: any, where its name or its namespace is filled in. */
function metBy(account: Node, at: Span): Pick<Injection, 'to' | 'accounts' | 'adds' | 'audience'> {
  const name = textAt(account, 'metadata', 'name')?.value ?? '';
  const namespace = textAt(account, 'metadata', 'namespace')?.value ?? '';
  const isAnywhere = namespace === '' || isOpen(namespace);
  return {
    to: 'accounts',
    accounts: isOpen(name) ? [] : [name],
    adds: undefined,
    audience: isAnywhere ? everywhere([], at) : { any: [{ names: [namespace] }], none: [], at },
  };
}

/** Whether something fills a name in; a ResourceSet does between `<<` and `>>`. */
function isOpen(name: string): boolean {
  return name.includes('<<') || hasHole(name);
}
