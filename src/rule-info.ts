import { rules } from '../rules/index.ts';
import { product, shipped } from './product.ts';
import type { RuleInfo } from './report/view.ts';

/** Every rule as reports tell of it; its README is read when asked for. */
export function ruleInfos(): readonly RuleInfo[] {
  const { homepage } = product();
  return rules.map(({ id, level, summary }) => ({
    id,
    level,
    summary,
    helpUri: `${homepage}/blob/main/rules/${id}/README.md`,
    get help() {
      return shipped(`rules/${id}/README.md`);
    },
  }));
}
