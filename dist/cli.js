#!/usr/bin/env node

// apart:src/cli/arguments.ts?src/cli.ts
import { argumentsOf } from "./check.js";

// apart:src/cli/commands.ts?src/cli.ts
import { CHECK, COMMANDS, COMPLETION, EXPLAIN, FACTS, FAIL_ON, INIT, RULES } from "./check.js";

// apart:src/cli/large.ts?src/cli.ts
import { NURSERY, manyFiles } from "./check.js";

// apart:src/cli/output.ts?src/cli.ts
import { outputFile, print, say, writeWhole } from "./check.js";

// apart:src/fault.ts?src/cli.ts
import { faultOf } from "./check.js";

// apart:src/product.ts?src/cli.ts
import { buildOf, madeBy, product, shipped } from "./check.js";

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
  if (args.flag("help")) return printed((await import("./help.js")).helpOf(args.command));
  const judges = args.command === CHECK || args.command === FACTS;
  const files = judges ? manyFiles(args) : void 0;
  const code = files === void 0 ? void 0 : await (await import("./apart.js")).runApart(import.meta.url, argv, files);
  if (code !== void 0) return code;
  if (args.command === CHECK) return (await import("./check.js")).check(args);
  if (args.command === FACTS) return (await import("./facts.js")).facts(args);
  if (args.command === INIT) return (await import("./init.js")).init(args);
  const { list, explain, complete } = await import("./catalogue.js");
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
