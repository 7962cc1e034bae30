import { rules } from '../../rules/index.ts';
import { type OpenedCase, open } from '../case.ts';
import { lotExtractor } from '../facts/extract.ts';
import { planned } from '../judging/judge.ts';
import { madeBy } from '../product.ts';
import { currentDirectory, InvocationError } from '../reading/discover.ts';
import { factsText, type Shard, shardOf } from '../reading/facts-file.ts';
import type { Arguments } from './arguments.ts';
import { outputFile, writeWhole } from './output.ts';
import { print } from './standard.ts';

/** `pullproof facts`: extracts the facts of one shard, for `pullproof check --facts` to judge. */
export async function facts(args: Arguments): Promise<number> {
  const cwd = currentDirectory();
  const shard = shardOf(args.value('shard') ?? '1/1');
  const output = args.value('output');
  const file = output === undefined ? undefined : outputFile(output, cwd);
  const question = await open({
    cwd,
    paths: args.operands,
    rendered: args.values('rendered'),
    config: args.value('config'),
    staged: args.flag('staged'),
  });
  const text = factsOf(question, shard);
  if (file === undefined) await print(text);
  else writeWhole(file, text);
  return 0;
}

/** The text of a shard's facts file: of every N-th lot. */
export function factsOf({ opened, options }: OpenedCase, shard: Shard): string {
  const { repository, config } = opened;
  if (repository.manifests.length === 0) throw new InvocationError('no manifest found');
  const { plan } = planned(repository, config, rules, options);
  const extractLot = lotExtractor(plan);
  const own = plan.lots.filter((_, i) => i % shard.count === shard.index - 1);
  const lots = own.map((lot) => [lot.cluster, extractLot(lot)] as const);
  return factsText(shard, opened, { build: madeBy(), rendered: options.rendered }, lots);
}
