import { InvocationError } from '../reading/discover.ts';
import { ruleInfos } from '../rule-info.ts';
import { suggest } from '../text/near-miss.ts';
import type { Arguments } from './arguments.ts';
import { completions } from './completion.ts';
import { print } from './standard.ts';
import { colorOf, page } from './terminal.ts';

/** `pullproof rules`. */
export async function list(args: Arguments): Promise<number> {
  const infos = ruleInfos().map(({ id, level, summary, helpUri }) => ({ id, level, summary, helpUri }));
  const width = Math.max(...infos.map(({ id }) => id.length));
  const lines = infos.map(({ id, level, summary }) => `${id.padEnd(width)}  ${level.padEnd(7)}  ${summary}`);
  await print(args.value('format') === 'json' ? `${JSON.stringify(infos, null, 2)}\n` : `${lines.join('\n')}\n`);
  return 0;
}

/** `pullproof explain RULE`. */
export async function explain(args: Arguments): Promise<number> {
  const [id = ''] = args.operands;
  const infos = ruleInfos();
  const rule = infos.find((candidate) => candidate.id === id);
  if (!rule) {
    const meant = suggest(
      id,
      infos.map((candidate) => candidate.id),
    );
    throw new InvocationError(`there is no rule ${JSON.stringify(id)}${meant ? `; did you mean ${meant}?` : ''}`);
  }
  await print(page(rule.help, colorOf(args.value('color') ?? 'auto')));
  return 0;
}

/** `pullproof completion SHELL`. */
export async function complete({ operands: [shell = ''] }: Arguments): Promise<number> {
  const script = Object.entries(completions).find(([name]) => name === shell)?.[1];
  if (!script)
    throw new InvocationError(
      `there is no completion for ${JSON.stringify(shell)}, but for ${Object.keys(completions).join(', ')}`,
    );
  await print(script());
  return 0;
}
