import { writing } from '../../src/findings/mending.ts';
import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf } from '../../src/findings/toll.ts';
import { END_SLASHES } from '../../src/landing/path.ts';

export default {
  id: 'malformed-prefix',
  level: 'error',
  summary: 'A registry prefix that no image can have.',

  *check(world) {
    for (const effect of effectsOf(world, 'malformed-prefix')) {
      const { at, identity, prefix, error } = effect.cause;
      const mended = mendedPrefix(prefix.value);
      yield {
        at,
        identity,
        message: `registry prefix "${prefix.value}" ${error}: no image lies under it`,
        help: mended ? `write "${mended}"` : 'write a registry host with an optional path, such as docker.io/acme',
        ...(mended ? writing(at, mended) : {}),
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;

/** The prefix without scheme, login, slashes at its end, tag or digest; undefined where that leaves nothing. */
function mendedPrefix(prefix: string): string | undefined {
  const bare = prefix
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/^[^/]*@(?!sha\d+:)/, '')
    .replace(/@.*$/, '')
    .replace(/(\/[^/:]+):[^/:]*\/?$/, '$1')
    .replace(END_SLASHES, '')
    .toLowerCase();
  return bare === '' || /\s/.test(bare) || bare === prefix ? undefined : bare;
}
