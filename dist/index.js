// apart:rules/index.ts
var { rules } = process.getBuiltinModule("node:module").createRequire(import.meta.url)("./judge.cjs");

// apart:src/judging/judge.ts
var { judge, planned, premisesOf } = process.getBuiltinModule("node:module").createRequire(import.meta.url)("./judge.cjs");

// apart:src/product.ts
var { buildOf, madeBy, product, shipped } = process.getBuiltinModule("node:module").createRequire(import.meta.url)("./check.cjs");

// apart:src/report/index.ts
var { formats, isFormat, listing, rooted, telling } = process.getBuiltinModule("node:module").createRequire(import.meta.url)("./check.cjs");

// apart:src/report/places.ts
var { placesOf } = process.getBuiltinModule("node:module").createRequire(import.meta.url)("./check.cjs");

// apart:src/repository/repository.ts
var { WHY_UNREAD, isUnread, noted, repositoryOf, repositoryOfTexts } = process.getBuiltinModule("node:module").createRequire(import.meta.url)("./check.cjs");

// apart:src/results/threshold.ts
var { exitCodeOf } = process.getBuiltinModule("node:module").createRequire(import.meta.url)("./check.cjs");

// src/rule-info.ts
function ruleInfos() {
  const { homepage } = product();
  return rules.map(({ id, level, summary }) => ({
    id,
    level,
    summary,
    helpUri: `${homepage}/blob/main/rules/${id}/README.md`,
    get help() {
      return shipped(`rules/${id}/README.md`);
    }
  }));
}

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
