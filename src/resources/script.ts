import { identityOf } from '../landing/identity.ts';
import type { Landing } from '../landing/landing.ts';
import type { Node } from '../yaml/documents.ts';
import { mayHold } from '../yaml/light-tree.ts';
import { itemsAt, mapAt } from '../yaml/node.ts';
import { type Carriage, NO_CARRIAGE } from './carriage.ts';
import { createdSecrets } from './created-secrets.ts';
import { secretsInText } from './embedded-secret.ts';
import { mainContainers, type PodPath } from './pod-template.ts';
import { everywhere } from './pull-secret-patcher.ts';

/** What the commands of a pod, or a script that a ConfigMap or a workflow holds for one, do to pull secrets. */
export function scriptedOf(landing: Landing, kind: string, path: PodPath | undefined): Carriage | undefined {
  const { root, cluster, home } = landing;
  const scripts = [...(path ? commandsOf(root, path) : []), ...textsOf(root, kind)];
  const names = new Set(scripts.flatMap(namesIn));
  const adds = scripts.some(addsToAccounts);
  if (names.size === 0 && !adds) return undefined;
  const { name } = identityOf(root);
  const title = `${kind} "${name?.value ?? ''}" ${path ? 'runs' : 'holds'} a script that`;
  const taint = { reason: `${title} makes it`, at: home.at };
  const reason = `${title} may add pull secrets to it`;
  const audience = everywhere([], home.at);
  return {
    ...NO_CARRIAGE,
    openings: names.size > 0 ? [{ cluster, names: [...names], taint }] : [],
    injections: adds ? [{ cluster, to: 'accounts', accounts: [], adds: undefined, audience, reason }] : [],
  };
}

/** The command with its arguments of each container where it speaks of secrets. */
function commandsOf(root: Node, path: PodPath): readonly string[] {
  return [...itemsAt(root, ...path, 'initContainers'), ...mainContainers(root)].flatMap((container) => {
    const words = [...itemsAt(container, 'command'), ...itemsAt(container, 'args')].map(textOf);
    return words.some((word) => word.includes('ecret')) ? [words.join(' ')] : [];
  });
}

/** Kinds of Tekton and of Argo Workflows, whose steps are scripts. */
const WORKFLOWS =
  /^(?:(?:Cluster)?Task(?:Run)?|Pipeline(?:Run)?|StepAction|(?:Cluster)?WorkflowTemplate|(?:Cron)?Workflow)$/;
const OF_WORKFLOWS = ['tekton.dev', 'argoproj.io'];

/** The texts of a ConfigMap, or of a workflow, where one may speak of secrets. */
function textsOf(root: Node, kind: string): readonly string[] {
  if (WORKFLOWS.test(kind) && OF_WORKFLOWS.includes(identityOf(root).group))
    return mayHold(root, 'ecret') ? longTextsIn(root) : [];
  const data = kind === 'ConfigMap' ? mapAt(root, 'data') : undefined;
  return data && mayHold(data, 'ecret') ? data.entries.map(({ value }) => textOf(value)) : [];
}

function longTextsIn(root: Node): readonly string[] {
  const found: string[] = [];
  const stack: Node[] = [root];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.kind === 'seq') stack.push(...next.items);
    else if (next.kind === 'map') stack.push(...next.entries.map(({ value }) => value));
    else if (next.text.includes(' ')) found.push(next.text);
  }
  return found;
}

function textOf(node: Node): string {
  return node.kind === 'scalar' ? node.text : '';
}

/** The secrets that a script makes or fills: by a command, of another's manifest, of its own; `*` stands for what it fills in. */
function namesIn(script: string): readonly string[] {
  if (!/secret/i.test(script)) return [];
  const created = [...createdSecrets(script).map(({ name }) => name), ...namesAfter('patch', script)];
  if (!APPLIED.test(script)) return created;
  return [...created, ...namesAfter('get', script), ...secretsInText(script).map(globOf)];
}

/** The names in `kubectl get secret NAME` and the like. */
function namesAfter(verb: keyof typeof NAMED, script: string): readonly string[] {
  return Array.from(script.matchAll(NAMED[verb]), ([, name = '']) => globOf(name));
}

function globOf(name: string): string {
  return name.replace(/\$\{?\w+\}?/g, '*');
}

/** `kubectl apply -f -` and the like. */
const APPLIED = /\b(?:apply|create|replace)\b[^\n|;&]{0,300}[ \t](?:-f|--filename)\b/;
/** The name of a secret behind a verb of kubectl. */
const NAMED = {
  get: /\bget[ \t]+(?:-n[ \t=]\S{1,100}[ \t]+)?secrets?[ \t/]+["']?([a-z0-9][a-z0-9.-]*|\$\{?\w+\}?)/g,
  patch: /\bpatch[ \t]+(?:-n[ \t=]\S{1,100}[ \t]+)?secrets?[ \t/]+["']?([a-z0-9][a-z0-9.-]*|\$\{?\w+\}?)/g,
} as const;

/** `kubectl patch serviceaccount …` with pull secrets, or `oc secrets link`. */
function addsToAccounts(script: string): boolean {
  if (!script.includes('ecret')) return false;
  if (/\boc\b[^\n]{0,200}\bsecrets[ \t]+(?:link|add)\b/.test(script)) return true;
  return (
    script.includes('imagePullSecrets') && /\b(?:patch|edit)\b[^\n]{0,200}[ \t](?:sa|serviceaccounts?)\b/i.test(script)
  );
}
