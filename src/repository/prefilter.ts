/** Words by whose absence a text is known to have nothing to say to a question. */
export const SIGNS = [
  'pullproof-ignore',
  'auths',
  '.dockercfg',
  '.dockerconfigjson',
  'secretGenerator',
  'LoadRestrictionsNone',
  'Secret',
  'DataPlane',
  'kustomize.toolkit',
  'source.toolkit',
  'source.extensions',
  'argoproj.io',
  'Credential',
  'JhdXRo',
] as const;

/** A word by which texts are told apart. */
export type Sign = (typeof SIGNS)[number];

/** Escapes of a double-quoted scalar that spell a word without its letters, or part it. */
const SPELLING = /\\[xuU\r\n]/;
const SPELLED = 1 << SIGNS.length;

const BITS: ReadonlyMap<string, number> = new Map(SIGNS.map((sign, i) => [sign, 1 << i]));

/** Words with a capital letter, which seldom stands in a text: to look for them takes no time. */
const CAPITAL = SIGNS.filter((sign) => /^[A-Z]/.test(sign));
const OTHERS = SIGNS.filter((sign) => !/^[A-Z]/.test(sign));
/** What stands in every text that holds one of the others: all are looked for in one pass. */
const OTHER = /pullproof-ignore|auths|secretGenerator|argoproj\.io|\.(?:dockerc|toolkit|extensions)/;

/** Which of the signs a text holds, one bit for each: all are looked for while the text is at hand. */
export function signsIn(text: string): number {
  const signs = bitsOf(CAPITAL, text) | (OTHER.test(text) ? bitsOf(OTHERS, text) : 0);
  return text.includes('\\') && SPELLING.test(text) ? signs | SPELLED : signs;
}

function bitsOf(words: readonly Sign[], text: string): number {
  let bits = 0;
  for (const word of words) if (text.includes(word)) bits |= BITS.get(word) ?? 0;
  return bits;
}

/** Whether a scalar of the text may say one of the words, however it is written. */
export function maySay(signs: number, words: readonly Sign[]): boolean {
  if (signs === 0) return false;
  return (signs & SPELLED) !== 0 || words.some((word) => hasSign(signs, word));
}

/** Whether signs hold a word as it is written. */
export function hasSign(signs: number, sign: Sign): boolean {
  return (signs & (BITS.get(sign) ?? 0)) !== 0;
}
