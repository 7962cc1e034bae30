import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type FormatName, formats, rooted } from '../src/report/index.ts';
import { inert, inertPath } from '../src/report/inert.ts';
import type { Render, ReportView } from '../src/report/view.ts';
import type { Diagnostic, Level, Report } from '../src/results/diagnostic.ts';
import { diagnosticOf, placesOf, reportOf, reports, spanIn, viewOf } from './reports.ts';

const names: readonly FormatName[] = [
  'text',
  'concise',
  'json',
  'sarif',
  'github',
  'junit',
  'gitlab',
  'rdjson',
  'markdown',
];
const renders = new Map<FormatName, Render>();
for (const name of names) renders.set(name, (await formats[name]()).render);

function render(name: FormatName, report: Report, view: ReportView): string {
  return renders.get(name)?.(report, view) ?? '';
}

/** A finding as every format tells it. */
interface Listed {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** What a report says, its texts made inert as people see them. */
function expected(diagnostics: readonly Diagnostic[], { places }: ReportView, pathOf = inert): Listed[] {
  return diagnostics.map(({ rule, at, message }) => {
    const { path, line } = places.of(at);
    return { rule, path: pathOf(path), line, message: inert(message) };
  });
}

function match(text: string, pattern: RegExp): Listed[] {
  return Array.from(text.matchAll(pattern), ({ groups: { rule = '', path = '', line = '', message = '' } = {} }) => {
    return { rule, path, line: Number(line), message };
  });
}

function unreferenced(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (named[name] ?? ''),
  );
}

function decoded(listed: Listed[]): Listed[] {
  return listed.map(({ rule, path, line, message }) => {
    return { rule, line, path: unreferenced(path), message: unreferenced(message) };
  });
}

const each = (check: (report: Report, view: ReportView) => void) =>
  fc.assert(fc.property(reports, ({ sources, report }) => check(report, viewOf(sources))));

test('the table holds every format, and knows which a forge reads', () => {
  assert.deepEqual(Object.keys(formats), names);
  assert.deepEqual([...rooted], ['sarif', 'github', 'junit', 'gitlab', 'markdown']);
});

test('text lists what the report says', () => {
  each((report, view) => {
    const found =
      /^(?<path>\S.*?):(?<line>\d+):\d+ (?:error|warning|note) (?<message>message .*) \[(?<rule>[a-z-]+)\]$/gm;
    assert.deepEqual(match(render('text', report, view), found), expected(report.diagnostics, view, inertPath));
  });
});

test('concise lists what the report says', () => {
  each((report, view) => {
    const found =
      /^(?<path>.*?):(?<line>\d+):\d+: (?:error|warning|note): (?<message>message .*) \[(?<rule>[a-z-]+)\]$/gm;
    assert.deepEqual(match(render('concise', report, view), found), expected(report.diagnostics, view, inertPath));
  });
});

test('JSON lists what the report says', () => {
  each((report, view) => {
    const { findings } = JSON.parse(render('json', report, view));
    assert.deepEqual(
      findings.map(({ rule, level, message, at }: { rule: string; level: Level; message: string; at: object }) => {
        return { rule, level, message, at };
      }),
      report.diagnostics.map(({ rule, level, message, at }) => {
        return { rule, level, message: message.replace(/\p{Cs}/gu, '\ufffd'), at: view.places.of(at) };
      }),
    );
  });
});

test('GitLab and rdjson list what the report says', () => {
  each((report, view) => {
    const gitlab = JSON.parse(render('gitlab', report, view));
    assert.deepEqual(
      gitlab.map(
        (one: { check_name: string; description: string; location: { path: string; lines: { begin: number } } }) => {
          const { path, lines } = one.location;
          return { rule: one.check_name, path, line: lines.begin, message: one.description };
        },
      ),
      expected(report.diagnostics, view, String),
    );
    const { diagnostics } = JSON.parse(render('rdjson', report, view));
    assert.deepEqual(
      diagnostics.map((one: { code: { value: string }; message: string; location: RdLocation }) => {
        const [message = ''] = one.message.split('\n');
        return { rule: one.code.value, path: one.location.path, line: one.location.range.start.line, message };
      }),
      expected(report.diagnostics, view, String),
    );
  });
});

interface RdLocation {
  readonly path: string;
  readonly range: { readonly start: { readonly line: number } };
}

test('JUnit lists what the report says, by file', () => {
  each((report, view) => {
    const found =
      /<testcase name="(?<rule>[a-z-]+): (?<message>message [^"]*)" classname="(?<path>[^"]*)" file="[^"]*" line="(?<line>\d+)">/g;
    assert.deepEqual(
      sorted(decoded(match(render('junit', report, view), found))),
      sorted(expected(report.diagnostics, view)),
    );
  });
});

test('Markdown lists what the report says', () => {
  each((report, view) => {
    const found =
      /^\| \S+ (?:error|warning|note) \| <code>(?<path>.*?):(?<line>\d+):\d+<\/code> \| (?<message>message .*?)(?:<br>.*)? \| <code>(?<rule>[a-z-]+)<\/code> \|$/gm;
    assert.deepEqual(decoded(match(render('markdown', report, view), found)), expected(report.diagnostics, view));
  });
});

test('SARIF lists what the report says: one result for a rule on a line, which holds each message', () => {
  each((report, view) => {
    const [run] = JSON.parse(render('sarif', report, view)).runs;
    const keyOf = (rule: string, path: string, line: number) => JSON.stringify([rule, path, line]);
    const results = new Map<string, string>();
    for (const { ruleId, message, locations } of run.results) {
      const { artifactLocation, region } = locations[0].physicalLocation;
      const key = keyOf(ruleId, decodeURIComponent(artifactLocation.uri), region.startLine);
      assert.ok(!results.has(key), 'two results for one line');
      results.set(key, message.text.replace(/\\([\\[\]])/g, '$1'));
    }
    const told = expected(report.diagnostics, view, String);
    assert.deepEqual([...results.keys()], [...new Set(told.map(({ rule, path, line }) => keyOf(rule, path, line)))]);
    for (const { rule, path, line, message } of told) {
      const text = results.get(keyOf(rule, path, line)) ?? '';
      assert.ok(text.includes(message) || / more of this rule on this line\.$/.test(text), message);
    }
  });
});

test('GitHub annotates what the report says, ten of each level, and counts the rest', () => {
  each((report, view) => {
    const text = render('github', report, view);
    const commands = text.match(/^::.*$/gm) ?? [];
    const levels: readonly Level[] = ['error', 'warning', 'note'];
    const shown = levels.flatMap((level) => report.diagnostics.filter((one) => one.level === level).slice(0, 10));
    assert.deepEqual(commands.map(annotationOf), expected(shown, view));
    const rest = text.match(/^not annotated: (.*) \(.*\)$/m)?.[1] ?? '';
    const left = (rest.match(/\d+/g) ?? []).reduce((sum, number) => sum + Number(number), 0);
    assert.equal(left, report.diagnostics.length - shown.length);
  });
});

/** Reads a workflow command as the runner does (src/Runner.Common/ActionCommand.cs of actions/runner). */
function annotationOf(command: string): Listed {
  const end = command.indexOf('::', 2);
  const [, properties = ''] = command.slice(2, end).split(/ (.*)/);
  const decode = (text: string) =>
    text
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%25', '%');
  const pairs = properties.split(',').map((pair) => pair.split(/=(.*)/));
  const values = new Map(pairs.map(([key = '', value = '']) => [key, decode(value)]));
  const [message = ''] = decode(command.slice(end + 2)).split('\n');
  return { rule: values.get('title') ?? '', path: values.get('file') ?? '', line: Number(values.get('line')), message };
}

test('equal reports give equal bytes, and nothing given is changed', () => {
  each((report, view) => {
    for (const name of names) {
      const text = render(name, frozen(report), view);
      assert.equal(render(name, structuredClone(report), view), text);
      assert.ok(text === '' || text.endsWith('\n'));
    }
  });
});

test('no format is active in a terminal or a build log, GitHub’s commands apart', () => {
  each((report, view) => {
    for (const name of names) {
      const text = render(name, report, view);
      assert.doesNotMatch(text.replaceAll('\n', ''), /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u, name);
      assert.doesNotMatch(text, /##\[|##vso\[/i, name);
      if (name !== 'github') assert.doesNotMatch(text, /^\s*::/m, name);
    }
  });
});

test('no format shows text of a file but the excerpt, which is masked', () => {
  const source = { path: 'a.yaml', text: 'data: aHVudGVyMg==\nname: regcred # aHVudGVyMg==\n' };
  const places = placesOf([source]);
  const masked = { ...places, excerpt: () => 'data: ************' };
  const edits = [{ at: spanIn(source, 'regcred'), text: 'other' }];
  const report = reportOf([
    diagnosticOf(spanIn(source, 'aHVudGVyMg=='), { fix: { title: 'mend', safe: true, edits } }),
  ]);
  for (const name of names) {
    const text = render(name, report, { ...viewOf([source]), places: masked });
    assert.doesNotMatch(text, /aHVudGVyMg/, name);
  }
});

function sorted(listed: readonly Listed[]): string[] {
  return listed.map((one) => JSON.stringify([one.path, one.line, one.rule, one.message])).sort();
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
