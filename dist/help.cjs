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

// src/cli/help.ts
var help_exports = {};
__export(help_exports, {
  helpOf: () => helpOf
});
module.exports = __toCommonJS(help_exports);

// apart:src/cli/commands.ts
var { CHECK, COMMANDS, COMPLETION, EXPLAIN, FACTS, FAIL_ON, INIT, RULES } = require("./check.cjs");

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
${COMMANDS.map((command) => row(usage(command), command.summary)).join("\n")}`;
}
function usage({ name, operands, isDefault }) {
  return ["pullproof", isDefault ? `[${name}]` : name, operands].filter(Boolean).join(" ");
}
function optionsPart({ options }) {
  return `Options:
${options.map((option) => row(spelled(option), option.summary)).join("\n")}`;
}
function spelled({ name, short, value, optional }) {
  const taken = value === void 0 ? "" : optional ? `[=${value}]` : ` ${value}`;
  return `${short === void 0 ? "   " : `-${short},`} --${name}${taken}`;
}
var LEFT = 28;
var BOTH = 116;
function row(left, right) {
  return `  ${left.padEnd(LEFT)}  ${wrapped(right, BOTH - LEFT).join(`
${" ".repeat(LEFT + 4)}`)}`;
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  helpOf
});
