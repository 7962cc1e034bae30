import type { Report } from './results/diagnostic.js';
import type { Source } from './text/source.js';
export type { BrokenProof, Diagnostic, Edit, Fix, Level, Reason, Report, Summary } from './results/diagnostic.js';
export type { OfferedEntry, PlaneProof, Pull, Status, Step, StepName, Verdict } from './results/proof.js';
export type { Source, Span } from './text/source.js';
/** The formats that a report can be rendered in. */
export type Format = 'text' | 'concise' | 'json' | 'sarif' | 'github' | 'junit' | 'gitlab' | 'rdjson' | 'markdown';
/** How texts are judged, beyond what their configuration says. */
export interface JudgeOptions {
    /** The path of the configuration among the sources; `pullproof.yaml` where absent. */
    readonly config?: string;
    /** Folders or files of rendered output, deployed as they lie. */
    readonly rendered?: readonly string[];
}
/** What was judged, with its report in every format. */
export interface Judgement {
    readonly report: Report;
    render(format: Format): Promise<string>;
}
/**
 * Judges texts as one GitOps repository: reads no disk, no clock, no network. Paths use `/` and are relative to the
 * root. Equal texts give equal reports, in whatever order they come.
 */
export declare function judge(sources: Iterable<Source>, options?: JudgeOptions): Judgement;
