/** A secret that a script creates; `*` stands for what the shell, or a workflow, fills into its name. */
export interface CreatedSecret {
  readonly name: string;
  /** Offsets of the name in the script. */
  readonly start: number;
  readonly end: number;
}

const COMMAND =
  /\bcreate\s+secret\s+(?:docker-registry|generic)\s+(?:--?[\w-]+(?:[= ](?!-)[^\s\\]+)?\s+)*["']?((?:[a-z0-9.-]|\$\{?\w+\}?|\$\([^()\n]{1,200}\)|\{\{[^{}\n]{1,200}\}\})+)/g;
const HOLE = /\$\{?\w+\}?|\$\([^()]*\)|\{\{[^{}]*\}\}/g;

/** The secrets of `kubectl create secret docker-registry NAME` in a script, over as many lines as backslashes join. */
export function createdSecrets(script: string): readonly CreatedSecret[] {
  if (!script.includes('secret')) return [];
  return Array.from(script.replaceAll('\\\n', '  ').matchAll(COMMAND), ({ 0: whole, 1: name = '', index }) => {
    const end = index + whole.length;
    return { name: name.replace(HOLE, '*'), start: end - name.length, end };
  });
}
