import { readFileSync } from 'node:fs';
import { mergeBaseOf, parentsOf } from './reading/git.ts';

/** What is read of the event that started a workflow. */
interface Event {
  readonly pull_request?: Sides;
  readonly merge_group?: { readonly base_sha?: string; readonly head_sha?: string };
}

interface Sides {
  readonly base?: { readonly sha?: string };
  readonly head?: { readonly sha?: string };
}

/**
 * The commit that a pull request, or a group in a merge queue, is compared with; undefined where the event is of neither.
 * A checkout of its merge commit names it exactly: that commit's first parent. Otherwise it is where the two parted, and
 * where that can't be told, the base's commit in the event. `pull_request_target` is left out: its checkout is the base.
 */
export function baseOfEvent(name: string | undefined, path: string | undefined, root: string): string | undefined {
  if (path === undefined || (name !== 'pull_request' && name !== 'merge_group')) return undefined;
  const event: Event = JSON.parse(readFileSync(path, 'utf8'));
  const base = event.pull_request?.base?.sha ?? event.merge_group?.base_sha;
  const head = event.pull_request?.head?.sha ?? event.merge_group?.head_sha;
  if (base === undefined) return undefined;
  const [into, merged] = parentsOf(root, 'HEAD');
  if (into !== undefined && merged !== undefined && merged === head) return into;
  return mergeBaseOf(root, base, 'HEAD') ?? base;
}
