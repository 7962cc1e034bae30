import { setFlagsFromString } from 'node:v8';

/** The option by which a process apart is known. */
const NURSERY = '--max-semi-space-size';

/** Releases of Node.js in which V8 was measured to compile more of a short run than the run gains from. */
const MEASURED = ['22', '24', '26'];
/** Those of them that have Maglev, the compiler before V8's last one, where nobody asks for it. */
const WITH_MAGLEV = ['24', '26'];

function isOf(releases: readonly string[]): boolean {
  return releases.includes(process.versions.node.replace(/\..*/, ''));
}

/** By itself V8 has Maglev compile what was called 400 times. */
const LESS = ['--no-opt', '--invocation-count-for-maglev=8000'];

/**
 * Has V8 leave out its last compiler, and keep the one before it for what is called very often. It looks at both options
 * each time that it may compile a function, and at no other.
 */
export function compileLess(): void {
  if (!isOf(MEASURED)) return;
  // Node.js holds code of its own modules for V8's usual options: with others it would compile those of every run anew.
  process.getBuiltinModule('node:child_process');
  for (const option of LESS) setFlagsFromString(option);
}

/** Whether this program is one that was started apart, with what is best for it. */
export function isApart(): boolean {
  return process.execArgv.some((option) => option.startsWith(`${NURSERY}=`));
}

/**
 * V8's last compiler costs more in a run than it saves where another one comes before it, and in a thread of its own that
 * one takes more time and eighty megabytes.
 */
const COMPILERS = ['--no-opt', '--no-concurrent-recompilation'];

/**
 * From so many files on, a run is long enough to gain from functions that V8 compiles into their callers, and what is
 * young grows old too soon in a small nursery.
 */
const VERY_MANY = 20_000;

/**
 * Options of Node.js for a process apart that judges so many files. V8 lets a heap grow fourfold between two collections
 * where memory is plenty, and collects one that is small again and again; it gives young objects one megabyte at first
 * and 48 later, of which the most part then lies outside of the processor's cache.
 */
export function optionsFor(files: number): readonly string[] {
  const megabytes = Math.floor(Math.min(Math.max(2_000, files / 50), mostMegabytes()));
  const nursery = files < VERY_MANY ? 4 : 32;
  return [
    `${NURSERY}=${nursery}`,
    `--min-semi-space-size=${nursery}`,
    `--max-old-space-size=${megabytes}`,
    ...(files < VERY_MANY ? [`--initial-heap-size=${Math.floor(Math.min(300, megabytes / 2))}`] : []),
    ...(isOf(WITH_MAGLEV) ? COMPILERS : []),
    ...(isOf(WITH_MAGLEV) && files < VERY_MANY ? ['--no-maglev-inlining'] : []),
  ];
}

/** What a container leaves to a heap. */
function mostMegabytes(): number {
  const bytes = process.constrainedMemory();
  return bytes > 0 ? (bytes / 2 ** 20) * 0.75 : Number.POSITIVE_INFINITY;
}
