import { keptIn } from '../cache/shelf.ts';
import { type Answer, examine } from '../examine.ts';
import { present } from '../present.ts';
import { currentDirectory, InvocationError } from '../reading/discover.ts';
import { type FormatName, isFormat, listing } from '../report/index.ts';
import { exitCodeOf, type Threshold } from '../results/threshold.ts';
import type { Arguments } from './arguments.ts';
import { besideKnown } from './baseline.ts';
import { FAIL_ON } from './commands.ts';
import { checkFixing, diffOf, fixed } from './fixing.ts';
import { outputFile, writeWhole } from './output.ts';
import { onTerminal } from './progress.ts';
import { cacheDirectory, shelfOf } from './shelf.ts';
import { isWatched, print, say } from './standard.ts';
import { colorOf, plain } from './terminal.ts';

/** One report that is asked for; without a file it is printed. */
interface Wanted {
  readonly format: FormatName;
  readonly file: string | undefined;
}

/** Judges what the arguments name and writes the reports; gives the exit code. */
export async function check(args: Arguments): Promise<number> {
  const cwd = currentDirectory();
  const wanted = wantedOf(args, cwd);
  const threshold = thresholdOf(args);
  checkFixing(args);
  // What is unknown since a revision is told pull by pull.
  const pulls = threshold.failOn === 'unknown' || wanted.some(({ format }) => listing.has(format));
  const answer = await answered(args, cwd, pulls);
  const { opened, report, unknown, changed } = besideKnown(args, cwd, await fixed(args, cwd, answer));
  const exitCode = exitCodeOf(report.summary, threshold, unknown);
  const when = args.value('color') ?? 'auto';
  if (args.flag('diff')) await print(await diffOf(args, answer));
  for (const { format, file } of wanted) {
    // A diff on standard output is to be piped into what applies it.
    if (args.flag('diff') && file === undefined) continue;
    const color = file === undefined || when === 'always' ? colorOf(when) : plain;
    const looks = { color, quiet: args.flag('quiet'), exitCode, ...(changed ? { changed } : {}) };
    const text = await present(format, report, opened, looks);
    if (file === undefined) await print(text);
    else writeWhole(file, text);
  }
  return exitCode;
}

function wantedOf(args: Arguments, cwd: string): readonly Wanted[] {
  const output = args.value('output');
  const formats = args.values('format');
  const wanted = (formats.length > 0 ? formats : ['text']).map((written): Wanted => {
    const [format = '', ...rest] = written.split('=');
    if (!isFormat(format)) throw new InvocationError(`there is no format ${JSON.stringify(format)}`);
    const file = rest.length > 0 ? rest.join('=') : output;
    if (file === '') throw new InvocationError(`--format ${written} names no file`);
    return { format, file: file === undefined ? undefined : outputFile(file, cwd) };
  });
  if (output !== undefined && formats.length > 0 && formats.every((written) => written.includes('=')))
    throw new InvocationError(`no report goes to ${output}, as each --format names a file of its own`);
  const baseline = args.value('write-baseline');
  const files = [...wanted.map(({ file }) => file), ...(baseline === undefined ? [] : [outputFile(baseline, cwd)])];
  if (new Set(files).size < files.length)
    throw new InvocationError('two reports go to one place: give each a file of its own, as --format sarif=FILE');
  return wanted;
}

function thresholdOf(args: Arguments): Threshold {
  const most = args.value('max-warnings');
  if (most !== undefined && !/^\d{1,9}$/.test(most))
    throw new InvocationError(`--max-warnings is a whole number, not ${JSON.stringify(most)}`);
  return {
    failOn: FAIL_ON.find((what) => what === args.value('fail-on')) ?? 'error',
    maxWarnings: most === undefined ? Number.POSITIVE_INFINITY : Number(most),
  };
}

async function answered(args: Arguments, cwd: string, pulls: boolean): Promise<Answer> {
  const directory = cacheDirectory(args, cwd);
  const answer = await examine(
    {
      cwd,
      paths: args.operands,
      rendered: args.values('rendered'),
      config: args.value('config'),
      staged: args.flag('staged'),
      since: () => args.value('since'),
      shelf: (root) => shelfOf(args, cwd, root),
      facts: args.values('facts'),
      pulls,
      ...(directory === undefined ? {} : { isOwn: keptIn(directory) }),
    },
    isWatched() ? onTerminal : undefined,
  );
  if (answer.warning !== undefined) say(answer.warning);
  if (!args.flag('quiet')) for (const notice of answer.notices) say(notice);
  return answer;
}
