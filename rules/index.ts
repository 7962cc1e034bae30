import type { Rule } from '../src/findings/rule.ts';
import clobberedSecret from './clobbered-secret/rule.ts';
import collidingNamespaces from './colliding-namespaces/rule.ts';
import conditionalMismatch from './conditional-mismatch/rule.ts';
import conflictingPrefix from './conflicting-prefix/rule.ts';
import conflictingReplication from './conflicting-replication/rule.ts';
import conflictingReplicators from './conflicting-replicators/rule.ts';
import conflictingResource from './conflicting-resource/rule.ts';
import danglingDataPlaneRef from './dangling-data-plane-ref/rule.ts';
import danglingImagePullSecret from './dangling-image-pull-secret/rule.ts';
import danglingKustomizationResource from './dangling-kustomization-resource/rule.ts';
import danglingRelease from './dangling-release/rule.ts';
import danglingSecretRef from './dangling-secret-ref/rule.ts';
import duplicateProducer from './duplicate-producer/rule.ts';
import excludedNamespace from './excluded-namespace/rule.ts';
import failingBuild from './failing-build/rule.ts';
import foreignImage from './foreign-image/rule.ts';
import futureField from './future-field/rule.ts';
import hashedSecretRef from './hashed-secret-ref/rule.ts';
import illegalNamespace from './illegal-namespace/rule.ts';
import implicitDockerHub from './implicit-docker-hub/rule.ts';
import inertPullConfig from './inert-pull-config/rule.ts';
import inlineClusterCredential from './inline-cluster-credential/rule.ts';
import invalidConfig from './invalid-config/rule.ts';
import invalidNamespacePattern from './invalid-namespace-pattern/rule.ts';
import invalidResource from './invalid-resource/rule.ts';
import leakingNamespacePattern from './leaking-namespace-pattern/rule.ts';
import malformedImage from './malformed-image/rule.ts';
import malformedPrefix from './malformed-prefix/rule.ts';
import malformedPullSecret from './malformed-pull-secret/rule.ts';
import misplacedAnnotation from './misplaced-annotation/rule.ts';
import misplacedPullSecret from './misplaced-pull-secret/rule.ts';
import missingDecryption from './missing-decryption/rule.ts';
import missingImagePullSecret from './missing-image-pull-secret/rule.ts';
import missingReplicator from './missing-replicator/rule.ts';
import missingSecretRef from './missing-secret-ref/rule.ts';
import missingSecretStore from './missing-secret-store/rule.ts';
import misspelledAnnotation from './misspelled-annotation/rule.ts';
import mistypedPullSecret from './mistyped-pull-secret/rule.ts';
import mixedGenerations from './mixed-generations/rule.ts';
import needlessIgnore from './needless-ignore/rule.ts';
import nonconformingSecretName from './nonconforming-secret-name/rule.ts';
import occupiedName from './occupied-name/rule.ts';
import placeholderImage from './placeholder-image/rule.ts';
import plaintextCredential from './plaintext-credential/rule.ts';
import pushSecretForPull from './push-secret-for-pull/rule.ts';
import removedField from './removed-field/rule.ts';
import sealedScope from './sealed-scope/rule.ts';
import secretInControlPlane from './secret-in-control-plane/rule.ts';
import staleRelease from './stale-release/rule.ts';
import traitRemovesPullSecret from './trait-removes-pull-secret/rule.ts';
import uncoveredRegistry from './uncovered-registry/rule.ts';
import unencryptedSecret from './unencrypted-secret/rule.ts';
import unknownPull from './unknown-pull/rule.ts';
import unmatchedNamespace from './unmatched-namespace/rule.ts';
import unparsableFile from './unparsable-file/rule.ts';
import unplacedResource from './unplaced-resource/rule.ts';
import unproducedKey from './unproduced-key/rule.ts';
import unpromotableImage from './unpromotable-image/rule.ts';
import unreachableRegistry from './unreachable-registry/rule.ts';
import unreachedPullSecret from './unreached-pull-secret/rule.ts';
import unrenderedPullSecret from './unrendered-pull-secret/rule.ts';
import unreplicatedPullSecret from './unreplicated-pull-secret/rule.ts';
import unsubstitutedVariable from './unsubstituted-variable/rule.ts';
import unusedPullSecret from './unused-pull-secret/rule.ts';
import wrongApiVersion from './wrong-api-version/rule.ts';

/** Every rule, in order of id. */
export const rules: readonly Rule[] = [
  clobberedSecret,
  collidingNamespaces,
  conditionalMismatch,
  conflictingPrefix,
  conflictingReplication,
  conflictingReplicators,
  conflictingResource,
  danglingDataPlaneRef,
  danglingImagePullSecret,
  danglingKustomizationResource,
  danglingRelease,
  danglingSecretRef,
  duplicateProducer,
  excludedNamespace,
  failingBuild,
  foreignImage,
  futureField,
  hashedSecretRef,
  illegalNamespace,
  implicitDockerHub,
  inertPullConfig,
  inlineClusterCredential,
  invalidConfig,
  invalidNamespacePattern,
  invalidResource,
  leakingNamespacePattern,
  malformedImage,
  malformedPrefix,
  malformedPullSecret,
  misplacedAnnotation,
  misplacedPullSecret,
  missingDecryption,
  missingImagePullSecret,
  missingReplicator,
  missingSecretRef,
  missingSecretStore,
  misspelledAnnotation,
  mistypedPullSecret,
  mixedGenerations,
  needlessIgnore,
  nonconformingSecretName,
  occupiedName,
  placeholderImage,
  plaintextCredential,
  pushSecretForPull,
  removedField,
  sealedScope,
  secretInControlPlane,
  staleRelease,
  traitRemovesPullSecret,
  uncoveredRegistry,
  unencryptedSecret,
  unknownPull,
  unmatchedNamespace,
  unparsableFile,
  unplacedResource,
  unproducedKey,
  unpromotableImage,
  unreachableRegistry,
  unreachedPullSecret,
  unrenderedPullSecret,
  unreplicatedPullSecret,
  unsubstitutedVariable,
  unusedPullSecret,
  wrongApiVersion,
];
