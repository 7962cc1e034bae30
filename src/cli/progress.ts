import type { Watch } from '../case.ts';
import type { Repository } from '../repository/repository.ts';

/** How long a run may take in silence, and between two lines, in milliseconds. */
const SILENCE = 1000;
const PACE = 100;

/**
 * The repository, and a line that says how many of its manifests are read once that takes long. `write` is a
 * terminal; `now` counts milliseconds. `end` wipes the line.
 */
export function watched(
  repository: Repository,
  write: (text: string) => void,
  now: () => number,
): { readonly repository: Repository; readonly end: () => void } {
  const total = repository.manifests.length;
  const seen = new Set<string>();
  let next = now() + SILENCE;
  let shown = false;
  const documents: Repository['documents'] = (path) => {
    seen.add(path);
    if (now() >= next) {
      next = now() + PACE;
      shown = true;
      write(`\r\u001b[2K${Math.min(seen.size, total)} of ${total} files read`);
    }
    return repository.documents(path);
  };
  const end = () => {
    if (shown) write('\r\u001b[2K');
    shown = false;
  };
  return { repository: { ...repository, documents }, end };
}

/** Shows on the terminal how far the judging has come. */
export const onTerminal: Watch = (repository, judging) => {
  const watch = watched(
    repository,
    (text) => process.stderr.write(text),
    () => performance.now(),
  );
  try {
    return judging(watch.repository);
  } finally {
    watch.end();
  }
};
