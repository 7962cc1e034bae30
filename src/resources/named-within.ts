import type { Node } from '../yaml/documents.ts';

/** The values of all keys that hold names, whatever they name. */
export function namesWithin(root: Node): ReadonlySet<string> {
  const found = new Set<string>();
  const stack: Node[] = [root];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.kind === 'seq') stack.push(...next.items);
    else if (next.kind === 'map')
      for (const { key, value } of next.entries) {
        if (value.kind !== 'scalar') stack.push(value);
        else if (/name$/i.test(key.text)) found.add(value.text);
      }
  }
  return found;
}
