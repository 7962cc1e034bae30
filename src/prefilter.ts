/** Words by whose absence a text is known to have nothing to say to a question. */
export const SIGNS = [
  'pullproof-ignore',
  'auths',
  '.dockercfg',
  'secretGenerator',
  'LoadRestrictionsNone',
  'Secret',
  'DataPlane',
  'kustomize.toolkit',
  'source.toolkit',
  'source.extensions',
  'argoproj.io',
] as const;

export type Sign = (typeof SIGNS)[number];

/** Escapes of a double-quoted scalar that spell a word without its letters, or part it. */
const SPELLING = String.raw`\\[xuU\r\n]`;
const SPELLED = 1 << SIGNS.length;

const ANY = new RegExp([...SIGNS.map((sign) => sign.replace('.', '\\.')), SPELLING].join('|'), 'g');
const BITS: ReadonlyMap<string, number> = new Map(SIGNS.map((sign, i) => [sign, 1 << i]));

/** Which of the signs a text holds, one bit for each: all are looked for while the text is at hand, in one pass. */
export function signsIn(text: string): number {
  let signs = 0;
  ANY.lastIndex = 0;
  for (let found = ANY.exec(text); found; found = ANY.exec(text)) {
    signs |= BITS.get(found[0]) ?? SPELLED;
    // The next one may begin inside of this one.
    ANY.lastIndex = found.index + 1;
  }
  return signs;
}

/** Whether a scalar of the text may say one of the words, however it is written. */
export function maySay(signs: number, words: readonly Sign[]): boolean {
  if (signs === 0) return false;
  return (signs & SPELLED) !== 0 || words.some((word) => hasSign(signs, word));
}

export function hasSign(signs: number, sign: Sign): boolean {
  return (signs & (BITS.get(sign) ?? 0)) !== 0;
}
