import { grouped } from '../grouping.ts';
import { meantIn } from '../kubernetes/kinds.ts';
import { identityOf } from '../landing/identity.ts';
import type { Landing, Taint } from '../landing/landing.ts';
import { misnamedKind } from '../resources/misnamed-kind.ts';
import { type NamespaceObject, namespaceObjectOf } from '../resources/namespace.ts';
import { podsOf } from '../resources/operated-pods.ts';
import type { PodSource } from '../resources/pod.ts';
import { producedSecrets } from '../resources/producers.ts';
import { dataKeyOf, isPullSecret, type PullSecret } from '../resources/pull-secret.ts';
import { resourceOf, taintOf } from '../resources/resource.ts';
import { isSecretStore, type SecretStore, secretStoreOf } from '../resources/secret-store.ts';
import { type ServiceAccount, serviceAccountOf } from '../resources/service-account.ts';
import { placeOf } from '../text/source.ts';
import { textAt } from '../yaml/node.ts';
import type { ComponentProducts } from './component-deployment.ts';
import type { Clash, Deployed, DeployedNamespace } from './deployed.ts';
import { whyPodless } from './podless.ts';

type Gathered = Pick<
  Deployed,
  'pods' | 'secrets' | 'stores' | 'accounts' | 'namespaceObjects' | 'namespaces' | 'clashes' | 'podless'
>;

/**
 * Recognises what deployments make. The API server's opinion is not asked, as parts of it may be undecided, but of what
 * has lost its pods: once for each place, however many components are made from it.
 */
export function gatherProducts(all: readonly ComponentProducts[]): Gathered {
  const pods: PodSource[] = [];
  const secrets: PullSecret[] = [];
  const stores: SecretStore[] = [];
  const accounts: ServiceAccount[] = [];
  const namespaceObjects: NamespaceObject[] = [];
  const podless = new Map<string, Gathered['podless'][number]>();
  for (const { products, rendering } of all) {
    const { component, environment } = rendering;
    for (const { landing, template } of products) {
      const { apiVersion, kind: written } = identityOf(landing.root);
      const meant = taintOf(landing, 'kind') ? undefined : meantIn(apiVersion, written);
      const kind = meant ?? written;
      if (isNamed(landing))
        secrets.push(
          ...producedSecrets(landing, kind).map((secret) => ({
            ...secret,
            madeFor: { component, environment, template },
          })),
        );
      if (isSecretStore(apiVersion, kind) && isNamed(landing)) stores.push(secretStoreOf(landing));
      const made = podsOf(landing);
      const refusal = meant === undefined ? undefined : misnamedKind(landing.root, meant);
      pods.push(...made.map((pod) => ({ ...pod, refusal: refusal ?? pod.refusal, rendering, template })));
      const lost = made.some(({ containers }) => containers.length > 0) ? undefined : whyPodless(landing);
      if (lost && !podless.has(placeOf(lost.at)))
        podless.set(placeOf(lost.at), { resource: resourceOf(landing), errors: [lost], strict: [] });
      if (made.length > 0) continue;
      if (kind === 'ServiceAccount') accounts.push(serviceAccountOf(landing));
      else if (kind === 'Namespace' && isNamed(landing)) {
        const namespace = namespaceObjectOf(landing);
        if (namespace.labels) namespaceObjects.push(namespace);
      }
    }
  }
  return {
    ...{ pods, secrets, stores, accounts, namespaceObjects, podless: [...podless.values()] },
    namespaces: namespacesOf(all),
    clashes: clashesOf(all),
  };
}

/** Whether its name is decided: a Secret without one is no Secret that could be named. */
function isNamed(landing: Landing): boolean {
  return !taintOf(landing, 'metadata', 'name') && !taintOf(landing, 'spec', 'target', 'name');
}

/** Each namespace once, with all that leaves it open; a Secret of unknown name that may be a pull secret does too. */
function namespacesOf(all: readonly ComponentProducts[]): readonly DeployedNamespace[] {
  const groups = grouped(all, ({ site }) => JSON.stringify([site.cluster, site.namespace?.value]));
  return [...groups.values()].flatMap((group): DeployedNamespace[] => {
    const [first] = group;
    if (!first) return [];
    const { cluster, namespace } = first.site;
    if (!namespace) return [];
    const undecided = group.flatMap(({ products }) =>
      products.flatMap(({ landing }) => unnamedPullSecret(landing) ?? []),
    );
    return [{ cluster, namespace, open: group.flatMap(({ open }) => open), undecided }];
  });
}

function unnamedPullSecret(landing: Landing): Taint | undefined {
  if (isNamed(landing)) return undefined;
  const made = producedSecrets(landing, textAt(landing.root, 'kind')?.value ?? '');
  const may = made.some(({ type }) => !type.known || dataKeyOf(type.value) !== undefined);
  return may ? (taintOf(landing, 'metadata', 'name') ?? taintOf(landing, 'spec', 'target', 'name')) : undefined;
}

/** Objects of one kind and name that several components make in one namespace, as far as they make pull secrets. */
function clashesOf(all: readonly ComponentProducts[]): readonly Clash[] {
  const made = all.flatMap(({ component, site, products }) =>
    products.flatMap(({ landing }) => {
      const { effective } = landing;
      if (!isNamed(landing) || effective.kind !== 'known' || landing.taints.some(({ field }) => !field)) return [];
      const kind = textAt(landing.root, 'kind')?.value ?? '';
      const name = textAt(landing.root, 'metadata', 'name');
      return name && site.namespace && producedSecrets(landing, kind).some(isPullSecret)
        ? [{ component, site, namespace: effective.namespace.value, kind, name }]
        : [];
    }),
  );
  const groups = grouped(made, ({ site, namespace, kind, name }) =>
    JSON.stringify([site.cluster, namespace, kind, name.value]),
  );
  return [...groups.values()].flatMap((group): Clash[] => {
    const isOfOne = new Set(group.map(({ site }) => site.namespace?.value)).size === 1;
    const titleOf = ({ component, site }: (typeof group)[number]) =>
      isOfOne ? component : `${component} in ${site.namespace?.value}`;
    const components = [...new Set(group.map(titleOf))];
    const [first] = group;
    if (!first || components.length < 2) return [];
    const { site, namespace, kind, name } = first;
    const others = group.filter((one) => titleOf(one) !== titleOf(first)).map((one) => one.name.at);
    return [{ cluster: site.cluster, namespace, kind, name, components, others }];
  });
}
