import type { Level, Report } from '../results/diagnostic.ts';
import type { Places } from '../text/place.ts';

/** What a report tells of a rule. */
export interface RuleInfo {
  readonly id: string;
  /** Its default level. */
  readonly level: Level | 'off';
  /** One sentence. */
  readonly summary: string;
  /** The rule's README: Markdown. */
  readonly help: string;
  /** Where the README can be read: an absolute URI. */
  readonly helpUri: string;
}

/** Names that `util.styleText` knows. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** All that a format needs beside the report: it reads nothing by itself. */
export interface ReportView {
  /** Gives paths as this format prints them (`index.ts` says which formats want them from the repository's root). */
  readonly places: Places;
  /** Every rule, in order of id. */
  readonly rules: readonly RuleInfo[];
  /** The identity where colour is off. */
  readonly color: (style: Style, text: string) => string;
  /** The version of pullproof. */
  readonly version: string;
  /** Show errors and the last line only: for the formats that people read. */
  readonly quiet: boolean;
  /** How the process will end. */
  readonly exitCode: number;
  /** Where pullproof lives: an absolute URI. */
  readonly homepage: string;
  /** The text that spans count in, by path of a span; undefined where there is none any more. Never printed. */
  readonly text: (path: string) => string | undefined;
  /** Whether a file begins with a byte order mark: GitHub's line hashes take it in. */
  readonly marked?: (path: string) => boolean;
  /** Whether the pull request touches a line, by path of a place and line; absent where there is no pull request. */
  readonly changed?: (path: string, line: number) => boolean;
}

/** The rules of a view by id. */
export function ruleOf({ rules, homepage }: ReportView, id: string): RuleInfo {
  const known = rules.find((rule) => rule.id === id);
  return known ?? { id, level: 'error', summary: `${id}.`, help: `# ${id}\n`, helpUri: homepage };
}

/** A report as one format: pure, and equal for equal reports. */
export type Render = (report: Report, view: ReportView) => string;
