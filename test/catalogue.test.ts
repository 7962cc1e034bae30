import { test } from 'node:test';
import { rules } from '../rules/index.ts';
import { ROOT } from './command.ts';
import { holdFile } from './update.ts';

const ORDER = ['error', 'warning', 'note', 'off'] as const;

test('the table of rules is current', () => {
  const rows = ORDER.flatMap((level) => rules.filter((rule) => rule.level === level)).map(
    ({ id, level, summary }) => `| [${id}](${id}/README.md) | ${level} | ${summary.replaceAll('|', '\\|')} |\n`,
  );
  const text = `# Rules

Each page says why the rule matters, shows an example that breaks it and one that does not, and names the upstream code
that makes it true. \`pullproof explain RULE\` prints the page. Levels are defaults: \`rules:\` in \`pullproof.yaml\` sets
others, and a finding may be graver or lighter where its page says so.

| rule | level | finds |
|---|---|---|
${rows.join('')}`;
  holdFile(`${ROOT}rules/README.md`, text);
});
