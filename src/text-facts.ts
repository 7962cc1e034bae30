import { type Hint, hintsOf } from './hints.ts';
import { type Leak, leaksOf } from './leaks.ts';
import type { Repository } from './repository.ts';
import { type Unencrypted, unencryptedOf } from './unencrypted.ts';

/** What the texts of a repository show, whether they are deployed or not. */
export interface TextFacts {
  readonly leaks: readonly Leak[];
  readonly unencrypted: readonly Unencrypted[];
  readonly hints: readonly Hint[];
}

export function textFactsOf(repository: Repository): TextFacts {
  return {
    leaks: leaksOf(repository),
    unencrypted: unencryptedOf(repository),
    hints: hintsOf(repository),
  };
}
