import { leftAtCreation } from '../api-server/created.ts';
import { validateCustomName } from '../api-server/custom-name.ts';
import { lostPodFields } from '../api-server/lost-pod.ts';
import { lastOf, misspellingOf } from '../api-server/misspelling.ts';
import { admit, type FieldError, strictErrors } from '../api-server/validation.ts';
import { isBuiltIn, meantGroup, meantIn } from '../kubernetes/kinds.ts';
import { identityOf, nameOf } from '../landing/identity.ts';
import { knownNamespace, type Landing } from '../landing/landing.ts';
import { certainErrors } from '../resources/certain-errors.ts';
import { dataPlaneOf } from '../resources/data-plane.ts';
import { dataPlaneRefusals } from '../resources/data-plane-admission.ts';
import { kindRefusals, misnamedKind } from '../resources/misnamed-kind.ts';
import { namespaceObjectOf } from '../resources/namespace.ts';
import type { PodSource } from '../resources/pod.ts';
import { isSopsEncrypted } from '../resources/producers/sops-secret.ts';
import { type Content, type PullSecret, type Refusal, refusalOf } from '../resources/pull-secret.ts';
import { resourceOf } from '../resources/resource.ts';
import { serviceAccountOf } from '../resources/service-account.ts';
import { similar } from '../text/near-miss.ts';
import { textAt } from '../yaml/node.ts';
import type { Gathering } from './gathering.ts';

/** A data plane, with what the API server has against it. */
export function gatherPlane(landing: Landing, gathering: Gathering): void {
  const plane = dataPlaneOf(landing);
  const { errors, strict } = admit(landing.root, gathering.duplicatesOf(landing.home), assignedNamespace(landing));
  const shape = plane.generation.name === 'other' ? [] : dataPlaneRefusals(landing.root);
  const named = [...validateCustomName(landing.root), ...errors].map((error) => misspellingOf(error, strict));
  const refusals = certainErrors([...kindRefusals(landing.root), ...named.map(refusalOf), ...shape], landing);
  gathering.planes.push({ ...plane, refusal: refusals[0] });
  const rest = strict.filter((error) => !named.includes(error));
  if (refusals.length + rest.length > 0)
    gathering.admissions.push({ resource: plane, errors: refusals, strict: rest.map(refusalOf) });
}

/** Pods, namespaces and service accounts, as far as the API server takes them. */
export function gatherAdmitted(
  landing: Landing,
  gathering: Gathering,
  kind: string,
  pods: readonly PodSource[] = [],
): void {
  if (landing.managed) {
    gathering.namespaces.push(namespaceObjectOf(landing));
    return;
  }
  const admission = admit(landing.root, gathering.duplicatesOf(landing.home), assignedNamespace(landing));
  const { strict } = admission;
  const refused = certainErrors(leftAtCreation(admission.errors, landing.root), landing);
  const errors = strict.length === 0 ? refused : refused.map((error) => misspellingOf(error, strict));
  const telling = strict.length === 0 ? strict : strict.filter((error) => isTelling(error) && !errors.includes(error));
  if (errors.length > 0 || telling.length > 0) {
    gathering.admissions.push({
      resource: pods[0] ?? resourceOf(landing),
      errors: errors.map(refusalOf),
      strict: telling.map(placing),
    });
  }
  const misspelled = telling.find((error) => error.kind === 'unknown-field');
  const odd = misspelled ? { misspelled: placing(misspelled) } : {};
  for (const pod of pods) {
    const isTaken = errors.length === 0 && !misspelled;
    gathering.pods.push(isTaken ? pod : { ...pod, ...odd, refusal: errors[0] && refusalOf(errors[0]) });
  }
  // What is named when it is created is not what others name.
  if (pods.length > 0 || errors.length > 0 || nameOf(landing).value === '') return;
  if (kind === 'Namespace') gathering.namespaces.push(namespaceObjectOf(landing));
  else gathering.accounts.push({ ...serviceAccountOf(landing), ...odd });
}

/** A workload that is written without a pod. */
export function gatherPodless(landing: Landing, gathering: Gathering): void {
  const { errors, strict } = admit(landing.root, gathering.duplicatesOf(landing.home), assignedNamespace(landing));
  const told = [...errors.filter(({ kind }) => kind === 'decode'), ...lostPodFields(strict)].slice(0, 1);
  const certain = certainErrors(told, landing);
  if (certain.length > 0)
    gathering.admissions.push({ resource: resourceOf(landing), errors: certain.map(refusalOf), strict: [] });
}

/**
 * The kind that a resource is meant to have. Where its group has none that is written so, or the group is none, what the
 * resource was meant to make is not made.
 */
export function gatherKind(landing: Landing, gathering: Gathering): string {
  const { apiVersion, kind: written } = identityOf(landing.root);
  const meant = meantIn(apiVersion, written);
  const kind = meant ?? written;
  const group = meantGroup(apiVersion, kind);
  if (meant !== undefined && !isBuiltIn(apiVersion))
    gatherRefusal(landing, gathering, misnamedKind(landing.root, meant));
  const [misgrouped] = group === undefined ? [] : certainErrors([misgroupedAs(landing, group)], landing);
  if (misgrouped) gatherRefusal(landing, gathering, misgrouped);
  return kind;
}

function gatherRefusal(landing: Landing, gathering: Gathering, refusal: Refusal): void {
  gathering.admissions.push({ resource: resourceOf(landing), errors: [refusal], strict: [] });
}

function misgroupedAs({ root, home }: Landing, group: string): Refusal {
  const [written, kind] = [textAt(root, 'apiVersion'), textAt(root, 'kind')];
  const message = written ? `has no kind ${kind?.value}, which is in ${group}` : 'is required';
  return { field: 'apiVersion', message, at: written?.at ?? kind?.at ?? home.at };
}

/** What a strict client refuses of a pull secret; why the API server refuses it is told with what it breaks. */
export function gatherStrict(landing: Landing, secrets: readonly PullSecret[], gathering: Gathering): void {
  const told = strictErrors(landing.root, gathering.duplicatesOf(landing.home));
  // What SOPS adds is taken out again when it is decrypted.
  const open = told.filter(({ field }) => field !== 'sops' || !isSopsEncrypted(landing.root));
  // What leaves a secret without its content is told as that.
  const strict = open.filter(({ at }) => !secrets.some(({ content }) => isMalformedAt(content, at.start)));
  if (strict.length > 0)
    gathering.admissions.push({ resource: resourceOf(landing), errors: [], strict: strict.map(refusalOf) });
}

function isMalformedAt(content: Content, start: number): boolean {
  return content.state === 'malformed' && content.at.start === start;
}

/** The namespace that the API server sees; where it is not known, whoever applies the manifest gives one. */
function assignedNamespace(landing: Landing): string {
  return knownNamespace(landing) ?? 'default';
}

/**
 * Fields of pods that decide pulls, with what has them: an unknown field matters here only where it was meant to be one
 * of them, or is one in the wrong place.
 */
const PULL_FIELDS: ReadonlyMap<string, string> = new Map([
  ['image', 'a container'],
  ['imagePullPolicy', 'a container'],
  ['imagePullSecrets', "the pod's spec"],
  ['serviceAccountName', "the pod's spec"],
]);
/** Those that hold them, or say where they lie: of two the last counts for a client that takes both. */
const HOLDING_FIELDS = [
  'containers',
  'initContainers',
  'jobTemplate',
  'metadata',
  'name',
  'namespace',
  'spec',
  'template',
];

function isTelling({ kind, field }: FieldError): boolean {
  const name = lastOf(field);
  if (PULL_FIELDS.has(name)) return true;
  return kind === 'duplicate' ? HOLDING_FIELDS.includes(name) : similar(name, PULL_FIELDS.keys()).length > 0;
}

/** A refusal of a field that is none here says where it is one. */
function placing(error: FieldError): Refusal {
  const holder = error.kind === 'unknown-field' ? PULL_FIELDS.get(lastOf(error.field)) : undefined;
  const { field, message, at } = error;
  return holder === undefined ? refusalOf(error) : { field, message: `${message}: it belongs in ${holder}`, at };
}
