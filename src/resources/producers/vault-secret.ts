import { type Fact, known, unknown } from '../../fact.ts';
import { groupOf } from '../../landing/identity.ts';
import type { Landing } from '../../landing/landing.ts';
import { shownName } from '../../text/login.ts';
import { isTrue } from '../../yaml/flag.ts';
import { at, itemsAt, itemTextsAt, mapAt, textAt } from '../../yaml/node.ts';
import type { Content, PullSecret } from '../pull-secret.ts';
import { metadataStrings, type Resource, resourceOf } from '../resource.ts';
import {
  annotationsAt,
  entriesAt,
  hidden,
  keyPlace,
  missingKeyRefusal,
  templatedContent,
  typeAt,
  wantedKey,
} from './template.ts';

/** Whether a resource is of ricoberger's operator. */
export function isRicoberger(apiVersion: string): boolean {
  return groupOf(apiVersion) === 'ricoberger.de';
}

/** Whether a resource is of HashiCorp's operator. */
export function isVaultSecretsOperator(apiVersion: string): boolean {
  return groupOf(apiVersion) === 'secrets.hashicorp.com';
}

/**
 * The Secret that a VaultSecret makes: name, labels and annotations are its own, its templates replace what Vault
 * holds. Follows ricoberger/vault-secrets-operator 3eb7b9b, internal/controller/vaultsecret_controller.go.
 */
export function vaultSecretOf(landing: Landing): PullSecret {
  const resource = resourceOf(landing);
  const type = typeAt(landing, resource.name, ['spec', 'type']);
  const templates = entriesAt(landing, ['spec', 'templates']);
  const fetched = itemTextsAt(landing.root, 'spec', 'keys');
  const merged = textAt(landing.root, 'spec', 'reconcileStrategy')?.value === 'Merge';
  const keys = templates.size > 0 ? [...templates.keys()] : fetched.length > 0 ? fetched : undefined;
  const content = vaultContent(landing, resource, type, keys);
  return {
    ...resource,
    producer: resource.kind,
    type,
    annotations: annotationsAt(landing, resource.name, ['metadata', 'annotations']),
    wrapperAnnotations: new Map(),
    labels: metadataStrings(landing, 'labels'),
    content,
    refusal: missingKeyRefusal(type, content),
    keys: merged ? undefined : keys,
    immutable: false,
  };
}

function vaultContent(
  landing: Landing,
  { name }: Resource,
  type: Fact<string>,
  keys: readonly string[] | undefined,
): Content {
  const key = wantedKey(type);
  const template = entriesAt(landing, ['spec', 'templates']).get(key);
  // Its templates are marked by {% and %}, so that Helm leaves them alone.
  if (template)
    return templatedContent(template, type, template.value.value.replaceAll('{%', '{{').replaceAll('%}', '}}'));
  const place = keyPlace(landing, name, ['spec', 'templates'], ['spec', 'keys'], ['spec', 'path']);
  if (keys && !keys.includes(key)) return { state: 'missing-key', key, at: place };
  return hidden('its content is kept in Vault', place);
}

/** Kinds of HashiCorp's operator that have a destination. */
export const SYNCED_KINDS: readonly string[] = [
  'HCPVaultSecretsApp',
  'VaultDynamicSecret',
  'VaultPKISecret',
  'VaultStaticSecret',
];

/**
 * The Secret that a resource of HashiCorp's operator syncs to. Without `create` the Secret must be there already.
 * Follows hashicorp/vault-secrets-operator 0641921, internal/helpers/secrets.go: SyncSecret.
 */
export function syncedSecretOf(landing: Landing): readonly PullSecret[] {
  const resource = resourceOf(landing);
  const destination = ['spec', 'destination'];
  const written = textAt(landing.root, ...destination, 'name');
  if (!written) return [];
  const name = shownName(written);
  const creates = isTrue(at(landing.root, ...destination, 'create'));
  const type = creates
    ? typeAt(landing, name, [...destination, 'type'])
    : unknown('it fills a Secret, whose type it keeps', name.at);
  const content = syncedContent(landing, { ...resource, name }, type);
  return [
    {
      ...resource,
      name,
      producer: resource.kind,
      type,
      annotations: creates ? annotationsAt(landing, name, [...destination, 'annotations']) : known(new Map(), name.at),
      wrapperAnnotations: metadataStrings(landing, 'annotations'),
      labels: entriesAt(landing, [...destination, 'labels']),
      content,
      refusal: missingKeyRefusal(type, content),
      keys: keepsOnlyTemplates(landing) ? templatesOf(landing) : undefined,
      immutable: false,
      ...(creates ? {} : { merges: true }),
    },
  ];
}

const TRANSFORMATION = ['spec', 'destination', 'transformation'];

/** The keys of its templates, and the one under which everything lies that Vault answered. */
function templatesOf(landing: Landing): readonly string[] {
  const templates = mapAt(landing.root, ...TRANSFORMATION, 'templates')?.entries ?? [];
  return ['_raw', ...templates.map(({ key }) => key.text)];
}

/** Whether every field of Vault's is filtered out and no template is kept in another object. */
function keepsOnlyTemplates({ root }: Landing): boolean {
  const excludes = itemsAt(root, ...TRANSFORMATION, 'excludes');
  const all = excludes.some((item) => item.kind === 'scalar' && /^\^?\.\*\$?$/.test(item.text));
  return all && itemsAt(root, ...TRANSFORMATION, 'transformationRefs').length === 0;
}

function syncedContent(landing: Landing, { name }: Resource, type: Fact<string>): Content {
  const key = wantedKey(type);
  const template = entriesAt(landing, [...TRANSFORMATION, 'templates', key]).get('text');
  const place = keyPlace(landing, name, [...TRANSFORMATION, 'templates', key], [...TRANSFORMATION, 'templates']);
  if (template) return { ...templatedContent(template, type), at: place };
  if (keepsOnlyTemplates(landing)) return { state: 'missing-key', key, at: place };
  return hidden('its content is kept in Vault', place);
}
