import type { Diagnostic, Fix, Level, Reason } from '../results/diagnostic.ts';
import type { Step } from '../results/proof.ts';
import type { Places } from '../text/place.ts';
import type { Span } from '../text/source.ts';
import { inertUpTo } from './inert.ts';
import type { ReportView } from './view.ts';

/** What one result may hold; beyond, it says how much is left out. */
const MOST_FINDINGS = 20;
const MOST_RELATED = 100;
const MOST_FLOWS = 10;
const MOST_STEPS = 100;
const LONGEST = 4000;

/** All that one rule says of one line: to GitHub these are the same alert. */
export interface Group {
  readonly rule: string;
  readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]];
}

/** Groups diagnostics by rule, file and start line, in the order of their first. */
export function groupsOf(diagnostics: readonly Diagnostic[], places: Places): readonly Group[] {
  const groups = new Map<string, { rule: string; diagnostics: [Diagnostic, ...Diagnostic[]] }>();
  for (const diagnostic of diagnostics) {
    const { rule, at } = diagnostic;
    const key = `${rule}\0${places.of(at).line}\0${at.path}`;
    const group = groups.get(key);
    if (group) group.diagnostics.push(diagnostic);
    else groups.set(key, { rule, diagnostics: [diagnostic] });
  }
  return [...groups.values()];
}

/** The level of a group is that of its worst finding. */
export function worst({ diagnostics }: Group): Level {
  const levels = new Set(diagnostics.map(({ level }) => level));
  return levels.has('error') ? 'error' : levels.has('warning') ? 'warning' : 'note';
}

/** A SARIF result: related places are linked in its message, each broken proof is a code flow. */
export function resultOf(group: Group, ruleIndex: number, lineHash: string | undefined, view: ReportView): object {
  const [first] = group.diagnostics;
  const shown = group.diagnostics.slice(0, MOST_FINDINGS);
  const related = distinct(shown.flatMap(({ because }) => because)).slice(0, MOST_RELATED);
  const flows = shown.flatMap(({ proofs }) => proofs.map(({ steps }) => steps)).filter((proof) => proof.length > 0);
  const fixes = shown.flatMap(({ fix }) => (fix === null ? [] : [fixOf(fix, view)]));
  return {
    ruleId: group.rule,
    ruleIndex,
    kind: 'fail',
    level: worst(group),
    message: { text: messageOf(group, shown, new Map(related.map((reason, id) => [keyOf(reason), id]))) },
    locations: [{ physicalLocation: physical(first.at, view) }],
    ...member(
      'relatedLocations',
      related.map((reason, id) => ({ id, ...location(reason.at, reason.message, view) })),
    ),
    ...member(
      'codeFlows',
      flows.slice(0, MOST_FLOWS).map((proof) => codeFlow(proof, view)),
    ),
    partialFingerprints: {
      ...(lineHash === undefined ? {} : { primaryLocationLineHash: lineHash }),
      'pullproofChain/v1': first.fingerprint,
    },
    ...member('fixes', fixes),
    properties: { pulls: group.diagnostics.reduce((sum, { pulls }) => sum + pulls, 0) },
  };
}

/** Findings of one line often share the other side of their reference. */
function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [keyOf(reason), reason])).values()];
}

function keyOf({ message, at: { path, start, end } }: Reason): string {
  return `${path}\0${start}\0${end}\0${message}`;
}

function member(name: string, values: readonly object[]): object {
  return values.length === 0 ? {} : { [name]: values };
}

function messageOf({ diagnostics }: Group, shown: readonly Diagnostic[], ids: ReadonlyMap<string, number>): string {
  const left = diagnostics.length - shown.length;
  const texts = shown.map(({ message, because, help }) => {
    const links = because.flatMap((reason) => {
      const id = ids.get(keyOf(reason));
      return id === undefined ? [] : [`[${plain(reason.message)}](${id})`];
    });
    const why = links.length === 0 ? '' : ` Because ${links.join('; ')}.`;
    return [sentence(plain(message)) + why, ...(help === null ? [] : help.trimEnd().split('\n').map(plain))];
  });
  const rest = left === 0 ? [] : [`${left} more of this rule on this line.`];
  return [...texts.flat(), ...rest].join('\n');
}

/** Repository text in a message: brackets would make it a link; other backslashes (`\\d`) mean themselves. */
function plain(text: string): string {
  return inertUpTo(LONGEST, text).replace(/[[\]]|\\(?=[\\[\]]|$)/g, '\\$&');
}

/** Where there is little space, a first sentence is all that is shown. */
function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function codeFlow(proof: readonly Step[], view: ReportView): object {
  const broken = proof.findIndex(({ status }) => status === 'fails');
  const text = broken < 0 ? 'Proof, not completed.' : `Proof, broken at step ${broken + 1} of ${proof.length}.`;
  const locations = proof.slice(0, MOST_STEPS).map(({ status, message, at }) => ({
    location: location(at, `${status}: ${message}`, view),
    ...(status === 'fails' ? { kinds: ['danger'] } : {}),
    importance: status === 'fails' ? 'essential' : 'important',
  }));
  return { message: { text }, threadFlows: [{ locations }] };
}

function fixOf({ title, edits }: Fix, view: ReportView): object {
  const files = [...new Set(edits.map(({ at }) => at.path))];
  const artifactChanges = files.map((path) => {
    const inFile = edits.filter(({ at }) => at.path === path);
    const replacements = inFile.map(({ at, text }) => {
      return { deletedRegion: region(at, view), insertedContent: { text } };
    });
    return { artifactLocation: artifact(view.places.of({ path, start: 0, end: 0 }).path), replacements };
  });
  return { description: { text: sentence(plain(title)) }, artifactChanges };
}

function location(at: Span, message: string, view: ReportView): object {
  return { physicalLocation: physical(at, view), message: { text: plain(message) } };
}

function physical(at: Span, view: ReportView): object {
  return { artifactLocation: artifact(view.places.of(at).path), region: region(at, view) };
}

function region(at: Span, { places }: ReportView): object {
  const { line, column, endLine, endColumn } = places.of(at);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function artifact(path: string): object {
  return { uri: uriOf(path), uriBaseId: '%SRCROOT%' };
}

/** A relative URI; nothing of a path is taken for a scheme, a query or a fragment. */
function uriOf(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
