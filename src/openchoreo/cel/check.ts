import { onceFor } from '../../remember.ts';
import { leadingNames } from './macro.ts';
import type { Expression } from './syntax.ts';

/**
 * What cel-go's compiler has against an expression before anything of it is evaluated, be it in a branch that is never
 * taken: a name that nothing declares, a function that there is not, operands of two types. Undefined where nothing is
 * known against it. Follows OpenChoreo v1.2.3, internal/template/engine.go: evaluateCEL, where variables are of any
 * type, and custom_functions.go: BaseCELExtensions.
 */
export function compileFault(expression: Expression, declared: ReadonlyMap<string, unknown>): string | undefined {
  const { names, fault } = checked(expression);
  const missing = names.find((name) => !declared.has(name) && !TYPES.has(name));
  return missing === undefined ? fault : `nothing is called "${missing}"`;
}

interface Checked {
  /** The names that must be declared. */
  readonly names: readonly string[];
  readonly fault: string | undefined;
}

const checked = onceFor((expression: Expression): Checked => {
  const check = new Check();
  check.visit(expression, []);
  return { names: [...check.names], fault: check.fault };
});

const TYPES: ReadonlySet<string> = new Set(
  'bool bytes double dyn int list map null_type optional_type string type uint'.split(' '),
);

/** Names of functions of all releases; most are evaluated in `function.ts`. */
const GLOBALS: ReadonlySet<string> = new Set(
  'bool bytes double duration dyn has int matches oc_dns_label oc_generate_name oc_hash oc_merge oc_omit omit merge sanitizeK8sResourceName size string timestamp type uint'.split(
    ' ',
  ),
);
const MEMBERS: ReadonlySet<string> = new Set(
  'all charAt contains distinct endsWith exists existsOne exists_one filter first flatten format getDate getDayOfMonth getDayOfWeek getDayOfYear getFullYear getHours getMilliseconds getMinutes getMonth getSeconds hasValue indexOf join last lastIndexOf lowerAscii map matches optFlatMap optMap or orValue replace reverse size slice sort sortBy split startsWith substring transformList transformMap transformMapEntry trim unwrapOpt upperAscii value'.split(
    ' ',
  ),
);
const NAMESPACES: ReadonlySet<string> = new Set('base64 lists math optional sets strings'.split(' '));
/** Helpers of templates, of which each release has others: `configurations.toVolumes()`. */
const HELPER = /^to[A-Z]/;
const BINDING: ReadonlySet<string> = new Set(
  'all exists existsOne exists_one filter map optFlatMap optMap sortBy transformList transformMap transformMapEntry'.split(
    ' ',
  ),
);

class Check {
  readonly names = new Set<string>();
  fault: string | undefined;

  visit(expression: Expression, bound: readonly string[]): void {
    switch (expression.op) {
      case 'name':
        if (!bound.includes(expression.name)) this.names.add(expression.name);
        return;
      case 'call':
        this.#call(expression, bound);
        return;
      case 'binary':
        this.#typed(expression.sign, expression.left, expression.right);
        break;
      case 'choice':
        this.#typed('?:', expression.yes, expression.no);
        break;
      default:
    }
    for (const part of partsOf(expression)) this.visit(part, bound);
  }

  #call({ name, target, args }: Expression & { op: 'call' }, bound: readonly string[]): void {
    const isSpace = target?.op === 'name' && NAMESPACES.has(target.name) && !bound.includes(target.name);
    const isKnown = target ? isSpace || MEMBERS.has(name) || HELPER.test(name) : GLOBALS.has(name);
    if (!isKnown) this.fault ??= `there is no function "${name}"`;
    if (target && !isSpace) this.visit(target, bound);
    const names = target && BINDING.has(name) ? leadingNames(args, name) : [];
    for (const arg of args.slice(names.length)) this.visit(arg, [...bound, ...names]);
  }

  #typed(sign: string, left: Expression, right: Expression): void {
    const [one, other] = [typeOf(left), sign === 'in' ? memberType(right) : typeOf(right)];
    if (one !== undefined && other !== undefined && one !== other)
      this.fault ??= `"${sign}" has operands of the types ${one} and ${other}`;
  }
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case 'field':
      return [expression.target];
    case 'index':
      return [expression.target, expression.index];
    case 'list':
      return expression.items.map(({ value }) => value);
    case 'map':
      return expression.entries.flatMap(({ key, value }) => [key, value]);
    case 'not':
    case 'minus':
      return [expression.value];
    case 'binary':
      return [expression.left, expression.right];
    case 'choice':
      return [expression.test, expression.yes, expression.no];
    default:
      return [];
  }
}

const COMPARING: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=', 'in', '&&', '||']);

/** The type of an expression where it shows by itself; values of variables are of any type. */
function typeOf(expression: Expression): string | undefined {
  switch (expression.op) {
    case 'literal':
      return expression.value === null ? undefined : typeof expression.value;
    case 'number':
      return expression.isInteger ? 'int' : 'double';
    case 'not':
      return 'boolean';
    case 'minus':
      return typeOf(expression.value);
    case 'binary':
      return COMPARING.has(expression.sign) ? 'boolean' : (typeOf(expression.left) ?? typeOf(expression.right));
    case 'choice':
      return typeOf(expression.yes) === typeOf(expression.no) ? typeOf(expression.yes) : undefined;
    case 'call':
      return RESULTS.get(expression.name);
    default:
      return undefined;
  }
}

/** The type of all members of a list that is written out. */
function memberType(list: Expression): string | undefined {
  const types = list.op === 'list' ? new Set(list.items.map(({ value }) => typeOf(value))) : [];
  const [only, other] = types;
  return other === undefined ? only : undefined;
}

const RESULTS: ReadonlyMap<string, string> = new Map([
  ['size', 'int'],
  ['int', 'int'],
  ['double', 'double'],
  ['string', 'string'],
  ['bool', 'boolean'],
  ['has', 'boolean'],
  ['oc_hash', 'string'],
  ['oc_generate_name', 'string'],
  ['oc_dns_label', 'string'],
]);
