import type { Rule } from '../../src/findings/rule.ts';
import type { Span } from '../../src/text/source.ts';

export default {
  id: 'plaintext-credential',
  level: 'warning',
  summary: 'A credential for a registry that stands in Git for everyone to read.',

  *check({ texts }) {
    // That SOPS is to encrypt them says it of these.
    const told = new Set(texts.unencrypted.map(({ name }) => name.at.path));
    const seen = new Set<string>();
    for (const { at, keys } of texts.leaks) {
      const place = placeOf(at);
      if (seen.has(place) || told.has(at.path)) continue;
      seen.add(place);
      yield {
        at,
        identity: [at.path, ...keys],
        message: `the credential for ${keys.join(', ')} stands here in clear: base64 is no encryption`,
        help: 'seal or encrypt it, or fetch it from a secret store; and revoke this one, which Git keeps',
      };
    }
  },
} satisfies Rule;

function placeOf({ path, start }: Span): string {
  return `${path}:${start}`;
}
