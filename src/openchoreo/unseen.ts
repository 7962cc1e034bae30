import type { Gap } from '../fact.ts';
import type { Span } from '../text/source.ts';

/** That no file of the repository shows something, which another repository may hold. */
export function unseen(what: string): Gap & { readonly sort: 'unseen' } {
  return { reason: `no file shows ${what}`, sort: 'unseen' };
}

/** The same, of what is named at a place. */
export function unseenAt(what: string, at: Span): ReturnType<typeof unseen> & { readonly at: Span } {
  return { ...unseen(what), at };
}
