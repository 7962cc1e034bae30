import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PackingError, pack, unpack } from '../src/facts/packing.ts';

const NUMBERS = [0, -1, 7, 1.5, -0.25, 2 ** 31, 2 ** 31 - 1, 2 ** 53, -(2 ** 40), Number.MAX_VALUE, Number.MIN_VALUE];

const keys = fc.string().filter((key) => key !== '__proto__');

/** Plain data: whatever facts are made of. */
const { data } = fc.letrec<{ readonly data: unknown }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<unknown>(undefined, null, true, false, '', 'name', ...NUMBERS),
    fc.string(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    fc.array(tie('data'), { maxLength: 5 }),
    fc.dictionary(keys, tie('data'), { maxKeys: 5, noNullPrototype: true }),
    fc.array(fc.tuple(tie('data'), tie('data')), { maxLength: 4 }).map((entries) => new Map(entries)),
    fc.array(tie('data'), { maxLength: 4 }).map((items) => new Set(items)),
  ),
}));

test('what is packed comes out as it was', () => {
  fc.assert(
    fc.property(data, (value) => assert.deepEqual(unpack(pack(value)), value)),
    { numRuns: 2000 },
  );
});

test('what is packed twice is one text, and so is what came out of it', () => {
  fc.assert(
    fc.property(data, (value) => {
      const text = pack(value);
      assert.equal(pack(value), text);
      assert.equal(pack(unpack(text)), text);
    }),
  );
});

test('an object that is referred to twice comes out once, and two that are alike as two', () => {
  fc.assert(
    fc.property(fc.dictionary(keys, fc.string(), { noNullPrototype: true }), (shared) => {
      const twin = { ...shared };
      const out = unpack(pack([shared, new Map([['under', shared]]), new Set([shared]), twin]));
      assert.ok(Array.isArray(out));
      const [first, map, set, other] = out;
      assert.equal(map.get('under'), first);
      assert.deepEqual([...set], [first]);
      assert.ok(set.has(first));
      assert.notEqual(other, first);
      assert.deepEqual(other, first);
    }),
  );
});

test('a field that is undefined is there, and one that is absent is not', () => {
  const out = unpack(pack({ there: undefined }));
  assert.ok(typeof out === 'object' && out !== null && 'there' in out);
  assert.deepEqual(Object.keys(out), ['there']);
});

test('an object that is no plain data is packed as what stands for it', () => {
  const plain = (value: object) => (value instanceof Date ? { year: value.getUTCFullYear() } : value);
  assert.deepEqual(unpack(pack([new Date(0)], plain)), [{ year: 1970 }]);
});

test('what is no data is refused', () => {
  for (const value of [() => 0, Symbol('x'), 1n, { deep: [() => 0] }, new Date(0), /x/])
    assert.throws(() => pack(value), TypeError);
});

test('no key sets a prototype', () => {
  const evil = JSON.stringify({ root: 5, shapes: [['__proto__']], atoms: [], objects: [3, 1] });
  assert.throws(() => unpack(evil), PackingError);
  const out = unpack(pack({ constructor: 1, prototype: 2 }));
  assert.deepEqual(out, { constructor: 1, prototype: 2 });
});

/** Texts that `pack` does not make. */
const BROKEN: Readonly<Record<string, unknown>> = {
  'no object': 7,
  'an array': [],
  'no objects': { root: 0, shapes: [], atoms: [] },
  'a root that is no number': { root: 'a', shapes: [], atoms: [], objects: [] },
  'a root that is no atom': { root: 8, shapes: [], atoms: ['a'], objects: [] },
  'a root that is no object': { root: 7, shapes: [], atoms: ['a', 'b'], objects: [0, 0] },
  'a fraction for a root': { root: 0.5, shapes: [], atoms: [], objects: [] },
  'an object that refers to itself': { root: 5, shapes: [], atoms: [], objects: [0, 1, 5] },
  'an object that refers to a later one': { root: 5, shapes: [], atoms: [], objects: [0, 1, 7, 0, 0] },
  'an object that refers to no atom': { root: 5, shapes: [], atoms: ['a'], objects: [0, 1, 6] },
  'a fraction for a reference': { root: 5, shapes: [], atoms: [], objects: [0, 1, 1.5] },
  'a shape that is not there': { root: 5, shapes: [], atoms: [], objects: [3, 0] },
  'a shape and nothing else': { root: 5, shapes: [], atoms: [], objects: [0] },
  'fewer values than keys': { root: 5, shapes: [['a', 'b']], atoms: [], objects: [3, 0] },
  'more values than keys': { root: 5, shapes: [['a']], atoms: [], objects: [3, 0, 0] },
  'fewer values than are told': { root: 5, shapes: [], atoms: [], objects: [0, 2, 1] },
  'more values than are told': { root: 5, shapes: [], atoms: [], objects: [0, 1, 1, 1] },
  'a length that is negative': { root: 5, shapes: [], atoms: [], objects: [0, -1] },
  'a negative shape': { root: 5, shapes: [], atoms: [], objects: [-1, 0] },
  'half an entry of a map': { root: 5, shapes: [], atoms: [], objects: [1, 1, 0] },
  'a key that is no text': { root: 5, shapes: [[1]], atoms: [], objects: [3, 0] },
  'one key twice': { root: 5, shapes: [['a', 'a']], atoms: [], objects: [3, 0, 0] },
  'an atom that is an object': { root: 4, shapes: [], atoms: [{}], objects: [] },
  'a text among objects': { root: 0, shapes: [], atoms: [], objects: ['a'] },
};

for (const [story, value] of Object.entries(BROKEN)) {
  test(`a text that nothing was packed into is refused: ${story}`, () => {
    assert.throws(() => unpack(JSON.stringify(value)), PackingError);
  });
}

test('a text that is cut or altered is refused, or is data all the same', () => {
  const held = { a: [1, 'x', { b: new Map([['k', new Set([2.5])]]) }], c: 'x' };
  const text = pack(held);
  for (let end = 0; end < text.length; end++) assert.throws(() => unpack(text.slice(0, end)), PackingError);
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 3 }), (at, inserted) => {
      settled(text.slice(0, at) + inserted + text.slice(at + 1));
    }),
    { numRuns: 3000 },
  );
});

test('JSON of whatever kind is refused, or is data all the same', () => {
  const packed = fc.record({
    root: fc.integer({ min: -9, max: 9 }),
    shapes: fc.array(fc.array(fc.string())),
    atoms: fc.array(fc.oneof(fc.string(), fc.double())),
    objects: fc.array(fc.integer({ min: -2, max: 9 })),
  });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        packed.map((one) => JSON.stringify(one)),
      ),
      settled,
    ),
    { numRuns: 3000 },
  );
});

/** Unpacks what may be broken: the only error is the one that says so, and what comes out can be packed. */
function settled(text: string): void {
  let out: unknown;
  try {
    out = unpack(text);
  } catch (error) {
    assert.ok(error instanceof PackingError, `${text}: ${error}`);
    return;
  }
  pack(out);
}
