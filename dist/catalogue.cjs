"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/cli/catalogue.ts
var catalogue_exports = {};
__export(catalogue_exports, {
  complete: () => complete,
  explain: () => explain,
  list: () => list
});
module.exports = __toCommonJS(catalogue_exports);

// apart:src/reading/discover.ts
var { InvocationError, MissingPath, currentDirectory, isInside, locate, slashed, walk } = require("./check.cjs");

// apart:rules/index.ts
var { rules } = require("./judge.cjs");

// apart:src/product.ts
var { buildOf, madeBy, product, shipped } = require("./check.cjs");

// src/rule-info.ts
function ruleInfos() {
  const { homepage } = product();
  return rules.map(({ id, level, summary }) => ({
    id,
    level,
    summary,
    helpUri: `${homepage}/blob/main/rules/${id}/README.md`,
    get help() {
      return shipped(`rules/${id}/README.md`);
    }
  }));
}

// apart:src/text/near-miss.ts
var { editDistance, similar, suggest } = require("./check.cjs");

// apart:src/cli/commands.ts
var { CHECK, COMMANDS, COMPLETION, EXPLAIN, FACTS, FAIL_ON, INIT, RULES } = require("./check.cjs");

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
  local current=\${COMP_WORDS[COMP_CWORD]} option=\${COMP_WORDS[COMP_CWORD-1]} head= words
  case $current in
    =) option="$option=" current= ;;
    --*=*) option="\${current%%=*}=" head=$option current=\${current#*=} ;;
    *) [ "$option" != = ] || option="\${COMP_WORDS[COMP_CWORD-2]}=" ;;
  esac
  case \${COMP_WORDS[1]} in
${words.join("\n")}
    *) words="${wordsOf(CHECK)}"; [ "$COMP_CWORD" != 1 ] || words="$words ${COMMANDS.map(({ name }) => name).join(" ")}" ;;
  esac
  case "\${COMP_WORDS[1]} $option" in
${[...named, CHECK].flatMap(bashValues).join("\n")}
  esac
  COMPREPLY=($(compgen -P "$head" -W "$words" -- "$current"))
}
complete -o default -o bashdefault -F _pullproof pullproof
`;
}
function bashValues(command) {
  const first = command === CHECK ? "*" : command.name;
  return command.options.flatMap(({ name, short, value, choices = [], optional }) => {
    if (value === void 0) return [];
    const apart = optional ? [] : [`--${name}`, ...short === void 0 ? [] : [`-${short}`]];
    const spellings = [...apart, `--${name}=`].map((spelling) => `${first}" ${spelling}"`);
    return [`    ${spellings.join("|")}) words="${choices.join(" ")}" ;;`];
  });
}
function wordsOf(command) {
  return [...command.options.map(({ name }) => `--${name}`), ...OPERANDS.get(command) ?? []].join(" ");
}
function fish() {
  const commands = COMMANDS.map(
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
function fishOption(when, { name, short, value, choices, optional, summary }) {
  const parts = [
    `complete -c pullproof -n '${when}' -l ${name}`,
    short === void 0 ? "" : `-s ${short}`,
    value === void 0 || optional ? "" : "-r",
    choices ? `-f -a '${choices.join(" ")}'` : "",
    `-d ${quoted(summary)}`
  ];
  return parts.filter(Boolean).join(" ");
}
function quoted(text) {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

// apart:src/cli/standard.ts
var { isWatched, mayShowColors, print, say } = require("./check.cjs");

// apart:src/cli/terminal.ts
var { colorOf, page, plain } = require("./check.cjs");

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
  if (!script)
    throw new InvocationError(
      `there is no completion for ${JSON.stringify(shell)}, but for ${Object.keys(completions).join(", ")}`
    );
  await print(script());
  return 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  complete,
  explain,
  list
});
