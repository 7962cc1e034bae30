import type { Outline, Repository } from '../repository/repository.ts';
import { type Hint, hintsOf } from '../resources/hints.ts';
import { isReplicatorNamedBeside, mayBringReplicator } from '../resources/replicator-trace.ts';
import { type IgnoreComment, ignoreCommentsIn } from './ignore-comment.ts';
import { type Leak, leaksIn, leaksInFiles } from './leaks.ts';
import { type Unencrypted, unencryptedFinder } from './unencrypted.ts';

/** What the texts of a repository show, whether they are deployed or not. */
export interface TextFacts {
  readonly leaks: readonly Leak[];
  readonly unencrypted: readonly Unencrypted[];
  /** Looked for once they are asked for: where no secret is missing, they tell nothing. */
  readonly hints: readonly Hint[];
  /** Whether something that is not evaluated may install kubernetes-replicator. Looked for likewise. */
  readonly mayInstallReplicator: boolean;
  /** The ignore comments of all manifests. */
  readonly ignores: readonly IgnoreComment[];
  /** What each manifest comes to, in their order. */
  readonly outlines: readonly Outline[];
}

/** What the text of one manifest shows. */
export interface FileFacts {
  readonly outline: Outline;
  readonly leaks: readonly Leak[];
  /** The files that its secret generators read. */
  readonly inputs: readonly string[];
  readonly unencrypted: readonly Unencrypted[];
  readonly ignores: readonly IgnoreComment[];
  /** Whether it may install kubernetes-replicator, though it is not evaluated. */
  readonly bringsReplicator?: true;
}

/** Reads what the text of a manifest shows. */
export function fileFactsIn(repository: Repository): (path: string) => FileFacts {
  const unencryptedIn = unencryptedFinder(repository);
  return (path) => ({
    outline: repository.outline(path),
    ...leaksIn(path, repository),
    unencrypted: unencryptedIn(path),
    ignores: ignoreCommentsIn(path, repository),
    ...(mayBringReplicator(path, repository) && { bringsReplicator: true }),
  });
}

/** Joins the facts of all manifests, in their order, some of which are not deployed. */
export function textFactsOf(
  repository: Repository,
  files: readonly FileFacts[],
  undeployed: readonly string[],
): TextFacts {
  const inputs = files.flatMap((file) => file.inputs);
  let hints: readonly Hint[] | undefined;
  let installs: boolean | undefined;
  return {
    leaks: [...files.flatMap(({ leaks }) => leaks), ...leaksInFiles(inputs, repository)],
    unencrypted: files.flatMap(({ unencrypted }) => unencrypted),
    get hints() {
      hints ??= hintsOf(repository, undeployed);
      return hints;
    },
    get mayInstallReplicator() {
      installs ??= files.some((file) => file.bringsReplicator) || isReplicatorNamedBeside(repository);
      return installs;
    },
    ignores: files.flatMap(({ ignores }) => ignores),
    outlines: files.map(({ outline }) => outline),
  };
}
