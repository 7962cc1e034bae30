import type { Taint } from '../landing/landing.ts';
import { at, itemsAt, textAt } from '../yaml/node.ts';
import type { Deployment } from './deployment.ts';
import type { Inventory } from './inventory.ts';
import type { Release } from './release.ts';
import { overridden } from './workload-variables.ts';

/**
 * A key that a workload, or its binding, takes of a SecretReference which has it not: then nothing is rendered.
 * Follows OpenChoreo v1.2.3, internal/controller/releasebinding/controller.go: collectSecretReferences.
 */
export function missingKey({ cause, binding }: Deployment, release: Release, inventory: Inventory): Taint | undefined {
  const overrides = at(binding?.landing.root, 'spec', 'workloadOverrides', 'container');
  const container = at(overridden(release.workload, overrides), 'container');
  for (const item of [...itemsAt(container, 'env'), ...itemsAt(container, 'files')]) {
    const [name, key] = ['name', 'key'].map((field) => textAt(item, 'valueFrom', 'secretKeyRef', field));
    const reference = name && inventory.find('SecretReference', cause.namespace, name.value, cause);
    if (!reference || !key) continue;
    const data = itemsAt(reference.landing.root, 'spec', 'data');
    if (!data.some((one) => textAt(one, 'secretKey')?.value === key.value))
      return { reason: `SecretReference "${name.value}" has no key "${key.value}"`, at: key.at };
  }
  return undefined;
}
