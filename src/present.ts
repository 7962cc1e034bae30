import { product } from './product.ts';
import type { Opened } from './reading/read.ts';
import { type FormatName, formats, rooted, telling } from './report/index.ts';
import { placesOf } from './report/places.ts';
import type { ReportView } from './report/view.ts';
import type { Report } from './results/diagnostic.ts';

/** What a face decides of a report's looks. */
export type Looks = Pick<ReportView, 'color' | 'quiet' | 'exitCode' | 'changed'>;

/** A report on an opened repository, as one format. */
export async function present(
  format: FormatName,
  report: Report,
  { repository, printed }: Opened,
  looks: Looks,
): Promise<string> {
  const { render } = await formats[format]();
  const rules = telling.has(format) ? (await import('./rule-info.ts')).ruleInfos() : [];
  return render(report, {
    ...looks,
    ...product(),
    places: placesOf(repository.text, rooted.has(format) ? undefined : printed),
    rules,
    text: repository.text,
  });
}
