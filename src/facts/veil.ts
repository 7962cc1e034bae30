import { remembering } from '../remember.ts';
import { sha256 } from '../text/digest.ts';

/**
 * A text as facts for another machine hold it: nobody reads it, and whoever has the text and the key finds it. What was
 * equal is equal, what was different is different.
 */
export function veiled(text: string, key: string): string {
  return MARK + digestOf(text, key).slice(0, LENGTH);
}

const MARK = '~';
const LENGTH = 20;
const VEILED = new RegExp(`^${MARK}[0-9a-f]{${LENGTH}}`);

/** Whether a text has been veiled already. */
export function isVeiled(text: string): boolean {
  return VEILED.test(text);
}

/** As `veiled`, in as many characters as the text has. */
export function veiledInPlace(text: string, key: string): string {
  const digest = digestOf(text, key);
  return digest.repeat(Math.ceil(text.length / digest.length)).slice(0, text.length);
}

function digestOf(text: string, key: string): string {
  return sha256(`${key} ${text}`);
}

/** Finds names in whatever holds some of them veiled. */
export function finderBy(
  key: string | undefined,
): <T>(find: (name: string) => T | undefined, name: string) => T | undefined {
  if (key === undefined) return (find, name) => find(name);
  const hidden = remembering((name) => veiled(name, key));
  return (find, name) => find(name) ?? find(hidden(name));
}
