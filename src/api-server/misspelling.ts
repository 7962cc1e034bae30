import type { FieldError } from '../yaml/field.ts';

/** A field that is missing because it, or one that it lies in, was written as another one is told as that. */
export function misspellingOf(error: FieldError, strict: readonly FieldError[]): FieldError {
  if (error.kind !== 'required') return error;
  const holds = ({ field, meant }: FieldError) =>
    meant !== undefined && `${error.field}.`.startsWith(`${field.slice(0, -lastOf(field).length)}${meant}.`);
  return strict.find((other) => other.kind === 'unknown-field' && holds(other)) ?? error;
}

/** The name of a field at the end of its path. */
export function lastOf(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1);
}
