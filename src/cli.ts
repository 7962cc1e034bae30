#!/usr/bin/env node
import { argumentsOf } from './cli/arguments.ts';
import { CHECK, COMPLETION, EXPLAIN, FACTS, INIT, RULES } from './cli/commands.ts';
import { manyFiles } from './cli/large.ts';
import { print, say } from './cli/output.ts';
import { faultOf } from './fault.ts';
import { product } from './product.ts';

for (const stream of [process.stdout, process.stderr]) stream.on('error', dropIfClosed);
process.exitCode = await run(process.argv.slice(2));

async function run(argv: readonly string[]): Promise<number> {
  try {
    return await obey(argv);
  } catch (error) {
    say(faultOf(error));
    return 2;
  }
}

async function obey(argv: readonly string[]): Promise<number> {
  const args = argumentsOf(argv);
  if (args.flag('version')) return printed(`${product().version}\n`);
  if (args.flag('help')) return printed((await import('./cli/help.ts')).helpOf(args.command));
  const judges = args.command === CHECK || args.command === FACTS;
  const files = judges ? manyFiles(args) : undefined;
  const code =
    files === undefined ? undefined : await (await import('./cli/apart.ts')).runApart(import.meta.url, argv, files);
  if (code !== undefined) return code;
  if (args.command === CHECK) return (await import('./cli/check.ts')).check(args);
  if (args.command === FACTS) return (await import('./cli/facts.ts')).facts(args);
  if (args.command === INIT) return (await import('./cli/init.ts')).init(args);
  const { list, explain, complete } = await import('./cli/catalogue.ts');
  if (args.command === RULES) return list(args);
  if (args.command === EXPLAIN) return explain(args);
  if (args.command === COMPLETION) return complete(args);
  throw new Error('a command of the table has no program');
}

async function printed(text: string): Promise<number> {
  await print(text);
  return 0;
}

/** A reader that goes away early ends the output, not the run. */
function dropIfClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
