import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render as junit } from '../../src/report/junit.ts';
import { render as markdown } from '../../src/report/markdown.ts';
import { client } from './client.ts';
import { samples } from './samples.ts';
import { run, written } from './written.ts';

const python = await client('cmarkgfm');

const TO_HTML = `
import cmarkgfm, sys
from cmarkgfm.cmark import Options
print(cmarkgfm.github_flavored_markdown_to_html(open('summary.md', encoding='utf8').read(), options=Options.CMARK_OPT_UNSAFE))
`;

const TO_CASES = `
import sys, json, xml.etree.ElementTree as tree
root = tree.parse('report.xml').getroot()
print(json.dumps([[case.get('file'), case.get('line'), [child.tag for child in case]] for case in root.iter('testcase')]))
`;

test(
  'to GitHub’s own Markdown a hostile summary is tables and lists of text: no link, image, emphasis or foreign tag',
  python,
  () => {
    for (const { report, view } of samples) {
      const folder = written([{ path: 'summary.md', text: markdown(report, view) }]);
      const { status, stdout, stderr } = run(folder, python.path, '-c', TO_HTML);
      assert.equal(status, 0, stderr);
      const tags = new Set(Array.from(stdout.matchAll(/<\/?([^\s>/]+)/g), ([, tag]) => tag));
      const ours = 'h1 h2 p table thead tbody tr th td code br ol li strong em'.split(' ');
      assert.deepEqual(
        [...tags].filter((tag) => !ours.includes(tag ?? '')),
        [],
      );
      assert.equal(stdout.match(/<em>/g), null);
      const { diagnostics, planes } = report;
      assert.equal(stdout.match(/<tr>/g)?.length ?? 0, rows(planes.length) + rows(diagnostics.length));
      assert.equal(stdout.match(/<td>/g)?.length ?? 0, 6 * planes.length + 4 * diagnostics.length);
    }
  },
);

function rows(items: number): number {
  return items === 0 ? 0 : items + 1;
}

test('an XML parser reads a case of our JUnit report for each finding', python, () => {
  for (const { report, view } of samples) {
    const folder = written([{ path: 'report.xml', text: junit(report, view) }]);
    const { status, stdout, stderr } = run(folder, python.path, '-c', TO_CASES);
    assert.equal(status, 0, stderr);
    const expected = report.diagnostics.map(({ at, level }) => {
      return [at.path, String(view.places.of(at).line), [level === 'note' ? 'system-out' : 'failure']];
    });
    const clean = [[null, null, ['system-out']]];
    assert.deepEqual(sorted(JSON.parse(stdout)), sorted(expected.length === 0 ? clean : expected));
  }
});

function sorted(cases: readonly unknown[]): string[] {
  return cases.map((one) => JSON.stringify(one)).sort();
}
