import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);

// src/near-miss.ts
function editDistance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(step(a, b, i, j, before, last, row));
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}
function step(a, b, i, j, before, last, row) {
  const [x, y] = [a.charCodeAt(i - 1), b.charCodeAt(j - 1)];
  const plain = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (x === y ? 0 : 1));
  const swapped = i > 1 && j > 1 && x === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === y;
  return swapped ? Math.min(plain, (before[j - 2] ?? 0) + 1) : plain;
}
function tolerance(word) {
  return Math.min(3, Math.floor(word.length / 3));
}
function similar(word, candidates) {
  const limit = tolerance(word);
  const near = [];
  for (const candidate of candidates) {
    const distance = nearness(word, candidate, limit);
    if (distance > 0 && distance <= limit) near.push({ candidate, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return near.map(({ candidate }) => candidate);
}
function nearness(word, candidate, limit) {
  const [short, long] = word.length < candidate.length ? [word, candidate] : [candidate, word];
  const extended = short.length >= 3 && (long.startsWith(`${short}-`) || long.endsWith(`-${short}`));
  return extended ? Math.min(1, limit) : editDistance(word, candidate, limit);
}
function suggest(word, candidates) {
  return similar(word, candidates)[0];
}

export {
  editDistance,
  similar,
  suggest
};
