import {
  join
} from "./shared-TMUTW6CE.js";
import {
  existsSync
} from "./shared-EIQFBTNV.js";

// apart:rules/index.ts?src/cli/init.ts
import { rules } from "./judge.js";

// apart:src/gitops/planes.ts?src/judging/init.ts
import { CONTROL_PLANE, aliasesOf, isControlPlaneFolder, isPlane, nameClusters, ownFolders, planeOf } from "./judge.js";

// apart:src/kubernetes/image.ts?src/judging/init.ts
import { parseImage, prefixError, prefixRepository, segmentsUnder } from "./judge.js";

// apart:src/report/inert.ts?src/judging/init.ts
import { inert, inertJson, inertLine, inertPath, inertUpTo, opensCommand } from "./check.js";

// apart:src/repository/repository.ts?src/judging/init.ts
import { noted, repositoryOf, repositoryOfTexts } from "./check.js";

// apart:src/yaml/quoting.ts?src/judging/init.ts
import { doubleQuoted, isPlainSafe, rewritten } from "./judge.js";

// apart:src/judging/judge.ts?src/judging/init.ts
import { judge, planned, premisesOf } from "./judge.js";

// apart:src/judging/prove.ts?src/judging/init.ts
import { prove, provedWorld } from "./judge.js";

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
  const control = [...environments, ...pipelines].filter(({ cluster }) => cluster === CONTROL_PLANE);
  return [
    ...head,
    `${mark}clusters:`,
    ...found.flatMap(({ name, scope, resources, planes }) => [
      `${mark}  ${quoted(name)}: # ${scope.evidence}`,
      `${mark}    paths: [${globsOf(resources)}]`,
      ...planes.length > 0 ? [`${mark}    dataPlane: [${planes.map(({ id }) => quoted(id)).join(", ")}]`] : []
    ]),
    ...control.length > 0 ? [`${mark}controlPlane:`, `${mark}  paths: [${globsOf(control)}]`] : []
  ];
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
function globsOf(resources) {
  const folders = new Set(resources.map(({ home }) => home.path.slice(0, Math.max(home.path.lastIndexOf("/"), 0))));
  const outer = [...folders].filter((folder) => ![...folders].some((one) => one !== folder && isIn(folder, one)));
  const globs = outer.sort().map((folder) => folder === "" ? "**" : `${folder}/**`);
  return globs.map(inertJson).join(", ");
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

// apart:src/product.ts?src/cli/init.ts
import { buildOf, madeBy, product, shipped } from "./check.js";

// apart:src/reading/discover.ts?src/cli/init.ts
import { InvocationError, currentDirectory, isInside, locate, slashed, walk } from "./check.js";

// apart:src/reading/read.ts?src/cli/init.ts
import { openRepository } from "./check.js";

// apart:src/cli/output.ts?src/cli/init.ts
import { outputFile, writeWhole } from "./check.js";

// apart:src/cli/standard.ts?src/cli/init.ts
import { isWatched, mayShowColors, print, say } from "./check.js";

// src/cli/init.ts
var CONFIG2 = "pullproof.yaml";
async function init(args) {
  const cwd = currentDirectory();
  const { repository, config, roots } = await openRepository(args.operands, { cwd });
  const [root = cwd] = roots;
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
export {
  init
};
