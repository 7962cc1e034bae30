import type { Fact } from '../../fact.ts';
import type { Landing } from '../../landing/landing.ts';
import { decodeBase64, decodedLength } from '../../text/base64.ts';
import { holeIn } from '../../text/hole.ts';
import { type TextEntry, textAt, textsAt } from '../../yaml/node.ts';
import type { Content } from '../pull-secret.ts';
import { hidden, templatedContent } from './template.ts';

/**
 * What a Secret holds whose values argocd-vault-plugin (v1.18, pkg/kube/util.go) or vals (v0.42, README) fill in before
 * it is applied, or what applies a file that nothing in the repository deploys, as `envsubst` does; as far as its
 * literal parts tell. Undefined where nothing is filled in.
 */
export function filledContent({ root, via }: Landing, key: string, type: Fact<string>): Content | undefined {
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
  if (template === text) return plain && via.length === 0 ? openContent(plain, type) : undefined;
  if (/^\s*\{\{\.*\}\}\s*$/.test(template)) return hidden('argocd-vault-plugin fills it in', entry.key.at);
  return templatedContent(entry, type, template);
}

/** What a text holds that has variables, or is one. */
function openContent(entry: TextEntry, type: Fact<string>): Content | undefined {
  const hole = holeIn(entry.value.value);
  if (hole === undefined) return undefined;
  const isWhole = entry.value.value.trim() === hole;
  return isWhole ? hidden(`"${hole}" is filled in later`, entry.key.at) : templatedContent(entry, type);
}

const PATH_PLACEHOLDER = /<path:[^#<>]+#[^<>]+>/g;
const ANY_PLACEHOLDER = /<[^<>\n]{2,}>/g;
