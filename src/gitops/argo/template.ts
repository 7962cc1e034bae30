import type { Json } from '../../yaml/node.ts';
import { blocksOf } from './blocks.ts';
import { isObject, type Params, printedOf } from './functions.ts';
import { pipeline, type Templating } from './pipeline.ts';

export type { Templating } from './pipeline.ts';

/** A rendered text, or the action that can't be evaluated from files. */
export type Rendered = { readonly text: string } | { readonly unknown: string };

/**
 * Renders a text of an ApplicationSet's template (Argo CD v3: applicationset/utils/utils.go, RenderTemplateParams).
 * Without parameters, which the files don't tell, no action is known.
 */
export function render(text: string, params: Params | undefined, templating: Templating): Rendered {
  const { goTemplate } = templating;
  const blocks = goTemplate && params ? blocksOf(params, templating) : undefined;
  let unknown = unendedIn(text);
  let written = 0;
  const rendered = partsOf(text).map((part, i, parts) => {
    const isLive = blocks?.isLive() ?? true;
    if (i % 2 === 0) return !isLive ? '' : goTemplate ? trimmed(part, parts[i - 1], parts[i + 1]) : part;
    const action = goTemplate ? bare(part) : part.trim();
    const turn = blocks?.enter(action);
    if (turn === 'entered' || (turn === undefined && !isLive)) return '';
    const scope = blocks?.scope();
    const value = turn === 'unknown' ? undefined : scope ? pipeline(action, scope, templating) : params?.[action];
    const printed = value === undefined ? undefined : printedOf(value);
    written += printed?.length ?? 0;
    if (printed === undefined || written > MOST_WRITTEN) unknown ??= `{{${part}}}`;
    return unknown === undefined && printed !== undefined ? printed : '';
  });
  unknown ??= blocks?.unended();
  return unknown === undefined ? { text: rendered.join('') } : { unknown };
}

/** How many characters actions may write into one text; no Application is so long. */
const MOST_WRITTEN = 1_000_000;

/** Texts and actions by turns. Behind the last end nothing is an action, however often one begins. */
function partsOf(text: string): readonly string[] {
  const end = text.lastIndexOf('}}') + 2;
  if (end < 2) return [text];
  const parts = text.slice(0, end).split(ACTION);
  return [...parts.slice(0, -1), parts.at(-1) + text.slice(end)];
}

const ACTION = /\{\{([\s\S]*?)\}\}/;

/**
 * The action by which a Go template does not parse, whatever the parameters: one written in the older way, without the
 * dot, calls a function that there is not. These parameters share their name with none.
 */
export function unparsableAction(text: string): string | undefined {
  const isOlder = (part: string, i: number) =>
    i % 2 === 1 &&
    /^(?:-\s)?\s*(?:path|name|nameNormalized|server|metadata|cluster|url|branch)(?:\.[\w.-]+)?\s*(?:\s-)?$/.test(part);
  const part = partsOf(text).find(isOlder);
  return part === undefined ? undefined : `{{${part}}}`;
}

const LONGEST_SHOWN = 60;

/** An action that begins and does not end, for which Argo CD generates nothing. */
function unendedIn(text: string): string | undefined {
  const start = text.indexOf('{{', text.lastIndexOf('}}') + 1);
  return start < 0 ? undefined : text.slice(start, start + LONGEST_SHOWN);
}

/** A text between two actions, whose dashes take away the white space around them (text/template, lex.go). */
function trimmed(text: string, before = '', after = ''): string {
  const begun = DASH_BEHIND.test(before) ? text.replace(/^[ \t\r\n]+/, '') : text;
  return DASH_BEFORE.test(after) ? begun.slice(0, /(?<![ \t\r\n])[ \t\r\n]*$/.exec(begun)?.index) : begun;
}

/** An action without its dashes and the white space around it. */
function bare(action: string): string {
  return action.replace(DASH_BEFORE, '').replace(DASH_BEHIND, '').replace(SPACE_AROUND, '');
}

const SPACE_AROUND = /^[ \t\r\n]+|(?<![ \t\r\n])[ \t\r\n]+$/g;
const DASH_BEFORE = /^-(?=[ \t\r\n])/;
const DASH_BEHIND = /[ \t\r\n]-$/;

/** A JSON value as flat parameters with dotted keys, every value a string. */
export function flattened(value: Json): Readonly<Record<string, string>> {
  const flat: Record<string, string> = {};
  const stack: [string, Json][] = [['', value]];
  for (let here = stack.pop(); here; here = stack.pop()) {
    const [key, inner] = here;
    if (Array.isArray(inner)) for (const [i, item] of inner.entries()) stack.push([`${key}.${i}`, item]);
    else if (isObject(inner))
      for (const [name, item] of Object.entries(inner)) stack.push([key === '' ? name : `${key}.${name}`, item]);
    else if (inner !== null) flat[key] = printedOf(inner) ?? '';
  }
  return flat;
}
