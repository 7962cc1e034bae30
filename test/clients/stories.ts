import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rules } from '../../rules/index.ts';
import { judge } from '../../src/judging/judge.ts';
import type { RuleInfo } from '../../src/report/view.ts';
import { repositoryOfTexts } from '../../src/repository/repository.ts';
import type { Report } from '../../src/results/diagnostic.ts';
import type { Source } from '../../src/text/source.ts';
import { reportOf } from '../reports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every rule with its README, as the command shows them. */
export const ruleInfos: readonly RuleInfo[] = rules.map(({ id, level, summary }) => {
  return { id, level, summary, help: readme(id), helpUri: `https://example.org/pullproof/rules/${id}/README.md` };
});

function readme(id: string): string {
  const file = join(root, 'rules', id, 'README.md');
  return existsSync(file) ? readFileSync(file, 'utf8') : `# ${id}\n`;
}

/** The repositories of our fixtures, of the clusters that the real programs judged, and of each rule's README. */
function repositories(): Map<string, readonly Source[]> {
  const found = new Map<string, readonly Source[]>();
  for (const story of readdirSync(join(root, 'fixtures'))) {
    if (story !== 'vectors') found.set(`fixtures/${story}`, filesIn(`fixtures/${story}`));
  }
  for (const name of readdirSync(join(root, 'fixtures/vectors/e2e'))) {
    found.set(`e2e/${name}`, filesIn(`fixtures/vectors/e2e/${name}`));
  }
  for (const { id, help } of ruleInfos) found.set(`rules/${id}`, badExample(help));
  return found;
}

function filesIn(folder: string): readonly Source[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => /\.(ya?ml|json)$/.test(name) && name !== 'expected.json');
  return files.map((path) => ({ path, text: readFileSync(join(root, folder, path), 'utf8') }));
}

function badExample(help: string): readonly Source[] {
  const [, bad = ''] = help.split(/^## (?:Bad|Good)$/m);
  const blocks = bad.matchAll(/^```yaml\n# (\S+)\n(.*?)^```$/gms);
  return Array.from(blocks, ([, path = '', text = '']) => ({ path, text: `# ${path}\n${text}` }));
}

/** All of them in one report, each under a folder of its own: a client is started once. */
function joined(): { readonly sources: readonly Source[]; readonly report: Report } {
  const all = Array.from(repositories(), ([name, sources]) => {
    const config = sources.find(({ path }) => path === 'pullproof.yaml')?.path;
    const report = judge(repositoryOfTexts(sources), config, rules);
    const { planes, pulls, diagnostics } = moved(name, report);
    return {
      sources: sources.map(({ path, text }) => ({ path: `${name}/${path}`, text })),
      planes,
      pulls,
      diagnostics,
    };
  });
  const planes = all.flatMap((each) => each.planes);
  const pulls = all.flatMap((each) => each.pulls);
  const distinct = all
    .flatMap((each) => each.diagnostics)
    .map((diagnostic, index) => {
      return { ...diagnostic, fingerprint: index.toString(16).padStart(32, '0') };
    });
  return { sources: all.flatMap(({ sources }) => sources), report: reportOf(distinct, { planes, pulls }) };
}

function moved(folder: string, report: Report): Report {
  return JSON.parse(JSON.stringify(report), (key, value) => (key === 'path' ? `${folder}/${value}` : value));
}

export const stories = joined();
