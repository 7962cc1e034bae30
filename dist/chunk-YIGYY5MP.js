import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);

// src/product.ts
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
function product() {
  known ??= JSON.parse(shipped("package.json"));
  return known ?? { version: "", homepage: "" };
}
var known;
function shipped(path) {
  return readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
}
function buildOf() {
  const own = fileURLToPath(import.meta.url);
  if (own.endsWith(".ts")) return void 0;
  const names = readdirSync(new URL(".", import.meta.url)).filter((name) => name.endsWith(".js")).sort();
  return createHash("sha256").update(JSON.stringify([product().version, process.version, names])).update(readFileSync(own)).digest("hex");
}

export {
  product,
  shipped,
  buildOf
};
