import { type Span, spanOf } from '../text/source.ts';

/** A patch or replacement that kustomize would refuse; caught where the entry is applied, and made a fault there. */
export class PatchRefusal extends Error {
  readonly at: Span;
  constructor(message: string, at: Span) {
    super(message);
    this.at = spanOf(at);
  }
}
