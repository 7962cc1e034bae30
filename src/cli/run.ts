import { faultOf } from '../fault.ts';
import { product } from '../product.ts';
import { MissingPath } from '../reading/discover.ts';
import { type Arguments, argumentsOf, meantBy } from './arguments.ts';
import { CHECK, COMPLETION, EXPLAIN, FACTS, INIT, RULES } from './commands.ts';
import { manyFiles } from './large.ts';
import { print, say } from './standard.ts';

/**
 * Runs a command line, and gives its exit code. `program` is the URL of the file that was started, by which it may be
 * started once more where files are many; undefined where it was.
 */
export async function run(argv: readonly string[], program: string | undefined): Promise<number> {
  try {
    return await obey(argv, program);
  } catch (error) {
    say(faultOf(error) + (error instanceof MissingPath ? meantBy(error.path, argv) : ''));
    return 2;
  }
}

async function obey(argv: readonly string[], program: string | undefined): Promise<number> {
  const args = argumentsOf(argv);
  if (args.flag('version')) return printed(`${product().version}\n`);
  if (args.flag('help')) return printed((await import('./help.ts')).helpOf(args.command));
  const judges = args.command === CHECK || args.command === FACTS;
  const code = judges && program !== undefined ? await runAnew(program, argv, args) : undefined;
  if (code !== undefined) return code;
  if (args.command === CHECK) return (await import('./check.ts')).check(args);
  if (args.command === FACTS) return (await import('./facts.ts')).facts(args);
  if (args.command === INIT) return (await import('./init.ts')).init(args);
  const { list, explain, complete } = await import('./catalogue.ts');
  if (args.command === RULES) return list(args);
  if (args.command === EXPLAIN) return explain(args);
  if (args.command === COMPLETION) return complete(args);
  throw new Error('a command of the table has no program');
}

/** Runs a command line in a process of its own where files are many; undefined where it is to go on in this one. */
async function runAnew(program: string, argv: readonly string[], args: Arguments): Promise<number | undefined> {
  const files = manyFiles(args);
  return files === undefined ? undefined : (await import('./apart.ts')).runApart(program, argv, files);
}

async function printed(text: string): Promise<number> {
  await print(text);
  return 0;
}
