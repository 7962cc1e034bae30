import { identityOf } from '../landing/identity.ts';
import type { Landing } from '../landing/landing.ts';
import type { Repository } from '../repository/repository.ts';
import { jsonOf } from '../yaml/node.ts';
import { entangle } from './kustomize/entangled.ts';

/** How many texts of one object are told apart. */
const VARIANT_LIMIT = 20;

/** Whether a landing is not one that was there already: one text that two entry points deploy to one end is one object. */
export function newness(repository: Repository): (landing: Landing) => boolean {
  const seen = new Map<string, Landing[]>();
  const files = new Map<string, Landing[]>();
  return (landing) => {
    const { home, root } = landing;
    const inFile = files.get(home.path);
    if (!inFile) {
      files.set(home.path, [landing]);
      return true;
    }
    // As long as a file's resources land in its order, none of them has landed before.
    const last = inFile.at(-1);
    if (last && last.home.at.start < home.at.start) {
      inFile.push(landing);
      return true;
    }
    for (const one of inFile.splice(0)) seen.set(endOf(one), [one]);
    const key = endOf(landing);
    const before = seen.get(key);
    if (!before) {
      seen.set(key, [landing]);
      return true;
    }
    entangle(repository, home.path);
    const text = JSON.stringify(jsonOf(root));
    if (before.some((one) => one.root === root || JSON.stringify(jsonOf(one.root)) === text)) return false;
    if (before.length < VARIANT_LIMIT) before.push(landing);
    return true;
  };
}

/** What is written where, and where it ends up. */
function endOf({ cluster, home, effective, root }: Landing): string {
  const namespace = effective.kind === 'known' ? effective.namespace.value : effective.kind;
  const name = identityOf(root).name?.value;
  return `${cluster} ${home.path} ${home.index} ${home.at.start} ${namespace} ${name}`;
}
