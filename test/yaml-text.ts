export type Written = string | number | boolean | null | readonly Written[] | { readonly [key: string]: Written };

/** A value as block YAML: texts quoted as JSON has them, long ones as literal blocks. */
export function yamlOf(value: Written): string {
  return `${lines(value).join('\n')}\n`;
}

function lines(value: Written): readonly string[] {
  if (isList(value)) {
    if (value.length === 0) return ['[]'];
    return value.flatMap((item) => lines(item).map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`)));
  }
  if (typeof value !== 'object' || value === null) return [JSON.stringify(value)];
  const entries = Object.entries(value);
  if (entries.length === 0) return ['{}'];
  return entries.flatMap(([key, below]) => entry(/^[\w$.-]+$/.test(key) ? key : JSON.stringify(key), below));
}

function entry(key: string, value: Written): readonly string[] {
  if (typeof value === 'string' && value.includes('\n'))
    return [`${key}: |-`, ...value.split('\n').map((line) => `  ${line}`)];
  const below = lines(value);
  const isNested = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  return isNested ? [`${key}:`, ...below.map((line) => `  ${line}`)] : [`${key}: ${below[0] ?? ''}`];
}

function isList(value: Written): value is readonly Written[] {
  return Array.isArray(value);
}
