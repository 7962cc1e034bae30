// apart:src/report/inert.ts?src/report/concise.ts
import { inert, inertJson, inertLine, inertPath, inertUpTo, opensCommand } from "./check.js";

// src/report/concise.ts
function render({ diagnostics }, { places, quiet }) {
  const shown = quiet ? diagnostics.filter(({ level }) => level === "error") : diagnostics;
  return shown.map(({ at, level, message, rule }) => {
    const { path, line, column } = places.of(at);
    return `${inertPath(path)}:${line}:${column}: ${level}: ${inert(message)} [${rule}]
`;
  }).join("");
}
export {
  render
};
