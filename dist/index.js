import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);
import {
  ruleInfos
} from "./chunk-JVOVPGVL.js";
import {
  exitCodeOf,
  formats,
  placesOf
} from "./chunk-YKUYQTSB.js";
import {
  product
} from "./chunk-YIGYY5MP.js";
import {
  repositoryOfTexts
} from "./chunk-PXV766XA.js";
import {
  judge
} from "./chunk-4MFXXUYG.js";
import "./chunk-G2CUBNVG.js";
import {
  rules
} from "./chunk-PZ7JG67K.js";
import "./chunk-K4XYF6CZ.js";
import "./chunk-X7YZAPXX.js";
import "./chunk-WGC53ALW.js";
import "./chunk-LG3S26GZ.js";
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
