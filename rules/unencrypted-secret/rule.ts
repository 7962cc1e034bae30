import type { Rule } from '../../src/findings/rule.ts';

export default {
  id: 'unencrypted-secret',
  level: 'error',
  summary: 'A pull secret in clear in a file that SOPS is to encrypt.',

  *check({ texts }) {
    for (const { name, rule } of texts.unencrypted) {
      yield {
        at: name.at,
        identity: [name.value],
        message: `secret "${name.value}" is in clear, and a rule of .sops.yaml says that its file is encrypted`,
        because: [{ at: rule.at, message: 'this rule covers the file' }],
        help: `run: sops encrypt --in-place ${name.at.path}; and revoke the credential, which Git keeps`,
      };
    }
  },
} satisfies Rule;
