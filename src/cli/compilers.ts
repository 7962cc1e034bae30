import { setFlagsFromString } from 'node:v8';

/** Whether this is a release of Node.js in which V8 was measured to compile more of a run than the run gains from. */
export function isMeasured(): boolean {
  return ['22', '24', '26'].includes(process.versions.node.replace(/\..*/, ''));
}

/** By itself V8 has Maglev compile what was called 400 times. */
const OPTIONS = ['--no-opt', '--invocation-count-for-maglev=8000'];

/**
 * Has V8 leave out its last compiler, and keep the one before it for what is called very often. It looks at both options
 * each time that it may compile a function, and at no other; what is given on the command line stands.
 */
export function compileLess(): void {
  if (!isMeasured() || process.execArgv.includes('--no-opt')) return;
  // Node.js holds code of its own modules for V8's usual options: with others it would compile those of every run anew.
  process.getBuiltinModule('node:child_process');
  for (const option of OPTIONS) setFlagsFromString(option);
}
