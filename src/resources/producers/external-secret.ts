import { type Fact, unknown } from '../../fact.ts';
import type { Landing } from '../../landing/landing.ts';
import type { Audience, Group } from '../../replicator/audience.ts';
import { templateNeeds } from '../../text/holes.ts';
import { shownName } from '../../text/login.ts';
import { type Located, spanOf } from '../../text/source.ts';
import { isTrue } from '../../yaml/flag.ts';
import { at, itemsAt, itemTextsAt, mapAt, type TextEntry, textAt } from '../../yaml/node.ts';
import { labelSelectorAt } from '../label-selector.ts';
import type { Content, PullSecret, Refusal, StoreReference } from '../pull-secret.ts';
import { metadataStrings, type Resource, resourceOf, taintOf, withoutUnread } from '../resource.ts';
import { producerRefusal } from './admission.ts';
import {
  annotationsAt,
  entriesAt,
  faultOfTemplate,
  hidden,
  keyPlace,
  missingKeyRefusal,
  type Path,
  templatedContent,
  typeAt,
  wantedKey,
} from './template.ts';
import { TEMPLATE_FUNCTIONS } from './template-functions.ts';

/** An ExternalSecret's own shape inside a manifest: where its spec lies, and the metadata that it is created with. */
interface Shape {
  readonly landing: Landing;
  readonly resource: Resource;
  readonly spec: Path;
  readonly metadata: Path;
  readonly name: Located<string>;
}

/** Whether an API version is one that a release of external-secrets serves; what another would mean is not known. */
export function isExternalSecrets(apiVersion: string): boolean {
  return /^external-secrets\.io\/v1(?:alpha1|beta1)?$/.test(apiVersion);
}

/**
 * The Secret that an ExternalSecret makes, of v1, v1beta1 or v1alpha1: none with `creationPolicy: None` or another
 * kind of target. Follows external-secrets v1.3.2, pkg/controllers/externalsecret/externalsecret_controller*.go.
 */
export function externalSecretOf(landing: Landing): readonly PullSecret[] {
  const resource = resourceOf(landing);
  const name = shownName(textAt(landing.root, 'spec', 'target', 'name') ?? resource.name);
  return produced({ landing, resource, name, spec: ['spec'], metadata: ['metadata'] });
}

/**
 * The Secrets that a ClusterExternalSecret makes, one for each namespace that it selects.
 * Follows external-secrets v1.3.2, pkg/controllers/clusterexternalsecret/clusterexternalsecret_controller.go.
 */
export function clusterExternalSecretOf(landing: Landing): readonly PullSecret[] {
  const { root } = landing;
  const resource = resourceOf(landing);
  const spec = ['spec', 'externalSecretSpec'];
  const metadata = ['spec', 'externalSecretMetadata'];
  const named = textAt(root, ...spec, 'target', 'name') ?? textAt(root, 'spec', 'externalSecretName');
  const namespace = unknown('a ClusterExternalSecret makes it in the namespaces that it selects', resource.name.at);
  const shape = {
    landing,
    resource: { ...resource, namespace },
    name: shownName(named ?? resource.name),
    spec,
    metadata,
  };
  return produced(shape).map((secret) => ({
    ...secret,
    wrapperAnnotations: new Map([...secret.wrapperAnnotations, ...metadataStrings(landing, 'annotations')]),
    audience: audienceOf(landing),
  }));
}

/** Names and selectors count each by itself; `namespaceSelector` is the older field of one selector. */
function audienceOf({ root, home }: Landing): Audience {
  const names = itemTextsAt(root, 'spec', 'namespaces');
  const single = at(root, 'spec', 'namespaceSelector');
  const selectors = [...(single ? [single] : []), ...itemsAt(root, 'spec', 'namespaceSelectors')];
  const any: Group[] = selectors.map((selector) => ({ labels: labelSelectorAt(selector) }));
  const place = selectors[0] ?? at(root, 'spec', 'namespaces');
  return { any: names.length > 0 ? [{ names }, ...any] : any, none: [], at: place ? spanOf(place) : home.at };
}

function produced(shape: Shape): readonly PullSecret[] {
  const { landing, resource, name, spec } = shape;
  const { root } = landing;
  const target = [...spec, 'target'];
  const policy = textAt(root, ...target, 'creationPolicy')?.value ?? 'Owner';
  if (policy === 'None' || at(root, ...target, 'manifest')) return [];
  const merges = policy === 'Merge';
  const type = merges
    ? unknown('it merges into a Secret, whose type it keeps', name.at)
    : typeAt(landing, name, [...target, 'template', 'type']);
  const content = contentOf(shape, type);
  const store = storeOf(shape, type);
  return [
    {
      ...resource,
      name,
      producer: resource.kind,
      type,
      ...metadataOf(shape),
      content,
      refusal: shapeRefusal(landing) ?? emptyRefusal(shape) ?? missingKeyRefusal(type, content),
      keys: keysOf(shape),
      immutable: isTrue(at(landing.root, ...target, 'immutable')),
      ...(merges ? { merges } : {}),
      ...(store ? { store } : {}),
    },
  ];
}

/** What the CRD has against it; v1alpha1 has other fields. */
function shapeRefusal(landing: Landing): Refusal | undefined {
  return textAt(landing.root, 'apiVersion')?.value.endsWith('/v1alpha1') ? undefined : producerRefusal(landing);
}

/** The webhook refuses one that asks its store for nothing. */
function emptyRefusal({ landing, name, spec }: Shape): Refusal | undefined {
  const asked = ['data', 'dataFrom'].some((field) => itemsAt(landing.root, ...spec, field).length > 0);
  if (asked || taintOf(landing, ...spec)) return undefined;
  return { field: `${spec.join('.')}.data`, message: 'or dataFrom must ask the store for a value', at: name.at };
}

/** With a template, even an empty one, the Secret has the template's metadata; without, the ExternalSecret's own. */
function metadataOf({
  landing,
  name,
  spec,
  metadata,
}: Shape): Pick<PullSecret, 'annotations' | 'wrapperAnnotations' | 'labels'> {
  const template = [...spec, 'target', 'template'];
  const own = [...metadata, 'annotations'];
  if (!mapAt(landing.root, ...template)) {
    const annotations = annotationsAt(landing, name, own);
    return { annotations, wrapperAnnotations: new Map(), labels: entriesAt(landing, [...metadata, 'labels']) };
  }
  const more = itemsAt(landing.root, ...template, 'templateFrom').find(
    (item) => textAt(item, 'target')?.value === 'Annotations',
  );
  return {
    annotations: more
      ? unknown('a template makes annotations of it', spanOf(more))
      : annotationsAt(landing, name, [...template, 'metadata', 'annotations']),
    wrapperAnnotations: withoutUnread(entriesAt(landing, own)),
    labels: entriesAt(landing, [...template, 'metadata', 'labels']),
  };
}

/** What fills the Secret, in order of precedence. */
interface Filling {
  readonly templated: ReadonlyMap<string, TextEntry>;
  /** Templates kept in ConfigMaps and Secrets. */
  readonly elsewhere: boolean;
  /** Whether the values of the store are kept beside those of the template. */
  readonly passed: boolean;
  readonly fetched: readonly Located<string>[];
  /** Whether keys are asked for that only the store knows. */
  readonly open: boolean;
}

function fillingOf({ landing: { root }, landing, spec }: Shape): Filling {
  const template = [...spec, 'target', 'template'];
  const templated = entriesAt(landing, [...template, 'data']);
  const elsewhere = itemsAt(root, ...template, 'templateFrom').length > 0;
  const replaced = templated.size > 0 || elsewhere;
  return {
    templated,
    elsewhere,
    passed: !replaced || textAt(root, ...template, 'mergePolicy')?.value === 'Merge',
    fetched: itemsAt(root, ...spec, 'data').flatMap((item) => textAt(item, 'secretKey') ?? []),
    open: itemsAt(root, ...spec, 'dataFrom').length > 0,
  };
}

/** The data keys of the Secret; undefined where the store or another object names them. */
function keysOf(shape: Shape): readonly string[] | undefined {
  const { templated, elsewhere, passed, fetched, open } = fillingOf(shape);
  if (elsewhere || (passed && open)) return undefined;
  return [...new Set([...templated.keys(), ...(passed ? fetched.map(({ value }) => value) : [])])];
}

function contentOf(shape: Shape, type: Fact<string>): Content {
  const { landing, name, spec } = shape;
  const template = [...spec, 'target', 'template'];
  const key = wantedKey(type);
  const taint = taintOf(landing, ...template, 'data', key);
  if (taint) return hidden(taint.reason, taint.at);
  const { templated, elsewhere, passed, fetched, open } = fillingOf(shape);
  const entry = templated.get(key);
  const failing = unanswered(shape);
  if (failing) return failing;
  if (entry) return templatedContent(entry, type);
  if (elsewhere) {
    const isText = itemsAt(landing.root, ...template, 'templateFrom').every((item) => at(item, 'literal'));
    const reason = isText
      ? 'its template is a text that makes the keys as well'
      : 'its template is kept in another object';
    return hidden(reason, keyPlace(landing, name, [...template, 'templateFrom']));
  }
  const from = storeOf(shape, type);
  const unnamed = taintOf(landing, ...spec, 'secretStoreRef', 'name')?.reason;
  const store = from ? `${from.kind} "${from.name.value}"` : `a secret store${unnamed ? `, and ${unnamed}` : ''}`;
  const wanted = fetched.find(({ value }) => value === key);
  const settle = from ? declaredStore(from) : undefined;
  if (passed && wanted) return hidden(`its content is kept in ${store}`, wanted.at, settle);
  if (passed && open)
    return hidden(`its keys are those of ${store}`, keyPlace(landing, name, [...spec, 'dataFrom']), settle);
  return { state: 'missing-key', key, at: keyPlace(landing, name, [...template, 'data'], [...spec, 'data']) };
}

/** How to learn what a store keeps, of whatever secrets it fills. */
function declaredStore({ name, key }: StoreReference): string {
  const kept = key === undefined ? 'it' : `key "${key}"`;
  return `declare store "${name.value}" under assume.stores with the registries that ${kept} has credentials for`;
}

/** Whether a value is asked for of no store: neither of its own, nor of that of all. */
function isStoreless({ landing, spec }: Shape): boolean {
  const store = [...spec, 'secretStoreRef'];
  if (textAt(landing.root, ...store, 'name') || taintOf(landing, ...store, 'name')) return false;
  const asked = ['data', 'dataFrom'].flatMap((field) => itemsAt(landing.root, ...spec, field));
  return asked.some((item) => !at(item, 'sourceRef')) && !taintOf(landing, ...spec, 'data');
}

/**
 * What a template asks for and is not there: where one of them fails, no Secret is made. Follows external-secrets
 * v1.3.2, runtime/template/v2/template.go, where a missing key is an error.
 */
function unanswered(shape: Shape): Content | undefined {
  const { landing, name, spec } = shape;
  if (isStoreless(shape)) {
    const error = `its ${spec.join('.')}.secretStoreRef names no store to take its values from`;
    return { state: 'malformed', error, isJson: true, at: keyPlace(landing, name, [...spec, 'secretStoreRef']) };
  }
  const { templated, fetched, open } = fillingOf(shape);
  const names = new Set(fetched.map(({ value }) => value));
  const isOpen = open || names.size === 0 || taintOf(landing, ...spec, 'data');
  for (const { key, value } of templated.values()) {
    const strange = templateNeeds(value.value).functions.find((name) => !TEMPLATE_FUNCTIONS.has(name));
    if (strange !== undefined) return hidden(`its template calls "${strange}", which is not known here`, key.at);
    const error = faultOfTemplate(value.value, { names: isOpen ? undefined : names, field: 'spec.data' });
    if (error !== undefined) return { state: 'malformed', error, isJson: false, at: key.at };
  }
  return undefined;
}

/** The store; undefined where its name is filled in later. */
function storeOf({ landing, spec }: Shape, type: Fact<string>): StoreReference | undefined {
  const { root } = landing;
  const name = textAt(root, ...spec, 'secretStoreRef', 'name');
  if (!name || taintOf(landing, ...spec, 'secretStoreRef', 'name')) return undefined;
  const kind = textAt(root, ...spec, 'secretStoreRef', 'kind')?.value ?? 'SecretStore';
  const item = itemsAt(root, ...spec, 'data').find((one) => textAt(one, 'secretKey')?.value === wantedKey(type));
  const key = textAt(item, 'remoteRef', 'key')?.value;
  return { kind, name, ...(key === undefined ? {} : { key }) };
}
