import type { Rule } from '../../src/findings/rule.ts';
import { placeOf } from '../../src/text/source.ts';

/** What to do, by what the parser says. */
const HELP: readonly (readonly [RegExp, string])[] = [
  [/^the marks of a merge conflict/, 'settle the conflict, and take out its marks'],
  [/^the file is neither UTF-8/, 'save it as UTF-8'],
  [/^tab characters/, 'indent with spaces'],
  [
    /^bad indentation of a mapping entry$/,
    'indent it as its siblings are; a value that has ": " in it, or begins with @, % or `, must stand in quotes',
  ],
  [/^bad indentation of a sequence entry$/, 'indent it as its siblings are'],
  [/^deficient indentation$/, 'close the bracket or brace above, or indent what belongs in it'],
  [/^(?:the alias has no anchor|name of an alias node)/, 'put it in quotes: outside of them, * stands for an anchor'],
  [
    /^(?:unknown escape sequence|expected hexadecimal character)$/,
    'double the backslash, or write it in single quotes',
  ],
  [/ within a flow collection$/, 'close the bracket or brace that is open'],
  [/^missed comma between/, 'close each bracket by its own kind, and put commas between the entries'],
  [/ within a (?:double|single) quoted scalar$/, 'close the quotes'],
  [
    /^(?:expected ':' after a mapping key|can not read a block mapping entry)/,
    'write a colon and a space behind the key, or indent the line if it goes on with the text above',
  ],
  [
    /^end of the stream or a document separator/,
    'indent it if it belongs to what is above, or begin a document by a line of ---',
  ],
];

export default {
  id: 'unparsable-file',
  level: 'error',
  summary: 'A manifest that is not valid YAML.',

  *check({ faults, configFindings }) {
    // A configuration that does not parse is told as one.
    const told = new Set(configFindings.map(({ at }) => placeOf(at)));
    for (const { message, at } of faults) {
      if (told.has(placeOf(at))) continue;
      const help = HELP.find(([said]) => said.test(message))?.[1];
      yield {
        at,
        identity: [at.path, message],
        message: `this does not parse: ${message}`,
        ...(help === undefined ? {} : { help }),
      };
    }
  },
} satisfies Rule;
