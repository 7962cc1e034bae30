import { type Span } from '../text/source.js';
/** Whether an image can be pulled: proved, refuted, or neither. */
export type Verdict = 'pulled' | 'refused' | 'unknown';
/** How one step of a proof stands; `assumed` holds by a fact that the files don't show. */
export type Status = 'holds' | 'fails' | 'unknown' | 'assumed';
/** The links of the chain, in the order in which they are tried. */
export type StepName = 'image' | 'pull-secret-ref' | 'pull-secret' | 'copy' | 'type' | 'content' | 'auth-entry' | 'credential';
/** One step of a proof with the place that shows it. */
export interface Step {
    readonly step: StepName;
    readonly status: Status;
    readonly message: string;
    readonly at: Span;
}
/** An auth entry that the kubelet would offer. */
export interface OfferedEntry {
    readonly secret: string;
    readonly authEntry: string;
}
/** The pull of one container's image in one namespace. */
export interface Pull {
    readonly cluster: string;
    readonly dataPlane: string | null;
    readonly namespace: string;
    readonly workload: {
        readonly kind: string;
        readonly name: string;
    };
    readonly container: string;
    readonly image: string;
    readonly verdict: Verdict;
    /** The id of the rule that explains why it is not `pulled`. */
    readonly cause: string | null;
    readonly secret: string | null;
    readonly authEntry: string | null;
    /** In the kubelet's order, the first hundred. */
    readonly candidates: readonly OfferedEntry[];
    readonly assumptions: readonly string[];
    /** The image where it was written. */
    readonly at: Span;
    readonly proof: readonly Step[];
}
/** The proof for a data plane: every `dp-` namespace, later ones included, and every image under its prefix. */
export interface PlaneProof {
    readonly dataPlane: string;
    readonly cluster: string;
    readonly prefix: string | null;
    readonly secretRef: string | null;
    readonly verdict: Verdict;
    /** A namespace in which the pull fails. */
    readonly counterexample: string | null;
    /** The OpenChoreo releases that its control plane is written for, such as `v1.0–v1.1`. */
    readonly generation?: string;
    readonly cause: string | null;
    readonly assumptions: readonly string[];
    readonly at: Span;
    readonly proof: readonly Step[];
}
/** What a proof is of, from moment to moment. */
export declare function subjectOf(proof: Pull | PlaneProof): string;
/** Proofs by path and offset, those of one place by cluster. */
export declare function inReadingOrder<P extends Pull | PlaneProof>(proofs: readonly P[]): readonly P[];
