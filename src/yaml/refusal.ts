import {
  COLLECTION_STYLE,
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  type Event,
  SCALAR_STYLE_DOUBLE_QUOTED,
  SCALAR_STYLE_PLAIN,
  type ScalarEvent,
} from 'js-yaml';

/** Why a text is refused, and where. */
export interface Refusal {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

const CONTROL = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * What js-yaml reads, tabs apart, and go-yaml refuses, which reads manifests in every cluster: control characters in
 * comments and quotes, anchors of more than letters, digits, `-` and `_`, the escapes `\/` and of half a character, and
 * in flow style plain text with a `:` before it or a `?` in it, and a key that touches the bracket behind it; a mapping
 * on the line of the key above it. A text that begins with a brace is JSON for Kubernetes' clients, one with a bracket
 * for patches: it may have all that JSON has.
 * Follows go.yaml.in/yaml/v2 v2.4 readerc.go: yaml_parser_update_buffer, scannerc.go: yaml_parser_fetch_next_token,
 * yaml_parser_scan_anchor, yaml_parser_scan_flow_scalar, yaml_parser_scan_plain_scalar; v3 has the same.
 */
export function refusalIn(text: string, events: readonly Event[]): Refusal | undefined {
  const isJson = /^\s*[{[]/.test(text);
  const control = isJson ? -1 : text.search(CONTROL);
  if (control >= 0) return { message: 'control characters are not allowed', start: control, end: control + 1 };
  /** Of each collection that is open, whether it stands in brackets or braces. */
  const flows: boolean[] = [];
  for (const event of events) {
    if (event.type === EVENT_POP) flows.pop();
    else if (event.type === EVENT_DOCUMENT) flows.push(false);
    else if (event.type === EVENT_SCALAR) {
      const refusal =
        anchorRefusal(text, event) ?? scalarRefusal(text, event, { inFlow: flows.at(-1) === true, isJson });
      if (refusal) return refusal;
    } else if (event.type !== EVENT_ALIAS) {
      const refusal = anchorRefusal(text, event);
      if (refusal) return refusal;
      flows.push(event.style === COLLECTION_STYLE.FLOW);
    }
  }
  return besideKey(text, events);
}

/** A mapping that begins on the line of the key whose value it is: behind an anchor or a tag js-yaml reads it. */
function besideKey(text: string, events: readonly Event[]): Refusal | undefined {
  /** Of each collection that is open, whether it is a mapping without braces. */
  const blocks: boolean[] = [];
  /** Where the key above ends, from the beginning of a mapping to its own first key. */
  let above = -1;
  let last = 0;
  for (const event of events) {
    if (event.type === EVENT_SCALAR) {
      const { valueStart: start, valueEnd: end } = event;
      if (above >= 0 && start >= 0 && !/[\r\n]/.test(text.slice(above, start)))
        return { message: 'a mapping begins on the line of its key', start, end };
      if (end >= 0) last = end;
    } else if (event.type === EVENT_POP) blocks.pop();
    const isBlock = event.type === EVENT_MAPPING && event.style !== COLLECTION_STYLE.FLOW;
    above = isBlock && blocks.at(-1) === true ? last : -1;
    if (event.type !== EVENT_SCALAR && event.type !== EVENT_ALIAS && event.type !== EVENT_POP) blocks.push(isBlock);
  }
  return undefined;
}

function anchorRefusal(
  text: string,
  { anchorStart: start, anchorEnd: end }: Pick<ScalarEvent, 'anchorStart' | 'anchorEnd'>,
): Refusal | undefined {
  if (start < 0 || /^[\w-]+$/.test(text.slice(start, end))) return undefined;
  return { message: 'an anchor is made of letters, digits, "-" and "_"', start, end };
}

function scalarRefusal(
  text: string,
  { style, valueStart: start, valueEnd: end }: ScalarEvent,
  { inFlow, isJson }: { readonly inFlow: boolean; readonly isJson: boolean },
): Refusal | undefined {
  if (start < 0) return undefined;
  if (style === SCALAR_STYLE_PLAIN) return inFlow ? plainRefusal(text, { start, end }) : undefined;
  return style === SCALAR_STYLE_DOUBLE_QUOTED && !isJson ? escapeRefusal(text, { start, end }) : undefined;
}

interface Scalar {
  readonly start: number;
  readonly end: number;
}

function plainRefusal(text: string, { start, end }: Scalar): Refusal | undefined {
  const mark = text.slice(start, end).search(/^:|(?!^)\?/);
  if (mark >= 0)
    return {
      message: `a "${text[start + mark]}" must stand in quotes here`,
      start: start + mark,
      end: start + mark + 1,
    };
  if (!/^:[[{]/.test(text.slice(end, end + 2))) return undefined;
  return { message: 'a space must stand behind the colon', start: end, end: end + 1 };
}

function escapeRefusal(text: string, { start, end }: Scalar): Refusal | undefined {
  const quoted = text.slice(start, end);
  if (!quoted.includes('\\')) return undefined;
  for (const { 0: pair, index } of quoted.matchAll(/\\(?:u[0-9a-fA-F]{4}|.)/gs))
    if (/^\\(?:\/|u[dD][89a-fA-F])/.test(pair))
      return { message: 'unknown escape sequence', start: start + index, end: start + index + pair.length };
  return undefined;
}
