import type { AuthEntry } from '../credentials/dockerconfig.ts';
import type { Fact, Gap } from '../fact.ts';
import type { Audience } from '../replicator/audience.ts';
import type { Located, Span } from '../text/source.ts';
import type { FieldError, Meaning } from '../yaml/field.ts';
import type { TextEntry } from '../yaml/node.ts';
import { fullName, type Resource } from './resource.ts';

/**
 * What a Secret holds for the kubelet, decided where its bytes were read; the bytes are not kept. `at` is the key of its
 * data entry, or its name where it has none.
 */
export type Content =
  | { readonly state: 'read'; readonly entries: readonly AuthEntry[]; readonly at: Span }
  /** The kubelet can't read it, as a clause says; of what is no JSON the API server makes no dockerconfigjson Secret either. */
  | { readonly state: 'malformed'; readonly error: string; readonly isJson: boolean; readonly at: Span }
  /** The key that the type demands is absent or empty. */
  | { readonly state: 'missing-key'; readonly key: string; readonly isEmpty?: true; readonly at: Span }
  /** The file does not show it: sealed, encrypted, kept elsewhere. */
  | ({ readonly state: 'unknown'; readonly settle: string; readonly at: Span } & Gap);

/** A Secret that some resource of Git produces in a cluster, whatever the resource's kind. */
export interface PullSecret extends Resource {
  /** The kind that produces it: Secret, SealedSecret, ExternalSecret, … */
  readonly producer: string;
  /** Its type; `at` is where the type is written, else the place of its name. */
  readonly type: Fact<string>;
  /** The annotations that the produced Secret carries. */
  readonly annotations: Fact<ReadonlyMap<string, TextEntry>>;
  /** Annotations of the resource that produces it, or beside its metadata, which the produced Secret does not carry. */
  readonly wrapperAnnotations: ReadonlyMap<string, TextEntry>;
  readonly labels: ReadonlyMap<string, TextEntry>;
  readonly content: Content;
  /** Why the API server refuses the manifest, if it does: then the Secret never exists. */
  readonly refusal: Refusal | undefined;
  /** A field that no Secret has, and that holds what was to ask for copies: who takes the manifest drops it. */
  readonly misspelled?: Refusal;
  /** A field that was meant to be its type, and that is dropped. */
  readonly untyped?: Refusal;
  /** The names of its data keys; undefined where they are not known. */
  readonly keys: readonly string[] | undefined;
  readonly immutable: boolean;
  /** The namespaces that its producer makes it in, where these are many; `namespace` is then one of them or unknown. */
  readonly audience?: Audience;
  /** Its producer makes no Secret: it writes into one that must be there already. */
  readonly merges?: true;
  /** The configuration says what its file does not show of it. */
  readonly isAssumed?: true;
  readonly seal?: Seal;
  /** The Flux Kustomization that applies it encrypted as it is, by its name's place. */
  readonly undecryptedBy?: Located<string>;
  /** What OpenChoreo makes it for; absent for what Git holds. */
  readonly madeFor?: { readonly component: string; readonly environment: string; readonly template: string };
  /** The secret store that its values come from. */
  readonly store?: StoreReference;
}

/** For whom a SealedSecret was sealed, as far as its template says; for others it can't be decrypted. */
export interface Seal {
  /** `strict` binds it to name and namespace, `namespace-wide` to the namespace, `cluster-wide` to neither. */
  readonly scope: 'strict' | 'namespace-wide' | 'cluster-wide';
  readonly name: Located<string> | undefined;
  readonly namespace: Located<string> | undefined;
}

/** A SecretStore of the secret's own namespace, or a ClusterSecretStore. */
export interface StoreReference {
  readonly kind: string;
  readonly name: Located<string>;
  /** The remote key of its dockerconfigjson, where one value is taken whole. */
  readonly key?: string;
}

/** Why the API server refuses a resource, as a clause behind its field. */
export interface Refusal extends Meaning {
  readonly field: string;
  readonly message: string;
  readonly at: Span;
}

/** A clause that begins with the content. */
export function ofContent(error: string): string {
  return `its content ${error}`;
}

/** What is kept of an error at a field. */
export function refusalOf({ kind: _, ...refusal }: FieldError): Refusal {
  return refusal;
}

/** The types of Secrets that the kubelet reads credentials from. */
export const DOCKER_CONFIG_JSON = 'kubernetes.io/dockerconfigjson';
export const DOCKER_CFG = 'kubernetes.io/dockercfg';

/** The data key that the kubelet reads for a type; undefined for every type that it ignores. */
export function dataKeyOf(type: string): string | undefined {
  if (type === DOCKER_CONFIG_JSON) return '.dockerconfigjson';
  return type === DOCKER_CFG ? '.dockercfg' : undefined;
}

/** Whether a Secret is known to be of a type that the kubelet reads. */
export function isPullSecret({ type }: Pick<PullSecret, 'type'>): boolean {
  return type.known && dataKeyOf(type.value) !== undefined;
}

/** Whether a name is that of a secret by which builds push. */
export function isPushName(name: string): boolean {
  return /(?:^|[-_.])push(?:$|[-_.])/.test(name);
}

/**
 * What a Secret is called: by the kind that makes it, or by what makes it where that is one object with a name, or is
 * written under another name than the Secret's. One for many has no place.
 */
export function secretTitle(secret: PullSecret): string {
  const { producer, audience, originalName } = secret;
  const name = audience ? secret.name.value : fullName(secret);
  if (producer.includes('"')) return `secret "${name}" of ${producer}`;
  const isOther = WRAPPER.test(producer) && originalName !== '' && originalName !== secret.name.value;
  return isOther ? `secret "${name}" of ${producer} "${originalName}"` : `${producer} "${name}"`;
}

/** Kinds of resources that make a Secret. */
const WRAPPER = /\wSecret$/;

/** Who a Secret is, where one mistake is told once: many namespaces may get it from one template. */
export function secretIdentity({ cluster, namespace, name, madeFor, originalName }: PullSecret): readonly string[] {
  if (madeFor) return [cluster, madeFor.template, originalName];
  return [cluster, namespace.known ? namespace.value : '?', name.value];
}

/** What is wrong with content whose key is missing. */
export function missingKey({ key, isEmpty }: Extract<Content, { state: 'missing-key' }>): string {
  return isEmpty ? `its "${key}" is empty` : `it has no "${key}"`;
}
