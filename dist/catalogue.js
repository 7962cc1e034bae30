import {
  ruleInfos
} from "./shared-FP6JA6HX.js";

// apart:src/reading/discover.ts?src/cli/catalogue.ts
import { InvocationError, currentDirectory, isInside, locate, slashed, walk } from "./check.js";

// apart:src/text/near-miss.ts?src/cli/catalogue.ts
import { editDistance, similar, suggest } from "./check.js";

// apart:rules/index.ts?src/cli/completion.ts
import { rules } from "./judge.js";

// apart:src/cli/commands.ts?src/cli/completion.ts
import { CHECK, COMMANDS, COMPLETION, EXPLAIN, FACTS, FAIL_ON, INIT, RULES } from "./check.js";

// src/cli/completion.ts
var completions = {
  bash,
  zsh: () => `#compdef pullproof
autoload -U +X bashcompinit && bashcompinit
${bash()}`,
  fish
};
var OPERANDS = /* @__PURE__ */ new Map([
  [EXPLAIN, rules.map(({ id }) => id)],
  [COMPLETION, Object.keys(completions)]
]);
var named = COMMANDS.filter((command) => command !== CHECK);
function bash() {
  const words = named.map((command) => `    ${command.name}) words="${wordsOf(command)}" ;;`);
  return `_pullproof() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words
  case \${COMP_WORDS[1]} in
${words.join("\n")}
    *) words="${wordsOf(CHECK)}"; [ "$COMP_CWORD" != 1 ] || words="$words ${named.map(({ name }) => name).join(" ")}" ;;
  esac
  case $previous in
${optionsWithValues().map(bashValues).join("\n")}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -o bashdefault -F _pullproof pullproof
`;
}
function bashValues({ name, choices = [] }) {
  return `    --${name}) words="${choices.join(" ")}" ;;`;
}
function optionsWithValues() {
  const all = COMMANDS.toReversed().flatMap(({ options }) => options.filter(({ value }) => value !== void 0));
  return [...new Map(all.map((option) => [option.name, option])).values()];
}
function wordsOf(command) {
  return [...command.options.map(({ name }) => `--${name}`), ...OPERANDS.get(command) ?? []].join(" ");
}
function fish() {
  const commands = named.map(
    ({ name, summary }) => `complete -c pullproof -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`
  );
  const lines = COMMANDS.flatMap((command) => {
    const { name, options } = command;
    const operands = OPERANDS.get(command)?.join(" ");
    const others = `not __fish_seen_subcommand_from ${named.map((each) => each.name).join(" ")}`;
    const when = command === CHECK ? others : `__fish_seen_subcommand_from ${name}`;
    const words = operands === void 0 ? [] : [`complete -c pullproof -n '${when}' -f -a '${operands}'`];
    return [...words, ...options.map((option) => fishOption(when, option))];
  });
  return `${[...commands, ...lines].join("\n")}
`;
}
function fishOption(when, { name, short, value, choices, summary }) {
  const parts = [
    `complete -c pullproof -n '${when}' -l ${name}`,
    short === void 0 ? "" : `-s ${short}`,
    value === void 0 ? "" : "-r",
    choices ? `-f -a '${choices.join(" ")}'` : "",
    `-d ${quoted(summary)}`
  ];
  return parts.filter(Boolean).join(" ");
}
function quoted(text) {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

// apart:src/cli/standard.ts?src/cli/catalogue.ts
import { isWatched, mayShowColors, print, say } from "./check.js";

// apart:src/cli/terminal.ts?src/cli/catalogue.ts
import { colorOf, page, plain } from "./check.js";

// src/cli/catalogue.ts
async function list(args) {
  const infos = ruleInfos().map(({ id, level, summary, helpUri }) => ({ id, level, summary, helpUri }));
  const width = Math.max(...infos.map(({ id }) => id.length));
  const lines = infos.map(({ id, level, summary }) => `${id.padEnd(width)}  ${level.padEnd(7)}  ${summary}`);
  await print(args.value("format") === "json" ? `${JSON.stringify(infos, null, 2)}
` : `${lines.join("\n")}
`);
  return 0;
}
async function explain(args) {
  const [id = ""] = args.operands;
  const infos = ruleInfos();
  const rule = infos.find((candidate) => candidate.id === id);
  if (!rule) {
    const meant = suggest(
      id,
      infos.map((candidate) => candidate.id)
    );
    throw new InvocationError(`there is no rule ${JSON.stringify(id)}${meant ? `; did you mean ${meant}?` : ""}`);
  }
  await print(page(rule.help, colorOf(args.value("color") ?? "auto")));
  return 0;
}
async function complete({ operands: [shell = ""] }) {
  const script = Object.entries(completions).find(([name]) => name === shell)?.[1];
  if (!script) throw new InvocationError(`there is no completion for ${JSON.stringify(shell)}`);
  await print(script());
  return 0;
}
export {
  complete,
  explain,
  list
};
