import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { rules } from '../../rules/index.ts';
import { changeOf } from '../change.ts';
import type { Report, Summary } from '../diagnostic.ts';
import { InvocationError, slashed } from '../discover.ts';
import { judge } from '../judge.ts';
import { placesOf } from '../places.ts';
import { product } from '../product.ts';
import { type Opened, openRepository } from '../read.ts';
import { type FormatName, formats, isFormat, rooted } from '../report/index.ts';
import { count } from '../report/summary.ts';
import type { ReportView } from '../report/view.ts';
import { ruleInfos } from '../rule-info.ts';
import { baseAt } from '../since.ts';
import { exitCodeOf, type Threshold } from '../threshold.ts';
import type { Arguments } from './arguments.ts';
import { FAIL_ON } from './commands.ts';
import { outputFile, print, say, writeWhole } from './output.ts';
import { watched } from './progress.ts';
import { colorOf, plain } from './terminal.ts';

/** One report that is asked for; without a file it is printed. */
interface Wanted {
  readonly format: FormatName;
  readonly file: string | undefined;
}

/** Judges what the arguments name and writes the reports; gives the exit code. */
export async function check(args: Arguments): Promise<number> {
  const cwd = process.cwd();
  const wanted = wantedOf(args, cwd);
  const threshold = thresholdOf(args);
  const opened = await open(args, cwd);
  const whole = judged(args, opened, cwd);
  if (whole.summary.files === 0) throw new InvocationError(nothingFound(args, whole.summary));
  const { report, unknown, changed } = await since(args, opened, whole, cwd);
  const exitCode = exitCodeOf(report.summary, threshold, unknown);
  for (const { format, file } of wanted) {
    const { render } = await formats[format]();
    const text = render(report, { ...viewOf(args, opened, { format, file }, exitCode), ...changed });
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
    if (!isFormat(format)) throw new InvocationError(`there is no format ${format}`);
    const file = rest.length > 0 ? rest.join('=') : output;
    if (file === '') throw new InvocationError(`--format ${written} names no file`);
    return { format, file: file === undefined ? undefined : outputFile(file, cwd) };
  });
  const files = wanted.map(({ file }) => file);
  if (new Set(files).size < files.length)
    throw new InvocationError('two reports go to one place: give each a file of its own, as --format sarif=FILE');
  return wanted;
}

function thresholdOf(args: Arguments): Threshold {
  const most = args.value('max-warnings');
  if (most !== undefined && !/^\d{1,9}$/.test(most))
    throw new InvocationError(`--max-warnings is a number, not ${JSON.stringify(most)}`);
  return {
    failOn: FAIL_ON.find((what) => what === args.value('fail-on')) ?? 'error',
    maxWarnings: most === undefined ? Number.POSITIVE_INFINITY : Number(most),
  };
}

async function open(args: Arguments, cwd: string): Promise<Opened> {
  const config = args.value('config');
  const opened = await openRepository(pathsOf(args), {
    cwd,
    staged: args.flag('staged'),
    ...(config === undefined ? {} : { config }),
  });
  const { notices, submodules } = opened;
  const unread = submodules.length > 0 ? [`not read, as they are submodules: ${submodules.join(', ')}`] : [];
  if (!args.flag('quiet')) for (const notice of [...notices, ...unread]) say(notice);
  return opened;
}

/** What is new since the revision that is asked for; all of it where none is, or where Git lacks it. */
async function since(args: Arguments, opened: Opened, report: Report, cwd: string) {
  const all = { report, unknown: report.summary.pulls.unknown, changed: {} };
  const ref = args.value('since');
  if (ref === undefined) return all;
  const config = args.value('config');
  const base = await baseAt(ref, pathsOf(args), rules, {
    cwd,
    rendered: renderedOf(args, opened, cwd),
    ...(config === undefined ? {} : { config }),
  });
  if (typeof base === 'string') {
    say(base);
    return all;
  }
  const { known, unknown, changed, ...fresh } = changeOf({ report, text: opened.repository.text }, base);
  if (known > 0 && !args.flag('quiet')) say(`not reported, as ${ref} has them too: ${count(known, 'finding')}`);
  return { ...fresh, unknown, changed: { changed } };
}

function pathsOf(args: Arguments): readonly string[] {
  return [...(args.operands.length > 0 ? args.operands : ['.']), ...args.values('rendered')];
}

function renderedOf(args: Arguments, { roots: [root] }: Opened, cwd: string): readonly string[] {
  return args.values('rendered').map((path) => slashed(relative(root ?? cwd, realpathSync(resolve(cwd, path)))));
}

function judged(args: Arguments, opened: Opened, cwd: string): Report {
  const { repository, config } = opened;
  const rendered = renderedOf(args, opened, cwd);
  if (!process.stderr.isTTY) return judge(repository, config, rules, { rendered });
  const watch = watched(
    repository,
    (text) => process.stderr.write(text),
    () => performance.now(),
  );
  try {
    return judge(watch.repository, config, rules, { rendered });
  } finally {
    watch.end();
  }
}

function nothingFound({ operands }: Arguments, { skipped }: Summary): string {
  const kinds = Object.entries(skipped).map(([kind, number]) => `${number} ${kind}`);
  const where = operands.length > 0 ? operands.join(', ') : 'the current directory';
  return `no manifest found in ${where}${kinds.length > 0 ? `; skipped: ${kinds.join(', ')}` : ''}`;
}

function viewOf(args: Arguments, opened: Opened, { format, file }: Wanted, exitCode: number): ReportView {
  const { repository, printed } = opened;
  const when = args.value('color') ?? 'auto';
  return {
    places: placesOf(repository.text, rooted.has(format) ? undefined : printed),
    ...product(),
    get rules() {
      return ruleInfos();
    },
    color: file === undefined || when === 'always' ? colorOf(when) : plain,
    quiet: args.flag('quiet'),
    exitCode,
    text: repository.text,
  };
}
