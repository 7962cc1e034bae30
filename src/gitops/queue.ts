import type { Taint } from '../landing/landing.ts';
import type { Span } from '../text/source.ts';
import { textAt } from '../yaml/node.ts';
import { NOTHING, type Standing } from './deployed.ts';
import type { Ground, Landed } from './ground.ts';
import { type DeployerKind, deployerOf } from './kinds.ts';

/** More deployments than this, and a repository is taken to deploy itself without end. */
const DEPLOYMENT_LIMIT = 20_000;
const DEPTH_LIMIT = 12;
/** So many resources may land however few files there are, and so many more for each file. */
const MOST_LANDINGS = 30_000;
const LANDINGS_PER_FILE = 10;

/** A deployer that has landed, and is to be followed. */
export interface Work extends Landed {
  readonly kind: DeployerKind;
  readonly via: Standing['via'];
  /** Why it may not be there itself: the ApplicationSet that makes it fails. */
  readonly doubt?: Taint | undefined;
}

/** The deployers that have landed on some ground, each once and in order, as far as there is an end to them. */
export class Queue {
  /** Grows while it is walked over. */
  readonly works: Work[] = [];
  private readonly seen = new Set<string>();
  private readonly stopped = new Set<string | undefined>();
  private readonly ground: Ground;
  private readonly mostLandings: number;

  constructor(ground: Ground, files: number) {
    this.ground = ground;
    this.mostLandings = MOST_LANDINGS + LANDINGS_PER_FILE * files;
  }

  /** Adds the deployers among what has landed. */
  follow(landed: readonly Landed[], via: Standing['via'], doubt?: Taint): void {
    for (const one of landed) {
      const kind = deployerOf(one.built);
      if (!kind) continue;
      const { path, index, at } = one.built.home;
      const name = textAt(one.built.root, 'metadata', 'name')?.value ?? '';
      const key = `${one.cluster} ${path} ${index} ${one.namespace} ${name}`;
      if (this.seen.has(key)) continue;
      this.seen.add(key);
      if (via.length >= DEPTH_LIMIT) this.refuse(at, one.cluster);
      else if (!this.stops(at, one.cluster)) this.works.push({ ...one, kind, via, doubt });
    }
  }

  /** Whether no more is followed. Of all that is not, what is told first of each cluster is enough. */
  stops(at: Span, cluster: string | undefined): boolean {
    if (this.seen.size <= DEPLOYMENT_LIMIT && this.ground.landings.length <= this.mostLandings) return false;
    if (!this.stopped.has(cluster)) this.refuse(at, cluster);
    this.stopped.add(cluster);
    return true;
  }

  private refuse(at: Span, cluster: string | undefined): void {
    const message = 'this is deployed without end, and not followed any further';
    const fault = { kind: 'too-large', message, at } as const;
    this.ground.land({ ...NOTHING, faults: [fault], open: [{ reason: message, at }], cluster, via: [] });
  }
}
