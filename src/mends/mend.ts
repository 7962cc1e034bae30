import type { Repository } from '../repository/repository.ts';
import type { Change, Edit, Mend } from '../results/diagnostic.ts';
import type { Source, Span } from '../text/source.ts';
import { textAt } from '../yaml/node.ts';
import { rewritten } from '../yaml/quoting.ts';
import { addition } from './addition.ts';
import { insertion } from './insertion.ts';
import { removal } from './removal.ts';
import { ownerOf, rootsAt, type Trail, trailTo } from './trail.ts';

/**
 * Turns a mend into edits of the texts: quotes, comments, indentation and line ends stay as they are. Undefined where
 * a change can't be made without touching more, such as inside a block scalar.
 */
export function editsOf(mend: Mend, repository: Repository): readonly Edit[] | undefined {
  const { changes } = mend;
  if (isSigned(mend, repository)) return undefined;
  const edits: Edit[] = [];
  for (const change of changes) {
    const edit = editOf(change, repository);
    if (!edit) return undefined;
    edits.push(edit);
  }
  return edits;
}

/** Whether a change would be made in a document of SOPS whose code of authentication covers what is in clear as well. */
export function isSigned({ changes }: Mend, repository: Repository): boolean {
  return changes.some(({ at }) =>
    rootsAt(at, repository.allDocuments(at.path)).some(
      (root) =>
        textAt(root, 'sops', 'mac') !== undefined && textAt(root, 'sops', 'mac_only_encrypted')?.value !== 'true',
    ),
  );
}

function editOf(change: Change, repository: Repository): Edit | undefined {
  const { path } = change.at;
  const text = repository.text(path);
  if (text === undefined) return undefined;
  const source = { path, text };
  const trail = trailTo(change.at, rootsAt(change.at, repository.allDocuments(path)));
  if (change.kind === 'value') return valueEdit(change.at, change.text, trail, source);
  if (!trail) return undefined;
  if (change.kind === 'removal') return removal(trail, source);
  if (change.kind === 'item') return addition(trail, change, source);
  const owner = ownerOf(trail);
  return owner && insertion(owner, change.field, change.text, source);
}

/** A text that is YAML or JSON itself, of which a change means a part: it has no place of its own in a quoted text. */
const HOLDS_OTHERS = /\n\s*\S|: |^\s*[{[]\s*["{]/;

function valueEdit(at: Span, value: string, trail: Trail | undefined, { text }: Source): Edit | undefined {
  if (!trail) return undefined;
  if (HOLDS_OTHERS.test(trail.scalar.text)) return undefined;
  const isQuoted = trail.scalar.style === 'double' || trail.scalar.style === 'single';
  // A value that is not written at all has no place of its own.
  if (at.start === at.end && !isQuoted) return undefined;
  const inFlow = trail.around.some(({ start }) => text[start] === '{' || text[start] === '[');
  const written = rewritten(value, trail.scalar.style, inFlow);
  // What stands there already is changed by something else, as a name by a prefix.
  return written === undefined || written === text.slice(at.start, at.end) ? undefined : { at, text: written };
}
