import { identityOf } from '../landing/identity.ts';
import { type ClusterScope, knownNamespace, type Landing } from '../landing/landing.ts';
import type { Conflict, HashedReference } from '../landing/oversight.ts';
import type { Repository } from '../repository/repository.ts';
import { isOpenChoreo } from '../resources/data-plane.ts';
import type { Located } from '../text/source.ts';
import type { MapNode, Node } from '../yaml/documents.ts';
import { jsonOf, located } from '../yaml/node.ts';
import { entangle } from './kustomize/entangled.ts';
import { isKnownKind } from './kustomize/known-kinds.ts';

/** A generated secret as those see it that refer to it. */
export interface HashedSecret extends Pick<Landing, 'cluster' | 'originalName' | 'effective'> {
  /** The name that it has in the cluster, and where it is generated. */
  readonly generated: Located<string>;
}

/** The generated secrets whose names before the hash no other secret of their cluster has. */
export function hashedSecretsIn(landings: readonly Landing[]): readonly HashedSecret[] {
  if (!landings.some(({ hashed }) => hashed)) return [];
  const secrets = landings.filter(({ root }) => identityOf(root).kind === 'Secret');
  const generated = new Map<string, HashedSecret>();
  for (const { cluster, root, home, hashed, originalName, effective } of secrets) {
    if (!hashed) continue;
    const value = identityOf(root).name?.value ?? originalName;
    generated.set(`${cluster} ${originalName}`, {
      cluster,
      originalName,
      effective,
      generated: { value, at: home.at },
    });
  }
  for (const { cluster, root } of secrets) generated.delete(`${cluster} ${identityOf(root).name?.value}`);
  return [...generated.values()];
}

/** References, from kinds whose fields kustomize does not know, to a generated secret by the name before its hash. */
export function hashedReferences(
  landings: readonly Landing[],
  secrets: readonly HashedSecret[],
): readonly HashedReference[] {
  if (secrets.length === 0) return [];
  const byName = new Map(secrets.map((secret) => [`${secret.cluster} ${secret.originalName}`, secret]));
  return landings.flatMap((landing) => {
    const { cluster, root } = landing;
    const { apiVersion, kind } = identityOf(root);
    if (isKnownKind(apiVersion, kind)) return [];
    return secretReferences(root).flatMap((reference): readonly HashedReference[] => {
      const secret = byName.get(`${cluster} ${reference.value}`);
      if (!secret || !sharesNamespace(landing, secret)) return [];
      return [{ reference, cluster, generated: secret.generated }];
    });
  });
}

/** A data plane names a secret of another namespace; any other kind one of its own. */
function sharesNamespace({ root, effective }: Landing, secret: HashedSecret): boolean {
  if (isOpenChoreo(identityOf(root).apiVersion)) return true;
  if (effective.kind !== 'known' || secret.effective.kind !== 'known') return false;
  return effective.namespace.value === secret.effective.namespace.value;
}

const REFERENCE = /^(?:secretRef|secretName|existingSecret|(?:image)?pullSecrets?|imagePullSecretRefs?)$/i;

function secretReferences(root: MapNode): readonly Located<string>[] {
  const found: Located<string>[] = [];
  const stack: { node: Node; isReference: boolean }[] = [{ node: root, isReference: false }];
  for (let here = stack.pop(); here; here = stack.pop()) {
    const { node, isReference } = here;
    if (node.kind === 'scalar') {
      if (isReference) found.push(located(node));
    } else if (node.kind === 'seq') for (const item of node.items) stack.push({ node: item, isReference });
    else
      for (const { key, value } of node.entries)
        stack.push({ node: value, isReference: REFERENCE.test(key.text) || (isReference && key.text === 'name') });
  }
  return found;
}

/** Kinds that are commonly written by everyone who needs them, to the same end. */
const SHARED = new Set(['Namespace', 'CustomResourceDefinition', 'HelmRepository', 'GitRepository', 'OCIRepository']);

/** One identity, two texts, in one cluster for sure. */
export function conflictsOf(
  landings: readonly Landing[],
  clusters: readonly ClusterScope[],
  repository: Repository,
): readonly Conflict[] {
  const sure = new Set(clusters.filter(({ presumed }) => !presumed).map(({ name }) => name));
  const first = firstOfIdentity();
  const conflicts: Conflict[] = [];
  for (const landing of landings) {
    const { cluster, root, effective, originalName } = landing;
    const { kind, name } = identityOf(root);
    if (effective.kind === 'unknown' || SHARED.has(kind) || originalName === '' || landing.taints.length > 0) continue;
    const before = first(landing);
    for (const { home } of before ? [before, landing] : []) entangle(repository, home.path);
    if (!before || isSame(before, landing) || !(sure.has(cluster) || isTogether(before, landing))) continue;
    conflicts.push({
      cluster,
      kind,
      namespace: knownNamespace(landing),
      name: name?.value ?? '',
      first: before.home.at,
      second: landing.home.at,
    });
  }
  return conflicts;
}

/** Landings of one name that are compared with each other; of more, each is looked up by a text of its own. */
const FEW = 8;

/** The landing that was asked for before, of the same cluster and identity as one; undefined where that is the first. */
function firstOfIdentity(): (landing: Landing) => Landing | undefined {
  const byName = new Map<string, Landing[]>();
  const others = new Map<string, Landing>();
  return (landing) => {
    const { group, kind, name: written } = identityOf(landing.root);
    const name = written?.value ?? '';
    const alike = byName.get(name);
    if (!alike) {
      byName.set(name, [landing]);
      return undefined;
    }
    const before = alike.find((one) => isOneIdentity(one, landing));
    if (before) return before;
    if (alike.length < FEW) {
      alike.push(landing);
      return undefined;
    }
    const key = `${landing.cluster} ${group} ${kind} ${knownNamespace(landing)} ${name}`;
    const other = others.get(key);
    if (!other) others.set(key, landing);
    return other;
  };
}

/** Whether two landings of one name are of one object. */
function isOneIdentity(a: Landing, b: Landing): boolean {
  const [one, other] = [identityOf(a.root), identityOf(b.root)];
  return (
    one.kind === other.kind &&
    a.cluster === b.cluster &&
    one.group === other.group &&
    knownNamespace(a) === knownNamespace(b)
  );
}

function isSame(a: Landing, b: Landing): boolean {
  if (a.home.path === b.home.path && a.home.index === b.home.index && a.home.at.start === b.home.at.start) return true;
  return JSON.stringify(jsonOf(a.root)) === JSON.stringify(jsonOf(b.root));
}

/** Whether two landings are surely applied to one cluster: from one file, or by one entry point. */
function isTogether(a: Landing, b: Landing): boolean {
  if (a.home.path === b.home.path) return true;
  const [start] = a.via;
  return start !== undefined && start.path === b.via[0]?.path && start.start === b.via[0]?.start;
}
