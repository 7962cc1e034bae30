import { identityOf } from '../gitops/identity.ts';
import type { Landing } from '../gitops/landing.ts';
import type { Node } from '../yaml/documents.ts';
import { mayHold } from '../yaml/light-tree.ts';
import { itemsAt, mapAt, textAt, textUnder } from '../yaml/node.ts';
import { type Carriage, type Injection, NO_CARRIAGE } from './carriage.ts';
import { everywhere } from './pull-secret-patcher.ts';

/** Groups whose kinds are evaluated, but for the values of charts. */
const KNOWN = /^[^.]*$|(?:^|\.)(?:k8s\.io|toolkit\.fluxcd\.io|kyverno\.io|argoproj\.io|(?:open)?choreo\.dev)$/;

/** Service accounts with pull secrets whose manifests a resource carries, as a ResourceSet or the values of a chart do. */
export function embeddedAccountsOf({ root, cluster, home }: Landing, kind: string): Carriage | undefined {
  const { group, name } = identityOf(root);
  const carried = KNOWN.test(group) ? valuesIn(root, kind) : root;
  if (!carried || !mayHold(carried, 'ServiceAccount')) return undefined;
  const reason = `${kind} "${name?.value ?? ''}" holds a manifest of it`;
  const injections = accountsIn(carried).map((account): Injection => {
    const written = textAt(account, 'metadata', 'name')?.value ?? '';
    const namespace = textAt(account, 'metadata', 'namespace')?.value ?? '';
    const audience = everywhere([], home.at);
    return {
      cluster,
      to: 'accounts',
      accounts: isFilledIn(written) ? [] : [written],
      adds: undefined,
      audience: namespace === '' || isFilledIn(namespace) ? audience : { ...audience, any: [{ names: [namespace] }] },
      reason,
    };
  });
  return injections.length > 0 ? { ...NO_CARRIAGE, injections } : undefined;
}

function valuesIn(root: Node, kind: string): Node | undefined {
  if (kind === 'HelmRelease') return mapAt(root, 'spec', 'values');
  return kind === 'Application' ? mapAt(root, 'spec', 'source', 'helm', 'valuesObject') : undefined;
}

function accountsIn(root: Node): readonly Node[] {
  const found: Node[] = [];
  const stack: Node[] = [root];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.kind === 'seq') stack.push(...next.items);
    else if (next.kind === 'map') {
      if (textUnder(next, 'kind')?.value === 'ServiceAccount' && itemsAt(next, 'imagePullSecrets').length > 0)
        found.push(next);
      for (const { value } of next.entries) stack.push(value);
    }
  }
  return found.toReversed();
}

function isFilledIn(name: string): boolean {
  return /\{\{|<<|\$[({]/.test(name);
}
