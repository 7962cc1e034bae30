import type { Landing } from '../landing/landing.ts';
import type { Audience } from '../replicator/audience.ts';
import { type Located, type Span, spanOf } from '../text/source.ts';
import type { MapNode, Node } from '../yaml/documents.ts';
import { at, itemsAt, itemTextsAt, mapAt, mapNode, scalarNode, textAt, withEntry } from '../yaml/node.ts';
import { type Carriage, type Clone, carriedTogether, NO_CARRIAGE, type Opening } from './carriage.ts';
import { labelSelectorAt } from './label-selector.ts';
import { namesWithin } from './named-within.ts';
import { hasHole } from './producers/template.ts';
import type { PullSecret } from './pull-secret.ts';
import { secretOf } from './secret.ts';

/** What one rule generates: a Secret of its own data, or clones of Secrets that are there. */
export function generated(landing: Landing, rule: Node, audience: Audience): Carriage {
  const generate = at(rule, 'generate');
  const foreach = itemsAt(generate, 'foreach');
  return carriedTogether(
    (foreach.length > 0 ? foreach : [generate]).map((one) => generatedOne(landing, one, audience)),
  );
}

function generatedOne(landing: Landing, generate: Node | undefined, audience: Audience): Carriage {
  const many = mapAt(generate, 'cloneList');
  if (many) return clonesOf(landing, many, aimed(generate, audience));
  const kind = textAt(generate, 'kind')?.value ?? '';
  const name = textAt(generate, 'name');
  if (kind !== 'Secret') return otherOf(landing, generate, { kind, name, audience: aimed(generate, audience) });
  const place = name?.at ?? landing.home.at;
  if (!name || hasHole(name.value))
    return { ...NO_CARRIAGE, openings: [opening(landing, globOf(name?.value ?? '*'), place)] };
  const reached = aimed(generate, audience);
  const clone = mapAt(generate, 'clone');
  if (clone) return { ...NO_CARRIAGE, ...cloneOf(landing, clone, name, reached) };
  const data = mapAt(generate, 'data');
  return data ? { ...NO_CARRIAGE, secrets: [ownSecret(landing, data, name, reached)] } : NO_CARRIAGE;
}

/** What is generated of another kind: one that makes Secrets, or an account that may list pull secrets. */
function otherOf(
  landing: Landing,
  generate: Node | undefined,
  { kind, name, audience }: { kind: string; name: Located<string> | undefined; audience: Audience },
): Carriage {
  const { cluster, home } = landing;
  if (kind.endsWith('Secret') && generate) {
    const names = [...namesWithin(generate)].map(globOf);
    return { ...NO_CARRIAGE, openings: [{ ...opening(landing, '', name?.at ?? home.at), names }] };
  }
  if (kind !== 'ServiceAccount' || !(at(generate, 'clone') || at(generate, 'data', 'imagePullSecrets')))
    return NO_CARRIAGE;
  const accounts = name && !hasHole(name.value) ? [name.value] : [];
  const reason = `kyverno policy "${titleOf(landing)}" may generate it`;
  return { ...NO_CARRIAGE, injections: [{ cluster, to: 'accounts', accounts, adds: undefined, audience, reason }] };
}

function opening(landing: Landing, glob: string, at: Span): Opening {
  const reason = `kyverno policy "${titleOf(landing)}" may generate it`;
  return { cluster: landing.cluster, names: [glob], taint: { reason, at } };
}

/** A name whose variables stand for any text. */
function globOf(name: string): string {
  return name.replaceAll(/\{\{.*?\}\}/g, '*');
}

const OF_THE_TRIGGER = /^\{\{\s*request\.(?:object\.metadata\.name|namespace)\s*\}\}$/;

/** The audience as the target's namespace limits it: that of the trigger, or one that is written out. */
function aimed(generate: Node | undefined, audience: Audience): Audience {
  const namespace = textAt(generate, 'namespace');
  if (!namespace || OF_THE_TRIGGER.test(namespace.value)) return audience;
  if (!hasHole(namespace.value)) return { ...audience, any: [{ names: [namespace.value] }], none: [] };
  return { ...audience, condition: `"${namespace.value}" decides into which namespace it goes` };
}

function cloneOf(
  landing: Landing,
  clone: MapNode,
  name: Located<string>,
  audience: Audience,
): Pick<Carriage, 'clones' | 'openings'> {
  const namespace = textAt(clone, 'namespace');
  const source = textAt(clone, 'name');
  if (!namespace || !source || hasHole(namespace.value + source.value))
    return { clones: [], openings: [opening(landing, name.value, name.at)] };
  return {
    clones: [
      { ...carrier(landing, name.at, audience), namespace: namespace.value, source: source.value, name: name.value },
    ],
    openings: [],
  };
}

function clonesOf(landing: Landing, list: MapNode, audience: Audience): Carriage {
  const kinds = itemTextsAt(list, 'kinds');
  // What makes Secrets is cloned as well, by names that the files may not show.
  if (kinds.some((kind) => /[a-z]Secret$/.test(kind)))
    return { ...NO_CARRIAGE, openings: [opening(landing, '*', spanOf(list))] };
  if (!kinds.some((kind) => /(?:^|\/)Secret$/.test(kind))) return NO_CARRIAGE;
  const namespace = textAt(list, 'namespace');
  const selector = mapAt(list, 'selector');
  if (!namespace || hasHole(namespace.value))
    return { ...NO_CARRIAGE, openings: [opening(landing, '*', spanOf(list))] };
  const labels = selector && labelSelectorAt(selector);
  const clone = {
    ...carrier(landing, spanOf(list), audience),
    namespace: namespace.value,
    name: undefined,
    source: undefined,
  };
  return { ...NO_CARRIAGE, clones: [labels ? { ...clone, labels } : clone] };
}

function carrier(landing: Landing, at: Span, audience: Audience): Pick<Clone, 'cluster' | 'by' | 'at' | 'audience'> {
  return { cluster: landing.cluster, by: `kyverno policy "${titleOf(landing)}"`, at, audience };
}

/** The Secret that a rule's own data makes; templates in it are not evaluated. */
function ownSecret(landing: Landing, data: MapNode, name: Located<string>, audience: Audience): PullSecret {
  const metadata = mapAt(data, 'metadata') ?? mapNode([], data);
  const named = withEntry(metadata, scalarNode('name', name.at), scalarNode(name.value, name.at));
  const root = [
    ['metadata', named],
    ['kind', scalarNode('Secret', name.at)],
    ['apiVersion', scalarNode('v1', name.at)],
  ] as const;
  const manifest = root.reduce<MapNode>((map, [key, value]) => withEntry(map, scalarNode(key, name.at), value), data);
  const reason = `kyverno policy "${titleOf(landing)}" makes it in the namespaces that it matches`;
  const effective = { kind: 'unknown', reason } as const;
  const secret = secretOf({ ...landing, root: manifest, effective, taints: [...landing.taints, ...holesIn(data)] }, []);
  return { ...secret, producer: `kyverno policy "${titleOf(landing)}"`, audience };
}

function holesIn(data: MapNode): Landing['taints'] {
  return ['data', 'stringData'].flatMap((field) =>
    (mapAt(data, field)?.entries ?? []).flatMap(({ key, value }) =>
      value.kind === 'scalar' && hasHole(value.text)
        ? [{ reason: 'its content is filled in by a kyverno policy', at: spanOf(key), field: [field, key.text] }]
        : [],
    ),
  );
}

/** The name by which reports call a policy. */
export function titleOf({ root, originalName }: Landing): string {
  return textAt(root, 'metadata', 'name')?.value ?? originalName;
}
