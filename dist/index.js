import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);
import {
  ruleInfos
} from "./chunk-U5JQXOYJ.js";
import {
  exitCodeOf,
  formats,
  placesOf
} from "./chunk-C3TNQ46V.js";
import {
  product
} from "./chunk-YIGYY5MP.js";
import {
  repositoryOfTexts
} from "./chunk-UJ65CJIN.js";
import {
  judge
} from "./chunk-IRLCV46W.js";
import "./chunk-S42MWDGG.js";
import {
  rules
} from "./chunk-LMNFKFTS.js";
import "./chunk-F2A72JW4.js";
import "./chunk-X7YZAPXX.js";
import "./chunk-7IAZBB2C.js";
import "./chunk-LG3S26GZ.js";
import "./chunk-DYBU2A67.js";
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
