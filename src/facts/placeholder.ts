/** What stands for a credential until someone or something fills it in. */
const FILLED_IN =
  /^(?:<.*>|\[.*\]|[x*.\u2022-]{3,}|\$\w+|%\w+%|@\w+@|__\w+__)$|^(?:change|replace|fill|insert|todo|redacted|placeholder|dummy|fake|not-a-real|your)\b|^(?:ENC\[|#\{|ref\+|secretref\+|vault:|op:\/\/)|\$[{(]|\{[{%]/is;
/** The name of a variable, and nothing else. */
const VARIABLE = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;
/** Words of examples; the documentation of Helm has "someone" and "sillyness". */
const SAMPLE_USER = /^(?:(?:your|my)?[-_]?user(?:[-_]?name)?|someone|example)$/i;
const SAMPLE_PASSWORD = /^(?:(?:your|my)?[-_]?(?:pass(?:word|wd)?|secret|token)|sillyness|example|changeit)$/i;

/**
 * Whether a login is one of an example, or of a template that is still to be filled in: Bank-Vaults takes the `auth` of
 * a docker config for two references, `vault:PATH#KEY:vault:PATH#KEY` (vault-secrets-webhook v1.21, mutateDockerCreds).
 */
export function isPlaceholder(username: string, password: string): boolean {
  const isFilledIn = [username, password, `${username}:${password}`].some(
    (word) => FILLED_IN.test(word) || VARIABLE.test(word),
  );
  return isFilledIn || SAMPLE_USER.test(username) || SAMPLE_PASSWORD.test(password);
}
