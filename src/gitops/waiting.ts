import { identityOf } from '../landing/identity.ts';
import type { Built, Landing, Taint } from '../landing/landing.ts';
import type { Located, Span } from '../text/source.ts';
import { itemsAt, textAt } from '../yaml/node.ts';
import type { Standing } from './deployed.ts';
import type { Ground } from './ground.ts';

/** What deploys, and where what it deploys goes. */
export interface Followed {
  readonly built: Built;
  readonly isFlux: boolean;
  readonly standing: Standing;
  readonly cluster: string | undefined;
  readonly via: Standing['via'];
}

/**
 * Flux applies nothing of a Kustomization that waits for one which is not there, or which waits itself
 * (kustomize-controller v1.7.0: checkDependencies). Its pods are judged as if they came; what others lean on may not.
 */
export function withWaiting(ground: Ground, followed: readonly Followed[]): Ground {
  const waiting = waitingIn(followed);
  if (waiting.size === 0) return ground;
  const waits = (landing: Landing): Landing => {
    if (landing.failing || !/Secret$/.test(identityOf(landing.root).kind)) return landing;
    const failing = waiting.get(endOf(landing.cluster, landing.via)) ?? waiting.get(endOf(undefined, landing.via));
    return failing ? { ...landing, failing } : landing;
  };
  return { ...ground, landings: ground.landings.map(waits) };
}

/** Why nothing is applied of what goes somewhere. A Kustomization in no known namespace may be any that is awaited. */
function waitingIn(followed: readonly Followed[]): ReadonlyMap<string, Taint> {
  if (followed.some(({ isFlux, standing }) => isFlux && standing.namespace === undefined)) return new Map();
  if (!followed.some(({ built, isFlux }) => isFlux && itemsAt(built.root, 'spec', 'dependsOn').length > 0))
    return new Map();
  const running = runningIn(followed);
  const there = new Set(followed.filter(({ isFlux }) => isFlux).map((one) => idOf(one, nameOf(one), undefined)));
  return new Map(
    followed.flatMap((one): readonly [string, Taint][] => {
      if (running.has(one)) return [];
      const awaited = dependenciesOf(one).find(({ id }) => !running.has(id));
      if (!awaited)
        return [
          [endOf(one.cluster, one.via), { reason: `${titleOf(one)} is not applied itself`, at: one.built.home.at }],
        ];
      const { name, id } = awaited;
      const why = there.has(id) ? 'which waits in turn' : 'which is not there';
      const reason = `${titleOf(one)} waits for "${name.value}", ${why}`;
      const settle = there.has(id) ? undefined : 'take it out of dependsOn, or add the Kustomization that it names';
      return [[endOf(one.cluster, one.via), { reason, at: name.at, ...(settle ? { settle } : {}) }]];
    }),
  );
}

function nameOf({ built }: Followed): string {
  return textAt(built.root, 'metadata', 'name')?.value ?? built.originalName;
}

function titleOf(one: Followed): string {
  return `${one.isFlux ? 'Flux Kustomization' : identityOf(one.built.root).kind} "${nameOf(one)}"`;
}

/** What comes to be applied in the end, and the ids under which others wait for it. */
function runningIn(followed: readonly Followed[]): ReadonlySet<Followed | string> {
  const deployers = new Map(followed.map((one) => [endOf(one.cluster, one.via), one]));
  const behind = new Map<Followed | string, Followed[]>();
  const awaited = new Map<Followed, number>();
  const running = new Set<Followed | string>();
  const ready: Followed[] = [];
  for (const one of followed) {
    const deployer = deployers.get(endOf(one.standing.cluster, one.standing.via));
    const needed = new Set([...(deployer ? [deployer] : []), ...dependenciesOf(one).map(({ id }) => id)]);
    awaited.set(one, needed.size);
    for (const need of needed) {
      const others = behind.get(need);
      if (others) others.push(one);
      else behind.set(need, [one]);
    }
    if (needed.size === 0) ready.push(one);
  }
  const start = (what: Followed | string) => {
    if (running.has(what)) return;
    running.add(what);
    for (const one of behind.get(what) ?? []) {
      const left = (awaited.get(one) ?? 0) - 1;
      awaited.set(one, left);
      if (left === 0) ready.push(one);
    }
  };
  for (const one of ready) {
    start(one);
    if (one.isFlux) start(idOf(one, nameOf(one), undefined));
  }
  return running;
}

interface Dependency {
  readonly name: Located<string>;
  readonly id: string;
}

/** What a Kustomization waits for; a name that is filled in later tells nothing. */
function dependenciesOf(one: Followed): readonly Dependency[] {
  if (!one.isFlux) return [];
  return itemsAt(one.built.root, 'spec', 'dependsOn').flatMap((item) => {
    const name = textAt(item, 'name');
    const namespace = textAt(item, 'namespace')?.value;
    if (!name || /\$\{/.test(`${name.value}${namespace ?? ''}`)) return [];

    return [{ name, id: idOf(one, name.value, namespace) }];
  });
}

function idOf({ standing }: Followed, name: string | undefined, namespace: string | undefined): string {
  return JSON.stringify([standing.cluster, namespace ?? standing.namespace, name]);
}

function endOf(cluster: string | undefined, via: readonly Span[]): string {
  return JSON.stringify([cluster, ...via.map(({ path, start }) => [path, start])]);
}
