import type { Gap } from '../fact.ts';
import type { Located, Span } from '../text/source.ts';
import type { MapNode } from '../yaml/documents.ts';
import type { ChartDependency } from './dependency.ts';

/** Why something can't be known from the files: what would have to be evaluated, and where it is demanded. */
export interface Taint extends Gap {
  readonly at: Span;
  /** The field it may write, as keys and indexes from the root; the whole resource where absent. */
  readonly field?: readonly (string | number)[];
  /** The mistake that keeps it from being known, where one does; it is told at the same place. */
  readonly fault?: BuildFault;
  /** What would settle it, where it is known. */
  readonly settle?: string;
  /** Whether it but fills in the variables of a text, which keeps them: the rest stands as it is written. */
  readonly fills?: true;
}

/** A resource as a build leaves it: patched, renamed, namespaced. Each node still knows where its value was written. */
export interface Built {
  /** The whole manifest, `metadata.name` and `metadata.namespace` as they will be applied. */
  readonly root: MapNode;
  /** Where the resource itself was written: its file, its document's index there, and the place of its name. */
  readonly home: { readonly path: string; readonly index: number; readonly at: Span };
  /** Name before prefixes, suffixes and hashes. */
  readonly originalName: string;
  /** Whether a content hash was appended to its name. */
  readonly hashed: boolean;
  readonly taints: readonly Taint[];
  /** Whether it is no manifest of its own: a namespace that Argo CD labels, whoever else declares it. */
  readonly managed?: true;
  /** Why what deploys it leaves it as it is in the cluster, if it is there at all. */
  readonly left?: Taint;
}

/** A file or folder that a build asks for. */
export interface Wanted {
  readonly path: string;
  readonly written: string;
  /** Whether it may be there and was left out, as nothing of its sort is among what is judged. */
  readonly maybeLeftOut: boolean;
}

/** A mistake in the evaluated files themselves; one that is `too-large` is none, and not evaluated to its end. */
export interface BuildFault {
  readonly kind: 'missing-file' | 'cycle' | 'invalid' | 'outside-root' | 'too-large' | 'conflict';
  readonly message: string;
  readonly at: Span;
  /** Of what is missing, its path and how it is written. */
  readonly wanted?: Wanted;
  /** The name of the resource that a patch is for, where that is not there. */
  readonly unpatched?: string;
}

/** What one root builds to. */
export interface Build {
  readonly resources: readonly Built[];
  readonly faults: readonly BuildFault[];
  /** What was not evaluated and may still add resources of any name: opens the build. */
  readonly open: readonly Taint[];
  /** The charts that it has Helm render. */
  readonly brought?: readonly ChartDependency[];
  /** Every file that was read on the way. */
  readonly reached: ReadonlySet<string>;
  /** Why what is committed can't be what is applied. */
  readonly doubt?: Taint;
}

/** The namespace that a resource ends in. */
export type Effective =
  | { readonly kind: 'known'; readonly namespace: Located<string> }
  | { readonly kind: 'cluster-scoped' }
  | { readonly kind: 'unknown'; readonly reason: string };

/** The namespace that a resource is known to end in; undefined where it is not known, or there is none. */
export function knownNamespace({ effective }: { readonly effective: Effective }): string | undefined {
  return effective.kind === 'known' ? effective.namespace.value : undefined;
}

/** Stands for the cluster of what may be applied to any: no file tells to which. */
export const ANY_CLUSTER = '*';

/** A resource in the cluster where it is applied. One document may land many times. */
export interface Landing extends Built {
  readonly cluster: string;
  readonly effective: Effective;
  /** The entry points that deploy it (Flux Kustomization, Application, root kustomization), outermost first. */
  readonly via: readonly Span[];
  /** Why it is not applied as it is: its build fails, or can't be what runs. */
  readonly failing?: Taint;
}

/** A set of resources that one API server holds. */
export interface ClusterScope {
  readonly name: string;
  /** Why the cluster was recognised: config, entry point, folder, sole data plane, whole repository. */
  readonly evidence: string;
  /** Whether no more speaks for it than that there is no other. */
  readonly presumed: boolean;
  /** What may still add resources; none, and the cluster is closed. */
  readonly open: readonly Taint[];
  /** Whether the user declared that the repository holds everything. */
  readonly complete: boolean;
  /** Whether it holds OpenChoreo's own resources only: no data plane pulls with its secrets. */
  readonly controlPlane: boolean;
}
