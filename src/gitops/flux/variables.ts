import type { Built } from '../../landing/landing.ts';
import type { Located, Span } from '../../text/source.ts';
import type { MapNode } from '../../yaml/documents.ts';
import { itemsAt, mapAt, scalarOf, textAt, textsAt } from '../../yaml/node.ts';
import { type Effort, type Lookup, newEffort } from './envsubst.ts';

/** The ConfigMap or Secret of a name that is deployed beside a Flux Kustomization, or undefined. */
export type FindSource = (kind: string, name: string) => Built | undefined;

/** What one build may substitute. */
export interface Variables {
  /** Whether anything is substituted at all: without a variable Flux leaves the texts alone. */
  readonly any: boolean;
  /** Why nothing is applied, as a clause that continues "Flux Kustomization …"; one for each variable that is at fault. */
  readonly refused: readonly Located<string>[];
  lookup(name: string): Lookup;
  /** What replacing them may yet cost. */
  readonly effort: Effort;
}

/** Of a Kustomization without `postBuild`. */
export function noVariables(): Variables {
  return { any: false, refused: [], lookup: () => undefined, effort: newEffort() };
}

interface Value {
  /** Where its name is written. */
  readonly named: Span;
  readonly value: string;
  readonly at?: Span;
}

type Values = ReadonlyMap<string, Value>;
type Layer = Values | { readonly unknown: string };

/**
 * The variables of `spec.postBuild`: later sources over earlier ones, `substitute` over them all, line ends removed
 * (fluxcd/pkg kustomize v1.28.0, kustomize_varsub.go). A source that the repository does not hold is unknown.
 */
export function variablesOf(kustomization: MapNode, find: FindSource): Variables {
  const layers: Layer[] = itemsAt(kustomization, 'spec', 'postBuild', 'substituteFrom').map((reference) => {
    const kind = textAt(reference, 'kind')?.value ?? '';
    const name = textAt(reference, 'name')?.value ?? '';
    const source = find(kind, name);
    return source ? layerOf(source, kind, name) : { unknown: `the data of ${kind} "${name}" is not in the repository` };
  });
  const written = textsAt(kustomization, 'spec', 'postBuild', 'substitute');
  layers.push(new Map(written.map(({ key, value }) => [key.value, { ...joined(value), named: key.at }])));
  layers.reverse();
  return {
    effort: newEffort(),
    any: layers.some((layer) => !(layer instanceof Map) || layer.size > 0),
    refused: [...misnamedIn(layers), ...mistypedIn(kustomization)],
    lookup: (name) => {
      for (const layer of layers) {
        if (!isKnown(layer)) return { unknown: `\${${name}}: ${layer.unknown}` };
        const found = layer.get(name);
        if (found) return found.value.startsWith('ENC[') ? { unknown: `\${${name}} is encrypted` } : found;
      }
      return undefined;
    },
  };
}

/** Flux substitutes nothing while any variable has a name that is none (kustomize_varsub.go: varsubRegex). */
function misnamedIn(layers: readonly Layer[]): readonly Located<string>[] {
  return layers.filter(isKnown).flatMap((layer) =>
    Array.from(layer, ([name, { named }]) => ({ name, at: named }))
      .filter(({ name }) => !/^[A-Za-z_]\w*$/.test(name))
      .map(({ name, at }) => ({ value: `can't substitute "${name}", which is no name of a variable`, at })),
  );
}

/** The API server takes texts alone for the variables of a Kustomization (kustomize-controller v1.7.0, its CRD). */
function mistypedIn(kustomization: MapNode): readonly Located<string>[] {
  const substitute = mapAt(kustomization, 'spec', 'postBuild', 'substitute');
  return (substitute?.entries ?? []).flatMap(({ key, value }) =>
    value.kind === 'scalar' && ['number', 'boolean'].includes(typeof scalarOf(value))
      ? [
          {
            value: `is refused: its variable "${key.text}" must be a text, and is a ${typeof scalarOf(value)}`,
            at: value,
          },
        ]
      : [],
  );
}

function isKnown(layer: Layer): layer is Values {
  return layer instanceof Map;
}

/** A value without its line ends; one that has none keeps its place. */
function joined({ value, at: place }: Located<string>) {
  return value.includes('\n') ? { value: value.replaceAll('\n', '') } : { value, at: place };
}

function layerOf({ root, taints }: Built, kind: string, name: string): Layer {
  const tainted = taints.find(({ field }) => field === undefined || field.length === 0 || /data/i.test(`${field[0]}`));
  if (tainted) return { unknown: `${kind} "${name}": ${tainted.reason}` };
  const isEncoded = kind === 'Secret';
  const data = textsAt(root, 'data').map(
    ({ key, value }) => [key.value, { ...(isEncoded ? decoded(value) : joined(value)), named: key.at }] as const,
  );
  const plain = isEncoded
    ? textsAt(root, 'stringData').map(({ key, value }) => [key.value, { ...joined(value), named: key.at }] as const)
    : [];
  return new Map([...data, ...plain]);
}

function decoded({ value }: Located<string>) {
  const text = value.startsWith('ENC[') ? value : Buffer.from(value, 'base64').toString();
  return { value: text.replaceAll('\n', '') };
}
