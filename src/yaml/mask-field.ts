import { isLogin } from '../text/login.ts';
import type { MapNode, Node, ScalarNode } from './documents.ts';
import { textAt } from './node.ts';

/** Where in a document a value stands, as far as it tells whether the value may be printed. */
export interface Field {
  /** The nearest key above, through sequences. */
  readonly key: string;
  /** The key of the mapping that holds `key`. */
  readonly parent: string;
  /** How many keys below one that holds secrets, itself counted; 0 outside. */
  readonly closed: number;
  /** Whether a block scalar here is a patch. */
  readonly holdsPatch: boolean;
}

/** Keys whose values are names, references, images, places, switches: nothing that could be a credential. */
const OPEN = new Set(
  `apiVersion kind name namespace generateName type group version op path file files envs operator
  image images newName newTag digest tag repository registry registries prefix imagePullPolicy chart
  secretRef secretName serviceAccountName serviceAccount imagePullSecrets imagePullSecretRefs
  namePrefix nameSuffix targetNamespace namespaces namespaceSelector releaseName
  resources bases components crds paths patchesStrategicMerge behavior disableNameSuffixHash
  url repoURL targetRevision server apiServerUrl apiServerURL suspend prune optional
  dataPlane dataPlaneRef dataPlanes environment environmentRef project projectName organization owner componentName
  includeWhen forEach imageName sourceEnvironmentRef targetEnvironmentRefs deploymentPipelineRef deploymentArtifactRef
  componentType workloadName instanceName targetPlane autoDeploy workloadType planeID secretStoreRef secretKey
  isProduction dnsPrefix creationPolicy mergePolicy deletionPolicy refreshPolicy
  complete replicator publicImages nodeCredentials replicateTo systemNamespaces openchoreo cluster defaultNamespace rule`.split(
    /\s+/,
  ),
);

/** Mappings of free keys to harmless words. */
const OPEN_MAPS = new Set(['labels', 'matchLabels', 'commonLabels', 'selector', 'rules', 'sources']);
const ANNOTATIONS = new Set(['annotations', 'commonAnnotations']);
const OPEN_ANNOTATION = /replicat|reflector|choreo/i;
const OPEN_ARGUMENT = /^--?(?:exclude-namespaces|replicate|allow-|resync|log-)[\w-]*(?:=|$)/;
const PATCHES = new Set(['patch', 'patches', 'patchesStrategicMerge', 'patchesJson6902']);

/** Keys whose values are secrets. */
export const CLOSED =
  /(?:pass(?:word|wd|phrase)?|pwd|token|credentials?)$|^auths?$|(?:private|client|api|access|secret|encryption|ssh|tls|signing|license)[-_]?key$|cert(?:ificate)?(?:s|data)?$|^(?:literals|kubeconfig|\.?docker(?:cfg|config(?:json)?))$|last-applied-configuration/i;
const CLOSED_MAP = /^(?:string|binary|encrypted|template)?data$/i;

/** How many keys an operation of a JSON patch may have, and some to spare. */
const PATCH_KEYS = 8;

/** The field of an entry's value. */
export function within(field: Field, key: string, value: Node, map: MapNode): Field {
  const closes = key !== 'nodeCredentials' && (CLOSED.test(key) || (CLOSED_MAP.test(key) && value.kind !== 'seq'));
  const patched = key === 'value' && map.entries.length <= PATCH_KEYS ? textAt(map, 'path')?.value : undefined;
  const steps = patched?.split('/').map((step) => step.replaceAll('~1', '/')) ?? [];
  const closed = field.closed > 0 || closes || steps.some((step) => CLOSED.test(step) || CLOSED_MAP.test(step));
  const isPatch = patched !== undefined && textAt(map, 'op') !== undefined;
  const named = steps.findLast((step) => !/^(?:\d+|-)$/.test(step));
  return {
    key: isPatch ? (named ?? key) : key,
    parent: isPatch ? (steps[steps.lastIndexOf(named ?? '') - 1] ?? '') : field.key,
    closed: closed ? field.closed + 1 : 0,
    holdsPatch: PATCHES.has(key),
  };
}

/** Whether a key may be printed: a short word on one line, and not below a key that holds secrets but the first level. */
export function keyIsShown({ text, style, start, end }: ScalarNode, file: string, { closed }: Field): boolean {
  const raw = file.slice(start, end);
  if (closed > 1 || style === 'literal' || style === 'folded') return false;
  return /^[\w./~@:*$ -]{1,200}$/.test(raw) && !looksSecret(raw) && !looksSecret(text) && !isLogin(text);
}

/** Whether a value may be printed. `raw` is how it is written. */
export function isShown({ text, style }: ScalarNode, raw: string, { key, parent, closed }: Field): boolean {
  if (closed > 0 || style === 'literal' || style === 'folded') return false;
  if (!/^[^\r\n]{0,1000}$/.test(raw) || /^\s*[{[]|["']:|:\s/.test(text) || looksSecret(raw) || looksSecret(text))
    return false;
  if (key === 'envs' && text.includes('=')) return false;
  if (key === 'args' || key === 'command') return OPEN_ARGUMENT.test(text);
  if (ANNOTATIONS.has(parent)) return OPEN_ANNOTATION.test(key);
  return OPEN.has(key) || OPEN_MAPS.has(parent);
}

/** Whether a text resembles a credential, wherever it stands. */
function looksSecret(text: string): boolean {
  if (/eyJ|-----BEGIN|auths?["']?\s*:|(?:gh[pousr]|github_pat|dckr_pat|glpat|xox[a-z]|AKIA)[-_A-Z0-9]/.test(text))
    return true;
  if (/@(?!sha\d+:)|[?&](?!(?:ref|version|timeout|submodules)=)[\w.-]+=/.test(text)) return true;
  return (text.match(/[A-Za-z0-9+/=_]{24,}/g) ?? []).some(
    (run) => /[A-Z]/.test(run) && /[a-z]/.test(run) && /[0-9+=]/.test(run),
  );
}

/** Words that a document which does not parse may show as keys. */
export function isKnownKey(word: string): boolean {
  return (
    OPEN.has(word) || /^(?:metadata|spec|template|containers|(?:stringD|d)ata|annotations|labels|items)$/.test(word)
  );
}
