/** Words by whose absence a text is known to have nothing to say to a question. */
export const SIGNS = [
  'pullproof-ignore',
  'auths',
  '.dockercfg',
  'secretGenerator',
  'LoadRestrictionsNone',
  'Secret',
] as const;

export type Sign = (typeof SIGNS)[number];

/** Which of the signs a text holds, one bit for each: all are looked for while the text is at hand. */
export function signsIn(text: string): number {
  let signs = 0;
  for (let i = 0; i < SIGNS.length; i++) if (text.includes(SIGNS[i] ?? '')) signs |= 1 << i;
  return signs;
}

export function hasSign(signs: number, sign: Sign): boolean {
  return (signs & (1 << SIGNS.indexOf(sign))) !== 0;
}
