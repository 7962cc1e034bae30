import type { Span } from '../../text/source.ts';
import type { MapNode, Node } from '../../yaml/documents.ts';
import { entryOf } from '../../yaml/node.ts';
import { failing, heldBy, isOptional, numberOf, optionalOf, plainOf, scalarFor, whyUndecided } from './value.ts';

/** A field: of an optional an optional again; of a map without it nothing that could be told. */
export function selected(holder: Node, name: string, optional: boolean, place: Span): Node {
  if (whyUndecided(holder) !== undefined) return holder;
  if (isOptional(holder)) {
    const inner = heldBy(holder);
    return inner === undefined ? holder : selected(inner, name, true, place);
  }
  const found = entryOf(holder, name)?.value;
  if (optional) return optionalOf(found, place);
  return found ?? failing(`nothing is known of "${name}"`, place);
}

/** An item of a list, or a field. */
export function indexed(holder: Node, key: Node, optional: boolean, place: Span): Node {
  if (whyUndecided(key) !== undefined) return key;
  const position = numberOf(key);
  if (holder.kind !== 'seq' || position === undefined) {
    const name = String(plainOf(key) ?? '');
    const isMissed = holder.kind === 'map' && !isOptional(holder) && !optional && !entryOf(holder, name);
    return isMissed ? failing(missed(holder, name), place) : selected(holder, name, optional, place);
  }
  const found = holder.items[position];
  if (optional) return optionalOf(found, place);
  return found ?? failing(`its list has no item ${position}`, place);
}

/** Why there is no entry of a name, with those that there are where they are few. */
function missed({ entries }: MapNode, name: string): string {
  const others = entries.length <= 3 ? entries.map(({ key }) => `"${key.text}"`) : [];
  return `there is no "${name}"${others.length > 0 ? `, but ${others.join(', ')}` : ''}`;
}

/** Whether a field is there. */
export function presence(holder: Node, name: string, place: Span): Node {
  if (whyUndecided(holder) !== undefined) return holder;
  const inner = isOptional(holder) ? heldBy(holder) : holder;
  const found = entryOf(inner, name)?.value;
  return found && whyUndecided(found) !== undefined ? found : scalarFor(found !== undefined, place);
}
