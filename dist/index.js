import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);
import {
  exitCodeOf,
  formats,
  placesOf
} from "./chunk-GCFOLRR4.js";
import {
  ruleInfos
} from "./chunk-BNQ3ZD43.js";
import {
  judge,
  repositoryOfTexts
} from "./chunk-JS4GRCYT.js";
import {
  rules
} from "./chunk-ELZA4Q3V.js";
import "./chunk-LG3S26GZ.js";
import {
  product
} from "./chunk-REMRL2JY.js";
import "./chunk-M53BW5QN.js";

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
