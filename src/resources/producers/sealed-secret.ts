import { type Fact, unknown } from '../../fact.ts';
import type { Landing } from '../../landing/landing.ts';
import { decodedLength } from '../../text/base64.ts';
import { spanOf } from '../../text/source.ts';
import { isTrue } from '../../yaml/flag.ts';
import { at, entryOf, mapAt } from '../../yaml/node.ts';
import type { Content, PullSecret, Refusal } from '../pull-secret.ts';
import { metadataStrings, type Resource, resourceOf } from '../resource.ts';
import { sealOf, sealRefusal } from '../seal.ts';
import { producerRefusal } from './admission.ts';
import {
  annotationsAt,
  entriesAt,
  faultOfTemplate,
  hidden,
  keyPlace,
  missingKeyRefusal,
  templatedContent,
  typeAt,
  wantedKey,
} from './template.ts';

const TEMPLATE = ['spec', 'template'];
const SEALED = ['spec', 'encryptedData'];

/** Whether an API version is the one that Sealed Secrets serves; what another would mean is not known. */
export function isSealedSecrets(apiVersion: string): boolean {
  return apiVersion === 'bitnami.com/v1alpha1';
}

/**
 * The Secret that a SealedSecret is unsealed to: its own name and namespace, all else from its template.
 * Follows sealed-secrets v0.36.6, pkg/apis/sealedsecrets/v1alpha1/sealedsecret_expansion.go.
 */
export function sealedSecretOf(landing: Landing): PullSecret {
  const resource = resourceOf(landing);
  const blob = at(landing.root, 'spec', 'data');
  const sealed = (what: string) =>
    unknown(`${what} is sealed with the rest of it`, blob ? spanOf(blob) : resource.name.at);
  const type = blob ? sealed('its type') : typeAt(landing, resource.name, [...TEMPLATE, 'type']);
  const content = contentOf(landing, resource, type);
  const seal = sealOf(landing, resource);
  return {
    ...resource,
    producer: resource.kind,
    type,
    annotations: blob
      ? sealed('what annotations it has')
      : annotationsAt(landing, resource.name, [...TEMPLATE, 'metadata', 'annotations']),
    wrapperAnnotations: metadataStrings(landing, 'annotations'),
    labels: entriesAt(landing, [...TEMPLATE, 'metadata', 'labels']),
    content,
    refusal:
      producerRefusal(landing) ??
      sealRefusal({ ...resource, seal }) ??
      unsealable(landing) ??
      missingKeyRefusal(type, content),
    keys: blob
      ? undefined
      : [...new Set([...sealedKeys(landing), ...entriesAt(landing, [...TEMPLATE, 'data']).keys()])],
    immutable: isTrue(at(landing.root, ...TEMPLATE, 'immutable')),
    seal,
  };
}

function sealedKeys({ root }: Landing): readonly string[] {
  return (mapAt(root, ...SEALED)?.entries ?? []).map(({ key }) => key.text);
}

/** A template of the data is filled with what was sealed; else the content is sealed as a whole. */
function contentOf(landing: Landing, { name }: Resource, type: Fact<string>): Content {
  const key = wantedKey(type);
  const entry = entriesAt(landing, [...TEMPLATE, 'data']).get(key);
  if (entry) {
    const names = new Set(sealedKeys(landing));
    const error = faultOfTemplate(entry.value.value, { names, field: SEALED.join('.') });
    // What is not there is printed as "<no value>", which no registry takes: as good as no Secret.
    if (error !== undefined) return { state: 'malformed', error, isJson: false, at: entry.key.at };
    return templatedContent(entry, type);
  }
  const sealed = entryOf(at(landing.root, ...SEALED), key);
  if (sealed) return hidden('its content is sealed', spanOf(sealed.key));
  if (at(landing.root, 'spec', 'data'))
    return hidden('its content is sealed', keyPlace(landing, name, ['spec', 'data']));
  return { state: 'missing-key', key, at: keyPlace(landing, name, SEALED) };
}

/** What the controller can't decode, and so makes no Secret of. */
function unsealable({ root }: Landing): Refusal | undefined {
  for (const { key, value } of mapAt(root, ...SEALED)?.entries ?? []) {
    const text = value.kind === 'scalar' ? value.text.replaceAll(/[\r\n]/g, '') : '';
    if (text !== '' && decodedLength(text) !== undefined) continue;
    return { field: `${SEALED.join('.')}[${key.text}]`, message: 'must be base64 of a sealed value', at: spanOf(key) };
  }
  return undefined;
}
