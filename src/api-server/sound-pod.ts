import { isDnsSubdomain } from '../kubernetes/names.ts';
import type { Node } from '../yaml/documents.ts';
import { isLight } from '../yaml/light-tree.ts';
import type { Sheet } from '../yaml/sheet.ts';
import { isWord, scalarTextAt, valueIn } from '../yaml/sheet-node.ts';
import { behind, kindAt, MAP, SEQ, STRIDE } from '../yaml/tape.ts';
import { isPolicy, isRestartPolicy } from './pod-validation.ts';
import { areSoundAnnotations, areSoundLabels, isSoundLabel, isText } from './sound-metadata.ts';

/**
 * Whether `validateTemplate` finds nothing in the pod template at a path of a decoded object: read off the tape. False
 * where it can't be said at a glance.
 */
export function isSoundTemplate(root: Node, path: readonly string[]): boolean {
  return isLight(root) && root.read(hasSoundTemplate, path);
}

function hasSoundTemplate(sheet: Sheet, root: number, path: readonly string[]): boolean {
  let template = root;
  for (const step of path) {
    template = valueIn(sheet, template, step);
    if (template < 0 || kindAt(sheet.nodes, template) !== MAP) return false;
  }
  const metadata = valueIn(sheet, template, 'metadata');
  if (metadata >= 0 && !isSoundHead(sheet, metadata)) return false;
  const spec = valueIn(sheet, template, 'spec');
  return spec >= 0 && kindAt(sheet.nodes, spec) === MAP && isSoundSpec(sheet, spec);
}

function isSoundHead(sheet: Sheet, metadata: number): boolean {
  const { nodes } = sheet;
  if (kindAt(nodes, metadata) !== MAP) return false;
  const end = behind(nodes, metadata);
  for (let key = metadata + STRIDE; key < end; key = behind(nodes, key + STRIDE)) {
    if (isWord(sheet, key, 'labels')) {
      if (!areSoundLabels(sheet, key + STRIDE)) return false;
    } else if (isWord(sheet, key, 'annotations')) {
      if (!areSoundAnnotations(sheet, key + STRIDE)) return false;
    }
  }
  return true;
}

function isSoundSpec(sheet: Sheet, spec: number): boolean {
  const { nodes } = sheet;
  const names = new Set<string>();
  let hasContainers = false;
  const end = behind(nodes, spec);
  for (let key = spec + STRIDE; key < end; key = behind(nodes, key + STRIDE)) {
    const value = key + STRIDE;
    if (isWord(sheet, key, 'containers')) {
      if (!areSoundContainers(sheet, value, names)) return false;
      hasContainers = behind(nodes, value) > value + STRIDE;
    } else if (isWord(sheet, key, 'initContainers')) {
      if (!areSoundContainers(sheet, value, names)) return false;
    } else if (isWord(sheet, key, 'volumes')) {
      if (!haveNoImages(sheet, value)) return false;
    } else if (isWord(sheet, key, 'serviceAccountName') || isWord(sheet, key, 'serviceAccount')) {
      if (!isText(sheet, value) || !isDnsSubdomain(scalarTextAt(sheet, value))) return false;
    } else if (isWord(sheet, key, 'restartPolicy')) {
      if (!isText(sheet, value) || !isRestartPolicy(scalarTextAt(sheet, value))) return false;
    } else if (isWord(sheet, key, 'ephemeralContainers')) return false;
  }
  return hasContainers;
}

function areSoundContainers(sheet: Sheet, list: number, names: Set<string>): boolean {
  const { nodes } = sheet;
  if (kindAt(nodes, list) !== SEQ) return false;
  const end = behind(nodes, list);
  for (let item = list + STRIDE; item < end; item = behind(nodes, item))
    if (kindAt(nodes, item) !== MAP || !isSoundContainer(sheet, item, names)) return false;
  return true;
}

function isSoundContainer(sheet: Sheet, container: number, names: Set<string>): boolean {
  const { nodes } = sheet;
  const before = names.size;
  let hasImage = false;
  const end = behind(nodes, container);
  for (let key = container + STRIDE; key < end; key = behind(nodes, key + STRIDE)) {
    const value = key + STRIDE;
    if (isWord(sheet, key, 'name')) {
      if (!isSoundLabel(sheet, value)) return false;
      names.add(scalarTextAt(sheet, value));
    } else if (isWord(sheet, key, 'image')) {
      if (!isText(sheet, value) || scalarTextAt(sheet, value) === '') return false;
      hasImage = true;
    } else if (isWord(sheet, key, 'imagePullPolicy')) {
      if (!isText(sheet, value) || !isPolicy(scalarTextAt(sheet, value))) return false;
    }
  }
  return hasImage && names.size === before + 1;
}

/** Whether none of the volumes is of an image. */
function haveNoImages(sheet: Sheet, list: number): boolean {
  const { nodes } = sheet;
  if (kindAt(nodes, list) !== SEQ) return false;
  const end = behind(nodes, list);
  for (let item = list + STRIDE; item < end; item = behind(nodes, item))
    if (kindAt(nodes, item) !== MAP || valueIn(sheet, item, 'image') >= 0) return false;
  return true;
}
