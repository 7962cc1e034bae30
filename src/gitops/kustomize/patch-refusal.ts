import { type Span, spanOf } from '../../text/source.ts';

/** A merge whose outcome is not followed; caught where it is applied, and left undone there. */
export class UnfollowedMerge extends Error {
  readonly at: Span;
  constructor(at: Span) {
    super('a list is merged by keys that some of its items have not');
    this.at = spanOf(at);
  }
}

/** A patch or replacement that kustomize would refuse; caught where the entry is applied, and made a fault there. */
export class PatchRefusal extends Error {
  readonly at: Span;
  constructor(message: string, at: Span) {
    super(message);
    this.at = spanOf(at);
  }
}

/** A patch or replacement that is left undone since it, or all before it, takes too long. */
export class Exhaustion extends PatchRefusal {}

/** What kind of a fault a refusal is made. */
export function faultKindOf(refusal: PatchRefusal): 'invalid' | 'too-large' {
  return refusal instanceof Exhaustion ? 'too-large' : 'invalid';
}
