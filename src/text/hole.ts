const HOLE = /\$\{[^{}]*\}|\{\{[^{}]*\}\}/;

/** The first variable or template expression in a text that something fills in later; undefined where there is none. */
export function holeIn(text: string): string | undefined {
  return HOLE.exec(text)?.[0];
}
