import { globSync } from 'node:fs';
import { rules } from '../rules/index.ts';
import { judge } from '../src/judging/judge.ts';
import { type Opened, openRepository } from '../src/reading/read.ts';
import { placesOf } from '../src/report/places.ts';
import type { ReportView } from '../src/report/view.ts';
import type { Report } from '../src/results/diagnostic.ts';
import { ROOT } from './command.ts';

/** A whole repository under fixtures/, read as the command reads it there. */
export interface Story {
  readonly name: string;
  readonly folder: string;
  readonly opened: Opened;
  readonly report: Report;
  readonly view: ReportView;
}

/** The folders of fixtures/ that say what is expected of them; those of single tests and vectors are none. */
export async function storiesOf(): Promise<readonly Story[]> {
  const names = globSync('*/expected.txt', { cwd: `${ROOT}fixtures` }).map((path) => path.split(/[\\/]/)[0] ?? '');
  return Promise.all(names.sort().map(storyOf));
}

async function storyOf(name: string): Promise<Story> {
  const folder = `${ROOT}fixtures/${name}`;
  const opened = await openRepository(['.'], { cwd: folder });
  const report = judge(opened.repository, opened.config, rules);
  const view: ReportView = {
    places: placesOf(opened.repository.text, opened.printed),
    rules: [],
    color: (_, text) => text,
    version: '0.1.0',
    homepage: 'https://example.org',
    quiet: false,
    exitCode: report.summary.errors > 0 ? 1 : 0,
    text: opened.repository.text,
  };
  return { name, folder, opened, report, view };
}
