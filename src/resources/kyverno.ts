import { identityOf } from '../landing/identity.ts';
import type { Landing } from '../landing/landing.ts';
import type { Audience } from '../replicator/audience.ts';
import type { Node } from '../yaml/documents.ts';
import { at, itemsAt, textAt } from '../yaml/node.ts';
import { type Carriage, carriedTogether, NO_CARRIAGE, type Opening } from './carriage.ts';
import { generated, titleOf } from './kyverno-generate.ts';
import { audienceOfRule } from './kyverno-match.ts';
import { type Mutator, mutationsOf } from './mutation.ts';

/** Kinds whose rules generate and mutate: `rules` of match blocks, or CEL. */
const RULED = ['ClusterPolicy', 'Policy'];
const CEL_GENERATING = ['GeneratingPolicy', 'NamespacedGeneratingPolicy'];
const CEL_MUTATING = ['MutatingPolicy', 'NamespacedMutatingPolicy'];
const KINDS = new Set([...RULED, ...CEL_GENERATING, ...CEL_MUTATING]);

/**
 * What a kyverno policy brings into namespaces: Secrets of its own data, clones, pull secrets added to pods, and images
 * that it replaces.
 * Follows kyverno v1.19.1, pkg/background/generate and pkg/engine/utils/match.go.
 */
export function kyvernoOf(landing: Landing, kind: string): Carriage | undefined {
  if (!KINDS.has(kind)) return undefined;
  const { group } = identityOf(landing.root);
  if (group === 'kyverno.io' && RULED.includes(kind)) return ruled(landing, kind);
  if (group !== 'policies.kyverno.io') return undefined;
  if (CEL_GENERATING.includes(kind)) return { ...NO_CARRIAGE, openings: [computed(landing, kind)] };
  const spec = CEL_MUTATING.includes(kind) ? at(landing.root, 'spec') : undefined;
  if (spec) {
    const namespaces = kind.startsWith('Namespaced') ? ownNamespace(landing) : undefined;
    const audience = { any: [namespaces ? { names: namespaces } : {}], none: [], at: landing.home.at };
    return { ...NO_CARRIAGE, injections: mutationsOf(landing, spec, mutator(landing, audience)) };
  }
  return undefined;
}

/** CEL is not evaluated: a policy may generate whatever secret it names. */
function computed(landing: Landing, kind: string): Opening {
  const names = [...namesIn(landing.root)];
  const reason = `${kind} "${titleOf(landing)}" may generate it`;
  return { cluster: landing.cluster, names, taint: { reason, at: landing.home.at } };
}

/** Every quoted word of the expressions that may be a secret's name. */
function namesIn(node: Node): Set<string> {
  const found = new Set<string>();
  const stack: Node[] = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.kind === 'seq') stack.push(...next.items);
    else if (next.kind === 'map') stack.push(...next.entries.map(({ value }) => value));
    else for (const [, word = ''] of next.text.matchAll(/["']([a-z0-9][a-z0-9.-]{0,252})["']/g)) found.add(word);
  }
  return found;
}

function ruled(landing: Landing, kind: string): Carriage {
  return carriedTogether(
    itemsAt(landing.root, 'spec', 'rules').map((rule, i) => {
      const matched = audienceOfRule(rule, kind === 'Policy' ? ownNamespace(landing) : undefined);
      const condition = matched.condition ?? conditionOf(at(landing.root, 'spec'), i);
      const audience = condition === undefined ? matched : { ...matched, condition };
      if (at(rule, 'generate')) return generated(landing, rule, audience);
      const mutate = at(rule, 'mutate');
      if (!mutate) return NO_CARRIAGE;
      const reached = at(mutate, 'targets') ? anywhere(audience) : audience;
      return { ...NO_CARRIAGE, injections: mutationsOf(landing, mutate, mutator(landing, reached)) };
    }),
  );
}

/**
 * What a policy asks for before its rule is applied, whatever that matches.
 * Follows kyverno 010dfe5, api/kyverno/v1/spec_types.go: GetMatchConditions, AdmissionProcessingEnabled, GetApplyRules.
 */
function conditionOf(spec: Node | undefined, position: number): string | undefined {
  if (itemsAt(spec, 'webhookConfiguration', 'matchConditions').length > 0)
    return 'the matchConditions of the policy decide';
  if (textAt(spec, 'admission')?.value === 'false') return 'the policy is not asked at admission';
  const first = position > 0 && textAt(spec, 'applyRules')?.value === 'One';
  return first ? 'of its policy only the first rule that matches is applied' : undefined;
}

function ownNamespace({ effective }: Landing): readonly string[] {
  return effective.kind === 'known' ? [effective.namespace.value] : [];
}

/** What a rule mutates when something else triggers it lies where its targets say. */
function anywhere({ at: place }: Audience): Audience {
  return { any: [{}], none: [], at: place };
}

function mutator(landing: Landing, audience: Audience): Mutator {
  return { who: `kyverno policy "${titleOf(landing)}"`, audience };
}
