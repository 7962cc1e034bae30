import type { Fact } from '../../fact.ts';
import type { Landing } from '../../gitops/landing.ts';
import { decodeBase64, decodedLength } from '../../text/base64.ts';
import { textAt, textsAt } from '../../yaml/node.ts';
import type { Content } from '../pull-secret.ts';
import { hidden, templatedContent } from './template.ts';

/**
 * What a Secret holds whose values argocd-vault-plugin (v1.18, pkg/kube/util.go) or vals (v0.42, README) fill in before
 * it is applied, as far as its literal parts tell; undefined where they fill in nothing.
 */
export function filledContent({ root }: Landing, key: string, type: Fact<string>): Content | undefined {
  const entryIn = (field: string) => textsAt(root, field).find((one) => one.key.value === key);
  const plain = entryIn('stringData');
  const entry = plain ?? entryIn('data');
  if (!entry) return undefined;
  const { value } = entry.value;
  const isEncoded = !plain && decodedLength(value) !== undefined;
  const text = isEncoded ? decodeBase64(value).toString() : value;
  if (/^(?:secret)?ref\+[a-z0-9]+:\/\//.test(text)) return hidden('vals fills it in', entry.key.at);
  const isPathGiven = textAt(root, 'metadata', 'annotations', 'avp.kubernetes.io/path') !== undefined;
  const placeholder = isPathGiven ? ANY_PLACEHOLDER : PATH_PLACEHOLDER;
  const template = text.replaceAll(placeholder, (found) => `{{${'.'.repeat(found.length - 4)}}}`);
  if (template === text) return undefined;
  if (/^\s*\{\{\.*\}\}\s*$/.test(template)) return hidden('argocd-vault-plugin fills it in', entry.key.at);
  return templatedContent(entry, type, template);
}

const PATH_PLACEHOLDER = /<path:[^#<>]+#[^<>]+>/g;
const ANY_PLACEHOLDER = /<[^<>\n]{2,}>/g;
