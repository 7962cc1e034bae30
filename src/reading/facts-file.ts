import { createHmac } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { relative } from 'node:path';
import type { LotFacts } from '../facts/extract.ts';
import { packLot, unpackLot } from '../facts/lot-packing.ts';
import { PackingError } from '../facts/packing.ts';
import type { ByLot } from '../gitops/arrange.ts';
import { sha256 } from '../text/digest.ts';
import { InvocationError, slashed } from './discover.ts';
import { errorCode } from './error-code.ts';
import type { Opened } from './read.ts';

/** One of several machines that extract facts: the `index`-th of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** What was asked beside the files: the same on every machine. */
export interface Asked {
  /** Tells one build of the program from any other. */
  readonly build: string;
  readonly rendered: readonly string[];
}

/** What facts were extracted from, and by what: facts of other files or another program are of no use. */
interface Origin {
  readonly build: string;
  readonly question: string;
  readonly names: string;
  readonly contents: string;
}

/** The last line of a facts file: what the lines before it are. */
interface Foot extends Origin {
  readonly pullproof: 'facts';
  readonly shard: Shard;
  /** Files that were read beside the manifests. */
  readonly beside: readonly string[];
  /** The digest of the lines before. */
  readonly digest: string;
}

/** As many as `--shard` has digits for. */
const MOST_SHARDS = 9999;

/** `I/N`, as in `2/8`. Throws `InvocationError`. */
export function shardOf(written: string): Shard {
  const [, index = '', count = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(written) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index < 1 || shard.index > shard.count)
    throw new InvocationError(`--shard is I/N with I from 1 to N, as 2/8, not ${JSON.stringify(written)}`);
  return shard;
}

/** The text of a facts file: a line of JSON for each lot, and one that tells what they are. */
export function factsText(
  shard: Shard,
  opened: Opened,
  asked: Asked,
  lots: Iterable<readonly [cluster: string | undefined, facts: LotFacts]>,
): string {
  const veil = veilOf(opened);
  const lines = Array.from(lots, ([cluster, facts]) => `${JSON.stringify([cluster ?? null, packLot(facts, veil)])}\n`);
  const body = lines.join('');
  const beside = opened.readBeside();
  const digest = sha256(body);
  const foot: Foot = { pullproof: 'facts', shard, ...originOf(opened, asked, beside), beside, digest };
  return `${body}${JSON.stringify(foot)}\n`;
}

/** The key by which facts of these files are veiled: who has not the files has not the key. */
export function veilOf({ ids, repository }: Opened): string {
  return sealed(ids()?.contents(repository.manifests) ?? '', 'veil');
}

/** A digest that tells nothing of another one of the same text. */
function sealed(text: string, purpose: string): string {
  return createHmac('sha256', purpose).update(text).digest('hex');
}

function originOf(opened: Opened, { build, rendered }: Asked, beside: readonly string[]): Origin {
  const ids = opened.ids();
  if (!ids)
    throw new InvocationError('facts of standard input, or by a configuration from elsewhere, are of no use elsewhere');
  const { repository, config, remotes } = opened;
  const question = JSON.stringify([repository.manifests, rendered, config, remotes]);
  return {
    build,
    question: sha256(question),
    names: ids.names(),
    contents: sealed(ids.contents([...repository.manifests, ...beside]), 'contents'),
  };
}

/** Reads the facts that all shards extracted. Throws `InvocationError` where they are not of these files, or not all. */
export function readFacts(files: readonly string[], opened: Opened, asked: Asked): ByLot<LotFacts> {
  const known = new Map<string | undefined, LotFacts>();
  const shards = new Map<number, string>();
  let count = 0;
  for (const file of files) {
    const { foot, lots } = readFactsFile(file);
    const { shard, beside, ...made } = foot;
    const { build, question, names, contents } = originOf(opened, asked, beside);
    if (made.build !== build) throw new InvocationError(`${file} was made by another pullproof or another Node`);
    if (made.names !== names || made.contents !== contents || made.question !== question)
      throw new InvocationError(`${file} is of other files than those that are judged${hintOn(file, opened)}`);
    count ||= shard.count;
    if (shard.count !== count || shards.has(shard.index))
      throw new InvocationError(`${file} is shard ${shard.index}/${shard.count}, which does not go with the others`);
    shards.set(shard.index, file);
    for (const [cluster, facts] of lots) known.set(cluster, facts);
    opened.countRead(beside);
  }
  const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !shards.has(index));
  if (missing.length > 0)
    throw new InvocationError(`there are no facts of shard ${missing.map((index) => `${index}/${count}`).join(', ')}`);
  return known;
}

/** Each facts file that is written into a checkout is one file more in it. */
function hintOn(file: string, { roots: [root = ''], repository }: Opened): string {
  const isAmong = repository.paths.includes(slashed(relative(root, realpathSync(file))));
  return isAmong ? ', and lies among these: write facts outside of the checkout' : '';
}

function readFactsFile(file: string): { readonly foot: Foot; readonly lots: ByLot<LotFacts> } {
  const broken = (why: string) => new InvocationError(`${file} is no facts file: ${why}`);
  const bytes = bytesOf(file);
  const end = bytes.lastIndexOf('\n', bytes.length - 2) + 1;
  const foot = parsed(bytes.toString('utf8', end));
  if (!isFoot(foot)) throw broken('its last line does not tell what it holds');
  const body = bytes.subarray(0, end);
  if (sha256(body) !== foot.digest) throw broken('it is not whole');
  const lots = new Map<string | undefined, LotFacts>();
  for (let from = 0; from < end; ) {
    const to = body.indexOf('\n', from) + 1;
    const [cluster, facts] = lotIn(body.toString('utf8', from, to)) ?? [];
    if (!facts) throw broken('a line holds no facts');
    lots.set(cluster, facts);
    from = to;
  }
  return { foot, lots };
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new InvocationError(`${file} can't be read: ${errorCode(error) ?? error}`);
  }
}

function lotIn(line: string): readonly [string | undefined, LotFacts] | undefined {
  const written = parsed(line);
  if (!Array.isArray(written)) return undefined;
  const [cluster, text]: readonly unknown[] = written;
  if ((cluster !== null && typeof cluster !== 'string') || typeof text !== 'string') return undefined;
  try {
    return [cluster ?? undefined, unpackLot(text)];
  } catch (error) {
    if (error instanceof PackingError) return undefined;
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isWithin(value: unknown, most: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= Number(most);
}

function isFoot(value: unknown): value is Foot {
  if (typeof value !== 'object' || value === null) return false;
  if (!('pullproof' in value && 'shard' in value && 'beside' in value && 'digest' in value)) return false;
  const { pullproof, shard, beside, digest } = value;
  const isShard =
    typeof shard === 'object' &&
    shard !== null &&
    'index' in shard &&
    'count' in shard &&
    isWithin(shard.index, shard.count) &&
    isWithin(shard.count, MOST_SHARDS);
  const arePaths = Array.isArray(beside) && beside.every((path) => typeof path === 'string');
  return pullproof === 'facts' && isShard && arePaths && typeof digest === 'string';
}
