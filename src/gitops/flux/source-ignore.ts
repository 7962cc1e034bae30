import { globMatches } from '../../go/goglob.ts';
import { baseOf, folderOf } from '../../landing/path.ts';
import type { Repository } from '../../repository/repository.ts';
import type { Node } from '../../yaml/documents.ts';
import { itemTextsAt, textAt } from '../../yaml/node.ts';

/** What source-controller leaves out of every artifact (fluxcd/pkg sourceignore v0.14.0). */
const DEFAULTS =
  '.git/,.gitignore,.gitmodules,.gitattributes,*.jpg,*.jpeg,*.gif,*.png,*.wmv,*.flv,*.tar.gz,*.zip,.github/,.circleci/,' +
  '.travis.yml,.gitlab-ci.yml,appveyor.yml,.drone.yml,cloudbuild.yaml,codeship-services.yml,codeship-steps.yml,' +
  '**/.goreleaser.yml,**/.sops.yaml,**/.flux.yaml';

/** What a path has that one of these matches: of nearly all paths none has to be tried. */
const MAY_BE_DEFAULT = /(?:^|\/)(?:\.|appveyor|cloudbuild|codeship)|\.(?:jpe?g|gif|png|wmv|flv|tar\.gz|zip)(?:\/|$)/;

interface Pattern {
  readonly folder: string;
  readonly include: boolean;
  readonly onlyFolders: boolean;
  readonly steps: readonly string[];
}

/** Whether Flux leaves a file out of an artifact, of which a source may say more (`spec.ignore`). */
export type Ignored = (path: string, source?: SourceIgnore) => boolean;

/** What a source leaves out by its own word, and the folder that it starts at. */
export interface SourceIgnore extends LeftOut {
  readonly folder: string;
}

/** What the spec of a source says of what it leaves out. */
export interface LeftOut {
  /** The lines that it lays over all `.sourceignore` files. */
  readonly lines: string;
  /** Where it names the folders that it checks out: what the paths of all files in them begin with. */
  readonly only?: readonly string[];
}

/**
 * What a source leaves out. Of `sparseCheckout` any path that begins with an entry is checked out (source-controller
 * v1.7.0, gitCheckout; go-git v5.16.5, Index.SkipUnless).
 */
export function leftOutBy(source: Node | undefined): LeftOut | undefined {
  const ignore = textAt(source, 'spec', 'ignore')?.value;
  const sparse = itemTextsAt(source, 'spec', 'sparseCheckout');
  if (ignore === undefined && sparse.length === 0) return undefined;
  const only = sparse.map((prefix) => prefix.replace(/^\.\//, ''));
  return { lines: ignore ?? '', ...(only.length > 0 && { only }) };
}

/**
 * By default, by a `.sourceignore` around the file, or by what its source says; symbolic links in any case
 * (source-controller v1.6.0, internal/controller/storage.go: Archive).
 */
export function sourceIgnoreOf({ paths, text, links }: Repository): Ignored {
  const absent = new Set(links);
  const defaults = DEFAULTS.split(',').flatMap((line) => patternOf(line, ''));
  const patterns: Pattern[] = [];
  for (const path of paths.filter((one) => one.endsWith('.sourceignore') && baseOf(one) === '.sourceignore'))
    patterns.push(...patternsIn(text(path) ?? '', folderOf(path)));
  patterns.reverse();
  const known = new Map<string, readonly Pattern[]>();
  const patternsOf = ({ lines, folder }: SourceIgnore): readonly Pattern[] => {
    const key = JSON.stringify([folder, lines]);
    const found = known.get(key) ?? [...patternsIn(lines, folder).toReversed(), ...patterns];
    known.set(key, found);
    return found;
  };
  return (path, source) => {
    if (absent.has(path) || (source && isNeverCheckedOut(path, source))) return true;
    const isMatched = (pattern: Pattern): boolean => {
      if (pattern.folder === '') return matches(pattern, path.split('/'));
      return (
        path.startsWith(`${pattern.folder}/`) && matches(pattern, path.slice(pattern.folder.length + 1).split('/'))
      );
    };
    const own = (source ? patternsOf(source) : patterns).find(isMatched);
    const found = own ?? (MAY_BE_DEFAULT.test(path) ? defaults.find(isMatched) : undefined);
    return found !== undefined && !found.include;
  };
}

function isNeverCheckedOut(path: string, { only, folder }: SourceIgnore): boolean {
  const start = folder === '' ? '' : `${folder}/`;
  return only !== undefined && !only.some((prefix) => path.startsWith(start + prefix));
}

function patternsIn(lines: string, folder: string): readonly Pattern[] {
  return lines.split(/\r?\n/).flatMap((line) => patternOf(line, folder));
}

/** One line of a `.sourceignore`; of those that match, the last one decides (go-git v5, gitignore/pattern.go). */
function patternOf(line: string, folder: string): readonly Pattern[] {
  if (line.startsWith('#') || line.trim() === '') return [];
  const include = line.startsWith('!');
  const written = include ? line.slice(1) : line;
  const glob = written.endsWith('\\ ') ? written : written.replace(/ {1,200}$/, '');
  const onlyFolders = glob.endsWith('/');
  return [{ folder, include, onlyFolders, steps: (onlyFolders ? glob.slice(0, -1) : glob).split('/') }];
}

function matches({ steps, onlyFolders }: Pattern, names: readonly string[]): boolean {
  const [only] = steps;
  if (steps.length > 1 || only === undefined) return matchesSteps(steps, onlyFolders, names);
  const found = names.findIndex((name) => globMatches(only, name));
  return found >= 0 && !(onlyFolders && found === names.length - 1);
}

function matchesSteps(steps: readonly string[], onlyFolders: boolean, names: readonly string[]): boolean {
  let at = 0;
  let matched = false;
  let traverse = false;
  for (const [i, step] of steps.entries()) {
    const last = i === steps.length - 1;
    if (step === '') traverse = false;
    else if (step === '**') traverse = !last;
    else if (step.includes('**') || at >= names.length) return false;
    else {
      const found = names.findIndex((name, k) => (traverse ? k >= at : k === at) && globMatches(step, name));
      if (found < 0 && !traverse) return false;
      matched = found >= 0 && (traverse || last || found + 1 < names.length);
      at = found < 0 ? names.length : found + 1;
      traverse = false;
    }
  }
  return matched && !(onlyFolders && at === names.length);
}
