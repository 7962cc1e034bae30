import { dnsLabelFaults, isLabelValue, isQualifiedName, labelValueFaults } from '../kubernetes/names.ts';
import type { Node } from '../yaml/documents.ts';
import { isLight } from '../yaml/light-tree.ts';
import type { Sheet } from '../yaml/sheet.ts';
import { isString, isWord, scalarTextAt, valueIn } from '../yaml/sheet-node.ts';
import { behind, ESCAPED_SINGLE, kindAt, MAP, SEQ, STRIDE } from '../yaml/tape.ts';
import { ANNOTATIONS_LIMIT, type MetadataRules } from './metadata-validation.ts';

/**
 * Whether `validateMetadata` finds nothing in a decoded object: read off the tape, in one pass. False where it can't be
 * said at a glance.
 */
export function isSoundMetadata(root: Node, rules: MetadataRules): boolean {
  return isLight(root) && root.read(hasSoundMetadata, rules);
}

function hasSoundMetadata(sheet: Sheet, root: number, rules: MetadataRules): boolean {
  const { nodes } = sheet;
  const metadata = valueIn(sheet, root, 'metadata');
  if (metadata < 0 || kindAt(nodes, metadata) !== MAP) return false;
  let isNamed = false;
  let hasNamespace = false;
  const end = behind(nodes, metadata);
  for (let key = metadata + STRIDE; key < end; key = behind(nodes, key + STRIDE)) {
    const value = key + STRIDE;
    if (isWord(sheet, key, 'name')) {
      if (!isSoundName(sheet, value, rules)) return false;
      isNamed = true;
    } else if (isWord(sheet, key, 'namespace')) {
      if (!rules.namespaced || !isSoundLabel(sheet, value)) return false;
      hasNamespace = true;
    } else if (isWord(sheet, key, 'labels')) {
      if (!areSoundLabels(sheet, value)) return false;
    } else if (isWord(sheet, key, 'annotations')) {
      if (!areSoundAnnotations(sheet, value)) return false;
    } else if (MORE.some((word) => isWord(sheet, key, word))) return false;
  }
  if (!isNamed) return false;
  return !rules.namespaced || hasNamespace || dnsLabelFaults(rules.assignedNamespace ?? '').length === 0;
}

/** What is seldom written and is judged too. */
const MORE = ['generateName', 'ownerReferences', 'finalizers'] as const;

function isSoundName(sheet: Sheet, node: number, rules: MetadataRules): boolean {
  if (!isText(sheet, node)) return false;
  const name = scalarTextAt(sheet, node);
  if (name === '' || rules.nameFaults(name).length > 0) return false;
  return rules.nameLabel === undefined || labelValueFaults(name).length === 0;
}

/** Whether a node is a DNS-1123 label. */
export function isSoundLabel(sheet: Sheet, node: number): boolean {
  return isText(sheet, node) && dnsLabelFaults(scalarTextAt(sheet, node)).length === 0;
}

/** Whether a node is a string. */
export function isText(sheet: Sheet, node: number): boolean {
  return kindAt(sheet.nodes, node) > SEQ && isString(sheet, node);
}

/** Whether `validateLabels` finds nothing in the labels at a node. */
export function areSoundLabels(sheet: Sheet, node: number): boolean {
  return areSoundEntries(sheet, node, false);
}

/** Whether `validateAnnotations` finds nothing in the annotations at a node. */
export function areSoundAnnotations(sheet: Sheet, node: number): boolean {
  const size = (sheet.nodes[node + 2] ?? 0) - (sheet.nodes[node + 1] ?? 0);
  return size < ANNOTATIONS_LIMIT / 3 && areSoundEntries(sheet, node, true);
}

function areSoundEntries(sheet: Sheet, node: number, areAnnotations: boolean): boolean {
  const { nodes, text } = sheet;
  if (kindAt(nodes, node) !== MAP) return false;
  const end = behind(nodes, node);
  for (let key = node + STRIDE; key < end; key += 2 * STRIDE) {
    const value = key + STRIDE;
    if (!isText(sheet, value) || !isString(sheet, key)) return false;
    if (!isQualifiedName(text, nodes[key + 1] ?? 0, nodes[key + 2] ?? 0, areAnnotations)) return false;
    if (areAnnotations) continue;
    if (kindAt(nodes, value) >= ESCAPED_SINGLE || !isLabelValue(text, nodes[value + 1] ?? 0, nodes[value + 2] ?? 0))
      return false;
  }
  return true;
}
