import {
  join
} from "./shared-TMUTW6CE.js";
import {
  hash,
  packLot,
  unpackLot
} from "./shared-7XONDAK5.js";
import {
  readFileSync
} from "./shared-EIQFBTNV.js";

// apart:src/extract.ts?src/lot-shelf.ts
import { extract, lotExtractor } from "./judge.js";

// apart:src/repository.ts?src/lot-shelf.ts
import { noted, repositoryOf, repositoryOfTexts } from "./check.js";

// apart:src/shelf.ts?src/lot-shelf.ts
import { clearOut, hasReports, put } from "./check.js";

// apart:src/prefilter.ts?src/sign-shelf.ts
import { SIGNS, hasSign, maySay, signsIn } from "./check.js";

// apart:src/shelf.ts?src/sign-shelf.ts
import { clearOut as clearOut2, hasReports as hasReports2, put as put2 } from "./check.js";

// src/sign-shelf.ts
function signShelf(shelf, ids) {
  const file = join(shelf.directory, `signs-${shelf.build.slice(0, 16)}.json`);
  const before = keptSigns(file);
  const asked = /* @__PURE__ */ new Map();
  const byPath = /* @__PURE__ */ new Map();
  let isNew = false;
  const find = (path, read) => {
    const id = ids.of(path);
    const kept = before.get(id);
    isNew ||= kept === void 0;
    const signs = kept ?? read(path);
    asked.set(id, signs);
    byPath.set(path, signs);
    return signs;
  };
  return {
    of: (path, read) => byPath.get(path) ?? find(path, read),
    keep: () => {
      if (!isNew) return;
      try {
        put2(shelf, file, JSON.stringify({ signs: SIGNS, known: [...asked] }));
      } catch {
      }
    }
  };
}
function keptSigns(file) {
  try {
    const { signs, known } = JSON.parse(readFileSync(file, "utf8"));
    return JSON.stringify(signs) === JSON.stringify(SIGNS) ? new Map(known) : /* @__PURE__ */ new Map();
  } catch {
    return /* @__PURE__ */ new Map();
  }
}

// src/lot-shelf.ts
function shelvedLots(shelf, opened, options) {
  const ids = opened.ids();
  if (!ids) return void 0;
  let reads = /* @__PURE__ */ new Set();
  let veil;
  const signs = signShelf(shelf, ids);
  return {
    known: /* @__PURE__ */ new Map(),
    get veil() {
      return veil;
    },
    noting: (repository) => noted(
      repository,
      (path) => reads.add(path),
      (path) => signs.of(path, repository.signs)
    ),
    extractor: (plan) => {
      const extractLot = lotExtractor(plan);
      signs.keep();
      if (plan.lots.length === 1) return extractLot;
      const planned = digestOf([
        shelf.build,
        options,
        ids.names(),
        ids.contents([...reads, opened.config ?? ""]),
        reads
      ]);
      const ownVeil = digestOf(["veil", planned]);
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
  return digestOf([planned, cluster ?? null, names]);
}
function keptLot(shelf, lot, ids) {
  try {
    const [written = "", facts = ""] = readFileSync(fileOf(shelf, lot), "utf8").split("\n");
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
function digestOf(parts) {
  const texts = parts.map((part) => part instanceof Set ? [...part] : part);
  return hash("sha256", JSON.stringify(texts), "hex");
}
export {
  shelvedLots
};
