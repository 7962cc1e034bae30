import { parseArgs } from 'node:util';
import { InvocationError } from '../reading/discover.ts';
import { counted } from '../text/counted.ts';
import { suggest } from '../text/near-miss.ts';
import { CHECK, COMMANDS, type Command, type Option } from './commands.ts';

/** A command line, taken apart and checked against the table. */
export interface Arguments {
  readonly command: Command;
  readonly operands: readonly string[];
  /** Whether an option without value is given. */
  flag(name: string): boolean;
  /** The value of an option, the last where it is given twice. */
  value(name: string): string | undefined;
  /** All values of an option. */
  values(name: string): readonly string[];
}

/** Takes apart what follows the program's name. Throws `InvocationError` for what the table does not allow. */
export function argumentsOf(argv: readonly string[]): Arguments {
  const named = COMMANDS.find(({ name }) => name === argv[0]);
  const command = named ?? CHECK;
  const { tokens } = parseArgs({
    args: argv.slice(named ? 1 : 0),
    options: Object.fromEntries(command.options.map((option) => [option.name, typeOf(option)])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = optionOf(command, token.name, token.rawName);
    given.set(option.name, [...(given.get(option.name) ?? []), takenBy(option, token.value)]);
  }
  if (!given.has('help') && !given.has('version')) checkCount(command, operands);
  if (operands.includes('')) throw new InvocationError('a path is empty: name one, or none for the current directory');
  return {
    command,
    operands,
    flag: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? [],
  };
}

function typeOf({ value, short, optional }: Option) {
  const type = value === undefined || optional ? ('boolean' as const) : ('string' as const);
  return short === undefined ? { type } : { type, short };
}

function optionOf({ options }: Command, name: string, written: string): Option {
  const option = options.find((candidate) => candidate.name === name);
  if (option) return option;
  const meant = suggest(
    name,
    options.map((candidate) => candidate.name),
  );
  throw new InvocationError(`there is no option ${written}${meant === undefined ? '' : `; did you mean --${meant}?`}`);
}

function takenBy({ name, value, choices, optional }: Option, given: string | undefined): string {
  if (optional && given === undefined) return '';
  if (value === undefined) {
    if (given !== undefined) throw new InvocationError(`--${name} takes no value`);
    return '';
  }
  if (given === undefined || given === '')
    throw new InvocationError(`--${name} needs a value: --${name}${optional ? '=' : ' '}${value}`);
  const word = value.includes('=') ? given.replace(/=.*$/s, '') : given;
  if (choices && !choices.includes(word)) {
    const expected = optional ? `stands alone or is --${name}=${choices.join('|')}` : `is one of ${choices.join(', ')}`;
    throw new InvocationError(`--${name} ${expected}, not ${JSON.stringify(word)}`);
  }
  return given;
}

/** What a word that no command precedes, and that is no path, was meant to be: `; did you mean …?`, or nothing. */
export function meantBy(word: string, argv: readonly string[]): string {
  const names = COMMANDS.map(({ name }) => name);
  if (names.includes(argv[0] ?? '')) return '';
  if (names.includes(word)) return `; a command comes first: pullproof ${word}`;
  const isOption = CHECK.options.some(({ name }) => name === word);
  const meant = isOption ? `--${word}` : suggest(word, names);
  return meant === undefined ? '' : `; did you mean pullproof ${meant}?`;
}

function checkCount({ name, operands, arity: [least, most], instead }: Command, given: readonly string[]): void {
  if (given.length < least) throw new InvocationError(`${name} needs an operand: pullproof ${name} ${operands}`);
  if (given.length <= most) return;
  const other = instead === undefined ? '' : `; did you mean pullproof ${instead} ${given[0]}?`;
  const taken = most === 0 ? 'no operand' : counted(most, 'operand');
  throw new InvocationError(`${name} takes ${taken}, not ${given.length}${other}`);
}
