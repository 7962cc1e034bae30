import { remembering } from '../remember.ts';
import { suggest } from '../text/near-miss.ts';
import { spanOf } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { textAt } from '../yaml/node.ts';
import type { Refusal } from './pull-secret.ts';

/**
 * Kinds of OpenChoreo's that decide pulls, of any release: the CRDs of v0.1.0 to v1.2.3. No other kind is called nearly
 * so.
 */
const KINDS: ReadonlySet<string> = new Set([
  'ClusterComponentType',
  'ClusterDataPlane',
  'ClusterProjectType',
  'ClusterTrait',
  'Component',
  'ComponentRelease',
  'ComponentType',
  'DataPlane',
  'DeploymentPipeline',
  'Environment',
  'Project',
  'ProjectRelease',
  'ProjectReleaseBinding',
  'ProjectType',
  'Release',
  'ReleaseBinding',
  'RenderedRelease',
  'ScheduledTaskBinding',
  'SecretReference',
  'ServiceBinding',
  'Trait',
  'WebApplicationBinding',
  'Workload',
]);

const meantBy = remembering((kind) => (KINDS.has(kind) ? undefined : suggest(kind, KINDS)));

/** The kind of OpenChoreo's that a word of one of its groups names, or was meant to name. */
export function meantKind(kind: string): string {
  return meantBy(kind) ?? kind;
}

/** What the API server has against a kind that there is not. */
export function kindRefusals(root: Node): readonly Refusal[] {
  const meant = meantBy(textAt(root, 'kind')?.value ?? '');
  return meant === undefined ? [] : [misnamedKind(root, meant)];
}

/** That a kind is none, and which one is meant. */
export function misnamedKind(root: Node, meant: string): Refusal {
  const { value, at } = textAt(root, 'kind') ?? { value: '', at: spanOf(root) };
  const apiVersion = textAt(root, 'apiVersion')?.value ?? '';
  return { field: 'kind', message: `"${value}" is no kind of ${apiVersion}: "${meant}" is meant`, at };
}
