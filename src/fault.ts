import { product } from './product.ts';
import { InvocationError } from './reading/discover.ts';
import { GitError } from './reading/git.ts';
import { TextChanged } from './yaml/sheet.ts';

/** What ended a run before its end, in one line. */
export function faultOf(error: unknown): string {
  const isTold = error instanceof InvocationError || error instanceof GitError || error instanceof TextChanged;
  return isTold ? error.message : ourFault(error);
}

/** Without the error's own message, which may quote what a file holds. */
function ourFault(error: unknown): string {
  const { name, stack = '' } = error instanceof Error ? error : new Error();
  const [, caller = '', place = ''] = /^ +at (?:async )?(?:(\S+ )\()?file:\S*?([^/\s]+:\d+:\d+)\)?$/m.exec(stack) ?? [];
  const where = place === '' ? '' : ` in ${caller}${place}`;
  return `this is our fault: ${name}${where}; please report it at ${product().homepage}/issues`;
}
