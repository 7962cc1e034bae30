import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { fullName } from '../../src/resources/resource.ts';

export default {
  id: 'uncovered-registry',
  level: 'error',
  summary: 'A pull secret without an auth entry for the registry that is pulled from.',

  *check(world) {
    const served = new Set(
      effectsOf(world, 'foreign-image').flatMap(({ cause: { plane, offered } }) => (offered ? [plane] : [])),
    );
    for (const effect of effectsOf(world, 'uncovered-registry')) {
      const { at, identity, secret, plane, wanted, missed, level } = effect.cause;
      const keys = secret.content.state === 'read' ? secret.content.entries.map(({ key }) => key) : [];
      const has = keys.length > 0 ? `has auth entries for ${keys.slice(0, 5).join(', ')} alone` : 'has no auth entry';
      const help = helpOn(keys, registryOf(wanted.value));
      yield {
        at,
        identity,
        level,
        message:
          level === 'warning' && effect.pulls.length === 0
            ? `secret "${fullName(secret)}" ${has}, none that covers all of ${wanted.value}, such as ${missed ?? 'other images'}`
            : `secret "${fullName(secret)}" ${has}, none that covers ${wanted.value}: ${tollOf(effect)}`,
        because: [{ at: wanted.at, message: 'images are pulled from here' }],
        help:
          plane && served.has(plane)
            ? `correct the prefix, since the images of the pods are covered, or ${help}`
            : help,
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;

/** The kubelet takes /v1/ off a key, and leaves /v1, which is then the beginning of a repository. */
function helpOn(keys: readonly string[], registry: string): string {
  const cut = keys.find(
    (key) => /\/v[12]$/.test(key) && `https://${key.replace(/^https?:\/\//, '')}/`.includes(registry),
  );
  return cut === undefined ? `add an auth entry for ${registry}` : `end the key with a slash: ${cut}/`;
}

/** What `kubectl create secret docker-registry --docker-server` is given for a registry. */
function registryOf(prefix: string): string {
  const host = prefix.split('/', 1)[0] ?? prefix;
  return host === 'docker.io' || !/[.:]/.test(host) ? 'https://index.docker.io/v1/' : host;
}
