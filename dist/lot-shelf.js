import {
  join
} from "./shared-TMUTW6CE.js";
import {
  hash,
  packLot,
  unpackLot
} from "./shared-3FG2YX3J.js";

// apart:src/facts/extract.ts?src/cache/lot-shelf.ts
import { extract, lotExtractor } from "./judge.js";

// apart:src/repository/repository.ts?src/cache/lot-shelf.ts
import { noted, repositoryOf, repositoryOfTexts } from "./check.js";

// apart:src/cache/shelf.ts?src/cache/lot-shelf.ts
import { clearOut, hasReports, put, taken } from "./check.js";

// apart:src/cache/shelf.ts?src/cache/survey-shelf.ts
import { clearOut as clearOut2, hasReports as hasReports2, put as put2, taken as taken2 } from "./check.js";

// src/cache/survey-shelf.ts
function surveyShelf(shelf, ids) {
  const file = join(shelf.directory, `survey-${shelf.build.slice(0, 16)}.json`);
  const before = keptIn(file);
  const names = ids.names();
  const signs = remembering(new Map(before?.signs));
  const named = remembering(new Map(before?.names === names ? before.named : []));
  const byPath = /* @__PURE__ */ new Map();
  return {
    signs: (path, read) => {
      const known = byPath.get(path) ?? signs.of(ids.of(path), () => read(path));
      byPath.set(path, known);
      return known;
    },
    named: (path, read) => named.of(`${ids.of(path)} ${path}`, read),
    allNamed: () => [...named.asked.values()],
    keep: () => {
      if (!signs.isNew() && !named.isNew()) return;
      const kept = { signs: [...signs.asked], names, named: [...named.asked] };
      const text = JSON.stringify(kept);
      try {
        put2(shelf, file, `${digestOf(text)}
${text}`);
      } catch {
      }
    }
  };
}
function remembering(before) {
  const asked = /* @__PURE__ */ new Map();
  let isNew = false;
  return {
    asked,
    of: (key, read) => {
      const known = before.get(key);
      isNew ||= known === void 0;
      const value = known ?? read();
      asked.set(key, value);
      return value;
    },
    isNew: () => isNew
  };
}
function keptIn(file) {
  try {
    const [digest = "", text = ""] = taken2(file).split("\n");
    return digest === digestOf(text) ? JSON.parse(text) : void 0;
  } catch {
    return void 0;
  }
}
function digestOf(text) {
  return hash("sha256", text, "hex");
}

// src/cache/lot-shelf.ts
function shelvedLots(shelf, opened, options) {
  const ids = opened.ids();
  if (!ids) return void 0;
  let reads = /* @__PURE__ */ new Set();
  let veil;
  const survey = surveyShelf(shelf, ids);
  return {
    known: /* @__PURE__ */ new Map(),
    get veil() {
      return veil;
    },
    noting: (repository) => noted(
      repository,
      (path) => reads.add(path),
      (path) => survey.signs(path, repository.signs)
    ),
    // Of kustomizations, what they name is planned from: the rest of them may change.
    recall: (path, read) => {
      const planning = reads;
      reads = /* @__PURE__ */ new Set();
      const named = survey.named(path, read);
      reads = planning;
      opened.countRead([path]);
      return named;
    },
    extractor: (plan) => {
      const extractLot = lotExtractor(plan);
      survey.keep();
      if (plan.lots.length === 1) return extractLot;
      const planned = digestOf2([
        shelf.build,
        options,
        ids.names(),
        ids.contents([...reads, opened.config ?? ""]),
        reads,
        survey.allNamed()
      ]);
      const ownVeil = digestOf2(["veil", planned]);
      veil = ownVeil;
      return (lot) => {
        const key = keyOf(lot, planned);
        const kept = keptLot(shelf, key, ids);
        if (kept) {
          opened.countRead(kept.inputs);
          return kept.facts;
        }
        reads = /* @__PURE__ */ new Set();
        const facts = extractLot(lot);
        keepLot(shelf, key, ids, { facts, inputs: [...reads].sort(), veil: ownVeil });
        return facts;
      };
    }
  };
}
function keyOf({ cluster, starts }, planned) {
  const names = starts.map(
    (start) => start.kind === "deployer" ? [start.built.home, start.built.originalName, start.cluster] : start
  );
  return digestOf2([planned, cluster ?? null, names]);
}
function keptLot(shelf, lot, ids) {
  try {
    const [written = "", facts = ""] = taken(fileOf(shelf, lot)).split("\n");
    const head = JSON.parse(written);
    if (head.lot !== lot || head.contents !== ids.contents(head.inputs)) return void 0;
    if (head.facts !== hash("sha256", facts, "hex")) return void 0;
    return { facts: unpackLot(facts), inputs: head.inputs };
  } catch {
    return void 0;
  }
}
function keepLot(shelf, lot, ids, { facts: found, inputs, veil }) {
  const facts = packLot(found, veil);
  const head = { lot, inputs, contents: ids.contents(inputs), facts: hash("sha256", facts, "hex") };
  try {
    put(shelf, fileOf(shelf, lot), `${JSON.stringify(head)}
${facts}`);
  } catch {
  }
}
function fileOf({ directory }, lot) {
  return join(directory, `lot-${lot.slice(0, 16)}.json`);
}
function digestOf2(parts) {
  const texts = parts.map((part) => part instanceof Set ? [...part] : part);
  return hash("sha256", JSON.stringify(texts), "hex");
}
export {
  shelvedLots
};
