import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, jsonOf, stringAt } from '../src/yaml/node.ts';
import { parseDocuments } from '../src/yaml/parse.ts';

const parse = (text: string) => parseDocuments({ path: 'a.yaml', text });
const json = (text: string) => parse(text).documents.map(({ root }) => jsonOf(root));

test('many documents, flow style, anchors, merge keys and empty documents are read', () => {
  assert.deepEqual(json('a: &x {b: 1}\nc: *x\nd:\n  <<: *x\n  e: yes\n---\n---\n"k": [on, "on", 0o7, 1.5, ~]\n'), [
    { a: { b: 1 }, c: { b: 1 }, d: { e: true, b: 1 } },
    null,
    { k: [true, 'on', 7, 1.5, null] },
  ]);
});

test('a scalar knows its place, without its quotes', () => {
  const text = 'a: "b"\r\nc:\r\n  - \'d\'\r\n';
  const root = parse(text).documents[0]?.root;
  const place = (...path: (string | number)[]) => {
    const found = at(root, ...path);
    assert.ok(found);
    return text.slice(found.start, found.end);
  };
  assert.equal(place('a'), 'b');
  assert.equal(place('c', 0), 'd');
});

test('what is merged loses against what is written, and the first merge against later ones', () => {
  assert.deepEqual(json('x: &x {a: 1, b: 1}\nw: &w {a: 2, c: 2}\nz: {<<: [*x, *w], c: 3}\n')[0], {
    x: { a: 1, b: 1 },
    w: { a: 2, c: 2 },
    z: { c: 3, a: 1, b: 1 },
  });
});

test('one broken document does not hide its neighbours', () => {
  const { documents, faults } = parse('a: 1\n---\nb: c: d\n---\ne: 2\n');
  assert.deepEqual(
    documents.map(({ root }) => jsonOf(root)),
    [{ a: 1 }, { e: 2 }],
  );
  assert.equal(faults.length, 1);
  assert.ok((faults[0]?.at.start ?? 0) > 9);
});

test('lines in quotes, braces and brackets may stand as far left as go-yaml lets them', () => {
  const text = `a:
  b: {
    c: d
  }
  e: [
  f,
g
]
  h: '{
    "i": "j"
  }'
  k: "l

m"
p:
- &x "o
  p" # q
- *x
`;
  const [root] = parse(text).documents.map((document) => document.root);
  assert.deepEqual(json(text), [
    { a: { b: { c: 'd' }, e: ['f', 'g'], h: '{ "i": "j" }', k: 'l\nm' }, p: ['o p', 'o p'] },
  ]);
  const place = (...path: (string | number)[]) => {
    const found = at(root, ...path);
    assert.ok(found);
    return text.slice(found.start, found.end);
  };
  assert.equal(place('a', 'b', 'c'), 'd');
  assert.equal(place('a', 'e', 1), 'g');
  assert.equal(place('a', 'k'), 'l\n\nm');
  assert.equal(place('p', 0), 'o\n  p');
});

test('tabs may stand between what is on a line of flow style', () => {
  const text = 'a: [b,\tc]\nd:\t{e: "f\tg"}\nh: {\ti: j\t}\t# k\nl: {\n\tm: p\n}\n';
  assert.deepEqual(json(text), [{ a: ['b', 'c'], d: { e: 'f\tg' }, h: { i: 'j' }, l: { m: 'p' } }]);
  assert.equal(parse('-\t[a]\n').faults.length, 1);
  assert.equal(parse('\ta: [b]\n').faults.length, 1);
});

test('a mapping begins below its key, whatever stands before it', () => {
  const messages = (text: string) => parse(text).faults.map(({ message }) => message);
  for (const text of ['a: &b c: d\n', 'a: !!map b: c\n', '- a: ! "b": c\n'])
    assert.deepEqual(messages(text), ['a mapping begins on the line of its key'], text);
  for (const text of [
    'a: &b\n  c: d\n',
    '- &a b: c\n',
    'a:\n- &b c: d\n',
    'a: &b {c: d}\n',
    '&a b: &c d\n',
    'a: [&b c: d]\n',
  ])
    assert.deepEqual(messages(text), [], text);
});

test('a tab may begin no line between the entries of a block', () => {
  const refused = (text: string) => parse(text).faults.map(({ message, at: { start } }) => `${start} ${message}`);
  const because = (start: number) => [`${start} tab characters must not be used in indentation`];
  for (const text of [
    'a: b\n\t\nc: d\n',
    'a: b\n\t# c\nd: e\n',
    'a: b\n\t',
    '- a\n\t\n- b\n',
    'a: b\r\n\t\r\nc: d\r\n',
  ])
    assert.deepEqual(refused(text), because(text.indexOf('\t')));
  assert.deepEqual(refused('\t\na: b\n'), because(0));
  assert.deepEqual(refused('a: "b"\n \t\nc: d\n'), because(8));
  assert.deepEqual(refused('a:\n  b: c\n  \t\n  d: e\n'), because(12));
  assert.deepEqual(refused('a:\n\t# b\n  c: d\n'), because(3));
  assert.deepEqual(refused('a: [b]\n\t\nc: d\n'), because(7));
  assert.deepEqual(refused('a: |\n  b\n\t\nc: d\n'), because(9));
  assert.deepEqual(refused('a: b # c\n   \t\nd: e\n'), because(12));
  assert.deepEqual(refused('a:\n  - b\n\t\n    c\n'), because(9));
  assert.deepEqual(refused('-\t\n  a: b\n'), because(1));
  const two = parse('a: b\n---\nc: d\n\t\n');
  assert.deepEqual([two.documents.length, two.faults.length], [1, 1]);
});

test('a tab may begin a line in flow style, in quotes and in a block scalar, and go on behind a plain scalar', () => {
  const text =
    'a: b\n \t\nc: [d,\n\t\n\te]\nf: "g\n\t\n\th"\ni: |\n  j\n  \t\n\nk:\t\n  l: m\n   \t# n\no:\t# p\n  q: r\n';
  assert.deepEqual(json(text), [{ a: 'b', c: ['d', 'e'], f: 'g\nh', i: 'j\n\t\n', k: { l: 'm' }, o: { q: 'r' } }]);
  assert.equal(parse('{"a":\n\t"b"\n}\n\t\n').faults.length, 0);
});

test('a tab is the first character of a block scalar only where its indentation is told', () => {
  for (const head of ['|', '>-', '|+ # b'])
    for (const body of ['  \tb\n', '\n  \tb\n  c\n', '  \t\n  b\n'])
      assert.deepEqual(
        parse(`a: ${head}\n${body}`).faults.map(({ at: { start } }) => start),
        [`a: ${head}\n${body}`.indexOf('\t')],
      );
  assert.deepEqual(json('a: |2\n  \tb\nc: |-2 # d\n  \te\nf: |\n  g\n  \th\n'), [
    { a: '\tb\n', c: '\te', f: 'g\n\th\n' },
  ]);
});

test('a comment may touch what ends before it', () => {
  const text = 'a: "b"#c: "d"\ne: {f: g}# h\ni:\n- \'j\'#k\nl: |#m\n  n#o\np: q#r\n';
  assert.deepEqual(json(text), [{ a: 'b', e: { f: 'g' }, i: ['j'], l: 'n#o\n', p: 'q#r' }]);
});

test('a comment may touch the bracket or the comma before it', () => {
  const text = 'a: [# [\n  b,# }\n  c\n]\nd: {# "\n  e: f,# {\n\t# g\n  h: [{# i\n  }]# j\n}\n';
  assert.deepEqual(json(text), [{ a: ['b', 'c'], d: { e: 'f', h: [{}] } }]);
  assert.deepEqual(json('{# a\n  b: c\n}\n'), [{ b: 'c' }]);
  assert.equal(parse('a: [# b]\n').faults.length, 1);
});

test('what go-yaml refuses is a fault at its place, whatever js-yaml reads', () => {
  const fault = (text: string) => parse(text).faults.map(({ message, at: { start } }) => `${start} ${message}`);
  const anchor = 'an anchor is made of letters, digits, "-" and "_"';
  const quoted = (mark: string) => `a "${mark}" must stand in quotes here`;
  assert.deepEqual(fault('a: [http://b?c=d]\n'), [`12 ${quoted('?')}`]);
  assert.deepEqual(fault('a: {b: c, d?: e}\n'), [`11 ${quoted('?')}`]);
  assert.deepEqual(fault('a: [b, ::1]\n'), [`7 ${quoted(':')}`]);
  assert.deepEqual(fault('a: {b: :8080}\n'), [`7 ${quoted(':')}`]);
  assert.deepEqual(fault('a: {b:{}}\n'), ['5 a space must stand behind the colon']);
  assert.deepEqual(fault('a: [b:[c]]\n'), ['5 a space must stand behind the colon']);
  assert.deepEqual(fault('a: &b.c d\n'), [`4 ${anchor}`]);
  assert.deepEqual(fault('a: &\u00e9 [d]\n'), [`4 ${anchor}`]);
  assert.deepEqual(fault('a: b # c\u0092s\n'), ['8 control characters are not allowed']);
  assert.deepEqual(fault('# \u001b\na: b\n'), ['2 control characters are not allowed']);
  assert.deepEqual(fault('a: "\u0092"\n'), ['4 control characters are not allowed']);
  assert.deepEqual(fault('a: "b\\/c"\n'), ['5 unknown escape sequence']);
  assert.deepEqual(fault('a: "\\\\/"\nb: "\\ud83d\\ude00"\n'), ['13 unknown escape sequence']);
  assert.deepEqual(fault('a: b\n---\nc: "\\/"\n'), ['13 unknown escape sequence']);
});

test('what looks like it is read', () => {
  const text =
    'a: b?c\nd: :8080\ne: ["?f", "g":[h], \'i\':j, k:l]\nm: &n-_1 o\np: "\\\\/ \ud83d\ude00 \\U0001F600"\nq: {"r":{}}\n';
  assert.deepEqual(json(text), [
    {
      ...{ a: 'b?c', d: ':8080', e: ['?f', { g: ['h'] }, { i: 'j' }, 'k:l'], m: 'o' },
      ...{ p: '\\/ \ud83d\ude00 \ud83d\ude00', q: { r: {} } },
    },
  ]);
  assert.deepEqual(json('{"a": "\\/\\ud83d\\ude00\u0092"}\n'), [{ a: '/\ud83d\ude00\u0092' }]);
});

test('of what lies between two lines of --- the first document is read, to its end', () => {
  const read = (text: string) => {
    const { documents, faults } = parse(text);
    assert.deepEqual(faults, []);
    return documents.filter(({ unread }) => !unread).map(({ root }) => jsonOf(root));
  };
  assert.deepEqual(read('a: b\n...\nc: d\n'), [{ a: 'b' }]);
  assert.deepEqual(read('a: b\n... # e\n[\n---\nc: d\n...\n'), [{ a: 'b' }, { c: 'd' }]);
  assert.deepEqual(read('a: b\n...\n%YAML 1.1\n---\nc: d\n'), [{ a: 'b' }, { c: 'd' }]);
  assert.deepEqual(read('a: |\n  b\n  ...\nc: ...\n...d: e\n'), [{ a: 'b\n...\n', c: '...', '...d': 'e' }]);
  assert.deepEqual(read('a: b\r---\rc: d\r'), [{ a: 'b' }]);
  assert.deepEqual(read('a: b\r\n---\r\nc: d\r\n'), [{ a: 'b' }, { c: 'd' }]);
  assert.deepEqual(read('a: b\n---\n\ufeffc: d\n'), [{ a: 'b' }, { c: 'd' }]);
  const { documents } = parse('a: b\n...\nc: d\n---\ne: f\n');
  assert.deepEqual(
    documents.map(({ index, unread, root: { start } }) => [index, unread, start]),
    [
      [0, undefined, 0],
      [1, true, 9],
      [2, undefined, 18],
    ],
  );
});

test('lines end as go-yaml has it', () => {
  for (const end of ['\x85', '\u2028', '\u2029']) {
    assert.deepEqual(json(`a: b # c${end}d: e\n`), [{ a: 'b', d: 'e' }]);
    assert.deepEqual(json(`a:${end}  b: c${end}`), [{ a: { b: 'c' } }]);
    assert.equal(parse(`a:\n  b: c${end}d\n`).faults.length, 1);
  }
  assert.deepEqual(json('a: "b\x85c"\n'), [{ a: 'b c' }]);
});

test('a directive for another version of YAML than 1.1 is a fault', () => {
  const { documents, faults } = parse('%YAML 1.2\n---\na: b\n---\nc: d\n');
  assert.equal(documents.length, 2);
  const at = { path: 'a.yaml', start: 0, end: 9 };
  assert.deepEqual(faults, [{ message: 'the version that %YAML declares is refused: leave the directive out', at }]);
  assert.deepEqual(json('%YAML 1.1\n---\na: "%YAML 1.2"\n'), [{ a: '%YAML 1.2' }]);
});

test('a collection is no key, and a merge key takes mappings alone', () => {
  const fault = (text: string) => parse(text).faults.map(({ message, at: { start } }) => `${start} ${message}`);
  const merge = 'a merge key needs a mapping, or a list of mappings';
  for (const text of ['[a]: b\n', 'c:\n  {a: b}: d\n', '? - a\n: b\n', 'a: &x {b: c}\n*x : d\n'])
    assert.match(fault(text)[0] ?? '', /^\d+ a mapping or a list can be no key$/);
  assert.deepEqual(parse('? {a: b}\n: c\n').faults[0]?.at, { path: 'a.yaml', start: 2, end: 7 });
  assert.deepEqual(fault('a:\n  <<: b\n'), [`9 ${merge}`]);
  assert.deepEqual(fault('a:\n  <<:\n  b: c\n'), [`7 ${merge}`]);
  assert.deepEqual(fault('a: {<<: [{b: c}, d]}\n'), [`17 ${merge}`]);
  assert.deepEqual(fault('a: &x [{b: c}]\nd:\n  <<: *x\n'), [`24 ${merge}`]);
  assert.deepEqual(json('"<<": b\n'), [{ '<<': 'b' }]);
});

test('a single quote in double quotes may be escaped', () => {
  const text = String.raw`a: "b\'c"
"\'d\\": e # \'
f: {g: "\\\'\"
 \'h"}
i: 'j\'
`;
  assert.deepEqual(json(text), [{ a: "b'c", "'d\\": 'e', f: { g: "\\'\" 'h" }, i: 'j\\' }]);
  assert.equal(parse(`- "\\'"\n`.repeat(3_000)).faults.length, 0);
  assert.equal(parse('a: "\\q"\n').faults.length, 1);
  assert.equal(parse("a: b\\'\n'").faults.length, 1);
});

test('a line too far left where nothing was begun, and a marker in quotes, are faults at their place', () => {
  const fault = (text: string) => parse(text).faults.map(({ message, at: { start } }) => `${start} ${message}`);
  assert.deepEqual(fault('a: {\nb: c\nd: e\n}\n'), ['5 deficient indentation']);
  assert.deepEqual(fault('a: "b\nkind: Secret\n"\n'), ['6 deficient indentation']);
  assert.deepEqual(fault('a: [\nb\n'), ['7 unexpected end of the stream within a flow collection']);
  assert.equal(fault('a: "\n--- b"\n').length, 1);
  assert.equal(fault('a:\n  b: c\n d: e\n').length, 1);
});

test('no text with many lines too far left takes long', () => {
  for (const text of [`a: [\n${'b,\n'.repeat(20_000)}]\n`, 'a: [\nb\n]\n---\n'.repeat(2_000)]) {
    const { documents, faults } = parse(text);
    assert.ok(documents.length + faults.length > 0);
  }
});

test('an alias bomb, an unknown alias and a deep nest are faults, not crashes', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 9; i++) {
    const [name, before] = [String.fromCharCode(97 + i), String.fromCharCode(96 + i)];
    bomb.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`);
  }
  assert.match(parse(bomb.join('\n')).faults[0]?.message ?? '', /too many nodes/);
  const small = `${bomb.slice(0, 4).join('\n')}\n---\n`;
  assert.equal(parse(small.repeat(100)).faults.length, 100);
  const shared = `a: &a [${'x, '.repeat(50)}]\nb: [${'*a, '.repeat(1_000)}]\n`;
  assert.deepEqual(parse(shared).faults, []);
  assert.match(parse('a: *b').faults[0]?.message ?? '', /alias/);
  assert.equal(parse('['.repeat(100_000)).faults.length, 1);
});

test('a duplicate key is noted and the last value stands', () => {
  const { documents } = parse('a: 1\nb: 2\na: 3\n');
  assert.equal(documents[0]?.duplicates.length, 1);
  assert.deepEqual(jsonOf(documents[0]?.root ?? assert.fail()), { a: 3, b: 2 });
});

test('an absent value stands behind its key', () => {
  const root = parse('metadata:\n  name:\n').documents[0]?.root;
  assert.equal(at(root, 'metadata', 'name'), undefined);
  assert.equal(stringAt(root, 'metadata', 'name'), undefined);
});

test('a block ends without a line break where the file does', () => {
  assert.deepEqual(json('a: |\n  x\n  y'), [{ a: 'x\ny' }]);
  assert.deepEqual(json('a: |\n  x\n  y\n'), [{ a: 'x\ny\n' }]);
});
