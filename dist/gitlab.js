// apart:src/report/inert.ts?src/report/gitlab.ts
import { inert, inertJson, inertLine, inertPath, inertUpTo, opensCommand } from "./check.js";

// src/report/gitlab.ts
var SEVERITY = { error: "critical", warning: "minor", note: "info" };
function render({ diagnostics }, { places }) {
  const findings = diagnostics.map(({ rule, level, message, at, fingerprint }) => {
    const { path, line, endLine } = places.of(at);
    return inertJson({
      description: inert(message),
      check_name: rule,
      fingerprint,
      severity: SEVERITY[level],
      location: { path, lines: { begin: line, end: endLine } }
    });
  });
  return findings.length === 0 ? "[]\n" : `[
${findings.join(",\n")}
]
`;
}
export {
  render
};
