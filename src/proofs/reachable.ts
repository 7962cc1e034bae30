import { parseImage } from '../kubernetes/image.ts';
import { WELL_KNOWN } from '../pattern/automaton.ts';
import { remembering } from '../remember.ts';
import type { Cluster } from '../world/world.ts';

/** The registry of OpenChoreo v0.2 inside the cluster, and the address by which its controllers let nodes pull from it. */
export const MAPPED_REGISTRY = 'registry.choreo-system:5000';
export const NODE_ADDRESS = 'localhost:30003';

/** OpenShift's nodes have it in their /etc/hosts (cluster-dns-operator, node-resolver). */
const OPENSHIFT_REGISTRY = 'image-registry.openshift-image-registry.svc:5000';

/**
 * The registry host of an image or prefix if it is a name of cluster DNS: nodes pull, and they don't ask cluster DNS.
 * `a.b` and `a.b.svc.example.org` are such names only where the cluster has a namespace `b`. OpenChoreo replaces `registry.choreo-system:5000` for nodes
 * (internal/controller/deployment, v0.1.0 to v0.2.0 and the proposal's implementation).
 */
export function clusterHost(cluster: Pick<Cluster, 'namespaces'>, image: string): string | undefined {
  const parsed = parseImage(image);
  if (!parsed.ok || parsed.domain === MAPPED_REGISTRY || parsed.domain === OPENSHIFT_REGISTRY) return undefined;
  const { isInside, namespace } = insideOf(parsed.domain);
  if (isInside) return parsed.domain;
  if (namespace === undefined) return undefined;
  return cluster.namespaces.has(namespace) || WELL_KNOWN.includes(namespace) ? parsed.domain : undefined;
}

/** What a registry's host says of cluster DNS: that it is a name there, or would be one where there is such a namespace. */
const insideOf = remembering((domain): { readonly isInside: boolean; readonly namespace: string | undefined } => {
  const host = domain.replace(/:\d+$/, '');
  const [, namespace, ...rest] = host.split('.');
  const isInside = /\.svc$|\.cluster\.local$/.test(host);
  return { isInside, namespace: rest.length === 0 || rest[0] === 'svc' ? namespace : undefined };
});
