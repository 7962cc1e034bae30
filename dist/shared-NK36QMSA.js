// builtin:node:fs
var load = () => process.getBuiltinModule("node:fs");
var existsSync = /* @__PURE__ */ (() => load().existsSync)();
var lstatSync = /* @__PURE__ */ (() => load().lstatSync)();
var mkdirSync = /* @__PURE__ */ (() => load().mkdirSync)();
var readFileSync = /* @__PURE__ */ (() => load().readFileSync)();

export {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync
};
