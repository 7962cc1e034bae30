import { CHECK, COMMANDS, type Command, type Option } from './commands.ts';

const INTRO =
  'Proves from Git alone that every image of every OpenChoreo data plane can be pulled, and explains what fails.';
const PATHS =
  'All paths together are one world: several are a split repository. - reads rendered manifests from standard input.';
const EXIT = `Exit code: 0 when nothing is found that --fail-on or --max-warnings names, 1 when something is, 2 when the
command can't be obeyed, when there is no manifest, or when pullproof itself is at fault.`;

/** The help of a command, made from the table. */
export function helpOf(command: Command): string {
  const parts =
    command === CHECK
      ? [INTRO, usages(), PATHS, optionsPart(command), EXIT]
      : [`Usage: ${usage(command)}`, command.summary, optionsPart(command)];
  return `${parts.join('\n\n')}\n`;
}

function usages(): string {
  return `Usage:\n${COMMANDS.map((command) => row(usage(command), command.summary)).join('\n')}`;
}

function usage({ name, operands, isDefault }: Command): string {
  return ['pullproof', isDefault ? `[${name}]` : name, operands].filter(Boolean).join(' ');
}

function optionsPart({ options }: Command): string {
  return `Options:\n${options.map((option) => row(spelled(option), option.summary)).join('\n')}`;
}

function spelled({ name, short, value, optional }: Option): string {
  const taken = value === undefined ? '' : optional ? `[=${value}]` : ` ${value}`;
  return `${short === undefined ? '   ' : `-${short},`} --${name}${taken}`;
}

/** Characters of the left column, and of both. */
const LEFT = 28;
const BOTH = 116;

/** Two columns, the right one wrapped. */
function row(left: string, right: string): string {
  return `  ${left.padEnd(LEFT)}  ${wrapped(right, BOTH - LEFT).join(`\n${' '.repeat(LEFT + 4)}`)}`;
}

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line += (line === '' ? '' : ' ') + word;
  }
  return [...lines, line];
}
