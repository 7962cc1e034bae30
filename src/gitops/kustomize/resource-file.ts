import type { Taint } from '../../landing/landing.ts';
import type { Sign } from '../../repository/prefilter.ts';
import { type Repository, WHY_UNREAD } from '../../repository/repository.ts';
import { spanOf } from '../../text/source.ts';
import type { Parsed, ScalarNode } from '../../yaml/documents.ts';
import { isLight } from '../../yaml/light-tree.ts';
import { unlisted, unlistedIn } from './file-path.ts';
import { type Layer, loadableAt, report } from './layer.ts';
import { manifestsIn } from './manifests.ts';
import { mayBeUnprintable } from './unprintable.ts';
import { withWords } from './words.ts';
import { type Workpiece, workpieceOf } from './workpiece.ts';

/** The resources of the file at a path that an entry of `resources:` names; what is wrong with it is reported. */
export function resourcesIn(layer: Layer, entry: ScalarNode, path: string): readonly Workpiece[] {
  if (loadableAt(layer, entry, path, entry.text) === undefined) return [];
  const { documents, faults } = resourceDocuments(layer, entry, path);
  for (const fault of faults) report(layer, 'invalid', fault.at, `"${path}" does not parse: ${fault.message}`);
  for (const { mergedTwice } of documents)
    if (mergedTwice) report(layer, 'invalid', mergedTwice, 'two "<<" stand in one mapping');
  // A light tree is of a text that has nothing of this.
  if (faults.length === 0 && documents.some(({ root }) => !isLight(root))) reportSeparators(layer, path);
  const { manifests, refused } = manifestsIn(withWords(documents));
  for (const { node, why } of refused) report(layer, 'invalid', node, `this is no resource: it ${why}`);
  const suspects = new Set(documents.filter(mayBeUnprintable).map(({ index }) => index));
  return manifests.map(({ root, head, index }) => {
    const piece = workpieceOf(root, path, index, head);
    return suspects.has(index) ? { ...piece, suspect: true } : piece;
  });
}

/**
 * Reports what kustomize can't read at the beginning of a document: anything but a comment behind `---`, and a
 * directive before it. Follows kyaml v0.20.1 kio/byteio_reader.go: splitDocuments.
 */
function reportSeparators(layer: Layer, path: string): void {
  const text = layer.run.repository.text(path) ?? '';
  const place = (start: number, length: number) => ({ path, start, end: start + length });
  for (let at = text.indexOf('\n---'); at >= 0; at = text.indexOf('\n---', at + 1)) {
    const [mark, rest] = /^---[ \t]*([^\s#]?)[^\n]*\n/.exec(text.slice(at + 1, at + LINE_LIMIT)) ?? [];
    if (rest)
      report(layer, 'invalid', place(at + 1, mark?.trimEnd().length ?? 0), 'a document begins on the line of its ---');
  }
  const directive = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*%\w*/.exec(text)?.[0];
  if (directive === undefined) return;
  const start = directive.lastIndexOf('%');
  report(layer, 'invalid', place(start, directive.length - start), "a directive can't stand before ---");
}

/** No more of a line is looked at. */
const LINE_LIMIT = 1000;

/** The documents of a resource file; one that is not read as a manifest may hold anything. */
function resourceDocuments(layer: Layer, entry: ScalarNode, path: string): Parsed {
  const { repository } = layer.run;
  const skipped = repository.skipped(path);
  if (skipped === undefined) return repository.documents(path);
  if (skipped === 'not-a-manifest') return repository.allDocuments(path);
  layer.findings.open.push({ reason: `"${path}" is not read: ${WHY[skipped]}`, at: spanOf(entry) });
  return { documents: [], faults: [] };
}

/** What a file or an unlisted folder may hold that is applied as it lies, where it is not read, or not to its end. */
export function unshownIn(path: string, repository: Repository): readonly Taint[] {
  const reason = repository.has(path) ? undefined : unlisted(path, repository);
  if (reason !== undefined) return [{ reason, at: { path, start: 0, end: 0 } }];
  const why = unshown(path, repository);
  if (why) return [{ reason: `"${path}" is not read: ${WHY[why]}`, at: { path, start: 0, end: 0 } }];
  const [fault] = repository.outline(path).faults;
  return fault && repository.maySay(path, PRODUCING) ? [{ reason: `"${path}" does not parse`, at: fault.at }] : [];
}

/** Words without which a text neither is a secret nor deploys one. */
const PRODUCING: readonly Sign[] = ['Secret', 'kustomize.toolkit', 'argoproj.io'];

/** That a folder which is deployed holds one whose files are not listed. */
export function unlistedBelow(folder: string, repository: Repository): readonly Taint[] {
  const found = unlistedIn(folder, repository);
  return found ? [{ reason: found.reason, at: { path: found.path, start: 0, end: 0 } }] : [];
}

/** Why a file is not read; what is rendered before it is applied counts where it speaks of Secrets. */
function unshown(path: string, { skipped, holds }: Repository): keyof typeof WHY | undefined {
  const why = skipped(path);
  switch (why) {
    case 'helm-template':
    case 'placeholder':
      return holds(path, 'Secret') ? why : undefined;
    case 'too-large':
    case 'not-text':
    case 'lfs-pointer':
    case 'unreadable':
      return why;
    default:
      return undefined;
  }
}

const WHY = {
  ...WHY_UNREAD,
  'helm-template': 'it is a Helm template',
  placeholder: 'it holds placeholders',
  'not-yaml': 'it is no YAML',
} as const;
