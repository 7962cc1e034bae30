import { identityOf } from '../landing/identity.ts';
import { baseOf, isRemote, isWithin, KUSTOMIZATION_FILES } from '../landing/path.ts';
import { isUnread, type Repository } from '../repository/repository.ts';
import type { Node } from '../yaml/documents.ts';
import { itemsAt, textAt } from '../yaml/node.ts';
import { askedFolder } from './asked-folder.ts';

/** What other tools read: scripts, Terraform, and YAML as of helmfile, Fleet and CI that holds no manifest. */
const TOOLED =
  /(?:^|\/)(?:[Mm]akefile|GNUmakefile|[Jj]ustfile|Tiltfile|[^/]+\.(?:ya?ml|gotmpl|json|toml|tf|tofu|hcl|sh|bash|mk|ps1|cue|jsonnet|libsonnet))$/;
/** What is read here: charts with their values, and kustomizations. */
const READ = /(?:^|\/)(?:Chart|requirements|values[^/]*|[kK]ustomization)\.ya?ml$/;
/** Its chart on a line that is no comment. */
const NAMED = /^(?![ \t]*(?:#|\/\/)).*(?<![\w.-])kubernetes-replicator(?![\w-])/m;
const CHART = /(?:^|[\s/"'])kubernetes-replicator(?:["'\s]|$)/;
/** Its repository, or a folder or file of it. */
const ADDRESS = /\/kubernetes-replicator(?![\w-])/;
/** Groups whose kinds install no chart, or are read as what they install. */
const KNOWN = /^[^.]*$|(?:^|\.)(?:k8s\.io|toolkit\.fluxcd\.io)$|^(?:argoproj|helm\.cattle)\.io$/;

/**
 * Whether a manifest, or what lies among them, may install kubernetes-replicator without being evaluated: another tool
 * reads it and it names the chart, or a resource of a kind that is not known here does, as those of Sveltos, Cluster API
 * and Crossplane; or a kustomization or a GitRepository brings its manifests from where nothing is fetched. A file that
 * can't be read may hold any of this.
 */
export function mayBringReplicator(path: string, repository: Repository): boolean {
  const skipped = repository.skipped(path);
  if (skipped !== 'absent' && isUnread(skipped)) return true;
  if (!isNamedIn(path, repository)) return false;
  const isRead = READ.test(path);
  if (skipped !== undefined) return !isRead;
  const { documents } = repository.allDocuments(path);
  if (KUSTOMIZATION_FILES.includes(baseOf(path))) return documents.some(({ root }) => fetches(root));
  return !isRead && documents.some(({ root }) => isAddressed(root) || (isForeign(root) && says(root)));
}

function fetches(root: Node): boolean {
  const entries = ['resources', 'bases', 'components'].flatMap((field) => itemsAt(root, field));
  return entries.some((entry) => entry.kind === 'scalar' && isRemote(entry.text) && ADDRESS.test(entry.text));
}

function isAddressed(root: Node): boolean {
  const url = textAt(root, 'spec', 'url')?.value ?? '';
  return root.kind === 'map' && identityOf(root).kind === 'GitRepository' && ADDRESS.test(url);
}

/** Whether what is no manifest names its chart, and is read by a tool that may install it. */
export function isReplicatorNamedBeside(repository: Repository): boolean {
  const judged = new Set(repository.manifests);
  const asked = askedFolder(repository);
  return repository.paths.some(
    (path) =>
      !judged.has(path) &&
      isWithin(path, asked) &&
      TOOLED.test(path) &&
      !READ.test(path) &&
      isNamedIn(path, repository),
  );
}

function isNamedIn(path: string, repository: Repository): boolean {
  const text = repository.text(path) ?? '';
  return text.includes('kubernetes-replicator') && NAMED.test(text);
}

function isForeign(root: Node): boolean {
  return root.kind === 'map' && !KNOWN.test(identityOf(root).group);
}

function says(root: Node): boolean {
  const stack: Node[] = [root];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.kind === 'scalar' && CHART.test(next.text)) return true;
    if (next.kind === 'seq') stack.push(...next.items);
    if (next.kind === 'map') for (const { value } of next.entries) stack.push(value);
  }
  return false;
}
