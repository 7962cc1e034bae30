import type { Located, Span } from '../text/source.ts';

/** A variable that Flux replaces by nothing: no source gives it a value, and it has no default. */
export interface Unsubstituted {
  readonly variable: string;
  /** The text that holds it. */
  readonly at: Span;
  /** Whether it is left as it is written, as nothing is substituted there. */
  readonly isLeft: boolean;
  readonly cluster: string | undefined;
  /** The Flux Kustomization that substitutes, by its name's place. */
  readonly by: Located<string>;
}

/** A SOPS-encrypted file that is applied as it is. */
export interface Undecrypted {
  readonly resource: Located<string>;
  readonly cluster: string | undefined;
  /** The Flux Kustomization without `decryption`, by its name's place. */
  readonly by: Located<string>;
}

/** A pull secret whose file no build reaches, though it lies where a kustomization would name it. */
export interface UnreachedSecret {
  readonly name: Located<string>;
  /** The namespaces that it would land in, by what its kustomization has put beside it, or as it is written. */
  readonly namespaces: readonly string[];
  readonly path: string;
  /** The kustomization whose `resources:` lacks it, and where they are listed. */
  readonly kustomization: Span;
  /** The line that would name it, were it no comment. */
  readonly commented?: Span;
  /** The clusters that the kustomization is deployed to. */
  readonly clusters: readonly string[];
}

/** A reference to a generated secret by its name before the hash, from a field that kustomize does not rewrite. */
export interface HashedReference {
  readonly reference: Located<string>;
  readonly cluster: string;
  /** The name that the secret has in the cluster, and where it is generated. */
  readonly generated: Located<string>;
}

/** One object written twice in a cluster: the last to be applied wins. */
export interface Conflict {
  readonly cluster: string;
  readonly kind: string;
  readonly namespace: string | undefined;
  readonly name: string;
  readonly first: Span;
  readonly second: Span;
}

/** What a reader of the files would want to know of how they are deployed. */
export interface Oversights {
  readonly unsubstituted: readonly Unsubstituted[];
  readonly undecrypted: readonly Undecrypted[];
  readonly unreached: readonly UnreachedSecret[];
  readonly hashed: readonly HashedReference[];
  readonly conflicts: readonly Conflict[];
}
