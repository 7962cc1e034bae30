import { effectiveOf } from '../gitops/scope.ts';
import { dataPlaneNamespace } from '../kubernetes/namespace.ts';
import type { Landing, Taint } from '../landing/landing.ts';
import type { Located, Span } from '../text/source.ts';
import type { MapNode } from '../yaml/documents.ts';
import { textAt } from '../yaml/node.ts';
import type { Part } from './inventory.ts';
import type { Rendered } from './resource-template.ts';
import { settle } from './template.ts';

/** Where what a deployment makes is applied. */
export interface Site {
  readonly cluster: string;
  /** The namespace that the controller makes for it; undefined where the files don't name the control plane's. */
  readonly namespace: Located<string> | undefined;
  /** Why that is not known, where more can be said of it. */
  readonly open?: string;
  /** What asks for it, outermost first. */
  readonly via: readonly Span[];
}

/** What the namespace of a data plane is named after. */
interface Cell {
  /** The control plane's own namespace; undefined where the files don't name it. */
  readonly organization: string | undefined;
  readonly project: string;
  readonly environment: string;
}

/** Where a project's environment lands, as `place` asks for it. */
export function siteIn(cluster: string, { organization, project, environment }: Cell, place: Span): Site {
  const namespace =
    organization === undefined
      ? undefined
      : { value: dataPlaneNamespace(organization, project, environment), at: place };
  return { cluster, namespace, via: [place] };
}

/** A manifest that OpenChoreo makes, as it is applied in a data plane. */
export interface Product {
  readonly landing: Landing;
  /** The resource that holds the template, by kind and name. */
  readonly template: string;
}

/** Applies what was rendered; a doubt about the whole becomes a taint of the whole. */
export function productOf(rendered: Rendered, holder: Part, site: Site): Product {
  const { root, taints } = settle(rendered.root);
  const { doubt, at } = rendered;
  const whole: readonly Taint[] = doubt === undefined ? [] : [{ reason: `it may not be made: ${doubt}`, at }];
  const { path, index } = holder.landing.home;
  const landing: Landing = {
    root,
    home: { path: at.path === '' ? path : at.path, index, at },
    originalName: textAt(root, 'metadata', 'name')?.value ?? '',
    hashed: false,
    taints: [...whole, ...taints],
    cluster: site.cluster,
    effective: namespaceOf(root, taints, site),
    via: site.via,
  };
  return { landing, template: `${holder.kind} ${holder.name}` };
}

function namespaceOf(root: MapNode, taints: readonly Taint[], { namespace, open }: Site): Landing['effective'] {
  const tainted = taints.find(({ field = [] }) => field[0] === 'metadata' && field[1] === 'namespace');
  if (tainted) return { kind: 'unknown', reason: tainted.reason };
  return effectiveOf(root, namespace, open ?? 'no file shows the namespace and environment of its component');
}

/** A product of which something leaves open whether it is made. */
export function tainted(product: Product, taints: readonly Taint[]): Product {
  const { landing } = product;
  return taints.length === 0
    ? product
    : { ...product, landing: { ...landing, taints: [...landing.taints, ...taints] } };
}

/** An error of a rendering, as a taint of all that it makes; `told` is the place of what is told of it. */
export function unrendered({ reason, at }: Taint, told?: Span): Taint {
  return { reason: `its release may not be rendered: ${reason}`, at, ...(told && { told }) };
}
