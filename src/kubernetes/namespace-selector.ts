import { isDataPlaneNamespace } from './namespace.ts';
import { type Selector, selects } from './selector.ts';

/** The label that the API server gives every namespace. */
export const NAME_LABEL = 'kubernetes.io/metadata.name';

/** Whether a selector takes a namespace; unknown where its labels are not in the files. */
export type Answer = 'yes' | 'no' | 'unknown';

/** Labels that OpenChoreo adds to the namespaces of its data planes: internal/labels/labels.go, every release. */
const ADDED = /^(?:core\.|open)choreo\.dev\//;

/** Whether a label is one that OpenChoreo may add to a namespace whatever the files say: it is never known to be absent. */
export function isAddedTo(namespace: string, key: string): boolean {
  return ADDED.test(key) && isDataPlaneNamespace(namespace);
}

/**
 * Whether a namespace is selected; of one whose labels are not known, the label that holds its name still is. To what
 * the files declare of one of a data plane, OpenChoreo adds labels of its own.
 */
export function selectsNamespace(
  { requirements }: Selector,
  { name, labels }: { readonly name: string; readonly labels: ReadonlyMap<string, string> | undefined },
): Answer {
  const isTold = (key: string) => (labels ? labels.has(key) || !isAddedTo(name, key) : key === NAME_LABEL);
  const told = requirements.filter(({ key }) => isTold(key));
  if (!selects({ ok: true, requirements: told }, labels ?? new Map([[NAME_LABEL, name]]))) return 'no';
  return told.length === requirements.length ? 'yes' : 'unknown';
}
