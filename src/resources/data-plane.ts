import type { Landing, Taint } from '../landing/landing.ts';
import { shown } from '../text/login.ts';
import { type Located, type Span, spanOf } from '../text/source.ts';
import type { MapNode } from '../yaml/documents.ts';
import { at, entryOf, isNull, mapAt, textAt } from '../yaml/node.ts';
import { openChoreoGroup } from './api-version.ts';
import { meantKind } from './misnamed-kind.ts';
import type { Refusal } from './pull-secret.ts';
import { fullName, labelledName, type Resource, resourceOf, taintOf } from './resource.ts';

/** How a data plane's pods come to their pull secrets, by the release that it is written for. */
export interface DatedPlane {
  readonly cluster: string;
  readonly home: Landing['home'];
  readonly name: string;
  /** `v0.4–v0.7`, `v1.2 or later`. */
  readonly releases: string;
  /** What shows it. */
  readonly evidence: readonly { readonly shows: string; readonly at: Span }[];
  readonly way: PullWay;
  readonly imagePullSecretRefs: readonly Located<string>[];
  readonly secretStore: Located<string> | undefined;
}

/**
 * `proposal`: a controller gives every pod the secret that `spec.registry` names. `references`: the controllers of
 * bindings follow `imagePullSecretRefs` (v0.4 to v0.7). `templates`: component types render them (from v0.5 on).
 * `nobody`: pods get none (until v0.3).
 */
export type PullWay = 'proposal' | 'references' | 'templates' | 'nobody';

/** A generation of OpenChoreo's DataPlane, known by its shape: `apiVersion` can't tell later ones apart. */
export interface Generation {
  readonly name: 'proposal' | 'v0.3' | 'other';
  /** What in the file shows it. */
  readonly evidence: string;
  readonly at: Span;
}

/** A DataPlane or ClusterDataPlane of any release. */
export interface DataPlane extends Resource {
  /** `namespace/name`, or the bare name where there is no namespace: how reports call it. */
  readonly id: string;
  /** The name that environments call it by: a label in v0.1 and v0.2. */
  readonly label: string;
  readonly generation: Generation;
  /** What the release of its control plane makes of it, once all resources are known. */
  readonly dated?: DatedPlane;
  readonly prefix: Located<string> | undefined;
  readonly secretRef: Located<string> | undefined;
  /** Why its prefix or its secretRef may be another one when it is applied. */
  readonly unfilled?: Pick<Taint, 'reason' | 'at'>;
  /** A private key of the cluster written into the resource; only its place is kept. */
  readonly clientKey: Span | undefined;
  /** Why the API server refuses it, if it does. */
  readonly refusal: Refusal | undefined;
}

/** Whether a manifest is, or was meant to be, a data plane. */
export function isDataPlane(apiVersion: string, kind: string): boolean {
  return isOpenChoreo(apiVersion) && /^(?:Cluster)?DataPlane$/.test(meantKind(kind));
}

/** Whether an API version is, or was meant to be, of a group of OpenChoreo's. */
export function isOpenChoreo(apiVersion: string): boolean {
  return openChoreoGroup(apiVersion) !== undefined;
}

/** What a DataPlane says of pulls, of whatever release its fields are. */
export function dataPlaneOf(landing: Landing): DataPlane {
  const { root } = landing;
  const resource = resourceOf(landing);
  const [prefix, secretRef] = [prefixOf(root), secretRefOf(root)];
  const unfilled = unfilledIn(landing, 'prefix', prefix) ?? unfilledIn(landing, 'secretRef', secretRef);
  return {
    ...resource,
    kind: meantKind(resource.kind),
    ...(unfilled && { unfilled }),
    id: fullName(resource),
    label: labelledName(landing, resource),
    generation: generationOf(landing, resource),
    prefix,
    secretRef,
    clientKey: clientKeyOf(root),
    refusal: undefined,
  };
}

/** Why a field of the registry is not known: what writes it is not evaluated, or nothing fills in its variable. */
function unfilledIn(landing: Landing, field: string, value: Located<string> | undefined): DataPlane['unfilled'] {
  const taint = taintOf(landing, 'spec', 'registry', field);
  if (taint || !value) return taint && { reason: taint.reason, at: value?.at ?? taint.at };
  const [hole] = /\$\{[^}]*\}|\{\{[^}]*\}\}/.exec(value.value) ?? [];
  return hole === undefined ? undefined : { reason: `"${hole}" is filled in later`, at: value.at };
}

/** The name of the secret that pods are to pull with. */
export function secretRefOf(root: MapNode): Located<string> | undefined {
  const secretRef = textAt(root, 'spec', 'registry', 'secretRef');
  return secretRef && shown(secretRef);
}

/** A prefix that is null is a blank one. */
function prefixOf(root: MapNode): Located<string> | undefined {
  const registry = mapAt(root, 'spec', 'registry');
  const written = entryOf(registry, 'prefix')?.value;
  if (written?.kind === 'scalar' && isNull(written)) return { value: '', at: spanOf(written) };
  const prefix = textAt(registry, 'prefix');
  return prefix && shown(prefix);
}

/** A key that is a placeholder, or that SOPS has encrypted, is none. */
function clientKeyOf(root: MapNode): Span | undefined {
  const written = textAt(root, 'spec', 'kubernetesCluster', 'credentials', 'clientKey');
  if (
    !written ||
    /^\s*$|^(?:ENC\[|<.*>$)|\$\{|\{\{|\.\.\.|change-?me|placeholder|redacted|replace|xxx|your[-_]/i.test(written.value)
  )
    return undefined;
  return isStump(written.value) ? undefined : written.at;
}

/** Whether a key ends before its first line does, as in an example. */
export function isStump(key: string): boolean {
  const text = key.startsWith('-') ? key : Buffer.from(key.slice(0, 200), 'base64').toString('latin1');
  return /^-----BEGIN[^-]*$/.test(text);
}

function generationOf({ root, home }: Landing, { apiVersion, name }: Resource): Generation {
  const registry = at(root, 'spec', 'registry');
  const place = registry ?? name.at;
  const marked = { path: place.path, start: place.start, end: registry ? registry.start : place.end };
  const old = at(registry, 'unauthenticated') ?? at(registry, 'imagePushSecrets');
  if (!registry || old) return { name: 'other', evidence: 'no spec.registry.prefix', at: old ? marked : home.at };
  const release = openChoreoGroup(apiVersion) === 'openchoreo.dev' ? 'v0.3' : 'proposal';
  return { name: release, evidence: 'spec.registry', at: marked };
}
