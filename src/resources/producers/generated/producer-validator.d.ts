import type { SchemaError } from '../../../config/generated/config-validator.js';

/** The validator that `build-validators.ts` makes from `producers.schema.json`. */
declare const validate: {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
};
export default validate;
