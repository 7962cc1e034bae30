import type { Gap } from '../fact.ts';
import type { BuildFault } from '../landing/landing.ts';
import type { UnreachedSecret, Unsubstituted } from '../landing/oversight.ts';
import type { Pattern } from '../pattern/pattern.ts';
import type { DataPlane } from '../resources/data-plane.ts';
import type { Hint } from '../resources/hints.ts';
import type { Container, PodSource, Stale } from '../resources/pod.ts';
import type { PullSecret, Refusal } from '../resources/pull-secret.ts';
import type { Resource } from '../resources/resource.ts';
import type { BrokenSeal } from '../resources/seal.ts';
import type { Level } from '../results/diagnostic.ts';
import type { PlaneProof, Pull } from '../results/proof.ts';
import type { Located, Span } from '../text/source.ts';
import type { Sibling } from '../world/owners.ts';

/** A pull secret that does not reach a namespace. */
interface Unreached {
  readonly secret: PullSecret;
  /** The namespace that goes without, existing or not: the counterexample. */
  readonly namespace: string;
  /** The plane that pulls with the secret, where one does. */
  readonly plane: DataPlane | undefined;
  readonly level: Level;
}

/** What each rule that explains a failed pull is told. The rule finds the words. */
export interface Causes {
  'malformed-image': { readonly pod: PodSource; readonly container: Container; readonly error: string };
  'unreachable-registry': {
    /** The prefix or image that names the host. */
    readonly named: Located<string>;
    readonly host: string;
    readonly plane: DataPlane | undefined;
  };
  'placeholder-image': { readonly image: Located<string>; readonly word: string };
  'foreign-image': {
    readonly image: Located<string>;
    readonly plane: DataPlane;
    readonly prefix: Located<string>;
    /** Whether the plane's own secret is offered for it all the same. */
    readonly offered: boolean;
  };
  'invalid-resource': { readonly resource: Resource } & Omit<Refusal, 'at'>;
  'missing-image-pull-secret': {
    readonly pod: PodSource;
    /** The plane whose prefix declares the image private. */
    readonly plane: DataPlane | undefined;
    /** A pod that pulls from the same owner's repositories with a pull secret. */
    readonly sibling: Sibling | undefined;
    /** A pull secret that its own release makes, and that no pod names. */
    readonly made?: PullSecret;
  };
  'inert-pull-config': {
    readonly plane: DataPlane;
    /** The field that nothing reads. */
    readonly field: Located<string>;
    readonly path: string;
    /** Whom it gives nothing. */
    readonly whom: string;
    readonly why: string;
    readonly help: string;
  };
  'unrendered-pull-secret': {
    readonly pod: PodSource;
    readonly reference: Located<string>;
    readonly namespace: string;
    readonly elsewhere: readonly PullSecret[];
    readonly similar: readonly PullSecret[];
    readonly level: Level;
  };
  'conditional-mismatch': {
    readonly pod: PodSource;
    readonly reference: Located<string>;
    readonly condition: Located<string>;
  };
  'stale-release': { readonly pod: PodSource; readonly stale: Stale };
  'trait-removes-pull-secret': { readonly pod: PodSource; readonly path: Located<string>; readonly lost: string };
  'dangling-image-pull-secret': {
    readonly pod: PodSource;
    readonly reference: Located<string>;
    readonly namespace: string;
    /** Secrets of that name in other places, else in other clusters. */
    readonly elsewhere: readonly PullSecret[];
    /** Names that the writer may have meant. */
    readonly similar: readonly PullSecret[];
    /** Where else it may have been meant to come from. */
    readonly hints: readonly Hint[];
    readonly level: Level;
  };
  'dangling-secret-ref': {
    readonly plane: DataPlane;
    readonly reference: Located<string>;
    readonly elsewhere: readonly PullSecret[];
    readonly similar: readonly PullSecret[];
    readonly hints: readonly Hint[];
  };
  /** A build that fails keeps open what it would have brought. */
  'dangling-kustomization-resource': { readonly fault: BuildFault };
  'failing-build': { readonly fault: BuildFault };
  /** A generated secret that is named without the hash that its name ends in. */
  'hashed-secret-ref': { readonly secret: PullSecret; readonly reference: Located<string> };
  /** Its file lies beside what is deployed. */
  'unreached-pull-secret': {
    readonly unreached: UnreachedSecret;
    /** What pulls with it, or is a patch for it. */
    readonly reference: Located<string>;
    readonly isPatched?: true;
    readonly level: Level;
  };
  /** Flux applies it encrypted as it is. */
  'missing-decryption': { readonly secret: PullSecret; readonly by: Located<string> };
  'unsubstituted-variable': { readonly missing: Unsubstituted; readonly level: Level };
  'misplaced-pull-secret': {
    readonly plane: DataPlane;
    readonly secret: PullSecret;
    readonly expected: readonly string[];
  };
  'secret-in-control-plane': { readonly plane: DataPlane; readonly secret: PullSecret };
  'mistyped-pull-secret': { readonly secret: PullSecret; readonly type: string; readonly written: boolean };
  /** A SealedSecret under another name or in another namespace than it was sealed for. */
  'sealed-scope': { readonly secret: PullSecret; readonly broken: BrokenSeal };
  /** What makes the secret gives it other keys than the one that its type demands. */
  'unproduced-key': { readonly secret: PullSecret; readonly key: string };
  'malformed-pull-secret': { readonly secret: PullSecret; readonly error: string };
  'unreplicated-pull-secret': Unreached & {
    /** Of a Secret that asks to be filled from `secret`: that Secret, and why it is not. */
    readonly unfilled?: { readonly secret: PullSecret; readonly why: string; readonly mend: string };
  };
  'misspelled-annotation': Unreached & { readonly key: Located<string>; readonly meant: string };
  'misplaced-annotation': Unreached & { readonly key: Located<string>; readonly where: string };
  'invalid-namespace-pattern': Unreached & {
    readonly pattern: Pattern;
    readonly value: Located<string>;
    readonly error: string;
  };
  'conflicting-replication': Unreached & { readonly from: Located<string>; readonly to: Span };
  'unmatched-namespace': Unreached & {
    readonly value: Located<string>;
    /** Whether the value is what reports call the namespaces that are meant. */
    readonly inWords?: true;
    readonly key: string;
    readonly patterns: readonly Pattern[];
  };
  'excluded-namespace': Unreached & {
    readonly flag: Located<string>;
    /** Why the replicator ends at start; undefined where the flag does what it says. */
    readonly error: string | undefined;
  };
  'occupied-name': Unreached & { readonly occupant: PullSecret };
  /** The configuration says that it does not run. */
  'missing-replicator': { readonly cluster: string };
  'uncovered-registry': {
    readonly secret: PullSecret;
    readonly plane: DataPlane | undefined;
    readonly wanted: Located<string>;
    /** An image that is left out, where others under the prefix are covered. */
    readonly missed: string | undefined;
    readonly level: Level;
  };
  'malformed-prefix': { readonly plane: DataPlane; readonly prefix: Located<string>; readonly error: string };
  'missing-secret-ref': { readonly plane: DataPlane; readonly prefix: Located<string> };
  'unknown-pull': Gap & { readonly settle: string };
}

/** The rules that explain why something is not pulled. */
export type CauseRule = keyof Causes;

/**
 * Why something can't be pulled, or why that can't be told. `rule` explains it; proofs whose causes have the same
 * rule and identity fail for one reason, which is told once.
 */
export type Cause<R extends CauseRule = CauseRule> = {
  [K in R]: { readonly rule: K; readonly at: Span; readonly identity: readonly string[] } & Causes[K];
}[R];

/** What keeps something from being known, and what would settle it. */
export interface Doubt extends Gap {
  readonly settle: string;
  readonly at: Span;
  /** The mistake that keeps it from being known, where one does. */
  readonly cause?: Cause;
}

/** A cause, or what keeps it from being known. */
export type Explanation = { readonly kind: 'cause'; readonly cause: Cause } | ({ readonly kind: 'unknown' } & Doubt);

/** One cause with all that it breaks. */
export interface Effect<R extends CauseRule = CauseRule> {
  readonly cause: Cause<R>;
  readonly pulls: readonly Pull[];
  readonly planes: readonly PlaneProof[];
}

/** A proof with the cause of its failure, and mistakes on the way that do not break it. */
export interface Judged<P> {
  readonly proof: P;
  readonly cause: Cause | undefined;
  readonly remarks: readonly Cause[];
}
