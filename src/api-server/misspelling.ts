import type { FieldError } from '../yaml/field.ts';

/** A field that is missing because it was written as another one is told as that. */
export function misspellingOf(error: FieldError, strict: readonly FieldError[]): FieldError {
  if (error.kind !== 'required') return error;
  const name = lastOf(error.field);
  const holder = error.field.slice(0, -name.length);
  const meant = (other: FieldError) => other.field === holder + lastOf(other.field) && other.meant === name;
  return strict.find((other) => other.kind === 'unknown-field' && meant(other)) ?? error;
}

/** The name of a field at the end of its path. */
export function lastOf(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1);
}
