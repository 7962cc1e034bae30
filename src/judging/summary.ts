import type { ProvedWorld } from '../findings/rule.ts';
import type { Diagnostic, Summary } from '../results/diagnostic.ts';

/** The counts of a report. */
export function summaryOf(world: ProvedWorld, diagnostics: readonly Diagnostic[]): Summary {
  const skipped: Record<string, number> = {};
  let files = 0;
  let documents = 0;
  for (const { skip, documents: read } of world.texts.outlines) {
    if (skip !== undefined) skipped[skip] = (skipped[skip] ?? 0) + 1;
    else files++;
    documents += read;
  }
  const { undeployed } = world;
  if (undeployed.length > 0) skipped['not-deployed'] = undeployed.length;
  const count = <T>(items: readonly T[], test: (item: T) => boolean) => items.filter(test).length;
  return {
    files,
    documents,
    skipped: Object.fromEntries(Object.entries(skipped).sort(([a], [b]) => (a < b ? -1 : 1))),
    pulls: {
      pulled: count(world.pulls, ({ verdict }) => verdict === 'pulled'),
      refused: count(world.pulls, ({ verdict }) => verdict === 'refused'),
      unknown: count(world.pulls, ({ verdict }) => verdict === 'unknown'),
    },
    planes: world.planeProofs.length,
    errors: count(diagnostics, ({ level }) => level === 'error'),
    warnings: count(diagnostics, ({ level }) => level === 'warning'),
    notes: count(diagnostics, ({ level }) => level === 'note'),
  };
}
