/** An option of a command. `--help`, completion and parsing all come from this table. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What stands for its value in the help; absent where it takes none. */
  readonly value?: string;
  /** Its value may be left out, and must be joined with `=`. */
  readonly optional?: true;
  /** The values that it takes, or that its value begins with. */
  readonly choices?: readonly string[];
  readonly summary: string;
}

/** A command, as `--help`, completion and parsing know it. */
export interface Command {
  readonly name: string;
  /** Whether it is meant where no word names a command. */
  readonly isDefault?: true;
  /** What stands for its operands in the help. */
  readonly operands: string;
  /** The fewest and the most operands. */
  readonly arity: readonly [number, number];
  /** The command that takes the operand that this one is given in vain. */
  readonly instead?: string;
  readonly summary: string;
  readonly options: readonly Option[];
}

/** The reports that `--format` names; a test holds it equal to what src/report/ has. */
const FORMATS = ['text', 'concise', 'json', 'sarif', 'github', 'junit', 'gitlab', 'rdjson', 'markdown'];

/** What a run may fail on; each but `never` includes errors. */
export const FAIL_ON = ['error', 'warning', 'unknown', 'never'] as const;
const COLOR = ['auto', 'always', 'never'] as const;

const HELP: Option = { name: 'help', short: 'h', summary: 'Show this help.' };
const COLOR_OPTION: Option = {
  name: 'color',
  value: 'WHEN',
  choices: COLOR,
  summary: 'Colour the text: auto (default), always or never.',
};

const RENDERED: Option = {
  name: 'rendered',
  value: 'DIR',
  summary: 'Judge what DIR holds as deployed as it lies. Repeatable.',
};
const CONFIG: Option = {
  name: 'config',
  short: 'c',
  value: 'FILE',
  summary: 'Read FILE in place of the pullproof.yaml that is found.',
};
const STAGED: Option = { name: 'staged', summary: 'Read the Git index in place of the worktree.' };

/** The command proper. Its word may be left out. */
export const CHECK: Command = {
  name: 'check',
  isDefault: true,
  operands: '[PATH…]',
  arity: [0, Number.POSITIVE_INFINITY],
  summary: 'Judge the files under the paths together; by default those of the current directory.',
  options: [
    {
      name: 'format',
      value: 'NAME[=FILE]',
      choices: FORMATS,
      summary: `Report as ${FORMATS.slice(0, -1).join(', ')} or ${FORMATS.at(-1)}; into FILE where one is named. Repeatable.`,
    },
    { name: 'output', short: 'o', value: 'FILE', summary: 'Write the report that has no file of its own to FILE.' },
    CONFIG,
    RENDERED,
    STAGED,
    { name: 'since', value: 'REF', summary: 'Report what is new: findings that the revision REF has not.' },
    {
      name: 'fail-on',
      value: 'WHAT',
      choices: FAIL_ON,
      summary: 'End with 1 on an error (default), also on a warning, on an unknown pull, or never.',
    },
    { name: 'max-warnings', value: 'N', summary: 'End with 1 on more than N warnings.' },
    {
      name: 'fix',
      value: 'all',
      optional: true,
      choices: ['all'],
      summary: 'Write the fixes that are safe, or all of them, as far as each removes its finding and adds none.',
    },
    { name: 'diff', summary: 'Show what --fix would write as a unified diff, and write nothing.' },
    {
      name: 'baseline',
      value: 'FILE',
      summary: 'Leave out the findings that FILE holds, and tell which it holds in vain.',
    },
    { name: 'write-baseline', value: 'FILE', summary: 'Write all findings to FILE.' },
    {
      name: 'cache-dir',
      value: 'DIR',
      summary: 'Keep reports of what does not change in DIR in place of the Git directory.',
    },
    { name: 'no-cache', summary: 'Judge anew, and keep nothing.' },
    {
      name: 'facts',
      value: 'GLOB',
      summary: 'Take facts from files that pullproof facts wrote, of all shards. Repeatable.',
    },
    { name: 'quiet', short: 'q', summary: 'Show errors and the last line only.' },
    COLOR_OPTION,
    { name: 'version', short: 'V', summary: 'Show the version.' },
    HELP,
  ],
};

export const RULES: Command = {
  name: 'rules',
  operands: '',
  arity: [0, 0],
  instead: 'explain',
  summary: 'List the rules.',
  options: [{ name: 'format', value: 'NAME', choices: ['text', 'json'], summary: 'List as text or json.' }, HELP],
};

export const EXPLAIN: Command = {
  name: 'explain',
  operands: 'RULE',
  arity: [1, 1],
  summary: 'Say what a rule finds, why it matters, and how to mend it.',
  options: [COLOR_OPTION, HELP],
};

export const COMPLETION: Command = {
  name: 'completion',
  operands: 'SHELL',
  arity: [1, 1],
  summary: 'Print a completion script for bash, zsh or fish.',
  options: [HELP],
};

export const INIT: Command = {
  name: 'init',
  operands: '[PATH]',
  arity: [0, 1],
  summary: 'Write a pullproof.yaml with comments, inferred from the repository.',
  options: [{ name: 'stdout', summary: 'Print it in place of writing it.' }, HELP],
};

export const FACTS: Command = {
  name: 'facts',
  operands: '[PATH…]',
  arity: [0, Number.POSITIVE_INFINITY],
  summary: 'Extract facts on one of several machines, for check --facts to judge.',
  options: [
    { name: 'shard', value: 'I/N', summary: 'Extract the I-th of N parts; by default all.' },
    { name: 'output', short: 'o', value: 'FILE', summary: 'Write them to FILE in place of standard output.' },
    CONFIG,
    RENDERED,
    STAGED,
    HELP,
  ],
};

/** In the order of the help. */
export const COMMANDS: readonly Command[] = [CHECK, RULES, EXPLAIN, INIT, FACTS, COMPLETION];
