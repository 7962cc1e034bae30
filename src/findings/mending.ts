import { REPLICATE_TO } from '../replicator/replication.ts';
import type { PullSecret } from '../resources/pull-secret.ts';
import type { Finding } from '../results/diagnostic.ts';
import type { Span } from '../text/source.ts';

type Fixed = Pick<Finding, 'fix'>;

/** Writes another text at a place, which is what was meant. */
export function writing(at: Span, text: string, title = `write ${text}`): Fixed {
  return { fix: { title, safe: true, changes: [{ kind: 'value', at, text }] } };
}

/** Writes another text at a place, where somebody agrees: something else may have been meant. */
export function proposing(at: Span, text: string, title = `write ${text}`): Fixed {
  return { fix: { title, safe: false, changes: [{ kind: 'value', at, text }] } };
}

/** Where the metadata of the Secret itself is written in a resource that makes one. */
const TEMPLATES: ReadonlyMap<string, readonly string[]> = new Map([
  ['Secret', []],
  ['SealedSecret', ['spec', 'template']],
]);

/** Annotates a secret so that it reaches every namespace of a data plane, and takes out a label that was to do so. */
export function replicating({ producer, home }: PullSecret, label?: Span): Fixed {
  const template = TEMPLATES.get(producer);
  if (!template) return {};
  const field = [...template, 'metadata', 'annotations', REPLICATE_TO];
  const annotation = { kind: 'entry', at: home.at, field, text: 'dp-.*' } as const;
  const title = `annotate it with ${REPLICATE_TO}: "dp-.*"`;
  const changes = label ? [{ kind: 'removal', at: label } as const, annotation] : [annotation];
  return { fix: { title, safe: true, changes } };
}

/** Moves a secret to another namespace, and annotates it so that it reaches every namespace of a data plane. */
export function moving(secret: PullSecret, at: Span, namespace: string): Fixed {
  const { annotations, labels, home } = secret;
  // A namespace that a build gives is written for other resources too.
  if (at.path !== home.path || !annotations.known) return {};
  const move = { kind: 'value', at, text: namespace } as const;
  // An annotation or label that is meant to say so is mended by itself.
  const isSilent = ![...annotations.value.keys(), ...labels.keys()].some((key) => /replicat/i.test(key));
  const changes = [move, ...((isSilent && replicating(secret).fix?.changes) || [])];
  return { fix: { title: `move the secret to ${namespace}`, safe: false, changes } };
}

/** Gives a secret a type where none is written. */
export function typing({ producer, home }: PullSecret, type: string): Fixed {
  const template = TEMPLATES.get(producer);
  if (!template) return {};
  const change = { kind: 'entry', at: home.at, field: [...template, 'type'], text: type } as const;
  return { fix: { title: `make its type ${type}`, safe: true, changes: [change] } };
}

/** Adds a file to the resources of a kustomization, whose key stands at a place; where a comment names it, there. */
export function adding(at: Span, file: string, comment: Span | undefined): Fixed {
  const change = { kind: 'item', at, text: file, comment } as const;
  return { fix: { title: `add ${file} to resources`, safe: false, changes: [change] } };
}
