import { matches, type Pattern, parseUnanchored } from '../pattern/pattern.ts';

/** What one deployment of kubernetes-replicator was told, as far as it matters for secrets. */
export interface ReplicatorFlags {
  /** of the program: `2.12.4`; a leading `v` is allowed */
  readonly version: string;
  readonly replicateSecrets: boolean;
  /** replicate-from needs no permission of its source */
  readonly allowAll: boolean;
  readonly syncByContent: boolean;
  /** matched anywhere in a namespace name; an empty one counts for nothing */
  readonly excludeNamespaces: readonly Pattern[];
  /** a Go duration */
  readonly resyncPeriod: string;
}

/** The flags that arguments set, or why the replicator ends at start. */
export type ReplicatorArgs =
  | { readonly ok: true; readonly flags: ReplicatorFlags }
  | ({ readonly ok: false } & FlagError);

/** What is wrong with a flag, by its name; that is empty where it may not be shown. */
interface FlagError {
  readonly error: string;
  readonly flag: string;
}

/** The version that OpenChoreo's proposal pins, and the newest one that was compared with this code. */
export const PINNED_VERSION = '2.11.1';
export const NEWEST_VERSION = '2.12.4';

/** The flags of a deployment without arguments. */
export function defaultFlags(version: string): ReplicatorFlags {
  return {
    version,
    replicateSecrets: true,
    allowAll: false,
    syncByContent: false,
    excludeNamespaces: [],
    resyncPeriod: '30m',
  };
}

/**
 * Whether the deployment keeps replicate-to and replicate-to-matching out of a namespace.
 * Follows kubernetes-replicator 2.12.4, replicate/common/exclude.go; before 2.12.0 there was no such flag.
 */
export function excludes(flags: ReplicatorFlags, namespace: string): boolean {
  return matches(excluding(flags), namespace);
}

/** The patterns by which the deployment keeps replicate-to and replicate-to-matching out of namespaces. */
export function excluding({ version, excludeNamespaces }: ReplicatorFlags): readonly Pattern[] {
  return isAtLeast(version, [2, 12, 0]) ? excludeNamespaces : [];
}

/** Up to 2.12.3 a replicate-to-matching that covers the source's own namespace writes the source onto itself. */
export function copiesOntoItself({ version }: ReplicatorFlags): boolean {
  return !isAtLeast(version, [2, 12, 4]);
}

/** A version that cannot be read is taken for the newest. */
function isAtLeast(version: string, [major, minor, patch]: readonly [number, number, number]): boolean {
  const [, ...parts] = /^v?(\d{1,6})\.(\d{1,6})\.(\d{1,6})/.exec(version) ?? [];
  const [x = Infinity, y = 0, z = 0] = parts.map(Number);
  return x !== major ? x > major : y !== minor ? y > minor : z >= patch;
}

type Kind = 'boolean' | 'text' | 'duration';

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['kubeconfig', 'text'],
  ['resync-period', 'duration'],
  ['status-addr', 'text'],
  ['log-level', 'text'],
  ['log-format', 'text'],
  ['allow-all', 'boolean'],
  ['replicate-secrets', 'boolean'],
  ['replicate-configmaps', 'boolean'],
  ['replicate-roles', 'boolean'],
  ['replicate-role-bindings', 'boolean'],
  ['replicate-service-accounts', 'boolean'],
  ['sync-by-content', 'boolean'],
  ['exclude-namespaces', 'text'],
]);

/**
 * The flags that a container's arguments give; an error means that the program ends at start, so nothing is ever copied.
 * Follows kubernetes-replicator 2.12.4 and 2.11.1, main.go, and Go's package flag: one dash or two, `=value` or the
 * next argument (never for a boolean), the last one counts, reading ends at the first argument that is no flag.
 */
export function parseReplicatorArgs(args: readonly string[], version: string): ReplicatorArgs {
  const given = new Map<string, string>();
  const rest = args.values();
  for (const arg of rest) {
    if (!/^-./s.test(arg) || arg === '--') break;
    const error = takeFlag(arg, () => rest.next().value, version, given);
    if (error) return { ok: false, ...error };
  }
  const period = given.get('resync-period');
  if (period !== undefined && !isDuration(period))
    return { ok: false, error: `"${period}" is no duration`, flag: 'resync-period' };
  return { ok: true, flags: flagsOf(given, version) };
}

/** An argument as it may be kept and shown: of what is no flag of the program's, a name at most. */
export function shownArg(arg: string): string {
  const [, dashes = '', name = '', rest = ''] = /^(--?)([^=-][^=]*)(.*)$/s.exec(arg) ?? [];
  if (KINDS.has(name)) return arg;
  return isPlain(dashes, name, rest) ? dashes + name : '';
}

/** Whether a flag is what it looks like, and not a short one with its value behind it, as in `-psecret`. */
function isPlain(dashes: string, name: string, rest: string): boolean {
  return /^[a-z][a-z-]{0,62}$/.test(name) && (dashes === '--' || rest !== '');
}

function takeFlag(
  arg: string,
  next: () => string | undefined,
  version: string,
  given: Map<string, string>,
): FlagError | undefined {
  const [, dashes = '', name = '', rest = '', inline] = /^(--?)([^=-][^=]*)(=(.*))?$/s.exec(arg) ?? [];
  if (name === '') return { error: `bad flag syntax: ${arg.replace(/=.*/s, '')}`, flag: '' };
  const kind = kindOf(name, version);
  if (kind === undefined)
    return isPlain(dashes, name, rest)
      ? { error: `version ${version} has no flag -${name}`, flag: name }
      : { error: `version ${version} has no such flag`, flag: '' };
  const value = inline ?? (kind === 'boolean' ? 'true' : next());
  if (value === undefined) return { error: `flag needs an argument: -${name}`, flag: name };
  if (kind === 'boolean' && parseBool(value) === undefined)
    return { error: `"${value}" is no boolean for -${name}`, flag: name };
  given.set(name, value);
  return undefined;
}

function kindOf(name: string, version: string): Kind | undefined {
  return name === 'exclude-namespaces' && !isAtLeast(version, [2, 12, 0]) ? undefined : KINDS.get(name);
}

function flagsOf(given: ReadonlyMap<string, string>, version: string): ReplicatorFlags {
  const isOn = (name: string, otherwise: boolean) => parseBool(given.get(name) ?? '') ?? otherwise;
  const defaults = defaultFlags(version);
  return {
    version,
    replicateSecrets: isOn('replicate-secrets', defaults.replicateSecrets),
    allowAll: isOn('allow-all', defaults.allowAll),
    syncByContent: isOn('sync-by-content', defaults.syncByContent),
    excludeNamespaces: parseExcluded(given.get('exclude-namespaces') ?? ''),
    resyncPeriod: given.get('resync-period') ?? defaults.resyncPeriod,
  };
}

/** The patterns of `--exclude-namespaces`: neither trimmed nor anchored, empty ones left out. */
export function parseExcluded(value: string): readonly Pattern[] {
  return parseUnanchored(value, { trim: false }).filter(({ raw }) => raw !== '');
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ...['1', 't', 'T', 'true', 'TRUE', 'True'].map((text): [string, boolean] => [text, true]),
  ...['0', 'f', 'F', 'false', 'FALSE', 'False'].map((text): [string, boolean] => [text, false]),
]);

/** Go's strconv.ParseBool; undefined where it errs. */
export function parseBool(text: string): boolean | undefined {
  return BOOLEANS.get(text);
}

/** Go's time.ParseDuration, without its limit of 290 years. */
function isDuration(text: string): boolean {
  return /^[+-]?(0|((\d+(\.\d*)?|\.\d+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h))+)$/.test(text);
}
