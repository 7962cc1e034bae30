// The characters that structure a text, by their codes.
export const TAB = 9;
export const BREAK = 10;
export const SPACE = 32;
export const DOUBLE_QUOTE = 34;
export const HASH = 35;
export const SINGLE_QUOTE = 39;
export const PLUS = 43;
export const COMMA = 44;
export const DASH = 45;
export const DOT = 46;
export const COLON = 58;
export const GREATER = 62;
export const QUESTION = 63;
export const LEFT_BRACKET = 91;
export const BACKSLASH = 92;
export const RIGHT_BRACKET = 93;
export const LEFT_BRACE = 123;
export const PIPE = 124;
export const RIGHT_BRACE = 125;

/** ASCII characters that no plain scalar begins with here. */
export const INDICATORS = marked('?:,[]{}#&*!|>\'"%@`\t ');
/** What ends or spoils a plain scalar inside a flow collection. */
const FLOW_INDICATORS = marked(',[]{}');
/** What may stand behind a backslash, digits apart. */
export const ESCAPES = marked('0abtnvfre "\\N_LP');

function marked(characters: string): Uint8Array {
  const marks = new Uint8Array(128);
  for (const character of characters) marks[character.charCodeAt(0)] = 1;
  return marks;
}

/** Whether a character is a space or ends a line. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === BREAK;
}

/** Whether a character has a meaning of its own within brackets and braces. */
export function isFlowIndicator(code: number): boolean {
  return code < 128 && FLOW_INDICATORS[code] === 1;
}
