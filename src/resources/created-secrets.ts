/** A secret that a script creates; a name that the shell fills in is `*`, for it may be any. */
export interface CreatedSecret {
  readonly name: string;
  /** Offsets of the name in the script. */
  readonly start: number;
  readonly end: number;
}

const COMMAND =
  /\bcreate\s+secret\s+(?:docker-registry|generic)\s+(?:--?[\w-]+(?:[= ](?!-)[^\s\\]+)?\s+)*["']?([a-z0-9][a-z0-9.-]*|\$\{?\w+\}?)/g;

/** The secrets of `kubectl create secret docker-registry NAME` in a script, over as many lines as backslashes join. */
export function createdSecrets(script: string): readonly CreatedSecret[] {
  if (!script.includes('secret')) return [];
  return Array.from(script.replaceAll('\\\n', '  ').matchAll(COMMAND), ({ 0: whole, 1: name = '', index }) => {
    const end = index + whole.length;
    return { name: name.startsWith('$') ? '*' : name, start: end - name.length, end };
  });
}
