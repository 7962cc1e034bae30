import { wordsOf } from './key-words.ts';

/** What keys that speak of secrets have in them, in any case. */
export const SPOKEN = wordsOf('secret', 'pull', 'cred');

const SPEAKS = new RegExp(SPOKEN.words.join('|'), 'i');

/** Whether a key speaks of secrets: `imagePullSecrets`, `secretName`, `credentialsRef`. */
export function speaks(key: string): boolean {
  return SPEAKS.test(key);
}
