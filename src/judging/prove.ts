import type { Facts } from '../facts/facts.ts';
import type { ProvedWorld, Rule } from '../findings/rule.ts';
import { grouped } from '../grouping.ts';
import { editsOf, isSigned } from '../mends/mend.ts';
import { blaming } from '../proofs/blame.ts';
import type { Cause, Effect, Judged } from '../proofs/cause.ts';
import { provePlane } from '../proofs/plane.ts';
import { provePull } from '../proofs/pull.ts';
import type { Repository } from '../repository/repository.ts';
import type { Diagnostic, Finding, Fix, Level, Mend, Report, Summary } from '../results/diagnostic.ts';
import { type PlaneProof, type Pull, subjectOf } from '../results/proof.ts';
import { sha256 } from '../text/digest.ts';
import { withoutCredentials } from '../text/login.ts';
import { compareSpans } from '../text/source.ts';
import { type Assumptions, joinWorld } from '../world/join.ts';
import type { World } from '../world/world.ts';
import { type Ignores, withoutIgnored } from './ignore.ts';
import { emptyClusters, type SpokenOf, strangeClusters } from './strange-clusters.ts';

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
  const speak = (isLast: boolean, of: ProvedWorld) =>
    rules.filter(({ id }) => (id === LAST) === isLast).flatMap((rule) => findingsOf(rule, levelOf(rule), of));
  const { kept, needless } = withoutIgnored(merged(speak(false, world)), ignores, {
    known: rules.map(({ id }) => id),
    silent: new Set(rules.filter((rule) => levelOf(rule) === 'off').map(({ id }) => id)),
  });
  const found = merged([...kept, ...speak(true, { ...world, needlessIgnores: needless })]);
  const diagnostics = distinct(found.map(({ rule, finding, level }) => diagnosticOf(rule, level, finding, repository)));
  const { pulls, planeProofs: planes } = world;
  const generations = world.deployed.generations;
  return { summary: summaryOf(world, diagnostics), generations, planes, pulls, diagnostics };
}

/** The world with its proofs, before any rule has spoken. */
export function provedWorld({ repository, facts, assumptions, configFindings, spokenOf }: Premises): ProvedWorld {
  const world = joinWorld(facts, assumptions);
  const clusters = [...facts.scopes, ...world.clusters].map(({ name }) => name);
  const blame = blaming(world.oversights.unsubstituted);
  const pulls = judgePulls(world).map(blame);
  const told = toldUnder(pulls);
  const planes = world.clusters.flatMap((cluster) =>
    cluster.planes.map((plane) => blame(provePlane(world, cluster, plane, () => told(cluster.name, plane.id)))),
  );
  return {
    ...world,
    pulls: sorted(pulls.map(({ proof }) => proof)),
    planeProofs: sorted(planes.map(({ proof }) => proof)),
    effects: effectsOf(pulls, planes),
    faults: facts.texts.outlines.flatMap((outline) => outline.faults),
    configFindings: [
      ...configFindings,
      ...emptyClusters(spokenOf, repository),
      ...strangeClusters(spokenOf, facts, clusters, repository),
    ],
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

function sorted<P extends Pull | PlaneProof>(proofs: readonly P[]): readonly P[] {
  return proofs.toSorted(
    (a, b) => compareSpans(a.at, b.at) || (a.cluster < b.cluster ? -1 : a.cluster > b.cluster ? 1 : 0),
  );
}

interface Gathering {
  cause: Cause;
  readonly pulls: Pull[];
  readonly planes: PlaneProof[];
}

/** Gathers what fails for one reason. Of several places that show the same cause, the first in reading order is told. */
function effectsOf(pulls: readonly Judged<Pull>[], planes: readonly Judged<PlaneProof>[]): readonly Effect[] {
  const gathered = new Map<string, Gathering>();
  const gather = (cause: Cause): Gathering => {
    const key = JSON.stringify([cause.rule, ...cause.identity]);
    const known = gathered.get(key) ?? { cause, pulls: [], planes: [] };
    known.cause = graver(known.cause, cause);
    gathered.set(key, known);
    return known;
  };
  for (const { cause, proof, remarks } of planes) {
    if (cause) gather(cause).planes.push(proof);
    for (const remark of remarks) gather(remark);
  }
  for (const { cause, proof, remarks } of pulls) {
    if (cause) gather(cause).pulls.push(proof);
    for (const remark of remarks) gather(remark);
  }
  return [...gathered.values()].map((effect) => ({
    ...effect,
    pulls: sorted(effect.pulls),
    planes: sorted(effect.planes),
  }));
}

/** Of two tellings of one cause the one at the higher level, then the first in reading order. */
function graver(a: Cause, b: Cause): Cause {
  const [x, y] = [levelRank(a), levelRank(b)];
  if (x !== y) return x < y ? a : b;
  return compareSpans(a.at, b.at) <= 0 ? a : b;
}

function levelRank(cause: Cause): number {
  return 'level' in cause ? RANK[cause.level] : 0;
}

const RANK: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };

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
  const [first, second] = RANK[a.level] <= RANK[b.level] ? [a, b] : [b, a];
  const breaks = [...(first.finding.breaks ?? []), ...(second.finding.breaks ?? [])];
  return { ...first, finding: { ...first.finding, breaks } };
}

/** As many proofs as a reader would look at. */
const SHOWN_PROOFS = 10;

const SIGNED = 'the MAC of the file covers what is in clear too';

function diagnosticOf(rule: string, level: Level, finding: Finding, repository: Repository): Diagnostic {
  const { message, at, because = [], help, fix, identity, breaks = [] } = finding;
  const clusters = new Set(breaks.map(({ cluster }) => cluster)).size;
  const { path, start, end } = at;
  const isSealed = fix !== undefined && isSigned(fix, repository);
  return {
    rule,
    level,
    message: withoutCredentials(clusters > 1 ? `${message} (in ${clusters} clusters)` : message),
    at: { path, start, end },
    because: because.map((reason) => ({ ...reason, message: withoutCredentials(reason.message) })),
    help: help === undefined ? null : withoutCredentials(isSealed ? `${help} (by sops edit: ${SIGNED})` : help),
    fix: fixOf(fix, repository),
    pulls: breaks.filter((proof) => 'image' in proof).length,
    proofs: breaks.slice(0, SHOWN_PROOFS).map((proof) => ({ subject: subjectOf(proof), steps: proof.proof })),
    fingerprint: fingerprintOf(rule, identity, 0),
  };
}

function fixOf(mend: Mend | undefined, repository: Repository): Fix | null {
  const edits = mend && editsOf(mend, repository);
  return edits ? { title: withoutCredentials(mend.title), safe: mend.safe, edits } : null;
}

function fingerprintOf(rule: string, identity: readonly string[], occurrence: number): string {
  const parts = JSON.stringify([rule, ...identity, ...(occurrence > 0 ? [occurrence] : [])]);
  return sha256(parts).slice(0, 32);
}

/** Numbers findings of the same identity apart. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const { rule, fingerprint } = diagnostic;
    const before = seen.get(fingerprint) ?? 0;
    seen.set(fingerprint, before + 1);
    return before === 0 ? diagnostic : { ...diagnostic, fingerprint: fingerprintOf(rule, [fingerprint], before) };
  });
}

function summaryOf(world: ProvedWorld, diagnostics: readonly Diagnostic[]): Summary {
  const skipped: Record<string, number> = {};
  let files = 0;
  let documents = 0;
  for (const { skip, documents: read } of world.texts.outlines) {
    if (skip !== undefined) skipped[skip] = (skipped[skip] ?? 0) + 1;
    else files++;
    documents += read;
  }
  const { undeployed } = world;
  if (undeployed.length > 0) skipped['not-deployed'] = undeployed.length;
  const count = <T>(items: readonly T[], test: (item: T) => boolean) => items.filter(test).length;
  return {
    files,
    documents,
    skipped: Object.fromEntries(Object.entries(skipped).sort(([a], [b]) => (a < b ? -1 : 1))),
    pulls: {
      pulled: count(world.pulls, ({ verdict }) => verdict === 'pulled'),
      refused: count(world.pulls, ({ verdict }) => verdict === 'refused'),
      unknown: count(world.pulls, ({ verdict }) => verdict === 'unknown'),
    },
    planes: world.planeProofs.length,
    errors: count(diagnostics, ({ level }) => level === 'error'),
    warnings: count(diagnostics, ({ level }) => level === 'warning'),
    notes: count(diagnostics, ({ level }) => level === 'note'),
  };
}
