import { compareLevels, type Report } from '../results/diagnostic.ts';
import { inertJson, inertUpTo } from './inert.ts';
import { lineHasher } from './line-hash.ts';
import { type Group, groupsOf, resultOf, worst } from './sarif-result.ts';
import { type ReportView, type RuleInfo, ruleOf } from './view.ts';

/** GitHub shows no more results of a run than these. */
const MOST_RESULTS = 5000;
const LONGEST_NAME = 255;
const LONGEST_DESCRIPTION = 1024;

/** SARIF 2.1.0 for code scanning: one run, and one result for all that a rule says of a line. */
export function render(report: Report, view: ReportView): string {
  const groups = groupsOf(report.diagnostics, view.places);
  const kept = mostSevere(groups);
  const rules = rulesOf(report, view);
  const hashOf = lineHasher(view);
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  return `${inertJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'pullproof',
            semanticVersion: view.version,
            informationUri: view.homepage,
            rules: rules.map(descriptorOf),
          },
        },
        automationDetails: { id: 'pullproof/' },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, exitCode: view.exitCode, ...noticeOf(groups.length - kept.length) }],
        results: kept.map((group) =>
          resultOf(group, index.get(group.rule) ?? 0, hashOf(group.diagnostics[0].at), view),
        ),
      },
    ],
  })}\n`;
}

/** The results that are shown, errors before others, in their first order. */
function mostSevere(groups: readonly Group[]): readonly Group[] {
  if (groups.length <= MOST_RESULTS) return groups;
  const kept = groups.toSorted((a, b) => compareLevels(worst(a), worst(b))).slice(0, MOST_RESULTS);
  const set = new Set(kept);
  return groups.filter((group) => set.has(group));
}

function noticeOf(left: number): object {
  if (left === 0) return {};
  const text = `Only the first ${MOST_RESULTS} results are listed, errors first: ${left} more are left out.`;
  return { toolExecutionNotifications: [{ level: 'warning', message: { text } }] };
}

/** Every rule, also one that only the report knows. */
function rulesOf({ diagnostics }: Report, view: ReportView): RuleInfo[] {
  const rules = new Map(view.rules.map((rule) => [rule.id, rule]));
  for (const { rule } of diagnostics) if (!rules.has(rule)) rules.set(rule, ruleOf(view, rule));
  return [...rules.values()];
}

function descriptorOf({ id, level, summary, help, helpUri }: RuleInfo): object {
  return {
    id,
    name: inertUpTo(LONGEST_NAME, pascal(id)),
    shortDescription: { text: inertUpTo(LONGEST_DESCRIPTION, summary) },
    fullDescription: { text: inertUpTo(LONGEST_DESCRIPTION, prose(help) || summary) },
    help: { text: `${summary} ${helpUri}`, markdown: help },
    helpUri,
    defaultConfiguration: level === 'off' ? { enabled: false } : { level },
    properties: {
      tags: ['reliability', 'kubernetes', 'gitops', 'openchoreo'],
      precision: level === 'error' ? 'very-high' : 'high',
      'problem.severity': level === 'error' || level === 'warning' ? level : 'recommendation',
    },
  };
}

/** What a README says before its first section, its title left out: paragraphs on one line. */
function prose(help: string): string {
  const [head = ''] = help.replace(/^# .*$/m, '').split(/^## /m);
  return head.trim().replace(/\s+/g, ' ');
}

function pascal(id: string): string {
  return id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
