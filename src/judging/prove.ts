import type { Facts } from '../facts/facts.ts';
import type { ProvedWorld, Rule } from '../findings/rule.ts';
import { grouped } from '../grouping.ts';
import { blaming } from '../proofs/blame.ts';
import type { Judged } from '../proofs/cause.ts';
import { provePlane } from '../proofs/plane.ts';
import { provePull } from '../proofs/pull.ts';
import { blamingLists } from '../proofs/unpatched.ts';
import type { Repository } from '../repository/repository.ts';
import { askedFolder } from '../resources/asked-folder.ts';
import { compareLevels, type Finding, type Level, type Report } from '../results/diagnostic.ts';
import { inReadingOrder, type PlaneProof, type Pull } from '../results/proof.ts';
import { compareSpans } from '../text/source.ts';
import { type Assumptions, joinWorld } from '../world/join.ts';
import type { World } from '../world/world.ts';
import { diagnosticOf, distinct } from './diagnose.ts';
import { effectsOf } from './effect.ts';
import { type Ignores, withoutIgnored } from './ignore.ts';
import { absentFolders, emptyClusters, type SpokenOf, strangeClusters, strangePlanes } from './strange-clusters.ts';
import { summaryOf } from './summary.ts';

/** What is proved from: where everything lands, what the configuration says, and the rules that speak. */
export interface Premises {
  readonly repository: Repository;
  readonly facts: Facts;
  readonly assumptions: Assumptions;
  readonly configFindings: readonly Finding[];
  readonly spokenOf: SpokenOf;
  readonly rules: readonly Rule[];
  /** Levels that the configuration sets, by rule. */
  readonly levels: ReadonlyMap<string, Level | 'off'>;
  /** Findings that are not to be reported. */
  readonly ignores: Ignores;
}

/** The rule that speaks last: of the ignores of what the others said. */
const LAST = 'needless-ignore';

/** Judges everything, and explains what fails. Always in reading order, whatever the order of the files. */
export function prove(premises: Premises): Report {
  const { repository, rules, levels, ignores } = premises;
  const world = provedWorld(premises);
  const levelOf = ({ id, level }: Rule) => levels.get(id) ?? level;
  const findings = (speaking: readonly Rule[], of: ProvedWorld) =>
    speaking.flatMap((rule) => findingsOf(rule, levelOf(rule), of));
  const [last, first] = [rules.filter(({ id }) => id === LAST), rules.filter(({ id }) => id !== LAST)];
  const { kept, needless } = withoutIgnored(merged(findings(first, world)), ignores, {
    known: rules.map(({ id }) => id),
    silent: new Set(rules.filter((rule) => levelOf(rule) === 'off').map(({ id }) => id)),
  });
  const found = merged([...kept, ...findings(last, { ...world, needlessIgnores: needless })]);
  const { pulls, planeProofs: planes } = world;
  const telling = { repository, recurring: recurringIn(planes) };
  const diagnostics = distinct(found.map(({ rule, finding, level }) => diagnosticOf(rule, level, finding, telling)));
  const generations = world.deployed.generations;
  return { summary: summaryOf(world, diagnostics), generations, planes, pulls, diagnostics };
}

/** Names of data planes that are in several clusters. */
function recurringIn(planes: readonly PlaneProof[]): ReadonlySet<string> {
  const groups = grouped(planes, ({ dataPlane }) => dataPlane);
  return new Set([...groups].flatMap(([name, { length }]) => (length > 1 ? [name] : [])));
}

/** The world with its proofs, before any rule has spoken. */
export function provedWorld({ repository, facts, assumptions, configFindings, spokenOf }: Premises): ProvedWorld {
  const world = joinWorld(facts, assumptions);
  const apart = new Set(facts.broken);
  const clusters = [...facts.scopes, ...world.clusters].map(({ name }) => name);
  const blameVariables = blaming(world.oversights.unsubstituted);
  const blameLists = blamingLists(world);
  const blame = <P extends Pull | PlaneProof>(judged: Judged<P>) => blameLists(blameVariables(judged));
  const pulls = judgePulls(world).map((judged) => blame(judged));
  const told = toldUnder(pulls);
  const planes = world.clusters.flatMap((cluster) =>
    cluster.planes.map((plane) => blame(provePlane(world, cluster, plane, () => told(cluster.name, plane.id)))),
  );
  return {
    ...world,
    pulls: inReadingOrder(pulls.map(({ proof }) => proof)),
    planeProofs: inReadingOrder(planes.map(({ proof }) => proof)),
    effects: effectsOf(pulls, planes),
    faults: facts.texts.outlines.flatMap((outline) => outline.faults).filter(({ at }) => !apart.has(at.path)),
    configFindings: [
      ...configFindings,
      ...emptyClusters(spokenOf, repository),
      ...absentFolders(spokenOf, repository),
      ...strangeClusters(spokenOf, facts, clusters, repository),
      ...strangePlanes(
        spokenOf,
        facts,
        world.clusters.flatMap((cluster) => cluster.planes),
        repository,
      ),
    ],
    hasBeside: askedFolder(repository) !== '',
    needlessIgnores: [],
  };
}

/** The pulls that are told under a plane, sorted out once they are asked for. */
function toldUnder(judged: readonly Judged<Pull>[]): (cluster: string, plane: string) => readonly Pull[] {
  const keyOf = (cluster: string, plane: string | null) => JSON.stringify([cluster, plane]);
  let groups: ReadonlyMap<string, readonly Pull[]> | undefined;
  return (cluster, plane) => {
    groups ??= grouped(
      judged.map(({ proof }) => proof),
      (pull) => keyOf(pull.cluster, pull.dataPlane),
    );
    return groups.get(keyOf(cluster, plane)) ?? [];
  };
}

function judgePulls(world: World): readonly Judged<Pull>[] {
  return world.clusters.flatMap((cluster) =>
    cluster.pods.flatMap((pod) => pod.containers.map((container) => provePull(world, cluster, pod, container))),
  );
}

interface Spoken {
  readonly rule: string;
  readonly level: Level;
  readonly finding: Finding;
}

function findingsOf(rule: Rule, level: Level | 'off', world: ProvedWorld): readonly Spoken[] {
  if (level === 'off') return [];
  const configured = level !== rule.level;
  return [...rule.check(world)].map((finding) => ({
    rule: rule.id,
    level: configured ? level : (finding.level ?? level),
    finding,
  }));
}

/** One finding for one source line's mistake, in however many clusters it lands. */
function merged(spoken: readonly Spoken[]): readonly Spoken[] {
  const byPlace = new Map<string, Spoken>();
  for (const one of spoken) {
    const { path, start } = one.finding.at;
    const key = JSON.stringify([one.rule, path, start]);
    const before = byPlace.get(key);
    byPlace.set(key, before ? mergedPair(before, one) : one);
  }
  return [...byPlace.values()].sort((a, b) => compareSpans(a.finding.at, b.finding.at) || (a.rule < b.rule ? -1 : 1));
}

function mergedPair(a: Spoken, b: Spoken): Spoken {
  const [first, second] = compareLevels(a.level, b.level) <= 0 ? [a, b] : [b, a];
  const breaks = [...(first.finding.breaks ?? []), ...(second.finding.breaks ?? [])];
  return { ...first, finding: { ...first.finding, breaks } };
}
