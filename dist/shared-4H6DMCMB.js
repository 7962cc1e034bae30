// src/report/view.ts
function ruleOf({ rules, homepage }, id) {
  const known = rules.find((rule) => rule.id === id);
  return known ?? { id, level: "error", summary: `${id}.`, help: `# ${id}
`, helpUri: homepage };
}

export {
  ruleOf
};
