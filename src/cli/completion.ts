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

/**
 * Where no word fits, the shell offers files. A value comes as a word of its own, or behind `=`: that parts words in bash,
 * and not in zsh.
 */
function bash(): string {
  const words = named.map((command) => `    ${command.name}) words="${wordsOf(command)}" ;;`);
  return `_pullproof() {
  local current=\${COMP_WORDS[COMP_CWORD]} option=\${COMP_WORDS[COMP_CWORD-1]} head= words
  case $current in
    =) option="$option=" current= ;;
    --*=*) option="\${current%%=*}=" head=$option current=\${current#*=} ;;
    *) [ "$option" != = ] || option="\${COMP_WORDS[COMP_CWORD-2]}=" ;;
  esac
  case \${COMP_WORDS[1]} in
${words.join('\n')}
    *) words="${wordsOf(CHECK)}"; [ "$COMP_CWORD" != 1 ] || words="$words ${COMMANDS.map(({ name }) => name).join(' ')}" ;;
  esac
  case "\${COMP_WORDS[1]} $option" in
${[...named, CHECK].flatMap(bashValues).join('\n')}
  esac
  COMPREPLY=($(compgen -P "$head" -W "$words" -- "$current"))
}
complete -o default -o bashdefault -F _pullproof pullproof
`;
}

/** What the options of a command may be given; after those of the others, as any word may begin its command line. */
function bashValues(command: Command): readonly string[] {
  const first = command === CHECK ? '*' : command.name;
  return command.options.flatMap(({ name, short, value, choices = [], optional }) => {
    if (value === undefined) return [];
    const apart = optional ? [] : [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
    const spellings = [...apart, `--${name}=`].map((spelling) => `${first}" ${spelling}"`);
    return [`    ${spellings.join('|')}) words="${choices.join(' ')}" ;;`];
  });
}

function wordsOf(command: Command): string {
  return [...command.options.map(({ name }) => `--${name}`), ...(OPERANDS.get(command) ?? [])].join(' ');
}

function fish(): string {
  const commands = COMMANDS.map(
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

function fishOption(when: string, { name, short, value, choices, optional, summary }: Option): string {
  const parts = [
    `complete -c pullproof -n '${when}' -l ${name}`,
    short === undefined ? '' : `-s ${short}`,
    value === undefined || optional ? '' : '-r',
    choices ? `-f -a '${choices.join(' ')}'` : '',
    `-d ${quoted(summary)}`,
  ];
  return parts.filter(Boolean).join(' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
