import type { Span } from '../text/source.js';
import type { PlaneProof, Pull, Step } from './proof.js';
/** SARIF's levels. */
export type Level = 'error' | 'warning' | 'note';
/** The gravest comes first. */
export declare function compareLevels(a: Level, b: Level): number;
/** Another place that a finding rests on: the other side of a reference. */
export interface Reason {
    readonly message: string;
    readonly at: Span;
}
/** A replacement of the text of one span. */
export interface Edit {
    readonly at: Span;
    readonly text: string;
}
/** A mend. Only a safe one is written without being asked for by name: the others change meaning. */
export interface Fix {
    readonly title: string;
    readonly safe: boolean;
    readonly edits: readonly Edit[];
}
/** What a mend changes in a manifest, whatever way it is written. */
export type Change = 
/** The scalar at a place, key or value, says another text. */
{
    readonly kind: 'value';
    readonly at: Span;
    readonly text: string;
}
/** The resource whose name stands at a place gets a string at a field that it has not. */
 | {
    readonly kind: 'entry';
    readonly at: Span;
    readonly field: readonly string[];
    readonly text: string;
}
/** The list whose key stands at a place gets a string more: in place of a comment in it, or as the last one. */
 | {
    readonly kind: 'item';
    readonly at: Span;
    readonly text: string;
    readonly comment: Span | undefined;
}
/** The entry whose key stands at a place is taken out. */
 | {
    readonly kind: 'removal';
    readonly at: Span;
};
/** A mend as a rule gives it; the edits of the text follow from it. */
export interface Mend {
    readonly title: string;
    readonly safe: boolean;
    readonly changes: readonly Change[];
}
/** What a rule says of one place. */
export interface Finding {
    readonly at: Span;
    readonly message: string;
    readonly because?: readonly Reason[];
    readonly help?: string;
    readonly fix?: Mend;
    /** Overrides the rule's own level. */
    readonly level?: Level;
    /** What the finding is about, by name and not by place: its fingerprint survives moves of lines and files. */
    readonly identity: readonly string[];
    /** The pulls and planes that it breaks. */
    readonly breaks?: readonly (Pull | PlaneProof)[];
}
/** A proof that a finding breaks. */
export interface BrokenProof {
    /** What is proved, as `subjectOf` gives it. */
    readonly subject: string;
    readonly steps: readonly Step[];
}
/** A finding with its rule. */
export interface Diagnostic {
    readonly rule: string;
    readonly level: Level;
    readonly message: string;
    readonly at: Span;
    readonly because: readonly Reason[];
    readonly help: string | null;
    readonly fix: Fix | null;
    /** How many pulls it breaks. */
    readonly pulls: number;
    /** The proofs that it breaks, a few of them: what a code flow shows. */
    readonly proofs: readonly BrokenProof[];
    /** 32 hexadecimal digits over the rule and its identity; distinct within a report. */
    readonly fingerprint: string;
}
/** The counts of a report. */
export interface Summary {
    readonly files: number;
    readonly documents: number;
    /** Files that were not read as manifests, by kind of reason. */
    readonly skipped: Readonly<Record<string, number>>;
    readonly pulls: {
        readonly pulled: number;
        readonly refused: number;
        readonly unknown: number;
    };
    readonly planes: number;
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
}
/** A range of OpenChoreo releases that a control plane is written for, and what shows it. */
export interface ShownGeneration {
    readonly releases: string;
    readonly evidence: readonly Reason[];
}
/** Everything that a run found, in reading order: what each format shows a view of. */
export interface Report {
    readonly summary: Summary;
    /** The releases of OpenChoreo that control planes are written for, where resources show them. */
    readonly generations?: readonly ShownGeneration[];
    readonly planes: readonly PlaneProof[];
    readonly pulls: readonly Pull[];
    readonly diagnostics: readonly Diagnostic[];
}
/** Whether a report lists the pulls that it counts: one that was kept may not. */
export declare function listsPulls({ summary, pulls }: Report): boolean;
