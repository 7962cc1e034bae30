import { rules } from '../rules/index.ts';
import { judge as judgeRepository } from './judging/judge.ts';
import { product } from './product.ts';
import { formats } from './report/index.ts';
import { placesOf } from './report/places.ts';
import { repositoryOfTexts } from './repository/repository.ts';
import type { Report } from './results/diagnostic.ts';
import { exitCodeOf } from './results/threshold.ts';
import { ruleInfos } from './rule-info.ts';
import type { Source } from './text/source.ts';

export type { BrokenProof, Diagnostic, Edit, Fix, Level, Reason, Report, Summary } from './results/diagnostic.ts';
export type { OfferedEntry, PlaneProof, Pull, Status, Step, StepName, Verdict } from './results/proof.ts';
export type { Source, Span } from './text/source.ts';

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
export function judge(sources: Iterable<Source>, options: JudgeOptions = {}): Judgement {
  const repository = repositoryOfTexts(sources);
  const { config = 'pullproof.yaml', rendered = [] } = options;
  const report = judgeRepository(repository, config, rules, { rendered });
  return {
    report,
    async render(format) {
      const { render } = await formats[format]();
      return render(report, {
        places: placesOf(repository.text),
        ...product(),
        rules: ruleInfos(),
        color: (_, text) => text,
        quiet: false,
        exitCode: exitCodeOf(report.summary, { failOn: 'error', maxWarnings: Number.POSITIVE_INFINITY }),
        text: repository.text,
      });
    },
  };
}
