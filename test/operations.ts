import { type Profiler, Session } from 'node:inspector';
import { pathToFileURL } from 'node:url';
import { ROOT } from './command.ts';

/** What a run did: how often each block of the program ran, by place, and how many elements built-ins went over. */
export interface Operations {
  readonly blocks: ReadonlyMap<string, number>;
  readonly elements: number;
  readonly total: number;
}

/** Trees are made again when they are asked for after their memory was needed: how often says nothing of the asker. */
const OWN = /\/(?:src\/(?!yaml\/(?:light-tree|sheet|key-words|tape))|rules\/)[^?]*\.ts$/;

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * Counts what a run does, as V8 counts for coverage: no clock is asked, so that the answer is always the same. Only
 * what is loaded after this file is counted.
 */
export function operationsOf(run: () => void): Operations {
  takeBlocks();
  const tally = countingBuiltins();
  try {
    run();
  } finally {
    tally.restore();
  }
  const blocks = takeBlocks();
  const elements = tally.elements();
  return { blocks, elements, total: [...blocks.values()].reduce((sum, count) => sum + count, elements) };
}

/** How often each block ran since this was asked last. */
function takeBlocks(): ReadonlyMap<string, number> {
  const root = pathToFileURL(ROOT).href;
  let scripts: readonly Profiler.ScriptCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    scripts = result;
  });
  const blocks = new Map<string, number>();
  for (const { url, functions } of scripts) {
    if (!url.startsWith(root) || !OWN.test(url)) continue;
    for (const { functionName, ranges } of functions) {
      for (const { startOffset, endOffset, count } of ranges)
        blocks.set(`${url.slice(root.length)}:${startOffset}-${endOffset} ${functionName}`, count);
    }
  }
  return blocks;
}

/** Methods of arrays that look at elements, or move them, without calling back. */
const SILENT = ['includes', 'indexOf', 'lastIndexOf', 'concat', 'slice', 'join', 'toReversed', 'splice'] as const;

/** Puts counters before what goes over arrays where no block of the program runs: spreads, searches, copies. */
function countingBuiltins(): { readonly elements: () => number; readonly restore: () => void } {
  let passed = 0;
  const replaced = [...SILENT, Symbol.iterator] as const;
  const before = replaced.map((name) => [name, Object.getOwnPropertyDescriptor(Array.prototype, name)] as const);
  for (const name of SILENT) {
    const own = Array.prototype[name];
    const counting = function (this: readonly unknown[], ...given: readonly unknown[]): unknown {
      const answer: unknown = Reflect.apply(own, this, given);
      passed += Array.isArray(answer) ? answer.length : this.length;
      return answer;
    };
    Object.defineProperty(Array.prototype, name, { value: counting, configurable: true, writable: true });
  }
  const iterate = function* (this: readonly unknown[]): Generator {
    for (let at = 0; at < this.length; at++) {
      passed++;
      yield this[at];
    }
  };
  Object.defineProperty(Array.prototype, Symbol.iterator, { value: iterate, configurable: true, writable: true });
  return {
    elements: () => passed,
    restore: () => {
      for (const [name, descriptor] of before) if (descriptor) Object.defineProperty(Array.prototype, name, descriptor);
    },
  };
}
