import { type Selector, selects } from './selector.ts';

/** The label that the API server gives every namespace. */
export const NAME_LABEL = 'kubernetes.io/metadata.name';

export type Answer = 'yes' | 'no' | 'unknown';

/** Whether a namespace is selected; of one whose labels are not known, the label that holds its name still is. */
export function selectsNamespace(
  { requirements }: Selector,
  { name, labels }: { readonly name: string; readonly labels: ReadonlyMap<string, string> | undefined },
): Answer {
  const told = labels ? requirements : requirements.filter(({ key }) => key === NAME_LABEL);
  if (!selects({ ok: true, requirements: told }, labels ?? new Map([[NAME_LABEL, name]]))) return 'no';
  return told.length === requirements.length ? 'yes' : 'unknown';
}
