import { unknown } from '../../fact.ts';
import type { Landing } from '../../landing/landing.ts';
import { spanOf } from '../../text/source.ts';
import type { DuplicateKey, MapNode, Node } from '../../yaml/documents.ts';
import { at, entryOf, mapAt, mapNode, withEntry, withoutEntry } from '../../yaml/node.ts';
import { dataKeyOf, type PullSecret } from '../pull-secret.ts';
import { secretOf } from '../secret.ts';

/** Whether SOPS has encrypted a manifest: its own metadata lies beside the manifest's. */
export function isSopsEncrypted(root: Node): boolean {
  return at(root, 'sops', 'mac') !== undefined;
}

/** Whether a value is encrypted; SOPS encrypts each value by itself and no key. */
export function isEncrypted(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && isEncryptedText(node.text);
}

/** Whether a text is a value that SOPS encrypted. */
export function isEncryptedText(text: string): boolean {
  return text.startsWith('ENC[AES256_GCM,data:');
}

const SETTLE = 'declare the secret under assume.secrets with the registries that it has credentials for';

/**
 * The Secret that a manifest is decrypted to: what is in clear is read, what is not is unknown, value by value.
 * Follows getsops/sops v3.13.3, stores/stores.go and aes/cipher.go.
 */
export function sopsSecretOf(landing: Landing, duplicates: readonly DuplicateKey[]): PullSecret {
  const { root } = landing;
  const clear = secretOf({ ...landing, root: clearOf(root) }, duplicates);
  const type = at(root, 'type');
  const key = (clear.type.known ? dataKeyOf(clear.type.value) : undefined) ?? '.dockerconfigjson';
  const hidden = ['stringData', 'data']
    .map((field) => entryOf(at(root, field), key))
    .find((entry) => isEncrypted(entry?.value));
  return {
    ...clear,
    ...(isEncrypted(type) ? { type: unknown('its type is encrypted', clear.name.at) } : {}),
    ...(hidden
      ? {
          content: {
            state: 'unknown',
            reason: 'its content is encrypted',
            settle: SETTLE,
            at: spanOf(hidden.key),
          },
        }
      : {}),
    refusal: hidden ? undefined : clear.refusal,
    keys: keysOf(root),
  };
}

/** Keys are never encrypted. */
function keysOf(root: Node): readonly string[] {
  const keys = ['data', 'stringData'].flatMap((field) => mapAt(root, field)?.entries ?? []).map(({ key }) => key.text);
  return [...new Set(keys)];
}

/** The manifest without what is encrypted and without SOPS's own metadata. */
function clearOf(root: MapNode): MapNode {
  let clear = withoutEntry(root, 'sops');
  if (isEncrypted(at(root, 'type'))) clear = withoutEntry(clear, 'type');
  for (const field of ['data', 'stringData']) {
    const entry = entryOf(clear, field);
    if (entry?.value.kind !== 'map') continue;
    const kept = entry.value.entries.filter(({ value }) => !isEncrypted(value));
    clear = withEntry(clear, entry.key, mapNode(kept, entry.value));
  }
  return clear;
}
