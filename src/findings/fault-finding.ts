import type { BuildFault } from '../landing/landing.ts';
import { baseOf, folderOf } from '../landing/path.ts';
import { faultCause } from '../proofs/deployment-cause.ts';
import type { Finding } from '../results/diagnostic.ts';
import { similar } from '../text/near-miss.ts';
import { placeOf } from '../text/source.ts';
import { writing } from './mending.ts';
import { effectsOf, type ProvedWorld } from './rule.ts';
import { breaksOf, tollOf } from './toll.ts';

type FaultRule = ReturnType<typeof faultCause>['rule'];

/** What is told of every build that fails for the reason of a rule, with what it keeps from being proved; not of texts that do not parse. */
export function* faultFindings(world: ProvedWorld, rule: FaultRule): Generator<Finding> {
  const effects = new Map(effectsOf(world, rule).map((effect) => [keyOf(effect.cause.fault), effect]));
  const blamed = new Set(
    effectsOf(world, 'unreached-pull-secret').flatMap(({ cause }) => (cause.isPatched ? [cause.reference.value] : [])),
  );
  const unparsable = new Set(world.faults.map(({ at }) => placeOf(at)));
  for (const fault of world.buildFaults) {
    const cause = faultCause(fault);
    if (cause.rule !== rule || unparsable.has(placeOf(fault.at))) continue;
    const own = effects.get(keyOf(fault));
    if (!own && fault.unpatched !== undefined && blamed.has(fault.unpatched)) continue;
    const effect = own ?? { pulls: [], planes: [] };
    const costs = effect.pulls.length + effect.planes.length > 0;
    yield {
      at: fault.at,
      identity: cause.identity,
      ...(fault.wanted?.maybeLeftOut ? { level: 'warning' as const } : {}),
      message: `${fault.message}${fault.wanted?.maybeLeftOut ? ' among those that are judged' : ''}: the build fails${costs ? `, and ${tollOf(effect)}` : ', and nothing of it is applied'}`,
      ...adviceOn(fault, world),
      breaks: breaksOf(effect),
    };
  }
}

function keyOf({ at, message }: BuildFault): string {
  return `${placeOf(at)} ${message}`;
}

const HELP: Readonly<Record<BuildFault['kind'], string>> = {
  'missing-file': 'add the file, or take out the entry',
  cycle: 'take out one of the entries that lead round',
  'outside-root': 'move the file below the kustomization, or name the folder that holds it as a resource',
  invalid: 'mend what is refused',
  'too-large': 'render the manifests and judge the result',
  conflict: 'leave one of them',
};

/** A file that is kept out of Git, and for good reason. */
const LOGIN_FILE = /docker-?(?:config|cfg)/i;
const SEAL =
  'what Git does not hold, no controller builds: in place of the generator take a SealedSecret or an ExternalSecret, or add the file encrypted, which Flux decrypts';

/** What to do, and the file that was probably meant. */
function adviceOn(
  { kind, at, wanted }: BuildFault,
  { undeployed }: ProvedWorld,
): Pick<Finding, 'help' | 'because' | 'fix'> {
  if (kind !== 'missing-file' || !wanted) return { help: HELP[kind] };
  const folder = folderOf(wanted.path);
  const beside = undeployed.filter((path) => folderOf(path) === folder);
  const base = baseOf(wanted.path);
  const [near, other] = similar(base, beside.map(baseOf));
  if (near === undefined) return { help: LOGIN_FILE.test(wanted.written) ? SEAL : HELP[kind] };
  const written = wanted.written.endsWith(base) ? wanted.written.slice(0, -base.length) + near : undefined;
  return {
    because: [
      {
        at: { path: folder === '' ? near : `${folder}/${near}`, start: 0, end: 0 },
        message: 'nothing deploys this file',
      },
    ],
    help: `did you mean "${near}"?`,
    ...(written !== undefined && other === undefined ? writing(at, written, `name ${near}`) : {}),
  };
}
