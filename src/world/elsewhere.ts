import type { Facts } from '../facts/facts.ts';
import type { Opening } from '../resources/carriage.ts';

type Placed = Pick<Facts, 'openings' | 'undeployed' | 'planes' | 'secrets' | 'accounts' | 'namespaces' | 'pods'>;

/**
 * What may make secrets; of a deployer none of whose folders holds anything here it is not known what it deploys, since
 * it reads another repository.
 */
export function openingsWithElsewhere(facts: Placed): readonly Opening[] {
  const { openings } = facts;
  if (!openings.some(({ folders }) => folders)) return openings;
  const paths = pathsIn(facts);
  return openings.map((opening) => {
    const { folders, taint } = opening;
    if (!folders || paths.some((path) => folders.some((folder) => `/${path}`.includes(`/${folder}/`)))) return opening;
    return { ...opening, names: ['*'], taint: { ...taint, reason: `${taint.reason} from another repository` } };
  });
}

function pathsIn({ undeployed, planes, secrets, accounts, namespaces, pods }: Placed): readonly string[] {
  const homes = [planes, secrets, accounts, namespaces, pods].flatMap((all) => all.map(({ home }) => home.path));
  return [...new Set([...undeployed, ...homes])];
}
