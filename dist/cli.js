#!/usr/bin/env node
import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);
import {
  faultOf
} from "./chunk-DSG54GNN.js";
import {
  print,
  say
} from "./chunk-HJU524RI.js";
import {
  product
} from "./chunk-YIGYY5MP.js";
import {
  CHECK,
  COMMANDS,
  COMPLETION,
  EXPLAIN,
  INIT,
  RULES
} from "./chunk-JYROMJGR.js";
import "./chunk-BRK3DW4X.js";
import {
  InvocationError
} from "./chunk-A46M5H73.js";
import {
  suggest
} from "./chunk-X7YZAPXX.js";
import "./chunk-DYBU2A67.js";
import "./chunk-M53BW5QN.js";

// src/cli/arguments.ts
import { parseArgs } from "node:util";
function argumentsOf(argv) {
  const named = COMMANDS.find(({ name }) => name !== "" && name === argv[0]);
  const command = named ?? CHECK;
  const { tokens } = parseArgs({
    args: argv.slice(named ? 1 : 0),
    options: Object.fromEntries(command.options.map((option) => [option.name, typeOf(option)])),
    allowPositionals: true,
    strict: false,
    tokens: true
  });
  const given = /* @__PURE__ */ new Map();
  const operands = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = optionOf(command, token.name, token.rawName);
    given.set(option.name, [...given.get(option.name) ?? [], takenBy(option, token.value)]);
  }
  if (!given.has("help") && !given.has("version")) checkCount(command, operands);
  return {
    command,
    operands,
    flag: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? []
  };
}
function typeOf({ value, short, optional }) {
  const type = value === void 0 || optional ? "boolean" : "string";
  return short === void 0 ? { type } : { type, short };
}
function optionOf({ options }, name, written) {
  const option = options.find((candidate) => candidate.name === name);
  if (option) return option;
  const meant = suggest(
    name,
    options.map((candidate) => candidate.name)
  );
  throw new InvocationError(`there is no option ${written}${meant === void 0 ? "" : `; did you mean --${meant}?`}`);
}
function takenBy({ name, value, choices, optional }, given) {
  if (optional && given === void 0) return "";
  if (value === void 0) {
    if (given !== void 0) throw new InvocationError(`--${name} takes no value`);
    return "";
  }
  if (given === void 0 || given === "") throw new InvocationError(`--${name} needs a value: --${name} ${value}`);
  const word = value.includes("=") ? given.replace(/=.*$/s, "") : given;
  if (choices && !choices.includes(word))
    throw new InvocationError(`--${name} is one of ${choices.join(", ")}, not ${JSON.stringify(word)}`);
  return given;
}
function checkCount({ name, operands, arity: [least, most] }, given) {
  if (given.length < least) throw new InvocationError(`${name} needs an operand: pullproof ${name} ${operands}`);
  if (given.length > most)
    throw new InvocationError(`${name} takes ${most === 0 ? "no operand" : `${most}`}, not ${given.length}`);
}

// src/cli.ts
for (const stream of [process.stdout, process.stderr]) stream.on("error", dropIfClosed);
process.exitCode = await run(process.argv.slice(2));
async function run(argv) {
  try {
    return await obey(argv);
  } catch (error) {
    say(faultOf(error));
    return 2;
  }
}
async function obey(argv) {
  const args = argumentsOf(argv);
  if (args.flag("version")) return printed(`${product().version}
`);
  if (args.flag("help")) return printed((await import("./help-VTKBD3X5.js")).helpOf(args.command));
  if (args.command === CHECK) return (await import("./check-ZGOMMLWH.js")).check(args);
  if (args.command === INIT) return (await import("./init-PBWQEKMS.js")).init(args);
  const { list, explain, complete } = await import("./catalogue-B3CGPREB.js");
  if (args.command === RULES) return list(args);
  if (args.command === EXPLAIN) return explain(args);
  if (args.command === COMPLETION) return complete(args);
  throw new Error("a command of the table has no program");
}
async function printed(text) {
  await print(text);
  return 0;
}
function dropIfClosed(error) {
  if (error.code !== "EPIPE") throw error;
}
