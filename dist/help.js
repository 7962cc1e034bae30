// apart:src/cli/commands.ts?src/cli/help.ts
import { CHECK, COMMANDS, COMPLETION, EXPLAIN, FACTS, FAIL_ON, INIT, RULES } from "./check.js";

// src/cli/help.ts
var INTRO = "Proves from Git alone that every image of every OpenChoreo data plane can be pulled, and explains what fails.";
var PATHS = "All paths together are one world: several are a split repository. - reads rendered manifests from standard input.";
var EXIT = `Exit code: 0 when nothing is found that --fail-on or --max-warnings names, 1 when something is, 2 when the
command can't be obeyed, when there is no manifest, or when pullproof itself is at fault.`;
function helpOf(command) {
  const parts = command === CHECK ? [INTRO, usages(), PATHS, optionsPart(command), EXIT] : [`Usage: ${usage(command)}`, command.summary, optionsPart(command)];
  return `${parts.join("\n\n")}
`;
}
function usages() {
  return `Usage:
${COMMANDS.map((command) => row(usage(command), command.summary, 28)).join("\n")}`;
}
function usage({ name, operands, isDefault }) {
  return ["pullproof", isDefault ? `[${name}]` : name, operands].filter(Boolean).join(" ");
}
function optionsPart({ options }) {
  return `Options:
${options.map((option) => row(spelled(option), option.summary, 28)).join("\n")}`;
}
function spelled({ name, short, value, optional }) {
  const taken = value === void 0 ? "" : optional ? `[=${value}]` : ` ${value}`;
  return `${short === void 0 ? "   " : `-${short},`} --${name}${taken}`;
}
function row(left, right, width) {
  return `  ${left.padEnd(width)}  ${wrapped(right, 116 - width).join(`
${" ".repeat(width + 4)}`)}`;
}
function wrapped(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = "";
    }
    line += (line === "" ? "" : " ") + word;
  }
  return [...lines, line];
}
export {
  helpOf
};
