import { identityOf } from '../landing/identity.ts';
import type { Landing } from '../landing/landing.ts';
import { shownWord } from '../text/login.ts';
import { spanOf } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { itemsAt, itemTextsAt, mapAt, textAt } from '../yaml/node.ts';
import { type Carriage, carriedTogether, NO_CARRIAGE } from './carriage.ts';
import { labelSelectorAt } from './label-selector.ts';
import { mutationOf } from './mutation.ts';

/**
 * What webhooks are called that replace the images of pods: estahn/k8s-image-swapper, indeedeng/harbor-container-webhook,
 * enix/kube-image-keeper, phenixblue/imageswap-webhook, SAP/image-mapper and their like.
 */
const SWAPPER = /image-?(?:keeper|mapper|mirror|relocat|rewrit|swap)|harbor-container-webhook/;
/** And those that give them pull secrets. */
const GIVER = /pull-?secret/;

/** Their charts: of a chart no more than the name is known, which an application may have as well. */
const SWAPPING_CHART =
  /^(?:harbor-container-webhook|image-?swap(?:-webhook)?|.*-image-swap(?:per|-webhook)|kube-image-keeper)$/;

/** Whether a chart is called as those are that install such a webhook. */
export function swapsImages(chart: string): boolean {
  return SWAPPING_CHART.test(chart);
}

/**
 * What the webhooks of a MutatingWebhookConfiguration may do to pods as they are created, where their names say that they
 * work on images or pull secrets: what others do is of no matter to a pull.
 */
export function webhooksOf(landing: Landing, kind: string): Carriage | undefined {
  const { group, name } = identityOf(landing.root);
  if (kind !== 'MutatingWebhookConfiguration' || group !== 'admissionregistration.k8s.io') return undefined;
  const title = name?.value ?? '';
  return carriedTogether(itemsAt(landing.root, 'webhooks').map((webhook) => carriedBy(webhook, landing, title)));
}

function carriedBy(webhook: Node, { cluster }: Landing, title: string): Carriage {
  const name = textAt(webhook, 'name')?.value ?? title;
  const names = [title, name, textAt(webhook, 'clientConfig', 'service', 'name')?.value].join(' ');
  const swaps = SWAPPER.test(names);
  if (!(swaps || GIVER.test(names)) || !itemsAt(webhook, 'rules').some(meetsPods)) return NO_CARRIAGE;
  const selector = mapAt(webhook, 'namespaceSelector');
  const audience = { any: [selector ? { labels: labelSelectorAt(selector) } : {}], none: [], at: spanOf(webhook) };
  const mutator = { who: `webhook "${shownWord(name)}"`, audience };
  return { ...NO_CARRIAGE, injections: [mutationOf(swaps ? 'images' : 'pods', cluster, mutator)] };
}

function meetsPods(rule: Node): boolean {
  const says = (field: string, word: RegExp) => itemTextsAt(rule, field).some((text) => word.test(text));
  return says('resources', /^(?:pods|\*)(?:\/\*)?$/) && says('operations', /^(?:CREATE|\*)$/);
}
