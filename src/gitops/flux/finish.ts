import { identityOf, nameOf } from '../../landing/identity.ts';
import type { Build, BuildFault, Built, Taint } from '../../landing/landing.ts';
import type { Undecrypted, Unsubstituted } from '../../landing/oversight.ts';
import { isKustomizationFile } from '../../landing/path.ts';
import { holdsSopsFile, isSopsFile } from '../../landing/sops.ts';
import { type Located, type Span, spanOf } from '../../text/source.ts';
import type { MapNode } from '../../yaml/documents.ts';
import { at, itemsAt, textAt } from '../../yaml/node.ts';
import { type Missing, substituted } from './substitution.ts';
import type { Variables } from './variables.ts';

/** A Flux Kustomization: its manifest, its name, and the cluster that it deploys to. */
export interface Deploying {
  readonly root: MapNode;
  readonly name: Located<string>;
  readonly cluster: string | undefined;
  /** Whether what was built is what it builds. */
  readonly isSure: boolean;
}

/** What Flux does with what was built: decrypts, substitutes variables, and patches as the beta versions had it. */
export function finish(
  build: Build,
  deploying: Deploying,
  variables: Variables,
): Build & { readonly unsubstituted: readonly Unsubstituted[]; readonly undecrypted: readonly Undecrypted[] } {
  const { root, name: by, isSure } = deploying;
  const results = build.resources.map((built) => substituted(built, variables));
  const faults: readonly BuildFault[] = [
    ...build.faults,
    ...(isSure ? withoutHelm(build, by.value) : []),
    ...variables.refused.map(({ value, at: place }) => invalid(`Flux Kustomization "${by.value}" ${value}`, place)),
    ...results.flatMap(({ refused, built }) =>
      refused
        ? [invalid(`Flux can't substitute variables in ${nameOf(built).value}: ${refused.message}`, refused.at)]
        : [],
    ),
  ];
  const legacy = legacyPatches(root);
  const finished = {
    ...build,
    brought: [],
    resources: results.map(({ built }) => patchedLater(built, legacy)),
    faults,
    unsubstituted: build.resources.flatMap((built, i) =>
      unsubstitutedIn(built, results[i]?.missing ?? [], deploying, variables),
    ),
    undecrypted: undecryptedIn(build, deploying),
  };
  const doubt = build.doubt ?? results.find((result) => result.doubt)?.doubt;
  return doubt ? { ...finished, doubt } : finished;
}

function invalid(message: string, place: Span): BuildFault {
  return { kind: 'invalid', message, at: spanOf(place) };
}

/** The variables that are missing in a resource, but for those in fields of which it is told anyway that they are open. */
function unsubstitutedIn(
  built: Built,
  missing: readonly Missing[],
  { name: by, cluster }: Deploying,
  { any }: Variables,
): readonly Unsubstituted[] {
  if (missing.length === 0) return [];
  return missing
    .filter(({ field }) => !built.taints.some((taint) => isFieldOf(taint, field)))
    .map(({ variable, at: place }) => ({ variable, at: spanOf(place), isLeft: !any, cluster, by }));
}

/** Whether a taint is of just this field. */
function isFieldOf(taint: Taint, field: readonly (string | number)[]): boolean {
  return taint.field?.length === field.length && field.every((step, i) => step === taint.field?.[i]);
}

/** Flux gives kustomize no Helm, which refuses to build then (fluxcd/pkg kustomize v1.28.0, Build: DisabledPluginConfig). */
function withoutHelm({ brought = [] }: Build, by: string): readonly BuildFault[] {
  return brought.map(({ name }) => {
    const message = `Flux Kustomization "${by}" can't have kustomize render the chart "${name.value}": Flux enables no Helm`;
    return { kind: 'invalid', message, at: name.at };
  });
}

/** What is applied encrypted, as the Kustomization decrypts nothing. */
function undecryptedIn({ resources }: Build, { root, name: by, cluster }: Deploying): readonly Undecrypted[] {
  if (at(root, 'spec', 'decryption') !== undefined) return [];
  return resources
    .filter((built) => isSopsFile(built) || (isKustomizationFile(built.home.path) && holdsSopsFile(built)))
    .map((built) => {
      // The hash in a name is made from what is not known.
      const value = built.hashed ? built.originalName : nameOf(built).value;
      return { resource: { value, at: built.home.at }, cluster, by };
    });
}

/** A patch of the API's beta versions: it is not evaluated, and taints the kinds that it patches, or all. */
interface LegacyPatch {
  readonly kinds: ReadonlySet<string>;
  readonly taint: Taint;
}

function patchedLater(built: Built, patches: readonly LegacyPatch[]): Built {
  if (patches.length === 0) return built;
  const { kind } = identityOf(built.root);
  const taints = patches.filter(({ kinds }) => kinds.size === 0 || kinds.has(kind)).map(({ taint }) => taint);
  return taints.length > 0 ? { ...built, taints: [...built.taints, ...taints] } : built;
}

function legacyPatches(root: MapNode): readonly LegacyPatch[] {
  return ['patchesStrategicMerge', 'patchesJson6902'].flatMap((field) =>
    itemsAt(root, 'spec', field).map((patch) => {
      const kind = textAt(patch, 'kind')?.value ?? textAt(patch, 'target', 'kind')?.value;
      return { kinds: new Set(kind ? [kind] : []), taint: { reason: `${field} is not evaluated`, at: spanOf(patch) } };
    }),
  );
}
