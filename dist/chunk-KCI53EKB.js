import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);

// src/cli/terminal.ts
import { styleText } from "node:util";
var plain = (_, text) => text;
function colorOf(when) {
  const styled = (style, text) => styleText(style, text, { validateStream: false });
  if (when === "always") return styled;
  return when === "auto" && styleText("bold", "x", { stream: process.stdout }) !== "x" ? styled : plain;
}
function page(markdown, color) {
  let fenced = false;
  return markdown.split("\n").flatMap((line) => {
    const fence = line.startsWith("```");
    if (fence) fenced = !fenced;
    if (fence) return [];
    if (fenced) return [line === "" ? "" : color("dim", `    ${line}`)];
    const [, heading] = /^#+ (.*)/.exec(line) ?? [];
    return [heading === void 0 ? inline(line, color) : color("bold", heading)];
  }).join("\n");
}
function inline(line, color) {
  const linked = line.replace(
    /\[([^\]]+)\]\(([^)]+)\)/g,
    (_, text, target) => target.startsWith("http") ? `${text} (${target})` : text
  );
  const isPlain = color("bold", "x") === "x";
  return isPlain ? linked : linked.replace(/`([^`]+)`/g, (_, code) => color("bold", code));
}

export {
  plain,
  colorOf,
  page
};
