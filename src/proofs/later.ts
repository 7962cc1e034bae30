import { metName, missedName } from '../pattern/automaton.ts';
import { matches } from '../pattern/pattern.ts';
import { barredNames, globPatterns, selectedNames } from '../replicator/audience.ts';
import { receives, replicationOf } from '../replicator/replication.ts';
import { excluding } from '../replicator/replicator-flags.ts';
import type { DataPlane } from '../resources/data-plane.ts';
import type { PullSecret } from '../resources/pull-secret.ts';
import { namespaceText } from '../resources/resource.ts';
import type { Level } from '../results/diagnostic.ts';
import { type Cluster, flagsOf } from '../world/world.ts';
import { carriersOf, isReplicating } from './carried.ts';
import type { Explanation } from './cause.ts';
import { whyNotCopied } from './reach.ts';

/** A namespace that does not exist yet and would go without a secret, with the reason. */
export interface LaterMiss {
  readonly namespace: string;
  readonly explained: Explanation;
}

/** What a secret's replication does not reach of the names that a data plane's namespaces may have. */
export function laterNamespaces(cluster: Cluster, secret: PullSecret, plane: DataPlane): LaterMiss | undefined {
  const miss = (namespace: string, level: Level): LaterMiss => ({
    namespace,
    explained: whyNotCopied(cluster, { secret, namespace, plane, level }),
  });
  const carriers = carriersOf(cluster, secret).map((carrier) => carrier.later());
  if (carriers.some(({ all }) => all === true)) return undefined;
  if (!secret.annotations.known) return miss('dp-0', 'error');
  const [carried] = isReplicating(secret) ? [] : carriers;
  if (carried?.all === false) return miss(carried.missed, 'error');
  if (carried && 'unknown' in carried) return undecided(secret, carried.unknown);
  const annotations = new Map([...secret.annotations.value].map(([key, { value }]) => [key, value.value]));
  const intent = replicationOf(annotations);
  const receipt = receives(intent, namespaceText(secret), { name: 'dp-0', labels: undefined }, flagsOf(cluster));
  if (receipt !== 'copied' && receipt !== 'unmatched' && receipt !== 'labels-unknown' && receipt !== 'bad-selector') {
    return miss('dp-0', 'error');
  }
  const { to = [], matching } = intent;
  const selected = matching ? selectedNames(matching) : [];
  if (selected === 'all') return keptOut(cluster, miss);
  const barred = matching && barredNames(matching).find((name) => !matches(to, name));
  if (barred !== undefined) return miss(barred, 'error');
  const patterns = selected === 'labels' ? to : [...to, ...globPatterns(selected)];
  const generated = missedName(patterns, 'generated');
  if ('unknown' in generated) return undecided(secret, generated.unknown);
  if (!generated.included) {
    // A shorter legal name that the patterns miss as well is told before a generated one.
    const shortest = missedName(patterns, 'dp');
    return miss('counterexample' in shortest ? shortest.counterexample : generated.counterexample, 'error');
  }
  const legal = missedName(patterns, 'dp');
  if ('unknown' in legal) return undecided(secret, legal.unknown);
  return legal.included ? keptOut(cluster, miss) : miss(legal.counterexample, 'warning');
}

/**
 * What `--exclude-namespaces` keeps a secret out of that its annotations would let it into. An entry counts that says
 * how names of data planes begin; any other, such as `kube-system`, meets a name by chance alone.
 */
function keptOut(cluster: Cluster, miss: (namespace: string, level: Level) => LaterMiss): LaterMiss | undefined {
  const patterns = excluding(flagsOf(cluster)).filter(({ raw }) => /^\^?\(?(?:\?:)?dp-/.test(raw));
  const namespace = metName(patterns, 'dp');
  if (namespace === undefined) return undefined;
  return miss(namespace, metName(patterns, 'generated') === undefined ? 'warning' : 'error');
}

function undecided(secret: PullSecret, reason: string): LaterMiss {
  const settle = 'write a simpler pattern, such as dp-.*';
  return { namespace: 'dp-0', explained: { kind: 'unknown', reason, settle, at: secret.name.at } };
}
