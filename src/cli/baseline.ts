import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Answer } from '../examine.ts';
import { besideBaseline, readBaseline, writeBaseline } from '../judging/baseline.ts';
import { InvocationError } from '../reading/discover.ts';
import { errorCode } from '../reading/error-code.ts';
import { counted } from '../text/counted.ts';
import type { Arguments } from './arguments.ts';
import { outputFile, writeWhole } from './output.ts';
import { say } from './standard.ts';

/** What is found beside the baselines that are written and read; a finding that one holds is not reported. */
export function besideKnown(args: Arguments, cwd: string, answer: Answer): Answer {
  const written = args.value('write-baseline');
  if (written !== undefined) writeWhole(outputFile(written, cwd), writeBaseline(answer.whole));
  const read = args.value('baseline') ?? written;
  if (read === undefined) return answer;
  return withoutKnown(read, cwd, answer, args.flag('quiet') ? () => {} : say);
}

/** What is found beside the baseline in a file; `tell` hears how much it holds back, and what it holds in vain. */
export function withoutKnown(file: string, cwd: string, answer: Answer, tell: (line: string) => void): Answer {
  const baseline = readBaseline(textOf(file, cwd));
  if (!baseline.ok) throw new InvocationError(`${file} ${baseline.error}`);
  const { report, known } = besideBaseline(answer.report, baseline.entries);
  if (known > 0) tell(`not reported, as ${file} has them: ${counted(known, 'finding')}`);
  const { stale } = besideBaseline(answer.whole, baseline.entries);
  for (const { rule, path } of stale) tell(`${file} holds a finding that is gone: ${rule} in ${path}`);
  return { ...answer, report };
}

function textOf(path: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, path), 'utf8');
  } catch (error) {
    const code = errorCode(error) ?? 'unknown error';
    if (code === 'ENOENT') throw new InvocationError(`no such file or directory: ${path}`);
    throw new InvocationError(code === 'EISDIR' ? `${path} is no file` : `${path} can't be read: ${code}`);
  }
}
