import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);
import {
  DOCKER_CONFIG_JSON,
  REPLICATE_FROM,
  REPLICATE_TO,
  REPLICATE_TO_MATCHING,
  baseOf,
  brokenSeal,
  carriersOf,
  dataKeyOf,
  entryCovers,
  faultCause,
  folderOf,
  fullName,
  generationText,
  groupOf,
  grouped,
  inertField,
  isDataPlaneNamespace,
  isReplicating,
  leakedName,
  namespaceNameError,
  namespaceText,
  parseImage,
  parsePatterns,
  parseSelector,
  prefixRepository,
  restsOnReplicator,
  withinValue
} from "./chunk-RL4MSYR6.js";
import {
  similar
} from "./chunk-X7YZAPXX.js";
import {
  compareSpans
} from "./chunk-LG3S26GZ.js";

// rules/clobbered-secret/rule.ts
var rule_default = {
  id: "clobbered-secret",
  level: "error",
  summary: "Components of one namespace that render the same pull secret: one owns it, and takes it along when it goes.",
  *check({ deployed: { clashes } }) {
    for (const { cluster, namespace, kind, name, components, others } of clashes) {
      const listed = components.map((component) => `"${component}"`).join(", ");
      yield {
        at: name.at,
        identity: [cluster, kind, name.value, ...components],
        message: `${kind} "${name.value}" is rendered into namespace "${namespace}" for ${listed}: the last of them owns it, and without that one it is deleted`,
        because: others.filter(({ path, start }) => path !== name.at.path || start !== name.at.start).slice(0, 3).map((at) => ({ at, message: "it is rendered here too" })),
        help: "render it once by the project type, or name it after each component, as ${metadata.name}-pull-secret"
      };
    }
  }
};

// rules/colliding-namespaces/rule.ts
var who = ({ project, environment }) => `project "${fullName(project)}" in environment "${fullName(environment)}"`;
var rule_default2 = {
  id: "colliding-namespaces",
  level: "error",
  summary: "Two projects or environments for which OpenChoreo makes one and the same namespace.",
  *check({ predicted }) {
    const groups = grouped(predicted, ({ cluster, name }) => JSON.stringify([cluster, name]));
    for (const group of groups.values()) {
      const distinct = [...new Map(group.map((one) => [who(one), one])).values()];
      const [first, ...others] = distinct.toSorted((a, b) => compareSpans(a.project.name.at, b.project.name.at));
      if (!first) continue;
      for (const other of others) {
        yield {
          at: other.project.name.at,
          identity: [other.cluster, other.name, who(other)],
          message: `${who(other)} gets namespace "${other.name}", as does ${who(first)}`,
          because: [
            { at: first.project.name.at, message: "the other project" },
            { at: first.environment.name.at, message: "its environment" }
          ],
          help: 'rename one of them: OpenChoreo joins their names with dashes, so "a-b" + "c" and "a" + "b-c" are one'
        };
      }
    }
  }
};

// src/rule.ts
function effectsOf({ effects }, rule) {
  return effects.filter((effect) => isCausedBy(effect.cause, rule));
}
function isCausedBy(cause, rule) {
  return cause.rule === rule;
}

// src/toll.ts
function tollOf({ pulls, planes }) {
  const images = new Set(pulls.map(({ image }) => image)).size;
  const namespaces = new Set(pulls.map(({ cluster, namespace }) => `${cluster}/${namespace}`)).size;
  const verb = pulls.some(({ verdict }) => verdict === "refused") ? "can't be pulled" : "can't be proved to be pulled";
  if (images > 0) return `${counted(images, "image")} in ${counted(namespaces, "namespace")} ${verb}`;
  const [plane] = planes;
  if (!plane) return "nothing is pulled with it yet";
  const where = plane.counterexample ?? "any dp- namespace";
  const whether = plane.verdict === "refused" ? "can't be pulled" : "can't be proved to be pulled";
  return `images of data plane "${plane.dataPlane}" ${whether} in ${where}`;
}
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function breaksOf({ pulls, planes }) {
  return [...planes, ...pulls];
}

// rules/conditional-mismatch/rule.ts
var rule_default3 = {
  id: "conditional-mismatch",
  level: "error",
  summary: "A pull secret that is rendered under a condition, and a pod that names it without.",
  *check(world) {
    for (const effect of effectsOf(world, "conditional-mismatch")) {
      const { at, identity, pod, reference, condition } = effect.cause;
      yield {
        at,
        identity,
        message: `${shortened(condition.value)} does not hold, so secret "${reference.value}" is not rendered, and ${pod.kind} "${pod.name.value}" pulls with it all the same: ${tollOf(effect)}`,
        because: [{ at: reference.at, message: "the pod names it here, whatever the condition says" }],
        help: "put the names of the pod under the same condition, or take the condition away",
        breaks: breaksOf(effect)
      };
    }
  }
};
function shortened(condition) {
  const line = condition.trim().replace(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}

// src/promotion.ts
function planeIn({ environments, clusters }, namespace, { value }) {
  const isBeside2 = (one) => namespace.known && one.namespace.known && one.namespace.value === namespace.value;
  const environment = environments.find((one) => one.name.value === value && isBeside2(one));
  const reference = environment?.dataPlaneRef?.value;
  return clusters.flatMap(({ planes }) => planes).find(
    (plane) => plane.name.value === reference && plane.kind === environment?.dataPlaneKind && (plane.kind === "ClusterDataPlane" || isBeside2(plane))
  );
}
function unpromotableImages(world) {
  const found = [];
  for (const cluster of world.clusters) {
    for (const pod of cluster.pods) {
      for (const { pipeline, target } of promotionsOf(world.pipelines, pod)) {
        const own = cluster.planes.find(({ id }) => id === pod.rendering?.plane);
        const plane = planeIn(world, pipeline.namespace, target);
        const prefix = plane?.prefix;
        const home = world.clusters.find(({ name }) => name === plane?.cluster);
        if (!own || !plane || !prefix || !home || own.id === plane.id) continue;
        for (const container of pod.containers) {
          if (lies(container, own.prefix) && !lies(container, prefix) && !isCovered(home, plane, container))
            found.push({ pod, container, pipeline, target, plane, prefix });
        }
      }
    }
  }
  return found;
}
function promotionsOf(pipelines, { rendering }) {
  if (!rendering) return [];
  return pipelines.filter(({ namespace }) => namespace.known && namespace.value === rendering.organization).flatMap(
    (pipeline) => pipeline.promotions.filter(({ from }) => from.value === rendering.environment).flatMap(({ to }) => to.map((target) => ({ pipeline, target })))
  );
}
function lies({ image, tainted }, prefix) {
  const parsed = parseImage(image.value);
  const base = prefix && prefixRepository(prefix.value);
  if (tainted !== void 0 || !parsed.ok || base === void 0) return false;
  return parsed.repository === base || parsed.repository.startsWith(`${base}/`);
}
function isCovered({ secrets }, { secretRef }, { image }) {
  const parsed = parseImage(image.value);
  const named = secretRef ? secrets.get(secretRef.value) ?? [] : [];
  return named.some(
    ({ content }) => content.state === "unknown" || content.state === "read" && parsed.ok && content.entries.some((entry) => entryCovers(entry, parsed.repository))
  );
}

// rules/conflicting-prefix/rule.ts
var rule_default4 = {
  id: "conflicting-prefix",
  level: "warning",
  summary: "A pipeline that promotes images from a data plane to one that pulls from another registry prefix.",
  *check(world) {
    const failed = world.planeProofs.filter(({ verdict }) => verdict === "refused");
    const refused = new Set(failed.map(({ dataPlane }) => dataPlane));
    const images = new Set(unpromotableImages(world).map(({ target }) => target));
    for (const pipeline of world.pipelines) {
      const told3 = /* @__PURE__ */ new Set();
      for (const { from, to } of pipeline.promotions) {
        const source = planeIn(world, pipeline.namespace, from);
        for (const target of to) {
          const plane = planeIn(world, pipeline.namespace, target);
          if (!source?.prefix || !plane?.prefix || prefixRepository(source.prefix.value) === prefixRepository(plane.prefix.value))
            continue;
          const pair = JSON.stringify([source.id, plane.id]);
          if (told3.has(pair) || images.has(target) || refused.has(source.id) || refused.has(plane.id)) continue;
          told3.add(pair);
          yield {
            at: target.at,
            identity: [fullName(pipeline), source.id, plane.id],
            message: `pipeline "${pipeline.name.value}" promotes from ${source.prefix.value} to ${plane.prefix.value}: each image must be in both`,
            because: [source, plane].flatMap(
              ({ prefix, id }) => prefix ? [{ at: prefix.at, message: `data plane "${id}" pulls from here` }] : []
            ),
            help: "give both data planes one prefix, or copy the images when they are promoted"
          };
        }
      }
    }
  }
};

// rules/conflicting-replication/rule.ts
var short = (key) => key.slice(key.indexOf("/") + 1);
var rule_default5 = {
  id: "conflicting-replication",
  level: "error",
  summary: "A pull secret that is to be copied and is itself a copy: the replicator then copies it nowhere.",
  *check(world) {
    for (const effect of effectsOf(world, "conflicting-replication")) {
      const { at, identity, secret, from, level } = effect.cause;
      yield {
        at,
        identity,
        level,
        message: `secret "${fullName(secret)}" has ${short(REPLICATE_FROM)} as well, so the replicator ignores ${short(REPLICATE_TO)}: ${tollOf(effect)}`,
        because: [{ at: from.at, message: `it is filled from "${from.value}"` }],
        help: `annotate "${from.value}" with ${short(REPLICATE_TO)} instead, and remove one of the two here`,
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/conflicting-replicators/rule.ts
var rule_default6 = {
  id: "conflicting-replicators",
  level: "warning",
  summary: "A pull secret that several replicators copy under one name.",
  *check({ clusters }) {
    for (const cluster of clusters) {
      for (const secret of [...cluster.secrets.values()].flat()) {
        const [first, second] = isPullSecret(secret) ? copiers(cluster, secret) : [];
        if (!first || !second) continue;
        yield {
          at: second.at,
          identity: [cluster.name, fullName(secret)],
          message: `${first.message} and ${second.message} both copy secret "${fullName(secret)}": whichever comes first keeps the other out`,
          because: [{ at: first.at, message: `${first.message} copies it` }],
          help: "leave the copies to one of them"
        };
      }
    }
  }
};
function isPullSecret({ type, audience }) {
  return audience === void 0 && type.known && dataKeyOf(type.value) !== void 0;
}
function copiers(cluster, secret) {
  const annotations = secret.annotations.known ? secret.annotations.value : void 0;
  const entry = annotations?.get(REPLICATE_TO) ?? annotations?.get(REPLICATE_TO_MATCHING);
  const replicator = isReplicating(secret) && entry ? [{ at: entry.key.at, message: "kubernetes-replicator" }] : [];
  return [...replicator, ...carriersOf(cluster, secret).map(({ by, value }) => ({ at: value.at, message: by }))];
}

// rules/conflicting-resource/rule.ts
var rule_default7 = {
  id: "conflicting-resource",
  level: "warning",
  summary: "Two resources of one kind, namespace and name in one cluster, where there can be but one.",
  *check(world) {
    const told3 = /* @__PURE__ */ new Set();
    for (const finding of [...twiceJudged(world), ...twiceDeployed(world)]) {
      const key = JSON.stringify(finding.identity);
      if (!told3.has(key)) yield finding;
      told3.add(key);
    }
  }
};
function* twiceJudged({ clusters }) {
  for (const cluster of clusters.filter(({ planes }) => planes.length > 0)) {
    const first = /* @__PURE__ */ new Map();
    for (const resource of cluster.resources.toSorted((a, b) => compareSpans(a.name.at, b.name.at))) {
      const { namespace, apiVersion, kind, name } = resource;
      if (!namespace.known || name.value === "") continue;
      const key = JSON.stringify([groupOf(apiVersion), kind, namespace.value, name.value]);
      const before = first.get(key);
      if (!before) first.set(key, resource);
      else if (keyOf(before.name.at) !== keyOf(name.at))
        yield twice(cluster.name, kind, fullName(resource), before.name.at, name.at);
    }
  }
}
function* twiceDeployed({ clusters, oversights }) {
  const made = /* @__PURE__ */ new Set();
  for (const { secrets } of clusters)
    for (const { producer, home } of [...secrets.values()].flat()) if (producer !== "Secret") made.add(keyOf(home.at));
  for (const { cluster, kind, namespace, name, first, second } of oversights.conflicts) {
    if (made.has(keyOf(second))) continue;
    const [before, after] = compareSpans(first, second) <= 0 ? [first, second] : [second, first];
    yield twice(cluster, kind, namespace === void 0 ? name : `${namespace}/${name}`, before, after);
  }
}
function keyOf({ path, start }) {
  return `${path} ${start}`;
}
function twice(cluster, kind, name, before, at) {
  return {
    at,
    identity: [cluster, kind, name],
    message: `${kind} "${name}" is in cluster "${cluster}" twice: whichever is applied last counts`,
    because: [{ at: before, message: "it is here already" }],
    help: "remove one of them, or give it another name or namespace"
  };
}

// src/mending.ts
function writing(at, text, safe, title = `write ${text}`) {
  return { fix: { title, safe, changes: [{ kind: "value", at, text }] } };
}
var TEMPLATES = /* @__PURE__ */ new Map([
  ["Secret", []],
  ["SealedSecret", ["spec", "template"]]
]);
function replicating({ producer, home }, label) {
  const template = TEMPLATES.get(producer);
  if (!template) return {};
  const field = [...template, "metadata", "annotations", REPLICATE_TO];
  const annotation = { kind: "entry", at: home.at, field, text: "dp-.*" };
  const title = `annotate it with ${REPLICATE_TO}: "dp-.*"`;
  const changes = label ? [{ kind: "removal", at: label }, annotation] : [annotation];
  return { fix: { title, safe: true, changes } };
}
function moving(secret, at, namespace) {
  const { annotations, labels, home } = secret;
  if (at.path !== home.path || !annotations.known) return {};
  const move = { kind: "value", at, text: namespace };
  const isSilent = ![...annotations.value.keys(), ...labels.keys()].some((key) => /replicat/i.test(key));
  const changes = [move, ...isSilent && replicating(secret).fix?.changes || []];
  return { fix: { title: `move the secret to ${namespace}`, safe: false, changes } };
}
function typing({ producer, home }, type) {
  const template = TEMPLATES.get(producer);
  if (!template) return {};
  const change = { kind: "entry", at: home.at, field: [...template, "type"], text: type };
  return { fix: { title: `make its type ${type}`, safe: true, changes: [change] } };
}

// rules/dangling-data-plane-ref/rule.ts
var rule_default8 = {
  id: "dangling-data-plane-ref",
  level: "error",
  summary: "An environment that names a data plane which there is not.",
  *check({ clusters, environments }) {
    const planes = clusters.flatMap((cluster) => cluster.planes);
    for (const environment of environments) {
      const { dataPlaneRef: reference, dataPlaneKind: kind } = environment;
      const candidates = planes.filter((plane) => plane.kind === kind);
      if (!reference || candidates.some((plane) => mayBe(plane, environment))) continue;
      const own = candidates.filter((plane) => plane.generation.name !== "other" && isBeside(plane, environment));
      const namesakes = candidates.filter(({ name }) => name.value === reference.value);
      const beside = candidates.filter((plane) => isBeside(plane, environment));
      const [near] = similar(
        reference.value,
        beside.map(({ name }) => name.value)
      );
      if (own.length === 0 && namesakes.length === 0 && near === void 0) continue;
      yield {
        at: reference.at,
        identity: [fullName(environment), kind, reference.value],
        message: `environment "${environment.name.value}" runs on ${kind} "${reference.value}", which namespace "${namespaceText(environment)}" does not have`,
        because: [...namesakes, ...own.length > 0 ? own : beside].slice(0, 3).map((plane) => ({
          at: plane.name.at,
          message: `there is data plane "${plane.id}"`
        })),
        help: near === void 0 ? `name a data plane of the environment's own namespace` : `did you mean "${near}"?`,
        ...near === void 0 ? {} : writing(reference.at, near, true, `name data plane "${near}"`)
      };
    }
  }
};
function mayBe(plane, environment) {
  return plane.name.value === environment.dataPlaneRef?.value && isBeside(plane, environment);
}
function isBeside({ kind, namespace }, environment) {
  if (kind === "ClusterDataPlane" || !namespace.known || !environment.namespace.known) return true;
  return namespace.value === environment.namespace.value;
}

// rules/dangling-image-pull-secret/rule.ts
var rule_default9 = {
  id: "dangling-image-pull-secret",
  level: "error",
  summary: "A pod that names a pull secret which its namespace does not have.",
  *check(world) {
    for (const effect of effectsOf(world, "dangling-image-pull-secret")) {
      const { at, identity, reference, namespace, elsewhere, similar: similar2, hints, level, pod } = effect.cause;
      const [near] = similar2;
      const toll = effect.pulls.length > 0 ? `: ${tollOf(effect)}` : ", though another pull secret does";
      yield {
        at,
        identity,
        level,
        message: `namespace "${namespace}" has no secret "${reference.value}", which ${pod.kind} "${pod.name.value}" pulls with${toll}`,
        because: [
          ...[...elsewhere, ...similar2].slice(0, 3).map((secret) => ({
            at: secret.name.at,
            message: `there is ${secret.producer} "${fullName(secret)}"`
          })),
          ...hints.slice(0, 3)
        ],
        help: near ? `did you mean "${near.name.value}"?` : `add the secret to namespace "${namespace}", or declare it under assume.secrets if it is kept elsewhere`,
        ...near && similar2.length === 1 ? writing(at, near.name.value, true, `name secret "${near.name.value}"`) : {},
        breaks: breaksOf(effect)
      };
    }
  }
};

// src/fault-finding.ts
function* faultFindings(world, rule) {
  const effects = new Map(effectsOf(world, rule).map((effect) => [keyOf2(effect.cause.fault), effect]));
  const unparsable = new Set(world.faults.map(({ at }) => placeOf(at)));
  for (const fault of world.buildFaults) {
    const cause = faultCause(fault);
    if (cause.rule !== rule || unparsable.has(placeOf(fault.at))) continue;
    const effect = effects.get(keyOf2(fault)) ?? { pulls: [], planes: [] };
    const costs = effect.pulls.length + effect.planes.length > 0;
    yield {
      at: fault.at,
      identity: cause.identity,
      ...fault.wanted?.maybeLeftOut ? { level: "warning" } : {},
      message: `${fault.message}${fault.wanted?.maybeLeftOut ? " among those that are judged" : ""}: the build fails${costs ? `, and ${tollOf(effect)}` : ", and nothing of it is applied"}`,
      ...adviceOn(fault, world),
      breaks: breaksOf(effect)
    };
  }
}
function keyOf2({ at, message }) {
  return `${placeOf(at)} ${message}`;
}
function placeOf({ path, start }) {
  return `${path} ${start}`;
}
var HELP = {
  "missing-file": "add the file, or take out the entry",
  cycle: "take out one of the entries that lead round",
  "outside-root": "move the file below the kustomization, or name the folder that holds it as a resource",
  invalid: "mend what kustomize refuses",
  "too-large": "let it deploy less",
  conflict: "leave one of them"
};
function adviceOn({ kind, at, wanted }, { undeployed }) {
  if (kind !== "missing-file" || !wanted) return { help: HELP[kind] };
  const folder = folderOf(wanted.path);
  const beside = undeployed.filter((path) => folderOf(path) === folder);
  const base = baseOf(wanted.path);
  const [near, other] = similar(base, beside.map(baseOf));
  if (near === void 0) return { help: HELP[kind] };
  const written = wanted.written.endsWith(base) ? wanted.written.slice(0, -base.length) + near : void 0;
  return {
    because: [
      {
        at: { path: folder === "" ? near : `${folder}/${near}`, start: 0, end: 0 },
        message: "nothing deploys this file"
      }
    ],
    help: `did you mean "${near}"?`,
    ...written !== void 0 && other === void 0 ? writing(at, written, true, `name ${near}`) : {}
  };
}

// rules/dangling-kustomization-resource/rule.ts
var rule_default10 = {
  id: "dangling-kustomization-resource",
  level: "error",
  summary: "A file or folder that a build names and that is not there, leads back to it, or may not be read.",
  *check(world) {
    yield* faultFindings(world, "dangling-kustomization-resource");
  }
};

// rules/dangling-release/rule.ts
var rule_default11 = {
  id: "dangling-release",
  level: "error",
  summary: "A binding to a release that is not there, although other releases of its component are.",
  *check({ deployed: { missingReleases } }) {
    for (const { binding, releaseName, others } of missingReleases) {
      const [near] = similar(releaseName.value, others);
      yield {
        at: releaseName.at,
        identity: [binding.cluster, binding.name.value, releaseName.value],
        message: `${binding.kind} "${binding.name.value}" binds release "${releaseName.value}", which there is not: nothing is deployed by it`,
        help: near === void 0 ? `bind one of ${others.join(", ")}` : `did you mean "${near}"?`
      };
    }
  }
};

// rules/dangling-secret-ref/rule.ts
var rule_default12 = {
  id: "dangling-secret-ref",
  level: "error",
  summary: "A data plane that pulls with a secret that its cluster does not have.",
  *check(world) {
    for (const effect of effectsOf(world, "dangling-secret-ref")) {
      const { at, identity, plane, reference, elsewhere, similar: similar2, hints } = effect.cause;
      const [near] = similar2;
      yield {
        at,
        identity,
        message: `cluster "${plane.cluster}" has no secret "${reference.value}": ${tollOf(effect)}`,
        because: [
          ...similar2.slice(0, 3).map((secret) => ({
            at: secret.name.at,
            message: `there is ${secret.producer} "${fullName(secret)}"`
          })),
          ...elsewhere.slice(0, 3).map((secret) => ({
            at: secret.name.at,
            message: `cluster "${secret.cluster}" has a secret of that name, which serves that cluster alone`
          })),
          ...hints.slice(0, 3)
        ],
        help: near ? `did you mean "${near.name.value}"?` : `add the secret to ${world.systemNamespaces[0]}, or declare it under assume.secrets if it is kept elsewhere`,
        ...near && similar2.length === 1 ? fixOf(near, reference, effect.pulls.length > 0) : {},
        breaks: breaksOf(effect)
      };
    }
  }
};
function fixOf(near, { value, at }, isUsed) {
  return isUsed ? writing(near.name.at, value, false, `call the secret "${value}"`) : writing(at, near.name.value, true, `name secret "${near.name.value}"`);
}

// rules/duplicate-producer/rule.ts
var rule_default13 = {
  id: "duplicate-producer",
  level: "error",
  summary: "A pull secret that two resources make, each overwriting or refusing the other.",
  *check({ clusters }) {
    for (const { name, secrets } of clusters) {
      for (const group of secrets.values()) {
        const first = /* @__PURE__ */ new Map();
        for (const secret of group.filter(owns).toSorted((a, b) => compareSpans(a.name.at, b.name.at))) {
          const place = fullName(secret);
          const before = first.get(place);
          if (!before) first.set(place, secret);
          else if (fights(before, secret)) {
            yield {
              at: secret.name.at,
              identity: [name, place],
              message: `${secret.producer} and ${before.producer} both make secret "${place}": they fight over it`,
              because: [{ at: before.name.at, message: `${before.producer} makes it here` }],
              help: "leave the secret to one of them, or let the other have a secret of its own"
            };
          }
        }
      }
    }
  }
};
function owns({ merges, namespace, producer, type, keys }) {
  if (merges || !namespace.known || producer === "assumption") return false;
  return type.known ? dataKeyOf(type.value) !== void 0 : keys?.includes(".dockerconfigjson") ?? false;
}
var HANDED_OVER = ["sealedsecrets.bitnami.com/managed", "sealedsecrets.bitnami.com/patch"];
function fights(one, other) {
  const plain = [one, other].filter(({ producer }) => producer === "Secret");
  if (plain.length === 2 || isOneDocument(one, other) || isOneObject(one, other)) return false;
  return !plain.some(({ annotations }) => annotations.known && HANDED_OVER.some((key) => annotations.value.has(key)));
}
function isOneObject(one, other) {
  const rendered = one.madeFor !== void 0 && other.madeFor !== void 0;
  return rendered && one.producer === other.producer && one.originalName === other.originalName;
}
function isOneDocument(one, other) {
  return one.home.path === other.home.path && one.home.at.start === other.home.at.start;
}

// rules/excluded-namespace/rule.ts
var rule_default14 = {
  id: "excluded-namespace",
  level: "error",
  summary: "A flag of the replicator that keeps a pull secret out of a namespace that pulls with it.",
  *check(world) {
    for (const effect of effectsOf(world, "excluded-namespace")) {
      const { at, identity, secret, flag, error, namespace, level } = effect.cause;
      yield {
        at,
        identity,
        level,
        message: error ? `the replicator ends at start, and copies nothing: ${error}: ${tollOf(effect)}` : `"${flag.value}" keeps the replicator from copying secret "${fullName(secret)}" to namespace "${namespace}": ${tollOf(effect)}`,
        because: [{ at: secret.name.at, message: "the secret is to be copied there" }],
        help: error ? "take the flag out, or mend it" : "take out the flag, or the namespaces of the data planes from it",
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/failing-build/rule.ts
var rule_default15 = {
  id: "failing-build",
  level: "error",
  summary: "A kustomization that cannot be built, so that nothing of it is applied.",
  *check(world) {
    yield* faultFindings(world, "failing-build");
  }
};

// rules/foreign-image/rule.ts
var rule_default16 = {
  id: "foreign-image",
  level: "warning",
  summary: "An image outside its data plane's registry prefix.",
  *check(world) {
    for (const effect of effectsOf(world, "foreign-image")) {
      const { at, identity, image, plane, prefix, offered } = effect.cause;
      const doubt = offered ? `and is pulled with the credential that is meant for those images` : `and nothing proves that it can be pulled`;
      yield {
        at,
        identity,
        message: `image "${image.value}" lies outside ${prefix.value}, ${doubt}`,
        because: [{ at: prefix.at, message: `data plane "${plane.id}" pulls from here` }],
        help: "push it under the prefix, or declare it under assume.publicImages if anyone may pull it",
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/future-field/rule.ts
var rule_default17 = {
  id: "future-field",
  level: "warning",
  summary: "A field that only later releases of OpenChoreo have: the API server drops it, and nothing reads it.",
  *check({ deployed: { misfits } }) {
    for (const { part, evidence, rest, witness, sort, configured } of misfits) {
      if (sort !== "future") continue;
      const { kind, name } = part;
      yield {
        at: evidence.at,
        identity: [kind, part.namespace ?? "", name, evidence.field ?? ""],
        message: `${kind} "${name}": ${evidence.field} is of OpenChoreo ${generationText(evidence.generation)}, and ${configured ? "the release that runs" : "its control plane"} is ${generationText(rest)}`,
        because: witness ? [{ at: witness.at, message: `of ${generationText(witness.generation)}: ${witness.shows}` }] : [],
        help: "take it out, or install a release that has it"
      };
    }
  }
};

// rules/hashed-secret-ref/rule.ts
var rule_default18 = {
  id: "hashed-secret-ref",
  level: "error",
  summary: "A generated secret that is named without the hash which kustomize appends to its name.",
  *check(world) {
    for (const [first, ...more] of grouped(referencesOf(world), ({ at }) => `${at.path} ${at.start}`).values()) {
      if (!first) continue;
      const all = [first, ...more];
      const effect = { pulls: all.flatMap(({ pulls }) => pulls), planes: all.flatMap(({ planes }) => planes) };
      const toll = effect.pulls.length + effect.planes.length > 0 ? `: ${tollOf(effect)}` : "";
      const places = new Map(all.map(({ reference }) => [`${reference.at.path} ${reference.at.start}`, reference]));
      yield {
        at: first.at,
        identity: first.identity,
        message: `secret "${first.reference.value}" is called "${first.name}" once it is built, which its references don't follow${toll}`,
        because: [...places.values()].slice(0, 3).map((reference) => ({
          at: reference.at,
          message: "it is named without its hash here"
        })),
        help: "give it options: {disableNameSuffixHash: true}",
        breaks: breaksOf(effect)
      };
    }
  }
};
function referencesOf(world) {
  const breaking = effectsOf(world, "hashed-secret-ref").map(({ cause, pulls, planes }) => {
    const { at, identity, secret, reference } = cause;
    return { at, identity, name: secret.name.value, reference, pulls, planes };
  });
  const others = world.oversights.hashed.map(({ reference, generated, cluster }) => ({
    at: generated.at,
    identity: [cluster, reference.value],
    name: generated.value,
    reference,
    pulls: [],
    planes: []
  }));
  return [...breaking, ...others];
}

// rules/illegal-namespace/rule.ts
var rule_default19 = {
  id: "illegal-namespace",
  level: "error",
  summary: "A project or environment whose name makes a namespace that the API server refuses.",
  *check({ predicted }) {
    const illegal = predicted.flatMap((one) => {
      const error = namespaceNameError(one.name);
      return error === void 0 ? [] : [{ ...one, error, culprit: culpritOf(one) }];
    });
    for (const [culprit, group] of grouped(illegal, (one) => one.culprit)) {
      const [first] = group;
      if (!first) continue;
      const namespaces = new Set(group.map(({ name }) => name)).size;
      yield {
        at: culprit.name.at,
        identity: [culprit.kind, fullName(culprit)],
        message: `${culprit.kind.toLowerCase()} "${culprit.name.value}" makes ${namespaces === 1 ? "a namespace" : `${namespaces} namespaces`} that can't be created, such as "${first.name}": it ${first.error}`,
        because: [{ at: first.plane.name.at, message: `data plane "${first.plane.id}" is to have it` }],
        help: "name it with lower-case letters, digits and dashes alone"
      };
    }
  }
};
function culpritOf({ project, environment }) {
  return /[^\p{Lu}a-z0-9_ -]/u.test(project.label) || !/[^\p{Lu}a-z0-9_ -]/u.test(environment.label) ? project : environment;
}

// rules/implicit-docker-hub/rule.ts
var rule_default20 = {
  id: "implicit-docker-hub",
  level: "off",
  summary: "An image that names no registry and so is of Docker Hub.",
  *check({ clusters }) {
    for (const { pods, name: cluster } of clusters) {
      for (const { containers, kind, name } of pods) {
        for (const { image, name: container } of containers) {
          const parsed = parseImage(image.value);
          if (!parsed.ok || parsed.domain !== "docker.io" || /^(?:index\.)?docker\.io\//.test(image.value)) continue;
          yield {
            at: image.at,
            identity: [cluster, kind, name.value, container, parsed.repository],
            message: `image "${image.value}" names no registry, and so is ${parsed.repository}`,
            help: `write ${parsed.repository}`
          };
        }
      }
    }
  }
};

// rules/inert-pull-config/rule.ts
var rule_default21 = {
  id: "inert-pull-config",
  level: "error",
  summary: "A field of a data plane that names pull secrets and that no controller of its release reads.",
  *check(world) {
    const told3 = /* @__PURE__ */ new Set();
    for (const effect of effectsOf(world, "inert-pull-config")) {
      const { at, identity, plane, path, why } = effect.cause;
      told3.add(plane.id);
      yield {
        at,
        identity,
        message: `${path} of data plane "${plane.id}" gives no pod a pull secret: ${why}: ${tollOf(effect)}`,
        help: helpFor(plane),
        breaks: breaksOf(effect)
      };
    }
    for (const cluster of world.clusters) {
      for (const plane of cluster.planes) {
        const inert = inertField(plane);
        if (!inert || told3.has(plane.id)) continue;
        const { field, path, why } = inert;
        yield {
          at: field.at,
          identity: [cluster.name, plane.id, path],
          level: runsPods(world, plane) ? "note" : "warning",
          message: `${path} of data plane "${plane.id}" gives no pod a pull secret: ${why}`,
          help: helpFor(plane)
        };
      }
    }
  }
};
function helpFor({ dated }) {
  if (dated?.way === "references") return "name the ClusterSecretStore that keeps them: spec.secretStoreRef.name";
  if (dated?.way === "nobody")
    return "this release has nothing that gives pods a pull secret: let the nodes authenticate, or upgrade";
  return "give the pods their pull secret by the templates of their component types";
}
function runsPods({ pulls }, { id }) {
  return pulls.some(({ dataPlane }) => dataPlane === id);
}

// rules/inline-cluster-credential/rule.ts
var rule_default22 = {
  id: "inline-cluster-credential",
  level: "warning",
  summary: "A private key of a cluster in a data plane, readable by all who read the repository.",
  *check({ clusters }) {
    for (const { planes } of clusters) {
      for (const { clientKey, id, cluster } of planes) {
        if (!clientKey) continue;
        yield {
          at: clientKey,
          identity: [cluster, id],
          message: `data plane "${id}" holds the private key of its cluster in clear: whoever reads the repository can use it`,
          help: "replace the key, and encrypt the file with SOPS or create the data plane outside of Git"
        };
      }
    }
  }
};

// rules/invalid-config/rule.ts
var rule_default23 = {
  id: "invalid-config",
  level: "error",
  summary: "A mistake in pullproof.yaml.",
  *check({ configFindings }) {
    yield* configFindings;
  }
};

// rules/invalid-namespace-pattern/rule.ts
var rule_default24 = {
  id: "invalid-namespace-pattern",
  level: "error",
  summary: "A namespace pattern that is no regular expression of Go, or not the one that was meant.",
  *check(world) {
    for (const effect of effectsOf(world, "invalid-namespace-pattern")) {
      const { at, identity, secret, pattern, value, error, plane, level } = effect.cause;
      const unquoted = withoutQuotes(value.value);
      yield {
        at,
        identity,
        level,
        message: `namespace pattern "${pattern.raw}" of secret "${fullName(secret)}": ${error}: ${tollOf(effect)}`,
        because: plane?.secretRef ? [{ at: plane.secretRef.at, message: `data plane "${plane.id}" pulls with it` }] : [],
        help: "patterns are regular expressions of Go, separated by commas: dp-.* matches every namespace of a data plane",
        ...unquoted ? writing(value.at, unquoted, true) : writing(value.at, "dp-.*", false),
        breaks: breaksOf(effect)
      };
    }
  }
};
function withoutQuotes(value) {
  const bare = value.replace(/["'\u2018\u2019\u201c\u201d\u00ab\u00bb]/gu, "");
  return bare !== value && parsePatterns(bare).every(({ regex }) => regex) ? bare : void 0;
}

// rules/invalid-resource/rule.ts
var rule_default25 = {
  id: "invalid-resource",
  level: "error",
  summary: "A resource that the API server refuses.",
  *check(world) {
    const told3 = /* @__PURE__ */ new Set();
    for (const effect of effectsOf(world, "invalid-resource")) {
      const { at, identity, resource, field, message } = effect.cause;
      told3.add(`${at.path}:${at.start}`);
      yield {
        at,
        identity,
        message: `${resource.kind} "${fullName(resource)}" is refused: ${field} ${message}`,
        breaks: breaksOf(effect)
      };
    }
    for (const { at } of world.effects.map(({ cause }) => cause)) told3.add(`${at.path}:${at.start}`);
    for (const { resource, errors, strict } of world.admissions) {
      for (const { field, message, at } of [...errors, ...strict]) {
        if (told3.has(`${at.path}:${at.start}`)) continue;
        yield {
          at,
          identity: [resource.cluster, resource.kind, fullName(resource), field],
          message: `${resource.kind} "${fullName(resource)}" is refused: ${field} ${message}`
        };
      }
    }
  }
};

// src/implicated.ts
function implicatedSecrets(effects) {
  const found = /* @__PURE__ */ new Set();
  for (const { cause } of effects) {
    if ("secret" in cause) found.add(cause.secret);
    if ("resource" in cause) found.add(cause.resource);
    if ("occupant" in cause) found.add(cause.occupant);
    if ("similar" in cause) for (const secret of [...cause.similar, ...cause.elsewhere]) found.add(secret);
  }
  return found;
}

// rules/leaking-namespace-pattern/rule.ts
var rule_default26 = {
  id: "leaking-namespace-pattern",
  level: "warning",
  summary: "A pull secret that is copied into namespaces outside of the data planes as well.",
  *check({ clusters, effects }) {
    const broken = implicatedSecrets(effects);
    const leaks = memoised();
    for (const { planes, secrets, name } of clusters) {
      for (const plane of planes) {
        for (const secret of secrets.get(plane.secretRef?.value ?? "") ?? []) {
          const leak = broken.has(secret) ? void 0 : leakOf(secret, leaks);
          if (leak) yield findingOf(leak, secret, plane, name);
        }
      }
    }
  }
};
function findingOf({ at, pattern, namespace, whole }, secret, plane, cluster) {
  return {
    at,
    identity: [cluster, namespaceText(secret), secret.name.value, pattern],
    message: `secret "${fullName(secret)}" is copied outside of the data planes too: "${pattern}" lets in namespace "${namespace}"`,
    because: plane.secretRef ? [{ at: plane.secretRef.at, message: `data plane "${plane.id}" pulls with it` }] : [],
    help: "dp-.* reaches every namespace of a data plane, and no other",
    ...whole ? writing(whole, "dp-.*", false) : {}
  };
}
function leakOf(secret, leakedBy) {
  if (!secret.annotations.known) return void 0;
  const to = secret.annotations.value.get(REPLICATE_TO);
  const own = namespaceText(secret);
  const patterns = parsePatterns(to?.value.value ?? "");
  for (const pattern of to ? patterns : []) {
    const namespace = pattern.raw === own ? void 0 : leakedBy(pattern);
    if (namespace === void 0 || namespace === own || !to) continue;
    const at = withinValue(to.value, pattern.start, pattern.end);
    return { at, pattern: pattern.raw, namespace, whole: patterns.length === 1 ? to.value.at : void 0 };
  }
  const matching = secret.annotations.value.get(REPLICATE_TO_MATCHING);
  const selector = matching && parseSelector(matching.value.value);
  if (!matching || !selector?.ok || selector.requirements.length > 0) return void 0;
  return { at: matching.value.at, pattern: matching.value.value, namespace: "default", whole: void 0 };
}
function memoised() {
  const known = /* @__PURE__ */ new Map();
  return (pattern) => {
    if (!known.has(pattern.raw)) {
      const found = leakedName([pattern]);
      known.set(pattern.raw, "counterexample" in found ? found.counterexample : void 0);
    }
    return known.get(pattern.raw);
  };
}

// rules/malformed-image/rule.ts
var rule_default27 = {
  id: "malformed-image",
  level: "error",
  summary: "An image that is no image reference: the kubelet refuses it without asking a registry.",
  *check(world) {
    for (const effect of effectsOf(world, "malformed-image")) {
      const { at, identity, container, error } = effect.cause;
      yield {
        at,
        identity,
        message: `image "${container.image.value}" ${error}`,
        help: "write it as registry/repository:tag, all but the tag in lower case",
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/malformed-prefix/rule.ts
var rule_default28 = {
  id: "malformed-prefix",
  level: "error",
  summary: "A registry prefix that no image can have.",
  *check(world) {
    for (const effect of effectsOf(world, "malformed-prefix")) {
      const { at, identity, prefix, error } = effect.cause;
      const mended = mendedPrefix(prefix.value);
      yield {
        at,
        identity,
        message: `registry prefix "${prefix.value}" ${error}: no image lies under it`,
        help: mended ? `write "${mended}"` : "write a registry host with an optional path, such as docker.io/acme",
        ...mended ? writing(at, mended, true) : {},
        breaks: breaksOf(effect)
      };
    }
  }
};
function mendedPrefix(prefix) {
  const bare = prefix.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/@.*$/, "").replace(/(\/[^/:]+):[^/:]*\/?$/, "$1").replace(/\/+$/, "").toLowerCase();
  return bare === "" || /\s/.test(bare) || bare === prefix ? void 0 : bare;
}

// rules/malformed-pull-secret/rule.ts
var help = "write it with: kubectl create secret docker-registry NAME --dry-run=client -o yaml";
var rule_default29 = {
  id: "malformed-pull-secret",
  level: "error",
  summary: "A pull secret whose content the kubelet cannot use, or not as it is meant.",
  *check(world) {
    for (const effect of effectsOf(world, "malformed-pull-secret")) {
      const { at, identity, secret, error } = effect.cause;
      yield {
        at,
        identity,
        message: `secret "${fullName(secret)}" can't be used: ${error}: ${tollOf(effect)}`,
        help,
        breaks: breaksOf(effect)
      };
    }
    const broken = implicatedSecrets(world.effects);
    for (const { secrets } of world.clusters) {
      for (const secret of [...secrets.values()].flat()) {
        const fault = broken.has(secret) ? void 0 : faultOf(secret);
        if (fault === void 0) continue;
        const { cluster, name, content } = secret;
        yield {
          at: content.at,
          identity: [cluster, namespaceText(secret), name.value],
          message: `secret "${fullName(secret)}" ${fault}`,
          help
        };
      }
    }
  }
};
function faultOf({ type, content, annotations, producer }) {
  if (!type.known || dataKeyOf(type.value) === void 0) return void 0;
  if (!annotations.known || annotations.value.has(REPLICATE_FROM)) return void 0;
  if (content.state === "malformed") return `can't be used: ${content.error}`;
  if (content.state === "missing-key" && producer !== "Secret") return void 0;
  if (content.state === "missing-key") return `can't be used: it has no "${content.key}"`;
  if (content.state !== "read") return void 0;
  if (content.entries.length === 0) return "can't be used: its auths are empty";
  return entryFault(content.entries);
}
function entryFault(entries) {
  const odd = entries.find(({ disagrees }) => disagrees);
  if (odd) {
    return `says two things for ${odd.key}: the kubelet takes user name and password from "auth", which has others beside it`;
  }
  const empty = entries.find(({ credential }) => credential === "empty");
  return empty && `has no credential for ${empty.key}`;
}

// rules/misplaced-annotation/rule.ts
var rule_default30 = {
  id: "misplaced-annotation",
  level: "error",
  summary: "An annotation for the replicator in a place where it does not reach the secret.",
  *check(world) {
    for (const effect of effectsOf(world, "misplaced-annotation")) {
      const { at, identity, secret, key, where, plane, level } = effect.cause;
      const isLabel = where === "label";
      yield {
        at,
        identity,
        level,
        message: isLabel ? `"${key.value}" is a label of secret "${fullName(secret)}", and the replicator reads annotations: ${tollOf(effect)}` : `"${key.value}" is an annotation of the ${where}, not of the secret "${fullName(secret)}" that it makes: ${tollOf(effect)}`,
        because: plane?.secretRef ? [{ at: plane.secretRef.at, message: `data plane "${plane.id}" pulls with it` }] : [],
        help: isLabel ? "move it from labels to annotations" : `move it into the template of the ${where}`,
        ...isLabel && plane ? replicating(secret, at) : {},
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/misplaced-pull-secret/rule.ts
var rule_default31 = {
  id: "misplaced-pull-secret",
  level: "error",
  summary: "A data plane pulls with a secret that is kept outside the system namespace.",
  *check(world) {
    for (const effect of effectsOf(world, "misplaced-pull-secret")) {
      const { at, identity, plane, secret, expected } = effect.cause;
      const [home = "choreo-system"] = expected;
      const toll = effect.pulls.length + effect.planes.length > 0 ? `: ${tollOf(effect)}` : "";
      yield {
        at,
        identity,
        message: `secret "${secret.name.value}" is kept in namespace "${namespaceText(secret)}", not in ${expected.join(" or ")}${toll}`,
        because: plane.secretRef ? [{ at: plane.secretRef.at, message: `data plane "${plane.id}" pulls with it` }] : [],
        help: `move it to namespace "${home}", and annotate it so that it is copied to the dp- namespaces`,
        ...moving(secret, at, home),
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/missing-decryption/rule.ts
var ID = "missing-decryption";
var rule_default32 = {
  id: ID,
  level: "error",
  summary: "A Flux Kustomization that applies encrypted files as they are.",
  *check(world) {
    const effects = effectsOf(world, ID);
    const { undecrypted } = world.oversights;
    for (const [first, ...more] of grouped(undecrypted, ({ by }) => `${by.at.path} ${by.at.start}`).values()) {
      if (!first) continue;
      const { by } = first;
      const mine = effects.filter(({ cause }) => cause.at.path === by.at.path && cause.at.start === by.at.start);
      const effect = { pulls: mine.flatMap(({ pulls }) => pulls), planes: mine.flatMap(({ planes }) => planes) };
      const files = new Map([first, ...more].map((one) => [`${one.resource.at.path} ${one.resource.at.start}`, one]));
      const toll = mine.length > 0 ? `: ${tollOf(effect)}` : "";
      yield {
        at: by.at,
        identity: [by.value],
        message: `Flux Kustomization "${by.value}" does not decrypt what SOPS has encrypted, and applies it as it is${toll}`,
        because: [...files.values()].slice(0, 3).map(({ resource }) => ({
          at: resource.at,
          message: `"${resource.value}" is encrypted`
        })),
        help: "give it spec.decryption with provider: sops",
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/missing-image-pull-secret/rule.ts
var rule_default33 = {
  id: "missing-image-pull-secret",
  level: "error",
  summary: "A pod with a private image that names no pull secret, itself or by its service account.",
  *check(world) {
    for (const effect of effectsOf(world, "missing-image-pull-secret")) {
      const { at, identity, pod, plane, sibling } = effect.cause;
      const name = plane?.secretRef?.value ?? sibling?.reference.value ?? "";
      yield {
        at,
        identity,
        message: `${pod.kind} "${pod.name.value}" names no pull secret: ${tollOf(effect)}`,
        because: reasonsOf(plane, sibling),
        help: `add imagePullSecrets: [{name: ${name}}] to ${pod.rendering ? "the template of the pod" : "the pod or to its service account"}`,
        breaks: breaksOf(effect)
      };
    }
  }
};
function reasonsOf(plane, sibling) {
  if (plane?.secretRef)
    return [{ at: plane.secretRef.at, message: `images under ${plane.prefix?.value} are pulled with this secret` }];
  if (!sibling) return [];
  const { pod, reference, owner } = sibling;
  return [{ at: reference.at, message: `${pod.kind} "${pod.name.value}" pulls from ${owner} with this secret` }];
}

// rules/missing-replicator/rule.ts
var rule_default34 = {
  id: "missing-replicator",
  level: "warning",
  summary: "A data plane that rests on kubernetes-replicator, which nothing installs.",
  *check(world) {
    for (const effect of effectsOf(world, "missing-replicator")) {
      const { at, identity, cluster } = effect.cause;
      yield {
        at,
        identity,
        level: "error",
        message: `kubernetes-replicator does not run, as pullproof.yaml says, so no pull secret is copied in cluster "${cluster}"`,
        help: "install its chart and take assume.replicator out of pullproof.yaml, or declare the copies under assume.secrets",
        breaks: breaksOf(effect)
      };
    }
    for (const cluster of world.clusters) {
      const { name, planes, replicator } = cluster;
      if (replicator.release || replicator.assumed !== void 0) continue;
      const plane = planes.find((each) => each.dated?.way !== "nobody" && restsOnReplicator(cluster, each));
      if (!plane) continue;
      yield {
        at: plane.name.at,
        identity: [name],
        message: `nothing in cluster "${name}" installs kubernetes-replicator, which copies the pull secrets`,
        help: "add its chart to the cluster, or set assume.replicator: true if it is installed from elsewhere"
      };
    }
  }
};

// rules/missing-secret-ref/rule.ts
var rule_default35 = {
  id: "missing-secret-ref",
  level: "warning",
  summary: "A data plane that names no pull secret for a registry which is not declared public.",
  *check(world) {
    for (const effect of effectsOf(world, "missing-secret-ref")) {
      const { at, identity, plane, prefix } = effect.cause;
      yield {
        at,
        identity,
        message: `data plane "${plane.id}" names no secretRef, and nothing says that ${prefix.value} is public`,
        help: `add registry.secretRef, or declare "${prefix.value}/**" under assume.publicImages`,
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/missing-secret-store/rule.ts
var rule_default36 = {
  id: "missing-secret-store",
  level: "warning",
  summary: "A pull secret whose values come from a secret store that its cluster does not have.",
  *check({ clusters, deployed }) {
    for (const { plane, asked, component } of deployed.missingStores) {
      yield {
        at: asked,
        identity: [plane.value, component],
        level: "error",
        message: `data plane "${plane.value}" names no secret store, which the templates of component "${component}" ask for: nothing of it is deployed`,
        because: [{ at: plane.at, message: "the data plane has no spec.secretStoreRef" }],
        help: "name a ClusterSecretStore: spec.secretStoreRef.name"
      };
    }
    for (const cluster of clusters) {
      const told3 = /* @__PURE__ */ new Set();
      for (const secret of [...cluster.secrets.values()].flat()) {
        const { store, producer, namespace } = secret;
        if (!store || !namespace.known || !isPullSecret2(secret) || hasStore(cluster, secret)) continue;
        if (secret.madeFor && cluster.stores.length === 0 && !cluster.scope.complete) continue;
        const key = JSON.stringify([store.kind, store.name.value, store.kind === "SecretStore" ? namespace.value : ""]);
        if (told3.has(key)) continue;
        told3.add(key);
        yield {
          at: store.name.at,
          identity: [cluster.name, store.kind, store.name.value, namespaceText(secret)],
          level: cluster.scope.complete ? "error" : "warning",
          message: `cluster "${cluster.name}" has no ${store.kind} "${store.name.value}", from which ${producer} "${fullName(secret)}" takes its values`,
          help: otherKind(cluster, secret) ?? "add the store to the cluster, if it is not kept elsewhere"
        };
      }
    }
  }
};
function isPullSecret2({ type }) {
  return type.known && dataKeyOf(type.value) !== void 0;
}
function hasStore({ stores }, { store, namespace }) {
  return stores.some(
    (one) => one.kind === store?.kind && one.name.value === store.name.value && (one.kind === "ClusterSecretStore" || !one.namespace.known || namespace.known && one.namespace.value === namespace.value)
  );
}
function otherKind({ stores }, { store }) {
  const near = stores.find((one) => one.name.value === store?.name.value);
  return near && `there is ${near.kind} "${fullName(near)}"`;
}

// rules/misspelled-annotation/rule.ts
var rule_default37 = {
  id: "misspelled-annotation",
  level: "error",
  summary: "An annotation of a pull secret that the replicator does not know, one letter away from one that it does.",
  *check(world) {
    for (const effect of effectsOf(world, "misspelled-annotation")) {
      const { at, identity, secret, key, meant, plane, level } = effect.cause;
      yield {
        at,
        identity,
        level,
        message: `the replicator does not know the annotation "${key.value}", so secret "${fullName(secret)}" is not copied: ${tollOf(effect)}`,
        because: plane?.secretRef ? [{ at: plane.secretRef.at, message: `data plane "${plane.id}" pulls with it` }] : [],
        help: `did you mean ${meant}?`,
        ...writing(at, meant, true, `spell it ${meant}`),
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/mistyped-pull-secret/rule.ts
var rule_default38 = {
  id: "mistyped-pull-secret",
  level: "error",
  summary: "A pull secret of a type that the kubelet ignores.",
  *check(world) {
    for (const effect of effectsOf(world, "mistyped-pull-secret")) {
      const { at, identity, secret, type, written } = effect.cause;
      yield {
        at,
        identity,
        message: `${secret.producer} "${fullName(secret)}" ${written ? "is of" : "names no type, so it is of"} type ${type}, which the kubelet ignores: ${tollOf(effect)}`,
        because: [],
        help: `its type must be ${DOCKER_CONFIG_JSON}`,
        ...written ? writing(at, DOCKER_CONFIG_JSON, true, `make its type ${DOCKER_CONFIG_JSON}`) : typing(secret, DOCKER_CONFIG_JSON),
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/mixed-generations/rule.ts
var rule_default39 = {
  id: "mixed-generations",
  level: "error",
  summary: "A resource of OpenChoreo that is written for other releases than the rest of its control plane.",
  *check({ deployed: { misfits } }) {
    for (const { part, evidence, rest, witness, sort } of misfits) {
      if (sort !== "mixed") continue;
      const { kind, name } = part;
      yield {
        at: evidence.at,
        identity: [kind, part.namespace ?? "", name],
        message: `${kind} "${name}" is written for OpenChoreo ${generationText(evidence.generation)}, the rest for ${generationText(rest)}`,
        because: witness ? [{ at: witness.at, message: `of ${generationText(witness.generation)}: ${witness.shows}` }] : [],
        help: `write it for ${generationText(rest)}, or name the release that runs: openchoreo in pullproof.yaml`
      };
    }
  }
};

// rules/needless-ignore/rule.ts
var rule_default40 = {
  id: "needless-ignore",
  level: "warning",
  summary: "An ignore that ignores nothing, or that gives no reason.",
  *check({ needlessIgnores }) {
    yield* needlessIgnores;
  }
};

// rules/nonconforming-secret-name/rule.ts
var rule_default41 = {
  id: "nonconforming-secret-name",
  level: "note",
  summary: "A pull secret of a data plane whose name does not follow the convention.",
  *check({ clusters, naming, effects }) {
    const broken = implicatedSecrets(effects);
    for (const { planes, secrets, name: cluster } of clusters) {
      for (const { secretRef, id } of planes) {
        if (!secretRef || naming.conforms(secretRef.value) || /(?:^|[-_.])push(?:$|[-_.])/.test(secretRef.value))
          continue;
        for (const secret of secrets.get(secretRef.value) ?? []) {
          if (broken.has(secret)) continue;
          yield {
            at: secret.name.at,
            identity: [cluster, fullName(secret)],
            message: `"${secret.name.value}" does not follow the naming convention of pull secrets, ${naming.convention}`,
            because: [{ at: secretRef.at, message: `data plane "${id}" pulls with it` }],
            help: "call it <registry>-pull-secret, or set pullSecretName in pullproof.yaml to your own convention"
          };
        }
      }
    }
  }
};

// rules/occupied-name/rule.ts
var rule_default42 = {
  id: "occupied-name",
  level: "error",
  summary: "A secret that stands where a pull secret is to be copied.",
  *check(world) {
    for (const effect of effectsOf(world, "occupied-name")) {
      const { at, identity, secret, occupant, namespace } = effect.cause;
      const toll = effect.pulls.length + effect.planes.length > 0 ? `: ${tollOf(effect)}` : "";
      yield {
        at,
        identity,
        message: `namespace "${namespace}" has its own secret "${occupant.name.value}" where a copy of "${fullName(secret)}" is to go${toll}`,
        because: [{ at: secret.name.at, message: "this secret is copied there" }],
        help: "remove the secret from the namespace, or give it another name",
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/placeholder-image/rule.ts
var rule_default43 = {
  id: "placeholder-image",
  level: "warning",
  summary: "An image that stands for one which nobody has filled in.",
  *check(world) {
    for (const effect of effectsOf(world, "placeholder-image")) {
      const { at, identity, image, word } = effect.cause;
      yield {
        at,
        identity,
        message: `image "${image.value}" is a placeholder: it says "${word}"`,
        help: "write the image that is to run, or replace it in a kustomization",
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/plaintext-credential/rule.ts
var rule_default44 = {
  id: "plaintext-credential",
  level: "warning",
  summary: "A credential for a registry that stands in Git for everyone to read.",
  *check({ texts }) {
    const seen = /* @__PURE__ */ new Set();
    for (const { at, keys } of texts.leaks) {
      const place = placeOf2(at);
      if (seen.has(place)) continue;
      seen.add(place);
      yield {
        at,
        identity: [at.path, ...keys],
        message: `the credential for ${keys.join(", ")} stands here in clear: base64 is no encryption`,
        help: "seal or encrypt it, or fetch it from a secret store; and revoke this one, which Git keeps"
      };
    }
  }
};
function placeOf2({ path, start }) {
  return `${path}:${start}`;
}

// rules/push-secret-for-pull/rule.ts
var rule_default45 = {
  id: "push-secret-for-pull",
  level: "warning",
  summary: "A credential for pushing images that is used to pull them.",
  *check({ clusters }) {
    for (const cluster of clusters) {
      for (const [name, { at, who: who2 }] of pushSecretsOf(cluster)) {
        yield {
          at,
          identity: [cluster.name, name],
          message: `${who2} pulls with "${name}", which by its name is for pushing: every node gets the right to write to the registry`,
          because: (cluster.secrets.get(name) ?? []).slice(0, 1).map((secret) => ({ at: secret.name.at, message: "the secret" })),
          help: "make a credential that can only read, and name its secret for pulling"
        };
      }
    }
  }
};
function pushSecretsOf({ planes, accounts, pods, secrets }) {
  const found = /* @__PURE__ */ new Map();
  const note = ({ value, at }, who2) => {
    if (/(?:^|[-_.])push(?:$|[-_.])/.test(value) && secrets.has(value) && !found.has(value))
      found.set(value, { at, who: who2 });
  };
  for (const { secretRef, id } of planes) if (secretRef) note(secretRef, `data plane "${id}"`);
  for (const { pullSecrets, kind, name } of [...accounts.values(), ...pods])
    for (const reference of pullSecrets) note(reference, `${kind} "${name.value}"`);
  return found;
}

// rules/removed-field/rule.ts
var rule_default46 = {
  id: "removed-field",
  level: "error",
  summary: "A field that earlier releases of OpenChoreo had: the API server drops it, and nothing reads it.",
  *check({ deployed: { misfits } }) {
    for (const { part, evidence, rest, witness, sort, configured } of misfits) {
      if (sort !== "removed") continue;
      const { kind, name } = part;
      yield {
        at: evidence.at,
        identity: [kind, part.namespace ?? "", name, evidence.field ?? ""],
        message: `${kind} "${name}": ${evidence.field} is of OpenChoreo ${generationText(evidence.generation)}, and ${configured ? "the release that runs" : "its control plane"} is ${generationText(rest)}`,
        because: witness ? [{ at: witness.at, message: `of ${generationText(witness.generation)}: ${witness.shows}` }] : [],
        help: "take it out: the API server drops it"
      };
    }
  }
};

// rules/sealed-scope/rule.ts
var rule_default47 = {
  id: "sealed-scope",
  level: "error",
  summary: "A SealedSecret under another name or in another namespace than it was sealed for.",
  *check(world) {
    for (const effect of effectsOf(world, "sealed-scope")) {
      const { secret, broken, identity } = effect.cause;
      yield { ...told(secret, broken, tollOf(effect)), identity, breaks: breaksOf(effect) };
    }
    const implicated = implicatedSecrets(world.effects);
    for (const { name, secrets } of world.clusters) {
      for (const secret of [...secrets.values()].flat()) {
        const broken = implicated.has(secret) ? void 0 : brokenSeal(secret);
        if (!broken) continue;
        const identity = [name, namespaceText(secret), secret.name.value];
        yield { ...told(secret, broken, "nothing is pulled with it yet"), identity };
      }
    }
  }
};
function told(secret, { part, sealed, actual }, toll) {
  const flag = part === "namespace" ? `--namespace ${actual.value}` : `--name ${actual.value}`;
  return {
    at: actual.at,
    message: `SealedSecret "${fullName(secret)}" was sealed for ${part} "${sealed.value}", so it can't be unsealed: ${toll}`,
    because: [{ at: sealed.at, message: "it was sealed for this one" }],
    help: `seal it again with ${flag}, or with a wider --scope`
  };
}

// rules/secret-in-control-plane/rule.ts
var rule_default48 = {
  id: "secret-in-control-plane",
  level: "error",
  summary: "A data plane pulls with a secret that only the control plane has.",
  *check(world) {
    for (const effect of effectsOf(world, "secret-in-control-plane")) {
      const { at, identity, plane, secret } = effect.cause;
      yield {
        at,
        identity,
        message: `secret "${fullName(secret)}" is in the control plane, where no image of data plane "${plane.id}" is pulled: ${tollOf(effect)}`,
        because: plane.secretRef ? [{ at: plane.secretRef.at, message: "the data plane names it here" }] : [],
        help: `deploy the secret to cluster "${plane.cluster}", in namespace ${world.systemNamespaces[0]}`,
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/stale-release/rule.ts
var rule_default49 = {
  id: "stale-release",
  level: "error",
  summary: "A binding to a release that was cut before its component type got its pull secrets.",
  *check(world) {
    for (const effect of effectsOf(world, "stale-release")) {
      const { at, identity, pod, stale } = effect.cause;
      const { releaseName, current } = stale;
      yield {
        at,
        identity,
        message: `release "${releaseName.value}" is a snapshot without pull secrets, and ${pod.kind} "${pod.name.value}" is made from it: ${tollOf(effect)}`,
        because: current.slice(0, 1).map((reference) => ({
          at: reference.at,
          message: `the component type names secret "${reference.value}" by now`
        })),
        help: "cut a new release of the component and bind that one",
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/trait-removes-pull-secret/rule.ts
var rule_default50 = {
  id: "trait-removes-pull-secret",
  level: "error",
  summary: "A trait that takes from a pod the pull secrets that its component type gives it.",
  *check(world) {
    for (const effect of effectsOf(world, "trait-removes-pull-secret")) {
      const { at, identity, pod, lost, path } = effect.cause;
      yield {
        at,
        identity,
        message: `${path.value} takes pull secret "${lost}" from ${pod.kind} "${pod.name.value}": ${tollOf(effect)}`,
        help: 'append to the list with "add" and a path that ends in "/-", or leave it alone',
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/uncovered-registry/rule.ts
var rule_default51 = {
  id: "uncovered-registry",
  level: "error",
  summary: "A pull secret without an auth entry for the registry that is pulled from.",
  *check(world) {
    for (const effect of effectsOf(world, "uncovered-registry")) {
      const { at, identity, secret, wanted, missed, level } = effect.cause;
      const keys = secret.content.state === "read" ? secret.content.entries.map(({ key }) => key) : [];
      const has = keys.length > 0 ? `has auth entries for ${keys.slice(0, 5).join(", ")} alone` : "has no auth entry";
      yield {
        at,
        identity,
        level,
        message: level === "warning" ? `secret "${fullName(secret)}" ${has}, none that covers all of ${wanted.value}, such as ${missed ?? "other images"}` : `secret "${fullName(secret)}" ${has}, none that covers ${wanted.value}: ${tollOf(effect)}`,
        because: [{ at: wanted.at, message: "images are pulled from here" }],
        help: `add an auth entry for ${registryOf(wanted.value)}`,
        breaks: breaksOf(effect)
      };
    }
  }
};
function registryOf(prefix) {
  const host = prefix.split("/", 1)[0] ?? prefix;
  return host === "docker.io" || !/[.:]/.test(host) ? "https://index.docker.io/v1/" : host;
}

// rules/unencrypted-secret/rule.ts
var rule_default52 = {
  id: "unencrypted-secret",
  level: "error",
  summary: "A pull secret in clear in a file that SOPS is to encrypt.",
  *check({ texts }) {
    for (const { name, rule } of texts.unencrypted) {
      yield {
        at: name.at,
        identity: [name.value],
        message: `secret "${name.value}" is in clear, and a rule of .sops.yaml says that its file is encrypted`,
        because: [{ at: rule.at, message: "this rule covers the file" }],
        help: `run: sops encrypt --in-place ${name.at.path}; and revoke the credential, which Git keeps`
      };
    }
  }
};

// rules/unknown-pull/rule.ts
var rule_default53 = {
  id: "unknown-pull",
  level: "note",
  summary: "A pull that the files neither prove nor refute, with what would settle it.",
  *check(world) {
    for (const effect of effectsOf(world, "unknown-pull")) {
      const { at, identity, reason, settle } = effect.cause;
      yield { at, identity, message: `${reason}: ${tollOf(effect)}`, help: settle, breaks: breaksOf(effect) };
    }
  }
};

// rules/unmatched-namespace/rule.ts
var rule_default54 = {
  id: "unmatched-namespace",
  level: "error",
  summary: "A pull secret whose namespace patterns leave out a namespace that pulls with it.",
  *check(world) {
    for (const effect of effectsOf(world, "unmatched-namespace")) {
      const { at, identity, secret, namespace, value, key, plane, level } = effect.cause;
      const parts = value.value.split(",").map((part) => part.trim());
      const isSelector = key === REPLICATE_TO_MATCHING;
      const isAnnotation = key.includes("/") && !isSelector;
      const glob = isAnnotation ? parts.find((part) => isGlobOf(part, namespace)) : void 0;
      const wider = isDataPlaneNamespace(namespace) ? "dp-.*" : [...parts.filter(Boolean), namespace].join(",");
      yield {
        at,
        identity,
        level,
        message: `secret "${fullName(secret)}" is not copied to namespace "${namespace}", which "${value.value}" does not match: ${tollOf(effect)}`,
        because: plane?.secretRef ? [{ at: plane.secretRef.at, message: `data plane "${plane.id}" pulls with it` }] : [],
        help: glob ? `did you mean "${glob.slice(0, -1)}.*"? ${key.slice(key.indexOf("/") + 1)} takes regular expressions, not globs` : isAnnotation ? `${wider === "dp-.*" ? "to reach every namespace of a data plane" : "to reach it"}, write "${wider}"` : isSelector ? `selectors are written as team=a; to reach every namespace of a data plane, write ${REPLICATE_TO}: "dp-.*"` : "let it serve every namespace whose name begins with dp-",
        ...isSelector ? {} : glob && parts.length === 1 ? writing(at, `${glob.slice(0, -1)}.*`, true) : writing(at, wider, false),
        breaks: breaksOf(effect)
      };
    }
  }
};
function isGlobOf(part, namespace) {
  return /^[a-z0-9-]+\*$/.test(part) && namespace.startsWith(part.slice(0, -1));
}

// rules/unparsable-file/rule.ts
var rule_default55 = {
  id: "unparsable-file",
  level: "error",
  summary: "A manifest that is not valid YAML.",
  *check({ faults }) {
    for (const { message, at } of faults) {
      yield { at, identity: [at.path, message], message: `this does not parse: ${message}` };
    }
  }
};

// rules/unplaced-resource/rule.ts
var rule_default56 = {
  id: "unplaced-resource",
  level: "warning",
  summary: "A data plane or pull secret that belongs to no known cluster.",
  *check({ unplaced, clusters }) {
    const known = clusters.map(({ name }) => `"${name}"`).slice(0, 5);
    for (const resource of unplaced) {
      yield {
        at: resource.name.at,
        identity: [resource.kind, fullName(resource)],
        message: `nothing tells to which cluster ${resource.kind} "${fullName(resource)}" is deployed, so it is not judged`,
        help: `name its files under clusters in pullproof.yaml${known.length > 0 ? `: there are ${known.join(", ")}` : ""}`
      };
    }
  }
};

// rules/unproduced-key/rule.ts
var rule_default57 = {
  id: "unproduced-key",
  level: "error",
  summary: "A pull secret that is made without the key which its type demands.",
  *check(world) {
    for (const effect of effectsOf(world, "unproduced-key")) {
      const { secret, key, identity } = effect.cause;
      yield { ...told2(secret, key, tollOf(effect)), identity, breaks: breaksOf(effect) };
    }
    const implicated = implicatedSecrets(world.effects);
    for (const { name, secrets } of world.clusters) {
      for (const secret of [...secrets.values()].flat()) {
        const { type, content, producer } = secret;
        if (implicated.has(secret) || producer === "Secret" || content.state !== "missing-key") continue;
        if (!type.known || dataKeyOf(type.value) === void 0) continue;
        const identity = [name, namespaceText(secret), secret.name.value];
        yield { ...told2(secret, content.key, "nothing is pulled with it yet"), identity };
      }
    }
  }
};
function told2({ content, keys, producer, ...secret }, key, toll) {
  const made = keys && keys.length > 0 ? `, only ${keys.map((one) => `"${one}"`).join(", ")}` : "";
  return {
    at: content.at,
    message: `${producer} makes secret "${fullName(secret)}" without a key "${key}"${made}: ${toll}`,
    help: `name the key "${key}"`
  };
}

// rules/unpromotable-image/rule.ts
var rule_default58 = {
  id: "unpromotable-image",
  level: "error",
  summary: "An image that a pipeline promotes to a data plane that pulls from another registry.",
  *check(world) {
    for (const { pod, container, pipeline, target, plane, prefix } of unpromotableImages(world)) {
      yield {
        at: container.image.at,
        identity: [fullName(pod), container.name, target.value, plane.id],
        message: `pipeline "${pipeline.name.value}" promotes this image to environment "${target.value}", where data plane "${plane.id}" pulls from ${prefix.value}`,
        because: [
          { at: target.at, message: `the pipeline promotes to "${target.value}"` },
          { at: prefix.at, message: "neither this prefix nor the credentials of the plane cover the image" }
        ],
        help: `give data plane "${plane.id}" a credential for the image's registry, or keep the image in both`
      };
    }
  }
};

// rules/unreachable-registry/rule.ts
var rule_default59 = {
  id: "unreachable-registry",
  level: "error",
  summary: "A registry by a name that only pods can resolve, while nodes pull.",
  *check(world) {
    for (const effect of effectsOf(world, "unreachable-registry")) {
      const { at, identity, named, host, plane } = effect.cause;
      yield {
        at,
        identity,
        message: `${plane ? "registry prefix" : "image"} "${named.value}" is at ${host}, a name of cluster DNS that no node can resolve: ${tollOf(effect)}`,
        help: "name the registry by an address that nodes can reach, or declare it under assume.nodeCredentials if nodes map it",
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/unreached-pull-secret/rule.ts
var ID2 = "unreached-pull-secret";
var rule_default60 = {
  id: ID2,
  level: "warning",
  summary: "A pull secret whose file the kustomization beside it does not name.",
  *check(world) {
    const effects = effectsOf(world, ID2);
    for (const unreached of world.oversights.unreached) {
      const mine = effects.filter(({ cause }) => isOne(cause.unreached, unreached));
      if (mine.length === 0 && isNeedless(unreached, world)) continue;
      const { name, path, kustomization, commented } = unreached;
      const file = pathFrom(folderOf(kustomization.path), path);
      const why = commented ? `the line that names "${wholeName(file) ?? file}" is commented out` : `resources does not name "${file}"`;
      const level = mine.some(({ cause }) => cause.level === "error") ? "error" : "warning";
      yield {
        at: commented ?? kustomization,
        identity: [path, name.value],
        level,
        message: `${why}, so that secret "${name.value}" is not deployed${mine.length > 0 ? `: ${tollOf(together(mine))}` : ""}`,
        because: [
          { at: name.at, message: "the secret is written here" },
          ...mine.slice(0, 2).map(({ cause }) => ({ at: cause.reference.at, message: "this pulls with it" }))
        ],
        help: helpOn(file, commented !== void 0),
        breaks: breaksOf(together(mine))
      };
    }
  }
};
function isOne(a, b) {
  return a.path === b.path && a.name.at.start === b.name.at.start && a.kustomization.path === b.kustomization.path;
}
function isNeedless(unreached, world) {
  const { name, path, kustomization, clusters: reached, namespaces } = unreached;
  const lacking = world.clusters.filter(
    ({ name: cluster, held, secrets }) => reached.includes(cluster) && !namespaces.some((namespace) => held.has(`${namespace}/${name.value}`)) && !(namespaces.length === 0 && secrets.has(name.value))
  );
  if (lacking.length === 0) return true;
  return world.buildFaults.some(
    ({ at, wanted }) => wanted && at.path === kustomization.path && similar(baseOf(wanted.path), [baseOf(path)]).length > 0
  );
}
function together(effects) {
  return { pulls: effects.flatMap(({ pulls }) => pulls), planes: effects.flatMap(({ planes }) => planes) };
}
function helpOn(file, isCommented) {
  const whole = wholeName(file);
  if (whole !== void 0) return `call the file "${whole}" again, and name it under resources`;
  return isCommented ? "take the comment mark out" : `add "- ${file}" to resources`;
}
function wholeName(file) {
  return /^(.*\.(?:ya?ml|json))[^/]+$/.exec(file)?.[1];
}
function pathFrom(folder, path) {
  return folder === "" ? path : path.slice(folder.length + 1);
}

// rules/unrendered-pull-secret/rule.ts
var rule_default61 = {
  id: "unrendered-pull-secret",
  level: "error",
  summary: "A pod of a component type that names a pull secret which nothing renders into its namespace.",
  *check(world) {
    for (const effect of effectsOf(world, "unrendered-pull-secret")) {
      const { at, identity, pod, reference, namespace, elsewhere, similar: similar2, level } = effect.cause;
      const [near] = similar2;
      yield {
        at,
        identity,
        level,
        message: `nothing renders secret "${reference.value}" into namespace "${namespace}", where ${pod.kind} "${pod.name.value}" pulls with it: ${tollOf(effect)}`,
        because: [...elsewhere, ...similar2].slice(0, 3).map((secret) => ({
          at: secret.name.at,
          message: `${secret.producer} makes "${fullName(secret)}"`
        })),
        help: near ? `did you mean "${near.name.value}"?` : "render an ExternalSecret of that name by the component type or the project type, or declare the secret under assume.secrets",
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/unreplicated-pull-secret/rule.ts
var rule_default62 = {
  id: "unreplicated-pull-secret",
  level: "error",
  summary: "A pull secret that is never copied into the namespaces that pull with it.",
  *check(world) {
    for (const effect of effectsOf(world, "unreplicated-pull-secret")) {
      const { at, identity, secret, plane, level } = effect.cause;
      yield {
        at,
        identity,
        level,
        message: `secret "${fullName(secret)}" stays in its namespace: ${tollOf(effect)}`,
        because: plane?.secretRef ? [{ at: plane.secretRef.at, message: `data plane "${plane.id}" pulls with it` }] : [],
        help: `annotate it with ${REPLICATE_TO}: "dp-.*"`,
        ...plane ? fixOf2(world, secret) : {},
        breaks: breaksOf(effect)
      };
    }
  }
};
function fixOf2({ clusters }, secret) {
  const cluster = clusters.find(({ name }) => name === secret.cluster);
  const isAlone = (cluster?.secrets.get(secret.name.value) ?? []).length < 2;
  const { fix } = replicating(secret);
  return fix ? { fix: { ...fix, safe: isAlone } } : {};
}

// rules/unsubstituted-variable/rule.ts
var ID3 = "unsubstituted-variable";
var rule_default63 = {
  id: ID3,
  level: "warning",
  summary: "A variable in a manifest that Flux has no value for.",
  *check(world) {
    const effects = effectsOf(world, ID3);
    const { unsubstituted } = world.oversights;
    const groups = grouped(unsubstituted, ({ by, variable }) => `${by.at.path} ${by.at.start} ${variable}`);
    for (const group of groups.values()) {
      const mine = effects.filter(({ cause }) => group.includes(cause.missing));
      const [first] = [...mine.map(({ cause }) => cause.missing), ...group];
      if (!first) continue;
      const { variable, at, by, isLeft } = first;
      const effect = { pulls: mine.flatMap(({ pulls }) => pulls), planes: mine.flatMap(({ planes }) => planes) };
      const places = new Set(group.map((one) => `${one.at.path} ${one.at.start}`)).size;
      const toll = mine.length > 0 ? `: ${tollOf(effect)}` : "";
      yield {
        at,
        identity: [by.value, variable],
        level: mine.some(({ cause }) => cause.level === "error") ? "error" : "warning",
        message: `Flux ${isLeft ? "leaves" : "empties"} variable "${variable}"${places > 1 ? ` in ${places} places` : ""}, ${isLeft ? "as it substitutes nothing there" : "as nothing gives it a value"}${toll}`,
        because: [{ at: by.at, message: `Kustomization "${by.value}" applies it` }],
        help: isLeft ? `give the Kustomization spec.postBuild.substitute.${variable}` : `give it a value under spec.postBuild.substitute, or a default: \${${variable}:=…}`,
        breaks: breaksOf(effect)
      };
    }
  }
};

// rules/unused-pull-secret/rule.ts
var rule_default64 = {
  id: "unused-pull-secret",
  level: "note",
  summary: "A pull secret that nothing pulls with.",
  *check({ clusters, references, effects }) {
    const broken = implicatedSecrets(effects);
    for (const { secrets, name: cluster } of clusters) {
      for (const secret of [...secrets.values()].flat()) {
        if (!isPullSecret3(secret) || references.has(secret.name.value) || broken.has(secret)) continue;
        yield {
          at: secret.name.at,
          identity: [cluster, namespaceText(secret), secret.name.value],
          message: `no data plane, pod or service account pulls with secret "${fullName(secret)}"`,
          help: "remove it, so that its credential can be withdrawn"
        };
      }
    }
  }
};
function isPullSecret3({ type, name, producer, audience }) {
  if (producer === "assumption" || name.value === "" || audience || /(?:^|[-_.])push(?:$|[-_.])/.test(name.value))
    return false;
  return type.known && dataKeyOf(type.value) !== void 0;
}

// rules/wrong-api-version/rule.ts
var rule_default65 = {
  id: "wrong-api-version",
  level: "warning",
  summary: "An API version that no release of OpenChoreo has.",
  *check({ oddVersions }) {
    for (const { resource, written, meant } of oddVersions) {
      const lacks = !written.value.includes("/") ? "has no version" : "is in no release of OpenChoreo";
      yield {
        at: written.at,
        identity: [resource.cluster, resource.kind, fullName(resource)],
        message: `"${written.value}" of ${resource.kind} "${fullName(resource)}" ${lacks}`,
        help: `did you mean ${meant}?`,
        ...writing(written.at, meant, meant.startsWith(`${written.value}/`))
      };
    }
  }
};

// rules/index.ts
var rules = [
  rule_default,
  rule_default2,
  rule_default3,
  rule_default4,
  rule_default5,
  rule_default6,
  rule_default7,
  rule_default8,
  rule_default9,
  rule_default10,
  rule_default11,
  rule_default12,
  rule_default13,
  rule_default14,
  rule_default15,
  rule_default16,
  rule_default17,
  rule_default18,
  rule_default19,
  rule_default20,
  rule_default21,
  rule_default22,
  rule_default23,
  rule_default24,
  rule_default25,
  rule_default26,
  rule_default27,
  rule_default28,
  rule_default29,
  rule_default30,
  rule_default31,
  rule_default32,
  rule_default33,
  rule_default34,
  rule_default35,
  rule_default36,
  rule_default37,
  rule_default38,
  rule_default39,
  rule_default40,
  rule_default41,
  rule_default42,
  rule_default43,
  rule_default44,
  rule_default45,
  rule_default46,
  rule_default47,
  rule_default48,
  rule_default49,
  rule_default50,
  rule_default51,
  rule_default52,
  rule_default53,
  rule_default54,
  rule_default55,
  rule_default56,
  rule_default57,
  rule_default58,
  rule_default59,
  rule_default60,
  rule_default61,
  rule_default62,
  rule_default63,
  rule_default64,
  rule_default65
];

export {
  rules
};
