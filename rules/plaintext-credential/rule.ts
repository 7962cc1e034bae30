import type { ProvedWorld, Rule } from '../../src/findings/rule.ts';
import { secretIdentity } from '../../src/resources/pull-secret.ts';
import { placeOf } from '../../src/text/source.ts';

export default {
  id: 'plaintext-credential',
  level: 'warning',
  summary: 'A credential for a registry that stands in Git for everyone to read.',

  *check(world) {
    const { texts } = world;
    if (texts.leaks.length === 0) return;
    // That SOPS is to encrypt them says it of these.
    const told = new Set(texts.unencrypted.map(({ name }) => name.at.path));
    const secrets = secretsByContent(world);
    const seen = new Set<string>();
    for (const { at, keys } of texts.leaks) {
      const place = placeOf(at);
      if (seen.has(place) || told.has(at.path)) continue;
      seen.add(place);
      yield {
        at,
        identity: [...(secrets.get(place) ?? [at.path]), ...keys],
        message: `the credential for ${keys.join(', ')} stands here in clear: base64 is no encryption`,
        help: 'seal or encrypt it, or fetch it from a secret store; and revoke this one, which Git keeps',
      };
    }
  },
} satisfies Rule;

/** Who the pull secrets of clusters are, by the place of their content: what is no part of one is known by its file. */
function secretsByContent({ clusters }: Pick<ProvedWorld, 'clusters'>): ReadonlyMap<string, readonly string[]> {
  const secrets = clusters.flatMap((cluster) => [...cluster.secrets.values()].flat());
  // The first cluster of several names the secret.
  return new Map(secrets.map((secret) => [placeOf(secret.content.at), secretIdentity(secret)] as const).toReversed());
}
