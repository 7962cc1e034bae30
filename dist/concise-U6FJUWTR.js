import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);
import {
  inert,
  inertPath
} from "./chunk-PV4GR47S.js";
import "./chunk-M53BW5QN.js";

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
