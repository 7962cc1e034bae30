import { decodedLength } from './base64.ts';
import type { Scalar } from './scalar.ts';

/** A type of scalars: what it wants, and whether it takes a value that is neither null nor refused. */
export interface ScalarType {
  readonly wanted: string;
  /** Plain texts that it takes for sure: how nearly all values are written. */
  readonly usual?: RegExp;
  takes(value: Scalar): boolean;
}

export const STRING = 'a string';
export const BASE64 = 'base64 text';
const INTEGER = /^(?:0|[1-9][0-9]{0,8})$/;
const QUANTITY = /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?$/;
const isInt32 = (value: Scalar) => isWhole(value, -(2 ** 31), 2 ** 31 - 1);

/** The scalar types of Kubernetes, by the names that `kinds.ts` gives them. */
export const SCALARS: ReadonlyMap<string, ScalarType> = new Map([
  ['string', { wanted: STRING, takes: (value: Scalar) => typeof value === 'string' }],
  [
    'bool',
    { wanted: 'true or false', usual: /^(?:true|false)$/, takes: (value: Scalar) => typeof value === 'boolean' },
  ],
  ['uint8', { wanted: 'a whole number from 0 to 255', takes: (value: Scalar) => isWhole(value, 0, 255) }],
  ['int32', { wanted: 'a whole number of 32 bits', usual: INTEGER, takes: isInt32 }],
  [
    'int64',
    {
      wanted: 'a whole number of 64 bits',
      usual: INTEGER,
      takes: (value: Scalar) => isWhole(value, -(2 ** 63), 2 ** 63),
    },
  ],
  [
    'intstr',
    {
      wanted: 'a string or a whole number',
      usual: /^[0-9]{1,9}%?$/,
      takes: (v: Scalar) => typeof v === 'string' || isInt32(v),
    },
  ],
  ['quantity', { wanted: 'a quantity such as 500m or 1Gi', usual: QUANTITY, takes: isQuantity }],
  ['time', { wanted: 'a time such as 2025-01-31T08:00:00Z', takes: isTime }],
  ['bytes', { wanted: BASE64, takes: (v: Scalar) => typeof v === 'string' && decodedLength(v) !== undefined }],
]);

/** What a list may hold for a type that is no list: Go decodes a list of numbers as bytes. */
export const LISTED: ReadonlyMap<string, string> = new Map([
  ['bytes', 'uint8'],
  ['any', 'any'],
]);

function isWhole(value: Scalar, least: number, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

/** k8s.io/apimachinery resource.ParseQuantity. */
function isQuantity(value: Scalar): boolean {
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  return QUANTITY.test(String(value).trim());
}

/** RFC 3339, as Go's time.Parse reads it. */
function isTime(value: Scalar): boolean {
  if (typeof value !== 'string') return false;
  const shape = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.,][0-9]+)?(Z|[-+][0-9]{2}:[0-9]{2})$/;
  return shape.test(value) && !Number.isNaN(Date.parse(value.replace(',', '.')));
}
