import { join } from 'node:path';
import { peersOn } from './peer.ts';
import { node } from './process.ts';
import type { Contender } from './race.ts';
import { commit, edit, generate, generateSmall } from './repository.ts';

/** Contenders that are run in turn, and the one that the others are told as multiples of. */
export interface Trial {
  readonly title: string;
  readonly base: string;
  readonly runs: number;
  readonly contenders: readonly Contender[];
}

/** What contenders are called in more than one place. */
export const READ = 'read only';
export const EMPTY = 'empty script';

const pullproof = (...args: readonly string[]): readonly string[] => node('../dist/cli.js', '--quiet', ...args);
const cold = (folder: string): readonly string[] => pullproof('--no-cache', folder);

/** Pullproof and its peers over files that nobody has seen. */
export function coldTrial(scratch: string, runs: number): Trial {
  const folder = generate(join(scratch, 'cold'), 10_000);
  return {
    title: '10,000 documents, cold',
    base: READ,
    runs,
    contenders: [
      { name: READ, argv: node('read.mjs', folder) },
      { name: 'pullproof', argv: cold(folder) },
      ...peersOn(folder, join(scratch, 'empty')),
    ],
  };
}

/** A repository that pullproof has judged before: as it was, and with an edit that it has never seen. */
export function keptTrial(scratch: string, runs: number): Trial {
  const kept = commit(generate(join(scratch, 'kept'), 10_000));
  const edited = commit(generate(join(scratch, 'edited'), 10_000));
  const before = (): void => edit(edited);
  return {
    title: '10,000 documents, committed and judged before',
    base: READ,
    runs,
    contenders: [
      { name: READ, argv: node('read.mjs', kept) },
      { name: 'cold', argv: pullproof('--no-cache'), cwd: kept },
      { name: 'nothing changed', argv: pullproof(), cwd: kept, first: true },
      { name: 'one file edited', argv: pullproof(), cwd: edited, first: true, before },
      { name: 'one file edited, --since HEAD', argv: pullproof('--since', 'HEAD'), cwd: edited, first: true, before },
      {
        name: 'one file edited, --staged',
        argv: pullproof('--staged'),
        cwd: edited,
        first: true,
        before: () => edit(edited, true),
      },
    ],
  };
}

/** What a start costs. */
export function smallTrial(scratch: string, runs: number): Trial {
  const cwd = commit(generateSmall(join(scratch, 'small')));
  return {
    title: '12 files',
    base: EMPTY,
    runs: 3 * runs,
    contenders: [
      { name: EMPTY, argv: [process.execPath, '-e', '0'] },
      { name: 'cold', argv: pullproof('--no-cache'), cwd },
      { name: 'nothing changed', argv: pullproof(), cwd, first: true },
    ],
  };
}

/** How cost grows with the repository. */
export function growthTrial(scratch: string, runs: number, sizes: readonly number[]): Trial {
  const contenders = sizes.map((documents) => ({
    name: documents.toLocaleString('en'),
    argv: cold(generate(join(scratch, `of-${documents}`), documents)),
  }));
  return { title: 'Any number of documents, cold', base: '10,000', runs, contenders };
}
