import type { Source } from '../text/source.ts';
import type { SyntaxFault } from './documents.ts';

/** Longer texts, in UTF-16 code units, are not read again for more faults: the parser that lists them is slow. */
const LENGTH_LIMIT = 200_000;
const FAULT_LIMIT = 20;

/**
 * All syntax faults of a broken text, in order, at most 20: more than the one fault per document that stops
 * `parseDocuments`. Needs the package `yaml`, which is loaded only here. Empty where the text is too long, or where
 * only `parseDocuments` refuses it.
 */
export async function syntaxFaults({ path, text }: Source): Promise<readonly SyntaxFault[]> {
  if (text.length > LENGTH_LIMIT) return [];
  const { parseAllDocuments } = await import('yaml');
  const documents = parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  if (!Array.isArray(documents)) return [];
  return documents
    .flatMap(({ errors }) => errors)
    .filter(({ message }) => !/call stack/i.test(message))
    .slice(0, FAULT_LIMIT)
    .map(({ message, pos: [start, end] }) => ({
      message: unquoted(message),
      at: { path, start: Math.min(start, text.length), end: Math.min(end, text.length) },
    }));
}

/** A message without what it quotes from the text, which may be a credential. */
function unquoted(message: string): string {
  return message
    .replace(/(?<=\S): .*$|(?<=escape sequence|directive|version|aren't resolved),? .*$/s, '')
    .replace(/^The .* tag has/s, 'The tag has');
}
