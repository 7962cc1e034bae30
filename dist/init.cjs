"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/cli/init.ts
var init_exports = {};
__export(init_exports, {
  init: () => init
});
module.exports = __toCommonJS(init_exports);

// builtin:node:fs
var load = () => process.getBuiltinModule("node:fs");
var existsSync = /* @__PURE__ */ (() => load().existsSync)();

// builtin:node:path
var load2 = () => process.getBuiltinModule("node:path");
var join = /* @__PURE__ */ (() => load2().join)();

// apart:rules/index.ts
var { rules } = require("./judge.cjs");

// apart:src/gitops/planes.ts
var { CONTROL_PLANE, aliasesOf, isControlPlaneFolder, isPlane, lostFolders, nameClusters, ownFolders, planeOf, twinFolders } = require("./judge.cjs");

// apart:src/kubernetes/image.ts
var { parseImage, prefixError, prefixRepository, segmentsUnder } = require("./check.cjs");

// apart:src/report/inert.ts
var { inert, inertJson, inertLine, inertPath, inertUpTo, opensCommand, point } = require("./check.cjs");

// apart:src/repository/repository.ts
var { WHY_UNREAD, isUnread, noted, repositoryOf, repositoryOfTexts } = require("./check.cjs");

// apart:src/yaml/quoting.ts
var { doubleQuoted, isPlainSafe, rewritten } = require("./judge.cjs");

// apart:src/judging/judge.ts
var { judge, planned, premisesOf } = require("./judge.cjs");

// apart:src/judging/prove.ts
var { prove, provedWorld } = require("./judge.cjs");

// src/judging/init.ts
var CONFIG = "pullproof.yaml";
function inferredConfig(repository, rules2, schema) {
  const world = provedWorld(premisesOf(repository, void 0, rules2));
  const report = judge(repository, void 0, rules2);
  const declaring = initialConfig(world, report, { declared: true, schema });
  const again = judge(withConfig(repository, declaring), CONFIG, rules2);
  const isSame = (key) => JSON.stringify(report[key]) === JSON.stringify(again[key]);
  const declared = isSame("pulls") && isSame("planes") && isSame("diagnostics");
  return declared ? declaring : initialConfig(world, report, { declared: false, schema });
}
function withConfig(repository, text) {
  return repositoryOf({
    paths: [...repository.paths, CONFIG],
    manifests: [...repository.manifests, CONFIG],
    submodules: repository.submodules,
    barred: repository.barred,
    foreign: repository.foreign,
    links: repository.links,
    read: (path) => {
      const found = path === CONFIG ? text : repository.text(path);
      return found === void 0 ? { unread: "absent" } : { text: found };
    }
  });
}
function initialConfig(world, { pulls }, { declared, schema }) {
  const unknown = pulls.filter(({ verdict }) => verdict === "unknown");
  const images = unknown.map(({ image }) => folderOf(image)).filter((glob) => glob !== void 0);
  return [
    `# yaml-language-server: $schema=${schema}`,
    "# What pullproof can't read from the repository. Every line is optional; globs are relative to this file.",
    "",
    ...clustersPart(world, declared ? "" : "# "),
    "",
    "# Namespaces where pull secrets are kept.",
    `# systemNamespaces: [${world.systemNamespaces.join(", ")}]`,
    "",
    "# The naming convention of pull secrets, a regular expression as Go has them.",
    `# pullSecretName: '${world.naming.convention}'`,
    "",
    "# Facts that are kept outside of Git. Every verdict that leans on one says so.",
    ...assumePart(world, [...new Set(images)].sort()),
    "",
    "# Levels of rules: error, warning, note or off. A level changes what is reported, never a verdict.",
    "# rules:",
    "#   foreign-image: warning",
    "",
    "# Findings that are not reported, each with its reason. Beside a line: # pullproof-ignore RULE: reason",
    "# ignore:",
    '#   - { rule: unused-pull-secret, path: "legacy/**", reason: "removed in Q3" }',
    ""
  ].join("\n");
}
function clustersPart({ clusters, environments, pipelines }, mark) {
  const found = clusters.filter(({ resources }) => resources.length > 0);
  const head = ["# Which files are deployed to which cluster, as the repository shows it."];
  if (found.length === 0) return [...head, "# clusters:", '#   eu: { paths: ["clusters/eu/**"], dataPlane: eu }'];
  const control = foldersOf([
    ...[...environments, ...pipelines].filter(({ cluster }) => cluster === CONTROL_PLANE),
    ...found.flatMap(({ planes }) => planes.filter(({ home }) => home.path.split("/").some(isControlPlaneFolder)))
  ]);
  return [
    ...head,
    ...mark === "" ? [] : ["# The folders alone do not say it all: with these lines as they are, other things are found."],
    `${mark}clusters:`,
    ...found.flatMap(({ name, scope, resources, planes }) => [
      `${mark}  ${quoted(name)}: # ${scope.evidence}`,
      `${mark}    paths: [${globsOf(apartFrom(control, foldersOf(resources)))}]`,
      ...planes.length > 0 ? [`${mark}    dataPlane: [${planes.map(({ id }) => quoted(id)).join(", ")}]`] : []
    ]),
    ...control.length > 0 ? [`${mark}controlPlane:`, `${mark}  paths: [${globsOf(control)}]`] : []
  ];
}
function apartFrom(control, folders) {
  const own = folders.filter((folder) => !control.some((one) => folder === one || isIn(folder, one)));
  return own.length > 0 ? own : folders;
}
function assumePart({ clusters }, images) {
  const bare = clusters.filter(({ planes, replicator }) => planes.length > 0 && !replicator.release);
  return [
    "# assume:",
    ...bare.length > 0 ? [`#   replicator: true # nothing installs it in ${names(bare)}`] : ["#   replicator: true"],
    "#   # Repositories that anyone may pull.",
    `#   publicImages: [${(images.length > 0 ? images.slice(0, 20) : ["docker.io/library/**"]).map(inertJson).join(", ")}]`,
    "#   # Pull secrets that exist without a file.",
    "#   secrets:",
    '#     - { namespace: choreo-system, name: dockerhub-pull-secret, registries: [docker.io/acme], replicateTo: "dp-.*" }'
  ];
}
function names(clusters) {
  return clusters.slice(0, 5).map(({ name }) => quoted(name)).join(", ");
}
function foldersOf(resources) {
  const folders = new Set(resources.map(({ home }) => home.path.slice(0, Math.max(home.path.lastIndexOf("/"), 0))));
  return [...folders].filter((folder) => ![...folders].some((one) => one !== folder && isIn(folder, one))).sort();
}
function globsOf(folders) {
  return folders.map((folder) => inertJson(folder === "" ? "**" : `${folder}/**`)).join(", ");
}
function isIn(folder, other) {
  return other === "" || folder.startsWith(`${other}/`);
}
function folderOf(image) {
  const parsed = parseImage(image);
  return parsed.ok ? `${parsed.repository.slice(0, parsed.repository.lastIndexOf("/"))}/**` : void 0;
}
function quoted(text) {
  return isPlainSafe(text) ? text : inertJson(text);
}

// apart:src/product.ts
var { buildOf, madeBy, product, shipped } = require("./check.cjs");

// apart:src/reading/discover.ts
var { InvocationError, MissingPath, currentDirectory, isInside, locate, slashed, walk } = require("./check.cjs");

// apart:src/reading/read.ts
var { openRepository } = require("./check.cjs");

// apart:src/cli/output.ts
var { outputFile, writeWhole } = require("./check.cjs");

// apart:src/cli/standard.ts
var { isWatched, mayShowColors, print, say } = require("./check.cjs");

// src/cli/init.ts
var CONFIG2 = "pullproof.yaml";
async function init(args) {
  const cwd = currentDirectory();
  const [root = cwd] = (await openRepository(args.operands, { cwd })).roots;
  const { repository, config } = await openRepository([root], { cwd });
  const file = join(root, CONFIG2);
  if (!args.flag("stdout") && (config !== void 0 || existsSync(file)))
    throw new InvocationError(`there is a ${config ?? CONFIG2} already`);
  const { version, homepage } = product();
  const text = inferredConfig(repository, rules, `${homepage}/raw/v${version}/schema.json`);
  if (args.flag("stdout")) await print(text);
  else {
    writeWhole(outputFile(file, cwd), text);
    say(`wrote ${file}`);
  }
  return 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  init
});
