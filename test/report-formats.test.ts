import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { render as concise } from '../src/report/concise.ts';
import { render as github } from '../src/report/github.ts';
import { render as gitlab } from '../src/report/gitlab.ts';
import { render as junit } from '../src/report/junit.ts';
import { render as markdown } from '../src/report/markdown.ts';
import { render as rdjson } from '../src/report/rdjson.ts';
import { render as sarif } from '../src/report/sarif.ts';
import { diagnosticOf, reportOf, reports, rules, spanIn, viewOf } from './reports.ts';

const plane = { path: 'eu/plane.yaml', text: 'kind: DataPlane\nspec:\n  registry:\n    secretRef: regcred\n' };
const secret = {
  path: 'eu/a secret.yaml',
  text: 'kind: Secret\nmetadata:\n  name: reg # x\n  replicate-to: "dp_.*"\n',
};
const sources = [plane, secret];
const view = viewOf(sources);
const reference = spanIn(plane, 'regcred');
const pattern = spanIn(secret, '"dp_.*"');

const unmatched = diagnosticOf(pattern, {
  rule: 'unmatched-namespace',
  message: 'pattern "dp_[a-z]" leaves out namespace "dp-0"',
  because: [{ at: reference, message: 'data plane "eu" pulls with it' }],
  help: 'write "dp-.*"',
  fix: { title: 'write "dp-.*"', safe: true, edits: [{ at: pattern, text: '"dp-.*"' }] },
  proofs: [
    {
      subject: 'eu',
      steps: [
        { step: 'pull-secret-ref', status: 'holds', message: 'the plane names it', at: reference },
        { step: 'copy', status: 'fails', message: 'no copy in "dp-0"', at: pattern },
      ],
    },
  ],
});
const twin = { ...unmatched, message: 'and namespace "dp-1"', fingerprint: '2'.repeat(32) };
const note = diagnosticOf(reference, { rule: 'unused-pull-secret', level: 'note', message: 'look, a: b' });

function region(startLine: number, startColumn: number, endColumn: number) {
  return { startLine, startColumn, endLine: startLine, endColumn };
}

function location(uri: string, at: object) {
  return { physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region: at } };
}

test('SARIF: findings of one rule on one line are one result, its places linked and its proofs code flows', () => {
  const [run] = JSON.parse(sarif(reportOf([unmatched, twin]), view)).runs;
  const marked = region(4, 17, 24);
  const named = region(4, 16, 23);
  const flow = {
    message: { text: 'Proof, broken at step 2 of 2.' },
    threadFlows: [
      {
        locations: [
          {
            location: { ...location('eu/plane.yaml', named), message: { text: 'holds: the plane names it' } },
            importance: 'important',
          },
          {
            location: { ...location('eu/a%20secret.yaml', marked), message: { text: 'fails: no copy in "dp-0"' } },
            kinds: ['danger'],
            importance: 'essential',
          },
        ],
      },
    ],
  };
  const fix = {
    description: { text: 'write "dp-.*".' },
    artifactChanges: [
      {
        artifactLocation: { uri: 'eu/a%20secret.yaml', uriBaseId: '%SRCROOT%' },
        replacements: [{ deletedRegion: marked, insertedContent: { text: '"dp-.*"' } }],
      },
    ],
  };
  const related = { ...location('eu/plane.yaml', named), message: { text: 'data plane "eu" pulls with it' } };
  assert.deepEqual(run.results, [
    {
      ruleId: 'unmatched-namespace',
      ruleIndex: 2,
      kind: 'fail',
      level: 'error',
      message: {
        text: [
          'pattern "dp_\\[a-z\\]" leaves out namespace "dp-0". Because [data plane "eu" pulls with it](0).',
          'write "dp-.*"',
          'and namespace "dp-1". Because [data plane "eu" pulls with it](0).',
          'write "dp-.*"',
        ].join('\n'),
      },
      locations: [location('eu/a%20secret.yaml', marked)],
      relatedLocations: [{ id: 0, ...related }],
      codeFlows: [flow, flow],
      partialFingerprints: {
        primaryLocationLineHash: run.results[0].partialFingerprints.primaryLocationLineHash,
        'pullproofChain/v1': unmatched.fingerprint,
      },
      fixes: [fix, fix],
      properties: { pulls: 2 },
    },
  ]);
});

test('SARIF: a run says what GitHub wants of it, and a clean one has no results', () => {
  const log = JSON.parse(sarif(reportOf([]), { ...view, exitCode: 0 }));
  const [run, ...more] = log.runs;
  assert.deepEqual(more, []);
  assert.deepEqual(run.results, []);
  assert.equal(log.$schema, 'https://json.schemastore.org/sarif-2.1.0.json');
  assert.equal(run.columnKind, 'utf16CodeUnits');
  assert.deepEqual(run.automationDetails, { id: 'pullproof/' });
  assert.deepEqual(run.invocations, [{ executionSuccessful: true, exitCode: 0 }]);
  assert.ok(!('originalUriBaseIds' in run));
  assert.deepEqual(
    run.tool.driver.rules.map(({ id }: { id: string }) => id),
    rules.map(({ id }) => id),
  );
  assert.deepEqual(run.tool.driver.rules[3], {
    id: 'unused-pull-secret',
    name: 'UnusedPullSecret',
    shortDescription: { text: 'A pull secret that nothing pulls with.' },
    fullDescription: { text: 'A pull secret that nothing pulls with.' },
    help: { text: `${rules[3]?.summary} ${rules[3]?.helpUri}`, markdown: rules[3]?.help },
    helpUri: rules[3]?.helpUri,
    defaultConfiguration: { level: 'note' },
    properties: {
      tags: ['reliability', 'kubernetes', 'gitops', 'openchoreo'],
      precision: 'high',
      'problem.severity': 'recommendation',
    },
  });
});

test('SARIF: every link in a message has its related place, every uri its path, and nothing is a security alert', () => {
  fc.assert(
    fc.property(reports, ({ sources, report }) => {
      const text = sarif(report, viewOf(sources));
      assert.ok(!text.includes('security-severity'));
      const [run] = JSON.parse(text).runs;
      for (const { message, relatedLocations = [], ruleId, ruleIndex, locations } of run.results) {
        const bare: string = message.text.replace(/\\[\\[\]]/g, '');
        const links = Array.from(bare.matchAll(/\]\((\d+)\)/g), ([, id]) => Number(id));
        assert.deepEqual([...new Set(links)], [...relatedLocations.keys()]);
        assert.equal(run.tool.driver.rules[ruleIndex].id, ruleId);
        const { uri } = locations[0].physicalLocation.artifactLocation;
        assert.match(uri, /^[\w.!~*'()%/-]+$/);
        assert.ok(sources.some(({ path }) => path === decodeURIComponent(uri)));
      }
    }),
  );
});

test('GitHub: an annotation has its place, its reasons and its help, all escaped', () => {
  const [first, second, last] = github(reportOf([unmatched, note]), view).split('\n');
  assert.equal(
    first,
    '::error title=unmatched-namespace,file=eu/a secret.yaml,line=4,endLine=4,col=17,endColumn=24::' +
      'pattern "dp_[a-z]" leaves out namespace "dp-0"%0Aeu/plane.yaml:4:16 data plane "eu" pulls with it%0Awrite "dp-.*"',
  );
  assert.equal(
    second,
    '::notice title=unused-pull-secret,file=eu/plane.yaml,line=4,endLine=4,col=16,endColumn=23::look, a: b',
  );
  assert.equal(last, '0 data planes, 0 images · 1 error, 1 note in 2 files');
});

test('GitHub: an annotation sits on the link that the pull request changed, and names the place of the finding', () => {
  const changedIn = (path: string) => (at: string, line: number) => at === path && line === 4;
  const shown = (path: string) => github(reportOf([unmatched]), { ...view, changed: changedIn(path) }).split('::');
  const [, properties = '', data = ''] = shown('eu/plane.yaml');
  assert.match(properties, /file=eu\/plane\.yaml,line=4,/);
  assert.match(data, /^pattern .*%0Afound at eu\/a secret\.yaml:4:17%0A/);
  for (const path of ['eu/a secret.yaml', 'elsewhere.yaml']) {
    assert.match(shown(path)[1] ?? '', /file=eu\/a secret\.yaml,line=4,/);
    assert.doesNotMatch(shown(path)[2] ?? '', /found at/);
  }
});

test('GitHub: a place of several lines is its first, without columns', () => {
  const at = { path: plane.path, start: 0, end: plane.text.length };
  assert.match(github(reportOf([diagnosticOf(at)]), view), /file=eu\/plane\.yaml,line=1::/);
});

test('concise is one line for each finding, as gcc writes them', () => {
  const lines = `eu/a secret.yaml:4:17: error: pattern "dp_[a-z]" leaves out namespace "dp-0" [unmatched-namespace]\n`;
  assert.equal(concise(reportOf([unmatched]), view), lines);
  assert.equal(concise(reportOf([note, unmatched]), { ...view, quiet: true }), lines);
  assert.equal(concise(reportOf([]), view), '');
});

test('JUnit: errors and warnings fail, a note passes, a clean run is one case that passes', () => {
  assert.equal(
    junit(reportOf([unmatched, unmatched, note]), view),
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="pullproof" tests="3" failures="2" errors="0">
  <testsuite name="eu/a secret.yaml" tests="2" failures="2" errors="0" skipped="0">
    <testcase name="unmatched-namespace: pattern &quot;dp_[a-z]&quot; leaves out namespace &quot;dp-0&quot;" classname="eu/a secret.yaml" file="eu/a secret.yaml" line="4">
      <failure type="error" message="pattern &quot;dp_[a-z]&quot; leaves out namespace &quot;dp-0&quot;">eu/a secret.yaml:4:17 error pattern &quot;dp_[a-z]&quot; leaves out namespace &quot;dp-0&quot; [unmatched-namespace]
eu/plane.yaml:4:16 data plane &quot;eu&quot; pulls with it
write &quot;dp-.*&quot;</failure>
    </testcase>
    <testcase name="unmatched-namespace: pattern &quot;dp_[a-z]&quot; leaves out namespace &quot;dp-0&quot; (2)" classname="eu/a secret.yaml" file="eu/a secret.yaml" line="4">
      <failure type="error" message="pattern &quot;dp_[a-z]&quot; leaves out namespace &quot;dp-0&quot;">eu/a secret.yaml:4:17 error pattern &quot;dp_[a-z]&quot; leaves out namespace &quot;dp-0&quot; [unmatched-namespace]
eu/plane.yaml:4:16 data plane &quot;eu&quot; pulls with it
write &quot;dp-.*&quot;</failure>
    </testcase>
  </testsuite>
  <testsuite name="eu/plane.yaml" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="unused-pull-secret: look, a: b" classname="eu/plane.yaml" file="eu/plane.yaml" line="4">
      <system-out>eu/plane.yaml:4:16 note look, a: b [unused-pull-secret]</system-out>
    </testcase>
  </testsuite>
</testsuites>
`,
  );
  assert.match(junit(reportOf([]), view), /tests="1" failures="0".*\n.*\n.*<testcase name="no findings"/);
});

test('GitLab: a finding has its severity, its lines and its fingerprint', () => {
  assert.deepEqual(JSON.parse(gitlab(reportOf([twin, note]), view)), [
    {
      description: 'and namespace "dp-1"',
      check_name: 'unmatched-namespace',
      fingerprint: '2'.repeat(32),
      severity: 'critical',
      location: { path: 'eu/a secret.yaml', lines: { begin: 4, end: 4 } },
    },
    {
      description: 'look, a: b',
      check_name: 'unused-pull-secret',
      fingerprint: '0'.repeat(32),
      severity: 'info',
      location: { path: 'eu/plane.yaml', lines: { begin: 4, end: 4 } },
    },
  ]);
  assert.deepEqual(JSON.parse(gitlab(reportOf([]), view)), []);
});

test('rdjson: columns are bytes, and only a fix of one edit in the same file is a suggestion', () => {
  const source = { path: 'a.yaml', text: 'é: 🙂 "dp_.*"\n' };
  const at = spanIn(source, '"dp_.*"');
  const range = { start: { line: 1, column: 10 }, end: { line: 1, column: 17 } };
  const edit = { at, text: '"dp-.*"' };
  const read = (edits: readonly (typeof edit)[], text = source) => {
    const fix = { title: 'mend', safe: true, edits };
    const { diagnostics } = JSON.parse(rdjson(reportOf([diagnosticOf(at, { fix })]), viewOf([text, ...sources])));
    return diagnostics[0];
  };
  assert.deepEqual(read([edit]).location, { path: 'a.yaml', range });
  assert.deepEqual(read([edit]).suggestions, [{ range, text: '"dp-.*"' }]);
  assert.equal(read([edit, edit]).suggestions, undefined);
  assert.equal(read([{ at: reference, text: 'x' }]).suggestions, undefined);
  assert.deepEqual(read([edit], plane).location.range, { start: { line: 1 }, end: { line: 1 } });
});

test('Markdown: the planes, the findings, the proofs that fail', () => {
  const proof = unmatched.proofs[0]?.steps ?? [];
  const report = reportOf([unmatched], {
    planes: [
      {
        dataPlane: 'acme/eu',
        cluster: 'eu',
        prefix: 'docker.io/acme',
        secretRef: null,
        verdict: 'refused',
        counterexample: 'dp-0',
        cause: 'unmatched-namespace',
        assumptions: [],
        at: reference,
        proof,
      },
    ],
  });
  assert.equal(
    markdown(report, view),
    `# pullproof

1 data plane, 0 images · 1 error in 2 files

## Data planes

| data plane | cluster | prefix | pull secret | verdict | cause |
|---|---|---|---|---|---|
| <code>acme/eu</code> | <code>eu</code> | <code>docker.io/acme</code> |  | ❌ refused | <code>unmatched-namespace</code> in <code>dp-0</code> |

## Findings

| level | place | finding | rule |
|---|---|---|---|
| ❌ error | <code>eu/a secret.yaml:4:17</code> | pattern "dp&#95;&#91;a-z&#93;" leaves out namespace "dp-0"<br>↳ <code>eu/plane.yaml:4:16</code> data plane "eu" pulls with it<br>→ write "dp-.&#42;" | <code>unmatched-namespace</code> |

## Proofs that fail

data plane <code>acme/eu</code>

1. holds: the plane names it (<code>eu/plane.yaml:4:16</code>)
1. **fails: no copy in "dp-0" (<code>eu/a secret.yaml:4:17</code>)**
`,
  );
});
