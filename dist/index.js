import {
  ruleInfos
} from "./shared-FP6JA6HX.js";

// apart:rules/index.ts?src/index.ts
import { rules } from "./judge.js";

// apart:src/judging/judge.ts?src/index.ts
import { judge, planned, premisesOf } from "./judge.js";

// apart:src/product.ts?src/index.ts
import { buildOf, madeBy, product, shipped } from "./check.js";

// apart:src/report/index.ts?src/index.ts
import { formats, isFormat, listing, rooted, telling } from "./check.js";

// apart:src/report/places.ts?src/index.ts
import { placesOf } from "./check.js";

// apart:src/repository/repository.ts?src/index.ts
import { noted, repositoryOf, repositoryOfTexts } from "./check.js";

// apart:src/results/threshold.ts?src/index.ts
import { exitCodeOf } from "./check.js";

// src/index.ts
function judge2(sources, options = {}) {
  const repository = repositoryOfTexts(sources);
  const { config = "pullproof.yaml", rendered = [] } = options;
  const report = judge(repository, config, rules, { rendered });
  return {
    report,
    async render(format) {
      const { render } = await formats[format]();
      return render(report, {
        places: placesOf(repository.text),
        ...product(),
        rules: ruleInfos(),
        color: (_, text) => text,
        quiet: false,
        exitCode: exitCodeOf(report.summary, { failOn: "error", maxWarnings: Number.POSITIVE_INFINITY }),
        text: repository.text
      });
    }
  };
}
export {
  judge2 as judge
};
