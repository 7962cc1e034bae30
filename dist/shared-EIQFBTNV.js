// builtin:node:fs
var load = () => process.getBuiltinModule("node:fs");
var existsSync = /* @__PURE__ */ (() => load().existsSync)();
var readFileSync = /* @__PURE__ */ (() => load().readFileSync)();

export {
  existsSync,
  readFileSync
};
