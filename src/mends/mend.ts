import type { Repository } from '../repository/repository.ts';
import type { Change, Edit, Mend } from '../results/diagnostic.ts';
import { countLeading } from '../sorted.ts';
import type { Source, Span } from '../text/source.ts';
import type { Entry, MapNode, Node, Parsed, ScalarNode } from '../yaml/documents.ts';
import { entryOf, textAt } from '../yaml/node.ts';
import { rewritten } from '../yaml/quoting.ts';
import { addition } from './addition.ts';
import { insertion } from './insertion.ts';
import { removal } from './removal.ts';

/** A collection with the entries that lead to it. */
export interface Step {
  readonly map: MapNode;
  readonly entry: Entry;
}

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

/** The scalar that stands at a span, with the collections around it. */
export interface Trail {
  readonly scalar: ScalarNode;
  /** Outermost first. */
  readonly around: readonly Node[];
  /** The entries on the way, outermost first; the last one holds the scalar as key or value. */
  readonly steps: readonly Step[];
}

/** The document in which a span lies; several where one is there more than once. */
function rootsAt({ start }: Span, parsed: Parsed): readonly Node[] {
  const roots = sortedRoots.get(parsed) ?? parsed.documents.map(({ root }) => root).sort((a, b) => a.start - b.start);
  sortedRoots.set(parsed, roots);
  const end = countLeading(roots, (root) => root.start <= start);
  const first = roots[end - 1]?.start;
  let begin = end;
  while (begin > 0 && roots[begin - 1]?.start === first) begin--;
  return roots.slice(begin, end);
}

const sortedRoots = new WeakMap<Parsed, readonly Node[]>();

/** Finds a scalar by its span, in the collections around it: what an alias brings there stands elsewhere. */
function trailTo({ start, end }: Span, roots: readonly Node[]): Trail | undefined {
  const isIt = (node: Node) => node.kind === 'scalar' && node.start === start && node.end === end;
  const find = (node: Node, around: readonly Node[], steps: readonly Step[]): Trail | undefined => {
    if (start < node.start || end > node.end) return undefined;
    if (node.kind === 'scalar') return isIt(node) ? { scalar: node, around, steps } : undefined;
    const inside = [...around, node];
    if (node.kind === 'seq') return firstOf(node.items, (item) => find(item, inside, steps));
    return firstOf(node.entries, (entry) => {
      if (isIt(entry.key)) return { scalar: entry.key, around: inside, steps: [...steps, { map: node, entry }] };
      const { value } = entry;
      if (start < value.start || end > value.end) return undefined;
      return find(value, inside, [...steps, { map: node, entry }]);
    });
  };
  return firstOf(roots, (root) => find(root, [], []));
}

function firstOf<T, R>(items: readonly T[], look: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
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

/** The resource whose name a scalar is: the mapping that holds `metadata.name`. */
function ownerOf({ scalar, steps }: Trail): MapNode | undefined {
  const [holder, metadata] = [steps.at(-2), steps.at(-1)];
  const isName = metadata?.entry.value === scalar && metadata.entry.key.text === 'name';
  return isName && holder && entryOf(holder.map, 'metadata')?.value === metadata.map ? holder.map : undefined;
}
