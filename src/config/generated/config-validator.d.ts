/** One complaint of ajv. */
export interface SchemaError {
  /** A JSON pointer. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: {
    readonly additionalProperty?: string;
    readonly missingProperty?: string;
    readonly type?: string | readonly string[];
    readonly allowedValues?: readonly string[];
    readonly pattern?: string;
  };
  readonly parentSchema?: { readonly properties?: Readonly<Record<string, unknown>> };
  readonly message?: string;
}

/** The validator that `build-validators.ts` makes from `schema.json`. */
declare const validate: {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
};
export default validate;
