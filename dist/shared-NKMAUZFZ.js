import {
  readFileSync
} from "./shared-EIQFBTNV.js";
import {
  PackingError,
  createHash,
  createHmac,
  packLot,
  unpackLot
} from "./shared-3FG2YX3J.js";

// apart:src/reading/discover.ts?src/reading/facts-file.ts
import { InvocationError, currentDirectory, isInside, locate, slashed, walk } from "./check.js";

// apart:src/reading/error-code.ts?src/reading/facts-file.ts
import { errorCode } from "./check.js";

// src/reading/facts-file.ts
var MOST_SHARDS = 9999;
function shardOf(written) {
  const [, index = "", count = ""] = /^(\d{1,4})\/(\d{1,4})$/.exec(written) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index < 1 || shard.index > shard.count)
    throw new InvocationError(`--shard is I/N with I from 1 to N, as 2/8, not ${JSON.stringify(written)}`);
  return shard;
}
function factsText(shard, opened, asked, lots) {
  const veil = veilOf(opened);
  const lines = Array.from(lots, ([cluster, facts]) => `${JSON.stringify([cluster ?? null, packLot(facts, veil)])}
`);
  const body = lines.join("");
  const beside = opened.readBeside();
  const digest = createHash("sha256").update(body).digest("hex");
  const foot = { pullproof: "facts", shard, ...originOf(opened, asked, beside), beside, digest };
  return `${body}${JSON.stringify(foot)}
`;
}
function veilOf({ ids, repository }) {
  return sealed(ids()?.contents(repository.manifests) ?? "", "veil");
}
function sealed(text, purpose) {
  return createHmac("sha256", purpose).update(text).digest("hex");
}
function originOf(opened, { build, rendered }, beside) {
  const ids = opened.ids();
  if (!ids)
    throw new InvocationError("facts of standard input, or by a configuration from elsewhere, are of no use elsewhere");
  const { repository, config, remotes } = opened;
  const question = JSON.stringify([repository.manifests, rendered, config, remotes]);
  return {
    build,
    question: createHash("sha256").update(question).digest("hex"),
    names: ids.names(),
    contents: sealed(ids.contents([...repository.manifests, ...beside]), "contents")
  };
}
function readFacts(files, opened, asked) {
  const known = /* @__PURE__ */ new Map();
  const shards = /* @__PURE__ */ new Map();
  let count = 0;
  for (const file of files) {
    const { foot, lots } = readFactsFile(file);
    const { shard, beside, ...made } = foot;
    const { build, question, names, contents } = originOf(opened, asked, beside);
    if (made.build !== build) throw new InvocationError(`${file} was made by another pullproof or another Node`);
    if (made.names !== names || made.contents !== contents || made.question !== question)
      throw new InvocationError(`${file} is of other files than those that are judged`);
    count ||= shard.count;
    if (shard.count !== count || shards.has(shard.index))
      throw new InvocationError(`${file} is shard ${shard.index}/${shard.count}, which does not go with the others`);
    shards.set(shard.index, file);
    for (const [cluster, facts] of lots) known.set(cluster, facts);
    opened.countRead(beside);
  }
  const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !shards.has(index));
  if (missing.length > 0)
    throw new InvocationError(`there are no facts of shard ${missing.map((index) => `${index}/${count}`).join(", ")}`);
  return known;
}
function readFactsFile(file) {
  const broken = (why) => new InvocationError(`${file} is no facts file: ${why}`);
  const bytes = bytesOf(file);
  const end = bytes.lastIndexOf("\n", bytes.length - 2) + 1;
  const foot = parsed(bytes.toString("utf8", end));
  if (!isFoot(foot)) throw broken("its last line does not tell what it holds");
  const body = bytes.subarray(0, end);
  if (createHash("sha256").update(body).digest("hex") !== foot.digest) throw broken("it is not whole");
  const lots = /* @__PURE__ */ new Map();
  for (let from = 0; from < end; ) {
    const to = body.indexOf("\n", from) + 1;
    const [cluster, facts] = lotIn(body.toString("utf8", from, to)) ?? [];
    if (!facts) throw broken("a line holds no facts");
    lots.set(cluster, facts);
    from = to;
  }
  return { foot, lots };
}
function bytesOf(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new InvocationError(`${file} can't be read: ${errorCode(error) ?? error}`);
  }
}
function lotIn(line) {
  const written = parsed(line);
  if (!Array.isArray(written)) return void 0;
  const [cluster, text] = written;
  if (cluster !== null && typeof cluster !== "string" || typeof text !== "string") return void 0;
  try {
    return [cluster ?? void 0, unpackLot(text)];
  } catch (error) {
    if (error instanceof PackingError) return void 0;
    throw error;
  }
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function isWithin(value, most) {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= Number(most);
}
function isFoot(value) {
  if (typeof value !== "object" || value === null) return false;
  if (!("pullproof" in value && "shard" in value && "beside" in value && "digest" in value)) return false;
  const { pullproof, shard, beside, digest } = value;
  const isShard = typeof shard === "object" && shard !== null && "index" in shard && "count" in shard && isWithin(shard.index, shard.count) && isWithin(shard.count, MOST_SHARDS);
  const arePaths = Array.isArray(beside) && beside.every((path) => typeof path === "string");
  return pullproof === "facts" && isShard && arePaths && typeof digest === "string";
}

export {
  shardOf,
  factsText,
  veilOf,
  readFacts
};
