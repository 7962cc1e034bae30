// builtin:node:path
var load = () => process.getBuiltinModule("node:path");
var join = /* @__PURE__ */ (() => load().join)();

export {
  join
};
