import type { Node } from './documents.ts';
import { isLight } from './light-tree.ts';
import type { Sheet } from './sheet.ts';
import { scalarTextAt } from './sheet-node.ts';
import { behind, isKeyAt, kindAt, SEQ, STRIDE } from './tape.ts';

/** Words to look for in keys. */
export interface Words {
  readonly words: readonly string[];
  /** By a letter's place in the alphabet, how far behind it a word may have its fourth letter at the earliest. */
  readonly shifts: Uint8Array;
}

/** How many letters of each word are looked at first. */
const HEAD = 4;

/** Words of lower-case ASCII letters, four at least; they count in any case. */
export function wordsOf(...words: readonly string[]): Words {
  const shifts = new Uint8Array(32).fill(HEAD);
  for (const word of words)
    for (let i = 0; i < HEAD; i++) {
      const letter = word.charCodeAt(i) & 31;
      shifts[letter] = Math.min(shifts[letter] ?? HEAD, HEAD - 1 - i);
    }
  return { words, shifts };
}

/** Whether a key has one of these words in it. Skips, as Horspool does, what no word can hold. */
export function hasWord({ nodes, text }: Sheet, node: number, { words, shifts }: Words): boolean {
  const end = nodes[node + 2] ?? 0;
  let last = (nodes[node + 1] ?? 0) + HEAD - 1;
  while (last < end) {
    const shift = shifts[text.charCodeAt(last) & 31] ?? HEAD;
    if (shift === 0)
      for (let i = 0; i < words.length; i++) if (begins(text, last - HEAD + 1, end, words[i] ?? '')) return true;
    last += shift || 1;
  }
  return false;
}

function begins(text: string, start: number, end: number, word: string): boolean {
  if (end - start < word.length) return false;
  for (let i = 0; i < word.length; i++) if ((text.charCodeAt(start + i) | 32) !== word.charCodeAt(i)) return false;
  return true;
}

/** Whether a key with one of these words in it may stand in a tree: false only where none does. */
export function mayHoldKey(node: Node, words: Words): boolean {
  return isLight(node) ? node.read(holdsKey, words) : true;
}

/**
 * The texts of all scalars below keys with one of these words in them, as in `mayHoldKey`; undefined for a tree that is
 * not light.
 */
export function textsUnderKeys(node: Node, words: Words): readonly string[] | undefined {
  return isLight(node) ? node.read(textsUnder, words) : undefined;
}

const NO_TEXTS: readonly string[] = [];

function textsUnder(sheet: Sheet, node: number, words: Words): readonly string[] {
  const { nodes } = sheet;
  let texts: string[] | undefined;
  const end = behind(nodes, node);
  for (let at = node + STRIDE; at < end; ) {
    const speaks = isKeyAt(nodes, at) && hasWord(sheet, at, words);
    const next = speaks ? behind(nodes, at + STRIDE) : at + STRIDE;
    if (speaks)
      for (let below = at + STRIDE; below < next; below += STRIDE)
        if (kindAt(nodes, below) > SEQ && !isKeyAt(nodes, below)) {
          texts ??= [];
          texts.push(scalarTextAt(sheet, below));
        }
    at = next;
  }
  return texts ?? NO_TEXTS;
}

function holdsKey(sheet: Sheet, node: number, words: Words): boolean {
  const { nodes } = sheet;
  const end = behind(nodes, node);
  for (let at = node + STRIDE; at < end; at += STRIDE) if (isKeyAt(nodes, at) && hasWord(sheet, at, words)) return true;
  return false;
}
