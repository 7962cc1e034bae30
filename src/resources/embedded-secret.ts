import { identityOf } from '../landing/identity.ts';
import type { Landing } from '../landing/landing.ts';
import type { MapNode, Node } from '../yaml/documents.ts';
import { mayHold } from '../yaml/light-tree.ts';
import { entryOf, mapAt, textAt, textUnder } from '../yaml/node.ts';
import { type Carriage, NO_CARRIAGE } from './carriage.ts';

/** Groups of which it is known what their kinds make; kustomize's patches and the values of charts are read elsewhere. */
const KNOWN = /^[^.]*$|(?:^|\.)(?:k8s\.io|toolkit\.fluxcd\.io|kyverno\.io|external-secrets\.io|bitnami\.com)$/;
const SET_TYPES = new Set(['addons.cluster.x-k8s.io/resource-set', 'addons.projectsveltos.io/cluster-profile']);
const DEPLOYERS = new Set(['AppProject', 'Application', 'ApplicationSet']);
/** No name and what fills it in is longer. */
const LONGEST = 1000;
const SECRET = /Secret$/;
const SECRET_TEXT = /(?:^[ \t-]*|[{,][ \t]*)["']?kind["']?:[ \t]*["']?\w*Secret\b/m;
const NAME_TEXT = /^[ \t-]*["']?\w*(?<!user|host)name["']?:[ \t]*(\S.*)/gim;
/** The same between braces, as in JSON. */
const FLOW_NAME =
  /[{,][ \t]*["']?\w*(?<!user|host)name["']?:[ \t]*("[^"\n]*"|'[^'\n]*'|(?:[^\s,{}"']|\{\{[^{}\n]*\}\})+)/gi;

/**
 * Secrets whose manifests a resource of a kind that is not known here carries: what reads it may apply them. So may a
 * ClusterResourceSet of Cluster API the texts of ConfigMaps and of Secrets of its type (v1.11, docs/book), and a
 * ClusterProfile of Sveltos (addon-controller v1.1.0, README).
 */
export function embeddedOf({ root, cluster, home }: Landing, kind: string): Carriage | undefined {
  const { group, name } = identityOf(root);
  const names = new Set<string>();
  if (group === '' && (kind === 'ConfigMap' || isResourceSet(root, kind))) noteKept(root, names);
  else if (KNOWN.test(group) || (group === 'argoproj.io' && DEPLOYERS.has(kind))) return undefined;
  else for (const { value } of root.entries) noteEmbedded(value, names);
  if (names.size === 0) return undefined;
  const taint = { reason: `${kind} "${name?.value ?? ''}" holds a manifest of it`, at: home.at };
  return { ...NO_CARRIAGE, openings: [{ cluster, names: [...names], taint, ships: true }] };
}

function isResourceSet(root: MapNode, kind: string): boolean {
  return kind === 'Secret' && SET_TYPES.has(textAt(root, 'type')?.value ?? '');
}

/** The secrets that texts write out: a ConfigMap may hold templates of anything, which say nothing of any name. */
function noteKept(root: MapNode, names: Set<string>): void {
  const isPlain = textAt(root, 'kind')?.value === 'ConfigMap';
  for (const field of ['data', 'stringData']) {
    const texts = mapAt(root, field);
    if (!texts || (isPlain && !mayHold(texts, 'Secret'))) continue;
    for (const { value } of texts.entries) {
      if (value.kind !== 'scalar') continue;
      const text = field === 'data' && !isPlain ? Buffer.from(value.text, 'base64').toString() : value.text;
      for (const found of secretsInText(text)) if (found !== '*') names.add(found);
    }
  }
}

function noteEmbedded(root: Node, names: Set<string>): void {
  const stack: Node[] = [root];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.kind === 'seq') stack.push(...next.items);
    else if (next.kind === 'scalar') for (const name of secretsInText(next.text)) names.add(name);
    else {
      if (isSecret(next)) noteNames(next, names);
      for (const { value } of next.entries) stack.push(value);
    }
  }
}

function isSecret(node: Node): boolean {
  return SECRET.test(textUnder(node, 'kind')?.value ?? '') && entryOf(node, 'metadata')?.value.kind === 'map';
}

/** What makes a secret may call it otherwise than itself. */
function noteNames(manifest: Node, names: Set<string>): void {
  const own = textAt(manifest, 'metadata', 'name')?.value;
  if (own !== undefined) names.add(globOf(own));
  const target = textAt(manifest, 'spec', 'target', 'name')?.value;
  if (target !== undefined) names.add(globOf(target));
}

/** The names that a text with the manifest of a Secret writes, of whatever in it. */
export function secretsInText(text: string): readonly string[] {
  if (!text.includes('\n') || !SECRET_TEXT.test(text)) return [];
  return [NAME_TEXT, FLOW_NAME].flatMap((names) =>
    Array.from(text.matchAll(names), ([, written = '']) => globOf(written.trimEnd().replace(/^(["'])(.*)\1$/, '$2'))),
  );
}

/** A name with `*` for what a template fills in. */
function globOf(name: string): string {
  return name.length > LONGEST ? '*' : name.replace(/\$?\{+[^{}]*\}+|<<.*?>>|\$\([^()]*\)/g, '*');
}
