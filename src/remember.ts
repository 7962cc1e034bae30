/** Answers are forgotten, all at once, when there are as many. */
const LIMIT = 1_000;

/** A pure function of an object that answers once for each: what many ask of it is found when the first does. */
export function onceFor<T extends object, R>(answer: (object: T) => R): (object: T) => R {
  const known = new WeakMap<T, { readonly answer: R }>();
  return (object) => {
    const before = known.get(object);
    if (before) return before.answer;
    const found = { answer: answer(object) };
    known.set(object, found);
    return found.answer;
  };
}

/** A pure function of a text that remembers its answers: clusters by the hundred ask of the same few texts. */
export function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.answer;
    if (known.size >= LIMIT) known.clear();
    const found = { answer: answer(text) };
    known.set(text, found);
    return found.answer;
  };
}
