import type { BuildFault, Built, Taint } from '../../landing/landing.ts';
import { type Span, spanOf } from '../../text/source.ts';
import type { MapNode, Node, ScalarNode } from '../../yaml/documents.ts';
import { isTrue } from '../../yaml/flag.ts';
import { at, itemsAt, mapAt, mapNode, rewrittenScalar, scalarNode, seqNode, textAt } from '../../yaml/node.ts';
import { type Deployed, NOTHING, type Standing } from '../deployed.ts';
import { mergedValues } from '../helm/values.ts';
import type { Site } from '../site.ts';
import { setFault } from './fields.ts';
import type { Params } from './functions.ts';
import { generationOf } from './generation.ts';
import { setsOf } from './generator.ts';
import { render, type Templating, unparsableAction } from './template.ts';
import { type Given, patchedBy } from './template-patch.ts';

/**
 * The Applications of an ApplicationSet (Argo CD v3). A generator that looks beyond the files yields one Application
 * in which every field that it would fill is unknown. Where one fails, Argo CD makes none of what the others yield
 * (v3.1.9, applicationset/controllers: GenerateApplications, Reconcile).
 */
export function deployApplicationSet(built: Built, standing: Standing, site: Site): Deployed {
  const { root, home } = built;
  const title = built.originalName;
  const name = textAt(root, 'metadata', 'name')?.at ?? home.at;
  const made = { ...NOTHING, cluster: standing.cluster, via: [...standing.via, name] };
  const refused = setFault(root, title);
  if (refused) return { ...made, faults: [refused] };
  const templating = templatingOf(root);
  const generation = generationOf(templating, site);
  const open: Taint[] = [];
  const faults: BuildFault[] = [];
  const resources = itemsAt(root, 'spec', 'generators').flatMap((generator) => {
    const found = setsOf(generator, generation);
    const template = templateOf(root, generator);
    const sets: readonly (Params | undefined)[] = 'sets' in found ? found.sets : [undefined];
    if ('unknown' in found) {
      const place = spanOf(generator);
      open.push({ reason: `${title}: ${found.unknown}`, at: place });
      if (found.fails)
        faults.push({ kind: 'invalid', message: `ApplicationSet "${title}" fails: ${found.unknown}`, at: place });
    }
    const unparsable = templating.goTemplate && 'sets' in found && found.sets.length > 0 ? unparsableIn(template) : [];
    for (const { action, at: place } of unparsable)
      faults.push({
        kind: 'invalid',
        message: `ApplicationSet "${title}" fails: "${action}" is no Go template, whose parameters begin with a dot`,
        at: place,
      });
    return sets.map((params) => applicationOf(built, template, standing, { params, templating, site }));
  });
  const [fault] = faults;
  const doubt = fault && { reason: fault.message, at: fault.at, fault };
  const deployed = { ...made, resources, faults, open };
  return doubt ? { ...deployed, doubt } : deployed;
}

function templatingOf(root: MapNode): Templating {
  const options = itemsAt(root, 'spec', 'goTemplateOptions');
  return {
    goTemplate: isTrue(at(root, 'spec', 'goTemplate')),
    strict: options.some((option) => option.kind === 'scalar' && option.text === 'missingkey=error'),
  };
}

/** The template of the set under that of a generator (applicationset/generators, mergeGeneratorTemplate). */
function templateOf(root: MapNode, generator: Node): Node | undefined {
  const common = at(root, 'spec', 'template');
  const entries = generator.kind === 'map' ? generator.entries : [];
  const own = entries.flatMap(({ value }) => at(value, 'template') ?? []);
  return mergedValues([...(common ? [common] : []), ...own]);
}

/** The first text of a template that does not parse as one of Go, with what is wrong in it. */
function unparsableIn(template: Node | undefined): readonly { readonly action: string; readonly at: Span }[] {
  const texts = template ? [template] : [];
  for (const node of texts) {
    if (node.kind !== 'scalar') {
      texts.push(...(node.kind === 'seq' ? node.items : node.entries.flatMap(({ key, value }) => [key, value])));
      continue;
    }
    const action = node.text.includes('{{') ? unparsableAction(node.text) : undefined;
    if (action !== undefined) return [{ action, at: spanOf(node) }];
  }
  return [];
}

function applicationOf(set: Built, template: Node | undefined, { namespace }: Standing, given: Given): Built {
  const taints: Taint[] = [];
  const here = template ?? set.root;
  const patch = at(set.root, 'spec', 'templatePatch');
  const unpatched = template && filled(template, { ...given, taints });
  const patched = unpatched && patch?.kind === 'scalar' ? patchedBy(patch, unpatched, given) : undefined;
  if (patched) taints.push(...patched.taints);
  const rendered = patched?.application ?? unpatched;
  const metadata = mapAt(rendered, 'metadata') ?? mapNode([], here);
  const placed = namespace === undefined || at(metadata, 'namespace') ? [] : [entry('namespace', namespace, here)];
  const spec = at(rendered, 'spec') ?? mapNode([], here);
  const root = mapNode(
    [
      entry('apiVersion', 'argoproj.io/v1alpha1', here),
      entry('kind', 'Application', here),
      { key: scalarNode('metadata', here), value: mapNode([...metadata.entries, ...placed], metadata) },
      { key: scalarNode('spec', here), value: spec },
    ],
    here,
  );
  const name = textAt(root, 'metadata', 'name');
  const home = { ...set.home, at: name?.at ?? set.home.at };
  return { root, home, originalName: name?.value ?? '', hashed: false, taints: [...set.taints, ...taints] };
}

function entry(key: string, text: string, { path, start, end }: Node) {
  const place = { path, start, end };
  return { key: scalarNode(key, place), value: scalarNode(text, place) };
}

/** What a template is filled in with, and what of it stays unknown. */
interface Filling extends Omit<Given, 'site'> {
  readonly taints: Taint[];
}

function filled(node: Node, filling: Filling, field: readonly (string | number)[] = []): Node {
  if (node.kind === 'seq')
    return seqNode(
      node.items.map((item, i) => filled(item, filling, [...field, i])),
      node,
    );
  if (node.kind === 'scalar') return filledScalar(node, filling, field);
  const entries = node.entries.map(({ key, value }) => {
    const name = filledScalar(key, filling, field);
    return { key: name, value: filled(value, filling, [...field, name.text]) };
  });
  return mapNode(entries, node);
}

function filledScalar(
  node: ScalarNode,
  { params, templating, taints }: Filling,
  field: readonly (string | number)[],
): ScalarNode {
  if (!node.text.includes('{{')) return node;
  const rendered = render(node.text, params, templating);
  if ('text' in rendered) return rewrittenScalar(node, rendered.text);
  taints.push({ reason: `${rendered.unknown} is not known from the files`, at: spanOf(node), field });
  return node;
}
