import { editsOf, isSigned } from '../mends/mend.ts';
import type { Repository } from '../repository/repository.ts';
import type { Diagnostic, Finding, Fix, Level, Mend } from '../results/diagnostic.ts';
import { subjectOf } from '../results/proof.ts';
import { sha256 } from '../text/digest.ts';
import { withoutCredentials } from '../text/login.ts';

/** As many proofs as a reader would look at. */
const SHOWN_PROOFS = 10;

const SIGNED = 'the MAC of the file covers what is in clear too';

/** What a finding is reported with. */
export interface Telling {
  readonly repository: Repository;
  /** Names of data planes that several clusters have. */
  readonly recurring: ReadonlySet<string>;
}

/** A finding of a rule as it is reported: complete, without credentials, and with edits for its fix. */
export function diagnosticOf(
  rule: string,
  level: Level,
  finding: Finding,
  { repository, recurring }: Telling,
): Diagnostic {
  const { message, at, because = [], help, fix, identity, breaks = [] } = finding;
  const { path, start, end } = at;
  const isSealed = fix !== undefined && isSigned(fix, repository);
  return {
    rule,
    level,
    message: withoutCredentials(`${message}${whereOf(finding, recurring)}`),
    at: { path, start, end },
    because: because.map((reason) => ({ ...reason, message: withoutCredentials(reason.message) })),
    help: help === undefined ? null : withoutCredentials(isSealed ? `${help} (by sops edit: ${SIGNED})` : help),
    fix: fixOf(fix, repository),
    pulls: breaks.filter((proof) => 'image' in proof).length,
    proofs: breaks.slice(0, SHOWN_PROOFS).map((proof) => ({ subject: subjectOf(proof), steps: proof.proof })),
    fingerprint: fingerprintOf(rule, identity, 0),
  };
}

/** In how many clusters it breaks something; in which one, where another has a data plane of that name that is well. */
function whereOf({ message, breaks = [] }: Finding, recurring: ReadonlySet<string>): string {
  const clusters = new Set(breaks.map(({ cluster }) => cluster)).size;
  if (clusters > 1) return ` (in ${clusters} clusters)`;
  const [broken] = breaks;
  if (!broken || broken.dataPlane === null || !recurring.has(broken.dataPlane)) return '';
  const cluster = `cluster "${broken.cluster}"`;
  return message.includes(cluster) ? '' : ` (in ${cluster})`;
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
export function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const { rule, fingerprint } = diagnostic;
    const before = seen.get(fingerprint) ?? 0;
    seen.set(fingerprint, before + 1);
    return before === 0 ? diagnostic : { ...diagnostic, fingerprint: fingerprintOf(rule, [fingerprint], before) };
  });
}
