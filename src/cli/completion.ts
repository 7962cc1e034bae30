import { rules } from '../../rules/index.ts';
import { CHECK, COMMANDS, COMPLETION, type Command, EXPLAIN, type Option } from './commands.ts';

/** Completion scripts by shell, made from the table. */
export const completions = {
  bash,
  zsh: (): string => `#compdef pullproof\nautoload -U +X bashcompinit && bashcompinit\n${bash()}`,
  fish,
} as const;

/** What the operands of a command may be, where they are no files. */
const OPERANDS: ReadonlyMap<Command, readonly string[]> = new Map([
  [EXPLAIN, rules.map(({ id }) => id)],
  [COMPLETION, Object.keys(completions)],
]);

const named = COMMANDS.filter((command) => command !== CHECK);

/** Where no word fits, the shell offers files. */
function bash(): string {
  const words = named.map((command) => `    ${command.name}) words="${wordsOf(command)}" ;;`);
  return `_pullproof() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words
  case \${COMP_WORDS[1]} in
${words.join('\n')}
    *) words="${wordsOf(CHECK)}"; [ "$COMP_CWORD" != 1 ] || words="$words ${named.map(({ name }) => name).join(' ')}" ;;
  esac
  case $previous in
${optionsWithValues().map(bashValues).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -o bashdefault -F _pullproof pullproof
`;
}

function bashValues({ name, choices = [] }: Option): string {
  return `    --${name}) words="${choices.join(' ')}" ;;`;
}

/** The options of all commands that take a value, each once, as the command proper has them. */
function optionsWithValues(): readonly Option[] {
  const all = COMMANDS.toReversed().flatMap(({ options }) => options.filter(({ value }) => value !== undefined));
  return [...new Map(all.map((option) => [option.name, option])).values()];
}

function wordsOf(command: Command): string {
  return [...command.options.map(({ name }) => `--${name}`), ...(OPERANDS.get(command) ?? [])].join(' ');
}

function fish(): string {
  const commands = named.map(
    ({ name, summary }) => `complete -c pullproof -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
  );
  const lines = COMMANDS.flatMap((command) => {
    const { name, options } = command;
    const operands = OPERANDS.get(command)?.join(' ');
    const others = `not __fish_seen_subcommand_from ${named.map((each) => each.name).join(' ')}`;
    const when = command === CHECK ? others : `__fish_seen_subcommand_from ${name}`;
    const words = operands === undefined ? [] : [`complete -c pullproof -n '${when}' -f -a '${operands}'`];
    return [...words, ...options.map((option) => fishOption(when, option))];
  });
  return `${[...commands, ...lines].join('\n')}\n`;
}

function fishOption(when: string, { name, short, value, choices, summary }: Option): string {
  const parts = [
    `complete -c pullproof -n '${when}' -l ${name}`,
    short === undefined ? '' : `-s ${short}`,
    value === undefined ? '' : '-r',
    choices ? `-f -a '${choices.join(' ')}'` : '',
    `-d ${quoted(summary)}`,
  ];
  return parts.filter(Boolean).join(' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
