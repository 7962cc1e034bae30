import type { Params } from './functions.ts';
import { conditionOf, type Scope, type Templating } from './pipeline.ts';

/** The blocks of a Go template that are open where it has got to. */
export interface Blocks {
  /** Whether what stands here is written. */
  readonly isLive: () => boolean;
  readonly scope: () => Scope;
  /** Takes an action that opens, divides or ends a block, or is a comment; undefined for one that writes a value. */
  readonly enter: (action: string) => 'entered' | 'unknown' | undefined;
  /** The action of a block that does not end. */
  readonly unended: () => string | undefined;
}

interface Block {
  readonly action: string;
  readonly outer: Block | undefined;
  readonly scope: Scope;
  readonly isLive: boolean;
  /** Whether one of its branches was taken, or none may be. */
  readonly isTaken: boolean;
  readonly isElse: boolean;
}

/** Blocks of `if` and `with`, and their branches (text/template, parse.go and exec.go); of other blocks nothing is known. */
export function blocksOf(root: Params, templating: Templating): Blocks {
  const whole: Scope = { root, dot: root };
  let block: Block | undefined;
  const isLiveIn = (one: Block | undefined) => one?.isLive ?? true;
  const scopeOf = (one: Block | undefined) => one?.scope ?? whole;
  const branch = (how: string, pipeline: string, outer: Block | undefined, begun?: Block): 'entered' | 'unknown' => {
    const isDead = !isLiveIn(outer) || begun?.isTaken === true;
    const condition = isDead ? { holds: false, value: undefined } : conditionOf(pipeline, scopeOf(outer), templating);
    if (!condition) return 'unknown';
    const { holds, value } = condition;
    const inner = how === 'with' && holds && value !== undefined ? { root, dot: value } : scopeOf(outer);
    const action = begun?.action ?? `{{${how} ${pipeline}}}`;
    block = { action, outer, scope: inner, isLive: holds, isTaken: isDead || holds, isElse: false };
    return 'entered';
  };
  const divide = (rest: string): 'entered' | 'unknown' => {
    if (!block || block.isElse) return 'unknown';
    const [, how, pipeline] = BRANCH.exec(rest) ?? [];
    if (how !== undefined && pipeline !== undefined) return branch(how, pipeline, block.outer, block);
    if (rest !== '') return 'unknown';
    const { outer, isTaken } = block;
    block = { ...block, scope: scopeOf(outer), isLive: !isTaken, isTaken: true, isElse: true };
    return 'entered';
  };
  return {
    isLive: () => isLiveIn(block),
    scope: () => scopeOf(block),
    enter: (action) => {
      if (COMMENT.test(action)) return 'entered';
      const [, how, pipeline] = BRANCH.exec(action) ?? [];
      if (how !== undefined && pipeline !== undefined) return branch(how, pipeline, block);
      if (/^else\b/.test(action)) return divide(action.slice('else'.length).trim());
      if (action !== 'end') return OTHER.test(action) ? 'unknown' : undefined;
      if (!block) return 'unknown';
      block = block.outer;
      return 'entered';
    },
    unended: () => block?.action,
  };
}

const COMMENT = /^\/\*[\s\S]*\*\/$/;
const BRANCH = /^(if|with)(?![\w.])\s*([\s\S]+)$/;
const OTHER = /^(?:range|define|block|template|break|continue)\b|^\$\w+\s*:?=/;
