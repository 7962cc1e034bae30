import { RE2JS, RE2JSException } from 're2js';
import { baseOf, folderOf, foldersUp } from '../landing/path.ts';
import type { Repository } from '../repository/repository.ts';
import { isEncrypted } from '../resources/producers/sops-secret.ts';
import { dataKeyOf } from '../resources/pull-secret.ts';
import type { Located, Span } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { itemsAt, mapAt, stringAt, textAt } from '../yaml/node.ts';

/** A pull secret in clear in a file that a rule of SOPS says to encrypt. */
export interface Unencrypted {
  readonly name: Located<string>;
  /** The rule, by its expression where it has one. */
  readonly rule: Located<string>;
}

interface CreationRule {
  /** Undefined in a rule for every file. */
  readonly path: RE2JS | undefined;
  readonly written: Located<string>;
}

/**
 * Finds the pull secrets in clear of a file that a creation rule of the nearest `.sops.yaml` covers: the first rule that
 * matches the path below it. Follows getsops/sops v3.13.3, config/config.go: LoadCreationRuleForFile.
 */
export function unencryptedFinder(repository: Repository): (path: string) => readonly Unencrypted[] {
  const configs = new Map(
    repository.paths
      .filter((path) => baseOf(path) === '.sops.yaml')
      .map((path) => [folderOf(path), rulesOf(path, repository)]),
  );
  if (configs.size === 0) return () => [];
  return (path) => {
    const folder = foldersUp(folderOf(path)).find((candidate) => configs.has(candidate));
    const below = folder === undefined || folder === '' ? path : path.slice(folder.length + 1);
    const rule = configs.get(folder ?? '')?.find((candidate) => candidate.path?.matcher(below).find() !== false);
    if (!rule) return [];
    return repository
      .documents(path)
      .documents.flatMap(({ root }) => clearSecrets(root).map((name) => ({ name, rule: rule.written })));
  };
}

function rulesOf(path: string, repository: Repository): readonly CreationRule[] {
  const [document] = repository.allDocuments(path).documents;
  return itemsAt(document?.root, 'creation_rules').flatMap((item): readonly CreationRule[] => {
    const written = textAt(item, 'path_regex');
    if (!written) return [{ path: undefined, written: { value: '', at: spanStart(item) } }];
    const compiled = compile(written.value);
    return compiled ? [{ path: compiled, written }] : [];
  });
}

function spanStart({ path, start }: Span): Span {
  return { path, start, end: start };
}

function compile(expression: string): RE2JS | undefined {
  try {
    return RE2JS.compile(expression);
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return undefined;
  }
}

/** The names of the pull secrets in a document, or in its list, that hold a value in clear. */
function clearSecrets(root: Node): readonly Located<string>[] {
  const items = stringAt(root, 'kind')?.value === 'List' ? itemsAt(root, 'items') : [root];
  return items.flatMap((item) => {
    const key = dataKeyOf(textAt(item, 'type')?.value ?? '');
    const name = textAt(item, 'metadata', 'name');
    if (stringAt(item, 'kind')?.value !== 'Secret' || key === undefined || !name) return [];
    const values = ['data', 'stringData'].flatMap((field) => mapAt(item, field)?.entries ?? []);
    return values.some(({ value }) => value.kind === 'scalar' && value.text !== '' && !isEncrypted(value))
      ? [name]
      : [];
  });
}
