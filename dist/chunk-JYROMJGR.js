import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);

// src/cli/commands.ts
var FORMATS = ["text", "concise", "json", "sarif", "github", "junit", "gitlab", "rdjson", "markdown"];
var FAIL_ON = ["error", "warning", "unknown", "never"];
var COLOR = ["auto", "always", "never"];
var HELP = { name: "help", short: "h", summary: "Show this help." };
var COLOR_OPTION = {
  name: "color",
  value: "WHEN",
  choices: COLOR,
  summary: "Colour the text: auto (default), always or never."
};
var CHECK = {
  name: "",
  operands: "[PATH…]",
  arity: [0, Number.POSITIVE_INFINITY],
  summary: "Judge the files under the paths together; by default those of the current directory.",
  options: [
    {
      name: "format",
      value: "NAME[=FILE]",
      choices: FORMATS,
      summary: `Report as ${FORMATS.slice(0, -1).join(", ")} or ${FORMATS.at(-1)}; into FILE where one is named. Repeatable.`
    },
    { name: "output", short: "o", value: "FILE", summary: "Write the report that has no file of its own to FILE." },
    { name: "config", short: "c", value: "FILE", summary: "Read FILE in place of the pullproof.yaml that is found." },
    { name: "rendered", value: "DIR", summary: "Judge what DIR holds as deployed as it lies. Repeatable." },
    { name: "staged", summary: "Read the Git index in place of the worktree." },
    { name: "since", value: "REF", summary: "Report what is new: findings that the revision REF has not." },
    {
      name: "fail-on",
      value: "WHAT",
      choices: FAIL_ON,
      summary: "End with 1 on an error (default), also on a warning, on an unknown pull, or never."
    },
    { name: "max-warnings", value: "N", summary: "End with 1 on more than N warnings." },
    {
      name: "fix",
      value: "all",
      optional: true,
      choices: ["all"],
      summary: "Write the fixes that are safe, or all of them, as far as each removes its finding and adds none."
    },
    { name: "diff", summary: "Show what --fix would write as a unified diff, and write nothing." },
    {
      name: "baseline",
      value: "FILE",
      summary: "Leave out the findings that FILE holds, and tell which it holds in vain."
    },
    { name: "write-baseline", value: "FILE", summary: "Write all findings to FILE." },
    {
      name: "cache-dir",
      value: "DIR",
      summary: "Keep reports of what does not change in DIR in place of the Git directory."
    },
    { name: "no-cache", summary: "Judge anew, and keep nothing." },
    { name: "quiet", short: "q", summary: "Show errors and the last line only." },
    COLOR_OPTION,
    { name: "version", short: "V", summary: "Show the version." },
    HELP
  ]
};
var RULES = {
  name: "rules",
  operands: "",
  arity: [0, 0],
  summary: "List the rules.",
  options: [{ name: "format", value: "NAME", choices: ["text", "json"], summary: "List as text or json." }, HELP]
};
var EXPLAIN = {
  name: "explain",
  operands: "RULE",
  arity: [1, 1],
  summary: "Say what a rule finds, why it matters, and how to mend it.",
  options: [COLOR_OPTION, HELP]
};
var COMPLETION = {
  name: "completion",
  operands: "SHELL",
  arity: [1, 1],
  summary: "Print a completion script for bash, zsh or fish.",
  options: [HELP]
};
var INIT = {
  name: "init",
  operands: "[PATH]",
  arity: [0, 1],
  summary: "Write a pullproof.yaml with comments, inferred from the repository.",
  options: [{ name: "stdout", summary: "Print it in place of writing it." }, HELP]
};
var COMMANDS = [CHECK, RULES, EXPLAIN, INIT, COMPLETION];

export {
  FAIL_ON,
  CHECK,
  RULES,
  EXPLAIN,
  COMPLETION,
  INIT,
  COMMANDS
};
