import fc from 'fast-check';
import type { ReportView, RuleInfo } from '../src/report/view.ts';
import type { Diagnostic, Fix, Level, Reason, Report, Summary } from '../src/results/diagnostic.ts';
import type { PlaneProof, Pull, Status, Step, StepName, Verdict } from '../src/results/proof.ts';
import type { Places } from '../src/text/place.ts';
import { lineStarts, position, type Source, type Span } from '../src/text/source.ts';

/** Places straight from texts, nothing masked. */
export function placesOf(sources: readonly Source[]): Places {
  const texts = new Map(sources.map(({ path, text }) => [path, { text, starts: lineStarts(text) }]));
  return {
    of({ path, start, end }) {
      const starts = texts.get(path)?.starts ?? [0];
      const [from, to] = [position(starts, start), position(starts, end)];
      return { path, ...from, endLine: to.line, endColumn: to.column };
    },
    excerpt({ path, start }) {
      const file = texts.get(path);
      if (!file) return undefined;
      const { line } = position(file.starts, start);
      return file.text.slice(file.starts[line - 1], file.starts[line]).replace(/\r?\n$|\r$/, '');
    },
  };
}

export const rules: readonly RuleInfo[] = [
  rule('dangling-secret-ref', 'error', 'A secretRef that names no secret.'),
  rule('missing-replicator', 'warning', 'A data plane in whose cluster nothing copies secrets.'),
  rule('unmatched-namespace', 'error', 'A pattern that misses a namespace which pulls.'),
  rule('unused-pull-secret', 'note', 'A pull secret that nothing pulls with.'),
];

function rule(id: string, level: Level, summary: string): RuleInfo {
  const help = `# ${id}\n\n${summary}\n\n## Grounds\n\nThe kubelet, v1.33.\n`;
  return { id, level, summary, help, helpUri: `https://example.org/pullproof/rules/${id}/README.md` };
}

/** A view of reports on these sources: no colour, no pull request. */
export function viewOf(sources: readonly Source[], changes: Partial<ReportView> = {}): ReportView {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  return {
    places: placesOf(sources),
    rules,
    color: (_, text) => text,
    version: '0.1.0',
    homepage: 'https://example.org/pullproof',
    quiet: false,
    exitCode: 1,
    text: (path) => texts.get(path),
    ...changes,
  };
}

/** The span of the first occurrence of a piece of a source. */
export function spanIn({ path, text }: Source, piece: string): Span {
  const start = text.indexOf(piece);
  if (start < 0) throw new Error(`${path} does not hold ${JSON.stringify(piece)}`);
  return { path, start, end: start + piece.length };
}

/** A diagnostic of which a test says only what matters to it. */
export function diagnosticOf(at: Span, changes: Partial<Diagnostic> = {}): Diagnostic {
  return {
    rule: 'dangling-secret-ref',
    level: 'error',
    message: 'no secret "regcred" is in the cluster',
    at,
    because: [],
    help: null,
    fix: null,
    pulls: 1,
    proofs: [],
    fingerprint: '0'.repeat(32),
    ...changes,
  };
}

/** A report of these diagnostics, counted. */
export function reportOf(diagnostics: readonly Diagnostic[], changes: Partial<Report> = {}): Report {
  const planes = changes.planes ?? [];
  const pulls = changes.pulls ?? [];
  const verdicts = (verdict: Verdict) => pulls.filter((pull) => pull.verdict === verdict).length;
  const levels = (level: Level) => diagnostics.filter((diagnostic) => diagnostic.level === level).length;
  const summary: Summary = {
    files: 2,
    documents: 3,
    skipped: {},
    pulls: { pulled: verdicts('pulled'), refused: verdicts('refused'), unknown: verdicts('unknown') },
    planes: planes.length,
    errors: levels('error'),
    warnings: levels('warning'),
    notes: levels('note'),
  };
  return { summary, planes, pulls, diagnostics, ...changes };
}

/** Strings as a hostile repository may hold them. */
const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 20 }),
  fc.constantFrom(
    '::error file=a.yaml::pwned',
    '  ::set-output name=x::y',
    'a ##[add-mask]b',
    '##vso[task.setvariable variable=x]y',
    '\u001b[31mred\u001b[0m',
    '\u009b31m',
    '\u202egnp.yaml',
    '<img src=x onerror=alert(1)>',
    ']]></failure><!--',
    '[link](0) and [b](http://example.org)',
    '| a | b |\n|---|---|\n# head',
    '`code` **bold** _x_ $m$ @someone #1 https://example.org www.example.org',
    '100%25\r\nnext::%0A',
    '\ud800 lone',
    '漢字 ｗｉｄｅ 🙂 e\u0301',
    '&amp; &#x0; \u0000\u0001\ufffe',
    'dp-.*',
    'docker.io/acme/api:1.2.3',
  ),
);

const levels: readonly Level[] = ['error', 'warning', 'note'];
const verdicts: readonly Verdict[] = ['pulled', 'refused', 'unknown'];
const statuses: readonly Status[] = ['holds', 'fails', 'unknown', 'assumed'];
const stepNames: readonly StepName[] = ['image', 'pull-secret-ref', 'pull-secret', 'copy', 'type', 'content'];

const path = fc
  .tuple(fc.constantFrom('a.yaml', 'clusters/eu/b c.yaml', '::error::x.yaml', 'ü/漢.yaml', 'a%20b#c?.yaml'), fc.nat(2))
  .map(([name, number]) => (number === 0 ? name : name.replace('.yaml', `-${number}.yaml`)));
const line = fc.oneof(hostile, fc.constantFrom('kind: Secret', '  name: regcred # comment', '\tx: "dp_.*"', ''));
const source: fc.Arbitrary<Source> = fc.record({
  path,
  text: fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n')), { minLength: 1, maxLength: 12 }).map((lines) =>
    lines
      .map(([text, end]) => text + end)
      .join('')
      .replace(/\p{Cs}|^\ufeff/gu, '\ufffd'),
  ),
});

function spans(sources: readonly Source[]): fc.Arbitrary<Span> {
  return fc.tuple(fc.constantFrom(...sources), fc.nat(), fc.nat(20)).map(([{ path, text }, at, length]) => {
    const start = whole(text, at % (text.length + 1));
    return { path, start, end: whole(text, Math.min(text.length, start + length)) };
  });
}

/** The offset, moved out of the middle of a surrogate pair or of a CRLF. */
function whole(text: string, at: number): number {
  return /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)/.test(text.slice(Math.max(0, at - 1), at + 1)) ? at - 1 : at;
}

function steps(at: fc.Arbitrary<Span>): fc.Arbitrary<Step[]> {
  const step = fc.constantFrom(...stepNames);
  const message = hostile.map((text) => `step ${text}`);
  return fc.array(fc.record({ step, status: fc.constantFrom(...statuses), message, at }), { maxLength: 4 });
}

function diagnostics(at: fc.Arbitrary<Span>): fc.Arbitrary<Diagnostic> {
  const because: fc.Arbitrary<Reason> = fc.record({ message: hostile.map((text) => `reason ${text}`), at });
  const edits = fc.array(fc.record({ at, text: hostile }), { minLength: 1, maxLength: 2 });
  const fix: fc.Arbitrary<Fix> = fc.record({ title: hostile.map((text) => `mend ${text}`), safe: fc.boolean(), edits });
  return fc.record({
    rule: fc.constantFrom('unlisted-rule', ...rules.map(({ id }) => id)),
    level: fc.constantFrom(...levels),
    message: hostile.map((text) => `message ${text}`),
    at,
    because: fc.array(because, { maxLength: 3 }),
    help: fc.option(hostile),
    fix: fc.option(fix),
    pulls: fc.nat(50),
    proofs: fc.array(fc.record({ subject: fc.string(), steps: steps(at) }), { maxLength: 2 }),
    fingerprint: fc.constant(''),
  });
}

function planes(at: fc.Arbitrary<Span>): fc.Arbitrary<PlaneProof> {
  return fc.record({
    dataPlane: hostile,
    cluster: hostile,
    prefix: fc.option(hostile),
    secretRef: fc.option(hostile),
    verdict: fc.constantFrom(...verdicts),
    counterexample: fc.option(hostile),
    cause: fc.option(fc.constantFrom(...rules.map(({ id }) => id))),
    assumptions: fc.array(hostile, { maxLength: 2 }),
    at,
    proof: steps(at),
  });
}

function pulls(at: fc.Arbitrary<Span>): fc.Arbitrary<Pull> {
  return fc.record({
    cluster: hostile,
    dataPlane: fc.option(hostile),
    namespace: hostile,
    workload: fc.record({ kind: fc.constant('Deployment'), name: hostile }),
    container: hostile,
    image: hostile,
    verdict: fc.constantFrom(...verdicts),
    cause: fc.option(fc.constantFrom(...rules.map(({ id }) => id))),
    secret: fc.option(hostile),
    authEntry: fc.option(hostile),
    candidates: fc.array(fc.record({ secret: hostile, authEntry: hostile }), { maxLength: 2 }),
    assumptions: fc.array(hostile, { maxLength: 2 }),
    at,
    proof: steps(at),
  });
}

/** Reports with the sources that they speak of, whose texts are as UTF-8 can hold them, without byte order marks. Fingerprints are distinct, as the engine makes them. */
export const reports: fc.Arbitrary<{ readonly sources: readonly Source[]; readonly report: Report }> = fc
  .uniqueArray(source, { minLength: 1, maxLength: 4, selector: (one) => one.path })
  .chain((sources) => {
    const at = spans(sources);
    return fc.record({
      sources: fc.constant(sources),
      report: fc
        .tuple(
          fc.array(diagnostics(at), { maxLength: 25 }),
          fc.array(planes(at), { maxLength: 3 }),
          fc.array(pulls(at), { maxLength: 4 }),
        )
        .map(([found, planes, pulls]) => reportOf(found.map(numbered), { planes, pulls })),
    });
  });

function numbered(diagnostic: Diagnostic, index: number): Diagnostic {
  const fingerprint = index.toString(16).padStart(32, '0');
  return { ...diagnostic, message: `${diagnostic.message} #${index}`, fingerprint };
}
