import fc from 'fast-check';
import type { ReportView } from '../../src/report/view.ts';
import type { Report } from '../../src/results/diagnostic.ts';
import type { Source } from '../../src/text/source.ts';
import { diagnosticOf, reportOf, reports, spanIn, viewOf } from '../reports.ts';
import { ruleInfos, stories } from './stories.ts';

/** A report, its view, and the sources that it speaks of. */
export interface Sample {
  readonly sources: readonly Source[];
  readonly report: Report;
  readonly view: ReportView;
}

function sample(sources: readonly Source[], report: Report): Sample {
  return { sources, report, view: viewOf(sources) };
}

const plane: Source = {
  path: 'clusters/eu/dataplane.yaml',
  text: 'kind: DataPlane\nmetadata:\n  name: eu\nspec:\n  registry:\n    secretRef: regcred\n',
};
const secret: Source = {
  path: 'clusters/eu/secret é.yaml',
  text: 'kind: Secret\nmetadata:\n  name: regcred\n  annotations:\n    # für alle 🙂\n    replicate-to: "dp_.*" # 🙂 x\n',
};
const pattern = spanIn(secret, '"dp_.*"');
const reference = spanIn(plane, 'regcred');

/** A whole finding, as rules make them: reasons, help, proof and mend. */
export const whole: Sample = sample(
  [plane, secret],
  reportOf([
    diagnosticOf(pattern, {
      rule: 'unmatched-namespace',
      message: 'secret "regcred" is copied to "dp_.*" only: namespace "dp-0" gets no copy',
      because: [{ at: reference, message: 'data plane "acme/eu" pulls with it' }],
      help: 'write a pattern that every dp- namespace matches: "dp-.*"',
      fix: { title: 'replicate to "dp-.*"', safe: true, edits: [{ at: pattern, text: '"dp-.*"' }] },
      proofs: [
        {
          subject: 'eu',
          steps: [
            { step: 'pull-secret-ref', status: 'holds', message: 'the plane names "regcred"', at: reference },
            { step: 'copy', status: 'fails', message: '"dp_.*" does not match "dp-0"', at: pattern },
          ],
        },
      ],
    }),
    diagnosticOf(spanIn(plane, 'eu'), { rule: 'missing-replicator', level: 'warning', fingerprint: '1'.repeat(32) }),
  ]),
);

/** Lines so alike that their rolling hashes repeat. */
const alike: Source = { path: 'alike.yaml', text: '- name: regcred\r\n'.repeat(60) };
const repetitive: Sample = sample(
  [alike],
  reportOf(
    Array.from({ length: 61 }, (_, line) => {
      const at = { path: alike.path, start: line * 17, end: line * 17 };
      return diagnosticOf(at, { message: `line ${line + 1}`, fingerprint: String(line).padStart(32, '0') });
    }),
  ),
);

const clean: Sample = sample([plane, secret], reportOf([]));

/** Hostile reports, always the same. */
const generated: readonly Sample[] = fc
  .sample(reports, { seed: 20_261_124, numRuns: 20 })
  .map(({ sources, report }) => sample(sources, report));

/** What pullproof says of real repositories, its rules with their READMEs. */
const real: Sample = { ...stories, view: viewOf(stories.sources, { rules: ruleInfos }) };

export const samples: readonly Sample[] = [whole, repetitive, clean, real, ...generated];
