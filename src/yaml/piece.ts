/** A part of a text of which readers of manifests read one document, from its start to its end. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Where the next one begins. */
  readonly next: number;
}

/**
 * The pieces of a text that are read, one document each. Whoever reads manifests parts a text at lines of `---` and reads
 * the first document of each piece alone: what stands behind `...` is left out, and a byte order mark may begin any of
 * them. A marker at column 0 is forbidden inside any scalar. Follows kyaml v0.20.1 kio/byteio_reader.go:
 * splitDocuments, decode; apimachinery v0.34 util/yaml/decoder.go has the same.
 */
export function piecesOf(text: string): readonly Piece[] {
  const starts = [0];
  for (const { index } of text.matchAll(/(?<=\n)---(?=\s|$)/g)) starts.push(index);
  let dots = text.indexOf(DOTS);
  return starts.map((start, i) => {
    const next = starts[i + 1] ?? text.length;
    // What stands before a piece is not looked through again, nor what stands behind it.
    if (dots >= 0 && dots < start) dots = text.indexOf(DOTS, start);
    const mark = /^---[ \t]*\r?\n\ufeff/.exec(text.slice(start, start + MARK_LIMIT))?.[0].length ?? 0;
    return { start: start + mark, end: endOf(text, start, next, dots), next };
  });
}

/** How far behind a `---` a byte order mark is looked for. */
const MARK_LIMIT = 200;

/** A line of `...`, or one that begins so. */
const DOTS = '\n...';

/** Where a piece ends: before a line of `...` that has something above it. `dots` is where the first in it may be. */
function endOf(text: string, start: number, end: number, dots: number): number {
  for (let at = dots; at >= 0 && at < end; at = text.indexOf(DOTS, at + 1))
    if (/^\s?$/.test(text.charAt(at + 4)) && /^(?!---|%|#|\s)/m.test(text.slice(start, at))) return at + 1;
  return end;
}
