import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);
import {
  ruleInfos
} from "./chunk-RTFSKUHO.js";
import {
  exitCodeOf,
  formats,
  placesOf
} from "./chunk-LJR7DGFJ.js";
import {
  product
} from "./chunk-YIGYY5MP.js";
import {
  repositoryOfTexts
} from "./chunk-GXTV4MSN.js";
import {
  judge
} from "./chunk-ZD5ENONA.js";
import "./chunk-ZVD6F3BI.js";
import {
  rules
} from "./chunk-7ZEMSZVW.js";
import "./chunk-EL3FVXGJ.js";
import "./chunk-X7YZAPXX.js";
import "./chunk-4SZNTYZI.js";
import "./chunk-LG3S26GZ.js";
import "./chunk-QTC5TM5Z.js";
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
