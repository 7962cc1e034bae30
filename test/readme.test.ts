import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { rules } from '../rules/index.ts';
import { argumentsOf } from '../src/cli/arguments.ts';
import { readConfig } from '../src/config/config.ts';
import { judge } from '../src/judging/judge.ts';
import { placesOf } from '../src/report/places.ts';
import { render } from '../src/report/text.ts';
import { repositoryOfTexts } from '../src/repository/repository.ts';
import type { Report } from '../src/results/diagnostic.ts';
import type { Source } from '../src/text/source.ts';
import { parseDocuments } from '../src/yaml/parse.ts';
import { pullproof, ROOT } from './command.ts';
import { holdFile } from './update.ts';

/** Fenced blocks: the language and the text. */
function blocksOf(markdown: string): readonly { readonly language: string; readonly text: string }[] {
  return Array.from(markdown.matchAll(/^```(\w+)\n(.*?)^```$/gms), ([, language = '', text = '']) => ({
    language,
    text,
  }));
}

function sectionOf(markdown: string, title: string): string {
  const [, section = ''] = markdown.split(new RegExp(`^## ${title}$`, 'm'));
  return section.split(/^## /m)[0] ?? '';
}

/** The files that an example shows: each begins with its path in a comment. */
function sourcesOf(section: string): readonly Source[] {
  return blocksOf(section)
    .filter(({ language }) => language === 'yaml')
    .map(({ text }) => {
      const [, path] = /^# (\S+)\n/.exec(text) ?? [];
      assert.ok(path, `an example begins with its path: ${text.slice(0, 40)}`);
      return { path, text };
    });
}

function judged(sources: readonly Source[]): { readonly report: Report; readonly text: string } {
  const repository = repositoryOfTexts(sources);
  const report = judge(repository, 'pullproof.yaml', rules);
  const text = render(report, {
    places: placesOf(repository.text),
    rules: [],
    color: (_, shown) => shown,
    version: '',
    homepage: '',
    quiet: false,
    exitCode: 1,
    text: repository.text,
  });
  return { report, text };
}

function withReport(readme: string, text: string): string {
  return readme.replace(/^```text\n.*?^```$/ms, () => `\`\`\`text\n${text}\`\`\``);
}

test('the folders of rules/ are its list, in alphabetical order', () => {
  const folders = readdirSync(`${ROOT}rules`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual(
    rules.map(({ id }) => id),
    folders.map(({ name }) => name).sort(),
  );
});

for (const { id, summary } of rules) {
  test(`the page of ${id} says what the rule does`, () => {
    const path = `${ROOT}rules/${id}/README.md`;
    const readme = readFileSync(path, 'utf8');
    const [title, first] = readme.split('\n\n');
    assert.equal(title, `# ${id}`);
    assert.equal(first, summary);
    assert.match(sectionOf(readme, 'Grounds'), /\w/, 'it has grounds');

    const bad = judged(sourcesOf(sectionOf(readme, 'Bad')));
    assert.deepEqual(
      bad.report.diagnostics.map(({ rule }) => rule),
      [id],
      `the bad example shows this rule alone:\n${bad.text}`,
    );
    const good = judged(sourcesOf(sectionOf(readme, 'Good')));
    assert.equal(good.report.diagnostics.length, 0, `the good example shows nothing:\n${good.text}`);
    holdFile(path, withReport(readme, bad.text));
  });
}

const README = readFileSync(`${ROOT}README.md`, 'utf8');

test('the README shows what its first command prints', () => {
  const [first] = blocksOf(README);
  assert.equal(first?.language, 'console');
  const [, args = ''] = /npx pullproof (.*)\n/.exec(first.text) ?? [];
  const { status, stdout } = pullproof(args.split(' '));
  assert.equal(status, 1);
  holdFile(`${ROOT}README.md`, withReport(README, stdout));
});

test('the README shows commands that are understood', () => {
  const lines = blocksOf(README)
    .filter(({ language }) => language === 'sh' || language === 'console')
    .flatMap(({ text }) => [...text.matchAll(/npx pullproof *(.*?)(?: +#.*)?$/gm)]);
  assert.ok(lines.length > 3);
  for (const [, args = ''] of lines) argumentsOf(args.split(' ').filter(Boolean));
});

test('the README shows configuration without a mistake', () => {
  const [config] = sourcesOf(sectionOf(README, 'Configuration'));
  assert.equal(config?.path, 'pullproof.yaml');
  const ids = rules.map(({ id }) => id);
  assert.deepEqual(readConfig(config, ids).findings, []);
});

test('the README shows YAML that parses', () => {
  const sources = sourcesOf(README);
  assert.ok(sources.length > 2);
  for (const source of sources) assert.deepEqual(parseDocuments(source).faults, []);
});

test('the README shows a program that runs', () => {
  const [block] = blocksOf(sectionOf(README, 'As a library'));
  const program = `const text = 'kind: DataPlane';\n${block?.text}`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: ROOT });
  assert.match(printed.toString(), /pulled: 0.*"findings":/s);
});
