import type { Node, ScalarNode } from '../documents.ts';
import { isDnsSubdomain } from '../names.ts';
import { located } from '../node.ts';
import type { Located } from '../source.ts';
import { PULL_SECRETS } from './helm-values.ts';

/** Keys whose values may be names. */
const NAMING = /(?:name|ref|secret|target|nameOverride)s?$/i;

/** Names in a chart's values that may be of objects it makes: keys, and values of keys that hold names. */
export function mentionedNames(values: Node): readonly Located<string>[] {
  const found: Located<string>[] = [];
  const note = (node: ScalarNode) => {
    if (node.text.includes('-') && isDnsSubdomain(node.text)) found.push(located(node));
  };
  const stack: { readonly node: Node; readonly key: string }[] = [{ node: values, key: '' }];
  for (let here = stack.pop(); here; here = stack.pop()) {
    const { node, key } = here;
    if (PULL_SECRETS.test(key)) continue;
    if (node.kind === 'seq')
      for (let i = node.items.length - 1; i >= 0; i--) {
        const item = node.items[i];
        if (item) stack.push({ node: item, key });
      }
    else if (node.kind === 'map') {
      for (let i = node.entries.length - 1; i >= 0; i--) {
        const entry = node.entries[i];
        if (entry && (entry.value.kind !== 'scalar' || NAMING.test(entry.key.text)))
          stack.push({ node: entry.value, key: entry.key.text });
      }
      for (const entry of node.entries) note(entry.key);
    } else if (NAMING.test(key)) note(node);
  }
  return found;
}
