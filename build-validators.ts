import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

/** Schemas that are compiled before they are needed, so that ajv is not loaded at run time: output → schema. */
export const VALIDATORS = {
  'src/config/generated/config-validator.js': 'schema.json',
  'src/resources/generated/data-plane-validator.js': 'src/resources/data-plane.schema.json',
  'src/resources/producers/generated/producer-validator.js': 'src/resources/producers/producers.schema.json',
  'src/openchoreo/generated/resource-validator.js': 'src/openchoreo/resources.schema.json',
} as const;

/** The text of a module whose default export validates against a JSON Schema. */
export function compileSchema(file: string): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    code: { source: true, esm: true, lines: true },
    inlineRefs: false,
  });
  const code = standalone.default(ajv, ajv.compile(JSON.parse(readFileSync(file, 'utf8'))));
  return `// Code generated from ${file} by build-validators.ts. DO NOT EDIT.\n${code}`;
}

export function buildValidators(): void {
  for (const [output, schema] of Object.entries(VALIDATORS)) writeFileSync(output, compileSchema(schema));
}

if (import.meta.main) buildValidators();
