import type { Source } from '../text/source.ts';
import type { Document, DuplicateKey, Parsed } from './documents.ts';
import { treeAt } from './light-tree.ts';
import { Sheet } from './sheet.ts';
import { scalarAt } from './sheet-node.ts';
import type { Tape } from './tape.ts';
import { readTape } from './tape-reader.ts';
import { decodeScalar } from './whole-scalar.ts';
import { parseWhole } from './whole-yaml.ts';

/**
 * Parses a YAML or JSON text into located trees. Where the text as a whole has a syntax fault, each document is
 * parsed by itself, so that one broken document does not hide the others. A text carries no byte order mark. Where
 * `again` reads the text anew, trees need not keep it.
 */
export function parseDocuments(source: Source, again?: () => string): Parsed {
  const tape = readTape(source.text);
  return tape ? { documents: documentsOf(source, tape, again), faults: [] } : parseWhole(source);
}

const NO_DUPLICATES: readonly DuplicateKey[] = [];

function documentsOf({ path, text }: Source, tape: Tape, again: (() => string) | undefined): readonly Document[] {
  const sheet = new Sheet(path, text, tape, decodeScalar, again);
  return tape.roots.map((root, index) => ({
    index,
    root: treeAt(sheet, root, true),
    duplicates: tape.duplicates.length === 0 ? NO_DUPLICATES : duplicatesIn(index, tape, sheet),
  }));
}

function duplicatesIn(index: number, { duplicates }: Tape, sheet: Sheet): readonly DuplicateKey[] {
  return duplicates.flatMap(({ document, key, first }) =>
    document === index ? { key: scalarAt(sheet, key), first: scalarAt(sheet, first) } : [],
  );
}
