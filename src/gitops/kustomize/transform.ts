import { spanOf } from '../../text/source.ts';
import { newAllowance } from './allowance.ts';
import type { Configuration } from './configuration.ts';
import { reportAbsent } from './directory.ts';
import { overrideImages } from './image-override.ts';
import { listOf, mapOf, textOf, textsOf } from './kustomization.ts';
import { elsewhere, type Layer, report } from './layer.ts';
import { conflictingLabels, overrideAnnotations, overrideLabels } from './metadata-override.ts';
import { overrideReplicas, prefixNames, suffixNames } from './name-override.ts';
import { overrideNamespace } from './namespace-override.ts';
import { applyJsonPatches, applyMergePatches, applyPatches } from './patch.ts';
import { applyReplacements } from './replacement.ts';
import { taintedByDefinitions, taintedBySchema } from './schema.ts';
import { applyTransformers } from './transformer.ts';
import { distinct } from './twins.ts';
import { tainted, type Workpiece } from './workpiece.ts';

type Pieces = readonly Workpiece[];

/** Patches, images and labels times resources, above which a kustomization is not evaluated further. */
const MAX_VISITS = 5_000_000;

/**
 * The steps of one kustomization on what it has gathered, in kustomize's order
 * (api/internal/target/kusttarget_configplugin.go v0.20.1: configureBuiltinTransformers).
 */
export function transform(layer: Layer, gathered: Pieces, configuration: Configuration): Pieces {
  const { kustomization } = layer;
  const patches = listOf(kustomization, 'patches');
  const merges = textsOf(kustomization, 'patchesStrategicMerge');
  const operations = listOf(kustomization, 'patchesJson6902');
  const replacements = listOf(kustomization, 'replacements');
  const images = [...listOf(kustomization, 'images'), ...listOf(kustomization, 'imageTags')];
  const labels = listOf(kustomization, 'labels').map((entry) => mapOf(entry, 'pairs'));
  const texts = [mapOf(kustomization, 'commonLabels'), mapOf(kustomization, 'commonAnnotations'), ...labels];
  const steps = [patches, merges, operations, replacements, images, ...texts.map((map) => map?.entries ?? [])];
  if (steps.flat().length * gathered.length > MAX_VISITS) {
    report(layer, 'too-large', kustomization, 'too many patches, images and labels for so many resources');
    return gathered;
  }
  const allowance = newAllowance();
  let pieces = applyMergePatches(layer, gathered, merges);
  pieces = applyPatches(layer, pieces, patches, allowance);
  pieces = taintedByDefinitions(layer, taintedBySchema(layer, pieces));
  const namespace = textOf(kustomization, 'namespace');
  // The one step after which two of a name are a mistake (NamespaceTransformer.go): later ones may be parted by hashes.
  if (namespace)
    pieces = distinct(overrideNamespace(layer, pieces, namespace, configuration.namespace), layer.findings.faults);
  pieces = prefixNames(layer, pieces, textOf(kustomization, 'namePrefix'), configuration.namePrefix);
  pieces = suffixNames(layer, pieces, textOf(kustomization, 'nameSuffix'), configuration.nameSuffix);
  for (const label of conflictingLabels(kustomization, configuration))
    report(
      layer,
      'invalid',
      label,
      'a field of these labels is made by one spec and not by another, which kustomize refuses',
    );
  pieces = overrideLabels(layer, pieces, configuration);
  pieces = overrideAnnotations(layer, pieces, configuration.commonAnnotations);
  pieces = applyJsonPatches(layer, pieces, operations, allowance);
  pieces = overrideReplicas(layer, pieces, listOf(kustomization, 'replicas'), configuration.replicas);
  pieces = overrideImages(layer, pieces, images, configuration.images);
  pieces = applyReplacements(layer, pieces, replacements, allowance);
  openValidators(layer);
  return applyTransformers(layer, taintedByConfigurations(layer, pieces));
}

/** A configuration out of reach may have any step write any field. */
function taintedByConfigurations(layer: Layer, pieces: Pieces): Pieces {
  return textsOf(layer.kustomization, 'configurations').reduce<Pieces>((before, entry) => {
    const reason = elsewhere(layer, entry.text, 'configuration');
    return reason === undefined ? before : before.map((piece) => tainted(piece, { reason, at: spanOf(entry) }));
  }, pieces);
}

/** Validators change nothing, but may fail. */
function openValidators(layer: Layer): void {
  for (const entry of textsOf(layer.kustomization, 'validators')) {
    reportAbsent(layer, entry);
    layer.findings.open.push({ reason: 'validators are not evaluated', at: spanOf(entry) });
  }
}
