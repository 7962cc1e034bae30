import {
  COLLECTION_STYLE,
  EVENT_DOCUMENT,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  SCALAR_STYLE_FOLDED_BLOCK,
  SCALAR_STYLE_LITERAL_BLOCK,
  SCALAR_STYLE_PLAIN,
} from 'js-yaml';

/**
 * Where a tab stands that js-yaml reads, and go-yaml, which reads manifests in every cluster, refuses: at the start of a
 * line between the entries of a block, or behind a dash there, if nothing or a comment follows; and as the first
 * character of a block scalar. A text that begins with a brace is JSON for Kubernetes' clients, and may have any.
 * Follows go.yaml.in/yaml/v2 v2.4 scannerc.go: yaml_parser_scan_to_next_token, yaml_parser_scan_plain_scalar,
 * yaml_parser_scan_block_scalar_breaks; v3 has the same.
 */
export function misplacedTab(text: string, events: readonly Event[]): number | undefined {
  if (!/^[ ?-]*\t/m.test(text) || /^\s*\{/.test(text)) return undefined;
  const gaps = new Gaps(text);
  const columns: number[] = [];
  for (const event of events) {
    if (event.type === EVENT_POP) columns.pop();
    else if (event.type === EVENT_DOCUMENT) columns.push(-1);
    else if (event.type === EVENT_MAPPING || event.type === EVENT_SEQUENCE) {
      const above = columns.at(-1) ?? -1;
      columns.push(event.style === COLLECTION_STYLE.BLOCK ? columnOf(text, event.start) : above);
    } else if (event.type === EVENT_SCALAR && event.valueStart >= 0) {
      gaps.readTo(event.valueStart);
      if (event.style === SCALAR_STYLE_PLAIN) gaps.skipPlain(event.valueEnd, columns.at(-1) ?? -1);
      else if (isBlock(event.style)) gaps.skipBlock(event.valueEnd);
      else gaps.skip(event.valueEnd, false);
    }
    if (gaps.found !== undefined) return gaps.found;
  }
  gaps.readTo(text.length);
  return gaps.found;
}

function columnOf(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isBreak(text[start - 1])) start--;
  return offset - start;
}

function isBlock(style: number): boolean {
  return style === SCALAR_STYLE_LITERAL_BLOCK || style === SCALAR_STYLE_FOLDED_BLOCK;
}

function isBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

/** Reads what stands between scalars. */
class Gaps {
  found: number | undefined;
  readonly #text: string;
  #position = 0;
  /** How many brackets and braces are open. */
  #open = 0;
  /** Whether a key may begin here, before which there are no tabs. */
  #isStart = true;

  constructor(text: string) {
    this.#text = text;
  }

  readTo(end: number): void {
    while (this.#position < end && this.found === undefined) this.#read(this.#position++);
  }

  #read(at: number): void {
    const character = this.#text[at] ?? '';
    if (character === ' ') return;
    if (character === '\t') {
      if (this.#isStart && this.#open === 0) this.found = at;
    } else if (isBreak(character)) this.#isStart = true;
    else if (character === '#' && !/[^\s"'[\]{},|>+-]/.test(this.#text[at - 1] ?? ' ')) this.#skipComment();
    else {
      if (character === '[' || character === '{') this.#open++;
      if (character === ']' || character === '}') this.#open--;
      this.#isStart = (character === '-' || character === '?') && this.#isAlone(at);
    }
  }

  /** Whether a character has blanks around it: as `-` before an item, and not in `|-` or `&a-b`. */
  #isAlone(at: number): boolean {
    return !/\S/.test(this.#text[at - 1] ?? ' ') && !/\S/.test(this.#text[at + 1] ?? ' ');
  }

  #skipComment(): void {
    while (this.#position < this.#text.length && !isBreak(this.#text[this.#position])) this.#position++;
  }

  skip(end: number, isStart: boolean): void {
    this.#position = end;
    this.#isStart = isStart;
  }

  /** Skips a block scalar, whose indentation no tab may tell. */
  skipBlock(end: number): void {
    const start = this.#position;
    const header = this.#text.slice(this.#text.lastIndexOf('\n', start - 2) + 1, start);
    const [before] = /^(?: *[\r\n])* *(?=\t)/.exec(this.#text.slice(start, end)) ?? [];
    if (before !== undefined && !/[|>][-+]?[1-9][-+]?\s*(?:#.*)?$/.test(header.trimEnd()))
      this.found ??= start + before.length;
    this.skip(end, true);
  }

  /** Skips a plain scalar in a block at a column, and what is blank behind it, which is read like its own lines. */
  skipPlain(end: number, column: number): void {
    const start = this.#position;
    const blank = this.#text.slice(end).search(/[^ \t\r\n]|$/);
    const read = this.#text.slice(start, end + blank);
    this.skip(end + blank, /[\r\n]/.test(read.slice(end - start)));
    for (const { 1: spaces = '', index } of read.matchAll(/[\r\n]( *)\t/g))
      if (spaces.length <= column) this.found ??= start + index + 1 + spaces.length;
  }
}
